"""The case: typed facts of persons and organisations over time, read from and written to YAML and JSON.

The model is the contract (:mod:`zairyu.case.model`); reading reports every problem at once.
"""

from __future__ import annotations

from zairyu.case.model import *  # noqa: F403
from zairyu.case.model import __all__  # noqa: F401
