"""The language of texts in many scripts, and of language tags."""

from __future__ import annotations

import pytest

from detector.document.languages import detect_language, primary_code

TEXTS = [
    ("en", "The council closed the ferry pier on Monday, and nobody in the town knew the reason."),
    ("de", "Der Gemeinderat hat am Montag beschlossen, die alte Brücke über den Bach zu sperren."),
    ("es", "El ayuntamiento cerró el lunes el viejo puente porque los pilares ya no son seguros."),
    (
        "fr",
        "La mairie a fermé lundi le vieux pont, car les piles ne sont plus sûres depuis l’orage.",
    ),
    ("it", "Il comune ha chiuso lunedì il vecchio ponte perché i pilastri non sono più sicuri."),
    ("pt", "A prefeitura fechou na segunda-feira a velha ponte porque os pilares não são seguros."),
    ("ru", "Городской совет закрыл старый мост для машин, потому что опоры уже не надёжны."),
    ("vi", "Hội đồng thành phố đã đóng cây cầu cũ vào thứ hai vì các trụ cầu không còn an toàn."),
    ("zh", "市议会星期一关闭了旧桥，因为桥墩已经不安全。居民现在要绕路上班。"),
    ("ja", "町役場は月曜日に古い橋を通行止めにした。橋脚がもう安全ではないためである。"),
    ("ko", "시의회는 월요일에 오래된 다리를 폐쇄했다. 교각이 더 이상 안전하지 않기 때문이다."),
    ("th", "เทศบาลปิดสะพานเก่าเมื่อวันจันทร์เพราะเสาสะพานไม่ปลอดภัยอีกต่อไป"),
    ("hi", "नगर परिषद ने सोमवार को पुराना पुल बंद कर दिया क्योंकि उसके खंभे अब सुरक्षित नहीं हैं।"),
]


@pytest.mark.parametrize(("code", "text"), TEXTS, ids=[t[0] for t in TEXTS])
def test_languages(code: str, text: str) -> None:
    assert detect_language(text) == code


@pytest.mark.parametrize("text", ["", "short", "1 2 3 " * 40, "!" * 500])
def test_no_language(text: str) -> None:
    assert detect_language(text) is None


def test_a_few_foreign_characters_tell_nothing() -> None:
    assert detect_language(TEXTS[0][1] + " The word 桥 means bridge.") == "en"


TAGS = [
    ("en", "en"),
    ("pt_BR", "pt"),
    ("zh-Hans-CN", "zh"),
    ("DE-at", "de"),
    ("fil", "fil"),
    ("english", None),
    ("x", None),
    ("", None),
    (None, None),
]


@pytest.mark.parametrize(("tag", "code"), TAGS)
def test_tags(tag: str | None, code: str | None) -> None:
    assert primary_code(tag) == code
