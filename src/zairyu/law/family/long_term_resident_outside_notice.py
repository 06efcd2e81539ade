"""告示外定住: Long-Term Resident outside the notice. Each way as far as it is published; all are at the Minister's discretion.

The Act says "special reasons". The ways below are those of the examination manual as practitioners restate it
(secondary), a circular of 1996, pages of the agency, and published examples. A way whose considerations are met is
no entitlement; somebody outside all of them may still be permitted. Nobody lands outside the notice: these are
changes (and acquisitions) inside Japan. The one exception to discretion: for recognised refugees and persons under
complementary protection the Act commands the grant (Art. 61-2-3).
"""

from __future__ import annotations

from typing import Any, Final

from zairyu.citations import (
    ACT,
    CARE_OF_CHILD_CIRCULAR,
    CIVIL_CODE,
    FOURTH_GENERATION_PAGE,
    ISA_MANUAL,
    LTR_EXAMPLES,
    WORK_AFTER_HIGH_SCHOOL,
)
from zairyu.facts import languages, long_term, person, residence, ties
from zairyu.law.family.long_term_resident_notice import good_conduct, language_for_five_years
from zairyu.law.family.long_term_resident_notice import position as in_the_notice
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import (
    Effect,
    Scheme,
    Text,
    all_of,
    any_of,
    before,
    constant,
    decide,
    only_if,
    requirement,
    scheme,
    since,
    versions,
)

MINISTER: Final = Text(ja="法務大臣", en="the Minister of Justice")
TABLE: Final = ACT.at("別表第二/定住者", read="2026-06-14")
MANUAL: Final = ISA_MANUAL.at("定住者/告示外", read=None, confidence="secondary")
EXAMPLES: Final = LTR_EXAMPLES.at("", read="2017-03-01", confidence="secondary")
CIRCULAR: Final = CARE_OF_CHILD_CIRCULAR.at("", read="1996-07-30", confidence="secondary")
AFTER_SCHOOL: Final = WORK_AFTER_HIGH_SCHOOL.at("", read=None, confidence="secondary")
FOURTH: Final = FOURTH_GENERATION_PAGE.at("", read="2023-12-28", confidence="official")
ID: Final = "long_term_resident.outside_notice"

special_reasons = requirement(
    f"{ID}.special_reasons",
    cite=TABLE,
    ja="法務大臣が特別な理由を考慮して居住を認めること",
    en="The Minister permits residence for special reasons",
    when=long_term.special_reasons,
    effect=Effect.REQUIRED,
    note=Text(
        ja="次の事情に当たっても、当たらなくても、許可するかどうかは法務大臣の判断です。",
        en="Whether the circumstances below are there or not, the decision is the Minister's.",
    ),
)


def _guide(slug: str, when: Any, ja: str, en: str, *cite: Any, **more: Any) -> Any:
    """A consideration of the manual: required in principle, and the Minister may depart from it."""
    return requirement(
        f"{ID}.{slug}",
        cite=cite or MANUAL,
        ja=ja,
        en=en,
        when=when,
        effect=Effect.REQUIRED_IN_PRINCIPLE,
        departable_by=MINISTER,
        **more,
    )


def _way(slug: str, ja: str, en: str, items: tuple[Any, ...], *cite: Any, **more: Any) -> Scheme:
    return scheme(
        f"{ID}.{slug}", ja=ja, en=en, items=(*items, special_reasons), cite=(*cite, TABLE), **more
    )


# --- What several ways ask --------------------------------------------------------------------------------

RESIDENTS: Final = ("japanese_national", "permanent_resident", "special_permanent_resident")
spouse_was_resident = _guide(
    "spouse_was_resident",
    long_term.last_spouse.in_(*RESIDENTS),
    "配偶者が日本人・永住者・特別永住者であった（である）こと",
    "The spouse was (is) a Japanese national, permanent or special permanent resident",
    note=Text(
        ja="定住者の配偶者だった人が除かれるとまではされませんが、難しいとされます。",
        en="Former spouses of Long-Term Residents are not shut out, but are said to find it harder.",
    ),
)
three_years = _guide(
    "about_three_years_of_married_life",
    decide(
        stated=any_of(ties.years_lived_as_spouses_in_japan >= 3, long_term.married_life_enough),
        otherwise=long_term.married_life_enough,
    ),
    "日本で、おおむね3年以上、正常な婚姻関係・家庭生活が続いていたこと（別居中も助け合いと連絡があれば含まれる）",
    "About three years or more of normal married and family life in Japan (time apart counts where help and contact "
    "went on)",
    MANUAL,
    EXAMPLES,
    evidence=long_term.married_life_enough.evidence,
    note=Text(
        ja="3年は目安です。公表された事例では、許可の最短の在留は約5年1月、不許可の最長は4年10月です。",
        en="Three years are a guide. In the published examples the shortest stay of those granted is about five years "
        "and one month, the longest of those refused four years and ten months.",
    ),
)
livelihood = _guide(
    "can_live_independently",
    long_term.can_live_independently,
    "生計を営むに足りる資産又は技能があること",
    "Assets or skills to make a living",
    evidence=long_term.can_live_independently.evidence,
)
japanese = _guide(
    "daily_life_japanese",
    long_term.daily_japanese,
    "日常生活に不自由しない日本語（試験の合格は要らない）",
    "Japanese that suffices for daily life (no test is asked)",
)
duties = _guide(
    "public_duties",
    long_term.duties_performed,
    "公的義務を履行していること、又は履行が見込まれること",
    "Public duties are performed, or can be expected to be",
    evidence=long_term.duties_performed.evidence,
)

# --- After a marriage ---------------------------------------------------------------------------------------

divorced = _guide(
    "after_divorce.divorced",
    long_term.marriage_ended_by.equals("divorce"),
    "離婚したこと",
    "The marriage ended by divorce",
)
after_divorce = _way(
    "after_divorce",
    "離婚定住",
    "After divorce",
    (divorced, spouse_was_resident, three_years, livelihood, japanese, duties),
    MANUAL,
    EXAMPLES,
)
bereaved = _guide(
    "after_bereavement.bereaved",
    long_term.marriage_ended_by.equals("death"),
    "配偶者が死亡したこと",
    "The spouse died",
)
after_bereavement = _way(
    "after_bereavement",
    "死別定住",
    "After bereavement",
    (bereaved, spouse_was_resident, three_years, livelihood, japanese, duties),
    MANUAL,
    EXAMPLES,
)
still_married = _guide(
    "broken_marriage.still_married",
    all_of(long_term.marriage_ended_by.equals("none"), long_term.last_spouse.in_(*RESIDENTS)),
    "日本人・永住者・特別永住者との婚姻が法律上続いていること",
    "A marriage with a Japanese national, permanent or special permanent resident goes on in law",
)
broken = _guide(
    "broken_marriage.broken",
    long_term.marriage_broken,
    "婚姻が事実上破綻し、修復の見込みがないこと（破綻していなければ、配偶者としての更新を検討）",
    "The marriage is broken in fact without prospect of repair (otherwise: extension as spouse)",
)
three_years_or_violence = _guide(
    "broken_marriage.three_years_or_violence",
    any_of(three_years, long_term.harmed_by_violence),
    "おおむね3年以上の正常な婚姻生活、又は（正常な婚姻の後の）配偶者からの暴力の被害",
    "About three years of normal married life, or harm by violence of the spouse (after a normal marriage)",
)
after_broken_marriage = _way(
    "broken_marriage",
    "婚姻破綻定住",
    "Broken marriage, domestic violence",
    (still_married, broken, three_years_or_violence, livelihood, duties),
    MANUAL,
    EXAMPLES,
    note=Text(
        ja="日本語の項目はありません。暴力があるときは、まず相談機関・弁護士に安全な方法で相談できます。",
        en="No item on Japanese. Where there is violence, counselling centres and lawyers can be reached first, in a "
        "safe way.",
    ),
)

# --- Care of a Japanese child -------------------------------------------------------------------------------

child = _guide(
    "care_of_child.child_of_japanese",
    long_term.child_of_japanese,
    "出生の時に父か母が日本人である実子（嫡出子、又は日本人父に認知された子。今の国籍は問わない）がいること",
    "A biological child of whom a parent was Japanese at its birth (in wedlock, or recognised by a Japanese father; "
    "whatever its nationality now)",
    CIRCULAR,
    evidence=long_term.child_of_japanese.evidence,
)
authority = _guide(
    "care_of_child.parental_authority",
    long_term.has_parental_authority,
    "その子の親権者であること",
    "Has parental authority over the child",
    CIRCULAR,
    CIVIL_CODE.at("819", read="2026-04-01", confidence="secondary"),
    evidence=long_term.has_parental_authority.evidence,
    note=Text(
        ja="令和8年4月1日からの共同親権も親権者として扱います。入管庁の見解は見つかっていません。",
        en="Joint authority (since 1 April 2026) is read as having it; no statement of the agency was found.",
    ),
)
raising = _guide(
    "care_of_child.raises_child",
    all_of(long_term.raises_child, long_term.raised_for_considerable_time),
    "現に相当の期間、その子を日本で監護・養育していること（外国や祖父母に預けている場合は当たらない）",
    "Actually raises the child in Japan, for a considerable time (not where it is left abroad or with grandparents)",
    CIRCULAR,
    evidence=long_term.raises_child.evidence,
)
care_livelihood = _guide(
    "care_of_child.livelihood",
    long_term.can_live_independently,
    "生計を営むに足りる資産又は技能（今働けなくても自立の意思があれば、生活保護だけでは否定されない）",
    "Assets or skills to make a living (public assistance alone does not defeat it where one means to become "
    "independent)",
    CIRCULAR,
)
care_of_child = _way(
    "care_of_japanese_child",
    "日本人実子扶養定住",
    "Care of a Japanese child",
    (child, authority, raising, care_livelihood),
    CIRCULAR,
    MANUAL,
    note=Text(
        ja="婚姻の期間は問われず、婚姻していたことも要りません。",
        en="No length of marriage is asked, nor that there was one.",
    ),
)

# --- Dependants after Japanese schools ----------------------------------------------------------------------

compulsory = _guide(
    "after_japanese_schools.compulsory_school",
    long_term.compulsory_school,
    "日本の小学校と中学校を卒業したこと",
    "Finished elementary and junior high school in Japan",
    AFTER_SCHOOL,
    evidence=long_term.SCHOOL,
)
high_school = _guide(
    "after_japanese_schools.high_school",
    long_term.high_school.in_("graduated", "graduated_after_transfer"),
    "日本の高校を卒業した（卒業見込みである）こと（定時制・通信制を含む）",
    "Graduated, or about to graduate, from a Japanese high school (evening and correspondence courses too)",
    AFTER_SCHOOL,
    evidence=long_term.SCHOOL,
)
stayed_as_dependent = _guide(
    "after_japanese_schools.dependent_throughout",
    long_term.dependent_throughout,
    "引き続き「家族滞在」（又はそれに当たる立場）で在留していること",
    "Has stayed as Dependent throughout (or in that position)",
    AFTER_SCHOOL,
)
entered_young = _guide(
    "after_japanese_schools.entered_before_18",
    long_term.entered_as_minor,
    "18歳未満で入国したこと",
    "Entered before the age of 18",
    AFTER_SCHOOL,
)
job = _guide(
    "after_japanese_schools.job_over_28_hours",
    long_term.job_hours > 28,
    "週28時間を超える仕事（内定）があること",
    "A job (offer) of more than 28 hours a week",
    AFTER_SCHOOL,
    evidence=long_term.job_hours.evidence,
)
address_duties = _guide(
    "after_japanese_schools.duties",
    long_term.duties_performed,
    "住居地の届出などの公的義務を履行していること",
    "Duties (address notifications and others) are performed",
    AFTER_SCHOOL,
)
after_schools = _way(
    "after_japanese_schools",
    "日本の学校を出た家族滞在の人の就職（定住者）",
    "Dependants after Japanese schools (Long-Term Resident)",
    (compulsory, high_school, stayed_as_dependent, entered_young, job, address_duties),
    AFTER_SCHOOL,
)
transfer_n2 = _guide(
    "after_japanese_schools.transfer_needs_n2",
    only_if(long_term.high_school.equals("graduated_after_transfer"), languages.shows_n2),
    "高校に編入した場合は、N2相当以上の日本語",
    "After a transfer into high school: Japanese of N2 or equal",
    AFTER_SCHOOL,
)
parent_guarantor = _guide(
    "after_japanese_schools.parent_as_guarantor",
    long_term.parent_stays_as_guarantor,
    "扶養者の親が日本に在留し、身元保証人となること",
    "The parent who supported stays in Japan as guarantor",
    AFTER_SCHOOL,
)
activities_after_school = scheme(
    "designated_activities.after_japanese_high_school",
    ja="日本の高校を出た家族滞在の人の就職（特定活動）",
    en="Dependants after a Japanese high school (Designated Activities)",
    cite=AFTER_SCHOOL,
    items=(
        high_school,
        transfer_n2,
        stayed_as_dependent,
        entered_young,
        parent_guarantor,
        job,
        special_reasons,
    ),
    note=Text(
        ja="5年在留した後は、定住者への変更を申請できます。",
        en="After five years a change to Long-Term Resident can be applied for.",
    ),
)
five_years_at_work = _guide(
    "after_japanese_schools.five_years",
    long_term.years_in_the_activities_after_school >= 5,
    "高校卒業後の就職の特定活動で5年在留したこと",
    "Five years with the Designated Activities for work after high school",
    AFTER_SCHOOL,
)
after_five_years_of_activities = _way(
    "after_designated_activities_after_school",
    "高校卒業後の就職の特定活動から5年",
    "After five years of the Designated Activities for work after high school",
    (five_years_at_work, livelihood, duties),
    AFTER_SCHOOL,
)

# --- Fourth generation --------------------------------------------------------------------------------------

five_years_as_fourth = _guide(
    "fourth_generation.five_years",
    versions(
        before("2023-12-28", constant("not_met")),
        since("2023-12-28", long_term.years_as_fourth_generation >= 5),
    ),
    "日系四世の特定活動で通算5年在留したこと",
    "Five years in total with Designated Activities for the fourth generation",
    FOURTH,
)
n2 = _guide(
    "fourth_generation.n2",
    languages.shows_n2,
    "N2相当以上の日本語",
    "Japanese of N2 or equal",
    FOURTH,
    evidence=languages.CERTIFICATE,
)
fourth_conduct = _guide(
    "fourth_generation.conduct", good_conduct, "素行が善良であること", "Good conduct", FOURTH
)
fourth_generation = _way(
    "fourth_generation",
    "日系四世（特定活動5年の後）",
    "Fourth generation after five years of Designated Activities",
    (five_years_as_fourth, n2, fourth_conduct, livelihood, duties),
    FOURTH,
    note=Text(
        ja="未成年の四世は、定住者の扶養を受けるなら告示6号ハです。",
        en="Minors of the fourth generation supported by a Long-Term Resident come under item 6(c) of the notice.",
    ),
)

# --- Others named -------------------------------------------------------------------------------------------

former_adoptee = _guide(
    "dissolved_special_adoption.was",
    long_term.dissolved_special_adoption,
    "日本人の特別養子で、離縁した人であること",
    "Was a special adoptee of a Japanese national; the adoption was dissolved",
)
dissolved_adoption = _way(
    "dissolved_special_adoption",
    "特別養子の離縁定住",
    "After the dissolution of a special adoption",
    (former_adoptee, livelihood),
    MANUAL,
)
former_japanese = _guide(
    "former_japanese_national.was",
    all_of(long_term.lost_japanese_nationality, ~person.japanese_national),
    "かつて日本国民であったこと（国籍を失った）",
    "Was a Japanese national once (and lost the nationality)",
    ACT.at("22-2/1", read="2026-06-14"),
)
former_japanese_national = _way(
    "former_japanese_national",
    "日本国籍を失った人",
    "Former Japanese nationals",
    (former_japanese,),
    ACT.at("22-2/1", read="2026-06-14"),
    note=Text(
        ja="どの在留資格で取得するかは事情によります（日本人の子として生まれた人は「日本人の配偶者等」）。",
        en="Which status is acquired depends on the circumstances (somebody born as the child of a Japanese national: "
        "Spouse or Child of Japanese National).",
    ),
)
grown_up_in_the_status = _guide(
    "position_at_grant_changed.was_in_the_notice",
    all_of(
        residence.status_held.equals("long_term_resident"),
        any_of(long_term.adopted, ~long_term.supporting_parent.equals("none")),
    ),
    "告示の子・養子として定住者になり、成長して告示の年齢を超えた人の更新",
    "Extension of somebody who became Long-Term Resident as a child of the notice and has outgrown its ages",
)
outgrown = _way(
    "child_who_outgrew_the_notice",
    "告示の年齢を超えた子の更新",
    "Children who outgrew the ages of the notice",
    (grown_up_in_the_status,),
    MANUAL,
)

# --- 61条の2の3: recognition (mandatory) ----------------------------------------------------------------------

protected = requirement(
    "act.article_61_2_3.long_term_resident",
    cite=(
        ACT.at("61-2-3", read="2017-01-01", until="2023-12-01"),
        ACT.at("61-2-3", read="2023-12-01"),
    ),
    ja="難民の認定（令和5年12月1日からは補完的保護対象者の認定も）を受けている人：定住者への変更・取得を許可するものとする",
    en="Recognised as a refugee (since 1 December 2023 also under complementary protection): the change or acquisition "
    "shall be permitted",
    when=versions(
        before("2023-12-01", residence.recognised_as.equals("refugee")),
        since("2023-12-01", residence.recognised_as.in_("refugee", "complementary_protection")),
    ),
    note=Text(
        ja="認定に引き続く退去強制手続で在留特別許可を受けた人は、この条からは除かれます。",
        en="Somebody given special permission in a deportation procedure following the recognition is outside this "
        "article.",
    ),
)

WAYS: Final = (
    after_divorce, after_bereavement, after_broken_marriage, care_of_child, after_schools,
    after_five_years_of_activities, fourth_generation, dissolved_adoption, former_japanese_national, outgrown,
)  # fmt: skip
"""Published or reported ways; the list is not closed: the Act asks for special reasons only."""

position = requirement(
    "act.table_ii.long_term_resident",
    cite=TABLE,
    ja="別表第二「定住者」：告示の地位、難民等の認定、又は法務大臣が特別な理由を考慮して認める地位",
    en="Long-Term Resident: a position of the notice, recognition as a refugee or the like, or a position that the "
    "Minister permits for special reasons",
    when=any_of(in_the_notice, protected, *WAYS, special_reasons),
)

STATUS: Final = StatusRules(
    status="long_term_resident",
    activity=position,
    extra=(language_for_five_years,),
    at_landing=in_the_notice,
)

RULES: Final = (
    position, protected, special_reasons, *WAYS, activities_after_school, spouse_was_resident, three_years, livelihood,
    japanese, duties,
)  # fmt: skip
COVERS: Final = (
    Covered(ACT, "別表第二/定住者", (position.id,), "1990-06-01"),
    Covered(ACT, "61-2-3", (protected.id,), "2017-01-01"),
    Covered(LTR_EXAMPLES, "", (after_divorce.id, after_bereavement.id, after_broken_marriage.id)),
    Covered(CARE_OF_CHILD_CIRCULAR, "", (care_of_child.id,), "1996-07-30"),
    Covered(WORK_AFTER_HIGH_SCHOOL, "", (after_schools.id, activities_after_school.id)),
    Covered(FOURTH_GENERATION_PAGE, "", (fourth_generation.id,), "2023-12-28"),
)
GAPS: Final = (
    Gap(
        MANUAL,
        "text_not_seen",
        Text(
            ja="審査要領の本文（告示外定住の各項）は紹介によってだけ知られている",
            en="The manual on positions outside the notice is known from restatements only",
        ),
    ),
    Gap(
        TABLE,
        "judgement",
        Text(
            ja="「特別な理由」は開かれた基準で、人道配慮の特定活動からの変更、長い特定活動などは公表された定めがない",
            en='"Special reasons" is an open standard; for changes from humanitarian or long Designated Activities no '
            "rule is published",
        ),
    ),
    Gap(
        CIVIL_CODE.at("819", read="2026-04-01", confidence="secondary"),
        "text_not_seen",
        Text(
            ja="共同親権のとき「親権者」をどう見るかについての入管庁の扱い",
            en="How the agency reads parental authority where custody is joint",
        ),
    ),
    Gap(
        ACT.at("61-2-2", read="2024-06-10"),
        "not_encoded",
        Text(
            ja="在留資格のない人が認定を受けたときの定住者の許可（除外事由）",
            en="The grant to recognised persons without a status (grounds of exclusion)",
        ),
    ),
)
