"""What the Long-Term Resident notice and the practice outside it ask: descent, sponsors, what happened in a marriage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from zairyu.facts.designated import years_in
from zairyu.facts.family import TIE_EVIDENCE, marriages, ties_of
from zairyu.facts.stays import stays_of
from zairyu.facts.ties import is_japanese
from zairyu.logic import UNKNOWN, Text, Timeline, choice, flag, judgement, number

if TYPE_CHECKING:
    from zairyu.case import Relationship
    from zairyu.facts.source import CaseView

REGISTER: Final = Text(
    ja="祖父母・父母の戸籍（除籍）謄本、出生証明書",
    en="(Closed) family registers of grandparents and parents, birth certificates",
)
SCHOOL: Final = Text(ja="卒業証明書", en="Certificates of graduation")


def _as_fourth_generation(view: CaseView) -> Any:
    return years_in(view, "43")


def _not_a_descendant(view: CaseView) -> Any:
    return False if view.applicant.japanese_descent in ("none", "nisei", "yonsei") else UNKNOWN


def _no_descendant(view: CaseView) -> Any:
    return False if view.applicant.japanese_descent in ("none", "yonsei") else UNKNOWN


def _ended(view: CaseView) -> Timeline:
    """How the last marriage ended, from the first day after it; while one goes on: none."""
    absent: Any = "none" if view.case.relationships.complete else UNKNOWN
    steps: list[tuple[Any, Any]] = []
    for tie, _ in marriages(view):
        if tie.from_ is not None:
            steps.append((tie.from_, "none"))
        if tie.end is not None:
            how = tie.ended_by if tie.ended_by in ("divorce", "death") else UNKNOWN
            steps.append((tie.end, how))
    return Timeline.steps(absent, *sorted(steps, key=lambda step: step[0]))


def _last_spouse(view: CaseView) -> Any:
    """What the spouse of the latest marriage is, or was when it ended."""
    entries = marriages(view)
    if not entries:
        return "none" if view.case.relationships.complete else UNKNOWN
    tie, other = entries[-1]
    person = view.case.persons.get(other)
    if person is None:
        return UNKNOWN
    if is_japanese(person) is True:
        return "japanese_national"
    if person.special_permanent_resident:
        return "special_permanent_resident"
    day = tie.end or view.as_of
    status = stays_of(person, view.as_of).held().at(min(day, view.as_of))
    if status in ("permanent_resident", "long_term_resident"):
        return status
    return UNKNOWN if status is UNKNOWN or is_japanese(person) is UNKNOWN else "other"


def _children(view: CaseView) -> list[tuple[Relationship, str]]:
    me = view.case.applicant
    return [
        (tie, tie.child)
        for tie in view.case.relationships
        if tie.kind == "parent_child" and tie.parent == me and tie.child is not None
    ]


def _born_of_japanese(view: CaseView, child: str) -> Any:
    """Whether a parent was Japanese; a child who is no Japanese may have had one who was."""
    if is_japanese(view.case.persons.get(child)) is True:
        return True
    parents = [
        is_japanese(view.case.persons.get(tie.parent))
        for tie in view.case.relationships
        if tie.kind == "parent_child" and tie.child == child and tie.parent is not None
    ]
    return False if len(parents) == 2 and all(known is False for known in parents) else UNKNOWN


def _japanese_child(view: CaseView) -> Any:
    found = [_born_of_japanese(view, child) for _, child in _children(view)]
    if True in found:
        return True
    return UNKNOWN if UNKNOWN in found or not view.case.relationships.complete else False


def _of_children(view: CaseView, read: Any) -> Any:
    found = [
        read(tie)
        for tie, child in _children(view)
        if is_japanese(view.case.persons.get(child)) is not False
    ]
    if True in found:
        return True
    return UNKNOWN if None in found or not view.case.relationships.complete else False


def _authority(view: CaseView) -> Any:
    def read(tie: Relationship) -> Any:
        said = tie.parental_authority
        return None if said is None else said in ("parent", "joint")

    return _of_children(view, read)


def _raises(view: CaseView) -> Any:
    return _of_children(view, lambda tie: tie.raises_child)


def _adopted(view: CaseView) -> Any:
    ties = [tie for tie, _ in ties_of(view, ("adoption",)) if tie.child == view.case.applicant]
    if ties:
        return True
    return False if view.case.relationships.complete else UNKNOWN


# --- The notice ----------------------------------------------------------------------------------------

resettled_relative = flag(
    "long_term.relative_of_resettled_person",
    ja="定住者告示1号イで上陸し在留している人の親族で、互いに助け合えること",
    en="Relative of somebody who landed under item 1(a) of the notice and goes on staying; mutual help is possible",
)
child_of_child_of_japanese = flag(
    "long_term.child_of_person_born_as_child_of_japanese",
    ja="「日本人の子として出生した者」の実子であること（日系三世、日本人であった人の子など）",
    en="Is the biological child of a person who was born as the child of a Japanese national (third generation; "
    "children of former nationals)",
    evidence=REGISTER,
    derive=_no_descendant,
)
grandchild_of_former_national = flag(
    "long_term.grandchild_of_former_national_with_register",
    ja="日本人の子として出生し、かつて日本国民として日本に本籍を有したことがある者の、実子の実子であること",
    en="Is a biological grandchild of a person born as the child of a Japanese national who once had a Japanese "
    "domicile of register as a national",
    evidence=REGISTER,
    derive=_not_a_descendant,
)
spouse_position = choice(
    "long_term.spouse_position",
    values=("none", "born_as_child_of_japanese", "long_term_resident"),
    ja="配偶者の地位（日本人の子として生まれ「日本人の配偶者等」で在留する人、又は在留期間1年以上の「定住者」）",
    en="Position of the spouse: staying as Spouse or Child of Japanese National by birth, or as Long-Term Resident",
    evidence=TIE_EVIDENCE,
)
sponsor_period = number(
    "long_term.sponsor_period_months",
    unit="months",
    ja="頼りにする定住者に指定された在留期間（月数。残りではない）",
    en="Period of stay designated to the Long-Term Resident relied on, in months (not what is left of it)",
    evidence=Text(ja="その人の在留カード", en="That person's residence card"),
)
sponsor_by_descent = flag(
    "long_term.sponsor_is_by_descent",
    ja="頼りにする定住者が、日系人（3号・4号）として許可を受けた人（6号では5号ハの人を含む）であること",
    en="The Long-Term Resident relied on was admitted as a descendant (items 3, 4; for item 6 also 5(c))",
)
sponsor_landed_as_spouse_and_divorced = flag(
    "long_term.sponsor_landed_as_spouse_and_divorced",
    ja="頼りにする定住者が、5号で上陸し、その在留期間中に離婚した人であること",
    en="The Long-Term Resident relied on landed under item 5 and divorced during that period of stay",
)
SUPPORTERS: Final = (
    "none", "japanese_national", "permanent_resident", "special_permanent_resident",
    "long_term_resident", "spouse_of_resident",
)  # fmt: skip
supporting_parent = choice(
    "long_term.supporting_parent",
    values=SUPPORTERS,
    ja="扶養する実の親（日本人、永住者、特別永住者、定住者、又はそれらの配偶者で「日本人の配偶者等」「永住者の配偶者等」の人）",
    en="The biological parent who supports: Japanese national, permanent or special permanent resident, Long-Term "
    "Resident, or the spouse of one of them with a spouse status",
    evidence=TIE_EVIDENCE,
)
adoptive_parent = choice(
    "long_term.adoptive_parent",
    values=(
        "none",
        "japanese_national",
        "permanent_resident",
        "special_permanent_resident",
        "long_term_resident",
    ),
    ja="扶養し同居する養親",
    en="The adoptive parent who supports and lives with the child",
    evidence=TIE_EVIDENCE,
)
adopted = flag(
    "long_term.is_adopted",
    ja="養子であること（普通養子縁組）",
    en="Is an adopted child (ordinary adoption)",
    evidence=TIE_EVIDENCE,
    derive=_adopted,
)
remained_in_china = choice(
    "long_term.remained_in_china",
    values=(
        "none", "i", "ro", "ha", "spouse_of_returnee", "minor_child_of_returnee", "disabled_child_of_returnee",
        "carer_child_of_returnee", "spouse_of_carer", "other",
    ),
    ja="中国残留邦人とその親族（8号イからホまで）",
    en="Japanese left behind in China and their relatives (item 8(a) to (e))",
)  # fmt: skip
years_as_fourth_generation = number(
    "long_term.years_as_fourth_generation",
    unit="completed years",
    ja="日系四世の特定活動（43号）での在留年数（合計）",
    en="Years with Designated Activities no. 43 (fourth generation), added up",
    derive=_as_fourth_generation,
)

# --- Outside the notice --------------------------------------------------------------------------------

special_reasons = judgement(
    "long_term.special_reasons",
    ja="法務大臣が居住を認める特別な理由があると認められること",
    en="The Minister finds special reasons to permit residence",
)
marriage_ended_by = choice(
    "long_term.marriage_ended_by",
    values=("none", "divorce", "death"),
    ja="結婚の終わり方（離婚、死別。続いていれば「none」）",
    en="How the marriage ended: divorce, death; none while it goes on",
    evidence=TIE_EVIDENCE,
    derive=_ended,
)
last_spouse = choice(
    "long_term.last_spouse",
    values=("none", "japanese_national", "permanent_resident", "special_permanent_resident",
            "long_term_resident", "other"),
    ja="（直近の）配偶者",
    en="The (latest) spouse",
    evidence=TIE_EVIDENCE,
    derive=_last_spouse,
)  # fmt: skip
married_life_enough = judgement(
    "long_term.married_life_was_normal_and_long_enough",
    ja="日本で正常な婚姻関係・家庭生活がおおむね3年以上続いたと認められること",
    en="Normal married and family life in Japan for about three years or more is found",
    evidence=Text(ja="同居・生計の資料", en="Papers on living together and the household"),
)
can_live_independently = judgement(
    "long_term.can_live_independently",
    ja="生計を営むに足りる資産又は技能があると認められること",
    en="Assets or skills to make a living are found",
    evidence=Text(ja="在職証明書、課税証明書、預金残高", en="Employment, tax certificate, savings"),
)
daily_japanese = judgement(
    "long_term.daily_life_japanese",
    ja="日常生活に不自由しない日本語能力があると認められること",
    en="Japanese that suffices for daily life is found",
)
duties_performed = judgement(
    "long_term.public_duties_performed_or_expected",
    ja="公的義務を履行していること、又は履行が見込まれること",
    en="Public duties are performed, or can be expected to be",
    evidence=Text(ja="納税・年金・健康保険の証明", en="Proof of tax, pension, health insurance"),
)
child_of_japanese = flag(
    "long_term.has_child_of_japanese",
    ja="出生の時に父か母が日本人である実子がいること（嫡出、又は認知された子。今の国籍は問わない）",
    en="Has a biological child of whom a parent was Japanese at its birth (in wedlock or recognised; whatever its "
    "nationality is now)",
    evidence=Text(ja="子の戸籍謄本", en="The child's family register"),
    derive=_japanese_child,
)
has_parental_authority = flag(
    "long_term.has_parental_authority",
    ja="その子の親権者であること（共同親権を含む）",
    en="Has parental authority over that child (joint authority too)",
    evidence=Text(ja="子の戸籍謄本", en="The child's family register"),
    derive=_authority,
)
raises_child = flag(
    "long_term.raises_child_of_japanese",
    ja="その子を日本で現に監護・養育していること",
    en="Actually cares for and raises that child in Japan",
    evidence=Text(
        ja="住民票、学校・保育園の書類", en="Residence record, papers of school or nursery"
    ),
    derive=_raises,
)
raised_for_considerable_time = judgement(
    "long_term.raised_for_considerable_time",
    ja="相当の期間、その子を監護・養育していると認められること",
    en="Care of that child for a considerable time is found",
)
marriage_broken = judgement(
    "long_term.marriage_is_broken",
    ja="婚姻が事実上破綻していると認められること（修復の見込みがない）",
    en="The marriage is found to be broken in fact (no prospect of repair)",
    sensitive=True,
)
harmed_by_violence = flag(
    "long_term.harmed_by_violence_of_spouse",
    ja="配偶者からの暴力の被害を受けたこと",
    en="Was harmed by violence of the spouse",
    question=Text(
        ja="配偶者からの暴力がありましたか。答えたくなければ空けておけます。",
        en="Was there violence by your spouse? You may leave this open.",
    ),
    evidence=Text(
        ja="保護命令、相談機関の証明、診断書",
        en="Protection order, certificate of a counselling centre, medical report",
    ),
    sensitive=True,
)
compulsory_school = flag(
    "long_term.finished_compulsory_school_in_japan",
    ja="日本の小学校と中学校を卒業したこと",
    en="Finished elementary and junior high school in Japan",
    evidence=SCHOOL,
)
high_school = choice(
    "long_term.high_school_in_japan",
    values=("none", "graduated", "graduated_after_transfer"),
    ja="日本の高校の卒業（見込みを含む）。編入した場合は「graduated_after_transfer」",
    en="Graduated (or is about to) from a high school in Japan; after a transfer into it: graduated_after_transfer",
    evidence=SCHOOL,
)
entered_as_minor = flag(
    "long_term.entered_before_18",
    ja="18歳未満で入国したこと",
    en="Entered Japan before the age of 18",
    question=Text(
        ja="日本に来たのは18歳の誕生日より前ですか。",
        en="Did you come to Japan before your eighteenth birthday?",
    ),
)
dependent_throughout = flag(
    "long_term.dependent_throughout",
    ja="引き続き「家族滞在」で（又は家族滞在に当たる立場で別の在留資格で）在留していること",
    en="Has stayed as Dependent throughout (or with another status but in the position of a dependent)",
)
job_hours = number(
    "long_term.offered_hours_per_week",
    unit="hours a week",
    ja="就職先の週の労働時間",
    en="Hours a week of the job offered",
    evidence=Text(ja="内定通知書、雇用契約書", en="Letter of offer, contract of employment"),
)
parent_stays_as_guarantor = flag(
    "long_term.parent_stays_as_guarantor",
    ja="扶養者の親が日本に在留し、身元保証人となること",
    en="The parent who supported stays in Japan and stands as guarantor",
)
years_in_the_activities_after_school = number(
    "long_term.years_in_designated_activities_after_school",
    unit="completed years",
    ja="高校卒業後の就職の特定活動での在留年数",
    en="Years with the Designated Activities for work after high school",
)
dissolved_special_adoption = flag(
    "long_term.special_adoption_was_dissolved",
    ja="日本人の特別養子で、離縁した人であること",
    en="Was a special adoptee of a Japanese national; the adoption was dissolved",
)
lost_japanese_nationality = flag(
    "long_term.lost_japanese_nationality",
    ja="かつて日本国民であったこと",
    en="Was a Japanese national once",
)

FACTS: Final = (
    resettled_relative, child_of_child_of_japanese, grandchild_of_former_national, spouse_position, sponsor_period,
    sponsor_by_descent, sponsor_landed_as_spouse_and_divorced, supporting_parent, adoptive_parent, adopted,
    remained_in_china, years_as_fourth_generation, special_reasons, marriage_ended_by, last_spouse,
    married_life_enough, can_live_independently, daily_japanese, duties_performed, child_of_japanese,
    has_parental_authority, raises_child, raised_for_considerable_time, marriage_broken, harmed_by_violence,
    compulsory_school, high_school, entered_as_minor, dependent_throughout, job_hours,
    parent_stays_as_guarantor, years_in_the_activities_after_school, dissolved_special_adoption,
    lost_japanese_nationality,
)  # fmt: skip
