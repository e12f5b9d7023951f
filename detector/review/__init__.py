"""Labelling what was scored, page by page, in a browser; it needs the extra ``web``."""
