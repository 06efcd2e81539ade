"""Diplomatic, consular and official missions: whose member a person is, or of whose household."""

from __future__ import annotations

from typing import Final

from zairyu.logic import Text, choice, flag

EVIDENCE: Final = Text(
    ja="口上書など、外国政府又は国際機関が身分と用務を示す文書",
    en="Note verbale, or another paper of the government or international organisation on rank and duties",
)

standing = choice(
    "missions.standing",
    values=("mission_or_consulate", "same_privileges", "none"),
    ja="外交上の身分（外交使節団・領事機関の構成員、条約や慣行で同じ特権を受ける者、どれでもない）",
    en="Diplomatic standing: member of a diplomatic mission or consular post, same privileges by treaty or "
    "custom, neither",
    question=Text(
        ja="外国の大使館・領事館の構成員ですか。条約や国際慣行で、外交使節と同じ特権と免除を受けますか。",
        en="Do you belong to another country's embassy or consulate, or do a treaty or international custom "
        "give you the privileges and immunities of a diplomatic envoy?",
    ),
    evidence=EVIDENCE,
)
received = flag(
    "missions.received",
    ja="その外交使節団又は領事機関を日本国政府が接受していること",
    en="The government of Japan has received that diplomatic mission or consular post",
    question=Text(
        ja="日本の政府は、その大使館や領事館を受け入れていますか。",
        en="Has the government of Japan received that embassy or consulate?",
    ),
    evidence=EVIDENCE,
)
official_duty = choice(
    "missions.official_duty",
    values=("government", "international_organisation", "none"),
    ja="公務（外国政府の公務、国際機関の公務、どちらでもない）",
    en="Official duties: for another government, for an international organisation, neither",
    question=Text(
        ja="日本で、外国政府又は国際機関の公務に従事しますか。",
        en="Will you do official duties of another government or an international organisation in Japan?",
    ),
    evidence=EVIDENCE,
)
recognised = flag(
    "missions.recognised",
    ja="その外国政府又は国際機関を日本国政府が承認していること",
    en="The government of Japan has recognised that government or international organisation",
    question=Text(
        ja="日本の政府は、その外国政府又は国際機関を承認していますか。",
        en="Has the government of Japan recognised that government or international organisation?",
    ),
    evidence=EVIDENCE,
)
household_of = choice(
    "missions.household_of",
    values=("diplomat", "official", "none"),
    ja="同じ世帯に属する家族として来る場合の、その家族の身分（外交、公用、どちらでもない）",
    en="Comes as family of the same household of a person whose activity is that of Diplomat, of Official, of "
    "neither",
    question=Text(
        ja="外交官などの家族、又は公務に従事する人の家族として、同じ世帯で暮らしますか。",
        en="Will you live in the same household as family of a diplomat or of somebody on official duties?",
    ),
    evidence=EVIDENCE,
)

FACTS: Final = (standing, received, official_duty, recognised, household_of)
