"""Running the review until it is told to stop."""

from __future__ import annotations

from collections.abc import Callable

from detector.errors import MissingExtraError
from detector.review.app import create_app
from detector.review.desk import Desk
from detector.review.queue import Choice
from detector.system.listening import serve_until_stopped

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
    serve_until_stopped(config, host, port, ready=lambda address: ready(f"{address}/"))
