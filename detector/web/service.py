"""The scoring service as an ASGI application."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any, cast

from detector import __version__
from detector.api import Detector
from detector.errors import MissingExtraError
from detector.web.gate import Gate, Load
from detector.web.limits import Limits
from detector.web.schemas import (
    EXAMPLE,
    AccountOut,
    ExplanationOut,
    HealthOut,
    PageIn,
    Problem,
    VerdictOut,
)
from detector.web.workers import Workers

try:
    from fastapi import APIRouter, Body, FastAPI, HTTPException, Request
    from fastapi.exception_handlers import http_exception_handler
    from fastapi.exceptions import RequestValidationError
    from fastapi.responses import JSONResponse, Response
    from pydantic import Discriminator, Tag
    from starlette.exceptions import HTTPException as StarletteError
except ImportError as error:
    raise MissingExtraError("serve", "fastapi") from error

__all__ = ["create_app"]

_REFUSALS: dict[int | str, dict[str, Any]] = {
    408: {"model": Problem, "description": "The body arrived too slowly."},
    413: {"model": Problem, "description": "Too many bytes or pages."},
    415: {"model": Problem, "description": "Not JSON by its header."},
    503: {
        "model": Problem,
        "description": "Too many requests at once; try again.",
        "headers": {"Retry-After": {"description": "Seconds.", "schema": {"type": "integer"}}},
    },
}
_EXAMPLES: dict[str, Any] = {
    "one": {"summary": "One page", "value": EXAMPLE},
    "many": {"summary": "Many pages", "value": [EXAMPLE, {"id": "7", "text": "The pier is shut."}]},
}

router = APIRouter()

# Told apart first, so that a mistake in a page is not told of an array as well.
OneOrMany = Annotated[
    Annotated[PageIn, Tag("one")] | Annotated[list[PageIn], Tag("many")],
    Discriminator(lambda body: "many" if isinstance(body, list) else "one"),
]


def create_app(detector: Detector, limits: Limits | None = None) -> FastAPI:
    """Return the service.

    Parameters
    ----------
    detector : Detector
        What to judge with.
    limits : Limits, optional
        What to take on at once.

    Examples
    --------
    >>> from detector import load
    >>> sorted(create_app(load()).openapi()["paths"])
    ['/explain', '/health', '/score']
    """
    limits = limits or Limits()
    load = Load()
    app = FastAPI(
        title="detector",
        version=__version__,
        summary="Finds content-farm and republished-spam pages, and says why.",
        lifespan=_with_workers,
        redoc_url=None,
    )
    app.state.detector, app.state.limits, app.state.load = detector, limits, load
    app.add_middleware(Gate, limits=limits, load=load)
    app.add_exception_handler(RequestValidationError, _malformed)
    app.add_exception_handler(StarletteError, _refused)
    app.include_router(router)
    return app


@asynccontextmanager
async def _with_workers(app: FastAPI) -> AsyncIterator[None]:
    limits: Limits = app.state.limits
    app.state.workers = Workers(app.state.detector, limits.workers, limits.page_seconds)
    try:
        await app.state.workers.start()
        yield
    finally:
        app.state.workers.stop()


async def _malformed(request: Request, error: Exception) -> JSONResponse:
    """Say what is wrong, without sending megabytes of input back."""
    problems: Any = error.errors() if isinstance(error, RequestValidationError) else []
    detail = [{key: problem[key] for key in ("type", "loc", "msg")} for problem in problems]
    return JSONResponse({"detail": detail}, status_code=422)


async def _refused(request: Request, error: Exception) -> Response:
    """Answer as usual, but to a body that is no JSON always the same, whatever broke it."""
    if not isinstance(error, StarletteError) or error.status_code != 400:
        return await http_exception_handler(request, cast(StarletteError, error))
    detail = [{"type": "json_invalid", "loc": ["body"], "msg": "the body is no JSON"}]
    return JSONResponse({"detail": detail}, status_code=422)


@router.post("/score", responses=_REFUSALS)
async def score(
    request: Request,
    pages: Annotated[OneOrMany, Body(openapi_examples=_EXAMPLES)],
) -> VerdictOut | list[VerdictOut]:
    """Judge one page, or an array of pages; there is a verdict for each, in order.

    A page that can't be read gives a verdict with `error`.
    """
    state = request.app.state
    given = pages if isinstance(pages, list) else [pages]
    if len(given) > state.limits.pages:
        raise HTTPException(413, f"more than {state.limits.pages} pages")
    judged = await state.workers.judge([page.page() for page in given])
    verdicts = [VerdictOut.of(found.verdict) for found in judged]
    return verdicts if isinstance(pages, list) else verdicts[0]


@router.post("/explain", responses=_REFUSALS)
async def explain(request: Request, page: PageIn) -> ExplanationOut:
    """Judge one page, with excerpts for its reasons and the sum behind its log-odds."""
    (judged,) = await request.app.state.workers.judge([page.page()], why=True)
    account = AccountOut(**judged.account) if judged.account else None
    return ExplanationOut(verdict=VerdictOut.of(judged.verdict), account=account)


@router.get("/health")
async def health(request: Request) -> HealthOut:
    """Tell that the service runs, with what, and how busy it is."""
    state = request.app.state
    return HealthOut(
        status="ok",
        version=__version__,
        model=state.detector.model.version,
        max_fpr=state.detector.max_fpr,
        threshold=state.detector.threshold,
        workers=state.limits.workers,
        requests=state.load.requests,
        max_requests=state.limits.requests,
    )
