"""Stays without pay: what is done under Cultural Activities and Temporary Visitor."""

from __future__ import annotations

from typing import Final

from zairyu.logic import Text, choice, flag, judgement, number

PURPOSE: Final = Text(
    ja="活動の計画書、滞在日程表、招へい理由書",
    en="Plan of the activity, itinerary, letter of invitation",
)
REASONS: Final = Text(
    ja="診断書など、事情のわかる資料", en="Papers that show it, such as a doctor's"
)

cultural_activity = choice(
    "visit.cultural_activity",
    values=(
        "academic_or_artistic",
        "research_in_japanese_culture",
        "learning_japanese_culture_from_an_expert",
        "none",
    ),
    ja="文化活動の種類",
    en="Kind of cultural activity",
    question=Text(
        ja="何をしますか（学術・芸術の活動、日本特有の文化・技芸の専門的な研究、専門家の指導を受けた修得、どれでもない）。",
        en="What will you do: academic or artistic activities, specialised research on culture or arts particular "
        "to Japan, learning them from an expert, or none of these?",
    ),
    evidence=PURPOSE,
)
brings_income = flag(
    "visit.brings_income",
    ja="活動が収入を伴うこと",
    en="The activity brings income",
    question=Text(
        ja="その活動で収入や報酬を得ますか。", en="Does the activity bring you income or pay?"
    ),
    evidence=PURPOSE,
)
is_study_or_training = flag(
    "visit.is_study_or_training",
    ja="留学又は研修の活動に当たること",
    en="The activity is that of Student or Trainee",
    question=Text(
        ja="学校で教育を受ける活動（留学）や、機関で技能を学ぶ活動（研修）に当たりますか。",
        en="Is it education at a school (Student) or acquiring skills at an organisation (Trainee)?",
    ),
    evidence=PURPOSE,
)
means_for_stay = judgement(
    "visit.means_for_stay",
    ja="滞在中の生活費をまかなえると認められること",
    en="The costs of the stay are found to be covered",
    question=Text(
        ja="滞在費をまかなえると認められましたか。",
        en="Was it found that the costs of the stay are covered?",
    ),
    evidence=Text(
        ja="預金残高証明書、奨学金・支弁者の資料",
        en="Bank balance, papers of a scholarship or of whoever pays",
    ),
)
visit_purpose = choice(
    "visit.purpose",
    values=(
        "sightseeing",
        "recreation",
        "sports",
        "relatives",
        "inspection",
        "lecture_or_meeting",
        "business_contact",
        "similar",
        "other",
    ),
    ja="短い滞在の目的",
    en="Purpose of a short visit",
    question=Text(
        ja="滞在の目的は何ですか（観光、保養、スポーツ、親族の訪問、見学、講習・会合への参加、業務連絡、これらに似たもの、その他）。",
        en="What is the visit for: sightseeing, recreation or recovery, sports, visiting relatives, inspection, a "
        "course or meeting, business contact, something similar, or something else?",
    ),
    evidence=PURPOSE,
)
is_short = judgement(
    "visit.is_short",
    ja="短期間の滞在と認められること",
    en="The stay is found to be short",
    question=Text(
        ja="短期間の滞在と認められましたか。", en="Was the stay accepted as a short one?"
    ),
    evidence=PURPOSE,
)
special_reason_to_stay_longer = judgement(
    "visit.special_reason_to_stay_longer",
    ja="人道上の真にやむを得ない事情、又はこれに相当する特別の事情があると認められること",
    en="Humanitarian reasons that cannot be helped, or special ones equal to them, are found for a longer stay",
    question=Text(
        ja="病気、家族の出産の手伝いなど、滞在を延ばすやむを得ない事情があると認められましたか。",
        en="Was a reason that cannot be helped, such as an illness or a birth in the family, accepted for a longer "
        "stay?",
    ),
    evidence=REASONS,
)
days_with_extension = number(
    "visit.days_with_extension",
    unit="days",
    ja="更新する期間を含めた、入国からの滞在日数",
    en="Days of stay from the entry on, the extension included",
    question=Text(
        ja="更新する期間を含めると、入国の日から何日の滞在になりますか。",
        en="With the extension, how many days from the day of entry would the stay last?",
    ),
    evidence=Text(ja="旅券の上陸許可の証印", en="Landing stamp in the passport"),
)

FACTS: Final = (
    cultural_activity,
    brings_income,
    is_study_or_training,
    means_for_stay,
    visit_purpose,
    is_short,
    special_reason_to_stay_longer,
    days_with_extension,
)
