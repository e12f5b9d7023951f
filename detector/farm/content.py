"""What a page shows, before any template: `tidy` fills it in as an honest site would.

Families start from the tidy content and change in it what their farms do. So whatever is
not a farm's doing is drawn here, and has the same distribution on both sides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from detector.farm import parts
from detector.farm.article import Article
from detector.farm.markup import EMPTY, Html, escape, join, tag
from detector.farm.sites import Site
from detector.farm.stamps import LAST_DAY, at_some_time, lag, story_day
from detector.farm.topics import candidates, near_in_time, on_topic, section_of

__all__ = [
    "Content",
    "Crumb",
    "Image",
    "Inset",
    "Item",
    "Listing",
    "section_label",
    "story_text",
    "tidy",
]


@dataclass(frozen=True, slots=True)
class Crumb:
    """Where the page stands in its site, as shown above the headline."""

    label: str
    steps: tuple[str, ...]
    separator: str
    glued: bool = False  # no space between the elements
    tail: str = ""  # headline after the last step
    ends_with_site: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """A headline in a list."""

    title: str
    path: str
    day: date | None


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of headlines under a label."""

    label: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Image:
    """The picture of the story."""

    alt: str
    caption: str
    file: str


@dataclass(frozen=True, slots=True)
class Inset:
    """What stands after the paragraph of number `after`: as a paragraph, or in a box."""

    after: int
    html: Html
    boxed: bool = False


@dataclass(frozen=True, slots=True)
class Content:
    """What a page shows.

    Parameters
    ----------
    seed : str
        Where the page's own choices come from, as opposed to its site's.
    language : str
        Language of the story.
    title : str
        Headline as ``<title>``, breadcrumbs and the address have it.
    heading : Html
        Headline as shown above the story.
    section : str
        Section that the page claims to stand in.
    published : datetime.datetime
        When it claims to have been published.
    paragraphs : tuple of Html
        One for each paragraph of the article.
    keywords : tuple of str
        For ``<meta name="keywords">`` and the tags below the story.
    summary : str
        For ``<meta name="description">``.
    updated : datetime.datetime, optional
        When it claims to have been updated.
    byline : str
        Who it says wrote it; empty where it doesn't say.
    subline : Html
        A bare line by the headline, such as a count of views.
    image, crumb, insets, lists, counters
        What their types say.
    notes_above, notes_below : tuple of Html
        Credits and notes around the story.
    """

    seed: str
    language: str
    title: str
    heading: Html
    section: str
    published: datetime
    paragraphs: tuple[Html, ...]
    keywords: tuple[str, ...]
    summary: str
    updated: datetime | None = None
    byline: str = ""
    subline: Html = EMPTY
    image: Image | None = None
    crumb: Crumb | None = None
    insets: tuple[Inset, ...] = ()
    lists: tuple[Listing, ...] = ()
    counters: tuple[str, ...] = ()
    notes_above: tuple[Html, ...] = ()
    notes_below: tuple[Html, ...] = ()

    def random(self, choice: str) -> Random:
        """Return the random numbers for a named choice of this page."""
        return Random(f"{self.seed}/{choice}")

    @property
    def newest(self) -> datetime:
        """The later one of the two moments."""
        return max(self.published, self.updated or self.published)


def tidy(article: Article, site: Site, pool: Sequence[Article], seed: str) -> Content:
    """Return the article as an honest site of this template would show it."""
    rng = Random(f"{seed}/tidy")
    section = section_label(site, section_of(article))
    published = at_some_time(_publication_day(article, rng), rng)
    lists = tuple(_lists(article, site, pool, published, section, rng))
    return Content(
        seed=seed,
        language=article.language,
        title=article.title,
        heading=_heading(site, article.title, section),
        section=section,
        published=published,
        paragraphs=tuple(story_text(site, text) for text in article.paragraphs),
        keywords=_keywords(article, site, section),
        summary=summary(article.paragraphs[0] if article.paragraphs else article.title),
        byline=_byline(article, site, rng),
        subline=_subline(site, rng),
        image=_image(article, site, rng),
        crumb=_crumb(site, section, article.title),
        insets=tuple(_insets(article, site, lists, rng)),
        lists=lists,
        counters=tuple(_counters(site, rng)),
        notes_below=(escape(article.credit),) if article.credit else (),
    )


_TWO_CAPITALIZED = re.compile(r"\b[A-Z]\w+ [A-Z]\w+")


def story_text(site: Site, text: str) -> Html:
    """Return text of the story; some sites link or mark the first name in it."""
    found = _TWO_CAPITALIZED.search(text) if site.chance("marks names", 0.35) else None
    if found is None:
        return escape(text)
    element = site.pick("names marked by", ("a", "b", "strong", "em"), (4, 1, 1, 1))
    href = site.address(f"/tag/{parts.slug(found.group())}") if element == "a" else None
    name = tag(element, found.group(), href=href)
    return join([text[: found.start()], name, text[found.end() :]])


def section_label(site: Site, section: str) -> str:
    """Return the site's own name for one of the sections."""
    return site.word(section)


def summary(paragraph: str, longest: int = 155) -> str:
    """Return the beginning of a paragraph, cut between words.

    Examples
    --------
    >>> summary("The pier closed on Monday.", 15)
    'The pier closed…'
    """
    if len(paragraph) <= longest:
        return paragraph
    return (paragraph[: longest + 1].rpartition(" ")[0] or paragraph[:longest]) + "…"


_WEEKS = 52 * 7


def _publication_day(article: Article, rng: Random) -> date:
    """Return a day on which the story may honestly have been published.

    A story that names no year may have been told in a later one: thus pages of farms, which
    are dated late, are not all newer than honest ones. Whole weeks keep its weekdays right.
    """
    day = story_day(article, rng)
    later = lag(day, rng)
    if later and not article.years():
        day += timedelta(days=later // _WEEKS * _WEEKS)
    return min(day + timedelta(days=rng.randint(0, 1)), LAST_DAY)


def _heading(site: Site, title: str, section: str) -> Html:
    """Return the headline; some sites put a label before it, and some lose the space."""
    form = site.pick("heading form", ("bare", "kicker", "section", "link"), (10, 1, 1, 2))
    if form == "link":
        return tag("a", title, href="#")
    if form == "bare":
        return escape(title)
    label = section if form == "section" else site.word("kicker")
    space = "" if site.fault("kicker glued", 0.3) else " "
    mark = site.pick("kicker mark", (":", " |", ""))
    return join([tag("span", label + mark, class_=site.css("kicker")), space, escape(title)])


def _keywords(article: Article, site: Site, section: str) -> tuple[str, ...]:
    long = sorted({word.strip(".,:;!?'\"") for word in article.title.split() if len(word) > 4})
    return (section, *long[: site.number("keywords", 2, 6)])


def _byline(article: Article, site: Site, rng: Random) -> str:
    kind = site.pick("byline kind", ("author", "staff", "none"), (5, 2, 3))
    if kind == "none":
        return ""
    if article.author:
        return article.author
    return site.word("staff") if kind == "staff" else parts.person(rng)


def _subline(site: Site, rng: Random) -> Html:
    if not site.fault("subline", 0.25):
        return EMPTY
    form = site.pick("subline form of two", ("views", "name"))
    shown = parts.number_label(
        site.number("subline form", 0, 4), site.word("views"), parts.count(rng)
    )
    return escape(f"{site.name} {shown}" if form == "name" else shown)


def _image(article: Article, site: Site, rng: Random) -> Image | None:
    if not site.chance("image", 0.75):
        return None
    caption = f"{site.word('photo')} {parts.person(rng)}" if site.chance("caption", 0.5) else ""
    alts = (" ".join(article.paragraphs[0].split()[:9]), caption, "")
    alt = site.pick("alt", alts, (3, 2, 3))
    if site.fault("alt is title", 0.3):
        alt = article.title
    return Image(alt, caption, f"/img/{rng.getrandbits(40):010x}.jpg")


_SEPARATORS = (" > ", " » ", " / ", " › ", " | ", " :: ", " → ", ">", "»", " ")


def _crumb(site: Site, section: str, title: str) -> Crumb | None:
    if not site.chance("crumb", 0.75):
        return None
    return Crumb(
        label=site.word("here"),
        steps=(site.word("home"), section),
        separator=site.pick("crumb separator", _SEPARATORS),
        glued=site.fault("crumb glued", 0.25),
        tail=title if site.chance("crumb tail", 0.5) else "",
        ends_with_site=site.chance("crumb ends with site", 0.15),
    )


def _counters(site: Site, rng: Random) -> Iterator[str]:
    if not site.fault("counters", 0.67):
        return
    labels = ("likes", "comments", "views", "share")
    for key in site.random("counters").sample(labels, site.pick("how many counters", (1, 2))):
        n = parts.count(rng, 2 if key == "comments" else 4)
        yield parts.number_label(site.number("counter form", 0, 4), site.word(key), n)


def _insets(article: Article, site: Site, lists: Sequence[Listing], rng: Random) -> Iterator[Inset]:
    middle = max(len(article.paragraphs) // 2 - 1, 0)
    items = [item for listing in lists[:1] for item in listing.items]
    if items and site.chance("read more inside", 0.3):
        item = rng.choice(items)
        link = tag("a", item.title, href=site.address(item.path))
        yield Inset(middle, join([site.word("more"), link], " "), site.chance("more boxed", 0.4))
    if site.chance("newsletter inside", 0.3):
        yield Inset(middle, escape(site.word("newsletter")), site.chance("letter boxed", 0.6))
    if site.chance("ad inside", 0.25):
        shown = f"{site.word('ad')} {parts.brand(rng)} – {site.word('slogan')}"
        yield Inset(0, escape(shown), boxed=True)


# --- lists of headlines -------------------------------------------------------------------


def _lists(
    article: Article,
    site: Site,
    pool: Sequence[Article],
    published: datetime,
    section: str,
    rng: Random,
) -> Iterator[Listing]:
    others = candidates(article, pool, rng)
    topical = on_topic(article, others)
    recent = near_in_time(published.date(), others)
    shown: set[str] = set()
    for number in range(site.pick("how many lists", (0, 1, 2, 3, 4), (1, 2, 3, 3, 1))):
        kind = site.pick(f"list {number}", ("list_topic", "list_popular", "list_latest"))
        ranked = topical if kind == "list_topic" else recent
        # A headline stands in two lists only where the pool is used up.
        ranked = sorted(ranked, key=lambda other: other.title in shown)
        chosen = ranked[: site.number(f"list {number} size", 4, 10)]
        shown.update(other.title for other in chosen)
        span = 400 if kind == "list_topic" else 20
        items = (_item(other, site, published, span, rng) for other in chosen)
        if chosen:
            yield Listing(_list_label(site, number, kind, section), tuple(items))


def _list_label(site: Site, number: int, kind: str, section: str) -> str:
    """Return the label of a site's list; many sites use a bare word that says nothing."""
    labels = site.some("list_bare" if site.chance("bare labels", 0.5) else kind, 5)
    return site.fill(labels[number % len(labels)], section=section)


def _item(other: Article, site: Site, published: datetime, span: int, rng: Random) -> Item:
    day = published - timedelta(days=rng.randint(0, span))
    path = site.path(other.title, section_label(site, section_of(other)), day, rng)
    return Item(other.title, path, day.date() if site.chance("list dates", 0.35) else None)
