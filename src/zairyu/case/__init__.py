"""The case: typed facts of persons and organisations over time, read from and written to YAML and JSON.

The model is the contract (:mod:`zairyu.case.model`). Reading, writing and the schema load on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from zairyu.case.model import *  # noqa: F403
from zairyu.case.model import __all__ as _model

if TYPE_CHECKING:
    from zairyu.case.consistency import contradictions
    from zairyu.case.plain import Limits
    from zairyu.case.plans import with_plans
    from zairyu.case.reading import case_from_dict, load_case
    from zairyu.case.schema import case_schema
    from zairyu.case.writing import case_to_dict, dump_json, dump_yaml

_WHERE = {
    "Limits": "plain",
    "case_from_dict": "reading",
    "case_schema": "schema",
    "case_to_dict": "writing",
    "contradictions": "consistency",
    "dump_json": "writing",
    "dump_yaml": "writing",
    "load_case": "reading",
    "with_plans": "plans",
}

__all__ = [  # noqa: PLE0604  # pyright: ignore[reportUnsupportedDunderAll]
    *_model,
    "Limits",
    "case_from_dict",
    "case_schema",
    "case_to_dict",
    "contradictions",
    "dump_json",
    "dump_yaml",
    "load_case",
    "with_plans",
]


def __getattr__(name: str) -> Any:
    module = _WHERE.get(name)
    if module is None:
        msg = f"module 'zairyu.case' has no attribute {name!r}"
        raise AttributeError(msg)
    from importlib import import_module

    value = getattr(import_module(f"zairyu.case.{module}"), name)
    globals()[name] = value
    return value
