"""``detector evaluate``: on labelled pages, and on the corpora."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from importlib.util import find_spec
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from detector.cli import cli, evaluation
from detector.errors import MissingExtraError
from detector.training import bundle
from detector.training.judge import Evaluation, JudgeOptions
from detector.training.judge import evaluate as judge_table
from detector.training.train import TrainingOptions
from detector.training.trees import TreeOptions
from tests.farm.pool import ARTICLES_FILE
from tests.training.made_corpora import write_corpora

LIGHT = TrainingOptions(
    folds=3, trees=TreeOptions(rounds=20, learning_rate=0.2, min_samples_leaf=5)
)
needs_plots = pytest.mark.skipif(find_spec("matplotlib") is None, reason="needs the plots extra")
needs_views = pytest.mark.skipif(find_spec("trafilatura") is None, reason="needs the train extra")


def call(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, list(map(str, arguments)))


@pytest.fixture(scope="module")
def farmed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("farmed") / "farmed.jsonl"
    assert call("farm", ARTICLES_FILE, "-o", path, "--honest").exit_code == 0
    return path


@needs_plots
def test_a_folder_gets_figures_report_and_plots(farmed: Path, tmp_path: Path) -> None:
    result = call("evaluate", farmed, "-o", tmp_path / "report")
    assert result.exit_code == 0, result.output
    names = {path.name for path in (tmp_path / "report").iterdir()}
    assert names == {"figures.json", "figures.md", "recall.png", "calibration.png", "scores.png"}
    figures = json.loads((tmp_path / "report" / "figures.json").read_text())
    assert (figures["spam_pages"], figures["clean_pages"], figures["sites"]) == (24, 24, 24)
    assert f"strict (0.1%){'':>10}" in result.stdout.replace("\n", " ")


@needs_views
def test_views_are_shown_apart(farmed: Path, tmp_path: Path) -> None:
    out = tmp_path / "figures.json"
    result = call("evaluate", farmed, "--views", "-o", out)
    assert result.exit_code == 0, result.output
    assert {"html", "full", "main"} <= set(json.loads(out.read_text())["views"])
    assert [path.name for path in tmp_path.iterdir()] == ["figures.json"]
    assert "main cut" in result.stdout


def test_without_plots_none_are_drawn(farmed: Path, tmp_path: Path) -> None:
    assert call("evaluate", farmed, "-o", tmp_path, "--no-plots").exit_code == 0
    assert {path.name for path in tmp_path.iterdir()} == {"figures.json", "figures.md"}


def test_missing_plots_are_told_before_the_work(
    farmed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> None:
        raise MissingExtraError("plots", "matplotlib")

    monkeypatch.setattr(evaluation, "check_plots", missing)
    result = call("evaluate", farmed, "-o", tmp_path / "report")
    assert result.exit_code == 2
    assert "content-farm-detector[plots]" in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "give LABELLED files, or corpora with --judge"),
        (("--judge", "."), "name it with -o"),
        (("--judge", ".", "-o", "out", "--model", "a.json"), "leave --model away"),
        (("--judge", ".", "-o", "out", "--views"), "leave --views away"),
        (("--judge", ".", "-o", "out", str(ARTICLES_FILE)), "leave LABELLED away"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], told: str) -> None:
    result = call("evaluate", *arguments)
    assert result.exit_code == 2
    assert told in result.stderr


def test_an_output_that_is_a_file_is_told(farmed: Path, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").touch()
    result = call("evaluate", farmed, "-o", tmp_path / "notes.txt")
    assert result.exit_code == 2
    assert "notes.txt is a file: name a folder, or a .json file" in result.stderr


def test_a_folder_without_corpora_is_told(tmp_path: Path) -> None:
    arguments = ("--work", tmp_path / "work", "-o", tmp_path / "out", "--no-plots")
    result = call("evaluate", "--judge", tmp_path, *arguments)
    assert result.exit_code == 2
    assert "holds none of" in result.stderr
    assert not (tmp_path / "out").exists()


@needs_views
def test_the_judge_runs_from_the_corpora_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With two parts of the evaluation; the others have tests of their own."""
    options = JudgeOptions(training=LIGHT, light=LIGHT)
    parts = ("headline", "suites")
    monkeypatch.setattr(bundle, "TrainingOptions", lambda **given: replace(LIGHT, **given))
    monkeypatch.setattr(bundle, "evaluate", partial(judge_table, options=options, parts=parts))
    write_corpora(tmp_path)
    work, out = tmp_path / "work", tmp_path / "report"
    arguments = ("--share", "0.014", "--work", work, "-o", out, "--no-plots")
    result = call("evaluate", "--judge", tmp_path, *arguments)
    assert result.exit_code == 0, result.output
    assert {path.name for path in out.iterdir()} == {"evaluation.json", "evaluation.md"}
    assert set(Evaluation.read(out / "evaluation.json").parts) == set(parts)
    assert "## Unseen farm networks" in (out / "evaluation.md").read_text(encoding="utf-8")
    again = call("evaluate", "--judge", tmp_path, *arguments)
    assert "measuring" in result.stderr
    assert "measuring" not in again.stderr
