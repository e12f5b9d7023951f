"""Serving at an address until told to stop."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from typing import TYPE_CHECKING

from detector.errors import DetectorError

if TYPE_CHECKING:
    import uvicorn

__all__ = ["serve_until_stopped"]


def serve_until_stopped(
    config: uvicorn.Config, host: str, port: int, *, ready: Callable[[str], None]
) -> None:
    """Serve until SIGINT or SIGTERM.

    Parameters
    ----------
    config : uvicorn.Config
        What to serve and how; requests that are inside have its time to be answered.
    host, port : str, int
        Where to listen; port 0 for any that is free.
    ready : callable
        Is told the address.

    Raises
    ------
    DetectorError
        If nothing can be served there.
    """
    import uvicorn

    # The server raises the signal that stopped it again when it has stopped: that was the end.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: None)
    with _listening(host, port, config.backlog) as listener:
        name = f"[{host}]" if ":" in host else host
        ready(f"http://{name}:{listener.getsockname()[1]}")
        uvicorn.Server(config).run(sockets=[listener])


def _listening(host: str, port: int, backlog: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=backlog)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise DetectorError(
            f"can't listen on {host}, port {port}: {reason}", "give another --host or --port"
        ) from error
