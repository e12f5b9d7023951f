from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from detector.errors import DetectorError
from detector.page import Page
from detector.signals import all_signals
from detector.training.labelled import LabelledPage
from detector.training.table import Table, concatenate, make_table, read_table, write_table
from tests.training.tables import made_pages, made_table

PAGES = list(made_pages(2))


@pytest.fixture(scope="module")
def table() -> Table:
    return make_table(PAGES)


def test_a_row_for_each_view(table: Table) -> None:
    assert table.names == tuple(all_signals())
    assert table.values.shape == (len(table), len(table.names))
    assert {"html", "full", "main", "html cut"} <= set(table.view)
    assert set(table.page) == {labelled.page.name for labelled in PAGES}
    assert np.isfinite(table.values).any(axis=1).all()


def test_what_text_can_not_tell_is_unknown(table: Table) -> None:
    hidden = table.column("hidden_text")
    assert np.isnan(hidden[table.view == "main"]).all()
    assert np.isfinite(hidden[table.view == "html"]).any()


def test_pages_as_they_stand() -> None:
    done: list[int] = []
    table = make_table(PAGES, with_views=False, progress=done.append)
    assert table.view.tolist() == ["page"] * len(PAGES)
    assert table.spam.tolist() == [p.spam for p in PAGES]
    assert sum(done) == len(PAGES)


def test_a_page_that_is_no_page_is_left_out() -> None:
    image = LabelledPage(Page(html=b"\x89PNG\r\n\x1a\n" + b"\0" * 64, id="x"), 0, "", "g", "s")
    table = make_table([PAGES[0], image], with_views=False)
    assert table.page.tolist() == [PAGES[0].page.name]
    with pytest.raises(DetectorError, match="no page could be measured"):
        make_table([image])


def test_a_table_comes_back_as_it_was_written(table: Table, tmp_path: Path) -> None:
    write_table(table, tmp_path / "t.npz")
    again = read_table(tmp_path / "t.npz")
    assert np.array_equal(again.values, table.values, equal_nan=True)
    assert again.names == table.names
    for name in ("spam", "page", "group", "source", "family", "view", "language"):
        assert (getattr(again, name) == getattr(table, name)).all()
    assert [p.name for p in tmp_path.iterdir()] == ["t.npz"]


def test_a_table_of_other_signals_is_refused(tmp_path: Path) -> None:
    write_table(made_table(), tmp_path / "t.npz")
    with pytest.raises(DetectorError, match="measured with other signals"):
        read_table(tmp_path / "t.npz")


def test_a_foreign_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "t.npz").write_text("no table")
    with pytest.raises(DetectorError, match="is no table of signals"):
        read_table(tmp_path / "t.npz")


def test_tables_are_joined_over_the_same_signals(table: Table) -> None:
    assert len(concatenate([table, table])) == 2 * len(table)
    with pytest.raises(ValueError, match="different signals"):
        concatenate([table, table.select(["story_words"])])


def test_rows_and_columns() -> None:
    table = made_table()
    part = table.where(table.spam == 1).select(["title_length", "host_digits"])
    assert part.names == ("title_length", "host_digits")
    assert np.array_equal(
        part.column("host_digits"), table.column("host_digits")[table.spam == 1], equal_nan=True
    )
    assert replace(part, names=("a", "b")).column("a").shape == (len(part),)
