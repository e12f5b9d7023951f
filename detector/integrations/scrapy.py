"""Scrapy: an item pipeline and a spider middleware that tag, drop or route farm pages.

Settings of both: ``DETECTOR_ACTION``, one of ``tag`` (the default), ``drop`` and ``route``;
``DETECTOR_OPTIONS``, a dict of `ScoreOptions`; ``DETECTOR_SPAM_CALLBACK``, the name of the
spider's method that `DetectorMiddleware` routes to, ``parse_spam`` if not given.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, TypeVar

from detector.errors import DetectorError, MissingExtraError
from detector.integrations._rows import cells, judge_of, judged, read_options
from detector.page import Page, Verdict

try:
    from itemadapter import ItemAdapter
    from scrapy.exceptions import DropItem, IgnoreRequest
    from scrapy.extensions.feedexport import ItemFilter
    from scrapy.http import HtmlResponse, Response
except ImportError as error:
    raise MissingExtraError("scrapy", "scrapy") from error

if TYPE_CHECKING:
    from scrapy import Spider
    from scrapy.crawler import Crawler

__all__ = ["DetectorMiddleware", "DetectorPipeline", "OtherItems", "SpamItems", "SpamPage"]

Door = TypeVar("Door", bound="_Door")

_ACTIONS = ("tag", "drop", "route")


class SpamPage(IgnoreRequest):
    """A response that was called spam and is dropped; an errback can catch it."""


class _Door:
    """What both doors read from the settings and count."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.action = crawler.settings.get("DETECTOR_ACTION", "tag")
        if self.action not in _ACTIONS:
            raise DetectorError(
                f"DETECTOR_ACTION is {self.action!r}", f"set one of {', '.join(_ACTIONS)}"
            )
        self.options = read_options(crawler.settings.getdict("DETECTOR_OPTIONS"))
        self.judge = judge_of(self.options)

    @classmethod
    def from_crawler(cls: type[Door], crawler: Crawler) -> Door:
        """Read the settings; what is wrong in them is told before the crawl starts."""
        return cls(crawler)

    def count(self, what: str, verdict: Verdict) -> None:
        """Count a verdict in the stats of the crawl."""
        stats = self.crawler.stats
        if stats is not None:
            stats.inc_value(f"detector/{what}/{'error' if verdict.error else verdict.label}")


class DetectorPipeline(_Door):
    """Judges items that hold a page, and writes the verdict into them.

    Fields are found as ``detector score`` finds columns. An item class that declares its fields
    gets those of ``detector_label``, ``detector_probability`` and so on that it declares. ``drop``
    drops spam; ``route`` leaves it to `SpamItems` and `OtherItems` in ``FEEDS``.
    """

    def process_item(self, item: Any, spider: Spider | None = None) -> Any:
        """Judge one item.

        Raises
        ------
        DropItem
            If it is spam and the action is ``drop``.
        """
        adapter = ItemAdapter(item)
        ((_, verdict),) = judged([adapter.asdict()], self.judge.page, self.judge.detector)
        self.count("items", verdict)
        if self.action == "drop" and verdict.label == "spam":
            raise DropItem(f"spam, p = {verdict.probability:.3f}")
        declared = set(adapter.field_names())
        for field, cell in cells(verdict).items():
            name = self.options.prefix + field
            if name in declared or isinstance(item, dict):
                adapter[name] = cell
        return item


class DetectorMiddleware(_Door):
    """A spider middleware: judges HTML responses before the spider's callback sees them.

    ``tag`` puts the `Verdict` into ``response.meta["detector"]``; so do the others. ``drop``
    keeps spam from the callback, so that its links are not followed. ``route`` hands spam to
    another method of the spider.
    """

    def process_spider_input(self, response: Response, spider: Spider | None = None) -> None:
        """Judge one response.

        Raises
        ------
        SpamPage
            If it is spam and the action is ``drop``.
        """
        if not isinstance(response, HtmlResponse) or response.request is None:
            return
        verdict = self.judge.detector.score(_page(response))
        self.count("responses", verdict)
        response.request.meta["detector"] = verdict
        if verdict.label == "spam" and self.action == "drop":
            raise SpamPage(f"{response.url} is spam, p = {verdict.probability:.3f}")
        if verdict.label == "spam" and self.action == "route":
            name = self.crawler.settings.get("DETECTOR_SPAM_CALLBACK", "parse_spam")
            response.request.callback = getattr(self.crawler.spider, name)

    def process_spider_exception(
        self, response: Response, exception: Exception, spider: Spider | None = None
    ) -> Iterable[Any] | None:
        """Let a dropped page go without an error in the log."""
        return () if isinstance(exception, SpamPage) else None


def _page(response: HtmlResponse) -> Page:
    return Page(url=response.url, html=response.text, fetched=_fetched(response))


def _fetched(response: Response) -> datetime:
    """Return when the server answered, which a cache keeps."""
    try:
        return parsedate_to_datetime((response.headers.get("Date") or b"").decode("latin-1"))
    except ValueError:
        return datetime.now(timezone.utc)


class SpamItems(ItemFilter):
    """For ``item_filter`` of a feed: takes the items that the pipeline called spam."""

    field = "detector_label"

    def accepts(self, item: Any) -> bool:
        """Tell whether an item goes into the feed."""
        return super().accepts(item) and ItemAdapter(item).get(self.field) == "spam"


class OtherItems(SpamItems):
    """For ``item_filter`` of a feed: takes all items that `SpamItems` does not."""

    def accepts(self, item: Any) -> bool:
        """Tell whether an item goes into the feed."""
        return ItemFilter.accepts(self, item) and not super().accepts(item)
