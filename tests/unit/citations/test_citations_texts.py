"""Texts as provisions: what is one, how words are normalised, what is refused."""

from __future__ import annotations

import os
import pickle
import re
from datetime import date
from pathlib import Path

import pytest

from zairyu.citations.marks import mark, number
from zairyu.citations.numerals import kanji, roman, value
from zairyu.citations.paths import BadCitation
from zairyu.citations.provisions import digest, normalise
from zairyu.citations.texts import LawFolder, LawText, TextError

TEXTS = Path(__file__).parent / "texts"
LIBRARY = "999AC0000000001"
TABLES = "999M60000000002"


@pytest.fixture(scope="module")
def folder() -> LawFolder:
    return LawFolder(TEXTS)


def words(folder: LawFolder, path: str, law: str = LIBRARY, day: str = "2020-04-01") -> str | None:
    return folder.text(law, date.fromisoformat(day)).words(path)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("1/1", "この法律は、図書室の利用を助けることを目的とする。"),
        ("1", "\n1\tこの法律は、図書室の利用を助けることを目的とする。"),
        ("2/1/1", "図書紙の本をいう。"),
        ("2/1/2/イ", "町に住む者"),
        (
            "2/1/2/ロ",
            "町で働く者で、次のいずれかに該当するもの\n(1)\t三月以上働く者\n(2)\tその他の者",
        ),
        ("2/1/2/ロ/(1)", "三月以上働く者"),
        ("2/1/2/ロ/柱書", "町で働く者で、次のいずれかに該当するもの"),
        ("2/1/2-2", "職員図書室で働く者をいう。"),
        ("2/1/3から4", "削除"),
        ("3/1/本文", "利用者は、一度に五冊まで借りることができる。"),
        ("3/1/ただし書", "ただし、休館の前日は、十冊までとする。"),
        ("3/2", "貸出しの期間は、十四日とする。"),
        ("3/3/2", "図書を汚した者"),
        ("3-2/2", "前項の申出は、期間の満了する日までにしなければならない。"),
        ("附則/2", "古い利用券は、なお使うことができる。"),
        ("附則/2項", "古い利用券は、なお使うことができる。"),
        ("附則2/1/1", "この法律は、公布の日から施行する。"),
        ("別表第一/大人", "五冊"),
        ("別表第一の一/大人", "五冊"),
        ("別表第一の二/団体/1", "学校にあつては、五十冊"),
        ("別表第一の二/団体/2/ロ", "小さい団体二十冊"),
        ("別表第一の二/備考", "団体は、届け出た者に限る。"),
        ("別表第二/永住者", "無期限"),
    ],
)
def test_one_provision(folder: LawFolder, path: str, expected: str) -> None:
    assert words(folder, path) == expected


@pytest.mark.parametrize(
    "path",
    ["4", "3/4", "3/3/3", "2/1/2/ハ", "附則3", "別表第三", "別表第二/定住者", "3/2/ただし書"],
)
def test_what_is_not_there_is_none(folder: LawFolder, path: str) -> None:
    assert words(folder, path) is None
    assert folder.text(LIBRARY, date(2020, 4, 1)).digest(path) is None


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("技能1号/柱書", "申請人が次のいずれにも該当すること。ただし、庚は、この限りでない。"),
        ("技能1号/ただし書", "ただし、庚は、この限りでない。"),
        ("技能1号/1/柱書", "甲であるもの(第九号を除く。)"),
        ("技能1号/1/イ", "乙であること"),
        ("技能1号/1/ロ", "丙であるもの\n(1)\t辛\n(2)\t壬"),
        ("技能1号/2", "丁であること"),
        ("技能1号/2-2", "戊であること"),
        ("技能1号/3から5", "削除"),
        ("技能1号/6", "己サービス付き"),
        ("留学", "申請人が学ぶこと。"),
        (
            "本則",
            "法第三条の基準は、次の表の上欄に掲げる活動に応じ、下欄に掲げるとおりとする。|活動|基準",
        ),
    ],
)
def test_items_that_a_cell_runs_together(folder: LawFolder, path: str, expected: str) -> None:
    assert words(folder, path, TABLES, "2021-01-01") == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("1/1/1/学歴/イ", "博士|三十"),
        ("1/1/1/学歴/ロ", "修士|二十"),
        ("1/1/1/研究", "次のいずれか。|十二\nイ\t特許\nロ\t論文"),
        ("1/1/1/研究/ロ", "論文"),
        ("1/1/1/年齢", "三十歳未満|十五"),
        ("1/1/1/柱書", "次の表の点数を合計したものが七十点以上であること。|項目|基準|点数"),
        ("1/1/2", "特別な者であること。"),
        ("1/2", "前項の点数は、申請の日のものとする。"),
    ],
)
def test_rows_that_go_on_with_the_heading_before(
    folder: LawFolder, path: str, expected: str
) -> None:
    assert words(folder, path, TABLES, "2022-01-01") == expected


def test_an_article_of_one_paragraph_is_known(folder: LawFolder) -> None:
    text = folder.text(LIBRARY, date(2020, 4, 1))
    assert [text.has_one_paragraph(each) for each in ("1", "2", "3", "3-2", "9")] == [
        True, True, False, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("五冊", "六冊"), ("１４日", "１５日"), ("三月", "二月"), ("イ", "ロ"), ("12 34", "1234"),
        ("三百万円以上", "三百万円未満"), ("第一号イ", "第一号ロ"), ("する。", "する、"),
    ],
)  # fmt: skip
def test_a_changed_word_changes_the_digest(one: str, other: str) -> None:
    assert digest(normalise(one)) != digest(normalise(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("５冊　まで", "5冊まで"), ("**５冊**まで", "5冊まで"), ("（イ）\n次", "(イ)次"),
        ("Part\tA  1", "Part A 1"), ("ＡＢ 1", "AB　1"),
    ],
)  # fmt: skip
def test_layout_does_not_change_the_digest(one: str, other: str) -> None:
    assert normalise(one) == normalise(other)
    assert digest(normalise(one)).startswith("sha256:")
    assert len(digest("")) == len("sha256:") + 64


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("一", 1), ("十", 10), ("十一", 11), ("二十", 20), ("百", 100), ("百二", 102),
        ("三百十九", 319), ("九百九十九", 999), ("千", 1000), ("二千二十四", 2024),
        ("", None), ("十十", None), ("一二", None), ("百千", None), ("x", None),
    ],
)  # fmt: skip
def test_kanji_numerals(printed: str, expected: int | None) -> None:
    assert value(printed) == expected
    if expected is not None:
        assert kanji(expected) == printed


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("二十二の四", "22-4"), ("六十一の二の十四", "61-2-14"), ("２", "2"), ("12", "12"),
        ("4の2", "4-2"), ("の二", None), ("イ", None), ("十十", None), ("", None),
    ],
)  # fmt: skip
def test_numbers(printed: str, expected: str | None) -> None:
    assert number(printed) == expected


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("三の二", "3-2"), ("イ", "イ"), ("ﾛ", "ロ"), ("（１）", "(1)"), ("（ｉｖ）", "(iv)"),
        ("ａ", "a"), ("ｉｉ", "ii"), ("イの二", "イ-2"), ("図書", None), ("（図書）", None), ("", None),
    ],
)  # fmt: skip
def test_marks(printed: str, expected: str | None) -> None:
    assert mark(printed) == expected


def test_roman_figures() -> None:
    table = [(1, "i"), (4, "iv"), (9, "ix"), (14, "xiv"), (40, "xl"), (99, "xcix"), (400, "cd")]
    for count, figures in table:
        assert roman(count) == figures


# --- Hostile and broken texts ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "no provision"),
        ("\n\n# only a heading\n", "no provision"),
        ("---\ntitle: x\n", "front matter has no end"),
        ("---\nidentifier: \"111AC\"\n---\n**第一条**　甲", "in the folder of"),
        ("**第一条**　甲\x00乙", "NUL"),
        ("**第一条**　甲\n" + " " * 40 + "- 一　乙", "nested deeper"),
        ("**第一条**　" + "甲" * 1_000_001, "a line of more than"),
    ],
)  # fmt: skip
def test_a_broken_text_is_named(text: str, message: str) -> None:
    with pytest.raises(TextError, match=message) as caught:
        LawText.from_text(text, "a.md", LIBRARY)
    assert caught.value.where == "a.md"
    assert "a.md" in str(caught.value)


def test_a_text_that_is_too_long_is_refused() -> None:
    with pytest.raises(TextError, match="longer than"):
        LawText.from_text("甲\n" * 10_000_001)


def test_odd_texts_are_read_without_hanging() -> None:
    spaces = "**第一条**　甲\n\n| 一 | " + "一　" * 30_000 + " |\n"
    assert LawText.from_text(spaces).words("1/1") is not None
    stars = "**" * 50_000 + "\n**第一条**　甲"
    assert LawText.from_text(stars).words("1/1") == "甲"
    rows = "**別表第一**\n\n" + "|  |  |\n" * 20_000 + "| 甲 | 乙 |\n" * 2_000
    assert LawText.from_text(rows).words("別表第一/甲#2000") == "乙"


def test_words_outside_provisions_are_not_lost() -> None:
    text = LawText.from_text("前置き\n\n**見出し**　語\n\n- 印のない行\n\n**第一条**　甲\n続き")
    assert text.words("本則") == "前置き|見出し語"
    assert text.words("・") == "印のない行"
    assert text.words("1/1") == "甲|続き"


def test_deleted_ranges_of_articles_and_odd_rows_are_kept() -> None:
    text = LawText.from_text(
        "**第三条から第五条まで**　削除\n\n**第六条**　甲\n\n**別表**\n\n| 名 | 数 |\n| --- | --- |\n"
        "|  | 五 |\n"
    )
    assert text.words("3から5/1") == "削除"
    assert text.words("別表/行") == "五"


def test_the_error_of_a_text_can_be_sent_between_processes() -> None:
    error = TextError("a.md", 3, "broken")
    again = pickle.loads(pickle.dumps(error))
    assert (again.where, again.line, again.what) == ("a.md", 3, "broken")


def test_a_folder_is_read_with_care(tmp_path: Path) -> None:
    with pytest.raises(TextError, match="no such folder"):
        LawFolder(tmp_path / "nowhere")
    law = tmp_path / "999AC0000000009"
    law.mkdir()
    (law / "notes.txt").write_text("x", encoding="utf-8")
    (law / "2020-01-01.md").write_bytes(b"\xff\xfe\x00broken")
    laws = LawFolder(tmp_path)
    assert laws.revisions("999AC0000000009") == (date(2020, 1, 1),)
    assert laws.revisions("../999AC0000000009") == ()
    assert laws.revisions("999AC0000000008") == ()
    with pytest.raises(TextError, match="UTF-8"):
        laws.text("999AC0000000009", date(2020, 1, 1))
    with pytest.raises(TextError, match="no such revision"):
        laws.text("999AC0000000009", date(2020, 1, 2))
    (law / "2020-02-30.md").write_text("x", encoding="utf-8")
    with pytest.raises(TextError, match="not a day"):
        LawFolder(tmp_path).revisions("999AC0000000009")


# --- The real texts, where a folder of them is at hand ----------------------------------------------

REAL = os.environ.get("ZAIRYU_LAW_TEXTS")


@pytest.mark.skipif(not REAL, reason="ZAIRYU_LAW_TEXTS does not name a folder of law texts")
def test_every_article_paragraph_and_item_of_the_real_texts_is_found() -> None:
    """An independent, line-by-line count of the articles, paragraphs, items and sub-items."""
    assert REAL is not None
    laws = LawFolder(REAL)
    missing: list[str] = []
    seen = 0
    for place in sorted(Path(REAL).iterdir()):
        for day in laws.revisions(place.name):
            text = laws.text(place.name, day)
            body = (place / f"{day}.md").read_text(encoding="utf-8").split("---", 2)[2]
            body = re.split(r"^#+ 附則", body, flags=re.MULTILINE)[0]
            for path in _expected_paths(body):
                seen += 1
                if text.words(path) is None:
                    missing.append(f"{place.name} {day} {path}")
    assert seen > 0
    assert missing == []


def _expected_paths(body: str) -> list[str]:
    numerals = "[一二三四五六七八九十百]"
    article = paragraph = item = sub = None
    paths: list[str] = []
    for line in body.splitlines():
        if found := re.match(rf"\*\*第({numerals}+)条((?:の{numerals}+)*)(?:（[^*]*）)?\*\*", line):
            article, paragraph, item = number(found[1] + found[2]), "1", None
            paths += [str(article), f"{article}/1"]
        elif found := re.match(r"\*\*([０-９]+)\*\*", line):
            paragraph, item = number(found[1]), None
            paths.append(f"{article}/{paragraph}" if article else str(paragraph))
        elif found := re.match(
            rf"(?:  ){{0,2}}- ({numerals}+(?:の{numerals}+)*|[ァ-ヶ]|（\d+）)　", line
        ):
            name = mark(found[1])
            base = [article, paragraph] if article else []
            indent = (len(line) - len(line.lstrip())) // 2
            if indent == 0:
                item, sub = name, None
                chain = [*base, item]
            elif indent == 1:
                sub = name
                chain = [*base, item, sub] if item else [*base, sub]
            else:
                chain = [*base, item, sub, name]
            paths.append("/".join(str(each) for each in chain))
    return paths


def test_errors_are_of_the_library() -> None:
    from zairyu.errors import ZairyuError

    assert issubclass(TextError, ZairyuError)
    assert issubclass(BadCitation, ZairyuError)
