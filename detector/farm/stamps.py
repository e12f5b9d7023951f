"""Days and times of a page: which they are, and how they are written."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from random import Random

from detector.farm.article import Article
from detector.farm.parts import words

__all__ = ["FORMATS", "LAST_DAY", "at_some_time", "iso", "lag", "story_day", "written"]

LAST_DAY = date(2026, 12, 31)  # no page is dated later
MIN_LAG = 60

FORMATS = ("full", "minutes", "day", "slashes", "long", "long time", "short", "numeric", "zone")


def story_day(article: Article, rng: Random) -> date:
    """Return when the story was told: its date, else the last year that it names."""
    if article.date:
        return article.date
    years = [year for year in article.years() if 1995 <= year <= LAST_DAY.year]
    year = max(years) if years else rng.randint(2012, 2025)
    return date(year, 1, 1) + timedelta(days=rng.randrange(365))


def lag(day: date, rng: Random) -> int | None:
    """Draw how many days after `day` a copy claims to be new; None without room for it."""
    room = (LAST_DAY - day).days
    if room <= MIN_LAG:
        return None
    share = rng.random()
    # Shorter lags are likelier. No powers: their last bits differ from machine to machine.
    return MIN_LAG + int(min(room - MIN_LAG, 2200) * (share + share * share) / 2)


def at_some_time(day: date, rng: Random) -> datetime:
    """Return a moment of the day."""
    return datetime.combine(day, time(rng.randrange(24), rng.randrange(60), rng.randrange(60)))


def iso(moment: datetime, zone: str) -> str:
    """Return the moment in ISO 8601 form; `zone` is an offset, or empty."""
    return moment.isoformat() + zone


def written(moment: datetime, form: str, language: str, zone: str = "") -> str:
    """Return the moment as one of `FORMATS` shows it.

    Examples
    --------
    >>> moment = datetime(2021, 3, 4, 9, 5, 7)
    >>> written(moment, "full", "en"), written(moment, "long", "es")
    ('2021-03-04 09:05:07', '4 de marzo de 2021')
    >>> written(moment, "long time", "en", "GMT")
    'March 4, 2021 09:05 GMT'
    """
    month = words(language, "months")[moment.month - 1]
    if form == "zone":
        return iso(moment, "Z")
    if form in ("long", "long time"):
        shown = _LONG.get(language, "{d} {month} {y}").format(
            d=moment.day, month=month, y=moment.year
        )
        return shown if form == "long" else _with_zone(f"{shown} {moment:%H:%M}", zone)
    if form == "short":
        return f"{moment.day} {month[:3]} {moment.year}"
    if form == "numeric":
        return f"{moment:%d.%m.%Y}" if language == "de" else f"{moment:%d/%m/%Y}"
    return _with_zone(moment.strftime(_PLAIN[form]), "" if form == "day" else zone)


def _with_zone(shown: str, zone: str) -> str:
    return f"{shown} {zone}" if zone else shown


_LONG = {
    "en": "{month} {d}, {y}",
    "es": "{d} de {month} de {y}",
    "pt": "{d} de {month} de {y}",
    "de": "{d}. {month} {y}",
}
_PLAIN = {
    "full": "%Y-%m-%d %H:%M:%S",
    "minutes": "%Y-%m-%d %H:%M",
    "day": "%Y-%m-%d",
    "slashes": "%Y/%m/%d %H:%M:%S",
}
