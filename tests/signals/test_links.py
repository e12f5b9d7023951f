from __future__ import annotations

import time
from collections.abc import Sequence

import pytest

from detector.document import parse
from detector.page import Page
from detector.signals import all_signals
from tests.signals.example import Example
from tests.signals.stories import GERMAN, PIER, PIER_TITLE, STUFFED, STUFFED_TITLE, html, text

URL = "https://harbour-post.example/news/pier"
MENU = ("Home", "News", "Sport", "Weather", "Jobs", "Contact", "Search", "Subscribe", "Login")
ANY_TOPIC = (
    "Actor marries longtime partner in vineyard wedding",
    "Quarterback traded for two draft picks, sources say",
    "Mortgage rates climb above seven percent",
    "Scientists photograph rare albino panda",
    "Judge dismisses lawsuit over cereal boxes",
    "Wildfire smoke drifts across eastern provinces",
    "Streaming giant cancels vampire drama",
    "Senator apologises for leaked recording",
)
ON_TOPIC = (
    "Divers survey the pier again after second storm",
    "Council meeting on pier repairs draws two hundred residents",
    "Ferry tickets to cost more from spring",
    "Storm damage closes road to fish quay",
    "Harbour master defends dredging budget",
    "Islands ask council for a second ferry",
)
TOWNS = ("Ashford", "Millbrook", "Dunsley", "Wexcombe", "Tidmarsh")
MOULDED = tuple(f"Emergency roof repair in {town}" for town in TOWNS)
GERMAN_TOPIC = (
    "Gemeinderat berät erneut über die Brücke",
    "Anwohner fordern Ampel an der Kreuzung",
    "Hochwasser: Gemeinde zieht erste Bilanz",
    "Schulbusse fahren wieder über die Mühlgasse",
)
CHINESE = "码头关闭以后，工程师正在检查木桩，居民希望渡轮在春天以前恢复。"
CHINESE_TOPIC = ("渡轮公司公布新的时间表", "工程师完成码头木桩检查", "居民要求提前修好码头")
CHINESE_OTHER = ("影星在葡萄园举行婚礼", "球队交换两名新秀后卫", "房贷利率再次突破新高")


def linked(lines: Sequence[str], label: str = "Related", base: str = "/news") -> str:
    items = "".join(f"<li><a href='{base}/{i}'>{line}</a></li>" for i, line in enumerate(lines))
    return f"<div><h3>{label}</h3><ul>{items}</ul></div>"


def page(after: str = "", *, url: str | None = URL, story: Sequence[str] = PIER) -> Page:
    return Page(url=url, html=html(PIER_TITLE, story, after=after))


def full(*below: str) -> Page:
    return Page(title=PIER_TITLE, text=text(*MENU, PIER_TITLE, *PIER, *below), text_kind="full")


def linking(*anchors: str, url: str | None = URL, after: str = "", head: str = "") -> Page:
    """Return a story whose first paragraphs each hold a link."""
    told = [f"<p>{p} {a}</p>" for p, a in zip(PIER, (*anchors, *[""] * 9), strict=False)]
    more = "".join(f"<p>So it went on, {a}</p>" for a in anchors[len(PIER) :])
    body = f"<h1>{PIER_TITLE}</h1><article>{''.join(told)}{more}</article>{after}"
    return Page(url=url, html=f"<html><head><title>Pier</title>{head}</head><body>{body}</body>")


def a(href: str, anchor: str = "the survey", rel: str = "") -> str:
    return f"<a href='{href}' rel='{rel}'>{anchor}</a>"


farm = page(linked(ANY_TOPIC[:4]) + linked(ANY_TOPIC[4:], "Ranking"))
farm_text = full("Related", *ANY_TOPIC[:4], "Ranking", *ANY_TOPIC[4:])
paper = page(linked(ON_TOPIC))
paper_text = full("Related", *ON_TOPIC)
mixed_paper = page(linked(ON_TOPIC) + linked(ANY_TOPIC, "Most read"))
bare = page()
main = Page(title=PIER_TITLE, text=text(*PIER), text_kind="main")
fragment = Page(url=URL, html="<p>The pier is closed.</p>" + linked(ANY_TOPIC))
german = Page(
    html=html("Brücke gesperrt", GERMAN, after=linked(GERMAN_TOPIC, "Mehr zum Thema"), lang="de")
)
german_farm = Page(
    html=html("Brücke gesperrt", GERMAN, after=linked(ANY_TOPIC, "Mehr zum Thema"), lang="de")
)
chinese = Page(html=html("码头关闭", [CHINESE * 3] * 3, after=linked(CHINESE_TOPIC, "相关文章")))
chinese_farm = Page(
    html=html("码头关闭", [CHINESE * 3] * 3, after=linked(CHINESE_OTHER, "相关文章"))
)
doorway = Page(html=html(STUFFED_TITLE, STUFFED, after=linked(MOULDED, "Areas we serve")))
cut = tuple(f"{line[:24]}…" for line in ANY_TOPIC)

SHOPS = [a(f"https://shop{i}.example/p/{i}") for i in range(5)]
ONE_SHOP = [a(f"https://shop.example/item{i}") for i in range(5)]
OWN = [a(f"/news/{i}") for i in range(5)]
FOOTER = "<footer>" + " ".join(a(f"https://blog{i}.example/", f"Blog {i}") for i in range(9))
NETWORKS = "<footer>" + a("https://facebook.com/post", "Facebook") + a("https://t.me/x", "Chat")
DISCLOSED = linking(
    a("https://www.amazon.com/dp/B01?tag=mara-20", "the lamp"),
    a("https://amzn.to/3abc", "the rope"),
    a("/recommends/kettle", "the kettle"),
)
REPRINT = linking(
    after=f"<p>This story was originally published by {a('https://gazette.example/pier')}.</p>"
)
SOURCE = linking(after=f"<p>Source: {a('https://gazette.example/2024/pier', 'Gazette')}</p>")
QUELLE = linking(after=f"<p>Quelle: {a('https://bote.example/a/1', 'Bote')}</p>")
MOTHER = linking(after=f"<p>{a('https://gazette.example/pier', 'Read the original article')}</p>")

EXAMPLES: list[Example] = [
    Example("list_headlines", "name-injected farm", farm, at_least=8),
    Example("list_headlines", "name-injected farm as text", farm_text, at_least=8),
    Example("list_headlines", "page without lists", bare, at_most=0),
    Example("list_headlines", "main text has no lists", main),
    Example("list_headlines", "no story", fragment),
    Example("headline_list_share", "name-injected farm", farm, at_least=0.15),
    Example("headline_list_share", "page without lists", bare, at_most=0),
    Example("headline_list_share", "main text has no lists", main),
    Example("unrelated_headlines", "name-injected farm", farm, at_least=0.9),
    Example("unrelated_headlines", "name-injected farm as text", farm_text, at_least=0.9),
    Example("unrelated_headlines", "German farm", german_farm, at_least=0.9),
    Example("unrelated_headlines", "local paper", paper, at_most=0.2),
    Example("unrelated_headlines", "local paper as text", paper_text, at_most=0.2),
    Example("unrelated_headlines", "German local paper", german, at_most=0.3),
    Example("unrelated_headlines", "page without lists", bare),
    Example("unrelated_headlines", "main text has no lists", main),
    Example("headline_relatedness", "local paper", paper, at_least=0.4),
    Example("headline_relatedness", "name-injected farm", farm, at_most=0.1),
    Example("headline_relatedness", "page without lists", bare),
    Example("closest_list_unrelated", "name-injected farm", farm, at_least=0.7),
    Example("closest_list_unrelated", "paper that lists the day's news", mixed_paper, at_most=0.2),
    Example("closest_list_unrelated", "page without lists", bare),
    Example("related_list_unrelated", "name-injected farm", farm, at_least=0.9),
    Example("related_list_unrelated", "name-injected farm as text", farm_text, at_least=0.9),
    Example("related_list_unrelated", "German farm", german_farm, at_least=0.9),
    Example("related_list_unrelated", "Chinese farm", chinese_farm, at_least=0.9),
    Example("related_list_unrelated", "local paper", mixed_paper, at_most=0.2),
    Example("related_list_unrelated", "German local paper", german, at_most=0.3),
    Example("related_list_unrelated", "Chinese paper", chinese, at_most=0.4),
    Example(
        "related_list_unrelated", "list of the day's news", page(linked(ANY_TOPIC, "Most read"))
    ),
    Example("related_list_unrelated", "main text has no lists", main),
    Example("list_scatter", "name-injected farm", farm, at_least=0.9),
    Example("list_scatter", "local paper", paper, at_most=0.85),
    Example("list_scatter", "doorway", doorway, at_most=0.1),
    Example("list_scatter", "page without lists", bare),
    Example("closest_list_scatter", "name-injected farm", farm, at_least=0.9),
    Example("closest_list_scatter", "doorway", doorway, at_most=0.1),
    Example("closest_list_scatter", "main text has no lists", main),
    Example("isolated_headlines", "name-injected farm", farm, at_least=7),
    Example("isolated_headlines", "local paper", paper, at_most=1),
    Example("isolated_headlines", "doorway", doorway, at_most=0),
    Example("isolated_headlines", "no story", fragment),
    Example(
        "repeated_headlines",
        "farm that lists the same twice",
        page(linked(ANY_TOPIC) + linked(ANY_TOPIC, "Ranking")),
        at_least=0.5,
    ),
    Example("repeated_headlines", "local paper", mixed_paper, at_most=0),
    Example("repeated_headlines", "main text has no lists", main),
    Example("cut_headlines", "autoblog", page(linked(cut)), at_least=1),
    Example("cut_headlines", "local paper", paper, at_most=0),
    Example("cut_headlines", "page without lists", bare),
    Example("moulded_headlines", "doorway", doorway, at_least=1),
    Example("moulded_headlines", "local paper", paper, at_most=0),
    Example("moulded_headlines", "page without lists", bare),
    Example("own_pages_linked", "local paper", paper, at_least=6),
    Example("own_pages_linked", "throwaway page", bare, at_most=0),
    Example("own_pages_linked", "links to its own top", linking(a("#top"), a(URL)), at_most=0),
    Example(
        "own_pages_linked",
        "absolute links on a page of unknown address",
        linking(a("https://harbour-post.example/a"), url=None),
    ),
    Example("own_pages_linked", "text has no links", farm_text),
    Example("own_pages_linked", "no story", fragment),
    Example("outgoing_share", "link farm", linking(*SHOPS), at_least=1),
    Example("outgoing_share", "local paper", linking(*OWN), at_most=0),
    Example("outgoing_share", "share buttons", linking(*OWN, after=NETWORKS), at_most=0),
    Example("outgoing_share", "few links", linking(SHOPS[0])),
    Example("outgoing_share", "unknown address", linking(*SHOPS, url=None)),
    Example(
        "outgoing_share",
        "address told by the page",
        linking(*SHOPS, url=None, head=f"<link rel='canonical' href='{URL}'>"),
        at_least=1,
    ),
    Example("outgoing_share", "text has no links", farm_text),
    Example("outgoing_domains", "link round-up", linking(*SHOPS), at_least=5),
    Example("outgoing_domains", "share buttons", linking(after=NETWORKS), at_most=0),
    Example("outgoing_domains", "unknown address", linking(*SHOPS, url=None)),
    Example("template_domains", "blogroll", linking(after=FOOTER), at_least=9),
    Example("template_domains", "link round-up", linking(*SHOPS), at_most=0),
    Example("template_domains", "text has no links", farm_text),
    Example("story_outgoing", "link round-up", linking(*SHOPS), at_least=15),
    Example("story_outgoing", "blogroll", linking(after=FOOTER), at_most=0),
    Example("story_outgoing", "text has no links", farm_text),
    Example("story_own_links", "wiki", linking(*OWN), at_least=15),
    Example("story_own_links", "related links below", paper, at_most=0),
    Example("story_own_links", "unknown address", linking(*SHOPS, url=None)),
    Example("story_own_links", "text has no links", farm_text),
    Example("links_to_one_site", "affiliate filler", linking(*ONE_SHOP), at_least=5),
    Example("links_to_one_site", "link round-up", linking(*SHOPS), at_most=1),
    Example("links_to_one_site", "text has no links", main),
    Example(
        "reference_links",
        "health advice with sources",
        linking(a("https://www.nhs.gov.uk/x"), a("https://doi.org/10.1/x"), a("https://a.edu/")),
        at_least=1,
    ),
    Example("reference_links", "affiliate filler", linking(*ONE_SHOP), at_most=0),
    Example("reference_links", "no links", bare),
    Example(
        "dead_links",
        "throwaway page",
        linking(*[a("#", f"Section {i}") for i in range(4)], a("javascript:void(0)"), a(URL)),
        at_least=1,
    ),
    Example("dead_links", "wiki", linking(*OWN), at_most=0),
    Example("dead_links", "few links", linking(a("#"))),
    Example("dead_links", "text has no links", farm_text),
    Example(
        "unfollowed_links",
        "paid links",
        linking(*[a(f"https://s{i}.example/", rel="nofollow sponsored") for i in range(4)]),
        at_least=1,
    ),
    Example(
        "unfollowed_links",
        "new windows",
        linking(*[a(f"https://s{i}.example/", rel="noopener noreferrer") for i in range(4)]),
        at_most=0,
    ),
    Example("unfollowed_links", "local paper", linking(*SHOPS), at_most=0),
    Example("unfollowed_links", "no links to other sites", linking(*OWN)),
    Example(
        "bare_address_links",
        "scraped page",
        linking(*[a(f"https://s{i}.example/x", f"https://s{i}.example/x") for i in range(3)]),
        at_least=1,
    ),
    Example("bare_address_links", "link round-up", linking(*SHOPS), at_most=0),
    Example("bare_address_links", "no links", bare),
    Example("affiliate_links", "hobby review blog with a disclosure", DISCLOSED, at_least=3),
    Example(
        "affiliate_links",
        "shop and library links",
        linking(
            a("https://www.amazon.com/dp/B01"),
            a("https://library.example/?ref=catalog&tag=piers"),
            a("/go-karts/prices"),
            a("/about?affiliate=us"),
        ),
        at_most=0,
    ),
    Example("affiliate_links", "text has no links", farm_text),
    Example(
        "shortened_links",
        "hidden target",
        linking(a("https://bit.ly/3dk"), a("https://t.ly/x")),
        at_least=2,
    ),
    Example("shortened_links", "link round-up", linking(*SHOPS), at_most=0),
    Example("shortened_links", "text has no links", farm_text),
    Example(
        "money_anchors",
        "guest post",
        linking(
            a("https://rf.example/x", "cheap roof repair"), a("https://b.example/", "在线博彩")
        ),
        at_least=2,
    ),
    Example(
        "money_anchors", "Indonesian", linking(a("https://x.example", "slot gacor")), at_least=1
    ),
    Example("money_anchors", "link round-up", linking(*SHOPS), at_most=0),
    Example(
        "money_anchors", "own shop", linking(a("/tickets", "buy ferry tickets online")), at_most=0
    ),
    Example("money_anchors", "unknown address", linking(*SHOPS, url=None)),
    Example(
        "phrase_to_front_page",
        "guest post",
        linking(a("https://rf.example/", "local roofers you can trust")),
        at_least=1,
    ),
    Example(
        "phrase_to_front_page",
        "sites by name",
        linking(
            a("https://voss.example/", "Voss Boats"),
            a("https://mara.example", "her blog"),
            a("https://mara.example", "mara.example"),
            a("https://mara.example/2024/pier", "what she wrote then"),
        ),
        at_most=0,
    ),
    Example("phrase_to_front_page", "text has no links", main),
    Example("credit_links", "licensed reprint", REPRINT, at_least=1),
    Example("credit_links", "wire copy", SOURCE, at_least=1),
    Example("credit_links", "German paper", QUELLE, at_least=1),
    Example("credit_links", "cross-post", MOTHER, at_least=1),
    Example("credit_links", "affiliate filler", linking(*ONE_SHOP), at_most=0),
    Example(
        "credit_links",
        "scraped picture",
        linking(after=f"<p>Source: {a('https://www.pinterest.com/pin/1', 'pinterest.com')}</p>"),
        at_most=0,
    ),
    Example(
        "credit_links",
        "word inside a sentence",
        linking(f"Boats go to the islands via {a('https://quay.example/plan', 'the fish quay')}"),
        at_most=0,
    ),
    Example("credit_links", "text has no links", farm_text),
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.signal}: {e.source}")
def test_example(example: Example) -> None:
    example.check()


LINK_SIGNALS = [signal for signal in all_signals().values() if signal.family == "links"]


def test_every_signal_fires_spares_and_abstains() -> None:
    for signal in LINK_SIGNALS:
        own = [example for example in EXAMPLES if example.signal == signal.name]
        assert any(example.at_least is not None for example in own), signal.name
        assert any(example.at_most is not None for example in own), signal.name
        assert any(example.at_least is example.at_most is None for example in own), signal.name


@pytest.mark.parametrize(
    ("signal", "shown", "words"),
    [
        ("unrelated_headlines", farm, ANY_TOPIC[3]),
        ("unrelated_headlines", farm_text, ANY_TOPIC[3]),
        ("headline_relatedness", paper, ON_TOPIC[0]),
        ("related_list_unrelated", farm, ANY_TOPIC[0]),
        ("isolated_headlines", farm, ANY_TOPIC[1]),
        ("moulded_headlines", doorway, MOULDED[0]),
        ("affiliate_links", DISCLOSED, "the rope"),
        ("credit_links", SOURCE, "Gazette"),
    ],
)
def test_evidence_shows_the_words(signal: str, shown: Page, words: str) -> None:
    document = parse(shown)
    evidence = all_signals()[signal].evidence
    assert evidence is not None
    assert words in [document.slice(span) for span in evidence(document)]


@pytest.mark.parametrize("shown", [farm, farm_text, paper, doorway, chinese, DISCLOSED, fragment])
def test_evidence_lies_in_the_text(shown: Page) -> None:
    document = parse(shown)
    for signal in LINK_SIGNALS:
        assert signal.evidence is not None
        for start, end in signal.evidence(document):
            assert 0 <= start < end <= len(document.text)


def test_html_and_its_text_agree_on_the_lists() -> None:
    shown = [s for s in LINK_SIGNALS if "headline" in s.name or "list" in s.name]
    one, other = parse(farm), parse(farm_text)
    for signal in shown:
        assert signal(one) == pytest.approx(signal(other), abs=0.1), signal.name


def test_many_links_are_read_in_time() -> None:
    items = "".join(
        f"<li>{a(f'https://s{i % 900}.example/p{i}?tag=x', f'Headline number {i} of the harbour')}"
        for i in range(12_000)
    )
    document = parse(page(f"<ul>{items}</ul>"))
    assert len(document.link_blocks[0].items) == 12_000
    start = time.perf_counter()
    for signal in LINK_SIGNALS:
        signal(document)
    assert time.perf_counter() - start < 2
