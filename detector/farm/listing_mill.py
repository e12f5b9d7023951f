"""Mills that fill one template for every person, name, thing or shop there is.

Biographies with a guessed fortune, meanings of names, "20+ ideas for …" with pictures of
nothing, and feeds of coupons: thousands of pages of which nobody wrote one.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random

from detector.farm import parts
from detector.farm._listings import LISTINGS
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
from detector.farm.grammar import Grammar
from detector.farm.registry import Job, Made, family
from detector.farm.sites import Site
from detector.farm.venues import Venue, keyword_host, venue

__all__ = ["MARKS", "listing_mill"]

KINDS = ("biography", "name", "ideas", "coupons")
MARKS = (
    "template",
    "fact_table",
    "repeated_heading",
    "faq",
    "link_list",
    "pictures",
    "alt",
    "meta_keywords",
    "stock_ending",
    "long",
)


class _Entry:
    """One entry of the mill's list."""

    def __init__(self, site: Site, rng: Random) -> None:
        self.site = site
        self.rng = rng
        self.kind = site.pick("kind of mill", KINDS)
        rules = LISTINGS[site.language]
        drawer = Grammar(rules, rng, language=site.language)
        subject = self._subject(drawer)
        self.grammar = drawer.bind(
            subject=subject,
            amount=str(rng.choice((1, 2, 3, 5, 8, 12, 1.5, 2.5))),
            height=str(rng.randint(152, 196)),
            age=str(rng.randint(19, 64)),
            digit=str(rng.randint(1, 9)),
            code=f"{parts.invented_word(rng).upper()}{rng.randint(5, 50)}",
        )

    def _subject(self, drawer: Grammar) -> str:
        if self.kind == "biography":
            return parts.person(self.rng)
        if self.kind == "name":
            return parts.person(self.rng).split()[0]
        return drawer.draw("thing") if self.kind == "ideas" else parts.brand(self.rng)

    @property
    def subject(self) -> str:
        """Who or what the entry is about."""
        return self.grammar.values["subject"]

    def say(self, rule: str) -> str:
        """Return a line of a rule of this kind of mill."""
        return self.grammar.say(f"{self.kind}_{rule}", number=self._number())

    def _number(self) -> str:
        return str(self.rng.choice((5, 10, 12, 15, 20, 25, 30, 40, 50, 60)))

    def text(self, number: int) -> str:
        """Return so many sentences."""
        return " ".join(self.say("text") for _ in range(number))

    def facts(self) -> list[tuple[str, str]]:
        """Return the template's fields, filled in or not."""
        rows = (row.split("|", 1) for row in self.grammar.rules[f"{self.kind}_field"])
        return [(name, self.grammar.fill(text, number=self._number())) for name, text in rows]


@family("listing_mill")
def listing_mill(job: Job) -> Made:
    """Make an entry of a mill."""
    language = known_language(job.site.language, LISTINGS)
    base = job.site.in_language(language)
    marks = chosen_marks(job, base, MARKS)
    entry = _Entry(base, job.random("entry"))
    site = _venue(base, entry)
    entry.site = site
    title = entry.say("title")
    day = page_day(job.random("day"))

    def other(rng: Random) -> str:
        return _Entry(site, rng).say("title")

    content = finished(
        _draft(entry, marks, title),
        title,
        day=day,
        others=siblings(other, site, job.seed, day),
        seed=job.seed,
    )
    return Made(site, _edited(content, entry, marks), tuple(m for m in MARKS if m in marks))


_NAMES = {
    "biography": ("Wiki", "Bio", "Celebs", "Networth"), "name": ("Names", "Baby", "Meaning"),
    "ideas": ("Ideas", "Home", "Decor", "Inspo"), "coupons": ("Deals", "Promo", "Codes", "Saver"),
}  # fmt: skip


def _venue(site: Site, entry: _Entry) -> Venue:
    rng = site.random("mill name")
    if rng.random() < 0.25:
        return venue(site)
    name = parts.invented_word(rng) + parts.pick(rng, ("", " ")) + rng.choice(_NAMES[entry.kind])
    return venue(site, title=name, at=keyword_host(site, name))


def _draft(entry: _Entry, marks: frozenset[str], title: str) -> Draft:
    site, rng = entry.site, entry.rng
    draft = Draft(site)
    draft.p(entry.text(site.number("first", 1, 3)))
    if "fact_table" in marks and site.chance("facts first", 0.6):
        _facts(draft, entry)
    for number in range(2 + rng.randrange(3) + 4 * ("long" in marks)):
        _section(draft, entry, marks, number + 1)
    if "fact_table" in marks and not site.chance("facts first", 0.6):
        _facts(draft, entry)
    if "faq" in marks:
        _faq(draft, entry)
    if "stock_ending" in marks:
        draft.p(entry.grammar.say("ending"))
    if "link_list" in marks:
        names = [_Entry(site, rng) for _ in range(rng.randint(5, 20))]
        shown = [
            (other.subject if site.chance("bare names", 0.5) else other.say("title"))
            for other in names
        ]
        draft.links([(text, site.address(f"/{parts.slug(text) or 'item'}")) for text in shown])
    return draft


def _section(draft: Draft, entry: _Entry, marks: frozenset[str], number: int) -> None:
    if "repeated_heading" in marks or entry.site.chance("has headings", 0.5):
        heading = entry.grammar.say(f"{entry.kind}_head", number=str(number))
        if entry.kind == "coupons":
            heading = entry.say("head")
        draft.h(heading)
        if "pictures" in marks:
            draft.image(heading, heading if entry.site.chance("captions", 0.4) else "", entry.rng)
    draft.p(entry.text(entry.site.number("sentences", 1, 4)))


def _facts(draft: Draft, entry: _Entry) -> None:
    if entry.site.chance("facts as list", 0.35):
        draft.ul([f"{name}: {text}" for name, text in entry.facts()])
    else:
        draft.table(entry.facts())


def _faq(draft: Draft, entry: _Entry) -> None:
    grammar = entry.grammar
    draft.h(grammar.say("h_faq"))
    asked, told = ("ideas_q", "ideas_a") if entry.kind == "ideas" else ("q", "a")
    pairs = zip(grammar.rules[asked], grammar.rules[told], strict=True)
    draft.faq([(grammar.fill(question), grammar.fill(answer)) for question, answer in pairs])


def _edited(content: Content, entry: _Entry, marks: frozenset[str]) -> Content:
    if "meta_keywords" in marks:
        words = dict.fromkeys(entry.say("title") for _ in range(8))
        content = replace(content, keywords=(entry.subject, *words))
    if "alt" in marks:
        content = replace(content, image=picture(entry.site, entry.rng, entry.subject))
    return content
