"""Ties on which a status rests: whose spouse, whose child, who supports, which legal order knows the tie.

A marriage, a divorce or a parentage is a fact of each legal order: valid in Japan, valid in the other country,
or not known. Whether a parent was Japanese on the day of birth does not follow from what the parent is today
and is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.facts.family import (
    TIE_EVIDENCE,
    either,
    holds,
    marriages,
    overlay,
    ties_of,
    while_tied,
)
from zairyu.facts.spans import FOREVER, Span, years_over
from zairyu.facts.stays import stays_of
from zairyu.logic import NONE, UNKNOWN, Text, Timeline, choice, flag, judgement, number
from zairyu.statuses import STATUS_IDS

if TYPE_CHECKING:
    from zairyu.case import Person, Relationship
    from zairyu.facts.source import CaseView

PARTNERS: Final = (
    "marriage", "same_sex_marriage_abroad", "same_sex_partnership", "de_facto_marriage", "engagement",
)  # fmt: skip
"""Kinds of partnership, the nearest to a marriage first."""
CHILDREN: Final = ("parent_child", "adoption", "special_adoption")
PERMANENT: Final = "permanent_resident"


# --- Who somebody is -----------------------------------------------------------------------------------


def is_japanese(person: Person | None) -> Any:
    """Whether a person of the case is Japanese; UNKNOWN where nobody says so."""
    if person is None:
        return UNKNOWN
    if person.japanese_national is not None:
        return person.japanese_national
    if "JPN" in person.nationalities:
        return True
    return False if person.nationalities.complete else UNKNOWN


def _japanese(view: CaseView, other: str) -> Timeline:
    return Timeline.constant(is_japanese(view.case.persons.get(other)))


def _permanent(view: CaseView, other: str) -> Timeline:
    """Permanent or special permanent resident, and so not Japanese."""
    person = view.case.persons.get(other)
    if person is None:
        return Timeline.constant(UNKNOWN)
    if is_japanese(person) is True:
        return Timeline.constant(False)
    if person.special_permanent_resident:
        return Timeline.constant(True)
    known = person.special_permanent_resident is False
    held = stays_of(person, view.as_of).held()
    return held.map(
        lambda status: (
            True if status == PERMANENT else False if known and status is not UNKNOWN else UNKNOWN
        )
    )


# --- Marriages -----------------------------------------------------------------------------------------


def _spouse_who(
    read: Callable[[CaseView, str], Timeline],
) -> Callable[[CaseView], Timeline]:
    def derive(view: CaseView) -> Timeline:
        result = Timeline.constant(False if view.case.relationships.complete else UNKNOWN)
        for tie, other in marriages(view):
            result = Timeline.combine(either, result, while_tied(view, tie, read(view, other)))
        return result

    return derive


def _of_marriage(read: Callable[[Relationship], Any]) -> Callable[[CaseView], Timeline]:
    def derive(view: CaseView) -> Timeline:
        result = Timeline.constant(False if view.case.relationships.complete else UNKNOWN)
        for tie, _ in marriages(view):
            result = Timeline.combine(
                either, result, while_tied(view, tie, Timeline.constant(read(tie)))
            )
        return result

    return derive


def _valid_in_japan(tie: Relationship) -> Any:
    if "JPN" in tie.valid_in:
        return True
    return False if tie.valid_in.complete else UNKNOWN


def _valid_elsewhere(tie: Relationship) -> Any:
    if any(country != "JPN" for country in tie.valid_in):
        return True
    return False if tie.valid_in.complete else UNKNOWN


def _together(view: CaseView) -> Timeline:
    result = Timeline.constant(False if view.case.relationships.complete else UNKNOWN)
    for tie, _ in marriages(view):
        lived = Timeline.constant(False if tie.living.complete else UNKNOWN)
        for stretch in tie.living:
            value = Timeline.constant(stretch.together)
            lived = Timeline.combine(
                lambda before, now: before if now is UNKNOWN else now,
                lived,
                _during(stretch, value),
            )
        result = Timeline.combine(either, result, while_tied(view, tie, lived))
    return result


def _during(stretch: Any, value: Timeline) -> Timeline:
    steps: list[tuple[date, Any]] = [(stretch.from_ or date.min, value.values[0])]
    if stretch.end is not None:
        steps.append((stretch.end, UNKNOWN))
    return Timeline.steps(UNKNOWN, *steps)


def _partner(view: CaseView) -> Timeline:
    """The nearest partnership that holds on the day."""
    absent: Any = "none" if view.case.relationships.complete else UNKNOWN
    result = Timeline.constant(absent)
    for kind in reversed(PARTNERS):
        for tie, _ in ties_of(view, (kind,)):
            result = Timeline.combine(overlay(kind), result, holds(view, tie))
    return result


# --- Parents -------------------------------------------------------------------------------------------


def _special_adoptee(view: CaseView) -> Timeline:
    result = Timeline.constant(False if view.case.relationships.complete else UNKNOWN)
    for tie, other in ties_of(view, ("special_adoption",)):
        if tie.child == view.case.applicant:
            result = Timeline.combine(either, result, while_tied(view, tie, _japanese(view, other)))
    return result


def _born_to_permanent_resident(view: CaseView) -> Any:
    """A parent held permanent residence on the day of birth; born abroad: no."""
    me = view.applicant
    if me.born_in is not None and me.born_in != "JPN":
        return False
    if me.born_on is None or me.born_in is None:
        return UNKNOWN
    found: Any = UNKNOWN
    for tie, parent in ties_of(view, ("parent_child",)):
        if tie.child == view.case.applicant and _permanent(view, parent).at(me.born_on) is True:
            found = True
    return found


# --- The person who supports ---------------------------------------------------------------------------


def supporters(view: CaseView) -> list[tuple[Relationship, str, str]]:
    """Return the ties in which the applicant lives on the other's support, with the applicant's place."""
    me = view.case.applicant
    found = [(tie, other, "spouse") for tie, other in ties_of(view, ("marriage",)) if tie.supported]
    found += [
        (tie, other, "child")
        for tie, other in ties_of(view, CHILDREN)
        if tie.child == me and tie.supported
    ]
    return found


def _supporter_status(view: CaseView) -> Any:
    """The status held by the one supporter; UNKNOWN where nobody, or more than one, is stated."""
    found = supporters(view)
    if len(found) != 1:
        return UNKNOWN
    tie, other, _ = found[0]
    person = view.case.persons.get(other)
    if person is None:
        return UNKNOWN
    if is_japanese(person) is True or person.special_permanent_resident:
        return "none"
    held = stays_of(person, view.as_of).held()
    return Timeline.combine(
        lambda lasts, status: status if lasts is True else "none" if lasts is False else UNKNOWN,
        holds(view, tie),
        held,
    )


def _relation(view: CaseView) -> Any:
    found = supporters(view)
    if not found:
        return UNKNOWN
    result = Timeline.constant("none" if view.case.relationships.complete else UNKNOWN)
    for tie, _, place in found:
        result = Timeline.combine(overlay(place), result, holds(view, tie))
    return result


spouse_of_japanese = flag(
    "ties.spouse_of_japanese",
    ja="日本人の配偶者であること（結婚が続いていること）",
    en="Is the spouse of a Japanese national (the marriage goes on)",
    question=Text(ja="日本人と結婚していますか。", en="Are you married to a Japanese national?"),
    evidence=TIE_EVIDENCE,
    derive=_spouse_who(_japanese),
)
spouse_of_permanent_resident = flag(
    "ties.spouse_of_permanent_resident",
    ja="永住者又は特別永住者の配偶者であること（結婚が続いていること）",
    en="Is the spouse of a permanent or special permanent resident (the marriage goes on)",
    question=Text(
        ja="永住者又は特別永住者と結婚していますか。",
        en="Are you married to a permanent resident or a special permanent resident?",
    ),
    evidence=TIE_EVIDENCE,
    derive=_spouse_who(_permanent),
)
valid_in_japan = flag(
    "ties.marriage_valid_in_japan",
    ja="婚姻が日本の法律で有効に成立していること",
    en="The marriage is valid under the law that Japan applies",
    question=Text(
        ja="結婚は日本でも有効ですか（婚姻届が受理された、又は外国の方式で有効に成立した）。",
        en="Is the marriage valid in Japan too (notification accepted, or validly formed abroad)?",
    ),
    evidence=Text(ja="戸籍謄本、婚姻届受理証明書", en="Family register, certificate of acceptance"),
    derive=_of_marriage(_valid_in_japan),
)
valid_elsewhere = flag(
    "ties.marriage_valid_in_other_country",
    ja="婚姻が相手国でも有効に成立していること",
    en="The marriage is valid in the other country too",
    question=Text(
        ja="結婚は、外国人配偶者の国でも有効に成立していますか。",
        en="Is the marriage valid in the country of the foreign spouse too?",
    ),
    evidence=Text(ja="外国の結婚証明書", en="Marriage certificate of the other country"),
    derive=_of_marriage(_valid_elsewhere),
)
lives_with_spouse = flag(
    "ties.lives_with_spouse",
    ja="配偶者と同居していること",
    en="Lives together with the spouse",
    question=Text(ja="配偶者と一緒に暮らしていますか。", en="Do you live with your spouse?"),
    evidence=Text(ja="住民票（世帯全員）", en="Residence record of the whole household"),
    derive=_together,
)
partner_kind = choice(
    "ties.partner_kind",
    values=("none", *PARTNERS),
    ja="パートナーとの関係",
    en="Kind of partnership",
    question=Text(
        ja="パートナーとはどのような関係ですか（結婚、外国での同性婚、同性パートナーシップ、事実婚、婚約）。",
        en="What is your partnership: a marriage, a same-sex marriage abroad, a same-sex partnership, a "
        "de facto marriage, an engagement?",
    ),
    evidence=TIE_EVIDENCE,
    derive=_partner,
)
same_sex_marriage_valid_in_both_homes = flag(
    "ties.same_sex_marriage_valid_in_both_home_countries",
    ja="同性婚が二人それぞれの本国の法律で有効に成立していること",
    en="The same-sex marriage is valid under the home law of each of the two",
    evidence=Text(ja="本国の結婚証明書", en="Marriage certificates of the home countries"),
)
partner_is_foreign_with_status = flag(
    "ties.partner_is_foreign_with_status",
    ja="パートナーも外国人で、在留資格を持って日本に在留していること",
    en="The partner is a foreigner too and stays in Japan with a status of residence",
)
special_adoptee_of_japanese = flag(
    "ties.special_adoptee_of_japanese",
    ja="日本人の特別養子であること",
    en="Is the special adoptee of a Japanese national",
    evidence=Text(ja="戸籍謄本", en="Family register"),
    derive=_special_adoptee,
)
born_as_child_of_japanese = flag(
    "ties.born_as_child_of_japanese",
    ja="日本人の子として生まれたこと（出生の時に父か母が日本人、又は出生前に死亡した父が死亡の時に日本人）",
    en="Was born as the child of a Japanese national (a parent Japanese at the birth, or a father who died before "
    "it Japanese at his death)",
    question=Text(
        ja="あなたが生まれた時に、父か母は日本人でしたか。",
        en="Was your father or mother Japanese when you were born?",
    ),
    evidence=Text(
        ja="親の戸籍謄本、出生証明書", en="The parent's family register, birth certificate"
    ),
)
born_in_japan_to_permanent_resident = flag(
    "ties.born_in_japan_to_permanent_resident",
    ja="出生の時に親が永住者又は特別永住者で、日本で生まれたこと",
    en="Was born in Japan to a parent who was a permanent or special permanent resident at the birth",
    question=Text(
        ja="日本で生まれ、その時に父か母は永住者又は特別永住者でしたか。",
        en="Were you born in Japan, and was a parent a permanent or special permanent resident then?",
    ),
    evidence=TIE_EVIDENCE,
    derive=_born_to_permanent_resident,
)
stayed_since_birth = flag(
    "ties.stayed_since_birth",
    ja="出生から引き続き日本に在留していること（再入国許可による出国は途切れない）",
    en="Has stayed in Japan ever since the birth (leaving with re-entry permission breaks nothing)",
)
supporter_status = choice(
    "ties.supporter_status",
    values=("none", *STATUS_IDS),
    ja="扶養する人の在留資格",
    en="Status of residence of the person who supports",
    question=Text(
        ja="あなたを扶養する配偶者又は親の在留資格は何ですか（日本人・特別永住者なら「none」）。",
        en="Which status does the spouse or parent hold who supports you (none for Japanese nationals and "
        "special permanent residents)?",
    ),
    evidence=Text(ja="扶養者の在留カード", en="Residence card of the person who supports"),
    derive=_supporter_status,
)
relation_to_supporter = choice(
    "ties.relation_to_supporter",
    values=("none", "spouse", "child", "other"),
    ja="扶養する人から見た関係（配偶者、子（養子・認知された子を含む）、その他）",
    en="Relation to the person who supports: spouse, child (adopted or recognised too), other",
    evidence=TIE_EVIDENCE,
    derive=_relation,
)
supporter_studies_at_higher_level = flag(
    "ties.supporter_studies_at_higher_level",
    ja="扶養する留学生が、留学の基準1号イ又はロ（大学・高専・専門学校など、又は夜間の大学院）に当たること",
    en="The student who supports comes under item 1(a) or (b) of the row of Student (university, college of "
    "technology, vocational school; evening graduate school)",
    evidence=Text(ja="扶養者の在学証明書", en="The supporter's certificate of enrolment"),
)
is_supported = judgement(
    "ties.is_supported",
    ja="扶養の意思と能力があり、現に扶養を受けると認められること",
    en="Is found to be supported by somebody willing and able to do so",
    question=Text(
        ja="扶養を受けていると認められましたか（配偶者は原則として同居、子は監護・養育を受けていること）。",
        en="Was it found that you are supported (a spouse in principle living together, a child in the "
        "supporter's care)?",
    ),
    evidence=Text(
        ja="扶養者の在職・収入の証明書、送金記録",
        en="The supporter's employment and income, remittances",
    ),
)


def _unmarried(view: CaseView) -> Timeline:
    married = Timeline.constant(False if view.case.relationships.complete else UNKNOWN)
    for tie, _ in marriages(view):
        married = Timeline.combine(either, married, holds(view, tie))
    return married.map(lambda value: value if value is UNKNOWN else not value)


def _supported(view: CaseView) -> Any:
    return True if supporters(view) else UNKNOWN


def _years_together(view: CaseView) -> Any:
    """Completed years of the time lived together as spouses of a Japanese or permanent resident, in Japan."""
    if not view.case.relationships.complete:
        return UNKNOWN
    arrived = view.applicant.first_entered_on
    spans: list[Span] = []
    for tie, other in marriages(view):
        if all(
            value is False
            for line in (_japanese(view, other), _permanent(view, other))
            for value in line.values
        ):
            continue
        if arrived is None or tie.from_ is None or not tie.living.complete:
            return UNKNOWN
        for stretch in tie.living:
            if not stretch.together:
                continue
            if stretch.from_ is None or (stretch.end is None and not stretch.goes_on):
                return UNKNOWN
            first = max(stretch.from_, tie.from_, arrived)
            last = min(stretch.end or FOREVER, tie.end or FOREVER)
            if first < last:
                spans.append((first, last))
    return years_over(spans) if spans else NONE


unmarried = flag(
    "ties.unmarried",
    ja="結婚していないこと",
    en="Is not married",
    evidence=Text(ja="独身証明書、戸籍謄本", en="Certificate of no marriage, family register"),
    derive=_unmarried,
)
lives_on_support = flag(
    "ties.lives_on_support",
    ja="親（養親を含む）などの扶養を受けて生活すること",
    en="Lives on the support of a parent (by adoption too) or the person named",
    evidence=Text(ja="送金記録、監護のわかる資料", en="Remittances, papers on custody"),
    derive=_supported,
)
years_lived_as_spouses_in_japan = number(
    "ties.years_lived_as_spouses_in_japan",
    unit="years",
    ja="日本人・永住者・特別永住者と日本で夫婦として暮らした年数（合計）",
    en="Years lived in Japan as the spouse of a Japanese national, permanent or special permanent resident, added up",
    question=Text(
        ja="日本で夫婦として一緒に暮らした期間は、合わせて何年ですか。",
        en="How many years in all did you live together in Japan as a married couple?",
    ),
    evidence=Text(
        ja="住民票の除票、賃貸借契約書", en="Former residence records, tenancy agreements"
    ),
    derive=_years_together,
)

FACTS: Final = (
    spouse_of_japanese, spouse_of_permanent_resident, valid_in_japan, valid_elsewhere, lives_with_spouse,
    partner_kind, same_sex_marriage_valid_in_both_homes, partner_is_foreign_with_status,
    special_adoptee_of_japanese, born_as_child_of_japanese, born_in_japan_to_permanent_resident,
    stayed_since_birth, supporter_status, relation_to_supporter, supporter_studies_at_higher_level,
    is_supported, unmarried, lives_on_support, years_lived_as_spouses_in_japan,
)  # fmt: skip
