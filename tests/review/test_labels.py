"""Labels are kept, taken back, shared and never lost, in both formats."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from detector import DetectorError
from detector.review.journal import is_journal, open_journal
from detector.review.labels import Book, Entry, Event
from tests.review.reviews import ROOT

FORMATS = ("labels.sqlite", "labels.jsonl")

# Adds labels without end, and tells of each when it is kept.
_WRITER = """
import sys
from pathlib import Path
from detector.review.journal import open_journal
from detector.review.labels import Book, Event
book = Book(open_journal(Path(sys.argv[1])))
for n in range(10**9):
    key = f"pages.jsonl:{n}"
    book.put(Event(key, sys.argv[2], "spam", time="t"), {"text": "word " * 500})
    print(n, flush=True)
"""


@pytest.fixture(params=FORMATS)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return tmp_path / str(request.param)


def _book(path: Path) -> Book:
    return Book(open_journal(path))


def test_what_was_said_is_there_again(path: Path) -> None:
    book = _book(path)
    book.put(Event("a:1", "ann", "spam", "casino", "see\nthe title", "t1"), {"text": "Pier"})
    book.put(Event("a:2", "ann", "skip"), None)
    book.journal.close()
    again = _book(path)
    assert again.of("a:1") == {"ann": Entry("spam", "casino", "see\nthe title")}
    assert again.of("a:2") == {}
    assert again.touched("ann") == {"a:1": "spam", "a:2": "skip"}
    assert again.journal.page("a:1") == {"text": "Pier"}
    assert again.journal.page("a:2") is None
    assert is_journal(path)


def test_undo_gives_back_what_was_before(path: Path) -> None:
    book = _book(path)
    for mark in ("spam", "clean"):
        book.put(Event("a:1", "ann", mark))
    book.put(Event("a:1", "bob", "unsure"))
    assert book.undo("ann") == "a:1"
    assert book.of("a:1") == {"ann": Entry("spam"), "bob": Entry("unsure")}
    again = _book(path)
    assert again.undo("ann") == "a:1"
    assert again.undo("ann") is None
    assert again.of("a:1") == {"bob": Entry("unsure")}
    book.refresh()
    assert book.of("a:1") == again.of("a:1")


def test_two_at_a_time_see_each_other(path: Path) -> None:
    one, other = _book(path), _book(path)
    one.put(Event("a:1", "ann", "spam"), {"text": "Pier"})
    other.put(Event("a:1", "bob", "clean"), {"text": "Pier"})
    assert one.refresh() == {"a:1"}
    assert one.of("a:1") == other.of("a:1") == {"ann": Entry("spam"), "bob": Entry("clean")}
    assert one.reviewers() == ["ann", "bob"]


def test_a_page_that_is_found_later_is_kept(path: Path) -> None:
    book = _book(path)
    book.put(Event("a:1", "ann", "spam"), {"url": "https://a.example/"})
    book.put(Event("a:1", "ann", "spam"), {"url": "https://a.example/", "text": "Pier"})
    book.put(Event("a:1", "ann", "spam"), {"url": "https://a.example/"})
    assert _book(path).journal.page("a:1") == {"url": "https://a.example/", "text": "Pier"}


def test_nothing_is_lost_when_writers_are_killed(path: Path) -> None:
    names = ("ann", "bob")
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", _WRITER, str(path)]
    writers = [
        subprocess.Popen([*command, name], stdout=subprocess.PIPE, text=True, env=env)
        for name in names
    ]
    kept = []
    for writer in writers:
        assert writer.stdout is not None
        for _ in range(40):
            writer.stdout.readline()
    for writer in writers:
        writer.send_signal(signal.SIGKILL)
        assert writer.stdout is not None
        told = writer.stdout.read().split("\n")[:-1]  # the last may be cut off
        writer.wait(timeout=60)
        writer.stdout.close()
        kept.append(int(told[-1]) + 1 if told else 40)
    book = _book(path)
    for name, count in zip(names, kept, strict=True):
        # One more may be on disk, of which the writer could not tell any more.
        assert len(book.touched(name)) in (count, count + 1)
    assert book.journal.page("pages.jsonl:7") == {"text": "word " * 500}
    book.put(Event("a:1", "ann", "clean"))
    assert _book(path).of("a:1") == {"ann": Entry("clean")}


def test_a_line_that_was_cut_off_costs_itself_only(tmp_path: Path) -> None:
    path = tmp_path / "labels.jsonl"
    book = _book(path)
    book.put(Event("a:1", "ann", "spam"))
    with path.open("ab") as file:
        file.write(b'{"detector_review": 1, "key": "a:2", "revi')
    book.put(Event("a:3", "ann", "clean"))
    assert _book(path).touched("ann") == book.touched("ann") == {"a:1": "spam", "a:3": "clean"}


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    base = tmp_path / "other.sqlite"
    with sqlite3.connect(base) as other:
        other.execute("CREATE TABLE mine (a)")
    lines = tmp_path / "other.jsonl"
    lines.write_text(json.dumps({"label": "spam", "text": "Pier"}) + "\n", encoding="utf-8")
    noise = tmp_path / "noise.sqlite"
    noise.write_bytes(b"no database at all, but a long text " * 9)
    for path in (base, lines, noise):
        before = path.read_bytes()
        with pytest.raises(DetectorError, match="name another file"):
            open_journal(path)
        assert path.read_bytes() == before
    assert not is_journal(lines)
    assert not is_journal(noise)


def test_names_that_tell_nothing(tmp_path: Path) -> None:
    with pytest.raises(DetectorError, match=r"end the name in \.sqlite or \.jsonl"):
        open_journal(tmp_path / "labels.csv")
    with pytest.raises(DetectorError, match="no folder"):
        open_journal(tmp_path / "gone" / "labels.jsonl")
    with pytest.raises(DetectorError, match="no file of labels"):
        open_journal(tmp_path / "labels.jsonl", read_only=True)


@pytest.mark.parametrize(
    "event",
    [("a:1", "ann", "maybe"), ("a:1", " ", "spam"), ("a:1", "ann", "spam", "", "x" * 20_000)],
)
def test_events_that_can_not_be(event: tuple[str, ...]) -> None:
    with pytest.raises(DetectorError):
        Event(*event)
