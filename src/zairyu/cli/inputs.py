"""Reading what was typed: every input is tried, and all that is wrong with them is reported together."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import define, field

from zairyu.cli.troubles import ANSWERABLE, BadInput, Trouble, troubles_of
from zairyu.logic import Text

if TYPE_CHECKING:
    from zairyu.api.requests import Request
    from zairyu.case import Case
    from zairyu.life_events.events import Event

__all__ = ["STANDARD_INPUT", "Inputs", "today"]

T = TypeVar("T")

STANDARD_INPUT: Final = "<standard input>"
"""What ``-`` is read as: a parser of options takes a lone hyphen for one of them."""
_DECIMAL: Final = re.compile(r"[0-9]{1,15}\.[0-9]{1,15}")
_JAPAN: Final = timezone(timedelta(hours=9))
"""Japan has had no summer time since 1951."""


def today() -> date:
    """Return the day it is in Japan: only the command looks at the clock, the library never does."""
    return datetime.now(_JAPAN).date()


@define
class Inputs:
    """Gathers inputs, and what is wrong with any of them."""

    troubles: list[Trouble] = field(factory=list)

    def take(self, where: str, read: Callable[[], T]) -> T | None:
        """Return what was read; None, with the trouble noted, where what was given is no good."""
        try:
            return read()
        except ANSWERABLE as error:
            self.troubles.extend(troubles_of(error, where))
        return None

    def note(self, where: str, *, ja: str, en: str) -> None:
        """Note a trouble."""
        self.troubles.append(Trouble(where, Text(ja=ja, en=en)))

    def done(self) -> None:
        """Go on only if nothing is wrong.

        Raises
        ------
        BadInput
            With every trouble noted.
        """
        if self.troubles:
            raise BadInput(self.troubles)

    # --- The inputs --------------------------------------------------------------------------------

    def case(self, path: str) -> Case | None:
        """Read a case file, or the standard input."""
        from zairyu.case import load_case

        try:
            if path == STANDARD_INPUT:
                return self.take("CASE", lambda: load_case(sys.stdin.buffer))
            return self.take("CASE", lambda: load_case(path))
        except OSError as error:
            self._cannot_open("CASE", path, error)
        return None

    def _cannot_open(self, where: str, path: str, error: OSError) -> None:
        reasons = {
            FileNotFoundError: ("そのようなファイルはありません", "there is no such file"),
            IsADirectoryError: ("これはフォルダーです", "this is a folder"),
            PermissionError: ("読む権限がありません", "it may not be read"),
            FileExistsError: (
                "もうあります。上書きはしません",
                "it is there already and is not overwritten",
            ),
            NotADirectoryError: ("これはフォルダーではありません", "this is no folder"),
        }
        ja, en = reasons.get(type(error), ("開けません", "it cannot be opened"))
        self.note(where, ja=f"{path}：{ja}", en=f"{path}: {en}")

    def day(self, text: str | None, where: str = "--on") -> date:
        """Read a day: ISO text or an era date (令和8年11月25日); today in Japan where nothing is given."""
        if text is None:
            return today()
        return self.take(where, lambda: _day(text, where)) or date.max

    def status(self, name: str, where: str) -> Any:
        """Read a status by id or name."""
        from zairyu.statuses import status

        return self.take(where, lambda: status(name))

    def places(self, names: Iterable[str], where: str) -> None:
        """Check what a route may lead to, pass through or prefer; each option takes words of its own too."""
        from zairyu.api.planning import UNRESTRICTED_WORK, read_places
        from zairyu.pathways.routes import ORDERINGS

        words = {"--to": {UNRESTRICTED_WORK}, "--prefer": ORDERINGS}.get(where, frozenset())
        for name in names:
            if name not in words:
                self.take(where, partial(read_places, name))

    def span(self, text: str) -> str:
        """Check a length of time."""
        from zairyu.api.planning import read_span

        def read() -> str:
            try:
                read_span(text)
            except (ValueError, OverflowError):
                raise BadInput([_no_span(text)]) from None
            return text

        return self.take("--within", read) or text

    def processing_days(self, days: int | None) -> None:
        """Check an assumed number of days from filing to decision."""
        if days is not None and not 0 <= days <= 3660:
            self.note(
                "--processing-days", ja="0から3660までの日数", en="a number of days from 0 to 3660"
            )

    def request(
        self, procedure: str, to: str | None, designation: str | None = None
    ) -> Request | None:
        """Read what is asked for."""
        from zairyu.api import requests

        into = {
            "change_of_status": requests.change_of_status,
            "certificate_of_eligibility": requests.certificate_of_eligibility,
            "acquisition": requests.acquisition,
        }
        plain = {
            "permanent_residence": requests.permanent_residence,
            "permission_for_other_activity": requests.permission_for_other_activity,
            "change_of_employer": requests.change_of_employer,
            "naturalisation": requests.naturalisation,
            "re_entry_permit": requests.re_entry_permit,
            "special_re_entry": requests.special_re_entry,
            "certificate_of_authorised_employment": requests.certificate_of_authorised_employment,
        }
        if procedure in into:
            if to is None:
                self.note(
                    "--to",
                    ja=f"{procedure} では、どの在留資格かが必要です（例：--to student）",
                    en=f"{procedure} needs the status asked for (for example --to student)",
                )
                return None
            target = self.take("--to", lambda: into[procedure](to))
            if target is None or designation is None:
                return target
            if target.to != requests.DESIGNATED:
                self.note(
                    "--designation",
                    ja="--designation は、--to が特定活動（designated_activities）のときだけ使います",
                    en="--designation goes with --to designated_activities only",
                )
                return None
            return self.take("--designation", lambda: into[procedure](to, designation))
        if to is not None:
            self.note(
                "--to",
                ja=f"--to は {'、'.join(into)} のときだけ使います",
                en=f"--to goes with {', '.join(into)} only",
            )
            return None
        if procedure == "extension":
            return self.take("--designation", lambda: requests.extension(designation))
        if designation is not None:
            self.note(
                "--designation",
                ja=f"--designation は {'、'.join(into)}、extension のときだけ使います",
                en=f"--designation goes with {', '.join(into)} and extension only",
            )
            return None
        return plain[procedure]()

    def events(self, typed: Iterable[str], days: Iterable[str] = ()) -> tuple[Event, ...] | None:
        """Read events, each written as ``kind=DAY`` with further ``,key=value``.

        ``days`` are those of the events written without one, in their order; a single one is that of them all.
        """
        from zairyu.life_events.events import read_events

        told = [_event(each) for each in typed]
        undated = [each for each in told if "day" not in each]
        given = list(days)
        if given and (not undated or len(given) not in (1, len(undated))):
            self.note(
                "--date",
                ja="日のない出来事（--event）の数だけ、又はすべてに共通の一つの日が必要です",
                en="as many days as there are events without one, or one day for them all",
            )
            return None
        before = len(self.troubles)
        for place, each in enumerate(undated if given else ()):
            each["day"] = self.day(given[min(place, len(given) - 1)], "--date")
        if len(self.troubles) > before:
            return None
        return self.take("--event", lambda: read_events(told))

    def facts(self, typed: list[str]) -> list[dict[str, Any]]:
        """Read facts, each written as ``name=value`` with ``@DAY`` where it is so from a day on."""
        return [_fact(each) for each in typed]

    def records(self, path: str, where: str) -> list[Any]:
        """Read a list of records from a YAML or JSON file."""
        from zairyu.case.reading import read_list

        try:
            return self.take(where, lambda: read_list(path)) or []
        except OSError as error:
            self._cannot_open(where, path, error)
        return []

    def write(self, path: str, text: str, where: str) -> None:
        """Write a new file that only its owner can read; an existing one is left alone."""
        import os

        try:
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
            with open(
                path,
                "x",
                encoding="utf-8",
                newline="\n",
                opener=lambda p, _: os.open(p, flags, 0o600),
            ) as stream:
                stream.write(text)
        except OSError as error:
            self._cannot_open(where, path, error)
        self.done()

    def folder(self, path: str, where: str) -> Path | None:
        """Check that a folder is there."""
        if Path(path).is_dir():
            return Path(path)
        self.note(
            where,
            ja=f"{path}：そのようなフォルダーはありません",
            en=f"{path}: there is no such folder",
        )
        return None


def _day(text: str, where: str = "--on") -> date:
    from zairyu.calendar import parse_day, parse_era

    try:
        return parse_day(text) if text[:1].isdigit() else parse_era(text)
    except (TypeError, ValueError):
        shown = text[:40]
        raise BadInput(
            [
                Trouble(
                    where,
                    Text(
                        ja=f"「{shown}」は日付として読めません（例：2026-11-25、令和8年11月25日）",
                        en=f"{shown!r} is no day; it is written like 2026-11-25",
                    ),
                )
            ]
        ) from None


def _event(typed: str) -> dict[str, Any]:
    """Return the plain data of an event; what is wrong with it is found when it is read."""
    first, *rest = typed.split(",")
    kind, _, day = first.partition("=")
    told: dict[str, Any] = {"kind": kind.strip()}
    if day.strip():
        told["day"] = day.strip()
    for part in rest:
        key, _, value = part.partition("=")
        told[key.strip()] = _value(value.strip())
    return told


def _value(word: str) -> bool | int | Decimal | str:
    """Return what a word of a value stands for: yes or no, a number, or itself."""
    if word in ("true", "false"):
        return word == "true"
    if word.isascii() and word.isdigit():
        return int(word)
    return Decimal(word) if _DECIMAL.fullmatch(word) else word


def _fact(typed: str) -> dict[str, Any]:
    """Return the plain data of a fact or a plan; a value may hold ``@`` no more than a day does."""
    name, _, rest = typed.rpartition("=")
    value, at, day = rest.partition("@")
    told: dict[str, Any] = {"fact": name.strip(), "value": _value(value.strip())}
    if at:
        told["on"] = day.strip()
    return told


def goal_named(name: str, others: Iterable[str]) -> str:
    """Return a goal as the library names it: a status by id or name, or one of others.

    Raises
    ------
    UnknownName
        If nothing is called so.
    """
    from zairyu.statuses import status

    return name if name in others else status(name).id


def _no_span(text: str) -> Trouble:
    shown = text[:40]
    return Trouble(
        "--within",
        Text(
            ja=f"「{shown}」は期間として読めません（例：15y、18m、90d、P15Y。40年まで）",
            en=f"{shown!r} is no length of time up to 40 years; it is written like 15y, 18m, 90d or P15Y",
        ),
    )
