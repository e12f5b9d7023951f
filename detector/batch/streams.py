"""Opening inputs: files and pipes, compressed or not."""

from __future__ import annotations

import errno
import io
import math
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal, cast

from detector.errors import DetectorError, MissingExtraError

__all__ = [
    "HEAD",
    "STDIN",
    "Compression",
    "Opened",
    "compression_of",
    "decompressed",
    "is_damage",
    "is_failure",
    "look_into",
    "opened",
    "reason_of",
]

STDIN = "-"
HEAD = 65_536  # bytes looked at to tell what a file is

Compression = Literal["gzip", "bz2", "xz", "zst"]

_MAGIC: dict[bytes, Compression] = {
    b"\x1f\x8b": "gzip",
    b"BZh": "bz2",
    b"\xfd7zXZ\x00": "xz",
    b"\x28\xb5\x2f\xfd": "zst",
    b"\x5d\x2a\x4d\x18": "zst",  # skippable frame with the dictionary of a .warc.zst
}
_FAILURES = (errno.EIO, errno.ESTALE, errno.ETIMEDOUT, errno.ENOTCONN, errno.EMFILE, errno.ENFILE)
_FREE = 1 << 30  # bytes that may come out of a file, however small it is
_MAX_RATIO = 200  # of bytes that come out to bytes that go in, from there on
_LONGEST_MAGIC = max(map(len, _MAGIC))


def compression_of(head: bytes) -> Compression | None:
    r"""Tell by its first bytes how a file is compressed, whatever its name says.

    Examples
    --------
    >>> compression_of(b"\x1f\x8b\x08"), compression_of(b"<html>")
    ('gzip', None)
    """
    return next((kind for magic, kind in _MAGIC.items() if head.startswith(magic)), None)


def decompressed(stream: BinaryIO, compression: Compression | None) -> BinaryIO:
    """Return a stream of what is compressed in `stream`.

    Raises
    ------
    MissingExtraError
        If it is Zstandard and the extra ``zst`` is not installed.
    """
    if compression == "gzip":
        import gzip

        return cast(BinaryIO, gzip.GzipFile(fileobj=stream))
    if compression == "bz2":
        import bz2

        return cast(BinaryIO, bz2.BZ2File(stream))
    if compression == "xz":
        import lzma

        return cast(BinaryIO, lzma.LZMAFile(stream))
    if compression == "zst":
        return cast(BinaryIO, io.BufferedReader(_ZstdReader(stream), HEAD))
    return stream


class _ZstdReader(io.RawIOBase):
    """Frames of Zstandard, one after the other. Fails where the last one is cut off."""

    def __init__(self, stream: BinaryIO) -> None:
        try:
            import zstandard
        except ImportError as error:
            raise MissingExtraError("zst", "zstandard") from error
        self._context = zstandard.ZstdDecompressor()
        self._frame = self._context.decompressobj()
        self._stream = stream
        self._inside = False  # a frame has begun and not ended
        self._rest = b""  # input behind the end of a frame
        self._ready = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        while not self._ready and self._advance():
            pass
        count = min(len(buffer), len(self._ready))
        buffer[:count] = self._ready[:count]
        self._ready = self._ready[count:]
        return count

    def _advance(self) -> bool:
        data = self._rest or self._stream.read(HEAD)
        if not data:
            if self._inside:
                raise EOFError("cut off in the middle")
            return False
        if not self._inside:
            self._frame = self._context.decompressobj()
            self._inside = True
        self._ready = memoryview(self._frame.decompress(data))
        self._inside = not self._frame.eof
        self._rest = self._frame.unused_data if self._frame.eof else b""
        return True


class _Bounded(io.RawIOBase):
    """What is decompressed from a stream; fails where that goes on and on."""

    def __init__(self, plain: BinaryIO, raw: BinaryIO) -> None:
        self._plain = plain
        self._raw = raw
        self._given = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        data = _read1(self._plain, len(buffer))
        buffer[: len(data)] = data
        self._given += len(data)
        if self._given > _FREE and self._given > _MAX_RATIO * self._taken():
            raise EOFError(f"decompresses to more than {_MAX_RATIO} times its size")
        return len(data)

    def _taken(self) -> float:
        try:
            return self._raw.tell()
        except OSError:  # a pipe does not know, and its writer can be stopped
            return math.inf


class _Rewound(io.RawIOBase):
    """A stream of which the first bytes were read already, given out once more."""

    def __init__(self, head: bytes, rest: BinaryIO, error: Exception | None = None) -> None:
        self._head = memoryview(head)
        self._rest = rest
        self._error = error  # what came up behind the head

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        data: bytes | memoryview = self._head[: len(buffer)]
        if data:
            self._head = self._head[len(data) :]
        elif self._error is not None:
            raise self._error
        else:
            data = _read1(self._rest, len(buffer))
        buffer[: len(data)] = data
        return len(data)


@dataclass(frozen=True, slots=True)
class Opened:
    """An input that is open.

    Parameters
    ----------
    raw : BinaryIO
        What is on disk or comes through the pipe, from its beginning if it is a file.
    plain : BufferedReader
        The same, decompressed.
    compression : str or None
        How `raw` is compressed.
    head : bytes
        The first bytes of `plain`, which stay unread.
    error : Exception or None
        What came up behind `head`; reading `plain` to there raises it.
    """

    raw: BinaryIO
    plain: io.BufferedReader
    compression: Compression | None
    head: bytes
    error: Exception | None = None

    @property
    def empty(self) -> bool:
        """Whether there is no byte to read, rather than one that can't be read."""
        return not self.head and self.error is None


@contextmanager
def opened(name: str) -> Iterator[Opened]:
    """Open a file or standard input.

    Raises
    ------
    DetectorError
        If the file can't be opened.
    """
    if name == STDIN:
        yield look_into(sys.stdin.buffer, seekable=False)
        return
    with _open(name) as file:
        yield look_into(file, seekable=file.seekable())


def _open(name: str) -> BinaryIO:
    try:
        return Path(name).open("rb")
    except OSError as error:
        raise DetectorError(f"can't read {name}: {reason_of(error)}") from error


def look_into(raw: BinaryIO, *, seekable: bool) -> Opened:
    """Return a stream as an input: how it is compressed, and how it begins."""
    magic = raw.read(_LONGEST_MAGIC)
    stream = raw if seekable else cast(BinaryIO, io.BufferedReader(_Rewound(magic, raw), HEAD))
    if seekable:
        raw.seek(0)
    compression = compression_of(magic)
    plain = stream
    head, error = b"", None
    try:
        plain = decompressed(stream, compression)
        if compression is not None:
            plain = cast(BinaryIO, io.BufferedReader(_Bounded(plain, stream), HEAD))
        while len(head) < HEAD and (more := _read1(plain, HEAD - len(head))):
            head += more
    except Exception as failure:
        # A missing library matters to those who read `plain`; WARC files are read raw.
        if not is_damage(failure) and not isinstance(failure, MissingExtraError):
            raise
        error = failure
    rewound = _Rewound(head, plain, error)
    return Opened(stream, io.BufferedReader(rewound, HEAD), compression, head, error)


def _read1(stream: BinaryIO, size: int) -> bytes:
    """Read what is there, without waiting for `size` bytes or failing for the ones missing."""
    return cast(io.BufferedReader, stream).read1(size)


def is_damage(error: BaseException) -> bool:
    """Tell whether an error comes from damaged data rather than from this program."""
    if isinstance(error, EOFError | OSError | zlib.error):
        return True
    # Named, so that libraries that are not in use need not be imported; a panic is what
    # a library written in Rust makes of a state that it held impossible.
    return type(error).__name__ in ("LZMAError", "ZstdError", "PanicException")


def is_failure(error: BaseException) -> bool:
    """Tell whether an error is the disk's or the network's, which may be gone next time."""
    return isinstance(error, OSError) and error.errno in _FAILURES


def reason_of(error: BaseException) -> str:
    """Return what an error says, in one line.

    Examples
    --------
    >>> reason_of(FileNotFoundError(2, "No such file or directory", "pages.csv"))
    'no such file or directory'
    """
    text = (error.strerror if isinstance(error, OSError) else None) or str(error)
    line = " ".join(text.split()) or type(error).__name__
    return line if line[:2].isupper() else line[0].lower() + line[1:]
