"""What sites do that care for no reader: lists of anything, wrong sections, dates made anew.

Farms of every family do so, some more and some less; in name-injected pages each is a mark
of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from detector.farm import parts
from detector.farm.article import Article
from detector.farm.content import Content, Item, Listing, section_label
from detector.farm.registry import Job
from detector.farm.sites import Site
from detector.farm.stamps import at_some_time, lag, story_day
from detector.farm.topics import candidates, section_of

__all__ = ["careless", "dated_late", "late_day", "with_any_lists", "with_wrong_section"]


def careless(content: Content, job: Job, site: Site) -> Content:
    """Return the content as the job's site shows it, if it is one that doesn't care."""
    if site.honest or site.plain:
        return content
    if site.chance("lists anything", 0.5):
        content = with_any_lists(content, job.article, job.pool, site, job.random("any lists"))
    if site.chance("section anyhow", 0.25):
        content = with_wrong_section(content, job.article, site)
    if site.chance("dates all anew", 0.25):
        content = dated_late(content, job)
    return content


def with_any_lists(
    content: Content, article: Article, pool: Sequence[Article], site: Site, rng: Random
) -> Content:
    """Fill the lists with headlines of any topic and year."""
    others = candidates(article, pool, rng)
    lists = []
    for listing in content.lists:
        chosen = rng.sample(others, min(len(listing.items), len(others)))
        shows_day = listing.items[0].day is not None
        items = tuple(_any_item(other, site, shows_day, rng) for other in chosen)
        lists.append(Listing(listing.label, items))
    return replace(content, lists=tuple(lists))


def _any_item(other: Article, site: Site, shows_day: bool, rng: Random) -> Item:
    day = at_some_time(story_day(other, rng), rng)
    path = site.path(other.title, section_label(site, section_of(other)), day, rng)
    return Item(other.title, path, day.date() if shows_day else None)


def with_wrong_section(content: Content, article: Article, site: Site) -> Content:
    """Put the story into a section that has nothing to do with it."""
    right = section_of(article)
    wrong = [section for section in parts.SECTIONS if section not in ("general", right)]
    # The money sections stand first, as in most networks of farms.
    weights = [4 if section == "business" else 1 for section in wrong]
    section = section_label(site, site.pick("wrong section", wrong, weights))
    content = replace(content, section=section, keywords=(section, *content.keywords[1:]))
    if content.crumb is None:
        return content
    return replace(content, crumb=replace(content.crumb, steps=(site.word("home"), section)))


def dated_late(content: Content, job: Job) -> Content:
    """Date the page months or years after the events that it tells."""
    late = late_day(job)
    return replace(content, published=late, updated=None) if late else content


def late_day(job: Job) -> datetime | None:
    """Draw a day long after the story's; None where there is no room for it."""
    rng = job.random("date")
    day = story_day(job.article, rng)
    days = lag(day, rng)
    return None if days is None else at_some_time(day + timedelta(days=days), rng)
