"""Set phrases of many languages, found together in one pass over a document's words.

Words, not characters, are matched: case, quotes and punctuation between words play no
part, and a script without spaces is matched character by character like any other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from detector.document import Document, Span, Token
from detector.document.tokens import find_tokens, find_words
from detector.signals._prose import MIN_WORDS, per_thousand, story_size
from detector.signals.registry import NAN

__all__ = ["PhraseBook"]

_GAP = "…"
_MAX_GAP = 8  # words that a gap may hold
_MAX_REPEATS = 2
_STYLE_WORDS = 250
_STEM_KEY = 4  # letters by which stems are looked up
_ALIASES = {"ms": "id"}  # languages that share a lexicon


class _Phrase(NamedTuple):
    group: str
    words: tuple[str, ...]
    exception: bool


class _Index(NamedTuple):
    """Phrases of one language by how they begin; the more they tell, the fewer are tried."""

    pairs: dict[tuple[str, str], list[_Phrase]]  # by the first two words
    words: dict[str, list[_Phrase]]  # by the first word, where the second is none or open
    stems: dict[str, list[_Phrase]]  # by the first letters of a first word that is a stem


class _Text(NamedTuple):
    """A document's words, as every book reads them."""

    tokens: Sequence[Token]
    words: list[str]
    pairs: list[tuple[str, str]]
    distinct: set[str]


def _read_text(document: Document, whole_page: bool) -> _Text:
    tokens = document.tokens if whole_page else document.story_tokens
    words = [token.word for token in tokens]
    if "’" in document.text:
        words = [word.replace("’", "'") for word in words]
    return _Text(tokens, words, list(pairwise(words)), set(words))


class PhraseBook:
    """Groups of phrases, each in several languages.

    A phrase is words with spaces between. ``word*`` stands for every word that begins so,
    ``…`` for one to eight words of the same line, and a leading ``-`` makes an exception:
    where the longer phrase stands, shorter ones inside it do not count.

    Parameters
    ----------
    whole_page : bool
        Search all visible text; otherwise the story alone.

    Examples
    --------
    >>> from detector.document import parse
    >>> from detector.page import Page
    >>> book = PhraseBook(whole_page=True)
    >>> book.add("contrast", {"en": "not only … but also, more than just"})
    >>> text = "The pier was not only closed but also sold. It was more than just a pier to us."
    >>> document = parse(Page(text=text))
    >>> [document.slice(span) for span in book.spans(document, "contrast")]
    ['not only closed but also', 'more than just']
    """

    def __init__(self, *, whole_page: bool = False) -> None:
        self._whole_page = whole_page
        self._phrases: dict[str, list[_Phrase]] = defaultdict(list)  # by language
        self._languages: dict[str, frozenset[str]] = {}  # by group
        self._indices: dict[str, _Index] = {}

    def add(self, group: str, phrases: Mapping[str, str]) -> None:
        """Add a group.

        Parameters
        ----------
        group : str
            Name of the group.
        phrases : mapping of str to str
            Phrases between commas, by ISO 639-1 code; ``"*"`` is for every language.

        Raises
        ------
        ValueError
            If the group exists.
        """
        if group in self._languages:
            raise ValueError(f"phrase group {group!r} exists")
        self._languages[group] = frozenset(phrases)
        for language, listed in phrases.items():
            self._phrases[language] += [_read(group, phrase) for phrase in listed.split(",")]
        self._indices.clear()

    def speaks(self, document: Document, group: str) -> bool:
        """Tell whether `group` has phrases in the document's language."""
        languages = self._languages[group]
        return _language(document) in languages or "*" in languages

    def spans(self, document: Document, group: str) -> Sequence[Span]:
        """Return where the group's phrases stand, in order and without overlaps."""
        return document.cached(self, self._find).get(group, ())

    def count(self, document: Document, group: str) -> int:
        """Return how often the group's phrases stand in the document."""
        return len(self.spans(document, group))

    def rate(self, document: Document, group: str) -> float:
        """Return how often the group stands in 1,000 words of the story.

        NaN where the group does not speak the document's language or the story is short.
        """
        if not self.speaks(document, group):
            return NAN
        return per_thousand(document, self.count(document, group))

    def varied_count(self, document: Document, group: str) -> int:
        """Return the same count with each wording counted twice at the most.

        So a page about gems is not taken for one that calls everything a gem.
        """
        counts = Counter(document.slice(span).lower() for span in self.spans(document, group))
        return sum(min(count, _MAX_REPEATS) for count in counts.values())

    def varied_rate(self, document: Document, group: str) -> float:
        """Return `varied_count` for each 1,000 words; a short story counts as a longer one.

        One phrase in a hundred words is chance and not style.
        """
        size = story_size(document)
        if not self.speaks(document, group) or size < MIN_WORDS:
            return NAN
        return 1000 * self.varied_count(document, group) / max(size, _STYLE_WORDS)

    def found_in(self, document: Document, text: str) -> dict[str, list[Span]]:
        """Return where each group stands in a short `text` of the document, such as its title.

        Examples
        --------
        >>> from detector.document import parse
        >>> from detector.page import Page
        >>> book = PhraseBook()
        >>> book.add("trade", {"*": "roof repair"})
        >>> book.found_in(parse(Page(text="Slates and tiles.")), "Roof repair in Ashford")
        {'trade': [Span(start=0, end=11)]}
        """
        tokens = list(find_tokens(text))
        words = [token.word.replace("’", "'") for token in tokens]
        view = _Text(tokens, words, list(pairwise(words)), set(words))
        return self._search(_language(document), text, view)

    def _find(self, document: Document) -> dict[str, list[Span]]:
        whole = self._whole_page
        view = document.cached(("read text", whole), lambda d: _read_text(d, whole))
        return self._search(_language(document), document.text, view)

    def _search(self, language: str, text: str, view: _Text) -> dict[str, list[Span]]:
        found: dict[str, list[Span]] = defaultdict(list)
        covered: dict[str, int] = {}  # index of the word where a group's last match ended
        for start, phrase in _candidates(self._index(language), view):
            if start < covered.get(phrase.group, 0):
                continue
            end = _match(view.words, start, phrase.words)
            if end is None or not _on_one_line(text, view.tokens, start, end):
                continue
            covered[phrase.group] = end
            if not phrase.exception:
                span = Span(view.tokens[start].start, view.tokens[end - 1].end)
                found[phrase.group].append(span)
        return dict(found)

    def _index(self, language: str) -> _Index:
        if language not in self._indices:
            phrases = self._phrases.get(language, []) + self._phrases.get("*", [])
            # The longest phrase is tried first, so that it wins.
            self._indices[language] = _indexed(sorted(phrases, key=_shortness))
        return self._indices[language]


def _language(document: Document) -> str:
    language = document.language or ""
    return _ALIASES.get(language, language)


def _read(group: str, phrase: str) -> _Phrase:
    phrase = phrase.strip()
    return _Phrase(group, tuple(_read_words(phrase.removeprefix("-"))), phrase.startswith("-"))


def _read_words(phrase: str) -> Iterator[str]:
    for piece in phrase.split():
        if piece == _GAP:
            yield piece
        elif piece.endswith("*"):
            *before, stem = find_words(piece[:-1])
            yield from before
            yield stem + "*"
        else:
            yield from find_words(piece)


def _indexed(phrases: Sequence[_Phrase]) -> _Index:
    index = _Index(defaultdict(list), defaultdict(list), defaultdict(list))
    for phrase in phrases:
        first, second = (*phrase.words, _GAP)[:2]
        if first.endswith("*"):
            index.stems[first[:-1][:_STEM_KEY]].append(phrase)
        elif second == _GAP or second.endswith("*"):
            index.words[first].append(phrase)
        else:
            index.pairs[first, second].append(phrase)
    return index


def _candidates(index: _Index, text: _Text) -> Iterator[tuple[int, _Phrase]]:
    """Yield where which phrase may begin, in order; at one place the longest first."""
    singles = _singles(index, text.distinct)
    places = {i for i, word in enumerate(text.words) if word in singles}
    places.update(i for i, pair in enumerate(text.pairs) if pair in index.pairs)
    for place in sorted(places):
        tried = singles.get(text.words[place], [])
        if place < len(text.pairs) and text.pairs[place] in index.pairs:
            tried = sorted(tried + index.pairs[text.pairs[place]], key=_shortness)
        for phrase in tried:
            yield place, phrase


def _singles(index: _Index, distinct: set[str]) -> dict[str, list[_Phrase]]:
    """Return, for each word of the document that begins a phrase, the phrases to try."""
    found = {word: index.words[word] for word in index.words.keys() & distinct}
    for size in {len(key) for key in index.stems}:
        for word in distinct:
            stems = index.stems.get(word[:size])
            if stems:
                found[word] = sorted(found.get(word, []) + stems, key=_shortness)
    return found


def _shortness(phrase: _Phrase) -> int:
    return -len(phrase.words)


def _match(words: Sequence[str], start: int, phrase: Sequence[str]) -> int | None:
    """Return the index after the last word of `phrase` at `start`, or None."""
    for offset, wanted in enumerate(phrase):
        if wanted == _GAP:
            return _match_after_gap(words, start + offset, phrase[offset + 1 :])
        if start + offset >= len(words) or not _fits(words[start + offset], wanted):
            return None
    return start + len(phrase)


def _match_after_gap(words: Sequence[str], start: int, rest: Sequence[str]) -> int | None:
    for begin in range(start + 1, min(start + _MAX_GAP + 1, len(words))):
        end = _match(words, begin, rest)
        if end is not None:
            return end
    return None


def _fits(word: str, wanted: str) -> bool:
    return word == wanted or (wanted[-1] == "*" and word.startswith(wanted[:-1]))


def _on_one_line(text: str, tokens: Sequence[Token], start: int, end: int) -> bool:
    return end - start == 1 or "\n" not in text[tokens[start].start : tokens[end - 1].end]
