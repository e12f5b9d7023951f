from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from detector import DetectorError, load
from tests.integrations.crawls import crawl
from tests.integrations.pages import html_rows, spam_and_clean
from tests.integrations.servers import proxy

pytest.importorskip("scrapy", reason="needs the extra scrapy")

PIPELINE = {"ITEM_PIPELINES": {"detector.integrations.scrapy.DetectorPipeline": 300}}
MIDDLEWARE = {"SPIDER_MIDDLEWARES": {"detector.integrations.scrapy.DetectorMiddleware": 900}}


def pages() -> dict[str, str]:
    return {row["url"]: row["html"] for row in spam_and_clean(6)}


def expected() -> dict[str, str]:
    """Return the label of each page by its address."""
    from detector.integrations.records import score_records

    return {row["url"]: verdict.label for row, verdict in score_records(spam_and_clean(6))}


def fetch(action: str, **settings: Any) -> dict[str, Any]:
    with proxy(pages()) as address:
        chosen = {"DETECTOR_ACTION": action, **MIDDLEWARE, **settings}
        return crawl(chosen, urls=list(pages()), proxy=address)


def labelled(label: str) -> set[str]:
    return {url for url, found in expected().items() if found == label}


def test_pages_are_of_both_kinds() -> None:
    assert len(labelled("spam")) >= 3
    assert len(labelled("clean")) >= 3


def test_middleware_tags_every_page() -> None:
    found = fetch("tag")
    assert set(found["seen"]) == set(pages())
    assert all(isinstance(value, float) for value in found["seen"].values())
    assert found["stats"]["detector/responses/spam"] == len(labelled("spam"))


def test_middleware_drops_spam_without_an_error() -> None:
    found = fetch("drop")
    assert set(found["seen"]) == set(pages()) - labelled("spam")
    assert "spider_exceptions/SpamPage" not in found["stats"]
    assert "Traceback" not in found["log"]


def test_middleware_routes_spam_to_its_own_callback() -> None:
    found = fetch("route", DETECTOR_SPAM_CALLBACK="parse_spam")
    assert set(found["spam"]) == labelled("spam")
    assert set(found["seen"]) == set(pages()) - labelled("spam")


def test_options_reach_the_detector() -> None:
    found = fetch("tag", DETECTOR_OPTIONS={"base_rate": 0.05})
    rare = load(base_rate=0.05)
    url, html = next(iter(pages().items()))
    row = next(row for row in html_rows() if row["url"] == url)
    page = rare.score(_page(url, html, row["fetched"]))
    assert found["seen"][url] == pytest.approx(page.probability, abs=1e-9)


def _page(url: str, html: str, fetched: str) -> Any:
    from detector import Page

    return Page(url=url, html=html, fetched=fetched)


def test_pipeline_tags_items_and_feeds_route_them(tmp_path: Path) -> None:
    feeds = {
        str(tmp_path / name): {
            "format": "jsonlines",
            "item_filter": f"detector.integrations.scrapy.{taken}",
        }
        for name, taken in [("spam.jsonl", "SpamItems"), ("rest.jsonl", "OtherItems")]
    }
    rows = spam_and_clean(6)
    crawl({"FEEDS": feeds, "DETECTOR_ACTION": "route", **PIPELINE}, rows=rows)
    spam, rest = (_lines(tmp_path / name) for name in ("spam.jsonl", "rest.jsonl"))
    assert {item["url"] for item in spam} == labelled("spam")
    assert {item["url"] for item in rest} == set(pages()) - labelled("spam")
    assert {item["url"]: item["n"] for item in spam + rest} == {
        row["url"]: row["n"] for row in rows
    }
    assert {item["detector_label"] for item in spam} == {"spam"}


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_pipeline_drops_spam_and_keeps_what_holds_no_page(tmp_path: Path) -> None:
    out = tmp_path / "kept.jsonl"
    rows = [*spam_and_clean(6), {"id": "no page", "price": 7}]
    settings = {"FEEDS": {str(out): {"format": "jsonlines"}}, "DETECTOR_ACTION": "drop"}
    found = crawl({**settings, **PIPELINE}, rows=rows)
    kept = _lines(out)
    assert {item.get("url") for item in kept} == {*pages(), None} - labelled("spam")
    assert "no column of HTML or text" in kept[-1]["detector_error"]
    assert found["stats"]["item_dropped_count"] == len(labelled("spam"))
    assert found["stats"]["detector/items/error"] == 1


def test_item_classes_get_the_fields_that_they_declare() -> None:
    import scrapy
    from scrapy.utils.test import get_crawler

    from detector.integrations.scrapy import DetectorPipeline

    class News(scrapy.Item):
        text = scrapy.Field()
        detector_label = scrapy.Field()

    pipeline = DetectorPipeline.from_crawler(get_crawler())
    item = pipeline.process_item(News(text="The pier is shut."))
    assert dict(item) == {"text": "The pier is shut.", "detector_label": "unsure"}


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"DETECTOR_ACTION": "delete"}, "'delete': set one of tag, drop, route"),
        ({"DETECTOR_OPTIONS": {"budget": 1}}, "no option 'budget': use model, max_fpr"),
    ],
)
def test_wrong_settings_stop_before_the_crawl(settings: dict[str, Any], message: str) -> None:
    from scrapy.utils.test import get_crawler

    from detector.integrations.scrapy import DetectorPipeline

    with pytest.raises(DetectorError, match=message):
        DetectorPipeline.from_crawler(get_crawler(settings_dict=settings))
