"""Words, names and numbers that pages are drawn from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from random import Random
from typing import TypeVar

from detector.farm._words import (
    CONSONANTS,
    PEOPLE_ELSEWHERE,
    PEOPLE_GIVEN,
    PEOPLE_SURNAMES,
    SLOGANS,
    STEMS,
    SURNAME_ENDINGS,
    VOWELS,
    WORDS,
)

__all__ = [
    "LANGUAGES",
    "PLANTS",
    "SECTIONS",
    "at",
    "brand",
    "count",
    "invented_word",
    "number_label",
    "person",
    "pick",
    "place",
    "plant",
    "slug",
    "stems",
    "words",
]

T = TypeVar("T")

LANGUAGES = tuple(WORDS)
SECTIONS = ("general", *STEMS)

_CODAS = ["", "", "", "l", "m", "n", "r", "s", "x", "nd", "rt"]
_BRAND_ENDS = [
    "",
    "",
    " Capital",
    " Group",
    " Labs",
    "ex",
    "ify",
    "ium",
    "ly",
    " Pro",
    " Prime",
    "io",
]
_MADE_FOR = ["Academy", "Alliance", "Club", "Finance", "Foundation", "Institute", "Wealth", "Fund"]


def at(share: float, options: Sequence[T], weights: Sequence[float] | None = None) -> T:
    """Return the option that stands at a share, from 0 to 1, of all of them.

    Examples
    --------
    >>> at(0.5, "abcd"), at(0.5, "abcd", (9, 1, 1, 1))
    ('c', 'a')
    """
    if weights is None:
        return options[int(share * len(options))]
    reach = share * sum(weights)
    for option, weight in zip(options, weights, strict=True):
        reach -= weight
        if reach < 0:
            return option
    return options[-1]


def pick(rng: Random, options: Sequence[T], weights: Sequence[float] | None = None) -> T:
    """Draw one of the options."""
    return at(rng.random(), options, weights)


def words(language: str, key: str) -> tuple[str, ...]:
    """Return the alternatives of a template word; English where the language has none.

    Examples
    --------
    >>> words("de", "views")[0], words("th", "home")[0]
    ('Aufrufe', 'Home')
    """
    return _split(language if key in WORDS.get(language, {}) else "en", key)


@lru_cache(maxsize=1024)
def _split(language: str, key: str) -> tuple[str, ...]:
    return tuple(WORDS[language][key].split("|"))


@lru_cache(maxsize=1)
def stems() -> Mapping[str, tuple[str, ...]]:
    """Return how words begin that give a section away, by section."""
    return {section: tuple(listed.split()) for section, listed in STEMS.items()}


# --- invented names -----------------------------------------------------------------------


def invented_word(rng: Random, syllables: int = 0) -> str:
    """Return a word that no language has, such as ``"Drovela"``."""
    size = syllables or pick(rng, (2, 3), (3, 2))
    return ("".join(_syllable(rng) for _ in range(size)) + rng.choice(_CODAS)).capitalize()


def _syllable(rng: Random) -> str:
    return rng.choice(CONSONANTS.split()) + rng.choice(VOWELS.split())


def place(rng: Random, language: str) -> str:
    """Return the name of an invented place that sounds of the language."""
    stem = _syllable(rng) + pick(rng, ("", "l", "n", "r", "st", "rn"))
    return (stem + rng.choice(words(language, "place"))).capitalize()


def person(rng: Random, scripts: bool = False) -> str:
    """Return an invented person's name; with `scripts` also from other scripts.

    Examples
    --------
    >>> len(person(Random("x")).split())
    2
    """
    if scripts and rng.random() < 0.2:
        return _person_elsewhere(rng)
    surname = pick(rng, PEOPLE_SURNAMES.split()) + pick(rng, SURNAME_ENDINGS.split())
    return f"{pick(rng, PEOPLE_GIVEN.split())} {surname}"


def _person_elsewhere(rng: Random) -> str:
    script = pick(rng, tuple(PEOPLE_ELSEWHERE))
    given, family = (rng.choice(names.split()) for names in PEOPLE_ELSEWHERE[script])
    if script in ("zh", "ja", "ko"):
        return family + given
    return f"{family} {given}" if script == "vi" else f"{given} {family}"


def brand(rng: Random) -> str:
    """Return an invented brand, such as ``"Drovela Capital"``."""
    made = invented_word(rng) + pick(rng, _BRAND_ENDS)
    return f"{made} {pick(rng, _MADE_FOR)}" if rng.random() < 0.3 else made


def _exchange(rng: Random) -> str:
    ends = (
        "Exchange",
        " Exchange",
        " Trading Center",
        "Bit",
        " Crypto",
        "coin Exchange",
        " Markets",
    )
    return invented_word(rng) + pick(rng, ends)


def _coin(rng: Random) -> str:
    made = invented_word(rng) + pick(rng, ("coin", "token", " Coin", " Token", "chain"))
    return f"{made} ({made[:3].upper()}{pick(rng, 'TXCR')})" if rng.random() < 0.3 else made


def _app(rng: Random) -> str:
    made = invented_word(rng)
    return pick(rng, (f"{made} App", f"{made}AI", f"{made} AI 4.0", f"{made}Go", f"{made} Quantum"))


def _slogan(rng: Random) -> str:
    verb, what, how = (rng.choice(row.split("|")) for row in SLOGANS)
    return f"{brand(rng)}|{verb} {what}{how}"


PLANTS: Mapping[str, Callable[[Random], str]] = {
    "person": lambda rng: person(rng, scripts=True),
    "brand": brand,
    "exchange": _exchange,
    "coin": _coin,
    "app": _app,
    "slogan": _slogan,
}


def plant(rng: Random, kind: str, avoid: str) -> str:
    """Return an invented string of a kind of `PLANTS` that `avoid` does not hold."""
    while True:
        drawn = PLANTS[kind](rng)
        if drawn not in avoid:
            return drawn


# --- numbers and addresses ----------------------------------------------------------------


def count(rng: Random, digits: int = 4) -> int:
    """Return a number of up to so many digits as counters show it: small ones are as likely."""
    return rng.randrange(1, 10 ** rng.randint(1, digits))


_NUMBER_FORMS = ("{label} ({n})", "{label}: {n}", "{n} {label}", "{label} {n}", "{label}({n})")


def number_label(form: int, label: str, n: int) -> str:
    """Return a counter such as ``"Views: 12"``.

    Examples
    --------
    >>> number_label(0, "Like", 27)
    'Like (27)'
    """
    return _NUMBER_FORMS[form % len(_NUMBER_FORMS)].format(label=label, n=n)


_NOT_IN_SLUG = re.compile(r"[^a-z0-9]+")


def slug(text: str, longest: int = 80) -> str:
    """Return text as the part of an address; empty where no Latin letter is left.

    Examples
    --------
    >>> slug("Café «Größe» opens: 3 rooms")
    'cafe-grosse-opens-3-rooms'
    """
    plain = unicodedata.normalize("NFKD", text.lower().replace("ß", "ss").replace("đ", "d"))
    ascii_only = plain.encode("ascii", "ignore").decode()
    return _NOT_IN_SLUG.sub("-", ascii_only)[:longest].strip("-")
