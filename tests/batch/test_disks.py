"""Full disks and limits on files: one line that says so, and a run that can go on."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from detector import DetectorError, load
from detector.cli.scoring import digest_of
from tests.batch.faults import good_text, write_lines
from tests.cli.scoring import bytes_in, rows_in, score

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs limits on files")

ROWS = 120


def run_with_limit(folder: Path, out: str, size: int) -> subprocess.CompletedProcess[str]:
    """Run the command so that no file may grow beyond `size`."""
    code = (
        "import resource\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))\n"
        "from detector.cli import main\n"
        "if __name__ == '__main__':\n"
        "    main()\n"
    )
    script = folder / "limited.py"
    script.write_text(code)
    command = [sys.executable, str(script), "score", "a.jsonl", "-o", out, "--part-rows", "16"]
    return subprocess.run(
        [*command, "--quiet"], cwd=folder, capture_output=True, text=True, timeout=300
    )


@pytest.mark.parametrize("out", ["out.jsonl", "out"])
def test_file_that_may_not_grow(out: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    # The second half of the pages has more to say, so that the part where it begins is too large.
    texts = [good_text(i) for i in range(ROWS // 2)]
    write_lines(tmp_path / "a.jsonl", [*["Short."] * (ROWS // 2), *texts])
    score(load(), [Path("a.jsonl")], Path("calm"), part_rows=16)
    sizes = [path.stat().st_size for path in sorted(Path("calm").glob("part-*"))]
    limit = (max(sizes[:3]) + sizes[3]) // 2 if out == "out" else 40_000
    done = run_with_limit(tmp_path, out, limit)
    assert done.returncode == 2
    assert done.stderr.startswith("detector: can't write ")
    assert "file too large: mend that and give the same command again" in done.stderr
    assert done.stderr.count("\n") == 1
    folder = Path("out" if out == "out" else ".out.jsonl.parts")
    finished = {p.name: p.read_bytes() for p in folder.glob("part-*")}
    assert 0 < len(finished) <= 8
    asked = {"part_rows": 16, "digest": digest_of(None), "max_memory": 2_000_000_000}
    assert score(load(), [Path("a.jsonl")], Path(out), **asked) == 0  # type: ignore[arg-type]
    assert len(rows_in(Path(out))) == ROWS
    if out == "out":
        assert finished.items() <= {p.name: p.read_bytes() for p in folder.glob("part-*")}.items()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of half a megabyte."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(disk)], capture_output=True
    )
    if mounted.returncode:
        pytest.skip("may not mount a small disk here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_full_disk(small_disk: Path, tmp_path: Path) -> None:
    lines = write_lines(tmp_path / "a.jsonl", [good_text(i) for i in range(ROWS)])
    calm = tmp_path / "calm.jsonl"
    score(load(), [lines], calm, part_rows=16)
    filler = small_disk / "filler"
    filler.write_bytes(bytes(400_000))
    out = small_disk / "out"
    with pytest.raises(DetectorError, match="no space left on device: mend that and give the same"):
        score(load(), [lines], out, format="jsonl", part_rows=16)
    filler.unlink()
    assert score(load(), [lines], out, format="jsonl", part_rows=16) == 0
    parts = bytes_in(out)
    assert b"".join(parts[name] for name in sorted(parts) if "/part-" in name) == calm.read_bytes()
