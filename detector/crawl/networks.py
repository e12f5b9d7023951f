"""Networks: sites that are tied by templates, planted names, copied stories and links."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from detector.crawl.clusters import find_clusters
from detector.crawl.hosts_pages import load_table

__all__ = ["KINDS", "TEMPLATES", "TIE", "find_networks"]

TEMPLATES = "templates.parquet"

TIE = 1.0
"""The least strength of a tie."""

_NEXT = 25  # sites that share something are compared with so many next ones, in a fixed order
_MOST = 1.5  # that one kind of tie may count for
_FEW = 10  # sites that a template may have to tie them by itself
_ENOUGH = 100  # sites of a crawl, to tell what is rare

KINDS = ("template", "planted", "copies", "links")
"""The kinds of ties, as columns of `networks`."""


def find_networks(database: Any, folder: Path) -> None:
    """Make the tables ``ties`` (pairs of sites) and ``networks`` (a row for each tied site)."""
    import pyarrow as pa

    load_table(database, "twins", folder / TEMPLATES, _TWINS)
    for query in (_SITES, _SHARED, _SHARED_PAIRS, _OUTLINKS, _LINKED, _TIES):
        database.execute(query)
    ends = database.execute(
        "SELECT a.number AS one, b.number AS other FROM ties "
        "JOIN sites a ON a.site = left_site JOIN sites b ON b.site = right_site"
    ).fetchnumpy()
    members, found = find_clusters(np.asarray(ends["one"]), np.asarray(ends["other"]))
    database.register("given", pa.table({"number": members, "network": found}))
    database.execute(_NETWORKS)
    database.unregister("given")


# --- queries ------------------------------------------------------------------------------

_TWINS = "template_group BIGINT, site VARCHAR, similarity DOUBLE"

_SITES = """
CREATE TABLE sites AS
SELECT row_number() OVER (ORDER BY site) - 1 AS number, site, count(*) AS pages,
    count(DISTINCT cluster) FILTER (role IN ('unlicensed copy', 'unknown')) AS taken
FROM judged WHERE site IS NOT NULL GROUP BY site
"""

# What is common ties nobody: a theme of a hundredth of all sites, a name that hundreds plant, a
# story that a thousand have. Among few sites nobody knows what is rare, and a template ties only
# with something else. A copy of which it is not known who may show it counts for half.
_SHARED = f"""
CREATE TABLE shared AS
WITH given AS (
    SELECT 'template' AS kind, template_group::VARCHAR AS token, site,
        least(greatest((max(similarity) - 0.7) / 0.2, 0.0), 1.0)
            * CASE WHEN (SELECT count(*) FROM sites) >= {_ENOUGH} THEN 1 ELSE 0.5 END AS weight,
        greatest(20, (SELECT count(*) // 100 FROM sites)) AS most
    FROM twins GROUP BY template_group, site
    UNION ALL
    SELECT 'planted', planted, site, 1.0, 100 FROM judged
    WHERE planted IS NOT NULL AND site IS NOT NULL GROUP BY ALL
    UNION ALL
    SELECT 'copies', cluster::VARCHAR, site,
        max(CASE role WHEN 'unlicensed copy' THEN 1.0 ELSE 0.5 END), 1000
    FROM judged WHERE role IN ('unlicensed copy', 'unknown') AND site IS NOT NULL
    GROUP BY cluster, site
),
counted AS (SELECT *, count(*) OVER (PARTITION BY kind, token) AS holders FROM given)
SELECT kind, token, site, weight * CASE kind WHEN 'template' THEN least(1, {_FEW} / holders)
    ELSE 1 / ln(1 + holders) END AS rarity,
    row_number() OVER (PARTITION BY kind, token ORDER BY hash(site), site) AS place
FROM counted WHERE holders BETWEEN 2 AND most
"""

# Two sites that copy much share stories by chance: what chance gives is taken off. Rarities are
# summed as whole millionths, so that the order of threads makes no difference.
_SHARED_PAIRS = f"""
CREATE TABLE shared_pairs AS
WITH blocks AS (SELECT *, place // {_NEXT} AS block FROM shared),
met AS (
    SELECT kind, least(a.site, b.site) AS left_site, greatest(a.site, b.site) AS right_site,
        least(a.rarity, b.rarity) AS rarity
    FROM blocks a JOIN blocks b USING (kind, token, block) WHERE a.place < b.place
    UNION ALL
    SELECT a.kind, least(a.site, b.site), greatest(a.site, b.site), least(a.rarity, b.rarity)
    FROM blocks a JOIN blocks b
    ON a.kind = b.kind AND a.token = b.token AND a.block + 1 = b.block
        AND b.place - a.place <= {_NEXT}
),
summed AS (
    SELECT kind, left_site, right_site, count(*) AS things,
        sum(CAST(round(1e6 * rarity) AS BIGINT)) / 1e6 AS rarity
    FROM met GROUP BY ALL
),
chances AS (
    SELECT summed.*, a.taken * b.taken
        / (SELECT greatest(count(DISTINCT cluster), 1) FROM judged WHERE cluster IS NOT NULL)
        AS chance, least(a.taken, b.taken) AS fewer
    FROM summed JOIN sites a ON a.site = left_site JOIN sites b ON b.site = right_site
)
SELECT kind, left_site, right_site, things, least({_MOST}, CASE kind
    WHEN 'copies' THEN CASE WHEN 10 * things >= fewer
        THEN rarity / 2 * greatest(1 - chance / things, 0) ELSE 0 END
    ELSE rarity END) AS strength
FROM chances
"""

# Sites that very many link to, such as networks and shops, are in no block of links.
_OUTLINKS = """
CREATE TABLE outlinked AS
WITH split AS (
    SELECT DISTINCT page, judged.site, target.site AS target
    FROM judged, unnest(string_split(outlinks, ' ')) AS linked (name)
    JOIN sites target ON target.site = linked.name
    WHERE judged.site IS NOT NULL AND judged.site <> target.site
),
summed AS (SELECT site, target, count(*) AS linking FROM split GROUP BY ALL)
SELECT *, count(*) OVER (PARTITION BY target) AS linkers FROM summed
"""

_LINKED = f"""
CREATE TABLE linked_pairs AS
SELECT 'links' AS kind, a.site AS left_site, b.site AS right_site, a.linking + b.linking AS things,
    least({_MOST}, 2 * sqrt(a.linking / one.pages * b.linking / other.pages)) AS strength
FROM outlinked a JOIN outlinked b ON a.target = b.site AND b.target = a.site AND a.site < b.site
JOIN sites one ON one.site = a.site JOIN sites other ON other.site = b.site
WHERE greatest(a.linkers, b.linkers) <= greatest(50, (SELECT count(*) // 50 FROM sites))
    AND a.linking > 1 AND b.linking > 1
"""

_BY_KIND = ", ".join(
    f"coalesce(max(strength) FILTER (kind = '{kind}'), 0.0) AS {kind}, "
    f"coalesce(max(things) FILTER (kind = '{kind}'), 0) AS {kind}_shared"
    for kind in KINDS
)
_TIES = f"""
CREATE TABLE ties AS
WITH together AS (
    SELECT left_site, right_site, {_BY_KIND}
    FROM (SELECT * FROM shared_pairs UNION ALL SELECT * FROM linked_pairs) GROUP BY ALL
)
SELECT *, {" + ".join(KINDS)} AS strength FROM together WHERE {" + ".join(KINDS)} >= {TIE}
"""

_TIED_BY = ", ".join(f"count(*) FILTER ({kind} > 0) AS {kind}_ties" for kind in KINDS)
_KINDS = ", ".join(f"CASE WHEN {kind}_ties > 0 THEN '{kind}' END" for kind in KINDS)
_NETWORKS = f"""
CREATE TABLE networks AS
WITH ends AS (
    SELECT left_site AS site, right_site AS other, * FROM ties
    UNION ALL SELECT right_site, left_site, * FROM ties
),
tied AS (
    SELECT site, count(*) AS ties, max(strength) AS strength, {_TIED_BY},
        list(other ORDER BY strength DESC, other)[:5] AS tied_to
    FROM ends GROUP BY site
),
named AS (SELECT network, site FROM given JOIN sites USING (number)),
sizes AS (SELECT network, count(*) AS network_sites, min(site) AS name FROM named GROUP BY network)
SELECT name AS network, network_sites, site, ties, strength,
    list_filter([{_KINDS}], lambda kind: kind IS NOT NULL) AS kinds,
    {", ".join(f"{kind}_ties" for kind in KINDS)}, tied_to
FROM named JOIN sizes USING (network) JOIN tied USING (site)
"""
