"""Points of HSP(i)(b) from plain values: only the total, and with what every item gives.

The floor is the same table written by hand for one day, in three-valued logic, with the least and the
greatest total. All agree on every case before anything is timed.
"""

from __future__ import annotations

import itertools
import random
from datetime import date
from decimal import Decimal
from itertools import product

import pytest

from zairyu.law.hsp.points_ordinance import points_b
from zairyu.logic import Found, Reading, tally
from zairyu.logic.compiled import bounds_of
from zairyu.logic.reading import plain_values

ON = date(2026, 11, 23)

FLAGS = [
    "education.doctorate",
    "education.management_degree",
    "education.master_or_professional_degree",
    "education.university_or_equal",
    "education.degrees_in_several_fields",
    "research.other_result",
    "organisation.small_or_medium",
    "organisation.innovation_support",
    "career.foreign_qualification",
    "education.japanese_degree",
    "education.japanese_junior_college_degree",
    "languages.shows_n1",
    "education.japanese_major_abroad",
    "languages.shows_n2",
    "organisation.growth_field_project",
    "education.designated_university",
    "education.designated_training",
    "education.training_in_japanese_classes",
    "organisation.finance_work",
    "organisation.local_government_support",
]
NUMBERS = {
    "career.years_in_the_work_shown": (0, 12),
    "career.years_in_the_work": (0, 12),
    "pay.annual": (2_500_000, 12_000_000),
    "person.age": (22, 45),
    "research.patents_shown": (0, 1),
    "research.patents": (0, 1),
    "research.grants_shown": (0, 3),
    "research.grants": (0, 3),
    "research.papers_shown": (0, 3),
    "research.papers": (0, 3),
    "career.licences_shown": (0, 2),
    "career.licences": (0, 2),
}


def _cases(count=600):
    chance = random.Random(3)
    for _ in range(count):
        known = chance.choice([0.5, 0.8, 0.95, 1.0])
        facts = {name: chance.random() < 0.4 for name in FLAGS if chance.random() < known}
        for name, (least, most) in NUMBERS.items():
            if chance.random() < known:
                facts[name] = chance.randint(least, most)
        if chance.random() < known:
            facts["organisation.research_ratio"] = Decimal(chance.randint(0, 60)) / 1000
        if chance.random() < known / 2:
            facts["research.other_result_recognised"] = Found(chance.random() < 0.5)
        yield facts


CASES = list(_cases())


def _all(*values):
    if False in values:
        return False
    return None if None in values else True


def _any(*values):
    if True in values:
        return True
    return None if None in values else False


def _not(value):
    return None if value is None else not value


def _least(value, number):
    return None if value is None else value >= number


def _under(value, number):
    return None if value is None else value < number


def _highest(*rows):
    least = greatest = 0
    for points, met in rows:
        if met is not False:
            greatest = max(greatest, points)
            if met:
                least = max(least, points)
    return least, greatest


def _may_be(value):
    return (False, True) if value is None else (value,)


def _dependent(degree, n1, n2, apart, training):
    """The rows that knock each other out."""
    points = 10 if degree else 0
    if n1:
        points += 15
    elif n2 and not degree:
        points += 10
    return points + 5 if apart or (training and not degree) else points


def floor(facts):
    """The table by hand: (least, greatest)."""
    get = facts.get

    def shown_or_known(name, number):
        return _any(_least(get(f"{name}_shown"), number), _least(get(name), number))

    doctor, master = get("education.doctorate"), get("education.master_or_professional_degree")
    pay, age = get("pay.annual"), get("person.age")
    small, support = get("organisation.small_or_medium"), get("organisation.innovation_support")
    ratio = get("organisation.research_ratio")
    training = get("education.designated_training")
    recognised = get("research.other_result_recognised")
    recognised = None if recognised is None else recognised.value
    groups = [
        _highest(
            (30, doctor),
            (25, get("education.management_degree")),
            (20, master),
            (10, _any(get("education.university_or_equal"), doctor, master)),
        ),
        _highest((5, get("education.degrees_in_several_fields"))),
        _highest(
            (20, shown_or_known("career.years_in_the_work", 10)),
            (15, shown_or_known("career.years_in_the_work", 7)),
            (10, shown_or_known("career.years_in_the_work", 5)),
            (5, shown_or_known("career.years_in_the_work", 3)),
        ),
        _highest(
            (40, _least(pay, 10_000_000)),
            (35, _least(pay, 9_000_000)),
            (30, _least(pay, 8_000_000)),
            (25, _all(_least(pay, 7_000_000), _under(age, 40))),
            (20, _all(_least(pay, 6_000_000), _under(age, 40))),
            (15, _all(_least(pay, 5_000_000), _under(age, 35))),
            (10, _all(_least(pay, 4_000_000), _under(age, 30))),
        ),
        _highest(
            (15, _under(age, 30)),
            (10, _all(_least(age, 30), _under(age, 35))),
            (5, _all(_least(age, 35), _under(age, 40))),
        ),
        _highest(
            (
                15,
                _any(
                    shown_or_known("research.patents", 1),
                    shown_or_known("research.grants", 3),
                    shown_or_known("research.papers", 3),
                    _all(get("research.other_result"), recognised),
                ),
            )
        ),
        _highest(
            (10, shown_or_known("career.licences", 2)), (5, shown_or_known("career.licences", 1))
        ),
        _highest((20, _all(small, support)), (10, support)),
        _highest((5, _all(small, None if ratio is None else ratio > Decimal("0.03")))),
        _highest((5, get("career.foreign_qualification"))),
        _highest((10, get("organisation.growth_field_project"))),
        _highest((10, get("education.designated_university"))),
        _highest((10, get("organisation.finance_work"))),
        _highest((10, get("organisation.local_government_support"))),
    ]
    degree = _any(
        get("education.japanese_degree"),
        _all(get("education.japanese_junior_college_degree"), None),
    )
    n1 = _any(get("languages.shows_n1"), get("education.japanese_major_abroad"))
    apart = _all(training, _not(get("education.training_in_japanese_classes")))
    n2 = get("languages.shows_n2")
    known = None not in (degree, n1, n2, apart, training)
    sums = (
        [_dependent(degree, n1, n2, apart, training)]
        if known
        else [
            _dependent(*chosen)
            for chosen in product(
                _may_be(degree), _may_be(n1), _may_be(n2), _may_be(apart), _may_be(training)
            )
        ]
    )
    least = sum(low for low, _ in groups) + min(sums)
    greatest = sum(high for _, high in groups) + max(sums)
    return least, greatest


def total_only(facts):
    return bounds_of(points_b, ON, Reading(plain_values(facts)))


def every_item(facts):
    """The total, and for each item its outcome, its least and its greatest."""
    counted = tally(points_b, facts, ON)
    return (
        counted.least,
        counted.greatest,
        [(count.item.id, count.outcome, count.least, count.greatest) for count in counted],
    )


def test_all_agree():
    for facts in CASES:
        expected = floor(facts)
        assert total_only(facts) == expected
        assert every_item(facts)[:2] == expected


@pytest.mark.parametrize(
    "function", [floor, total_only, every_item], ids=["floor", "total_only", "every_item"]
)
@pytest.mark.benchmark(group="points of HSP(i)(b) from plain values, a new case each time")
def test_points(benchmark, function):
    cases = itertools.cycle(CASES)
    benchmark(lambda: function(next(cases)))
