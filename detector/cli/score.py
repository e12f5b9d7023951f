"""``detector score``: a verdict for every page of the inputs."""

from __future__ import annotations

from typing import Any

import click

from detector.cli.options import jobs_option, judging_options, reading_options

__all__ = ["score"]

_EPILOG = """
\b
Examples:
  detector score pages/
  detector score crawl.warc.gz -o verdicts.parquet --jobs -1
  detector score dump.csv --text-column body --max-fpr strict -o out.csv
  zcat a.jsonl.gz | detector score - | jq 'select(.label == "spam").url'

\b
Exit codes:
  0    done
  1    done, but some records could not be read; their rows say why
       (a redirect or an image in a WARC is a row too, but doesn't count)
  2    wrong usage, or an input or output that stopped the run
  130  interrupted; no output file was written
"""


@click.command(short_help="Judge pages of files and folders.", epilog=_EPILOG)
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("-o", "--output", metavar="OUT", help="File for the verdicts; - for standard output.")
@click.option(
    "--format",
    "output_format",
    type=click.Choice(["table", "jsonl", "csv", "tsv", "parquet"]),
    help="Format of the output; without it the extension of OUT tells. Without OUT a table on a "
    "terminal, else JSON lines.",
)
@judging_options
@reading_options
@jobs_option
@click.option("--why", is_flag=True, help="Write excerpts of the page with each reason; slower.")
@click.option("--quiet", is_flag=True, help="No progress, no summary; errors are still told.")
@click.option("--verbose", is_flag=True, help="Tell every error, what was skipped, the model.")
def score(
    inputs: tuple[str, ...],
    output: str | None,
    output_format: str | None,
    max_fpr: float | str,
    base_rate: float | None,
    model: str | None,
    jobs: int,
    why: bool,
    quiet: bool,
    verbose: bool,
    **reading: Any,
) -> int:
    """Judge every page of INPUT: files, folders, or - for standard input.

    HTML, plain text, WARC and WET, JSON lines, CSV, TSV, Parquet and Arrow are read, also
    compressed. Every record of the inputs gives one row, in the order of the inputs: label
    (spam, clean or unsure), probability, threshold, reasons.
    """
    from detector.api import load
    from detector.batch import ReadOptions
    from detector.cli.run import Run, choose_output

    options = ReadOptions(**reading)
    detector = load(model, max_fpr=max_fpr, base_rate=base_rate)
    open_output = choose_output(inputs, output, output_format, detector)
    run = Run(detector, options, jobs=jobs, why=why, quiet=quiet, verbose=verbose)
    return run(inputs, open_output)
