"""datatrove: a filter that drops content farms from a pipeline."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, get_args

from detector.errors import DetectorError, MissingExtraError
from detector.integrations._rows import cells, judge_of, read_options
from detector.page import Label, Verdict

try:
    from datatrove.data import Document
    from datatrove.pipeline.filters.base_filter import BaseFilter
    from datatrove.pipeline.writers.disk_base import DiskWriter
except ImportError as error:
    raise MissingExtraError("datatrove", "datatrove") from error

__all__ = ["DetectorFilter"]


class DetectorFilter(BaseFilter):  # type: ignore[misc]
    """Keeps documents by their label, and writes the verdict into their metadata.

    A document's text is read as text; where it still is HTML, as from datatrove's
    `WarcReader`, say ``html_column="text"``. Address and date are taken from the metadata.
    Stats count documents by label, by family of what was dropped, and errors.

    Parameters
    ----------
    keep : iterable of {"clean", "unsure", "spam"}
        Labels that stay. A document that can't be read is ``"unsure"``.
    exclusion_writer : DiskWriter, optional
        Where the dropped documents go; ``filter_reason`` in their metadata says why.
    batch_size : int
        Documents judged together.
    **options
        See `ScoreOptions`. Metadata get the same names as columns do: ``detector_label`` and so on.

    Raises
    ------
    DetectorError
        If there is no such label, or an option is wrong.

    Examples
    --------
    >>> step = DetectorFilter(keep=["clean"], max_fpr="strict")
    >>> [kept.id for kept in step.run([Document(text="The pier is shut.", id="a")])]
    []
    >>> step.stats["dropped_unsure"].total
    1
    """

    type = "🔻 - FILTER"
    name = "🌾 Content farms"

    def __init__(
        self,
        keep: Iterable[Label] = ("clean", "unsure"),
        exclusion_writer: DiskWriter | None = None,
        batch_size: int = 256,
        **options: Any,
    ) -> None:
        super().__init__(exclusion_writer, batch_size)
        self.keep = frozenset(keep)
        for label in self.keep.difference(get_args(Label)):
            raise DetectorError(f"no label {label!r}", f"keep any of {', '.join(get_args(Label))}")
        self.options = read_options(options)
        judge_of(self.options)  # what is wrong shall be told before a job starts

    def filter(self, doc: Document) -> bool | tuple[bool, str]:
        """Judge one document."""
        return self.filter_batch([doc])[0]

    def filter_batch(self, batch: list[Document]) -> list[bool | tuple[bool, str]]:
        """Judge documents together."""
        rows = ({**doc.metadata, "text": doc.text, "id": doc.id} for doc in batch)
        verdicts = judge_of(self.options).verdicts(rows)
        return [self._filtered(*pair) for pair in zip(batch, verdicts, strict=True)]

    def _filtered(self, doc: Document, verdict: Verdict) -> bool | tuple[bool, str]:
        prefix = self.options.prefix
        doc.metadata.update({prefix + field: cell for field, cell in cells(verdict).items()})
        self.stat_update("error" if verdict.error else verdict.label)
        if verdict.label in self.keep:
            return True
        return False, "_".join(filter(None, (verdict.label, verdict.family)))
