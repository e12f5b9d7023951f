"""Hosts, registered domains, paths, and links made absolute."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.document.address import (
    decoded_path,
    host_of,
    registered_domain,
    resolve,
    site_of,
)

HOSTS = [
    ("https://Example.org/a", "example.org"),
    ("http://www.example.org:8080", "example.org"),
    ("//cdn.example.org/x", "cdn.example.org"),
    ("https://user:word@example.org/", "example.org"),
    ("https://example.org.", "example.org"),
    ("http://[2001:db8::1]/x", "2001:db8::1"),
    ("http://[broken", None),
    ("http://", None),
    ("/relative", None),
    ("mailto:a@example.org", None),
    ("", None),
]


@pytest.mark.parametrize(("url", "host"), HOSTS)
def test_hosts(url: str, host: str | None) -> None:
    assert host_of(url) == host


@given(st.text("[@:.w www.é\t\\%", max_size=12), st.text("/?#@ x[\n", max_size=300))
def test_a_host_is_that_of_the_standard_library(authority: str, behind: str) -> None:
    url = f"https://{authority}{behind}"
    try:
        host = urlsplit(url.strip()).hostname or ""
    except ValueError:
        host = ""
    assert host_of(url) == (host.removeprefix("www.").rstrip(".") or None)


DOMAINS = [
    ("example.org", "example.org"),
    ("a.b.example.co.uk", "example.co.uk"),
    ("ada.github.io", "ada.github.io"),
    ("shop.blogspot.com", "shop.blogspot.com"),
    ("co.uk", None),
    ("192.0.2.7", None),
    ("2001:db8::1", None),
    ("192.0.2.example", "2.example"),
    ("7.example", "7.example"),
    ("1und1.de", "1und1.de"),
]


@pytest.mark.parametrize(("host", "domain"), DOMAINS)
def test_domains(host: str, domain: str | None) -> None:
    assert registered_domain(host) == domain


BASES = [
    "https://a.org/x/y?q=1#f",
    "http://b.de",
    "http://c.d:80/?q",
    "ftp://e/f",
    "g",
    "",
    "HTTP://U@H/i",
    "https://a.org/x/../y//z;p",
    " https://a.org?b/c#/d",
]


@given(st.sampled_from(BASES), st.text("/ab.%?#=&;:ü\t -"))
def test_links_are_made_absolute_as_the_standard_library_does(base: str, href: str) -> None:
    href = href.strip()
    try:
        expected = urljoin(base, href)
    except ValueError:
        expected = href
    assert resolve(base, href) == expected


@pytest.mark.parametrize(
    "rooted", ["/", "/a", "/a/", "/a/b?c=d", "/a#b", "/a.b/c", "/a?b=/c", "/é"]
)
def test_rooted_links(rooted: str) -> None:
    assert resolve("https://a.org/x", rooted) == "https://a.org" + rooted


@given(st.text(), st.text())
def test_no_address_fails(base: str, href: str) -> None:
    resolve(base, href)
    host = host_of(href)
    if host:
        registered_domain(host)
    decoded_path(href)


def test_paths() -> None:
    assert (
        decoded_path("https://example.org/caf%C3%A9/%ff?x=1") == "/café/\N{REPLACEMENT CHARACTER}"
    )
    assert decoded_path("https://example.org") == ""


@pytest.mark.parametrize(
    "url",
    [
        *("https://www.example.org/a?b#c", "//example.org", "http://u:p@example.org:80?q"),
        *("/a//b", "#//example.org", "mailto:ada@example.org", "http://[broken/", "http:///a"),
        *(
            "x://y.example.org//z",
            "https://192.0.2.1/",
            "http://[2001:db8::1]:80/",
            "HTTP://EXAMPLE.org",
            "//",
            "",
        ),
        "http://\xa0example.org\u2028/a",
    ],
)
def test_a_site_is_the_domain_of_the_host(url: str) -> None:
    host = host_of(url)
    assert site_of(url) == ((registered_domain(host) or host) if host else None)
