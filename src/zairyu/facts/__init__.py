"""The vocabulary: each fact, its question, its evidence, and how it follows from a case."""

from zairyu.facts.source import CaseFacts, CaseView
from zairyu.facts.vocabulary import SUBJECTS, all_facts, find_ask

__all__ = ["SUBJECTS", "CaseFacts", "CaseView", "all_facts", "find_ask"]
