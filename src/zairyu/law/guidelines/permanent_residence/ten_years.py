"""永住許可ガイドライン 1(3)ア: ten years in Japan, five of them with a work or residence status.

In principle. The exceptions of part 2 take its place and stand in :mod:`.exceptions`. What counts as a
year, and what breaks a stay, is decided in :mod:`zairyu.facts.residence`.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ISA_MANUAL, PR_GUIDELINE, PR_GUIDELINE_2026
from zairyu.facts import residence
from zairyu.logic import Text, all_of, any_of, between, requirement, since, versions

FIRST_TEXT: Final = PR_GUIDELINE.at("1/3/ア", read="2006-03-31", confidence="official")
TRAINING_EXCLUDED: Final = PR_GUIDELINE.at("1/3/ア", read="2019-05-31", confidence="secondary")
PRESENT_TEXT: Final = PR_GUIDELINE.at("1/3/ア", read="2026-02-24", confidence="official")
REVISED: Final = PR_GUIDELINE_2026.at(
    "2.5", read="2027-04-01", note="the reader of the published text records no change here"
)

stay_of_ten_years = requirement(
    "permanent_residence.ten_years.stay",
    cite=(PRESENT_TEXT, FIRST_TEXT, REVISED),
    ja="引き続き10年以上、日本に在留していること",
    en="Ten years or more of continuous stay in Japan",
    when=residence.continuous_years >= 10,
    evidence=Text(ja="旅券、在留カード、出入国記録", en="Passport, residence card, entry records"),
)

five_years_every_status = requirement(
    "permanent_residence.ten_years.work_or_residence_status.from_2006",
    cite=FIRST_TEXT,
    ja="そのうち引き続き5年以上、就労資格又は居住資格で在留していること",
    en="Of these, five continuous years or more with a work status or a residence status",
    when=any_of(
        residence.years_in_work_or_residence_status(counting="every_work_status") >= 5,
        all_of(
            residence.longest_run_in_work_or_residence_status(counting="every_work_status") >= 5,
            residence.earlier_run_accepted,
        ),
    ),
)

five_years_without_training = requirement(
    "permanent_residence.ten_years.work_or_residence_status.from_2019",
    cite=(PRESENT_TEXT, TRAINING_EXCLUDED, REVISED),
    ja="そのうち引き続き5年以上、就労資格（技能実習・特定技能1号を除く）又は居住資格で在留していること",
    en="Of these, five continuous years or more with a work status (Technical Intern Training and "
    "Specified Skilled Worker (i) left out) or a residence status",
    when=any_of(
        residence.years_in_work_or_residence_status(counting="without_training") >= 5,
        all_of(
            residence.longest_run_in_work_or_residence_status(counting="without_training") >= 5,
            residence.earlier_run_accepted,
        ),
    ),
)

five_years = requirement(
    "permanent_residence.ten_years.work_or_residence_status",
    cite=(PRESENT_TEXT, ISA_MANUAL.at("", read=None, note="the latest five years are looked at")),
    ja="就労資格又は居住資格での引き続き5年以上の在留",
    en="Five continuous years or more with a work status or a residence status",
    when=versions(
        between("2006-03-31", "2019-05-31", five_years_every_status),
        since("2019-05-31", five_years_without_training),
    ),
)

ten_years = requirement(
    "permanent_residence.ten_years",
    cite=(PRESENT_TEXT, REVISED),
    ja="原則として10年以上の在留、うち5年以上は就労資格又は居住資格",
    en="In principle ten years in Japan, five of them with a work or residence status",
    when=versions(since("2006-03-31", all_of(stay_of_ten_years, five_years))),
)

RULES: Final = (ten_years, stay_of_ten_years, five_years)
