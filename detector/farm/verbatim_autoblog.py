"""Verbatim autoblogs: a feed copied post by post, with what the importer puts around it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from random import Random
from urllib.parse import urlsplit

from detector.farm import parts
from detector.farm._feeds import AUTHORS, CATEGORIES, FEEDS, STOP_KEYWORDS
from detector.farm.content import Item, Listing, summary
from detector.farm.draft import Draft, chosen_marks
from detector.farm.markup import Element, Html, escape, join, tag
from detector.farm.registry import Job, Made, family
from detector.farm.sites import Site
from detector.farm.stamps import at_some_time, story_day
from detector.farm.topics import candidates
from detector.farm.wording import compose, cut, in_language, sentence_case, sentences

__all__ = ["MARKS", "verbatim_autoblog"]

_Edit = Callable[[Draft], None]


@family("verbatim_autoblog")
def verbatim_autoblog(job: Job) -> Made:
    """Make a page of a blog that copies a feed post by post."""
    draft = Draft(job, _plain_marks(job) if job.site.plain else _marks(job))
    if job.site.plain:
        _unlink(draft)
    for mark, edit in _EDITS.items():
        if mark in draft:
            edit(draft)
    return draft.made()


def _marks(job: Job) -> tuple[str, ...]:
    return chosen_marks(job, MARKS, lambda mark: _possible(mark, job), least=1)


def _plain_marks(job: Job) -> tuple[str, ...]:
    """Return what the feed left and no more, or the shape of such blogs where it left nothing."""
    if not job.site.chance("feed leaves lines", 0.9):
        return ("author", "category")
    return ("source_stub", "cut_off" if job.site.chance("teasers only", 0.35) else "author")


def _unlink(draft: Draft) -> None:
    """Leave out links of the site's own in the story: an importer sets none."""
    draft.body = [escape(text) for text in draft.job.article.paragraphs]
    draft.set(insets=())


def _possible(mark: str, job: Job) -> bool:
    if mark == "cut_off":
        return job.site.chance("teasers only", 0.35)
    if mark == "stamps":
        return len(job.pool) > 1
    return True


# --- where it was taken from --------------------------------------------------------------


def _source(draft: Draft) -> str:
    """Return the name of the blog that was copied."""
    known = draft.job.article.source or draft.job.article.credit
    return known or Site(f"{draft.job.seed}/source", "honest", draft.language).name


def _origin(draft: Draft) -> str:
    """Return the address of the post that was copied."""
    if draft.job.article.url:
        return draft.job.article.url
    site = Site(f"{draft.job.seed}/source", "honest", draft.language)
    return f"{site.origin}/{parts.slug(draft.job.article.title) or 'post'}"


def _composed(draft: Draft, key: str, choice: str = "") -> str:
    """Return a line of the importer, with the names of this post."""
    origin = _origin(draft)
    return compose(
        draft.random(f"{key} {choice}"),
        in_language(FEEDS, draft.language),
        key,
        title=draft.job.article.title,
        topic=draft.job.article.title.rstrip(".!"),
        source=_source(draft),
        site=draft.site.name,
        url=origin,
        host=urlsplit(origin).hostname or "",
    )


def _site_line(draft: Draft, key: str) -> str:
    """Return a label that all posts of the blog have."""
    rules = in_language(FEEDS, draft.language)
    return compose(draft.site.random(f"label {key}"), rules, key)


def _linked(draft: Draft, text: str, href: str) -> Html:
    rel = draft.site.pick("source rel", (None, "nofollow", "noopener"))
    return tag("a", text, href=href, rel=rel)


def _credit_stub(draft: Draft) -> None:
    """End with the line that the feed or its importer leaves, mostly with a link."""
    keys = draft.site.random("stubs").sample(("first", "full", "via"), draft.site.number("n", 1, 2))
    for key in keys:
        text = _composed(draft, key).replace("<a>", "").replace("</a>", "")
        draft.plant(text)
        draft.body.append(_stub(draft, text))


def _stub(draft: Draft, text: str) -> Html:
    form = draft.site.pick("stub form", ("all", "title", "plain"), (4, 3, 2))
    title, origin = draft.job.article.title, _origin(draft)
    before, found, after = text.partition(title)
    if form == "plain":
        return escape(text)
    if form == "title" and found:
        return join([before, _linked(draft, title, origin), after])
    return _linked(draft, text, origin)


# --- who and when -------------------------------------------------------------------------


def _author(draft: Draft) -> None:
    """Sign with the importer's account, or with whoever wrote for the feed."""
    rng = draft.random("author")
    names = (draft.site.pick("account", AUTHORS.split("|")), parts.person(rng), _source(draft))
    kept = draft.job.article.author or names[1]
    kinds = ("account",) if draft.site.plain else ("account", "person", "source")
    form = draft.site.pick("author kind", kinds, (5, 4, 2)[: len(kinds)])
    draft.set(byline={"account": names[0], "person": kept, "source": names[2]}[form])


def _category(draft: Draft) -> None:
    section = draft.site.pick("category", CATEGORIES.split("|"))
    crumb = draft.content.crumb
    if crumb:
        crumb = replace(crumb, steps=(*crumb.steps[:1], section))
    filed = dict.fromkeys((section, *_more_categories(draft)))
    if len(filed) > 1:
        links = (tag("a", name, href=f"/category/{parts.slug(name)}") for name in filed)
        draft.set(subline=join(links, draft.site.pick("between categories", (", ", " ", " | "))))
    keywords = (*filed, *draft.content.keywords[1:])
    draft.set(section=section, crumb=crumb, keywords=keywords)


def _more_categories(draft: Draft) -> list[str]:
    """Return further categories of the post: plain sites file it under several at once."""
    if not draft.site.plain:
        return []
    sections = [draft.site.word(section) for section in parts.SECTIONS]
    rng = draft.random("categories")
    mixed = rng.sample(sections, rng.randint(2, 4))
    mixed += rng.sample(CATEGORIES.split("|"), rng.randint(0, 2))
    rng.shuffle(mixed)
    return mixed


def _stamps(draft: Draft) -> None:
    """List posts of any topic that came within minutes of this one, in the importer's order."""
    rng = draft.random("stamps")
    listed = candidates(draft.job.article, draft.job.pool, rng)
    day = story_day(draft.job.article, rng) + timedelta(days=rng.choice((0, 0, 1, 2)))
    moment = at_some_time(day, rng)
    number = min(len(listed), draft.site.number("batch", 5, 12))
    items = []
    for other in rng.sample(listed, number):
        moment -= timedelta(minutes=rng.choice((0, 1, 1, 2, 5)))
        path = draft.site.path(other.title, draft.content.section, moment, rng)
        items.append(Item(other.title, path, moment.date()))
    label = draft.site.word("list_latest")
    newest = at_some_time(day, draft.random("first"))
    kept = draft.content.lists[1:]
    draft.set(published=newest, updated=None, lists=(Listing(label, tuple(items)), *kept))


# --- the template around the body ---------------------------------------------------------


def _headings(draft: Draft) -> None:
    """Put the body between the headings that every post of the blog has."""
    paragraphs = list(draft.body)
    wanted = draft.site.random("which headings").sample(("open", "middle", "close"), 3)
    wanted = wanted[: draft.site.number("headings", 1, 3)]
    if "open" in wanted:
        paragraphs = [_heading(draft, "open"), escape(_composed(draft, "opening")), *paragraphs]
    if "middle" in wanted:
        place = min(3 if "open" in wanted else 1, len(paragraphs))
        paragraphs.insert(place, _heading(draft, "middle"))
    if "close" in wanted:
        closing = sentence_case(_composed(draft, "closing"))
        paragraphs += [_heading(draft, "close"), escape(closing)]
    draft.body = paragraphs


def _heading(draft: Draft, key: str) -> Element:
    return draft.section_heading(_site_line(draft, key))


_SHORT_SENTENCE = 30  # characters


def _key_points(draft: Draft) -> None:
    """Head or end the post with sentences of it as a list."""
    rng = draft.random("points")
    every = [s for text in draft.job.article.paragraphs for s in sentences(text)]
    told = [sentence for sentence in every if len(sentence) > _SHORT_SENTENCE] or every
    longest = draft.site.pick("point length", (60, 90, 140, 500))
    chosen = sorted(rng.sample(range(len(told)), min(len(told), rng.randint(2, 5))))
    points = [summary(told[number], longest) for number in chosen]
    box = [_heading(draft, "points"), draft.bullets(points)]
    at_end = draft.site.chance("points at end", 0.3)
    draft.body = [*draft.body, *box] if at_end else [*box, *draft.body]


def _keyword_list(draft: Draft) -> None:
    """Make keywords of the story's longer words, unsorted as the importer found them."""
    rng = draft.random("keywords")
    found = dict.fromkeys(_long_words(" ".join(draft.job.article.paragraphs)))
    first = _long_words(draft.job.article.title)
    others = rng.sample(list(found), min(len(found), draft.site.number("how many", 5, 18)))
    listed = tuple(dict.fromkeys([*first, *others]))
    separator = draft.site.pick("keyword separator", (", ", " ", " | ", " #", ","))
    line = f"{_site_line(draft, 'keywords')} {separator.join(listed)}"
    draft.set(keywords=listed)
    draft.body.append(escape(draft.plant(line)))


_EDGES = ".,:;!?\"'“”«»()。，、"


def _long_words(text: str) -> list[str]:
    words = (word.strip(_EDGES).lower() for word in text.split())
    return [word for word in words if len(word) > STOP_KEYWORDS]


def _cut_off(draft: Draft) -> None:
    """Show only the feed's teaser, which stops in mid-sentence."""
    rng = draft.random("cut")
    longest = draft.site.pick("teaser length", (150, 220, 300, 500, 900))
    kept: list[str] = []
    for text in draft.job.article.paragraphs:
        if longest <= len(text) or text == draft.job.article.paragraphs[-1]:
            kept.append(_ended(draft, text, min(longest, max(len(text) * 3 // 4, 20)), rng))
            break
        kept.append(text)
        longest -= len(text)
    draft.body = [escape(text) for text in kept]


def _ended(draft: Draft, text: str, longest: int, rng: Random) -> str:
    end = draft.site.pick("teaser end", (" […]", "…", " [&#8230;]", "...", " [...]", " (more…)"))
    return cut(text, longest) + end


def _disclaimer(draft: Draft) -> None:
    text = _composed(draft, "copyright")
    draft.set(notes_below=(escape(text),), notes_above=())


def _importer(draft: Draft) -> None:
    draft.body.append(escape(_composed(draft, "passed")))


# In the order in which they are applied.
_EDITS: Mapping[str, _Edit] = {
    "cut_off": _cut_off,
    "template_headings": _headings,
    "key_points": _key_points,
    "author": _author,
    "category": _category,
    "stamps": _stamps,
    "keyword_list": _keyword_list,
    "source_stub": _credit_stub,
    "importer_line": _importer,
    "disclaimer": _disclaimer,
}

# A credit alone is what honest reprints have too: some other mark is always there.
MARKS = ("source_stub", *(mark for mark in _EDITS if mark != "source_stub"))
