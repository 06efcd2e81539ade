"""高度専門職省令1条: who meets the standard for HSP(i): seventy points (or special HSP), and the least pay.

*When* it must be met (Art. 1(1) and (2)): at the time of the permission; whoever meets it at the application
is deemed to meet it at the permission. So either day is enough, for landing, change, extension, acquisition
and special permission, each time anew and not day by day between. The application for a certificate of
eligibility is not among the applications named: for a newcomer the day of the landing counts.

The permanent residence guideline only asks for points on a day: :func:`hsp_points_at_least`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Final

from attrs import frozen

from zairyu.citations import HSP_NOTICE_2012, HSP_ORDINANCE
from zairyu.errors import LawNotCovered
from zairyu.facts import pay
from zairyu.law.hsp.by_type import LETTERS, STATUS_OF, rule_of_the_type
from zairyu.law.hsp.notices_2012 import (
    ENDS,
    FIRST,
    FLOORS_2012,
    FLOORS_2013,
    REVISED,
    SECOND,
    STARTS,
    TOTALS_2012,
    TOTALS_2013,
)  # fmt: skip
from zairyu.law.hsp.points_ordinance import IN_FORCE, TOTALS
from zairyu.law.hsp.special_hsp import IN_FORCE as SPECIAL_IN_FORCE
from zairyu.law.hsp.special_hsp import SPECIAL
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Expr,
    Points,
    Requirement,
    Text,
    all_of,
    any_of,
    at_decision,
    before,
    between,
    constant,
    requirement,
    since,
    versions,
)  # fmt: skip

PASS_MARK: Final = 70
ITEMS: Final = {"a": "1/1/1", "b": "1/1/2", "c": "1/1/3"}
NAMES: Final = {"a": "イ", "b": "ロ", "c": "ハ"}
SHEET: Final = Text(ja="ポイント計算表とその疎明資料", en="Point calculation sheet with its proofs")


# --- Points on a day ----------------------------------------------------------------------------------


def score(letter: str) -> Points:
    """Return the sum of the ordinance's table for an activity of type ``"a"``, ``"b"`` or ``"c"``."""
    return TOTALS[letter]


@cache
def points_at_least(letter: str, number: int) -> Requirement:
    """Return "``number`` points or more in the table of this letter", by the table of the day.

    Before 2015-04-01 the tables are those of the notices; before 2012-05-07 there were no points.
    """
    return requirement(
        f"hsp_ordinance.i_{letter}.points_at_least_{number}",
        cite=(
            HSP_ORDINANCE.at(ITEMS[letter], read="2024-06-10"),
            HSP_NOTICE_2012.at("", read=REVISED, confidence="secondary", until=ENDS),
        ),
        ja=f"高度専門職1号{NAMES[letter]}の表で{number}点以上",
        en=f"{number} points or more in the table of HSP(i)({letter})",
        when=versions(
            before(STARTS, constant("not_met")),
            between(STARTS, REVISED, TOTALS_2012[letter] >= number),
            between(REVISED, ENDS, TOTALS_2013[letter] >= number),
            since(ENDS, TOTALS[letter] >= number),
        ),
        evidence=SHEET,
    )


@cache
def hsp_points_at_least(number: int) -> Requirement:
    """Return "``number`` points or more on the day", in the table of the activity done then.

    The least pay of Art. 1(1)(ii) and (iii) is no part of the calculation of points and is not asked here.
    """
    return requirement(
        f"hsp_ordinance.points_at_least_{number}",
        cite=HSP_ORDINANCE.at("1/1", read="2024-06-10"),
        ja=f"高度専門職のポイントが{number}点以上（その時点の活動の表による）",
        en=f"{number} points or more (by the table of the activity on that day)",
        when=rule_of_the_type({letter: points_at_least(letter, number) for letter in LETTERS}),
        evidence=SHEET,
    )


# --- 1条1項2号・3号: the least pay ------------------------------------------------------------------------


def _floor(letter: str) -> Requirement:
    return requirement(
        f"hsp_ordinance.i_{letter}.pay_floor",
        cite=HSP_ORDINANCE.at(ITEMS[letter], read="2024-06-10"),
        ja="報酬の年額の合計が300万円以上",
        en="Annual pay of 3,000,000 yen or more in all",
        when=pay.annual >= 3_000_000,
        evidence=Text(ja="年収見込証明書", en="Certificate of expected annual pay"),
    )


floor_b = _floor("b")
floor_c = _floor("c")
FLOORS: Final[Mapping[str, Requirement | None]] = {"a": None, "b": floor_b, "c": floor_c}
"""Table (a) has no least pay, in any revision."""

# --- 1条1項: the standard on a day -----------------------------------------------------------------------


def _with_floor(rule: Expr, floor: Requirement | None) -> Expr:
    return rule if floor is None else all_of(rule, floor)


@cache
def points_standard(letter: str) -> Requirement:
    """Return "seventy points in this table and, for (b) and (c), the least pay"."""
    return requirement(
        f"hsp_ordinance.i_{letter}.points_and_pay",
        cite=HSP_ORDINANCE.at(ITEMS[letter], read="2024-06-10"),
        ja=f"高度専門職1号{NAMES[letter]}の表で70点以上"
        + ("" if letter == "a" else "、かつ年収300万円以上"),
        en=f"70 points or more in the table of HSP(i)({letter})"
        + ("" if letter == "a" else ", and annual pay of 3,000,000 yen or more"),
        when=_with_floor(TOTALS[letter] >= PASS_MARK, FLOORS[letter]),
        evidence=SHEET,
    )


@cache
def standard_on_the_day(letter: str) -> Requirement:
    """Return Art. 1(1) as read on one day: the points, or since 2023-04-21 special HSP."""
    return requirement(
        f"hsp_ordinance.i_{letter}.standard_on_the_day",
        cite=(
            HSP_ORDINANCE.at("1/1/柱書", read="2015-04-01", until=SPECIAL_IN_FORCE),
            HSP_ORDINANCE.at("1/1/柱書", read="2024-06-10"),
        ),
        ja="特別高度人材であること（令和5年4月21日から）、又は点数の基準に当たること",
        en="Is a special highly skilled professional (since 21 April 2023), or meets the standard of points",
        when=any_of(points_standard(letter), SPECIAL[letter]),
    )


def _notice_standard(letter: str) -> Expr:
    """The predecessor: 特定活動 under the notices of 2012 and 2013."""
    return versions(
        between(
            STARTS, REVISED, _with_floor(TOTALS_2012[letter] >= PASS_MARK, FLOORS_2012[letter])
        ),
        between(REVISED, ENDS, _with_floor(TOTALS_2013[letter] >= PASS_MARK, FLOORS_2013[letter])),
    )


def at_application_or_permission(rule: Expr) -> Expr:
    """Return Art. 1(2): met on the day of the application, or on the day of the permission."""
    return any_of(rule, at_decision(rule))


@cache
def standard(letter: str) -> Requirement:
    """Return the standard of Art. 1 for an application, by the reference time of paragraph 2."""
    rule = standard_on_the_day(letter)
    predecessor = requirement(
        f"notice.hsp_2012.i_{letter}",
        cite=(FIRST, SECOND),
        ja="平成27年3月31日までは、告示による高度人材の特定活動の基準（70点以上と最低年収）",
        en="Until 31 March 2015: the standard of the notices for Designated Activities of highly skilled "
        "persons (70 points and the least pay)",
        when=_notice_standard(letter),
    )
    return requirement(
        f"hsp_ordinance.i_{letter}",
        cite=(
            HSP_ORDINANCE.at(ITEMS[letter], read="2024-06-10"),
            HSP_ORDINANCE.at("1/2", read="2015-04-01", until="2017-04-26"),
            HSP_ORDINANCE.at("1/2", read="2024-06-10"),
        ),
        ja=f"高度専門職省令1条の基準（{NAMES[letter]}）に、申請の時点又は許可を受ける時点で当たること",
        en=f"Meets the standard of Art. 1 of the ordinance, type ({letter}), at the application or at the "
        "permission",
        when=versions(
            between(STARTS, IN_FORCE, predecessor),
            since(IN_FORCE, at_application_or_permission(rule)),
        ),
        evidence=SHEET,
        note=Text(
            ja="在留資格認定証明書の申請の日は数えません。初めて来る人は上陸の申請の日で見るため、その間に30・35・40歳の誕生日や"
            "収入の変化があると点数が変わることがあります。",
            en="The day of applying for a certificate of eligibility is not named. For a newcomer the day of "
            "landing counts: a 30th, 35th or 40th birthday or a change of pay in between can change the points.",
        ),
    )


# --- What `points` shows ----------------------------------------------------------------------------------


@frozen
class Edition:
    """One edition of a points table.

    Parameters
    ----------
    start, until
        Days for which it holds, half-open; ``until`` None: open.
    total
        The sum, with its items.
    floor
        The least pay beside it; None where there is none.
    standard
        Pass mark and least pay together.
    """

    start: date
    until: date | None
    total: Points
    floor: Requirement | None
    standard: Requirement


@frozen
class PointsTable:
    """The points table of one type of highly skilled professional, in its editions.

    Parameters
    ----------
    status
        Id of the status.
    letter
        ``"a"``, ``"b"`` or ``"c"``.
    pass_mark
        Points that the standard asks for.
    editions
        In order of time.
    """

    status: str
    letter: str
    pass_mark: int
    editions: tuple[Edition, ...]

    def on(self, day: date) -> Edition:
        """Return the edition in force on a day.

        Raises
        ------
        LawNotCovered
            Before 2012-05-07, when there was no points system.
        """
        for edition in self.editions:
            if edition.start <= day and (edition.until is None or day < edition.until):
                return edition
        msg = f"there was no points system on {day}; it began on {self.editions[0].start}"
        raise LawNotCovered(msg)


def _edition(
    letter: str, start: str, until: str | None, totals: Mapping[str, Points],
    floors: Mapping[str, Requirement | None], rule: Requirement | None = None,
) -> Edition:  # fmt: skip
    total, floor = totals[letter], floors[letter]
    return Edition(
        date.fromisoformat(start),
        None if until is None else date.fromisoformat(until),
        total,
        floor,
        rule
        or requirement(
            f"{total.id}.standard",
            cite=FIRST if start == STARTS else SECOND,
            ja="告示の基準（70点以上と、あれば最低年収）",
            en="Standard of the notice (70 points and, where there is one, the least pay)",
            when=_with_floor(total >= PASS_MARK, floor),
        ),
    )


POINTS: Final[Mapping[str, PointsTable]] = {
    STATUS_OF[letter]: PointsTable(
        STATUS_OF[letter],
        letter,
        PASS_MARK,
        (
            _edition(letter, STARTS, REVISED, TOTALS_2012, FLOORS_2012),
            _edition(letter, REVISED, ENDS, TOTALS_2013, FLOORS_2013),
            _edition(letter, IN_FORCE, None, TOTALS, FLOORS, points_standard(letter)),
        ),
    )
    for letter in LETTERS
}
"""The points tables by status id."""

RULES: Final = (
    *(standard(letter) for letter in LETTERS),
    *(standard_on_the_day(letter) for letter in LETTERS),
    *(points_standard(letter) for letter in LETTERS),
    floor_b,
    floor_c,
    hsp_points_at_least(70),
    hsp_points_at_least(80),
    *(points_at_least(letter, number) for number in (70, 80) for letter in LETTERS),
    *(edition.standard for table in POINTS.values() for edition in table.editions[:2]),
)
COVERS: Final = (
    Covered(HSP_ORDINANCE, "1/1", tuple(standard_on_the_day(x).id for x in LETTERS), IN_FORCE),
    Covered(HSP_ORDINANCE, "1/2", tuple(standard(x).id for x in LETTERS), IN_FORCE),
)
GAPS: Final = (
    Gap(
        HSP_ORDINANCE.at("附則/4", read="2015-04-01"),
        "not_encoded",
        Text(
            ja="施行前の在留資格認定証明書の交付（平成27年1月1日から）",
            en="Certificates of eligibility before the ordinance came into force (from 1 January 2015)",
        ),
    ),
    Gap(
        HSP_ORDINANCE.at("1/2", read="2024-06-10"),
        "not_encoded",
        Text(
            ja="上陸の申請・取得の申請・特別許可の申請での基準時（手続がまだ入っていない）",
            en="The reference time at landing, acquisition and special permission (procedures not in yet)",
        ),
    ),
)
