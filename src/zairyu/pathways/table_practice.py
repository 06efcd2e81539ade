"""The transition table, third layer: practice, published or reported.

Considerations only: none of them closes a pair, and what they report may change without notice.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from zairyu.citations import (
    ACT,
    ISA_STATUS_PAGES,
    PR_GUIDELINE,
    PRACTICE,
    SAME_SEX_NOTICE,
    Citation,
    Confidence,
)  # fmt: skip
from zairyu.logic import Norm, Text
from zairyu.pathways.moves import SAME, PracticeRule, Relation
from zairyu.pathways.nodes import (
    ANY_STATUS,
    ENTERED_WITHOUT_LANDING,
    ESD,
    HSP_I,
    HSP_II,
    INDEFINITE,
    LTR,
    ORDINARY_TARGET,
    OVERSTAY,
    PR,
    SSW,
    SSW_I,
    TABLE_1_1,
    TABLE_1_2,
    TEMPORARY_VISITOR,
    TITP,
    kinds,
)  # fmt: skip

__all__ = ["PRACTICE_RULES"]

REPORTED: Final = (PRACTICE.at("", read=None),)
REMEMBERED: Final = (PRACTICE.at("", read=None, confidence=Confidence.MEMORY),)


def page(confidence: str = "official") -> tuple[Citation, ...]:
    """Cite the agency's pages on each status."""
    return (ISA_STATUS_PAGES.at("", read=None, confidence=confidence),)


VISITORS: Final = (
    PracticeRule(
        id="PR-TV-COE", start=TEMPORARY_VISITOR, end=ORDINARY_TARGET,
        text=Text(
            ja="在留中に在留資格認定証明書が交付されたとき、婚姻・子・病気などで受け付けられることがある",
            en="Accepted in practice when a certificate of eligibility was issued during the stay, and "
            "for marriage, children or illness",
        ),
        cite=REPORTED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-TV-PR", start=TEMPORARY_VISITOR, end=PR, touches=(Relation.PERMANENT_RESIDENCE,),
        text=Text(
            ja="ガイドラインの要件（最長の在留期間、在留の年数）を満たさない",
            en="Does not meet the guideline (longest period of stay, years of stay)",
        ),
        cite=(PR_GUIDELINE.at("", read="2026-02-24", confidence="official"),), norm=Norm.GUIDELINE,
    ),
    PracticeRule(
        id="PR-TV-PROTECTED", start=TEMPORARY_VISITOR, end=LTR,
        text=Text(
            ja="認定を受けた人の変更にもただし書が及ぶかは、文言からは決まらない（外されているのは本文だけ）",
            en="Whether the proviso holds beside the duty to grant after recognition is not settled by the "
            "words: only the main clause is set aside",
        ),
        cite=(ACT.at("61-2-3/1", read="2026-06-14"),), norm=Norm.STATUTE,
    ),
)  # fmt: skip

TRAINING: Final = (
    PracticeRule(
        id="PR-TITP-WORK", start=TITP, end=TABLE_1_2 - TITP - SSW - ESD - HSP_I - HSP_II,
        text=Text(
            ja="まず帰国して技能を移転する（約1年）のが原則とされる。条文はない",
            en="In principle return home first and pass on the skill (about a year); no article says so",
        ),
        cite=REPORTED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-TITP-SSW", start=TITP, end=SSW,
        text=Text(
            ja="技能実習2号を良好に修了した後（2年10月以上）。関連する技能なら試験が免除される。計画の途中では認められない",
            en="After completing (ii) well (2 years and 10 months), tests waived where the skill relates; "
            "refused in the middle of a plan",
        ),
        cite=REPORTED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-TITP-ABSCONDED", start=TITP, end=SSW,
        text=Text(
            ja="失踪した場合は、正当な理由がない限り原則として認められない",
            en="After absconding refused in principle, unless justified",
        ),
        cite=page("secondary"), norm=Norm.GUIDELINE,
    ),
    PracticeRule(
        id="PR-TRAINEE", start=frozenset({"trainee"}), end=ANY_STATUS - PR - TEMPORARY_VISITOR,
        text=Text(
            ja="まず帰国するのが原則とされる。特定技能へは計画の修了後に限られる",
            en="Return first in principle; to SSW only after completing the plan",
        ),
        cite=REPORTED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-STUDENT-EXPELLED", start=frozenset({"student"}), end=SSW,
        text=Text(
            ja="除籍や在籍状況の不良による退学の場合は原則として認められない（修了や正当な理由がある場合を除く）",
            en="After expulsion, or withdrawal for poor enrolment, refused in principle (not after a "
            "completed course or with good reason)",
        ),
        cite=page("secondary"), norm=Norm.GUIDELINE,
    ),
    PracticeRule(
        id="PR-LANGUAGE-SCHOOL-DA", start=frozenset({"student"}),
        end=kinds(
            "JOBHUNT_GRAD1", "JOBHUNT_GRAD2", "OFFER_WAIT", "GRADSCHOOL_WAIT", "STARTUP_GRAD"
        ),
        text=Text(
            ja="卒業後の就職活動・内定待ち・進学待ち・起業のための特定活動",
            en="Designations after graduation: job hunting, awaiting a job or graduate school, start-up",
        ),
        cite=page(), norm=Norm.GUIDELINE,
    ),
)  # fmt: skip

DESIGNATED_KINDS: Final = (
    PracticeRule(
        id="PR-DA-SSW-REFUSED", start=kinds("9", "12", "42"), end=SSW,
        text=Text(
            ja="外国での学業や予定された活動が続くので認められない",
            en="Refused: study or a planned activity abroad goes on",
        ),
        cite=page("secondary"), norm=Norm.GUIDELINE,
    ),
    PracticeRule(
        id="PR-DA-SSW-AFTER", start=kinds("44"), end=SSW,
        text=Text(ja="計画に定められている場合に限られる", en="Only when planned"),
        cite=page("secondary"), norm=Norm.GUIDELINE,
    ),
    PracticeRule(
        id="PR-WH", start=kinds("5", "5-2"), end=ANY_STATUS - PR,
        text=Text(
            ja="オーストラリア・ニュージーランド・カナダ・韓国・ドイツは日本での変更、他は一度出国して在留資格認定証明書で来るのが原則（例外あり）",
            en="Australia, New Zealand, Canada, Korea, Germany: change in Japan; others leave and come "
            "with a certificate of eligibility; exceptions happen",
        ),
        cite=REPORTED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-NOMAD-OUT", start=kinds("53"), end=ANY_STATUS - PR,
        text=Text(ja="日本での変更の例がある", en="Change in Japan is reported as possible"),
        cite=REPORTED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-NOMAD-IN", start=ANY_STATUS - TEMPORARY_VISITOR, end=kinds("53"),
        text=Text(
            ja="日本での変更は予定されていない（本人が在留資格認定証明書を申請する）",
            en="Not foreseen as a change; the person applies for a certificate of eligibility",
        ),
        cite=REPORTED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-SSW-PREP", start=ANY_STATUS - TEMPORARY_VISITOR, end=kinds("SSW1_PREP"),
        text=Text(
            ja="書類が間に合わないときの6月のつなぎ。特定技能1号の5年に算入される",
            en="A bridge of 6 months when papers are not ready; it counts to the five years of SSW(i)",
        ),
        cite=page(), norm=Norm.GUIDELINE,
    ),
    PracticeRule(
        id="PR-55-SSW", start=kinds("55"), end=SSW_I,
        text=Text(
            ja="免許取得と研修の後、自動車運送業の特定技能1号へ",
            en="Its purpose: licence and training, then SSW(i) in road transport",
        ),
        cite=page(), norm=Norm.GUIDELINE,
    ),
    PracticeRule(
        id="PR-44-BM", start=kinds("44", "51", "STARTUP_GRAD"), end=frozenset({"business_manager"}),
        text=Text(
            ja="予定された移行。2025年10月16日からの基準が当てはまる（44号の準備期間は3年の経験に数えられる）",
            en="Foreseen; the criteria of 16 October 2025 apply (time as no. 44 counts to the three "
            "years of experience)",
        ),
        cite=page("secondary"), norm=Norm.GUIDELINE,
    ),
    PracticeRule(
        id="PR-46-EMPLOYER", start=kinds("46"), end=kinds("46"),
        text=Text(
            ja="転職は指定活動の変更として申請する",
            en="A new employer is a change of the designated activity",
        ),
        cite=(ACT.at("20/1", read="2026-06-14", confidence="official"),), norm=Norm.STATUTE,
    ),
    PracticeRule(
        id="PR-EPA",
        start=kinds("16", "17", "20", "21", "22", "27", "28", "29"),
        end=kinds("EPA_QUALIFIED") | SSW_I | {"nursing_care", "medical_services"},
        text=Text(
            ja="国家試験の合格後に告示外の特定活動や介護・医療へ。合格点に近い研修修了者（4年）は特定技能1号（介護）へ",
            en="After the examination: a designation outside the notice, Nursing Care or Medical "
            "Services; SSW(i) care for those who ended the training (4 years) near the pass mark",
        ),
        cite=REPORTED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-REFUSED-DEPARTURE", start=ANY_STATUS, end=kinds("DEPARTURE"),
        text=Text(
            ja="特例期間中に不許可になるときに案内される（30日又は31日）",
            en="Offered at a refusal in the special period (30 or 31 days)",
        ),
        cite=REPORTED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-FROM-DEPARTURE", start=kinds("DEPARTURE"), end=ANY_STATUS - PR,
        text=Text(
            ja="申請は法律上妨げられない。30日なら特例期間がなく、受付と結果は裁量による",
            en="An application is not barred by law; no special period with 30 days; acceptance and "
            "result are discretionary",
        ),
        cite=REPORTED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-REFUGEE-APP", start=kinds("REFUGEE_APP"), end=ANY_STATUS - PR,
        text=Text(
            ja="法律上は申請できる。申請の真実性や素行が見られる",
            en="Open in law; genuineness and conduct are looked at",
        ),
        cite=REMEMBERED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-REFUGEE-APP-IN", start=ANY_STATUS, end=kinds("REFUGEE_APP"),
        text=Text(
            ja="2018年1月15日からの振分け（A～D）による。B・Cには変更がなく、本来の在留目的を失ってからの申請も同様",
            en="By track A to D since 15 January 2018; none for B and C, nor for those filing after the "
            "purpose of their status ended",
        ),
        cite=REPORTED, norm=Norm.PRACTICE, since=date(2018, 1, 15),
    ),
    PracticeRule(
        id="PR-JOBLOSS-DA", start=TABLE_1_2, end=kinds("JOBLOSS_COMPANY"),
        text=Text(
            ja="会社の都合で離職し、満了時にも就職活動を続けている場合（自己都合は対象外）",
            en="Dismissed through no fault of their own and still job hunting at expiry; not after one's "
            "own resignation",
        ),
        cite=REPORTED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-MYANMAR", start=ANY_STATUS, end=kinds("MYANMAR"),
        text=Text(
            ja="2021年5月28日からの緊急避難措置。2024年10月1日に要件が厳しくなった",
            en="Emergency measure since 28 May 2021, tightened on 1 October 2024",
        ),
        cite=REPORTED, norm=Norm.PRACTICE,
    ),
)  # fmt: skip

AFTER_SCHOOL_AND_BETWEEN_JOBS: Final = (
    PracticeRule(
        id="PR-JOBHUNT-NEXT",
        start=kinds("JOBHUNT_GRAD1", "JOBHUNT_GRAD2", "OFFER_WAIT", "GRADSCHOOL_WAIT", "STARTUP_GRAD"),
        end=(TABLE_1_1 | TABLE_1_2 | {"student"} | kinds("46", "JOBHUNT_GRAD2", "OFFER_WAIT", "GRADSCHOOL_WAIT"))
        - TITP - HSP_II,
        text=Text(
            ja="卒業後の待機の目的である就職・入学への変更は予定されている",
            en="Foreseen: a change to the work or the school for which one waited",
        ),
        cite=page(), norm=Norm.GUIDELINE,
    ),
    PracticeRule(
        id="PR-WAITING-EXTENSIONS", start=kinds("JOBHUNT_GRAD1", "JOBHUNT_GRAD2", "SSW1_PREP"), end=SAME,
        touches=(Relation.EXTENSION,),
        text=Text(
            ja="6か月で、更新は1回まで（特定技能1号への準備ではやむを得ないときに限る）",
            en="Six months, extended once (preparing for SSW(i): only where unavoidable)",
        ),
        cite=page(), norm=Norm.GUIDELINE,
    ),
    PracticeRule(
        id="PR-WAITING-UNTIL", start=kinds("OFFER_WAIT", "GRADSCHOOL_WAIT"), end=SAME,
        touches=(Relation.EXTENSION,),
        text=Text(
            ja="採用（内定後1年以内、卒業後1年6か月以内）又は入学までに限られる",
            en="Only until work starts (within a year of the offer and 18 months of graduation) or school begins",
        ),
        cite=page(), norm=Norm.GUIDELINE,
    ),
    PracticeRule(
        id="PR-STARTUP-TOTAL", start=kinds("STARTUP_GRAD"), end=SAME, touches=(Relation.EXTENSION,),
        text=Text(ja="6か月ずつ、通算2年まで", en="Six months at a time, two years in total"),
        cite=page("secondary"), norm=Norm.GUIDELINE,
    ),
    PracticeRule(
        id="PR-JOBLOSS-ONCE", start=kinds("JOBLOSS_COMPANY", "FAMILY_OF_JOBLOSS"), end=SAME,
        touches=(Relation.EXTENSION,),
        text=Text(ja="6か月で、原則として更新はない", en="Six months, in principle not extended"),
        cite=REPORTED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-JOBLOSS-FAMILY", start=frozenset({"dependent"}), end=kinds("FAMILY_OF_JOBLOSS"),
        text=Text(
            ja="会社の都合で離職した人の家族（家族滞在だった人）",
            en="Family, until then Dependents, of those who lost their work for the company's reasons",
        ),
        cite=REPORTED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-JFIND-WORK", start=kinds("51"), end=TABLE_1_1 | TABLE_1_2 - TITP - HSP_II,
        text=Text(
            ja="就職活動・起業準備の目的である就労の在留資格への変更は予定されている",
            en="Foreseen: a change to the work for which one looked",
        ),
        cite=page(), norm=Norm.GUIDELINE,
    ),
    PracticeRule(
        id="PR-EMPLOY-CONT", start=TABLE_1_2 | {"student"}, end=kinds("EMPLOY_CONT"),
        text=Text(
            ja="会社の都合などで働き続けられず、特定技能を目指す人（本人の責任でないこと、支援する機関があること）",
            en="Those who cannot go on for the company's reasons and aim at SSW (not by their own fault, with an "
            "organisation to support them)",
        ),
        cite=page(), norm=Norm.GUIDELINE,
    ),
    PracticeRule(
        id="PR-TITP-TRANSFER", start=TITP, end=kinds("TITP_TRANSFER"),
        text=Text(ja="転籍の手続を待つ技能実習生", en="Interns whose transfer to another employer is under way"),
        cite=page(), norm=Norm.GUIDELINE,
    ),
    PracticeRule(
        id="PR-TITP-TRANSFER-BACK", start=kinds("TITP_TRANSFER", "PREGNANT_TITP"), end=TITP,
        text=Text(
            ja="新しい実習先（又は再開）が決まれば技能実習に戻ることが予定されている",
            en="Foreseen: back to training once the new employer, or the resumption, is settled",
        ),
        cite=page("secondary"), norm=Norm.GUIDELINE,
    ),
    PracticeRule(
        id="PR-TITP-BIRTH", start=TITP, end=kinds("PREGNANT_TITP"),
        text=Text(
            ja="実習を中断して日本で出産し、再開を望む技能実習生",
            en="Interns who break off to give birth in Japan and wish to resume",
        ),
        cite=REPORTED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-36-PR", start=kinds("36", "37"), end=PR, touches=(Relation.PERMANENT_RESIDENCE,),
        text=Text(
            ja="認定地域再生計画の区域の機関での貢献が認められれば、3年以上の在留でよい",
            en="Three years are enough with a recognised contribution at an organisation in an approved regional "
            "revitalisation plan",
        ),
        cite=(PR_GUIDELINE.at("2/5", read="2026-02-24", confidence="official"),), norm=Norm.GUIDELINE,
    ),
)  # fmt: skip

FAMILY_AND_HARDSHIP: Final = (
    PracticeRule(
        id="PR-MEDICAL", start=TEMPORARY_VISITOR, end=kinds("25", "26"),
        text=Text(
            ja="90日以内の治療は短期滞在、それより長い入院治療は25号（付添いは26号）",
            en="Treatment of up to 90 days is Temporary Visitor, longer treatment in hospital no. 25 (companion: 26)",
        ),
        cite=page(), norm=Norm.GUIDELINE,
    ),
    PracticeRule(
        id="PR-ELDER-PARENT", start=ANY_STATUS, end=kinds("ELDER_PARENT"),
        text=Text(
            ja="本国に世話をする人のいない高齢（おおむね70歳以上）の親。短期滞在からが多く、裁量の幅が大きい",
            en="Parents of about 70 or more with nobody in the home country to care for them; mostly from Temporary "
            "Visitor, with wide discretion",
        ),
        cite=REPORTED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-SAMESEX", start=ANY_STATUS, end=kinds("SAMESEX"),
        text=Text(
            ja="外国で有効に結婚した同性の配偶者（双方が外国人のとき）",
            en="Same-sex spouse of a marriage valid abroad, where both are foreign nationals",
        ),
        cite=(SAME_SEX_NOTICE.at("", read=None, confidence="secondary"),), norm=Norm.GUIDELINE,
    ),
    PracticeRule(
        id="PR-CHILD-OF-NONSPONSOR", start=ENTERED_WITHOUT_LANDING, end=kinds("CHILD_OF_NONSPONSOR"),
        touches=(Relation.ACQUISITION,),
        text=Text(
            ja="技能実習・特定技能1号などの人の、日本で生まれた子",
            en="Children born in Japan to technical interns or holders of SSW(i)",
        ),
        cite=REPORTED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-DV", start=frozenset(
            {
                "dependent", "spouse_or_child_of_japanese_national",
                "spouse_or_child_of_permanent_resident", "long_term_resident",
            }
        ),
        end=kinds("DV_VICTIM"),
        text=Text(
            ja="配偶者からの暴力を避けて別居した人",
            en="Spouses who left because of violence",
        ),
        cite=REMEMBERED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-TRAFFICKING", start=ANY_STATUS | OVERSTAY, end=kinds("TRAFFICKING"),
        touches=(Relation.CHANGE, Relation.SPECIAL_PERMISSION),
        text=Text(
            ja="人身取引の被害者と認められた人（在留資格がないときは在留特別許可）",
            en="Those found to be victims of trafficking in persons (without a status: special permission to stay)",
        ),
        cite=REMEMBERED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-UKRAINE", start=ANY_STATUS, end=kinds("UKRAINE"),
        text=Text(
            ja="ウクライナから避難した人。情勢が続く間は更新される",
            en="Evacuees from Ukraine; extended while the situation lasts",
        ),
        cite=page(), norm=Norm.GUIDELINE,
    ),
    PracticeRule(
        id="PR-HOME-SITUATION", start=ANY_STATUS, end=kinds("AFGHAN_ETC"),
        text=Text(
            ja="本国情勢による個別の措置（アフガニスタン、シリアなど）",
            en="Individual measures for the situation at home (Afghanistan, Syria and others)",
        ),
        cite=REMEMBERED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-MED-LONG", start=ANY_STATUS, end=kinds("MED_LONG"),
        text=Text(
            ja="病気で今の活動を続けられず、治療を続ける人",
            en="Those too ill for their activity, for treatment",
        ),
        cite=REMEMBERED, norm=Norm.PRACTICE,
    ),
)  # fmt: skip

OTHERS: Final = (
    PracticeRule(
        id="PR-FOOD-SSW", start=ANY_STATUS, end=SSW_I,
        text=Text(
            ja="外食業は2026年4月13日から原則として認められない（継続中の人、技能実習2号修了者などを除く）。5月以降の状況は確認できていない",
            en="Food service: refused in principle since 13 April 2026 (continuing holders, completers of "
            "TITP(ii) and listed cases excepted); the state after May 2026 was not seen",
        ),
        cite=REPORTED, norm=Norm.PRACTICE, since=date(2026, 4, 13),
    ),
    PracticeRule(
        id="PR-DIVORCE-LTR",
        start=frozenset(
            {"spouse_or_child_of_japanese_national", "spouse_or_child_of_permanent_resident"}
        ),
        end=LTR,
        text=Text(
            ja="離婚・死別の後（婚姻約3年、生計）や日本人の子を育てる場合の事例が公表されている",
            en="After divorce or bereavement (about 3 years of marriage, livelihood) or raising a Japanese "
            "child; cases are published",
        ),
        cite=page(), norm=Norm.GUIDELINE,
    ),
    PracticeRule(
        id="PR-22-5",
        start=frozenset(
            {"spouse_or_child_of_japanese_national", "spouse_or_child_of_permanent_resident"}
        ),
        end=ANY_STATUS, touches=(Relation.CHANGE, Relation.PERMANENT_RESIDENCE),
        text=Text(
            ja="配偶者の活動がないことによる取消しの前に、変更や永住の申請の機会を与えるよう配慮される",
            en="Before revoking for not acting as a spouse, a chance to apply for a change or permanent "
            "residence is considered",
        ),
        cite=(ACT.at("22-5/1", read="2026-06-14"),), norm=Norm.STATUTE,
    ),
    PracticeRule(
        id="PR-PR-DOWN", start=PR, end=ORDINARY_TARGET,
        text=Text(
            ja="法律上は可能だがまれ（一つの在留資格だけを持てる）",
            en="Open in law and rare; one person holds one status",
        ),
        cite=REPORTED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-DIPLOMAT", start=frozenset({"diplomat", "official"}), end=ANY_STATUS - PR,
        text=Text(
            ja="法律上は可能。外務省を通じ、公館による任務終了の確認が要る",
            en="Open in law; through the Foreign Ministry, the mission confirming the end of the post",
        ),
        cite=REMEMBERED, norm=Norm.PRACTICE,
    ),
    PracticeRule(
        id="PR-OVERSTAY-INDEFINITE", start=OVERSTAY, end=INDEFINITE,
        touches=(Relation.SPECIAL_PERMISSION,),
        text=Text(
            ja="在留特別許可で永住者・高度専門職2号になることは、文言上は排除されていないが、例は確認できていない",
            en="Permanent Resident or HSP(ii) by special permission is not excluded by the words, but no "
            "instance was seen",
        ),
        cite=REMEMBERED, norm=Norm.PRACTICE,
    ),
)  # fmt: skip

PRACTICE_RULES: Final[tuple[PracticeRule, ...]] = (
    *VISITORS, *TRAINING, *DESIGNATED_KINDS, *AFTER_SCHOOL_AND_BETWEEN_JOBS, *FAMILY_AND_HARDSHIP,
    *OTHERS,
)  # fmt: skip
"""Every line of practice, in reading order."""
