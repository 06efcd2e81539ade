"""A transfer within an organisation: the offices here and abroad, the work before it, and skills to be acquired.

The offices may belong to one legal person or to a parent, subsidiary or affiliate; which ties count is practice
that no text here states, so that the person says whether they are offices of one organisation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from zairyu.logic import UNKNOWN, Text, Timeline, flag, number

if TYPE_CHECKING:
    from zairyu.facts.source import CaseView

OFFICES: Final = Text(
    ja="外国の事業所と日本の事業所の関係を示す文書、日本の事業所の登記事項証明書",
    en="Documents showing how the offices abroad and in Japan are related, register of the office in Japan",
)
ORDER: Final = Text(ja="転勤命令書・辞令（期間のあるもの）", en="Order of transfer with its period")
BEFORE: Final = Text(
    ja="外国の事業所での職務内容と勤務期間を証明する文書",
    en="Documents showing the duties and the time of work at the office abroad",
)


def _staff_to_each(view: CaseView) -> Timeline:
    """Staff divided by transferees, rounded down: "at least twenty" reads the same of the whole number."""

    def share(staff: Any, transferees: Any) -> Any:
        if staff is UNKNOWN or transferees is UNKNOWN or transferees <= 0:
            return UNKNOWN
        return int(staff // transferees)

    return Timeline.combine(share, view.value(full_time_staff), view.value(transferees_ii))


office_in_japan = flag(
    "transfer.office_in_japan",
    ja="本店、支店その他の事業所が日本にある公私の機関であること",
    en="The public or private organisation has its head office, a branch or another office in Japan",
    question=Text(
        ja="転勤元の会社（親会社・子会社などを含む）の本店、支店又は事業所が日本にありますか。",
        en="Does your organisation (parent, subsidiary and the like included) have an office in Japan?",
    ),
    evidence=OFFICES,
)
staff_of_office_abroad = flag(
    "transfer.staff_of_office_abroad",
    ja="その機関の外国にある事業所の職員であること",
    en="Is staff of an office of that organisation outside Japan",
    question=Text(
        ja="転勤の前は、その会社の外国の事業所の職員ですか。",
        en="Are you, before the transfer, staff of the organisation's office abroad?",
    ),
    evidence=BEFORE,
)
for_a_fixed_time = flag(
    "transfer.for_a_fixed_time",
    ja="期間を定めた転勤であること",
    en="The transfer is for a fixed time",
    question=Text(ja="転勤の期間は決まっていますか。", en="Is the length of the transfer fixed?"),
    evidence=ORDER,
)
works_at_office_in_japan = flag(
    "transfer.works_at_office_in_japan",
    ja="日本のその事業所で活動すること",
    en="The activity is done at that office in Japan",
    question=Text(
        ja="働く場所は、その会社の日本の事業所ですか。",
        en="Will you work at that organisation's office in Japan?",
    ),
    evidence=ORDER,
)
specialised_work_directly_before = flag(
    "transfer.specialised_work_directly_before",
    ja="転勤の直前に、外国の事業所で技術・人文知識・国際業務に当たる業務をしていたこと",
    en="Directly before the transfer did work of the engineer or specialist kind at the office abroad",
    question=Text(
        ja="転勤の直前は、外国の事業所で専門的な業務（技術・人文知識・国際業務に当たるもの）をしていましたか。",
        en="Directly before the transfer, did you do specialised work (of the engineer, humanities or "
        "international services kind) at the office abroad?",
    ),
    evidence=BEFORE,
)
years_of_that_work = number(
    "transfer.years_of_that_work",
    unit="completed years",
    ja="その業務に継続して従事した年数（企業内転勤で日本の事業所にいた期間を足す）",
    en="Years of that work without a break (time as Intra-company Transferee at an office in Japan added)",
    question=Text(
        ja="外国の事業所でその業務を続けて何年していますか（以前に企業内転勤で日本の事業所にいた期間も足せます）。",
        en="For how many years without a break have you done that work there? Earlier time as an "
        "Intra-company Transferee at the organisation's office in Japan may be added.",
    ),
    evidence=BEFORE,
)
to_acquire_skills = flag(
    "transfer.to_acquire_skills",
    ja="技能等を修得するため、講習を受け業務に従事する転勤であること",
    en="The transfer is for acquiring skills by taking courses and working",
    question=Text(
        ja="技能などを身に付けるため、講習を受けて働く転勤ですか。",
        en="Is the transfer for acquiring skills, by courses and work?",
    ),
    evidence=ORDER,
)
full_time_staff = number(
    "transfer.full_time_staff",
    unit="persons",
    ja="機関の常勤の職員の総数（外国の事業所の職員と企業内転勤2号の者を除く）",
    en="Full-time staff of the organisation in all (staff of offices abroad and transferees (ii) left out)",
    question=Text(
        ja="会社の常勤の職員は何人ですか。外国の事業所の職員と、企業内転勤2号の人は除きます。",
        en="How many full-time staff does the organisation have, without staff of offices abroad and "
        "transferees (ii)?",
    ),
)
transferees_ii = number(
    "transfer.transferees_ii",
    unit="persons",
    ja="日本の事業所にいる企業内転勤2号の者の数",
    en="Number of transferees (ii) at the offices in Japan",
    question=Text(
        ja="日本の事業所に、企業内転勤2号の人は何人いますか（申請する人も入れます）。",
        en="How many transferees (ii) are at the offices in Japan, the applicant included?",
    ),
)
staff_to_each_transferee_ii = number(
    "transfer.staff_to_each_transferee_ii",
    unit="persons",
    ja="企業内転勤2号の者1人当たりの常勤の職員の数（端数は切り捨て）",
    en="Full-time staff to each transferee (ii), rounded down",
    question=Text(
        ja="常勤の職員の数は、企業内転勤2号の人（申請する人を入れる）の数の何倍ですか。",
        en="How many full-time staff are there to each transferee (ii), the applicant included?",
    ),
    derive=_staff_to_each,
)
FACTS: Final = (
    office_in_japan, staff_of_office_abroad, for_a_fixed_time, works_at_office_in_japan,
    specialised_work_directly_before, years_of_that_work, to_acquire_skills, full_time_staff,
    transferees_ii, staff_to_each_transferee_ii,
)  # fmt: skip
