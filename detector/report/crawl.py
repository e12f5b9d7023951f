"""What ``detector crawl`` has found, as tables and pictures: copies, networks, hosts."""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from detector.errors import DetectorError

__all__ = ["Cluster", "Crawl", "Network", "Node", "Site", "Tie", "read_crawl"]

_REMEDY = "give the folder that `detector crawl -o` has written"
_LISTED = 20
_PICTURES = 6
_DRAWN = 30  # sites of a network in its picture
_SIZES = ((2, 2), (3, 4), (5, 9), (10, 19), (20, 49), (50, 99), (100, None))
_FARM = 0.5  # probability from which on a site is rather a farm than not
_SURE = 0.9

WIDTH, HEIGHT, _MARGIN = 300.0, 220.0, 16.0
"""Room of a network's picture."""


@dataclass(slots=True)
class Cluster:
    """Pages of several sites that tell the same story.

    Parameters
    ----------
    number : int
        What it is called by.
    name : str
        Address of its first page.
    pages, sites : int
        How many.
    roles : Counter
        Pages by role, such as ``"original"``.
    original : str
        Site of the original, where it is known.
    spam : int
        Pages called spam, given all that the crawl tells.
    """

    number: int
    name: str
    pages: int
    sites: int
    roles: Counter[str] = field(default_factory=Counter)
    original: str = ""
    spam: int = 0


@dataclass(frozen=True, slots=True)
class Node:
    """A site in the picture of its network."""

    x: float
    y: float
    site: str
    farm: bool
    probability: float | None


@dataclass(frozen=True, slots=True)
class Tie:
    """A line between two sites."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(slots=True)
class Network:
    """Sites that are tied together.

    Parameters
    ----------
    name : str
        What it is called by: one of its sites.
    sites : int
        How many it has.
    farms : int
        Sites that are rather farms than not, of those that are drawn.
    kinds : list of (str, int)
        By what sites are tied, and how many of those that are drawn.
    nodes, ties : list
        Its picture, of the sites with most ties.
    """

    name: str
    sites: int
    farms: int
    kinds: list[tuple[str, int]]
    nodes: list[Node]
    ties: list[Tie]


@dataclass(frozen=True, slots=True)
class Site:
    """What the crawl tells of a site."""

    name: str
    probability: float
    pages: int
    spam: int
    stories: int
    unlicensed: int
    reasons: tuple[str, ...]


@dataclass(slots=True)
class Crawl:
    """All that a report tells of a crawl; what its folder lacks is empty.

    Parameters
    ----------
    pages, clusters : int
        Pages in clusters of copies, and clusters.
    sizes : list of (str, int)
        Clusters by their number of sites.
    largest : list of Cluster
        Those on most sites.
    networks, tied : int
        Networks, and sites in them.
    pictures : list of Network
        The largest.
    sites, farms : int
        Registered domains, and those that are rather farms than not.
    worst : list of Site
        Farms: the sure ones first, and of these those with most pages.
    flips : dict
        Pages by what they are called by themselves, and given all that the crawl tells.
    """

    pages: int = 0
    clusters: int = 0
    sizes: list[tuple[str, int]] = field(default_factory=list)
    largest: list[Cluster] = field(default_factory=list)
    networks: int = 0
    tied: int = 0
    pictures: list[Network] = field(default_factory=list)
    sites: int = 0
    farms: int = 0
    worst: list[Site] = field(default_factory=list)
    flips: dict[tuple[str, str], int] = field(default_factory=dict)


def read_crawl(folder: Path) -> Crawl:
    """Read what ``detector crawl`` has put into a folder.

    Raises
    ------
    DetectorError
        If it is no such folder, or a file is damaged.
    """
    if not (folder / "clusters.parquet").is_file():
        raise DetectorError(f"{folder} holds no clusters.parquet", _REMEDY)
    found = Crawl()
    _read_clusters(folder / "clusters.parquet", found)
    if (folder / "verdicts.parquet").is_file():
        _read_verdicts(folder / "verdicts.parquet", found)
    farms: dict[str, float] = {}
    if (folder / "networks.parquet").is_file():
        members = _largest_networks(folder / "networks.parquet", found)
        farms = dict.fromkeys((row["site"] for rows in members for row in rows), math.nan)
    if (folder / "hosts.parquet").is_file():
        _read_hosts(folder / "hosts.parquet", found, farms)
    if (folder / "networks.parquet").is_file():
        found.pictures = [_picture(rows, farms) for rows in members]
    return found


def _batches(file: Path, columns: Sequence[str]) -> Iterator[Any]:
    """Yield a file's rows as tables, some thousands at a time."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with pq.ParquetFile(file) as opened:
            missing = set(columns) - set(opened.schema_arrow.names)
            if missing:
                raise DetectorError(f"{file} has no column {min(missing)}", _REMEDY)
            for batch in opened.iter_batches(20_000, columns=list(columns)):
                yield pa.Table.from_batches([batch])
    except (pa.ArrowException, OSError) as error:
        raise DetectorError(f"can't read {file}: {str(error).splitlines()[0]}", _REMEDY) from error


# --- clusters -----------------------------------------------------------------------------


def _read_clusters(file: Path, found: Crawl) -> None:
    """Count clusters by the row of their first page, which they are called by."""
    import pyarrow.compute as pc

    columns = ("cluster", "cluster_pages", "cluster_sites", "page", "url", "source", "position")
    sizes: Counter[int] = Counter()
    best: list[tuple[int, int, int, str]] = []
    for table in _batches(file, columns):
        firsts = table.filter(pc.equal(table["page"], table["cluster"]))
        found.pages += table.num_rows
        for row in firsts.to_pylist():
            sizes[row["cluster_sites"]] += 1
            name = row["url"] or f"{row['source']}:{row['position']}"
            rank = (row["cluster_sites"], row["cluster_pages"], -row["cluster"], name)
            (heapq.heappush if len(best) < _LISTED else heapq.heappushpop)(best, rank)
    found.clusters = sum(sizes.values())
    found.sizes = [(_range(low, high), _between(sizes, low, high)) for low, high in _SIZES]
    found.largest = [
        Cluster(-number, name, pages, sites)
        for sites, pages, number, name in sorted(best, reverse=True)
    ]


def _range(low: int, high: int | None) -> str:
    if high is None:
        return f"{low} or more"
    return str(low) if low == high else f"{low} to {high}"


def _between(sizes: Counter[int], low: int, high: int | None) -> int:
    return sum(n for size, n in sizes.items() if size >= low and (high is None or size <= high))


def _read_verdicts(file: Path, found: Crawl) -> None:
    """Count what became of pages, and who is who in the largest clusters."""
    import pyarrow as pa
    import pyarrow.compute as pc

    largest = {cluster.number: cluster for cluster in found.largest}
    flips: Counter[tuple[str, str]] = Counter()
    for table in _batches(file, ("cluster", "role", "site", "label", "page_label")):
        keys = ["page_label", "label"]
        for row in table.group_by(keys).aggregate([([], "count_all")]).to_pylist():
            flips[row["page_label"] or "", row["label"] or ""] += row["count_all"]
        known = pc.is_in(table["cluster"], pa.array(list(largest), pa.int64()))
        for row in table.filter(known).to_pylist():
            cluster = largest[row["cluster"]]
            cluster.roles[row["role"] or "unknown"] += 1
            cluster.spam += row["label"] == "spam"
            if row["role"] == "original":
                cluster.original = row["site"] or ""
    found.flips = dict(flips)


# --- networks -----------------------------------------------------------------------------


def _largest_networks(file: Path, found: Crawl) -> list[list[dict[str, Any]]]:
    """Count the networks, and return the sites of the largest, those with most ties first."""
    sizes: dict[str, int] = {}
    for table in _batches(file, ("network", "network_sites")):
        found.tied += table.num_rows
        pairs = zip(table["network"].to_pylist(), table["network_sites"].to_pylist(), strict=True)
        sizes.update(pairs)
    found.networks = len(sizes)
    names = sorted(sizes, key=lambda name: (-sizes[name], name))[:_PICTURES]
    members: dict[str, list[dict[str, Any]]] = {name: [] for name in names}
    columns = ("network", "network_sites", "site", "ties", "kinds", "tied_to")
    for table in _batches(file, columns):
        for row in table.to_pylist():
            if row["network"] in members:
                rows = members[row["network"]]
                rows.append(row)
                rows.sort(key=lambda row: (-row["ties"], row["site"]))
                del rows[_DRAWN:]
    return list(members.values())


def _picture(rows: list[dict[str, Any]], farms: dict[str, float]) -> Network:
    """Draw a network: its sites on an ellipse, and lines between those that are tied."""
    places = {row["site"]: place for row, place in zip(rows, _places(len(rows)), strict=True)}
    nodes = []
    for site, (x, y) in places.items():
        probability = farms.get(site, math.nan)
        known = None if math.isnan(probability) else probability
        nodes.append(Node(x, y, site, probability >= _FARM, known))
    pairs = {
        tuple(sorted((row["site"], other)))
        for row in rows
        for other in row["tied_to"] or ()
        if other in places
    }
    kinds = Counter(kind for row in rows for kind in row["kinds"] or ())
    return Network(
        name=rows[0]["network"],
        sites=rows[0]["network_sites"],
        farms=sum(node.farm for node in nodes),
        kinds=kinds.most_common(),
        nodes=nodes,
        ties=[Tie(*places[one], *places[other]) for one, other in sorted(pairs)],
    )


def _places(count: int) -> list[tuple[float, float]]:
    """Return places on an ellipse.

    Examples
    --------
    >>> _places(2)
    [(150.0, 16.0), (150.0, 204.0)]
    """
    angles = 2 * np.pi * np.arange(count) / max(count, 1) - np.pi / 2
    x = WIDTH / 2 + (WIDTH / 2 - _MARGIN) * np.cos(angles)
    y = HEIGHT / 2 + (HEIGHT / 2 - _MARGIN) * np.sin(angles)
    return [(round(float(a), 1), round(float(b), 1)) for a, b in zip(x, y, strict=True)]


# --- hosts --------------------------------------------------------------------------------


def _read_hosts(file: Path, found: Crawl, farms: dict[str, float]) -> None:
    """Count the sites, find the sure farms with most pages, and look up those of `farms`."""
    import pyarrow as pa
    import pyarrow.compute as pc

    numbers = ("probability", "pages", "spam", "stories", "unlicensed_copies")
    best: list[tuple[bool, int, str, dict[str, Any]]] = []
    wanted = pa.array(list(farms), pa.string())
    for table in _batches(file, ("level", "name", *numbers, "reasons")):
        sites = table.filter(pc.equal(table["level"], "domain"))
        found.sites += sites.num_rows
        for row in sites.filter(pc.is_in(sites["name"], wanted)).to_pylist():
            farms[row["name"]] = row["probability"]
        rather = sites.filter(pc.greater_equal(sites["probability"], _FARM))
        found.farms += rather.num_rows
        order = [("pages", "descending"), ("probability", "descending"), ("name", "ascending")]
        for least in (_SURE, _FARM):
            rows = rather.filter(pc.greater_equal(rather["probability"], least)).sort_by(order)
            best += [_ranked(row) for row in rows.slice(0, _LISTED).to_pylist()]
        unlike = {rank[2]: rank for rank in best}
        best = heapq.nsmallest(_LISTED, unlike.values(), key=lambda rank: rank[:3])
    found.worst = [
        Site(
            row["name"],
            row["probability"],
            row["pages"],
            row["spam"],
            row["stories"],
            row["unlicensed_copies"],
            tuple(row["reasons"] or ())[:3],
        )
        for *_, row in best
    ]


def _ranked(row: dict[str, Any]) -> tuple[bool, int, str, dict[str, Any]]:
    """Return a site with its rank: sure farms first, and of these those with most pages."""
    return row["probability"] < _SURE, -row["pages"], row["name"], row
