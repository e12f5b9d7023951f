"""Hosts and registered domains, rolled up from their pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from detector.crawl.evidence import Evidence, contribution, log_odds, reasons
from detector.crawl.hosts_pages import SKETCHED

__all__ = ["HOST_TERMS", "Counted", "judge_hosts", "profile_hosts"]


@dataclass(frozen=True, slots=True)
class Counted:
    """One thing that is counted of a host.

    Parameters
    ----------
    page : str
        Its value for a page, as SQL, NULL where it has none; empty for what can only be told
        of the pages together.
    direction : int
        1 where more of it speaks for a farm, -1 where it speaks against; 0 where both may be.
    sentence : str
        What it means, with ``{x}``, ``{percent}`` and ``{n}`` for value and pages.
    """

    page: str
    direction: int
    sentence: str


_DAY = 86_400
_LATE = 180 * _DAY  # of a story: what is told anew after half a year is no news

HOST_TERMS: Mapping[str, Counted] = {
    "judged": Counted(
        "CASE WHEN micro IS NOT NULL THEN 1000000 END", 0, "{n} pages could be judged."
    ),
    "log_odds": Counted(
        "CASE WHEN micro IS NOT NULL THEN least(greatest(micro, -8000000), 8000000) END",
        1,
        "By themselves, its {n} pages have log-odds of {x} on average.",
    ),
    "flagged": Counted(
        "CASE WHEN micro IS NOT NULL THEN 1000000 * (label = 'spam')::INT END",
        1,
        "{percent} of its {n} pages are called spam.",
    ),
    "unlicensed": Counted(
        "CASE WHEN told THEN 1000000 * coalesce(role = 'unlicensed copy', false)::INT END",
        1,
        "{percent} of its {n} stories are copies without a licence.",
    ),
    "licensed": Counted(
        "CASE WHEN told THEN 1000000 * coalesce(role = 'licensed copy', false)::INT END",
        -1,
        "{percent} of its {n} stories are licensed copies.",
    ),
    "original": Counted(
        "CASE WHEN told THEN 1000000 * coalesce(role = 'original', false)::INT END",
        -1,
        "{percent} of its {n} stories are originals that others copied.",
    ),
    "unknown": Counted(
        "CASE WHEN told THEN 1000000 * coalesce(role = 'unknown', false)::INT END",
        1,
        "{percent} of its {n} stories stand elsewhere, and whose they are is unknown.",
    ),
    "planted": Counted(
        "CASE WHEN told THEN 1000000 * (planted IS NOT NULL)::INT END",
        1,
        "{percent} of its {n} stories hold a name that has no part in them.",
    ),
    "late": Counted(
        f"CASE WHEN events <= published THEN 1000000 * (published - events > {_LATE})::INT END",
        1,
        "{percent} of its {n} dated stories tell of events half a year older than their date.",
    ),
    "other_language": Counted("", 1, "{percent} of its {n} pages are not in its main language."),
    "sources": Counted(
        "", 1, "What it copied comes from many sites (log of their number: {x}, {n} copies)."
    ),
    "same_template": Counted(
        "", 1, "What surrounds its stories is {percent} the same, on {n} pages."
    ),
    "same_story": Counted("", 1, "Its {n} stories are {percent} the same."),
    "same_title": Counted("", 1, "Its {n} headlines share {percent} of their words."),
    "regular": Counted(
        "", 1, "The rhythm of its {n} dated pages is {x}: 1 is like a clock, -1 in bursts."
    ),
    "busiest_day": Counted("", 1, "{percent} of its {n} dated pages are of one day."),
}
"""What the host verdict weighs."""

SHARES = tuple(name for name, counted in HOST_TERMS.items() if counted.page)
TOGETHER = tuple(name for name, counted in HOST_TERMS.items() if not counted.page)
_MIN_DATED = 5  # for a rhythm
_MAX_COMPARED = 64  # pages of a host, within which sketches are compared


def profile_hosts(database: Any) -> None:
    """Make the tables ``counts`` (values of pages) and ``profiles`` (a row for each unit).

    A unit is a registered domain or a host; ``units`` names it, ``belongs`` has its pages. For
    each term there are ``NAME_sum`` (millionths) or ``NAME`` and ``NAME_n``.
    """
    for query in (_COUNTS, _UNITS, _BELONGS, *_MEASURED.values(), _PROFILES):
        database.execute(query)


def judge_hosts(database: Any, evidence: Evidence) -> None:
    """Make the table ``hosts``: profiles with verdict, contributions and reasons."""
    added = {
        term.name: contribution(term, value(term.name), f"{term.name}_n") for term in evidence.host
    }
    columns = [f"{sql} AS {name}_added" for name, sql in added.items()]
    told = {f"{name}_added": _sentence(name) for name in added if name != "judged"}
    names = [f"{name}_added" for name in added]
    database.execute(
        f"CREATE TABLE weighed AS SELECT *, {', '.join(columns)} FROM profiles;"
        f"CREATE TABLE hosts AS SELECT *, {log_odds(names)} AS host_log_odds, "
        f"{reasons(told)} AS reasons FROM weighed"
    )


def value(name: str) -> str:
    """Return a unit's value of a term, as SQL."""
    return f"{name}_sum / (1e6 * {name}_n)" if HOST_TERMS[name].page else name


def _sentence(name: str) -> str:
    """Return the sentence of a term with its figures, as SQL."""
    text = HOST_TERMS[name].sentence
    figures = {
        "x": f"format('{{:.2f}}', {value(name)})",
        "percent": f"format('{{:.0f}}%', 100.0 * {value(name)})",
        "n": f"format('{{:d}}', {name}_n)",
    }
    sql = "'" + text.replace("'", "''") + "'"
    for mark, figure in figures.items():
        sql = sql.replace(f"{{{mark}}}", f"' || {figure} || '")
    return f"({sql})"


# --- queries ------------------------------------------------------------------------------

_PAGE_VALUES = ", ".join(f"{HOST_TERMS[name].page} AS {name}" for name in SHARES)
_COUNTS = f"CREATE TABLE counts AS SELECT page, site, host, {_PAGE_VALUES} FROM judged"

_UNITS = """
CREATE TABLE units AS
SELECT row_number() OVER (ORDER BY level, name) AS unit, * FROM (
    SELECT DISTINCT 'domain' AS level, site AS name, site FROM judged WHERE site IS NOT NULL
    UNION ALL
    SELECT DISTINCT 'host', host, site FROM judged WHERE site IS NOT NULL AND host <> site
)
"""

_BELONGS = """
CREATE TABLE belongs AS
SELECT page, unit FROM judged JOIN units ON level = 'domain' AND name = judged.site
UNION ALL
SELECT page, unit FROM judged JOIN units ON level = 'host' AND name = judged.host
    AND units.site = judged.site
"""


def _alike(name: str, column: str) -> str:
    """Return how alike the sketches of a unit's pages are: the mean over all pairs.

    Of n pages with c the same value c * (c - 1) of n * (n - 1) pairs agree; no pair is formed.
    """
    return f"""
CREATE TABLE {name} AS
WITH numbered AS (
    SELECT unit, {column} AS sketch,
        row_number() OVER (PARTITION BY unit ORDER BY hash(page), page) AS number
    FROM judged JOIN belongs USING (page) WHERE {column} IS NOT NULL
),
chosen AS (SELECT unit, sketch FROM numbered WHERE number <= {_MAX_COMPARED}),
tallied AS (
    SELECT unit, place, substr(sketch, 2 * place + 1, 2) AS byte, count(*) AS c
    FROM chosen, (SELECT unnest(range({SKETCHED})) AS place) GROUP BY ALL
),
agreed AS (SELECT unit, sum(c * (c - 1)) AS agreeing FROM tallied GROUP BY unit),
sizes AS (SELECT unit, count(*) AS {name}_n FROM chosen GROUP BY unit)
SELECT unit, {name}_n, greatest(0.0, (agreeing / ({SKETCHED} * {name}_n * ({name}_n - 1))
    - 1 / 256) / (1 - 1 / 256)) AS {name}
FROM agreed JOIN sizes USING (unit) WHERE {name}_n > 1
"""


_MEASURED = {
    "same_template": _alike("same_template", "template"),
    "same_story": _alike("same_story", "body"),
    "same_title": _alike("same_title", "title"),
    "other_language": """
CREATE TABLE spoken_languages AS
WITH spoken AS (
    SELECT unit, language, count(*) AS c FROM judged JOIN belongs USING (page)
    WHERE language IS NOT NULL GROUP BY ALL
)
SELECT unit, sum(c)::BIGINT AS other_language_n, 1 - max(c) / sum(c) AS other_language,
    arg_max(language, (c, language)) AS main_language, count(*) AS languages
FROM spoken GROUP BY unit
""",
    "sources": """
CREATE TABLE sources AS
WITH first AS (SELECT cluster, min(site) AS origin FROM judged
    WHERE role = 'original' GROUP BY cluster),
taken AS (
    SELECT unit, page, origin FROM judged JOIN belongs USING (page) JOIN units USING (unit)
    JOIN first USING (cluster)
    WHERE role IN ('unlicensed copy', 'unknown') AND origin <> units.site
)
SELECT unit, count(DISTINCT origin) AS source_sites, count(*) AS sources_n,
    ln(count(DISTINCT origin)) AS sources
FROM taken GROUP BY unit
""",
    # Goh and Barabási (2008): (σ - μ) / (σ + μ) of the times between, here with the sign turned.
    "regular": f"""
CREATE TABLE rhythm AS
WITH gaps AS (
    SELECT unit, published - lag(published) OVER (PARTITION BY unit ORDER BY published, page) AS g
    FROM judged JOIN belongs USING (page) WHERE published IS NOT NULL
),
sums AS (
    SELECT unit, count(g) AS c, sum(g)::DOUBLE / count(g) AS mean,
        sum(g::HUGEINT * g)::DOUBLE / count(g) AS square
    FROM gaps GROUP BY unit
),
spread AS (SELECT *, sqrt(greatest(square - mean * mean, 0.0)) AS deviation FROM sums)
SELECT unit, c + 1 AS regular_n,
    (mean - deviation) / nullif(mean + deviation, 0) AS regular
FROM spread WHERE c + 1 >= {_MIN_DATED}
""",
    "busiest_day": f"""
CREATE TABLE days AS
WITH daily AS (
    SELECT unit, published // {_DAY} AS day, count(*) AS c FROM judged JOIN belongs USING (page)
    WHERE published IS NOT NULL GROUP BY ALL
)
SELECT unit, sum(c)::BIGINT AS busiest_day_n, max(c) / sum(c) AS busiest_day
FROM daily GROUP BY unit HAVING sum(c) >= {_MIN_DATED}
""",
}

_SUMS = ", ".join(
    f"sum({name})::BIGINT AS {name}_sum, count({name}) AS {name}_n" for name in SHARES
)
_TABLES = (
    *("same_template", "same_story", "same_title"),
    *("spoken_languages", "sources", "rhythm", "days"),
)
_JOINS = " ".join(f"LEFT JOIN {name} USING (unit)" for name in _TABLES)
_PROFILES = f"""
CREATE TABLE profiles AS
WITH summed AS (
    SELECT unit, count(*) AS pages, {_SUMS}
    FROM counts JOIN belongs USING (page) GROUP BY unit
),
names AS (
    SELECT unit, list(planted ORDER BY c DESC, planted) AS planted_names FROM (
        SELECT unit, planted, count(*) AS c FROM judged JOIN belongs USING (page)
        WHERE planted IS NOT NULL GROUP BY unit, planted
        QUALIFY row_number() OVER (PARTITION BY unit ORDER BY c DESC, planted) <= 5
    ) GROUP BY unit
)
SELECT * FROM units JOIN summed USING (unit) LEFT JOIN names USING (unit) {_JOINS}
"""
