from __future__ import annotations

import re

from detector.farm._listings import LISTINGS
from detector.farm.listing_mill import KINDS, MARKS
from tests.farm.made_pages import check_family, documents, made


def test_family() -> None:
    check_family("listing_mill", MARKS, tuple(LISTINGS))


def test_every_language_has_every_kind_of_mill() -> None:
    assert {"en", "es", "fr", "de", "pt", "id"} <= LISTINGS.keys()
    for rules in LISTINGS.values():
        for kind in KINDS:
            needed = {f"{kind}_{rule}" for rule in ("title", "text", "head", "field")}
            assert needed <= rules.keys()


def test_kinds_are_mixed() -> None:
    titles = " ".join(d.title or "" for d in documents("listing_mill", range(60)))
    for sign in ("Net Worth", "Meaning", "Ideas", "Code"):
        assert sign in titles


def test_facts_are_a_template() -> None:
    for seed in range(20):
        one = made("listing_mill", seed)
        assert any(
            "<table>" in block or re.search(r"\w: \w", block) for block in one.content.paragraphs
        )


def test_headings_repeat_the_subject() -> None:
    repeated = 0
    for document in documents("listing_mill", range(30)):
        subject = re.findall(r"\w{4,}", document.title or "")
        heads = [document.block_text(b) for b in document.blocks if b.kind == "heading"]
        repeated += any(sum(word in head for head in heads) >= 3 for word in subject)
    assert repeated > 15
