"""What ``detector score`` does: reading, judging, writing, and going on where it was."""

from __future__ import annotations

import hashlib
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol, cast

from detector import __version__
from detector.api import Detector
from detector.batch import ReadOptions, Record
from detector.batch.annotation import annotated, options_for
from detector.batch.layout import Layout
from detector.batch.manifest import MANIFEST, Manifest, inputs_of
from detector.batch.outcome import Keep
from detector.batch.plan import PART_ROWS, Chunk, Place, Plan
from detector.batch.pool import Pool
from detector.batch.readers import checked_sources
from detector.batch.sources import Source
from detector.batch.store import PartStore, StreamStore
from detector.batch.targets import Target, target_of
from detector.batch.work import Done, Job
from detector.batch.writers import OutputFormat
from detector.cli.group import SOME_UNREAD, say
from detector.cli.progress import Progress
from detector.cli.summary import check_summary, write_summary
from detector.cli.tally import Tally
from detector.errors import DetectorError
from detector.model.file import BUNDLED
from detector.page import Verdict

__all__ = ["Output", "Request", "Scoring", "digest_of"]

# What workers need, loaded once for all of them.
_PRELOAD = ("detector.api", "detector.batch.work", "detector.cli", "pyarrow")


@dataclass(frozen=True, kw_only=True)
class Request:
    """What ``detector score`` is asked for.

    Parameters
    ----------
    inputs : sequence of str
        Files, folders and patterns; ``"-"`` for standard input.
    output, discarded : str, optional
        Where rows go that are kept, and those that are not.
    format : str, optional
        Format of the output; ``"table"`` for one on the terminal.
    keep : {"all", "clean", "spam"}
        Which rows are kept.
    annotate : bool
        Whether rows repeat the input's own columns.
    why : bool
        Whether excerpts are found as well.
    fingerprints : bool
        Whether rows hold what pages are compared by.
    part_rows : int
        Records from which on a part of the output is full.
    restart : bool
        Whether an output that is begun is made anew.
    summary : str, optional
        Where the counts of the run go, as JSON.
    jobs : int
        Worker processes; -1 for one a core.
    max_seconds : float
        The longest time for a page.
    max_memory : int or None
        Bytes that a worker may take for pages.
    quiet, verbose : bool
        How much is told.
    """

    inputs: Sequence[str]
    output: str | None = None
    discarded: str | None = None
    format: str | None = None
    keep: Keep = "all"
    annotate: bool = False
    why: bool = False
    fingerprints: bool = False
    part_rows: int = PART_ROWS
    restart: bool = False
    summary: str | None = None
    jobs: int = 1
    max_seconds: float = 60.0
    max_memory: int | None = None
    quiet: bool = False
    verbose: bool = False


class Output(Protocol):
    """Takes verdicts, one after another."""

    def __call__(self, verdict: Verdict, record: Record) -> None:
        """Take the verdict on a record."""


class Store(Protocol):
    """Takes what became of chunks."""

    def add(self, chunk: Chunk, done: Done) -> None:
        """Take what became of a chunk."""

    def finish(self) -> None:
        """Finish the output."""


class _Handing:
    """Hands verdicts on."""

    def __init__(self, output: Output) -> None:
        self._output = output

    def add(self, chunk: Chunk, done: Done) -> None:
        for verdict, record in done.shown:
            self._output(verdict, record)

    def finish(self) -> None:
        """Nothing is held back."""


class Scoring:
    """One run of ``detector score``.

    Parameters
    ----------
    detector : Detector
        What to judge with; it is sent to the workers.
    request : Request
        What is asked for.
    options : ReadOptions
        How inputs are read.
    model_digest : str
        What tells the model from others, for going on with an output that is begun.
    """

    def __init__(
        self,
        detector: Detector,
        request: Request,
        options: ReadOptions | None = None,
        model_digest: str = "",
    ) -> None:
        self._detector = detector
        self._request = request
        self._options = options or ReadOptions()
        self._model_digest = model_digest
        self._tally = Tally(max_told=None if request.verbose else 10)
        self._read = 0

    def __call__(self) -> int:
        """Judge all pages, and return the exit code."""
        request = self._request
        if _is_table(request):
            from detector.cli.page_table import PageTable

            self._refuse(
                "discarded", "annotate", "fingerprints", because="a table is for the terminal"
            )
            return self.hand_to(lambda: PageTable(self._detector.model))
        target = _target(request)
        if request.fingerprints and target.format != "parquet":
            raise DetectorError(
                f"--fingerprints: {target.format} can't hold them", "end the output in .parquet"
            )
        return self._told(
            lambda: (self._stream if target.kind == "stream" else self._write)(target)
        )

    def hand_to(self, open_output: Callable[[], AbstractContextManager[Output]]) -> int:
        """Hand the verdicts on kept pages to what is opened, and return the exit code."""
        return self._told(lambda: self._hand(open_output))

    def _told(self, work: Callable[[], None]) -> int:
        """Do the work, tell what came of it, and return the exit code."""
        started = time.monotonic()
        request = self._request
        if request.verbose:
            _log_to_stderr()
            say(f"model {self._detector.model.version}")
        if request.summary is not None:
            check_summary(request.summary)
        work()
        self._tally.check(self._read)
        self._tally.tell_errors()
        seconds = time.monotonic() - started
        if request.summary is not None:
            write_summary(request.summary, self._tally, self._detector, self._settings(), seconds)
        if not request.quiet:
            say(self._tally.summary(self._read, self._detector, seconds))
        return SOME_UNREAD if self._tally.errors else 0

    # --- outputs --------------------------------------------------------------------------

    def _hand(self, open_output: Callable[[], AbstractContextManager[Output]]) -> None:
        sources = checked_sources(self._request.inputs, self._options)
        with open_output() as output:
            self._work(sources, self._job(None, None, shown=True), _Handing(output))

    def _stream(self, target: Target) -> None:
        self._refuse("discarded", because=f"{target.name} takes one kind of rows")
        sources = checked_sources(self._request.inputs, self._options)
        layout = self._layout(target, sources)
        with StreamStore((target, layout)) as store:
            self._work(sources, self._job(layout, None), store, streams=True)

    def _refuse(self, *names: str, because: str) -> None:
        for name in names:
            if getattr(self._request, name):
                raise DetectorError(f"--{name}: {because}", "name a file with -o")

    def _write(self, target: Target) -> None:
        request = self._request
        targets = [target, *([target_of(request.discarded)] if request.discarded else [])]
        _check_targets(targets, request)
        sources = checked_sources(request.inputs, self._options)
        kept = self._layout(target, sources)
        dropped = None
        if request.discarded:
            dropped = (targets[1], self._layout(targets[1], sources, discarded=True))
        manifest = Manifest(target.folder / MANIFEST, self._identity(targets), [])
        resumable = all(source.is_file for source in sources)
        if resumable:
            manifest.inputs = inputs_of(sources)
        with PartStore(
            (target, kept), dropped, manifest, resumable=resumable, restart=request.restart
        ) as store:
            self._go_on(store, sources, self._job(kept, dropped and dropped[1]))

    def _go_on(self, store: PartStore, sources: Sequence[Source], job: Job) -> None:
        manifest = store.manifest
        for part in manifest.parts:
            self._tally.add(part.counts, part.kept)
        self._tally.before = self._read = self._tally.rows
        if self._read:
            done = "is done" if manifest.complete else "goes on"
            self._say(f"{manifest.path.parent} {done}: {self._read:,} records were judged before")
        if manifest.complete:
            return
        begins = (lambda number: manifest.inputs[number].begin()) if manifest.inputs else None
        try:
            self._work(sources, job, store, start=manifest.place, begins=begins)
        except KeyboardInterrupt:
            if manifest.parts and manifest.inputs:
                self._say("what is finished is kept: give the same command again to go on")
            raise

    def _say(self, line: str) -> None:
        if not self._request.quiet:
            say(line)

    # --- work -----------------------------------------------------------------------------

    def _work(
        self,
        sources: Sequence[Source],
        job: Job,
        store: Store,
        *,
        streams: bool = False,
        start: Place | None = None,
        begins: Callable[[int], None] | None = None,
    ) -> None:
        """Judge what is left to do, and put the results into the store."""
        request, tally = self._request, self._tally
        layout = job.kept or Layout("jsonl")
        plan = Plan(sources, options_for(layout, self._options), request.part_rows, begins)
        pool = Pool(self._detector, job, _jobs(request.jobs), _PRELOAD)
        with Progress(shown=self._shows_progress(streams), share=plan.share_read) as progress:
            for chunk, done in pool.map(self._counted(plan.chunks(start))):
                tally.add(done.counts, done.kept_rows, done.told)
                store.add(chunk, done)
                progress.show(tally)
            store.finish()
        if request.verbose and pool.restarts:
            say(f"{pool.restarts} workers were replaced")

    def _counted(self, chunks: Iterator[Chunk]) -> Iterator[Chunk]:
        for chunk in chunks:
            self._read += chunk.count
            yield chunk

    def _job(self, kept: Layout | None, discarded: Layout | None, *, shown: bool = False) -> Job:
        request = self._request
        return Job(
            kept=kept,
            discarded=discarded,
            keep=request.keep,
            why=request.why,
            shown=shown,
            all_errors=request.verbose,
            max_seconds=request.max_seconds,
            max_memory=request.max_memory,
        )

    def _layout(
        self, target: Target, sources: Sequence[Source], *, discarded: bool = False
    ) -> Layout:
        layout = Layout(
            target.format,
            discarded=discarded,
            fingerprints=self._request.fingerprints and target.format == "parquet",
        )
        return annotated(layout, sources, self._options) if self._request.annotate else layout

    def _settings(self) -> dict[str, Any]:
        """Return what is asked for, for the summary."""
        return {**asdict(self._request), "inputs": list(self._request.inputs)}

    def _identity(self, targets: Sequence[Target]) -> dict[str, Any]:
        """Return everything that decides about the bytes of the output, but the inputs."""
        request = self._request
        names = (
            *("keep", "annotate", "why", "fingerprints", "part_rows"),
            *("max_seconds", "max_memory"),
        )
        return {
            "detector": __version__,
            "model": f"{self._detector.model.version} {self._model_digest}".strip(),
            "max_fpr": self._detector.max_fpr,
            "base_rate": self._detector.base_rate,
            **{name: getattr(request, name) for name in names},
            **asdict(self._options),
            "outputs": [f"{target.kind} of {target.ending}" for target in targets],
        }

    def _shows_progress(self, streams: bool) -> bool:
        """Tell whether a bar would be seen, and would not run through the rows."""
        rows_on_terminal = streams and sys.stdout.isatty()
        return not self._request.quiet and sys.stderr.isatty() and not rows_on_terminal


def digest_of(model: str | None) -> str:
    """Return what tells a model file from others; without `model`, the one in the package."""
    return hashlib.sha256(Path(model or BUNDLED).read_bytes()).hexdigest()


def _jobs(jobs: int) -> int:
    if jobs > 0:
        return jobs
    from joblib import cpu_count

    return int(cpu_count())


def _log_to_stderr() -> None:
    import logging

    logging.basicConfig(level=logging.INFO, format="detector: %(message)s", stream=sys.stderr)


# --- where the output goes ----------------------------------------------------------------


def _is_table(request: Request) -> bool:
    to_stdout = request.output in (None, "-")
    if request.format == "table" and not to_stdout:
        raise DetectorError(
            "a table is for the terminal", f"leave --format away, or {request.output}"
        )
    is_default = request.format is None and request.output is None and sys.stdout.isatty()
    return request.format == "table" or is_default


def _target(request: Request) -> Target:
    return target_of(request.output, cast("OutputFormat | None", request.format))


def _check_targets(targets: Sequence[Target], request: Request) -> None:
    """Make sure that no output is an input, or another output.

    Raises
    ------
    DetectorError
        If one is.
    """
    if request.discarded is not None and request.keep == "all":
        raise DetectorError("nothing is discarded with --keep all", "give --keep clean or spam")
    if targets[1:] and targets[1].kind == "stream":
        raise DetectorError("--discarded can't be a stream", "name a file or folder")
    if targets[1:] and targets[0].path == targets[1].path:
        raise DetectorError("--discarded is the output as well", "give it another name")
    given = {Path(name).resolve() for name in request.inputs if name != "-"}
    for target in targets:
        path = cast(Path, target.path).resolve()
        if path in given:
            raise DetectorError(f"output {target.name} is an input as well", "give another name")
        inside = not given.isdisjoint(path.parents)
        if inside and (path.is_file() or target.kind == "folder"):
            # A run's verdicts would be read as if they were pages.
            raise DetectorError(
                f"output {target.name} is in a folder that is an input", "put it elsewhere"
            )
