"""Every target holds on its seeds and on changed ones, and notices what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

import fuzz.files
import fuzz.pages
import fuzz.rows
from detector import Page
from detector.batch import Record, read_pages
from detector.signals import Signal, all_signals
from fuzz.engines import inputs, with_hypothesis
from fuzz.run import Outcome
from fuzz.targets import TARGETS, Target

FEW = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("name", TARGETS)
def test_seeds_do_no_harm(name: str) -> None:
    seeds = list(TARGETS[name].seeds())
    assert len(seeds) > 5
    for seed in seeds:
        TARGETS[name].run(seed)


@pytest.mark.parametrize("name", TARGETS)
def test_changed_seeds_do_no_harm(name: str) -> None:
    @FEW
    @given(inputs(TARGETS[name]))
    def attempt(data: bytes) -> None:
        TARGETS[name].run(data)

    attempt()


def test_a_row_that_is_lost_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def forgetful(*given: Any) -> Iterator[Record]:
        return iter(list(read_pages(*given))[:-1])

    monkeypatch.setattr(fuzz.rows, "read_pages", forgetful)
    for seed in TARGETS["rows"].seeds():
        with pytest.raises(AssertionError, match="3 rows in, 2 rows out"):
            TARGETS["rows"].run(seed)


def test_an_infinite_signal_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    known = all_signals()

    def endless() -> Mapping[str, Signal]:
        one = known["story_words"]
        details = {name: getattr(one, name) for name in Signal.__slots__}
        return {**known, "story_words": Signal(**{**details, "measure": lambda _: float("inf")})}

    monkeypatch.setattr(fuzz.pages, "all_signals", endless)
    with pytest.raises(AssertionError, match="story_words is infinite"):
        fuzz.pages.check_page(Page(text="The pier is shut."))


def test_what_takes_too_long_is_noticed() -> None:
    with pytest.raises(AssertionError, match="of the processor"), fuzz.pages.in_time(0.0):
        sum(range(10_000))


def test_a_finding_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(data: bytes) -> None:
        assert b"pier" not in data, "a pier"

    broken = Target(refuse, lambda: iter([b"the pier is shut"]))
    monkeypatch.setitem(TARGETS, "html", broken)
    with pytest.raises(AssertionError, match="a pier"):
        with_hypothesis("html", 20, tmp_path)
    (finding,) = (tmp_path / "findings").iterdir()
    assert b"pier" in finding.read_bytes()


def test_only_a_run_without_findings_is_clean() -> None:
    assert Outcome(5, ()).clean
    assert not Outcome(5, (Path("one"),)).clean
    assert not Outcome(0, (), "killed").clean
