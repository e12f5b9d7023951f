"""Clean pages of the forms that farms use too, so that no form alone tells one.

A tradesman's own page, a review with measurements, a how-to, questions and answers, a
glossary, a product, a list with reporting, a blog, a recipe, an event, a release and a
portrait: of the same blocks as farm pages, but full of specifics.

Examples
--------
>>> made = honest_page("recipe", seed=1, language="de")
>>> made.label, made.family, made == honest_page("recipe", seed=1, language="de")
('clean', 'honest:recipe', True)
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import cycle
from random import Random

from detector.errors import DetectorError
from detector.farm import parts
from detector.farm._firms import FIRMS
from detector.farm._places import money, person, phone, street, town
from detector.farm._products import PRODUCTS, SHOPS, Product, model, product
from detector.farm._reports import REPORTS
from detector.farm._services import SERVICES, TRADE_MENUS
from detector.farm._specifics import SPECIFICS
from detector.farm._specifics_more import MORE_SPECIFICS
from detector.farm._specifics_vi import VIETNAMESE, VIETNAMESE_CITIES, VIETNAMESE_GOODS
from detector.farm._specifics_zh import CHINESE, CHINESE_CITIES, CHINESE_GOODS
from detector.farm._trades_vi import VIETNAMESE_TRADES
from detector.farm._trades_zh import CHINESE_TRADES
from detector.farm.compose import Draft, finished, known_language, page_day, siblings
from detector.farm.doorway import trades
from detector.farm.grammar import Grammar, Rules, merged
from detector.farm.layouts import render
from detector.farm.registry import FarmedPage
from detector.farm.sites import Site
from detector.farm.stamps import written
from detector.farm.venues import Venue, keyword_host, venue

__all__ = ["honest_forms", "honest_page"]


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a form: how it is shown, the rule of its text, how many, how often, its heading."""

    kind: str
    rule: str
    low: int = 1
    high: int = 1
    odds: float = 1.0
    head: str = ""


_FORMS: Mapping[str, tuple[_Part, ...]] = {
    "trade": (
        _Part("p", "intro"),
        _Part("p", "about", 1, 3),
        _Part("image", "", 1, 2, 0.5),
        _Part("ul", "service", 4, 9, 0.7, "h_service"),
        _Part("h", "h_price"),
        _Part("table", "price", 3, 6),
        _Part("table", "fee", 4, 9, 0.7, "h_fee"),
        _Part("p", "about", 1, 2, 0.6),
        _Part("ul", "why", 3, 7, 0.6, "h_why"),
        _Part("cases", "case", 2, 6, 0.6, "h_case"),
        _Part("p", "area", 1, 2, 0.8, "h_area"),
        _Part("towns", "", 3, 12, 0.3),
        _Part("cases", "near", 3, 9, 0.4, "h_near"),
        _Part("dl", "praise", 2, 6, 0.5, "h_praise"),
        _Part("faq", "question", 2, 5, 0.4, "h_question"),
        _Part("p", "hours"),
        _Part("table", "contact", 3, 6, 0.5, "h_contact"),
        _Part("map", "map", odds=0.5),
        _Part("call", "", odds=0.4),
    ),
    "review": (
        _Part("p", "intro"),
        _Part("image", "", 1, 3, 0.8),
        _Part("ps", "body", 2, 4),
        _Part("h", "h_measured", odds=0.7),
        _Part("table", "measured", 3, 5, 0.8),
        _Part("ps", "body", 1, 3),
        _Part("shop", "", odds=0.5),
        _Part("p", "end", 1, 3),
    ),
    "howto": (
        _Part("p", "intro", 1, 2),
        _Part("ol", "step", 4, 7),
        _Part("image", "", 1, 2, 0.5),
        _Part("p", "note", 1, 2, 0.8),
    ),
    "faq": (_Part("p", "intro"), _Part("faq", "pair", 4, 8)),
    "glossary": (_Part("p", "intro"), _Part("dl", "pair", 4, 8)),
    "product": (
        _Part("image", "", 1, 2, 0.9),
        _Part("p", "body", 1, 2),
        _Part("table", "fact", 3, 6),
        _Part("ps", "body", 1, 3),
        _Part("dl", "review", 1, 2, 0.6),
        _Part("shop", "", odds=0.5),
    ),
    "list": (
        _Part("p", "intro", 1, 2),
        _Part("entries", "entry", 4, 9),
        _Part("image", "", 1, 1, 0.4),
        _Part("p", "note", 1, 2, 0.6),
    ),
    "blog": (_Part("ps", "body", 2, 4), _Part("image", "", 1, 1, 0.4), _Part("ps", "body", 1, 4)),
    "recipe": (
        _Part("p", "intro", 1, 2),
        _Part("ul", "item", 4, 8),
        _Part("ol", "step", 3, 6),
        _Part("image", "", 1, 1, 0.5),
    ),
    "event": (
        _Part("p", "body", 1, 2),
        _Part("table", "fact", 3, 4, 0.7),
        _Part("ps", "body", 2, 4),
        _Part("image", "", 1, 1, 0.3),
    ),
    "download": (
        _Part("ps", "body", 1, 2),
        _Part("table", "fact", 2, 3),
        _Part("file", "", odds=0.7),
        _Part("ps", "body", 1, 3),
    ),
    "profile": (
        _Part("ps", "body", 3, 4),
        _Part("image", "", 1, 1, 0.6),
        _Part("ps", "body", 1, 3),
    ),
    "report": (
        _Part("ps", "body", 2, 4),
        _Part("image", "", 1, 1, 0.5),
        _Part("ps", "body", 1, 3),
    ),
}


_RULES: Mapping[str, Rules] = {
    language: merged(rules, REPORTS[language], FIRMS.get(language, {}))
    for language, rules in {
        **SPECIFICS, **MORE_SPECIFICS, "vi": VIETNAMESE, "zh": CHINESE
    }.items()
}  # fmt: skip

# What may follow on the same page, under a heading of its own.
_MORE: Mapping[str, tuple[str, ...]] = {
    "trade": ("profile", "howto", "faq", "blog", "glossary"),
    "review": ("howto", "faq", "blog", "product"),
    "howto": ("glossary", "faq", "review", "download"),
    "faq": ("glossary", "event", "howto", "download"),
    "glossary": ("profile", "event", "howto", "faq"),
    "product": ("review", "faq", "profile", "howto"),
    "list": ("profile", "event", "recipe", "blog"),
    "blog": ("recipe", "list", "review", "event", "blog"),
    "recipe": ("blog", "glossary", "profile", "recipe"),
    "event": ("profile", "list", "faq", "event"),
    "download": ("faq", "howto", "glossary", "download"),
    "profile": ("event", "glossary", "blog", "list"),
    "report": ("report", "profile", "event"),
}


def honest_forms(language: str = "en") -> tuple[str, ...]:
    """Return the names of the forms that there are in a language.

    Examples
    --------
    >>> honest_forms()[:3]
    ('trade', 'review', 'howto')
    >>> honest_forms("zh") == honest_forms(), honest_forms("ja")
    (True, ())
    """
    return tuple(form for form in _FORMS if f"{form}_title" in _RULES.get(language, ()))


def honest_page(
    form: str, *, seed: int | str, language: str, site_seed: int | str | None = None
) -> FarmedPage:
    """Make a clean page of a form that farms use as well.

    The same arguments give the same bytes on any machine.

    Parameters
    ----------
    form : str
        One of `honest_forms`.
    seed : int or str
        Where the page's choices are drawn from.
    language : str
        ISO 639-1 code; English stands in where the form is not written in the language.
    site_seed : int or str, optional
        Pages of one form, site seed and language are on the same site. Drawn from `seed` if
        not given.

    Raises
    ------
    DetectorError
        If there is no such form.
    """
    if form not in _FORMS:
        raise DetectorError(f"no form {form!r}", f"take one of {', '.join(_FORMS)}")
    language = language if form in honest_forms(language) else "en"
    key = f"{seed}/honest:{form}/{language}"
    base = Site(key if site_seed is None else str(site_seed), f"honest:{form}", language)
    day = page_day(Random(f"{key}/day"))
    told = _Telling(form, base, Random(f"{key}/text"), day)
    site = _venue(told)
    title = told.say("title")
    blocks = Random(f"{key}/blocks")
    draft = _draft(told, site, blocks)
    for more in _more(told, site, blocks):
        draft.h(more.say("title"))
        draft.extend(_draft(more, site, blocks))

    def other(rng: Random) -> str:
        drawn = form if rng.random() < 0.6 else rng.choice(_MORE[form])
        shown = drawn if drawn in honest_forms(language) else form
        return _Telling(shown, base, rng, day).say("title")

    author = told.values["owner"] if form in ("blog", "review", "recipe") else None
    content = finished(
        draft, title, day=day, others=siblings(other, site, key, day), seed=key, author=author
    )
    page = render(site, content)
    twin_of = hashlib.sha256(key.encode()).hexdigest()[:16]
    return FarmedPage(page, "clean", f"honest:{form}", (), 0.0, twin_of)


# --- what is told -------------------------------------------------------------------------


# Trades without a van, which the rules of a tradesman's page do not fit.
_OFFICES = frozenset({
    "web design", "car rental", "personal injury law", "dental implants", "abogado de accidentes",
    "alquiler de coches", "location de voiture", "Autoankauf", "aluguel de carros", "rental mobil",
    "jasa pembuatan website", "les privat",
})  # fmt: skip


# Trades told at length, of which each has rules of its own besides those of all.
_LONG_TRADES: Mapping[str, tuple[Rules, ...]] = {"vi": VIETNAMESE_TRADES, "zh": CHINESE_TRADES}

# Cities with their districts, and what is sold.
_CITIES: Mapping[str, Rules] = {"vi": VIETNAMESE_CITIES, "zh": CHINESE_CITIES}
_GOODS = {**PRODUCTS, "vi": VIETNAMESE_GOODS, "zh": CHINESE_GOODS}


class _Telling(Grammar):
    """A grammar whose numbers, names and places are drawn anew wherever they stand."""

    def __init__(self, form: str, site: Site, rng: Random, day: date) -> None:
        self.form = form
        self.site = site
        self.day = day
        trade = site.pick("trade", _trades(site.language))
        self.kind = product(rng, known_language(site.language, _GOODS), _GOODS)
        owner = person(site.random("owner"), site.language)
        place = _place(site)
        super().__init__(_rules(site.language, trade, self.kind, place), rng)
        districts = self.rules.get("district", ())
        self.districts = cycle(rng.sample(districts, len(districts)))
        self.bind(
            language=site.language,
            owner=owner,
            last=owner[0] if site.language == "zh" else owner.split()[-1],
            place=place,
            service=Grammar(trade, site.random("service")).draw("service"),
            person_word=trade["person_word"][0],
            thing=self.kind.one,
            model=model(rng),
            since=str(min(site.number("since", 1978, 2016), day.year)),
        )
        self.bind(firm=_firm(site, owner, self))

    def say(self, name: str, **values: str) -> str:
        """Return an alternative of one of the form's rules."""
        return super().say(self.rule(name), **values)

    def rule(self, name: str) -> str:
        """Return the full name of one of the form's rules."""
        return f"h_{self.form}_{name[2:]}" if name.startswith("h_") else f"{self.form}_{name}"

    def draw_name(self, kind: str) -> str:
        """Return a name, a place, a day or a telephone number."""
        return _DRAWN[kind](self)

    def _next(self, name: str) -> str:
        # In turns, so that no sentence names a district twice.
        return next(self.districts) if name == "district" else super()._next(name)

    def _looked_up(self, name: str) -> str:
        kind, _, span = name.partition(":")
        if span:
            low, _, high = span.partition("-")
            return self._number(kind, int(low), int(high))
        if name in _DRAWN and name not in self.values:
            return _DRAWN[name](self)
        return super()._looked_up(name)

    def _number(self, kind: str, low: int, high: int) -> str:
        if kind == "price":
            currency = self.site.number("currency", 0, 1)
            language = self.values["language"]
            return money(self.rng, language, low, high, cents=high < 30, currency=currency)
        if 1850 <= low < 2100:  # no year that is still to come
            high = min(high, self.day.year)
            low = min(low, high)
        return str(self.rng.randint(low, high))


def _trades(language: str) -> Sequence[Rules]:
    """Return the rules of each trade that is known in a language."""
    if language in _LONG_TRADES:
        return _LONG_TRADES[language]
    known = trades(known_language(language, SERVICES))
    return [
        {"service": (t.service,), "person_word": (t.person,), "job": t.jobs, "need": t.needs}
        for t in known
        if t.service not in _OFFICES
    ]


def _rules(language: str, trade: Rules, kind: Product, place: str) -> Rules:
    spec = [f"{name} ; {{n:{low}-{high}}} {unit}" for name, low, high, unit in kind.measures]
    drawn = {"feature": kind.features, "spec": tuple(spec)}
    districts = _CITIES.get(language, {}).get(place)
    named = {"district": districts} if districts else {}
    return merged(_RULES[language], trade, drawn, named)


def _place(site: Site) -> str:
    rng = site.random("place")
    cities = _CITIES.get(site.language)
    return rng.choice(tuple(cities)) if cities else town(rng, site.language)


def _firm(site: Site, owner: str, telling: Grammar) -> str:
    if "firm_name" in telling:
        names = site.pick("firm", telling.rules["firm_name"])
        return Grammar(telling.rules, site.random("firm name"), **telling.values).fill(names)
    last = owner.split()[-1]
    forms = (last, owner, f"{last} & {parts.person(site.random('partner')).split()[-1]}",
             f"{last} {site.pick('legal', _LEGAL.get(site.language, ('',)))}".strip())  # fmt: skip
    return site.pick("firm", forms)


_LEGAL = {
    "en": ("Ltd", "& Sons", "Bros"), "es": ("S.L.", "Hnos."), "fr": ("SARL", "et fils"),
    "de": ("GmbH", "e. K."), "pt": ("Ltda.", "ME"), "id": ("CV", "Jaya"),
}  # fmt: skip


def _past_day(telling: _Telling) -> str:
    day = telling.day - timedelta(days=telling.rng.randint(0, 400))
    form = telling.site.pick("date in text", ("long", "long", "short", "numeric"))
    language = telling.values["language"]
    if language == "zh":
        return f"{day.year}年{day.month}月{day.day}日"
    if language not in parts.LANGUAGES:  # its months are not known
        form = "numeric"
    return written(datetime.combine(day, time()), form, language)


_DRAWN: Mapping[str, Callable[[_Telling], str]] = {
    "person": lambda t: person(t.rng, t.values["language"]),
    "town": lambda t: town(t.rng, t.values["language"]),
    "street": lambda t: street(t.rng, t.values["language"]),
    "phone": lambda t: phone(t.rng, t.values["language"]),
    "rival": lambda t: model(t.rng),
    "date": _past_day,
}


def _venue(told: _Telling) -> Venue:
    """Return where the page stands: firms have hosts of their own, others mostly too."""
    site, form = told.site, told.form
    rng = site.random("honest venue")
    if form == "trade":
        firm = told.values["firm"]
        service, place = told.values["service"], told.values["place"]
        words = (service, firm) if rng.random() < 0.6 else (firm, place)
        menu = tuple(TRADE_MENUS[known_language(site.language, TRADE_MENUS)].split("|"))
        return venue(site, title=firm, at=keyword_host(site, *words), menu=menu)
    if form == "product":
        name = f"{parts.invented_word(rng)} {told.kind.many}".title()
        return venue(site, title=name, at=keyword_host(site, name))
    if form in ("blog", "recipe", "review") and rng.random() < 0.6:
        owner = told.values["owner"]
        return venue(site, title=owner, at=keyword_host(site, owner))
    if form in ("download", "faq") and rng.random() < 0.5:
        name = parts.invented_word(rng)
        return venue(site, title=name, at=keyword_host(site, name, rng.choice(("", "docs", "hq"))))
    return venue(site)


# --- blocks -------------------------------------------------------------------------------


def _draft(told: _Telling, site: Site, rng: Random) -> Draft:
    draft = Draft(site)
    for number, part in enumerate(_FORMS[told.form]):
        rule = told.rule(part.rule) if part.rule else ""
        shown = site.chance(f"part {number}", part.odds)
        if shown and (not rule or rule in told):
            if part.head:
                draft.h(told.say(part.head))
            _SHOW[part.kind](draft, told, part, rng.randint(part.low, part.high))
    return draft


def _more(told: _Telling, site: Site, rng: Random) -> list[_Telling]:
    """Return what else the page tells; many pages tell one thing only."""
    there = honest_forms(told.site.language)
    known = [form for form in _MORE[told.form] if form in there]
    number = min(site.pick("how much more", (0, 1, 2, 3), (3, 3, 3, 2)), len(known))
    return [
        _Telling(form, told.site, Random(f"{rng.random()}/{form}"), told.day)
        for form in rng.sample(known, number)
    ]


_HEADINGS = ("{month} {n:2012-2026}", "{town}", "{person}", "{street}", "{model}", "{date}")


def _head_over(draft: Draft, told: _Telling) -> None:
    """Put a heading over what follows, where the site does that within its stories."""
    if draft.blocks and draft.site.chance("heads paragraphs", 0.45):
        # Where months are not known, they are no headings.
        known = _HEADINGS if told.site.language in parts.LANGUAGES else _HEADINGS[1:]
        draft.h(told.fill(told.rng.choice(known)))


@dataclass(frozen=True, slots=True)
class _Points:
    """How a language separates sentences, clauses and names."""

    space: str = " "
    stop: str = "."
    comma: str = ", "
    between: str = ", "


_CHINESE_POINTS = _Points("", "。", "，", "、")


def _points(told: _Telling) -> _Points:
    return _CHINESE_POINTS if told.site.language == "zh" else _Points()


def _lines(told: _Telling, part: _Part, number: int) -> list[str]:
    return told.several(told.rule(part.rule), number)


def _pairs(told: _Telling, part: _Part, number: int) -> list[tuple[str, str]]:
    cells = (line.split(" ; ", 1) for line in _lines(told, part, number))
    return [(first.strip(), second.strip()) for first, second in cells]


def _paragraph(draft: Draft, told: _Telling, part: _Part, number: int) -> None:
    number = min(number, told.unused(told.rule(part.rule)))  # nothing is told twice
    draft.p(_points(told).space.join(told.say(part.rule) for _ in range(number)))


def _paragraphs(draft: Draft, told: _Telling, part: _Part, number: int) -> None:
    for _ in range(number):
        if told.unused(told.rule(part.rule)):
            _head_over(draft, told)
            _paragraph(draft, told, part, 1 + told.rng.randrange(3))


def _heading(draft: Draft, told: _Telling, part: _Part, number: int) -> None:
    draft.h(told.say(part.rule))


def _entries(draft: Draft, told: _Telling, part: _Part, number: int) -> None:
    """Add entries of a list; on some sites under headings, with numbers or without."""
    headed = draft.site.chance("entries have headings", 0.5)
    numbered = draft.site.chance("entries have numbers", 0.4)
    points = _points(told)
    joint = points.stop + points.space
    for place in range(1, number + 1):
        name, _, text = told.say(part.rule).partition(joint)
        if headed and text and not name[-1].isdigit():
            draft.h(f"{place}. {name}" if numbered else name)
            draft.p(text)
        else:
            draft.p(f"{name}{joint}{text}" if text else name)


def _cases(draft: Draft, told: _Telling, part: _Part, number: int) -> None:
    """Add entries of which no two tell the same."""
    _entries(draft, told, part, min(number, told.unused(told.rule(part.rule))))


def _somewhere(told: _Telling) -> str:
    """Return a district of the place where these are known, else a town."""
    return told.draw("district") if "district" in told else told.draw_name("town")


def _picture(draft: Draft, told: _Telling, part: _Part, number: int) -> None:
    for _ in range(number):
        where = _somewhere(told)
        if told.form in ("review", "product", "howto"):
            where = told.values["model"]
        caption = f"{where}{_points(told).comma}{told.draw_name('date')}"
        if draft.site.chance("photographer", 0.4):
            caption = f"{caption}. {draft.site.word('photo')} {told.draw_name('person')}"
        draft.image(where, caption if draft.site.chance("captions", 0.8) else "", told.rng)


def _towns(draft: Draft, told: _Telling, part: _Part, number: int) -> None:
    names = list(dict.fromkeys(_somewhere(told) for _ in range(number)))
    if draft.site.chance("towns are links", 0.5):
        draft.links([(name, draft.site.address(f"/{parts.slug(name)}")) for name in names])
    else:
        points = _points(told)
        draft.p(points.between.join(names) + points.stop)


def _call(draft: Draft, told: _Telling, part: _Part, number: int) -> None:
    shown = told.draw_name("phone")
    draft.button(shown, "tel:" + "".join(filter(str.isdigit, shown)))


_MAPS = {"zh": "https://uri.amap.com/marker?position={e},{n}"}


def _map(draft: Draft, told: _Telling, part: _Part, number: int) -> None:
    form = _MAPS.get(told.site.language, "https://www.google.com/maps?q={n},{e}")
    rng = told.site.random("map")
    spot = form.format(n=f"{rng.uniform(10, 40):.5f}", e=f"{rng.uniform(104, 121):.5f}")
    draft.links([(told.say(part.rule), spot)])


def _shop(draft: Draft, told: _Telling, part: _Part, number: int) -> None:
    host = told.site.pick("shop", SHOPS)
    name = told.values["model"]
    code = parts.slug(told.values["owner"]).replace("-", "")[:10]
    rel = told.site.pick("shop rel", ("sponsored", "nofollow", None))
    draft.button(name, f"https://{host}/dp/{told.rng.getrandbits(36):X}?tag={code}-21", rel=rel)


def _file(draft: Draft, told: _Telling, part: _Part, number: int) -> None:
    name = f"{parts.slug(told.values['model'])}-{told.rng.randint(1, 6)}.{told.rng.randint(0, 14)}"
    end = told.site.pick("file end", (".tar.gz", ".zip", ".deb", ".dmg", ".pdf"))
    draft.button(name + end, draft.site.address(f"/files/{name}{end}"))


_Show = Callable[[Draft, _Telling, _Part, int], None]
_SHOW: Mapping[str, _Show] = {
    "p": _paragraph,
    "ps": _paragraphs,
    "h": _heading,
    "ul": lambda draft, told, part, number: draft.ul(_lines(told, part, number)),
    "ol": lambda draft, told, part, number: draft.ul(
        _lines(told, part, number), ordered=draft.site.chance("ordered steps", 0.7)
    ),
    "table": lambda draft, told, part, number: draft.table(_pairs(told, part, number)),
    "dl": lambda draft, told, part, number: draft.dl(_pairs(told, part, number)),
    "faq": lambda draft, told, part, number: draft.faq(_pairs(told, part, number)),
    "entries": _entries,
    "cases": _cases,
    "image": _picture,
    "towns": _towns,
    "call": _call,
    "map": _map,
    "shop": _shop,
    "file": _file,
}
