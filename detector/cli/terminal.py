"""The terminal that tables are printed on."""

from __future__ import annotations

from rich.console import Console

__all__ = ["Terminal"]


class Terminal(Console):
    """A console on standard output that leaves a reader who has gone to the command."""

    def __init__(self) -> None:
        super().__init__(highlight=False)

    def on_broken_pipe(self) -> None:
        """Raise again what the console would end the process for."""
        raise BrokenPipeError
