"""What stands in docs is current, leads somewhere and runs."""

from __future__ import annotations

import hashlib
import importlib.util
import re
import shlex
import shutil
from pathlib import Path

import pandas as pd
import pytest

from tests.documents import (
    DOCS,
    ROOT,
    Step,
    blocks,
    check_usage,
    commands,
    links,
    refresh,
    shell,
    steps,
)
from tests.integrations.sparks import skip_without_spark

MARKDOWN = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md"), *(ROOT / "data").rglob("*.md")])
GUIDE = DOCS / "user-guide.md"
TUTORIAL = DOCS / "tutorial.md"
HOW_TO = sorted((DOCS / "how-to").glob("*.md"))
SAMPLES = ROOT / "data" / "samples"
# Files of a how-to that together hold a number of rows, each some of them.
ROWS = {
    "common-crawl": (["clean", "dropped"], 38),
    "fineweb": (["filtered", "dropped"], 25),
    "labels": (["learn.jsonl", "held-out.jsonl"], 25),
    "scrapy": (["tagged.jsonl"], 7),
    "spark": (["judged"], 25),
    "thresholds": (["verdicts.parquet"], 25),
}
# Long, or with the network: these lines are parsed only.
NOT_RUN = re.compile(
    r"^(?:pip |python |curl |zcat warc|detector train|detector evaluate --judge"
    r"|.*\bmine\.json|.*--master yarn)"
)


@pytest.mark.parametrize("path", MARKDOWN, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_to_files(path: Path) -> None:
    for target in links(path):
        if not re.match(r"https?://|#|mailto:", target):
            assert (path.parent / target.partition("#")[0]).exists(), target


@pytest.mark.parametrize("name", ["signals.md", "model-card.md"])
def test_generated_documents_are_current(name: str) -> None:
    made = refresh()
    text = (DOCS / name).read_text(encoding="utf-8")
    assert text == made.DOCUMENTS[name](), "run python docs/refresh.py"


@pytest.mark.parametrize(
    ("document", "block"),
    [(name, block) for name, made in refresh().BLOCKS_OF.items() for block in made],
)
def test_generated_blocks_are_current(document: str, block: str) -> None:
    made = refresh()
    text = (DOCS / document).read_text(encoding="utf-8")
    assert made.block_of(text, block) == made.BLOCKS_OF[document][block]()


@pytest.mark.parametrize(
    "line", [line for path in [GUIDE, TUTORIAL, *HOW_TO] for line in commands(path)]
)
def test_commands_can_be_parsed(line: str) -> None:
    check_usage(line)
    words = shlex.split(line)
    if words[:2] == ["python", "-m"]:
        assert importlib.util.find_spec(words[2]) is not None
    elif words[0] == "python":
        assert (ROOT / words[1]).exists()


def test_user_guide_runs_from_top_to_bottom(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _lay_out(tmp_path)
    for line in commands(GUIDE):
        if NOT_RUN.match(line) or ("jq" in line and not shutil.which("jq")):
            continue
        done = shell(line.replace("--jobs -1", "--jobs 1"), tmp_path)
        # The samples are no crawl: of them it may say that they drift.
        allowed = (0, 3) if "drift" in line and "--fail" in line else (0,)
        assert done.returncode in allowed, (line, done.stderr)
    monkeypatch.chdir(tmp_path)
    for block in blocks(GUIDE, "python"):
        exec(compile(block, str(GUIDE), "exec"), {})
    assert 0 < len(pd.read_parquet("clean.parquet")) <= len(pd.read_parquet("pages.parquet"))
    assert len(pd.read_parquet("verdicts.parquet")) == 19


def test_the_tutorial_runs_from_top_to_bottom(tmp_path: Path) -> None:
    (tmp_path / "data").symlink_to(ROOT / "data")
    for line in [line for step in steps(TUTORIAL) for line in _lines(step, tmp_path)]:
        if not NOT_RUN.match(line):
            # A smaller crawl teaches the same.
            done = shell(line.replace("--crawl 400", "--crawl 120"), tmp_path)
            assert done.returncode == 0, (line, done.stderr)
    made = ("first.html", "second.html", "flips.html", "found/verdicts.parquet", "dropped.jsonl")
    assert all((tmp_path / name).exists() for name in made)


@pytest.mark.parametrize("path", [p for p in HOW_TO if steps(p)], ids=lambda path: path.stem)
def test_how_to_runs_from_top_to_bottom(path: Path, tmp_path: Path) -> None:
    if path.stem == "spark":
        skip_without_spark()
    elif path.stem == "scrapy":
        pytest.importorskip("scrapy", reason="needs the extra scrapy")
    _lay_out(tmp_path)
    _lay_out_how_to(tmp_path)
    for line in [line for step in steps(path) for line in _lines(step, tmp_path)]:
        if not NOT_RUN.match(line):
            done = shell(line.replace("--jobs -1", "--jobs 1"), tmp_path)
            assert done.returncode == 0, (line, done.stderr)
    made, rows = ROWS[path.stem]
    counts = [_rows(tmp_path / name) for name in made]
    assert sum(counts) == rows
    assert all(counts)


def _lines(step: Step, folder: Path) -> list[str]:
    """Return what to run for a block of code; what is a file or a program is written first."""
    if step.language == "sh":
        return step.code.splitlines()
    name = step.title or f"step-{hashlib.sha256(step.code.encode()).hexdigest()[:8]}.py"
    (folder / name).write_text(step.code, encoding="utf-8")
    return [] if step.title else [f'"$PYTHON" {name}']


def _rows(path: Path) -> int:
    if path.suffix == ".jsonl":
        return len(path.read_text(encoding="utf-8").splitlines())
    return len(pd.read_parquet(path))


def _lay_out(folder: Path) -> None:
    """Put the files in a folder that the guide speaks of."""
    shutil.copy(SAMPLES / "crawl.warc.gz", folder)
    shutil.copy(SAMPLES / "pages.jsonl", folder)
    shutil.copy(ROOT / "data" / "articles.jsonl", folder)
    pages = pd.read_json(SAMPLES / "pages.jsonl", lines=True)
    pages[["url", "title", "text"]].to_parquet(folder / "pages.parquet")
    records = [_wet_record(str(row.url), str(row.text)) for row in pages.itertuples()]
    (folder / "crawl.warc.wet.gz").write_bytes(b"".join(records))


def _lay_out_how_to(folder: Path) -> None:
    """Put the further files in a folder that the pages below how-to speak of."""
    (folder / "segment").mkdir()
    for name in ("a", "b"):
        shutil.copy(SAMPLES / "crawl.warc.gz", folder / "segment" / f"{name}.warc.gz")
    pages = pd.read_json(SAMPLES / "pages.jsonl", lines=True)
    (folder / "fineweb").mkdir()
    extracted = pages[["url", "text"]].assign(dump="CC-MAIN-2024-10", date=pages["fetched"])
    extracted = extracted.assign(language="en", language_score=0.9, token_count=range(len(pages)))
    extracted[:12].to_parquet(folder / "fineweb" / "000_00000.parquet")
    extracted[12:].to_parquet(folder / "fineweb" / "000_00001.parquet")
    labels = pages[["url"]].assign(label=["spam", "clean"] * 12 + ["spam"])
    labels.to_csv(folder / "labels.csv", index=False)
    addresses = [path.as_uri() for path in sorted((SAMPLES / "html").glob("farm-name-*.html"))]
    (folder / "addresses.txt").write_text("\n".join(addresses), encoding="utf-8")


def _wet_record(url: str, text: str) -> bytes:
    body = text.encode()
    head = (
        f"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: {url}\r\n"
        "WARC-Date: 2024-05-06T07:08:09Z\r\nWARC-Record-ID: <urn:uuid:"
        "00000000-0000-0000-0000-000000000000>\r\nContent-Type: text/plain\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"
