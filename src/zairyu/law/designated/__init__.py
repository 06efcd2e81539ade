"""Designated Activities, kind by kind: the numbers of the notice, and the usual ones outside it.

:func:`designated_rules` gives the test of one kind, :func:`encoded_designations` says which are encoded. A
module per subject; ``register.py`` says which knows which code, ``writing.py`` how the parts that repeat are
written.
"""

from zairyu.law.designated.register import (
    Designation,
    designated_rules,
    designation,
    encoded_designations,
)

__all__ = ["Designation", "designated_rules", "designation", "encoded_designations"]
