"""A made-up test, small enough to read whole: every kind of rule, every verdict."""

from __future__ import annotations

from datetime import date, timedelta

from zairyu.citations import ACT, PR_GUIDELINE, PRACTICE
from zairyu.logic import (
    Count,
    Effect,
    Finding,
    Text,
    Timeline,
    any_of,
    as_of,
    assess,
    choice,
    choices,
    decide,
    flag,
    item,
    judgement,
    not_encoded,
    number,
    only_if,
    points,
    requirement,
    scheme,
    throughout,
    unless,
    unseen,
)

ON = date(2026, 11, 23)

age = number(
    "small.age",
    unit="completed years",
    ja="年齢",
    en="Age",
    question=Text(ja="生年月日はいつですか。", en="When were you born?"),
)
years = number("small.years", unit="completed years", ja="在留年数", en="Years in Japan")
pay = number("small.pay", unit="yen per year", ja="年収", en="Annual pay")
peers = number("small.peers", unit="yen per year", ja="同じ仕事の人の年収", en="Pay of peers")
degree = choice(
    "small.degree", values=("none", "bachelor", "master"), ordered=True, ja="学位", en="Degree"
)
skills = choices("small.skills", values=("welding", "cooking"), ja="技能", en="Skills")
married = flag(
    "small.married", ja="日本人の配偶者であること", en="Is the spouse of a Japanese national"
)
punished = flag(
    "small.punished",
    ja="刑を受けたこと",
    en="Has been punished",
    question=Text(ja="刑を受けたことがありますか。", en="Have you been punished?"),
    sensitive=True,
)
paid = flag("small.paid", params={"kind": "what"}, ja="納付", en="Paid")
related = judgement("small.related", ja="専攻と業務の関連性", en="Study and work are related")
fair = judgement("small.fair", ja="報酬が同等であること", en="The pay is comparable")

GUIDELINE = PR_GUIDELINE.at("1/1", read="2026-02-24", confidence="official")
REPORTED = PRACTICE.at("", read=None)
MINISTER = Text(ja="法務大臣", en="the Minister of Justice")

adult = requirement(
    "small.adult",
    cite=ACT.at("22/2/1", read="2026-06-14"),
    ja="成年であること",
    en="Is of age",
    when=age >= 18,
    effect=Effect.REQUIRED,
    evidence=Text(ja="旅券", en="Passport"),
)
stay = requirement(
    "small.stay",
    cite=GUIDELINE,
    ja="10年の在留（原則）",
    en="Ten years of stay in principle",
    when=unless(
        requirement("small.stay.ten", cite=GUIDELINE, ja="10年以上", en="Ten years or more", when=years >= 10),
        requirement(
            "small.stay.spouse", cite=REPORTED, ja="配偶者の特例", en="Exception for spouses",
            when=married & (years >= 3),
        ),
    ),
    effect=Effect.REQUIRED_IN_PRINCIPLE,
    departable_by=MINISTER,
)  # fmt: skip
conduct = requirement(
    "small.conduct",
    cite=GUIDELINE,
    ja="刑を受けていないこと",
    en="No punishment",
    when=~punished,
    effect=Effect.NEGATIVE_IN_PRINCIPLE,
)
work = requirement(
    "small.work",
    cite=GUIDELINE,
    ja="専攻に関連する業務",
    en="Work related to the studies",
    when=only_if(degree >= "bachelor", related),
    effect=Effect.REQUIRED,
)
wage = requirement(
    "small.wage",
    cite=GUIDELINE,
    ja="日本人と同等の報酬",
    en="Pay as a Japanese national would get",
    when=decide(stated=pay >= peers, otherwise=fair),
    effect=Effect.REQUIRED,
)
sums = points(
    "small.points",
    ja="点数",
    en="Points",
    items=(
        item("master", 20, when=degree >= "master", ja="修士", en="Master", group="degree"),
        item("bachelor", 10, when=degree >= "bachelor", ja="学士", en="Bachelor", group="degree"),
        item("young", 15, when=age < 30, ja="30歳未満", en="Under 30"),
        item("welder", 10, when=skills.has("welding"), ja="溶接", en="Welding"),
    ),
)
level = requirement(
    "small.level", cite=REPORTED, ja="30点以上", en="Thirty points or more", when=sums >= 30,
    effect=Effect.REQUIRED,
)  # fmt: skip
hidden = requirement(
    "small.hidden",
    cite=REPORTED,
    ja="見ていない定め",
    en="A rule that was not seen",
    when=unseen(ja="水準を確認できていない", en="The level was not seen", open_standard=True),
    effect=Effect.REQUIRED,
)
later = requirement(
    "small.later",
    cite=REPORTED,
    ja="入っていない定め",
    en="A rule that is not encoded",
    when=not_encoded(ja="未収録の定め", en="A rule left for later"),
    effect=Effect.REQUIRED,
)
before = requirement(
    "small.before",
    cite=GUIDELINE,
    ja="1年前から納めていること",
    en="Paid for a year",
    when=throughout("-P1Y", paid(kind="tax")) & as_of("-P3Y", years >= 1),
    effect=Effect.REQUIRED,
)
either = requirement(
    "small.either",
    cite=GUIDELINE,
    ja="税か年金",
    en="Tax or pension",
    when=any_of(paid(kind="tax") & paid(kind="pension"), paid(kind="health_insurance")),
    effect=Effect.REQUIRED,
)
harm = requirement(
    "small.harm",
    cite=REPORTED,
    ja="溶接の技能",
    en="Can weld",
    when=skills.has("welding"),
    effect=Effect.WEIGHS,
)

SMALL = scheme(
    "small",
    ja="小さな許可",
    en="Small permission",
    cite=ACT.at("22/2", read="2026-06-14"),
    items=(adult, stay, conduct, wage, level),
    considerations=(harm,),
)
WORK = scheme("small.for_work", ja="仕事", en="Work", cite=GUIDELINE, items=(work, hidden))
ONLY_WORK = scheme("small.only_work", ja="仕事だけ", en="Only work", cite=GUIDELINE, items=(work,))
LATER = scheme(
    "small.for_later",
    ja="後の定め",
    en="Later",
    cite=GUIDELINE,
    items=(adult, later, before, either),
)

GOOD = {
    "small.age": Timeline.constant(Count(date(1998, 4, 1), "years")),
    "small.years": Timeline.constant(Count(date(2016, 4, 1), "years")),
    "small.married": False,
    "small.punished": False,
    "small.pay": 5_000_000,
    "small.peers": 4_800_000,
    "small.degree": "master",
    "small.skills": frozenset({"cooking", "welding"}),
}


def good(**changes: object) -> Finding:
    values = {**GOOD, **{f"small.{name}": value for name, value in changes.items()}}
    values = {name: value for name, value in values.items() if value is not None}
    return assess(
        SMALL,
        values,
        ON,
        processing=timedelta(days=60),
        assumptions=(Text(ja="60日かかると仮定", en="Sixty days are assumed"),),
    )
