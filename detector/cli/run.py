"""Reading, judging and writing for ``detector score``."""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol, cast

from detector.api import Detector
from detector.batch import ReadOptions, Record, open_writer, read_pages, verdict_row
from detector.batch.writers import OutputFormat
from detector.cli.group import SOME_UNREAD, say
from detector.cli.progress import Progress
from detector.cli.tally import Tally
from detector.errors import DetectorError
from detector.page import Page, Verdict

__all__ = ["Output", "Run", "choose_output"]


class Output(Protocol):
    """Takes verdicts, one after another."""

    def __call__(self, verdict: Verdict, record: Record) -> None:
        """Take the verdict on a record."""


OpenOutput = Callable[[], AbstractContextManager[Output]]


@dataclass
class _Feed:
    """Gives out the pages of records, and keeps the records until their verdicts come.

    A record that can't be read gives a page of nothing, so that order and number stay.
    What stops the reading is kept, to be raised after the verdicts on what was read:
    workers take pages from another thread, where an exception would be lost.
    """

    records: Iterable[Record]
    waiting: deque[Record] = field(default_factory=deque)
    read: int = 0
    failure: BaseException | None = None

    def pages(self) -> Iterator[Page]:
        try:
            for record in self.records:
                self.read += 1
                self.waiting.append(record)
                yield record.page or Page()
        except Exception as error:
            self.failure = error


@dataclass
class Run:
    """One run of ``detector score``."""

    detector: Detector
    options: ReadOptions
    jobs: int = 1
    why: bool = False
    quiet: bool = False
    verbose: bool = False

    def __call__(self, inputs: Sequence[str], open_output: OpenOutput) -> int:
        """Judge all pages of `inputs`, and return the exit code."""
        if self.verbose:
            _log_to_stderr()
            say(f"model {self.detector.model.version}")
        started = time.monotonic()
        feed = _Feed(read_pages(inputs, self.options))
        tally = Tally(max_told=None if self.verbose else 10)
        with open_output() as output:
            with Progress(shown=self._shows_progress(output)) as progress:
                for verdict, record in self._judged(feed):
                    tally.add(verdict, record)
                    output(verdict, record)
                    progress.show(tally)
            tally.check(feed.read)
        tally.tell_errors()
        if not self.quiet:
            say(tally.summary(feed.read, self.detector, time.monotonic() - started))
        return SOME_UNREAD if tally.errors else 0

    def _judged(self, feed: _Feed) -> Iterator[tuple[Verdict, Record]]:
        for verdict in self.detector.score_many(feed.pages(), jobs=self.jobs, why=self.why):
            record = feed.waiting.popleft()
            yield (replace(verdict, error=record.error) if record.error else verdict), record
        if feed.failure is not None:
            raise feed.failure

    def _shows_progress(self, output: Output) -> bool:
        """Tell whether a bar would be seen, and would not run through the rows."""
        rows_on_terminal = getattr(output, "streams", False) and sys.stdout.isatty()
        return not self.quiet and sys.stderr.isatty() and not rows_on_terminal


def _log_to_stderr() -> None:
    import logging

    logging.basicConfig(level=logging.INFO, format="detector: %(message)s", stream=sys.stderr)


# --- outputs ------------------------------------------------------------------------------


class _FileOutput:
    """Writes rows to a file or to standard output."""

    def __init__(self, path: str | None, format: OutputFormat | None) -> None:
        self._writer = open_writer(path, format)
        self.streams = path in (None, "-")

    def __call__(self, verdict: Verdict, record: Record) -> None:
        self._writer.write([verdict_row(verdict, record)])

    def __enter__(self) -> _FileOutput:
        return self

    def __exit__(self, *problem: object) -> None:
        if problem[0] is None:
            self._writer.close()
        else:
            self._writer.abort()


def choose_output(
    inputs: Sequence[str], path: str | None, format: str | None, detector: Detector
) -> OpenOutput:
    """Return what opens the output that the options ask for.

    Raises
    ------
    DetectorError
        If a table shall go to a file, or the output is one of the inputs.
    """
    to_stdout = path in (None, "-")
    if format == "table" and not to_stdout:
        raise DetectorError("a table is for the terminal", f"leave --format away, or {path}")
    if format == "table" or (format is None and path is None and sys.stdout.isatty()):
        from detector.cli.page_table import PageTable

        return lambda: PageTable(detector.model)
    if not to_stdout:
        _check_is_no_input(cast(str, path), inputs)
    return lambda: _FileOutput(path, cast(OutputFormat, format))


def _check_is_no_input(path: str, inputs: Sequence[str]) -> None:
    target = Path(path).resolve()
    given = {Path(name).resolve() for name in inputs if name != "-"}
    if target in given:
        raise DetectorError(f"output {path} is an input as well", "give it another name")
    if target.is_file() and not given.isdisjoint(target.parents):
        # An earlier run's verdicts would be read as if they were pages.
        raise DetectorError(
            f"output {path} is there already, in a folder that is an input",
            "put it elsewhere, or remove it",
        )
