"""Revocation: what its items ask beside status and time, and what a court would ask of a decision. Sensitive.

Every one may be left out. What belongs to deportation is :mod:`zairyu.facts.removal`.
"""

from __future__ import annotations

from typing import Final

from zairyu.logic import Text, flag, judgement

LEAVE_OUT: Final = Text(ja="答えたくなければ空けておけます。", en="You may leave this out.")


def _asked(ja: str, en: str) -> Text:
    return Text(ja=ja + LEAVE_OUT.ja, en=f"{en} {LEAVE_OUT.en}")


does_other_activity = flag(
    "enforcement.does_other_activity",
    ja="在留資格の活動をせず、ほかの活動をし、又はしようとしていること",
    en="Does another activity, or is about to, instead of that of the status",
    question=_asked(
        "在留資格の活動をしないで、ほかの活動（仕事など）をしていますか。",
        "Do you do something else (work, say) instead of the activity of your status?",
    ),
    sensitive=True,
)
deceit_at_landing = flag(
    "enforcement.deceit_at_landing",
    ja="上陸拒否事由に当たることを偽って上陸したこと",
    en="Entered by hiding a ground for denying landing",
    sensitive=True,
)
deceit_in_permission = flag(
    "enforcement.deceit_in_permission",
    ja="偽りその他不正の手段で上陸・変更・更新などの許可を受けたこと",
    en="Obtained landing, a change, an extension or the like by deceit",
    sensitive=True,
)
false_document_used = flag(
    "enforcement.false_document_used",
    ja="不実の記載（記録）のある文書を出して許可を受けたこと（知らなかったときも）",
    en="Permission was given on a paper with false entries (also where the person did not know)",
    sensitive=True,
)
deceit_in_special_permission = flag(
    "enforcement.deceit_in_special_permission",
    ja="偽りその他不正の手段で在留特別許可などを受けたこと",
    en="Obtained special permission to stay, or the like, by deceit",
    sensitive=True,
)
false_address = flag(
    "enforcement.false_address",
    ja="虚偽の住居地を届け出たこと",
    en="Notified a false address",
    sensitive=True,
)
duties_of_the_act_neglected = flag(
    "enforcement.duties_of_the_act_neglected",
    ja="入管法の義務（住居地のもの以外）を守っていないこと",
    en="Does not observe duties of the Immigration Act (other than those on addresses)",
    sensitive=True,
)
payment_withheld_intentionally = judgement(
    "enforcement.payment_withheld_intentionally",
    ja="故意に公租公課を払わないと認められること",
    en="Is found to withhold taxes and public dues intentionally",
    question=_asked(
        "税や社会保険料を、払えるのにわざと払わないと認められましたか。",
        "Was it found that taxes or contributions were deliberately not paid?",
    ),
    sensitive=True,
)
within_limits_of_discretion = judgement(
    "enforcement.within_limits_of_discretion",
    ja="判断に事実の基礎があり、社会通念に照らして著しく妥当を欠くとはいえないこと",
    en="The decision has a factual basis and is not plainly unreasonable by common understanding",
    question=Text(
        ja="裁判所は、判断が裁量の範囲内だと認めましたか。",
        en="Did a court find that the decision is within the limits of discretion?",
    ),
)
in_proportion = judgement(
    "enforcement.in_proportion",
    ja="失われるものと、守ろうとする公益とが釣り合うと認められること",
    en="What is lost is found to be in proportion to the public interest served",
)
as_the_published_standard = judgement(
    "enforcement.as_the_published_standard",
    ja="公表された基準のとおりに扱われていると認められること",
    en="Is found to be treated as the published standard says",
)
danger_on_return = judgement(
    "enforcement.danger_on_return",
    ja="送還先で生命・自由が脅かされ、又は拷問を受けるおそれがあると認められること",
    en="Life or freedom is found to be threatened, or torture feared, in the country of return",
    sensitive=True,
)

FACTS: Final = (
    does_other_activity,
    deceit_at_landing,
    deceit_in_permission,
    false_document_used,
    deceit_in_special_permission,
    false_address,
    duties_of_the_act_neglected,
    payment_withheld_intentionally,
    within_limits_of_discretion,
    in_proportion,
    as_the_published_standard,
    danger_on_return,
)
