"""Arts, religion and the press: vocations whose activity the Act defines without criteria."""

from __future__ import annotations

from typing import Final

from zairyu.logic import Text, choice, flag, judgement

WORKS: Final = Text(
    ja="活動の内容・期間・地位を示す文書、芸術上の業績を示す資料",
    en="Papers on the activity, its time and position; proof of achievements in the arts",
)
SENDING: Final = Text(
    ja="派遣機関の派遣期間・地位・報酬を示す文書、派遣機関と受入機関の概要",
    en="The sending body's paper on time, position and pay; outlines of the sending and receiving bodies",
)
PRESS: Final = Text(
    ja="活動の内容・期間・地位・報酬を示す文書（外国の報道機関との契約など）",
    en="Papers on the activity, its time, position and pay, such as the contract with the organisation abroad",
)

art = choice(
    "vocations.art",
    values=("music", "fine_arts", "literature", "other", "none"),
    ja="芸術の分野（音楽、美術、文学、その他、どれでもない）",
    en="Field of art: music, fine arts, literature, another, none",
    question=Text(
        ja="日本で行うのは、音楽、美術、文学、その他の芸術上の活動のどれですか。",
        en="Is what you will do in Japan music, fine arts, literature or another art?",
    ),
    evidence=WORKS,
)
art_recognised = judgement(
    "vocations.art_recognised",
    ja="音楽・美術・文学のほかで、芸術上の活動と認められること",
    en="Found to be an activity of the arts other than music, fine arts and literature",
    question=Text(
        ja="その活動は、芸術上の活動と認められましたか。",
        en="Was the activity found to be one of the arts?",
    ),
    evidence=WORKS,
)
brings_income = flag(
    "vocations.brings_income",
    ja="その芸術上の活動が収入を伴うこと",
    en="The activity of the arts brings an income",
    question=Text(
        ja="その芸術上の活動で収入を得ますか。",
        en="Does the activity of the arts bring you an income?",
    ),
    evidence=WORKS,
)
is_entertainment = flag(
    "vocations.is_entertainment",
    ja="その活動が「興行」の活動（演劇、演芸、演奏、スポーツなどの興行その他の芸能）に当たること",
    en="The activity is that of Entertainer (shows of theatre, music, sport and the like, other show business)",
    question=Text(
        ja="観客に見せる公演や演奏会、テレビ出演など、興行や芸能の仕事ですか。",
        en="Is it show business, such as performing for an audience or appearing on television?",
    ),
    evidence=WORKS,
)
religious_professional = flag(
    "vocations.religious_professional",
    ja="宗教家であること",
    en="Is a person of religion by vocation (clergy, missionary or the like)",
    question=Text(
        ja="宣教師、僧侶、司祭などの宗教家ですか。",
        en="Are you a missionary, monk, nun, priest or another person of religion by vocation?",
    ),
    evidence=Text(
        ja="宗教家としての地位と職歴を示す文書",
        en="Papers on position and career as a person of religion",
    ),
)
sent_by_religious_body = flag(
    "vocations.sent_by_religious_body",
    ja="外国の宗教団体から日本に派遣されていること",
    en="Sent to Japan by a religious body abroad",
    question=Text(
        ja="外国にある宗教団体から日本に派遣されますか。",
        en="Does a religious body abroad send you to Japan?",
    ),
    evidence=SENDING,
)
religious_work = flag(
    "vocations.religious_work",
    ja="布教その他の宗教上の活動を行うこと",
    en="Does missionary or other religious work",
    question=Text(
        ja="日本で、布教その他の宗教上の活動をしますか。",
        en="Will you do missionary or other religious work in Japan?",
    ),
    evidence=SENDING,
)
foreign_press_contract = flag(
    "vocations.foreign_press_contract",
    ja="外国の報道機関との契約があること（雇用に限らない）",
    en="There is a contract with a news organisation abroad (employment or another)",
    question=Text(
        ja="外国の報道機関と契約していますか（雇用でなくても構いません）。",
        en="Do you have a contract with a news organisation abroad (employed or not)?",
    ),
    evidence=PRESS,
)
reporting = flag(
    "vocations.reporting",
    ja="取材その他の報道上の活動を行うこと",
    en="Gathers news or does other reporting",
    question=Text(
        ja="日本で、取材その他の報道の仕事をしますか。",
        en="Will you gather news or do other reporting in Japan?",
    ),
    evidence=PRESS,
)

FACTS: Final = (
    art, art_recognised, brings_income, is_entertainment, religious_professional,
    sent_by_religious_body, religious_work, foreign_press_contract, reporting,
)  # fmt: skip
