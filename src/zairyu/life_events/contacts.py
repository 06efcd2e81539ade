"""Whom one can ask: data that changes, with what matters to somebody who is afraid. No law.

Officials of the state and of municipalities who learn in their duties of somebody to be deported have to
notify it (Immigration Act, Art. 62(2)). The notice of the Ministry of 2003 lets them weigh the purpose of
their own work first. Lawyers are bound to secrecy. An app may put its own list in place of this one:
``consequences(..., contacts=...)``.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from zairyu.life_events.model import Contact
from zairyu.logic import Text

__all__ = ["CONTACTS"]

_SEEN: Final = date(2026, 11, 23)
_MANY: Final = Text(ja="多言語（電話通訳を含む）", en="many languages (telephone interpreting)")
_JAPANESE: Final = Text(
    ja="日本語（通訳は場所による）", en="Japanese (interpreting depends on the place)"
)

BAR: Final = Contact(
    "bar_association",
    Text(ja="弁護士会の外国人法律相談", en="Bar association: legal advice for foreign nationals"),
    Text(
        ja="在留、退去強制、家族、労働、刑事。逮捕のときは当番弁護士（初回は無料）",
        en="Stay, deportation, family, work, crime; after an arrest the duty lawyer (first visit free)",
    ),
    confidential=True,
    may_have_to_report=False,
    serves_without_status=True,
    free=None,
    languages=_MANY,
    seen_on=_SEEN,
    lawyer=True,
)
LEGAL_AID: Final = Contact(
    "legal_support_center",
    Text(ja="法テラス（日本司法支援センター）", en="Houterasu (Japan Legal Support Center)"),
    Text(
        ja="多言語の情報、弁護士費用の立替え（資力の基準がある。適法に在留する人）",
        en="Information in many languages; advances lawyers' fees (by means, for persons lawfully staying)",
    ),
    confidential=True,
    may_have_to_report=False,
    serves_without_status=None,
    free=True,
    languages=_MANY,
    seen_on=_SEEN,
    lawyer=True,
)
IMMIGRATION_INFORMATION: Final = Contact(
    "immigration_information",
    Text(
        ja="外国人在留総合インフォメーションセンター（入管庁）",
        en="Immigration information centre (Immigration Services Agency)",
    ),
    Text(
        ja="在留の手続の一般的な案内。入管の職員が答えます",
        en="General guidance on procedures; staff of the immigration authority answer",
    ),
    confidential=None,
    may_have_to_report=True,
    serves_without_status=None,
    free=True,
    languages=_MANY,
    seen_on=_SEEN,
    phone="0570-013904",
)
FRESC: Final = Contact(
    "foreign_residents_support_center",
    Text(
        ja="外国人在留支援センター（FRESC、東京・四谷）",
        en="Foreign Residents Support Center (FRESC, Yotsuya, Tokyo)",
    ),
    Text(
        ja="入管、法テラス、労働局、人権の窓口が一つの場所にあります",
        en="Immigration, legal aid, labour and human-rights desks in one place",
    ),
    confidential=None,
    may_have_to_report=True,
    serves_without_status=None,
    free=True,
    languages=_MANY,
    seen_on=_SEEN,
)
VIOLENCE: Final = Contact(
    "violence_support",
    Text(
        ja="配偶者暴力相談支援センター・女性相談支援センター（#8008）、DV相談プラス",
        en="Spousal violence counselling centres (dial #8008), DV Consultation Plus",
    ),
    Text(
        ja="安全な場所、保護、住所を知られないための手続、相談の証明",
        en="Safety, shelter, keeping the address from the other side, proof of the consultation",
    ),
    confidential=True,
    may_have_to_report=True,
    serves_without_status=True,
    free=True,
    languages=_MANY,
    seen_on=_SEEN,
    phone="#8008",
)
POLICE: Final = Contact(
    "police",
    Text(ja="警察（緊急は110、相談は#9110）", en="Police (110 in an emergency; #9110 for advice)"),
    Text(
        ja="今危ないとき。被害届、紛失・盗難の届出の受理番号",
        en="When in danger now; reports of harm, loss and theft, with the number of the report",
    ),
    confidential=False,
    may_have_to_report=True,
    serves_without_status=True,
    free=True,
    languages=_MANY,
    seen_on=_SEEN,
    phone="110",
)
FAMILY_COURT: Final = Contact(
    "family_court",
    Text(ja="家庭裁判所（家事手続案内）", en="Family court (guidance on procedures)"),
    Text(
        ja="調停、子の親権・監護、養育費、保護命令は地方裁判所",
        en="Mediation, custody and care of children, child support (protection orders: district court)",
    ),
    confidential=None,
    may_have_to_report=True,
    serves_without_status=True,
    free=True,
    languages=_JAPANESE,
    seen_on=_SEEN,
)
LABOUR: Final = Contact(
    "labour_office",
    Text(
        ja="労働基準監督署・労働局（外国人労働者向け相談ダイヤル）",
        en="Labour standards office and labour bureau (telephone advice for foreign workers)",
    ),
    Text(
        ja="未払いの賃金、解雇、労災、立替払。法律は在留資格にかかわらず働く人を守ります",
        en="Unpaid wages, dismissal, accidents at work; the law protects workers whatever their status",
    ),
    confidential=True,
    may_have_to_report=True,
    serves_without_status=True,
    free=True,
    languages=_MANY,
    seen_on=_SEEN,
)
HELLO_WORK: Final = Contact(
    "hello_work",
    Text(
        ja="ハローワーク（外国人雇用サービスセンター）",
        en="Hello Work (employment service centres for foreigners)",
    ),
    Text(
        ja="仕事探し、雇用保険、離職票。通った記録が残ります",
        en="Job search, employment insurance, separation papers; visits leave a record",
    ),
    confidential=None,
    may_have_to_report=True,
    serves_without_status=False,
    free=True,
    languages=_MANY,
    seen_on=_SEEN,
)
TRAINEES_HELP: Final = Contact(
    "trainee_helpline",
    Text(
        ja="外国人技能実習機構の母国語相談（2027年4月から外国人育成就労機構）",
        en="Technical intern training organisation: advice in one's own language (from April 2027 the "
        "organisation for employment for skill development)",
    ),
    Text(
        ja="実習先の問題、転籍、妊娠、帰国の強制",
        en="Trouble at the workplace, transfer, pregnancy, forced return",
    ),
    confidential=True,
    may_have_to_report=True,
    serves_without_status=None,
    free=True,
    languages=_MANY,
    seen_on=_SEEN,
)
WELFARE: Final = Contact(
    "welfare_office",
    Text(
        ja="福祉事務所・自立相談支援機関・社会福祉協議会",
        en="Welfare office, self-reliance support, council of social welfare",
    ),
    Text(ja="生活費、住まい、貸付け", en="Living costs, housing, loans"),
    confidential=True,
    may_have_to_report=True,
    serves_without_status=None,
    free=True,
    languages=_JAPANESE,
    seen_on=_SEEN,
)
CITY: Final = Contact(
    "municipality",
    Text(
        ja="市区町村（外国人のための一元的相談窓口）",
        en="Municipality (one-stop centre for foreign residents)",
    ),
    Text(
        ja="住所、戸籍の届出、健康保険、子どもの手当",
        en="Address, family-register reports, health insurance, child benefits",
    ),
    confidential=True,
    may_have_to_report=True,
    serves_without_status=None,
    free=True,
    languages=_MANY,
    seen_on=_SEEN,
)
HEALTH: Final = Contact(
    "health_centre",
    Text(ja="保健センター・病院の相談室", en="Health centre, hospital social workers"),
    Text(
        ja="母子健康手帳、予防接種、医療費の相談",
        en="Maternal and child health, vaccination, help with medical costs",
    ),
    confidential=True,
    may_have_to_report=True,
    serves_without_status=True,
    free=True,
    languages=_JAPANESE,
    seen_on=_SEEN,
)
TAX: Final = Contact(
    "tax_office",
    Text(ja="税務署・市区町村の税の窓口", en="Tax office, tax desk of the municipality"),
    Text(
        ja="猶予、分割納付、減免、納税証明",
        en="Deferral, instalments, reduction, certificates of payment",
    ),
    confidential=True,
    may_have_to_report=True,
    serves_without_status=None,
    free=True,
    languages=_JAPANESE,
    seen_on=_SEEN,
)
PENSION: Final = Contact(
    "pension_office",
    Text(ja="年金事務所", en="Pension office"),
    Text(
        ja="免除・猶予、遺族年金、脱退一時金、納付の記録",
        en="Exemption and deferral, survivors' pension, lump-sum withdrawal, record of payments",
    ),
    confidential=True,
    may_have_to_report=True,
    serves_without_status=None,
    free=True,
    languages=_MANY,
    seen_on=_SEEN,
)
CONSULATE: Final = Contact(
    "consulate",
    Text(ja="自分の国の大使館・領事館", en="Embassy or consulate of one's own state"),
    Text(
        ja="旅券、身分の証明、国籍の届出",
        en="Passport, civil-status papers, matters of nationality",
    ),
    confidential=None,
    may_have_to_report=False,
    serves_without_status=True,
    free=None,
    languages=Text(ja="その国の言語", en="the language of that state"),
    seen_on=_SEEN,
    of_own_state=True,
)
SCHOOL: Final = Contact(
    "school_office",
    Text(ja="学校の留学生担当", en="International office of the school"),
    Text(
        ja="在籍・出席の証明、転校、推薦状。学校は在籍について入管に届け出ます",
        en="Certificates, changing schools, recommendations; schools report enrolment to the agency",
    ),
    confidential=None,
    may_have_to_report=False,
    serves_without_status=None,
    free=True,
    languages=_JAPANESE,
    seen_on=_SEEN,
)
LEGAL_AFFAIRS: Final = Contact(
    "legal_affairs_bureau",
    Text(ja="法務局（国籍、人権）", en="Legal Affairs Bureau (nationality, human rights)"),
    Text(
        ja="国籍の確認・届出・帰化、人権の相談",
        en="Nationality: checking, notifications, naturalisation; human-rights advice",
    ),
    confidential=True,
    may_have_to_report=True,
    serves_without_status=None,
    free=True,
    languages=_MANY,
    seen_on=_SEEN,
)
SUPPORT_ORGANISATION: Final = Contact(
    "registered_support_organisation",
    Text(
        ja="登録支援機関・所属機関の支援担当",
        en="Registered support organisation, or the employer's support staff",
    ),
    Text(
        ja="特定技能：転職の支援、届出の手伝い。勤務先の側の機関です",
        en="Specified skills: help with changing jobs and notifications; it stands on the employer's side",
    ),
    confidential=None,
    may_have_to_report=False,
    serves_without_status=None,
    free=True,
    languages=_MANY,
    seen_on=_SEEN,
)

CONTACTS: Final[Mapping[str, Contact]] = MappingProxyType(
    {
        each.id: each
        for each in (
            BAR, LEGAL_AID, IMMIGRATION_INFORMATION, FRESC, VIOLENCE, POLICE, FAMILY_COURT, LABOUR,
            HELLO_WORK, TRAINEES_HELP, WELFARE, CITY, HEALTH, TAX, PENSION, CONSULATE, SCHOOL,
            LEGAL_AFFAIRS, SUPPORT_ORGANISATION,
        )
    }
)  # fmt: skip
"""Every contact by id, in the order of this page."""
