"""One run of a target in a process of its own, and what came of it."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Outcome", "fuzz"]

_ROOT = Path(__file__).parents[1]
_COUNT = re.compile(r"stat::number_of_executed_units:\s+(\d+)")
_GRACE = 180  # seconds to load, to end, and to make a finding small
_SHOWN = 30  # lines of a failed run


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run came to.

    Parameters
    ----------
    executed : int
        Inputs that were tried, as far as they were counted.
    findings : tuple of Path
        Inputs that something is wrong with.
    failure : str
        How the process ended, where it did not end well; empty otherwise.
    """

    executed: int
    findings: tuple[Path, ...]
    failure: str = ""

    @property
    def clean(self) -> bool:
        """Whether nothing was found."""
        return not (self.findings or self.failure)


def fuzz(target: str, engine: str, seconds: int, folder: Path) -> Outcome:
    """Fuzz `target`; its corpus is kept in `folder` and grows from run to run."""
    before = _findings(folder)
    command = [sys.executable, "-m", "fuzz.engines", target, engine, str(seconds), str(folder)]
    try:
        done = subprocess.run(
            command,
            cwd=_ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            timeout=seconds + _GRACE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Outcome(0, (), f"still busy {_GRACE} s after its time was over")
    said = done.stderr.decode(errors="replace")
    found = _COUNT.search(said)
    failure = "\n".join(said.splitlines()[-_SHOWN:]) if done.returncode else ""
    new = sorted(_findings(folder) - before, reverse=True)
    once = {path.read_bytes(): path for path in new}  # libFuzzer keeps most of them as well
    return Outcome(int(found[1]) if found else 0, tuple(once.values()), failure)


def _findings(folder: Path) -> set[Path]:
    found = folder / "findings"
    return set(found.iterdir()) if found.is_dir() else set()
