"""Runs that are stopped go on where they were, and end with the same bytes."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from detector import Detector, DetectorError, load
from detector.batch import ReadOptions
from detector.batch.manifest import MANIFEST
from detector.batch.pool import Pool
from tests.batch.faults import good_text, write_lines
from tests.batch.inputs import numbered, written
from tests.cli.scoring import bytes_in, rows_in, score

ROWS = 50
OUTPUTS = ("out.jsonl", "out.jsonl.gz", "out.csv.zst", "out.parquet", "out")


@pytest.fixture(scope="module")
def detector() -> Detector:
    return load()


@pytest.fixture
def pages(tmp_path: Path) -> list[Path]:
    """Inputs of several formats, whose records cross the parts' ends."""
    return [
        write_lines(tmp_path / "a.jsonl", [good_text(i) for i in range(13)]),
        written(tmp_path, "b.warc", b"".join(numbered(15))),
        write_lines(tmp_path / "c.jsonl", [good_text(i) for i in range(22)]),
    ]


class StoppedError(Exception):
    """Stands for all that can stop a run."""


def stop_after(parts: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the next run stop when so many chunks are judged."""
    judged = Pool.map

    def some(self: Pool, chunks: Iterator[Any]) -> Iterator[Any]:
        for number, result in enumerate(judged(self, chunks)):
            if number == parts:
                raise StoppedError
            yield result

    monkeypatch.setattr(Pool, "map", some)


@pytest.mark.parametrize(
    ("name", "stop"), [*((name, 5) for name in OUTPUTS), ("out", 0), ("out.jsonl", 0), ("out", 1)]
)
def test_stopped_run_ends_with_the_same_bytes(
    name: str,
    stop: int,
    pages: list[Path],
    tmp_path: Path,
    detector: Detector,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calm, stopped = tmp_path / "calm", tmp_path / "stopped"
    calm.mkdir()
    stopped.mkdir()
    assert score(detector, pages, calm / name, jobs=2, part_rows=8) == 0
    with monkeypatch.context() as patch:
        stop_after(stop, patch)
        with pytest.raises(StoppedError):
            score(detector, pages, stopped / name, jobs=1, part_rows=8)
    assert score(detector, pages, stopped / name, jobs=2, part_rows=8) == 0
    assert {p.name for p in stopped.iterdir()} == {name}
    assert bytes_in(stopped / name) == bytes_in(calm / name)
    if name in ("out", "out.jsonl", "out.parquet"):
        assert len(rows_in(stopped / name)) == ROWS


def test_finished_parts_are_not_judged_again(
    pages: list[Path], tmp_path: Path, detector: Detector, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    with monkeypatch.context() as patch:
        stop_after(3, patch)
        with pytest.raises(StoppedError):
            score(detector, pages, out, part_rows=8)
    parts = sorted(out.glob("part-*"))
    times = {part: part.stat().st_mtime_ns for part in parts}
    assert len(parts) == 3
    assert score(detector, pages, out, part_rows=8) == 0
    assert all(part.stat().st_mtime_ns == times[part] for part in parts)


def test_run_that_is_done_is_not_done_again(
    pages: list[Path],
    tmp_path: Path,
    detector: Detector,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "out"
    score(detector, pages, out)
    before = bytes_in(out)
    monkeypatch.setattr(Pool, "map", lambda *_: pytest.fail("judged again"))
    assert score(detector, pages, out, quiet=False) == 0
    assert bytes_in(out) == before
    told = capsys.readouterr().err.splitlines()
    assert told[0] == f"detector: {out} is done: {ROWS} records were judged before"
    assert f"{ROWS} records in, {ROWS} rows out" in told[1]


@pytest.mark.parametrize("which", ["part-00000.parquet", "part-00001.parquet"])
@pytest.mark.parametrize("spoil", [Path.unlink, lambda path: path.write_bytes(b"PAR1")])
def test_parts_that_have_gone_or_changed_are_made_anew(
    which: str,
    spoil: Callable[[Path], Any],
    pages: list[Path],
    tmp_path: Path,
    detector: Detector,
) -> None:
    out = tmp_path / "out"
    score(detector, pages, out, part_rows=8)
    before = bytes_in(out)
    spoil(out / which)
    assert score(detector, pages, out, part_rows=8) == 0
    assert bytes_in(out) == before


# --- what does not fit --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"keep": "spam"}, "keep was 'all', is 'spam'"),
        ({"part_rows": 9}, "part_rows was 8, is 9"),
        ({"max_seconds": 5.0}, "max_seconds was 60.0, is 5.0"),
        ({"options": ReadOptions(text_kind="main")}, "text_kind was None, is 'main'"),
        ({"digest": "other"}, "model was"),
        ({"format": "jsonl"}, "outputs was"),
    ],
    ids=str,
)
def test_another_option_or_model_is_refused(
    change: dict[str, Any], told: str, pages: list[Path], tmp_path: Path, detector: Detector
) -> None:
    out = tmp_path / "out"
    score(detector, pages, out, part_rows=8)
    before = bytes_in(out)
    asked = {"part_rows": 8, **change}
    with pytest.raises(DetectorError) as caught:
        score(detector, pages, out, **asked)
    assert str(caught.value).startswith(f"{out} was begun with something else: {told}")
    assert str(caught.value).endswith("or start anew with --restart")
    assert bytes_in(out) == before
    assert score(detector, pages, out, restart=True, **asked) == 0
    assert bytes_in(out) != before


def test_another_threshold_is_refused(pages: list[Path], tmp_path: Path) -> None:
    score(load(max_fpr=0.01), pages, tmp_path / "out")
    with pytest.raises(DetectorError, match=r"max_fpr was 0\.01, is 0\.005"):
        score(load(), pages, tmp_path / "out")


@pytest.mark.parametrize("complete", [True, False])
@pytest.mark.parametrize("keep_time", [True, False])
def test_another_input_is_refused(
    complete: bool,
    keep_time: bool,
    pages: list[Path],
    tmp_path: Path,
    detector: Detector,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "out"
    with monkeypatch.context() as patch:
        if not complete:
            stop_after(3, patch)
        with suppress(StoppedError):
            score(detector, pages, out, part_rows=8)
    status = pages[0].stat()
    text = pages[0].read_text()
    longer = "x" if keep_time else ""  # of the same size, it is told by its content
    pages[0].write_text(text.replace("pier 3", "pear 3" + longer))
    if keep_time:
        os.utime(pages[0], ns=(status.st_atime_ns, status.st_mtime_ns))
    with pytest.raises(DetectorError, match=r"a\.jsonl has changed since this output was begun"):
        score(detector, pages, out, part_rows=8)
    pages[0].write_text(text)  # the content is what counts, not the time
    assert score(detector, pages, out, part_rows=8) == 0
    with pytest.raises(DetectorError, match="the list of inputs"):
        score(detector, pages[:2], out, part_rows=8)


def test_input_that_changes_while_it_waits_is_refused(
    pages: list[Path], tmp_path: Path, detector: Detector, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    judged = Pool.map

    def spoiling(self: Pool, chunks: Iterator[Any]) -> Iterator[Any]:
        pages[2].unlink()
        return judged(self, chunks)

    text = pages[2].read_text()
    with monkeypatch.context() as patch:
        patch.setattr(Pool, "map", spoiling)
        with pytest.raises(DetectorError, match=r"can't read .*c\.jsonl: no such file"):
            score(detector, pages, out, part_rows=8)
    assert len(list(out.glob("part-*"))) == 3
    pages[2].write_text(text)
    assert score(detector, pages, out, part_rows=8) == 0
    assert len(rows_in(out)) == ROWS


def test_folder_of_somebody_else_is_not_touched(
    pages: list[Path], tmp_path: Path, detector: Detector
) -> None:
    written(tmp_path, "out/part-00000.parquet", b"mine")
    for restart in (False, True):
        with pytest.raises(DetectorError, match=r"output folder .*out is not empty"):
            score(detector, pages, tmp_path / "out", restart=restart)
    assert (tmp_path / "out" / "part-00000.parquet").read_bytes() == b"mine"


def test_restart_leaves_strange_files_alone(
    pages: list[Path], tmp_path: Path, detector: Detector
) -> None:
    score(detector, pages, tmp_path / "out")
    written(tmp_path, "out/notes.txt", b"mine")
    with pytest.raises(DetectorError, match="is not empty"):
        score(detector, pages, tmp_path / "out", restart=True)
    assert (tmp_path / "out" / "notes.txt").exists()


@pytest.mark.parametrize("text", ["", "{}", '{"version": 99}', "[1]"])
def test_damaged_manifest_is_told(
    text: str, pages: list[Path], tmp_path: Path, detector: Detector
) -> None:
    score(detector, pages, tmp_path / "out")
    (tmp_path / "out" / MANIFEST).write_text(text)
    with pytest.raises(DetectorError, match="is no manifest of this version: start anew"):
        score(detector, pages, tmp_path / "out")
    assert score(detector, pages, tmp_path / "out", restart=True) == 0


def test_manifest_tells_what_was_done(
    pages: list[Path], tmp_path: Path, detector: Detector
) -> None:
    score(detector, pages, tmp_path / "out", part_rows=20, digest="abc")
    told = json.loads((tmp_path / "out" / MANIFEST).read_text())
    assert told["complete"] is True
    assert told["options"]["model"].endswith(" abc")
    assert [Path(row["name"]).name for row in told["inputs"]] == ["a.jsonl", "b.warc", "c.jsonl"]
    assert all(len(row["sha256"]) == 64 for row in told["inputs"])
    assert [part["rows"] for part in told["parts"]] == [20, 20, 10]
    assert [part["ends"] for part in told["parts"]] == [
        {"source": 1, "records": 7},
        {"source": 2, "records": 12},
        {"source": 2, "records": 22},
    ]


def test_two_runs_do_not_write_to_the_same_output(
    pages: list[Path], tmp_path: Path, detector: Detector, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("fcntl")
    judged = Pool.map

    def twice(self: Pool, chunks: Iterator[Any]) -> Iterator[Any]:
        monkeypatch.setattr(Pool, "map", judged)
        with pytest.raises(DetectorError, match=r"another run writes to .*out: wait for it"):
            score(detector, pages, tmp_path / "out")
        return judged(self, chunks)

    monkeypatch.setattr(Pool, "map", twice)
    assert score(detector, pages, tmp_path / "out") == 0


# --- disks --------------------------------------------------------------------------------


def test_output_folder_that_vanishes_is_told(
    pages: list[Path], tmp_path: Path, detector: Detector, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    judged = Pool.map

    def vanishing(self: Pool, chunks: Iterator[Any]) -> Iterator[Any]:
        for number, result in enumerate(judged(self, chunks)):
            if number == 3:
                shutil.rmtree(out)
            yield result

    with monkeypatch.context() as patch:
        patch.setattr(Pool, "map", vanishing)
        with pytest.raises(DetectorError, match=r"can't write .*: no such file or directory: mend"):
            score(detector, pages, out, part_rows=8)
    assert score(detector, pages, out, part_rows=8) == 0
    assert len(rows_in(out)) == ROWS


def test_parts_that_vanish_are_missed_at_the_end(
    pages: list[Path], tmp_path: Path, detector: Detector, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    judged = Pool.map

    def vanishing(self: Pool, chunks: Iterator[Any]) -> Iterator[Any]:
        for number, result in enumerate(judged(self, chunks)):
            if number == 3:
                (out / "part-00001.parquet").unlink()
            yield result

    with monkeypatch.context() as patch:
        patch.setattr(Pool, "map", vanishing)
        with pytest.raises(DetectorError, match="parts of the output have gone"):
            score(detector, pages, out, part_rows=8)
    assert score(detector, pages, out, part_rows=8) == 0
    assert [row["position"] for row in rows_in(out)][:13] == list(range(1, 14))
    assert len(rows_in(out)) == ROWS
