"""Inputs that once did harm: each in the folder of the fuzzing target that it is fed to."""

from __future__ import annotations

from pathlib import Path

import pytest

from fuzz.targets import TARGETS

HERE = Path(__file__).parent
INPUTS = sorted(path for path in HERE.glob("*/*") if path.suffix == ".bin")


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_an_input_that_did_harm_does_none(path: Path) -> None:
    TARGETS[path.parent.name].run(path.read_bytes())


def test_every_folder_is_a_target() -> None:
    assert {path.parent.name for path in INPUTS} <= TARGETS.keys()
