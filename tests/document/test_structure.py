from __future__ import annotations

import pytest

from detector.document import Document, parse
from detector.page import Page
from tests.signals.stories import PIER, PIER_TITLE, text

MENU = ("Home", "News", "Sport", "Weather", "Jobs", "Contact", "Search", "Subscribe", "Login")
HEADLINES = (
    "Bakery reopens after fire in Mill Lane",
    "School choir wins county prize again, and plans to sing it once more in the town hall",
    "Who will pay for the new roof of the library? Three answers from the council",
    "Bus timetable changes from Monday on for all villages north of the river and the islands",
)
COMMENT = "Thanks for writing this up, I was there and it was even louder than you say. Good work."


def full(*lines: str) -> Document:
    return parse(Page(text=text(*MENU, PIER_TITLE, *lines), text_kind="full"))


def bullets(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"• {line}" for line in lines)


def listed(document: Document) -> list[list[str]]:
    return [[document.slice(item) for item in block.items] for block in document.link_blocks]


def test_listed_headlines_before_a_comment_are_no_part_of_the_story() -> None:
    headlines = bullets(HEADLINES * 2)
    document = full(*PIER, "Related", *headlines, "Comments", COMMENT)
    assert document.story == "\n".join(PIER)
    assert listed(document) == [list(headlines)]


def test_bulleted_sentences_belong_to_the_story() -> None:
    steps = bullets(("Close the valve.", "Wait for ten minutes.", "Open it again slowly."))
    document = full(*PIER[:2], *steps, *PIER[2:])
    assert document.story == "\n".join((*PIER[:2], *steps, *PIER[2:]))
    assert document.link_blocks == []


def test_short_bullets_between_paragraphs_belong_to_the_story() -> None:
    goods = bullets(("two cups of flour", "one egg", "a pinch of salt and some butter"))
    document = full(*PIER[:2], *goods, *PIER[2:])
    assert document.story == "\n".join((*PIER[:2], *goods, *PIER[2:]))


@pytest.mark.parametrize(
    "headline",
    [
        "Who will pay for the new roof of the library before the winter comes?",
        "The harbour master says that he will not stand for another term because…",
        "The harbour master says that he will not stand for another term because...",
    ],
)
def test_long_questions_and_cut_headlines_are_listed(headline: str) -> None:
    document = full(*PIER, "Ranking", HEADLINES[0], headline, HEADLINES[3])
    assert listed(document) == [[HEADLINES[0], headline, HEADLINES[3]]]
    assert document.story == "\n".join(PIER)


def test_sentences_below_the_story_are_not_listed() -> None:
    document = full(*PIER, "Ranking", HEADLINES[0], COMMENT, HEADLINES[3])
    assert document.link_blocks == []


def test_each_list_has_its_label() -> None:
    document = full(*PIER, "Related", *HEADLINES, "Ranking", *HEADLINES[::-1])
    labels = [document.slice(b.heading) for b in document.link_blocks if b.heading]
    assert labels == ["Related", "Ranking"]
    assert listed(document) == [list(HEADLINES), list(HEADLINES[::-1])]


def test_a_short_line_after_each_headline_does_not_end_the_list() -> None:
    dated = [line for headline in HEADLINES for line in (headline, "4 March")]
    assert listed(full(*PIER, "Latest", *dated)) == [list(HEADLINES)]


def test_html_lists_hold_linked_headlines_with_their_addresses() -> None:
    items = "".join(f"<li><a href='/{i}'>{line}</a></li>" for i, line in enumerate(HEADLINES))
    body = "".join(f"<p>{paragraph}</p>" for paragraph in PIER)
    page = Page(html=f"<h1>{PIER_TITLE}</h1>{body}<h3>Related</h3><ul>{items}</ul>")
    document = parse(page)
    assert listed(document) == [list(HEADLINES)]
    assert document.link_blocks[0].urls == ("/0", "/1", "/2", "/3")
    assert document.story == "\n".join(PIER)


def test_lines_without_links_are_no_list_in_html() -> None:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in PIER)
    items = "".join(f"<li>{line}</li>" for line in HEADLINES)
    page = Page(html=f"<h1>{PIER_TITLE}</h1>{body}<ul>{items}</ul><p><a href='/'>Home</a></p>")
    assert parse(page).link_blocks == []
