"""「技術・人文知識・国際業務」の明確化: what the agency has clarified about the engineer status.

The main activity over the whole stay, practical training, relevance of study (relaxed for certified
vocational courses on 2024-02-29), and dispatched workers (from 2026-03-09).
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import DISPATCH_PLEDGE_NOTICE, ENGINEER_CLARIFICATION
from zairyu.facts import activity, schooling
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Effect,
    Text,
    all_of,
    any_of,
    before,
    constant,
    only_if,
    requirement,
    since,
    versions,
)

CLARIFICATION: Final = ENGINEER_CLARIFICATION.at("", read="2024-02-29", confidence="official")
PLEDGES: Final = DISPATCH_PLEDGE_NOTICE.at("", read="2026-03-09", confidence="secondary")
TRANSCRIPT: Final = Text(
    ja="成績証明書、職務内容の説明書", en="Transcript, description of the duties"
)

main_activity = requirement(
    "engineer_clarification.main_activity",
    cite=CLARIFICATION,
    ja="在留期間の全体で、専門的な業務が主な活動であること",
    en="Over the stay as a whole, the specialised work is the main activity",
    when=activity.main_activity_qualifies,
    evidence=Text(ja="研修計画、キャリアプラン", en="Training plan, career plan"),
)
practical_training = requirement(
    "engineer_clarification.practical_training",
    cite=CLARIFICATION,
    ja="現場での実務研修は、期間が決まり、その後の業務が約束されていること",
    en="Practical training on the site: its length is fixed and the qualifying work is promised after it",
    when=only_if(
        activity.training_months > 0,
        all_of(activity.training_fixed, activity.qualifying_work_promised),
    ),
    effect=Effect.WEIGHS,
    note=Text(
        ja="同じ立場の日本人にも同じ研修があり、在留期間の全体に比べて長くないことも見られます。",
        en="It is also looked at whether Japanese staff train alike, and whether it is short against the "
        "whole stay.",
    ),
)

relevance = activity.relevance_of_study
relevance_flexible = requirement(
    "engineer_clarification.relevance.flexible",
    cite=CLARIFICATION,
    ja="大学等の卒業者は、専攻と業務の関連性をゆるやかに見る",
    en="For graduates of universities and the like, relevance of study is looked at flexibly",
    when=relevance.in_("enough", "considerable"),
    evidence=TRANSCRIPT,
)
certified_course = requirement(
    "engineer_clarification.relevance.certified_course",
    cite=ENGINEER_CLARIFICATION.at("", read="2024-02-29", confidence="secondary"),
    ja="文部科学大臣の認定した専門課程の修了者は、大学と同じように見る",
    en="Completers of a course certified by the Minister of Education are looked at like graduates of "
    "universities",
    when=all_of(schooling.vocational_certified, relevance.in_("enough", "considerable")),
    evidence=schooling.DIPLOMA,
    note=Text(
        ja="認定の年度より後に入学した人に限ります。",
        en="For those who entered from the fiscal year after the certification.",
    ),
)
considerable = relevance.equals("considerable")
relevance_considerable = requirement(
    "engineer_clarification.relevance.considerable",
    cite=CLARIFICATION,
    ja="専修学校の修了者は、専攻と業務に相当程度の関連性があること（認定課程は令和6年2月29日から大学並み）",
    en="For vocational courses the relevance is considerable (certified courses are looked at like "
    "universities from 29 February 2024)",
    when=versions(
        before("2024-02-29", considerable),
        since("2024-02-29", any_of(considerable, certified_course)),
    ),
    evidence=TRANSCRIPT,
)

dispatch_client = requirement(
    "dispatch_pledge.client_fixed",
    cite=PLEDGES,
    ja="派遣先が申請の時に決まっていること（業務は派遣先で見る）",
    en="The client company is fixed when filing (the work is judged at the client)",
    when=activity.dispatch_client_fixed,
)
dispatch_pledges = requirement(
    "dispatch_pledge.pledges",
    cite=PLEDGES,
    ja="派遣元と派遣先の誓約書",
    en="Written pledges of the dispatching company and of the client",
    when=activity.dispatch_pledges,
)
dispatch = requirement(
    "dispatch_pledge",
    cite=PLEDGES,
    ja="派遣で働く場合（令和8年3月9日以後の申請）：派遣先の確定と誓約書",
    en="Dispatched workers (applications from 9 March 2026): a fixed client, and pledges",
    when=versions(
        before("2026-03-09", constant("not_applicable")),
        since(
            "2026-03-09",
            only_if(activity.dispatched, all_of(dispatch_client, dispatch_pledges)),
        ),
    ),
    effect=Effect.NEGATIVE_IN_PRINCIPLE,
    note=Text(
        ja="提出資料についての取扱いで、基準省令の要件ではありません。",
        en="A rule about documents, not a landing criterion.",
    ),
)

RULES: Final = (
    main_activity,
    practical_training,
    relevance_flexible,
    relevance_considerable,
    certified_course,
    dispatch,
    dispatch_client,
    dispatch_pledges,
)
COVERS: Final = (
    Covered(ENGINEER_CLARIFICATION, "", tuple(rule.id for rule in RULES[:5]), "2008-03-01"),
    Covered(DISPATCH_PLEDGE_NOTICE, "", (dispatch.id,), "2026-03-09"),
)
GAPS: Final = (
    Gap(
        CLARIFICATION,
        "judgement",
        Text(
            ja="許可・不許可の事例：職務ごとの判断",
            en="The published examples of permits and refusals: judged job by job",
        ),
    ),
    Gap(
        PLEDGES,
        "not_encoded",
        Text(
            ja="派遣契約の期間に合わせた在留期間、常用型・登録型の別",
            en="A period of stay matched to the dispatch contract; regular and registered dispatch",
        ),
    ),
)
