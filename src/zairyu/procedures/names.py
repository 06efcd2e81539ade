"""Names by which a procedure can be asked for: its id, its official names, and what people call it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from zairyu.errors import UnknownName
from zairyu.procedures.catalogue import PROCEDURES
from zairyu.statuses.catalogue import folded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zairyu.procedures.model import Procedure

__all__ = ["find_procedure", "names_of"]

MAX_NAME: Final = 200
CALLED: Final[dict[str, tuple[str, ...]]] = {
    "change_of_status": ("在留資格の変更", "在留資格変更", "変更", "change", "change of status of residence"),
    "extension": ("在留期間の更新", "在留期間更新", "更新", "renewal", "extension of period of stay"),
    "permanent_residence": ("永住許可", "永住", "permanent residence", "pr"),
    "certificate_of_eligibility": ("在留資格認定証明書", "認定証明書", "認定", "coe", "certificate of eligibility"),
    "acquisition": ("在留資格の取得", "在留資格取得", "取得", "acquisition of status of residence"),
    "permission_for_other_activity": (
        "資格外活動許可", "資格外活動", "extra-status permission", "permission to work part-time", "work permit for students",
    ),
    "re_entry_permit": ("再入国許可", "re-entry", "re-entry permit"),
    "special_re_entry": ("みなし再入国許可", "みなし再入国", "special re-entry", "special re-entry permission"),
    "certificate_of_authorised_employment": (
        "就労資格証明書", "certificate of authorized employment", "certificate of authorised employment",
    ),
    "card_renewal": ("在留カードの有効期間の更新", "カードの更新", "residence card renewal"),
    "card_reissue": ("在留カードの再交付", "カードの紛失", "lost card", "residence card reissue"),
    "card_exchange": ("在留カードの交換", "毀損", "damaged card", "card_exchange_on_request", "residence card exchange"),
    "card_return": ("在留カードの返納", "返納", "return of the card"),
    "specified_residence_card": ("特定在留カード", "specified residence card"),
    "notification_of_first_address": ("住居地の届出", "新規上陸後の住居地届出"),
    "notification_of_address_after_grant": ("在留資格変更等に伴う住居地届出",),
    "notification_of_new_address": ("住居地の変更届出", "引越し", "moving", "change of address"),
    "notification_of_changed_details": ("住居地以外の記載事項の変更届出", "氏名の変更", "change of name"),
    "notification_of_activity_organisation": ("活動機関に関する届出", "notification of the organisation"),
    "notification_of_contract_organisation": ("契約機関に関する届出", "所属機関に関する届出", "notification of the employer"),
    "notification_of_spouse": ("配偶者に関する届出", "notification of divorce"),
    "special_permission": ("在留特別許可", "special permission to stay"),
    "refugee_recognition": (
        "難民認定申請", "難民認定", "補完的保護", "補完的保護対象者認定申請", "complementary protection", "asylum",
    ),
    "request_for_review": ("審査請求", "review"),
    "provisional_stay": ("仮滞在", "provisional stay"),
    "departure_order": ("出国命令", "departure order"),
    "supervisory_measure": ("監理措置", "supervisory measure"),
    "provisional_release": ("仮放免", "provisional release"),
    "refugee_travel_document": ("難民旅行証明書", "refugee travel document"),
    "special_permanent_residence": ("特別永住許可", "special permanent residence"),
    "naturalisation": ("帰化", "帰化許可", "naturalization"),
}  # fmt: skip
"""What people call a procedure, beside its id and official names."""


def names_of(procedure: Procedure) -> tuple[str, ...]:
    """Return every name of a procedure, its id first."""
    return (procedure.id, procedure.name.ja, procedure.name.en, *CALLED.get(procedure.id, ()))


@cache
def _by_name() -> Mapping[str, str]:
    return {folded(name): entry.id for entry in PROCEDURES.values() for name in names_of(entry)}


def find_procedure(name: str) -> Procedure:
    """Return a procedure by its id or one of its names, Japanese or English.

    Width, case, spaces, hyphens and underscores make no difference.

    Raises
    ------
    UnknownName
        With the closest names.

    >>> find_procedure("みなし再入国").id, find_procedure("COE").id
    ('special_re_entry', 'certificate_of_eligibility')
    """
    found = _by_name().get(folded(name)) if len(name) <= MAX_NAME else None
    if found is None:
        known = [each for entry in PROCEDURES.values() for each in names_of(entry)]
        raise UnknownName("procedure", name[:MAX_NAME], known)
    return PROCEDURES[found]
