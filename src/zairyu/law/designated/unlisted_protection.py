"""保護を求める人・帰れない人などの特定活動（告示外）: tracks of applicants, evacuees, violence, trafficking, leaving.

Described, never proposed: none of these is ever put to anybody as a step. What an applicant for protection may do
follows from the designation paper, not from the track's name; the tracks are practice since 2018-01-15 as several firms
report them (those before were others, not seen). Recognition, once given, commands Long-Term Resident (Act Art. 61-2-3).
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, REGULATIONS
from zairyu.facts import designated, residence
from zairyu.facts import designated_hardship as facts
from zairyu.law.designated.register import Designation
from zairyu.law.designated.unlisted_writing import (
    by_minister,
    in_principle,
    judged,
    practice,
    status_page,
    text_not_seen,
)
from zairyu.law.designated.writing import number, rules_of
from zairyu.law.register import Gap
from zairyu.logic import (
    Text,
    all_of,
    before,
    constant,
    only_if,
    requirement,
    since,
    unseen,
    versions,
)
from zairyu.statuses.families import TITP

APPLICANTS: Final = practice("REFUGEE_APP")
UKRAINE: Final = status_page("UKRAINE")
MYANMAR: Final = practice("MYANMAR")
OTHERS: Final = practice("AFGHAN_ETC", "memory")
VIOLENCE: Final = practice("DV_VICTIM", "memory")
TRAFFICKING: Final = practice("TRAFFICKING", "memory")
LEAVING: Final = practice("DEPARTURE")
TRACKS_FROM: Final = "2018-01-15"
STRICTER: Final = "2024-10-01"
HELP: Final = Text(
    ja="弁護士や支援団体に、先に相談できます（費用のかからない相談もあります）。",
    en="A lawyer or a support group can be asked first (some at no cost).",
)

# --- Applicants for recognition -------------------------------------------------------------------------------------

pending = in_principle(
    "REFUGEE_APP",
    "application_pending",
    facts.pending_protection,
    "難民又は補完的保護対象者の認定の申請（審査請求）の結果を待っていること",
    "Awaits the result of an application for recognition (or of its review)",
    APPLICANTS,
)
held_status = in_principle(
    "REFUGEE_APP",
    "held_a_status",
    facts.held_status_when_applying,
    "申請した時に在留資格を持っていたこと（持たない人には仮滞在の許可がある）",
    "Held a status when applying (for others there is provisional stay)",
    APPLICANTS,
)
track = in_principle(
    "REFUGEE_APP",
    "track_gives_a_designation",
    versions(
        before(
            TRACKS_FROM,
            unseen(
                ja="平成30年1月15日より前の取扱いは確認できていません",
                en="The practice before 15 January 2018 was not seen",
                open_standard=True,
            ),
        ),
        since(
            TRACKS_FROM,
            facts.protection_track.in_("not_sorted", "track_a", "track_d1", "track_d2"),
        ),
    ),
    "振分けで特定活動が指定される区分であること（振分けの間は2か月、A は6か月、D1・D2 は3か月ずつ。B・C には指定されない運用）",
    "The track is one with a designation (two months while sorting; A: six months; D1 and D2: three at a time; none for B "
    "and C in practice)",
    APPLICANTS,
)
refugee_app = number(
    "REFUGEE_APP",
    pending,
    held_status,
    track,
    by_minister,
    cite=(APPLICANTS,),
    note=Text(
        ja="みなし再入国は使えません（規則29条の4）。今の在留資格での在留が続く間は、その資格のままでいられます。"
        + HELP.ja,
        en="Special re-entry cannot be used (Regulations Art. 29-4). While the present status goes on, it can be kept. "
        + HELP.en,
    ),
)
applicant_work = requirement(
    "designated_activities.refugee_app.work",
    cite=APPLICANTS,
    ja="指定書に働くことができると書かれていること（振分けの間・D1 は就労不可、A は就労可、D2 は初めの3か月を2回は不可でその後は可とされる）",
    en="The designation paper allows work (while sorting and in D1: none; A: yes; D2: none in the first two periods of three "
    "months, then yes, as reported)",
    when=versions(
        before(TRACKS_FROM, facts.paper_allows_work),
        since(
            TRACKS_FROM,
            all_of(facts.protection_track.in_("track_a", "track_d2"), facts.paper_allows_work),
        ),
    ),
    note=Text(
        ja="D2 で働ける時期は、申請から6か月とも約8か月とも説明されています。指定書に書かれるまでは働けません。",
        en="In D2 work is said to begin six, or about eight, months after the application. Until the paper says so there is "
        "none.",
    ),
    evidence=facts.paper_allows_work.evidence,
)
no_special_re_entry = requirement(
    "regulations.article_29_4.applicants_for_protection",
    cite=REGULATIONS.at("29-4/1/5", read="2026-06-14"),
    ja="みなし再入国許可が使えるのは、認定の申請中（審査請求中）の特定活動でない人であること",
    en="Special re-entry is open only to those whose Designated Activities are not those of an applicant for recognition",
    when=~designated.held.equals("REFUGEE_APP"),
    note=Text(
        ja="出国の前の再入国許可（26条）は申請できます。",
        en="A re-entry permit (Art. 26) can be applied for before leaving.",
    ),
)

# --- Situations in the home country -------------------------------------------------------------------------------------

from_ukraine = in_principle(
    "UKRAINE",
    "evacuee",
    facts.from_ukraine,
    "ウクライナから避難した人であること",
    "Is an evacuee from Ukraine",
    UKRAINE,
)
ukraine_situation = in_principle(
    "UKRAINE",
    "situation_goes_on",
    facts.cannot_return,
    "本国の情勢が改善していないこと",
    "The situation has not improved",
    UKRAINE,
)
ukraine = number(
    "UKRAINE",
    from_ukraine,
    ukraine_situation,
    by_minister,
    cite=(UKRAINE,),
    note=Text(
        ja="1年で就労可。情勢が続く間は更新されます。短期滞在からの変更も認める取扱いです（令和4年3月14日から受付）。補完的保護対象者と"
        "認定されると、定住者への変更は許可するものとされています（61条の2の3）。" + HELP.ja,
        en="One year, with work, extended while the situation lasts; changes from Temporary Visitor are accepted (since 14 "
        "March 2022). Once recognised for complementary protection the change to Long-Term Resident is to be given (Art. "
        "61-2-3). " + HELP.en,
    ),
)
of_myanmar = in_principle(
    "MYANMAR",
    "of_myanmar",
    facts.from_myanmar,
    "ミャンマーの国籍を持つ、又はそこに常居所を有する人であること",
    "Is a national of Myanmar, or has the habitual residence there",
    MYANMAR,
)
myanmar_situation = in_principle(
    "MYANMAR",
    "cannot_return",
    facts.cannot_return,
    "情勢のため帰国が難しいこと",
    "The situation makes a return hard",
    MYANMAR,
)
unfinished_interns = in_principle(
    "MYANMAR",
    "interns_not_finished",
    versions(
        before(STRICTER, constant("not_applicable")),
        since(
            STRICTER,
            only_if(
                all_of(residence.status_held.in_(*sorted(TITP)), facts.intern_not_finished),
                all_of(
                    facts.how_activity_ended.equals("ended_without_own_fault"),
                    facts.new_host_not_found,
                ),
            ),
        ),
    ),
    "令和6年10月1日から、技能実習を終えていない人：自分の責任によらずに続けられなくなり、新しい実習先も見つからないこと",
    "Since 1 October 2024, interns who have not finished: it ended without own fault, and no new host was found",
    MYANMAR,
    evidence=facts.new_host_not_found.evidence,
)
myanmar = number(
    "MYANMAR",
    of_myanmar,
    myanmar_situation,
    unfinished_interns,
    by_minister,
    cite=(MYANMAR,),
    note=HELP,
)
myanmar_year = requirement(
    "designated_activities.myanmar.one_year_with_work",
    cite=MYANMAR,
    ja="1年で就労可：前の活動を終えた人、又は自分の責任によらずに続けられなくなった人（自分の責任によるときは6か月、週28時間以内。"
    "1年ほどの後に1年になることがある）",
    en="One year with work: the former activity was finished, or ended without own fault (by own fault: six months, 28 hours a "
    "week; after about a year one year is possible)",
    when=facts.how_activity_ended.in_("finished", "ended_without_own_fault"),
)
afghan_etc = number(
    "AFGHAN_ETC",
    in_principle(
        "AFGHAN_ETC",
        "cannot_return",
        facts.cannot_return,
        "本国の情勢のため帰国が難しいこと",
        "The situation in the home country makes a return hard",
        OTHERS,
    ),
    judged(
        "AFGHAN_ETC",
        "人ごとの判断による（公表された要件は確認できていない）",
        "Judged case by case (no published requirements were seen)",
        OTHERS,
    ),
    cite=(OTHERS,),
    note=HELP,
)

# --- Violence and trafficking ------------------------------------------------------------------------------------------

dv_victim = number(
    "DV_VICTIM",
    in_principle(
        "DV_VICTIM",
        "left_because_of_violence",
        facts.left_because_of_violence,
        "暴力のために別居・避難していること",
        "Lives apart, or has taken refuge, because of violence",
        VIOLENCE,
        evidence=facts.left_because_of_violence.evidence,
    ),
    judged(
        "DV_VICTIM",
        "人ごとの判断による（公表された要件は確認できていない）",
        "Judged case by case (no published requirements were seen)",
        VIOLENCE,
    ),
    cite=(VIOLENCE,),
    note=Text(
        ja="暴力から逃れることは、在留資格の取消しについて公表された正当な理由です。日本人・永住者などの配偶者には、婚姻中でも定住者への"
        "変更の道があります（婚姻破綻）。相談機関には在留資格がなくても安全に相談でき、保護命令がなくても構いません。",
        en="Refuge from violence is a published just cause where revocation is concerned. For spouses of Japanese nationals or "
        "permanent residents there is also Long-Term Resident, even before a divorce (broken marriage). Counselling centres "
        "can be reached safely, with or without a status; no protection order is needed.",
    ),
)
trafficking = number(
    "TRAFFICKING",
    judged(
        "TRAFFICKING",
        "人身取引の被害者と認められた人について、人ごとに判断される",
        "For those found to be victims of trafficking, judged case by case",
        TRAFFICKING,
    ),
    cite=(TRAFFICKING,),
    note=Text(
        ja="被害を受けた人は保護の対象です。警察・入管・相談機関のどこにでも助けを求められます。"
        + HELP.ja,
        en="Victims are to be protected: help can be asked of the police, the agency or a counselling centre. "
        + HELP.en,
    ),
)

# --- Preparing to leave ----------------------------------------------------------------------------------------------

refused = in_principle(
    "DEPARTURE",
    "refused_without_time_left",
    facts.application_refused,
    "変更・更新の申請が認められず、在留期間が残っていないこと",
    "The application was refused and no period of stay is left",
    LEAVING,
)
offered = in_principle(
    "DEPARTURE",
    "office_offers_it",
    facts.office_offers_departure,
    "入管が、申請を出国準備に切り替えることを案内したこと",
    "The office has offered to turn the application into one for preparing departure",
    LEAVING,
)
departure = number(
    "DEPARTURE",
    refused,
    offered,
    by_minister,
    cite=(LEAVING, ACT.at("20/6", read="2026-06-14")),
    note=Text(
        ja="30日又は31日（2〜4か月のこともあります）。働くことはできず、在留カードもみなし再入国もありません。30日では、新しく申請しても"
        "特例期間がありません（20条6項）。31日では特例期間があります。申請すること自体は法律で妨げられません。理由は窓口で聞くことができ、"
        "案内に応じる前に弁護士・行政書士に相談できます。",
        en="30 or 31 days (rarely two to four months), without work, residence card or special re-entry. With 30 days a new "
        "application brings no special period (Art. 20(6)); with 31 it does. Applying as such is not barred by law. The "
        "reasons can be asked at the counter, and a lawyer or gyoseishoshi before answering the offer.",
    ),
)

DESIGNATIONS: Final = (
    Designation("REFUGEE_APP", refugee_app),
    Designation("UKRAINE", ukraine),
    Designation("MYANMAR", myanmar, once=(unfinished_interns,)),
    Designation("AFGHAN_ETC", afghan_etc),
    Designation("DV_VICTIM", dv_victim),
    Designation("TRAFFICKING", trafficking),
    Designation("DEPARTURE", departure),
)
RULES: Final = (*rules_of(*DESIGNATIONS), applicant_work, no_special_re_entry, myanmar_year)
COVERS: Final = ()
GAPS: Final = (
    Gap(
        APPLICANTS,
        "judgement",
        Text(
            ja="認定の申請がどの区分に振り分けられるか。申請中の働ける時期は説明が分かれている（6か月、約8か月）",
            en="To which track an application is sorted; when work begins in D2 is told differently (six or about eight months)",
        ),
    ),
    text_not_seen(
        OTHERS,
        "アフガニスタン、シリアなどについての措置の本文",
        "The words of the measures for Afghanistan, Syria and others",
    ),
    text_not_seen(
        VIOLENCE,
        "暴力・人身取引の被害を受けた人の特定活動の要件と期間",
        "Requirements and periods for those harmed by violence or trafficking",
    ),
    text_not_seen(
        MYANMAR,
        "ミャンマーの措置の本文（6か月から1年になる条件など）",
        "The words of the measure for Myanmar (when six months become a year, and more)",
    ),
    text_not_seen(
        UKRAINE,
        "ウクライナの措置の本文（国籍のほかの対象者、更新の条件）",
        "The words of the measure for Ukraine (others than nationals, conditions of the extension)",
    ),
    text_not_seen(
        LEAVING,
        "出国準備の期間（30日、31日、数か月）の選び方",
        "How the length of the time to leave (30, 31 days, months) is chosen",
    ),
)
