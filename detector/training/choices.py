"""What was tried before the way of training was settled: a section of the evaluation."""

from __future__ import annotations

from detector.training.train import TrainingOptions

__all__ = ["choices"]


def choices() -> str:
    """Return the section as Markdown; what was chosen is read from the defaults.

    Examples
    --------
    >>> print(choices().splitlines()[0])
    ### How the way of training was chosen
    """
    options = TrainingOptions()
    head = ("choice", "tried", "taken")
    table = [head, ("---",) * len(head), *_rows(options)]
    return "\n\n".join(
        [
            "### How the way of training was chosen",
            "By cross-validation, its folds grouped by network and site: no page was scored by a "
            "model that had seen a page of its network or site. Quick trials had 5 folds, what "
            f"was kept was measured on the same {options.folds} as the figures above. What counted "
            "was recall at 1% false positives and the area on real farms against matched clean "
            "pages, in all views, then farmed families. The figures above are of the same sites, "
            "so they flatter these choices.",
            "\n".join(f"| {' | '.join(row)} |" for row in table),
        ]
    )


def _rows(options: TrainingOptions) -> list[tuple[str, str, str]]:
    ridge, trees = options.ridge, options.trees
    weights = "in `detector/training/balance.py`"
    return [
        ("fit of the shapes", "boosting, ridge, and their mean", "ridge"),
        ("ridge: penalty", "0.0003 to 0.1", f"{ridge.penalty:g}"),
        ("ridge: steps a signal", "5 to 12", str(ridge.bins)),
        ("ridge: scaling of steps", "three, up to 1.3", f"{ridge.scaling:g}"),
        ("ridge: reach of certain directions", "1 to 12 times", f"{ridge.certainty:g} times"),
        (
            "interactions",
            "without; trees of 5 to 32 leaves, 200 to 600 rounds, rates 0.03 to 0.06",
            f"{trees.rounds} trees of {trees.leaves} leaves, rate {trees.learning_rate:g}",
        ),
        (
            "share of the trees in the sum",
            "0 to 1, in steps of 0.1 to 0.3",
            f"{options.tree_share:g}",
        ),
        ("share of farmed pages in the weight of spam", "0.1 to 0.65", weights),
        ("weight of honest twins among clean pages", "several", weights),
    ]
