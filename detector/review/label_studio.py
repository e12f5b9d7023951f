"""Label Studio's JSON format: tasks, each with its data, annotations and predictions.

Control tags are called ``label``, ``family`` and ``note``, the object tag ``text``; see
`CONFIG`. Other names are understood where only one set of choices holds our labels.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5
from xml.sax.saxutils import quoteattr

from detector.document import parse
from detector.errors import DetectorError
from detector.review.labels import JUDGED, Book, Entry, Event, now
from detector.review.pages import page_of

__all__ = ["config", "events_of", "tasks_of"]

_REMEDY = "export the project as JSON, not JSON-MIN or CSV"
_OURS = ("url", "title", "html", "text", "fetched", "language", "text_kind", "id", "verdict")


def config(families: Sequence[str]) -> str:
    """Return the labelling interface of a project that takes our tasks.

    Examples
    --------
    >>> config(["casino"]).splitlines()[0]
    '<View>'
    """
    marks = "".join(f'    <Choice value="{mark}" hotkey="{mark[0]}"/>\n' for mark in JUDGED)
    kinds = "".join(f"    <Choice value={quoteattr(name)}/>\n" for name in families)
    return (
        '<View>\n  <Header value="$title"/>\n  <Header value="$url" size="6"/>\n'
        f'  <Choices name="label" toName="text" choice="single" required="true">\n{marks}'
        '  </Choices>\n  <Choices name="family" toName="text" choice="single" '
        'visibleWhen="choice-selected" whenTagName="label" whenChoiceValue="spam">\n'
        f'{kinds}  </Choices>\n  <TextArea name="note" toName="text" maxSubmissions="1"/>\n'
        '  <Text name="text" value="$text"/>\n</View>\n'
    )


# --- out ----------------------------------------------------------------------------------


def tasks_of(book: Book) -> Iterator[dict[str, Any]]:
    """Yield a task for each labelled page, with an annotation for each of its reviewers."""
    for number, (key, said) in enumerate(book.labelled().items(), start=1):
        yield _task(number, key, said, book.journal.page(key) or {})


def _task(
    number: int, key: str, said: Mapping[str, Entry], page: Mapping[str, Any]
) -> dict[str, Any]:
    verdict = page.get("verdict") or {}
    kept = {name: page[name] for name in _OURS if name in page and name != "text"}
    data = {"key": key, "title": "", "url": "", **kept, "text": _text(page)}
    return {
        "id": number,
        "data": data,
        "annotations": [_annotation(number, key, *item) for item in said.items()],
        "predictions": [_prediction(key, verdict)] if verdict.get("label") else [],
    }


def _text(page: Mapping[str, Any]) -> str:
    """Return the text to label: what is visible of a page that came as HTML."""
    if page.get("text") or not page.get("html"):
        return str(page.get("text") or "")
    try:
        return parse(page_of(dict(page))).text
    except DetectorError:
        return ""


def _annotation(number: int, key: str, reviewer: str, entry: Entry) -> dict[str, Any]:
    result = [_choice(key, reviewer, "label", entry.mark)]
    if entry.family:
        result.append(_choice(key, reviewer, "family", entry.family))
    if entry.note:
        value = {"text": [entry.note]}
        result.append(_region(key, reviewer, "note", "textarea", value))
    made = {
        "result": result,
        "was_cancelled": False,
        "ground_truth": False,
        "created_at": entry.time,
        "updated_at": entry.time,
        "unique_id": _id(key, reviewer, "annotation"),
        "task": number,
    }
    # Only an e-mail address names a user there; others are refused when they are imported.
    return {**made, "completed_by": {"email": reviewer}} if "@" in reviewer else made


def _choice(key: str, reviewer: str, name: str, value: str) -> dict[str, Any]:
    return _region(key, reviewer, name, "choices", {"choices": [value]})


def _region(key: str, reviewer: str, name: str, kind: str, value: Any) -> dict[str, Any]:
    return {
        "id": _id(key, reviewer, name)[:8],
        "from_name": name,
        "to_name": "text",
        "type": kind,
        "origin": "manual",
        "value": value,
        "meta": {"reviewer": reviewer},
    }


def _prediction(key: str, verdict: Mapping[str, Any]) -> dict[str, Any]:
    result = [_choice(key, str(verdict.get("model")), "label", str(verdict["label"]))]
    for region in result:
        del region["meta"], region["origin"]
    score = verdict.get("probability")
    return {"model_version": str(verdict.get("model")), "score": score, "result": result}


def _id(*parts: str) -> str:
    return str(uuid5(NAMESPACE_URL, json.dumps(parts)))


# --- in -----------------------------------------------------------------------------------


def events_of(path: Path) -> Iterator[tuple[Event, dict[str, Any]]]:
    """Yield what annotators said in an export of a project, each with its page.

    Skipped annotations, and those without one of our labels, are left out.

    Raises
    ------
    DetectorError
        If the file can't be read, or is of another format.
    """
    for number, task in enumerate(_tasks(path), start=1):
        if not isinstance(task, dict) or not isinstance(task.get("data"), dict):
            raise DetectorError(f"{path}: task {number} has no data", _REMEDY)
        page = {name: task["data"][name] for name in _OURS if task["data"].get(name)}
        key = _key_of(task, path)
        for annotation in task.get("annotations") or task.get("completions") or ():
            event = _event(key, annotation)
            if event is not None:
                yield event, page


def _tasks(path: Path) -> list[Any]:
    try:
        tasks = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DetectorError(f"can't read {path}: {error}", _REMEDY) from error
    if not isinstance(tasks, list):
        raise DetectorError(f"{path} is no list of tasks", _REMEDY)
    return tasks


def _key_of(task: Mapping[str, Any], path: Path) -> str:
    """Return what we know a page by; tasks that were made elsewhere have a name of their own."""
    data = task["data"]
    return str(data.get("key") or data.get("url") or f"{path.name}:{task.get('id') or 0}")


def _event(key: str, annotation: Any) -> Event | None:
    if not isinstance(annotation, dict) or annotation.get("was_cancelled"):
        return None
    regions = [r for r in annotation.get("result") or () if isinstance(r, dict)]
    told = {r.get("from_name"): _first(r.get("value")) for r in regions}
    chosen = [_first(r.get("value")) for r in regions if r.get("type") == "choices"]
    marks = [str(choice).lower() for choice in chosen if str(choice).lower() in JUDGED]
    if not marks:
        return None
    return Event(
        key=key,
        reviewer=_reviewer(annotation, regions),
        mark=marks[0],
        family=str(told.get("family") or "") if marks[0] == "spam" else "",
        note=str(told.get("note") or ""),
        time=str(annotation.get("updated_at") or annotation.get("created_at") or now()),
    )


def _first(value: Any) -> Any:
    """Return the choice or the text that a region holds."""
    held = value.get("choices") or value.get("text") if isinstance(value, dict) else None
    return held[0] if isinstance(held, list) and held else held


def _reviewer(annotation: Mapping[str, Any], regions: Sequence[Mapping[str, Any]]) -> str:
    by = annotation.get("completed_by")
    if isinstance(by, dict):
        by = by.get("email") or by.get("id")
    known = next((m["reviewer"] for r in regions if (m := r.get("meta") or {}).get("reviewer")), "")
    return str(known or (f"user {by}" if isinstance(by, int) else by) or "Label Studio")
