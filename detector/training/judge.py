"""The judge: measures a model in the ways that count, and says which way each figure was got.

Real pages judge; farmed ones train. Every part stands alone and goes to JSON, so that a long
run can be stopped and taken up again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from detector.api import BUDGETS, DEFAULT_BUDGET
from detector.errors import DetectorError
from detector.page import Page
from detector.training.baselines import Texts, compare_baselines
from detector.training.held_figures import (
    PRIMARY,
    calibration,
    farmed_recall,
    headline,
    suites,
    view_rows,
)
from detector.training.kinds import compare_kinds, source_leak
from detector.training.left_out import leave_families_out, leave_sources_out
from detector.training.scorecard import ablation, scorecard, signal_costs
from detector.training.table import Table
from detector.training.train import Held, TrainingOptions, held_out
from detector.training.trees import TreeOptions

__all__ = ["PARTS", "Evaluation", "JudgeOptions", "evaluate"]

PARTS = (
    "headline",
    "farmed_recall",
    "suites",
    "calibration",
    "families",
    "sources",
    "signals",
    "ablation",
    "baselines",
    "leaks",
    "kinds",
)
"""Parts of an evaluation, in the order in which they are made; each can be made alone."""

_WHOLE_VIEWS = ("page", "html", "full", "main")


@dataclass(frozen=True, slots=True)
class JudgeOptions:
    """How to judge.

    Parameters
    ----------
    training : TrainingOptions
        How the judged model is trained; the held-out scores come from it.
    light : TrainingOptions
        How the many models are trained that leave something out or are compared.
    """

    training: TrainingOptions = field(default_factory=TrainingOptions)
    light: TrainingOptions = field(
        default_factory=lambda: TrainingOptions(
            folds=4,
            trees=TreeOptions(rounds=100, learning_rate=0.15),
        )
    )


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What was measured, as plain values.

    Parameters
    ----------
    about : dict
        Counts of the table and the options: what the figures hold for.
    parts : dict
        One of `PARTS` each.
    """

    about: dict[str, Any]
    parts: dict[str, Any] = field(default_factory=dict)

    def with_part(self, name: str, content: Any) -> Evaluation:
        """Return the evaluation with one part more."""
        return replace(self, parts={**self.parts, name: content})

    def to_dict(self) -> dict[str, Any]:
        """Return plain values for JSON; NaN becomes None."""
        return {"about": _plain(self.about), "parts": _plain(self.parts)}

    def write(self, path: Path) -> None:
        """Write the evaluation as JSON, by rename."""
        part = path.with_name(path.name + ".part")
        text = json.dumps(self.to_dict(), ensure_ascii=False, indent=1, allow_nan=False)
        part.write_text(text + "\n", encoding="utf-8")
        part.replace(path)

    @classmethod
    def read(cls, path: Path) -> Evaluation:
        """Read what `write` wrote.

        Raises
        ------
        DetectorError
            If the file is missing or no evaluation.
        """
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
            return cls(content["about"], content["parts"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise DetectorError(f"{path} is no evaluation ({error})") from error


def _plain(value: Any) -> Any:
    """Return a value as JSON holds it, floats to six digits."""
    if isinstance(value, Mapping):
        return {str(key): _plain(v) for key, v in value.items()}
    if isinstance(value, list | tuple | np.ndarray):
        return [_plain(v) for v in value]
    if isinstance(value, bool | np.bool_):
        return bool(value)
    if isinstance(value, int | np.integer):
        return int(value)
    if isinstance(value, float | np.floating):
        return float(f"{value:.6g}") if np.isfinite(value) else None
    return value if value is None else str(value)


def evaluate(
    table: Table,
    options: JudgeOptions | None = None,
    *,
    held: Held | None = None,
    texts: Texts | None = None,
    blocked: frozenset[str] | None = None,
    timed: Iterable[Page] = (),
    parts: Sequence[str] = PARTS,
    keep: Path | None = None,
    jobs: int = 1,
    progress: Callable[[str], None] | None = None,
) -> Evaluation:
    """Judge a way of training on a table of labelled pages.

    Parameters
    ----------
    table : Table
        Rows of real and farmed pages, of both classes.
    options : JudgeOptions, optional
        How to train and judge.
    held : Held, optional
        What `held_out` returned for the table and `options.training`, if it is at hand.
    texts : mapping, optional
        What `baselines.read_texts` returned for the table's pages; without it, no baseline
        that reads words is run.
    blocked : frozenset of str, optional
        Registered domains of a public block list, for comparison.
    timed : iterable of Page
        Pages to time signals on; 200 are enough.
    parts : sequence of str
        Which of `PARTS` to make.
    keep : Path, optional
        A JSON file. Parts that it holds for the same table and options are not made again;
        each part is written to it as soon as it is made.
    jobs : int
        Processes to work with.
    progress : callable, optional
        Called with a line now and then.

    Raises
    ------
    DetectorError
        If there is no such part, or the table has pages of one class alone.
    """
    options = options or JudgeOptions()
    _check(table, parts)
    say = progress or (lambda line: None)
    found = _kept(keep, _about(table, options))
    maker = _Maker(table, options, held, texts, blocked, timed, jobs, say)
    for name in parts:
        if name in found.parts:
            continue
        say(f"{name}: started")
        found = found.with_part(name, getattr(maker, name)())
        if keep is not None:
            found.write(keep)
    return found


def _check(table: Table, parts: Sequence[str]) -> None:
    for name in parts:
        if name not in PARTS:
            raise DetectorError(f"no part {name!r}", f"take some of {', '.join(PARTS)}")
    if len(np.unique(table.spam)) < 2:
        raise DetectorError("all pages are of one class", "give spam pages and clean ones")


def _kept(path: Path | None, about: dict[str, Any]) -> Evaluation:
    if path is not None and path.exists():
        found = Evaluation.read(path)
        if found.about.get("digest") == about["digest"]:
            return found
    return Evaluation(about)


def _about(table: Table, options: JudgeOptions) -> dict[str, Any]:
    rows = view_rows(table, PRIMARY)
    sources = {}
    for source in np.unique(table.source):
        own = rows[table.source[rows] == source]
        sources[str(source)] = {
            "pages": len(own),
            "sites": len(np.unique(table.group[own])),
            "spam": int(table.spam[own].sum()),
        }
    return {
        "digest": _digest(table, options),
        "rows": len(table),
        "pages": len(rows),
        "signals": len(table.names),
        "sources": sources,
        "folds": options.training.folds,
        "light_folds": options.light.folds,
    }


def _digest(table: Table, options: JudgeOptions) -> str:
    held = hashlib.sha256(repr((table.names, options)).encode())
    held.update(np.ascontiguousarray(table.values).tobytes())
    for name in ("page", "group", "source", "family", "view", "spam"):
        held.update("\n".join(map(str, getattr(table, name).tolist())).encode())
    return held.hexdigest()[:16]


class _Maker:
    """Makes the parts of an evaluation; the held-out scores when they are first needed."""

    def __init__(
        self,
        table: Table,
        options: JudgeOptions,
        held: Held | None,
        texts: Texts | None,
        blocked: frozenset[str] | None,
        timed: Iterable[Page],
        jobs: int,
        say: Callable[[str], None],
    ) -> None:
        self.table = table
        self.options = options
        self.texts = texts
        self.blocked = blocked
        self.timed = timed
        self.jobs = jobs
        self.say = say
        self._held = held

    @property
    def held(self) -> Held:
        if self._held is None:
            counter = self._counter("held-out scores")
            training = self.options.training
            self._held = held_out(self.table, training, jobs=self.jobs, progress=counter)
        return self._held

    @cached_property
    def light_table(self) -> Table:
        """Rows of the whole views alone: what leaves something out is trained many times."""
        rows: Table = self.table.where(np.isin(self.table.view, _WHOLE_VIEWS))
        return rows

    def _counter(self, name: str) -> Callable[[int], None]:
        done = 0

        def count(more: int) -> None:
            nonlocal done
            done += more
            self.say(f"{name}: {done} done")

        return count

    def headline(self) -> dict[str, Any]:
        return headline(self.held)

    def farmed_recall(self) -> dict[str, Any]:
        return farmed_recall(self.held)

    def suites(self) -> dict[str, Any]:
        return suites(self.held, BUDGETS)

    def calibration(self) -> dict[str, Any]:
        return calibration(self.held)

    def families(self) -> dict[str, Any]:
        return leave_families_out(
            self.light_table, self.options.light, jobs=self.jobs, progress=self._counter("families")
        )

    def sources(self) -> dict[str, Any]:
        return leave_sources_out(
            self.light_table,
            self.options.light,
            BUDGETS[DEFAULT_BUDGET],
            jobs=self.jobs,
            progress=self._counter("sources"),
        )

    def signals(self) -> dict[str, Any]:
        costs = signal_costs(self.timed)
        found = scorecard(
            self.light_table,
            self.options.light,
            costs=costs,
            jobs=self.jobs,
            progress=self._counter("signals"),
        )
        return {**found, "costs": {k: v for k, v in costs.items() if k.startswith("(")}}

    def ablation(self) -> dict[str, Any]:
        return ablation(
            self.light_table, self.options.light, jobs=self.jobs, progress=self._counter("ablation")
        )

    def baselines(self) -> dict[str, Any]:
        return compare_baselines(
            self.light_table,
            self.options.light,
            texts=self.texts,
            blocked=self.blocked,
            progress=self._counter("baselines"),
        )

    def leaks(self) -> dict[str, Any]:
        return source_leak(self.table, self.options.light, self.held.log_odds)

    def kinds(self) -> dict[str, Any]:
        return compare_kinds(self.light_table, self.options.light, progress=self._counter("kinds"))
