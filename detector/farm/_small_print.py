"""Small print that is the same on many sites."""
# ruff: noqa: E501

from __future__ import annotations

__all__ = ["SMALL_PRINT"]

SMALL_PRINT = (
    "<p>We and our partners store small files on your device, and read them again, so that pages load as you left them. Some are needed for the site to work at all; for the others we ask you first, and you can change your mind at the foot of any page.</p>"
    "<p>Under the law of the land you may ask which data we hold on you, have them corrected, or have them wiped. Write to the address in the imprint and name the site; an answer takes up to thirty days, and costs nothing.</p>",
    "<p>All texts and pictures on this site belong to those who made them. You may link to any page without asking. Whoever wants to print more than a short passage needs leave in writing, which is given gladly to schools and to parish magazines.</p>"
    "<p>Prices and opening hours are given as we knew them on the day of writing and bind nobody. For what stands on other sites, to which we link, their owners answer; when we learn of something unlawful there, we take the link away at once.</p>",
    "<p>This site is run by volunteers and carries no advertising. Comments are read before they appear, which may take a day or two. We leave out what insults, sells or repeats, and we do not argue about it by telephone.</p>"
    "<p>By sending us a photograph you tell us that you took it, that the people in it agree, and that we may show it here and in our yearbook. You remain its owner, and we take it down whenever you ask.</p>",
)
