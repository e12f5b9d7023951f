"""Rows of fingerprints that were never scored: as many as wanted, with the copies of a real crawl.

Bytes of a MinHash sketch are even and independent for stories that have nothing in common, and
agree in a share of places that is the similarity for those that have. So rows can be drawn at
once, and the crawl level can't tell them from scored pages.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.batch.writers import fingerprint_schema
from detector.crawl.fingerprint import BODY_VALUES, TEMPLATE_VALUES, TITLE_VALUES, VERSION
from detector.crawl.sketch import Hashes, Sketches, hash_runs

__all__ = ["Mix", "write_pages"]

_CHUNK = 20_000
_SCALE = np.float64(2.0**-64)


@dataclass(frozen=True, slots=True)
class Mix:
    """What a crawl is made of.

    Parameters
    ----------
    copied : float
        Share of pages whose story stands on other pages too.
    copies : int
        Pages of such a story, in the mean; they are shared out unevenly, as are pages to sites.
    boilerplate : float
        Share of pages with one of five texts that are everywhere, such as of errors.
    changed : float
        Up to which share of a story a copy is changed.
    site_pages : int
        Pages of a site, in the mean.
    products : float
        Share of sites with one of 40 templates that many use.
    networks : float
        Share of sites that share their template with nine others, in the mean.
    """

    copied: float = 0.3
    copies: int = 8
    boilerplate: float = 0.005
    changed: float = 0.3
    site_pages: int = 12
    products: float = 0.3
    networks: float = 0.1


def write_pages(path: Path, count: int, mix: Mix | None = None) -> None:
    """Write a file of pages, the same each time."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    own = [("source", pa.string()), ("position", pa.int64()), ("url", pa.string())]
    prints = [f for f in fingerprint_schema() if f.name.startswith("fingerprint_")]
    schema = pa.schema([*own, *prints])
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        for start in range(0, count, _CHUNK):
            pages = np.arange(start, min(start + _CHUNK, count), dtype=np.uint64)
            table = pa.table(_columns(pages, count, mix or Mix()))
            writer.write_table(table.cast(schema))


def _columns(pages: Hashes, count: int, mix: Mix) -> dict[str, Any]:
    sites = _unevenly(_share(pages, 1), count / mix.site_pages)
    stories, kept = _stories(pages, count, mix)
    sizes = 120 + 1_000 * _share(stories, 2)
    return {
        "source": ["made"] * len(pages),
        "position": pages.astype(np.int64),
        "url": [
            f"https://www.s{site}.example/{page}" for site, page in zip(sites, pages, strict=True)
        ],
        "fingerprint_version": [VERSION] * len(pages),
        "fingerprint_site": [f"s{site}.example" for site in sites],
        "fingerprint_shingles": (sizes / np.sqrt(kept)).astype(np.int64),
        "fingerprint_body": _packed(_sketches(stories, pages, kept, BODY_VALUES)),
        "fingerprint_template": _packed(_templates(sites, pages, count, mix)),
        "fingerprint_title": _packed(_sketches(stories, pages, kept, TITLE_VALUES)),
    }


def _stories(pages: Hashes, count: int, mix: Mix) -> tuple[Hashes, NDArray[np.float64]]:
    """Return the number of each page's story, and what share of it the page has kept."""
    share = _share(pages, 3)
    copied = _unevenly(_share(pages, 4), count * mix.copied / mix.copies)
    stories = np.where(share < mix.copied, copied + np.uint64(10), pages + np.uint64(count + 10))
    stories = np.where(share < mix.boilerplate, pages % np.uint64(5), stories)
    return stories, 1 - mix.changed * _share(pages, 5)


def _templates(sites: Hashes, pages: Hashes, count: int, mix: Mix) -> Sketches:
    """Return sketches of templates: of each site two, of which some pages differ a little."""
    share = _share(sites, 6)
    networks = count / mix.site_pages * mix.networks / 10
    names = sites + np.uint64(10**9)
    shared = np.uint64(1_000) + (_share(sites, 7) * networks).astype(np.uint64)
    names = np.where(share < mix.products + mix.networks, shared, names)
    names = np.where(share < mix.products, _unevenly(_share(sites, 8), 40), names)
    of_lists = (_share(pages, 9) < 0.2).astype(np.uint64)
    kept = np.where(_share(pages, 10) < 0.3, 0.9, 1.0)
    return _sketches(names * np.uint64(2) + of_lists, pages, kept, TEMPLATE_VALUES)


def _sketches(names: Hashes, pages: Hashes, kept: NDArray[np.float64], size: int) -> Sketches:
    """Return the sketch of what has a name, with a share of it as only the page has it."""
    places = np.arange(size, dtype=np.uint64)
    own, given = (hash_runs([of[:, None], places]) for of in (pages + np.uint64(1 << 40), names))
    chosen = (own >> np.uint64(8)) * 2.0**-56 < kept[:, None]
    return np.where(chosen, given, own).astype(np.uint8)


def _share(numbers: Hashes, salt: int) -> NDArray[np.float64]:
    """Return an even number from 0 to 1 for each number."""
    found: NDArray[np.float64] = hash_runs([numbers, np.full_like(numbers, salt)]) * _SCALE
    return found


def _unevenly(share: NDArray[np.float64], most: float) -> Hashes:
    """Return numbers below some bound, low ones more often."""
    return (share * share * most).astype(np.uint64)


def _packed(sketches: Sketches) -> list[bytes]:
    return [row.tobytes() for row in sketches]
