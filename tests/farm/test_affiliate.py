from __future__ import annotations

import re
from itertools import pairwise
from urllib.parse import urlsplit

from detector.document import Document
from detector.farm._products import AFFILIATE, PRODUCTS
from detector.farm.affiliate import MARKS
from tests.farm.made_pages import check_family, documents, made, overlap, share


def test_family() -> None:
    check_family("affiliate", MARKS, tuple(AFFILIATE))


def test_every_language_has_products() -> None:
    assert PRODUCTS.keys() == AFFILIATE.keys()
    assert {"en", "es", "fr", "de", "pt", "id"} <= AFFILIATE.keys()


def shop_links(document: Document) -> set[str]:
    pattern = re.compile(r"tag=|ref=|aff_id=|affid=|utm_medium=aff")
    return {urlsplit(link.url).netloc for link in document.links if pattern.search(link.url)}


def test_one_shop_is_linked_with_a_tag() -> None:
    for document in documents("affiliate", range(20)):
        assert len(shop_links(document)) == 1


def test_the_mildest_page_links_no_shop() -> None:
    assert not any(shop_links(d) for d in documents("affiliate", range(20), severity=0))


def test_products_are_as_many_as_the_title_says() -> None:
    for seed in range(20):
        one = made("affiliate", seed, severity=0)
        number = re.search(r"(?:^|The |Top )(\d+) ", one.content.title)
        if number:
            headings = [p for p in one.content.paragraphs if re.match(r"<h\d|<p><b>", p)]
            assert len(headings) == int(number.group(1))


def test_gender_of_the_article_in_titles() -> None:
    titles = [d.title or "" for d in documents("affiliate", range(60), "es")]
    assert any(title.startswith("Las ") for title in titles)
    assert not any(re.match(r"Los \d+ mejores (?:sillas|batidoras|tiendas)", t) for t in titles)


def test_sites_differ_in_form() -> None:
    shown = documents("affiliate", range(40))
    assert 0.2 < share(shown, lambda d: bool(d.markup and d.markup.table_count > 2)) <= 1
    pairs = pairwise(shown)
    assert sum(overlap(one.text, two.text) for one, two in pairs) / len(shown) < 0.1
