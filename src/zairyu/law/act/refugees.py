"""入管法61条の2-61条の2の14: refugees and complementary protection: grants that must be made, review, stay of removal.

Recognition says that the person is a refugee (since 2023-12-01 also: a person under complementary protection);
whether that is so is never judged here. The grant of Long-Term Resident that follows is mandatory. Asylum is
never proposed as a step.
"""

from __future__ import annotations

from typing import Final

from zairyu.calendar import Period
from zairyu.citations import ACT, PRACTICE, REGULATIONS
from zairyu.facts import removal, residence
from zairyu.law.act.deportation import LAWYER_TODAY, NEW_PROCEDURE
from zairyu.law.happenings import (
    FIRST_COMPARED,
    Ground,
    Numbered,
    Protection,
    Step,
)
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Effect,
    Text,
    all_of,
    any_of,
    before,
    constant,
    requirement,
    scheme,
    since,
    versions,
)

READ: Final = "2026-06-14"
COMPLEMENTARY: Final = "2023-12-01"

recognised = requirement(
    "act.article_61_2.recognised",
    cite=(ACT.at("61-2/1", read=READ), ACT.at("61-2/2", read=READ)),
    ja="難民（令和5年12月1日からは補完的保護対象者も）の認定を受けたこと",
    en="Recognised as a refugee (since 1 December 2023 also under complementary protection)",
    when=versions(
        before(COMPLEMENTARY, residence.recognised_as.equals("refugee")),
        since(COMPLEMENTARY, residence.recognised_as.in_("refugee", "complementary_protection")),
    ),
    effect=Effect.REQUIRED,
)
without_status = requirement(
    "act.article_61_2_2.without_status",
    cite=ACT.at("61-2-2/1", read=READ),
    ja="在留資格を持たないこと",
    en="Holds no status of residence",
    when=residence.status_held.equals("none"),
    effect=Effect.REQUIRED,
)
no_graver_ground = requirement(
    "act.article_61_2_2.no_graver_ground",
    cite=ACT.at("61-2-2/1/1", read=READ),
    ja="一　24条3号から3号の5まで、4号ハからヨまでに当たらないこと",
    en="(i) Not under Art. 24(iii) to (iii-5) or (iv)(c) to (o)",
    when=~removal.graver_ground,
    effect=Effect.REQUIRED,
)
no_listed_crime = requirement(
    "act.article_61_2_2.no_listed_crime",
    cite=ACT.at("61-2-2/1/2", read=READ),
    ja="二　入国後に、並べられた罪で拘禁刑に処せられていないこと",
    en="(ii) Not sentenced to imprisonment for a crime of the list since entering",
    when=~removal.imprisoned_for_listed_crime,
    effect=Effect.REQUIRED,
)
in_time_and_directly = requirement(
    "act.article_61_2_2.until_2023_11_30",
    cite=ACT.at("61-2-2/1", read="2022-06-17", until=COMPLEMENTARY),
    ja="令和5年11月30日まで：6か月以内の申請（やむを得ない事情を除く）と、直接の入国",
    en="Until 30 November 2023: applied within six months (unless unavoidable), and came directly",
    when=versions(
        before(
            COMPLEMENTARY,
            all_of(
                any_of(removal.applied_within_six_months, removal.late_for_unavoidable_reason),
                removal.came_directly,
            ),
        ),
        since(COMPLEMENTARY, constant("not_applicable")),
    ),
    effect=Effect.REQUIRED,
)
grant = scheme(
    "recognised_person_without_status",
    ja="認定された人への定住者の取得の許可（許可するものとする）",
    en="Grant of Long-Term Resident to a recognised person without a status (shall be given)",
    cite=ACT.at("61-2-2/1", read=READ),
    items=(recognised, without_status, no_graver_ground, no_listed_crime, in_time_and_directly),
    note=Text(
        ja="当たらないときも、在留特別許可（50条1項4号）の道があります。",
        en="Where it does not apply, special permission (Art. 50(1)(iv)) stays open.",
    ),
)
asked = requirement(
    "act.article_61_2_3.asked",
    cite=ACT.at("61-2-3", read=READ),
    ja="定住者への変更、又は取得の申請",
    en="Applied for a change to, or acquisition of, Long-Term Resident",
    when=removal.long_term_resident_asked,
    effect=Effect.REQUIRED,
)
not_by_special_permission = requirement(
    "act.article_61_2_3.not_by_special_permission",
    cite=ACT.at("61-2-3", read=READ),
    ja="認定に続く手続で、在留特別許可により在留資格を得た人でないこと",
    en="The status was not given by special permission after the recognition",
    when=~removal.status_by_special_permission_after_recognition,
    effect=Effect.REQUIRED,
)
change = scheme(
    "recognised_person_with_status",
    ja="認定された人の定住者への変更（許可するものとする）",
    en="Change of a recognised person to Long-Term Resident (shall be given)",
    cite=ACT.at("61-2-3", read=READ),
    items=(recognised, asked, not_by_special_permission),
)

# --- Provisional stay (61条の2の4) ----------------------------------------------------------------------

provisional_stay = scheme(
    "provisional_stay",
    ja="仮滞在の許可（6か月以下、更新できる）",
    en="Provisional stay (up to six months, renewable)",
    cite=ACT.at("61-2-4/1", read=READ),
    items=tuple(
        requirement(
            f"act.article_61_2_4.{slug}",
            cite=ACT.at(path, read=READ),
            ja=ja,
            en=en,
            when=when,
            effect=Effect.REQUIRED,
        )
        for slug, path, ja, en, when in (
            ("applied", "61-2-4/1", "認定を申請したこと", "Has applied for recognition", removal.applied_for_protection.is_true()),
            ("no_status", "61-2-4/1", "在留資格を持たないこと", "Holds no status", residence.status_held.equals("none")),
            ("not_left_out", "61-2-4/1/9", "一から四、九　除かれる事情がないこと", "(i)-(iv), (ix) Not left out", ~removal.provisional_stay_bar),
            ("no_graver_ground", "61-2-4/1/5", "五　重い事由の疑いがないこと", "(v) No graver ground suspected", ~removal.graver_ground),
            ("in_time", "61-2-4/1/6", "六　6か月以内の申請（やむを得ない事情を除く）", "(vi) Applied within six months, unless unavoidable",
             any_of(removal.applied_within_six_months, removal.late_for_unavoidable_reason)),
            ("directly", "61-2-4/1/7", "七　直接の入国", "(vii) Came directly", removal.came_directly.is_true()),
            ("no_listed_crime", "61-2-4/1/8", "八　並べられた罪がないこと", "(viii) No listed crime", ~removal.imprisoned_for_listed_crime),
            ("no_flight_risk", "61-2-4/1/10", "十　逃亡のおそれがないこと", "(x) No risk of flight", ~removal.flight_risk),
        )
    ),
    note=Text(
        ja="働くには、生計のための許可（61条の2の7）が要ります。",
        en="Work needs a permission, as needed for a living (Art. 61-2-7).",
    ),
)  # fmt: skip

# --- Stay of removal (61条の2の9), review (61条の2の12), what applicants hold -----------------------------

removal_stayed = requirement(
    "act.article_61_2_9.removal_stayed",
    cite=(ACT.at("61-2-9/3", read=READ), ACT.at("61-2-9/4", read=READ)),
    ja="認定の手続の間、送還が止まること（令和6年6月10日から、三度目以降の申請や3年以上の実刑などの例外がある）",
    en="Removal is stayed while the case is pending (since 10 June 2024 with exceptions: a third application or more, three years "
    "or more of imprisonment, and others)",
    when=all_of(
        removal.applied_for_protection,
        versions(
            before(NEW_PROCEDURE, constant("met")),
            since(
                NEW_PROCEDURE,
                all_of(
                    any_of(~removal.refused_twice_before, removal.material_shown),
                    ~removal.sentenced_three_years_or_more,
                    ~removal.security_ground_without_public_security,
                ),
            ),
        ),
    ),
)
stay_of_removal = Protection(
    "protection.stay_of_removal",
    removal_stayed.text,
    removal_stayed.citations,  # type: ignore[arg-type]
    holds=removal_stayed,
)
review = Step(
    "protection.step.review",
    Text(
        ja="審査請求：認定しない（取り消す）通知を受けた日から7日以内に、法務大臣へ（61条の2の12第2項）",
        en="Request a review by the Minister within seven days of the notice of refusal or withdrawal (Art. 61-2-12(2))",
    ),
    "protection_refused",
    Period(days=7),
    (
        Numbered(ACT.at("61-2-12/2", read=READ), NEW_PROCEDURE),
        Numbered(ACT.at("61-2-9/2", read=COMPLEMENTARY), FIRST_COMPARED, NEW_PROCEDURE),
    ),
    notes=(
        LAWYER_TODAY,
        Text(
            ja="難民審査参与員の意見が聴かれます。訴えは6か月以内です。",
            en="Refugee examination counsellors are heard. A suit is possible within six months.",
        ),
    ),
)
TRACKS: Final = PRACTICE.at(
    "", read=None, confidence="secondary", note="sorting of applicants since January 2018"
)
tracks = Step(
    "protection.step.tracks",
    Text(
        ja="在留資格のある申請者の振分け（2か月以内）：Aは6か月の特定活動で就労可、B・Cは在留資格なし、D1は3か月で就労不可、D2は3か月を2回の後、6か月で就労可（申請から約8か月）",
        en="Sorting of applicants who hold a status, within two months: A, six months with work; B and C, no status; D1, three "
        "months without work; D2, twice three months without work, then six with it (about eight months after applying)",
    ),
    "protection_applied",
    Period(months=2),
    (Numbered(TRACKS, "2018-01-31"),),
    notes=(
        Text(
            ja="みなし再入国は使えません。",
            en="Special re-entry cannot be used.",
        ),
    ),
    ends="to_wait",
)

# --- After recognition (61条の2の3, 61条の2の14, 61条の2の15) -----------------------------------------------

status_for_recognised = Step(
    "protection.step.long_term_resident",
    Text(
        ja="定住者の在留資格：在留資格のある人は変更（取得）を申請できる。在留資格のない人には取得が許可される（61条の2の2、61条の2の3。除かれる場合がある）",
        en="The status Long-Term Resident: who holds a status can apply for the change (or acquisition); to who holds none it is given "
        "(Arts. 61-2-2, 61-2-3, with exceptions)",
    ),
    "protection_recognised",
    None,
    (Numbered(ACT.at("61-2-3", read=READ), FIRST_COMPARED),),
    notes=(
        Text(
            ja="要件に当たれば「許可するものとする」とされ、裁量ではありません。今の在留資格の満了日は、それまで進みます。",
            en="Where the requirements hold it shall be given; there is no discretion. The last day of the present stay runs on until then.",
        ),
        Text(
            ja="永住許可では、生計の要件に合わなくても許可され得ます（61条の2の14）。",
            en="For permanent residence the livelihood requirement can be waived (Art. 61-2-14).",
        ),
    ),
)
travel_document = Step(
    "protection.step.travel_document",
    Text(
        ja="難民と認定された人は、難民旅行証明書の交付を受けて出国し、再入国許可なしに戻れる（61条の2の15）",
        en="Who is recognised as a refugee can leave with a refugee travel document and come back without a re-entry permit (Art. "
        "61-2-15)",
    ),
    "protection_recognised",
    None,
    (
        Numbered(ACT.at("61-2-15/1", read=READ), NEW_PROCEDURE),
        Numbered(ACT.at("61-2-12/1", read=COMPLEMENTARY), FIRST_COMPARED, NEW_PROCEDURE),
    ),
    notes=(
        Text(
            ja="有効期間は1年以上5年以内です。本国の旅券を取ることや本国へ行くことは、認定の取消しの理由とされ得ます。先に弁護士に尋ねられます。",
            en="It runs for one to five years. Taking a passport of the home country, or going there, can be used to withdraw the "
            "recognition; a lawyer can be asked before.",
        ),
    ),
)

# --- Withdrawal of recognition, revocation of the status (61条の2の10, 61条の2の11) ---------------------------

RECOGNISED: Final = residence.recognised_as.in_("refugee", "complementary_protection")
WITHDRAWAL_FOLLOWS: Final = (
    LAWYER_TODAY,
    Text(
        ja="取消しは理由を付けた書面で通知され、7日以内に審査請求ができます（61条の2の12）。",
        en="A withdrawal is notified in writing with reasons; a review can be asked for within seven days (Art. 61-2-12).",
    ),
    Text(
        ja="認定の取消しだけで在留資格は終わりません。終わる場合は別の手続によります。",
        en="A withdrawal by itself ends no status; that takes a proceeding of its own.",
    ),
)


def _withdrawal(slug: str, number: str, ja: str, en: str, *triggers: str) -> Ground:
    return Ground(
        f"recognition.withdrawal.{slug}",
        "revocation",
        Text(ja=ja, en=en),
        who=RECOGNISED,
        triggers=triggers,
        places=(
            Numbered(ACT.at(f"61-2-10/1/{number}", read=READ), NEW_PROCEDURE),
            Numbered(
                ACT.at(f"61-2-7/1/{number}", read=COMPLEMENTARY), FIRST_COMPARED, NEW_PROCEDURE
            ),
        ),
        what_follows=WITHDRAWAL_FOLLOWS,
    )


withdrawn_for_deceit = _withdrawal(
    "deceit",
    "1",
    "偽りその他不正の手段により認定を受けたことが判明したとき、認定が取り消されることがあります",
    "Could be used where the recognition was obtained by deceit",
    "revocation_started",
)
withdrawn_for_cessation = _withdrawal(
    "cessation",
    "2",
    "本国の保護を再び受けた、新しい国籍を得てその国の保護を受けている、恐れの元の事情がなくなったなどのとき（難民条約1条C）、"
    "認定の取消しに使われることがあります。当たるかは判断されます",
    "Could be used where the home country's protection was taken up again, a new nationality and its protection acquired, or the reasons "
    "for fear are gone (Convention Art. 1C); whether that is so is judged",
    "revocation_started",
    "acquired_nationality",
)
withdrawn_for_grave_act = _withdrawal(
    "grave_act",
    "3",
    "認定の後に、平和に対する犯罪など（難民条約1条F(a)・(c)）の行為をしたとき、使われることがあります",
    "Could be used after acts of Convention Art. 1F(a) or (c) done since the recognition",
    "revocation_started",
)
status_of_recognised = Ground(
    "recognition.status_revoked_for_deceit",
    "revocation",
    Text(
        ja="認定を受けた人：除かれる事由がないと偽って定住者の取得の許可を受けたことが判明したとき、使われることがあります（22条の4は使われません）",
        en="Recognised persons: could be used where the grant of Long-Term Resident was obtained by hiding a ground that excludes it (Art. "
        "22-4 is not used on them)",
    ),
    who=RECOGNISED,
    triggers=("revocation_started",),
    places=(
        Numbered(ACT.at("61-2-11/1", read=READ), NEW_PROCEDURE),
        Numbered(ACT.at("61-2-8/1", read=COMPLEMENTARY), FIRST_COMPARED, NEW_PROCEDURE),
    ),
    what_follows=(
        LAWYER_TODAY,
        Text(
            ja="意見の聴取があり、取り消すときは30日以内の出国の期間が必ず指定されます（22条の4の準用、7項ただし書を除く）。",
            en="There is a hearing, and with a revocation a time to leave of up to thirty days is always set (Art. 22-4 applied, without the "
            "proviso of paragraph 7).",
        ),
    ),
)
review_of_withdrawal = Step(
    "protection.step.review_of_withdrawal",
    Text(
        ja="審査請求：認定を取り消す通知を受けた日から7日以内に、法務大臣へ（61条の2の12第2項）",
        en="Request a review by the Minister within seven days of the notice of withdrawal (Art. 61-2-12(2))",
    ),
    "recognition_withdrawn",
    Period(days=7),
    (
        Numbered(ACT.at("61-2-12/2", read=READ), NEW_PROCEDURE),
        Numbered(ACT.at("61-2-9/2", read=COMPLEMENTARY), FIRST_COMPARED, NEW_PROCEDURE),
    ),
    notes=(LAWYER_TODAY,),
)
certificates_returned = Step(
    "protection.step.certificates_returned",
    Text(
        ja="認定証明書と難民旅行証明書を、通知の後、速やかに返す（61条の2の10第4項）",
        en="Return the certificate of recognition and the travel document without delay after the notice (Art. 61-2-10(4))",
    ),
    "recognition_withdrawn",
    None,
    (
        Numbered(ACT.at("61-2-10/4", read=READ), NEW_PROCEDURE),
        Numbered(ACT.at("61-2-7/4", read=COMPLEMENTARY), COMPLEMENTARY, NEW_PROCEDURE),
        Numbered(ACT.at("61-2-7/3", read="2022-06-17"), FIRST_COMPARED, COMPLEMENTARY),
    ),
)

# --- While a case is pending (61条の2の4から61条の2の8) -----------------------------------------------------

provisional_stay_renewed = Step(
    "protection.step.provisional_stay_renewed",
    Text(
        ja="仮滞在の更新：期限までに出頭して申請する。申請があれば許可するものとされている（61条の2の4第4項、規則56条の2第6項）",
        en="Renew the provisional stay: apply in person by its last day; on application it shall be given (Art. 61-2-4(4), Regulations Art. "
        "56-2(6))",
    ),
    "provisional_stay_granted",
    Period(months=6),
    (
        Numbered(ACT.at("61-2-4/4", read=READ), FIRST_COMPARED),
        Numbered(REGULATIONS.at("56-2/6", read=READ), FIRST_COMPARED),
    ),
    notes=(
        LAWYER_TODAY,
        Text(
            ja="期間は6か月以内で決められます。許可書の日が先なら、その日までです。",
            en="It is set at six months or less; where the permit names an earlier day, that day counts.",
        ),
        Text(
            ja="働くには、生計に必要な範囲の許可が要り、活動の状況を届け出ます（61条の2の7、61条の2の8、令和6年6月10日から）。",
            en="Work takes a permission as needed for a living, and its course is reported (Arts. 61-2-7, 61-2-8, since 10 June 2024).",
        ),
    ),
)

STEPS: Final = (
    review, tracks, status_for_recognised, travel_document, review_of_withdrawal, certificates_returned,
    provisional_stay_renewed,
)  # fmt: skip
GROUNDS: Final = (
    withdrawn_for_deceit, withdrawn_for_cessation, withdrawn_for_grave_act, status_of_recognised,
)  # fmt: skip
PROTECTIONS: Final = (stay_of_removal,)
RULES: Final = (
    grant, change, provisional_stay, recognised, without_status, no_graver_ground, no_listed_crime,
    in_time_and_directly, asked, not_by_special_permission, removal_stayed,
)  # fmt: skip
COVERS: Final = (
    Covered(ACT, "61-2-2/1", (grant.id,), "2022-06-17"),
    Covered(ACT, "61-2-3", (change.id,), "2022-06-17"),
    Covered(ACT, "61-2-4/1", (provisional_stay.id,), NEW_PROCEDURE),
    Covered(ACT, "61-2-9/4", (removal_stayed.id,), NEW_PROCEDURE),
    Covered(ACT, "61-2-12/2", (), "2017-01-01"),
    *(Covered(ACT, f"61-2-10/1/{number}", (), NEW_PROCEDURE) for number in ("1", "2", "3")),
    Covered(ACT, "61-2-10/4", (), NEW_PROCEDURE),
    Covered(ACT, "61-2-11/1", (), NEW_PROCEDURE),
    Covered(ACT, "61-2-15/1", (), NEW_PROCEDURE),
    Covered(ACT, "61-2-4/4", (), NEW_PROCEDURE),
)
GAPS: Final = (
    Gap(
        ACT.at("61-2/1", read=READ),
        "judgement",
        Text(ja="難民・補完的保護対象者に当たるか", en="Whether somebody is a refugee or under complementary protection"),
    ),
    Gap(
        ACT.at("61-2-10/2", read=READ),
        "not_encoded",
        Text(
            ja="補完的保護対象者の取消しの細目（2項）は、1項の各号とまとめて示す",
            en="The items on complementary protection (paragraph 2) are shown together with those of paragraph 1",
        ),
    ),
    Gap(
        ACT.at("61-2-5/1", read=READ),
        "judgement",
        Text(ja="仮滞在中の人道上の取得の許可", en="Grants on humanitarian grounds during provisional stay"),
    ),
)  # fmt: skip
