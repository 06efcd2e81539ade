"""Family ties to Japanese nationals and residents, and marriages as they are lived.

When a marriage stopped being lived is judged (Supreme Court, 2002-10-17). Two days are kept for it: the
earliest that the case supports and the latest. Years of genuine marriage run to the earliest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.facts.stays import stays_of
from zairyu.logic import (
    NONE,
    UNKNOWN,
    Count,
    Text,
    Timeline,
    date_fact,
    flag,
    judgement,
    number,
)  # fmt: skip

if TYPE_CHECKING:
    from zairyu.case import Relationship
    from zairyu.facts.source import CaseView

_CHILD: Final = ("parent_child", "special_adoption", "adoption")
_BIOLOGICAL: Final = ("parent_child", "special_adoption")


def _resident(view: CaseView, person_id: str) -> Timeline:
    """Return whether a person is a Japanese national, permanent or special permanent resident."""
    person = view.case.persons.get(person_id)
    if person is None:
        return Timeline.constant(UNKNOWN)
    if person.japanese_national or "JPN" in person.nationalities:
        return Timeline.constant(True)
    if person.special_permanent_resident:
        return Timeline.constant(True)
    foreign = person.japanese_national is False or person.nationalities.complete
    ordinary = foreign and person.special_permanent_resident is False
    held = stays_of(person, view.as_of).held()
    return held.map(lambda status: _is_permanent(status, ordinary=ordinary))


def _is_permanent(status: Any, *, ordinary: bool) -> Any:
    if status == "permanent_resident":
        return True
    return False if ordinary and status is not UNKNOWN else UNKNOWN


def ties_of(view: CaseView, kinds: tuple[str, ...]) -> Iterator[tuple[Relationship, str]]:
    """Yield the applicant's ties of these kinds, each with the other person (for children: the parent)."""
    me = view.case.applicant
    for tie in view.case.relationships:
        if tie.kind not in kinds:
            continue
        if tie.child == me and tie.parent is not None:
            yield tie, tie.parent
        elif me in tie.persons:
            yield from ((tie, other) for other in tie.persons if other != me)


def marriages(view: CaseView) -> list[tuple[Relationship, str]]:
    """Return the applicant's marriages with the other spouse, in order of time."""
    return sorted(ties_of(view, ("marriage",)), key=lambda entry: entry[0].from_ or date.min)


def holds(view: CaseView, tie: Relationship) -> Timeline:
    """Return whether a tie holds, until the end that is stated; who is somebody's child stays so.

    Where its beginning is not stated it is known to hold only from the day the case is known.
    """
    ends: list[tuple[date, Any]] = [] if tie.end is None else [(tie.end, False)]
    if tie.from_ is not None:
        return Timeline.steps(False, (tie.from_, True), *ends)
    if tie.kind == "parent_child":
        return Timeline.steps(True, *ends)
    return Timeline.steps(UNKNOWN, *([(view.as_of, True)] if tie.end is None else ends))


def while_tied(view: CaseView, tie: Relationship, value: Timeline) -> Timeline:
    """Return ``value`` while the tie holds, false outside, and unknown where that is not known."""
    return Timeline.combine(_both, holds(view, tie), value)


def overlay(value: str) -> Callable[[Any, Any], Any]:
    """Return what puts a value over another while a tie holds, and unknown where that is not known."""

    def lay(before: Any, lasts: Any) -> Any:
        return UNKNOWN if lasts is UNKNOWN else value if lasts else before

    return lay


def _both(left: Any, right: Any) -> Any:
    if False in (left, right):
        return False
    return UNKNOWN if left is UNKNOWN else right


def _any_tie(view: CaseView, kinds: tuple[str, ...]) -> Timeline:
    result = Timeline.constant(False if view.case.relationships.complete else UNKNOWN)
    for tie, other in ties_of(view, kinds):
        result = Timeline.combine(either, result, while_tied(view, tie, _resident(view, other)))
    return result


def either(left: Any, right: Any) -> Any:
    """Return "one of the two" where either may be UNKNOWN."""
    if True in (left, right):
        return True
    return UNKNOWN if UNKNOWN in (left, right) else False


def _spouse_of_resident(view: CaseView) -> Timeline:
    return _any_tie(view, ("marriage",))


def _child_of_resident(view: CaseView) -> Timeline:
    return _any_tie(view, _CHILD)


def _biological_child_of_resident(view: CaseView) -> Timeline:
    return _any_tie(view, _BIOLOGICAL)


def _marriage_years(view: CaseView) -> Timeline:
    return _along_marriages(view, lambda tie: [(tie.from_, Count(tie.from_))] if tie.from_ else [])


def _genuine_marriage_years(view: CaseView) -> Timeline:
    return _along_marriages(view, _lived_together)


def _along_marriages(
    view: CaseView, steps_of: Callable[[Relationship], list[tuple[date, Any]]]
) -> Timeline:
    """Follow the marriages with residents; NONE where it is known that there is none."""
    absent: Any = NONE if view.case.relationships.complete else UNKNOWN
    steps: list[tuple[date, Any]] = []
    for tie, other in marriages(view):
        if all(value is False for value in _resident(view, other).values):
            continue
        steps.append((tie.from_ or date.min, UNKNOWN))
        steps.extend(steps_of(tie))
        if tie.end is not None:
            steps = [step for step in steps if step[0] < tie.end]
            steps.append((tie.end, absent))
    return Timeline.steps(absent, *steps)


def _lived_together(tie: Relationship) -> list[tuple[date, Any]]:
    """Count while the spouses live together; from a time apart on, zero: the rest is for judgement."""
    steps: list[tuple[date, Any]] = []
    for stretch in sorted(tie.living, key=lambda entry: entry.from_ or date.min):
        first = max(stretch.from_ or date.min, tie.from_ or date.min)
        if first == date.min:
            continue
        steps.append((first, Count(first) if stretch.together else 0))
        if stretch.end is not None:
            steps.append((stretch.end, UNKNOWN))
    return steps


def _apart(view: CaseView) -> list[tuple[Relationship, date]]:
    """Return each marriage with the first day of the time apart that was not followed by another."""
    found: list[tuple[Relationship, date]] = []
    for tie, _ in marriages(view):
        stretches = sorted(tie.living, key=lambda entry: entry.from_ or date.min)
        last_together = max(
            (place for place, entry in enumerate(stretches) if entry.together), default=-1
        )
        apart = [entry.from_ for entry in stretches[last_together + 1 :] if entry.from_]
        if apart:
            found.append((tie, apart[0]))
    return found


def _endings(view: CaseView) -> list[tuple[Relationship, date]]:
    """Return each ended marriage with the last day on which it held."""
    return [(tie, tie.until) for tie, _ in marriages(view) if isinstance(tie.until, date)]


def _stopped_earliest(view: CaseView) -> Timeline:
    apart = _apart(view)
    complete = view.case.relationships.complete and all(
        tie.living.complete for tie, _ in marriages(view)
    )
    lived_to_the_end = [
        (tie, day) for tie, day in _endings(view) if tie not in [other for other, _ in apart]
    ]
    steps = [(day, day) for _, day in (*apart, *lived_to_the_end)]
    return Timeline.steps(NONE if complete else UNKNOWN, *steps)


def _stopped_latest(view: CaseView) -> Timeline:
    steps = [(day, day) for _, day in _endings(view)]
    return Timeline.steps(NONE if view.case.relationships.complete else UNKNOWN, *steps)


TIE_EVIDENCE: Final = Text(
    ja="戸籍謄本、婚姻証明書、出生証明書",
    en="Family register, marriage certificate, birth certificate",
)

spouse_of_resident = flag(
    "family.spouse_of_resident",
    ja="日本人・永住者・特別永住者の配偶者であること",
    en="Is the spouse of a Japanese national, permanent resident or special permanent resident",
    question=Text(
        ja="日本人、永住者又は特別永住者と結婚していますか。",
        en="Are you married to a Japanese national, a permanent resident or a special permanent "
        "resident?",
    ),
    evidence=TIE_EVIDENCE,
    derive=_spouse_of_resident,
)
child_of_resident = flag(
    "family.child_of_resident",
    ja="日本人・永住者・特別永住者の子（養子を含む）であること",
    en="Is a child (adopted too) of a Japanese national, permanent resident or special permanent "
    "resident",
    question=Text(
        ja="親（養親を含む）は日本人、永住者又は特別永住者ですか。",
        en="Is a parent of yours (by adoption too) a Japanese national, a permanent resident or a "
        "special permanent resident?",
    ),
    evidence=TIE_EVIDENCE,
    derive=_child_of_resident,
)
biological_child_of_resident = flag(
    "family.biological_child_of_resident",
    ja="日本人・永住者・特別永住者の実子又は特別養子であること",
    en="Is a biological child or special adoptee of a Japanese national, permanent resident or "
    "special permanent resident",
    question=Text(
        ja="実の親、又は特別養子縁組の養親は、日本人、永住者又は特別永住者ですか。",
        en="Is your biological parent, or parent by special adoption, a Japanese national, a permanent "
        "resident or a special permanent resident?",
    ),
    evidence=TIE_EVIDENCE,
    derive=_biological_child_of_resident,
)
marriage_years = number(
    "family.marriage_years",
    unit="completed years",
    ja="その人との婚姻の年数",
    en="Years of marriage with that person",
    question=Text(ja="結婚した日はいつですか。", en="When did you marry?"),
    evidence=TIE_EVIDENCE,
    derive=_marriage_years,
)
genuine_marriage_years = number(
    "family.genuine_marriage_years",
    unit="completed years",
    ja="実体を伴った婚姻生活の年数",
    en="Years of genuine marriage",
    question=Text(
        ja="夫婦として一緒に暮らし始めたのはいつですか（海外での期間も含みます）。別居した時期はありますか。",
        en="Since when have you lived together as a married couple (abroad too)? Have you lived apart?",
    ),
    evidence=Text(ja="住民票、同居の分かる資料", en="Residence record, proof of living together"),
    derive=_genuine_marriage_years,
)
marriage_is_genuine = judgement(
    "family.marriage_is_genuine",
    ja="婚姻生活に実体があると認められること",
    en="The marriage is found to be genuine",
    question=Text(
        ja="別居などの事情があっても、婚姻に実体があると認められましたか。",
        en="Was the marriage found to be genuine, living apart or not?",
    ),
)
stopped_living_as_spouses_earliest = date_fact(
    "family.stopped_living_as_spouses_earliest",
    ja="夫婦としての生活をしなくなった日（最も早い場合）",
    en="Day on which living as spouses stopped: the earliest",
    derive=_stopped_earliest,
)
stopped_living_as_spouses_latest = date_fact(
    "family.stopped_living_as_spouses_latest",
    ja="夫婦としての生活をしなくなった日（最も遅い場合）",
    en="Day on which living as spouses stopped: the latest",
    derive=_stopped_latest,
)
member_of_points_applicant = flag(
    "family.member_of_points_applicant",
    ja="ポイント制の特例で永住許可を申請する人の家族であること",
    en="Belongs to the family of somebody who applies for permanent residence on a points route",
    question=Text(
        ja="家族に、ポイント制の特例で永住許可を申請する（した）人がいますか。",
        en="Does a family member apply (or has one applied) for permanent residence on a points route?",
    ),
)
children_attend_school = flag(
    "family.children_attend_school",
    ja="義務教育の年齢の子がみな通学していること（いなければ「はい」）",
    en="All children of compulsory school age attend school (yes if there are none)",
    question=Text(
        ja="小中学校の年齢の子は、みな学校に通っていますか。いなければ「はい」と答えてください。",
        en="Do all children of elementary and junior high school age attend school? Yes if there are none.",
    ),
)

FACTS: Final = (
    spouse_of_resident, child_of_resident, biological_child_of_resident, marriage_years,
    genuine_marriage_years, marriage_is_genuine, stopped_living_as_spouses_earliest,
    stopped_living_as_spouses_latest, member_of_points_applicant, children_attend_school,
)  # fmt: skip
