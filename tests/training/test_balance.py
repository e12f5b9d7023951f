from __future__ import annotations

import numpy as np
import pytest

from detector.training.balance import fold_of, row_weights
from detector.training.labelled import FARMED
from tests.training.tables import made_table

TABLE = made_table()
WEIGHTS = row_weights(TABLE)


def test_weights_are_positive_and_one_on_average() -> None:
    assert WEIGHTS.min() > 0
    assert WEIGHTS.mean() == pytest.approx(1)


@pytest.mark.parametrize("view", ["html", "main"])
def test_both_classes_weigh_the_same_in_a_view(view: str) -> None:
    rows = (TABLE.view == view) & ~np.isnan(TABLE.column("host_digits"))
    assert WEIGHTS[rows & (TABLE.spam == 1)].sum() == pytest.approx(
        WEIGHTS[rows & (TABLE.spam == 0)].sum()
    )


def test_a_cell_of_one_class_alone_counts_next_to_nothing() -> None:
    """Pages without an address are all clean here: that must not be learnt."""
    alone = (TABLE.view == "main") & np.isnan(TABLE.column("host_digits"))
    assert set(TABLE.spam[alone]) == {0}
    assert WEIGHTS[alone].sum() < 1e-3


def test_a_large_site_does_not_outweigh_the_others() -> None:
    html = TABLE.view == "html"
    site, paper = (html & (TABLE.group == name) for name in ("site 0", "paper 0"))
    real = TABLE.source != FARMED
    per_page = [WEIGHTS[rows & real].sum() / (rows & real).sum() for rows in (site, paper)]
    assert per_page[0] != pytest.approx(per_page[1])
    more_pages = TABLE.where(np.concatenate([np.arange(len(TABLE)), np.flatnonzero(site & real)]))
    again = row_weights(more_pages)[: len(TABLE)]
    assert again[site & real].sum() < WEIGHTS[site & real].sum() * 1.01


def test_farmed_families_weigh_alike() -> None:
    rows = (TABLE.view == "html") & (TABLE.source == FARMED)
    sums = [WEIGHTS[rows & (TABLE.family == name)].sum() for name in ("spun", "name_injected")]
    assert sums[0] == pytest.approx(sums[1])


def test_a_fold_keeps_a_group_together() -> None:
    folds = fold_of(TABLE, 4)
    for group in np.unique(TABLE.group):
        assert len(set(folds[TABLE.group == group])) == 1
    assert set(folds) == {0, 1, 2, 3}


def test_a_farmed_page_stands_where_its_article_stands() -> None:
    folds = fold_of(TABLE, 4)
    own = TABLE.group == "site 3"
    assert set(TABLE.source[own]) == {"legit_sites", FARMED}
    assert len(set(folds[own])) == 1


@pytest.mark.parametrize("source", ["farm_sites", "legit_sites", "legit_html"])
def test_the_groups_of_a_source_are_dealt_out_evenly(source: str) -> None:
    folds = fold_of(TABLE, 4)
    rows = TABLE.source == source
    groups = [len(np.unique(TABLE.group[rows & (folds == number)])) for number in range(4)]
    assert max(groups) - min(groups) <= 1


def test_folds_depend_on_the_seed_alone() -> None:
    assert (fold_of(TABLE, 4, 1) == fold_of(TABLE, 4, 1)).all()
    assert (fold_of(TABLE, 4, 1) != fold_of(TABLE, 4, 2)).any()
