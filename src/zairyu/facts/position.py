"""In what position a status is held: whom the duties of residents bind, and whom a ground can touch.

Whether somebody is a mid- to long-term resident follows from the status and the period granted (Act Art.
19-3, Regulations Art. 19-5); as whose spouse or child a family status is held, from the grant.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from zairyu.calendar import Period, add
from zairyu.facts.residence import period_of_stay, status_held
from zairyu.logic import NONE, UNKNOWN, Text, Timeline, choice, flag
from zairyu.statuses.designated import code_of

if TYPE_CHECKING:
    from zairyu.case import StatusSpell
    from zairyu.facts.source import CaseView

WITHOUT_A_CARD: Final = frozenset(
    {"none", "diplomat", "official", "temporary_visitor", "special_permanent_resident"}
)
"""Never mid- to long-term residents, whatever the period (Art. 19-3(ii), (iii); the last by its own act)."""
DESIGNATIONS_WITHOUT_A_CARD: Final = frozenset({"3", "4", "53", "54"})
"""Numbers of the notice that Regulations Art. 19-5 leaves out: two offices of representation, remote workers."""
SIXTEEN: Final = Period(years=16)
NEW_CARD: Final = date(2026, 6, 14)
"""Since this day no card ends by the sixteenth birthday of its holder any more (Art. 19-5)."""
MONTHS: Final = 3
"""A period of so many months or fewer makes no mid- to long-term resident (Art. 19-3(i))."""


def _by_grant(view: CaseView, read: Callable[[StatusSpell], Any], absent: Any) -> Timeline:
    """Return what ``read`` says of the grant held on each day, ``absent`` while no status is held."""
    grants = sorted(
        (grant for grant in view.applicant.statuses if grant.from_ is not None),
        key=lambda grant: grant.from_ or date.min,
    )
    steps: list[tuple[date, Any]] = [(g.from_, read(g)) for g in grants if g.from_ is not None]
    undated = [g for g in view.applicant.statuses if g.from_ is None and g.goes_on]
    if len(undated) == 1 and not steps:
        steps.append((view.as_of, read(undated[0])))
    said = Timeline.steps(UNKNOWN, *steps)
    held = view.value(status_held)
    return Timeline.combine(lambda status, of: absent if status == "none" else of, held, said)


def _designation(view: CaseView) -> Timeline:
    """Return whether the designation held is one without a card; only Designated Activities have one."""

    def of(grant: StatusSpell) -> Any:
        if grant.status != "designated_activities":
            return False
        if grant.designated_activity is None:
            return UNKNOWN
        return code_of(grant.designated_activity) in DESIGNATIONS_WITHOUT_A_CARD

    return _by_grant(view, of, absent=False)


def _mid_to_long_term(status: Any, months: Any, without_card: Any) -> Any:
    if status is UNKNOWN:
        return UNKNOWN
    if status in WITHOUT_A_CARD:
        return False
    if months is not NONE and months is not UNKNOWN and months <= MONTHS:
        return False
    if status == "designated_activities" and without_card is not False:
        return UNKNOWN if without_card is UNKNOWN else False
    return UNKNOWN if months is UNKNOWN else True


def _resident(view: CaseView) -> Timeline:
    return Timeline.combine(
        _mid_to_long_term,
        view.value(status_held),
        view.value(period_of_stay),
        _designation(view),
    )


def _held_as(view: CaseView) -> Timeline:
    def of(grant: StatusSpell) -> Any:
        return UNKNOWN if grant.capacity is None else grant.capacity

    return _by_grant(view, of, absent=NONE)


def _ends_by_sixteenth_birthday(view: CaseView) -> Any:
    """A card issued from 2026-06-14 never ends so, nor one that is valid after that birthday."""
    born = view.applicant.born_on
    if born is None:
        return UNKNOWN
    sixteenth = add(born, SIXTEEN)
    dated = [card for card in view.applicant.cards if card.valid_until is not None]
    ends_so: Any = UNKNOWN
    if dated:
        card = max(dated, key=lambda each: each.valid_until or date.min)
        if card.valid_until not in (sixteenth, sixteenth - timedelta(days=1)):
            ends_so = False
        elif card.issued_on is not None:
            ends_so = card.issued_on < NEW_CARD
    return Timeline.steps(ends_so, (sixteenth + timedelta(days=1), False))


def _holds_or_held_a_card(view: CaseView) -> Timeline:
    """True from the first day as a mid- to long-term resident; before that as known."""
    resident = view.value(mid_to_long_term_resident)
    first = next(
        (day for day, value in zip(resident.starts, resident.values, strict=True) if value is True),
        None,
    )
    steps = [] if first is None else [(max(first, date(1900, 1, 1)), True)]
    return Timeline.steps(False if view.applicant.statuses.complete else UNKNOWN, *steps)


mid_to_long_term_resident = flag(
    "position.mid_to_long_term_resident",
    ja="中長期在留者（3月を超える在留期間などの、在留カードを持つ人）であること",
    en="Is a mid- to long-term resident (holds a residence card)",
    question=Text(
        ja="在留カードを交付される人ですか（3月以下の在留期間、短期滞在、外交・公用などの人は違います）。",
        en="Are you somebody to whom a residence card is issued (not with a period of three months or less, as a "
        "Temporary Visitor, Diplomat or Official, and a few others)?",
    ),
    evidence=Text(ja="在留カード", en="Residence card"),
    derive=_resident,
)
held_as = choice(
    "position.held_as",
    values=("spouse", "child", "special_adoptee", "parent", "other"),
    ja="家族の在留資格を、だれのどの身分で持っているか",
    en="As whose what a family status is held: spouse, child, special adoptee, parent",
    question=Text(
        ja="今の在留資格は、配偶者として、子として、特別養子として、のどれで許可されましたか。",
        en="Was your present status given as a spouse, as a child, or as a special adoptee?",
    ),
    evidence=Text(
        ja="戸籍謄本、婚姻・出生の証明書", en="Family register, certificate of marriage or birth"
    ),
    derive=_held_as,
)
also_as_child = flag(
    "position.also_as_child",
    ja="配偶者のほか、日本人の子として出生した者・特別養子、又は永住者等の子として日本で生まれ引き続き在留する者でもあること",
    en="Is, besides a spouse, also somebody born as a Japanese national's child, a special adoptee, or born in Japan as "
    "the child of a permanent resident and staying since",
    question=Text(
        ja="配偶者であるほかに、日本人の子として生まれた人（特別養子）又は永住者等の子として日本で生まれ続けて住んでいる人でもありますか。",
        en="Besides being a spouse: were you born as a child of a Japanese national (or are a special adoptee), or born in "
        "Japan as the child of a permanent resident and have stayed since?",
    ),
)
entertainer_under_contract = flag(
    "position.entertainer_under_contract",
    ja="興行：日本の機関との契約に基づいて活動すること",
    en="Entertainer: works under a contract with an organisation in Japan",
    question=Text(
        ja="興行の活動は、日本の機関との契約に基づくものですか。",
        en="Is the work as an entertainer under a contract with an organisation in Japan?",
    ),
    evidence=Text(ja="契約書", en="The contract"),
)
leaves_with_re_entry_permission = flag(
    "position.leaves_with_re_entry_permission",
    ja="再入国許可（みなし再入国許可を含む）を得て出国すること",
    en="Leaves Japan with a re-entry permit or special re-entry permission",
    question=Text(
        ja="再入国許可を受けて（又は空港で「一時的な出国」と示して）出国しますか。",
        en="Do you leave with a re-entry permit, or having shown at the port that you will return?",
    ),
    evidence=Text(ja="旅券の証印、再入国出国記録", en="Stamp in the passport, re-entry card"),
)
address_never_notified = flag(
    "position.address_never_notified",
    ja="中長期在留者になってから住居地を一度も届け出ていないこと",
    en="Has not yet notified any address since becoming a mid- to long-term resident",
    question=Text(
        ja="中長期在留者になってから、市区町村に住居地をまだ届け出ていませんか。",
        en="Have you not yet notified your address at the municipality since becoming a mid- to long-term resident?",
    ),
    evidence=Text(ja="在留カードの裏面、住民票", en="Back of the card, residence record"),
)
card_ends_by_sixteenth_birthday = flag(
    "position.card_ends_by_sixteenth_birthday",
    ja="在留カードの有効期間の満了の日が16歳の誕生日（又はその前日）とされていること",
    en="The card is said to end on the sixteenth birthday, or the day before it",
    question=Text(
        ja="在留カードの有効期間は、16歳の誕生日（又はその前日）で終わりますか。",
        en="Does the card end on the sixteenth birthday, or the day before it?",
    ),
    evidence=Text(ja="在留カード", en="Residence card"),
    derive=_ends_by_sixteenth_birthday,
)
holds_or_held_a_card = flag(
    "position.holds_or_held_a_card",
    ja="在留カードの交付を受けたことがあること",
    en="Has been given a residence card",
    question=Text(
        ja="在留カードを交付されていますか（いましたか）。",
        en="Have you been given a residence card?",
    ),
    evidence=Text(ja="在留カード", en="Residence card"),
    derive=_holds_or_held_a_card,
)
received_new_card = flag(
    "position.received_new_card",
    ja="新しい在留カードを受け取ったこと",
    en="Has received a new card",
    question=Text(ja="新しい在留カードを受け取りましたか。", en="Have you received a new card?"),
)
found_void_card = flag(
    "position.found_void_card",
    ja="なくしたカードを、効力を失った後に見つけたこと",
    en="Has found a lost card after it ceased to be valid",
    question=Text(
        ja="なくした在留カードが、その後見つかりましたか。",
        en="Has the lost card been found since?",
    ),
)
deceased_held_a_card = flag(
    "position.deceased_held_a_card",
    ja="亡くなった人が在留カードを持っていたこと",
    en="The person who died held a residence card",
    question=Text(
        ja="亡くなった人は在留カードを持っていましたか（日本人ではない中長期在留者でしたか）。",
        en="Did the person who died hold a residence card?",
    ),
)

FACTS: Final = (
    mid_to_long_term_resident, held_as, also_as_child, entertainer_under_contract,
    leaves_with_re_entry_permission, address_never_notified,
    card_ends_by_sixteenth_birthday, holds_or_held_a_card, received_new_card, found_void_card,
    deceased_held_a_card,
)  # fmt: skip
