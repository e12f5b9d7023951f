from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from detector import DetectorError, Page
from detector.integrations.records import score_records


def test_records_come_back_as_they_are_and_in_order() -> None:
    records = [
        {"n": n, "text": f"The pier is shut, day {n}.", "other": object()} for n in range(600)
    ]
    found = list(score_records(records))
    assert [record for record, _ in found] == records
    assert all(verdict.label == "unsure" for _, verdict in found)


def test_records_are_taken_as_they_are_needed() -> None:
    taken = []

    def endless() -> Iterator[dict[str, Any]]:
        for n in range(10**9):
            taken.append(n)
            yield {"text": f"Day {n}."}

    found = score_records(endless())
    next(found)
    assert len(taken) < 1000


def test_one_bad_record_costs_one_row() -> None:
    def page(record: str) -> Page:
        if record == "bad":
            raise RuntimeError("no such page")
        return Page(text=record)

    verdicts = [verdict for _, verdict in score_records(["The pier.", "bad", "A pier."], page)]
    assert [verdict.error for verdict in verdicts] == ["", "RuntimeError: no such page", ""]
    assert verdicts[1].probability is None


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_stops_the_records_is_raised_after_what_was_read(jobs: int) -> None:
    def broken() -> Iterator[dict[str, Any]]:
        yield from ({"text": f"Day {n}."} for n in range(300))
        raise OSError("disk gone")

    count = 0
    with pytest.raises(OSError, match="disk gone"):
        for _ in score_records(broken(), jobs=jobs):
            count += 1
    assert count == 300


def test_rows_without_a_page_say_why() -> None:
    rows: list[Any] = [{"a": 1}, {"text": ""}, {"html": 7}, "no mapping"]
    errors = [verdict.error for _, verdict in score_records(rows)]
    assert errors[0].startswith("no column of HTML or text among a")
    assert errors[1] == "nothing in 'text'"
    assert errors[2] == "'html' holds int, not text"
    assert errors[3]


def test_two_processes_give_the_same() -> None:
    rows = [{"text": f"The pier is shut, day {n}. " * (n % 40)} for n in range(600)]
    one, two = (list(score_records(rows, jobs=jobs)) for jobs in (1, 2))
    assert one == two


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"budget": 0.1}, "no option 'budget': use model"),
        ({"max_fpr": "tiny"}, "no budget 'tiny'"),
        ({"model": "none.json"}, "none.json"),
    ],
)
def test_wrong_options_are_told_at_once(options: dict[str, Any], message: str) -> None:
    with pytest.raises(DetectorError, match=message):
        score_records([], **options)
