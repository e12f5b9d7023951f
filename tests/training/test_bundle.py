"""The bundled model, built for real from small corpora."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest

from detector.api import Detector, load
from detector.farm import families
from detector.signals import all_signals
from detector.training import bundle
from detector.training.labelled import FARMED
from detector.training.table import read_table
from detector.training.train import TrainingOptions
from detector.training.trees import TreeOptions
from tests.samples import sample
from tests.training.made_corpora import write_corpora

LIGHT = TrainingOptions(
    folds=3, trees=TreeOptions(rounds=30, learning_rate=0.2, min_samples_leaf=5)
)
SHARE = "0.014"  # two pages of each family


@dataclass(frozen=True)
class Built:
    """What a run left."""

    folder: Path
    said: str
    again: str

    @property
    def detector(self) -> Detector:
        return load(self.folder / "out" / "model.json")


def run(folder: Path, *more: str) -> int:
    work, out = str(folder / "work"), str(folder / "out" / "model.json")
    return bundle.main([str(folder), "--work", work, "--out", out, "--jobs", "1", *more])


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("corpora")
    write_corpora(folder)
    said: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bundle, "TrainingOptions", lambda **given: replace(LIGHT, **given))
        patch.setattr(bundle, "_say", said.append)
        assert run(folder, "--share", SHARE) == 0
        first = "\n".join(said)
        said.clear()
        assert run(folder, "--share", SHARE) == 0
    return Built(folder, first, "\n".join(said))


def test_the_model_loads_and_scores(built: Built) -> None:
    detector = built.detector
    assert set(detector.model.additive.names) == set(all_signals())
    verdict = detector.score(sample("html/farm-name-injected-06.html").page)
    assert verdict.error == ""
    assert verdict.probability is not None
    assert verdict.reasons


def test_the_model_has_learnt_its_pages(built: Built) -> None:
    table = read_table(built.folder / "work" / "farmed.npz")
    log_odds = built.detector.model.additive.log_odds(table.values)
    assert log_odds[table.spam == 1].mean() > log_odds[table.spam == 0].mean() + 1


def test_the_card_tells_what_it_was_trained_on(built: Built) -> None:
    card = built.detector.model.card
    assert card["sources"]["farm_sites"] == {"pages": 12, "sites": 12, "spam": 12}
    assert card["sources"]["legit_sites"]["spam"] == 0
    assert card["farmed_families"] == sorted(families())
    assert card["signals"] == len(all_signals())
    real, farmed = (read_table(built.folder / "work" / f"{n}.npz") for n in ("real", "farmed"))
    assert card["rows"] == len(real) + len(farmed)
    assert set(farmed.source) == {FARMED}


def test_a_step_that_is_done_is_not_done_again(built: Built) -> None:
    assert "measuring 24 real pages" in built.said
    assert "scoring held-out sites in 3 folds" in built.said
    assert built.again == f"wrote {built.folder / 'out' / 'model.json'}"


def test_held_out_scores_are_kept_as_they_were(built: Built) -> None:
    table = bundle.build_table(built.folder, built.folder / "work", jobs=1)
    first, second = (
        bundle.score_held_out(table, built.folder / "work", LIGHT, jobs=1) for _ in range(2)
    )
    np.testing.assert_array_equal(first.log_odds, second.log_odds)
    np.testing.assert_array_equal(first.weights, second.weights)
    assert len(first.raw) == len(table)


def test_a_folder_without_corpora_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path) == 2
    assert "holds none of" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
