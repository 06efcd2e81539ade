"""Verification against a folder: every kind of finding, the exit code, and filling."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from zairyu.citations import ACT, PRACTICE, Confidence, Instrument, Shape
from zairyu.citations.digests import has_one_paragraph, load, stored_digest
from zairyu.citations.model import Citation
from zairyu.citations.texts import TextError
from zairyu.citations.verify import Kind, VerificationReport, Verified, fill, verify
from zairyu.logic import Norm

TEXTS = Path(__file__).parent / "texts"
LAW = Instrument(
    "999AC0000000001", "図書室法", "Library Act", Norm.STATUTE, law_id="999AC0000000001"
)
ORDER = Instrument(
    "999M60000000002", "図書室令", "Library Order", Norm.MINISTERIAL_ORDINANCE,
    law_id="999M60000000002", shape=Shape.ROWS,
)  # fmt: skip
ELSEWHERE = Instrument(
    "999AC0000000003", "別の法律", "Another Act", Norm.STATUTE, law_id="999AC0000000003"
)
OLD = "2020-04-01"
NEW = "2024-04-01"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TEXTS, tmp_path / "texts"))


def stored(citations: list[Citation], folder: Path, data: Path) -> dict[str, Any]:
    fill(citations, folder, data_file=data)
    laws: dict[str, Any] = json.loads(data.read_text(encoding="utf-8"))["laws"]
    return laws


def one(citation: Citation, folder: Path, tmp_path: Path, **more: Any) -> Verified:
    laws = stored([citation], TEXTS, tmp_path / "digests.json")
    (result,) = verify([citation], folder, stored=laws, **more).results
    return result


def edit(folder: Path, day: str, before: str, after: str) -> None:
    file = folder / LAW.id / f"{day}.md"
    text = file.read_text(encoding="utf-8")
    assert text.count(before) == 1
    file.write_text(text.replace(before, after), encoding="utf-8")


@pytest.mark.parametrize(
    ("citation", "own", "newest", "ok"),
    [
        (LAW.at("3/2", OLD), Kind.SAME, Kind.SAME, True),
        (LAW.at("1/1", NEW), Kind.SAME, Kind.SAME, True),
        (LAW.at("3/1", OLD), Kind.SAME, Kind.CHANGED, False),
        (LAW.at("3/1/ただし書", OLD), Kind.SAME, Kind.SAME, True),
        (LAW.at("3/1", NEW), Kind.SAME, Kind.SAME, True),
        (LAW.at("3/3/1", OLD), Kind.SAME, Kind.MOVED, True),
        (LAW.at("3-2/2", OLD), Kind.SAME, Kind.NOT_FOUND, False),
        (LAW.at("3/9", OLD), Kind.NOT_FOUND, Kind.NOT_FOUND, False),
        (LAW.at("3/3/3", OLD), Kind.NOT_FOUND, Kind.NOT_STORED, False),
        (LAW.at("3/2", "2021-01-01"), Kind.REVISION_ABSENT, Kind.REVISION_ABSENT, True),
        (LAW.at("3/2", None), Kind.REVISION_ABSENT, Kind.REVISION_ABSENT, True),
        (LAW.at("3/2", "2027-04-01", "official"), Kind.REVISION_ABSENT, Kind.REVISION_ABSENT, True),
        (ELSEWHERE.at("1", OLD), Kind.INSTRUMENT_ABSENT, Kind.INSTRUMENT_ABSENT, True),
        (PRACTICE.at("", None), Kind.INSTRUMENT_ABSENT, Kind.INSTRUMENT_ABSENT, True),
        # the words of this row still stand in another row, as they always did: changed, not moved
        (LAW.at("別表第一/子供", OLD), Kind.SAME, Kind.CHANGED, False),
    ],
)
def test_each_kind(
    citation: Citation, own: Kind, newest: Kind, ok: bool, folder: Path, tmp_path: Path
) -> None:
    result = one(citation, folder, tmp_path)
    assert (result.own.kind, result.newest.kind, result.ok) == (own, newest, ok)


def test_where_it_moved_to_is_said(folder: Path, tmp_path: Path) -> None:
    result = one(LAW.at("3/3/1", OLD), folder, tmp_path)
    assert result.newest.moved_to == ("3/3/2",)
    assert result.newest.revision == date(2024, 4, 1)


def test_a_changed_number_in_the_own_revision_is_found(folder: Path, tmp_path: Path) -> None:
    edit(folder, OLD, "十四日", "十五日")
    result = one(LAW.at("3/2", OLD), folder, tmp_path)
    assert result.own.kind is Kind.CHANGED
    assert not result.ok


def test_a_provision_taken_out_is_not_found(folder: Path, tmp_path: Path) -> None:
    edit(folder, NEW, "**２**　貸出しの期間は、十四日とする。\n", "")
    result = one(LAW.at("3/2", OLD), folder, tmp_path)
    assert (result.own.kind, result.newest.kind) == (Kind.SAME, Kind.NOT_FOUND)


def test_a_provision_renumbered_in_its_own_revision_has_moved(folder: Path, tmp_path: Path) -> None:
    edit(folder, NEW, "- 三　図書を汚した者", "- 四　図書を汚した者")
    result = one(LAW.at("3/3/3", NEW), folder, tmp_path)
    assert (result.own.kind, result.own.moved_to) == (Kind.MOVED, ("3/3/4",))


def test_a_folder_with_the_newest_revision_only(folder: Path, tmp_path: Path) -> None:
    (folder / LAW.id / f"{OLD}.md").unlink()
    changed = one(LAW.at("3/1", OLD), folder, tmp_path)
    assert (changed.own.kind, changed.newest.kind) == (Kind.REVISION_ABSENT, Kind.CHANGED)
    same = one(LAW.at("3/2", OLD), folder, tmp_path)
    assert (same.newest.kind, same.ok) == (Kind.SAME, True)


def test_a_digest_that_was_never_stored_is_said(folder: Path) -> None:
    (result,) = verify([LAW.at("3/2", OLD)], folder, stored={}).results
    assert (result.own.kind, result.newest.kind, result.ok) == (
        Kind.NOT_STORED, Kind.NOT_STORED, False,
    )  # fmt: skip


# --- Versions that have ended ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("until", "last", "ok"),
    [
        ("2024-03-31", Kind.SAME, True),
        ("2024-04-01", Kind.SAME, True),
        ("2024-04-02", Kind.CHANGED, False),  # the new text was in force for one day of the version
    ],
)
def test_an_ended_version_may_differ_from_the_newest(
    until: str, last: Kind, ok: bool, folder: Path, tmp_path: Path
) -> None:
    result = one(LAW.at("3/1", OLD, until=until), folder, tmp_path)
    assert (result.own.kind, result.newest.kind) == (Kind.SAME, Kind.CHANGED)
    assert result.last is not None
    assert (result.last.kind, result.ok) == (last, ok)


def test_the_end_may_be_passed_in(folder: Path, tmp_path: Path) -> None:
    citation = LAW.at("3/1", OLD)
    assert not one(citation, folder, tmp_path).ok
    ended = one(citation, folder, tmp_path, ended={citation: date(2024, 4, 1)})
    assert ended.ok
    assert ended.ended == date(2024, 4, 1)
    assert ended.to_json()["last"]["kind"] == "same"


def test_an_ended_version_must_still_have_its_own_text(folder: Path, tmp_path: Path) -> None:
    edit(folder, OLD, "一度に五冊", "一度に八冊")
    assert not one(LAW.at("3/1", OLD, until="2024-04-01"), folder, tmp_path).ok


# --- The report --------------------------------------------------------------------------------------


def report(folder: Path, tmp_path: Path) -> VerificationReport:
    citations = [
        LAW.at("3/2", OLD), LAW.at("3/1", OLD), LAW.at("3/3/1", OLD), PRACTICE.at("", None),
        LAW.at("3/2", OLD),
    ]  # fmt: skip
    return verify(citations, folder, stored=stored(citations, folder, tmp_path / "d.json"))


def test_the_report_in_json(folder: Path, tmp_path: Path) -> None:
    found = report(folder, tmp_path)
    data = json.loads(json.dumps(found.to_json(), ensure_ascii=False))
    assert data["schema"] == "zairyu/verification/1"
    assert data["ok"] is False
    assert data["citations"] == 4  # the double one is compared once
    assert data["counts"]["own"]["same"] == 3
    assert data["counts"]["newest"] == {
        "same": 1, "changed": 1, "moved": 1, "not_found": 0, "instrument_absent": 1,
        "revision_absent": 0, "not_stored": 0,
    }  # fmt: skip
    changed = next(each for each in data["results"] if not each["ok"])
    assert changed["citation"]["path"] == "3/1"
    assert changed["newest"] == {"kind": "changed", "revision": NEW, "moved_to": []}
    assert found.exit_code == 1
    assert VerificationReport(()).exit_code == 0


def test_the_report_in_words(folder: Path, tmp_path: Path) -> None:
    found = report(folder, tmp_path)
    english = found.to_text("en")
    assert english.splitlines()[0] == "4 citations compared: some need a look"
    assert "! Library Act, Art. 3(1) [2020-04-01]" in english
    assert "own: same (2020-04-01); newest: changed (2024-04-01)" in english
    assert "-> 3/3/2" in english
    assert "Art. 3(2)" not in english
    assert "Art. 3(2)" in found.to_text("en", everything=True)
    japanese = found.to_text("ja")
    assert japanese.splitlines()[0] == "引用4件を照合：要確認あり"
    assert "! 図書室法3条1項 [2020-04-01]" in japanese
    assert "最新の版: 変更 (2024-04-01)" in japanese
    fine = verify([PRACTICE.at("", None)], folder, stored={})
    assert fine.to_text("en").splitlines()[0] == "1 citations compared: nothing to look at"
    with pytest.raises(ValueError, match="fr"):
        found.to_text("fr")


def test_a_broken_text_stops_with_its_name(folder: Path) -> None:
    (folder / LAW.id / f"{NEW}.md").write_bytes(b"\xff")
    with pytest.raises(TextError, match=f"{LAW.id}/{NEW}.md"):
        verify([LAW.at("3/2", OLD)], folder, stored={})


# --- Filling -------------------------------------------------------------------------------------------


def test_filling_stores_only_what_is_cited(folder: Path, tmp_path: Path) -> None:
    data = tmp_path / "digests.json"
    first = fill([LAW.at("3/1", OLD), LAW.at("2/1/1", OLD), LAW.at("3/9", OLD)], folder,
                 data_file=data)  # fmt: skip
    assert [each.path for each in first.stored] == ["2/1/1", "3/1"]
    assert [each.path for each in first.not_found] == ["3/9"]
    assert not first.ok
    laws = json.loads(data.read_text(encoding="utf-8"))["laws"]
    assert list(laws) == [LAW.id]
    assert set(laws[LAW.id]["digests"]) == {"3/1", "2/1/1"}
    assert laws[LAW.id]["one_paragraph"] == ["2"]
    assert laws[LAW.id]["digests"]["3/1"][OLD].startswith("sha256:")

    second = fill([LAW.at("3/1", OLD), PRACTICE.at("", None)], folder, data_file=data)
    assert (len(second.kept), second.dropped, len(second.without_text)) == (1, 1, 1)
    assert second.ok
    before = data.read_bytes()
    fill([LAW.at("3/1", OLD)], folder, data_file=data)
    assert data.read_bytes() == before  # same input, same bytes


def test_filling_keeps_what_the_folder_does_not_have(folder: Path, tmp_path: Path) -> None:
    data = tmp_path / "digests.json"
    citations = [LAW.at("2/1/1", OLD), LAW.at("別表第一/子供", OLD)]
    before = stored(citations, folder, data)
    shutil.rmtree(folder / LAW.id)
    assert stored(citations, folder, data) == before
    assert before[LAW.id]["repeated"] == ["別表第一/子供"]


def test_a_differing_digest_is_kept_unless_asked(folder: Path, tmp_path: Path) -> None:
    data = tmp_path / "digests.json"
    before = stored([LAW.at("3/2", OLD)], folder, data)
    edit(folder, OLD, "十四日", "十五日")
    kept = fill([LAW.at("3/2", OLD)], folder, data_file=data)
    assert [each.path for each in kept.differing] == ["3/2"]
    assert json.loads(data.read_text(encoding="utf-8"))["laws"] == before
    fill([LAW.at("3/2", OLD)], folder, data_file=data, replace=True)
    assert json.loads(data.read_text(encoding="utf-8"))["laws"] != before


# --- The data file of the release -------------------------------------------------------------------------


def test_every_stored_digest_is_well_formed() -> None:
    for law_id, law in load().items():
        assert set(law) == {"one_paragraph", "repeated", "digests"}, law_id
        for path, days in law["digests"].items():
            for day, each in days.items():
                assert date.fromisoformat(day), path
                assert each.startswith("sha256:")
                assert len(each) == 71


def test_digests_are_looked_up_and_never_invented() -> None:
    assert PRACTICE.at("", None).digest is None
    assert ACT.at("22/2/1", None).digest is None
    assert stored_digest(ACT.at("22/2/1", "1990-01-01")) is None
    assert not has_one_paragraph(PRACTICE.at("", None))
    assert ACT.at("22/2/1", None).confidence is Confidence.TEXT_SEEN
