"""Every provision the library rests on can be checked: its digest is stored, its rule has an interval."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from zairyu.api.citing import all_citations, verify_law
from zairyu.citations import Confidence
from zairyu.law.register import all_rules, covered, encoded_statuses, gaps, status_rules
from zairyu.logic import Requirement
from zairyu.statuses import STATUS_IDS


def test_a_text_said_to_be_seen_has_its_digest():
    without = [
        citation.label("en")
        for citation in all_citations()
        if citation.confidence is Confidence.TEXT_SEEN
        and citation.instrument.law_id
        and citation.digest is None
    ]
    assert without == []


def test_every_rule_is_cited_and_says_what_it_is_in_two_languages():
    bare = [rule.id for rule in all_rules().values() if not rule.citations]
    assert bare == []
    norms = [r.id for r in all_rules().values() if isinstance(r, Requirement) and r.norm is None]
    assert norms == []


def test_what_is_covered_names_rules_that_exist():
    known = all_rules()
    assert [name for entry in covered() for name in entry.rules if name not in known] == []
    assert gaps()


def test_encoded_statuses_are_in_the_catalogue():
    assert encoded_statuses() <= set(STATUS_IDS)
    for name in encoded_statuses():
        rules = status_rules(name)
        assert rules is not None
        assert rules.activity.citations


@pytest.mark.skipif("ZAIRYU_LAW_TEXTS" not in os.environ, reason="no folder of law texts given")
def test_the_texts_are_as_stored():
    report = verify_law(Path(os.environ["ZAIRYU_LAW_TEXTS"]))
    assert report.ok, report.to_text("en")
