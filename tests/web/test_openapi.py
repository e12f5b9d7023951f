"""The service does what its OpenAPI description says, with whatever is sent."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.web.services import Service, service

pytest.importorskip("fastapi", reason="needs the extra serve")


@pytest.fixture(scope="module")
def running() -> Iterator[Service]:
    with service("--max-body", "100000") as found:
        yield found


def test_answers_are_as_described(running: Service, tmp_path: Path) -> None:
    pytest.importorskip("schemathesis")
    # A process of its own: its plugin for pytest keeps up with few versions of pytest.
    command = "from schemathesis.cli import schemathesis; schemathesis()"
    options = ["--max-examples", "30", "--seed", "1", "--no-color"]
    done = subprocess.run(
        [sys.executable, "-c", command, "run", f"{running.address}/openapi.json", *options],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout
    assert "Tested: 3" in done.stdout


def test_the_examples_of_the_description_are_answered(running: Service) -> None:
    description = running.get("/openapi.json").json()
    body = description["paths"]["/score"]["post"]["requestBody"]["content"]["application/json"]
    for example in body["examples"].values():
        assert running.post("/score", json=example["value"]).status_code == 200
    (page,) = description["components"]["schemas"]["PageIn"]["examples"]
    assert running.post("/explain", json=page).status_code == 200


def test_every_refusal_is_described(running: Service) -> None:
    paths = running.get("/openapi.json").json()["paths"]
    for path in ("/score", "/explain"):
        assert set(paths[path]["post"]["responses"]) == {"200", "408", "413", "415", "422", "503"}
