"""The ``zairyu`` command: reads a case file, asks the library, prints text or JSON.

Exit codes: 0 answered; 1 ``law verify`` found a difference; 2 what was given is no good, every problem is
listed. Nothing is stored or sent; a record is written only where ``--record`` names a file.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

__all__ = ["main"]

_INSTALL = (
    'The zairyu command needs its extra: python -m pip install "zairyu[cli]"\n'
    'zairyu コマンドには追加の部品が要ります: python -m pip install "zairyu[cli]"\n'
)


def main(tokens: Sequence[str] | None = None) -> int:
    """Run the command.

    Parameters
    ----------
    tokens
        The arguments; those of the process where absent.

    Returns
    -------
    int
        The exit code.
    """
    try:
        import cyclopts
        import rich  # noqa: F401
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in ("cyclopts", "rich"):
            raise
        sys.stderr.write(_INSTALL)
        return 2
    del cyclopts
    from zairyu.cli.running import run

    return run(list(sys.argv[1:] if tokens is None else tokens))
