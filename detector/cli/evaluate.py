"""``detector evaluate``: how well a model does on one's own labelled pages."""

from __future__ import annotations

import click

from detector.cli.options import jobs_option, judging_options

__all__ = ["evaluate"]

_EPILOG = """
\b
Examples:
  detector evaluate labelled.jsonl
  detector evaluate labelled.jsonl --model my-model.json --max-fpr strict
  detector evaluate spam.jsonl.gz clean.jsonl.gz -o figures.json

\b
A line of LABELLED holds label (spam or clean) and html or text. It may
hold url, title, fetched, family, id, and site or network: intervals are
over sites.
"""


@click.command(short_help="Measure a model on your labelled pages.", epilog=_EPILOG)
@click.argument(
    "labelled",
    nargs=-1,
    required=True,
    metavar="LABELLED...",
    type=click.Path(exists=True, dir_okay=False),
)
@judging_options
@click.option("-o", "--output", metavar="OUT", help="JSON file for all figures.")
@jobs_option
@click.option("--quiet", is_flag=True, help="No progress.")
def evaluate(
    labelled: tuple[str, ...],
    max_fpr: float | str,
    base_rate: float | None,
    model: str | None,
    output: str | None,
    jobs: int,
    quiet: bool,
) -> None:
    """Tell how a model judges the labelled pages in LABELLED, JSON lines files.

    Recall, false-positive rate, area under the curve and calibration, with 95% intervals.
    The figures hold only where the model has not learnt from these pages.
    """
    from pathlib import Path

    from detector.api import load
    from detector.cli.counter import counter
    from detector.cli.figures import check_output, show, write
    from detector.training.judge import evaluate_model
    from detector.training.labelled import read_labelled

    detector = load(model, max_fpr=max_fpr, base_rate=base_rate)
    if output is not None:
        check_output(output)
    pages = (page for path in labelled for page in read_labelled(Path(path)))
    with counter("judged", shown=not quiet) as progress:
        figures = evaluate_model(detector, pages, jobs=jobs, progress=progress)
    if output is not None:
        write(figures, output)
    show(figures)
