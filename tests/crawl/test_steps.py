"""Steps: what is finished is not made again, and nothing is mixed with what was begun otherwise."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from detector.crawl import whole
from detector.crawl.copies import CopyOptions, find_copies
from detector.crawl.steps import MANIFEST, Counts, Input, Step, Steps
from detector.errors import DetectorError
from tests.cli.scoring import bytes_in
from tests.crawl.crawls import documents, farmed_crawl, write_table
from tests.crawl.test_copies import run
from tests.farm.pool import POOL


class Kitchen:
    """Steps that write down what they are made of, and who was at work."""

    def __init__(self, folder: Path, **options: int) -> None:
        self.made: list[str] = []
        self.stops_at = ""
        self.weights = ""
        self._options = options
        self._folder = folder
        self._given = folder / "given"
        self._given.write_text("given")

    def cook(self, *, restart: bool = False) -> Counts:
        out = self._folder / "out"
        inputs = [Input.of(self._given)]
        with Steps(out, out / ".work", self._options, inputs, restart=restart) as steps:
            self._steps = steps
            dough = Step("dough", (), self._maker("dough"))
            base = Step("base", ("dough",), self._maker("base", dough))
            sauce = Step("sauce", (), self._maker("sauce"))
            pizza = Step("pizza", ("base", "sauce"), self._maker("pizza", base, sauce), kept=True)
            make = self._maker("bread", dough)
            bread = Step("bread", ("dough",), make, kept=True, weights=self.weights)
            return steps.run([dough, base, sauce, pizza, bread])

    def _maker(self, name: str, *needs: Step) -> Callable[[Path], Counts]:
        def make(path: Path) -> Counts:
            read = [self._steps.path(step).read_text() for step in needs]
            path.write_text(f"{name}({', '.join(read)})")
            if self.stops_at == name:
                raise KeyboardInterrupt
            self.made.append(name)
            return {name: len(name)}

        return make


def stopped(kitchen: Kitchen, name: str) -> list[str]:
    kitchen.stops_at = name
    with pytest.raises(KeyboardInterrupt):
        kitchen.cook()
    made, kitchen.made, kitchen.stops_at = kitchen.made, [], ""
    return made


# --- which are run ------------------------------------------------------------------------


def test_steps_in_order_and_nothing_left_of_the_work(tmp_path: Path) -> None:
    kitchen = Kitchen(tmp_path)
    assert kitchen.cook() == {"dough": 5, "base": 4, "sauce": 5, "pizza": 5, "bread": 5}
    assert kitchen.made == ["dough", "base", "sauce", "pizza", "bread"]
    out = tmp_path / "out"
    assert (out / "pizza").read_text() == "pizza(base(dough()), sauce())"
    assert sorted(p.name for p in out.iterdir()) == [MANIFEST, "bread", "pizza"]


def test_a_finished_run_is_not_done_again(tmp_path: Path) -> None:
    kitchen = Kitchen(tmp_path)
    counts = kitchen.cook()
    kitchen.made = []
    assert kitchen.cook() == counts
    assert kitchen.made == []


@pytest.mark.parametrize("name", ["dough", "base", "sauce", "pizza", "bread"])
def test_a_stopped_run_goes_on(tmp_path: Path, name: str) -> None:
    (tmp_path / "calm").mkdir()
    Kitchen(tmp_path / "calm").cook()
    kitchen = Kitchen(tmp_path)
    made = stopped(kitchen, name)
    kitchen.cook()
    assert [*made, *kitchen.made] == ["dough", "base", "sauce", "pizza", "bread"]
    for file in ("pizza", "bread"):
        assert (tmp_path / "out" / file).read_bytes() == (
            tmp_path / "calm" / "out" / file
        ).read_bytes()


def test_what_is_needed_no_more_goes_at_once(tmp_path: Path) -> None:
    kitchen = Kitchen(tmp_path)
    stopped(kitchen, "bread")
    names = {p.name for p in (tmp_path / "out" / ".work").iterdir()}
    assert names == {"dough"}


def test_files_that_have_gone_are_made_again(tmp_path: Path) -> None:
    kitchen = Kitchen(tmp_path)
    stopped(kitchen, "pizza")
    (tmp_path / "out" / ".work" / "base").write_text("cut off")
    kitchen.cook()
    assert kitchen.made == ["base", "pizza", "bread"]
    (tmp_path / "out" / "bread").unlink()
    kitchen.made = []
    kitchen.cook()
    assert kitchen.made == ["dough", "bread"]


def test_what_is_of_other_weights_is_made_again_and_nothing_else(tmp_path: Path) -> None:
    kitchen = Kitchen(tmp_path)
    counts = kitchen.cook()
    kitchen.made, kitchen.weights = [], "heavy"
    assert kitchen.cook() == counts
    assert kitchen.made == ["dough", "bread"]
    assert kitchen.cook() == counts
    assert kitchen.made == ["dough", "bread"]


def test_what_other_weights_have_begun_is_not_taken_for_the_old_file(tmp_path: Path) -> None:
    """Though it be as large."""
    kitchen = Kitchen(tmp_path)
    kitchen.cook()
    kitchen.made, kitchen.weights = [], "heavy"
    stopped(kitchen, "bread")
    kitchen.weights = ""
    kitchen.cook()
    assert kitchen.made == ["bread"]


# --- what does not go together ------------------------------------------------------------


def test_other_options_and_inputs_are_not_mixed(tmp_path: Path) -> None:
    kitchen = Kitchen(tmp_path, heat=200)
    stopped(kitchen, "pizza")
    with pytest.raises(DetectorError, match="heat was 200, is 250: give the same as then"):
        Kitchen(tmp_path, heat=250).cook()
    other = Kitchen(tmp_path, heat=200)
    (tmp_path / "given").write_text("other")
    with pytest.raises(DetectorError, match="given has changed since"):
        other.cook()
    other.cook(restart=True)
    assert other.made == ["dough", "base", "sauce", "pizza", "bread"]


def test_a_manifest_that_is_none(tmp_path: Path) -> None:
    Kitchen(tmp_path).cook()
    for content in ("no JSON", "[]", json.dumps({"version": 9}), json.dumps({"version": 1})):
        (tmp_path / "out" / MANIFEST).write_text(content)
        with pytest.raises(DetectorError, match="no manifest of this version: start anew"):
            Kitchen(tmp_path).cook()


@pytest.mark.skipif(os.name != "posix", reason="needs locks")
def test_two_runs_do_not_write_to_one_folder(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with (
        Steps(out, out / ".work", {}, []),
        pytest.raises(DetectorError, match="another run writes to"),
        Steps(out, out / ".work", {}, []),
    ):
        pass


# --- the command --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("duckdb", reason="needs the crawl extra")
    file = tmp_path_factory.mktemp("given") / "pages.parquet"
    write_table(file, documents(farmed_crawl(POOL[:12])))
    return file


def test_command_that_goes_on_refuses_what_differs(tmp_path: Path, given: Path) -> None:
    out = tmp_path / "out"
    assert run(given, "-o", out)[0] == 0
    before = bytes_in(out)
    code, said = run(given, "-o", out, "--jaccard", "0.7", "--contained", "0.9")
    assert code == 2
    assert "jaccard was 0.8, is 0.7; contained was None, is 0.9" in said
    assert "start anew with --restart" in said
    moved = tmp_path / "pages.parquet"
    pq.write_table(pq.read_table(given).slice(1), moved)
    assert "begun with something else: the list of inputs" in run(moved, "-o", out)[1]
    assert run(given, "-o", out, "--max-memory", "500M", "--jobs", "2")[0] == 0
    assert bytes_in(out) == before
    assert run(moved, "-o", out, "--restart")[0] == 0
    assert run(moved, "-o", out)[0] == 0
    pq.write_table(pq.read_table(given), moved)
    assert "has changed since" in run(moved, "-o", out)[1]


def test_roles_and_hosts_are_not_done_again_either(
    tmp_path: Path, given: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    first = run(given, "-o", out)
    before = bytes_in(out)

    def fail(*arguments: object) -> None:
        raise AssertionError("done again")

    monkeypatch.setattr("detector.crawl.whole.find_roles", fail)
    (out / "verdicts.parquet").unlink()
    assert run(given, "-o", out) == first
    monkeypatch.setattr("detector.crawl.whole.find_hosts", fail)
    assert run(given, "-o", out) == first
    assert bytes_in(out) == before


def test_other_weights_leave_the_copies(
    tmp_path: Path, given: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, package = tmp_path / "out", tmp_path / "package"
    first, before = run(given, "-o", out), contents(out)
    made: list[str] = []

    def noting(name: str) -> Callable[..., Any]:
        find = getattr(whole, name)

        def noted(*arguments: Any) -> Any:
            made.append(name)
            return find(*arguments)

        return noted

    for name in ("find_roles", "find_hosts"):
        monkeypatch.setattr(whole, name, noting(name))
    monkeypatch.setattr("detector.crawl.duck.DuckEngine.read", None)  # the first step of copies
    shutil.copytree(Path(whole.__file__).parent, package)
    monkeypatch.setattr("detector.crawl.whole.resources.files", lambda _: package)
    for changed, again in (
        ("evidence.json", ["find_hosts"]),
        ("originals.json", ["find_roles", "find_hosts"]),
    ):
        with (package / changed).open("a") as file:
            file.write("\n")
        for _ in range(2):
            assert run(given, "-o", out) == first
            assert made == again
        made.clear()
    after = contents(out)
    assert after.pop(MANIFEST) != before.pop(MANIFEST)
    assert after == before


def test_folder_that_holds_something_else(tmp_path: Path, given: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "letters.txt").write_text("mine")
    find_copies([given], out)
    find_copies([given], out, CopyOptions(jaccard=0.9), restart=True)
    assert (out / "letters.txt").read_text() == "mine"


def contents(folder: Path) -> dict[str, bytes]:
    return {name.partition("/")[2]: data for name, data in bytes_in(folder).items()}


def _started(given: Path, out: Path, jobs: int, *more: str) -> subprocess.Popen[bytes]:
    line = [sys.executable, "-m", "detector", "crawl", str(given), "-o", str(out), "--quiet"]
    return subprocess.Popen([*line, "--jobs", str(jobs), *more], stderr=subprocess.PIPE)


def _ended(process: subprocess.Popen[bytes]) -> None:
    _, told = process.communicate(timeout=300)
    assert (process.returncode, told) == (0, b"")


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="needs kill -9")
@pytest.mark.parametrize("elsewhere", [False, True])
def test_killed_runs_end_with_the_same_bytes(tmp_path: Path, given: Path, elsewhere: bool) -> None:
    chance = random.Random(int(elsewhere))
    more = ("--temp", str(tmp_path)) if elsewhere else ()
    calm, out = tmp_path / "calm", tmp_path / "out"
    began = time.monotonic()
    _ended(_started(given, calm, 1, *more))
    seconds = time.monotonic() - began
    for _ in range(6):
        shutil.rmtree(out, ignore_errors=True)
        for _ in range(chance.randint(1, 3)):
            process = _started(given, out, chance.randint(1, 3), *more)
            time.sleep(chance.uniform(0.3, 1.0) * seconds)
            process.send_signal(signal.SIGKILL)
            process.communicate(timeout=60)
        _ended(_started(given, out, chance.randint(1, 3), *more))
        assert contents(out) == contents(calm)
        assert not list(tmp_path.glob(".crawl-*")) and not (out / ".work").exists()
