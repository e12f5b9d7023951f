"""The terminal and the review say the same of a page."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("jinja2", reason="needs the extra web")

from selectolax.lexbor import LexborHTMLParser, LexborNode

from detector import load
from detector.batch import Record, open_writer, verdict_row
from detector.cli.explanation_view import show
from detector.explanation.sums import explanation
from detector.review.rows import read_scored
from detector.review.shown import shown
from detector.review.views import Views
from tests.samples import Sample, samples

PAGES = [sample for sample in samples() if sample.page.html is not None][::6]


def _plain(text: str) -> str:
    """Return text without what differs on purpose: marks, bars, line ends, numbers of reasons."""
    return "".join(c for c in text if c not in "⟦⟧“”█─↵" and not c.isspace())


def _account(sample: Sample, folder: Path) -> LexborHTMLParser:
    judge = load()
    row = verdict_row(judge.score(sample.page), Record("a.jsonl", 1))
    with open_writer(folder / "scored.jsonl") as writer:
        writer.write([row])
    view = shown(read_scored([folder / "scored.jsonl"])[0], sample.page, judge)
    template = '{% from "parts.html.j2" import account_of %}{{ account_of(view) }}'
    made = Views()._environment.from_string(template).render(view=view)
    return LexborHTMLParser(made)


def _web(tree: LexborHTMLParser) -> list[str]:
    """Return the lines of the account in the order of the terminal."""
    lines = [p.text() for p in tree.css(".head-lines p")]
    for item in tree.css("ol.fall > li"):
        lines.append(_sum_line(item))
        lines += [f"{code.text()}" for code in item.css("code")]
        lines += [quote.text() for quote in item.css("blockquote")]
    return [_plain(line) for line in lines]


def _sum_line(item: LexborNode) -> str:
    heading = item.css_first("h3")
    if heading is not None:
        return heading.text()
    sentence = item.css_first(".sentence") or item.css_first(".says")
    number = item.css_first(".n:last-child")
    assert sentence is not None
    assert number is not None
    return f"{number.text()}{sentence.text()}"


@pytest.mark.parametrize("sample", PAGES, ids=lambda sample: sample.name)
def test_terminal_and_review_say_the_same(
    sample: Sample,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("COLUMNS", "400")
    judge = load()
    show(explanation(judge, sample.page), judge, sample.name)
    _, _, terminal = _plain(capsys.readouterr().out).partition("Probabilityofspam")
    tree = _account(sample, tmp_path)
    lines = _web(tree)
    lacking = tree.css_first("p.quiet.small")
    if lacking is not None:
        lines.append(_plain(lacking.text()))
    web = "".join(lines).removeprefix("Probabilityofspam")
    # Only there an address can be given.
    assert web == terminal.replace("Givetheaddresswith--url.", "")
