"""WARC and WET files: whole, compressed, damaged, and as other crawlers write them."""

from __future__ import annotations

import gzip
import random
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard

from tests.batch.inputs import (
    COMPRESSORS,
    HTML_HEADER,
    errors,
    numbered,
    read,
    texts,
    warc_record,
    written,
)

BODY = "<p>Grüße vom Pier".encode()
INFO = warc_record("", b"software: crawler\r\n", kind="warcinfo", http=None)
REQUEST = warc_record("https://example.org/0", b"", kind="request", http=b"GET / HTTP/1.1")
REVISIT = warc_record("https://example.org/9", b"", kind="revisit")


def member_by_member(compress: Callable[[bytes], bytes], records: list[bytes]) -> bytes:
    return b"".join(map(compress, records))


def urls(path: Path, **options: object) -> list[str | None]:
    return [r.page.url if r.page else None for r in read(path, **options)]


def html_of(path: Path) -> bytes:
    (record,) = read(path)
    assert record.page is not None, record.error
    assert isinstance(record.page.html, bytes)
    return record.page.html


@pytest.mark.parametrize("extension", COMPRESSORS)
@pytest.mark.parametrize("whole", [True, False], ids=["one stream", "record by record"])
def test_as_many_records_as_responses(tmp_path: Path, extension: str, whole: bool) -> None:
    pages = numbered(30)
    records = [INFO]
    for page in pages:
        records += [REQUEST, page, REVISIT]
    compress = COMPRESSORS[extension]
    data = compress(b"".join(records)) if whole else member_by_member(compress, records)
    found = read(written(tmp_path, "crawl.warc" + extension, data))
    assert len(found) == len(pages)
    assert [r.page.url for r in found if r.page] == [f"https://example.org/{i}" for i in range(30)]


def test_page_of_a_response(tmp_path: Path) -> None:
    record = warc_record("<https://example.org/a>", BODY)
    path = written(tmp_path, "a.warc", INFO + record)
    (found,) = read(path)
    assert found.page is not None
    assert (found.source, found.position) == (str(path), len(INFO))
    assert (found.page.url, found.page.html) == ("https://example.org/a", BODY)
    assert (found.page.fetched, found.page.encoding) == ("2024-03-04T05:06:07Z", "utf-8")


def test_positions_of_compressed_records_are_offsets_in_the_file(tmp_path: Path) -> None:
    pages = numbered(3)
    path = written(tmp_path, "a.warc.gz", member_by_member(gzip.compress, pages))
    for record in read(path):
        data = zlib.decompressobj(31).decompress(path.read_bytes()[record.position :])
        assert record.page is not None
        assert f"WARC-Target-URI: {record.page.url}\r\n".encode() in data


@pytest.mark.parametrize("extension", ["", ".gz"])
def test_wet_file(tmp_path: Path, extension: str) -> None:
    text = "Home\nPier closes\nGrüße"
    record = warc_record("https://example.org/", text.encode(), kind="conversion", http=None)
    data = member_by_member(COMPRESSORS[extension], [INFO, record])
    (found,) = read(written(tmp_path, "a.warc.wet" + extension, data))
    assert found.page is not None
    assert (found.page.text, found.page.text_kind) == (text, "full")
    assert (found.page.url, found.page.html) == ("https://example.org/", None)


@pytest.mark.parametrize(
    ("header", "encode"),
    [
        ("Content-Encoding: gzip", gzip.compress),
        ("content-encoding: GZIP", gzip.compress),
        ("Content-Encoding: deflate", zlib.compress),
        ("Content-Encoding: deflate", lambda data: zlib.compress(data)[2:-4]),
        ("Content-Encoding: zstd", zstandard.ZstdCompressor().compress),
        (
            "Transfer-Encoding: chunked",
            lambda data: b"%x;x=y\r\n%s\r\n0\r\n\r\n" % (len(data), data),
        ),
        ("Content-Encoding: identity", bytes),
        # Crawlers that store what they decoded and leave the header.
        ("Content-Encoding: gzip", bytes),
        ("Content-Encoding: br", bytes),
        ("Content-Encoding: deflate", bytes),
        ("Transfer-Encoding: chunked", bytes),
    ],
)
def test_encoded_content(tmp_path: Path, header: str, encode: Callable[[bytes], bytes]) -> None:
    body = BODY * 50
    record = warc_record("u:x", encode(body), http=HTML_HEADER + b"\r\n" + header.encode())
    assert html_of(written(tmp_path, "a.warc", record)) == body


def test_brotli_content(tmp_path: Path) -> None:
    http = HTML_HEADER + b"\r\nContent-Encoding: br"
    record = warc_record("u:x", b"\x8b\x03\x80<p>hello\x03", http=http)
    assert html_of(written(tmp_path, "a.warc", record)) == b"<p>hello"
    record = warc_record("u:x", b"\xff\xfe no brotli", http=http)
    (error,) = errors(read(written(tmp_path, "b.warc", record)))
    assert error == "u:x: can't decode content encoded as br"


def test_content_that_is_compressed_and_chunked(tmp_path: Path) -> None:
    body = gzip.compress(BODY * 500)
    chunks = [body[i : i + 40] for i in range(0, len(body), 40)]
    data = b"".join(b"%X\r\n%s\r\n" % (len(c), c) for c in chunks) + b"0\r\n\r\n"
    http = HTML_HEADER + b"\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip"
    assert html_of(written(tmp_path, "a.warc", warc_record("u:x", data, http=http))) == BODY * 500


def test_compressed_bomb_is_cut(tmp_path: Path) -> None:
    bomb = gzip.compress(b"<p>" + b"a" * 50_000_000)
    http = HTML_HEADER + b"\r\nContent-Encoding: gzip"
    path = written(tmp_path, "a.warc", warc_record("u:x", bomb, http=http) + numbered(1)[0])
    first, second = read(path, max_bytes=100_000)
    assert first.page is not None and len(first.page.html or b"") == 100_000
    assert second.page is not None


def test_huge_page_is_cut_and_the_next_one_read(tmp_path: Path) -> None:
    first, second = numbered(2)
    path = written(tmp_path, "a.warc", first + second)
    pages = [r.page for r in read(path, max_bytes=100)]
    assert [len(p.html or b"") for p in pages if p] == [100, 100]


@pytest.mark.parametrize(
    ("record", "error"),
    [
        (
            warc_record("u:x", b"\x89PNG", http=b"HTTP/1.1 200 OK\r\nContent-Type: image/png"),
            "not HTML: image/png",
        ),
        (
            warc_record("u:x", BODY, http=b"HTTP/1.1 404 No\r\nContent-Type: text/html"),
            "HTTP status 404",
        ),
        (warc_record("u:x", b"", http=b"HTTP/1.1 301 No\r\nLocation: /"), "HTTP status 301"),
        (warc_record("u:x", b""), "empty body"),
        (warc_record("u:x", b"1.2.3.4", http=None), "not HTTP: no content type"),
        (warc_record("u:x", b"\x01\x02", http=b"HTTP/1.1 200 OK"), "not HTML: no content type"),
        (
            warc_record(
                "u:x",
                b"%PDF-1.7",
                http=b"HTTP/1.1 200 OK",
                headers="WARC-Identified-Payload-Type: application/pdf\r\n",
            ),
            "not HTML: application/pdf",
        ),
        (warc_record("u:x", b" ", kind="conversion", http=None), "empty record"),
    ],
)
def test_response_that_is_no_page_is_an_error_row(
    tmp_path: Path, record: bytes, error: str
) -> None:
    records = read(written(tmp_path, "a.warc", record + numbered(1)[0]))
    assert [r.error for r in records] == [f"u:x: {error}", ""]


def test_response_without_content_type_that_looks_like_html(tmp_path: Path) -> None:
    path = written(tmp_path, "a.warc", warc_record("u:x", BODY, http=b"HTTP/1.1 200 OK"))
    assert html_of(path) == BODY


def test_html_resource_is_a_page_and_others_are_not(tmp_path: Path) -> None:
    html = warc_record(
        "u:x", BODY, kind="resource", http=None, headers="Content-Type: text/html\r\n"
    )
    dns = warc_record(
        "dns:x", b"1.2.3.4", kind="resource", http=None, headers="Content-Type: text/dns\r\n"
    )
    assert html_of(written(tmp_path, "a.warc", dns + html)) == BODY


# --- damage -------------------------------------------------------------------------------


@pytest.mark.parametrize("extension", ["", ".gz", ".zst"])
@pytest.mark.parametrize("cut", [3, 12, 60, 200, 400, 600])
def test_file_that_is_cut_off(tmp_path: Path, extension: str, cut: int) -> None:
    parts = [COMPRESSORS[extension](page) for page in numbered(3)]
    path = written(tmp_path, "a.warc" + extension, parts[0] + parts[1] + parts[2][:cut])
    records = read(path)
    assert [bool(r.page) for r in records] == [True, True, False]
    assert records[2].error.endswith(": fetch the file again")
    assert records[2].position > records[1].position


@pytest.mark.parametrize("extension", [".gz", ".bz2", ".xz"])
def test_one_stream_that_is_cut_off(tmp_path: Path, extension: str) -> None:
    chance = random.Random(1)
    bodies = [b"<p>" + chance.randbytes(100_000).hex().encode() for _ in range(12)]
    pages = [warc_record(f"https://example.org/{i}", body) for i, body in enumerate(bodies)]
    data = COMPRESSORS[extension](b"".join(pages))
    records = read(written(tmp_path, "a.warc" + extension, data[: len(data) * 2 // 3]))
    good = [bool(r.page) for r in records]
    assert good[-1] is False and all(good[:-1])
    assert len(good) >= 4


def test_damaged_member_costs_one_record(tmp_path: Path) -> None:
    parts = [bytearray(gzip.compress(page)) for page in numbered(6)]
    for i in range(len(parts[2]) // 2, len(parts[2])):
        parts[2][i] ^= 0x5A
    path = written(tmp_path, "a.warc.gz", b"".join(parts))
    records = read(path)
    good = [r.page.url for r in records if r.page]
    assert good == [f"https://example.org/{i}" for i in (0, 1, 3, 4, 5)]
    assert len(errors(records)) == 1


@pytest.mark.parametrize("extension", ["", ".gz"])
def test_length_that_runs_into_the_next_record(tmp_path: Path, extension: str) -> None:
    pages = numbered(5)
    pages[1] = warc_record("https://example.org/long", BODY, length=2_000)
    data = member_by_member(COMPRESSORS[extension], pages)
    records = read(written(tmp_path, "a.warc" + extension, data))
    assert [r.page.url if r.page else None for r in records] == [
        "https://example.org/0",
        None,
        *(f"https://example.org/{i}" for i in (2, 3, 4)),
    ]
    assert "Content-Length runs into the next record" in records[1].error


@pytest.mark.parametrize("extension", ["", ".gz"])
def test_length_that_is_too_short(tmp_path: Path, extension: str) -> None:
    pages = numbered(5)
    pages[1] = warc_record("https://example.org/short", BODY * 50, length=300)
    data = member_by_member(COMPRESSORS[extension], pages)
    records = read(written(tmp_path, "a.warc" + extension, data))
    assert len(errors(records)) == 1
    found = [r.page.url for r in records if r.page]
    assert found == [f"https://example.org/{i}" for i in (0, "short", 2, 3, 4)]


@pytest.mark.parametrize("extension", ["", ".gz"])
def test_record_without_length(tmp_path: Path, extension: str) -> None:
    pages = numbered(4)
    pages[2] = pages[2].replace(b"Content-Length", b"X-Length")
    data = member_by_member(COMPRESSORS[extension], pages)
    records = read(written(tmp_path, "a.warc" + extension, data))
    assert [bool(r.page) for r in records] == [True, True, False, True]


@pytest.mark.parametrize("extension", ["", ".gz"])
def test_rubbish_between_records(tmp_path: Path, extension: str) -> None:
    pages = numbered(3)
    compress = COMPRESSORS[extension]
    data = compress(pages[0]) + b"rubbish\0" * 500 + b"\n" + compress(pages[1]) + compress(pages[2])
    records = read(written(tmp_path, "a.warc" + extension, data))
    assert [r.page.url for r in records if r.page] == [f"https://example.org/{i}" for i in range(3)]
    assert len(errors(records)) == 1


def test_file_that_is_no_warc_is_one_error(tmp_path: Path) -> None:
    records = read(written(tmp_path, "a.warc.gz", gzip.compress(b"Hello\r\n" * 1000)))
    assert [(r.position, r.page) for r in records] == [(0, None)]


def test_random_damage_never_stops_the_reading(tmp_path: Path) -> None:
    chance = random.Random(7)
    for extension in ("", ".gz", ".zst"):
        parts = [COMPRESSORS[extension](page) for page in numbered(12)]
        for _ in range(40):
            data = bytearray(b"".join(parts))
            at = chance.randrange(len(data))
            for i in range(at, min(at + chance.choice((1, 4, 30)), len(data))):
                data[i] = chance.randrange(256)
            records = read(written(tmp_path, "a.warc" + extension, bytes(data)))
            # Damage touches two neighbours at the most; all the others come out.
            assert len({r.page.url for r in records if r.page}) >= 10
            assert len(records) <= 14


def test_speed(tmp_path: Path) -> None:
    path = written(tmp_path, "a.warc.gz", member_by_member(gzip.compress, numbered(500)))
    start = time.process_time()
    assert len(read(path)) == 500
    assert time.process_time() - start < 1.5


def test_text_of_a_wet_record_that_is_not_utf8(tmp_path: Path) -> None:
    record = warc_record("u:x", b"caf\xe9 \0", kind="conversion", http=None)
    assert texts(read(written(tmp_path, "a.wet", record))) == ["caf\ufffd \0"]
