"""入管法別表第一の一: Diplomat, Official, Professor, Artist, Religious Activities, Journalist.

The landing criteria ordinance has no row for them (Act Art. 7(1)(ii) asks for it only in tables 1-2 and 1-4):
what counts is whether the activity is the one of the table, and that it is not feigned. The words are the
same in every text read, 2017-01-01 to 2026-06-14.

Professor, Artist, Religious Activities and Journalist are also what item 1(a) of the row Highly Skilled
Professional (i) refers to (:mod:`zairyu.law.hsp.landing_row`).
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT
from zairyu.facts import missions, teaching, vocations
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import Text, all_of, any_of, not_, only_if, requirement

TABLE: Final = "別表第一の一"
READ: Final = "2026-06-14"
FIRST_READ: Final = "2017-01-01"

# --- 外交 ------------------------------

DIPLOMAT: Final = ACT.at(f"{TABLE}/外交", read=READ)

diplomat = requirement(
    "act.table_i_1.diplomat",
    cite=DIPLOMAT,
    ja="日本が接受する外交使節団・領事機関の構成員、条約や国際慣行で同じ特権・免除を受ける者、又は同じ世帯の家族としての活動",
    en="Acts as a member of a diplomatic mission or consular post that Japan has received, as somebody whom a treaty "
    "or international custom gives the same privileges and immunities, or as family of the same household",
    when=any_of(
        all_of(missions.standing.equals("mission_or_consulate"), missions.received),
        missions.standing.equals("same_privileges"),
        missions.household_of.equals("diplomat"),
    ),
    evidence=missions.EVIDENCE,
)

# --- 公用 ------------------------------

OFFICIAL: Final = ACT.at(f"{TABLE}/公用", read=READ)

official_duties = requirement(
    "act.table_i_1.official.duties",
    cite=OFFICIAL,
    ja="日本が承認した外国政府・国際機関の公務に従事する者、又は同じ世帯の家族としての活動",
    en="Does official duties of another government or an international organisation that Japan recognises, or "
    "is family of the same household",
    when=any_of(
        all_of(
            missions.official_duty.in_("government", "international_organisation"),
            missions.recognised,
        ),
        missions.household_of.equals("official"),
    ),
    evidence=missions.EVIDENCE,
)
not_a_diplomat = requirement(
    "act.table_i_1.official.not_diplomat",
    cite=OFFICIAL,
    ja="「外交」の活動ではないこと",
    en="It is not the activity of Diplomat",
    when=not_(diplomat),
)
official = requirement(
    "act.table_i_1.official",
    cite=OFFICIAL,
    ja="別表第一の一の表「公用」の活動",
    en="The activity of Official in appended table 1-1",
    when=all_of(official_duties, not_a_diplomat),
)

# --- 教授 ------------------------------

PROFESSOR: Final = ACT.at(f"{TABLE}/教授", read=READ)

at_university = requirement(
    "act.table_i_1.professor.institution",
    cite=PROFESSOR,
    ja="日本の大学、これに準ずる機関（そう認められるもの）、又は高等専門学校で行うこと",
    en="Done at a university in Japan, an institution found equal to one, or a college of technology",
    when=all_of(
        teaching.institution.in_(*teaching.UNIVERSITIES),
        only_if(teaching.institution.equals("equal_to_university"), teaching.institution_is_equal),
    ),
    evidence=teaching.POST,
)
professors_work = requirement(
    "act.table_i_1.professor.work",
    cite=PROFESSOR,
    ja="研究、研究の指導又は教育をすること",
    en="Does research, guides research or teaches",
    when=teaching.work.in_("research", "guidance_of_research", "education"),
    evidence=teaching.POST,
)
professor = requirement(
    "act.table_i_1.professor",
    cite=PROFESSOR,
    ja="別表第一の一の表「教授」の活動",
    en="The activity of Professor in appended table 1-1",
    when=all_of(at_university, professors_work),
)

# --- 芸術 ------------------------------

ARTIST: Final = ACT.at(f"{TABLE}/芸術", read=READ)

arts = requirement(
    "act.table_i_1.artist.arts",
    cite=ARTIST,
    ja="音楽、美術、文学その他の芸術上の活動（その他のものは、芸術と認められること）",
    en="Music, fine arts, literature or another activity of the arts (another one if found to be of the arts)",
    when=any_of(
        vocations.art.in_("music", "fine_arts", "literature"),
        all_of(vocations.art.equals("other"), vocations.art_recognised),
    ),
    evidence=vocations.WORKS,
)
with_income = requirement(
    "act.table_i_1.artist.income",
    cite=ARTIST,
    ja="収入を伴うこと（伴わないものは「文化活動」）",
    en="It brings an income (without one it is Cultural Activities)",
    when=vocations.brings_income,
)
not_entertainment = requirement(
    "act.table_i_1.artist.not_entertainer",
    cite=ARTIST,
    ja="「興行」の活動ではないこと",
    en="It is not the activity of Entertainer",
    when=~vocations.is_entertainment,
)
artist = requirement(
    "act.table_i_1.artist",
    cite=ARTIST,
    ja="別表第一の一の表「芸術」の活動",
    en="The activity of Artist in appended table 1-1",
    when=all_of(arts, with_income, not_entertainment),
)

# --- 宗教 ------------------------------

RELIGION: Final = ACT.at(f"{TABLE}/宗教", read=READ)

sent = requirement(
    "act.table_i_1.religious_activities.sent",
    cite=RELIGION,
    ja="外国の宗教団体から日本に派遣された宗教家であること",
    en="A person of religion whom a religious body abroad has sent to Japan",
    when=all_of(vocations.religious_professional, vocations.sent_by_religious_body),
    evidence=vocations.SENDING,
)
religious_work = requirement(
    "act.table_i_1.religious_activities.work",
    cite=RELIGION,
    ja="布教その他の宗教上の活動を行うこと",
    en="Does missionary or other religious work",
    when=vocations.religious_work,
    evidence=vocations.SENDING,
)
religious_activities = requirement(
    "act.table_i_1.religious_activities",
    cite=RELIGION,
    ja="別表第一の一の表「宗教」の活動",
    en="The activity of Religious Activities in appended table 1-1",
    when=all_of(sent, religious_work),
)

# --- 報道 ------------------------------

PRESS: Final = ACT.at(f"{TABLE}/報道", read=READ)

press_contract = requirement(
    "act.table_i_1.journalist.contract",
    cite=PRESS,
    ja="外国の報道機関との契約に基づくこと",
    en="Under a contract with a news organisation abroad",
    when=vocations.foreign_press_contract,
    evidence=vocations.PRESS,
)
reporting = requirement(
    "act.table_i_1.journalist.work",
    cite=PRESS,
    ja="取材その他の報道上の活動を行うこと",
    en="Gathers news or does other reporting",
    when=vocations.reporting,
    evidence=vocations.PRESS,
)
journalist = requirement(
    "act.table_i_1.journalist",
    cite=PRESS,
    ja="別表第一の一の表「報道」の活動",
    en="The activity of Journalist in appended table 1-1",
    when=all_of(press_contract, reporting),
)

STATUS: Final = (
    StatusRules(status="diplomat", activity=diplomat),
    StatusRules(status="official", activity=official),
    StatusRules(status="professor", activity=professor),
    StatusRules(status="artist", activity=artist),
    StatusRules(status="religious_activities", activity=religious_activities),
    StatusRules(status="journalist", activity=journalist),
)

RULES: Final = (
    diplomat,
    official,
    official_duties,
    not_a_diplomat,
    professor,
    at_university,
    professors_work,
    artist,
    arts,
    with_income,
    not_entertainment,
    religious_activities,
    sent,
    religious_work,
    journalist,
    press_contract,
    reporting,
)
COVERS: Final = (
    Covered(ACT, f"{TABLE}/外交", (diplomat.id,), FIRST_READ),
    Covered(ACT, f"{TABLE}/公用", (official.id,), FIRST_READ),
    Covered(ACT, f"{TABLE}/教授", (professor.id,), FIRST_READ),
    Covered(ACT, f"{TABLE}/芸術", (artist.id,), FIRST_READ),
    Covered(ACT, f"{TABLE}/宗教", (religious_activities.id,), FIRST_READ),
    Covered(ACT, f"{TABLE}/報道", (journalist.id,), FIRST_READ),
)
GAPS: Final = (
    Gap(
        DIPLOMAT,
        "judgement",
        Text(
            ja="外交上の身分、接受、同じ世帯の家族かどうかは、口上書などにより外務省と入管が確かめる",
            en="Diplomatic standing, reception and who is family of the household are for the Foreign Ministry "
            "and the agency to check, by note verbale and the like",
        ),
    ),
    Gap(
        OFFICIAL,
        "judgement",
        Text(
            ja="公務かどうか、その政府・機関が承認されているかは、国が判断する",
            en="Whether duties are official and whether the body is recognised is for the state to say",
        ),
    ),
    Gap(
        PROFESSOR,
        "judgement",
        Text(
            ja="非常勤講師などが日本で安定して暮らせる収入かどうかは入管が判断する（公表された数値はない）",
            en="Whether the income of part-time lecturers and the like is enough to live on is for the agency to "
            "judge; no number is published",
        ),
    ),
    Gap(
        ARTIST,
        "judgement",
        Text(
            ja="芸術上の業績、芸術活動による収入で暮らせるか、「興行」との区別は入管が判断する",
            en="Achievements, whether one can live on the art, and the line to Entertainer are for the agency to "
            "judge",
        ),
    ),
    Gap(
        RELIGION,
        "judgement",
        Text(
            ja="宗教家といえるか、語学教育や事務などの活動が宗教上の活動の一部といえるかは入管が判断する",
            en="Who is a person of religion, and whether language classes, office work and the like are part of "
            "religious work, is for the agency to judge",
        ),
    ),
    Gap(
        PRESS,
        "judgement",
        Text(
            ja="契約の相手が報道機関か、その仕事が報道かは入管が判断する",
            en="Whether the other party is a news organisation and the work reporting is for the agency to judge",
        ),
    ),
)
