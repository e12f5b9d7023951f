"""Locks: one run to a folder, and no trouble where the system has none."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from detector.errors import DetectorError
from detector.system.locks import locked

needs_locks = pytest.mark.skipif(os.name != "posix", reason="needs locks")


@needs_locks
def test_one_run_to_a_folder_and_then_the_next(tmp_path: Path) -> None:
    with locked(tmp_path):
        with (
            pytest.raises(DetectorError, match=f"writes to {tmp_path}: wait for it"),
            locked(tmp_path),
        ):
            pass
        with pytest.raises(DetectorError), locked(tmp_path):  # the first still has it
            pass
    with pytest.raises(KeyboardInterrupt), locked(tmp_path):
        raise KeyboardInterrupt
    with locked(tmp_path):
        pass


def test_a_system_without_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fcntl", None)
    with locked(tmp_path), locked(tmp_path):
        pass


@needs_locks
def test_a_file_system_without_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))

    monkeypatch.setattr("fcntl.flock", refuse)
    with locked(tmp_path), locked(tmp_path):
        pass
