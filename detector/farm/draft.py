"""A farm page in the making: which marks it shall have, and what it shows by now."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from random import Random
from typing import Any

from detector.farm.careless import careless
from detector.farm.content import Content, summary, tidy
from detector.farm.markup import Element, Html, escape, join, tag
from detector.farm.registry import Job, Made
from detector.farm.sites import Site

__all__ = ["Draft", "chosen_marks"]

_HEADING_TAGS = ("h2", "h3", "h4", "bold", "caps")


def chosen_marks(
    job: Job,
    marks: Sequence[str],
    possible: Callable[[str], bool] = lambda _: True,
    least: int = 0,
) -> tuple[str, ...]:
    """Return the first mark, and as many possible others as the severity asks for.

    They come in an order that is the site's own, so that more severe pages of a site have
    the marks of the milder ones. `least` of the others are there at any severity.
    """
    order = list(marks[1:])
    job.site.random("order of marks").shuffle(order)
    order = [mark for mark in order if possible(mark)]
    chosen = {marks[0], *order[: max(least, round(job.severity * len(order)))]}
    return tuple(mark for mark in marks if mark in chosen)


class Draft:
    """A page that a family changes step by step.

    Parameters
    ----------
    job : Job
        What the family got.
    marks : sequence of str
        What the page shall show.
    site : Site, optional
        The site to show it on, if it isn't the job's.

    Attributes
    ----------
    content : Content
        What the page shows by now; at first, what the site shows of any story.
    body : list of Html
        Its paragraphs and elements; the article's at first.
    """

    def __init__(self, job: Job, marks: Sequence[str], site: Site | None = None) -> None:
        self.job = job
        self.site = site or job.site
        self.marks = tuple(marks)
        self.planted: list[str] = []
        tidied = tidy(job.article, self.site, job.pool, job.seed)
        self.content: Content = careless(tidied, job, self.site)
        self.body: list[Html] = list(self.content.paragraphs)

    def __contains__(self, mark: str) -> bool:
        return mark in self.marks

    @property
    def language(self) -> str:
        """Language of the story."""
        return self.job.article.language

    def random(self, choice: str) -> Random:
        """Return the random numbers for a named choice of this page."""
        return self.job.random(choice)

    def dose(self, least: float, most: float) -> float:
        """Return how strong something is at this page's severity."""
        return least + (most - least) * self.job.severity

    def set(self, **changes: Any) -> None:
        """Change what the page shows."""
        self.content = replace(self.content, **changes)

    def set_title(self, title: str) -> None:
        """Change the headline everywhere."""
        crumb = self.content.crumb
        if crumb and crumb.tail:
            crumb = replace(crumb, tail=title)
        image = self.content.image
        if image and image.alt == self.content.title:
            image = replace(image, alt=title)
        self.set(title=title, heading=escape(title), crumb=crumb, image=image)

    def plant(self, text: str) -> str:
        """Note that a string is planted."""
        self.planted.append(text)
        return text

    def section_heading(self, text: str) -> Element:
        """Return a heading within the story, in the site's form."""
        form = self.site.pick("section heading", _HEADING_TAGS, (6, 4, 1, 2, 1))
        if form == "bold":
            return Element(tag("p", tag("strong", text)))
        if form == "caps":
            return Element(tag("h3", text.upper()))
        return Element(tag(form, text, class_=self.site.css("section-title")))

    def bullets(self, items: Iterable[str]) -> Element:
        """Return a list within the story, in the site's form."""
        form = self.site.pick("bullets", ("ul", "ol", "br"), (5, 1, 1))
        if form == "br":
            mark = self.site.pick("bullet", ("• ", "- ", "✔ ", "* ", "👉 "))
            return Element(tag("p", join((mark + item for item in items), Html("<br>"))))
        return Element(tag(form, join(tag("li", item) for item in items)))

    def retell(self, paragraphs: Sequence[str]) -> None:
        """Put other paragraphs in the place of the article's, and sum them up anew."""
        self.body = [escape(text) for text in paragraphs]
        if paragraphs:
            self.set(summary=summary(paragraphs[0]))

    def made(self) -> Made:
        """Return the page."""
        # What stands between paragraphs keeps its place from the top where they are fewer.
        last = max(len(self.body) - 1, 0)
        insets = tuple(
            replace(inset, after=min(inset.after, last)) for inset in self.content.insets
        )
        self.set(paragraphs=tuple(self.body), insets=insets)
        return Made(self.site, self.content, self.marks, tuple(dict.fromkeys(self.planted)))
