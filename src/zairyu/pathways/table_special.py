"""The transition table, second layer: special rules on top of the base.

A special rule either modifies the ways that are there (``touches``: which kinds of move), or opens a way of
its own beside them (``way``), for those who meet what it requires. So a mandatory grant stands
beside the discretionary one and is never mixed up with it.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from zairyu.citations import (
    ACT_60_OF_2024,
    ACT_74_OF_2014,
    ACT_79_OF_2009,
    DESIGNATED_ACTIVITIES_NOTICE,
    ISA_STATUS_PAGES,
    LONG_TERM_RESIDENT_NOTICE,
    REGULATIONS,
    TITP_ACT,
    WORK_AFTER_HIGH_SCHOOL,
    Citation,
)  # fmt: skip
from zairyu.logic import Norm, Text
from zairyu.pathways import conditions as c
from zairyu.pathways.moves import SAME, Exemption, MoveOutcome, Relation, SpecialRule
from zairyu.pathways.nodes import (
    ABROAD,
    ABROAD_KEEPING,
    ANY_STATUS,
    DESIGNATED,
    ENTERED_WITHOUT_LANDING,
    ESD,
    FAMILY,
    HSP_I,
    HSP_II,
    ICT,
    INDEFINITE,
    KINDS_UNLISTED,
    LTR,
    ORDINARY_TARGET,
    OVERSTAY,
    PR,
    PROVISIONAL,
    REFUGE,
    SERVANTS,
    SPR,
    SSW,
    SSW_I,
    TABLE_2_EXCEPT_PR,
    TEMPORARY_VISITOR,
    TITP,
    TITP_I,
    TITP_II,
    kinds,
)  # fmt: skip
from zairyu.pathways.table_base import FIRST, NOW, act, spr

__all__ = ["SPECIAL"]

OPEN_SPECIAL, MANDATORY, BARRED = (
    MoveOutcome.OPEN_SPECIAL, MoveOutcome.MANDATORY, MoveOutcome.BARRED,
)  # fmt: skip

TITP_ACT_SINCE: Final = date(2017, 11, 1)
SSW_SINCE: Final = date(2019, 4, 1)
COMPLEMENTARY_SINCE: Final = date(2023, 12, 1)
SSW_CAP_REFORM: Final = date(2025, 9, 30)
REFORM_2027: Final = date(2027, 4, 1)


def reform(confidence: str = "secondary") -> Citation:
    """Cite the supplementary provisions of Act 60 of 2024, whose text was not seen in full."""
    return ACT_60_OF_2024.at("附則", read=None, confidence=confidence)


def notice(number: str) -> Citation:
    """Cite a number of the Designated Activities Notice."""
    return DESIGNATED_ACTIVITIES_NOTICE.at(number, read=None)


WITHIN_A_STATUS: Final = (
    SpecialRule(
        id="T-SAME-CHANGE", start=HSP_I | SSW | DESIGNATED, end=SAME,
        way="change_within_status", relation=Relation.CHANGE, procedure="change_of_status",
        outcome=OPEN_SPECIAL,
        decided_by=("change_of_status.{to}.within",),
        text=Text(
            ja="指定された機関・分野・活動が変わるときは、在留資格が同じでも変更の申請が要る（許可の前に新しい機関で働くことはできない）",
            en="Another designated organisation, field or activity needs a change application although "
            "the status stays the same; work for the new one begins after the permission",
        ),
        # HSP(i) and Designated Activities stand in the words of 2017 too; SSW since it exists.
        cite=(act("20/1"), act("20/1", FIRST, until="2019-04-01")),
        requires=(c.OTHER_ORGANISATION,),
    ),
    SpecialRule(
        id="T-SAME-CHANGE-OLD", start=TITP_II, end=SAME,
        way="change_within_status", relation=Relation.CHANGE, procedure="change_of_status",
        outcome=OPEN_SPECIAL,
        decided_by=("change_of_status.{to}.within",),
        text=Text(
            ja="技能実習2号で指定された機関が変わるときも、変更の申請が要った",
            en="Another designated organisation of TITP(ii) needed a change application",
        ),
        cite=(act("20/1", FIRST, until="2017-11-01"),),
        until=TITP_ACT_SINCE,
        requires=(c.OTHER_ORGANISATION_TITP_II,),
    ),
    SpecialRule(
        id="T-SAME-NOTICE",
        start=ICT | HSP_II | {
            "professor", "business_manager", "legal_accounting_services", "medical_services",
            "instructor", "student", "trainee", "researcher",
            "engineer_specialist_in_humanities_international_services", "nursing_care",
            "entertainer", "skilled_labor",
        },
        end=SAME,
        touches=(Relation.EXTENSION, Relation.NONE),
        text=Text(
            ja="勤務先や学校が変わっても変更申請は要らず、14日以内の届出をする",
            en="A new employer or school inside the same status is no change: a notification within 14 "
            "days",
        ),
        cite=(act("19-16/1/1"), act("19-16/1/2")),
        attributes=(("organisation_change", "notice_within_14_days_no_permission"),),
    ),
    SpecialRule(
        id="T-SPECIAL-PERIOD", start=ANY_STATUS - INDEFINITE, end=ANY_STATUS,
        touches=(Relation.CHANGE, Relation.EXTENSION),
        text=Text(
            ja="期間内に申請すれば、処分の時か、満了から2か月が過ぎる時の早い方まで在留できる（30日以下の在留期間を除く）",
            en="After a timely application the status goes on to the decision or two months past "
            "expiry, whichever is earlier (not with a period of 30 days or less)",
        ),
        # A start without a limit of stay has no expiry from which the two months could run.
        cite=(act("20/6"), act("21/4"), act("20/5", FIRST, until="2019-04-01")),
        attributes=(
            ("special_period", True), ("special_period_months", 2),
            ("no_special_period_if_days_at_most", 30),
        ),
    ),
    SpecialRule(
        id="T-DA-NOT-EXTENDABLE", start=kinds("9", "12", "15", "53", "54", "55"), end=SAME,
        touches=(Relation.EXTENSION,), outcome=BARRED,
        text=Text(
            ja="告示の定める期間が上限で、更新はない（9号は1年かつ修業年限の半分、12・15号は3月、53・54号は6月、55号は6月又は1年）",
            en="The notice fixes the longest stay; no extension (9: one year and half the course; 12, "
            "15: 3 months; 53, 54: 6 months; 55: 6 months or one year)",
        ),
        cite=(notice("53"), notice("9"), notice("12"), notice("15"), notice("55")),
        norm=Norm.NOTICE,
    ),
    SpecialRule(
        id="T-DA-TOTALS", start=kinds("40", "42", "43", "44", "51"), end=SAME,
        touches=(Relation.EXTENSION,), outcome=OPEN_SPECIAL,
        text=Text(
            ja="40・42・43・44・51号は更新できるが、通算の期間に上限がある",
            en="Nos. 40, 42, 43, 44 and 51 can be extended up to a total time",
        ),
        cite=(notice("40"), notice("42"), notice("43"), notice("44"), notice("51")),
        norm=Norm.NOTICE,
        requires=(c.DESIGNATION_TOTAL,),
    ),
)  # fmt: skip

CHANGE: Final = (
    SpecialRule(
        id="T-TV-PROVISO", start=TEMPORARY_VISITOR, end=ORDINARY_TARGET | HSP_II,
        touches=(Relation.CHANGE,), outcome=OPEN_SPECIAL,
        text=Text(
            ja="短期滞在からの変更は、やむを得ない特別の事情に基づくときに限られる（永住許可・取得・更新には及ばない）",
            en="From Temporary Visitor a change is granted only on unavoidable special circumstances "
            "(not for permanent residence, acquisition or extension)",
        ),
        cite=(act("20/3/ただし書"),),
        requires=(c.UNAVOIDABLE,),
        attributes=(("temporary_visitor_proviso", True),),
    ),
    SpecialRule(
        id="T-HSP2-OLD-DA", start=DESIGNATED, end=HSP_II,
        way="change_of_status.former_hsp_designation", relation=Relation.CHANGE,
        procedure="change_of_status", outcome=OPEN_SPECIAL,
        decided_by=("change_of_status.{to}",),
        text=Text(
            ja="2015年4月1日に高度人材の特定活動で在留していた人は、高度専門職1号を経ずに2号へ変更できる",
            en="Who held the highly skilled designated activity on 1 April 2015 may change to HSP(ii) "
            "without having been HSP(i)",
        ),
        cite=(ACT_74_OF_2014.at("附則/3/5", read="2015-04-01"),),
        since=date(2015, 4, 1),
        # The supplementary article sets aside Art. 20-2(1) only; the standard of (2) stays.
        requires=(
            c.HELD_OLD_HSP_DESIGNATION, c.HSP_I_YEARS, c.HSP_POINTS, c.HSP_PAY, c.GOOD_CONDUCT,
            c.JAPAN_INTEREST, c.NOT_INAPPROPRIATE,
        ),
    ),
    SpecialRule(
        id="T-SSW1-CAP", start=ANY_STATUS, end=SSW_I,
        touches=(Relation.CHANGE, Relation.EXTENSION), outcome=BARRED, when=c.SSW_I_CAP_REACHED,
        text=Text(
            ja="特定技能1号での在留が通算5年に達した人には、相当の理由がないものとされた",
            en="After 5 years in total as SSW(i) there are deemed to be no reasonable grounds",
        ),
        cite=(
            REGULATIONS.at("20-2/1", read="2025-04-01", until="2025-09-30"),
            REGULATIONS.at("21-2/1", read="2025-04-01", until="2025-09-30"),
        ),
        norm=Norm.MINISTERIAL_ORDINANCE,
        since=SSW_SINCE, until=SSW_CAP_REFORM,
        attributes=(("total_stay_cap_years", 5),),
    ),
    SpecialRule(
        id="T-SSW1-CAP-2025", start=ANY_STATUS, end=SSW_I,
        touches=(Relation.CHANGE, Relation.EXTENSION), outcome=BARRED, when=c.SSW_I_CAP_REACHED,
        text=Text(
            ja="特定技能1号での在留が通算5年（相当の理由があれば6年）に達した人には、相当の理由がないものとされる"
            "（妊娠・出産・育児などで働けなかった期間を除く）",
            en="After 5 years in total as SSW(i) (6 with adequate reason; times not worked for "
            "pregnancy, childbirth, child care and the like left out) there are deemed to be no "
            "reasonable grounds",
        ),
        cite=(REGULATIONS.at("20-2/1", read=NOW), REGULATIONS.at("21-2/1", read=NOW)),
        norm=Norm.MINISTERIAL_ORDINANCE,
        since=SSW_CAP_REFORM,
        attributes=(("total_stay_cap_years", 5), ("total_stay_cap_years_with_reason", 6)),
    ),
    SpecialRule(
        id="T-TITP2-OLD", start=ANY_STATUS, end=TITP_II,
        touches=(Relation.CHANGE,), outcome=BARRED,
        text=Text(
            ja="技能実習2号への変更は、技能実習1号で在留していた人に限られた",
            en="TITP(ii) was only for those who had stayed as TITP(i)",
        ),
        cite=(act("20-2/1/2", FIRST, until="2017-11-01"),),
        until=TITP_ACT_SINCE,
        unless=Exemption(c.STAYED_AS_TITP_I, met_from=TITP_I),
    ),
    SpecialRule(
        id="T-TITP-PLAN", start=ANY_STATUS, end=TITP,
        touches=(Relation.CHANGE,), outcome=OPEN_SPECIAL,
        text=Text(
            ja="技能実習には、その区分の技能実習計画の認定が要る（2号は1号、3号は2号の目標を達成していること）",
            en="TITP needs an accredited plan of that division ((ii) after the goals of (i), (iii) after those "
            "of (ii))",
        ),
        cite=(
            act("別表第一の二/技能実習"), TITP_ACT.at("8/1", read="2025-06-01"),
            TITP_ACT.at("9/1/4", read="2025-06-01"),
        ),
        since=TITP_ACT_SINCE, until=REFORM_2027,
        requires=(c.TITP_PLAN,),
    ),
    SpecialRule(
        id="T-TITP-2027", start=ANY_STATUS | ABROAD | ENTERED_WITHOUT_LANDING | REFUGE | PROVISIONAL
        | OVERSTAY, end=TITP,
        # Extension and re-entry keep what is held and are left alone: running plans go on.
        touches=(
            Relation.CHANGE, Relation.LANDING, Relation.ACQUISITION, Relation.SPECIAL_PERMISSION,
            Relation.EX_OFFICIO,
        ),
        outcome=BARRED,
        text=Text(
            ja="技能実習は2027年4月1日に廃止される。進行中や申請済みの計画だけが経過措置で続く（1号から2号へは可、3号へは条件付き、"
            "入国は2027年6月30日まで）",
            en="Technical Intern Training ends on 1 April 2027; only plans running or applied for go on "
            "((i) to (ii) possible, to (iii) conditionally, entry by 30 June 2027)",
        ),
        cite=(reform(),),
        since=REFORM_2027,
        unless=Exemption(c.TITP_TRANSITION),
    ),
    SpecialRule(
        id="T-TITP-ESD", start=TITP, end=ESD,
        touches=(Relation.CHANGE,), outcome=BARRED,
        text=Text(
            ja="技能実習から育成就労への変更は原則として認められない（例外の定めは一部しか確認できていない）",
            en="From technical intern training to ESD in principle not; exceptions exist but were seen "
            "only in part",
        ),
        cite=(reform(),),
        since=REFORM_2027,
        unless=Exemption(c.TITP_TO_ESD_PROVISO),
    ),
    SpecialRule(
        id="T-ESD-PLAN", start=ANY_STATUS, end=ESD,
        touches=(Relation.CHANGE,), outcome=OPEN_SPECIAL,
        text=Text(ja="育成就労には、育成就労計画の認定が要る", en="ESD needs an accredited plan"),
        cite=(ACT_60_OF_2024.at("", read=None, confidence="secondary"),),
        since=REFORM_2027,
        requires=(c.ESD_PLAN,),
    ),
    SpecialRule(
        id="T-LTR-NIKKEI4", start=kinds("43"), end=LTR,
        way="change_of_status.fourth_generation", relation=Relation.CHANGE,
        procedure="change_of_status", outcome=OPEN_SPECIAL,
        decided_by=("long_term_resident.outside_notice.fourth_generation",),
        text=Text(
            ja="日系四世（43号）として通算5年在留した人の定住者への変更",
            en="Fourth-generation Nikkei after five years in total",
        ),
        cite=(LONG_TERM_RESIDENT_NOTICE.at("", read=None),),
        norm=Norm.NOTICE,
        since=date(2023, 12, 28),
        requires=(c.FOURTH_GENERATION, c.GOOD_CONDUCT, c.LIVELIHOOD, c.PUBLIC_DUTIES),
    ),
    SpecialRule(
        id="T-LTR-DA-HS", start=kinds("DEP_HSGRAD"), end=LTR,
        way="change_of_status.after_work_after_japanese_high_school", relation=Relation.CHANGE,
        procedure="change_of_status", outcome=OPEN_SPECIAL,
        decided_by=("long_term_resident.outside_notice.after_designated_activities_after_school",),
        text=Text(
            ja="日本の高校を卒業した後の就職のための特定活動で5年在留した人の定住者への変更（告示外）",
            en="After five years with the designation for work after a Japanese high school (outside the notice)",
        ),
        cite=(WORK_AFTER_HIGH_SCHOOL.at("", read=None, confidence="secondary"), act("20/3/本文")),
        norm=Norm.GUIDELINE,
        requires=(c.FIVE_YEARS_AFTER_SCHOOL, c.LIVELIHOOD, c.PUBLIC_DUTIES),
    ),
    SpecialRule(
        id="T-LTR-DEP-HS", start=frozenset({"dependent", "student"}), end=LTR,
        way="change_of_status.after_japanese_schools", relation=Relation.CHANGE,
        procedure="change_of_status", outcome=OPEN_SPECIAL,
        decided_by=("long_term_resident.outside_notice.after_japanese_schools",),
        text=Text(
            ja="日本で義務教育と高校を終えた家族滞在などの人の定住者への変更（告示外）",
            en="Dependants who finished compulsory education and high school in Japan (outside the "
            "notice)",
        ),
        cite=(ISA_STATUS_PAGES.at("", read=None, confidence="secondary"), act("20/3/本文")),
        norm=Norm.GUIDELINE,
        requires=(c.COMPULSORY_EDUCATION, c.JAPANESE_SCHOOLING),
    ),
    SpecialRule(
        id="T-DA-DEP-HS", start=frozenset({"dependent", "student"}), end=kinds("DEP_HSGRAD"),
        touches=(Relation.CHANGE,), outcome=OPEN_SPECIAL,
        text=Text(
            ja="日本の高校を卒業した家族滞在などの人の特定活動への変更（告示外）",
            en="Dependants who finished a Japanese high school (outside the notice)",
        ),
        cite=(ISA_STATUS_PAGES.at("", read=None, confidence="secondary"), act("20/3/本文")),
        norm=Norm.GUIDELINE,
        requires=(c.JAPANESE_SCHOOLING,),
    ),
)  # fmt: skip

DESIGNATED_FOR_OTHERS: Final = (
    SpecialRule(
        id="T-DA-FAMILY", start=ANY_STATUS | ABROAD | ENTERED_WITHOUT_LANDING | REFUGE, end=kinds(*FAMILY),
        touches=(Relation.CHANGE, Relation.LANDING, Relation.ACQUISITION, Relation.EXTENSION),
        outcome=OPEN_SPECIAL,
        text=Text(
            ja="家族・同伴者の号は、その号が名指しする人が在留する間だけの活動である（特定活動の人は家族滞在の扶養者になれない）",
            en="Numbers for family and companions last as long as the person whom the number names stays (holders of "
            "Designated Activities do not support a Dependent)",
        ),
        cite=tuple(notice(number) for number in FAMILY),
        norm=Norm.NOTICE,
        requires=(c.TIED_PERSON,),
    ),
    SpecialRule(
        id="T-DA-SERVANT", start=ANY_STATUS | ABROAD | ENTERED_WITHOUT_LANDING | REFUGE,
        end=kinds(*SERVANTS),
        touches=(Relation.CHANGE, Relation.LANDING, Relation.ACQUISITION, Relation.EXTENSION),
        outcome=OPEN_SPECIAL,
        text=Text(
            ja="家事使用人の号は、その号が名指しする雇用主に雇われている間だけの活動である",
            en="Numbers for household servants last as long as the employer whom the number names employs them",
        ),
        cite=tuple(notice(number) for number in SERVANTS),
        norm=Norm.NOTICE,
        requires=(c.EMPLOYER_OF_SERVANT,),
    ),
    SpecialRule(
        id="T-SSW1-BRIDGES", start=kinds("SSW1_PREP", "EMPLOY_CONT"), end=SSW_I,
        touches=(Relation.CHANGE,),
        text=Text(
            ja="特定技能を目指して契約に基づき働いた特定活動の期間は、特定技能1号の通算に算入される",
            en="Time designated for work under a contract on the way to SSW counts to the total of SSW(i)",
        ),
        cite=(REGULATIONS.at("附則99/6", read=NOW),),
        norm=Norm.MINISTERIAL_ORDINANCE,
        since=SSW_SINCE,
        attributes=(("counts_to_ssw_i_total", True),),
    ),
    SpecialRule(
        id="T-SSW1-OLD-BRIDGES", start=kinds("32", "35"), end=SSW_I,
        touches=(Relation.CHANGE,),
        text=Text(
            ja="建設・造船の時限的な措置で働いた期間は、同じ機関で続けたときは特定技能1号の通算に算入される",
            en="Time under the measures for construction and shipbuilding counts to the total of SSW(i) where the "
            "same organisation went on",
        ),
        cite=(REGULATIONS.at("附則99/6", read=NOW),),
        norm=Norm.MINISTERIAL_ORDINANCE,
        since=SSW_SINCE, until=date(2023, 4, 1),
        attributes=(("counts_to_ssw_i_total", True),),
    ),
)  # fmt: skip

LANDING: Final = (
    SpecialRule(
        id="T-LAND-COE", start=ABROAD, end=HSP_I | SSW,
        touches=(Relation.LANDING,), outcome=OPEN_SPECIAL, prior="certificate_of_eligibility",
        text=Text(
            ja="高度専門職1号・特定技能での上陸には在留資格認定証明書が要る（特定技能は分野ごとに交付が止まることがある）",
            en="Landing as HSP(i) or SSW needs a certificate of eligibility (its issue can be suspended "
            "for an SSW field)",
        ),
        cite=(act("7/2"), act("7/3"), act("7/4")),
        since=date(2015, 4, 1),
        requires=(c.COE,),
    ),
    SpecialRule(
        id="T-LAND-TV", start=ABROAD, end=TEMPORARY_VISITOR,
        touches=(Relation.LANDING,), outcome=OPEN_SPECIAL, prior="",
        decided_by=(),
        text=Text(
            ja="短期滞在に在留資格認定証明書はない",
            en="No certificate of eligibility exists for Temporary Visitor",
        ),
        cite=(act("7-2/1"),),
        requires=(c.NO_COE,),
    ),
    SpecialRule(
        id="T-LAND-DA", start=ABROAD, end=KINDS_UNLISTED,
        touches=(Relation.LANDING,), outcome=BARRED,
        text=Text(
            ja="告示にない特定活動では上陸できない（上陸特別許可を除く）",
            en="Nobody lands for an activity that is not in the notice, special permission apart",
        ),
        cite=(act("7/1/2"), act("12/1")),
        unless=Exemption(c.SPECIAL_LANDING),
    ),
    SpecialRule(
        id="T-LAND-DA-LISTED", start=ABROAD, end=DESIGNATED - KINDS_UNLISTED,
        touches=(Relation.LANDING,), outcome=OPEN_SPECIAL,
        text=Text(
            ja="特定活動での上陸は、告示で定められた活動に限られる",
            en="Landing for Designated Activities: only activities of the notice",
        ),
        cite=(act("7/1/2"),),
        requires=(c.LISTED_ACTIVITY,),
    ),
    SpecialRule(
        id="T-LAND-LTR", start=ABROAD, end=LTR,
        touches=(Relation.LANDING,), outcome=OPEN_SPECIAL,
        text=Text(
            ja="定住者としての上陸は、定住者告示に当てはまる人に限られる（上陸特別許可を除く）",
            en="Landing as Long-Term Resident: only under the notice, special permission apart",
        ),
        cite=(act("7/1/2"),),
        requires=(c.LTR_NOTICE,),
    ),
    SpecialRule(
        id="T-LAND-TITP2-OLD", start=ABROAD, end=TITP_II,
        touches=(Relation.LANDING,), outcome=BARRED,
        text=Text(
            ja="技能実習2号で上陸することはできなかった", en="Nobody landed as TITP(ii)"
        ),
        cite=(act("7/1/2", FIRST, until="2017-11-01"),),
        until=TITP_ACT_SINCE,
    ),
    SpecialRule(
        id="T-REFUGEE-APPLICANT-REENTRY", start=kinds("REFUGEE_APP"), end=ABROAD_KEEPING,
        touches=(Relation.DEPARTURE,), outcome=OPEN_SPECIAL,
        text=Text(
            ja="難民認定などの申請中の特定活動では、みなし再入国許可は使えない",
            en="No special re-entry permission for Designated Activities of applicants for recognition",
        ),
        cite=(REGULATIONS.at("29-4/1/5", read=NOW),),
        norm=Norm.MINISTERIAL_ORDINANCE,
        requires=(c.REENTRY_NO_DEEMED,),
    ),
)  # fmt: skip

PROTECTION: Final = (
    SpecialRule(
        id="T-PROTECTED-LTR", start=ANY_STATUS, end=LTR,
        way="change_of_status.protected", relation=Relation.CHANGE, procedure="change_of_status",
        outcome=MANDATORY,
        decided_by=("recognised_person_with_status",),
        text=Text(
            ja="難民・補完的保護対象者の認定を受けた人が定住者への変更を申請したときは、許可しなければならない",
            en="Must be granted to a recognised refugee or a person under complementary protection who "
            "applies to change to Long-Term Resident",
        ),
        cite=(act("61-2-3/1"),),
        since=COMPLEMENTARY_SINCE,
        requires=(c.PROTECTED, c.NOT_BY_SPECIAL_PERMISSION),
    ),
    SpecialRule(
        id="T-PROTECTED-LTR-OLD", start=ANY_STATUS, end=LTR,
        way="change_of_status.protected", relation=Relation.CHANGE, procedure="change_of_status",
        outcome=MANDATORY,
        decided_by=("recognised_person_with_status",),
        text=Text(
            ja="難民の認定を受けた人が定住者への変更を申請したときは、許可しなければならなかった",
            en="Had to be granted to a recognised refugee who applied to change to Long-Term Resident",
        ),
        cite=(act("61-2-3/1", "2022-06-17", until="2023-12-01"),),
        until=COMPLEMENTARY_SINCE,
        requires=(c.REFUGEE,),
    ),
    SpecialRule(
        id="T-PROTECTED-LTR-ACQ", start=REFUGE | ENTERED_WITHOUT_LANDING, end=LTR,
        way="acquisition.protected", relation=Relation.ACQUISITION,
        procedure="acquisition", outcome=MANDATORY,
        decided_by=("recognised_person_with_status",),
        text=Text(
            ja="認定を受けた人が定住者の取得を申請したときは、許可しなければならない（補完的保護は2023年12月1日から）",
            en="Must be granted to a recognised person who applies to acquire Long-Term Resident "
            "(complementary protection since 1 December 2023)",
        ),
        cite=(act("61-2-3/1"), act("22-3/1")),
        requires=(c.PROTECTED,),
    ),
    SpecialRule(
        id="T-PROTECTED-NOSTATUS", start=OVERSTAY | PROVISIONAL, end=LTR,
        way="refugee_recognition.protected", relation=Relation.RECOGNITION,
        procedure="refugee_recognition", outcome=MANDATORY,
        decided_by=("recognised_person_without_status",),
        text=Text(
            ja="在留資格のない人を難民・補完的保護対象者と認定するときは、定められた事由がない限り、定住者の取得を許可しなければならない",
            en="On recognition, a person without a status must be given Long-Term Resident unless a "
            "listed ground applies",
        ),
        cite=(act("61-2-2/1"),),
        since=COMPLEMENTARY_SINCE,
        requires=(c.PROTECTED, c.NO_LISTED_GROUND),
    ),
    SpecialRule(
        id="T-PROTECTED-NOSTATUS-OLD", start=OVERSTAY | PROVISIONAL, end=LTR,
        way="refugee_recognition.protected", relation=Relation.RECOGNITION,
        procedure="refugee_recognition", outcome=MANDATORY,
        decided_by=("recognised_person_without_status",),
        text=Text(
            ja="在留資格のない人を難民と認定するときは、6月以内の申請などの要件を満たせば、定住者の取得を許可しなければならなかった",
            en="On recognition as a refugee, a person without a status had to be given Long-Term "
            "Resident, where applied for within six months and the other conditions were met",
        ),
        cite=(act("61-2-2/1", "2022-06-17", until="2023-12-01"),),
        until=COMPLEMENTARY_SINCE,
        requires=(
            c.REFUGEE, c.SIX_MONTHS_OR_UNAVOIDABLE, c.CAME_DIRECTLY, c.NO_LISTED_GROUND,
        ),
    ),
    SpecialRule(
        id="T-PR-PROTECTED", start=ANY_STATUS - PR, end=PR,
        way="permanent_residence.protected", relation=Relation.PERMANENT_RESIDENCE,
        procedure="permanent_residence", outcome=OPEN_SPECIAL,
        decided_by=("permanent_residence",),
        text=Text(
            ja="認定を受けた人の永住許可では、独立の生計の要件を満たさなくても許可できる（補完的保護は2023年12月1日から）",
            en="For a recognised person permanent residence may be granted without an independent "
            "livelihood (complementary protection since 1 December 2023)",
        ),
        cite=(
            act("61-2-14/1"),
            act("61-2-11/1", "2022-06-17", until="2023-12-01"),
            act("61-2-11/1", "2023-12-01", until="2024-06-10"),
        ),
        requires=(c.PROTECTED, c.GOOD_CONDUCT, c.JAPAN_INTEREST),
        waives=(c.LIVELIHOOD,),
    ),
)  # fmt: skip

OTHER: Final = (
    SpecialRule(
        id="T-PR-REVOCATION-CHANGE", start=PR, end=ORDINARY_TARGET,
        # The words seen leave the target open ("another status"); HSP(ii) is left out here because
        # Art. 20-2 reserves it and the text of Art. 22-6 has not been seen in full.
        way="ex_officio_change", relation=Relation.EX_OFFICIO, procedure="ex_officio_change",
        outcome=MoveOutcome.EX_OFFICIO,
        text=Text(
            ja="永住者の新しい取消事由があるとき、大臣は職権で他の在留資格（多くは定住者）に変更する（在留が適当でない場合を除く）",
            en="On a new revocation ground for permanent residents the Minister changes the status of his "
            "own motion, mostly to Long-Term Resident, unless staying on is inappropriate",
        ),
        cite=(ACT_60_OF_2024.at("", read=None, confidence="official", note="new Art. 22-6"),),
        since=REFORM_2027,
        requires=(c.PR_REVOCATION_GROUND, c.STAY_NOT_INAPPROPRIATE),
    ),
    SpecialRule(
        id="T-SPR-MANDATORY", start=TABLE_2_EXCEPT_PR, end=SPR,
        way="special_permanent_residence.treaty_descendant", relation=Relation.SPECIAL_PERMANENT,
        procedure="special_permanent_residence", outcome=MANDATORY,
        decided_by=("special_permanent_residence.by_residence",),
        text=Text(
            ja="別表第二の在留資格（永住者を除く）を持つ平和条約国籍離脱者とその子孫には、許可しなければならない",
            en="Must be granted to those who lost Japanese nationality under the peace treaty, and their "
            "descendants, holding a status of Table II other than PR",
        ),
        cite=(spr("5/1"), spr("5/2")),
        requires=(c.TREATY_PERSON,),
    ),
    SpecialRule(
        id="T-CONVERT-2015-BM", start=frozenset({"investor_business_manager"}),
        end=frozenset({"business_manager"}),
        way="conversion", relation=Relation.CONVERSION, outcome=MoveOutcome.AUTOMATIC,
        text=Text(
            ja="投資・経営は2015年4月1日に経営・管理とみなされた（在留期間はそのまま）",
            en="Investor/Business Manager was deemed Business Manager, its period unchanged",
        ),
        cite=(ACT_74_OF_2014.at("附則/3/1", read="2015-04-01"),),
        since=date(2015, 4, 1), until=date(2015, 4, 2),
    ),
    SpecialRule(
        id="T-CONVERT-2015-G",
        start=frozenset({"engineer", "specialist_in_humanities_international_services"}),
        end=frozenset({"engineer_specialist_in_humanities_international_services"}),
        way="conversion", relation=Relation.CONVERSION, outcome=MoveOutcome.AUTOMATIC,
        text=Text(
            ja="技術と人文知識・国際業務は2015年4月1日に技術・人文知識・国際業務とみなされた",
            en="Engineer, and Specialist in Humanities/International Services, were deemed the joint "
            "status",
        ),
        cite=(ACT_74_OF_2014.at("附則/3/2", read="2015-04-01"),),
        since=date(2015, 4, 1), until=date(2015, 4, 2),
    ),
    SpecialRule(
        id="T-CONVERT-2010", start=frozenset({"pre_college_student"}),
        end=frozenset({"student"}),
        way="conversion", relation=Relation.CONVERSION, outcome=MoveOutcome.AUTOMATIC,
        text=Text(
            ja="就学は2010年7月1日に留学とみなされた", en="Pre-college Student was deemed Student"
        ),
        cite=(ACT_79_OF_2009.at("附則/5/2", read="2010-07-01"),),
        since=date(2010, 7, 1), until=date(2010, 7, 2),
    ),
    SpecialRule(
        id="T-CONVERT-2027-ICT", start=frozenset({"intra_company_transferee"}),
        end=frozenset({"intra_company_transferee_i"}),
        way="conversion", relation=Relation.CONVERSION, outcome=MoveOutcome.AUTOMATIC,
        text=Text(
            ja="企業内転勤は2027年4月1日に企業内転勤1号になると見込まれる（みなし規定の文言は確認できていない）",
            en="Intra-company Transferee is expected to become (i) on 1 April 2027; the deeming clause "
            "was not seen",
        ),
        cite=(reform("memory"),),
        since=REFORM_2027, until=date(2027, 4, 2),
    ),
)  # fmt: skip

SPECIAL: Final[tuple[SpecialRule, ...]] = (
    *WITHIN_A_STATUS, *CHANGE, *DESIGNATED_FOR_OTHERS, *LANDING, *PROTECTION, *OTHER,
)  # fmt: skip
"""Every special rule, in reading order."""
