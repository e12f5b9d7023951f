"""Who told a story first: a role for each page that has copies on other sites, with reasons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from detector.crawl.columns import FACT_COLUMNS, FACT_TIMES
from detector.crawl.copies import CLUSTERS, check_copies
from detector.crawl.database import WorkLimits, crawl_database, put_tables
from detector.crawl.originals import (
    FIRST,
    LICENSED,
    NOBODY,
    ORIGINAL,
    RoleWeights,
    Sight,
    bundled_weights,
)
from detector.crawl.verdicts import PREFIX, find_files
from detector.errors import DetectorError
from detector.system.database import quoted

__all__ = [
    "ROLES",
    "RoleCounts",
    "RoleOptions",
    "find_roles",
    "measured",
    "see_clusters",
    "see_records",
]

ROLES = "roles.parquet"
"""What is put beside the clusters."""

_REASONS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleOptions(WorkLimits):
    """How roles are found, and within which `WorkLimits`.

    Parameters
    ----------
    weights : RoleWeights, optional
        Weights; without it those in the package.
    """

    weights: RoleWeights | None = None


@dataclass(frozen=True, slots=True)
class RoleCounts:
    """How many pages have which role.

    Parameters
    ----------
    originals, licensed, unlicensed, unknown : int
        Pages of each.
    """

    originals: int
    licensed: int
    unlicensed: int
    unknown: int


def find_roles(
    inputs: Sequence[str | Path], folder: str | Path, options: RoleOptions | None = None
) -> RoleCounts:
    """Tell of each page in a cluster whether it is the original, a licensed copy or another.

    Parameters
    ----------
    inputs : sequence of str or Path
        What ``detector score --fingerprints`` has written: Parquet files, or folders of them.
    folder : str or Path
        Folder that `detector.crawl.copies.find_copies` has filled from these inputs; `ROLES` is
        put beside its files.
    options : RoleOptions, optional
        How they are found.

    Raises
    ------
    DetectorError
        If an input can't be used, or memory or disk are too small.
    MissingExtraError
        If the ``crawl`` extra is not installed.
    """
    options = options or RoleOptions()
    weights = options.weights or bundled_weights()
    files, folder = find_files(inputs), Path(folder)
    check_copies(folder)
    with crawl_database(folder, options) as (database, work):
        see_clusters(database, files, folder)
        _judge(database, weights)
        put_tables(database, work, folder, {ROLES: "SELECT * FROM roles ORDER BY cluster, page"})
        counted = "count(*) FILTER (role = '{}')"
        named = ("original", "licensed copy", "unlicensed copy", "unknown")
        query = f"SELECT {', '.join(map(counted.format, named))} FROM roles"
        return RoleCounts(*database.execute(query).fetchone())


# --- what is seen ---------------------------------------------------------------------------


def see_clusters(database: Any, files: Sequence[Path], folder: Path) -> None:
    """Make the table ``seen``: a row for each page in a cluster, with all that is seen of it."""
    database.execute(f"CREATE TABLE pages ({_PAGE_COLUMNS})")
    for file in files:
        names = _names(database, file)
        columns = ", ".join(_column(names, name) for name in _TYPES)
        database.execute(
            f"INSERT INTO pages BY NAME SELECT {columns}, "
            "file_row_number + (SELECT count(*) FROM pages) AS page "
            f"FROM read_parquet({quoted(file)}, file_row_number = true)"
        )
    clusters = quoted(folder / CLUSTERS)
    database.execute(f"CREATE VIEW clusters AS SELECT * FROM read_parquet({clusters})")
    for query in (_MEMBERS, _DATED, _POINTERS, _CREDITED, _SITES, _SEEN):
        database.execute(query)


def _names(database: Any, file: Path) -> dict[str, str]:
    """Return under which name each column stands in a file."""
    found = database.execute(f"DESCRIBE SELECT * FROM read_parquet({quoted(file)})").fetchall()
    present = {row[0] for row in found}
    prefix = "" if "fingerprint_site" in present else PREFIX
    if f"{prefix}fingerprint_site" not in present:
        raise DetectorError(
            f"{file} holds no fingerprints", "run detector score with --fingerprints first"
        )
    return {name: prefix + name for name in _TYPES if prefix + name in present}


def _column(names: Mapping[str, str], name: str) -> str:
    held = f'"{names[name]}"' if name in names else "NULL"
    short = name.removeprefix("fact_").removeprefix("fingerprint_")
    return f"TRY_CAST({held} AS {_TYPES[name]}) AS {short}"


_TYPES = {"probability": "DOUBLE", "label": "VARCHAR", "fingerprint_site": "VARCHAR"}
_TYPES |= {"fingerprint_shingles": "BIGINT"}
_TYPES |= {
    name: "BIGINT" if name in FACT_TIMES else "VARCHAR"
    for name in FACT_COLUMNS
    if name not in ("fact_outlinks", "fact_language")
}
_PAGE_COLUMNS = ", ".join(
    ["page BIGINT"]
    + [f"{n.removeprefix('fact_').removeprefix('fingerprint_')} {t}" for n, t in _TYPES.items()]
)

# Log-odds are whole millionths, because sums of fractions depend on the order of threads. A page
# that shows a day only is taken to be of its noon. A date can't be right if the page was fetched
# before it, or tells of later days.
_MEMBERS = """
CREATE TABLE members AS
SELECT c.cluster, c.cluster_pages, c.cluster_sites, c.page, c.source, c.position, c.id, c.url,
    c.site, c.copies, p.label, p.dated_by, p.published, p.fetched, p.canonical, p.credit, p.agency,
    p.linked, p.planted,
    CASE WHEN probability IS NOT NULL THEN CAST(round(1e6 * ln(
        greatest(probability, 1e-12) / greatest(1 - probability, 1e-12))) AS BIGINT) ELSE 0
    END AS micro,
    CASE WHEN published <= coalesce(fetched, published) + 86400
        AND published >= coalesce(events, published) - 172800
        THEN published + CASE WHEN published % 86400 = 0 THEN 43200 ELSE 0 END
    END AS shown,
    coalesce(canonical, linked) AS points_at,
    regexp_replace(strip_accents(lower(credit)), '[^a-z0-9]', '', 'g') AS credit_letters
FROM clusters AS c JOIN pages AS p USING (page)
"""

# The first two dates of a cluster; and for each page the first that another one shows.
_DATED = """
CREATE TABLE dated AS
SELECT cluster, min(shown) AS first_shown,
    min(shown) FILTER (place = 2) AS second_shown,
    count(*) FILTER (label IS DISTINCT FROM 'spam' AND (
        points_at IS NOT NULL OR credit IS NOT NULL)) / count(*)::DOUBLE AS pointing,
    count(*) FILTER (agency IS NOT NULL) / count(*)::DOUBLE AS marked
FROM (
    SELECT *, row_number() OVER (PARTITION BY cluster ORDER BY shown NULLS LAST, page) AS place
    FROM members
) GROUP BY cluster
"""

# What pages that are called spam give as their source counts for nothing: farms name each other.
_POINTERS = """
CREATE TABLE pointers AS
SELECT cluster, points_at AS site, count(DISTINCT site) AS pointed_at
FROM members WHERE points_at IS NOT NULL AND points_at <> site
    AND label IS DISTINCT FROM 'spam'
GROUP BY cluster, points_at
"""

# A credit names a site if its letters stand in the site's domain or the other way round; of a
# cluster the 20 most frequent ones are compared.
_CREDITED = """
CREATE TABLE credited AS
WITH credits AS (
    SELECT cluster, credit_letters, count(DISTINCT site) AS sites FROM members
    WHERE length(credit_letters) >= 5 AND label IS DISTINCT FROM 'spam'
    GROUP BY cluster, credit_letters
    QUALIFY row_number() OVER (PARTITION BY cluster ORDER BY sites DESC, credit_letters) <= 20
), labels AS (
    SELECT DISTINCT cluster, site,
        regexp_replace(split_part(site, '.', 1), '[^a-z0-9]', '', 'g') AS label
    FROM members
)
SELECT cluster, site, CAST(sum(sites) AS BIGINT) AS named
FROM labels JOIN credits USING (cluster)
WHERE length(label) >= 5 AND (contains(label, credit_letters) OR contains(credit_letters, label))
GROUP BY cluster, site
"""

_SITES = """
CREATE TABLE sites AS
SELECT p.site, count(*) AS pages, count(m.page) AS copied,
    count(*) FILTER (label = 'spam') AS spam,
    CAST(sum(greatest(least(CASE WHEN probability IS NOT NULL THEN CAST(round(1e6 * ln(
        greatest(probability, 1e-12) / greatest(1 - probability, 1e-12))) AS BIGINT) ELSE 0
    END, 8000000), -8000000)) AS BIGINT) AS micro,
    count(*) FILTER (m.page IS NOT NULL AND (
        m.points_at IS NOT NULL OR m.credit IS NOT NULL)) AS credits
FROM pages AS p LEFT JOIN (SELECT page, points_at, credit FROM members) AS m USING (page)
WHERE p.site IS NOT NULL AND p.shingles >= 30 GROUP BY p.site
"""

# Of a site's record the page itself is left out.
_SEEN = """
CREATE TABLE seen AS
SELECT m.*, d.first_shown, d.second_shown,
    CASE WHEN m.shown IS NOT NULL AND m.shown = d.first_shown
        THEN d.second_shown ELSE d.first_shown END AS first_other,
    coalesce(p.pointed_at, 0) AS pointed_at, coalesce(c.named, 0) AS named,
    1.0 AS absent, d.pointing * (i.cluster IS NULL)::INT AS absent_source,
    d.marked * (i.cluster IS NULL)::INT AS absent_agency,
    EXISTS (SELECT 1 FROM members AS o WHERE o.cluster = m.cluster AND o.site = m.points_at)
        AS points_inside,
    s.pages AS site_pages, s.copied - 1 AS site_copied,
    s.spam - (m.label = 'spam')::INT AS site_spam,
    s.micro - greatest(least(m.micro, 8000000), -8000000) AS site_micro,
    s.credits - (m.points_at IS NOT NULL OR m.credit IS NOT NULL)::INT AS site_credits
FROM members AS m JOIN dated AS d USING (cluster)
JOIN sites AS s ON s.site = m.site
LEFT JOIN pointers AS p ON p.cluster = m.cluster AND p.site = m.site
LEFT JOIN credited AS c ON c.cluster = m.cluster AND c.site = m.site
LEFT JOIN (
    SELECT DISTINCT cluster FROM (
        SELECT cluster, site FROM pointers UNION SELECT cluster, site FROM credited
    ) JOIN (SELECT DISTINCT cluster, site FROM members) USING (cluster, site)
) AS i ON i.cluster = m.cluster
"""


# --- what is made of it ---------------------------------------------------------------------


def measured(sights: Sequence[Sight]) -> str:
    """Return the columns of what is seen, as SQL."""
    return ", ".join(f"coalesce({sight.value}, 0)::DOUBLE AS saw_{sight.name}" for sight in sights)


def see_records(database: Any, first: Mapping[str, float]) -> None:
    """Make the table ``recorded``: what is seen, with how often a page's site is the first."""
    seen = f"SELECT *, {measured(FIRST)} FROM seen"
    database.execute(f"CREATE TABLE firsts AS {_competing(seen, first)}")
    database.execute(_RECORDS)


def _judge(database: Any, weights: RoleWeights) -> None:
    """Make the table ``roles``: first who is the first how often, then the roles."""
    see_records(database, weights.first)
    seen = f"SELECT *, {measured(_ALL)} FROM recorded"
    database.execute(f"CREATE TABLE competing AS {_competing(seen, weights.original)}")
    database.execute(_roles(weights))


_ALL = tuple({sight.name: sight for sight in (*ORIGINAL, *LICENSED)}.values())


def _sum(weights: Mapping[str, float]) -> str:
    own = {name: weight for name, weight in weights.items() if name not in NOBODY}
    start = str(own.pop("constant", 0.0))
    return " + ".join([start, *(f"{weight} * saw_{name}" for name, weight in own.items())])


# Shares of whole numbers, for the same reason. Below a millionth of the largest nothing counts.
def _competing(seen: str, weights: Mapping[str, float]) -> str:
    """Return a query that adds ``first``: how probably a page is its cluster's original."""
    absent = " + ".join(f"{weights[name]} * {name}" for name in NOBODY)
    return f"""
WITH summed AS (
    SELECT *, {_sum(weights)} AS total FROM ({seen})
), shared AS (
    SELECT *, {absent} AS absence, max(total) OVER (PARTITION BY cluster) AS most FROM summed
), weighed AS (
    SELECT *, CAST(round(1e6 * exp(total - greatest(most, absence))) AS BIGINT) AS part,
        CAST(round(1e6 * exp(absence - greatest(most, absence))) AS BIGINT) AS nobody
    FROM shared
)
SELECT * EXCLUDE (part, nobody, most, absence),
    part::DOUBLE / (sum(part) OVER (PARTITION BY cluster) + nobody)::DOUBLE AS first
FROM weighed
"""


_RECORDS = """
CREATE TABLE records AS
SELECT site, CAST(sum(round(1e6 * first)) AS BIGINT) AS firsts FROM firsts GROUP BY site;
CREATE TABLE recorded AS
SELECT s.*, (r.firsts - round(1e6 * f.first)) / 1e6 AS site_first
FROM seen AS s JOIN (SELECT page, first FROM firsts) AS f USING (page)
JOIN records AS r ON r.site = s.site
"""


def _roles(weights: RoleWeights) -> str:
    """Return the query of the roles, each with its probability and what speaks for it."""
    return f"""
CREATE TABLE roles AS
WITH judged AS (
    SELECT *, 1 / (1 + exp(-({_sum(weights.licensed)}))) AS licence,
        first >= {weights.least_original} AND row_number() OVER (
            PARTITION BY cluster ORDER BY first DESC, page) = 1 AS is_original
    FROM competing
), named AS (
    SELECT *, CASE WHEN is_original THEN 'original'
        WHEN licence >= {weights.surely_licensed} THEN 'licensed copy'
        WHEN licence < {weights.unlicensed} THEN 'unlicensed copy' ELSE 'unknown' END AS role
    FROM judged
)
SELECT cluster, page, source, position, id, url, site, role,
    round(CASE role WHEN 'original' THEN first
        WHEN 'unlicensed copy' THEN (1 - first) * (1 - licence)
        WHEN 'licensed copy' THEN (1 - first) * licence END, 6) AS probability,
    round(first, 6) AS original_probability, round(licence, 6) AS licence_probability,
    CASE role WHEN 'original' THEN {_reasons(ORIGINAL, weights.original, 1)}
        WHEN 'unlicensed copy' THEN {_reasons(LICENSED, weights.licensed, -1)}
        ELSE {_reasons(LICENSED, weights.licensed, 1)} END AS reasons
FROM named
"""


def _reasons(sights: Sequence[Sight], weights: Mapping[str, float], sign: int) -> str:
    """Return a list of the sentences that speak most for a role, as SQL."""
    rows = ", ".join(
        f"{{'size': {sign * weights[sight.name]} * saw_{sight.name}, 'sentence': {sight.sentence}}}"
        for sight in sights
        if weights.get(sight.name)
    )
    kept = f"list_filter([{rows}], lambda r: r.size >= 0.1 AND r.sentence IS NOT NULL)"
    return f"list_transform(list_reverse_sort({kept})[:{_REASONS}], lambda r: r.sentence)"
