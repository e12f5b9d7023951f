"""The review names its extra where that is missing, before it reads a row."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize("library", ["fastapi", "uvicorn"])
def test_a_missing_library_is_told_in_one_line(library: str) -> None:
    code = f"import sys; sys.modules['{library}'] = None; from detector.cli import main; main()"
    arguments = [sys.executable, "-c", code, "review", "none.parquet"]
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (2, "")
    told = f"detector: {library} is not installed: pip install 'content-farm-detector[web]'"
    assert done.stderr.splitlines() == [told]
