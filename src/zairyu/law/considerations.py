"""Norms that bind the discretion without deciding a case: shown beside a verdict, never as a requirement met.

What the courts ask of a discretionary decision, that published standards are applied alike, that the treaties
stand beside the statute. Each says what kind of norm it is and how sure its citation is; the effect of all is
``weighs``.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import (
    ACT,
    ADMINISTRATIVE_LITIGATION_ACT,
    CHILD_CONVENTION,
    CIVIL_RIGHTS_COVENANT,
    CONSTITUTION,
    COURTS,
    REFUGEE_CONVENTION,
    TORTURE_CONVENTION,
    Citation,
)
from zairyu.facts import enforcement, removal
from zairyu.law.register import Gap
from zairyu.logic import Effect, Fact, Requirement, Text, requirement

READ: Final = "2026-06-14"


def _norm(slug: str, ja: str, en: str, cite: tuple[Citation, ...], when: Fact) -> Requirement:
    return requirement(
        f"considerations.{slug}", cite=cite, ja=ja, en=en, when=when, effect=Effect.WEIGHS
    )


def _court(name: str) -> Citation:
    return COURTS.at("", read=None, confidence="memory", note=name)


limits_of_discretion = _norm(
    "limits_of_discretion",
    "裁量の限界：判断が事実の基礎を全く欠き、又は社会通念に照らして著しく妥当を欠くことが明らかなときは違法とされる（最大判昭和53年10月4日、マクリーン判決。行政事件訴訟法30条）",
    "Limits of discretion: a decision that wholly lacks a factual basis, or is plainly unreasonable by common understanding, is unlawful "
    "(Supreme Court, Grand Bench, 4 October 1978, McLean; Administrative Case Litigation Act Art. 30)",
    (
        _court("Supreme Court, Grand Bench, 4 October 1978 (McLean)"),
        ADMINISTRATIVE_LITIGATION_ACT.at("30", read=None, confidence="memory"),
    ),
    enforcement.within_limits_of_discretion,
)
proportionality = _norm(
    "proportionality",
    "比例：処分で失うものと、守ろうとする公益との釣合い（取消し・退去強制のように重い処分では特に）",
    "Proportionality: what is lost against the public interest served, above all where the measure is grave (revocation, deportation)",
    (_court("proportionality in the review of discretion"), CONSTITUTION.at("13", read=None)),
    enforcement.in_proportion,
)
equal_application = _norm(
    "equal_application",
    "公表された基準の公平な適用：基準と異なる扱いには、合理的な理由が要る（憲法14条。公表されたガイドラインに反する不利益な扱いは裁量の逸脱・濫用の一つの事情とされる）",
    "Equal application of published standards: treatment unlike the standard needs a good reason (Constitution Art. 14; departing from a "
    "published guideline to somebody's detriment is a circumstance that speaks for abuse of discretion)",
    (CONSTITUTION.at("14/1", read=None), _court("published criteria in the review of discretion")),
    enforcement.as_the_published_standard,
)
family_unity = _norm(
    "family_unity",
    "家族の結合：家族生活への干渉は恣意的であってはならない（自由権規約17条・23条）。50条5項も家族関係を挙げる",
    "Unity of the family: interference with family life must not be arbitrary (Covenant Arts. 17, 23); Art. 50(5) names family too",
    (
        CIVIL_RIGHTS_COVENANT.at("17/1", read=None),
        CIVIL_RIGHTS_COVENANT.at("23/1", read=None),
        ACT.at("50/5", read=READ),
    ),
    removal.spouse_or_minor_child_here,
)
childs_interests = _norm(
    "childs_interests",
    "子の利益：子に関する措置では、子の最善の利益が主として考慮される（子どもの権利条約3条）。日本は9条・10条に解釈宣言を付している",
    "The child's interests: they are a primary consideration in measures that concern a child (Convention Art. 3). Japan has made "
    "declarations on Arts. 9 and 10",
    (CHILD_CONVENTION.at("3/1", read=None), CHILD_CONVENTION.at("9/1", read=None)),
    removal.child_schooled_here,
)
non_refoulement = _norm(
    "non_refoulement",
    "送還の禁止：生命・自由が脅威にさらされ、拷問を受けるおそれのある国へは送還しない（53条3項、難民条約33条、拷問等禁止条約3条）",
    "Non-refoulement: nobody is sent to a country where life or freedom would be threatened or torture is feared (Art. 53(3); Refugee "
    "Convention Art. 33; Convention against Torture Art. 3)",
    (
        ACT.at("53/3", read=READ),
        REFUGEE_CONVENTION.at("33/1", read=None),
        TORTURE_CONVENTION.at("3/1", read=None),
    ),
    enforcement.danger_on_return,
)
no_penalty_for_coming = _norm(
    "no_penalty_for_coming",
    "難民の不法入国・不法残留の刑の免除：直接来て、遅滞なく当局に申し出た難民などの刑は免除される（70条の2、難民条約31条）",
    "Remission of punishment for refugees who came irregularly: for who came directly and reported without delay (Art. 70-2; Refugee "
    "Convention Art. 31)",
    (ACT.at("70-2", read=READ), REFUGEE_CONVENTION.at("31/1", read=None)),
    removal.came_forward,
)

CONSIDERATIONS: Final = (
    limits_of_discretion,
    proportionality,
    equal_application,
    family_unity,
    childs_interests,
    non_refoulement,
    no_penalty_for_coming,
)
OF_AN_EXAMINATION: Final = (
    limits_of_discretion,
    equal_application,
    proportionality,
    family_unity,
    childs_interests,
)
"""Those that stand beside a decision on a change or an extension; removal is no part of it."""
RULES: Final = CONSIDERATIONS
COVERS: Final = ()
GAPS: Final = (
    Gap(
        _court("Supreme Court, Grand Bench, 4 October 1978 (McLean)"),
        "judgement",
        Text(
            ja="これらがどの事案でどれほどの重さを持つかは、行政と裁判所の判断",
            en="What weight each has in a case is for the administration and the courts",
        ),
    ),
    Gap(
        CIVIL_RIGHTS_COVENANT.at("17/1", read=None),
        "text_not_seen",
        Text(
            ja="条約の本文と留保・宣言（記憶による）",
            en="The words of the treaties, with reservations and declarations (from memory)",
        ),
    ),
)
