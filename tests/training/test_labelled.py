from __future__ import annotations

import gzip
import json
import lzma
from pathlib import Path
from typing import Any

import pytest

from detector.errors import DetectorError
from detector.page import Page
from detector.training.labelled import CUT, VIEWS, LabelledPage, main_text, read_labelled, views
from tests.signals.stories import PIER, PIER_TITLE, html

TEXT = "\n".join(PIER)
MARKDOWN = f"---\ntitle: {PIER_TITLE}\ntags: [spam]\n---\n\n## {PIER_TITLE}\n\n{{% raw %}}" + TEXT


def read(folder: Path, *rows: dict[str, Any] | str) -> list[LabelledPage]:
    path = folder / "mine.jsonl"
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return list(read_labelled(path))


@pytest.mark.parametrize(
    ("label", "spam"), [("spam", 1), ("farm", 1), ("Clean", 0), ("legit", 0), (1, 1), (0, 0)]
)
def test_labels(label: str | int, spam: int, tmp_path: Path) -> None:
    (page,) = read(tmp_path, {"label": label, "text": TEXT})
    assert page.spam == spam


def test_what_a_line_may_hold(tmp_path: Path) -> None:
    row = {
        "label": "spam",
        "html": html(PIER_TITLE, PIER),
        "url": "https://pier.example/1",
        "id": 7,
        "family": "spun",
        "network": "net",
        "site": "pier.example",
        "date": "2024-03-04",
        "author": "Ada Moss",
    }
    (page,) = read(tmp_path, row)
    assert page.page.url == "https://pier.example/1"
    assert (page.page.name, page.family, page.group, page.source) == ("7", "spun", "net", "mine")
    assert (page.date, page.author) == ("2024-03-04", "Ada Moss")


def test_groups_fall_back_to_site_id_and_line(tmp_path: Path) -> None:
    base = {"label": "clean", "text": TEXT}
    pages = read(tmp_path, {**base, "site": "a", "id": "x"}, {**base, "id": "x"}, "", base)
    assert [p.group for p in pages] == ["a", "x", "4"]


@pytest.mark.parametrize(("suffix", "opener"), [(".gz", gzip.open), (".xz", lzma.open)])
def test_compressed_files(suffix: str, opener: Any, tmp_path: Path) -> None:
    path = tmp_path / f"mine.jsonl{suffix}"
    with opener(path, "wt", encoding="utf-8") as file:
        file.write(json.dumps({"label": "spam", "text": TEXT}) + "\n")
    (page,) = read_labelled(path)
    assert page.page.text == TEXT


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("{", r"mine.jsonl:1: not JSON"),
        ("[1]", r"mine.jsonl:1: label is missing"),
        ({"text": TEXT}, r"label is missing: say spam or clean"),
        ({"label": "maybe", "text": TEXT}, r"label is maybe"),
        ({"label": "spam"}, r"no page: give 'html', 'text' or 'raw'"),
    ],
)
def test_bad_lines_are_named(row: dict[str, Any] | str, said: str, tmp_path: Path) -> None:
    with pytest.raises(DetectorError, match=said):
        read(tmp_path, row)


def test_files_that_can_not_be_read(tmp_path: Path) -> None:
    with pytest.raises(DetectorError, match="give a file of labelled JSON lines"):
        list(read_labelled(tmp_path / "none.jsonl"))
    (tmp_path / "cut.jsonl.xz").write_bytes(lzma.compress(b"{}")[:20])
    with pytest.raises(DetectorError, match=r"cut\.jsonl\.xz"):
        list(read_labelled(tmp_path / "cut.jsonl.xz"))


def test_no_model_ever_sees_markdown(tmp_path: Path) -> None:
    (page,) = read(tmp_path, {"label": "clean", "raw": MARKDOWN, "format": "md", "text": TEXT})
    text = page.page.text or ""
    assert PIER_TITLE in text
    assert not any(mark in text for mark in ("---", "##", "tags:", "{%"))
    assert page.extracted == TEXT


def test_views_of_html() -> None:
    long = html(PIER_TITLE, PIER * 8)
    found = dict(views(LabelledPage(Page(html=long, url="https://a.example/"), 0, "", "g", "s")))
    assert set(found) == {"html", "full", "main", "html cut", "full cut", "main cut"}
    assert set(found) <= set(VIEWS)
    assert {found[v].text_kind for v in ("full", "main")} == {"full", "main"}
    assert all(page.url == "https://a.example/" for page in found.values())
    assert len(found["full cut"].text or "") == CUT
    assert len(str(found["html cut"].html)) < len(long)


def test_short_pages_are_not_cut() -> None:
    found = dict(views(LabelledPage(Page(text="The pier is shut."), 0, "", "g", "s")))
    assert list(found) == ["main"]


def test_views_of_markdown_are_dressed_as_well(tmp_path: Path) -> None:
    (page,) = read(
        tmp_path, {"label": "clean", "raw": MARKDOWN, "format": "md", "text": TEXT, "id": "p"}
    )
    found = dict(views(page))
    assert {"main", "text", "dressed", "dressed full"} <= set(found)
    assert found["dressed"].html is not None
    assert found["dressed"].url is None
    assert PIER[0][:40] in str(found["dressed"].html)
    assert not {"dressed", "dressed full"} & set(VIEWS)


def test_main_text_leaves_the_template_out() -> None:
    page = Page(html=html(PIER_TITLE, PIER * 3, head="<style>p {}</style>"))
    text = main_text(page)
    assert PIER[1][:40] in text
    assert "p {}" not in text
