"""Judging the pages of inputs for whatever takes verdicts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

from detector.api import Detector
from detector.batch import ReadOptions
from detector.cli.scoring import Output, Request, Scoring

__all__ = ["Output", "Run"]


@dataclass
class Run:
    """A run whose verdicts are handed to an output, one after another."""

    detector: Detector
    options: ReadOptions
    jobs: int = 1
    why: bool = False
    quiet: bool = False
    verbose: bool = False

    def __call__(
        self, inputs: Sequence[str], open_output: Callable[[], AbstractContextManager[Output]]
    ) -> int:
        """Judge all pages of `inputs`, and return the exit code."""
        request = Request(
            inputs=inputs, jobs=self.jobs, why=self.why, quiet=self.quiet, verbose=self.verbose
        )
        return Scoring(self.detector, request, self.options).hand_to(open_output)
