"""A bare text on a drawn, honest template.

Many labelled pages exist only as Markdown: nobody knows the page that showed them. On a
template drawn at random, of honest and of farmed text alike, their text can be learnt from
in HTML too, and the template can't give the label away.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from detector.document.languages import detect_language
from detector.farm.article import Article
from detector.farm.honest import honest_content
from detector.farm.layouts import render
from detector.farm.markup import Element
from detector.farm.sites import Site
from detector.page import Page

__all__ = ["dressed"]


def dressed(
    page: Page, body: str, *, seed: str, author: str = "", pool: Sequence[Article] = ()
) -> Page:
    """Return an HTML page that shows `body` on a template drawn from `seed`.

    Parameters
    ----------
    page : Page
        The bare page, whose title and text are known.
    body : str
        Its text as HTML.
    seed : str
        Where the template is drawn from.
    author : str
        Its author, where one is known.
    pool : sequence of Article
        Articles whose headlines may be listed.
    """
    text = page.text or ""
    article = Article(
        title=page.title or text.split("\n")[0][:120],
        paragraphs=tuple(line for line in text.split("\n") if line.strip()) or ("",),
        author=author or None,
        language=detect_language(text) or "en",
    )
    site = Site(seed, "dressed", article.language)
    content = honest_content(article, site, pool, seed, republished=False)
    made = render(site, replace(content, paragraphs=(Element(body),), insets=()))
    # A drawn address would be as good for a farm as for an honest site: there is none.
    return replace(made, url=None, id=page.id)
