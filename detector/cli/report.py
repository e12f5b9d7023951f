"""``detector report``: one page to look at, about all that was scored."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from detector.cli.options import model_option

if TYPE_CHECKING:
    from detector.model.file import Model
    from detector.report.page import Wording

__all__ = ["report", "wording_of"]

_EPILOG = """
\b
Examples:
  detector report verdicts
  detector report verdicts.parquet -o today.html --samples 40
  detector report verdicts --crawl copies
  detector report clean.parquet spam.parquet --title "Crawl of June"

\b
Excerpts of the pages are in the report where `detector score --why` has
written them. The report extra must be installed.
"""


@click.command(short_help="Show what was scored as one HTML page.", epilog=_EPILOG)
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    help="The HTML file; by default INPUT-report.html beside the first input.",
)
@click.option(
    "--samples",
    type=click.IntRange(0, 500),
    default=20,
    show_default=True,
    metavar="N",
    help="Pages of each kind that are shown with their reasons.",
)
@click.option("--title", default="", metavar="TEXT", help="Title; by default the inputs' names.")
@click.option(
    "--crawl",
    metavar="FOLDER",
    help="What `detector crawl -o` has written of the same rows: copies, networks and hosts are "
    "shown as well.",
)
@model_option
@click.option("--quiet", is_flag=True, help="No progress, and not where the report is.")
def report(
    inputs: tuple[str, ...],
    output: str | None,
    samples: int,
    title: str,
    crawl: str | None,
    model: str | None,
    quiet: bool,
) -> None:
    """Write one HTML file about what `detector score` has written to INPUT.

    INPUT is a folder of parts or a file, in any format that `detector score` writes; several
    are reported together. The report loads nothing from elsewhere: it can be sent by mail and
    opened offline. It tells the scores, what other budgets would flag, the signals that speak
    most, hosts, families, languages, years and errors, and shows sample pages with the reasons.
    """
    from detector.api import load
    from detector.cli.counter import counter
    from detector.cli.files import check_folder
    from detector.cli.group import say
    from detector.report import write_report

    target = Path(output) if output is not None else _beside(Path(inputs[0]))
    check_folder(target)
    detector = load(model)
    with counter("rows", shown=not quiet) as progress:
        write_report(
            inputs,
            target,
            detector,
            samples=samples,
            title=title,
            crawl=crawl,
            wording=wording_of(detector.model),
            progress=progress,
        )
    if not quiet:
        say(f"the report is in {target}")


def _beside(path: Path) -> Path:
    """Return where the report of an input goes by default.

    Examples
    --------
    >>> _beside(Path("runs/verdicts.jsonl.gz")).as_posix()
    'runs/verdicts-report.html'
    """
    return path.with_name(f"{path.resolve().name.partition('.')[0]}-report.html")


def wording_of(model: Model) -> Wording:
    """Return what words reasons as `detector explain` does, where the model knows the signal."""
    from detector.cli.words import told
    from detector.page import Reason
    from detector.signals import all_signals

    known = all_signals().keys() & set(model.additive.names)

    def worded(given: Mapping[str, Any]) -> str:
        name, sentence = given["signal"], given["sentence"]
        if not sentence and name in known:
            return all_signals()[name].sentence
        if name not in known or given["value"] is None or given["contribution"] is None:
            return str(sentence or name)
        return told(Reason(**given), model)

    return worded
