"""What makes inputs: atheris, which follows new paths through the code, or else Hypothesis.

Run as a process of its own, ``python -m fuzz.engines TARGET ENGINE SECONDS FOLDER``: an input
may kill it. `fuzz.run` starts it.
"""

from __future__ import annotations

import contextlib
import hashlib
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fuzz.targets import Target

__all__ = ["ENGINES", "best_engine", "with_atheris", "with_hypothesis"]

ENGINES = ("atheris", "hypothesis")

_LONGEST = 20_000  # bytes of an input
_HANG = 30  # seconds for one input
_MEMORY = 3_000  # MB
_ROUND = 100  # examples, before Hypothesis looks at the clock
_EDITS = 8


def best_engine() -> str:
    """Return the engine to take: atheris, where it is installed."""
    return "atheris" if find_spec("atheris") else "hypothesis"


def with_atheris(name: str, seconds: int, folder: Path) -> None:
    """Fuzz a target, led by coverage of the detector's code; does not return."""
    import atheris

    with atheris.instrument_imports(include=["detector"]):
        from fuzz.targets import TARGETS
    target = TARGETS[name]
    corpus, seeds = _made(folder / "corpus"), _made(folder / "seeds")
    for seed in target.seeds():
        _save(seeds, seed)
    findings = _made(folder / "findings")
    options = {
        "max_total_time": seconds,
        "max_len": _LONGEST,
        "timeout": _HANG,
        "rss_limit_mb": _MEMORY,
        "detect_leaks": 0,
        "print_final_stats": 1,
        "artifact_prefix": f"{findings}/",
    }
    words = [f"-{option}={value}" for option, value in options.items()]
    atheris.Setup([name, *words, str(corpus), str(seeds)], _keeping(target.run, findings))
    atheris.Fuzz()


def _keeping(run: Callable[[bytes], None], findings: Path) -> Callable[[bytes], None]:
    """Return `run` that saves what it fails on: libFuzzer only does where the process dies."""

    def attempt(data: bytes) -> None:
        try:
            run(data)
        except BaseException:
            _save(findings, data)
            raise

    return attempt


def with_hypothesis(name: str, seconds: int, folder: Path) -> None:
    """Fuzz a target with changed seeds and random bytes.

    Raises
    ------
    Exception
        What the target raised; the input stands in `folder`, as small as it could be made.
    """
    from hypothesis import HealthCheck, given, settings
    from hypothesis.database import DirectoryBasedExampleDatabase

    from fuzz.targets import TARGETS

    target = TARGETS[name]
    held = _made(folder) / "input"
    count = 0

    @settings(
        max_examples=_ROUND,
        deadline=None,
        database=DirectoryBasedExampleDatabase(folder / "examples"),
        suppress_health_check=list(HealthCheck),
    )
    @given(inputs(target))
    def attempt(data: bytes) -> None:
        nonlocal count
        count += 1
        held.write_bytes(data)  # before: an input may kill the process
        target.run(data)

    end = time.monotonic() + seconds
    try:
        while time.monotonic() < end:
            attempt()
    except BaseException:
        _save(_made(folder / "findings"), held.read_bytes())
        raise
    finally:
        sys.stderr.write(f"stat::number_of_executed_units: {count}\n")
    held.unlink()


def inputs(target: Target) -> Any:
    """Return a Hypothesis strategy of inputs: seeds with some edits, and random bytes."""
    from hypothesis import strategies as st

    edit = st.tuples(st.floats(0, 1), st.integers(0, 64), st.binary(max_size=16))
    seeds = st.sampled_from([seed[:_LONGEST] for seed in target.seeds()])
    edited = st.builds(_edited, seeds, st.lists(edit, max_size=_EDITS))
    return edited | st.binary(max_size=300)


def _edited(seed: bytes, edits: list[tuple[float, int, bytes]]) -> bytes:
    """Return a seed with pieces of it replaced."""
    for share, dropped, put in edits:
        at = round(share * len(seed))
        seed = seed[:at] + put + seed[at + dropped :]
    return seed


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _save(folder: Path, data: bytes) -> None:
    (folder / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)


if __name__ == "__main__":
    engine = with_atheris if sys.argv[2] == "atheris" else with_hypothesis
    with contextlib.suppress(KeyboardInterrupt):
        engine(sys.argv[1], int(sys.argv[3]), Path(sys.argv[4]))
