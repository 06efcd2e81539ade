"""The employment contract of a Specified Skilled Worker and the organisation that concludes it.

They are what the organisation knows and shows, so most of them are stated, not derived. A worker who is asked
may answer "not known": nothing is concluded from that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from zairyu.facts.specified_skills import asked
from zairyu.facts.work import changing, of_organisation
from zairyu.logic import Fact, Text, choices, flag, judgement, number

if TYPE_CHECKING:
    from zairyu.facts.source import CaseView

CONTRACT: Final = Text(
    ja="特定技能雇用契約書、雇用条件書", en="Employment contract, conditions of employment"
)
OUTLINE: Final = Text(
    ja="特定技能所属機関概要書、誓約書", en="Outline and pledge of the organisation"
)
COMPLIANCE: Final = Text(
    ja="労働保険・社会保険の納入証明、納税証明書",
    en="Certificates of labour and social insurance premiums, tax certificates",
)

PUNISHMENTS: Final = (
    "imprisonment",
    "fine_labour_or_immigration_law",
    "fine_organised_crime_or_violence",
    "fine_social_insurance_law",
)
"""Sub-items (a) to (d) of Art. 2(1)(iv): a sentence of imprisonment, or a fine under the laws listed."""
PUNISHMENT: Final = ", ".join(PUNISHMENTS)
ACTS: Final = (
    "violence_threat_or_confinement",
    "took_passport_or_card",
    "withheld_pay",
    "restricted_private_life",
    "grave_violation_of_rights",
    "forged_or_false_papers",
    "deposit_or_penalty",
    "hired_through_such_a_broker",
    "no_or_false_notification",
    "refused_report_or_inspection",
    "breached_improvement_order",
    "other_improper_act",
)
"""The acts of Art. 2(1)(iv)(リ), in their order; the last is its "and other" acts against those laws."""
REASONS_FOR_LEAVING: Final = (
    "retirement",
    "grave_own_fault",
    "renewal_refused_for_just_cause",
    "resigned",
    "other",
)


def _social_insurance(view: CaseView) -> Any:
    """Only as a part of the answer: a "no" shows that the laws are not kept, a "yes" does not show that all are."""
    return of_organisation(view, lambda org: changing(org.social_insurance))


# --- The contract (Art. 1) -------------------------------------------------------------------------------

keeps_labour_law = asked("skilled_employment.keeps_labour_law", "契約が労働基準法その他の労働法令に適合していること",
    "The contract conforms to the Labor Standards Act and the other labour laws", CONTRACT)  # fmt: skip
same_working_hours = asked("skilled_employment.same_working_hours", "所定労働時間が通常の労働者と同等であること",
    "Working hours equal those of the organisation's ordinary workers", CONTRACT)  # fmt: skip
no_discrimination = asked("skilled_employment.no_discrimination", "外国人であることを理由とする差別的な待遇をしないこと",
    "No worse treatment (pay, training, welfare facilities or other) for being a foreigner", CONTRACT)  # fmt: skip
home_leave = asked("skilled_employment.home_leave", "一時帰国を希望したときに必要な有給休暇を取らせること",
    "Paid leave is given for a visit home when wished", CONTRACT)  # fmt: skip
dispatched = asked("skilled_employment.dispatched", "派遣労働者（船員派遣を含む）として働くこと",
    "Works as a dispatched worker (dispatch of seamen included)", CONTRACT)  # fmt: skip
dispatch_fixed = asked("skilled_employment.dispatch_fixed", "派遣先の名称・住所と派遣の期間が定められていること",
    "Name and address of the client, and the period of dispatch, are fixed", CONTRACT)  # fmt: skip
return_travel_secured = asked("skilled_employment.return_travel_secured",
    "帰国の旅費を本人が払えないときは所属機関が負担し、出国が円滑に行われる措置をとること",
    "The organisation pays the journey home where the worker cannot, and sees to a smooth departure", CONTRACT)  # fmt: skip
follows_health_and_life = asked("skilled_employment.follows_health_and_life",
    "健康の状況その他の生活の状況を把握するための措置をとること",
    "The organisation takes the measures needed to know of the worker's health and life", CONTRACT)  # fmt: skip
contract_notice_met = judgement("skilled_employment.contract_notice_met",
    ja="契約が分野に特有の告示の基準に適合すると認められること",
    en="The contract is found to meet the field's own notice")  # fmt: skip

# --- The organisation (Art. 2(1)) ------------------------------------------------------------------------

keeps_the_laws = asked("skilled_employment.keeps_the_laws", "労働・社会保険・租税の法令を守っていること",
    "Keeps the laws on labour, social insurance and taxes", COMPLIANCE)  # fmt: skip
in_social_insurance = flag("skilled_employment.in_social_insurance", ja="社会保険に加入していること",
    en="Is in social insurance", evidence=COMPLIANCE, derive=_social_insurance)  # fmt: skip
reasons_for_leaving = choices(
    "skilled_employment.reasons_for_leaving",
    values=REASONS_FOR_LEAVING,
    ja="契約の1年前から後に、同種の業務の労働者が離職した理由（なければ空）",
    en="Reasons for which workers in the same kind of work left, from one year before the contract on "
    "(empty: nobody left)",
    question=Text(
        ja="契約の日の1年前から今までに、同じ種類の仕事をしていた人が辞めましたか。理由は何ですか（定年、重大な責任、有期契約の更新を正当に断った、自発的、その他）。",
        en="Did anybody in the same kind of work leave, from one year before the contract until now, and for "
        "which reasons (retirement, own grave fault, renewal refused for just cause, resigned, other)?",
    ),
)
missing_through_fault = asked("skilled_employment.missing_through_fault",
    "契約の1年前から後に、所属機関の責任で外国人の行方不明者を出したこと",
    "Foreign workers went missing through the organisation's fault, from one year before the contract on")  # fmt: skip
punished = flag(
    "skilled_employment.punished",
    ja="所定の刑に処せられたことがあること（役員を含む）",
    en="Was sentenced in this way (officers included)",
    question=Text(
        ja="会社や役員が、この種類の刑に処せられたことがありますか。",
        en="Was the organisation or an officer ever sentenced in this way?",
    ),
    params={"kind": PUNISHMENT},
)
years_since_punishment = number(
    "skilled_employment.years_since_punishment",
    unit="completed years",
    ja="その刑の執行を終わり、又は受けることがなくなった日からの年数",
    en="Years since the sentence was served, or no longer to be served",
    params={"kind": PUNISHMENT},
)
cannot_act_properly = asked("skilled_employment.cannot_act_properly",
    "精神の機能の障害により契約を適正に履行できない者であること",
    "Cannot perform the contract properly through a mental impairment", sensitive=True)  # fmt: skip
bankrupt = asked("skilled_employment.bankrupt", "破産手続開始の決定を受けて復権を得ていないこと",
    "Is bankrupt and not rehabilitated")  # fmt: skip
training_licence_revoked = asked("skilled_employment.training_licence_revoked",
    "技能実習の実習認定を取り消されたことがあること",
    "The accreditation of a technical intern training plan was revoked")  # fmt: skip
was_officer_at_revocation = asked("skilled_employment.was_officer_at_revocation",
    "実習認定を取り消された法人の、原因が生じた時の役員であったこと",
    "Was an officer of a corporation whose accreditation was revoked, when the cause arose")  # fmt: skip
years_since_revocation = number(
    "skilled_employment.years_since_revocation",
    unit="completed years",
    ja="実習認定の取消しの日からの年数",
    en="Years since the accreditation was revoked",
)
improper_acts = choices(
    "skilled_employment.improper_acts",
    values=ACTS,
    ja="契約の5年前から後の、出入国・労働法令に関する不正又は著しく不当な行為（なければ空）",
    en="Wrongful or gravely improper acts under the laws on immigration or labour, from five years before the "
    "contract on (empty: none)",
    question=Text(
        ja="契約の5年前から今までに、所属機関に次の行為がありましたか（暴行・脅迫・監禁、旅券等の取上げ、賃金の不払い、"
        "私生活の制限、人権侵害、偽造文書、保証金・違約金、その紹介による雇用、届出違反、検査の拒否、改善命令違反、その他）。",
        en="From five years before the contract until now, did the organisation do any of these: violence, threat or "
        "confinement; taking passports or cards; withholding pay; restricting private life; violating rights; "
        "forged papers; deposits or penalties; hiring through such a broker; failing to notify; refusing "
        "inspection; breaching an order to improve; another such act?",
    ),
)
organised_crime_member = asked("skilled_employment.organised_crime_member",
    "暴力団員又は暴力団員でなくなって5年を経過しない者であること",
    "Is a member of an organised crime group, or ceased to be one less than five years ago")  # fmt: skip
minor_with_such_a_representative = asked("skilled_employment.minor_with_such_a_representative",
    "営業の許可のない未成年者で、法定代理人が欠格に当たること",
    "Is a minor without capacity for business whose legal representative is disqualified")  # fmt: skip
disqualified_officer = asked("skilled_employment.disqualified_officer", "役員に欠格に当たる者がいる法人であること",
    "Is a corporation with a disqualified officer")  # fmt: skip
controlled_by_organised_crime = asked("skilled_employment.controlled_by_organised_crime",
    "暴力団員等が事業活動を支配していること", "Its business is controlled by members of organised crime")  # fmt: skip
keeps_activity_records = asked("skilled_employment.keeps_activity_records",
    "活動の内容の文書を作り、契約の終了から1年以上、事業所に備えること",
    "Makes records of the activity and keeps them at the place of work for a year or more after the contract ends")  # fmt: skip
knew_of_deposit_or_penalty = asked("skilled_employment.knew_of_deposit_or_penalty",
    "保証金・違約金などがあると知って契約したこと", "Concluded the contract knowing of a deposit or penalty")  # fmt: skip
own_penalty_contract = asked("skilled_employment.own_penalty_contract",
    "契約の不履行の違約金などの契約を他の者と結んでいること",
    "Has agreed with others on a penalty for breach of the contract or the like")  # fmt: skip
support_costs_charged = asked("skilled_employment.support_costs_charged",
    "支援の費用を直接又は間接に本人に負担させること",
    "Costs of the support are charged to the worker, directly or indirectly")  # fmt: skip
dispatcher_in_field = asked("skilled_employment.dispatcher_in_field",
    "派遣元が、その分野の業務又は関連する業務を行っていること",
    "The dispatching organisation does business of the field or related to it")  # fmt: skip
dispatcher_owned = asked("skilled_employment.dispatcher_owned",
    "派遣元の資本金の過半数を、地方公共団体又は分野の業務を行う者が出資していること",
    "More than half of the dispatcher's capital is from a local government or one doing such business")  # fmt: skip
dispatcher_run = asked("skilled_employment.dispatcher_run",
    "地方公共団体又は分野の業務を行う者が、派遣元の業務執行に実質的に関与していること",
    "A local government or one doing such business takes a real part in running the dispatcher")  # fmt: skip
dispatcher_special_zone = asked("skilled_employment.dispatcher_special_zone",
    "農業：国家戦略特別区域法の特定機関であること",
    "Agriculture: a specified organisation of the National Strategic Special Zones Act")  # fmt: skip
dispatcher_accepted = judgement("skilled_employment.dispatcher_accepted",
    ja="分野を所管する大臣等と協議の上、派遣元として適当と認められること",
    en="The dispatcher is found suitable in consultation with the authority of the field")  # fmt: skip
client_meets_standard = asked("skilled_employment.client_meets_standard",
    "派遣先が、法令の遵守、離職、行方不明、欠格の基準（1号から4号）に適合すること",
    "The client meets items (i) to (iv): the laws, nobody made to leave, nobody missing, not disqualified")  # fmt: skip
workers_insurance = asked("skilled_employment.workers_insurance",
    "労災保険に係る届出その他の措置を講じていること",
    "Has notified workers' accident compensation insurance, or taken a like measure", COMPLIANCE)  # fmt: skip
can_go_on = judgement("skilled_employment.can_go_on",
    ja="契約を継続して履行する体制が適切に整備されていると認められること",
    en="Found to be properly set up to go on performing the contract",
    evidence=Text(ja="決算書類", en="Financial statements"))  # fmt: skip
pays_by_account = asked("skilled_employment.pays_by_account",
    "報酬を本人の預貯金口座への振込みで支払うこと", "Pays by transfer to the worker's account", CONTRACT)  # fmt: skip
pay_is_verifiable = asked("skilled_employment.pay_is_verifiable",
    "支払われた額を確認できる方法で支払い、裏付け資料を出して長官の確認を受けること",
    "Pays in a way that shows the amount, files proof and has it confirmed by the Commissioner", CONTRACT)  # fmt: skip
cooperates_with_municipalities = asked("skilled_employment.cooperates_with_municipalities",
    "地方公共団体から共生施策への協力を求められたら必要な協力をすること",
    "Co-operates with a municipality that asks for it in measures for living together", OUTLINE)  # fmt: skip
employer_notice_met = judgement("skilled_employment.employer_notice_met",
    ja="所属機関が分野に特有の告示の基準（協議会への加入など）に適合すると認められること",
    en="The organisation is found to meet the field's own notice (membership of its council and the like)")  # fmt: skip

FACTS: Final = tuple(value for value in list(globals().values()) if isinstance(value, Fact))
