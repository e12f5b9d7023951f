"""Doorway pages: one skeleton, many pages, in which only the place changes.

All sentences of a site are drawn once; a page fills in its place, and often shuffles them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from random import Random

from detector.farm import parts
from detector.farm._places import phone, town, towns, zip_code
from detector.farm._services import DOORWAY, IN_PLACE, SERVICES, TRADE_MENUS
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
from detector.farm.markup import escape
from detector.farm.registry import Job, Made, family
from detector.farm.sites import Site
from detector.farm.venues import Venue, keyword_host, venue

__all__ = ["MARKS", "Trade", "doorway", "trades"]

MARKS = (
    "skeleton",
    "place_everywhere",
    "shuffled",
    "near_list",
    "phone",
    "faq",
    "keyword_list",
    "title_tail",
    "planted_alt",
    "zip_list",
    "long",
)
_PATHS = (
    "/{slug}", "/{slug}/", "/{slug}.html", "/areas/{slug}", "/{section}/{slug}", "/{slug}-{id}",
    "/locations/{slug}/", "/service/{slug}.php", "/?page={slug}",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Trade:
    """A trade: what it is called, who does it, what they do and what for."""

    service: str
    person: str
    jobs: tuple[str, ...]
    needs: tuple[str, ...]


def trades(language: str) -> list[Trade]:
    """Return the trades that are known in a language."""
    rows = (line.split(";") for line in SERVICES[language].splitlines())
    return [
        Trade(service, person, tuple(jobs.split(", ")), tuple(needs.split(", ")))
        for service, person, jobs, needs in rows
    ]


class _Skeleton:
    """The texts of one site, for one place."""

    def __init__(self, site: Site, place: str, everywhere: bool, rng: Random) -> None:
        self.trade = site.pick("trade", trades(site.language))
        self.place = place
        self.everywhere = everywhere
        self.rng = rng  # the site's: all its pages say the same
        rules = merged(DOORWAY[site.language], {"job": self.trade.jobs, "need": self.trade.needs})
        number = phone(site.random("phone"), site.language)
        self.grammar = Grammar(
            rules,
            rng,
            service=self.trade.service,
            person=self.trade.person,
            place=place,
            phone=number,
            language=site.language,
        )

    def _where(self) -> str:
        there = self.grammar.fill(IN_PLACE[self.grammar.values["language"]])
        local = self.grammar.draw("local")
        named = self.rng.random() < 0.25
        return there if named or self.everywhere else local

    def say(self, key: str) -> str:
        """Return a sentence, with the place in it or something like it."""
        return self.grammar.say(key, where=self._where())

    def line(self, text: str) -> str:
        """Return a text of the rules filled in."""
        shown = self.grammar.fill(text, where=self._where())
        return shown[:1].upper() + shown[1:]

    def text(self, key: str, number: int) -> str:
        """Return so many sentences."""
        return " ".join(self.say(key) for _ in range(number))

    def several(self, key: str, number: int) -> list[str]:
        """Return so many lines of a list."""
        return self.grammar.several(key, number, where=self._where())


@family("doorway")
def doorway(job: Job) -> Made:
    """Make a page for a service in a place, of which the site has one for each place."""
    language = known_language(job.site.language, DOORWAY)
    marks = chosen_marks(job, job.site, MARKS)
    place = town(job.random("place"), language)
    base = job.site.in_language(language)
    skeleton = _Skeleton(base, place, "place_everywhere" in marks, base.random("skeleton"))
    site = _venue(base, skeleton.trade)
    title = _title(site, skeleton, marks)
    draft = _draft(job, site, skeleton, marks)
    content = finished(
        draft,
        title,
        day=page_day(site.random("day")),
        others=_others(job, site, skeleton.trade, marks),
        seed=job.seed,
    )
    content = _edited(content, site, skeleton, marks)
    return Made(site, content, tuple(m for m in MARKS if m in marks), (place,))


def _venue(site: Site, trade: Trade) -> Venue:
    rng = site.random("doorway name")
    brand = parts.brand(rng)
    name = parts.pick(
        rng,
        (f"{brand} {trade.service.title()}", f"{trade.person.title()} 24", brand, ""),
        (3, 2, 2, 1),
    )
    words = (trade.service, parts.pick(rng, ("24", "pro", brand, "", "now", "1")))
    host = keyword_host(site, *words) if rng.random() < 0.6 else ""
    return venue(
        site, title=name, at=host, paths=_PATHS, menu=tuple(TRADE_MENUS[site.language].split("|"))
    )


def _title(site: Site, skeleton: _Skeleton, marks: frozenset[str]) -> str:
    rules = skeleton.grammar.rules
    title = skeleton.grammar.fill(site.pick("title rule", rules["title"]))
    if "title_tail" in marks:
        title = f"{title} {skeleton.grammar.fill(site.pick('tail rule', rules['title_tail']))}"
    return title[:1].upper() + title[1:]


def _draft(job: Job, site: Site, skeleton: _Skeleton, marks: frozenset[str]) -> Draft:
    draft = Draft(site)
    draft.p(skeleton.text("intro", site.number("intro sentences", 1, 3)))
    made: dict[str, Draft] = {}
    for name, section in _SECTIONS.items():
        made[name] = Draft(site)  # all are drawn, so that each is the same on every page
        section(made[name], skeleton)
    order = [name for name in made if _is_shown(name, site, marks)]
    site.random("order of sections").shuffle(order)
    if "shuffled" in marks:
        job.random("order of sections").shuffle(order)
    for name in order:
        draft.extend(made[name])
    if "near_list" in marks:
        _near(draft, job, skeleton)
    if "zip_list" in marks:
        rng = job.random("zip codes")
        codes = sorted(zip_code(rng, site.language) for _ in range(rng.randint(4, 20)))
        draft.p(f"{skeleton.place}: {', '.join(codes)}")
    if "keyword_list" in marks:
        draft.p(_keyword_list(skeleton))
    return draft


def _is_shown(name: str, site: Site, marks: frozenset[str]) -> bool:
    if name in ("faq", "phone"):
        return name in marks
    if name in ("body 3", "body 4"):
        return "long" in marks
    return name in ("body 1", "why") or site.chance(f"shows {name}", 0.7)


def _body(draft: Draft, skeleton: _Skeleton) -> None:
    draft.p(skeleton.text("body", 2 + int(skeleton.rng.random() * 3)))


def _headed_body(draft: Draft, skeleton: _Skeleton) -> None:
    draft.h(skeleton.say("title"))
    _body(draft, skeleton)


def _why(draft: Draft, skeleton: _Skeleton) -> None:
    draft.h(skeleton.say("h_why"))
    draft.ul(skeleton.several("why", 4 + int(skeleton.rng.random() * 4)))


def _jobs(draft: Draft, skeleton: _Skeleton) -> None:
    draft.h(skeleton.say("h_jobs"))
    draft.ul([job[:1].upper() + job[1:] for job in skeleton.trade.jobs])


def _faq(draft: Draft, skeleton: _Skeleton) -> None:
    draft.h(skeleton.say("h_faq"))
    rules = skeleton.grammar.rules
    pairs = [
        (skeleton.line(question), skeleton.line(answer))
        for question, answer in zip(rules["q"], rules["a"], strict=False)
    ]
    skeleton.rng.shuffle(pairs)
    draft.faq(pairs)


def _call(draft: Draft, skeleton: _Skeleton) -> None:
    draft.p(skeleton.say("cta"))
    number = skeleton.grammar.values["phone"]
    draft.button(number, "tel:" + "".join(filter(str.isdigit, number)))


_SECTIONS: Mapping[str, Callable[[Draft, _Skeleton], None]] = {
    "body 1": _body,
    "body 2": _headed_body,
    "body 3": _headed_body,
    "body 4": _body,
    "why": _why,
    "jobs": _jobs,
    "faq": _faq,
    "phone": _call,
}


def _near(draft: Draft, job: Job, skeleton: _Skeleton) -> None:
    rng = job.random("near")
    rules = skeleton.grammar.rules["area_link"]
    form = job.site.pick("area link", rules)
    draft.h(skeleton.say("h_area"))
    near = towns(rng, draft.site.language, rng.randint(6, 24))
    texts = [skeleton.grammar.fill(form, town=name) for name in near]
    draft.links([(text, draft.site.address(f"/{parts.slug(text)}")) for text in texts])


def _keyword_list(skeleton: _Skeleton) -> str:
    """Return a paragraph that is a run-together list of what people may search."""
    rules = skeleton.grammar.rules
    forms = [*rules["area_link"], *rules["title"]]
    listed = [skeleton.grammar.fill(form, town=skeleton.place) for form in forms]
    return ", ".join(text.lower() for text in listed)


def _others(job: Job, site: Site, trade: Trade, marks: frozenset[str]) -> list[Article]:
    """Return the site's other pages: of the same service, or of others too."""
    known = trades(site.language)

    def title(rng: Random) -> str:
        other = trade if "near_list" in marks else rng.choice(known)
        rules = merged(DOORWAY[site.language], {"job": other.jobs, "need": other.needs})
        grammar = Grammar(rules, rng, service=other.service, person=other.person)
        return grammar.say("title", place=town(rng, site.language))

    return siblings(title, site, job.seed, page_day(site.random("day")))


def _edited(content: Content, site: Site, skeleton: _Skeleton, marks: frozenset[str]) -> Content:
    content = replace(content, heading=escape(content.title), byline="")
    if "keyword_list" in marks:
        content = replace(content, keywords=tuple(_keyword_list(skeleton).split(", ")))
    if "planted_alt" in marks:
        alt = f"{skeleton.trade.service} {skeleton.place}"
        content = replace(content, image=picture(site, content.random("picture"), alt))
    return content
