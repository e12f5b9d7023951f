"""Words put in the place of others: good synonyms and odd ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from random import Random

from detector.farm._thesaurus import GOOD, ODD, ODD_PHRASES
from detector.farm.wording import like, spaced, swap_words

__all__ = ["forms", "phrases_changed", "share_known", "words_changed"]

Thesaurus = Mapping[str, tuple[str, ...]]

_TABLES = {"good": GOOD, "odd": ODD, "phrases": ODD_PHRASES}
_PHRASED = ("vi",)  # whose words have spaces in them


def words_changed(text: str, language: str, rng: Random, rate: float, kind: str = "odd") -> str:
    """Return text with some of its words replaced.

    Parameters
    ----------
    text : str
        Plain text.
    language : str
        Its language; without a thesaurus of it, nothing is replaced.
    rng : random.Random
        What the choices are drawn from.
    rate : float
        Share of the words known to the thesaurus that are replaced.
    kind : {"odd", "good"}
        Whether the replacements fit.

    Examples
    --------
    >>> words_changed("Nobody opened it.", "en", Random(2), 1)
    'No person unfolded it.'
    """
    table = _thesaurus(kind, language)
    if not spaced(language) or language in _PHRASED:
        return _replaced(text, kind, language, rng, rate)

    def change(word: str) -> str | None:
        known = table.get(word)
        return rng.choice(known) if known and rng.random() < rate else None

    return swap_words(text, change)


def phrases_changed(text: str, language: str, rng: Random, rate: float) -> str:
    """Return text with some of its set phrases broken.

    Examples
    --------
    >>> phrases_changed("At least it was dry.", "en", Random(1), 1)
    'No less than it was dry.'
    """
    return _replaced(text, "phrases", language, rng, rate)


def share_known(text: str, language: str, kind: str = "odd") -> float:
    """Return the share of a text's words that the thesaurus knows.

    Examples
    --------
    >>> share_known("Nobody opened it.", "en")
    0.6666666666666666
    """
    table = _thesaurus(kind, language)
    known: list[bool] = []
    swap_words(text, lambda word: known.append(word in table))
    return sum(known) / len(known) if known else 0.0


def _replaced(text: str, kind: str, language: str, rng: Random, rate: float) -> str:
    table = _thesaurus(kind, language)
    pattern = _pattern(kind, language)

    def changed(found: re.Match[str]) -> str:
        if rng.random() >= rate:
            return found.group()
        return like(found.group(), rng.choice(table[found.group().lower()]))

    return pattern.sub(changed, text) if pattern else text


@lru_cache(maxsize=64)
def _pattern(kind: str, language: str) -> re.Pattern[str] | None:
    known = sorted(_thesaurus(kind, language), key=len, reverse=True)
    if not known:
        return None
    edge = r"\b" if spaced(language) else ""
    return re.compile(f"{edge}(?:{'|'.join(map(re.escape, known))}){edge}", re.IGNORECASE)


@lru_cache(maxsize=64)
def _thesaurus(kind: str, language: str) -> Thesaurus:
    listed = _TABLES[kind].get(language, "").strip().splitlines()
    return {word: new for line in listed for word, new in _entries(line)}


def _entries(line: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    left, _, right = line.partition(": ")
    kind = left[:2]
    if kind not in ("v ", "n "):
        yield left, tuple(right.split(", "))
        return
    heads = forms(left[2:], kind[0])
    replacements = [forms(word, kind[0]) for word in right.split(", ")]
    for number, head in enumerate(heads):
        yield head, tuple(replacement[number] for replacement in replacements)


def forms(word: str, kind: str) -> list[str]:
    """Return the forms of an English verb or noun, of phrases those of the first or last word.

    Examples
    --------
    >>> forms("carry out", "v")
    ['carry out', 'carries out', 'carried out', 'carrying out']
    >>> forms("hold", "v")[2], forms("take/takes/took/taking", "v")[2], forms("own box", "n")
    ('holded', 'took', ['own box', 'own boxes'])
    """
    if "/" in word:
        return word.split("/")
    if kind == "n":
        return [word, _with_s(word)]
    first, space, rest = word.partition(" ")
    if first == "be":
        listed = ["be", "is", "was", "being"]
    else:
        listed = [first, _with_s(first), _past(first), _gerund(first)]
    return [f"{form}{space}{rest}" for form in listed]


def _with_s(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


def _past(word: str) -> str:
    known = _IRREGULAR.get(word)
    if known:
        return known
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ied"
    return _doubled(word) + ("d" if word.endswith("e") else "ed")


def _gerund(word: str) -> str:
    stem = word[:-1] if word.endswith("e") and not word.endswith(("ee", "oe", "ye")) else word
    return _doubled(stem) + "ing"


def _doubled(word: str) -> str:
    return word + word[-1] if word in _DOUBLING else word


_DOUBLING = frozenset({"plan", "plot", "drop", "cut", "grip", "flip", "scan"})
_IRREGULAR = {
    "hold out": "held out", "go": "went", "give": "gave", "come": "came", "pay": "paid",
    "strive": "strove", "rise": "rose", "write": "wrote", "find": "found", "let": "let",
    "bear": "bore", "bid": "bade", "tell": "told",
}  # fmt: skip
