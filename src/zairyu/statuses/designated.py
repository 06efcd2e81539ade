"""Designated Activities: every number of the notice, and the usual kinds outside it.

The designation in the passport decides, not the number. A first day that was not seen is unknown; where
a number is known to have existed by some day, or not before another, these bounds are kept as bounds.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import DESIGNATED_ACTIVITIES_NOTICE, ISA_STATUS_PAGES, PRACTICE
from zairyu.logic import Text
from zairyu.statuses.entries import day
from zairyu.statuses.model import DesignatedActivity

__all__ = ["LISTED", "UNLISTED"]

DESIGNATED_ONLY: Final = "designated_activity_only"


def _listed(
    no: str,
    ja: str,
    en: str,
    start: str | None = None,
    *,
    by: str | None = None,
    after: str | None = None,
    until: str | None = None,
    work: str = DESIGNATED_ONLY,
    family: str | None = None,
    state: str = "in_force",
    seen: str = "secondary",
) -> DesignatedActivity:
    return DesignatedActivity(
        code=no,
        listed=True,
        name=Text(ja=ja, en=en),
        start=day(start),
        until=day(until),
        started_by=day(by),
        not_before=day(after),
        work=work,
        family=family,
        state=state,
        citation=DESIGNATED_ACTIVITIES_NOTICE.at(no, read=None, confidence=seen),
    )


LISTED: Final[tuple[DesignatedActivity, ...]] = (
    _listed("1", "家事使用人（外交官等）", "Household servant of a diplomat or official", "1990-06-01", family="none", seen="memory"),
    _listed("2", "家事使用人（家庭事情型）", "Household servant of a professional with a child or an ill spouse", "1990-06-01", family="none", seen="memory"),
    _listed("2-2", "家事使用人（入国帯同型）", "Household servant who comes with a highly skilled professional", "2015-04-01", family="none", seen="official"),
    _listed("2-3", "家事使用人（金融人材型）", "Household servant of a professional in investment management", "2021-07-30", family="none"),
    _listed("2-4", "家事使用人（特別高度人材）", "Household servant of a special highly skilled professional", "2023-04-21", family="none"),
    _listed("3", "台湾日本関係協会の職員・家族", "Staff of the Taiwan-Japan Relations Association, and household", "1990-06-01", family="included", seen="memory"),
    _listed("4", "駐日パレスチナ総代表部の職員・家族", "Staff of the Permanent General Mission of Palestine, and household", by="2013-01-28", family="included", seen="official"),
    _listed("5", "ワーキング・ホリデー", "Working holiday", "1990-06-01", work="yes_incidental", family="none", seen="memory"),
    _listed("5-2", "ワーキング・ホリデー（台湾）", "Working holiday, Taiwan", by="2016-03-30", work="yes_incidental", family="none"),
    _listed("6", "アマチュアスポーツ選手", "Amateur athlete", by="2015-03-31", family="7"),
    _listed("7", "6号の配偶者・子", "Spouse or child of no. 6", by="2015-03-31", work="no"),
    _listed("8", "国際仲裁代理等", "Representation in international arbitration or mediation", by="1996-12-31", after="1996-01-01", family="none"),
    _listed("9", "インターンシップ（報酬あり）", "Paid internship of a foreign university's student", by="2015-03-31", family="none"),
    _listed("10", "英国人ボランティア", "British volunteer in welfare", by="2015-03-31", work="no_remuneration"),
    _listed("11", "削除（旧・特定研究等の親）", "Deleted", by="2015-03-31", until="2015-03-31", work="no", state="deleted"),
    _listed("12", "サマージョブ", "Summer job of a foreign university's student", by="2015-03-31", family="none"),
    _listed("13", "大阪・関西万博関係者", "Work for Expo 2025", by="2025-04-12", after="2024-06-01", family="14"),
    _listed("14", "13号の配偶者・子", "Spouse or child of no. 13", by="2025-04-12", after="2024-06-01", work="no"),
    _listed("15", "国際文化交流", "International cultural exchange programme of a local government", by="2015-03-31", family="none"),
    _listed("16", "EPA看護師候補者（インドネシア）", "EPA candidate nurse, Indonesia", by="2009-03-31", family="none"),
    _listed("17", "EPA介護福祉士候補者（インドネシア）", "EPA candidate care worker, Indonesia", by="2009-03-31", family="none"),
    _listed("18", "16号（資格取得後）の配偶者・子", "Spouse or child of a qualified EPA nurse, Indonesia", by="2015-03-31", work="no"),
    _listed("19", "17号（資格取得後）の配偶者・子", "Spouse or child of a qualified EPA care worker, Indonesia", by="2015-03-31", work="no"),
    _listed("20", "EPA看護師候補者（フィリピン）", "EPA candidate nurse, Philippines", by="2010-03-31", family="none"),
    _listed("21", "EPA介護福祉士候補者（フィリピン・就労）", "EPA candidate care worker (employment), Philippines", by="2010-03-31", family="none"),
    _listed("22", "EPA介護福祉士候補者（フィリピン・就学）", "EPA candidate care worker (school), Philippines", by="2010-03-31", work="no", family="none"),
    _listed("23", "20号（資格取得後）の配偶者・子", "Spouse or child of a qualified EPA nurse, Philippines", by="2015-03-31", work="no"),
    _listed("24", "21号（資格取得後）の配偶者・子", "Spouse or child of a qualified EPA care worker, Philippines", by="2015-03-31", work="no"),
    _listed("25", "医療滞在", "Stay for medical treatment", "2011-01-01", work="no", family="26", seen="official"),
    _listed("26", "医療滞在の同伴者", "Companion of a patient (no. 25)", "2011-01-01", work="no", seen="official"),
    _listed("27", "EPA看護師候補者（ベトナム）", "EPA candidate nurse, Viet Nam", by="2015-03-31", family="none"),
    _listed("28", "EPA介護福祉士候補者（ベトナム・就労）", "EPA candidate care worker (employment), Viet Nam", by="2015-03-31", family="none"),
    _listed("29", "EPA介護福祉士候補者（ベトナム・就学）", "EPA candidate care worker (school), Viet Nam", by="2015-03-31", work="no", family="none"),
    _listed("30", "27号（資格取得後）の配偶者・子", "Spouse or child of a qualified EPA nurse, Viet Nam", by="2015-03-31", work="no"),
    _listed("31", "28号（資格取得後）の配偶者・子", "Spouse or child of a qualified EPA care worker, Viet Nam", by="2015-03-31", work="no"),
    _listed("32", "外国人建設就労者", "Construction worker (special measure)", by="2019-03-31", until="2023-04-01", state="ended"),
    _listed("33", "高度専門職の就労する配偶者", "Working spouse of a highly skilled professional", "2015-04-01", work="yes_in_listed_fields_fulltime"),
    _listed("34", "高度専門職又はその配偶者の親", "Parent of a highly skilled professional or the spouse", "2015-04-01", work="no"),
    _listed("35", "外国人造船就労者", "Shipbuilding worker (special measure)", by="2019-03-31", until="2023-04-01", state="ended"),
    _listed("36", "特定研究等活動", "Specified research and related activities", "2015-04-01", family="38", seen="official"),
    _listed("37", "特定情報処理活動", "Specified information processing", "2015-04-01", family="38", seen="official"),
    _listed("38", "36・37号の配偶者・子", "Spouse or child of no. 36 or 37", "2015-04-01", work="no", seen="official"),
    _listed("39", "36・37号の親", "Parent of no. 36 or 37 or of the spouse", "2015-04-01", work="no"),
    _listed("40", "観光・保養等の長期滞在", "Long stay for sightseeing and recreation", "2015-06-23", work="no", family="41", seen="official"),
    _listed("41", "40号の配偶者", "Spouse travelling with no. 40", "2015-06-23", work="no"),
    _listed("42", "製造業外国従業員", "Staff of a manufacturer's plant abroad", by="2016-03-31", after="2016-03-01"),
    _listed("43", "日系四世", "Fourth-generation descendant of Japanese", "2018-07-01", work="yes_incidental", family="none", seen="official"),
    _listed("44", "外国人起業活動", "Start-up preparation under a certified plan", by="2018-12-31", after="2018-12-01", work="yes_business_preparation", family="45"),
    _listed("45", "44号の配偶者・子", "Spouse or child of no. 44", by="2018-12-31", after="2018-12-01", work="no"),
    _listed("46", "本邦大学等卒業者", "Graduate of a Japanese university using Japanese at work", "2019-05-30", work="yes_broad_fulltime", family="47", seen="memory"),
    _listed("47", "46号の配偶者・子", "Spouse or child of no. 46", "2019-05-30", work="no", seen="memory"),
    _listed("48", "東京五輪関係者", "Work for the Tokyo Games of 2020", by="2019-06-30", after="2019-06-01", until="2023-01-10", family="49", state="deleted"),
    _listed("49", "48号の配偶者・子", "Spouse or child of no. 48", by="2019-06-30", after="2019-06-01", until="2023-01-10", work="no", state="deleted"),
    _listed("50", "スキーインストラクター", "Ski instructor", by="2020-09-30", after="2020-09-01", family="none"),
    _listed("51", "未来創造人材（J-Find）", "Future creation individual (J-Find)", "2023-04-21", work="yes_as_needed", family="52", seen="official"),
    _listed("52", "51号の配偶者・子", "Spouse or child of no. 51", "2023-04-21", work="no", seen="official"),
    _listed("53", "デジタルノマド", "Digital nomad", "2024-03-31", work="yes_foreign_employer_or_clients_only", family="54", seen="official"),
    _listed("54", "53号の配偶者・子", "Spouse or child of no. 53", "2024-03-31", work="no", seen="official"),
    _listed("55", "特定自動車運送業の準備", "Preparation for road transport as a specified skilled worker", by="2025-03-13", after="2024-03-29", work="related_work_at_the_company", family="none", seen="official"),
    _listed("56", "国際園芸博覧会（2027年横浜）関係者", "Work for the horticultural exposition of 2027", after="2024-12-01", family="57"),
    _listed("57", "56号の配偶者・子", "Spouse or child of no. 56", after="2024-12-01", work="no"),
)  # fmt: skip


def _unlisted(
    code: str, ja: str, en: str, *, work: str, seen: str, start: str | None = None,
    state: str = "in_force",
) -> DesignatedActivity:  # fmt: skip
    instrument = ISA_STATUS_PAGES if seen == "official" else PRACTICE
    return DesignatedActivity(
        code=code,
        listed=False,
        name=Text(ja=ja, en=en),
        start=day(start),
        until=None,
        started_by=None,
        not_before=None,
        work=work,
        family=None,
        state=state,
        citation=instrument.at(f"designated_activities/{code}", read=None, confidence=seen),
    )


UNLISTED: Final[tuple[DesignatedActivity, ...]] = (
    _unlisted("JOBHUNT_GRAD1", "卒業後の就職活動（1年目）", "Job hunting after graduation, first year", work="with_permission_28_hours", seen="official"),
    _unlisted("JOBHUNT_GRAD2", "卒業後の就職活動（2年目）", "Job hunting after graduation, second year", work="with_permission_28_hours", seen="official"),
    _unlisted("OFFER_WAIT", "内定後の就職待ち", "Waiting to start with a job offer", work="with_permission_28_hours", seen="official"),
    _unlisted("GRADSCHOOL_WAIT", "大学院入学待ち", "Waiting to enter graduate school", work="no", seen="official"),
    _unlisted("STARTUP_GRAD", "卒業後の起業活動", "Starting a business after graduation", work="business_preparation", seen="secondary", start="2020-11-20"),
    _unlisted("JOBLOSS_COMPANY", "会社都合で離職した人の就職活動", "Job hunting after losing work for the company's reasons", work="with_permission_28_hours", seen="secondary"),
    _unlisted("FAMILY_OF_JOBLOSS", "会社都合で離職した人の家族", "Family of someone who lost work for the company's reasons", work="no", seen="secondary"),
    _unlisted("SSW1_PREP", "特定技能1号への移行準備", "Preparing the move to Specified Skilled Worker (i)", work="yes_same_company", seen="official"),
    _unlisted("EMPLOY_CONT", "就労継続の支援", "Support to go on working", work="yes", seen="official"),
    _unlisted("TITP_TRANSFER", "転籍手続中の技能実習生", "Intern awaiting a transfer", work="limited", seen="official"),
    _unlisted("DEP_HSGRAD", "家族滞在から高校卒業後の就職", "Work after Japanese high school as a dependent", work="yes", seen="secondary"),
    _unlisted("ELDER_PARENT", "老親扶養", "Elderly parent of a resident", work="no", seen="secondary"),
    _unlisted("SAMESEX", "外国で有効に結婚した同性の配偶者", "Same-sex spouse of a marriage valid abroad", work="by_designation", seen="secondary"),
    _unlisted("DEPARTURE", "出国準備", "Preparing departure", work="no", seen="secondary"),
    _unlisted("REFUGEE_APP", "難民認定等の申請中", "Pending application for refugee or complementary protection", work="by_track", seen="secondary"),
    _unlisted("DV_VICTIM", "配偶者からの暴力を受けた人", "Person who suffered violence from a spouse", work="usually_yes", seen="memory"),
    _unlisted("TRAFFICKING", "人身取引の被害を受けた人", "Person who suffered trafficking", work="individual", seen="memory"),
    _unlisted("UKRAINE", "ウクライナからの避難民", "Evacuee from Ukraine", work="yes", seen="official"),
    _unlisted("MYANMAR", "ミャンマー情勢の緊急避難措置", "Emergency measure for Myanmar", work="by_period", seen="secondary"),
    _unlisted("AFGHAN_ETC", "その他の本国情勢", "Other situations in the home country", work="individual", seen="memory"),
    _unlisted("CHILD_OF_NONSPONSOR", "技能実習・特定技能1号の人の子", "Child born to an intern or SSW(i) holder", work="no", seen="secondary"),
    _unlisted("PREGNANT_TITP", "妊娠・出産する技能実習生", "Intern who is pregnant or has given birth", work="individual", seen="secondary"),
    _unlisted("MED_LONG", "治療の継続", "Continued treatment", work="no", seen="memory"),
    _unlisted("SPECIAL_ZONE", "国家戦略特区の活動", "Activities in a national strategic special zone", work="yes_designated", seen="secondary"),
    _unlisted("COOKING", "日本料理の海外普及等", "Programmes such as spreading Japanese cuisine abroad", work="yes_designated", seen="secondary"),
    _unlisted("EPA_QUALIFIED", "EPA看護師・EPA介護福祉士（資格取得後）", "EPA nurse or certified care worker, qualified", work="yes_as_qualified", seen="secondary"),
    _unlisted("COMPLETE_TITP_ETC_BRIDGE_OLD", "建設・造船就労者から特定技能への移行（終了）", "Bridge from construction or shipbuilding measure to SSW (ended)", work="yes", seen="secondary", state="ended"),
)  # fmt: skip
