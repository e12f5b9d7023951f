"""Pages from any bytes: parsed, measured by every signal and judged, twice alike."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import detector
from detector import Detector, DetectorError, Page, Verdict
from detector.document import parse
from detector.page import TextKind
from detector.signals import all_signals
from fuzz.draw import Draw

__all__ = [
    "SAMPLES",
    "check_page",
    "fuzz_html",
    "fuzz_text",
    "html_seeds",
    "in_time",
    "text_seeds",
]

SAMPLES = Path(__file__).parents[1] / "data" / "samples"
TIME_LIMIT = 5.0  # seconds of the processor for one look at a page of some kilobytes

_URLS = (
    "https://example.org/2024/03/05/the-pier",
    None,
    "http://user@xn--mnchen-3ya.example:8080/a/../b;c?d=%zz&e#f",
    "//no scheme/\ud800",
    "http://[::1",
    "",
)
_ENCODINGS = (None, "utf-8", "windows-1251", "utf-16", "shift_jis", "nonsense", "idna", "base64")
_FETCHED = (None, "2024-03-05", "2024-03-05T06:07:08Z", "9999-99-99", "0001-01-01T00:00+14:00")
_KINDS: tuple[TextKind | None, ...] = ("full", "main", None)


def fuzz_html(data: bytes) -> None:
    """Take the first bytes for what is known of a page, and the rest for its HTML."""
    draw = Draw(data)
    url, encoding, fetched = draw.one_of(_URLS), draw.one_of(_ENCODINGS), draw.one_of(_FETCHED)
    html: str | bytes = _text(draw) if draw.number(2) else draw.rest()
    check_page(Page(url=url, encoding=encoding, fetched=fetched, html=html))


def fuzz_text(data: bytes) -> None:
    """Take the first bytes for what is known of a page, and the rest for its text."""
    draw = Draw(data)
    url, fetched, kind = draw.one_of(_URLS), draw.one_of(_FETCHED), draw.one_of(_KINDS)
    language = draw.one_of([None, "en", "de", "zh", "nonsense"])
    title = draw.piece().decode(errors="replace") if draw.number(2) else None
    text = _text(draw)
    page = Page(url=url, fetched=fetched, text_kind=kind, language=language, title=title, text=text)
    check_page(page)


def _text(draw: Draw) -> str:
    """Return text; by choice what is not UTF-8 becomes lone surrogates, as JSON may hold."""
    how = draw.one_of(["replace", "surrogateescape"])
    return draw.rest().decode(errors=how)


def html_seeds() -> Iterator[bytes]:
    """Yield the HTML pages among the samples."""
    return (b"\0\0\0\0" + path.read_bytes() for path in sorted(SAMPLES.glob("html/*.html")))


def text_seeds() -> Iterator[bytes]:
    """Yield the texts among the samples."""
    return (b"\0\0\0\0\0\0" + path.read_bytes() for path in sorted(SAMPLES.glob("text/*.txt")))


def check_page(page: Page) -> None:
    """Look at a page twice; see that nothing fails, and that nothing differs.

    Raises
    ------
    AssertionError
        If a signal or the verdict is out of bounds, late, or another the second time.
    """
    first, values = _look(page)
    again, same = _look(page)
    np.testing.assert_array_equal(values, same)
    assert first == again, "another verdict the second time"
    _check_verdict(first)


def _look(page: Page) -> tuple[Verdict, NDArray[np.float64]]:
    judge = _judge()
    with in_time(TIME_LIMIT):
        values = _signals(page)
        (verdict,) = judge.score_many([page], why=True)
    # Where parsing and signals did not fail, nothing else may.
    assert not verdict.error or np.isnan(values).all(), verdict.error
    json.dumps([verdict.to_dict(), verdict.fingerprint], default=str)
    return verdict, values


@lru_cache(maxsize=1)
def _judge() -> Detector:
    return detector.load(fingerprints=True)


def _signals(page: Page) -> NDArray[np.float64]:
    """Return all signals; a page that is refused with a reason has none."""
    signals = all_signals().values()
    try:
        document = parse(page)
    except DetectorError:
        return np.full(len(signals), np.nan)
    values = []
    for signal in signals:
        raw = signal.measure(document)
        assert not np.isinf(raw), f"{signal.name} is infinite"
        value = signal(document)
        assert np.isnan(value) or signal.low <= value <= signal.high, f"{signal.name} = {value}"
        values.append(value)
    return np.array(values)


def _check_verdict(verdict: Verdict) -> None:
    if verdict.probability is None:
        assert verdict.label == "unsure"
    else:
        assert 0 <= verdict.probability <= 1
        assert verdict.label != "spam" or verdict.probability >= verdict.threshold


@contextmanager
def in_time(limit: float) -> Iterator[None]:
    """Fail if what is done inside takes the processor more than `limit` seconds."""
    begun = time.process_time()
    yield
    spent = time.process_time() - begun
    assert spent < limit, f"took {spent:.1f} s of the processor"
