"""Contests and growth: fitted powers, peers that are missing, and pages that fail."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from benchmarks import measure, peers
from benchmarks.growth import exponent, of_lengths, of_numbers, of_parts
from benchmarks.hostile import judge_hostile
from benchmarks.isolation import LostError
from benchmarks.pages import made_pages
from benchmarks.stages import profile, shared_views
from detector import DetectorError, Page


def quiet(line: str) -> None:
    assert line


# --- powers -------------------------------------------------------------------------------


@pytest.mark.parametrize("power", [0.5, 1.0, 2.0])
def test_the_power_of_growth_is_found(power: float) -> None:
    sizes = [10**n for n in range(3, 8)]
    assert exponent(sizes, [1e-3 * size**power for size in sizes]) == pytest.approx(power)


def test_what_is_paid_once_does_not_hide_growth() -> None:
    sizes = [10 ** (n / 2) for n in range(6, 15)]
    found = exponent(sizes, [0.05 + 1e-9 * size**1.5 for size in sizes])
    assert found is not None
    assert found > 1.2


def test_the_end_of_a_long_page_that_is_cut_does_not_hide_growth() -> None:
    sizes = [10**n for n in range(3, 10)]
    found = exponent(sizes, [1e-6 * min(size, 10**6) ** 1.5 for size in sizes])
    assert found == pytest.approx(1.5)


def test_what_is_too_short_has_no_power() -> None:
    assert exponent([1, 10, 100, 1000], [1e-6, 1e-5, 1e-3, 1e-2]) is None


# --- contests -----------------------------------------------------------------------------


def test_contestants_take_turns_on_the_same_pages() -> None:
    pages = made_pages(0, 14).htmls
    found = measure.contest("html", pages, 3, quiet)
    assert (found["pages"], found["rounds"]) == (6, 3)
    rows = {row["name"]: row for row in found["rows"]}
    ours = rows[peers.DETECTOR]
    assert ours["ratio"] == {"median": 1, "low": 1, "high": 1}
    lexbor = rows["lexbor"]
    assert lexbor["failed"] == 0
    assert lexbor["pages_s"]["low"] <= lexbor["pages_s"]["median"] <= lexbor["pages_s"]["high"]
    assert lexbor["ratio"]["median"] < 1  # nobody reads a page without parsing it
    assert ours["peak"] >= ours["loaded"] > 1e6


def test_pages_are_dealt_out_once() -> None:
    pages = [Page(text=str(number)) for number in range(30)]
    warm, dealt = measure._dealt(pages, 4)
    texts = [page.text for part in [warm, *dealt] for page in part]
    assert sorted(texts, key=lambda text: int(str(text))) == [page.text for page in pages]


def test_a_missing_peer_is_told_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(DetectorError, match=r"trafilatura.* is not installed: pip install"):
        peers.start("html", "trafilatura")


def test_a_contestant_that_is_skipped_does_not_stop_the_others() -> None:
    row: dict[str, Any] = {"skipped": ""}

    def fail() -> None:
        raise LostError("gone")

    measure._attempt(row, fail)
    measure._attempt(row, pytest.fail)  # is not asked again
    assert row["skipped"] == "gone"
    assert measure._summed(row, {"rounds": []}) == row


@pytest.mark.parametrize("one", peers.CONTESTANTS, ids=lambda one: f"{one.form} {one.name}")
def test_every_contestant_that_is_installed_does_its_work(one: peers.Contestant) -> None:
    sets = made_pages(2, 2)
    try:
        run = peers.start(one.form, one.name)
    except DetectorError as error:
        pytest.skip(str(error))
    assert run(sets.texts if one.form == "text" else sets.htmls) == 0


def test_a_page_that_a_peer_fails_on_is_counted() -> None:
    def fails_on_b(text: str) -> None:
        if text == "b":
            raise ValueError

    run = peers._on_texts(fails_on_b)
    assert run([Page(text="a"), Page(text="b"), Page(text="c")]) == 1


# --- the rest -----------------------------------------------------------------------------


def test_single_pages_are_timed() -> None:
    (row,) = measure.latency({"text": made_pages(12, 0).texts}, quiet)
    assert row["pages"] == 4
    assert 0 < row["cpu"]["median"] <= row["cpu"]["p99"] <= row["cpu"]["high"]


def test_starts_are_timed() -> None:
    rows = {row["name"]: row["seconds"]["median"] for row in measure.start_up(1, quiet)}
    assert rows["python alone"] < rows["detector --help"]
    assert rows["import and load"] <= rows["import, load, first verdict"]
    assert rows["import, load, first verdict"] < rows["import, load, first verdict (whole process)"]


def test_views_are_those_that_signals_ask_for() -> None:
    sets = made_pages(1, 1)
    for page in (*sets.texts, *sets.htmls):
        views = shared_views(page)
        assert {"story_blocks", "page_words", "sentences", "dates", "language"} <= set(views)
        assert {"tokens", "story_tokens"}.isdisjoint(views)


def test_stages_add_up_to_the_whole() -> None:
    (row,) = profile({"text": made_pages(16, 0).texts}, 2, quiet)
    stages = row["stages"]
    assert {"parse", "shared views", "signals: titles", "model"} <= stages.keys()
    assert all(times["median"] >= 0 for name, times in stages.items() if "rest" not in name)
    assert sum(times["low"] for times in stages.values()) <= 2 * row["whole"]["high"]


def test_growth_with_length_has_a_row_for_each_page() -> None:
    rows = of_lengths([1_000, 5_000], 60, quiet)
    assert [(row["form"], row["bytes"]) for row in rows] == [
        *(("text", 1_000), ("text", 5_000)),
        *(("html", 1_000), ("html", 5_000)),
    ]
    assert all(row["seconds"] > 0 and not row["failed"] for row in rows)


def test_each_signal_is_timed_over_lengths() -> None:
    rows = of_parts([1_000, 3_000], 60, quiet)
    names = {row["name"] for row in rows}
    assert {"parse", "view: page_words", "content: title_length"} <= names
    assert "view: tokens" not in names  # which only evidence asks for
    assert all(row["bytes"] == [1_000, 3_000] for row in rows)


def test_memory_is_looked_at_while_pages_go_by() -> None:
    sets = made_pages(4, 0)
    found = of_numbers({"text": sets.texts}, 600, quiet)
    assert [look["pages"] for look in found["looks"]] == [0, 256, 512, 600]
    # The system brings the two counts up to date at different times.
    assert all(look["memory"] <= 1.05 * found["peak"] for look in found["looks"])


def test_hostile_pages_end_in_a_row() -> None:
    names = ["text of one word repeated", "HTML of 100,000 nested tags"]
    rows = judge_hostile(60, quiet, names, size=100_000)
    assert [row["name"] for row in rows] == names
    assert all(row["outcome"].startswith(("verdict", "error row")) for row in rows)


def test_a_page_that_takes_too_long_is_a_row_too() -> None:
    (row,) = judge_hostile(0.001, quiet, ["text of one word a line"], size=1_000_000)
    assert row["outcome"].startswith("stopped after")
    assert row["seconds"] is None
