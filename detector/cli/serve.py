"""``detector serve``: a scoring service for crawlers in any language."""

from __future__ import annotations

import click

from detector.cli.options import judging_options

__all__ = ["serve"]

_EPILOG = """
\b
Examples:
  detector serve --workers 2
  detector serve --host 0.0.0.0 --port 8080 --max-fpr strict --quiet
  curl -s localhost:8000/score -H 'content-type: application/json' -d @p.json

\b
Paths:
  POST /score    one page or an array of pages: a verdict for each
  POST /explain  one page: its verdict with excerpts and the sum behind it
  GET  /health   model, threshold, and how busy the service is
  GET  /docs     all of it with examples; /openapi.json for programs

\b
Answers besides 200: 408 the body came too slowly, 413 too many bytes or
pages, 422 malformed, 503 too many requests (with Retry-After). The serve
extra must be installed. There is no password: keep it inside your network.
"""


@click.command(short_help="Serve verdicts over HTTP.", epilog=_EPILOG)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="Port to listen on; 0 for any that is free.",
)
@click.option("--workers", default=1, show_default=True, metavar="N", help="Scoring processes.")
@click.option(
    "--max-requests",
    default=64,
    show_default=True,
    metavar="N",
    help="Requests inside at once; beyond that 503.",
)
@click.option(
    "--max-body",
    default=10_000_000,
    show_default=True,
    metavar="BYTES",
    help="Largest body; beyond that 413.",
)
@click.option(
    "--max-pages",
    default=256,
    show_default=True,
    metavar="N",
    help="Pages of a request; beyond that 413.",
)
@click.option(
    "--body-seconds",
    default=10.0,
    show_default=True,
    metavar="S",
    help="Time for a body to arrive; after that 408.",
)
@click.option(
    "--page-seconds",
    default=10.0,
    show_default=True,
    metavar="S",
    help="Time for a page; after that its verdict has an error.",
)
@judging_options
@click.option("--quiet", is_flag=True, help="Not even the address on standard error.")
@click.option("--verbose", is_flag=True, help="A line for each request.")
def serve(
    host: str,
    port: int,
    workers: int,
    max_requests: int,
    max_body: int,
    max_pages: int,
    body_seconds: float,
    page_seconds: float,
    max_fpr: float | str,
    base_rate: float | None,
    model: str | None,
    quiet: bool,
    verbose: bool,
) -> None:
    """Judge pages that are posted as JSON, until interrupted.

    Pages are judged in processes of their own; a page that hangs or kills one costs only its
    own verdict. When told to stop, the service answers what it has taken in first.
    """
    from detector.api import load
    from detector.cli.group import say
    from detector.web.limits import Limits
    from detector.web.server import serve as run

    limits = Limits(
        workers=workers,
        requests=max_requests,
        body_bytes=max_body,
        pages=max_pages,
        body_seconds=body_seconds,
        page_seconds=page_seconds,
    )
    detector = load(model, max_fpr=max_fpr, base_rate=base_rate)

    def ready(address: str) -> None:
        if not quiet:
            say(f"serving on {address}, model {detector.model.version}; stop with Ctrl-C")

    run(detector, host, port, limits, ready=ready, log_requests=verbose)
