"""Appended table 2: statuses for a position in life; work is free."""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT
from zairyu.logic import Text
from zairyu.statuses.model import PeriodVersion, Status
from zairyu.statuses.writing import (
    CARD_ALWAYS,
    CARD_IF_LONGER,
    CERTIFICATE,
    COUNTS_RESIDENCE,
    MEMORY,
    NO_CERTIFICATE,
    NO_CRITERIA,
    NO_INACTIVITY,
    NO_NOTICE,
    NOTICE_SPOUSE,
    READ,
    SIX_MONTHS_AS_SPOUSE,
    always,
    by_case,
    capped_case,
    endless,
    listed,
    listed_case,
    no_sponsor,
    status,
)

__all__ = ["TABLE_2"]

TABLE: Final = "別表第二"


def _as_spouse(row: str) -> tuple[PeriodVersion, ...]:
    return (
        listed("3Y 1Y", row, "1990-06-01", "2012-07-09", confidence=MEMORY),
        listed("5Y 3Y 1Y 6M", row, "2012-07-09", start_confidence=MEMORY),
    )


permanent_resident: Final = status(
    "permanent_resident",
    "永住者",
    "Permanent Resident",
    table=TABLE,
    activity=Text(
        ja="法務大臣が永住を認めた人",
        en="A person permitted by the Minister to live in Japan for good",
    ),
    periods=(endless("永住者", "1990-06-01", start_confidence=MEMORY),),
    work="unrestricted",
    landing_criteria=NO_CRITERIA,
    certificate=NO_CERTIFICATE,
    card=CARD_ALWAYS,
    notification=NO_NOTICE,
    inactivity=NO_INACTIVITY,
    sponsors=no_sponsor(
        "配偶者や日本で生まれた子は「永住者の配偶者等」、その他の子などは「定住者」の対象になり得ます。",
        "Spouse and children born in Japan may come under Spouse or Child of Permanent Resident, other children "
        "under Long-Term Resident.",
    ),
    counts=COUNTS_RESIDENCE,
    aliases=("PR", "永住"),
    notes=(
        Text(
            ja="永住許可（22条）又は取得の許可（22条の2第4項）だけで受けます。永住許可申請中の特例期間はありません。",
            en="Only by permission for permanent residence (Art. 22) or acquisition (Art. 22-2(4)); no special period "
            "runs while that application is pending.",
        ),
        Text(
            ja="在留期間の5年の上限はありません。カードは2026年6月14日から10回目の誕生日まで（18歳未満は5回目まで）有効です。",
            en="The five-year limit does not apply. Cards issued since 14 June 2026 are valid to the tenth birthday "
            "after issue (under 18: the fifth).",
        ),
        Text(
            ja="2027年4月1日から、22条の4に永住者についての取消事由が加わります。",
            en="From 1 April 2027 Art. 22-4 has grounds of revocation that concern permanent residents.",
        ),
    ),
)
spouse_or_child_of_japanese_national: Final = status(
    "spouse_or_child_of_japanese_national",
    "日本人の配偶者等",
    "Spouse or Child of Japanese National",
    table=TABLE,
    activity=Text(
        ja="日本人の配偶者、特別養子、又は日本人の子として生まれた人",
        en="Spouse or special adoptee of a Japanese national, or a person born as the child of one",
    ),
    periods=_as_spouse("日本人の配偶者等"),
    work="unrestricted",
    landing_criteria=NO_CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_ALWAYS,
    notification=NOTICE_SPOUSE,
    inactivity=SIX_MONTHS_AS_SPOUSE,
    sponsors=no_sponsor(
        "子などは「定住者」の対象になり得ます。",
        "Children and others may come under Long-Term Resident.",
    ),
    counts=COUNTS_RESIDENCE,
    aliases=("spouse_of_japanese", "日配", "日本人配偶者等", "SoJ"),
    notes=(
        Text(
            ja="普通養子は対象になりません（定住者の対象になることがあります）。",
            en="Ordinary adoptees are not covered (Long-Term Resident may apply).",
        ),
    ),
)
spouse_or_child_of_permanent_resident: Final = status(
    "spouse_or_child_of_permanent_resident",
    "永住者の配偶者等",
    "Spouse or Child of Permanent Resident",
    table=TABLE,
    activity=Text(
        ja="永住者又は特別永住者の配偶者、又はその子として日本で生まれ引き続き在留している人",
        en="Spouse of a permanent or special permanent resident, or their child born in Japan and staying ever since",
    ),
    periods=_as_spouse("永住者の配偶者等"),
    work="unrestricted",
    landing_criteria=NO_CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_ALWAYS,
    notification=NOTICE_SPOUSE,
    inactivity=SIX_MONTHS_AS_SPOUSE,
    sponsors=no_sponsor(
        "子などは「定住者」の対象になり得ます。",
        "Children and others may come under Long-Term Resident.",
    ),
    counts=COUNTS_RESIDENCE,
    aliases=(
        "spouse_of_pr",
        "spouse_of_permanent_resident",
        "永配",
        "永住者配偶者等",
    ),
    notes=(
        Text(ja="子は日本で生まれたことが必要です。", en="A child must have been born in Japan."),
    ),
)
long_term_resident: Final = status(
    "long_term_resident",
    "定住者",
    "Long-Term Resident",
    table=TABLE,
    activity=Text(
        ja="法務大臣が特別な理由を考慮し、期間を定めて居住を認めた人",
        en="A person whom the Minister, for special reasons, allows to reside for a set period",
    ),
    periods=(
        by_case(
            listed_case("notified", "3Y 1Y", ja="告示された地位の人", en="Positions in the notice"),
            capped_case("other", "3Y", ja="その他の人", en="Others"),
            row="定住者",
            start="1990-06-01",
            until="2012-07-09",
            confidence=MEMORY,
        ),
        by_case(
            listed_case(
                "notified", "5Y 3Y 1Y 6M", ja="告示された地位の人", en="Positions in the notice"
            ),
            capped_case("other", "5Y", ja="その他の人", en="Others"),
            row="定住者",
            start="2012-07-09",
            start_confidence=MEMORY,
        ),
    ),
    work="unrestricted",
    landing_criteria=NO_CRITERIA,
    certificate=always(
        True,
        ACT.at("7-2/1", read=READ),
        note=Text(
            ja="告示された地位に限ります。告示外の地位で上陸することはできません。",
            en="Only for positions in the notice; nobody lands with another.",
        ),
    ),
    card=CARD_IF_LONGER,
    notification=NO_NOTICE,
    inactivity=NO_INACTIVITY,
    sponsors=no_sponsor(
        "配偶者や子は「定住者」の対象になり得ます。",
        "Spouse and children may come under Long-Term Resident.",
    ),
    counts=COUNTS_RESIDENCE,
    aliases=("LTR", "定住"),
    notes=(
        Text(
            ja="難民・補完的保護対象者と認定された人への許可は義務とされています（61条の2の2、61条の2の3）。",
            en="For recognised refugees and persons under complementary protection the grant is mandatory "
            "(Arts. 61-2-2, 61-2-3).",
        ),
    ),
)

TABLE_2: Final[tuple[Status, ...]] = (
    permanent_resident,
    spouse_or_child_of_japanese_national,
    spouse_or_child_of_permanent_resident,
    long_term_resident,
)
