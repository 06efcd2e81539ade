"""永住許可ガイドライン 2: exceptions to the ten years, in the guideline's order.

Each takes the place of item 1(3)ア only; all other requirements stay. A person may have several; each
can be asked alone by its id. All figures are "or more", reached on the calendar anniversary of the
first day (a period begun on 29 February is complete on 1 March).
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import PR_GUIDELINE, PR_GUIDELINE_2026, PRACTICE
from zairyu.facts import contribution as contributions
from zairyu.facts import family, residence
from zairyu.law.guidelines.contribution import contribution_to_japan
from zairyu.law.hsp.special_hsp import special_hsp
from zairyu.law.hsp.standard import hsp_points_at_least
from zairyu.logic import (
    Expr,
    Requirement,
    Text,
    all_of,
    any_of,
    as_of,
    before,
    between,
    constant,
    requirement,
    since,
    throughout,
    versions,
)  # fmt: skip

MARRIAGE_EVIDENCE: Final = Text(
    ja="戸籍謄本又は婚姻証明書、住民票、同居の分かる資料",
    en="Family register or marriage certificate, residence record, proof of living together",
)
POINTS_EVIDENCE: Final = Text(
    ja="ポイント計算表（申請時と1年前・3年前）とその疎明資料",
    en="Point sheets (at filing and one or three years before) with their proofs",
)


# --- 2(1) Spouse; child ------------------------------------------------------------------------------

SPOUSE: Final = PR_GUIDELINE.at("2/1", read="2026-02-24", confidence="official")
SPOUSE_2006: Final = PR_GUIDELINE.at("2/1", read="2006-03-31", confidence="official")
SPOUSE_2027: Final = PR_GUIDELINE_2026.at("3.1", read="2027-04-01")


def genuine_marriage(years: int) -> Requirement:
    """Return "a genuine marriage has lasted ``years`` years": lived together, else judged."""
    return requirement(
        f"permanent_residence.spouse.marriage_of_{years}_years",
        cite=SPOUSE if years == 3 else SPOUSE_2027,
        ja=f"実体を伴った婚姻生活が{years}年以上続いていること（海外での年数も含む）",
        en=f"A genuine marriage has lasted {years} years or more (years abroad count)",
        when=any_of(
            family.genuine_marriage_years >= years,
            all_of(family.marriage_years >= years, family.marriage_is_genuine),
        ),
        evidence=MARRIAGE_EVIDENCE,
    )


spouse_until_2027 = requirement(
    "permanent_residence.spouse.from_2006",
    cite=(SPOUSE, SPOUSE_2006),
    ja="婚姻3年以上、かつ引き続き1年以上の在留",
    en="Three years of marriage and one year of continuous stay",
    when=all_of(genuine_marriage(3), residence.continuous_years >= 1),
)
spouse_from_2027 = requirement(
    "permanent_residence.spouse.from_2027",
    cite=SPOUSE_2027,
    ja="婚姻5年以上、かつ引き続き3年以上の在留（令和9年4月1日以後の申請）",
    en="Five years of marriage and three years of continuous stay (applications from 1 April 2027)",
    when=all_of(genuine_marriage(5), residence.continuous_years >= 3),
)
spouse = requirement(
    "permanent_residence.spouse",
    cite=(SPOUSE, SPOUSE_2027),
    ja="日本人・永住者・特別永住者の配偶者の特例（在留資格は問わない）",
    en="Spouse of a Japanese national, permanent resident or special permanent resident "
    "(whatever status is held)",
    when=all_of(
        family.spouse_of_resident,
        versions(
            between("2006-03-31", "2027-04-01", spouse_until_2027),
            since("2027-04-01", spouse_from_2027),
        ),
    ),
    evidence=MARRIAGE_EVIDENCE,
)

child_until_2027 = requirement(
    "permanent_residence.child.from_2006",
    cite=(SPOUSE, SPOUSE_2006),
    ja="引き続き1年以上の在留",
    en="One year or more of continuous stay",
    when=residence.continuous_years >= 1,
)
child_from_2027 = requirement(
    "permanent_residence.child.from_2027",
    cite=SPOUSE_2027,
    ja="引き続き3年以上の在留（令和9年4月1日以後の申請）",
    en="Three years or more of continuous stay (applications from 1 April 2027)",
    when=residence.continuous_years >= 3,
)
child = requirement(
    "permanent_residence.child",
    cite=(SPOUSE, SPOUSE_2027),
    ja="日本人・永住者・特別永住者の実子等の特例（運用では特別養子を含む）",
    en="Biological child of a Japanese national, permanent resident or special permanent resident "
    "(in practice a special adoptee too)",
    when=all_of(
        family.biological_child_of_resident,
        versions(
            between("2006-03-31", "2027-04-01", child_until_2027),
            since("2027-04-01", child_from_2027),
        ),
    ),
)

# --- 2(2) Long-Term Resident -------------------------------------------------------------------------

LONG_TERM: Final = PR_GUIDELINE.at("2/2", read="2026-02-24", confidence="official")

long_term_resident = requirement(
    "permanent_residence.long_term_resident",
    cite=(
        LONG_TERM,
        PR_GUIDELINE.at("2/2", read="2006-03-31", confidence="official"),
        PRACTICE.at("", read=None, note="time as a spouse before the change is added"),
    ),
    ja="「定住者」として引き続き5年以上の在留",
    en="Five years or more of continuous stay as a Long-Term Resident",
    when=versions(
        since(
            "2006-03-31",
            any_of(
                residence.years_in(status="long_term_resident") >= 5,
                all_of(
                    residence.status_held.equals("long_term_resident"),
                    residence.years_in(status="long_term_resident_or_spouse") >= 5,
                    residence.time_as_spouse_is_added,
                ),
            ),
        )
    ),
)

# --- 2(3) Refugees and persons under complementary protection ----------------------------------------

REFUGEE: Final = PR_GUIDELINE.at("2/3", read="2026-02-24", confidence="official")

refugee = requirement(
    "permanent_residence.refugee",
    cite=(
        REFUGEE,
        PR_GUIDELINE.at("2/3", read="2023-12-01", confidence="secondary"),
        PR_GUIDELINE.at("2/3", read="2006-03-31", confidence="official", until="2023-12-01"),
    ),
    ja="難民（令和5年12月1日以後は補完的保護対象者も）の認定後、引き続き5年以上の在留",
    en="Five years or more of continuous stay after recognition as a refugee (since 1 December 2023 "
    "also as a person under complementary protection)",
    when=all_of(
        versions(
            between("2006-03-31", "2023-12-01", residence.recognised_as.equals("refugee")),
            since(
                "2023-12-01",
                residence.recognised_as.in_("refugee", "complementary_protection"),
            ),
        ),
        residence.years_since_recognition >= 5,
        residence.continuous_years >= 5,
    ),
    evidence=Text(ja="難民認定証明書、補完的保護対象者認定証明書", en="Certificate of recognition"),
)

# --- 2(4) Contribution to Japan ----------------------------------------------------------------------

contribution = requirement(
    "permanent_residence.contribution",
    cite=(
        PR_GUIDELINE.at("2/4", read="2026-02-24", confidence="official"),
        PR_GUIDELINE.at("2/4", read="2006-03-31", confidence="official"),
    ),
    ja="外交・社会・経済・文化などで日本への貢献があると認められ、5年以上在留していること",
    en="Found to have contributed to Japan in diplomacy, society, the economy, culture or another "
    "field, with five years or more in Japan",
    when=versions(
        since(
            "2005-03-31",
            all_of(residence.total_years_in_japan >= 5, contribution_to_japan),
        )
    ),
    note=Text(
        ja="年数は「引き続き」とは書かれていません。",
        en='The five years are not said to be "continuous".',
    ),
)

# --- 2(5) Regional revitalisation: notified activities 36 and 37 -------------------------------------

regional = requirement(
    "permanent_residence.regional_contribution",
    cite=(
        PR_GUIDELINE.at("2/5", read="2026-02-24", confidence="official"),
        PR_GUIDELINE.at(
            "2/5",
            read=None,
            confidence="memory",
            note="the day on which this item came in was not seen",
        ),
    ),
    ja="認定地域再生計画の機関で特定活動告示36号・37号の活動を行い、貢献が認められ、引き続き3年以上の在留",
    en="Three years or more of continuous stay in notified activity 36 or 37 at an organisation "
    "in an approved regional revitalisation plan, with a contribution found",
    when=versions(
        since(
            "2017-04-26",
            all_of(
                residence.years_in(status="designated_activities_36_or_37") >= 3,
                contributions.organisation_in_regional_plan,
                contributions.recognised,
            ),
        )
    ),
)

# --- 2(6) and 2(7) Highly skilled professionals: 70 points, 80 points --------------------------------

HSP_70: Final = PR_GUIDELINE.at("2/6", read="2026-02-24", confidence="official")
HSP_80: Final = PR_GUIDELINE.at("2/7", read="2026-02-24", confidence="official")
HSP_70_A: Final = PR_GUIDELINE.at("2/6/ア", read="2026-02-24", confidence="official")
HSP_70_B: Final = PR_GUIDELINE.at("2/6/イ", read="2026-02-24", confidence="official")
HSP_80_A: Final = PR_GUIDELINE.at("2/7/ア", read="2026-02-24", confidence="official")
HSP_80_B: Final = PR_GUIDELINE.at("2/7/イ", read="2026-02-24", confidence="official")
HSP_70_2017: Final = PR_GUIDELINE.at(
    "2/6", read="2017-04-26", confidence="secondary", until="2024-11-18"
)
HSP_80_2017: Final = PR_GUIDELINE.at(
    "2/7", read="2017-04-26", confidence="secondary", until="2024-11-18"
)
POINTS_KEPT: Final = PR_GUIDELINE.at(
    "2/6", read="2024-11-18", confidence="secondary",
    note="the day on which 'kept' came in: medium confidence",
)  # fmt: skip
HSP_2027: Final = PR_GUIDELINE_2026.at("3.6", read="2027-04-01")
HSP_80_2027: Final = PR_GUIDELINE_2026.at("3.7", read="2027-04-01")


def points_kept(points: int, since_when: str) -> Expr:
    """Return "``points`` on every day from ``since_when`` before filing to filing"."""
    return throughout(since_when, hsp_points_at_least(points))


def points_at_both_ends(points: int, since_when: str) -> Expr:
    """Return "``points`` on the day ``since_when`` before filing" (those at filing stand beside it)."""
    return as_of(since_when, hsp_points_at_least(points))


five_years_as_hsp = requirement(
    "permanent_residence.by_70_points.from_2015",
    cite=PR_GUIDELINE.at("2/6", read="2015-04-01", confidence="secondary", until="2017-04-26"),
    ja="高度人材外国人として引き続き5年以上の在留（平成29年4月25日まで）",
    en="Five years or more of continuous stay as a highly skilled person (until 25 April 2017)",
    when=residence.years_as_hsp >= 5,
)

by_70_points_as_hsp = requirement(
    "permanent_residence.by_70_points.as_hsp",
    cite=(HSP_70_A, POINTS_KEPT, HSP_70_2017, HSP_2027),
    ja="70点以上の「高度人材外国人」として、必要な点数を保って引き続き3年以上の在留",
    en="Three years or more of continuous stay as a highly skilled person with 70 points, kept",
    when=versions(
        between("2017-04-26", "2024-11-18", residence.years_as_hsp >= 3),
        since("2024-11-18", all_of(residence.years_as_hsp >= 3, points_kept(70, "-P3Y"))),
    ),
    evidence=POINTS_EVIDENCE,
)
by_70_points_look_back = requirement(
    "permanent_residence.by_70_points.look_back",
    cite=(HSP_70_B, POINTS_KEPT, HSP_70_2017, HSP_2027),
    ja="3年以上引き続き在留し、申請日の3年前に70点以上（令和6年11月18日以後は、その後も保っていること）",
    en="Three years or more of continuous stay, with 70 points three years before filing (since "
    "18 November 2024: and kept from then on); any status",
    when=all_of(
        residence.continuous_years >= 3,
        versions(
            between("2017-04-26", "2024-11-18", points_at_both_ends(70, "-P3Y")),
            since("2024-11-18", points_kept(70, "-P3Y")),
        ),
    ),
    evidence=POINTS_EVIDENCE,
)
by_70_points = requirement(
    "permanent_residence.by_70_points",
    cite=(HSP_70, HSP_70_2017, HSP_2027),
    ja="高度専門職の点数が70点以上の人の特例（3年）",
    en="Seventy points or more under the points system (three years)",
    when=versions(
        before("2015-04-01", constant("not_met")),
        between("2015-04-01", "2017-04-26", five_years_as_hsp),
        since(
            "2017-04-26",
            all_of(hsp_points_at_least(70), any_of(by_70_points_as_hsp, by_70_points_look_back)),
        ),
    ),
    evidence=POINTS_EVIDENCE,
)

by_80_points_as_hsp = requirement(
    "permanent_residence.by_80_points.as_hsp",
    cite=(HSP_80_A, POINTS_KEPT, HSP_80_2017, HSP_80_2027),
    ja="80点以上の「高度人材外国人」として、必要な点数を保って引き続き1年以上の在留",
    en="One year or more of continuous stay as a highly skilled person with 80 points, kept",
    when=all_of(
        residence.years_as_hsp >= 1,
        versions(
            between("2017-04-26", "2024-11-18", points_at_both_ends(80, "-P1Y")),
            since("2024-11-18", points_kept(80, "-P1Y")),
        ),
    ),
    evidence=POINTS_EVIDENCE,
)
by_80_points_look_back = requirement(
    "permanent_residence.by_80_points.look_back",
    cite=(HSP_80_B, POINTS_KEPT, HSP_80_2017, HSP_80_2027),
    ja="1年以上引き続き在留し、申請日の1年前に80点以上（令和6年11月18日以後は、その後も保っていること）",
    en="One year or more of continuous stay, with 80 points one year before filing (since "
    "18 November 2024: and kept from then on); any status",
    when=all_of(
        residence.continuous_years >= 1,
        versions(
            between("2017-04-26", "2024-11-18", points_at_both_ends(80, "-P1Y")),
            since("2024-11-18", points_kept(80, "-P1Y")),
        ),
    ),
    evidence=POINTS_EVIDENCE,
)
by_80_points = requirement(
    "permanent_residence.by_80_points",
    cite=(HSP_80, HSP_80_2017, HSP_80_2027),
    ja="高度専門職の点数が80点以上の人の特例（1年）",
    en="Eighty points or more under the points system (one year)",
    when=versions(
        before("2017-04-26", constant("not_met")),
        since(
            "2017-04-26",
            all_of(hsp_points_at_least(80), any_of(by_80_points_as_hsp, by_80_points_look_back)),
        ),
    ),
    evidence=POINTS_EVIDENCE,
)

# --- 2(8) Special highly skilled professionals (J-Skip) ----------------------------------------------

SPECIAL: Final = PR_GUIDELINE.at("2/8", read="2026-02-24", confidence="official")
SPECIAL_2023: Final = PR_GUIDELINE.at("2/8", read="2023-04-21", confidence="secondary")

by_special_hsp_as_such = requirement(
    "permanent_residence.by_special_hsp.as_special_hsp",
    cite=(PR_GUIDELINE.at("2/8/ア", read="2026-02-24", confidence="official"), SPECIAL_2023),
    ja="「特別高度人材」として引き続き1年以上の在留",
    en="One year or more of continuous stay as a special highly skilled professional",
    when=residence.years_as_special_hsp >= 1,
)
by_special_hsp_look_back = requirement(
    "permanent_residence.by_special_hsp.look_back",
    cite=(PR_GUIDELINE.at("2/8/イ", read="2026-02-24", confidence="official"), SPECIAL_2023),
    ja="1年以上引き続き在留し、申請日の1年前に特別高度人材の基準に当てはまっていたこと",
    en="One year or more of continuous stay, having met the special standard one year before filing",
    when=all_of(residence.continuous_years >= 1, as_of("-P1Y", special_hsp)),
)
by_special_hsp = requirement(
    "permanent_residence.by_special_hsp",
    cite=(SPECIAL, SPECIAL_2023),
    ja="特別高度人材の基準に当てはまる人の特例（1年）",
    en="Meets the standard for special highly skilled professionals (one year)",
    when=versions(
        before("2023-04-21", constant("not_met")),
        since(
            "2023-04-21",
            all_of(special_hsp, any_of(by_special_hsp_as_such, by_special_hsp_look_back)),
        ),
    ),
)

EXCEPTIONS: Final = (
    spouse, child, long_term_resident, refugee, contribution, regional, by_70_points, by_80_points,
    by_special_hsp,
)  # fmt: skip

RULES: Final = (
    *EXCEPTIONS, by_70_points_as_hsp, by_70_points_look_back, by_80_points_as_hsp,
    by_80_points_look_back, by_special_hsp_as_such, by_special_hsp_look_back,
)  # fmt: skip
