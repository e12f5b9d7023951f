"""What a crawl tells of its hosts, of their networks, and again of its pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from detector.crawl.copies import check_copies
from detector.crawl.database import WorkLimits, crawl_database, put_tables
from detector.crawl.evidence import Evidence, bundled_evidence
from detector.crawl.hosts_pages import load_pages
from detector.crawl.hosts_profile import HOST_TERMS, judge_hosts, profile_hosts
from detector.crawl.networks import find_networks
from detector.crawl.second_stage import judge_pages, page_evidence
from detector.crawl.verdicts import find_files

__all__ = ["HOSTS", "NETWORKS", "VERDICTS", "HostCounts", "HostOptions", "find_hosts"]

HOSTS, NETWORKS, VERDICTS = "hosts.parquet", "networks.parquet", "verdicts.parquet"
"""What is put beside the copies of a crawl."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HostOptions(WorkLimits):
    """How hosts are judged, and within which `WorkLimits`.

    Parameters
    ----------
    evidence : Evidence, optional
        Weights; without it those in the package.
    """

    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class HostCounts:
    """What was found.

    Parameters
    ----------
    sites, farms : int
        Registered domains, and those that are farms more probably than not.
    networks, tied : int
        Networks of sites, and the sites in them.
    page_spam, spam : int
        Pages called spam by themselves, and those given all that the crawl tells.
    """

    sites: int
    farms: int
    networks: int
    tied: int
    page_spam: int
    spam: int


def find_hosts(
    inputs: Sequence[str | Path], folder: str | Path, options: HostOptions | None = None
) -> HostCounts:
    """Judge the hosts of a crawl, find their networks, and judge its pages again.

    Parameters
    ----------
    inputs : sequence of str or Path
        What ``detector score --fingerprints`` has written: Parquet files, or folders of them.
    folder : str or Path
        Folder that `detector.crawl.copies.find_copies` has filled from these inputs; `HOSTS`,
        `NETWORKS` and `VERDICTS` are put beside its files.
    options : HostOptions, optional
        How hosts are judged.

    Raises
    ------
    DetectorError
        If an input can't be used, or memory or disk are too small.
    MissingExtraError
        If the ``crawl`` extra is not installed.
    """
    options = options or HostOptions()
    evidence = options.evidence or bundled_evidence()
    files, folder = find_files(inputs), Path(folder)
    check_copies(folder)
    with crawl_database(folder, options) as (database, work):
        load_pages(database, files, folder)
        profile_hosts(database)
        judge_hosts(database, evidence)
        find_networks(database, folder)
        page_evidence(database, evidence)
        judge_pages(database, evidence)
        put_tables(database, work, folder, _TABLES)
        return HostCounts(*database.execute(_FOUND).fetchone())


# --- queries ------------------------------------------------------------------------------


def _number(term: str) -> str:
    """Return how many pages of a host a share counts, as SQL."""
    return f"coalesce({term}_sum // 1000000, 0)::BIGINT"


_ROLES = ("original", "licensed", "unlicensed", "unknown")
_HOSTS = f"""
SELECT level, name, site, pages, judged_n AS judged,
    1 / (1 + exp(-host_log_odds)) AS probability, host_log_odds AS log_odds,
    {_number("flagged")} AS spam, log_odds_sum / (1e6 * log_odds_n) AS mean_log_odds,
    unlicensed_n AS stories, {" + ".join(map(_number, _ROLES))} AS copied,
    coalesce(source_sites, 0) AS source_sites, {_number("original")} AS originals,
    {_number("licensed")} AS licensed_copies, {_number("unlicensed")} AS unlicensed_copies,
    same_template AS template_uniformity, same_story AS story_uniformity,
    1 - same_title AS topic_scatter, -regular AS burstiness, busiest_day,
    late_n AS dated_stories, {_number("late")} AS late_stories,
    main_language, languages, other_language AS other_language_share,
    {_number("planted")} AS planted, planted_names,
    {", ".join(f"{name}_added" for name in HOST_TERMS)}, reasons
FROM hosts ORDER BY level, name
"""

_TABLES = {
    HOSTS: _HOSTS,
    NETWORKS: "SELECT * FROM networks ORDER BY network, site",
    VERDICTS: "SELECT * FROM verdicts ORDER BY page",
}

_FOUND = """
SELECT (SELECT count(*) FROM hosts WHERE level = 'domain'),
    (SELECT count(*) FROM hosts WHERE level = 'domain' AND host_log_odds > 0),
    (SELECT count(DISTINCT network) FROM networks), (SELECT count(*) FROM networks),
    (SELECT count(*) FROM verdicts WHERE page_label = 'spam'),
    (SELECT count(*) FROM verdicts WHERE label = 'spam')
"""
