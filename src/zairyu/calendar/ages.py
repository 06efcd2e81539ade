"""Ages: counted from the day of birth itself (Act on Calculation of Ages; Civil Code Art. 143).

A year of age is complete as the day before the birthday ends. Whoever asks about a whole day therefore
sees the new age from the birthday on; a rule that speaks of *the day on which* an age is reached is read by
some as that day before (a child born on 1 April starts school a year earlier). Which day is safe depends on
the rule: see :func:`attains`.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, Literal, TypeAlias

from zairyu.calendar.days import plain_day
from zairyu.calendar.doubt import Doubtful, Why
from zairyu.calendar.periods import completed, completion_day

__all__ = ["AgeRule", "age_on", "attains", "birthday_in", "nth_birthday_after"]

AgeRule: TypeAlias = Literal["at_least", "under"]

_WHY: Final = Why(
    ja="年齢は誕生日の前日が終わる時に加わります。「達した日」を誕生日とみるか前日とみるかで、1日の差があります。",
    en="A year of age is added as the day before the birthday ends. Whether the age is reached on the "
    "birthday or on the day before it is read in two ways.",
)


def age_on(born: date, day: date) -> int:
    """Return the age in completed years on a day, as that whole day sees it.

    A child of 29 February is a year older from 1 March in common years: the year ends with February.

    Parameters
    ----------
    born
        Day of birth.
    day
        The day asked about, not before the birth.

    Raises
    ------
    ValueError
        If ``day`` is before the birth.

    >>> age_on(date(1996, 11, 24), date(2026, 11, 23)), age_on(date(1996, 11, 24), date(2026, 11, 24))
    (29, 30)
    """
    born, day = plain_day(born), plain_day(day)
    if day < born:
        msg = f"nobody has an age on {day} who is born on {born}"
        raise ValueError(msg)
    return completed(born, "years", day)


def attains(born: date, age: int, *, rule: AgeRule = "at_least") -> Doubtful:
    """Return the day on which an age is reached, by both readings.

    Parameters
    ----------
    born
        Day of birth.
    age
        The age, in completed years.
    rule
        Which side is safe. ``"at_least"``: something needs the age (to be 18 or older), and the birthday
        is safe, because the age is certain from then on. ``"under"``: something ends with the age (a
        child under 18), and the day before is safe: it may already be too late then.

    >>> attains(date(2008, 4, 1), 18).safe
    datetime.date(2026, 4, 1)
    >>> attains(date(2008, 4, 1), 18, rule="under").safe
    datetime.date(2026, 3, 31)
    """
    birthday = completion_day(born, age, "years")
    day_before = birthday - timedelta(days=1)
    if rule == "under":
        return Doubtful(day_before, birthday, _WHY)
    if rule == "at_least":
        return Doubtful(birthday, day_before, _WHY)
    msg = f"a rule on age is 'at_least' or 'under', got {rule!r}"
    raise ValueError(msg)


def birthday_in(born: date, year: int) -> date:
    """Return the birthday in a year as the rules on residence cards count it.

    There (Immigration Act Art. 19-5(1)(i)) a birthday on 29 February is 28 February in common years. It is
    the day that a card runs to, not the day on which an age is reached.

    >>> birthday_in(date(2000, 2, 29), 2027)
    datetime.date(2027, 2, 28)
    """
    born = plain_day(born)
    leap = (born.month, born.day) == (2, 29)
    return date(year, 3, 1) - timedelta(days=1) if leap else date(year, born.month, born.day)


def nth_birthday_after(born: date, day: date, number: int) -> date:
    """Return the birthday that is the ``number``-th after a day; one on that very day does not count.

    The last day of a permanent resident's card is the tenth birthday after it was issued (Immigration
    Act Art. 19-5(1)).

    Parameters
    ----------
    born
        Day of birth.
    day
        The day after which birthdays are counted (exclusive).
    number
        Which birthday, at least 1.

    >>> nth_birthday_after(date(1990, 6, 20), date(2026, 6, 20), 10)
    datetime.date(2036, 6, 20)
    >>> nth_birthday_after(date(1990, 6, 20), date(2026, 6, 19), 10)
    datetime.date(2035, 6, 20)
    """
    if number < 1:
        msg = f"birthdays are counted from the first, got {number}"
        raise ValueError(msg)
    day = plain_day(day)
    first = day.year if birthday_in(born, day.year) > day else day.year + 1
    return birthday_in(born, first + number - 1)
