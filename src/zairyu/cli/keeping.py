"""Keeping the answers of an interview: in a new case file, or put after the facts of the file that is there."""

from __future__ import annotations

import os
import tempfile
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from zairyu.case import dump_json, dump_yaml
from zairyu.case.writing import plain_record

if TYPE_CHECKING:
    from zairyu.case import Case

__all__ = ["with_answers", "write_over"]


def with_answers(path: Path, case: Case, count: int) -> str:
    """Return the text of a case file with the last ``count`` facts of the case added.

    A YAML file keeps its comments and its order; JSON, and a file that is not there yet, are written anew.
    """
    if path.suffix.lower() == ".json":
        return dump_json(case) + "\n"
    if not path.exists():
        return dump_yaml(case)
    from ruamel.yaml import YAML

    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 100
    data: Any = yaml.load(path.read_text(encoding="utf-8-sig"))
    if not isinstance(data.get("facts"), list):
        data["facts"] = []
    data["facts"].extend(plain_record(fact) for fact in case.facts[-count:])
    stream = StringIO()
    yaml.dump(data, stream)
    return stream.getvalue()


def write_over(path: Path, text: str) -> None:
    """Put a text in the place of a file in one step, so that the old one is there until the new one is whole.

    A new file can be read by its owner only; one that was there keeps its permissions.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        if path.exists():
            os.chmod(name, path.stat().st_mode & 0o777)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
