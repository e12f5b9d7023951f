"""The corpora that the bundled model learns from, and the pages farmed from their articles."""

from __future__ import annotations

import csv
import hashlib
import html
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from detector.document import parse
from detector.document.dates import parse_fetched
from detector.document.languages import detect_language
from detector.document.tokens import display_width, find_words
from detector.errors import DetectorError, MissingExtraError
from detector.farm import (
    Article,
    FarmedPage,
    families,
    farm,
    honest_forms,
    honest_lookalike,
    honest_page,
    honest_twin,
)
from detector.farm.topics import topic_words
from detector.page import Page
from detector.training.labelled import FARMED, LabelledPage, main_text, read_labelled

__all__ = [
    "CORPORA",
    "article_of",
    "farmed_pages",
    "read_corpora",
    "read_wrong_labels",
    "without_near_duplicates",
]


@dataclass(frozen=True, slots=True)
class Corpus:
    """How many pages of a corpus are taken: of each site or network, and in all."""

    per_group: int
    total: int = 1_000_000
    network: int = 120  # of a network of several sites


# Most pages of a site tell the same about it; what counts is the number of sites.
CORPORA: Mapping[str, Corpus] = {
    "farm_sites": Corpus(per_group=60),
    "farm_large": Corpus(per_group=300),
    "legit_sites": Corpus(per_group=60),
    "legit_html": Corpus(per_group=600, total=4_100),
    "legit_text": Corpus(per_group=350),
}
_THRESHOLD = 0.5  # Jaccard similarity of 5-word shingles from which on pages are the same
_SHINGLE = 5
_MIN_SHINGLES = 30  # shorter texts are alike by chance
_MIN_ARTICLE_WIDTH = 700.0
_MAX_ARTICLE_LINES = 60
_REPRINTS = 0.25  # share of twins that reprint, with credit, what another site told
_LOOKALIKES = 0.4  # share of twins that have the furniture of a family's pages
# Honest pages on what farms are about are rare in the corpora, and farms must not own topics.
_FORM_SHARES = {"report": 5, "trade": 3, "download": 2, "review": 2, "product": 2}
_RELATED = 60  # articles that an honest site may list with a story, by topic
_ALIKE = 100  # and those of its language and of any, that any site may list
_ANY_LANGUAGE = 20
_NOT_ARTICLES = re.compile(r"home/login|index|listing|docs|legal|recipe")


def read_corpora(folder: Path, *, share: float = 1.0, seed: int = 0) -> list[LabelledPage]:
    """Return the pages of the corpora in `folder`, without near-duplicates across sites.

    Parameters
    ----------
    folder : Path
        Holds ``farm_sites.jsonl.xz`` and its like; those that are missing are left out.
    share : float
        Take only this share of each site's pages, for a quick look.
    seed : int
        Where the choice of pages is drawn from.

    Raises
    ------
    DetectorError
        If the folder holds none of them.
    """
    found = {name: folder / f"{name}.jsonl.xz" for name in CORPORA}
    found = {name: path for name, path in found.items() if path.exists()}
    if not found:
        raise DetectorError(
            f"{folder} holds none of {', '.join(f'{n}.jsonl.xz' for n in CORPORA)}",
            "name the folder of the corpora",
        )
    pages: list[LabelledPage] = []
    for name, path in found.items():
        pages += _sample(read_labelled(path), CORPORA[name], share, Random(f"{seed}/{name}"))
    return without_near_duplicates(pages)


def read_wrong_labels(path: Path) -> frozenset[tuple[str, str]]:
    """Return source and id of the pages whose labels were found wrong by reading them.

    Raises
    ------
    DetectorError
        If the file can't be read or lacks the columns.
    """
    try:
        with path.open(encoding="utf-8", newline="") as lines:
            return frozenset((row["file"], row["id"]) for row in csv.DictReader(lines))
    except (OSError, KeyError) as error:
        raise DetectorError(f"{path}: {error}", "give a CSV with columns file and id") from error


def _sample(
    pages: Iterator[LabelledPage], corpus: Corpus, share: float, random: Random
) -> list[LabelledPage]:
    by_group: dict[str, list[LabelledPage]] = defaultdict(list)
    for page in pages:
        by_group[page.group].append(page)
    taken: list[LabelledPage] = []
    for group in sorted(by_group):
        held = by_group[group]
        limit = corpus.network if len(held) > 10 * corpus.per_group else corpus.per_group
        random.shuffle(held)
        taken += held[: max(1, round(limit * share))]
    random.shuffle(taken)
    return taken[: round(corpus.total * share)]


def without_near_duplicates(pages: Sequence[LabelledPage]) -> list[LabelledPage]:
    """Drop the pages whose text stands, nearly the same, on another site further up.

    Near is a Jaccard similarity of 0.5 of 5-word shingles, estimated by MinHash (Broder
    1997). Pages of one site stay together in any split and are kept.

    Raises
    ------
    MissingExtraError
        If the ``train`` extra is not installed.
    """
    try:
        from rensa import RMinHash, RMinHashLSH
    except ImportError as error:
        raise MissingExtraError("train", "rensa") from error
    index = RMinHashLSH(threshold=_THRESHOLD, num_perm=128, num_bands=32)
    prints: dict[int, Any] = {}
    kept: list[LabelledPage] = []
    for number, labelled in enumerate(pages):
        words = find_words(_body(labelled.page))
        shingles = [" ".join(words[i : i + _SHINGLE]) for i in range(len(words) - _SHINGLE + 1)]
        if len(shingles) >= _MIN_SHINGLES:
            sketch = RMinHash(num_perm=128, seed=42)
            sketch.update(shingles)
            alike = (n for n in index.query(sketch) if pages[n].group != labelled.group)
            if any(prints[n].jaccard(sketch) >= _THRESHOLD for n in alike):
                continue
            index.insert(number, sketch)
            prints[number] = sketch
        kept.append(labelled)
    return kept


def _body(page: Page) -> str:
    return page.text if page.text is not None else parse(page).story


# --- articles -----------------------------------------------------------------------------


def article_of(labelled: LabelledPage) -> Article | None:
    """Return the article that a clean page tells, or None where it tells none.

    An article has a title and three paragraphs or more, most of whose text is prose.
    """
    if labelled.spam or _NOT_ARTICLES.search(labelled.family):
        return None
    page = labelled.page
    text = main_text(page) if page.html is not None else (page.text or "")
    title = page.title or (parse(page).title if page.html is not None else "") or ""
    title = _unmarked(title).strip(" .…")
    lines = [" ".join(line.split()) for line in _unmarked(text).split("\n")]
    title, lines = _titled(title, [line for line in lines if line])
    paragraphs = [line for line in lines if display_width(line[:60]) >= 40][:_MAX_ARTICLE_LINES]
    told = "\n".join(paragraphs)
    if not title or len(paragraphs) < 3 or display_width(told) < _MIN_ARTICLE_WIDTH:
        return None
    return Article(
        title=title[:200],
        paragraphs=tuple(paragraphs),
        url=page.url,
        date=_day(labelled.date),
        author=labelled.author or None,
        language=detect_language(told) or "en",
        source=labelled.group,
    )


def _titled(title: str, lines: list[str]) -> tuple[str, list[str]]:
    """Split off the first line where it is the title, or there is none."""
    if lines and (lines[0] == title or (not title and len(lines[0]) <= 140)):
        return lines[0], lines[1:]
    return title.split(" | ")[0].split(" - ")[0].strip(), lines


def _unmarked(text: str) -> str:
    """Return text without entities and Markdown: no site would show them, and some farms do."""
    return html.unescape(text).replace("**", "")


def _day(value: str) -> date | None:
    day = parse_fetched(value or None)
    return day if day and 1980 <= day.year <= 2030 else None


# --- farmed pages -------------------------------------------------------------------------


def farmed_pages(
    pages: Sequence[LabelledPage],
    *,
    per_family: int = 150,
    honest: int = 1500,
    forms: int = 600,
    seed: int = 0,
) -> Iterator[LabelledPage]:
    """Yield farm pages of every family, made from the articles of clean `pages`, and twins.

    A farmed page belongs to the group of the site that its article is from, so that a split
    which keeps groups together keeps an article, its farm pages and its twins together.

    Parameters
    ----------
    pages : sequence of LabelledPage
        Clean pages; those that tell no article are left out.
    per_family : int
        Farm pages of each family.
    honest : int
        Twins: the same articles on honest templates.
    forms : int
        Honest pages of the forms that farms imitate, made by the farmer's grammar.
    seed : int
        Where all choices are drawn from.
    """
    told = [(article, p.group) for p in pages if (article := article_of(p)) is not None]
    if not told:
        raise DetectorError("no page tells an article", "give clean pages with title and text")
    Random(f"{seed}/articles").shuffle(told)
    told = _varied(told)
    pool = _Pool([article for article, _ in told])
    for family in families():
        for number in range(per_family):
            key = f"{seed}/{family}/{number}"
            article, group = told[_place(key, len(told))]
            made = farm(
                article,
                family,
                seed=key,
                pool=pool.drawn(article, key),
                site_seed=f"{seed}/{family}/{group}/{number % 2}",
            )
            yield _labelled(made, f"{family}:{number}", group)
    for number in range(honest):
        article, group = told[number % len(told)]
        yield _labelled(_honest(article, pool, f"{seed}/twin/{number}"), f"twin:{number}", group)
    yield from _forms(forms, seed, Counter(article.language for article in pool.articles))


def _honest(article: Article, pool: _Pool, key: str) -> FarmedPage:
    """Tell an article on an honest site: plainly, or with the furniture of some family."""
    random = Random(f"{key}/kind")
    drawn = [*pool.related(article), *pool.drawn(article, key)]
    if random.random() < _LOOKALIKES:
        return honest_lookalike(article, random.choice(list(families())), seed=key, pool=drawn)
    return honest_twin(article, seed=key, pool=drawn, republished=random.random() < _REPRINTS)


def _labelled(made: FarmedPage, name: str, group: str) -> LabelledPage:
    page = replace(made.page, id=name)
    return LabelledPage(page, int(made.label == "spam"), made.family, group, FARMED)


def _forms(number: int, seed: int, languages: Counter[str]) -> Iterator[LabelledPage]:
    names = [name for form in honest_forms() for name in [form] * _FORM_SHARES.get(form, 1)]
    known = sorted(languages)
    for i in range(number):
        random = Random(f"{seed}/form/{i}")
        form = names[i % len(names)]
        language = random.choices(known, [languages[k] ** 0.3 for k in known])[0]
        site = f"{form} site {random.randrange(max(number // 4, 1))}"
        made = honest_page(form, seed=f"{seed}/{i}", language=language, site_seed=site)
        yield _labelled(made, f"form:{i}", site)


def _varied(told: list[tuple[Article, str]]) -> list[tuple[Article, str]]:
    """Order articles so that every site comes early: by how many of its own stand before."""
    seen: Counter[str] = Counter()
    ranked: list[tuple[int, int, Article, str]] = []
    for article, group in told:
        ranked.append((seen[group] // 3, len(ranked), article, group))
        seen[group] += 1
    return [(article, group) for _, _, article, group in sorted(ranked, key=lambda r: r[:2])]


def _place(key: str, size: int) -> int:
    """Draw a place below `size`, early ones more often: they are of more different sites."""
    share = int.from_bytes(hashlib.sha256(key.encode()).digest()[:6], "big") / 2**48
    return int(share**1.5 * size)


class _Pool:
    """Articles that can be asked for what goes with a story, as the lists of real sites do.

    Parameters
    ----------
    articles : sequence of Article
        The articles.
    """

    def __init__(self, articles: Sequence[Article]) -> None:
        self.articles = articles
        self._words = [topic_words(article) for article in articles]
        self._places: dict[str, list[int]] = defaultdict(list)
        for number, words in enumerate(self._words):
            for word in words:
                self._places[word].append(number)

        self._by_language: dict[str, list[Article]] = defaultdict(list)
        for article in articles:
            self._by_language[article.language].append(article)

    def drawn(self, article: Article, key: str) -> list[Article]:
        """Return articles of any topic, mostly in the language of another."""
        random = Random(f"{key}/pool")
        alike = self._by_language[article.language]
        few = min(_ANY_LANGUAGE, len(self.articles))
        return random.sample(alike, min(_ALIKE, len(alike))) + random.sample(self.articles, few)

    def related(self, article: Article) -> list[Article]:
        """Return the articles that share most rare words with another, in its language."""
        shared: dict[int, float] = defaultdict(float)
        for word in sorted(topic_words(article)):
            for number in self._places[word]:
                shared[number] += 1 / len(self._places[word])
        places = sorted(shared, key=lambda number: (-shared[number], number))
        ranked = (self.articles[number] for number in places)
        told = (a for a in ranked if a.title != article.title and a.language == article.language)
        return list(islice(told, _RELATED))
