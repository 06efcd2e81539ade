"""Cases for the benchmarks: an example file, and hundreds of others that differ from it.

Each variant is another person: another birthday, other days of the stay, pay, taxes and tests, and lists of
their own, so that nothing a library keeps of one case serves the next.
"""

from __future__ import annotations

import itertools
import random
from datetime import date, timedelta
from pathlib import Path

from attrs import evolve

from zairyu import load_case
from zairyu.case.values import History, Named

EXAMPLES = Path(__file__).parent.parent / "docs" / "examples"
ON = date(2026, 11, 25)


def example(name):
    return load_case(EXAMPLES / f"{name}.yaml")


def variants(name, count=240):
    """Return that many persons like the one of an example, none like another."""
    chance = random.Random(11)
    base = example(name)
    made = [_another(base, chance, place) for place in range(count)]
    assert len({case.persons[case.applicant].born_on for case in made}) > count * 0.9
    return made


def endless(name, count=240):
    """Return a source of fresh cases; copied anew in each round, so that none has been seen before."""
    made = variants(name, count)
    return itertools.chain.from_iterable(map(_copied, made) for _ in itertools.count())


def _copied(case):
    return evolve(case, persons=Named(dict(case.persons)))


def _another(base, chance, place):
    person = base.persons[base.applicant]
    later = timedelta(days=chance.randrange(0, 90))
    person = evolve(
        person,
        born_on=date(1975, 1, 1) + timedelta(days=place * 37 + chance.randrange(30)),
        statuses=_changed(person.statuses, lambda entry: _moved(entry, later)),
        employment=_changed(person.employment, lambda job: _other_pay(job, chance)),
        languages=_changed(person.languages, lambda test: _other_level(test, chance)),
        education=_changed(person.education, lambda course: course),
        public_duties=_changed(person.public_duties, lambda duty: duty),
    )
    return evolve(base, persons=Named({**base.persons, base.applicant: person}))


def _changed(history, change):
    return History(
        tuple(change(entry) for entry in history), history.complete, history.complete_from
    )


def _moved(grant, later):
    """Move the first day of a grant that another one does not follow on the next day."""
    if grant.from_ is None or grant.goes_on or not isinstance(grant.until, date):
        return grant
    return evolve(grant, from_=min(grant.from_ + later, grant.until))


def _other_pay(job, chance):
    more = chance.randrange(-9, 30) * 100_000
    return evolve(
        job,
        pay=_changed(
            job.pay,
            lambda pay: (
                pay
                if pay.yen_per_year is None
                else evolve(pay, yen_per_year=max(pay.yen_per_year + more, 0))
            ),
        ),
    )


def _other_level(test, chance):
    return evolve(test, level=chance.choice(["n1", "n2"])) if test.test == "jlpt" else test
