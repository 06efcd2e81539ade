"""Answers as text, in Japanese and English: for a terminal and as Markdown.

Every explanation is built once as a :class:`Document` and drawn in the form asked for. It states general
rules for the facts typed in; it promises nothing and does not choose for the person.
"""

from zairyu.explain.findings import explain_fact, explain_finding, explain_questions

__all__ = ["explain_fact", "explain_finding", "explain_questions"]
