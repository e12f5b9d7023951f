"""Pages with what is known of each: the verdict, the facts, and its role among its copies."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from detector.crawl.verdicts import PREFIX
from detector.errors import DetectorError
from detector.system.database import quoted

__all__ = ["ROLES", "SKETCHED", "load_pages", "load_table"]

ROLES = "roles.parquet"
SKETCHED = 32
"""So many values of a sketch are compared within a site."""

_OWN = {"source": "VARCHAR", "position": "BIGINT", "probability": "DOUBLE", "label": "VARCHAR"}
_OWN |= {"max_fpr": "DOUBLE", "language": "VARCHAR", "fingerprint_site": "VARCHAR"}
_OWN |= {f"fingerprint_{name}": "BLOB" for name in ("body", "template", "title")}
_OWN |= {f"fact_{name}": "BIGINT" for name in ("published", "fetched", "events")}
_OWN |= {f"fact_{name}": "VARCHAR" for name in ("outlinks", "planted", "language")}
_GIVEN = {"id": "VARCHAR", "url": "VARCHAR"}
_NEEDED = {"fingerprint_site", "fingerprint_body"}


def load_pages(database: Any, files: Sequence[Path], folder: Path) -> None:
    """Make the table ``judged``: a row for each row of the files, with its number as `page`.

    Raises
    ------
    DetectorError
        If a file holds no fingerprints.
    """
    database.execute(_SCORED)
    for file in files:
        names = _names(database, file)
        columns = ", ".join(_column(names, *wanted) for wanted in {**_OWN, **_GIVEN}.items())
        database.execute(
            f"INSERT INTO scored BY NAME SELECT {columns}, "
            "file_row_number + (SELECT count(*) FROM scored) AS page "
            f"FROM read_parquet({quoted(file)}, file_row_number = true)"
        )
    load_table(database, "clusters", folder / "clusters.parquet", _CLUSTERS)
    load_table(database, "roles", folder / ROLES, _NO_ROLES)
    database.execute(_JUDGED)


def load_table(database: Any, name: str, file: Path, empty: str) -> None:
    """Make a table of the columns that are needed of a file; an empty one where it is missing.

    Spark leaves a folder of files of the same name.
    """
    database.execute(f"CREATE TABLE {name} ({empty})")
    if file.exists():
        columns = ", ".join(column.split()[0] for column in empty.split(", "))
        database.execute(f"INSERT INTO {name} SELECT {columns} FROM read_parquet({quoted(file)})")


def _names(database: Any, file: Path) -> dict[str, str]:
    """Return under which name each column stands in a file."""
    found = database.execute(f"DESCRIBE SELECT * FROM read_parquet({quoted(file)})").fetchall()
    present = {row[0] for row in found}
    for prefix in ("", PREFIX):
        ours = {name: prefix + name for name in _OWN if prefix + name in present}
        if ours.keys() >= _NEEDED:
            return ours | {name: name for name in _GIVEN if name in present}
    raise DetectorError(
        f"{file} holds no fingerprints", "run detector score with --fingerprints first"
    )


def _column(names: dict[str, str], name: str, kind: str) -> str:
    held = f'"{names[name]}"' if name in names else "NULL"
    return f"TRY_CAST({held} AS {kind}) AS {name}"


_TYPED = ", ".join(f"{name} {kind}" for name, kind in {**_OWN, **_GIVEN}.items())
_SCORED = f"CREATE TABLE scored (page BIGINT, {_TYPED})"
_CLUSTERS = "cluster BIGINT, cluster_sites BIGINT, page BIGINT, similarity DOUBLE"
_NO_ROLES = "page BIGINT, role VARCHAR"

# Log-odds are whole millionths, because sums of fractions depend on the order of threads. Beyond
# 8 a page is as sure as it can be.
_JUDGED = rf"""
CREATE TABLE judged AS
SELECT page, source, position, id, url, fingerprint_site AS site,
    coalesce(nullif(regexp_replace(lower(regexp_extract(url,
        '^[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#]*@)?(\[[^\]/?#]*\]|[^/?#:]*)', 1)),
        '^(www\.|\[)|[.\]]$', '', 'g'), ''), fingerprint_site) AS host,
    CASE WHEN probability IS NOT NULL THEN CAST(round(1e6 * ln(
        greatest(probability, 1e-12) / greatest(1 - probability, 1e-12))) AS BIGINT)
    END AS micro,
    probability, label, max_fpr,
    fingerprint_body IS NOT NULL AS told,
    left(hex(fingerprint_body), {2 * SKETCHED}) AS body,
    left(hex(fingerprint_template), {2 * SKETCHED}) AS template,
    left(hex(fingerprint_title), {2 * SKETCHED}) AS title,
    fact_published AS published, fact_fetched AS fetched, fact_events AS events,
    fact_outlinks AS outlinks, fact_planted AS planted,
    coalesce(fact_language, language) AS language,
    cluster, cluster_sites, similarity,
    CASE WHEN cluster IS NOT NULL THEN coalesce(role, 'unknown') END AS role
FROM scored LEFT JOIN clusters USING (page) LEFT JOIN roles USING (page);
DROP TABLE scored
"""
