"""What was labelled in a review is what a model learns from, and its scores move."""

from __future__ import annotations

from pathlib import Path

import pytest

from detector import load
from detector.cli import training
from detector.review.desk import Desk
from detector.review.journal import open_journal
from detector.review.pages import Pages
from detector.review.rows import read_scored
from detector.training.train import TrainingOptions
from detector.training.trees import TreeOptions
from tests.review.reviews import page_of, page_rows, write_scored
from tests.test_cli import call

pytest.importorskip("trafilatura", reason="needs the extra train")

LIGHT = TrainingOptions(
    folds=3, trees=TreeOptions(rounds=15, learning_rate=0.3, min_samples_leaf=8)
)


def _label(folder: Path, labels: Path) -> None:
    """Label all pages but the last ten; two reviewers, of whom one is unsure of a page."""
    desk = Desk(read_scored([write_scored(folder)]), open_journal(labels), Pages(), load())
    for number, row in enumerate(page_rows()[:-10]):
        desk.put(number, "ann", "spam" if row["farmed"] else "clean")
    desk.put(0, "bob", "unsure", note="too short")
    desk.close()


def test_labels_move_scores(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training, "TrainingOptions", lambda: LIGHT)
    labels, model = tmp_path / "labels.sqlite", tmp_path / "mine.json"
    _label(tmp_path, labels)
    done = call("train", labels, "--add", "-o", model, "--version", "mine")
    assert done.exit_code == 0, done.output
    unseen = page_rows()[-10:]
    before = [v.probability or 0.0 for v in load().score_many(map(page_of, unseen))]
    after = [v.probability or 0.0 for v in load(model).score_many(map(page_of, unseen))]
    assert max(abs(a - b) for a, b in zip(after, before, strict=True)) > 0.01
    farmed = [row["farmed"] for row in unseen]
    assert _apart(after, farmed) > _apart(before, farmed)


def _apart(scores: list[float], farmed: list[bool]) -> float:
    """Return by how much farm pages score above others on average."""
    spam = [score for score, is_farmed in zip(scores, farmed, strict=True) if is_farmed]
    clean = [score for score, is_farmed in zip(scores, farmed, strict=True) if not is_farmed]
    return sum(spam) / len(spam) - sum(clean) / len(clean)


def test_few_labels_are_told(tmp_path: Path) -> None:
    labels = tmp_path / "labels.sqlite"
    desk = Desk(read_scored([write_scored(tmp_path)]), open_journal(labels), Pages(), load())
    for number in range(6):
        desk.put(number, "ann", "spam")
    desk.close()
    done = call("train", labels, "--add", "-o", tmp_path / "mine.json")
    assert done.exit_code == 2
    assert "label pages of 10 sites or more" in done.stderr
