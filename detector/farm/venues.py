"""Sites with a name, a host and a menu of their own instead of those of news sites."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from random import Random

from detector.farm import parts
from detector.farm.sites import Site

__all__ = ["Venue", "hijacked_host", "keyword_host", "venue"]


@dataclass(frozen=True, slots=True)
class Venue(Site):
    """A site whose name, host, forms of addresses and menu are given.

    Parameters
    ----------
    title : str
        Its name; that of `Site` where empty.
    at : str
        Its host; that of `Site` where empty.
    paths : tuple of str
        Forms of its addresses, one of which is drawn; those of `Site` where empty.
    menu : tuple of str
        Sections, instead of those of a news site.
    """

    title: str = ""
    at: str = ""
    paths: tuple[str, ...] = ()
    menu: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Name of the site."""
        return self.title or Site(self.seed, self.owner, self.language).name

    @property
    def host(self) -> str:
        """Host of the site."""
        return self.at or Site(self.seed, self.owner, self.language).host

    def word(self, key: str) -> str:
        """Return the site's own word for a key; sections come from the menu."""
        if self.menu and key in parts.SECTIONS:
            place = parts.SECTIONS.index(key) + self.number("menu start", 0, len(self.menu) - 1)
            return self.menu[place % len(self.menu)]
        return Site.word(self, key)

    def path(self, title: str, section: str, day: datetime, rng: Random) -> str:
        """Return the path of a page in the site's own form."""
        if not self.paths:
            return Site.path(self, title, section, day, rng)
        number = rng.randint(1000, 999999)
        return self.pick("own path", self.paths).format(
            section=parts.slug(section) or "p",
            slug=parts.slug(title, self.number("slug length", 30, 90)) or str(number),
            id=number,
            hex=f"{rng.getrandbits(40):010x}",
            year=day.year,
        )


def venue(site: Site, **given: object) -> Venue:
    """Return a site of the same template with what is given."""
    return Venue(site.seed, site.owner, site.language, **given)  # type: ignore[arg-type]


_ENDS = (".com", ".net", ".org", ".info", ".online", ".site", ".shop", ".store", ".xyz", ".club")
_ENDS_ODDS = (9, 3, 2, 2, 1, 1, 1, 1, 1, 1)


def keyword_host(site: Site, *keywords: str) -> str:
    """Return a host made of keywords, as farms and tradesmen both register them."""
    rng = site.random(f"{site.owner} keyword host")
    joint = parts.pick(rng, ("-", ""), (3, 2))
    label = joint.join(parts.slug(keyword, 28).replace("-", joint) for keyword in keywords)
    label = label[:50].strip("-") or parts.invented_word(rng).lower()
    end = parts.pick(rng, _ENDS, _ENDS_ODDS)
    if rng.random() < 0.4:
        end = _country_end(site.language, rng)
    return parts.pick(rng, ("www.", "", ""), (3, 2, 1)) + label + end


_COUNTRY_ENDS = {
    "en": (".co.uk", ".us", ".com.au", ".ca"), "es": (".es", ".com.mx", ".com.ar"),
    "fr": (".fr", ".be"), "de": (".de", ".at"), "pt": (".com.br", ".pt"), "id": (".co.id", ".id"),
    "it": (".it",), "vi": (".vn", ".com.vn"), "zh": (".cn", ".com.cn"),
}  # fmt: skip


def _country_end(language: str, rng: Random) -> str:
    return parts.pick(rng, _COUNTRY_ENDS.get(language, (".com", ".net")))


_HIJACKED = {
    "en": ("{x}-school.org", "{x}county.gov", "library.{x}.edu", "{x}chamber.org", "{x}museum.org"),
    "es": ("{x}.gob.mx", "biblioteca.u{x}.edu.mx", "colegio{x}.edu.co", "{x}.edu.pe"),
    "fr": ("mairie-{x}.fr", "lycee-{x}.fr", "asso-{x}.org"),
    "de": ("tsv-{x}.de", "grundschule-{x}.de", "{x}-verein.de", "musikschule-{x}.de"),
    "pt": ("{x}.sp.gov.br", "camara{x}.mg.gov.br", "ifet{x}.edu.br", "igreja{x}.org.br"),
    "it": ("comune{x}.it", "istituto{x}.edu.it", "proloco{x}.it"),
    "id": ("{x}kab.go.id", "ejournal.stai{x}.ac.id", "smkn1{x}.sch.id", "dinkes.{x}kota.go.id"),
    "vi": ("thpt{x}.edu.vn", "{x}.gov.vn", "khoa.{x}.edu.vn"),
    "zh": ("{x}.edu.cn", "lib.{x}.edu.cn", "{x}.gov.cn"),
}


def hijacked_host(site: Site) -> str:
    """Return the host of a school, an office or a club that a farm got hold of."""
    rng = site.random("hijacked host")
    forms: Sequence[str] = _HIJACKED.get(site.language, _HIJACKED["en"])
    host = parts.pick(rng, forms).format(x=parts.invented_word(rng).lower())
    before = parts.pick(rng, ("", "www.", "blog.", "beta.", "old.", f"{rng.getrandbits(20):05x}."))
    return before + host
