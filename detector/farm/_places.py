"""Towns, streets, telephone numbers and money of several countries."""

from __future__ import annotations

from random import Random

from detector.farm import parts
from detector.farm._words import PEOPLE_ELSEWHERE

__all__ = ["money", "person", "phone", "street", "town", "towns", "zip_code"]

_TOWNS = {
    "en": "Springfield Riverside Fairview Franklin Clinton Georgetown Salem Madison Bristol Dover "
    "Oxford Ashland Burlington Manchester Milton Newport Lexington Arlington Aurora Glendale "
    "Plano Mesa Boise Tacoma Leeds Hull Derby Luton Swindon Geelong Hobart Kelowna",
    "es": "Getafe Alcorcón Móstoles Valencia Murcia Burgos Gijón Huelva Lleida Badajoz Almería "
    "Puebla León Mérida Toluca Querétaro Rosario Salta Tigre Cuenca Arequipa Maipú Envigado Soria",
    "fr": "Lille Nantes Rennes Angers Dijon Reims Tours Limoges Metz Nancy Pau Brest Annecy Blois "
    "Colmar Valence Troyes Chambéry Arras Niort Vannes Albi Namur Liège",
    "de": "Kassel Fulda Celle Erfurt Ulm Trier Siegen Gera Passau Lübeck Bremen Essen Bochum Hagen "
    "Krefeld Mainz Jena Aalen Rostock Gießen Linz Graz Wels Dessau",
    "pt": "Campinas Sorocaba Santos Osasco Niterói Londrina Maringá Joinville Blumenau Curitiba "
    "Betim Uberaba Goiânia Aracaju Natal Braga Aveiro Viseu Leiria Setúbal Faro Guarujá",
    "it": "Bergamo Brescia Novara Parma Modena Ferrara Pisa Lucca Ancona Pescara Foggia Bari Lecce "
    "Trento Udine Padova Verona Livorno Arezzo Perugia",
    "id": "Bandung Bekasi Depok Tangerang Bogor Cirebon Semarang Solo Surabaya Malang Kediri "
    "Jember Denpasar Medan Padang Pekanbaru Palembang Lampung Makassar Manado Balikpapan Kudus",
    "vi": "Hà_Nội Hải_Phòng Đà_Nẵng Cần_Thơ Biên_Hòa Bình_Dương Vũng_Tàu Nha_Trang Đà_Lạt Huế "
    "Vinh Thái_Bình Nam_Định Quy_Nhơn Gò_Vấp Thủ_Đức Tân_Bình",
    "zh": "北京 上海 广州 深圳 成都 杭州 武汉 西安 南京 苏州 长沙 青岛 郑州 合肥 宁波 佛山",
}  # fmt: skip


def towns(rng: Random, language: str, number: int) -> list[str]:
    """Return so many different towns, real ones and invented ones."""
    known = _TOWNS.get(language, _TOWNS["en"]).split()
    drawn = [name.replace("_", " ") for name in rng.sample(known, min(number, len(known)))]
    if language in ("vi", "zh"):
        return drawn
    invented = (parts.place(rng, language) for _ in range(number))
    mixed = [name if rng.random() < 0.6 else next(invented) for name in drawn]
    return list(dict.fromkeys([*mixed, *invented]))[:number]


def town(rng: Random, language: str) -> str:
    """Return a town."""
    return towns(rng, language, 1)[0]


def person(rng: Random, language: str) -> str:
    """Return a person's name; in Chinese and Vietnamese, one of these languages."""
    if language not in ("vi", "zh"):
        return parts.person(rng)
    given, family = (rng.choice(names.split()) for names in PEOPLE_ELSEWHERE[language])
    return family + given if language == "zh" else f"{family} {given}"


_STREETS = {
    "en": "{n} {s} Street|{n} {s} Road|{n} {s} Lane|Unit {k}, {s} Works|{n} Old {s} Road",
    "es": "Calle {s}, {n}|Avda. {s} {n}|Plaza {s}, {k}|Calle {s} {n}, local {k}",
    "fr": "{n}, rue {s}|{n} avenue {s}|{k}, place {s}|{n} bis, chemin {s}",
    "de": "{s}straße {n}|{s}weg {k}|Am {s}platz {k}|{s}gasse {n}",
    "pt": "Rua {s}, {n}|Av. {s}, {n}, loja {k}|Largo {s}, {k}|Travessa {s}, {n}",
    "it": "Via {s}, {n}|Corso {s} {n}|Piazza {s}, {k}|Viale {s} {n}/a",
    "id": "Jl. {s} No. {n}|Jl. Raya {s} {n}|Gang {s} {k}|Ruko {s} Blok B{k}",
    "vi": "{n} {s}|Số {n} đường {s}|Ngõ {k} phố {s}",
    "zh": "{s}路{n}号|{s}街{n}号|{s}大道{n}号",
}
_STREET_NAMES = {
    "vi": "Lê_Lợi Trần_Phú Nguyễn_Trãi Hai_Bà_Trưng Quang_Trung Phan_Chu_Trinh",
    "zh": "中山 人民 解放 建设 和平 文化",
    "id": "Melati Diponegoro Sudirman Kenanga Merdeka Pahlawan",
}


def street(rng: Random, language: str) -> str:
    """Return an address in a town."""
    known = language if language in _STREETS else "en"
    if known in _STREET_NAMES:
        name = rng.choice(_STREET_NAMES[known].split()).replace("_", " ")
    else:
        name = parts.person(rng).split()[1]
    form = rng.choice(_STREETS[known].split("|"))
    return form.format(s=name, n=rng.randint(2, 240), k=rng.randint(1, 19))


_PHONES = {
    "en": "({a}) {b}-{c}|{a}-{b}-{c}|0{a} {b} {c}|1-8{k}-{b}-{c}",
    "es": "9{k} {b} {d} {e}|+34 6{k} {b} {a}|({a}) {b}-{c}",
    "fr": "0{j} {d} {e} {k} {f}|+33 {j} {d} {e} {k} {f}",
    "de": "0{a} / {b}{c}|0{a} {b}{d}|+49 {a} {b} {c}",
    "pt": "({k}) 9{c}-{g}|+351 2{k} {b} {a}|({k}) {c}-{g}",
    "it": "0{a} {b}{d}|3{k} {b} {c}|+39 0{k} {b} {c}",
    "id": "08{k}-{c}-{g}|(0{k}) {b}{c}|+62 8{k} {c} {g}",
    "vi": "09{k} {b} {a}|0{a}.{b}.{h}|(02{j}) {b} {c}",
    "zh": "13{j}-{c}-{g}|0{a}-{b}{c}|400-{b}-{c}",
}


def phone(rng: Random, language: str) -> str:
    """Return a telephone number in a form of the language."""
    form = rng.choice(_PHONES.get(language, _PHONES["en"]).split("|"))
    drawn = {
        **{name: str(rng.randint(201, 989)) for name in "abh"},
        **{name: f"{rng.randrange(10_000):04}" for name in "cg"},
        **{name: f"{rng.randrange(10, 100)}" for name in "defk"},
        "j": str(rng.randint(1, 6)),
    }
    return form.format(**drawn)


def zip_code(rng: Random, language: str) -> str:
    """Return a postal code."""
    if language == "pt":
        return f"{rng.randrange(10_000, 99_999)}-{rng.randrange(1000):03}"
    return f"{rng.randrange(10_000, 99_999)}"


_MONEY = {
    "en": ("${n}", "£{n}"), "es": ("{n} €", "${n}"), "fr": ("{n} €",), "de": ("{n} €", "{n} Euro"),
    "pt": ("R$ {n}", "{n} €"), "it": ("{n} €", "€ {n}"), "id": ("Rp{n}.000",),
    "vi": ("{n}.000đ", "{n}.000 VNĐ"), "zh": ("{n}元", "¥{n}"),
}  # fmt: skip


def money(
    rng: Random, language: str, low: int, high: int, *, cents: bool = False, currency: int = 0
) -> str:
    """Return an amount as one of the language's countries writes it."""
    forms = _MONEY.get(language, _MONEY["en"])
    n = rng.randint(low, high)
    if language in ("id", "vi"):
        return forms[currency % len(forms)].format(n=f"{n * 10:,}".replace(",", "."))
    point = "." if language in ("en", "zh") else ","
    shown = f"{n}{point}{rng.choice(('00', '50', '90', '95', '99'))}" if cents else f"{n}"
    return forms[currency % len(forms)].format(n=shown)
