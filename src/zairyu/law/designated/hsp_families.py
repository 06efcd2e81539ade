"""特定活動告示33・34号: the working spouse, and a parent, of a highly skilled professional.

Both in the notice since 2015-04-01 (before, a notice on the highly skilled designations had them; not seen). 33 was
widened for spouses of special highly skilled professionals on 2023-04-21.
"""

from __future__ import annotations

from typing import Final

from zairyu.facts import activity, ties
from zairyu.facts import designated_family as family
from zairyu.facts.family import TIE_EVIDENCE
from zairyu.law.designated.register import Designation
from zairyu.law.designated.writing import asks, covered, notice, number, rules_of
from zairyu.law.family.partners import not_de_facto, not_same_sex
from zairyu.law.register import Gap
from zairyu.logic import Text, all_of, any_of, before, decide, since, versions
from zairyu.statuses.families import FAMILIES

WIDENED: Final = "2023-04-21"
HSP: Final = tuple(
    sorted(FAMILIES["highly_skilled_professional"] - {"highly_skilled_professional"})
)
PARENTS_INCOME: Final = 8_000_000
"""Yen a year, of the professional and the spouse together."""
CHILD_UNDER: Final = 7
"""Years of age."""

# --- 33 -------------------------------------------------------------------------------------------------

spouse = asks(
    "33", "spouse",
    "高度専門職の人の配偶者（法律上の婚姻）であること", "Is the spouse, in law, of a highly skilled professional",
    when=all_of(
        family.status_of_person.in_(*HSP),
        family.relation.equals("spouse"),
        not_de_facto,
        not_same_sex,
        any_of(ties.valid_in_japan, ties.valid_elsewhere),
    ),
    known="official",
    evidence=TIE_EVIDENCE,
)  # fmt: skip
lives_together = asks(
    "33", "lives_together",
    "高度専門職の人と同居すること（別居すると、その仕事は資格外活動になりうる）",
    "Lives with the highly skilled professional (after a separation the work could be outside the designation)",
    when=family.lives_with_person,
    known="official",
)  # fmt: skip
contract = asks(
    "33", "contract",
    "日本の機関との契約による仕事であること（自営は当たらない）",
    "Work under a contract with an organisation in Japan (not self-employed)",
    when=activity.under_contract,
    known="official",
    evidence=activity.CONTRACT_EVIDENCE,
)  # fmt: skip
pay = asks(
    "33", "pay_equal_to_japanese",
    "日本人が従事する場合に受ける報酬と同等額以上の報酬", "Pay of at least what a Japanese person would receive",
    when=decide(
        stated=activity.pay >= activity.comparable_pay, otherwise=activity.pay_at_least_as_japanese
    ),
    known="official",
    evidence=activity.PAY_EVIDENCE,
)  # fmt: skip
named_work = any_of(
    family.work_as.in_(
        "researcher", "instructor", "engineer_specialist_in_humanities_international_services"
    ),
    all_of(family.work_as.equals("entertainer"), family.named_part_of_entertainer),
)
more_for_j_skip = all_of(
    family.person_is_special_hsp,
    family.work_as.in_(
        "professor", "artist", "religious_activities", "journalist", "skilled_labor"
    ),
)
fields = asks(
    "33", "field",
    "研究、教育、技術・人文知識・国際業務、興行の一部に当たる仕事であること（令和5年4月21日から、特別高度人材の配偶者は"
    "教授・芸術・宗教・報道・技能も。学歴・職歴は問わない）",
    "Work as of Researcher, Instructor, Engineer/Specialist or a part of Entertainer (since 21 April 2023 spouses of J-Skip "
    "professionals also Professor, Artist, Religious Activities, Journalist, Skilled Labor; no schooling or experience asked)",
    when=versions(before(WIDENED, named_work), since(WIDENED, any_of(named_work, more_for_j_skip))),
    known="official",
)  # fmt: skip
number_33 = number("33", spouse, lives_together, contract, fields, pay)
working_spouse = asks(
    "33", "working_spouse",
    "高度専門職の人の配偶者として、その分野の仕事をすること",
    "Does work of those fields as the spouse of a highly skilled professional",
    when=all_of(spouse, fields),
    known="official",
)  # fmt: skip

# --- 34 -------------------------------------------------------------------------------------------------

parent = asks(
    "34", "parent",
    "高度専門職の人又はその配偶者の親（養親を含む）であること",
    "Is a parent (by adoption too) of a highly skilled professional or of the spouse",
    when=all_of(family.status_of_person.in_(*HSP), family.relation.equals("parent")),
    known="official",
    evidence=TIE_EVIDENCE,
)  # fmt: skip
cohabits = asks(
    "34", "lives_together",
    "高度専門職の人と同居すること", "Lives with the highly skilled professional",
    when=family.lives_with_person, known="official",
)  # fmt: skip
purpose = asks(
    "34", "child_under_seven_or_pregnancy",
    "高度専門職の人又はその配偶者の7歳未満の子（養子を含む）を養育すること、又は妊娠中のその人・配偶者の介助などをすること",
    "Raises a child under seven (adopted too) of the professional or the spouse, or helps one of them during pregnancy",
    when=any_of(family.youngest_child < CHILD_UNDER, family.pregnant),
    known="official",
)  # fmt: skip
income = asks(
    "34", "household_income",
    "世帯年収（その人と配偶者）が800万円以上であること", "Household income (with the spouse) of 8,000,000 yen or more",
    when=family.household_income >= PARENTS_INCOME,
    evidence=family.household_income.evidence,
)  # fmt: skip
one_side = asks(
    "34", "parents_of_one_side",
    "もう一方の側の親が同じ特定活動で在留していないこと（同じ時に受け入れられるのは一方の側の親だけ）",
    "No parent of the other spouse stays with it (the parents of one of the two at a time)",
    when=~family.other_parents_here,
    known="official",
)  # fmt: skip
number_34 = number("34", parent, cohabits, purpose, income, one_side)

DESIGNATIONS: Final = (
    Designation("33", number_33, activity=working_spouse, kept=(contract, fields, pay)),
    Designation("34", number_34),
)
RULES: Final = rules_of(*DESIGNATIONS)
COVERS: Final = covered(*DESIGNATIONS)
GAPS: Final = (
    Gap(
        notice("33"),
        "text_not_seen",
        Text(
            ja="33号の別表第五・第五の二の本文（「興行」のどの部分か）、34号の年収の額の本文（複数の実務家による）",
            en="The words of tables 5 and 5-2 (which part of Entertainer), and of the amount in 34 (from practitioners)",
        ),
    ),
    Gap(
        notice("34"),
        "text_not_seen",
        Text(
            ja="平成27年3月31日までの、高度人材の配偶者・親についての別の告示",
            en="The other notice on spouses and parents of highly skilled persons until 31 March 2015",
        ),
    ),
)
