"""Citations: paths and texts under arbitrary input."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from zairyu.citations import ACT, INSTRUMENTS, BadCitation, Citation, Confidence, Shape
from zairyu.citations.digests import has_one_paragraph
from zairyu.citations.inline import Splitter
from zairyu.citations.marks import number
from zairyu.citations.numerals import GOJUON, IROHA, kanji, value
from zairyu.citations.parse import TextError
from zairyu.citations.paths import canonical
from zairyu.citations.provisions import normalise
from zairyu.citations.texts import LawText

numbers = st.integers(1, 999)
branched = st.lists(st.integers(1, 99), min_size=1, max_size=3).map(
    lambda parts: "-".join(str(part) for part in parts)
)
sub_items = st.lists(st.sampled_from([*IROHA[:20], "(1)", "(2)", "(iv)"]), max_size=2)
days = st.dates(date(1990, 1, 1), date(2040, 1, 1))


@st.composite
def paths(draw: st.DrawFn) -> str:
    """A path of an instrument divided by articles."""
    return "/".join(
        [draw(branched), str(draw(numbers)), draw(branched), *draw(sub_items)][
            : draw(st.integers(1, 5))
        ]
    )


@given(st.text(max_size=60), st.sampled_from(list(Shape)))
def test_any_text_is_a_path_in_one_form_or_refused(text: str, shape: Shape) -> None:
    try:
        kept = canonical(text, shape)
    except BadCitation:
        return
    assert canonical(kept, shape) == kept
    assert not any(letter.isspace() for letter in kept)


@given(paths(), days, st.sampled_from(list(Confidence)), days, st.none() | st.text(max_size=20))
def test_citations_survive_json_and_have_labels(
    path: str, read: date, confidence: Confidence, verified: date, note: str | None
) -> None:
    citation = ACT.at(path, read, confidence, verified, note, until=read + timedelta(days=1))
    assert Citation.from_json(citation.to_json()) == citation
    assert citation.label("ja").startswith("入管法")
    assert "Art. " in citation.label("en")


@given(paths(), paths())
def test_different_paths_have_different_labels(one: str, other: str) -> None:
    """An article without numbered paragraphs is its first paragraph; everything else differs."""
    first, second = (ACT.at(each, None) for each in (one, other))
    places = {_place(each) for each in (first, second)}
    for lang in ("ja", "en"):
        assert (first.label(lang) == second.label(lang)) == (len(places) == 1)


def _place(citation: Citation) -> tuple[str, ...]:
    segments = tuple(citation.path.split("/"))
    return segments[:1] if segments[1:] == ("1",) and has_one_paragraph(citation) else segments


def test_the_only_paragraph_of_an_article_is_the_article() -> None:
    whole, paragraph = ACT.at("24", None), ACT.at("24/1", None)
    assert whole.label("ja") == paragraph.label("ja") == "入管法24条"
    assert ACT.at("22", None).label("ja") != ACT.at("22/1", None).label("ja")


@given(st.sampled_from(sorted(INSTRUMENTS)), days)
def test_whole_instruments_can_be_cited(identifier: str, day: date) -> None:
    citation = INSTRUMENTS[identifier].at("", day)
    assert Citation.from_json(citation.to_json()) == citation


@given(st.integers(1, 9999))
def test_kanji_numerals_go_both_ways(count: int) -> None:
    assert value(kanji(count)) == count
    assert number(kanji(count)) == str(count)


@given(st.text("一二三十百千万第条項号イロア（）１２３12Ａｂc 　\n\t、。|", max_size=200))
def test_normalising_twice_is_normalising_once(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(st.text("　 一二三イロ（）１２|-*#第条の附則別表\n甲、。ただし", max_size=300))
def test_any_text_is_parsed_or_refused(text: str) -> None:
    try:
        parsed = LawText.from_text(text)
    except TextError:
        return
    for path in parsed.paths:
        assert parsed.words(path) is not None or "/" in path.replace("//", "")


words = st.text("甲乙丙丁戊己庚、。", min_size=1, max_size=12)


@given(st.lists(st.tuples(words, st.lists(words, max_size=4)), min_size=1, max_size=12), words)
def test_run_on_items_come_apart_as_they_were_put_together(
    items: list[tuple[str, list[str]]], chapeau: str
) -> None:
    printed, expected = chapeau, [(0, "", chapeau)]
    for place, (item, subs) in enumerate(items, start=1):
        printed += f"{kanji(place)}　{item}"
        expected.append((1, str(place), item))
        for sub_place, sub in enumerate(subs):
            printed += f"{IROHA[sub_place]}　{sub}"
            expected.append((2, IROHA[sub_place], sub))
    assert list(Splitter().feed(printed)) == expected


@given(st.lists(words, min_size=1, max_size=20), st.integers(0, 19), words)
def test_a_change_in_one_paragraph_changes_that_digest_only(
    paragraphs: list[str], place: int, other: str
) -> None:
    place %= len(paragraphs)
    changed = [*paragraphs[:place], other, *paragraphs[place + 1 :]]

    def text(all_words: list[str]) -> LawText:
        lines = [f"**第一条**　{all_words[0]}"]
        lines += [f"**{count}**　{each}" for count, each in enumerate(all_words[1:], start=2)]
        return LawText.from_text("\n\n".join(lines))

    before, after = text(paragraphs), text(changed)
    for count in range(1, len(paragraphs) + 1):
        same = before.digest(f"1/{count}") == after.digest(f"1/{count}")
        assert same == (count != place + 1 or normalise(paragraphs[place]) == normalise(other))
    assert (before.digest("1") == after.digest("1")) == (paragraphs[place] == other)


def test_the_two_orders_of_kana_have_no_kana_twice() -> None:
    assert len(set(IROHA)) == len(IROHA) == 48
    assert len(set(GOJUON)) == len(GOJUON) == 46
