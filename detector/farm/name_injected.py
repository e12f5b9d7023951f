"""Name-injected republishing: stories copied whole, with a name planted in each.

A network of throwaway sites copies other people's stories so that searches for the planted
name find them. What a page shows of that is called its marks; they appear in an order that
is the site's own as the severity rises, and the name in the story is always there.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial

from detector.farm import parts
from detector.farm.blocks import shows_date, shows_tags
from detector.farm.careless import dated_late, late_day, with_any_lists, with_wrong_section
from detector.farm.content import (
    Content,
    Inset,
    Item,
    story_text,
    summary,
    tidy,
)
from detector.farm.head import shows_summary
from detector.farm.markup import Html, escape, join, tag
from detector.farm.registry import Job, Made, family
from detector.farm.sites import Site
from detector.farm.wording import sentences

__all__ = ["MARKS", "name_injected"]


class _Plan:
    """What is to be planted in one page, and what has been."""

    def __init__(self, job: Job, site: Site, marks: Sequence[str]) -> None:
        self.job = job
        self.site = site
        self.marks = frozenset(marks)
        self.planted = [self.name]
        self.spaces = 0  # that could have been lost by now

    @cached_property
    def name(self) -> str:
        """The string that searches shall find."""
        return self.new_name("name")

    def new_name(self, choice: str) -> str:
        """Return another string of the kinds that this farm plants."""
        kind = self.site.pick("planted kind", tuple(parts.PLANTS), (4, 2, 2, 1, 1, 2))
        rng = self.job.random(choice)
        if rng.random() < 0.2:
            kind = parts.pick(rng, tuple(parts.PLANTS))
        return parts.plant(rng, kind, self.job.article.text)

    @property
    def space(self) -> str:
        """What stands after a planted string around the story."""
        return "" if "lost_space" in self.marks and not self.site.plain else " "


@family("name_injected")
def name_injected(job: Job) -> Made:
    """Make a page that plants a name in a story copied whole."""
    content = tidy(job.article, job.site, job.pool, job.seed)
    marks = _choose(job, content)
    site = job.site
    if "language" in marks:
        others = [language for language in parts.LANGUAGES if language != site.language]
        site = site.in_language(site.pick("wrong language", others))
        content = tidy(job.article, site, job.pool, job.seed)
    plan = _Plan(job, site, marks)
    content = _plant_in_story(plan, content)
    for mark, edit in _EDITS.items():
        if mark in plan.marks:
            content = edit(plan, content)
    return Made(site, content, marks, tuple(dict.fromkeys(plan.planted)))


# --- which marks --------------------------------------------------------------------------


def _choose(job: Job, content: Content) -> tuple[str, ...]:
    """Return the marks: the name, and as many others as the severity asks for."""
    if job.site.plain:
        return _plain_marks(job, content)
    order = list(MARKS[1:])
    job.site.random("order of marks").shuffle(order)
    possible = [mark for mark in order if _applies(mark, job, content)]
    chosen = set(possible[: round(job.severity * len(possible))])
    return tuple(mark for mark in MARKS if mark == "planted_name" or mark in chosen)


# How many of the plain sites plant the name elsewhere too, or lose spaces around it.
_PLAIN_MARKS = {"planted_title": 0.85, "lost_space": 0.5, "planted_caption": 0.4, "tagged": 0.4}
_MILD = 0.15  # less severe pages of plain sites name the name once, and that is all


def _plain_marks(job: Job, content: Content) -> tuple[str, ...]:
    chosen = {
        mark
        for mark, chance in _PLAIN_MARKS.items()
        if job.severity >= _MILD
        and job.site.chance(f"plain {mark}", chance)
        and _applies(mark, job, content)
    }
    return tuple(mark for mark in MARKS if mark == "planted_name" or mark in chosen)


def _applies(mark: str, job: Job, content: Content) -> bool:
    return mark not in _CONDITIONS or _CONDITIONS[mark](job, content)


def _has_credit(job: Job, content: Content) -> bool:
    return bool(job.article.author or job.article.credit)


def _has_lists(job: Job, content: Content) -> bool:
    return bool(content.lists)


def _may_be_late(job: Job, content: Content) -> bool:
    known = job.article.date or job.article.years()
    return bool(known) and shows_date(job.site) and late_day(job) is not None


def _has_entities(job: Job, content: Content) -> bool:
    rare = job.site.chance("escapes twice", 0.2)
    return rare and any(sign in " ".join(job.article.paragraphs) for sign in "&<>\"'")


def _has_crumb(job: Job, content: Content) -> bool:
    return content.crumb is not None


def _has_caption(job: Job, content: Content) -> bool:
    return bool(content.image and content.image.caption)


def _has_alt(job: Job, content: Content) -> bool:
    return bool(content.image and content.image.alt)


# A mark changes what the site shows and adds no element of its own: honest sites of the
# same template would lack it, and its mere presence would give the label away.
_CONDITIONS: Mapping[str, Callable[[Job, Content], bool]] = {
    "date": _may_be_late,
    "double_escape": _has_entities,
    "glued_breadcrumb": _has_crumb,
    "language": lambda job, content: job.site.chance("is in another language", 0.2),
    "lost_credit": _has_credit,
    "planted_alt": _has_alt,
    "planted_caption": _has_caption,
    "planted_links": _has_lists,
    "planted_meta": lambda job, content: shows_summary(job.site),
    "tagged": lambda job, content: shows_tags(job.site),
    "unrelated_links": _has_lists,
    "unrelated_section": _has_crumb,
}


# --- the name in the story ----------------------------------------------------------------


def _plant_in_story(plan: _Plan, content: Content) -> Content:
    article = plan.job.article
    find = _places_anywhere if plan.site.plain else _places_by_paragraph
    places = find(plan, article.paragraphs)
    name = _name_in_story(plan)
    shown = tuple(
        _planted(plan, text, name, places.get(number, ()))
        for number, text in enumerate(article.paragraphs)
    )
    return replace(content, paragraphs=shown, summary=_summary_of(shown) or content.summary)


def _name_in_story(plan: _Plan) -> str:
    """Return what the story gets: of a slogan, some farms plant the brand alone."""
    if "|" in plan.name and plan.site.chance("brand alone", 0.5):
        plan.planted.append(plan.name.split("|")[0])
    return plan.planted[-1]


_Places = Mapping[int, Sequence[int]]  # in the text of each paragraph, by its number


def _places_anywhere(plan: _Plan, paragraphs: Sequence[str]) -> _Places:
    """Return places in one to four sentences of the first half of the story."""
    rng = plan.job.random("places")
    told = [
        (number, start, end)
        for number, text in enumerate(paragraphs[: (len(paragraphs) + 1) // 2])
        for start, end in _sentence_spans(text)
    ]
    times = 1 if plan.job.severity < _MILD else rng.randint(1, 4)
    found: dict[int, list[int]] = {}
    for number, start, end in rng.sample(told, min(times, len(told))):
        places = _clause_middles(paragraphs[number][start:end], end - start)
        found.setdefault(number, []).append(start + rng.choice(places))
    return found


def _sentence_spans(text: str) -> list[tuple[int, int]]:
    """Return where the sentences of a paragraph begin and end.

    Examples
    --------
    >>> _sentence_spans("It rained. Nobody came.")
    [(0, 10), (11, 23)]
    """
    spans: list[tuple[int, int]] = []
    for sentence in sentences(text):
        start = text.index(sentence, spans[-1][1] if spans else 0)
        spans.append((start, start + len(sentence)))
    return spans or [(0, len(text))]


def _places_by_paragraph(plan: _Plan, paragraphs: Sequence[str]) -> _Places:
    """Return places near the beginning of the paragraphs that get the name."""
    found = {}
    for number, times in _plants_by_paragraph(plan, len(paragraphs)).items():
        places = _clause_middles(paragraphs[number])
        rng = plan.job.random(f"place {number}")
        found[number] = rng.sample(places, min(times, len(places)))
    return found


def _plants_by_paragraph(plan: _Plan, paragraphs: int) -> dict[int, int]:
    """Return how often each paragraph gets the name."""
    if plan.job.severity < 0.25:
        return {0: 1}
    where = plan.site.pick("where planted", ("first", "every", "both"))
    wanted = {0: plan.site.number("plants in first", 1, 2)}
    if where != "first":
        step = plan.site.number("every n-th", 2, 4)
        wanted = {**dict.fromkeys(range(0, paragraphs, step), 1), **wanted}
    return wanted


def _planted(plan: _Plan, text: str, name: str, places: Sequence[int]) -> Html:
    """Return a paragraph with the name in the middle of its clauses."""
    twice = "double_escape" in plan.marks
    write = _escaped_twice if twice else partial(story_text, plan.site)
    pieces: list[str] = []
    start = 0
    for place in sorted(places):
        pieces += [write(text[start:place]), _with_spaces(plan, name, text[place : place + 1])]
        start = place + text.startswith(" ", place)
    return join([*pieces, write(text[start:])])


def _escaped_twice(text: str) -> Html:
    return escape(html.escape(text))


_FIRST_SENTENCES = 240  # characters of a paragraph in which the name is planted


def _clause_middles(text: str, reach: int = _FIRST_SENTENCES) -> list[int]:
    """Return where a name may be planted: between two words without a stop between them.

    Examples
    --------
    >>> _clause_middles("No, the pier is shut.")
    [7, 12, 15]
    """
    shown = text[: reach + 1]
    inner = range(1, len(shown) - 1)
    spaces = [i for i in inner if shown[i] == " " and _in_clause(shown[i - 1], shown[i + 1])]
    # Scripts without spaces have words that meet anywhere.
    return spaces or [i for i in inner if _in_clause(shown[i - 1], shown[i])] or [len(shown)]


def _in_clause(before: str, after: str) -> bool:
    return before.isalnum() and after.isalpha()


def _with_spaces(plan: _Plan, name: str, gap: str) -> Html:
    """Return the name with the spaces around it that this farm leaves."""
    name = _dressed(plan, name)
    if gap.strip():  # a script without spaces
        return name
    lost = _lost_sides(plan) if "lost_space" in plan.marks else ""
    return join(["" if "b" in lost else " ", name, "" if "a" in lost else " "])


def _lost_sides(plan: _Plan) -> str:
    side = plan.site.pick("space lost", ("after", "before", "both"), (5, 1, 1))
    lost = {"after": "a", "before": "b", "both": "ab"}[side]
    if not plan.site.plain:
        return lost
    # Plain sites lose it at some of their plants only, at the first of a page in any case.
    plan.spaces += 1
    kept = plan.spaces > 1 and plan.job.random(f"space {plan.spaces}").random() < 0.5
    return "" if kept else lost[:1]


def _dressed(plan: _Plan, name: str) -> Html:
    if plan.site.plain:
        return escape(name)
    element = plan.site.pick("name in", ("", "strong", "span", "a", "b"), (4, 1, 2, 1, 1))
    path = plan.site.address(f"/tag/{parts.slug(name) or 'name'}") if element == "a" else None
    return tag(element, name, href=path)


def _summary_of(paragraphs: Sequence[Html]) -> str:
    return summary(_text(paragraphs[0])) if paragraphs else ""


def _text(markup: Html) -> str:
    pieces = markup.replace(">", "<").split("<")[::2]
    return html.unescape("".join(pieces))


# --- the other marks ----------------------------------------------------------------------

_Edit = Callable[[_Plan, Content], Content]


_NEAT = (": ", " | ", " - ", " – ")


def _plant_title(plan: _Plan, content: Content) -> Content:
    if plan.site.plain:
        return _plant_title_neatly(plan, content)
    form = plan.site.pick("planted title", ("before", "after", "brackets"), (6, 1, 1))
    if form == "after":
        dash = f"{plan.space}{plan.site.pick('title dash', ('-', '|', '–'))}{plan.space}"
        heading = join([content.heading, dash, plan.name])
        return replace(content, title=f"{content.title}{dash}{plan.name}", heading=heading)
    before = f"[{plan.name}]" if form == "brackets" else plan.name + _colon(plan)
    wrap = plan.site.pick("planted title in", ("", "span", "a"))
    href = "#" if wrap == "a" else None
    heading = join([tag(wrap, before, href=href), plan.space, content.heading])
    return replace(content, title=f"{before}{plan.space}{content.title}", heading=heading)


def _plant_title_neatly(plan: _Plan, content: Content) -> Content:
    """Put the name before or after the headline, with the spaces that belong there."""
    joint = plan.site.pick("neat joint", _NEAT, (4, 3, 2, 2))
    if plan.site.chance("planted after", 0.12):
        joint = joint if joint != ": " else " | "
        heading = join([content.heading, joint, plan.name])
        return replace(content, title=f"{content.title}{joint}{plan.name}", heading=heading)
    heading = join([plan.name, joint, content.heading])
    return replace(content, title=f"{plan.name}{joint}{content.title}", heading=heading)


def _colon(plan: _Plan) -> str:
    return plan.site.pick("title colon", (":", "：", "-", "|"), (8, 1, 1, 1))


def _plant_brand(plan: _Plan, content: Content) -> Content:
    """Put a brand that is not the site's by the headline, and a bare "View" after it."""
    brand = parts.plant(plan.job.random("brand"), "brand", plan.job.article.text)
    plan.planted.append(brand)
    shown = join([tag("span", brand), plan.space, tag("span", plan.site.word("view"))])
    return replace(content, subline=shown)


def _plant_alt(plan: _Plan, content: Content) -> Content:
    if content.image is None:
        return content
    alt = f"{plan.name} {content.image.alt}".strip()
    return replace(content, image=replace(content.image, alt=alt))


def _plant_caption(plan: _Plan, content: Content) -> Content:
    if content.image is None:
        return content
    words = content.image.caption.split(" ")
    words.insert(plan.site.number("place in caption", 0, len(words)), plan.name)
    return replace(content, image=replace(content.image, caption=" ".join(words)))


def _tag_with_name(plan: _Plan, content: Content) -> Content:
    """Put the name among the tags, whole or cut up as the others are."""
    words = tuple(plan.name.split()) if plan.site.chance("tags cut up", 0.3) else (plan.name,)
    tags = dict.fromkeys((*content.keywords[:1], *words, *content.keywords[1:]))
    return replace(content, keywords=tuple(tags))


def _plant_meta(plan: _Plan, content: Content) -> Content:
    shown = f"{plan.name}{_colon(plan)}{plan.space}{content.summary}"
    return replace(content, summary=shown, keywords=(plan.name, *content.keywords))


def _plant_links(plan: _Plan, content: Content) -> Content:
    """Give some listed headlines names of their own: they are pages of the same farm."""
    rng = plan.job.random("planted links")
    share = plan.site.pick("share of planted links", (0.1, 0.3, 0.6))

    def planted(item: Item, number: str) -> Item:
        if number != "0 0" and rng.random() >= share:
            return item
        name = plan.new_name(f"link {number}")
        plan.planted.append(name)
        return replace(item, title=f"{name}{_colon(plan)}{plan.space}{item.title}")

    return replace(
        content,
        lists=tuple(
            replace(
                listing,
                items=tuple(planted(item, f"{n} {i}") for i, item in enumerate(listing.items)),
            )
            for n, listing in enumerate(content.lists)
        ),
    )


def _unrelate_links(plan: _Plan, content: Content) -> Content:
    rng = plan.job.random("unrelated links")
    return with_any_lists(content, plan.job.article, plan.job.pool, plan.site, rng)


def _unrelate_section(plan: _Plan, content: Content) -> Content:
    return with_wrong_section(content, plan.job.article, plan.site)


def _glue_breadcrumb(plan: _Plan, content: Content) -> Content:
    if content.crumb is None:
        return content
    ends = plan.site.chance("glued crumb ends with site", 0.6)
    tail = plan.job.article.title
    crumb = replace(content.crumb, glued=True, tail=tail, ends_with_site=ends)
    return replace(content, crumb=crumb)


def _date_late(plan: _Plan, content: Content) -> Content:
    return dated_late(content, plan.job)


def _lose_credit(plan: _Plan, content: Content) -> Content:
    return replace(content, byline="", notes_above=(), notes_below=())


_PRAISE = ("very", "so", "really", "super", "too", "most", "all")
_PRAISED = ("Good!", "Nice!", "Cool", "Great!", "Fun", "Wow!", "Best")


def _count_nothing(plan: _Plan, content: Content) -> Content:
    rng = plan.site.random("empty counter")
    label = parts.pick(rng, _PRAISE) + parts.pick(rng, _PRAISED)
    n = parts.count(plan.job.random("empty counter"))
    return replace(content, counters=(*content.counters, parts.number_label(0, label, n)))


def _leave_residue(plan: _Plan, content: Content) -> Content:
    """Leave in what the original's page had around and inside the story."""
    return replace(content, insets=(*content.insets, *_residue(plan)))


def _residue(plan: _Plan) -> Iterator[Inset]:
    rng = plan.job.random("residue")
    article = plan.job.article
    lines = rng.sample(parts.words(article.language, "residue"), rng.randint(1, 4))
    for line in lines:
        yield Inset(rng.randrange(max(len(article.paragraphs), 1)), escape(line))


# In the order in which they are applied. Marks without an edit steer how others are written.
_EDITS: Mapping[str, _Edit] = {
    "unrelated_section": _unrelate_section,
    "glued_breadcrumb": _glue_breadcrumb,
    "planted_title": _plant_title,
    "planted_brand": _plant_brand,
    "planted_alt": _plant_alt,
    "planted_caption": _plant_caption,
    "planted_meta": _plant_meta,
    "tagged": _tag_with_name,
    "unrelated_links": _unrelate_links,
    "planted_links": _plant_links,
    "date": _date_late,
    "lost_credit": _lose_credit,
    "empty_counter": _count_nothing,
    "residue": _leave_residue,
}

MARKS = ("planted_name", "lost_space", "double_escape", "language", *_EDITS)
