"""特定技能1号の通算在留期間: the time as SSW(i) that is added up, and its limit.

| | until 2025-09-29 | from 2025-09-30 |
|---|---|---|
| limit | five years not reached | five years not reached; six with adequate reason |
| not counted | nothing: leave counts too | times not worked for pregnancy, childbirth, childcare or other unavoidable reasons |

The same limit stands in the landing criteria (row of (i), item 1ヘ) and, for change and extension, in the
Enforcement Regulations (Arts. 20-2 and 21-2), where reaching it means that there are no reasonable grounds. All
employers and fields are added up. Time in the Designated Activities that lead to SSW (supplementary provisions
of 2019) counts; time in intern training does not.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from zairyu.citations import LANDING_CRITERIA, REGULATIONS, SSW_MANUAL
from zairyu.facts import specified_skills
from zairyu.law.register import Covered, Gap
from zairyu.law.specified_skills.fields import CREATED, field_ii
from zairyu.logic import (
    Effect,
    Text,
    all_of,
    any_of,
    between,
    requirement,
    since,
    versions,
)

ROW: Final = "特定技能1号"
REFORM: Final = "2025-09-30"
BRIDGES: Final = "附則36/10"
BRIDGES_IN_REGULATIONS: Final = "附則99/6"

PASS_SHARE: Final = Decimal("0.8")
"""Of the pass mark, in each test needed (practice)."""
EVIDENCE: Final = specified_skills.DESIGNATION
_total = specified_skills.total_years
_less = specified_skills.years_without_birth_and_childcare
_least = specified_skills.years_without_every_leave

ended_before = _total < 5
birth_and_childcare_left_out = requirement(
    "ssw_total_stay.birth_and_childcare_left_out",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/1/ヘ", read=REFORM),
        SSW_MANUAL.at("通算在留期間", read=None),
    ),
    ja="妊娠・出産・育児で働けなかった期間を除いて5年に達していないこと",
    en="Less than five years without times not worked for pregnancy, childbirth or childcare",
    when=_less < 5,
    evidence=specified_skills.years_without_birth_and_childcare.evidence,
)
other_leave_left_out = requirement(
    "ssw_total_stay.other_leave_left_out",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/1/ヘ", read=REFORM),
        SSW_MANUAL.at("通算在留期間", read=None),
    ),
    ja="そのほかのやむを得ない事情で働けなかった期間も除いて5年に達していないこと",
    en="Less than five years without times not worked for other unavoidable reasons too",
    when=all_of(_least < 5, specified_skills.other_leave_unavoidable),
    evidence=specified_skills.other_leave_unavoidable.evidence,
    note=Text(
        ja="実務では、1月を超えて続く病気・けがの休業（原則1年まで、労災は3年まで）、入国制限で戻れなかった期間が挙げられます。",
        en="In practice: leave for illness or injury of more than a month on end (in principle up to a year, three for an "
        "accident at work), and time abroad under bans on entry.",
    ),
)
failed_the_test_of_ii = requirement(
    "ssw_total_stay.failed_the_test_of_ii",
    cite=SSW_MANUAL.at("通算在留期間", read=None),
    ja="2号の試験が不合格で、必要なすべての試験で合格点の8割以上を取り、誓約し、所属機関が雇用と支援を続けること（2号のある分野）",
    en="Failed the test of SSW(ii) with 80 % or more of the pass mark in every test needed, pledged, and the "
    "organisation goes on with employment and support (fields with SSW(ii))",
    when=all_of(
        field_ii,
        specified_skills.best_failed_score >= PASS_SHARE,
        specified_skills.pledge_made,
        specified_skills.employer_goes_on,
    ),
    evidence=specified_skills.best_failed_score.evidence,
)
up_to_six_years = requirement(
    "ssw_total_stay.up_to_six_years",
    cite=LANDING_CRITERIA.at(f"{ROW}/1/ヘ", read=REFORM),
    ja="5年を超えて在留する相当の理由があり、6年に達していないこと",
    en="Adequate reason to stay beyond five years, and less than six years",
    when=all_of(
        any_of(failed_the_test_of_ii, specified_skills.reason_beyond_five_years),
        any_of(
            _total < 6,
            _less < 6,
            all_of(_least < 6, specified_skills.other_leave_unavoidable),
        ),
    ),
    evidence=EVIDENCE,
)
_within = versions(
    between(CREATED, REFORM, ended_before),
    since(
        REFORM,
        any_of(ended_before, birth_and_childcare_left_out, other_leave_left_out, up_to_six_years),
    ),
)
total_stay = requirement(
    "landing_criteria.specified_skilled_worker_i.total_stay",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/1/ヘ", read=CREATED, until=REFORM),
        LANDING_CRITERIA.at(f"{ROW}/1/ヘ", read=REFORM),
        LANDING_CRITERIA.at(BRIDGES, read=CREATED),
    ),
    ja="ヘ　特定技能1号で在留した期間が通算5年に達していないこと（2025年9月30日から、妊娠・出産・育児などで働けなかった期間を除き、"
    "相当の理由があれば6年）",
    en="(f) The stay as SSW(i) has not reached five years in all (from 30 September 2025 times not worked for "
    "pregnancy, childbirth, childcare and the like are left out, and it is six with adequate reason)",
    when=_within,
    evidence=EVIDENCE,
)
limit_at_change_and_extension = requirement(
    "enforcement_regulations.article_20_2_and_21_2.total_stay",
    cite=(
        REGULATIONS.at("20-2/1", read=CREATED, until=REFORM),
        REGULATIONS.at("21-2/1", read=CREATED, until=REFORM),
        REGULATIONS.at("20-2/1", read=REFORM),
        REGULATIONS.at("21-2/1", read=REFORM),
        REGULATIONS.at(f"{BRIDGES_IN_REGULATIONS}/1", read="2026-06-14"),
        REGULATIONS.at(f"{BRIDGES_IN_REGULATIONS}/2", read="2026-06-14"),
    ),
    ja="特定技能1号の通算の上限に達していないこと（達していれば、変更・更新の相当の理由がないものとされる）",
    en="The limit of SSW(i) has not been reached (otherwise there are deemed to be no reasonable grounds for a "
    "change or an extension)",
    when=_within,
    effect=Effect.REQUIRED,
    evidence=EVIDENCE,
)

RULES: Final = (
    total_stay,
    limit_at_change_and_extension,
    birth_and_childcare_left_out,
    other_leave_left_out,
    up_to_six_years,
    failed_the_test_of_ii,
)
COVERS: Final = (
    Covered(LANDING_CRITERIA, f"{ROW}/1/ヘ", (total_stay.id,), CREATED, REFORM),
    Covered(LANDING_CRITERIA, f"{ROW}/1/ヘ", (total_stay.id,), REFORM),
    Covered(LANDING_CRITERIA, BRIDGES, (total_stay.id,), CREATED),
    Covered(REGULATIONS, "20-2/1", (limit_at_change_and_extension.id,), CREATED, REFORM),
    Covered(REGULATIONS, "20-2/1", (limit_at_change_and_extension.id,), REFORM),
    Covered(REGULATIONS, "21-2/1", (limit_at_change_and_extension.id,), CREATED, REFORM),
    Covered(REGULATIONS, "21-2/1", (limit_at_change_and_extension.id,), REFORM),
    Covered(REGULATIONS, f"{BRIDGES_IN_REGULATIONS}/1", (total_stay.id,), CREATED),
    Covered(REGULATIONS, f"{BRIDGES_IN_REGULATIONS}/2", (total_stay.id,), CREATED),
)
GAPS: Final = (
    Gap(
        LANDING_CRITERIA.at(f"{ROW}/1/ヘ", read=REFORM),
        "judgement",
        Text(
            ja="病気・けがなどの休業がやむを得ない事情か、5年を超える相当の理由があるかは入管が判断する",
            en="Whether other leave was unavoidable, and whether there is adequate reason beyond five years, is judged",
        ),
    ),
    Gap(
        SSW_MANUAL.at("通算在留期間", read=None),
        "text_not_seen",
        Text(
            ja="運用要領の本文：除く期間の上限（病気1年・労災3年など）と、8割の扱いの細目",
            en="The guidelines' own words: how long leave is left out (a year for illness, three for accidents at work) "
            "and the details of the 80 %",
        ),
    ),
)
