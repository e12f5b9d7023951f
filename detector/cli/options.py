"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

__all__ = [
    "budget_or_name",
    "database_options",
    "jobs_option",
    "judging_options",
    "keeping_options",
    "limit_options",
    "model_option",
    "reading_options",
]

_Command = TypeVar("_Command", bound=Callable[..., Any])

_INPUT_FORMATS = (
    *("html", "text", "warc", "jsonl", "json", "csv", "tsv", "parquet", "arrow"),
    *("tar", "zip"),
)


def budget_or_name(
    ctx: click.Context, param: click.Parameter, value: str | None
) -> float | str | None:
    """Return a number, or the name as it stands; the detector checks both."""
    try:
        return float(value) if value is not None else None
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
        callback=budget_or_name,
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

keeping_options = _all_of(
    click.option(
        "--keep",
        type=click.Choice(["all", "clean", "spam"]),
        default="all",
        show_default=True,
        help="Rows that are kept: clean drops pages called spam and what can't be read, spam "
        "keeps nothing else.",
    ),
    click.option(
        "--discarded",
        metavar="OUT",
        help="File or folder for the rows that are not kept, each with the reason.",
    ),
    click.option(
        "--annotate",
        is_flag=True,
        help="Write the input's own columns, with their types, and the verdict's after them, "
        "named detector_….",
    ),
)


class Size(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """A number of bytes, such as 500M or 2G."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the bytes."""
        text = str(value).strip().upper().removesuffix("B")
        try:
            factor = _FACTORS.get(text[-1:], 1)
            number = float(text[:-1] if factor > 1 else text) * factor
        except ValueError:
            self.fail(f"{value!r} is no size: give bytes, or a number with K, M or G", param, ctx)
        if not 1 <= number < float("inf"):
            self.fail(f"{value!r} is too small or too large", param, ctx)
        return int(number)


_FACTORS = {"K": 10**3, "M": 10**6, "G": 10**9, "T": 10**12}


def _memory_option(help: str) -> Callable[[_Command], _Command]:
    return click.option(
        "--max-memory", type=Size(), default="2G", show_default=True, metavar="SIZE", help=help
    )


def database_options(temp: str, more: str = "") -> Callable[[_Command], _Command]:
    """Return the options of a command that works in a database on the disk.

    Parameters
    ----------
    temp : str
        What ``--temp`` means to the command.
    more : str
        What ``--max-memory`` means beside the memory of the database.
    """
    return _all_of(
        _memory_option(f"Memory that DuckDB may take before it writes to the disk{more}."),
        click.option("--temp", type=click.Path(path_type=Path), metavar="FOLDER", help=temp),
    )


limit_options = _all_of(
    click.option(
        "--max-bytes",
        type=Size(),
        default="10M",
        show_default=True,
        metavar="SIZE",
        help="Bytes read of one page; the rest is cut off.",
    ),
    click.option(
        "--max-seconds",
        type=click.FloatRange(min=0, min_open=True),
        default=60.0,
        show_default=True,
        metavar="S",
        help="Longest time for one page; one that takes longer is an error.",
    ),
    _memory_option(
        "Memory that a process may take for pages, where the system can hold it to that."
    ),
)
