"""Dates in text, markup and addresses, in the formats and languages of the web."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from typing import Literal

import re2

from detector.document.types import DateMention, DatePlace

__all__ = ["date_from_address", "find_dates", "parse_date", "parse_fetched"]

Precision = Literal["day", "month", "year"]

# Month names by number; a name that several languages share stands once.
_MONTHS = {
    1: "january jan janvier enero janeiro januar gennaio januari janv ene gen ocak января январь",
    2: "february feb février fevrier febrero fevereiro februar febbraio februari févr şubat "
    "февраля февраль",
    3: "march mar mars marzo março marco märz maerz maret mart марта март",
    4: "april apr avril abril aprile avr abr nisan апреля апрель",
    5: "may mai mayo maio maggio mei mayıs mag мая май",
    6: "june jun juin junio junho juni giugno haziran giu июня июнь",
    7: "july jul juillet julio julho juli luglio juil temmuz lug июля июль",
    8: "august aug août aout agosto agustus ago ağustos agt августа август",
    9: "september sep sept septembre septiembre setembro settembre setiembre set eylül "
    "сентября сентябрь",
    10: "october oct octobre octubre outubro oktober ottobre okt ekim ott out октября октябрь",
    11: "november nov novembre noviembre novembro kasım kasim ноября ноябрь",
    12: "december dec décembre decembre diciembre dezembro dezember dicembre desember déc dic "
    "dez des aralık aralik декабря декабрь",
}
_MONTH_NUMBER = {name: number for number, names in _MONTHS.items() for name in names.split()}

FIRST_YEAR, LAST_YEAR = 1900, 2099
_YEAR = r"(?:19|20)\d\d"
_TIME = r"(?:[T ,]{1,3}\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?)"
_ZONE = (
    r"(?: ?(?:Z\b|[+-]\d\d:?\d\d\b|(?:UTC|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|BST|WIB)\b))"
)


def _expression() -> str:
    """Return the pattern of all formats; each alternative names its groups apart."""
    months = "|".join(sorted(_MONTH_NUMBER, key=len, reverse=True))
    tail = rf"(?P<time>{_TIME}(?: ?[AaPp]\.?[Mm]\.?)?)?(?P<zone>{_ZONE})?"
    day = r"\d{1,2}"
    return (
        r"(?i)(?:\b|[^\pL\d])(?:"
        rf"(?P<y1>{_YEAR})[-/.](?P<m1>\d{{1,2}})[-/.](?P<d1>{day})"
        rf"|(?P<n2>{months})\.? (?P<d2>{day})(?:st|nd|rd|th)?,? (?P<y2>{_YEAR})"
        rf"|(?P<d3>{day})(?:st|nd|rd|th|er|º|\.)?(?: de | of | |-)(?P<n3>{months})\.?,?"
        rf"(?: de | del | |-|, )(?P<y3>{_YEAR})"
        rf"|(?P<a4>{day})[/.-](?P<b4>{day})[/.-](?P<y4>{_YEAR})"
        rf"|(?P<y5>{_YEAR}) ?[年년] ?(?P<m5>\d{{1,2}}) ?[月월](?: ?(?P<d5>{day}) ?[日일])?"
        rf"|(?P<d6>{day}) tháng (?P<m6>\d{{1,2}}),?(?: năm)? (?P<y6>{_YEAR})"
        rf"|(?P<n7>{months})\.?,?(?: de | del | )(?P<y7>{_YEAR})"
        r")" + tail + rf"|(?:^|[^\pL\d/.,:$€£#_-])(?P<y8>{_YEAR})(?:[^\pL\d/:%_-]|$)"
    )


@cache
def _pattern() -> re2._Regexp:
    return re2.compile(_expression())


_ISO = re.compile(
    rf"\s*(?P<y>{_YEAR})-?(?P<m>\d\d)-?(?P<d>\d\d)(?P<time>[T ]\d\d:?\d\d)?[^Z+-]*(?P<zone>Z|[+-]\d\d)?"
)
_IN_PATH = re.compile(
    rf"/(?P<y>{_YEAR})(?:[/-](?P<m>0?[1-9]|1[0-2])(?:[/-](?P<d>0?[1-9]|[12]\d|3[01]))?)?(?=[/-]|$)"
)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def find_dates(text: str, *, day_first: bool = True) -> Iterator[DateMention]:
    """Yield the dates told in `text`, each with ``where="text"``.

    Parameters
    ----------
    text : str
        Any text.
    day_first : bool
        How to read ``03/04/2024`` where both readings are possible.

    Examples
    --------
    >>> for d in find_dates("On 5 March 2024 and in June 2023, not in room 2024-B."):
    ...     print(d.value, d.precision)
    2024-03-05 day
    2023-06-01 month
    """
    if not any(c.isdigit() for c in text[:2000]) and not re.search(r"\d", text):
        return
    for match in _pattern().finditer(text):
        mention = _mention(match, day_first)
        if mention is not None:
            yield mention


def _mention(match: re2._Match, day_first: bool) -> DateMention | None:
    groups = match.groupdict()
    parts = _parts(groups, day_first)
    if parts is None:
        return None
    value, precision, first = parts
    index = _pattern().groupindex
    start = match.start(index[first])
    end = match.end(index["y8"]) if groups["y8"] else match.end()
    return DateMention(
        value,
        precision,
        "text",
        start,
        end,
        has_time=bool(groups["time"]),
        has_zone=bool(groups["zone"]),
    )


def _parts(g: dict[str, str | None], day_first: bool) -> tuple[date, Precision, str] | None:
    """Return the value, its precision and the first group of the alternative that matched."""
    if g["y8"]:
        return date(int(g["y8"]), 1, 1), "year", "y8"
    if g["n7"] and g["y7"]:
        return date(int(g["y7"]), _MONTH_NUMBER[g["n7"].lower()], 1), "month", "n7"
    if g["y5"] and not g["d5"]:
        value = _day(int(g["y5"]), int(g["m5"] or 0), 1)
        return (value, "month", "y5") if value else None
    found = _full_date(g, day_first)
    return (found[0], "day", found[1]) if found and found[0] else None


def _full_date(g: dict[str, str | None], day_first: bool) -> tuple[date | None, str] | None:
    if g["y4"]:
        return _ambiguous(int(g["y4"]), int(g["a4"] or 0), int(g["b4"] or 0), day_first), "a4"
    for n, first in ((1, "y1"), (2, "n2"), (3, "d3"), (5, "y5"), (6, "d6")):
        year, day = g[f"y{n}"], g[f"d{n}"]
        if year and day:
            name = g.get(f"n{n}")
            month = _MONTH_NUMBER[name.lower()] if name else int(g[f"m{n}"] or 0)
            return _day(int(year), month, int(day)), first
    return None


def _ambiguous(year: int, a: int, b: int, day_first: bool) -> date | None:
    if a > 12 or (day_first and b <= 12):
        return _day(year, b, a)
    return _day(year, a, b)


def parse_date(value: str, where: DatePlace, role: str = "") -> DateMention | None:
    """Return the date of a markup value, most often ISO 8601, or None.

    Examples
    --------
    >>> parse_date("2024-03-05T10:00:00+01:00", "meta", "published").has_zone
    True
    >>> parse_date("yesterday", "meta") is None
    True
    """
    match = _ISO.match(value[:64])
    if match:
        day = _day(int(match["y"]), int(match["m"]), int(match["d"]))
        if day is None:
            return None
        zoned = bool(match["time"] and match["zone"])
        return DateMention(
            day, "day", where, has_time=bool(match["time"]), has_zone=zoned, role=role
        )
    for found in find_dates(value[:64]):
        return DateMention(
            found.value,
            found.precision,
            where,
            has_time=found.has_time,
            has_zone=found.has_zone,
            role=role,
        )
    return None


def date_from_address(path: str) -> DateMention | None:
    """Return the date in an address's path, such as ``/2024/03/05/``, or None.

    Examples
    --------
    >>> date_from_address("/news/2024/03/05/story").value
    datetime.date(2024, 3, 5)
    >>> date_from_address("/news/2024/03/story").precision
    'month'
    """
    match = _IN_PATH.search(path)
    if not match:
        return None
    value = _day(int(match["y"]), int(match["m"] or 1), int(match["d"] or 1))
    precision: Precision = "day" if match["d"] else "month" if match["m"] else "year"
    return DateMention(value, precision, "address") if value else None


def parse_fetched(value: datetime | date | str | None) -> date | None:
    """Return the day of a fetch time however it was given; None where it can't be read.

    Examples
    --------
    >>> parse_fetched("2024-03-05T10:00:00Z")
    datetime.date(2024, 3, 5)
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date) or value is None:
        return value
    found = parse_date(value, "page")
    return found.value if found and found.precision == "day" else None
