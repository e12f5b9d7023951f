"""Messages of the errors that a user meets."""

from __future__ import annotations

import pytest

from detector import DetectorError
from detector.errors import MissingExtraError


def test_message_names_what_is_wrong_and_the_remedy() -> None:
    error = DetectorError("pages.csv has no column 'html'", "name it with --html-column")
    assert str(error) == "pages.csv has no column 'html': name it with --html-column"
    assert (error.what, error.remedy) == (
        "pages.csv has no column 'html'",
        "name it with --html-column",
    )


def test_message_without_a_remedy() -> None:
    assert str(DetectorError("not HTML: looks like PDF")) == "not HTML: looks like PDF"


def test_missing_extra_is_an_import_error_too() -> None:
    with pytest.raises(ImportError, match=r"zstandard is not installed: pip install '.*\[zst\]'"):
        raise MissingExtraError("zst", "zstandard")
    with pytest.raises(DetectorError):
        raise MissingExtraError("zst", "zstandard")
