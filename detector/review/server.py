"""Running the review until it is told to stop."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from detector.errors import DetectorError, MissingExtraError
from detector.review.app import create_app
from detector.review.desk import Desk
from detector.review.queue import Choice

try:
    import uvicorn
except ImportError as error:
    raise MissingExtraError("web", "uvicorn") from error

__all__ = ["serve"]

_STOP_SECONDS = 10


def serve(
    desk: Desk,
    host: str,
    port: int,
    *,
    reviewer: str,
    choice: Choice,
    blind: bool,
    ready: Callable[[str], None],
) -> None:
    """Serve until SIGINT or SIGTERM.

    Parameters
    ----------
    desk : Desk
        Rows, pages and labels.
    host, port : str, int
        Where to listen; port 0 for any that is free.
    reviewer, choice, blind
        As for `create_app`.
    ready : callable
        Is told the address.

    Raises
    ------
    DetectorError
        If nothing can be served there.
    """
    app = create_app(desk, host=host, reviewer=reviewer, choice=choice, blind=blind)
    config = uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=_STOP_SECONDS)
    # The server raises the signal that stopped it again when it has stopped: that was the end.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: None)
    with _listening(host, port) as listener:
        name = f"[{host}]" if ":" in host else host
        ready(f"http://{name}:{listener.getsockname()[1]}/")
        uvicorn.Server(config).run(sockets=[listener])


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise DetectorError(
            f"can't listen on {host}, port {port}: {reason}", "give another --host or --port"
        ) from error
