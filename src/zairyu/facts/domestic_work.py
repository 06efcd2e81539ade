"""Domestic workers (Designated Activities 1 to 2-4): their work, and the household that employs them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from zairyu.logic import UNKNOWN, Text, flag, number

if TYPE_CHECKING:
    from zairyu.facts.source import CaseView


def _others(view: CaseView) -> Any:
    proposed = view.case.proposed
    known = None if proposed is None else proposed.other_domestic_workers
    return UNKNOWN if known is None else known


def _together(view: CaseView) -> Any:
    proposed = view.case.proposed
    known = None if proposed is None else proposed.moves_and_leaves_together
    return UNKNOWN if known is None else known


in_household = flag(
    "domestic_work.personally_employed_in_household",
    ja="雇い主の家庭で家事に従事する使用人として、個人的に雇われること",
    en="Is personally employed as a servant for the housework of the employer's household",
    question=Text(
        ja="雇い主の家庭で家事をする使用人として、その人に個人的に雇われますか。",
        en="Are you personally employed by somebody to do the housework of that household?",
    ),
    evidence=Text(ja="雇用契約書", en="Contract of employment"),
)
employer_is_diplomat_or_the_like = flag(
    "domestic_work.employer_in_first_table",
    ja="雇い主が、告示の別表第一の人（外交官、領事官など）であること",
    en="The employer is a person of the notice's first appended table (diplomat, consul and the like)",
    question=Text(
        ja="雇い主は、外交官、領事官など、告示の別表第一に挙げられた人ですか。",
        en="Is the employer a diplomat, a consul or another person of the notice's first appended table?",
    ),
    evidence=Text(ja="雇い主の身分証明書", en="Identity card of the employer"),
)
employer_heads_office = flag(
    "domestic_work.employer_heads_office",
    ja="雇い主が、事業所の長又はこれに準ずる地位にあること（経営・管理、法律・会計業務）",
    en="The employer heads the office, or ranks with its head (Business Manager, Legal/Accounting Services)",
    question=Text(
        ja="雇い主は、事業所の長か、これに準ずる地位にありますか。",
        en="Does the employer head the office, or rank with its head?",
    ),
)
spouse_unable = flag(
    "domestic_work.spouse_unable_to_do_housework",
    ja="雇い主の配偶者が、病気などにより日常の家事をすることができないこと",
    en="The employer's spouse is unable to do the daily housework, because of illness or the like",
    question=Text(
        ja="雇い主の配偶者は、病気などで日常の家事ができませんか。答えたくなければ空けておけます。",
        en="Is the employer's spouse unable to do the daily housework (illness or the like)? You may leave this out.",
    ),
    sensitive=True,
    evidence=Text(ja="診断書など", en="Medical certificate or the like"),
)
others_employed = number(
    "domestic_work.others_employed",
    unit="persons",
    ja="雇い主の雇うほかの家事使用人の数",
    en="Other domestic workers whom the employer employs",
    question=Text(
        ja="雇い主は、ほかに家事使用人を何人雇っていますか。",
        en="How many other domestic workers does the employer employ?",
    ),
    derive=_others,
)
speaks_with_employer = flag(
    "domestic_work.speaks_employers_language",
    ja="雇い主が日常用いる言語で、日常の会話ができること",
    en="Speaks a language that the employer uses, at the level of daily conversation",
    question=Text(
        ja="雇い主がふだん使う言語で、日常の会話ができますか。",
        en="Can you hold a daily conversation in a language that the employer uses?",
    ),
)
years_with_employer = number(
    "domestic_work.years_with_employer",
    unit="completed years",
    ja="その雇い主に引き続き個人的に雇われている年数",
    en="Years of continuous personal employment by that employer",
    question=Text(
        ja="その雇い主に、引き続き何年雇われていますか。",
        en="For how many years without a break have you been employed by that person?",
    ),
    evidence=Text(ja="雇用契約書、給与の記録", en="Contracts, records of pay"),
)
moves_and_leaves_with_employer = flag(
    "domestic_work.moves_and_leaves_with_employer",
    ja="雇い主と共に日本に転居し、その負担で雇い主と共に日本を出ることになっていること（再入国許可による出国は当たらない）",
    en="Moves to Japan with the employer, and is to leave Japan with and at the cost of the employer (leaving with "
    "re-entry permission is not meant)",
    question=Text(
        ja="雇い主と一緒に日本に移り、雇い主の費用で一緒に日本を出ることになっていますか。",
        en="Do you move to Japan with the employer, and are you to leave together, at the employer's cost?",
    ),
    derive=_together,
)
employer_in_investment_management = flag(
    "domestic_work.employer_in_investment_management",
    ja="雇い主が、投資運用業などの業務に従事していること",
    en="The employer works in investment-management business or the like",
    question=Text(
        ja="雇い主は、投資運用業などの業務に従事していますか。",
        en="Does the employer work in investment-management business or the like?",
    ),
)

FACTS: Final = (
    in_household, employer_is_diplomat_or_the_like, employer_heads_office, spouse_unable, others_employed,
    speaks_with_employer, years_with_employer, moves_and_leaves_with_employer,
    employer_in_investment_management,
)  # fmt: skip
