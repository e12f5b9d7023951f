"""Every door loads its library only when it is used, and names its extra where that is missing."""

from __future__ import annotations

import subprocess
import sys

import pytest

DOORS = {
    "detector.integrations.scrapy": ("scrapy", "scrapy"),
    "detector.integrations.datatrove": ("datatrove", "datatrove"),
    "detector.web.service": ("fastapi", "serve"),
    "detector.web.workers": ("pebble", "serve"),
    "detector.web.server": ("uvicorn", "serve"),
}
LIBRARIES = ("scrapy", "datatrove", "dask", "pyspark", "fastapi", "uvicorn", "pebble")


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize("door", DOORS)
def test_a_missing_library_is_told_with_its_extra(door: str) -> None:
    library, extra = DOORS[door]
    # None in place of a module is how Python marks one that can't be imported.
    done = run(f"import sys; sys.modules['{library}'] = None; import {door}")
    told = f"{library} is not installed: pip install 'content-farm-detector[{extra}]'"
    assert done.stderr.splitlines()[-1].endswith(told)


@pytest.mark.parametrize("door", ["records", "pandas", "dask", "spark", "sklearn"])
def test_other_doors_load_no_library_of_an_extra(door: str) -> None:
    done = run(f"import sys, detector.integrations.{door}; print(*sys.modules)")
    assert done.returncode == 0, done.stderr
    assert set(LIBRARIES).isdisjoint(done.stdout.split())


def test_the_command_tells_it_in_one_line() -> None:
    code = "import sys; sys.modules['fastapi'] = None; from detector.cli import main; main()"
    arguments = [sys.executable, "-c", code, "serve", "--port", "0"]
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("detector: fastapi is not installed: pip install")
