"""Landings of another kind, armed forces under an agreement, provisional stay."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from zairyu.citations import STATUS_OF_FORCES
from zairyu.logic import Text
from zairyu.procedures.standing.answer import NextAct, Standing, Work
from zairyu.procedures.standing.cites import NEW_PROCEDURE, act, regulation
from zairyu.procedures.standing.without import HELP, place, within

if TYPE_CHECKING:
    from zairyu.case import Application, Permission, Person

__all__ = ["landing", "provisional_stay", "status_of_forces"]

FORCES_TREATY: Final = STATUS_OF_FORCES.at("9", read=None, confidence="memory")
_LANDINGS: Final[dict[str, tuple[str, str, str, str]]] = {
    "provisional_landing": ("13", "仮上陸の許可", "permission for provisional landing", "23/1/2"),
    "port_of_call": ("14", "寄港地上陸の許可（72時間以内）", "landing permission at a port of call (within 72 hours)", "23/1"),
    "cruise_ship": ("14-2", "船舶観光上陸の許可（30日以内、寄港地が一つなら7日以内）",
                    "landing permission for cruise tourists (within 30 days; seven where there is one port)", "23/1/3"),
    "transit": ("15", "通過上陸の許可", "landing permission in transit", "23/1"),
    "crew": ("16", "乗員上陸の許可（15日以内）", "crew landing permission (within fifteen days)", "23/1/4"),
    "emergency": ("17", "緊急上陸の許可（事由がなくなるまで）", "emergency landing permission (until its cause is over)", "23/1/5"),
    "distress": ("18", "遭難による上陸の許可", "landing permission due to distress", "23/1/6"),
    "temporary_refuge": ("18-2", "一時庇護のための上陸の許可", "landing permission for temporary refuge", "23/1/7"),
}  # fmt: skip


def landing(person: Person, on: date, kind: str, pending: tuple[Application, ...]) -> Standing:
    """Return the standing of somebody on a landing permission outside the statuses (Arts. 13 to 18-2)."""
    path, ja, en, proof = _LANDINGS[kind]
    until = person.stays_outside_until
    over = until is not None and on > until
    refuge = kind == "temporary_refuge"
    what = (
        Text(
            ja="上陸期間のうちに、在留資格の取得を申請する（在留を望む場合）",
            en="Within the time of the landing, apply to acquire a status (to stay on)",
        )
        if refuge
        else Text(
            ja="許可書の期限までに日本を出る（船・飛行機に戻る）",
            en="Leave Japan, or be back on board, by the day in the permit",
        )
    )
    day_ja, day_en = (f"{until}まで", f"to {until}") if until else ("許可書の期限まで", "to the end named in the permit")  # fmt: skip
    basis = Text(ja=f"{ja}により、{day_ja}上陸しています。", en=f"Here on a {en}, {day_en}.")
    if over:
        basis = Text(
            ja=f"わかっている{ja}の期限は{until}です。その後に在留できるかは、この情報からはわかりません。",
            en=f"The {en} known of ran to {until}. Whether one may stay after it cannot be told from this.",
        )
    return place(
        on,
        kind,
        basis,
        pending,
        lawful=None if over else True,
        since=person.stays_outside_since,
        until=until,
        work=Work(
            "none",
            (
                Text(
                    ja="報酬を受ける活動は、許可の条件で禁じられるのがふつうです。許可書を確かめてください。",
                    en="Paid activity is as a rule ruled out by the conditions of the permit; see the paper.",
                ),
            ),
            (act(path),),
        ),
        travel=within(
            on,
            Text(
                ja="この許可の人は、再入国の許可を受けられません。出国すると終わります。",
                en="No re-entry permit can be given beside it; leaving ends it.",
            ),
            act("26/1"),
        ),
        proof=(
            Text(
                ja=f"旅券（{ja}の証印又は許可書とともに）",
                en=f"Passport, with the stamp or paper of the {en}",
            ),
        ),
        next_acts=() if over else (NextAct("acquisition" if refuge else "leave", what, last_day=until, citations=(act("22-3") if refuge else act(path),)),),
        notes=(HELP,) if over else (),
        lawyer_first=over or refuge,
        citations=(act(path), act(proof)),
    )  # fmt: skip


# --- Armed forces, provisional stay ---------------------------------------------------------------------


def status_of_forces(person: Person, on: date, pending: tuple[Application, ...]) -> Standing:
    """Return the standing of members of armed forces, their civilian component and families."""
    return place(
        on,
        "status_of_forces",
        Text(
            ja="日米地位協定などにより、在留資格なしで在留しています（軍隊の構成員・軍属・その家族）。",
            en="Here without a status of residence under a status-of-forces agreement (members of the forces, the civilian "
            "component, and their families).",
        ),
        pending,
        since=person.stays_outside_since,
        indefinite=True,
        work=Work(
            "not_known",
            (
                Text(
                    ja="協定の定めと所属先の指示によります。外で働くには、ふつう在留資格が要ります。",
                    en="By the agreement and the unit's rules. Work outside as a rule takes a status of residence.",
                ),
            ),
            (FORCES_TREATY,),
        ),
        travel=within(
            on,
            Text(
                ja="協定の定めによります。所属先に確かめてください。",
                en="By the agreement; the unit can say.",
            ),
            FORCES_TREATY,
        ),
        proof=(
            Text(
                ja="身分証明書、旅行の命令書など（協定による）",
                en="Identity card, travel orders (by the agreement)",
            ),
        ),
        next_acts=(
            NextAct(
                "acquisition",
                Text(
                    ja="除隊・退職・離婚などで協定の外に出たら、その日から30日以内に在留資格の取得を申請する（60日を超えて日本にいる場合）",
                    en="On leaving the agreement (discharge, end of employment, divorce): apply to acquire a status within "
                    "thirty days of that day, to stay longer than sixty",
                ),
                citations=(act("22-2/1"), act("22-2/2")),
            ),
        ),
        citations=(FORCES_TREATY,),
    )


def provisional_stay(
    person: Person, permit: Permission | None, on: date, pending: tuple[Application, ...]
) -> Standing:
    """Return the standing of somebody on provisional stay (Art. 61-2-4)."""
    stated = permit.until if permit is not None and isinstance(permit.until, date) else None
    until = stated or person.stays_outside_until
    since = (permit.from_ if permit is not None else None) or person.stays_outside_since
    over = until is not None and on > until
    old = since is not None and since < NEW_PROCEDURE
    work = Text(
        ja="許可書に付された条件によります。",
        en="As the conditions in the permit say.",
    )
    if not old:
        work = Text(
            ja="報酬を受ける活動はできません。生計に必要な範囲で許可を受けた場合は、その勤め先で働けます（許可書に書かれます）。",
            en="No paid activity, unless permitted as needed for a living, for the employer named (written in the permit).",
        )
    basis = Text(
        ja=f"仮滞在の許可により、{until or '許可書の期限'}まで在留しています。この間、退去強制の手続は止まります。",
        en=f"Here on permission for provisional stay to {until or 'the day in the permit'}. Meanwhile no deportation "
        "proceeding goes on.",
    )
    if over:
        basis = Text(
            ja=f"わかっている仮滞在の期限は{until}です。更新されたかは、この情報からはわかりません。",
            en=f"The provisional stay known of ran to {until}. Whether it was renewed cannot be told from this.",
        )
    renewal = NextAct(
        "renewal",
        Text(
            ja="仮滞在期間の更新を申請する（期限までに、出頭して）",
            en="Apply to renew the provisional stay (by its last day, in person)",
        ),
        last_day=until,
        text=(
            Text(
                ja="期間は6か月までで、更新の申請があれば許可するものとされています。認定されず7日以内に審査請求をしなかったとき、"
                "審査請求が退けられたとき、申請を取り下げたときは、その時に終わります。",
                en="It runs up to six months and shall be renewed on application. It ends when recognition is refused and no "
                "review is asked for within seven days, when the review is refused, or when the application is withdrawn.",
            ),
        ),
        citations=(act("61-2-4/4"), regulation("56-2/6")),
    )
    return place(
        on,
        "provisional_stay",
        basis,
        pending,
        lawful=None if over else True,
        since=since,
        until=until,
        work=Work("not_known" if old else "none", (work,), (act("61-2-7/1", on, "61-2-4/3"),)),
        travel=within(
            on,
            Text(
                ja="出国の手続をすると、仮滞在の許可は取り消され得ます。出国の前に弁護士に相談してください。",
                en="The permission can be withdrawn once one goes through departure. Ask a lawyer before leaving.",
            ),
            act("61-2-6/1/5", on, "61-2-5/1/5"),
        ),
        proof=(
            Text(
                ja="仮滞在許可書（いつも携帯します）。住居と行動の範囲の条件を確かめてください。",
                en="The permit for provisional stay (carried at all times). Mind its conditions on residence and movement.",
            ),
        ),
        next_acts=() if over else (renewal,),
        notes=(HELP,),
        lawyer_first=True,
        citations=(
            act("61-2-4/1"),
            act("61-2-9/2", on, "61-2-6/2"),
            act("23/1/12", on, "23/1/8"),
        ),
    )
