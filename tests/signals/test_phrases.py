from __future__ import annotations

from collections.abc import Mapping

import pytest

from detector.document import Document, parse
from detector.page import Page
from detector.signals._phrases import PhraseBook
from tests.signals.stories import GERMAN, PIER, text


def document(*lines: str) -> Document:
    return parse(Page(text=text(*lines), text_kind="main"))


def found(phrases: Mapping[str, str], *lines: str) -> list[str]:
    book = PhraseBook()
    book.add("group", phrases)
    page = document(*lines)
    return [page.slice(span) for span in book.spans(page, "group")]


@pytest.mark.parametrize(
    ("phrases", "line", "shown"),
    [
        ("fish quay", "They left from the FISH QUAY.", ["FISH QUAY"]),
        ("don't wait", "So don’t wait for us.", ["don’t wait"]),
        ("seaml*", "A seamless, seamlessly sewn sail.", ["seamless", "seamlessly"]),
        ("in the seaml* world", "In the seamless world of sails.", ["In the seamless world"]),
        ("not only … but", "Not only the old boats but the quay.", ["Not only the old boats but"]),
        ("not only … but", "Not only, and on and on and on and on and on, but not.", []),
        ("quay, the old quay", "We saw the old quay.", ["the old quay"]),
        ("quay, -the old quay", "The old quay is not the quay.", ["quay"]),
        ("不可或缺", "长椅是不可或缺的家具。", ["不可或缺"]),
        ("quay the", "They left the quay\nthe next day.", []),
    ],
)
def test_phrases_of_every_language(phrases: str, line: str, shown: list[str]) -> None:
    assert found({"*": phrases}, *PIER, *line.split("\n"))[-len(shown) or None :] == shown


def test_only_the_language_of_the_document_is_searched() -> None:
    assert found({"en": "am montag", "de": "am montag"}, *GERMAN) == ["am Montag"]
    assert found({"en": "am montag"}, *GERMAN) == []


def test_what_the_book_cannot_read_is_nan() -> None:
    book = PhraseBook()
    book.add("group", {"en": "pier"})
    assert book.rate(document(*PIER), "group") > 0
    assert book.rate(document(*GERMAN), "group") != book.rate(document(*GERMAN), "group")
    assert book.varied_rate(document("The pier."), "group") != 0


def test_a_wording_counts_twice_at_the_most() -> None:
    book = PhraseBook()
    book.add("group", {"*": "pier, gem*"})
    page = document(*["The pier is a gem among gems."] * 9)
    assert book.count(page, "group") == 27
    assert book.varied_count(page, "group") == 6


def test_two_groups_of_one_name_are_refused() -> None:
    book = PhraseBook()
    book.add("group", {"*": "pier"})
    with pytest.raises(ValueError, match="phrase group 'group' exists"):
        book.add("group", {"*": "quay"})


def test_books_do_not_disturb_each_other() -> None:
    one, other = PhraseBook(), PhraseBook(whole_page=True)
    one.add("group", {"*": "old quay"})
    other.add("group", {"*": "the old quay, -quay of stone"})
    page = document(*PIER, "We saw the old quay, a quay of stone.")
    assert [page.slice(span) for span in one.spans(page, "group")] == ["old quay"]
    assert [page.slice(span) for span in other.spans(page, "group")] == ["the old quay"]


def test_a_story_book_reads_the_story_alone() -> None:
    story, page_wide = PhraseBook(), PhraseBook(whole_page=True)
    for book in (story, page_wide):
        book.add("group", {"*": "quayside menu"})
    html = "<nav><a href=/>Quayside menu</a></nav>" + "".join(f"<p>{line}" for line in PIER)
    page = parse(Page(html=html))
    assert [len(book.spans(page, "group")) for book in (story, page_wide)] == [0, 1]
