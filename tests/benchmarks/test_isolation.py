"""Processes that are measured in: what they give back, and what happens when they fail."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Any

import pytest

from benchmarks.isolation import LostError, Worker, peak_memory, pin
from detector import DetectorError


def echoing() -> Callable[[Any], Any]:
    return lambda question: question


def holding() -> Callable[[int], int]:
    return lambda size: len(bytearray(size))


def failing() -> Callable[[Any], Any]:
    raise DetectorError("a peer is not installed", "install it")


def ending() -> Callable[[int], None]:
    return os._exit


def sleeping() -> Callable[[float], None]:
    return time.sleep


def dividing() -> Callable[[float], float]:
    return lambda number: 1 / number


def test_a_worker_answers_again_and_again() -> None:
    with Worker(echoing) as worker:
        assert [worker.ask(n).value for n in (1, "two")] == [1, "two"]


def test_the_peak_is_of_the_worker_alone() -> None:
    ballast = bytearray(200_000_000)
    ballast[::4096] = b"x" * len(ballast[::4096])
    with Worker(holding) as worker:
        before = worker.ask(1).peak
        after = worker.ask(100_000_000).peak
    assert before < len(ballast) <= peak_memory()
    assert 90e6 < after - before < 150e6


def test_a_worker_that_cannot_start_says_why() -> None:
    with pytest.raises(LostError, match=r"^a peer is not installed: install it$"):
        Worker(failing)


def test_a_worker_that_dies_is_told() -> None:
    with Worker(ending) as worker, pytest.raises(LostError, match="died with exit code 3"):
        worker.ask(3)


def test_a_worker_that_takes_too_long_is_stopped() -> None:
    with Worker(sleeping) as worker, pytest.raises(LostError, match="stopped after 1 s"):
        worker.ask(60.0, timeout=1)


def test_a_question_that_fails_does_not_end_the_worker() -> None:
    with Worker(dividing) as worker:
        with pytest.raises(LostError, match="ZeroDivisionError"):
            worker.ask(0)
        assert worker.ask(2).value == 0.5


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="cores can't be chosen here")
def test_a_core_that_is_not_there_is_told() -> None:
    with pytest.raises(DetectorError, match="no core 9999: take one of"):
        pin(9999)
