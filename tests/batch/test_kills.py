"""``kill -9`` at random moments: the same command again ends with the same bytes."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.batch.faults import good_text, write_lines
from tests.batch.inputs import numbered, written
from tests.batch.test_tables import parquet
from tests.cli.scoring import bytes_in

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name != "posix", reason="needs kill -9"),
]

KILLS = 30
# Outputs of every kind: one file, compressed, a folder, filtered, with the input's columns.
COMMANDS = (
    ("-o", "out.jsonl"),
    ("-o", "out", "--keep", "clean", "--discarded", "dropped.csv.gz"),
    ("-o", "out.parquet", "--keep", "spam", "--discarded", "dropped"),
    ("-o", "out.jsonl.gz", "--annotate"),
    ("-o", "out.csv"),
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with inputs of several formats."""
    folder = tmp_path_factory.mktemp("kills")
    write_lines(folder / "a.jsonl", [good_text(i) for i in range(70)])
    written(folder, "b.warc", b"".join(numbered(90)))
    rows = [{"text": good_text(i), "url": f"https://example.org/{i}"} for i in range(80)]
    written(folder, "c.parquet", parquet(rows))
    return folder


class Running:
    """The command as a process, with all that it starts."""

    def __init__(self, home: Path, folder: Path, command: tuple[str, ...], jobs: int) -> None:
        inputs = [str(home / name) for name in ("a.jsonl", "b.warc", "c.parquet")]
        self.process = subprocess.Popen(
            [
                *(sys.executable, "-m", "detector", "score", *inputs, *command),
                *("--jobs", str(jobs), "--part-rows", "12", "--quiet"),
            ],
            cwd=folder,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )

    def end(self) -> None:
        """Wait until it is done, and make sure that it went well."""
        _, told = self.process.communicate(timeout=300)
        assert (self.process.returncode, told) == (0, b"")

    def kill(self) -> None:
        """Kill the process itself, as the system does that runs out of memory."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(timeout=60)
        assert self.process.stderr is not None
        self.process.stderr.close()

    def has_gone(self, seconds: float) -> bool:
        """Tell whether all that it has started ends in time."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, 0)
                time.sleep(0.1)
                continue
            return True
        return False


@pytest.fixture(scope="module")
def calm(home: Path) -> dict[tuple[str, ...], tuple[dict[str, bytes], float]]:
    """What undisturbed runs write, and how long they take."""
    found = {}
    for number, command in enumerate(COMMANDS):
        folder = home / f"calm{number}"
        folder.mkdir()
        started = time.monotonic()
        Running(home, folder, command, 1 + number % 2).end()
        found[command] = (contents(folder), time.monotonic() - started)
    return found


def contents(folder: Path) -> dict[str, bytes]:
    """Return all files below a folder, also the hidden ones."""
    return {name.partition("/")[2]: data for name, data in bytes_in(folder).items()}


@pytest.mark.parametrize("number", range(KILLS))
def test_killed_run_ends_with_the_same_bytes(
    number: int,
    home: Path,
    tmp_path: Path,
    calm: dict[tuple[str, ...], tuple[dict[str, bytes], float]],
) -> None:
    chance = random.Random(number)
    command = COMMANDS[number % len(COMMANDS)]
    expected, seconds = calm[command]
    run = Running(home, tmp_path, command, jobs=chance.choice([1, 2, 3]))
    time.sleep(chance.uniform(0.2, 1.0) * seconds)
    run.kill()
    Running(home, tmp_path, command, jobs=chance.choice([1, 2, 3])).end()
    assert contents(tmp_path) == expected
    assert run.has_gone(seconds=20)


def test_many_kills_of_one_run(
    home: Path, tmp_path: Path, calm: dict[tuple[str, ...], tuple[dict[str, bytes], float]]
) -> None:
    chance = random.Random(0)
    command = COMMANDS[1]
    expected, seconds = calm[command]
    for _ in range(5):
        run = Running(home, tmp_path, command, jobs=chance.choice([1, 2]))
        time.sleep(chance.uniform(0.4, 1.0) * seconds)
        run.kill()
    Running(home, tmp_path, command, jobs=2).end()
    assert contents(tmp_path) == expected


def test_worker_that_hangs_does_not_outlive_its_parent_for_long(tmp_path: Path) -> None:
    code = (
        "from pathlib import Path\n"
        "from tests.batch.faults import stumbling\n"
        "from tests.cli.scoring import score\n"
        "if __name__ == '__main__':\n"
        f"    score(stumbling(), [Path({str(tmp_path / 'a.jsonl')!r})], "
        f"Path({str(tmp_path / 'out.jsonl')!r}), max_seconds=10)\n"
    )
    write_lines(tmp_path / "a.jsonl", ["HANGS IN C"])
    process = subprocess.Popen([sys.executable, "-c", code], start_new_session=True)
    deadline = time.monotonic() + 30
    while not (tmp_path / ".out.jsonl.parts").exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    time.sleep(2)
    assert process.poll() is None
    process.kill()
    process.wait()
    until = time.monotonic() + 30
    with pytest.raises(ProcessLookupError):
        while time.monotonic() < until:
            os.killpg(process.pid, 0)
            time.sleep(0.1)
