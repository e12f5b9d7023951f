"""The public face: what it promises for any model, and that the bundled one keeps it."""

from __future__ import annotations

import json
import math
import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from detector import Detector, DetectorError, Page, Verdict, api, load
from detector.api import BUDGETS, measure_signals, signal_names
from detector.document import Document
from detector.model.additive import AdditiveModel, Shape
from detector.model.calibration import CleanScores, log_odds_of, probability_of
from detector.model.file import Model, read_model, write_model
from detector.signals import registry
from detector.signals.excerpts import CLOSE, OPEN
from tests.samples import samples
from tests.signals.stories import GERMAN, PIER, PIER_TITLE, html

PDF = Page(html=b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", id="pdf")
SHORT = Page(text="The pier is shut.", id="short")
STORY = Page(html=html(PIER_TITLE, PIER), url="https://harbourpost.example/pier", id="story")
TAGS = "#pier #harbour #storm #ferry"
TAGGED = Page(text="\n".join((*PIER, f"Tell us. {TAGS} Boats still go.")), id="tagged")


@lru_cache(maxsize=1)
def small() -> Detector:
    """Return a detector to which hashtags are spam and everything else is not."""
    shape = Shape("hashtag_runs", np.array([0.0]), np.array([-2.0, 3.0]), 0.0)
    length = Shape("story_words", np.array([2.0]), np.array([-0.5, 0.25]), 0.0)
    quantiles = np.linspace(-4.0, 2.0, 101)
    scores = CleanScores(quantiles, quantiles - 0.5, quantiles + 0.5, 100, 50)
    return Detector(Model("small", AdditiveModel(0.125, (shape, length)), scores), max_fpr=0.02)


@lru_cache(maxsize=1)
def bundled() -> tuple[Verdict, ...]:
    return tuple(load().score_many(s.page for s in samples()))


# --- loading ------------------------------------------------------------------------------


def test_the_bundled_model_is_found() -> None:
    detector = load()
    assert detector.model.version == read_model().version
    assert detector.max_fpr == BUDGETS["standard"]
    assert set(detector.model.additive.names) <= set(signal_names())


def test_a_model_file_is_loaded(tmp_path: Path) -> None:
    write_model(small().model, tmp_path / "model.json")
    detector = load(tmp_path / "model.json", max_fpr=0.02)
    assert detector.score(TAGGED) == small().score(TAGGED)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"path": "no/such.json"}, "no model file"),
        ({"max_fpr": "harsh"}, "no budget 'harsh': take one of strict, standard, broad"),
        ({"max_fpr": 0.0}, "max_fpr is 0"),
        ({"max_fpr": 0.6}, "max_fpr is 0.6"),
        ({"max_fpr": math.nan}, "max_fpr is nan"),
        ({"base_rate": 1.0}, "base rate is 1.0"),
        ({"base_rate": 0.0}, "base rate is 0.0"),
    ],
    ids=str,
)
def test_what_makes_no_sense_is_refused(given: dict[str, Any], message: str) -> None:
    with pytest.raises(DetectorError, match=message):
        load(**given)


# --- scoring ------------------------------------------------------------------------------


def test_a_page_is_scored_by_its_signals() -> None:
    spam, clean = small().score(TAGGED), small().score(STORY)
    assert (spam.label, clean.label) == ("spam", "clean")
    assert spam.probability == pytest.approx(probability_of(0.125 + 3.0 + 0.25))
    assert clean.probability == pytest.approx(probability_of(0.125 - 2.0 + 0.25))
    assert (spam.id, spam.model, spam.max_fpr) == ("tagged", "small", 0.02)
    assert [r.signal for r in spam.reasons] == ["hashtag_runs", "story_words"]
    assert (clean.id, clean.url) == ("story", "https://harbourpost.example/pier")


def test_alone_or_among_others_a_page_gets_the_same_verdict() -> None:
    detector = load()
    for one, verdict in zip(samples()[::9], bundled()[::9], strict=True):
        assert detector.score(one.page) == verdict


def test_the_order_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "_BATCH", 3)
    pages = [replace(page, id=f"{n}") for n, page in enumerate((STORY, PDF, SHORT, TAGGED) * 4)]
    found = list(small().score_many(pages))
    assert [v.id for v in found] == [page.id for page in pages]
    assert [bool(v.error) for v in found] == [False, True, False, False] * 4


def test_pages_are_taken_as_they_are_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "_BATCH", 4)
    taken: list[int] = []

    def endless() -> Iterator[Page]:
        while True:
            taken.append(1)
            yield SHORT

    found = small().score_many(endless())
    assert taken == []
    next(found)
    assert len(taken) == 4
    for _ in range(4):
        next(found)
    assert len(taken) == 8


def test_no_pages_give_no_verdicts() -> None:
    assert list(small().score_many([])) == []


def test_two_processes_say_the_same_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "_BATCH", 4)
    bundled()  # what was compiled for earlier pages must not stand in the way
    pages = [*(s.page for s in samples()[::8]), PDF, SHORT]
    one, two = (list(load().score_many(iter(pages), jobs=jobs)) for jobs in (1, 2))
    assert one == two
    assert [repr(v.signals) for v in one] == [repr(v.signals) for v in two]


def test_a_detector_travels() -> None:
    detector = load(max_fpr="broad", base_rate=0.1)
    verdict = detector.score(STORY)
    again = pickle.loads(pickle.dumps(detector))
    assert again.score(STORY) == verdict
    assert (again.max_fpr, again.base_rate) == (0.02, 0.1)


# --- sums ---------------------------------------------------------------------------------


def walked(additive: AdditiveModel, row: NDArray[np.float64]) -> list[float]:
    """Return what each signal is credited with, one step down one tree after another."""
    credited = [0.0] * len(row)
    forest = additive.forest
    assert forest is not None
    for root in forest.roots:
        node = root
        while (signal := forest.signals[node]) >= 0:
            value = row[signal]
            left = forest.missing_left[node] if np.isnan(value) else value <= forest.edges[node]
            child = node + 1 if left else forest.right[node]
            credited[signal] += forest.means[child] - forest.means[node]
            node = child
    return credited


def test_contributions_and_base_are_the_log_odds_of_every_sample() -> None:
    additive = load().model.additive
    for verdict in bundled():
        row = np.array([list(verdict.signals.values())])
        assert tuple(verdict.signals) == additive.names
        shares = additive.contributions(row)[0]
        shaped = [float(s(row[:, i])[0]) for i, s in enumerate(additive.shapes)]
        by_hand = [a + b for a, b in zip(shaped, walked(additive, row[0]), strict=True)]
        assert shares.tolist() == pytest.approx(by_hand, abs=1e-9)
        total = math.fsum(by_hand) + additive.intercept
        assert float(additive.log_odds(row)[0]) == pytest.approx(total, abs=1e-9)
        assert verdict.probability == pytest.approx(probability_of(total), abs=1e-9)
        told = dict(zip(additive.names, shares.tolist(), strict=True))
        assert all(r.contribution == told[r.signal] for r in verdict.reasons)


def test_reasons_come_strongest_first_and_are_known() -> None:
    for verdict in bundled():
        sizes = [abs(reason.contribution) for reason in verdict.reasons]
        assert sizes == sorted(sizes, reverse=True)
        assert all(reason.value == reason.value for reason in verdict.reasons)
        assert all(reason.sentence and reason.unit for reason in verdict.reasons)


# --- thresholds and base rates ------------------------------------------------------------


def test_a_stricter_budget_asks_for_more() -> None:
    strict, standard, broad = (load(max_fpr=name) for name in ("strict", "standard", "broad"))
    assert strict.threshold >= standard.threshold >= broad.threshold
    assert 0 < broad.threshold < strict.threshold < 1
    for detector in (strict, standard, broad):
        low, high = detector.threshold_interval
        assert low <= detector.threshold <= high
    called = [
        {v.id or v.url for v in d.score_many(s.page for s in samples()) if v.label == "spam"}
        for d in (strict, broad)
    ]
    assert called[0] <= called[1]


@pytest.mark.parametrize("rate", [0.001, 0.05, 0.9])
def test_a_base_rate_moves_probabilities_and_no_label(rate: float) -> None:
    moved = load(base_rate=rate)
    by = log_odds_of(rate)
    pages = [s.page for s in samples()]
    for before, after in zip(bundled(), moved.score_many(pages), strict=True):
        assert after.label == before.label
        assert before.probability is not None
        assert after.probability is not None
        expected = probability_of(log_odds_of(before.probability) + by)
        assert after.probability == pytest.approx(expected, abs=1e-9)
        assert after.threshold == moved.threshold
        if after.label != "unsure":
            assert (after.label == "spam") == (after.probability >= after.threshold)
    assert moved.threshold == pytest.approx(probability_of(log_odds_of(load().threshold) + by))


# --- doubt and errors ---------------------------------------------------------------------


@pytest.mark.parametrize("page", [SHORT, Page(text=""), Page(html="<p>Hi")], ids=str)
def test_too_little_text_is_unsure(page: Page) -> None:
    verdict = load().score(page)
    assert (verdict.label, verdict.error, verdict.family) == ("unsure", "", None)
    assert verdict.unsure_because.startswith("too little text: ")


def test_a_language_that_was_not_learnt_is_unsure() -> None:
    english = Detector(replace(load().model, languages=("en", "fr")))
    verdict = english.score(Page(text="\n".join(GERMAN)))
    assert verdict.label == "unsure"
    assert verdict.unsure_because == "the model has not learnt this language: de"
    assert english.score(STORY).label != "unsure"


def test_what_is_no_page_gives_an_error() -> None:
    assert "neither html nor text" in load().score(Page()).error
    verdict = load().score(PDF)
    assert "PDF" in verdict.error
    assert (verdict.label, verdict.probability, verdict.id) == ("unsure", None, "pdf")
    assert verdict.unsure_because == "the page can't be read"
    with pytest.raises(DetectorError, match=r"pdf: .*PDF"):
        load().explain(PDF)


def test_a_signal_that_fails_costs_one_row(monkeypatch: pytest.MonkeyPatch) -> None:
    held = registry.all_signals()["story_words"]

    def failing(document: Document) -> float:
        if "#pier" in document.text:
            raise ZeroDivisionError("no words")
        return held.measure(document)

    monkeypatch.setitem(registry._REGISTRY, "story_words", replace(held, measure=failing))
    first, second, third = Detector(small().model).score_many([STORY, TAGGED, SHORT])
    assert (first.error, third.error) == ("", "")
    assert second.error == "ZeroDivisionError: no words"
    assert (second.label, second.probability, second.reasons) == ("unsure", None, ())
    assert second.id == "tagged"


def test_what_a_page_lacks_is_told() -> None:
    assert "html" in small().score(TAGGED).missing
    assert {"html", "url", "title"}.isdisjoint(small().score(STORY).missing)


# --- features -----------------------------------------------------------------------------


def test_features_are_a_frame() -> None:
    detector = load()
    frame = detector.features(page for page in (STORY, PDF, TAGGED))
    assert frame.shape == (3, len(detector.model.additive.names))
    assert list(frame.index) == ["story", "pdf", "tagged"]
    assert list(frame.columns) == list(detector.model.additive.names)
    assert frame.loc["pdf"].isna().all()
    assert (frame.dtypes == np.float64).all()
    signals = detector.score(TAGGED).signals
    np.testing.assert_array_equal(frame.loc["tagged"].to_numpy(), list(signals.values()))


def test_signals_are_measured_without_a_model() -> None:
    values = measure_signals([TAGGED, PDF], ["hashtag_runs", "story_words"])
    assert values[0, 0] == TAGS.count("#")
    assert np.isnan(values[1]).all()
    assert measure_signals([]).shape == (0, len(signal_names()))
    with pytest.raises(DetectorError, match="no signal 'nonsense'"):
        measure_signals([TAGGED], ["nonsense"])


# --- reasons ------------------------------------------------------------------------------


def test_explaining_shows_what_was_found() -> None:
    reason = small().explain(TAGGED).reasons[0]
    assert reason.signal == "hashtag_runs"
    assert reason.excerpts == (f"Tell us. {OPEN}{TAGS} {CLOSE}Boats still go.",)
    assert small().score(TAGGED).reasons[0].excerpts == ()


def test_explaining_changes_no_number() -> None:
    told = load().explain(TAGGED)
    bare = tuple(replace(reason, excerpts=()) for reason in told.reasons)
    assert replace(told, reasons=bare) == load().score(TAGGED)


def test_excerpts_of_the_samples_are_marked() -> None:
    pages = [s.page for s in samples() if s.label == "spam"][::3]
    found = [
        excerpt
        for verdict in load().score_many(pages, why=True)
        for reason in verdict.reasons
        for excerpt in reason.excerpts
    ]
    assert found
    for excerpt in found:
        assert excerpt.count(OPEN) == excerpt.count(CLOSE) == 1
        assert excerpt.index(OPEN) + 1 < excerpt.index(CLOSE)
        assert "\n" not in excerpt


@pytest.mark.parametrize("page", [STORY, TAGGED, SHORT, PDF, Page()], ids=lambda page: page.name)
def test_a_verdict_is_json(page: Page) -> None:
    (verdict,) = load().score_many([page], why=True)
    row = verdict.to_dict()
    again = json.loads(json.dumps(row, allow_nan=False))
    assert again.keys() == row.keys()
    assert again["label"] == verdict.label
    assert [tuple(r["excerpts"]) for r in again["reasons"]] == [
        reason.excerpts for reason in verdict.reasons
    ]


def test_verdicts_of_all_samples_are_json() -> None:
    for verdict in bundled():
        assert json.dumps(verdict.to_dict(), allow_nan=False)


def test_a_batch_is_judged_as_each_of_its_pages_alone() -> None:
    # To the last bit: outputs must not depend on how pages were cut into chunks.
    pages = [sample.page for sample in samples()]
    detector = load()
    together = list(detector.score_many(pages, why=True))
    assert together == [next(detector.score_many([page], why=True)) for page in pages]


def test_a_page_whose_fingerprint_fails_costs_its_own_row(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(document: Document) -> dict[str, Any]:
        if document.page.id == "1":
            raise OverflowError("pier")
        return {}

    monkeypatch.setattr(api, "_compared_by", fail)
    pages = [Page(id=str(i), text=PIER[0]) for i in range(3)]
    told = list(load(fingerprints=True).score_many(pages))
    assert [verdict.error for verdict in told] == ["", "OverflowError: pier", ""]


def test_values_do_not_depend_on_how_a_process_hashes_words() -> None:
    # Sets of words are in another order in each process; a run that goes on is a new process.
    told = {
        subprocess.run(
            [sys.executable, "-c", _PRINT_VALUES],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1 and told != {b""}


_PRINT_VALUES = """
from detector.api import measure_signals
from tests.samples import samples

print(measure_signals(sample.page for sample in samples()).tolist())
"""
