"""Families of farms by name, and what making a page of one takes and gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Literal

from detector.errors import DetectorError
from detector.farm.article import Article
from detector.farm.content import Content
from detector.farm.sites import Site
from detector.page import Page

__all__ = ["Family", "FarmedPage", "Job", "Made", "families", "family", "family_named"]


@dataclass(frozen=True, slots=True)
class FarmedPage:
    """A made page with its label.

    Parameters
    ----------
    page : Page
        Address and HTML.
    label : "spam" or "clean"
        ``"clean"`` for honest twins.
    family : str
        Name of the family, or ``"honest"``.
    marks : tuple of str
        What was planted, such as ``"planted_title"`` or ``"date"``; empty for honest twins.
    severity : float
        Share of the family's marks that were asked for, from 0 to 1.
    twin_of : str
        Key of the article: pages with the same key tell the same story.
    planted : tuple of str
        The strings that were planted.
    """

    page: Page
    label: Literal["spam", "clean"]
    family: str
    marks: tuple[str, ...]
    severity: float
    twin_of: str
    planted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Job:
    """What a family gets to make a page of.

    Parameters
    ----------
    article : Article
        The clean article.
    site : Site
        The farm's site, in the article's language.
    pool : sequence of Article
        Articles whose headlines may be listed.
    seed : str
        Where all choices for this page come from.
    severity : float
        How much of what the family does the page shall show, from 0 to 1.
    """

    article: Article
    site: Site
    pool: Sequence[Article]
    seed: str
    severity: float

    def random(self, choice: str) -> Random:
        """Return the random numbers for a named choice of this page."""
        return Random(f"{self.seed}/{choice}")


@dataclass(frozen=True, slots=True)
class Made:
    """What a family hands back: the site and the content to show, and what was planted."""

    site: Site
    content: Content
    marks: tuple[str, ...]
    planted: tuple[str, ...] = ()


Family = Callable[[Job], Made]

_FAMILIES: dict[str, Family] = {}


def family(name: str) -> Callable[[Family], Family]:
    """Register the decorated function as the maker of a family.

    Raises
    ------
    ValueError
        If the name is taken.
    """

    def register(make: Family) -> Family:
        if name in _FAMILIES:
            raise ValueError(f"two families are named {name!r}")
        _FAMILIES[name] = make
        return make

    return register


def families() -> Mapping[str, Family]:
    """Return every family by name."""
    return dict(_FAMILIES)


def family_named(name: str) -> Family:
    """Return a family.

    Raises
    ------
    DetectorError
        If there is none of this name.
    """
    if name not in _FAMILIES:
        raise DetectorError(f"no family {name!r}", f"take one of {', '.join(sorted(_FAMILIES))}")
    return _FAMILIES[name]
