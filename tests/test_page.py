"""What a caller hands in and what comes back."""

from __future__ import annotations

import json
import math
import pickle
from dataclasses import FrozenInstanceError
from datetime import date, datetime, timezone
from typing import Any

import pytest

from detector import DetectorError, Page, Reason, Verdict
from detector.document import parse


def test_names() -> None:
    assert Page(id="row 7", url="https://example.org/").name == "row 7"
    assert Page(url="https://example.org/").name == "https://example.org/"
    assert Page().name


def test_pages_do_not_change_and_travel() -> None:
    page = Page(url="https://example.org/", html=b"<p>a", fetched=date(2024, 3, 5))
    with pytest.raises(FrozenInstanceError):
        page.url = "x"  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(page)) == page


@pytest.mark.parametrize("name", ["url", "html", "text", "title", "language", "encoding", "id"])
def test_nan_of_a_table_is_nothing(name: str) -> None:
    values: dict[str, Any] = {name: math.nan}
    assert getattr(Page(**values), name) is None


@pytest.mark.parametrize(("name", "value"), [("url", 3), ("text", b"a"), ("html", ["a"])])
def test_other_types_are_refused(name: str, value: object) -> None:
    values: dict[str, Any] = {name: value}
    with pytest.raises(DetectorError, match=name):
        Page(**values)


FETCHED = [
    (date(2024, 3, 5), date(2024, 3, 5)),
    (datetime(2024, 3, 5, 23, 59, tzinfo=timezone.utc), date(2024, 3, 5)),
    ("2024-03-05", date(2024, 3, 5)),
    ("2024-03-05T10:00:00Z", date(2024, 3, 5)),
    ("20240305100000", date(2024, 3, 5)),
    ("yesterday", None),
    ("", None),
    (None, None),
]


@pytest.mark.parametrize(("fetched", "day"), FETCHED)
def test_fetch_times(fetched: datetime | date | str | None, day: date | None) -> None:
    assert parse(Page(text="a", fetched=fetched)).fetched == day


def test_verdict_becomes_plain_values() -> None:
    reason = Reason("dates.gap", "dates", 3.0, "days", 0.5, "The dates differ.", ("⟦a⟧",))
    verdict = Verdict(
        probability=0.9, label="spam", threshold=0.5, max_fpr=0.01, reasons=(reason,), id="a"
    )
    row = verdict.to_dict()
    assert json.loads(json.dumps(row))["reasons"][0]["excerpts"] == ["⟦a⟧"]
    assert (row["id"], row["label"], row["probability"]) == ("a", "spam", 0.9)
    assert "signals" not in row
