"""One thread a process: the tests' tables are so small that more only wait for each other."""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # read when scikit-learn is first loaded
