"""The pages that are measured: made of the project's own articles, or given by the user."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import count, islice
from pathlib import Path
from random import Random

from benchmarks.furniture import furnished
from detector.batch import ReadOptions, read_pages
from detector.document import parse
from detector.document.html import decode
from detector.errors import DetectorError
from detector.farm import Article, families, farm, honest_twin, read_articles
from detector.page import Page

__all__ = ["PageSets", "given_pages", "grown_page", "labelled_texts", "made_pages", "size_of"]

DATA = Path(__file__).parents[1] / "data"
TEXT_SIZE = 5_000
_SHORTEST = 200  # characters of visible text for an HTML page to serve as a text as well
_LINE = 100  # characters from which on a line of a sample is prose
_POOL = 12
_NEW_WORD = 0.04  # share of words that no other page has, so that long texts don't repeat
_PARAGRAPH = 4  # sentences


@dataclass(frozen=True, slots=True)
class PageSets:
    """Pages to measure on, by the form in which they come.

    Parameters
    ----------
    texts, htmls : list of Page
        Pages as text, and pages as HTML.
    origin : str
        Where they come from, for the report.
    """

    texts: list[Page]
    htmls: list[Page]
    origin: str


def size_of(page: Page) -> int:
    """Return the bytes of a page's HTML or text in UTF-8.

    Examples
    --------
    >>> size_of(Page(text="Café"))
    5
    """
    content = page.html if page.html is not None else page.text or ""
    return len(content.encode() if isinstance(content, str) else content)


# --- made -------------------------------------------------------------------------------------


def made_pages(texts: int, htmls: int) -> PageSets:
    """Make so many texts of about 5 KB, and HTML pages of 110 KB in the median.

    Every page is another; the same numbers give the same pages.

    Examples
    --------
    >>> sets = made_pages(2, 1)
    >>> len(sets.texts), len(sets.htmls), 4_500 < size_of(sets.texts[0]) < 5_600
    (2, 1, True)
    """
    return PageSets(
        list(islice(_made_texts(), texts)),
        list(islice(_made_htmls(), htmls)),
        "made by the page farmer from `data/articles.jsonl` and the paragraphs of `data/samples`",
    )


def _made_texts() -> Iterator[Page]:
    for number in count():
        page = _farmed(number, "text")
        document = parse(page)
        text = _lengthened(document.text, Random(f"text/{number}"))
        yield Page(url=page.url, title=document.title, text=text, text_kind="full")


def _made_htmls() -> Iterator[Page]:
    for number in count():
        page = _farmed(number, "html")
        html = furnished(str(page.html), _paragraphs(), Random(f"html/{number}"))
        yield replace(page, html=html)


def _farmed(number: int, use: str) -> Page:
    """Return a farm page, or by turns the honest twin of one."""
    stories = _english_articles()
    rng = Random(f"{use}/{number}/story")
    story = rng.choice(stories)
    pool = rng.sample([other for other in stories if other is not story], _POOL)
    seed = f"{use}/{number}"
    if number % 2:
        return honest_twin(story, seed=seed, pool=pool, republished=False).page
    names = list(families())
    return farm(story, names[number // 2 % len(names)], seed=seed, pool=pool).page


def _lengthened(text: str, rng: Random, size: int = TEXT_SIZE) -> str:
    """Put paragraphs after the story's longest one, or cut lines, to come near `size`."""
    lines = text.split("\n")
    place = max(range(len(lines)), key=lambda i: len(lines[i])) + 1
    length = len(text)
    for paragraph in rng.sample(_paragraphs(), len(_paragraphs())):
        if length + len(paragraph) > size:
            break
        lines.insert(place, paragraph)
        length += len(paragraph) + 1
    return "\n".join(lines)[: size + 100]


@lru_cache(maxsize=1)
def _english_articles() -> list[Article]:
    return [a for a in read_articles(DATA / "articles.jsonl") if a.language == "en"]


@lru_cache(maxsize=1)
def _paragraphs() -> list[str]:
    """Return the English prose of the articles and the sample pages."""
    found = [paragraph for article in _english_articles() for paragraph in article.paragraphs]
    for page in _sample_pages():
        document = parse(page)
        if document.language == "en":
            found += [line for line in document.text.split("\n") if len(line) >= _LINE]
    return list(dict.fromkeys(found))


def _sample_pages() -> list[Page]:
    records = read_pages([DATA / "samples" / "html", DATA / "samples" / "pages.jsonl"])
    return [record.page for record in records if record.page is not None]


def labelled_texts(number: int = 400) -> list[tuple[str, bool]]:
    """Return texts and whether they are spam, to train a linear model on.

    Examples
    --------
    >>> [spam for _, spam in labelled_texts(4)]
    [True, False, True, False]
    """
    pages = (_farmed(place, "training") for place in range(number))
    return [(parse(page).text, place % 2 == 0) for place, page in enumerate(pages)]


# --- grown ------------------------------------------------------------------------------------


def grown_page(size: int, form: str) -> Page:
    """Return a page of `size` bytes whose words don't repeat more than those of real pages.

    Parameters
    ----------
    size : int
        Length of its HTML or text.
    form : {"text", "html"}
        How it comes.

    Examples
    --------
    >>> size_of(grown_page(3_000, "html")), size_of(grown_page(1_000, "text"))
    (3000, 1000)
    """
    rng = Random(f"grown/{form}")
    pieces: list[str] = []
    length = 0
    while length < size:
        piece = _grown_paragraph(rng) if form == "text" else _grown_section(rng)
        pieces.append(piece)
        length += len(piece.encode()) + 1
    cut = "\n".join(pieces).encode()[:size].decode(errors="ignore")
    content = cut + " " * (size - len(cut.encode()))
    url = "https://long.example/news/2024/05/a-long-page"
    title = "A long page about everything"
    if form == "text":
        return Page(url=url, title=title, text=content)
    return Page(url=url, title=title, html=content)


def _grown_paragraph(rng: Random) -> str:
    words = ". ".join(rng.choices(_sentences(), k=_PARAGRAPH)).split(" ")
    known = (_invented(rng) if rng.random() < _NEW_WORD else word for word in words)
    return " ".join(known) + "."


def _grown_section(rng: Random) -> str:
    """Return a section of a page: a heading, prose with a link, and a list of links."""
    title = f"{_invented(rng).capitalize()} {_invented(rng)}"
    items = "".join(
        f'<li><a href="/{name}/{rng.randrange(10**6)}.html">{name} news</a></li>'
        for name in (_invented(rng) for _ in range(3))
    )
    link = f'<a href="https://{_invented(rng)}.example/{_invented(rng)}">{_invented(rng)}</a>'
    return (
        f'<div class="section s-{rng.randrange(1000)}"><h2>{title}</h2>'
        f"<p>{_grown_paragraph(rng)} {link}</p>\n<ul>{items}</ul></div>"
    )


@lru_cache(maxsize=1)
def _sentences() -> list[str]:
    parts = (part.rstrip(".") for text in _paragraphs() for part in text.split(". "))
    return [part for part in parts if len(part) > 20]


def _invented(rng: Random) -> str:
    syllables = rng.choices("ba de ki lo mu ran sel tor vin wek".split(), k=rng.randint(2, 4))
    return "".join(syllables)


# --- given ------------------------------------------------------------------------------------


def given_pages(paths: Sequence[Path | str], texts: int, htmls: int) -> PageSets:
    """Read pages of any format; where texts are short, HTML pages serve as texts as well.

    Parameters
    ----------
    paths : sequence of Path or str
        Files or folders, as for ``detector score``.
    texts, htmls : int
        How many pages of each form are taken at the most.

    Raises
    ------
    DetectorError
        If there is no page in them.
    """
    sets = PageSets([], [], "given: " + ", ".join(Path(path).name for path in paths))
    shown: list[Page] = []
    for record in read_pages(paths, ReadOptions()):
        page = record.page
        if page is None:
            continue
        if page.html is None:
            if len(sets.texts) < texts:
                sets.texts.append(page)
        elif len(sets.htmls) < htmls or len(shown) < texts:
            _take_html(page, sets.htmls, htmls, shown)
        if len(sets.texts) >= texts and len(sets.htmls) >= htmls:
            break
    sets.texts.extend(shown[: texts - len(sets.texts)])
    if not sets.texts and not sets.htmls:
        raise DetectorError("no page could be read", "give files with HTML or text")
    return sets


def _take_html(page: Page, htmls: list[Page], most: int, shown: list[Page]) -> None:
    """Take a page as HTML that is decoded already, and its visible text."""
    html = page.html if isinstance(page.html, str) else decode(page.html or b"", page.encoding)
    try:
        document = parse(page)
    except DetectorError:  # another format in disguise
        return
    if len(htmls) < most:
        htmls.append(replace(page, html=html))
    if len(document.text) >= _SHORTEST:
        title = document.title
        shown.append(Page(url=page.url, title=title, text=document.text, text_kind="full"))
