"""Machine-written filler: even, fluent text about nothing in particular.

In its mildest form it is competent and empty; with the marks come stock openers and closers,
purple praise, anecdotes of nobody, headings as questions and what a chatbot leaves behind.
"""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

from detector.farm import parts
from detector.farm._filler import FILLER, FILLER_TOPICS
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
from detector.farm.content import Content
from detector.farm.grammar import Grammar, merged
from detector.farm.markup import Html, join, tag
from detector.farm.registry import Job, Made, family
from detector.farm.sites import Site
from detector.farm.venues import Venue, keyword_host, venue

__all__ = ["MARKS", "machine_filler"]

MARKS = (
    "empty",
    "even_paragraphs",
    "stock_opening",
    "stock_closing",
    "praise",
    "anecdote",
    "question_headings",
    "tips",
    "chatbot_residue",
    "alt",
    "long",
)


class _Essay:
    """The topic of a page, and sentences about it."""

    def __init__(self, site: Site, rng: Random, article: Article | None) -> None:
        self.site = site
        self.rng = rng
        topic, aspects = _topic(site, rng)
        rules = FILLER[site.language]
        if article:
            aspects = _words_of(article) or aspects
            topic = Grammar(rules, rng).draw("news_topic")
        self.grammar = Grammar(
            merged(rules, {"aspect": aspects}), rng, topic=topic, language=site.language
        )
        if site.language == "zh":
            self.grammar.bind(aspect="、".join(aspects))
        if article:
            self.grammar.bind(story=article.title)
        self.about_news = article is not None

    def title(self) -> str:
        """Return the page's title."""
        return self.grammar.say("news_title" if self.about_news else "title")

    def text(self, *rules: str) -> str:
        """Return a paragraph with a sentence of each rule."""
        joint = "" if self.site.language == "zh" else " "
        return joint.join(self.grammar.say(rule) for rule in rules)


def _topic(site: Site, rng: Random) -> tuple[str, tuple[str, ...]]:
    topic, aspects = rng.choice(FILLER_TOPICS[site.language].splitlines()).split(";")
    return topic, tuple(re.split(r", |、", aspects))


def _words_of(article: Article) -> tuple[str, ...]:
    """Return names and long words that a story is about, in lower case but for names."""
    found = dict.fromkeys(re.findall(r"\b[^\W\d_]{7,16}\b", article.text))
    return tuple(found)[:12] if article.language not in ("zh", "ja") and len(found) > 5 else ()


@family("machine_filler")
def machine_filler(job: Job) -> Made:
    """Make a page of generated text about a topic, or about a story that it doesn't tell."""
    language = known_language(job.site.language, FILLER)
    base = job.site.in_language(language)
    marks = chosen_marks(job, base, MARKS)
    site = _venue(base)
    on_news = job.article.language == language and base.chance("fills news", 0.2)
    essay = _Essay(site, job.random("essay"), job.article if on_news else None)
    title = essay.title()
    day = job.article.date if on_news and job.article.date else page_day(job.random("day"))

    def other(rng: Random) -> str:
        return _Essay(site, rng, None).title()

    others = job.pool if on_news else siblings(other, site, job.seed, day)
    content = finished(_draft(essay, marks), title, day=day, others=others, seed=job.seed)
    if "alt" in marks:
        content = _named_picture(content, essay, title)
    return Made(site, content, tuple(m for m in MARKS if m in marks))


def _venue(site: Site) -> Venue:
    rng = site.random("filler name")
    if rng.random() < 0.5:
        return venue(site)
    end = parts.pick(rng, (" Insights", " Hub", "Life", " Daily Tips", " Magazine", "Sphere", ""))
    name = parts.invented_word(rng) + end
    return venue(site, title=name, at=keyword_host(site, name))


# --- the text -----------------------------------------------------------------------------


def _draft(essay: _Essay, marks: frozenset[str]) -> Draft:
    draft = Draft(essay.site)
    residue = [rule for rule in ("residue",) if "chatbot_residue" in marks]
    if residue and essay.site.chance("residue first", 0.4):
        draft.p(essay.text("residue"))
        residue = []
    opening = ["opening"] * (2 if "stock_opening" in marks else 0)
    draft.p(essay.text(*opening, *_body(essay, marks)))
    for _ in range(2 + essay.rng.randrange(3) + 3 * ("long" in marks)):
        _section(draft, essay, marks)
    if "tips" in marks:
        _tips(draft, essay)
    if "stock_closing" in marks:
        draft.h(essay.grammar.say("h_end"))
        draft.p(essay.text("closing", "closing", "plain", "closing"))
    for rule in residue:
        draft.p(essay.text(rule))
    return draft


def _section(draft: Draft, essay: _Essay, marks: frozenset[str]) -> None:
    if "question_headings" in marks:
        draft.h(essay.grammar.say("question"))
    elif essay.site.chance("has headings", 0.5):
        draft.h(essay.grammar.say("heading"))
    for _ in range(essay.site.number("paragraphs of a section", 1, 3)):
        draft.p(essay.text(*_body(essay, marks)))


def _body(essay: _Essay, marks: frozenset[str]) -> list[str]:
    """Return the rules of a paragraph's sentences; even farms give each as many."""
    number = essay.site.number("sentences", 3, 5)
    if "even_paragraphs" not in marks:
        number = essay.rng.randint(1, 7)
    rules = ["plain"] * number
    for mark, odds in (("praise", 0.5), ("anecdote", 0.3)):
        if mark in marks and essay.rng.random() < odds:
            rules[essay.rng.randrange(len(rules))] = mark
    return rules


def _tips(draft: Draft, essay: _Essay) -> None:
    draft.h(essay.grammar.say("h_tips"))
    number = 3 + essay.rng.randrange(5)
    shown: list[str] = [_bold_lead(tip) for tip in essay.grammar.several("tip", number)]
    draft.ul(shown, ordered=essay.site.chance("numbered tips", 0.4))


def _bold_lead(tip: str) -> Html:
    for mark in (":", "："):
        lead, found, rest = tip.partition(mark)
        if found:
            return join([tag("strong", lead + mark), rest])
    return join([tip])


def _named_picture(content: Content, essay: _Essay, title: str) -> Content:
    alt = essay.site.pick("filler alt", (title, essay.grammar.values["topic"]))
    return replace(content, image=picture(essay.site, essay.rng, alt))
