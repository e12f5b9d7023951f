"""Undoing what a server did to the body of a response: chunks and compression."""

from __future__ import annotations

import io
import re
import zlib

from detector.batch.sources import looks_like_html
from detector.batch.streams import is_damage

__all__ = ["content_of"]

_CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r?\n")
_PIECE = 65_536


def content_of(body: bytes, transfer: str, encodings: str, limit: int) -> bytes:
    r"""Return the content of an HTTP body, `limit` bytes of it at the most.

    Many crawlers store bodies decoded and leave the headers as they were: a body that is
    not encoded as its headers say is taken as it is.

    Parameters
    ----------
    body : bytes
        The body as it is stored.
    transfer, encodings : str
        The headers ``Transfer-Encoding`` and ``Content-Encoding``, empty where missing.
    limit : int
        Bytes of the content.

    Raises
    ------
    ValueError
        If the content can't be decoded.

    Examples
    --------
    >>> content_of(b"5\r\n<p>he\r\n3\r\nllo\r\n0\r\n\r\n", "chunked", "", 100)
    b'<p>hello'
    >>> content_of(b"<p>hello", "chunked", "gzip", 100)
    b'<p>hello'
    """
    if "chunked" in transfer.lower():
        body = _without_chunks(body)
    for encoding in reversed(encodings.lower().split(",")):
        body = _decoded(body, encoding.strip(), limit)
    return body[:limit]


def _without_chunks(body: bytes) -> bytes:
    parts: list[bytes] = []
    at = 0
    while size := _CHUNK_SIZE.match(body, at):
        length = int(size.group(1), 16)
        if not length:
            break
        parts.append(body[size.end() : size.end() + length])
        at = size.end() + length
        if body[at : at + 2] == b"\r\n":
            at += 2
    return b"".join(parts) if parts else body


def _decoded(body: bytes, encoding: str, limit: int) -> bytes:
    if encoding in ("gzip", "x-gzip"):
        return _inflated(body, 31, limit) if body.startswith(b"\x1f\x8b") else body
    if encoding == "deflate":
        # The standard means zlib; many servers send the bare stream.
        return _inflated(body, 15, limit) or _inflated(body, -15, limit) or body
    if encoding in ("br", "zstd") and not looks_like_html(body):
        return _read_by_name(body, encoding, limit)
    return body


def _inflated(body: bytes, window: int, limit: int) -> bytes:
    """Return as much as can be inflated, bounded however much that would be."""
    inflate = zlib.decompressobj(window)
    parts: list[bytes] = []
    size = 0
    rest = body
    try:
        while size < limit and rest and not inflate.eof:
            part = inflate.decompress(rest, min(_PIECE, limit - size))
            parts.append(part)
            size += len(part)
            rest = inflate.unconsumed_tail
    except zlib.error:
        pass
    return b"".join(parts)


def _read_by_name(body: bytes, encoding: str, limit: int) -> bytes:
    from fastwarc import stream_io

    reader = stream_io.BrotliReader if encoding == "br" else stream_io.ZstdReader
    try:
        return bytes(reader(io.BytesIO(body)).read(limit))
    except BaseException as error:
        if not is_damage(error):
            raise
        raise ValueError(f"can't decode content encoded as {encoding}") from error
