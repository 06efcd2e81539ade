"""Words for pictures of the graph: the boxes of the Act's tables, sets of nodes by name, kinds of move."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from attrs import frozen

from zairyu.citations import ACT
from zairyu.logic import Text
from zairyu.pathways import nodes as n
from zairyu.pathways.moves import MoveOutcome, Relation
from zairyu.pathways.nodes import node_name, nodes_on

if TYPE_CHECKING:
    from zairyu.citations import Citation
    from zairyu.pathways.moves import Nodes

__all__ = ["FAMILIES", "Box", "Family", "Sets", "boxes_on", "family_of", "place", "relation_name"]


@frozen
class Box:
    """A set of nodes that has a name of its own.

    Parameters
    ----------
    id
        Stable name.
    members
        Its nodes.
    title
        Its name.
    """

    id: str
    members: Nodes
    title: Text


BOXES: Final = (
    Box("any_status", n.ANY_STATUS, Text(ja="在留資格", en="Statuses of residence")),
    Box("table_1_1", n.TABLE_1_1, Text(ja="別表第一の一", en="Appended Table I-1")),
    Box("table_1_2", n.TABLE_1_2, Text(ja="別表第一の二", en="Appended Table I-2")),
    Box("hsp_i", n.HSP_I, Text(ja="高度専門職1号", en="Highly Skilled Professional (i)")),
    Box("ict", n.ICT, Text(ja="企業内転勤", en="Intra-company Transferee")),
    Box("ssw", n.SSW, Text(ja="特定技能", en="Specified Skilled Worker")),
    Box("titp", n.TITP, Text(ja="技能実習", en="Technical Intern Training")),
    Box("table_1_3", n.TABLE_1_3, Text(ja="別表第一の三", en="Appended Table I-3")),
    Box("table_1_4", n.TABLE_1_4, Text(ja="別表第一の四", en="Appended Table I-4")),
    Box("table_1_5", n.DESIGNATED, Text(ja="別表第一の五", en="Appended Table I-5")),
    Box("listed", n.KINDS_LISTED, Text(ja="告示の特定活動", en="Listed in the notice")),
    Box("unlisted", n.KINDS_UNLISTED, Text(ja="告示外の特定活動", en="Outside the notice")),
    Box("table_2", n.TABLE_2, Text(ja="別表第二", en="Appended Table II")),
    Box("abroad_or_left", n.ABROAD, Text(ja="国外", en="Outside Japan")),
    Box(
        "without_landing",
        n.ENTERED_WITHOUT_LANDING,
        Text(ja="上陸手続なしの在留（60日以内）", en="Staying without landing, first 60 days"),
    ),
)
"""An outer box before those inside it."""


def boxes_on(on: date) -> tuple[Box, ...]:
    """Return the boxes that hold more than one node of a day, with those nodes only."""
    there = frozenset(node.id for node in nodes_on(on))
    found = (Box(box.id, box.members & there, box.title) for box in BOXES)
    return tuple(box for box in found if len(box.members) > 1)


class Sets:
    """Names of sets of nodes on a day, in one language.

    Parameters
    ----------
    on
        The day.
    lang
        ``"ja"`` or ``"en"``.
    """

    def __init__(self, on: date, lang: str) -> None:
        self.lang = lang
        self.names = [node.id for node in nodes_on(on)]
        self.boxes = boxes_on(on)
        self._everything = n.ANY_STATUS.intersection(self.names)

    def split(self, members: Nodes) -> tuple[list[Box], list[str]]:
        """Take a set apart into whole boxes, the largest first, and single nodes."""
        boxes: list[Box] = []
        left = members
        for box in sorted(self.boxes, key=lambda each: -len(each.members)):
            if box.members <= left:
                boxes.append(box)
                left -= box.members
        return boxes, [name for name in self.names if name in left]

    def described(self, members: Nodes) -> str:
        """Return the name of a set: its boxes and nodes, or "any status except" the rest."""
        members = members.intersection(self.names)
        named, left_out = self.titles(members), self.titles(self._everything - members)
        if members == self._everything:
            return "すべての在留資格" if self.lang == "ja" else "any status"
        separator = "、" if self.lang == "ja" else "; "
        if members <= self._everything and len(left_out) < len(named):
            names = separator.join(left_out)
            return f"{names}以外の在留資格" if self.lang == "ja" else f"any status except {names}"
        return separator.join(named)

    def titles(self, members: Nodes) -> list[str]:
        """Return the names of a set one by one: whole boxes, single nodes, numbers of the notice together."""
        boxes, singles = self.split(members)
        numbers = [name for name in singles if name in n.KINDS_LISTED]
        if len(numbers) > 1:
            singles = [name for name in singles if name not in n.KINDS_LISTED]
        titles = [box.title.get(self.lang) for box in boxes]
        titles += [node_name(name).get(self.lang) for name in singles]
        if len(numbers) > 1:
            codes = sorted((name.partition(":")[2] for name in numbers), key=_in_order)
            titles.append(
                f"特定活動{'・'.join(codes)}号"
                if self.lang == "ja"
                else f"Designated Activities nos. {', '.join(codes)}"
            )
        return titles


def _in_order(code: str) -> tuple[int, ...]:
    """Sort "2-2" after "2", and both before "10"."""
    return tuple(int(part) for part in code.split("-"))


def place(cited: Citation, lang: str) -> str:
    """Return where a provision stands; the Act itself is not named."""
    label = cited.label(lang)
    if cited.instrument is ACT:
        label = label.removeprefix(ACT.name(lang)).lstrip(", ")
    return label


_RELATIONS: Final = {
    Relation.CHANGE: Text(ja="在留資格の変更", en="Change of status"),
    Relation.EXTENSION: Text(ja="在留期間の更新", en="Extension of stay"),
    Relation.PERMANENT_RESIDENCE: Text(ja="永住許可", en="Permanent residence"),
    Relation.ACQUISITION: Text(ja="在留資格の取得", en="Acquisition of a status"),
    Relation.LANDING: Text(ja="上陸", en="Landing"),
    Relation.REENTRY: Text(ja="再入国", en="Return"),
    Relation.DEPARTURE: Text(ja="出国", en="Departure"),
    Relation.EXPIRY: Text(ja="期間の終わり", en="End of the period"),
    Relation.REVOCATION: Text(ja="取消し", en="Revocation"),
    Relation.DEPORTATION: Text(ja="出国命令・退去強制", en="Departure order or deportation"),
    Relation.SPECIAL_PERMISSION: Text(ja="在留特別許可", en="Special permission to stay"),
    Relation.RECOGNITION: Text(ja="難民等の認定による取得", en="Status on recognition"),
    Relation.PROVISIONAL: Text(ja="仮滞在許可", en="Provisional stay"),
    Relation.SPECIAL_PERMANENT: Text(ja="特別永住許可", en="Special permanent residence"),
    Relation.NATURALISATION: Text(ja="帰化", en="Naturalisation"),
    Relation.NATIONALITY: Text(ja="国籍の得喪", en="Nationality"),
    Relation.EX_OFFICIO: Text(ja="職権による変更", en="Change by the Minister"),
    Relation.CONVERSION: Text(ja="法律による読替え", en="Deemed by statute"),
    Relation.UNLAWFUL_ENTRY: Text(ja="許可のない入国", en="Entry without permission"),
    Relation.NONE: Text(ja="手続なし", en="No procedure"),
}
_WITHIN: Final = Text(
    ja="指定された機関・分野・活動の変更", en="Another designated organisation or activity"
)
_WITH_REENTRY: Final = Text(ja="再入国許可による出国", en="Departure with re-entry permission")
_AS_ENTRY: Final = Text(ja="協定による入国", en="Entry under the agreement")


def relation_name(relation: Relation, key: str = "") -> Text:
    """Return the name of a kind of move, told apart by the way's key where one name would not do."""
    if key == "change_within_status":
        return _WITHIN
    if key == "re_entry":
        return _WITH_REENTRY
    if key == "landing" and relation is Relation.EXPIRY:
        return _AS_ENTRY
    return _RELATIONS[relation]


@frozen
class Family:
    """Kinds of move that are drawn alike.

    Parameters
    ----------
    id
        Name of the class in the picture.
    title
        What the legend says.
    relations
        The kinds of move.
    light, dark
        Colour of the line on light and on dark ground.
    dash
        Pattern of the line; empty: solid.
    """

    id: str
    title: Text
    relations: frozenset[Relation]
    light: str
    dark: str
    dash: str


FAMILIES: Final = (
    Family(
        "change", Text(ja="変更・更新", en="Change, extension"),
        frozenset({Relation.CHANGE, Relation.EXTENSION, Relation.EX_OFFICIO, Relation.CONVERSION}),
        "#0b57d0", "#8ab4f8", "",
    ),
    Family(
        "permanent", Text(ja="永住・特別永住・帰化など", en="Permanent residence, nationality"),
        frozenset(
            {
                Relation.PERMANENT_RESIDENCE, Relation.SPECIAL_PERMANENT, Relation.NATURALISATION,
                Relation.NATIONALITY,
            }
        ),
        "#1b6e35", "#81c995", "12 3",
    ),
    Family(
        "landing", Text(ja="上陸・再入国", en="Landing, return"),
        frozenset({Relation.LANDING, Relation.REENTRY}),
        "#7b3fb5", "#d7aefb", "9 3 2 3",
    ),
    Family(
        "acquisition", Text(ja="取得", en="Acquisition"),
        frozenset({Relation.ACQUISITION}),
        "#9a5b00", "#fcc56b", "5 2",
    ),
    Family(
        "protection", Text(ja="認定・仮滞在・在留特別許可", en="Recognition, special permission"),
        frozenset({Relation.SPECIAL_PERMISSION, Relation.RECOGNITION, Relation.PROVISIONAL}),
        "#a3155f", "#ff8bcb", "9 3 2 3 2 3",
    ),
    Family(
        "end", Text(ja="出国・期間の終わり・取消しなど", en="Departure, end, revocation"),
        frozenset(
            {
                Relation.DEPARTURE, Relation.EXPIRY, Relation.REVOCATION, Relation.DEPORTATION,
                Relation.UNLAWFUL_ENTRY,
            }
        ),
        "#56606b", "#aab4be", "2 3",
    ),
    Family(
        "barred", Text(ja="法律上認められていない（×）", en="Not allowed by law (cross)"),
        frozenset({Relation.NONE}),
        "#b3261e", "#f2827b", "4 5",
    ),
)  # fmt: skip
"""In the order of the legend; the last is for what is barred, whatever kind of move it would be."""
_FAMILY_OF: Final = {relation: family for family in FAMILIES for relation in family.relations}


def family_of(relation: Relation, outcome: MoveOutcome) -> Family:
    """Return how a move is drawn."""
    return FAMILIES[-1] if outcome is MoveOutcome.BARRED else _FAMILY_OF[relation]
