"""Pages of own text: a draft collects blocks, and `finished` puts them on a site's template.

Farms and honest sites share these blocks, so that no heading, list, table, question or
button tells one from the other: only what is said in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from detector.farm import parts
from detector.farm.article import Article
from detector.farm.content import Content, Image, story_text, summary, tidy
from detector.farm.markup import EMPTY, Element, Html, escape, join, tag
from detector.farm.registry import Job
from detector.farm.sites import Site
from detector.farm.stamps import LAST_DAY

__all__ = [
    "Draft",
    "chosen_marks",
    "finished",
    "known_language",
    "page_day",
    "picture",
    "siblings",
    "table",
]


class Draft:
    """What stands in the column of a page, block by block.

    Parameters
    ----------
    site : Site
        The site whose markup the blocks get.
    """

    def __init__(self, site: Site) -> None:
        self.site = site
        self.blocks: list[Html] = []
        self.plain: list[str] = []

    def _add(self, block: Html, plain: str) -> None:
        if plain or block:
            self.blocks.append(block)
            self.plain.append(plain)

    def extend(self, other: Draft) -> None:
        """Add the blocks of another draft."""
        self.blocks += other.blocks
        self.plain += other.plain

    def p(self, text: str) -> None:
        """Add a paragraph."""
        if text:
            self._add(text if isinstance(text, Html) else story_text(self.site, text), text)

    def h(self, text: str, level: int = 2) -> None:
        """Add a heading; some sites have bold paragraphs instead."""
        form = self.site.pick("draft heading", ("h", "h3", "bold", "strong in h"), (8, 3, 1, 1))
        if form == "bold":
            return self._add(Element(tag("p", tag("b", text))), text)
        inner = tag("strong", text) if form == "strong in h" else escape(text)
        name = f"h{min(level + (form == 'h3'), 6)}"
        return self._add(Element(tag(name, inner)), text)

    def ul(self, items: Sequence[str], *, ordered: bool = False) -> None:
        """Add a list; some sites write it as lines of a paragraph."""
        if not items:
            return None
        plain = "\n".join(items)
        form = self.site.pick("draft list", ("list", "lines", "check"), (9, 1, 1))
        if form == "list" or ordered:
            name = "ol" if ordered else "ul"
            return self._add(Element(tag(name, *(tag("li", item) for item in items))), plain)
        sign = self.site.pick("list sign", ("• ", "- ", "✓ ", "✔ ")) if form == "lines" else "✓ "
        lines = join([join([sign, item]) for item in items], Html("<br>\n"))
        return self._add(Element(tag("p", lines)), plain)

    def links(self, items: Sequence[tuple[str, str]]) -> None:
        """Add links, given as text and address."""
        if not items:
            return
        made = [tag("a", text, href=address) for text, address in items]
        plain = " ".join(text for text, _ in items)
        form = self.site.pick("draft links", ("ul", "row", "bars", "commas"), (4, 2, 1, 2))
        if form == "ul":
            self._add(Element(tag("ul", *(tag("li", link) for link in made))), plain)
        else:
            joint = {"row": " ", "bars": " | ", "commas": ", "}[form]
            self._add(Element(tag("p", join(made, joint))), plain)

    def table(self, rows: Sequence[Sequence[str]], *, head: bool = False) -> None:
        """Add a table; with `head`, its first row is one of headings."""
        if rows:
            self._add(table(rows, head=head), "\n".join(" ".join(row) for row in rows))

    def faq(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Add questions with answers, in the site's own form."""
        form = self.site.pick("draft faq", ("h3", "h4", "details", "dl", "bold"), (6, 2, 2, 1, 2))
        for question, answer in pairs:
            if form in ("h3", "h4"):
                self._add(Element(tag(form, question)), question)
                self.p(answer)
            else:
                self._add(_question(form, question, answer), f"{question}\n{answer}")

    def dl(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Add terms with what they mean."""
        form = self.site.pick("draft terms", ("dl", "p", "table"), (3, 3, 1))
        if form == "table":
            self.table(pairs)
        elif form == "dl":
            inner = [tag("dt", term) + tag("dd", meaning) for term, meaning in pairs]
            plain = "\n".join(f"{term} {meaning}" for term, meaning in pairs)
            self._add(Element(tag("dl", *map(Html, inner))), plain)
        else:
            for term, meaning in pairs:
                self.p(join([tag("b", term), " ", meaning]))

    def image(self, alt: str, caption: str, rng: Random) -> None:
        """Add a picture."""
        picture = tag("img", src=self.site.address(f"/img/{rng.getrandbits(40):010x}.jpg"), alt=alt)
        element = self.site.pick("draft figure", ("figure", "div", "p"))
        under = tag("figcaption" if element == "figure" else "small", caption)
        shown = tag(element, picture, under if caption else EMPTY)
        self._add(Element(shown), caption)

    def button(self, text: str, address: str, rel: str | None = None) -> None:
        """Add a link that looks like a button."""
        form = self.site.pick("draft button", ("a", "p", "span"), (3, 3, 1))
        css = self.site.pick("button class", ("btn", "button", "cta", "wp-block-button__link"))
        link = tag("a", text, href=address, class_=css, rel=rel)
        if form == "span":
            link = tag("a", tag("span", text, class_=css), href=address, rel=rel)
        self._add(Element(tag("p" if form == "p" else "div", link)), text)

    def article(self, title: str, language: str, day: date, author: str | None = None) -> Article:
        """Return what was drafted as an article without markup."""
        # With a year in the text, `tidy` doesn't date the page later than the day.
        paragraphs = (*self.plain, str(day.year))
        return Article(title, paragraphs, language=language, date=day, author=author)


def _question(form: str, question: str, answer: str) -> Element:
    if form == "details":
        return Element(tag("details", tag("summary", question), tag("p", answer)))
    if form == "dl":
        return Element(tag("dl", tag("dt", question), tag("dd", answer)))
    return Element(tag("p", tag("b", question), Html("<br>"), answer))


def table(rows: Sequence[Sequence[str]], *, head: bool = False) -> Element:
    """Return a table of text.

    Examples
    --------
    >>> table([["Tea", "2 €"]])
    '<table><tr><td>Tea</td><td>2 €</td></tr></table>'
    """
    made = [
        tag("tr", *(tag("th" if head and not number else "td", cell) for cell in row))
        for number, row in enumerate(rows)
    ]
    return Element(tag("table", *made))


# --- from a draft to content ----------------------------------------------------------------


def finished(
    draft: Draft,
    title: str,
    *,
    day: date,
    others: Sequence[Article],
    seed: str,
    author: str | None = None,
) -> Content:
    """Return the draft as the site shows it, with lists of its other pages."""
    site = draft.site
    article = draft.article(title, site.language, day, author)
    content = tidy(article, site, others, seed)
    first = next((text for text in draft.plain if len(text) > 60), title)
    return replace(content, paragraphs=tuple(draft.blocks), summary=summary(first))


def siblings(
    titles: Callable[[Random], str], site: Site, seed: str, day: date, number: int = 14
) -> list[Article]:
    """Return other pages of a site, of which only title and date are known."""
    made: dict[str, Article] = {}
    rng = Random(f"{seed}/siblings")
    for _ in range(number):
        title = titles(rng)
        then = min(day - timedelta(days=rng.randint(-20, 300)), LAST_DAY)
        made[title] = Article(title, (title,), language=site.language, date=then)
    return list(made.values())


def page_day(rng: Random, first: int = 2014) -> date:
    """Draw a day; later ones are likelier."""
    span = (LAST_DAY - date(first, 1, 1)).days
    return LAST_DAY - timedelta(days=int(span * rng.random() * rng.random()))


def known_language(language: str, lexicon: Mapping[str, object]) -> str:
    """Return the language if the lexicon has it, else English."""
    return language if language in lexicon else "en"


def chosen_marks(job: Job, site: Site, marks: Sequence[str]) -> frozenset[str]:
    """Return as many marks as the severity asks for; the first of `marks` is always there.

    They come one after another, in the site's own order, as the severity rises.
    """
    order = list(marks[1:])
    site.random("order of marks").shuffle(order)
    return frozenset([marks[0], *order[: round(job.severity * len(order))]])


def picture(site: Site, rng: Random, alt: str, caption: str = "") -> Image:
    """Return a picture with the given text."""
    return Image(alt, caption, f"/img/{parts.slug(alt, 40) or rng.getrandbits(40)}.jpg")
