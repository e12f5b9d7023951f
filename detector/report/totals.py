"""What a report counts over all rows, table by table, in bounded memory."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.batch import Record
from detector.batch.outcome import is_no_page
from detector.report.hosts import Hosts
from detector.report.ladder import Ladder
from detector.report.samples import Samples
from detector.report.speaking import Speaking

__all__ = ["LIMIT", "Facts", "Failure", "Group", "Totals", "filled"]

LIMIT = 16.0
"""Log-odds are kept up to here, in either direction."""

_STEP = 0.001
_BINS = int(2 * LIMIT / _STEP)
_MAX_KEYS = 5_000  # of languages, years, reasons of errors
_REST = "(others)"
_NEAR = 1.0  # log-odds around the threshold

# Of the host of an address; of the year in it, between signs that a path sets around one.
_HOST = r"^[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#@]*@)?(?P<host>[^/:?#@]+)"
_YEAR_IN_PATH = r"[/_-](?P<year>(?:19|20)[0-9][0-9])(?:[/_.-]|$)"
_YEAR_FIRST = r"^(?P<year>(?:19|20)[0-9][0-9])"
# Readers put the address in front of what is wrong with a page.
_ADDRESS = r"^[A-Za-z]+://\S+: "

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Facts:
    """A table of rows, and what is asked of it again and again."""

    table: Any
    spam: Mask
    clean: Mask
    unsure: Mask  # pages that were read; rows with an error are none of the three
    log_odds: Floats  # NaN where nothing could be measured
    threshold: Floats
    host: Any

    @classmethod
    def of(cls, table: Any) -> Facts:
        """Look at a table of rows."""
        import pyarrow.compute as pc

        label = table["label"].combine_chunks()
        failed = _mask(pc.not_equal(table["error"], ""))
        probability = _numbers(table["probability"])
        return cls(
            table=table,
            spam=_mask(pc.equal(label, "spam")) & ~failed,
            clean=_mask(pc.equal(label, "clean")) & ~failed,
            unsure=_mask(pc.equal(label, "unsure")) & ~failed,
            log_odds=_log_odds(probability),
            threshold=_log_odds(_numbers(table["threshold"])),
            host=_extracted(pc.fill_null(table["url"], ""), _HOST, "host"),
        )

    @property
    def near(self) -> Mask:
        """Pages whose score lies about the threshold."""
        with np.errstate(invalid="ignore"):
            close: Mask = np.abs(self.log_odds - self.threshold) <= _NEAR
        return close & (self.spam | self.clean)


def _mask(column: Any) -> Mask:
    import pyarrow.compute as pc

    return np.asarray(pc.fill_null(column, False)).astype(bool)


def _numbers(column: Any) -> Floats:
    return np.asarray(column).astype(np.float64)


def _log_odds(probability: Floats) -> Floats:
    with np.errstate(divide="ignore", invalid="ignore"):
        odds: Floats = np.log(probability) - np.log1p(-probability)
    return np.clip(odds, -LIMIT + _STEP, LIMIT - _STEP)


def _extracted(column: Any, pattern: str, name: str) -> Any:
    """Return a named group of a pattern; null where it is not found."""
    import pyarrow.compute as pc

    found = pc.struct_field(pc.extract_regex(column, pattern), name)
    return pc.utf8_lower(found).combine_chunks()


@dataclass
class Group:
    """Pages that share something, such as a language."""

    pages: int = 0
    spam: int = 0
    unsure: int = 0


@dataclass
class Failure:
    """A reason why rows hold no page, with one of them."""

    rows: int
    example: str
    no_page: bool


class Groups:
    """Counts of pages by the values of a column; beyond some thousands of them lumped."""

    def __init__(self) -> None:
        self.of: dict[str, Group] = {}

    def add(self, keys: Any, facts: Facts) -> None:
        """Count the pages of a table by `keys`; pages without a key are counted under ""."""
        import pyarrow.compute as pc

        encoded = pc.fill_null(keys, "").dictionary_encode()
        if hasattr(encoded, "combine_chunks"):
            encoded = encoded.combine_chunks()
        codes = encoded.indices.to_numpy()
        names = encoded.dictionary.to_pylist()
        masks = (facts.spam | facts.clean | facts.unsure, facts.spam, facts.unsure)
        counts = [np.bincount(codes[mask], minlength=len(names)).tolist() for mask in masks]
        for name, pages, spam, unsure in zip(names, *counts, strict=True):
            if pages:
                known = name in self.of or len(self.of) < _MAX_KEYS
                group = self.of.setdefault(name if known else _REST, Group())
                group.pages += pages
                group.spam += spam
                group.unsure += unsure


@dataclass
class Totals:
    """All that a report tells, gathered table by table with `add`.

    Parameters
    ----------
    samples : int
        How many pages of each kind are kept to be shown.
    """

    samples: int = 20
    rows: int = 0
    spam: int = 0
    clean: int = 0
    unsure: int = 0
    near: int = 0
    flagged_scores: NDArray[np.int64] = field(default_factory=lambda: np.zeros(_BINS, np.int64))
    clean_scores: NDArray[np.int64] = field(default_factory=lambda: np.zeros(_BINS, np.int64))
    models: Counter[tuple[str, float, float]] = field(default_factory=Counter)
    languages: Groups = field(default_factory=Groups)
    years: Groups = field(default_factory=Groups)
    families: Counter[str] = field(default_factory=Counter)
    doubts: Counter[str] = field(default_factory=Counter)
    failures: dict[str, Failure] = field(default_factory=dict)
    hosts: Hosts = field(default_factory=Hosts)
    speaking: Speaking = field(default_factory=Speaking)
    ladder: Ladder = field(default_factory=Ladder)

    def __post_init__(self) -> None:
        self.picked = Samples(self.samples)

    def add(self, table: Any) -> None:
        """Count the rows of a table."""
        if not table.num_rows:
            return
        facts = Facts.of(filled(table))
        self.rows += table.num_rows
        self.spam += int(facts.spam.sum())
        self.clean += int(facts.clean.sum())
        self.unsure += int(facts.unsure.sum())
        self.near += int(facts.near.sum())
        self.flagged_scores += _binned(facts.log_odds[facts.spam])
        self.clean_scores += _binned(facts.log_odds[facts.clean])
        self._add_groups(facts)
        self._add_models(facts.table)
        self._add_failures(facts.table)
        self.hosts.add(facts)
        self.ladder.add(facts)
        self.picked.add(facts, self.speaking.add(facts))

    @property
    def judged(self) -> int:
        """Pages that are called spam or clean."""
        return self.spam + self.clean

    @property
    def pages(self) -> int:
        """Pages that were read."""
        return self.judged + self.unsure

    @property
    def errors(self) -> int:
        """Rows that are errors, and not just other things than pages."""
        return sum(f.rows for f in self.failures.values() if not f.no_page)

    def reaching(self, log_odds: float) -> int:
        """Return how many judged pages have at least these log-odds."""
        first = int(np.clip(round((log_odds + LIMIT) / _STEP), 0, _BINS))
        return int(self.flagged_scores[first:].sum() + self.clean_scores[first:].sum())

    def _add_groups(self, facts: Facts) -> None:
        import pyarrow.compute as pc

        table = facts.table
        self.languages.add(table["language"], facts)
        dated = _extracted(table["fetched"], _YEAR_FIRST, "year")
        in_path = _extracted(table["url"], _YEAR_IN_PATH, "year")
        self.years.add(pc.coalesce(dated, in_path), facts)
        _count(self.families, table["family"].filter(facts.spam))
        _count(self.doubts, table["unsure_because"].filter(facts.unsure))

    def _add_models(self, table: Any) -> None:
        keys = ["model", "threshold", "max_fpr"]
        for row in table.select(keys).group_by(keys).aggregate([([], "count_all")]).to_pylist():
            if row["threshold"] is not None:
                key = (row["model"] or "", row["threshold"], row["max_fpr"])
                self.models[key] += row["count_all"]

    def _add_failures(self, table: Any) -> None:
        import pyarrow.compute as pc

        failed = table.filter(pc.not_equal(table["error"], ""))
        if not failed.num_rows:
            return
        said = pc.replace_substring_regex(failed["error"], _ADDRESS, "")
        encoded = said.combine_chunks().dictionary_encode()
        codes = encoded.indices.to_numpy()
        counts = np.bincount(codes).tolist()
        _, firsts = np.unique(codes, return_index=True)
        examples = failed.select(["source", "position"]).take(firsts).to_pylist()
        for said_, count, row in zip(encoded.dictionary.to_pylist(), counts, examples, strict=True):
            self._add_failure(said_, count, f"{row['source']}:{row['position']}")

    def _add_failure(self, said: str, rows: int, example: str) -> None:
        if said not in self.failures and len(self.failures) >= _MAX_KEYS:
            said = _REST
        no_page = is_no_page(Record("", 0, error=said))
        self.failures.setdefault(said, Failure(0, example, no_page)).rows += rows


def filled(table: Any) -> Any:
    """Return a table in which what a row does not say is empty text."""
    import pyarrow.compute as pc

    for name in ("error", "unsure_because", "family", "language", "url", "fetched"):
        filled = pc.fill_null(table[name], "")
        table = table.set_column(table.schema.get_field_index(name), name, filled)
    return table


def _binned(log_odds: Floats) -> NDArray[np.int64]:
    known = log_odds[log_odds == log_odds]
    bins = ((known + LIMIT) / _STEP).astype(np.int64)
    return np.bincount(bins, minlength=_BINS).astype(np.int64)


def _count(counter: Counter[str], column: Any) -> None:
    import pyarrow.compute as pc

    for row in pc.value_counts(column).to_pylist():
        name = row["values"]
        known = name in counter or len(counter) < _MAX_KEYS
        counter[name if known else _REST] += row["counts"]
