"""The second stage: what a page is, given all that the crawl tells of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from detector.crawl.evidence import Evidence, contribution, log_odds, reasons
from detector.crawl.hosts_profile import HOST_TERMS, value

__all__ = ["BUDGETS", "PAGE_TERMS", "PageTerm", "judge_pages", "page_evidence"]


@dataclass(frozen=True, slots=True)
class PageTerm:
    """One thing that the crawl tells of a page.

    Parameters
    ----------
    value, pages : str
        Its value, and by how many others it is told, as SQL; NULL where the crawl doesn't tell.
    direction : int
        As in `detector.crawl.hosts_profile.Counted`.
    sentence : str
        What it means, as SQL.
    """

    value: str
    pages: str
    direction: int
    sentence: str


BUDGETS = {"strict": 0.001, "standard": 0.005, "broad": 0.02}
"""The budgets that thresholds are kept for, as of `detector.api.BUDGETS`."""

_PERCENT = "format('{{:.0f}}%', 100 / (1 + exp(-{0})))"

PAGE_TERMS: Mapping[str, PageTerm] = {
    "host": PageTerm(
        "host_without",
        "others",
        1,
        "format('Judged by its other {:d} pages, ', others) || site || ' is a farm with "
        f"probability ' || {_PERCENT.format('host_without')} || '.'",
    ),
    "base": PageTerm("1.0", "others", 0, "NULL"),
    "page_again": PageTerm(
        "greatest(least(page_log_odds, 8), -8)",
        "others",
        -1,
        "'Its own look counts for less, because its site is known.'",
    ),
    "unlicensed": PageTerm(
        "CASE role WHEN 'unlicensed copy' THEN 1.0 END",
        "cluster_sites - 1",
        1,
        "'Its story is a copy without a licence.'",
    ),
    "licensed": PageTerm(
        "CASE role WHEN 'licensed copy' THEN 1.0 END",
        "cluster_sites - 1",
        -1,
        "'Its story is a licensed copy.'",
    ),
    "original": PageTerm(
        "CASE role WHEN 'original' THEN 1.0 END",
        "cluster_sites - 1",
        -1,
        "'Others copied its story.'",
    ),
    "unknown": PageTerm(
        "CASE role WHEN 'unknown' THEN 1.0 END",
        "cluster_sites - 1",
        1,
        "'Its story stands on other sites as well.'",
    ),
    "spread": PageTerm(
        "CASE role WHEN 'unlicensed copy' THEN ln(cluster_sites - 1) END",
        "cluster_sites - 1",
        1,
        "format('The story that it copies stands on {:d} sites.', cluster_sites)",
    ),
    "company": PageTerm(
        "company",
        "company_sites",
        1,
        "format('Of the other {:d} sites with its story, the average is a farm with "
        f"probability ', company_sites) || {_PERCENT.format('company')} || '.'",
    ),
    "network": PageTerm(
        "network_mean",
        "network_others",
        1,
        "format('Its site is tied to {:d} others, of which the average is a farm with "
        f"probability ', network_others) || {_PERCENT.format('network_mean')} || '.'",
    ),
}
"""What the second stage weighs beside the page itself."""

_SHARES = [name for name, counted in HOST_TERMS.items() if counted.page]


def page_evidence(database: Any, evidence: Evidence) -> None:
    """Make the table ``evidence``: what the crawl tells of each page, without the page itself."""
    without = {name: _without(name) for name in HOST_TERMS}
    left = log_odds(
        [contribution(t, without[t.name][0], without[t.name][1]) for t in evidence.host]
    )
    for query in (_HOSTS_KNOWN, _COMPANY, _NETWORK_MEANS, _EVIDENCE.format(host_without=left)):
        database.execute(query)


def judge_pages(database: Any, evidence: Evidence) -> None:
    """Make the table ``verdicts``: a row for each page, with contributions and reasons."""
    added = {
        term.name: contribution(term, PAGE_TERMS[term.name].value, PAGE_TERMS[term.name].pages)
        for term in evidence.page
    }
    columns = ", ".join(f"{sql} AS {name}_added" for name, sql in added.items())
    names = [f"{name}_added" for name in added]
    told = {f"{name}_added": PAGE_TERMS[name].sentence for name in added}
    database.execute(
        f"CREATE TABLE summed AS SELECT *, page_log_odds + {log_odds(names)} AS log_odds "
        f"FROM (SELECT *, {columns} FROM evidence);"
        f"CREATE TABLE verdicts AS SELECT page, source, position, id, url, site, "
        "label AS page_label, probability AS page_probability, "
        "1 / (1 + exp(-log_odds)) AS probability, "
        f"{_label(evidence.thresholds)} AS label, "
        f"log_odds, page_log_odds, {', '.join(names)}, role, cluster, network, "
        f"{reasons(told)} AS reasons FROM summed"
    )


def _label(thresholds: Mapping[str, float]) -> str:
    """Return the label of a page at the budget of its run, as SQL.

    What only the page tells was judged already.
    """
    asked = " ".join(
        f"WHEN max_fpr >= {BUDGETS[name]} THEN {thresholds[name]}" for name in ("broad", "standard")
    )
    return (
        "CASE WHEN log_odds IS NULL OR NOT told_by_crawl THEN label "
        f"WHEN log_odds >= CASE {asked} ELSE {thresholds['strict']} END THEN 'spam' "
        "ELSE 'clean' END"
    )


def _without(name: str) -> tuple[str, str]:
    """Return value and pages of a term of the site without the page, as SQL."""
    if not HOST_TERMS[name].page:
        return value(name), f"greatest({name}_n - 1, 0)"
    pages = f"({name}_n - (counts.{name} IS NOT NULL)::INT)"
    left = f"({name}_sum - coalesce(counts.{name}, 0))"
    return f"{left} / nullif(1e6 * {pages}, 0)", pages


# --- queries ------------------------------------------------------------------------------

_HOSTS_KNOWN = """
CREATE TABLE known AS
SELECT site, CAST(round(1e6 * host_log_odds) AS BIGINT) AS micro FROM hosts WHERE level = 'domain'
"""

_COMPANY = """
CREATE TABLE company AS
WITH having_it AS (
    SELECT DISTINCT cluster, site FROM judged WHERE cluster IS NOT NULL AND site IS NOT NULL
),
summed AS (
    SELECT cluster, sum(micro)::BIGINT AS total, count(*) AS sites
    FROM having_it JOIN known USING (site) GROUP BY cluster
)
SELECT cluster, site, sites - 1 AS company_sites, (total - micro) / 1e6 / (sites - 1) AS company
FROM having_it JOIN summed USING (cluster) JOIN known USING (site) WHERE sites > 1
"""

_NETWORK_MEANS = """
CREATE TABLE network_means AS
WITH summed AS (
    SELECT network, sum(micro)::BIGINT AS total, count(*) AS sites
    FROM networks JOIN known USING (site) GROUP BY network
)
SELECT site, network, sites - 1 AS network_others, (total - micro) / 1e6 / (sites - 1)
    AS network_mean
FROM networks JOIN summed USING (network) JOIN known USING (site) WHERE sites > 1
"""

_EVIDENCE = """
CREATE TABLE evidence AS
SELECT judged.page, source, position, id, url, judged.site, label, probability,
    max_fpr, judged.micro / 1e6 AS page_log_odds, role, judged.cluster, cluster_sites,
    judged_n - (counts.judged IS NOT NULL)::INT AS others,
    {host_without} AS host_without, company, company_sites,
    network, network_mean, network_others,
    coalesce(judged_n > 1, false) OR judged.cluster IS NOT NULL AS told_by_crawl
FROM judged JOIN counts USING (page)
LEFT JOIN profiles ON level = 'domain' AND profiles.name = judged.site
LEFT JOIN company ON company.cluster = judged.cluster AND company.site = judged.site
LEFT JOIN network_means ON network_means.site = judged.site
"""
