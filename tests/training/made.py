"""One evaluation of the made table, for all tests that look at one."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pytest

from detector.training import figures, held_figures, scorecard
from detector.training.baselines import PageText
from detector.training.judge import Evaluation, JudgeOptions, evaluate
from tests.training.tables import LIGHT, made_held, made_pages, made_table

TABLE = made_table()
OPTIONS = JudgeOptions(training=LIGHT, light=LIGHT)
WORDS = {1: "casino bonus slots jackpot", 0: "council harbour pier repair"}


@lru_cache(maxsize=1)
def texts() -> dict[tuple[str, str, str], PageText]:
    """Return texts whose words tell the class, on domains that their group tells."""
    random = np.random.default_rng(1)
    found = {}
    for row in range(len(TABLE)):
        spam = int(TABLE.spam[row])
        words = random.choice(f"{WORDS[spam]} the of and on a to in was".split(), 60)
        text = " ".join(words)
        key = (str(TABLE.source[row]), str(TABLE.page[row]), str(TABLE.view[row]))
        group = str(TABLE.group[row])
        domain = None if group == "site 0" else f"{group.replace(' ', '-')}.example"
        found[key] = PageText(text, domain)
    return found


BLOCKED = frozenset({"network-0.example", "network-1.example", "site-1.example"})


@lru_cache(maxsize=1)
def made_evaluation() -> Evaluation:
    """Return all parts, with rougher intervals than a judge would give."""
    pages = [labelled.page for labelled in made_pages(2)]
    with pytest.MonkeyPatch.context() as patch:
        for module in (figures, held_figures, scorecard):
            patch.setattr(module, "_RESAMPLES", 25)
        return evaluate(
            TABLE, OPTIONS, held=made_held(), texts=texts(), blocked=BLOCKED, timed=pages
        )
