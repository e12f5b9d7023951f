"""Fresh processes to measure in: one core, one thread, a time limit, and their peak memory."""

from __future__ import annotations

import gc
import multiprocessing
import os
import resource
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from detector.errors import DetectorError

__all__ = ["Answer", "LostError", "Worker", "one_thread", "peak_memory", "pin", "resident_memory"]

Handler = Callable[[Any], Any]
Start = Callable[[], Handler]

_THREADS = ("OMP", "OPENBLAS", "MKL", "NUMEXPR", "VECLIB_MAXIMUM", "RAYON", "POLARS_MAX")
_MOST_MEMORY = 12 * 2**30  # bytes of address space; a run that wants more fails alone
_START_TIMEOUT = 300.0
_GRACE = 2.0  # seconds


class LostError(Exception):
    """A process failed, died or took too long; the message says which."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a process gave back, and the most memory that it has held up to then, in bytes."""

    value: Any
    peak: int


def one_thread() -> None:
    """Let libraries of processes that are started from now on use one thread."""
    for name in _THREADS:
        os.environ[f"{name}_NUM_THREADS"] = "1"
    os.environ["POLARS_MAX_THREADS"] = "1"
    os.environ["TOKENIZERS_PARALLELISM"] = "false"


def pin(core: int | None = None) -> int | None:
    """Keep this process and those it starts on one core; return it, or None if that can't be.

    Raises
    ------
    DetectorError
        If there is no such core.
    """
    if not hasattr(os, "sched_setaffinity"):
        return None
    allowed = os.sched_getaffinity(0)
    if core is not None and core not in allowed:
        raise DetectorError(f"no core {core}", f"take one of {sorted(allowed)}")
    chosen = max(allowed) if core is None else core
    os.sched_setaffinity(0, {chosen})
    return chosen


def peak_memory(process: int | str = "self") -> int:
    """Return the most bytes that a process has held in memory.

    Examples
    --------
    >>> peak_memory() > 1_000_000
    True
    """
    # A new program inherits the peak that getrusage tells from the process that started it.
    found = _status("VmHWM", process)
    if found is not None or process != "self":
        return found or 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def resident_memory() -> int:
    """Return the bytes that this process holds in memory now; where not told, its peak."""
    return _status("VmRSS", "self") or peak_memory()


def _status(name: str, process: int | str) -> int | None:
    path = Path(f"/proc/{process}/status")
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError:
        return None
    found = (line for line in lines if line.startswith(f"{name}:"))
    return next((int(line.split()[1]) * 1024 for line in found), None)


class Worker:
    """A fresh process that makes itself ready once and then answers questions.

    Parameters
    ----------
    start : callable
        Called in the process; returns what answers the questions. It must be a function of
        a module, or a `functools.partial` of one, as it is sent to the process.

    Raises
    ------
    LostError
        If the process can't make itself ready.

    Examples
    --------
    >>> from operator import length_hint
    >>> from functools import partial
    >>> with Worker(partial(partial, length_hint)) as worker:
    ...     worker.ask([1, 2, 3]).value
    3
    """

    def __init__(self, start: Start, timeout: float = _START_TIMEOUT) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, start), daemon=False)
        self._process.start()
        theirs.close()
        try:
            self.ready = self._answer(timeout)
        except BaseException:
            self.close()
            raise

    def ask(self, question: Any, timeout: float = 3600.0) -> Answer:
        """Return the answer to a question.

        Raises
        ------
        LostError
            If there is none within `timeout` seconds, or the process fails.
        """
        self._pipe.send(question)
        return self._answer(timeout)

    def _answer(self, timeout: float) -> Answer:
        if not self._pipe.poll(timeout):
            raise LostError(f"stopped after {timeout:,.0f} s")
        try:
            error, value, peak = self._pipe.recv()
        except EOFError:
            self._process.join(10)
            raise LostError(f"died with exit code {self._process.exitcode}") from None
        if error:
            raise LostError(error)
        return Answer(value, peak)

    def close(self) -> None:
        """End the process; one that waits for a question ends by itself."""
        self._pipe.close()
        self._process.join(_GRACE)
        self._process.kill()
        self._process.join()

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *problem: object) -> None:
        self.close()


def _serve(pipe: Connection, start: Start) -> None:
    """Answer questions until the other end is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who asked ends this process
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    with suppress(EOFError, BrokenPipeError, ConnectionResetError):
        _answer_all(pipe, start)


def _answer_all(pipe: Connection, start: Start) -> None:
    try:
        handler = start()
    except Exception as error:
        pipe.send((_told(error), None, peak_memory()))
        return
    gc.collect()
    gc.freeze()  # what was loaded is not searched for garbage in each measurement
    pipe.send(("", None, peak_memory()))
    while True:
        question = pipe.recv()
        try:
            answer = ("", handler(question), peak_memory())
        except Exception as error:
            answer = (_told(error), None, peak_memory())
        pipe.send(answer)


def _told(error: Exception) -> str:
    what = " ".join(str(error).split())
    return what if isinstance(error, DetectorError) else f"{type(error).__name__}: {what}"
