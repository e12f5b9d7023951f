from __future__ import annotations

from dataclasses import replace

import pytest

from detector.api import BUDGETS, Detector
from detector.model.file import Model, read_model
from detector.training.card import figures, missed, model_card
from detector.training.judge import Evaluation
from tests.training.made import made_evaluation


@pytest.fixture(scope="module")
def evaluation() -> Evaluation:
    return made_evaluation()


@pytest.fixture(scope="module")
def model() -> Model:
    return read_model()


def network(name: str, family: str, recall: float) -> dict[str, object]:
    return {"network": name, "family": family, "recall_1_matched": recall}


def test_figures_stand_with_pages_and_what_was_left_out(evaluation: Evaluation) -> None:
    lines = figures(evaluation).splitlines()
    assert lines[0] == "| pages | left out of training | figure | value |"
    assert len({line.count(" | ") for line in lines}) == 1
    found = evaluation.parts["headline"]["views"]["primary"]["matched"]["area"]
    assert any(
        line.startswith("| real farms | their network") and f"{found['value']:.3f} (" in line
        for line in lines
    )
    assert any(line.startswith("| farmed | their whole family") for line in lines)
    assert any("bag of words" in line for line in lines)


def test_parts_that_were_not_made_are_left_out(evaluation: Evaluation) -> None:
    nothing = Evaluation(evaluation.about)
    assert (figures(nothing), missed(nothing)) == ("", "")
    headline = nothing.with_part("headline", evaluation.parts["headline"])
    assert "bag of words" not in figures(headline)


def test_kinds_that_are_missed_are_named_from_the_worst_on() -> None:
    networks = [
        network("a", "src:spun", 0.0),
        network("b", "src:spun", 0.5),
        network("c", "casino", 1.0),
        network("d", "casino", 0.8),
        network("e", "coupon", 0.0),
    ]
    told = missed(Evaluation({}, {"headline": {"views": {}, "networks": networks}}))
    assert "Of 5 real farm networks" in told
    assert "not one page of 2 at" in told
    assert told.index("spun (25% found, 2 networks)") < told.index("casino (90% found")
    assert "coupon" not in told  # one network is one maker's habit


def test_the_card_tells_thresholds_of_all_budgets(model: Model, evaluation: Evaluation) -> None:
    text = model_card(model, evaluation)
    for name, share in BUDGETS.items():
        judge = Detector(model, share)
        low, high = judge.threshold_interval
        assert f"`{name}`" in text
        assert f"{judge.threshold:.4f} ({low:.4f} to {high:.4f})" in text
    assert all(f"`{code}`" in text for code in model.languages)
    headings = ("What it is", "Trained on", "Thresholds", "Languages", "Limits", "Not intended")
    assert all(f"\n## {heading}\n" in text for heading in headings)


def test_an_evaluation_of_other_pages_is_called_that(model: Model, evaluation: Evaluation) -> None:
    assert "of another table" in model_card(model, evaluation)
    same = replace(model, card={**model.card, "rows": evaluation.about["rows"]})
    assert "of another table" not in model_card(same, evaluation)
