"""What may answer a ground of revocation: the published examples of just cause, as a person would tell them.

A fact here says that the circumstance exists; whether it is just cause is for the agency to find
(:data:`accepted`).
"""

from __future__ import annotations

from typing import Final

from zairyu.logic import Text, flag, judgement

accepted = judgement(
    "just_cause.accepted",
    ja="正当な理由があると認められること",
    en="Just cause is found to exist",
    question=Text(
        ja="活動をしていないこと（届出をしていないこと）に正当な理由があると認められましたか。",
        en="Was it found that there is just cause for not doing the activity (for not having notified)?",
    ),
    evidence=Text(ja="理由のわかる資料", en="Whatever shows the reason"),
)
looks_for_work = flag(
    "just_cause.looks_for_work",
    ja="退職の後、会社訪問やハローワークなど具体的な就職活動をしていること",
    en="After leaving work, really looks for work (visits to companies, the employment office)",
    question=Text(
        ja="退職の後、会社への応募やハローワークの利用など、就職活動をしていますか。",
        en="Since leaving work, are you looking for it (applications, the employment office)?",
    ),
    evidence=Text(
        ja="応募のメール、面接の連絡、ハローワークのカード、雇用保険の記録",
        en="Application mails, interview replies, the employment office's card, unemployment benefit records",
    ),
)
school_closed = flag(
    "just_cause.school_closed",
    ja="在籍した学校が閉校し、他の学校へ移る手続をしていること",
    en="The school closed, and a move to another is under way",
    evidence=Text(ja="学校の通知、転入の手続の資料", en="The school's notice, papers on the move"),
)
in_hospital_will_return = flag(
    "just_cause.in_hospital_will_return",
    ja="病気などで長く入院し（休学し）、治れば復学・復職する意思があること",
    en="Is in hospital for long (on leave from school) and means to return when well",
    evidence=Text(ja="診断書、休学・休職の証明", en="Medical certificate, proof of leave"),
    sensitive=True,
)
admitted_to_university = flag(
    "just_cause.admitted_to_university",
    ja="専門学校を卒業し、大学への入学が決まっていること",
    en="Has finished a vocational school and has a place at a university",
    evidence=Text(ja="合格・入学許可の通知", en="Letter of admission"),
)
leave_with_contract = flag(
    "just_cause.leave_with_contract",
    ja="契約が続いたままの休業（産休、育休、介護休業、病気休職）であること",
    en="Is on leave while the contract goes on (maternity, childcare, care of family, illness)",
    evidence=Text(ja="休業の証明、復帰の予定", en="Proof of the leave, planned day of return"),
)
refuge_from_violence = flag(
    "just_cause.refuge_from_violence",
    ja="配偶者の暴力から一時避難している、又は保護を必要としていること",
    en="Has taken refuge for a time from a spouse's violence, or needs protection from it",
    evidence=Text(
        ja="相談の証明、保護命令、診断書、写真・記録（保護命令はなくてもよい）",
        en="Proof of counselling, protection order, medical certificate, photographs, notes (an order is not needed)",
    ),
    sensitive=True,
)
apart_one_household = flag(
    "just_cause.apart_one_household",
    ja="子の養育などやむを得ない事情で別居し、生計は一つであること",
    en="Lives apart for unavoidable reasons, such as raising a child, with one household economy",
    evidence=Text(
        ja="送金の記録、生活費の負担のわかる資料", en="Remittances, proof of who pays for living"
    ),
)
care_of_relative_abroad = flag(
    "just_cause.care_of_relative_abroad",
    ja="本国の親族の病気やけがのため、再入国許可で長く出国していること",
    en="Is abroad for long with re-entry permission because of a relative's illness or injury",
    evidence=Text(ja="親族の診断書など", en="The relative's medical papers"),
)
divorce_in_court = flag(
    "just_cause.divorce_in_court",
    ja="離婚調停又は離婚訴訟が続いていること",
    en="Divorce mediation or a divorce suit is pending",
    evidence=Text(
        ja="家庭裁判所の事件係属証明", en="The family court's proof that the case is pending"
    ),
)
home_lost = flag(
    "just_cause.home_lost",
    ja="勤務先の倒産や雇止めで住む所を失い、生活に困っていること",
    en="Lost the home through the employer's bankruptcy or the end of work, and is in need",
    evidence=Text(ja="離職票、支援団体の証明", en="Separation slip, letter of a support group"),
)
nobody_to_notify = flag(
    "just_cause.nobody_to_notify",
    ja="病気などで入院し、代わりに届け出る人がいないこと",
    en="Is in hospital and has nobody to notify instead",
    evidence=Text(ja="診断書", en="Medical certificate"),
    sensitive=True,
)
abroad_after_moving = flag(
    "just_cause.abroad_after_moving",
    ja="転居の後、再入国許可で急に出国したこと",
    en="Left suddenly with re-entry permission after moving",
    evidence=Text(ja="旅券", en="Passport"),
)
short_stays_by_work = flag(
    "just_cause.short_stays_by_work",
    ja="仕事などの性質上、頻繁に出入国し、1回の在留が短いこと",
    en="Comes and goes often by the nature of the work, each stay being short",
    evidence=Text(ja="旅券、出張の記録", en="Passport, records of trips"),
)
payment_not_intended = flag(
    "just_cause.payment_not_intended",
    ja="払えなかったのは病気・災害・失業などのため、又は知らなかったため、又は分納などを相談していること",
    en="Payment failed because of illness, disaster, loss of work or not knowing, or instalments have been arranged",
    evidence=Text(
        ja="診断書、離職票、猶予・分納の通知、免除の通知",
        en="Medical certificate, separation slip, notice of deferral, instalments or exemption",
    ),
)

FACTS: Final = (
    accepted, looks_for_work, school_closed, in_hospital_will_return, admitted_to_university,
    leave_with_contract, refuge_from_violence, apart_one_household, care_of_relative_abroad,
    divorce_in_court, home_lost, nobody_to_notify, abroad_after_moving, short_stays_by_work,
    payment_not_intended,
)  # fmt: skip
