"""特定活動告示3・4・36・37号: offices of representation; research and information processing at designated bodies.

36 and 37 stood in the Act itself until 2015-03-31 (appended table 1-5, a and b).
"""

from __future__ import annotations

from typing import Final

from zairyu.facts import designated_stay as stay
from zairyu.facts import designated_work as work
from zairyu.law.designated.register import Designation
from zairyu.law.designated.writing import asks, covered, notice, number, rules_of
from zairyu.law.register import Gap
from zairyu.logic import Text

NO_CARD: Final = Text(
    ja="在留カードは交付されません（施行規則19条の5）。",
    en="No residence card is issued (Regulations, Art. 19-5).",
)

taiwan = asks(
    "3", "staff_or_household",
    "台湾日本関係協会の日本の事務所の職員、又は同じ世帯の家族であること（平成29年6月5日までの名は亜東関係協会）",
    "Staff of an office in Japan of the Taiwan-Japan Relations Association, or of the same household (to 5 June 2017 "
    "Association of East Asian Relations)",
    when=stay.at_taiwan_association, known="official",
)  # fmt: skip
palestine = asks(
    "4", "staff_or_household",
    "駐日パレスチナ総代表部の職員、又は同じ世帯の家族であること",
    "Staff of the Permanent General Mission of Palestine in Japan, or of the same household",
    when=stay.at_palestine_mission, known="official",
)  # fmt: skip
research = asks(
    "36", "specified_research",
    "法務大臣の指定する機関との契約により、その施設で高度の専門知識を要する研究・その指導・教育をすること（関連する事業の経営も）",
    "Research that needs high expertise, its guidance or teaching, at the facilities of an organisation designated by the "
    "Minister, under a contract with it (running a related business too)",
    when=work.researcher_at_designated,
)  # fmt: skip
processing = asks(
    "37", "specified_information_processing",
    "法務大臣の指定する機関との契約により、情報処理の業務に従事すること",
    "Information processing work under a contract with an organisation designated by the Minister",
    when=work.information_processing_at_designated,
)  # fmt: skip

DESIGNATIONS: Final = (
    Designation("3", number("3", taiwan, note=NO_CARD), activity=taiwan),
    Designation("4", number("4", palestine, note=NO_CARD), activity=palestine),
    Designation("36", number("36", research), activity=research, kept=(research,)),
    Designation("37", number("37", processing), activity=processing, kept=(processing,)),
)
RULES: Final = rules_of(*DESIGNATIONS)
COVERS: Final = covered(*DESIGNATIONS)
GAPS: Final = (
    Gap(
        notice("36"),
        "text_not_seen",
        Text(
            ja="36号・37号の本文と、指定される機関の要件を定める省令",
            en="The words of numbers 36 and 37, and the ordinance on the organisations designated",
        ),
    ),
)
