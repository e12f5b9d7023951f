"""A site: host, name and every choice of its template, all drawn from one seed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from random import Random
from typing import TypeVar

from detector.farm import parts

__all__ = ["LAYOUTS", "Site"]

T = TypeVar("T")

LAYOUTS = ("semantic", "blog", "columns", "table", "forum", "minimal")

_DOMAINS = {
    ".com": 30, ".org": 10, ".net": 8, ".news": 4, ".info": 4, ".top": 3, ".io": 2, ".blog": 2,
    ".press": 1, ".site": 2, ".online": 2, ".xyz": 2, ".eu": 2, ".vip": 1, ".today": 1, ".media": 1,
}  # fmt: skip
_COUNTRIES = {
    "en": (".co.uk", ".us", ".ca", ".com.au", ".ie", ".co.nz"),
    "es": (".es", ".com.mx", ".com.ar", ".cl"),
    "fr": (".fr", ".be", ".ch"),
    "de": (".de", ".at", ".ch"),
    "pt": (".com.br", ".pt"),
    "id": (".co.id", ".id"),
    "it": (".it", ".ch"),
}
_SUBDOMAINS = ("www.", "", "news.", "blog.", "m.", "en.")
# Most sites put the headline into the address, few a bare number.
_PATHS = {
    "/{section}/{slug}": 4,
    "/{section}/{slug}.html": 3,
    "/{year}/{month:02}/{slug}/": 4,
    "/{year}/{month:02}/{day:02}/{slug}.html": 3,
    "/{slug}/": 4,
    "/{slug}-{id}.html": 3,
    "/news/{id}.html": 0.5,
    "/{section}/{id}.html": 0.5,
    "/article/{id}/{slug}": 2,
    "/?p={id}": 0.5,
    "/index.php?id={id}": 0.5,
    "/blog/{slug}": 3,
    "/{year}{month:02}{day:02}/{id}.htm": 0.5,
    "/html/{hex}.html": 0.2,
}
_SELDOM = 0.12  # how often an honest site has a fault, for each time that a farm has it
_HONEST = ("honest", "dressed", "author")
# Families of which some sites show nothing of a farm but what the family is named after.
_MAY_BE_PLAIN = (
    "link_guest_post",
    "machine_translated",
    "name_injected",
    "rewritten",
    "scraped_qa",
    "spun",
    "verbatim_autoblog",
)
_PLAIN = 0.4  # share of plain sites in these families


@dataclass(frozen=True, slots=True)
class Site:
    """What all pages of one site share.

    Every choice is drawn by its own name from the seed, so that two pages of a site agree
    and two sites agree in nothing but by chance.

    Parameters
    ----------
    seed : str
        Where the template's choices come from. Sites of the same seed look alike.
    owner : str
        Who runs it, such as ``"farm"``: host and name depend on it, and how often the
        template has the faults that are seldom seen on honest sites.
    language : str
        Language of the template's words.

    Examples
    --------
    >>> site = Site("7", "farm", "en")
    >>> site.host == Site("7", "farm", "en").host != Site("7", "honest", "en").host
    True
    >>> site.layout == Site("7", "honest", "de").layout
    True
    """

    seed: str
    owner: str
    language: str

    def random(self, choice: str) -> Random:
        """Return the random numbers for a named choice."""
        return Random(f"{self.seed}/{choice}")

    def pick(self, choice: str, options: Sequence[T], weights: Sequence[float] | None = None) -> T:
        """Draw one of the options for a named choice."""
        return parts.at(_share(self.seed, choice), options, weights)

    def chance(self, choice: str, probability: float) -> bool:
        """Draw yes or no for a named choice."""
        return _share(self.seed, choice) < probability

    def fault(self, choice: str, probability: float) -> bool:
        """Draw whether the template has a fault, which is seldom where the site is honest.

        Lost spaces, counters of nothing and bare stamps prove nothing, but real sites have
        far fewer of them than farms. Faults of an honest site are faults of the farm that
        has the same template.
        """
        seldom = self.honest or self.plain
        return self.chance(choice, probability * _SELDOM if seldom else probability)

    @property
    def honest(self) -> bool:
        """Whether it is no farm that runs the site."""
        return self._kind in _HONEST

    @property
    def plain(self) -> bool:
        """Whether a farm's site shows only what defines its family.

        Everything else is as on an honest site of the template, so that no mark which most
        farms have stands in for the one that makes them farms.
        """
        return self._kind in _MAY_BE_PLAIN and self.chance("plain", _PLAIN)

    @property
    def _kind(self) -> str:
        return self.owner.partition(":")[0]

    def number(self, choice: str, low: int, high: int) -> int:
        """Draw a whole number, both ends included, for a named choice."""
        return low + int(_share(self.seed, choice) * (high - low + 1))

    def word(self, key: str) -> str:
        """Return the site's own word for a key of the template words."""
        drawn = self.pick(f"{self.language}:{key}", parts.words(self.language, key))
        return drawn.format_map(_Kept(name=self.name)) if "{name}" in drawn else drawn

    def some(self, key: str, number: int) -> list[str]:
        """Return up to `number` different words for a key, in the site's own order."""
        listed = parts.words(self.language, key)
        rng = self.random(f"{self.language}:{key}")
        return [self.fill(word) for word in rng.sample(listed, min(number, len(listed)))]

    def fill(self, text: str, **values: str) -> str:
        """Fill in the site's name and any values that are given."""
        return text.format_map(_Kept(name=self.name, **values))

    def in_language(self, language: str) -> Site:
        """Return the same site with its words in another language."""
        return replace(self, language=language)

    # --- who it is --------------------------------------------------------------------

    @property
    def layout(self) -> str:
        """One of `LAYOUTS`."""
        return self.pick("layout", LAYOUTS, (4, 4, 4, 2, 1, 2))

    @property
    def name(self) -> str:
        """Name of the site."""
        return _name(self)

    @property
    def host(self) -> str:
        """Host of the site, mostly made of its name."""
        return _host(self)

    # --- addresses --------------------------------------------------------------------

    def address(self, path: str) -> str:
        """Return a path of this site as links give it."""
        return self.origin + path if self.chance("absolute links", 0.3) else path

    @property
    def origin(self) -> str:
        """Scheme and host."""
        return f"{self.pick('scheme', ('https', 'http'), (4, 1))}://{self.host}"

    def path(self, title: str, section: str, day: datetime, rng: Random) -> str:
        """Return the path of a page in the site's own form."""
        number = rng.randint(1000, 999999)
        name = parts.slug(title, self.number("slug length", 30, 90)) or str(number)
        return self.pick("path", tuple(_PATHS), tuple(_PATHS.values())).format(
            section=parts.slug(section) or "news",
            slug=name,
            id=number,
            hex=f"{rng.getrandbits(48):012x}",
            year=day.year,
            month=day.month,
            day=day.day,
        )

    def css(self, role: str) -> str | None:
        """Return the class name for a role, in the site's own style of names."""
        style = self.pick("class names", ("none", "plain", "wp", "bem", "short", "hashed"))
        rng = self.random(f"class {role}")
        if style == "none" or rng.random() < 0.15:
            return None
        if style == "hashed":
            return f"css-{rng.getrandbits(28):07x}"
        if style == "short":
            return parts.pick(rng, "abcdefghklmnpstw") + str(rng.randint(1, 40))
        return (
            f"{self.pick('class prefix', _CSS[style])}{parts.pick(rng, _ROLES.get(role, (role,)))}"
        )


_CSS = {
    "plain": ("",),
    "wp": ("entry-", "post-", "td-", "wp-block-", "site-"),
    "bem": ("article__", "story__", "c-page__", "l-", "o-card__"),
}
_ROLES = {
    "article": ("article", "content", "story", "main", "post", "text-wrap"),
    "body": ("body", "content", "text", "copy", "detail", "con"),
    "crumb": ("breadcrumb", "crumbs", "path", "position", "location", "trail"),
    "head": ("header", "top", "masthead", "banner", "hd"),
    "heading": ("title", "headline", "heading", "tit", "name"),
    "meta": ("meta", "info", "details", "source", "byline-date", "sub"),
    "byline": ("author", "byline", "writer", "by"),
    "date": ("date", "time", "published", "pubtime"),
    "list": ("related", "list", "widget", "links", "more", "box", "sidebar-list"),
    "label": ("widget-title", "label", "box-title", "list-head", "caption-title"),
    "item": ("item", "entry", "row", "li", "card"),
    "counter": ("count", "likes", "stats", "hits", "zan"),
    "footer": ("footer", "bottom", "colophon", "ft"),
    "nav": ("nav", "menu", "navbar", "channels"),
    "paragraph": ("p", "par", "text-block", "graf"),
}


class _Kept(dict[str, str]):
    """Values for `str.format_map`; an unknown field stays as it stands."""

    def __missing__(self, key: str) -> str:
        return "{" + key + "}"


@lru_cache(maxsize=100_000)
def _share(seed: str, choice: str) -> float:
    return Random(f"{seed}/{choice}").random()


@lru_cache(maxsize=10_000)
def _name(site: Site) -> str:
    rng = site.random(f"{site.owner} name")
    pattern = parts.pick(rng, parts.words(site.language, "site"))
    return pattern.format(place=parts.place(rng, site.language), name=_owner_name(rng))


@lru_cache(maxsize=10_000)
def _host(site: Site) -> str:
    rng = site.random(f"{site.owner} host")
    joint = parts.pick(rng, ("", "-"), (3, 1))
    label = parts.slug(site.name, 40).replace("-", joint)
    if rng.random() < 0.3 or not label:
        label = joint.join(parts.invented_word(rng, 2).lower() for _ in range(rng.randint(1, 2)))
    digits = str(rng.randint(1, 999)) if rng.random() < 0.12 else ""
    before = parts.pick(rng, _SUBDOMAINS, (8, 5, 1, 1, 1, 1))
    return before + label + digits + _domain(site, rng)


def _domain(site: Site, rng: Random) -> str:
    """Return a top-level domain that goes with the language, or with any."""
    if site.language in _COUNTRIES and rng.random() < 0.25:
        return parts.pick(rng, _COUNTRIES[site.language])
    return parts.pick(rng, tuple(_DOMAINS), tuple(_DOMAINS.values()))


def _owner_name(rng: Random) -> str:
    return parts.person(rng) if rng.random() < 0.4 else parts.invented_word(rng)
