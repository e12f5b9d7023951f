"""Hostile inputs for pages, readers and model files, and a long soak: ``python -m fuzz``."""
