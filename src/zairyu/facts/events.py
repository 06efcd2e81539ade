"""Around an event: what the duties of births, deaths, marriages and moves ask of it.

All of these are stated: an event of a life is told by the person it happens to.
"""

from __future__ import annotations

from typing import Final

from zairyu.logic import Text, flag

REGISTER: Final = Text(ja="戸籍謄本", en="Family register")
BIRTH: Final = Text(
    ja="出生の証明書、親の戸籍・国籍のわかるもの",
    en="Birth certificate, what shows the parents' nationality",
)

child_is_japanese = flag(
    "events.child_is_japanese",
    ja="生まれた子が日本国籍であること",
    en="The child is a Japanese national",
    question=Text(
        ja="生まれた時に父か母が日本人でしたか（父の場合は、母と結婚しているか、生まれる前に認知しているとき）。父母がともに知れない・無国籍のときも日本国籍です。",
        en="Was the father or the mother Japanese at the birth (the father: married to the mother, or having recognised the "
        "child before it)? A child whose parents are both unknown or stateless is Japanese too.",
    ),
    evidence=BIRTH,
)
child_of_special_permanent_resident = flag(
    "events.child_of_special_permanent_resident",
    ja="生まれた子の父又は母が特別永住者であること",
    en="The child's father or mother is a special permanent resident",
    question=Text(
        ja="子の父か母は特別永住者ですか。",
        en="Is the child's father or mother a special permanent resident?",
    ),
    evidence=Text(ja="特別永住者証明書", en="Special permanent resident certificate"),
)
born_abroad = flag(
    "events.born_abroad",
    ja="子が国外で生まれたこと",
    en="The child was born outside Japan",
    evidence=BIRTH,
    question=Text(
        ja="子は日本の国外で生まれましたか。",
        en="Was the child born outside Japan?",
    ),
)
japanese_nationality_remains = flag(
    "events.japanese_nationality_remains",
    ja="日本国籍を失っていないこと",
    en="Japanese nationality has not been lost",
    question=Text(
        ja="日本国籍はまだ残っていますか（自分の志望で外国籍を取ったのでなければ、残っていることが多くあります）。",
        en="Does Japanese nationality remain (it often does where the foreign nationality was not acquired by one's own "
        "choice)?",
    ),
    evidence=REGISTER,
)
death_abroad = flag(
    "events.death_abroad",
    ja="死亡が国外であったこと",
    en="The death was outside Japan",
    question=Text(
        ja="亡くなったのは日本の国外ですか。",
        en="Did the person die outside Japan?",
    ),
)
made_abroad = flag(
    "events.made_abroad",
    ja="結婚・離婚が国外の方式でされたこと",
    en="The marriage or divorce was made under the law of another country",
    question=Text(
        ja="結婚（離婚）の手続は、国外でその国の方式でしましたか。",
        en="Was the marriage or divorce made abroad, under the law there?",
    ),
)
other_spouse_is_japanese = flag(
    "events.other_spouse_is_japanese",
    ja="夫婦の一方が日本人であること",
    en="One of the spouses is a Japanese national",
    evidence=REGISTER,
    question=Text(
        ja="夫婦のどちらかは日本人ですか。",
        en="Is one of the spouses a Japanese national?",
    ),
)
divorce_by_court = flag(
    "events.divorce_by_court",
    ja="離婚が調停・審判・裁判によること",
    en="The divorce is by conciliation or judgment",
    question=Text(
        ja="離婚は家庭裁判所の調停・審判・裁判によるものですか。",
        en="Is the divorce one by conciliation or judgment of a family court?",
    ),
)
not_covered_by_employer = flag(
    "events.not_covered_by_employer",
    ja="職場の健康保険・厚生年金に入っていないこと（出来事の後）",
    en="Is not in an employer's health insurance and pension after the event",
    question=Text(
        ja="この出来事の後、職場の健康保険と厚生年金に（被扶養者としても）入っていませんか。",
        en="After the event, are you outside an employer's health insurance and pension (as a dependant too)?",
    ),
    evidence=Text(ja="資格喪失の証明書", en="Certificate that the insurance ended"),
)
moves_between_municipalities = flag(
    "events.moves_between_municipalities",
    ja="別の市区町村へ移ること",
    en="Moves to another municipality",
    question=Text(
        ja="別の市区町村へ移りますか。",
        en="Is the move to another municipality?",
    ),
)
moves_abroad = flag(
    "events.moves_abroad",
    ja="住所を国外に移すこと",
    en="Moves the home out of Japan",
    question=Text(
        ja="住所を国外に移しますか。",
        en="Do you move your home out of Japan?",
    ),
)

FACTS: Final = (
    child_is_japanese, child_of_special_permanent_resident, born_abroad,
    japanese_nationality_remains, death_abroad, made_abroad, other_spouse_is_japanese,
    divorce_by_court, not_covered_by_employer, moves_between_municipalities,
    moves_abroad,
)  # fmt: skip
