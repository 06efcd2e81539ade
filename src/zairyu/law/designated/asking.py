"""What is asked whatever the kind of Designated Activities: which one, by which procedure, another than before.

What may be done, and what is asked for it, follows from the designation (the paper in the passport), not from
the name of the status. At landing, and so for a certificate of eligibility, only activities that the notice
fixes beforehand can be granted (Act Art. 7(1)(ii), Art. 7-2); the others come by change or acquisition.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from zairyu.citations import ACT
from zairyu.facts import application, designated
from zairyu.law.register import Covered
from zairyu.logic import Effect, Requirement, Text, any_of, constant, requirement

ACT_NOW: Final = "2026-06-14"
CHANGE: Final = ACT.at("20/1", read=ACT_NOW)

named = requirement(
    "designated_activities.designation_decides",
    cite=(ACT.at("別表第一の五", read=ACT_NOW), CHANGE),
    ja="どの活動の指定を受けるのかがわかること（何が求められるかは指定される活動で決まる）",
    en="The activity to be designated is known (what is asked follows from it)",
    when=designated.proposed.in_(*designated.CODES),
    effect=Effect.REQUIRED,
    evidence=designated.PAPER,
    note=Text(
        ja="特定活動は、活動ごとに要件・期間・就労の可否が違います。告示の号又は告示外の種類を示すと答えられます。",
        en="Each activity has conditions, periods and work of its own. With the number of the notice, or the kind "
        "outside it, this can be answered.",
    ),
)
held_named = requirement(
    "designated_activities.designation_held_decides",
    cite=(ACT.at("別表第一の五", read=ACT_NOW), CHANGE),
    ja="どの活動を指定されているのかがわかること（更新で何が求められるかは指定された活動で決まる）",
    en="The activity that is designated is known (what an extension asks follows from it)",
    when=designated.held.in_(*designated.CODES),
    effect=Effect.REQUIRED,
    evidence=designated.PAPER,
    note=named.note,
)
only_listed = requirement(
    "act.article_7_2.only_activities_of_the_notice",
    cite=(ACT.at("7/1/2", read=ACT_NOW), ACT.at("7-2/1", read=ACT_NOW)),
    ja="告示（特定活動告示）に定められた活動であること（告示外の活動に在留資格認定証明書は交付されない）",
    en="An activity of the Designated Activities Notice (no certificate of eligibility is issued for others)",
    when=constant("not_met"),
    effect=Effect.REQUIRED,
    note=Text(
        ja="告示外の特定活動は、日本にいる人の在留資格の変更・取得によります。",
        en="Activities outside the notice come by change or acquisition of status in Japan.",
    ),
)


@cache
def changes_designation(code: str) -> Requirement:
    """Write what makes it a change although Designated Activities are held already (Act Art. 20(1), in brackets).

    Parameters
    ----------
    code
        The kind asked for.
    """
    return requirement(
        f"act.article_20.designated_activity_changes.{code}",
        cite=CHANGE,
        ja="特定活動：指定された活動（指定書の機関を含む）が変わるときも、在留資格の変更（変わらなければ、更新）",
        en="Designated Activities: another activity, or another organisation in the designation, is a change of "
        "status (without that, an extension)",
        when=any_of(
            ~designated.held.equals(code),
            application.designated_activity_changes,
            application.organisation_changes,
        ),
        effect=Effect.REQUIRED,
    )


RULES: Final = (named, held_named, only_listed)
COVERS: Final = (
    Covered(ACT, "7/1/2", (only_listed.id,), "2017-01-01"),
    Covered(ACT, "7-2/1", (only_listed.id,), "2017-01-01"),
)
