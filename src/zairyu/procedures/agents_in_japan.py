"""規則別表第四: who in Japan can apply for a certificate of eligibility for somebody abroad, by activity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from zairyu.procedures.papers_table_3 import ENGINEER, HSP_I, SSW, TRAINING, TRANSFEREE
from zairyu.procedures.said import point, regulations, select

if TYPE_CHECKING:
    from datetime import date

    from zairyu.procedures.said import Point

__all__ = ["IN_JAPAN", "in_japan_for"]

TABLE: Final = regulations("6-2/3", note="appended table 4")
_OF: Final = (
    (("diplomat", "official"), "外交使節団・領事機関・国際機関などの職員、同じ世帯に属することになる家族", "Staff of the mission, consulate or international organisation; the family member of the same household"),
    (("professor", "instructor"), "所属して教えることになる機関の職員", "Staff of the institution where the person will teach"),
    (("artist",), "契約を結んだ機関、又は所属する機関の職員", "Staff of the contracting organisation, or of the one where the person will work"),
    (("religious_activities",), "派遣する外国の宗教団体の支部など、日本の関係宗教団体の職員", "Staff of the religious body's branch or another related body in Japan"),
    (("journalist",), "外国の報道機関の日本駐在機関、又は所属する機関の職員", "Staff of the media organisation's office in Japan, or of the one where the person will work"),
    (HSP_I[:2], "契約を結んだ機関の職員", "Staff of the contracting organisation"),
    (HSP_I[2:], "経営・管理する事業の日本の事業所の職員", "Staff of the place of business in Japan"),
    (("business_manager",), "事業の日本の事業所の職員。新しく設けるときは、設置の委託を受けた人（法人なら職員）", "Staff of the place of business in Japan; for a new one, whoever was entrusted with setting it up"),
    (("legal_accounting_services", "medical_services"), "契約を結んだ機関、又は所属する機関の職員", "Staff of the contracting organisation, or of the one where the person will work"),
    (("researcher",), "契約を結んだ機関の職員、転勤する事業所の職員", "Staff of the contracting organisation, or of the office transferred to"),
    ((ENGINEER, "nursing_care", "skilled_labor"), "契約を結んだ機関の職員", "Staff of the contracting organisation"),
    (TRANSFEREE, "転勤する事業所の職員", "Staff of the office transferred to"),
    (("entertainer",), "興行契約機関（ないときは招へいする機関）、又は所属する機関の職員", "Staff of the contracting body for the performance (failing that, of the inviting one), or of the one where the person will work"),
    (SSW, "特定技能雇用契約を結んだ機関の職員", "Staff of the organisation of the employment contract"),
    (tuple(each for each in TRAINING if each.endswith("_a")), "企業単独型実習実施者の職員", "Staff of the company that trains"),
    (tuple(each for each in TRAINING if each.endswith("_b")), "監理団体の職員", "Staff of the supervising body"),
    (("cultural_activities",), "所属する機関の職員、指導する専門家、日本に住む親族", "Staff of the receiving body, the specialist who guides, a relative living in Japan"),
    (("student",), "学校の職員。大学などでは学費・滞在費を支弁する機関の職員、支弁する人、日本に住む親族も。交換学生では計画を策定した機関の職員、小・中・高等学校では日本に住む親族も", "Staff of the school; for universities and the like also whoever pays (or staff of a body that pays) and relatives living in Japan; for exchange students staff of the body of the scheme, for elementary to high school relatives living in Japan"),
    (("trainee",), "受入れ機関の職員", "Staff of the receiving body"),
    (("dependent",), "扶養することになる人、日本に住む親族、扶養する人の認定証明書の代理人", "Whoever will support the person, a relative living in Japan, the agent of the supporter's own certificate"),
    (("designated_activities",), "所属する機関の職員、雇用する人、告示で定める人", "Staff of the organisation, the employer, or whom a notice names"),
    (("spouse_or_child_of_japanese_national", "spouse_or_child_of_permanent_resident", "long_term_resident"), "日本に住む親族", "A relative living in Japan"),
)  # fmt: skip
IN_JAPAN: Final = tuple(
    point(
        "certificate_of_eligibility",
        f"代理人：{ja}",
        f"Agent in Japan: {en[0].lower()}{en[1:]}",
        TABLE,
        statuses=statuses,
    )
    for statuses, ja, en in _OF
)
"""The agents of the table."""


def in_japan_for(procedure: str, on: date, status: str | None = None) -> tuple[Point, ...]:
    """Return who in Japan can apply for somebody abroad; of one status, or of all where it is not known."""
    return select(IN_JAPAN, procedure, on, status)
