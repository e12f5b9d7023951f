"""``detector drift``: whether a crawl looks like what the model has learnt."""

from __future__ import annotations

from typing import Any

import click

from detector.cli.options import jobs_option, judging_options, reading_options

__all__ = ["DRIFTED", "drift"]

DRIFTED = 3

_EPILOG = """
\b
Examples:
  detector drift crawl.warc.gz
  detector drift pages.parquet --text-column text --json > drift.json
  detector drift today/ --model mine.json -o drift.md --fail

\b
Exit codes:
  0    done
  1    done, but some records could not be read
  2    wrong usage, an input that stopped the run, or a model that holds
       no reference of its training pages
  3    strong drift, with --fail
  130  interrupted
"""


@click.command(short_help="Compare pages with those that the model learnt from.", epilog=_EPILOG)
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("-o", "--output", "--out", metavar="OUT", help="File for the report: .json or .md.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of tables.")
@click.option(
    "--top",
    type=click.IntRange(min=1),
    default=12,
    show_default=True,
    metavar="N",
    help="Signals that are shown for each shape of pages.",
)
@click.option("--fail", is_flag=True, help=f"End with exit code {DRIFTED} on strong drift.")
@judging_options
@reading_options
@jobs_option
@click.option("--quiet", is_flag=True, help="No progress; errors are still told.")
def drift(
    inputs: tuple[str, ...],
    output: str | None,
    as_json: bool,
    top: int,
    fail: bool,
    max_fpr: float | str,
    base_rate: float | None,
    model: str | None,
    jobs: int,
    quiet: bool,
    **reading: Any,
) -> int:
    """Tell whether the pages of INPUT look like those that the model learnt from.

    What `detector score` reads is read. HTML, full text and main text are compared apart: the
    spread of every signal over your pages with its spread over the training pages, by the
    population stability index. What chance gives follows from the number of sites.
    """
    from detector.api import load
    from detector.batch import ReadOptions, read_pages
    from detector.cli.counter import counter
    from detector.cli.drift_report import Crawl, check_output, write
    from detector.cli.drift_view import as_text, show
    from detector.cli.group import SOME_UNREAD, say

    detector = load(model, max_fpr=max_fpr, base_rate=base_rate)
    crawl = Crawl(detector)
    if output is not None:
        check_output(output)
    records = read_pages(inputs, ReadOptions(**reading))
    with counter("judged", shown=not quiet) as progress:
        crawl.judge(records, jobs=jobs, progress=progress)
    for line in crawl.told_errors():
        say(line)
    report = crawl.report()
    if output is not None:
        write(report, output, top)
    if as_json:
        click.echo(as_text(report), nl=False)
    else:
        show(report, top)
    if fail and report["level"] == "strong":
        return DRIFTED
    return SOME_UNREAD if crawl.errors else 0
