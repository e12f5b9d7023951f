"""Running the service until it is told to stop."""

from __future__ import annotations

from collections.abc import Callable

from detector.api import Detector
from detector.errors import MissingExtraError
from detector.system.listening import serve_until_stopped
from detector.web.limits import Limits
from detector.web.service import create_app

try:
    import uvicorn
except ImportError as error:
    raise MissingExtraError("serve", "uvicorn") from error

__all__ = ["serve"]

_STOP_SECONDS = 60  # for requests that are inside when the service is told to stop


def serve(
    detector: Detector,
    host: str,
    port: int,
    limits: Limits,
    *,
    ready: Callable[[str], None],
    log_requests: bool = False,
) -> None:
    """Serve until SIGINT or SIGTERM; requests that are inside are answered first.

    Parameters
    ----------
    detector : Detector
        What to judge with.
    host, port : str, int
        Where to listen; port 0 for any that is free.
    limits : Limits
        What to take on at once.
    ready : callable
        Is told the address of the service.
    log_requests : bool
        Whether to print a line for each request on standard output.

    Raises
    ------
    DetectorError
        If nothing can be served there.
    """
    config = uvicorn.Config(
        create_app(detector, limits),
        log_level="info" if log_requests else "warning",
        access_log=log_requests,
        timeout_graceful_shutdown=_STOP_SECONDS,
    )
    serve_until_stopped(config, host, port, ready=ready)
