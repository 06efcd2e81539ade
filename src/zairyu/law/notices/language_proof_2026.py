"""Engineer/Specialist applications received from 2026-04-15: two rules on documents (agency page).

They ask organisations of categories 3 and 4 for a declaration about their representative, and, where the
work mainly uses a language with people, for proof of CEFR B2 in *the language used in the work*. The
landing criteria are unchanged: what is missing counts against the application, and the agency decides.
The page was seen through six practitioners' reports only.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import LANGUAGE_PROOF_NOTICE
from zairyu.facts import activity, residence, schooling
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Effect,
    Text,
    all_of,
    before,
    constant,
    only_if,
    requirement,
    since,
    unless,
    versions,
)

FROM: Final = "2026-04-15"
PAGE: Final = LANGUAGE_PROOF_NOTICE.at("", read=FROM, confidence="secondary")
ONE_SOURCE: Final = LANGUAGE_PROOF_NOTICE.at(
    "", read=FROM, confidence="secondary", note="one report only"
)
ENGINEER: Final = activity.ENGINEER

small_organisation = activity.employer_category.in_("category_3", "category_4")

shown_by_test = requirement(
    "language_proof.shown",
    cite=PAGE,
    ja="業務で使う言語についてB2相当の資料があること（日本語はN2以上、BJT400点以上など）",
    en="Proof of B2 in the language used in the work (for Japanese JLPT N2 or above, BJT 400 ...)",
    when=activity.shows_language_b2,
    evidence=Text(ja="試験の合格証明書", en="Certificate of the test"),
)
japanese_university = requirement(
    "language_proof.graduate_in_japan",
    cite=PAGE,
    ja="日本の大学・短期大学・高等専門学校を卒業した者（日本語）",
    en="Graduated from a university, junior college or college of technology in Japan (for Japanese)",
    when=all_of(activity.works_in_japanese, schooling.graduate_in_japan),
    evidence=schooling.DIPLOMA,
)
schooled_in_japan = requirement(
    "language_proof.schooled_in_japan",
    cite=PAGE,
    ja="日本の義務教育と高校を修了した者（日本語）",
    en="Completed compulsory education and high school in Japan (for Japanese)",
    when=all_of(activity.works_in_japanese, activity.schooled_in_japan),
)
twenty_years = requirement(
    "language_proof.twenty_years_in_japan",
    cite=PAGE,
    ja="中長期在留者として20年以上在留する者（日本語）",
    en="Twenty years or more in Japan as a mid- to long-term resident (for Japanese)",
    when=all_of(activity.works_in_japanese, residence.continuous_years >= 20),
)
same_work_at_extension = requirement(
    "language_proof.same_work_at_extension",
    cite=ONE_SOURCE,
    ja="更新で、同じ種類の業務を続けている者は省略できる",
    en="At an extension it may be left out by those who go on with the same kind of work",
    when=all_of(residence.status_held.equals(ENGINEER), residence.activity_as_granted),
)
language_proof = requirement(
    "language_proof",
    cite=PAGE,
    ja="カテゴリー3・4の機関で主に言語能力を用いて人と接する業務をする場合：B2相当の言語能力の資料"
    "（令和8年4月15日以後の申請）",
    en="Organisations of category 3 or 4, work that mainly uses a language with people: proof of B2 "
    "(applications from 15 April 2026)",
    when=versions(
        before(FROM, constant("not_applicable")),
        since(
            FROM,
            only_if(
                all_of(small_organisation, activity.uses_language_with_people),
                unless(
                    shown_by_test,
                    japanese_university,
                    schooled_in_japan,
                    twenty_years,
                    same_work_at_extension,
                ),
            ),
        ),
    ),
    effect=Effect.NEGATIVE_IN_PRINCIPLE,
    note=Text(
        ja="提出資料についての取扱いで、基準省令の要件ではありません。日本語に限らず、業務で使う言語で見ます。",
        en="A rule about documents, not a landing criterion. It looks at the language of the work, which "
        "need not be Japanese.",
    ),
)
representative_declaration = requirement(
    "language_proof.representative_declaration",
    cite=PAGE,
    ja="カテゴリー3・4の機関：代表者に関する申告書（令和8年4月15日以後の申請）",
    en="Organisations of category 3 or 4: declaration about the representative (from 15 April 2026)",
    when=versions(
        before(FROM, constant("not_applicable")),
        since(FROM, only_if(small_organisation, activity.representative_declaration)),
    ),
    effect=Effect.WEIGHS,
)

RULES: Final = (
    language_proof,
    shown_by_test,
    japanese_university,
    schooled_in_japan,
    twenty_years,
    same_work_at_extension,
    representative_declaration,
)
COVERS: Final = (Covered(LANGUAGE_PROOF_NOTICE, "", tuple(rule.id for rule in RULES), FROM),)
GAPS: Final = (
    Gap(
        PAGE,
        "text_not_seen",
        Text(
            ja="専修学校を修了した者がB2相当とみなされる条件、日本語以外の言語の試験",
            en="When completers of vocational courses are deemed to have B2; tests of other languages",
        ),
    ),
)
