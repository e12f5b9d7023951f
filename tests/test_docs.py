"""What stands in docs is current, leads somewhere and runs."""

from __future__ import annotations

import importlib.util
import re
import shlex
import shutil
from pathlib import Path

import pandas as pd
import pytest

from tests.documents import DOCS, ROOT, blocks, check_usage, commands, links, refresh, shell

MARKDOWN = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md"), *(ROOT / "data").rglob("*.md")])
GUIDE = DOCS / "user-guide.md"
SAMPLES = ROOT / "data" / "samples"
# Long, or with the network: these lines are parsed only.
NOT_RUN = re.compile(r"^(?:pip |python |detector train|detector evaluate --judge|.*\bmine\.json)")


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


@pytest.mark.parametrize("line", commands(GUIDE))
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
        assert done.returncode == 0, (line, done.stderr)
    monkeypatch.chdir(tmp_path)
    for block in blocks(GUIDE, "python"):
        exec(compile(block, str(GUIDE), "exec"), {})
    assert 0 < len(pd.read_parquet("clean.parquet")) <= len(pd.read_parquet("pages.parquet"))
    assert len(pd.read_parquet("verdicts.parquet")) == 19


def _lay_out(folder: Path) -> None:
    """Put the files in a folder that the guide speaks of."""
    shutil.copy(SAMPLES / "crawl.warc.gz", folder)
    shutil.copy(SAMPLES / "pages.jsonl", folder)
    shutil.copy(ROOT / "data" / "articles.jsonl", folder)
    pages = pd.read_json(SAMPLES / "pages.jsonl", lines=True)
    pages[["url", "title", "text"]].to_parquet(folder / "pages.parquet")
    records = [_wet_record(str(row.url), str(row.text)) for row in pages.itertuples()]
    (folder / "crawl.warc.wet.gz").write_bytes(b"".join(records))


def _wet_record(url: str, text: str) -> bytes:
    body = text.encode()
    head = (
        f"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: {url}\r\n"
        "WARC-Date: 2024-05-06T07:08:09Z\r\nWARC-Record-ID: <urn:uuid:"
        "00000000-0000-0000-0000-000000000000>\r\nContent-Type: text/plain\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"
