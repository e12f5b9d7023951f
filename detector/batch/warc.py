"""WARC and WET files, also damaged ones."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from detector.batch.http import content_of
from detector.batch.records import ReadOptions, Record
from detector.batch.sources import looks_like_html
from detector.batch.streams import (
    HEAD,
    Compression,
    Opened,
    is_damage,
    reason_of,
)
from detector.page import Page

__all__ = ["read_warc", "read_warc_from"]

_HTML_TYPES = frozenset(
    ("text/html", "application/xhtml+xml", "application/xhtml", "application/vnd.wap.xhtml+xml")
)
_BLOCK = 1 << 20
_LONGEST = 4 << 30  # bytes of a record; one that claims more is taken for damaged
_OVERLAP = 16  # longer than a match of the patterns below

# What a record begins with, so that reading can go on behind a damaged one.
_BEGINNINGS: dict[Compression | None, re.Pattern[bytes]] = {
    None: re.compile(rb"(?<=\n)WARC/[01]\.\d{1,2}\r?\n"),
    "gzip": re.compile(rb"\x1f\x8b\x08[\x00-\x1f]"),
    "zst": re.compile(rb"\x28\xb5\x2f\xfd"),
}
_BY_NAME: dict[str, Compression] = {".gz": "gzip", ".zst": "zst"}
_NEXT_RECORD = re.compile(rb"\r\n\r\nWARC/[01]\.\d\r\n(?:WARC-|Content-)[A-Za-z-]+: ")


def read_warc(name: str, opened: Opened, options: ReadOptions) -> Iterator[Record]:
    """Yield a record for every response, conversion and HTML resource of a WARC file.

    A response that is no page gives an error, so that as many records come out as went in.
    Where the file is damaged one error is given, and reading goes on at the next whole
    record; in a pipe it ends there.
    """
    stream, compression = opened.raw, opened.compression
    if compression is None and not opened.head.startswith(b"WARC/"):
        # Damaged in its very first bytes: the name tells what to look for behind them.
        compression = _BY_NAME.get(Path(name).suffix.lower())
    if not stream.seekable() or compression not in _BEGINNINGS:
        forward = _Forward(opened.plain)
        reading = _Pass(name, forward, 0, options)
        yield from reading.records()
        reading.damage = reading.damage or forward.damage
        if reading.damage and not reading.reported:
            yield reading.damage_record()
        return
    start: int | None = 0
    while start is not None:
        stream.seek(start)
        reading = _Pass(name, stream, start, options)
        yield from reading.records()
        reading.damage = reading.damage or _unread_tail(stream, compression, reading)
        if not reading.damage:
            return
        # A place that only looked like the beginning of a record is no damage of its own.
        if not reading.reported and (reading.found or start == 0):
            yield reading.damage_record()
        start = _next_beginning(stream, compression, reading.last + 1)


def read_warc_from(
    name: str, opened: Opened, position: int, options: ReadOptions
) -> Iterator[Record]:
    """Yield the records from a place on, where one is known to begin, until damage or the end.

    The file must be seekable; other than for a position of `read_warc` nothing is promised.
    """
    opened.raw.seek(position)
    yield from _Pass(name, opened.raw, position, options).records()


class _Forward:
    """A stream that can't be wound back, with the position that the WARC parser asks for."""

    def __init__(self, stream: io.BufferedReader) -> None:
        self._stream = stream
        self._position = 0
        self.damage = ""

    def read(self, size: int = -1) -> bytes:
        try:
            data = self._stream.read1(size)
        except Exception as error:
            if not is_damage(error):
                raise
            # Told at the end: the parser would drop the records that it has read ahead.
            self.damage = reason_of(error)
            return b""
        self._position += len(data)
        return data

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        raise io.UnsupportedOperation("seek")

    def seekable(self) -> bool:
        return False


class _Pass:
    """Reads records from one place on, until the file ends or is damaged."""

    def __init__(self, name: str, stream: Any, start: int, options: ReadOptions) -> None:
        self._name = name
        self._stream = stream
        self._options = options
        self.start = start
        self.last = start  # where the last record begins
        self.found = False  # any record at all
        self.damage = ""
        self.reported = False  # the damage is the error of a record that was given

    def records(self) -> Iterator[Record]:
        """Yield records; `damage` tells why the last one was the last."""
        from fastwarc.warc import ArchiveIterator

        try:
            for record in ArchiveIterator(self._stream):
                if record.headers.get("WARC-Type") is None:
                    self.damage = "no WARC record"
                    return
                self.last, self.found = record.stream_pos, True
                made = self._record(record)
                if made is not None:
                    yield made
                if self.damage:
                    return
            if not self.found and self._stream.tell() > self.start:  # nothing but spaces
                self.damage = "no WARC record"
        except BaseException as error:
            if not is_damage(error):
                raise
            self.damage = reason_of(error)

    def damage_record(self) -> Record:
        """Return the error that stands for what can't be read behind the last record."""
        position = self.last + self.found
        error = f"damaged after byte {self.last:,}: {self.damage}: fetch the file again"
        return Record(self._name, position, error=error)

    def _record(self, record: Any) -> Record | None:
        kind = (record.headers.get("WARC-Type") or "").strip().lower()
        media = (record.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
        if kind not in ("response", "conversion") and not (
            kind == "resource" and media in _HTML_TYPES
        ):
            return None
        try:
            refusal = _refusal(record) if kind == "response" else ""
            # Where its headers are cut off they tell nothing: a byte of the body must be there.
            body = self._body(record, 1 if refusal else self._options.max_bytes)
            if refusal:
                return self._error(record, refusal)
            page = _page_of(record, kind, body, self._options.max_bytes)
        except ValueError as error:
            return self._error(record, str(error))
        except BaseException as error:
            if not is_damage(error):
                raise
            self.damage, self.reported = reason_of(error), True
            return self._error(record, f"{self.damage}: fetch the file again")
        return Record(self._name, record.stream_pos, page)

    def _error(self, record: Any, why: str) -> Record:
        url = _url(record)
        return Record(self._name, record.stream_pos, error=f"{url}: {why}" if url else why)

    def _body(self, record: Any, limit: int) -> bytes:
        """Return the body as it is stored, `limit` bytes of it at the most."""
        if record.headers.get("Content-Length") is None:
            raise EOFError("the record has no Content-Length")
        if record.content_length > _LONGEST:
            raise EOFError(f"the record claims to have {record.content_length:,} bytes")
        body = bytes(record.reader.read(limit))
        if len(body) < min(limit, record.content_length):
            raise EOFError("the record is cut off")
        if _NEXT_RECORD.search(body):
            raise EOFError("the record's Content-Length runs into the next record")
        return body


def _url(record: Any) -> str | None:
    return (record.headers.get("WARC-Target-URI") or "").strip().strip("<>") or None


def _refusal(record: Any) -> str:
    """Tell why a response is no page; empty where it is one."""
    http = record.http_headers
    if http is None:
        return f"not HTTP: {record.headers.get('Content-Type') or 'no content type'}"
    status = http.status_code
    if status is not None and not 200 <= status < 300:
        return f"HTTP status {status}"
    media = (http.get("Content-Type") or "").partition(";")[0].strip().lower()
    media = media or record.headers.get("WARC-Identified-Payload-Type") or ""
    return f"not HTML: {media}" if media and media not in _HTML_TYPES else ""


def _page_of(record: Any, kind: str, body: bytes, limit: int) -> Page:
    url, fetched = _url(record), record.headers.get("WARC-Date")
    if kind == "conversion":
        if not body.strip():
            raise ValueError("empty record")
        text = body.decode("utf-8", errors="replace")
        return Page(url=url, text=text, text_kind="full", fetched=fetched)
    http = record.http_headers if kind == "response" else None
    encoding = None
    if http is not None:
        transfer = http.get("Transfer-Encoding") or ""
        body = content_of(body, transfer, http.get("Content-Encoding") or "", limit)
        encoding = record.http_charset
        if not http.get("Content-Type") and body.strip() and not looks_like_html(body):
            raise ValueError("not HTML: no content type")
    if not body.strip():
        raise ValueError("empty body")
    return Page(url=url, html=body, fetched=fetched, encoding=encoding)


# --- damage -------------------------------------------------------------------------------


def _next_beginning(stream: BinaryIO, compression: Compression | None, after: int) -> int | None:
    """Return the first place from `after` on that looks like the beginning of a record."""
    pattern = _BEGINNINGS[compression]
    at = max(after - 1, 0)  # the line feed before a beginning is looked at too
    stream.seek(at)
    data = b""
    while block := stream.read(_BLOCK):
        data += block
        for match in pattern.finditer(data):
            if at + match.start() >= after:
                return at + match.start()
        kept = data[-_OVERLAP:]
        at += len(data) - len(kept)
        data = kept
    return None


def _unread_tail(stream: BinaryIO, compression: Compression | None, reading: _Pass) -> str:
    """Tell what is wrong behind the last record that was read; empty where nothing is.

    The parser takes a gzip stream that is cut off for one that ends.
    """
    if compression is None and _next_beginning(stream, None, reading.last + 1) is not None:
        return "a record that can't be read"
    return _gzip_tail(stream, reading) if compression == "gzip" else ""


def _gzip_tail(stream: BinaryIO, reading: _Pass) -> str:
    stream.seek(reading.last)
    # With many records in one gzip member their positions are no beginnings.
    begins = stream.read(2) == b"\x1f\x8b"
    stream.seek(reading.last if begins else reading.start)
    member: Any = None
    data = b""
    while data := data or stream.read(HEAD):
        member = member or zlib.decompressobj(31)
        try:
            member.decompress(data, _BLOCK)
            while member.unconsumed_tail:
                member.decompress(member.unconsumed_tail, _BLOCK)
        except zlib.error as error:
            return reason_of(error)
        data = member.unused_data
        if member.eof:
            member = None
    return "" if member is None else "the file ends inside a record"
