"""What a comparison of two outputs says, and the command that makes it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

pytest.importorskip("jinja2", reason="needs the extra report")
pytest.importorskip("duckdb", reason="needs the extra report")

import pyarrow.parquet as pq
from selectolax.lexbor import LexborHTMLParser

from detector import load
from detector.batch import open_writer, read_pages, verdict_row
from detector.cli import cli
from detector.model.file import Model, read_model, write_model
from detector.page import Page
from detector.report.diff import Diff, DiffOptions, compare, write_diff
from detector.report.text import inert
from tests.documents import DOCS, check_usage, commands
from tests.report.hostile import HOSTILE
from tests.report.scored import Row, reason, row, sample_rows, write_rows
from tests.report.test_hostile import ELEMENTS
from tests.samples import SAMPLES


def call(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["diff", *map(str, arguments)])


def diff_of(folder: Path, before: list[Row], after: list[Row], **options: Any) -> Diff:
    a = write_rows(folder / "before.parquet", before)
    b = write_rows(folder / "after.parquet", after)
    return compare(a, b, DiffOptions(**options))


def spam(number: int, **known: Any) -> Row:
    return row(number, **{"label": "spam", "probability": 0.97, **known})


# --- which rows belong together -----------------------------------------------------------


def test_rows_are_matched_whatever_their_order(tmp_path: Path) -> None:
    before = [row(number) for number in range(5)]
    found = diff_of(tmp_path, before, before[::-1])
    assert found.matched == {"id, address and place": 5}
    assert (found.flipped, found.a.unmatched, found.b.unmatched) == (0, 0, 0)


@pytest.mark.parametrize(
    ("change", "way"),
    [
        ({"source": "copy.jsonl"}, "address"),
        ({"id": "new"}, "address"),
        ({"url": None}, "place"),
    ],
)
def test_rows_are_matched_by_what_they_share(
    tmp_path: Path, change: dict[str, Any], way: str
) -> None:
    found = diff_of(tmp_path, [row(1)], [{**spam(1), **change}])
    assert found.matched == {way: 1}
    assert found.table == {("clean", "spam"): 1}


def test_rows_of_one_id_are_matched_unless_their_addresses_differ(tmp_path: Path) -> None:
    before = [row(1, id="a", url=None), row(2, id="b")]
    after = [row(8, id="a"), row(9, id="b")]
    found = diff_of(tmp_path, before, after)
    assert found.matched == {"id": 1}
    assert (found.a.unmatched, found.b.unmatched) == (1, 1)


def test_rows_that_share_an_address_are_matched_in_order_or_not_at_all(tmp_path: Path) -> None:
    url = "https://a.example/twice"
    twice = [row(1, url=url), spam(2, url=url)]
    moved = [{**one, "source": "other.jsonl"} for one in twice]
    assert diff_of(tmp_path, twice, moved).table == {("spam", "spam"): 1, ("clean", "clean"): 1}
    found = diff_of(tmp_path, twice, moved[1:])
    assert (found.compared, found.a.unmatched, found.b.unmatched) == (0, 2, 1)


@pytest.mark.parametrize("ending", ["jsonl", "jsonl.gz", "csv", "tsv", "parquet"])
def test_every_format_gives_the_same_flips(tmp_path: Path, ending: str) -> None:
    before = write_rows(tmp_path / "a.parquet", [row(1), spam(2), spam(3)])
    after = write_rows(tmp_path / f"b.{ending}", [spam(1), row(2), spam(3)])
    found = compare(before, after)
    assert found.table == {("spam", "spam"): 1, ("spam", "clean"): 1, ("clean", "spam"): 1}
    assert found.matched == {"id, address and place": 3}


# --- what is counted ----------------------------------------------------------------------


def test_all_outcomes_are_told_apart(tmp_path: Path) -> None:
    doubt = {"label": "unsure", "unsure_because": "too little text: 1 word"}
    wrong = {"label": "unsure", "probability": None, "error": "https://a.example/: not HTML: x"}
    before = [row(1), row(2), row(3), row(4, **doubt)]
    after = [row(1), row(2, **doubt), row(3, **wrong), spam(4)]
    found = diff_of(tmp_path, before, after)
    assert found.table == {
        ("clean", "clean"): 1,
        ("clean", "unsure"): 1,
        ("clean", "error"): 1,
        ("unsure", "spam"): 1,
    }
    assert found.because == [
        ("clean", "error", "not HTML: x", 1),
        ("clean", "unsure", "too little text: 1 word", 1),
        ("unsure", "spam", "too little text: 1 word", 1),
    ]
    shown = found.flips["to or from unsure and error"]
    assert [flip.name[8:13] for flip in shown] == ["host4", "host2", "host3"]


def test_a_threshold_that_moved_is_told(tmp_path: Path) -> None:
    before = [row(1, probability=0.8), row(2, probability=0.8)]
    after = [
        spam(1, probability=0.8, threshold=0.7, max_fpr=0.02),
        spam(2, probability=0.95, threshold=0.7, max_fpr=0.02),
    ]
    found = diff_of(tmp_path, before, after)
    assert (found.flipped, found.by_threshold, found.moved) == (2, 1, 0.0)


def test_another_base_rate_is_no_change_of_score(tmp_path: Path) -> None:
    def at(base_rate: float) -> list[Row]:
        records = list(read_pages([SAMPLES / "html"]))
        verdicts = load(base_rate=base_rate).score_many(record.page or Page() for record in records)
        return [verdict_row(v, r) for v, r in zip(verdicts, records, strict=True)]

    found = diff_of(tmp_path, at(0.5), at(0.05))
    assert found.moved == pytest.approx(-2.944, abs=0.001)
    assert found.flipped == found.by_threshold == 0
    # The highest scores of all are bounded, at 16 log-odds, before and after.
    assert all(abs(found.percents[str(percent)]) < 0.01 for percent in (1, 5, 25, 50, 75, 95))


def test_two_models_of_one_day_are_not_taken_for_a_base_rate(tmp_path: Path) -> None:
    before = [row(number, probability=0.2 + 0.05 * number) for number in range(8)]
    after = [row(number, probability=0.5, threshold=0.8) for number in range(8)]
    assert diff_of(tmp_path, before, after).moved == 0.0


def test_signals_are_summed_over_flips_and_guesses_are_told(tmp_path: Path) -> None:
    before = [
        row(1, reasons=[reason(0.5), reason(-1.0, signal="quotes")]),
        row(2, reasons=[]),
        row(3, reasons=[reason(-9.0)]),  # does not flip
    ]
    after = [spam(1, reasons=[reason(2.0)]), spam(2, reasons=[reason(1.5)]), row(3)]
    found = diff_of(tmp_path, before, after)
    glue, quotes = found.signals["to spam"]
    assert (glue.signal, glue.pages, glue.added, glue.partly) == ("brand_and_view", 2, 3.0, 1)
    assert (quotes.signal, quotes.pages, quotes.added, quotes.partly) == ("quotes", 1, 1.0, 1)
    assert found.signals["to clean"] == []


def test_hosts_and_families_with_most_flips_stand_first(tmp_path: Path) -> None:
    urls = [f"https://{name}.example/{i}" for i, name in enumerate("aabbbc")]
    before = [row(i, url=url) for i, url in enumerate(urls)]
    after = [row(0, url=urls[0]), spam(1, url=urls[1], family="spun")]
    after += [spam(i, url=urls[i], family="doorway") for i in (2, 3)] + before[4:]
    found = diff_of(tmp_path, before, after)
    assert [(host.host, host.pages, host.flips) for host in found.hosts] == [
        ("b.example", 3, 2),
        ("a.example", 2, 1),
    ]
    assert found.families == [("doorway", 2, 0), ("spun", 1, 0)]


def test_shown_pages_are_of_many_hosts_and_their_steps_add_up(tmp_path: Path) -> None:
    urls = [f"https://a.example/{i}" for i in range(5)] + ["https://b.example/"]
    before = [row(i, url=url, probability=0.2) for i, url in enumerate(urls)]
    after = [
        spam(i, url=url, probability=0.99 - i / 100, reasons=[reason(1.5, "⟦View⟧")])
        for i, url in enumerate(urls)
    ]
    shown = diff_of(tmp_path, before, after, samples=2).flips["clean to spam"]
    assert {flip.name for flip in shown} == {urls[0], urls[5]}
    flip = shown[0]
    assert [(s.signal, s.before, s.after, s.excerpts) for s in flip.steps] == [
        ("brand_and_view", None, 1.5, ("⟦View⟧",))
    ]
    assert flip.change == pytest.approx(5.981, abs=0.001)


# --- with the pages -----------------------------------------------------------------------


def other_model() -> Model:
    """Return the bundled model with one signal that says twice as much, and less of the rest."""
    model = read_model()
    shapes = tuple(
        replace(shape, scores=shape.scores * 2) if shape.name == "title_residue" else shape
        for shape in model.additive.shapes
    )
    lowered = replace(model.additive, shapes=shapes, intercept=model.additive.intercept - 3.0)
    return replace(model, additive=lowered, version="other")


def test_pages_explain_flips_by_all_signals(tmp_path: Path) -> None:
    write_model(other_model(), tmp_path / "other.json")
    records = list(read_pages([SAMPLES / "html"]))
    detector = load(tmp_path / "other.json")
    verdicts = detector.score_many(record.page or Page() for record in records)
    rows = [verdict_row(v, r) for v, r in zip(verdicts, records, strict=True)]
    before = write_rows(tmp_path / "before.parquet", sample_rows())
    after = write_rows(tmp_path / "after.parquet", rows)
    given: list[str | Path] = [before, after, "--pages", SAMPLES / "html", "--json"]
    found = json.loads(call(*given, "--model-b", tmp_path / "other.json").stdout)
    assert found["explained"] == found["flipped"] > 3
    assert found["disagreeing"] == 0
    # Only one signal has changed; the rest moved by the intercept.
    assert {s["signal"] for s in found["signals"]["to clean"]} <= {"title_residue"}
    assert all(not s["partly"] for s in found["signals"]["to clean"])
    wrong = call(*given)
    assert wrong.exit_code == 2
    ours = read_model().version
    assert wrong.stderr.endswith(f"was scored by model other, not {ours}: give --model-b\n")


# --- the page -----------------------------------------------------------------------------


def hostile_diff(folder: Path) -> Path:
    """Write the page of flips of which everything that a page decides about is hostile."""
    before, after = [], []
    for i, text in enumerate(HOSTILE):
        strange: Row = {
            "url": text if i % 3 else f"https://{text}.example/{text}",
            "id": text,
            "source": text,
            "family": text,
            "reasons": [reason(2.0, f"…before ⟦{text}⟧ after"), reason(-0.4, text, signal=text)],
        }
        before += [row(i, **strange), row(100 + i, id=f"u{i}")]
        after += [spam(i, **strange | {"reasons": []})]
        after += [row(100 + i, id=f"u{i}", label="unsure", unsure_because=text)]
    a = write_rows(folder / "a.parquet", before)
    b = write_rows(folder / "b.parquet", after)
    write_diff(compare(a, b, DiffOptions(samples=60, listed=60)), folder / "diff.html")
    return folder / "diff.html"


def test_hostile_pages_stay_text(tmp_path: Path) -> None:
    page = LexborHTMLParser(hostile_diff(tmp_path).read_text(encoding="utf-8"))
    assert {node.tag for node in page.css("*")} <= ELEMENTS
    for node in page.css("*"):
        for name, value in node.attributes.items():
            assert not name.startswith("on"), name
            assert name not in ("src", "srcset", "style", "action", "data", "srcdoc"), name
            assert name != "href" or (value or "").startswith("#")
    body = page.body
    assert body is not None
    for text in HOSTILE:
        assert inert(text)[:40] in body.text(), text


def test_outputs_without_a_common_page_make_a_page(tmp_path: Path) -> None:
    found = diff_of(tmp_path, [row(1)], [row(2)])
    write_diff(found, tmp_path / "diff.html", title="June & July")
    page = LexborHTMLParser((tmp_path / "diff.html").read_text(encoding="utf-8"))
    assert "nothing: no row of one is in the other" in page.text()
    assert (page.css_first("h1") or page).text() == "June & July"


# --- the command --------------------------------------------------------------------------


def test_the_command_tells_writes_and_shows(tmp_path: Path) -> None:
    before = write_rows(tmp_path / "a.parquet", [row(1), spam(2), row(3)])
    after = write_rows(
        tmp_path / "b.csv", [spam(1, reasons=[reason(2.0, signal="mine")]), spam(2), row(3)]
    )
    for name in ("flips.jsonl", "flips.csv", "flips.parquet"):
        result = call(before, after, "--html", tmp_path / "d.html", "-o", tmp_path / name)
        assert result.exit_code == 0
        assert result.stdout.startswith("1 of 3 pages (33.3%) flipped.\n")
        assert "+2.00  mine (not listed → +2.00)" in result.stdout
        assert result.stderr.endswith(f"detector: all flipped pages are in {tmp_path / name}\n")
    (line,) = (tmp_path / "flips.jsonl").read_text(encoding="utf-8").splitlines()
    told = json.loads(line)
    assert (told["url"], told["before"], told["after"]) == (row(1)["url"], "clean", "spam")
    assert pq.read_table(tmp_path / "flips.parquet").num_rows == 1
    assert sorted(path.name for path in tmp_path.iterdir() if "flips" in path.name) == [
        "flips.csv",
        "flips.jsonl",
        "flips.parquet",
    ]
    quiet = call(before, after, "--html", tmp_path / "d.html", "--quiet")
    assert (quiet.exit_code, quiet.output) == (0, "")


def test_the_terminal_tells_what_the_json_does(tmp_path: Path) -> None:
    before = write_rows(tmp_path / "a.parquet", sample_rows())
    with open_writer(tmp_path / "b.parquet") as writer:
        writer.write({**one, "label": "clean"} for one in sample_rows() if not one["error"])
    result = call(before, tmp_path / "b.parquet", "--json")
    found = json.loads(result.stdout)
    shown = call(before, tmp_path / "b.parquet").stdout
    assert f"{found['flipped']} of {found['compared']} pages" in shown
    assert found["a"]["rows"] - found["a"]["matched"] == 3
    assert "3 not in the other" in shown


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("missing.parquet", "a.jsonl"), "no file or folder missing.parquet"),
        (("a.jsonl", "a.jsonl", "-o", "flips.txt"), "can't tell the format of flips.txt"),
        (("a.jsonl", "a.jsonl", "--html", "no/where.html"), "no folder"),
        (("a.jsonl", "empty.jsonl"), "empty.jsonl has no rows"),
        (("a.jsonl", "a.jsonl", "--temp", "nowhere"), "no folder nowhere for the work"),
    ],
)
def test_wrong_use_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    write_rows(tmp_path / "a.jsonl", [row(1)])
    (tmp_path / "empty.jsonl").write_text("")
    result = call(*arguments)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"detector: {said}")
    assert result.stderr.count("\n") == 1


def test_models_without_pages_are_refused(tmp_path: Path) -> None:
    write_rows(tmp_path / "a.jsonl", [row(1)])
    result = call(tmp_path / "a.jsonl", tmp_path / "a.jsonl", "--model-b", "mine.json")
    assert result.exit_code == 2
    assert "are for --pages" in result.stderr


@pytest.mark.parametrize("line", commands(DOCS / "diff.md"))
def test_commands_of_the_guide_can_be_parsed(line: str) -> None:
    check_usage(line)
