"""Eras: the first and last day of each, and what is refused."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from zairyu.calendar import ERAS_FROM, era_text, parse_era


def day(text: str) -> date:
    return date.fromisoformat(text)


BOTH_WAYS = [
    ("1873-01-01", "明治6年1月1日"),
    ("1912-07-29", "明治45年7月29日"),
    ("1912-07-30", "大正元年7月30日"),
    ("1912-12-31", "大正元年12月31日"),
    ("1913-01-01", "大正2年1月1日"),
    ("1926-12-24", "大正15年12月24日"),
    ("1926-12-25", "昭和元年12月25日"),
    ("1926-12-31", "昭和元年12月31日"),
    ("1927-01-01", "昭和2年1月1日"),
    ("1989-01-07", "昭和64年1月7日"),
    ("1989-01-08", "平成元年1月8日"),
    ("1990-01-01", "平成2年1月1日"),
    ("2019-04-30", "平成31年4月30日"),
    ("2019-05-01", "令和元年5月1日"),
    ("2020-01-01", "令和2年1月1日"),
    ("2020-02-29", "令和2年2月29日"),
    ("2026-11-23", "令和8年11月23日"),
    ("2100-12-31", "令和82年12月31日"),
]


@pytest.mark.parametrize(("iso", "text"), BOTH_WAYS)
def test_both_ways(iso: str, text: str) -> None:
    assert era_text(day(iso)) == text
    assert parse_era(text) == day(iso)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("R8.11.23", "2026-11-23"),
        ("r8.11.23", "2026-11-23"),
        ("R08/11/23", "2026-11-23"),
        ("H31-4-30", "2019-04-30"),
        ("S64.1.7", "1989-01-07"),
        ("T15.12.24", "1926-12-24"),
        ("M45.7.29", "1912-07-29"),
        ("R1.5.1", "2019-05-01"),
        ("R元.5.1", "2019-05-01"),
        ("令和1年5月1日", "2019-05-01"),
        ("令和08年01月05日", "2026-01-05"),
        ("令和８年１１月２３日", "2026-11-23"),
        ("Ｒ８．１１．２３", "2026-11-23"),
        (" 令和 8年 11月 23日 ", "2026-11-23"),
        ("令和\u30008年11月23日", "2026-11-23"),
        ("令和八年十一月二十三日", "2026-11-23"),
        ("昭和二十三年七月二十日", "1948-07-20"),
        ("昭和六十四年一月七日", "1989-01-07"),
        ("平成十年十月十日", "1998-10-10"),
        ("平成三十一年四月三十日", "2019-04-30"),
        ("令和元年五月一日", "2019-05-01"),
    ],
)
def test_other_ways_of_writing(text: str, iso: str) -> None:
    assert parse_era(text) == day(iso)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("平成31年5月1日", "令和元年5月1日"),
        ("平成元年1月7日", "昭和64年1月7日"),
        ("昭和64年1月8日", "平成元年1月8日"),
        ("昭和元年12月24日", "大正15年12月24日"),
        ("大正15年12月25日", "昭和元年12月25日"),
        ("大正元年7月29日", "明治45年7月29日"),
        ("明治45年7月30日", "大正元年7月30日"),
        ("令和元年4月30日", "平成31年4月30日"),
        ("令和0年6月1日", "平成30年6月1日"),
        ("H40.1.1", "令和10年1月1日"),
    ],
)
def test_a_day_outside_the_era_is_refused_with_its_right_name(text: str, right: str) -> None:
    with pytest.raises(ValueError, match=f"that day is {right}"):
        parse_era(text)


@pytest.mark.parametrize("text", ["明治5年12月2日", "明治元年10月23日", "M1.1.1", "明治0年1月1日"])
def test_days_of_the_old_calendar_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="1873-01-01"):
        parse_era(text)


@pytest.mark.parametrize(
    "text",
    ["令和7年2月29日", "令和8年13月1日", "令和8年0月1日", "令和8年11月31日", "R8.4.31", "令和八年四月三十一日",
     "令和十十年六月一日", "令和一二年六月一日", "令和一二十年六月一日", "令和十一二年六月一日", "令和十十一年六月一日"],
)  # fmt: skip
def test_days_that_do_not_exist_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="there is no day"):
        parse_era(text)


@pytest.mark.parametrize(
    "text",
    ["", "2026-11-23", "令和8年11月", "令和年11月23日", "慶応3年1月1日", "X8.11.23", "R8.11/23", "R8 11 23", "令和8年11月23日から",
     "R1000.1.1", "令和二十三四年一月一日", "令和-8年11月23日", "令" * 100_000],
)  # fmt: skip
def test_other_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="a day by era is written like") as caught:
        parse_era(text)
    assert len(str(caught.value)) < 200


def test_what_is_no_text_is_refused() -> None:
    day_itself: Any = date(2026, 11, 23)
    with pytest.raises(TypeError, match="is text"):
        parse_era(day_itself)


def test_eras_start_with_the_gregorian_calendar() -> None:
    assert date(1873, 1, 1) == ERAS_FROM
    with pytest.raises(ValueError, match="from 1873-01-01 on"):
        era_text(date(1872, 12, 31))
