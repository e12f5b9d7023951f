"""How fast the detector is, beside its peers, and how its cost grows: ``python -m benchmarks``."""
