"""Dates are found by one engine and taken apart by another: both must see the same."""

from __future__ import annotations

from datetime import date

import pytest

from detector.document import parse
from detector.document.dates import _MONTH_NUMBER, _WEEKDAY_NUMBER, find_dates, find_days
from detector.page import Page

FORMATS = [
    "5 {} 2024",
    "5. {} 2024",
    "5th of {}, 2024",
    "5 de {} de 2024",
    "5-{}-2024",
    "{} 5, 2024",
    "{}. 5th 2024",
]


@pytest.mark.parametrize("told", FORMATS)
@pytest.mark.parametrize("before", ["", "(", "\n", "², ", "٣ ", "é: "])
def test_a_date_is_read_with_every_name_of_a_month(told: str, before: str) -> None:
    for name, month in _MONTH_NUMBER.items():
        text = before + told.format(name)
        (found,) = find_dates(f"{text} is the day")
        assert (found.value, found.precision) == (date(2024, month, 5), "day")
        assert (found.start, found.end) == (len(before), len(text))


@pytest.mark.parametrize("told", ["{}, 5 March 2024", "{} March 5, 2024", "{} (5/3/2024"])
@pytest.mark.parametrize("before", ["", "(", "\n", "-"])
def test_a_day_is_read_with_every_name_of_a_weekday(told: str, before: str) -> None:
    for name, weekday in _WEEKDAY_NUMBER.items():
        text = before + told.format(name)
        (found,) = find_days(f"{text}, it rained")
        assert (found.month, found.day, found.year) == (3, 5, 2024)
        assert found.weekday == weekday
        assert (found.start, found.end) == (len(before), len(text))


def test_a_sign_that_is_a_letter_only_without_its_case_ends_no_page() -> None:
    told = "5 \N{LATIN SMALL LETTER LONG S}eptember 2024"
    assert [d.value for d in find_dates(told)] == [date(2024, 9, 5)]
    assert [(d.month, d.day) for d in find_days(told)] == [(9, 5)]


@pytest.mark.parametrize(
    ("told", "time", "zone"),
    [
        ("2024-03-05T10:00:00.123Z", True, True),
        ("2024-03-05 10:00", True, False),
        ("March 5, 2024 at 9:30 a.m. EST", True, True),
        ("5/3/2024 GMT", False, True),
        ("2024年3月5日", False, False),
    ],
)
def test_time_and_zone_belong_to_a_date(told: str, time: bool, zone: bool) -> None:
    (found,) = find_dates(f"x\n{told}\nx")
    assert (found.has_time, found.has_zone) == (time, zone)
    assert found.end == 2 + len(told)


def test_no_date_goes_beyond_a_line() -> None:
    assert [d.precision for d in find_dates("5 March\n2024")] == ["year"]


def test_days_ago_are_told_from_the_fetch() -> None:
    page = Page(text="Harbour\nPier · 3 days ago\nA boat left 2 days ago.", fetched="2024-03-08")
    assert [d.value for d in parse(page).dates] == [date(2024, 3, 5), date(2024, 3, 6)]
    assert parse(Page(text=page.text)).dates == []
