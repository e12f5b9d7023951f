"""Who is let in: requests by the right name, and changes from our own pages only."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import urlsplit

__all__ = ["Guard"]

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]

_MAX_BODY = 100_000
_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; frame-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "x-dns-prefetch-control": "off",
    # Not less: without an origin a form of ours looks like one of a stranger.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}


class Guard:
    """ASGI middleware that refuses strangers, and sets the headers that keep pages inert.

    A page of another site can send forms and images to an address of this machine. Its forms
    have another origin, and a name of its own that it lets point here is not ours.

    Parameters
    ----------
    app : ASGI application
        What stands behind.
    host : str
        The name that the server was told to listen on.
    """

    def __init__(self, app: App, host: str) -> None:
        self._app = app
        self._names = {"localhost", host.lower(), socket.gethostname().lower()}

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Let a request in, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
        refusal = self._refusal(scope["method"], headers)
        if refusal:
            await _refuse(_with_headers(send), refusal)
        else:
            await self._app(scope, receive, _with_headers(send))

    def _refusal(self, method: str, headers: dict[bytes, str]) -> str:
        host = headers.get(b"host", "")
        if not self._is_ours(host):
            return "this is not the address of the review"
        if method in ("GET", "HEAD"):
            return ""
        if urlsplit(headers.get(b"origin", "")).netloc != host:
            return "only pages of the review itself can change labels"
        size = headers.get(b"content-length", "")
        return "" if size.isdigit() and int(size) <= _MAX_BODY else "the request is too large"

    def _is_ours(self, host: str) -> bool:
        """Tell whether a request asks for us by name or by a number, which nobody can forge."""
        try:
            name = (urlsplit(f"//{host}").hostname or "").lower()
        except ValueError:
            return False
        return name in self._names or _is_number(name)


def _is_number(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _with_headers(send: Send) -> Send:
    """Return what sends an answer with our headers, where it has not set its own."""

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            given = {name.lower() for name, _ in message["headers"]}
            more = [(n.encode(), v.encode()) for n, v in _HEADERS.items()]
            missing = [(name, value) for name, value in more if name not in given]
            message["headers"] = [*message["headers"], *missing]
        await send(message)

    return sending


async def _refuse(send: Send, why: str) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8")]
    await send({"type": "http.response.start", "status": 403, "headers": headers})
    await send({"type": "http.response.body", "body": f"Refused: {why}.\n".encode()})
