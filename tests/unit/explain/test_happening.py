"""How the answer on an event reads: the next safe act first, what surely binds apart from what may, and short."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

import zairyu as z
from zairyu import events as e
from zairyu.case.stay import Notification
from zairyu.case.values import History
from zairyu.explain import both, consequences_document, standing_document, timeline_document

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples"
ON = "2026-11-25"
SPOUSE = z.load_case(EXAMPLES / "spouse_of_japanese.yaml")
DIVORCED = z.consequences(SPOUSE, [e.Divorce(day="2026-11-01")], ON)


def lines(answer: z.Consequences, lang: str = "en", **how: bool) -> list[str]:
    """Every block on a line of its own."""
    return [block.text for block in consequences_document(answer, lang, **how).blocks]


def section(answer: z.Consequences, heading: str, lang: str = "en") -> list[str]:
    """What stands below a heading."""
    blocks = consequences_document(answer, lang).blocks
    heads = [n for n, block in enumerate(blocks) if block.kind == "heading"]
    start = next(n for n in heads if blocks[n].text.startswith(heading))
    end = next((n for n in heads if n > start), len(blocks))
    return [block.text for block in blocks[start + 1 : end]]


def notified(*told: Notification) -> z.Case:
    me = evolve(SPOUSE.persons["me"], notifications=History(told))
    return evolve(SPOUSE, persons={**SPOUSE.persons, "me": me})


# --- The first sentence --------------------------------------------------------------------------------


def test_a_late_notification_is_the_next_act_with_its_last_day() -> None:
    """1 November, the day itself counted: 14 November, a Saturday; the office opens on Monday the 16th."""
    assert lines(DIVORCED)[0].startswith(
        "Next, still today if you can (the last day was 2026-11-16"
    )
    assert lines(DIVORCED, "ja")[0].startswith("次にすること（期限の2026-11-16は過ぎましたが")
    assert "A last day has passed" not in " ".join(lines(DIVORCED))


def test_a_notification_ahead_is_the_next_act() -> None:
    answer = z.consequences(SPOUSE, [e.Divorce(day="2026-11-20")], ON)
    assert lines(answer)[0].startswith("Next, by 2026-12-03")
    assert lines(answer)[1] == "Last day to file within the present stay: 2028-06-20"


def test_what_was_notified_is_not_asked_for_again() -> None:
    filed = Notification(
        kind="spouse", event="divorce", event_on=date(2026, 11, 1), filed_on=date(2026, 11, 10)
    )
    answer = z.consequences(notified(filed), [e.Divorce(day="2026-11-01")], ON)
    assert lines(answer)[0] == "Last day to file within the present stay: 2028-06-20"
    assert section(answer, "Notified already") == [
        "Notify the divorce from or the death of the spouse within fourteen days (separation alone is not notified)",
        "Done on 2026-11-10",
    ]


@pytest.mark.parametrize(
    ("kind", "event", "event_on", "filed_on"),
    [
        ("spouse", "divorce", date(2026, 10, 31), date(2026, 11, 10)),  # of another event
        ("spouse", "divorce", date(2026, 11, 1), None),  # not known to be filed
        ("organisation_contract", "end", date(2026, 11, 1), date(2026, 11, 10)),  # of another kind
        ("address", "moved_house", date(2026, 11, 1), date(2026, 11, 10)),
    ],
)
def test_another_notification_is_not_this_one(kind, event, event_on, filed_on) -> None:
    told = Notification(kind=kind, event=event, event_on=event_on, filed_on=filed_on)
    answer = z.consequences(notified(told), [e.Divorce(day="2026-11-01")], ON)
    assert answer.next_act is not None
    assert answer.next_act.kind == "late_duty"


def test_where_a_lawyer_comes_first_no_office_is_named_as_the_next_act() -> None:
    answer = z.consequences(SPOUSE, [e.StayExpired(day="2026-11-01")], ON)
    assert lines(answer)[0].startswith("See a lawyer today")
    assert answer.next_act is None
    assert section(answer, "What has to be done")[0].startswith("A lawyer can be asked first")


def test_a_time_in_a_proceeding_stands_beside_the_lawyer() -> None:
    """A finding of 24 November: three days to ask for the oral hearing."""
    answer = z.consequences(SPOUSE, [e.FindingMade(day="2026-11-24")], ON)
    assert answer.next_act is not None
    assert answer.next_act.kind == "step"
    assert answer.next_act.last_day is not None
    assert answer.next_act.last_day.safe == date(2026, 11, 26)


# --- What binds, and what may ----------------------------------------------------------------------------


def test_what_may_bind_stands_below_the_question_that_settles_it() -> None:
    sure = section(DIVORCED, "What has to be done")
    assert [line for line in sure if line.startswith("By ")] == [sure[0]]
    may = section(DIVORCED, "What may have to be done besides")
    assert "Is the divorce one by conciliation or judgment of a family court?" in may
    assert "Was the marriage or divorce made abroad, under the law there?" in may


def test_a_divorce_by_agreement_in_japan_brings_no_duty_of_the_family_register() -> None:
    event = e.Divorce(day="2026-11-01", by_court=False, abroad=False)
    said = " ".join(lines(z.consequences(SPOUSE, [event], ON)))
    assert "conciliation or judgment" not in said
    assert "made abroad" not in said


def test_the_case_tells_whether_one_of_the_spouses_is_japanese() -> None:
    event = e.Divorce(day="2026-11-01", by_court=True)
    ids = {duty.duty.id: duty.binds.value for duty in z.consequences(SPOUSE, [event], ON).duties}
    assert ids["duty.family_register.judicial_divorce"] == "met"
    other = evolve(SPOUSE.persons["spouse"], japanese_national=False)
    foreign = evolve(SPOUSE, persons={**SPOUSE.persons, "spouse": other})
    answer = z.consequences(foreign, [event], ON)
    assert not [duty for duty in answer.duties if duty.duty.id.startswith("duty.family_register.")]


def test_what_a_published_requirement_stands_against_comes_last() -> None:
    heads = [b.text for b in consequences_document(DIVORCED).blocks if b.kind == "heading"]
    could, shut = (
        next(n for n, head in enumerate(heads) if head.startswith(word))
        for word in ("Ways that could be open", "Not open now")
    )
    assert shut == could + 1
    assert section(DIVORCED, "Not open now")[-2] == (
        "Apply for permanent residence (where its requirements are met already): "
        "Years of stay in Japan (ten in principle, or one of the exceptions)"
    )
    assert "it does not mean that one cannot apply" in section(DIVORCED, "Not open now")[-1]


# --- Short and whole --------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_whole_answer_has_everything_the_short_one_leaves_out(lang: str) -> None:
    short = consequences_document(DIVORCED, lang).as_text()
    whole = consequences_document(DIVORCED, lang, everything=True).as_text()
    assert len(short.splitlines()) < 190 < len(whole.splitlines())
    for duty in DIVORCED.duties:
        assert duty.duty.text.get(lang) in lines(DIVORCED, lang, everything=True) or any(
            duty.duty.text.get(lang) in line for line in lines(DIVORCED, lang)
        )


def test_every_source_is_named_in_the_short_answer() -> None:
    said = " ".join(lines(DIVORCED))
    assert "[Immigration Act Art. 19-16(iii)]" in said
    assert "[practice (source not seen)]" in said
    assert "Art. 22-4(1)(vii)" in said


# --- A sheet in both languages ---------------------------------------------------------------------------

SHEETS = {
    "consequences": lambda lang: consequences_document(DIVORCED, lang),
    "everything": lambda lang: consequences_document(DIVORCED, lang, everything=True),
    "standing": lambda lang: standing_document(z.standing(SPOUSE, ON), lang),
    "timeline": lambda lang: timeline_document(
        z.timeline(SPOUSE, ON, events=[e.Divorce(day="2026-11-20")]), lang
    ),
}


@pytest.mark.parametrize("kind", SHEETS)
def test_both_languages_stand_line_by_line(kind: str) -> None:
    ja, en = SHEETS[kind]("ja"), SHEETS[kind]("en")
    sheet = both(ja, en)
    assert [block.text for block in sheet.blocks] == [block.text for block in ja.blocks]
    assert [block.also for block in sheet.blocks] == [block.text for block in en.blocks]


def test_what_does_not_pair_is_told_twice() -> None:
    ja, en = SHEETS["standing"]("ja"), SHEETS["standing"]("en")
    en.text("one more")
    assert [b.text for b in both(ja, en).blocks] == [b.text for b in (*ja.blocks, *en.blocks)]


def test_a_page_escapes_what_the_case_says_and_its_title_tells_nothing() -> None:
    from zairyu.explain import Document

    doc = Document()
    doc.answer("divorce <script>")
    doc.item("a & b")
    doc.detail("below")
    page = doc.as_html("en")
    assert "<title>Notes</title>" in page
    assert "&lt;script&gt;" in page
    assert "<script" not in page
    assert page.count("<ul>") == page.count("</ul>") == 1
    assert "src=" not in page
    assert "href=" not in page


def test_the_second_language_is_marked_as_such() -> None:
    page = both(SHEETS["standing"]("ja"), SHEETS["standing"]("en")).as_html("ja")
    assert '<html lang="ja">' in page
    assert '<span data-also lang="en">Period of stay to: 2028-06-20</span>' in page


# --- The people of docs/examples --------------------------------------------------------------------------


def example(name: str) -> z.Case:
    return z.load_case(EXAMPLES / f"{name}.yaml")


def ways(answer: z.Consequences) -> dict[str, Any]:
    return {option.id: option for option in answer.options}


def test_a_way_of_several_to_one_status_is_asked_by_its_own_rules() -> None:
    """A mother of a Japanese child, divorced after eight years: what is left of both ways is judged."""
    answer = z.consequences(example("divorced_with_child"), [], ON)
    for name in ("long_term_for_child", "long_term_after_divorce"):
        assert ways(answer)[name].scheme.verdict is z.Verdict.DISCRETIONARY
    widow = z.consequences(example("widow_on_dependent"), [e.SpouseDied(day="2026-11-10")], ON)
    scheme = ways(widow)["long_term_for_child"].scheme
    assert (
        scheme.verdict is z.Verdict.NOT_ELIGIBLE
    )  # both parents of her children are known to be foreign
    assert "A biological child of whom a parent was Japanese" in " ".join(
        section(widow, "Not open now")
    )
    assert ways(widow)["to_work"].scheme is None


def test_a_stay_past_its_stated_end_has_no_last_day_to_file() -> None:
    answer = z.consequences(example("pending_extension"), [e.LongDelay(day="2026-11-20")], ON)
    assert answer.last_day_to_file is None
    assert lines(answer)[0].endswith("2027-01-15")
    assert "extend" not in ways(answer)  # it is pending already
    assert "switch_pending" in ways(answer)


def test_nothing_is_switched_where_nothing_is_pending() -> None:
    event = e.LeftJob(day="2026-10-31", dismissed_by_company=True)
    answer = z.consequences(example("dismissed_engineer"), [event], ON)
    assert "switch_pending" not in ways(answer)
    assert "needs no permission; it is notified within fourteen days" in " ".join(lines(answer))


def test_no_consent_is_asked_of_a_parent_who_died() -> None:
    widow = z.consequences(example("widow_on_dependent"), [e.SpouseDied(day="2026-11-10")], ON)
    assert ways(widow)["prepare_to_leave"].open.warning is None
    ended = z.consequences(example("overstayer_married"), [e.StayExpired(day="2021-01-01")], ON)
    assert ways(ended)["departure_order"].open.warning is not None


def test_the_parents_of_a_newborn_tell_which_status_it_asks_for() -> None:
    event = e.ChildBorn(day="2026-11-12", child="son", japanese=False, abroad=False)
    bound = {
        duty.duty.id: duty.binds.value
        for duty in z.consequences(example("newborn"), [event], ON).duties
    }
    assert bound["duty.acquisition.birth"] == "met"
    assert "duty.special_permanent_resident.birth" not in bound


def test_the_examples_of_just_causes_are_those_of_the_activity() -> None:
    def named(name: str, event: e.Event) -> set[str]:
        risks = z.consequences(example(name), [event], ON).risks
        months = next(risk for risk in risks if "inactive_three_months" in risk.ground.id)
        return {answer.protection.id.removeprefix("just_cause.") for answer in months.answers}

    assert named("widow_on_dependent", e.SpouseDied(day="2026-11-10")) == {"found", "in_hospital"}
    assert "school_closed" in named("student_who_left", e.LeftSchool(day="2026-10-15"))
    assert "looks_for_work" not in named("student_who_left", e.LeftSchool(day="2026-10-15"))
    assert "looks_for_work" in named("dismissed_engineer", e.LeftJob(day="2026-10-31"))


@pytest.mark.parametrize("event", [e.GuarantorRefuses, e.SponsorThreatens])
def test_a_sponsor_who_does_not_cooperate(event: type[e.Event]) -> None:
    """What the ordinance names, what is custom, which ways need nobody's signature."""
    answer = z.consequences(example("counter_refuses"), [event(day="2026-11-20")], ON)
    assert lines(answer)[0].startswith("Next, by 2026-12-04")
    said = " ".join(lines(answer))
    assert "A letter of guarantee is asked for by ordinance with the statuses of spouses" in said
    assert "a moral promise without legal liability. With other statuses it is custom" in said
    assert "not the other's consent or company" in said
    assert "can take a status away" in said
    assert {"extend_explained", "long_term_broken_marriage", "to_work"} <= set(ways(answer))


def test_safety_and_whom_to_ask_come_before_the_grounds() -> None:
    case = example("violence_living_apart")
    events = [e.ViolenceAtHome(day="2026-09-05"), e.SponsorThreatens(day="2026-11-20")]
    for lang, ask, grounds in (
        ("en", "Whom to ask", "Grounds that"),
        ("ja", "相談できる所", "取消しなど"),
    ):
        told = lines(z.consequences(case, events, ON), lang)
        assert told[0].startswith(("In danger now: 110", "今危ないときは110"))
        asked = next(n for n, line in enumerate(told) if line.startswith(ask))
        assert asked < next(n for n, line in enumerate(told) if line.startswith(grounds))


def test_somebody_whose_stay_ran_out_is_told_so_plainly() -> None:
    stands = z.standing(example("overstayer_married"), ON)
    assert (stands.lawful, stands.status, stands.work.kind) == (False, None, "none")
    said = [block.text for block in standing_document(stands, "en").blocks]
    assert said[0].startswith("See a lawyer today")
    assert not any("Status of residence: Student" in line for line in said)


def test_the_days_ahead_open_with_the_next_one() -> None:
    ahead = timeline_document(z.timeline(example("widow_on_dependent"), ON), "en").blocks
    assert ahead[0].text.startswith(
        "Next, still today if you can (the last day was 2026-11-24): Notify"
    )
    nothing = timeline_document(z.timeline(example("dependent_after_high_school"), ON), "ja").blocks
    assert nothing[0].text.startswith("次にすること（2027-03-25まで）")
