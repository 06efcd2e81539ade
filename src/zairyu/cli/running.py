"""Running a command line: parsing, exit codes, and problems in the language and form asked for."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Final

from cyclopts import CycloptsError

from zairyu.cli.inputs import STANDARD_INPUT
from zairyu.cli.output import text_width
from zairyu.cli.troubles import ANSWERABLE, BadInput, Trouble, troubles_of
from zairyu.explain.wrap import clean
from zairyu.logic import Text

__all__ = ["run"]

ANSWERED: Final = 0
BAD_INPUT: Final = 2
INTERRUPTED: Final = 130


def run(tokens: Sequence[str]) -> int:
    """Run the command given by ``tokens`` and return the exit code."""
    from zairyu.cli.commands import application

    lang = "ja" if _option(tokens, "--lang") == "ja" else "en"
    try:
        try:
            command, bound, _ = application(lang).parse_args(
                [STANDARD_INPUT if token == "-" else token for token in tokens],
                print_error=False,
                exit_on_error=False,
            )
            code = command(*bound.args, **bound.kwargs)
            sys.stdout.flush()
        except CycloptsError as error:
            raise BadInput([_mistyped(error)]) from None
        except BadInput:
            raise
        except ANSWERABLE as error:
            raise BadInput(troubles_of(error)) from None
    except BadInput as error:
        as_json = _option(tokens, "--format") == "json"
        said = error.to_json() if as_json else error.to_text(lang, text_width(sys.stderr))
        sys.stderr.write(said)
        return BAD_INPUT
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader went away (`zairyu coverage | head`): nothing is wrong, and nothing is left to say.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ANSWERED
    return code if isinstance(code, int) else ANSWERED


def _option(tokens: Sequence[str], name: str) -> str | None:
    """Return an option's value before anything is parsed, so that parsing can complain in it."""
    for index, token in enumerate(tokens):
        if token == name and index + 1 < len(tokens):
            return tokens[index + 1]
        if token.startswith(f"{name}="):
            return token.removeprefix(f"{name}=")
    return None


def _mistyped(error: CycloptsError) -> Trouble:
    said = clean(str(error))
    return Trouble(
        "", Text(ja=f"入力の形が違います（{said}）。zairyu --help で使い方を見られます。", en=said)
    )
