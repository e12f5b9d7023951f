"""Names: planted ones in titles, lists and clauses, and bylines that are nobody's."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
import re2
from numpy.typing import NDArray

from detector.document import Block, Byline, Document, Span
from detector.document.characters import ALPHABETIC, LOWER, UPPER, Codes
from detector.document.function_words import ALL_FUNCTION_WORDS
from detector.document.letters import has_plain_letters, letters
from detector.document.tokens import find_words
from detector.signals import _byline_lexicon as lexicon
from detector.signals._mentions import (
    BARS,
    MIN_STORY,
    NAME_ENDING,
    NEAR,
    Mention,
    Standing,
    has_titles,
    is_inside_clause,
    is_word,
    kind_of,
    may_be_misplaced,
    mentions_any_word,
    mentions_of,
    part_lines,
    standing_of,
)
from detector.signals._prose import has_cased_names, has_humps, is_code, is_latin, paragraphs
from detector.signals._title_names import (
    LINES_ABOVE,
    MAX_TITLE,
    TitlePart,
    alphanumerics,
    is_known,
    is_name,
    set_off_names,
)
from detector.signals._words import is_unspaced
from detector.signals.patterns import PatternBank
from detector.signals.registry import NAN, ratio, signal

_INJECTED = "observed: name-injected farms"
_AUTOBLOGS = "observed: autoblogs and throwaway sites"


def _with_spans(
    blocks: Iterable[Block], spans: Sequence[Span]
) -> Iterator[tuple[Block, Sequence[Span]]]:
    """Yield the blocks in which spans start, each with them; `spans` are in order."""
    starts = [span.start for span in spans]
    for block in blocks if spans else ():
        first, last = bisect_left(starts, block.start), bisect_left(starts, block.end)
        if first < last:
            yield block, spans[first:last]


# --- signals: the name in the title -------------------------------------------------------


def _unmentioned(document: Document) -> list[TitlePart]:
    names = (part for part in set_off_names(document) if part.before)
    return [part for part in names if not mentions_any_word(document, part.text)]


@signal(
    "title_name_unmentioned",
    unit="yes or no",
    range=(0, 1),
    direction=0,
    sentence="A name stands before the headline that the story never mentions.",
    source=_INJECTED,
    evidence=lambda d: part_lines(_unmentioned(d)),
)
def title_name_unmentioned(document: Document) -> float:
    """Tell whether the title sets off a name and the story is not about it."""
    return bool(_unmentioned(document)) if has_titles(document) else NAN


def _glued_strangers(document: Document) -> list[TitlePart]:
    glued = (part for part in set_off_names(document) if part.glued)
    return [part for part in glued if _is_stranger(document, part.text)]


def _is_stranger(document: Document, text: str) -> bool:
    """Tell whether a name has no part in the story, whether planted in it or not."""
    standing = standing_of(document, text)
    if standing.total == 0:
        return not mentions_any_word(document, text)
    if document.language == "de" or is_unspaced(document):
        # Any noun looks like a name; where no spaces stand, no place tells a role.
        return 0 < standing.misplaced >= standing.roles
    # A name planted before a full stop looks as if it had a role there.
    return standing.roles <= standing.misplaced


@signal(
    "glued_title_name",
    unit="yes or no",
    range=(0, 1),
    direction=1,
    sentence="A name is glued to the headline, and it has no part in the story.",
    source=_INJECTED,
    evidence=lambda d: part_lines(_glued_strangers(d)),
)
def glued_title_name(document: Document) -> float:
    """Tell whether colon, bar, bracket or dash join a stranger to the headline, spaceless."""
    if not has_titles(document) or is_unspaced(document) or is_code(document):
        return NAN
    return bool(_glued_strangers(document))


def _misplaced_share(standing: Standing) -> float:
    return (standing.misplaced + standing.open / 2) / standing.total


def _title_name_places(document: Document) -> list[Span]:
    mentions = (mentions_of(document, part.text) for part in set_off_names(document))
    return sorted(m.span for found in mentions for m in found if m.kind != "role")


@signal(
    "title_name_misplaced",
    unit="share of mentions",
    range=(0, 1),
    direction=1,
    sentence="The name in the title stands in the sentences where no name can stand.",
    source=_INJECTED,
    evidence=_title_name_places,
)
def title_name_misplaced(document: Document) -> float:
    """Measure the share of a set-off name's mentions that have no role; open ones by half."""
    standings = [standing_of(document, part.text) for part in set_off_names(document)]
    known = [_misplaced_share(standing) for standing in standings if standing.total]
    return max(known, default=NAN)


_FIRST_PARAGRAPHS = 3


@signal(
    "planted_places",
    unit="count",
    range=(0, 4),
    direction=1,
    sentence="The name in the title has no part in the story, but stands in its sentences, "
    "summary, pictures or lists.",
    source=_INJECTED,
    evidence=lambda d: sorted((*part_lines(set_off_names(d)), *_title_name_places(d))),
)
def planted_places(document: Document) -> float:
    """Count the places besides the title where one set-off name without a role stands."""
    if not has_titles(document):
        return NAN
    names = {part.text for part in set_off_names(document)}
    strangers = [name for name in names if _is_stranger(document, name)]
    return max((_places(document, name) for name in strangers), default=0)


def _places(document: Document, name: str) -> int:
    markup = document.markup
    first = document.story_spans[:_FIRST_PARAGRAPHS]
    places = [
        any(first[0].start <= m.span.start < first[-1].end for m in mentions_of(document, name)),
        any(name in document.slice(item) for b in document.link_blocks for item in b.items),
    ]
    if markup is not None:
        described = (markup.description, markup.keywords, markup.opengraph.get("og:description"))
        places.append(any(name in text for text in described if text))
        places.append(any(name in alt for alt in markup.alt_texts))
    return sum(places)


# --- signals: names planted in sentences --------------------------------------------------


class _Pattern:
    r"""A pattern of letters, searched by the quicker of two engines that agree.

    `re` is quicker where matches are many, but knows no classes of letters: most texts
    hold none for which its own would not do.
    """

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    def engine(self, *, plain: bool) -> Any:
        """Return the engine for texts with plain letters, or the one for any text."""
        return self._as_re if plain else self._as_re2

    @cached_property
    def _as_re2(self) -> Any:
        return re2.compile(self._pattern)

    @cached_property
    def _as_re(self) -> re.Pattern[str]:
        # The first letter before all conditions, so that `re` skips to where it stands.
        pattern = re.sub(r"\A\\b(\\p\{\w+\})(?!\{)", r"\1(?<=\\b.)", self._pattern)
        pattern = pattern.replace(r"\b", r"(?a:\b)").replace(r"\d", "[0-9]")
        pattern = pattern.replace(r"\pL\pM\pN", r"\w").replace(r"\pL", r"[^\W\d_]")
        return re.compile(pattern.replace(r"\p{Lu}", f"[{letters('Lu')}]"))


_NAME = _Pattern(r"\p{Lu}[\pL\pM\pN&'’|-]*(?: (?:\p{Lu}[\pL\pM\pN&'’|-]*|\d+\.\d+)(?:[.!?]\d)?)*")
_MAX_CAPITALS = 0.4  # share of a paragraph's words; more is a list or a heading
_MIN_LEXICON = frozenset(lexicon.WHOLE_PAIRS) - {"de"}  # German nouns all look like names


_MAX_PROSE = 100_000  # characters searched for names: what is planted stands near the top


class _Prose(NamedTuple):
    """A paragraph, cut where the search for names ends."""

    block: Block
    text: str
    plain: bool  # whether all its letters are


def _prose(document: Document) -> list[_Prose]:
    return document.cached("bylines.prose", lambda d: list(_find_prose(d)))


def _find_prose(document: Document) -> Iterator[_Prose]:
    left = _MAX_PROSE
    all_plain = _has_plain_letters(document)
    for block in paragraphs(document):
        if left <= 0:
            return
        text = document.text[block.start : min(block.end, block.start + left)]
        yield _Prose(block, text, all_plain or has_plain_letters(text))
        left -= block.end - block.start


def _has_plain_letters(document: Document) -> bool:
    beyond_ascii = "".join(map(chr, set(_beyond_ascii(document).tolist())))
    return "_" not in document.text and has_plain_letters(beyond_ascii)


def _beyond_ascii(document: Document) -> Codes:
    """Return the page's characters that are not of ASCII."""
    return document.cached("bylines.beyond_ascii", _find_beyond_ascii)


def _find_beyond_ascii(document: Document) -> Codes:
    codes = document.characters.codes
    return codes[codes >= _ASCII]


_ASCII = 0x80  # codes


def _names(document: Document) -> dict[str, _Places]:
    """Return every run of capitalised words in the story's paragraphs, with its places."""
    found: dict[str, _Places] = defaultdict(list)
    for block, text, plain in _prose(document):
        runs = [match.span() for match in _NAME.engine(plain=plain).finditer(text)]
        if len(runs) > _MAX_CAPITALS * text.count(" "):
            continue
        for start, end in runs:
            if start and text[start - 1].isalnum():
                continue
            name = text[start:end]
            if " " in name:
                name = _without_days(name)
            if "'" in name or "’" in name:
                name = _POSSESSIVE.sub("", name)
            if len(name) > 1:
                found[name].append((block, block.start + start))
    return found


_Places = list[tuple[Block, int]]  # each with where the name starts in the text
_POSSESSIVE = re.compile(r"['’]\w*\Z")  # and the end of "I've"


def _without_days(name: str) -> str:
    """Return a name without the weekday or month that follows it."""
    before, _, last = name.rpartition(" ")
    return before if before and last.lower() in lexicon.DAY_AND_MONTH_NAMES else name


def _rootless_names(document: Document) -> dict[str, list[Mention]]:
    """Return the misplaced or repeated names, with their mentions, no word of which has a role."""
    return document.cached("bylines.rootless_names", _find_rootless_names)


def _find_rootless_names(document: Document) -> dict[str, list[Mention]]:
    names = _names(document)
    suspects = dict(_suspects(document, names))
    words_of = {name: find_words(name) for name in (names if suspects else ())}
    rare = [name for name in suspects if not _are_common(document, words_of[name])]
    rootless = {word for name in rare for word in words_of[name]}
    for name, words in words_of.items():
        # What part a name has is dear to find out, so it is asked where words are shared alone.
        if not rootless.isdisjoint(words) and _has_role(_mentions(document, name, names[name])):
            rootless.difference_update(words)
    return {name: suspects[name] for name in rare if rootless.issuperset(words_of[name])}


def _suspects(
    document: Document, names: Mapping[str, _Places]
) -> Iterator[tuple[str, list[Mention]]]:
    """Yield the names that are misplaced somewhere, or repeated in full, and never have a role."""
    for name, places in names.items():
        repeated = " " in name and len(places) >= 2
        if name.lower() in _COMMON or not (repeated or _may_be_misplaced(document, name, places)):
            continue
        if not _has_role(_mentions(document, name, places)):
            mentions = list(_mentions(document, name, places))
            if repeated or any(mention.kind == "misplaced" for mention in mentions):
                yield name, mentions


def _may_be_misplaced(document: Document, name: str, places: _Places) -> bool:
    return any(may_be_misplaced(document, start, start + len(name)) for _, start in places)


def _mentions(document: Document, name: str, places: _Places) -> Iterator[Mention]:
    for block, start in places:
        span = Span(start, start + len(name))
        yield Mention(name, span, kind_of(document, block, span))


def _has_role(mentions: Iterable[Mention]) -> bool:
    return any(mention.kind == "role" for mention in mentions)


def _are_common(document: Document, words: Sequence[str]) -> bool:
    """Tell whether the words of a name are such as begin sentences."""
    rare = [word for word in words if word not in _COMMON]
    return not rare or _lower_words(document).issuperset(rare)


_COMMON = ALL_FUNCTION_WORDS | lexicon.DAY_AND_MONTH_NAMES


def _lower_words(document: Document) -> frozenset[str]:
    """Return the words that the page writes without a capital."""
    return document.cached("bylines.lower_words", _find_lower_words)


def _find_lower_words(document: Document) -> frozenset[str]:
    runs = {run for run in _letter_runs(document) if len(run) > 1}
    return frozenset(filter(str.islower, runs))


def _letter_runs(document: Document) -> list[str]:
    if not _has_plain_letters(document):
        return re.findall(r"[^\W\d_]+", document.text)
    codes, flags = document.characters
    spaced = np.where(flags & ALPHABETIC, codes, codes.dtype.type(ord(" ")))
    return spaced.tobytes().decode(_ENCODINGS[codes.dtype.itemsize]).split()


_ENCODINGS = {1: "ascii", 2: "utf-16-le"}  # by the bytes of a character; plain ones have no more


def _knows_grammar(document: Document) -> bool:
    enough = len(document.story_words) >= MIN_STORY
    return enough and document.language in _MIN_LEXICON and not is_code(document)


def _misplaced_names(document: Document) -> list[Span]:
    names = _rootless_names(document).values()
    return sorted(m.span for found in names for m in found if m.kind == "misplaced")


@signal(
    "misplaced_names",
    unit="count",
    range=(0, 8),
    direction=1,
    sentence="Names stand in sentences where the grammar leaves no room for a name.",
    source=_INJECTED,
    evidence=_misplaced_names,
)
def misplaced_names(document: Document) -> float:
    """Count names that split what belongs together and never stand anywhere else."""
    return len(_misplaced_names(document)) if _knows_grammar(document) else NAN


def _repeated_strangers(document: Document) -> list[list[Mention]]:
    found = [names for names in _rootless_names(document).values() if len(names) >= 2]
    return [names for names in found if any(m.kind == "misplaced" for m in names)]


@signal(
    "roleless_repeats",
    unit="count",
    range=(0, 8),
    direction=1,
    sentence="A name comes again and again, always word for word, and never does or says a thing.",
    source=_INJECTED,
    evidence=lambda d: sorted(m.span for names in _repeated_strangers(d) for m in names),
)
def roleless_repeats(document: Document) -> float:
    """Count the mentions of the name that is repeated most without a role in any."""
    if not _knows_grammar(document):
        return NAN
    return max(map(len, _repeated_strangers(document)), default=0)


def _verbatim_names(document: Document) -> list[list[Mention]]:
    names = _rootless_names(document)
    return [found for text, found in names.items() if " " in text and len(found) >= 2]


@signal(
    "verbatim_names",
    unit="count",
    range=(0, 8),
    direction=0,
    sentence="A name of several words is repeated in full, never shortened, owning or doing "
    "nothing.",
    source=_INJECTED,
    evidence=lambda d: sorted(m.span for names in _verbatim_names(d) for m in names),
)
def verbatim_names(document: Document) -> float:
    """Count the mentions of the longest-running name of which no word ever has a role."""
    if len(document.story_words) < MIN_STORY or not has_cased_names(document):
        return NAN
    return max(map(len, _verbatim_names(document)), default=0)


_CAPITALISED = _Pattern(r"\b\p{Lu}\pL{5,}\b")
_HUMPED = re2.compile(r"\b\p{Ll}{2,}\p{Lu}\p{Ll}{3,}\b")
_MIN_HEAD = 4


def _run_on_names(document: Document) -> list[Span]:
    return document.cached("bylines.run_on_names", lambda d: sorted(_find_run_on_names(d)))


def _find_run_on_names(document: Document) -> Iterator[Span]:
    """Yield the words of which several begin, or end, with one name: "Drovelathe"."""
    yield from _same_heads(document)
    yield from _same_ends(document)


def _same_heads(document: Document) -> Iterator[Span]:
    pairs = pairwise(sorted(_capitalised_words(document)))
    near = ((a, b) for a, b in pairs if a[:_MIN_HEAD] == b[:_MIN_HEAD])
    alike = [pair for pair in near if _have_same_head(document, *pair)]
    if alike:
        places = _words_of(_prose(document), _capitalised)
        yield from (places[word] for pair in alike for word in pair)


def _capitalised(prose: _Prose) -> Iterator[re.Match[str]]:
    yield from _CAPITALISED.engine(plain=prose.plain).finditer(prose.text)


def _humped(prose: _Prose) -> Iterator[re.Match[str]]:
    yield from _HUMPED.finditer(prose.text)


def _capitalised_words(document: Document) -> set[str]:
    return {
        word
        for _, text, plain in _prose(document)
        for word in _CAPITALISED.engine(plain=plain).findall(text)
    }


def _words_of(
    prose: Iterable[_Prose], find: Callable[[_Prose], Iterator[re.Match[str]]]
) -> dict[str, Span]:
    """Return the different words that a pattern finds in paragraphs, with their first places."""
    found: dict[str, Span] = {}
    for told in prose:
        for match in find(told):
            word = match.group()
            if word not in found:
                found[word] = Span(told.block.start + match.start(), told.block.start + match.end())
    return found


def _have_same_head(document: Document, first: str, second: str) -> bool:
    """Tell whether two words begin with one name, and all that is left of them are words."""
    size = _common_start(first, second)
    tails = (first[size:], second[size:])
    words = (is_word(document, tail) and not NAME_ENDING.match(tail) for tail in tails)
    return all(words) and first[:size].lower() not in _lower_words(document)


def _common_start(first: str, second: str) -> int:
    pairs = zip(first, second, strict=False)
    return next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(first), len(second)))


def _same_ends(document: Document) -> Iterator[Span]:
    by_end: dict[str, list[Span]] = defaultdict(list)
    if not has_humps(document):
        return
    for word, span in _words_of(_with_humps(document), _humped).items():
        size = next(i for i, character in enumerate(word) if character.isupper())
        lower = _lower_words(document)
        if word[:size] in lower and word[size:].lower() not in lower:
            by_end[word[size:]].append(span)
    yield from (span for spans in by_end.values() if len(spans) >= 2 for span in spans)


def _with_humps(document: Document) -> Iterator[_Prose]:
    """Yield the paragraphs in which a capital follows a small letter."""
    flags = document.characters.flags
    humps = np.flatnonzero((flags[:-1] & LOWER != 0) & (flags[1:] & UPPER != 0)).tolist()
    for prose in _prose(document):
        start = prose.block.start
        first = bisect_left(humps, start)
        if first < len(humps) and humps[first] < start + len(prose.text):
            yield prose


@signal(
    "run_on_names",
    unit="count",
    range=(0, 6),
    direction=1,
    sentence="One name is glued to several words of the text, as if pasted in by a machine.",
    source=_INJECTED,
    evidence=_run_on_names,
)
def run_on_names(document: Document) -> float:
    """Count the different words that begin or end with one and the same glued name."""
    if not has_cased_names(document) or is_code(document):
        return NAN
    return len(_run_on_names(document))


_BAR = re.compile(r"[^\W\d_][|｜](?=[^\W\d_])")
_MAX_BARS = 3  # in one paragraph; more is a menu or a table


def _bars(document: Document) -> list[Span]:
    found: list[Span] = []
    if not any(bar in document.text for bar in BARS):
        return found
    for block, text, _ in _prose(document):
        if not any(bar in text for bar in BARS):
            continue
        starts = [block.start + match.start() for match in _BAR.finditer(text)]
        if len(starts) <= _MAX_BARS and document.text[block.end - 1] in '.!?…"”':
            found += [Span(start, start + 3) for start in starts]
    return found


@signal(
    "bars_in_sentences",
    unit="count",
    range=(0, 5),
    direction=1,
    sentence="A brand and its slogan stand in the middle of a sentence, joined by a bar.",
    source=_INJECTED,
    evidence=_bars,
)
def bars_in_sentences(document: Document) -> float:
    """Count the bars between letters in sentences."""
    if is_code(document) or len(document.story_words) < MIN_STORY:
        return NAN
    return len(_bars(document))


_OTHER_SCRIPT = re2.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Cyrillic}\p{Arabic}\p{Hebrew}\p{Thai}"
    r"\p{Devanagari}]{2,}(?:[ ·・][\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Cyrillic}\p{Arabic}"
    r"\p{Hebrew}\p{Thai}\p{Devanagari}]+)*"
)
_MAX_STRANGE = 2  # different strings; with more, the page is about another language


def _may_be_other_script(codes: Codes) -> NDArray[np.bool_]:
    """Tell which characters may be of another script; False is sure."""
    below, above = _LATIN_AND_SIGNS
    may_be: NDArray[np.bool_] = (codes >= _OTHER_SCRIPTS) & ((codes < below) | (codes >= above))
    return may_be


_OTHER_SCRIPTS = 0x0400  # below are Latin and Greek letters
_LATIN_AND_SIGNS = (0x1E00, 0x2DE0)  # and between these, more of them, and punctuation


def _foreign_names(document: Document) -> list[Span]:
    if not _may_be_other_script(_beyond_ascii(document)).any():
        return []
    found = [
        Span(block.start + match.start(), block.start + match.end())
        for block, text, _ in _prose(document)
        if not text.isascii()
        for match in _OTHER_SCRIPT.finditer(text)
    ]
    if len({document.slice(span) for span in found}) > _MAX_STRANGE:
        return []
    return [span for span in found if is_inside_clause(document.text, span)]


@signal(
    "foreign_script_names",
    unit="count",
    range=(0, 5),
    direction=0,
    sentence="A name in foreign letters stands in the middle of a clause, unexplained.",
    source=_INJECTED,
    evidence=_foreign_names,
)
def foreign_script_names(document: Document) -> float:
    """Count mid-clause strings of another script in a text of Latin letters."""
    return len(_foreign_names(document)) if is_latin(document) else NAN


# --- signals: names planted in lists ------------------------------------------------------

_PREFIX = re.compile(r"(?:\d{1,3}[.)]? )?(\[?[^:：|\[\]]{2,60}[\w)]\]?)([:：|\]]\s?)(?=[^\W\d_])")
_MIN_ITEMS = 3
_MIN_HEADLINE = 3  # words


class _Listed(NamedTuple):
    """A name before a listed headline."""

    name: str
    glued: bool
    item: Span


def _listed_names(document: Document) -> list[_Listed]:
    return document.cached("bylines.listed_names", lambda d: list(_find_listed_names(d)))


def _find_listed_names(document: Document) -> Iterator[_Listed]:
    for item in _listed_headlines(document):
        text = document.slice(item)
        match = _PREFIX.match(text)
        if not match or len(find_words(text[match.end() :])) < _MIN_HEADLINE:
            continue
        name = match.group(1).strip("[]")
        if is_name(name) and not is_known(document, name):
            yield _Listed(name, not match.group(2)[-1].isspace(), item)


def _listed_headlines(document: Document) -> list[Span]:
    return [item for block in document.link_blocks for item in block.items]


def _glued_in_lists(document: Document) -> list[_Listed]:
    """Return glued names; a label before many headlines is the site's own, not planted."""
    glued = [listed for listed in _listed_names(document) if listed.glued]
    counts = Counter(listed.name for listed in glued)
    if len(counts) < 2:
        return []
    return [listed for listed in glued if counts[listed.name] <= 2]


@signal(
    "listed_names_glued",
    unit="share of headlines",
    range=(0, 1),
    direction=1,
    sentence="Names are glued to the headlines in the page's lists, a new one each time.",
    source=_INJECTED,
    evidence=lambda d: [listed.item for listed in _glued_in_lists(d)],
)
def listed_names_glued(document: Document) -> float:
    """Measure the share of listed headlines with a name before them and no space between."""
    if is_unspaced(document):
        return NAN
    return ratio(len(_glued_in_lists(document)), len(_listed_headlines(document)), _MIN_ITEMS)


@signal(
    "listed_names",
    unit="share of headlines",
    range=(0, 1),
    direction=0,
    sentence="Headlines in the page's lists are led by names, a new one each time.",
    source=_INJECTED,
    evidence=lambda d: [listed.item for listed in _listed_names(d)],
)
def listed_names(document: Document) -> float:
    """Measure the different names before listed headlines, for each headline."""
    different = {listed.name for listed in _listed_names(document)}
    return ratio(len(different), len(_listed_headlines(document)), _MIN_ITEMS)


_VIEW = "|".join(sorted({word.capitalize() for word in lexicon.VIEW_WORDS}))
_BRAND_LINE = re.compile(
    rf"(?P<brand>\S.{{2,50}}?) ?(?:{_VIEW})(?=\Z| ?\d{{4}}\D| ?[A-ZÀ-Þ]\w{{3,11}}[:：])"
)
_VIEW_LINE = re.compile(rf"(?:{_VIEW})(?=\Z| ?\d{{4}}\D)")


def _brand_lines(document: Document) -> list[Span]:
    first = document.story_blocks[0] if document.story_blocks else 0
    lines = document.blocks[max(0, first - LINES_ABOVE) : first + 2]
    return [Span(b.start, b.end) for a, b in pairwise(lines) if _is_brand_line(document, a, b)]


def _is_brand_line(document: Document, above: Block, block: Block) -> bool:
    """Tell whether a line is a stranger's brand and "View", or "View" below a brand."""
    text = document.block_text(block) if block.kind != "paragraph" else ""
    headline = document.headline
    below = headline is not None and above.start >= headline.start
    match = _BRAND_LINE.match(text)
    if match:
        # One word with "View" at its end may be a product in a menu: "DriveView".
        whole = below or " " in text[: match.end()]
        return whole and _is_brand(document, match["brand"])
    return (
        below and bool(_VIEW_LINE.match(text)) and _is_brand(document, document.block_text(above))
    )


def _is_brand(document: Document, text: str) -> bool:
    named = is_name(text) and text[-1].isalpha() and not is_known(document, text)
    return named and _NOT_IN_BRANDS.isdisjoint(find_words(text))


_NOT_IN_BRANDS = lexicon.VIEW_KINDS | lexicon.BYLINE_LABELS | lexicon.DAY_AND_MONTH_NAMES


@signal(
    "brand_and_view",
    unit="yes or no",
    range=(0, 1),
    direction=1,
    sentence="By the headline stands a brand that is not the site's, and a bare View.",
    source=_INJECTED,
    evidence=_brand_lines,
)
def brand_and_view(document: Document) -> float:
    """Tell whether a line above the story is a stranger's brand followed by View."""
    return bool(_brand_lines(document)) if document.has_template else NAN


# --- signals: bylines ---------------------------------------------------------------------

_HOST_LIKE = re.compile(r"\A(?:https?://)?(?:[\w-]+\.)+[a-z]{2,10}(?:/\S*)?\Z", re.IGNORECASE)
_ACCOUNT = re.compile(
    r"(?:admin|user|author|editor|writer|guest|wp|test)[\W_]*\d*\Z", re.IGNORECASE
)
_MAX_BYLINE = 80  # characters; more is a text about the author


def _claims(document: Document) -> list[Byline]:
    """Return the bylines that are not labels or texts."""
    return document.cached("bylines.claims", lambda d: list(filter(_is_claim, d.bylines)))


def _is_claim(byline: Byline) -> bool:
    words = find_words(byline.name)
    named = len(byline.name) <= _MAX_BYLINE and any(map(str.isalpha, byline.name))
    return named and not lexicon.BYLINE_LABELS.issuperset(words)


def _shown(bylines: Sequence[Byline]) -> list[Span]:
    return [Span(b.start, b.end) for b in bylines if b.end > b.start >= 0]


def _accounts(document: Document) -> list[Byline]:
    return [byline for byline in _claims(document) if _is_account(byline.name)]


def _is_account(name: str) -> bool:
    """Tell whether a name is that of an account and of nobody.

    Examples
    --------
    >>> _is_account("Admin"), _is_account("user_17"), _is_account("Ada Voss")
    (True, True, False)
    """
    return bool(_ACCOUNT.match(name.strip())) or alphanumerics(name) in lexicon.ACCOUNT_NAMES


def _share_of_claims(document: Document, found: Sequence[Byline]) -> float:
    return ratio(len(found), len(_claims(document)))


@signal(
    "account_byline",
    unit="share of bylines",
    range=(0, 1),
    direction=0,
    sentence="The author is an account such as admin, and not a person.",
    source=_AUTOBLOGS,
    evidence=lambda d: _shown(_accounts(d)),
)
def account_byline(document: Document) -> float:
    """Measure the share of bylines that name an account or nobody."""
    return _share_of_claims(document, _accounts(document))


def _sites(document: Document) -> list[Byline]:
    return [byline for byline in _claims(document) if _is_site(document, byline.name)]


def _is_site(document: Document, name: str) -> bool:
    name = name.strip().lstrip("@")
    if "@" in name or _HOST_LIKE.match(name):
        return True
    letters = alphanumerics(name)
    own = [
        alphanumerics(document.site_name or ""),
        alphanumerics((document.domain or "").split(".")[0]),
    ]
    return len(letters) >= 4 and letters in own


@signal(
    "byline_is_site",
    unit="share of bylines",
    range=(0, 1),
    direction=0,
    sentence="The author is the site itself, a host name or an e-mail address.",
    source=_AUTOBLOGS,
    evidence=lambda d: _shown(_sites(d)),
)
def byline_is_site(document: Document) -> float:
    """Measure the share of bylines that only name the site, a host or an address."""
    return _share_of_claims(document, _sites(document))


def _phrases(document: Document) -> list[Byline]:
    title = frozenset(find_words(document.title or "")) - ALL_FUNCTION_WORDS
    return [byline for byline in _claims(document) if _is_phrase(document, byline.name, title)]


def _is_phrase(document: Document, name: str, title: frozenset[str]) -> bool:
    """Tell whether a byline is words of the title, as an account named for its keyword is."""
    words = [word for word in find_words(name) if word not in ALL_FUNCTION_WORDS]
    if len(words) < 2 or is_unspaced(document) or not lexicon.STAFF_WORDS.isdisjoint(words):
        return False
    # A columnist's name may stand in the title; keywords are common words of the page too.
    return title.issuperset(words) and _lower_words(document).issuperset(words)


@signal(
    "byline_is_phrase",
    unit="share of bylines",
    range=(0, 1),
    direction=0,
    sentence="The author is named like what people search for.",
    source="observed: doorway and stuffed pages",
    evidence=lambda d: _shown(_phrases(d)),
)
def byline_is_phrase(document: Document) -> float:
    """Measure the share of bylines that are made of the title's common words."""
    if not document.title:
        return NAN
    return _share_of_claims(document, _phrases(document))


def _foreign_bylines(document: Document) -> list[Byline]:
    return [byline for byline in _claims(document) if _OTHER_SCRIPT.search(byline.name)]


@signal(
    "byline_foreign_script",
    unit="share of bylines",
    range=(0, 1),
    direction=0,
    sentence="The author's name is in letters that the text is not written in.",
    source=_AUTOBLOGS,
    evidence=lambda d: _shown(_foreign_bylines(d)),
)
def byline_foreign_script(document: Document) -> float:
    """Measure the share of bylines in another script, for texts in Latin letters."""
    if not is_latin(document):
        return NAN
    return _share_of_claims(document, _foreign_bylines(document))


def _claimed_words(document: Document) -> dict[str, set[str]]:
    """Return the words of the names that each place claims, meta tags, JSON-LD and the text."""
    found: dict[str, set[str]] = defaultdict(set)
    for byline in _claims(document):
        if not _is_site(document, byline.name):
            found[byline.where].update(find_words(byline.name), [alphanumerics(byline.name)])
    return found


@signal(
    "bylines_disagree",
    unit="yes or no",
    range=(0, 1),
    direction=0,
    sentence="The page tells readers one author and search engines another.",
    source=_AUTOBLOGS,
    evidence=lambda d: _shown(_claims(d)),
)
def bylines_disagree(document: Document) -> float:
    """Tell whether two of meta tags, JSON-LD and text name authors without a word in common."""
    claimed = list(_claimed_words(document).values())
    if len(claimed) < 2:
        return NAN
    return any(claimed[0].isdisjoint(other) for other in claimed[1:])


_GLUED_LABEL = re.compile(
    r"(?:By|Author|Autor|(?:Posted|Written) [Bb]y|Por|Par|Von|Oleh|Di):?(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])"
)
_GLUED_DATE = re.compile(
    r"[a-zß-ÿ](?:(?:19|20)\d\d[-/.]|\d{1,2}[-/.]\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|"
    r"Dec)[a-z]* \d|Posted|Published|Updated|Date|Views?|Comments?)"
)
_MAX_BYLINE_BLOCK = 120


def _glued_bylines(document: Document) -> list[Span]:
    found = []
    for block in _byline_blocks(document):
        text = document.block_text(block)
        match = _GLUED_LABEL.match(text) or _GLUED_DATE.search(text)
        if match:
            found.append(Span(block.start, block.end))
    return found


def _byline_blocks(document: Document) -> list[Block]:
    places = sorted(_shown(_claims(document)))
    blocks = (block for block, _ in _with_spans(document.blocks, places))
    return [block for block in blocks if block.end - block.start <= _MAX_BYLINE_BLOCK]


@signal(
    "byline_glued",
    unit="yes or no",
    range=(0, 1),
    direction=0,
    sentence="The author's name is run together with its label or with the date.",
    source=_INJECTED,
    evidence=_glued_bylines,
)
def byline_glued(document: Document) -> float:
    """Tell whether a visible byline has lost the space before its name or behind it."""
    if not _byline_blocks(document):
        return NAN
    return bool(_glued_bylines(document))


def _persons(document: Document) -> list[Byline]:
    return [byline for byline in _claims(document) if _is_person(document, byline.name)]


def _is_person(document: Document, name: str) -> bool:
    words = find_words(name)
    if _is_account(name) or _is_site(document, name) or not is_name(name):
        return False
    return lexicon.STAFF_WORDS.isdisjoint(words) and not any(map(str.isdigit, name))


@signal(
    "person_named",
    unit="yes or no",
    range=(0, 1),
    direction=0,
    sentence="A person signs the text.",
    source="observed: most throwaway sites name no author",
    evidence=lambda d: _shown(_persons(d)),
)
def person_named(document: Document) -> float:
    """Tell whether a byline names a person; main text may have lost its byline."""
    if _persons(document):
        return 1
    return 0 if document.has_template and len(document.story_words) >= MIN_STORY else NAN


# --- signals: whose story it is -----------------------------------------------------------

_BANK = PatternBank()
_BANK.add("agency", lexicon.AGENCIES, ignore_case=False)
_BANK.add("dateline", [r"\(\p{Lu}{2,6}\) ?(?:--|[–—-]) "], ignore_case=False)
_BANK.add("picture", lexicon.PHOTO_AGENCIES, ignore_case=False)
_BANK.add("credit", lexicon.CREDITS)
_MAX_CREDIT_LINE = 250
_MAX_PLACE = 60  # characters of a dateline before the agency


def _in_story(document: Document, spans: Sequence[Span]) -> list[Span]:
    if not spans or not document.story_spans:
        return []
    first, last = document.story_spans[0].start, document.story_spans[-1].end
    return [span for span in spans if first <= span.start < last]


def _credit_lines(document: Document) -> list[Span]:
    """Return the credits in short lines by the story; in its sentences they are about others."""
    listed = {item.start for block in document.link_blocks for item in block.items}
    return [
        Span(block.start, block.end)
        for block, spans in _with_spans(document.blocks, _BANK.spans(document, "credit"))
        if block.end - block.start <= _MAX_CREDIT_LINE
        and block.start not in listed
        and not _names_site(document, document.block_text(block))
        and not all(_tells_date(document.text[span.end : block.end]) for span in spans)
    ]


def _tells_date(after: str) -> bool:
    """Tell whether "first published on" goes on with a day and not with a publisher."""
    words = find_words(after[:NEAR])[:2]
    return any(word[0].isdigit() or word in lexicon.DAY_AND_MONTH_NAMES for word in words)


def _names_site(document: Document, text: str) -> bool:
    """Tell whether a credit is one to the site itself."""
    own = alphanumerics(document.site_name or "")
    return len(own) >= 4 and own in alphanumerics(text)


def _is_elsewhere(document: Document) -> bool:
    """Tell whether the canonical address is on another site."""
    canonical = document.markup.canonical if document.markup else ""
    return bool(canonical and document.domain and document.domain not in canonical)


@signal(
    "explicit_credit",
    unit="yes or no",
    range=(0, 1),
    direction=-1,
    sentence="A line says where the text was first published.",
    source="observed: newspapers that reprint agencies, and honest cross-posts",
    evidence=_credit_lines,
)
def explicit_credit(document: Document) -> float:
    """Tell whether a short line credits the text's source; main text may have lost it."""
    if _credit_lines(document):
        return 1
    return 0 if document.has_template else NAN


def _agency_marks(document: Document) -> list[Span]:
    marks = (*_BANK.spans(document, "agency"), *_datelines(document))
    return _in_story(document, sorted(marks))


def _datelines(document: Document) -> list[Span]:
    """Return the agencies in brackets at the head of a paragraph: "HARBOUR TOWN (AGY) — …"."""
    marked = _with_spans(paragraphs(document), _BANK.spans(document, "dateline"))
    return [spans[0] for block, spans in marked if spans[0].start - block.start < _MAX_PLACE]


@signal(
    "credit_lost",
    unit="yes or no",
    range=(0, 1),
    direction=0,
    sentence="The story is a news agency's by its own marks, and nothing on the page credits it.",
    source=_INJECTED,
    evidence=_agency_marks,
)
def credit_lost(document: Document) -> float:
    """Tell whether an agency's story has neither author, credit nor original address."""
    if not document.has_template or not _agency_marks(document):
        return NAN
    credited = _credit_lines(document) or _persons(document) or _is_elsewhere(document)
    return not credited and not _is_signed_by_agency(document)


def _is_signed_by_agency(document: Document) -> bool:
    names = [*(byline.name for byline in document.bylines), document.site_name or ""]
    return any(not lexicon.AGENCY_NAMES.isdisjoint(find_words(name)) for name in names)


def _picture_credits(document: Document) -> list[Span]:
    return _in_story(document, _BANK.spans(document, "picture"))


@signal(
    "pictures_without_author",
    unit="count",
    range=(0, 8),
    direction=0,
    sentence="Picture credits of agencies were left in the story of which no author is named.",
    source=_INJECTED,
    evidence=_picture_credits,
)
def pictures_without_author(document: Document) -> float:
    """Count agencies' picture credits inside a story that names no author and no source."""
    if not document.has_template or len(document.story_words) < MIN_STORY:
        return NAN
    if _claims(document) or _credit_lines(document):
        return 0
    return len(_picture_credits(document))


# --- what the crawl level asks ------------------------------------------------------------

_AFTER_CREDIT = re.compile(r"[.,;](?:\s|\Z)|[|()\[\]\n·–—]")
_BEFORE_PUBLISHER = re.compile(
    r"[\s:：\"“”'‘’-]*"
    r"(?:(?:(?:kind )?permission|the|from|of|by|in|on|at|bei|von|dans|de|en|di|da|su)\s+){0,3}"
    r"[\"“”'‘’]?",
    re.IGNORECASE,
)
_MAX_PUBLISHER = 60
_NEXT_LINES = 3
_BANK.add(
    "thanks",
    [
        r"^(?:distributed|supplied|provided|released) by \pL",
        r"^(?:text |story |article )?courtesy of \pL",
        r"^publicado con permiso de |^con información de |^com informações de ",
        r"^republicado com permissão de |^reproduit avec l['’]accord de ",
        r"^übernommen von |^diterbitkan dengan izin |^ripubblicato con il permesso di ",
    ],
)


def publishers_credited(document: Document) -> Iterator[str]:
    """Yield whom the page credits its story to: in lines, bylines and structured data."""
    for line in _credit_lines(document):
        for span in _BANK.spans(document, "credit"):
            if line.start <= span.start < line.end:
                yield from _publisher_after(document, span, line)
    for block, (span, *_) in _with_spans(document.blocks, _BANK.spans(document, "thanks")):
        if block.end - block.start <= _MAX_CREDIT_LINE:
            yield from _publisher_after(document, span, Span(block.start, block.end))
    for byline in document.bylines:
        for piece in byline.name.split(",")[:3]:
            if _is_signed(piece) and not _is_site(document, piece):
                yield piece.strip()
    if document.markup is not None:
        for item in document.markup.jsonld:
            yield from _other_publishers(document, item)
    yield from _agency_lines(document)


def _agency_lines(document: Document) -> Iterator[str]:
    """Yield the agencies whose name is all that a line next to the story's ends holds."""
    story = document.story_blocks
    if not story:
        return
    first, last = max(story[0] - _NEXT_LINES, 0), story[-1] + _NEXT_LINES
    for block in (*document.blocks[first : story[0] + 1], *document.blocks[story[-1] : last + 1]):
        if block.end - block.start <= _MAX_CREDIT_LINE:
            name = _before_link(document, block)[: _MAX_PUBLISHER + 1].strip(" .")
            short = len(name) <= _MAX_PUBLISHER
            if short and _is_signed(name) and is_name(name) and not _names_site(document, name):
                yield name


def _before_link(document: Document, block: Block) -> str:
    """Return a line up to the link that follows on its text, such as "Link to source"."""
    starts = [link.start for link in document.links if block.start < link.start < block.end]
    return document.text[block.start : min(starts, default=block.end)]


def _publisher_after(document: Document, credit: Span, line: Span) -> Iterator[str]:
    """Yield the name behind the words of a credit; a link is the name, or ends it."""
    text = document.text
    start = credit.end
    # Some patterns end with the first letter of the name.
    if text[start - 1 : start + 1].isalnum() and not text[start - 2].isalnum():
        start -= 1
    opening = _BEFORE_PUBLISHER.match(text, start, line.end)
    start = opening.end() if opening else start
    ends = [line.end, start + _MAX_PUBLISHER]
    for link in document.links:
        if start < link.start < line.end:
            ends.append(link.start)
        elif link.start <= start < link.end:
            ends.append(link.end)
    name = _AFTER_CREDIT.split(text[start : min(ends)], maxsplit=1)[0].strip(" \"“”'‘’:：")
    if len(name) >= 2 and not _names_site(document, name):
        yield name


def _is_signed(name: str) -> bool:
    return not lexicon.AGENCY_NAMES.isdisjoint(find_words(name))


def _site_names(document: Document) -> list[str]:
    """Return the site's name, and the first label of its domain, as letters alone."""
    label = (document.domain or "").split(".")[0]
    return [alphanumerics(document.site_name or ""), alphanumerics(label)]


def _other_publishers(document: Document, item: dict[str, Any]) -> Iterator[str]:
    own = {
        alphanumerics(document.site_name or ""),
        alphanumerics((document.domain or "").split(".")[0]),
    }
    for key in ("sourceOrganization", "copyrightHolder", "provider"):
        held = item.get(key)
        name = held.get("name") if isinstance(held, dict) else held
        if isinstance(name, str) and len(name) <= _MAX_PUBLISHER:
            letters = alphanumerics(name)
            if len(letters) >= 2 and letters not in own:
                yield name.strip()


def agencies_marked(document: Document) -> Iterator[str]:
    """Yield the agencies whose marks stand in the story, whoever shows it."""
    for span in _agency_marks(document):
        yield document.slice(span).strip(" ()-–—./")


def planted_names(document: Document) -> Iterator[str]:
    """Yield the names that have no part in the story: of the title, then of its sentences."""
    if has_titles(document):
        set_off = set_off_names(document)
        yield from (part.text for part in set_off if _is_planted(document, part))
        yield from filter(lambda name: _is_strewn(document, name), _title_names(document))
    if _knows_grammar(document):
        for mentions in sorted(_repeated_strangers(document), key=len, reverse=True):
            yield mentions[0].text


_AROUND_NAMES = re.compile(r"[|｜:：\[\]【】_–—]|\s-{1,2}\s?|-{1,2}\s")


def _title_names(document: Document) -> Iterator[str]:
    """Yield the parts of title and headline that are names, but for the site's own."""
    shown = document.slice(document.headline) if document.headline else ""
    for title in dict.fromkeys((document.title or "", shown)):
        pieces = [text.strip() for text in _AROUND_NAMES.split(title[:MAX_TITLE])]
        for text in pieces if len(pieces) > 1 else ():
            if text and is_name(text) and not is_known(document, text):
                yield text


def _is_strewn(document: Document, name: str) -> bool:
    """Tell whether a name stands in the story's sentences again and again without a role."""
    standing = standing_of(document, name)
    return standing.misplaced > standing.roles or (standing.roles == 0 and standing.total >= 2)


def _is_planted(document: Document, part: TitlePart) -> bool:
    standing = standing_of(document, part.text)
    if standing.total:
        return _misplaced_share(standing) >= 0.5 and _is_stranger(document, part.text)
    return part.glued and not mentions_any_word(document, part.text)
