"""Ages: counted from the day of birth (Act on Calculation of Ages; Civil Code Art. 143).

An age is reached when the day before the birthday ends. For rules that read a day, the birthday is the
first whole day at the new age; some rules (school ages) look at the day before. Both can be shown.
"""

from __future__ import annotations

from datetime import date, timedelta

from zairyu.calendar.doubt import Doubtful
from zairyu.calendar.periods import completed, completion_day

__all__ = ["age_on", "attains"]


def age_on(born: date, day: date) -> int:
    """Return the age in completed years on ``day``; a child of 29 February turns on 1 March in common years.

    Parameters
    ----------
    born, day
        Days; ``day`` must not be before ``born``.

    Raises
    ------
    ValueError
        If ``day`` is before the birth.

    >>> age_on(date(1996, 11, 24), date(2026, 11, 23))
    29
    """
    if day < born:
        msg = f"nobody has an age on {day} who is born on {born}"
        raise ValueError(msg)
    return completed(born, "years", day)


def attains(born: date, age: int) -> Doubtful:
    """Return the day on which an age is reached.

    ``safe`` is the birthday: from it on the age is certain. ``other`` is the day before, at whose end the
    Act on Calculation of Ages lets the age be reached. For a rule "under n" the careful reader treats
    ``other`` as already the last good day's edge.

    >>> attains(date(1996, 11, 24), 30).safe
    datetime.date(2026, 11, 24)
    """
    birthday = completion_day(born, age, "years")
    return Doubtful(
        safe=birthday,
        other=birthday - timedelta(days=1),
        why_ja="年齢は誕生日の前日の終わりに達します。日を単位に見るときは誕生日からと数えるのが普通です。",
        why_en="An age is reached as the day before the birthday ends; rules that read days usually count "
        "from the birthday.",
    )
