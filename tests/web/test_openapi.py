"""The service does what its OpenAPI description says, with whatever is sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.web.services import Service, service

pytest.importorskip("fastapi", reason="needs the extra serve")
schemathesis = pytest.importorskip("schemathesis")
hypothesis = pytest.importorskip("hypothesis")


@pytest.fixture(scope="module")
def running() -> Iterator[Service]:
    with service("--max-body", "100000") as found:
        yield found


@pytest.fixture(scope="module")
def described(running: Service) -> Any:
    return schemathesis.openapi.from_url(f"{running.address}/openapi.json")


schema = schemathesis.pytest.from_fixture("described")


@schema.parametrize()  # type: ignore[untyped-decorator]
@hypothesis.settings(max_examples=40, deadline=None, derandomize=True)  # type: ignore[untyped-decorator]
def test_answers_are_as_described(case: Any) -> None:
    case.call_and_validate()


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
