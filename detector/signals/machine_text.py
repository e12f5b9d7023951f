"""Machine-written filler: even, general, ornate prose that tells of nothing in particular."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from detector.document import Block, Document, Span
from detector.document.memo import Memo
from detector.document.tokens import display_width
from detector.signals import _machine_lexicon as lexicon
from detector.signals._phrases import PhraseBook
from detector.signals._prose import (
    MIN_SENTENCES,
    MIN_WORDS,
    find_in_story,
    has_cased_names,
    paragraphs,
    per_thousand,
    sentence_words,
    story_size,
    variation,
)
from detector.signals._words import headings, is_unspaced, mixed_words, story_characters
from detector.signals.registry import NAN, ratio, signal

_MIN_HEADINGS = 3
_MIN_PARAGRAPHS = 5
_MIN_BLOCKS = 6

_BOOK = PhraseBook()
_BOOK.add("stock", lexicon.STOCK_PHRASES)
_BOOK.add("purple", lexicon.PURPLE_WORDS)
_BOOK.add("filler", lexicon.FILLER_WORDS)
_BOOK.add("connectives", lexicon.CONNECTIVES)
_BOOK.add("hedges", lexicon.HEDGES)
_BOOK.add("praise", lexicon.PRAISE)
_BOOK.add("calls", lexicon.CALLS_TO_ACTION)
_BOOK.add("contrasts", lexicon.CONTRASTS)
_BOOK.add("first person", lexicon.FIRST_PERSON)
_BOOK.add("second person", lexicon.SECOND_PERSON)
_BOOK.add("time", lexicon.TIME_WORDS)
_BOOK.add("past", lexicon.PAST)
_BOOK.add("present", lexicon.PRESENT)
# A chatbot's words stand above and below the story as well.
_CHATBOT = PhraseBook(whole_page=True)
_CHATBOT.add("chatbot", lexicon.CHATBOT)

Spans = Callable[[Document], Sequence[Span]]


def _spans(group: str) -> Spans:
    return lambda document: _BOOK.spans(document, group)


# --- set phrases --------------------------------------------------------------------------


@signal(
    "stock_phrases",
    unit="per 1,000 words",
    range=(0, 60),
    direction=0,
    sentence="The text leans on stock phrases that would fit a page about anything.",
    source="Kobak et al. 2024, excess vocabulary; observed: machine-written filler",
    evidence=_spans("stock"),
)
def stock_phrases(document: Document) -> float:
    """Measure stock openers, hinges and closers."""
    return _BOOK.varied_rate(document, "stock")


@signal(
    "purple_words",
    unit="per 1,000 words",
    range=(0, 80),
    direction=0,
    sentence="Ornate words that language models like stand close together.",
    source="Kobak et al. 2024, excess vocabulary",
    evidence=_spans("purple"),
)
def purple_words(document: Document) -> float:
    """Measure the ornate words of machine-written prose."""
    return _BOOK.varied_rate(document, "purple")


@signal(
    "filler_words",
    unit="per 1,000 words",
    range=(0, 150),
    direction=0,
    sentence="Words of general advice, true of anything, make up much of the text.",
    source="observed: machine-written and affiliate filler",
    evidence=_spans("filler"),
)
def filler_words(document: Document) -> float:
    """Measure the general words of advice and service pages."""
    return _BOOK.varied_rate(document, "filler")


_PROMPT_LABEL = re.compile(
    r"(?:\*\*|#{1,6} )?(?:meta (?:title|description)|(?:focus|primary) keyword|word count)"
    r"\W{1,4} ?\w",
    re.IGNORECASE,
)


def _prompt_labels(document: Document) -> list[Span]:
    """Return the lines that give what a chatbot was asked for beside the text."""
    return [
        Span(block.start, block.end)
        for block in document.blocks
        if _PROMPT_LABEL.match(document.text, block.start, block.end)
    ]


def _quoted(document: Document, span: Span) -> bool:
    """Tell whether a span stands in quotation marks, as in a report on chatbots."""
    before = document.text[max(0, span.start - 60) : span.start]
    line = before.rpartition("\n")[2]
    return (
        line.rfind("“") > line.rfind("”") or line.count('"') % 2 == 1 or line.endswith(("‘", "'"))
    )


def _chatbot_spans(document: Document) -> list[Span]:
    found = [span for span in _CHATBOT.spans(document, "chatbot") if not _quoted(document, span)]
    return sorted(found + _prompt_labels(document))


@signal(
    "chatbot_words",
    unit="count",
    range=(0, 5),
    direction=1,
    sentence="A chatbot's own words to the person who asked it are left in the text.",
    source="observed: rewritten news and machine-written filler",
    evidence=_chatbot_spans,
)
def chatbot_words(document: Document) -> float:
    """Count what a chatbot says of itself or its task, outside quotation marks."""
    return len(_chatbot_spans(document)) if document.text else NAN


@signal(
    "contrast_patterns",
    unit="per 1,000 words",
    range=(0, 20),
    direction=0,
    sentence='The text keeps saying "not only this but that".',
    source="observed: machine-written filler",
    evidence=_spans("contrasts"),
)
def contrast_patterns(document: Document) -> float:
    """Measure the "not just … but" figure."""
    return _BOOK.varied_rate(document, "contrasts")


def _opening_connectives(document: Document) -> list[Span]:
    starts = {sentence.start for sentence in document.sentences}
    return [span for span in _BOOK.spans(document, "connectives") if span.start in starts]


@signal(
    "opening_connectives",
    unit="share of sentences",
    range=(0, 0.6),
    direction=0,
    sentence="Many sentences open with a joining word such as Additionally or Moreover.",
    source="observed: machine-written filler",
    evidence=_opening_connectives,
)
def opening_connectives(document: Document) -> float:
    """Measure the share of sentences that open with a connective."""
    if not _BOOK.speaks(document, "connectives"):
        return NAN
    return ratio(len(_opening_connectives(document)), len(document.sentences), MIN_SENTENCES)


@signal(
    "hedges",
    unit="per 1,000 words",
    range=(0, 80),
    direction=0,
    sentence="The text says what can, may or often happens, not what did.",
    source="observed: machine-written filler",
    evidence=_spans("hedges"),
)
def hedges(document: Document) -> float:
    """Measure words of possibility and generality."""
    return _BOOK.rate(document, "hedges")


@signal(
    "praise",
    unit="per 1,000 words",
    range=(0, 80),
    direction=0,
    sentence="Everything the page speaks of is the best, perfect or amazing.",
    source="observed: affiliate filler and casino farms",
    evidence=_spans("praise"),
)
def praise(document: Document) -> float:
    """Measure superlatives and praise."""
    return _BOOK.varied_rate(document, "praise")


@signal(
    "calls_to_action",
    unit="per 1,000 words",
    range=(0, 30),
    direction=0,
    sentence="The text tells the reader to order, click, call or sign up.",
    source="observed: doorway, affiliate and casino farms",
    evidence=_spans("calls"),
)
def calls_to_action(document: Document) -> float:
    """Measure calls to order, click, call or sign up."""
    return _BOOK.varied_rate(document, "calls")


@signal(
    "second_person",
    unit="per 1,000 words",
    range=(0, 120),
    direction=0,
    sentence="The text addresses the reader as you.",
    source="observed: machine-written filler and affiliate pages",
    evidence=_spans("second person"),
)
def second_person(document: Document) -> float:
    """Measure words for the reader."""
    return _BOOK.rate(document, "second person")


# --- what is told of the world ------------------------------------------------------------


@signal(
    "first_person",
    unit="per 1,000 words",
    range=(0, 120),
    direction=0,
    sentence="Somebody speaks of himself or herself.",
    source="observed: personal blogs against filler",
    evidence=_spans("first person"),
)
def first_person(document: Document) -> float:
    """Measure words for the writer."""
    return _BOOK.rate(document, "first person")


@signal(
    "time_words",
    unit="per 1,000 words",
    range=(0, 60),
    direction=0,
    sentence="The text says when things happened: weekdays, months, yesterday, ago.",
    source="observed: reports against filler",
    evidence=_spans("time"),
)
def time_words(document: Document) -> float:
    """Measure words of the calendar and the clock."""
    return _BOOK.rate(document, "time")


@signal(
    "past_tense",
    unit="share of common verbs",
    range=(0, 1),
    direction=0,
    sentence="The text tells what happened rather than what always holds.",
    source="observed: reports and diaries against filler",
    evidence=_spans("past"),
)
def past_tense(document: Document) -> float:
    """Measure the past among the commonest verb forms."""
    if not _BOOK.speaks(document, "past"):
        return NAN
    told = _BOOK.count(document, "past")
    return ratio(told, told + _BOOK.count(document, "present"), 8)


_CAPITALS = "A-ZÀ-ÖØ-ÞĆČĐĞİŁŚŞŠŘŹŻŽА-ЯЁ"
_LETTER = r"[^\W\d_]"
_CAPITAL = re.compile(rf" (?<=[\w,;] )[{_CAPITALS}]{_LETTER}+")


def _names(document: Document) -> list[Span]:
    return document.cached("names in sentences", _find_names)


def _find_names(document: Document) -> list[Span]:
    """Return capitalised words after a letter or a comma, where no sentence begins."""
    text = document.text
    return [
        Span(start + 1, end)
        for start, end in find_in_story(document, _CAPITAL)
        if text[start - 1].isalpha() or text[start - 1] in ",;"
    ]


# What a character of the first plane may be of a name in a sentence: what goes before the
# space, the space, the first letter, the second.
_BEFORE, _SPACE, _FIRST, _SECOND = 1, 2, 4, 8
_PLANE = 0x10000


@cache
def _parts_of_names() -> NDArray[np.uint8]:
    plane = "".join(map(chr, range(_PLANE)))
    parts = np.zeros(_PLANE, dtype=np.uint8)
    parts[list(map(str.isalpha, plane))] = _BEFORE
    for part, pattern in (
        (_BEFORE, "[,;]"),
        (_SPACE, " "),
        (_FIRST, f"[{_CAPITALS}]"),
        (_SECOND, _LETTER),
    ):
        parts[[match.start() for match in re.finditer(pattern, plane)]] |= part
    return parts


def _count_names(document: Document) -> int:
    """Return the number of `_names`, at once where all characters are of the first plane."""
    codes = story_characters(document).codes
    if codes.dtype.itemsize > 2:
        return len(_names(document))
    parts = _parts_of_names().take(codes)
    names = parts[:-3] & _BEFORE | parts[1:-2] & _SPACE | parts[2:-1] & _FIRST | parts[3:] & _SECOND
    return int(np.count_nonzero(names == _BEFORE | _SPACE | _FIRST | _SECOND))


@signal(
    "names",
    unit="share of words",
    range=(0, 0.5),
    direction=0,
    sentence="The sentences name people, places and things.",
    source="observed: reports against filler",
    evidence=_names,
)
def names(document: Document) -> float:
    """Measure the share of words inside sentences that begin with a capital."""
    if not has_cased_names(document):
        return NAN
    return ratio(_count_names(document), len(document.story_words), MIN_WORDS)


_OPENING_QUOTES = '“«„"「『'
_QUOTE = re.compile(r"[“«„\"「『][^“”«»„\"「」『』\n]{8,400}[”»“\"」』]")
_MIN_QUOTE = 18  # width; less is a word set apart, not somebody's words


def _quotes(document: Document) -> list[Span]:
    return document.cached("quotes", _find_quotes)


def _find_quotes(document: Document) -> list[Span]:
    if not any(mark in document.story for mark in _OPENING_QUOTES):
        return []
    found = find_in_story(document, _QUOTE)
    return [span for span in found if display_width(document.slice(span)) >= _MIN_QUOTE]


@signal(
    "quotes",
    unit="per 1,000 words",
    range=(0, 30),
    direction=0,
    sentence="People are quoted word for word.",
    source="observed: reports against filler",
    evidence=_quotes,
)
def quotes(document: Document) -> float:
    """Measure quotations of some length."""
    return per_thousand(document, len(_quotes(document)))


_CONTRACTION = re.compile(
    r".+(?:n['’]t|['’](?:re|ve|ll|d|m))|(?:it|that|there|he|she|what|let|here)['’]s"
)


_CONTRACTED = Memo(lambda word: not word.isalnum() and bool(_CONTRACTION.fullmatch(word)))


def _contractions(document: Document) -> list[Span]:
    return [Span(t.start, t.end) for t in document.story_tokens if _CONTRACTED[t.word]]


@signal(
    "contractions",
    unit="per 1,000 words",
    range=(0, 60),
    direction=0,
    sentence="The text is written as people talk: don't, it's, we've.",
    source="observed: blogs against filler",
    evidence=_contractions,
)
def contractions(document: Document) -> float:
    """Measure contracted words of an English text."""
    if document.language != "en":
        return NAN
    counts = document.story_counts
    found = sum(counts[word] for word in mixed_words(document) if _CONTRACTED[word])
    return per_thousand(document, found)


# --- evenness -----------------------------------------------------------------------------


def _sentence_lengths(document: Document) -> list[int]:
    return [len(words) for words in sentence_words(document) if len(words) > 1]


@signal(
    "sentence_length_variation",
    unit="standard deviations per mean",
    range=(0, 2),
    direction=0,
    sentence="How much the sentences differ in length; machines write them even.",
    source="burstiness, Gehrmann et al. 2019 and later detectors of machine text",
)
def sentence_length_variation(document: Document) -> float:
    """Measure the coefficient of variation of the sentences' lengths."""
    lengths = _sentence_lengths(document)
    return variation(lengths) if len(lengths) >= MIN_SENTENCES else NAN


@signal(
    "sentence_length",
    unit="words",
    range=(0, 60),
    direction=0,
    sentence="How long the sentences are on average.",
    source="Gopher, Rae et al. 2021 and readability formulas",
)
def sentence_length(document: Document) -> float:
    """Measure the mean length of the sentences, in words."""
    lengths = _sentence_lengths(document)
    if len(lengths) < MIN_SENTENCES or not document.story_words:
        return NAN
    return sum(lengths) / len(lengths) * story_size(document) / len(document.story_words)


def _section_sizes(document: Document) -> list[int]:
    """Return the length of text under each heading of the story."""
    starts = [block.start for block in headings(document)]
    sizes = [0] * len(starts)
    for block in _story_blocks(document):
        section = bisect_right(starts, block.start) - 1
        if section >= 0 and block.kind != "heading":
            sizes[section] += block.end - block.start
    return sizes


@signal(
    "section_length_variation",
    unit="standard deviations per mean",
    range=(0, 3),
    direction=0,
    sentence="How much the sections under the headings differ in length; machines write them even.",
    source="observed: machine-written filler",
)
def section_length_variation(document: Document) -> float:
    """Measure the coefficient of variation of the sections' lengths."""
    sizes = _section_sizes(document)
    return variation(sizes) if len(sizes) >= _MIN_HEADINGS else NAN


@signal(
    "sentences_per_paragraph",
    unit="sentences",
    range=(1, 15),
    direction=0,
    sentence="How many sentences a paragraph has on average.",
    source="observed: machine-written filler",
)
def sentences_per_paragraph(document: Document) -> float:
    """Measure the mean number of sentences of a paragraph."""
    found = paragraphs(document)
    starts = {block.start for block in found}
    if len(found) < _MIN_PARAGRAPHS:
        return NAN
    ends = sorted((block.start, block.end) for block in found)
    inside = sum(1 for s in document.sentences if s.start in starts) + _inner(document, ends)
    return inside / len(found)


def _inner(document: Document, bounds: Sequence[tuple[int, int]]) -> int:
    """Count the sentences that lie in one of `bounds` and do not open it."""
    count = 0
    position = 0
    for sentence in document.sentences:
        while position < len(bounds) and bounds[position][1] <= sentence.start:
            position += 1
        if position < len(bounds) and bounds[position][0] < sentence.start:
            count += 1
    return count


def _starts(document: Document) -> list[Sequence[str]]:
    """Return how the first sentences begin: a word, or two characters of unspaced script."""
    size = 2 if is_unspaced(document) else 1
    return [tuple(words[:size]) for words in islice(sentence_words(document), _MAX_STARTS)]


_MAX_STARTS = 30  # the share of different ones falls with their number


@signal(
    "sentence_start_variety",
    unit="share of sentences",
    range=(0, 1),
    direction=0,
    sentence="How many sentences begin with a word that no other begins with.",
    source="observed: machine-written and doorway filler",
)
def sentence_start_variety(document: Document) -> float:
    """Measure the share of different first words among the first thirty sentences."""
    starts = _starts(document)
    return ratio(len(set(starts)), len(starts), MIN_SENTENCES)


# --- vocabulary ---------------------------------------------------------------------------

_WINDOW = 50


@signal(
    "word_variety",
    unit="share of words",
    range=(0, 1),
    direction=0,
    sentence="How many different words stand in every fifty.",
    source="mean segmental type-token ratio, Johnson 1944",
)
def word_variety(document: Document) -> float:
    """Measure the type-token ratio, averaged over windows of fifty words or characters."""
    units = document.story_words
    starts = range(0, len(units) - _WINDOW + 1, _WINDOW)
    if len(units) < 2 * _WINDOW:
        return NAN
    return sum(len(set(units[i : i + _WINDOW])) for i in starts) / (_WINDOW * len(starts))


# --- punctuation --------------------------------------------------------------------------


def _char_spans(document: Document, marks: str) -> Iterator[Span]:
    for start, end in document.story_spans:
        for mark in marks:
            position = document.text.find(mark, start, end)
            while position >= 0:
                yield Span(position, position + 1)
                position = document.text.find(mark, position + 1, end)


@signal(
    "em_dashes",
    unit="per 1,000 words",
    range=(0, 30),
    direction=0,
    sentence="Long dashes hold many sentences together.",
    source="observed: machine-written filler",
    evidence=lambda d: sorted(_char_spans(d, "—")),
)
def em_dashes(document: Document) -> float:
    """Measure long dashes; Russian needs them for grammar."""
    if document.language in ("ru", "uk"):
        return NAN
    return per_thousand(document, document.story.count("—"))


@signal(
    "brackets",
    unit="per 1,000 words",
    range=(0, 60),
    direction=0,
    sentence="The writer adds remarks in brackets.",
    source="observed: blogs and reports against filler",
    evidence=lambda d: sorted(_char_spans(d, "((")),
)
def brackets(document: Document) -> float:
    """Measure opening brackets."""
    return per_thousand(document, document.story.count("(") + document.story.count("（"))


_AND = "and|or|y|e|o|ou|et|und|oder|dan|atau|và|hoặc|ve|veya|en|of|i|oraz|и|или"
_TRIPLE = re.compile(rf", [\w'’-]+,? (?:{_AND}) [\w'’-]+")


def _triples(document: Document) -> list[Span]:
    return document.cached("triples", _find_triples)


def _find_triples(document: Document) -> list[Span]:
    """Return lists of three in lower case: of notions, not of names."""
    return [span for span in find_in_story(document, _TRIPLE) if document.slice(span).islower()]


@signal(
    "triples",
    unit="per 1,000 words",
    range=(0, 30),
    direction=0,
    sentence="Notions come in threes: this, that and the other.",
    source="observed: machine-written filler",
    evidence=_triples,
)
def triples(document: Document) -> float:
    """Measure lists of three, as in "safe, fast, and reliable"."""
    if is_unspaced(document):
        return NAN
    return per_thousand(document, len(_triples(document)))


# --- headings and lists -------------------------------------------------------------------


def _heading_spans(document: Document, fits: Callable[[str], bool]) -> list[Span]:
    return [Span(b.start, b.end) for b in headings(document) if fits(document.block_text(b))]


def _heading_share(document: Document, fits: Callable[[str], bool]) -> float:
    return ratio(len(_heading_spans(document, fits)), len(headings(document)), _MIN_HEADINGS)


def _is_question(text: str) -> bool:
    return text.rstrip().endswith(("?", "？", "؟", "か", "吗", "嗎", "呢"))


@signal(
    "question_headings",
    unit="share of headings",
    range=(0, 1),
    direction=0,
    sentence="The headings are questions, as people type them into a search.",
    source="observed: machine-written filler",
    evidence=lambda d: _heading_spans(d, _is_question),
)
def question_headings(document: Document) -> float:
    """Measure the share of headings that ask."""
    return _heading_share(document, _is_question)


_INNER_COLON = re.compile(r"[^\W\d]\s?[:：]\s?\w")


def _has_colon(text: str) -> bool:
    return _INNER_COLON.search(text) is not None


@signal(
    "colon_headings",
    unit="share of headings",
    range=(0, 1),
    direction=0,
    sentence="The headings have two parts with a colon between.",
    source="observed: machine-written filler",
    evidence=lambda d: _heading_spans(d, _has_colon),
)
def colon_headings(document: Document) -> float:
    """Measure the share of headings with a colon inside."""
    return _heading_share(document, _has_colon)


def _is_title_case(text: str) -> bool:
    words = re.findall(r"[^\W\d_]{4,}", text)
    return len(words) >= 2 and all(word[0].isupper() for word in words)


@signal(
    "title_case_headings",
    unit="share of headings",
    range=(0, 1),
    direction=0,
    sentence="The headings are set in Title Case.",
    source="observed: machine-written filler",
    evidence=lambda d: _heading_spans(d, _is_title_case),
)
def title_case_headings(document: Document) -> float:
    """Measure the share of headings in title case; German writes nouns so anyway."""
    return _heading_share(document, _is_title_case) if has_cased_names(document) else NAN


@signal(
    "heading_density",
    unit="per 1,000 words",
    range=(0, 60),
    direction=0,
    sentence="The text is cut up by many headings.",
    source="observed: machine-written filler",
    evidence=lambda d: [Span(b.start, b.end) for b in headings(d)],
)
def heading_density(document: Document) -> float:
    """Measure how many headings stand in 1,000 words."""
    return per_thousand(document, len(headings(document)))


def _story_blocks(document: Document) -> Iterator[Block]:
    return (document.blocks[i] for i in document.story_blocks)


@signal(
    "list_share",
    unit="share of text",
    range=(0, 1),
    direction=0,
    sentence="Much of the text is lists.",
    source="observed: machine-written filler; Gopher, Rae et al. 2021 (bullet lines)",
    evidence=lambda d: [Span(b.start, b.end) for b in _story_blocks(d) if b.kind == "item"],
)
def list_share(document: Document) -> float:
    """Measure the share of the story that stands in list items."""
    sizes = [(b.kind == "item", b.end - b.start) for b in _story_blocks(document)]
    if story_size(document) < MIN_WORDS:
        return NAN
    return ratio(sum(size for item, size in sizes if item), sum(size for _, size in sizes))


_LEAD_IN = re.compile(
    r"(?:[-*•–▪✓✔]|\d{1,2}[.)])?\s*(?:\*\*)?([^\W\d_][^:：.!?。\n]{2,48})(?:\*\*)?"
    r"[:：](?:\*\*)? ?(?=[\w\"“(])"
)
_MIN_EXPLANATION = 25  # width; less is a value in a form, as in "Time: 20 minutes"


_MAX_LEAD = 70  # characters, with what may stand around a term


def _has_sign(text: str, block: Block) -> bool:
    lead = text[block.start : min(block.start + _MAX_LEAD, block.end)]
    return ":" in lead or "：" in lead


def _lead_ins(document: Document) -> list[Span]:
    return document.cached("lead-ins", _find_lead_ins)


def _find_lead_ins(document: Document) -> list[Span]:
    """Return "Term: explanation" lines; a lead that comes twice is a speaker or a field."""
    found: dict[str, list[Span]] = {}
    for block in _story_blocks(document):
        if block.kind == "heading" or not _has_sign(document.text, block):
            continue
        match = _LEAD_IN.match(document.text, block.start, block.end)
        if match is None:
            continue
        if display_width(document.text[match.end() : block.end]) >= _MIN_EXPLANATION:
            term = match.group(1).strip().lower()
            found.setdefault(term, []).append(Span(match.start(), match.end()))
    return [spans[0] for spans in found.values() if len(spans) == 1]


@signal(
    "lead_ins",
    unit="share of lines",
    range=(0, 1),
    direction=0,
    sentence='Lines are built as "Term: explanation", one after another.',
    source="observed: machine-written filler",
    evidence=_lead_ins,
)
def lead_ins(document: Document) -> float:
    """Measure the share of the story's lines that open with a term and a colon."""
    lines = sum(block.kind != "heading" for block in _story_blocks(document))
    return ratio(len(_lead_ins(document)), lines, _MIN_BLOCKS)


_PICTOGRAM = re.compile("[✀-➿☀-⛿⬅-⭕\U0001f300-\U0001faff]")


def _pictogram_lines(document: Document) -> list[Span]:
    return [
        Span(block.start, block.end)
        for block in _story_blocks(document)
        if _PICTOGRAM.match(document.text, block.start)
        or (block.kind == "heading" and _PICTOGRAM.search(document.text, block.start, block.end))
    ]


@signal(
    "pictogram_lines",
    unit="share of lines",
    range=(0, 1),
    direction=0,
    sentence="Headings and lines begin with little pictures.",
    source="observed: machine-written filler",
    evidence=_pictogram_lines,
)
def pictogram_lines(document: Document) -> float:
    """Measure the share of lines that an emoji or dingbat begins, or a heading holds."""
    return ratio(len(_pictogram_lines(document)), len(document.story_blocks), _MIN_BLOCKS)
