"""永住許可ガイドライン 1(3)ウ and note 1: the longest period of stay, and three years in its place.

The longest period is that of the Regulations, appended table 2, for the status held; the catalogue
knows it for each day (:data:`zairyu.facts.residence.longest_period`). Since the five-year periods came
in on 2012-07-09 a three-year period has been treated as the longest "for the time being". Note 1 of
2026-02-24 ends that on 2027-03-31. It does not say whether the day of filing or of decision counts;
the text published on 2026-10-01 was read as the day of filing, and so it is here.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import PR_GUIDELINE, PR_GUIDELINE_2026, REGULATIONS
from zairyu.facts import residence
from zairyu.logic import (
    Text,
    all_of,
    any_of,
    as_of,
    at_decision,
    between,
    requirement,
    since,
    versions,
)  # fmt: skip

THREE_YEARS: Final = 36
"""Months."""
ITEM: Final = PR_GUIDELINE.at("1/3/ウ", read="2026-02-24", confidence="official")
TABLE: Final = REGULATIONS.at("別表第二", read="2026-06-14")
FIRST_TEXT: Final = PR_GUIDELINE.at("1/3/ウ", read="2006-03-31", confidence="official")
THREE_YEAR_NOTE: Final = PR_GUIDELINE.at(
    "注1", read="2012-07-09", confidence="secondary", until="2026-02-24"
)
NOTE_1: Final = PR_GUIDELINE.at("注1", read="2026-02-24", confidence="official")
NOTE_4: Final = PR_GUIDELINE_2026.at("2.5/6/注4", read="2027-04-01")

holds_the_longest = requirement(
    "permanent_residence.longest_period.of_the_table",
    cite=(ITEM, TABLE, FIRST_TEXT),
    ja="現在の在留資格について定められた最も長い在留期間を持っていること",
    en="Holds the longest period of stay that exists for the present status",
    when=any_of(residence.stay_is_indefinite, residence.period_of_stay >= residence.longest_period),
    evidence=Text(ja="在留カード", en="Residence card"),
)

holds_three_years = requirement(
    "permanent_residence.longest_period.three_years",
    cite=(NOTE_1, THREE_YEAR_NOTE),
    ja="在留期間「3年」は最も長い期間として取り扱われる（令和9年3月31日までの申請）",
    en="A three-year period is treated as the longest (applications filed by 31 March 2027)",
    when=residence.period_of_stay >= THREE_YEARS,
    evidence=Text(ja="在留カード", en="Residence card"),
)

held_three_years_on_the_last_day = requirement(
    "permanent_residence.longest_period.transition.held_on_2027_03_31",
    cite=(NOTE_1, NOTE_4),
    ja="令和9年3月31日に在留期間「3年」を持っていたこと",
    en="Held a three-year period of stay on 31 March 2027",
    when=as_of("2027-03-31", residence.period_of_stay.equals(THREE_YEARS)),
)

decided_within_that_period = requirement(
    "permanent_residence.longest_period.transition.decided_within_that_period",
    cite=(NOTE_1, NOTE_4),
    ja="その在留期間のうちに処分（許可・不許可）を受けること",
    en="The decision is received within that same period of stay",
    when=at_decision(residence.within_period_held_on_2027_03_31),
    note=Text(
        ja="更新した後の期間は含みません。更新の申請中（特例期間）にかかる場合の扱いは示されていません。",
        en="A renewed period is not that period. How time while a renewal is pending is treated "
        "has not been said.",
    ),
)

first_application = requirement(
    "permanent_residence.longest_period.transition.first_application",
    cite=(NOTE_1, NOTE_4),
    ja="令和9年4月1日以後の最初の永住許可申請であること",
    en="It is the first application for permanent residence filed from 1 April 2027 on",
    when=residence.earlier_permanent_residence_applications_since_2027_04 <= 0,
)

transition = requirement(
    "permanent_residence.longest_period.transition",
    cite=(NOTE_1, NOTE_4),
    ja="経過措置：令和9年3月31日に持っていた「3年」の期間内に処分を受ける、最初の申請",
    en="Transition: a first application, decided within the three-year period held on 31 March 2027",
    when=all_of(held_three_years_on_the_last_day, decided_within_that_period, first_application),
)

longest_period = requirement(
    "permanent_residence.longest_period",
    cite=(ITEM, NOTE_1, NOTE_4),
    ja="最も長い在留期間で在留していること（「3年」の取扱いを含む）",
    en="Stays with the longest period of stay (with the treatment of three-year periods)",
    when=versions(
        between("2006-03-31", "2012-07-09", holds_the_longest),
        between("2012-07-09", "2027-04-01", any_of(holds_the_longest, holds_three_years)),
        since("2027-04-01", any_of(holds_the_longest, transition)),
    ),
)

RULES: Final = (longest_period, holds_the_longest, holds_three_years, transition)
