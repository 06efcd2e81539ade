"""Designations outside the notice that are usual: granted in Japan, by change or acquisition, never at landing.

Most are practice; no published text fixes them. The first days were mostly not seen. One had a notice of its
own, and landings: highly skilled persons, from 2012-05-07 until their status began on 2015-04-01.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import evolve

from zairyu.citations import HSP_NOTICE_2012, PR_GUIDELINE
from zairyu.logic import Text
from zairyu.statuses.designated.model import DesignatedActivity
from zairyu.statuses.designated.writing import NOT_WORK_IN_DRAFT, WORK_IN_DRAFT, change, unlisted
from zairyu.statuses.writing import SECONDARY, always

__all__ = ["UNLISTED"]

_GRADUATES: Final = (
    unlisted(
        "JOBHUNT_GRAD1",
        ("卒業後の就職活動（1年目）", "Job hunting after graduation, first year"),
        ("日本の大学・専門学校などの卒業者と、要件に合う日本語学校の卒業者の就職活動",
         "Job hunting by graduates of a university or vocational school in Japan, and of some language schools"),
        work="with_permission", known="official", by="2010-01-01",
        period_note=("6か月で、1回更新して1年までです。", "Six months, extended once: one year."),
        changes=(
            change("2021-09-30", "海外の大学を出て、日本語教育機関を卒業した人も対象になりました（月だけを確認）。",
                   "Also those with a degree from abroad who finish a Japanese language school (the month was seen).",
                   "secondary"),
        ),
    ),
    unlisted(
        "JOBHUNT_GRAD2",
        ("卒業後の就職活動（2年目）", "Job hunting after graduation, second year"),
        ("地方公共団体の支援事業に参加して続ける、2年目の就職活動",
         "A second year within a local government's programme of support"),
        work="with_permission", known="official",
        period_note=("6か月で、1回更新して更に1年までです。", "Six months, extended once: one more year."),
    ),
    unlisted(
        "OFFER_WAIT",
        ("内定後の待機", "Waiting to start with a job offer"),
        ("日本の学校を卒業し、内定から採用までを待つ人",
         "Graduates of a school in Japan with an offer, until work starts"),
        work="with_permission", known="official", by="2009-12-31",
        period_note=("採用まで（内定後1年以内、卒業後1年6か月以内）です。",
                     "Until the start, within a year of the offer and 18 months of graduation."),
    ),
    unlisted(
        "GRADSCHOOL_WAIT",
        ("大学院入学待ち", "Waiting to enter graduate school"),
        ("入学が決まった大学院の入学までを待つ卒業者", "Graduates admitted to a graduate school, until entry"),
        work="none", known="official", not_before="2023-07-01", by="2023-07-25",
        period_note=("入学まで（卒業から1年、就職活動の特定活動からは1年3か月を超えません）です。",
                     "Until entry, at most a year after graduation (a year and three months after job hunting)."),
    ),
    unlisted(
        "STARTUP_GRAD",
        ("卒業後の起業活動", "Start-up after graduation"),
        ("大学の推薦と支援を受けて、在学中から続ける起業の準備",
         "Preparing a business begun while enrolled, recommended and supported by the university"),
        work="individual", known="secondary", start="2020-11-20", counts=NOT_WORK_IN_DRAFT,
        work_note=("起業の準備と経営。ほかの仕事には資格外活動許可が必要です。",
                   "Preparing and running the business; other work needs permission."),
        period_note=("6か月ずつ、2年までです。", "Six months at a time, two years in all."),
    ),
)  # fmt: skip

_BETWEEN_JOBS: Final = (
    unlisted(
        "JOBLOSS_COMPANY",
        ("会社都合で離職した人の就職活動", "Job hunting after losing work for the company's reasons"),
        ("解雇などで仕事を失い、在留期限の時も就職活動を続けている人",
         "Holders of a work status who lost their work through no fault and still look for one at expiry"),
        work="with_permission", known="secondary", family=("FAMILY_OF_JOBLOSS",),
        period_note=("6か月で、原則として更新はありません。", "Six months, in principle not extended."),
    ),
    unlisted(
        "FAMILY_OF_JOBLOSS",
        ("会社都合で離職した人の家族", "Family of someone who lost work for the company's reasons"),
        ("家族滞在だった、その人の家族", "Their family, until then Dependents"),
        work="none", known="secondary", period_note=("6か月です。", "Six months."),
    ),
    unlisted(
        "SSW1_PREP",
        ("特定技能1号への移行準備", "Preparing the move to Specified Skilled Worker (i)"),
        ("試験に合格し契約もあるが、書類が在留期限に間に合わない人（特定技能1号の5年に数えます）",
         "Persons with the tests and a contract whose papers are not ready at expiry (counts to the five years of "
         "SSW(i))"),
        work="designated", known="official", not_before="2019-04-01", by="2024-01-09",
        work_note=("移行する先の会社での仕事に限ります。", "At the company to move to."),
        period_note=("6か月で、やむを得ないとき1回更新できます。", "Six months, once more if unavoidable."),
        changes=(
            change("2024-01-09", "この日からの申請では4か月から6か月になりました。",
                   "Six months instead of four for applications from this day.", "official"),
        ),
    ),
    unlisted(
        "EMPLOY_CONT",
        ("雇用維持のための就労継続", "Going on working after lost employment"),
        ("会社の都合などで働けなくなり、特定技能を目指す人",
         "Persons who cannot go on for the company's reasons and aim at Specified Skilled Worker"),
        work="designated", known="official",
        period_note=("1年で、一定の場合に2回まで更新できます。", "One year, extended at most twice in certain cases."),
    ),
    unlisted(
        "TITP_TRANSFER",
        ("転籍手続中の技能実習生", "Technical intern awaiting a transfer"),
        ("転籍の手続を待つ技能実習生", "Interns whose transfer to another employer is under way"),
        work="individual", known="official", start="2024-11-01",
        work_note=("次の実習先が決まっていればその就労、決まっていなければ週28時間以内です。",
                   "Work for the next host where there is one, otherwise up to 28 hours a week."),
        period_note=("4か月で、原則として更新はありません。", "Four months, in principle not extended."),
    ),
    unlisted(
        "DEP_HSGRAD",
        ("高校卒業後の就職", "Employment after Japanese high school"),
        ("家族滞在などで育ち、日本の高校を卒業して就職する人",
         "Those who grew up here as Dependents, finished high school in Japan and start work"),
        work="individual", known="secondary", counts=NOT_WORK_IN_DRAFT,
        period_note=("1年が多いとされています。", "Often one year."),
    ),
)  # fmt: skip

_FAMILY: Final = (
    unlisted(
        "ELDER_PARENT",
        ("老親扶養", "Elderly parent"),
        ("本国に世話をする人のいない、高齢の親（おおむね70歳以上）",
         "Parents of about 70 or more with nobody in the home country to care for them"),
        work="none", known="secondary", period_note=("1年までです。", "Up to one year."),
    ),
    unlisted(
        "SAMESEX",
        ("外国で有効に結婚した同性の配偶者", "Same-sex spouse of a marriage valid abroad"),
        ("両方の本国で有効に結婚した外国人の、同性の配偶者",
         "Spouses of the same sex, both foreign, married validly under the law of both"),
        work="individual", known="secondary", period_note=("配偶者に合わせます。", "As the spouse's."),
    ),
    unlisted(
        "CHILD_OF_NONSPONSOR",
        ("技能実習・特定技能1号の人の子", "Child of an intern or SSW(i) holder"),
        ("日本で生まれた、技能実習や特定技能1号の人の子", "Children born in Japan to such holders"),
        work="none", known="secondary", period_note=("親に合わせます。", "As the parent's."),
    ),
)  # fmt: skip

_HARDSHIP: Final = (
    unlisted(
        "DEPARTURE",
        ("出国準備", "Preparing for departure"),
        ("申請が認められず在留期間が残っていない人の、出国の準備",
         "Those whose application was refused with no period left"),
        work="none", known="secondary", by="2020-01-01", counts=NOT_WORK_IN_DRAFT,
        period_note=("30日では申請中の特例期間がなく、31日ではあります。2〜4か月のこともあります。",
                     "With 30 days no special period runs while an application is pending, with 31 it does; "
                     "rarely two to four months."),
    ),
    unlisted(
        "REFUGEE_APP",
        ("難民認定等の申請中", "Pending application for refugee or complementary protection"),
        ("難民又は補完的保護対象者の認定の結果を待つ人（みなし再入国はできません）",
         "Those awaiting recognition as a refugee or for complementary protection (no special re-entry permission)"),
        work="individual", known="secondary", by="2010-03-31", counts=NOT_WORK_IN_DRAFT,
        period_note=("振分けの間は2か月、その後は区分により3か月又は6か月です。",
                     "Two months while sorting, then three or six months by track."),
        changes=(
            change("2018-01-15", "区分による扱いが始まりました。", "Handling by track began."),
            change("2024-06-10", "3回目以後の申請は、原則として送還が止まらなくなりました。",
                   "From the third application on, removal is in principle no longer stayed.", "seen"),
        ),
    ),
    unlisted(
        "DV_VICTIM",
        ("配偶者からの暴力を受けた人", "Person who suffered violence from a spouse"),
        ("暴力を避けて別居した配偶者など", "Spouses and others who left because of violence"),
        work="individual", known="memory",
    ),
    unlisted(
        "TRAFFICKING",
        ("人身取引の被害を受けた人", "Person who suffered trafficking"),
        ("人身取引の被害者と認められた人", "Those found to be victims of trafficking in persons"),
        work="individual", known="memory",
    ),
    unlisted(
        "UKRAINE",
        ("ウクライナからの避難民", "Evacuee from Ukraine"),
        ("ウクライナから避難した人（補完的保護の認定で定住者になる人もいます）",
         "Evacuees from Ukraine (some become Long-Term Residents by complementary protection)"),
        work="individual", known="official", start="2022-03-14", counts=NOT_WORK_IN_DRAFT,
        work_note=("働けます。", "Work is allowed."),
        period_note=("1年で、情勢が続く間更新されます。", "One year, extended while the situation lasts."),
    ),
    unlisted(
        "MYANMAR",
        ("ミャンマー情勢の緊急避難措置", "Emergency measure for Myanmar"),
        ("本国の情勢のため帰れないミャンマーの人", "Nationals of Myanmar who cannot return"),
        work="individual", known="secondary", start="2021-05-28", counts=NOT_WORK_IN_DRAFT,
        work_note=("1年の人は働け、6か月の人は週28時間までです。",
                   "With one year work is allowed, with six months up to 28 hours a week."),
        period_note=("1年、又は自分の責任で活動を終えた人は6か月です。",
                     "One year, or six months for those who ended their activity by their own fault."),
        changes=(
            change("2024-10-01", "技能実習を続けられない人は、自分の責任でないことなどが必要になりました。",
                   "For unfinished intern training: not by own fault, and no new placement was found."),
        ),
    ),
    unlisted(
        "AFGHAN_ETC",
        ("その他の本国情勢", "Other situations in the home country"),
        ("アフガニスタン、シリアなどの人についての個別の措置",
         "Measures for nationals of Afghanistan, Syria and others"),
        work="individual", known="memory", counts=NOT_WORK_IN_DRAFT,
    ),
    unlisted(
        "PREGNANT_TITP",
        ("妊娠・出産する技能実習生", "Technical intern who is pregnant or has given birth"),
        ("実習を中断して日本で出産し、再開を望む技能実習生",
         "Interns who break off to give birth in Japan and wish to resume"),
        work="individual", known="secondary",
    ),
    unlisted(
        "MED_LONG",
        ("治療の継続", "Continued treatment"),
        ("病気で今の活動を続けられず、治療を続ける人", "Those too ill for their activity, for treatment"),
        work="none", known="memory",
    ),
)  # fmt: skip

_HIGHLY_SKILLED: Final = evolve(
    unlisted(
        "HSP",
        ("高度人材（平成27年3月まで）", "Highly skilled person (until March 2015)"),
        ("ポイントで高度人材と認められ、指定された機関で研究・専門・経営の活動をする人（今の高度専門職1号）",
         "Those recognised by points for research, specialised work or management at the organisation designated "
         "(now HSP(i))"),
        work="designated", known="secondary", start="2012-05-07",
        period_note=("5年です。", "Five years."),
        counts=always(
            "work", PR_GUIDELINE.at("1/3/ア", read="2026-02-24", confidence=SECONDARY), start="2012-05-07",
        ),
    ),
    until=date(2015, 4, 1),
    citation=HSP_NOTICE_2012.at("", read="2012-05-07", confidence=SECONDARY, until="2015-04-01"),
    note=Text(
        ja="高度人材だけの告示があり、上陸もできました。平成27年4月1日に持っていた人は、その期間の終わりまで続けられました。",
        en="It had a notice of its own, for landing too. Whoever held it on 1 April 2015 could go on to the end of "
        "the period.",
    ),
)  # fmt: skip

_PROGRAMMES: Final = (
    unlisted(
        "SPECIAL_ZONE",
        ("国家戦略特区の活動", "Activities in a national strategic special zone"),
        ("特区の家事支援などの活動", "Housekeeping and other activities of the zones"),
        work="designated", known="secondary", period_note=("1年です。", "One year."),
    ),
    unlisted(
        "COOKING",
        ("日本料理海外普及等", "Spreading Japanese cuisine abroad, and the like"),
        ("日本料理の海外普及などの事業に参加する人", "Participants in such programmes"),
        work="designated", known="secondary",
    ),
    unlisted(
        "EPA_QUALIFIED",
        ("EPA看護師・EPA介護福祉士", "EPA nurse or EPA certified care worker"),
        ("国家試験に合格し、協定により看護師・介護福祉士として働く人",
         "Those who passed the national examination and work as a nurse or certified care worker under the agreement"),
        work="designated", known="secondary", family=("18", "19", "23", "24", "30", "31"),
        period="qualified_epa", counts=WORK_IN_DRAFT,
    ),
    unlisted(
        "COMPLETE_TITP_ETC_BRIDGE_OLD",
        ("建設・造船就労者から特定技能への移行", "Bridge from the construction and shipbuilding measures"),
        ("32号・35号から同じ会社で特定技能に移った人（終了）",
         "For holders of no. 32 or 35 going on with the same employer towards SSW (ended)"),
        work="designated", known="secondary", ended=True,
    ),
)  # fmt: skip

UNLISTED: Final[tuple[DesignatedActivity, ...]] = (
    *_GRADUATES,
    *_BETWEEN_JOBS,
    *_FAMILY,
    *_HARDSHIP,
    _HIGHLY_SKILLED,
    *_PROGRAMMES,
)
"""The usual designations outside the notice."""
