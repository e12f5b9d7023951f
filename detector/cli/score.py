"""``detector score``: a verdict for every page of the inputs."""

from __future__ import annotations

from typing import Any

import click

from detector.cli.options import (
    jobs_option,
    judging_options,
    keeping_options,
    limit_options,
    reading_options,
)

__all__ = ["score"]

_EPILOG = """
\b
Examples:
  detector score pages/
  detector score 'crawl/*.warc.gz' -o verdicts --jobs -1
  detector score set.parquet --annotate --keep clean -o clean.parquet \\
      --discarded spam.parquet --summary run.json
  zcat a.jsonl.gz | detector score - | jq 'select(.label == "spam").url'

\b
A run that is stopped, even by kill -9, goes on where it was when the same
command is given again, and ends with the same bytes.

\b
Exit codes:
  0    done
  1    done, but some records could not be read; their rows say why
       (a redirect or an image in a WARC is a row too, but doesn't count)
  2    wrong usage, or an input or output that stopped the run
  130  interrupted
"""


@click.command(short_help="Judge pages of files and folders.", epilog=_EPILOG)
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    help="File for the rows, or a folder for parts of them: a name without extension; - for "
    "standard output.",
)
@click.option(
    "--format",
    "output_format",
    type=click.Choice(["table", "jsonl", "csv", "tsv", "parquet"]),
    help="Format of the output; without it the extension of OUT tells, and for a folder it is "
    "parquet. Without OUT a table on a terminal, else JSON lines.",
)
@keeping_options
@judging_options
@reading_options
@limit_options
@jobs_option
@click.option(
    "--part-rows",
    type=click.IntRange(min=1),
    default=5000,
    show_default=True,
    metavar="N",
    help="Records of a part; after each the run can be stopped without loss.",
)
@click.option("--restart", is_flag=True, help="Throw away what an earlier run has put in OUT.")
@click.option("--summary", metavar="FILE", help="Write the counts of the run as JSON.")
@click.option("--why", is_flag=True, help="Write excerpts of the page with each reason; slower.")
@click.option(
    "--fingerprints",
    is_flag=True,
    help="Write what `detector crawl` compares pages by; into Parquet only.",
)
@click.option("--quiet", is_flag=True, help="No progress, no summary; errors are still told.")
@click.option("--verbose", is_flag=True, help="Tell every error, what was skipped, the model.")
def score(max_fpr: float | str, base_rate: float | None, model: str | None, **asked: Any) -> int:
    """Judge every page of INPUT: files, folders, patterns, or - for standard input.

    HTML, plain text, WARC and WET, JSON lines, CSV, TSV, Parquet and Arrow are read, also
    compressed, and tar and zip archives of HTML. Every record of the inputs gives one row, in
    the order of the inputs: label (spam, clean or unsure), probability, threshold, reasons.
    """
    from dataclasses import fields

    from detector.api import load
    from detector.batch import ReadOptions
    from detector.cli.scoring import Request, Scoring, digest_of

    options = ReadOptions(
        **{f.name: asked.pop(f.name) for f in fields(ReadOptions) if f.name in asked}
    )
    request = Request(format=asked.pop("output_format"), **asked)
    detector = load(model, max_fpr=max_fpr, base_rate=base_rate, fingerprints=request.fingerprints)
    return Scoring(detector, request, options, digest_of(model))()
