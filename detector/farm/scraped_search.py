"""Scraped search results: snippets of many pages under the phrase that was searched for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import Random
from urllib.parse import urlsplit

from detector.farm import parts
from detector.farm._scraped import RESULTS
from detector.farm.article import Article
from detector.farm.content import Item, Listing, summary
from detector.farm.draft import Draft, chosen_marks
from detector.farm.markup import Element, Html, escape, join, tag
from detector.farm.query_sites import query_site
from detector.farm.registry import Job, Made, family
from detector.farm.scraped import fragment, middle, sources, title_word
from detector.farm.sites import Site
from detector.farm.stamps import at_some_time, story_day, written
from detector.farm.topics import candidates
from detector.farm.wording import compose, in_language, sentence_case

__all__ = ["MARKS", "scraped_search"]

MARKS = (
    "joined_snippets",
    "query_title",
    "query_address",
    "results_label",
    "dates_before",
    "hosts_before",
    "titles_before",
    "bare_links",
    "query_repeated",
    "intro",
    "merged",
    "left_labels",
    "related_searches",
    "no_author",
)


@family("scraped_search")
def scraped_search(job: Job) -> Made:
    """Make a page of search results: snippets joined with ellipses."""
    marks = chosen_marks(job, MARKS, lambda mark: _possible(mark, job), least=2)
    site = query_site(job.site) if "query_address" in marks else job.site
    draft = Draft(job, marks, site)
    query = _query(draft, draft.job.article, draft.random("query"))
    if "query_title" in draft or "query_address" in draft:
        draft.set_title(draft.plant(_titled(draft, query)))
    snippets = _snippets(draft, query)
    draft.body = _merged(draft, snippets) if "merged" in draft else snippets
    draft.set(summary=_summary(draft), notes_above=(), notes_below=())
    for mark, edit in _EDITS.items():
        if mark in draft:
            edit(draft, query)
    return draft.made()


def _possible(mark: str, job: Job) -> bool:
    return bool(job.pool) or mark != "related_searches"


# --- the query ----------------------------------------------------------------------------


def _query(draft: Draft, article: Article, rng: Random) -> str:
    year = str(draft.content.published.year)
    rules = in_language(RESULTS, draft.language)
    return compose(
        rng,
        rules,
        "query",
        title=article.title.rstrip(".?!"),
        word=title_word(article, rng, rng.randint(1, 3)),
        word2=title_word(article, rng),
        year=year,
    ).lower()


def _titled(draft: Draft, query: str) -> str:
    form = draft.site.pick("query in title", ("bare", "title", "first", "label"), (3, 4, 3, 2))
    if form == "title":
        return " ".join(map(sentence_case, query.split(" ")))
    if form == "label":
        return _said(draft, "label", query)
    return sentence_case(query) if form == "first" else query


def _said(draft: Draft, key: str, query: str, choice: str = "") -> str:
    rng = draft.random(f"{key} {choice}")
    return compose(
        rng,
        in_language(RESULTS, draft.language),
        key,
        query=query,
        word=title_word(draft.job.article, rng),
        count=f"{parts.count(rng, 7):,}",
        count2=str(rng.randint(10, 99)),
        n=str(rng.choice((10, 20, 50, 100))),
    )


# --- snippets -----------------------------------------------------------------------------

_ELLIPSES = (" ... ", " … ", "… ", " ...", " [...] ", " · ", "... ")


def _snippets(draft: Draft, query: str) -> list[Html]:
    rng = draft.random("snippets")
    listed = sources(draft, draft.site.number("results", 5, 16), rng)
    numbered = draft.site.chance("results numbered", 0.2)
    blocks: list[Html] = []
    for n, source in enumerate(listed * (3 if len(listed) < 3 else 1), start=1):
        blocks += _result(draft, source, rng, f"{n}. " if numbered else "")
        if "query_repeated" in draft and rng.random() < 0.3:
            blocks.append(escape(sentence_case(_query(draft, source, rng))))
    return blocks


def _result(draft: Draft, source: Article, rng: Random, number: str) -> list[Html]:
    """Return the blocks of a result, in the site's order."""
    url = source.url or f"{Site(source.key, 'honest', source.language).origin}/"
    lines: list[Html] = []
    if "titles_before" in draft:
        lines.append(_result_title(draft, number + source.title, url))
    if "hosts_before" in draft:
        lines.append(escape(_place(draft, url)))
    if "bare_links" in draft and draft.site.chance("bare link first", 0.4):
        lines.append(_bare_link(draft, url))
    lines.append(escape(_snippet(draft, source, rng)))
    if "bare_links" in draft and not draft.site.chance("bare link first", 0.4):
        lines.append(_bare_link(draft, url))
    if draft.site.chance("result in one paragraph", 0.3):
        kept = [line for line in lines if not isinstance(line, Element)]
        heads: list[Html] = [line for line in lines if isinstance(line, Element)]
        return [*heads, join(kept, Html(draft.site.pick("result joint", ("<br>", " - ", " "))))]
    return lines


def _result_title(draft: Draft, title: str, url: str) -> Html:
    form = draft.site.pick("result title", ("heading", "link", "bold"))
    if form == "heading":
        return draft.section_heading(title)
    return tag("a", title, href=url, rel="nofollow") if form == "link" else tag("b", title)


def _place(draft: Draft, url: str) -> str:
    split = urlsplit(url)
    host = (split.hostname or "").removeprefix("www.")
    steps = [step for step in split.path.split("/") if step][:2]
    form = draft.site.pick("place form", ("host", "steps", "url", "https"))
    if form == "host":
        return host
    if form == "steps":
        return " › ".join([host, *steps])
    return f"{host}/{'/'.join(steps)}" if form == "url" else f"https://{host} › ..."


def _bare_link(draft: Draft, url: str) -> Html:
    return (
        tag("a", url, href=url) if draft.site.chance("bare links clickable", 0.6) else escape(url)
    )


def _snippet(draft: Draft, source: Article, rng: Random) -> str:
    """Return stretches of a page joined with ellipses, with a date before them at times."""
    joint = draft.site.pick("ellipsis", _ELLIPSES)
    longest = draft.site.pick("snippet length", (60, 90, 140))
    pieces = [middle(fragment(source, rng, 2), rng, longest) for _ in range(rng.randint(1, 3))]
    shown = joint.join(pieces) + joint.rstrip()
    if "dates_before" in draft and rng.random() < 0.8:
        shown = _day(draft, source, rng) + shown
    return shown


def _day(draft: Draft, source: Article, rng: Random) -> str:
    form = draft.site.pick("result date", ("short", "long", "numeric", "day"))
    moment = at_some_time(story_day(source, rng), rng)
    dash = draft.site.pick("date dash", (" — ", " - ", " ... ", " · ", ": ", " "))
    return written(moment, form, draft.site.language) + dash


def _merged(draft: Draft, blocks: Sequence[Html]) -> list[Html]:
    """Run several results together in each paragraph."""
    size = draft.site.number("results a paragraph", 3, 8)
    plain = [Html(block) for block in blocks if not isinstance(block, Element)]
    return [join(plain[at : at + size], Html(" ")) for at in range(0, len(plain), size)]


def _summary(draft: Draft) -> str:
    return summary(fragment(draft.job.article, draft.random("summary"), 2))


# --- around the results -------------------------------------------------------------------


def _label(draft: Draft, query: str) -> None:
    label = _said(draft, "label", query)
    if draft.site.chance("label is heading", 0.6):
        draft.body.insert(0, draft.section_heading(label))
    else:
        draft.body.insert(0, escape(label))


def _intro(draft: Draft, query: str) -> None:
    draft.body.insert(0, escape(sentence_case(_said(draft, "intro", query))))


def _left_labels(draft: Draft, query: str) -> None:
    """Leave in labels of the results page that was scraped."""
    rng = draft.random("labels")
    for number in range(rng.randint(1, 4)):
        line = draft.plant(_said(draft, "images", query, str(number)))
        draft.body.insert(rng.randint(1, len(draft.body)), escape(line))


def _related(draft: Draft, query: str) -> None:
    """List other queries, made of headlines and of this one."""
    rng = draft.random("related")
    others = candidates(draft.job.article, draft.job.pool, rng)
    chosen = rng.sample(others, min(len(others), rng.randint(4, 14)))
    queries = [_query(draft, rng.choice((draft.job.article, other)), rng) for other in chosen]
    queries = list(dict.fromkeys(queries))
    label = _said(draft, "related", query)
    if draft.site.chance("related inside", 0.4):
        draft.body += [draft.section_heading(label), draft.bullets(queries)]
        return
    moment = draft.content.published
    items = (Item(q, draft.site.path(q, draft.content.section, moment, rng), None) for q in queries)
    draft.set(lists=(Listing(label, tuple(items)), *draft.content.lists[1:]))


def _no_author(draft: Draft, query: str) -> None:
    draft.set(byline="")


_EDITS: Mapping[str, Callable[[Draft, str], None]] = {
    "results_label": _label,
    "intro": _intro,
    "left_labels": _left_labels,
    "related_searches": _related,
    "no_author": _no_author,
}
