"""Honest prose and small page builders, shared by the signal tests."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

PIER = (
    "The council closed the ferry pier on Monday after divers found that two of its oldest "
    "piles had split below the water line. Nobody was hurt, and the boats now leave from the "
    "fish quay while engineers decide what can be saved.",
    "Mara Voss, who has sold tickets there since 1998, said she heard the timber crack during "
    "the storm. “It was like a door being slammed under my feet,” she said, standing beside her "
    "empty booth with a thermos of tea.",
    "Repairs may take until spring. The harbour master expects to pay for them out of the "
    "reserve that was set aside when the dredging came in under budget, but he would not name a "
    "sum before the survey is finished.",
    "Commuters from the islands have been asked to allow ten minutes more for the walk into "
    "town. A shuttle bus runs for those who cannot manage the hill, and school passes are valid "
    "on it until further notice.",
    "A public meeting will be held in the library next Thursday at seven. Residents who want to "
    "speak can leave their names with the clerk, who promised that every question would be "
    "answered in writing within a fortnight.",
)
PIER_TITLE = "Ferry pier closes after storm damage"

STUFFED_TITLE = "Cheap Roof Repair Millbrook"
STUFFED = (
    "Looking for cheap roof repair Millbrook? Our cheap roof repair Millbrook team offers the "
    "best roof repair in town, and roof repair reviews show that affordable roof repair is what "
    "Millbrook roof repair customers want from a roof repair company.",
    "Cheap roof repair Millbrook is easy when you call a roof repair expert. Every cheap roof "
    "repair Millbrook job comes with free roof repair advice, a roof repair price list and a "
    "roof repair discount for each roof repair that you book online.",
    "Why choose cheap roof repair Millbrook? Because roof repair Millbrook experts know that "
    "roof repair cost matters. Buy roof repair online, compare roof repair prices, and read the "
    "roof repair guide that all Millbrook roof repair owners trust.",
    "With top roof repair Millbrook services you save money. The roof repair that you need is "
    "the roof repair that we sell, so do not wait for another roof repair leak to appear above "
    "your bed.",
    "In conclusion, cheap roof repair Millbrook is the choice for everybody.",
)

GERMAN = (
    "Der Gemeinderat hat am Montag beschlossen, die alte Brücke über den Bach für Fahrzeuge zu "
    "sperren, weil die Träger nach dem Hochwasser nicht mehr sicher sind. Für Fußgänger bleibt "
    "sie offen, und die Schulbusse fahren bis zum Frühjahr über die Mühlgasse.",
    "Bürgermeisterin Grünwald sagte, dass die Prüfung mehrere Wochen dauern werde. Die Gemeinde "
    "könne die Kosten noch nicht schätzen, doch ein Teil des Geldes sei schon für die Sanierung "
    "der Ufermauer vorgesehen und könne dafür verwendet werden.",
    "Anwohner ärgern sich über die längeren Wege. Viele von ihnen wünschen sich eine Ampel an "
    "der Kreuzung, weil dort am Morgen kaum jemand über die Straße kommt, ohne lange zu warten "
    "oder einen Umweg durch den Hof der Bäckerei zu nehmen.",
)

RUSSIAN = (
    "Городской совет закрыл старый мост для машин после того, как инженеры нашли трещины в его "
    "опорах. Пешеходы могут ходить по нему как раньше, а автобусы до весны поедут через "
    "соседнюю улицу, где уже поставили новые знаки.",
    "Жители говорят, что теперь они тратят на дорогу больше времени. Учительница из сельской "
    "школы рассказала нам, что выходит из дома на полчаса раньше, чтобы успеть к первому уроку.",
    "Ремонт начнётся после паводка, и деньги на него уже есть в бюджете. Если проверка покажет, "
    "что опоры нельзя сохранить, мост придётся строить заново, а это займёт не один год.",
)


def html(
    title: str,
    paragraphs: Sequence[str],
    *,
    head: str = "",
    headline: str | None = None,
    headings: Sequence[str] = (),
    before: str = "",
    after: str = "",
    lang: str = "en",
) -> str:
    """Return a page; the n-th heading stands above the n-th paragraph."""
    body = [f"<h1>{escape(headline if headline is not None else title)}</h1>"]
    for i, paragraph in enumerate(paragraphs):
        if i < len(headings):
            body.append(f"<h2>{escape(headings[i])}</h2>")
        body.append(f"<p>{escape(paragraph)}</p>")
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><title>{escape(title)}</title>{head}</head>'
        f"<body>{before}<article>{''.join(body)}</article>{after}</body></html>"
    )


def text(*lines: str) -> str:
    """Return lines as the text of a page."""
    return "\n".join(lines)
