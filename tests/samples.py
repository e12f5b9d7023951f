"""The sample pages with their labels, read once for all tests."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from detector import Page
from detector.batch import Record, read_pages

DATA = Path(__file__).parents[1] / "data"
SAMPLES = DATA / "samples"
LABELS = SAMPLES / "labels.csv"


@dataclass(frozen=True)
class Sample:
    """A page and its row of the labels."""

    page: Page
    path: str
    record: int | None
    label: str
    family: str
    language: str
    note: str

    @property
    def name(self) -> str:
        return self.path if self.record is None else f"{self.path} {self.record}"


def label_rows() -> list[dict[str, str]]:
    with LABELS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@lru_cache
def records(path: str) -> tuple[Record, ...]:
    """Return the records of one of the sample files."""
    return tuple(read_pages([SAMPLES / path]))


@lru_cache(maxsize=1)
def samples() -> tuple[Sample, ...]:
    return tuple(_sample(row) for row in label_rows())


def _sample(row: dict[str, str]) -> Sample:
    number = int(row["record"]) if row["record"] else None
    page = records(row["path"])[(number or 1) - 1].page
    assert page is not None
    return Sample(
        page, row["path"], number, row["label"], row["family"], row["language"], row["note"]
    )


def sample(path: str) -> Sample:
    """Return a page that is a file of its own."""
    (found,) = (s for s in samples() if s.path == path)
    return found
