"""Whole files of every format: as many records come out as were written, with their text."""

from __future__ import annotations

import csv
import gzip
import io
import json
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from detector.batch import ReadOptions, Record, read_pages
from fuzz.draw import Draw

__all__ = ["FORMATS", "compressed", "fuzz_rows", "row_seeds"]

_MOST = 8  # records of a file
_OPTIONS = {
    "warc": ReadOptions(format="warc"),
    "wet": ReadOptions(format="warc"),
    "jsonl": ReadOptions(format="jsonl"),
    "json": ReadOptions(format="json"),
    "csv": ReadOptions(format="csv"),
    "tsv": ReadOptions(format="tsv"),
    "parquet": ReadOptions(format="parquet"),
    "arrow": ReadOptions(format="arrow"),
    "tar": ReadOptions(format="tar"),
    "zip": ReadOptions(format="zip"),
}


def _warc(texts: Sequence[str]) -> list[bytes]:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    return [_warc_record("response", "http", head + text.encode()) for text in texts]


def _wet(texts: Sequence[str]) -> list[bytes]:
    return [_warc_record("conversion", "plain", text.encode()) for text in texts]


def _warc_record(kind: str, media: str, block: bytes) -> bytes:
    types = {"http": "application/http; msgtype=response", "plain": "text/plain"}
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://example.org/\r\n"
        f"WARC-Date: 2024-03-04T05:06:07Z\r\nContent-Type: {types[media]}\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def _jsonl(texts: Sequence[str]) -> list[bytes]:
    return [json.dumps({"url": None, "text": text}).encode() + b"\n" for text in texts]


def _json(texts: Sequence[str]) -> list[bytes]:
    return [json.dumps([{"text": text} for text in texts], ensure_ascii=False).encode()]


def _csv(texts: Sequence[str]) -> list[bytes]:
    return [_delimited(texts, ",")]


def _tsv(texts: Sequence[str]) -> list[bytes]:
    return [_delimited(texts, "\t")]


def _delimited(texts: Sequence[str], delimiter: str) -> bytes:
    out = io.StringIO()
    rows = csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    rows.writerows([("note", "text"), *(("", text) for text in texts)])
    return out.getvalue().encode()


def _parquet(texts: Sequence[str]) -> list[bytes]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    out = io.BytesIO()
    pq.write_table(pa.table({"text": pa.array(texts, pa.string())}), out, row_group_size=3)
    return [out.getvalue()]


def _arrow(texts: Sequence[str]) -> list[bytes]:
    import pyarrow as pa

    table = pa.table({"text": pa.array(texts, pa.string())})
    out = io.BytesIO()
    with pa.ipc.new_file(out, table.schema) as writer:
        writer.write_table(table, max_chunksize=3)
    return [out.getvalue()]


def _tar(texts: Sequence[str]) -> list[bytes]:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for number, text in enumerate(texts):
            member = tarfile.TarInfo(f"pages/{number}.html")
            member.size = len(text.encode())
            archive.addfile(member, io.BytesIO(text.encode()))
    return [out.getvalue()]


def _zip(texts: Sequence[str]) -> list[bytes]:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, text in enumerate(texts):
            archive.writestr(f"pages/{number}.html", text)
    return [out.getvalue()]


FORMATS: dict[str, Callable[[Sequence[str]], list[bytes]]] = {
    "warc": _warc,
    "wet": _wet,
    "jsonl": _jsonl,
    "json": _json,
    "csv": _csv,
    "tsv": _tsv,
    "parquet": _parquet,
    "arrow": _arrow,
    "tar": _tar,
    "zip": _zip,
}
"""What writes a file of texts, as pieces that may be compressed each by itself."""

_COMPRESSED = ("warc", "wet", "jsonl", "json", "csv", "tsv", "tar")


def compressed(pieces: Sequence[bytes], how: str) -> bytes:
    """Return pieces one after the other, each a member or frame of its own."""
    if how == "gzip":
        return b"".join(gzip.compress(piece, 1, mtime=0) for piece in pieces)
    if how == "zst":
        import zstandard

        return b"".join(zstandard.ZstdCompressor(1).compress(piece) for piece in pieces)
    return b"".join(pieces)


def fuzz_rows(data: bytes) -> None:
    """Write texts into a file of a format; as many must come out, and the same."""
    draw = Draw(data)
    name = draw.one_of(list(FORMATS))
    how = draw.one_of(["plain", "gzip", "zst"]) if name in _COMPRESSED else "plain"
    texts = [_text(name, draw.piece()) for _ in range(1 + draw.number(_MOST))]
    content = compressed(FORMATS[name](texts), how)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "pages")
        path.write_bytes(content)
        records = list(read_pages([path], _OPTIONS[name]))
    assert len(records) == len(texts), f"{len(texts)} rows in, {len(records)} rows out"
    for record, text in zip(records, texts, strict=True):
        assert _content(record) == (text if text.strip() else ""), record.error


def _text(name: str, piece: bytes) -> str:
    text = piece.decode(errors="replace")
    if name in ("csv", "tsv"):
        return text.replace("\0", " ")  # Python's own reader refuses it
    # A body that holds a record of its own is told by its wrong length: not a case of this test.
    return text.replace("WARC/", "WARC-")


def _content(record: Record) -> str:
    if record.page is None:
        return ""
    content = record.page.html or record.page.text or ""
    text = content.decode() if isinstance(content, bytes) else content
    return text if text.strip() else ""


def row_seeds() -> Iterator[bytes]:
    """Yield a file of three texts for each format and compression."""
    texts = [b"<p>The pier is shut.", 'Die Brücke,\t"zu"\r\n\r\n码头'.encode(), b" "]
    pieces = b"".join(len(text).to_bytes(2, "little") + text for text in texts)
    for number, name in enumerate(FORMATS):
        for how in range(3 if name in _COMPRESSED else 1):
            chosen = bytes([number, how]) if name in _COMPRESSED else bytes([number])
            yield chosen + bytes([len(texts) - 1]) + pieces
