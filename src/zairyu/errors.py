"""What can go wrong, and whose it is to mend.

One root, :class:`ZairyuError`, and two kinds that a caller may want to catch: :class:`InvalidCase` (the
facts given) and :class:`LawNotCovered` (nothing asked for is encoded on that day). Anything else that
escapes is a bug. A legal "no" is a result, never an exception.

It is a module of its own, and first, so that every room can raise these without knowing another.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

__all__ = ["InvalidCase", "LawNotCovered", "Problem", "UnknownName", "ZairyuError", "closest"]


class ZairyuError(Exception):
    """Root of all errors that this library raises on purpose."""


@frozen
class Problem:
    """One thing that is wrong with what was given.

    Parameters
    ----------
    path
        Where: ``persons.me.statuses[2].granted_on``; an empty string means the whole document.
    found
        What stands there, shortened, as text.
    expected
        What would be accepted, in English.
    expected_ja
        The same in Japanese.
    """

    path: str
    found: str
    expected: str
    expected_ja: str = ""

    def __str__(self) -> str:
        where = self.path or "(the whole document)"
        return f"{where}: found {self.found}; expected {self.expected}"


class InvalidCase(ZairyuError, ValueError):
    """The facts given contradict each other or are not of the right form.

    All problems are reported together: ``problems`` holds each with its path.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        lines = [f"{len(self.problems)} problem(s) in what was given:"]
        lines += [f"  - {problem}" for problem in self.problems]
        return "\n".join(lines)

    def __reduce__(self) -> tuple[type[InvalidCase], tuple[tuple[Problem, ...]]]:
        return type(self), (self.problems,)


class LawNotCovered(ZairyuError, LookupError):
    """Nothing of what was asked for is encoded on the day asked about."""


class UnknownName(ZairyuError, LookupError):
    """A status, procedure, fact or rule of that name does not exist; the closest names are given."""

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        self.kind = kind
        self.name = name
        self.suggestions: tuple[str, ...] = closest(name, known)
        hint = f"; did you mean {', '.join(self.suggestions)}?" if self.suggestions else ""
        super().__init__(f"no {kind} is called {name!r}{hint}")

    def __reduce__(self) -> tuple[type[UnknownName], tuple[str, str, tuple[str, ...]]]:
        return type(self), (self.kind, self.name, self.suggestions)


def closest(name: str, known: Iterable[str], limit: int = 3) -> tuple[str, ...]:
    """Return the known names most like ``name``, best first, at most ``limit``.

    >>> closest("studnet", ["student", "trainee"])
    ('student',)
    """
    from difflib import get_close_matches

    return tuple(get_close_matches(name[:200], list(known), n=limit, cutoff=0.6))
