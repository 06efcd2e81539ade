"""特定技能所属機関: the standard for the organisation that employs (Act Art. 2-5(3), (4); criteria order Art. 2(1)).

Read in every version. Three amendments touch what is asked: 2025-04-01 adds co-operation with municipalities
(applications of before keep the old text), 2025-06-01 names the sentence anew, 2024-06-10 a reference in the
sixth improper act. The organisation notifies by Act Art. 19-18.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from zairyu.citations import ACT, REGULATIONS, SSW_CONTRACT_STANDARD
from zairyu.facts import skilled_employment, specified_skills
from zairyu.law.register import Covered, Gap
from zairyu.law.specified_skills.fields import CREATED
from zairyu.logic import (
    Requirement,
    Text,
    all_of,
    any_of,
    before,
    constant,
    only_if,
    requirement,
    since,
    versions,
)

MUNICIPALITIES: Final = "2025-04-01"
SENTENCE_RENAMED: Final = "2025-06-01"
REFERENCE_CHANGED: Final = "2024-06-10"
TRANSFER_WORDING: Final = "2020-04-01"

OUTLINE: Final = skilled_employment.OUTLINE
_employer = skilled_employment

keeps_the_laws = requirement(
    "ssw_organisation.keeps_the_laws",
    cite=SSW_CONTRACT_STANDARD.at("2/1/1", read=CREATED),
    ja="一　労働・社会保険・租税の法令を守っていること",
    en="(i) Keeps the laws on labour, social insurance and taxes",
    when=_employer.keeps_the_laws,
    evidence=_employer.COMPLIANCE,
)
nobody_made_to_leave = requirement(
    "ssw_organisation.nobody_made_to_leave",
    cite=SSW_CONTRACT_STANDARD.at("2/1/2", read=CREATED),
    ja="二　契約の1年前から後に、同種の業務の労働者を離職させていないこと（定年など、自己の重大な責任、正当な雇止め、自発的な離職を除く）",
    en="(ii) From one year before the contract on, made nobody in the same kind of work leave (retirement, own "
    "grave fault, renewal refused for just cause and resignation left out)",
    when=~_employer.reasons_for_leaving.has("other"),
    evidence=OUTLINE,
)
nobody_missing = requirement(
    "ssw_organisation.nobody_missing",
    cite=SSW_CONTRACT_STANDARD.at("2/1/3", read=CREATED),
    ja="三　契約の1年前から後に、所属機関の責任で外国人の行方不明者を出していないこと",
    en="(iii) From one year before the contract on, no foreign worker went missing through its fault",
    when=~_employer.missing_through_fault,
    evidence=OUTLINE,
)

# --- 2条1項4号: disqualifications ------------------------------------------------------------------------


def _not_punished(slug: str, path: str, kind: str, ja: str, en: str) -> Requirement:
    """Never so sentenced, or five years have passed since the sentence ended (the day of the end counts)."""
    cited = (
        (
            SSW_CONTRACT_STANDARD.at(path, read=CREATED, until=SENTENCE_RENAMED),
            SSW_CONTRACT_STANDARD.at(path, read=SENTENCE_RENAMED),
        )
        if kind == "imprisonment"
        else (SSW_CONTRACT_STANDARD.at(path, read=CREATED),)
    )
    return requirement(
        f"ssw_organisation.{slug}",
        cite=cited,
        ja=ja,
        en=en,
        when=any_of(
            ~_employer.punished(kind=kind).is_true(),
            _employer.years_since_punishment(kind=kind) >= 5,
        ),
        evidence=OUTLINE,
    )


imprisonment = _not_punished(
    "no_imprisonment",
    "2/1/4/イ",
    "imprisonment",
    "イ　拘禁刑（2025年5月31日までは禁錮）以上の刑から5年を経過しない者でないこと",
    "(a) No sentence of imprisonment or heavier that ended less than five years ago",
)
labour_fine = _not_punished(
    "no_labour_or_immigration_fine",
    "2/1/4/ロ",
    "fine_labour_or_immigration_law",
    "ロ　労働・出入国の法令（(1)から(16)）による罰金から5年を経過しない者でないこと",
    "(b) No fine under the laws on labour or immigration listed in (1) to (16), ended less than five years ago",
)
crime_fine = _not_punished(
    "no_fine_for_organised_crime_or_violence",
    "2/1/4/ハ",
    "fine_organised_crime_or_violence",
    "ハ　暴力団対策法、傷害・暴行・脅迫・背任などの罪による罰金から5年を経過しない者でないこと",
    "(c) No fine under the law on organised crime, or for injury, assault, threat, breach of trust and the like, "
    "ended less than five years ago",
)
insurance_fine = _not_punished(
    "no_social_insurance_fine",
    "2/1/4/ニ",
    "fine_social_insurance_law",
    "ニ　社会保険・労働保険の法律による罰金から5年を経過しない者でないこと",
    "(d) No fine under the laws on social or labour insurance, ended less than five years ago",
)
able = requirement(
    "ssw_organisation.can_act_properly",
    cite=SSW_CONTRACT_STANDARD.at("2/1/4/ホ", read=CREATED),
    ja="ホ　精神の機能の障害により契約を適正に履行できない者でないこと",
    en="(e) Not unable to perform the contract properly through a mental impairment",
    when=~_employer.cannot_act_properly,
    evidence=OUTLINE,
)
solvent = requirement(
    "ssw_organisation.not_bankrupt",
    cite=SSW_CONTRACT_STANDARD.at("2/1/4/ヘ", read=CREATED),
    ja="ヘ　破産手続開始の決定を受けて復権を得ない者でないこと",
    en="(f) Not bankrupt without rehabilitation",
    when=~_employer.bankrupt,
    evidence=OUTLINE,
)
_five_years_on = _employer.years_since_revocation >= 5
training_kept = requirement(
    "ssw_organisation.training_accreditation_kept",
    cite=SSW_CONTRACT_STANDARD.at("2/1/4/ト", read=CREATED),
    ja="ト　技能実習の実習認定を取り消されて5年を経過しない者でないこと",
    en="(g) No accreditation of intern training revoked less than five years ago",
    when=any_of(~_employer.training_licence_revoked, _five_years_on),
    evidence=OUTLINE,
)
was_no_officer = requirement(
    "ssw_organisation.no_officer_of_one_revoked",
    cite=SSW_CONTRACT_STANDARD.at("2/1/4/チ", read=CREATED),
    ja="チ　実習認定を取り消された法人の当時の役員で、取消しから5年を経過しないものでないこと",
    en="(h) Not an officer, at the time, of a corporation whose accreditation was revoked less than five years ago",
    when=any_of(~_employer.was_officer_at_revocation, _five_years_on),
    evidence=OUTLINE,
)
no_improper_act = requirement(
    "ssw_organisation.no_improper_act",
    cite=(
        SSW_CONTRACT_STANDARD.at("2/1/4/リ", read=CREATED, until=REFERENCE_CHANGED),
        SSW_CONTRACT_STANDARD.at("2/1/4/リ", read=REFERENCE_CHANGED),
        ACT.at("2-5/4", read=CREATED),
    ),
    ja="リ　契約の5年前から後に、(1)から(11)その他の出入国・労働法令に関する不正又は著しく不当な行為をした者でないこと",
    en="(i) From five years before the contract on: none of the acts (1) to (11), nor another wrongful or gravely "
    "improper act under the laws on immigration or labour",
    when=_employer.improper_acts.equals(frozenset()),
    evidence=OUTLINE,
)
no_gang_member = requirement(
    "ssw_organisation.no_organised_crime_member",
    cite=SSW_CONTRACT_STANDARD.at("2/1/4/ヌ", read=CREATED),
    ja="ヌ　暴力団員又は暴力団員でなくなって5年を経過しない者でないこと",
    en="(j) Not a member of organised crime, nor one until less than five years ago",
    when=~_employer.organised_crime_member,
    evidence=OUTLINE,
)
representative = requirement(
    "ssw_organisation.no_disqualified_representative",
    cite=SSW_CONTRACT_STANDARD.at("2/1/4/ル", read=CREATED),
    ja="ル　営業の許可のない未成年者で、法定代理人が欠格に当たるものでないこと",
    en="(k) Not a minor without capacity for business whose legal representative is disqualified",
    when=~_employer.minor_with_such_a_representative,
    evidence=OUTLINE,
)
officers = requirement(
    "ssw_organisation.no_disqualified_officer",
    cite=SSW_CONTRACT_STANDARD.at("2/1/4/ヲ", read=CREATED),
    ja="ヲ　役員に欠格に当たる者がいる法人でないこと",
    en="(l) Not a corporation with a disqualified officer",
    when=~_employer.disqualified_officer,
    evidence=OUTLINE,
)
not_controlled = requirement(
    "ssw_organisation.not_controlled_by_organised_crime",
    cite=SSW_CONTRACT_STANDARD.at("2/1/4/ワ", read=CREATED),
    ja="ワ　暴力団員等が事業活動を支配する者でないこと",
    en="(m) Its business is not controlled by members of organised crime",
    when=~_employer.controlled_by_organised_crime,
    evidence=OUTLINE,
)
DISQUALIFICATIONS: Final = (
    imprisonment,
    labour_fine,
    crime_fine,
    insurance_fine,
    able,
    solvent,
    training_kept,
    was_no_officer,
    no_improper_act,
    no_gang_member,
    representative,
    officers,
    not_controlled,
)
KANA: Final = "イロハニホヘトチリヌルヲワ"
not_disqualified = requirement(
    "ssw_organisation.not_disqualified",
    cite=SSW_CONTRACT_STANDARD.at("2/1/4/柱書", read=CREATED),
    ja="四　欠格（イからワ）のどれにも当たらないこと",
    en="(iv) None of the disqualifications (a) to (m)",
    when=all_of(*DISQUALIFICATIONS),
    evidence=OUTLINE,
)

# --- 2条1項5号から13号 -----------------------------------------------------------------------------------

records = requirement(
    "ssw_organisation.activity_records",
    cite=SSW_CONTRACT_STANDARD.at("2/1/5", read=CREATED),
    ja="五　活動の内容の文書を、契約の終了から1年以上、事業所に備えること",
    en="(v) Records of the activity are kept at the place of work for a year or more after the contract ends",
    when=_employer.keeps_activity_records,
    evidence=OUTLINE,
)
unaware_of_deposits = requirement(
    "ssw_organisation.no_contract_knowing_of_deposit",
    cite=SSW_CONTRACT_STANDARD.at("2/1/6", read=CREATED),
    ja="六　保証金・違約金などがあると知って契約していないこと",
    en="(vi) Did not conclude the contract knowing of a deposit or penalty",
    when=~_employer.knew_of_deposit_or_penalty,
    evidence=OUTLINE,
)
no_own_penalty = requirement(
    "ssw_organisation.no_penalty_contract",
    cite=SSW_CONTRACT_STANDARD.at("2/1/7", read=CREATED),
    ja="七　他の者と違約金などの契約をしていないこと",
    en="(vii) Has agreed on no penalty with others",
    when=~_employer.own_penalty_contract,
    evidence=OUTLINE,
)
support_is_free = requirement(
    "ssw_organisation.support_costs_not_charged",
    cite=SSW_CONTRACT_STANDARD.at("2/1/8", read=CREATED),
    ja="八　1号：支援の費用を本人に負担させないこと",
    en="(viii) SSW(i): the costs of the support are not charged to the worker",
    when=~_employer.support_costs_charged,
    evidence=OUTLINE,
)
dispatcher_suitable = requirement(
    "ssw_organisation.dispatcher",
    cite=SSW_CONTRACT_STANDARD.at("2/1/9/イ", read=CREATED),
    ja="九イ　派遣元が(1)から(4)のどれかに当たり、分野の所管大臣等と協議の上で適当と認められること",
    en="(ix)(a) The dispatching organisation is one of (1) to (4) and is found suitable in consultation with the "
    "authority of the field",
    when=only_if(
        _employer.dispatched,
        all_of(
            any_of(
                _employer.dispatcher_in_field,
                _employer.dispatcher_owned,
                _employer.dispatcher_run,
                all_of(
                    specified_skills.field_of_work.equals("agriculture"),
                    _employer.dispatcher_special_zone,
                ),
            ),
            _employer.dispatcher_accepted,
        ),
    ),
    evidence=OUTLINE,
)
client_suitable = requirement(
    "ssw_organisation.client",
    cite=SSW_CONTRACT_STANDARD.at("2/1/9/ロ", read=CREATED),
    ja="九ロ　派遣先が一号から四号までに適合すること",
    en="(ix)(b) The client meets items (i) to (iv)",
    when=only_if(_employer.dispatched, _employer.client_meets_standard),
    evidence=OUTLINE,
)
workers_insurance = requirement(
    "ssw_organisation.workers_insurance",
    cite=SSW_CONTRACT_STANDARD.at("2/1/10", read=CREATED),
    ja="十　労災保険の届出その他の措置を講じていること",
    en="(x) Workers' accident compensation insurance is notified, or a like measure taken",
    when=_employer.workers_insurance,
    evidence=_employer.COMPLIANCE,
)
can_go_on = requirement(
    "ssw_organisation.can_go_on",
    cite=SSW_CONTRACT_STANDARD.at("2/1/11", read=CREATED),
    ja="十一　契約を継続して履行する体制が整備されていること",
    en="(xi) Is properly set up to go on performing the contract",
    when=_employer.can_go_on,
    evidence=_employer.can_go_on.evidence,
)
payment = requirement(
    "ssw_organisation.payment",
    cite=(
        SSW_CONTRACT_STANDARD.at("2/1/12", read=CREATED, until=TRANSFER_WORDING),
        SSW_CONTRACT_STANDARD.at("2/1/12", read=TRANSFER_WORDING),
    ),
    ja="十二　口座への振込み、又は額を確認できる方法で支払い裏付け資料の確認を受けること",
    en="(xii) Pays into the worker's account, or in a way that shows the amount, with proof confirmed",
    when=any_of(_employer.pays_by_account, _employer.pay_is_verifiable),
    evidence=_employer.CONTRACT,
)
municipalities = requirement(
    "ssw_organisation.municipalities",
    cite=SSW_CONTRACT_STANDARD.at("2/1/12-2", read=MUNICIPALITIES),
    ja="十二の二　地方公共団体から共生施策への協力を求められたら必要な協力をすること（2025年4月1日から）",
    en="(xii)-2 Co-operates with a municipality that asks for it (since 1 April 2025)",
    when=versions(
        before(MUNICIPALITIES, constant("not_applicable")),
        since(MUNICIPALITIES, _employer.cooperates_with_municipalities),
    ),
    evidence=OUTLINE,
)
notice = requirement(
    "ssw_organisation.field_notice",
    cite=SSW_CONTRACT_STANDARD.at("2/1/13", read=CREATED),
    ja="十三　分野に特有の告示の基準に適合すること（告示のある分野）",
    en="(xiii) Meets the field's own notice, where it has one",
    when=_employer.employer_notice_met,
    evidence=OUTLINE,
)
_FOR_BOTH: Final = (
    keeps_the_laws,
    nobody_made_to_leave,
    nobody_missing,
    not_disqualified,
    records,
    unaware_of_deposits,
    no_own_penalty,
    dispatcher_suitable,
    client_suitable,
    workers_insurance,
    can_go_on,
    payment,
    municipalities,
    notice,
)
STANDARD: Final = (
    ACT.at("2-5/3/1", read=CREATED),
    ACT.at("2-5/4", read=CREATED),
    SSW_CONTRACT_STANDARD.at("2/1", read=CREATED, until=MUNICIPALITIES),
    SSW_CONTRACT_STANDARD.at("2/1", read=MUNICIPALITIES),
)
organisation_i = requirement(
    "ssw_organisation.standard_i",
    cite=STANDARD,
    ja="特定技能所属機関が基準（法2条の5第3項1号・4項、基準省令2条1項）に適合すること",
    en="The organisation meets its standard (Act Art. 2-5(3)(i), (4); criteria order Art. 2(1))",
    when=all_of(*_FOR_BOTH, support_is_free),
    evidence=OUTLINE,
)
organisation_ii = requirement(
    "ssw_organisation.standard_ii",
    cite=STANDARD,
    ja="特定技能所属機関が基準（法2条の5第3項1号・4項、基準省令2条1項。支援に関する部分を除く）に適合すること",
    en="The organisation meets its standard (Act Art. 2-5(3)(i), (4); criteria order Art. 2(1)), support left out",
    when=all_of(*_FOR_BOTH),
    evidence=OUTLINE,
)

# --- 法19条の18: what the organisation notifies ----------------------------------------------------------

NOTIFICATION_DAYS: Final = 14
"""Days within which the events of Art. 19-18(1) are notified (Regulations Art. 19-17(2))."""
EVENTS: Final = (
    "contract_changed_ended_or_new",
    "support_plan_changed",
    "support_contract_made_changed_or_ended",
    "acceptance_became_difficult",
    "standard_no_longer_met",
)
"""Items (i) to (iii) of Art. 19-18(1); of item (iv) the two cases of Regulations Art. 19-17(6)."""
NOTIFICATION: Final = (
    ACT.at("19-18/1", read=CREATED),
    REGULATIONS.at("19-17/2", read=CREATED),
)


def notify_by(event_on: date) -> date:
    """Return the last day on which the organisation may notify an event of Art. 19-18(1).

    Parameters
    ----------
    event_on
        Day of the event; the day after it is the first of the fourteen (Civil Code Art. 140).

    >>> notify_by(date(2026, 4, 1))
    datetime.date(2026, 4, 15)
    """
    return event_on + timedelta(days=NOTIFICATION_DAYS)


RULES: Final = (
    organisation_i,
    organisation_ii,
    *_FOR_BOTH,
    support_is_free,
    *DISQUALIFICATIONS,
)
_REASONS: Final = "イロハニ"
COVERS: Final = (
    Covered(ACT, "2-5/3/1", (organisation_i.id, organisation_ii.id), CREATED),
    Covered(ACT, "2-5/4", (no_improper_act.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "2/1/1", (keeps_the_laws.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "2/1/2", (nobody_made_to_leave.id,), CREATED),
    *(
        Covered(SSW_CONTRACT_STANDARD, f"2/1/2/{kana}", (nobody_made_to_leave.id,), CREATED)
        for kana in _REASONS
    ),
    Covered(SSW_CONTRACT_STANDARD, "2/1/3", (nobody_missing.id,), CREATED),
    *(
        Covered(SSW_CONTRACT_STANDARD, f"2/1/4/{kana}", (rule.id,), CREATED)
        for kana, rule in zip(KANA, DISQUALIFICATIONS, strict=True)
    ),
    *(
        Covered(SSW_CONTRACT_STANDARD, f"2/1/4/リ/{number}", (no_improper_act.id,), CREATED)
        for number in range(1, 12)
    ),
    Covered(SSW_CONTRACT_STANDARD, "2/1/5", (records.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "2/1/6", (unaware_of_deposits.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "2/1/7", (no_own_penalty.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "2/1/8", (support_is_free.id,), CREATED),
    *(
        Covered(SSW_CONTRACT_STANDARD, f"2/1/9/イ/{number}", (dispatcher_suitable.id,), CREATED)
        for number in range(1, 5)
    ),
    Covered(SSW_CONTRACT_STANDARD, "2/1/9/ロ", (client_suitable.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "2/1/10", (workers_insurance.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "2/1/11", (can_go_on.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "2/1/12", (payment.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "2/1/12-2", (municipalities.id,), MUNICIPALITIES),
    Covered(SSW_CONTRACT_STANDARD, "2/1/13", (notice.id,), CREATED),
)
GAPS: Final = (
    Gap(
        SSW_CONTRACT_STANDARD.at("2/1/4/ロ", read=CREATED),
        "judgement",
        Text(
            ja="ロ（(1)から(16)）・ハ・ニの罰金がどの条文によるかは一つの事実として聞き、条文ごとには分けない",
            en="Under which of the provisions listed in (b)(1) to (16), (c) and (d) a fine was imposed is asked as one "
            "fact for each sub-item",
        ),
    ),
    Gap(
        SSW_CONTRACT_STANDARD.at("附則/2", read=TRANSFER_WORDING),
        "not_encoded",
        Text(
            ja="2条1項4号ロ(10)の当分の間の読替え（労働者派遣法61条4号の罰金）",
            en="The reading for the time being of (b)(10): fines under Art. 61(iv) of the Worker Dispatching Act",
        ),
    ),
    Gap(
        SSW_CONTRACT_STANDARD.at("附則4/2", read=MUNICIPALITIES),
        "not_encoded",
        Text(
            ja="2025年4月1日の経過措置：申請の日で見るので、その日より前の申請は旧基準になる（処分の日による違いは扱わない）",
            en="Transition of 1 April 2025: rules are read by the day of filing, so that earlier applications keep "
            "the old text of themselves",
        ),
    ),
    Gap(
        SSW_CONTRACT_STANDARD.at("2/1/13", read=CREATED),
        "text_not_seen",
        Text(
            ja="分野ごとの告示（協議会への加入、受入れ人数など）の本文",
            en="The notices of the fields (membership of a council, numbers and the like)",
        ),
    ),
    Gap(
        SSW_CONTRACT_STANDARD.at("2/1/11", read=CREATED),
        "judgement",
        Text(
            ja="契約を継続する体制、派遣元の適当さ、行方不明の責任は入管が判断する",
            en="Whether it can go on, whether a dispatcher is suitable and whose fault a disappearance is are judged",
        ),
    ),
    Gap(
        ACT.at("19-18/2", read=CREATED),
        "not_encoded",
        Text(
            ja="所属機関の定期の届出（受入れ状況、支援の実施状況）の期間と回数。随時の届出は14日以内",
            en="Regular reports of the organisation (persons received, support given): periods and number. Events "
            "are notified within 14 days",
        ),
    ),
)
