"""「我が国への貢献」に関するガイドライン: what counts as a contribution to Japan.

Any one listed achievement, with five years in Japan (the years stand in the permanent residence
guideline, 2(4)). "About" is 概ね: where the stated years reach the figure the item is met; below it,
and wherever the item asks that something *was contributed*, the authority judges. In force to
2027-03-31; then merged into the permanent residence guideline and narrowed (that list is a draft).
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from zairyu.citations import CONTRIBUTION_GUIDELINE
from zairyu.facts import contribution
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Expr,
    Requirement,
    Text,
    all_of,
    any_of,
    before,
    constant,
    decide,
    requirement,
    since,
    versions,
)  # fmt: skip


@frozen
class Achievement:
    """One item of the list.

    Parameters
    ----------
    id
        Value of :data:`zairyu.facts.contribution.achievements`.
    section
        Field under which it stands: 1 common, 2 diplomacy, 3 economy, 4 culture, 5 education,
        6 research, 7 sports, 8 society.
    ja, en
        The item in one line.
    years
        "About" so many years; 0 where none are named.
    judged
        True where the item itself asks that a contribution was made.
    since
        First day, for items of the revision of 2017-04-26; empty for the first list.
    """

    id: str
    section: str
    ja: str
    en: str
    years: int = 0
    judged: bool = False
    since: str = ""


ACHIEVEMENTS: Final = (
    Achievement("international_prize", "1", "国際機関・外国政府などの、世界的に権威ある賞",
                "A prize of world authority from an international organisation or a foreign government"),
    Achievement("japanese_honour", "1", "日本政府の顕彰（国民栄誉賞、勲章、文化勲章、褒章、日本国際賞）",
                "An honour of the Japanese state (order, medal, People's Honour Award, Japan Prize)"),
    Achievement("public_committee", "1", "国・自治体の委員等として公共のために活動（おおむね3年）",
                "Appointed by the state or a local government as a committee member (about 3 years)", 3),
    Achievement("profession_for_society", "1",
                "医療・教育その他の職業を通じた、日本や地域の社会への大きな貢献",
                "Great contribution to society through medicine, education or another occupation",
                judged=True),
    Achievement("mission_member", "2", "在日外交・領事機関の職員としての友好・文化交流への功績",
                "Merit for friendship or culture as a member of a mission or consulate in Japan",
                judged=True),
    Achievement("international_organisation_post", "2", "日本が加盟する国際機関の事務局長・次長等以上",
                "Head, deputy or equal of an international organisation to which Japan belongs"),
    Achievement("listed_company_management", "3", "上場企業等の経営（おおむね3年）と貢献",
                "Management of a listed company or one of that size (about 3 years), with contribution",
                3, judged=True),
    Achievement("invested_company_management", "3",
                "経営する間に継続して1億円以上を投資（おおむね3年）し、貢献",
                "Management with continuous investment of 100 million yen or more (about 3 years), "
                "with contribution", 3, judged=True, since="2017-04-26"),
    Achievement("listed_company_managerial_post", "3", "上場企業等の管理職（おおむね5年）と貢献",
                "Managerial post at a listed company or one of that size (about 5 years), with "
                "contribution", 5, judged=True),
    Achievement("industry_prize", "3", "産業の発展についての全国的な選考による賞",
                "A prize by nation-wide selection for developing industry"),
    Achievement("skilled_technician", "3", "高度な技能者等としての、農林水産・工業・商業などへの大きな貢献",
                "Great contribution to an industry as a highly skilled technician or the like",
                judged=True),
    Achievement("growth_field_project", "3", "成長分野の国関与プロジェクトへの従事（おおむね5年）と貢献",
                "Work in a state-backed project of a growth field (about 5 years), with contribution",
                5, judged=True, since="2017-04-26"),
    Achievement("culture_prize", "4", "文化・芸術で一般に権威ありとされる賞",
                "A prize generally held authoritative in culture or the arts"),
    Achievement("leading_position", "4", "指導的立場での文化・芸術活動（おおむね3年）と向上への貢献",
                "Leading position in culture or the arts in Japan (about 3 years), with contribution",
                3, judged=True),
    Achievement("university_teacher", "5", "大学等の常勤の教授・准教授・講師（おおむね3年）と向上への貢献",
                "Full-time professor, associate professor or lecturer (about 3 years), with contribution",
                3, judged=True),
    Achievement("research_results", "6",
                "引用される論文、審査ある雑誌の論文、権威ある学会での発表などの顕著な成果",
                "Conspicuous research results: cited papers, reviewed papers, talks at leading societies",
                judged=True),
    Achievement("top_competition", "7",
                "五輪・世界選手権等の上位（指導者等を含む）で、日本でその競技を指導・振興",
                "High place at the Olympics or world championships (coaches too), promoting that sport "
                "in Japan"),
    Achievement("competition", "7",
                "国際大会の上位（指導者等を含む）で、日本でスポーツを指導・振興（おおむね3年）",
                "High place at an international competition (coaches too), promoting sport in Japan "
                "(about 3 years)", 3),
    Achievement("sport_promotion", "7", "日本のスポーツの振興への大きな貢献",
                "Great contribution to promoting sport in Japan", judged=True),
    Achievement("society_prize", "8", "社会の発展についての全国的な選考による賞",
                "A prize by nation-wide selection for developing Japanese society"),
    Achievement("volunteer_work", "8", "公益・ボランティア活動による大きな貢献",
                "Great contribution by public-interest or volunteer activity", judged=True),
)  # fmt: skip

CITATION: Final = CONTRIBUTION_GUIDELINE.at("", read="2017-04-26", confidence="secondary")
FIRST_LIST: Final = CONTRIBUTION_GUIDELINE.at(
    "", read="2005-03-31", confidence="memory", until="2017-04-26"
)


def _rule(entry: Achievement) -> Requirement:
    has = contribution.achievements.has(entry.id)
    rule: Expr = all_of(has, contribution.recognised)
    if not entry.judged:
        stated: Expr = has
        if entry.years:
            stated = all_of(has, contribution.years_of(achievement=entry.id) >= entry.years)
        rule = any_of(stated, rule)
    if entry.since:
        rule = versions(before(entry.since, constant("not_met")), since(entry.since, rule))
    return requirement(
        f"contribution.{entry.id}",
        cite=CONTRIBUTION_GUIDELINE.at(entry.section, read="2017-04-26", confidence="secondary"),
        ja=entry.ja,
        en=entry.en,
        when=rule,
    )


ITEMS: Final = tuple(_rule(entry) for entry in ACHIEVEMENTS)

contribution_to_japan = requirement(
    "contribution.to_japan",
    cite=(CITATION, FIRST_LIST),
    ja="ガイドラインの掲げる貢献のいずれかに当たること",
    en="One of the contributions listed in the guideline",
    when=versions(
        since("2005-03-31", decide(stated=any_of(*ITEMS), otherwise=contribution.recognised))
    ),
    evidence=Text(ja="表彰状、任命書、論文一覧、推薦状など", en="Awards, appointments, list of papers, "
                  "letters of recommendation"),
)  # fmt: skip

RULES: Final = (contribution_to_japan, *ITEMS)
COVERS: Final = (
    Covered(CONTRIBUTION_GUIDELINE, "", (contribution_to_japan.id,), "2005-03-31", "2027-04-01"),
)
GAPS: Final = (
    Gap(
        CITATION,
        "judgement",
        Text(
            ja="在留中に社会的な問題を起こしていないこと：素行の項目で見る",
            en="Five years without social problems: looked at under good conduct",
        ),
    ),
    Gap(
        CONTRIBUTION_GUIDELINE.at("7", read="2017-04-26", confidence="secondary"),
        "text_not_seen",
        Text(
            ja="スポーツと社会の分野の一部の文言を確認できていない",
            en="Some wording under sports and society was not seen",
        ),
    ),
)
