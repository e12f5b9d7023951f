from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.document import parse
from detector.document.dates import date_from_address, find_dates, find_days
from detector.page import Page
from detector.signals import all_signals
from detector.signals.dates import _COPYRIGHT, _copyright_years
from tests.signals.example import Example
from tests.signals.stories import GERMAN, PIER, PIER_TITLE, html, text

MENU = ("Home", "News", "Sport", "Weather", "Jobs", "Contact", "Search", "Subscribe", "Login")
NEW_YEAR = "Date:2024-12-26 10:59:09"
CHINESE = (
    "码头星期一关闭，工程师正在检查木桩，居民希望春天以前能够修好，渡船暂时从鱼市码头出发。" * 3
)


def full(*lines: str, title: str = PIER_TITLE, url: str | None = None) -> Page:
    """All visible text of a page: its menu, its headline, and `lines`."""
    return Page(title=title, url=url, text=text(*MENU, title, *lines), text_kind="full")


def main(*lines: str, title: str = PIER_TITLE) -> Page:
    return Page(title=title, text=text(*lines), text_kind="main")


def dated(stamp: str, first: str, *more: str, title: str = PIER_TITLE) -> Page:
    """A page with its date above a story that begins with `first`."""
    return full(stamp, first, *(more or PIER), title=title)


def marked(
    head: str = "",
    *,
    shown: str = "",
    story: tuple[str, ...] = PIER,
    after: str = "",
    url: str | None = "https://harbourpost.example/pier-closes",
    title: str = PIER_TITLE,
    fetched: str | None = None,
) -> Page:
    stamp = f"<p class='date'>{shown}</p>" if shown else ""
    page = html(title, story, head=head, after=after)
    return Page(html=page.replace("</h1>", f"</h1>{stamp}", 1), url=url, fetched=fetched)


def meta(published: str, modified: str = "") -> str:
    head = f'<meta property="article:published_time" content="{published}">'
    if modified:
        head += f'<meta property="article:modified_time" content="{modified}">'
    return head


def jsonld(published: str) -> str:
    return (
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "'
        + published
        + '"}</script>'
    )


def list_of(*items: str) -> str:
    rows = "".join(f'<li><a href="/{i}">{item}</a></li>' for i, item in enumerate(items))
    return f"<aside><h3>Related</h3><ul>{rows}</ul></aside>"


TOLD_2021 = (
    "The council said that the survey of June 2021 had found two split piles below the water "
    "line, and that the boats now leave from the fish quay."
)
HISTORY = (
    "The fleet left the harbour on 14 May 1872 with forty men aboard, and by the winter of 1873 "
    "the owners had sold what came back of it to a yard on the other side of the bay."
)
YEARLESS = (
    "The gates were closed on March 4 and opened for an hour on the 9th, when a crane was "
    "brought in by barge from the yard at the other end of the bay."
)
WEDNESDAY = (
    "The council met on Wednesday, March 6, to hear what the divers had found, and sent the "
    "boats to the fish quay until the engineers have finished their work."
)  # so it was in 2024
ELECTION = (
    "The harbour master hopes that the pier will open again in spring 2022, and the trust that "
    "owns the sheds expects to have the money together before that day."
)
AGENCY = (
    "LERWICK, March 4 (Northern Agency) — The council closed the ferry pier after divers found "
    "that two of its oldest piles had split below the water line."
)
AGENCY_ES = (
    "PUERTO REAL, 4 de marzo (Agencia Norte) — El ayuntamiento cerró el muelle de los barcos "
    "después de que los buzos hallaran dos pilotes rotos bajo la línea del agua."
)
ANNIVERSARY = (
    "It is 25 years since the storm of 12 December 1999 took the roof off the ticket hall, and "
    "the council closed the pier on Monday for the survey that was promised then."
)

injected = dated(NEW_YEAR, TOLD_2021)
newspaper = dated("Published: 6 July 2021", TOLD_2021)
history = dated("Published: 6 July 2021", HISTORY, HISTORY)
undated = main(*PIER)
reprinted = full(
    "Published: 6 July 2024", "From our archive: first published on 5 March 2009.", *PIER
)

OLD_LIST = (
    "Bakery reopens after fire in Mill Lane 2016-02-11",
    "School choir wins the county prize again 2018-06-30",
    "Late header sends the rovers up a league 2019-10-02",
    "Council drops plan to cut the last night bus 2021-01-20",
)
NEW_LIST = (
    "Bakery reopens after fire in Mill Lane 2024-12-20",
    "School choir wins the county prize again 2024-12-21",
    "Late header sends the rovers up a league 2024-12-23",
    "Council drops plan to cut the last night bus 2024-12-24",
)
BARE_LIST = tuple(item.rpartition(" ")[0] for item in NEW_LIST)

KETTLES = "Best kettles 2026"
OLD_KETTLES = (
    "We boiled eleven kettles in the spring of 2022 and wrote down how long each of them took, "
    "how hot its handle got, and what was left in the pot when it switched itself off.",
)

EXAMPLES: list[Example] = [
    Example("days_since_told", "name-injected farm", injected, at_least=3.0),
    Example("days_since_told", "local paper", newspaper, at_most=0.9),
    Example(
        "days_since_told",
        "story of the year, told by its year alone",
        dated(
            "6 July 2024",
            "The pier that was built in 2024 is closed, for two of its piles have split.",
        ),
        at_most=0.0,
    ),
    Example(
        "days_since_told",
        "name-injected farm in Spanish",
        dated(
            "Fecha: 2024-12-26 10:59:09",
            "El ayuntamiento cerró el muelle el 3 de marzo de 2021, y los barcos salen desde "
            "entonces del puerto pesquero mientras los ingenieros deciden.",
            "Nadie resultó herido, pero los vecinos de las islas tardan diez minutos más.",
        ),
        at_least=3.0,
    ),
    Example("days_since_told", "no date of its own", main(TOLD_2021, *PIER)),
    Example("days_since_told", "tells no date", dated(NEW_YEAR, PIER[0], *PIER[2:])),
    Example("stale_news", "name-injected farm", injected, at_least=3.0),
    Example("stale_news", "local paper", newspaper, at_most=0.9),
    Example("stale_news", "history", history),
    Example(
        "stale_news",
        "anniversary in a local paper",
        dated("Published: 12 December 2024", ANNIVERSARY, *PIER[2:]),
    ),
    Example(
        "stale_news",
        "retrospective without the wording of news",
        dated(
            "26 December 2024",
            "In June 2021 the pier was closed, and nobody has walked on it since that day.",
            *PIER[2:4],
        ),
    ),
    Example("future_already_past", "name-injected farm", dated(NEW_YEAR, ELECTION), at_least=2.8),
    Example(
        "future_already_past",
        "name-injected farm in German",
        dated(
            "Datum: 2024-12-26 10:59:09",
            "Die Brücke wird voraussichtlich im Frühjahr 2022 wieder für Fahrzeuge geöffnet, "
            "sagte die Bürgermeisterin nach der Sitzung des Gemeinderates.",
            *GERMAN,
        ),
        at_least=2.8,
    ),
    Example(
        "future_already_past",
        "local paper",
        dated("Published: 6 July 2021", ELECTION),
        at_most=0.0,
    ),
    Example(
        "future_already_past",
        "law of an earlier year",
        dated(
            "6 July 2024",
            "The council will apply the 2019 harbour law, its clerk said after the meeting.",
        ),
    ),
    Example(
        "future_already_past",
        "service since an earlier year",
        dated(
            "6 July 2024",
            "The boats will leave at seven in the morning as they have since May 2019.",
        ),
    ),
    Example("future_already_past", "no date of its own", main(ELECTION, *PIER)),
    Example(
        "told_after_date",
        "rewritten news dated before its events",
        dated(
            "Published: 6 July 2021",
            "The old pier was blown up on 9 October 2023 while half of the town was looking on.",
        ),
        at_least=2.8,
    ),
    Example(
        "told_after_date",
        "notice of coming events",
        dated(
            "Published: 6 July 2021",
            "The new pier will be opened on 9 October 2023 by the oldest sailor of the town.",
        ),
        at_most=0.0,
    ),
    Example(
        "told_after_date",
        "offer with a limit",
        dated(
            "Published: 6 July 2021",
            "School passes that were bought in the autumn are valid until 31 December 2022.",
        ),
        at_most=0.0,
    ),
    Example(
        "told_after_date",
        "blog with an addition that says so",
        dated(
            "Published: 6 July 2021",
            "Update 9 October 2023: the pier is open again, and the shuttle bus has stopped.",
        ),
        at_most=0.0,
    ),
    Example(
        "told_after_date",
        "article updated since",
        full(
            "Published: 6 July 2021",
            "Updated: 10 October 2023",
            "The old pier was blown up on 9 October 2023 while half of the town was looking on.",
            *PIER,
        ),
        at_most=0.0,
    ),
    Example("told_after_date", "no date of its own", undated),
    Example("yearless_day_distance", "name-injected farm", dated(NEW_YEAR, YEARLESS), at_least=60),
    Example("yearless_day_distance", "local paper", dated("7 March 2024", YEARLESS), at_most=5),
    Example(
        "yearless_day_distance",
        "turn of the year",
        dated(
            "2 January 2024",
            "The gates were closed on December 30, the clerk said, and have not been opened.",
        ),
        at_most=5,
    ),
    Example("yearless_day_distance", "tells no day", injected),
    Example("yearless_day_distance", "no date of its own", main(YEARLESS, *PIER)),
    Example(
        "weekday_of_other_year",
        "name-injected farm",
        dated("Date:2026-05-26 10:59:09", WEDNESDAY),
        at_least=1.0,
    ),
    Example("weekday_of_other_year", "local paper", dated("7 March 2024", WEDNESDAY), at_most=0.0),
    Example(
        "weekday_of_other_year",
        "calendar of next year's events",
        dated("7 November 2023", WEDNESDAY),
        at_most=0.0,
    ),
    Example(
        "weekday_of_other_year",
        "name-injected farm in French",
        dated(
            "Date : 2026-05-26 10:59:09",
            "Le conseil s'est réuni mercredi 6 mars pour entendre les plongeurs, et les bateaux "
            "partent désormais du quai des pêcheurs.",
            "Personne n'a été blessé, mais la réparation durera jusqu'au printemps.",
        ),
        at_least=1.0,
    ),
    Example("weekday_of_other_year", "no weekday with a day", dated(NEW_YEAR, YEARLESS)),
    Example(
        "weekday_not_in_calendar",
        "machine-written news",
        dated(
            "8 March 2024",
            "The council met on Monday, March 6, 2024, to hear what the divers had found.",
        ),
        at_least=1,
    ),
    Example(
        "weekday_not_in_calendar",
        "local paper",
        dated(
            "8 March 2024",
            "The council met on Wednesday, March 6, 2024, to hear what the divers had found.",
        ),
        at_most=0,
    ),
    Example(
        "weekday_not_in_calendar",
        "Chinese news",
        main(
            "议会于2024年3月6日（星期三）在市政厅开会，听取潜水员的报告，并决定渡船暂时从鱼市码头出发，直到工程师完成检查为止。",
            CHINESE,
        ),
        at_most=0,
    ),
    Example("weekday_not_in_calendar", "no such date", newspaper),
    Example("dateline_distance", "republished wire story", dated(NEW_YEAR, AGENCY), at_least=1.8),
    Example("dateline_distance", "wire story", dated("5 March 2021", AGENCY), at_most=0.31),
    Example("dateline_distance", "Spanish wire story", dated("5/3/2021", AGENCY_ES), at_most=0.31),
    Example(
        "dateline_distance",
        "republished press release",
        dated(NEW_YEAR, AGENCY.replace("March 4", "March 4, 2021")),
        at_least=3.0,
    ),
    Example("dateline_distance", "day in mid-sentence", dated("5 March 2021", YEARLESS)),
    Example("dateline_distance", "no date of its own", main(AGENCY, *PIER)),
    Example(
        "days_shown",
        "page dated twice",
        full("Date: 2024-12-26", "Posted 3 March 2021", *PIER),
        at_least=2,
    ),
    Example(
        "days_shown",
        "article with an update",
        full("Published: 6 July 2021", "Updated: 10 October 2023", *PIER),
        at_most=1,
    ),
    Example("days_shown", "no date of its own", undated),
    Example(
        "date_against_address",
        "re-dated page",
        full("26 December 2024", *PIER, url="https://harbourpost.example/2021/03/05/pier"),
        at_least=3.0,
    ),
    Example(
        "date_against_address",
        "month in the address",
        full("26 March 2021", *PIER, url="https://harbourpost.example/2021/03/pier"),
        at_most=0.0,
    ),
    Example(
        "date_against_address",
        "time zone",
        full("6 March 2021", *PIER, url="https://harbourpost.example/2021/03/05/pier"),
        at_most=0.0,
    ),
    Example("date_against_address", "address without a date", marked(shown="6 July 2021")),
    Example(
        "shown_date_against_markup",
        "re-dated page",
        marked(meta("2024-12-26T10:59:09"), shown="Published 5 March 2021"),
        at_least=3.0,
    ),
    Example(
        "shown_date_against_markup",
        "local paper",
        marked(meta("2021-03-05T10:59:09Z"), shown="Published 5 March 2021"),
        at_most=0.0,
    ),
    Example(
        "shown_date_against_markup",
        "blog that shows its last change",
        marked(meta("2021-03-05T10:00:00Z", "2024-12-26T09:00:00Z"), shown="26 December 2024"),
        at_most=0.0,
    ),
    Example("shown_date_against_markup", "text has no markup", newspaper),
    Example(
        "markup_dates_apart",
        "template filled twice",
        marked(meta("2021-03-05T10:59:09Z") + jsonld("2024-12-26T00:00:00Z")),
        at_least=3.0,
    ),
    Example(
        "markup_dates_apart",
        "local paper",
        marked(meta("2021-03-05T23:59:09Z") + jsonld("2021-03-06")),
        at_most=0.0,
    ),
    Example("markup_dates_apart", "one date", marked(meta("2021-03-05"))),
    Example("bare_stamp", "name-injected farm", injected, at_least=2),
    Example(
        "bare_stamp",
        "name-injected farm in HTML",
        marked(shown="Date:2024-12-26 10:59:09"),
        at_least=2,
    ),
    Example("bare_stamp", "stamp after a space", full("2024-12-26 10:59:09", *PIER), at_least=1),
    Example("bare_stamp", "local paper", newspaper, at_most=0),
    Example("bare_stamp", "zone named", full("2024-12-26 10:59:09 CET", *PIER), at_most=0),
    Example("bare_stamp", "minutes", full("Date: 26.12.2024, 10:59", *PIER), at_most=0),
    Example("bare_stamp", "no date of its own", undated),
    Example(
        "days_to_update",
        "article with an honest update",
        full("Published: 6 July 2021", "Updated: 10 October 2023", *PIER),
        at_least=2.9,
    ),
    Example(
        "days_to_update",
        "never changed",
        marked(meta("2021-03-05T10:00:00Z", "2021-03-05T10:00:00Z")),
        at_most=0.0,
    ),
    Example("days_to_update", "says nothing", newspaper),
    Example(
        "date_after_fetch",
        "page dated ahead",
        marked(meta("2024-12-26"), fetched="2024-03-05"),
        at_least=2.4,
    ),
    Example(
        "date_after_fetch",
        "page of the day, in a zone ahead",
        marked(meta("2024-12-26"), fetched="2024-12-25"),
        at_most=0.0,
    ),
    Example("date_after_fetch", "fetch date unknown", marked(meta("2024-12-26"))),
    Example(
        "stamps_equal",
        "made in one go",
        marked(meta("2024-12-26T10:59:09Z", "2024-12-26T10:59:09Z")),
        at_least=1,
    ),
    Example(
        "stamps_equal",
        "touched up after a minute",
        marked(meta("2024-12-26T10:59:09Z", "2024-12-26T11:00:12Z")),
        at_most=0,
    ),
    Example("stamps_equal", "days without a time", marked(meta("2024-12-26", "2024-12-26"))),
    Example("stamps_equal", "text has no markup", newspaper),
    Example(
        "listed_before_page",
        "name-injected farm",
        full(NEW_YEAR, *PIER, "Related", *OLD_LIST),
        at_least=3.0,
    ),
    Example(
        "listed_before_page",
        "name-injected farm in HTML",
        marked(meta("2024-12-26"), after=list_of(*OLD_LIST)),
        at_least=3.0,
    ),
    Example(
        "listed_before_page",
        "local paper",
        full("26 December 2024", *PIER, "Related", *NEW_LIST),
        at_most=1.0,
    ),
    Example(
        "listed_before_page",
        "archive with the latest news beside",
        full("6 July 2009", *PIER, "Latest", *NEW_LIST),
        at_most=0.0,
    ),
    Example("listed_before_page", "no dates", full(NEW_YEAR, *PIER, "Related", *BARE_LIST)),
    Example("listed_before_page", "no date of its own", full(*PIER, "Related", *OLD_LIST)),
    Example(
        "listed_days_spread",
        "name-injected farm",
        full(NEW_YEAR, *PIER, "Related", *OLD_LIST),
        at_least=3.0,
    ),
    Example(
        "listed_days_spread",
        "years in the addresses",
        marked(
            after="".join(
                f'<p><a href="/{year}/03/05/news">Council votes on the ferry pier again</a></p>'
                for year in (2015, 2018, 2023)
            )
        ),
        at_least=3.0,
    ),
    Example(
        "listed_days_spread",
        "local paper",
        full("26 December 2024", *PIER, "Related", *NEW_LIST),
        at_most=1.0,
    ),
    Example("listed_days_spread", "no list", newspaper),
    Example(
        "title_year_ahead_of_story",
        "year refreshed for search engines",
        main(*OLD_KETTLES, title=KETTLES),
        at_least=4,
    ),
    Example(
        "title_year_ahead_of_story",
        "review of the year",
        main(
            "We boiled eleven kettles in March 2026 and wrote down how long each of them took.",
            *PIER[2:4],
            title=KETTLES,
        ),
        at_most=0,
    ),
    Example("title_year_ahead_of_story", "no year in the title", newspaper),
    Example("title_year_ahead_of_story", "tells no year", main(*PIER[2:], title=KETTLES)),
    Example(
        "title_year_after_date",
        "year refreshed for search engines",
        full("Published: 6 July 2021", *OLD_KETTLES, title=KETTLES),
        at_least=5,
    ),
    Example(
        "title_year_after_date",
        "calendar for the coming year",
        full("Published: 6 December 2025", *OLD_KETTLES, title="Tide calendar 2026"),
        at_most=1,
    ),
    Example(
        "title_year_after_date",
        "updated review",
        full("Published: 6 July 2021", "Updated: 3 May 2026", *OLD_KETTLES, title=KETTLES),
        at_most=0,
    ),
    Example("title_year_after_date", "no date of its own", main(*OLD_KETTLES, title=KETTLES)),
    Example(
        "copyright_after_date",
        "template left as it was",
        full(NEW_YEAR, *PIER, "Copyright © 2019 Coinharbor"),
        at_most=-5,
    ),
    Example(
        "copyright_after_date",
        "local paper",
        full("6 July 2024", *PIER, "© 1998–2024 The Harbour Post"),
        at_least=0,
        at_most=0,
    ),
    Example("copyright_after_date", "no notice", newspaper),
    Example("copyright_after_date", "only a notice", main(*PIER, "© 2024 The Harbour Post")),
    Example("update_note", "archive reprint", reprinted, at_least=1),
    Example(
        "update_note",
        "article with an honest update",
        full("Published: 6 July 2021", "Updated: 10 October 2023", *PIER),
        at_least=1,
    ),
    Example(
        "update_note",
        "archive reprint in German",
        Page(
            title="Brücke gesperrt",
            text=text(
                "Brücke gesperrt",
                "Datum: 6. Juli 2024",
                "Aus unserem Archiv: Zuerst erschienen am 5. März 2009.",
                *GERMAN,
            ),
            text_kind="full",
        ),
        at_least=1,
    ),
    Example(
        "update_note",
        "farm that copied the words alone",
        dated(NEW_YEAR, "This story has been updated.", *PIER),
        at_most=0,
    ),
    Example(
        "update_note",
        "farm that calls its own date an update",
        full("Published: 26 December 2024", "Updated on 26 December 2024", *PIER),
        at_most=0,
    ),
    Example("update_note", "local paper", newspaper, at_most=0),
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.signal}: {e.source}")
def test_example(example: Example) -> None:
    example.check()


def test_every_signal_has_a_page_that_fires_it_and_one_that_does_not_tell() -> None:
    for name in [s.name for s in all_signals().values() if s.family == "dates"]:
        examples = [e for e in EXAMPLES if e.signal == name]
        assert any(e.at_least is not None or (e.at_most or 0) < 0 for e in examples), name
        known = [e.at_least is not None or e.at_most is not None for e in examples]
        assert name == "update_note" or not all(known), name


@pytest.mark.parametrize(
    ("signal", "page", "words"),
    [
        ("days_since_told", injected, "June 2021"),
        ("days_since_told", injected, "2024-12-26 10:59:09"),
        ("bare_stamp", injected, "2024-12-26 10:59:09"),
        ("stale_news", injected, "on Monday"),
        ("future_already_past", dated(NEW_YEAR, ELECTION), "2022"),
        (
            "weekday_of_other_year",
            dated("Date:2026-05-26 10:59:09", WEDNESDAY),
            "Wednesday, March 6",
        ),
        ("dateline_distance", dated(NEW_YEAR, AGENCY), "March 4"),
        ("update_note", reprinted, "first published on 5 March 2009"),
    ],
)
def test_evidence_shows_the_words(signal: str, page: Page, words: str) -> None:
    document = parse(page)
    evidence = all_signals()[signal].evidence
    assert evidence is not None
    assert words in [document.slice(span) for span in evidence(document)]


@pytest.mark.parametrize("page", [injected, newspaper, history, undated, reprinted])
def test_evidence_lies_in_the_text(page: Page) -> None:
    document = parse(page)
    for signal in all_signals().values():
        if signal.family == "dates" and signal.evidence is not None:
            for start, end in signal.evidence(document):
                assert 0 <= start < end <= len(document.text)


def test_a_page_of_dates_alone_is_read_in_time() -> None:
    document = parse(Page(text="2024-03-05 10:11:12\n" * 40_000 + "in 2024 " * 20_000))
    for signal in all_signals().values():
        if signal.family == "dates":
            signal(document)
    assert len(document.dates) <= 2_000


# --- the dates that the signals read --------------------------------------------------------


@pytest.mark.parametrize(
    "told",
    [
        "5 March 2024",
        "March 5th, 2024 at 10:59 am",
        "2024-03-05T10:59:09Z",
        "Published2024-03-05 10:59",
        "5. März 2024 um 10:59",
        "5 de marzo de 2024 a las 10:59",
        "5 mars 2024 à 10:59",
        "5 marca 2024",
        "5 марта 2024 г.",
        "5 tháng 3, 2024",
        "ngày 5/3/2024",
        "2024年3月5日",
        "2024. 3. 5. 10:59",
        "5 Mart 2024",
    ],
)
def test_formats(told: str) -> None:
    assert [d.value for d in find_dates(told)] == [date(2024, 3, 5)]


@pytest.mark.parametrize(
    ("told", "month"),
    [
        ("6 fév 2015", 2),
        ("6 fev. 2015", 2),
        ("6 févr. 2015", 2),
        ("6. Mär. 2015", 3),
        ("6 Agu 2015", 8),
    ],
)
def test_months_cut_short(told: str, month: int) -> None:
    assert [d.value for d in find_dates(told)] == [date(2015, month, 6)]


@pytest.mark.parametrize(
    "told",
    [
        "room 2024-B",
        "v2024.10.123",
        "it sold out 2019 tickets",
        "2000 people came",
        "$2024",
        "2024.50 each",
        "the 2020s",
        "31/02/2024x",
    ],
)
def test_no_dates(told: str) -> None:
    assert list(find_dates(told)) == []


@pytest.mark.parametrize(
    ("told", "weekday"),
    [
        ("Tuesday, March 5", 1),
        ("Tue. 5 March 2024", 1),
        ("martes 5 de marzo", 1),
        ("mardi 5 mars", 1),
        ("Dienstag, den 5. März 2024", 1),
        ("terça-feira, 5 de março", 1),
        ("martedì 5 marzo", 1),
        ("Selasa (5/3/2024)", 1),
        ("вторник, 5 марта", 1),
        ("3月5日（星期二）", 1),
        ("3月5日(火)", 1),
        ("on 5 March", None),
    ],
)
def test_days_with_their_weekday(told: str, weekday: int | None) -> None:
    assert [(d.month, d.day, d.weekday) for d in find_days(told)] == [(3, 5, weekday)]


@pytest.mark.parametrize(
    ("path", "precision"),
    [
        ("/2024/03/05/pier", "day"),
        ("/2024/3/5/pier", "day"),
        ("/news/2024-03-05-pier.html", "day"),
        ("/news/pier-20240305.html", "day"),
        ("/2024/03/pier", "month"),
        ("/2024/10-best-piers", "year"),
    ],
)
def test_dates_in_addresses(path: str, precision: str) -> None:
    found = date_from_address(path)
    assert found is not None
    assert found.precision == precision


@pytest.mark.parametrize("path", ["/tip/1918/tea", "/p/20241399", "/room-2024/tea", "/12024/tea"])
def test_no_dates_in_addresses(path: str) -> None:
    assert date_from_address(path) is None


def test_the_claimed_date_is_the_one_by_the_headline() -> None:
    page = full("Harbour · Posted on 5 March 2024", *PIER, "Jo Marsh 9 May 2024", "Good to read.")
    claimed = parse(page).claimed_date
    assert claimed is not None
    assert (claimed.value, claimed.role) == (date(2024, 3, 5), "published")


@pytest.mark.parametrize(
    "shown",
    ["3 days ago", "hace 3 días", "il y a 3 jours", "vor 3 Tagen", "3 giorni fa", "3 ngày trước"],
)
def test_days_ago_count_from_the_fetch(shown: str) -> None:
    page = html(PIER_TITLE, PIER).replace("</h1>", f"</h1><p>Harbour · {shown}</p>", 1)
    fetched, unfetched = parse(Page(html=page, fetched="2024-03-08")), parse(Page(html=page))
    assert fetched.claimed_date is not None
    assert fetched.claimed_date.value == date(2024, 3, 5)
    assert unfetched.claimed_date is None


def test_days_ago_in_prose_are_no_dates_of_the_page() -> None:
    page = Page(text=text(*PIER, "He left 3 days ago. " * 8), fetched="2024-03-08")
    assert parse(page).claimed_date is None


def test_a_first_publication_is_claimed_only_where_no_other_date_is() -> None:
    first = "First published on 5 March 2009"
    alone, reprint = (parse(full(*lines, *PIER)) for lines in ((first,), (first, "6 July 2024")))
    assert alone.claimed_date is not None
    assert reprint.claimed_date is not None
    assert alone.claimed_date.value == date(2009, 3, 5)
    assert reprint.claimed_date.value == date(2024, 7, 6)


_NOTICE = (
    "©",
    "(C)",
    "&Copy;",
    "Copyright",
    "oPyR",
    "2019",
    "2024",
    "19",
    "-",
    "İ",
    "a",
    " ",
    "\n",
)


@given(st.lists(st.sampled_from(_NOTICE)))
def test_years_of_copyright_are_those_of_its_pattern(parts: list[str]) -> None:
    footer = "".join(parts)
    wanted = {int(year) for pair in _COPYRIGHT.findall(footer) for year in pair if year}
    assert set(_copyright_years(footer)) == wanted
