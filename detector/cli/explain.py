"""``detector explain``: why one page was judged as it was."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from detector.cli.options import judging_options, reading_options

if TYPE_CHECKING:
    from detector.page import Page

__all__ = ["explain"]

_EPILOG = """
\b
Examples:
  detector explain page.html --url https://example.org/page
  curl -s https://example.org/page | detector explain -
  detector explain crawl.warc.gz --record 12
  detector explain --json pages.jsonl | jq .reasons

\b
Exit codes:
  0    done
  2    wrong usage, or the page can't be read
  130  interrupted
"""


@click.command(short_help="Say why a page was judged as it was.", epilog=_EPILOG)
@click.argument("file", metavar="FILE")
@click.option("--url", help="Address of the page.")
@click.option("--text", "is_text", is_flag=True, help="FILE is plain text, whatever its name.")
@click.option(
    "--record",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    metavar="N",
    help="Which page, in a file that holds many.",
)
@judging_options
@reading_options
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def explain(
    file: str,
    url: str | None,
    is_text: bool,
    record: int,
    max_fpr: float | str,
    base_rate: float | None,
    model: str | None,
    as_json: bool,
    **reading: Any,
) -> None:
    """Explain the verdict on one page of FILE, or of standard input for -.

    What each signal added to the log-odds is listed; base, reasons and the rest sum to the
    page's log-odds.
    """
    from detector.api import load
    from detector.cli.explanation_view import show
    from detector.explanation.sums import explanation, to_json

    if is_text:
        reading["format"] = "text"
    detector = load(model, max_fpr=max_fpr, base_rate=base_rate)
    page = _page(file, record, reading)
    if url is not None:
        page = replace(page, url=url)
    found = explanation(detector, page)
    if as_json:
        click.echo(to_json(found))
    else:
        show(found, detector, page.url or page.id or ("standard input" if file == "-" else file))
    sys.stdout.flush()


def _page(file: str, number: int, reading: dict[str, Any]) -> Page:
    """Return the page of a record of a file, counted from 1."""
    from detector.batch import ReadOptions, read_pages
    from detector.cli.words import counted
    from detector.errors import DetectorError

    count = 0
    for record in read_pages([file], ReadOptions(**reading)):
        count += 1
        if count == number:
            if record.page is None:
                raise DetectorError(f"{record.source}:{record.position}: {record.error}")
            return record.page
    raise DetectorError(f"{file} has {counted(count, 'record')}", f"give --record 1 to {count}")
