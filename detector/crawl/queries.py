"""What is asked of tables, in the SQL that DuckDB and Spark have in common."""

from __future__ import annotations

__all__ = [
    "CANDIDATES",
    "CLUSTERS",
    "FULL_BANDS",
    "MATCH_COUNTS",
    "MEMBER_COUNTS",
    "PAGE_COUNTS",
    "PAIRS",
    "PLACES",
    "STORIES",
    "STORY_PAIRS",
    "TEMPLATES",
    "TEMPLATE_COUNTS",
    "TEMPLATE_PAIRS",
    "TEMPLATE_SITES",
    "TEMPLATE_SKETCHES",
    "TEMPLATE_TWINS",
    "TWIN_COUNTS",
]


# --- pages that share a band --------------------------------------------------------------

PLACES = """
WITH shared AS (
    SELECT key, page, site FROM {bands} JOIN {items} USING (page)
    WHERE key IN (SELECT key FROM {bands} GROUP BY key HAVING count(*) > 1)
),
turns AS (
    SELECT key, page, row_number() OVER (PARTITION BY key, site ORDER BY page) AS turn FROM shared
)
SELECT key, page,
    CAST(row_number() OVER (PARTITION BY key ORDER BY turn, page) AS BIGINT) - 1 AS place
FROM turns
"""
"""Where each page stands in each of its bands, of those that have more than one.

Sites take turns in a band, so that those with many pages don't crowd others out.
"""

CANDIDATES = """
WITH blocks AS (
    SELECT key, page, place, CAST(floor(place / {max_band}) AS BIGINT) AS block FROM {places}
),
met AS (
    SELECT a.page AS one, b.page AS other FROM blocks a JOIN blocks b
    ON a.key = b.key AND a.block = b.block WHERE a.place < b.place
    UNION ALL
    SELECT a.page AS one, b.page AS other FROM blocks a JOIN blocks b
    ON a.key = b.key AND a.block + 1 = b.block WHERE b.place - a.place <= {max_band}
)
SELECT DISTINCT least(one, other) AS left_page, greatest(one, other) AS right_page FROM met
"""
"""Pairs to compare: a page meets the next ones of its band.

Blocks make that a join of equals: without them a band of n pages would be looked through n * n
times.
"""

FULL_BANDS = "SELECT count(DISTINCT key) AS full_{bands} FROM {places} WHERE place > {max_band}"

# --- stories ------------------------------------------------------------------------------

STORIES = "SELECT page, body AS sketch FROM pages WHERE body IS NOT NULL AND site IS NOT NULL"

PAGE_COUNTS = """
SELECT count(*) AS rows,
    count(*) FILTER (WHERE body IS NOT NULL AND site IS NOT NULL) AS pages,
    count(*) FILTER (WHERE body IS NULL) AS no_story,
    count(*) FILTER (WHERE body IS NOT NULL AND site IS NULL) AS no_site,
    count(DISTINCT site) FILTER (WHERE body IS NOT NULL) AS sites
FROM pages
"""

STORY_PAIRS = """
SELECT left_page, right_page, a.site = b.site AS same_site,
    a.shingles AS left_shingles, b.shingles AS right_shingles,
    a.body AS left_body, b.body AS right_body,
    a.template AS left_template, b.template AS right_template,
    a.title AS left_title, b.title AS right_title
FROM candidates JOIN pages a ON a.page = left_page JOIN pages b ON b.page = right_page
"""

MATCH_COUNTS = """
SELECT count(*) FILTER (WHERE NOT same_site) AS pairs,
    count(*) FILTER (WHERE same_site) AS same_site_pairs
FROM matches
"""

MEMBER_COUNTS = "SELECT count(DISTINCT cluster) AS clusters, count(*) AS clustered FROM members"

PAIRS = """
SELECT left_page, a.source AS left_source, a.position AS left_position, a.id AS left_id,
    a.url AS left_url, a.site AS left_site,
    right_page, b.source AS right_source, b.position AS right_position, b.id AS right_id,
    b.url AS right_url, b.site AS right_site,
    similarity, containment, template_similarity, title_similarity
FROM matches JOIN pages a ON a.page = left_page JOIN pages b ON b.page = right_page
WHERE NOT same_site ORDER BY left_page, right_page
"""

# Stories under titles that have nothing in common are alike by what stands around many of them:
# terms, addresses, notes. Farms that plant a name or swap words leave most of a title.
_ONE_STORY = "coalesce(title_similarity, 1) >= 0.25"

TIES = f"SELECT left_page, right_page FROM matches WHERE NOT same_site AND {_ONE_STORY}"

CLUSTERS = f"""
WITH told AS (SELECT * FROM matches WHERE same_site OR {_ONE_STORY}),
ends AS (
    SELECT left_page AS page, similarity, same_site FROM told
    UNION ALL SELECT right_page AS page, similarity, same_site FROM told
),
tied AS (
    SELECT page, max(similarity) FILTER (WHERE NOT same_site) AS similarity,
        count(*) FILTER (WHERE NOT same_site) AS copies,
        count(*) FILTER (WHERE same_site) AS same_site_copies
    FROM ends GROUP BY page
),
sizes AS (
    SELECT cluster, count(*) AS cluster_pages, count(DISTINCT site) AS cluster_sites
    FROM members JOIN pages USING (page) GROUP BY cluster
)
SELECT cluster, cluster_pages, cluster_sites, page, source, position, id, url, site,
    similarity, copies, same_site_copies
FROM members JOIN sizes USING (cluster) JOIN tied USING (page) JOIN pages USING (page)
ORDER BY cluster, page
"""

# --- templates ----------------------------------------------------------------------------

TEMPLATES = """
SELECT min(page) AS page, template, min(site) AS site, count(DISTINCT site) AS sites
FROM pages WHERE template IS NOT NULL AND site IS NOT NULL GROUP BY template
"""
"""Each template once, called by the first page that wears it."""

TEMPLATE_COUNTS = """
SELECT count(*) AS templates, count(*) FILTER (WHERE sites > {max_sites}) AS common_templates
FROM templates
"""

TEMPLATE_SITES = "SELECT count(DISTINCT site) AS sites FROM pages WHERE template IS NOT NULL"

TEMPLATE_SKETCHES = "SELECT page, template AS sketch FROM templates WHERE sites <= {max_sites}"
"""Those on more sites are not compared, so that they don't tie all sites together."""

TEMPLATE_PAIRS = """
SELECT left_page, right_page, a.template AS left_template, b.template AS right_template
FROM template_candidates
JOIN templates a ON a.page = left_page JOIN templates b ON b.page = right_page
WHERE a.sites > 1 OR b.sites > 1 OR a.site <> b.site
"""
"""Two templates of one site tie it to no other."""

TEMPLATE_TWINS = """
WITH ends AS (
    SELECT left_page AS page, similarity FROM template_matches
    UNION ALL SELECT right_page AS page, similarity FROM template_matches
),
nearest AS (SELECT page, max(similarity) AS similarity FROM ends GROUP BY page),
grouped AS (
    SELECT t.template, coalesce(m.cluster, t.page) AS template_group,
        CASE WHEN t.sites > 1 THEN 1.0E0 ELSE n.similarity END AS similarity
    FROM templates t LEFT JOIN template_members m ON m.page = t.page
    LEFT JOIN nearest n ON n.page = t.page
    WHERE t.sites > 1 OR m.cluster IS NOT NULL
),
worn AS (
    SELECT template_group, site, count(*) AS pages, min(page) AS page,
        max(similarity) AS similarity
    FROM pages JOIN grouped USING (template) WHERE site IS NOT NULL
    GROUP BY template_group, site
),
sizes AS (
    SELECT template_group, count(*) AS group_sites, CAST(sum(pages) AS BIGINT) AS group_pages
    FROM worn GROUP BY template_group
)
SELECT template_group, group_sites, group_pages,
    round(ln({sites} / CAST(group_sites AS DOUBLE)) / ln({sites}), 6) AS rarity,
    w.site, w.pages, w.page, p.url, w.similarity
FROM worn w JOIN sizes USING (template_group) JOIN pages p ON p.page = w.page
ORDER BY template_group, w.page
"""
"""Sites that wear the same template or nearly so, with how rare that is among all sites."""

TWIN_COUNTS = """
SELECT count(DISTINCT template_group) AS template_groups, count(DISTINCT site) AS template_sites
FROM twins
"""
