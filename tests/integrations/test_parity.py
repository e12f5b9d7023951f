"""One page, one score: the same 300 pages through every door."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from detector import Page, Verdict, load
from tests.documents import shell
from tests.integrations.crawls import crawl
from tests.integrations.pages import NUMBER, Row, html_rows, rows
from tests.integrations.servers import proxy
from tests.integrations.sparks import cluster, skip_without_spark

Found = dict[str, tuple[float | None, str]]

NAMES = ("id", "url", "title", "html", "text", "fetched")


@pytest.fixture(scope="module")
def expected() -> Found:
    """Return what the detector says of each page by its id."""
    pages = [Page(**{name: row[name] for name in NAMES}) for row in rows()]
    found = _of_verdicts(load().score_many(pages))
    assert len(found) == NUMBER
    assert {label for _, label in found.values()} == {"spam", "clean", "unsure"}
    return found


def _of_verdicts(verdicts: Any) -> Found:
    return {verdict.id: (verdict.probability, verdict.label) for verdict in verdicts}


def _of_rows(found: Any) -> Found:
    return {row["id"]: (row["detector_probability"], row["detector_label"]) for row in found}


def check(found: Found, expected: Found, number: int = NUMBER) -> None:
    assert len(found) == number
    for name, (probability, label) in found.items():
        assert (name, label) == (name, expected[name][1])
        known = expected[name][0]
        assert (probability is None or probability != probability) == (known is None), name
        if known is not None:
            assert probability == pytest.approx(known, abs=1e-9), name


def test_command(expected: Found, tmp_path: Path) -> None:
    lines = (json.dumps(row) for row in rows())
    (tmp_path / "pages.jsonl").write_text("\n".join(lines), encoding="utf-8")
    done = shell("detector score pages.jsonl -o found.jsonl --quiet", tmp_path)
    assert done.returncode == 0, done.stderr
    lines_out = (tmp_path / "found.jsonl").read_text(encoding="utf-8").splitlines()
    found = {row["id"]: (row["probability"], row["label"]) for row in map(json.loads, lines_out)}
    check(found, expected)


def test_records(expected: Found) -> None:
    from detector.integrations.records import score_records

    judged = list(score_records(rows()))
    assert [row for row, _ in judged] == list(rows())
    check(_of_verdicts(verdict for _, verdict in judged), expected)


def test_pandas(expected: Found) -> None:
    import pandas as pd

    import detector.integrations.pandas  # noqa: F401 - for the accessor

    scored = pd.DataFrame(rows()).detector.score()
    check(_of_rows(scored.to_dict("records")), expected)


def test_sklearn(expected: Found) -> None:
    from detector.integrations.sklearn import PageClassifier

    pages = [Page(**{name: row[name] for name in NAMES}) for row in rows()]
    classifier = PageClassifier().fit(pages)
    spam = classifier.predict_proba(pages)[:, 1]
    for row, probability, called in zip(rows(), spam, classifier.predict(pages), strict=True):
        known, label = expected[row["id"]]
        assert probability == pytest.approx(0.5 if known is None else known, abs=1e-9)
        assert bool(called) == (label == "spam")


def test_dask(expected: Found) -> None:
    dd = pytest.importorskip("dask.dataframe", reason="needs the extra dask")
    import pandas as pd

    from detector.integrations.dask import score

    scored = score(dd.from_pandas(pd.DataFrame(rows()), npartitions=5))
    found = scored.compute(scheduler="processes", num_workers=2)
    check(_of_rows(found.to_dict("records")), expected)


def test_spark(expected: Found) -> None:
    skip_without_spark()
    from detector.integrations.spark import score

    schema = "id string, n long, url string, title string, html string, text string, fetched string"
    with cluster() as session:
        frame = session.createDataFrame([_plain(row) for row in rows()], schema).repartition(5)
        found = [row.asDict() for row in score(frame).collect()]
    check(_of_rows(found), expected)


def _plain(row: Row) -> tuple[Any, ...]:
    return tuple(row[name] for name in ("id", "n", "url", "title", "html", "text", "fetched"))


def test_datatrove(expected: Found) -> None:
    pytest.importorskip("datatrove", reason="needs the extra datatrove")
    from datatrove.data import Document

    from detector.integrations.datatrove import DetectorFilter

    documents = [
        Document(
            text=row["text"] or "",
            id=row["id"],
            metadata={name: row[name] for name in ("url", "title", "html", "fetched")},
        )
        for row in rows()
    ]
    kept = list(DetectorFilter(keep=["spam", "clean", "unsure"]).run(iter(documents)))
    check(_of_rows(document.metadata | {"id": document.id} for document in kept), expected)


def test_scrapy_items(expected: Found, tmp_path: Path) -> None:
    pytest.importorskip("scrapy", reason="needs the extra scrapy")
    settings = {
        "ITEM_PIPELINES": {"detector.integrations.scrapy.DetectorPipeline": 300},
        "FEEDS": {str(tmp_path / "items.jsonl"): {"format": "jsonlines"}},
    }
    crawl(settings, rows=list(rows()))
    lines = (tmp_path / "items.jsonl").read_text(encoding="utf-8").splitlines()
    check(_of_rows(map(json.loads, lines)), expected)


def test_scrapy_responses(expected: Found) -> None:
    pytest.importorskip("scrapy", reason="needs the extra scrapy")
    middleware = {"detector.integrations.scrapy.DetectorMiddleware": 900}
    pages = {row["url"]: row for row in html_rows()}
    with proxy({url: row["html"] for url, row in pages.items()}) as address:
        seen = crawl({"SPIDER_MIDDLEWARES": middleware}, urls=list(pages), proxy=address)["seen"]
    found = {pages[url]["id"]: (p, expected[pages[url]["id"]][1]) for url, p in seen.items()}
    check(found, expected, len(pages))


def test_service(expected: Found) -> None:
    pytest.importorskip("fastapi", reason="needs the extra serve")
    from tests.web.services import service

    given = [{name: row[name] for name in NAMES} for row in rows()]
    with service("--workers", "2") as running:
        answers = [
            running.post("/score", json=given[at : at + 60]).json() for at in range(0, NUMBER, 60)
        ]
        one = running.post("/explain", json=given[0]).json()["verdict"]
    verdicts = [Verdict(**verdict) for answer in answers for verdict in answer]
    check(_of_verdicts(verdicts), expected)
    check(_of_verdicts([Verdict(**one)]), expected, 1)
