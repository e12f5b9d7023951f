"""Labels from and to other files, for ``detector review`` and ``detector train``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from detector.cli.files import written_whole
from detector.cli.group import say
from detector.cli.words import counted
from detector.errors import DetectorError
from detector.review.exchange import training_rows
from detector.review.journal import open_journal
from detector.review.label_studio import events_of, tasks_of
from detector.review.labels import Book, Event

if TYPE_CHECKING:
    from detector.review.rows import Rows

__all__ = ["export_labels", "import_labels", "rows_to_train_on"]


def rows_to_train_on(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the rows of a file of labels that a model can be trained on.

    Raises
    ------
    DetectorError
        If the file can't be read.
    """
    journal = open_journal(path, read_only=True)
    try:
        yield from training_rows(Book(journal))
    finally:
        journal.close()


def export_labels(path: Path, target: Path, *, quiet: bool) -> None:
    """Write labels as rows to train on, or as tasks of Label Studio, as the ending tells.

    Raises
    ------
    DetectorError
        If the ending tells neither, or a file can't be read or written.
    """
    kinds = {".jsonl": _export_rows, ".gz": _export_rows, ".json": _export_tasks}
    if target.suffix not in kinds:
        raise DetectorError(
            f"can't tell what {target.name} shall be",
            "end it in .jsonl for training, or .json for Label Studio",
        )
    journal = open_journal(path, read_only=True)
    try:
        book = Book(journal)
        written = kinds[target.suffix](book, target)
    finally:
        journal.close()
    if not quiet:
        labelled = len(book.labelled())
        say(f"wrote {counted(written, 'page')} of {labelled:,} labelled to {target}")


def _export_rows(book: Book, target: Path) -> int:
    written = 0
    with written_whole(target) as write:
        for row in training_rows(book):
            write(row)
            written += 1
    return written


def _export_tasks(book: Book, target: Path) -> int:
    part = target.with_name(f".{target.name}.part")
    tasks = list(tasks_of(book))
    try:
        part.write_text(json.dumps(tasks, ensure_ascii=False, indent=1), encoding="utf-8")
        part.replace(target)
    except OSError as error:
        raise DetectorError(f"can't write {target}: {error.strerror or error}") from error
    finally:
        part.unlink(missing_ok=True)
    return len(tasks)


def import_labels(source: Path, path: Path, rows: Rows | None, *, quiet: bool) -> None:
    """Take the annotations of a Label Studio project into a file of labels.

    Pages that were made into tasks elsewhere are found among `rows` by their address.

    Raises
    ------
    DetectorError
        If a file can't be read or written.
    """
    events = list(events_of(source))
    journal = open_journal(path)
    try:
        new = _placed(events, Book(journal), rows)
        journal.add(new)
    finally:
        journal.close()
    if not quiet:
        say(f"took {counted(len(new), 'new label')} of {len(events):,} from {source} into {path}")


def _placed(
    events: list[tuple[Event, dict[str, Any]]], book: Book, rows: Rows | None
) -> list[tuple[Event, dict[str, Any]]]:
    """Give events the keys that our rows have, and leave out what is known already."""
    keys = {event.key for event, _ in events}
    by_url = {} if rows is None else rows.numbers_of(keys, "url")
    found = []
    for event, page in events:
        if rows is not None and event.key in by_url:
            event = replace(event, key=rows[by_url[event.key]].key)
        if book.entry(event.key, event.reviewer) != event.entry:
            found.append((event, page))
    return found
