"""All that a crawl can tell, one after the other: copies, roles, hosts and networks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from hashlib import sha256
from importlib import resources
from pathlib import Path
from typing import Any, TypeVar

from detector.crawl.copies import CopyCounts, CopyOptions, find_copies, open_steps, work_of
from detector.crawl.hosts import VERDICTS, HostCounts, HostOptions, find_hosts
from detector.crawl.roles import ROLES, RoleCounts, RoleOptions, find_roles
from detector.crawl.steps import Counts, Step
from detector.crawl.verdicts import find_files

__all__ = ["CrawlCounts", "find_everything"]

_Told = TypeVar("_Told", RoleCounts, HostCounts)


@dataclass(frozen=True, slots=True)
class CrawlCounts:
    """What was found.

    Parameters
    ----------
    copies : CopyCounts
        Of stories and templates.
    roles : RoleCounts
        Of the pages in clusters.
    hosts : HostCounts
        Of hosts, networks and pages.
    """

    copies: CopyCounts
    roles: RoleCounts
    hosts: HostCounts


def find_everything(
    inputs: Sequence[str | Path],
    output: str | Path,
    options: CopyOptions | None = None,
    *,
    restart: bool = False,
) -> CrawlCounts:
    """Find copies, tell who was first, judge the hosts, and judge every page again.

    A run that was killed goes on when it is called again in the same way.

    Parameters
    ----------
    inputs : sequence of str or Path
        What ``detector score --fingerprints`` has written: Parquet files, or folders of them.
    output : str or Path
        Folder for all that is found.
    options : CopyOptions, optional
        How copies are looked for; memory, threads and place of the work are for all.
    restart : bool
        Whether what is begun in the output is thrown away.

    Raises
    ------
    DetectorError
        If an input can't be used, something else was begun in the output, or memory or disk
        are too small.
    MissingExtraError
        If the ``crawl`` extra is not installed, or for Spark the ``spark`` extra.
    """
    options, folder = options or CopyOptions(), Path(output)
    copies = find_copies(inputs, folder, options, restart=restart)
    work = work_of(folder, options.temp)
    limits: dict[str, Any] = {"max_memory": options.max_memory, "jobs": options.jobs, "temp": work}

    def tell_roles(path: Path) -> Counts:
        found = find_roles(inputs, folder, RoleOptions(**limits))
        (folder / ROLES).replace(path)
        return _prefixed(found)

    def judge_hosts(path: Path) -> Counts:
        found = find_hosts(inputs, folder, HostOptions(**limits))
        (folder / VERDICTS).replace(path)  # the last of three files
        return _prefixed(found)

    of_roles, of_hosts = _digest("originals.json"), _digest("originals.json", "evidence.json")
    more = [
        Step(ROLES, (), tell_roles, kept=True, weights=of_roles),
        Step(VERDICTS, (), judge_hosts, kept=True, weights=of_hosts),  # which read roles
    ]
    with open_steps(folder, work, find_files(inputs), options) as steps:
        counts = steps.run(more)
    return CrawlCounts(copies, _told(RoleCounts, counts), _told(HostCounts, counts))


def _digest(*names: str) -> str:
    """Return what changes when weights in the package do."""
    package = resources.files("detector.crawl")
    return sha256(b"".join((package / name).read_bytes() for name in names)).hexdigest()[:12]


def _prefixed(found: RoleCounts | HostCounts) -> Counts:
    """Return counts under names that two stages can't share."""
    return {f"{type(found).__name__}.{name}": count for name, count in asdict(found).items()}


def _told(kind: type[_Told], counts: Counts) -> _Told:
    return kind(**{f.name: counts[f"{kind.__name__}.{f.name}"] for f in fields(kind)})
