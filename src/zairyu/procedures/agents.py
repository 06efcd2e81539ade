"""Who may file: the person, those who must or may act for a child or somebody ill, registered professionals.

Filing is in person (Art. 61-8-3); everything else is an exception of that article or of the Regulations.
Which parent acts for a child is not the Immigration Act's question: the law that governs parental authority
is found by the Act on General Rules for Application of Laws, and since 2026-04-01 the Civil Code knows joint
authority after divorce too.
"""

from __future__ import annotations

from typing import Any, Final

from attrs import frozen

from zairyu.citations import ACT, CIVIL_CODE, GENERAL_RULES_ACT, PRACTICE, REGULATIONS, Citation
from zairyu.logic import Text

__all__ = ["AGENTS", "Agent", "agents_for"]

STAY: Final = (
    "change_of_status",
    "extension",
    "permanent_residence",
    "acquisition",
)
CARD: Final = (
    "card_renewal",
    "card_reissue",
    "card_exchange",
    "specified_residence_card",
    "notification_of_changed_details",
)
ADDRESS: Final = (
    "notification_of_first_address",
    "notification_of_address_after_grant",
    "notification_of_new_address",
)
RECOGNITION: Final = ("refugee_recognition", "provisional_stay")
PAPERS: Final = (
    "permission_for_other_activity",
    "certificate_of_authorised_employment",
    "re_entry_permit",
)
CERTIFICATE: Final = ("certificate_of_eligibility",)


@frozen
class Agent:
    """Somebody who may, or must, file for a person.

    Parameters
    ----------
    id
        Stable id.
    text
        Who, and under which condition.
    procedures
        For which procedures.
    citations
        Where it stands.
    must
        Whether they have to act (cards and addresses of those under 16 or ill).
    """

    id: str
    text: Text
    procedures: tuple[str, ...]
    citations: tuple[Citation, ...]
    must: bool = False

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "id": self.id,
            "text": self.text.to_json(),
            "procedures": list(self.procedures),
            "must": self.must,
            "citations": [citation.to_json() for citation in self.citations],
        }


PERSON: Final = Agent(
    id="the_person",
    text=Text(
        ja="本人が出頭して行います（オンラインでできる申請もあります）",
        en="The person, in person (some applications can be filed online)",
    ),
    procedures=(*STAY, *PAPERS, *CERTIFICATE),
    citations=(
        ACT.at("61-8-3/1", read="2026-06-14"),
        REGULATIONS.at("19/1", read="2026-06-14"),
        REGULATIONS.at("61-3", read="2026-06-14"),
    ),
)
AT_THE_COUNTER: Final = Agent(
    id="the_person_at_the_counter",
    text=Text(ja="本人が出頭して行います", en="The person, in person"),
    procedures=(*CARD, *ADDRESS),
    citations=(ACT.at("61-8-3/1", read="2026-06-14"),),
)
LIVING_TOGETHER: Final = Agent(
    id="relative_living_together",
    text=Text(
        ja="16歳未満（カードの更新では16歳の誕生日も）、又は病気などで自分でできないとき、同居する配偶者、子、父母、その他の親族（16歳以上）が、この順で代わりに行います"
        "（しないことに5万円以下の過料の定めがあります）",
        en="Under 16 (for renewing a card also on the sixteenth birthday), or ill: the spouse, a child, a parent or another relative living "
        "together, aged 16 or over, in this order, has to act (the Act provides for a non-penal fine of up to 50,000 yen)",
    ),
    procedures=(*CARD, *ADDRESS),
    citations=(ACT.at("61-8-3/2", read="2026-06-14"), ACT.at("77-3", read="2026-06-14")),
    must=True,
)
BY_REQUEST: Final = Agent(
    id="relative_by_request",
    text=Text(
        ja="同居する親族（16歳以上）は、本人の依頼で代わりに行えます",
        en="A relative living together, aged 16 or over, at the person's request",
    ),
    procedures=(*CARD, *ADDRESS),
    citations=(ACT.at("61-8-3/3", read="2026-06-14"),),
)
ASKED: Final = Agent(
    id="somebody_asked",
    text=Text(
        ja="本人（又は代わりに行う親族）に頼まれた16歳以上の人、法定代理人も、市区町村の窓口で行えます",
        en="Anybody of 16 or over asked by the person (or by the relative who acts), and the legal representative, can do it at the "
        "municipality",
    ),
    procedures=ADDRESS,
    citations=(REGULATIONS.at("59-4/1", read="2026-06-14"),),
)
LEGAL_REPRESENTATIVE: Final = Agent(
    id="legal_representative",
    text=Text(
        ja="親権者・後見人などの法定代理人が代わりに行えます。どちらの親がなるかは、子の本国法が父か母の本国法と同じならその法、"
        "そうでなければ子の常居所地法で決まります（通則法32条）",
        en="The legal representative (holder of parental authority, guardian). Which parent that is follows the child's "
        "national law where it is also the father's or the mother's, otherwise the law of the child's habitual "
        "residence (General Rules Act, Art. 32)",
    ),
    procedures=(*STAY, *CARD, *PAPERS, *CERTIFICATE, "special_permanent_residence"),
    citations=(
        ACT.at("61-8-3/4", read="2026-06-14"),
        GENERAL_RULES_ACT.at("32", read=None, confidence="secondary"),
    ),
)
JOINT_AUTHORITY: Final = Agent(
    id="parents_with_joint_authority",
    text=Text(
        ja="日本法で父母の双方が親権者のとき（2026年4月1日からは離婚後の共同親権もあります）は共同で行うのが原則ですが、"
        "子の利益のため急ぐ事情があれば一方だけででき、意見が合わないときは家庭裁判所が一方に任せることができます。"
        "在留の申請がどちらに当たるかを定めた条文はありません",
        en="Where Japanese law gives authority to both parents (since 1 April 2026 also after divorce) they act together; "
        "one alone may act where the child's interests are urgent, and where they disagree the family court can entrust "
        "one of them. No article says how an application on residence is classed",
    ),
    procedures=(*STAY, *CERTIFICATE),
    citations=(CIVIL_CODE.at("824-2", read=None, confidence="memory"),),
)
PARENT_REFUSES: Final = Agent(
    id="a_parent_who_refuses",
    text=Text(
        ja="一方の親が協力しないときも、子の申請の期限は進みます。期限の前に窓口や弁護士に事情を伝えられます。"
        "署名がないことを理由に受け付けないという条文はありません",
        en="Where one parent does not cooperate the child's time limits run on; the office or a lawyer can be told before "
        "they end. No article says that an application is not taken for want of a second parent's signature",
    ),
    procedures=(*STAY, *CERTIFICATE),
    citations=(
        PRACTICE.at("", read=None, confidence="memory", note="a parent who does not cooperate"),
    ),
)
ORGANISATION: Final = Agent(
    id="staff_of_the_organisation",
    text=Text(
        ja="承認を受けた、受入れ機関（勤務先・学校・監理団体）の職員、登録支援機関の職員（特定技能1号）、公益法人の職員",
        en="Approved staff of the employer, school or supervising body, of a registered support organisation (SSW(i)), or "
        "of a public-interest body",
    ),
    procedures=(*STAY, *CARD, *PAPERS),
    citations=(
        REGULATIONS.at("59-4", read="2026-06-14"),
        REGULATIONS.at("19/3", read="2026-06-14"),
    ),
)
PROFESSIONAL: Final = Agent(
    id="lawyer_or_gyoseishoshi",
    text=Text(
        ja="所属の会を通じて届け出た弁護士・行政書士（本人は出頭しなくてよくなります）",
        en="A lawyer or gyoseishoshi registered through their association (the person need not come)",
    ),
    procedures=(*STAY, *CARD, *PAPERS, *CERTIFICATE),
    citations=(
        REGULATIONS.at("59-4", read="2026-06-14"),
        REGULATIONS.at("6-2/4", read="2026-06-14"),
    ),
)
SUPPORTERS_ORGANISATION: Final = Agent(
    id="staff_of_the_supporters_organisation",
    text=Text(
        ja="家族滞在などで扶養を受ける人（扶養される別表第二の配偶者・子も）は、扶養する人の勤務先・学校などの職員（承認を受けた人）",
        en="For those supported (Dependent and the like, also spouses and children under appended table 2): approved staff of the "
        "supporter's employer or school",
    ),
    procedures=(*STAY, "permission_for_other_activity"),
    citations=(
        REGULATIONS.at("59-4/4/2", read="2026-06-14"),
        REGULATIONS.at("19/3/3", read="2026-06-14"),
    ),
)
TRAVEL_AGENT: Final = Agent(
    id="travel_agent",
    text=Text(
        ja="頼まれた旅行業者（局長が適当と認めるもの）",
        en="A travel agent asked by the person, whom the office finds suitable",
    ),
    procedures=("re_entry_permit",),
    citations=(REGULATIONS.at("29/5", read="2026-06-14"),),
)
FAMILY_OF_APPLICANT: Final = Agent(
    id="family_of_the_applicant_for_recognition",
    text=Text(
        ja="16歳未満か病気などのときは、父母、配偶者、子、その他の親族が代わりに申請できます。書けない事情があれば、口頭で述べられます",
        en="Under 16 or ill: a parent, spouse, child or other relative can apply. Who cannot write may state it orally",
    ),
    procedures=RECOGNITION,
    citations=(
        REGULATIONS.at("55/5", read="2026-06-14"),
        REGULATIONS.at("55/4", read="2026-06-14"),
    ),
)
DETAINED: Final = Agent(
    id="family_of_the_detained",
    text=Text(
        ja="代理人、保佐人、配偶者、直系の親族、兄弟姉妹も請求できます",
        en="The representative, curator, spouse, relatives in the direct line, brothers and sisters can ask for it too",
    ),
    procedures=("provisional_release",),
    citations=(ACT.at("54/1", read="2026-06-14"),),
)
LIVING_WITH_THE_DETAINED: Final = Agent(
    id="relative_living_with_the_detained",
    text=Text(
        ja="16歳未満か病気などのときは、同居する配偶者、子、父母、その他の親族がこの順で請求できます",
        en="Under 16 or ill: the spouse, a child, a parent or another relative living together, in this order",
    ),
    procedures=("supervisory_measure",),
    citations=(ACT.at("44-2/5", read="2026-06-14"),),
)
ILL: Final = Agent(
    id="relative_or_housemate_of_the_ill",
    text=Text(
        ja="16歳未満か病気などのとき、局長が適当と認める親族、同居者、これに準ずる人",
        en="Under 16 or ill: a relative, housemate or comparable person whom the office finds suitable",
    ),
    procedures=(*STAY, *CARD, *PAPERS),
    citations=(REGULATIONS.at("59-4", read="2026-06-14"),),
)
AGENT_IN_JAPAN: Final = Agent(
    id="agent_in_japan",
    text=Text(
        ja="海外の人の認定証明書：日本の代理人（受け入れる機関の職員、家族の場合は日本にいる親族など。規則別表第四）",
        en="For the certificate of eligibility of somebody abroad: the agent in Japan (staff of the receiving "
        "organisation; for families a relative in Japan; Regulations, appended table 4)",
    ),
    procedures=CERTIFICATE,
    citations=(ACT.at("7-2/2", read="2026-06-14"), REGULATIONS.at("6-2", read="2026-06-14")),
)

AGENTS: Final = (
    PERSON,
    AT_THE_COUNTER,
    LEGAL_REPRESENTATIVE,
    JOINT_AUTHORITY,
    PARENT_REFUSES,
    LIVING_TOGETHER,
    BY_REQUEST,
    ASKED,
    ILL,
    ORGANISATION,
    SUPPORTERS_ORGANISATION,
    PROFESSIONAL,
    TRAVEL_AGENT,
    AGENT_IN_JAPAN,
    FAMILY_OF_APPLICANT,
    DETAINED,
    LIVING_WITH_THE_DETAINED,
)
"""Everybody who may file, the person first."""

CHILDREN_ONLY: Final = frozenset({JOINT_AUTHORITY.id, PARENT_REFUSES.id})
"""Said only where the person may be a minor."""


def agents_for(procedure: str, *, minor: bool | None = None) -> tuple[Agent, ...]:
    """Return who may file for a procedure.

    Parameters
    ----------
    procedure
        Its id; one nobody else may file gives an empty tuple.
    minor
        Whether the person is a minor; None, not known, keeps what is said of children.

    >>> [agent.id for agent in agents_for("certificate_of_eligibility", minor=False)]
    ['the_person', 'legal_representative', 'lawyer_or_gyoseishoshi', 'agent_in_japan']
    """
    return tuple(
        agent
        for agent in AGENTS
        if procedure in agent.procedures and not (minor is False and agent.id in CHILDREN_ONLY)
    )
