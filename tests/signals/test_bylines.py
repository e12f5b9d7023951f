from __future__ import annotations

import re
import time
from collections.abc import Sequence
from html import escape

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.document import Span, parse
from detector.document.letters import has_plain_letters
from detector.page import Page
from detector.signals import all_signals
from detector.signals._mentions import kind_of, may_be_misplaced
from detector.signals.bylines import (
    _CAPITALISED,
    _NAME,
    _OTHER_SCRIPT,
    _may_be_other_script,
    _Pattern,
)
from tests.signals.example import Example
from tests.signals.stories import GERMAN, PIER, PIER_TITLE, RUSSIAN, html, text

MENU = ("Home", "News", "Sport", "Weather", "Jobs", "Contact", "Search", "Subscribe", "Login")
NAME = "Dorian Kessler"


def full(*lines: str, title: str | None = None) -> Page:
    return Page(title=title, text=text(*MENU, *lines), text_kind="full")


def main(title: str | None, *paragraphs: str) -> Page:
    return Page(title=title, text=text(*paragraphs), text_kind="main")


def page(
    title: str,
    paragraphs: Sequence[str] = PIER,
    *,
    head: str = "",
    above: str = "",
    below: str = "",
    headline: str | None = None,
    lang: str = "en",
    url: str | None = None,
) -> Page:
    """Return a page with the lines of `above` between headline and story."""
    made = html(title, paragraphs, head=head, headline=headline, after=below, lang=lang)
    return Page(html=made.replace("</h1>", f"</h1>{above}"), url=url)


def listed(*headlines: str) -> str:
    items = "".join(f'<li><a href="/{n}">{escape(h)}</a></li>' for n, h in enumerate(headlines))
    return f"<aside><h3>Ranking</h3><ul>{items}</ul></aside>"


def planted(name: str, *, space: str = " ") -> tuple[str, ...]:
    """Return the pier's story with a name between words that it parts."""
    first = PIER[0].replace("of its oldest", f"of {name}{space}its oldest")
    third = PIER[2].replace("expects to pay", f"expects to {name}{space}pay")
    fourth = PIER[3].replace("have been asked", f"have {name}{space}been asked")
    return (first, PIER[1], third, fourth, PIER[4])


# A page about a person, who speaks, owns and is called by the surname.
INTERVIEW = (
    "For eleven years Dorian Kessler has mended the harbour's piles, and on Monday he climbed "
    "down the ladder once more. “Timber tells you when it is tired,” said Dorian Kessler.",
    "Kessler, who learned the trade from an aunt, keeps a log of every pile. In Kessler's log the "
    "two that split were marked years ago, with a small cross and a question mark.",
    "The council asked Dorian Kessler for a report in the spring. According to Kessler, it was "
    "read by two people, and one of them was the clerk who had to file it.",
    "He expects that the pier will open again before the summer, if the oak arrives in time and "
    "the tides allow the divers to work for more than an hour a day.",
)
GERMAN_QUOTE = (
    "Bürgermeisterin Clara Grünwald will die alte Brücke am Bach sperren lassen. Das sagte Clara "
    "Grünwald am Montag im Gemeinderat, nachdem die Prüfer ihren Bericht vorgelegt hatten.",
    "„Wir warten nicht, bis etwas passiert“, sagte Grünwald. Für Fußgänger bleibt die Brücke "
    "offen, und die Schulbusse fahren bis zum Frühjahr über die Mühlgasse.",
    "Die Kosten der Sanierung kann Grünwald noch nicht schätzen. Ein Teil des Geldes ist für die "
    "Ufermauer vorgesehen und könnte dafür verwendet werden, wie Grünwald erklärte.",
)
PRODUCT = (
    "The Hallmer Q7 is a kettle with a thermometer in its lid, and it is sold from today. We "
    "boiled forty litres with it. The Hallmer Q7 held the water at eighty degrees for an hour.",
    "Compared with its predecessor, the Hallmer Q7 is quieter; its handle no longer gets hot. The "
    "Q7's only weakness is the cable, which is too short for our kitchen.",
    "It costs as much as two plain kettles. Those who drink green tea will like the Hallmer Q7, "
    "and everybody else can wait until it is on sale in the autumn.",
)
CODE = (
    "Call Session.open before the page is drawn, because renderPage expects the session. If you "
    "pass Flag.A|Flag.B as the mode, then both hold; if (x == y) { close(); } ends the loop => ok.",
    "The map = { key: value }; it is read once, and std::vector keeps the order of the entries "
    "while the loop runs over it; see getUser(); and setUser(); for how the owner is changed.",
)
CHINESE = (
    "码头在星期一关闭，工程师正在检查木桩。居民希望春天以前能够修好，船现在从鱼市码头开出。" * 4,
)
SPANISH_TITLE = "El muelle del puerto cierra tras el temporal"
SPANISH = (
    "El ayuntamiento cerró el lunes el muelle del puerto porque los buzos encontraron dos pilotes "
    "partidos por el temporal. Nadie resultó herido, y los barcos salen ahora de la lonja.",
    "La reparación puede durar hasta la primavera. Los vecinos de las islas tienen que caminar "
    "diez minutos más, y el autobús pasa cada cuarto de hora por la plaza de la iglesia.",
    "El jueves habrá una reunión en la biblioteca, y quien quiera hablar puede dejar su nombre a "
    "la secretaria, que ha prometido contestar por escrito a todas las preguntas.",
)
SPANISH_PLANTED = (
    SPANISH[0].replace("por el temporal", "por Xavelcoin el temporal"),
    SPANISH[1].replace("tienen que", "tienen Xavelcoin que"),
    SPANISH[2].replace("que ha prometido", "que ha Xavelcoin prometido"),
)

CLAUSES = (
    "When in Tarnholm the council met, nobody knew why would Ferring pay, and the statue of "
    "Haldor the Brave stood in the rain. It was then that in Skarne a second pier was shut, "
    "and with it the last of the inns that had been there since the days of Oda the Younger."
)
STEMS = (
    "The Norwegians and the Norway House, Robertson and Robertsons, Amazon and Amazing were "
    "all there, on iPhones and eReaders, and most of them had been there since the morning."
)
CHART = (
    "The chart of the bay, which was first published in 1871 by a surveyor who never came "
    "back to see it printed, still hangs in the harbour office, and the harbour master says "
    "that no better one has been drawn since, although three have been paid for out of the "
    "reserve and one of them was even framed."
)

glued = page(f"{NAME}:{PIER_TITLE}", planted(NAME, space=""))
spaced = page(f"{NAME}: {PIER_TITLE}", planted(NAME))
unmentioned = page(f"{NAME}: {PIER_TITLE}")
interview = page("Dorian Kessler: Why the harbour piles split", INTERVIEW)
german_quote = page("Grünwald: „Wir sperren die alte Brücke am Bach“", GERMAN_QUOTE, lang="de")
product = page("Hallmer Q7: the kettle with a thermometer", PRODUCT)
newspaper = page(f"{PIER_TITLE} | The Harbour Post")
opinion = page(f"Opinion: {PIER_TITLE}")
book_review = page(f"Review | {PIER_TITLE}")
untitled = main(None, *PIER)
plain = main(PIER_TITLE, *PIER)
short = main(f"{NAME}:{PIER_TITLE}", "The pier is closed.")
chinese = main("码头关闭：工程师检查木桩", *CHINESE)
flat = full(f"{NAME}:{PIER_TITLE}", "Date:2024-12-26 10:59:09", *planted(NAME))
planted_lists = page(
    PIER_TITLE,
    below=listed(
        "Dorian Kessler:Bakery reopens after fire in Mill Lane",
        "Xavelcoin:School choir wins county prize again",
        "Bus timetable changes from Monday on",
        "Ombrelle Capital|Mayor opens the new swimming pool",
    ),
)
honest_lists = page(
    PIER_TITLE,
    below=listed(
        "Opinion: Why the bakery should stay in Mill Lane",
        "Live: School choir sings for the county prize",
        "Bus timetable changes from Monday on",
        "Video: Mayor opens the new swimming pool",
    ),
)
tag_lists = page(
    PIER_TITLE,
    below=listed(
        "Category:News from the harbour town",
        "Tags:ferry, pier, storm and winter",
        "Bus timetable changes from Monday on",
    ),
)
signed = '<p class="byline">By Mara Ellwood</p>'
wire = (f"HARBOUR TOWN (CWS) — {PIER[0]}", *PIER[1:])

EXAMPLES: list[Example] = [
    Example(
        "misplaced_names",
        "owners, contractions and days of the week",
        main(
            None,
            *PIER,
            "The inquiry has Hauck’s blessing. It has D&B's too, and I’ve been told that many of "
            "Tarnholm every day ask for it. We were as Ferring’s own clerk said: it is late.",
        ),
        at_most=0,
    ),
    Example(
        "glued_title_name",
        "two hyphens for a dash",
        page(f"Harbour Picks -- {PIER_TITLE}"),
        at_most=0,
    ),
    Example(
        "planted_places", "year before an event", page(f"2012 Regatta: {PIER_TITLE}"), at_most=0
    ),
    Example(
        "brand_and_view",
        "words that begin like View",
        full("Worauf Verbraucher: achten", "DriveView", PIER_TITLE, *PIER, title=PIER_TITLE),
        at_most=0,
    ),
    Example(
        "explicit_credit",
        "correction with the first date",
        page(PIER_TITLE, below="<p>This story was first published on Oct. 17, 2023.</p>"),
        at_most=0,
    ),
    Example(
        "brand_and_view",
        "before the date",
        full(PIER_TITLE, "Xavel Capital View Date:2024-12-26 10:59:09", *PIER),
        at_least=1,
    ),
    Example(
        "brand_and_view",
        "on lines of their own",
        page(PIER_TITLE, above="<p>Xavel Capital</p><p>View</p>"),
        at_least=1,
    ),
    Example(
        "planted_places",
        "planted once before a full stop",
        page(
            f"{NAME}:{PIER_TITLE}",
            (*planted(NAME, space="")[:4], f"The bus runs until the spring {NAME}. {PIER[4]}"),
        ),
        at_least=1,
    ),
    Example(
        "title_name_misplaced",
        "name before another name, after a verb of speech",
        page(
            f"{NAME}: {PIER_TITLE}",
            (*planted(NAME)[:4], f"“It creaks,” said {NAME} Winifred Lorne, who rows. {PIER[4]}"),
        ),
        at_least=0.8,
    ),
    Example(
        "glued_title_name",
        "name behind an underscore",
        page(f"{PIER_TITLE}_{NAME}", planted(NAME, space="")),
        at_least=1,
    ),
    Example(
        "explicit_credit",
        "the site credits itself",
        page(
            f"{PIER_TITLE} - Harbour Markets",
            headline=PIER_TITLE,
            above="<p>Source: Harbour Markets</p>",
        ),
        at_most=0,
    ),
    # the name in the title
    Example("title_name_unmentioned", "name-injected farm", unmentioned, at_least=1),
    Example("title_name_unmentioned", "interview", interview, at_most=0),
    Example("title_name_unmentioned", "German paper's quote", german_quote, at_most=0),
    Example("title_name_unmentioned", "product review", product, at_most=0),
    Example("title_name_unmentioned", "newspaper's opinion", opinion, at_most=0),
    Example("title_name_unmentioned", "book review", book_review, at_most=0),
    Example("title_name_unmentioned", "local paper", newspaper, at_most=0),
    Example(
        "title_name_unmentioned",
        "columnist, named above the story",
        page(f"Mara Ellwood: {PIER_TITLE}", above=signed),
        at_most=0,
    ),
    Example(
        "title_name_unmentioned",
        "site's name before the headline",
        page(f"The Harbour Post: {PIER_TITLE}", headline=PIER_TITLE),
        at_most=0,
    ),
    Example("title_name_unmentioned", "too short", short),
    Example("title_name_unmentioned", "no title", untitled),
    Example("glued_title_name", "name-injected farm", glued, at_least=1),
    Example(
        "glued_title_name", "name never mentioned", main(f"{NAME}:{PIER_TITLE}", *PIER), at_least=1
    ),
    Example("glued_title_name", "flattened text without a title", flat, at_least=1),
    Example("glued_title_name", "name in brackets", page(f"[{NAME}]{PIER_TITLE}"), at_least=1),
    Example(
        "glued_title_name", "brand and slogan", page(f"Xavel|Trade Smart:{PIER_TITLE}"), at_least=1
    ),
    Example(
        "glued_title_name",
        "slogan in small letters",
        page(f"earn daily with zorq:{PIER_TITLE}", planted("earn daily with zorq")),
        at_least=1,
    ),
    Example(
        "glued_title_name",
        "name behind a hyphen",
        page(f"{PIER_TITLE}-{NAME}", planted(NAME)),
        at_least=1,
    ),
    Example("glued_title_name", "Arabic name", page(f"سامي الحداد:{PIER_TITLE}"), at_least=1),
    Example("glued_title_name", "Chinese name", page(f"林浩然:{PIER_TITLE}"), at_least=1),
    Example(
        "glued_title_name",
        "Spanish farm",
        page(f"Xavelcoin:{SPANISH_TITLE}", SPANISH_PLANTED, lang="es"),
        at_least=1,
    ),
    Example("glued_title_name", "colon with a space", spaced, at_most=0),
    Example(
        "glued_title_name",
        "space lost by a clumsy template",
        page("Dorian Kessler:Why the harbour piles split", INTERVIEW),
        at_most=0,
    ),
    Example("glued_title_name", "label of a column", page(f"Opinion:{PIER_TITLE}"), at_most=0),
    Example(
        "glued_title_name",
        "compound",
        page("Half-Timbered pier closes after storm damage"),
        at_most=0,
    ),
    Example("glued_title_name", "Chinese has no spaces", chinese),
    Example("glued_title_name", "code", main("Flag:How the session is opened", *CODE * 2)),
    Example("title_name_misplaced", "name-injected farm", glued, at_least=1),
    Example("title_name_misplaced", "spaces kept", spaced, at_least=0.9),
    Example("title_name_misplaced", "flattened text without a title", flat, at_least=0.9),
    Example(
        "title_name_misplaced",
        "Spanish farm",
        page(f"Xavelcoin: {SPANISH_TITLE}", SPANISH_PLANTED, lang="es"),
        at_least=0.9,
    ),
    Example("title_name_misplaced", "interview", interview, at_most=0.2),
    Example("title_name_misplaced", "German paper's quote", german_quote, at_most=0.3),
    Example("title_name_misplaced", "product review", product, at_most=0.5),
    Example("title_name_misplaced", "title sets no name off", newspaper),
    Example("title_name_misplaced", "name stands in the title alone", unmentioned),
    Example(
        "planted_places",
        "name-injected farm",
        page(
            f"{NAME}: {PIER_TITLE}",
            planted(NAME),
            head=f'<meta name="description" content="{NAME}: the pier is closed">',
            below=f'<img src="/a.jpg" alt="{NAME} pier">'
            + listed(
                f"{NAME}:Bakery reopens after fire",
                "Choir wins a prize again",
                "Bus is late on Monday",
            ),
        ),
        at_least=4,
    ),
    Example("planted_places", "in title and story", spaced, at_least=1),
    Example("planted_places", "interview", interview, at_most=0),
    Example("planted_places", "German paper's quote", german_quote, at_most=0),
    Example(
        "planted_places",
        "German noun before a colon",
        page("Hochwasser: Gemeinde sperrt die alte Brücke", GERMAN, lang="de"),
        at_most=0,
    ),
    Example("planted_places", "product review", product, at_most=0),
    Example("planted_places", "local paper", newspaper, at_most=0),
    Example("planted_places", "no title", untitled),
    # names in sentences
    Example("misplaced_names", "name-injected farm", main(None, *planted(NAME)), at_least=3),
    Example("misplaced_names", "Spanish farm", main(None, *SPANISH_PLANTED), at_least=2),
    Example("misplaced_names", "honest prose", plain, at_most=0),
    Example("misplaced_names", "interview", main(None, *INTERVIEW), at_most=0),
    Example("misplaced_names", "product review", main(None, *PRODUCT), at_most=0),
    Example("misplaced_names", "Spanish prose", main(None, *SPANISH), at_most=0),
    Example(
        "misplaced_names",
        "clauses that go on behind a place, epithets and questions",
        main(
            None,
            *PIER,
            CLAUSES,
        ),
        at_most=0,
    ),
    Example("misplaced_names", "German nouns have capitals", main(None, *GERMAN)),
    Example("misplaced_names", "no grammar of Russian", main(None, *RUSSIAN)),
    Example("misplaced_names", "too short", short),
    Example("roleless_repeats", "name-injected farm", main(None, *planted(NAME)), at_least=3),
    Example("roleless_repeats", "interview", main(None, *INTERVIEW), at_most=0),
    Example("roleless_repeats", "product review", main(None, *PRODUCT), at_most=0),
    Example("roleless_repeats", "honest prose", plain, at_most=0),
    Example("roleless_repeats", "German nouns have capitals", main(None, *GERMAN)),
    Example("verbatim_names", "name-injected farm", main(None, *planted(NAME)), at_least=3),
    Example("verbatim_names", "interview", main(None, *INTERVIEW), at_most=0),
    Example("verbatim_names", "honest prose", plain, at_most=0),
    Example("verbatim_names", "Chinese has no capitals", chinese),
    Example(
        "run_on_names",
        "spaces lost behind the name",
        main(
            None,
            *(p.replace(" the ", " Xavelthe ", 1).replace(" and ", " Xaveland ", 1) for p in PIER),
        ),
        at_least=2,
    ),
    Example(
        "run_on_names",
        "spaces lost before the name",
        main(
            None,
            PIER[0].replace("ferry pier", "ferryXavel pier").replace("fish quay", "fishXavel quay"),
            *PIER[1:],
            "A fish and a ferry were all that we saw on the day.",
        ),
        at_least=2,
    ),
    Example(
        "run_on_names",
        "words of one stem",
        main(
            None,
            *PIER,
            STEMS,
        ),
        at_most=0,
    ),
    Example("run_on_names", "honest prose", plain, at_most=0),
    Example("run_on_names", "German compounds", main(None, *GERMAN)),
    Example(
        "bars_in_sentences",
        "slogan in a clause",
        main(None, *planted("Xavel|Trade Smart")),
        at_least=3,
    ),
    Example("bars_in_sentences", "honest prose", plain, at_most=0),
    Example(
        "bars_in_sentences",
        "menu on one line",
        main(
            None,
            *PIER,
            "Home|News|Sport|Weather|Jobs|Contact|Search|Subscribe|Login|Help|Terms|Map.",
        ),
        at_most=0,
    ),
    Example("bars_in_sentences", "code", main(None, *CODE * 2)),
    Example(
        "foreign_script_names", "name-injected farm", main(None, *planted("水谷翔太")), at_least=3
    ),
    Example("foreign_script_names", "Arabic name", main(None, *planted("سامي الحداد")), at_least=3),
    Example(
        "foreign_script_names",
        "words explained",
        main(
            None,
            *PIER,
            "The sign says 木 and 橋, and the town is called Kibashi (木橋) after both.",
        ),
        at_most=0,
    ),
    Example("foreign_script_names", "honest prose", plain, at_most=0),
    Example("foreign_script_names", "text in that script", chinese),
    # names in lists
    Example("listed_names_glued", "name-injected farm", planted_lists, at_least=0.7),
    Example("listed_names_glued", "labels of a paper", honest_lists, at_most=0),
    Example("listed_names_glued", "categories and tags", tag_lists, at_most=0),
    Example("listed_names_glued", "no lists", plain),
    Example("listed_names_glued", "Chinese has no spaces", chinese),
    Example("listed_names", "name-injected farm", planted_lists, at_least=0.7),
    Example("listed_names", "labels of a paper", honest_lists, at_most=0),
    Example("listed_names", "no lists", plain),
    Example(
        "brand_and_view",
        "name-injected farm",
        full(PIER_TITLE, "TrueNorth Exchange View", *PIER),
        at_least=1,
    ),
    Example("brand_and_view", "glued", full(PIER_TITLE, "Xavel CapitalViews", *PIER), at_least=1),
    Example(
        "brand_and_view",
        "Spanish",
        full(SPANISH_TITLE, "Xavel Capital Visto", *SPANISH),
        at_least=1,
    ),
    Example(
        "brand_and_view", "counter", full(PIER_TITLE, "Views: 312", "312 Views", *PIER), at_most=0
    ),
    Example(
        "brand_and_view", "buttons", full(PIER_TITLE, "Gallery View", "List View", *PIER), at_most=0
    ),
    Example("brand_and_view", "street", full(PIER_TITLE, "Ocean View", *PIER), at_most=0),
    Example("brand_and_view", "local paper", newspaper, at_most=0),
    Example("brand_and_view", "main text has no template", plain),
    # bylines
    Example(
        "account_byline",
        "autoblog",
        page(PIER_TITLE, above='<p class="byline">By admin</p>'),
        at_least=1,
    ),
    Example(
        "account_byline", "numbered account", full(PIER_TITLE, "Author: User17", *PIER), at_least=1
    ),
    Example("account_byline", "local paper", page(PIER_TITLE, above=signed), at_most=0),
    Example("account_byline", "nobody signs", newspaper),
    Example(
        "byline_is_site",
        "throwaway site",
        page(PIER_TITLE, above='<p class="byline">By info@pierpost.example</p>'),
        at_least=1,
    ),
    Example(
        "byline_is_site",
        "host as author",
        page(PIER_TITLE, above='<p class="byline">By pierpost.com</p>'),
        at_least=1,
    ),
    Example("byline_is_site", "local paper", page(PIER_TITLE, above=signed), at_most=0),
    Example("byline_is_site", "nobody signs", newspaper),
    Example(
        "byline_is_phrase",
        "doorway",
        page("Ferry pier repair after storm", head='<meta name="author" content="Ferry Pier">'),
        at_least=1,
    ),
    Example(
        "byline_is_phrase",
        "columnist in the title",
        page(f"Mara Ellwood: {PIER_TITLE}", above=signed),
        at_most=0,
    ),
    Example("byline_is_phrase", "nobody signs", newspaper),
    Example(
        "byline_foreign_script",
        "autoblog",
        page(PIER_TITLE, head='<meta name="author" content="管理员">'),
        at_least=1,
    ),
    Example("byline_foreign_script", "local paper", page(PIER_TITLE, above=signed), at_most=0),
    Example("byline_foreign_script", "text in that script", chinese),
    Example(
        "bylines_disagree",
        "autoblog",
        page(PIER_TITLE, head='<meta name="author" content="Odo Brandt">', above=signed),
        at_least=1,
    ),
    Example(
        "bylines_disagree",
        "surname first",
        page(PIER_TITLE, head='<meta name="author" content="Ellwood, Mara">', above=signed),
        at_most=0,
    ),
    Example("bylines_disagree", "one place", page(PIER_TITLE, above=signed)),
    Example(
        "byline_glued",
        "label and name",
        page(PIER_TITLE, above='<p class="byline">ByMara Ellwood</p>'),
        at_least=1,
    ),
    Example(
        "byline_glued",
        "name and date",
        full(PIER_TITLE, "By Mara EllwoodPosted 3 March", *PIER),
        at_least=1,
    ),
    Example("byline_glued", "local paper", page(PIER_TITLE, above=signed), at_most=0),
    Example(
        "byline_glued",
        "a surname with a capital inside",
        page(PIER_TITLE, above='<p class="byline">By Mara McEllwood</p>'),
        at_most=0,
    ),
    Example("byline_glued", "nobody signs", newspaper),
    Example("person_named", "local paper", page(PIER_TITLE, above=signed), at_least=1),
    Example("person_named", "throwaway site", newspaper, at_most=0),
    Example(
        "person_named",
        "account",
        page(PIER_TITLE, above='<p class="byline">By admin</p>'),
        at_most=0,
    ),
    Example("person_named", "main text may have lost it", plain),
    # whose story it is
    Example(
        "explicit_credit",
        "cross-post",
        page(PIER_TITLE, below="<p>This story was originally published by The Harbour Post.</p>"),
        at_least=1,
    ),
    Example(
        "explicit_credit",
        "German reprint",
        page("Brücke gesperrt", GERMAN, below="<p>Erschien zuerst im Bachboten.</p>", lang="de"),
        at_least=1,
    ),
    Example(
        "explicit_credit",
        "Chinese reprint",
        full("码头关闭", *CHINESE, "来源：海港日报"),
        at_least=1,
    ),
    Example("explicit_credit", "no credit", newspaper, at_most=0),
    Example(
        "explicit_credit",
        "prose about a book",
        page(
            PIER_TITLE,
            (
                *PIER,
                CHART,
            ),
        ),
        at_most=0,
    ),
    Example("explicit_credit", "main text may have lost it", plain),
    Example("credit_lost", "name-injected farm", page(PIER_TITLE, wire), at_least=1),
    Example("credit_lost", "paper that signs", page(PIER_TITLE, wire, above=signed), at_most=0),
    Example(
        "credit_lost",
        "paper that credits",
        page(PIER_TITLE, wire, below="<p>Originally published by the agency.</p>"),
        at_most=0,
    ),
    Example(
        "credit_lost",
        "original named as canonical",
        page(
            PIER_TITLE,
            wire,
            head='<link rel="canonical" href="https://agency.example.org/pier">',
            url="https://www.harbourpost.com/pier",
        ),
        at_most=0,
    ),
    Example("credit_lost", "no agency", newspaper),
    Example("credit_lost", "main text may have lost it", main(PIER_TITLE, *wire)),
    Example(
        "pictures_without_author",
        "name-injected farm",
        page(
            PIER_TITLE,
            (
                PIER[0],
                "Divers at work (AP Photo/Ode Marn) on Monday, as the town looks on.",
                *PIER[1:],
            ),
        ),
        at_least=1,
    ),
    Example(
        "pictures_without_author",
        "paper that signs",
        page(
            PIER_TITLE,
            (
                PIER[0],
                "Divers at work (AP Photo/Ode Marn) on Monday, as the town looks on.",
                *PIER[1:],
            ),
            above=signed,
        ),
        at_most=0,
    ),
    Example("pictures_without_author", "no pictures", newspaper, at_most=0),
    Example("pictures_without_author", "main text may have lost its byline", plain),
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.signal}: {e.source}")
def test_example(example: Example) -> None:
    example.check()


def test_every_signal_has_examples() -> None:
    names = {s.name for s in all_signals().values() if s.family == "bylines"}
    assert names == {example.signal for example in EXAMPLES}


@pytest.mark.parametrize(
    ("signal", "page", "words"),
    [
        ("title_name_unmentioned", unmentioned, f"{NAME}: {PIER_TITLE}"),
        ("glued_title_name", glued, f"{NAME}:{PIER_TITLE}"),
        ("title_name_misplaced", spaced, NAME),
        ("misplaced_names", main(None, *planted(NAME)), NAME),
        ("bars_in_sentences", main(None, *planted("Xavel|Trade Smart")), "l|T"),
        ("listed_names_glued", planted_lists, "Xavelcoin:School choir wins county prize again"),
        ("brand_and_view", full("TrueNorth Exchange View", *PIER), "TrueNorth Exchange View"),
        ("credit_lost", page(PIER_TITLE, wire), "(CWS) — "),
        ("person_named", page(PIER_TITLE, above=signed), "Mara Ellwood"),
    ],
)
def test_evidence_shows_the_words(signal: str, page: Page, words: str) -> None:
    document = parse(page)
    evidence = all_signals()[signal].evidence
    assert evidence is not None
    assert words in [document.slice(span) for span in evidence(document)]


@pytest.mark.parametrize(
    "page", [glued, flat, interview, newspaper, planted_lists, chinese, short, untitled]
)
def test_evidence_lies_in_the_text(page: Page) -> None:
    document = parse(page)
    for signal in all_signals().values():
        if signal.family == "bylines" and signal.evidence is not None:
            for start, end in signal.evidence(document):
                assert 0 <= start < end <= len(document.text)


@pytest.mark.parametrize(
    "piece", ["Ada Voss ", "a: ", "Aa", "x|y ", "Source: x\nAda View\nBy Ada\n"]
)
def test_long_pages_take_linear_time(piece: str) -> None:
    def seconds(size: int) -> float:
        document = parse(Page(title=f"Ada Voss: {PIER_TITLE}", text=text(*PIER, piece * size)))
        start = time.process_time()
        for signal in all_signals().values():
            if signal.family == "bylines":
                signal(document)
        return time.process_time() - start

    # The best of some: on a busy machine one alone may be far too long.
    assert min(seconds(40_000) for _ in range(3)) < 12 * max(seconds(10_000), 0.02)


@pytest.mark.parametrize("pattern", [_NAME, _CAPITALISED], ids=["names", "capitalised"])
@given(line=st.text(st.sampled_from("abéABÉ '’|&.1!²_東ा́\U0001d400")))
def test_both_engines_find_the_same_names(pattern: _Pattern, line: str) -> None:
    plain, any_text = (pattern.engine(plain=plain) for plain in (True, False))
    found = [match.span() for match in any_text.finditer(line)]
    assert not has_plain_letters(line) or found == [match.span() for match in plain.finditer(line)]


@given(
    words=st.lists(
        st.sampled_from(["the", "of", "“of", "to", "be", "|", "and", "Ada", "said.", ""])
    ),
    spaces=st.sampled_from([" ", "  ", "", "\t", 50 * " "]),
    language=st.sampled_from(["en", "es", "de", None]),
)
def test_what_is_misplaced_is_never_ruled_out(
    words: list[str], spaces: str, language: str | None
) -> None:
    document = parse(Page(text=spaces.join(words)))
    document.language = language
    for block in document.blocks:
        for match in re.finditer("Ada", document.block_text(block)):
            span = Span(block.start + match.start(), block.start + match.end())
            if kind_of(document, block, span) == "misplaced":
                assert may_be_misplaced(document, *span)


def test_no_letter_of_another_script_is_overlooked() -> None:
    every = "".join(chr(code) for code in range(0x30000) if not 0xD800 <= code < 0xE000)
    others = {c for match in _OTHER_SCRIPT.finditer(every) for c in match.group() if c > " "}
    codes = np.array([ord(character) for character in others - {"·"}], dtype=np.uint32)
    assert _may_be_other_script(codes).all()
