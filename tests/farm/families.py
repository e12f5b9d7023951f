"""What the tests of the families share."""

from __future__ import annotations

import html
import re

from detector.document import Document, parse
from detector.farm import Article
from detector.farm.layouts import render
from detector.farm.registry import Job, Made, family_named
from detector.farm.sites import Site
from tests.farm.pool import POOL

SEVERITIES = (0.0, 0.25, 0.5, 0.75, 1.0)

# One story in each further language that the families have words for.
STORIES = {
    "pt": Article(
        "Padaria de Serrinha volta a abrir depois de dois anos",
        (
            "A única padaria da cidade de Serrinha voltou a abrir na segunda-feira, dois anos "
            "depois do incêndio. Muitos moradores fizeram fila antes das seis da manhã.",
            "«O forno é novo, mas a receita é da minha avó», disse a dona, Célia Fontoura. Ela "
            "tem quatro empregados e espera contratar mais dois até maio de 2023.",
            "A prefeitura ajudou com 40.000 reais. O resto do dinheiro veio de uma rifa.",
        ),
        language="pt",
    ),
    "it": Article(
        "Il mulino di Valbruna torna a girare",
        (
            "Dopo trent'anni il mulino di Valbruna torna a girare. La ruota è nuova, la casa è "
            "molto vecchia, e molti abitanti hanno lavorato gratis per cinque estati.",
            "«Mio nonno macinava qui», dice Ettore Salvini, che ha guidato il lavoro. Il primo "
            "sacco di farina è stato venduto all'asta per 300 euro nel marzo 2021.",
        ),
        language="it",
    ),
    "id": Article(
        "Perpustakaan keliling kembali ke Desa Karangsari",
        (
            "Perpustakaan keliling kembali datang ke Desa Karangsari setelah tiga tahun berhenti. "
            "Banyak anak sudah menunggu di depan rumah kepala desa sejak pagi.",
            '"Kami membawa 600 buku baru," kata Wayan Suprapto, sopir dan guru. Mobil itu akan '
            "datang setiap hari Rabu sampai Desember 2022.",
        ),
        language="id",
    ),
    "vi": Article(
        "Cây cầu gỗ ở xã An Hòa được sửa xong",
        (
            "Cây cầu gỗ ở xã An Hòa đã được sửa xong sau sáu tháng. Nhiều người dân nói rằng họ "
            "không còn phải đi đường vòng, và trẻ em đến trường sớm hơn.",
            "Ông Lê Văn Tám, người đầu tiên đi qua cầu, cho biết công việc rất khó vì nước sông "
            "lên nhanh. Tiền sửa cầu là 900 triệu đồng.",
        ),
        language="vi",
    ),
    "zh": Article(
        "柳河镇的老茶馆重新开张",
        (
            "柳河镇的老茶馆星期六重新开张，因为屋顶漏水，它关了两年。很多老人一早就来了。",
            "老板周德发说，茶杯还是旧的，桌子是新的。他现在有三个伙计，工作从早上五点开始。",
        ),
        language="zh",
    ),
}
EVERY_LANGUAGE = (*POOL, *STORIES.values())


def made(family: str, article: Article, seed: int, severity: float) -> Made:
    """Return what a family makes of an article, before any template."""
    site = Site(f"{family}{seed}", family, article.language)
    return family_named(family)(Job(article, site, POOL, str(seed), severity))


def shown(made_page: Made) -> Document:
    """Return the page as it is read."""
    return parse(render(made_page.site, made_page.content))


def address(made_page: Made) -> str:
    """Return the address of the page."""
    return render(made_page.site, made_page.content).url or ""


def story(made_page: Made) -> str:
    """Return the text of the story's blocks, one a line."""
    blocks = (re.sub(r"<br>", "\n", block) for block in made_page.content.paragraphs)
    return "\n".join(html.unescape(re.sub(r"<[^>]*>", "", block)) for block in blocks)


def marked(family: str, mark: str, count: int, severity: float = 1.0) -> list[Made]:
    """Return pages with a mark; there must be as many among 40 seeds for each article."""
    found: list[Made] = []
    for seed in range(40):
        for number, article in enumerate(EVERY_LANGUAGE):
            page = made(family, article, seed * 100 + number, severity)
            if mark in page.marks:
                found.append(page)
            if len(found) == count:
                return found
    raise AssertionError(f"{len(found)} pages with {mark}")
