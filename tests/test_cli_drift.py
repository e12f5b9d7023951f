"""``detector drift``: what it prints, writes and returns."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from detector.cli import cli
from detector.cli.drift import DRIFTED
from detector.model.file import read_model, write_model
from tests.farm.pool import POOL

SAMPLES = Path(__file__).parents[1] / "data" / "samples"
WARC = SAMPLES / "crawl.warc.gz"


def call(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["drift", *map(str, arguments)])


def report_of(*arguments: str | Path) -> dict[str, Any]:
    result = call(*arguments, "--json")
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def write_texts(path: Path, texts: list[str]) -> Path:
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts))
    return path


def stories() -> list[str]:
    return ["\n".join((article.title, *article.paragraphs)) for article in POOL]


def test_samples_of_all_shapes_are_compared() -> None:
    report = report_of(SAMPLES)
    assert [shape["shape"] for shape in report["shapes"]] == ["html", "full", "main"]
    assert sum(report["labels"].values()) == report["pages"] == 121
    assert sum(shape["pages"] for shape in report["shapes"]) == 121
    for shape in report["shapes"]:
        assert len(shape["signals"]) == len(read_model().additive.names)
        assert 0 <= shape["weight_changed_strongly"] <= shape["weight_changed"] <= 1
        assert 0 <= shape["spam_share"] <= 1
    assert sum(report["languages"].values()) == pytest.approx(1, abs=0.01)
    shares = list(report["probabilities"].values())
    assert shares == sorted(shares)


def test_tables_show_what_changed() -> None:
    shown = call(SAMPLES, "--top", "2").stdout
    assert shown.startswith("121 pages against the training pages of model")
    assert "As HTML: 73 pages" in shown
    assert re.search(r"^ visible_share +\d\.\d\d", shown, re.MULTILINE)
    assert "Languages: en" in shown


def test_pages_of_few_sites_tell_nothing() -> None:
    result = call(WARC, "--fail")
    assert result.exit_code == 0
    assert "too few sites to tell: 15 as html, give 20 or more" in result.stdout.replace("\n", " ")


def test_strong_drift_can_fail(tmp_path: Path) -> None:
    turned = write_texts(tmp_path / "turned.jsonl", [text[::-1].upper() for text in stories()])
    report = report_of(turned, "--text-kind", "main")
    assert report["level"] == "strong"
    assert "use `detector train --add`" in report["says"]
    assert call(turned, "--text-kind", "main", "--fail").exit_code == DRIFTED
    assert call(turned, "--text-kind", "main").exit_code == 0


def test_more_processes_find_the_same() -> None:
    assert report_of(SAMPLES / "text", "--jobs", "2") == report_of(SAMPLES / "text")


def test_languages_not_learnt_are_told(tmp_path: Path) -> None:
    model = tmp_path / "model.json"
    write_model(replace(read_model(), languages=("de",)), model)
    report = report_of(SAMPLES / "text", "--model", model)
    assert report["languages_not_learnt"]["en"] == report["languages"]["en"] > 0
    assert report["labels"]["unsure"] > 0


@pytest.mark.parametrize("name", ["drift.json", "drift.md"])
def test_report_as_a_file(name: str, tmp_path: Path) -> None:
    out = tmp_path / name
    assert call(SAMPLES / "text", "-o", out).exit_code == 0
    text = out.read_text(encoding="utf-8")
    if name.endswith(".json"):
        assert json.loads(text) == report_of(SAMPLES / "text")
    else:
        assert text.startswith("# Drift\n\n")
        assert "## Pages as full text" in text
        rows = [line for line in text.splitlines() if line.startswith("|")]
        assert {len(re.findall(r"\|", row)) for row in rows} == {7}
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_unread_records_are_told(tmp_path: Path) -> None:
    texts = write_texts(tmp_path / "some.jsonl", [*stories(), *[""] * 12])
    result = call(texts)
    assert result.exit_code == 1
    assert result.stderr.count("nothing in 'text'") == 10
    assert "and 2 more errors" in result.stderr


def test_responses_that_are_no_pages_are_no_errors() -> None:
    assert report_of(WARC)["errors"] == 0


def test_a_model_without_a_reference_is_told(tmp_path: Path) -> None:
    model = tmp_path / "old.json"
    write_model(replace(read_model(), reference=None), model)
    result = call(SAMPLES / "text", "--model", model)
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert "holds no reference of its training pages: train it again" in result.stderr


@pytest.mark.parametrize("name", ["drift.txt", "no/such/drift.md"])
def test_a_report_that_can_not_be_written_is_told_early(name: str, tmp_path: Path) -> None:
    result = call(SAMPLES / "text", "-o", tmp_path / name)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("detector: ")


def test_help_has_examples_and_exit_codes() -> None:
    shown = call("--help").output
    assert 2 <= len(re.findall(r"^ +detector drift ", shown, re.MULTILINE)) <= 4
    assert max(map(len, shown.split("Examples:")[1].splitlines())) < 80
    assert "3    strong drift, with --fail" in shown
