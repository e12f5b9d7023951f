"""What only many pages can tell: which of them tell the same story on different sites."""

from __future__ import annotations
