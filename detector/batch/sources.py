"""Which files an input stands for, and of what format they are."""

from __future__ import annotations

import glob
import json
import logging
import re
import stat
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from detector.batch.records import Format, ReadOptions
from detector.batch.streams import STDIN, reason_of
from detector.errors import DetectorError

__all__ = ["Source", "find_sources", "format_by_name", "format_of", "looks_like_html"]

_log = logging.getLogger("detector.batch")

_EXTENSIONS: dict[str, Format] = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".shtml": "html",
    ".txt": "text",
    ".text": "text",
    ".warc": "warc",
    ".wet": "warc",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".jsonlines": "jsonl",
    ".json": "json",
    ".csv": "csv",
    ".tsv": "tsv",
    ".tab": "tsv",
    ".parquet": "parquet",
    ".pq": "parquet",
    ".arrow": "arrow",
    ".arrows": "arrow",
    ".feather": "arrow",
    ".ipc": "arrow",
    ".tar": "tar",
    ".tgz": "tar",
    ".zip": "zip",
}
_COMPRESSED = (".gz", ".bz2", ".xz", ".zst", ".zstd")
_TAR_MAGIC = slice(257, 262)
_MAGIC: dict[bytes, Format] = {
    b"PK\x03\x04": "zip",
    b"PK\x05\x06": "zip",  # an empty one
    b"WARC/": "warc",
    b"PAR1": "parquet",
    b"ARROW1": "arrow",
    b"\xff\xff\xff\xff": "arrow",  # a stream of record batches
}
_OTHER_FORMATS = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8")
_TAG = re.compile(rb"\s*<(?:[!?]|[A-Za-z][A-Za-z0-9]*[\s/>])")
_OBJECT = re.compile(rb"\s*\{")
_ARRAY = re.compile(rb"\s*\[\s*[{\]]")
_UTF8_MARK = b"\xef\xbb\xbf"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or standard input, that records are read from.

    Parameters
    ----------
    name : str
        The file's path as it was given or found, or ``"-"``.
    named : bool
        Whether the caller gave this very file, rather than a folder that it is in.
    """

    name: str
    named: bool = True

    @property
    def is_file(self) -> bool:
        """Whether this is a file on disk, which can be read twice."""
        return self.name != STDIN and Path(self.name).is_file()


def find_sources(inputs: Sequence[str | Path], options: ReadOptions) -> list[Source]:
    """List the files of `inputs`, those of folders and patterns sorted by name.

    Hidden files are left out, and so are files in folders whose extension is not known,
    unless the format is given.

    Raises
    ------
    DetectorError
        If there are no inputs, one is missing or can't be read, or a folder has no page.
    """
    if not inputs:
        raise DetectorError("no input", "name files, folders, or - for standard input")
    sources: list[Source] = []
    for given in inputs:
        name = str(given)
        if name == STDIN:
            sources.append(Source(name))
        elif glob.has_magic(name) and not Path(name).exists():
            sources += _matches(name, options)
        elif stat.S_ISDIR(_checked_mode(Path(name))):
            sources += _files_in(Path(name), options)
        else:
            sources.append(Source(name))
    return sources


def _matches(pattern: str, options: ReadOptions) -> list[Source]:
    """List the files that a pattern stands for, and those of folders that it stands for."""
    # Path.glob would not give the names back as they were written.
    names = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207
    files = [name for name in names if not Path(name).is_dir()]
    if files:
        for name in files:
            _checked_mode(Path(name))
        return [Source(name) for name in files]
    if not names:
        raise DetectorError(f"no file or folder {pattern!r}", "check the path")
    return [source for name in names for source in _files_in(Path(name), options)]


def _checked_mode(path: Path) -> int:
    """Return the mode of a file or folder that is there and, if it is a file, can be read."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISREG(mode):  # opening a pipe would wait for its writer
            path.open("rb").close()
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise DetectorError(f"no file or folder {str(path)!r}", "check the path") from error
    except OSError as error:
        raise DetectorError(f"can't read {path}: {reason_of(error)}") from error
    return mode


def _files_in(folder: Path, options: ReadOptions) -> list[Source]:
    skipped: Counter[str] = Counter()
    found: list[Source] = []
    for path in _walk(folder):
        if options.format is not None or format_by_name(path.name):
            found.append(Source(str(path), named=False))
        else:
            skipped[path.suffix or "(none)"] += 1
    for extension, count in sorted(skipped.items()):
        _log.info("%s: skipped %d files with extension %s", folder, count, extension)
    if not found:
        raise DetectorError(
            f"nothing to read in folder {folder} ({skipped.total()} files of other kinds)",
            "name files, or give their format with --input-format",
        )
    return found


def _walk(folder: Path) -> Iterator[Path]:
    """Yield the files under a folder, sorted. Links to folders aren't followed: they may loop."""
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        raise DetectorError(f"can't read folder {folder}: {reason_of(error)}") from error
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            if not entry.is_symlink():
                yield from _walk(entry)
        elif entry.is_file():
            yield entry


def format_by_name(name: str) -> Format | None:
    """Tell a file's format by its extension.

    Examples
    --------
    >>> format_by_name("CC-MAIN-0001.warc.wet.gz"), format_by_name("a/Page.HTM")
    ('warc', 'html')
    >>> format_by_name("notes.docx") is None
    True
    """
    path = Path(name.lower())
    if path.suffix in _COMPRESSED:
        path = path.with_suffix("")
    return _EXTENSIONS.get(path.suffix)


def format_of(source: Source, head: bytes, options: ReadOptions) -> Format:
    """Tell the format of a source by the options, its first bytes, and its name.

    Parameters
    ----------
    source : Source
        The source.
    head : bytes
        Its first bytes, decompressed.

    Raises
    ------
    DetectorError
        If its first bytes are of no format that can be read, and its name does not tell.
    """
    if options.format is not None:
        return options.format
    by_magic = next((kind for magic, kind in _MAGIC.items() if head.startswith(magic)), None)
    if head[_TAR_MAGIC] == b"ustar":
        by_magic = "tar"
    by_name = format_by_name(source.name)
    if by_magic or by_name:
        found: Format | None = by_magic or by_name
        if found == "json" and _is_json_lines(head):
            return "jsonl"
        return found or "text"
    return _sniffed(source, head)


def _sniffed(source: Source, head: bytes) -> Format:
    head = head.removeprefix(_UTF8_MARK)
    if _ARRAY.match(head):
        return "json"
    if _OBJECT.match(head):
        return "jsonl" if _is_json_lines(head) else "json"
    # The page of a PDF gives an error that says so.
    if looks_like_html(head) or head.startswith(_OTHER_FORMATS):
        return "html"
    if b"\0" in head and not head.startswith(_UTF16_MARKS):
        raise DetectorError(
            f"can't tell the format of {source.name}", "give it with --input-format"
        )
    return "text"


def _is_json_lines(head: bytes) -> bool:
    """Tell whether the first line is a whole object, or one so long that it has no end here."""
    line, feed, _ = head.removeprefix(_UTF8_MARK).lstrip().partition(b"\n")
    if not line.startswith(b"{"):
        return False
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return not feed and len(line) > 1000
    return True


def looks_like_html(head: bytes) -> bool:
    """Tell whether bytes begin as HTML does.

    Examples
    --------
    >>> looks_like_html(b"  <!DOCTYPE html>"), looks_like_html(b"1 < 2")
    (True, False)
    """
    return _TAG.match(head.removeprefix(_UTF8_MARK)) is not None
