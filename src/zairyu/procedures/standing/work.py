"""Which paid work a status allows on a day, with the permissions beside it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.logic import Text
from zairyu.procedures.standing.answer import Work
from zairyu.procedures.standing.cites import act
from zairyu.statuses.families import HSP_I, SSW, TITP

if TYPE_CHECKING:
    from zairyu.case import Case, Person
    from zairyu.procedures.standing.held import Held

__all__ = ["NO_STATUS", "PAST_THE_END", "work"]

NAMED_ORGANISATION: Final = (
    HSP_I | SSW | TITP | {"specified_skilled_worker", "employment_for_skill_development"}
)
"""The organisation is named with the status, or its plan: another one needs a permission first (Art. 20(1))."""
NAMED: Final = Text(
    ja="この在留資格は勤め先（受入れ先）とともに決められています。別の所で働く前に、変更の許可が必要です。",
    en="This status names the organisation. A permission to change is needed before working elsewhere.",
)
PAST_THE_END: Final = Work(
    "not_known",
    (
        Text(
            ja="この日に在留が続いているかがわからないので、働けるかどうかも、この情報からはわかりません。",
            en="As it is not known whether the stay goes on on this day, it cannot be told from this which "
            "work is allowed.",
        ),
    ),
    (act("19/1"),),
)
"""After the last day known of: neither that work is allowed nor that it is not."""
NO_STATUS: Final = Work(
    "none",
    (
        Text(
            ja="在留資格がないので、仕事は許されていません。もう働いた分の賃金は、在留資格にかかわらず請求できます。",
            en="Without a status no work is allowed. Wages for work done are owed whatever the status.",
        ),
    ),
    (act("19/1"),),
)
"""Where the case itself says that the stay ran out."""


def work(case: Case, person: Person, held: Held, on: date, *, in_special: bool) -> Work:
    """Return the work that a status allows, in its period of stay or the special period."""
    from zairyu.statuses import status as entry

    cited = (act("19/1"),)
    allowed = entry(held.status).work
    if allowed == "unrestricted":
        return Work(
            "any", (Text(ja="働き方に制限はありません。", en="No restriction on work."),), cited
        )
    left_school = held.status == "student" and _is_enrolled(case, on) is False
    extra = () if left_school else _other_activity(person, on)
    if allowed == "listed_only":
        said = (
            Text(
                ja="今の在留資格の活動に当たる仕事ができます。ほかの仕事には資格外活動許可が必要です。",
                en="Work that is the activity of the status. Other paid work needs permission for other "
                "activity.",
            ),
            *((NAMED,) if held.status in NAMED_ORGANISATION else ()),
        )
        return Work("activity_of_status", (*said, *extra, *_pending_note(in_special)), cited)
    if allowed == "designated":
        said = (
            Text(
                ja="旅券に付いた指定書に書かれた活動によります。勤め先が書かれていれば、その勤め先でだけ働けます。",
                en="As written in the designation paper in the passport; where it names an employer, for that employer alone.",
            ),
        )
        return Work("designated", (*said, *extra), cited)
    if extra:
        return Work("with_permission", (*extra, *_pending_note(in_special)), cited)
    said = (
        Text(
            ja="学校に在籍していない間は、留学の資格外活動許可を使えません（卒業の後も同じです）。",
            en="A student's permission for other activity holds only while enrolled, and no longer after "
            "graduation.",
        )
        if left_school
        else Text(
            ja="報酬を受ける仕事には、資格外活動許可が必要です。",
            en="Paid work needs permission for activity other than that permitted.",
        ),
    )
    return Work("none", said, cited)


def _is_enrolled(case: Case, on: date) -> Any:
    from zairyu.facts import CaseFacts
    from zairyu.facts.schooling import enrolled

    return CaseFacts(case).view.value(enrolled).at(on)


def _other_activity(person: Person, on: date) -> tuple[Text, ...]:
    kinds = {
        entry.kind
        for entry in person.permissions
        if entry.kind.startswith("other_activity")
        and (entry.from_ or entry.granted_on or date.max) <= on
        and (entry.end or date.max) > on
    }
    said: list[Text] = []
    if "other_activity_comprehensive" in kinds:
        said.append(
            Text(
                ja="包括的な資格外活動許可で、どの7日間をとっても合計28時間まで働けます（留学の人は在籍している間だけ。"
                "学則で定める長期休業の間は1日8時間まで。風俗営業等の場所を除く）。",
                en="With the comprehensive permission, up to 28 hours in any seven days, all employers added "
                "(students only while enrolled; eight hours a day in long vacations; not on "
                "adult-entertainment premises).",
            )
        )
    if "other_activity_individual" in kinds:
        said.append(
            Text(
                ja="個別の資格外活動許可に書かれた活動ができます。",
                en="The activity written in the individual permission.",
            )
        )
    return tuple(said)


def _pending_note(in_special: bool) -> tuple[Text, ...]:
    if not in_special:
        return ()
    return (
        Text(
            ja="結果が出るまでは、これまでの在留資格の範囲です。資格外活動許可は、特例期間にも及ぶと書かれている場合に使えます。",
            en="Until the decision the limits of the old status hold. A permission for other activity goes "
            "on where its wording says so.",
        ),
    )
