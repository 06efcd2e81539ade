"""Reading: what YAML 1.2 means, how strict the fields are, and what hostile documents come to."""

from __future__ import annotations

import io
import json
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from zairyu.calendar import Period
from zairyu.case import NONE, Case, Limits, case_from_dict, load_case
from zairyu.case.documents import read_yaml
from zairyu.case.plain import DEFAULT_LIMITS, Problems
from zairyu.errors import InvalidCase

HEAD = "zairyu: 1\nas_of: 2026-11-23\napplicant: me\n"
ME = HEAD + "persons:\n  me:\n"


def refused(source: Any, **options: Any) -> dict[str, str]:
    raw = source.encode() if isinstance(source, str) else source
    with pytest.raises(InvalidCase) as caught:
        load_case(raw, **options)
    return {
        problem.path: f"{problem.found} / {problem.expected}" for problem in caught.value.problems
    }


def data(**person: Any) -> dict[str, Any]:
    return {"zairyu": 1, "as_of": "2026-11-23", "applicant": "me", "persons": {"me": person}}


def problems(tree: dict[str, Any]) -> dict[str, str]:
    with pytest.raises(InvalidCase) as caught:
        case_from_dict(tree)
    return {
        problem.path: f"{problem.found} / {problem.expected}" for problem in caught.value.problems
    }


# The core schema, YAML 1.2.2 section 10.3.2
CORE = [
    ("NO", "NO"), ("no", "no"), ("on", "on"), ("off", "off"), ("y", "y"), ("yes", "yes"),
    ("true", True), ("True", True), ("TRUE", True), ("tRUE", "tRUE"), ("false", False),
    ("12", 12), ("-12", -12), ("+12", 12), ("012", 12), ("0o14", 12), ("0x1F", 31), ("1_000", "1_000"),
    ("1:30", "1:30"), ("0b1", "0b1"), ("0.1", Decimal("0.1")), ("1.", Decimal(1)), (".5", Decimal("0.5")),
    ("1e3", Decimal(1000)), ("-1.5E-2", Decimal("-0.015")), ("1.2.3", "1.2.3"),
    ("2026-11-23", "2026-11-23"), ("2026-11-23T10:00:00Z", "2026-11-23T10:00:00Z"),
    ("'12'", "12"), ('"true"', "true"), ("''", ""), ("=", "="), ("P3Y", "P3Y"), ("三年", "三年"),
    ("|\n  a\n  b\n", "a\nb\n"), (">\n  a\n  b\n", "a b\n"), ("[1, NO]", [1, "NO"]),
    ("{on: 1}", {"on": 1}), ("{1: 2, true: 3}", {"1": 2, "true": 3}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), CORE)
def test_core_schema(text: str, value: object) -> None:
    problems = Problems(10)
    read = read_yaml(f"a: {text}", DEFAULT_LIMITS, problems)
    problems.raise_any()
    assert read == {"a": value}
    assert type(read["a"]) is type(value)


@pytest.mark.parametrize("text", ["null", "Null", "NULL", "~", ""])
def test_null_is_refused_with_what_to_write(text: str) -> None:
    found = refused(ME + f"    born_on: {text}\n")
    assert "none" in found["persons.me.born_on"]
    assert "not_applicable" in found["persons.me.born_on"]


MISFITS: list[tuple[dict[str, Any], str]] = [
    ({"household": {"size": Decimal("1.9")}}, "household.size"),
    ({"household": {"size": 1.0}}, "household.size"),
    ({"household": {"size": "5"}}, "household.size"),
    ({"household": {"size": True}}, "household.size"),
    ({"japanese_national": 1}, "japanese_national"),
    ({"japanese_national": "true"}, "japanese_national"),
    ({"born_on": "1996-2-14"}, "born_on"),
    ({"born_on": "1996-02-30"}, "born_on"),
    ({"born_on": "19960214"}, "born_on"),
    ({"born_on": "1996-02-14T00:00:00"}, "born_on"),
    ({"born_on": datetime(1996, 2, 14)}, "born_on"),
    ({"born_on": 19960214}, "born_on"),
    ({"born_on": "none"}, "born_on"),
    ({"born_on": "1849-12-31"}, "born_on"),
    ({"born_on": "2200-01-01"}, "born_on"),
    ({"born_in": 3}, "born_in"),
    ({"born_in": ""}, "born_in"),
    ({"education": [{"attendance_ratio": "0.9"}]}, "education[0].attendance_ratio"),
    ({"education": [{"degree": "mastr"}]}, "education[0].degree"),
    ({"education": [{"subjects": "law"}]}, "education[0].subjects"),
    ({"education": {"items": {}}}, "education.items"),
    ({"education": {"complete": "yes"}}, "education.complete"),
    ({"education": {"complete_from": "2020"}}, "education.complete_from"),
    ({"education": {"all": True}}, "education.all"),
    ({"education": "many"}, "education"),
    ({"education": [[]]}, "education[0]"),
    ({"statuses": [{}]}, "statuses[0].status"),
    ({"statuses": [{"status": "student", "period_of_stay": "3 years"}]}, "statuses[0].period_of_stay"),
    ({"statuses": [{"status": "student", "period_of_stay": "P"}]}, "statuses[0].period_of_stay"),
    ({"statuses": [{"status": "student", "period_of_stay": "PT5H"}]}, "statuses[0].period_of_stay"),
    ({"statuses": [{"status": "student", "designated_activity": 46}]}, "statuses[0].designated_activity"),
    ({"household": {"dependants": [{"from": "2020-01-01"}]}}, "household.dependants[0]"),
    ({"household": {"dependants": [{"from": "2020", "value": 1}]}}, "household.dependants[0].from"),
    ({"household": {"dependants": [{"value": "1"}]}}, "household.dependants[0].value"),
    ({"household": {"dependants": "1"}}, "household.dependants"),
    (
        {"household": {"dependants": [{"from": "2020-01-01", "value": 1}, {"from": "2020-01-01", "value": 2}]}},
        "household.dependants",
    ),
    ({"born": "1996-02-14"}, "born"),
    ({"household": []}, "household"),
]  # fmt: skip


@pytest.mark.parametrize(("person", "place"), MISFITS, ids=lambda each: str(each)[:60])
def test_strictness(person: dict[str, Any], place: str) -> None:
    assert list(problems(data(**person))) == [f"persons.me.{place}"]


FITS: list[tuple[dict[str, Any], Any, Any]] = [
    ({"born_on": date(1996, 2, 14)}, lambda p: p.born_on, date(1996, 2, 14)),
    ({"born_on": "1850-01-01"}, lambda p: p.born_on, date(1850, 1, 1)),
    ({"died_on": "none"}, lambda p: p.died_on, NONE),
    ({"education": [{"attendance_ratio": 1}]}, lambda p: p.education.items[0].attendance_ratio, 1),
    ({"education": [{"attendance_ratio": 0.1}]}, lambda p: p.education.items[0].attendance_ratio,
     Decimal("0.1")),
    ({"employment": [{"hours_per_week": Decimal("37.5")}]},
     lambda p: p.employment.items[0].hours_per_week, Decimal("37.5")),
    ({"statuses": [{"status": "student", "period_of_stay": "P4Y3M"}]},
     lambda p: p.statuses.items[0].period_of_stay, Period.parse("P4Y3M")),
    ({"offences": "none"}, lambda p: (p.offences.complete, p.offences.items), (True, ())),
    ({"offences": []}, lambda p: (p.offences.complete, p.offences.items), (False, ())),
    ({"offences": {"complete": True, "items": []}}, lambda p: p.offences.is_none, True),
    ({"offences": {"complete_from": "2020-01-01"}},
     lambda p: p.offences.is_complete_from(date(2020, 1, 1)), True),
    ({}, lambda p: p.offences.says_nothing, True),
    ({"household": {"dependants": 2}}, lambda p: p.household.dependants.at(date(1900, 1, 1)), 2),
]  # fmt: skip


@pytest.mark.parametrize(("person", "get", "value"), FITS, ids=[str(each[0])[:60] for each in FITS])
def test_what_fits(person: dict[str, Any], get: Any, value: Any) -> None:
    assert get(case_from_dict(data(**person)).persons["me"]) == value


def test_every_problem_of_a_file_is_reported_at_once_with_its_place() -> None:
    text = (
        HEAD
        + "persons:\n  me:\n    born_on: null\n    statuses:\n      complete: true\n      items:\n"
        "        - {status: student}\n        - {status: student, granted_on: 3, granted_by: landng}\n"
        "    absences: [{left: 2020-01-01}]\n    absences: none\n"
        "facts: [{fact: a.b}, {fact: a.b, value: 1, found: 2}]\nplans: [{on: 2027-01-01}]\n"
    )
    found = refused(text)
    assert set(found) == {
        "persons.me.born_on",
        "persons.me.statuses[1].granted_on",
        "persons.me.statuses[1].granted_by",
        "persons.me.absences[0].left",
        "persons.me.absences",
        "facts[0]",
        "facts[1]",
        "plans[0]",
    }
    assert "landing" in found["persons.me.statuses[1].granted_by"]


def test_an_unknown_key_has_the_closest_one_beside_it() -> None:
    assert "nationalities" in problems(data(nationality=["VNM"]))["persons.me.nationality"]


@pytest.mark.parametrize("version", [None, 2, "1", True, 1.0])
def test_version_of_the_format(version: Any) -> None:
    tree = data() | {"zairyu": version} if version is not None else {**data()}
    if version is None:
        del tree["zairyu"]
    assert "zairyu" in problems(tree)


def test_a_plan_carries_exactly_one_change() -> None:
    tree = data() | {
        "plans": [
            {"on": "2027-01-01", "fact": "a.b"},
            {"on": "2027-01-01", "fact": "a.b", "value": 1, "pay": {"yen_per_year": 1}},
            {"on": "2027-01-01", "pay": {"yen_per_year": 1}, "language": {"level": "n1"}},
            {"on": "2027-01-01", "value": 1},
            {"on": "2027-01-01", "pay": {"yen_per_year": 1}},
        ]
    }
    assert list(problems(tree)) == ["plans[0]", "plans[1]", "plans[2]", "plans[3]"]


def test_stated_facts_keep_how_they_are_known() -> None:
    tree = data() | {
        "facts": [
            {"fact": "a", "value": date(2020, 1, 1)},
            {"fact": "b", "claimed": True, "by": "employer"},
            {"fact": "c", "found": ["x", "y"], "by": "agency", "on": "2026-01-01"},
        ]
    }
    a, b, c = case_from_dict(tree).facts
    assert (a.value, a.standing) == ("2020-01-01", "stated")
    assert (b.value, b.standing, b.by) == (True, "claimed", "employer")
    assert (c.value, c.standing, c.on) == (("x", "y"), "found", date(2026, 1, 1))


SMALL = ME + "    born_on: 1996-02-14\n"


def test_sources(tmp_path: Path) -> None:
    yaml_file, json_file = tmp_path / "case.yaml", tmp_path / "CASE.JSON"
    yaml_file.write_text(SMALL)
    json_file.write_text(json.dumps(data(born_on="1996-02-14")))
    expected = case_from_dict(data(born_on="1996-02-14"))
    sources: list[Any] = [
        yaml_file, str(yaml_file), json_file, SMALL.encode(), bytearray(SMALL.encode()),
        io.BytesIO(SMALL.encode()), io.StringIO(SMALL), b"\xef\xbb\xbf" + SMALL.encode(),
        json.dumps(data(born_on="1996-02-14")).encode(), SMALL.replace("\n", "\r\n").encode(),
        ("%YAML 1.2\n---\n" + SMALL + "...\n").encode(),
    ]  # fmt: skip
    assert all(load_case(source) == expected for source in sources)
    with json_file.open("rb") as stream:
        assert load_case(stream) == expected
    assert isinstance(load_case(SMALL.encode(), form="yaml"), Case)


def test_a_file_called_json_is_not_read_as_yaml(tmp_path: Path) -> None:
    path = tmp_path / "case.json"
    path.write_text(SMALL)
    with pytest.raises(InvalidCase, match="JSON"):
        load_case(path)


def test_a_missing_file_is_not_an_invalid_case(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load_case(tmp_path / "nobody.yaml")


LAUGHS = "a: &a [x, x]\n" + "".join(
    f"{after}: &{after} [*{before}, *{before}, *{before}]\n"
    for before, after in zip("abcdefgh", "bcdefghi", strict=True)
)
DEEP = 200_000
HOSTILE: list[tuple[str, str | bytes, str]] = [
    ("aliases that multiply", LAUGHS, "anchor"),
    ("an alias to itself", "a: &a [*a]", "anchor"),
    ("a tag that runs code", "!!python/object/apply:os.system ['true']", "tag"),
    ("a tag on a scalar", ME + "    born_on: !!timestamp 1996-02-14", "tag"),
    ("a local tag", "!x {}", "tag"),
    ("a very long tag", "!" * DEEP, "without a space"),
    ("a merge key", "a: {<<: {b: 1}}", "merge key"),
    ("a directive for tags", "%TAG ! tag:x,2000:\n---\na: 1", "directive"),
    ("an older YAML", "%YAML 1.1\n---\na: NO", "directive"),
    ("two documents", "a: 1\n---\nb: 1", "second document"),
    ("deep lists", "[ " * DEEP, "deeply"),
    ("deep lists, closed", "[" * DEEP + "]" * DEEP, "without a space"),
    ("deep mappings", "{a: " * DEEP, "deeply"),
    ("deep JSON", '{"a": ' * 9_000, "deeply"),
    ("deep blocks", "\n".join("  " * depth + "a:" for depth in range(600)), "deeply"),
    ("deep sequences", "- " * DEEP, "deeply"),
    ("a list as key", "? [a]\n: 1", "as key"),
    ("an alias as key", "? *a\n: 1", "as key"),
    ("a million keys", "".join(f"{n:x}:\n" for n in range(150_000)), "too many"),
    ("a million keys of JSON", "{" + ",".join(f'"{n:x}":1' for n in range(90_000)) + "}", "too many"),
    ("a million items", "a: [" + "0, " * DEEP + "]", "too many"),
    ("one key again and again", "a: 1\n" * 100_000, "too many"),
    ("a key twice", "a: 1\na: 2", "second time"),
    ("a key twice in JSON", '{"zairyu": 1, "a": 1, "a": 2}', "second time"),
    ("a number of a million digits", "a: 1" + "0 " * 4 + "\nb: " + "9" * 5_000, "large"),
    ("a JSON number of many digits", '{"a": ' + "9" * DEEP + "}", "large"),
    ("an exponent", "a: 1e999999999", "long number"),
    ("a JSON exponent", '{"a": 1e999999999}', "long number"),
    ("not a number", "a: .nan", "finite"),
    ("infinity", "a: -.inf", "finite"),
    ("not a number in JSON", '{"a": NaN}', "finite"),
    ("a long text", "a: " + "word " * DEEP, "characters"),
    ("a long key", "word " * 300 + ": 1", "YAML"),
    ("a long quoted key", '? "' + "word " * 1_000 + '"\n: 1', "characters"),
    ("a NUL", "a: \0", "YAML"),
    ("an escaped NUL", 'a: "\\0"', "U+0000"),
    ("a JSON NUL", '{"a": "\\u0000"}', "U+0000"),
    ("half a surrogate", '{"a": "\\ud800"}', "U+D800"),
    ("an escape beyond Unicode", 'a: "\\UFFFFFFFF"', "YAML"),
    ("text turned around", "a: \u202eabc", "U+202E"),
    ("a byte order mark inside", "a: x\ufeffy", "U+FEFF"),
    ("bytes that are not UTF-8", b"a: \xff", "UTF-8"),
    ("UTF-16", "a: 1".encode("utf-16"), "UTF-8"),
    ("surrogates in UTF-8", b"a: \xed\xa0\x80", "UTF-8"),
    ("more than a mebibyte", b"#" * (1024 * 1024 + 1), "1048576 bytes"),
    ("nothing", b"", "nothing"),
    ("a comment", b"# nothing", "nothing"),
    ("a scalar", b"5", "mapping"),
    ("a list", b"[1]", "mapping"),
    ("a list of JSON", b"[{}]", "mapping"),
    ("a tab", b"a:\n\t- 1", "YAML"),
    ("an open quote", b'a: "', "YAML"),
    ("an open list", b"a: [", "YAML"),
    ("open JSON texts", ('{"a":"' + '\\" ' * DEEP).encode(), "YAML"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "word"), [each[1:] for each in HOSTILE], ids=[e[0] for e in HOSTILE]
)
def test_hostile_documents(text: str | bytes, word: str) -> None:
    found = refused(text)
    assert any(word in each for each in found.values()), found
    assert sum(map(len, found.values())) < 100_000


def test_hostile_data() -> None:
    loop: list[Any] = []
    loop.append(loop)
    assert "deeply" in problems({"a": loop})[""]
    assert "too many" in problems(dict.fromkeys(map(str, range(60_000)), 1))[""]
    assert "as key" in problems({1: 2})[""]  # type: ignore[dict-item]
    assert "a set" in problems({"a": {1}})["a"]
    assert "large" in problems({"a": 10**5000})["a"]
    assert "finite" in problems({"a": float("inf")})["a"]


def test_problems_stop_at_a_number() -> None:
    many = problems(data(education=[{"degree": "x"}] * 5_000))
    assert len(many) == DEFAULT_LIMITS.problems


def test_limits_can_be_set() -> None:
    raw = SMALL.encode()
    assert load_case(raw, limits=Limits(size=len(raw), depth=3, nodes=7, text=10))
    assert "bytes" in refused(raw, limits=Limits(size=len(raw) - 1))[""]
    assert "2 levels" in refused(raw, limits=Limits(depth=2))[""]
    assert "at most 5" in refused(raw, limits=Limits(nodes=5))[""]
    assert "9 characters" in refused(raw, limits=Limits(text=9))["as_of"]


def test_errors_of_yaml_say_where() -> None:
    assert "line 2, column 1" in refused("a: 1\n]")[""]


def test_odd_keys_are_quoted_in_paths() -> None:
    tree = data() | {"persons": {"me": {}, "a.b c": {"born_in": "XX"}}}
    assert list(problems(tree)) == ["persons.'a.b c'.born_in"]


@pytest.mark.parametrize("example", ["student", "engineer", "unknowns"])
def test_examples_are_valid(example: str) -> None:
    root = Path(__file__).parents[3]
    assert load_case(root / "docs" / "examples" / f"{example}.yaml").applicant == "me"
