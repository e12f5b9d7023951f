"""``detector train``: a model of one's own labelled pages."""

from __future__ import annotations

import click

from detector.cli.options import jobs_option, model_option

__all__ = ["train"]

_EPILOG = """
\b
Examples:
  detector train labelled.jsonl -o my-model.json --jobs -1
  detector train spam.jsonl.gz clean.jsonl.gz -o mine.json --add
  detector train labels.sqlite --add -o mine.json
  detector score crawl.warc.gz --model my-model.json

\b
LABELLED is what `detector review` keeps, or JSON lines. A line holds label
(spam or clean) and html or text. It may hold url, title, fetched, family,
id, and site or network: pages of a site are never divided between learning
and testing. The train extra must be installed.
"""


@click.command(short_help="Train a model on your labelled pages.", epilog=_EPILOG)
@click.argument(
    "labelled",
    nargs=-1,
    required=True,
    metavar="LABELLED...",
    type=click.Path(exists=True, dir_okay=False),
)
@click.option("-o", "--output", required=True, metavar="MODEL", help="Model file to write.")
@click.option(
    "--version", default="own", show_default=True, help="What the model is called in verdicts."
)
@click.option(
    "--add",
    is_flag=True,
    help="Add to the model in the package, or to that of --model, instead of starting anew.",
)
@model_option
@jobs_option
@click.option("--quiet", is_flag=True, help="No progress, no summary.")
def train(
    labelled: tuple[str, ...],
    output: str,
    version: str,
    add: bool,
    model: str | None,
    jobs: int,
    quiet: bool,
) -> None:
    """Train a model on the labelled pages in LABELLED, JSON lines or files of labels.

    The model is calibrated, and its thresholds are set, on sites that it was not fitted on.
    With --add it is the sum of an older model and of what the pages add to that.
    """
    from detector.cli.training import base_model, train_on

    if model is not None and not add:
        raise click.UsageError("--model names the model to add to: give --add as well")
    base = base_model(model) if add else None
    train_on(labelled, output, version, base, jobs=jobs, quiet=quiet)
