"""The command: a short run, a replay, mistakes, and a small soak."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from detector.errors import DetectorError
from fuzz.__main__ import main
from fuzz.soak import Memory, soak

MB = 1 << 20


def test_a_short_run(tmp_path: Path) -> None:
    words = ["rows", "--engine", "hypothesis", "--seconds", "1", "--cache", str(tmp_path)]
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 0, done.output
    assert done.output.startswith("rows: ")
    assert "inputs by hypothesis" in done.output
    assert done.output.endswith("nothing wrong\n")
    assert (tmp_path / "rows" / "examples").parent.is_dir()


def test_atheris_grows_a_corpus(tmp_path: Path) -> None:
    pytest.importorskip("atheris", reason="needs the extra fuzz")
    words = ["rows", "--engine", "atheris", "--seconds", "1", "--cache", str(tmp_path)]
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 0, done.output
    assert "inputs by atheris" in done.output
    assert list((tmp_path / "rows" / "corpus").iterdir())


def test_replay(tmp_path: Path) -> None:
    path = tmp_path / "input"
    path.write_bytes(b"\0\0\0\0<p>The pier is shut.")
    done = CliRunner().invoke(main, ["html", "--replay", str(path)])
    assert (done.exit_code, done.output) == (0, "nothing wrong\n")


@pytest.mark.parametrize("targets", [[], ["html", "text"], ["soak"]])
def test_replay_takes_one_target(tmp_path: Path, targets: list[str]) -> None:
    path = tmp_path / "input"
    path.write_bytes(b"")
    done = CliRunner().invoke(main, [*targets, "--replay", str(path)])
    assert done.exit_code == 2
    assert "--replay takes one target" in done.output


def test_a_small_soak_counts_rows_and_memory() -> None:
    pytest.importorskip("psutil", reason="needs the extra fuzz")
    api, command = soak(1_000)
    assert api.startswith("score_many: 1,000 pages in ")
    assert command.startswith("detector score: 1,000 pages in ")
    assert all("1,000 rows, 0 errors; memory " in line for line in (api, command))


def test_memory_that_grows_is_refused() -> None:
    Memory([100 * MB] * 8).check()
    Memory([10 * MB, 90 * MB, 100 * MB, 100 * MB]).check()
    with pytest.raises(DetectorError, match="memory grows: memory 300 MB"):
        Memory([number * MB for number in range(1, 301)]).check()
