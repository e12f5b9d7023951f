"""Locks that keep other runs out of a folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from detector.errors import DetectorError

__all__ = ["locked"]


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keep other runs out of a folder that is there, where the system has locks.

    The lock goes with the process, however that ends.

    Raises
    ------
    DetectorError
        If another run is at it.
    """
    lock = _lock(folder)
    try:
        yield
    finally:
        if lock is not None:
            os.close(lock)


def _lock(folder: Path) -> int | None:
    try:
        import fcntl
    except ImportError:  # not on Windows
        return None
    lock = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(lock)
        raise DetectorError(f"another run writes to {folder}", "wait for it, or stop it") from error
    except OSError:  # a file system without locks
        os.close(lock)
        return None
    return lock
