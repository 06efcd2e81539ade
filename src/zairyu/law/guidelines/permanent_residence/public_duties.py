"""永住許可ガイドライン 1(3)イ: no punishment, and public duties performed, on time.

Which years are looked at is not in the guideline. It follows from the documents asked for on the track
relied on (:mod:`.documents`): the evidence years of the shortest track that is met.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import PR_GUIDELINE
from zairyu.facts import conduct, duties, family
from zairyu.law.guidelines.permanent_residence.exceptions import (
    by_70_points,
    by_80_points,
    by_special_hsp,
)  # fmt: skip
from zairyu.law.guidelines.permanent_residence.ten_years import ten_years
from zairyu.logic import (
    Expr,
    Text,
    all_of,
    any_of,
    before,
    between,
    constant,
    requirement,
    since,
    versions,
)  # fmt: skip

FIRST_TEXT: Final = PR_GUIDELINE.at("1/3/イ", read="2006-03-31", confidence="official")
SPELLED_OUT: Final = PR_GUIDELINE.at("1/3/イ", read="2019-05-31", confidence="secondary")
LATENESS_NOTE: Final = PR_GUIDELINE.at("1/3/イ", read="2024-11-18", confidence="secondary")
PENAL_REFORM: Final = PR_GUIDELINE.at("1/3/イ", read="2025-10-30", confidence="secondary")
PRESENT_TEXT: Final = PR_GUIDELINE.at("1/3/イ", read="2026-02-24", confidence="official")

PAID_DUTIES: Final = ("tax", "pension", "health_insurance")
TAX_CERTIFICATE: Final = Text(
    ja="住民税の課税・納税証明書、国税の納税証明書（その3）",
    en="Certificates of resident-tax assessment and payment; national tax certificate (no. 3)",
)
INSURANCE_RECORDS: Final = Text(
    ja="ねんきん定期便又はねんきんネットの記録、領収証書、医療保険の納付証明",
    en="Pension records, receipts, proof of health-insurance payments",
)


def on_the_track(kind: str, ask: str) -> Expr:
    """Return "``kind`` was performed (or paid on time)" over the evidence years of the track met.

    Parameters
    ----------
    kind
        One of :data:`PAID_DUTIES`.
    ask
        ``"fulfilled"`` or ``"on_time"``.

    Notes
    -----
    One year for a child, and for 80 points and special HSP; three (tax) or two (insurance) for a spouse
    and for 70 points; five (tax) or two (insurance) for everyone. The points tracks count only for
    who has no ten years: who has them is looked at over the general window.
    """
    fact = duties.fulfilled if ask == "fulfilled" else duties.on_time
    longest = "P5Y" if kind == "tax" else "P2Y"
    one_year = all_of(
        any_of(
            family.biological_child_of_resident,
            all_of(~ten_years, any_of(by_80_points, by_special_hsp)),
        ),
        fact(kind=kind, window="P1Y"),
    )
    if kind != "tax":
        return any_of(fact(kind=kind, window=longest), one_year)
    three_years = all_of(
        any_of(family.spouse_of_resident, all_of(~ten_years, by_70_points)),
        fact(kind=kind, window="P3Y"),
    )
    return any_of(fact(kind=kind, window=longest), three_years, one_year)


no_punishment = requirement(
    "permanent_residence.no_punishment",
    cite=(PRESENT_TEXT, PENAL_REFORM, FIRST_TEXT),
    ja="罰金刑や拘禁刑（旧懲役・禁錮を含む）などを受けていないこと",
    en="No fine, imprisonment (in its former kinds too) or the like",
    when=any_of(
        ~conduct.punished,
        all_of(~conduct.punished_and_not_extinguished, conduct.old_punishment_is_overlooked),
    ),
)

tax = requirement(
    "permanent_residence.public_duties.tax",
    cite=(PRESENT_TEXT, FIRST_TEXT),
    ja="税金を納めていること（申請時点で未納がない）",
    en="Taxes are paid (nothing owed at the application)",
    when=on_the_track("tax", "fulfilled"),
    evidence=TAX_CERTIFICATE,
)
pension = requirement(
    "permanent_residence.public_duties.pension",
    cite=(PRESENT_TEXT, SPELLED_OUT),
    ja="公的年金の保険料を納めていること",
    en="Public pension premiums are paid",
    when=on_the_track("pension", "fulfilled"),
    evidence=INSURANCE_RECORDS,
)
health_insurance = requirement(
    "permanent_residence.public_duties.health_insurance",
    cite=(PRESENT_TEXT, SPELLED_OUT),
    ja="公的医療保険の保険料を納めていること",
    en="Public health insurance premiums are paid",
    when=on_the_track("health_insurance", "fulfilled"),
    evidence=INSURANCE_RECORDS,
)
notifications = requirement(
    "permanent_residence.public_duties.notifications",
    cite=(PRESENT_TEXT, SPELLED_OUT),
    ja="入管法の届出（住居地、所属機関など）をしていること",
    en="Notifications under the Immigration Act (address, organisation and so on) are made",
    when=duties.fulfilled(kind="notifications", window="P5Y"),
)

public_duties = requirement(
    "permanent_residence.public_duties",
    cite=(PRESENT_TEXT, SPELLED_OUT, FIRST_TEXT),
    ja="公的義務（税、年金、医療保険、入管法の届出）を適正に履行していること",
    en="Public duties (tax, pension, health insurance, notifications) are properly performed",
    when=versions(
        between("2006-03-31", "2019-05-31", tax),
        since("2019-05-31", all_of(tax, pension, health_insurance, notifications)),
    ),
)


def paid_on_time(kind: str, ja: str, en: str, evidence: Text) -> Expr:
    """Return "nothing of this kind was paid after its due date" (paid on the due date is on time)."""
    return requirement(
        f"permanent_residence.paid_on_time.{kind}",
        cite=(PRESENT_TEXT, LATENESS_NOTE),
        ja=ja,
        en=en,
        when=on_the_track(kind, "on_time"),
        evidence=evidence,
    )


on_time = requirement(
    "permanent_residence.paid_on_time",
    cite=(PRESENT_TEXT, LATENESS_NOTE),
    ja="納期限までに納めていること（後から納めても、原則として消極的に評価される）",
    en="Paid by the due date (late payment counts against the application in principle, though paid)",
    when=versions(
        before("2024-11-18", constant("not_applicable")),
        since(
            "2024-11-18",
            all_of(
                paid_on_time("tax", "税金を納期限までに納めている",
                             "Taxes paid by their due dates", TAX_CERTIFICATE),
                paid_on_time("pension", "年金保険料を納期限までに納めている",
                             "Pension premiums paid by their due dates", INSURANCE_RECORDS),
                paid_on_time("health_insurance", "医療保険料を納期限までに納めている",
                             "Health insurance premiums paid by their due dates",
                             INSURANCE_RECORDS),
            ),
        ),
    ),
    note=Text(
        ja="納期限の日に納めたものは期限内です。遅れがあれば必ず不許可になるという意味ではありません。",
        en="Payment on the due date is on time. Late payment does not by itself decide the outcome.",
    ),
)  # fmt: skip

RULES: Final = (
    no_punishment, public_duties, tax, pension, health_insurance, notifications, on_time,
)  # fmt: skip
