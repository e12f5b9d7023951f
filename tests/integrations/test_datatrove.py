from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from detector import DetectorError
from detector.integrations.records import score_records
from tests.integrations.pages import spam_and_clean

pytest.importorskip("datatrove", reason="needs the extra datatrove")


def test_a_pipeline_over_jsonl_keeps_drops_and_counts(tmp_path: Path) -> None:
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers import JsonlWriter

    from detector.integrations.datatrove import DetectorFilter

    rows = spam_and_clean(12)
    (tmp_path / "in").mkdir()
    for part in (0, 1):
        lines = [json.dumps(row | {"text": row["html"]}) for row in rows[part::2]]
        (tmp_path / "in" / f"{part}.jsonl").write_text("\n".join(lines), encoding="utf-8")
    writers = [JsonlWriter(str(tmp_path / name), compression=None) for name in ("kept", "dropped")]
    step = DetectorFilter(
        exclusion_writer=writers[1], batch_size=5, html_column="text", title_column=None
    )
    executor = LocalPipelineExecutor(
        pipeline=[JsonlReader(str(tmp_path / "in")), step, writers[0]],
        tasks=2,
        workers=2,
        logging_dir=str(tmp_path / "logs"),
    )
    stats = executor.run()

    labels = {row["id"]: verdict.label for row, verdict in score_records(rows)}
    spam = {name for name, label in labels.items() if label == "spam"}
    kept, dropped = _lines(tmp_path / "kept"), _lines(tmp_path / "dropped")
    assert {doc["id"] for doc in dropped} == spam != set()
    assert {doc["id"] for doc in kept} == set(labels) - spam
    assert all(doc["metadata"]["filter_reason"].startswith("spam_") for doc in dropped)
    assert {doc["metadata"]["detector_label"] for doc in dropped} == {"spam"}
    assert {doc["id"]: doc["metadata"]["n"] for doc in kept + dropped} == {
        row["id"]: row["n"] for row in rows
    }
    found = json.loads((tmp_path / "logs" / "stats.json").read_text(encoding="utf-8"))
    (counts,) = [part["stats"] for part in found if "Content farms" in part["name"]]
    assert (_total(counts, "total"), _total(counts, "dropped")) == (len(rows), len(spam))
    assert _total(counts, "spam") == len(spam)
    assert stats is not None


def _lines(folder: Path) -> list[dict[str, Any]]:
    files = sorted(folder.glob("*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text("utf-8").splitlines()]


def _total(stats: dict[str, Any], name: str) -> int:
    value = stats[name]
    return int(value["total"] if isinstance(value, dict) else value)


def test_unreadable_documents_stay_and_are_counted() -> None:
    from datatrove.data import Document

    from detector.integrations.datatrove import DetectorFilter

    step = DetectorFilter()
    documents = [Document(text="", id="a"), Document(text="The pier is shut.", id="b")]
    assert [document.id for document in step.run(iter(documents))] == ["a", "b"]
    assert documents[0].metadata["detector_error"] == "nothing in 'text'"
    assert step.stats["error"].total == 1


def test_wrong_arguments_are_told_before_the_job() -> None:
    from detector.integrations.datatrove import DetectorFilter

    with pytest.raises(DetectorError, match="no label 'ham': keep any of spam, clean, unsure"):
        DetectorFilter(keep=["ham"])  # type: ignore[list-item]
    with pytest.raises(DetectorError, match="no budget 'tiny'"):
        DetectorFilter(max_fpr="tiny")
