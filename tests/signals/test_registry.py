"""Every signal is tested by pages that fire it and by look-alikes that must not."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from detector.signals import all_signals
from detector.signals.registry import signal
from tests.signals.example import Example


def examples() -> Iterator[Example]:
    for path in sorted(Path(__file__).parent.glob("test_*.py")):
        if path.name != Path(__file__).name:
            for value in vars(import_module(f"tests.signals.{path.stem}")).values():
                if isinstance(value, list | tuple):
                    yield from (example for example in value if isinstance(example, Example))


def test_every_signal_has_pages_that_fire_it() -> None:
    fired = {example.signal for example in examples() if example.at_least is not None}
    assert set(all_signals()) - fired == set()


def test_every_signal_has_look_alikes() -> None:
    calm = {example.signal for example in examples() if example.at_most is not None}
    assert set(all_signals()) - calm == set()


def test_examples_name_signals_that_exist() -> None:
    assert {example.signal for example in examples()} <= set(all_signals())


@pytest.mark.parametrize("name", all_signals())
def test_description_is_complete(name: str) -> None:
    held = all_signals()[name]
    assert held.low < held.high
    assert held.direction in (-1, 0, 1)
    assert held.unit
    assert held.source
    assert held.sentence[0].isupper()
    assert held.sentence.endswith((".", "…"))


def test_a_name_is_taken_once() -> None:
    with pytest.raises(ValueError, match="two signals are named 'story_words'"):
        signal("story_words", unit="count", range=(0, 1), direction=0, sentence="S.", source="s")(
            lambda document: 0.0
        )
