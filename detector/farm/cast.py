"""Who stands in a farmed crawl: papers, agencies, blogs, mirrors and networks of farms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from random import Random
from urllib.parse import urlsplit

from detector.farm import parts
from detector.farm.registry import families
from detector.farm.sites import Site
from detector.farm.venues import venue

__all__ = ["COPYING", "Agency", "Cast", "FarmHost", "Network"]

COPYING = ("verbatim_autoblog", "name_injected", "link_guest_post", "spun", "rewritten")
"""Families whose pages are other people's stories, whole or changed."""

_COPYING_NETWORKS = 0.6
_CHAINS = 0.15  # share of papers that have the template of their publisher
_CHAIN_SIZE = 5


@dataclass(frozen=True, slots=True)
class Agency:
    """A news agency: the site on which its stories stand first, and its mark in them."""

    site: Site
    mark: str


@dataclass(frozen=True, slots=True)
class FarmHost:
    """A host of a network.

    Parameters
    ----------
    site : Site
        What it looks like: as all hosts of its network do.
    family : str
        What it does.
    network : str
        Name of its network.
    plant : str
        The name that it plants, where it plants any.
    minute, every : int
        It posts at this minute of the day, and then every so many minutes.
    """

    site: Site
    family: str
    network: str
    plant: str
    minute: int
    every: int

    def slot(self, moment: datetime) -> datetime:
        """Return when the host posts next."""
        day = datetime(moment.year, moment.month, moment.day)
        passed = int((moment - day).total_seconds()) // 60 - self.minute
        return day + timedelta(minutes=self.minute + (passed // self.every + 1) * self.every)


@dataclass(frozen=True, slots=True)
class Network:
    """Farm hosts of one owner."""

    name: str
    family: str
    hosts: tuple[FarmHost, ...]


class Cast:
    """All sites of a crawl; no two have the same host.

    Parameters
    ----------
    pages : int
        Pages of the crawl: the more, the more sites.
    seed : str
        Where all choices are drawn from.
    """

    def __init__(self, pages: int, seed: str) -> None:
        self.seed = seed
        self._taken: set[str] = set()
        self.papers = self._papers(max(12, pages // 150))
        self.agencies = tuple(self._agency(number) for number in range(max(2, pages // 5000)))
        self.blogs = tuple(self._sites("blog", max(4, pages // 120)))
        self.mirrors = tuple(self._sites("mirror", max(1, pages // 4000)))
        self.wordy = tuple(self._sites("wordy", max(3, pages // 500)))
        networks = [self._network(number) for number in range(max(15, pages // 600))]
        self.copying = tuple(network for network in networks if network.family in COPYING)
        self.making = tuple(network for network in networks if network.family not in COPYING)

    def random(self, choice: str) -> Random:
        """Return the random numbers for a named choice."""
        return Random(f"{self.seed}/cast/{choice}")

    def _first(self, sites: Iterator[Site]) -> Site:
        """Return the first site whose host no other has."""
        for site in sites:
            label = max((urlsplit(site.origin).hostname or "").split("."), key=len)
            if label not in self._taken:
                self._taken.add(label)
                return site
        raise ValueError("no site is left")

    def _named(self, seed: str, owner: str) -> Site:
        """Return a site of a template; other owners are tried until the host is free."""
        owners = (owner if not n else f"{owner}:{n}" for n in count())
        return self._first(Site(seed, one, "en") for one in owners)

    def _papers(self, number: int) -> tuple[Site, ...]:
        in_chains = int(number * _CHAINS) // _CHAIN_SIZE * _CHAIN_SIZE
        chained = (
            self._named(f"{self.seed}/chain {i // _CHAIN_SIZE}", f"honest:{i % _CHAIN_SIZE}")
            for i in range(in_chains)
        )
        return (*chained, *self._sites("paper", number - in_chains))

    def chain_of(self, paper: Site) -> Sequence[Site]:
        """Return the papers of the same publisher."""
        return [other for other in self.papers if other.seed == paper.seed]

    def _sites(self, kind: str, number: int) -> Iterator[Site]:
        return (self._named(f"{self.seed}/{kind} {i}", "honest") for i in range(number))

    def _agency(self, number: int) -> Agency:
        rng = self.random(f"agency {number}")
        base = Site(f"{self.seed}/agency {number}", "honest", "en")
        site = self._first(_agency_site(base, rng) for _ in count())
        return Agency(site, "".join(word[0] for word in site.name.split()).upper())

    def _network(self, number: int) -> Network:
        rng = self.random(f"network {number}")
        names = sorted(families())
        copies = number < len(COPYING) or rng.random() < _COPYING_NETWORKS
        making = [name for name in names if name not in COPYING]
        # The first networks are of each family in turn, so that none is missing.
        order = [*COPYING, *making]
        family = order[number] if number < len(order) else rng.choice(COPYING if copies else making)
        name = f"network {number}"
        kind = rng.choice(tuple(parts.PLANTS))
        every = rng.choice((30, 60, 120, 240, 360))
        hosts = tuple(
            FarmHost(
                self._named(f"{self.seed}/{name}", f"{family}:{host}"),
                family,
                name,
                parts.plant(rng, kind, ""),
                rng.randrange(every),
                every,
            )
            for host in range(rng.randint(3, 7))
        )
        return Network(name, family, hosts)


def _agency_site(base: Site, rng: Random) -> Site:
    kind = parts.pick(rng, ("Press Agency", "News Agency", "Wire Service", "Press Wire"))
    name = f"{parts.place(rng, 'en')} {kind}"
    return venue(base, title=name, at=f"www.{parts.slug(name).replace('-', '')}.com")
