"""What is decided, by what standard and by whom: whether it shall be granted, may be granted, or is only received."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from zairyu.citations import CHANGE_EXTENSION_GUIDELINE, NATIONALITY_ACT, PR_GUIDELINE, SPR_ACT
from zairyu.procedures.said import READ, act, point, regulations, reported, select

if TYPE_CHECKING:
    from datetime import date

    from zairyu.procedures.said import Point

__all__ = ["DECIDED", "decided_for"]

GUIDELINE: Final = CHANGE_EXTENSION_GUIDELINE.at("", read=None)
MINISTERS: Final = (
    "change_of_status extension permanent_residence acquisition certificate_of_eligibility special_permission "
    "refugee_recognition provisional_stay"
)
COMMISSIONERS: Final = (
    "permission_for_other_activity certificate_of_authorised_employment re_entry_permit card_renewal card_reissue "
    "card_exchange notification_of_changed_details refugee_travel_document"
)

DECIDED: Final = (
    point(
        "change_of_status extension",
        "出した文書により、適当と認めるに足りる相当の理由があるときに限り、許可することができるとされています（裁量）。見られる事項はガイドラインの八つの事項で、すべて満たしても不許可のことがあります",
        "It may be permitted only where the papers show reasonable grounds sufficient to find it appropriate (discretion). The guideline names eight "
        "considerations; meeting them all does not bind the authority",
        act("20/3"), act("21/3"), GUIDELINE,
    ),
    point(
        "change_of_status",
        "短期滞在からの変更は、やむを得ない特別の事情に基づく場合に限られます。高度専門職2号へは、高度専門職1号で在留していた人だけです",
        "From Temporary Visitor only for unavoidable special circumstances; into HSP(ii) only for those who have stayed as HSP(i)",
        act("20/3"), act("20-2"),
    ),
    point(
        "change_of_status",
        "在留資格の名前が同じでも、高度専門職1号の機関、特定技能の機関・分野、特定活動の指定された活動を変えるには、この許可が要ります",
        "Under the same name of status it is also needed to change the designated organisation of HSP(i), the organisation or field of Specified Skilled "
        "Workers, or the designated activity",
        act("20/1"),
    ),
    point(
        "permanent_residence",
        "素行、独立の生計、日本国の利益の三つと、公表されたガイドラインによります（裁量）。日本人・永住者・特別永住者の配偶者又は子には前の二つ、難民などには生計が求められないことがあります",
        "Good conduct, independent livelihood and Japan's interest, as the published guideline spells them out (discretion). Spouses and children of Japanese "
        "nationals, permanent and special permanent residents are not asked for the first two; for refugees and the like livelihood can be waived",
        act("22/2"), act("61-2-14"), PR_GUIDELINE.at("", read=None),
    ),
    point(
        "certificate_of_eligibility",
        "申請した人が、上陸の条件（活動と基準）に適合することを立証した場合に限り、交付するものとされています。ほかの上陸の条件に適合しないことが明らかなときは、交付されないことがあります",
        "Issued only where the applicant proves that the condition of landing on activity and criteria is met; it may be withheld where another condition of "
        "landing clearly is not",
        regulations("6-2/5"),
    ),
    point(
        "certificate_of_eligibility",
        "特定技能の分野では、必要な人材が確保されたとして、交付が一時的に止められることがあります",
        "For fields of Specified Skilled Workers issuing can be suspended for a time where enough workers were found",
        act("7-2/3"), act("7-2/4"),
        statuses=("specified_skilled_worker_i", "specified_skilled_worker_ii"), start="2019-04-01",
    ),
    point(
        "acquisition",
        "変更と同じく、適当と認めるに足りる相当の理由があるときに限り許可することができるとされます（裁量）。永住者の取得は永住許可の要件によります",
        "As for a change: reasonable grounds sufficient to find it appropriate (discretion). Acquisition of Permanent Resident goes by the rules on permanent "
        "residence",
        act("22-2/3"), act("22-2/4"),
    ),
    point(
        "permission_for_other_activity",
        "今の在留資格の活動の遂行を妨げない範囲で、相当と認めるときに、条件を付けて許可することができるとされます（裁量）",
        "It can be permitted, with conditions, where it does not impede the activity of the status and is found appropriate (discretion)",
        act("19/2"),
    ),
    point(
        "re_entry_permit",
        "許可は裁量です。続けて与えておくことが適当でないときは、日本にいる間に取り消されることがあります",
        "The permit is discretionary; it can be withdrawn, while the person is in Japan, where keeping it is not appropriate",
        act("26/1"), act("26/7"),
    ),
    point(
        "special_re_entry",
        "決定はありません。条件に当たる人が出国の時に意思を示せば、許可を受けたものとみなされます",
        "Nothing is decided: who meets the conditions and declares the will at departure is taken to have the permission",
        act("26-2/1"),
    ),
    point(
        "card_renewal card_reissue card_exchange notification_of_changed_details",
        "在留資格の審査ではありません。届出・申請があれば、新しいカードが交付されます",
        "The status is not examined: on the application or notification a new card is given",
        act("19-10/2"), act("19-11/3"), act("19-12/2"), act("19-13/4"),
    ),
    point(
        "specified_residence_card",
        "許可と一緒に求めたときは、その許可がされる場合に限られます。カードの記載事項が変わったときなど、交付されないことがあります（ふつうのカードは交付されます）",
        "Asked for with a permission it depends on that; it may be withheld, for instance where details changed (an ordinary card is given then)",
        act("19-15-2/4"), act("19-15-2/8"), start="2026-06-14",
    ),
    point(
        "special_permission",
        "五つの場合に、希望する理由、家族、素行、入国の経緯、在留の期間、その間の法的地位、人道上の配慮などを考慮して、特別に許可することができるとされます（裁量）。1年を超える実刑などの人は、許可しないことが人道に反する場合を除き、対象外です",
        "In five cases it may be given, weighing the reasons, family, conduct, how one came, length and legal position of the stay and humanitarian need "
        "(discretion). Those sentenced to more than a year (not suspended) and some others are outside unless refusing would offend humanity",
        act("50/1"), act("50/5"), start="2024-06-10",
    ),
    point(
        "refugee_recognition",
        "難民（補完的保護対象者）に当たるかどうかが判断されます。当たれば認定され、裁量で拒むことはできません",
        "Whether one is a refugee (or a person under complementary protection) is decided; who is one is recognised, without discretion",
        act("61-2/1"), act("61-2/2"), start="2023-12-01",
    ),
    point(
        "provisional_stay",
        "法の挙げる十の場合に当たるときを除き、許可するものとされています",
        "It shall be given unless one of the ten listed cases applies",
        act("61-2-4/1"), start="2024-06-10",
    ),
    point(
        "request_for_review",
        "法務大臣が、難民審査参与員の意見を聴いて裁決します",
        "The Minister decides after hearing the refugee examination counsellors",
        act("61-2-12/3"),
    ),
    point(
        "departure_order",
        "法の五つの条件に当たる人には、出国を命ずるものとされています",
        "For those who meet the five conditions of the Act the order shall be made",
        act("24-3"), act("55-85/1"), start="2024-06-10",
    ),
    point(
        "supervisory_measure provisional_release",
        "逃亡のおそれ、収容による不利益、健康や人道上の理由などから、相当かどうかが判断されます",
        "Whether it is appropriate is judged from the risk of flight, the harm of detention, health and humanitarian reasons",
        act("44-2/1"), act("54/2"), start="2024-06-10",
    ),
    point(
        "refugee_travel_document",
        "認定を受けた人には交付するものとされています（日本の利益・公安を害するおそれがあると認められる場合を除く）",
        "It shall be issued to recognised refugees (save where harm to Japan's interests or public security is feared)",
        act("61-2-15/1"),
    ),
    point(
        "special_permanent_residence",
        "期間内の申請は、許可するものとされています",
        "On an application in time it shall be given",
        SPR_ACT.at("4", read=READ),
    ),
    point(
        "naturalisation",
        "条件を備えていても、許可は法務大臣の裁量です",
        "Even where the conditions are met it is at the Minister's discretion",
        NATIONALITY_ACT.at("4", read="2024-04-01"),
    ),
    point(
        "notification_of_first_address notification_of_address_after_grant notification_of_new_address "
        "notification_of_activity_organisation notification_of_contract_organisation notification_of_spouse card_return",
        "決定はありません。出せば済みます",
        "Nothing is decided: it is done when made",
        act("19-7/1"), act("19-16"), act("19-15/1"),
    ),
    point(
        "certificate_of_authorised_employment",
        "できる活動を証明するもので、新しい許可ではありません",
        "It certifies what may be done and permits nothing new",
        act("19-2/1"),
    ),
    point(
        MINISTERS,
        "法務大臣の権限で、出入国在留管理庁長官を通じて、地方出入国在留管理局長に委任されています",
        "The power is the Minister of Justice's, delegated through the agency's Commissioner to the director of the regional office",
        act("69-2"), regulations("61-2/1"),
    ),
    point(
        COMMISSIONERS,
        "出入国在留管理庁長官の権限で、地方出入国在留管理局長に委任されています",
        "The power is the agency's Commissioner's, delegated to the director of the regional office",
        regulations("61-2/2"), start="2019-04-01",
    ),
    point(
        "change_of_status extension",
        "満了日を過ぎてからの申請に、法律上の効果はありません。事故や災害など本人の責めによらない短い遅れは、特別に受理されることがあるとされます（裁量）。過ぎたと気づいた日に、窓口や弁護士に相談できます",
        "An application after the last day has no effect in law. A short delay nobody is to blame for (accident, disaster) is reported to be taken by way of "
        "exception (discretion). The office or a lawyer can be asked on the day one notices",
        regulations("21/1"), reported("late applications taken by way of exception"),
    ),
    point(
        "change_of_status extension",
        "窓口の申請では、カードの裏に申請中の表示がされ、不許可や取下げのときは消されます",
        "At the counter the back of the card is marked as applied for; on a refusal or withdrawal the mark is removed",
        regulations("20/5"), regulations("20/9"), regulations("21/4"),
    ),
)  # fmt: skip
"""What is decided, and by whom."""


def decided_for(procedure: str, on: date, status: str | None = None) -> tuple[Point, ...]:
    """Return what is decided in a procedure, by what standard and by whom."""
    return select(DECIDED, procedure, on, status)
