"""Files that hold one page each: HTML and plain text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from detector.batch.records import ReadOptions, Record
from detector.page import Page

__all__ = ["read_html", "read_text"]

_UTF16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}


def read_html(name: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Record]:
    """Yield the record of an HTML file."""
    data = stream.read(options.max_bytes)
    if data.strip():
        yield Record(name, 1, Page(html=data))
    else:
        yield Record(name, 1, error="empty file")


def read_text(name: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Record]:
    """Yield the record of a text file."""
    data = stream.read(options.max_bytes)
    text = _decode(data)
    if text is None:
        yield Record(name, 1, error="not text: binary data")
    elif text.strip():
        yield Record(name, 1, Page(text=text, text_kind=options.text_kind))
    else:
        yield Record(name, 1, error="empty file")


def _decode(data: bytes) -> str | None:
    """Return the text of a file in UTF-8, UTF-16 with its mark, or what detection finds."""
    utf16 = _UTF16.get(data[:2])
    if utf16:
        return data[2:].decode(utf16, errors="replace")
    if b"\0" in data[:4096]:
        return None
    try:
        # A character may have been cut in two where the file was.
        whole = data if len(data) < 4 else data[: -_cut_character(data) or None]
        return whole.decode("utf-8-sig")
    except UnicodeDecodeError:
        from detector.document.html import decode

        return decode(data)


def _cut_character(data: bytes) -> int:
    """Return how many bytes at the end are the beginning of a longer UTF-8 character."""
    for back in range(1, 4):
        byte = data[-back]
        if byte >= 0xC0:
            length = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
            return back if length > back else 0
        if byte < 0x80:
            return 0
    return 0
