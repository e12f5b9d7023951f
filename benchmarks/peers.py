"""Who takes part: the detector, and what others run on the same pages."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Literal

from benchmarks.pages import labelled_texts
from detector.errors import DetectorError
from detector.page import Page

__all__ = ["CONTESTANTS", "DETECTOR", "Contestant", "Run", "contestants", "start", "versions"]

Form = Literal["text", "html"]
Run = Callable[[Sequence[Page]], int]
"""Does all pages and returns how many could not be done."""

DETECTOR = "detector"
_EXTRA = "pip install '.[benchmarks]'"


@dataclass(frozen=True, slots=True)
class Contestant:
    """One way to do something with a page.

    Parameters
    ----------
    name : str
        What it is called in tables.
    form : {"text", "html"}
        What it reads.
    does : str
        What it does with a page, in a few words.
    load : callable
        Makes ready, outside the clock; returns what is run inside it.
    packages : tuple of str
        Distributions whose versions belong in the report.
    """

    name: str
    form: Form
    does: str
    load: Callable[[], Run]
    packages: tuple[str, ...] = ()


def contestants(form: Form) -> list[Contestant]:
    """Return who reads pages of a form, the detector first.

    Examples
    --------
    >>> [one.name for one in contestants("html")][0]
    'detector'
    """
    return [one for one in CONTESTANTS if one.form == form]


def start(form: Form, name: str) -> Run:
    """Make a contestant ready.

    Raises
    ------
    DetectorError
        If a package that it needs is missing; the message names it.
    """
    (chosen,) = (one for one in contestants(form) if one.name == name)
    try:
        return chosen.load()
    except ImportError as error:
        raise DetectorError(f"{error.name or error} is not installed", _EXTRA) from error


def versions() -> dict[str, str]:
    """Return the versions of all contestants' packages that are installed."""
    found = {}
    for package in dict.fromkeys(name for one in CONTESTANTS for name in one.packages):
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found


def _each(do: Callable[[str], Any], contents: Iterable[str]) -> int:
    """Do every page; a page that raises is one that could not be done."""
    failed = 0
    for content in contents:
        try:
            do(content)
        except Exception:
            failed += 1
    return failed


def _on_texts(do: Callable[[str], Any]) -> Run:
    return lambda pages: _each(do, (page.text or "" for page in pages))


def _on_htmls(do: Callable[[str], Any]) -> Run:
    return lambda pages: _each(do, (str(page.html) for page in pages))


# --- the detector -----------------------------------------------------------------------------


def _load_detector() -> Run:
    import detector

    judge = detector.load()

    def run(pages: Sequence[Page]) -> int:
        return sum(bool(verdict.error) for verdict in judge.score_many(pages))

    return run


# --- filters of texts -------------------------------------------------------------------------


def _filters() -> list[Any]:
    import spacy  # noqa: F401 - the filters ask for it only when they meet a text
    from datatrove.pipeline import filters

    return [
        filters.GopherRepetitionFilter(),
        filters.GopherQualityFilter(),
        filters.C4QualityFilter(filter_no_terminal_punct=False),  # as FineWeb runs it
        filters.FineWebQualityFilter(),
    ]


def _kept(step: Any, text: str) -> bool:
    from datatrove.data import Document

    answer = step.filter(Document(text=text, id="page"))
    return bool(answer[0] if isinstance(answer, tuple) else answer)


def _load_filters() -> Run:
    steps = _filters()
    return _on_texts(lambda text: [_kept(step, text) for step in steps])


def _load_pipeline() -> Run:
    steps = _filters()
    return _on_texts(lambda text: all(_kept(step, text) for step in steps))


# --- linear models of words -------------------------------------------------------------------


def _load_fasttext() -> Run:
    import fasttext

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "texts.txt")
        lines = (f"__label__{spam} {_one_line(text)}\n" for text, spam in labelled_texts())
        path.write_text("".join(lines), encoding="utf-8")
        model = fasttext.train_supervised(str(path), wordNgrams=2, thread=1, verbose=0)
    # The method around this one fails with NumPy 2 in some releases.
    return _on_texts(lambda text: model.f.predict(_one_line(text) + "\n", 1, 0.0, "strict"))


def _one_line(text: str) -> str:
    return text.replace("\n", " ")


def _load_hashing() -> Run:
    from sklearn.feature_extraction.text import HashingVectorizer
    from sklearn.linear_model import SGDClassifier

    texts, spam = zip(*labelled_texts(), strict=True)
    hashing = HashingVectorizer(ngram_range=(1, 2), n_features=2**20)
    model = SGDClassifier(loss="log_loss", random_state=0).fit(hashing.transform(texts), spam)

    def run(pages: Sequence[Page]) -> int:
        model.decision_function(hashing.transform([page.text or "" for page in pages]))
        return 0

    return run


# --- readers of HTML --------------------------------------------------------------------------


def _load_trafilatura() -> Run:
    import logging

    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    return _on_htmls(trafilatura.extract)


def _load_resiliparse() -> Run:
    from resiliparse.extract.html2text import extract_plain_text

    return _on_htmls(lambda html: extract_plain_text(html, main_content=True))


def _load_lexbor() -> Run:
    from selectolax.lexbor import LexborHTMLParser

    return _on_htmls(LexborHTMLParser)


CONTESTANTS = (
    Contestant(DETECTOR, "text", "text to verdict, every signal", _load_detector),
    Contestant(
        "datatrove, four filters",
        "text",
        "Gopher repetition, Gopher quality, C4 and FineWeb filters, each on every text",
        _load_filters,
        ("datatrove", "spacy"),
    ),
    Contestant(
        "datatrove, as a pipeline",
        "text",
        "the same, each only on what those before it kept",
        _load_pipeline,
    ),
    Contestant(
        "fastText",
        "text",
        "linear model of words and word pairs; trained here, with the library's own settings",
        _load_fasttext,
        ("fasttext-community", "fasttext"),
    ),
    Contestant(
        "scikit-learn, hashed words",
        "text",
        "linear model of hashed words and word pairs, in one batch",
        _load_hashing,
        ("scikit-learn",),
    ),
    Contestant(DETECTOR, "html", "HTML to verdict, every signal", _load_detector),
    Contestant("trafilatura", "html", "main text", _load_trafilatura, ("trafilatura",)),
    Contestant("resiliparse", "html", "main text", _load_resiliparse, ("resiliparse",)),
    Contestant("lexbor", "html", "bare parse, by selectolax", _load_lexbor, ("selectolax",)),
)
