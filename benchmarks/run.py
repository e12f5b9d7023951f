"""One run: which parts are measured, on which pages, and how it is written down."""

from __future__ import annotations

import json
import os
import platform
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import detector
from benchmarks import growth, hostile, isolation, measure, peers, stages
from benchmarks.isolation import LostError
from benchmarks.pages import PageSets, given_pages, made_pages
from detector.page import Page

__all__ = ["PARTS", "Settings", "measure_all", "write"]

Say = Callable[[str], None]
Sets = dict[str, Sequence[Page]]
Part = dict[str, Any]

PARTS = (
    *("speed", "start", "single", "stages"),
    *("lengths", "parts", "numbers", "workers", "hostile"),
)
_SPARE = 8  # pages to warm up with
_LENGTHS = (1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How much is measured.

    Parameters
    ----------
    parts : tuple of str
        Which of `PARTS`.
    rounds : int
        How often all take turns.
    texts, htmls : int
        Pages of each round.
    many : int
        Pages of the growth with their number.
    jobs_pages : int
        Pages of the growth with workers.
    longest : int
        Bytes of the longest page in the growth with length.
    timeout : float
        Seconds after which one long or hostile page is given up.
    core : int, optional
        Which core is used; the last if not given.
    """

    parts: tuple[str, ...] = PARTS
    rounds: int = 5
    texts: int = 200
    htmls: int = 60
    many: int = 5_000
    jobs_pages: int = 1_500
    longest: int = 10_000_000
    timeout: float = 120.0
    core: int | None = None


def measure_all(
    paths: Sequence[Path], settings: Settings, command: str, say: Say
) -> Iterator[Part]:
    """Measure part by part; after each, yield all that is known as plain values.

    Raises
    ------
    DetectorError
        If there is no page in `paths`, or no such core.
    """
    texts = settings.texts * settings.rounds + _SPARE
    htmls = settings.htmls * settings.rounds + _SPARE
    say("getting the pages ready")
    pages = given_pages(paths, texts, htmls) if paths else made_pages(texts, htmls)
    isolation.one_thread()
    about = _about(pages, command)
    parts: Part = {}
    # All cores are needed once; from then on all is on one.
    for name in sorted(settings.parts, key=lambda name: name != "workers"):
        if name != "workers" and about["core"] is None:
            about["core"] = isolation.pin(settings.core)
        try:
            parts[name] = _MEASURES[name](_sets(pages), settings, say)
        except LostError as error:  # one part that can't be measured costs no other
            say(f"{name} can't be measured: {error}")
            about["failed"][name] = str(error)
        yield {"about": about, "parts": parts}


def _sets(pages: PageSets) -> Sets:
    both: Sets = {"text": pages.texts, "html": pages.htmls}
    return {form: found for form, found in both.items() if found}


def _about(pages: PageSets, command: str) -> Part:
    return {
        "command": command,
        "date": date.today().isoformat(),
        "processor": _processor(),
        "cores": os.cpu_count(),
        "core": None,
        "failed": {},
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "detector": detector.__version__,
        "versions": peers.versions(),
        "load": os.getloadavg()[0],
        "origin": pages.origin,
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or "unknown processor"
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or "unknown processor")


# --- parts ------------------------------------------------------------------------------------


def _speed(sets: Sets, settings: Settings, say: Say) -> Part:
    forms = (form for form in ("text", "html") if form in sets)
    return {form: measure.contest(form, sets[form], settings.rounds, say) for form in forms}


def _start(sets: Sets, settings: Settings, say: Say) -> list[Part]:
    return measure.start_up(settings.rounds, say)


def _single(sets: Sets, settings: Settings, say: Say) -> list[Part]:
    return measure.latency(sets, say)


def _stages(sets: Sets, settings: Settings, say: Say) -> list[Part]:
    return stages.profile(sets, settings.rounds, say)


def _lengths(sets: Sets, settings: Settings, say: Say) -> list[Part]:
    return growth.of_lengths(_up_to(settings.longest), settings.timeout, say)


def _parts(sets: Sets, settings: Settings, say: Say) -> list[Part]:
    return growth.of_parts(_up_to(settings.longest), settings.timeout, say)


def _up_to(longest: int) -> list[int]:
    return [length for length in _LENGTHS if length <= longest]


def _numbers(sets: Sets, settings: Settings, say: Say) -> Part:
    return growth.of_numbers(sets, settings.many, say)


def _workers(sets: Sets, settings: Settings, say: Say) -> list[Part]:
    rows = growth.of_workers(sets, settings.jobs_pages, (1, 2), min(3, settings.rounds), say)
    for row in rows:
        row["speed"] = measure.spread([row["pages"] / seconds for seconds in row["seconds"]])
    return rows


def _hostile(sets: Sets, settings: Settings, say: Say) -> list[Part]:
    return hostile.judge_hostile(settings.timeout, say)


_MEASURES: dict[str, Callable[[Sets, Settings, Say], Any]] = {
    "speed": _speed,
    "start": _start,
    "single": _single,
    "stages": _stages,
    "lengths": _lengths,
    "parts": _parts,
    "numbers": _numbers,
    "workers": _workers,
    "hostile": _hostile,
}


# --- writing ----------------------------------------------------------------------------------


def write(run: Part, out: Path, *, plots: bool = True) -> None:
    """Write the report, its plots beside it, and the plain values as JSON.

    Raises
    ------
    MissingExtraError
        If plots are wanted and the ``plots`` extra is not installed.
    """
    from benchmarks.report import markdown

    out.parent.mkdir(parents=True, exist_ok=True)
    _write_whole(out.with_suffix(".json"), json.dumps(run, indent=1, ensure_ascii=False) + "\n")
    drawn: dict[str, str] = {}
    if plots:
        from benchmarks.plots import draw

        drawn = draw(run["parts"], out.parent)
    _write_whole(out, markdown(run, drawn))


def _write_whole(path: Path, text: str) -> None:
    part = path.with_name(path.name + ".part")
    part.write_text(text, encoding="utf-8")
    part.replace(path)


def clock() -> Callable[[], float]:
    """Return what tells the seconds since now."""
    begun = time.monotonic()
    return lambda: time.monotonic() - begun
