"""The service answers like the detector, within its limits, until it is told to stop."""

from __future__ import annotations

import json
import re
import signal
import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from detector import Page, load
from detector.explanation.sums import explanation, to_json
from tests.integrations.pages import html_rows
from tests.web.services import Service, service

pytest.importorskip("fastapi", reason="needs the extra serve")

JSON = {"content-type": "application/json"}
FARM_TEXT = Path(__file__).parents[2] / "data" / "samples" / "text" / "farm-name-injected-en.txt"
FIELDS = ("id", "url", "title", "html", "text", "fetched")


@pytest.fixture(scope="module")
def running() -> Iterator[Service]:
    limits = ["--max-body", "200000", "--max-pages", "40", "--body-seconds", "2"]
    with service(*limits, "--max-requests", "4") as found:
        yield found


def page(number: int) -> dict[str, Any]:
    row = html_rows()[number]
    return {name: row[name] for name in FIELDS if row[name] is not None}


# --- verdicts -----------------------------------------------------------------------------


def test_one_page_gives_a_verdict(running: Service) -> None:
    answer = running.post("/score", json=page(0))
    expected = load().score(Page(**page(0))).to_dict()
    assert answer.status_code == 200
    assert answer.json() == json.loads(json.dumps(expected))


def test_many_pages_give_as_many_verdicts_in_order(running: Service) -> None:
    pages = [{"id": str(n), "text": f"The pier is shut, day {n}."} for n in range(40)]
    found = running.post("/score", json=pages).json()
    assert [verdict["id"] for verdict in found] == [str(n) for n in range(40)]
    assert running.post("/score", json=[]).json() == []


def test_explanation_has_excerpts_and_adds_up(running: Service) -> None:
    given: dict[str, Any] = {"text": FARM_TEXT.read_text(encoding="utf-8"), "text_kind": "full"}
    found = running.post("/explain", json=given).json()
    expected = load().explain(Page(**given))
    assert found["verdict"] == json.loads(json.dumps(expected.to_dict()))
    assert any(reason["excerpts"] for reason in found["verdict"]["reasons"])
    account = found["account"]
    parts = ("base", "reasons", "other_signals", "unknown_signals")
    assert sum(account[part] for part in parts) == pytest.approx(account["log_odds"], abs=1e-9)
    told = json.loads(to_json(explanation(load(), Page(**given))))["account"]
    assert account == pytest.approx(told, abs=1e-9)


@pytest.mark.parametrize("given", [{}, {"html": "%PDF-1.7"}, {"text": ""}, {"url": "a"}])
def test_what_is_no_page_gives_a_verdict_too(running: Service, given: dict[str, str]) -> None:
    for path in ("/score", "/explain"):
        answer = running.post(path, json=given)
        found = answer.json()
        assert (answer.status_code, found.get("verdict", found)["label"]) == (200, "unsure")


def test_lone_surrogates_cost_nothing(running: Service) -> None:
    answer = running.post("/score", content=b'{"id": "\\ud83d", "text": "a\\udc00"}', headers=JSON)
    assert (answer.status_code, answer.json()["id"]) == (200, "\ufffd")


def test_health_tells_model_and_load(running: Service) -> None:
    found = running.get("/health").json()
    detector = load()
    assert found["status"] == "ok"
    assert (found["model"], found["threshold"]) == (detector.model.version, detector.threshold)
    assert (found["requests"], found["max_requests"], found["workers"]) == (0, 4, 1)


# --- refusals -----------------------------------------------------------------------------

MALFORMED = [
    b"",
    b'{"url":',
    b"\xff\xfe{",
    b'{"html": "\xff"}',
    b"[" * 50_000,
    b"1" * 10_000,
    b'"a page"',
    b"[1]",
    b'{"url": NaN}',
    b'{"htlm": "a misspelt name"}',
    b'[{"text": "a"}, {"text": 7}]',
    b'{"text": "a", "text_kind": "some"}',
]


@pytest.mark.parametrize("body", MALFORMED, ids=range(len(MALFORMED)))
def test_malformed_bodies_are_422(running: Service, body: bytes) -> None:
    answer = running.post("/score", content=body, headers=JSON)
    assert answer.status_code == 422
    assert all(set(problem) == {"type", "loc", "msg"} for problem in answer.json()["detail"])


def test_a_mistake_says_where_it_is(running: Service) -> None:
    (problem,) = running.post("/score", json=[{}, {"htlm": ""}]).json()["detail"]
    assert problem["loc"] == ["body", "many", 1, "htlm"]


def test_what_is_not_json_by_its_header_is_415(running: Service) -> None:
    answer = running.post("/score", content=b"<p>The pier.", headers={"content-type": "text/html"})
    assert answer.status_code == 415
    assert "content-type: application/json" in answer.json()["detail"]


def test_large_bodies_are_413_whether_announced_or_not(running: Service) -> None:
    body = json.dumps({"text": "a " * 1_000_000}).encode()
    pieces = (body[at : at + 10_000] for at in range(0, len(body), 10_000))
    for content in (body, pieces):
        answer = running.post("/score", content=content, headers=JSON)
        assert answer.status_code == 413
        assert answer.json()["detail"] == "the body is larger than 200,000 bytes"


def test_many_pages_are_413(running: Service) -> None:
    answer = running.post("/score", json=[{}] * 41)
    assert (answer.status_code, answer.json()["detail"]) == (413, "more than 40 pages")


def test_slow_bodies_are_408(running: Service) -> None:
    def slow() -> Iterator[bytes]:
        yield b'{"text": '
        time.sleep(4)
        yield b'"The pier."}'

    answer = running.post("/score", content=slow(), headers=JSON)
    assert answer.status_code == 408
    assert answer.json()["detail"] == "the body took longer than 2 s"


def test_beyond_the_bound_requests_are_503_and_others_are_answered(running: Service) -> None:
    waiting = [_begun(running) for _ in range(4)]
    try:
        _until(lambda: running.get("/health").json()["requests"] == 4)
        answer = running.post("/score", json={"text": "The pier."})
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "1")
    finally:
        for connection in waiting:
            connection.close()
    _until(lambda: running.get("/health").json()["requests"] == 0)
    assert running.post("/score", json={"text": "The pier."}).status_code == 200


def _begun(running: Service) -> socket.socket:
    """Begin a request and leave its body open."""
    host, port = running.address.removeprefix("http://").split(":")
    connection = socket.create_connection((host, int(port)))
    head = "POST /score HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
    connection.sendall(f"{head}Content-Length: 100\r\n\r\n{{".encode())
    return connection


def _until(holds: Any, tries: int = 200) -> None:
    for _ in range(tries):
        if holds():
            return
        time.sleep(0.05)
    pytest.fail("waited in vain")


# --- workers, and the end -----------------------------------------------------------------

# What hangs or kills a real worker does so in code that we'd mend: here pages do it by their id.
HARMFUL = """
import os, time
from detector.api import Detector
honest = Detector.score_many
def score_many(self, pages, **options):
    for page in pages:
        if page.id == "hangs":
            time.sleep(3600)
        if page.id == "kills":
            os._exit(7)
        if page.id == "breaks":
            raise RuntimeError("broken")
    return honest(self, pages, **options)
Detector.score_many = score_many
if __name__ == "__main__":
    from detector.cli import main
    main()
"""


def test_a_page_that_hangs_kills_or_breaks_costs_its_own_verdict(tmp_path: Any) -> None:
    program = tmp_path / "harmful.py"
    program.write_text(HARMFUL, encoding="utf-8")
    pages = [{"id": str(n), "text": f"The pier is shut, day {n}."} for n in range(20)]
    for at, name in ((3, "hangs"), (9, "kills"), (17, "breaks")):
        pages[at]["id"] = name
    with service("--page-seconds", "5", "--workers", "2", program=str(program)) as running:
        found = running.post("/score", json=pages).json()
        assert running.post("/score", json=pages[0]).json()["error"] == ""
    assert [verdict["id"] for verdict in found] == [given["id"] for given in pages]
    errors = {verdict["id"]: verdict["error"] for verdict in found if verdict["error"]}
    assert errors == {
        "hangs": "took longer than 5 s",
        "kills": "the process that judged it died",
        "breaks": "RuntimeError: broken",
    }


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="looks for processes in /proc")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_requests_inside_are_answered_before_the_end(number: signal.Signals) -> None:
    with service("--workers", "2") as running, ThreadPoolExecutor(1) as client:
        running.get("/health")
        workers = _children(running.process.pid)
        pages = [page(n % 20) | {"id": str(n)} for n in range(40)]
        answer = client.submit(running.post, "/score", json=pages)
        _until(lambda: running.get("/health").json()["requests"] == 1)
        running.process.send_signal(number)
        assert len(answer.result().json()) == 40
        assert running.process.wait(timeout=30) == 0
    assert workers
    _until(lambda: not any(map(_alive, workers)))


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="looks for processes in /proc")
def test_no_worker_outlives_a_service_that_was_killed() -> None:
    with service("--workers", "2") as running:
        running.get("/health")
        workers = _children(running.process.pid)
        running.process.kill()
        _until(lambda: not any(map(_alive, workers)), tries=600)
    assert len(workers) >= 2


def _children(process: int) -> list[int]:
    return list(map(int, Path(f"/proc/{process}/task/{process}/children").read_text().split()))


def _alive(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"  # ended, and nobody has asked how


def test_a_port_in_use_is_told_in_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        told = re.escape(
            f"detector: can't listen on 127.0.0.1, port {port}: Address already in use"
        )
        with pytest.raises(AssertionError, match=told), service("--port", port):
            pass


def test_public_types_have_the_fields_of_the_detector() -> None:
    from detector.web.schemas import PageIn, VerdictOut

    assert set(PageIn.model_fields) == set(asdict(Page())) - {"encoding"}
    verdict = load().score(Page(text="The pier."))
    assert set(VerdictOut.model_fields) == set(verdict.to_dict())
