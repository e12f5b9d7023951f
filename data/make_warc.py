"""Pack some of the sample pages into ``samples/crawl.warc.gz``, with the same bytes at each run.

Run ``python data/make_warc.py``; the pages are read from ``samples/html``.
"""

from __future__ import annotations

import base64
import hashlib
import struct
import uuid
import zlib
from dataclasses import dataclass
from pathlib import Path

SAMPLES = Path(__file__).resolve().parent / "samples"
TARGET = SAMPLES / "crawl.warc.gz"
MADE = "2024-11-20T08:00:00Z"
HTML = "text/html; charset=utf-8"
NGINX = (("Server", "nginx"), ("Vary", "Accept-Encoding"))
PHP = (*NGINX, ("X-Powered-By", "PHP/7.4.33"), ("Set-Cookie", "PHPSESSID=9k2f; path=/"))
WORDPRESS = (("Server", "LiteSpeed"), ("X-Pingback", "/xmlrpc.php"), ("Cache-Control", "no-cache"))
APACHE = (("Server", "Apache"), ("Accept-Ranges", "bytes"))
PACKED = (("X-Crawl-Content-Encoding", "gzip"),)


@dataclass(frozen=True)
class Answer:
    """What a server answered: a sample page, or `body` where there is no page."""

    url: str
    date: str
    headers: tuple[tuple[str, str], ...] = NGINX
    page: str = ""
    body: bytes = b""
    status: str = "200 OK"
    content_type: str = HTML

    def payload(self) -> bytes:
        """Return the bytes of the page."""
        return (SAMPLES / "html" / self.page).read_bytes() if self.page else self.body


ANSWERS = (
    Answer(
        "https://www.vellmoorjournal.example/html/52c4299943.html",
        "2025-10-04T02:11:48Z",
        PHP + PACKED,
        "farm-name-injected-06.html",
    ),
    Answer(
        "https://www.kesslercountycourier.example/news/state/"
        "jury-awards-184-million-grain-elevator/article_7b1f02c4.html",
        "2023-10-19T14:20:03Z",
        (("Server", "envoy"), ("Age", "41"), ("Cache-Control", "public, max-age=60")),
        "honest-wire-on-newspaper-en.html",
    ),
    Answer(
        "https://wartakencanaraya.example/html/83f91199.html",
        "2026-01-22T19:45:30Z",
        PHP,
        "farm-name-injected-07.html",
        content_type="text/html",
    ),
    Answer(
        "https://technofeedhub.example/why-i-stopped-caching-everything/",
        "2024-05-22T05:30:09Z",
        WORDPRESS,
        "farm-autoblog-01.html",
    ),
    Answer(
        "http://articlesnestdirectory.example/water-heater-restore-close-to-me-guidelines.html",
        "2019-08-14T23:02:51Z",
        APACHE,
        "farm-spun-01.html",
        content_type="text/html",
    ),
    Answer(
        "https://rapidkeylocksmiths.example/locations/locksmith-aldenport/",
        "2023-03-30T11:17:00Z",
        WORDPRESS,
        "farm-doorway-01.html",
    ),
    Answer(
        "https://rapidkeylocksmiths.example/locations/locksmith-huxton/",
        "2023-03-30T11:17:22Z",
        WORDPRESS,
        "farm-doorway-02.html",
    ),
    Answer(
        "https://www.stbotolphprimary-school.example/"
        "how-wagering-requirements-work-on-no-deposit-free-spins/",
        "2023-09-12T07:08:44Z",
        WORDPRESS + PACKED,
        "farm-hijacked-domain-01.html",
    ),
    Answer(
        "https://zuvilan79-vip.example/",
        "2024-06-01T16:55:12Z",
        (("Server", "cloudflare"), ("CF-Cache-Status", "DYNAMIC")),
        "farm-casino-affiliate-vi-01.html",
    ),
    Answer(
        "http://www.tibbetsweekly.example/news/212-fire-hall-roof",
        "2016-02-11T20:40:35Z",
        (("Server", "Apache/2.2.15 (CentOS)"), ("P3P", 'CP="NOI ADM DEV"')),
        "honest-clumsy-local-paper-en.html",
    ),
    Answer(
        "https://zbyszeknawsi.example/2022/04/my-first-winter-with-heat-pump.html",
        "2022-05-02T12:00:19Z",
        (("Server", "GSE"), ("Expires", "Mon, 02 May 2022 12:00:19 GMT")),
        "honest-non-native-blog-en.html",
        content_type="text/html; charset=UTF-8",
    ),
    Answer(
        "http://www.barrowcloughplumbing.example/index.html",
        "2023-06-17T09:33:57Z",
        APACHE,
        "honest-plumber-en.html",
        content_type="text/html",
    ),
    Answer(
        "https://forum.einzylinder.example/viewtopic.php?t=18822",
        "2017-01-09T21:18:40Z",
        PHP,
        "honest-forum-thread-de.html",
    ),
    Answer(
        "https://lathropdispatch.example/2023/05/14/casino-law-explained/",
        "2023-05-20T03:41:26Z",
        WORDPRESS + PACKED,
        "honest-casino-explainer-en.html",
    ),
    Answer(
        "https://www.town.hamanase.example/suido/oshirase/20190610.html",
        "2019-06-14T01:05:33Z",
        APACHE,
        "honest-municipal-notice-ja.html",
        content_type="text/html",
    ),
    Answer(
        "https://www.linxiwanbao.example/html/2017-11/06/content_20931.htm",
        "2017-11-08T04:22:10Z",
        (("Server", "Tengine"),),
        "honest-local-news-zh.html",
    ),
    Answer(
        "https://oldbookstall.example/moved",
        "2023-06-17T09:34:02Z",
        (("Server", "nginx"), ("Location", "https://oldbookstall.example/new-address")),
        status="301 Moved Permanently",
        body=b"<html><head><title>301 Moved Permanently</title></head><body></body></html>\n",
    ),
    Answer(
        "https://skerrowtimes.example/live/2021/dec/08/none",
        "2021-12-08T06:12:00Z",
        status="404 Not Found",
        body=b"<!doctype html><title>Not found</title><p>There is nothing at this address.</p>\n",
    ),
    Answer(
        "https://thefamilybox.example/robots.txt",
        "2023-08-09T18:00:00Z",
        APACHE,
        body=b"User-agent: *\nDisallow: /drafts/\n",
        content_type="text/plain",
    ),
)


def member(content: bytes) -> bytes:
    """Return a gzip member without time or system, so that the bytes never change."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = packer.compress(content) + packer.flush()
    head = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff"
    return head + packed + struct.pack("<II", zlib.crc32(content), len(content))


def digest(content: bytes) -> str:
    """Return a WARC digest of the content."""
    return "sha1:" + base64.b32encode(hashlib.sha1(content).digest()).decode("ascii")


def head(first: str, fields: tuple[tuple[str, str], ...]) -> bytes:
    """Return a start line and header fields, up to and with the empty line."""
    lines = [first, *(f"{name}: {value}" for name, value in fields)]
    return "\r\n".join([*lines, "", ""]).encode("utf-8")


def record(
    kind: str, name: str, date: str, fields: tuple[tuple[str, str], ...], block: bytes
) -> bytes:
    """Return a WARC record, packed."""
    identity = uuid.uuid5(uuid.NAMESPACE_URL, f"{kind} {name} {date}")
    common = (
        ("WARC-Type", kind),
        ("WARC-Record-ID", f"<urn:uuid:{identity}>"),
        ("WARC-Date", date),
        *fields,
        ("Content-Length", str(len(block))),
    )
    return member(head("WARC/1.1", common) + block + b"\r\n\r\n")


def info() -> bytes:
    """Return the record that tells what the file is."""
    block = head("software: make_warc.py", (("format", "WARC File Format 1.1"),))
    fields = (("WARC-Filename", TARGET.name), ("Content-Type", "application/warc-fields"))
    return record("warcinfo", TARGET.name, MADE, fields, block)


def response(answer: Answer) -> bytes:
    """Return the record of what a server answered."""
    payload = answer.payload()
    http = head(
        f"HTTP/1.1 {answer.status}",
        (
            ("Content-Type", answer.content_type),
            *answer.headers,
            ("Content-Length", str(len(payload))),
        ),
    )
    block = http + payload
    fields = (
        ("WARC-Target-URI", answer.url),
        ("Content-Type", "application/http; msgtype=response"),
        ("WARC-Block-Digest", digest(block)),
        ("WARC-Payload-Digest", digest(payload)),
    )
    return record("response", answer.url, answer.date, fields, block)


def warc() -> bytes:
    """Return the whole file."""
    return info() + b"".join(response(answer) for answer in ANSWERS)


def main() -> None:
    """Write the file; it appears whole or not at all."""
    unfinished = TARGET.with_suffix(".part")
    unfinished.write_bytes(warc())
    unfinished.replace(TARGET)


if __name__ == "__main__":
    main()
