"""How the evidence for originals and for licensed copies is weighed: weights as data.

Each thing that is seen of a page adds ``weight * value`` to a sum. The sums of a cluster's pages
compete, in proportion to ``exp(sum)``, with each other and with the chance that the original
was not crawled; what is no original is licensed or not by a second sum, as log-odds.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from importlib import resources
from typing import Any

from detector.errors import DetectorError

__all__ = ["FIRST", "LICENSED", "NOBODY", "ORIGINAL", "RoleWeights", "Sight", "bundled_weights"]


@dataclass(frozen=True, slots=True)
class Sight:
    """One thing that is seen of a page in a cluster.

    Parameters
    ----------
    name : str
        Its name among the weights.
    value : str
        SQL of what is measured; 0 where there is nothing to see.
    sentence : str
        SQL of what is said of it, where it says something.
    first, licence : int
        1 where it can only speak for an original, or for a licence, -1 where only against it.
    """

    name: str
    value: str
    sentence: str
    first: int = 0
    licence: int = 0


_OLDER = Sight(
    "earliest",
    "CASE WHEN shown IS NOT NULL AND shown <= first_shown THEN 1 ELSE 0 END",
    "'it shows the earliest date'",
    first=1,
)
_LEAD = Sight(
    "lead",
    "CASE WHEN shown < second_shown THEN ln(1 + least(second_shown - shown, 2592000) / 3600) "
    "ELSE 0 END",
    "format('it is dated {:.1f} hours before the next', (second_shown - shown) / 3600.0)",
    first=1,
)
_BEHIND = Sight(
    "behind",
    "CASE WHEN shown > first_shown THEN ln(1 + least(shown - first_shown, 31536000) / 3600) "
    "ELSE 0 END",
    "format('it is dated {:.1f} hours after the first', (shown - first_shown) / 3600.0)",
    first=-1,
    licence=-1,
)
_UNDATED = Sight("undated", "(published IS NULL)::INT", "'it shows no date'")
_BY_MARKUP = Sight(
    "dated_by_markup",
    "(shown IS NOT NULL AND dated_by IN ('jsonld', 'meta', 'time'))::INT",
    "'its date stands in its markup'",
    first=1,
)
_BY_ADDRESS = Sight(
    "dated_by_address",
    "(shown IS NOT NULL AND dated_by = 'address')::INT",
    "'its date stands in its address'",
    first=1,
)
_IMPOSSIBLE = Sight(
    "impossible_date",
    "(published IS NOT NULL AND shown IS NULL)::INT",
    "'its date is before what it tells, or after it was fetched'",
    first=-1,
)
_FETCHED_FIRST = Sight(
    "fetched_first",
    "CASE WHEN fetched < coalesce(first_other, fetched) THEN 1 ELSE 0 END",
    "'it was fetched before any other is dated'",
    first=1,
)
_POINTS = Sight(
    "points_elsewhere",
    "(points_at IS NOT NULL)::INT",
    "'it gives ' || points_at || ' as the source'",
    first=-1,
    licence=1,
)
_POINTS_INSIDE = Sight(
    "points_at_copy",
    "points_inside::INT",
    "points_at || ', which it gives as the source, has the story'",
    first=-1,
    licence=1,
)
_CANONICAL = Sight(
    "canonical_elsewhere",
    "(canonical IS NOT NULL)::INT",
    "'its canonical address is on ' || canonical",
    first=-1,
    licence=1,
)
_CREDITS = Sight(
    "credits", "(credit IS NOT NULL)::INT", "'it credits ' || credit", first=-1, licence=1
)
_POINTED_AT = Sight(
    "pointed_at",
    "ln(1 + pointed_at)",
    "CASE pointed_at WHEN 1 THEN 'another site gives it as the source' "
    "ELSE format('{} other sites give it as the source', pointed_at) END",
    first=1,
)
_NAMED = Sight(
    "named",
    "ln(1 + named)",
    "CASE named WHEN 1 THEN 'another site credits it by its name' "
    "ELSE format('{} other sites credit it by its name', named) END",
    first=1,
)
_AGENCY = Sight(
    "agency_mark",
    "(agency IS NOT NULL)::INT",
    "'the story bears the mark of ' || agency",
    licence=1,
)
_PLANTED = Sight(
    "planted",
    "(planted IS NOT NULL)::INT",
    "'it has the planted name ' || planted",
    first=-1,
    licence=-1,
)
_SPAM = Sight(
    "spam",
    "greatest(least(micro / 1e6, 8), -8)",
    "CASE WHEN micro > 0 THEN 'by itself it looks like spam' ELSE 'by itself it looks clean' END",
    first=-1,
    licence=-1,
)
_SITE_SPAM = Sight(
    "site_spam",
    "(site_spam + 0.3) / (site_pages - 1 + 3) - 0.1",
    "format('{:.0f}% of the other pages of its site are called spam', "
    "100.0 * site_spam / greatest(site_pages - 1, 1))",
    first=-1,
    licence=-1,
)
_SITE_MEAN = Sight(
    "site_log_odds",
    "greatest(least(site_micro / 1e6 / (site_pages - 1 + 3), 8), -8)",
    "CASE WHEN site_micro > 0 THEN 'the other pages of its site look like spam' "
    "ELSE 'the other pages of its site look clean' END",
    first=-1,
    licence=-1,
)
_SITE_COPIED = Sight(
    "site_copied",
    "(site_copied + 0.9) / (site_pages - 1 + 3) - 0.3",
    "format('{:.0f}% of the other stories of its site stand on other sites', "
    "100.0 * site_copied / greatest(site_pages - 1, 1))",
    first=-1,
    licence=-1,
)
_CENTRAL = Sight(
    "central",
    "least(copies / greatest(cluster_pages - 1, 1), 1)",
    "format('it is close to {} of {} other copies', copies, cluster_pages - 1)",
    first=1,
    licence=1,
)
_RECORD = Sight(
    "record",
    "(site_first + 0.6) / (site_copied + 3) - 0.2",
    "format('its site comes first with {:.0f}% of the other stories that it shares', "
    "100.0 * site_first / greatest(site_copied, 1))",
    first=1,
    licence=1,
)
_SITE_CREDITS = Sight(
    "site_credits",
    "(site_credits + 0.9) / (site_copied + 3) - 0.3",
    "format('its site names the source of {:.0f}% of the other stories that it shares', "
    "100.0 * site_credits / greatest(site_copied, 1))",
    licence=1,
)

FIRST = (
    *(_OLDER, _LEAD, _BEHIND, _UNDATED, _BY_MARKUP, _BY_ADDRESS, _IMPOSSIBLE, _FETCHED_FIRST),
    *(_POINTS, _POINTS_INSIDE, _CANONICAL, _CREDITS, _POINTED_AT, _NAMED, _PLANTED),
    *(_SPAM, _SITE_SPAM, _SITE_MEAN, _SITE_COPIED, _CENTRAL),
)
"""What tells the original before it is known who is the first how often."""

ORIGINAL = (*FIRST, _RECORD, _SITE_CREDITS)
"""What tells the original."""

LICENSED = (
    *(_BEHIND, _POINTS, _POINTS_INSIDE, _CANONICAL, _CREDITS, _AGENCY, _PLANTED),
    *(_SPAM, _SITE_SPAM, _SITE_MEAN, _SITE_COPIED, _CENTRAL, _RECORD, _SITE_CREDITS),
)
"""What tells a licensed copy from one that is not."""

NOBODY = ("absent", "absent_source", "absent_agency")
"""What tells that the original was not crawled: nothing but experience; the share of the cluster's
pages that name a source, where none of them is named; and that of an agency's marks then."""


@dataclass(frozen=True, slots=True)
class RoleWeights:
    """Weights of all that is seen.

    Parameters
    ----------
    first, original : dict of str to float
        Weights of `FIRST` and of `ORIGINAL`, and each of `NOBODY`.
    licensed : dict of str to float
        Weights of `LICENSED`, and ``"constant"``, which is added in any case.
    least_original : float
        Probability from which on a page is named the original.
    unlicensed, surely_licensed : float
        Probability of a licence below which a copy is called unlicensed, and from which on it
        is called licensed; between them its role is unknown.
    fitted : dict
        On what they were fitted.
    """

    first: Mapping[str, float]
    original: Mapping[str, float]
    licensed: Mapping[str, float]
    least_original: float
    unlicensed: float
    surely_licensed: float
    fitted: Mapping[str, Any]

    def to_json(self) -> str:
        """Return the weights as the text of a file."""
        return json.dumps(asdict(self), indent=1) + "\n"

    @classmethod
    def from_json(cls, text: str) -> RoleWeights:
        """Read what `to_json` wrote.

        Raises
        ------
        DetectorError
            If it is something else.
        """
        try:
            return cls(**json.loads(text))
        except (ValueError, TypeError) as error:
            raise DetectorError(f"weights of roles are damaged: {error}") from error


@cache
def bundled_weights() -> RoleWeights:
    """Return the weights in the package.

    Examples
    --------
    >>> weights = bundled_weights()
    >>> weights.original["pointed_at"] > 0 > weights.licensed["planted"]
    True
    """
    file = resources.files("detector.crawl") / "originals.json"
    return RoleWeights.from_json(file.read_text(encoding="utf-8"))
