"""What follows from events of a life: the public face of the life-events room."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from attrs import fields, frozen

from zairyu.api.checking import check, evaluate
from zairyu.api.reading import facts_of, read_day, status_on
from zairyu.api.requests import Request
from zairyu.life_events.answer import Gathered, OpenWay
from zairyu.life_events.contacts import CONTACTS
from zairyu.life_events.events import events_of, united
from zairyu.life_events.gather import gather
from zairyu.life_events.nearest import NextAct, next_act
from zairyu.life_events.stated import stated_events
from zairyu.logic import Finding, Text
from zairyu.procedures.days import doubtful_to_json

if TYPE_CHECKING:
    from zairyu.api.finding import ProcedureFinding
    from zairyu.case import Case
    from zairyu.life_events.events import Event
    from zairyu.life_events.model import Contact

__all__ = ["Consequences", "Option", "consequences"]

_CHECKED: Final = frozenset(
    {
        "change_of_status",
        "extension",
        "permanent_residence",
        "permission_for_other_activity",
        "re_entry_permit",
        "special_re_entry",
        "certificate_of_authorised_employment",
    }
)
"""Procedures that `check` answers for the person the case is about."""

NOTICES: Final = (
    Text(
        ja="道が挙げられていることは、許可されるという意味ではありません。挙げられていない道もあり得ます。",
        en="That a way is named does not mean that it is granted; ways not named may be open.",
    ),
    Text(
        ja="これは入力された事実に公表された定めを当てはめた結果です。どうするかは本人が決めることで、法律相談ではありません。",
        en="This applies published rules to the facts typed in. What to do is the person's own decision; it is not "
        "legal advice.",
    ),
)
"""What is said with every answer."""


@frozen(eq=False, slots=False)
class Option:
    """A lawful way that could be open: named, dated, and checked when somebody asks.

    Attributes
    ----------
    open
        The way, with the days on which to file.
    case
        The case after the events, on which it is checked.
    """

    open: OpenWay
    case: Case

    @property
    def id(self) -> str:
        """Its stable id."""
        return self.open.way.id

    @property
    def text(self) -> Text:
        """What it is."""
        return self.open.way.text

    @property
    def request(self) -> Request | None:
        """What ``check`` would be asked; None where it answers nothing for this way."""
        way = self.open.way
        if way.procedure not in _CHECKED or (
            way.procedure == "change_of_status" and way.to is None
        ):
            return None
        return Request(way.procedure, way.to, way.kind)

    @cached_property
    def finding(self) -> ProcedureFinding | None:
        """The finding on the first day to file, by the machinery of ``check``; None where it answers nothing."""
        request, day = self.request, self.open.file_from
        if request is None:
            return None
        if request.procedure == "extension" and status_on(facts_of(self.case), day) is None:
            return None
        return check(self.case, request, day)

    @cached_property
    def scheme(self) -> Finding | None:
        """The finding on the one scheme this way is about, on the first day to file; None where there is none.

        Several ways lead to the same status (after a divorce, in care of a child): ``finding`` is on all of
        them, this on one.
        """
        rule = self.open.way.rule
        if rule is None:
            return None
        found = evaluate(self.case, rule, self.open.file_from)
        assert isinstance(found, Finding)
        return found

    def to_json(self) -> dict[str, Any]:
        """Return plain types; this checks the way."""
        found, way, scheme = self.finding, self.open.way, self.scheme
        return {
            "id": way.id,
            "procedure": way.procedure,
            "to": way.to,
            "designation": way.kind,
            "event": self.open.event.to_json(),
            "text": way.text.to_json(),
            "conditions": [condition.to_json() for condition in way.conditions],
            "file_from": self.open.file_from.isoformat(),
            "file_by": doubtful_to_json(self.open.file_by),
            "verdict": None if found is None else found.verdict.value,
            "rule": way.rule,
            "rule_verdict": None if scheme is None else scheme.verdict.value,
            "warning": None if self.open.warning is None else self.open.warning.to_json(),
        }


@frozen(eq=False)
class Consequences(Gathered):
    """What follows from events, for a case and a day.

    Made by :func:`consequences`; the parts are described at :class:`zairyu.life_events.answer.Gathered`.

    Attributes
    ----------
    options
        Ways that could be open, each checked when somebody asks for its finding.
    """

    options: tuple[Option, ...] = ()

    @property
    def notices(self) -> tuple[Text, ...]:
        """What is said with every answer."""
        return NOTICES

    @property
    def next_act(self) -> NextAct | None:
        """What can be done first, with its last day; None where nothing known has a day."""
        return next_act(self)

    def explain(self, lang: str = "en", *, width: int = 80, everything: bool = False) -> str:
        """Return the answer as text in ``"ja"`` or ``"en"``, for a terminal of ``width`` columns.

        It is short; with ``everything`` each part stands whole, with all its sources.
        """
        from zairyu.explain import explain_consequences

        return explain_consequences(self, lang, width=width, everything=everything)

    def to_json(self) -> dict[str, Any]:
        """Return plain types: the stable contract of docs/json.md."""
        return {
            "schema": "zairyu/consequences/1",
            "on": self.on.isoformat(),
            "events": [event.to_json() for event in self.events],
            "status": self.status,
            "status_known": self.status_known,
            "lawyer_first": self.lawyer_first,
            "first": _all(self.first),
            "next_act": None if self.next_act is None else self.next_act.to_json(),
            "last_day_to_file": doubtful_to_json(self.last_day_to_file),
            "duties": _all(self.duties),
            "steps": _all(self.steps),
            "risks": _all(self.risks),
            "protections": _all(self.protections),
            "options": _all(self.options),
            "notes": _all(self.notes),
            "office": _all(self.office),
            "write_down": _all(self.write_down),
            "permanent_residence": _all(self.permanent_residence),
            "family": _all(self.family),
            "keep": _all(self.keep),
            "contacts": _all(self.contacts),
            "notices": _all(self.notices),
        }


def _all(things: Iterable[Any]) -> list[Any]:
    return [thing.to_json() for thing in things]


def consequences(
    case: Case,
    events: Iterable[Event],
    on: Any,
    *,
    contacts: Mapping[str, Contact] = CONTACTS,
) -> Consequences:
    """Say what follows from events: duties, risks, what answers them, ways, evidence, whom to ask.

    Parameters
    ----------
    case
        The case; it need not know of the events. Those that it states under ``events`` are read with those given;
        of two of one kind and day the one given stands.
    events
        Any number of :mod:`zairyu.events`, in any order; a day after ``on`` is a planned event. With none, neither
        here nor in the case, those that the case's histories tell of (a marriage ended, a job left, a birth).
    on
        The day asked about; a date or ISO text.
    contacts
        Whom to ask, by id; an app may put its own list in place of the one here.

    Returns
    -------
    Consequences
        A status that is not known gives the duties that may bind; an event that does not matter to the
        status says so. Nothing here chooses for the person.

    Raises
    ------
    InvalidCase
        If an event names a person or an organisation that the case does not have, has a key that its kind does
        not have, or no event is told anywhere.
    """
    day = read_day(on)
    told = united(events_of(case), events) or stated_events(case, day)
    found = gather(case, told, day, contacts)
    parts: dict[str, Any] = {each.name: getattr(found, each.name) for each in fields(Gathered)}
    options = tuple(Option(way, found.case) for way in found.ways)
    return Consequences(**parts, options=options)
