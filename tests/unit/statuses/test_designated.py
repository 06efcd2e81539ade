"""Designated Activities: every number, every usual kind outside the notice, their days and bounds."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from zairyu.errors import UnknownName
from zairyu.statuses import designated_activities, designated_activity

DAY = timedelta(days=1)
TODAY = date(2026, 11, 23)

NUMBERS = [
    "1", "2", "2-2", "2-3", "2-4", "3", "4", "5", "5-2", *(str(number) for number in range(6, 58)),
]  # fmt: skip
OUTSIDE = [
    "JOBHUNT_GRAD1", "JOBHUNT_GRAD2", "OFFER_WAIT", "GRADSCHOOL_WAIT", "STARTUP_GRAD",
    "JOBLOSS_COMPANY", "FAMILY_OF_JOBLOSS", "SSW1_PREP", "EMPLOY_CONT", "TITP_TRANSFER",
    "DEP_HSGRAD", "ELDER_PARENT", "SAMESEX", "CHILD_OF_NONSPONSOR", "DEPARTURE", "REFUGEE_APP",
    "DV_VICTIM", "TRAFFICKING", "UKRAINE", "MYANMAR", "AFGHAN_ETC", "PREGNANT_TITP", "MED_LONG",
    "HSP",
    "SPECIAL_ZONE", "COOKING", "EPA_QUALIFIED", "COMPLETE_TITP_ETC_BRIDGE_OLD",
]  # fmt: skip
FAMILY_NUMBERS = {
    "7": ["6"], "14": ["13"], "18": ["16"], "19": ["17"], "23": ["20"], "24": ["21", "22"],
    "26": ["25"], "30": ["27"], "31": ["28", "29"], "38": ["36", "37"], "39": ["36", "37"],
    "41": ["40"], "45": ["44"], "47": ["46"], "49": ["48"], "52": ["51"], "54": ["53"],
    "57": ["56"],
}  # fmt: skip
FIRST_DAYS = {
    "1": "1990-06-01", "2": "1990-06-01", "2-2": "2015-04-01", "2-3": "2021-07-30",
    "2-4": "2023-04-21", "3": "1990-06-01", "5": "1990-06-01", "25": "2011-01-01",
    "26": "2011-01-01", "33": "2015-04-01", "34": "2015-04-01", "36": "2015-04-01",
    "37": "2015-04-01", "38": "2015-04-01", "39": "2015-04-01", "40": "2015-06-23",
    "41": "2015-06-23", "43": "2018-07-01", "46": "2019-05-30", "47": "2019-05-30",
    "51": "2023-04-21", "52": "2023-04-21", "53": "2024-03-31", "54": "2024-03-31",
    "STARTUP_GRAD": "2020-11-20", "MYANMAR": "2021-05-28", "HSP": "2012-05-07",
    "TITP_TRANSFER": "2024-11-01", "UKRAINE": "2022-03-14",
}  # fmt: skip
# code -> not before this day, by this day at the latest
BOUNDS = {
    "4": (None, "2013-01-28"), "5-2": (None, "2016-03-30"), "8": ("1996-01-01", "1996-12-31"),
    "13": ("2024-06-01", "2025-04-12"), "14": ("2024-06-01", "2025-04-12"),
    "16": (None, "2009-03-31"), "20": (None, "2010-03-31"), "27": (None, "2015-03-31"),
    "32": (None, "2019-03-31"), "42": ("2016-03-01", "2016-03-31"),
    "44": ("2018-12-01", "2018-12-31"), "45": ("2018-12-01", "2018-12-31"),
    "48": ("2019-06-01", "2019-06-30"), "49": ("2019-06-01", "2019-06-30"),
    "50": ("2020-09-01", "2020-09-30"), "55": ("2024-03-29", "2025-03-13"),
    "56": ("2024-12-01", None), "57": ("2024-12-01", None), "SSW1_PREP": ("2019-04-01", "2024-01-09"),
    # outside the notice: the oldest day on which a source knows it; where none does, the day it was last read
    "JOBHUNT_GRAD1": (None, "2010-01-01"), "OFFER_WAIT": (None, "2009-12-31"),
    "GRADSCHOOL_WAIT": ("2023-07-01", "2023-07-25"), "REFUGEE_APP": (None, "2010-03-31"),
    "DEPARTURE": (None, "2020-01-01"), "ELDER_PARENT": (None, "2026-11-23"), "DV_VICTIM": (None, "2026-11-23"),
}  # fmt: skip


def day(text):
    return None if text is None else date.fromisoformat(text)


def test_every_number_and_every_usual_kind_is_there_in_order():
    entries = designated_activities()
    assert [entry.code for entry in entries if entry.listed] == NUMBERS
    assert [entry.code for entry in entries if not entry.listed] == OUTSIDE
    assert (len(NUMBERS), len(OUTSIDE)) == (61, 28)


@pytest.mark.parametrize("entry", designated_activities(), ids=lambda entry: entry.code)
def test_every_entry_is_named_cited_and_plain(entry):
    assert entry.name.ja
    assert entry.who.en
    assert entry.citation.label("ja")
    assert entry.citation.confidence.value != "text_seen"  # the notice as a whole was not seen
    plain = entry.to_json()
    assert json.loads(json.dumps(plain)) == plain
    assert designated_activity(entry.id) is entry
    assert designated_activity(entry.code.lower()) is entry


@pytest.mark.parametrize(("code", "first"), FIRST_DAYS.items())
def test_first_days(code, first):
    entry, on = designated_activity(code), day(first)
    assert [entry.in_force(on - DAY), entry.in_force(on), entry.in_force(on + DAY)] == [
        False, True, True,
    ]  # fmt: skip
    assert entry.start_confidence is not None


def test_no_other_first_day_was_seen():
    assert {e.code for e in designated_activities() if e.start is not None} == set(FIRST_DAYS)


@pytest.mark.parametrize(("code", "bounds"), BOUNDS.items())
def test_between_the_bounds_it_is_not_known(code, bounds):
    entry = designated_activity(code)
    not_before, by = (day(each) for each in bounds)
    if not_before is not None:
        assert entry.in_force(not_before - DAY) is False
        assert entry.in_force(not_before) is None
    if by is not None:
        assert entry.in_force(by - DAY) is None
        gone = entry.ended_by is not None  # the last day was not seen either
        assert entry.in_force(by) is (None if gone else True)


@pytest.mark.parametrize(
    ("code", "last", "known"),
    [("11", "2015-03-31", True), ("32", "2023-03-31", True), ("35", "2023-03-31", True),
     ("48", "2023-01-09", None), ("49", "2023-01-09", None)],
)  # fmt: skip
def test_ends(code, last, known):
    entry = designated_activity(code)
    assert entry.in_force(day(last)) is known
    assert entry.in_force(day(last) + DAY) is False
    assert entry not in designated_activities(TODAY)


def test_of_a_day_what_may_exist_is_listed():
    codes = {entry.code for entry in designated_activities(date(2024, 3, 30))}
    assert "52" in codes
    assert "53" not in codes
    assert "55" in codes  # not known, so not left out
    assert "56" not in codes
    assert "UKRAINE" in codes
    now = {entry.code for entry in designated_activities(TODAY)}
    assert set(NUMBERS) | set(OUTSIDE) == now | {"11", "32", "35", "48", "49", "HSP", OUTSIDE[-1]}


def test_family_numbers_and_whose_they_are():
    found = {e.code: list(e.family_of) for e in designated_activities() if e.family_of}
    assert found == FAMILY_NUMBERS
    for code, of in FAMILY_NUMBERS.items():
        assert designated_activity(code).work == "none"
        assert designated_activity(code).period_key == "accompanying"
        candidates = {"16", "17", "20", "21", "22", "27", "28", "29"}
        for each in of:
            holder = "EPA_QUALIFIED" if each in candidates else each
            assert code in designated_activity(holder).family


@pytest.mark.parametrize(
    ("code", "on", "expected"),
    [
        ("46", "2026-11-23", ["P5Y", "P3Y", "P1Y", "P6M", "P3M"]),
        ("47", "2021-03-29", ["P5Y", "P3Y", "P1Y", "P6M", "P3M"]),
        ("47", "2021-03-30", ["P5Y"]),
        ("EPA_QUALIFIED", "2026-11-23", ["P3Y", "P1Y"]),
        ("DEPARTURE", "2026-11-23", ["P5Y"]),
        ("46", "2012-07-08", []),
    ],
)
def test_periods_of_stay_by_group(code, on, expected):
    entry = designated_activity(code)
    assert [str(period) for period in entry.periods_on(day(on))] == expected
    longest = entry.longest_on(day(on))
    assert (None if longest is None else str(longest)) == (expected[0] if expected else None)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("46", "46"), ("46号", "46"), ("第46号", "46"), ("４６", "46"), ("特定活動46号", "46"),
        ("特定活動（46号）", "46"), ("designated_activities_46", "46"), ("designated_activities:46", "46"),
        ("5号の2", "5-2"), ("5-2", "5-2"), ("2_2", "2-2"), ("refugee_app", "REFUGEE_APP"),
        ("designated_activities_epa_qualified", "EPA_QUALIFIED"), (" 53 ", "53"),
    ],
)  # fmt: skip
def test_ways_of_writing_a_code(written, code):
    assert designated_activity(written).code == code


@pytest.mark.parametrize(
    "wrong", ["", "0", "58", "2-5", "REFUGE", "x" * 10_000, "designated_activities:"]
)
def test_other_codes_are_unknown(wrong):
    with pytest.raises(UnknownName):
        designated_activity(wrong)


def test_near_codes_are_suggested():
    with pytest.raises(UnknownName) as caught:
        designated_activity("REFUGE_APP")
    assert caught.value.suggestions[0] == "REFUGEE_APP"


@pytest.mark.parametrize(
    ("code", "on"),
    [("43", "2023-12-28"), ("44", "2025-01-01"), ("46", "2024-02-29"), ("8", "2020-08-29"),
     ("33", "2023-04-21"), ("3", "2017-06-06"), ("MYANMAR", "2024-10-01")],
)  # fmt: skip
def test_changes_of_the_wording_that_were_seen(code, on):
    assert day(on) in [change.start for change in designated_activity(code).changes]
