"""Every row of the three tables in every revision, its numbers copied by hand from the ordinance."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from zairyu.law.hsp import score

from .someone import bounds, counted, facts, total

REVISIONS = [
    date(2015, 4, 1), date(2017, 4, 26), date(2017, 7, 31), date(2019, 1, 17), date(2021, 7, 30),
    date(2023, 3, 31), date(2023, 4, 21), date(2024, 6, 10), date(2026, 11, 23),
]  # fmt: skip
FIRST = date(2015, 4, 1)
Y2017 = date(2017, 4, 26)
Y2021 = date(2021, 7, 30)
Y2023 = date(2023, 3, 31)

# table, heading and kana of the row, points of the facts, in force from, facts that meet it
ROWS = [
    # 1条1項1号
    ("a", "学歴/イ", 30, FIRST, facts(education__doctorate=True)),
    ("a", "学歴/ロ", 20, FIRST, facts(education__master_or_professional_degree=True)),
    ("a", "学歴/ハ", 10, Y2017, facts(education__university_or_equal=True)),
    ("a", "学歴/ニ", 5, Y2017, facts(education__degrees_in_several_fields=True)),
    ("a", "職歴/イ", 15, FIRST, facts(career__research_years=7)),
    ("a", "職歴/ロ", 10, FIRST, facts(career__research_years=5)),
    ("a", "職歴/ハ", 5, FIRST, facts(career__research_years=3)),
    ("a", "年収/イ", 40, FIRST, facts(pay__annual=10_000_000)),
    ("a", "年収/ロ", 35, FIRST, facts(pay__annual=9_000_000)),
    ("a", "年収/ハ", 30, FIRST, facts(pay__annual=8_000_000)),
    ("a", "年収/ニ", 25 + 5, FIRST, facts(pay__annual=7_000_000, person__age=39)),
    ("a", "年収/ホ", 20 + 5, FIRST, facts(pay__annual=6_000_000, person__age=39)),
    ("a", "年収/ヘ", 15 + 10, FIRST, facts(pay__annual=5_000_000, person__age=34)),
    ("a", "年収/ト", 10 + 15, FIRST, facts(pay__annual=4_000_000, person__age=29)),
    ("a", "年齢/イ", 15, FIRST, facts(person__age=29)),
    ("a", "年齢/ロ", 10, FIRST, facts(person__age=34)),
    ("a", "年齢/ハ", 5, FIRST, facts(person__age=39)),
    ("a", "研究実績/イ", 25, FIRST, facts(research__patents=1, research__papers=3)),
    ("a", "研究実績/ロ", 20, FIRST, facts(research__patents=1)),
    ("a", "特別加算/イ", 20, FIRST,
     facts(organisation__small_or_medium=True, organisation__innovation_support=True)),
    ("a", "特別加算/ロ", 10, FIRST, facts(organisation__innovation_support=True)),
    ("a", "特別加算/ハ", 5, FIRST,
     facts(organisation__small_or_medium=True, organisation__research_ratio=Decimal("0.031"))),
    ("a", "特別加算/ニ", 5, FIRST, facts(career__foreign_qualification=True)),
    ("a", "特別加算/ホ", 10, FIRST, facts(education__japanese_degree=True)),
    ("a", "特別加算/ヘ", 15, FIRST, facts(languages__shows_n1=True, languages__shows_n2=True)),
    ("a", "特別加算/ト", 10, Y2017, facts(languages__shows_n2=True)),
    ("a", "特別加算/チ", 10, Y2017, facts(organisation__growth_field_project=True)),
    ("a", "特別加算/リ", 10, Y2017, facts(education__designated_university=True)),
    ("a", "特別加算/ヌ", 5, Y2017, facts(education__designated_training=True)),
    ("a", "特別加算/ル", 10, Y2023, facts(organisation__local_government_support=True)),
    # 1条1項2号
    ("b", "学歴/イ", 30, FIRST, facts(education__doctorate=True)),
    ("b", "学歴/ロ", 25, FIRST,
     facts(education__management_degree=True, education__master_or_professional_degree=True)),
    ("b", "学歴/ハ", 20, FIRST, facts(education__master_or_professional_degree=True)),
    ("b", "学歴/ニ", 10, FIRST, facts(education__university_or_equal=True)),
    ("b", "学歴/ホ", 5, Y2017, facts(education__degrees_in_several_fields=True)),
    ("b", "職歴/イ", 20, FIRST, facts(career__years_in_the_work=10)),
    ("b", "職歴/ロ", 15, FIRST, facts(career__years_in_the_work=7)),
    ("b", "職歴/ハ", 10, FIRST, facts(career__years_in_the_work=5)),
    ("b", "職歴/ニ", 5, FIRST, facts(career__years_in_the_work=3)),
    ("b", "年収/イ", 40, FIRST, facts(pay__annual=10_000_000)),
    ("b", "年収/ロ", 35, FIRST, facts(pay__annual=9_000_000)),
    ("b", "年収/ハ", 30, FIRST, facts(pay__annual=8_000_000)),
    ("b", "年収/ニ", 25 + 5, FIRST, facts(pay__annual=7_000_000, person__age=39)),
    ("b", "年収/ホ", 20 + 5, FIRST, facts(pay__annual=6_000_000, person__age=39)),
    ("b", "年収/ヘ", 15 + 10, FIRST, facts(pay__annual=5_000_000, person__age=34)),
    ("b", "年収/ト", 10 + 15, FIRST, facts(pay__annual=4_000_000, person__age=29)),
    ("b", "年齢/イ", 15, FIRST, facts(person__age=29)),
    ("b", "年齢/ロ", 10, FIRST, facts(person__age=34)),
    ("b", "年齢/ハ", 5, FIRST, facts(person__age=39)),
    ("b", "研究実績", 15, FIRST, facts(research__grants=3)),
    ("b", "資格/イ", 10, FIRST, facts(career__licences=2)),
    ("b", "資格/ハ", 5, FIRST, facts(career__licences=1)),
    ("b", "特別加算/イ", 20, FIRST,
     facts(organisation__small_or_medium=True, organisation__innovation_support=True)),
    ("b", "特別加算/ロ", 10, FIRST, facts(organisation__innovation_support=True)),
    ("b", "特別加算/ハ", 5, FIRST,
     facts(organisation__small_or_medium=True, organisation__research_ratio=Decimal("0.031"))),
    ("b", "特別加算/ニ", 5, FIRST, facts(career__foreign_qualification=True)),
    ("b", "特別加算/ホ", 10, FIRST, facts(education__japanese_degree=True)),
    ("b", "特別加算/ヘ", 15, FIRST, facts(education__japanese_major_abroad=True)),
    ("b", "特別加算/ト", 10, Y2017, facts(languages__shows_n2=True)),
    ("b", "特別加算/チ", 10, Y2017, facts(organisation__growth_field_project=True)),
    ("b", "特別加算/リ", 10, Y2017, facts(education__designated_university=True)),
    ("b", "特別加算/ヌ", 5, Y2017, facts(education__designated_training=True)),
    ("b", "特別加算/ル", 10, Y2021, facts(organisation__finance_work=True)),
    ("b", "特別加算/ヲ", 10, Y2023, facts(organisation__local_government_support=True)),
    # 1条1項3号
    ("c", "学歴/イ", 25, FIRST,
     facts(education__management_degree=True, education__master_or_professional_degree=True)),
    ("c", "学歴/ロ", 20, FIRST, facts(education__doctorate=True)),
    ("c", "学歴/ハ", 10, FIRST, facts(education__university_or_equal=True)),
    ("c", "学歴/ニ", 5, Y2017, facts(education__degrees_in_several_fields=True)),
    ("c", "職歴/イ", 25, FIRST, facts(career__management_years=10)),
    ("c", "職歴/ロ", 20, FIRST, facts(career__management_years=7)),
    ("c", "職歴/ハ", 15, FIRST, facts(career__management_years=5)),
    ("c", "職歴/ニ", 10, FIRST, facts(career__management_years=3)),
    ("c", "年収/イ", 50, FIRST, facts(pay__annual=30_000_000)),
    ("c", "年収/ロ", 40, FIRST, facts(pay__annual=25_000_000)),
    ("c", "年収/ハ", 30, FIRST, facts(pay__annual=20_000_000)),
    ("c", "年収/ニ", 20, FIRST, facts(pay__annual=15_000_000)),
    ("c", "年収/ホ", 10, FIRST, facts(pay__annual=10_000_000)),
    ("c", "地位/イ", 10, FIRST, facts(organisation__position="representative")),
    ("c", "地位/ロ", 5, FIRST, facts(organisation__position="director")),
    ("c", "特別加算/イ", 20, FIRST,
     facts(organisation__small_or_medium=True, organisation__innovation_support=True)),
    ("c", "特別加算/ロ", 10, FIRST, facts(organisation__innovation_support=True)),
    ("c", "特別加算/ハ", 5, FIRST,
     facts(organisation__small_or_medium=True, organisation__research_ratio=Decimal("0.031"))),
    ("c", "特別加算/ニ", 5, FIRST, facts(career__foreign_qualification=True)),
    ("c", "特別加算/ホ", 10, FIRST, facts(education__japanese_degree=True)),
    ("c", "特別加算/ヘ", 15, FIRST, facts(languages__shows_n1=True, languages__shows_n2=True)),
    ("c", "特別加算/ト", 10, Y2017, facts(languages__shows_n2=True)),
    ("c", "特別加算/チ", 10, Y2017, facts(organisation__growth_field_project=True)),
    ("c", "特別加算/リ", 10, Y2017, facts(education__designated_university=True)),
    ("c", "特別加算/ヌ", 5, Y2017, facts(education__designated_training=True)),
    ("c", "特別加算/ル", 5, Y2017, facts(organisation__own_investment=100_000_000)),
    ("c", "特別加算/ヲ", 10, Y2021, facts(organisation__finance_work=True)),
    ("c", "特別加算/ワ", 10, Y2023, facts(organisation__local_government_support=True)),
]  # fmt: skip
IDS = [f"{letter}-{path}" for letter, path, *_ in ROWS]
ITEM_OF = {"a": "1/1/1", "b": "1/1/2", "c": "1/1/3"}


@pytest.mark.parametrize(("letter", "path", "points", "start", "values"), ROWS, ids=IDS)
@pytest.mark.parametrize("day", REVISIONS, ids=str)
def test_a_row_gives_its_points_in_every_revision_that_has_it(
    letter: str, path: str, points: int, start: date, values: dict[str, object], day: date
) -> None:
    """Where the facts also meet another row (an age), the points of both are written as a sum."""
    assert total(letter, values, day) == (points if day >= start else 0)


@pytest.mark.parametrize(("letter", "path", "points", "start", "values"), ROWS, ids=IDS)
def test_what_counts_stands_in_that_row(
    letter: str, path: str, points: int, start: date, values: dict[str, object]
) -> None:
    paths = {entry.id: entry.citation.path for entry in score(letter).items}  # type: ignore[union-attr]
    rows = {paths[name] for name in counted(letter, values)}
    assert f"{ITEM_OF[letter]}/{path}" in rows


@pytest.mark.parametrize("letter", ["a", "b", "c"])
def test_every_row_of_the_table_is_tried(letter: str) -> None:
    tried = {f"{ITEM_OF[letter]}/{path}" for table, path, *_ in ROWS if table == letter}
    in_force = {
        entry.citation.path  # type: ignore[union-attr]
        for entry in score(letter).items
        if entry.id != "special.special_zone"
    }
    assert in_force == tried


@pytest.mark.parametrize("letter", ["a", "b", "c"])
@pytest.mark.parametrize("day", REVISIONS, ids=str)
def test_somebody_to_whom_nothing_applies_has_no_points(letter: str, day: date) -> None:
    assert total(letter, facts(), day) == 0


DAYS = [
    # first day, tables, facts, points before and from that day
    (Y2017, "a", facts(education__university_or_equal=True), 0, 10),
    (Y2017, "abc", facts(education__degrees_in_several_fields=True), 0, 5),
    (Y2017, "abc", facts(languages__shows_n2=True), 0, 10),
    (Y2017, "abc", facts(organisation__growth_field_project=True), 0, 10),
    (Y2017, "abc", facts(education__designated_university=True), 0, 10),
    (Y2017, "abc", facts(education__designated_training=True), 0, 5),
    (Y2017, "c", facts(organisation__own_investment=100_000_000), 0, 5),
    (Y2021, "bc", facts(organisation__finance_work=True), 0, 10),
    (Y2021, "a", facts(organisation__finance_work=True), 0, 0),
    (Y2023, "abc", facts(organisation__local_government_support=True), 0, 10),
    (Y2023, "abc", facts(organisation__special_zone_support=True), 10, 0),
    (Y2023, "abc", facts(organisation__special_zone_support=True,
                         organisation__local_government_support=True), 10, 10),
]  # fmt: skip


@pytest.mark.parametrize(("start", "letters", "values", "earlier", "later"), DAYS)
def test_rows_begin_on_their_day(
    start: date, letters: str, values: dict[str, object], earlier: int, later: int
) -> None:
    for letter in letters:
        assert total(letter, values, start - timedelta(days=1)) == earlier
        assert total(letter, values, start) == later
        assert total(letter, values, start + timedelta(days=1)) == later


def test_when_the_addition_for_special_zones_began_is_not_known() -> None:
    zone = facts(organisation__special_zone_support=True)
    assert bounds("b", zone, date(2019, 3, 31)) == (0, 10)
    assert bounds("b", zone, date(2019, 4, 1)) == (10, 10)
    assert bounds("b", zone, date(2019, 4, 2)) == (10, 10)
    assert bounds("b", facts(), date(2019, 3, 31)) == (0, 0)
