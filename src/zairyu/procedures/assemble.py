"""The whole test of a procedure: the Act's articles, the guideline, and the rules of the status asked for.

A status whose rules are not encoded gives a test that stays UNDETERMINED, never a "no". Which pairs are
barred altogether is the transition table's (:mod:`zairyu.pathways`).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Final

from zairyu.citations import CHANGE_EXTENSION_GUIDELINE
from zairyu.law.act.article_20 import (
    TEMPORARY_VISITOR,
    change_within,
    holds_a_status,
    no_change,
    unavoidable_special_circumstances,
)
from zairyu.law.act.article_21 import filed_by_expiry, goes_on, period_has_an_end, window
from zairyu.law.considerations import OF_AN_EXAMINATION
from zairyu.law.designated import designation as designation_rules
from zairyu.law.designated.asking import changes_designation, held_named, named, only_listed
from zairyu.law.guidelines.change_and_extension import (
    CONSIDERATIONS,
    FIRST,
    MINISTER,
    SECOND,
    examined_before,
)
from zairyu.law.register import StatusRules, status_rules
from zairyu.logic import Effect, Requirement, Scheme, Text, not_encoded, requirement, scheme, unless
from zairyu.procedures.catalogue import (
    CERTIFICATE_OF_ELIGIBILITY,
    CHANGE,
    EXTENSION,
    PROCEDURES,
)
from zairyu.procedures.notifications import AT_THE_AGENCY
from zairyu.procedures.others import AUTHORISED_EMPLOYMENT
from zairyu.statuses.designated import designated_activity

__all__ = ["by_change_of_status", "rules_of", "scheme_for"]

DESIGNATED: Final = "designated_activities"
SUCCESSORS: Final = {
    "engineer": "engineer_specialist_in_humanities_international_services",
    "specialist_in_humanities_international_services": (
        "engineer_specialist_in_humanities_international_services"
    ),
    "investor_business_manager": "business_manager",
}
"""Statuses merged into another on 2015-04-01; the rules of the later one know the older days."""

AFTER_CHANGING: Final = Text(
    ja="許可は要りませんが、14日以内の届出が必要な在留資格では、前の契約の終わりと新しい契約の二つを届け出ます"
    "（19条の16）。新しい仕事が今の在留資格に当たるかは、就労資格証明書で確かめられます（19条の2）。"
    "求めるかどうかは自由です。",
    en="No permission is needed. Where the status asks for it, the end of the old contract and the new one are two "
    "notifications within 14 days (Art. 19-16). A certificate of authorised employment (Art. 19-2) can confirm that the "
    "new work is within the status; nobody has to ask for one.",
)

ANEW_AT_EXTENSION: Final = frozenset(
    {
        "student",
        "highly_skilled_professional_i_a",
        "highly_skilled_professional_i_b",
        "highly_skilled_professional_i_c",
        "specified_skilled_worker_i",
        "specified_skilled_worker_ii",
        "dependent",
        "spouse_or_child_of_japanese_national",
        "spouse_or_child_of_permanent_resident",
    }
)
"""Statuses whose activity or position is looked at anew at an extension although nothing has changed."""


WITHOUT_A_STATUS: Final = (
    "re_entry_permit",
    "special_re_entry",
    "certificate_of_authorised_employment",
)
"""Procedures with a test of their own that lead to no status."""


def scheme_for(
    procedure: str,
    *,
    to: str | None = None,
    present: str | None = None,
    on: date | None = None,
    designation: str | None = None,
) -> Scheme:
    """Return the whole test of a procedure.

    Parameters
    ----------
    procedure
        ``"change_of_status"``, ``"extension"``, ``"permanent_residence"``, ``"certificate_of_eligibility"``,
        ``"acquisition"``, ``"naturalisation"``, ``"special_permission"``, ``"permission_for_other_activity"``,
        ``"change_of_employer"``, ``"re_entry_permit"``, ``"special_re_entry"`` or ``"certificate_of_authorised_employment"``. An acquisition of a status nobody has
        named yet is a test of what Art. 22-2 itself asks.
    to
        The status asked for; for an extension the status held, where absent the present one. An
        extension of a status nobody has named yet is a test that asks for it.
    present
        The status held; None where it is not known.
    on
        The day of filing. The test holds all versions of its rules, so that the day only chooses names:
        a status merged in 2015 is answered under the name it had on that day.
    designation
        For Designated Activities: the code of the kind asked for, or of the one to be extended. None: the test
        asks which it is.

    Returns
    -------
    Scheme
        The same object for the same question, so that what evaluators prepare is kept.

    Raises
    ------
    ValueError
        If the procedure has no test here, or no status is named.
    """
    if procedure == "permanent_residence":
        return _permanent_residence()
    if procedure == "naturalisation":
        return _naturalisation()
    if procedure == "special_permission":
        return _special_permission()
    if procedure == "permission_for_other_activity":
        return _other_activity()
    if procedure in WITHOUT_A_STATUS:
        return _without_a_status(procedure)
    if procedure == "change_of_employer":
        return _change_of_employer(present, designation, is_a_change=by_change_of_status(present))
    target = to or (present if procedure == "extension" else None)
    if target is None and procedure == "extension":
        return _extension(None)
    if target is None and procedure == "acquisition":
        return _any_acquisition()
    if target is None:
        msg = f"{procedure} needs the status asked for"
        raise ValueError(msg)
    kind = designation if target == DESIGNATED else None
    if procedure == "change_of_status":
        if target == "permanent_resident":
            return _permanent_residence()
        return _change(target, kind, within=_merged(target) == _merged(present))
    if procedure == "extension":
        return _extension(_named(target, on), kind)
    if procedure == "certificate_of_eligibility":
        return _certificate(target, kind)
    if procedure == "acquisition":
        return _acquisition(target, kind)
    msg = f"no test is encoded for the procedure {procedure!r}"
    raise ValueError(msg)


def _without_a_status(procedure: str) -> Scheme:
    """Procedures that lead to no status: coming back, and what certifies work."""
    from zairyu.law.act.article_19_2 import certificate
    from zairyu.law.act.article_26 import permit, special

    return {each.id: each for each in (permit, special, certificate)}[procedure]


def _permanent_residence() -> Scheme:
    """A change into Permanent Resident goes by Art. 22 (Act Art. 20(2) proviso)."""
    from zairyu.law.act.article_22 import permanent_residence

    return permanent_residence


def _naturalisation() -> Scheme:
    """No procedure of the immigration law: the Nationality Act's own conditions."""
    from zairyu.law.nationality.naturalisation import naturalisation

    return naturalisation


def _special_permission() -> Scheme:
    from zairyu.law.act.special_permission import special_permission

    return special_permission


def _merged(status: str | None) -> str | None:
    return SUCCESSORS.get(status or "", status)


def rules_of(status: str) -> StatusRules | None:
    """Return the rules of a status; one merged in 2015 without its own is read by those of its successor."""
    return status_rules(status) or status_rules(_merged(status) or status)


def _named(status: str, on: date | None) -> str:
    """A status that no longer exists on the day is held under its successor's name."""
    return SUCCESSORS.get(status, status) if on is None or on >= date(2015, 4, 1) else status


def by_change_of_status(present: str | None) -> bool:
    """Is another organisation a change of status although the status stays (Act Art. 20(1), in brackets)?"""
    return present is not None and change_within(present) is not no_change


@cache
def _change_of_employer(
    present: str | None, designation: str | None, *, is_a_change: bool
) -> Scheme:
    """Put together what decides whether work for another organisation is within the status held.

    Nothing is permitted here unless the organisation is designated: the work itself has to belong to the status
    (Art. 19(1)), which a certificate of authorised employment can confirm.
    """
    if present is not None and is_a_change:
        return _change(present, designation if present == DESIGNATED else None, within=True)
    of_status = () if present is None else tuple(_of_the_status(present, anew=True))
    return scheme(
        f"change_of_employer.{present}" if present else "change_of_employer",
        ja="勤務先の変更（今の在留資格の範囲かどうか）",
        en="Change of employer (is the new work within the status held)",
        cite=(*AUTHORISED_EMPLOYMENT.citations, *AT_THE_AGENCY),
        items=(holds_a_status, *of_status),
        note=AFTER_CHANGING,
    )


@cache
def _change(to: str, kind: str | None, *, within: bool) -> Scheme:
    visitor = () if to == TEMPORARY_VISITOR else (unavoidable_special_circumstances,)
    changes = change_within(to) if kind is None else changes_designation(kind)
    asked = (changes,) if within else ()
    return scheme(
        f"change_of_status.{_target(to, kind)}" + (".within" if within else ""),
        ja="在留資格の変更",
        en="Change of status of residence",
        cite=(*CHANGE.citations, CHANGE_EXTENSION_GUIDELINE.at("", read=None)),
        items=(
            holds_a_status,
            *visitor,
            *asked,
            *_of_the_target(to, kind, anew=True),
            *CONSIDERATIONS,
        ),
        considerations=OF_AN_EXAMINATION,
        note=CHANGE.pending[0],
    )


@cache
def _extension(status: str | None, kind: str | None = None) -> Scheme:
    of_status = (
        () if status is None else (goes_on(status), *_of_the_target(status, kind, anew=False))
    )
    return scheme(
        f"extension.{_target(status, kind)}" if status else "extension",
        ja="在留期間の更新",
        en="Extension of period of stay",
        cite=(*EXTENSION.citations, CHANGE_EXTENSION_GUIDELINE.at("", read=None)),
        items=(filed_by_expiry, period_has_an_end, *of_status, *CONSIDERATIONS, window),
        considerations=OF_AN_EXAMINATION,
        note=EXTENSION.pending[0],
    )


@cache
def _certificate(to: str, kind: str | None = None) -> Scheme:
    rules = rules_of(to)
    if to == DESIGNATED:
        listed = kind is None or designated_activity(kind).listed
        items = tuple(_of_the_designation(kind, anew=True)) if listed else (only_listed,)
    elif rules is None:
        items = (_missing(to),)
    else:
        items = (
            *(
                rule.with_effect(Effect.REQUIRED)
                for rule in (rules.at_landing or rules.activity, *rules.criteria)
            ),
            *_extra(rules, anew=True),
        )
    return scheme(
        f"certificate_of_eligibility.{_target(to, kind)}",
        ja="在留資格認定証明書の交付",
        en="Certificate of eligibility",
        cite=CERTIFICATE_OF_ELIGIBILITY.citations,
        items=items,
    )


@cache
def _any_acquisition() -> Scheme:
    """What Art. 22-2 asks whatever the status: the rest follows from the one that is named."""
    from zairyu.law.act.article_22_2 import (
        late_filing,
        within_sixty_days,
        within_thirty_days,
        without_landing,
    )

    return scheme(
        "acquisition",
        ja="在留資格の取得（在留資格を決める前の条件）",
        en="Acquisition of status of residence (what is asked whatever the status)",
        cite=PROCEDURES["acquisition"].citations,
        items=(without_landing, within_sixty_days, within_thirty_days, late_filing),
        note=Text(
            ja="どの在留資格の要件に当たるかは、在留資格を決めてから調べられます（例：家族滞在、定住者、永住者）。",
            en="Which status the facts fit is checked once one is named (Dependent, Long-Term Resident, Permanent Resident and so on).",
        ),
    )


@cache
def _acquisition(to: str, kind: str | None = None) -> Scheme:
    """Those who stay without having landed; into permanent residence Art. 22 is read instead (22-2(4))."""
    from zairyu.law.act.article_22 import acquisition
    from zairyu.law.act.article_22_2 import (
        late_filing,
        within_sixty_days,
        within_thirty_days,
        without_landing,
    )

    if to == "permanent_resident":
        return acquisition
    return scheme(
        f"acquisition.{_target(to, kind)}",
        ja="在留資格の取得",
        en="Acquisition of status of residence",
        cite=PROCEDURES["acquisition"].citations,
        items=(
            without_landing,
            within_sixty_days,
            within_thirty_days,
            *_of_the_target(to, kind, anew=True),
            late_filing,
        ),
        note=PROCEDURES["acquisition"].pending[0],
    )


def _other_activity() -> Scheme:
    from zairyu.law.act.article_19_permission import application

    return application


def _target(status: str, kind: str | None) -> str:
    """Return how the end of a request is written in the id of its test."""
    return status if kind is None else f"{status}.{kind}"


def _of_the_target(status: str, kind: str | None, *, anew: bool) -> Iterator[Requirement]:
    if status == DESIGNATED:
        yield from _of_the_designation(kind, anew=anew)
    else:
        yield from _of_the_status(status, anew=anew)


def _of_the_designation(kind: str | None, *, anew: bool) -> Iterator[Requirement]:
    """What the kind of Designated Activities asks; without one, which it is."""
    if kind is None:
        yield named if anew else held_named
        return
    rules = designation_rules(kind)
    if rules is None:
        yield _missing(f"{DESIGNATED}.{kind}")
        return
    once = {rule.id for rule in rules.once}
    kept = {rule.id for rule in rules.kept}
    for rule in rules.scheme.items:
        if anew:
            yield rule
        elif rule.id in kept:
            yield _kept(rule, (*rule.citations, FIRST), rule.effect or Effect.REQUIRED)
        elif rule.id not in once:
            yield rule
    yield from () if anew else rules.at_extension


def _of_the_status(status: str, *, anew: bool) -> Iterator[Requirement]:
    """Considerations one and two: the activity of the table, and the landing criteria in principle."""
    rules = rules_of(status)
    if rules is None:
        yield _missing(status)
        return
    yield _first(rules.activity, anew=anew or status in ANEW_AT_EXTENSION)
    looked_at_anew = anew or (status in ANEW_AT_EXTENSION and status != "student")
    for rule in rules.criteria:
        own = None if anew else rules.at_extension.get(rule.id)
        if own is not None:
            yield own.with_effect(Effect.REQUIRED_IN_PRINCIPLE, MINISTER)
        else:
            yield _second(rule, anew=looked_at_anew)
    yield from _extra(rules, anew=anew)


def _first(rule: Requirement, *, anew: bool) -> Requirement:
    if anew:
        return rule.with_effect(Effect.REQUIRED)
    return _kept(rule, (*rule.citations, FIRST), Effect.REQUIRED)


def _second(rule: Requirement, *, anew: bool) -> Requirement:
    if anew:
        return rule.with_effect(Effect.REQUIRED_IN_PRINCIPLE, MINISTER)
    return _kept(rule, (*rule.citations, SECOND), Effect.REQUIRED_IN_PRINCIPLE)


def _kept(rule: Requirement, cited: tuple[object, ...], effect: Effect) -> Requirement:
    """At an extension: the rule, or nothing has changed since it was examined at the last grant."""
    return requirement(
        f"{rule.id}.at_extension",
        cite=cited,  # type: ignore[arg-type]
        norm=rule.norm,
        ja=rule.text.ja,
        en=rule.text.en,
        when=unless(rule, examined_before),
        effect=effect,
        departable_by=MINISTER if effect is Effect.REQUIRED_IN_PRINCIPLE else None,
        evidence=rule.evidence,
    )


def _extra(rules: StatusRules, *, anew: bool) -> Iterator[Requirement]:
    """What another provision asks besides; its own effect, or required."""
    for rule in (*rules.extra, *(rules.when_granted if anew else ())):
        yield rule if rule.effect is not None else rule.with_effect(Effect.REQUIRED)


@cache
def _missing(status: str) -> Requirement:
    """The rules of a status that are not in this library: unknown, never a "no"."""
    said = Text(
        ja="この在留資格の要件はまだこのライブラリに入っていません",
        en="The rules of this status are not in this library yet",
    )
    return requirement(
        f"not_encoded.{status}",
        cite=(FIRST, SECOND),
        ja=f"在留資格「{status}」の活動と基準",
        en=f"Activity and criteria of the status {status}",
        when=not_encoded(ja=said.ja, en=said.en),
        effect=Effect.REQUIRED,
    )
