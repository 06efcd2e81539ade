"""留学: Student, as far as a starting point needs it: the activity of the appended table.

The row of the landing criteria ordinance is not encoded yet: coming into Student stays undetermined; going
on in it rests on being enrolled and on the activity examined at the last grant. Work beside school is
Art. 19's (:mod:`zairyu.law.act.article_19`); that permission ends with enrolment.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, LANDING_CRITERIA
from zairyu.facts import schooling
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import Text, any_of, not_encoded, requirement

TABLE: Final = ACT.at("別表第一の四/留学", read="2026-06-14")
ROW: Final = LANDING_CRITERIA.at("留学", read="2026-04-01")

receives_education = requirement(
    "act.table_i_4.student",
    cite=TABLE,
    ja="日本の大学、高等専門学校、専修学校その他の学校で教育を受ける活動",
    en="Receives education at a university, vocational school or another school in Japan",
    when=any_of(schooling.enrolled, schooling.admitted),
    evidence=Text(ja="在学証明書、入学許可書", en="Certificate of enrolment, letter of admission"),
)
row = requirement(
    "landing_criteria.student",
    cite=ROW,
    ja="上陸基準省令「留学」の行（課程、経費の支弁、学校の体制、日本語など）",
    en="The row of Student in the landing criteria (course, means of support, school, Japanese ...)",
    when=not_encoded(
        ja="留学の上陸許可基準はまだ入っていません",
        en="The landing criteria of Student are not encoded yet",
    ),
)
STATUS: Final = StatusRules(status="student", activity=receives_education, criteria=(row,))

RULES: Final = (receives_education, row)
COVERS: Final = (Covered(ACT, "別表第一の四/留学", (receives_education.id,), "2017-01-01"),)
GAPS: Final = (
    Gap(
        ROW,
        "not_encoded",
        Text(
            ja="留学の上陸許可基準：この版では、留学は出発点としてだけ扱う",
            en="The landing criteria of Student: this release treats it as a starting point only",
        ),
    ),
)
