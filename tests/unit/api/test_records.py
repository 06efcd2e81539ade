"""Decision records: replayed to the same bytes, redacted of sensitive facts."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

import zairyu as z

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples"
ON = "2026-11-25"
REQUESTS = (
    z.permanent_residence(),
    z.extension(),
    z.change_of_status("highly_skilled_professional_i_b"),
)
NAMES = sorted(path.stem for path in EXAMPLES.glob("*.yaml"))


@pytest.mark.parametrize(
    ("name", "request_"),
    [
        *((name, z.permanent_residence()) for name in ("engineer",)),
        *((name, asked) for name in NAMES for asked in REQUESTS[1:]),
    ],
)
def test_a_record_replays_to_the_same_bytes(name: str, request_: z.Request) -> None:
    case = z.load_case(EXAMPLES / f"{name}.yaml")
    record = z.check(case, request_, ON).record()
    text = z.record_text(record)
    again, differences = z.replay(json.loads(text))
    assert differences == ()
    assert z.record_text(again) == text


def test_two_checks_give_the_same_record() -> None:
    one, other = (
        z.record_text(z.check(z.load_case(EXAMPLES / "engineer.yaml"), z.extension(), ON).record())
        for _ in range(2)
    )
    assert one == other


def test_a_record_of_another_answer_names_the_differences() -> None:
    record = z.check(z.load_case(EXAMPLES / "engineer.yaml"), z.extension(), ON).record()
    changed = deepcopy(record)
    changed["facts"]["livelihood.on_public_assistance"] = True
    changed["version"] = "0.0.1"
    _, differences = z.replay(changed)
    paths = [each.path for each in differences]
    assert "version" in paths
    assert "finding.verdict" in paths
    verdict = next(each for each in differences if each.path == "finding.verdict")
    assert (verdict.recorded, verdict.now) == ("eligible", "discretionary")


def punished(**offence: Any) -> z.Case:
    return z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": "2026-11-23",
            "applicant": "me",
            "persons": {
                "me": {
                    "statuses": [{"status": "long_term_resident", "from": "2019-05-01",
                                  "until": "none", "period_of_stay": "P5Y"}],
                    "offences": [{"kind": "fine", "final_on": "2025-02-03", "yen": 300000,
                                  **offence}],
                }
            },
        }
    )  # fmt: skip


def sensitive(answer: Any) -> list[Any]:
    """Every fact of conduct or protection that stands in an answer with a value."""
    found: list[Any] = []
    if isinstance(answer, dict):
        if str(answer.get("fact", "")).startswith("conduct.") and "value" in answer:
            found.append(answer["value"])
        for entry in answer.values():
            found += sensitive(entry)
    elif isinstance(answer, list):
        for entry in answer:
            found += sensitive(entry)
    return found


def test_a_redacted_record_has_no_sensitive_value() -> None:
    finding = z.check(punished(), z.extension(), ON)
    whole = finding.record()
    assert whole["redacted"] is False
    assert whole["facts"]["conduct.punished"] is not None
    assert any(value is True for value in sensitive(whole["finding"]))
    record = finding.record(redact=True)
    assert record["redacted"] is True
    assert not any(key.startswith("conduct.") for key in record["facts"])
    assert set(sensitive(record["finding"])) <= {"redacted"}
    assert "2025-02-03" not in z.record_text(record)
    with pytest.raises(z.InvalidCase, match="redacted"):
        z.replay(record)


def test_redaction_hides_what_follows_from_a_sensitive_fact() -> None:
    """Two people who differ in a punishment only have the same redacted record."""
    clean = z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": "2026-11-23",
            "applicant": "me",
            "persons": {
                "me": {
                    "statuses": [{"status": "long_term_resident", "from": "2019-05-01",
                                  "until": "none", "period_of_stay": "P5Y"}],
                    "offences": "none",
                }
            },
        }
    )  # fmt: skip
    one, other = (
        z.record_text(z.check(case, z.extension(), ON).record(redact=True))
        for case in (clean, punished())
    )
    assert one == other


@pytest.mark.parametrize(
    "record", [{}, {"schema": "zairyu/record/0"}, {"schema": "zairyu/finding/1"}]
)
def test_what_is_no_record_is_refused(record: dict[str, Any]) -> None:
    with pytest.raises(z.InvalidCase) as refused:
        z.replay(record)
    assert refused.value.problems[0].path == "schema"
