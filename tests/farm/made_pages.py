"""What the tests of families with texts of their own share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from detector.document import Document, parse
from detector.farm import Article, FarmedPage, farm
from detector.farm.registry import Job, Made, family_named
from detector.farm.sites import Site

TITLE = {
    "en": "Ferry to Corrie Bay cancelled", "es": "El ferry queda suspendido",
    "fr": "Le ferry est annulé", "de": "Die Fähre fällt aus", "pt": "Balsa é cancelada",
    "it": "Il traghetto è sospeso", "id": "Kapal feri dibatalkan", "vi": "Phà bị hủy",
    "zh": "渡轮取消",
}  # fmt: skip
TEXT = {
    "en": ("The ferry did not run on Tuesday because its engine had failed.",
           "Passengers were taken across by two fishing boats, the harbour office said."),
    "es": ("El ferry no salió el martes porque falló el motor.",
           "Dos barcos de pesca llevaron a los pasajeros."),
    "de": ("Die Fähre fuhr am Dienstag nicht, weil der Motor ausgefallen war.",
           "Zwei Fischerboote brachten die Fahrgäste hinüber."),
    "fr": ("Le ferry n'est pas parti mardi à cause d'une panne de moteur.",
           "Deux bateaux de pêche ont emmené les passagers."),
    "pt": ("A balsa não saiu na terça porque o motor falhou.",
           "Dois barcos de pesca levaram os passageiros."),
    "id": ("Kapal feri tidak berangkat hari Selasa karena mesinnya rusak.",
           "Dua kapal nelayan mengantar penumpang."),
}  # fmt: skip


def story(language: str) -> Article:
    """Return a short story in a language."""
    paragraphs = TEXT.get(language, (f"{TITLE[language]}.",))
    return Article(TITLE[language], paragraphs, language=language)


def page(family: str, seed: int, language: str = "en", severity: float = 1.0) -> FarmedPage:
    """Return a farm page."""
    return farm(story(language), family, seed=seed, pool=(), severity=severity)


def made(family: str, seed: int, language: str = "en", severity: float = 1.0) -> Made:
    """Return what a family makes, before it is rendered."""
    job = Job(story(language), Site(str(seed), family, language), (), str(seed), severity)
    return family_named(family)(job)


def documents(
    family: str, seeds: Sequence[int], language: str = "en", severity: float = 1.0
) -> list[Document]:
    """Return parsed pages."""
    return [parse(page(family, seed, language, severity).page) for seed in seeds]


def check_family(family: str, marks: Sequence[str], languages: Sequence[str]) -> None:
    """Check what holds for each of these families."""
    for seed, language in enumerate(languages):
        _check_page(family, seed, language)
    for seed in range(12):
        _check_severity(family, marks, seed)


def _check_page(family: str, seed: int, language: str) -> None:
    one = page(family, seed, language, 0.7)
    assert one == page(family, seed, language, 0.7)
    assert (one.label, one.family, one.twin_of) == ("spam", family, story(language).key)
    document = parse(one.page)
    assert document.declared_language in (None, language)
    assert not any(sign in document.text for sign in "{}"), document.text
    assert len(document.text) > 200


def _check_severity(family: str, marks: Sequence[str], seed: int) -> None:
    shown = [made(family, seed, severity=severity).marks for severity in (0.0, 0.3, 0.6, 1.0)]
    assert shown[0] == (marks[0],)
    assert shown[-1] == tuple(marks)
    for fewer, more in pairwise(shown):
        assert set(fewer) < set(more)


def share(documents: Sequence[Document], holds: Callable[[Document], bool]) -> float:
    """Return the share of the documents for which something holds."""
    return sum(map(holds, documents)) / len(documents)


def shingles(text: str, size: int = 6) -> set[tuple[str, ...]]:
    """Return the runs of so many words."""
    words = text.split()
    return {tuple(words[i : i + size]) for i in range(len(words) - size + 1)}


def overlap(one: str, two: str) -> float:
    """Return which share of the runs of words of `one` is in `two`."""
    ours = shingles(one)
    return len(ours & shingles(two)) / max(len(ours), 1)
