"""Japanese residence-status law in code: eligibility, points and routes, every answer with its article.

::

    import zairyu as z

    case = z.load_case("engineer.yaml")
    finding = z.check(case, z.permanent_residence(), on="2026-11-25")
    print(finding.explain("en"))

Names are loaded on first use, so that importing the package is light. Nothing here reads the clock,
stores or sends anything. It applies published rules to the facts given; permission is the Minister's,
and nothing it says is legal advice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from zairyu._version import __version__
from zairyu.errors import InvalidCase, LawNotCovered, Problem, UnknownName, ZairyuError

if TYPE_CHECKING:
    from zairyu import events
    from zairyu.api.ahead import calendar_file, timeline
    from zairyu.api.asking import Branch, Interview, Question, next_question, questionnaire
    from zairyu.api.changing import Turning, what_would_change
    from zairyu.api.checking import FactReading, check, evaluate
    from zairyu.api.comparing import Compared, WhatIf, what_if
    from zairyu.api.coverage import Coverage, coverage
    from zairyu.api.criteria import Criteria, criteria
    from zairyu.api.finding import ProcedureFinding
    from zairyu.api.fitting import Fit, FitEntry, fit
    from zairyu.api.happening import Consequences, Option, consequences
    from zairyu.api.planning import graph, graph_text, routes
    from zairyu.api.points import PointsResult, points
    from zairyu.api.proceeding import ProcedureAnswer, procedure, procedures
    from zairyu.api.records import record_text, replay
    from zairyu.api.requests import (
        Request,
        acquisition,
        certificate_of_authorised_employment,
        certificate_of_eligibility,
        change_of_employer,
        change_of_status,
        extension,
        naturalisation,
        permanent_residence,
        permission_for_other_activity,
        re_entry_permit,
        special_re_entry,
    )
    from zairyu.api.residing import standing, status, statuses
    from zairyu.case import (
        Case,
        case_from_dict,
        case_schema,
        case_to_dict,
        dump_json,
        dump_yaml,
        load_case,
    )
    from zairyu.life_events.timeline import Timeline
    from zairyu.logic import Cause, Effect, Finding, Norm, Outcome, Verdict
    from zairyu.pathways.routes import Route, Routes, RouteStep

__all__ = [
    "Branch", "Case", "Cause", "Compared", "Consequences", "Coverage", "Criteria", "Effect", "FactReading", "Finding",
    "Fit", "FitEntry", "Interview", "InvalidCase", "LawNotCovered", "Norm", "Option", "Outcome", "PointsResult",
    "Problem", "ProcedureAnswer", "ProcedureFinding", "Question", "Request", "Route", "RouteStep", "Routes", "Timeline", "Turning",
    "UnknownName", "Verdict", "WhatIf", "ZairyuError", "__version__", "acquisition", "calendar_file",
    "case_from_dict", "case_schema", "case_to_dict", "certificate_of_authorised_employment", "certificate_of_eligibility",
    "change_of_employer", "change_of_status", "check", "consequences", "coverage", "criteria",
    "dump_json", "dump_yaml", "evaluate", "events", "extension", "fit", "graph", "graph_text",
    "load_case", "naturalisation", "next_question", "permanent_residence", "permission_for_other_activity", "points", "procedure", "procedures",
    "questionnaire", "re_entry_permit", "record_text",
    "replay", "routes", "special_re_entry", "standing", "status", "statuses", "timeline", "what_if", "what_would_change",
]  # fmt: skip

_WHERE = {
    "zairyu.api.ahead": ("calendar_file", "timeline"),
    "zairyu.api.asking": ("Branch", "Interview", "Question", "next_question", "questionnaire"),
    "zairyu.api.changing": ("Turning", "what_would_change"),
    "zairyu.api.checking": ("FactReading", "check", "evaluate"),
    "zairyu.api.comparing": ("Compared", "WhatIf", "what_if"),
    "zairyu.api.coverage": ("Coverage", "coverage"),
    "zairyu.api.criteria": ("Criteria", "criteria"),
    "zairyu.api.finding": ("ProcedureFinding",),
    "zairyu.api.fitting": ("Fit", "FitEntry", "fit"),
    "zairyu.api.happening": ("Consequences", "Option", "consequences"),
    "zairyu.api.planning": ("graph", "graph_text", "routes"),
    "zairyu.api.points": ("PointsResult", "points"),
    "zairyu.api.proceeding": ("ProcedureAnswer", "procedure", "procedures"),
    "zairyu.api.records": ("record_text", "replay"),
    "zairyu.api.requests": (
        "Request", "acquisition", "certificate_of_authorised_employment", "certificate_of_eligibility",
        "change_of_employer", "change_of_status", "extension", "naturalisation", "permanent_residence",
        "permission_for_other_activity", "re_entry_permit", "special_re_entry",
    ),
    "zairyu.api.residing": ("standing", "status", "statuses"),
    "zairyu.case": (
        "Case", "case_from_dict", "case_schema", "case_to_dict", "dump_json", "dump_yaml",
        "load_case",
    ),
    "zairyu.life_events.timeline": ("Timeline",),
    "zairyu.logic": ("Cause", "Effect", "Finding", "Norm", "Outcome", "Verdict"),
    "zairyu.pathways.routes": ("Route", "RouteStep", "Routes"),
}  # fmt: skip
_MODULE = {name: module for module, names in _WHERE.items() for name in names}


def __getattr__(name: str) -> Any:
    if name == "events":
        from importlib import import_module

        return import_module("zairyu.events")
    module = _MODULE.get(name)
    if module is None:
        from zairyu.errors import closest

        near = closest(name, __all__)
        hint = f"; did you mean {near[0]}?" if near else ""
        msg = f"module 'zairyu' has no attribute {name!r}{hint}"
        raise AttributeError(msg)
    from importlib import import_module

    value = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
