"""Labels go to training and to Label Studio, and come back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from detector import DetectorError
from detector.review.exchange import training_rows
from detector.review.journal import open_journal
from detector.review.label_studio import config, events_of, tasks_of
from detector.review.labels import Book, Entry, Event
from detector.training.labelled import read_labelled
from tests.review.reviews import write_scored
from tests.test_cli import call

PIER: dict[str, Any] = {
    "url": "https://news.pier.example/1",
    "title": "The pier",
    "html": "<title>The pier</title><p>The council closed it on Monday.",
    "verdict": {"label": "spam", "probability": 0.97, "threshold": 0.9, "model": "m1"},
}

# As Label Studio exports a project that somebody else has set up.
EXPORTED = [
    {
        "id": 17,
        "data": {"text": "The council closed it.", "url": "https://site0.example/story/1"},
        "annotations": [
            {
                "id": 1001,
                "completed_by": 3,
                "result": [
                    {
                        "value": {"choices": ["Clean"]},
                        "id": "Dx_aB91ISN",
                        "from_name": "sentiment",
                        "to_name": "text",
                        "type": "choices",
                        "origin": "manual",
                    },
                    {
                        "value": {"start": 0, "end": 3, "labels": ["spam"]},
                        "from_name": "part",
                        "to_name": "text",
                        "type": "labels",
                    },
                ],
                "was_cancelled": False,
                "ground_truth": False,
                "created_at": "2024-05-06T22:16:08.728353Z",
                "updated_at": "2024-05-06T22:16:08.728378Z",
                "lead_time": 4.288,
            },
            {"id": 1002, "completed_by": 4, "result": [], "was_cancelled": True},
        ],
        "predictions": [],
    },
    {"id": 18, "data": {"text": "No one has looked at it."}, "annotations": []},
]


def _book(path: Path) -> Book:
    book = Book(open_journal(path))
    book.put(Event("p:1", "ann@a.example", "spam", "casino", "a\nnote", "2024-05-06"), PIER)
    book.put(Event("p:1", "bob", "spam", "casino"), PIER)
    book.put(Event("p:1", "cy", "clean"), PIER)
    book.put(Event("p:2", "bob", "clean"), {"text": "The pier is shut."})
    book.put(Event("p:3", "bob", "unsure"), {"text": "Hm."})
    book.put(Event("p:4", "ann@a.example", "spam"), {"text": "Hm."})
    book.put(Event("p:4", "bob", "clean"), {"text": "Hm."})
    book.put(Event("p:5", "bob", "spam"), {"url": "https://gone.example/"})
    return book


def test_what_is_trained_on(tmp_path: Path) -> None:
    first, second = training_rows(_book(tmp_path / "labels.sqlite"))
    assert first == {
        "label": "spam",
        "family": "casino",
        "id": "p:1",
        "site": "pier.example",
        "url": PIER["url"],
        "title": "The pier",
        "html": PIER["html"],
        "reviewers": {"ann@a.example": "spam", "bob": "spam", "cy": "clean"},
        "notes": ["a\nnote"],
    }
    assert (second["label"], second["site"], second["text"]) == ("clean", "p:2", PIER_IS_SHUT)


PIER_IS_SHUT = "The pier is shut."


@pytest.mark.parametrize("name", ["labels.sqlite", "labels.jsonl"])
def test_export_is_what_training_reads(tmp_path: Path, name: str) -> None:
    _book(tmp_path / name)
    done = call("review", "-o", tmp_path / name, "--export", tmp_path / "rows.jsonl")
    assert done.exit_code == 0, done.output
    assert "wrote 2 pages of 5 labelled" in done.stderr
    pages = list(read_labelled(tmp_path / "rows.jsonl"))
    assert [(p.spam, p.family, p.group) for p in pages] == [
        (1, "casino", "pier.example"),
        (0, "", "p:2"),
    ]
    assert pages[0].page.html == PIER["html"]


def test_tasks_are_label_studios(tmp_path: Path) -> None:
    tasks = list(tasks_of(_book(tmp_path / "labels.sqlite")))
    task = tasks[0]
    assert set(task) == {"id", "data", "annotations", "predictions"}
    assert task["data"]["text"] == "The council closed it on Monday."
    by_mail, by_name = task["annotations"][:2]
    assert by_mail["completed_by"] == {"email": "ann@a.example"}
    assert "completed_by" not in by_name  # or the import there would be refused
    label, family, note = by_mail["result"]
    assert (label["from_name"], label["to_name"], label["type"]) == ("label", "text", "choices")
    assert label["value"] == {"choices": ["spam"]}
    assert family["value"] == {"choices": ["casino"]}
    assert (note["type"], note["value"]) == ("textarea", {"text": ["a\nnote"]})
    (prediction,) = task["predictions"]
    assert (prediction["model_version"], prediction["score"]) == ("m1", 0.97)
    assert prediction["result"][0]["value"] == {"choices": ["spam"]}
    for name in ("label", "family", "note", "text"):
        assert f'name="{name}"' in config(["casino"])


@pytest.mark.parametrize("name", ["labels.sqlite", "labels.jsonl"])
def test_round_trip(tmp_path: Path, name: str) -> None:
    book = _book(tmp_path / name)
    tasks = tmp_path / "tasks.json"
    assert call("review", "-o", tmp_path / name, "--export", tasks).exit_code == 0
    back = tmp_path / f"back-{name}"
    done = call("review", "-o", back, "--import", tasks)
    assert "took 8 new labels of 8" in done.stderr
    again = Book(open_journal(back))
    assert again.labelled() == book.labelled()
    for key in ("p:1", "p:2"):
        page, was = again.journal.page(key), book.journal.page(key)
        assert page is not None
        assert was is not None
        assert {n: page[n] for n in was if n != "text"} == {n: was[n] for n in was if n != "text"}
    assert [r["label"] for r in training_rows(again)] == [r["label"] for r in training_rows(book)]
    assert "took 0 new labels of 8" in call("review", "-o", back, "--import", tasks).stderr


def test_a_project_of_others(tmp_path: Path) -> None:
    path = tmp_path / "project.json"
    path.write_text(json.dumps(EXPORTED), encoding="utf-8")
    ((event, page),) = events_of(path)
    assert event.entry == Entry("clean")
    assert (event.reviewer, event.key) == ("user 3", "https://site0.example/story/1")
    assert page["text"] == "The council closed it."
    scored = write_scored(tmp_path)
    labels = tmp_path / "labels.sqlite"
    done = call("review", scored, "-o", labels, "--import", path)
    assert done.exit_code == 0, done.output
    key = f"{tmp_path / 'pages.jsonl'}:2"
    assert Book(open_journal(labels)).of(key) == {"user 3": Entry("clean")}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{}", "no list of tasks"),
        ('[{"text": "a", "label": "spam"}]', "task 1 has no data"),
        ("no", "can't read"),
    ],
)
def test_other_exports_are_refused(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "project.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DetectorError, match=says):
        list(events_of(path))


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "name what was scored"),
        (("--export", "labels.csv"), "end it in .jsonl"),
        (("--export", "a.jsonl", "--import", "b.json"), "don't go together"),
        (("-o", "none.sqlite", "--export", "a.jsonl"), "no file of labels"),
        (("none.parquet",), "no file or folder"),
    ],
)
def test_wrong_usage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], says: str
) -> None:
    monkeypatch.chdir(tmp_path)
    _book(Path("labels.sqlite")).journal.close()
    done = call("review", *arguments)
    assert done.exit_code == 2
    assert says in done.stderr
