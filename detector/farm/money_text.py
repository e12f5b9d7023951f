"""Articles composed of frames and words: on money topics, or of general advice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from detector.farm._money import ADVICE, FRAMES, MONEY
from detector.farm.article import Article
from detector.farm.wording import Rules, compose, in_language, sentence_case, spaced

__all__ = ["ADVICE_TOPICS", "MONEY_TOPICS", "Composer", "composer", "paragraph_count"]

MONEY_TOPICS = tuple(MONEY)
ADVICE_TOPICS = tuple(ADVICE)
_ELISION = re.compile(r"\bde (?=[aeiouéèh])")
_PARAGRAPH = 330  # characters
_MOST_PARAGRAPHS = 20
_LENGTHS: Sequence[int] = (3, 4, 4, 5, 6)


@dataclass(frozen=True)
class Composer:
    """Composes texts on one topic in one language.

    Parameters
    ----------
    rules : mapping of str to str
        Frames and words.
    language : str
        Language of the texts.

    Examples
    --------
    >>> composer("garden", "en").title(Random(1), 2024)
    "A Beginner's Guide: How to Plant Tomatoes"
    """

    rules: Rules
    language: str

    def text(self, rng: Random, key: str, **values: str) -> str:
        """Return a text of a rule, beginning with a large letter."""
        return sentence_case(self._elided(compose(rng, self.rules, key, **values)))

    def _elided(self, text: str) -> str:
        return _ELISION.sub("d'", text) if self.language == "fr" else text

    def title(self, rng: Random, year: int) -> str:
        """Return a headline."""
        return self.text(rng, "title", year=str(year))

    def anchor(self, rng: Random) -> str:
        """Return the text of a link that sells."""
        return compose(rng, self.rules, "anchor")

    def paragraphs(self, rng: Random, number: int) -> list[str]:
        """Return paragraphs; a frame comes again when all have been used."""
        return [text for text in self._paragraphs(rng, number) if text]

    def _paragraphs(self, rng: Random, number: int) -> Iterator[str]:
        joint = " " if spaced(self.language) else ""
        frames: list[str] = []
        for _ in range(number):
            size = rng.choice(_LENGTHS)
            if len(frames) < size:
                frames = self.rules["sentence"].split("|")
                rng.shuffle(frames)
            drawn, frames = frames[:size], frames[size:]
            told = [compose(rng, {**self.rules, "sentence": frame}, "sentence") for frame in drawn]
            yield self._elided(joint.join(map(sentence_case, told)))


def paragraph_count(article: Article, rng: Random) -> int:
    """Return how many composed paragraphs are about as long as an article."""
    characters = sum(map(len, article.paragraphs))
    usual = _PARAGRAPH if spaced(article.language) else _PARAGRAPH // 3
    return min(max(3, characters // usual + rng.randint(-1, 3)), _MOST_PARAGRAPHS)


def composer(topic: str, language: str) -> Composer:
    """Return who composes texts on a topic; in English where a language has no words for it."""
    slots: Mapping[str, Mapping[str, str]] = {**MONEY, **ADVICE}[topic]
    known = language if language in slots else "en"
    words = slots[known]
    large = {key: _titled(words[small], known) for key, small in _LARGE.items()}
    return Composer({**in_language(FRAMES, known), **words, **large}, known)


_LARGE = {"Things": "things", "Act": "act"}
_SMALL_IN_TITLES = frozenset({"a", "an", "the", "for", "in", "on", "of", "to", "with", "no"})


def _titled(alternatives: str, language: str) -> str:
    """Return alternatives as headlines have them: in English, each word begins large."""
    if language != "en":
        return "|".join(map(sentence_case, alternatives.split("|")))
    return "|".join(
        " ".join(word if word in _SMALL_IN_TITLES else sentence_case(word) for word in text.split())
        for text in alternatives.split("|")
    )
