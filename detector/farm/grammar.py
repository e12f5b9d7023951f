r"""A small grammar of texts: rules with alternatives, from which sentences are drawn.

A rule has one alternative a line. In it, ``{name}`` is a value or another rule, and
``{one|two|}`` stands for one of the three.

Examples
--------
>>> rules = read_rules("greeting: {Hello|Hello}, {who}!\nwho:\n  world")
>>> Grammar(rules, Random(1)).say("greeting")
'Hello, world!'
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from random import Random

__all__ = ["Grammar", "Rules", "contracted", "merged", "read_rules"]

Rules = Mapping[str, tuple[str, ...]]


def read_rules(text: str) -> Rules:
    r"""Read rules: a line ``name:`` or ``name: alternative``, and indented alternatives.

    Examples
    --------
    >>> read_rules("a: one\n  two\nb:\n  three")
    {'a': ('one', 'two'), 'b': ('three',)}
    """
    rules: dict[str, list[str]] = {}
    name = ""
    for line in text.splitlines():
        if not line.strip():
            continue
        if not line[0].isspace():
            name, _, line = line.partition(":")
            rules[name] = []
        if line.strip():
            rules[name].append(line.strip())
    return {name: tuple(listed) for name, listed in rules.items()}


def merged(*rules: Rules) -> Rules:
    """Return rules of all; the later ones replace those of the same name."""
    return {name: listed for some in rules for name, listed in some.items()}


# Prepositions that melt into the article after them.
_CONTRACTIONS = {
    "es": {"de el": "del", "a el": "al"},
    "fr": {"de le": "du", "de les": "des", "à le": "au", "à les": "aux"},
    "pt": {
        **{f"em {a}": f"n{a}" for a in ("o", "a", "os", "as")},
        **{f"de {a}": f"d{a}" for a in ("o", "a", "os", "as")},
        "a o": "ao", "a os": "aos", "a a": "à", "por o": "pelo", "por a": "pela",
    },
    "it": {
        "di il": "del", "di la": "della", "di i": "dei", "di le": "delle", "a il": "al",
        "a la": "alla", "a i": "ai", "a le": "alle", "in il": "nel", "in la": "nella",
        "da il": "dal", "da la": "dalla", "su il": "sul", "su la": "sulla",
    },
}  # fmt: skip
_MELTING = {
    language: re.compile(rf"\b(?:{'|'.join(forms)})(?= )")
    for language, forms in _CONTRACTIONS.items()
}


_ELIDED = re.compile(r"\bde (?=[aeiouéèêâAEIOUÉÈÊÂ])")
_BEFORE_VOWEL = re.compile(r"\b([Aa])(?= (?!one\b|once\b|euro)[aeio])")


def contracted(text: str, language: str) -> str:
    """Return text with its prepositions melted into articles, and "a" as "an" before a vowel.

    Examples
    --------
    >>> contracted("cuidar de a marca", "pt"), contracted("parler de le temps", "fr")
    ('cuidar da marca', 'parler du temps')
    >>> contracted("a honest and a independent man with a eye", "en")
    'a honest and an independent man with an eye'
    """
    if language == "en":
        return _BEFORE_VOWEL.sub(r"\1n", text)
    if language not in _MELTING:
        return text
    if language == "fr":
        text = _ELIDED.sub("d'", text)
    forms = _CONTRACTIONS[language]
    return _MELTING[language].sub(lambda found: forms[found.group()], text)


class Grammar:
    """Draws texts from rules; a page uses no alternative twice before all were used.

    Parameters
    ----------
    rules : mapping
        As `read_rules` returns them.
    rng : random.Random
        Where all choices come from.
    values : str
        What the names in the rules stand for, besides rules.
    """

    def __init__(self, rules: Rules, rng: Random, **values: str) -> None:
        self.rules = rules
        self.rng = rng
        self.values = values
        self._left: dict[str, list[str]] = {}

    def bind(self, **values: str) -> Grammar:
        """Set more values."""
        self.values.update(values)
        return self

    def __contains__(self, name: str) -> bool:
        return name in self.rules

    def say(self, name: str, **values: str) -> str:
        """Return one of the rule's alternatives, filled in, with a capital letter."""
        text = self.draw(name, **values)
        return text[:1].upper() + text[1:]

    def draw(self, name: str, **values: str) -> str:
        """Return one of the rule's alternatives, filled in."""
        return self.fill(self._next(name), **values)

    def several(self, name: str, number: int, **values: str) -> list[str]:
        """Return up to `number` different alternatives of a rule, filled in."""
        number = min(number, len(self.rules[name]))
        drawn = self.rng.sample(self.rules[name], number)
        filled = (self.fill(text, **values) for text in drawn)
        return [text[:1].upper() + text[1:] for text in filled]

    def sentences(self, name: str, number: int, **values: str) -> str:
        """Return so many sentences of a rule."""
        joint = self.values.get("joint", " ")
        return joint.join(self.say(name, **values) for _ in range(number))

    def fill(self, text: str, **values: str) -> str:
        """Return text with its names and choices replaced."""
        kept = {name: self.values.get(name) for name in values}
        self.values.update(values)
        try:
            return contracted(self._filled(text), self.values.get("language", ""))
        finally:
            self.values.update({name: old for name, old in kept.items() if old is not None})

    def unused(self, name: str) -> int:
        """Return how many alternatives of a rule have not been drawn yet."""
        return len(self._left.get(name, self.rules[name]))

    def _next(self, name: str) -> str:
        left = self._left.get(name)
        if not left:
            left = self.rng.sample(self.rules[name], len(self.rules[name]))
            self._left[name] = left
        return left.pop()

    def _filled(self, text: str) -> str:
        pieces: list[str] = []
        start = 0
        while (opening := text.find("{", start)) >= 0:
            end = _closing(text, opening)
            pieces += [text[start:opening], self._replaced(text[opening + 1 : end])]
            start = end + 1
        return "".join([*pieces, text[start:]])

    def _replaced(self, inner: str) -> str:
        choices = _split(inner)
        if len(choices) > 1:
            return self._filled(choices[int(self.rng.random() * len(choices))])
        capital = inner.startswith("^")
        shown = self._looked_up(inner.removeprefix("^"))
        return shown[:1].upper() + shown[1:] if capital else shown

    def _looked_up(self, name: str) -> str:
        return self.values[name] if name in self.values else self._filled(self._next(name))


@lru_cache(maxsize=50_000)
def _closing(text: str, opening: int) -> int:
    depth = 0
    for place in range(opening, len(text)):
        depth += {"{": 1, "}": -1}.get(text[place], 0)
        if not depth:
            return place
    raise ValueError(f"a brace is not closed in {text!r}")


@lru_cache(maxsize=50_000)
def _split(text: str) -> tuple[str, ...]:
    """Return the parts between bars that stand in no inner braces."""
    parts = [""]
    depth = 0
    for letter in text:
        depth += {"{": 1, "}": -1}.get(letter, 0)
        if letter == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += letter
    return tuple(parts)
