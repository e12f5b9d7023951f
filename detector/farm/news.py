"""News stories of our own, as many as are asked for: each is told in other words."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from detector.farm import parts
from detector.farm._news import BEATS, NEWS
from detector.farm.article import Article
from detector.farm.grammar import Grammar, Rules, merged
from detector.farm.stamps import at_some_time, written

__all__ = ["news_story"]

_RULES: tuple[Rules, ...] = tuple(merged(NEWS, beat) for beat in BEATS)
_PAST_DAYS = 40  # before the story: of these it tells by date
_SENTENCES = (9, 24)


def news_story(seed: str, day: date) -> Article:
    """Return a story of a day.

    The same arguments give the same story; other seeds give one that shares hardly a run of
    five words with it.

    Examples
    --------
    >>> story = news_story("1", date(2024, 3, 5))
    >>> story.title, len(story.paragraphs) >= 3
    ('Flenstead puts £79.9 thousand into the reserve side', True)
    """
    rng = Random(f"{seed}/news")
    told = _Telling(rng, day)
    title = told.say("title")
    sentences = [told.say("line") for _ in range(rng.randint(*_SENTENCES))]
    paragraphs = [told.say("lead")]
    while sentences:
        size = parts.pick(rng, (1, 2, 3), (3, 4, 2))
        paragraphs.append(" ".join(sentences[:size]))
        del sentences[:size]
    paragraphs[-1] += " " + told.say("end")
    author = parts.person(rng) if rng.random() < 0.7 else None
    return Article(title, tuple(paragraphs), date=day, author=author)


class _Telling(Grammar):
    """The rules of a beat, with the people and the place of one story."""

    def __init__(self, rng: Random, day: date) -> None:
        self.day = day
        super().__init__(parts.pick(rng, _RULES), rng, language="en")
        people = {name: parts.person(rng) for name in ("chief", "critic", "witness")}
        self.bind(place=parts.place(rng, "en"), **people)

    def _looked_up(self, name: str) -> str:
        kind, _, span = name.partition(":")
        if span:
            low, high = map(int, span.split("-"))
            return self._number(kind, low, high)
        if name in ("past", "date"):
            return self._day(name)
        if name == "someone":
            return parts.person(self.rng)
        if name == "town":
            return parts.place(self.rng, "en")
        return super()._looked_up(name)

    def _number(self, kind: str, low: int, high: int) -> str:
        if kind == "money":
            unit = parts.pick(self.rng, ("million", "thousand"), (1, 3))
            amount = self.rng.randint(10 * low, 10 * high)
            return f"£{amount / 10:g} {unit}"
        if 1850 <= low < 2100:
            high = min(high, self.day.year)
        return str(self.rng.randint(min(low, high), high))

    def _day(self, name: str) -> str:
        longest = 6 if name == "past" else _PAST_DAYS
        then = self.day - timedelta(days=self.rng.randint(0, longest))
        if name == "past" and self.rng.random() < 0.6:
            return f"{then:%A}"
        return written(at_some_time(then, self.rng), "long", "en")
