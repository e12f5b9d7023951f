"""Lists of farms in the formats' own syntax, and public lists read and compared."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from detector.cli import cli
from detector.crawl.blocklists import BlockList, ascii_host, hosts_of_line, read_blocklist
from detector.crawl.exports import FORMATS, Listed, ListFormat, compare, export, read_farms
from detector.crawl.hosts import HostOptions, find_hosts
from detector.errors import DetectorError
from tests.crawl.made import EVIDENCE, made_crawl, scored


def farm(name: str, site: str | None = None, why: str = "It copies.") -> Listed:
    level = "domain" if site in (None, name) else "host"
    return Listed(name, site or name, level, 0.991, 7, 6, 7, 5, 4, 3, 0, (why,), "net.example")  # type: ignore[arg-type]


def lines(format: ListFormat, *farms: Listed) -> list[str]:
    return list(export(farms, format))


def rules(format: ListFormat, *farms: Listed) -> list[str]:
    head = len(lines(format))
    return [line for line in lines(format, *farms)[head:] if line[0] not in "#!"]


# --- formats ------------------------------------------------------------------------------

# Match patterns as browsers define them (scheme, host, path), of which uBlacklist takes these.
MATCH_PATTERN = re.compile(
    r"(?P<scheme>\*|https?)://(?P<host>\*|(?:\*\.)?[^/*:]+|\[[0-9a-f:]+\])(?P<path>/.*)"
)


def pattern_blocks(pattern: str, url: str) -> bool:
    """Tell whether a match pattern covers an address, by the browsers' rules."""
    found = MATCH_PATTERN.fullmatch(pattern)
    assert found and found["scheme"] == "*" and found["path"] == "/*"
    host = url.split("/")[2].lower()
    if found["host"].startswith("*."):
        return host == found["host"][2:] or host.endswith(found["host"][1:])
    return host == found["host"]


def filter_blocks(rule: str, url: str) -> bool:
    """Tell whether a filter ``||host^`` covers an address: ``||`` is the start of a label of the
    host, ``^`` a separator or the end."""
    found = re.fullmatch(r"\|\|([a-z0-9.-]+|\[[0-9a-f:]+\])\^", rule)
    assert found
    expression = rf"https?://(?:[^/?#]*\.)?{re.escape(found[1])}(?:[^A-Za-z0-9_.%-]|$)"
    return re.match(expression, url) is not None


INSIDE = ["https://farm.example/", "http://www.farm.example/a?b", "https://a.b.farm.example/x"]
OUTSIDE = ["https://myfarm.example/", "https://farm.example.org/", "https://example/farm.example"]


def test_ublacklist() -> None:
    (rule,) = rules("ublacklist", farm("farm.example"))
    assert rule == "*://*.farm.example/*"
    assert all(pattern_blocks(rule, url) for url in INSIDE)
    assert not any(pattern_blocks(rule, url) for url in OUTSIDE)
    assert lines("ublacklist")[0] == lines("ublacklist")[2] == "---"
    assert re.fullmatch(r"name: [^:#]+", lines("ublacklist")[1])


def test_adblock() -> None:
    (rule,) = rules("adblock", farm("farm.example"))
    assert rule == "||farm.example^"
    assert all(filter_blocks(rule, url) for url in INSIDE)
    assert not any(filter_blocks(rule, url) for url in OUTSIDE)
    assert lines("adblock")[0] == "[Adblock Plus 2.0]"


def test_hosts_file() -> None:
    found = rules("hosts", farm("farm.example"))
    assert found == ["0.0.0.0 farm.example", "0.0.0.0 www.farm.example"]


def test_table() -> None:
    made = farm("farm.example", why='It "copies", all of it.')
    (row,) = csv.DictReader(io.StringIO("\n".join(lines("csv", made))))
    assert (row["name"], row["pages"], row["probability"]) == ("farm.example", "7", "0.991000")
    assert (row["network"], row["reasons"]) == ("net.example", 'It "copies", all of it.')


@pytest.mark.parametrize("format", FORMATS)
def test_each_host_has_its_reasons_on_lines_of_their_own(format: ListFormat) -> None:
    told = lines(format, farm("farm.example", why="It copies.\n*://*/*\r\n||*^"))
    assert "It copies." in "\n".join(told)
    assert not [line for line in told if line.startswith(("*://*/", "||*"))]


def test_addresses_of_numbers() -> None:
    made = [farm("192.0.2.7"), farm("2001:db8::1")]
    assert rules("ublacklist", *made) == ["*://192.0.2.7/*", "*://[2001:db8::1]/*"]
    assert rules("adblock", *made) == ["||192.0.2.7^", "||[2001:db8::1]^"]
    assert rules("hosts", *made) == []


def test_a_hosting_platform_is_not_blocked_with_its_customers() -> None:
    assert rules("ublacklist", farm("github.io")) == ["*://github.io/*"]
    assert rules("adblock", farm("github.io")) == []
    assert rules("ublacklist", farm("ada.github.io")) == ["*://*.ada.github.io/*"]


def test_names_of_other_scripts_are_written_as_browsers_send_them() -> None:
    assert rules("ublacklist", farm("bücher.example")) == ["*://*.xn--bcher-kva.example/*"]


@given(st.text(max_size=30), st.sampled_from(FORMATS))
def test_what_is_no_host_makes_no_rule(name: str, format: ListFormat) -> None:
    made = lines(format, farm(name))
    if ascii_host(name) is None:
        assert made == lines(format)
    else:
        assert not any("\n" in line for line in made)


@pytest.mark.parametrize("format", ["ublacklist", "hosts", "adblock"])
def test_what_is_written_can_be_read(tmp_path: Path, format: ListFormat) -> None:
    file = tmp_path / "list.txt"
    made = [farm("farm.example"), farm("blog.other.example", "other.example")]
    file.write_text("\n".join(lines(format, *made)), encoding="utf-8")
    held = read_blocklist(file)
    assert held == BlockList("list.txt", frozenset({"farm.example", "blog.other.example"}), 0)


# --- public lists -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "found"),
    [
        # plain domains
        ("farm.example", ["farm.example"]),
        ("  WWW.Farm.example.  ", ["farm.example"]),
        ("*.farm.example", ["farm.example"]),
        (".farm.example", ["farm.example"]),
        ("farm.example # copies", ["farm.example"]),
        ("http://farm.example/", ["farm.example"]),
        ("bücher.example", ["xn--bcher-kva.example"]),
        ("192.0.2.7", ["192.0.2.7"]),
        ("farm.*", None),
        ("https://farm.example/blog", None),
        # hosts files
        ("0.0.0.0 farm.example", ["farm.example"]),
        ("127.0.0.1\tfarm.example other.example", ["farm.example", "other.example"]),
        (":: farm.example", ["farm.example"]),
        ("127.0.0.1 localhost", []),
        ("0.0.0.0 0.0.0.0", []),
        ("192.0.2.9 intranet.example", None),
        # AdBlock
        ("||farm.example^", ["farm.example"]),
        ("||farm.example^$all", ["farm.example"]),
        ("||farm.example^$document,popup", ["farm.example"]),
        ("||farm.example/", ["farm.example"]),
        ("||farm.example^$script", None),
        ("||farm.example^$domain=news.example", None),
        ("||farm.example/ads/*", None),
        ("@@||farm.example^", None),
        ("farm.example##.ad", None),
        ("##.ad", None),
        ("/ads[0-9]/", None),
        ("[Adblock Plus 2.0]", []),
        ("! Title: Farms", []),
        # uBlacklist
        ("*://*.farm.example/*", ["farm.example"]),
        ("*://farm.example/*", ["farm.example"]),
        ("https://*.farm.example/*", ["farm.example"]),
        ("*://farm.example/blog/*", None),
        ("*://*/*", None),
        ("@*://farm.example/*", None),
        ("@1 *://farm.example/*", None),
        (r"/^https:\/\/farm\./", None),
        ("title *= farm", None),
        # none
        ("", []),
        ("# farm.example", []),
        ("no host at all", None),
        ("-", None),
    ],
)
def test_lines_of_lists(line: str, found: list[str] | None) -> None:
    assert hosts_of_line(line) == found


@given(st.text(max_size=60))
def test_no_line_fails(line: str) -> None:
    hosts_of_line(line)


def test_front_matter_and_other_rules(tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    text = "\ufeff---\nname: farms.example\n---\n*://*.farm.example/*\n/x/\n! done\n"
    file.write_text(text, encoding="utf-8")
    assert read_blocklist(file) == BlockList("list.txt", frozenset({"farm.example"}), 1)


def test_what_is_no_list(tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    file.write_bytes(b"\xff\xfe\x00 nothing\n")
    with pytest.raises(DetectorError, match=r"names no host: give a hosts file"):
        read_blocklist(file)
    with pytest.raises(DetectorError, match="can't read"):
        read_blocklist(tmp_path / "gone.txt")


# --- a crawl and lists --------------------------------------------------------------------


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("duckdb", reason="needs the crawl extra")
    sites = {"known.example": 0.99, "new.example": 0.99, "fine.example": 0.01, "few.example": 0.99}
    pages = [
        scored(f"https://{site}/{i}", probability)
        for site, probability in sites.items()
        for i in range(2 if site == "few.example" else 8)
    ]
    pages += [scored(f"https://www.mixed.example/{i}", 0.01) for i in range(40)]
    pages += [scored(f"https://casino.mixed.example/{i}", 0.99) for i in range(8)]
    given, out = made_crawl(tmp_path_factory.mktemp("crawl"), pages)
    find_hosts([given], out, HostOptions(evidence=EVIDENCE))
    return out


def test_farms_are_domains_or_hosts_of_others(crawled: Path) -> None:
    found = read_farms(crawled, min_probability=0.8)
    assert [row.name for row in found] == ["known.example", "new.example", "casino.mixed.example"]
    assert all(row.reasons for row in found)
    assert len(read_farms(crawled, min_probability=0.8, min_pages=2)) == 4
    assert read_farms(crawled, min_probability=0.9999) == []


def test_probabilities_hold_for_a_base_rate(crawled: Path) -> None:
    half = {row.name: row.probability for row in read_farms(crawled, min_probability=0)}
    few = {
        row.name: row.probability for row in read_farms(crawled, min_probability=0, base_rate=0.01)
    }
    for name, probability in half.items():
        odds = probability / (1 - probability) / 99
        assert few[name] == pytest.approx(odds / (1 + odds))
    with pytest.raises(DetectorError, match="give a number between 0 and 1"):
        read_farms(crawled, base_rate=1.0)


def test_agreement_what_is_new_and_what_is_clean(crawled: Path) -> None:
    listed = {"known.example", "fine.example", "few.example", "elsewhere.example"}
    lists = [BlockList("one", frozenset(listed), 0)]
    found = compare(crawled, read_farms(crawled, min_probability=0.8), lists)
    assert [row.name for row in found.both] == ["known.example"]
    assert [row.name for row in found.new] == ["new.example", "casino.mixed.example"]
    assert [row.name for row in found.clean] == ["fine.example"]
    assert [row.name for row in found.unsure] == ["few.example"]
    assert (found.lists, found.seen) == ({"one": 4}, {"one": 3})


def test_a_list_that_has_the_domain_covers_its_hosts(crawled: Path) -> None:
    lists = [BlockList("one", frozenset({"mixed.example"}), 0)]
    found = compare(crawled, read_farms(crawled, min_probability=0.8), lists)
    assert [row.name for row in found.both] == ["casino.mixed.example"]
    assert [row.name for row in found.clean] == ["mixed.example"]


def test_command(crawled: Path, tmp_path: Path) -> None:
    out = tmp_path / "farms.txt"
    given = ["hosts", str(crawled), "--min-probability", "0.8", "--format", "ublacklist"]
    assert CliRunner().invoke(cli, [*given, "-o", str(out)]).exit_code == 0
    assert "*://*.known.example/*" in out.read_text(encoding="utf-8").splitlines()
    printed = CliRunner().invoke(cli, given)
    assert printed.stdout == out.read_text(encoding="utf-8")


def test_command_compares(crawled: Path, tmp_path: Path) -> None:
    held = tmp_path / "list.txt"
    held.write_text("||known.example^\n0.0.0.0 fine.example\n", encoding="utf-8")
    given = ["hosts", str(crawled), "--min-probability", "0.8", "--compare", str(held)]
    told = CliRunner().invoke(cli, given).stdout
    assert "list.txt: 2 hosts, 2 hosts of the crawl among them" in told
    assert "Farms that no list has: 2" in told
    found = json.loads(CliRunner().invoke(cli, [*given, "--json"]).stdout)
    assert [row["name"] for row in found["clean"]] == ["fine.example"]


def test_command_tells_what_it_lacks(tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["hosts", str(tmp_path)])
    assert (done.exit_code, "holds no hosts.parquet: run detector crawl" in done.stderr) == (
        2,
        True,
    )
    (tmp_path / "hosts.parquet").write_bytes(b"PAR1")
    done = CliRunner().invoke(cli, ["hosts", str(tmp_path)])
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert CliRunner().invoke(cli, ["hosts", str(tmp_path), "--json"]).exit_code == 2
