"""The transition table, first layer: the base rules.

Exactly one of them covers each ordered pair of nodes on each day. Read them by where a move starts: from a
status of residence, from abroad, from a birth or another event in Japan, from temporary refuge,
provisional stay, revocation, no status, special permanent residence, Japanese nationality.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from zairyu.citations import (
    ACT,
    HSP_ORDINANCE,
    NATIONALITY_ACT,
    REGULATIONS,
    SPR_ACT,
    STATUS_OF_FORCES,
    Citation,
)  # fmt: skip
from zairyu.logic import Norm, Text
from zairyu.pathways import conditions as c
from zairyu.pathways.moves import SAME, BaseRule, Exemption, MoveOutcome, Relation
from zairyu.pathways.nodes import (
    ABROAD,
    ABROAD_KEEPING,
    ANY_STATUS,
    ENTERED_WITHOUT_LANDING,
    FORCES,
    HSP_I,
    HSP_II,
    INDEFINITE,
    JAPANESE,
    ORDINARY_TARGET,
    OVERSTAY,
    PR,
    PROVISIONAL,
    REFUGE,
    REVOKED,
    SPR,
    TABLE_2_EXCEPT_PR,
)  # fmt: skip

__all__ = ["BASE"]

OPEN, OPEN_SPECIAL, MANDATORY = (
    MoveOutcome.OPEN, MoveOutcome.OPEN_SPECIAL, MoveOutcome.MANDATORY,
)  # fmt: skip
BARRED, AUTOMATIC, LOSS = MoveOutcome.BARRED, MoveOutcome.AUTOMATIC, MoveOutcome.LOSS
NO_CHANGE: Final = MoveOutcome.NOT_A_STATUS_CHANGE

NOW: Final = "2026-06-14"
"""The newest revision read of the Act, the Regulations and the Special Act."""
FIRST: Final = "2017-01-01"
"""The oldest revision read."""
HSP_SINCE: Final = date(2015, 4, 1)
PROVISIONAL_REFORM: Final = date(2024, 6, 10)


def act(path: str, read: str = NOW, *, until: str | None = None) -> Citation:
    """Cite the Immigration Control and Refugee Recognition Act."""
    return ACT.at(path, read=read, until=until)


def spr(path: str) -> Citation:
    """Cite the Special Act on special permanent residents."""
    return SPR_ACT.at(path, read=NOW)


def nationality(path: str) -> Citation:
    """Cite the Nationality Act."""
    return NATIONALITY_ACT.at(path, read="2025-06-01")


FROM_A_STATUS: Final = (
    BaseRule(
        id="T-CHANGE", start=ANY_STATUS, end=ORDINARY_TARGET, not_same=True,
        relation=Relation.CHANGE, outcome=OPEN, procedure="change_of_status",
        decided_by=("change_of_status.{to}",),
        text=Text(
            ja="在留資格を持つ人は、他の在留資格（区分を含む）への変更を申請できる。相当の理由があるときに限り、裁量で許可される",
            en="Whoever has a status may apply to change to another, sub-divisions included; it is "
            "granted at discretion where there are reasonable grounds",
        ),
        cite=(act("20/1"), act("20/2"), act("20/3/本文"), act("2-2/1")),
    ),
    BaseRule(
        id="T-SAME", start=ANY_STATUS - INDEFINITE, end=SAME,
        relation=Relation.EXTENSION, outcome=OPEN, procedure="extension",
        decided_by=("extension.{to}",),
        text=Text(
            ja="同じ在留資格のまま在留期間の更新を申請できる",
            en="The period of stay may be extended within the same status",
        ),
        cite=(act("21/1"), act("21/3")),
    ),
    BaseRule(
        id="T-SAME-INDEFINITE", start=INDEFINITE, end=SAME,
        relation=Relation.NONE, outcome=NO_CHANGE, procedure=None,
        text=Text(
            ja="在留期間は無期限で、更新はない（在留カードの更新だけがある）",
            en="The stay is indefinite: nothing to extend; only the card is renewed",
        ),
        cite=(
            REGULATIONS.at("別表第二/永住者", read=NOW),
            REGULATIONS.at("別表第二/高度専門職", read=NOW), act("19-11/1"),
        ),
        norm=Norm.MINISTERIAL_ORDINANCE,
    ),
    BaseRule(
        id="T-PR", start=ANY_STATUS - PR, end=PR,
        relation=Relation.PERMANENT_RESIDENCE, outcome=OPEN_SPECIAL, procedure="permanent_residence",
        decided_by=("permanent_residence",),
        text=Text(
            ja="永住者への変更は、永住許可の申請だけによる。法律は出発点の在留資格を限っていない（ガイドラインが定める）",
            en="Permanent residence comes only by its own application; the Act excludes no status as a "
            "start (the guideline decides)",
        ),
        cite=(act("22/1"), act("22/2"), act("20/2/ただし書")),
        requires=(c.GOOD_CONDUCT, c.LIVELIHOOD, c.JAPAN_INTEREST),
        attributes=(("special_period", False), ("temporary_visitor_proviso", False)),
    ),
    BaseRule(
        id="T-HSP2", start=ANY_STATUS - HSP_II, end=HSP_II,
        relation=Relation.CHANGE, outcome=BARRED, procedure="change_of_status",
        decided_by=("change_of_status.{to}",),
        text=Text(
            ja="高度専門職2号への変更は、高度専門職1号で在留していた人に限られる（今の在留資格は問わない）",
            en="HSP(ii) is only for those who have stayed as HSP(i); the article does not ask which "
            "status is held now",
        ),
        cite=(
            act("20-2/1"), act("20-2/2"), act("別表第一の二/高度専門職/2"),
            HSP_ORDINANCE.at("2/1", read="2024-06-10"),
        ),
        since=HSP_SINCE,
        unless=Exemption(c.STAYED_AS_HSP_I, met_from=HSP_I),
        requires=(
            c.HSP_I_YEARS, c.HSP_POINTS, c.HSP_PAY, c.GOOD_CONDUCT, c.JAPAN_INTEREST,
            c.NOT_INAPPROPRIATE,
        ),
    ),
    BaseRule(
        id="T-SPR", start=ANY_STATUS, end=SPR,
        relation=Relation.SPECIAL_PERMANENT, outcome=BARRED, procedure="special_permanent_residence",
        decided_by=("special_permanent_residence.by_residence",),
        text=Text(
            ja="特別永住許可は、別表第二の在留資格（永住者を除く）を持つ平和条約国籍離脱者とその子孫に限られる",
            en="Special permanent residence is only for those who lost Japanese nationality under the "
            "peace treaty and their descendants, holding a status of Table II other than PR",
        ),
        cite=(spr("5/1"),),
        unless=Exemption(c.TREATY_PERSON_TABLE_2, only_from=TABLE_2_EXCEPT_PR),
    ),
    BaseRule(
        id="T-NATURALISE", start=ANY_STATUS, end=JAPANESE,
        relation=Relation.NATURALISATION, outcome=NO_CHANGE, procedure="naturalisation",
        decided_by=(
            "naturalisation",
            "nationality_act.3.by_recognition",
            "nationality_act.17_1.regained",
        ),
        text=Text(
            ja="帰化などによる日本国籍の取得。国籍法は在留資格を名指しせず、日本の住所を求める",
            en="Japanese nationality, by naturalisation or otherwise: the Act asks for an address in "
            "Japan and names no status",
        ),
        cite=(nationality("4/1"), nationality("5/1"), nationality("3/1"), nationality("17/1")),
    ),
    BaseRule(
        id="T-DEPART-FOR-GOOD", start=ANY_STATUS, end=frozenset({"departed"}),
        relation=Relation.DEPARTURE, outcome=LOSS, procedure="departure",
        text=Text(
            ja="再入国許可（みなしを含む）なしに出国すると、在留資格は終わる",
            en="Leaving without a re-entry permit or special re-entry permission ends the status",
        ),
        cite=(act("25/1"), act("26/1"), act("19-14/1/3")),
    ),
    BaseRule(
        id="T-ABROAD", start=ANY_STATUS, end=frozenset({"abroad"}),
        relation=Relation.DEPARTURE, outcome=LOSS, procedure="departure",
        text=Text(
            ja="出国して在留資格がなくなる（国外で再入国許可や在留期間が切れた場合を含む）",
            en="The status ends abroad, also when the re-entry permit or the period of stay runs "
            "out there",
        ),
        cite=(act("25/1"), act("26/1"), act("26-2/1")),
    ),
    BaseRule(
        id="T-ABROAD-REENTRY", start=ANY_STATUS, end=ABROAD_KEEPING,
        relation=Relation.DEPARTURE, outcome=OPEN_SPECIAL, procedure="re_entry",
        text=Text(
            ja="再入国許可又はみなし再入国許可により、在留資格を持ったまま出国する",
            en="Leaving with a re-entry permit or special re-entry permission keeps the status",
        ),
        cite=(act("26/1"), act("26-2/1"), act("26-3/1")),
        requires=(c.REENTRY_OR_DEEMED,),
    ),
    BaseRule(
        id="T-EXPIRE", start=ANY_STATUS - INDEFINITE, end=OVERSTAY,
        relation=Relation.EXPIRY, outcome=AUTOMATIC, procedure="lapse",
        text=Text(
            ja="在留期間が終わると在留資格はなくなる。期間内に変更・更新を申請していれば、処分の時か2か月が過ぎる時の早い方まで続く"
            "（30日以下の在留期間を除く）",
            en="The status ends with its period; after a timely application to change or extend, with "
            "the decision or two months later, whichever is earlier (not for periods of 30 days or "
            "less)",
        ),
        cite=(act("24/1/4/ロ"), act("20/6"), act("21/4")),
    ),
    BaseRule(
        id="T-INDEFINITE-OVERSTAY", start=INDEFINITE, end=OVERSTAY,
        relation=Relation.REVOCATION, outcome=LOSS, procedure="revocation",
        text=Text(
            ja="無期限なので満了はない。取消し（1号・2号、出国期間なし）によるときだけ",
            en="No expiry; only by a revocation that gives no period to leave (items i and ii)",
        ),
        cite=(act("22-4/1/1"), act("22-4/1/2"), act("24/1/2-2")),
    ),
    BaseRule(
        id="T-REVOKE", start=ANY_STATUS, end=REVOKED,
        relation=Relation.REVOCATION, outcome=LOSS, procedure="revocation",
        text=Text(
            ja="大臣は、意見を聴いた上で、在留資格を取り消すことができる。30日以内の出国期間が指定される"
            "（1号・2号などを除く。認定を受けた人には別の定めがある）",
            en="The Minister may revoke the status after a hearing and fixes up to 30 days to leave "
            "(not for items i and ii; recognised persons have an article of their own)",
        ),
        cite=(act("22-4/1"), act("22-4/7"), act("61-2-11/1")),
    ),
    BaseRule(
        id="T-TO-EVENT-NODES", start=ANY_STATUS,
        end=ENTERED_WITHOUT_LANDING | REFUGE | PROVISIONAL | FORCES,
        relation=Relation.NONE, outcome=NO_CHANGE, procedure=None,
        text=Text(
            ja="在留資格を持たない人だけの制度",
            en="Only for persons who have no status",
        ),
        cite=(act("22-2/1"), act("18-2/1"), act("61-2-4/1")),
    ),
)  # fmt: skip

FROM_ABROAD: Final = (
    BaseRule(
        id="T-LAND", start=ABROAD, end=ORDINARY_TARGET,
        relation=Relation.LANDING, outcome=OPEN, procedure="landing",
        prior="certificate_of_eligibility",
        decided_by=("certificate_of_eligibility.{to}",),
        text=Text(
            ja="上陸許可で在留資格と在留期間が決まる。短期滞在以外は在留資格認定証明書をあらかじめ申請できる",
            en="Landing permission fixes status and period; for any status but Temporary Visitor a "
            "certificate of eligibility can be had beforehand",
        ),
        cite=(act("7/1/2"), act("6/2"), act("7-2/1"), act("9/3/本文")),
    ),
    BaseRule(
        id="T-LAND-BARRED", start=ABROAD, end=INDEFINITE,
        relation=Relation.LANDING, outcome=BARRED, procedure="landing",
        text=Text(
            ja="永住者・高度専門職2号として上陸することはできない（上陸特別許可はこの制限を受けない）",
            en="Nobody lands as Permanent Resident or HSP(ii); special landing permission is not bound "
            "by this",
        ),
        cite=(act("7/1/2"), act("12/1")),
        unless=Exemption(c.SPECIAL_LANDING),
    ),
    BaseRule(
        id="T-ABROAD-NONE", start=ABROAD,
        end=ENTERED_WITHOUT_LANDING | PROVISIONAL | REVOKED | ABROAD_KEEPING,
        relation=Relation.NONE, outcome=NO_CHANGE, procedure=None,
        text=Text(ja="日本にいる人だけの制度", en="Only for persons who are, or were, in Japan"),
        cite=(act("22-2/1"), act("61-2-4/1"), act("26/1")),
    ),
    BaseRule(
        id="T-ABROAD-REFUGE", start=ABROAD, end=REFUGE,
        relation=Relation.LANDING, outcome=OPEN_SPECIAL, procedure="landing",
        text=Text(
            ja="一時庇護のための上陸許可を申請できる",
            en="Landing for temporary refuge may be applied for",
        ),
        cite=(act("18-2/1"),),
    ),
    BaseRule(
        id="T-ABROAD-FORCES", start=ABROAD, end=FORCES,
        relation=Relation.LANDING, outcome=MoveOutcome.AUTOMATIC, procedure=None,
        text=Text(
            ja="合衆国軍隊の構成員・軍属・家族は、地位協定により入国し、在留資格を持たない",
            en="Members of the United States forces, the civilian component and their dependants enter under the "
            "agreement and hold no status",
        ),
        cite=(STATUS_OF_FORCES.at("9/2", read=None),),
    ),
    BaseRule(
        id="T-ABROAD-ILLEGAL", start=ABROAD, end=OVERSTAY,
        relation=Relation.UNLAWFUL_ENTRY, outcome=AUTOMATIC, procedure=None,
        text=Text(
            ja="許可なく入国・上陸した場合（退去強制の対象）",
            en="Entry or landing without permission (a ground for deportation)",
        ),
        cite=(act("3/1"), act("24/1/1"), act("24/1/2")),
    ),
    BaseRule(
        id="T-ABROAD-SPR", start=ABROAD, end=SPR,
        relation=Relation.NONE, outcome=BARRED, procedure=None,
        text=Text(
            ja="特別永住許可は日本にいる人に限られる",
            en="Special permanent residence is only for persons in Japan",
        ),
        cite=(spr("4/1"), spr("5/1")),
    ),
    BaseRule(
        id="T-ABROAD-JP", start=ABROAD, end=JAPANESE,
        relation=Relation.NATIONALITY, outcome=NO_CHANGE, procedure="nationality",
        decided_by=(
            "nationality_act.2.by_birth",
            "nationality_act.3.by_recognition",
            "nationality_act.17_2.regained",
        ),
        text=Text(
            ja="出生や届出による日本国籍の取得（帰化には日本の住所などが要る）",
            en="Japanese nationality by birth or notification; naturalisation needs an address or "
            "residence in Japan",
        ),
        cite=(nationality("2/1"), nationality("3/1"), nationality("17/2")),
    ),
    BaseRule(
        id="T-ABROAD-SELF", start=ABROAD, end=ABROAD,
        relation=Relation.NONE, outcome=NO_CHANGE, procedure=None,
        text=Text(ja="国外にいることに変わりはない", en="Still abroad"),
        cite=(act("2/1/2"),),
    ),
    BaseRule(
        id="T-REENTER", start=ABROAD_KEEPING, end=ANY_STATUS,
        relation=Relation.REENTRY, outcome=OPEN_SPECIAL, procedure="landing",
        text=Text(
            ja="出国前と同じ在留資格・残りの在留期間で戻る。別の在留資格は決定されない",
            en="Return with the same status and the rest of its period; no other status is decided",
        ),
        cite=(act("7/1/柱書"), act("9/3/ただし書"), act("26/1")),
        requires=(c.SAME_STATUS_AS_HELD,),
    ),
    BaseRule(
        id="T-REENTER-LATE", start=ABROAD_KEEPING, end=ABROAD,
        relation=Relation.EXPIRY, outcome=LOSS, procedure="lapse",
        text=Text(
            ja="再入国許可の有効期間内に戻らないと、在留資格はなくなる",
            en="The status ends when the re-entry permit runs out abroad",
        ),
        cite=(act("26/3"), act("26-2/2"), act("19-14/1/4")),
    ),
    BaseRule(
        id="T-REENTER-SPR", start=ABROAD_KEEPING, end=SPR,
        relation=Relation.REENTRY, outcome=OPEN_SPECIAL, procedure="landing",
        text=Text(
            ja="特別永住者が再入国許可（6年以内、みなしは2年以内）で戻る",
            en="A special permanent resident returns (permission up to 6 years, deemed 2 years)",
        ),
        cite=(spr("20/1"), spr("23/1"), spr("23/2")),
        requires=(c.WAS_SPR,),
    ),
    BaseRule(
        id="T-REENTRY-NONE", start=ABROAD_KEEPING,
        end=ENTERED_WITHOUT_LANDING | REFUGE | PROVISIONAL | REVOKED | OVERSTAY | JAPANESE
        | ABROAD_KEEPING | FORCES,
        relation=Relation.NONE, outcome=NO_CHANGE, procedure=None,
        text=Text(
            ja="再入国許可で出国中の人には当てはまらない（日本国籍は国外にいる人と同じ）",
            en="Not from abroad on a re-entry permit (nationality: as from abroad)",
        ),
        cite=(act("26/1"),),
    ),
)  # fmt: skip

FROM_BIRTH_OR_EVENT: Final = (
    BaseRule(
        id="T-ACQUIRE", start=ENTERED_WITHOUT_LANDING, end=ORDINARY_TARGET,
        relation=Relation.ACQUISITION, outcome=OPEN, procedure="acquisition",
        decided_by=("acquisition.{to}",),
        text=Text(
            ja="60日間は在留資格なしで在留でき、それを超えるときは30日以内に在留資格の取得を申請する",
            en="60 days may be spent without a status; whoever stays longer applies for one within 30 "
            "days",
        ),
        cite=(act("22-2/1"), act("22-2/2"), act("22-2/3"), act("20/3/本文")),
        requires=(c.WITHIN_30_DAYS,),
        attributes=(
            ("stay_without_status_days", 60), ("apply_within_days", 30), ("special_period", False),
            ("temporary_visitor_proviso", False),
        ),
    ),
    BaseRule(
        id="T-ACQUIRE-PR", start=ENTERED_WITHOUT_LANDING, end=PR,
        relation=Relation.ACQUISITION, outcome=OPEN_SPECIAL, procedure="acquisition",
        decided_by=("permanent_residence_by_acquisition",),
        text=Text(
            ja="永住者の在留資格の取得は、永住許可の要件による（30日以内に申請）",
            en="Permanent Resident may be acquired under the conditions of permanent residence, "
            "applied for within 30 days",
        ),
        cite=(act("22-2/4"), act("22/2")),
        requires=(c.GOOD_CONDUCT, c.LIVELIHOOD, c.JAPAN_INTEREST, c.WITHIN_30_DAYS),
        attributes=(("stay_without_status_days", 60), ("apply_within_days", 30)),
    ),
    BaseRule(
        id="T-ACQUIRE-HSP2", start=ENTERED_WITHOUT_LANDING, end=HSP_II,
        relation=Relation.ACQUISITION, outcome=OPEN_SPECIAL, procedure="acquisition",
        decided_by=("acquisition.{to}",),
        text=Text(
            ja="高度専門職2号の取得は、以前に高度専門職1号で在留した人だけ（生まれた子にはない）",
            en="HSP(ii) may be acquired only after a past stay as HSP(i); never by a newborn",
        ),
        cite=(HSP_ORDINANCE.at("2/2", read="2024-06-10"), act("22-2/3")),
        norm=Norm.MINISTERIAL_ORDINANCE,
        since=HSP_SINCE,
        requires=(c.PAST_HSP_I, c.WITHIN_30_DAYS),
        attributes=(("stay_without_status_days", 60), ("apply_within_days", 30)),
    ),
    BaseRule(
        id="T-ACQUIRE-SPR", start=ENTERED_WITHOUT_LANDING, end=SPR,
        relation=Relation.SPECIAL_PERMANENT, outcome=MANDATORY,
        procedure="special_permanent_residence",
        decided_by=("special_permanent_residence.by_birth",),
        text=Text(
            ja="平和条約国籍離脱者の子孫が60日以内に申請すれば、許可しなければならない",
            en="Must be granted to a descendant of those who lost Japanese nationality under the peace "
            "treaty, applied for within 60 days",
        ),
        cite=(spr("4/1"), spr("4/2"), spr("4/3"), spr("21/1")),
        requires=(c.TREATY_DESCENDANT_WITHOUT_LANDING, c.WITHIN_60_DAYS_MUNICIPALITY),
        attributes=(("apply_within_days", 60),),
    ),
    BaseRule(
        id="T-ACQUIRE-NONE", start=ENTERED_WITHOUT_LANDING,
        end=ENTERED_WITHOUT_LANDING | REFUGE | PROVISIONAL | REVOKED | ABROAD_KEEPING | FORCES,
        relation=Relation.NONE, outcome=NO_CHANGE, procedure=None,
        text=Text(
            ja="60日間の在留の間は当てはまらない", en="Not while the 60 days without a status run"
        ),
        cite=(act("22-2/1"), act("61-2-4/1/3")),
    ),
    BaseRule(
        id="T-ACQUIRE-LEAVE", start=ENTERED_WITHOUT_LANDING, end=ABROAD,
        relation=Relation.DEPARTURE, outcome=AUTOMATIC, procedure="departure",
        text=Text(
            ja="60日以内に、在留資格を得ずに出国できる",
            en="May leave within the 60 days without any status",
        ),
        cite=(act("22-2/1"),),
    ),
    BaseRule(
        id="T-ACQUIRE-LATE", start=ENTERED_WITHOUT_LANDING, end=OVERSTAY,
        relation=Relation.EXPIRY, outcome=AUTOMATIC, procedure="lapse",
        text=Text(
            ja="許可を受けずに60日を過ぎると、在留資格のない在留になる",
            en="Past the 60 days without a permission the stay is one without a status",
        ),
        cite=(act("24/1/7"),),
    ),
    BaseRule(
        id="T-ACQUIRE-JP", start=ENTERED_WITHOUT_LANDING, end=JAPANESE,
        relation=Relation.NATIONALITY, outcome=NO_CHANGE, procedure="nationality",
        decided_by=(
            "nationality_act.2.by_birth",
            "nationality_act.3.by_recognition",
            "nationality_act.17_1.regained",
        ),
        text=Text(
            ja="日本国籍を持っているか、取得・再取得できるかは国籍法による（まず国籍を確かめる）",
            en="Whether the person is, or can become, Japanese is for the Nationality Act: check "
            "nationality first",
        ),
        cite=(
            nationality("2/1"), nationality("3/1"), nationality("8/1/3"), nationality("17/1"),
        ),
    ),
)  # fmt: skip

FROM_REFUGE: Final = (
    BaseRule(
        id="T-REFUGE", start=REFUGE, end=ORDINARY_TARGET,
        relation=Relation.ACQUISITION, outcome=OPEN, procedure="acquisition",
        text=Text(
            ja="上陸期間内に在留資格の取得を申請できる",
            en="A status may be applied for within the period of the landing permission",
        ),
        cite=(act("22-3/1"), act("22-2/3")),
        requires=(c.WITHIN_REFUGE_PERIOD,),
    ),
    BaseRule(
        id="T-REFUGE-PR", start=REFUGE, end=PR,
        relation=Relation.ACQUISITION, outcome=OPEN_SPECIAL, procedure="acquisition",
        text=Text(
            ja="永住者の在留資格の取得は、永住許可の要件による",
            en="Permanent Resident may be acquired under the conditions of permanent residence",
        ),
        cite=(act("22-3/1"), act("22-2/4"), act("22/2")),
        requires=(c.GOOD_CONDUCT, c.LIVELIHOOD, c.JAPAN_INTEREST),
    ),
    BaseRule(
        id="T-REFUGE-OTHER", start=REFUGE,
        end=HSP_II | SPR | ENTERED_WITHOUT_LANDING | REFUGE | REVOKED | ABROAD_KEEPING | JAPANESE
        | FORCES,
        relation=Relation.NONE, outcome=NO_CHANGE, procedure=None,
        text=Text(
            ja="一時庇護上陸の人に、この手続はない",
            en="No such procedure for persons landed for temporary refuge",
        ),
        cite=(act("22-3/1"),),
    ),
    BaseRule(
        id="T-REFUGE-OUT", start=REFUGE, end=ABROAD,
        relation=Relation.DEPARTURE, outcome=AUTOMATIC, procedure="departure",
        text=Text(ja="出国する", en="Leaves Japan"),
        cite=(act("25/1"),),
    ),
    BaseRule(
        id="T-REFUGE-PROV", start=REFUGE, end=PROVISIONAL,
        relation=Relation.PROVISIONAL, outcome=OPEN_SPECIAL, procedure="refugee_recognition",
        decided_by=("provisional_stay",),
        text=Text(
            ja="許可の期間が過ぎた後、難民認定などの申請者として仮滞在の許可がありうる",
            en="After the permitted period, provisional stay is possible for an applicant for "
            "recognition",
        ),
        cite=(act("61-2-4/1"), act("61-2-2/1")),
    ),
    BaseRule(
        id="T-REFUGE-LATE", start=REFUGE, end=OVERSTAY,
        relation=Relation.EXPIRY, outcome=AUTOMATIC, procedure="lapse",
        text=Text(
            ja="上陸期間を過ぎると、在留資格のない在留になる",
            en="Past the period of the landing permission the stay is one without a status",
        ),
        cite=(act("24/1/6"),),
    ),
)  # fmt: skip

FROM_PROVISIONAL_STAY: Final = (
    BaseRule(
        id="T-PROV", start=PROVISIONAL, end=ORDINARY_TARGET,
        relation=Relation.ACQUISITION, outcome=OPEN_SPECIAL, procedure="refugee_recognition",
        text=Text(
            ja="仮滞在中の人に、定められた事情を考慮して在留資格の取得が許可されることがある",
            en="A status may be granted to a person on provisional stay, at discretion with listed "
            "factors",
        ),
        cite=(act("61-2-5/1"), act("61-2-5/2")),
        since=PROVISIONAL_REFORM,
        requires=(c.PROVISIONAL_CIRCUMSTANCES,),
    ),
    BaseRule(
        id="T-PROV-OLD", start=PROVISIONAL, end=ORDINARY_TARGET,
        relation=Relation.SPECIAL_PERMISSION, outcome=OPEN_SPECIAL, procedure="refugee_recognition",
        text=Text(
            ja="難民と認定しないときに、在留を特別に許可すべき事情があれば許可されることがあった",
            en="At a refusal of recognition, special permission to stay was possible",
        ),
        cite=(act("61-2-2/2", "2023-12-01", until="2024-06-10"),),
        until=PROVISIONAL_REFORM,
    ),
    BaseRule(
        id="T-PROV-OTHER", start=PROVISIONAL,
        end=PR | HSP_II | SPR | ENTERED_WITHOUT_LANDING | REFUGE | PROVISIONAL | REVOKED
        | ABROAD_KEEPING | JAPANESE | FORCES,
        relation=Relation.NONE, outcome=NO_CHANGE, procedure=None,
        text=Text(
            ja="仮滞在の人に、この手続はない（仮滞在期間の更新はある）",
            en="No such procedure for persons on provisional stay (whose period can be renewed)",
        ),
        cite=(act("61-2-4/4"),),
    ),
    BaseRule(
        id="T-PROV-OUT", start=PROVISIONAL, end=ABROAD,
        relation=Relation.DEPARTURE, outcome=AUTOMATIC, procedure="departure",
        text=Text(ja="出国する", en="Leaves Japan"),
        cite=(act("25/1"),),
    ),
    BaseRule(
        id="T-PROV-LATE", start=PROVISIONAL, end=OVERSTAY,
        relation=Relation.EXPIRY, outcome=AUTOMATIC, procedure="lapse",
        text=Text(
            ja="仮滞在が終わると、退去強制の手続に戻る",
            en="When provisional stay ends, the deportation procedure goes on",
        ),
        cite=(act("61-2-4/5"),),
    ),
)  # fmt: skip

AFTER_REVOCATION: Final = (
    BaseRule(
        id="T-REVOKED-OUT", start=REVOKED, end=ABROAD,
        relation=Relation.DEPARTURE, outcome=AUTOMATIC, procedure="departure",
        text=Text(
            ja="指定された期間内に出国すれば、退去強制にはならない",
            en="Leaving within the period given is no deportation",
        ),
        cite=(act("22-4/7"),),
    ),
    BaseRule(
        id="T-REVOKED-LATE", start=REVOKED, end=OVERSTAY,
        relation=Relation.EXPIRY, outcome=AUTOMATIC, procedure="lapse",
        text=Text(
            ja="指定された期間を過ぎると、在留資格のない在留になる",
            en="Past the period given the stay is one without a status",
        ),
        cite=(act("24/1/2-4"),),
    ),
    BaseRule(
        id="T-REVOKED-NONE", start=REVOKED, end=ANY_STATUS,
        relation=Relation.NONE, outcome=NO_CHANGE, procedure=None,
        text=Text(
            ja="在留資格がなくなっているので、変更も更新もない（取消しの前に変更の機会を与えるよう配慮する定めがある）",
            en="The status is gone: nothing to change or extend (before revoking for item vii the "
            "Minister considers a chance to apply)",
        ),
        cite=(act("20/1"), act("22-5/1")),
    ),
    BaseRule(
        id="T-REVOKED-REST", start=REVOKED,
        end=SPR | ENTERED_WITHOUT_LANDING | REFUGE | PROVISIONAL | REVOKED | ABROAD_KEEPING
        | JAPANESE | FORCES,
        relation=Relation.NONE, outcome=NO_CHANGE, procedure=None,
        text=Text(
            ja="取消し後の出国猶予期間中に、この手続はない（庇護を求める人の仮滞在には別の定めがある）",
            en="No such procedure in the period to leave (provisional stay for those who seek asylum has "
            "its own article)",
        ),
        cite=(act("22-4/7"), act("61-2-4/1")),
    ),
)  # fmt: skip

WITHOUT_STATUS: Final = (
    BaseRule(
        id="T-OVERSTAY", start=OVERSTAY, end=ANY_STATUS,
        relation=Relation.SPECIAL_PERMISSION, outcome=OPEN_SPECIAL, procedure="special_permission",
        decided_by=("special_permission",),
        text=Text(
            ja="在留特別許可。在留資格と期間は大臣が決める。2024年6月10日からは退去強制令書の前に申請できる",
            en="Special permission to stay; the Minister decides status and period. Since 10 June 2024 "
            "it can be applied for before a deportation order",
        ),
        cite=(act("50/1"), act("50/6")),
        requires=(c.SPECIAL_PERMISSION_GROUNDS, c.INHUMANE_TO_REFUSE),
    ),
    BaseRule(
        id="T-OVERSTAY-OUT", start=OVERSTAY, end=ABROAD,
        relation=Relation.DEPORTATION, outcome=AUTOMATIC, procedure="departure_order",
        decided_by=("departure_order",),
        text=Text(
            ja="出国命令（上陸拒否1年）又は退去強制（5年・10年など）による出国",
            en="Leaves under a departure order (landing denied for 1 year) or by deportation (5 or 10 "
            "years, 1 in some cases)",
        ),
        cite=(act("24-3/1"), act("55-85/1"), act("52/5")),
    ),
    BaseRule(
        id="T-OVERSTAY-PROV", start=OVERSTAY, end=PROVISIONAL,
        relation=Relation.PROVISIONAL, outcome=OPEN_SPECIAL, procedure="refugee_recognition",
        decided_by=("provisional_stay",),
        text=Text(
            ja="難民認定などの申請者に仮滞在が許可されることがある（除外事由がある）",
            en="Provisional stay for an applicant for recognition, unless a listed exclusion applies",
        ),
        cite=(act("61-2-4/1"),),
    ),
    BaseRule(
        id="T-OVERSTAY-REST", start=OVERSTAY,
        end=SPR | ENTERED_WITHOUT_LANDING | REFUGE | REVOKED | ABROAD_KEEPING | OVERSTAY | JAPANESE
        | FORCES,
        relation=Relation.NONE, outcome=NO_CHANGE, procedure=None,
        text=Text(
            ja="在留資格のない人に、この手続はない（認知された子には国籍法3条がある）",
            en="No such procedure without a status (Art. 3 of the Nationality Act may apply to a "
            "recognised child)",
        ),
        cite=(act("26/1"), nationality("3/1")),
    ),
)  # fmt: skip

SPECIAL_PERMANENT_RESIDENTS: Final = (
    BaseRule(
        id="T-SPR-STATUS", start=SPR, end=ANY_STATUS,
        relation=Relation.NONE, outcome=NO_CHANGE, procedure=None,
        text=Text(
            ja="特別永住者の地位は在留資格ではないので、変更はない",
            en="Special permanent residence is a legal standing, not a status: no change out of it",
        ),
        cite=(act("20/1"), act("2-2/1"), spr("3/1")),
    ),
    BaseRule(
        id="T-SPR-OUT", start=SPR, end=ABROAD,
        relation=Relation.DEPARTURE, outcome=LOSS, procedure="departure",
        text=Text(
            ja="再入国許可（みなし2年を含む）なしの出国などにより、特別永住者でなくなる",
            en="Leaving without a re-entry permit, or special re-entry permission of 2 years, ends it",
        ),
        cite=(spr("15/1/3"), spr("15/1/4"), spr("23/2")),
    ),
    BaseRule(
        id="T-SPR-REENTRY", start=SPR, end=ABROAD_KEEPING,
        relation=Relation.DEPARTURE, outcome=OPEN_SPECIAL, procedure="re_entry",
        text=Text(
            ja="再入国許可又はみなし再入国許可による出国",
            en="Leaves with a re-entry permit or special re-entry permission",
        ),
        cite=(spr("23/1"), spr("23/2")),
        requires=(c.REENTRY_OR_DEEMED,),
    ),
    BaseRule(
        id="T-SPR-JP", start=SPR, end=JAPANESE,
        relation=Relation.NATURALISATION, outcome=NO_CHANGE, procedure="naturalisation",
        decided_by=("naturalisation",),
        text=Text(ja="帰化による日本国籍の取得", en="Japanese nationality by naturalisation"),
        cite=(nationality("4/1"), nationality("5/1")),
    ),
    BaseRule(
        id="T-SPR-REST", start=SPR,
        end=ENTERED_WITHOUT_LANDING | REFUGE | PROVISIONAL | REVOKED | OVERSTAY | SPR | FORCES,
        relation=Relation.NONE, outcome=NO_CHANGE, procedure=None,
        text=Text(
            ja="満了も、入管法による在留資格の取消しもない（退去強制は4つの場合だけ）",
            en="No expiry and no revocation under the Act (deportation in four cases only)",
        ),
        cite=(spr("22/1"),),
    ),
)  # fmt: skip

JAPANESE_NATIONALS: Final = (
    BaseRule(
        id="T-JP-LOSS", start=JAPANESE, end=frozenset({"loss_of_japanese_nationality"}),
        relation=Relation.NATIONALITY, outcome=AUTOMATIC, procedure="nationality",
        text=Text(
            ja="外国籍の志望取得、離脱の届出などにより日本国籍を失う",
            en="Loss of Japanese nationality, by acquiring another by choice, by notification and the "
            "like",
        ),
        cite=(
            nationality("11/1"), nationality("11/2"), nationality("12/1"), nationality("13/1"),
            nationality("15/3"), nationality("16/2"),
        ),
    ),
    BaseRule(
        id="T-JP-ABROAD", start=JAPANESE, end=ABROAD,
        relation=Relation.NATIONALITY, outcome=AUTOMATIC, procedure="nationality",
        text=Text(
            ja="国外で日本国籍を失うと、外国人として上陸することになる",
            en="Nationality lost while abroad: lands as a foreign national",
        ),
        cite=(nationality("11/1"), nationality("12/1"), nationality("13/1")),
    ),
    BaseRule(
        id="T-JP-NONE", start=JAPANESE,
        end=ANY_STATUS | SPR | ABROAD_KEEPING | REFUGE | PROVISIONAL | REVOKED | OVERSTAY | JAPANESE
        | FORCES | (ENTERED_WITHOUT_LANDING - {"loss_of_japanese_nationality"}),
        relation=Relation.NONE, outcome=NO_CHANGE, procedure=None,
        text=Text(
            ja="日本国籍を持つ人（複数の国籍を持つ人を含む）に在留資格はない",
            en="A Japanese national, also with a second nationality, holds no status",
        ),
        cite=(act("2/1/2"),),
    ),
)  # fmt: skip

FORCES_PERSONNEL: Final = (
    BaseRule(
        id="T-FORCES-END", start=FORCES, end=frozenset({"other_event_without_landing"}),
        relation=Relation.EXPIRY, outcome=AUTOMATIC, procedure=None,
        text=Text(
            ja="協定上の身分がなくなって引き続き在留する人は、60日間は在留資格なしで在留でき、30日以内に在留資格の取得を申請する",
            en="Whoever stays on when the standing under the agreement ends may stay 60 days without a status and "
            "applies for one within 30 days",
        ),
        cite=(act("22-2/1"), act("22-2/2")),
    ),
    BaseRule(
        id="T-FORCES-OUT", start=FORCES, end=ABROAD,
        relation=Relation.DEPARTURE, outcome=AUTOMATIC, procedure="departure",
        text=Text(ja="出国する", en="Leaves Japan"),
        cite=(STATUS_OF_FORCES.at("9/5", read=None),),
    ),
    BaseRule(
        id="T-FORCES-JP", start=FORCES, end=JAPANESE,
        relation=Relation.NATURALISATION, outcome=NO_CHANGE, procedure="naturalisation",
        decided_by=("naturalisation",),
        text=Text(
            ja="国籍法は在留資格を名指ししないが、日本の住所を求める（協定による在留で足りるかは確認できていない）",
            en="The Nationality Act names no status but asks for an address in Japan (whether a stay under the "
            "agreement is enough was not seen)",
        ),
        cite=(nationality("4/1"), nationality("5/1")),
    ),
    BaseRule(
        id="T-FORCES-NONE", start=FORCES,
        end=ANY_STATUS | SPR | REFUGE | PROVISIONAL | REVOKED | OVERSTAY | ABROAD_KEEPING | FORCES
        | (ENTERED_WITHOUT_LANDING - {"other_event_without_landing"}),
        relation=Relation.NONE, outcome=NO_CHANGE, procedure=None,
        text=Text(
            ja="変更する在留資格がない（協定上の身分が終わってからの取得、又は新たな上陸による）",
            en="No status to change: acquisition once the standing has ended, or a new landing",
        ),
        cite=(act("20/1"), act("22-2/1")),
    ),
)  # fmt: skip

BASE: Final[tuple[BaseRule, ...]] = (
    *FROM_A_STATUS, *FROM_ABROAD, *FROM_BIRTH_OR_EVENT, *FROM_REFUGE, *FROM_PROVISIONAL_STAY,
    *AFTER_REVOCATION, *WITHOUT_STATUS, *SPECIAL_PERMANENT_RESIDENTS, *JAPANESE_NATIONALS,
    *FORCES_PERSONNEL,
)  # fmt: skip
"""The partition, in reading order."""
