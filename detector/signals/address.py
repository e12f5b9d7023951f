"""The address of a page: its host, its path, and whether they belong to its content.

No hosting provider is named here: honest pages and farms share them all.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote_plus

from detector.document import Document
from detector.document.address import safe_urlsplit
from detector.document.tokens import find_words
from detector.signals._words import is_content, title_content
from detector.signals.patterns import PatternBank
from detector.signals.registry import NAN, ratio, signal

_HOSTS = "Castillo et al. 2007; Chellapilla and Chickering 2006, host features"
_SLUGS = "observed: stuffed, parasite and doorway pages"

# --- host ---------------------------------------------------------------------------------


def _name(document: Document) -> str | None:
    """Return the part of the registered domain that its owner chose."""
    return document.domain.partition(".")[0] if document.domain else None


@signal(
    "host_digits",
    unit="share of characters",
    range=(0, 1),
    direction=0,
    sentence="How much of the site's name is digits.",
    source=_HOSTS,
)
def host_digits(document: Document) -> float:
    """Measure the share of digits in the registered name."""
    name = _name(document)
    return ratio(sum(map(str.isdigit, name)), len(name)) if name else NAN


@signal(
    "host_hyphens",
    unit="count",
    range=(0, 6),
    direction=0,
    sentence="How many hyphens the site's host name has.",
    source=_HOSTS,
)
def host_hyphens(document: Document) -> float:
    """Count the hyphens of the host, those of encoded international names left out."""
    return document.host.replace("xn--", "").count("-") if document.host else NAN


@signal(
    "host_unpronounceable",
    unit="letters",
    range=(0, 15),
    direction=0,
    sentence="The site's name looks random: no vowels for many letters, letters mixed with digits.",
    source="Yadav et al. 2010, algorithmically generated domains",
)
def host_unpronounceable(document: Document) -> float:
    """Measure the longest run without a vowel, plus two for each digit before a letter.

    The highest of the registered name and the labels before it is taken.
    """
    name = _name(document)
    if name is None or document.host is None or document.domain is None:
        return NAN
    labels = [name, *document.host.removesuffix(document.domain).split(".")]
    return max(_unpronounceable(label) for label in labels)


def _unpronounceable(label: str) -> int:
    if label.startswith("xn--"):
        return 0
    runs = re.split(r"[aeiouy\d-]+", label)
    return max(map(len, runs)) + 2 * len(re.findall(r"\d[a-z]", label))


@signal(
    "host_in_story",
    unit="share of characters",
    range=(0, 1),
    direction=0,
    sentence="How much of the site's name is words of its text: an exact-match domain at 1.",
    source="observed: doorway pages on one domain a keyword",
)
def host_in_story(document: Document) -> float:
    """Measure the part of the registered name that the story's commoner words make up."""
    name = _name(document)
    if not name or len(document.story_words) < 80:
        return NAN
    stems = [stem for stem, n in document.content_words.items() if n >= 3 and stem in name]
    covered = {i for stem in stems for i in range(name.index(stem), name.index(stem) + len(stem))}
    return ratio(len(covered), len(name.replace("-", "")), 4)


# --- hijacked hosts -----------------------------------------------------------------------

_INSTITUTION = re.compile(
    r"\.(?:edu|gov|mil|museum)(?:\.[a-z]{2})?$|\.(?:ac|sch|go|gob|gouv|gov|gv|govt|k12|nhs|edu)\.[a-z]{2}$|"
    r"(?:school|church|college|universit|hospital|librar|museum|foundation|charit|parish|diocese|"
    r"escuela|colegio|iglesia|fundaci|ecole|lycee|mairie|eglise|schule|kirche|verein|stiftung|"
    r"feuerwehr|escola|igreja|scuola|chiesa|sekolah|yayasan|masjid|temple|academy|society|council)"
)
# A report on gambling has a few of the words below; a parasite page has them everywhere.
_REPORTED = 8.0  # per 1,000 words

_BANK = PatternBank()
_BANK.add(
    "money",
    [
        r"\b(?:casinos?|slots?|slot88|poker|betting|bookmakers?|roulette|baccarat|blackjack|jackpots?|"
        r"gacor|maxwin|togel|judi|situs slot|scatter|rtp live|nhà cái|cá cược|bahis|kumarhane|"
        r"apuestas|tragaperras|tragamonedas|cassino|apostas|paris sportifs|machines? à sous|"
        r"spielautomaten|wettanbieter|sportwetten|scommesse|казино|ставки|букмекер\w*)\b",
        r"\b(?:viagra|cialis|levitra|tramadol|xanax|kamagra|sildenafil|tadalafil|"
        r"online pharmacy|buy (?:cheap )?(?:essays?|papers?)|essay writing service|"
        r"write my (?:essay|paper)|dissertation (?:help|writing)|payday loans?|escorts?|"
        r"replica watches|free download(?:s)? crack|crack(?:ed)? version|cbd gumm(?:y|ies))\b",
        r"カジノ|スロット|赌场|老虎机|百家乐|博彩|娱乐城|카지노|슬롯|바카라|토토사이트|คาสิโน|สล็อต|บาคาร่า|แทงบอล",
    ],
)


@signal(
    "money_on_institution",
    unit="per 1,000 words",
    range=(0, 60),
    direction=1,
    sentence="Gambling, pharmacy or essay-mill text stands on the site of a school, church, "
    "authority or charity.",
    source="observed: hijacked and expired domains",
    evidence=lambda d: _BANK.spans(d, "money"),
)
def money_on_institution(document: Document) -> float:
    """Measure the words of such trades, on hosts that belong to an institution."""
    if not document.host or not _INSTITUTION.search(document.host):
        return NAN
    rate = ratio(1000 * _BANK.count(document, "money"), len(document.words), 50)
    return rate - _REPORTED


# --- path ---------------------------------------------------------------------------------


def _segments(document: Document) -> list[str]:
    return [part for part in (document.path or "").split("/") if part]


def _slug(document: Document) -> str | None:
    """Return the last part of the path without its ending; None for a front page."""
    segments = _segments(document)
    if not segments:
        return None
    return re.sub(r"\.(?:html?|php|aspx?|jsp|md|txt|shtml)$", "", segments[-1].lower())


def _slug_words(document: Document) -> list[str]:
    return find_words((_slug(document) or "").replace("-", " ").replace("+", " "))


@signal(
    "slug_words",
    unit="count",
    range=(0, 25),
    direction=0,
    sentence="How many words the last part of the address has.",
    source=_SLUGS,
)
def slug_words(document: Document) -> float:
    """Count the words of the address's last part."""
    return len(_slug_words(document)) if _slug(document) else NAN


@signal(
    "slug_is_title",
    unit="share of words",
    range=(0, 1),
    direction=0,
    sentence="How much of the title stands in the address.",
    source=_SLUGS,
)
def slug_is_title(document: Document) -> float:
    """Measure the share of the title's content words that the address's last part holds."""
    wanted, slug = title_content(document), set(_slug_words(document))
    if len(slug) < 2:
        return NAN
    return ratio(len(wanted & slug), len(wanted), 2)


_HEX = re.compile(r"(?:^|[-_])(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{6,}(?:$|[-_])")


@signal(
    "slug_random",
    unit="share of characters",
    range=(0, 1),
    direction=0,
    sentence="The last part of the address is a number or a hash instead of words.",
    source=_SLUGS,
)
def slug_random(document: Document) -> float:
    """Measure the share of the slug that is digits or hexadecimal hash."""
    slug = _slug(document)
    if not slug:
        return NAN
    hashes = sum(len(match.group()) for match in _HEX.finditer(slug))
    digits = sum(map(str.isdigit, _HEX.sub("", slug)))
    return ratio(hashes + digits, len(slug), 2)


@signal(
    "path_depth",
    unit="count",
    range=(0, 10),
    direction=0,
    sentence="How deep in the site the page stands.",
    source=_HOSTS,
)
def path_depth(document: Document) -> float:
    """Count the parts of the path."""
    return len(_segments(document)) if document.path is not None else NAN


_DATED = re.compile(r"/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|$)", re.IGNORECASE)


@signal(
    "dated_path",
    unit="yes or no",
    range=(0, 1),
    direction=0,
    sentence="The address holds the date of publication, as newspapers and blogs do it.",
    source="observed: news sites",
)
def dated_path(document: Document) -> float:
    """Tell whether the path holds a year and a month."""
    if document.path is None or len(document.path) < 2:
        return NAN
    return _DATED.search(document.path) is not None


_QUERY_KEYS = frozenset({"q", "s", "search", "query", "keyword", "keywords", "kw", "k", "term"})
_QUERY_PATH = re.compile(r"/(?:search|busca|buscar|suche|recherche|cari|keyword)s?/", re.IGNORECASE)


@signal(
    "query_in_address",
    unit="yes or no",
    range=(0, 1),
    direction=0,
    sentence="The address is that of a search, with the words searched for.",
    source="observed: scraped search results",
)
def query_in_address(document: Document) -> float:
    """Tell whether the address holds a search query."""
    if not document.page.url:
        return NAN
    parts = safe_urlsplit(document.page.url)
    keys = {key.lower() for key, value in parse_qsl(parts.query) if find_words(unquote_plus(value))}
    return bool(keys & _QUERY_KEYS) or _QUERY_PATH.search(parts.path) is not None


@signal(
    "address_stuffing",
    unit="share of words",
    range=(0, 1),
    direction=1,
    sentence="The address repeats the same words in host, folders and page name.",
    source=_SLUGS,
)
def address_stuffing(document: Document) -> float:
    """Measure the share of the address's content words that stood in it before."""
    if not document.host or not _segments(document):
        return NAN
    words = [
        word
        for part in (document.host.rpartition(".")[0], *_segments(document))
        for word in find_words(re.sub(r"[-+.]", " ", part))
        if is_content(document, word)
    ]
    return ratio(len(words) - len(set(words)), len(words), 3)
