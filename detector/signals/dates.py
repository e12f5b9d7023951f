"""Dates that do not fit together: the page's own against those of story, lists and markup.

Every signal measures a difference inside the page; none tells how old the page is. A farm
dates a copied story anew, but leaves in it what belongs to the day it was written on.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from math import log10
from statistics import median
from typing import Any

from detector.document import DateMention, Document, Span
from detector.document.dates import DayMention, date_from_address, find_days
from detector.signals._phrases import PhraseBook
from detector.signals._prose import from_story, paragraphs
from detector.signals._words import core_title
from detector.signals.registry import NAN, ratio, signal

_INJECTED = "observed: name-injected farms that date copied stories anew"
_REWRITTEN = "observed: machine-written and rewritten pages"
_SEARCH = "observed: pages whose year is refreshed for search engines"
_LOG_DAYS = "log10 of days + 1"
_LOG_RANGE = (0.0, 4.7)  # up to 137 years
_MONTH = timedelta(days=31)
_MAX_TEXT = 100_000  # characters of a story searched for days


def _log_days(days: float) -> float:
    return log10(1 + max(days, 0))


def _earliest(mention: DateMention) -> date:
    return mention.value


def _latest(mention: DateMention) -> date:
    """Return the last day that a mention of a month or a year may mean."""
    if mention.precision == "day":
        return mention.value
    if mention.precision == "year":
        return date(mention.value.year, 12, 31)
    following = mention.value.replace(day=28) + timedelta(days=4)
    return following - timedelta(days=following.day)


def _apart(one: DateMention, other: DateMention) -> int:
    """Return the days that surely lie between two mentions, 0 where they may be the same."""
    first, second = sorted((one, other), key=_earliest)
    return max((_earliest(second) - _latest(first)).days, 0)


def _spans(mentions: Sequence[DateMention]) -> list[Span]:
    return [Span(m.start, m.end) for m in mentions if m.end > m.start >= 0]


# --- what the page says of itself, and what the story tells -------------------------------


def _page_date(document: Document) -> date | None:
    return document.claimed_date.value if document.claimed_date else None


def _claim(document: Document) -> list[Span]:
    """Return where the page's own date stands."""
    return _spans([document.claimed_date]) if document.claimed_date else []


def _last_touch(document: Document) -> date | None:
    """Return the day of the last change that the page admits."""
    page = _page_date(document)
    if page is None:
        return None
    modified = (d.value for d in _modified(document))
    return max([page, *modified])


def _modified(document: Document) -> list[DateMention]:
    marked = [d for d in document.dates if d.where in ("jsonld", "meta", "time")]
    found = [*marked, *document.head_dates]
    return [d for d in found if d.role == "modified" and d.precision == "day"]


def _told(document: Document) -> list[DateMention]:
    """Return the dates that the story tells."""
    return document.cached("dates.told", _find_told)


def _find_told(document: Document) -> list[DateMention]:
    spans = document.story_spans
    starts = [span.start for span in spans]

    def in_story(mention: DateMention) -> bool:
        place = bisect_right(starts, mention.start) - 1
        return place >= 0 and mention.end <= spans[place].end

    return [d for d in document.dates if d.where == "text" and in_story(d)]


def _days(document: Document) -> list[DayMention]:
    """Return the days of months in the story, with or without a year."""
    return document.cached("dates.days", lambda d: list(_find_story_days(d)))


def _find_story_days(document: Document) -> Iterator[DayMention]:
    found = list(find_days(_first_lines(document)))
    spans = from_story(document, [Span(day.start, day.end) for day in found])
    for day, (start, end) in zip(found, spans, strict=True):
        yield replace(day, start=start, end=end)


def _first_lines(document: Document) -> str:
    """Return the lines of the story that are searched for days."""
    spans = document.story_spans
    last = _MAX_TEXT + spans[0].start if spans else 0
    size = sum(end - start + 1 for start, end in spans if end <= last)
    return document.story[: max(size - 1, 0)]


def _on(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _occurrences(day: DayMention, around: date) -> list[date]:
    """Return the day in the years next to `around`."""
    years = range(around.year - 1, around.year + 2)
    return [found for year in years if (found := _on(year, day.month, day.day))]


def _distance(day: DayMention, page: date) -> int:
    """Return the days from `page` to the day, in its year or else in the nearest."""
    exact = _on(day.year, day.month, day.day) if day.year else None
    places = [exact] if exact else _occurrences(day, page)
    return min((abs((place - page).days) for place in places), default=0)


# --- the page's date against the story's --------------------------------------------------


def _newest_told(document: Document) -> DateMention | None:
    """Return the newest date that the story tells of its past."""
    page = _page_date(document)
    if page is None:
        return None
    past = [d for d in _told(document) if _earliest(d) <= page + _MONTH]
    return max(past, key=_latest, default=None)


def _newest_and_claim(document: Document) -> list[Span]:
    newest = _newest_told(document)
    return _spans([newest]) + _claim(document) if newest else []


@signal(
    "days_since_told",
    unit=_LOG_DAYS,
    range=_LOG_RANGE,
    direction=0,
    sentence="How long after the newest date in the story the page claims to be written.",
    source=_INJECTED,
    evidence=_newest_and_claim,
)
def days_since_told(document: Document) -> float:
    """Measure the days that surely lie between the newest date told and the page's own."""
    page, newest = _page_date(document), _newest_told(document)
    if page is None or newest is None:
        return NAN
    return _log_days((page - _latest(newest)).days)


_NEWS = PhraseBook()
_NEWS.add(
    "fresh",
    {
        "en": "on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday,"
        "said monday, said tuesday, said wednesday, said thursday, said friday, said saturday,"
        "said sunday, yesterday, last night, tonight, this week, earlier this week, last week,"
        "this morning, monday night, tuesday night, wednesday night, thursday night, friday night,"
        "saturday night, sunday night, -yesterday's",
        "es": "este lunes, este martes, este miércoles, este jueves, este viernes, este sábado,"
        "este domingo, el lunes, el martes, el miércoles, el jueves, el viernes, ayer, anoche,"
        "esta semana, esta mañana, la semana pasada",
        "fr": "ce lundi, ce mardi, ce mercredi, ce jeudi, ce vendredi, ce samedi, ce dimanche,"
        "lundi dernier, mardi dernier, mercredi dernier, jeudi dernier, vendredi dernier, hier,"
        "lundi soir, mardi soir, mercredi soir, jeudi soir, vendredi soir, cette semaine, ce matin",
        "de": "am montag, am dienstag, am mittwoch, am donnerstag, am freitag, am samstag,"
        "am sonntag, gestern, heute morgen, diese woche, vergangene woche, am montagabend,"
        "am dienstagabend, am mittwochabend, am donnerstagabend, am freitagabend",
        "pt": "nesta segunda*, nesta terça*, nesta quarta*, nesta quinta*, nesta sexta*,"
        "neste sábado, neste domingo, na segunda-feira, na terça-feira, na quarta-feira,"
        "na quinta-feira, na sexta-feira, ontem, esta semana, nesta semana, na semana passada",
        "it": "lunedì scorso, martedì scorso, mercoledì scorso, giovedì scorso, venerdì scorso,"
        "ieri, questa settimana, la settimana scorsa, stamattina, ieri sera",
        "id": "pada senin, pada selasa, pada rabu, pada kamis, pada jumat, hari senin, hari selasa,"
        "hari rabu, hari kamis, hari jumat, kemarin, pekan ini, minggu ini, pekan lalu, tadi malam",
        "vi": "hôm qua, tuần này, sáng nay, tối qua, chiều nay, tuần trước, tối nay",
        "nl": "op maandag, op dinsdag, op woensdag, op donderdag, op vrijdag, gisteren, deze week,"
        "vorige week, vanochtend, gisteravond",
        "tr": "pazartesi günü, salı günü, çarşamba günü, perşembe günü, cuma günü, dün, bu hafta,"
        "geçen hafta, bu sabah",
        "ru": "в понедельник, во вторник, в среду, в четверг, в пятницу, в субботу, вчера,"
        "на этой неделе, на прошлой неделе",
        "zh": "昨天, 昨日, 昨晚, 本周, 上周, 今晨, 今早, 周一, 周二, 周三, 周四, 周五, 星期一,"
        "星期二, 星期三, 星期四, 星期五",
        "ja": "昨日, 昨夜, 今週, 先週, 今朝, 月曜日, 火曜日, 水曜日, 木曜日, 金曜日",
    },
)
_MAX_BACKGROUND = 2500  # days; the dates of an older story are all background


def _fresh(document: Document) -> Sequence[Span]:
    return _NEWS.spans(document, "fresh")


def _fresh_and_newest(document: Document) -> list[Span]:
    return [*_fresh(document)[:4], *_newest_and_claim(document)]


@signal(
    "stale_news",
    unit=_LOG_DAYS,
    range=_LOG_RANGE,
    direction=1,
    sentence="The story speaks of this week, but all dates in it are long before the page's own.",
    source=_INJECTED,
    evidence=_fresh_and_newest,
)
def stale_news(document: Document) -> float:
    """Measure the days from the newest date told in fresh news to the page's own.

    NaN where the story is not worded as news, or tells of nothing but the distant past.
    """
    page, newest = _page_date(document), _newest_told(document)
    if page is None or newest is None:
        return NAN
    days = (page - _latest(newest)).days
    return _log_days(days) if days <= _MAX_BACKGROUND and _fresh(document) else NAN


_WILL_LIST = (
    r"will(?: be| begin| start| open| take place)?|won't|shall|upcoming|is set to|are set to|"
    r"(?:scheduled|slated|planned|expected|due|poised|hopes?|plans?|aims?) (?:for|to|in|by|on)|"
    r"será|serán|tendrá|podrá|se celebrará|previst[oa]s? (?:para|per)|"
    r"sera|seront|aura lieu|auront|prévue?s? (?:pour|en|le)|"
    r"wird|werden|sollen?|geplant|voraussichtlich|será|serão|vai|sarà|saranno|si terrà|"
    r"akan|dijadwalkan|direncanakan|sẽ|dự kiến|zal|zullen|gepland|olacak|yapılacak|planlan\w+|"
    r"будет|будут|состоится|планирует\w*|запланирован\w*"
)
_WILL = re.compile(rf"\b(?:{_WILL_LIST})\b|[将將]|预计|預計|计划|予定", re.IGNORECASE)
_BEFORE_DATE = 120  # characters before a date in which the verb stands
_STOP = re.compile(r"[.!?。！？;\n](?=\s|$|[^\W\d_])|[”\"]")
# A year alone is a date to come only behind one of these: "will … in 2022", not "the 2022 law".
_INTO_YEAR = re.compile(
    r"\b(?:in|by|for|until|till|through|during|early|late|mid|spring|summer|autumn|fall|winter|of|"
    r"end|en|para|hasta|pour|d'ici|courant|im|bis|jahr|frühjahr|sommer|herbst|em|até|nel|entro|"
    r"per|pada|tahun|hingga|năm|medio|eind|в|к|до)[\s-]*\Z|[在于於到至]\Z",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"\b(?:since|from|after|as of|than|desde|depuis|seit|ab|dal|sejak|từ|с|от|act|law)\W*\Z",
    re.IGNORECASE,
)
_MAX_AHEAD = 6 * 366  # days


def _is_ahead(document: Document, mention: DateMention) -> bool:
    """Tell whether the story speaks of a date as one to come."""
    before = document.text[max(mention.start - _BEFORE_DATE, 0) : mention.start]
    clause = _STOP.split(before)[-1]
    if _SINCE.search(clause) or not _WILL.search(clause):
        return False
    return mention.precision != "year" or bool(_INTO_YEAR.search(clause))


def _ahead(document: Document) -> list[DateMention]:
    return document.cached("dates.ahead", lambda d: [m for m in _told(d) if _is_ahead(d, m)])


def _overtaken(document: Document) -> list[DateMention]:
    """Return the dates that the story looks ahead to and the page's own has passed."""
    page = _page_date(document)
    if page is None:
        return []
    gaps = ((d, (page - _latest(d)).days) for d in _ahead(document))
    return [d for d, gap in gaps if _MONTH.days < gap <= _MAX_AHEAD]


@signal(
    "future_already_past",
    unit=_LOG_DAYS,
    range=(0, 3.4),
    direction=1,
    sentence="The story looks ahead to a date that was long over on the day the page claims.",
    source=_INJECTED,
    evidence=lambda d: _spans(_overtaken(d)) + (_claim(d) if _overtaken(d) else []),
)
def future_already_past(document: Document) -> float:
    """Measure the days from the newest date told as one to come to the page's own."""
    page = _page_date(document)
    if page is None or not _ahead(document):
        return NAN
    gaps = [(page - _latest(d)).days for d in _overtaken(document)]
    return _log_days(min(gaps, default=0))


# A day after one of these is a limit, a start or an addition that says so, not a thing told.
_NOT_TOLD = re.compile(
    r"\b(?:updat\w*|edit\w*|until|till|before|by|through|no later than|deadline|starting|from|"
    r"expir\w*|valid|hasta|antes|jusqu\w*|avant|bis|spätestens|vor|aktualis\w*|até|fino|entro|"
    r"aggiorn\w*|sampai|hingga|đến|trước|tot|vóór|до)\b[^.!?\n]{0,20}\Z|(?:截至|更新)[^。\n]{0,8}\Z",
    re.IGNORECASE,
)
_LIMIT_BEFORE = 40  # characters before a date in which such a word stands


def _is_told(document: Document, mention: DateMention) -> bool:
    before = document.text[max(mention.start - _LIMIT_BEFORE, 0) : mention.start]
    return not _NOT_TOLD.search(before)


def _told_later(document: Document) -> list[DateMention]:
    """Return days and months that the story tells, not as ones to come, after the page."""
    page = _last_touch(document)
    if page is None:
        return []
    ahead = {d.start for d in _ahead(document)}
    later = [d for d in _told(document) if d.precision != "year" and _earliest(d) > page + _MONTH]
    return [d for d in later if d.start not in ahead and _is_told(document, d)]


@signal(
    "told_after_date",
    unit=_LOG_DAYS,
    range=_LOG_RANGE,
    direction=0,
    sentence="The story tells of days after the one on which the page claims to be written.",
    source=_REWRITTEN,
    evidence=lambda d: _spans(_told_later(d)),
)
def told_after_date(document: Document) -> float:
    """Measure how long after the page's own date and its updates the story goes on."""
    page = _last_touch(document)
    if page is None or not _told(document):
        return NAN
    return _log_days(max(((_earliest(d) - page).days for d in _told_later(document)), default=0))


# --- days told without a year --------------------------------------------------------------


def _yearless(document: Document) -> list[DayMention]:
    return [d for d in _days(document) if d.year is None]


def _day_spans(days: Sequence[DayMention]) -> list[Span]:
    return [Span(d.start, d.end) for d in days]


@signal(
    "yearless_day_distance",
    unit="days",
    range=(0, 183),
    direction=0,
    sentence="The story names days without their year, none of them near the page's own date.",
    source=_INJECTED,
    evidence=lambda d: _day_spans(_yearless(d)) if _page_date(d) else [],
)
def yearless_day_distance(document: Document) -> float:
    """Measure the days from the page's date to the nearest day told without a year.

    A writer leaves the year out where it is the present one.
    """
    page = _page_date(document)
    return min((_distance(d, page) for d in _yearless(document)), default=NAN) if page else NAN


_MAX_TAKEN_FOR_GRANTED = 330  # days from the page to a day whose year is left out


def _fits_weekday(day: DayMention, page: date) -> bool:
    near = (d for d in _occurrences(day, page) if abs((d - page).days) <= _MAX_TAKEN_FOR_GRANTED)
    return any(d.weekday() == day.weekday for d in near)


def _misfits(document: Document) -> list[DayMention]:
    page = _page_date(document)
    named = [d for d in _yearless(document) if d.weekday is not None]
    return [d for d in named if not _fits_weekday(d, page)] if page else []


@signal(
    "weekday_of_other_year",
    unit="share of days",
    range=(0, 1),
    direction=1,
    sentence="The story names weekdays that do not fit the year in which the page claims to be.",
    source=_INJECTED,
    evidence=lambda d: _day_spans(_misfits(d)) + (_claim(d) if _misfits(d) else []),
)
def weekday_of_other_year(document: Document) -> float:
    """Measure the share of days like "Wednesday, March 6" that fit no year near the page's."""
    named = [d for d in _yearless(document) if d.weekday is not None]
    return ratio(len(_misfits(document)), len(named)) if _page_date(document) else NAN


def _full_days(document: Document) -> list[DayMention]:
    return [d for d in _days(document) if d.year is not None and d.weekday is not None]


def _calendar_errors(document: Document) -> list[DayMention]:
    return [
        d
        for d in _full_days(document)
        if (on := _on(d.year or 1, d.month, d.day)) and on.weekday() != d.weekday
    ]


@signal(
    "weekday_not_in_calendar",
    unit="count",
    range=(0, 5),
    direction=1,
    sentence="The story gives a full date a weekday that it did not have.",
    source=_REWRITTEN,
    evidence=lambda d: _day_spans(_calendar_errors(d)),
)
def weekday_not_in_calendar(document: Document) -> float:
    """Count full dates whose weekday is wrong."""
    return len(_calendar_errors(document)) if _full_days(document) else NAN


_DATELINE_CHARACTERS = 90
_DATELINE_BEFORE = tuple(",(（市京港")
_DATELINE_END = re.compile(r"\.?(?:, (?:19|20)\d\d)?,? ?(?:\(|/|–|—|--|- |:|電|电|\.-|\.—)")


def _datelines(document: Document) -> list[DayMention]:
    """Return the day in a dateline such as ``LONDON, March 4 (Agency) –``."""
    return document.cached("dates.datelines", lambda d: list(_find_datelines(d)))


def _find_datelines(document: Document) -> Iterator[DayMention]:
    days = _days(document)
    heads = {block.start for block in paragraphs(document)[:3]} if days else set()
    for day in days:
        line = document.text.rfind("\n", 0, day.start) + 1
        short = day.start - line <= _DATELINE_CHARACTERS
        before = document.text[line : day.start] if short else ""
        if line not in heads or not before[:1].isalpha() or _STOP.search(before):
            continue
        if before.rstrip()[-1:] in _DATELINE_BEFORE and _DATELINE_END.match(document.text, day.end):
            yield day


@signal(
    "dateline_distance",
    unit=_LOG_DAYS,
    range=_LOG_RANGE,
    direction=1,
    sentence="The agency's dateline names another day than the page's own date.",
    source="observed: republished wire stories",
    evidence=lambda d: _day_spans(_datelines(d)) + (_claim(d) if _datelines(d) else []),
)
def dateline_distance(document: Document) -> float:
    """Measure the days from the dateline to the page's date, in the year nearest to it."""
    page, datelines = _page_date(document), _datelines(document)
    if page is None or not datelines:
        return NAN
    return _log_days(min(_distance(day, page) for day in datelines))


# --- the page's dates against each other ---------------------------------------------------


def _first(document: Document, *places: str) -> DateMention | None:
    """Return the first publication day in the first of `places` that has one."""
    for place in places:
        for d in document.dates:
            if d.where == place and d.precision == "day" and d.role == "published":
                return d
    return None


def _shown(document: Document) -> list[DateMention]:
    """Return the days shown by the headline as the page's own."""
    return [d for d in document.head_dates if d.role in ("published", "")]


@signal(
    "days_shown",
    unit="count",
    range=(1, 6),
    direction=0,
    sentence="The page shows several different dates as its own by the headline.",
    source=_INJECTED,
    evidence=lambda d: _spans(_shown(d)),
)
def days_shown(document: Document) -> float:
    """Count the different days shown by the headline that are not called an update."""
    return len({d.value for d in _shown(document)}) or NAN


@signal(
    "date_against_address",
    unit=_LOG_DAYS,
    range=_LOG_RANGE,
    direction=0,
    sentence="The address and the page give the story different dates.",
    source=_INJECTED,
    evidence=_claim,
)
def date_against_address(document: Document) -> float:
    """Measure the days that surely lie between the page's date and the one in its address."""
    claim = document.claimed_date
    address = next((d for d in document.dates if d.where == "address"), None)
    if claim is None or address is None or claim.where == "address":
        return NAN
    return _log_days(_apart(claim, address) - 1)


@signal(
    "shown_date_against_markup",
    unit=_LOG_DAYS,
    range=_LOG_RANGE,
    direction=0,
    sentence="The date shown to readers is not the one told to search engines.",
    source="Google Search Central, publication dates; observed: re-dated pages",
    evidence=lambda d: _spans(_shown(d)) if _first(d, "jsonld", "meta", "time") else [],
)
def shown_date_against_markup(document: Document) -> float:
    """Measure the days between the markup's date and the nearest one shown by the headline."""
    marked = _first(document, "jsonld", "meta", "time")
    if marked is None or not _shown(document):
        return NAN
    known = [marked, *_modified(document)]
    return _log_days(min(_apart(a, b) for a in known for b in _shown(document)[:20]) - 1)


@signal(
    "markup_dates_apart",
    unit=_LOG_DAYS,
    range=_LOG_RANGE,
    direction=0,
    sentence="The markup gives the story different dates in different places.",
    source="schema.org, Open Graph; observed: templates filled twice",
)
def markup_dates_apart(document: Document) -> float:
    """Measure the days between the publication dates of JSON-LD and of meta elements."""
    structured, meta = _first(document, "jsonld"), _first(document, "meta")
    return _log_days(_apart(structured, meta) - 1) if structured and meta else NAN


_SECONDS = re.compile(r"\d:\d\d:\d\d")
_LABEL_END = re.compile(r"[:：]\Z|[^\W\d_]\Z")


def _bare_stamps(document: Document) -> list[DateMention]:
    return [
        d
        for d in document.head_dates
        if not d.has_zone and _SECONDS.search(document.text, d.start, d.end)
    ]


@signal(
    "bare_stamp",
    unit="count",
    range=(0, 2),
    direction=1,
    sentence="The date is a machine's stamp, with seconds and without a time zone.",
    source=_INJECTED,
    evidence=lambda d: _spans(_bare_stamps(d)),
)
def bare_stamp(document: Document) -> float:
    """Count 1 for a stamp by the headline, and 1 more where its label is glued to it."""
    if not document.head_dates:
        return NAN
    stamps = _bare_stamps(document)
    glued = any(_LABEL_END.search(document.text[max(s.start - 3, 0) : s.start]) for s in stamps)
    return bool(stamps) + glued


@signal(
    "days_to_update",
    unit=_LOG_DAYS,
    range=_LOG_RANGE,
    direction=0,
    sentence="The page says that it was changed after it was published.",
    source="observed: honest pages that say when they were updated",
    evidence=lambda d: _spans(_modified(d)),
)
def days_to_update(document: Document) -> float:
    """Measure the days from publication to the last change that the page admits."""
    page, last = _page_date(document), _last_touch(document)
    if page is None or last is None or not _modified(document):
        return NAN
    return _log_days((last - page).days)


@signal(
    "date_after_fetch",
    unit=_LOG_DAYS,
    range=_LOG_RANGE,
    direction=1,
    sentence="The page claims a date after the one on which it was fetched.",
    source=_INJECTED,
    evidence=_claim,
)
def date_after_fetch(document: Document) -> float:
    """Measure the days from the fetch to the page's date; a day may be the time zone."""
    page = _page_date(document)
    if page is None or document.fetched is None:
        return NAN
    return _log_days((page - document.fetched).days - 1)


def _stamp_pairs(document: Document) -> Iterator[tuple[str, str]]:
    """Yield the times of publication and of change, as the markup writes them."""
    markup = document.markup
    if markup is None:
        return
    graph = markup.opengraph
    yield graph.get("article:published_time", ""), graph.get("article:modified_time", "")
    for item in markup.jsonld[:20]:
        published: Any = item.get("datePublished")
        modified: Any = item.get("dateModified")
        if isinstance(published, str) and isinstance(modified, str):
            yield published, modified


@signal(
    "stamps_equal",
    unit="yes or no",
    range=(0, 1),
    direction=0,
    sentence="The page was changed in the very second it was published, says its markup.",
    source=_REWRITTEN,
)
def stamps_equal(document: Document) -> float:
    """Tell whether published and modified are the same time of the same day."""
    pairs = [(p, m) for p, m in _stamp_pairs(document) if len(p) > 10 and len(m) > 10]
    return all(p == m for p, m in pairs) if pairs else NAN


# --- dates of the headlines in lists --------------------------------------------------------


def _listed(document: Document) -> list[DateMention]:
    """Return the dates of the listed headlines: in them, by them and in their addresses."""
    return document.cached("dates.listed", lambda d: list(_find_listed(d)))


def _find_listed(document: Document) -> Iterator[DateMention]:
    lists = document.link_blocks
    starts = [block.items[0].start for block in lists]
    for mention in document.dates:
        place = bisect_right(starts, mention.start) - 1
        if place >= 0 and mention.end <= _end_of_list(document, lists[place].items[-1]):
            yield mention
    for block in lists:
        for url in block.urls:
            found = date_from_address(url.partition("//")[2].partition("?")[0])
            if found is not None:
                yield found


_AFTER_ITEM = 40  # characters of the line below a headline that may hold its date


def _end_of_list(document: Document, last: Span) -> int:
    following = document.text.find("\n", last.end + 1)
    below = following if following >= 0 else len(document.text)
    return below if below - last.end <= _AFTER_ITEM else last.end


_MIN_LISTED = 3


@signal(
    "listed_before_page",
    unit=_LOG_DAYS,
    range=_LOG_RANGE,
    direction=0,
    sentence="The headlines in the page's lists are far older than the page claims to be.",
    source=_INJECTED,
    evidence=lambda d: _spans(_listed(d)) if _page_date(d) else [],
)
def listed_before_page(document: Document) -> float:
    """Measure the median days by which dated headlines in lists precede the page's date."""
    page = _page_date(document)
    dated = [d for d in _listed(document) if d.precision != "year"]
    if page is None or len(dated) < _MIN_LISTED:
        return NAN
    return _log_days(median((page - _latest(d)).days for d in dated))


@signal(
    "listed_days_spread",
    unit=_LOG_DAYS,
    range=_LOG_RANGE,
    direction=0,
    sentence="The headlines in the page's lists are of many different years.",
    source=_INJECTED,
    evidence=lambda d: _spans(_listed(d)),
)
def listed_days_spread(document: Document) -> float:
    """Measure the days that surely lie between the oldest and the newest listed date."""
    listed = _listed(document)
    if len(listed) < _MIN_LISTED:
        return NAN
    return _log_days((max(map(_earliest, listed)) - min(map(_latest, listed))).days)


# --- years ----------------------------------------------------------------------------------

_YEAR_IN_TITLE = re.compile(r"(?<![\d/.,:$€£-])20\d\d(?![\d/:%-])")


def _title_year(document: Document) -> int | None:
    years = [int(year) for year in _YEAR_IN_TITLE.findall(core_title(document)[:300])]
    return max(years, default=None)


@signal(
    "title_year_ahead_of_story",
    unit="years",
    range=(-10, 10),
    direction=0,
    sentence="The title names a newer year than anything in the text.",
    source=_SEARCH,
    evidence=lambda d: [d.headline] if _title_year(d) and d.headline else [],
)
def title_year_ahead_of_story(document: Document) -> float:
    """Measure the years from the newest one in the story to the one in the title."""
    year = _title_year(document)
    told = [d.value.year for d in _told(document)]
    return year - max(told) if year and told else NAN


@signal(
    "title_year_after_date",
    unit="years",
    range=(-10, 10),
    direction=0,
    sentence="The title names another year than the page's own date.",
    source=_SEARCH,
    evidence=lambda d: [d.headline] if _title_year(d) and d.headline else [],
)
def title_year_after_date(document: Document) -> float:
    """Measure the years from the page's last change to the one in the title."""
    year, last = _title_year(document), _last_touch(document)
    return year - last.year if year and last else NAN


_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|&copy;|copyright)[^\n\d]{0,40}((?:19|20)\d\d)(?:\s?[-–]\s?((?:19|20)\d\d))?", re.I
)
# What stands in each sign of copyright, and how far from its start; these letters are
# the lower case of no others.
_COPYRIGHT_MARKS = (("©", 0), ("(c)", 0), ("&copy;", 0), ("opyr", 1))
_FOOTER = 20_000  # characters at the end of a page in which the notice stands


@signal(
    "copyright_after_date",
    unit="years",
    range=(-15, 15),
    direction=0,
    sentence="The copyright notice names another year than the page's own date.",
    source="observed: templates left as they were bought",
)
def copyright_after_date(document: Document) -> float:
    """Measure the years from the page's date to the newest one of the copyright notice."""
    page = _page_date(document)
    if page is None:
        return NAN
    years = list(_copyright_years(document.text[-_FOOTER:]))
    return max(years) - page.year if years else NAN


def _copyright_years(footer: str) -> Iterator[int]:
    lowered = footer.replace("İ", "I").lower()  # no other letter grows
    for mark, inside in _COPYRIGHT_MARKS:
        place = lowered.find(mark)
        while place >= 0:
            match = _COPYRIGHT.match(footer, max(place - inside, 0))
            yield from (int(year) for year in (match.groups() if match else ()) if year)
            place = lowered.find(mark, place + 1)


# --- what speaks for the page ---------------------------------------------------------------

_NOTES = PhraseBook(whole_page=True)
_NOTES.add(
    "dated",
    {
        "en": "first published, originally published, first appeared, originally appeared,"
        "article was published, story was published, was first posted, last updated,"
        "updated on, updated at, has been updated, was updated, last modified",
        "es": "publicado por primera vez, publicado originalmente, se publicó originalmente,"
        "este artículo se publicó, última actualización, actualizado el, artículo actualizado",
        "fr": "publié pour la première fois, publié à l'origine, initialement publié,"
        "article paru, mis à jour le, dernière mise à jour, article modifié",
        "de": "zuerst erschienen, erstmals erschienen, erstmals veröffentlicht,"
        "ursprünglich erschienen, ursprünglich veröffentlicht, dieser artikel wurde,"
        "dieser text erschien, zuletzt aktualisiert, aktualisiert am",
        "pt": "publicado pela primeira vez, publicado originalmente, este artigo saiu,"
        "última atualização, atualizado em",
        "it": "pubblicato la prima volta, pubblicato per la prima volta,"
        "pubblicato originariamente, questo articolo è uscito, ultimo aggiornamento,"
        "aggiornato il, articolo aggiornato",
        "id": "pertama kali terbit, pertama kali diterbitkan, artikel ini terbit,"
        "terakhir diperbarui, diperbarui pada",
        "vi": "đăng lần đầu, xuất bản lần đầu, cập nhật lần cuối, cập nhật ngày",
        "nl": "eerst gepubliceerd, oorspronkelijk gepubliceerd, eerder verschenen,"
        "laatst bijgewerkt, bijgewerkt op, laatst gewijzigd",
        "tr": "ilk kez yayınlandı, ilk yayın, son güncelleme",
        "ru": "впервые опубликован*, первоначально опубликован*, обновлено, последнее обновление",
        "zh": "首次发表, 最初发表, 首发于, 最后更新, 更新于, 更新时间",
        "ja": "初出, 最終更新, 更新日",
    },
)
_NOTES.add(
    "archive",
    {
        "en": "from our archive, from the archive, from our archives, from the archives,"
        "from the files of, reprinted from, republished with permission, another look",
        "es": "de nuestro archivo, de la hemeroteca, desde la hemeroteca, del archivo",
        "fr": "de nos archives, dans les archives",
        "de": "aus unserem archiv, aus dem archiv, aus alten ausgaben",
        "pt": "do nosso arquivo, do acervo",
        "it": "dal nostro archivio, dall'archivio, dalle vecchie edizioni",
        "id": "dari arsip, dari edisi lama",
        "vi": "từ kho lưu trữ",
        "nl": "uit ons archief, uit het archief",
        "tr": "arşivimizden, arşivden",
        "ru": "из архива, из нашего архива",
        "zh": "资料存档, 转载自, 旧文重发",
        "ja": "アーカイブより, 再掲",
    },
)
_BY_STORY = 400  # characters above and below a story in which its notes stand
_NOTE_TO_DATE = 60  # characters from the words of a note to its date
_MAX_NOTE_LINE = 200


def _by_story(document: Document, spans: Sequence[Span]) -> Iterator[Span]:
    story = document.story_spans
    if not story:
        return
    headline = document.headline
    first = min(story[0].start, headline.start) if headline else story[0].start
    low, high = first - _BY_STORY, story[-1].end + _BY_STORY
    for span in spans:
        line = document.text.rfind("\n", 0, span.start) + 1
        if low <= span.start <= high and span.start - line <= _MAX_NOTE_LINE:
            yield span


def _honest_notes(document: Document) -> list[Span]:
    """Return the notes by the story that date it otherwise than the page does."""
    return document.cached("dates.notes", lambda d: sorted(set(_find_honest_notes(d))))


def _find_honest_notes(document: Document) -> Iterator[Span]:
    page = _page_date(document)
    others = [d for d in document.dates if d.start >= 0 and not (page and d.value == page)]
    starts = [d.start for d in others]
    for note in _by_story(document, _NOTES.spans(document, "dated")):
        place = bisect_left(starts, note.end)
        if place < len(starts) and starts[place] - note.end <= _NOTE_TO_DATE:
            yield Span(note.start, others[place].end)
    yield from _by_story(document, _NOTES.spans(document, "archive"))
    for shown in document.head_dates:
        if shown.role in ("modified", "first") and shown.value != page:
            yield Span(shown.start, shown.end)


@signal(
    "update_note",
    unit="count",
    range=(0, 3),
    direction=-1,
    sentence="The page says that its story is older: updated, reprinted or from the archive.",
    source="observed: honest updates, reprints and archives",
    evidence=_honest_notes,
)
def update_note(document: Document) -> float:
    """Count notes by the story of an update, a first publication or an archive.

    A note with the page's own date says nothing, and one without a date is easily copied.
    """
    if not _NOTES.speaks(document, "dated"):
        return NAN
    return len(_honest_notes(document))


# --- what the crawl level asks ------------------------------------------------------------


def newest_event(document: Document) -> date | None:
    """Return the newest day that the story tells, not after the page was fetched or dated."""
    latest = document.fetched or max(
        (d.value for d in document.dates if d.where != "text"), default=None
    )
    told = (d.value for d in _told(document) if d.precision == "day")
    return max((day for day in told if latest is None or day <= latest), default=None)
