"""Worker processes that may crash and hang: chunks go in, results come out in their order."""

from __future__ import annotations

import multiprocessing
import signal
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

from detector.batch.plan import Chunk
from detector.batch.records import Item, Record
from detector.batch.work import Done, Job, Judge, OutOfMemoryError, merged, serve
from detector.errors import DetectorError

__all__ = ["Pool"]

_AHEAD = 4  # chunks for each worker that are read before the first of them is written
_ALARM: int | None = getattr(signal, "SIGALRM", None)  # not on Windows
_MAX_STARTS = 3  # that may fail, one after another
_TRIES_IF_KILLED = 2  # by somebody else, perhaps for lack of memory


class Pool:
    """Works on chunks in several processes.

    Each worker has a pipe and a chunk of its own, so that one that dies takes nothing else
    with it. Its chunk is then worked on page by page in a fresh worker; a page that fails there
    too is the culprit, and becomes an error.

    Parameters
    ----------
    judge : Judge
        What to judge pages with.
    job : Job
        What workers need to know.
    jobs : int
        How many workers.
    preload : sequence of str
        Modules that workers need, loaded once for all of them where the system can do so.
    """

    def __init__(
        self,
        judge: Judge,
        job: Job,
        jobs: int = 1,
        preload: Sequence[str] = (),
    ) -> None:
        self._judge = judge
        self._job = job
        self._jobs = jobs
        self._context = _context(preload)
        self._workers: list[_Worker] = []
        self._failed_starts = 0
        self.restarts = 0
        """How many workers had to be replaced because they crashed, hung or ran full."""

    def map(self, chunks: Iterator[Chunk]) -> Iterator[tuple[Chunk, Done]]:
        """Yield what becomes of chunks, in their order, reading a few of them ahead."""
        tasks: deque[_Task] = deque()
        self._workers = [self._started() for _ in range(self._jobs)]
        more = True
        failure: Exception | None = None
        try:
            while more or tasks:
                self._hand_out(tasks)
                if tasks and tasks[0].is_done:
                    task = tasks.popleft()
                    yield task.chunk, task.result()
                elif more and len(tasks) < _AHEAD * self._jobs:
                    try:
                        tasks.append(_Task(next(chunks)))
                    except StopIteration:
                        more = False
                    except Exception as error:  # told when what was read is written
                        more, failure = False, error
                    self._look(0)
                else:
                    self._look()
            if failure is not None:
                raise failure
        finally:
            for worker in self._workers:
                worker.kill()

    def _started(self) -> _Worker:
        return _Worker(self._context, self._judge, self._job)

    def _hand_out(self, tasks: deque[_Task]) -> None:
        for number, worker in enumerate(self._workers):
            if not worker.is_idle:
                continue
            if worker.own is not None and worker.own.is_done:
                worker.own = None
            task = worker.own or next((t for t in tasks if t.is_new), None)
            if task is None:
                continue
            try:
                worker.give(task)
            except OSError:  # it has died since
                task.give_back()
                worker.own = task
                self._replace(number)

    def _look(self, seconds: float | None = None) -> None:
        """Take what workers have to say, waiting `seconds` for the first."""
        ready = wait([worker.connection for worker in self._workers], seconds)
        for number, worker in enumerate(self._workers):
            if worker.connection in ready:
                self._hear(number)

    def _hear(self, number: int) -> None:
        worker = self._workers[number]
        try:
            said = worker.connection.recv()
        except (EOFError, OSError):
            if worker.is_starting:
                self._count_failed_start(worker)
            self._fail(number, self._death_of(worker), killed=worker.was_killed)
            return
        self._failed_starts = 0
        if said is None:
            worker.is_starting = False
        elif isinstance(said, OutOfMemoryError):
            self._fail(number, f"needs more memory than {_megabytes(self._job.max_memory)} MB")
        else:
            worker.take(said)
            if self._job.max_memory and said.grown > self._job.max_memory / 2:
                self._replace(number)

    def _death_of(self, worker: _Worker) -> str:
        if worker.was_late:
            return f"took longer than {self._job.max_seconds:g} seconds"
        return worker.death()

    def _count_failed_start(self, worker: _Worker) -> None:
        self._failed_starts += 1
        if self._failed_starts >= _MAX_STARTS:
            raise DetectorError(
                f"worker processes don't start: {worker.death()}", "look at the lines above"
            )

    def _fail(self, number: int, why: str, *, killed: bool = False) -> None:
        """Let a fresh worker find out which page of its chunk a worker failed on."""
        task = self._workers[number].task
        self._replace(number)
        if task is not None:
            task.failed(why, killed=killed)
            if not task.is_done:
                self._workers[number].own = task

    def _replace(self, number: int) -> None:
        own = self._workers[number].own
        self._workers[number].kill()
        self._workers[number] = self._started()
        self._workers[number].own = own
        self.restarts += 1


def _context(preload: Sequence[str]) -> Any:
    """Return how processes are started: not as copies of this one, which may have threads."""
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    if "forkserver" in methods:
        context.set_forkserver_preload(list(preload))
    return context


def _megabytes(size: int | None) -> str:
    return f"{(size or 0) / 1e6:,.0f}"


# --- one chunk ----------------------------------------------------------------------------


@dataclass
class _Task:
    """A chunk on its way: first whole, and page by page if a worker failed on it."""

    chunk: Chunk
    pieces: deque[tuple[Item, ...]] = field(default_factory=deque)
    done: list[Done] = field(default_factory=list)
    given: tuple[Item, ...] | None = None
    is_new: bool = True
    killed: int = 0  # how often a worker was killed by somebody else on the page at hand

    def __post_init__(self) -> None:
        self.pieces.append(self.chunk.items)

    @property
    def is_done(self) -> bool:
        return not self.pieces and self.given is None

    def next_piece(self) -> tuple[Item, ...]:
        self.is_new = False
        self.given = self.pieces.popleft()
        return self.given

    def give_back(self) -> None:
        if self.given is not None:
            self.pieces.appendleft(self.given)
        self.given = None

    def take(self, done: Done) -> None:
        self.done.append(done)
        self.given = None
        self.killed = 0

    def failed(self, why: str, *, killed: bool) -> None:
        """Go on page by page, or with an error in place of the one page that it was."""
        assert self.given is not None
        given, self.given = self.given, None
        singles = [single for item in given for single in item.singles()]
        if len(singles) > 1:
            self.pieces.extendleft((single,) for single in reversed(singles))
            return
        self.killed += killed
        if killed and self.killed < _TRIES_IF_KILLED:
            self.pieces.appendleft(given)
            return
        (single,) = singles
        # What failed with an error in place of its page can't even be taken apart.
        twice = getattr(single, "error", "")
        error = Record(single.source, single.position, error=why) if twice else single.failed(why)
        self.pieces.appendleft((error,))

    def result(self) -> Done:
        result = self.done[0] if len(self.done) == 1 else merged(self.done)
        if result.rows != self.chunk.count:
            what = f"{self.chunk.count} records gave {result.rows} rows"
            raise DetectorError(what, "report this bug")
        return result


# --- one process --------------------------------------------------------------------------


class _Worker:
    """A process and the pipe to it."""

    def __init__(self, context: Any, judge: Judge, job: Job) -> None:
        ours, theirs = context.Pipe()
        self.connection: Connection = ours
        self._process: BaseProcess = context.Process(
            target=serve, args=(theirs, judge, job), daemon=True
        )
        self._process.start()
        theirs.close()  # so that our end tells when the process is gone
        self.is_starting = True
        self.task: _Task | None = None
        self.own: _Task | None = None  # a chunk that is worked on page by page, here alone

    @property
    def is_idle(self) -> bool:
        return self.task is None and not self.is_starting

    def give(self, task: _Task) -> None:
        self.task = task
        self.connection.send(task.next_piece())

    def take(self, done: Done) -> None:
        assert self.task is not None
        self.task.take(done)
        self.task = None

    @property
    def was_late(self) -> bool:
        """Whether the process was ended for taking too long."""
        return _ALARM is not None and self._exit_code() == -_ALARM

    @property
    def was_killed(self) -> bool:
        """Whether somebody else killed the process."""
        return self._exit_code() == -signal.SIGKILL

    def death(self) -> str:
        """Return how the process died."""
        code = self._exit_code()
        if code is None or code >= 0:
            return f"ended the process that read it (exit code {code})"
        try:
            name = signal.Signals(-code).name
        except ValueError:
            name = f"signal {-code}"
        return f"crashed the process that read it ({name})"

    def _exit_code(self) -> int | None:
        self._process.join(1)
        return self._process.exitcode

    def kill(self) -> None:
        self._process.kill()
        self._process.join()
        self.connection.close()
