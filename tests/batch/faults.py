"""Pages that hang, crash or overeat, for detectors that are made to stumble over them."""

from __future__ import annotations

import ctypes
import json
import os
import re
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from detector import Detector, Page, Verdict, load

__all__ = ["FAULTS", "Stumbling", "good_text", "stumbling", "write_lines"]


def _hang() -> None:
    while True:
        pass


def _sleep() -> None:
    time.sleep(3600)


def _hang_in_c() -> None:
    re.match(r"(a+)+$", "a" * 64 + "b")  # holds the interpreter's lock all the time


def _segfault() -> None:
    ctypes.string_at(0)


def _eat() -> None:
    hoard = []
    while True:
        hoard.append(bytearray(50_000_000))


def _ask_for_too_much() -> None:
    bytearray(1 << 40)


def _recurse() -> None:
    _recurse()


def _exit() -> None:
    os._exit(3)


def _kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


FAULTS: dict[str, tuple[Callable[[], None], str]] = {
    "HANGS": (_hang, "took longer than 3 seconds"),
    "SLEEPS": (_sleep, "took longer than 3 seconds"),
    "HANGS IN C": (_hang_in_c, "took longer than 3 seconds"),
    "SEGFAULTS": (_segfault, "crashed the process that read it (SIGSEGV)"),
    "ABORTS": (os.abort, "crashed the process that read it (SIGABRT)"),
    "EATS": (_eat, "needs more memory than 300 MB"),
    "ASKS FOR TOO MUCH": (_ask_for_too_much, "needs more memory than 300 MB"),
    "RECURSES": (_recurse, "RecursionError: maximum recursion depth exceeded"),
    "EXITS": (_exit, "ended the process that read it (exit code 3)"),
    "IS KILLED": (_kill, "crashed the process that read it (SIGKILL)"),
}
"""What a page of this text does to the process that judges it, and what its row must say."""


class Stumbling(Detector):
    """A detector that does what pages say, where they say one of `FAULTS`."""

    def score_many(
        self, pages: Iterable[Page], *, jobs: int = 1, why: bool = False
    ) -> Iterator[Verdict]:
        """Judge pages, as far as they let it."""
        for page in pages:
            if page.text in FAULTS:
                FAULTS[page.text][0]()
            yield from super().score_many([page], jobs=jobs, why=why)


def stumbling() -> Stumbling:
    """Return a detector with the bundled model that stumbles."""
    return Stumbling(load().model)


def good_text(number: int) -> str:
    """Return a text of some sentences, told apart by its number."""
    return (
        f"The council closed pier {number} on Monday after a storm tore {number} planks from its "
        "far end. Engineers will look at the piles this week, and a boat will carry the angling "
        "club to the sandbank until they are done. Nobody was hurt, said the harbour master, who "
        "had locked the gate on Sunday evening when the wind turned. The kiosk stays open."
    )


def write_lines(path: Path, texts: Iterable[str]) -> Path:
    """Write texts as JSON lines, with an address and a number each."""
    lines = (
        json.dumps({"n": i, "url": f"https://example.org/{i}", "text": text})
        for i, text in enumerate(texts)
    )
    path.write_text("".join(line + "\n" for line in lines))
    return path
