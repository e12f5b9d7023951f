"""Public block lists: which hosts they name, and how far they agree with what a crawl shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from detector.errors import DetectorError

__all__ = ["BlockList", "ascii_host", "hosts_of_line", "read_blocklist"]

_LONGEST = 2_000  # characters of a line; a host has at most 253

_LABEL = r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
_NAME = re.compile(rf"(?:{_LABEL}\.)+{_LABEL}")
_SINKS = {"0.0.0.0", "127.0.0.1", "::", "::1", "0", "255.255.255.255"}
_LOCAL = {"localhost.localdomain", *_SINKS}

# *://*.example.com/* (uBlacklist), and addresses without a path.
_PATTERN = re.compile(r"(?:\*|https?|http\*)://(?:\*\.)?([^/*?#@\s]+)(/\*?)?")
# ||example.com^ with options that leave the whole host blocked.
_ADBLOCK = re.compile(r"\|\|(?:\*\.)?([^/^*$|?\s]+)(?:\^\|?|\^?\*|/)?(?:\$(\S*))?")
_WHOLE = {"", "all", "document", "doc", "important", "third-party", "3p", "popup"}
_PLAIN = re.compile(r"(?:\*\.|\.)?([^/*^$|?#@!=\"'\s]+)")


@dataclass(frozen=True, slots=True)
class BlockList:
    """The hosts of a list.

    Parameters
    ----------
    name : str
        Name of its file.
    hosts : frozenset of str
        Hosts and domains that it blocks as a whole, without ``www.``.
    skipped : int
        Rules that block less than a host or can't be read: paths, exceptions, expressions.
    """

    name: str
    hosts: frozenset[str]
    skipped: int

    def covers(self, host: str) -> bool:
        """Tell whether the list blocks a host, by itself or with a domain above it.

        Examples
        --------
        >>> held = BlockList("mine", frozenset({"example.org"}), 0)
        >>> held.covers("blog.example.org"), held.covers("ample.org"), held.covers("org")
        (True, False, False)
        """
        return any(name in self.hosts for name in _upwards(host))


def _upwards(host: str) -> Iterator[str]:
    while host:
        yield host
        _, _, host = host.partition(".")


def ascii_host(host: str) -> str | None:
    """Return a host as it stands in addresses, or None where it is no host.

    Examples
    --------
    >>> ascii_host("Bücher.example."), ascii_host("192.0.2.7"), ascii_host("[2001:db8::1]")
    ('xn--bcher-kva.example', '192.0.2.7', '2001:db8::1')
    >>> ascii_host("no host"), ascii_host("localhost")
    (None, None)
    """
    host = host.strip().lower().rstrip(".")
    try:
        return str(ip_address(host.strip("[]")))
    except ValueError:
        pass
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            return None
    numbered = host.rpartition(".")[2].isdecimal()
    return host if len(host) <= 253 and _NAME.fullmatch(host) and not numbered else None


def read_blocklist(path: str | Path) -> BlockList:
    """Read a list: a hosts file, plain domains, AdBlock filters or uBlacklist patterns.

    Raises
    ------
    DetectorError
        If the file can't be read, or names no host.
    """
    path = Path(path)
    try:
        with path.open(encoding="utf-8-sig", errors="replace") as lines:
            hosts, skipped = _collect(lines)
    except OSError as error:
        raise DetectorError(f"can't read {path}: {error.strerror or error}") from error
    if not hosts:
        raise DetectorError(
            f"{path} names no host",
            "give a hosts file, plain domains, AdBlock filters or uBlacklist patterns",
        )
    return BlockList(path.name, frozenset(hosts), skipped)


def _collect(lines: Iterable[str]) -> tuple[set[str], int]:
    hosts: set[str] = set()
    skipped = 0
    for line in _without_front_matter(lines):
        found = hosts_of_line(line[:_LONGEST])
        if found is None:
            skipped += 1
        else:
            hosts.update(found)
    return hosts, skipped


def _without_front_matter(lines: Iterable[str]) -> Iterator[str]:
    """Leave out what a subscription says of itself between two lines of dashes at its start."""
    inside = False
    for number, line in enumerate(lines):
        if line.strip() == "---" and (inside or number == 0):
            inside = not inside
        elif not inside:
            yield line


def hosts_of_line(line: str) -> list[str] | None:
    """Return the hosts that a line blocks; empty for a comment, None for a rule of another kind.

    Examples
    --------
    >>> hosts_of_line("0.0.0.0 farm.example www.farm.example # copies")
    ['farm.example', 'farm.example']
    >>> hosts_of_line("||farm.example^$all"), hosts_of_line("*://*.farm.example/*")
    (['farm.example'], ['farm.example'])
    >>> hosts_of_line("! a comment"), hosts_of_line("*://farm.example/blog/*")
    ([], None)
    """
    line = line.strip()
    if not line or line[0] in "!#[;":
        return None if line.startswith("##") else []
    words = line.partition(" #")[0].partition("\t#")[0].split()
    if len(words) > 1:
        return _hosts(words[1:]) if words[0] in _SINKS else None
    for pattern in (_PATTERN, _ADBLOCK, _PLAIN):
        found = pattern.fullmatch(words[0])
        if found:
            whole = pattern is not _ADBLOCK or _blocks_all(found[2] or "")
            return (_hosts([found[1]]) or None) if whole else None
    return None


def _blocks_all(options: str) -> bool:
    return set(options.lower().split(",")) <= _WHOLE


def _hosts(words: Iterable[str]) -> list[str]:
    known = (ascii_host(_without_port(word)) for word in words)
    return [host.removeprefix("www.") for host in known if host and host not in _LOCAL]


def _without_port(host: str) -> str:
    name, colon, port = host.rpartition(":")
    return name if colon and port.isdecimal() and name.count(":") == 0 else host
