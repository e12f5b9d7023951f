"""Rebuilding the corpora, from git repositories and a package that the tests make."""

from __future__ import annotations

import csv
import gzip
import io
import json
import lzma
import os
import subprocess
import sys
import tarfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from detector.errors import DetectorError
from detector.training.corpora import read_corpora
from detector.training.rebuild import (
    SOURCES,
    Outcome,
    check,
    front_matter,
    page_digest,
    read_pages,
    read_sources,
    rebuild,
    source_digest,
)

HTML = """<!DOCTYPE html>
<html lang="en"><head><title>Low tide at {place}</title>
<link rel="canonical" href="https://harbour.example/{place}.html"></head>
<body><h1>Low tide at {place}</h1><p>The boats of {place} lie on the mud until noon.</p>
</body></html>
"""
MARKDOWN = """---
title: "Low tide at {place}"
date: 2021-05-0{day}
author: Ines Vale
---

The boats of {place} lie on the **mud** until noon.
"""
PLACES = ("Arle", "Brae", "Corm", "Dunn", "Esk", "Firth", "Gorl", "Hythe", "Inver", "Jura")


@dataclass
class World:
    """Sources, and the lists of their pages, in a folder."""

    folder: Path
    sources: list[dict[str, Any]] = field(default_factory=list)
    pages: list[dict[str, Any]] = field(default_factory=list)

    @property
    def listing(self) -> Path:
        return self.folder / "sources.csv"

    def repository(self, name: str, files: dict[str, bytes]) -> tuple[str, str]:
        """Make a repository of one commit; return its address and the commit."""
        folder = self.folder / name
        folder.mkdir()
        git(folder, "init", "--initial-branch", "main")
        return folder.as_uri(), self.commit(folder, files)

    def commit(self, folder: Path, files: dict[str, bytes]) -> str:
        for path, content in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
        git(folder, "add", "--all")
        git(folder, "commit", "--message", "Pages")
        return git(folder, "rev-parse", "HEAD")

    def add(self, address: str, commit: str, raws: list[str], **facts: Any) -> None:
        """List a source with the pages of these texts."""
        number = len(self.sources) + 1
        digests = [page_digest(raw) for raw in raws]
        known = {"file": "farm_sites", "part": "file", "label": "farm", "home": "", **facts}
        about = {"licence": "none stated", "language": "en", "kind": "spun", "format": "html"}
        self.sources.append(
            {
                **{"number": number, "address": address, "commit": commit, "pages": len(raws)},
                **{"sha256": source_digest(digests), **about, **known},
            }
        )
        self.pages += [
            {
                **{"source": number, "digest": digest, "kind": "spun", "lang": "en"},
                **{"network": f"maker {number}", "site": f"site {number}"},
            }
            for digest in digests
        ]
        self.write()

    def write(self) -> None:
        with self.listing.open("w", encoding="utf-8", newline="") as file:
            write_csv(file, self.sources)
        with gzip.open(self.folder / "pages.csv.gz", "wt", encoding="utf-8", newline="") as file:
            write_csv(file, self.pages)

    def rebuild(self, lines: list[str] | None = None) -> list[Outcome]:
        progress = lines.append if lines is not None else None
        return rebuild(self.listing, self.out, cache=self.folder / "cache", progress=progress)

    @property
    def out(self) -> Path:
        return self.folder / "out"


def write_csv(file: Any, rows: list[dict[str, Any]]) -> None:
    writer = csv.DictWriter(file, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)


def git(folder: Path, *words: str) -> str:
    who = {
        f"GIT_{role}_{part}": "t@e.example"
        for role in ("AUTHOR", "COMMITTER")
        for part in ("NAME", "EMAIL")
    }
    own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    command = ["git", *words]
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, **who, **own}, capture_output=True, check=True
    )
    return done.stdout.decode().strip()


def rows_of(path: Path) -> list[dict[str, Any]]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def html_pages(places: tuple[str, ...] = PLACES) -> dict[str, str]:
    return {f"posts/{place.lower()}.html": HTML.format(place=place) for place in places}


def as_files(pages: dict[str, str]) -> dict[str, bytes]:
    return {path: text.encode() for path, text in pages.items()}


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


# --- what is found ------------------------------------------------------------------------


def test_every_page_is_found_in_the_order_of_the_list(world: World) -> None:
    pages = html_pages()
    unlisted = {"about.html": b"<p>About us</p>", "logo.png": b"\x89PNG\0\0", "empty.md": b""}
    address, commit = world.repository("farm", {**as_files(pages), **unlisted})
    listed = [pages[path] for path in sorted(pages, reverse=True)]
    world.add(address, commit, listed, home="https://farm.example/")

    (outcome,) = world.rebuild()

    assert (outcome.found, outcome.missing, outcome.error) == (10, (), "")
    rows = rows_of(world.out / "farm_sites.jsonl.xz")
    assert [row["raw"] for row in rows] == listed
    assert rows[0]["id"] == "site 1:posts/jura.html"
    assert rows[0]["title"] == "Low tide at Jura"
    assert rows[0]["url"] == "https://harbour.example/Jura.html"  # its own, before `home`
    assert "lie on the mud" in rows[0]["text"] and "<p>" not in rows[0]["text"]
    facts = {"site": "site 1", "network": "maker 1", "kind": "spun", "lang": "en"}
    assert facts.items() <= rows[0].items()
    assert (rows[0]["label"], rows[0]["format"], rows[0]["licence"]) == (
        "farm",
        "html",
        "none stated",
    )


def test_a_page_without_an_address_gets_the_one_that_it_was_served_under(world: World) -> None:
    page = "<html><head><title>Ebb</title></head><body><p>Ebb at noon.</p></body></html>"
    address, commit = world.repository("farm", {"low tide.html": page.encode()})
    world.add(address, commit, [page], home="https://farm.example/")
    world.rebuild()
    (row,) = rows_of(world.out / "farm_sites.jsonl.xz")
    assert row["url"] == "https://farm.example/low%20tide.html"


def test_markdown_tells_title_date_and_author(world: World) -> None:
    page = MARKDOWN.format(place="Arle", day=3)
    address, commit = world.repository("blog", {"content/arle.md": page.encode()})
    world.add(address, commit, [page], file="legit_sites", label="legit")
    world.rebuild()
    (row,) = rows_of(world.out / "legit_sites.jsonl.xz")
    assert (row["format"], row["raw"]) == ("md", page)
    told = ("Low tide at Arle", "2021-05-03", "Ines Vale")
    assert (row["title"], row["date"], row["author"]) == told
    assert row["text"] == "The boats of Arle lie on the mud until noon."


def test_line_ends_mark_and_encoding_do_not_hide_a_page(world: World) -> None:
    texts = {
        "dos": "Ebb\r\nand flow",
        "bom": "\ufeffNeap tide",
        "old": "Marée à Brême",
        "utf16": "Flut",
    }
    codes = {"old": "latin-1", "utf16": "utf-16"}
    files = {f"{name}.html": t.encode(codes.get(name, "utf-8")) for name, t in texts.items()}
    address, commit = world.repository("farm", files)
    world.add(address, commit, ["Ebb\nand flow", "Neap tide", "Marée à Brême", "Flut"])
    (outcome,) = world.rebuild()
    assert outcome.found == 4


def test_body_below_the_front_matter_or_below_the_title(world: World) -> None:
    page = MARKDOWN.format(place="Arle", day=3)
    body = "The boats of Arle lie on the **mud** until noon."
    address, commit = world.repository("large", {"posts/arle.md": page.encode()})
    world.add(address, commit, [body], file="farm_large", part="body")
    story = "Harbour opens\n\nThe harbour of Brae opened on Monday.\n"
    address, commit = world.repository("news", {"sport/001.txt": story.encode()})
    world.add(
        address,
        commit,
        ["The harbour of Brae opened on Monday."],
        file="legit_text",
        part="below title",
        label="legit",
    )

    assert [outcome.found for outcome in world.rebuild()] == [1, 1]

    (large,) = rows_of(world.out / "farm_large.jsonl.xz")
    assert (large["raw"], large["format"], large["date"]) == (body, "text", "2021-05-03")
    (news,) = rows_of(world.out / "legit_text.jsonl.xz")
    assert (news["title"], news["date"]) == ("Harbour opens", None)


def test_stories_of_a_package_in_the_cache(world: World) -> None:
    stories = [{"id": "7", "title": "TIN UP ", "date": " 26-FEB-1987", "body": "Tin rose.\n \x03"}]
    archive = world.folder / "cache" / "npm_wire-1.0.0" / "wire-1.0.0.tgz"
    archive.parent.mkdir(parents=True)
    with tarfile.open(archive, "w:gz") as tar:
        for name, content in (("a.json", json.dumps(stories)), ("b.json", "{"), ("c.js", "[]")):
            member = tarfile.TarInfo(f"package/{name}")
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content.encode()))
    world.add("npm:wire", "1.0.0", ["Tin rose."], file="legit_text", part="stories", label="legit")
    (outcome,) = world.rebuild()
    assert outcome.found == 1
    (row,) = rows_of(world.out / "legit_text.jsonl.xz")
    assert (row["title"], row["date"], row["raw"]) == ("TIN UP", "26-FEB-1987", "Tin rose.")
    assert row["id"] == "site 1:package/a.json#7"


def test_a_page_listed_twice_takes_two_files(world: World) -> None:
    address, commit = world.repository("farm", {"a.html": b"Ebb.", "b.html": b"Ebb."})
    world.add(address, commit, ["Ebb.", "Ebb."])
    (outcome,) = world.rebuild()
    assert outcome.found == 2
    ids = [row["id"] for row in rows_of(world.out / "farm_sites.jsonl.xz")]
    assert ids == ["site 1:a.html", "site 1:b.html"]


# --- which commit -------------------------------------------------------------------------


def test_an_older_commit_and_a_short_one(world: World) -> None:
    address, first = world.repository("farm", {"a.html": b"Ebb."})
    world.commit(world.folder / "farm", {"a.html": b"Flow."})
    world.add(address, first, ["Ebb."])
    world.add(address, first[:7], ["Ebb."])
    assert [outcome.found for outcome in world.rebuild()] == [1, 1]


def test_what_was_fetched_is_not_fetched_again(world: World) -> None:
    address, commit = world.repository("farm", {"a.html": b"Ebb."})
    world.add(address, commit, ["Ebb."])
    world.add(address, commit[:7], ["Ebb."])
    world.rebuild()
    written = (world.out / "farm_sites.jsonl.xz").read_bytes()
    (world.folder / "farm").rename(world.folder / "gone")
    assert [outcome.found for outcome in world.rebuild()] == [1, 1]
    assert (world.out / "farm_sites.jsonl.xz").read_bytes() == written


# --- what is not found --------------------------------------------------------------------


def test_a_missing_and_a_changed_page_are_reported(world: World) -> None:
    pages = html_pages()
    listed = list(pages.values())
    gone, changed = sorted(pages)[:2]
    kept = {path: text for path, text in pages.items() if path != gone}
    kept[changed] = kept[changed].replace("noon", "one")
    address, commit = world.repository("farm", as_files(kept))
    world.add(address, commit, listed)

    (outcome,) = world.rebuild()

    assert outcome.found == 8 and not outcome.enough
    assert set(outcome.missing) == {page_digest(pages[gone]), page_digest(pages[changed])}
    assert len(rows_of(world.out / "farm_sites.jsonl.xz")) == 8
    with (world.out / "report.csv").open(encoding="utf-8") as file:
        (row,) = csv.DictReader(file)
    assert (row["listed"], row["found"]) == ("10", "8")
    assert row["missing"].split() == list(outcome.missing)


def test_nine_of_ten_pages_are_enough(world: World) -> None:
    pages = html_pages()
    address, commit = world.repository("farm", as_files(html_pages(PLACES[:9])))
    world.add(address, commit, list(pages.values()))
    (outcome,) = world.rebuild()
    assert outcome.found == 9 and outcome.enough


def test_a_source_that_cannot_be_had_costs_one_line(world: World) -> None:
    nowhere = (world.folder / "nowhere").as_uri()
    world.add(nowhere, "0" * 40, ["Ebb."])
    address, commit = world.repository("farm", {"a.html": b"Ebb."})
    world.add(address, "1" * 40, ["Ebb."])  # no such commit
    world.add(address, "abcdef0", ["Ebb."])  # nor such a short one
    world.add(address, commit, ["Ebb."])
    lines: list[str] = []

    outcomes = world.rebuild(lines)

    assert [outcome.found for outcome in outcomes] == [0, 0, 0, 1]
    assert all(outcome.error and "\n" not in outcome.error for outcome in outcomes[:3])
    assert "no branch holds the commit abcdef0" in lines[3]
    assert nowhere in lines[1] and "0 of 1 pages" in lines[1]
    assert len(lines) == 5


def test_a_damaged_cache_costs_one_line(world: World) -> None:
    address, commit = world.repository("farm", {"a.html": b"Ebb."})
    world.add(address, commit, ["Ebb."])
    world.rebuild()
    (repository,) = (world.folder / "cache").glob("*.git")
    blob = git(repository, "rev-parse", f"{commit}:a.html")
    loose = repository / "objects" / blob[:2] / blob[2:]
    loose.unlink()
    (outcome,) = world.rebuild()
    assert outcome.found == 0 and "is damaged: delete it and run again" in outcome.error


def test_the_first_line_says_that_the_network_is_used(world: World) -> None:
    address, commit = world.repository("farm", {"a.html": b"Ebb."})
    world.add(address, commit, ["Ebb."])
    lines: list[str] = []
    world.rebuild(lines)
    assert "over the network" in lines[0]


# --- the lists ----------------------------------------------------------------------------


def test_lists_that_do_not_belong_together_are_refused(world: World) -> None:
    world.add("https://farm.example/a", "0" * 40, ["Ebb.", "Flow."])
    world.pages.pop()
    world.write()
    with pytest.raises(DetectorError, match=r"checksum: get sources\.csv and pages\.csv\.gz again"):
        world.rebuild()


def test_a_list_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DetectorError, match="is no file: name the list"):
        rebuild(tmp_path / "sources.csv", tmp_path / "out", cache=tmp_path / "cache")


def test_a_list_without_a_column(tmp_path: Path) -> None:
    (tmp_path / "sources.csv").write_text("number,file\n1,farm_sites\n", encoding="utf-8")
    with pytest.raises(DetectorError, match="has no column 'address'"):
        read_sources(tmp_path / "sources.csv")


def test_the_list_of_the_project_is_whole() -> None:
    sources = read_sources(SOURCES)
    pages = read_pages(SOURCES.with_name("pages.csv.gz"))
    assert [source.number for source in sources] == list(range(1, len(sources) + 1))
    assert {source.part for source in sources} == {"file", "body", "below title", "stories"}
    for source in sources:
        held = pages[source.number]
        assert len(held) == source.pages
        assert source_digest(page.digest for page in held) == source.sha256
        assert source.address.startswith(("https://github.com/", "npm:"))
        assert source.commit and source.licence and source.label in {"farm", "legit"}
    assert SOURCES.with_name("pages.csv.gz").stat().st_size < 700_000


def test_the_packed_list_is_the_same_wherever_it_is_written() -> None:
    head = SOURCES.with_name("pages.csv.gz").read_bytes()[:8]
    assert head[3] == 0 and head[4:8] == b"\0\0\0\0"  # neither a file's name nor a time


# --- front matter -------------------------------------------------------------------------

FRONT_MATTERS = {
    "yaml": (
        "---\ntitle: Ebb: a story\ndate: 2020-01-02\n---\nx",
        "Ebb: a story",
        "2020-01-02",
        None,
    ),
    "toml": ('+++\ntitle = "Ebb"\nauthors = ["A", "B"]\n+++\nx', "Ebb", None, "A, B"),
    "quotes": ("---\ntitle: 'The pier''s end'\n---\nx", "The pier's end", None, None),
    "list": ("---\ntitle: Ebb\nauthors:\n- A\n- B\n---\n", "Ebb", None, "A, B"),
    "nested date": ("---\ndate:\n  created: 2020-01-02\n---\n# Ebb\n", "Ebb", "2020-01-02", None),
    "block": ("---\ntitle: >-\n  Ebb and flow\n---\n", "Ebb and flow", None, None),
    "cover's title is not the page's": ("---\ncover:\n  title: No\n---\nx", None, None, None),
    "pairs on top": ("Title: Ebb\nDate: 2020-01-02\n\nx", "Ebb", "2020-01-02", None),
    "none": ("# Ebb\n\nAuthor: nobody said so\n", "Ebb", None, None),
    "rule, not front matter": ("Ebb.\n\n---\ntitle: No\n---\n", None, None, None),
}


@pytest.mark.parametrize("name", FRONT_MATTERS)
def test_front_matter(name: str) -> None:
    text, title, date, author = FRONT_MATTERS[name]
    assert front_matter(text) == {"title": title, "date": date, "author": author}


# --- the whole way ------------------------------------------------------------------------


def run(world: World, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "detector.training.rebuild", str(world.out)]
    listing = ["--sources", str(world.listing), "--cache", str(world.folder / "cache")]
    return subprocess.run([*command, *listing, *words], capture_output=True, text=True)


def test_the_command_rebuilds_and_checks(world: World) -> None:
    pages = html_pages()
    address, commit = world.repository("farm", as_files(pages))
    world.add(address, commit, list(pages.values()))
    done = run(world)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("fetching 1 sources over the network")
    assert "10 of 10 pages; 0 of 1 sources fall short" in done.stdout
    assert run(world, "--check").returncode == 0

    world.add((world.folder / "nowhere").as_uri(), "0" * 40, ["Flow."])
    done = run(world)
    assert done.returncode == 1
    assert "10 of 11 pages; 1 of 2 sources fall short" in done.stdout
    assert "Traceback" not in done.stderr
    assert [outcome.found for outcome in check(world.listing, world.out)] == [10, 0]
    assert run(world, "--check").returncode == 1


def test_the_loader_reads_what_was_rebuilt(world: World) -> None:
    pages = html_pages()
    address, commit = world.repository("farm", as_files(pages))
    world.add(address, commit, list(pages.values()))
    posts = {f"{p}.md": MARKDOWN.format(place=p, day=i + 1) for i, p in enumerate(PLACES[:5])}
    address, commit = world.repository("blog", as_files(posts))
    world.add(address, commit, list(posts.values()), file="legit_sites", label="legit")
    world.rebuild()

    labelled = read_corpora(world.out)

    assert sorted((page.source, page.spam) for page in labelled) == (
        [("farm_sites", 1)] * 10 + [("legit_sites", 0)] * 5
    )
    assert {page.group for page in labelled} == {"maker 1", "maker 2"}
    assert {page.author for page in labelled if not page.spam} == {"Ines Vale"}
