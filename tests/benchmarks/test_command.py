"""The command: a small run from end to end, its report, and what it says to mistakes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from benchmarks.__main__ import main
from benchmarks.goals import checked_goals
from benchmarks.report import markdown
from tests.documents import ROOT
from tests.samples import SAMPLES


def run(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "benchmarks", *words]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )


def test_a_small_run_writes_report_values_and_plots(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    out = tmp_path / "here.md"
    sizes = ["--rounds", "2", "--texts", "4", "--htmls", "3", "--parts", "single,stages"]
    done = run(str(SAMPLES / "html"), *sizes, "--out", str(out))
    assert done.returncode == 0, done.stderr
    text = out.read_text(encoding="utf-8")
    assert "given: html" in text
    assert str(tmp_path) not in text
    assert "| signals: titles |" in text
    assert "![stages](performance-stages.png)" in text
    assert (tmp_path / "performance-stages.png").stat().st_size > 10_000
    values = json.loads(out.with_suffix(".json").read_text(encoding="utf-8"))
    assert set(values["parts"]) == {"single", "stages"}
    assert "stages of text: round 2 of 2" in done.stderr

    out.unlink()
    again = run("--redraw", "--quiet", "--no-plots", "--out", str(out))
    assert (again.returncode, again.stderr) == (0, "")
    assert out.read_text(encoding="utf-8") == markdown(values)


def test_help_has_examples() -> None:
    found = CliRunner().invoke(main, ["--help"])
    assert found.exit_code == 0
    assert "python -m benchmarks --out docs/performance.md" in found.output
    assert "Parts: speed, start" in found.output


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--out", "x.md", "--parts", "speed,nonsense"], "no part 'nonsense'; take some of speed"),
        (["nowhere", "--out", "x.md"], "'nowhere' does not exist"),
        (["--out", "nowhere/x.md", "--redraw"], "x.json can't be read: measure once"),
        ([], "Missing option '--out'"),
    ],
)
def test_mistakes_are_told_in_a_line(words: list[str], told: str) -> None:
    found = CliRunner().invoke(main, words)
    assert found.exit_code != 0
    assert told in found.output
    assert "Traceback" not in found.output


# --- bounds -------------------------------------------------------------------------------


def test_bounds_are_checked_against_what_was_measured() -> None:
    looks = [{"pages": n, "seconds": n / 100, "memory": 1e8 + 1e6 * n} for n in (0, 20, 100)]
    parts = {
        "start": [{"name": "detector --help", "seconds": {"median": 0.2}}],
        "numbers": {"pages": 100, "peak": 2e8, "looks": looks},
        "hostile": [{"name": "text", "seconds": None, "peak": None, "outcome": "stopped"}],
    }
    met = {goal.what: goal.met for goal in checked_goals(parts)}
    assert met == {
        "detector --help": False,
        "Memory over 100 pages": True,
        "Memory grows after the first 20 pages": False,
        "Text": False,
    }


def test_a_skipped_peer_stands_in_the_table_with_its_reason() -> None:
    rows = [{"name": "peer", "does": "filters", "skipped": "x is not installed", "rounds": []}]
    sizes = {"median": 5_000, "low": 4_000, "high": 6_000}
    speed = {"text": {"pages": 10, "rounds": 2, "bytes": sizes, "rows": rows}}
    about = {
        **dict.fromkeys(("command", "date", "processor", "system", "python", "detector"), "x"),
        **{"cores": 2, "core": 1, "load": 0.5, "versions": {}, "origin": "made"},
        "failed": {"workers": "ModuleNotFoundError: No module named 'psutil'"},
    }
    text = markdown({"about": about, "parts": {"speed": speed}})
    assert "| peer | filters | skipped: x is not installed |" in text
    assert "**workers** could not be measured: ModuleNotFoundError" in text
