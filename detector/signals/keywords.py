"""Keyword stuffing: one search phrase in more places than a reader needs it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, compress
from operator import itemgetter

from detector.document import Block, Document, Span
from detector.document.tokens import Words, find_words, words_of
from detector.signals._words import (
    Gram,
    core_title,
    gram_spans,
    grams,
    has_phrase,
    headings,
    is_content,
    is_unspaced,
    meaningful,
    title_content,
    title_phrases,
    title_words,
)
from detector.signals.patterns import PatternBank
from detector.signals.registry import NAN, ratio, signal

_MIN_WORDS = 80  # a phrase's share of fewer words is chance
_DENSE_WINDOW = 1_500  # words searched for the densest phrase
_MIN_COUNT = 3  # times a phrase's words stand in the text before it can be the densest
_MIN_HEADINGS = 3
_MIN_KEYWORDS = 4

# --- the densest phrase -------------------------------------------------------------------


def _sizes(document: Document) -> tuple[int, int]:
    """Two and three words; in scripts without spaces a word is about two characters."""
    return (4, 6) if is_unspaced(document) else (2, 3)


def _top_phrase(document: Document) -> tuple[Gram, int]:
    """Return the phrase that fills most of the story, and how often it stands there."""
    return document.cached("keywords.top_phrase", _find_top_phrase)


def _find_top_phrase(document: Document) -> tuple[Gram, int]:
    words = document.story_words[:_DENSE_WINDOW]
    counts = document.story_counts if len(document.story_words) == len(words) else Counter(words)
    often = set(meaningful(document, [word for word, n in counts.items() if n >= _MIN_COUNT]))
    places = list(compress(range(len(words)), map(often.__contains__, words)))
    best: tuple[Gram, int] = ((), 0)
    for size in _sizes(document):
        filled = best[1] * len(best[0])
        places = [i for i in places if counts[words[i]] * size > filled]
        ends = set(places)
        found = Counter(tuple(words[i : i + size]) for i in places if i + size - 1 in ends)
        gram, count = max(found.items(), key=itemgetter(1), default=((), 0))
        if count * size > filled and count > 1:
            best = (gram, count)
    return best


def _top_phrase_spans(document: Document) -> list[Span]:
    gram, count = _top_phrase(document)
    if not count:
        return []
    told = document.told_words
    near = slice(_DENSE_WINDOW)
    window = Words(told.words[near], told.starts[near], told.ends[near])
    return gram_spans(window, frozenset({gram}))


@signal(
    "top_phrase_share",
    unit="share of words",
    range=(0, 0.5),
    direction=0,
    sentence="One phrase of two or three words is repeated through the text.",
    source="Gopher, Rae et al. 2021 (top n-gram), for phrases that bear meaning",
    evidence=_top_phrase_spans,
)
def top_phrase_share(document: Document) -> float:
    """Measure the words that the densest phrase fills; its first mention is free."""
    gram, count = _top_phrase(document)
    words = min(len(document.story_words), _DENSE_WINDOW)
    return ratio(max(count - 1, 0) * len(gram), words, _MIN_WORDS)


def _find_title_phrases(document: Document) -> list[Span]:
    told = document.story_counts
    wanted = frozenset(gram for gram in title_phrases(document) if all(w in told for w in gram))
    return gram_spans(document.told_words, wanted) if wanted else []


def _title_phrase_spans(document: Document) -> list[Span]:
    return document.cached("keywords.title_phrase_spans", _find_title_phrases)


@signal(
    "title_phrase_density",
    unit="per 1,000 words",
    range=(0, 200),
    direction=0,
    sentence="Phrases of the title come back again and again in the text.",
    source="Fetterly et al. 2004; observed: stuffed pages",
    evidence=_title_phrase_spans,
)
def title_phrase_density(document: Document) -> float:
    """Measure how often a phrase of the title stands in the story."""
    if not title_phrases(document):
        return NAN
    return ratio(1000 * len(_title_phrase_spans(document)), len(document.story_words), _MIN_WORDS)


def _title_word_spans(document: Document) -> list[Span]:
    wanted = title_content(document)
    return [Span(t.start, t.end) for t in document.story_tokens if t.word in wanted]


@signal(
    "title_word_share",
    unit="share of words",
    range=(0, 0.5),
    direction=0,
    sentence="A large part of the text is the words of its own title.",
    source="Ntoulas et al. 2006, keyword stuffing",
    evidence=_title_word_spans,
)
def title_word_share(document: Document) -> float:
    """Measure the share of the story's words that are content words of the title."""
    wanted = title_content(document)
    if not wanted or is_unspaced(document):
        return NAN
    found = sum(document.story_counts[word] for word in wanted)
    return ratio(found, len(document.story_words), _MIN_WORDS)


# --- the title's phrase in special places -------------------------------------------------


def _words_of(document: Document, span: Span | Block) -> list[str]:
    return find_words(document.text[span.start : span.end])


def _heading_words(document: Document) -> list[list[str]]:
    return document.cached(
        "keywords.heading_words", lambda d: [_words_of(d, block) for block in headings(d)]
    )


def _holding(document: Document) -> list[Span]:
    """Return the headings that hold a phrase of the title."""
    wanted = title_phrases(document)
    holds = (has_phrase(words, wanted) for words in _heading_words(document))
    return [Span(block.start, block.end) for block in compress(headings(document), holds)]


@signal(
    "headings_with_title_phrase",
    unit="share of headings",
    range=(0, 1),
    direction=0,
    sentence="The headings repeat the phrase of the title instead of saying something new.",
    source="observed: stuffed and doorway pages",
    evidence=_holding,
)
def headings_with_title_phrase(document: Document) -> float:
    """Measure the share of headings that hold a phrase of the title."""
    if not title_phrases(document):
        return NAN
    return ratio(len(_holding(document)), len(headings(document)), _MIN_HEADINGS)


def _edges(document: Document) -> tuple[Span, Span] | None:
    """Return the story's first and last sentence."""
    sentences = document.sentences
    return (sentences[0], sentences[-1]) if len(sentences) >= 4 else None


def _edge_words(document: Document) -> list[list[str]]:
    """Return the words of the story's first and last sentence."""
    return document.cached(
        "keywords.edge_words", lambda d: [_words_of(d, edge) for edge in _edges(d) or ()]
    )


def _edge_spans(document: Document) -> list[Span]:
    wanted = title_phrases(document)
    return [
        Span(edge.start + start, edge.start + end)
        for edge in _edges(document) or ()
        for start, end in gram_spans(words_of(document.slice(edge)), wanted)
    ]


@signal(
    "title_phrase_at_both_ends",
    unit="count",
    range=(0, 2),
    direction=0,
    sentence="The phrase of the title stands in the first and in the last sentence.",
    source="observed: pages written to a keyword checklist",
    evidence=_edge_spans,
)
def title_phrase_at_both_ends(document: Document) -> float:
    """Count the ends of the story, first and last sentence, that hold a phrase of the title."""
    edges, wanted = _edge_words(document), title_phrases(document)
    if not edges or not wanted:
        return NAN
    return sum(has_phrase(words, wanted) for words in edges)


def _alt_words(document: Document) -> list[list[str]]:
    alts = document.markup.alt_texts if document.markup else ()
    return document.cached("keywords.alt_words", lambda _: list(map(find_words, alts)))


@signal(
    "alts_with_title_phrase",
    unit="share of image descriptions",
    range=(0, 1),
    direction=0,
    sentence="The descriptions of the pictures repeat the phrase of the title.",
    source="observed: stuffed pages",
)
def alts_with_title_phrase(document: Document) -> float:
    """Measure the share of alt texts that hold a phrase of the title."""
    wanted = title_phrases(document)
    if not wanted:
        return NAN
    alts = _alt_words(document)
    return ratio(sum(has_phrase(words, wanted) for words in alts), len(alts), 2)


_MIN_PLACES = 4


def _places(document: Document) -> Iterator[list[list[str]]]:
    """Yield what stands in each of the places that search engines weigh, where there is one."""
    if headings(document):
        yield _heading_words(document)
    for words in _edge_words(document):
        yield [words]
    if document.markup is not None:
        if any(document.markup.alt_texts):
            yield _alt_words(document)
        for text in (document.markup.description, document.markup.keywords):
            if text:
                yield [find_words(text)]
    if document.path and len(document.path) > 1:
        yield [find_words(document.path.rpartition(".")[0] or document.path)]


@signal(
    "title_phrase_everywhere",
    unit="share of places",
    range=(0, 1),
    direction=0,
    sentence="One phrase of the title stands in the headings, the first and last sentence, the "
    "picture descriptions, the meta tags and the address all at once.",
    source="observed: stuffed pages",
    evidence=_edge_spans,
)
def title_phrase_everywhere(document: Document) -> float:
    """Measure the share of places that hold the title phrase found in most of them."""
    wanted = title_phrases(document)
    if not wanted:
        return NAN
    places = list(_places(document))
    if len(places) < _MIN_PLACES:
        return NAN
    held = Counter(chain.from_iterable(_held(texts, wanted) for texts in places))
    return max(held.values(), default=0) / len(places)


def _held(texts: Sequence[list[str]], wanted: frozenset[Gram]) -> frozenset[Gram]:
    """Return which of `wanted` stand in any of `texts`."""
    sizes = set(map(len, wanted))
    found = (grams(words, size) for words in texts for size in sizes)
    return wanted.intersection(chain.from_iterable(found))


@signal(
    "heading_repetition",
    unit="share of headings",
    range=(0, 1),
    direction=0,
    sentence="The same word stands in nearly every heading.",
    source="observed: doorway pages with one place name in each heading",
    evidence=lambda d: [Span(b.start, b.end) for b in headings(d)],
)
def heading_repetition(document: Document) -> float:
    """Measure the share of headings that hold the word most headings hold."""
    found = headings(document)
    if is_unspaced(document) or len(found) <= _MIN_HEADINGS:
        return NAN
    held = Counter(chain.from_iterable(map(set, _heading_words(document))))
    return max(map(held.__getitem__, meaningful(document, held)), default=0) / len(found)


def _bold_phrases(document: Document) -> list[Span]:
    if document.markup is None:
        return []
    wanted = title_content(document)
    gram = set(_top_phrase(document)[0])
    return [
        span
        for span in document.markup.bold_spans
        if 2 <= len(words := set(_words_of(document, span))) <= 6
        and (words <= gram or len(words & wanted) >= 2)
    ]


@signal(
    "bold_keywords",
    unit="share of bold text",
    range=(0, 1),
    direction=0,
    sentence="The search phrase is printed in bold wherever it occurs.",
    source="observed: stuffed pages",
    evidence=_bold_phrases,
)
def bold_keywords(document: Document) -> float:
    """Measure the share of bold runs that are the title's phrase or the densest one."""
    if document.markup is None:
        return NAN
    return ratio(len(_bold_phrases(document)), len(document.markup.bold_spans), 4)


# --- lists of keywords --------------------------------------------------------------------

_LIST_SEPARATOR = re.compile(r"[,|;،、，/•]")
_SENTENCE_END = frozenset(".!?…。！？:：")
_MIN_LIST = 20  # characters
_CODE = re.compile(r"[(){}\[\]<>=\\]|\.\w{2,4}\b|://|\d[,.]\d")
_MIN_ITEMS = 5
_MAX_ITEM_WORDS = 6
_MAX_LIST_LINES = 400


def _is_keyword_list(document: Document, items: Sequence[str]) -> bool:
    """Tell whether `items` are variants of one another: one word in half of them.

    A list of ingredients, of authors or of places does not repeat a word that often; a
    line of code does, and has other characters.
    """
    if any(_CODE.search(item) for item in items):
        return False
    words = [find_words(item) for item in items if item.strip()]
    if len(words) < _MIN_ITEMS or any(len(item) > _MAX_ITEM_WORDS for item in words):
        return False
    held = Counter(w for item in words for w in set(item) if is_content(document, w))
    distinct = {tuple(item) for item in words}
    return max(held.values(), default=0) * 2 >= len(words) and len(distinct) * 2 > len(words)


def _keyword_lists(document: Document) -> list[Span]:
    return document.cached("keywords.keyword_lists", lambda d: list(_find_keyword_lists(d)))


def _find_keyword_lists(document: Document) -> Iterator[Span]:
    for block in document.blocks[:_MAX_LIST_LINES]:
        if document.text[block.end - 1] in _SENTENCE_END or block.end - block.start < _MIN_LIST:
            continue
        items = _LIST_SEPARATOR.split(document.block_text(block))
        if len(items) >= _MIN_ITEMS and _is_keyword_list(document, items):
            yield Span(block.start, block.end)


@signal(
    "keyword_list_lines",
    unit="count",
    range=(0, 10),
    direction=1,
    sentence="A line is nothing but variants of one search phrase, separated by commas or bars.",
    source="observed: stuffed pages",
    evidence=_keyword_lists,
)
def keyword_list_lines(document: Document) -> float:
    """Count the lines that list variants of one phrase."""
    return len(_keyword_lists(document)) if document.text else NAN


_BANK = PatternBank()
_BANK.add("hashtags", [r"(?:#[\pL\pN_]{3,}[ ,]*){4,}"])


@signal(
    "hashtag_runs",
    unit="hashtags",
    range=(0, 60),
    direction=0,
    sentence="Hashtags stand one after another in long runs.",
    source="observed: stuffed pages, autoblogs of social posts",
    evidence=lambda d: _BANK.spans(d, "hashtags"),
)
def hashtag_runs(document: Document) -> float:
    """Count the hashtags that stand in runs of four or more."""
    return sum(document.slice(span).count("#") for span in _BANK.spans(document, "hashtags"))


def _meta_keywords(document: Document) -> list[list[str]]:
    if document.markup is None:
        return []
    items = _LIST_SEPARATOR.split(document.markup.keywords)
    return [words for item in items[:200] if (words := find_words(item))]


@signal(
    "meta_keyword_count",
    unit="count",
    range=(0, 60),
    direction=0,
    sentence="The keywords tag of the page lists very many phrases.",
    source="Fetterly et al. 2004",
)
def meta_keyword_count(document: Document) -> float:
    """Count the entries of the keywords tag; NaN where there is none."""
    return len(_meta_keywords(document)) or NAN


@signal(
    "meta_keyword_variants",
    unit="share of keywords",
    range=(0, 1),
    direction=0,
    sentence="The keywords tag lists variants of one and the same phrase.",
    source="observed: stuffed and doorway pages",
)
def meta_keyword_variants(document: Document) -> float:
    """Measure the share of keywords, of several words, that share their commonest word."""
    found = _meta_keywords(document)
    held = Counter(
        word
        for words in found
        if len(words) > 1
        for word in set(words)
        if is_content(document, word)
    )
    return ratio(max(held.values(), default=0), len(found), _MIN_KEYWORDS)


# --- variants of one query ----------------------------------------------------------------


# Words that people add to a query to buy something or to get it for nothing.
_MODIFIER_LIST = (
    "best cheap cheapest buy online free top review reviews price prices cost near affordable"
    " discount coupon download login official trusted"
    " mejor mejores barato baratos comprar gratis precio precios opiniones oferta ofertas"
    " meilleur meilleurs pas prix acheter gratuit avis promo"
    " beste besten günstig günstige kaufen kostenlos preis vergleich erfahrungen"
    " melhor melhores comprar preço grátis barato"
    " migliore migliori prezzo prezzi economico recensioni offerte"
    " terbaik terpercaya resmi murah harga daftar link gampang terbaru gacor"
    " giá rẻ nhất tốt mua uy tín"
    " ucuz fiyat satın ücretsiz güvenilir indir"
    " купить цена цены дешево бесплатно лучший лучшие скачать онлайн"
)
_MODIFIERS = frozenset(_MODIFIER_LIST.split())
_MIN_HEAD = 4  # mentions from which on a word is what the page is about


def _head_word(document: Document) -> str | None:
    """Return the content word of the title that the story says most often."""
    told = document.story_counts
    often = {word for word in title_content(document) - _MODIFIERS if told[word] >= _MIN_HEAD}
    if not often:
        return None
    return max(compress(told, map(often.__contains__, told)), key=told.__getitem__)


def _modified(document: Document) -> list[tuple[str, Span]]:
    """Return the query words right before or after the head word, with their places."""
    return document.cached("keywords.modified_query", _find_modified)


def _find_modified(document: Document) -> list[tuple[str, Span]]:
    told, words = document.told_words, document.story_words
    found: list[tuple[str, Span]] = []
    if _MODIFIERS.isdisjoint(document.story_counts):
        return found
    head = _head_word(document)
    for i in [i for i, word in enumerate(words) if word == head]:
        for left, other in ((i - 1, i - 1), (i, i + 1)):
            if 0 <= other < len(words) and words[other] in _MODIFIERS:
                found.append((words[other], told.span(left, left + 2)))
    return found


@signal(
    "query_modifiers",
    unit="count",
    range=(0, 10),
    direction=0,
    sentence="The subject comes with every word people add to a search: best, cheap, buy, "
    "review, near me.",
    source="observed: stuffed and affiliate pages",
    evidence=lambda d: [span for _, span in _modified(d)],
)
def query_modifiers(document: Document) -> float:
    """Count the different query words that stand next to the page's subject."""
    if is_unspaced(document) or len(document.story_words) < _MIN_WORDS:
        return NAN
    if not title_content(document):
        return NAN
    return len({word for word, _ in _modified(document)})


_CAPS = re.compile(r"\b[A-Z][A-Z0-9]{4,}\b")


def _shouted(document: Document) -> list[Span]:
    return document.cached("keywords.shouted_brand", _find_shouted)


def _find_shouted(document: Document) -> list[Span]:
    """Return the word in capitals, of the title, that stands most often in the story.

    Of those that stand equally often it is the title's first. Five letters or more: shorter
    ones are mostly the acronyms of honest writing.
    """
    by_name: dict[str, list[Span]] = {name: [] for name in _CAPS.findall(document.title or "")}
    for match in _CAPS.finditer(document.text) if by_name else ():
        if match.group() in by_name:
            by_name[match.group()].append(Span(match.start(), match.end()))
    return max(by_name.values(), key=len, default=[])


@signal(
    "shouted_brand",
    unit="per 1,000 words",
    range=(0, 60),
    direction=0,
    sentence="A brand in capitals, as in the title, is repeated through the text.",
    source="observed: casino and betting farms",
    evidence=_shouted,
)
def shouted_brand(document: Document) -> float:
    """Measure how often the title's word in capitals stands in the text.

    A title all in capitals says nothing of the one word.
    """
    title = document.title
    if not title or title.isupper():
        return NAN
    return ratio(1000 * len(_shouted(document)), len(document.words), _MIN_WORDS)


_BANK.add(
    "phrase as phrase",
    [
        r"\b(?:key ?words?|key ?phrases?|(?:the|this|your) (?:phrase|term|quer(?:y|ies))|"
        r"search(?:es|ing)? (?:terms?|phrases?|quer(?:y|ies)|for)|typing|googl(?:e|ing))\b",
        r"\b(?:palabras? clave|la frase|búsquedas? de|buscas?|buscar|buscando)\b",
        r"\b(?:mots?[- ]clés?|l['’]expression|cherche[rz]?|recherches?)\b",
        r"\b(?:suchbegriffe?|suchanfragen?|keywords?|suche nach|suchst)\b",
        r"\b(?:palavras?-chave|a expressão|pesquisar? por|procura(?:r|ndo)? por)\b",
        r"\b(?:parol[ae] chiave|cercare|cercando|ricerche)\b",
        r"\b(?:kata kunci|pencarian|mencari|mengetik)\b",
        r"từ khóa|tìm kiếm",
        r"anahtar kelime|arama yap",
        r"ключев(?:ое|ые|ых) слов|запрос",
        r"キーワード|検索",
        r"关键词|關鍵詞|搜索|搜尋",
        r"키워드|검색어",
    ],
)
_BESIDE = 40  # characters between the mention of a search and the phrase searched for


def _talk_about_phrase(document: Document) -> list[Span]:
    """Return where a query is spoken of right beside a phrase of the title."""
    wanted = title_phrases(document)
    title = set(title_content(document))
    return [
        span
        for span in _BANK.spans(document, "phrase as phrase")
        if not title.intersection(find_words(document.slice(span)))
        and has_phrase(find_words(_quoted_after(document.text, span)), wanted)
    ]


_OPENING_QUOTE = re.compile(r"[\"“„«‘「『'*]")


def _quoted_after(text: str, span: Span) -> str:
    """Return the words after `span` where a quotation mark opens close behind it."""
    line = text[span.end : span.end + 2 * _BESIDE].partition("\n")[0]
    quote = _OPENING_QUOTE.search(line[:_BESIDE])
    return line[quote.end() :] if quote else ""


@signal(
    "phrase_about_phrase",
    unit="count",
    range=(0, 10),
    direction=1,
    sentence="The text talks about its own search phrase as a phrase or keyword.",
    source="observed: stuffed pages and machine-written filler",
    evidence=_talk_about_phrase,
)
def phrase_about_phrase(document: Document) -> float:
    """Count the mentions of a search that name, in quotes, a phrase of the title."""
    if not title_phrases(document):
        return NAN
    return len(_talk_about_phrase(document))


def _repeats_title(document: Document) -> list[Span]:
    """Return the lines outside the headline that are the title word for word."""
    title, size = title_words(document), len(core_title(document))
    shortest, longest = 0.8 * size, 1.2 * size + 4
    return [
        Span(block.start, block.end)
        for block in document.blocks
        if shortest <= block.end - block.start <= longest and _words_of(document, block) == title
    ][1:]


@signal(
    "title_lines_repeated",
    unit="count",
    range=(0, 10),
    direction=1,
    sentence="The title stands on several lines of the page, word for word.",
    source="observed: download bait and stuffed pages",
    evidence=_repeats_title,
)
def title_lines_repeated(document: Document) -> float:
    """Count the lines that repeat the title beyond the first."""
    return len(_repeats_title(document)) if len(title_words(document)) >= 3 else NAN
