"""From inputs to chunks of work and parts of output, the same ones each time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from detector.batch.readers import Gauge, read_items
from detector.batch.records import Item, ReadOptions
from detector.batch.sources import Source

__all__ = ["PART_ROWS", "Chunk", "Place", "Plan"]

PART_ROWS = 5_000
"""Records that a part of an output is for."""

_PART_BYTES = 256 << 20  # of the pages of a part, which may lie in memory at once
_CHUNK_ROWS = 32
_CHUNK_BYTES = 8 << 20


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the inputs something begins.

    Parameters
    ----------
    source : int
        Number of the source, from 0.
    records : int
        How many records of this source come before.
    """

    source: int = 0
    records: int = 0


@dataclass(frozen=True, slots=True)
class Chunk:
    """What a worker is given at a time: records that follow each other, all of one part.

    Parameters
    ----------
    items : tuple of Item
        The records.
    end : Place
        Where the next chunk begins.
    ends_part : bool
        Whether the part ends with this chunk. It does so where the records say so, however
        many workers there are, and whether or not the run was stopped before.
    """

    items: tuple[Item, ...]
    end: Place
    ends_part: bool = False

    @property
    def count(self) -> int:
        """How many records these are."""
        return sum(item.count for item in self.items)


class Plan:
    """Cuts the records of sources into chunks and parts.

    Parameters
    ----------
    sources : sequence of Source
        What to read.
    options : ReadOptions
        How to read it.
    part_rows : int
        Records from which on a part is full.
    begins : callable, optional
        Called with the number of each source before it is read.
    """

    def __init__(
        self,
        sources: Sequence[Source],
        options: ReadOptions,
        part_rows: int = PART_ROWS,
        begins: Callable[[int], None] | None = None,
    ) -> None:
        self._sources = sources
        self._options = options
        self._part_rows = part_rows
        self._begins = begins
        self._gauge = Gauge()
        self._sizes = [_size(source) for source in sources]
        self._done = 0  # bytes of the sources that are read

    def chunks(self, start: Place | None = None) -> Iterator[Chunk]:
        """Yield the chunks from `start` on, which is where a part begins."""
        waiting: list[Item] = []
        part_rows = part_bytes = rows = size = 0
        place = start or Place()
        for item, end in self._items(place):
            waiting.append(item)
            rows, size = rows + item.count, size + item.size
            part_rows, part_bytes = part_rows + item.count, part_bytes + item.size
            full = part_rows >= self._part_rows or part_bytes >= _PART_BYTES
            if full or rows >= _CHUNK_ROWS or size >= _CHUNK_BYTES:
                yield Chunk(tuple(waiting), end, full)
                waiting, rows, size = [], 0, 0
            if full:
                part_rows = part_bytes = 0
            place = end
        if waiting:
            yield Chunk(tuple(waiting), place)

    def _items(self, start: Place) -> Iterator[tuple[Item, Place]]:
        """Yield items from `start` on, with where the next one begins."""
        self._done = sum(self._sizes[: start.source])
        for number in range(start.source, len(self._sources)):
            if self._begins is not None:
                self._begins(number)
            skipped = start.records if number == start.source else 0
            records = 0
            self._gauge = Gauge()
            for item in read_items(self._sources[number], self._options, self._gauge):
                records += item.count
                if records > skipped:
                    yield item, Place(number, records)
            self._gauge = Gauge()
            self._done += self._sizes[number]

    def share_read(self) -> float:
        """Return which share of the inputs was read, as far as that can be told."""
        total = sum(self._sizes)
        return (self._done + self._gauge.bytes_read()) / total if total else 0.0


def _size(source: Source) -> int:
    return Path(source.name).stat().st_size if source.is_file else 0
