from __future__ import annotations

import time

import pytest

from detector.document import parse
from detector.page import Page
from detector.signals import all_signals
from detector.signals import bait as _bait
from tests.signals.example import Example
from tests.signals.stories import GERMAN, PIER, PIER_TITLE, html, text

SIGNALS = [name for name, signal in all_signals().items() if signal.family == "bait"]
TOPICS = (
    *("gambling_words", "gambling_offers", "piracy_words", "download_calls", "free_media_words"),
    *("shady_trade_words", "loan_words", "quick_money_words", "coupon_words"),
)


def full(title: str, *lines: str) -> Page:
    return Page(title=title, text=text(*lines), text_kind="full")


def main(title: str, *lines: str) -> Page:
    return Page(title=title, text=text(*lines), text_kind="main")


# --- bait ---------------------------------------------------------------------------------

bookmaker = full(
    "Orlobet review: 100% bonus and free spins at the casino",
    *("Home", "Reviews", "33bet", "Mango88", "Velobet77", "Orlo365", "Tupislot", "5xbet"),
    *("Licence", "Curacao licence", "Languages", "12", "Live betting", "Yes", "High odds"),
    *("Welcome bonus", "100% up to $150", "Reload bonus", "50% up to $80", "Free bet", "$20"),
    *("Wagering requirements", "x35", "Games", "Slot machines, roulette, blackjack, poker"),
    *("Promo code: LUCKY777", "Live casino", "Fast withdrawals", "Visit the bookmaker"),
)
indonesian_slots = full(
    "PADI88: Situs Slot Gacor Gampang Menang Hari Ini",
    "PADI88 adalah situs slot gacor terpercaya dengan rtp live tertinggi dan bocoran "
    "slot tiap hari",
    *("Daftar", "Login", "Link alternatif", "Bonus new member 100%", "Minimal deposit Rp 10.000"),
    "Judi online, togel, sabung ayam, tembak ikan, idn poker dan casino dengan server thailand",
    *("padi88", "padi138", "slot88", "Gates of Olympus", "Sweet Bonanza", "Maxwin tiap malam"),
)
korean_code = full(
    "온라인카지노 승인코드 안내",
    *("온라인카지노 메인", "바카라 슬롯 안내", "승인코드", "583201", "첫충 보너스와 꽁머니 안내"),
    "방문자가 승인코드를 복사하고 카지노 가입코드를 입력할 수 있도록 순서를 정리했습니다.",
)
turkish_bonus = full(
    "Güvenilir bahis siteleri",
    *("En yüksek oranlar ve güncel giriş adresleri", "Tarabet", "%100 hoş geldin bonusu"),
    *("Kod: KAZAN200", "Canlı bahis ve canlı casino", "%50 yatırım bonusu", "Deneme bonusu 500 TL"),
    "Kayıp bonusu, çevrimsiz freespin ve rulet için hemen üye olun, kaçırmayın, son fırsat bugün",
)
vietnamese_book = full(
    "Nhà cái Lumi99 thưởng nạp 88k",
    "Lumi99 là nhà cái cá cược uy tín nhất với tài xỉu, xóc đĩa, bắn cá, nổ hũ và đá gà mỗi ngày",
    "Thưởng nạp 100% và hoàn trả mỗi tuần, khuyến mãi thành viên mới, đăng ký để nhận thưởng ngay",
)
crack = full(
    "PhotoBloom Pro 9.2 Crack + Serial Key Free Download 2026",
    *("Home", "Windows", "Android", "DMCA", "PhotoBloom Pro Crack free download full version"),
    "PhotoBloom Pro with crack is here. The keygen makes a license key 2026 and the activation key "
    "works for every full version. Or take the PhotoBloom mod apk with premium unlocked.",
    *("Download link", "Mirror link", "Zip password: 123", "Click the button below to go on"),
)
unblocked = full(
    "Jelly Kart Unblocked - play free online",
    *(
        "Unblocked games",
        "Stickman",
        "Popular games",
        "Bubble shooter",
        "More games",
        "Related games",
    ),
    "Play online for free at school with unblocked games 66. This HTML5 game needs no download "
    "required and is one of the best free online games. Full movies: watch online free, "
    "full movie.",
)
essay_mill = full(
    "Write my essay | cheap essay writing service",
    "Our essay writing service has expert writers who write my essay for you, plagiarism free and "
    "with unlimited revisions. Buy essays, get dissertation help, or say: do my homework.",
    "Assignment help and thesis writing service for every student. Pay for essay only when done.",
)
follower_shop = full(
    "Buy Instagram followers",
    "Buy followers, buy likes and buy views from the cheapest SMM panel. Real followers and free "
    "likes for new clients, and TikTok followers within the hour. Limited time, hurry up, act now.",
)
lender = full(
    "Instant loan online no credit check",
    "Payday loans and cash advance for bad credit, guaranteed approval, no credit check. Our quick "
    "loans are the same day loans that you need, an instant loan or a personal loan by app.",
    "Make money online with passive income, crypto signals and the best crypto to buy this week.",
)
coupons = full(
    "Larkshoes coupon codes and promo codes",
    *("Coupon codes", "Promo codes", "Deals of the day", "Cashback offers", "Exclusive offers"),
    *(
        "Verified coupons",
        "Larkshoes discount codes",
        "Today's deals",
        "Use code LARK25 at the till",
    ),
    *("Promo code: LARK25", "Discount code: FEET10", "Hurry, offer ends soon", "Reveal code"),
)
doorway = full(
    "Drain unblocking near me | call now 24/7",
    "Looking for drain unblocking near me? Our team of experts is fully licensed, "
    "locally owned and "
    "available 24/7. Call now for a free quote, a free estimate and upfront pricing near you.",
    "Same day service, no hidden fees and satisfaction guaranteed in your area. Call us today, for "
    "the skilled technicians of emergency services close to me are your trusted local experts.",
)

# --- what looks like bait -----------------------------------------------------------------

gambling_law = main(
    "Parliament votes on advertising rules",
    "Parliament voted on Tuesday to keep gambling advertisements away from the hours in which "
    "children watch. The bill, which took four years, lets the ministry fine a "
    "bookmaker that shows "
    "its name on the shirts of a youth team.",
    *PIER,
    "Opponents said that the casino on the island pays a fifth of the town's taxes and that a ban "
    "would only send people elsewhere. The minister answered that nobody had asked for a ban.",
)
trade_news = main(
    "Operator fined after a customer lost his house",
    "The commission fined the operator two million pounds. Its sports betting arm had let "
    "a customer stake 390,000 pounds in nine weeks without asking where the money came from.",
    *PIER,
    "Shares of the company fell by 3%. It said that sports betting would now be checked from the "
    "first stake on, and that two managers had left.",
)
bridge_blog = main(
    "Defending against a squeeze",
    "When declarer runs the last trump you must know which of your cards is busy. I kept the heart "
    "and let a club go, since partner's signal at trick two had promised the queen. In chess terms "
    "it is zugzwang; a poker player would call it being priced in.",
    *PIER,
)
coins = main(
    "A shilling of 1787",
    "Collectors tell the two dies apart by the hearts in the shield. Mine came from an auction in "
    "Ghent where nobody else bid, worn on the high points but without a scratch, and it weighs six "
    "grams to the hundredth.",
    *PIER,
)
hospital = main(
    "Medicines before your operation",
    "Please bring a list of all medicines you take, with and without prescription. Stop sildenafil "
    "one day before the operation and tell the anaesthetist about sleeping pills. The pharmacy on "
    "the ground floor is open until six.",
    *PIER,
)
bank = main(
    "Loan for your home: terms",
    "The borrower repays in equal monthly instalments. The nominal rate is fixed for ten years and "
    "the representative example assumes a sum of 20,000 euros over 84 months. We check your income "
    "before we decide, and you may withdraw within fourteen days.",
    *PIER,
)
security = main(
    "Cracking a hash with a graphics card",
    "The dump held 4,000 SHA256 hashes. Reverse engineering the firmware showed that win32 builds "
    "salt them with base64 of the serial number, so I patched the check and ran the list through "
    "the cracker for a night. To make a new key, run ssh-keygen once more.",
    *PIER,
)
install_docs = main(
    "Installation",
    "Download the archive for your system and verify its checksum before you unpack it. "
    "Version 2.4 "
    "needs Python 3.10 or newer. On Debian the package is in the archive; on macOS use "
    "the tap. The "
    "source can be downloaded from the release page as well.",
    *PIER,
)
release_notes = main(
    "Release 2.7 notes",
    "Fixed a crash when the patch level was not a number. The cache now holds 512mb by default. "
    "Slots of a component can be nested, and a lottery scheduler replaces the round robin one. "
    "Removed support for win32 and for python27.",
    *PIER,
)
shop = main(
    "Oak stool, hand-made",
    "Solid oak from the valley, 45 cm high, oiled twice. Price 89 euros with delivery within the "
    "country. Add it to your basket and we send it within three days; send it back within thirty "
    "if it wobbles.",
    *PIER,
)
plumber = main(
    "Hannes Plumbing, Millbrook",
    "I have mended taps and boilers in Millbrook since 1994, together with my daughter Ilse. Call "
    "us on weekdays from eight to five. A visit costs 60 euros and the first half hour "
    "is included; "
    "we tell you the sum before we begin.",
    *PIER,
)
games_studio = main(
    "Devlog 14: the ferry level",
    "The new level of our game is a ferry in fog. Ines drew the deck by hand and Tomas wrote the "
    "music in a week. You can wishlist it, and the demo comes out in May for players who want to "
    "try the first hour.",
    *PIER,
)
lecture = main(
    "Lecture 3: odds and expected value",
    "Let a bet pay two to one with probability one third. The odds are then two to one "
    "against, and "
    "the expected value of the bet is zero. Roll two dice and compute the chance that the sum is "
    "seven; then read the chapter on conditional probability.",
    *PIER,
)
writing_centre = main(
    "Academic writing centre",
    "Our tutors read your draft with you and ask questions; they do not write it. Bring your essay "
    "or thesis chapter and the task that your teacher set. Appointments last forty minutes and are "
    "free for all students of the university.",
    *PIER,
)
library = main(
    "Borrowing from the library",
    "A loan lasts four weeks and can be renewed twice unless another reader has asked "
    "for the book. "
    "An inter-library loan takes a few days longer. Games and films are lent for one week.",
    *PIER,
)
supermarket = main(
    "Offers of the week in your market",
    "Cut out the coupons on page two and bring them to the till until Saturday. With the card you "
    "collect a point for each euro. This week bread from our own oven costs less and the tomatoes "
    "come from the island.",
    *PIER,
)
newspaper = Page(html=html(PIER_TITLE, PIER))
german = main("Brücke für Fahrzeuge gesperrt", *GERMAN)
short = main("Pier", "The pier is closed.")
unknown = main(
    "Ponte clauditur", "Pontem veterem consules clauserunt quod pilae aqua fractae sunt. " * 4
)

HONEST = {
    "gambling law": gambling_law,
    "trade news": trade_news,
    "bridge blog": bridge_blog,
    "coin collector": coins,
    "hospital": hospital,
    "bank": bank,
    "security blog": security,
    "installation docs": install_docs,
    "release notes": release_notes,
    "shop": shop,
    "plumber": plumber,
    "games studio": games_studio,
    "probability lecture": lecture,
    "writing centre": writing_centre,
    "library": library,
    "supermarket": supermarket,
    "newspaper": newspaper,
    "German paper": german,
}

EXAMPLES: list[Example] = [
    Example("gambling_words", "bookmaker review of lists", bookmaker, at_least=10),
    Example("gambling_words", "Indonesian slots", indonesian_slots, at_least=10),
    Example("gambling_words", "Korean code doorway", korean_code, at_least=5),
    Example("gambling_words", "Vietnamese bookmaker", vietnamese_book, at_least=10),
    Example("gambling_words", "gambling law", gambling_law, at_most=7),
    Example("gambling_words", "bridge blog", bridge_blog, at_most=2.5),
    Example("gambling_words", "too short", short),
    Example("gambling_offers", "bookmaker review of lists", bookmaker, at_least=10),
    Example("gambling_offers", "Indonesian slots", indonesian_slots, at_least=10),
    Example("gambling_offers", "Turkish bonuses", turkish_bonus, at_least=10),
    Example("gambling_offers", "gambling law", gambling_law, at_most=0),
    Example("gambling_offers", "trade news", trade_news, at_most=0),
    Example("gambling_in_title", "bookmaker review of lists", bookmaker, at_least=2),
    Example("gambling_in_title", "Indonesian slots", indonesian_slots, at_least=2),
    Example("gambling_in_title", "gambling law", gambling_law, at_most=0),
    Example("gambling_in_title", "no title", Page(text=text(*PIER), text_kind="main")),
    Example("piracy_words", "cracked software", crack, at_least=8),
    Example("piracy_words", "security blog", security, at_most=0),
    Example("piracy_words", "release notes", release_notes, at_most=0),
    Example("download_calls", "cracked software", crack, at_least=8),
    Example("download_calls", "installation docs", install_docs, at_most=0),
    Example("free_media_words", "unblocked games", unblocked, at_least=10),
    Example("free_media_words", "games studio", games_studio, at_most=0),
    Example("shady_trade_words", "essay mill", essay_mill, at_least=10),
    Example("shady_trade_words", "followers for sale", follower_shop, at_least=8),
    Example("shady_trade_words", "writing centre", writing_centre, at_most=0),
    Example("shady_trade_words", "hospital", hospital, at_most=2.5),
    Example("loan_words", "lender", lender, at_least=10),
    Example("loan_words", "bank", bank, at_most=0),
    Example("loan_words", "library", library, at_most=0),
    Example("quick_money_words", "lender", lender, at_least=5),
    Example("quick_money_words", "coin collector", coins, at_most=0),
    Example("coupon_words", "coupon farm", coupons, at_least=10),
    Example("coupon_words", "supermarket", supermarket, at_most=2.5),
    Example("urgency_words", "coupon farm", coupons, at_least=2),
    Example("urgency_words", "followers for sale", follower_shop, at_least=5),
    Example("urgency_words", "shop", shop, at_most=0),
    Example("bait_fields", "lender with coins", lender, at_least=2),
    Example("bait_fields", "unblocked games and films", unblocked, at_least=2),
    Example("bait_fields", "newspaper", newspaper, at_most=0),
    Example("bait_fields", "language unknown", unknown),
    Example("bait_in_title", "cracked software", crack, at_least=2),
    Example("bait_in_title", "doorway", doorway, at_least=2),
    Example("bait_in_title", "newspaper", newspaper, at_most=0),
    Example("service_calls", "doorway", doorway, at_least=15),
    Example("service_calls", "plumber", plumber, at_most=2.5),
    Example("near_me", "doorway", doorway, at_least=6),
    Example("near_me", "plumber", plumber, at_most=0),
    Example("bonus_offers", "bookmaker review of lists", bookmaker, at_least=3),
    Example("bonus_offers", "Turkish bonuses", turkish_bonus, at_least=2),
    Example("bonus_offers", "shop", shop, at_most=0),
    Example("bonus_offers", "nothing to read", Page(text="", text_kind="main")),
    Example("reward_codes", "bookmaker review of lists", bookmaker, at_least=1),
    Example("reward_codes", "coupon farm", coupons, at_least=2),
    Example("reward_codes", "Korean code doorway", korean_code, at_least=1),
    Example("reward_codes", "Turkish bonuses", turkish_bonus, at_least=1),
    Example("reward_codes", "year", main("Codes", "Every coupon code 2025 is listed."), at_most=0),
    Example("brand_tokens", "bookmaker review of lists", bookmaker, at_least=8),
    Example("brand_tokens", "Indonesian slots", indonesian_slots, at_least=5),
    Example("brand_tokens", "security blog", security, at_most=0),
    Example("brand_tokens", "release notes", release_notes, at_most=0),
    Example("brand_tokens", "too short", short),
    Example("takedown_labels", "cracked software", crack, at_least=1),
    Example("takedown_labels", "newspaper", newspaper, at_most=0),
    Example("takedown_labels", "main text has no menu", bank),
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.signal}: {e.source}")
def test_example(example: Example) -> None:
    example.check()


@pytest.mark.parametrize("name", HONEST)
def test_honest_pages_touch_their_topic_lightly(name: str) -> None:
    document = parse(HONEST[name])
    values = {topic: all_signals()[topic](document) for topic in TOPICS}
    strong = {topic: value for topic, value in values.items() if value > 7}
    assert not strong
    assert all_signals()["bait_fields"](document) <= 1


@pytest.mark.parametrize("name", SIGNALS)
def test_each_signal_has_an_example_that_fires_and_one_that_must_not(name: str) -> None:
    examples = [example for example in EXAMPLES if example.signal == name]
    assert any(example.at_least is not None for example in examples)
    assert any(example.at_most is not None for example in examples)


def test_a_word_said_often_counts_as_said_twice() -> None:
    signal = all_signals()["gambling_words"]
    assert signal(parse(main("Casino", "The old casino is closed. " * 20))) == signal(
        parse(main("Casino", "The old casino is closed. " * 2, "The pier is closed as well. " * 18))
    )


@pytest.mark.parametrize(
    ("signal", "page", "words"),
    [
        ("gambling_words", bookmaker, "roulette"),
        ("piracy_words", crack, "mod apk"),
        ("reward_codes", bookmaker, "Promo code: LUCKY777"),
        ("brand_tokens", bookmaker, "33bet"),
        ("takedown_labels", crack, "DMCA"),
        ("shady_trade_words", essay_mill, "dissertation help"),
    ],
)
def test_evidence_shows_the_words(signal: str, page: Page, words: str) -> None:
    document = parse(page)
    evidence = all_signals()[signal].evidence
    assert evidence is not None
    assert words in [document.slice(span) for span in evidence(document)]


@pytest.mark.parametrize("page", [bookmaker, korean_code, crack, doorway, newspaper, short])
def test_evidence_lies_in_the_text(page: Page) -> None:
    document = parse(page)
    for name in SIGNALS:
        evidence = all_signals()[name].evidence
        assert evidence is not None
        for start, end in evidence(document):
            assert 0 <= start < end <= len(document.text)


@pytest.mark.parametrize("word", ["1xbet", "22bet", "padi138", "slot88", "luna777", "raja168bet"])
def test_brand(word: str) -> None:
    assert _bait._is_brand(word)


@pytest.mark.parametrize(
    "word", ["sha256", "base64", "win32", "30min", "1080p", "section88", "covid19", "4chan"]
)
def test_no_brand(word: str) -> None:
    assert not _bait._is_brand(word)


@pytest.mark.parametrize("line", ["bonus " * 20, "$1" * 60, "a1" * 60, "casino 88bet " * 10])
def test_a_long_page_takes_no_long_time(line: str) -> None:
    document = parse(Page(text=f"{line}\n" * (600_000 // len(line)), text_kind="full"))
    assert document.words
    start = time.process_time()
    for name in SIGNALS:
        all_signals()[name](document)
    assert time.process_time() - start < 4
