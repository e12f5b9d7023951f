"""JSON lines that appear whole or not at all."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from detector.errors import DetectorError

__all__ = ["check_folder", "written_whole"]


@contextmanager
def written_whole(path: Path) -> Iterator[Callable[[dict[str, Any]], None]]:
    """Give a function that writes a row; the file takes its name when all went well.

    Raises
    ------
    DetectorError
        If the file can't be written.
    """
    check_folder(path)
    part = path.with_name(f".{path.name}.part")
    try:
        with _open(part, path.suffix) as stream:
            yield lambda row: _write(stream, row)
        part.replace(path)
    except OSError as error:
        raise DetectorError(f"can't write {path}: {error.strerror or error}") from error
    finally:
        with suppress(OSError):
            part.unlink()


def check_folder(path: Path) -> None:
    """Fail early where a file can't be written.

    Raises
    ------
    DetectorError
        If the path is a folder, or lies in none.
    """
    if path.is_dir():
        raise DetectorError(f"output {path} is a folder", "name a file in it")
    if not path.resolve().parent.is_dir():
        raise DetectorError(f"no folder {path.resolve().parent} for the output", "create it first")


def _open(part: Path, suffix: str) -> IO[str]:
    if suffix == ".gz":
        return gzip.open(part, "wt", encoding="utf-8")
    return part.open("w", encoding="utf-8")


def _write(stream: IO[str], row: dict[str, Any]) -> None:
    stream.write(json.dumps(row, ensure_ascii=False) + "\n")
