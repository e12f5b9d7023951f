"""The pages behind scored rows: in the rows themselves, or read again from where they came."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Any

from detector.batch import ReadOptions
from detector.batch.access import read_at
from detector.batch.readers import checked_sources
from detector.document.html import decode
from detector.errors import DetectorError
from detector.page import Page
from detector.review.rows import Row

__all__ = ["Pages", "page_of", "plain_page"]

_HELD = 64  # pages kept in memory
_HELD_BYTES = 64 << 20
_SAVED = ("url", "title", "html", "text", "fetched", "language", "text_kind", "id")


class Pages:
    """Finds the pages of rows, and keeps the last ones.

    Parameters
    ----------
    places : sequence of str or Path
        Files and folders where inputs are now, if they are no longer where they were scored.
    options : ReadOptions, optional
        How the inputs were read when they were scored.
    """

    def __init__(
        self, places: Sequence[str | Path] = (), options: ReadOptions | None = None
    ) -> None:
        self._places = [Path(place) for place in places]
        for place in self._places:
            if not place.exists():
                raise DetectorError(f"no file or folder {place}", "mend --pages")
        self._options = options or ReadOptions()
        self._holding: dict[Path, bool] = {}
        self._held: OrderedDict[str, Page | str] = OrderedDict()
        self._lock = Lock()

    def get(self, row: Row) -> Page | str:
        """Return the page of a row, or in a sentence why it can't be shown."""
        with self._lock:
            if row.key in self._held:
                self._held.move_to_end(row.key)
                return self._held[row.key]
        self.load([row])
        with self._lock:
            return self._held.get(row.key, "The page could not be read again.")

    def load(self, rows: Iterable[Row]) -> None:
        """Read pages ahead, those of a file in one go."""
        wanted: dict[str, dict[int, Row]] = defaultdict(dict)
        for row in rows:
            if row.key not in self._held:
                file, position = self._home(row)
                wanted[file][position] = row
        for file, by_position in wanted.items():
            for row, page in self._read(file, by_position):
                self._keep(row.key, page)

    def _read(self, file: str, rows: dict[int, Row]) -> list[tuple[Row, Page | str]]:
        if not file:
            first = next(iter(rows.values()))
            source = first.values["source"] or "an input without a name"
            why = f"{source} is not there any more: tell where it is with --pages."
            return [(row, why) for row in rows.values()]
        try:
            found = read_at(file, rows, self._options)
        except DetectorError as error:
            return [(row, f"{error}.") for row in rows.values()]
        missing = f"{file} has no record at the place where this page was."
        return [
            (row, (record.page or f"{record.error}.") if (record := found.get(at)) else missing)
            for at, row in rows.items()
        ]

    def _keep(self, key: str, page: Page | str) -> None:
        with self._lock:
            self._held[key] = page
            size = sum(map(_size, self._held.values()))
            while len(self._held) > 1 and (len(self._held) > _HELD or size > _HELD_BYTES):
                size -= _size(self._held.popitem(last=False)[1])

    # --- where a page is --------------------------------------------------------------

    def _home(self, row: Row) -> tuple[str, int]:
        """Return the file that holds a row's page, and where; an empty name for none."""
        if self._holds_pages(row.file):
            return str(row.file), row.place
        source, position = row.values["source"] or "", row.values["position"] or 0
        for path in self._candidates(source, row.file.parent):
            if path.is_file():
                return str(path), position
        return "", position

    def _holds_pages(self, file: Path) -> bool:
        """Tell whether rows were written beside the input's own columns, texts among them."""
        if file not in self._holding:
            try:
                self._holding[file] = bool(checked_sources([file], self._options))
            except DetectorError:
                self._holding[file] = False
        return self._holding[file]

    def _candidates(self, source: str, beside: Path) -> list[Path]:
        name = Path(source).name
        given = []
        for place in self._places:
            inside = [place / source.lstrip("/"), place / name] if place.is_dir() else [place]
            given += inside if place.is_dir() or self._is_for(place, name) else []
        return [*given, *([Path(source), beside / source, beside / name] if source else [])]

    def _is_for(self, place: Path, name: str) -> bool:
        """Tell whether a file that was given is the one of this name, or the only one."""
        return place.name == name or len(self._places) == 1


def _size(page: Page | str) -> int:
    return len(page) if isinstance(page, str) else len(page.html or page.text or "")


def plain_page(page: Page) -> dict[str, Any]:
    r"""Return what a file of labels keeps of a page, so that training needs nothing else.

    Examples
    --------
    >>> plain_page(Page(url="https://example.org/", html=b"<p>caf\xe9", encoding="latin-1"))
    {'url': 'https://example.org/', 'html': '<p>café'}
    """
    known = asdict(page)
    if isinstance(page.html, bytes):
        known["html"] = decode(page.html, page.encoding)
    if page.html is not None:
        known["text"] = None
    if isinstance(page.fetched, date):
        known["fetched"] = page.fetched.isoformat()
    return {name: known[name] for name in _SAVED if known[name] is not None}


def page_of(plain: dict[str, Any]) -> Page:
    """Return the page that `plain_page` made plain."""
    return Page(**{name: plain[name] for name in _SAVED if name in plain})
