"""The entries that must be there, their order, their days, and what stands for a name on a day.

The tables here are copied by hand from the Act's appended tables and its amending acts.
"""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from datetime import date, timedelta

import pytest

from zairyu.errors import LawNotCovered, UnknownName
from zairyu.statuses import (
    CATALOGUE,
    FAMILIES,
    STATUS_IDS,
    designated_activities,
    family,
    parts_of,
    predecessors_on,
    status,
    status_on,
    statuses,
)
from zairyu.statuses.catalogue import folded, names_of

DAY = timedelta(days=1)

# id, official Japanese name, official English name, appended table, first day, day after the last
ENTRIES = """
diplomat|外交|Diplomat|別表第一の一|1990-06-01|
official|公用|Official|別表第一の一|1990-06-01|
professor|教授|Professor|別表第一の一|1990-06-01|
artist|芸術|Artist|別表第一の一|1990-06-01|
religious_activities|宗教|Religious Activities|別表第一の一|1990-06-01|
journalist|報道|Journalist|別表第一の一|1990-06-01|
highly_skilled_professional|高度専門職|Highly Skilled Professional|別表第一の二|2015-04-01|
highly_skilled_professional_i_a|高度専門職1号イ|Highly Skilled Professional (i)(a)|別表第一の二|2015-04-01|
highly_skilled_professional_i_b|高度専門職1号ロ|Highly Skilled Professional (i)(b)|別表第一の二|2015-04-01|
highly_skilled_professional_i_c|高度専門職1号ハ|Highly Skilled Professional (i)(c)|別表第一の二|2015-04-01|
highly_skilled_professional_ii|高度専門職2号|Highly Skilled Professional (ii)|別表第一の二|2015-04-01|
business_manager|経営・管理|Business Manager|別表第一の二|2015-04-01|
legal_accounting_services|法律・会計業務|Legal/Accounting Services|別表第一の二|1990-06-01|
medical_services|医療|Medical Services|別表第一の二|1990-06-01|
researcher|研究|Researcher|別表第一の二|1990-06-01|
instructor|教育|Instructor|別表第一の二|1990-06-01|
engineer_specialist_in_humanities_international_services|技術・人文知識・国際業務|Engineer/Specialist in Humanities/International Services|別表第一の二|2015-04-01|
intra_company_transferee|企業内転勤|Intra-company Transferee|別表第一の二|1990-06-01|
intra_company_transferee_i|企業内転勤1号|Intra-company Transferee (i)|別表第一の二|2027-04-01|
intra_company_transferee_ii|企業内転勤2号|Intra-company Transferee (ii)|別表第一の二|2027-04-01|
nursing_care|介護|Nursing Care|別表第一の二|2017-09-01|
entertainer|興行|Entertainer|別表第一の二|1990-06-01|
skilled_labor|技能|Skilled Labor|別表第一の二|1990-06-01|
specified_skilled_worker|特定技能|Specified Skilled Worker|別表第一の二|2019-04-01|
specified_skilled_worker_i|特定技能1号|Specified Skilled Worker (i)|別表第一の二|2019-04-01|
specified_skilled_worker_ii|特定技能2号|Specified Skilled Worker (ii)|別表第一の二|2019-04-01|
technical_intern_training|技能実習|Technical Intern Training|別表第一の二|2010-07-01|2027-04-01
technical_intern_training_i_a|技能実習1号イ|Technical Intern Training (i)(a)|別表第一の二|2010-07-01|2027-04-01
technical_intern_training_i_b|技能実習1号ロ|Technical Intern Training (i)(b)|別表第一の二|2010-07-01|2027-04-01
technical_intern_training_ii_a|技能実習2号イ|Technical Intern Training (ii)(a)|別表第一の二|2010-07-01|2027-04-01
technical_intern_training_ii_b|技能実習2号ロ|Technical Intern Training (ii)(b)|別表第一の二|2010-07-01|2027-04-01
technical_intern_training_iii_a|技能実習3号イ|Technical Intern Training (iii)(a)|別表第一の二|2017-11-01|2027-04-01
technical_intern_training_iii_b|技能実習3号ロ|Technical Intern Training (iii)(b)|別表第一の二|2017-11-01|2027-04-01
employment_for_skill_development|育成就労|Employment for Skill Development|別表第一の二|2027-04-01|
cultural_activities|文化活動|Cultural Activities|別表第一の三|1990-06-01|
temporary_visitor|短期滞在|Temporary Visitor|別表第一の三|1990-06-01|
student|留学|Student|別表第一の四|1990-06-01|
trainee|研修|Trainee|別表第一の四|1990-06-01|
dependent|家族滞在|Dependent|別表第一の四|1990-06-01|
designated_activities|特定活動|Designated Activities|別表第一の五|1990-06-01|
permanent_resident|永住者|Permanent Resident|別表第二|1990-06-01|
spouse_or_child_of_japanese_national|日本人の配偶者等|Spouse or Child of Japanese National|別表第二|1990-06-01|
spouse_or_child_of_permanent_resident|永住者の配偶者等|Spouse or Child of Permanent Resident|別表第二|1990-06-01|
long_term_resident|定住者|Long-Term Resident|別表第二|1990-06-01|
special_permanent_resident|特別永住者|Special Permanent Resident||1991-11-01|
investor_business_manager|投資・経営|Investor/Business Manager|別表第一の二|1990-06-01|2015-04-01
engineer|技術|Engineer|別表第一の二|1990-06-01|2015-04-01
specialist_in_humanities_international_services|人文知識・国際業務|Specialist in Humanities/International Services|別表第一の二|1990-06-01|2015-04-01
pre_college_student|就学|Pre-college Student|別表第一の四|1990-06-01|2010-07-01
"""
ROWS = [row.split("|") for row in ENTRIES.strip().splitlines()]


def day(text):
    return date.fromisoformat(text)


def test_every_entry_is_there_in_the_order_of_the_tables():
    assert list(STATUS_IDS) == [row[0] for row in ROWS]
    assert [entry.id for entry in CATALOGUE] == [row[0] for row in ROWS]


@pytest.mark.parametrize(
    ("id", "ja", "en", "table", "start", "until"), ROWS, ids=[r[0] for r in ROWS]
)
def test_names_table_and_days(id, ja, en, table, start, until):  # noqa: A002
    entry = status(id)
    assert (entry.name.ja, entry.name.en, entry.table) == (ja, en, table)
    first = day(start)
    assert [entry.in_force(first - DAY), entry.in_force(first), entry.in_force(first + DAY)] == [
        False, True, True,
    ]  # fmt: skip
    if until:
        end = day(until)
        assert [entry.in_force(end - DAY), entry.in_force(end), entry.in_force(end + DAY)] == [
            True, False, False,
        ]  # fmt: skip
    else:
        assert entry.until is None
        assert entry.in_force(date(2100, 1, 1))


@pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.id)
def test_every_entry_speaks_both_languages_and_is_cited(entry):
    assert entry.activity.ja
    assert entry.activity.en
    assert entry.citation.label("ja")
    assert all(note.ja and note.en for note in entry.notes)
    dated = (entry.landing_criteria, entry.certificate_of_eligibility, entry.card, entry.counts)
    cited = [version.citation for each in dated for version in each.versions]
    cited += [version.citation for version in entry.periods]
    assert cited
    assert all(citation.label("en") for citation in cited)
    assert entry.work_citation.path in ("19/1/1", "19/1/2", "2-2/2")


PARTS = {
    "highly_skilled_professional": ("i_a", "i_b", "i_c", "ii"),
    "intra_company_transferee": ("i", "ii"),
    "specified_skilled_worker": ("i", "ii"),
    "technical_intern_training": ("i_a", "i_b", "ii_a", "ii_b", "iii_a", "iii_b"),
}


def test_what_is_divided_has_these_parts_and_nothing_else_has_any():
    for entry in CATALOGUE:
        expected = tuple(f"{entry.id}_{part}" for part in PARTS.get(entry.id, ()))
        assert entry.subdivisions == parts_of(entry.id) == expected
        for part in expected:
            assert status(part).parent == entry.id
            assert status(part).kind == "subdivision"
    assert {entry.id for entry in CATALOGUE if entry.parent} == {
        f"{whole}_{part}" for whole, parts in PARTS.items() for part in parts
    }


def test_statuses_of_a_day_stand_in_the_order_of_the_tables_and_may_leave_out_wholes():
    today = date(2026, 11, 23)
    held = [entry.id for entry in statuses(today)]
    everything = [entry.id for entry in statuses(today, families=True)]
    order = [row[0] for row in ROWS]
    assert held == sorted(held, key=order.index)
    assert everything == sorted(everything, key=order.index)
    assert set(everything) - set(held) == {
        "highly_skilled_professional", "specified_skilled_worker", "technical_intern_training",
        "special_permanent_resident",
    }  # fmt: skip
    # 29 rows of the appended tables, three of them as 4, 2 and 6 parts.
    assert len(held) == 29 - 3 + 4 + 2 + 6


@pytest.mark.parametrize(
    ("on", "there", "gone"),
    [
        ("2010-06-30", {"pre_college_student"}, {"technical_intern_training_i_a"}),
        ("2010-07-01", {"technical_intern_training_i_a"}, {"pre_college_student"}),
        ("2015-03-31", {"engineer", "investor_business_manager"}, {"business_manager"}),
        ("2015-04-01", {"business_manager", "highly_skilled_professional_i_a"}, {"engineer"}),
        ("2017-08-31", {"student"}, {"nursing_care"}),
        ("2017-09-01", {"nursing_care"}, {"technical_intern_training_iii_a"}),
        ("2019-03-31", {"nursing_care"}, {"specified_skilled_worker_i"}),
        ("2019-04-01", {"specified_skilled_worker_i"}, {"employment_for_skill_development"}),
        ("2027-03-31", {"intra_company_transferee", "technical_intern_training_ii_b"},
         {"intra_company_transferee_i", "employment_for_skill_development"}),
        ("2027-04-01", {"intra_company_transferee_i", "intra_company_transferee_ii",
                        "employment_for_skill_development"},
         {"intra_company_transferee", "technical_intern_training_ii_b"}),
    ],
)  # fmt: skip
def test_statuses_come_and_go_on_their_days(on, there, gone):
    held = {entry.id for entry in statuses(day(on))}
    assert there <= held
    assert not gone & held


@pytest.mark.parametrize(
    ("name", "on", "expected"),
    [
        # before it existed: its predecessor
        ("business_manager", "2015-03-31", "investor_business_manager"),
        ("business_manager", "2015-04-01", "business_manager"),
        ("技人国", "2015-03-31", "engineer"),
        ("技人国", "2015-04-01", "engineer_specialist_in_humanities_international_services"),
        ("intra_company_transferee_i", "2027-03-31", "intra_company_transferee"),
        ("intra_company_transferee_i", "2027-04-01", "intra_company_transferee_i"),
        ("employment_for_skill_development", "2027-03-31", "technical_intern_training"),
        # it existed before what was merged into it
        ("student", "2010-06-30", "student"),
        # after its end: what its holders were taken to hold
        ("engineer", "2015-03-31", "engineer"),
        ("engineer", "2015-04-01", "engineer_specialist_in_humanities_international_services"),
        (
            "人文知識・国際業務",
            "2026-11-23",
            "engineer_specialist_in_humanities_international_services",
        ),
        ("investor_business_manager", "2015-04-01", "business_manager"),
        ("就学", "2010-06-30", "pre_college_student"),
        ("就学", "2010-07-01", "student"),
        # after its end, but its holders go on
        ("technical_intern_training_ii_a", "2027-03-31", "technical_intern_training_ii_a"),
        ("technical_intern_training_ii_a", "2027-04-01", "technical_intern_training_ii_a"),
    ],
)
def test_what_stands_for_a_name_on_a_day(name, on, expected):
    assert status_on(name, day(on)).id == expected


def test_both_predecessors_of_a_merger_are_given():
    found = predecessors_on("技術・人文知識・国際業務", date(2015, 3, 31))
    assert [entry.id for entry in found] == [
        "engineer",
        "specialist_in_humanities_international_services",
    ]
    assert predecessors_on("技術・人文知識・国際業務", date(2015, 4, 1)) == ()


@pytest.mark.parametrize(
    ("name", "on"),
    [
        ("specified_skilled_worker_i", "2019-03-31"),
        ("intra_company_transferee_ii", "2027-03-31"),
        ("highly_skilled_professional_ii", "2015-03-31"),
        ("student", "1990-05-31"),
        ("engineer", "1990-05-31"),
        ("business_manager", "1990-05-31"),
    ],
)
def test_nothing_stands_for_it(name, on):
    with pytest.raises(LawNotCovered, match=on):
        status_on(name, day(on))


def test_interns_may_go_on_after_the_end_and_nobody_else():
    end = date(2027, 4, 1)
    going_on = {
        entry.id for entry in CATALOGUE if entry.can_be_held(end) and not entry.in_force(end)
    }
    assert going_on == {
        "technical_intern_training",
        *(f"technical_intern_training_{part}" for part in PARTS["technical_intern_training"]),
    }
    assert not status("technical_intern_training_i_a").can_be_held(date(2010, 6, 30))


# --- names ---


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("engineer_humanities_intl", "engineer_specialist_in_humanities_international_services"),
        (
            "engineer_humanities_international",
            "engineer_specialist_in_humanities_international_services",
        ),
        ("技人国", "engineer_specialist_in_humanities_international_services"),
        ("技術・人文知識・国際業務", "engineer_specialist_in_humanities_international_services"),
        ("gijinkoku", "engineer_specialist_in_humanities_international_services"),
        ("hsp_1a", "highly_skilled_professional_i_a"),
        ("hsp_1b", "highly_skilled_professional_i_b"),
        ("hsp_1c", "highly_skilled_professional_i_c"),
        ("hsp_2", "highly_skilled_professional_ii"),
        ("highly_skilled_1_a", "highly_skilled_professional_i_a"),
        ("highly_skilled_2_from_c", "highly_skilled_professional_ii"),
        ("HSP(i)(B)", "highly_skilled_professional_i_b"),
        ("高度専門職１号ロ", "highly_skilled_professional_i_b"),
        ("ssw_1", "specified_skilled_worker_i"),
        ("ssw_2", "specified_skilled_worker_ii"),
        ("SSW1", "specified_skilled_worker_i"),
        ("specified_skilled_2", "specified_skilled_worker_ii"),
        ("特定技能１号", "specified_skilled_worker_i"),
        ("spouse_of_japanese", "spouse_or_child_of_japanese_national"),
        ("日配", "spouse_or_child_of_japanese_national"),
        ("spouse_of_pr", "spouse_or_child_of_permanent_resident"),
        ("spouse_of_permanent_resident", "spouse_or_child_of_permanent_resident"),
        ("永配", "spouse_or_child_of_permanent_resident"),
        ("education", "instructor"),
        ("medical", "medical_services"),
        ("legal_accounting", "legal_accounting_services"),
        ("religious", "religious_activities"),
        ("skilled_labor_sports", "skilled_labor"),
        ("technical_intern", "technical_intern_training"),
        ("経営管理", "business_manager"),
        ("PR", "permanent_resident"),
        ("long-term resident", "long_term_resident"),
        ("Intra-Company transferee", "intra_company_transferee"),
        ("  Student ", "student"),
        ("ＳＴＵＤＥＮＴ", "student"),
        ("特活", "designated_activities"),
    ],
)
def test_other_names(name, expected):
    assert status(name).id == expected


def test_a_name_belongs_to_one_entry_only():
    owners = {}
    for entry in CATALOGUE:
        for name in names_of(entry):
            assert owners.setdefault(folded(name), entry.id) == entry.id, name


def test_aliases_say_something_new():
    for entry in CATALOGUE:
        keys = [folded(name) for name in (entry.id, entry.name.ja, *entry.aliases)]
        assert len(keys) == len(set(keys)), entry.id


@pytest.mark.parametrize(
    ("wrong", "near"),
    [
        ("studnet", "student"),
        ("permanent_residnt", "permanent_resident"),
        ("特定技能3号", "特定技能1号"),
    ],
)
def test_unknown_names_get_the_closest(wrong, near):
    with pytest.raises(UnknownName, match=wrong) as caught:
        status(wrong)
    assert near in caught.value.suggestions


@pytest.mark.parametrize(
    "wrong", ["", " ", "x" * 100_000, "student" + " " * 300 + "x", "\x00", "(("]
)
def test_nonsense_is_no_name(wrong):
    with pytest.raises(UnknownName):
        status(wrong)
    with pytest.raises(UnknownName):
        family(wrong)


# --- families ---


@pytest.mark.parametrize(
    ("name", "members"),
    [
        ("hsp_1", {"highly_skilled_professional_i_a", "highly_skilled_professional_i_b",
                   "highly_skilled_professional_i_c"}),
        ("高度専門職", {"highly_skilled_professional_i_a", "highly_skilled_professional_i_b",
                     "highly_skilled_professional_i_c", "highly_skilled_professional_ii"}),
        ("特定技能", {"specified_skilled_worker_i", "specified_skilled_worker_ii"}),
        ("technical_intern_1", {"technical_intern_training_i_a", "technical_intern_training_i_b"}),
        ("技能実習２号", {"technical_intern_training_ii_a", "technical_intern_training_ii_b"}),
        ("technical_intern_3", {"technical_intern_training_iii_a", "technical_intern_training_iii_b"}),
        ("residence", {"spouse_or_child_of_japanese_national",
                       "spouse_or_child_of_permanent_resident", "long_term_resident"}),
        ("table_1_3", {"cultural_activities", "temporary_visitor"}),
        ("table_1_4", {"student", "trainee", "dependent"}),
        ("企業内転勤", {"intra_company_transferee", "intra_company_transferee_i",
                     "intra_company_transferee_ii"}),
    ],
)  # fmt: skip
def test_families(name, members):
    assert family(name) == members


def test_families_hold_ids_only_and_tables_agree_with_the_entries():
    for name, members in FAMILIES.items():
        assert members <= set(STATUS_IDS), name
    tables = {"table_1_1": "別表第一の一", "table_1_2": "別表第一の二", "table_1_3": "別表第一の三",
              "table_1_4": "別表第一の四", "table_1_5": "別表第一の五", "table_2": "別表第二"}  # fmt: skip
    for name, table in tables.items():
        present = {e.id for e in CATALOGUE if e.table == table and e.kind != "former_status"}
        assert FAMILIES[name] == present


def test_work_statuses_are_those_whose_own_activity_is_paid_work():
    listed = {e.id for e in CATALOGUE if e.work == "listed_only"}
    whole = {"highly_skilled_professional", "specified_skilled_worker", "technical_intern_training"}
    assert FAMILIES["work"] == listed - whole - {"diplomat", "official"}


# --- plain types, light import ---


@pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.id)
def test_json_is_plain_and_can_be_cut_to_a_day(entry):
    whole = entry.to_json()
    assert json.loads(json.dumps(whole)) == whole
    assert (whole["schema"], whole["id"]) == ("zairyu/status/1", entry.id)
    cut = entry.to_json(on=date(2026, 11, 23))
    for key in ("periods_of_stay", "residence_card", "counts_as", "notification"):
        assert len(cut[key]) <= 1
        assert all(version in whole[key] for version in cut[key])


def test_entries_can_be_sent_to_other_processes():
    assert pickle.loads(pickle.dumps(CATALOGUE)) == CATALOGUE
    assert pickle.loads(pickle.dumps(designated_activities())) == designated_activities()


def test_json_of_a_day_shows_the_values_of_that_day():
    before = status("entertainer").to_json(on=date(2023, 7, 31))["periods_of_stay"]
    since = status("entertainer").to_json(on=date(2023, 8, 1))["periods_of_stay"]
    assert before[0]["values"][-1] == "P15D"
    assert since[0]["values"][-1] == "P30D"


def run(code):
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_ids_load_without_the_entries():
    loaded = run(
        "import sys, zairyu.statuses as s; assert s.STATUS_IDS and s.FAMILIES;"
        "print([m for m in sys.modules if m.startswith(('zairyu.statuses.table', 'zairyu.citations',"
        " 'networkx', 'pendulum'))])"
    )
    assert loaded == "[]"


def test_the_public_function_and_the_room_share_a_name():
    printed = run(
        "import zairyu; import zairyu.statuses; from zairyu.statuses import status;"
        "print(len(zairyu.statuses('2026-11-23')), zairyu.statuses.status('student').id)"
    )
    assert printed == "38 student"
