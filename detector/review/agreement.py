"""How far reviewers agree, beyond what chance would give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from detector.review.labels import JUDGED, Entry

__all__ = ["Agreement", "Pair", "agreement", "fleiss_kappa"]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two reviewers: the pages that both labelled, those alike, and Cohen's kappa."""

    first: str
    second: str
    pages: int
    alike: int
    kappa: float | None  # None where it can't be told: no page, or only one label in use


@dataclass(frozen=True, slots=True)
class Agreement:
    """Cohen's kappa of each pair, Fleiss' kappa of all, and where labels differ."""

    pairs: list[Pair]
    pages: int  # with labels of two reviewers or more
    kappa: float | None
    differing: list[str]


def agreement(labelled: Mapping[str, Mapping[str, Entry]]) -> Agreement:
    """Compare what reviewers say of the pages that several of them labelled.

    Parameters
    ----------
    labelled : mapping
        What each reviewer says of each page.

    Examples
    --------
    >>> said = {"a": {"ann": Entry("spam"), "bob": Entry("spam")},
    ...         "b": {"ann": Entry("clean"), "bob": Entry("spam")},
    ...         "c": {"ann": Entry("clean"), "bob": Entry("clean")}}
    >>> found = agreement(said)
    >>> found.pairs[0].alike, round(found.pairs[0].kappa, 2), found.differing
    (2, 0.4, ['b'])
    """
    shared = {key: said for key, said in labelled.items() if len(said) > 1}
    names = sorted({name for said in shared.values() for name in said})
    pairs = [_pair(shared, first, second) for first, second in combinations(names, 2)]
    counts = [_counts(said) for said in shared.values()]
    differing = [key for key, said in shared.items() if len({e.mark for e in said.values()}) > 1]
    return Agreement([p for p in pairs if p.pages], len(shared), fleiss_kappa(counts), differing)


def _counts(said: Mapping[str, Entry]) -> list[int]:
    marks = Counter(entry.mark for entry in said.values())
    return [marks[mark] for mark in JUDGED]


def _pair(shared: Mapping[str, Mapping[str, Entry]], first: str, second: str) -> Pair:
    both = [
        (said[first].mark, said[second].mark)
        for said in shared.values()
        if first in said and second in said
    ]
    alike = sum(one == other for one, other in both)
    return Pair(first, second, len(both), alike, _cohen_kappa(both))


def _cohen_kappa(both: Sequence[tuple[str, str]]) -> float | None:
    if len({mark for pair in both for mark in pair}) < 2:
        return None
    from sklearn.metrics import cohen_kappa_score

    ones, others = zip(*both, strict=True)
    return float(cohen_kappa_score(ones, others))


def fleiss_kappa(counts: Sequence[Sequence[int]]) -> float | None:
    """Return Fleiss' kappa (1971); items may have different numbers of labels, two or more.

    Parameters
    ----------
    counts : sequence of sequence of int
        For each item how often each label was given.

    Returns
    -------
    float or None
        None where all labels are the same one, or there are none.

    Examples
    --------
    >>> fleiss_kappa([[2, 0], [0, 2]]), fleiss_kappa([[1, 1], [1, 1]])
    (1.0, -1.0)
    """
    total = sum(map(sum, counts))
    if not total:
        return None
    shares = [sum(column) / total for column in zip(*counts, strict=True)]
    by_chance = sum(share * share for share in shares)
    if by_chance == 1:
        return None
    alike = [sum(n * (n - 1) for n in row) / (sum(row) * (sum(row) - 1)) for row in counts]
    return float((sum(alike) / len(alike) - by_chance) / (1 - by_chance))
