"""What is left of templates: the farm's own, and those of the pages it copied."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import add

from detector.document import Block, Document, Span
from detector.document.function_words import ALL_FUNCTION_WORDS
from detector.document.memo import Memo
from detector.document.tokens import find_words
from detector.signals import _template_lexicon as lexicon
from detector.signals._phrases import PhraseBook
from detector.signals._prose import (
    MIN_SENTENCES,
    find_in_story,
    is_code,
    paragraphs,
    per_thousand,
    sentence_ranges,
    sentence_words,
)
from detector.signals._words import headings, is_unspaced
from detector.signals.registry import NAN, per_thousand_words, ratio, signal

_MIN_BLOCKS = 8
_MIN_HEADINGS = 3
_MIN_PARAGRAPHS = 4

_BOOK = PhraseBook(whole_page=True)
_BOOK.add("feed", lexicon.FEED_RESIDUE)
_BOOK.add("search", lexicon.SEARCH_RESIDUE)
_BOOK.add("forum", lexicon.FORUM_RESIDUE)
_BOOK.add("source", lexicon.SOURCE_RESIDUE)


def _find(document: Document, pattern: re.Pattern[str]) -> list[Span]:
    """Return where `pattern` stands in all visible text."""
    return [Span(match.start(), match.end()) for match in pattern.finditer(document.text)]


# --- counters and labels of the farm's template -------------------------------------------

_COUNTER = re.compile(r"([^\W\d_][\w'’! -]{1,22}?)\s?[(（](\d{1,7})[)）]")


def _labels(table: dict[str, str]) -> frozenset[str]:
    return frozenset(label.strip() for label in table["*"].split(","))


_LIST_LABELS = _labels(lexicon.LIST_LABELS)
_REPLY_LABELS = _labels(lexicon.REPLY_LABELS)
_NO_COUNTS = frozenset({0, *range(1990, 2100)})  # an empty basket, and years


def _counted_label(document: Document, block: Block) -> str | None:
    """Return the label of a line such as ``Like (27)``."""
    if block.end - block.start > 32 or document.text[block.end - 1] not in ")）":
        return None
    match = _COUNTER.fullmatch(document.text, block.start, block.end)
    if match is None or int(match.group(2)) in _NO_COUNTS:
        return None
    return match.group(1).strip(" !").lower()


def _is_reply_label(label: str) -> bool:
    words = label.split()
    return len(words) > 2 or not _REPLY_LABELS.isdisjoint((label, *words))


def _lone_counters(document: Document) -> list[Span]:
    return document.cached("lone counters", lambda d: list(_find_lone_counters(d)))


def _find_lone_counters(document: Document) -> Iterator[Span]:
    """Yield counters below the story without a neighbour of their kind.

    Runs of them are an archive's months or a shop's filters; above or inside the story
    they are chapters.
    """
    below = _below_story(document)
    labels = [_counted_label(document, block) for block in below]
    for i, (label, block) in enumerate(zip(labels, below, strict=True)):
        around = (*labels[max(0, i - 2) : i], *labels[i + 1 : i + 3])
        if label is None or _is_reply_label(label) or any(around):
            continue
        if block.kind != "item" and 2 * block.link_chars <= block.end - block.start:
            yield Span(block.start, block.end)


def _below_story(document: Document) -> list[Block]:
    told = [i for i in document.story_blocks if document.blocks[i].kind == "paragraph"]
    return document.blocks[told[-1] + 1 :] if told else []


@signal(
    "lone_counters",
    unit="count",
    range=(0, 5),
    direction=1,
    sentence="A bare line counts something nobody did, such as Like (27).",
    source="observed: name-injected farms",
    evidence=_lone_counters,
)
def lone_counters(document: Document) -> float:
    """Count the lines that are a word and a number in brackets, standing alone."""
    found = len(_lone_counters(document))
    return found if found or document.has_template else NAN


_EDGE_MARKS = " :：!·•|»>-–—#*"


def _label_lines(document: Document) -> list[Span]:
    return document.cached("list labels", lambda d: list(_find_label_lines(d)))


def _find_label_lines(document: Document) -> Iterator[Span]:
    for block in document.blocks:
        if block.end - block.start <= 32 and block.kind != "paragraph":
            label = document.block_text(block).strip(_EDGE_MARKS).lower()
            if label in _LIST_LABELS:
                yield Span(block.start, block.end)


@signal(
    "list_labels",
    unit="count",
    range=(0, 8),
    direction=0,
    sentence="Labels such as Related, Ranking and Recommendation stand alone over lists.",
    source="observed: name-injected farms",
    evidence=_label_lines,
)
def list_labels(document: Document) -> float:
    """Count the different labels that say nothing of their lists."""
    found = _label_lines(document)
    if not found and not document.has_template:
        return NAN
    return len({document.slice(span).strip(_EDGE_MARKS).lower() for span in found})


# --- what the copied page left ------------------------------------------------------------


@signal(
    "source_residue",
    unit="per 1,000 words",
    range=(0, 30),
    direction=0,
    sentence="Captions, buttons and notices of another site's page stand inside the text.",
    source="observed: name-injected and verbatim farms",
    evidence=lambda d: _source_residue(d),
)
def source_residue(document: Document) -> float:
    """Measure the labels of newspaper templates between the story's first line and last."""
    return per_thousand(document, len(_source_residue(document)))


def _source_residue(document: Document) -> list[Span]:
    if not document.story_spans:
        return []
    first, last = document.story_spans[0].start, document.story_spans[-1].end
    return [span for span in _BOOK.spans(document, "source") if first <= span.start < last]


def _rules(document: Document) -> list[Span]:
    lines = (Span(b.start, b.end) for b in document.blocks if document.text[b.start] == "_")
    return [
        line for line in lines if line.end - line.start > 1 and not document.slice(line).strip("_")
    ]


@signal(
    "rule_lines",
    unit="count",
    range=(0, 8),
    direction=0,
    sentence="Rules typed as ___ stand between paragraphs, as wire stories have them.",
    source="observed: verbatim copies of wire stories",
    evidence=_rules,
)
def rule_lines(document: Document) -> float:
    """Count the lines that are nothing but underscores."""
    return len(_rules(document)) if document.text else NAN


@signal(
    "feed_residue",
    unit="count",
    range=(0, 6),
    direction=1,
    sentence="Lines that a feed adds are left in: The post … appeared first on …",
    source="observed: autoblogs",
    evidence=lambda d: _BOOK.spans(d, "feed"),
)
def feed_residue(document: Document) -> float:
    """Count what feeds and feed importers add to a post."""
    return _BOOK.count(document, "feed") if document.text else NAN


_CUT = re.compile(
    r"(?:[\[(] ?(?:…|\.\.\.) ?[\])]|"
    r"read more|continue reading|leer más|lire la suite|weiterlesen|leia mais|leggi tutto|"
    r"baca selengkapnya|xem thêm|devamını oku|читать далее|続きを読む|阅读更多|閱讀更多|더 보기)"
    r"[\s»→>.…]*\Z",
    re.IGNORECASE,
)
_TAIL = 24
_PLAIN_ENDS = frozenset('?!,;:"”')  # with which no cut end ends


def _cut_ends(document: Document) -> list[Span]:
    return document.cached("cut ends", lambda d: list(_find_cut_ends(d)))


def _find_cut_ends(document: Document) -> Iterator[Span]:
    for block in paragraphs(document):
        if document.text[block.end - 1] in _PLAIN_ENDS:
            continue
        match = _CUT.search(document.text, max(block.start, block.end - _TAIL), block.end)
        if match:
            yield Span(match.start(), match.end())


@signal(
    "cut_paragraphs",
    unit="share of paragraphs",
    range=(0, 1),
    direction=0,
    sentence="Paragraphs break off with […] or Read more, as a feed cuts them.",
    source="observed: autoblogs and scraped search results",
    evidence=_cut_ends,
)
def cut_paragraphs(document: Document) -> float:
    """Measure the share of paragraphs that end cut off."""
    return ratio(len(_cut_ends(document)), len(paragraphs(document)), _MIN_PARAGRAPHS)


_JOIN = re.compile(r"(?:…|\.\.\.) ?(?=[\w\"“])")


def _ellipsis_joins(document: Document) -> list[Span]:
    return document.cached("ellipsis joins", _find_ellipsis_joins)


def _find_ellipsis_joins(document: Document) -> list[Span]:
    story = document.story
    return find_in_story(document, _JOIN) if "…" in story or "..." in story else []


@signal(
    "ellipsis_joins",
    unit="per 1,000 words",
    range=(0, 40),
    direction=0,
    sentence="Pieces of text are joined by three dots.",
    source="observed: scraped search results",
    evidence=_ellipsis_joins,
)
def ellipsis_joins(document: Document) -> float:
    """Measure the ellipses between words."""
    return per_thousand(document, len(_ellipsis_joins(document)))


@signal(
    "search_residue",
    unit="count",
    range=(0, 6),
    direction=1,
    sentence="Labels of a search engine's result page stand in the text.",
    source="observed: scraped search results",
    evidence=lambda d: _BOOK.spans(d, "search"),
)
def search_residue(document: Document) -> float:
    """Count labels of result pages, such as "People also ask"."""
    return _BOOK.count(document, "search") if document.text else NAN


@signal(
    "forum_residue",
    unit="count",
    range=(0, 10),
    direction=0,
    sentence="Votes, answers and badges of a question-and-answer site stand in the text.",
    source="observed: scraped questions and answers",
    evidence=lambda d: _BOOK.spans(d, "forum"),
)
def forum_residue(document: Document) -> float:
    """Count labels of question-and-answer sites."""
    return _BOOK.count(document, "forum") if document.text else NAN


# --- generic headings ---------------------------------------------------------------------

_Table = dict[tuple[str, ...], str]
_MAX_SECTION_WORDS = 8


def _read_sections() -> tuple[_Table, _Table, _Table]:
    """Return the kinds of stock headings by their words: whole ones, openings and endings."""
    whole: _Table = {}
    openings: _Table = {}
    endings: _Table = {}
    for kind, listed in lexicon.STOCK_SECTIONS.items():
        for heading in map(str.strip, listed.split(",")):
            table = openings if heading[-1] == "*" else endings if heading[0] == "*" else whole
            table[tuple(find_words(heading))] = kind
    return whole, openings, endings


_WHOLE, _OPENINGS, _ENDINGS = _read_sections()


def _section_kind(text: str) -> str | None:
    """Return what kind of stock section a heading opens, or None.

    Examples
    --------
    >>> _section_kind("3. Why Choose a Tin Roof?"), _section_kind("The fire of 1903")
    ('benefits', None)
    """
    words = tuple(find_words(text))
    if words and words[0].isdecimal():
        words = words[1:]
    kind = _WHOLE.get(words)
    for size in range(1, min(len(words), _MAX_SECTION_WORDS) + 1):
        kind = kind or _OPENINGS.get(words[:size]) or _ENDINGS.get(words[-size:])
    return kind


def _stock_headings(document: Document) -> list[tuple[Span, str]]:
    return document.cached("stock headings", lambda d: list(_find_stock_headings(d)))


def _find_stock_headings(document: Document) -> Iterator[tuple[Span, str]]:
    for block in headings(document):
        kind = _section_kind(document.block_text(block))
        if kind:
            yield Span(block.start, block.end), kind


def _stock_heading_spans(document: Document) -> list[Span]:
    return [span for span, _ in _stock_headings(document)]


@signal(
    "stock_headings",
    unit="share of headings",
    range=(0, 1),
    direction=0,
    sentence="The headings are those of any page: Overview, Benefits, FAQ, Conclusion.",
    source="observed: machine-written filler, autoblogs with template headings",
    evidence=_stock_heading_spans,
)
def stock_headings(document: Document) -> float:
    """Measure the share of headings that would fit any subject."""
    return ratio(len(_stock_headings(document)), len(headings(document)), _MIN_HEADINGS)


@signal(
    "stock_sections",
    unit="count",
    range=(0, 8),
    direction=0,
    sentence="The page runs through the stock sections, from Introduction to Conclusion.",
    source="observed: machine-written and affiliate filler",
    evidence=_stock_heading_spans,
)
def stock_sections(document: Document) -> float:
    """Count the kinds of stock sections that the page has."""
    if not headings(document):
        return NAN
    return len({kind for _, kind in _stock_headings(document)})


def _empty_headings(document: Document) -> list[Span]:
    return document.cached("empty headings", lambda d: list(_find_empty_headings(d)))


def _find_empty_headings(document: Document) -> Iterator[Span]:
    """Yield headings that the next heading of the same or a higher level follows at once."""
    story = [document.blocks[i] for i in document.story_blocks]
    for block, following in pairwise(story):
        if block.level and 0 < following.level <= block.level:
            yield Span(block.start, block.end)


@signal(
    "empty_sections",
    unit="share of headings",
    range=(0, 1),
    direction=0,
    sentence="Headings stand over nothing.",
    source="observed: doorway pages and download bait",
    evidence=_empty_headings,
)
def empty_sections(document: Document) -> float:
    """Measure the share of headings without a text; text pages don't keep their levels."""
    if document.markup is None:
        return NAN
    return ratio(len(_empty_headings(document)), len(headings(document)), _MIN_HEADINGS)


# --- templates not filled, markup not read ------------------------------------------------

# What a page about templates would write in code, a doorway page leaves in its prose.
# A first character that no flag folds lets `re` skip to the few places where it stands.
_FIELD = re.compile(
    r"[{\[%](?i:[{%]? ?(?:(?:your|the|target|main|primary)[ _-]?)?"
    r"(?:city|state|country|region|location|town|county|zip ?code|postcode|keywords?|key ?phrase|"
    r"company|business|brand|product|topic|niche)(?:[ _-]?(?:name|here|\d))?(?: ?\}\}?|\]|%%?)|"
    r"\{ ?(?:name|title|headline|service|author|phone|address|year|price|category) ?\}\})"
)
_TO_FILL = re.compile(r"\[(?i:insert|your|add|enter|replace) [^\W\d][^\[\]\n]{1,30}\]")
_NO_VALUE = re.compile(r"[:：$€£] ?(?i:undefined|null|none|nan)\b")
_LOREM = re.compile(r"[Ll]orem ipsum dolor")
_VALUED = frozenset(
    [
        "price",
        "rating",
        "ratings",
        "review",
        "reviews",
        "count",
        "stars",
        "phone",
        "address",
        "author",
        "date",
        "city",
        "name",
        "location",
        "hours",
        "website",
        "brand",
        "email",
        "views",
        "cost",
    ]
)


def _placeholders(document: Document) -> list[Span]:
    return document.cached("placeholders", _find_placeholders)


def _find_placeholders(document: Document) -> list[Span]:
    text = document.text
    found = [span for span in _find(document, _NO_VALUE) if _wants_value(document, span)]
    if "{" in text or "[" in text or "%" in text:
        found += [span for span in _find(document, _FIELD) if _is_prose(document, span)]
        found += _find(document, _TO_FILL)
    if "orem ipsum" in text:
        found += _find(document, _LOREM)
    return sorted(found)


def _is_prose(document: Document, span: Span) -> bool:
    """Tell whether a field stands between words, not in an address or a call."""
    around = document.text[span.start - 1 : span.start] + document.text[span.end : span.end + 1]
    return not set(around) & set("/$=`'\"(:_\\-")


def _wants_value(document: Document, span: Span) -> bool:
    if document.text[span.start] not in ":：":
        return True
    before = document.text[max(0, span.start - 16) : span.start]
    words = find_words(before)
    return bool(words) and words[-1] in _VALUED and before[-1].isalpha()


@signal(
    "placeholders",
    unit="count",
    range=(0, 10),
    direction=1,
    sentence="Fields of a template were never filled, such as {city} or Price: None.",
    source="observed: doorway pages",
    evidence=_placeholders,
)
def placeholders(document: Document) -> float:
    """Count unfilled fields; NaN on pages of code, which write about them."""
    return NAN if is_code(document) else len(_placeholders(document))


_ENTITY = re.compile(
    r"&(?:amp;)?(?:amp|nbsp|quot|apos|lt|gt|[nm]dash|[lr][sd]quo|hellip|#\d{2,5}|#x[0-9a-f]{2,4});",
    re.IGNORECASE,
)


@signal(
    "escaped_entities",
    unit="per 1,000 words",
    range=(0, 30),
    direction=1,
    sentence="Character codes such as &amp; or &#8217; are shown as text.",
    source="observed: machine-translated copies and autoblogs",
    evidence=lambda d: _find(d, _ENTITY),
)
def escaped_entities(document: Document) -> float:
    """Measure entities left in the text; NaN on pages of code."""
    if is_code(document):
        return NAN
    return per_thousand_words(document, len(_find(document, _ENTITY)))


_SHORTCODE = re.compile(
    r"\[/?(?:caption|gallery|embed|vc_\w+|et_pb_\w+|fusion_\w+|wp_\w+|su_\w+|contact-form[\w-]*|playlist|"
    r"rev_slider|elementor[\w-]*|toc|adsense|quads|[a-z]+_shortcode)(?: [a-z_-]+=[^\[\]\n]*)?\]"
)
_TAG = re.compile(
    r"</?(?:strong|em|b|i|p|br|div|span|h[1-6]|ul|ol|li|a|img|table|tr|td|blockquote)"
    r"(?: [a-z-]+=[^<>\n]*)?/?>"
)
_MARKDOWN = re.compile(r"\*\*[^*\n]{2,80}\*\*|\]\(https?://|\n#{1,6} [^\W\d_]")


def _leftover_markup(document: Document) -> list[Span]:
    return document.cached("leftover markup", _find_leftover_markup)


def _find_leftover_markup(document: Document) -> list[Span]:
    if not any(sign in document.text for sign in "[]<*#"):
        return []
    found = _find(document, _SHORTCODE) + _find(document, _TAG)
    if document.markup is not None:  # a text may well be in Markdown
        found += _find(document, _MARKDOWN)
    return sorted(span for span in found if not _is_comment_help(document, span))


def _is_comment_help(document: Document, span: Span) -> bool:
    """Tell whether a tag stands in "You may use these HTML tags", below a comment form."""
    around = document.text[max(0, span.start - 200) : span.end + 200]
    return 'title=""' in around or 'cite=""' in around


@signal(
    "leftover_markup",
    unit="per 1,000 words",
    range=(0, 40),
    direction=0,
    sentence="Tags, shortcodes or Markdown signs are shown as text.",
    source="observed: autoblogs and machine-written filler pasted unread",
    evidence=_leftover_markup,
)
def leftover_markup(document: Document) -> float:
    """Measure markup that the page shows instead of using; NaN on pages of code."""
    if is_code(document):
        return NAN
    return per_thousand_words(document, len(_leftover_markup(document)))


# --- one skeleton, many times -------------------------------------------------------------

_OPENING = 3  # words that make an opening; twice as many characters of unspaced script


def _repeated_openings(document: Document) -> list[Span]:
    return document.cached("repeated openings", _find_repeated_openings)


def _find_repeated_openings(document: Document) -> list[Span]:
    """Return the sentences that share their first three words with two others."""
    size = 2 * _OPENING if is_unspaced(document) else _OPENING
    found: dict[tuple[str, ...], list[int]] = {}
    told = document.told_words
    for first, last in sentence_ranges(document):
        if last - first > size:
            found.setdefault(tuple(told.words[first : first + size]), []).append(first)
    repeated = sorted(i for firsts in found.values() if len(firsts) >= 3 for i in firsts)
    return [told.span(first, first + size) for first in repeated]


@signal(
    "repeated_openings",
    unit="share of sentences",
    range=(0, 1),
    direction=0,
    sentence="Many sentences begin with the same three words.",
    source="observed: doorway pages and machine-written filler",
    evidence=_repeated_openings,
)
def repeated_openings(document: Document) -> float:
    """Measure the share of sentences whose opening stands three times or more."""
    whole = len(sentence_words(document))
    return ratio(len(_repeated_openings(document)), whole, MIN_SENTENCES)


# --- pieces that do not hold together -----------------------------------------------------


_STEM = 6
_STEMS = Memo(lambda word: _stem(word))


def _stem(word: str) -> str:
    """Return the beginning of a word that bears meaning, else an empty string."""
    return word[:_STEM] if len(word) > 3 and word[:_STEM] not in ALL_FUNCTION_WORDS else ""


def _topics(document: Document) -> list[set[str]]:
    """Return what bears meaning in each sentence: stems, or pairs of characters."""
    if is_unspaced(document):
        found = [set(map(add, words, words[1:])) for words in sentence_words(document)]
    else:
        stems = list(map(_STEMS.__getitem__, document.story_words))
        found = [set(stems[first:last]) for first, last in sentence_ranges(document)]
        for topics in found:
            topics.discard("")
    return [topics for topics in found if len(topics) >= 3]


def _links(topics: Sequence[set[str]]) -> int:
    return sum(not one.isdisjoint(other) for one, other in pairwise(topics))


@signal(
    "sentence_links",
    unit="share of sentences",
    range=(0, 1),
    direction=0,
    sentence="How many sentences take up a word of the one before.",
    source="entity grid of local coherence, Barzilay and Lapata 2008, in its simplest form",
)
def sentence_links(document: Document) -> float:
    """Measure the share of neighbouring sentences with a content word in common."""
    topics = _topics(document)
    return ratio(_links(topics), len(topics) - 1, MIN_SENTENCES)
