"""入管法19条の5, 19条の15の3: on which day a residence card ends, by the day on which it was issued.

A card keeps the last day it was issued with: cards from before 2026-06-14 and from before 2023-11-01 are read by
the words of their own day (Act 59 of 2024, supplementary Art. 2; Act 56 of 2023, supplementary Art. 2). What
is printed on the card is a fact and goes before anything computed here.

Three wordings. Until 2023-10-31 and until 2026-06-13 the card of a permanent resident or HSP(ii) ran seven
years with the day of issue as the first, and every card of somebody under sixteen ended by the sixteenth
birthday, then the day before it. Since 2026-06-14 it runs to the tenth birthday after issue, of permanent
residents under eighteen to the fifth; all others run with the stay, whatever the age.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from zairyu.calendar import (
    Doubtful,
    Period,
    age_on,
    birthday_in,
    filing_window_opens,
    last_day,
    nth_birthday_after,
    plain_day,
)
from zairyu.citations import ACT, ACT_56_OF_2023, ACT_59_OF_2024
from zairyu.law.register import Covered, Gap
from zairyu.logic import Requirement, Text

if TYPE_CHECKING:
    from zairyu.citations import Citation

__all__ = ["CardEnd", "card_ends", "renewal_window"]

DAY_BEFORE_BIRTHDAY: Final = date(2023, 11, 1)
BIRTHDAYS: Final = date(2026, 6, 14)
SEVEN_YEARS: Final = Period(years=7)
APART_FROM_STAY: Final = ("permanent_resident", "highly_skilled_professional_ii")
WITHOUT_CARD: Final = ("temporary_visitor", "diplomat", "official", "special_permanent_resident")
ADULT_LINE: Final = 10
CHILD_LINE: Final = 5
CHILD_OF_BEFORE: Final = 6
"""For the one renewal of a child's card of before: the sixth birthday, which is the twenty-first."""

FIRST: Final = ACT.at("19-5/1", read="2017-01-01", until="2023-11-01")
SECOND: Final = ACT.at("19-5/1", read="2025-06-01", until="2026-06-14")
NOW: Final = ACT.at("19-5/1", read="2026-06-14")
KEPT: Final = ACT_59_OF_2024.at("附則/2/1", read="2026-06-14", confidence="official")
KEPT_BEFORE: Final = ACT_56_OF_2023.at("附則/2/1", read="2023-11-01", confidence="official")
CHILDREN: Final = ACT_59_OF_2024.at("附則/2/3", read="2026-06-14", confidence="official")
CHILD_WINDOW: Final = ACT_59_OF_2024.at("附則/2/2", read="2026-06-14", confidence="official")
SPECIFIED: Final = ACT.at("19-15-3/1", read="2026-06-14")
WITH_SPECIAL_PERIOD: Final = ACT.at("19-5/2", read="2026-06-14")

WITH_THE_STAY: Final = Text(
    ja="在留期間の満了の日まで（特例期間の間は、その終わりまで）",
    en="To the last day of the period of stay (in a special period, to its end)",
)
SEVEN: Final = Text(
    ja="交付の日を1日目として7年を経過する日まで",
    en="Seven years, the day of issue being the first day",
)
SIXTEENTH: Final = Text(ja="16歳の誕生日まで", en="To the sixteenth birthday")
BEFORE_SIXTEENTH: Final = Text(
    ja="16歳の誕生日の前日まで", en="To the day before the sixteenth birthday"
)
SOONER: Final = Text(
    ja="在留期間の満了の日と、16歳の誕生日（2023年11月1日からの交付ではその前日）の、早い方まで",
    en="To the end of the stay or the sixteenth birthday (issued from 1 November 2023: the day before it), whichever is sooner",
)
TENTH: Final = Text(
    ja="10回目の誕生日まで（その日当日の誕生日は数えません）",
    en="To the tenth birthday (one on the very day does not count)",
)
FIFTH: Final = Text(
    ja="5回目の誕生日まで（18歳未満の永住者）",
    en="To the fifth birthday (permanent residents under eighteen)",
)
SIXTH: Final = Text(
    ja="6回目の誕生日まで（2026年6月13日までの、16歳の誕生日の前日までのカードの更新）",
    en="To the sixth birthday (renewal of a card issued until 13 June 2026 that ends on the day before the sixteenth birthday)",
)


@frozen
class CardEnd:
    """On which day a residence card ends.

    Parameters
    ----------
    day
        Its last day; None where something that decides was not stated.
    rule
        How it is counted.
    runs_with_stay
        Whether it ends with the period of stay (and with a special period), so that it is replaced when an
        extension or change is granted and never renewed by itself.
    ends_by_sixteenth_birthday
        Whether it is the card of somebody under sixteen of the old wordings.
    citations
        Where it stands.
    """

    day: date | None
    rule: Text
    runs_with_stay: bool
    ends_by_sixteenth_birthday: bool
    citations: tuple[Citation, ...]

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "day": None if self.day is None else self.day.isoformat(),
            "rule": self.rule.to_json(),
            "runs_with_stay": self.runs_with_stay,
            "ends_by_sixteenth_birthday": self.ends_by_sixteenth_birthday,
            "citations": [citation.to_json() for citation in self.citations],
        }


def card_ends(
    status: str,
    issued_on: date,
    *,
    born_on: date | None = None,
    stay_ends: date | None = None,
    renewal_of: date | None = None,
    renewed_card_issued_on: date | None = None,
    asked_on: date | None = None,
) -> CardEnd:
    """Return the last day of a residence card.

    Parameters
    ----------
    status
        Id of the status of residence held.
    issued_on
        The day on which the card was issued, which decides the wording.
    born_on
        Day of birth; without it a card that depends on it has no day.
    stay_ends
        Last day of the period of stay, for cards that run with it; None: not known.
    renewal_of
        Last day of the old card, where this one came of a renewal in its window (Art. 19-11(1)); the count
        then begins there. An early renewal (Art. 19-11(2)) counts from the issue: leave it out.
    renewed_card_issued_on
        Day of issue of that old card, for the transitional rule on children's cards.
    asked_on
        For a specified residence card asked for with a matter of the card or at the municipality: the day of that
        notification or application, from which it is counted in place of the issue.

    Raises
    ------
    ValueError
        For a status that has no residence card, or a day of issue before the birth.

    >>> from datetime import date
    >>> card_ends("permanent_resident", date(2020, 6, 1), born_on=date(1990, 1, 1)).day
    datetime.date(2027, 5, 31)
    >>> card_ends("permanent_resident", date(2026, 6, 14), born_on=date(1990, 1, 1)).day
    datetime.date(2036, 1, 1)
    """
    if status in WITHOUT_CARD:
        msg = f"no residence card of this kind is issued to holders of {status!r}"
        raise ValueError(msg)
    issued_on = plain_day(issued_on)
    if issued_on >= BIRTHDAYS:
        return _by_birthdays(
            status, issued_on, born_on, stay_ends, renewal_of, renewed_card_issued_on, asked_on
        )
    return _by_years(status, issued_on, born_on, stay_ends, renewed=renewal_of is not None)


def _by_years(
    status: str, issued_on: date, born_on: date | None, stay_ends: date | None, *, renewed: bool
) -> CardEnd:
    """The two wordings until 2026-06-13; a card that came of a renewal follows the adults' line."""
    first = issued_on < DAY_BEFORE_BIRTHDAY
    cited = (FIRST, KEPT_BEFORE) if first else (SECOND, KEPT)
    apart = status in APART_FROM_STAY
    if born_on is None and not renewed:
        rule = SEVEN if apart else SOONER
        return CardEnd(None, rule, not apart, ends_by_sixteenth_birthday=False, citations=cited)
    child = not renewed and born_on is not None and age_on(born_on, issued_on) < 16
    if not child and apart:
        last = last_day(issued_on, SEVEN_YEARS, counting="include_first_day")
        return CardEnd(last, SEVEN, False, False, cited)
    if not child:
        return CardEnd(stay_ends, WITH_THE_STAY, True, False, (*cited, WITH_SPECIAL_PERIOD))
    assert born_on is not None
    sixteenth = birthday_in(born_on, born_on.year + 16)
    by_age = sixteenth if first else sixteenth - timedelta(days=1)
    if status == "permanent_resident":
        return CardEnd(by_age, SIXTEENTH if first else BEFORE_SIXTEENTH, False, True, cited)
    if stay_ends is None:
        return CardEnd(None, SOONER, False, False, cited)
    sooner = by_age < stay_ends
    return CardEnd(min(by_age, stay_ends), SOONER, not sooner, sooner, cited)


def _by_birthdays(
    status: str,
    issued_on: date,
    born_on: date | None,
    stay_ends: date | None,
    renewal_of: date | None,
    renewed_card_issued_on: date | None,
    asked_on: date | None,
) -> CardEnd:
    """The wording from 2026-06-14."""
    if status not in APART_FROM_STAY:
        return CardEnd(stay_ends, WITH_THE_STAY, True, False, (NOW, WITH_SPECIAL_PERIOD))
    cited = (NOW,) if asked_on is None else (SPECIFIED, NOW)
    if born_on is None:
        return CardEnd(None, TENTH, False, False, cited)
    start = renewal_of or asked_on or issued_on
    under_18 = age_on(born_on, asked_on or issued_on) < 18
    to_the_18th = renewal_of is not None and renewal_of == birthday_in(born_on, born_on.year + 18)
    if status != "permanent_resident" or not under_18 or to_the_18th:
        return CardEnd(nth_birthday_after(born_on, start, ADULT_LINE), TENTH, False, False, cited)
    if _child_card_of_before(born_on, renewal_of, renewed_card_issued_on):
        last = nth_birthday_after(born_on, start, CHILD_OF_BEFORE)
        return CardEnd(last, SIXTH, False, False, (CHILDREN, *cited))
    return CardEnd(nth_birthday_after(born_on, start, CHILD_LINE), FIFTH, False, False, cited)


def _child_card_of_before(born_on: date, renewal_of: date | None, issued: date | None) -> bool:
    before_sixteenth = birthday_in(born_on, born_on.year + 16) - timedelta(days=1)
    return renewal_of == before_sixteenth and (issued is None or issued < BIRTHDAYS)


def renewal_window(end: CardEnd, on: date) -> tuple[Doubtful, Citation] | None:
    """Return the first day to renew a card, and where it stands, by the law of a day.

    Until 2026-06-13 two months before its last day, three from then on; six for a card that ends by the
    sixteenth birthday, before and after (transitional). None for a card that runs with the stay, and where
    its last day is not known.

    >>> from datetime import date
    >>> end = card_ends("permanent_resident", date(2020, 6, 1), born_on=date(1990, 1, 1))
    >>> renewal_window(end, date(2026, 11, 25))[0].safe  # February has no 31st
    datetime.date(2027, 3, 1)
    """
    if end.runs_with_stay or end.day is None:
        return None
    if end.ends_by_sixteenth_birthday:
        cited = CHILD_WINDOW if on >= BIRTHDAYS else SECOND_WINDOW
        return filing_window_opens(end.day, Period(months=6)), cited
    if on >= BIRTHDAYS:
        return filing_window_opens(end.day, Period(months=3)), NEW_WINDOW
    return filing_window_opens(end.day, Period(months=2)), SECOND_WINDOW


SECOND_WINDOW: Final = ACT.at("19-11/1", read="2025-06-01", until="2026-06-14")
NEW_WINDOW: Final = ACT.at("19-11/1", read="2026-06-14")

RULES: Final[tuple[Requirement, ...]] = ()
COVERS: Final = (
    Covered(ACT, "19-5/1", (), "2012-07-09"),
    Covered(ACT, "19-5/2", (), "2012-07-09"),
    Covered(ACT, "19-15-3/1", (), "2026-06-14"),
    Covered(ACT_59_OF_2024, "附則/2", (), "2026-06-14"),
)
GAPS: Final = (
    Gap(
        ACT.at("19-15-3/2", read="2026-06-14"),
        "not_encoded",
        Text(
            ja="特定在留カードが間に合わないときに古いカードが有効な期間（2か月を限度）は、説明で示し、計算しない",
            en="How long the old card goes on where an specified one is not ready (two months at most) is told, not computed",
        ),
    ),
)
