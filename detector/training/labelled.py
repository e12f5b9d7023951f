"""Labelled pages from JSON lines, and the views that each of them has."""

from __future__ import annotations

import gzip
import html
import json
import lzma
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import IO, Any

from detector.document import Document, parse
from detector.errors import DetectorError, MissingExtraError
from detector.page import Page, TextKind

__all__ = [
    "FARMED",
    "FORMAT_MATCHED",
    "VIEWS",
    "LabelledPage",
    "labelled_page",
    "main_text",
    "read_labelled",
    "views",
]

FORMAT_MATCHED = "legit_sites"
"""Clean pages of the same formats and years as the real farms: the ones to be judged by."""

FARMED = "farmed"
"""Name of the source of all pages that the farmer made."""

VIEWS = ("html", "full", "main", "text", "html cut", "full cut", "main cut", "text cut")
CUT = 2_000  # characters that a cut view keeps of the visible text

_LABELS = {
    "spam": 1,
    "farm": 1,
    "1": 1,
    "true": 1,
    "clean": 0,
    "legit": 0,
    "ham": 0,
    "0": 0,
    "false": 0,
}
_FRONT_MATTER = re.compile(r"\A(?:---\n.*?\n---|\+\+\+\n.*?\n\+\+\+)\n", re.DOTALL)
_TEMPLATE_TAG = re.compile(r"\{\{[^{}]{0,400}\}\}|\{%[^{}]{0,400}%\}")
_MARKDOWN_MARK = re.compile(
    r"^#{1,6} |\*\*|\]\(|^```|</(?:a|p|h\d|li|em|strong|div|blockquote)>", re.MULTILINE
)
_TITLE_MARKUP = re.compile(r"(?:\s*<br */?>\s*)+|</?[a-z][^<>]{0,80}>|\*\*|(?<!\w)[_`]|[_`](?!\w)")


@dataclass(frozen=True, slots=True)
class LabelledPage:
    """A page with its label and where it comes from.

    Parameters
    ----------
    page : Page
        The page.
    spam : int
        1 for spam, 0 for clean.
    family : str
        Family of farm, or kind of publisher.
    group : str
        Network where one is known, else site: what a split must not divide.
    source : str
        File that it came from.
    date, author : str
        When and by whom it was first published, where that is known; empty elsewhere.
    markdown : str
        Its text as HTML, where the page is known as Markdown alone; empty elsewhere.
    extracted : str
        Its text as another extractor left it, where there is one; empty elsewhere.
    """

    page: Page
    spam: int
    family: str
    group: str
    source: str
    date: str = ""
    author: str = ""
    markdown: str = ""
    extracted: str = ""


def read_labelled(path: Path) -> Iterator[LabelledPage]:
    """Yield the pages of a JSON lines file, plain or compressed with gzip or xz.

    A line holds ``label`` (spam or clean) and ``html`` or ``text`` (or ``raw`` with
    ``format`` html, md or text), and may hold ``url``, ``title``, ``family`` or ``kind``,
    ``network``, ``site``, ``id``, ``language``, ``fetched`` and ``text_kind``.

    Raises
    ------
    DetectorError
        If the file can't be read, or a line is no JSON or has no label.
    """
    try:
        with _open(path) as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield _labelled(line, path, number)
    except (OSError, EOFError, lzma.LZMAError) as error:
        raise DetectorError(f"{path}: {error}", "give a file of labelled JSON lines") from error


def _open(path: Path) -> IO[str]:
    if path.suffix == ".xz":
        return lzma.open(path, "rt", encoding="utf-8")
    if path.suffix == ".gz":
        return gzip.open(path, "rt", encoding="utf-8")
    return path.open(encoding="utf-8")


def _labelled(line: str, path: Path, number: int) -> LabelledPage:
    try:
        row = json.loads(line)
    except ValueError as error:
        raise DetectorError(f"{path}:{number}: not JSON ({error})") from error
    return labelled_page(row, path, number)


def labelled_page(row: Any, path: Path, number: int) -> LabelledPage:
    """Return the labelled page that a row stands for, as `read_labelled` has it.

    Parameters
    ----------
    row : Any
        What a line of JSON holds.
    path : Path
        The file that it is of; its name is the source.
    number : int
        Its place in the file.

    Raises
    ------
    DetectorError
        If it has no label, or no page.
    """
    label = str(row.get("label", "")).lower() if isinstance(row, dict) else ""
    if label not in _LABELS:
        raise DetectorError(
            f"{path}:{number}: label is {label or 'missing'}", "say spam or clean in 'label'"
        )
    page = _page(row)
    if page.html is None and page.text is None:
        raise DetectorError(f"{path}:{number}: no page", "give 'html', 'text' or 'raw'")
    return LabelledPage(
        page=page,
        spam=_LABELS[label],
        family=str(row.get("family") or row.get("kind") or ""),
        group=str(row.get("network") or row.get("site") or row.get("id") or number),
        source=path.name.split(".")[0],
        date=str(row.get("date") or ""),
        author=str(row.get("author") or ""),
        markdown=markdown_html(row["raw"]) if _is_markdown(row) else "",
        extracted=str(row.get("text") or "") if row.get("raw") else "",
    )


def _page(row: dict[str, Any]) -> Page:
    title = row.get("title")
    known: dict[str, Any] = {
        "url": row.get("url"),
        "title": _shown_title(title) if title and _is_source(row) else title,
        "id": str(row["id"]) if row.get("id") is not None else None,
        "fetched": row.get("fetched"),
    }
    raw = row.get("raw")
    if raw and row.get("format") == "html":
        return Page(html=raw, **{**known, "title": None})
    if _is_markdown(row):
        text = parse(Page(html=markdown_html(row["raw"]))).text
        return Page(text=text, text_kind="main", **known)
    if row.get("html"):
        return Page(html=row["html"], **known)
    return Page(text=row.get("text") or raw, text_kind=row.get("text_kind") or "main", **known)


def _is_source(row: dict[str, Any]) -> bool:
    """Tell whether a row holds what a site is built from: no crawler ever sees its title so."""
    return bool(row.get("raw")) and row.get("format") in ("md", "text")


def _shown_title(title: str) -> str:
    r"""Return a title of front matter as the page would show it.

    Examples
    --------
    >>> _shown_title("The People&#8217;s Code<br>and `git`")
    'The People’s Code and git'
    """
    shown = _TITLE_MARKUP.sub(lambda found: " " if "br" in found[0] else "", title)
    return " ".join(html.unescape(shown).split())


def _is_markdown(row: dict[str, Any]) -> bool:
    raw, form = str(row.get("raw") or ""), row.get("format")
    return bool(raw) and (form == "md" or (form == "text" and bool(_MARKDOWN_MARK.search(raw))))


@lru_cache(maxsize=1)
def markdown_html(source: str) -> str:
    r"""Return the text of a Markdown file as its page would show it, as HTML.

    Front matter and template tags go: no crawler ever sees them, and a model that saw them
    would learn who writes Markdown.

    Raises
    ------
    MissingExtraError
        If the ``train`` extra is not installed.

    Examples
    --------
    >>> markdown_html("---\ntitle: x\n---\n# Pier\n\nIt is **old**.")
    '<h1>Pier</h1>\n<p>It is <strong>old</strong>.</p>\n'
    """
    try:
        from markdown_it import MarkdownIt
    except ImportError as error:
        raise MissingExtraError("train", "markdown-it-py") from error
    body = _TEMPLATE_TAG.sub("", _FRONT_MATTER.sub("", source, count=1))
    return str(MarkdownIt("commonmark").enable("table").render(body))


def views(labelled: LabelledPage) -> Iterator[tuple[str, Page]]:
    """Yield the views that a page has, by name, as pages of their own.

    ``html`` is the page as fetched, ``full`` all visible text as in a WET record, ``main``
    what an extractor leaves, ``text`` what another one left; each also cut after `CUT`
    characters of visible text. ``dressed`` and ``dressed full`` show a bare text on a drawn
    template: they are for training, and no figure is taken on them.

    Examples
    --------
    >>> bare = LabelledPage(Page(text="A short story."), 0, "blog", "site", "file")
    >>> [name for name, _ in views(bare)]
    ['main']
    """
    page = labelled.page
    if page.html is None:
        yield from _text_views(page, page.text_kind or "main", page.text_kind or "main")
        title = page.title
    else:
        document = parse(page)
        title = document.title
        yield from _html_views(page, document)
    if labelled.extracted and labelled.extracted != page.text:
        bare = replace(page, html=None, text=labelled.extracted, text_kind=None, title=title)
        yield from _text_views(bare, "text", None)
    if labelled.markdown:
        yield from _dressed_views(labelled)


def _html_views(page: Page, document: Document) -> Iterator[tuple[str, Page]]:
    yield "html", page
    if len(document.text) > CUT:
        yield "html cut", _cut_html(page, document)
    kinds: tuple[tuple[TextKind, str], ...] = (
        ("full", _full_text(page)),
        ("main", main_text(page)),
    )
    for kind, text in kinds:
        named = replace(page, html=None, text=text, title=document.title)
        yield from _text_views(named, kind, kind)


def _dressed_views(labelled: LabelledPage) -> Iterator[tuple[str, Page]]:
    from detector.training.dress import dressed

    page = dressed(
        labelled.page, labelled.markdown, seed=labelled.page.name, author=labelled.author
    )
    yield "dressed", page
    yield "dressed full", replace(page, html=None, text=_full_text(page), text_kind="full")


def _text_views(page: Page, view: str, kind: TextKind | None) -> Iterator[tuple[str, Page]]:
    text = page.text or ""
    if text.strip():
        yield view, replace(page, text_kind=kind)
    if len(text) > CUT:
        yield f"{view} cut", replace(page, text=text[:CUT], text_kind=kind)


def _cut_html(page: Page, document: Document) -> Page:
    """Cut the HTML where its visible text reaches `CUT` characters, as near as can be told."""
    html = page.html if isinstance(page.html, str) else ""
    marker = document.text[CUT : CUT + 40].split("\n")[0]
    place = html.find(marker, CUT) if marker else -1
    if place < 0:
        place = int(len(html) * CUT / len(document.text))
    return replace(page, html=html[:place])


def _html(page: Page) -> str:
    if isinstance(page.html, str):
        return page.html
    from detector.document.html import decode

    return decode(page.html or b"", page.encoding)


def _full_text(page: Page) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(_html(page), main_content=False, alt_texts=False))


def main_text(page: Page) -> str:
    """Return what an extractor (trafilatura) leaves of an HTML page.

    Raises
    ------
    MissingExtraError
        If the ``train`` extra is not installed.
    """
    try:
        import trafilatura
    except ImportError as error:
        raise MissingExtraError("train", "trafilatura") from error
    return trafilatura.extract(_html(page), fast=True, include_comments=False) or ""
