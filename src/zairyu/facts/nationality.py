"""Nationality: how one becomes, stays, ceases to be and again becomes Japanese; conditions of naturalisation."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.facts.residence import continuous_years
from zairyu.facts.work import changing
from zairyu.logic import (
    NONE,
    UNKNOWN,
    Count,
    Text,
    Timeline,
    choice,
    date_fact,
    flag,
    judgement,
    number,
)

if TYPE_CHECKING:
    from zairyu.case import Person, Relationship
    from zairyu.facts.source import CaseView

REGISTER: Final = Text(
    ja="父母の戸籍謄本、出生証明書", en="The parents' family register, birth certificate"
)


def _is_japanese(person: Person | None) -> Any:
    """Whether a person of the case is Japanese today; UNKNOWN where nobody says so."""
    if person is None:
        return UNKNOWN
    if person.japanese_national is not None:
        return person.japanese_national
    if "JPN" in person.nationalities:
        return True
    return False if person.nationalities.complete else UNKNOWN


def _japanese_parent_named(view: CaseView) -> Any:
    """A parent of the case is Japanese today: a reason to look, not an answer; so never "no"."""
    persons = view.case.persons
    for tie in view.case.relationships:
        of_birth = tie.kind == "parent_child" and tie.child == view.case.applicant
        if of_birth and tie.parent is not None and _is_japanese(persons.get(tie.parent)) is True:
            return True
    return UNKNOWN


def _marriages(view: CaseView) -> list[tuple[Relationship, Any]]:
    """Return the applicant's marriages with what is known of the other being Japanese, in order of time."""
    me = view.case.applicant
    found = [
        (tie, _is_japanese(view.case.persons.get(other)))
        for tie in view.case.relationships
        if tie.kind == "marriage" and me in tie.persons
        for other in tie.persons
        if other != me
    ]
    return sorted(found, key=lambda entry: entry[0].from_ or date.min)


def _married_to_national(view: CaseView) -> Timeline:
    return _along(view, absent=False, of_day=lambda _: True)


def _years_married(view: CaseView) -> Timeline:
    return _along(view, absent=NONE, of_day=lambda day: UNKNOWN if day is None else Count(day))


def _along(view: CaseView, *, absent: Any, of_day: Callable[[date | None], Any]) -> Timeline:
    """Follow the marriages with nationals; ``absent`` where it is known that there is none."""
    outside = absent if view.case.relationships.complete else UNKNOWN
    steps: list[tuple[date, Any]] = []
    for tie, japanese in _marriages(view):
        if japanese is False:
            continue
        steps.append((tie.from_ or date.min, of_day(tie.from_) if japanese is True else UNKNOWN))
        if tie.end is not None:
            steps.append((tie.end, outside))
    return Timeline.steps(outside, *steps)


def _address(view: CaseView) -> Timeline:
    """Living in Japan, where the case says so."""
    return changing(view.applicant.lives_in_japan)


def _born_in_japan(view: CaseView) -> Any:
    place = view.applicant.born_in
    return UNKNOWN if place is None else place == "JPN"


def _standing(view: CaseView) -> Any:
    """Whether nationality is none, one, several or undetermined."""
    held = view.applicant.nationalities
    if "unknown" in held.items:
        return "undetermined"
    if not held.complete:
        return "several" if len(held.items) > 1 else UNKNOWN
    count = len([entry for entry in held if entry != "stateless"])
    return "stateless" if count == 0 else "one" if count == 1 else "several"


def _status_of_forces(view: CaseView) -> Any:
    place = view.applicant.stays_outside_the_system
    return UNKNOWN if place is None else place == "status_of_forces"


def _born_on(view: CaseView) -> Any:
    born = view.applicant.born_on
    return UNKNOWN if born is None else born


def _years_of_address(view: CaseView) -> Any:
    """Years of unbroken stay, where no other day is stated."""
    return view.value(continuous_years)


nationality_count = choice(
    "nationality.standing",
    values=("one", "several", "stateless", "undetermined"),
    ja="国籍の数（一つ、二つ以上、無国籍、定まらない）",
    en="Nationalities held: one, several, none (stateless), or undetermined",
    derive=_standing,
)
status_of_forces = flag(
    "nationality.status_of_forces",
    ja="地位協定による軍隊の構成員・軍属・その家族であること",
    en="Belongs to armed forces under a status-of-forces agreement, their civilian component or families",
    derive=_status_of_forces,
)
born_on = date_fact(
    "nationality.born_on", ja="出生の日", en="Day of birth", derive=_born_on,
    question=Text(ja="生年月日はいつですか。", en="When were you born?"),
)  # fmt: skip
born_in_japan = flag(
    "nationality.born_in_japan", ja="日本で生まれたこと", en="Was born in Japan", derive=_born_in_japan,
)  # fmt: skip
japanese_parent_named = flag(
    "nationality.a_parent_is_or_was_japanese",
    ja="父か母が日本人である（であった）こと",
    en="A parent is, or was, Japanese",
    question=Text(
        ja="父か母は日本人です（でした）か。はいのときは、まず国籍を確かめてください。",
        en="Is, or was, a parent of yours Japanese? If so, please check nationality first.",
    ),
    evidence=REGISTER,
    derive=_japanese_parent_named,
)
legal_parent_japanese_at_birth = flag(
    "nationality.legal_parent_japanese_at_birth",
    ja="出生の時に、法律上の父か母が日本国民であったこと（胎児認知を含む）",
    en="At the birth a parent in law was a Japanese national (recognition before the birth too)",
    question=Text(
        ja="生まれた時に、法律上の父か母は日本国民でしたか（生まれる前の認知を含みます）。",
        en="Was a parent in law Japanese when you were born (recognised before the birth too)?",
    ),
    evidence=REGISTER,
)
father_died_japanese_before_birth = flag(
    "nationality.father_died_japanese_before_birth",
    ja="出生前に死亡した父が、死亡の時に日本国民であったこと",
    en="The father died before the birth and was Japanese at his death",
    evidence=REGISTER,
)
parents = choice(
    "nationality.parents_of_birth",
    values=("known_with_nationality", "both_unknown", "both_stateless"),
    ja="父母がともに知れない、又はともに国籍を有しないこと",
    en="Whether both parents are unknown, or both without nationality",
    evidence=REGISTER,
)
recognised_by_japanese = flag(
    "nationality.recognised_by_parent_japanese_at_birth",
    ja="出生の時に日本国民であった父又は母が認知したこと（出生後の認知）",
    en="Was recognised (after the birth) by a father or mother who was Japanese at the birth",
    evidence=Text(ja="認知届の受理証明書、戸籍", en="Certificate of recognition, family register"),
)
recogniser_still_japanese = flag(
    "nationality.recognising_parent_is_japanese_or_died_japanese",
    ja="認知した父又は母が今も日本国民であること（死亡していれば、死亡の時に日本国民）",
    en="The parent who recognised is Japanese now (or was at death)",
    evidence=REGISTER,
)
was_japanese = flag(
    "nationality.was_japanese", ja="かつて日本国民であったこと", en="Was a Japanese national before",
)  # fmt: skip
recognition_is_contrary_to_fact = flag(
    "nationality.recognition_is_contrary_to_fact",
    ja="認知が事実に反すること（血縁がない）",
    en="The recognition is contrary to the facts (no parentage by blood)",
    sensitive=True,
)
naturalised_abroad_by_choice = flag(
    "nationality.acquired_another_by_own_choice",
    ja="自分の志望で外国の国籍を取得したこと",
    en="Acquired another nationality by own choice",
    question=Text(
        ja="日本国民であった時に、自分から申請して外国の国籍を取りましたか。",
        en="While Japanese, did you acquire another nationality by applying for it yourself?",
    ),
)
chose_foreign_nationality = flag(
    "nationality.chose_foreign_nationality_abroad",
    ja="外国の法律によりその国の国籍を選択したこと",
    en="Chose the other nationality under that country's law",
)
foreign_at_birth_abroad = flag(
    "nationality.born_abroad_with_another_nationality",
    ja="国外で生まれ、出生により外国の国籍も取得したこと",
    en="Was born abroad and acquired another nationality by birth",
)
reserved = flag(
    "nationality.reserved_within_three_months",
    ja="出生の日から3か月以内に、出生届とともに国籍留保の届出をしたこと（天災などでは届け出られるに至った時から14日以内）",
    en="Japanese nationality was reserved with the birth notification within three months of the birth (in force "
    "majeure: fourteen days from when it became possible)",
    evidence=Text(ja="戸籍（国籍留保の記載）", en="Family register (entry on the reservation)"),
)
renounced = flag(
    "nationality.renounced_by_notification",
    ja="国籍離脱の届出をしたこと",
    en="Renounced Japanese nationality by notification",
)
lost_after_demand = flag(
    "nationality.lost_one_month_after_demand",
    ja="国籍選択の催告を受け、1か月以内に選択せずに国籍を失ったこと",
    en="Was called on to choose, did not within one month, and lost Japanese nationality",
)
demand_was_in_gazette = flag(
    "nationality.demand_was_published_in_gazette",
    ja="その催告が官報に掲載されたものであること",
    en="That demand was published in the Official Gazette",
)
declared_lost = flag(
    "nationality.loss_was_declared",
    ja="国籍喪失の宣告を受けたこと",
    en="Loss of nationality was declared by the Minister",
)
lost_under_article_12 = flag(
    "nationality.lost_for_want_of_reservation",
    ja="国籍留保の届出がなかったために日本国籍を失ったこと",
    en="Lost Japanese nationality because it was not reserved",
)
address_in_japan = flag(
    "nationality.address_in_japan",
    ja="日本に住所を有すること",
    en="Has an address (the base of one's life) in Japan",
    derive=_address,
)
spouse_of_national = flag(
    "nationality.spouse_of_national",
    ja="日本国民の配偶者であること",
    en="Is the spouse of a Japanese national",
    evidence=Text(ja="戸籍謄本", en="Family register"),
    derive=_married_to_national,
)
months_since_known = number(
    "nationality.months_since_loss_was_known",
    unit="completed months",
    ja="国籍を失ったことを知った日からの月数",
    en="Months since the loss became known",
)
age_when_dual = number(
    "nationality.age_when_it_became_dual",
    unit="years of age",
    ja="外国と日本の国籍を持つことになった時の年齢",
    en="Age at which Japanese and another nationality came to be held together",
)
years_dual = number(
    "nationality.years_since_it_became_dual",
    unit="completed years",
    ja="外国と日本の国籍を持つことになってからの年数",
    en="Years since Japanese and another nationality came to be held together",
)
dual_on_2022_04_01 = flag(
    "nationality.dual_on_2022_04_01",
    ja="令和4年4月1日に、既に日本と外国の国籍を持っていたこと",
    en="Held Japanese and another nationality on 1 April 2022",
)
has_chosen = flag(
    "nationality.has_chosen",
    ja="国籍の選択（外国国籍の離脱、又は選択の宣言）をしたこと",
    en="Has chosen (renounced the other nationality, or declared the choice)",
)

# --- Presumption of paternity --------------------------------------------------------------------------

conceived_in_marriage = flag(
    "nationality.born_in_marriage",
    ja="婚姻中に生まれたこと",
    en="Was born while the mother was married",
    evidence=REGISTER,
)
days_after_marriage = number(
    "nationality.days_between_end_of_marriage_and_birth",
    unit="days",
    ja="婚姻の解消・取消しの日から出生までの日数",
    en="Days from the end of the marriage to the birth",
)
mother_remarried = flag(
    "nationality.mother_remarried_before_birth",
    ja="母が出生の時までに再婚していたこと",
    en="The mother had married again by the birth",
)
denier = choice(
    "nationality.denied_by",
    values=("none", "father", "child", "mother", "former_husband", "other"),
    ja="嫡出否認の訴えを起こす（起こした）人",
    en="Who brings (brought) the action to deny paternity",
)
months_to_denial = number(
    "nationality.months_in_which_paternity_can_be_denied_passed",
    unit="completed months",
    ja="否認できる期間の起算の時（父・前夫は出生を知った時、子・母は出生の時）から訴えまでの月数",
    en="Months from the start of the time for denial (father, former husband: knew of the birth; child, mother: "
    "birth) to the action",
)

# --- Naturalisation ------------------------------------------------------------------------------------

address_years = number(
    "nationality.years_of_address",
    unit="completed years",
    ja="引き続き日本に住所を有する年数",
    en="Years of unbroken address in Japan",
    question=Text(
        ja="いつから引き続き日本に住所がありますか。",
        en="Since when have you had your address in Japan without a break?",
    ),
    derive=_years_of_address,
)
residence_years = number(
    "nationality.years_of_residence",
    unit="completed years",
    ja="引き続き日本に住所又は居所を有する年数",
    en="Years of unbroken address or residence in Japan",
    derive=_years_of_address,
)
has_capacity = flag(
    "nationality.has_capacity_under_home_law",
    ja="本国法によって行為能力を有すること",
    en="Has legal capacity under home law",
)
can_make_a_living = judgement(
    "nationality.household_can_make_a_living",
    ja="自分又は生計を一にする配偶者・親族の資産・技能で生計を営めると認められること",
    en="A living by the assets or skills of oneself or of the spouse or relatives of the household is found",
)
gives_up_other = flag(
    "nationality.has_none_or_loses_it",
    ja="国籍を有しないこと、又は日本国籍の取得によってその国籍を失うこと",
    en="Has no nationality, or loses it by acquiring the Japanese one",
)
cannot_give_up_and_special_circumstances = judgement(
    "nationality.cannot_lose_it_and_special_circumstances",
    ja="意思にかかわらず国籍を失うことができず、日本国民との親族関係又は境遇に特別の事情があると認められること",
    en="Cannot lose the nationality whatever one wishes, and special circumstances (kinship with a national, "
    "situation) are found",
)
no_violent_overthrow = flag(
    "nationality.never_for_violent_overthrow",
    ja="憲法や政府を暴力で破壊することを企て、主張し、そのような団体に加わったことがないこと",
    en="Has never planned or advocated the violent overthrow of the Constitution or government, nor joined a body "
    "that does",
    sensitive=True,
)
child_of_former_national = flag(
    "nationality.child_of_former_national",
    ja="日本国民であった者の子（養子を除く）であること",
    en="Is the child (not adopted) of a former national",
    evidence=REGISTER,
)
parent_born_in_japan = flag(
    "nationality.parent_born_in_japan",
    ja="父又は母（養父母を除く）が日本で生まれたこと",
    en="A parent (not adoptive) was born in Japan",
    evidence=REGISTER,
)
marriage_to_national_years = number(
    "nationality.years_married_to_national",
    unit="completed years",
    ja="日本国民との婚姻の日からの年数",
    en="Years since the marriage with a national",
    derive=_years_married,
)
child_of_national = flag(
    "nationality.child_of_national",
    ja="日本国民の子（養子を除く）であること",
    en="Is the child (not adopted) of a national",
    evidence=REGISTER,
)
special_merit = judgement(
    "nationality.special_merit_with_approval_of_the_diet",
    ja="日本に特別の功労があり、国会の承認があること",
    en="Special merit for Japan, with the approval of the Diet",
)
adopted_by_national_as_minor = flag(
    "nationality.adopted_by_national_as_minor",
    ja="日本国民の養子で、縁組の時に本国法により未成年であったこと",
    en="Adopted by a national while a minor under home law",
    evidence=REGISTER,
)
former_national_not_naturalised = flag(
    "nationality.former_national_who_had_not_naturalised",
    ja="日本の国籍を失った者（帰化した後に失った者を除く）であること",
    en="Lost Japanese nationality (which had not come by naturalisation)",
)
stateless_from_birth = flag(
    "nationality.stateless_from_birth",
    ja="出生の時から国籍を有しないこと",
    en="Has been stateless since birth",
)

FACTS: Final = (
    nationality_count, status_of_forces, born_on, born_in_japan, japanese_parent_named,
    legal_parent_japanese_at_birth, father_died_japanese_before_birth, parents, recognised_by_japanese,
    recogniser_still_japanese, was_japanese, recognition_is_contrary_to_fact, naturalised_abroad_by_choice,
    chose_foreign_nationality, foreign_at_birth_abroad, reserved, renounced, lost_after_demand,
    demand_was_in_gazette, declared_lost, lost_under_article_12, address_in_japan, months_since_known,
    age_when_dual, years_dual, dual_on_2022_04_01, has_chosen, conceived_in_marriage, days_after_marriage, mother_remarried, denier,
    months_to_denial, address_years, residence_years, has_capacity, can_make_a_living, gives_up_other,
    cannot_give_up_and_special_circumstances, no_violent_overthrow, child_of_former_national,
    parent_born_in_japan, marriage_to_national_years, child_of_national, adopted_by_national_as_minor,
    former_national_not_naturalised, stateless_from_birth, spouse_of_national, special_merit,
)  # fmt: skip
