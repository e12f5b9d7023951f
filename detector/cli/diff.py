"""``detector diff``: which pages flip between two outputs, and why."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from detector.cli.options import database_options, reading_options

if TYPE_CHECKING:
    from detector.report.diff.explain import Pages

__all__ = ["diff"]

_EPILOG = """
\b
Examples:
  detector diff june.parquet july.parquet
  detector diff old new --html flips.html -o flips.jsonl
  detector diff old new --pages 'crawl/*.warc.gz' --model-b mine.json
  detector diff old new --json | jq '.table'

\b
Exit codes:
  0    done, whatever has changed
  2    wrong usage, or an input or output that stopped the run
  130  interrupted
"""


@click.command(short_help="Show which pages flip between two outputs, and why.", epilog=_EPILOG)
@click.argument("a", metavar="A")
@click.argument("b", metavar="B")
@click.option("--html", metavar="FILE", help="Write the comparison as one HTML file as well.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    help="Write every flipped page: .jsonl, .csv or .parquet.",
)
@click.option(
    "--pages",
    multiple=True,
    metavar="INPUT",
    help="The pages themselves, to compare all signals instead of the reasons in the rows; can "
    "be given several times.",
)
@click.option(
    "--model-a", metavar="FILE", help="Model of A, for --pages; without it the one in the package."
)
@click.option("--model-b", metavar="FILE", help="The same of B.")
@click.option(
    "--top",
    type=click.IntRange(1, 1000),
    default=20,
    show_default=True,
    metavar="N",
    help="Rows of each table.",
)
@click.option(
    "--samples",
    type=click.IntRange(0, 500),
    default=10,
    show_default=True,
    metavar="N",
    help="Flipped pages of each kind that are shown.",
)
@database_options("Where it writes to; without it the system's folder for such files.")
@reading_options
@click.option("--quiet", is_flag=True, help="No progress, and no table with --html or -o.")
def diff(
    a: str,
    b: str,
    html: str | None,
    as_json: bool,
    output: str | None,
    pages: tuple[str, ...],
    model_a: str | None,
    model_b: str | None,
    top: int,
    samples: int,
    max_memory: int,
    temp: Path | None,
    quiet: bool,
    **reading: Any,
) -> None:
    """Compare A with B, two outputs of `detector score` on the same pages.

    They are folders of parts, or files in any format that `detector score` writes, by two models,
    two budgets or at two times. Rows are matched by id, address, or source and position.
    """
    from detector.api import load
    from detector.cli.counter import counter
    from detector.cli.diff_view import as_text, show
    from detector.cli.files import check_folder
    from detector.cli.group import say
    from detector.cli.report import wording_of
    from detector.report.diff import DiffOptions, compare, write_diff
    from detector.report.diff.flips import check_flips_file

    for path in filter(None, (html, output)):
        check_folder(Path(path))
    if output is not None:
        check_flips_file(Path(output))
    if not pages and (model_a or model_b):
        raise click.UsageError("--model-a and --model-b are for --pages: give it as well")
    flips = None if output is None else Path(output)
    options = DiffOptions(
        samples=samples, listed=top, flips=flips, max_memory=max_memory, temp=temp
    )
    wording = wording_of(load(model_b).model)
    explained = _pages(pages, (model_a, model_b), reading) if pages else None
    with counter("compared", shown=not quiet) as progress:
        found = compare(a, b, options, pages=explained, wording=wording, progress=progress)
    if html is not None:
        write_diff(found, html)
    if as_json:
        click.echo(as_text(found))
    elif not (quiet and (html or output)):
        show(found)
    sys.stdout.flush()
    if not quiet:
        for what, where in (("the page", html), ("all flipped pages", output)):
            if where is not None:
                say(f"{what} {'is' if what == 'the page' else 'are'} in {where}")


def _pages(
    inputs: tuple[str, ...], models: tuple[str | None, str | None], reading: dict[str, Any]
) -> Pages:
    from detector.api import load
    from detector.batch import ReadOptions
    from detector.cli.report import wording_of
    from detector.report.diff.explain import Pages
    from detector.signals import all_signals

    before, after = (load(model) for model in models)
    return Pages(
        inputs,
        before,
        after,
        all_signals(),
        reading=ReadOptions(**reading),
        wording=wording_of(after.model),
    )
