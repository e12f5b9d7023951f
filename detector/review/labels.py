"""Labels of reviewers: what each last said of each page, and what an undo gives back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any, Literal, Protocol, get_args

from detector.errors import DetectorError

__all__ = ["JUDGED", "SKIP", "UNDO", "Book", "Entry", "Event", "Journal", "Mark", "now"]

Mark = Literal["spam", "clean", "unsure"]
JUDGED: tuple[Mark, ...] = get_args(Mark)
SKIP = "skip"
UNDO = "undo"

_LONGEST_NAME = 80
_LONGEST_NOTE = 10_000


def now() -> str:
    """Return the time in ISO 8601 form, to the second."""
    return datetime.now(timezone.utc).isoformat(timespec="seconds")


@dataclass(frozen=True, slots=True)
class Entry:
    """What a reviewer says of a page; when they said it makes no difference."""

    mark: str
    family: str = ""
    note: str = ""
    time: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that a reviewer did.

    Parameters
    ----------
    key : str
        The page, as `detector.review.rows.key_of` names it.
    reviewer : str
        Who.
    mark : str
        A label, ``"skip"``, or ``"undo"`` for the last thing that this reviewer did.
    family : str
        Family of farm; empty where none was told.
    note : str
        What the reviewer wrote.
    time : str
        When, in ISO 8601 form.

    Raises
    ------
    DetectorError
        If there is no such label, no name, or a text is too long.
    """

    key: str
    reviewer: str
    mark: str
    family: str = ""
    note: str = ""
    time: str = ""

    def __post_init__(self) -> None:
        if self.mark not in (*JUDGED, SKIP, UNDO):
            raise DetectorError(f"no label {self.mark!r}", f"take one of {', '.join(JUDGED)}")
        if not self.reviewer.strip() or len(self.reviewer) > _LONGEST_NAME:
            raise DetectorError(f"no reviewer's name: {self.reviewer!r}", "give a short name")
        if len(self.note) > _LONGEST_NOTE or len(self.family) > _LONGEST_NAME:
            raise DetectorError(f"a note or family of {len(self.note):,} characters", "shorten it")

    @property
    def entry(self) -> Entry:
        """What it says of the page."""
        return Entry(self.mark, self.family, self.note, self.time)


class Journal(Protocol):
    """A file of events, to which several processes may add."""

    def add(self, events: Iterable[tuple[Event, Mapping[str, Any] | None]]) -> None:
        """Write events, each with its page where that is known; they are on disk on return."""

    def news(self) -> list[Event]:
        """Return the events that were not returned before, in the order of the file."""

    def page(self, key: str) -> dict[str, Any] | None:
        """Return the page of a key, if the file has it."""

    def close(self) -> None:
        """Close the file."""


class Book:
    """All events of a journal, and what they come to.

    Parameters
    ----------
    journal : Journal
        Where they are kept.
    """

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self._entries: dict[str, dict[str, Entry]] = {}
        self._past: dict[str, list[tuple[str, Entry | None]]] = defaultdict(list)
        self.refresh()

    # --- what is said -----------------------------------------------------------------

    def of(self, key: str) -> Mapping[str, Entry]:
        """Return what each reviewer says of a page, skips left out."""
        said = self._entries.get(key, {})
        return {name: entry for name, entry in said.items() if entry.mark != SKIP}

    def entry(self, key: str, reviewer: str) -> Entry | None:
        """Return what a reviewer says of a page, or that they skipped it."""
        return self._entries.get(key, {}).get(reviewer)

    def labelled(self) -> dict[str, Mapping[str, Entry]]:
        """Return all pages that anybody has labelled, in the order of their first label."""
        found = ((key, self.of(key)) for key in self._entries)
        return {key: said for key, said in found if said}

    def reviewers(self) -> list[str]:
        """Return who has labelled a page, sorted."""
        return sorted({name for said in self.labelled().values() for name in said})

    def keys(self) -> set[str]:
        """Return all pages that anybody has labelled or skipped."""
        return set(self._entries)

    def touched(self, reviewer: str) -> dict[str, str]:
        """Return the marks of all pages that a reviewer has labelled or skipped, by page."""
        return {key: said[reviewer].mark for key, said in self._entries.items() if reviewer in said}

    # --- what is done -----------------------------------------------------------------

    def put(self, event: Event, page: Mapping[str, Any] | None = None) -> None:
        """Write an event down; on return it is kept."""
        self.journal.add([(event, page)])
        self.refresh()

    def undo(self, reviewer: str) -> str | None:
        """Take back the last thing that a reviewer did; return the page, None where nothing."""
        self.refresh()
        if not self._past[reviewer]:
            return None
        key, _ = self._past[reviewer][-1]
        self.put(Event(key, reviewer, UNDO, time=now()))
        return key

    def refresh(self) -> set[str]:
        """Read what others have written meanwhile; return the pages that it is about."""
        events = self.journal.news()
        for event in events:
            self._apply(event)
        return {event.key for event in events}

    def _apply(self, event: Event) -> None:
        said = self._entries.setdefault(event.key, {})
        past = self._past[event.reviewer]
        if event.mark == UNDO:
            if past and past[-1][0] == event.key:
                _, before = past.pop()
                said.pop(event.reviewer, None)
                if before is not None:
                    said[event.reviewer] = before
        else:
            past.append((event.key, said.get(event.reviewer)))
            said[event.reviewer] = event.entry
        if not said:
            del self._entries[event.key]
