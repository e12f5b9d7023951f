"""How commands end: exit codes, and one line instead of a traceback."""

from __future__ import annotations

import os
import sys

import click

from detector.errors import DetectorError

__all__ = ["INTERRUPTED", "SOME_UNREAD", "STOPPED", "CommandGroup", "say"]

SOME_UNREAD = 1
STOPPED = 2
INTERRUPTED = 130


class CommandGroup(click.Group):
    """A group whose commands return their exit code, and whose errors are one line each."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order in which they were added."""
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> None:
        """Run the command and end the process with its exit code."""
        ctx.exit(self._code(ctx))

    def _code(self, ctx: click.Context) -> int:
        try:
            code = super().invoke(ctx)
            sys.stdout.flush()
        except DetectorError as error:
            say(str(error))
            return STOPPED
        except KeyboardInterrupt:
            say("interrupted")
            return INTERRUPTED
        except BrokenPipeError:
            _close_stdout()
            return 0
        except OSError as error:
            what = error.strerror or str(error)
            say(f"{error.filename}: {what}" if error.filename else what)
            return STOPPED
        return int(code or 0)


def say(line: str) -> None:
    """Print one line on standard error, as from this command."""
    click.echo(f"detector: {' '.join(line.split())}", err=True)


def _close_stdout() -> None:
    """Let what is still buffered for a reader that has gone go nowhere, without a word."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
