"""Fetch the pages that the bundled model was trained on from where they are public.

Most of these pages have no licence to pass them on, so the project holds only a list of them:
where each source is, at which commit, and a digest of every page. This command fetches the
sources and writes the corpora again; it is the only code in the project that uses the network::

    python -m detector.training.rebuild OUT
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
import logging
import lzma
import os
import re
import subprocess
import sys
import tarfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import quote

import click

from detector.document import parse
from detector.errors import DetectorError, MissingExtraError
from detector.page import Page
from detector.training.labelled import markdown_html

__all__ = [
    "ENOUGH",
    "ListedPage",
    "Outcome",
    "Source",
    "check",
    "page_digest",
    "read_pages",
    "read_sources",
    "rebuild",
]

ENOUGH = 0.9
"""Share of a source's listed pages that has to be found."""

SOURCES = Path(__file__).parents[2] / "data" / "sources.csv"
PAGES = "pages.csv.gz"  # beside the list of sources
REPORT = "report.csv"

_MAX_FILE = 20_000_000  # bytes; the largest listed page has 1.4 MB, the largest story file 1 MB
_LINK = b"120000"  # git's mode of a symbolic link
_MARKDOWN = frozenset({".md", ".mdx", ".markdown"})
_FRONT_MATTER = re.compile(r"\A\s*(---|\+\+\+)[ \t]*\n(.*?\n)?\1[ \t]*(?:\n|\Z)", re.DOTALL)
_HEADER = re.compile(r"\A(?:[A-Za-z_]+:[^\n]*\n)+")
_HEADING = re.compile(r"^# +(.+)", re.MULTILINE)
_NAME_DATE = re.compile(r"\b(\d{4}-\d\d-\d\d)-[^/]*\Z")
_BLOCK_MARKS = frozenset({">", ">-", "|", "|-"})  # the value stands on the lines below
_PAIR = re.compile(r"([A-Za-z_]+)[ \t]*[:=][ \t]*(.*)")
_ENDS = "\x03 \t\n"  # wire stories end with the control character ETX
_FULL_COMMIT = re.compile(r"[0-9a-f]{40}")


@dataclass(frozen=True, slots=True)
class Source:
    """A public source of pages: a row of ``sources.csv``.

    Parameters
    ----------
    number : int
        What the pages of the source are listed under.
    file : str
        Corpus that its pages belong to.
    address : str
        Address of a git repository, or ``npm:`` and the name of a package.
    commit : str
        Commit of the repository, or version of the package.
    licence : str
        What the source says about its licence.
    language, kind, format : str
        What its pages are.
    part : str
        What of a file is the page: the ``file``, the ``body`` below its front matter, what
        stands ``below title`` (its first line), or each of the ``stories`` in a JSON file.
    home : str
        Address that the files were served under, where their pages do not name their own.
    pages : int
        Number of pages that are listed.
    label : str
        ``farm`` or ``legit``.
    sha256 : str
        Digest over the sorted digests of its pages.
    """

    number: int
    file: str
    address: str
    commit: str
    licence: str
    language: str
    kind: str
    format: str
    part: str
    home: str
    pages: int
    label: str
    sha256: str


@dataclass(frozen=True, slots=True)
class ListedPage:
    """A page of a source, by its digest, and what its file does not tell."""

    digest: str
    kind: str
    network: str
    lang: str
    site: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a source.

    Parameters
    ----------
    source : Source
        The source.
    found : int
        How many of its listed pages were found, unchanged.
    missing : tuple of str
        Digests of the others.
    error : str
        Why the source could not be had; empty where it could.
    """

    source: Source
    found: int
    missing: tuple[str, ...] = ()
    error: str = ""

    @property
    def enough(self) -> bool:
        """Whether enough of the pages were found."""
        return self.found >= ENOUGH * self.source.pages

    def __str__(self) -> str:
        counts = f"{self.source.address}: {self.found} of {self.source.pages} pages"
        return f"{counts} ({self.error})" if self.error else counts


def page_digest(text: str) -> str:
    r"""Return the digest that a page is listed under: of its text without BOM, lines by ``\n``.

    Examples
    --------
    >>> page_digest("\ufeffOne\r\ntwo") == page_digest("One\ntwo")
    True
    """
    return hashlib.sha256(_normal(text).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _normal(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def source_digest(digests: Iterable[str]) -> str:
    """Return the digest of a source: over the sorted digests of its pages."""
    return hashlib.sha256("\n".join(sorted(digests)).encode()).hexdigest()


# --- the lists ----------------------------------------------------------------------------


def read_sources(path: Path) -> list[Source]:
    """Return the sources listed in a CSV file.

    Raises
    ------
    DetectorError
        If the file can't be read, or a column is missing.
    """
    names = [f.name for f in fields(Source)]
    rows = _read_csv(path, path.read_text("utf-8") if path.is_file() else None, names)
    return [
        Source(**{**row, "number": int(row["number"]), "pages": int(row["pages"])}) for row in rows
    ]


def read_pages(path: Path) -> dict[int, list[ListedPage]]:
    """Return the listed pages of each source, by its number, in the order of the corpus.

    Raises
    ------
    DetectorError
        If the file can't be read, or a column is missing.
    """
    names = ["source", *(f.name for f in fields(ListedPage))]
    text = gzip.decompress(path.read_bytes()).decode("utf-8") if path.is_file() else None
    pages: dict[int, list[ListedPage]] = defaultdict(list)
    for row in _read_csv(path, text, names):
        pages[int(row.pop("source"))].append(ListedPage(**row))
    return dict(pages)


def _read_csv(path: Path, text: str | None, names: Sequence[str]) -> list[dict[str, Any]]:
    if text is None:
        raise DetectorError(f"{path} is no file", "name the list of sources with --sources")
    reader = csv.DictReader(io.StringIO(text))
    lost = set(names) - set(reader.fieldnames or ())
    if lost:
        raise DetectorError(f"{path} has no column {sorted(lost)[0]!r}")
    return [{name: row[name] for name in names} for row in reader]


def _read_lists(path: Path) -> dict[Source, list[ListedPage]]:
    sources, pages = read_sources(path), read_pages(path.with_name(PAGES))
    listed = {source: pages.get(source.number, []) for source in sources}
    for source, held in listed.items():
        if source.sha256 != source_digest(page.digest for page in held):
            raise DetectorError(
                f"the pages listed for {source.address} are not those of its checksum",
                f"get {path.name} and {PAGES} again, of one version",
            )
    return listed


# --- fetching -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _File:
    path: str
    content: bytes


def _fetch(source: Source, cache: Path) -> Iterator[_File]:
    """Return the files of a source, fetched unless the cache holds them."""
    if source.address.startswith("npm:"):
        return _packed_files(_fetch_package(source, cache))
    repository = cache / f"{_file_name(source.address)}.git"
    commit = source.commit
    if not _FULL_COMMIT.fullmatch(commit):
        commit = _full_commit(source, cache)
    if not _has_commit(repository, commit):
        _make_repository(repository, source.address)
        _git(repository, "fetch", "--depth", "1", "origin", commit)
    return _committed_files(repository, commit)


def _file_name(address: str) -> str:
    return re.sub(r"[^A-Za-z0-9.-]+", "_", address.split("://")[-1]).strip("_.")


def _full_commit(source: Source, cache: Path) -> str:
    """Return the full name of a commit; no server gives a commit by a short one.

    That takes the history of all branches, but not its files, where the server knows filters.
    """
    history = cache / f"{_file_name(source.address)}.history.git"
    if not _has_commit(history, source.commit):
        _make_repository(history, source.address)
        branches = ("+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*")
        _git(history, "fetch", "--filter=tree:0", "origin", *branches)
    if not _has_commit(history, source.commit):
        raise DetectorError(f"no branch holds the commit {source.commit}")
    return _git(history, "rev-parse", f"{source.commit}^{{commit}}").decode().strip()


def _make_repository(folder: Path, address: str) -> None:
    if not (folder / "HEAD").exists():
        folder.mkdir(parents=True, exist_ok=True)
        _git(folder, "init", "--bare")
        _git(folder, "config", "remote.origin.url", address)


def _has_commit(repository: Path, commit: str) -> bool:
    if not (repository / "HEAD").exists():
        return False
    try:
        _git(repository, "rev-parse", "--verify", f"{commit}^{{commit}}")
    except DetectorError:
        return False
    return True


def _git_command(repository: Path, *words: str) -> list[str]:
    settings = {
        "credential.helper": "",
        "gc.auto": "0",
        "protocol.version": "2",  # gives a commit that is no branch's newest
        "http.lowSpeedLimit": "1000",  # gives up on a server that sends less for a minute
        "http.lowSpeedTime": "60",
    }
    options = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
    return ["git", *options, f"--git-dir={repository}", *words]


def _git(repository: Path, *words: str) -> bytes:
    return _run(_git_command(repository, *words), repository)


def _run(command: Sequence[str], folder: Path) -> bytes:
    """Run a command that shall ask nothing; its last line of error is the message."""
    environment = {**os.environ, "GIT_TERMINAL_PROMPT": "0", "GIT_ASKPASS": "true", "LC_ALL": "C"}
    try:
        done = subprocess.run(
            command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True
        )
    except FileNotFoundError as error:
        raise DetectorError(f"{command[0]} is not installed") from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise DetectorError(_reason(said) or f"{command[0]} failed")
    return done.stdout


def _reason(lines: Sequence[str]) -> str:
    """Return the line that says what went wrong: the first fatal one, or the last."""
    fatal = (line for line in lines if line.startswith(("fatal: ", "npm ERR! ", "npm error ")))
    return next(fatal, lines[-1] if lines else "")


def _committed_files(repository: Path, commit: str) -> Iterator[_File]:
    """Yield the files of a commit from the repository itself.

    Nothing is checked out: no filter, line end or file system changes them on the way.
    """
    entries = []
    for line in _git(repository, "ls-tree", "-r", "-l", "-z", commit).split(b"\0"):
        about, _, name = line.partition(b"\t")
        if name:
            mode, kind, blob, size = about.split()
            large = size.isdigit() and int(size) > _MAX_FILE
            if kind == b"blob" and mode != _LINK and not large:
                entries.append((name.decode("utf-8", "replace"), blob))
    command = _git_command(repository, "cat-file", "--batch")
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None and process.stdout is not None
        for path, blob in sorted(entries):
            process.stdin.write(blob + b"\n")
            process.stdin.flush()
            *_, kind, length = process.stdout.readline().split()
            if kind != b"blob":
                raise DetectorError(f"{repository} is damaged", "delete it and run again")
            content = process.stdout.read(int(length))
            process.stdout.read(1)
            yield _File(path, content)
        process.stdin.close()


def _fetch_package(source: Source, cache: Path) -> Path:
    """Have npm fetch a package, from the registry that the user has set up."""
    name = source.address.removeprefix("npm:")
    folder = cache / f"npm_{_file_name(name)}-{source.commit}"
    if not any(folder.glob("*.tgz")):
        with TemporaryDirectory(dir=cache) as part:
            command = ["npm", "pack", "--silent", "--ignore-scripts", f"{name}@{source.commit}"]
            _run(command, Path(part))
            folder.mkdir(parents=True, exist_ok=True)
            for archive in Path(part).glob("*.tgz"):
                archive.replace(folder / archive.name)
    return next(folder.glob("*.tgz"))


def _packed_files(archive: Path) -> Iterator[_File]:
    with tarfile.open(archive) as tar:
        for member in tar:
            content = tar.extractfile(member) if member.size <= _MAX_FILE else None
            if content is not None:
                yield _File(member.name, content.read())


# --- from files to pages ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Candidate:
    """What may be a listed page, with what its file tells about it."""

    path: str
    raw: str
    format: str
    told: Mapping[str, str | None]


def _candidates(file: _File, part: str) -> Iterator[_Candidate]:
    """Yield what a file may hold as a page, once for each way to decode it."""
    suffix = PurePosixPath(file.path).suffix.lower()
    if part == "stories" and suffix != ".json":
        return
    for text in _decodings(file.content):
        if part == "stories":
            yield from _stories(file.path, text)
        elif part == "body":
            yield _Candidate(file.path, _body(text), "text", front_matter(text, file.path))
        elif part == "below title":
            title, _, body = _normal(text).partition("\n")
            yield _Candidate(file.path, body.strip(), "text", {"title": title.strip()})
        else:
            known = suffix in _MARKDOWN or (not suffix and _FRONT_MATTER.match(_normal(text)))
            told = front_matter(text, file.path) if known else {}
            yield _Candidate(file.path, text, "md" if known else "html", told)


def _decodings(content: bytes) -> Iterator[str]:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        yield content.decode("utf-16", "replace")
    elif b"\0" not in content[:8000]:
        try:
            yield content.decode("utf-8")
        except UnicodeDecodeError:
            for encoding in ("utf-8", "cp1252", "latin-1"):
                yield content.decode(encoding, "replace")


def _body(text: str) -> str:
    return _FRONT_MATTER.sub("", _normal(text), count=1).strip()


def _stories(path: str, text: str) -> Iterator[_Candidate]:
    try:
        held = json.loads(text)
    except ValueError:
        return
    for story in held if isinstance(held, list) else ():
        if isinstance(story, dict) and isinstance(story.get("body"), str):
            told = {k: str(story[k]).strip() for k in ("title", "date") if story.get(k)}
            yield _Candidate(f"{path}#{story.get('id')}", story["body"].strip(_ENDS), "text", told)


def front_matter(text: str, path: str = "") -> dict[str, str | None]:
    r"""Return title, date and author of a Markdown file.

    They stand in its front matter, or in lines of such pairs at its top; else the title is the
    first heading, and the date stands in the file's name.

    Examples
    --------
    >>> front_matter("---\ntitle: 'A pier'\nauthors:\n  - ann\n---\nText", "2019-04-02-pier.md")
    {'title': 'A pier', 'date': '2019-04-02', 'author': 'ann'}
    """
    text = _normal(text)
    front = _FRONT_MATTER.match(text)
    header = None if front else _HEADER.match(text)
    values = _pairs((front[2] or "") if front else header[0] if header else "")
    heading = _HEADING.search(text)
    dated = _NAME_DATE.search(path)
    return {
        "title": _first(values, "title") or (heading[1].strip() if heading else None),
        "date": _first(values, "date", "published", "published_on", "pubdate")
        or (dated[1] if dated else None),
        "author": ", ".join(values["author"] or values["authors"]) or None,
    }


def _pairs(lines: str) -> dict[str, list[str]]:
    """Read as much of YAML and TOML as front matter needs: values, and lists of them."""
    values: dict[str, list[str]] = defaultdict(list)
    name = ""
    for line in lines.split("\n"):
        pair = _PAIR.match(line)
        if pair:
            name = pair[1].lower()
            values[name] += _values(pair[2])
        elif line.lstrip().startswith("- "):
            values[name] += _values(line.lstrip()[2:])
        elif line[:1] in " \t" and not values[name]:
            values[name] += _values(line.strip().removeprefix("created:"))
    return values


def _values(said: str) -> list[str]:
    said = said.strip().removeprefix("! ")
    if said.startswith("[") and said.endswith("]"):
        return [value for item in said[1:-1].split(",") for value in _values(item)]
    if said[:1] in ("'", '"') and said.endswith(said[0]) and len(said) > 1:
        said = said[1:-1].replace("''", "'").replace('\\"', '"').strip()
    return [said] if said and said not in _BLOCK_MARKS else []


def _first(values: Mapping[str, list[str]], *names: str) -> str | None:
    return next((values[name][0] for name in names if values.get(name)), None)


def _html_told(html: str) -> dict[str, str | None]:
    """Return title, date, author and address that a page gives itself."""
    from trafilatura import extract_metadata

    told = extract_metadata(html)
    if told is None:
        return {}
    return {name: getattr(told, name) for name in ("title", "date", "author", "url")}


def _row(source: Source, page: ListedPage, candidate: _Candidate) -> dict[str, Any]:
    told, text = candidate.told, candidate.raw
    if candidate.format == "html":
        told, text = _html_told(candidate.raw), parse(Page(html=candidate.raw)).text
    elif candidate.format == "md":
        text = parse(Page(html=markdown_html(candidate.raw))).text
    served = source.home + quote(candidate.path) if source.home else None
    return {
        "id": f"{page.site}:{candidate.path}",
        "site": page.site,
        "url": told.get("url") or served,
        "title": told.get("title"),
        "date": told.get("date"),
        "author": told.get("author"),
        "text": text,
        "raw": candidate.raw,
        "format": candidate.format,
        "lang": page.lang or None,
        "label": source.label,
        "kind": page.kind,
        "licence": source.licence,
        "network": page.network or None,
    }


def _rows(
    source: Source, listed: Sequence[ListedPage], files: Iterable[_File]
) -> dict[int, dict[str, Any]]:
    """Return the rows of the listed pages that the files hold, by their place in the list."""
    wanted: dict[str, list[int]] = defaultdict(list)
    for place in reversed(range(len(listed))):
        wanted[listed[place].digest].append(place)
    rows: dict[int, dict[str, Any]] = {}
    for file in files:
        if len(rows) == len(listed):
            break
        for candidate in _candidates(file, source.part):
            places = wanted.get(page_digest(candidate.raw))
            if places:
                place = places.pop()
                rows[place] = _row(source, listed[place], candidate)
                if source.part != "stories":
                    break
    return rows


# --- the command --------------------------------------------------------------------------


def rebuild(
    sources: Path,
    out: Path,
    *,
    cache: Path,
    progress: Callable[[str], None] | None = None,
) -> list[Outcome]:
    """Fetch the listed sources and write the corpora, and a report, into a folder.

    A source that can't be had is reported, and the others go on. What has been fetched stays
    in `cache` and is not fetched again.

    Parameters
    ----------
    sources : Path
        List of the sources; ``pages.csv.gz`` stands beside it.
    out : Path
        Folder for ``farm_sites.jsonl.xz`` and its like, and ``report.csv``.
    cache : Path
        Folder for the repositories and packages as fetched.
    progress : callable, optional
        Called with a line of text before anything is fetched, and after each source.

    Raises
    ------
    DetectorError
        If the lists can't be read or do not belong together, or the ``train`` extra is missing.
    """
    _require_extra()
    listed = _read_lists(sources)
    say = progress or (lambda line: None)
    say(f"fetching {len(listed)} sources over the network into {cache}")
    out.mkdir(parents=True, exist_ok=True)
    cache.mkdir(parents=True, exist_ok=True)
    outcomes: list[Outcome] = []
    for name in dict.fromkeys(source.file for source in listed):
        held = {source: pages for source, pages in listed.items() if source.file == name}
        path = out / f"{name}.jsonl.xz"
        part = path.with_name(path.name + ".part")
        with lzma.open(part, "wt", encoding="utf-8", preset=3) as lines:
            for source, pages in held.items():
                outcome, rows = _rebuilt(source, pages, cache.resolve())
                for place in sorted(rows):
                    lines.write(json.dumps(rows[place], ensure_ascii=False) + "\n")
                outcomes.append(outcome)
                say(str(outcome))
        part.replace(path)
    _write_report(outcomes, out / REPORT)
    return outcomes


def _require_extra() -> None:
    for module in ("markdown_it", "trafilatura"):
        try:
            __import__(module)
        except ImportError as error:
            raise MissingExtraError("train", module) from error


def _rebuilt(
    source: Source, listed: Sequence[ListedPage], cache: Path
) -> tuple[Outcome, dict[int, dict[str, Any]]]:
    try:
        rows = _rows(source, listed, _fetch(source, cache))
    except (DetectorError, OSError, tarfile.TarError) as error:
        why = " ".join(str(error).split())
        return Outcome(source, 0, tuple(page.digest for page in listed), why), {}
    missing = tuple(page.digest for i, page in enumerate(listed) if i not in rows)
    return Outcome(source, len(rows), missing), rows


def _write_report(outcomes: Sequence[Outcome], path: Path) -> None:
    part = path.with_name(path.name + ".part")
    with part.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["source", "file", "address", "listed", "found", "missing", "error"])
        for one in outcomes:
            source = one.source
            head = [source.number, source.file, source.address, source.pages, one.found]
            writer.writerow([*head, " ".join(one.missing), one.error])
    part.replace(path)


def check(sources: Path, folder: Path) -> list[Outcome]:
    """Say which of the listed pages the corpora in a folder hold; nothing is fetched.

    Parameters
    ----------
    sources : Path
        List of the sources; ``pages.csv.gz`` stands beside it.
    folder : Path
        Folder of ``farm_sites.jsonl.xz`` and its like.
    """
    outcomes = []
    listed = _read_lists(sources)
    for name in dict.fromkeys(source.file for source in listed):
        held = _held_digests(folder / f"{name}.jsonl.xz")
        for source, pages in listed.items():
            if source.file == name:
                missing = tuple(p.digest for p in pages if p.digest not in held)
                outcomes.append(Outcome(source, len(pages) - len(missing), missing))
    return outcomes


def _held_digests(path: Path) -> set[str]:
    if not path.exists():
        return set()
    try:
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            return {page_digest(json.loads(line)["raw"]) for line in lines}
    except (OSError, EOFError, lzma.LZMAError, ValueError) as error:
        raise DetectorError(f"{path} can't be read ({error})", "rebuild it") from error


@click.command()
@click.argument("out", type=click.Path(file_okay=False, path_type=Path))
@click.option("--sources", type=click.Path(path_type=Path), default=SOURCES, help="List to follow.")
@click.option("--cache", type=click.Path(path_type=Path), help="What was fetched. [OUT/fetched]")
@click.option("--check", "only_check", is_flag=True, help="Check what OUT holds; fetch nothing.")
def main(out: Path, sources: Path, cache: Path | None, only_check: bool) -> None:
    """Fetch the public sources of the corpora and write these into OUT.

    Exit code 1 says that fewer than 90% of a source's pages were found.
    """
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it reports each odd page
    try:
        if only_check:
            outcomes = check(sources, out)
        else:
            outcomes = rebuild(sources, out, cache=cache or out / "fetched", progress=click.echo)
    except DetectorError as error:
        raise click.ClickException(str(error)) from error
    short = [outcome for outcome in outcomes if not outcome.enough]
    found = sum(outcome.found for outcome in outcomes)
    pages = sum(outcome.source.pages for outcome in outcomes)
    click.echo(f"{found:,} of {pages:,} pages; {len(short)} of {len(outcomes)} sources fall short")
    for outcome in short if only_check else ():
        click.echo(str(outcome))
    sys.exit(1 if short else 0)


if __name__ == "__main__":
    main()
