"""The examples of docs/integrations.md are programs that run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

from detector.integrations._rows import ScoreOptions
from detector.web.limits import Limits
from tests.documents import DOCS, ROOT, blocks, check_usage, commands
from tests.integrations.sparks import skip_without_spark
from tests.samples import SAMPLES

PAGE = DOCS / "integrations.md"
TEXT = PAGE.read_text(encoding="utf-8")
SECTIONS = {
    section.partition("\n")[0]: section for section in re.split(r"^## ", TEXT, flags=re.M)[1:]
}
WRITES = {
    "pandas": "kept.parquet",
    "Spark": "kept/_SUCCESS",
    "datatrove": "kept/00000.jsonl.gz",
    "Scrapy": "spam.jsonl",
}


@pytest.mark.parametrize("name", [name for name, text in SECTIONS.items() if "```python" in text])
def test_example_runs(name: str, tmp_path: Path) -> None:
    if name == "Spark":
        skip_without_spark()
    if name in ("Dask", "Scrapy", "datatrove"):
        pytest.importorskip(name.lower(), reason=f"needs the extra {name.lower()}")
    shutil.copy(SAMPLES / "pages.jsonl", tmp_path)
    shutil.copy(SAMPLES / "html" / "honest-recipe-pt.html", tmp_path / "page.html")
    pages = pd.read_json(SAMPLES / "pages.jsonl", lines=True)
    pages[["url", "title", "text"]].to_parquet(tmp_path / "pages.parquet")
    (program,) = re.findall(r"^```python\n(.*?)^```$", SECTIONS[name], re.DOTALL | re.MULTILINE)
    (tmp_path / "example.py").write_text(program, encoding="utf-8")
    paths = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    done = subprocess.run(
        [sys.executable, "example.py"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": paths, "PYSPARK_PYTHON": sys.executable},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout or (tmp_path / WRITES[name]).exists()


def test_every_example_is_in_a_section() -> None:
    assert len(blocks(PAGE, "python")) == sum("```python" in text for text in SECTIONS.values())


@pytest.mark.parametrize("line", [line for line in commands(PAGE) if line.startswith("detector")])
def test_commands_can_be_parsed(line: str) -> None:
    check_usage(line)


def test_columns_and_limits_are_all_told() -> None:
    assert all(f"`{column}`" in TEXT for column in ScoreOptions().columns)
    told = set(re.findall(r"`(--[a-z-]+)`", SECTIONS["HTTP service"]))
    assert len(told) == len(Limits.__dataclass_fields__)
