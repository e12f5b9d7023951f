"""The README does what it says."""

from __future__ import annotations

import gzip
import re
import shutil
from pathlib import Path

import pytest

import detector
from detector.api import BUDGETS, DEFAULT_BUDGET
from detector.batch import read_pages
from detector.cli.drift import DRIFTED
from detector.cli.group import INTERRUPTED, SOME_UNREAD, STOPPED
from tests.documents import README, ROOT, blocks, check_usage, commands, refresh, shell

TEXT = README.read_text(encoding="utf-8")
MAIN = "pip install . && detector score data/samples"
TESTS = "pip install '.[test]' && pytest"


def test_a_fresh_machine_needs_two_commands() -> None:
    lines = commands(README)
    assert [line for line in lines if line.startswith("pip ")] == [MAIN, TESTS]
    assert [b.strip() for b in blocks(README, "sh")][:2] == [MAIN, TESTS]


def test_extras_are_those_of_the_package() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    optional = project.partition("[project.optional-dependencies]")[2].partition("\n[")[0]
    told = set(re.findall(r"'\.\[(\w+)\]'", TEXT))
    assert {"zst", "train", "plots", "test"} <= told
    assert told <= set(re.findall(r"^(\w+) = ", optional, re.MULTILINE))


@pytest.mark.parametrize("line", commands(README))
def test_commands_can_be_parsed(line: str) -> None:
    check_usage(line)


@pytest.mark.parametrize("block", blocks(README, "python"))
def test_python_runs(block: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert len([line for line in block.splitlines() if line]) <= 5
    exec(compile(block, str(README), "exec"), {"pages": []})
    assert capsys.readouterr().out.startswith("unsure ")


def test_main_command_reads_all_samples() -> None:
    done = shell("detector score data/samples", ROOT)
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) >= 120
    assert re.search(r"(\d+) records in, \1 rows out: .* 0 errors", done.stderr)


@pytest.mark.skipif(not (shutil.which("jq") and shutil.which("zcat")), reason="needs jq and zcat")
def test_pipe(tmp_path: Path) -> None:
    (line,) = [line for line in commands(README) if line.startswith("zcat")]
    pages = (ROOT / "data" / "samples" / "pages.jsonl").read_bytes()
    (tmp_path / "pages.jsonl.gz").write_bytes(gzip.compress(pages))
    done = shell(line, tmp_path)
    assert done.returncode == 0
    assert all(url.startswith("https://") for url in done.stdout.splitlines())


def test_exit_codes_are_those_of_the_command() -> None:
    section = TEXT.partition("## Exit codes")[2].partition("##")[0]
    assert list(map(int, re.findall(r"(?:^|· |\n)(\d+) ", section))) == [
        *(0, SOME_UNREAD, STOPPED, DRIFTED, INTERRUPTED)
    ]


def test_budgets_are_those_of_the_detector() -> None:
    for name, share in BUDGETS.items():
        default = ", the default" if name == DEFAULT_BUDGET else ""
        assert re.search(rf"`[^`]*\b{name}` \({100 * share:g}%{default}\)", TEXT)


# --- what the project wrote into it -------------------------------------------------------


def test_count_of_signals_is_current() -> None:
    made = refresh()
    assert made.block_of(TEXT, "count") == made.count_block()


def test_figures_are_those_of_the_evaluation() -> None:
    made = refresh()
    assert made.block_of(TEXT, "figures") == made.figures_block()


def test_labels_in_the_table_are_those_of_the_bundled_model() -> None:
    made = refresh()
    table = made.block_of(TEXT, "score")
    shown = re.findall(r"^ (spam|clean|unsure) +[\d.]* +(\S+)", table, re.MULTILINE)
    assert [name for _, name in shown] == list(made.SHOWN)
    samples = ROOT / "data" / "samples"
    records = read_pages([samples / name for name in made.SHOWN])
    judged = detector.load().score_many(record.page for record in records if record.page)
    assert [label for label, _ in shown] == [verdict.label for verdict in judged]


def test_explanation_is_of_the_page_and_adds_up() -> None:
    made = refresh()
    assert f"detector explain {made.FARM_PAGE}" in TEXT
    shown = made.block_of(TEXT, "explain")
    assert made.FARM_PAGE in shown.splitlines()[1]
    numbers = [float(n) for n in re.findall(r"^ *([+-]\d+\.\d\d) ", shown, re.MULTILINE)]
    assert sum(numbers[:-1]) == pytest.approx(numbers[-1], abs=1e-6)


def test_a_block_is_replaced_and_nothing_else() -> None:
    made = refresh()
    text = "a <!-- output:n -->1<!-- /output:n --> b <!-- output:m -->\nx\n<!-- /output:m -->"
    changed = made.with_block(text, "n", "2")
    assert changed == text.replace(">1<", ">2<")
    assert made.block_of(made.with_block(changed, "m", "y\nz"), "m") == "y\nz"
    with pytest.raises(SystemExit):
        made.block_of(text, "k")
