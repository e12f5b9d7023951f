"""Near-duplicate stories across sites: bands in DuckDB, each pair checked, clusters of pairs."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from detector.crawl.bands import Banding, band_keys, choose_banding
from detector.crawl.clusters import find_clusters
from detector.crawl.database import open_database, quoted, work_folder
from detector.crawl.sketch import similarities, unpack
from detector.crawl.verdicts import find_files, read_pages
from detector.errors import DetectorError

__all__ = ["CLUSTERS", "PAIRS", "SUMMARY", "CopyCounts", "CopyOptions", "find_copies"]

PAIRS, CLUSTERS, SUMMARY = "pairs.parquet", "clusters.parquet", "summary.json"
"""What is put into the folder of the output."""

_BATCH = 4096  # candidates that are compared at once


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyOptions:
    """How copies are looked for.

    Parameters
    ----------
    jaccard : float
        The least similarity of two stories that are called copies.
    max_band : int
        With how many of the next pages of a band a page is compared.
    max_memory : int
        Bytes that DuckDB may take before it writes to the disk.
    jobs : int
        Threads; -1 for all cores.
    temp : Path, optional
        Where the work is laid down; beside the output, or else where the system has room.
    """

    jaccard: float = 0.8
    max_band: int = 100
    max_memory: int = 2 * 10**9
    jobs: int = 1
    temp: Path | None = None


@dataclass(slots=True)
class CopyCounts:
    """What was found.

    Parameters
    ----------
    rows : int
        Rows of the inputs.
    pages : int
        Those with a story and a site, which are compared.
    no_story, no_site : int
        Those with a story that is too short, or none; of the others, those without an address.
    sites : int
        Sites of the pages that are compared.
    full_bands : int
        Bands with so many pages that not all were compared with each other.
    candidates : int
        Pairs that were compared.
    pairs, same_site_pairs : int
        Pairs of copies across sites, and within one.
    clusters, clustered : int
        Clusters of copies across sites, and the pages in them.
    """

    rows: int = 0
    pages: int = 0
    no_story: int = 0
    no_site: int = 0
    sites: int = 0
    full_bands: int = 0
    candidates: int = 0
    pairs: int = 0
    same_site_pairs: int = 0
    clusters: int = 0
    clustered: int = 0


def find_copies(
    inputs: Sequence[str | Path],
    output: str | Path | None = None,
    options: CopyOptions | None = None,
) -> CopyCounts:
    """Find stories that stand, nearly the same, on pages of several sites.

    Parameters
    ----------
    inputs : sequence of str or Path
        What ``detector score --fingerprints`` has written: Parquet files, or folders of them.
    output : str or Path, optional
        Folder for `PAIRS`, `CLUSTERS` and `SUMMARY`; without it copies are only counted.
    options : CopyOptions, optional
        How they are looked for.

    Raises
    ------
    DetectorError
        If an input can't be used, or memory or disk are too small.
    MissingExtraError
        If the ``crawl`` extra is not installed.
    """
    options = options or CopyOptions()
    banding = choose_banding(options.jaccard)
    files = find_files(inputs)
    folder = None if output is None else Path(output)
    if folder is not None:
        _check_output(folder)
    with (
        work_folder(folder, options.temp) as work,
        open_database(work, options.max_memory, options.jobs) as database,
    ):
        crawl = _Crawl(database, work, options)
        crawl.read(files, banding)
        crawl.pair_up()
        crawl.compare()
        crawl.cluster()
        if folder is not None:
            crawl.write(folder)
    return crawl.counts


class _Crawl:
    """The steps from fingerprints to clusters; each leaves a table for the next."""

    def __init__(self, database: Any, work: Path, options: CopyOptions) -> None:
        self._database = database
        self._work = work
        self._options = options
        self.counts = CopyCounts()

    # --- steps ----------------------------------------------------------------------------

    def read(self, files: Sequence[Path], banding: Banding) -> None:
        """Read the pages, and cut the sketches of their stories into bands."""
        self._database.execute(_TABLES)
        for file in files:
            for table in read_pages(file, facts=False):
                pages = self._comparable(table)
                if pages.num_rows:
                    self._insert("pages", pages)
                    self._insert("bands", _bands(pages, banding))
        self.counts.sites = self._number("SELECT count(DISTINCT site) FROM pages")

    def pair_up(self) -> None:
        """Find the pairs that share a band."""
        named = {"max_band": self._options.max_band}
        for step in (_SHARED, _PLACES, _CANDIDATES):
            self._database.execute(step.format_map(named))
        full = "SELECT count(DISTINCT key) FROM places WHERE place > {max_band}"
        self.counts.full_bands = self._number(full.format_map(named))
        self.counts.candidates = self._number("SELECT count(*) FROM candidates")

    def compare(self) -> None:
        """Keep the pairs whose sketches are alike enough."""
        reader = self._database.sql(_COMPARED).to_arrow_reader(_BATCH)
        with _parquet(self._work / "matches.parquet") as write:
            for batch in reader:
                write(_compared(batch, self._options.jaccard))
        self._database.execute(_MATCHES.format(file=quoted(self._work / "matches.parquet")))
        across = self._number("SELECT count(*) FROM matches WHERE NOT same_site")
        self.counts.pairs = across
        self.counts.same_site_pairs = self._number("SELECT count(*) FROM matches") - across

    def cluster(self) -> None:
        """Tie the pairs across sites together."""
        import pyarrow as pa

        ends = self._database.execute(
            "SELECT left_page, right_page FROM matches WHERE NOT same_site"
        ).fetchnumpy()
        pages, clusters = find_clusters(np.asarray(ends["left_page"]), ends["right_page"])
        self._insert("members", pa.table({"page": pages, "cluster": clusters}))
        self.counts.clusters = len(np.unique(clusters))
        self.counts.clustered = len(pages)

    def write(self, folder: Path) -> None:
        """Put the output into its folder, each file whole."""
        for name, query in ((PAIRS, _PAIRS), (CLUSTERS, _CLUSTERS)):
            file = quoted(self._work / name)
            self._database.execute(f"COPY ({query}) TO {file} (FORMAT parquet, COMPRESSION zstd)")
        told = {**asdict(self.counts), "jaccard": self._options.jaccard}
        told["max_band"] = self._options.max_band
        (self._work / SUMMARY).write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
        folder.mkdir(exist_ok=True)
        for name in (PAIRS, CLUSTERS, SUMMARY):
            part = folder / f".{name}.part"
            shutil.move(self._work / name, part)
            part.replace(folder / name)

    # --- tables ---------------------------------------------------------------------------

    def _comparable(self, table: Any) -> Any:
        """Return the rows that can be compared, with their numbers."""
        import pyarrow as pa
        import pyarrow.compute as pc

        numbers = np.arange(self.counts.rows, self.counts.rows + table.num_rows)
        told = pc.is_valid(table["fingerprint_body"])
        placed = pc.is_valid(table["fingerprint_site"])
        kept = pc.and_(told, placed)
        self.counts.rows += table.num_rows
        self.counts.pages += pc.sum(kept).as_py() or 0
        self.counts.no_story += pc.sum(pc.invert(told)).as_py() or 0
        self.counts.no_site += pc.sum(pc.and_not(told, placed)).as_py() or 0
        table = table.drop_columns(["fingerprint_version"]).add_column(0, "page", pa.array(numbers))
        names = [name.removeprefix("fingerprint_") for name in table.column_names]
        return table.rename_columns(names).filter(kept)

    def _insert(self, name: str, table: Any) -> None:
        self._database.register("given", table)
        self._database.execute(f"INSERT INTO {name} BY NAME SELECT * FROM given")
        self._database.unregister("given")

    def _number(self, query: str) -> int:
        ((number,),) = self._database.execute(query).fetchall()
        return int(number)


def _bands(pages: Any, banding: Banding) -> Any:
    """Return a row for each band of each page."""
    import pyarrow as pa

    keys = band_keys(unpack(pages["body"].to_pylist()), banding)
    numbers = np.repeat(pages["page"].to_numpy(), banding.bands)
    return pa.table({"key": keys.ravel(), "page": numbers})


def _compared(batch: Any, jaccard: float) -> Any:
    """Return the pairs of a batch that are alike enough, with how alike they are."""
    import pyarrow as pa

    columns = {name: batch.column(name) for name in batch.schema.names}
    alike = similarities(unpack(columns["left_body"].to_pylist()), _unpacked(columns["right_body"]))
    found = {
        **{name: columns[name] for name in ("left_page", "right_page", "same_site")},
        "similarity": pa.array(alike),
        "containment": pa.array(_containment(columns, alike)),
        "template_similarity": _alike_where_known(columns, "template"),
        "title_similarity": _alike_where_known(columns, "title"),
    }
    return pa.table(found).filter(pa.array(alike >= jaccard))


def _unpacked(column: Any) -> Any:
    return unpack(column.to_pylist())


def _containment(columns: dict[str, Any], alike: Any) -> Any:
    """Return what share of the shorter story stands in the longer one."""
    left = columns["left_shingles"].to_numpy()
    right = columns["right_shingles"].to_numpy()
    shared = alike * (left + right) / (1 + alike)
    return np.minimum(shared / np.minimum(left, right), 1.0)


def _alike_where_known(columns: dict[str, Any], name: str) -> Any:
    """Return similarities of a sketch that not every page has."""
    import pyarrow as pa
    import pyarrow.compute as pc

    left, right = columns[f"left_{name}"], columns[f"right_{name}"]
    known = np.flatnonzero(pc.and_(pc.is_valid(left), pc.is_valid(right)).to_numpy(False))
    found = np.full(len(left), np.nan)
    if len(known):
        found[known] = similarities(_unpacked(left.take(known)), _unpacked(right.take(known)))
    return pa.array(found, from_pandas=True)


# --- queries ------------------------------------------------------------------------------

_TABLES = """
CREATE TABLE pages (
    page BIGINT, source VARCHAR, position BIGINT, id VARCHAR, url VARCHAR, site VARCHAR,
    shingles BIGINT, body BLOB, template BLOB, title BLOB
);
CREATE TABLE bands (key UBIGINT, page BIGINT);
CREATE TABLE members (page BIGINT, cluster BIGINT);
"""

# Most bands are of one page alone.
_SHARED = """
CREATE TABLE shared AS
SELECT key, page, site FROM bands JOIN pages USING (page)
WHERE key IN (SELECT key FROM bands GROUP BY key HAVING count(*) > 1);
DROP TABLE bands
"""

# Sites take turns in a band, so that those with many pages don't crowd others out.
_PLACES = """
CREATE TABLE places AS
SELECT key, page, row_number() OVER (PARTITION BY key ORDER BY turn, page) - 1 AS place
FROM (
    SELECT key, page, row_number() OVER (PARTITION BY key, site ORDER BY page) AS turn
    FROM shared
);
DROP TABLE shared
"""

# A page meets the next ones of its band. Blocks make that a join of equals: without them a band
# of n pages would be looked through n * n times.
_CANDIDATES = """
CREATE TABLE candidates AS
WITH blocks AS (SELECT *, place // {max_band} AS block FROM places),
met AS (
    SELECT a.page AS one, b.page AS other FROM blocks a JOIN blocks b
    ON a.key = b.key AND a.block = b.block AND a.place < b.place
    UNION ALL
    SELECT a.page, b.page FROM blocks a JOIN blocks b
    ON a.key = b.key AND a.block + 1 = b.block AND b.place - a.place <= {max_band}
)
SELECT DISTINCT least(one, other) AS left_page, greatest(one, other) AS right_page FROM met
"""

_COMPARED = """
SELECT left_page, right_page, a.site = b.site AS same_site,
    a.shingles AS left_shingles, b.shingles AS right_shingles,
    a.body AS left_body, b.body AS right_body,
    a.template AS left_template, b.template AS right_template,
    a.title AS left_title, b.title AS right_title
FROM candidates JOIN pages a ON a.page = left_page JOIN pages b ON b.page = right_page
"""

_MATCHES = "CREATE TABLE matches AS SELECT * FROM read_parquet({file})"

_PAIRS = """
SELECT left_page, a.source AS left_source, a.position AS left_position, a.id AS left_id,
    a.url AS left_url, a.site AS left_site,
    right_page, b.source AS right_source, b.position AS right_position, b.id AS right_id,
    b.url AS right_url, b.site AS right_site,
    similarity, containment, template_similarity, title_similarity
FROM matches JOIN pages a ON a.page = left_page JOIN pages b ON b.page = right_page
WHERE NOT same_site ORDER BY left_page, right_page
"""

_CLUSTERS = """
WITH ends AS (
    SELECT left_page AS page, similarity, same_site FROM matches
    UNION ALL SELECT right_page, similarity, same_site FROM matches
),
tied AS (
    SELECT page, max(similarity) FILTER (NOT same_site) AS similarity,
        count(*) FILTER (NOT same_site) AS copies, count(*) FILTER (same_site) AS same_site_copies
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


# --- where the work is done ---------------------------------------------------------------


def _check_output(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise DetectorError(f"output {folder} is a file", "name a folder")
    if not folder.resolve().parent.is_dir():
        raise DetectorError(
            f"no folder {folder.resolve().parent} for the output", "create it first"
        )


@contextmanager
def _parquet(file: Path) -> Iterator[Any]:
    """Give a function that writes tables of one schema into a file."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    numbers = ("similarity", "containment", "template_similarity", "title_similarity")
    schema = pa.schema(
        [
            *((name, pa.int64()) for name in ("left_page", "right_page")),
            ("same_site", pa.bool_()),
            *((name, pa.float64()) for name in numbers),
        ]
    )
    with pq.ParquetWriter(file, schema) as writer:
        yield lambda table: writer.write_table(table.cast(schema))
