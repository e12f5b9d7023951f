"""Rows of verdicts for reports: of the sample pages, and made up."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from detector import load
from detector.batch import open_writer, read_pages, verdict_row
from detector.page import Page, Reason, Verdict
from tests.samples import SAMPLES

Row = dict[str, Any]


@lru_cache(maxsize=1)
def sample_rows() -> tuple[Row, ...]:
    """Return the verdicts on the sample pages, with excerpts."""
    records = list(read_pages([SAMPLES]))
    verdicts = load().score_many((record.page or Page() for record in records), why=True)
    return tuple(
        verdict_row(replace(v, error=r.error) if r.error else v, r)
        for v, r in zip(verdicts, records, strict=True)
    )


@lru_cache(maxsize=1)
def model_version() -> str:
    return load().model.version


def write_rows(path: Path, rows: list[Row] | tuple[Row, ...]) -> Path:
    with open_writer(path) as writer:
        writer.write(rows)
    return path


def reason(contribution: float, excerpt: str = "", signal: str = "brand_and_view") -> Row:
    excerpts = (excerpt,) if excerpt else ()
    made = Reason(signal, "bylines", 1.0, "yes or no", contribution, "A brand.", excerpts)
    return {name: getattr(made, name) for name in made.__slots__}


def row(number: int = 1, **known: Any) -> Row:
    """Return a made-up row; it is of a clean page unless something else is said."""
    verdict = Verdict(
        probability=0.2, label="clean", threshold=0.9, max_fpr=0.005, model=model_version()
    )
    made = {**verdict.to_dict(), "source": "pages.jsonl", "position": number}
    return {**made, "url": f"https://host{number}.example/page", "language": "en", **known}


def many_rows(count: int) -> Iterator[Row]:
    """Yield rows as of a crawl, always the same: a tenth of them spam, a few errors."""
    draw = random.Random(5)
    for i in range(count):
        if i % 50 == 49:
            yield row(i, probability=None, label="unsure", error=f"https://a.example/{i}: not HTML")
            continue
        spam = draw.random() < 0.1
        p = draw.betavariate(9, 0.4) if spam else draw.betavariate(0.6, 5)
        yield row(
            i,
            probability=p,
            label="spam" if p >= 0.9 else "clean",
            url=f"https://host{draw.randrange(count // 3)}.example/2024/05/{i}",
            family="casino" if p >= 0.9 else None,
            language=draw.choice(["en", "de", "pt"]),
            reasons=[reason(draw.gauss(1 if spam else -1, 1)) for _ in range(3)],
        )
