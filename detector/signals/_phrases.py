"""Set phrases of many languages, found together in one pass over a document's words.

Words, not characters, are matched: case, quotes and punctuation between words play no
part, and a script without spaces is matched character by character like any other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import compress
from typing import NamedTuple

from detector.document import Document, Span
from detector.document.memo import Memo
from detector.document.tokens import Words, find_tokens, find_words
from detector.signals._prose import MIN_WORDS, per_thousand, story_size
from detector.signals.registry import NAN

__all__ = ["STYLE_WORDS", "PhraseBook"]

STYLE_WORDS = 250
"""Words that a shorter story counts as having: one phrase in a hundred is chance, not style."""

_GAP = "…"
_MAX_GAP = 8  # words that a gap may hold
_MAX_REPEATS = 2
_STEM_KEY = 4  # letters by which stems are looked up
_ALIASES = {"ms": "id"}  # languages that share a lexicon


_Place = tuple[int, int]  # indices of the first word and of the next after the last


class _Phrase(NamedTuple):
    group: int
    words: tuple[str, ...]
    exception: bool
    whole: bool  # nothing is left to compare once its opening fits
    needed: str  # a word without which it stands nowhere, or nothing


class _Index(NamedTuple):
    """Phrases of one language by how they begin; the more they tell, the fewer are tried."""

    pairs: dict[str, dict[str, list[_Phrase]]]  # by the first word, then by the second
    words: dict[str, list[_Phrase]]  # by the first word, where the second is none or open
    stems: dict[str, list[_Phrase]]  # by the first letters of a first word that is a stem


class _Openings(NamedTuple):
    """The phrases that may begin with one word, the longest first."""

    whatever_follows: list[_Phrase]
    before: dict[str, list[_Phrase]]  # by the word that follows; with those of the above


class _Phrases:
    """The phrases of all books, so that one pass finds them all."""

    def __init__(self) -> None:
        self._by_language: dict[str, list[_Phrase]] = defaultdict(list)
        self._openings: dict[str, Memo[_Openings | None]] = {}
        self.groups = 0

    def add_group(self) -> int:
        """Return the number of a new group."""
        self.groups += 1
        return self.groups - 1

    def add(self, language: str, phrases: Iterable[_Phrase]) -> None:
        self._by_language[language] += phrases
        self._openings.clear()

    def openings(self, language: str) -> Memo[_Openings | None]:
        """Return, by word, the phrases of `language` that may begin with it."""
        if language not in self._openings:
            phrases = self._by_language.get(language, []) + self._by_language.get("*", [])
            # The longest phrase is tried first, so that it wins.
            index = _indexed(sorted(phrases, key=_shortness))
            self._openings[language] = Memo(partial(_opened_by, index))
        return self._openings[language]


_ALL = _Phrases()


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
        self._languages: dict[str, frozenset[str]] = {}  # by group
        self._numbers: dict[str, int] = {}  # of the groups

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
        self._numbers[group] = number = _ALL.add_group()
        for language, listed in phrases.items():
            _ALL.add(language, [_read(number, phrase) for phrase in listed.split(",")])

    def speaks(self, document: Document, group: str) -> bool:
        """Tell whether `group` has phrases in the document's language."""
        languages = self._languages[group]
        return _language(document) in languages or "*" in languages

    def spans(self, document: Document, group: str) -> Sequence[Span]:
        """Return where the group's phrases stand, in order and without overlaps."""
        words = document.page_words
        return [words.span(first, last) for first, last in self._places(document, group)]

    def count(self, document: Document, group: str) -> int:
        """Return how often the group's phrases stand in the document."""
        return len(self._places(document, group))

    def _places(self, document: Document, group: str) -> Sequence[_Place]:
        found = document.cached("phrases", _find).get(self._numbers[group], ())
        if not found or self._whole_page or document.told_words is document.page_words:
            return found
        told = document.cached("told phrases", _told)
        return [place for place in found if told[place[0]]]

    def rate(self, document: Document, group: str) -> float:
        """Return how often the group stands in 1,000 words of the story.

        NaN where the group does not speak the document's language or the story is short.
        """
        if not self.speaks(document, group):
            return NAN
        return per_thousand(document, self.count(document, group))

    def wordings(self, document: Document, group: str) -> list[str]:
        """Return the group's phrases as they are worded in the document, in lower case."""
        text, (words, starts, ends) = document.text, document.page_words
        return [
            words[first] if first + 1 == last else text[starts[first] : ends[last - 1]].lower()
            for first, last in self._places(document, group)
        ]

    def varied_count(self, document: Document, group: str) -> int:
        """Return the same count with each wording counted twice at the most.

        So a page about gems is not taken for one that calls everything a gem.
        """
        wordings = self.wordings(document, group)
        if not wordings:
            return 0
        return sum(min(count, _MAX_REPEATS) for count in Counter(wordings).values())

    def varied_rate(self, document: Document, group: str) -> float:
        """Return `varied_count` for each 1,000 words; a short story counts as a longer one.

        One phrase in a hundred words is chance and not style.
        """
        size = story_size(document)
        if not self.speaks(document, group) or size < MIN_WORDS:
            return NAN
        return 1000 * self.varied_count(document, group) / max(size, STYLE_WORDS)

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
        words = Words([t.word for t in tokens], [t.start for t in tokens], [t.end for t in tokens])
        found = _search(_language(document), text, words)
        return {
            group: [words.span(first, last) for first, last in found[number]]
            for group, number in self._numbers.items()
            if number in found
        }


def _find(document: Document) -> dict[int, list[_Place]]:
    return _search(_language(document), document.text, document.page_words)


def _told(document: Document) -> bytearray:
    """Tell of each word of the page whether it stands in the story."""
    told = bytearray(len(document.words))
    for first, last in document.page_words.ranges(document.story_spans):
        told[first:last] = b"\1" * (last - first)
    return told


def _search(language: str, text: str, page: Words) -> dict[int, list[_Place]]:
    """Return, by the number of the group, where its phrases stand."""
    words, starts, ends = page
    if "’" in text:
        words = "\n".join(words).replace("’", "'").split("\n")
    known = {"", *words}
    found: dict[int, list[_Place]] = defaultdict(list)
    covered = [0] * _ALL.groups  # index of the word where a group's last match ended
    for start, phrases in _candidates(language, words):
        for group, wanted, is_exception, is_whole, needed in phrases:
            if needed not in known or start < covered[group]:
                continue
            end = start + len(wanted) if is_whole else _match(words, start, wanted)
            if end is None:
                continue
            if end - start > 1 and "\n" in text[starts[start] : ends[end - 1]]:
                continue
            covered[group] = end
            if not is_exception:
                found[group].append((start, end))
    return dict(found)


def _language(document: Document) -> str:
    language = document.language or ""
    return _ALIASES.get(language, language)


def _read(group: int, phrase: str) -> _Phrase:
    phrase = phrase.strip()
    words = tuple(_read_words(phrase.removeprefix("-")))
    fixed = [word for word in words if word != _GAP and not word.endswith("*")]
    whole = len(fixed) == len(words) <= 2
    return _Phrase(group, words, phrase.startswith("-"), whole, max(fixed, key=len, default=""))


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
    index = _Index(defaultdict(lambda: defaultdict(list)), defaultdict(list), defaultdict(list))
    for phrase in phrases:
        first, second = (*phrase.words, _GAP)[:2]
        if first.endswith("*"):
            index.stems[first[:-1][:_STEM_KEY]].append(phrase)
        elif second == _GAP or second.endswith("*"):
            index.words[first].append(phrase)
        else:
            index.pairs[first][second].append(phrase)
    return index


def _opened_by(index: _Index, word: str) -> _Openings | None:
    """Return the phrases that may begin with `word`, None where there are none."""
    word = word.replace("’", "'")
    singles = list(index.words.get(word, ()))
    for size in range(1, _STEM_KEY + 1):
        singles += index.stems.get(word[:size], ())
    singles.sort(key=_shortness)
    pairs = index.pairs.get(word, {})
    before = {after: sorted(singles + longer, key=_shortness) for after, longer in pairs.items()}
    return _Openings(singles, before) if singles or before else None


def _candidates(language: str, words: list[str]) -> Iterator[tuple[int, list[_Phrase]]]:
    """Return where which phrases may begin, in order; at one place the longest first."""
    opened = list(map(_ALL.openings(language).__getitem__, words))
    following = compress([*words[1:], ""], opened)
    begun = zip(filter(None, opened), following, strict=True)
    fitting = [before.get(after, whatever) for (whatever, before), after in begun]
    places = compress(range(len(words)), opened)
    return compress(zip(places, fitting, strict=True), fitting)


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
    wanted = rest[0] if rest else _GAP
    for begin in range(start + 1, min(start + _MAX_GAP + 1, len(words))):
        if wanted == _GAP or _fits(words[begin], wanted):
            end = _match(words, begin, rest)
            if end is not None:
                return end
    return None


def _fits(word: str, wanted: str) -> bool:
    return word == wanted or (wanted[-1] == "*" and word.startswith(wanted[:-1]))
