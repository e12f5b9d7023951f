"""Sites whose addresses are made of the phrase that people search for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from random import Random
from urllib.parse import quote, quote_plus

from detector.farm.parts import slug
from detector.farm.sites import Site

__all__ = ["QuerySite", "query_site"]

_PATHS = (
    "/search?q={plus}",
    "/?s={plus}",
    "/search/{slug}",
    "/search/{slug}/",
    "/q/{slug}",
    "/q/{id}/{slug}",
    "/questions/{slug}",
    "/questions/{id}/{slug}",
    "/question/{slug}.html",
    "/{slug}",
    "/{slug}.html",
    "/{slug}-{id}/",
    "/s/{plus}.php",
    "/tag/{slug}",
    "/topic/{slug}-{hex}",
    "/find.php?keyword={plus}&p=1",
    "/web/{quoted}",
    "/info/{letter}/{slug}.html",
    "/a/{hex}?t={quoted}",
    "/{slug}/{slug}-{id}.html",
)


@dataclass(frozen=True, slots=True)
class QuerySite(Site):
    """A site with the searched phrase in its addresses.

    Examples
    --------
    >>> site = query_site(Site("3", "farm", "en"))
    >>> "pier" in site.path("why is the pier shut?", "news", datetime(2020, 1, 1), Random(1))
    True
    >>> site.host == Site("3", "farm", "en").host
    True
    """

    def path(self, title: str, section: str, day: datetime, rng: Random) -> str:
        """Return the path of a page in the site's own form."""
        number = rng.randint(1000, 99_999_999)
        name = slug(title, self.number("query length", 60, 120))
        return self.pick("query path", _PATHS).format(
            plus=quote_plus(title.lower()),
            quoted=quote(title.lower()),
            slug=name or quote(title),
            letter=(name or "x")[0],
            id=number,
            hex=f"{rng.getrandbits(32):08x}",
        )


def query_site(site: Site) -> QuerySite:
    """Return the same site with the searched phrase in its addresses."""
    return QuerySite(site.seed, site.owner, site.language)
