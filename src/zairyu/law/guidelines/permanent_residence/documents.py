"""Documents and evidence years for permanent residence, by track, as data.

The documents that the Regulations name (Art. 22(1)) are asked of everyone or waived by the same people as
the requirements they show. The rest, and how many years each must cover, are the agency's lists since
2019-07-01. The regional office may ask for more, or waive any.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from attrs import frozen

from zairyu.citations import ISA_PR_PAGE, PRACTICE, REGULATIONS, Citation
from zairyu.errors import LawNotCovered, UnknownName
from zairyu.logic import Text

__all__ = ["TRACKS", "Document", "EvidenceYears", "documents_for", "evidence_years"]

FIRST_DAY: Final = date(2019, 7, 1)
"""Since this day the lists have the present shape; earlier ones are not encoded."""
OFFICIAL: Final = ISA_PR_PAGE.at("", read="2026-05-17", confidence="official")
REPORTED: Final = PRACTICE.at("", read=None)
UNCONFIRMED: Final = PRACTICE.at("", read=None, confidence="memory")


@frozen
class EvidenceYears:
    """How many years the tax and insurance papers of a track cover.

    Parameters
    ----------
    track
        Id of the track.
    name
        Who it is for.
    tax_years
        Years of resident-tax certificates.
    insurance_years
        Years of pension and health-insurance records.
    tax_cite, insurance_cite
        Where each figure was seen, with its confidence.
    """

    track: str
    name: Text
    tax_years: int
    insurance_years: int
    tax_cite: Citation
    insurance_cite: Citation


@frozen
class Document:
    """One document, or group of documents.

    Parameters
    ----------
    id
        Stable name.
    text
        What it is.
    citation
        Where it is asked for.
    years
        How many years it must cover; None where that does not apply.
    max_age_months
        How old a certificate may be at filing; None where no limit is known.
    note
        What to know about it.
    """

    id: str
    text: Text
    citation: Citation
    years: int | None = None
    max_age_months: int | None = None
    note: Text | None = None

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "id": self.id,
            "text": self.text.to_json(),
            "citation": self.citation.to_json(),
            "years": self.years,
            "max_age_months": self.max_age_months,
            "note": self.note.to_json() if self.note else None,
        }


_EVIDENCE: Final = (
    EvidenceYears("spouse", Text(ja="配偶者（日本人・永住者・特別永住者）", en="Spouse"),
                  3, 2, OFFICIAL, REPORTED),
    EvidenceYears("child", Text(ja="実子等", en="Biological child"), 1, 1, OFFICIAL, UNCONFIRMED),
    EvidenceYears("long_term_resident", Text(ja="定住者", en="Long-Term Resident"),
                  5, 2, REPORTED, REPORTED),
    EvidenceYears("work", Text(ja="就労資格・家族滞在（10年）",
                               en="Work status or Dependent (ten years)"), 5, 2, OFFICIAL, OFFICIAL),
    EvidenceYears("by_70_points", Text(ja="70点以上", en="70 points or more"),
                  3, 2, OFFICIAL, OFFICIAL),
    EvidenceYears("by_80_points", Text(ja="80点以上", en="80 points or more"),
                  1, 1, REPORTED, REPORTED),
    EvidenceYears("by_special_hsp", Text(ja="特別高度人材", en="Special highly skilled professional"),
                  1, 1, UNCONFIRMED, UNCONFIRMED),
)  # fmt: skip

TRACKS: Final = {entry.track: entry for entry in _EVIDENCE}
"""The tracks, by id."""

_POINTS_TRACKS: Final = ("by_70_points", "by_80_points")
_FAMILY_TRACKS: Final = ("spouse", "child")


def evidence_years(track: str) -> EvidenceYears:
    """Return how many years the papers of a track cover.

    Raises
    ------
    UnknownName
        If there is no such track.
    """
    found = TRACKS.get(track)
    if found is None:
        raise UnknownName("track", track, TRACKS)
    return found


def documents_for(track: str, on: date) -> tuple[Document, ...]:
    """Return the documents of a track for an application filed on ``on``.

    Parameters
    ----------
    track
        One of :data:`TRACKS`.
    on
        Day of filing.

    Raises
    ------
    UnknownName
        If there is no such track.
    LawNotCovered
        For days before 2019-07-01.
    """
    years = evidence_years(track)
    if on < FIRST_DAY:
        msg = f"document lists before {FIRST_DAY} are not encoded"
        raise LawNotCovered(msg)
    listed = [*_for_everyone(on), *_taxes(years), *_insurance(years, on), *_household(track)]
    if track in _POINTS_TRACKS:
        listed.append(_point_sheets(track))
    return tuple(listed)


def _regulations(path: str) -> Citation:
    return REGULATIONS.at(path, read="2026-06-14")


def _for_everyone(on: date) -> list[Document]:
    listed = [
        Document("application", Text(ja="永住許可申請書（別記第34号様式）と写真",
                                     en="Application (form 34) and a photograph"),
                 _regulations("22/1"),
                 note=Text(ja="1歳に満たない人は写真不要", en="No photograph under the age of one")),
        Document("guarantee", Text(ja="日本に住む身元保証人の身元保証書と本人確認書類",
                                   en="Letter of guarantee of a guarantor living in Japan, with proof "
                                   "of identity"),
                 _regulations("22/1/3"),
                 note=Text(ja="保証人の責任は道義的なもの", en="The guarantor's duty is a moral one")),
        Document("reasons", Text(ja="永住許可を必要とする理由書", en="Letter of reasons"), OFFICIAL),
        Document("passport_and_card", Text(ja="旅券と在留カード（提示）",
                                           en="Passport and residence card (to be shown)"), OFFICIAL),
    ]  # fmt: skip
    if on >= date(2021, 10, 1):
        listed.append(
            Document("understanding", Text(ja="了解書", en="Letter of understanding"), OFFICIAL)
        )
    return listed


def _taxes(years: EvidenceYears) -> list[Document]:
    return [
        Document("resident_tax", Text(ja="住民税の課税（非課税）証明書と納税証明書",
                                      en="Certificates of resident-tax assessment and payment"),
                 years.tax_cite, years=years.tax_years, max_age_months=3),
        Document("national_tax",
                    Text(ja="国税の納税証明書（その3）：源泉所得税、申告所得税、消費税、相続税、贈与税",
                                      en="National tax certificate (no. 3) on withheld and declared "
                                      "income tax, consumption, inheritance and gift tax"),
                 REPORTED, max_age_months=3),
        Document("paid_by_due_date",
                    Text(ja="天引きでない税・保険料を期限までに納めたことの分かる通帳や領収証書",
                                          en="Passbooks or receipts showing payment by the due date, "
                                          "where nothing was withheld"),
                 REPORTED, years=years.tax_years),
    ]  # fmt: skip


def _insurance(years: EvidenceYears, on: date) -> list[Document]:
    health = Text(
        ja="健康保険証等の写しと保険料の納付証明", en="Insurance card and proof of premiums paid"
    )
    if on >= date(2024, 12, 2):
        health = Text(
            ja="マイナポータルの画面又は資格確認書と、保険料の納付証明",
            en="Screen of the national portal or certificate of eligibility, and proof of premiums paid",
        )
    return [
        Document("pension", Text(ja="ねんきん定期便（全期間）又はねんきんネットの記録、国民年金の領収証書",
                                 en="Pension record of all periods; receipts for National Pension months"),
                 years.insurance_cite, years=years.insurance_years,
                 note=Text(ja="免除された月は未納ではありませんが、どう評価されるかは公表されていません。",
                           en="Exempted months are not unpaid; how they weigh is not published.")),
        Document("health_insurance", health, years.insurance_cite, years=years.insurance_years),
    ]  # fmt: skip


def _household(track: str) -> list[Document]:
    listed = [
        Document("residence_record", Text(ja="世帯全員の住民票", en="Residence record of the household"),
                 OFFICIAL, max_age_months=3),
        Document("livelihood", Text(ja="独立の生計を示す資料（在職証明書、預貯金など）",
                                    en="Proof of an independent livelihood (employment, assets)"),
                 _regulations("22/1/2")),
    ]  # fmt: skip
    if track in _FAMILY_TRACKS:
        listed[-1] = Document(
            "family_tie",
            Text(ja="家族関係を示す戸籍謄本、婚姻証明書、出生証明書",
                 en="Family register, marriage or birth certificate showing the tie"),
            OFFICIAL,
            note=
                        Text(ja="素行と生計の書類（規則22条1項1号・2号）は要りません。世帯の職業・収入の資料は求められます。",
                      en="The papers of Art. 22(1)(i) and (ii) are not asked; proof of the household's work "
                      "and income is."),
        )  # fmt: skip
    return listed


def _point_sheets(track: str) -> Document:
    back = 3 if track == "by_70_points" else 1
    return Document(
        "point_sheets",
        Text(
            ja=f"ポイント計算表（申請時と{back}年前）とその疎明資料",
            en=f"Point sheets for the day of filing and {back} year(s) before, with their proofs",
        ),
        OFFICIAL,
        years=back,
        note=Text(
            ja="その間も点数を保っていたことを示せる資料があるとよい（令和6年11月18日以後）。",
            en="Since 18 November 2024 the points must have been kept in between; keep proof of that.",
        ),
    )
