from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from detector.training.judge import PARTS, Evaluation
from detector.training.report import markdown, write
from detector.training.train import TrainingOptions
from tests.training.made import made_evaluation

HEADINGS = {
    "headline": "Unseen farm networks",
    "baselines": "What others do with the same pages",
    "kinds": "Other kinds of models on the same signals",
    "sources": "Leave one source out",
    "families": "Leave one farmed family out",
    "farmed_recall": "Farmed families, all in training",
    "suites": "Honest pages by kind",
    "calibration": "Calibration",
    "ablation": "Without a family of signals",
    "signals": "Signals",
    "leaks": "What gives a source away",
}


@pytest.fixture(scope="module")
def evaluation() -> Evaluation:
    return made_evaluation()


@pytest.fixture(scope="module")
def folder(evaluation: Evaluation, tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("matplotlib")
    target = tmp_path_factory.mktemp("report") / "made"
    write(evaluation, target)
    return target


def test_every_part_has_its_section(evaluation: Evaluation) -> None:
    text = markdown(evaluation)
    assert set(HEADINGS) == set(PARTS)
    assert re.findall(r"^## (.*)$", text, re.MULTILINE) == list(HEADINGS.values())


def test_every_section_says_which_pages_and_which_split(evaluation: Evaluation) -> None:
    for section in markdown(evaluation).split("\n## ")[1:]:
        kind = section.split("\n")[2]
        assert re.match(r"\*\*(Real|Farmed)\b[^*]*\.\*\* [A-Z]", kind), kind


def test_rows_are_as_wide_as_their_table(evaluation: Evaluation) -> None:
    text = markdown(evaluation)
    tables = re.findall(r"(?:^\|.*\|\n?)+", text, re.MULTILINE)
    assert len(tables) > 12
    for table in tables:
        assert len({line.count(" | ") for line in table.strip().split("\n")}) == 1, table
    assert "nan" not in text
    assert "None" not in text


def test_figures_stand_with_interval_and_counts(evaluation: Evaluation) -> None:
    text = markdown(evaluation)
    row = next(line for line in text.split("\n") if line.startswith("| fullest view"))
    assert "72 of 8 networks" in row
    assert "80 matched of 10, 168 in all of 29 sites" in row
    value = evaluation.parts["headline"]["views"]["primary"]["matched"]["area"]
    assert f"{value['value']:.3f} ({value['low']:.3f} to {value['high']:.3f})" in row


def test_a_suite_above_the_ceiling_is_marked(evaluation: Evaluation) -> None:
    suites = {
        "budgets": {"standard": 0.005},
        "suites": [
            {
                "suite": name,
                "origin": "real",
                "view": "primary",
                "pages": 50,
                "sites": 5,
                "rates": {"standard": {"value": rate, "low": 0, "high": 0.1}},
            }
            for name, rate in (("blogs", 0.021), ("docs", 0.02))
        ],
    }
    text = markdown(Evaluation(evaluation.about, {"suites": suites}))
    assert "| blogs **!** | real | 50 | 5 | 2.1% (0.0 to 10.0) |" in text
    assert "| docs | real | 50 | 5 | 2.0% (0.0 to 10.0) |" in text


def test_parts_that_were_not_made_are_left_out(evaluation: Evaluation) -> None:
    text = markdown(Evaluation(evaluation.about))
    assert text.startswith("# Evaluation\n")
    assert "## " not in text


def test_the_folder_holds_json_markdown_and_plots(folder: Path, evaluation: Evaluation) -> None:
    content = json.loads((folder / "evaluation.json").read_text())
    assert content == evaluation.to_dict()
    text = (folder / "evaluation.md").read_text()
    shown = re.findall(r"!\[[^\]]*\]\(([^)]*)\)", text)
    plots = sorted(path.name for path in folder.glob("*.png"))
    assert sorted(shown) == plots
    assert {"recall.png", "networks.png", "calibration.png", "families.png"} <= set(plots)
    assert not list(folder.glob("*.part"))


def test_plots_are_pictures_with_something_on_them(folder: Path) -> None:
    from matplotlib.image import imread

    for path in folder.glob("*.png"):
        picture = imread(path)
        assert min(picture.shape[:2]) > 150
        assert picture.std() > 0.05


def test_plots_are_left_out_on_request(evaluation: Evaluation, tmp_path: Path) -> None:
    write(evaluation, tmp_path, plots=False)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["evaluation.json", "evaluation.md"]
    assert "![" not in (tmp_path / "evaluation.md").read_text()


def test_an_evaluation_comes_back_as_it_was_written(folder: Path, evaluation: Evaluation) -> None:
    again = Evaluation.read(folder / "evaluation.json")
    assert again.to_dict() == evaluation.to_dict()
    assert markdown(again) == markdown(evaluation)


def test_the_report_tells_what_was_tried_and_taken() -> None:
    text = markdown(made_evaluation())
    section = text[text.index("### How the way of training was chosen") :]
    assert f"| ridge: penalty | 0.0003 to 0.1 | {TrainingOptions().ridge.penalty:g} |" in section
    assert f"on the same {TrainingOptions().folds} as" in section
