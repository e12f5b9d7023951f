"""What a page is put up for: the things that farms offer to whoever searches for them.

Everything is read from the whole page, for such pages often are lists and tables without a
story. A topic alone is no proof: reporters write about casinos, and chemists about pills.
What tells is how much of the trade's vocabulary comes together, so each wording counts twice
at the most, and rates are taken over the root of the length (a text's wordings grow so).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from math import sqrt

import numpy as np

from detector.document import Document, Span
from detector.document.characters import ALPHABETIC, DECIMAL
from detector.document.memo import Memo
from detector.signals import _bait_lexicon as lexicon
from detector.signals._phrases import PhraseBook
from detector.signals._prose import is_code, story_size
from detector.signals.patterns import PatternBank
from detector.signals.registry import NAN, Evidence, signal

_MIN_WORDS = 20
_FULL_WORDS = 200  # a shorter page counts as one of this length
_MAX_TITLE = 300  # characters
_UNIT = "wordings per root of 1,000 words"
_HEAPS = "Heaps 1978, growth of vocabulary; "

# --- fields -------------------------------------------------------------------------------

_FIELDS = {
    "gambling": lexicon.GAMBLING,
    "piracy": lexicon.PIRACY,
    "printables": lexicon.PRINTABLES,
    "streaming": lexicon.STREAMING,
    "free games": lexicon.FREE_GAMES,
    "pharmacy": lexicon.PHARMACY,
    "essays": lexicon.ESSAYS,
    "loans": lexicon.LOANS,
    "quick money": lexicon.QUICK_MONEY,
    "coupons": lexicon.COUPONS,
    "followers": lexicon.FOLLOWERS,
    "adult": lexicon.ADULT,
}
_OTHER_GROUPS = {
    "gambling offers": lexicon.GAMBLING_OFFERS,
    "downloads": lexicon.DOWNLOADS,
    "urgency": lexicon.URGENCY,
    "services": lexicon.SERVICES,
    "near me": lexicon.NEAR_ME,
}

_BOOK = PhraseBook(whole_page=True)
for _group, _phrases in {**_FIELDS, **_OTHER_GROUPS}.items():
    _BOOK.add(_group, _phrases)


def _root(document: Document) -> float:
    """Return the root of the page's length in 1,000 words."""
    return document.cached("bait root", lambda d: sqrt(max(_words(d), _FULL_WORDS) / 1000))


def _words(document: Document) -> float:
    """Return the number of words of the page, estimated where words are not spaced."""
    story = len(document.story_words)
    return len(document.words) * (story_size(document) / story if story else 1.0)


def _spans(*groups: str) -> Evidence:
    return lambda document: sorted(s for group in groups for s in _BOOK.spans(document, group))


def _knows(document: Document, found: float) -> bool:
    """Tell whether the lexicon speaks the page's language, or has found something anyway."""
    return len(document.words) >= _MIN_WORDS and (
        found > 0 or document.language in lexicon.LANGUAGES
    )


def _breadth(document: Document, *groups: str) -> float:
    """Measure how much of the groups' vocabulary the page has, for its length."""
    found = sum(_BOOK.varied_count(document, group) for group in groups)
    if not _knows(document, found):
        return NAN
    return found / _root(document)


@signal(
    "gambling_words",
    unit=_UNIT,
    range=(0, 60),
    direction=0,
    sentence="Words of casinos, bookmakers and lotteries fill the page.",
    source=_HEAPS + "observed: casino affiliates, hijacked hosts, togel and slot doorways",
    evidence=_spans("gambling"),
)
def gambling_words(document: Document) -> float:
    """Measure the variety of gambling's words."""
    return _breadth(document, "gambling")


@signal(
    "gambling_offers",
    unit=_UNIT,
    range=(0, 60),
    direction=0,
    sentence="The page repeats what casinos promise: free spins, welcome bonus, easy wins.",
    source=_HEAPS + "observed: casino affiliates and slot doorways",
    evidence=_spans("gambling offers"),
)
def gambling_offers(document: Document) -> float:
    """Measure the variety of what gambling houses promise; a single wording is a mention."""
    if len(set(_BOOK.wordings(document, "gambling offers"))) < _MIN_OFFERS:
        return _breadth(document)
    return _breadth(document, "gambling offers")


@signal(
    "piracy_words",
    unit=_UNIT,
    range=(0, 40),
    direction=0,
    sentence="The page offers cracks, keys, torrents or modified apps.",
    source=_HEAPS + "observed: download bait",
    evidence=_spans("piracy"),
)
def piracy_words(document: Document) -> float:
    """Measure the variety of words for cracked software and apps."""
    return _breadth(document, "piracy")


@signal(
    "download_calls",
    unit=_UNIT,
    range=(0, 40),
    direction=0,
    sentence="The page promises downloads: free, direct, by the button below.",
    source=_HEAPS + "observed: download bait",
    evidence=_spans("downloads"),
)
def download_calls(document: Document) -> float:
    """Measure the variety of what download pages promise."""
    return _breadth(document, "downloads")


@signal(
    "free_media_words",
    unit=_UNIT,
    range=(0, 40),
    direction=0,
    sentence="The page offers films, matches, games, pictures or answers that others made.",
    source=_HEAPS + "observed: streaming, unblocked-games and printables bait",
    evidence=_spans("streaming", "free games", "printables"),
)
def free_media_words(document: Document) -> float:
    """Measure the variety of words for media to watch, play, print or copy for free."""
    return _breadth(document, "streaming", "free games", "printables")


_TRADES = ("pharmacy", "essays", "followers", "adult")


@signal(
    "shady_trade_words",
    unit=_UNIT,
    range=(0, 40),
    direction=0,
    sentence="The page sells pills without prescription, essays, followers or escorts.",
    source=_HEAPS + "observed: essay mills, parasite pages; Ntoulas et al. 2006, web spam",
    evidence=_spans(*_TRADES),
)
def shady_trade_words(document: Document) -> float:
    """Measure the variety of words of the strongest of these trades.

    The strongest and not the sum: a newspaper touches each, a mill lives on one.
    """
    return max(_breadth(document, trade) for trade in _TRADES)


@signal(
    "loan_words",
    unit=_UNIT,
    range=(0, 40),
    direction=0,
    sentence="The page offers quick loans, cards or insurance quotes.",
    source=_HEAPS + "observed: finance doorways",
    evidence=_spans("loans"),
)
def loan_words(document: Document) -> float:
    """Measure the variety of words for quick credit."""
    return _breadth(document, "loans")


@signal(
    "quick_money_words",
    unit=_UNIT,
    range=(0, 40),
    direction=0,
    sentence="The page tells how to earn without work, by coins, brokers or links.",
    source=_HEAPS + "observed: machine-written finance and affiliate blogs",
    evidence=_spans("quick money"),
)
def quick_money_words(document: Document) -> float:
    """Measure the variety of words for money made fast."""
    return _breadth(document, "quick money")


@signal(
    "coupon_words",
    unit=_UNIT,
    range=(0, 40),
    direction=0,
    sentence="The page offers coupons, promotion codes and deals of all kinds.",
    source=_HEAPS + "observed: coupon farms",
    evidence=_spans("coupons"),
)
def coupon_words(document: Document) -> float:
    """Measure the variety of words for coupons and deals."""
    return _breadth(document, "coupons")


@signal(
    "urgency_words",
    unit=_UNIT,
    range=(0, 30),
    direction=0,
    sentence="The reader is hurried: limited time, last chance, act now.",
    source=_HEAPS + "Mathur et al. 2019, dark patterns",
    evidence=_spans("urgency"),
)
def urgency_words(document: Document) -> float:
    """Measure the variety of words that hurry the reader."""
    return _breadth(document, "urgency")


_MIN_OFFERS = 2  # wordings; news of the trade has one, such as "sports betting"
_MIN_IN_FIELD = 2


def _fields(document: Document) -> list[str]:
    """Return the fields of which the page has more than one wording."""
    return [f for f in _FIELDS if len(set(_BOOK.wordings(document, f))) >= _MIN_IN_FIELD]


@signal(
    "bait_fields",
    unit="count",
    range=(0, 6),
    direction=0,
    sentence="The page touches several trades of farms at once, such as casinos and loans.",
    source="observed: hijacked hosts and link farms",
    evidence=lambda d: _spans(*_fields(d))(d),
)
def bait_fields(document: Document) -> float:
    """Count the fields of bait that the page has two wordings of or more."""
    found = len(_fields(document))
    return found if _knows(document, found) else NAN


# --- title --------------------------------------------------------------------------------


def _in_title(document: Document) -> dict[str, list[Span]]:
    return document.cached(
        "bait in title", lambda d: _BOOK.found_in(d, (d.title or "")[:_MAX_TITLE])
    )


def _title_count(document: Document, groups: Sequence[str]) -> float:
    if not document.title:
        return NAN
    found = _in_title(document)
    return len({span for group in groups for span in found.get(group, ())})


def _headline(document: Document) -> list[Span]:
    return [document.headline] if document.headline else []


@signal(
    "gambling_in_title",
    unit="count",
    range=(0, 6),
    direction=0,
    sentence="The title is about casinos, betting or their bonuses.",
    source="observed: casino affiliates and slot doorways",
    evidence=_headline,
)
def gambling_in_title(document: Document) -> float:
    """Count the words and promises of gambling in the title."""
    return _title_count(document, ("gambling", "gambling offers"))


_SOLD = tuple(field for field in _FIELDS if field != "gambling")


@signal(
    "bait_in_title",
    unit="count",
    range=(0, 6),
    direction=0,
    sentence="The title offers downloads, streams, pills, essays, loans, codes or a trade nearby.",
    source="observed: download, doorway and parasite pages",
    evidence=_headline,
)
def bait_in_title(document: Document) -> float:
    """Count the words of the other fields of bait in the title."""
    return _title_count(document, (*_SOLD, "downloads", "near me", "services", "urgency"))


# --- services nearby ----------------------------------------------------------------------


@signal(
    "service_calls",
    unit=_UNIT,
    range=(0, 40),
    direction=0,
    sentence="The page speaks as any trade's page does: call us, free quote, licensed, 24/7.",
    source=_HEAPS + "observed: service doorways",
    evidence=_spans("services"),
)
def service_calls(document: Document) -> float:
    """Measure the variety of what pages of tradespeople say of any trade."""
    return _breadth(document, "services")


@signal(
    "near_me",
    unit="per root of 1,000 words",
    range=(0, 30),
    direction=0,
    sentence="The page says near me or in your area, as people type it into a search.",
    source="observed: service and job doorways",
    evidence=_spans("near me"),
)
def near_me(document: Document) -> float:
    """Measure phrases for whatever is near; repeats count, for they are made for a search."""
    found = _BOOK.count(document, "near me")
    if not _knows(document, found):
        return NAN
    return found / _root(document)


# --- numbers: bonuses and codes -------------------------------------------------------------

_CURRENCY = (
    r"(?:us\$|r\$|[$€£₹₺₽฿₩₫¥]|\b(?:usd|eur|rp|idr|inr|rs|try|tl|aud|cad|nzd|brl|myr|rm)\b\.?)"
)
_UNITS = (
    r"(?:%|[$€£₺₽₹฿₩₫]|usdt?\b|eur(?:os?)?\b|euro\b|dollars?\b|tl\b|try\b|k\b|rb\b|ribu\b|juta\b|"
    r"руб|รับ|บาท|원|만원|元|円|đồng|triệu|tr\b|fs\b)"
)
_AMOUNT = rf"(?:{_CURRENCY} ?\d[\d.,]*(?:k\b)?|%\d+|\d[\d.,]* ?{_UNITS})"
_BONUS = (
    r"(?:\bbonus(?:es|u|unu|er|y)?\b|\bboni\b|"
    r"\bbonos?\b|\bbônus\b|\bbonificación\b|\bfree ?spins?\b|"
    r"\bfree ?bets?\b|\bgiros gratis\b|\btours gratuits\b|\bfreispiele\b|\brodadas grátis\b|"
    r"\bgiri gratis\b|\bcash ?back\b|\bwelcome offer\b|\bdeposit match\b|бонус|фриспин|โบนัส|"
    r"ボーナス|보너스|첫충|彩金|奖金|返水|赠金|thưởng|khuyến mãi|مكافأة|बोनस)"
)
_CODE_LABEL = (
    r"(?:(?:promo(?:tion(?:al)?)?|bonus|coupon|invit(?:e|ation)|referral|discount|voucher|gift|"
    r"redeem|partner|sign-?up|registration) ?codes?|"
    r"c[óo]digos? (?:promocional(?:es)?|de (?:bono|bônus|descuento|desconto|invitación|convite|"
    r"referido|indicação))|codes? (?:promo|bonus|parrainage|de parrainage|de réduction)|"
    r"(?:gutschein|bonus|aktions|rabatt|einladungs|empfehlungs)codes?|"
    r"codic[ei] (?:promo(?:zionale)?|bonus|sconto|invito)|kortingscode|kod rabatowy|"
    r"kode (?:promo|referral|voucher|undangan|bonus)|mã (?:giới thiệu|khuyến mãi|giảm giá|mời)|"
    r"(?:promosyon|bonus|indirim|davet|referans) kodu|промокод|реферальный код|"
    r"(?:승인|추천인?|가입|초대|할인|쿠폰|프로모션) ?코드|"
    r"(?:邀请|邀請|推荐|推薦|优惠|優惠|折扣|注册|兑换)[码碼]|"
    r"(?:招待|紹介|クーポン|プロモ|ボーナス|割引)コード|โค้ด(?:ส่วนลด|โปรโมชั่น|โบนัส)?|كود (?:ال)?خصم|"
    r"प्रोमो कोड|रेफरल कोड)"
)
_BANK = PatternBank()
_BANK.add(
    "bonus", [rf"{_AMOUNT}[^\n.!?]{{0,24}}?{_BONUS}", rf"{_BONUS}[^\n.!?]{{0,16}}?\n?{_AMOUNT}"]
)
_BANK.add(
    "code",
    [
        rf"(?i:{_CODE_LABEL})[\s:：\"“'「【(-]{{0,4}}(?:is |es |ist |est |é |: ?)?[\"“']?"
        r"(?:[A-Z][A-Z]*\d[A-Z0-9]*|\d{4,10}|[A-Z]{5,15})\b",
        r"\b(?:Kodu?|Code|Código|Kode|Код)[:：] ?[A-Z]{3,12}\d{1,6}\b",
    ],
    ignore_case=False,
)


def _different(document: Document, spans: Sequence[Span]) -> int:
    return len({document.slice(span).lower() for span in spans})


@signal(
    "bonus_offers",
    unit="count",
    range=(0, 12),
    direction=0,
    sentence="Amounts of money or percents are offered as a bonus.",
    source="observed: casino, bookmaker and exchange affiliates",
    evidence=lambda d: _BANK.spans(d, "bonus"),
)
def bonus_offers(document: Document) -> float:
    """Count the different offers of a bonus with an amount."""
    return _different(document, _BANK.spans(document, "bonus")) if document.text else NAN


@signal(
    "reward_codes",
    unit="count",
    range=(0, 8),
    direction=0,
    sentence="Codes to type in at a promotion, invitation or sign-up stand on the page.",
    source="observed: casino, exchange and coupon affiliates",
    evidence=lambda d: _codes(d),
)
def reward_codes(document: Document) -> float:
    """Count the different codes that follow their label."""
    return _different(document, _codes(document)) if document.text else NAN


_ENDS_IN_YEAR = re.compile(r"(?<!\w)20\d\d\Z")


def _codes(document: Document) -> list[Span]:
    found = _BANK.spans(document, "code")
    return [span for span in found if not _ENDS_IN_YEAR.search(document.slice(span))]


# --- brands of letters and digits ---------------------------------------------------------

_TRADE = r"(?:bet|bets|win|slot|slots|toto|togel|casino|poker|vegas|hoki|jackpot|play|movies|club)"
# Numbers that such brands take for luck, or because the name without them is blocked.
_LUCKY = r"(?:\d?(?:55|66|77|88|99)|(\d)\2\2|[1-9][36]8|108|128|303|365|789|89|68|4d)"
_BRAND = re.compile(
    rf"\d{{1,3}}[a-z]{{0,8}}{_TRADE}|([a-z]{{2,14}}){_LUCKY}{_TRADE}?|[a-z]{{0,10}}{_TRADE}\d{{2,4}}"
)
_MIN_BRAND_WORDS = 30


def _is_brand(word: str) -> bool:
    """Tell whether a word of letters and digits looks like a brand made for betting.

    Examples
    --------
    >>> _is_brand("22bet"), _is_brand("kilat88"), _is_brand("sha256"), _is_brand("30min")
    (True, True, False, False)
    """
    if not _BRAND.fullmatch(word):
        return False
    return word.strip("0123456789") not in lexicon.NOT_BRAND_LETTERS


_BRANDS = Memo(_is_brand)


def _brands(document: Document) -> list[Span]:
    return document.cached("bait brands", lambda d: list(_find_brands(d)))


def _find_brands(document: Document) -> Iterator[Span]:
    page = document.page_words
    mixed = {bisect_right(page.starts, place) - 1 for place in _digits_by_letters(document)}
    for i in sorted(mixed):
        span = page.span(i, i + 1)
        if _BRANDS[page.words[i]] and not _in_address(document, span.start, span.end):
            yield span


def _digits_by_letters(document: Document) -> list[int]:
    """Return where a digit stands right before or after a letter."""
    flags = document.characters.flags
    digits = np.flatnonzero((flags & DECIMAL) != 0)
    beside = flags.take(digits - 1, mode="clip") | flags.take(digits + 1, mode="clip")
    found: list[int] = digits[(beside & ALPHABETIC) != 0].tolist()
    return found


_JOINERS = frozenset("./_@#%\\=-")


def _in_address(document: Document, start: int, end: int) -> bool:
    """Tell whether a word is part of an address, a file's name or an identifier."""
    before, after = document.text[start - 1 : start], document.text[end : end + 2]
    return before in _JOINERS or (after[:1] in _JOINERS and after[1:].isalnum())


@signal(
    "brand_tokens",
    unit="per root of 1,000 words",
    range=(0, 30),
    direction=0,
    sentence="Brands of letters and digits, such as slot88 or 1xbet, stand on the page.",
    source="observed: casino affiliates and slot doorways",
    evidence=_brands,
)
def brand_tokens(document: Document) -> float:
    """Measure words of letters and digits that are no unit, format or part number."""
    if is_code(document) or len(document.words) < _MIN_BRAND_WORDS:
        return NAN
    counts = Counter(document.slice(span).lower() for span in _brands(document))
    found = sum(min(count, 2) for count in counts.values())
    return found / _root(document)


# --- labels -------------------------------------------------------------------------------


def _takedown_labels(document: Document) -> list[Span]:
    return document.cached("takedown labels", lambda d: list(_find_takedown_labels(d)))


def _find_takedown_labels(document: Document) -> Iterator[Span]:
    for block in document.blocks:
        if block.end - block.start > 24 or block.kind == "paragraph":
            continue
        if document.block_text(block).strip(" ·|-•").lower() in lexicon.TAKEDOWN_LABELS:
            yield Span(block.start, block.end)


@signal(
    "takedown_labels",
    unit="count",
    range=(0, 4),
    direction=0,
    sentence="The menu has a page for takedown requests (DMCA), as sites of others' works need.",
    source="observed: stitched galleries, download and streaming bait",
    evidence=_takedown_labels,
)
def takedown_labels(document: Document) -> float:
    """Count the different labels for takedown requests and disclaimers."""
    if not document.has_template:
        return NAN
    return _different(document, _takedown_labels(document))
