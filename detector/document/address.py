"""Hosts, registered domains and links between them."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING
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
    try:
        host = safe_urlsplit(url).hostname
    except ValueError:
        return None
    return host.removeprefix("www.").rstrip(".") or None if host else None


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
    ends = [end for mark in "/?#" if (end := url.find(mark, start + 2)) >= 0]
    # With the sign that ends the host, so that white space before it stays a part of it.
    return _site(url[: min(ends, default=len(url)) + 1])


@lru_cache(maxsize=65536)
def _site(address: str) -> str | None:
    host = host_of(address)
    return (registered_domain(host) or host) if host else None


# A path from the root without "." and ".." segments, perhaps with a query and a fragment.
_SEGMENT = r"[\w%~+@!,=&:-][\w%~+@!,=&:.-]*"
_ROOTED = re.compile(rf"/(?:{_SEGMENT}(?:/{_SEGMENT})*/?)?(?:\?[\w%~+@!,=&:./-]+)?(?:#[\w-]+)?")


@lru_cache(maxsize=64)
def _origin(base: str) -> str | None:
    parts = safe_urlsplit(base)
    known = parts.scheme in ("http", "https") and parts.netloc
    return f"{parts.scheme}://{parts.netloc}" if known else None


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
    if _ROOTED.fullmatch(href):  # most links are of this form, and urljoin is slow
        origin = _origin(base)
        if origin:
            return origin + href
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
