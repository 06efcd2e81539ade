"""The oldest revision of the landing criteria ordinance that was read, and what is said of the days before it."""

from __future__ import annotations

from typing import Final

from zairyu.logic import Expr, before, since, unseen, versions

__all__ = ["FIRST_READ", "since_first_read"]

FIRST_READ: Final = "2016-07-22"
"""Day on which that revision came into force."""


def since_first_read(rule: Expr) -> Expr:
    """Return the rule from the oldest revision that was read; before it, unknown.

    Parameters
    ----------
    rule
        The rule as it stands in that revision, with its later versions.
    """
    text = unseen(
        ja="平成28年7月22日より前の上陸基準省令の本文は確認できていません",
        en="The text of the landing criteria ordinance before 22 July 2016 was not seen",
        open_standard=False,
    )
    return versions(before(FIRST_READ, text), since(FIRST_READ, rule))
