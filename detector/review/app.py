"""The review as an ASGI application: pages made on the server, forms that change labels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from functools import partial
from importlib import resources
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlencode

from detector.errors import DetectorError, MissingExtraError
from detector.review.desk import Desk, families_of
from detector.review.guard import Guard
from detector.review.labels import JUDGED, SKIP
from detector.review.pages import plain_page
from detector.review.queue import Choice
from detector.review.source import POLICY, harmless
from detector.review.views import Views

try:
    from fastapi import APIRouter, FastAPI, Request
    from fastapi.responses import HTMLResponse, RedirectResponse, Response
    from starlette.concurrency import run_in_threadpool
except ImportError as error:
    raise MissingExtraError("web", "fastapi") from error

__all__ = ["create_app"]

# Where a file is, and what it is; the report's style is ours too.
_ASSETS = {
    "report.css": ("detector.report", "text/css"),
    "review.css": ("detector.review", "text/css"),
    "review.js": ("detector.review", "text/javascript"),
    "icon.svg": ("detector.review", "image/svg+xml"),
}
_COOKIE = "reviewer"
# Digits first, then letters that do nothing else.
_FAMILY_KEYS = "1234567890qwertyiopadfghlm"
_CHOICE_FIELDS = [field.name for field in fields(Choice)]

router = APIRouter()


def create_app(desk: Desk, *, host: str, reviewer: str, choice: Choice, blind: bool) -> FastAPI:
    """Make the review.

    Parameters
    ----------
    desk : Desk
        Rows, pages and labels.
    host : str
        The name that the server listens on; others are refused.
    reviewer : str
        Who labels, until a browser says another name.
    choice : Choice
        The queue that it begins with.
    blind : bool
        Whether verdicts stay hidden until the page has the reviewer's label.
    """
    app = FastAPI(title="detector review", openapi_url=None, docs_url=None, redoc_url=None)
    app.add_middleware(Guard, host=host)
    app.include_router(router)
    app.state.desk = desk
    app.state.views = Views()
    app.state.reviewer = reviewer
    app.state.choice = choice
    app.state.blind = blind
    return app


# --- what a request says ------------------------------------------------------------------


def _choice_of(request: Request) -> Choice:
    """Return the queue that an address names; that of the command where it names none."""
    given = {n: request.query_params[n] for n in _CHOICE_FIELDS if n in request.query_params}
    return Choice(**given) if given else request.app.state.choice


def _reviewer_of(request: Request) -> str:
    name = unquote(request.cookies.get(_COOKIE, "")).strip()
    return name or str(request.app.state.reviewer)


async def _form(request: Request) -> dict[str, str]:
    body = (await request.body()).decode("utf-8", "replace")
    return {name: values[-1] for name, values in parse_qs(body).items()}


def _query(choice: Choice, **more: Any) -> str:
    """Return the part of an address that tells the queue."""
    known = {name: value for name, value in asdict(choice).items() if value}
    return urlencode({**known, **more})


def _to(path: str, choice: Choice, **more: Any) -> RedirectResponse:
    return RedirectResponse(f"{path}?{_query(choice, **more)}", status_code=303)


def _to_next(request: Request, choice: Choice, after: int | None) -> Response:
    number = request.app.state.desk.next(choice, _reviewer_of(request), after)
    more = {} if after is None else {"after": after}
    return _to("/done" if number is None else f"/page/{number}", choice, **more)


def _render(request: Request, name: str, status: int = 200, **values: Any) -> HTMLResponse:
    choice = values.get("choice") or request.app.state.choice
    common = {
        "reviewer": _reviewer_of(request),
        "choice": choice,
        "query": partial(_query, choice),
        "compares": request.app.state.desk.compares,
        **values,
    }
    return HTMLResponse(request.app.state.views.render(name, common), status_code=status)


def _problem(request: Request, problem: DetectorError, status: int = 400) -> HTMLResponse:
    return _render(request, "problem.html.j2", status, problem=str(problem), choice=None)


# --- pages --------------------------------------------------------------------------------


@router.get("/")
def start(request: Request) -> Response:
    """Go to the next page of the queue."""
    try:
        return _to_next(request, _choice_of(request), None)
    except DetectorError as error:
        return _problem(request, error)


@router.get("/page/{number}")
def page(request: Request, number: int) -> Response:
    """Show a page to label."""
    state = request.app.state
    desk: Desk = state.desk
    try:
        choice = _choice_of(request)
        view = desk.view(number)
        reviewer = _reviewer_of(request)
        entry = desk.entry(number, reviewer)
        answer = _render(
            request,
            "page.html.j2",
            choice=choice,
            view=view,
            number=number,
            host=desk.rows.host(number),
            entry=entry,
            others={n: e for n, e in desk.said(number).items() if n != reviewer} if entry else {},
            hidden=state.blind and (entry is None or entry.mark == SKIP),
            progress=desk.progress(choice, reviewer, number),
            previous=desk.beside(choice, number, -1),
            following=desk.beside(choice, number, 1),
            saved=_saved(request, desk, reviewer),
            marks=JUDGED,
            families=_keyed(desk),
            values={name: desk.rows.values(name)[:40] for name in ("family", "language")},
        )
    except DetectorError as error:
        return _problem(request, error, 404)
    desk.look_ahead(choice, reviewer, number)
    return answer


def _saved(request: Request, desk: Desk, reviewer: str) -> dict[str, Any] | None:
    """Return what was done just before, to be said at the top of the next page."""
    given = request.query_params.get("after", "")
    if not given.isdigit() or int(given) >= len(desk.rows):
        return None
    number = int(given)
    entry = desk.entry(number, reviewer)
    return {"number": number, "name": desk.row(number).name, "entry": entry}


def _keyed(desk: Desk) -> list[tuple[str, str]]:
    names = list(families_of(desk.detector))
    keys = [*_FAMILY_KEYS[: len(names)], *[""] * (len(names) - len(_FAMILY_KEYS))]
    return list(zip(keys, names, strict=True))


@router.get("/source/{number}")
def source(request: Request, number: int) -> Response:
    """Show a page's own HTML, which can do nothing; see `detector.review.source`."""
    try:
        found = request.app.state.desk.view(number).page
    except DetectorError as error:
        return _problem(request, error, 404)
    html = plain_page(found).get("html") if found is not None else None
    headers = {"content-security-policy": POLICY}
    return HTMLResponse(harmless(html or "<p>The page came without HTML."), headers=headers)


@router.get("/done")
def done(request: Request) -> Response:
    """Say that a queue has come to its end."""
    try:
        choice = _choice_of(request)
        progress = request.app.state.desk.progress(choice, _reviewer_of(request))
    except DetectorError as error:
        return _problem(request, error)
    return _render(request, "done.html.j2", choice=choice, progress=progress)


@router.get("/agreement")
def agreement(request: Request) -> Response:
    """Show who labelled how much, and how far they agree."""
    try:
        choice = _choice_of(request)
    except DetectorError as error:
        return _problem(request, error)
    found = request.app.state.desk.overview()
    return _render(request, "agreement.html.j2", choice=choice, marks=JUDGED, **found)


@router.get("/assets/{name}")
def asset(request: Request, name: str) -> Response:
    """Return a style, or the script."""
    if name not in _ASSETS:
        return Response("no such file", 404, media_type="text/plain")
    room, kind = _ASSETS[name]
    path = resources.files(room).joinpath("templates", name)
    return Response(path.read_bytes(), media_type=kind)


# --- changes ------------------------------------------------------------------------------


@router.post("/page/{number}")
async def label(request: Request, number: int) -> Response:
    """Keep a label, and go to the next page when it is on disk."""
    desk: Desk = request.app.state.desk
    try:
        choice, form = _choice_of(request), await _form(request)
        if desk.row(number).token != form.get("token"):
            raise DetectorError("this page is of another review", "load the first page anew")
        await run_in_threadpool(_put, desk, number, _reviewer_of(request), form)
        return await run_in_threadpool(_to_next, request, choice, number)
    except DetectorError as error:
        return _problem(request, error)


def _put(desk: Desk, number: int, reviewer: str, form: Mapping[str, str]) -> None:
    """Keep what a form says; a family's button says that it is spam."""
    family = form.get("family", "")
    mark = "spam" if family else form.get("mark", "")
    if family and family not in families_of(desk.detector):
        raise DetectorError(f"no family {family!r}", "take one that is offered")
    desk.put(number, reviewer, mark, family, form.get("note", "").strip())


@router.post("/undo")
def undo(request: Request) -> Response:
    """Take back what the reviewer did last, and show its page again."""
    try:
        choice = _choice_of(request)
        number = request.app.state.desk.undo(_reviewer_of(request))
    except DetectorError as error:
        return _problem(request, error)
    if number is None:
        return _to_next(request, choice, None)
    return _to(f"/page/{number}", choice, after=number)


@router.post("/reviewer")
async def reviewer(request: Request) -> Response:
    """Take another name."""
    name = (await _form(request)).get("name", "").strip()[:80]
    answer = _to("/", request.app.state.choice)
    answer.set_cookie(_COOKIE, quote(name), httponly=True, samesite="strict", max_age=10**7)
    return answer
