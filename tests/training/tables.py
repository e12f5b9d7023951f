"""A made table of signal values, whose truth the tests know, and a few made pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

import numpy as np

from detector.farm import farm, honest_twin
from detector.training.labelled import FARMED, LabelledPage
from detector.training.table import Table
from detector.training.train import Held, TrainingOptions, held_out
from detector.training.trees import TreeOptions
from tests.farm.pool import POOL

NAMES = ("host_digits", "story_words", "title_length", "stock_phrases", "breadcrumb_glue")
TELLING = {"real": "stock_phrases", "spun": "stock_phrases", "name_injected": "breadcrumb_glue"}
LIGHT = TrainingOptions(
    folds=3, trees=TreeOptions(rounds=25, learning_rate=0.3, min_samples_leaf=8)
)

# source, label, family, how many groups of what name, pages a group, views
_BLOCKS = (
    ("farm_sites", 1, "ai-slop-seo", "network", 8, 9, ("html", "main", "main cut")),
    ("legit_sites", 0, "personal-blog", "site", 10, 8, ("html", "main")),
    ("legit_html", 0, "news", "paper", 16, 4, ("html", "main")),
    ("legit_text", 0, "wire", "agency", 3, 8, ("main",)),
    (FARMED, 1, "spun", "site", 10, 3, ("html", "main")),
    (FARMED, 1, "name_injected", "site", 10, 3, ("html", "main")),
    (FARMED, 0, "honest", "site", 10, 3, ("html", "main")),
    (FARMED, 0, "honest:recipe", "recipe site", 3, 4, ("html", "main")),
)


@lru_cache(maxsize=1)
def made_table() -> Table:
    """Return rows in which one signal tells farms and the others tell nothing."""
    random = np.random.default_rng(4)
    rows, values = [], []
    for source, spam, family, name, groups, pages, views in _BLOCKS:
        for group in range(groups):
            for page in range(pages):
                for view in views:
                    page_id = f"{family}-{group}-{page}"
                    language = "en" if page % 3 else "de"
                    rows.append((spam, page_id, f"{name} {group}", source, family, view, language))
                    values.append(_values(random, spam, source, family, view))
    columns = map(np.array, zip(*rows, strict=True))
    spams, page_ids, group_names, sources, families, view_names, languages = columns
    return Table(
        values=np.array(values),
        names=NAMES,
        spam=spams,
        page=page_ids,
        group=group_names,
        source=sources,
        family=families,
        view=view_names,
        language=languages,
    )


def _values(
    random: np.random.Generator, spam: int, source: str, family: str, view: str
) -> list[float]:
    row = dict(zip(NAMES, random.normal(size=len(NAMES)), strict=True))
    if spam:
        row[TELLING.get(family, TELLING["real"])] += 2.5
    if source == "legit_html":
        row["title_length"] += 1.0  # a corpus that is told by what has nothing to do with farms
    if source == "legit_text" or view.endswith("cut"):
        row["host_digits"] = np.nan
    return list(row.values())


@lru_cache(maxsize=1)
def made_held() -> Held:
    """Return the held-out scores of `made_table`."""
    return held_out(made_table(), LIGHT)


def made_pages(number: int = 4) -> Iterator[LabelledPage]:
    """Yield farm pages and their twins, `number` of each."""
    for i, article in enumerate(POOL[:number]):
        made = farm(article, "name_injected", seed=i, pool=POOL, severity=0.9)
        twin = honest_twin(article, seed=i, pool=POOL, republished=bool(i % 2))
        for label, page in ((1, made.page), (0, twin.page)):
            named = replace(page, id=f"{label}-{i}")
            family = made.family if label else twin.family
            yield LabelledPage(named, label, family, f"article {i}", FARMED)
