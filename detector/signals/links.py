"""Links: the lists of headlines around a story, and where a page's links lead.

A list on other topics says little by itself, for newspapers list the day's other stories
too; it says more where it claims to be related, or where nothing in it holds together.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from math import fsum, log1p, sqrt
from typing import NamedTuple
from urllib.parse import parse_qsl

from detector.document import Document, Link, LinkBlock, Span
from detector.document.address import safe_urlsplit, site_of
from detector.document.tokens import find_words
from detector.signals import _link_lexicon as lexicon
from detector.signals._prose import MIN_WORDS, per_thousand, story_size
from detector.signals._words import core_title
from detector.signals.registry import NAN, Evidence, ratio, signal

_INJECTED = "observed: name-injected farms"
_LINK_SPAM = "Gyongyi and Garcia-Molina 2005, taxonomy of link spam"
_AFFILIATE = "observed: affiliate filler and coupon pages"
_GUEST_POST = "observed: guest posts written for a link"

_MIN_STORY = 50  # words; with fewer there is no story that a list could go with
_MIN_ITEMS = 4
_MAX_ITEMS = 40  # distinct headlines compared with each other: pairs grow with the square
_MAX_LISTED = 150  # headlines read at all
_MIN_LINKS = 5
_MIN_OUTGOING = 3
_MAX_LINKS = 3_000

# --- lists of headlines -------------------------------------------------------------------


class _Item(NamedTuple):
    """A listed headline, its wording, and the words of its topic."""

    span: Span
    wording: tuple[str, ...]
    words: frozenset[str]


def _shows_lists(document: Document) -> bool:
    return document.has_template and len(document.story_words) >= _MIN_STORY


def _listed(document: Document) -> list[Span]:
    return [item for block in document.link_blocks for item in block.items]


def _lists(document: Document) -> list[list[_Item]]:
    """Return each list's headlines that have a topic."""
    return document.cached("links.lists", _find_lists)


def _find_lists(document: Document) -> list[list[_Item]]:
    site = _site_words(document)
    lists: list[list[_Item]] = []
    room = _MAX_LISTED
    for block in document.link_blocks:
        items = [_item(document, span, site) for span in block.items[:room]]
        lists.append([item for item in items if len(item.words) >= 2])
        room -= len(items)
    return lists


def _item(document: Document, span: Span, site: set[str]) -> _Item:
    text = document.slice(span)
    topic = frozenset(document.content_words_of(text) - site)
    return _Item(span, tuple(find_words(text)), topic)


def _site_words(document: Document) -> set[str]:
    """Return the words of the site's own name, which say nothing of any topic."""
    name = f"{document.site_name or ''} {(document.host or '').replace('.', ' ')}"
    return document.content_words_of(name)


def _items(document: Document) -> list[_Item]:
    """Return the listed headlines, each wording once."""
    return document.cached("links.items", _find_items)


def _find_items(document: Document) -> list[_Item]:
    distinct = {item.wording: item for items in _lists(document) for item in items}
    return list(distinct.values())[:_MAX_ITEMS]


def _share_of_items(document: Document, found: Sequence[Span]) -> float:
    if not _shows_lists(document):
        return NAN
    return ratio(len(found), len(_items(document)), _MIN_ITEMS)


@signal(
    "list_headlines",
    unit="count",
    range=(0, 100),
    direction=0,
    sentence="How many headlines stand in lists around the text.",
    source=_INJECTED,
    evidence=_listed,
)
def list_headlines(document: Document) -> float:
    """Count the headlines in lists."""
    return len(_listed(document)) if _shows_lists(document) else NAN


@signal(
    "headline_list_share",
    unit="share of text",
    range=(0, 1),
    direction=0,
    sentence="How much of the text is lists of headlines instead of the story.",
    source=_INJECTED,
    evidence=_listed,
)
def headline_list_share(document: Document) -> float:
    """Measure the lists' part of the story and the lists together."""
    if not _shows_lists(document):
        return NAN
    listed = sum(end - start for start, end in _listed(document))
    return ratio(listed, listed + sum(end - start for start, end in document.story_spans), 200)


# --- what lists have to do with the story -------------------------------------------------

_TOPIC_WORDS = 30  # a long story mentions everything; what it says most is its topic
_MIN_TOPIC = 5
_TITLE_WEIGHT = 2.0


def _title_topic(document: Document) -> set[str]:
    headline = document.slice(document.headline) if document.headline else ""
    words = document.content_words_of(f"{core_title(document)} {headline}")
    return words - _site_words(document)


def _topic(document: Document) -> frozenset[str]:
    """Return what the story is about: its title's words and those that it says most."""
    return document.cached("links.topic", _find_topic)


def _find_topic(document: Document) -> frozenset[str]:
    # Where counts are equal, what the story begins with comes first, as in `most_common`,
    # which takes longer where not very few are asked for.
    counts = document.content_words
    common = sorted(counts, key=counts.__getitem__, reverse=True)[:_TOPIC_WORDS]
    return frozenset(_title_topic(document) | (set(common) - _site_words(document)))


def _is_off_topic(document: Document, item: _Item) -> bool:
    return _topic(document).isdisjoint(item.words)


def _has_topic(document: Document) -> bool:
    return _shows_lists(document) and len(_topic(document)) >= _MIN_TOPIC


def _unrelated(document: Document) -> list[Span]:
    return [item.span for item in _items(document) if _is_off_topic(document, item)]


@signal(
    "unrelated_headlines",
    unit="share of headlines",
    range=(0, 1),
    direction=0,
    sentence="Listed headlines have no word in common with what the text is about.",
    source=_INJECTED,
    evidence=_unrelated,
)
def unrelated_headlines(document: Document) -> float:
    """Measure the share of listed headlines without a word of the story's topic."""
    return _share_of_items(document, _unrelated(document)) if _has_topic(document) else NAN


def _related(document: Document) -> list[Span]:
    return [item.span for item in _items(document) if not _is_off_topic(document, item)]


@signal(
    "headline_relatedness",
    unit="weight a word",
    range=(0, 4),
    direction=0,
    sentence="How much the listed headlines have in common with the text.",
    source="tf-idf; words that many headlines share count less",
    evidence=_related,
)
def headline_relatedness(document: Document) -> float:
    """Measure the mean weight in the story of a word of the listed headlines."""
    items = _items(document)
    if not _has_topic(document) or len(items) < _MIN_ITEMS:
        return NAN
    spread = _spread(items)
    title = _title_topic(document)

    def weight(word: str) -> float:
        told = log1p(document.content_words.get(word, 0)) + _TITLE_WEIGHT * (word in title)
        return told / sqrt(spread[word])

    # Words come in no order: a plain sum would differ in its last digits from run to run.
    return sum(fsum(map(weight, item.words)) / len(item.words) for item in items) / len(items)


def _spread(items: Sequence[_Item]) -> Counter[str]:
    """Return in how many headlines each word stands."""
    return Counter(word for item in items for word in item.words)


def _of_each_list(document: Document, measure: Callable[[list[_Item]], float]) -> list[float]:
    lists = (items[:_MAX_ITEMS] for items in _lists(document))
    return [measure(items) for items in lists if len(items) >= _MIN_ITEMS]


@signal(
    "closest_list_unrelated",
    unit="share of headlines",
    range=(0, 1),
    direction=0,
    sentence="Even in the list that is closest to the text, headlines have nothing to do with it.",
    source=_INJECTED,
    evidence=_unrelated,
)
def closest_list_unrelated(document: Document) -> float:
    """Measure the headlines without any word of the story, in the list with fewest of them."""
    if not _has_topic(document):
        return NAN
    told = document.content_words.keys() | _title_topic(document)
    shares = _of_each_list(
        document, lambda items: sum(told.isdisjoint(item.words) for item in items) / len(items)
    )
    return min(shares, default=NAN)


def _related_lists(document: Document) -> Iterator[list[_Item]]:
    """Yield the lists whose label says that they go with the story."""
    for block, items in zip(document.link_blocks, _lists(document), strict=True):
        if len(items) >= _MIN_ITEMS - 1 and _label(document, block) in lexicon.RELATED_LABELS:
            yield items


def _label(document: Document, block: LinkBlock) -> str:
    return document.slice(block.heading).strip(" :：!·•|»>-–—#*").lower() if block.heading else ""


def _falsely_related(document: Document) -> list[Span]:
    listed = (item for items in _related_lists(document) for item in items)
    return [item.span for item in listed if _is_off_topic(document, item)]


@signal(
    "related_list_unrelated",
    unit="share of headlines",
    range=(0, 1),
    direction=1,
    sentence="A list that calls itself related is about other things.",
    source=_INJECTED,
    evidence=_falsely_related,
)
def related_list_unrelated(document: Document) -> float:
    """Measure the share of headlines off the topic under a label such as "Related"."""
    if not _has_topic(document):
        return NAN
    listed = sum(map(len, _related_lists(document)))
    return ratio(len(_falsely_related(document)), listed)


# --- what lists have to do with themselves ------------------------------------------------


def _scatter(items: Sequence[_Item]) -> float:
    """Return the share of pairs without a word in common."""
    pairs = len(items) * (len(items) - 1) / 2
    return sum(a.words.isdisjoint(b.words) for a, b in combinations(items, 2)) / pairs


@signal(
    "list_scatter",
    unit="share of pairs",
    range=(0, 1),
    direction=0,
    sentence="The listed headlines have nothing to do with each other.",
    source=_INJECTED,
    evidence=_listed,
)
def list_scatter(document: Document) -> float:
    """Measure the share of pairs of listed headlines without a word in common."""
    items = _items(document)
    return _scatter(items) if _shows_lists(document) and len(items) >= _MIN_ITEMS else NAN


@signal(
    "closest_list_scatter",
    unit="share of pairs",
    range=(0, 1),
    direction=0,
    sentence="Even the list that holds together best mixes all topics.",
    source=_INJECTED,
    evidence=_listed,
)
def closest_list_scatter(document: Document) -> float:
    """Measure the pairs without a word in common, in the list with fewest of them."""
    if not _shows_lists(document):
        return NAN
    return min(_of_each_list(document, _scatter), default=NAN)


def _isolated(document: Document) -> list[Span]:
    items = _items(document)
    spread = _spread(items)
    alone = (item for item in items if all(spread[word] == 1 for word in item.words))
    return [item.span for item in alone if _is_off_topic(document, item)]


@signal(
    "isolated_headlines",
    unit="count",
    range=(0, _MAX_ITEMS),
    direction=0,
    sentence="Headlines go with neither the text nor any other headline on the page.",
    source=_INJECTED,
    evidence=_isolated,
)
def isolated_headlines(document: Document) -> float:
    """Count the headlines that share no word with the story's topic or another headline."""
    return len(_isolated(document)) if _has_topic(document) else NAN


# --- how lists are made -------------------------------------------------------------------


def _repeated(document: Document) -> list[Span]:
    seen: set[tuple[str, ...]] = set()
    found: list[Span] = []
    for item in (item for items in _lists(document) for item in items):
        if item.wording in seen:
            found.append(item.span)
        seen.add(item.wording)
    return found


@signal(
    "repeated_headlines",
    unit="share of headlines",
    range=(0, 1),
    direction=0,
    sentence="The same headlines are listed several times.",
    source=_INJECTED,
    evidence=_repeated,
)
def repeated_headlines(document: Document) -> float:
    """Measure the share of listed headlines that were listed before."""
    if not _shows_lists(document):
        return NAN
    return ratio(len(_repeated(document)), sum(map(len, _lists(document))), _MIN_ITEMS)


def _cut(document: Document) -> list[Span]:
    ends = ("…", "...")
    return [s for s in _listed(document) if document.slice(s).rstrip(" ])").endswith(ends)]


@signal(
    "cut_headlines",
    unit="share of headlines",
    range=(0, 1),
    direction=0,
    sentence="Listed headlines break off with three dots.",
    source="observed: autoblogs and scraped lists",
    evidence=_cut,
)
def cut_headlines(document: Document) -> float:
    """Measure the share of listed headlines that end cut off."""
    if not _shows_lists(document):
        return NAN
    return ratio(len(_cut(document)), len(_listed(document)), _MIN_ITEMS)


_FRAME = 2  # words at either end; twice as many characters of unspaced script
_MIN_SAME = 3
_Frame = tuple[str, tuple[str, ...]]


def _moulded(document: Document) -> list[Span]:
    """Return the headlines that begin or end with the same words as two others."""
    frames = [(item, _frames(item.wording)) for item in _items(document)]
    same = Counter(frame for _, own in frames for frame in own)
    return [item.span for item, own in frames if any(same[f] >= _MIN_SAME for f in own)]


def _frames(wording: tuple[str, ...]) -> set[_Frame]:
    size = 2 * _FRAME if all(len(word) == 1 for word in wording[:_FRAME]) else _FRAME
    if len(wording) <= size:
        return set()
    return {("begins", wording[:size]), ("ends", wording[-size:])}


@signal(
    "moulded_headlines",
    unit="share of headlines",
    range=(0, 1),
    direction=0,
    sentence="Listed headlines repeat one form with a word changed, such as a place.",
    source="observed: doorway pages",
    evidence=_moulded,
)
def moulded_headlines(document: Document) -> float:
    """Measure the share of distinct headlines that share their opening or their end."""
    return _share_of_items(document, _moulded(document))


# --- where links lead ---------------------------------------------------------------------


class _Target(NamedTuple):
    """A link, and where it leads."""

    link: Link
    domain: str | None  # registered; None where the address is relative
    own: bool | None  # on the same site; None where the page's own address is unknown
    dead: bool  # leads to the page itself or nowhere
    in_story: bool

    @property
    def has_text(self) -> bool:
        return self.link.end > self.link.start


def _targets(document: Document) -> list[_Target]:
    return document.cached("links.targets", lambda d: list(_find_targets(d)))


def _find_targets(document: Document) -> Iterator[_Target]:
    own = _own_domain(document)
    page = (document.page.url or "").partition("#")[0]
    story = set(document.story_blocks)
    leads: dict[str, _Lead | None] = {}  # for menus link the same pages again and again
    for link in document.links[:_MAX_LINKS]:
        url = link.url
        if url not in leads:
            leads[url] = _lead(own, page, url)
        lead = leads[url]
        if lead is not None:
            yield _Target(link, *lead, link.block in story)


_Lead = tuple[str | None, bool | None, bool]  # domain, own and dead of a `_Target`


def _lead(own: str | None, page: str, url: str) -> _Lead | None:
    """Tell where an address leads from a page; None for mail and telephone."""
    address = url.partition("#")[0]
    scheme = address[:12].partition(":")[0].lower() if ":" in address[:12] else ""
    if not address or address == page or scheme == "javascript":
        return None, True, True
    if scheme not in ("", "http", "https"):
        return None
    domain = _domain_of(address)
    return domain, True if domain is None else domain == own if own else None, False


def _domain_of(url: str) -> str | None:
    return site_of(url) if "//" in url[:8] else None


def _own_domain(document: Document) -> str | None:
    """Return the page's own domain, from what it says of itself where nobody else does."""
    if document.domain or document.markup is None:
        return document.domain
    claimed = (document.markup.canonical, document.markup.opengraph.get("og:url", ""))
    return next(filter(None, map(_domain_of, claimed)), None)


def _living(document: Document) -> list[_Target]:
    return [target for target in _targets(document) if not target.dead]


def _own_links(document: Document) -> list[_Target]:
    return [target for target in _living(document) if target.own]


def _outgoing(document: Document) -> list[_Target]:
    """Return the links to other sites; networks and tools that every page links are left out."""
    return document.cached("links.outgoing", _find_outgoing)


def _find_outgoing(document: Document) -> list[_Target]:
    away = (target for target in _targets(document) if target.own is False)
    return [target for target in away if target.domain not in lexicon.PLATFORMS]


def _story_outgoing(document: Document) -> list[_Target]:
    return [target for target in _outgoing(document) if target.in_story]


def _template_outgoing(document: Document) -> list[_Target]:
    return [t for t in _outgoing(document) if t.has_text and not t.in_story]


def _tells_own(document: Document) -> bool:
    """Tell whether own links can be told from others, which needs the page's own address."""
    return document.markup is not None and _own_domain(document) is not None


def _tells_story(document: Document) -> bool:
    return _tells_own(document) and story_size(document) >= MIN_WORDS


def _shown(find: Callable[[Document], Sequence[_Target]]) -> Evidence:
    """Return evidence: the texts of the links that `find` returns."""
    return lambda d: [Span(t.link.start, t.link.end) for t in find(d) if t.has_text]


@signal(
    "own_pages_linked",
    unit="count",
    range=(0, 30),
    direction=0,
    sentence="How many other pages of its own site the page links to.",
    source="observed: throwaway pages lead nowhere",
    evidence=_shown(_own_links),
)
def own_pages_linked(document: Document) -> float:
    """Count the different pages of the same site; NaN where own links can't be told."""
    targets = _living(document)
    if document.markup is None or len(document.story_words) < _MIN_STORY:
        return NAN
    if any(target.own is None for target in targets):
        return NAN
    return len({target.link.url.partition("#")[0] for target in targets if target.own})


@signal(
    "outgoing_share",
    unit="share of links",
    range=(0, 1),
    direction=0,
    sentence="How many of the page's links lead to other sites.",
    source=_LINK_SPAM,
    evidence=_shown(_outgoing),
)
def outgoing_share(document: Document) -> float:
    """Measure the share of links to other registered domains, social networks left out."""
    if not _tells_own(document):
        return NAN
    return ratio(len(_outgoing(document)), len(_living(document)), _MIN_LINKS)


@signal(
    "outgoing_domains",
    unit="count",
    range=(0, 20),
    direction=0,
    sentence="How many other sites the page links to.",
    source=_LINK_SPAM,
    evidence=_shown(_outgoing),
)
def outgoing_domains(document: Document) -> float:
    """Count the registered domains linked to, social networks left out."""
    return len({t.domain for t in _outgoing(document)}) if _tells_own(document) else NAN


@signal(
    "template_domains",
    unit="count",
    range=(0, 20),
    direction=0,
    sentence="How many other sites are linked around the story, in footers and link lists.",
    source=_LINK_SPAM,
    evidence=_shown(_template_outgoing),
)
def template_domains(document: Document) -> float:
    """Count the registered domains that a text outside the story links to."""
    if not _tells_own(document) or len(document.story_words) < _MIN_STORY:
        return NAN
    return len({t.domain for t in _template_outgoing(document)})


@signal(
    "story_outgoing",
    unit="per 1,000 words",
    range=(0, 80),
    direction=0,
    sentence="How often the text itself links to other sites.",
    source=_LINK_SPAM,
    evidence=_shown(_story_outgoing),
)
def story_outgoing(document: Document) -> float:
    """Measure the links from the story to other sites."""
    if not _tells_own(document):
        return NAN
    return per_thousand(document, len(_story_outgoing(document)))


def _story_own(document: Document) -> list[_Target]:
    return [target for target in _own_links(document) if target.in_story]


@signal(
    "story_own_links",
    unit="per 1,000 words",
    range=(0, 80),
    direction=0,
    sentence="How often the text itself links to pages of its own site.",
    source=_LINK_SPAM,
    evidence=_shown(_story_own),
)
def story_own_links(document: Document) -> float:
    """Measure the links from the story to pages of the same site."""
    unknown = any(t.own is None and t.in_story for t in _targets(document))
    if document.markup is None or unknown:
        return NAN
    return per_thousand(document, len(_story_own(document)))


def _links_to_top_site(document: Document) -> list[_Target]:
    found = _story_outgoing(document)
    counts = Counter(target.domain for target in found)
    top = max(counts, key=lambda domain: counts[domain], default=None)
    return [target for target in found if target.domain == top]


@signal(
    "links_to_one_site",
    unit="count",
    range=(0, 20),
    direction=0,
    sentence="The text links to one other site again and again, as to a shop.",
    source=_AFFILIATE,
    evidence=_shown(_links_to_top_site),
)
def links_to_one_site(document: Document) -> float:
    """Count the story's links to the site that it links to most."""
    return len(_links_to_top_site(document)) if _tells_story(document) else NAN


_REFERENCE = re.compile(
    r"(?:^|\.)(?:gov|edu|int|mil|gouv|gob|ac)(?:\.[a-z]{2})?$|"
    r"^(?:wikipedia|doi|nih|europa|who|un|arxiv|nature|springer|jstor|sciencedirect)\.[a-z]+$"
)


def _references(document: Document) -> list[_Target]:
    return [t for t in _story_outgoing(document) if _REFERENCE.search(t.domain or "")]


@signal(
    "reference_links",
    unit="share of links",
    range=(0, 1),
    direction=0,
    sentence="The text links to authorities, universities and journals.",
    source="Castillo et al. 2007; observed: filler links no source, or one for show",
    evidence=_shown(_references),
)
def reference_links(document: Document) -> float:
    """Measure the share of the story's outgoing links that lead to public institutions."""
    if not _tells_own(document):
        return NAN
    return ratio(len(_references(document)), len(_story_outgoing(document)), 2)


def _dead(document: Document) -> list[_Target]:
    return [target for target in _targets(document) if target.dead]


@signal(
    "dead_links",
    unit="share of links",
    range=(0, 1),
    direction=0,
    sentence="Links lead to the page itself or nowhere.",
    source="observed: throwaway pages lead nowhere",
    evidence=_shown(_dead),
)
def dead_links(document: Document) -> float:
    """Measure the share of links to the page itself, to ``#`` and to scripts."""
    return ratio(len(_dead(document)), len(_targets(document)), _MIN_LINKS)


# --- what links look like -----------------------------------------------------------------

_UNFOLLOWED = frozenset({"nofollow", "sponsored", "ugc"})
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?", re.I)
_MAX_ANCHOR = 80


def _anchor(document: Document, target: _Target) -> str:
    return document.text[target.link.start : target.link.end]


def _unfollowed(document: Document) -> list[_Target]:
    found = _outgoing(document)
    return [t for t in found if t.link.rel and not _UNFOLLOWED.isdisjoint(t.link.rel.split())]


@signal(
    "unfollowed_links",
    unit="share of links",
    range=(0, 1),
    direction=0,
    sentence="Links to other sites are marked as paid, or not to be followed.",
    source="Google Search Central, qualify your outbound links",
    evidence=_shown(_unfollowed),
)
def unfollowed_links(document: Document) -> float:
    """Measure the share of outgoing links with rel nofollow, sponsored or ugc."""
    if not _tells_own(document):
        return NAN
    return ratio(len(_unfollowed(document)), len(_outgoing(document)), _MIN_OUTGOING)


def _bare_addresses(document: Document) -> list[_Target]:
    short = (t for t in _outgoing(document) if t.link.end - t.link.start <= 4 * _MAX_ANCHOR)
    return [t for t in short if _ADDRESS.fullmatch(document.text, t.link.start, t.link.end)]


@signal(
    "bare_address_links",
    unit="share of links",
    range=(0, 1),
    direction=0,
    sentence="Links to other sites show their address instead of a text.",
    source=_LINK_SPAM,
    evidence=_shown(_bare_addresses),
)
def bare_address_links(document: Document) -> float:
    """Measure the share of outgoing links whose text is an address."""
    if not _tells_own(document):
        return NAN
    return ratio(len(_bare_addresses(document)), len(_outgoing(document)), _MIN_OUTGOING)


def _affiliate(document: Document) -> list[_Target]:
    return document.cached("links.affiliate", lambda d: [t for t in _living(d) if _is_affiliate(t)])


def _is_affiliate(target: _Target) -> bool:
    url = target.link.url
    if target.domain in lexicon.AFFILIATE_DOMAINS or lexicon.REDIRECT.search(url):
        return True
    if target.own or "?" not in url:
        return False
    keys = {key.lower() for key, _ in parse_qsl(safe_urlsplit(url).query[:500])}
    is_shop = (target.domain or "").startswith("amazon.") and "tag" in keys
    return is_shop or not lexicon.AFFILIATE_KEYS.isdisjoint(keys)


@signal(
    "affiliate_links",
    unit="count",
    range=(0, 30),
    direction=0,
    sentence="Links carry the mark of an affiliate programme.",
    source=_AFFILIATE,
    evidence=_shown(_affiliate),
)
def affiliate_links(document: Document) -> float:
    """Count the links through affiliate networks, with their keys, or over a redirector."""
    return len(_affiliate(document)) if document.markup is not None else NAN


def _shortened(document: Document) -> list[_Target]:
    return [target for target in _targets(document) if target.domain in lexicon.SHORTENERS]


@signal(
    "shortened_links",
    unit="count",
    range=(0, 10),
    direction=0,
    sentence="Links hide where they lead behind a link shortener.",
    source="Grier et al. 2010, spam behind shortened links",
    evidence=_shown(_shortened),
)
def shortened_links(document: Document) -> float:
    """Count the links to shorteners."""
    return len(_shortened(document)) if document.markup is not None else NAN


def _anchors(document: Document) -> Iterator[tuple[_Target, str]]:
    """Yield the story's links to other sites with their texts, long ones left out."""
    for target in _story_outgoing(document):
        if target.has_text and target.link.end - target.link.start <= _MAX_ANCHOR:
            yield target, _anchor(document, target)


def _money_anchors(document: Document) -> list[_Target]:
    return [target for target, text in _anchors(document) if _sells(text)]


def _sells(text: str) -> bool:
    """Tell whether a text is a phrase that people search for who want to buy.

    Examples
    --------
    >>> _sells("cheap roof repair"), _sells("the council's minutes")
    (True, False)
    """
    if not text.isascii() and any(term in text.lower() for term in lexicon.MONEY_TERMS):
        return True
    words = find_words(text)
    return 2 <= len(words) <= 7 and not lexicon.MONEY_WORDS.isdisjoint(words)


@signal(
    "money_anchors",
    unit="count",
    range=(0, 8),
    direction=1,
    sentence="Words that sell, such as cheap, casino or loans, link from the text to another site.",
    source=_GUEST_POST,
    evidence=_shown(_money_anchors),
)
def money_anchors(document: Document) -> float:
    """Count the story's outgoing links on phrases that sell."""
    return len(_money_anchors(document)) if _tells_story(document) else NAN


def _front_page_phrases(document: Document) -> list[_Target]:
    return [t for t, text in _anchors(document) if _is_phrase(text) and _is_front_page(t.link.url)]


def _is_phrase(text: str) -> bool:
    """Tell whether a link's text names no site: two words or more, all in lower case.

    Examples
    --------
    >>> _is_phrase("cheap roof repair"), _is_phrase("Voss Roofing"), _is_phrase("example.org")
    (True, False, False)
    """
    words = find_words(text)
    names_none = text.islower() and not _ADDRESS.fullmatch(text)
    return names_none and len(words) >= 2 and lexicon.SITE_NOUNS.isdisjoint(words)


def _is_front_page(url: str) -> bool:
    parts = safe_urlsplit(url)
    return not (parts.path.strip("/") or parts.query or parts.fragment)


@signal(
    "phrase_to_front_page",
    unit="count",
    range=(0, 5),
    direction=1,
    sentence="A common phrase in the text links to another site's front page.",
    source=_GUEST_POST,
    evidence=_shown(_front_page_phrases),
)
def phrase_to_front_page(document: Document) -> float:
    """Count the story's links to front pages on a phrase that does not name the site."""
    return len(_front_page_phrases(document)) if _tells_story(document) else NAN


# --- credit -------------------------------------------------------------------------------

_BEFORE = 60  # characters before a link in which its label stands


def _credits(document: Document) -> list[_Target]:
    return document.cached("links.credits", lambda d: list(_find_credits(d)))


def _find_credits(document: Document) -> Iterator[_Target]:
    """Yield the links to a page of another site that credit it; a front page is no source."""
    for target in _outgoing(document):
        if not target.has_text or _is_front_page(target.link.url):
            continue
        block = document.blocks[target.link.block]
        before = document.text[max(block.start, target.link.start - _BEFORE) : target.link.start]
        anchor = _anchor(document, target)[:_MAX_ANCHOR]
        if lexicon.CREDIT_BEFORE.search(before) or lexicon.CREDIT_ANCHOR.match(anchor):
            yield target


@signal(
    "credit_links",
    unit="count",
    range=(0, 5),
    direction=-1,
    sentence="The page credits the source of its text or pictures with a link.",
    source="observed: licensed reprints and cross-posts",
    evidence=_shown(_credits),
)
def credit_links(document: Document) -> float:
    """Count the links to the page that a text or a picture is taken from."""
    return len(_credits(document)) if _tells_own(document) else NAN


# --- what the crawl level asks ------------------------------------------------------------


def sites_linked(document: Document) -> list[str]:
    """Return the sites that the page links to outside its own, the most linked first."""
    return [
        site for site, _ in Counter(t.domain for t in _outgoing(document) if t.domain).most_common()
    ]


_SOURCE_ANCHOR = re.compile(
    r"\W*(?:link to (?:the )?source|read it on the publisher|go to (?:the )?source|"
    r"enlace a la fuente|lien vers la source|zur quelle|link da fonte|alla fonte|tautan sumber)",
    re.IGNORECASE,
)


def sites_credited(document: Document) -> list[str]:
    """Return the sites that the page links to as the source of its text or pictures."""
    named = (t for t in _outgoing(document) if t.has_text and _names_source(document, t))
    found = (*_credits(document), *named)
    return list(dict.fromkeys(target.domain for target in found if target.domain))


def _names_source(document: Document, target: _Target) -> bool:
    return bool(_SOURCE_ANCHOR.match(_anchor(document, target)[:_MAX_ANCHOR]))
