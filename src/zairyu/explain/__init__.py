"""Answers as text, in Japanese and English: for a terminal and as Markdown.

Every explanation is built once as a :class:`Document` and drawn in the form asked for. It states general
rules for the facts typed in; it promises nothing and does not choose for the person.
"""

from zairyu.explain.ahead import explain_timeline, timeline_document
from zairyu.explain.catalogue import (
    coverage_document,
    explain_coverage,
    explain_status,
    explain_statuses,
    status_document,
    statuses_document,
)
from zairyu.explain.comparing import change_words, explain_what_if, what_if_document
from zairyu.explain.criteria import criteria_document, explain_criteria
from zairyu.explain.document import Block, Document, both
from zairyu.explain.findings import (
    explain_fact,
    explain_finding,
    explain_questions,
    fact_document,
    finding_document,
    questions_document,
)
from zairyu.explain.fitting import explain_fit, fit_document
from zairyu.explain.happening import consequences_document, explain_consequences
from zairyu.explain.paths import explain_routes, routes_document
from zairyu.explain.points import explain_points, points_document
from zairyu.explain.proceeding import (
    explain_procedure,
    explain_procedures,
    procedure_document,
    procedures_document,
)
from zairyu.explain.stay import explain_standing, standing_document
from zairyu.explain.turning import explain_turning, turning_document

__all__ = [
    "Block", "Document", "both", "change_words", "consequences_document", "coverage_document", "criteria_document", "explain_consequences", "explain_coverage", "explain_criteria", "explain_fact", "explain_finding", "explain_fit",
    "explain_points", "explain_procedure", "explain_procedures", "explain_questions", "explain_routes", "explain_standing", "explain_status",
    "explain_statuses", "explain_timeline", "explain_turning", "explain_what_if", "fact_document", "finding_document", "fit_document",
    "points_document", "procedure_document", "procedures_document", "questions_document", "routes_document", "standing_document", "status_document",
    "statuses_document", "timeline_document", "turning_document", "what_if_document",
]  # fmt: skip
