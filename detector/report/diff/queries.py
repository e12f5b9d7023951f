"""Queries over the rows of two outputs and their pairs."""

from __future__ import annotations

__all__ = [
    "BECAUSE",
    "BY_THRESHOLD",
    "CHANGES",
    "ENDS",
    "FAMILIES",
    "FLIPS",
    "FLIP_COLUMNS",
    "HISTOGRAM",
    "HOSTS",
    "PERCENTS",
    "SIGNALS",
    "TABLE",
]

# Between which changes of score nearly all pages lie.
ENDS = """
SELECT quantile_disc(b.odds - a.odds, [0.05, 0.95])
FROM pairs JOIN given a ON a.side = 0 AND a.number = pairs.a
JOIN given b ON b.side = 1 AND b.number = pairs.b
WHERE abs(a.odds) < 15 AND abs(b.odds) < 15
"""

# The change of score is known where both sides judged the page.
CHANGES = """
CREATE TABLE changes AS
SELECT a.number AS a, b.number AS b, a.outcome AS before, b.outcome AS after,
    coalesce(b.host, a.host) AS host, b.odds - {moved} - a.odds AS change,
    a.cut AS cut_before, b.cut - {moved} AS cut_after, b.odds - {moved} AS odds_after
FROM pairs JOIN given a ON a.side = 0 AND a.number = pairs.a
JOIN given b ON b.side = 1 AND b.number = pairs.b
"""

TABLE = "SELECT before, after, count(*) FROM changes GROUP BY ALL"

# Spam and clean, and at the threshold of before nothing would have changed.
BY_THRESHOLD = """
SELECT count(*) FROM changes
WHERE before <> after AND before IN ('spam', 'clean') AND after IN ('spam', 'clean')
AND (odds_after >= cut_before) = (before = 'spam')
"""

HISTOGRAM = """
SELECT floor(greatest(least(change, 7.99), -8) * 4) / 4 AS low, count(*) FROM changes
WHERE change IS NOT NULL GROUP BY low ORDER BY low
"""

PERCENTS = "SELECT quantile_disc(change, {shares}) FROM changes WHERE change IS NOT NULL"

HOSTS = """
SELECT host, count(*) AS pages,
    count(*) FILTER (before = 'clean' AND after = 'spam') AS to_spam,
    count(*) FILTER (before = 'spam' AND after = 'clean') AS to_clean,
    count(*) FILTER (before <> after) - to_spam - to_clean AS others
FROM changes WHERE host IS NOT NULL GROUP BY host HAVING to_spam + to_clean + others > 0
ORDER BY to_spam + to_clean + others DESC, pages, host LIMIT {limit}
"""

FAMILIES = """
SELECT family, count(*) FILTER (joined) AS more, count(*) FILTER (NOT joined) AS less FROM (
    SELECT family, TRUE AS joined FROM changes JOIN given ON side = 1 AND number = b
    WHERE before <> 'spam' AND after = 'spam' AND family IS NOT NULL
    UNION ALL
    SELECT family, FALSE FROM changes JOIN given ON side = 0 AND number = a
    WHERE before = 'spam' AND after <> 'spam' AND family IS NOT NULL
) GROUP BY family ORDER BY more + less DESC, family LIMIT {limit}
"""

# Readers put the address in front of what is wrong with a page.
BECAUSE = r"""
SELECT before, after,
    regexp_replace(if(after IN ('unsure', 'error'), y.said, x.said),
        '^[A-Za-z]+://\S+: ', '') AS told,
    count(*) AS pages
FROM changes JOIN given x ON x.side = 0 AND x.number = a
JOIN given y ON y.side = 1 AND y.number = b
WHERE before <> after AND (before IN ('unsure', 'error') OR after IN ('unsure', 'error'))
GROUP BY ALL ORDER BY pages DESC, told, before, after LIMIT {limit}
"""

# What a side doesn't list among its reasons counts as nothing; `partly` says where.
SIGNALS = """
WITH flipped AS (
    SELECT a, b FROM changes
    WHERE before <> after AND after = '{after}' AND before IN ('spam', 'clean')
), told AS (
    SELECT f.a, side, unnest(reasons) AS reason
    FROM flipped f JOIN given ON side = 0 AND number = f.a
    UNION ALL
    SELECT f.a, side, unnest(reasons) FROM flipped f JOIN given ON side = 1 AND number = f.b
), summed AS (
    SELECT a, reason.signal AS signal, any_value(reason.sentence) AS sentence,
        sum(if(side = 1, 1, -1) * coalesce(reason.contribution, 0)) AS change,
        count(*) AS sides
    FROM told GROUP BY a, reason.signal
)
SELECT signal, coalesce(any_value(sentence), ''), count(*) AS pages, sum(change) AS added,
    count(*) FILTER (sides = 1) AS partly
FROM summed WHERE abs(change) >= 0.005 GROUP BY signal ORDER BY added {order}, signal LIMIT {limit}
"""

FLIP_COLUMNS = """
y.id, coalesce(y.url, x.url) AS url, y.source, y.position, f.before, f.after,
    x.probability AS probability_before, y.probability AS probability_after, f.change,
    x.family AS family_before, y.family AS family_after,
    x.said AS said_before, y.said AS said_after
"""

FLIPS = f"""
SELECT f.a, f.b, {FLIP_COLUMNS}, x.odds AS odds_before, f.odds_after, f.cut_before, f.cut_after,
    x.reasons AS reasons_before, y.reasons AS reasons_after,
    row_number() OVER (PARTITION BY f.host ORDER BY abs(f.change) DESC NULLS LAST, f.a) AS turn
FROM changes f JOIN given x ON x.side = 0 AND x.number = f.a
JOIN given y ON y.side = 1 AND y.number = f.b
WHERE f.before <> f.after AND {{kind}}
ORDER BY turn, abs(f.change) DESC NULLS LAST, f.a LIMIT {{limit}}
"""
