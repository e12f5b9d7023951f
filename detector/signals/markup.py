"""What the HTML says beside the text, above all where it contradicts it.

The mere presence of a tag tells the year and the tool a page was made with, and little
else; most of these measure agreement between two things that are both there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import re2

from detector.document import Document, Link, Span
from detector.document.address import host_of, site_of
from detector.document.tokens import find_words
from detector.signals._words import core_title
from detector.signals.registry import NAN, ratio, signal

_TEMPLATE = "observed: template-filled pages"

# --- the page's own statements ------------------------------------------------------------


@signal(
    "canonical_elsewhere",
    unit="yes or no",
    range=(0, 1),
    direction=0,
    sentence="The page names a page on another site as its original.",
    source="RFC 6596, the canonical link relation",
)
def canonical_elsewhere(document: Document) -> float:
    """Tell whether the canonical link leads to another registered domain.

    An honest cross-post says so of itself; a copied template forgets to change it.
    """
    if document.markup is None or not document.markup.canonical or document.domain is None:
        return NAN
    canonical = site_of(document.markup.canonical)
    return NAN if canonical is None else canonical != document.domain


@signal(
    "description_is_title",
    unit="share of words",
    range=(0, 1),
    direction=0,
    sentence="The page's description says no more than its title.",
    source=_TEMPLATE,
)
def description_is_title(document: Document) -> float:
    """Measure the share of the description's content words that the title holds."""
    if document.markup is None:
        return NAN
    words = document.content_words_of(document.markup.description)
    return ratio(len(words & document.content_words_of(document.title or "")), len(words), 3)


@signal(
    "description_off_topic",
    unit="share of words",
    range=(0, 1),
    direction=0,
    sentence="The page's description is about something that the text never mentions.",
    source="observed: pages filled into another site's template",
)
def description_off_topic(document: Document) -> float:
    """Measure the share of the description's content words missing in the story."""
    if document.markup is None or len(document.story_words) < 80:
        return NAN
    words = document.content_words_of(document.markup.description)
    return 1 - ratio(len(words & document.content_words.keys()), len(words), 4)


@signal(
    "opengraph_title_differs",
    unit="share of words",
    range=(0, 1),
    direction=0,
    sentence="The title given to social networks is not the page's title.",
    source=_TEMPLATE,
)
def opengraph_title_differs(document: Document) -> float:
    """Measure the content words that ``og:title`` and the title do not share."""
    if document.markup is None:
        return NAN
    shared = document.content_words_of(document.markup.opengraph.get("og:title", ""))
    title = document.content_words_of(core_title(document))
    return 1 - ratio(len(shared & title), min(len(shared), len(title)), 2)


_REVIEWED = re.compile(
    r"review|rating|rated|stars?\b|★|reseñ|valoraci|opini|avis\b|note\b|bewert|avalia|recension|"
    r"ulasan|đánh giá|puan|yorum|отзыв|оцен|レビュー|評価|评|評|리뷰|평점|รีวิว|تقييم|समीक्षा",
    re.IGNORECASE,
)


@signal(
    "rating_without_reviews",
    unit="yes or no",
    range=(0, 1),
    direction=1,
    sentence="The page tells search engines a star rating that readers never see.",
    source="observed: casino, download and doorway pages",
)
def rating_without_reviews(document: Document) -> float:
    """Tell whether the structured data hold a rating and the text holds no word of reviews."""
    if document.markup is None or not document.markup.jsonld:
        return NAN
    rated = any("aggregateRating" in item for item in document.markup.jsonld)
    return rated and not _REVIEWED.search(document.text)


@signal(
    "site_name_unlike_host",
    unit="share of words",
    range=(0, 1),
    direction=0,
    sentence="The site's name and its address have nothing in common.",
    source="observed: hijacked domains and copied templates",
)
def site_name_unlike_host(document: Document) -> float:
    """Measure the words of the site's declared name that the host does not hold.

    0 where the host is made of the name's initials, as many are.
    """
    name = document.markup.opengraph.get("og:site_name", "") if document.markup else ""
    words = [word for word in find_words(name) if word.isascii() and len(word) > 2]
    if not words or not document.host:
        return NAN
    host = document.host.rpartition(".")[0].replace("-", "")
    initials = "".join(word[0] for word in find_words(name))
    if len(initials) > 1 and initials in host.split("."):
        return 0.0
    return 1 - ratio(sum(word in host for word in words), len(words))


# --- images -------------------------------------------------------------------------------


@signal(
    "image_hosts",
    unit="count",
    range=(0, 20),
    direction=0,
    sentence="The pictures are taken live from many other sites.",
    source="observed: stitched galleries and scraped search results",
)
def image_hosts(document: Document) -> float:
    """Count the other sites that pictures come from."""
    markup = document.markup
    if markup is None or document.domain is None or len(markup.image_urls) < 2:
        return NAN
    found = {site_of(url) for url in markup.image_urls[:300] if url.startswith("http")}
    return len(found - {None, document.domain})


@signal(
    "alts_are_title",
    unit="share of pictures",
    range=(0, 1),
    direction=0,
    sentence="Pictures are described by the title of the page and nothing else.",
    source="observed: stuffed pages",
)
def alts_are_title(document: Document) -> float:
    """Measure the share of picture descriptions that say the title's words and no others."""
    title = set(find_words(core_title(document)))
    if document.markup is None or len(title) < 3:
        return NAN
    alts = [set(find_words(alt)) for alt in document.markup.alt_texts]
    return ratio(sum(len(alt) > 1 and alt <= title for alt in alts), len(alts))


# --- what the reader does not see ---------------------------------------------------------


@signal(
    "hidden_text",
    unit="share of characters",
    range=(0, 1),
    direction=0,
    sentence="Text is hidden from readers that search engines can read.",
    source="Gyöngyi and Garcia-Molina 2005, web spam taxonomy",
)
def hidden_text(document: Document) -> float:
    """Measure the share of the text that is hidden."""
    if document.markup is None:
        return NAN
    hidden = document.markup.hidden_text
    return ratio(hidden, hidden + len(document.text), 200)


@signal(
    "scripts_from_elsewhere",
    unit="count",
    range=(0, 30),
    direction=0,
    sentence="How many other sites the page loads programs from.",
    source="observed: pages put up for ads",
)
def scripts_from_elsewhere(document: Document) -> float:
    """Count the other registered domains that scripts come from."""
    if document.markup is None or document.domain is None:
        return NAN
    urls = (url for url in document.markup.script_urls[:200] if url.startswith(("http", "//")))
    found = {site_of(url) for url in urls}
    return len(found - {None, document.domain})


# --- who stands behind the page -----------------------------------------------------------

_ABOUT = {
    "contact": r"contact|kontakt|contatti|contato|contacto|hubungi|kontak|liên hệ|lien-he|iletisim|"
    r"iletişim|контакт|お問い合わせ|联系|聯絡|문의|ติดต่อ|اتصل|संपर्क|mailto:",
    "about": r"about|impressum|imprint|über uns|ueber-uns|qui sommes|à propos|a-propos|"
    r"quiénes somos|"
    r"quienes|acerca|sobre|chi siamo|chi-siamo|tentang|giới thiệu|gioi-thieu|hakkımızda|hakkimizda|"
    r"о нас|о сайте|会社概要|運営者|关于|關於|소개|เกี่ยวกับ|من نحن|हमारे बारे|team|masthead|staff",
    "policy": r"privacy|datenschutz|confidentialit|privacidad|privacidade|privasi|bảo mật|gizlilik|"
    r"конфиденциальност|プライバシー|隐私|隱私|개인정보|ความเป็นส่วนตัว|الخصوصية|mentions légales|"
    r"mentions-legales|aviso legal|legal|terms|cookie",
}
_MIN_LINKS = 5
_MAX_LINKS = 600
_MAX_LABEL = 60  # characters; a longer link text is a headline


def _own_links(document: Document) -> Iterator[tuple[str, Link]]:
    """Yield the links to the site's own pages, each after its path and text."""
    for link in document.links[:_MAX_LINKS]:
        if link.internal is not False and link.end - link.start <= _MAX_LABEL:
            path = link.url.rpartition("//")[2].partition("/")[2][:_MAX_LABEL]
            yield f"{path} {document.text[link.start : link.end]}", link


@cache
def _about_patterns() -> re2.Set:
    found = re2.Set.SearchSet()
    for pattern in _ABOUT.values():
        found.Add(f"(?i){pattern}")
    found.Compile()
    return found


def _about_links(document: Document) -> list[Span]:
    found = (link for text, link in _own_links(document) if _about_patterns().Match(text))
    return [Span(link.start, link.end) for link in found]


@signal(
    "site_identity",
    unit="count",
    range=(0, 3),
    direction=0,
    sentence="The page leads to a contact, to who is behind the site, and to its policies.",
    source="Google search quality rater guidelines; observed: throwaway sites",
    evidence=_about_links,
)
def site_identity(document: Document) -> float:
    """Count which of contact, about and policy pages the page links to."""
    if document.markup is None or len(document.links) < _MIN_LINKS:
        return NAN
    texts = "\n".join({text: None for text, _ in _own_links(document)})
    return len(_about_patterns().Match(texts) or ())


_SOCIAL = re.compile(
    r"(?:facebook|twitter|x|instagram|youtube|linkedin|tiktok|pinterest|threads|bsky|t|vk|weibo|"
    r"mastodon)\.[a-z.]+/(?!share|sharer|intent|home\?|pin/create|cws)@?[\w.-]{2,}",
    re.IGNORECASE,
)


@signal(
    "social_profiles",
    unit="count",
    range=(0, 6),
    direction=0,
    sentence="How many profiles on social networks the page leads to.",
    source="observed: throwaway sites have none or dead ones",
)
def social_profiles(document: Document) -> float:
    """Count the social networks with a link to a profile, share buttons left out."""
    if document.markup is None or len(document.links) < _MIN_LINKS:
        return NAN
    away = {link.url for link in document.links[:_MAX_LINKS] if link.internal is False}
    return len({host_of(url) for url in away if _SOCIAL.search(url)})
