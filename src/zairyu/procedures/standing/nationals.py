"""Japanese nationals, with or without further nationalities, and special permanent residents."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from zairyu.calendar import (
    Period,
    return_by,
    settled,
    subtract,
)
from zairyu.citations import NATIONALITY_ACT
from zairyu.logic import Text
from zairyu.procedures.standing.answer import NextAct, Standing, Travel, Work
from zairyu.procedures.standing.cites import act, special_act
from zairyu.procedures.standing.without import place

if TYPE_CHECKING:
    from zairyu.case import Application, Person

__all__ = ["japanese", "special_permanent_resident"]

TWO_YEARS: Final = Period(years=2)
CERTIFICATE_WINDOW: Final = Period(months=3)
FREE: Final = Work("any", (Text(ja="働き方に制限はありません。", en="No restriction on work."),))

JAPANESE: Final = Text(
    ja="日本国籍がある人に在留資格は要りません。",
    en="A Japanese national needs no status of residence.",
)
SEVERAL: Final = Text(
    ja="ほかの国籍もある人は、国籍の選択の期限を法務局や市区町村で確かめられます（18歳になる前に重国籍となった人は20歳まで、"
    "その後の人は2年以内）。選択を終えていなくても、日本国民であることに変わりはありません。",
    en="With another nationality too, the time to choose can be checked with the Legal Affairs Bureau or the municipality "
    "(dual before 18: until 20; later: within two years). Who has not chosen is a Japanese national all the same.",
)


def japanese(person: Person, on: date, pending: tuple[Application, ...]) -> Standing:
    """Return the standing of a Japanese national, with or without further nationalities."""
    foreign = [each for each in person.nationalities if each not in ("JPN", "stateless", "unknown")]
    travel = Travel(
        None,
        on,
        None,
        abroad=False,
        text=(
            Text(
                ja="日本国民は、日本の旅券で出国の確認と帰国の確認を受けます。再入国許可は要りません。",
                en="A Japanese national leaves and comes home on a Japanese passport, confirmed at the port; no permission "
                "to re-enter is needed.",
            ),
        ),
        citations=(act("60/1"), act("61")),
    )
    return place(
        on,
        "japanese_national",
        JAPANESE,
        pending,
        work=FREE,
        travel=travel,
        indefinite=True,
        notes=(SEVERAL,) if foreign else (),
        citations=(
            act("2/1/1"),
            *((NATIONALITY_ACT.at("14/1", read="2024-04-01"),) if foreign else ()),
        ),
    )


def special_permanent_resident(
    person: Person, on: date, pending: tuple[Application, ...]
) -> Standing:
    """Return the standing of a special permanent resident."""
    away = next(
        (
            each
            for each in person.absences
            if each.left_on is not None
            and each.left_on <= on
            and not (isinstance(each.returned_on, date) and each.returned_on <= on)
        ),
        None,
    )
    left = on if away is None or away.left_on is None else away.left_on
    back = return_by(left, None, TWO_YEARS)
    if away is not None and away.permission == "re_entry_permit" and away.permit_valid_until:
        back = settled(away.permit_valid_until)
    travel = Travel(
        True if away is None else None,
        left,
        back,
        abroad=away is not None,
        text=(
            Text(
                ja=f"旅券と特別永住者証明書を持ち、再入国の意思を示して出国すれば、2年以内に戻れます（{left}に出国した場合は"
                f"{back.safe}まで）。再入国許可は6年までで、外国で7年まで延ばせることがあります。",
                en=f"With passport and special permanent resident certificate, and the wish to return declared, one may be "
                f"back within two years (leaving on {left}: by {back.safe}). A re-entry permit runs up to six years, and can "
                "be extended abroad up to seven.",
            ),
            Text(
                ja="期限までに戻らないと、特別永住者の地位は続きません。",
                en="Who is not back by the last day does not keep this position.",
            ),
        ),
        citations=(special_act("23/1"), special_act("23/2")),
    )
    return place(
        on,
        "special_permanent_resident",
        Text(
            ja="特別永住者として適法に在留しています。",
            en="Lawfully here as a special permanent resident.",
        ),
        pending,
        work=FREE,
        travel=travel,
        indefinite=True,
        proof=(
            Text(
                ja="特別永住者証明書。いつも携帯する義務はありません。職務中の係官に提示を求められたときは示します。",
                en="The special permanent resident certificate. It need not be carried at all times; it is shown when an "
                "officer on duty asks.",
            ),
        ),
        next_acts=(_certificate(person),),
        citations=(special_act("3"), special_act("4/1"), special_act("5/1")),
    )


def _certificate(person: Person) -> NextAct:
    ends = max((each.valid_until for each in person.cards if each.valid_until), default=None)
    return NextAct(
        "card_renewal",
        Text(
            ja="特別永住者証明書の有効期間の更新（市区町村。在留には期限がありません）",
            en="Renew the special permanent resident certificate (municipality; the stay itself has no end)",
        ),
        opens=None if ends is None else settled(subtract(ends, CERTIFICATE_WINDOW)),
        last_day=ends,
        text=(
            Text(
                ja="満了日の3か月前から満了日までに申請します（令和8年6月14日から）。",
                en="From three months before its last day to that day (since 14 June 2026).",
            ),
        ),
        citations=(special_act("12/1"),),
    )
