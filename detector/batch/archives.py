"""Archives of pages: tar and zip."""

from __future__ import annotations

import io
import lzma
import re
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import BinaryIO, cast

from detector.batch.columns import clean
from detector.batch.pages import read_html, read_text
from detector.batch.records import ReadOptions, Record
from detector.batch.sources import format_by_name
from detector.batch.streams import is_failure, look_into, reason_of

__all__ = ["read_tar", "read_zip"]

_READERS = {"html": read_html, "text": read_text}
_ARCHIVES = (".7z", ".bz2", ".gz", ".rar", ".tar", ".tgz", ".xz", ".zip", ".zst")
_HIDDEN = re.compile(r"\.[^.]|__MACOSX$")
_ENDS = ("EOFHeaderError", "EmptyHeaderError")  # which the library keeps to itself
_MAX_HEADER = 1 << 20  # bytes of what a tar says of a member besides its name
_HEADER_TYPES = (
    tarfile.GNUTYPE_LONGNAME,
    tarfile.GNUTYPE_LONGLINK,
    tarfile.XHDTYPE,
    tarfile.XGLTYPE,
    tarfile.SOLARIS_XHDTYPE,
)
# What the libraries make of headers that say what can't be, besides their own errors.
_BROKEN = (ArithmeticError, RuntimeError, ValueError, struct.error)
_UNREADABLE = (EOFError, OSError, zlib.error, lzma.LZMAError, zipfile.BadZipFile, tarfile.TarError)
_FREE = 1 << 30  # bytes that may come out of a zip archive, however small it is
_MAX_RATIO = 200


def read_tar(name: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Record]:
    """Yield a record for every HTML and text file of a tar archive, from front to back."""
    pages = _Pages(name, options)
    damage: list[str] = []
    try:
        with tarfile.open(fileobj=stream, mode="r|", tarinfo=_noting(damage)) as archive:
            for member in archive:
                if member.isfile() and pages.wants(member.name):
                    file = archive.extractfile(member)
                    yield pages.record(member.name, cast(BinaryIO, file))
    except (tarfile.TarError, *_BROKEN) as error:
        damage.append(reason_of(error))
    if damage:
        yield pages.error(f"broken archive: {damage[0]}: fetch or make the file again")
    else:
        yield from pages.none_found()


def _noting(damage: list[str]) -> type[tarfile.TarInfo]:
    """Return a kind of member that notes a bad header: the library takes it for the end."""

    class Member(tarfile.TarInfo):
        @classmethod
        def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Member:
            try:
                member = super().frombuf(buf, encoding, errors)
            except tarfile.HeaderError as error:
                if type(error).__name__ not in _ENDS:
                    damage.append(reason_of(error))
                raise
            if member.type in _HEADER_TYPES and member.size > _MAX_HEADER:
                raise tarfile.HeaderError(f"a header of {member.size:,} bytes")
            return member

    return Member


def read_zip(name: str, options: ReadOptions) -> Iterator[Record]:
    """Yield a record for every HTML and text file of a zip archive, in its order."""
    pages = _Pages(name, options)
    given = 0
    try:
        with zipfile.ZipFile(name) as archive, open(name, "rb") as file:  # noqa: PTH123
            size = file.seek(0, io.SEEK_END)
            for member in archive.infolist():
                # Not `is_dir`, which fails on a name without a character.
                if member.filename.endswith("/") or not pages.wants(member.filename):
                    continue
                record = _zipped(pages, archive, member)
                given += record.size
                if given > max(_FREE, _MAX_RATIO * size):
                    yield pages.error(f"decompresses to more than {_MAX_RATIO} times its size")
                    return
                yield record
    except (zipfile.BadZipFile, *_BROKEN) as error:
        yield pages.error(f"broken archive: {reason_of(error)}: fetch or make the file again")
        return
    yield from pages.none_found()


def _zipped(pages: _Pages, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Record:
    try:
        with archive.open(member) as file:
            return pages.record(member.filename, cast(BinaryIO, file))
    except (zipfile.BadZipFile, EOFError, OSError, *_BROKEN) as error:
        if is_failure(error):
            raise
        return pages.error(f"{member.filename}: {reason_of(error)}")


class _Pages:
    """Makes records of an archive's members, and counts them."""

    def __init__(self, archive: str, options: ReadOptions) -> None:
        self._archive = archive
        self._options = options
        self._number = 0

    def wants(self, member: str) -> bool:
        """Tell whether a member is worth a row: a page, or an archive that stays closed."""
        path = PurePosixPath(member)
        if any(_HIDDEN.match(part) for part in path.parts):
            return False
        return format_by_name(member) in _READERS or path.suffix.lower() in _ARCHIVES

    def record(self, member: str, file: BinaryIO) -> Record:
        """Read a member, no more of it than a page may have."""
        self._number += 1
        format = format_by_name(member)
        if format not in _READERS:
            return self._made(member, error="an archive in an archive is not read: unpack it")
        try:
            input = look_into(file, seekable=False)
            (record,) = _READERS[format](member, input.plain, self._options)
        except (*_UNREADABLE, *_BROKEN) as error:
            return self._made(member, error=reason_of(error))
        if record.page is None:
            return self._made(member, error=record.error)
        return self._made(member, record)

    def _made(self, member: str, record: Record | None = None, error: str = "") -> Record:
        name = clean(member)
        if record is None or record.page is None:
            return Record(self._archive, self._number, error=f"{name}: {error}")
        return Record(self._archive, self._number, replace(record.page, id=name))

    def error(self, why: str) -> Record:
        """Return an error of the archive itself."""
        self._number += 1
        return Record(self._archive, self._number, error=why)

    def none_found(self) -> Iterator[Record]:
        """Yield an error where the archive held no page."""
        if not self._number:
            yield self.error("no HTML or text file in this archive")
