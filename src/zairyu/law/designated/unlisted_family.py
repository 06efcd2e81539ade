"""家族・病気などの特定活動（告示外）: after a Japanese high school, elderly parents, spouses and children, birth, illness.

Practice, but for the pages on work after high school and the circular on same-sex marriages, whose schemes stand in
:mod:`zairyu.law.family`. For elderly parents no requirement is published and no age is fixed: what is usually looked at is
judged. Highly skilled professionals bring a parent for a small child under number 34 of the notice instead.
"""

from __future__ import annotations

from typing import Final

from zairyu.facts import designated_hardship as facts
from zairyu.facts import designated_unlisted as unlisted
from zairyu.facts import ties
from zairyu.law.designated.register import Designation
from zairyu.law.designated.unlisted_writing import (
    by_minister,
    from_status,
    in_principle,
    practice,
    text_not_seen,
)
from zairyu.law.designated.writing import number, rules_of
from zairyu.law.family.long_term_resident_outside_notice import activities_after_school
from zairyu.law.family.partners import same_sex_spouse
from zairyu.law.register import Gap
from zairyu.logic import Text, any_of
from zairyu.statuses.families import TITP

PARENT: Final = practice("ELDER_PARENT")
CHILD: Final = practice("CHILD_OF_NONSPONSOR")
BIRTH: Final = practice("PREGNANT_TITP")
ILLNESS: Final = practice("MED_LONG", "memory")

# --- Elderly parents ---------------------------------------------------------------------------------------------

elderly = in_principle(
    "ELDER_PARENT",
    "elderly",
    facts.elderly,
    "高齢で、扶養を要すること（年齢は定められていない。おおむね70歳以上とする説明が多い）",
    "Elderly and in need of support (no age is fixed; most reports speak of about 70)",
    PARENT,
    evidence=facts.CARE,
)
nobody_else = in_principle(
    "ELDER_PARENT",
    "nobody_else_to_care",
    facts.nobody_else_to_care,
    "本国に、世話のできる配偶者やほかの子がいないこと",
    "No spouse or other child in the home country who can give care",
    PARENT,
    evidence=facts.CARE,
)
child_supports = in_principle(
    "ELDER_PARENT",
    "child_can_support",
    facts.child_can_support,
    "日本にいる子に、扶養できる収入があること",
    "The child in Japan has means enough for the support",
    PARENT,
    evidence=facts.child_can_support.evidence,
)
no_work = in_principle(
    "ELDER_PARENT",
    "does_not_work",
    facts.will_not_work,
    "日本で働かないこと",
    "Does no paid work",
    PARENT,
)
elder_parent = number(
    "ELDER_PARENT",
    elderly,
    nobody_else,
    child_supports,
    no_work,
    by_minister,
    cite=(PARENT,),
    note=Text(
        ja="在留資格認定証明書はなく、「短期滞在」などで来た後の変更によります。短期滞在からの変更は、やむを得ない特別の事情が"
        "あると認められる場合に限られます（20条3項）。家族の事情の全体が見られ、認められることは多くないとされます。",
        en="No certificate of eligibility exists: it is a change after coming as a visitor or otherwise. From Temporary Visitor "
        "that takes unavoidable special circumstances (Art. 20(3)). The family's whole situation is looked at, and few are "
        "said to be granted.",
    ),
)

# --- Children of interns and Specified Skilled Workers (i) ---------------------------------------------------------

NO_SPONSORS: Final = (*sorted(TITP), "specified_skilled_worker_i")
parent_holds = in_principle(
    "CHILD_OF_NONSPONSOR",
    "parent_is_no_sponsor",
    ties.supporter_status.in_(*NO_SPONSORS),
    "扶養する親が、技能実習又は特定技能1号で在留していること（「家族滞在」の扶養者になれない在留資格）",
    "The supporting parent is a technical intern or Specified Skilled Worker (i) (a status without Dependents)",
    CHILD,
)
born_or_here = in_principle(
    "CHILD_OF_NONSPONSOR",
    "born_here_or_here_before",
    any_of(facts.born_in_japan, facts.family_before_change),
    "日本で生まれたこと、又は親が特定技能1号に変わる前から家族として在留していたこと",
    "Born in Japan, or here as family before the parent changed to Specified Skilled Worker (i)",
    CHILD,
    evidence=facts.born_in_japan.evidence,
)
parents_stay = in_principle(
    "CHILD_OF_NONSPONSOR",
    "parents_stay",
    facts.both_parents_stay,
    "父母（又は育てている親）が日本に在留していること",
    "The parents (or the one who raises the child) stay in Japan",
    CHILD,
)
child_of_nonsponsor = number(
    "CHILD_OF_NONSPONSOR",
    parent_holds,
    born_or_here,
    parents_stay,
    by_minister,
    cite=(CHILD,),
    note=Text(
        ja="日本で生まれた子は、30日以内に在留資格の取得を申請します（60日を超えて在留するとき）。期間は親に合わせます。",
        en="For a child born in Japan a status is applied for within 30 days (to stay longer than 60). The period follows the "
        "parent's.",
    ),
)

# --- Birth during intern training ------------------------------------------------------------------------------------

was_intern = from_status(
    "PREGNANT_TITP",
    tuple(sorted(TITP)),
    "技能実習で在留していること",
    "Stays as a technical intern",
    BIRTH,
)
suspended = in_principle(
    "PREGNANT_TITP",
    "suspended_for_birth",
    facts.training_suspended_for_birth,
    "妊娠・出産のために技能実習を中断していること",
    "The training is suspended for pregnancy or birth",
    BIRTH,
    evidence=facts.training_suspended_for_birth.evidence,
)
resume = in_principle(
    "PREGNANT_TITP",
    "wishes_to_resume",
    facts.wishes_to_resume,
    "日本で出産し、実習の再開を望むこと",
    "Gives birth in Japan and wishes to resume the training",
    BIRTH,
)
pregnant_titp = number(
    "PREGNANT_TITP",
    was_intern,
    suspended,
    resume,
    by_minister,
    cite=(BIRTH,),
    note=Text(
        ja="妊娠・出産を理由とする解雇や不利益な取扱い、意に反する帰国は法律で禁じられています。3か月を超える期間が指定されます。"
        "技能実習のまま産前産後休業をとることもできます。子は特定活動の取得を申請できます。",
        en="Dismissal or disadvantage for pregnancy or birth, and a return against one's will, are against the law. A period of "
        "more than three months is designated. Maternity leave within the training is possible too. For the child "
        "Designated Activities can be applied for.",
    ),
)

# --- Illness -----------------------------------------------------------------------------------------------------------

too_ill = in_principle(
    "MED_LONG",
    "too_ill_for_activity",
    facts.too_ill_for_activity,
    "病気やけがで、今の在留資格の活動を続けられないこと",
    "Illness or injury makes the activity of the present status impossible",
    ILLNESS,
    evidence=facts.MEDICAL,
)
treatment = in_principle(
    "MED_LONG",
    "treatment_goes_on",
    facts.treatment_goes_on,
    "日本での治療を続けること",
    "Treatment in Japan goes on",
    ILLNESS,
    evidence=facts.MEDICAL,
)
med_means = in_principle(
    "MED_LONG",
    "means",
    unlisted.means,
    "治療と生活の経費を支弁できること",
    "Means for the treatment and the costs of living",
    ILLNESS,
    evidence=unlisted.MEANS,
)
med_long = number(
    "MED_LONG",
    too_ill,
    treatment,
    med_means,
    by_minister,
    cite=(ILLNESS,),
    note=Text(
        ja="契約や在学が続いたままの休みなら、今の在留資格のままでいられます（長い入院は、取消しについての正当な理由に挙げられています）。"
        "来日して入院する人と付き添う人は、告示25号・26号です。",
        en="Where the contract or the enrolment goes on, the present status can be kept (a long stay in hospital is among the "
        "published just causes). Those who come for hospital treatment, and who accompany them: numbers 25 and 26.",
    ),
)

DESIGNATIONS: Final = (
    Designation("DEP_HSGRAD", activities_after_school, kept=activities_after_school.items[:-1]),
    Designation("ELDER_PARENT", elder_parent),
    Designation("SAMESEX", same_sex_spouse),
    Designation("CHILD_OF_NONSPONSOR", child_of_nonsponsor, once=(born_or_here,)),
    Designation("PREGNANT_TITP", pregnant_titp, once=(was_intern,)),
    Designation("MED_LONG", med_long),
)
_OWN: Final = tuple(
    entry for entry in DESIGNATIONS if entry.code not in ("DEP_HSGRAD", "SAMESEX")
)  # those two are listed where their schemes stand
RULES: Final = rules_of(*_OWN)
COVERS: Final = ()
GAPS: Final = (
    Gap(
        PARENT,
        "judgement",
        Text(
            ja="老親扶養は公表された要件も年齢の定めもなく、家族の事情の全体から判断される",
            en="For elderly parents neither requirements nor an age are published; the whole situation is judged",
        ),
    ),
    text_not_seen(
        CHILD,
        "特定技能1号に変わる前からの配偶者の特定活動、片方の親だけが在留するときの扱い",
        "Designated Activities of a spouse who was family before the change to Specified Skilled Worker (i); where only one "
        "parent stays",
    ),
    text_not_seen(
        ILLNESS,
        "治療の継続、付き添う家族、家族の看護のための告示外の特定活動の要件",
        "What is asked for continued treatment, for family who accompany, or for nursing a relative, outside the notice",
    ),
    text_not_seen(
        BIRTH,
        "出産する技能実習生の特定活動の提出書類と期間の決め方",
        "Papers and the choice of the period for interns who give birth",
    ),
)
