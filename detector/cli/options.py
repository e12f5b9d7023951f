"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

__all__ = ["jobs_option", "judging_options", "model_option", "reading_options"]

_Command = TypeVar("_Command", bound=Callable[..., Any])

_INPUT_FORMATS = ("html", "text", "warc", "jsonl", "json", "csv", "tsv", "parquet", "arrow")


def _budget(ctx: click.Context, param: click.Parameter, value: str) -> float | str:
    """Return a number, or the name as it stands; the detector checks both."""
    try:
        return float(value)
    except ValueError:
        return value


def _jobs(ctx: click.Context, param: click.Parameter, value: int) -> int:
    if value < 1 and value != -1:
        raise click.BadParameter("give 1 or more, or -1 for all cores", ctx, param)
    return value


def _all_of(*options: Callable[[_Command], _Command]) -> Callable[[_Command], _Command]:
    def add(command: _Command) -> _Command:
        for option in reversed(options):
            command = option(command)
        return command

    return add


model_option = click.option(
    "--model", metavar="FILE", help="Model file; without it the one in the package."
)
jobs_option = click.option(
    "--jobs",
    type=int,
    callback=_jobs,
    default=1,
    show_default=True,
    metavar="N",
    help="Processes; -1 for all cores.",
)
judging_options = _all_of(
    click.option(
        "--max-fpr",
        metavar="SHARE|NAME",
        callback=_budget,
        default="standard",
        show_default=True,
        help="Share of clean pages that may be called spam: a number, or strict (0.001), "
        "standard (0.005), broad (0.02).",
    ),
    click.option(
        "--base-rate",
        type=float,
        metavar="SHARE",
        help="Share of spam that you expect among your pages, for the probabilities; 0.5 if "
        "not given. Labels don't depend on it.",
    ),
    model_option,
)


def _column(name: str, what: str) -> Callable[[_Command], _Command]:
    return click.option(f"--{name}-column", metavar="NAME", help=f"Column or JSON key of {what}.")


reading_options = _all_of(
    _column("html", "the HTML"),
    _column("text", "the text"),
    _column("url", "the address"),
    _column("title", "the title"),
    _column("id", "your name for the page"),
    _column("fetched", "the time of the fetch"),
    _column("language", "the language code"),
    click.option(
        "--text-kind",
        type=click.Choice(["full", "main"]),
        help="Whether texts are all visible text or extracted main text. Guessed if not given.",
    ),
    click.option(
        "--input-format",
        "format",
        type=click.Choice(_INPUT_FORMATS),
        metavar="FORMAT",
        help=f"Format of the inputs, where neither content nor name tells: "
        f"{', '.join(_INPUT_FORMATS)}.",
    ),
)
