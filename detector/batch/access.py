"""Records at known places of a file, without reading all of it where its format allows that."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from detector.batch.readers import read_items, records_of
from detector.batch.records import ReadOptions, Record
from detector.batch.sources import Source, format_of
from detector.batch.streams import opened
from detector.batch.warc import read_warc_from
from detector.errors import DetectorError

__all__ = ["read_at"]


def read_at(
    name: str, positions: Collection[int], options: ReadOptions | None = None
) -> dict[int, Record]:
    r"""Read some records of a file again.

    Parameters
    ----------
    name : str
        The file, as `Record.source` has it.
    positions : collection of int
        Where they stand, as `Record.position` has it.
    options : ReadOptions, optional
        How the file was read before.

    Returns
    -------
    dict
        The records by their position; what is not there is left out.

    Raises
    ------
    DetectorError
        If the file can't be opened.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     file = Path(folder, "pages.jsonl")
    ...     _ = file.write_text('{"text": "One"}\n{"text": "Two"}\n{"text": "Three"}\n')
    ...     {at: record.page.text for at, record in read_at(str(file), {2, 9}).items()}
    {2: 'Two'}
    """
    options = options or ReadOptions()
    source = Source(name)
    if not source.is_file:
        raise DetectorError(f"no file {name} to read again", "tell where it is now")
    with opened(name) as input:
        if input.error is None and format_of(source, input.head, options) == "warc":
            return _by_offset(name, positions, options)
    return _by_count(source, positions, options)


def _by_offset(name: str, positions: Collection[int], options: ReadOptions) -> dict[int, Record]:
    found = {}
    for position in positions:
        with opened(name) as input:
            record = next(read_warc_from(name, input, position, options), None)
        if record is not None and record.position == position:
            found[position] = record
    return found


def _by_count(
    source: Source, positions: Collection[int], options: ReadOptions
) -> dict[int, Record]:
    """Step over records; only those that are asked for are taken apart."""
    wanted = set(positions)
    found: dict[int, Record] = {}
    for record in _records(source, wanted, options):
        if record.position in wanted:
            found[record.position] = record
            if len(found) == len(wanted):
                break
    return found


def _records(source: Source, wanted: set[int], options: ReadOptions) -> Iterator[Record]:
    for item in read_items(source, options):
        if not wanted.isdisjoint(range(item.position, item.position + item.count)):
            yield from records_of(item)
