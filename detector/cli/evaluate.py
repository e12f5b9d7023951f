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
  detector evaluate spam.jsonl.gz clean.jsonl.gz --views -o report/
  detector evaluate --judge corpora/ -o report/ --jobs -1

\b
A line of LABELLED holds label (spam or clean) and html or text. It may
hold url, title, fetched, family, id, and site or network: intervals are
over sites. --judge takes hours: it measures the corpora, trains many
times with sites, families and sources left out, and keeps each step in
the folder of --work, so that a run which was stopped goes on.
"""


@click.command(short_help="Measure a model on your labelled pages.", epilog=_EPILOG)
@click.argument(
    "labelled",
    nargs=-1,
    metavar="[LABELLED...]",
    type=click.Path(exists=True, dir_okay=False),
)
@judging_options
@click.option(
    "-o",
    "--output",
    "--out",
    metavar="OUT",
    help="A .json file for all figures, or a folder for figures, a report and plots.",
)
@click.option(
    "--views",
    "with_views",
    is_flag=True,
    help="Judge the HTML, the full text and the main text of each page apart, and each of them "
    "cut; slower.",
)
@click.option("--no-plots", is_flag=True, help="Draw no plots into the folder.")
@click.option(
    "--judge",
    "corpora",
    metavar="CORPORA",
    type=click.Path(exists=True, file_okay=False),
    help="Judge the way in which the bundled model is trained on the corpora in this folder, "
    "instead of labelled pages.",
)
@click.option(
    "--work",
    metavar="FOLDER",
    default="build/training",
    show_default=True,
    help="With --judge: keeps what is done.",
)
@click.option(
    "--distrust",
    metavar="CSV",
    type=click.Path(exists=True, dir_okay=False),
    help="With --judge: pages whose labels are wrong.",
)
@click.option(
    "--share",
    type=click.FloatRange(0, 1, min_open=True),
    default=1.0,
    metavar="SHARE",
    help="With --judge: share of the corpora to use, for a trial.",
)
@jobs_option
@click.option("--quiet", is_flag=True, help="No progress.")
@click.pass_context
def evaluate(
    context: click.Context,
    labelled: tuple[str, ...],
    max_fpr: float | str,
    base_rate: float | None,
    model: str | None,
    output: str | None,
    with_views: bool,
    no_plots: bool,
    corpora: str | None,
    work: str,
    distrust: str | None,
    share: float,
    jobs: int,
    quiet: bool,
) -> None:
    """Tell how a model judges the labelled pages in LABELLED, JSON lines files.

    Recall, false-positive rate, area under the curve and calibration, with 95% intervals;
    thresholds by budget; families, kinds and sites. The figures hold only where the model
    has not learnt from these pages.

    With --judge everything that docs/evaluation.md holds is measured anew.
    """
    from detector.cli.evaluation import judge, measure

    if corpora is not None:
        _check_alone(context, labelled)
        if output is None:
            raise click.UsageError("--judge writes a folder: name it with -o")
        judge(corpora, output, work, distrust, share=share, jobs=jobs, plots=not no_plots)
        return
    if not labelled:
        raise click.UsageError("give LABELLED files, or corpora with --judge")
    measure(
        labelled,
        output,
        model=model,
        max_fpr=max_fpr,
        base_rate=base_rate,
        with_views=with_views,
        plots=not no_plots,
        jobs=jobs,
        quiet=quiet,
    )


def _check_alone(context: click.Context, labelled: tuple[str, ...]) -> None:
    """Refuse what has no meaning where models are trained anew."""
    given = [
        param.opts[-1]
        for param in context.command.params
        if param.name in ("max_fpr", "base_rate", "model", "with_views")
        and context.get_parameter_source(str(param.name)) is click.core.ParameterSource.COMMANDLINE
    ]
    if labelled or given:
        what = given[0] if given else "LABELLED"
        raise click.UsageError(f"--judge trains its own models on its own pages: leave {what} away")
