"""A file may have the right digest, and parts that don't fit: it is refused, not judged with."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from detector.errors import DetectorError
from detector.model.file import BUNDLED, _digest, read_model

Change = Callable[[dict[str, Any]], object]


def refusal(tmp_path: Path, change: Change) -> str:
    """Change the bundled model, make its digest right again, and return what is said to it."""
    content = json.loads(BUNDLED.read_text(encoding="utf-8"))
    del content["digest"]
    change(content)
    path = tmp_path / "model.json"
    path.write_text(json.dumps({"digest": _digest(content), **content}), encoding="utf-8")
    with pytest.raises(DetectorError) as caught:
        read_model(path)
    return str(caught.value)


def into(*keys: Any) -> Change:
    """Return a change that puts the last of `keys` where the others lead."""
    *path, last, value = keys

    def change(content: dict[str, Any]) -> None:
        place: Any = content
        for key in path:
            place = place[key]
        place[last] = value

    return change


CHANGES: dict[str, Change] = {
    "no 'version'": lambda c: c.pop("version"),
    "its version is no text": into("version", 3),
    "a language is no text": into("languages", [1]),
    "its card is no object": into("card", []),
    "it has no signals, or one of them twice": lambda c: c["signals"].append(c["signals"][0]),
    "its intercept is no number": into("intercept", "1"),
    "has edges that don't ascend": into("signals", 0, "edges", [2.0, 1.0]),
    "has scores that don't fit": lambda c: c["signals"][0]["scores"].append(0.5),
    "has no number for missing values": into("signals", 0, "missing", float("nan")),
    "its forest has means that don't fit": lambda c: c["forest"]["means"].pop(),
    "its forest has a wrong edge": into("forest", "edges", 0, float("nan")),
    "its forest asks for more": into("forest", "signals", 0, 9_999),
    "its forest leads back": into("forest", "right", 0, 0),
    "its forest leads out of itself": into("forest", "roots", 0, 10**9),
    "its forest has two ways to a node": lambda c: c["forest"]["roots"].append(0),
    "its clean scores are no list": into("clean_scores", "quantiles", 1.0),
    "its clean scores have no whole high": into("clean_scores", "high", [1.0]),
    "its clean scores don't ascend": lambda c: c["clean_scores"]["quantiles"].reverse(),
    "its clean scores are uncounted": into("clean_scores", "pages", -1),
    "a family has no name": into("families", "names", 0, None),
    "its families have a scale of 0 or less": into("families", "scale", 0, 0.0),
    "its families have weights that don't fit": lambda c: c["families"]["weights"].pop(),
    "its reference has a shape 'pdf'": lambda c: c["reference"].update(pdf=c["reference"]["html"]),
    "its reference is uncounted": into("reference", "html", "pages", None),
    "its reference lacks signal 'story_words'": lambda c: c["reference"]["html"]["signals"].pop(
        "story_words"
    ),
    "its reference of the score of html pages doesn't fit": into(
        "reference", "html", "score", "sizes", [0, 1]
    ),
}


@pytest.mark.parametrize("reason", CHANGES, ids=lambda reason: re.sub(r"\W+", "-", reason))
def test_a_part_that_does_not_fit_is_named(tmp_path: Path, reason: str) -> None:
    said = refusal(tmp_path, CHANGES[reason])
    assert reason in said
    assert said.endswith(": train it again")
    assert "\n" not in said


def test_deep_nesting_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "model.json"
    path.write_text('{"card": ' + "[" * 100_000, encoding="utf-8")
    with pytest.raises(DetectorError, match="is no model file"):
        read_model(path)
