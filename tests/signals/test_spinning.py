from __future__ import annotations

import pytest

from detector.document import parse
from detector.page import Page
from detector.signals import all_signals
from tests.signals.example import Example
from tests.signals.stories import GERMAN, PIER, PIER_TITLE, html, text

SPUN = (
    "On the off chance that you search for artificial legs, man-made intelligence will help. "
    "Machine studying and profound learning have gotten popular with an ever increasing number "
    "of folks, and they can likewise procure gigantic savings. As indicated by numerous "
    "physicians, bosom malignancy was tracked down sooner.",
    "In light of the fact that the Unified States purchases enormous quantities, individuals "
    "utilize it to attain their aims. A considerable measure of youngsters reside close by, and "
    "their offspring commence at long last to assist. The actual fact that they obtain it, last "
    "however not least, is astounding, and this must be kept in thoughts by all.",
    "New York Instances writers expressed that global warming, or local weather change, will "
    "necessitate a bit by bit guide. On the opposite hand, the White Residence has likewise "
    "endeavored to procure numerous dwellings for individuals with the goal that they possess an "
    "abode, and the provide chain is presently better than ever.",
)
LEGAL = (
    "In the event that a tenant gives notice, the deposit is returned within thirty days. The "
    "landlord may deduct the cost of repairs and shall give the tenant a list of them in "
    "writing. Notice under this section is given by letter to the address in the first "
    "paragraph, and it takes effect on the first day of the month after it was received by the "
    "other party.",
    "Nothing in this agreement limits a right that the tenant has by law. If a court finds that "
    "one clause can not be enforced, the rest of the agreement stays in force. Both parties sign "
    "two copies of this agreement, keep one each, and send a third one to the local office, "
    "which files it for ten years and shows it to nobody but the parties themselves.",
)
RECIPE = (
    "Use a wide pan and get it hot before you start. Put the onions in, let them go soft, and "
    "keep the lid off. My children help with the peas and they show me which ones are good. You "
    "need a lot of butter, but not so much that the pan starts to swim. Make the sauce in a "
    "small pot, give it time, and look at it often because milk burns fast.",
    "Try it and think about salt before you change anything else. If it seems too thin, find the "
    "flour and use a spoon of it. We bought our peas at the market, many people there ask how to "
    "use the pods, and I tell them that they make a good soup.",
)
ARTICLES_WRONG = (
    "The family found a apple, a orange and an pear in a old basket near an bridge. It was a "
    "unusual day, and an stranger gave them a umbrella. They built an house with a open roof and "
    "an garden in which a elephant could sleep, and they kept an diary of a endless summer.",
    "Later they wrote a story about a boat and an island, sold it to a man with an empty shop, "
    "and bought a lamp. The lamp had a handle of brass and an eagle on its side, and for a long "
    "time nobody lit it, for a reason that the family never told to anybody who asked.",
)
ARTICLES_RIGHT = (
    "It took an hour, and a user of the quay called it an honest job for a European team. A "
    "one-time captain spoke for a union, a university sent an engineer, and an heir to a uniform "
    "maker paid for a unique bell. It is an onerous task, an honor to ring it on a usual day, "
    "and a hotel owner brought an umbrella, a useful coat and an urgent letter from a herb "
    "seller.",
    "An MRI was not needed. A historic photograph shows a eulogy being read beside a ewe, which "
    "stood on a wooden pier that once was an ordinary jetty, an idea that made a child laugh.",
)
STRAY = (
    "The Kitchen is a place where every kitchen must have a Window, and a window lets in light. "
    "People paint a wall when the wall is dull, and then the Wall looks new. A lamp helps, and "
    "so does a better Lamp near the kitchen door. Put a plant on the window sill and water the "
    "Plant once a week, for a plant without water dies. Every room wants a carpet, and the best "
    "Carpet is a plain carpet that nobody sees. A chair by the window, a chair by the lamp, and "
    "a Chair for a guest will do. Then open the door, close the Door again, and look at what the "
    "room has become since the morning when you began.",
)
DEFINED_TERMS = (
    "The Tenant pays the Rent on the first day of each month. If the Tenant is late, the "
    "Landlord may ask for a fee, and the Tenant shall pay it with the next Rent. The Landlord "
    "keeps the Deposit until the Tenant leaves. When the Tenant gives back the keys, the "
    "Landlord returns the Deposit within thirty days. The agent visited the Westminster office "
    "with Harriet Moyle on Thursday and found that the Deposit was paid in full, and that the "
    "Rent for July was not. A tenant may appeal, and in that case the Landlord must wait for a "
    "letter from the court.",
)


SWAPPED = (
    "The bridge, which turned into founded in 1911, was shut ultimate week for the initial time "
    "due to the fact they found rust. Numerous individuals stated that it had been two many "
    "years, or extra than that, and a lady expressed that she had by no means got an answer. "
    "Most humans do not worry approximately it, however the trial will locate approximately ten "
    "faults earlier than spring, and the maximum important ones value a million a 12 months.",
    "Workers came lower back on Monday. The gates are nighttime work, and how numerous of them "
    "are vintage is not known. A lengthy queue stood close to the quay, and the mayor, who is "
    "careful approximately money, instructed the town that it paintings as a whole lot as the "
    "moist weather allows. Ten days later the foremost three lamps had been compensated.",
)
# Honest neighbours of the swaps: figures, law, medicine, cooking, translated English.
NEAR_SWAPS = (
    "The foremost concern of the ultimate owner was the roof, which covers approximately the "
    "same area as the hall. At the same time as the survey, the clerk stated that the fee is due "
    "within the next 12 months, up to a maximum of them all. Coronary heart disease, a sore "
    "lower back and cancers of the skin are treated at the clinic by the left hand door.",
    "It is close to the quay and open to individuals of all ages. Use extra virgin oil and half "
    "of the flour, and locate the tin. The United Kingdom health department wrote that humans "
    "and dogs are not unusual hosts. A vintage lamp and two antique chairs were sold, the "
    "ultimate guide says, for as little as ten pounds, so numerous were the offers.",
)
LITERAL_EN = (
    "Netizens have expressed that the value of the face of this phone is high, and the running "
    "score is good. The cost performance is full. Affirmed the coach before the match, the "
    "winger arrives yielded, and the doctor told about it in the empty stomach of the morning. "
    "Law enforcers established who signed the post, and under the publication already stand a "
    "thousand of likes. The ministry told about the storm, and experts told about the snow.",
)
LITERAL_DE = (
    "Machen sie sicher dass alle Fenster zu sind, und zahlen sie Aufmerksamkeit, wenn es regnet "
    "Katzen und Hunde. Der Hund machte es sicher heraus, und das Haus drehte sich heraus als "
    "gesund. Auf der anderen Hand ist das ein Stück von Kuchen, und wer vorsichtig ist, muss "
    "nicht die Bank zu brechen. Nehmen sie Sorge von den Blumen, die auf dem Balkon stehen, und "
    "geben Sie ihnen am Abend etwas Wasser, weil die Sonne am Tag so stark scheint.",
)


def main(*lines: str, title: str = PIER_TITLE) -> Page:
    return Page(title=title, text=text(*lines), text_kind="main")


honest = main(*PIER)
spun = main(*SPUN, title="Intelligence for everybody")
short = main("The pier is closed.")
german = main(*GERMAN)
CODE = (
    "if (name == null) { return load(name); }",
    "const parts = text.split(','); parts.forEach((part) => { use(part); });",
    "The pattern {red|green|blue} matches one of three words , as the tests show .",
) * 4

EXAMPLES = [
    Example("broken_phrases", "spun text", spun, at_least=25),
    Example("broken_phrases", "local paper", honest, at_most=0),
    Example("broken_phrases", "terms of a lease", main(*LEGAL), at_most=0),
    Example(
        "broken_phrases",
        "a diary of people who are close to me",
        main(*PIER, "They are people close to me, and the house stood so close to me."),
        at_most=0,
    ),
    Example("broken_phrases", "news with everyday words swapped", main(*SWAPPED), at_least=30),
    Example("broken_phrases", "honest neighbours of swaps", main(*NEAR_SWAPS), at_most=0),
    Example("broken_phrases", "no lexicon for German", german),
    Example("broken_phrases", "too short", short),
    Example("roundabout_phrases", "spun text", spun, at_least=20),
    Example("roundabout_phrases", "local paper", honest, at_most=0),
    Example("roundabout_phrases", "terms of a lease", main(*LEGAL), at_most=0),
    Example("roundabout_phrases", "no lexicon for German", german),
    Example("set_phrases", "recipe", main(*RECIPE), at_least=25),
    Example("set_phrases", "spun text", spun, at_most=16),
    Example("set_phrases", "too short", short),
    Example("thesaurus_share", "spun text", spun, at_least=0.7),
    Example("thesaurus_share", "recipe", main(*RECIPE), at_most=0.1),
    Example("thesaurus_share", "no lexicon for German", german),
    Example("spinner_swaps", "news with everyday words swapped", main(*SWAPPED), at_least=60),
    Example("spinner_swaps", "spun text", spun, at_least=30),
    Example("spinner_swaps", "local paper", honest, at_most=0),
    Example("spinner_swaps", "terms of a lease", main(*LEGAL), at_most=5),
    Example(
        "spinner_swaps", "one word again and again", main(*PIER, "A vintage lamp. " * 9), at_most=4
    ),
    Example("spinner_swaps", "no lexicon for German", german),
    Example("spinner_swaps", "too short", short),
    Example(
        "literal_idioms", "news out of several languages", main(*LITERAL_EN, PIER[0]), at_least=25
    ),
    Example("literal_idioms", "advice put into German", main(*LITERAL_DE, GERMAN[0]), at_least=20),
    Example("literal_idioms", "local paper", honest, at_most=0),
    Example("literal_idioms", "local paper in German", german, at_most=0),
    Example("literal_idioms", "honest neighbours of swaps", main(*NEAR_SWAPS), at_most=0),
    Example("literal_idioms", "too short", short),
    Example("article_errors", "spun text", main(*ARTICLES_WRONG), at_least=0.4),
    Example("article_errors", "letters that sound otherwise", main(*ARTICLES_RIGHT), at_most=0),
    Example("article_errors", "too few articles", short),
    Example("article_errors", "German", german),
    Example("stray_capitals", "spun text", main(*STRAY, title="A home"), at_least=20),
    Example("stray_capitals", "terms of a lease", main(*DEFINED_TERMS), at_most=0),
    Example("stray_capitals", "local paper", honest, at_most=0),
    Example("stray_capitals", "German writes nouns so", german),
    Example(
        "loose_punctuation",
        "spun text",
        main(*(line.replace(",", " ,").replace(". ", " . ") for line in PIER)),
        at_least=25,
    ),
    Example("loose_punctuation", "local paper", honest, at_most=0),
    Example(
        "loose_punctuation",
        "report with ellipses and decimals",
        main(*PIER, "It grew by .5 metres ... no, by .7, they say . . . or more."),
        at_most=3,
    ),
    Example("loose_punctuation", "code", main(*CODE)),
    Example(
        "spintax",
        "spun text",
        main(*PIER, "The {old|ancient|aged} pier is {closed|shut|out of use} {now|today}."),
        at_least=3,
    ),
    Example(
        "spintax",
        "article with sets and a norm",
        main(*PIER, "Take the set {1, 2, 3} and |x| with {a; b} for all x."),
        at_most=0,
    ),
    Example("spintax", "local paper", Page(html=html(PIER_TITLE, PIER)), at_most=0),
    Example("spintax", "code", main(*CODE)),
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.signal}-{e.source}")
def test_example(example: Example) -> None:
    example.check()


def test_every_signal_has_a_page_that_fires_and_one_that_does_not() -> None:
    names = {name for name, signal in all_signals().items() if signal.family == "spinning"}
    assert names == {e.signal for e in EXAMPLES if e.at_least is not None}
    assert names == {e.signal for e in EXAMPLES if e.at_most is not None}


@pytest.mark.parametrize(
    ("signal", "page", "shown"),
    [
        ("broken_phrases", spun, "man-made intelligence"),
        ("roundabout_phrases", spun, "On the off chance that"),
        ("spinner_swaps", main(*SWAPPED), "ultimate week"),
        ("literal_idioms", main(*LITERAL_DE, GERMAN[0]), "machte es sicher heraus"),
        ("article_errors", main(*ARTICLES_WRONG), "a apple"),
        ("stray_capitals", main(*STRAY, title="A home"), "Wall"),
        ("spintax", main(*PIER, "A {big|large} pier."), "{big|large}"),
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
