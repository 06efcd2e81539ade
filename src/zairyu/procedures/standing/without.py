"""What every place without a status is made of."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.logic import Text
from zairyu.procedures.standing.answer import Standing, Travel

if TYPE_CHECKING:
    from zairyu.case import Application
    from zairyu.citations import Citation

__all__ = ["HELP", "place", "within"]


def place(
    on: date, name: str, basis: Text, pending: tuple[Application, ...], **told: Any
) -> Standing:
    """Return a standing without a status; what is not told is empty or not known."""
    parts: dict[str, Any] = {
        "lawful": True, "status": None, "status_name": None, "since": None, "until": None,
        "indefinite": False, "special_period": None, "card": False, "proof": (), "next_acts": (),
        "notes": (), "citations": (),
    }  # fmt: skip
    return Standing(
        on=on, place=name, basis=basis, pending=tuple(each.procedure for each in pending), **{**parts, **told}
    )  # fmt: skip


def within(on: date, said: Text, *cited: Citation) -> Travel:
    """Return what is said of leaving where special re-entry permission is not open."""
    return Travel(False, on, None, abroad=False, text=(said,), citations=cited)


HELP: Final = Text(
    ja="在留資格がないかもしれないときは、入管に行く前に、弁護士や支援団体に秘密で相談できます。",
    en="Where there may be no status, a lawyer or a support group can be asked in confidence before going "
    "to the immigration office.",
)
