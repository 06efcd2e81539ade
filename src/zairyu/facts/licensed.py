"""Work that the law reserves to licensed people: law and accounting, and the medical professions."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from zairyu.calendar import Period, last_day
from zairyu.logic import UNKNOWN, Text, Timeline, choice, date_fact, flag

if TYPE_CHECKING:
    from zairyu.facts.source import CaseView

LICENCE: Final = Text(
    ja="資格を証する文書（免許証、登録の証明書など）",
    en="Proof of the qualification (licence, certificate of registration)",
)
DUTIES: Final = Text(
    ja="活動の内容・期間・地位・報酬を示す文書",
    en="Papers on the activity, its time, position and pay",
)
LEGAL_AND_ACCOUNTING: Final = (
    "attorney",
    "judicial_scrivener",
    "land_and_house_investigator",
    "registered_foreign_lawyer",
    "certified_public_accountant",
    "foreign_certified_public_accountant",
    "tax_accountant",
    "labour_and_social_security_attorney",
    "patent_attorney",
    "maritime_procedure_agent",
    "administrative_scrivener",
)
"""弁護士、司法書士、土地家屋調査士、外国法事務弁護士、公認会計士、外国公認会計士、税理士、社会保険労務士、弁理士、海事代理士、
行政書士: the ordinance's order."""
DOCTORS_AND_NURSES: Final = (
    "doctor",
    "dentist",
    "public_health_nurse",
    "midwife",
    "nurse",
    "assistant_nurse",
)
"""医師、歯科医師、保健師、助産師、看護師、准看護師: need no invitation of a medical institution or pharmacy."""
INVITED: Final = (
    "pharmacist",
    "dental_hygienist",
    "radiological_technologist",
    "physical_therapist",
    "occupational_therapist",
    "orthoptist",
    "clinical_engineer",
    "prosthetist_orthotist",
)
"""薬剤師、歯科衛生士、診療放射線技師、理学療法士、作業療法士、視能訓練士、臨床工学技士、義肢装具士: item 3."""
TRAINING_AS_ASSISTANT_NURSE: Final = Period(years=4)


def _within_four_years(view: CaseView) -> Any:
    """From the day of the licence to the last day of the four years, which do not count that day."""
    licensed = view.value(assistant_nurse_licensed_on).values[-1]
    if not isinstance(licensed, date):
        return UNKNOWN
    after = last_day(licensed, TRAINING_AS_ASSISTANT_NURSE) + timedelta(days=1)
    return Timeline.steps(False, (licensed, True), (after, False))


legal_or_accounting = choice(
    "licensed.legal_or_accounting",
    values=(*LEGAL_AND_ACCOUNTING, "another", "none"),
    ja="法律・会計の業務を行う資格（基準省令の11の資格、法律上のほかの資格、なし）",
    en="As what the legal or accounting work is done: one of the eleven qualifications of the ordinance, "
    "another that the law asks for, none",
    question=Text(
        ja="どの資格の業務をしますか（弁護士、司法書士、土地家屋調査士、外国法事務弁護士、公認会計士、外国公認会計士、税理士、"
        "社会保険労務士、弁理士、海事代理士、行政書士、法律上のほかの資格、資格の要らない仕事）。",
        en="As what will you work: attorney, judicial scrivener, land and house investigator, registered "
        "foreign lawyer, certified public accountant, foreign certified public accountant, tax accountant, "
        "labour and social security attorney, patent attorney, maritime procedure agent, administrative "
        "scrivener, with another qualification that the law asks for, or with none?",
    ),
    evidence=DUTIES,
)
medical = choice(
    "licensed.medical",
    values=(*DOCTORS_AND_NURSES, *INVITED, "another", "none"),
    ja="医療の業務を行う資格（基準省令の14の資格、法律上のほかの資格、なし）",
    en="As what the medical work is done: one of the fourteen qualifications of the ordinance, another that the "
    "law asks for, none",
    question=Text(
        ja="どの資格の業務をしますか（医師、歯科医師、薬剤師、保健師、助産師、看護師、准看護師、歯科衛生士、診療放射線技師、"
        "理学療法士、作業療法士、視能訓練士、臨床工学技士、義肢装具士、法律上のほかの医療の資格、資格の要らない仕事）。",
        en="As what will you work: doctor, dentist, pharmacist, public health nurse, midwife, nurse, assistant "
        "nurse, dental hygienist, radiological technologist, physical therapist, occupational therapist, "
        "orthoptist, clinical engineer, prosthetist and orthotist, with another medical qualification that "
        "the law asks for, or with none?",
    ),
    evidence=DUTIES,
)
holds_the_licence = flag(
    "licensed.holds_the_licence",
    ja="その業務に法律が求める日本の資格（免許・登録）を持っていること",
    en="Holds the qualification (licence, registration) that the law of Japan asks for that work",
    question=Text(
        ja="その業務に必要な日本の資格（免許や登録）を持っていますか。外国の免許だけなら「いいえ」です。",
        en="Do you hold the licence or registration that Japan asks for this work? A licence of another "
        "country alone is none.",
    ),
    evidence=LICENCE,
)
assistant_nurse_licensed_on = date_fact(
    "licensed.assistant_nurse_licensed_on",
    ja="日本で准看護師の免許を受けた日",
    en="Day on which the licence of an assistant nurse was received in Japan",
    question=Text(
        ja="日本で准看護師の免許を受けたのはいつですか。",
        en="When did you receive the licence of an assistant nurse in Japan?",
    ),
    evidence=LICENCE,
)
within_four_years_of_licence = flag(
    "licensed.within_four_years_of_licence",
    ja="日本で准看護師の免許を受けた後4年以内であること（免許の日は数えない）",
    en="Within four years after the licence of an assistant nurse was received in Japan (that day not counted)",
    question=Text(
        ja="日本で准看護師の免許を受けてから4年以内ですか。",
        en="Is it within four years since you received the licence of an assistant nurse in Japan?",
    ),
    evidence=LICENCE,
    derive=_within_four_years,
)
works_as_training = flag(
    "licensed.works_as_training",
    ja="准看護師の業務を研修として行うこと",
    en="The work of an assistant nurse is done as training",
    question=Text(
        ja="准看護師の業務は、研修として行いますか。",
        en="Will you do the work of an assistant nurse as training?",
    ),
    evidence=DUTIES,
)
invited = flag(
    "licensed.invited",
    ja="日本の医療機関又は薬局に招へいされること",
    en="Invited by a medical institution or pharmacy in Japan",
    question=Text(
        ja="日本の病院・診療所などの医療機関、又は薬局に招かれて働きますか。",
        en="Are you invited to work by a hospital, clinic or other medical institution, or by a pharmacy, in "
        "Japan?",
    ),
    evidence=Text(ja="招へい機関の概要を示す資料", en="Outline of the inviting institution"),
)

FACTS: Final = (
    legal_or_accounting, medical, holds_the_licence, assistant_nurse_licensed_on,
    within_four_years_of_licence, works_as_training, invited,
)  # fmt: skip
