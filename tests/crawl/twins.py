"""Farmed sites that are divided between two domains, and how many are found by their template.

``python -m tests.crawl.twins`` prints recall and precision of the pairs of domains.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pyarrow.parquet as pq

from detector.farm import farm, honest_twin
from detector.page import Page
from tests.crawl.crawls import COPYING, documents, write_table
from tests.farm.pool import POOL

__all__ = ["divided_sites", "tied_domains"]


def divided_sites(
    sites: int, pages: int, families: tuple[str, ...] = (*COPYING, "honest")
) -> tuple[list[Page], dict[str, str]]:
    """Return pages of sites of each family, by turns on two domains; and the site of a domain."""
    made, owners = [], {}
    for family in families:
        for number in range(sites):
            site = f"{family.replace('_', '')}{number}"
            for copy in range(pages):
                domain = f"{site}h{copy % 2}.example"
                owners[domain] = site
                page = _page(family, site, number * pages + copy)
                made.append(replace(page, url=f"https://{domain}/{copy}"))
    return made, owners


def _page(family: str, site: str, number: int) -> Page:
    article, seed = POOL[number % len(POOL)], f"{site}/{number}"
    if family == "honest":
        twin = honest_twin(article, seed=seed, pool=POOL, republished=False, site_seed=site)
        return twin.page
    return farm(article, family, seed=seed, pool=POOL, site_seed=site).page


def tied_domains(templates: Path) -> set[tuple[str, str]]:
    """Return the pairs of sites that stand in a group together."""
    groups: dict[int, list[str]] = {}
    for row in pq.read_table(templates).to_pylist():
        groups.setdefault(row["template_group"], []).append(row["site"])
    return {pair for sites in groups.values() for pair in combinations(sorted(sites), 2)}


def main() -> None:
    """Print how many domains of one site are found."""
    from detector.crawl.copies import TEMPLATES, CopyOptions, find_copies

    for pages in (4, 10):
        made, owners = divided_sites(20, pages)
        one_site = {p for p in combinations(sorted(owners), 2) if owners[p[0]] == owners[p[1]]}
        with tempfile.TemporaryDirectory() as folder:
            given = Path(folder, "pages.parquet")
            write_table(given, documents(made))
            for template in (0.5, 0.6, 0.7, 0.8):
                out = Path(folder, str(template))
                find_copies([given], out, CopyOptions(template=template))
                found = tied_domains(out / TEMPLATES)
                right = len(found & one_site)
                print(
                    f"{len(owners)} domains of {pages // 2} pages, --template {template}: "
                    f"recall {right / len(one_site):.3f}, precision {right / len(found):.3f}"
                )


if __name__ == "__main__":
    main()
