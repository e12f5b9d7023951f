"""The two ways of ``detector evaluate``: on labelled pages, and on the corpora."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from detector.api import load
from detector.cli.counter import counter
from detector.cli.figures import check_output, show, write
from detector.errors import DetectorError
from detector.training.labelled import read_labelled
from detector.training.own_pages import evaluate_model
from detector.training.own_report import check_plots
from detector.training.own_report import write as write_report

__all__ = ["judge", "measure"]


def measure(
    labelled: Sequence[str],
    output: str | None,
    *,
    model: str | None,
    max_fpr: float | str,
    base_rate: float | None,
    with_views: bool,
    plots: bool,
    jobs: int,
    quiet: bool,
) -> None:
    """Measure a model on labelled files, show the figures, and write them if asked to.

    Raises
    ------
    DetectorError
        If a file can't be read, or the output can't be written.
    """
    detector = load(model, max_fpr=max_fpr, base_rate=base_rate)
    as_folder = output is not None and Path(output).suffix != ".json"
    if output is not None:
        _check(output, as_folder, plots)
    pages = (page for path in labelled for page in read_labelled(Path(path)))
    with counter("judged", shown=not quiet) as progress:
        figures = evaluate_model(
            detector, pages, with_views=with_views, jobs=jobs, progress=progress
        )
    if output is not None and as_folder:
        write_report(figures, Path(output), plots=plots)
    elif output is not None:
        write(figures, output)
    show(figures)


def judge(
    corpora: str,
    output: str,
    work: str,
    distrust: str | None,
    *,
    share: float,
    jobs: int,
    plots: bool,
) -> None:
    """Judge the way the bundled model is trained, and write the evaluation into a folder.

    Raises
    ------
    DetectorError
        If there are no corpora, or the folder can't be written.
    """
    from detector.training.bundle import Settings, judge_corpora

    _check(output, True, plots)
    wrong = Path(distrust) if distrust else None
    settings = Settings(Path(corpora), Path(work), wrong, jobs, share)
    judge_corpora(settings, Path(output), plots=plots)


def _check(output: str, as_folder: bool, plots: bool) -> None:
    """Fail early where the output can't be written."""
    if not as_folder:
        check_output(output)
        return
    if Path(output).is_file():
        raise DetectorError(f"output {output} is a file", "name a folder, or a .json file")
    if plots:
        check_plots()
