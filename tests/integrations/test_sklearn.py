from __future__ import annotations

import numpy as np
import pytest
from sklearn.base import clone
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.impute import SimpleImputer
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline

from detector import DetectorError, Page, SignalExtractor, load
from detector.integrations.sklearn import PageClassifier
from tests.signals.stories import PIER, PIER_TITLE, STUFFED, STUFFED_TITLE, html


def pages(number: int) -> tuple[list[Page], list[int]]:
    honest = [Page(html=html(f"{PIER_TITLE} {n}", PIER[n % 3 :])) for n in range(number)]
    stuffed = [Page(html=html(f"{STUFFED_TITLE} {n}", STUFFED[n % 3 :])) for n in range(number)]
    return honest + stuffed, [0] * number + [1] * number


def test_pipeline_learns_from_signals() -> None:
    found, labels = pages(12)
    # So few pages leave many signals unknown on all of them, which scikit-learn 1.9 can't bin.
    known = SimpleImputer(strategy="constant", fill_value=-1.0, keep_empty_features=True)
    trees = HistGradientBoostingClassifier(min_samples_leaf=2)
    model = make_pipeline(SignalExtractor(), known, trees)
    scores = cross_val_score(clone(model), found, labels, cv=3)
    assert scores.mean() > 0.9


def test_values_are_those_of_the_detector() -> None:
    found, _ = pages(1)
    frame = load().features(found)
    names = list(frame.columns)
    values = SignalExtractor(names).fit_transform(found)
    np.testing.assert_array_equal(values, frame.to_numpy())


def test_clone_keeps_the_names() -> None:
    assert clone(SignalExtractor(["story_words"])).signals == ["story_words"]


def test_unreadable_page_is_a_row_of_nan() -> None:
    values = SignalExtractor().fit_transform([Page(html=b"%PDF-1.7"), Page(text="The pier.")])
    assert np.isnan(values[0]).all()
    assert not np.isnan(values[1]).all()


def test_unknown_signal_is_told_with_a_remedy() -> None:
    with pytest.raises(DetectorError, match="no signal 'nonsense': `detector signals` lists them"):
        SignalExtractor(["nonsense"]).fit([])


def test_steps_of_a_pipeline_can_be_set_and_named() -> None:
    model = make_pipeline(SignalExtractor(), SimpleImputer(strategy="constant", fill_value=-1.0))
    model.set_params(signalextractor__signals=["story_words", "lone_counters"])
    found, _ = pages(2)
    assert model.fit_transform(found).shape == (4, 2)
    assert model.get_feature_names_out().tolist() == ["story_words", "lone_counters"]


def test_classifier_says_what_the_detector_says() -> None:
    found, _ = pages(2)
    classifier = clone(PageClassifier(max_fpr="strict", base_rate=0.1)).fit(found)
    verdicts = list(load(max_fpr="strict", base_rate=0.1).score_many(found))
    probabilities = [verdict.probability for verdict in verdicts]
    np.testing.assert_array_equal(classifier.predict_proba(found)[:, 1], probabilities)
    labels = [verdict.label == "spam" for verdict in verdicts]
    np.testing.assert_array_equal(classifier.predict(found), labels)


def test_classifier_is_measured_by_cross_validation() -> None:
    found, labels = pages(6)
    scores = cross_val_score(PageClassifier(), found, labels, cv=3, scoring="roc_auc")
    assert scores.mean() > 0.9


def test_classifier_gives_the_base_rate_for_what_it_cannot_read() -> None:
    classifier = PageClassifier(base_rate=0.1)
    assert classifier.predict_proba([Page(html=b"%PDF-1.7")])[0].tolist() == [0.9, 0.1]
    assert classifier.predict([]).tolist() == []
    assert classifier.predict_proba([]).shape == (0, 2)
