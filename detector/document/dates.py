"""Dates in text, markup and addresses, in the formats and languages of the web."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import Literal

import re2

from detector.document.types import DateMention, DatePlace

__all__ = [
    "DayMention",
    "date_from_address",
    "find_dates",
    "find_days",
    "find_days_ago",
    "parse_date",
    "parse_fetched",
    "tells_days_ago",
]

Precision = Literal["day", "month", "year"]

# Month names by number; a name that several languages share stands once.
_MONTHS = {
    1: "january jan janvier enero janeiro januar gennaio januari janv ene gen ocak января январь "
    "stycznia styczeń січня يناير",
    2: "february feb février fevrier febrero fevereiro februar febbraio februari févr fév fev "
    "şubat февраля февраль lutego luty лютого فبراير",
    3: "march mar mär mars marzo março marco märz maerz maret mart marts maart марта март marca "
    "marzec березня مارس",
    4: "april apr avril abril aprile avr abr nisan апреля апрель kwietnia kwiecień квітня أبريل",
    5: "may mai mayo maio maggio mei mayıs mag maj мая май maja травня مايو",
    6: "june jun juin junio junho juni giugno haziran giu июня июнь czerwca czerwiec червня يونيو",
    7: "july jul juillet julio julho juli luglio juil temmuz lug июля июль lipca lipiec липня "
    "يوليو",
    8: "august aug août aout agosto agustus ago ağustos agt agu augusti augustus августа август "
    "sierpnia sierpień серпня أغسطس",
    9: "september sep sept septembre septiembre setembro settembre setiembre set eylül "
    "сентября сентябрь września wrzesień вересня سبتمبر",
    10: "october oct octobre octubre outubro oktober ottobre okt ekim ott out октября октябрь "
    "października październik жовтня أكتوبر",
    11: "november nov novembre noviembre novembro kasım kasim ноября ноябрь listopada listopad "
    "листопада نوفمبر",
    12: "december dec décembre decembre diciembre dezembro dezember dicembre desember déc dic "
    "dez des aralık aralik декабря декабрь grudnia grudzień грудня ديسمبر",
}
_MONTH_NUMBER = {name: number for number, names in _MONTHS.items() for name in names.split()}
# In lower case and without a day these are words of another kind ("sold out 2019").
_ALSO_WORD_LIST = "set out ago may mag mai gen mar march dec des dic ene maja"
_ALSO_WORDS = frozenset(_ALSO_WORD_LIST.split())

_WEEKDAYS = {
    0: "monday mon lunes lundi montag segunda-feira segunda lunedì senin maandag pazartesi "
    "понедельник poniedziałek",
    1: "tuesday tue tues martes mardi dienstag terça-feira terça martedì selasa dinsdag salı "
    "вторник wtorek",
    2: "wednesday wed miércoles mercredi mittwoch quarta-feira quarta mercoledì rabu woensdag "
    "çarşamba среда среду środa środę",
    3: "thursday thu thur thurs jueves jeudi donnerstag quinta-feira quinta giovedì kamis "
    "donderdag perşembe четверг czwartek",
    4: "friday fri viernes vendredi freitag sexta-feira sexta venerdì jumat jum'at vrijdag cuma "
    "пятница пятницу piątek",
    5: "saturday sat sábado samedi samstag sonnabend sabato sabtu zaterdag cumartesi суббота "
    "субботу sobota sobotę",
    6: "sunday sun domingo dimanche sonntag domenica minggu ahad zondag pazar воскресенье "
    "niedziela niedzielę",
}
_WEEKDAY_NUMBER = {name: number for number, names in _WEEKDAYS.items() for name in names.split()}
_WEEKDAY_CHARACTERS = {c: i for i, c in enumerate("一二三四五六日")} | {
    c: i for i, c in enumerate("月火水木金土日")
}
_WEEKDAY_CHARACTERS["天"] = 6
_NAMES = {"MONTH": _MONTH_NUMBER, "WEEKDAY": _WEEKDAY_NUMBER}

_YEAR = r"(?:19|20)\d\d"
_TIME = (
    r"(?:(?:[T ,]{1,3}| at | um | à | às | a las | alle | om | [-–|·•] |, at )"
    r"\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?)"
)
_ZONE = (
    r"(?: ?\(?(?:Z\b|[+-]\d\d:?\d\d\b|(?:(?:UTC|GMT)(?:[+-]\d{1,2})?|[ECMP][SD]?T|CES?T|[EW]ES?T|"
    r"BST|IST|JST|KST|SGT|HKT|WIB|WITA|WIT|MSK|AE[SD]T|NZ[SD]T|SAST|EAT|WAT|PKT|TRT|BRT|ART|MESZ?"
    r")\b))"
)
_DAY = "[0-9]{1,2}"  # `\d` would be digits of all scripts to `re`, and not to RE2


def _finding(expression: str) -> re2._Regexp:
    """Return a pattern that finds dates, without its groups: they make RE2 several times slower."""
    for kind, names in _NAMES.items():
        any_name = "|".join(sorted(names, key=len, reverse=True))
        expression = expression.replace(kind, f"(?:{any_name})")
    return re2.compile(re.sub(r"\(\?P<\w+>", "(?:", expression))


def _reading(expression: str) -> re.Pattern[str]:
    """Return a pattern that takes apart what was found: a date, and maybe one sign before it.

    Any letters stand for a name, for that it is one is known.
    """
    for kind, names in _NAMES.items():
        letters = "".join(sorted({letter for name in names for letter in name} - set("'-")))
        expression = expression.replace(kind, f"[{letters}]+(?:['-][{letters}]+)?")
    return re.compile(rf"(?is).??(?P<date>{expression})")


# Each format names its groups apart.
_IN_FIGURES = rf"(?P<y1>{_YEAR})(?:[-/]|\. ?)(?P<m1>\d{{1,2}})(?:[-/]|\. ?)(?P<d1>{_DAY})"
_OTHERS = (
    rf"(?P<n2>MONTH)\.? (?P<d2>{_DAY})(?:st|nd|rd|th)?,? (?P<y2>{_YEAR})"
    rf"|(?P<d3>{_DAY})(?:st|nd|rd|th|er|º|\.)?(?: de | of | |-)(?P<n3>MONTH)\.?,?"
    rf"(?: de | del | |-|, )(?P<y3>{_YEAR})"
    rf"|(?P<a4>{_DAY})[/.-](?P<b4>{_DAY})[/.-](?P<y4>{_YEAR})"
    rf"|(?P<y5>{_YEAR}) ?[年년] ?(?P<m5>\d{{1,2}}) ?[月월](?: ?(?P<d5>{_DAY}) ?[日일])?"
    rf"|(?P<d6>{_DAY}) tháng (?P<m6>\d{{1,2}}),?(?: năm)? (?P<y6>{_YEAR})"
    rf"|tháng (?P<m9>\d{{1,2}})(?:/|,? năm )(?P<y9>{_YEAR})"
    rf"|(?P<n7>MONTH)\.?,?(?: de | del | of | )(?P<y7>{_YEAR})"
)
_TAIL = rf"(?P<time>{_TIME}(?: ?[AaPp]\.?[Mm]\.?)?)?(?P<zone>{_ZONE})?"
_ONLY_YEAR = rf"(?P<y8>{_YEAR})"


@cache
def _finder() -> re2._Regexp:
    return _finding(
        # A label may be glued to a date in figures: "Published2024-03-05".
        rf"(?i)(?:(?:^|[^\d/.,_-]){_IN_FIGURES}|(?:^|\b|[^\pL\d])(?:{_OTHERS})){_TAIL}"
        rf"|(?:^|[^\pL\d/.,:$€£#_-]){_ONLY_YEAR}\b"
    )


@cache
def _reader() -> re.Pattern[str]:
    return _reading(rf"(?:{_IN_FIGURES}|{_OTHERS}){_TAIL}|{_ONLY_YEAR}")


_ISO = re.compile(
    rf"\s*(?P<y>{_YEAR})-?(?P<m>\d\d)-?(?P<d>\d\d)(?P<time>[T ]\d\d:?\d\d)?[^Z+-]*"
    r"(?P<zone>Z|[+-]\d\d)?"
)
_WEB_YEAR = r"(?:199[4-9]|20[0-3]\d)"  # other numbers in an address are no years
_MM, _DD = r"(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"
_IN_PATH = (
    re.compile(rf"(?<![^/_-])(?P<y>{_WEB_YEAR})-(?P<m>{_MM})-(?P<d>{_DD})(?![^/._-])"),
    re.compile(rf"/(?P<y>{_WEB_YEAR})/(?P<m>{_MM}|[1-9])/(?P<d>{_DD}|[1-9])(?=/|$)"),
    re.compile(rf"(?<![^/_-])(?P<y>{_WEB_YEAR})(?P<m>{_MM})(?P<d>{_DD})(?![^/._-])"),
    re.compile(rf"/(?P<y>{_WEB_YEAR})(?:[/-](?P<m>{_MM}|[1-9](?=/)))?(?P<d>)(?=/|$)"),
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
    >>> [d.value.year for d in find_dates("From 2019–2021, 2000 people came, 1999.50 each.")]
    [2019, 2021]
    """
    for match in _finder().finditer(text):
        start, end = match.span()
        mention = _mention(text, start, end, day_first)
        if mention is not None:
            yield mention


def _mention(text: str, start: int, end: int, day_first: bool) -> DateMention | None:
    """Return the date that was found from `start` to `end`, or None where it is none."""
    told = _reader().fullmatch(text, start, end)
    parts = _parts(told.groupdict(), day_first) if told else None
    if told is None or parts is None:
        return None
    value, precision, first = parts
    after = text[end : end + _LONGEST_UNIT]
    if _goes_on(after, told["time"]) or (precision == "year" and _is_quantity(after)):
        return None
    return DateMention(
        value,
        precision,
        "text",
        told.start(first),
        end,
        has_time=bool(told["time"]),
        has_zone=bool(told["zone"]),
    )


_LONGEST_UNIT = 12
_COUNTED = re.compile(
    r" (?:people|euros?|dollars|meters|metres|miles|km|kg|mg|ml|words|points|jobs|votes|calories|"
    r"kcal|steps|seats|soldiers|workers|personas|personnes|Menschen|Euro|pessoas|persone|orang|"
    r"người|человек|рублей)\b"
)


def _goes_on(after: str, time: str | None) -> bool:
    """Tell whether the digits of a date go on: a number, a version, a part of an address."""
    return not time and (after[:1].isdigit() or (after[:1] in ".," and after[1:2].isdigit()))


def _is_quantity(after: str) -> bool:
    """Tell whether what follows a year makes it a number, or a part of a longer word."""
    return after[:1] in tuple("/:%_-") or after[:1].isalpha() or bool(_COUNTED.match(after))


def _parts(g: dict[str, str | None], day_first: bool) -> tuple[date, Precision, str] | None:
    """Return the value, its precision and the first group of the alternative that matched."""
    if g["y8"]:
        return date(int(g["y8"]), 1, 1), "year", "y8"
    if g["n7"] and g["y7"]:
        if g["n7"] in _ALSO_WORDS:
            return None
        return date(int(g["y7"]), _month(g["n7"]), 1), "month", "n7"
    if g["y5"] and not g["d5"]:
        value = _day(int(g["y5"]), int(g["m5"] or 0), 1)
        return (value, "month", "y5") if value else None
    if g["y9"]:
        value = _day(int(g["y9"]), int(g["m9"] or 0), 1)
        return (value, "month", "m9") if value else None
    found = _full_date(g, day_first)
    return (found[0], "day", found[1]) if found and found[0] else None


def _full_date(g: dict[str, str | None], day_first: bool) -> tuple[date | None, str] | None:
    if g["y4"]:
        return _ambiguous(int(g["y4"]), int(g["a4"] or 0), int(g["b4"] or 0), day_first), "a4"
    for n, first in ((1, "y1"), (2, "n2"), (3, "d3"), (5, "y5"), (6, "d6")):
        year, day = g[f"y{n}"], g[f"d{n}"]
        if year and day:
            name = g.get(f"n{n}")
            month = _month(name) if name else int(g[f"m{n}"] or 0)
            return _day(int(year), month, int(day)), first
    return None


def _month(name: str) -> int:
    """Return the number of a month; without regard to case RE2 takes "ſ" for an "s"."""
    return _MONTH_NUMBER[name.casefold()]


def _ambiguous(year: int, a: int, b: int, day_first: bool) -> date | None:
    if a > 12 or (day_first and b <= 12):
        return _day(year, b, a)
    return _day(year, a, b)


# --- days told with a weekday or without a year ---------------------------------------------


@dataclass(frozen=True, slots=True)
class DayMention:
    """A day of a month in prose, with the year and the weekday where they are told."""

    month: int
    day: int
    year: int | None  # None where the writer took the year for granted
    weekday: int | None  # Monday is 0
    start: int
    end: int


_DAYS = (
    r"(?:(?P<w1>WEEKDAY)\.?,? (?:(?:the|le|el|den|dem|il|dia|día|tanggal|de) )?)?(?:"
    rf"(?P<n1>MONTH)\.? (?P<d1>{_DAY})(?:st|nd|rd|th)?(?:,? (?P<y1>{_YEAR}))?"
    rf"|(?P<d2>{_DAY})(?:st|nd|rd|th|er|º|\.)?(?: de | of | )(?P<n2>MONTH)"
    rf"(?:(?: de | del |,? )(?P<y2>{_YEAR}))?)"
    rf"|(?P<w3>WEEKDAY),? ?\(?(?P<a3>{_DAY})[/.](?P<b3>{_DAY})[/.](?P<y3>{_YEAR})"
    rf"|(?:(?P<y4>{_YEAR}) ?年 ?)?(?P<m4>{_DAY}) ?月 ?(?P<d4>{_DAY}) ?[日号號]"
    r"(?: ?[(（]?(?:星期|周|週|禮拜)?(?P<w4>[一二三四五六天月火水木金土日])(?:曜日?)?[)）]?)?"
)


@cache
def _day_finder() -> re2._Regexp:
    return _finding(rf"(?i)(?:^|\b|[^\pL\d])(?:{_DAYS})")


@cache
def _day_reader() -> re.Pattern[str]:
    return _reading(_DAYS)


def find_days(text: str) -> Iterator[DayMention]:
    """Yield the days of months told in `text`, with or without weekday and year.

    Examples
    --------
    >>> found = find_days("It met on Tuesday, March 5, and again on 12 July 2024.")
    >>> [(d.month, d.day, d.year, d.weekday) for d in found]
    [(3, 5, None, 1), (7, 12, 2024, None)]
    >>> [(d.month, d.day, d.weekday) for d in find_days("lunes 4 de marzo; 3月5日（星期二）")]
    [(3, 4, 0), (3, 5, 1)]
    """
    for match in _day_finder().finditer(text):
        start, end = match.span()
        told = _day_reader().fullmatch(text, start, end)
        found = _day_told(told.groupdict()) if told else None
        if told and found and not text[end : end + 1].isdigit():
            yield DayMention(*found, told.start("date"), end)


def _day_told(g: dict[str, str | None]) -> tuple[int, int, int | None, int | None] | None:
    """Return month, day, year and weekday by the groups of a day, or None where it is no date."""
    weekday = _WEEKDAY_NUMBER.get((g["w1"] or g["w3"] or "").casefold())
    if g["w4"]:
        weekday = _WEEKDAY_CHARACTERS[g["w4"]]
    name = g["n1"] or g["n2"]
    if name:
        if name in _ALSO_WORDS and weekday is None and not g["d2"]:
            return None
        month, day = _month(name), int(g["d1"] or g["d2"] or 0)
    elif g["y3"]:
        month, day = int(g["b3"] or 0), int(g["a3"] or 0)
        if month > 12:
            month, day = day, month
    else:
        month, day = int(g["m4"] or 0), int(g["d4"] or 0)
    year = g["y1"] or g["y2"] or g["y3"] or g["y4"]
    if _day(int(year or 2000), month, day) is None:
        return None
    return month, day, int(year) if year else None, weekday


# --- "3 days ago" ----------------------------------------------------------------------------

_AGO = (
    r"(?P<n1>\d{1,2}) (?:(?:min(?:ute)?|hour|hr)s?|(?P<d1>days?)) ago",
    r"hace (?P<n2>\d{1,2}) (?:minutos?|horas?|(?P<d2>d[ií]as?))",
    r"il y a (?P<n3>\d{1,2}) (?:minutes?|heures?|(?P<d3>jours?))",
    r"vor (?P<n4>\d{1,2}) (?:Minuten?|Stunden?|(?P<d4>Tag(?:en)?))",
    r"há (?P<n5>\d{1,2}) (?:minutos?|horas?|(?P<d5>dias?))",
    r"(?P<n6>\d{1,2}) (?:minut[io]|or[ae]|(?P<d6>giorn[io])) fa",
    r"(?P<n7>\d{1,2}) (?:menit|jam|(?P<d7>hari)) (?:yang )?lalu",
    r"(?P<n8>\d{1,2}) (?:phút|giờ|(?P<d8>ngày)) trước",
    r"(?P<n9>\d{1,2}) (?:minuten|uur|(?P<d9>dag(?:en)?)) geleden",
    r"(?P<n10>\d{1,2}) (?:dakika|saat|(?P<d10>gün)) önce",
    r"(?P<n11>\d{1,2}) (?:минут\pL*|час\pL*|(?P<d11>дн\pL*|день)) назад",
    r"(?P<n12>\d{1,2}) ?(?:分[钟鐘]|小[时時]|時間|(?P<d12>[天日]))前",
)


@cache
def _ago_pattern() -> re2._Regexp:
    return re2.compile("(?i)(?:" + "|".join(_AGO) + ")")


def tells_days_ago(text: str) -> bool:
    r"""Tell whether any line of `text` shows days for `find_days_ago`.

    Examples
    --------
    >>> tells_days_ago("Home\nHarbour · 3 days ago"), tells_days_ago("3 days at sea")
    (True, False)
    """
    return _ago_pattern().search(text) is not None


def find_days_ago(line: str, fetched: date) -> Iterator[DateMention]:
    """Yield the days that a line shows as so many minutes, hours or days before the fetch.

    Examples
    --------
    >>> [d.value.day for d in find_days_ago("Harbour · 3 days ago", date(2024, 3, 8))]
    [5]
    """
    for match in _ago_pattern().finditer(line):
        told = {name[0]: value for name, value in match.groupdict().items() if value}
        days = int(told["n"]) if "d" in told else 0  # else minutes or hours
        value = fetched - timedelta(days=days)
        yield DateMention(value, "day", "visible", match.start(), match.end())


# --- dates in markup, addresses and fetch times ---------------------------------------------


def parse_date(value: str, where: DatePlace, role: str = "") -> DateMention | None:
    """Return the date of a markup value, most often ISO 8601, or None.

    Examples
    --------
    >>> parse_date("2024-03-05T10:00:00+01:00", "meta", "published").has_zone
    True
    >>> parse_date("2024-03-05T10:30:00+01:00", "meta").minutes
    570
    >>> parse_date("yesterday", "meta") is None
    True
    """
    match = _ISO.match(value[:64])
    if match:
        day = _day(int(match["y"]), int(match["m"]), int(match["d"]))
        if day is None:
            return None
        return DateMention(
            day,
            "day",
            where,
            has_time=bool(match["time"]),
            has_zone=bool(match["time"] and match["zone"]),
            minutes=_minutes(match),
            role=role,
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


def _minutes(match: re.Match[str]) -> int:
    """Return the minutes after the day's begin in UTC; those of a zone beside hours don't count."""
    if not match["time"]:
        return 0
    digits = match["time"][1:].replace(":", "")
    zone = match["zone"] or "Z"
    return int(digits[:2]) * 60 + int(digits[2:]) - (0 if zone == "Z" else int(zone) * 60)


def date_from_address(path: str) -> DateMention | None:
    """Return the date in an address's path, such as ``/2024/03/05/`` or ``-20240305``, or None.

    Examples
    --------
    >>> date_from_address("/news/2024/03/05/story").value
    datetime.date(2024, 3, 5)
    >>> date_from_address("/news/2024/03/story").precision
    'month'
    >>> date_from_address("/news/2024/10-best-kettles").precision
    'year'
    """
    for expression in _IN_PATH:
        match = expression.search(path)
        value = _day(int(match["y"]), int(match["m"] or 1), int(match["d"] or 1)) if match else None
        if match and value:
            precision: Precision = "day" if match["d"] else "month" if match["m"] else "year"
            return DateMention(value, precision, "address")
    return None


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
