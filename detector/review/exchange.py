"""Labels as rows to train on: one for each page, what its reviewers agree on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from detector.document.address import host_of, registered_domain
from detector.review.labels import Book, Entry

__all__ = ["agreed", "training_rows"]


def agreed(said: Mapping[str, Entry]) -> str:
    """Return the label that more reviewers gave than any other; empty where there is none.

    Those who are unsure count for neither.

    Examples
    --------
    >>> agreed({"ann": Entry("spam"), "bob": Entry("spam"), "cy": Entry("clean")})
    'spam'
    >>> agreed({"ann": Entry("spam"), "bob": Entry("clean")}), agreed({"ann": Entry("unsure")})
    ('', '')
    """
    marks = Counter(entry.mark for entry in said.values() if entry.mark != "unsure")
    first = marks.most_common(2)
    if not first or (len(first) > 1 and first[0][1] == first[1][1]):
        return ""
    return first[0][0]


def training_rows(book: Book) -> Iterator[dict[str, Any]]:
    """Yield a row for each page with an agreed label, as ``detector train`` reads them.

    Pages whose text is not known are left out.
    """
    for key, said in book.labelled().items():
        label = agreed(said)
        page = book.journal.page(key) or {}
        if label and (page.get("html") or page.get("text")):
            yield _row(key, label, said, page)


def _row(
    key: str, label: str, said: Mapping[str, Entry], page: Mapping[str, Any]
) -> dict[str, Any]:
    given = {name: value for name, value in page.items() if name != "verdict"}
    families = Counter(e.family for e in said.values() if e.mark == label and e.family)
    host = host_of(page["url"]) if page.get("url") else None
    row = {
        "label": label,
        "family": families.most_common(1)[0][0] if families else "",
        "id": key,
        "site": (registered_domain(host) or host) if host else key,
        **{name: value for name, value in given.items() if name != "id"},
        "reviewers": {name: entry.mark for name, entry in sorted(said.items())},
    }
    notes = [entry.note for entry in said.values() if entry.note]
    return {**row, "notes": notes} if notes else row
