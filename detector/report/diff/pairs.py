"""Rows of two outputs in one database, and which of them are of the same page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from detector.errors import DetectorError
from detector.report.rows import files_of, read_rows
from detector.report.totals import Facts, filled

__all__ = ["Side", "load_rows", "match_rows"]

Progress = Callable[[int], None]

_TABLES = """
CREATE TABLE given (
    side TINYINT, number BIGINT, id VARCHAR, url VARCHAR, source VARCHAR, position BIGINT,
    host VARCHAR, outcome VARCHAR, probability DOUBLE, odds DOUBLE, cut DOUBLE,
    max_fpr DOUBLE, model VARCHAR, family VARCHAR, language VARCHAR, said VARCHAR,
    reasons STRUCT(signal VARCHAR, family VARCHAR, "value" DOUBLE, unit VARCHAR,
        contribution DOUBLE, sentence VARCHAR, excerpts VARCHAR[])[]
);
CREATE TABLE pairs (a BIGINT, b BIGINT, way VARCHAR)
"""

# By what rows are matched, one after another, and what must not speak against it.
_SAME_PLACE = "concat_ws(chr(31), coalesce(source, ''), position)"
_WAYS = {
    "id, address and place": (
        f"concat_ws(chr(31), coalesce(id, ''), coalesce(url, ''), {_SAME_PLACE})",
        "TRUE",
    ),
    "id": ("id", "(a.url IS NULL OR b.url IS NULL OR a.url = b.url)"),
    "address": ("url", "TRUE"),
    "place": (
        _SAME_PLACE,
        "(a.url IS NULL OR b.url IS NULL) AND (a.id IS NULL OR b.id IS NULL)",
    ),
}

# Rows that share a key are matched in their order, where both sides have as many of them.
_MATCHED = """
INSERT INTO pairs
WITH keyed AS (
    SELECT side, number, id, url, {key} AS key,
        row_number() OVER (PARTITION BY side, {key} ORDER BY number) AS turn,
        count(*) OVER (PARTITION BY side, {key}) AS turns
    FROM given g
    WHERE {key} IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM pairs WHERE side = 0 AND a = g.number)
    AND NOT EXISTS (SELECT 1 FROM pairs WHERE side = 1 AND b = g.number)
)
SELECT a.number, b.number, '{way}'
FROM keyed a JOIN keyed b ON a.key = b.key AND a.turn = b.turn AND a.turns = b.turns
WHERE a.side = 0 AND b.side = 1 AND {unless}
"""


@dataclass(slots=True)
class Side:
    """One of the two outputs.

    Parameters
    ----------
    name : str
        Its file or folder.
    rows, matched : int
        How many rows it has, and how many of these have one on the other side.
    model : str
        The model of most of its rows.
    threshold, max_fpr : float or None
        Of most rows; the threshold in log-odds.
    several : bool
        Whether its rows are of more than one model, threshold or budget.
    outcomes : dict
        How many rows are spam, clean, unsure or an error.
    """

    name: str
    rows: int = 0
    matched: int = 0
    model: str = ""
    threshold: float | None = None
    max_fpr: float | None = None
    several: bool = False
    outcomes: dict[str, int] = field(default_factory=dict)

    @property
    def unmatched(self) -> int:
        """Rows without one on the other side."""
        return self.rows - self.matched


def load_rows(database: Any, names: tuple[str, str], progress: Progress | None) -> list[Side]:
    """Read both outputs into the database.

    Raises
    ------
    DetectorError
        If one is not what ``detector score`` writes, or is empty.
    """
    database.execute(_TABLES)
    sides = []
    for number, name in enumerate(names):
        side = Side(name)
        for table in read_rows(files_of(Path(name))):
            _insert(database, _compared(table, number, side.rows))
            side.rows += table.num_rows
            if progress is not None:
                progress(table.num_rows)
        if not side.rows:
            raise DetectorError(f"{name} has no rows", "give what `detector score -o` has written")
        _describe(database, number, side)
        sides.append(side)
    return sides


def _insert(database: Any, table: Any) -> None:
    database.register("read", table)
    database.execute("INSERT INTO given BY NAME SELECT * FROM read")
    database.unregister("read")


def _compared(table: Any, side: int, first: int) -> Any:
    """Return what of a table of rows is compared."""
    import pyarrow as pa
    import pyarrow.compute as pc

    facts = Facts.of(filled(table))
    outcome = np.full(table.num_rows, "error", dtype=object)
    for name in ("spam", "clean", "unsure"):
        outcome[getattr(facts, name)] = name
    error, doubt = facts.table["error"], facts.table["unsure_because"]
    made = {
        "side": pa.array(np.full(table.num_rows, side, np.int8)),
        "number": pa.array(np.arange(first, first + table.num_rows)),
        "host": facts.host,
        "outcome": pa.array(outcome, pa.string()),
        "odds": pa.array(facts.log_odds, from_pandas=True),
        "cut": pa.array(facts.threshold, from_pandas=True),
        "said": pc.if_else(pc.not_equal(error, ""), error, doubt),
    }
    as_given = ("position", "probability", "max_fpr", "model", "reasons", "family", "language")
    made |= {name: table[name] for name in as_given}
    made |= {name: _or_null(table[name]) for name in ("id", "url", "source")}
    return pa.table(made)


def _or_null(column: Any) -> Any:
    """Return text, null where it is empty: tables of text don't tell the two apart."""
    import pyarrow as pa
    import pyarrow.compute as pc

    return pc.if_else(pc.equal(column, ""), pa.scalar(None, pa.string()), column)


def _describe(database: Any, number: int, side: Side) -> None:
    kinds = database.execute(
        "SELECT model, cut, max_fpr FROM given WHERE side = ? AND cut IS NOT NULL "
        "GROUP BY ALL ORDER BY count(*) DESC, model, cut, max_fpr LIMIT 2",
        [number],
    ).fetchall()
    if kinds:
        model, side.threshold, side.max_fpr = kinds[0]
        side.model = model or ""
    side.several = len(kinds) > 1
    side.outcomes = dict(
        database.execute(
            "SELECT outcome, count(*) FROM given WHERE side = ? GROUP BY outcome", [number]
        ).fetchall()
    )


def match_rows(database: Any, sides: list[Side]) -> dict[str, int]:
    """Pair the rows that are of the same page; return how many by which way.

    Rows are of the same page if all that tells where they come from is the same; of the others
    those with the same id, then those with the same address, then those from the same place.
    """
    for way, (key, unless) in _WAYS.items():
        database.execute(_MATCHED.format(way=way, key=key, unless=unless))
    found = "SELECT way, count(*) FROM pairs GROUP BY way"
    ways = dict(database.execute(found).fetchall())
    for side in sides:
        side.matched = sum(ways.values())
    return {way: ways[way] for way in _WAYS if way in ways}
