"""Instruments, citations, paths and labels."""

from __future__ import annotations

import copy
import pickle
from datetime import date, datetime

import pytest

from zairyu.citations import (
    ACT,
    AGE_ACT,
    CHANGE_STANDARD,
    CIVIL_CODE,
    HSP_ORDINANCE,
    HSP_QA,
    INSTRUMENTS,
    LANDING_CRITERIA,
    PR_GUIDELINE,
    PRACTICE,
    REGULATIONS,
    SPECIAL_HSP_ORDINANCE,
    SSW_FIELDS,
    BadCitation,
    Citation,
    Confidence,
    Instrument,
    Shape,
    instrument,
    stale_note,
    stale_on,
)
from zairyu.citations.paths import canonical, label_en, label_ja
from zairyu.logic import Norm

ACT_EN = "Immigration Control and Refugee Recognition Act"

LABELS = [
    # instrument, path, Japanese, English
    (ACT, "22/2/1", "入管法22条2項1号", f"{ACT_EN}, Art. 22(2)(i)"),
    (ACT, "22", "入管法22条", f"{ACT_EN}, Art. 22"),
    (ACT, "22-4/1/8", "入管法22条の4第1項8号", f"{ACT_EN}, Art. 22-4(1)(viii)"),
    (ACT, "61-2-14", "入管法61条の2の14", f"{ACT_EN}, Art. 61-2-14"),
    (ACT, "24/1/3-2/イ/(1)", "入管法24条3号の2イ(1)", f"{ACT_EN}, Art. 24(iii)-2(a)(1)"),
    (ACT, "20/3/ただし書", "入管法20条3項ただし書", f"{ACT_EN}, Art. 20(3), proviso"),
    (ACT, "22/2/柱書", "入管法22条2項柱書", f"{ACT_EN}, Art. 22(2), chapeau"),
    (ACT, "22/2/本文", "入管法22条2項本文", f"{ACT_EN}, Art. 22(2), main clause"),
    (ACT, "附則/2", "入管法附則2条", f"{ACT_EN}, Supplementary Provisions, Art. 2"),
    (ACT, "附則/2項", "入管法附則2項", f"{ACT_EN}, Supplementary Provisions, para. (2)"),
    (
        ACT,
        "附則12/3/1",
        "入管法附則（12番目の改正附則等）3条1項",
        f"{ACT_EN}, Supplementary Provisions (block 12), Art. 3(1)",
    ),
    (
        ACT,
        "別表第一の二/高度専門職/1/ロ",
        "入管法別表第一の二「高度専門職」の項1号ロ",
        f'{ACT_EN}, Appended Table I-2, row "Highly Skilled Professional", item (i)(b)',
    ),
    (
        REGULATIONS,
        "別表第二/永住者",
        "入管法施行規則別表第二「永住者」の項",
        ("Regulation for Enforcement of the Immigration Act, Appended Table II, "
        'row "Permanent Resident"'),
    ),
    (
        LANDING_CRITERIA,
        "技術・人文知識・国際業務/1/イ",
        "上陸基準省令「技術・人文知識・国際業務」の項1号イ",
        ('Landing Criteria Order, row "Engineer/Specialist in Humanities/International Services", '
        "item (i)(a)"),
    ),
    (
        HSP_ORDINANCE,
        "1/1/2/学歴/イ",
        "高度専門職省令1条1項2号の表「学歴」の項イ",
        'Highly Skilled Professional Order, Art. 1(1)(ii), row "Academic background" (a)',
    ),
    (SPECIAL_HSP_ORDINANCE, "1/イ", "特別高度人材省令1号イ",
     "Special Highly Skilled Professional Order, item (i)(b)"),
    (AGE_ACT, "1", "年齢計算法1項", "Act on Calculation of Ages, para. (1)"),
    (CHANGE_STANDARD, "本則", "変更基準省令本則", "Change Criteria Order, main provisions"),
    (SSW_FIELDS, "19", "特定産業分野省令19号", "Specified Industrial Fields Order, item (xix)"),
    (PR_GUIDELINE, "1/3/ウ", "永住許可に関するガイドライン 1(3)ウ",
     "Guidelines on Permission for Permanent Residence, section 1(3)(c)"),
    (PR_GUIDELINE, "2.5/6/注4", "永住許可に関するガイドライン 2.5(6)注4",
     "Guidelines on Permission for Permanent Residence, section 2.5(6), note 4"),
    (PR_GUIDELINE, "注1", "永住許可に関するガイドライン 注1",
     "Guidelines on Permission for Permanent Residence, note 1"),
    (PR_GUIDELINE, "別紙", "永住許可に関するガイドライン 別紙",
     "Guidelines on Permission for Permanent Residence, 別紙"),
    (HSP_QA, "Q12", "高度人材ポイント制Q&A Q12",
     "Points-Based System: Questions and Answers, Q12"),
    (PRACTICE, "", "実務（実務家等の報告）", "Practice, as reported by practitioners"),
]  # fmt: skip


@pytest.mark.parametrize(("cited", "path", "ja", "en"), LABELS)
def test_labels(cited: Instrument, path: str, ja: str, en: str) -> None:
    citation = cited.at(path, read="2026-06-14")
    assert citation.label("ja") == ja
    assert citation.label("en") == en
    with pytest.raises(ValueError, match="fr"):
        citation.label("fr")


def test_an_article_of_one_paragraph_names_no_paragraph() -> None:
    assert label_ja("4/1/1", Shape.ARTICLES, one_paragraph=True) == "4条1号"
    assert label_en("4/1/1", Shape.ARTICLES, one_paragraph=True) == "Art. 4(i)"
    assert label_ja("2-2/1/1", Shape.ARTICLES, one_paragraph=True) == "2条の2第1号"
    assert label_ja("4/1/1", Shape.ARTICLES) == "4条1項1号"


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("22の4/1/８", "22-4/1/8"),
        ("２２/２/１", "22/2/1"),
        ("24/1/3の2/イ/（１）", "24/1/3-2/イ/(1)"),
        ("24/1/3/イ/（ｉｉ）", "24/1/3/イ/(ii)"),
        (" 22 / 2 ", "22/2"),
    ],
)
def test_one_path_is_kept_in_one_form(written: str, kept: str) -> None:
    assert canonical(written, Shape.ARTICLES) == kept
    assert ACT.at(written, read=None) == ACT.at(kept, read=None)


def test_rows_may_be_written_with_a_space() -> None:
    assert LANDING_CRITERIA.at("高度専門職 1号/柱書", read=None).path == "高度専門職1号/柱書"


@pytest.mark.parametrize(
    "path",
    ["x", "0", "22//1", "22/ /1", "/22", "22/", "22/a/1", "22/イ", "../../etc", "22/2/1/!",
     "22/柱書/1", "22/2/1/イ\n", "別表/", "附則/x", "22\x00", "12345", "1/" * 200],
)  # fmt: skip
def test_a_bad_path_is_refused(path: str) -> None:
    if path.endswith("\n"):
        assert ACT.at(path, read=None).path == "22/2/1/イ"  # white space is no part of a path
        return
    with pytest.raises(BadCitation):
        ACT.at(path, read=None)


def test_paths_follow_the_shape_of_the_instrument() -> None:
    with pytest.raises(BadCitation):
        LANDING_CRITERIA.at("1/1", read=None)
    with pytest.raises(BadCitation):
        PR_GUIDELINE.at("x", read=None)
    with pytest.raises(BadCitation):
        PR_GUIDELINE.at("2.4.1.1", read=None)
    assert PRACTICE.at("any heading/of 3 words", read=None).path == "anyheading/of3words"


@pytest.mark.parametrize("read", ["2026-6-14", "20260614", "2026-02-30", "yesterday", "", 20260614])
def test_a_bad_day_is_refused(read: str) -> None:
    with pytest.raises(BadCitation):
        ACT.at("22", read=read)
    with pytest.raises(BadCitation):
        ACT.at("22", read="2026-06-14", verified=read)


def test_a_datetime_is_refused_and_a_date_is_taken() -> None:
    with pytest.raises(BadCitation):
        ACT.at("22", read=datetime(2026, 6, 14))
    assert ACT.at("22", read=date(2026, 6, 14)) == ACT.at("22", read="2026-06-14")


def test_confidence() -> None:
    assert ACT.at("22", read=None).confidence is Confidence.TEXT_SEEN
    assert PR_GUIDELINE.at("1", read=None).confidence is Confidence.OFFICIAL
    assert PRACTICE.at("", read=None).confidence is Confidence.SECONDARY
    assert CIVIL_CODE.at("143", read=None).confidence is Confidence.MEMORY
    assert ACT.at("22", read=None, confidence="secondary").confidence is Confidence.SECONDARY
    for bad in ("certain", "TEXT_SEEN", "text seen"):
        with pytest.raises(BadCitation, match="text_seen"):
            ACT.at("22", read=None, confidence=bad)
    for level in Confidence:
        assert level.text.ja
        assert level.text.en


def test_a_version_ends_after_it_was_read() -> None:
    assert ACT.at("22", read="2025-06-01", until="2025-06-02").superseded
    assert not ACT.at("22", read="2025-06-01").superseded
    for end in ("2025-06-01", "2025-05-31"):
        with pytest.raises(BadCitation):
            ACT.at("22", read="2025-06-01", until=end)


def test_citations_are_values() -> None:
    one = ACT.at("22/2/1", read="2026-06-14")
    two = ACT.at("22/2/1", read="2026-06-14")
    assert one == two
    assert hash(one) == hash(two)
    assert len({one, two, ACT.at("22/2/2", read="2026-06-14")}) == 2
    assert pickle.loads(pickle.dumps(one)) == one
    assert hash(pickle.loads(pickle.dumps(one))) == hash(one)
    assert copy.deepcopy(one) == one
    with pytest.raises(AttributeError):
        one.path = "1"  # type: ignore[misc]


def test_json_keeps_everything() -> None:
    citation = PR_GUIDELINE.at(
        "1/3/ウ", "2026-02-24", "official", "2026-11-20", "read as a copy", until="2027-04-01"
    )
    data = citation.to_json()
    assert data == {
        "instrument": "guideline.permanent_residence",
        "law_id": None,
        "path": "1/3/ウ",
        "revision": "2026-02-24",
        "until": "2027-04-01",
        "digest": None,
        "verified": "2026-11-20",
        "confidence": "official",
        "norm": "guideline",
        "label_ja": "永住許可に関するガイドライン 1(3)ウ",
        "label_en": "Guidelines on Permission for Permanent Residence, section 1(3)(c)",
        "url": "https://www.moj.go.jp/isa/applications/resources/nyukan_nyukan50.html",
        "note": "read as a copy",
    }
    assert Citation.from_json(data) == citation


def test_json_from_elsewhere_is_checked() -> None:
    good = ACT.at("22", read=None).to_json()
    for change in (
        {"instrument": "no.such"},
        {"path": "x"},
        {"confidence": "sure"},
        {"revision": "june"},
    ):
        with pytest.raises(BadCitation):
            Citation.from_json({**good, **change})
    without = {key: value for key, value in good.items() if key != "verified"}
    with pytest.raises(BadCitation, match="verified"):
        Citation.from_json(without)


def test_every_instrument_is_found_by_its_id_and_named_in_both_languages() -> None:
    assert len(INSTRUMENTS) > 60
    for identifier, each in INSTRUMENTS.items():
        assert instrument(identifier) is each
        assert each.name("ja")
        assert each.name("en").isascii()
        assert each.law_id is None or each.url.endswith(each.law_id)
        assert each.at("", read=None).label("en") == each.name("en")
    with pytest.raises(BadCitation):
        instrument("no.such")


@pytest.mark.parametrize(
    ("law_id", "norm"),
    [
        ("326CO0000000319", Norm.STATUTE), ("403AC0000000071", Norm.STATUTE),
        ("428AC0000000089", Norm.STATUTE), ("325AC0000000147", Norm.STATUTE),
        ("129AC0000000089", Norm.STATUTE), ("135AC1000000050", Norm.STATUTE),
        ("363AC0000000091", Norm.STATUTE), ("410CO0000000178", Norm.CABINET_ORDER),
        ("356M50000010054", Norm.MINISTERIAL_ORDINANCE),
        ("402M50000010016", Norm.MINISTERIAL_ORDINANCE),
        ("426M60000010037", Norm.MINISTERIAL_ORDINANCE),
        ("505M60000010025", Norm.MINISTERIAL_ORDINANCE),
        ("421M60000010051", Norm.MINISTERIAL_ORDINANCE),
        ("431M60000010006", Norm.MINISTERIAL_ORDINANCE),
        ("431M60000010005", Norm.MINISTERIAL_ORDINANCE),
        ("507M60000110004", Norm.MINISTERIAL_ORDINANCE),
        ("508M60000018001", Norm.MINISTERIAL_ORDINANCE),
    ],
)  # fmt: skip
def test_the_norm_of_each_consolidated_instrument(law_id: str, norm: Norm) -> None:
    assert instrument(law_id).norm is norm
    assert instrument(law_id).at("", read=None).norm is norm


def test_an_answer_beyond_the_day_of_verification_says_so() -> None:
    early = ACT.at("22", read=None, verified="2026-11-01")
    late = ACT.at("22", read=None, verified="2026-11-23")
    table = [
        (date(2026, 11, 22), False), (date(2026, 11, 23), False), (date(2026, 11, 24), True),
    ]  # fmt: skip
    for day, stale in table:
        assert stale_on(late, day) is stale
    assert stale_note([late], date(2026, 11, 23)) is None
    note = stale_note([late, early], date(2026, 11, 24))
    assert note is not None
    assert "2026-11-01" in note.en
    assert "2026年11月1日" in note.ja
