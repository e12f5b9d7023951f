"""Stuffed and parasite pages: a search phrase wherever a search engine may look for it.

Three kinds of site: essays about a phrase, shouted brands of betting sites, and parasites
that put such text around a copied story.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from random import Random

from detector.farm import parts
from detector.farm._phrases import PHRASES, STUFFED
from detector.farm.article import Article
from detector.farm.compose import (
    Draft,
    chosen_marks,
    finished,
    known_language,
    page_day,
    picture,
    siblings,
)
from detector.farm.content import Content, summary
from detector.farm.grammar import Grammar
from detector.farm.markup import Html, escape, join, tag
from detector.farm.registry import Job, Made, family
from detector.farm.sites import Site
from detector.farm.venues import Venue, hijacked_host, keyword_host, venue

__all__ = ["MARKS", "stuffed"]

MARKS = (
    "phrase",
    "headings",
    "last_sentence",
    "alt",
    "meta_keywords",
    "keyword_list",
    "phrase_as_phrase",
    "odd_address",
    "foreign_host",
    "shouted",
    "bold",
    "keyword_links",
    "call",
    "dense",
)
_ODD_PATHS = (
    "/{hex}.html", "/{id}", "/?{hex}", "/{id}/{hex}", "/{slug}-{hex}", "/index.php?{slug}={id}",
    "/{slug}/{slug}-{id}.html", "/wp-content/uploads/{hex}/{slug}.html", "/{year}/{hex}/",
)  # fmt: skip
_SHOUTS = ("🔥 {} 🔥", "⭐ {}", "{} ✅", "【{}】", "★ {} ★", "{} !!!", "{} 🎰", "» {} «", "{}")


class _Words:
    """The phrase of a page, two others of its kind, the brand, and what is said of them."""

    def __init__(
        self,
        site: Site,
        rng: Random,
        marks: frozenset[str] = frozenset(),
        betting: bool = False,
        spared: float = 0.0,
    ) -> None:
        self.site = site
        self.spared = spared  # share of sentences that have a pronoun for the phrase
        self.rng = rng
        self.marks = marks
        self.brand = _brand(site, betting)
        drawer = Grammar(PHRASES[site.language], rng, brand=self.brand)
        rule = "bet" if betting else "phrase"
        drawn = dict.fromkeys(" ".join(drawer.draw(rule).split()) for _ in range(24))
        self.phrases = list(drawn)
        self.grammar = Grammar(STUFFED[site.language], rng, brand=self.brand)
        self.grammar.bind(language=site.language)
        self.grammar.bind(
            phrase=self.phrases[0], other=self.phrases[1 % len(drawn)], third=self.phrases[-1]
        )

    @property
    def phrase(self) -> str:
        """The phrase that the page shall be found by."""
        return self.phrases[0]

    def text(self, *rules: str) -> Html:
        """Return a paragraph with one sentence of each rule."""
        joint = "" if self.site.language == "zh" else " "
        return self.marked(joint.join(self._sentence(rule) for rule in rules))

    def _sentence(self, rule: str) -> str:
        spared = rule == "body" and self.rng.random() < self.spared
        return self.grammar.say(rule, phrase=_IT[self.site.language] if spared else self.phrase)

    def marked(self, text: str) -> Html:
        """Return text with its phrases in bold, or linked, where the farm does that."""
        if "bold" not in self.marks:
            return escape(text)
        element = self.site.pick("bold element", ("strong", "b", "em", "a", "u"))
        href = self.site.address(f"/{parts.slug(self.phrase) or 'go'}")
        shown = tag(element, self.phrase, href=href if element == "a" else None)
        return join(text.split(self.phrase), shown)


_IT = {
    "en": "this option", "es": "esta opción", "fr": "cette solution", "de": "dieses Thema",
    "pt": "essa opção", "it": "questa opzione", "id": "pilihan ini", "vi": "lựa chọn này",
    "zh": "这种选择",
}  # fmt: skip


def _brand(site: Site, betting: bool) -> str:
    """Return a brand; those of betting sites are shouted and have a lucky number."""
    rng = site.random("stuffed brand")
    if not betting:
        return parts.brand(rng)
    number = parts.pick(rng, ("88", "77", "99", "138", "777", "4D", "303", "bet", "365", "79", ""))
    word = parts.invented_word(rng, 2)
    first = parts.pick(rng, ("", "", "Raja ", "Super", "Dewa", "Win", "Go ", "Naga"))
    name = f"{first}{word}{number}"
    return name.upper() if rng.random() < 0.6 else name


@family("stuffed")
def stuffed(job: Job) -> Made:
    """Make a page for a search phrase."""
    language = known_language(job.site.language, STUFFED)
    base = job.site.in_language(language)
    odds = 0.75 if language in ("id", "vi", "pt", "zh") else 0.35
    betting = base.chance("betting", odds)
    marks = chosen_marks(job, base, MARKS)
    spared = max(0.0, 0.85 - job.severity)
    words = _Words(base, job.random("page"), marks, betting, spared)
    site = _venue(job, base, words)
    words.site = site
    title = _shouted(site, words.grammar.say("title"), marks)
    draft = _draft(job, site, words, betting)
    content = finished(
        draft,
        title,
        day=job.article.date or page_day(job.random("day")),
        others=_others(job, site, betting),
        seed=job.seed,
    )
    content = _edited(content, words)
    return Made(site, content, tuple(m for m in MARKS if m in marks), (words.phrase,))


def _venue(job: Job, site: Site, words: _Words) -> Venue:
    rng = site.random("stuffed host")
    host = ""
    paths: tuple[str, ...] = ()
    if "foreign_host" in words.marks:
        host = hijacked_host(site) if rng.random() < 0.5 else _throwaway(job, site, rng)
    elif rng.random() < 0.5:
        host = keyword_host(site, words.brand, parts.pick(rng, ("", "online", "blog", "info")))
    if "odd_address" in words.marks:
        paths = _ODD_PATHS
    name = words.brand if rng.random() < 0.5 else ""
    return venue(site, title=name, at=host, paths=paths)


def _throwaway(job: Job, site: Site, rng: Random) -> str:
    """Return a random sub-domain of a host; it is new on every page."""
    drawn = job.random("sub-domain")
    label = parts.pick(
        rng,
        (
            f"{drawn.getrandbits(32):08x}",
            f"{parts.invented_word(drawn).lower()}{drawn.randint(1, 99)}",
            f"{parts.invented_word(drawn)}-{parts.invented_word(drawn)}".lower(),
            f"m{drawn.randint(100, 99999)}",
        ),
    )
    return f"{label}.{keyword_host(site, parts.invented_word(rng)).removeprefix('www.')}"


def _shouted(site: Site, text: str, marks: frozenset[str]) -> str:
    if "shouted" not in marks:
        return text
    loud = text.upper() if site.chance("all upper", 0.6) else text
    return site.pick("shout", _SHOUTS).format(loud)


# --- the text -----------------------------------------------------------------------------


def _draft(job: Job, site: Site, words: _Words, betting: bool) -> Draft:
    draft = Draft(site)
    if "call" in words.marks and site.chance("call first", 0.5):
        _call(draft, words)
    draft.p(words.text("first", *_body_rules(words, betting, 2)))
    sections = 2 + words.rng.randrange(5)
    parasite = site.chance("parasite", 0.3) and job.article.language == site.language
    if parasite:
        sections = words.rng.randrange(3)
    for _ in range(sections):
        if site.chance("has headings", 0.7):
            draft.h(_heading(words))
        draft.p(words.text(*_body_rules(words, betting, 2 + words.rng.randrange(3))))
    if parasite:
        for paragraph in job.article.paragraphs:
            draft.p(words.marked(_slipped_in(words, paragraph)))
    _ends(draft, words)
    return draft


def _body_rules(words: _Words, betting: bool, number: int) -> Iterator[str]:
    number += 2 * ("dense" in words.marks)
    for _ in range(number):
        share = words.rng.random()
        if betting and share < 0.4:
            yield "brand_text"
        elif "phrase_as_phrase" in words.marks and share < 0.65:
            yield "about"
        else:
            yield "body"


_PLAIN_HEADS = {
    "en": "Overview|Background|Questions|Good to know", "es": "Resumen|Contexto|Preguntas",
    "fr": "Présentation|Contexte|Questions", "de": "Überblick|Hintergrund|Fragen",
    "pt": "Resumo|Contexto|Perguntas", "it": "Panoramica|Contesto|Domande",
    "id": "Ringkasan|Latar belakang|Pertanyaan", "vi": "Tổng quan|Bối cảnh|Câu hỏi",
    "zh": "概述|背景|问题",
}  # fmt: skip


def _heading(words: _Words) -> str:
    if "headings" in words.marks:
        return words.grammar.say("head")
    return words.rng.choice(_PLAIN_HEADS[words.site.language].split("|"))


def _slipped_in(words: _Words, paragraph: str) -> str:
    """Return a paragraph of the story, some with a sentence about the phrase after it."""
    if words.rng.random() < 0.35:
        return f"{paragraph} {words.grammar.say('body')}"
    return paragraph


def _call(draft: Draft, words: _Words) -> None:
    text = f"{words.brand} {words.grammar.say('call')}".strip()
    address = f"https://{parts.slug(words.brand) or 'go'}.example/?ref={words.rng.randrange(9999)}"
    draft.button(text, address, rel=words.site.pick("call rel", ("nofollow", None, "sponsored")))


def _ends(draft: Draft, words: _Words) -> None:
    if "last_sentence" in words.marks:
        draft.p(words.text("last"))
    if "call" in words.marks:
        _call(draft, words)
    if "keyword_links" in words.marks:
        shown = words.phrases[: 4 + words.rng.randrange(16)]
        draft.links([(text, draft.site.address(f"/{parts.slug(text) or 'go'}")) for text in shown])
    if "keyword_list" in words.marks:
        joint = draft.site.pick("keyword joint", (", ", " ", " | ", "; ", " – ", ","))
        draft.p(escape(joint.join(words.phrases)))


# --- what goes around it ------------------------------------------------------------------


def _others(job: Job, site: Site, betting: bool) -> Sequence[Article]:
    drawn = job.random("others")
    if job.pool and drawn.random() < 0.3:
        return job.pool

    def title(rng: Random) -> str:
        return _Words(site, rng, frozenset(), betting).grammar.say("title")

    return siblings(title, site, job.seed, page_day(job.random("day")))


def _meta_keywords(content: Content, words: _Words) -> Content:
    return replace(
        content, keywords=tuple(words.phrases), summary=summary(", ".join(words.phrases))
    )


def _alt(content: Content, words: _Words) -> Content:
    caption = words.phrases[1 % len(words.phrases)] if words.rng.random() < 0.5 else ""
    return replace(content, image=picture(words.site, words.rng, words.phrase, caption))


_EDITS: Mapping[str, Callable[[Content, _Words], Content]] = {
    "alt": _alt,
    "meta_keywords": _meta_keywords,
}


def _edited(content: Content, words: _Words) -> Content:
    for mark, edit in _EDITS.items():
        if mark in words.marks:
            content = edit(content, words)
    return content
