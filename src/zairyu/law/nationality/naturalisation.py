"""国籍法4条から10条: naturalisation, as an end outside the statuses.

The articles say whom the Minister of Justice may permit, not whom the Minister must: all conditions met is no
entitlement. Address (住所) and residence (居所) differ: Arts. 5, 7 (second sentence) and 8 ask for an address, Arts. 6 and 7
(first sentence) take either, Art. 6(iii) asks for residence.

In 2026 the government announced that integration is to be examined in the direction of ten years in principle. From
which day, and whether it reaches Arts. 6 to 8, is not known: it is shown as a consideration and bars nobody.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import MEASURES_2026_01_23, NATIONALITY_ACT, PRACTICE
from zairyu.facts import conduct, duties, nationality, person
from zairyu.law.nationality.birth import ADULT_AT_18, FIRST_READ
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Effect,
    Text,
    all_of,
    any_of,
    before,
    constant,
    requirement,
    scheme,
    since,
    unless,
    versions,
)

READ: Final = "2024-04-01"
ANNOUNCED: Final = "2026-01-23"
TEN_YEARS: Final = MEASURES_2026_01_23.at("", read=ANNOUNCED, confidence="secondary")

not_japanese = requirement(
    "naturalisation.is_a_foreigner",
    cite=NATIONALITY_ACT.at("4/1", read=READ),
    ja="日本国民ではないこと",
    en="Is not a Japanese national",
    when=~person.japanese_national,
    effect=Effect.REQUIRED,
)
address_now = nationality.address_in_japan

# --- 6条 ------------------------------------------------------------------------------------------------

child_of_former = requirement(
    "nationality_act.6_1.child_of_former_national",
    cite=NATIONALITY_ACT.at("6/1/1", read=READ),
    ja="6条1号　日本国民であった者の子（養子を除く）で、引き続き3年以上日本に住所又は居所",
    en="Art. 6(i): child (not adopted) of a former national, three years or more of address or residence",
    when=all_of(
        address_now, nationality.child_of_former_national, nationality.residence_years >= 3
    ),
)
born_in_japan = requirement(
    "nationality_act.6_2.born_in_japan",
    cite=NATIONALITY_ACT.at("6/1/2", read=READ),
    ja="6条2号　日本で生まれ、引き続き3年以上住所若しくは居所がある者、又は父若しくは母（養父母を除く）も日本で生まれた者",
    en="Art. 6(ii): born in Japan, and three years or more of address or residence, or a parent (not adoptive) born in Japan",
    when=all_of(
        address_now,
        nationality.born_in_japan,
        any_of(nationality.residence_years >= 3, nationality.parent_born_in_japan),
    ),
)
ten_years_of_residence = requirement(
    "nationality_act.6_3.ten_years_of_residence",
    cite=NATIONALITY_ACT.at("6/1/3", read=READ),
    ja="6条3号　引き続き10年以上日本に居所",
    en="Art. 6(iii): ten years or more of residence in Japan",
    when=all_of(address_now, nationality.residence_years >= 10),
)
article_6 = requirement(
    "nationality_act.6",
    cite=NATIONALITY_ACT.at("6", read=READ),
    ja="6条のどれか（現に日本に住所を有する者）",
    en="One of the items of Art. 6, with an address in Japan now",
    when=any_of(child_of_former, born_in_japan, ten_years_of_residence),
)

# --- 7条 ------------------------------------------------------------------------------------------------

spouse_three_years = requirement(
    "nationality_act.7.three_years_in_japan",
    cite=NATIONALITY_ACT.at("7", read=READ),
    ja="7条前段　日本国民の配偶者で、引き続き3年以上住所又は居所があり、現に住所を有する者",
    en="Art. 7, first sentence: spouse of a national, three years or more of address or residence, and an address now",
    when=all_of(nationality.spouse_of_national, nationality.residence_years >= 3, address_now),
)
spouse_married_three_years = requirement(
    "nationality_act.7.married_three_years",
    cite=NATIONALITY_ACT.at("7", read=READ),
    ja="7条後段　日本国民の配偶者で、婚姻の日から3年を経過し、引き続き1年以上住所を有する者",
    en="Art. 7, second sentence: spouse of a national, three years past since the marriage, one year or more of address",
    when=all_of(
        nationality.spouse_of_national,
        nationality.marriage_to_national_years >= 3,
        nationality.address_years >= 1,
    ),
)
article_7 = requirement(
    "nationality_act.7",
    cite=NATIONALITY_ACT.at("7", read=READ),
    ja="7条　日本国民の配偶者",
    en="Art. 7: spouse of a national",
    when=any_of(spouse_three_years, spouse_married_three_years),
)

# --- 8条 ------------------------------------------------------------------------------------------------

child_of_national = requirement(
    "nationality_act.8_1.child_of_national",
    cite=NATIONALITY_ACT.at("8/1/1", read=READ),
    ja="8条1号　日本国民の子（養子を除く）で、日本に住所",
    en="Art. 8(i): child (not adopted) of a national, address in Japan",
    when=all_of(nationality.child_of_national, address_now),
    note=Text(
        ja="まず国籍を確かめてください（nationality_act.may_be_japanese）。",
        en="Check nationality first (nationality_act.may_be_japanese).",
    ),
)
adopted_child = requirement(
    "nationality_act.8_2.adopted_child",
    cite=NATIONALITY_ACT.at("8/1/2", read=READ),
    ja="8条2号　日本国民の養子で、引き続き1年以上住所があり、縁組の時本国法により未成年だった者",
    en="Art. 8(ii): adopted by a national while a minor under home law, one year or more of address",
    when=all_of(nationality.adopted_by_national_as_minor, nationality.address_years >= 1),
)
former_national = requirement(
    "nationality_act.8_3.former_national",
    cite=NATIONALITY_ACT.at("8/1/3", read=READ),
    ja="8条3号　日本の国籍を失った者（帰化した後に失った者を除く）で、日本に住所",
    en="Art. 8(iii): lost Japanese nationality (not one that came by naturalisation), address in Japan",
    when=all_of(nationality.former_national_not_naturalised, address_now),
)
stateless = requirement(
    "nationality_act.8_4.stateless_from_birth",
    cite=NATIONALITY_ACT.at("8/1/4", read=READ),
    ja="8条4号　日本で生まれ、出生の時から無国籍で、その時から引き続き3年以上住所",
    en="Art. 8(iv): born in Japan, stateless since, three years or more of address since the birth",
    when=all_of(
        nationality.born_in_japan,
        nationality.stateless_from_birth,
        nationality.address_years >= 3,
    ),
)
article_8 = requirement(
    "nationality_act.8",
    cite=NATIONALITY_ACT.at("8", read=READ),
    ja="8条のどれか",
    en="One of the items of Art. 8",
    when=any_of(child_of_national, adopted_child, former_national, stateless),
)

# --- 5条 ------------------------------------------------------------------------------------------------

five_years = requirement(
    "nationality_act.5_1_1.five_years",
    cite=NATIONALITY_ACT.at("5/1/1", read=READ),
    ja="一　引き続き5年以上日本に住所を有すること",
    en="(i) Five years or more of unbroken address in Japan",
    when=nationality.address_years >= 5,
    effect=Effect.REQUIRED,
    note=Text(
        ja="実務では、一度に約100日、1年に約150日の出国は途切れとみられることがあるとされます。",
        en="In practice leaving for about a hundred days at once, or 150 days a year, is said to break it at times.",
    ),
)
of_age = requirement(
    "nationality_act.5_1_2.of_age",
    cite=(
        NATIONALITY_ACT.at("5/1/2", read=FIRST_READ, until=ADULT_AT_18),
        NATIONALITY_ACT.at("5/1/2", read=ADULT_AT_18),
    ),
    ja="二　18歳以上（令和4年3月31日までは20歳以上）で、本国法によって行為能力を有すること",
    en="(ii) 18 or over (20 or over until 31 March 2022), with capacity under home law",
    when=all_of(
        versions(before(ADULT_AT_18, person.age >= 20), since(ADULT_AT_18, person.age >= 18)),
        nationality.has_capacity,
    ),
    effect=Effect.REQUIRED,
)
good_conduct = requirement(
    "nationality_act.5_1_3.good_conduct",
    cite=NATIONALITY_ACT.at("5/1/3", read=READ),
    ja="三　素行が善良であること（納税・年金などを含めて法務大臣が判断する）",
    en="(iii) Good conduct (judged by the Minister, taxes and pension included)",
    when=conduct.is_good,
    effect=Effect.REQUIRED,
)
livelihood = requirement(
    "nationality_act.5_1_4.livelihood",
    cite=NATIONALITY_ACT.at("5/1/4", read=READ),
    ja="四　自分、又は生計を一にする配偶者その他の親族の資産・技能で生計を営めること",
    en="(iv) A living by the assets or skills of oneself, or of the spouse or relatives of the household",
    when=nationality.can_make_a_living,
    effect=Effect.REQUIRED,
)
cannot_lose_it = requirement(
    "nationality_act.5_2.cannot_lose_it",
    cite=NATIONALITY_ACT.at("5/2", read=READ),
    ja="5条2項　意思にかかわらず国籍を失えず、日本国民との親族関係又は境遇に特別の事情があると認められること",
    en="Art. 5(2): cannot lose the nationality whatever one wishes, and special circumstances are found",
    when=nationality.cannot_give_up_and_special_circumstances,
)
single_nationality = requirement(
    "nationality_act.5_1_5.single_nationality",
    cite=(NATIONALITY_ACT.at("5/1/5", read=READ), NATIONALITY_ACT.at("5/2", read=READ)),
    ja="五　国籍を有しない、又は日本の国籍の取得によってその国籍を失うべきこと",
    en="(v) Has no nationality, or is to lose it by acquiring the Japanese one",
    when=unless(nationality.gives_up_other, cannot_lose_it),
    effect=Effect.REQUIRED,
)
constitution = requirement(
    "nationality_act.5_1_6.no_violent_overthrow",
    cite=NATIONALITY_ACT.at("5/1/6", read=READ),
    ja="六　憲法や政府を暴力で破壊することを企て、主張し、そのような団体に加わったことがないこと",
    en="(vi) Has never planned or advocated the violent overthrow of the Constitution or government, nor joined such a body",
    when=nationality.no_violent_overthrow,
    effect=Effect.REQUIRED,
)

# --- What weighs ----------------------------------------------------------------------------------------

ten_year_practice = requirement(
    "naturalisation.ten_year_practice",
    cite=TEN_YEARS,
    ja="融和の審査：原則10年以上の在留を求める方向（令和8年1月23日に公表。開始日も対象も確認できていない）",
    en="Integration: in the direction of ten years of stay in principle (announced on 23 January 2026; neither its first day "
    "nor its reach was found)",
    when=versions(
        before(ANNOUNCED, constant("not_applicable")),
        since(ANNOUNCED, nationality.address_years >= 10),
    ),
    effect=Effect.WEIGHS,
    note=Text(
        ja="法律の条件は5年のままです。10年に満たないことだけで申請できなくなるとは公表されていません。",
        en="The condition of the Act is still five years; nothing published says that fewer than ten shut anybody out.",
    ),
)
public_duties = requirement(
    "naturalisation.public_duties",
    cite=PRACTICE.at("", read=None, confidence="secondary"),
    ja="税・年金・健康保険を納めていること（素行の審査で見られる）",
    en="Taxes, pension and health insurance are paid (looked at under good conduct)",
    when=all_of(
        duties.fulfilled(kind="tax", window="P1Y"),
        duties.fulfilled(kind="pension", window="P1Y"),
        duties.fulfilled(kind="health_insurance", window="P1Y"),
    ),
    effect=Effect.WEIGHS,
)
WEIGHED: Final = (ten_year_practice, public_duties)

# --- The whole, and each class alone ----------------------------------------------------------------------

years = requirement(
    "naturalisation.years",
    cite=(NATIONALITY_ACT.at("5/1/1", read=READ), NATIONALITY_ACT.at("6", read=READ)),
    ja="住所の年数（5年、又は6条・7条・8条の特例）",
    en="Years of address: five, or an exception of Arts. 6, 7 or 8",
    when=unless(five_years, article_6, article_7, article_8),
    effect=Effect.REQUIRED,
)
capacity = requirement(
    "naturalisation.age_and_capacity",
    cite=(
        *of_age.citations,
        NATIONALITY_ACT.at("7", read=READ),
        NATIONALITY_ACT.at("8", read=READ),
    ),
    ja="年齢と行為能力（7条・8条の人には求められない）",
    en="Age and capacity (not asked under Arts. 7 and 8)",
    when=unless(of_age, article_7, article_8),
    effect=Effect.REQUIRED,
)
living = requirement(
    "naturalisation.livelihood",
    cite=(NATIONALITY_ACT.at("5/1/4", read=READ), NATIONALITY_ACT.at("8", read=READ)),
    ja="生計（8条の人には求められない）",
    en="Livelihood (not asked under Art. 8)",
    when=unless(livelihood, article_8),
    effect=Effect.REQUIRED,
)
NOTE: Final = Text(
    ja="条件を満たしても許可されるとは限りません。許可は官報の告示の日から効力を生じます（10条2項）。15歳未満は法定代理人が申請します。",
    en="Meeting the conditions is no entitlement. Permission takes effect on the day of the notice in the Official Gazette "
    "(Art. 10(2)). Under 15 the legal representative applies.",
)
BASE: Final = NATIONALITY_ACT.at("4", read=READ)
naturalisation = scheme(
    "naturalisation",
    ja="帰化（どの条によるかを問わない）",
    en="Naturalisation, under whichever article",
    cite=BASE,
    items=(not_japanese, years, capacity, good_conduct, living, single_nationality, constitution),
    considerations=WEIGHED,
    note=NOTE,
)
ordinary = scheme(
    "naturalisation.ordinary",
    ja="普通帰化（5条）",
    en="Ordinary naturalisation (Art. 5)",
    cite=NATIONALITY_ACT.at("5/1", read=READ),
    items=(
        not_japanese,
        five_years,
        of_age,
        good_conduct,
        livelihood,
        single_nationality,
        constitution,
    ),
    considerations=WEIGHED,
    note=NOTE,
)
by_connection = scheme(
    "naturalisation.by_connection",
    ja="簡易帰化（6条）",
    en="Naturalisation by a connection with Japan (Art. 6)",
    cite=NATIONALITY_ACT.at("6", read=READ),
    items=(
        not_japanese, article_6.with_effect(Effect.REQUIRED), of_age, good_conduct, livelihood, single_nationality,
        constitution,
    ),
    considerations=WEIGHED,
    note=NOTE,
)  # fmt: skip
as_spouse = scheme(
    "naturalisation.as_spouse",
    ja="日本国民の配偶者の帰化（7条）",
    en="Naturalisation of the spouse of a national (Art. 7)",
    cite=NATIONALITY_ACT.at("7", read=READ),
    items=(
        not_japanese, article_7.with_effect(Effect.REQUIRED), good_conduct, livelihood, single_nationality,
        constitution,
    ),
    considerations=WEIGHED,
    note=NOTE,
)  # fmt: skip
as_child = scheme(
    "naturalisation.as_child_or_former_national",
    ja="日本国民の子・養子、元日本国民、日本で生まれた無国籍の人の帰化（8条）",
    en="Naturalisation of children of nationals, former nationals and persons born stateless in Japan (Art. 8)",
    cite=NATIONALITY_ACT.at("8", read=READ),
    items=(
        not_japanese, article_8.with_effect(Effect.REQUIRED), good_conduct, single_nationality, constitution,
    ),
    considerations=WEIGHED,
    note=NOTE,
)  # fmt: skip
by_special_merit = scheme(
    "naturalisation.by_special_merit",
    ja="特別の功労による帰化（9条）",
    en="Naturalisation for special merit (Art. 9)",
    cite=NATIONALITY_ACT.at("9", read=READ),
    items=(
        not_japanese,
        requirement(
            "nationality_act.9.special_merit",
            cite=NATIONALITY_ACT.at("9", read=READ),
            ja="日本に特別の功労があり、国会の承認があること（5条1項の条件は求められない）",
            en="Special merit for Japan, with the approval of the Diet (Art. 5(1) does not bind)",
            when=nationality.special_merit,
            effect=Effect.REQUIRED,
        ),
    ),
    note=NOTE,
)

SCHEMES: Final = (naturalisation, ordinary, by_connection, as_spouse, as_child, by_special_merit)
RULES: Final = (
    *SCHEMES, article_6, child_of_former, born_in_japan, ten_years_of_residence, article_7, spouse_three_years,
    spouse_married_three_years, article_8, child_of_national, adopted_child, former_national, stateless, five_years,
    of_age, good_conduct, livelihood, single_nationality, cannot_lose_it, constitution, ten_year_practice,
    public_duties, years, capacity, living, not_japanese,
)  # fmt: skip
COVERS: Final = (
    *(
        Covered(NATIONALITY_ACT, path, (rule.id,), "1985-01-01")
        for path, rule in (
            ("5/1/1", five_years), ("5/1/2", of_age), ("5/1/3", good_conduct), ("5/1/4", livelihood),
            ("5/1/5", single_nationality), ("5/1/6", constitution), ("5/2", cannot_lose_it), ("6/1/1", child_of_former),
            ("6/1/2", born_in_japan), ("6/1/3", ten_years_of_residence), ("7", article_7), ("8/1/1", child_of_national),
            ("8/1/2", adopted_child), ("8/1/3", former_national), ("8/1/4", stateless), ("9", by_special_merit),
        )
    ),
)  # fmt: skip
GAPS: Final = (
    Gap(
        NATIONALITY_ACT.at("4/2", read=READ),
        "judgement",
        Text(
            ja="帰化の許可は法務大臣の裁量。素行・生計の水準は公表されていない",
            en="Naturalisation is at the Minister's discretion; no level of conduct or livelihood is published",
        ),
    ),
    Gap(
        TEN_YEARS,
        "text_not_seen",
        Text(
            ja="「原則10年」の運用の開始日、本文、6条から8条の人に及ぶか",
            en="The first day and the words of the ten years in principle; whether they reach Arts. 6 to 8",
        ),
    ),
    Gap(
        NATIONALITY_ACT.at("5/1/1", read=READ),
        "judgement",
        Text(
            ja="住所と居所の別、引き続きの判断。住所の年数が述べられていないときは、引き続く在留年数で見る",
            en="Address or residence, and what breaks it; where no years of address are stated, unbroken years of stay are read",
        ),
    ),
)
