"""The steps of ``detector train``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from detector import __version__
from detector.api import Detector
from detector.cli.counter import counter
from detector.cli.files import check_folder
from detector.cli.group import say
from detector.cli.reviewing import rows_to_train_on
from detector.cli.words import budget, counted
from detector.errors import DetectorError
from detector.model.file import Model, read_model, write_model
from detector.review.journal import is_journal
from detector.training.added import add_to
from detector.training.labelled import LabelledPage, labelled_page, read_labelled
from detector.training.table import Table, make_table
from detector.training.train import TrainingOptions
from detector.training.train import train as train_model

__all__ = ["base_model", "labelled_table", "train_on"]

MIN_SITES = 10  # of each label; with fewer a part of the sites may have only one label


def labelled_table(paths: Sequence[str], *, jobs: int, quiet: bool) -> Table:
    """Measure the pages of labelled files: JSON lines, or what ``detector review`` keeps.

    Raises
    ------
    DetectorError
        If a file is neither, or no page could be measured.
    """
    pages = (page for path in paths for page in _labelled(Path(path)))
    with counter("measured", shown=not quiet) as progress:
        return make_table(pages, jobs=jobs, progress=progress)


def _labelled(path: Path) -> Iterator[LabelledPage]:
    if not is_journal(path):
        yield from read_labelled(path)
        return
    for number, row in enumerate(rows_to_train_on(path), start=1):
        yield labelled_page(row, path, number)


def base_model(path: str | None) -> Model:
    """Return the model to add to; without `path`, the one that comes with the package."""
    return read_model(Path(path) if path else None)


def train_on(
    paths: Sequence[str],
    output: str,
    version: str,
    base: Model | None = None,
    *,
    jobs: int,
    quiet: bool,
) -> None:
    """Train a model on labelled files, or add them to `base`, and write it.

    Raises
    ------
    DetectorError
        If the files can't be read, hold too few sites, or the model can't be written.
    """
    check_folder(Path(output))
    table = labelled_table(paths, jobs=jobs, quiet=quiet)
    sites = _sites(table)
    for label, count in sites.items():
        if count < MIN_SITES:
            raise DetectorError(
                f"only {counted(count, 'site')} of {label} pages",
                f"label pages of {MIN_SITES} sites or more of each kind",
            )
    options = TrainingOptions()
    if not quiet:
        say(f"{counted(len(table), 'view')} measured, training in {options.folds} folds")
    card = _card(paths, table, sites, base)
    with _threads(jobs):
        if base is None:
            model = train_model(table, version, options, jobs=jobs, card=card)
        else:
            model = add_to(base, table, version, options, jobs=jobs, card=card)
    write_model(model, Path(output))
    if not quiet:
        detector = Detector(model)
        low, high = detector.threshold_interval
        say(
            f"wrote {output}: spam from {detector.threshold:.3f} ({low:.3f} to {high:.3f}) on, "
            f"for {budget(detector.max_fpr)}, from {counted(sites['clean'], 'clean site')}"
        )


def _threads(jobs: int) -> AbstractContextManager[Any]:
    """Keep one process to one core: on small tables more threads only wait for each other."""
    import sklearn.ensemble  # noqa: F401 - limits hold for what is loaded
    from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

    limits: AbstractContextManager[Any] = threadpool_limits(1 if jobs == 1 else None)
    return limits


def _card(
    paths: Sequence[str], table: Table, sites: dict[str, int], base: Model | None
) -> dict[str, Any]:
    return {
        "added_to": base.version if base else None,
        "trained": date.today().isoformat(),
        "package": __version__,
        "files": [Path(path).name for path in paths],
        "rows": len(table),
        "sites": sites,
    }


def _sites(table: Table) -> dict[str, int]:
    return {
        label: len(np.unique(table.group[table.spam == spam]))
        for label, spam in (("spam", 1), ("clean", 0))
    }
