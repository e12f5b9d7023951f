"""Where an output goes: a file, a folder of parts, or a stream."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from detector.batch.streams import STDIN, reason_of
from detector.batch.writers import OutputFormat, format_by_ending, is_replaceable
from detector.errors import DetectorError

__all__ = ["Target", "target_of"]

_COMPRESSED = (".gz", ".zst")


@dataclass(frozen=True, slots=True)
class Target:
    """Where an output goes.

    Parameters
    ----------
    path : Path or None
        The file or folder; None for standard output.
    kind : {"file", "folder", "stream"}
        Whether the parts are put together into one file at the end, stay as they are, or are
        written as they come.
    format : str
        Format of the rows.
    compression : str
        Extension of the compression; empty for none.
    """

    path: Path | None
    kind: Literal["file", "folder", "stream"]
    format: OutputFormat
    compression: str = ""

    @property
    def name(self) -> str:
        """What to call it in a message."""
        return str(self.path or "standard output")

    @property
    def folder(self) -> Path:
        """The folder of the parts: for a file a hidden one beside it."""
        if self.path is None or self.kind == "stream":
            raise ValueError(f"{self.name} has no parts")
        if self.kind == "folder":
            return self.path
        return self.path.with_name(f".{self.path.name}.parts")

    @property
    def ending(self) -> str:
        """The extension of a part."""
        return f".{self.format}{self.compression}"


def target_of(path: str | None, format: OutputFormat | None = None) -> Target:
    """Return where an output goes, by its name.

    A name without an extension, or of a folder, is a folder of parts, in Parquet if no
    format is given.

    Raises
    ------
    DetectorError
        If nothing can be written there, or the format can't be told.

    Examples
    --------
    >>> target_of("verdicts").kind, target_of("verdicts").ending
    ('folder', '.parquet')
    >>> target_of("verdicts.jsonl.gz").kind, target_of("verdicts.jsonl.gz").ending
    ('file', '.jsonl.gz')
    """
    if path is None or path == STDIN:
        if format == "parquet":
            raise DetectorError("Parquet can't go to standard output", "name a file")
        return Target(None, "stream", format or "jsonl")
    given = Path(path)
    try:
        if given.is_dir() or not given.suffix or path.endswith("/"):
            if given.exists() and not is_replaceable(given) and not given.is_dir():
                return Target(given, "stream", _streamable(format))
            return Target(_checked_folder(given), "folder", format or "parquet")
        if not is_replaceable(given):
            return Target(given, "stream", _streamable(format or format_by_ending(given)))
        compression = given.suffix.lower() if given.suffix.lower() in _COMPRESSED else ""
        format = format or format_by_ending(given)
        _check_parent(given)
        # A link stays one: the file that it points to is replaced.
        return Target(given.resolve(), "file", format, compression)
    except OSError as error:
        raise DetectorError(f"can't write {path}: {reason_of(error)}") from error


def _streamable(format: OutputFormat | None) -> OutputFormat:
    if format == "parquet":
        raise DetectorError("Parquet can't go to a pipe or device", "name a file")
    return format or "jsonl"


def _checked_folder(path: Path) -> Path:
    if path.is_file():
        raise DetectorError(
            f"output {path} is a file", "name a folder, or a file ending in .jsonl, .csv, .parquet"
        )
    _check_parent(path)
    return path


def _check_parent(path: Path) -> None:
    parent = path.resolve().parent
    if not parent.is_dir():
        raise DetectorError(f"no folder {parent} for the output", "create it first")
    if not os.access(parent, os.W_OK):
        raise DetectorError(f"can't write into folder {parent}", "check its permissions")
