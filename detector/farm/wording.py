"""Text taken apart and put together again: sentences, words, and composed phrases."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from random import Random

__all__ = [
    "Rules",
    "compose",
    "cut",
    "in_language",
    "like",
    "sentence_case",
    "sentences",
    "some",
    "spaced",
    "swap_words",
]

Rules = Mapping[str, str]

_STOP = re.compile(r"(?<=[.!?…])[\"'”’»)]*\s+|(?<=[。！？])[”」』]*")
_ABBREVIATED = re.compile(
    r"(?:^|[\s(])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Sr|Sra|No|vs|Prof|Gen|Rep|Sen|ca|Nr|bzw|pág|etc)\.$"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_FIELD = re.compile(r"\{(\w+)\}")
_DEEPEST = 8  # rules within rules
_UNSPACED = ("zh", "ja", "th")


def spaced(language: str) -> bool:
    """Tell whether words of the language have spaces between them."""
    return language not in _UNSPACED


def sentences(text: str) -> list[str]:
    """Return the sentences of a paragraph.

    Examples
    --------
    >>> sentences('Dr. Oak left. "Why?" Nobody knew.')
    ['Dr. Oak left.', '"Why?"', 'Nobody knew.']
    >>> sentences("桥关了。没人知道。")
    ['桥关了。', '没人知道。']
    """
    found: list[str] = []
    start = 0
    for stop in _STOP.finditer(text):
        sentence = text[start : stop.end()].strip()
        if sentence and not _ABBREVIATED.search(sentence):
            found.append(sentence)
            start = stop.end()
    rest = text[start:].strip()
    return [*found, rest] if rest else found


def like(model: str, word: str) -> str:
    """Return `word` with the capitals of `model`.

    Examples
    --------
    >>> like("Pier", "dock"), like("PIER", "dock"), like("pier", "iPod")
    ('Dock', 'DOCK', 'iPod')
    """
    if len(model) > 1 and model.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def swap_words(text: str, change: Callable[[str], str | None]) -> str:
    """Return text with the words for which `change` gives another one.

    Examples
    --------
    >>> swap_words("Big ships, big piers", {"big": "large"}.get)
    'Large ships, large piers'
    """

    def swapped(found: re.Match[str]) -> str:
        word = found.group()
        new = change(word.lower())
        return word if new is None else like(word, new)

    return _WORD.sub(swapped, text)


def cut(text: str, longest: int) -> str:
    """Return the beginning of a text, cut between words without a mark.

    Examples
    --------
    >>> cut("The pier closed on Monday.", 17)
    'The pier closed'
    """
    if len(text) <= longest:
        return text.rstrip(".。")
    shown = text[: longest + 1]
    return (shown.rpartition(" ")[0] or shown[:longest]).rstrip(" ,;:.")


def in_language(table: Mapping[str, Rules], language: str) -> Rules:
    """Return a language's rules, with English ones where it has none."""
    return {**table["en"], **table.get(language, {})}


def compose(rng: Random, rules: Rules, key: str, **values: str) -> str:
    """Draw a text of the alternatives of a rule, and fill in the rules that it names.

    Parameters
    ----------
    rng : random.Random
        What the choices are drawn from.
    rules : mapping of str to str
        Alternatives by name, with ``|`` between them; ``{name}`` stands for another rule.
    key : str
        Name of the rule to start with.
    **values : str
        Texts for further names.

    Examples
    --------
    >>> compose(Random(1), {"all": "{who} waits here", "who": "a cat|a dog"}, "all")
    'a cat waits here'
    >>> compose(Random(1), {"all": "in {place}"}, "all", place="Corrie")
    'in Corrie'
    """
    text = rng.choice(rules[key].split("|"))

    def filled(found: re.Match[str]) -> str:
        name = found.group(1)
        if name in values:
            return values[name]
        return rng.choice(rules[name].split("|")) if name in rules else found.group()

    for _ in range(_DEEPEST):
        if "{" not in text:
            break
        text = _FIELD.sub(filled, text)
    return text


def sentence_case(text: str) -> str:
    """Return text with its first letter large."""
    return text[:1].upper() + text[1:]


def some(rng: Random, rules: Rules, key: str, number: int, **values: str) -> list[str]:
    """Return up to so many different texts that a rule gives."""
    drawn: Sequence[str] = [compose(rng, rules, key, **values) for _ in range(number * 3)]
    return list(dict.fromkeys(drawn))[:number]
