"""Titles: how they are built, what is left in them, and words glued for want of a space."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import re2

from detector.document import Block, Document, Span
from detector.document.function_words import ALL_FUNCTION_WORDS, FUNCTION_WORDS
from detector.document.memo import Memo
from detector.document.names import split_title
from detector.document.tokens import display_width, find_words
from detector.signals._prose import humps
from detector.signals._words import core_title, is_content, is_unspaced
from detector.signals.patterns import PatternBank
from detector.signals.registry import NAN, ratio, signal

_INJECTED = "observed: name-injected farms"
_SEARCH = "observed: pages made for a search query"
_MAX_TITLE = 300  # characters
_TOP_LINES = 12  # lines in which a page's breadcrumb and headline stand
_MAX_TOP_WIDTH = 300
_MIN_WORDS = 50


def _title(document: Document) -> str:
    return (document.title or "")[:_MAX_TITLE]


def _count(document: Document, pattern: re.Pattern[str]) -> float:
    """Count the matches of `pattern` in the title, NaN where there is no title."""
    title = _title(document)
    return sum(1 for _ in pattern.finditer(title)) if title else NAN


def _headline(document: Document) -> list[Span]:
    """Return the headline, which stands for the title wherever evidence is shown."""
    return [document.headline] if document.headline else []


def _top_lines(document: Document) -> list[Block]:
    return [b for b in document.blocks[:_TOP_LINES] if b.end - b.start <= _MAX_TOP_WIDTH]


# --- breadcrumb and planted name ----------------------------------------------------------

_HOME = re.compile(
    r"(?:Home|Homepage|Inicio|Accueil|Startseite|Início|Beranda|Trang chủ|Ana ?[Ss]ayfa|"
    r"Главная|首页|首頁|ホーム|홈|الرئيسية|หน้าแรก|होम)\s?(?:>|»|›)"
)
_GLUED_SITE = re.compile(r"\s[-–|](?=[^\W_])")
_PREFIX = re.compile(r"[^:|：]{2,80}?[\w)][:|](?=[^\W\d_])")
_SUBJECT_WIDTH = 25.0  # a breadcrumb's own labels are shorter than this


def _breadcrumb_glue(document: Document) -> list[Span]:
    return document.cached("titles.breadcrumb_glue", lambda d: list(_find_breadcrumb_glue(d)))


def _find_breadcrumb_glue(document: Document) -> Iterator[Span]:
    """Yield the places in the breadcrumb line where a space got lost."""
    for block in _top_lines(document):
        text = document.block_text(block)
        home = _HOME.search(text)
        if not home or display_width(text) < _SUBJECT_WIDTH:
            continue
        if home.start() and text[home.start() - 1] in ":：" and text[home.start() - 2].isalpha():
            yield Span(block.start, block.start + home.end())
        for start, end in (_glued_headline(document, text), _glued_site(text)):
            if start < end:
                yield Span(block.start + start, block.start + end)


def _glued_headline(document: Document, line: str) -> tuple[int, int]:
    """Return where the headline follows another word of `line` without a space."""
    subject = _unprefixed(core_title(document))
    start = line.find(subject) if display_width(subject) >= _SUBJECT_WIDTH / 2 else -1
    glued = start > 0 and line[start - 1].isalpha() and line[start].isupper()
    return (line.rfind(" ", 0, start) + 1, start + len(subject)) if glued else (0, 0)


def _unprefixed(title: str) -> str:
    """Return a title without "Name:" before it and without " -Site" behind it."""
    prefix = _PREFIX.match(title)
    return _GLUED_SITE.split(title[prefix.end() :] if prefix else title)[0].strip()


def _glued_site(line: str) -> tuple[int, int]:
    match = _GLUED_SITE.search(line)
    return (match.start(), len(line)) if match else (0, 0)


@signal(
    "breadcrumb_glue",
    unit="count",
    range=(0, 3),
    direction=1,
    sentence="The breadcrumb line at the top has lost its spaces, as if pasted by a machine.",
    source=_INJECTED,
    evidence=_breadcrumb_glue,
)
def breadcrumb_glue(document: Document) -> float:
    """Count the lost spaces in the breadcrumb line: before Home, the headline, the site."""
    return len(_breadcrumb_glue(document)) if document.has_template else NAN


# Words that stand before a colon without a space in wikis and in mail.
_NAMESPACE_LIST = (
    "re fwd fw aw wg http https file template category user talk wikipedia help portal module"
    " special mediawiki project draft image media std rfc doi arxiv isbn tag site issue"
)
_NAMESPACES = frozenset(_NAMESPACE_LIST.split())
_MIN_REST = 4  # words after the colon: a headline, not a term


def _is_glued_prefix(text: str) -> bool:
    prefix = _PREFIX.match(text) if ":" in text or "|" in text else None
    if not prefix or "://" in text[: prefix.end() + 2]:
        return False
    before, rest = find_words(prefix.group()), find_words(text[prefix.end() :])
    if not before or len(before) > 6 or before[-1] in _NAMESPACES:
        return False
    return len(rest) >= _MIN_REST and len(rest[0]) > 1


def _glued_prefixes(document: Document) -> list[Span]:
    return document.cached("titles.glued_prefixes", lambda d: list(_find_glued_prefixes(d)))


def _find_glued_prefixes(document: Document) -> Iterator[Span]:
    own = set(find_words(_title(document)))
    for block in _top_lines(document):
        text = document.block_text(block)
        # A label and its value ("Published:Monday …") are no headline: the title tells.
        if not _is_glued_prefix(text) or (own and not own.issuperset(find_words(text)[-3:])):
            continue
        prefix = _PREFIX.match(text)
        if prefix:
            yield Span(block.start, block.start + prefix.end())


@signal(
    "glued_title_prefix",
    unit="yes or no",
    range=(0, 1),
    direction=1,
    sentence="A name stands before the headline, with no space after the colon.",
    source=_INJECTED,
    evidence=_glued_prefixes,
)
def glued_title_prefix(document: Document) -> float:
    """Tell whether the title or the headline has the shape ``Name Surname:Headline``."""
    title = _title(document)
    if not title or is_unspaced(document):
        return NAN
    return _is_glued_prefix(title) or bool(_glued_prefixes(document))


_RESIDUE = re.compile(
    r"&(?:amp|quot|#0?39|#8\d{3}|nbsp|lt|gt);|\{\{|\}\}|%%?\w+%%|\bundefined\b|\[object |"
    r"\bCurrent:|\bHome ?[>»]|\s-[A-Z]\w|(?:\.\.\.|…)\s*\Z|\\[nu]|</?\w+>|\*\*|\\'"
)


@signal(
    "title_residue",
    unit="count",
    range=(0, 5),
    direction=1,
    sentence="The title holds leftovers of the machine that made it: entities, cut ends, labels.",
    source="observed: autoblogs and name-injected farms",
    evidence=_headline,
)
def title_residue(document: Document) -> float:
    """Count what no person would type into a title."""
    return _count(document, _RESIDUE)


# --- the title against the page -----------------------------------------------------------


@signal(
    "title_unlike_headline",
    unit="share of words",
    range=(0, 1),
    direction=0,
    sentence="The title and the headline on the page say different things.",
    source="observed: pages whose text was swapped under a title",
    evidence=_headline,
)
def title_unlike_headline(document: Document) -> float:
    """Measure the words that title and headline do not share, of the shorter of the two."""
    if document.markup is None or document.headline is None:
        return NAN
    title = document.content_words_of(core_title(document))
    headline = document.content_words_of(document.slice(document.headline))
    return 1 - ratio(len(title & headline), min(len(title), len(headline)), 2)


@signal(
    "title_words_in_story",
    unit="share of words",
    range=(0, 1),
    direction=0,
    sentence="How many of the title's words the text ever mentions.",
    source="Piskorski et al. 2008; observed: titles planted on other people's text",
    evidence=_headline,
)
def title_words_in_story(document: Document) -> float:
    """Measure the share of the title's content words that the story holds."""
    wanted = document.content_words_of(core_title(document))
    if len(document.story_words) < _MIN_WORDS:
        return NAN
    return ratio(len(wanted & document.content_words.keys()), len(wanted), 2)


@signal(
    "title_word_repeats",
    unit="share of words",
    range=(0, 1),
    direction=0,
    sentence="The title says the same words twice.",
    source="observed: stuffed and doorway pages",
    evidence=_headline,
)
def title_word_repeats(document: Document) -> float:
    """Measure the share of the title's content words that stood in it before."""
    title = _title(document).replace(document.site_name or "\0", " ")
    words = [word for word in find_words(title) if is_content(document, word)]
    if is_unspaced(document):
        return NAN
    return ratio(len(words) - len(set(words)), len(words), 3)


@signal(
    "title_versions",
    unit="count",
    range=(1, 5),
    direction=0,
    sentence="The page carries several titles that say the same thing in other words.",
    source="observed: spun and stuffed pages",
    evidence=_headline,
)
def title_versions(document: Document) -> float:
    """Count the different wordings among title, headline and the titles in the markup."""
    site = document.content_words_of(document.site_name or "")
    found = {
        frozenset(words - site)
        for title in _candidates(document)
        if len(words := document.content_words_of(title)) >= 2
    }
    found.discard(frozenset())
    return len(found) if len(found) and document.markup else NAN


def _candidates(document: Document) -> Iterator[str]:
    markup = document.markup
    if markup is None:
        return
    yield core_title(document)
    yield document.slice(document.headline) if document.headline else ""
    yield markup.opengraph.get("og:title", "")
    yield markup.meta.get("twitter:title", "")
    for item in markup.jsonld[:20]:
        headline: Any = item.get("headline")
        yield headline if isinstance(headline, str) else ""


# --- how the title is built ---------------------------------------------------------------

_SUPERLATIVE = re.compile(
    r"\b(?:best|top|ultimate|cheapest|complete|perfect|essential|must[- ]have|leading|#1|"
    r"mejor(?:es)?|definitiv[ao]|complet[ao]|meilleure?s?|ultime|besten?|bester|ultimativer?|"
    r"melhor(?:es)?|miglior[ie]?|terbaik|terlengkap|tốt nhất|hàng đầu|en iyi|лучши[ей]|топ)\b|"
    r"最[佳好强強]|おすすめ|ランキング|ベスト|추천|베스트|ดีที่สุด",
    re.IGNORECASE,
)
_LIST_NUMBER = re.compile(
    r"(?:\A|\btop |\b(?:the|los|las|les|die|os|as|i|le) )\d{1,3}\b|\d+[選款个個]", re.I
)
_YEAR = re.compile(r"\b20[12]\d\b|20[12]\d年")


@signal(
    "title_superlative_list",
    unit="count",
    range=(0, 3),
    direction=0,
    sentence="The title promises the best, the top ten, or the newest of the year.",
    source=_SEARCH,
    evidence=_headline,
)
def title_superlative_list(document: Document) -> float:
    """Count a superlative, a list's number and a year in the title."""
    title = _title(document)
    shapes = (_SUPERLATIVE, _LIST_NUMBER, _YEAR)
    return sum(shape.search(title) is not None for shape in shapes) if title else NAN


_QUERY = re.compile(
    r"\b(?:how to|what (?:is|are)|why (?:is|are|do|does)|where to|when to|which|vs\.?|versus|"
    r"near me|for beginners|step[- ]by[- ]step|guide|tips|free download|download|login|sign ?up|"
    r"reviews?|pros and cons|cost|price|coupon|promo code|online|explained|everything you need|"
    r"cómo|qué es|guía|precio|opiniones|gratis|comment|qu'est[- ]ce|prix|avis|"
    r"wie (?:man|sie|du)|was ist|ratgeber|kaufen|vergleich|como|o que é|guia|preço|"
    r"come|cos'è|guida|prezzo|cara|apa itu|panduan|daftar|situs|cách|hướng dẫn|là gì|"
    r"nasıl|nedir|rehberi?|как|что такое|цена)\b|"
    r"とは|方法|選び方|やり方|まとめ|如何|怎么|怎樣|什么是|攻略|指南|방법|하는 법|이란|"
    r"วิธี|คืออะไร|कैसे|क्या है",
    re.IGNORECASE,
)


@signal(
    "title_query_shape",
    unit="count",
    range=(0, 4),
    direction=0,
    sentence="The title is worded like something typed into a search box.",
    source=_SEARCH,
    evidence=_headline,
)
def title_query_shape(document: Document) -> float:
    """Count the turns of search queries in the title."""
    return _count(document, _QUERY)


_BAIT = re.compile(
    r"\b(?:you (?:won't|need to|should|must|didn't|can't)|need(?:s)? to know|must[- ]know|"
    r"what to know|here's (?:why|how|what)|this is (?:why|how|what)|reveal(?:s|ed)?|"
    r"unveil(?:s|ed|ing)?|"
    r"shocking|secrets?|hidden|the truth|surprising|amazing|incredible|game[- ]chang\w+|"
    r"unlock(?:ing|s)?|navigating|mastering|transform(?:s|ing)?|boost|the power of|the rise of|"
    r"the future of|revolutioni[sz]\w+|no one tells|before you|will make you|"
    r"no vas a creer|lo que debes saber|secretos?|descubre|transforma|"
    r"vous ne (?:croirez|devinerez)|ce qu'il faut savoir|secrets?|découvrez|"
    r"das müssen sie|was sie wissen|geheimnis(?:se)?|entdecken sie|so gelingt|"
    r"você (?:não vai acreditar|precisa)|descubra|segredos?|rahasia|terbongkar|wajib tahu|"
    r"bí mật|bất ngờ|şok|sırrı|секрет\w*|шок)\b|"
    r"秘密|震惊|揭秘|完全ガイド|徹底解説|総まとめ|비밀|충격",
    re.IGNORECASE,
)


@signal(
    "title_bait",
    unit="count",
    range=(0, 4),
    direction=0,
    sentence="The title uses stock phrases made to be clicked.",
    source="Chakraborty et al. 2016, clickbait; observed: machine-written filler",
    evidence=_headline,
)
def title_bait(document: Document) -> float:
    """Count stock phrases of clickbait and of machine-written titles."""
    return _count(document, _BAIT)


_DECORATION = re.compile(
    "[\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff★☆【】『』〖〗\\[\\]{}]"
    "|[!！]|#\\s?1\\b|\\d\\s?%|[$€£]\\d"
)


@signal(
    "title_decoration",
    unit="count",
    range=(0, 10),
    direction=0,
    sentence="The title is decorated with pictographs, brackets or exclamation marks.",
    source=_SEARCH,
    evidence=_headline,
)
def title_decoration(document: Document) -> float:
    """Count pictographs, brackets, exclamation marks and figures with a sign."""
    return _count(document, _DECORATION)


@signal(
    "title_parts",
    unit="count",
    range=(1, 8),
    direction=0,
    sentence="The title is strung together from parts with bars and dashes.",
    source="observed: stuffed and doorway pages",
    evidence=_headline,
)
def title_parts(document: Document) -> float:
    """Count the parts of the title between separators, the site's name left out."""
    site = (document.site_name or "").casefold()
    parts = [part for part in split_title(_title(document)) if part.strip().casefold() != site]
    return len(parts) or NAN


@signal(
    "title_two_clauses",
    unit="share of title",
    range=(0, 1),
    direction=0,
    sentence="The title is a phrase, a colon, and a promise.",
    source="observed: machine-written filler",
    evidence=_headline,
)
def title_two_clauses(document: Document) -> float:
    """Measure how much of the title follows its first colon or question mark."""
    title = core_title(document)[:_MAX_TITLE]
    clause = re.search(r"[:：?？]\s*", title)
    return ratio(len(title) - clause.end() if clause else 0, len(title))


@signal(
    "title_shouting",
    unit="share of words",
    range=(0, 1),
    direction=0,
    sentence="Words of the title are in capitals.",
    source=_SEARCH,
    evidence=_headline,
)
def title_shouting(document: Document) -> float:
    """Measure the share of the title's words of four letters or more that are in capitals."""
    words = [word for word in core_title(document).split() if len(word) >= 4]
    cased = [word for word in words if word.lower() != word.upper()]
    return ratio(sum(map(str.isupper, cased)), len(cased), 2)


# --- lost spaces --------------------------------------------------------------------------

_BANK = PatternBank()
_BANK.add(
    "two sentences",
    [r" \p{Ll}{2,}[.!?][\"”’]?\p{Lu}\p{Ll}+(?:[ ,]|$)"],
    ignore_case=False,
)
_BANK.add(
    "number and word",
    [r"\b(?:19|20)\d\d\p{Lu}\p{Ll}+", r"\b\p{Lu}?\p{Ll}{4,}(?:19|20)\d\d\b"],
    ignore_case=False,
)
_TWO_WORDS = re2.compile(r"\b\pL*\p{Ll}{2}\p{Lu}\p{Ll}{2}\pL*")
_CODE_BEFORE = frozenset("./_@#$%\\:=<({[-")
_CODE_AFTER = frozenset("(._=<>[]{}:/\\")
_MAX_SAME = 2  # a glued word is an accident; one that repeats is a name


def _halves(document: Document, span: Span) -> tuple[str, str]:
    """Return the parts of a word before and from the capital inside it."""
    text = document.slice(span)
    for i in range(2, len(text) - 1):
        if text[i].isupper() and text[i - 1].islower():
            return text[:i].lower(), text[i:].lower()
    return "", ""


def _in_code(document: Document, span: Span) -> bool:
    before = document.text[span.start - 1 : span.start]
    after = document.text[span.end : span.end + 1]
    return before in _CODE_BEFORE or (after in _CODE_AFTER and after not in ".:")


# Most of them are brands, which come again on every page.
_PLACES_OF_TWO_WORDS = Memo(lambda text: [match.span() for match in _TWO_WORDS.finditer(text)])


def _humped_words(document: Document) -> Iterator[Span]:
    """Yield the words with a capital inside, between two small letters and two."""
    text = document.text
    inside = [i for i in humps(document) if (text[i - 2 : i] + text[i + 1 : i + 3]).islower()]
    for start, end in _stretches(text, inside):
        for first, last in _PLACES_OF_TWO_WORDS[text[start:end]]:
            yield Span(start + first, start + last)


def _stretches(text: str, places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield what stands between spaces around each of `places`, which are in order."""
    end = 0
    for place in places:
        if place >= end:
            start = text.rfind(" ", end, place) + 1
            following = text.find(" ", place)
            end = following if following >= 0 else len(text)
            yield start, end


def _two_words(document: Document) -> list[Span]:
    return document.cached("titles.two_words", _find_two_words)


def _find_two_words(document: Document) -> list[Span]:
    """Return the words glued to the next one, such as "meetingThe".

    Brands and identifiers have the same shape. They repeat, and their parts seldom stand
    as words of their own on the page; those of an accident do.
    """
    found = list(_humped_words(document))
    same = Counter(map(document.slice, found))
    rare = [span for span in found if same[document.slice(span)] <= _MAX_SAME]
    halves = {half for span in rare for half in _halves(document, span)}
    known = (halves & ALL_FUNCTION_WORDS) | halves.intersection(document.words if halves else ())
    return [
        span
        for span in rare
        if known.issuperset(_halves(document, span)) and not _in_code(document, span)
    ]


def _has_function_word(document: Document, span: Span) -> bool:
    left, right = _halves(document, span)
    return right in ALL_FUNCTION_WORDS or (len(left) > 2 and left in ALL_FUNCTION_WORDS)


def _other_glue(document: Document) -> list[Span]:
    sentences = [Span(s + 1, e) for s, e in _BANK.spans(document, "two sentences")]
    years = (s for s in _BANK.spans(document, "number and word") if not _in_code(document, s))
    return [*sentences, *years]


def _within(spans: list[Span], blocks: list[Block]) -> list[Span]:
    """Return those of `spans` that start inside one of `blocks`; both are in order."""
    found: list[Span] = []
    remaining = iter(blocks)
    block = next(remaining, None)
    for span in spans:
        while block is not None and block.end <= span.start:
            block = next(remaining, None)
        if block is not None and block.start <= span.start:
            found.append(span)
    return found


def _story_glue(document: Document) -> list[Span]:
    return document.cached("titles.story_glue", _find_story_glue)


def _find_story_glue(document: Document) -> list[Span]:
    words = [s for s in _two_words(document) if _has_function_word(document, s)]
    blocks = [document.blocks[index] for index in document.story_blocks]
    prose = [block for block in blocks if block.kind in ("paragraph", "item")]
    return _within(sorted((*words, *_other_glue(document))), prose)


@signal(
    "glued_words",
    unit="per 1,000 words",
    range=(0, 50),
    direction=0,
    sentence="Words or sentences of the text are run together for want of a space.",
    source=_INJECTED,
    evidence=_story_glue,
)
def glued_words(document: Document) -> float:
    """Measure the lost spaces in the story's sentences."""
    if is_unspaced(document):
        return NAN
    return ratio(1000 * len(_story_glue(document)), len(document.story_words), _MIN_WORDS)


def _template_lines(document: Document) -> list[Block]:
    story = set(document.story_blocks)
    return [block for i, block in enumerate(document.blocks) if i not in story]


def _template_glue(document: Document) -> list[Span]:
    found = sorted((*_two_words(document), *_other_glue(document)))
    return _within(found, _template_lines(document)) if found else []


@signal(
    "glued_template",
    unit="share of lines",
    range=(0, 1),
    direction=0,
    sentence="Labels and menus around the text are run together for want of a space.",
    source=_INJECTED,
    evidence=_template_glue,
)
def glued_template(document: Document) -> float:
    """Measure the lost spaces for each line outside the story."""
    if not document.has_template or is_unspaced(document):
        return NAN
    return ratio(len(_template_glue(document)), len(_template_lines(document)), 5)


_MIN_NAME = 4  # letters; shorter names begin too many other words
_SHORT_TAILS = frozenset({"of", "to"})  # "-an", "-by", "-er", "-in" end words of their own


def _names_glued(document: Document) -> list[Span]:
    return document.cached("titles.names_glued", lambda d: list(_find_names_glued(d)))


def _find_names_glued(document: Document) -> Iterator[Span]:
    """Yield the names of the title that run on into a function word: "Surnamethe"."""
    names = _names(document)
    heads = {name[:_MIN_NAME] for name in names}
    tails = FUNCTION_WORDS.get(document.language or "", frozenset())
    begun = {w for w in document.story_counts if w[:_MIN_NAME] in heads and w not in names}
    glued = {word for word in begun if _runs_on(word, names, tails)}
    told = document.told_words
    for i in [i for i, word in enumerate(told.words) if word in glued] if glued else ():
        if document.text[told.starts[i]].isupper():
            yield told.span(i, i + 1)


def _runs_on(word: str, names: set[str], tails: frozenset[str]) -> bool:
    """Tell whether a word is a name and a function word without a space between."""
    for cut in range(max(_MIN_NAME, len(word) - 6), len(word) - 1):
        tail = word[cut:]
        if word[:cut] in names and tail in tails and (len(tail) > 2 or tail in _SHORT_TAILS):
            return True
    return False


def _names(document: Document) -> set[str]:
    """Return the words of the title that have a capital and bear meaning."""
    headline = document.slice(document.headline) if document.headline else ""
    words = re.findall(r"[^\W\d_]+", f"{_title(document)} {headline}")
    named = {word.lower() for word in words if len(word) >= _MIN_NAME and word[0].isupper()}
    return {word for word in named if is_content(document, word)}


@signal(
    "names_glued",
    unit="count",
    range=(0, 5),
    direction=1,
    sentence="A name from the title is glued to the next word, as if pasted in by a machine.",
    source=_INJECTED,
    evidence=_names_glued,
)
def names_glued(document: Document) -> float:
    """Count the title's words that run on into a function word in the story."""
    if not document.title or document.language not in FUNCTION_WORDS:
        return NAN
    return len(_names_glued(document))
