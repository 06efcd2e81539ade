"""Every provision the library rests on, and holding them against a folder of law texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

from zairyu.law.register import citations_in_use, law_modules
from zairyu.logic import Expr, Item, Requirement, Scheme

if TYPE_CHECKING:
    from zairyu.citations import Citation
    from zairyu.citations.verify import FillReport, VerificationReport

__all__ = ["all_citations", "fill_digests", "verify_law"]


def all_citations() -> tuple[Citation, ...]:
    """Return every citation in use, once each: rules, gaps, schemes, statuses, transitions, procedures, events."""
    found: dict[Any, None] = dict.fromkeys(citations_in_use())
    for module in law_modules():
        for value in vars(module).values():
            for citation in _cited_by(value):
                found[citation] = None
    for citation in (*_of_statuses(), *_of_transitions(), *_of_procedures(), *_of_events()):
        found[citation] = None
    return tuple(sorted(found, key=lambda c: (c.instrument.id, c.path, str(c.read))))


def _cited_by(value: Any) -> Iterator[Any]:
    """Yield what a rule, or a table of them, rests on."""
    if isinstance(value, Requirement | Scheme):
        yield from value.citations
    if isinstance(value, Item) and value.citation is not None:
        yield value.citation
    if isinstance(value, Expr):
        for part in value.parts:
            yield from _cited_by(part)


def _of_statuses() -> Iterator[Citation]:
    from zairyu.statuses import CATALOGUE, designated_activities

    for entry in CATALOGUE:
        yield from _in_values(entry)
    for kind in designated_activities():
        yield from _in_values(kind)


def _of_transitions() -> Iterator[Citation]:
    from zairyu.pathways.table import citations

    yield from citations()


def _of_procedures() -> Iterator[Citation]:
    """Walk the tables of the procedures room: every value in its modules that carries citations."""
    room = import_module("zairyu.procedures")
    for info in iter_modules(room.__path__, f"{room.__name__}."):
        for value in vars(import_module(info.name)).values():
            if isinstance(value, Mapping):
                for part in value.values():
                    yield from _in_values(part)
            else:
                yield from _in_values(value)


def _of_events() -> Iterator[Citation]:
    from zairyu.life_events import always
    from zairyu.life_events.tables import TABLES

    for table in TABLES.values():
        yield from _in_values(table)
    for value in vars(always).values():
        yield from _in_values(value)


def _in_values(value: Any, depth: int = 4) -> Iterator[Citation]:
    """Yield the citations found in a frozen value and the values in it."""
    from zairyu.citations import Citation

    if isinstance(value, Citation):
        yield value
    elif isinstance(value, tuple | list):
        for part in value:
            yield from _in_values(part, depth)
    elif depth and hasattr(type(value), "__attrs_attrs__"):
        for attribute in type(value).__attrs_attrs__:
            yield from _in_values(getattr(value, attribute.name), depth - 1)


def verify_law(folder: Path | str) -> VerificationReport:
    """Compare the stored digest of every cited provision with a folder of law texts.

    Parameters
    ----------
    folder
        Laid out ``<law id>/<revision day>.md``; see docs/citations.md.

    Returns
    -------
    VerificationReport
        ``.ok`` is false when a provision has changed or was not found.
    """
    from zairyu.citations.verify import verify

    return verify(all_citations(), folder)


def fill_digests(folder: Path | str, *, replace: bool = False) -> FillReport:
    """Store the digest of every cited provision; for maintainers, in a source checkout.

    Parameters
    ----------
    folder
        As for :func:`verify_law`.
    replace
        Replace a stored digest that differs from the folder's text of the same revision.
    """
    from zairyu.citations.verify import fill

    return fill(all_citations(), folder, replace=replace)
