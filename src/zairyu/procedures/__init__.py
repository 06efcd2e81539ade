"""Procedures: who applies and when, the whole test, what holds meanwhile, what it costs, where one stands.

:data:`PROCEDURES` holds them by id; :func:`zairyu.procedures.assemble.scheme_for` puts a test together;
:func:`zairyu.procedures.standing.standing` says where a person stands on a day.
"""

from zairyu.procedures.catalogue import PROCEDURES
from zairyu.procedures.model import Average, Procedure

__all__ = ["PROCEDURES", "Average", "Procedure"]
