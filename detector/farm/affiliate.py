"""Affiliate filler: "the N best …" without a test, every product praised, one shop linked."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from detector.farm import parts
from detector.farm._places import money
from detector.farm._products import AFFILIATE, SHOPS, Product, model, product, specifications
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
from detector.farm.registry import Job, Made, family
from detector.farm.sites import Site
from detector.farm.venues import Venue, keyword_host, venue

__all__ = ["MARKS", "affiliate"]

MARKS = (
    "praise",
    "shop_links",
    "buyers_guide",
    "faq",
    "pros_and_cons",
    "specifications",
    "table",
    "stock_opening",
    "stock_ending",
    "stock_pictures",
    "headings_repeat",
    "many",
)
_TAGS = (
    "tag={t}-20",
    "ref={t}",
    "aff_id={n}",
    "utm_source={t}&utm_medium=aff",
    "affid={n}&pid={t}",
)


class _Guide:
    """The products of one page and what is said of them."""

    def __init__(self, job: Job, site: Site, marks: frozenset[str]) -> None:
        self.site = site
        self.marks = marks
        self.rng = job.random("guide")
        self.day = page_day(job.random("day"))
        self.kind = product(self.rng, site.language)
        self.number = _how_many(self.rng, marks)
        self.models = [model(self.rng) for _ in range(self.number)]
        self.grammar = _grammar(site, self.rng, self.kind, self.number, self.day.year)
        self.name(self.models[0])

    def name(self, shown: str) -> None:
        """Let the following sentences be about a model."""
        self.grammar.bind(model=shown, brand=shown.split()[0])

    def shop(self, shown: str) -> str:
        """Return the address of the shop, with what pays the farm for it."""
        host = self.site.pick("shop", SHOPS, (6, 3, 1, 1, 1, 1, 1, 1, 1))
        tag = self.site.pick("tag form", _TAGS)
        code = parts.slug(self.site.name).replace("-", "")[:10] or "shop"
        code = tag.format(t=code, n=self.site.number("affiliate", 10_000, 99_999))
        item = f"{self.rng.getrandbits(36):010X}"[:10]
        return f"https://{host}/dp/{item}?{code}&k={parts.slug(shown)}"


def _how_many(rng: Random, marks: frozenset[str]) -> int:
    few = (3, 4, 5, 5, 6, 7)
    return rng.choice((8, 9, 10, 10, 12, 15)) if "many" in marks else rng.choice(few)


def _grammar(site: Site, rng: Random, kind: Product, number: int, year: int) -> Grammar:
    rules = merged(AFFILIATE[site.language], {"feature": kind.features})
    return Grammar(
        rules,
        rng,
        n=str(number),
        year=str(year),
        things=kind.many,
        thing=kind.one,
        language=site.language,
    )


@family("affiliate")
def affiliate(job: Job) -> Made:
    """Make a page that lists the best products of a kind, none of which was tested."""
    language = known_language(job.site.language, AFFILIATE)
    base = job.site.in_language(language)
    marks = chosen_marks(job, base, MARKS)
    site = _venue(base)
    guide = _Guide(job, site, marks)
    title = _title(guide.grammar, site, guide.kind)
    content = finished(
        _draft(guide), title, day=guide.day, others=_others(site, guide, job.seed), seed=job.seed
    )
    if "stock_pictures" in marks:
        content = _stock_picture(content, guide, title)
    return Made(site, content, tuple(m for m in MARKS if m in marks))


def _venue(site: Site) -> Venue:
    rng = site.random("guide name")
    word = parts.invented_word(rng)
    end = parts.pick(rng, (" Reviews", " Guide", "Picks", " Lab", "Best", " Advisor", ""))
    host = ""
    if rng.random() < 0.6:
        things = product(rng, site.language).many
        host = keyword_host(site, parts.pick(rng, ("best", "top", word, "")), things)
    sections = AFFILIATE[site.language]["section"][0].strip("{}").split("|")
    menu = tuple(sections) if rng.random() < 0.6 else ()
    return venue(site, title=word + end, at=host, menu=menu)


def _title(grammar: Grammar, site: Site, kind: Product) -> str:
    """Return a title; where "the" has a gender, that of the products."""
    title = grammar.say("title")
    feminine = kind.gender == "f"
    for male, female in (("Los ", "Las "), ("Os ", "As ")):
        if title.startswith((male, female)):
            return (female if feminine else male) + title[len(male) :]
    if site.language == "fr" and feminine:
        return title.replace("meilleurs modèles : ", "meilleures ")
    return title.replace(" modèles : ", " ") if site.language == "fr" else title


def _draft(guide: _Guide) -> Draft:
    draft = Draft(guide.site)
    site, say = guide.site, guide.grammar.say
    if "stock_opening" in guide.marks:
        draft.p(" ".join(say("intro") for _ in range(site.number("intro", 2, 5))))
    else:
        draft.p(say("intro"))
    if "table" in guide.marks:
        draft.h(say("h_table"))
        draft.table(_table(guide), head=True)
    for place, name in enumerate(guide.models, start=1):
        guide.name(name)
        _product(draft, guide, place, name)
    guide.name(guide.models[0])
    for part in site.pick("order", (("guide", "faq"), ("faq", "guide"))):
        _PARTS[part](draft, guide)
    if "stock_ending" in guide.marks:
        draft.h(say("h_end"))
        draft.p(" ".join(say("outro") for _ in range(site.number("outro", 1, 3))))
    return draft


def _table(guide: _Guide) -> list[list[str]]:
    rng = guide.rng
    names = [name for name, _, _, _ in guide.kind.measures[:2]]
    rows = [["#", _capital(guide.kind.one), *names, guide.grammar.say("rating")]]
    for place, name in enumerate(guide.models, start=1):
        shown = [value for _, value in specifications(rng, guide.kind)[:2]]
        rows.append([str(place), name, *shown, _score(guide)])
    return rows


def _score(guide: _Guide) -> str:
    rng = guide.rng
    form = guide.site.pick("score", ("5", "10", "stars", "percent"))
    if form == "stars":
        return parts.pick(rng, ("★★★★★", "★★★★½", "★★★★☆"), (3, 3, 1))
    if form == "percent":
        return f"{rng.randint(88, 99)}%"
    return f"{rng.randint(42, 50) / 10}/5" if form == "5" else f"{rng.randint(88, 99) / 10}/10"


def _product(draft: Draft, guide: _Guide, place: int, name: str) -> None:
    site, rng, grammar = guide.site, guide.rng, guide.grammar
    draft.h(_product_heading(guide, place, name), 2)
    if "stock_pictures" in guide.marks:
        draft.image(name if rng.random() < 0.7 else f"{guide.kind.one} {name}", "", rng)
    for _ in range(site.number("paragraphs of a product", 1, 2)):
        draft.p(grammar.sentences("praise", site.number("sentences of a product", 2, 4)))
    if "specifications" in guide.marks:
        draft.table(specifications(rng, guide.kind))
    if "pros_and_cons" in guide.marks:
        draft.h(grammar.say("h_pros"), 4)
        draft.ul(grammar.several("pro", site.number("pros", 2, 5)))
        draft.h(grammar.say("h_cons"), 4)
        draft.ul(grammar.several("con", site.number("cons", 1, 2)))
    if "shop_links" in guide.marks:
        rel = site.pick("shop rel", (None, "nofollow", "nofollow sponsored", "sponsored"))
        draft.button(grammar.say("button"), guide.shop(name), rel=rel)
    elif site.chance("prices", 0.5):
        currency = site.number("currency", 0, 1)
        draft.p(money(rng, site.language, 19, 480, cents=True, currency=currency))


def _product_heading(guide: _Guide, place: int, name: str) -> str:
    form = guide.site.pick("heading of a product", ("number", "label", "bare", "number label"))
    label = guide.grammar.say("label")
    shown = f"{name} – {label}" if "label" in form else name
    shown = f"{place}. {shown}" if "number" in form else shown
    if "headings_repeat" in guide.marks:
        what = guide.kind.one if guide.site.chance("repeats one", 0.6) else guide.kind.many
        shown = f"{shown} {what}"
    return shown


def _buyers_guide(draft: Draft, guide: _Guide) -> None:
    if "buyers_guide" not in guide.marks:
        return
    grammar = guide.grammar
    draft.h(grammar.say("h_guide"))
    for factor in grammar.several("h_factor", guide.site.number("factors", 3, 7)):
        draft.h(factor, 3)
        draft.p(grammar.sentences("factor", guide.site.number("factor sentences", 1, 3)))


def _faq(draft: Draft, guide: _Guide) -> None:
    if "faq" not in guide.marks:
        return
    grammar = guide.grammar
    draft.h(grammar.say("h_faq"))
    rules = grammar.rules
    pairs = zip(rules["q"], rules["a"], strict=False)
    draft.faq([(_capital(grammar.fill(q)), _capital(grammar.fill(a))) for q, a in pairs])


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


_PARTS = {"guide": _buyers_guide, "faq": _faq}


def _others(site: Site, guide: _Guide, seed: str) -> list[Article]:
    def title(rng: Random) -> str:
        kind = product(rng, site.language)
        grammar = _grammar(site, rng, kind, rng.randint(3, 15), guide.day.year)
        return _title(grammar, site, kind)

    return siblings(title, site, seed, guide.day)


def _stock_picture(content: Content, guide: _Guide, title: str) -> Content:
    alt = title if guide.site.chance("alt is title", 0.5) else guide.kind.many
    return replace(content, image=picture(guide.site, guide.rng, alt))
