"""Whatever pages hold, it stands in the report as text and does nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest.importorskip("jinja2", reason="needs the extra report")

from selectolax.lexbor import LexborHTMLParser, LexborNode

from detector import load
from detector.report import write_report
from detector.report.text import inert, marked
from tests.report.hostile import HOSTILE
from tests.report.scored import Row, reason, row, write_rows

_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]"
)
_TAGS = re.compile("[\U000e0000-\U000e0fff]")
# What a report is made of; nothing in it loads, runs or leads anywhere by itself.
ELEMENTS = set(
    "html head meta title style body a header h1 h2 h3 bdi button nav ul ol li main p dl div dt dd "
    "small section figure svg line rect text figcaption span table thead tbody tr th td caption "
    "code details summary blockquote mark footer script label input circle br".split()
)


def hostile_rows() -> list[Row]:
    """Return rows of which everything that a page or its address decides about is hostile."""
    made = []
    for i, text in enumerate(HOSTILE):
        spam = i % 2 == 0
        strange: Row = {
            "label": "spam" if spam else "clean",
            "probability": 0.99 if spam else 0.88,
            "url": text if i % 3 else f"https://{text}.example/{text}",
            "id": text,
            "source": text,
            "language": text,
            "family": text,
            "reasons": [reason(2.0, f"…before ⟦{text}⟧ after"), reason(-0.4, text)],
        }
        made.append(row(i, **strange))
        made.append(row(i, label="unsure", probability=None, error=text))
        made.append(row(i, label="unsure", unsure_because=text))
    return made


def write_hostile(folder: Path) -> Path:
    rows = write_rows(folder / "rows.parquet", hostile_rows())
    write_report([rows], folder / "report.html", load(), samples=60, title=HOSTILE[0])
    return folder / "report.html"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> str:
    return write_hostile(tmp_path_factory.mktemp("hostile")).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def page(written: str) -> LexborHTMLParser:
    return LexborHTMLParser(written)


def elements(page: LexborHTMLParser) -> list[LexborNode]:
    return page.css("*")


def test_there_are_fifty() -> None:
    assert len(set(HOSTILE)) == 50


def test_only_the_templates_elements_are_there(page: LexborHTMLParser) -> None:
    # `title` stands in bars of charts too, as what a pointer shows.
    assert {node.tag for node in elements(page)} <= ELEMENTS
    assert len(page.css("script")) == len(page.css("style")) == 1


def test_no_attribute_acts_or_loads(page: LexborHTMLParser) -> None:
    for node in elements(page):
        for name, value in node.attributes.items():
            assert not name.startswith("on"), name
            assert name not in ("src", "srcset", "style", "action", "data", "srcdoc"), name
            assert name != "href" or (value or "").startswith("#")


def test_every_text_is_there_to_be_read(page: LexborHTMLParser) -> None:
    body = page.body
    assert body is not None
    shown = body.text()
    for text in HOSTILE:
        assert inert(text)[:40] in shown, text


def test_what_cannot_be_seen_is_spelled_out(written: str) -> None:
    assert not _UNSEEN.search(written)
    assert not _TAGS.search(written)
    assert "‹U+202E›" in written
    assert "‹U+001B›" in written


def test_marks_piled_on_a_letter_are_cut(written: str) -> None:
    assert "\u0335\u0322\u0347" in written
    assert "\u0335\u0322\u0347\u0353" not in written


def test_the_policy_allows_nothing_but_ours(page: LexborHTMLParser) -> None:
    node = page.css_first("meta[http-equiv]")
    assert node is not None
    policy = node.attributes["content"] or ""
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert "http" not in policy


@pytest.mark.parametrize("text", ["", "⟦", "⟧", "a⟦b", "a⟧b", "⟦⟦a⟧⟧b"])
def test_pieces_of_an_excerpt_are_all_of_it(text: str) -> None:
    assert "".join(piece for _, piece in marked(text)) == text.translate(
        {0x27E6: None, 0x27E7: None}
    )
