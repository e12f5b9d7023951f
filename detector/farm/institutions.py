"""Sites of schools, charities, garages, clubs and parishes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from detector.farm import parts
from detector.farm._institutions import INSTITUTIONS
from detector.farm.sites import Site

__all__ = ["InstitutionSite", "institution_site"]

_OF_NO_NAME = frozenset({"the", "of", "de", "la", "le", "les", "di", "du", "da", "do", "and"})


@dataclass(frozen=True, slots=True)
class InstitutionSite(Site):
    """A site with the name, the host and the menu of an institution.

    Examples
    --------
    >>> site = institution_site(Site("5", "farm", "en"))
    >>> site.name, site.host, site.word("sport")
    ('Julham Bowls Club', 'www.julhambc.org.uk', 'Juniors')
    """

    @property
    def name(self) -> str:
        """Name of the institution."""
        return _filled(self, "name", "name")

    @property
    def host(self) -> str:
        """Host made of the institution's name."""
        return _host(self)

    def word(self, key: str) -> str:
        """Return the site's own word: of sections, what the institution has in its menu."""
        if key in parts.SECTIONS:
            menu = _kind(self)["menu"].split("|")
            self.random("menu").shuffle(menu)
            return menu[parts.SECTIONS.index(key) % len(menu)]
        if key == "tagline":
            return _filled(self, "tagline", "tagline")
        # Without super(): a dataclass with slots is another class than its methods know.
        return Site.word(self, key)

    def small_print(self) -> str:
        """Return what institutions put at the foot of their pages."""
        return _filled(self, "line", "line")


def institution_site(site: Site) -> InstitutionSite:
    """Return an institution's site with the template of another site."""
    return InstitutionSite(site.seed, site.owner, site.language)


def _kind(site: Site) -> Mapping[str, str]:
    kinds = INSTITUTIONS.get(site.language, INSTITUTIONS["en"])
    return kinds[site.pick(f"{site.owner} institution", tuple(kinds))]


@lru_cache(maxsize=10_000)
def _filled(site: InstitutionSite, key: str, choice: str) -> str:
    """Return one of the alternatives of a key, with the same place and name each time."""
    rng = site.random(f"{site.owner} institution names")
    known = {
        "place": parts.place(rng, site.language),
        "name": parts.person(rng).split()[rng.randint(0, 1)],
        "person": parts.person(rng),
        "n": str(rng.randint(2, 48)),
        "h": str(rng.randint(12, 17)),
    }
    alternatives = _kind(site)[key].split("|")
    drawn: str = site.pick(f"{site.owner} institution {choice}", alternatives)
    if "{site}" in drawn:
        known["site"] = site.name
    return drawn.format_map(known)


_WORD = re.compile(r"[a-z0-9]+")


@lru_cache(maxsize=10_000)
def _host(site: InstitutionSite) -> str:
    rng = site.random(f"{site.owner} institution host")
    words: list[str] = _WORD.findall(parts.slug(site.name))
    words = [word for word in words if word not in _OF_NO_NAME]
    if not words:
        words = [parts.invented_word(rng, 2).lower(), "edu"]
    form = parts.pick(rng, ("all", "hyphens", "first", "initials"), (4, 3, 2, 2))
    if form == "initials" and len(words) > 2:
        label = words[0] + "".join(word[0] for word in words[1:])
    elif form == "first":
        label = "".join(words[:2])
    else:
        label = ("-" if form == "hyphens" else "").join(words[:4])
    start = parts.pick(rng, ("www.", "", "blog.", "old.", "events."), (6, 5, 1, 1, 1))
    return start + label + parts.pick(rng, _kind(site)["tlds"].split("|"))
