"""Readers and writers of every format that pages and verdicts come in."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from detector.batch.readers import read_pages
    from detector.batch.records import ReadOptions, Record
    from detector.batch.writers import COLUMNS, Writer, open_writer, verdict_row

__all__ = [
    "COLUMNS",
    "ReadOptions",
    "Record",
    "Writer",
    "open_writer",
    "read_pages",
    "verdict_row",
]

_HOMES = {
    "COLUMNS": "writers",
    "ReadOptions": "records",
    "Record": "records",
    "Writer": "writers",
    "open_writer": "writers",
    "read_pages": "readers",
    "verdict_row": "writers",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'detector.batch' has no attribute {name!r}")
    return getattr(import_module(f"detector.batch.{_HOMES[name]}"), name)
