"""Hosts, registered domains and links between them."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

__all__ = ["host_of", "registered_domain", "resolve", "safe_urlsplit", "site_of"]


def safe_urlsplit(url: str) -> SplitResult:
    """Split `url`; a malformed one gives empty parts instead of an error.

    Examples
    --------
    >>> safe_urlsplit("http://[broken").netloc
    ''
    """
    try:
        return urlsplit(url.strip())
    except ValueError:
        return SplitResult("", "", "", "", "")


def host_of(url: str) -> str | None:
    """Return the lower-cased host of `url` without a leading ``www.``, or None.

    Examples
    --------
    >>> host_of("https://www.Example.org:8080/a")
    'example.org'
    >>> host_of("/relative/only") is None
    True
    """
    end = url.find("/", _MIN_AUTHORITY) + 1
    if 0 < end <= _MAX_AUTHORITY and url.startswith(("http://", "https://")):
        return _host_at(url[:end])
    return _host(url)


_MIN_AUTHORITY = len("https://")
_MAX_AUTHORITY = 200  # characters; what is longer is not kept


def _host(url: str) -> str | None:
    try:
        host = safe_urlsplit(url).hostname
    except ValueError:
        return None
    return host.removeprefix("www.").rstrip(".") or None if host else None


_host_at = lru_cache(maxsize=65536)(_host)


@cache
def _suffixes() -> PublicSuffixList:
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList()


@lru_cache(maxsize=65536)
def registered_domain(host: str) -> str | None:
    """Return the registered domain of `host` by the public suffix list, or None.

    Hosting platforms that the list knows count as suffixes, so that each of their
    customers is a domain of its own. An IP address has none.

    Examples
    --------
    >>> registered_domain("news.example.co.uk")
    'example.co.uk'
    >>> registered_domain("ada.github.io")
    'ada.github.io'
    >>> registered_domain("co.uk") is None, registered_domain("192.0.2.7") is None
    (True, True)
    """
    if ":" in host or host.rpartition(".")[2].isdecimal():  # no domain ends in a number
        return None
    found: str | None = _suffixes().privatesuffix(host)
    return found


def site_of(url: str) -> str | None:
    """Return the registered domain that `url` leads to, or else its host; None without one.

    Examples
    --------
    >>> site_of("https://news.example.co.uk/a?b"), site_of("http://localhost/x"), site_of("/a")
    ('example.co.uk', 'localhost', None)
    """
    start = url.find("//")
    if start < 0:
        return None
    # With the sign that ends the host, so that white space before it stays a part of it.
    address = url[: url.find("/", start + 2) + 1] or url
    if "?" in address or "#" in address:
        ends = [end for mark in "/?#" if (end := url.find(mark, start + 2)) >= 0]
        address = url[: min(ends, default=len(url)) + 1]
    return _site(address)


@lru_cache(maxsize=65536)
def _site(address: str) -> str | None:
    host = host_of(address)
    return (registered_domain(host) or host) if host else None


# Links without "." and ".." segments, perhaps with a query and a fragment.
_SEGMENT = r"[\w%~+@!,=&:-][\w%~+@!,=&:.-]*"
_ENDS = r"(?:\?[\w%~+@!,=&:./-]+)?(?:#[\w-]+)?"
_ROOTED = re.compile(rf"/(?:{_SEGMENT}(?:/{_SEGMENT})*/?)?{_ENDS}")
_RELATIVE = re.compile(rf"[\w-][\w%~+@!,=&.-]*(?:/{_SEGMENT})*/?{_ENDS}")
_FRAGMENT = re.compile(r"#[\w-]*")


class _Base(NamedTuple):
    """What links of a page begin with."""

    origin: str
    folder: str
    page: str  # without a fragment


@lru_cache(maxsize=64)
def _base(address: str) -> _Base | None:
    parts = safe_urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return None
    origin = f"{parts.scheme}://{parts.netloc}"
    return _Base(origin, urljoin(address, "x")[:-1], urljoin(address, "#"))


def resolve(base: str | None, href: str) -> str:
    """Return `href` as an absolute address where `base` is known.

    Examples
    --------
    >>> resolve("https://example.org/a/b", "../c")
    'https://example.org/c'
    >>> resolve(None, "../c")
    '../c'
    """
    href = href.strip()
    if base is None or href.startswith(("http://", "https://", "mailto:", "javascript:", "tel:")):
        return href
    known = _base(base)
    if known is not None:  # most links are of these forms, and urljoin is slow
        if _ROOTED.fullmatch(href):
            return known.origin + href
        if _RELATIVE.fullmatch(href):
            return known.folder + href
        if _FRAGMENT.fullmatch(href):
            return known.page + href.rstrip("#")
    try:
        return urljoin(base, href)
    except ValueError:
        return href


def decoded_path(url: str) -> str:
    """Return the path of `url`, percent-decoded.

    Examples
    --------
    >>> decoded_path("https://example.org/caf%C3%A9")
    '/café'
    """
    return unquote(safe_urlsplit(url).path, errors="replace")
