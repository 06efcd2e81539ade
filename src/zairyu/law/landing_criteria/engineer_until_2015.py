"""技術 (Engineer) and 人文知識・国際業務 (Specialist in Humanities/International Services), until 2015-03-31.

On 2015-04-01 the two became one status, and their holders were taken to hold it. The text of the old rows was not
seen; what is known from memory is how the work was divided: the natural sciences to Engineer; the humanities and
work based on a foreign culture to Specialist. The criteria (a degree, ten or three years, pay) are read as those of
the later row. From 2015-04-01 a question about either is answered for the status they became.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT_74_OF_2014, LANDING_CRITERIA
from zairyu.facts import activity
from zairyu.law.guidelines.engineer_clarification import main_activity
from zairyu.law.landing_criteria.engineer_specialist_in_humanities_international_services import (
    STATUS as MERGED,
)
from zairyu.law.landing_criteria.engineer_specialist_in_humanities_international_services import (
    contract,
    field,
    pay,
    skills,
    specialised_work,
)
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import Text, all_of, before, requirement, since, versions

ENDED: Final = "2015-04-01"
DEEMED: Final = ACT_74_OF_2014.at(
    "附則/3/2",
    read=ENDED,
    confidence="text_seen",
    note="holders of the two statuses are deemed to hold the merged one",
)
OLD_ACTIVITIES: Final = ACT_74_OF_2014.at(
    "", read=None, confidence="memory", note="rows of the two former statuses: wording from memory"
)
_fields = activity.field_of_work

engineering = requirement(
    "act.table_i_2.engineer_until_2015",
    cite=(OLD_ACTIVITIES, DEEMED),
    ja="平成27年3月31日までの「技術」の活動：自然科学の分野の技術・知識を要する業務（4月1日からは統合後の在留資格の活動）",
    en="The activity of Engineer until 31 March 2015: work that needs technology or knowledge of the natural "
    "sciences (from 1 April that of the merged status)",
    when=versions(
        before(
            ENDED,
            all_of(contract, _fields.equals("natural_sciences"), specialised_work, main_activity),
        ),
        since(ENDED, all_of(contract, field, specialised_work, main_activity)),
    ),
)
humanities = requirement(
    "act.table_i_2.specialist_until_2015",
    cite=(OLD_ACTIVITIES, DEEMED),
    ja="平成27年3月31日までの「人文知識・国際業務」の活動：人文科学の知識、又は外国の文化に基盤を有する思考・感受性を要する業務"
    "（4月1日からは統合後の在留資格の活動）",
    en="The activity of Specialist in Humanities/International Services until 31 March 2015: work that needs "
    "knowledge of the humanities, or thinking based on a foreign culture (from 1 April that of the merged status)",
    when=versions(
        before(
            ENDED,
            all_of(
                contract,
                _fields.in_("humanities", "international_services"),
                specialised_work,
                main_activity,
            ),
        ),
        since(ENDED, all_of(contract, field, specialised_work, main_activity)),
    ),
)

STATUS: Final = (
    StatusRules(
        status="engineer", activity=engineering, criteria=(skills, pay), extra=MERGED.extra
    ),
    StatusRules(
        status="specialist_in_humanities_international_services",
        activity=humanities,
        criteria=(skills, pay),
        extra=MERGED.extra,
    ),
)
RULES: Final = (engineering, humanities)
COVERS: Final = (Covered(ACT_74_OF_2014, "附則/3/2", (engineering.id, humanities.id), ENDED),)
GAPS: Final = tuple(
    Gap(
        LANDING_CRITERIA.at(
            row, read=None, confidence="memory", note="row until 31 March 2015 not seen"
        ),
        "text_not_seen",
        Text(
            ja=f"平成27年3月31日までの「{row}」の行の本文（基準は統合後の行と同じに見る）",
            en=f"The row {name} until 31 March 2015 (its criteria are read as those of the later row)",
        ),
    )
    for row, name in (
        ("技術", "Engineer"),
        ("人文知識・国際業務", "Specialist in Humanities/International Services"),
    )
)
