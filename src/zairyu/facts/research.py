"""Research achievements, as the points tables ask for them.

Numbers stand twice, as in :mod:`zairyu.facts.career`: what it is, and what the entries of the case show.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.logic import UNKNOWN, Text, Timeline, flag, judgement, number

if TYPE_CHECKING:
    from zairyu.case.model import Research
    from zairyu.facts.source import CaseView

Counts = Callable[["Research"], "bool | None"]


def _patent(entry: Research) -> bool | None:
    return entry.as_inventor if entry.kind == "patent" else False


def _grant(entry: Research) -> bool | None:
    return entry.kind == "grant"


def _paper(entry: Research) -> bool | None:
    if entry.kind != "paper" or False in (entry.in_listed_journal, entry.responsible_author):
        return False
    return True if entry.in_listed_journal and entry.responsible_author else None


def _shown(view: CaseView, counts: Counts) -> Timeline:
    """Several under one entry stand from the day of the last, an undated one from the day of the case."""
    total = 0
    steps: list[tuple[date, Any]] = []
    dated = [(entry.on or view.as_of, entry) for entry in view.applicant.research if counts(entry)]
    for day, entry in sorted(dated, key=lambda pair: pair[0]):
        total += entry.count
        steps.append((day, total))
    return Timeline.steps(0, *steps)


def _number(view: CaseView, counts: Counts) -> Any:
    history = view.applicant.research
    if not history.complete or any(counts(entry) is None for entry in history):
        return UNKNOWN
    counted = [entry for entry in history if counts(entry)]
    if all(entry.on is not None and entry.count == 1 for entry in counted):
        return _shown(view, counts)
    # Without each single day only the number on the day of the case is known.
    return Timeline.combine(
        lambda shown, past: UNKNOWN if past else shown,
        _shown(view, counts),
        Timeline.steps(True, (view.as_of, False)),
    )


def _patents(view: CaseView) -> Any:
    return _number(view, _patent)


def _patents_shown(view: CaseView) -> Any:
    return _shown(view, _patent)


def _grants(view: CaseView) -> Any:
    return _number(view, _grant)


def _grants_shown(view: CaseView) -> Any:
    return _shown(view, _grant)


def _papers(view: CaseView) -> Any:
    return _number(view, _paper)


def _papers_shown(view: CaseView) -> Any:
    return _shown(view, _paper)


def _other_result(view: CaseView) -> Any:
    history = view.applicant.research
    days = sorted(e.on or view.as_of for e in history if e.kind == "other_recognised")
    undated = any(e.on is None for e in history if e.kind == "other_recognised")
    absent: Any = False if history.complete and not undated else UNKNOWN
    return Timeline.steps(absent, *((day, True) for day in days[:1]))


LIST: Final = Text(
    ja="論文・特許・研究の一覧と証明資料", en="List of papers, patents and projects, with proofs"
)

patents = number(
    "research.patents",
    unit="patents",
    ja="発明者として特許を受けた発明の数",
    en="Inventions patented as the inventor",
    question=Text(
        ja="発明者として特許を受けた発明はいくつありますか。",
        en="How many inventions of yours were patented with you as the inventor?",
    ),
    evidence=LIST,
    derive=_patents,
)
patents_shown = number(
    "research.patents_shown", unit="patents",
    ja="挙げられた特許の数", en="Patents shown by the list", derive=_patents_shown,
)  # fmt: skip
grants = number(
    "research.grants",
    unit="times",
    ja="外国政府から資金の給付を受けた研究に従事した回数",
    en="Times of working on research paid for by a foreign government",
    question=Text(
        ja="外国政府の補助金や競争的資金などを受けた研究に、何回従事しましたか。",
        en="How many times did you work on research paid for by a grant of a foreign government?",
    ),
    evidence=LIST,
    derive=_grants,
)
grants_shown = number(
    "research.grants_shown", unit="times",
    ja="挙げられた、外国政府の資金による研究の回数", en="Such projects shown by the list",
    derive=_grants_shown,
)  # fmt: skip
papers = number(
    "research.papers",
    unit="papers",
    ja="国の機関が利用する論文データベースの登載誌に、責任著者として載せた論文の数",
    en="Papers as the responsible author in journals of the database that national bodies use",
    question=Text(
        ja="国の機関が使う論文データベースに登録された学術誌に、責任著者として載せた論文は何本ありますか。",
        en="How many papers do you have as the responsible (corresponding) author in journals registered in "
        "the database that Japan's national bodies use?",
    ),
    evidence=LIST,
    derive=_papers,
)
papers_shown = number(
    "research.papers_shown", unit="papers",
    ja="挙げられた論文の数", en="Such papers shown by the list", derive=_papers_shown,
)  # fmt: skip
other_result = flag(
    "research.other_result",
    ja="ほかに、同等の研究実績として申し出るものがあること",
    en="Puts forward another research result as equal to these",
    question=Text(
        ja="特許、外国政府の資金、論文のほかに、同等の研究実績として申し出たいもの（著名な賞など）がありますか。",
        en="Besides patents, foreign grants and papers, is there another research result that you would put "
        "forward as equal (a well-known prize ...)?",
    ),
    evidence=LIST,
    derive=_other_result,
)
other_result_recognised = judgement(
    "research.other_result_recognised",
    ja="申し出た研究実績が同等と認められること",
    en="The result put forward is recognised as equal",
    question=Text(
        ja="申し出た研究実績は、同等のものと認められましたか。",
        en="Was the result you put forward recognised as equal?",
    ),
)

FACTS: Final = (
    patents, patents_shown, grants, grants_shown, papers, papers_shown, other_result,
    other_result_recognised,
)  # fmt: skip
