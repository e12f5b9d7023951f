"""Files of one page, folders, and what is said of inputs that can't be read."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from detector import DetectorError
from detector.batch import ReadOptions, read_pages
from detector.batch.sources import Source, format_of
from detector.document import parse
from detector.errors import MissingExtraError
from tests.batch.inputs import COMPRESSORS, PAGE, errors, numbered, read, texts, written
from tests.signals.stories import PIER_TITLE


@pytest.mark.parametrize("extension", COMPRESSORS)
@pytest.mark.parametrize("name", ["a.html", "b.HTM", "c.xhtml"])
def test_html_file(tmp_path: Path, name: str, extension: str) -> None:
    path = written(tmp_path, name + extension, COMPRESSORS[extension](PAGE.encode()))
    (record,) = read(path)
    assert record.page is not None
    assert (record.source, record.position, record.error) == (str(path), 1, "")
    assert (record.page.url, record.page.html) == (None, PAGE.encode())
    assert parse(record.page).title == PIER_TITLE


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Grüße\nvom Pier".encode(), "Grüße\nvom Pier"),
        ("\ufeffGrüße".encode(), "Grüße"),
        ("Grüße".encode("utf-16"), "Grüße"),
        ("\ufeffGrüße".encode("utf-16-be"), "Grüße"),
        (("Grüße aus der Mühlgasse. " * 20).encode("latin-1"), "Grüße aus der Mühlgasse. " * 20),
        (b"one\r\ntwo", "one\r\ntwo"),
    ],
)
def test_text_file_in_any_encoding(tmp_path: Path, data: bytes, text: str) -> None:
    (record,) = read(written(tmp_path, "a.txt", data), text_kind="main")
    assert record.page is not None
    assert (record.page.text, record.page.text_kind) == (text, "main")


def test_long_pages_are_cut(tmp_path: Path) -> None:
    written(tmp_path, "a.html", PAGE)
    written(tmp_path, "b.txt", "ä" * 100)
    first, second = read(tmp_path, max_bytes=51)
    assert first.page is not None and first.page.html == PAGE.encode()[:51]
    assert second.page is not None and second.page.text == "ä" * 25


@pytest.mark.parametrize("data", [b"", b" \r\n\t", COMPRESSORS[".gz"](b"")])
@pytest.mark.parametrize("name", ["a.html", "a.txt"])
def test_empty_page_is_an_error_row(tmp_path: Path, name: str, data: bytes) -> None:
    (record,) = read(written(tmp_path, name, data))
    assert (record.page, record.error) == (None, "empty file")


def test_binary_text_file_is_an_error_row(tmp_path: Path) -> None:
    assert errors(read(written(tmp_path, "a.txt", b"\x7fELF\0\0\1"))) == ["not text: binary data"]


def test_pdf_named_html_costs_one_row(tmp_path: Path) -> None:
    (record,) = read(written(tmp_path, "a.html", b"%PDF-1.7\n%binary"))
    assert record.page is not None
    with pytest.raises(DetectorError, match="looks like PDF"):
        parse(record.page)


def test_cut_off_compressed_page_is_an_error_row(tmp_path: Path) -> None:
    for extension in (".gz", ".bz2", ".xz", ".zst"):
        data = COMPRESSORS[extension](os.urandom(50_000))[:-30]
        (error,) = errors(read(written(tmp_path, "a.html" + extension, data)))
        assert error.startswith("broken at its beginning: ")
        assert error.endswith(": fetch or make the file again")


# --- folders ------------------------------------------------------------------------------


def test_folder_is_read_in_order(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    for name in ("b/z.txt", "b/a/deep.txt", "a.txt", "c.txt", ".hidden.txt", ".git/x.txt"):
        written(tmp_path, name, name)
    written(tmp_path, "style.css", "p {}")
    written(tmp_path, "b/logo.png", "x")
    with caplog.at_level(logging.INFO, "detector.batch"):
        records = read(tmp_path)
    assert texts(records) == ["a.txt", "b/a/deep.txt", "b/z.txt", "c.txt"]
    assert [Path(r.source).relative_to(tmp_path).as_posix() for r in records] == texts(records)
    assert "skipped 1 files with extension .css" in caplog.text


def test_link_to_a_folder_above_does_not_loop(tmp_path: Path) -> None:
    written(tmp_path, "a/page.txt", "Hello")
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert texts(read(tmp_path)) == ["Hello"]


def test_folder_with_a_given_format_takes_every_file(tmp_path: Path) -> None:
    written(tmp_path, "page_without_extension", PAGE)
    (record,) = read(tmp_path, format="html")
    assert record.page is not None


def test_table_without_pages_in_a_folder_is_passed_over(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", "Hello")
    written(tmp_path, "labels.csv", "file,label\na.txt,clean\n")
    written(tmp_path, "z.txt", "Bye")
    assert texts(read(tmp_path)) == ["Hello", "Bye"]


def test_folder_of_tables_without_pages_is_refused(tmp_path: Path) -> None:
    written(tmp_path, "labels.csv", "file,label\na.txt,clean\n")
    with pytest.raises(DetectorError, match="no table has a column of HTML or text"):
        read(tmp_path)


# --- inputs that are refused --------------------------------------------------------------


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.warc.gz", "a.parquet", "a"])
def test_empty_input_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(DetectorError, match=r"nothing to read: .* is empty: name files"):
        read(written(tmp_path, name, b""))


def test_empty_page_of_a_given_format_costs_one_row(tmp_path: Path) -> None:
    assert errors(read(written(tmp_path, "page", b""), format="html")) == ["empty file"]


def test_empty_file_among_others_costs_one_row(tmp_path: Path) -> None:
    inputs = [written(tmp_path, "a.jsonl", b""), written(tmp_path, "b.txt", "Hello")]
    records = list(read_pages(inputs))
    assert [(r.source, r.error) for r in records] == [
        (str(inputs[0]), "empty file"),
        (str(inputs[1]), ""),
    ]


def test_missing_file_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    good = written(tmp_path, "a.txt", "Hello")
    with pytest.raises(DetectorError, match=r"no file or folder '.*b\.txt': check the path"):
        read_pages([good, tmp_path / "b.txt"])


@pytest.mark.parametrize("name", ["a.txt/b.txt", "nul\0.txt", "x" * 300])
def test_impossible_path_is_refused(tmp_path: Path, name: str) -> None:
    written(tmp_path, "a.txt", "Hello")
    with pytest.raises(DetectorError, match=r"no file or folder|can't read .*: file name too long"):
        read_pages([tmp_path / name])


def test_no_input_is_refused() -> None:
    with pytest.raises(DetectorError, match="no input: name files"):
        read_pages([])


def test_folder_with_nothing_to_read_is_refused(tmp_path: Path) -> None:
    written(tmp_path, "a.css", "p {}")
    with pytest.raises(DetectorError, match=r"nothing to read in folder .* \(1 files of other"):
        read(tmp_path)


def test_file_of_unknown_format_is_refused(tmp_path: Path) -> None:
    message = r"can't tell the format of .*: give it with --input-format"
    with pytest.raises(DetectorError, match=message):
        read(written(tmp_path, "data.bin", b"\x00\x01\x02"))


@pytest.mark.skipif(getattr(os, "geteuid", int)() == 0, reason="root may read everything")
def test_unreadable_inputs_are_refused(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", "Hello").chmod(0)
    with pytest.raises(DetectorError, match="can't read"):
        read(tmp_path / "a.txt")
    tmp_path.chmod(0)
    try:
        with pytest.raises(DetectorError, match="can't read folder"):
            read(tmp_path)
    finally:
        tmp_path.chmod(0o700)


def test_folder_that_fails_while_listed_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(DetectorError, match=r"can't read folder .*: permission denied"):
        read(tmp_path)


def test_file_that_goes_away_costs_one_row(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", "Hello")
    gone = written(tmp_path, "b.txt", "Bye")
    records = read_pages([tmp_path])
    first = next(records)
    gone.unlink()
    (second,) = records
    assert first.page is not None
    assert "no such file" in second.error


@pytest.mark.parametrize("option", [{"format": "docx"}, {"max_bytes": 0}, {"max_line": -1}])
def test_bad_options_are_refused(option: dict[str, object]) -> None:
    with pytest.raises(DetectorError, match=r"use one of|give 1 or more"):
        ReadOptions(**option)  # type: ignore[arg-type]


def test_zstandard_without_its_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "zstandard", None)
    lines = written(tmp_path, "a.jsonl.zst", COMPRESSORS[".zst"](b'{"text": "Hello"}\n'))
    with pytest.raises(MissingExtraError, match=r"pip install 'content-farm-detector\[zst\]'"):
        read(lines)
    page = written(tmp_path, "b.html.zst", COMPRESSORS[".zst"](PAGE.encode()))
    assert "zstandard is not installed" in errors(read(page))[0]
    crawl = written(tmp_path, "c.warc.zst", COMPRESSORS[".zst"](numbered(1)[0]))
    assert errors(read(crawl)) == []  # the WARC parser brings its own


# --- formats ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "head", "format"),
    [
        ("-", b"WARC/1.0\r\n", "warc"),
        ("-", b'\xef\xbb\xbf{"text": "a"}\n{"text": "b"}\n', "jsonl"),
        ("-", b'{"text": "' + b"a" * 5000, "jsonl"),
        ("-", b'{\n  "text": "a"\n}', "json"),
        ("-", b'[\n  {"text": "a"}]', "json"),
        ("-", b"[1] A footnote", "text"),
        ("-", b"\n<!doctype html><p>", "html"),
        ("-", b"<p>Hello", "html"),
        ("-", b"Hello <b>", "text"),
        ("-", b"%PDF-1.7", "html"),
        ("-", b"PAR1\x15\x00", "parquet"),
        ("download.html", b"WARC/1.0\r\n", "warc"),  # the bytes tell better than the name
        ("export.json", b'{"text": "a"}\n{"text": "b"}\n', "jsonl"),
        ("export.json", b'[{"text": "a"}]', "json"),
        ("notes.txt", b'{"text": "a"}\n', "text"),
    ],
)
def test_format_is_told_by_first_bytes_and_name(name: str, head: bytes, format: str) -> None:
    assert format_of(Source(name), head, ReadOptions()) == format


def test_format_option_wins(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", '{"text": "Hello"}\n')
    assert texts(read(path, format="jsonl")) == ["Hello"]


def test_importing_loads_nothing_heavy() -> None:
    code = (
        "import sys, detector.batch as b; b.read_pages, b.open_writer;"
        "print([m for m in ('pyarrow', 'fastwarc', 'zstandard', 'numpy', 'resiliparse')"
        " if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr
