"""Who gets in: requests are counted, and their bodies read within bounds, before all else."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from typing import Any

from detector.web.limits import Limits

__all__ = ["Gate", "Load"]

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]

_GUARDED = {("POST", "/score"), ("POST", "/explain")}
_JSON = re.compile(rb"application/json[ \t]*(;|$)", re.IGNORECASE)
_RETRY_SECONDS = 1
_DRAINED = 8  # times the largest body: what is read of one that is refused


@dataclass
class Load:
    """How many requests are inside."""

    requests: int = 0


class _RefusalError(Exception):
    def __init__(self, status: int, detail: str, **headers: str) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.headers = headers


class _GoneError(Exception):
    """The client has left."""


class Gate:
    """ASGI middleware that holds the limits on requests with a body.

    A request beyond the bound is refused before its body is read, so that what waits can't
    fill the memory.

    Parameters
    ----------
    app : ASGI application
        What stands behind.
    limits : Limits
        The bounds.
    load : Load
        Where requests are counted.
    """

    def __init__(self, app: App, limits: Limits, load: Load) -> None:
        self._app = app
        self._limits = limits
        self._load = load

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Let a request in, or refuse it."""
        if scope["type"] != "http" or (scope["method"], scope["path"]) not in _GUARDED:
            await self._app(scope, receive, send)
            return
        try:
            await self._enter(scope, receive, send)
        except _RefusalError as refusal:
            if refusal.status != 408:
                await self._drain(receive)
            await _answer(send, refusal)
        except _GoneError:
            return

    async def _enter(self, scope: Message, receive: Receive, send: Send) -> None:
        headers = dict(scope["headers"])
        if not _JSON.match(headers.get(b"content-type", b"")):
            raise _RefusalError(415, "send JSON, with the header content-type: application/json")
        if self._load.requests >= self._limits.requests:
            detail = f"{self._load.requests} requests are inside already"
            raise _RefusalError(503, detail, **{"retry-after": str(_RETRY_SECONDS)})
        self._load.requests += 1
        try:
            body = await self._body(headers.get(b"content-length", b""), receive)
            await self._app(scope, _replayed(body, receive), send)
        finally:
            self._load.requests -= 1

    async def _body(self, announced: bytes, receive: Receive) -> bytes:
        self._check_size(int(announced) if announced.isdigit() else 0)
        try:
            return await asyncio.wait_for(self._read(receive), self._limits.body_seconds)
        except asyncio.TimeoutError:
            detail = f"the body took longer than {self._limits.body_seconds:g} s"
            raise _RefusalError(408, detail, connection="close") from None

    async def _read(self, receive: Receive) -> bytes:
        body = bytearray()
        more = True
        while more:
            part, more = await _part(receive)
            body += part
            self._check_size(len(body))
        return bytes(body)

    def _check_size(self, size: int) -> None:
        if size > self._limits.body_bytes:
            raise _RefusalError(413, f"the body is larger than {self._limits.body_bytes:,} bytes")

    async def _drain(self, receive: Receive) -> None:
        """Read on: a client that is still sending would be cut off and never see the answer."""

        async def read() -> None:
            left, more = _DRAINED * self._limits.body_bytes, True
            while more and left > 0:
                part, more = await _part(receive)
                left -= len(part)

        try:
            await asyncio.wait_for(read(), self._limits.body_seconds)
        except asyncio.TimeoutError:
            return


async def _part(receive: Receive) -> tuple[bytes, bool]:
    """Return the next part of a body, and whether there is more."""
    message = await receive()
    if message["type"] == "http.disconnect":
        raise _GoneError
    return message.get("body", b""), message.get("more_body", False)


def _replayed(body: bytes, receive: Receive) -> Receive:
    """Return what gives out a body that was read, and then goes on."""
    waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def replay() -> Message:
        return waiting.pop() if waiting else await receive()

    return replay


async def _answer(send: Send, refusal: _RefusalError) -> None:
    body = json.dumps({"detail": refusal.detail}).encode()
    headers = {
        "content-type": "application/json",
        "content-length": str(len(body)),
        **refusal.headers,
    }
    raw = [(name.encode(), value.encode()) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": refusal.status, "headers": raw})
    await send({"type": "http.response.body", "body": body})
