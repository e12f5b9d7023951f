"""The command: what it prints, writes and returns, whatever it is given."""

from __future__ import annotations

import csv
import gzip
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner, Result

from detector.cli import cli, training
from detector.cli.words import main_reason, told
from detector.model.file import read_model
from detector.page import Reason, Verdict
from detector.signals import all_signals
from detector.training.train import TrainingOptions
from detector.training.trees import TreeOptions

DATA = Path(__file__).parents[1] / "data"
SAMPLES = DATA / "samples"
FARM = SAMPLES / "html" / "farm-name-injected-01.html"
HONEST = SAMPLES / "html" / "honest-obituary-en.html"
WARC = SAMPLES / "crawl.warc.gz"
PAGES = SAMPLES / "pages.jsonl"
COMMANDS = ("score", "explain", "signals", "train", "evaluate", "farm", "serve")
TEXT = (
    "The council closed the old pier on Monday after a storm tore planks from its far end. "
    "Engineers will look at the piles this week, and a boat will carry the angling club to "
    "the sandbank until they are done. Nobody was hurt, said the harbour master, who had "
    "locked the gate on Sunday evening when the wind turned. The kiosk stays open."
)


def run(*arguments: str | Path, stdin: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run the command as a process of its own."""
    command = [sys.executable, "-m", "detector", *map(str, arguments)]
    return subprocess.run(command, input=stdin or b"", capture_output=True, timeout=120)


def call(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(cli, list(map(str, arguments)), input=stdin)


def rows_of(output: str | bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def write_pages(path: Path, texts: Sequence[str]) -> Path:
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts))
    return path


def is_one_line(stderr: str | bytes) -> bool:
    text = stderr if isinstance(stderr, str) else stderr.decode()
    return text.startswith("detector: ") and text.count("\n") == 1


# --- help ---------------------------------------------------------------------------------


def test_version() -> None:
    assert re.fullmatch(rb"detector \d+\.\d+\.\d+\S*\n", run("--version").stdout)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_examples(command: str) -> None:
    shown = call(command, "--help").output
    assert 2 <= len(re.findall(rf"^  .*\bdetector {command} ", shown, re.MULTILINE)) <= 4
    assert max(map(len, shown.split("Examples:")[1].splitlines())) < 80


def test_help_tells_exit_codes() -> None:
    assert "130  interrupted" in call("--help").output
    assert "130  interrupted" in call("score", "--help").output


def test_help_loads_nothing_heavy() -> None:
    heavy = "numpy pandas pyarrow sklearn rich fastwarc re2 joblib selectolax detector.api"
    code = f"import sys, detector.cli; print(sorted(set({heavy.split()!r}) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60)
    assert done.stdout.strip() == b"[]"


# --- exit codes and bad inputs, as processes ----------------------------------------------


def test_done() -> None:
    done = run("score", FARM, HONEST)
    assert done.returncode == 0
    assert [row["source"] for row in rows_of(done.stdout)] == [str(FARM), str(HONEST)]
    assert is_one_line(done.stderr)
    assert b"2 records in, 2 rows out" in done.stderr
    assert b"at most 5 of 1,000 clean pages" in done.stderr


def test_some_unread(tmp_path: Path) -> None:
    (tmp_path / "empty.html").touch()
    done = run("score", HONEST, tmp_path / "empty.html")
    rows = rows_of(done.stdout)
    assert done.returncode == 1
    assert [bool(row["error"]) for row in rows] == [False, True]
    assert f"{tmp_path / 'empty.html'}:1: empty file".encode() in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("score", "missing.html"),
        ("score", FARM, "-o", FARM / "out.jsonl"),
        ("score", FARM, "-o", "no/such/folder/out.jsonl"),
        ("score", FARM, "-o", "out.docx"),
        ("score", FARM, "--max-fpr", "lax"),
        ("score", FARM, "--max-fpr", "0.9"),
        ("score", FARM, "--base-rate", "1"),
        ("score", FARM, "--model", "missing.json"),
        ("score", FARM, "--model", FARM),
        ("score", FARM, "--format", "parquet"),
        ("score", SAMPLES / "labels.csv"),
        ("score", PAGES, "--text-column", "body"),
        ("score", "-"),
        ("explain", "missing.html"),
        ("explain", WARC, "--record", "17"),
        ("explain", WARC, "--record", "99"),
        ("signals", "--family", "weather"),
        ("train", PAGES, "-o", "model.json"),
        ("evaluate", PAGES),
        ("farm", PAGES, "-o", "out.jsonl"),
        ("farm", DATA / "articles.jsonl", "-o", FARM / "out.jsonl"),
        ("farm", DATA / "articles.jsonl", "-o", "out.jsonl", "--family", "weather"),
    ],
    ids=str,
)
def test_stopped(
    arguments: tuple[str | Path, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = call(*arguments, stdin="")
    assert result.exit_code == 2, result.output
    assert result.stdout == ""
    assert is_one_line(result.stderr)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("score",),
        ("score", FARM, "--jobs", "0"),
        ("score", FARM, "--format", "xml"),
        ("explain", FARM, "--record", "0"),
        ("train", FARM),
        ("train", PAGES, "-o", "model.json", "--model", "other.json"),
        ("fly",),
    ],
    ids=str,
)
def test_wrong_usage(arguments: tuple[str | Path, ...]) -> None:
    result = call(*arguments)
    assert result.exit_code == 2
    assert "Usage: " in result.stderr


def test_no_traceback_from_a_process() -> None:
    done = run("score", "missing.html")
    assert done.returncode == 2
    assert done.stderr == b"detector: no file or folder 'missing.html': check the path\n"


@pytest.mark.parametrize(
    "arguments", [f"score {SAMPLES}", f"score {SAMPLES} --jobs 2", "signals", "signals --json"]
)
def test_reader_that_goes_away(arguments: str) -> None:
    command = f"{sys.executable} -m detector {arguments} | head -1"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], capture_output=True, timeout=120
    )
    assert done.returncode == 0
    assert done.stdout.count(b"\n") == 1
    assert done.stderr == b""


def test_interrupt_leaves_nothing_behind(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    command = [sys.executable, "-m", "detector", "score", "-", "-o", str(out), "--verbose"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        assert process.stderr.readline().startswith(b"detector: model ")
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == 130
        assert process.stderr.read() == b"detector: interrupted\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a pseudo-terminal")
def test_table_on_a_terminal() -> None:
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "detector", "score", str(FARM), str(HONEST), "--quiet"]
    environment = {**os.environ, "COLUMNS": "100", "NO_COLOR": "1", "TERM": "xterm"}
    done = subprocess.run(command, stdout=theirs, stderr=subprocess.PIPE, env=environment)
    os.close(theirs)
    shown = re.sub(r"\x1b\[[0-9;]*m", "", os.read(ours, 65_536).decode())
    os.close(ours)
    assert done.returncode == 0
    assert "main reason" in shown
    assert "farm-name-injected-01.html" in shown
    assert max(map(len, shown.splitlines())) <= 100


# --- score: inputs ------------------------------------------------------------------------


def test_standard_input() -> None:
    result = call("score", "-", "--quiet", stdin=FARM.read_bytes())
    (row,) = rows_of(result.stdout)
    assert (row["source"], row["error"]) == ("-", "")


def test_invalid_utf8_is_judged(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(b"<title>Pier \xff\xfe</title><p>caf\xe9 " + TEXT.encode() + b"</p>")
    result = call("score", page)
    assert result.exit_code == 0
    assert rows_of(result.stdout)[0]["probability"] is not None


def test_pdf_named_html(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n")
    result = call("score", page)
    assert result.exit_code == 1
    assert "PDF" in rows_of(result.stdout)[0]["error"]


def test_truncated_warc(tmp_path: Path) -> None:
    cut = tmp_path / "cut.warc.gz"
    data = WARC.read_bytes()
    cut.write_bytes(data[: len(data) // 2])
    result = call("score", cut)
    rows = rows_of(result.stdout)
    assert result.exit_code == 1
    assert len(rows) > 3
    assert [row for row in rows if row["error"]] == rows[-1:]
    assert f"{cut}:" in result.stderr


def test_truncated_gzip_of_lines(tmp_path: Path) -> None:
    cut = tmp_path / "cut.jsonl.gz"
    data = gzip.compress(PAGES.read_bytes())
    cut.write_bytes(data[: len(data) // 2])
    result = call("score", cut)
    assert result.exit_code == 1
    assert rows_of(result.stdout)[-1]["error"]


def test_responses_that_are_no_pages_are_no_errors() -> None:
    result = call("score", WARC)
    rows = rows_of(result.stdout)
    assert result.exit_code == 0
    assert [bool(row["error"]) for row in rows] == [False] * 16 + [True] * 3
    assert "3 not pages, 0 errors" in result.stderr


def test_columns(tmp_path: Path) -> None:
    table = tmp_path / "pages.csv"
    with table.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerows([["name", "body", "where"], ["a", TEXT, "https://a.example/x"]])
    result = call(
        *("score", table, "--text-column", "body", "--id-column", "name"),
        *("--url-column", "where", "--text-kind", "main"),
    )
    (row,) = rows_of(result.stdout)
    assert (row["id"], row["url"]) == ("a", "https://a.example/x")


def test_many_errors_are_cut_short(tmp_path: Path) -> None:
    pages = tmp_path / "pages.jsonl"
    pages.write_text(json.dumps({"text": TEXT}) + "\n" + "{no\n" * 12)
    told = call("score", pages).stderr.splitlines()
    assert len(told) == 12
    assert told[0].startswith(f"detector: {pages}:2: line 2 is not JSON")
    assert told[10].startswith("detector: and 2 more errors")
    assert "13 records in, 13 rows out" in told[11]
    assert len(call("score", pages, "--verbose").stderr.splitlines()) == 1 + 12 + 1


# --- score: outputs -----------------------------------------------------------------------


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "out.csv", "out.tsv", "out.parquet"])
def test_every_format_has_the_same_rows(name: str, tmp_path: Path) -> None:
    out = tmp_path / name
    result = call("score", PAGES, WARC, "-o", out)
    assert (result.exit_code, result.stdout) == (0, "")
    expected = rows_of(call("score", PAGES, WARC).stdout)
    got = _read(out)
    assert [row["label"] for row in got] == [row["label"] for row in expected]
    assert [str(row["position"]) for row in got] == [str(row["position"]) for row in expected]
    assert list(tmp_path.iterdir()) == [out]


def _read(out: Path) -> list[dict[str, Any]]:
    if out.suffix == ".parquet":
        rows: list[dict[str, Any]] = pq.read_table(out).to_pylist()
        return rows
    if out.suffix in (".csv", ".tsv"):
        with out.open(newline="") as file:
            return list(csv.DictReader(file, delimiter="," if out.suffix == ".csv" else "\t"))
    return rows_of(gzip.decompress(out.read_bytes()) if out.suffix == ".gz" else out.read_bytes())


def test_output_may_not_be_an_input(tmp_path: Path) -> None:
    pages = write_pages(tmp_path / "pages.jsonl", [TEXT])
    before = pages.read_bytes()
    assert call("score", pages, "-o", pages).exit_code == 2
    assert pages.read_bytes() == before


def test_output_of_an_earlier_run_may_not_lie_in_an_input(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages.jsonl", [TEXT])
    assert call("score", tmp_path, "-o", tmp_path / "out.jsonl").exit_code == 0
    assert call("score", tmp_path, "-o", tmp_path / "out.jsonl").exit_code == 2


def test_more_processes_give_the_same_rows() -> None:
    assert run("score", PAGES, WARC, "--jobs", "2").stdout == run("score", PAGES, WARC).stdout


def test_quiet_says_nothing_but_errors(tmp_path: Path) -> None:
    assert call("score", FARM, "--quiet").stderr == ""
    (tmp_path / "empty.html").touch()
    assert "empty file" in call("score", FARM, tmp_path / "empty.html", "--quiet").stderr


def test_why_finds_excerpts() -> None:
    def excerpts(*options: str) -> list[str]:
        (row,) = rows_of(call("score", FARM, *options).stdout)
        return [excerpt for reason in row["reasons"] for excerpt in reason["excerpts"]]

    assert excerpts() == []
    assert any("⟦" in excerpt for excerpt in excerpts("--why"))


def test_budgets_move_the_threshold_and_base_rates_the_probability() -> None:
    def row(*options: str) -> dict[str, Any]:
        return rows_of(call("score", FARM, *options).stdout)[0]

    usual, strict, broad = row(), row("--max-fpr", "strict"), row("--max-fpr", "0.02")
    assert strict["threshold"] > usual["threshold"] > broad["threshold"]
    assert strict["probability"] == usual["probability"]
    rare = row("--base-rate", "0.01")
    assert rare["probability"] < usual["probability"]
    assert rare["label"] == usual["label"]


def test_table_of_few_pages_keeps_their_order() -> None:
    shown = call("score", HONEST, FARM, "--format", "table").stdout
    assert shown.index("honest-obituary") < shown.index("farm-name-inj")


def test_table_of_many_pages_shows_the_most_suspicious(tmp_path: Path) -> None:
    pages = write_pages(tmp_path / "pages.jsonl", [TEXT, *["Too short."] * 320])
    shown = call("score", pages, "--format", "table").stdout
    assert "The 40 most suspicious of 321 pages" in shown
    assert "-o verdicts.csv" in shown
    assert len(re.findall(r"^ *(?:spam|clean|unsure) ", shown, re.MULTILINE)) == 40


# --- explain ------------------------------------------------------------------------------


@pytest.mark.parametrize("page", [FARM, HONEST], ids=lambda page: page.stem)
@pytest.mark.parametrize("base_rate", ["0.5", "0.03"])
def test_printed_account_adds_up(page: Path, base_rate: str) -> None:
    shown = call("explain", page, "--base-rate", base_rate).stdout
    numbers = [float(n) for n in re.findall(r"^ *([+-]\d+\.\d\d) ", shown, re.MULTILINE)]
    assert len(numbers) > 5
    assert sum(numbers[:-1]) == pytest.approx(numbers[-1], abs=1e-6)
    assert "base: the average page" in shown
    assert "log-odds of spam, which is probability" in shown


def test_account_in_json_adds_up() -> None:
    row = json.loads(call("explain", FARM, "--json").stdout)
    account = row["account"]
    parts = ("base", "reasons", "other_signals", "unknown_signals")
    assert sum(account[part] for part in parts) == pytest.approx(account["log_odds"])
    assert row["probability"] == pytest.approx(1 / (1 + 2.718281828459045 ** -account["log_odds"]))


def test_explain_shows_excerpts_and_what_was_missing() -> None:
    shown = call("explain", FARM).stdout
    assert "Reasons for spam" in shown
    assert re.search("“.*⟦.+⟧", shown)
    assert "The page lacked its address" in shown
    assert "its address" not in call("explain", FARM, "--url", "https://a.example/b").stdout


def test_explain_record_of_a_crawl() -> None:
    first, third = (call("explain", WARC, "--record", n).stdout for n in ("1", "3"))
    assert first.splitlines()[0] != third.splitlines()[0]


def test_explain_short_text_is_unsure() -> None:
    shown = call("explain", "-", "--text", stdin="The <b>pier</b> is shut.").stdout
    assert "unsure  standard input" in shown
    assert "too little text" in shown


# --- signals ------------------------------------------------------------------------------


def test_signals_in_json() -> None:
    rows = json.loads(call("signals", "--json").stdout)
    assert {row["name"] for row in rows} == set(all_signals())
    assert all(row["sentence"] and row["source"] and row["unit"] for row in rows)
    assert any(row["weight"] and row["weight"][0] < row["weight"][1] for row in rows)


def test_signals_in_markdown() -> None:
    lines = call("signals", "--markdown", "--family", "titles").stdout.splitlines()
    titles = [s for s in all_signals().values() if s.family == "titles"]
    assert len(lines) == len(titles) + 2
    assert len({len(re.findall(r"(?<!\\)\|", line)) for line in lines}) == 1


def test_signals_as_a_table() -> None:
    shown = call("signals", "--family", "titles").stdout
    assert "glued_title_prefix" in shown
    assert "breadcrumb_glue" in shown
    assert "days_since_told" not in shown


# --- own labels ---------------------------------------------------------------------------


def test_farm_gives_the_same_file_each_time(tmp_path: Path) -> None:
    first, second = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    options = ("--family", "doorway", "--per-article", "2", "--honest", "--seed", "7")
    for out in (first, second):
        assert call("farm", DATA / "articles.jsonl", "-o", out, *options).exit_code == 0
    rows = rows_of(first.read_bytes())
    assert first.read_bytes() == second.read_bytes()
    assert {row["family"] for row in rows if row["label"] == "spam"} == {"doorway"}
    assert [row["label"] for row in rows].count("clean") == len(rows) / 2
    assert len({row["site"] for row in rows}) == len(rows) / 4
    assert len({row["id"] for row in rows}) == len(rows)


@pytest.mark.parametrize("options", [(), ("--add",)], ids=["anew", "added"])
def test_farm_train_evaluate(
    options: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    light = TrainingOptions(folds=5, trees=TreeOptions(rounds=60))
    monkeypatch.setattr(training, "TrainingOptions", lambda: light)
    farmed, model, figures = (tmp_path / n for n in ("farmed.jsonl", "model.json", "figures.json"))
    assert call("farm", DATA / "articles.jsonl", "-o", farmed, "--honest").exit_code == 0
    trained = call("train", farmed, "-o", model, "--version", "mine", *options)
    assert trained.exit_code == 0, trained.output
    assert f"wrote {model}" in trained.stderr
    result = call("evaluate", farmed, "--model", model, "-o", figures)
    assert result.exit_code == 0, result.output
    assert "Model mine on 48 pages (24 spam, 24 clean)" in result.stdout
    assert "clean pages called spam" in result.stdout
    written = json.loads(figures.read_text())
    assert 0 <= written["recall"]["low"] <= written["recall"]["value"] <= 1
    (row,) = rows_of(call("score", FARM, "--model", model).stdout)
    assert row["model"] == "mine"
    account = json.loads(call("explain", FARM, "--model", model, "--json").stdout)["account"]
    assert account["log_odds"] == pytest.approx(sum(account.values()) - account["log_odds"])


def test_train_needs_both_labels(tmp_path: Path) -> None:
    labelled = tmp_path / "labelled.jsonl"
    rows = ({"label": "clean", "text": TEXT, "site": f"site {n}"} for n in range(12))
    labelled.write_text("".join(json.dumps(row) + "\n" for row in rows))
    result = call("train", labelled, "-o", tmp_path / "model.json")
    assert result.exit_code == 2
    assert "only 0 sites of spam pages" in result.stderr


# --- words --------------------------------------------------------------------------------


def test_main_reason_of_a_clean_page_that_is_close_to_spam() -> None:
    model = read_model()
    verdict = Verdict(probability=0.9, label="clean", threshold=0.97, max_fpr=0.005)
    found = all_signals()["rule_lines"]
    reasons = tuple(
        Reason(found.name, found.family, 3.0, found.unit, contribution, found.sentence)
        for contribution in (1.0, -2.0)
    )
    close = main_reason(replace(verdict, reasons=reasons), model)
    assert close == f"Not enough for spam: {told(reasons[0], model)}"
    far = main_reason(replace(verdict, reasons=reasons, probability=0.2), model)
    assert far == told(reasons[1], model)
