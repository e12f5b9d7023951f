"""``detector signals``: the list of all that is measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from detector.cli.options import model_option

if TYPE_CHECKING:
    from detector.model.file import Model

__all__ = ["signals"]

_EPILOG = """
\b
Examples:
  detector signals
  detector signals --family bylines
  detector signals --markdown > signals.md
  detector signals --json | jq '.[] | select(.direction == 1) | .name'
"""


@click.command(short_help="List all that is measured.", epilog=_EPILOG)
@click.option("--family", metavar="NAME", help="Only the signals of this family.")
@click.option("--json", "style", flag_value="json", help="Print JSON.")
@click.option("--markdown", "style", flag_value="markdown", help="Print a Markdown table.")
@model_option
def signals(family: str | None, style: str | None, model: str | None) -> None:
    """List every signal: what it measures, where it comes from, what it weighs in the model.

    The weight is the span of log-odds between a signal's lowest and highest score.
    """
    from detector.cli import signal_list

    rows = signal_list.rows(family, _model(model))
    if style == "json":
        click.echo(signal_list.as_json(rows))
    elif style == "markdown":
        click.echo(signal_list.as_markdown(rows))
    else:
        signal_list.show(rows)


def _model(path: str | None) -> Model:
    """Return the model for its weights."""
    from pathlib import Path

    from detector.model.file import read_model

    return read_model(Path(path) if path else None)
