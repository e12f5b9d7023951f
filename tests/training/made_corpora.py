"""Small corpora in files, made of the project's own articles."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from detector.farm import Article, farm
from tests.farm.pool import POOL

FARM_FAMILIES = ("name_injected", "spun", "stuffed", "verbatim_autoblog")


def write_corpus(folder: Path, name: str, rows: Iterable[dict[str, Any]]) -> None:
    with lzma.open(folder / f"{name}.jsonl.xz", "wt", encoding="utf-8", preset=0) as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def note(site: str, number: int) -> dict[str, Any]:
    """Return a page that is too short to be called anybody's copy."""
    return {
        "label": "clean",
        "site": site,
        "id": f"{site}/{number}",
        "text": f"Note {number} of {site}.",
    }


def story(article: Article, site: str, **more: Any) -> dict[str, Any]:
    return {
        "label": "clean",
        "kind": "news",
        "site": site,
        "id": f"{site}/{article.key}",
        "title": article.title,
        "text": "\n".join(article.paragraphs),
        "date": article.date.isoformat() if article.date else None,
        "author": article.author,
        **more,
    }


def farmed_copy(article: Article, number: int) -> dict[str, Any]:
    family = FARM_FAMILIES[number % len(FARM_FAMILIES)]
    made = farm(article, family, seed=f"real {number}", pool=POOL, severity=0.9)
    return {
        "label": "spam",
        "family": family,
        "network": f"network {number}",
        "id": f"farm {number}",
        "url": made.page.url,
        "html": made.page.html,
    }


def write_corpora(folder: Path) -> None:
    """Write honest sites of one article each, and networks of farms with the other half."""
    half = len(POOL) // 2
    write_corpus(
        folder, "farm_sites", (farmed_copy(article, n) for n, article in enumerate(POOL[:half]))
    )
    write_corpus(
        folder, "legit_sites", (story(article, f"paper {article.key}") for article in POOL[half:])
    )
