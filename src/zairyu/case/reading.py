"""Reading a case: from a file, bytes, text, a stream or plain data. All problems at once, or the case."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, Literal, TypeAlias

from zairyu.case.model import Case
from zairyu.case.plain import DEFAULT_LIMITS, Limits, Problems, plain_data
from zairyu.errors import InvalidCase, Problem

__all__ = ["Format", "Source", "case_from_dict", "load_case", "read_list"]

Source: TypeAlias = "str | os.PathLike[str] | bytes | IO[bytes] | IO[str]"
Format: TypeAlias = Literal["auto", "yaml", "json"]


def load_case(source: Source, *, form: Format = "auto", limits: Limits = DEFAULT_LIMITS) -> Case:
    """Read a case from YAML or JSON.

    Parameters
    ----------
    source
        A path (``str`` is a path, never the text itself), the bytes of a document, or an open stream.
    form
        ``auto``: JSON where the file is called ``.json`` or the text is a JSON object, otherwise YAML.
    limits
        How much the document may hold.

    Returns
    -------
    Case
        Structured and free of contradictions.

    Raises
    ------
    InvalidCase
        The document cannot be read, does not fit the format, or contradicts itself. All problems are
        listed at once; of a document that cannot be read, where reading stopped.
    OSError
        The file cannot be opened.

    Examples
    --------
    >>> case = load_case(b"{zairyu: 1, as_of: 2026-11-23, applicant: me, persons: {me: {}}}")
    >>> case.persons["me"].born_on is None
    True
    """
    text = _decoded(_raw(source, limits), limits)
    problems = Problems(limits.problems)
    return _finish(_parsed(text, _chosen(source, form), limits, problems), limits, problems)


def read_list(source: Source, *, limits: Limits = DEFAULT_LIMITS) -> list[Any]:
    """Read a list of records, such as plans, from YAML or JSON as plain data.

    Raises
    ------
    InvalidCase
        The document cannot be read, or is no list.
    OSError
        The file cannot be opened.
    """
    problems = Problems(limits.problems)
    text = _decoded(_raw(source, limits), limits)
    data = _parsed(text, _chosen(source, "auto"), limits, problems)
    if not isinstance(data, list):
        problems.add("", "no list", "a list of records", "記録のリスト")
    problems.raise_any()
    return list(data)


def case_from_dict(data: Mapping[str, Any], *, limits: Limits = DEFAULT_LIMITS) -> Case:
    """Return the case that plain data describes: the same keys as in a file.

    Days may be ``datetime.date`` or ISO text, numbers ``int``, ``Decimal`` or ``float`` (read as the decimal
    it prints as).

    Raises
    ------
    InvalidCase
        As for :func:`load_case`.
    """
    return _finish(data, limits, Problems(limits.problems))


def _finish(data: Any, limits: Limits, problems: Problems) -> Case:
    from zairyu.case.consistency import contradictions
    from zairyu.case.structure import structure

    plain = plain_data(data, limits, problems)
    case = structure(plain, problems)
    if case is None or problems.any:
        case = _what_fits(plain, limits, problems)
    for problem in () if case is None else contradictions(case):
        problems.add(problem.path, problem.found, problem.expected, problem.expected_ja)
        if problems.full:
            break
    problems.raise_any()
    if case is None:  # pragma: no cover - a structurer that finds fault always says where
        raise InvalidCase([Problem("", "data that does not fit", "a case", "事案")])
    return case


def _what_fits(plain: Any, limits: Limits, problems: Problems) -> Case | None:
    """Return the case without what does not fit, to be looked at for contradictions too, if there is one."""
    from zairyu.case.prune import without
    from zairyu.case.structure import structure

    rest = without(plain, problems.paths)
    further = Problems(limits.problems)
    case = None if rest is None else structure(rest, further)
    return None if further.any else case


def _raw(source: Source, limits: Limits) -> bytes | str:
    if isinstance(source, bytes | bytearray | memoryview):
        return bytes(source)
    if isinstance(source, str | os.PathLike):
        with Path(source).open("rb") as stream:
            return stream.read(limits.size + 1)
    return source.read(limits.size + 1)


def _decoded(raw: bytes | str, limits: Limits) -> str:
    if len(raw) > limits.size:
        raise _unreadable(
            f"more than {limits.size} bytes",
            f"at most {limits.size} bytes",
            f"{limits.size}バイト以内",
        )
    if isinstance(raw, str):
        return raw.removeprefix("\ufeff")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unreadable(
            f"bytes that are not UTF-8, at byte {error.start}", "text in UTF-8", "UTF-8 の文字列"
        ) from None


def _chosen(source: Source, form: Format) -> Format:
    name = source if isinstance(source, str | os.PathLike) else getattr(source, "name", "")
    if form == "auto" and str(name).lower().endswith(".json"):
        return "json"
    return form


def _parsed(text: str, form: Format, limits: Limits, problems: Problems) -> Any:
    from zairyu.case.documents import read_json, read_yaml

    if form == "json":
        return read_json(text, limits)
    if form == "auto" and text.lstrip()[:1] == "{":
        try:
            return read_json(text, limits)
        except InvalidCase:
            # A flow mapping of YAML begins like a JSON object.
            return read_yaml(text, limits, problems)
    return read_yaml(text, limits, problems)


def _unreadable(found: str, expected: str, expected_ja: str) -> InvalidCase:
    return InvalidCase([Problem("", found, expected, expected_ja)])
