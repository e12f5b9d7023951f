"""Spun and raw machine-translated text: words swapped one by one, seams left open."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from detector.document import Document, Span
from detector.signals import _spinning_lexicon as lexicon
from detector.signals._phrases import STYLE_WORDS, PhraseBook
from detector.signals._prose import (
    MIN_WORDS,
    find_in_story,
    from_story,
    has_cased_names,
    is_code,
    is_latin,
    per_thousand,
    story_size,
)
from detector.signals._words import is_unspaced, places_of, title_words
from detector.signals.registry import NAN, ratio, signal

_BOOK = PhraseBook()
_BOOK.add("broken", lexicon.BROKEN_PHRASES)
_BOOK.add("roundabout", lexicon.ROUNDABOUT_PHRASES)
_BOOK.add("set", lexicon.SET_PHRASES)
_BOOK.add("plain", lexicon.PLAIN_WORDS)
_BOOK.add("thesaurus", lexicon.THESAURUS_WORDS)
_BOOK.add("swap", lexicon.SPINNER_SWAPS)
_BOOK.add("literal", lexicon.LITERAL_IDIOMS)

# --- words swapped ------------------------------------------------------------------------


@signal(
    "broken_phrases",
    unit="per 1,000 words",
    range=(0, 30),
    direction=1,
    sentence="Set phrases are broken by synonyms, as in man-made intelligence.",
    source="Cabanac et al. 2021, tortured phrases",
    evidence=lambda d: _BOOK.spans(d, "broken"),
)
def broken_phrases(document: Document) -> float:
    """Measure set phrases that a synonym broke."""
    return _BOOK.varied_rate(document, "broken")


@signal(
    "roundabout_phrases",
    unit="per 1,000 words",
    range=(0, 30),
    direction=0,
    sentence="Small words are put at length, as in on the off chance that for if.",
    source="observed: spun text",
    evidence=lambda d: _BOOK.spans(d, "roundabout"),
)
def roundabout_phrases(document: Document) -> float:
    """Measure the long ways round that spinning programs put for small words."""
    return _BOOK.varied_rate(document, "roundabout")


@signal(
    "set_phrases",
    unit="per 1,000 words",
    range=(0, 120),
    direction=0,
    sentence="The text keeps the set phrases of everyday prose whole.",
    source="Cabanac et al. 2021, tortured phrases, turned round",
    evidence=lambda d: _BOOK.spans(d, "set"),
)
def set_phrases(document: Document) -> float:
    """Measure everyday set phrases, which word-by-word synonyms break."""
    return _BOOK.rate(document, "set")


@signal(
    "thesaurus_share",
    unit="share of words with a plain twin",
    range=(0, 1),
    direction=0,
    sentence="Where an everyday word would do, the text takes the thesaurus's.",
    source="observed: spun text; Madnani and Dorr 2010 on lexical substitution",
    evidence=lambda d: _BOOK.spans(d, "thesaurus"),
)
def thesaurus_share(document: Document) -> float:
    """Measure thesaurus words among them and their everyday twins."""
    if not _BOOK.speaks(document, "thesaurus"):
        return NAN
    rare = _BOOK.varied_count(document, "thesaurus")
    return ratio(rare, rare + _BOOK.varied_count(document, "plain"), 12)


def _swaps(document: Document) -> list[Span]:
    return sorted({*_BOOK.spans(document, "swap"), *_BOOK.spans(document, "broken")})


@signal(
    "spinner_swaps",
    unit="per 1,000 words",
    range=(0, 80),
    direction=0,
    sentence="Many different everyday words are swapped, as in ultimate for last.",
    source="observed: spun text; Madnani and Dorr 2010 on lexical substitution",
    evidence=_swaps,
)
def spinner_swaps(document: Document) -> float:
    """Measure different wordings that spinning programs put for everyday ones.

    Each alone may be honest; many different ones on a page are not, so each counts once.
    """
    size = story_size(document)
    if not _BOOK.speaks(document, "swap") or size < MIN_WORDS:
        return NAN
    groups = ("swap", "broken")
    wordings = {wording for group in groups for wording in _BOOK.wordings(document, group)}
    return 1000 * len(wordings) / max(size, STYLE_WORDS)


@signal(
    "literal_idioms",
    unit="per 1,000 words",
    range=(0, 30),
    direction=1,
    sentence="Idioms are carried over word by word, as in break the bank put in German.",
    source="observed: raw machine translation; Baker 1992 on translating idioms",
    evidence=lambda d: _BOOK.spans(d, "literal"),
)
def literal_idioms(document: Document) -> float:
    """Measure idioms that raw machine translation took literally."""
    return _BOOK.varied_rate(document, "literal")


# Vowel letters that sound like consonants; after a silent h both are heard.
_CONSONANT_SOUND = re.compile(
    r"eu|ew|unanim|uni(?:[tfvoqlcs]|x\b)|u[bcfkr][aeiu]|us[aeu]|ut[aeio]|once|ones|ouija"
)
_EITHER = re.compile(r"herb|homage|hist|hors|hotel|habit|heroic|hallu")
_SILENT = re.compile(r"hour|honest|hono|heir")
_MIN_ARTICLES = 8


def _articles(document: Document) -> list[int]:
    """Return the places among the story's words of "a" and "an" before a lower-case word.

    Names and acronyms are left out; they are read letter by letter or as they please.
    """
    return document.cached("articles", lambda d: list(_find_articles(d)))


def _find_articles(document: Document) -> Iterator[int]:
    text, told = document.text, document.told_words
    last = len(told.words) - 1
    for i in sorted((*places_of(document, "a"), *places_of(document, "an"))):
        if i == last or text[told.ends[i] : told.starts[i + 1]] != " ":
            continue
        spelt = text[told.starts[i + 1] : told.ends[i + 1]]
        plain = spelt.isascii() and spelt.islower() and spelt.isalpha() and len(spelt) > 3
        if text[told.starts[i]] == "a" and plain and not _EITHER.match(spelt):
            yield i


def _is_wrong(article: str, word: str) -> bool:
    vowel = word[0] in "aeiou" and not _CONSONANT_SOUND.match(word)
    return (vowel or _SILENT.match(word) is not None) == (article == "a")


def _article_errors(document: Document) -> list[Span]:
    told = document.told_words
    wrong = [i for i in _articles(document) if _is_wrong(told.words[i], told.words[i + 1])]
    return [told.span(i, i + 2) for i in wrong]


@signal(
    "article_errors",
    unit="share of articles",
    range=(0, 0.5),
    direction=0,
    sentence="The article does not fit its word, as in a apple: the word was swapped.",
    source="observed: spun text",
    evidence=_article_errors,
)
def article_errors(document: Document) -> float:
    """Measure wrong "a" and "an" among them all."""
    counts = document.story_counts
    if document.language != "en" or counts["a"] + counts["an"] < _MIN_ARTICLES:
        return NAN
    return ratio(len(_article_errors(document)), len(_articles(document)), _MIN_ARTICLES)


_CAPITALISED = re.compile(r" ([A-ZÀ-ÖØ-Þ][a-zà-ÿ]{3,})(?= [a-zà-ÿ])")


def _stray_capitals(document: Document) -> list[Span]:
    return document.cached("stray capitals", _find_stray_capitals)


def _find_stray_capitals(document: Document) -> list[Span]:
    """Return lone capitalised words that mostly stand in lower case in the story.

    A neighbour in capitals makes a name of them, and the title's words are the page's
    terms; a word with a capital everywhere is a name or a defined term.
    """
    text, story, told = document.text, document.story, document.told_words
    found = [m for m in _CAPITALISED.finditer(story) if story[m.start() - 1].islower()]
    numbers = Counter(match.group(1).lower() for match in found)
    often = {word for word, n in numbers.items() if n * 2 < document.story_counts[word]}
    words = often.difference(title_words(document))
    if not words:
        return []
    places = [i for i, word in enumerate(told.words) if word in words]
    small = Counter(told.words[i] for i in places if text[told.starts[i]].islower())
    kept = {word for word in words if small[word] * 2 > document.story_counts[word]}
    lone = [Span(*match.span(1)) for match in found if match.group(1).lower() in kept]
    return from_story(document, lone)


@signal(
    "stray_capitals",
    unit="per 1,000 words",
    range=(0, 40),
    direction=0,
    sentence="Plain words carry a capital in mid-sentence that they lack elsewhere on the page.",
    source="observed: spun text",
    evidence=_stray_capitals,
)
def stray_capitals(document: Document) -> float:
    """Measure lone capitals on words that are mostly written small."""
    if not (is_latin(document) and has_cased_names(document)):
        return NAN
    return per_thousand(document, len(_stray_capitals(document)))


# --- punctuation left over ----------------------------------------------------------------

_LOOSE = re.compile(r" [,.](?= [^\W_]|$)|[,;][ ]?[,;]", re.MULTILINE)
_COMMA_PAIRS = (" ,", " .", ",,")  # one of these stands in each of them,
_SEMICOLON_PAIRS = (",;", ";,", ";;", ", ;", "; ;")  # or of these


def _loose_marks(document: Document) -> list[Span]:
    return document.cached("loose marks", _find_loose_marks)


def _find_loose_marks(document: Document) -> list[Span]:
    text, story = document.text, document.story
    pairs = (*_COMMA_PAIRS, *_SEMICOLON_PAIRS) if ";" in story else _COMMA_PAIRS
    if not any(pair in story for pair in pairs):
        return []
    found = find_in_story(document, _LOOSE)
    return [span for span in found if text[span.start - 1].isalpha()]


@signal(
    "loose_punctuation",
    unit="per 1,000 words",
    range=(0, 30),
    direction=0,
    sentence="Spaces stand before commas and full stops, or two commas stand together.",
    source="observed: spun and machine-translated text",
    evidence=_loose_marks,
)
def loose_punctuation(document: Document) -> float:
    """Measure commas and stops after a space, and doubled ones; NaN on pages of code."""
    if is_code(document) or is_unspaced(document):
        return NAN
    return per_thousand(document, len(_loose_marks(document)))


_CHOICE = r"[^\W\d_][^{}|()<>\n=;:$\\]*"
_SPINTAX = re.compile(rf"\{{{_CHOICE}(?:\| ?{_CHOICE})+\}}|\[/?spin(?:tax)?\]")


def _spintax(document: Document) -> list[Span]:
    if not any(bracket in document.text for bracket in "{["):
        return []
    return [Span(match.start(), match.end()) for match in _SPINTAX.finditer(document.text)]


@signal(
    "spintax",
    unit="count",
    range=(0, 10),
    direction=1,
    sentence="A spinning program's choices are left in the text: {big|large|huge}.",
    source="observed: spun text",
    evidence=_spintax,
)
def spintax(document: Document) -> float:
    """Count choices between braces; NaN on pages of code."""
    return NAN if is_code(document) else len(_spintax(document))
