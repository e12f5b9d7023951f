"""Training and judging: labelled pages in, a model and its report out."""
