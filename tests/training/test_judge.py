from __future__ import annotations

import json
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from detector.api import BUDGETS
from detector.errors import DetectorError
from detector.page import Page
from detector.training.balance import row_weights
from detector.training.figures import Figure
from detector.training.held_figures import masks, network_figures, reliability_points
from detector.training.judge import PARTS, Evaluation, evaluate
from detector.training.kinds import KINDS
from detector.training.labelled import FARMED
from detector.training.left_out import combined, mean_of_figures
from detector.training.scorecard import signal_costs
from detector.training.train import fit
from tests.training.made import OPTIONS, TABLE, made_evaluation
from tests.training.tables import LIGHT, NAMES, made_held


@pytest.fixture(scope="module")
def parts() -> dict[str, Any]:
    return dict(made_evaluation().to_dict()["parts"])


def test_every_part_is_made(parts: dict[str, Any]) -> None:
    assert tuple(parts) == PARTS
    assert json.loads(json.dumps(parts, allow_nan=False)) == parts


# --- the headline -------------------------------------------------------------------------


def test_the_headline_is_on_real_pages_alone(parts: dict[str, Any]) -> None:
    primary = parts["headline"]["views"]["primary"]
    assert primary["matched"]["spam_pages"] == 8 * 9
    assert primary["matched"]["networks"] == 8
    assert primary["matched"]["clean_pages"] == 10 * 8
    assert primary["all"]["clean_pages"] == 10 * 8 + 16 * 4 + 3 * 8
    assert set(parts["headline"]["views"]) == {"primary", "html", "main"}


def test_the_headline_finds_what_is_there(parts: dict[str, Any]) -> None:
    matched = parts["headline"]["views"]["primary"]["matched"]
    assert matched["area"]["low"] <= matched["area"]["value"] <= matched["area"]["high"]
    assert matched["area"]["value"] > 0.9
    assert 0.2 < matched["recall_1"]["value"] < 1
    rates, recalls = zip(*matched["curve"], strict=True)
    assert list(rates) == sorted(rates)
    assert list(recalls) == sorted(recalls)
    assert dict(zip(rates, recalls, strict=True))[0.01] == matched["recall_1"]["value"]


def test_the_headline_is_the_mean_of_its_networks(parts: dict[str, Any]) -> None:
    networks = parts["headline"]["networks"]
    assert [n["pages"] for n in networks] == [9] * 8
    mean = np.mean([n["area_matched"] for n in networks])
    value = parts["headline"]["views"]["primary"]["matched"]["area"]["value"]
    assert mean == pytest.approx(value, abs=1e-3)


def test_there_is_no_headline_without_real_farms() -> None:
    farmed = TABLE.where(TABLE.source == FARMED)
    assert network_figures(np.zeros(len(farmed)), farmed) is None


def test_every_row_is_of_one_kind() -> None:
    kept = masks(TABLE)
    rows = kept["farms"].astype(int) + kept["all"] + kept["farmed"] + kept["honest"]
    assert set(rows) == {1}
    assert not (kept["matched"] & ~kept["all"]).any()
    assert not (kept["twins"] & ~kept["honest"]).any()


# --- what is left out ---------------------------------------------------------------------


def test_a_family_is_found_where_real_farms_do_the_same(parts: dict[str, Any]) -> None:
    """Real farms are told by what tells spun pages, and not by what tells injected ones."""
    families = parts["families"]["families"]
    assert set(families) == {"spun", "name_injected"}
    spun, injected = (
        families[name]["primary"]["area_matched"]["value"] for name in ("spun", "name_injected")
    )
    assert spun > 0.85
    assert injected < spun - 0.15
    mean = parts["families"]["mean"]["primary"]["area_matched"]
    assert mean["value"] == pytest.approx((spun + injected) / 2, abs=1e-3)
    assert families["spun"]["primary"]["recall_1_twins"]["pages"] == 2 * 30


def test_a_family_in_training_is_found(parts: dict[str, Any]) -> None:
    families = parts["farmed_recall"]["families"]
    assert set(families["name_injected"]) == {"html", "main"}
    for family in families.values():
        for view in family.values():
            assert view["recall_01"]["value"] <= view["recall_1"]["value"]
    assert families["spun"]["main"]["recall_1"]["pages"] == 30


def test_each_source_is_left_out(parts: dict[str, Any]) -> None:
    sources = parts["sources"]["sources"]
    assert set(sources) == {"farm_sites", "legit_sites", "legit_html", "legit_text", FARMED}
    assert set(sources["farm_sites"]) == {"recall", "area_matched"}
    assert set(sources["legit_html"]) == {"false_positive_rate"}
    assert {"recall", "false_positive_rate"} <= set(sources[FARMED])
    assert sources["farm_sites"]["recall"]["pages"] == 72
    assert sources["legit_html"]["false_positive_rate"]["value"] < 0.2


def test_halves_count_by_their_pages() -> None:
    both = combined([Figure(0.2, 0.1, 0.3, 30, 3), Figure(0.6, 0.4, 0.9, 10, 2)])
    assert both.value == pytest.approx(0.3)
    assert (both.pages, both.sites) == (40, 5)
    assert 0.15 < both.low < 0.3 < both.high < 0.45


def test_families_count_alike() -> None:
    figures = [Figure(v, v, v, pages, 1).to_dict() for v, pages in ((0.0, 1), (1.0, 99))]
    mean = mean_of_figures(figures)
    assert (mean["value"], mean["low"], mean["high"]) == (0.5, 0, 1)
    assert (mean["pages"], mean["sites"]) == (100, 2)


# --- clean pages and probabilities --------------------------------------------------------


def test_suites(parts: dict[str, Any]) -> None:
    suites = {(s["suite"], s["view"]): s for s in parts["suites"]["suites"]}
    assert suites["wire", "main"]["pages"] == 24
    assert suites["news", "primary"]["sites"] == 16
    assert suites["twins of farm pages", "primary"]["origin"] == "farmed"
    assert suites["honest:recipe", "primary"]["pages"] == 12
    for suite in suites.values():
        rates = [suite["rates"][name]["value"] for name in ("strict", "standard", "broad")]
        assert rates == sorted(rates)
    assert parts["suites"]["budgets"] == BUDGETS


def test_calibration_at_every_base_rate(parts: dict[str, Any]) -> None:
    rates = parts["calibration"]["primary"]
    assert set(rates) == {"0.5", "0.05", "0.01"}
    for rate, found in rates.items():
        error = found["error"]
        assert error["low"] <= error["value"] <= error["high"] < 0.25
        spam = sum(share * weight for _, share, weight in found["points"])
        assert spam == pytest.approx(float(rate), abs=1e-3)


def test_no_point_of_the_reliability_plot_hangs_on_one_clean_page() -> None:
    log_odds = np.concatenate([np.full(60, 3.0), np.linspace(-4, 3, 80)])
    spam = np.repeat([1, 0], [60, 80])
    points = reliability_points(log_odds, spam, np.ones(140), 0.01)
    assert len(points) < 5
    assert sum(share for _, _, share in points) == pytest.approx(1, abs=1e-4)
    assert max(seen for _, seen, _ in points) < 0.2


# --- signals ------------------------------------------------------------------------------


def test_the_scorecard_knows_the_signal_that_tells(parts: dict[str, Any]) -> None:
    signals = {s["signal"]: s for s in parts["signals"]["signals"]}
    assert set(signals) == set(NAMES)
    best = max(signals.values(), key=lambda s: s["lost_area"])
    assert best["signal"] == "stock_phrases"
    assert best["area_alone"] > 0.9
    assert best["fires_farms"] > best["fires_matched"] + 0.4
    assert abs(signals["title_length"]["area_alone"] - 0.5) < 0.15
    assert signals["breadcrumb_glue"]["fires_farmed"] > signals["breadcrumb_glue"]["fires_twins"]
    assert signals["host_digits"]["known"] < signals["story_words"]["known"] == 1


def test_ablation_knows_the_family_that_tells(parts: dict[str, Any]) -> None:
    families = parts["ablation"]["families"]
    assert families["content"]["signals"] == 2
    lost = {name: found["lost_area"] for name, found in families.items()}
    assert max(lost, key=lambda name: float(lost[name]["value"])) == "machine_text"
    assert lost["machine_text"]["low"] > 0.1
    for name, found in families.items():
        whole = parts["ablation"]["whole"]["area"]
        assert lost[name]["value"] == pytest.approx(whole - found["area"], abs=1e-5)


def test_costs(parts: dict[str, Any]) -> None:
    assert parts["signals"]["costs"]["(parse)"] > 0
    assert all(s["microseconds"] >= 0 for s in parts["signals"]["signals"])
    assert signal_costs([Page(html=b"\x89PNG\r\n\x1a\n" + b"\0" * 64)]) == {}


# --- leaks and kinds ----------------------------------------------------------------------


def test_a_signal_that_tells_the_source_is_named(parts: dict[str, Any]) -> None:
    leak = parts["leaks"]["html"]
    assert leak["balanced_accuracy"] > leak["chance"] + 0.1
    assert leak["signals"][0]["signal"] == "title_length"
    assert leak["signals"][0]["areas"]["legit_html"] > 0.65
    assert set(parts["leaks"]["main"]["sources"]) == {"legit_sites", "legit_html", "legit_text"}


def test_kinds_are_compared_on_the_same_rows(parts: dict[str, Any]) -> None:
    kinds = parts["kinds"]["kinds"]
    needs_interpret = {"explainable boosting machine"}
    assert set(KINDS) - needs_interpret <= set(kinds) <= set(KINDS)
    assert (needs_interpret <= set(kinds)) == (find_spec("interpret") is not None)
    counts = {kind["views"]["primary"]["matched"]["spam_pages"] for kind in kinds.values()}
    assert counts == {72}
    assert all(k["views"]["primary"]["matched"]["area"]["value"] > 0.85 for k in kinds.values())


def test_the_first_kind_is_the_model_that_is_trained() -> None:
    name, kind = next(iter(KINDS.items()))
    scores = kind(TABLE, row_weights(TABLE), LIGHT)(TABLE.values)
    model = fit(TABLE, row_weights(TABLE), np.arange(len(TABLE)), LIGHT)
    assert name == "shapes and trees"
    np.testing.assert_array_equal(scores, model.log_odds(TABLE.values))


# --- running ------------------------------------------------------------------------------


def test_parts_that_are_kept_are_not_made_again(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    said: list[str] = []
    first = evaluate(TABLE, OPTIONS, held=made_held(), parts=["suites"], keep=path)
    again = evaluate(
        TABLE,
        OPTIONS,
        held=made_held(),
        parts=["suites", "headline"],
        keep=path,
        progress=said.append,
    )
    assert said == ["headline: started"]
    assert again.to_dict()["parts"]["suites"] == first.to_dict()["parts"]["suites"]
    assert set(Evaluation.read(path).parts) == {"suites", "headline"}


def test_parts_of_another_table_or_way_of_training_are_made_again(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    evaluate(TABLE, OPTIONS, held=made_held(), parts=["suites"], keep=path)
    fewer = TABLE.where(np.arange(len(TABLE)) != 0)
    other = replace(OPTIONS, light=replace(LIGHT, folds=4))
    for table, options in ((fewer, OPTIONS), (TABLE, other)):
        said: list[str] = []
        evaluate(table, options, parts=["headline"], held=held_of(table), keep=path,
                 progress=said.append)  # fmt: skip
        assert said == ["headline: started"]
        assert set(Evaluation.read(path).parts) == {"headline"}


def held_of(table: Any) -> Any:
    held = made_held()
    kept = slice(len(held.raw) - len(table), None)
    return replace(held, table=table, raw=held.raw[kept], weights=held.weights[kept])


def test_what_can_not_be_judged_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DetectorError, match="no part 'beauty': take some of headline"):
        evaluate(TABLE, OPTIONS, parts=["beauty"])
    with pytest.raises(DetectorError, match="all pages are of one class"):
        evaluate(TABLE.where(TABLE.spam == 1), OPTIONS)
    (tmp_path / "kept.json").write_text("[]")
    with pytest.raises(DetectorError, match=r"kept\.json is no evaluation"):
        evaluate(TABLE, OPTIONS, keep=tmp_path / "kept.json")
