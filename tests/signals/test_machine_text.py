from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.document import parse
from detector.page import Page
from detector.signals import all_signals
from detector.signals.machine_text import _count_names, _names
from tests.signals.example import Example
from tests.signals.stories import GERMAN, PIER, PIER_TITLE, RUSSIAN, html, text

FILLER = (
    "In today's fast-paced world, choosing the right garden bench is essential for every home. "
    "Whether you're a seasoned gardener or a complete beginner, a bench is more than just a "
    "seat. In this comprehensive guide, we will explore everything you need to know about garden "
    "benches.",
    "When it comes to comfort, quality plays a crucial role in your outdoor experience. "
    "Additionally, a seamless design can elevate your garden and unlock its true potential. "
    "Furthermore, the best benches offer a wide range of benefits, such as durability, comfort, "
    "and style.",
    "A garden bench is not only a practical solution but also a stunning focal point for your "
    "home. Moreover, it can enhance your well-being, reduce your stress, and transform your "
    "daily routine. Ultimately, the perfect bench is a testament to your unique taste, needs, "
    "and lifestyle.",
    "Choosing a reliable bench can provide you with various advantages for many years to come. "
    "Consequently, it's important to consider factors like materials, maintenance, and budget. "
    "By following these tips, you can ensure that your investment is always a perfect choice.",
    "In conclusion, garden benches are vibrant, versatile, and timeless additions to any space. "
    "Overall, they provide an exceptional experience that is tailored to your specific needs. So "
    "what are you waiting for? Order now and embark on your amazing gardening journey today.",
)
DIARY = (
    "I went down to the quay on Tuesday with my brother, who hadn't seen the pier since 1998. "
    "“You never told me it was this bad,” he said (he's an engineer, and he says that about my "
    "kitchen too). It rained.",
    "We didn't stay long. Mara was packing up her booth, and I bought the last ticket she sold, "
    "number 40612, because I couldn't think of anything better to say. She laughed at me and put "
    "it in an envelope. “Frame it,” she said, “and don't let my sister see it.”",
    "Afterwards my brother and I had soup at Okafor's (lentil, £4) and watched three men in "
    "orange argue about a rope. I've no idea what they wanted with it. By nine it was dark, the "
    "last bus had gone, and we walked home along the coast road with one torch between us.",
    "What I'll miss is the noise. The boards used to knock under the wheels of the mail cart "
    "every morning at six, and when I was ill as a child I lay in bed and counted them.",
)
SPANISH_FILLER = (
    "En el mundo actual, elegir un banco de jardín es fundamental para disfrutar de tu hogar. Ya "
    "sea que busques comodidad o estilo, en este artículo te invitamos a descubrir todo lo que "
    "necesitas saber. Además, un banco no solo es un mueble práctico, sino también una pieza "
    "única.",
    "Cuando se trata de calidad, los mejores bancos ofrecen una amplia gama de opciones ideales "
    "para tus necesidades. Sin embargo, es importante tener en cuenta los materiales, porque "
    "juega un papel fundamental en la experiencia. En conclusión, puedes transformar tu jardín y "
    "marcar la diferencia. No dudes en elegir la opción perfecta y lleva tu hogar al siguiente "
    "nivel.",
)
SPANISH_NEWS = (
    "El ayuntamiento cerró el lunes el muelle viejo después de que los buzos encontraran dos "
    "pilotes partidos. Nadie resultó herido, y los barcos salen ahora del muelle de pescadores "
    "mientras los ingenieros deciden qué se puede salvar. La reparación costará unos 40.000 "
    "euros, según el concejal.",
    "Marta Voz, que vendía allí billetes desde 1998, dijo que había oído crujir la madera "
    "durante la tormenta. «Fue como un portazo debajo de mis pies», contó junto a su taquilla "
    "vacía. Los vecinos de las islas tuvieron que caminar diez minutos más, y el autobús escolar "
    "llegó tarde el martes.",
)
CHINESE_FILLER = (
    "随着科技的发展，在现代社会，选择合适的花园长椅至关重要。本文将为大家介绍花园长椅的优势，帮助您打造完美的花园。"
    "长椅不仅是实用的家具，还能提升您的生活品质，是不可或缺的选择。无论您是新手还是专家，都可以找到理想的产品。",
    "值得注意的是，优质的长椅可以为您带来卓越的体验。此外，个性化的设计能够显著提升花园的美感。总的来说，"
    "选择最佳的长椅，可以让您的花园更加完美。综上所述，希望本文能够帮助您做出最佳选择，立即购买吧。",
)
CHINESE_DIARY = (
    "昨天下午我和弟弟去了旧码头。他一九九八年以后就没有来过。下着雨，卖票的老人正在收拾东西，"
    "我买了最后一张船票，号码是四万零六百一十二。他笑了，把票装进信封里，说：“裱起来吧，别让"
    "我妹妹看见。”我们都笑了，可是谁也没有说话。",
    "后来我们在街角喝了扁豆汤，看三个穿橙色衣服的人为一根绳子争吵。我不知道他们要做什么。九点"
    "钟天黑了，末班车已经走了，我们沿着海边走回家，两个人用一个手电筒。我小时候生病躺在床上，"
    "每天早上六点听邮车从木板上过去，一块一块地数。",
)
EVEN = (
    "The garden bench offers comfort to every visitor of the park. The wooden frame gives "
    "strength to every corner of the seat. The metal screws keep together every part of the "
    "back. The soft cushion brings colour to every moment of the day. The simple design fits "
    "easily in every style of the house. The smooth finish adds beauty to every detail of the "
    "wood. The modern look gives charm to every part of the yard. The sturdy legs bring balance "
    "to every inch of the ground. The painted slats bring warmth to every season of the year.",
)

HEADINGS = (
    "What Is a Garden Bench?",
    "Why Do You Need One?",
    "Comfort: The Key to Relaxation",
    "Style: Finding Your Perfect Match",
    "🌿 Which Bench Fits Your Garden?",
)
OWN_HEADINGS = ("A crack in the storm", "The empty booth", "Who pays for it", "The walk into town")
LEAD_INS = (
    "Durability: A bench made of hardwood lasts for many years in any weather.",
    "Comfort: The right height makes all the difference to your back.",
    "Style: A timeless design blends easily with every kind of garden.",
    "Maintenance: Regular oiling keeps the wood looking as good as new.",
    "Price: A larger budget gives you more options to choose from.",
    "Size: Measure the space that you have before you order a bench.",
)
INTERVIEW = tuple(
    f"{who}: {what}"
    for who, what in (
        ("Reporter", "When did you hear the timber crack for the first time that night?"),
        ("Voss", "Around three, I think, because the mail cart had not come by yet."),
        ("Reporter", "And nobody believed you when you telephoned the harbour office?"),
        ("Voss", "They believed me well enough, but nobody wanted to get out of bed."),
        ("Reporter", "What will you do now that the booth has to stay closed until May?"),
        ("Voss", "Sleep, mostly, and paint the kitchen, which needs it more than I do."),
    )
)
FORM = ("Prep: 10 min", "Cook: 40 min", "Serves: 4", "Oven: 180 C", "Level: easy", "Cost: low")


def main(*lines: str) -> Page:
    return Page(title=PIER_TITLE, text=text(*lines), text_kind="main")


def headed(headings: tuple[str, ...], lines: tuple[str, ...]) -> Page:
    return Page(html=html("On benches and piers", lines, headings=headings))


def listed(items: tuple[str, ...]) -> Page:
    entries = "".join(f"<li>{item}</li>" for item in items)
    return Page(html=f"<h1>Benches</h1><p>{PIER[0]}</p><ul>{entries}</ul><p>{PIER[1]}</p>")


filler = main(*FILLER)
filler_html = headed(HEADINGS, FILLER)
news = main(*PIER)
news_html = headed(OWN_HEADINGS, PIER)
diary = main(*DIARY)
spanish_filler, spanish_news = main(*SPANISH_FILLER), main(*SPANISH_NEWS)
chinese_filler, chinese_diary = main(*CHINESE_FILLER), main(*CHINESE_DIARY)
german, russian = main(*GERMAN), main(*RUSSIAN)
even = main(*EVEN)
short = main("The pier is closed.")
lyrics = main(
    *("I sing and you sing, sing la la la, and we sing la la la all the night long.",) * 9
)

EXAMPLES = [
    Example("stock_phrases", "machine-written filler", filler, at_least=40),
    Example("stock_phrases", "Spanish filler", spanish_filler, at_least=20),
    Example("stock_phrases", "Chinese filler", chinese_filler, at_least=20),
    Example("stock_phrases", "local paper", news, at_most=0),
    Example("stock_phrases", "diary", diary, at_most=0),
    Example("stock_phrases", "Spanish paper", spanish_news, at_most=0),
    Example("stock_phrases", "Chinese diary", chinese_diary, at_most=0),
    Example("stock_phrases", "too short", short),
    Example("purple_words", "machine-written filler", filler, at_least=40),
    Example("purple_words", "Chinese filler", chinese_filler, at_least=30),
    Example("purple_words", "local paper", news, at_most=0),
    Example("purple_words", "Chinese diary", chinese_diary, at_most=0),
    Example(
        "purple_words",
        "page about a software gem called Harness",
        main(*PIER, *("The landscape architect opened the gem and the harness of the pier.",) * 5),
        at_most=0,
    ),
    Example("purple_words", "too short", short),
    Example("filler_words", "machine-written filler", filler, at_least=60),
    Example("filler_words", "local paper", news, at_most=10),
    Example("filler_words", "no lexicon for Chinese", chinese_filler),
    Example(
        "chatbot_words",
        "filler pasted unread",
        main("Certainly! Here's a rewritten version:", *FILLER, "Meta description: Benches."),
        at_least=2,
    ),
    Example(
        "chatbot_words",
        "Spanish filler pasted unread",
        main("Como modelo de lenguaje, no tengo opiniones.", *SPANISH_FILLER),
        at_least=1,
    ),
    Example(
        "chatbot_words",
        "answer above the story",
        main("Here's a unique, SEO-friendly rewrite:", *PIER),
        at_least=1,
    ),
    Example(
        "chatbot_words",
        "report on chatbots",
        main(*PIER, "The bot wrote: “I'm sorry, as an AI language model I can't fulfill that.”"),
        at_most=0,
    ),
    Example("chatbot_words", "diary", diary, at_most=0),
    Example("chatbot_words", "empty page", main("")),
    Example("contrast_patterns", "machine-written filler", filler, at_least=7),
    Example("contrast_patterns", "Spanish filler", spanish_filler, at_least=3),
    Example("contrast_patterns", "local paper", news, at_most=0),
    Example("contrast_patterns", "too short", short),
    Example("opening_connectives", "machine-written filler", filler, at_least=0.3),
    Example("opening_connectives", "diary", diary, at_most=0.1),
    Example("opening_connectives", "too short", short),
    Example("hedges", "machine-written filler", filler, at_least=20),
    Example("hedges", "diary", diary, at_most=5),
    Example("hedges", "too short", short),
    Example("praise", "machine-written filler", filler, at_least=20),
    Example("praise", "local paper", news, at_most=0),
    Example("praise", "too short", short),
    Example("calls_to_action", "machine-written filler", filler, at_least=3),
    Example("calls_to_action", "Chinese filler", chinese_filler, at_least=3),
    Example("calls_to_action", "local paper", news, at_most=0),
    Example("calls_to_action", "too short", short),
    Example("second_person", "machine-written filler", filler, at_least=50),
    Example("second_person", "Chinese filler", chinese_filler, at_least=30),
    Example("second_person", "local paper", news, at_most=0),
    Example("second_person", "too short", short),
    Example("first_person", "diary", diary, at_least=60),
    Example("first_person", "Chinese diary", chinese_diary, at_least=20),
    Example("first_person", "machine-written filler", filler, at_most=0),
    Example("first_person", "too short", short),
    Example("time_words", "local paper", news, at_least=5),
    Example("time_words", "Spanish paper", spanish_news, at_least=10),
    Example("time_words", "machine-written filler", filler, at_most=0),
    Example("time_words", "too short", short),
    Example("past_tense", "diary", diary, at_least=0.7),
    Example("past_tense", "machine-written filler", filler, at_most=0.1),
    Example("past_tense", "too short", short),
    Example("names", "Spanish paper", spanish_news, at_least=0.008),
    Example("names", "machine-written filler", filler, at_most=0.005),
    Example("names", "German writes nouns so", german),
    Example("quotes", "diary", diary, at_least=10),
    Example("quotes", "Chinese diary", chinese_diary, at_least=5),
    Example("quotes", "machine-written filler", filler, at_most=0),
    Example(
        "quotes",
        "words set apart",
        main(*FILLER, "We call it “the bench” and not “a seat”."),
        at_most=0,
    ),
    Example("quotes", "too short", short),
    Example("contractions", "diary", diary, at_least=20),
    Example("contractions", "local paper", news, at_most=0),
    Example("contractions", "Spanish has none", spanish_news),
    Example("sentence_length_variation", "diary", diary, at_least=0.5),
    Example("sentence_length_variation", "filler of one mould", even, at_most=0.15),
    Example("sentence_length_variation", "too short", short),
    Example("sentence_length", "diary", diary, at_least=10),
    Example("sentence_length", "song", lyrics, at_most=20),
    Example("sentence_length", "too short", short),
    Example(
        "section_length_variation",
        "a report of uneven parts",
        headed(
            OWN_HEADINGS,
            ("Nobody was hurt in the storm, and nobody has asked about the boats.", *PIER[:3]),
        ),
        at_least=0.3,
    ),
    Example("section_length_variation", "machine-written filler", filler_html, at_most=0.1),
    Example("section_length_variation", "no headings", news),
    Example("sentences_per_paragraph", "machine-written filler", filler, at_least=2.9),
    Example("sentences_per_paragraph", "one sentence each", lyrics, at_most=1),
    Example("sentences_per_paragraph", "too short", short),
    Example("sentence_start_variety", "diary", diary, at_least=0.7),
    Example("sentence_start_variety", "filler of one mould", even, at_most=0.2),
    Example("sentence_start_variety", "too short", short),
    Example("word_variety", "local paper", news, at_least=0.75),
    Example("word_variety", "song", lyrics, at_most=0.5),
    Example("word_variety", "too short", short),
    Example(
        "em_dashes",
        "machine-written filler",
        main(*(line.replace(", ", " — ") for line in FILLER)),
        at_least=30,
    ),
    Example("em_dashes", "local paper", news, at_most=0),
    Example("em_dashes", "Russian needs them", russian),
    Example("brackets", "diary", diary, at_least=8),
    Example("brackets", "machine-written filler", filler, at_most=0),
    Example("brackets", "too short", short),
    Example("triples", "machine-written filler", filler, at_least=15),
    Example("triples", "local paper", news, at_most=0),
    Example(
        "triples",
        "match report with names",
        main(*PIER, "Okafor, Voss and Khan scored, and Moyle, Roy and Grant were sent off."),
        at_most=0,
    ),
    Example("triples", "Chinese has no spaces", chinese_diary),
    Example("question_headings", "machine-written filler", filler_html, at_least=0.5),
    Example("question_headings", "local paper", news_html, at_most=0),
    Example("question_headings", "no headings", news),
    Example("colon_headings", "machine-written filler", filler_html, at_least=0.3),
    Example("colon_headings", "local paper", news_html, at_most=0),
    Example(
        "colon_headings",
        "programme with times of day",
        headed(("18:30 doors open", "19:00 music", "20:15 a film", "22:00 the end"), PIER),
        at_most=0,
    ),
    Example("colon_headings", "no headings", news),
    Example("title_case_headings", "machine-written filler", filler_html, at_least=0.8),
    Example("title_case_headings", "local paper", news_html, at_most=0),
    Example("title_case_headings", "no headings", news),
    Example("heading_density", "machine-written filler", filler_html, at_least=15),
    Example("heading_density", "local paper", Page(html=html(PIER_TITLE, PIER)), at_most=0),
    Example("heading_density", "too short", short),
    Example("list_share", "machine-written filler", listed(LEAD_INS), at_least=0.4),
    Example("list_share", "local paper", news_html, at_most=0),
    Example("list_share", "too short", short),
    Example("lead_ins", "machine-written filler", listed(LEAD_INS), at_least=0.7),
    Example("lead_ins", "interview", main(*PIER[:1], *INTERVIEW), at_most=0),
    Example("lead_ins", "recipe card", listed(FORM), at_most=0),
    Example("lead_ins", "too short", short),
    Example(
        "pictogram_lines",
        "machine-written filler",
        listed(tuple(f"✅ {item}" for item in LEAD_INS)),
        at_least=0.7,
    ),
    Example("pictogram_lines", "one picture in a heading", filler_html, at_most=0.15),
    Example("pictogram_lines", "local paper", main(*PIER, *DIARY), at_most=0),
    Example("pictogram_lines", "too short", short),
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.signal}-{e.source}")
def test_example(example: Example) -> None:
    example.check()


def test_every_signal_has_a_page_that_fires_and_one_that_does_not() -> None:
    names = {name for name, signal in all_signals().items() if signal.family == "machine_text"}
    assert names == {e.signal for e in EXAMPLES if e.at_least is not None}
    assert names == {e.signal for e in EXAMPLES if e.at_most is not None}


@pytest.mark.parametrize(
    ("signal", "page", "shown"),
    [
        ("stock_phrases", filler, "Whether you're a seasoned gardener or"),
        ("stock_phrases", chinese_filler, "随着科技的"),
        ("contrast_patterns", filler, "not only a practical solution but"),
        ("names", news, "Voss"),
        ("quotes", diary, "“You never told me it was this bad,”"),
        ("lead_ins", listed(LEAD_INS), "Durability: "),
        ("question_headings", filler_html, "What Is a Garden Bench?"),
        ("triples", filler, ", versatile, and timeless"),
    ],
)
def test_evidence_shows(signal: str, page: Page, shown: str) -> None:
    document = parse(page)
    evidence = all_signals()[signal].evidence
    assert evidence is not None
    assert shown in [document.slice(span) for span in evidence(document)]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.signal}-{e.source}")
def test_evidence_lies_within_text(example: Example) -> None:
    document = parse(example.page)
    evidence = all_signals()[example.signal].evidence
    spans = evidence(document) if evidence else []
    assert all(0 <= start < end <= len(document.text) for start, end in spans)


@given(st.text(st.sampled_from("abAB ,;.1_éÉßЖж²東𝐀\n")))
def test_names_are_counted_as_they_are_found(line: str) -> None:
    page = parse(Page(text=line, text_kind="main"))
    assert _count_names(page) == len(_names(page))
