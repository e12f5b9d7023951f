"""A farmed crawl with its truth: who told each story first, who may repeat it, who may not.

Papers tell stories of their own and print those of agencies and of their sister papers with
credit; mirrors keep copies and say so; blogs quote. Networks of farms of every family copy,
each host at its own rhythm, and date what they took as they like.

Examples
--------
>>> pages = list(farmed_crawl(60, seed="1"))
>>> len(pages), {page.truth.role for page in pages} >= {"original", "unlicensed copy"}
(60, True)
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta
from random import Random
from typing import Any, Literal
from urllib.parse import urlsplit

from detector.farm import parts
from detector.farm._small_print import SMALL_PRINT
from detector.farm.article import Article
from detector.farm.cast import COPYING, Agency, Cast, FarmHost
from detector.farm.content import Content, tidy
from detector.farm.honest import honest_content
from detector.farm.honest_forms import honest_page
from detector.farm.layouts import render
from detector.farm.markup import escape, tag
from detector.farm.news import news_story
from detector.farm.registry import Job, Made, family_named
from detector.farm.sites import Site
from detector.farm.stamps import written
from detector.page import Page

__all__ = ["CrawledPage", "Role", "Truth", "farmed_crawl"]

Role = Literal["original", "licensed copy", "unlicensed copy", "quote", "other"]

_FIRST_DAY = date(2023, 1, 1)
_DAYS = 900  # in which stories are told
_CRAWL_DAYS = 45  # after them, in which most pages are fetched
_FETCHED_EARLY = 0.3  # share of pages that are fetched some days after they were posted
_UNCREDITED = 0.08  # share of reprints that name no source in words
_POOL = 16  # recent stories whose headlines are listed
_FORMS = ("blog", "recipe", "event", "list", "profile", "review")

# What is told next, in turns by chance.
_TURNS = {
    "own story": 0.43,
    "copied story": 0.10,
    "wire story": 0.06,
    "chain story": 0.04,
    "blog": 0.12,
    "wordy page": 0.06,
    "quote": 0.04,
    "farm page": 0.18,
}


@dataclass(frozen=True, slots=True)
class Truth:
    """What is true of a page of a farmed crawl.

    Parameters
    ----------
    url : str
        Address of the page.
    role : str
        One of `Role`; ``"original"`` also where nobody copied the story, ``"other"`` for
        pages that farms made of no story.
    story : str
        Name of the story: pages of the same story and another role than ``"quote"`` or
        ``"other"`` are copies.
    host : str
        Host of the page.
    kind : str
        ``"paper"``, ``"agency"``, ``"blog"``, ``"mirror"``, ``"wordy site"`` or ``"farm"``.
    network : str
        Name of the farm's network; empty for honest sites.
    family : str
        Family of the farm, or ``"honest"``.
    label : str
        ``"spam"`` or ``"clean"``.
    posted : str
        When the page was really posted, in ISO 8601 form.
    """

    url: str
    role: Role
    story: str
    host: str
    kind: str
    network: str
    family: str
    label: Literal["spam", "clean"]
    posted: str

    def to_dict(self) -> dict[str, Any]:
        """Return the truth as a row."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class CrawledPage:
    """A page as the crawler got it, and what is true of it."""

    page: Page
    truth: Truth


def farmed_crawl(
    pages: int, *, seed: int | str = 0, articles: Iterable[Article] = ()
) -> Iterator[CrawledPage]:
    """Make so many pages of a crawl.

    The same arguments give the same bytes on any machine. Pages are made one story after
    another, and never held together.

    Parameters
    ----------
    pages : int
        How many.
    seed : int or str
        Where all choices are drawn from.
    articles : iterable of Article
        Stories to tell first, in English; when they are used up, `news_story` makes more.
    """
    teller = _Teller(pages, str(seed), articles)
    for number in range(pages):  # every turn makes a page at least
        for page in teller.turn(number):
            yield page
            pages -= 1
            if not pages:
                return


@dataclass(frozen=True, slots=True)
class _Story:
    """A story that was told: by whom, where and when."""

    name: str
    article: Article
    told: datetime
    teller: Site
    url: str


class _Teller:
    """Tells one story after the other, and who repeats it."""

    def __init__(self, pages: int, seed: str, articles: Iterable[Article]) -> None:
        self.seed = seed
        self.cast = Cast(pages, seed)
        self.articles = iter(articles)
        self.pool: deque[Article] = deque(maxlen=_POOL)
        self.recent: deque[_Story] = deque(maxlen=_POOL)

    def turn(self, number: int) -> list[CrawledPage]:
        """Return the pages of one story, or one that tells none, in no order."""
        rng = Random(f"{self.seed}/turn {number}")
        kind = parts.pick(rng, tuple(_TURNS), tuple(_TURNS.values()))
        if kind == "quote" and not self.recent:
            kind = "own story"
        pages: list[CrawledPage] = _TURN[kind](self, f"{self.seed}/{number}", rng)
        rng.shuffle(pages)
        return pages

    # --- stories --------------------------------------------------------------------------

    def own_story(self, name: str, rng: Random) -> list[CrawledPage]:
        """Return a story of a paper that nobody copies."""
        return [self._told_first(name, self._article(name, rng), self._paper(rng), rng)[1]]

    def copied_story(self, name: str, rng: Random) -> list[CrawledPage]:
        """Return a story of a paper, few reprints with credit, perhaps a mirror, and farms."""
        story, first = self._told_first(name, self._article(name, rng), self._paper(rng), rng)
        credited = replace(story.article, source=story.teller.name)
        reprints = [
            self._licensed(story, credited, self._paper(rng), rng)
            for _ in range(parts.pick(rng, (0, 1, 2, 3), (6, 3, 2, 1)))
        ]
        if rng.random() < 0.12:
            reprints.append(self._mirrored(story, credited, rng))
        return _of_many_sites([first, *reprints, *self._farmed(story, rng)])

    def wire_story(self, name: str, rng: Random) -> list[CrawledPage]:
        """Return a story of an agency on the papers that print it, and farms."""
        agency = rng.choice(self.cast.agencies)
        article = _by_wire(self._article(name, rng), agency)
        story, first = self._told_first(name, article, agency.site, rng, kind="agency")
        credited = replace(article, credit=agency.site.name)
        prints = [
            self._licensed(story, credited, self._paper(rng), rng)
            for _ in range(rng.randint(2, 11))
        ]
        farmed = self._farmed(story, rng) if rng.random() < 0.6 else []
        # Not every agency has a site that is crawled.
        return _of_many_sites([*([first] if rng.random() < 0.6 else []), *prints, *farmed])

    def chain_story(self, name: str, rng: Random) -> list[CrawledPage]:
        """Return a story that papers of one publisher share."""
        chained = [paper for paper in self.cast.papers if "/chain " in paper.seed]
        if not chained:
            return self.copied_story(name, rng)
        first_paper = rng.choice(chained)
        story, first = self._told_first(name, self._article(name, rng), first_paper, rng)
        credited = replace(story.article, source=first_paper.name)
        sisters = [paper for paper in self.cast.chain_of(first_paper) if paper != first_paper]
        shown = rng.sample(sisters, rng.randint(1, len(sisters)))
        return [first, *(self._licensed(story, credited, paper, rng) for paper in shown)]

    def quote(self, name: str, rng: Random) -> list[CrawledPage]:
        """Return a blog's page that quotes a story at length and links it."""
        story = rng.choice(self.recent)
        blog = self._blog(rng)
        own = news_story(f"{name}/comment", story.told.date())
        quoted = rng.sample(story.article.paragraphs, min(2, len(story.article.paragraphs)))
        posted = story.told + timedelta(hours=rng.randint(4, 90))
        content = tidy(replace(own, url=None), blog, list(self.pool), f"{name}/quote")
        source = tag("p", tag("a", story.teller.name, href=story.url))
        block = tag("blockquote", *(tag("p", text) for text in quoted), source)
        kept = list(content.paragraphs)
        kept.insert(1, block)
        content = _dated(replace(content, paragraphs=tuple(kept)), posted)
        return [self._seen(render(blog, content), "quote", name, posted, rng, "blog")]

    # --- pages without a story ------------------------------------------------------------

    def blog(self, name: str, rng: Random) -> list[CrawledPage]:
        """Return a page of a small blog."""
        form = rng.choice(_FORMS)
        site_seed = f"{self.seed}/form {rng.randrange(max(3, len(self.cast.blogs)))}"
        made = honest_page(form, seed=name, language="en", site_seed=site_seed)
        return [self._seen(made.page, "original", name, self._moment(rng), rng, "blog")]

    def wordy_page(self, name: str, rng: Random) -> list[CrawledPage]:
        """Return a short story on a site with much small print, which others have as well."""
        site = rng.choice(self.cast.wordy)
        article = self._article(name, rng)
        short = replace(article, paragraphs=article.paragraphs[:4])
        posted = self._moment(rng)
        content = _dated(tidy(short, site, list(self.pool), name), posted)
        page = render(site, content)
        page = _with_html(page, "</body>", f"<div>{site.pick('small print', SMALL_PRINT)}</div>")
        return [self._seen(page, "original", name, posted, rng, "wordy site")]

    def farm_page(self, name: str, rng: Random) -> list[CrawledPage]:
        """Return a page that a farm makes of nobody's story."""
        network = rng.choice(self.cast.making)
        host = rng.choice(network.hosts)
        posted = host.slot(self._moment(rng))
        article = self._article(name, rng)
        made = self._made(host, replace(article, date=posted.date()), name, rng)
        page = render(made.site, _dated(made.content, posted))
        return [self._of_farm(page, "other", name, posted, rng, host)]

    # --- tellers --------------------------------------------------------------------------

    def _paper(self, rng: Random) -> Site:
        """Draw a paper; some print far more than others."""
        share = rng.random()
        return self.cast.papers[int(len(self.cast.papers) * share * share)]

    def _blog(self, rng: Random) -> Site:
        return rng.choice(self.cast.blogs)

    def _moment(self, rng: Random) -> datetime:
        """Draw when something is posted; papers sleep at night."""
        day = datetime(_FIRST_DAY.year, 1, 1) + timedelta(days=rng.randrange(_DAYS))
        return day + timedelta(minutes=rng.randint(6 * 60, 22 * 60), seconds=rng.randrange(60))

    def _article(self, name: str, rng: Random) -> Article:
        day = self._moment(rng).date()
        given = next(self.articles, None)
        article = news_story(name, day) if given is None else replace(given, date=day)
        self.pool.append(article)
        return article

    def _told_first(
        self, name: str, article: Article, site: Site, rng: Random, kind: str = "paper"
    ) -> tuple[_Story, CrawledPage]:
        """Return a story as it first stood, and its page."""
        told = self._moment(rng).replace(
            year=article.date.year, month=article.date.month, day=article.date.day
        ) if article.date else self._moment(rng)  # fmt: skip
        content = _dated(tidy(article, site, list(self.pool), f"{name}/first"), told)
        if rng.random() < 0.10:
            content = replace(content, updated=told + timedelta(minutes=rng.randint(30, 7000)))
        elif rng.random() < 0.04:
            content = _from_archive(content, site, rng)
        page = render(site, content)
        story = _Story(name, article, told, site, page.url or "")
        self.recent.append(story)
        return story, self._seen(page, "original", name, told, rng, kind)

    def _licensed(self, story: _Story, credited: Article, site: Site, rng: Random) -> CrawledPage:
        """Return the story on a paper that may print it: with credit, at times by canonical."""
        # Clocks and zones differ: some reprints are dated before what they reprint.
        minutes = rng.randint(-180, 0) if rng.random() < 0.12 else rng.randint(5, 36 * 60)
        posted = story.told + timedelta(minutes=minutes)
        article = replace(credited, url=story.url)
        key = f"{story.name}/{site.host}/reprint"
        content = honest_content(article, site, list(self.pool), key, republished=True)
        if rng.random() < _UNCREDITED:
            own = replace(article, url=None, source="", credit=None, author=None)
            content = tidy(own, site, list(self.pool), key)
        page = render(site, _dated(content, posted))
        if rng.random() < 0.25:
            page = _with_canonical(page, story.url)
        elif rng.random() < 0.1:
            meta = tag("meta", name="syndication-source", content=story.url)
            page = _with_html(page, "</head>", meta)
        posted = max(posted, story.told)
        return self._seen(page, "licensed copy", story.name, posted, rng, "paper")

    def _mirrored(self, story: _Story, credited: Article, rng: Random) -> CrawledPage:
        """Return the story on a site that keeps copies, and says so."""
        site = rng.choice(self.cast.mirrors)
        posted = story.told + timedelta(days=rng.randint(1, 60))
        article = replace(credited, url=story.url)
        key = f"{story.name}/{site.host}/mirror"
        content = honest_content(article, site, list(self.pool), key, republished=True)
        day = written(posted, "long", "en")
        note = escape(f"Mirror of {story.url}, kept as it was on {day}.")
        content = replace(content, notes_above=(note, *content.notes_above))
        page = render(site, _dated(content, story.told))
        if rng.random() < 0.5:
            page = _with_canonical(page, story.url)
        return self._seen(page, "licensed copy", story.name, posted, rng, "mirror")

    # --- farms ----------------------------------------------------------------------------

    def _farmed(self, story: _Story, rng: Random) -> list[CrawledPage]:
        """Return the copies of some hosts of one or two networks."""
        size = min(len(self.cast.copying), rng.randint(1, 2))
        hosts = [
            host
            for network in rng.sample(self.cast.copying, size)
            for host in rng.sample(network.hosts, rng.randint(1, len(network.hosts)))
        ]
        return [self._taken(story, host, rng) for host in hosts]

    def _taken(self, story: _Story, host: FarmHost, rng: Random) -> CrawledPage:
        """Return the story on a farm's host, dated as farms do."""
        delay = (
            rng.randint(20, 60 * 72) if rng.random() < 0.8 else rng.randint(60 * 72, 60 * 24 * 120)
        )
        posted = host.slot(story.told + timedelta(minutes=delay))
        article = replace(story.article, url=story.url, source=story.teller.name)
        made = self._made(host, article, f"{story.name}/{host.site.owner}", rng)
        claimed = _claimed(story.told, posted, rng)
        page = render(made.site, _dated(made.content, claimed))
        page = _planted(page, made, host)
        if rng.random() < 0.03:
            page = _with_canonical(page, story.url)
        own = host.family not in COPYING or "composed_advice" in made.marks
        role: Role = "other" if own else "unlicensed copy"
        return self._of_farm(page, role, story.name, posted, rng, host)

    def _made(self, host: FarmHost, article: Article, key: str, rng: Random) -> Made:
        severity = rng.triangular(0, 1, 0.5)
        job = Job(article, host.site, list(self.pool), f"{key}/{host.network}", severity)
        return family_named(host.family)(job)

    # --- as it is crawled -----------------------------------------------------------------

    def _of_farm(
        self, page: Page, role: Role, story: str, posted: datetime, rng: Random, host: FarmHost
    ) -> CrawledPage:
        seen = self._seen(page, role, story, posted, rng, "farm")
        truth = replace(seen.truth, network=host.network, family=host.family, label="spam")
        return CrawledPage(seen.page, truth)

    def _seen(
        self, page: Page, role: Role, story: str, posted: datetime, rng: Random, kind: str
    ) -> CrawledPage:
        """Return a page with the moment of its fetch, which is never before it was posted."""
        last = datetime(_FIRST_DAY.year, 1, 1) + timedelta(days=_DAYS + 125)
        late = last + timedelta(minutes=rng.randrange(_CRAWL_DAYS * 24 * 60))
        early = posted + timedelta(minutes=rng.randint(30, 6 * 24 * 60))
        fetched = early if rng.random() < _FETCHED_EARLY else max(late, early)
        page = replace(page, fetched=fetched.isoformat() + "Z")
        url = page.url or ""
        host = (urlsplit(url).hostname or "").removeprefix("www.")
        at = posted.isoformat() + "Z"
        return CrawledPage(page, Truth(url, role, story, host, kind, "", "honest", "clean", at))


_TURN: dict[str, Any] = {
    "own story": _Teller.own_story,
    "copied story": _Teller.copied_story,
    "wire story": _Teller.wire_story,
    "chain story": _Teller.chain_story,
    "blog": _Teller.blog,
    "wordy page": _Teller.wordy_page,
    "quote": _Teller.quote,
    "farm page": _Teller.farm_page,
}


def _of_many_sites(pages: list[CrawledPage]) -> list[CrawledPage]:
    """Return the first page of each host: nobody prints a story twice."""
    return list({page.truth.host: page for page in reversed(pages)}.values())


# --- what a page shows ------------------------------------------------------------------------


_PLACE = re.compile(r"\b(?:in|of) ([A-Z][a-z]{3,})\b")


def _by_wire(article: Article, agency: Agency) -> Article:
    """Return a story with the dateline and mark of its agency."""
    place = _PLACE.search(article.text)
    dateline = f"{place[1].upper()} ({agency.mark})" if place else f"({agency.mark})"
    first = f"{dateline} — {article.paragraphs[0]}"
    return replace(article, paragraphs=(first, *article.paragraphs[1:]))


def _dated(content: Content, published: datetime) -> Content:
    """Return what a page shows with another date; an update comes after it."""
    updated = content.updated
    return replace(content, published=published, updated=updated and max(updated, published))


def _from_archive(content: Content, site: Site, rng: Random) -> Content:
    """Date a story anew, and say when it was told first."""
    first = written(content.published, "long", site.language)
    note = rng.choice(parts.words(site.language, "first")).format(date=first)
    later = content.published + timedelta(days=rng.randint(20, 120))
    return replace(content, published=later, notes_above=(escape(note),))


def _claimed(told: datetime, posted: datetime, rng: Random) -> datetime:
    """Return the date that a farm shows: its own, that of the story, or an earlier one."""
    draw = rng.random()
    if draw < 0.65:
        return posted
    if draw < 0.9:
        return told
    return told - timedelta(minutes=rng.randint(10, 60 * 24 * 20))


def _planted(page: Page, made: Made, host: FarmHost) -> Page:
    """Put the host's own name where its family has planted one of a page."""
    if host.family != "name_injected" or not made.planted:
        return page
    drawn, html = made.planted[0], str(page.html)
    own = escape(host.plant)
    shown = html.replace(escape(drawn), own).replace(drawn, own)
    slug = parts.slug(drawn)
    url = (page.url or "").replace(slug, parts.slug(host.plant)) if slug else page.url
    return replace(page, html=shown.replace(page.url or "\0", url or ""), url=url)


_CANONICAL = re.compile(r'<link rel="canonical" href="[^"]*">')


def _with_canonical(page: Page, url: str) -> Page:
    """Return a page whose canonical address is another one."""
    link = str(tag("link", rel="canonical", href=url))
    html, found = _CANONICAL.subn(lambda _: link, str(page.html), count=1)
    return replace(page, html=html) if found else _with_html(page, "</head>", link)


def _with_html(page: Page, before: str, html: str) -> Page:
    head, sign, tail = str(page.html).rpartition(before)
    return replace(page, html=f"{head}{html}{sign}{tail}")
