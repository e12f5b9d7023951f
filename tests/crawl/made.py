"""Crawls made as tables: verdicts with fingerprints, and what was found among them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from detector.crawl.evidence import Evidence, Term
from detector.crawl.hosts_profile import HOST_TERMS
from detector.crawl.second_stage import PAGE_TERMS

__all__ = ["EVIDENCE", "Row", "Rows", "made_crawl", "rows_of", "scored"]

Row = dict[str, Any]
Rows = list[Row]

_TYPES = {
    "source": pa.string(),
    "position": pa.int64(),
    "id": pa.string(),
    "url": pa.string(),
    "probability": pa.float64(),
    "label": pa.string(),
    "max_fpr": pa.float64(),
    "language": pa.string(),
    "fingerprint_site": pa.string(),
    "fingerprint_body": pa.binary(),
    "fingerprint_template": pa.binary(),
    "fingerprint_title": pa.binary(),
    "fact_published": pa.int64(),
    "fact_events": pa.int64(),
    "fact_fetched": pa.int64(),
    "fact_outlinks": pa.string(),
    "fact_planted": pa.string(),
    "fact_language": pa.string(),
}

_HOST = {"judged": -0.5, "log_odds": 0.5, "flagged": 1.0, "unlicensed": 2.0, "licensed": -1.0}
_PAGE = {"host": 0.8, "page_again": -0.3, "unlicensed": 1.0, "original": -1.0, "network": 0.5}
EVIDENCE = Evidence(
    host=tuple(Term(name, 0.0, 2.0, _HOST.get(name, 0.1)) for name in HOST_TERMS),
    page=tuple(
        Term(name, 0.0, 0.0 if name == "host" else 2.0, _PAGE.get(name, 0.1)) for name in PAGE_TERMS
    ),
    thresholds={"strict": 4.0, "standard": 3.0, "broad": 2.0},
    fitted={},
)
"""Weights that no fit changes."""


def scored(url: str | None, probability: float | None = 0.5, **facts: Any) -> Row:
    """Return a row of ``detector score``; its site is the host without its first label, if any."""
    host = url.split("/")[2].removeprefix("www.") if url else None
    site = ".".join(host.split(".")[-2:]) if host else None
    label = "clean" if probability is None or probability < 0.9 else "spam"
    row: Row = {"url": url, "probability": probability, "label": label, "fingerprint_site": site}
    row |= {"max_fpr": 0.005, "fingerprint_body": sketched(url, 512)}
    return {**row, **facts}


def sketched(seed: object, size: int) -> bytes:
    """Return bytes that look like a sketch of their own."""
    blocks = (hashlib.sha256(f"{seed}/{i}".encode()).digest() for i in range(size // 32 + 1))
    return b"".join(blocks)[:size]


def made_crawl(
    folder: Path,
    pages: Sequence[Row],
    *,
    clusters: Sequence[Sequence[int]] = (),
    roles: dict[int, str] | None = None,
    templates: Sequence[Sequence[str]] = (),
    similarity: float = 0.9,
    prefix: str = "",
) -> tuple[Path, Path]:
    """Write verdicts, and beside them clusters, roles and templates; return both places.

    Parameters
    ----------
    folder : Path
        Where to.
    pages : sequence of dict
        Rows of verdicts.
    clusters : sequence of sequences of int
        Numbers of the pages that tell the same story.
    roles : dict of int to str
        Roles of pages; without it there is no such file.
    templates : sequence of sequences of str
        Sites that wear the same template, or nearly so.
    similarity : float
        How alike those are.
    prefix : str
        What our columns begin with.
    """
    given, out = folder / "verdicts.parquet", folder / "crawled"
    out.mkdir()
    rows = [{"source": "made", "position": i, **page} for i, page in enumerate(pages)]
    table = pa.Table.from_pylist(rows, pa.schema(list(_TYPES.items())))
    own = [n if n in ("id", "url") else prefix + n for n in table.column_names]
    pq.write_table(table.rename_columns(own), given)
    _write(out / "clusters.parquet", _cluster_rows(pages, clusters), _CLUSTERS)
    if roles is not None:
        _write(out / "roles.parquet", [{"page": p, "role": r} for p, r in roles.items()], _ROLES)
    twins = [
        {"template_group": number, "site": site, "similarity": similarity}
        for number, group in enumerate(templates)
        for site in group
    ]
    _write(out / "templates.parquet", twins, _TEMPLATES)
    return given, out


_CLUSTERS = {"cluster": pa.int64(), "cluster_sites": pa.int64(), "page": pa.int64()}
_CLUSTERS |= {"similarity": pa.float64()}
_ROLES = {"page": pa.int64(), "role": pa.string()}
_TEMPLATES = {"template_group": pa.int64(), "site": pa.string(), "similarity": pa.float64()}


def _cluster_rows(pages: Sequence[Row], clusters: Sequence[Sequence[int]]) -> Rows:
    return [
        {
            "cluster": min(members),
            "cluster_sites": len({pages[page]["fingerprint_site"] for page in members}),
            "page": page,
            "similarity": 1.0,
        }
        for members in clusters
        for page in members
    ]


def _write(file: Path, rows: Rows, types: dict[str, Any]) -> None:
    pq.write_table(pa.Table.from_pylist(rows, pa.schema(list(types.items()))), file)


def rows_of(path: Path) -> Rows:
    """Return the rows of a file."""
    rows: Rows = pq.read_table(path).to_pylist()
    return rows
