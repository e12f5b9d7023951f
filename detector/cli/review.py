"""``detector review``: label what was scored, in a browser."""

from __future__ import annotations

import getpass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from detector.cli.options import budget_or_name, model_option, reading_options

if TYPE_CHECKING:
    from detector.api import Detector
    from detector.review.rows import Rows

__all__ = ["review"]

_EPILOG = """
\b
Examples:
  detector review verdicts.parquet
  detector review verdicts -o labels.sqlite --queue host --reviewer ann
  detector review new.parquet --against old.parquet --queue disagreement
  detector review -o labels.sqlite --export labels.jsonl
  detector review -o labels.sqlite --import project.json
  detector train labels.sqlite --add -o mine.json

\b
Pages are read again from where they were scored, unless the rows hold them
(detector score --annotate). Each label is on disk before the next page is
shown. There is no password: keep it on this machine or inside your network.
The web extra must be installed.
"""


@click.command(short_help="Label what was scored, in a browser.", epilog=_EPILOG)
@click.argument("scored", nargs=-1, metavar="[SCORED]...")
@click.option(
    "-o",
    "--output",
    default="labels.sqlite",
    show_default=True,
    metavar="FILE",
    help="File of labels, .sqlite or .jsonl; one that is there is gone on with.",
)
@click.option(
    "--pages",
    multiple=True,
    metavar="SOURCE",
    help="Where the scored input is now, a file or a folder, if it is not where it was.",
)
@click.option(
    "--queue",
    type=click.Choice(["uncertainty", "host", "disagreement"]),
    default="uncertainty",
    show_default=True,
    help="What comes first: pages nearest to the threshold, all pages of the hosts with most "
    "spam, or pages that scorings or reviewers judge differently.",
)
@click.option(
    "--against", metavar="SCORED", help="Another scoring of the same pages, to compare with."
)
@click.option("--reviewer", metavar="NAME", help="Who labels; by default your user's name.")
@click.option("--blind", is_flag=True, help="Hide verdicts until a page has your label.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8001,
    show_default=True,
    help="Port to listen on; 0 for any that is free.",
)
@click.option(
    "--export",
    "exported",
    metavar="FILE",
    help="Write the labels and end: .jsonl for training, .json for Label Studio.",
)
@click.option(
    "--import",
    "imported",
    metavar="FILE",
    help="Take in the annotations of a Label Studio project (JSON) and end.",
)
@click.option(
    "--max-fpr",
    metavar="SHARE|NAME",
    callback=budget_or_name,
    help="Budget that pages are explained at; by default that of the rows.",
)
@click.option(
    "--base-rate",
    type=float,
    metavar="SHARE",
    help="Share of spam that pages are explained at; by default that of the rows.",
)
@model_option
@reading_options
@click.option("--quiet", is_flag=True, help="Nothing but errors on standard error.")
def review(
    scored: tuple[str, ...],
    output: str,
    pages: tuple[str, ...],
    queue: str,
    against: str | None,
    reviewer: str | None,
    blind: bool,
    host: str,
    port: int,
    exported: str | None,
    imported: str | None,
    max_fpr: float | str | None,
    base_rate: float | None,
    model: str | None,
    quiet: bool,
    **reading: Any,
) -> None:
    """Label the pages of SCORED, files or folders that `detector score` has written.

    A local page shows the page's text with what the reasons looked at, and why it was judged
    as it was; one key labels it. Several people can label at the same time, in one review or in
    several on the same file. `detector train` takes the file of labels.
    """
    from detector.cli.reviewing import export_labels, import_labels

    if exported is not None and imported is not None:
        raise click.UsageError("--export and --import don't go together")
    if exported is not None:
        export_labels(Path(output), Path(exported), quiet=quiet)
        return
    if not scored and imported is None:
        raise click.UsageError("name what was scored: SCORED")
    if imported is None:
        import_module("detector.review.server")  # what is not installed is told at once
    rows = _rows(scored, quiet) if scored else None
    if imported is not None:
        import_labels(Path(imported), Path(output), rows, quiet=quiet)
    elif rows is not None:
        detector = _detector(rows, max_fpr, base_rate, model)
        other = _rows((against,), quiet) if against is not None else None
        desk = _desk(rows, Path(output), pages, detector, other, reading)
        _serve(desk, host, port, reviewer or getpass.getuser(), queue, blind, quiet)


def _rows(scored: tuple[str, ...], quiet: bool) -> Rows:
    from detector.cli.counter import counter
    from detector.review.rows import read_scored

    with counter("rows", shown=not quiet) as progress:
        return read_scored(scored, progress)


def _detector(
    rows: Rows, max_fpr: float | str | None, base_rate: float | None, model: str | None
) -> Detector:
    from detector.api import load
    from detector.review.desk import fitting_detector

    return fitting_detector(
        lambda share, rate: load(model, max_fpr=share, base_rate=rate), rows, max_fpr, base_rate
    )


def _desk(
    rows: Rows,
    output: Path,
    pages: tuple[str, ...],
    detector: Detector,
    against: Rows | None,
    reading: dict[str, Any],
) -> Any:
    from detector.batch import ReadOptions
    from detector.review.desk import Desk
    from detector.review.journal import open_journal
    from detector.review.pages import Pages

    found = Pages(pages, ReadOptions(**reading))
    return Desk(rows, open_journal(output), found, detector, against)


def _serve(
    desk: Any, host: str, port: int, reviewer: str, queue: str, blind: bool, quiet: bool
) -> None:
    from detector.cli.group import say
    from detector.review.queue import Choice
    from detector.review.server import serve

    def ready(address: str) -> None:
        if not quiet:
            say(f"label at {address} as {reviewer}; stop with Ctrl-C")

    choice = Choice(queue=queue)
    try:
        serve(desk, host, port, reviewer=reviewer, choice=choice, blind=blind, ready=ready)
    finally:
        desk.close()
