"""The service as a person would run it: the command, in a process of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

import httpx

ROOT = Path(__file__).parents[2]


@dataclass
class Service:
    """A service that runs."""

    address: str
    process: subprocess.Popen[str]

    def post(self, path: str, **request: object) -> httpx.Response:
        return httpx.post(self.address + path, timeout=60, **request)  # type: ignore[arg-type]

    def get(self, path: str) -> httpx.Response:
        return httpx.get(self.address + path, timeout=60)


@contextmanager
def service(*options: str, program: str | None = None) -> Iterator[Service]:
    """Run ``detector serve`` on a free port; `program` is another file with the command."""
    command = ["-m", "detector"] if program is None else [program]
    paths = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    process = subprocess.Popen(
        [sys.executable, *command, "serve", "--port", "0", *options],
        env={**os.environ, "PYTHONPATH": paths},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        line = cast(IO[str], process.stderr).readline()
        found = re.search(r"http://\S+?:\d+", line)
        assert found, line
        yield Service(found.group(), process)
    finally:
        process.terminate()
        print(process.communicate(timeout=60)[1])  # for whom a test fails
