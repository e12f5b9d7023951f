"""Lists of farms for browsers and resolvers, and what public lists say of them."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from ipaddress import ip_address
from pathlib import Path
from typing import Any, Literal, get_args

from detector.crawl.blocklists import BlockList, ascii_host
from detector.document.address import registered_domain
from detector.errors import DetectorError, one_line
from detector.model.calibration import BASE_RATE, probability_of, shift

__all__ = [
    "FORMATS",
    "Comparison",
    "ListFormat",
    "Listed",
    "compare",
    "export",
    "read_farms",
    "read_hosts",
]

ListFormat = Literal["ublacklist", "hosts", "adblock", "csv"]
FORMATS: tuple[ListFormat, ...] = get_args(ListFormat)

_COLUMNS = (
    *("level", "name", "site", "pages", "spam", "log_odds", "stories", "copied"),
    *("unlicensed_copies", "source_sites", "planted", "reasons"),
)


@dataclass(frozen=True, slots=True)
class Listed:
    """A host or registered domain of a crawl, with what speaks most about it."""

    name: str
    site: str
    level: Literal["domain", "host"]
    probability: float
    pages: int
    spam: int
    stories: int
    copied: int
    unlicensed_copies: int
    source_sites: int
    planted: int
    reasons: tuple[str, ...]
    network: str = ""

    @property
    def why(self) -> str:
        """Probability, pages and reasons as one line."""
        told = f"probability {self.probability:.3f}, {self.pages:,} pages"
        tied = f"In the network of {self.network}." if self.network else ""
        return one_line(" ".join(filter(None, (f"{told}.", *self.reasons, tied))))


def read_hosts(folder: str | Path, *, base_rate: float = BASE_RATE) -> Iterator[Listed]:
    """Yield the domains of a crawl, and then its hosts, each in order of their names.

    Parameters
    ----------
    folder : str or Path
        Folder that ``detector crawl`` has filled.
    base_rate : float
        Share of farms among the hosts of the crawl, which probabilities shall hold for.

    Raises
    ------
    DetectorError
        If the folder holds no hosts, or they are damaged.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    file = Path(folder) / "hosts.parquet"
    if not file.is_file():
        raise DetectorError(f"{folder} holds no hosts.parquet", "run detector crawl first")
    if not 0 < base_rate < 1:
        raise DetectorError(f"base_rate is {base_rate}", "give a number between 0 and 1")
    networks = _networks(Path(folder))
    moved = shift(base_rate)
    try:
        with pq.ParquetFile(file) as opened:
            for batch in opened.iter_batches(columns=list(_COLUMNS)):
                for row in batch.to_pylist():
                    row["probability"] = probability_of(row.pop("log_odds") + moved)
                    row["reasons"] = tuple(row["reasons"] or ())
                    yield Listed(**row, network=networks.get(row["site"], ""))
    except (pa.ArrowException, OSError, TypeError) as error:
        raise DetectorError(f"can't read {file}: {error}", "make it anew") from error


def _networks(folder: Path) -> Mapping[str, str]:
    """Return the network of each site that is in one."""
    import pyarrow.parquet as pq

    file = folder / "networks.parquet"
    if not file.is_file():
        return {}
    table = pq.read_table(file, columns=["site", "network"])
    return dict(zip(table["site"].to_pylist(), table["network"].to_pylist(), strict=True))


def read_farms(
    folder: str | Path,
    *,
    min_probability: float = 0.9,
    min_pages: int = 5,
    base_rate: float = BASE_RATE,
) -> list[Listed]:
    """Return the farms of a crawl: domains, and hosts of domains that are none themselves.

    Parameters
    ----------
    folder : str or Path
        Folder that ``detector crawl`` has filled.
    min_probability : float
        The least probability of the host verdict.
    min_pages : int
        The fewest pages that must have been seen.
    base_rate : float
        Share of farms among the hosts of the crawl.

    Raises
    ------
    DetectorError
        If the folder holds no hosts, or they are damaged.
    """
    farms: list[Listed] = []
    listed: set[str] = set()
    for row in read_hosts(folder, base_rate=base_rate):
        enough = row.probability >= min_probability and row.pages >= min_pages
        if enough and row.site not in listed:
            farms.append(row)
            if row.level == "domain":
                listed.add(row.site)
    return farms


# --- formats ------------------------------------------------------------------------------


def export(farms: Iterable[Listed], format: ListFormat) -> Iterator[str]:
    """Yield the lines of a list, each with its reasons.

    Hosts that no address can have are left out.

    Examples
    --------
    >>> farm = Listed("farm.example", "farm.example", "domain", 0.99, 7, 7, 7, 7, 7, 3, 0, ())
    >>> list(export([farm], "ublacklist"))[-1]
    '*://*.farm.example/*'
    >>> list(export([farm], "adblock"))[-1]
    '||farm.example^'
    """
    yield from _HEADS[format]
    for farm in farms:
        name = ascii_host(farm.name)
        if name is not None:
            yield from _WRITERS[format](name, farm)


def _ublacklist(name: str, farm: Listed) -> Iterator[str]:
    yield f"# {farm.why}"
    yield f"*://{_bracketed(name) if _stands_alone(name) else f'*.{name}'}/*"


def _hosts_file(name: str, farm: Listed) -> Iterator[str]:
    """Yield the host by itself, for such a file covers no others; IP addresses can't be in it."""
    if not _is_address(name):
        yield f"# {farm.why}"
        yield f"0.0.0.0 {name}"
        yield f"0.0.0.0 www.{name}"


def _adblock(name: str, farm: Listed) -> Iterator[str]:
    if _is_address(name) or not _stands_alone(name):
        yield f"! {farm.why}"
        yield f"||{_bracketed(name)}^"


def _csv(name: str, farm: Listed) -> Iterator[str]:
    row = asdict(farm) | {"name": name, "probability": f"{farm.probability:.6f}"}
    row["reasons"] = " ".join(farm.reasons)
    yield _csv_line([row[column] for column in _CSV_COLUMNS])


def _csv_line(values: Sequence[Any]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="").writerow(values)
    return text.getvalue()


def _stands_alone(name: str) -> bool:
    """Tell whether what is below a host is others': an IP address, or a hosting platform."""
    return registered_domain(name) is None


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def _bracketed(name: str) -> str:
    return f"[{name}]" if ":" in name else name


_CSV_COLUMNS = (
    *("name", "level", "site", "probability", "pages", "spam", "stories", "copied"),
    *("unlicensed_copies", "source_sites", "planted", "network", "reasons"),
)
_TITLE = "Content farms, by content-farm-detector"
_HEADS: Mapping[ListFormat, tuple[str, ...]] = {
    "ublacklist": ("---", f"name: {_TITLE}", "---"),
    "hosts": (f"# {_TITLE}",),
    "adblock": ("[Adblock Plus 2.0]", f"! Title: {_TITLE}"),
    "csv": (",".join(_CSV_COLUMNS),),
}
_WRITERS: Mapping[ListFormat, Callable[[str, Listed], Iterator[str]]] = {
    "ublacklist": _ublacklist,
    "hosts": _hosts_file,
    "adblock": _adblock,
    "csv": _csv,
}


# --- comparison ---------------------------------------------------------------------------


@dataclass(slots=True)
class Comparison:
    """A crawl beside public lists.

    Parameters
    ----------
    both : list of Listed
        Farms that a list has, too.
    new : list of Listed
        Farms that no list has.
    clean : list of Listed
        What a list has, and we saw clean: below even odds, on enough pages.
    unsure : list of Listed
        What a list has, with too few pages or a probability in between.
    lists : dict of str to int
        How many hosts each list has.
    seen : dict of str to int
        How many of the crawl's domains and hosts each list covers.
    """

    both: list[Listed] = field(default_factory=list)
    new: list[Listed] = field(default_factory=list)
    clean: list[Listed] = field(default_factory=list)
    unsure: list[Listed] = field(default_factory=list)
    lists: dict[str, int] = field(default_factory=dict)
    seen: dict[str, int] = field(default_factory=dict)


def compare(
    folder: str | Path,
    farms: Sequence[Listed],
    lists: Sequence[BlockList],
    *,
    min_pages: int = 5,
    base_rate: float = BASE_RATE,
) -> Comparison:
    """Compare the farms of a crawl with public lists.

    Parameters
    ----------
    folder : str or Path
        Folder that ``detector crawl`` has filled.
    farms : sequence of Listed
        What `read_farms` found in it.
    lists : sequence of BlockList
        What to compare with.
    min_pages : int
        The fewest pages that must have been seen of a host to call it clean.
    base_rate : float
        Share of farms among the hosts of the crawl.

    Raises
    ------
    DetectorError
        If the folder holds no hosts, or they are damaged.
    """
    found = Comparison(lists={held.name: len(held.hosts) for held in lists})
    found.seen = dict.fromkeys(found.lists, 0)
    known = {(farm.level, farm.name) for farm in farms}
    covered = {farm.site for farm in farms if farm.level == "domain"}
    for farm in farms:
        (found.both if _holders(farm, lists) else found.new).append(farm)
    for row in read_hosts(folder, base_rate=base_rate):
        holders = _holders(row, lists)
        for holder in holders:
            found.seen[holder.name] += 1
        told_before = (row.level, row.name) in known or row.site in covered
        if holders and not told_before and _is_named(row, holders):
            clean = row.probability < 0.5 and row.pages >= min_pages
            (found.clean if clean else found.unsure).append(row)
    return found


def _holders(row: Listed, lists: Sequence[BlockList]) -> list[BlockList]:
    return [held for held in lists if held.covers(row.name)]


def _is_named(row: Listed, holders: Sequence[BlockList]) -> bool:
    """Tell whether a list means this row, and not the domain above it, which has its own."""
    return row.level == "domain" or any(row.name in held.hosts for held in holders)
