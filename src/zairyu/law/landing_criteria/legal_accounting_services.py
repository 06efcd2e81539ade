"""法律・会計業務 (houritsu, kaikei gyoumu): Legal/Accounting Services.

The activity of the appended table, then the row: one sentence, the same in every revision read from 2016-07-22
to 2026-04-01. It names eleven qualifications and asks for no comparable pay.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, LANDING_CRITERIA
from zairyu.facts import licensed
from zairyu.law.landing_criteria.first_read import FIRST_READ, since_first_read
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import Text, all_of, not_, requirement

STATUS_ID: Final = "legal_accounting_services"
ROW: Final = "法律・会計業務"

# --- 入管法別表第一の二: the activity ------------------------------

TABLE: Final = ACT.at(f"別表第一の二/{ROW}", read="2026-06-14")

reserved_work = requirement(
    "act.table_i_2.legal_accounting_services.reserved_work",
    cite=TABLE,
    ja="法律上資格を有する者が行うこととされている、法律又は会計の業務であること",
    en="Legal or accounting work that the law reserves to people with a qualification",
    when=not_(licensed.legal_or_accounting.equals("none")),
    evidence=licensed.DUTIES,
)
qualified = requirement(
    "act.table_i_2.legal_accounting_services.qualified",
    cite=TABLE,
    ja="その業務に法律が求める資格（登録など）を持っていること",
    en="Holds the qualification (registration and the like) that the law asks for that work",
    when=licensed.holds_the_licence,
    evidence=licensed.LICENCE,
)
activity_of_the_table = requirement(
    "act.table_i_2.legal_accounting_services",
    cite=TABLE,
    ja="別表第一の二の表「法律・会計業務」の活動",
    en="The activity of Legal/Accounting Services in appended table 1-2",
    when=all_of(reserved_work, qualified),
)

# --- 柱書 ------------------------------

profession = requirement(
    "landing_criteria.legal_accounting_services.profession",
    cite=LANDING_CRITERIA.at(f"{ROW}/柱書", read=FIRST_READ),
    ja="弁護士、司法書士、土地家屋調査士、外国法事務弁護士、公認会計士、外国公認会計士、税理士、社会保険労務士、弁理士、"
    "海事代理士又は行政書士としての業務に従事すること",
    en="Works as an attorney, judicial scrivener, land and house investigator, registered foreign lawyer, certified "
    "public accountant, foreign certified public accountant, tax accountant, labour and social security attorney, "
    "patent attorney, maritime procedure agent or administrative scrivener",
    when=since_first_read(
        licensed.legal_or_accounting.in_(*licensed.LEGAL_AND_ACCOUNTING),
    ),
    evidence=licensed.LICENCE,
)

STATUS: Final = StatusRules(
    status=STATUS_ID, activity=activity_of_the_table, criteria=(profession,)
)

RULES: Final = (activity_of_the_table, reserved_work, qualified, profession)
COVERS: Final = (
    Covered(ACT, f"別表第一の二/{ROW}", (activity_of_the_table.id,), "2017-01-01"),
    Covered(LANDING_CRITERIA, f"{ROW}/柱書", (profession.id,), FIRST_READ),
)
GAPS: Final = (
    Gap(
        TABLE,
        "judgement",
        Text(
            ja="業務がその資格の業務に当たるかは入管が判断する（資格の要らない法務・経理の仕事は「技術・人文知識・国際業務」）",
            en="Whether the work is that of the qualification is for the agency to judge (legal or accounting staff "
            "who need none: Engineer/Specialist in Humanities/International Services)",
        ),
    ),
)
