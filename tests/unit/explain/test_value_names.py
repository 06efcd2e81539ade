"""Every value of a choice has a name in Japanese, and is not taken for a status that is called alike."""

from __future__ import annotations

import re

from zairyu.explain.value_names import ENGLISH, JAPANESE
from zairyu.explain.values import DESIGNATIONS, value_words
from zairyu.explain.words import WORDS
from zairyu.facts import all_facts, find_ask
from zairyu.statuses import STATUS_IDS


def test_no_value_of_a_choice_is_without_a_name() -> None:
    values = {
        value
        for fact in all_facts().values()
        if fact.kind in ("choice", "choices")
        for value in fact.values
    }
    assert sorted(values - set(JAPANESE) - set(WORDS) - set(STATUS_IDS) - DESIGNATIONS) == []
    assert sorted(set(JAPANESE) - values) == []
    assert set(ENGLISH) <= set(JAPANESE)


def test_no_parameter_of_a_fact_in_use_is_without_a_name() -> None:
    from zairyu.explain.values import params_words
    from zairyu.law.register import all_rules
    from zairyu.logic.facts import GROUND

    assert all_rules()
    told = [params_words(ask, "ja") for ask in list(GROUND.values()) if ask.fact.id in all_facts()]
    assert [words for words in told if re.search("[a-z]{4}", words)] == []


def test_names_are_japanese() -> None:
    latin = [value for value, name in JAPANESE.items() if re.search("[a-z]{3}", name)]
    assert latin == []


def test_a_value_is_not_shown_as_a_status_that_goes_by_its_name() -> None:
    ask = find_ask("teaching.work")
    assert ask is not None
    assert value_words("education", ask, "en") == "education"
    assert value_words("education", ask, "ja") == "教育"
    assert value_words("guidance_of_research", ask, "ja") == "研究の指導"
