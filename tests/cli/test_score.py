"""``detector score`` as a command: where its output goes, and what it tells of itself."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from detector.batch.outcome import OUTCOMES
from detector.cli import cli
from detector.cli.options import Size
from tests.batch.faults import good_text, write_lines
from tests.batch.test_keeping import SPAM
from tests.cli.scoring import rows_in
from tests.documents import DOCS, check_usage, commands


def call(*arguments: str | Path) -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(cli, ["score", *map(str, arguments)])


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder with lines of pages in two files."""
    (tmp_path / "in").mkdir()
    write_lines(tmp_path / "in" / "a.jsonl", [good_text(1), SPAM])
    write_lines(tmp_path / "in" / "b.jsonl", [good_text(2), "Short."])
    return tmp_path / "in"


@pytest.mark.parametrize("line", commands(DOCS / "batch.md"))
def test_commands_of_the_guide_can_be_parsed(line: str) -> None:
    check_usage(line.partition("  #")[0])


def test_name_without_extension_is_a_folder_of_parquet(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "verdicts"
    assert call(pages, "-o", out, "--part-rows", "3").exit_code == 0
    assert sorted(path.name for path in out.iterdir()) == [
        "_manifest.json",
        "part-00000.parquet",
        "part-00001.parquet",
    ]
    assert [row["label"] for row in rows_in(out)] == ["clean", "spam", "clean", "unsure"]


def test_folder_of_another_format(pages: Path, tmp_path: Path) -> None:
    (tmp_path / "out.d").mkdir()
    assert call(pages, "-o", tmp_path / "out.d", "--format", "jsonl").exit_code == 0
    assert (tmp_path / "out.d" / "part-00000.jsonl").exists()


def test_patterns(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    assert call(pages.parent / "*" / "[ab].json*", "-o", out).exit_code == 0
    assert [Path(row["source"]).name for row in rows_in(out)] == ["a.jsonl"] * 2 + ["b.jsonl"] * 2
    missing = call(pages / "*.warc.gz", "-o", out)
    assert missing.exit_code == 2
    assert "no file or folder" in missing.stderr


def test_summary_for_a_machine(pages: Path, tmp_path: Path) -> None:
    summary = tmp_path / "run.json"
    options = ("--keep", "clean", "--discarded", tmp_path / "no.csv", "--summary", summary)
    done = call(pages, "-o", tmp_path / "out.jsonl", *options)
    assert done.exit_code == 0
    assert "4 records in, 3 rows out, 1 discarded: 1 spam, 2 clean, 1 unsure, 0 err" in done.stderr
    told = json.loads(summary.read_text())
    assert (told["records_in"], told["rows_out"], told["discarded"]) == (4, 3, 1)
    assert told["counts"] == dict(zip(OUTCOMES, (1, 2, 1, 0, 0), strict=True))
    assert told["settings"]["keep"] == "clean"
    assert told["share_spam"] == 0.25
    assert told["seconds"] > 0


def test_going_on_and_starting_anew(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert call(pages, "-o", out).exit_code == 0
    again = call(pages, "-o", out)
    assert f"{out} is done: 4 records were judged before" in again.stderr
    other = call(pages, "-o", out, "--max-fpr", "strict")
    assert other.exit_code == 2
    assert "max_fpr was 0.005, is 0.001" in other.stderr
    assert "start anew with --restart" in other.stderr
    assert call(pages, "-o", out, "--max-fpr", "strict", "--restart").exit_code == 0


def test_table_of_what_is_kept(pages: Path) -> None:
    shown = call(pages, "--format", "table", "--keep", "spam").stdout
    assert re.findall(r"^ *(spam|clean|unsure) ", shown, re.MULTILINE) == ["spam"]


def test_stream_to_a_pipe(pages: Path) -> None:
    command = f"{sys.executable} -m detector score {pages} --keep spam -o /dev/stdout | cat"
    done = subprocess.run(["bash", "-c", command], capture_output=True, timeout=120)
    (row,) = map(json.loads, done.stdout.splitlines())
    assert row["label"] == "spam"


def test_output_inside_an_input_is_refused(pages: Path) -> None:
    done = call(pages, "-o", pages / "out")
    assert done.exit_code == 2
    assert "is in a folder that is an input" in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="limits of processes")
def test_limits_are_options(pages: Path, tmp_path: Path) -> None:
    options = ("--max-bytes", "50", "--max-seconds", "30", "--max-memory", "1.5G")
    out = tmp_path / "out.jsonl"
    assert call(pages, "-o", out, *options).exit_code == 0
    assert {row["label"] for row in rows_in(out)} == {"unsure"}


@pytest.mark.parametrize(
    ("text", "size"), [("10", 10), ("10k", 10_000), ("1.5M", 1_500_000), ("2GB", 2 * 10**9)]
)
def test_sizes(text: str, size: int) -> None:
    assert Size().convert(text, None, None) == size


@pytest.mark.parametrize("text", ["", "0", "-1", "M", "ten", "nan", "inf", "1X"])
def test_what_is_no_size(text: str, pages: Path) -> None:
    done = call(pages, "--max-bytes", text)
    assert done.exit_code == 2
    assert "is no size" in done.stderr or "too small" in done.stderr
