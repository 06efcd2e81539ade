"""特定技能への準備など（告示外）: bridges for those who mean to become Specified Skilled Workers, and interns in transfer.

The agency's pages: preparing with the tests passed (six months since 2024-01-09, four before); going on with work although
the tests are not passed yet, where work or training ended for unavoidable reasons; interns whose transfer to another
host is under way (since 2024-11-01). The first counts to the five years of Specified Skilled Worker (i) by the
supplementary provisions of 2019 (Art. 6(1)), as does the second by their item (iv), and the last bridge of 2019 for
construction and shipbuilding.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import (
    ISA_CANNOT_GO_ON_PAGE,
    ISA_INTERN_TRANSFER_PAGE,
    ISA_SSW_PREPARATION_PAGE,
    REGULATIONS,
)
from zairyu.facts import application, designated, residence, specified_skills
from zairyu.facts import designated_unlisted as facts
from zairyu.law.designated.register import Designation
from zairyu.law.designated.unlisted_writing import (
    by_minister,
    from_status,
    in_principle,
    not_extended,
    once_more,
    page,
    practice,
    text_not_seen,
)
from zairyu.law.designated.writing import number, rules_of
from zairyu.law.register import Covered
from zairyu.logic import Text, all_of, any_of, only_if, requirement
from zairyu.statuses.families import TITP

PREPARATION: Final = page(ISA_SSW_PREPARATION_PAGE)
CANNOT_GO_ON: Final = page(ISA_CANNOT_GO_ON_PAGE)
TRANSFER: Final = page(ISA_INTERN_TRANSFER_PAGE)
BRIDGE: Final = practice("COMPLETE_TITP_ETC_BRIDGE_OLD")
COUNTED: Final = REGULATIONS.at("附則99/6/1", read="2026-06-14")
"""Supplementary provisions of 2019, Art. 6(1): what counts as time of Specified Skilled Worker (i)."""
MONTHS_OF_SEARCH: Final = 3
INTERN: Final = residence.status_held.in_(*sorted(TITP))

# --- Preparing the move -----------------------------------------------------------------------------------------

papers = in_principle(
    "SSW1_PREP",
    "papers_not_ready",
    any_of(facts.papers_not_ready, designated.held.equals("SSW1_PREP")),
    "在留期間の満了日までに、特定技能1号への変更の書類がそろわないこと",
    "The papers for the change to Specified Skilled Worker (i) cannot be ready by the end of the stay",
    PREPARATION,
    evidence=facts.CONTRACT,
)
contract = in_principle(
    "SSW1_PREP",
    "contract",
    facts.contract_for_ssw,
    "特定技能1号で働く予定の受入れ機関との契約があること",
    "A contract with the organisation for which to work as Specified Skilled Worker (i)",
    PREPARATION,
    evidence=facts.CONTRACT,
)
tests = in_principle(
    "SSW1_PREP",
    "tests",
    facts.ssw_tests_passed,
    "特定技能1号の試験に合格している（又は免除される）こと",
    "The tests of Specified Skilled Worker (i) are passed (or not asked)",
    PREPARATION,
    evidence=facts.ssw_tests_passed.evidence,
)
time_left = in_principle(
    "SSW1_PREP",
    "not_over_54_months",
    facts.ssw_time_left,
    "特定技能1号での在留が通算で4年6か月を超えていないこと",
    "Not more than four years and six months as Specified Skilled Worker (i) in all",
    PREPARATION,
    note=Text(
        ja="残りが8か月以上あるうちの申請が勧められています。",
        en="It is advised to apply while eight months or more are left.",
    ),
)
other_organisation = in_principle(
    "SSW1_PREP",
    "another_organisation_only_if_unavoidable",
    only_if(
        all_of(designated.held.equals("SSW1_PREP"), application.organisation_changes),
        facts.unavoidable_reason,
    ),
    "この特定活動のまま受入れ機関を変えるのは、自分の責任によらずに働けなくなったときに限ること",
    "Another organisation while preparing: only where the work could not go on without own fault",
    PREPARATION,
)
unavoidable_extension = in_principle(
    "SSW1_PREP",
    "extension_only_if_unavoidable",
    facts.unavoidable_reason,
    "更新は、やむを得ない事情があるときに限ること",
    "An extension only in unavoidable circumstances",
    PREPARATION,
)
ssw1_prep = number(
    "SSW1_PREP",
    papers,
    contract,
    tests,
    time_left,
    other_organisation,
    by_minister,
    cite=(PREPARATION, COUNTED),
    note=Text(
        ja="令和6年1月9日からの申請は6か月（それより前は4か月）。予定の受入れ機関でだけ働けます。この期間は特定技能1号の5年に数えます。",
        en="Six months for applications from 9 January 2024 (four before). Work is for that organisation only. The time counts "
        "to the five years of Specified Skilled Worker (i).",
    ),
)

# --- Going on with work before the tests --------------------------------------------------------------------------

ended = in_principle(
    "EMPLOY_CONT",
    "ended_for_unavoidable_reasons",
    any_of(facts.no_own_fault, designated.held.equals("EMPLOY_CONT")),
    "会社の都合や労使間の問題などのやむを得ない事情で、就労（実習）を続けられなくなったこと",
    "Work (or training) could not go on for the company's reasons, trouble at work or the like",
    CANNOT_GO_ON,
)
interns_looked = in_principle(
    "EMPLOY_CONT",
    "interns_looked_for_a_host",
    only_if(
        INTERN,
        all_of(facts.placement_tried, facts.months_without_a_host >= MONTHS_OF_SEARCH),
    ),
    "技能実習の人：監理団体など（又は外国人技能実習機構）が探しても、続けられなくなってから3か月、新しい実習先が見つからないこと",
    "Interns: no new host was found for three months, although the supervising organisation (or OTIT) looked for one",
    CANNOT_GO_ON,
    evidence=facts.placement_tried.evidence,
)
not_yet_passed = in_principle(
    "EMPLOY_CONT",
    "tests_not_passed",
    ~facts.ssw_tests_passed,
    "特定技能1号への変更を希望し、技能試験か日本語試験にまだ合格していないこと（合格していれば移行準備の特定活動）",
    "Wishes to become Specified Skilled Worker (i) and has not passed both tests (with them: the preparation)",
    CANNOT_GO_ON,
)
next_organisation = in_principle(
    "EMPLOY_CONT",
    "next_organisation",
    facts.contract_for_ssw,
    "移行後に働く予定の会社があること",
    "There is an organisation for which to work afterwards",
    CANNOT_GO_ON,
    evidence=facts.CONTRACT,
)
within_plan = in_principle(
    "EMPLOY_CONT",
    "within_training_planned",
    only_if(specified_skills.was_intern, facts.within_training_planned),
    "技能実習から来た人の更新：予定していた技能実習2号の期限を超えないこと",
    "Extension of those who were interns: not beyond the technical intern training (ii) that was planned",
    CANNOT_GO_ON,
)
employ_cont = number(
    "EMPLOY_CONT",
    ended,
    interns_looked,
    not_yet_passed,
    next_organisation,
    by_minister,
    cite=(CANNOT_GO_ON, COUNTED),
    note=Text(
        ja="1年で、一定の場合に2回まで更新できます。移行する予定の会社で働きながら試験を受けます。特定技能を希望する人の契約に基づく就労"
        "なので、特定技能1号の5年に数えます（平成31年の省令の附則6条）。",
        en="One year, extended at most twice in certain cases, working for the organisation to move to while the tests are "
        "taken. As work under a contract by one who wishes to become a Specified Skilled Worker it counts to the five years "
        "of (i) (supplementary provisions of 2019, Art. 6).",
    ),
)

# --- Interns in transfer --------------------------------------------------------------------------------------------

is_intern = from_status(
    "TITP_TRANSFER",
    tuple(sorted(TITP)),
    "技能実習で在留していること",
    "Stays as a technical intern",
    TRANSFER,
)
under_way = in_principle(
    "TITP_TRANSFER",
    "transfer_under_way",
    facts.transfer_under_way,
    "やむを得ない事情による転籍の手続をしていること",
    "A transfer for unavoidable reasons is under way",
    TRANSFER,
)
plan_not_ready = in_principle(
    "TITP_TRANSFER",
    "plan_not_ready",
    facts.new_plan_not_ready,
    "在留期間の満了日までに、技能実習計画の認定を受けられないこと",
    "The new training plan cannot be accredited by the end of the stay",
    TRANSFER,
)
titp_transfer = number(
    "TITP_TRANSFER",
    is_intern,
    under_way,
    plan_not_ready,
    by_minister,
    cite=(TRANSFER,),
    note=Text(
        ja="4か月です。次の実習先が決まっていればその就労ができ、決まっていなければ週28時間以内です。技能実習に戻るときは、この期間が"
        "実習の期間から差し引かれます。在留期間が残っている間は、資格外活動許可（週28時間以内、4か月まで）を受けられることがあります。",
        en="Four months. With the next host decided its work is allowed, without one up to 28 hours a week. On going back to "
        "training this time is taken off. While the period of stay goes on a permission for other activity (28 hours a "
        "week, up to four months) may be had.",
    ),
)
transfer_work = requirement(
    "designated_activities.titp_transfer.work_for_the_next_host",
    cite=TRANSFER,
    ja="次の実習先が決まっていること（決まっていなければ、週28時間以内の就労）",
    en="The next host is decided (without one: work up to 28 hours a week)",
    when=facts.next_host_decided,
)

# --- The bridge of 2019 -------------------------------------------------------------------------------------------

from_measures = in_principle(
    "COMPLETE_TITP_ETC_BRIDGE_OLD",
    "from_the_measures",
    facts.same_employer_after_measure,
    "建設・造船の就労者（32号・35号）から、引き続き同じ会社で特定技能を目指すこと",
    "From the measures for construction or shipbuilding (no. 32, 35), going on with the same employer",
    BRIDGE,
)
bridge = number("COMPLETE_TITP_ETC_BRIDGE_OLD", from_measures, by_minister, cite=(BRIDGE, COUNTED))

DESIGNATIONS: Final = (
    Designation(
        "SSW1_PREP",
        ssw1_prep,
        at_extension=(once_more("SSW1_PREP", 2, PREPARATION), unavoidable_extension),
    ),
    Designation(
        "EMPLOY_CONT",
        employ_cont,
        once=(interns_looked,),
        at_extension=(once_more("EMPLOY_CONT", 3, CANNOT_GO_ON), within_plan),
    ),
    Designation(
        "TITP_TRANSFER",
        titp_transfer,
        once=(is_intern,),
        at_extension=(not_extended("TITP_TRANSFER", TRANSFER),),
    ),
    Designation("COMPLETE_TITP_ETC_BRIDGE_OLD", bridge),
)
RULES: Final = (*rules_of(*DESIGNATIONS), transfer_work)
COVERS: Final = (
    Covered(ISA_SSW_PREPARATION_PAGE, "", (ssw1_prep.id,), "2019-04-01"),
    Covered(ISA_CANNOT_GO_ON_PAGE, "", (employ_cont.id,)),
    Covered(ISA_INTERN_TRANSFER_PAGE, "", (titp_transfer.id,), "2024-11-01"),
)
GAPS: Final = (
    text_not_seen(
        CANNOT_GO_ON,
        "技能実習のほかの人（2と3）の要件の全部、更新のできる「一定の場合」",
        "All that is asked of others than interns (limbs 2 and 3); the cases in which it is extended",
    ),
    text_not_seen(
        PREPARATION,
        "提出書類の一覧、特定技能2号への準備の特定活動（この案内にはない）",
        "The list of papers; the preparation for Specified Skilled Worker (ii), which another page is said to hold",
    ),
    text_not_seen(
        TRANSFER,
        "入管庁の案内の本文（国際人材協力機構などの紹介による）",
        "The agency's own words (known through JITCO and others)",
    ),
)
