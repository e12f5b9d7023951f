"""The page farmer: clean articles made into labelled farm pages, and into honest ones.

A farm page and its honest twin tell the same story on templates drawn from the same parts,
so that neither topic nor template gives the label away: only what farms do is left.

Examples
--------
>>> story = Article("Pier closes", ("The council closed the pier on Monday for its repair.",))
>>> spam = farm(story, "name_injected", seed=1, pool=[], severity=0)
>>> spam.label, spam.marks, spam.planted[0] in spam.page.html
('spam', ('planted_name',), True)
>>> clean = honest_twin(story, seed=1, pool=[], republished=True)
>>> clean.label, clean.twin_of == spam.twin_of, spam.planted[0] in clean.page.html
('clean', True, False)
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pkgutil import iter_modules
from random import Random

from detector.errors import DetectorError
from detector.farm.article import Article, read_articles
from detector.farm.honest import honest_content
from detector.farm.honest_forms import honest_forms, honest_page
from detector.farm.layouts import render
from detector.farm.lookalikes import LOOKALIKES
from detector.farm.registry import FarmedPage, Job, families, family_named
from detector.farm.sites import Site

__all__ = [
    "Article",
    "FarmedPage",
    "families",
    "farm",
    "honest_forms",
    "honest_lookalike",
    "honest_page",
    "honest_twin",
    "read_articles",
]

Seed = int | str

# Importing a family registers it.
for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")


def farm(
    article: Article,
    family: str,
    *,
    seed: Seed,
    pool: Sequence[Article],
    severity: float | None = None,
    site_seed: Seed | None = None,
) -> FarmedPage:
    """Make a farm page of an article.

    The same arguments give the same bytes on any machine.

    Parameters
    ----------
    article : Article
        The clean article.
    family : str
        Name of one of `families`.
    seed : int or str
        Where the page's choices are drawn from.
    pool : sequence of Article
        Other articles, whose headlines may be listed on the page.
    severity : float, optional
        How much of what the family does the page shows, from 0 to 1; drawn if not given.
    site_seed : int or str, optional
        Pages of one family, site seed and language are on the same site. Drawn from
        `seed` and the article if not given.

    Raises
    ------
    DetectorError
        If there is no such family, the severity is out of range, or the article is empty.
    """
    make = family_named(family)
    key = _page_key(article, seed, family)
    if severity is None:
        severity = Random(f"{key}/severity").triangular(0, 1, 0.7)
    if not 0 <= severity <= 1:
        raise DetectorError(f"severity is {severity}", "give a number from 0 to 1")
    site = _site(article, site_seed, key, family)
    made = make(Job(article, site, pool, key, severity))
    page = render(made.site, made.content)
    return FarmedPage(page, "spam", family, made.marks, severity, article.key, made.planted)


def honest_twin(
    article: Article,
    *,
    seed: Seed,
    pool: Sequence[Article],
    republished: bool,
    site_seed: Seed | None = None,
) -> FarmedPage:
    """Make a clean page that tells the same story.

    Parameters
    ----------
    article : Article
        The clean article.
    seed : int or str
        Where the page's choices are drawn from.
    pool : sequence of Article
        Other articles, whose headlines may be listed on the page.
    republished : bool
        Whether the site reprints another's story, and credits it, or tells its own.
    site_seed : int or str, optional
        Where the site is drawn from. A farm's site of the same seed has the same template,
        but another host and name.

    Raises
    ------
    DetectorError
        If the article is empty.
    """
    key = _page_key(article, seed, "honest")
    site = _site(article, site_seed, key, "honest")
    content = honest_content(article, site, pool, key, republished=republished)
    return FarmedPage(render(site, content), "clean", "honest", (), 0.0, article.key)


def honest_lookalike(
    article: Article,
    family: str,
    *,
    seed: Seed,
    pool: Sequence[Article],
    site_seed: Seed | None = None,
) -> FarmedPage:
    """Make a clean page that has the furniture of a family's pages and none of its faults.

    Where a family has none of its own, it is an honest twin.

    Parameters
    ----------
    article : Article
        The clean article.
    family : str
        Name of one of `families`.
    seed : int or str
        Where the page's choices are drawn from.
    pool : sequence of Article
        Other articles, whose headlines may be listed on the page.
    site_seed : int or str, optional
        Where the site is drawn from.

    Raises
    ------
    DetectorError
        If there is no such family, or the article is empty.

    Examples
    --------
    >>> story = Article("Pier closes", ("The council closed the pier on Monday for repair.",))
    >>> page = honest_lookalike(story, "off_topic_host", seed=5, pool=[])
    >>> page.label, "closed the pier" in page.page.html
    ('clean', True)
    """
    family_named(family)
    key = _page_key(article, seed, f"honest/{family}")
    if family not in LOOKALIKES:
        reprint = Random(key).random() < 0.5
        return honest_twin(article, seed=key, pool=pool, republished=reprint, site_seed=site_seed)
    site = _site(article, site_seed, key, "honest")
    made = LOOKALIKES[family](Job(article, site, pool, key, 0.0))
    page = render(made.site, made.content)
    return FarmedPage(page, "clean", "honest", (), 0.0, article.key)


def _page_key(article: Article, seed: Seed, family: str) -> str:
    if not article.paragraphs or not any(map(str.strip, article.paragraphs)):
        raise DetectorError(f"article {article.title!r} is empty", "give it paragraphs")
    return f"{seed}/{family}/{article.key}"


def _site(article: Article, site_seed: Seed | None, key: str, owner: str) -> Site:
    return Site(key if site_seed is None else str(site_seed), owner, article.language)
