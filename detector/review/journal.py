"""Files of labels: SQLite, or JSON lines. What was added is on disk, whatever happens next."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from detector.errors import DetectorError
from detector.review.labels import Event, Journal

__all__ = ["is_journal", "open_journal"]

Page = Mapping[str, Any]

_ENDINGS = {".sqlite": "sqlite", ".sqlite3": "sqlite", ".db": "sqlite", ".jsonl": "jsonl"}
_SQLITE_MAGIC = b"SQLite format 3\x00"
_APPLICATION = 0x64657472  # "detr": says whose the database is
_VERSION = 1
_BUSY_SECONDS = 30.0
_FIELDS = ("key", "reviewer", "mark", "family", "note", "time")
_SCHEMA = """
CREATE TABLE IF NOT EXISTS page (key TEXT PRIMARY KEY, page TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    mark TEXT NOT NULL,
    family TEXT NOT NULL,
    note TEXT NOT NULL,
    time TEXT NOT NULL
);
"""
_REMEDY = "name another file with -o"
_APPENDING = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
# The first key of a line of labels: no other file of JSON lines begins so.
_LINE_START = b'{"detector_review": 1'


def open_journal(path: Path, *, read_only: bool = False) -> Journal:
    """Open a file of labels, or begin one.

    Parameters
    ----------
    path : Path
        Its ending tells the format: .sqlite or .jsonl.
    read_only : bool
        The file must be there.

    Raises
    ------
    DetectorError
        If it is something else, or can't be written.
    """
    kind = _ENDINGS.get(path.suffix.lower())
    if kind is None:
        raise DetectorError(f"labels in {path.name}", "end the name in .sqlite or .jsonl")
    if read_only and not path.is_file():
        raise DetectorError(f"no file of labels {path}", "`detector review` writes one")
    if not path.resolve().parent.is_dir():
        raise DetectorError(f"no folder {path.resolve().parent} for the labels", "create it first")
    return _Sqlite(path) if kind == "sqlite" else _JsonLines(path)


def is_journal(path: Path) -> bool:
    """Tell whether a file is one of labels, by its beginning."""
    with path.open("rb") as file:
        head = file.read(max(len(_SQLITE_MAGIC), len(_LINE_START)))
    return head.startswith((_LINE_START, _SQLITE_MAGIC))


class _Sqlite:
    """Events and pages as tables; a transaction for each label, in the write-ahead log."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._last = 0
        try:
            # Who uses it takes turns: see `Desk`.
            self._base = sqlite3.connect(
                path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
            self._begin()
        except sqlite3.Error as error:
            raise DetectorError(f"can't use {path} for labels: {error}", _REMEDY) from error

    def _begin(self) -> None:
        # In this order: another reviewer may make the tables in between, with their number.
        (tables,) = self._base.execute("SELECT count(*) FROM sqlite_master").fetchone()
        (application,) = self._base.execute("PRAGMA application_id").fetchone()
        if application != _APPLICATION and tables:
            self._base.close()
            raise DetectorError(f"{self._path} is another program's database", _REMEDY)
        self._use_log()
        self._base.execute("PRAGMA synchronous = FULL")  # the log is flushed with each label
        self._base.execute("BEGIN IMMEDIATE")
        for statement in _SCHEMA.split(";"):
            self._base.execute(statement)
        self._base.execute(f"PRAGMA application_id = {_APPLICATION}")
        self._base.execute(f"PRAGMA user_version = {_VERSION}")
        self._base.execute("COMMIT")

    def _use_log(self) -> None:
        """Turn the write-ahead log on; for this alone SQLite doesn't wait for who is busy."""
        end = monotonic() + _BUSY_SECONDS
        while True:
            try:
                self._base.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError:
                if monotonic() > end:
                    raise
                sleep(0.02)

    def add(self, events: Iterable[tuple[Event, Page | None]]) -> None:
        try:
            self._base.execute("BEGIN IMMEDIATE")
            try:
                for event, page in events:
                    self._insert(event, page)
            except BaseException:
                self._base.execute("ROLLBACK")
                raise
            self._base.execute("COMMIT")
        except sqlite3.Error as error:
            raise DetectorError(f"can't write labels to {self._path}: {error}") from error

    def _insert(self, event: Event, page: Page | None) -> None:
        if page is not None:
            row = (event.key, json.dumps(page, ensure_ascii=False))
            instead = "REPLACE" if _has_text(page) else "IGNORE"
            self._base.execute(f"INSERT OR {instead} INTO page VALUES (?, ?)", row)
        self._base.execute(
            f"INSERT INTO event ({', '.join(_FIELDS)}) VALUES (?, ?, ?, ?, ?, ?)",
            [getattr(event, name) for name in _FIELDS],
        )

    def news(self) -> list[Event]:
        rows = self._base.execute(
            f"SELECT id, {', '.join(_FIELDS)} FROM event WHERE id > ? ORDER BY id", (self._last,)
        ).fetchall()
        if rows:
            self._last = rows[-1][0]
        return [Event(*row[1:]) for row in rows]

    def page(self, key: str) -> dict[str, Any] | None:
        row = self._base.execute("SELECT page FROM page WHERE key = ?", (key,)).fetchone()
        return json.loads(row[0]) if row else None

    def close(self) -> None:
        self._base.close()


class _JsonLines:
    """A line for each event; the first of a page that is known holds the page as well."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read_to = 0
        self._pages: dict[str, int] = {}  # where the line with a page begins
        self._whole: set[str] = set()  # of which pages the text is there
        try:
            # Each line is one write at the end: lines of several processes don't mix.
            self._file = os.open(path, _APPENDING, 0o644)
            self._check()
        except OSError as error:
            raise DetectorError(f"can't use {path} for labels: {error.strerror}") from error

    def _check(self) -> None:
        with self._path.open("rb") as file:
            head = file.read(len(_LINE_START)).lstrip()
        if not _LINE_START.startswith(head):
            os.close(self._file)
            raise DetectorError(f"{self._path} holds something else than labels", _REMEDY)

    def _is_cut_off(self) -> bool:
        """Tell whether a process ended within its line: the next one must not go on there."""
        with self._path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(size - 1, 0))
            return file.read(1) not in (b"", b"\n")

    def _append(self, data: bytes) -> None:
        if self._is_cut_off():
            data = b"\n" + data
        while data:  # a disk that is full takes a part
            data = data[os.write(self._file, data) :]
        os.fsync(self._file)

    def add(self, events: Iterable[tuple[Event, Page | None]]) -> None:
        whole = set(self._whole)
        lines = []
        for event, page in events:
            row = {"detector_review": 1, **asdict(event)}
            if page is not None and event.key not in whole:
                row["page"] = page
                whole |= {event.key} if _has_text(page) else set()
            lines.append(json.dumps(row, ensure_ascii=False) + "\n")
        try:
            self._append("".join(lines).encode("utf-8", "replace"))
        except OSError as error:
            raise DetectorError(f"can't write labels to {self._path}: {error.strerror}") from error

    def news(self) -> list[Event]:
        found = []
        with self._path.open("rb") as file:
            file.seek(self._read_to)
            for line in file:
                if not line.endswith(b"\n"):  # another process is at it
                    break
                row = _row(line)
                if row is not None:
                    event = Event(*(str(row.get(name) or "") for name in _FIELDS))
                    found.append(event)
                    if row.get("page") and event.key not in self._whole:
                        self._pages[event.key] = self._read_to
                        self._whole |= {event.key} if _has_text(row["page"]) else set()
                self._read_to += len(line)
        return found

    def page(self, key: str) -> dict[str, Any] | None:
        if key not in self._pages:
            return None
        with self._path.open("rb") as file:
            file.seek(self._pages[key])
            page: dict[str, Any] = json.loads(file.readline())["page"]
        return page

    def close(self) -> None:
        os.close(self._file)


def _has_text(page: Page) -> bool:
    return bool(page.get("html") or page.get("text"))


def _row(line: bytes) -> dict[str, Any] | None:
    """Return what a line holds; None for one that was cut off, or is blank."""
    try:
        row = json.loads(line)
    except ValueError:
        return None
    return row if isinstance(row, dict) and row.get("detector_review") == 1 else None
