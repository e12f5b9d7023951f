"""Facts of a page that tell which copy of a story came first, and who may show it."""

from __future__ import annotations

from calendar import timegm
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass
from datetime import date, datetime, timedelta, timezone

from detector.crawl.columns import FACT_COLUMNS
from detector.document import Document
from detector.document.address import site_of
from detector.document.types import DateMention
from detector.page import Page
from detector.signals.bylines import agencies_marked, planted_names, publishers_credited
from detector.signals.dates import newest_event
from detector.signals.links import sites_credited, sites_linked

__all__ = ["Facts", "facts"]

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_MAX_OUTLINKS = 20
_MAX_NAME = 80  # characters
_SOURCE_TAGS = ("syndication-source", "original-source", "dc.source")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page tells of where its story comes from; None where it tells nothing.

    Parameters
    ----------
    published : int or None
        Seconds since 1970 of the date that the page shows for itself; midnight UTC where it
        shows only a day.
    dated_by : str or None
        Where that date stands: ``jsonld``, ``meta``, ``time``, ``visible``, ``address``, or
        ``first`` for a visible one that is said to be that of the first publication.
    fetched : int or None
        Seconds since 1970 of the fetch.
    events : int or None
        Seconds since 1970 of the newest day that the story tells, up to the fetch.
    canonical : str or None
        Site of the canonical address, where it is not the page's own.
    credit : str or None
        Whom the page credits the story to, in lower case.
    agency : str or None
        Agency whose mark stands in the story itself, in lower case: it comes along with a copy.
    linked : str or None
        Site that the page links to as the source of the story.
    outlinks : str or None
        At most 20 sites that the page links to, in order, between them spaces.
    planted : str or None
        Name that has no part in the story, in lower case.
    language : str or None
        Language of the story.
    """

    published: int | None
    dated_by: str | None
    fetched: int | None
    events: int | None
    canonical: str | None
    credit: str | None
    agency: str | None
    linked: str | None
    outlinks: str | None
    planted: str | None
    language: str | None

    def to_row(self) -> dict[str, str | int | None]:
        """Return the facts as columns of a table."""
        return dict(zip(FACT_COLUMNS, astuple(self), strict=True))


def facts(document: Document) -> Facts:
    """Collect the facts of a page.

    Examples
    --------
    >>> from detector.document import parse
    >>> html = (
    ...     '<meta property="article:published_time" content="2024-03-05T10:00:00Z">'
    ...     "<h1>Pier closes</h1><p>The council shut the pier on Monday, for its piles are old.</p>"
    ...     "<p>This story was originally published by The Harbour Gazette.</p>"
    ... )
    >>> found = facts(parse(Page(url="https://example.org/a", html=html)))
    >>> found.published, found.dated_by, found.credit
    (1709632800, 'meta', 'harbour gazette')
    """
    dated = document.claimed_date
    own = {document.domain, document.host}
    return Facts(
        published=_seconds(dated.value) + 60 * dated.minutes if dated else None,
        dated_by=_place(dated) if dated else None,
        fetched=_fetched(document.page),
        events=_seconds_of(newest_event(document)),
        canonical=_first(site for site in _canonical(document) if site not in own),
        credit=_name(publishers_credited(document)),
        agency=_name(agencies_marked(document)),
        linked=_first(site for site in _sources(document) if site not in own),
        outlinks=" ".join(sorted(sites_linked(document)[:_MAX_OUTLINKS])) or None,
        planted=_name(planted_names(document)),
        language=document.language,
    )


def _seconds(day: date) -> int:
    return timegm(day.timetuple())


def _seconds_of(day: date | None) -> int | None:
    return None if day is None else _seconds(day)


def _place(dated: DateMention) -> str:
    return "first" if dated.role == "first" else dated.where


def _fetched(page: Page) -> int | None:
    """Return the moment of the fetch, or where only its day can be read, the day's begin."""
    given = page.fetched
    if isinstance(given, str):
        given = _moment(given)
    if isinstance(given, datetime):
        return _moment_seconds(given) if given == given else None
    return _seconds_of(given)


def _moment_seconds(moment: datetime) -> int:
    """Return seconds since 1970; without a time zone it is UTC.

    Differences can be taken at the ends of the calendar too, where UTC would be beyond them.
    """
    zoned = moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
    return (zoned - _EPOCH) // timedelta(seconds=1)


def _moment(text: str) -> datetime | date | None:
    from detector.document.dates import parse_fetched

    try:
        return datetime.fromisoformat(text.strip().replace("Z", "+00:00"))
    except ValueError:
        return parse_fetched(text)


def _canonical(document: Document) -> Iterator[str]:
    if document.markup is not None and document.host is not None:
        site = site_of(document.markup.canonical)
        if site:
            yield site


def _sources(document: Document) -> Iterator[str]:
    """Yield the sites that are said to be the story's source, the plainest first."""
    markup = document.markup
    if markup is not None:
        tagged = (site_of(markup.meta.get(name, "")) for name in _SOURCE_TAGS)
        yield from filter(None, tagged)
        for item in markup.jsonld:
            based = item.get("isBasedOn")
            address = based.get("url") or based.get("@id") if isinstance(based, dict) else based
            site = site_of(address) if isinstance(address, str) else None
            if site:
                yield site
    yield from sites_credited(document)


def _first(found: Iterable[str]) -> str | None:
    return next(iter(found), None)


def _name(names: Iterable[str]) -> str | None:
    """Return the first name, without halves of surrogate pairs, which JSON can spell."""
    told = _first(" ".join(name.lower().split())[:_MAX_NAME] for name in names if name.strip())
    return told and told.encode("utf-8", "replace").decode("utf-8")
