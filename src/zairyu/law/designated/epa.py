"""特定活動告示16〜24・27〜31号: economic partnership agreements with Indonesia, the Philippines and Viet Nam.

Candidates come under the notice. Once qualified as a nurse or certified care worker they hold a designation outside
it (``EPA_QUALIFIED``), and it is to that one that the numbers for families belong: a candidate brings no family.
"""

from __future__ import annotations

from typing import Final

from zairyu.facts import designated_family as family
from zairyu.facts import designated_work as work
from zairyu.law.designated.families import member, supported
from zairyu.law.designated.register import Designation
from zairyu.law.designated.writing import asks, covered, notice, number, rules_of
from zairyu.law.register import Gap
from zairyu.logic import Text, all_of

COUNTRIES: Final = {
    "indonesia": ("インドネシア", "Indonesia"),
    "philippines": ("フィリピン", "the Philippines"),
    "viet_nam": ("ベトナム", "Viet Nam"),
}
ROLES: Final = {
    "nurse": ("看護師候補者", "candidate nurse"),
    "care_worker_by_work": ("介護福祉士候補者（就労）", "candidate care worker (employment)"),
    "care_worker_by_school": ("介護福祉士候補者（就学）", "candidate care worker (school)"),
}
PROFESSIONS: Final = {
    "nurse": ("看護師", "nurse"),
    "care_worker": ("介護福祉士", "certified care worker"),
}
CANDIDATES: Final = (
    ("16", "indonesia", "nurse"),
    ("17", "indonesia", "care_worker_by_work"),
    ("20", "philippines", "nurse"),
    ("21", "philippines", "care_worker_by_work"),
    ("22", "philippines", "care_worker_by_school"),
    ("27", "viet_nam", "nurse"),
    ("28", "viet_nam", "care_worker_by_work"),
    ("29", "viet_nam", "care_worker_by_school"),
)
FAMILIES: Final = (
    ("18", "indonesia", "nurse"),
    ("19", "indonesia", "care_worker"),
    ("23", "philippines", "nurse"),
    ("24", "philippines", "care_worker"),
    ("30", "viet_nam", "nurse"),
    ("31", "viet_nam", "care_worker"),
)


def _candidate(code: str, country: str, role: str) -> Designation:
    (land_ja, land_en), (role_ja, role_en) = COUNTRIES[country], ROLES[role]
    activity = asks(
        code, "candidate",
        f"{land_ja}との協定による{role_ja}として、受入れ機関で国家試験の合格を目指して研修・就労（就学）すること",
        f"Trains (works, or studies) at an accepting institution as a {role_en} under the agreement with {land_en}, up to "
        "the national examination",
        when=all_of(
            work.agreement.equals(country), work.candidate_for.equals(role), work.accepted_institution
        ),
        evidence=work.agreement.evidence,
    )  # fmt: skip
    time = asks(
        code, "within_agreed_time",
        "協定の定める滞在の期間（閣議決定による1年の延長を含む）の中であること",
        "Within the time of stay that the agreement sets (with the extra year of the Cabinet decisions)",
        when=work.within_agreed_stay,
    )  # fmt: skip
    return Designation(
        code,
        number(
            code, activity, time,
            note=Text(
                ja="候補者の家族の号はありません。資格を取ると、告示外の特定活動などに変わります。",
                en="There is no number for a candidate's family. Once qualified, the status is changed, for example to the "
                "designation outside the notice.",
            ),
        ),
        activity=activity,
    )  # fmt: skip


def _family(code: str, country: str, profession: str) -> Designation:
    (land_ja, land_en), (name_ja, name_en) = COUNTRIES[country], PROFESSIONS[profession]
    sponsor = asks(
        code, "sponsor",
        f"{land_ja}との協定により{name_ja}の資格を取り、その特定活動で在留する人の家族であること（候補者の家族は当たらない）",
        f"Family of somebody who qualified as a {name_en} under the agreement with {land_en} and stays as such (not of a "
        "candidate)",
        when=all_of(
            family.kind_of_person.equals("EPA_QUALIFIED"),
            work.family_of_qualified.equals(country),
            work.supporter_profession.equals(profession),
        ),
        evidence=family.kind_of_person.evidence,
    )  # fmt: skip
    return Designation(
        code, number(code, sponsor, member(code, "spouse", "child"), supported(code))
    )


DESIGNATIONS: Final = (
    *(_candidate(*entry) for entry in CANDIDATES),
    *(_family(*entry) for entry in FAMILIES),
)
RULES: Final = rules_of(*DESIGNATIONS)
COVERS: Final = covered(*DESIGNATIONS)
GAPS: Final = (
    Gap(
        notice("16"),
        "text_not_seen",
        Text(
            ja="各号の本文と始まった日、協定の定める滞在の年数、受験の回数（期間内かどうかは事実として聞く）",
            en="The words and first days of the numbers, the years of stay and the examinations that the agreements set "
            "(whether one is within them is asked)",
        ),
    ),
    Gap(
        notice("16"),
        "not_encoded",
        Text(
            ja="閣議決定（平成29年、令和5年2月21日、令和7年2月18日）による1年の延長の条件",
            en="What the Cabinet decisions (2017, 21 February 2023, 18 February 2025) ask for the extra year",
        ),
    ),
)
