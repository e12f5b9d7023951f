"""The scored rows to choose from: of each what a queue is made by, in columns."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.errors import DetectorError
from detector.report.rows import files_of, read_rows
from detector.report.totals import Facts

__all__ = ["Row", "Rows", "key_of", "read_scored"]

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
Numbers = NDArray[np.intp]

_KEPT = (
    *("id", "url", "source", "position", "probability", "label", "threshold", "max_fpr"),
    *("family", "language", "unsure_because", "error", "model"),
)
_REPEATED = ("source", "label", "family", "language", "model")  # few values in many rows


def key_of(source: str | None, position: int | None) -> str:
    """Return the name by which labels know a page: where it stands in the input.

    Examples
    --------
    >>> key_of("crawl.warc.gz", 512)
    'crawl.warc.gz:512'
    """
    return f"{source or ''}:{position or 0}"


@dataclass(frozen=True, slots=True)
class Row:
    """A scored row.

    Parameters
    ----------
    number : int
        Its place among all rows, from 0.
    key : str
        What labels know it by.
    file : Path
        The file of rows that it stands in.
    place : int
        Its place in that file, from 1.
    values : dict
        Its columns, without reasons.
    """

    number: int
    key: str
    file: Path
    place: int
    values: dict[str, Any]

    @property
    def name(self) -> str:
        """What to call the page: its address or id, or else its key."""
        return str(self.values["url"] or self.values["id"] or self.key)

    @property
    def token(self) -> str:
        """What a form says to be about this page and no other, of plain letters."""
        return hashlib.sha256(self.key.encode("utf-8", "replace")).hexdigest()[:16]


class Rows:
    """Scored rows in the order of their files; reasons stay on disk."""

    def __init__(self, files: Sequence[Path], progress: Callable[[int], None] | None) -> None:
        import pyarrow as pa

        self._files = list(files)
        self._ends: list[int] = []
        tables, odds, cuts, hosts = [], [], [], []
        for file in self._files:
            for table in read_rows([file]):
                facts = Facts.of(table)
                odds.append(facts.log_odds)
                cuts.append(facts.threshold)
                hosts.append(facts.host)
                tables.append(_light(table))
                if progress is not None:
                    progress(table.num_rows)
            self._ends.append(sum(len(part) for part in odds))
        if not tables:
            raise DetectorError(f"no rows in {files[0]}", "give what `detector score` has written")
        self.table: Any = pa.concat_tables(tables).unify_dictionaries()
        self.log_odds: Floats = np.concatenate(odds)
        self.threshold: Floats = np.concatenate(cuts)
        self.hosts = _coded(pa.chunked_array(hosts))

    def __len__(self) -> int:
        return int(self.table.num_rows)

    def __getitem__(self, number: int) -> Row:
        """Return a row."""
        values = self.table.slice(number, 1).to_pylist()[0]
        file = int(np.searchsorted(self._ends, number, side="right"))
        start = self._ends[file - 1] if file else 0
        key = key_of(values["source"], values["position"])
        return Row(number, key, self._files[file], number - start + 1, values)

    def host(self, number: int) -> str:
        """Return the host of a row's address; empty where there is none."""
        code = int(self.hosts.codes[number])
        return str(self.hosts.names[code].as_py()) if code >= 0 else ""

    def equal(self, column: str, value: str) -> Mask:
        """Tell which rows have a value in a column."""
        import pyarrow.compute as pc

        # Null is how a row says that it has none, as "" does in tables of text.
        filled = pc.fill_null(self.table[column].cast("string"), "")
        return np.asarray(pc.equal(filled, value)).astype(bool)

    def values(self, column: str) -> list[tuple[str, int]]:
        """Return the values of a column with their counts, most frequent first."""
        counts = self.table[column].value_counts().to_pylist()
        found = [(one["values"], one["counts"]) for one in counts if one["values"]]
        return sorted(found, key=lambda item: (-item[1], item[0]))

    def numbers_of(self, names: Iterable[str], column: str = "key") -> dict[str, int]:
        """Return the numbers of the rows that have these keys, or values of another column.

        Of several rows it is the first.
        """
        import pyarrow as pa
        import pyarrow.compute as pc

        wanted = pa.array(list(names), pa.string())
        if not len(wanted):
            return {}
        held = self._keys() if column == "key" else self.table[column]
        places = _numbers(pc.index_in(held, wanted))
        known = wanted.to_pylist()
        return {known[places[n]]: int(n) for n in np.flatnonzero(places >= 0)[::-1]}

    def places_in(self, other: Rows) -> Numbers:
        """Return for each row the number of the same page among other rows; -1 for none.

        Pages are the same where they stand in the same place, or have the same address.
        """
        import pyarrow.compute as pc

        by_key = _numbers(pc.index_in(self._keys(), other._keys().combine_chunks()))
        urls = other.table["url"].combine_chunks()
        by_url = _numbers(pc.index_in(self.table["url"], urls, skip_nulls=True))
        return np.where(by_key >= 0, by_key, by_url)

    def _keys(self) -> Any:
        import pyarrow.compute as pc

        source = pc.fill_null(self.table["source"].cast("string"), "")
        position = pc.fill_null(self.table["position"], 0).cast("string")
        return pc.binary_join_element_wise(source, position, ":")

    def reasons(self, row: Row) -> list[dict[str, Any]]:
        """Read the reasons of a row from its file, which takes as long as the file is long."""
        left = row.place - 1
        for table in read_rows([row.file]):
            if left < table.num_rows:
                return list(table["reasons"][left].as_py() or [])
            left -= table.num_rows
        return []


def _numbers(found: Any) -> Numbers:
    import pyarrow.compute as pc

    return np.asarray(pc.fill_null(found, -1)).astype(np.intp)


def _light(table: Any) -> Any:
    light = table.select(_KEPT)
    for name in _REPEATED:
        light = light.set_column(_KEPT.index(name), name, light[name].dictionary_encode())
    return light


@dataclass(frozen=True, slots=True)
class _Coded:
    """A number for each row that stands for its host, and the hosts' names; -1 for none."""

    codes: NDArray[np.int32]
    names: Any

    def code(self, name: str) -> int:
        """Return the number of a host; -2 where no row has it."""
        import pyarrow.compute as pc

        place = int(pc.index(self.names, name).as_py())
        return place if place >= 0 else -2


def _coded(hosts: Any) -> _Coded:
    import pyarrow.compute as pc

    encoded = hosts.combine_chunks().dictionary_encode()
    codes = np.asarray(pc.fill_null(encoded.indices, -1)).astype(np.int32)
    return _Coded(codes, encoded.dictionary)


def read_scored(
    inputs: Sequence[str | Path], progress: Callable[[int], None] | None = None
) -> Rows:
    """Read what ``detector score`` has written.

    Parameters
    ----------
    inputs : sequence of str or Path
        Files, or folders of parts.
    progress : callable, optional
        Is told how many more rows were read.

    Raises
    ------
    DetectorError
        If an input is something else.
    """
    return Rows([file for name in inputs for file in files_of(Path(name))], progress)
