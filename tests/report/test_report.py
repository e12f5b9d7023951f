"""What a report says, and the command that writes it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

pytest.importorskip("jinja2", reason="needs the extra report")

from selectolax.lexbor import LexborHTMLParser

from detector import load
from detector.cli import cli
from detector.report import write_report
from detector.report.budgets import Budgets, budgets_of, log_odds, probability
from detector.report.charts import distribution, trade_off
from detector.report.rows import read_rows
from detector.report.totals import Totals
from tests.documents import DOCS, check_usage, commands
from tests.report.scored import many_rows, reason, row, sample_rows, write_rows
from tests.samples import SAMPLES


def call(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["report", *map(str, arguments)])


def page_of(rows: list[dict[str, object]], folder: Path) -> LexborHTMLParser:
    path = write_rows(folder / "rows.parquet", rows)
    write_report([path], folder / "report.html", load())
    return LexborHTMLParser((folder / "report.html").read_text(encoding="utf-8"))


def text_of(page: LexborHTMLParser, selector: str) -> str:
    node = page.css_first(selector)
    assert node is not None
    return " ".join(node.text(separator=" ").split())


def totals_of(path: Path) -> Totals:
    totals = Totals()
    for table in read_rows([path]):
        totals.add(table)
    return totals


# --- the command --------------------------------------------------------------------------


def test_a_folder_of_parts_gives_a_page_beside_it(tmp_path: Path) -> None:
    out = tmp_path / "verdicts"
    scored = ["score", str(SAMPLES), "-o", str(out), "--why", "--quiet", "--part-rows", "50"]
    assert CliRunner().invoke(cli, scored).exit_code == 0
    result = call(out)
    assert (result.exit_code, result.stdout) == (0, "")
    made = tmp_path / "verdicts-report.html"
    assert result.stderr == f"detector: the report is in {made}\n"
    page = LexborHTMLParser(made.read_text(encoding="utf-8"))
    assert text_of(page, "h1") == "verdicts"
    assert text_of(page, "main > p").startswith("124 rows: ")
    assert "crawl.warc.gz" in text_of(page, "footer")
    assert len(page.css("mark")) > 50
    assert sorted(path.name for path in tmp_path.iterdir()) == ["verdicts", "verdicts-report.html"]


def test_title_samples_and_quiet(tmp_path: Path) -> None:
    path = write_rows(tmp_path / "rows.csv", sample_rows())
    out = tmp_path / "out.html"
    result = call(path, "-o", out, "--title", "June & July", "--samples", "3", "--quiet")
    assert (result.exit_code, result.output) == (0, "")
    page = LexborHTMLParser(out.read_text(encoding="utf-8"))
    assert text_of(page, "h1") == "June & July"
    assert len(page.css("details.page")) == 9


def test_an_unfinished_run_says_so(tmp_path: Path) -> None:
    out = tmp_path / "verdicts"
    scored = ["score", str(SAMPLES / "html"), "-o", str(out), "--keep", "clean", "--quiet"]
    assert CliRunner().invoke(cli, scored).exit_code == 0
    manifest = out / "_manifest.json"
    manifest.write_text(manifest.read_text().replace('"complete": true', '"complete": false'))
    assert call(out, "--quiet").exit_code == 0
    page = LexborHTMLParser((tmp_path / "verdicts-report.html").read_text(encoding="utf-8"))
    notes = [" ".join(node.text().split()) for node in page.css(".note")]
    assert "not finished" in notes[0]
    assert re.search(r"kept clean pages only; \d+ rows are not in it", notes[1])


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nothing"], "no file or folder nothing"),
        ([str(SAMPLES / "labels.csv")], "no columns label and probability"),
        ([str(SAMPLES / "labels.csv"), "-o", "no/where.html"], "no folder"),
    ],
)
def test_mistakes_are_one_line(arguments: list[str], says: str) -> None:
    result = call(*arguments)
    assert result.exit_code == 2
    assert says in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_missing_library_is_told_with_its_extra(tmp_path: Path) -> None:
    path = write_rows(tmp_path / "rows.csv", [row()])
    code = "import sys; sys.modules['jinja2'] = None; from detector.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, "report", str(path)],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 2
    assert done.stderr.strip().endswith("pip install 'content-farm-detector[report]'")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("line", commands(DOCS / "report.md"))
def test_commands_of_the_guide_can_be_parsed(line: str) -> None:
    check_usage(line)


# --- what it says -------------------------------------------------------------------------


def test_reasons_add_up_to_the_log_odds(tmp_path: Path) -> None:
    page = page_of(list(sample_rows()), tmp_path)
    accounts = page.css("details.page")
    assert len(accounts) > 40
    for account in accounts:
        *parts, total = [float(node.text()) for node in account.css(".fall .n")]
        assert sum(parts) == pytest.approx(total, abs=0.1)


def test_top_pages_are_spam_and_suspects_clean(tmp_path: Path) -> None:
    page = page_of(list(sample_rows()), tmp_path)
    for key, label in (("top", "spam"), ("suspects", "clean")):
        section = page.css_first(f"section[aria-labelledby={key}-head]")
        assert section is not None
        assert {node.text().split()[0] for node in section.css(".label")} == {label}


def test_samples_are_of_many_hosts(tmp_path: Path) -> None:
    same = [
        row(i, label="spam", probability=0.99 + i / 1000, url=f"https://one.example/{i}")
        for i in range(5)
    ]
    other = row(9, label="spam", probability=0.95)
    totals = totals_of(write_rows(tmp_path / "rows.parquet", [*same, other]))
    assert len(totals.picked.top()) == 6
    few = Totals(samples=2)
    for table in read_rows([tmp_path / "rows.parquet"]):
        few.add(table)
    assert [r["position"] for r in few.picked.top()] == [4, 9]


def test_hosts(tmp_path: Path) -> None:
    rows = [
        row(1, url="https://User:pw@Farm.example:8080/a", label="spam", probability=0.95),
        row(2, url="http://farm.example?b", label="spam", probability=0.99),
        row(3, url="http://farm.example/c"),
        row(4, url="no address"),
        row(5, url=None, label="spam", probability=0.99),
        row(6, url="https://good.example/", error="", label="clean"),
    ]
    hosts = totals_of(write_rows(tmp_path / "rows.parquet", rows)).hosts
    assert len(hosts) == 2
    (worst,) = hosts.worst(5)
    assert (worst.name, worst.pages, worst.spam, worst.near) == ("farm.example", 3, 2, 1)
    assert [host.name for host in hosts.borderline(5)] == ["farm.example"]


def test_years_of_addresses(tmp_path: Path) -> None:
    urls = ["/2019/05/a", "/news-2021-b", "/a/2020.html", "/12019/", "/2019a", "/1850/"]
    rows = [row(i, url=f"https://a.example{url}") for i, url in enumerate(urls)]
    totals = totals_of(write_rows(tmp_path / "rows.parquet", rows))
    years = {year: group.pages for year, group in totals.years.of.items()}
    assert years == {"2019": 1, "2021": 1, "2020": 1, "": 3}


def test_errors_are_counted_by_what_they_say(tmp_path: Path) -> None:
    rows = [
        row(i, label="unsure", probability=None, error=error)
        for i, error in enumerate(
            ["https://a.example/x: HTTP status 404", "https://b.example/y: HTTP status 404", "cut"]
        )
    ]
    page = page_of(rows, tmp_path)
    found = [[" ".join(c.text().split()) for c in r.css("th, td")] for r in page.css("#errors tr")]
    assert found[1:] == [
        ["cut", "error", "1", "pages.jsonl:2"],
        ["HTTP status 404", "no page", "2", "pages.jsonl:0"],
    ]
    assert "No page was judged." in text_of(page, "#scores")


# --- budgets ------------------------------------------------------------------------------


def found_budgets(rows: list[dict[str, object]], path: Path) -> tuple[Totals, Budgets]:
    totals = totals_of(write_rows(path, rows))
    budgets = budgets_of(totals, load())
    assert budgets is not None
    return totals, budgets


@pytest.mark.parametrize("base_rate", [0.5, 0.05])
def test_budgets_flag_what_scoring_at_them_flags(tmp_path: Path, base_rate: float) -> None:
    def moved(one: dict[str, object]) -> dict[str, object]:
        p = one["probability"]
        more = log_odds(base_rate)
        at = {"threshold": probability(log_odds(float(str(one["threshold"]))) + more)}
        return {**one, **at, "probability": p and probability(log_odds(float(str(p))) + more)}

    rows = [moved(one) for one in sample_rows()]
    totals, budgets = found_budgets(rows, tmp_path / "rows.parquet")
    assert [b.name for b in budgets.named] == ["strict", "standard", "broad"]
    assert [b.used for b in budgets.named] == [False, True, False]
    for budget in budgets.named:
        at = load(max_fpr=budget.max_fpr, base_rate=base_rate).threshold
        assert probability(budget.threshold) == pytest.approx(at, abs=1e-6)
        judged = [r for r in rows if not r["error"] and r["label"] != "unsure"]
        reach = sum(float(str(r["probability"])) >= at for r in judged)
        assert budget.flagged == pytest.approx(reach, abs=1)
        assert budget.wrong == pytest.approx(budget.max_fpr * totals.judged)


def test_another_model_gives_no_budgets(tmp_path: Path) -> None:
    page = page_of([row(model="1999.1.1")], tmp_path)
    assert "scored by model 1999.1.1" in text_of(page, "#budgets .note")
    assert page.css("#budgets table") == []


def test_another_model_of_the_same_version_is_found_by_its_threshold(tmp_path: Path) -> None:
    totals = totals_of(write_rows(tmp_path / "rows.parquet", [row(threshold=0.9)]))
    budgets = budgets_of(totals, load(), base_rate=0.5)
    assert budgets is not None
    assert "by another model" in budgets.unknown
    assert budgets.named == budgets.curve == []


def test_two_budgets_among_the_rows_are_told(tmp_path: Path) -> None:
    page = page_of([row(1), row(2), row(3, threshold=0.99, max_fpr=0.001)], tmp_path)
    assert "several models, thresholds or budgets" in text_of(page, "main > .note")


# --- charts -------------------------------------------------------------------------------


def test_bars_change_colour_at_the_threshold(tmp_path: Path) -> None:
    totals, budgets = found_budgets(list(many_rows(2000)), tmp_path / "rows.jsonl")
    chart = distribution(totals, budgets.threshold)
    for bar in chart.bars:
        assert (bar.kind == "spam") == (bar.x >= (chart.threshold or 0) - 0.1)
    shown = sum(int(bar.text.split()[0].replace(",", "")) for bar in chart.bars)
    assert shown == totals.judged
    lines = trade_off(totals, budgets.curve, budgets.threshold).lines
    assert {line.kind for line in lines} == {"flagged", "wrong"}
    assert all(0 <= line.x <= 100 and line.height >= 0 for line in lines if line.kind == "flagged")


def test_waterfall_of_extreme_scores(tmp_path: Path) -> None:
    rows = [
        row(1, label="spam", probability=1.0, reasons=[reason(40.0), reason(-3.0)]),
        row(2, label="clean", probability=0.0, reasons=[]),
        row(3, label="spam", probability=0.9, threshold=0.9, reasons=[reason(0.0)]),
    ]
    page = page_of(rows, tmp_path)
    for rect in page.css(".fall rect"):
        x, width = (float((rect.attributes[name] or "").rstrip("%")) for name in ("x", "width"))
        assert 0 <= x <= x + width <= 101
