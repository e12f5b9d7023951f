"""Build the bundled model from the corpora: ``python -m detector.training.bundle CORPORA``.

Each step keeps its result in a work folder, so that a run which was stopped goes on where
it was: the table of real pages, the table of farmed pages, the held-out scores.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random

import numpy as np

from detector import __version__
from detector.errors import DetectorError
from detector.model.file import BUNDLED, write_model
from detector.training.baselines import read_texts
from detector.training.corpora import farmed_pages, read_corpora, read_wrong_labels
from detector.training.judge import evaluate
from detector.training.labelled import FARMED, LabelledPage
from detector.training.report import write
from detector.training.table import Table, concatenate, make_table, read_table, write_table
from detector.training.train import Held, TrainingOptions, held_out, primary_rows, train

__all__ = [
    "Settings",
    "build_table",
    "card_of",
    "judge_bundle",
    "judge_corpora",
    "main",
    "prepare",
    "score_held_out",
]

# Word models take long, and pages of the large corpora are alike.
_WORD_SHARES = {"farm_large": 0.4, "legit_html": 0.3, "legit_text": 0.5}


@dataclass(frozen=True, slots=True)
class Settings:
    """What building and judging the bundled model takes.

    Parameters
    ----------
    corpora : Path
        Folder of the corpora.
    work : Path
        Folder that keeps the result of each step.
    distrust : Path or None
        CSV file of pages whose labels are wrong.
    jobs : int
        Processes.
    share : float
        Share of the pages to use.
    """

    corpora: Path
    work: Path
    distrust: Path | None = None
    jobs: int = -1
    share: float = 1.0


def build_table(corpora: Path, work: Path, *, jobs: int, share: float = 1.0) -> Table:
    """Return the table of real and farmed pages, measured once and kept in `work`."""
    real = _kept(work / "real.npz")
    farmed = _kept(work / "farmed.npz")
    if real is None or farmed is None:
        pages = read_corpora(corpora, share=share)
        if real is None:
            _say(f"measuring {len(pages)} real pages")
            real = make_table(pages, jobs=jobs, progress=_Counter(len(pages)))
            write_table(real, work / "real.npz")
        made = _farmed(pages, share)
        _say(f"measuring {len(made)} farmed pages")
        farmed = make_table(made, jobs=jobs, progress=_Counter(len(made)))
        write_table(farmed, work / "farmed.npz")
    return concatenate([real, farmed])


def score_held_out(table: Table, work: Path, options: TrainingOptions, *, jobs: int) -> Held:
    """Return the held-out scores of `table`, made once and kept in `work`."""
    path = work / "held.npz"
    if path.exists():
        with np.load(path) as kept:
            if len(kept["raw"]) == len(table):
                return Held(table, kept["weights"], kept["raw"], *map(float, kept["calibration"]))
    _say(f"scoring held-out sites in {options.folds} folds")
    held = held_out(table, options, jobs=jobs, progress=_Counter(options.folds))
    calibration = np.array([held.slope, held.offset])
    np.savez_compressed(path, raw=held.raw, weights=held.weights, calibration=calibration)
    return held


def judge_bundle(
    settings: Settings, out: Path, table: Table, held: Held, *, plots: bool = True
) -> None:
    """Judge the way the bundled model is trained, and write figures, report and plots.

    Parts that are done are kept in the work folder; a run that was stopped goes on where it
    was.
    """
    corpora, jobs = settings.corpora, settings.jobs
    pages = read_corpora(corpora, share=settings.share)
    read = _word_sample(pages)
    _say(f"reading the words of {len(read)} pages for the baselines")
    texts = read_texts(read, jobs=jobs)
    judged = evaluate(
        table,
        held=held,
        texts=texts,
        blocked=_blocked(corpora / "domain_lists.jsonl.xz"),
        timed=[labelled.page for labelled in pages[:: max(1, len(pages) // 200)]],
        keep=settings.work / "evaluation.json",
        jobs=jobs,
        progress=_say,
    )
    write(judged, out, plots=plots)
    _say(f"wrote {out}")


def _word_sample(pages: list[LabelledPage]) -> list[LabelledPage]:
    """Return the real pages that word models are compared on: all of the small corpora."""
    random = Random(0)
    return [
        page
        for page in pages
        if page.source not in _WORD_SHARES or random.random() < _WORD_SHARES[page.source]
    ]


def _blocked(path: Path) -> frozenset[str] | None:
    if not path.exists():
        return None
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        return frozenset(str(json.loads(line)["domain"]) for line in lines)


def _farmed(pages: list[LabelledPage], share: float) -> list[LabelledPage]:
    return list(
        farmed_pages(
            pages,
            per_family=round(200 * share),
            honest=round(2000 * share),
            forms=round(900 * share),
        )
    )


def card_of(table: Table) -> dict[str, object]:
    """Return what a model card says of the pages that the model was trained on."""
    rows = primary_rows(table)
    sources = {}
    for source in np.unique(table.source):
        of_source = rows[table.source[rows] == source]
        sources[str(source)] = {
            "pages": len(of_source),
            "sites": len(np.unique(table.group[of_source])),
            "spam": int(table.spam[of_source].sum()),
        }
    families = table.family[(table.source == FARMED) & (table.spam == 1)]
    return {
        "trained": date.today().isoformat(),
        "package": __version__,
        "rows": len(table),
        "sources": sources,
        "farmed_families": [str(name) for name in np.unique(families)],
        "signals": len(table.names),
        "reads": "data/README.md and docs/evaluation.md",
    }


def _kept(path: Path) -> Table | None:
    try:
        return read_table(path) if path.exists() else None
    except DetectorError as error:
        _say(str(error))
        return None


class _Counter:
    """Says now and then how many of a number are done."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.done = 0

    def __call__(self, more: int) -> None:
        before, self.done = self.done, self.done + more
        if before * 20 // self.total != self.done * 20 // self.total:
            _say(f"  {self.done} of {self.total}")


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def prepare(settings: Settings) -> tuple[Table, Held, TrainingOptions]:
    """Return the table, its held-out scores and how they were got; steps that are done stay.

    Raises
    ------
    DetectorError
        If the folder holds no corpora.
    """
    settings.work.mkdir(parents=True, exist_ok=True)
    jobs = settings.jobs
    table = build_table(settings.corpora, settings.work, jobs=jobs, share=settings.share)
    wrong = read_wrong_labels(settings.distrust) if settings.distrust else frozenset()
    options = TrainingOptions(distrusted=wrong)
    return table, score_held_out(table, settings.work, options, jobs=jobs), options


def judge_corpora(settings: Settings, out: Path, *, plots: bool = True) -> None:
    """Judge the way the bundled model is trained, from the corpora on; see `judge_bundle`."""
    table, held, _ = prepare(settings)
    judge_bundle(settings, out, table, held, plots=plots)


def main(arguments: list[str] | None = None) -> int:
    """Build the bundled model."""
    parser = argparse.ArgumentParser(prog="python -m detector.training.bundle", description=__doc__)
    parser.add_argument("corpora", type=Path, help="folder of the corpora")
    parser.add_argument("--work", type=Path, default=Path("build/training"), help="keeps steps")
    parser.add_argument("--out", type=Path, default=BUNDLED, help="model file to write")
    parser.add_argument("--judge", type=Path, help="folder to write the evaluation to as well")
    parser.add_argument("--distrust", type=Path, help="CSV of pages whose labels are wrong")
    parser.add_argument("--jobs", type=int, default=-1, help="processes")
    parser.add_argument("--share", type=float, default=1.0, help="share of the pages to use")
    given = parser.parse_args(arguments)
    settings = Settings(given.corpora, given.work, given.distrust, given.jobs, given.share)
    try:
        table, held, options = prepare(settings)
        version = f"{date.today():%Y.%m.%d}"
        model = train(table, version, options, held=held, card=card_of(table))
        given.out.parent.mkdir(parents=True, exist_ok=True)
        write_model(model, given.out)
        _say(f"wrote {given.out}")
        if given.judge:
            judge_bundle(settings, given.judge, table, held)
    except DetectorError as error:
        _say(f"detector: {error}")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
