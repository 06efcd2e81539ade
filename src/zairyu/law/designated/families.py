"""特定活動告示7・11・14・38・39・41・45・47・49・52・54号: families of those who stay under another number.

Designated Activities are no status of which Dependent can be family (Act, appended table 1-4), so that only these
numbers bring a family. All but 14 ask for support; 54 has a list of nationalities and insurance of its own. The
family of qualified nurses and care workers under the partnership agreements stands in :mod:`.epa`.
"""

from __future__ import annotations

from typing import Final

from zairyu.facts import designated_family as family
from zairyu.facts import designated_stay as stay
from zairyu.facts import ties
from zairyu.facts.family import TIE_EVIDENCE
from zairyu.law.designated.register import Designation
from zairyu.law.designated.writing import asks, covered, not_extended, notice, number, rules_of
from zairyu.law.family.partners import not_de_facto, not_same_sex
from zairyu.law.register import Gap
from zairyu.logic import Requirement, Text, all_of, any_of, only_if
from zairyu.statuses.designated import designated_activity

NO_WORK: Final = Text(
    ja="働くには資格外活動許可が必要です。",
    en="Work needs permission for activity other than that permitted.",
)


def sponsor(code: str) -> Requirement:
    """Write whose family it is: the person holds a number that the catalogue names."""
    codes = designated_activity(code).family_of
    return asks(
        code, "sponsor",
        f"在留のもとになる人が、特定活動{'・'.join(codes)}号で在留していること（又は同時に在留すること）",
        f"The person on whom the stay rests stays (or is to stay) under number {' or '.join(codes)}",
        when=family.kind_of_person.in_(*codes),
        evidence=family.kind_of_person.evidence,
    )  # fmt: skip


def member(code: str, *relations: str) -> Requirement:
    """Write which relation is asked for; a spouse is one in law."""
    words = {"spouse": ("配偶者", "spouse"), "child": ("子", "child"), "parent": ("親", "parent")}
    ja = "又は".join(words[each][0] for each in relations)
    en = " or ".join(words[each][1] for each in relations)
    spouse = all_of(not_de_facto, not_same_sex, any_of(ties.valid_in_japan, ties.valid_elsewhere))
    return asks(
        code, "relation", f"その人の{ja}であること", f"Is that person's {en}",
        when=all_of(
            family.relation.in_(*relations),
            *((only_if(family.relation.equals("spouse"), spouse),) if "spouse" in relations else ()),
        ),
        evidence=TIE_EVIDENCE,
    )  # fmt: skip


def supported(code: str) -> Requirement:
    """Write that the family lives on the support of that person."""
    return asks(
        code, "supported",
        "その人の扶養を受けること", "Is supported by that person",
        when=ties.is_supported, evidence=ties.is_supported.evidence,
    )  # fmt: skip


def _spouse_or_child(code: str, *more: Requirement) -> Designation:
    return Designation(
        code,
        number(
            code,
            sponsor(code),
            member(code, "spouse", "child"),
            supported(code),
            *more,
            note=NO_WORK,
        ),
    )


# --- 14: without the word of support; 11 and 39: parents; 41: spouse only; 54: nationality and insurance -------

number_14 = number("14", sponsor("14"), member("14", "spouse", "child"), note=NO_WORK)

parent_of_39 = asks(
    "39", "parent",
    "36号・37号の人又はその配偶者の親で、その人と同居し扶養を受けること",
    "A parent of the person under 36 or 37, or of the spouse, living with and supported by that person",
    when=all_of(family.relation.equals("parent"), family.lives_with_person, ties.is_supported),
    evidence=TIE_EVIDENCE,
)  # fmt: skip
before_abroad = asks(
    "39", "as_before_abroad",
    "外国でもその人と同居し、扶養を受けていたこと", "Lived with and was supported by that person abroad before",
    when=family.lived_together_abroad,
)  # fmt: skip
number_39 = number("39", sponsor("39"), parent_of_39, before_abroad, note=NO_WORK)

parent_of_11 = asks(
    "11", "parent",
    "特定研究等の人又はその配偶者の親で、同居し扶養を受けること（平成27年3月31日まで。その後は39号）",
    "A parent of a specified researcher or the like, or of the spouse, living together and supported (to 31 March 2015; "
    "since then number 39)",
    when=all_of(family.relation.equals("parent"), family.lives_with_person, ties.is_supported),
    evidence=TIE_EVIDENCE,
)  # fmt: skip
number_11 = number("11", parent_of_11)

same_journey = asks(
    "41", "same_journey",
    "40号の人に同行し、同じ目的で滞在すること", "Travels with the person under number 40, for the same purpose",
    when=family.travels_with_person,
)  # fmt: skip
number_41 = number("41", sponsor("41"), member("41", "spouse"), same_journey)

nationality_of_54 = asks(
    "54", "nationality",
    "54号の国・地域（査証免除の対象。70とされる）の国籍者等であること",
    "A national of a country or region listed for number 54 (visa exemption; reported as 70)",
    when=stay.national_of_nomad_family_list, evidence=stay.national_of_nomad_family_list.evidence,
)  # fmt: skip
insurance_of_54 = asks(
    "54", "insurance",
    "滞在中の死亡・けが・病気に備える保険（治療の補償は1,000万円以上）に入っていること",
    "Insured for death, injury and illness during the stay (treatment cover of 10,000,000 yen or more)",
    when=all_of(stay.insured, stay.treatment_cover >= 10_000_000), evidence=stay.insured.evidence,
)  # fmt: skip

DESIGNATIONS: Final = (
    _spouse_or_child("7"),
    Designation("11", number_11),
    Designation("14", number_14),
    _spouse_or_child("38"),
    Designation("39", number_39, once=(before_abroad,)),
    Designation("41", number_41),
    _spouse_or_child("45"),
    _spouse_or_child("47"),
    _spouse_or_child("49"),
    _spouse_or_child("52"),
    _spouse_or_child("57"),
    Designation(
        "54",
        number(
            "54", sponsor("54"), member("54", "spouse", "child"), supported("54"), nationality_of_54,
            insurance_of_54,
        ),
        at_extension=(not_extended("54"),),
    ),
)  # fmt: skip
RULES: Final = rules_of(*DESIGNATIONS)
COVERS: Final = covered(*DESIGNATIONS)
GAPS: Final = (
    Gap(
        notice("14"),
        "text_not_seen",
        Text(
            ja="家族の各号の本文（扶養の語は要約による。57号は1人の著者の要約だけで、49号は要約も少ない）",
            en="The words of the numbers for families (support is from summaries; 57 from one author, 49 from little)",
        ),
    ),
    Gap(
        notice("11"),
        "text_not_seen",
        Text(
            ja="平成27年3月31日までの11号の本文（古い一覧の順から39号と同じものと推定）",
            en="The words of number 11 until 31 March 2015 (inferred from the order of an old list to be those of 39)",
        ),
    ),
    Gap(
        notice("54"),
        "text_not_seen",
        Text(ja="54号の国・地域の一覧", en="The list of countries and regions for number 54"),
    ),
)
