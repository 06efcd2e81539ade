"""Certified care workers: the licence, the way to it, earlier technical intern training."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.facts.stays import stays_in
from zairyu.logic import UNKNOWN, Text, Timeline, choice, flag, judgement
from zairyu.statuses.families import TITP

if TYPE_CHECKING:
    from zairyu.facts.source import CaseView

CARE_WORKER: Final = "care_worker"
TRAINING_STATUSES: Final = TITP | {"technical_intern_training"}
REGISTRATION: Final = Text(
    ja="介護福祉士登録証", en="Certificate of registration as a certified care worker"
)
ROUTE: Final = Text(
    ja="養成施設の卒業証明書、実務者研修の修了証明書など、資格を得た方法を示す資料",
    en="Papers on how the qualification was gained: diploma of a training school, certificate of training",
)


def _certified(view: CaseView) -> Any:
    """From the day of registration; without one, on the day of the case only."""
    held = view.applicant.qualifications
    entries = [entry for entry in held if entry.kind == CARE_WORKER and entry.passed is not False]
    days = [entry.obtained_on for entry in entries if entry.obtained_on is not None]
    if days:
        dated = held.complete and len(days) == len(entries)
        return Timeline.steps(False if dated else UNKNOWN, (min(days), True))
    if any(entry.passed for entry in entries):
        return Timeline.steps(UNKNOWN, (view.as_of, True))
    return False if held.complete and not entries else UNKNOWN


def _was_technical_intern(view: CaseView) -> Timeline:
    stays = stays_in(view)
    starts = [spell.start for spell in stays.spells if spell.status in TRAINING_STATUSES]
    absent: Any = False if stays.known_from == date.min else UNKNOWN
    return Timeline.steps(absent, *((start, True) for start in sorted(starts)[:1]))


certified_care_worker = flag(
    "care.certified_care_worker",
    ja="介護福祉士の資格（登録）を持っていること",
    en="Holds the qualification of a certified care worker (registered)",
    question=Text(
        ja="介護福祉士の登録を受けていますか。", en="Are you registered as a certified care worker?"
    ),
    evidence=REGISTRATION,
    derive=_certified,
)
does_care = flag(
    "care.does_care",
    ja="介護又は介護の指導を行う業務に従事すること",
    en="The work is care, or guidance in care",
    question=Text(
        ja="介護の仕事、又は介護の指導をする仕事ですか。",
        en="Is the work care, or guidance in care?",
    ),
    evidence=Text(
        ja="活動の内容・期間・地位・報酬を示す文書",
        en="Papers on the activity, its time, position and pay",
    ),
)
route = choice(
    "care.route",
    values=(
        "training_school",
        "training_school_of_the_former_act",
        "practical_experience",
        "regulations_21_3",
        "another",
    ),
    ja="介護福祉士の資格を得た方法（法40条2項1号から3号の養成施設、平成19年改正前の39条1号から3号の養成施設、"
    "同項5号の実務経験、施行規則21条3号、その他）",
    en="Way to the qualification: a training school (Art. 40(2)(i) to (iii) of the Certified Social Workers and "
    "Certified Care Workers Act), one of Art. 39(i) to (iii) before the amendment of 2007, practical experience "
    "(Art. 40(2)(v)), Art. 21(iii) of its Regulation for Enforcement, another",
    question=Text(
        ja="介護福祉士の資格はどの方法で得ましたか。養成施設（社会福祉士及び介護福祉士法40条2項1号から3号、又は改正前の"
        "39条1号から3号）、実務経験（40条2項5号）、施行規則21条3号、その他。",
        en="How did you gain the qualification of a certified care worker: through a training school (Art. "
        "40(2)(i) to (iii), or the former Art. 39(i) to (iii)), practical experience (Art. 40(2)(v)), Art. "
        "21(iii) of the Regulation, or another way?",
    ),
    evidence=ROUTE,
)
was_technical_intern = flag(
    "care.was_technical_intern",
    ja="「技能実習」の活動に従事していたこと",
    en="Has done the activity of Technical Intern Training",
    question=Text(
        ja="日本で技能実習をしていたことがありますか。",
        en="Have you been a technical intern in Japan?",
    ),
    evidence=Text(ja="技能実習の修了を示す資料", en="Papers on the technical intern training"),
    derive=_was_technical_intern,
)
will_pass_on_skills = judgement(
    "care.will_pass_on_skills",
    ja="技能実習で身につけた技能等の本国への移転に努めると認められること",
    en="Found to make efforts to pass on at home the skills gained in technical intern training",
    question=Text(
        ja="技能実習で身につけた技能を本国に伝えるよう努めるものと認められましたか。",
        en="Was it found that you make efforts to pass on at home the skills gained in technical intern "
        "training?",
    ),
    evidence=Text(
        ja="基準省令の第1号に当たることを示す資料", en="Papers on item (i) of the landing criteria"
    ),
)

FACTS: Final = (
    certified_care_worker, does_care, route, was_technical_intern, will_pass_on_skills,
)  # fmt: skip
