"""Model files that somebody changed, with a digest that is right all the same."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from copy import deepcopy
from functools import lru_cache
from pathlib import Path
from typing import Any

from detector import Detector, DetectorError, Page
from detector.model.drift import drift, shape_of
from detector.model.file import BUNDLED, Model, _digest, read_model
from fuzz.draw import Draw

__all__ = ["fuzz_model", "model_seeds"]

_DEPTH = 8  # steps down to what is changed
_KEPT = 4  # of each long list of the bundled model
_NESTED = 100_000  # brackets in each other: more than a parser takes

_PAGES = (
    Page(url="https://example.org/pier", html="<title>Pier</title><p>" + "It is shut. " * 40),
    Page(text="The pier is shut. " * 40),
    Page(text=""),
)
_HOSTILE: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    1,
    2,
    255,
    1e308,
    float("nan"),
    float("-inf"),
    10**30,
    "",
    "words",
    "\ud800",
    [],
    {},
    [[]],
    [1, 2, 3],
    ["story_words"],
    {"name": "story_words"},
)


def fuzz_model(data: bytes) -> None:
    """Take bytes for a file, or for changes of a good one; a file that is read can judge."""
    draw = Draw(data)
    how = draw.number(4)
    if how == 0:
        content = draw.rest()
    elif how == 1:
        content = b'{"card": ' + b"[" * _NESTED
    else:
        content = _changed(draw)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "model.json")
        path.write_bytes(content)
        try:
            model = read_model(path)
        except DetectorError as error:
            assert "\n" not in str(error), error
            return
    _use(model)


def _changed(draw: Draw) -> bytes:
    content = deepcopy(_small())
    while not draw.done:
        _change(content, draw)
    signed = {"digest": _digest(content), **content}
    return json.dumps(signed).encode()


def _change(content: dict[str, Any], draw: Draw) -> None:
    """Walk down into the content, and change what is there."""
    place: Any = content
    for _ in range(1 + draw.number(_DEPTH)):
        keys = list(place) if isinstance(place, dict) else range(len(place))
        if not keys:
            return
        key = keys[draw.number(len(keys))]
        if not isinstance(place[key], dict | list):
            break
        holder, place = place, place[key]
    else:
        place = holder
    _put(place, key, draw)


def _put(place: Any, key: Any, draw: Draw) -> None:
    how = draw.number(4)
    if how == 0:
        del place[key]
    elif how == 1 and isinstance(place, list):
        place.append(place[key])
    else:
        place[key] = deepcopy(draw.one_of(_HOSTILE))


@lru_cache(maxsize=1)
def _small() -> dict[str, Any]:
    """Return the bundled model with few signals and a small tree, without its digest."""
    content: dict[str, Any] = json.loads(BUNDLED.read_text(encoding="utf-8"))
    del content["digest"]
    content["signals"] = content["signals"][:_KEPT]
    names = [row["name"] for row in content["signals"]]
    content["forest"] = {
        "signals": [0, -1, 1, -1, -1, -1],
        "edges": [0.5, 0, 3.0, 0, 0, 0],
        "missing_left": [1, 0, 0, 0, 0, 0],
        "right": [2, 0, 4, 0, 0, 0],
        "means": [0.1, -1.0, 1.0, 0.5, 2.0, 0.3],
        "roots": [0, 5],
    }
    for curve in ("quantiles", "low", "high"):
        content["clean_scores"][curve] = content["clean_scores"][curve][::500]
    families = content["families"]
    for row in ("mean", "scale"):
        families[row] = families[row][:_KEPT]
    families["weights"] = [row[:_KEPT] for row in families["weights"]]
    content["reference"] = {
        shape: {**row, "signals": {name: row["signals"][name] for name in names}}
        for shape, row in content["reference"].items()
    }
    return content


def _use(model: Model) -> None:
    """Judge, explain and compare pages: what was read may refuse, but not fail."""
    try:
        judge = Detector(model)
        verdicts = list(judge.score_many(_PAGES, why=True))
        found = drift(model, judge.features(_PAGES).to_numpy(), [shape_of(v) for v in verdicts])
    except DetectorError as error:
        assert "\n" not in str(error), error
        return
    assert found.level
    for verdict in verdicts:
        assert not verdict.error, verdict.error
        assert verdict.probability is None or 0 <= verdict.probability <= 1
        assert 0 <= verdict.threshold <= 1
        json.dumps(verdict.to_dict())


def model_seeds() -> Iterator[bytes]:
    """Yield a whole model, foreign files, and changes at the top, in lists and deep down."""
    yield b"\0" + json.dumps({"digest": _digest(_small()), **_small()}).encode()
    yield from (b"\0", b"\0{}", b"\0[1, 2]", b"\0\xff\xfe{", b"\1", b"\2")
    for key in range(len(_small())):
        yield bytes([2, 0, key, 0])
        yield bytes([2, 2, key, 1, 0, 2, 8])
        yield bytes([2, 1, key, 0, 2, 12])
