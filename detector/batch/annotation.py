"""Layouts of outputs that repeat the input's own columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from detector.batch.columnar import schema_of
from detector.batch.layout import PREFIX, Layout
from detector.batch.lines import csv_header
from detector.batch.records import Format, ReadOptions
from detector.batch.sources import Source, format_of
from detector.batch.streams import opened
from detector.errors import DetectorError

__all__ = ["annotated", "options_for"]

_COLUMNAR = ("parquet", "arrow")
_TEXT = ("csv", "tsv")


def options_for(layout: Layout, options: ReadOptions) -> ReadOptions:
    """Return how inputs are read so that their own columns are there for `layout`."""
    if not layout.annotated:
        return options
    if layout.format == "parquet":
        return replace(options, keep_table=True)
    return replace(options, keep_row=True)


def annotated(layout: Layout, sources: Sequence[Source], options: ReadOptions) -> Layout:
    """Return `layout` with the columns of the inputs, which must all have the same.

    Raises
    ------
    DetectorError
        If they don't, or the output's format can't hold them.
    """
    layout = replace(layout, annotated=True)
    if layout.format == "jsonl":
        return layout
    found = [_columns(source, layout, options) for source in sources]
    for source, columns in zip(sources[1:], found[1:], strict=True):
        if columns != found[0]:
            raise DetectorError(
                f"{source.name} has other columns than {sources[0].name}",
                "annotate them one by one, or end the output in .jsonl",
            )
    if layout.format == "parquet":
        names = tuple(found[0].names)
        layout = replace(layout, schema=bytes(found[0].serialize()))
    else:
        names = found[0]
        layout = replace(layout, columns=names)
    taken = [name for name in names if name.startswith(PREFIX)]
    if taken:
        raise DetectorError(f"the input has a column {taken[0]!r} already", "leave it out")
    return layout


def _columns(source: Source, layout: Layout, options: ReadOptions) -> Any:
    """Return the columns of a source: an Arrow schema, or names."""
    if source.is_file:
        with opened(source.name) as input:
            format = format_of(source, input.head, options)
            if layout.format == "parquet" and format in _COLUMNAR:
                return schema_of(source.name)
            if layout.format in _TEXT and format in _TEXT:
                return csv_header(input.head, format, options)
    else:
        format = options.format or "jsonl"
    raise DetectorError(
        f"{source.name}: the columns of {format} can't be kept in {layout.format}",
        f"end the output in .{_fitting(format)}",
    )


def _fitting(format: Format) -> str:
    if format in _COLUMNAR:
        return "parquet"
    return format if format in _TEXT else "jsonl"
