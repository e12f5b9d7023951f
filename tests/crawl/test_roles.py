"""Roles: the original by dates, sources and records; licensed copies and others."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner

from detector.cli import cli
from detector.crawl.copies import CLUSTERS
from detector.crawl.originals import LICENSED, NOBODY, ORIGINAL, RoleWeights, bundled_weights
from detector.crawl.roles import ROLES, RoleOptions, find_roles
from detector.errors import DetectorError
from detector.farm.crawl import farmed_crawl
from detector.training.originals import RoledCrawl, fit_roles

_TYPES = {
    "probability": pa.float64(),
    "label": pa.string(),
    "fingerprint_site": pa.string(),
    "fingerprint_shingles": pa.int32(),
    "fact_published": pa.int64(),
    "fact_dated_by": pa.string(),
    "fact_fetched": pa.int64(),
    "fact_events": pa.int64(),
    "fact_canonical": pa.string(),
    "fact_credit": pa.string(),
    "fact_agency": pa.string(),
    "fact_linked": pa.string(),
    "fact_planted": pa.string(),
}
Rows = list[dict[str, Any]]


def at(day: int, hour: int = 9, minute: int = 30) -> int:
    return int(datetime(2024, 3, day, hour, minute, tzinfo=timezone.utc).timestamp())


def page(site: str, day: int | None = 5, probability: float = 0.02, **facts: Any) -> dict[str, Any]:
    """Return a page with a date in its markup that was fetched in April."""
    row: dict[str, Any] = {
        "fingerprint_site": site,
        "fingerprint_shingles": 300,
        "probability": probability,
        "label": "spam" if probability > 0.9 else "clean",
        "fact_published": None if day is None else at(day),
        "fact_dated_by": None if day is None else "meta",
        "fact_fetched": at(30),
    }
    return row | {f"fact_{name}": value for name, value in facts.items()}


def farm(site: str, day: int | None = 7, **facts: Any) -> dict[str, Any]:
    return page(site, day, 0.98, **facts)


def others(site: str, number: int, probability: float = 0.02) -> Rows:
    """Return other pages of a site, of which nobody has a copy."""
    return [page(site, None, probability) for _ in range(number)]


def written(folder: Path, rows: Rows, clusters: Sequence[Sequence[int]], prefix: str = "") -> Path:
    """Write verdicts, and beside them the clusters of pages by their numbers."""
    folder.mkdir(exist_ok=True)
    names = {name: name if not prefix else prefix + name for name in _TYPES}
    table = {names[n]: pa.array([row.get(n) for row in rows], t) for n, t in _TYPES.items()}
    verdicts = folder / "verdicts.parquet"
    pq.write_table(pa.table(table), verdicts)
    members = [(min(pages), page, len(pages)) for pages in clusters for page in pages]
    sites = [row["fingerprint_site"] for row in rows]
    told = {
        "cluster": pa.array([c for c, _, _ in members], pa.int64()),
        "cluster_pages": pa.array([n for _, _, n in members], pa.int64()),
        "cluster_sites": pa.array([n for _, _, n in members], pa.int64()),
        "page": pa.array([p for _, p, _ in members], pa.int64()),
        "source": pa.array(["made"] * len(members)),
        "position": pa.array([p for _, p, _ in members], pa.int64()),
        "id": pa.array([""] * len(members)),
        "url": pa.array([f"https://{sites[p]}/{p}" for _, p, _ in members]),
        "site": pa.array([sites[p] for _, p, _ in members]),
        "similarity": pa.array([0.9] * len(members)),
        "copies": pa.array([n - 1 for _, _, n in members], pa.int64()),
        "same_site_copies": pa.array([0] * len(members), pa.int64()),
    }
    (folder / "crawled").mkdir(exist_ok=True)
    pq.write_table(pa.table(told), folder / "crawled" / CLUSTERS)
    return verdicts


def roles_of(
    tmp_path: Path, rows: Rows, clusters: Sequence[Sequence[int]] = (), prefix: str = ""
) -> dict[int, dict[str, Any]]:
    """Return the found row of each page; without `clusters` all pages are in one."""
    folder = tmp_path / "case"
    verdicts = written(folder, rows, clusters or [range(len(rows))], prefix)
    find_roles([verdicts], folder / "crawled")
    found = pq.read_table(folder / "crawled" / ROLES).to_pylist()
    return {row["page"]: row for row in found}


def original(found: dict[int, dict[str, Any]]) -> int | None:
    named = [page for page, row in found.items() if row["role"] == "original"]
    assert len(named) <= 1
    return named[0] if named else None


# --- the original -------------------------------------------------------------------------------


def test_the_earliest_date(tmp_path: Path) -> None:
    found = roles_of(tmp_path, [page("b.example", 6), page("a.example", 4), page("c.example", 9)])
    assert original(found) == 1
    assert any("date" in reason for reason in found[1]["reasons"])


def test_what_others_give_as_the_source_before_what_is_older(tmp_path: Path) -> None:
    rows = [
        page("a.example", 4),
        page("gazette.example", 5),
        page("b.example", 6, linked="gazette.example"),
        page("c.example", 6, canonical="gazette.example"),
    ]
    found = roles_of(tmp_path, rows)
    assert original(found) == 1
    assert "2 other sites give it as the source" in found[1]["reasons"]


def test_a_credit_names_a_site_by_its_letters(tmp_path: Path) -> None:
    rows = [
        page("a.example", 4),
        page("harbour-gazette.example", 5),
        page("b.example", 6, credit="the harbour gazette"),
        page("c.example", 6, credit="harbour gazette"),
    ]
    found = roles_of(tmp_path, rows)
    assert original(found) == 1
    assert "2 other sites credit it by its name" in found[1]["reasons"]


@pytest.mark.parametrize("facts", [{"events": at(9)}, {"fetched": at(1)}])
def test_an_impossible_date_is_no_first_one(tmp_path: Path, facts: dict[str, int]) -> None:
    rows = [page("a.example", 4, **facts), page("b.example", 6), page("c.example", 8)]
    assert original(roles_of(tmp_path, rows)) == 1


def test_a_farm_that_dates_back(tmp_path: Path) -> None:
    rows = [farm("farm.example", 3), page("paper.example", 5)]
    rows += others("farm.example", 20, 0.98) + others("paper.example", 20)
    found = roles_of(tmp_path, rows, [[0, 1]])
    assert original(found) == 1
    assert found[0]["role"] == "unlicensed copy"


def test_farms_that_name_each_other(tmp_path: Path) -> None:
    rows = [farm("hub.example", 5), page("paper.example", 4)]
    rows += [farm(f"f{n}.example", 6, canonical="hub.example") for n in range(9)]
    assert original(roles_of(tmp_path, rows)) == 1


def test_a_site_that_is_mostly_first(tmp_path: Path) -> None:
    # In every other cluster one site is the first; in the last one nobody shows a date.
    rows: Rows = []
    clusters = []
    for number in range(12):
        rows += [page("first.example", 4), page("late.example", 8), page(f"s{number}.example", 9)]
        clusters.append([len(rows) - 3, len(rows) - 2, len(rows) - 1])
    rows += [page("late.example", None), page("first.example", None)]
    clusters.append([len(rows) - 2, len(rows) - 1])
    found = roles_of(tmp_path, rows, clusters)
    last = {page: found[page]["original_probability"] for page in clusters[-1]}
    assert last[len(rows) - 1] > 1.3 * last[len(rows) - 2]


def test_nobody_where_all_name_a_source_that_is_not_there(tmp_path: Path) -> None:
    rows = [
        page(f"{name}.example", 5, credit="north press agency", agency="npa", linked="npa.example")
        for name in ("a", "b", "c", "d")
    ]
    assert original(roles_of(tmp_path, rows)) is None


def test_one_original_of_pages_that_look_the_same(tmp_path: Path) -> None:
    found = roles_of(tmp_path, [page("a.example"), page("b.example")])
    assert sum(row["role"] == "original" for row in found.values()) <= 1
    assert sum(row["original_probability"] for row in found.values()) <= 1


# --- licences -----------------------------------------------------------------------------------


def test_reprints_with_credit_and_copies_without(tmp_path: Path) -> None:
    rows = [
        page("gazette.example", 4),
        page("paper.example", 5, credit="gazette", linked="gazette.example"),
        farm("farm.example", 6, planted="brandcoin"),
    ]
    rows += others("gazette.example", 20) + others("paper.example", 20)
    rows += others("farm.example", 20, 0.98)
    found = roles_of(tmp_path, rows, [[0, 1, 2]])
    assert [found[n]["role"] for n in range(3)] == ["original", "licensed copy", "unlicensed copy"]
    named = {"it gives gazette.example as the source", "it credits gazette"}
    assert named & set(found[1]["reasons"])
    assert any("look like spam" in reason for reason in found[2]["reasons"])


def test_probabilities_are_of_the_role(tmp_path: Path) -> None:
    rows = [page("a.example", 4), page("b.example", 6, credit="a news"), farm("c.example")]
    for row in roles_of(tmp_path, rows).values():
        known = row["role"] != "unknown"
        assert (row["probability"] is not None) == known
        assert 0 <= (row["probability"] or 0) <= 1
        assert len(row["reasons"]) <= 3
        assert len(set(row["reasons"])) == len(row["reasons"])


# --- inputs and outputs ----------------------------------------------------------------------


def test_columns(tmp_path: Path) -> None:
    (first, *_) = roles_of(tmp_path, [page("a.example", 4), page("b.example", 6)]).values()
    assert list(first) == [
        *("cluster", "page", "source", "position", "id", "url", "site", "role", "probability"),
        *("original_probability", "licence_probability", "reasons"),
    ]
    assert (first["url"], first["site"]) == ("https://a.example/0", "a.example")


def test_same_bytes_at_any_number_of_threads(tmp_path: Path) -> None:
    rows: Rows = []
    for number in range(400):
        rows += [page(f"s{number % 37}.example", number % 28 + 1, 0.01 + number % 90 / 100)]
        rows += [farm(f"f{number % 23}.example", number % 26 + 1)]
    clusters = [range(start, start + 8) for start in range(0, 800, 8)]
    verdicts = written(tmp_path / "case", rows, clusters)
    made = []
    for jobs, memory in ((1, 2 * 10**9), (4, 2 * 10**8)):
        find_roles(
            [verdicts], tmp_path / "case" / "crawled", RoleOptions(jobs=jobs, max_memory=memory)
        )
        made.append((tmp_path / "case" / "crawled" / ROLES).read_bytes())
    assert made[0] == made[1]
    left = {path.name for path in (tmp_path / "case").rglob("*")}
    assert left == {"crawled", CLUSTERS, ROLES, "verdicts.parquet"}


def test_pages_are_numbered_through_all_files(tmp_path: Path) -> None:
    rows = [page("b.example", 6), page("a.example", 4), page("c.example", 9)]
    verdicts = written(tmp_path / "case", rows, [[0, 1, 2]])
    whole = pq.read_table(verdicts)
    parts = tmp_path / "parts"
    parts.mkdir()
    for number in range(3):
        pq.write_table(whole.slice(number, 1), parts / f"part-{number}.parquet")
    find_roles([parts], tmp_path / "case" / "crawled")
    found = pq.read_table(tmp_path / "case" / "crawled" / ROLES).to_pylist()
    assert original({row["page"]: row for row in found}) == 1


def test_annotated_files(tmp_path: Path) -> None:
    rows = [page("b.example", 6), page("a.example", 4), page("c.example", 9)]
    assert original(roles_of(tmp_path, rows, prefix="detector_")) == 1


def test_older_files_without_facts(tmp_path: Path) -> None:
    verdicts = written(tmp_path / "case", [page("a.example"), page("b.example")], [[0, 1]])
    kept = ["probability", "fingerprint_site", "fingerprint_shingles"]
    pq.write_table(pq.read_table(verdicts, columns=kept), verdicts)
    counts = find_roles([verdicts], tmp_path / "case" / "crawled")
    assert counts.originals + counts.licensed + counts.unlicensed + counts.unknown == 2


def test_no_clusters_no_roles(tmp_path: Path) -> None:
    verdicts = written(tmp_path / "case", [page("a.example")], [])
    counts = find_roles([verdicts], tmp_path / "case" / "crawled")
    assert (counts.originals, counts.unknown) == (0, 0)
    assert pq.read_table(tmp_path / "case" / "crawled" / ROLES).num_rows == 0


def test_bad_inputs_are_one_line(tmp_path: Path) -> None:
    verdicts = written(tmp_path / "case", [page("a.example")], [])
    with pytest.raises(DetectorError, match=r"holds no clusters\.parquet: find the copies first"):
        find_roles([verdicts], tmp_path)
    pq.write_table(pa.table({"url": ["https://a.example/"]}), verdicts)
    with pytest.raises(DetectorError, match="holds no fingerprints: run detector score"):
        find_roles([verdicts], tmp_path / "case" / "crawled")


# --- weights -----------------------------------------------------------------------------------


def test_bundled_weights_are_of_what_is_seen() -> None:
    weights = bundled_weights()
    assert weights.original.keys() == {*(sight.name for sight in ORIGINAL), *NOBODY}
    assert weights.licensed.keys() == {*(sight.name for sight in LICENSED), "constant"}
    assert RoleWeights.from_json(weights.to_json()) == weights
    assert weights.unlicensed <= weights.surely_licensed
    for sight in ORIGINAL:
        assert sight.first * weights.original[sight.name] >= 0
    for sight in LICENSED:
        assert sight.licence * weights.licensed[sight.name] >= 0


def test_damaged_weights() -> None:
    with pytest.raises(DetectorError, match="weights of roles are damaged"):
        RoleWeights.from_json('{"first": {}}')


def test_weights_are_learnt(tmp_path: Path) -> None:
    # Here the latest is the original, as in no real crawl, and who links is licensed.
    rows: Rows = []
    roles: list[str] = []
    for n in range(60):
        rows += [page(f"a{n}.example", 6 + n % 3), page(f"b{n}.example", 4, linked="x.example")]
        rows += [page(f"c{n}.example", 4)]
        roles += ["original", "licensed copy", "unlicensed copy"]
    clusters = [range(start, start + 3) for start in range(0, len(rows), 3)]
    verdicts = written(tmp_path / "case", rows, clusters)
    crawl = RoledCrawl([verdicts], tmp_path / "case" / "crawled", roles)
    weights = fit_roles([crawl], {"crawls": "made"})
    assert weights.fitted == {"crawls": "made"}
    find_roles([verdicts], crawl.folder, RoleOptions(weights=weights))
    found = pq.read_table(crawl.folder / ROLES).to_pylist()
    named = {row["page"]: row["role"] for row in found}
    assert sum(named[n] == role for n, role in enumerate(roles)) >= 0.9 * len(roles)
    assert weights.original["points_elsewhere"] < 0 < weights.licensed["points_elsewhere"]
    assert weights.original["earliest"] == 0  # a sign that is held


# --- a farmed crawl -------------------------------------------------------------------------


def test_roles_of_a_farmed_crawl(tmp_path: Path) -> None:
    pages = list(farmed_crawl(400, seed="roles"))
    given = tmp_path / "pages.parquet"
    rows = [{n: getattr(p.page, n) for n in ("url", "html", "fetched")} for p in pages]
    pq.write_table(pa.Table.from_pylist(rows), given)
    scored, out = str(tmp_path / "scored.parquet"), str(tmp_path / "crawled")
    runner = CliRunner()
    line = ["score", str(given), "-o", scored, "--fingerprints", "--quiet"]
    assert runner.invoke(cli, line).exit_code == 0
    done = runner.invoke(cli, ["crawl", scored, "-o", out])
    assert done.exit_code == 0, done.output
    assert "originals" in done.stderr
    found = pq.read_table(Path(out, ROLES)).to_pylist()
    true = {number: page.truth.role for number, page in enumerate(pages)}
    firsts = [row for row in found if true[row["page"]] == "original"]
    assert sum(row["role"] == "original" for row in firsts) >= 0.85 * len(firsts) >= 8
    licensed = [row["role"] for row in found if true[row["page"]] == "licensed copy"]
    assert licensed.count("unlicensed copy") <= 0.05 * len(licensed)
