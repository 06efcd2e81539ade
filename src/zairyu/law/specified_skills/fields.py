"""特定産業分野: the specified industrial fields by day, for (i) and (ii); tests, stops of acceptance, numbers.

| from | fields of (i) | fields of (ii) |
|---|---|---|
| 2019-04-01 | 14 | 2: construction, shipbuilding |
| 2022-05-25 | 12: three manufacturing fields become one | the same 2 |
| 2023-08-31 | 12 | 11: all but nursing care |
| 2024-09-30 | 16: four added, manufacturing renamed | 11 |
| 2026-04-01 | 19: linen supply, logistics warehouses, resource circulation added | 11 |

The ordinance was read in every version. It names the fields and leaves the level of skill to the policies of
the fields, of which no text was seen: tests and levels of Japanese stand in reports only.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import frozen

from zairyu.citations import ACT, SSW_FIELD_POLICIES, SSW_FIELDS, SSW_MANUAL, Confidence
from zairyu.facts import languages, residence, specified_skills
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Effect,
    Text,
    all_of,
    any_of,
    before,
    between,
    constant,
    only_if,
    requirement,
    since,
    unless,
    unseen,
    versions,
)

CREATED: Final = "2019-04-01"
MERGED: Final = "2022-05-25"
WIDENED: Final = "2023-08-31"
FOUR_ADDED: Final = "2024-09-30"
THREE_ADDED: Final = "2026-04-01"
FOOD_SERVICE_STOP: Final = "2026-04-13"
FOOD_SERVICE_UNKNOWN: Final = "2026-05-20"
"""The day after the last one on which the stop was seen."""
MACHINERY_STOP: Final = "2022-04-01"

MINISTER: Final = Text(ja="法務大臣（裁量）", en="Minister of Justice (discretion)")

# --- The lists -------------------------------------------------------------------------------------------

_FIRST: Final = (
    "nursing_care", "building_cleaning_management", "machine_parts_and_tooling", "industrial_machinery",
    "electric_electronics_information", "construction", "shipbuilding", "automobile_repair", "aviation",
    "accommodation", "agriculture", "fishery", "food_and_beverages", "food_service",
)  # fmt: skip
_MERGED: Final = (
    "nursing_care", "building_cleaning_management", "machine_parts_machinery_electronics", "construction",
    "shipbuilding", "automobile_repair", "aviation", "accommodation", "agriculture", "fishery",
    "food_and_beverages", "food_service",
)  # fmt: skip
_SIXTEEN: Final = (
    "nursing_care", "building_cleaning_management", "industrial_products", "construction", "shipbuilding",
    "automobile_repair", "aviation", "accommodation", "automobile_transportation", "railway",
    "agriculture", "fishery", "food_and_beverages", "food_service", "forestry", "wood_industry",
)  # fmt: skip
_NINETEEN: Final = (
    "nursing_care", "building_cleaning_management", "linen_supply", "industrial_products", "construction",
    "shipbuilding", "automobile_repair", "aviation", "accommodation", "automobile_transportation",
    "railway", "logistics_warehouse", "agriculture", "fishery", "food_and_beverages", "food_service",
    "forestry", "wood_industry", "resource_circulation",
)  # fmt: skip
_TWO: Final = ("construction", "shipbuilding")
_ELEVEN: Final = (
    "building_cleaning_management", "industrial_products", "construction", "shipbuilding",
    "automobile_repair", "aviation", "accommodation", "agriculture", "fishery", "food_and_beverages",
    "food_service",
)  # fmt: skip
NEW_IN_2026: Final = ("linen_supply", "logistics_warehouse", "resource_circulation")


@frozen
class FieldList:
    """The fields of one version of the ordinance, in its order.

    Parameters
    ----------
    start
        First day in force.
    for_i
        Fields of SSW(i); the n-th is item n of the ordinance.
    for_ii
        Fields of SSW(ii).
    """

    start: date
    for_i: tuple[str, ...]
    for_ii: tuple[str, ...]


FIELD_LISTS: Final = (
    FieldList(date(2019, 4, 1), _FIRST, _TWO),
    FieldList(date(2022, 5, 25), _MERGED, _TWO),
    FieldList(date(2023, 8, 31), _MERGED, _MERGED[1:]),
    FieldList(date(2024, 9, 30), _SIXTEEN, _ELEVEN),
    FieldList(date(2026, 4, 1), _NINETEEN, _ELEVEN),
)


def fields_on(day: date) -> FieldList | None:
    """Return the list in force on ``day``; None before 2019-04-01.

    >>> found = fields_on(date(2024, 9, 30))
    >>> found and (len(found.for_i), len(found.for_ii))
    (16, 11)
    """
    known = [entry for entry in FIELD_LISTS if entry.start <= day]
    return known[-1] if known else None


_field = specified_skills.field_of_work
_designated = specified_skills.designated_field
LISTS: Final = (
    SSW_FIELDS.at("", read=CREATED, until=MERGED),
    SSW_FIELDS.at("", read=MERGED, until=WIDENED),
    SSW_FIELDS.at("", read=WIDENED, until=FOUR_ADDED),
    SSW_FIELDS.at("", read=FOUR_ADDED, until=THREE_ADDED),
    SSW_FIELDS.at("", read=THREE_ADDED),
)

merged_in_2022 = requirement(
    "ssw_fields.deemed_in_the_merged_field_2022",
    cite=SSW_FIELDS.at("附則2/2/1", read=MERGED),
    ja="2022年5月25日に素形材産業・産業機械製造業・電気・電子情報関連産業を指定されていた人は、統合後の分野とみなす",
    en="Holders designated in one of the three manufacturing fields on 25 May 2022 are deemed designated in the "
    "merged field",
    when=all_of(
        _field.in_(
            "machine_parts_and_tooling",
            "industrial_machinery",
            "electric_electronics_information",
            "machine_parts_machinery_electronics",
        ),
        _designated.in_(
            "machine_parts_and_tooling", "industrial_machinery", "electric_electronics_information"
        ),
    ),
)
renamed_in_2024 = requirement(
    "ssw_fields.deemed_in_the_renamed_field_2024",
    cite=SSW_FIELDS.at("附則4/2/1", read=FOUR_ADDED),
    ja="2024年9月30日に素形材・産業機械・電気電子情報関連製造業を指定されていた人は、工業製品製造業とみなす",
    en="Holders designated in the merged manufacturing field on 30 September 2024 are deemed designated in the "
    "manufacture of industrial products",
    when=all_of(
        _field.in_("machine_parts_machinery_electronics", "industrial_products"),
        any_of(_designated.equals("machine_parts_machinery_electronics"), merged_in_2022),
    ),
)
field_i = requirement(
    "ssw_fields.field_of_i",
    cite=LISTS,
    ja="特定技能1号の特定産業分野（申請の日の一覧）の業務であること",
    en="The work belongs to a specified industrial field of SSW(i), by the list of the day",
    when=versions(
        between(CREATED, MERGED, _field.in_(*_FIRST)),
        between(MERGED, WIDENED, unless(_field.in_(*_MERGED), merged_in_2022)),
        between(WIDENED, FOUR_ADDED, unless(_field.in_(*_MERGED), merged_in_2022)),
        between(FOUR_ADDED, THREE_ADDED, unless(_field.in_(*_SIXTEEN), renamed_in_2024)),
        since(THREE_ADDED, unless(_field.in_(*_NINETEEN), renamed_in_2024)),
    ),
    evidence=specified_skills.DESIGNATION,
)
field_ii = requirement(
    "ssw_fields.field_of_ii",
    cite=LISTS,
    ja="特定技能2号の特定産業分野（申請の日の一覧。介護は含まれない）の業務であること",
    en="The work belongs to a specified industrial field of SSW(ii), by the list of the day (never nursing care)",
    when=versions(
        between(CREATED, WIDENED, _field.in_(*_TWO)),
        between(WIDENED, FOUR_ADDED, unless(_field.in_(*_MERGED[1:]), merged_in_2022)),
        since(FOUR_ADDED, unless(_field.in_(*_ELEVEN), renamed_in_2024)),
    ),
    evidence=specified_skills.DESIGNATION,
)

# --- Tests and Japanese (policies of the fields) ---------------------------------------------------------

LEVELS: Final = (SSW_MANUAL.at("", read=None), SSW_FIELD_POLICIES.at("", read=None))
work_japanese = requirement(
    "ssw_fields.japanese_for_the_work",
    cite=LEVELS,
    ja="分野が求める業務の日本語：介護は介護日本語評価試験、自動車運送業のタクシー・バスと鉄道の運輸係員はN3以上",
    en="Japanese that the field asks for: nursing care, its own Japanese test; taxi and bus drivers and railway "
    "transport staff, JLPT N3 or above",
    when=all_of(
        only_if(_field.equals("nursing_care"), specified_skills.nursing_care_japanese_test),
        only_if(
            all_of(
                _field.equals("automobile_transportation"),
                specified_skills.transport_work.in_("taxi", "bus"),
            ),
            specified_skills.japanese_n3,
        ),
        only_if(
            all_of(_field.equals("railway"), specified_skills.railway_operations),
            specified_skills.japanese_n3,
        ),
    ),
    evidence=languages.CERTIFICATE,
)

# --- 法7条の2第3項から5項: stops of acceptance -----------------------------------------------------------

STOP: Final = (ACT.at("7-2/3", read="2019-04-01"), ACT.at("7-2/4", read="2019-04-01"))
comes_from_abroad = residence.status_held.equals("none")
food_service_goes_on = requirement(
    "ssw_fields.food_service_goes_on",
    cite=SSW_MANUAL.at("外食業", read=None),
    ja="外食業の例外：外食業の特定技能で在留している人（転職・更新を含む）、日本にいる技能実習2号の良好な修了者など",
    en="Left out of the stop: those already staying as SSW in food service (another employer, extension), and "
    "those in Japan who completed intern training (ii) well, among cases that were not all seen",
    when=any_of(
        specified_skills.continues_in_field,
        all_of(~comes_from_abroad, specified_skills.completed_training_ii),
    ),
)
_stopped = constant("not_met")
_after = unseen(
    open_standard=False,
    ja="外食業の受入れ停止が2026年5月19日の後も続いているか、再開されたかは確認できていません",
    en="Whether the stop of acceptance in food service went on after 19 May 2026, or ended, was not seen",
)
food_service_open = requirement(
    "ssw_fields.food_service_stop",
    cite=(*STOP, SSW_MANUAL.at("外食業", read=None)),
    ja="外食業：2026年4月13日から認定証明書の交付を停止、変更は原則として不許可（最後に確かめた日：5月19日）",
    en="Food service: from 13 April 2026 no certificates are issued and changes are refused in principle (last "
    "seen on 19 May)",
    when=versions(
        before(FOOD_SERVICE_STOP, constant("not_applicable")),
        between(
            FOOD_SERVICE_STOP,
            FOOD_SERVICE_UNKNOWN,
            only_if(_field.equals("food_service"), unless(_stopped, food_service_goes_on)),
        ),
        since(
            FOOD_SERVICE_UNKNOWN,
            only_if(_field.equals("food_service"), unless(_after, food_service_goes_on)),
        ),
    ),
    effect=Effect.REQUIRED_IN_PRINCIPLE,
    departable_by=MINISTER,
)
machinery_open = requirement(
    "ssw_fields.industrial_machinery_stop",
    cite=(*STOP, SSW_MANUAL.at("産業機械製造業", read=None)),
    ja="産業機械製造業：2022年4月1日から認定証明書の交付を停止（変更・更新には及ばない）。分野は5月25日に統合",
    en="Industrial machinery: from 1 April 2022 no certificates are issued (changes and extensions go on); the "
    "field was merged on 25 May",
    when=versions(
        before(MACHINERY_STOP, constant("not_applicable")),
        between(
            MACHINERY_STOP,
            MERGED,
            only_if(
                all_of(_field.equals("industrial_machinery"), comes_from_abroad),
                constant("not_met"),
            ),
        ),
        since(
            MERGED,
            only_if(
                all_of(_field.equals("machine_parts_machinery_electronics"), comes_from_abroad),
                unseen(
                    open_standard=False,
                    ja="統合後の分野で交付が再開された日は確認できていません",
                    en="On which day certificates were issued again in the merged field was not seen",
                ),
            ),
        ),
    ),
    effect=Effect.REQUIRED,
)
new_field_open = requirement(
    "ssw_fields.new_field_started",
    cite=(SSW_FIELD_POLICIES.at("", read=None), SSW_FIELDS.at("", read=THREE_ADDED)),
    ja="リネンサプライ・物流倉庫・資源循環：受入れが始まっていること",
    en="Linen supply, logistics warehouses, resource circulation: acceptance has begun",
    when=versions(
        before(THREE_ADDED, constant("not_applicable")),
        since(
            THREE_ADDED,
            only_if(
                _field.in_(*NEW_IN_2026),
                unseen(
                    open_standard=False,
                    ja="最初の試験と受入れの開始日は確認できていません（2027年度の見込みとされます）",
                    en="The first tests and the day on which acceptance begins were not seen (expected in fiscal "
                    "2027)",
                ),
            ),
        ),
    ),
    effect=Effect.REQUIRED,
)
ACCEPTANCE: Final = (food_service_open, machinery_open, new_field_open)
"""Asked where the status is granted anew; an extension is not touched by a stop."""

# --- Numbers expected ------------------------------------------------------------------------------------


@frozen
class NumberExpected:
    """How many persons a field, or all together, is expected to take; used as an upper limit.

    Parameters
    ----------
    decided
        Day of the cabinet decision.
    field
        The field; ``"all"`` for all together.
    persons
        SSW of both kinds together, for fiscal 2024 to 2028.
    confidence
        How the number is known. No rule reads these numbers: they stop nobody by themselves.
    """

    decided: date
    field: str
    persons: int
    confidence: Confidence


_2024: Final = date(2024, 3, 29)
_2026: Final = date(2026, 1, 23)
_CONFIRMED: Final = frozenset(
    {"industrial_products", "construction", "accommodation", "food_service"}
)
_NUMBERS_2024: Final = {
    "nursing_care": 135_000, "building_cleaning_management": 37_000, "industrial_products": 173_300,
    "construction": 80_000, "shipbuilding": 36_000, "automobile_repair": 10_000, "aviation": 4_400,
    "accommodation": 23_000, "automobile_transportation": 24_500, "railway": 3_800, "agriculture": 78_000,
    "fishery": 17_000, "food_and_beverages": 139_000, "food_service": 53_000, "forestry": 1_000,
    "wood_industry": 5_000,
}  # fmt: skip
_NUMBERS_2026: Final = {
    "nursing_care": 126_900, "building_cleaning_management": 32_200, "linen_supply": 4_300,
    "industrial_products": 199_500, "construction": 76_000, "shipbuilding": 23_400,
    "automobile_repair": 9_400, "aviation": 4_900, "accommodation": 14_800,
    "automobile_transportation": 22_100, "railway": 2_900, "logistics_warehouse": 11_400,
    "agriculture": 73_300, "fishery": 14_800, "food_and_beverages": 133_500, "food_service": 50_000,
    "forestry": 900, "wood_industry": 4_500, "resource_circulation": 900,
}  # fmt: skip
NUMBERS_EXPECTED: Final = (
    NumberExpected(_2024, "all", 820_000, Confidence.MEMORY),
    *(NumberExpected(_2024, name, n, Confidence.MEMORY) for name, n in _NUMBERS_2024.items()),
    NumberExpected(_2026, "all", 805_700, Confidence.SECONDARY),
    *(
        NumberExpected(
            _2026, name, n, Confidence.SECONDARY if name in _CONFIRMED else Confidence.MEMORY
        )
        for name, n in _NUMBERS_2026.items()
    ),
)

RULES: Final = (
    field_i,
    field_ii,
    merged_in_2022,
    renamed_in_2024,
    work_japanese,
    *ACCEPTANCE,
    food_service_goes_on,
)
BOUNDS: Final = (CREATED, MERGED, WIDENED, FOUR_ADDED, THREE_ADDED, None)
COVERS: Final = (
    *(
        Covered(
            SSW_FIELDS, str(number), (field_i.id, field_ii.id), BOUNDS[index], BOUNDS[index + 1]
        )
        for index, entry in enumerate(FIELD_LISTS)
        for number in range(1, len(entry.for_i) + 1)
    ),
    Covered(SSW_FIELDS, "", (field_i.id, field_ii.id), CREATED),
    Covered(SSW_FIELDS, "附則2/2/1", (merged_in_2022.id,), MERGED),
    Covered(SSW_FIELDS, "附則4/2/1", (renamed_in_2024.id,), FOUR_ADDED),
    Covered(ACT, "7-2/3", (food_service_open.id, machinery_open.id), CREATED),
    Covered(ACT, "7-2/4", (food_service_open.id, machinery_open.id), CREATED),
)
GAPS: Final = (
    Gap(
        SSW_FIELD_POLICIES.at("", read=None),
        "text_not_seen",
        Text(
            ja="分野別運用方針と運用要領の本文：分野ごとの試験区分、業務区分、2号に必要な実務経験、日本語の水準の改定。"
            "基準は試験の合格とN4以上（介護・運送・鉄道は上乗せ）で見る",
            en="The policies of the fields: test categories, kinds of work, experience asked for SSW(ii), later "
            "changes of the levels of Japanese. Read as: the field's test, and N4 with more in nursing care, "
            "transport and railway",
        ),
    ),
    Gap(
        SSW_FIELD_POLICIES.at("", read=None),
        "not_encoded",
        Text(
            ja="受入れ見込数と、建設・介護の事業所ごとの人数枠（常勤職員数など）は、資料として示し、判定には使わない",
            en="Numbers expected, and the limits for a place of work in construction and nursing care (full-time "
            "staff), are shown as facts and decide nothing",
        ),
    ),
    Gap(
        ACT.at("7-2/5", read="2019-04-01"),
        "text_not_seen",
        Text(
            ja="交付の再開の措置：産業機械製造業と外食業について再開の告知を確認できていない",
            en="Issuing certificates again: no announcement was seen for industrial machinery and food service",
        ),
    ),
    Gap(
        SSW_FIELDS.at("附則2/2/2", read=MERGED),
        "not_encoded",
        Text(
            ja="みなし指定の人の資格外活動許可の引継ぎ（2022年、2024年の附則2条2項）",
            en="Permission for other activity carried over with a deemed designation (Art. 2(2) of both "
            "supplementary provisions)",
        ),
    ),
    Gap(
        SSW_MANUAL.at("外食業", read=None),
        "text_not_seen",
        Text(
            ja="外食業の停止から除かれる場合の全部（転職、更新、技能実習2号修了者のほか）",
            en="All cases left out of the stop in food service, besides another employer, extension and completed "
            "interns",
        ),
    ),
)
