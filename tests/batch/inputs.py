"""Input files that the tests of the readers write."""

from __future__ import annotations

import bz2
import gzip
import lzma
from collections.abc import Callable
from functools import partial
from pathlib import Path
from zlib import crc32

import zstandard

from detector.batch import ReadOptions, Record, read_pages
from tests.signals.stories import PIER, PIER_TITLE, html

PAGE = html(PIER_TITLE, PIER)
HTML_HEADER = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8"

COMPRESSORS: dict[str, Callable[[bytes], bytes]] = {
    "": bytes,
    # Without the time: a test's name may hold the bytes, and must be the same on every worker.
    ".gz": partial(gzip.compress, mtime=0),
    ".bz2": bz2.compress,
    ".xz": partial(lzma.compress, preset=0),
    ".zst": zstandard.ZstdCompressor().compress,
}


def warc_record(
    url: str,
    body: bytes,
    *,
    kind: str = "response",
    http: bytes | None = HTML_HEADER,
    length: int | None = None,
    headers: str = "",
) -> bytes:
    """Return a WARC record; `length` is what it claims, if not the truth."""
    block = body if http is None else http + b"\r\n\r\n" + body
    media = "" if http is None else "Content-Type: application/http; msgtype=response\r\n"
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\n"
        f"WARC-Date: 2024-03-04T05:06:07Z\r\nWARC-Record-ID: <urn:uuid:{crc32(url.encode())}>\r\n"
        f"{media}{headers}Content-Length: {len(block) if length is None else length}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def numbered(count: int) -> list[bytes]:
    """Return WARC records of as many pages, told apart by their addresses and words."""
    return [
        warc_record(f"https://example.org/{i}", html(f"Pier {i}", PIER).encode())
        for i in range(count)
    ]


def read(path: Path | str, **options: object) -> list[Record]:
    """Read one input to its end."""
    return list(read_pages([path], ReadOptions(**options)))  # type: ignore[arg-type]


def written(folder: Path, name: str, data: bytes | str) -> Path:
    """Write a file into `folder`, which is made if need be, and return its path."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def texts(records: list[Record]) -> list[str | None]:
    """Return the text of each record's page, None where it has none."""
    return [record.page.text if record.page else None for record in records]


def errors(records: list[Record]) -> list[str]:
    """Return the errors among records."""
    return [record.error for record in records if record.error]
