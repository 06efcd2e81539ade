"""The commands, each a thin line from what was typed to the library and back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, TypeAlias

from cyclopts import App, Parameter

from zairyu._version import __version__
from zairyu.cli.inputs import STANDARD_INPUT, Inputs, goal_named
from zairyu.cli.output import print_exact, print_json, print_text, text_width
from zairyu.logic import Text

if TYPE_CHECKING:
    from datetime import date

    from zairyu.explain import Document

__all__ = ["application"]

CasePath: TypeAlias = Annotated[
    str, Parameter(help="The case file, YAML or JSON; - reads the standard input.")
]
Day: TypeAlias = Annotated[
    str | None,
    Parameter(
        name="--on", help="The day asked about, like 2026-11-25; today in Japan where absent."
    ),
]
Lang: TypeAlias = Annotated[
    Literal["en", "ja"], Parameter(name="--lang", help="Language of the answer.")
]
Form: TypeAlias = Annotated[
    Literal["text", "json"],
    Parameter(name="--format", help="Text to read, or JSON (docs/json.md)."),
]
LangOrBoth: TypeAlias = Annotated[
    Literal["en", "ja", "both"],
    Parameter(
        name="--lang", help="Language of the answer; both: Japanese with English beneath it."
    ),
]
Sheet: TypeAlias = Annotated[
    Literal["text", "json", "markdown", "html"],
    Parameter(
        name="--format",
        help="Text to read, JSON (docs/json.md), Markdown, or a page of HTML to print.",
    ),
]
Everything: TypeAlias = Annotated[
    bool,
    Parameter(name="--everything", negative="", help="Unfold also what is met, with all sources."),
]
Processing: TypeAlias = Annotated[
    int | None,
    Parameter(
        name="--processing-days",
        help="Assumed days from filing to decision; the published standard time where absent.",
    ),
]
Target: TypeAlias = Annotated[
    str | None,
    Parameter(
        name="--to",
        help="The status asked for, by id or name (change of status, certificate, acquisition).",
    ),
]
Kind: TypeAlias = Annotated[
    str | None,
    Parameter(
        name="--designation",
        help="With Designated Activities: the number of the notice or the kind, like 46, 2-2, JOBHUNT_GRAD1; "
        "what the case says where absent.",
    ),
]
WouldChange: TypeAlias = Annotated[
    bool,
    Parameter(
        name="--what-would-change",
        negative="",
        help="Also show the smallest sets of facts that would turn the answer.",
    ),
]
Goal: TypeAlias = Annotated[
    str,
    Parameter(
        name=["--goal", "--to"],
        help="What is to be reached: a status by id or name; also naturalisation, "
        "for ask a procedure such as extension, for what-if unrestricted_work.",
    ),
]
ProcedureName: TypeAlias = Annotated[
    Literal[
        "change_of_status",
        "extension",
        "permanent_residence",
        "certificate_of_eligibility",
        "acquisition",
        "permission_for_other_activity",
        "change_of_employer",
        "naturalisation",
        "re_entry_permit",
        "special_re_entry",
        "certificate_of_authorised_employment",
    ],
    Parameter(name="--procedure", help="The procedure."),
]

Events: TypeAlias = Annotated[
    tuple[str, ...],
    Parameter(
        name="--event",
        negative="",
        help="A further event and its day, like divorced=2026-11-01. May be given several times.",
    ),
]

EventDay: TypeAlias = Annotated[
    tuple[str, ...],
    Parameter(
        name="--date",
        negative="",
        help="The day of an --event written without one, as in --event divorce --date 2026-11-01.",
    ),
]

_HELP: Final = Text(
    ja="在留資格の公表された定めを、入力された事実に当てはめて答えます。許可するかどうかは法務大臣が判断します。"
    "法律相談ではありません。何も保存せず、どこにも送りません。",
    en="Applies published rules on residence in Japan to the facts typed in. Permission is the Minister's; "
    "this is not legal advice. Nothing is stored or sent.",
)


def application(lang: str) -> App:
    """Return the command line application, its help in ``"ja"`` or ``"en"``."""
    app = App(name="zairyu", help=_HELP.get(lang), version=f"zairyu {__version__}")
    for name, (command, text) in _COMMANDS.items():
        app.command(command, name=name, help=text.get(lang))
    law = App(name="law", help=_LAW.get(lang))
    law.command(law_verify, name="verify", help=_VERIFY.get(lang))
    app.command(law)
    return app


# --- The commands ------------------------------------------------------------------------------------


def print_sheet(document: Callable[[str], Document], lang: str, form: str) -> None:
    """Print a document in the form and the language asked for, or in both languages."""
    from zairyu.explain import both

    doc = both(document("ja"), document("en")) if lang == "both" else document(lang)
    if form == "markdown":
        print_exact(doc.as_markdown())
    elif form == "html":
        print_exact(doc.as_html("ja" if lang == "both" else lang))
    else:
        print_text(doc.as_text(text_width()))


def statuses(
    status: Annotated[
        str | None, Parameter(help="One status, by id or name; all where absent.")
    ] = None,
    /,
    *,
    on: Day = None,
    lang: Lang = "en",
    form: Form = "text",
) -> None:
    """List the statuses of residence of a day, or describe one."""
    given = Inputs()
    day = given.day(on)
    entry = None if status is None else given.status(status, "STATUS")
    given.done()
    from zairyu.explain import explain_status, explain_statuses

    if entry is not None:
        if form == "json":
            print_json(entry.to_json())
        else:
            print_text(explain_status(entry, day, lang, width=text_width()))
        return
    from zairyu.api.residing import statuses as of_day

    listed = of_day(day)
    if form == "json":
        answer = {
            "schema": "zairyu/statuses/1",
            "on": day.isoformat(),
            "statuses": [entry.to_json() for entry in listed],
        }
        print_json(answer)
    else:
        print_text(explain_statuses(listed, day, lang, width=text_width()))


def status(
    status: Annotated[str, Parameter(help="A status, by id or name.")],
    /,
    *,
    criteria: Annotated[
        bool, Parameter(negative="", help="Show what it asks, as a cited outline.")
    ] = False,
    designation: Kind = None,
    on: Day = None,
    lang: Lang = "en",
    form: Form = "text",
) -> None:
    """Describe a status, or show its criteria."""
    given = Inputs()
    if designation is not None and not criteria:
        given.note("--designation", ja="--criteria と一緒に使います", en="it goes with --criteria")
        given.done()
    if not criteria:
        statuses(status, on=on, lang=lang, form=form)
        return
    day = given.day(on)
    entry = given.status(status, "STATUS")
    given.done()
    from zairyu.api.criteria import criteria as outlined

    answer = given.take("STATUS", lambda: outlined(entry.id, day, designation))
    given.done()
    assert answer is not None
    if form == "json":
        print_json(answer.to_json())
        return
    from zairyu.explain import explain_criteria

    print_text(explain_criteria(answer, lang, width=text_width()))


def standing(
    case: CasePath, /, *, on: Day = None, lang: LangOrBoth = "en", form: Sheet = "text"
) -> None:
    """Say where a person stands on a day."""
    given = Inputs()
    loaded, day = given.case(case), given.day(on)
    given.done()
    assert loaded is not None
    from zairyu.api.residing import standing as stands

    answer = stands(loaded, day)
    if form == "json":
        print_json(answer.to_json())
        return
    from zairyu.explain import standing_document

    print_sheet(lambda told: standing_document(answer, told), lang, form)


def consequences(
    case: CasePath,
    /,
    *,
    event: Annotated[
        tuple[str, ...],
        Parameter(
            name="--event",
            negative="",
            help="An event and its day, like divorced=2026-11-01 (or divorce with --date), or with more: "
            "left_job=2026-11-01,dismissed_by_company=true. May be given several times; "
            "docs/life-events.md lists the kinds. Events of the case file are read besides.",
        ),
    ] = (),
    event_day: EventDay = (),
    on: Day = None,
    everything: Everything = False,
    lang: LangOrBoth = "en",
    form: Sheet = "text",
) -> None:
    """Say what follows from events of a life."""
    given = Inputs()
    loaded, day = given.case(case), given.day(on)
    events = given.events(event, event_day)
    given.done()
    assert loaded is not None
    assert events is not None
    from zairyu.api.happening import consequences as following

    answer = given.take("--event", lambda: following(loaded, events, day))
    given.done()
    assert answer is not None
    if form == "json":
        print_json(answer.to_json())
        return
    from zairyu.explain import consequences_document

    print_sheet(lambda told: consequences_document(answer, told, everything=everything), lang, form)


def timeline(
    case: CasePath,
    /,
    *,
    event: Events = (),
    event_day: EventDay = (),
    on: Day = None,
    within: Annotated[str, Parameter(help="How far to look ahead: 5y, 18m, 90d.")] = "5y",
    ics: Annotated[
        str | None,
        Parameter(help="Also write a calendar file with neutral titles (extra `calendar`)."),
    ] = None,
    details: Annotated[
        bool, Parameter(negative="", help="Say in the calendar file what each day is about.")
    ] = False,
    lang: LangOrBoth = "en",
    form: Sheet = "text",
) -> None:
    """List the days ahead."""
    given = Inputs()
    loaded, day = given.case(case), given.day(on)
    events = given.events(event, event_day)
    given.span(within)
    given.done()
    assert loaded is not None
    assert events is not None
    from zairyu.api.ahead import calendar_file
    from zairyu.api.ahead import timeline as ahead_of

    answer = given.take("--event", lambda: ahead_of(loaded, day, events=events, within=within))
    given.done()
    assert answer is not None
    if ics is not None:
        try:
            text = calendar_file(answer, lang, details=details)
        except ImportError:
            given.note(
                "--ics",
                ja='カレンダーの書き出しには追加の部品が要ります：python -m pip install "zairyu[calendar]"',
                en='writing a calendar takes an extra: python -m pip install "zairyu[calendar]"',
            )
            given.done()
            return
        given.write(ics, text, "--ics")
    if form == "json":
        print_json(answer.to_json())
        return
    from zairyu.explain import timeline_document

    print_sheet(lambda told: timeline_document(answer, told), lang, form)


def check(
    case: CasePath,
    /,
    *,
    procedure: ProcedureName,
    to: Target = None,
    designation: Kind = None,
    on: Day = None,
    processing_days: Processing = None,
    everything: Everything = False,
    would_change: WouldChange = False,
    record: Annotated[
        str | None,
        Parameter(help="Also write the decision record to this new file; nothing else is kept."),
    ] = None,
    redact: Annotated[
        bool, Parameter(negative="", help="Leave sensitive facts out of the record.")
    ] = False,
    lang: LangOrBoth = "en",
    form: Sheet = "text",
) -> None:
    """Check a procedure on a day of filing."""
    finding = _checked(case, procedure, to, on, processing_days, designation)
    if record is not None:
        from zairyu.api.records import record_text

        Inputs().write(record, record_text(finding.record(redact=redact)), "--record")
    turning = None
    if would_change:
        from zairyu.api.changing import what_would_change

        turning = what_would_change(finding)
    if form == "json":
        more = {} if turning is None else {"what_would_change": turning.to_json()}
        print_json(finding.to_json() | more)
        return
    from zairyu.explain import finding_document, turning_document

    def document(told: str) -> Document:
        doc = finding_document(finding, told, everything=everything)
        if turning is not None:
            doc.blocks.extend(turning_document(turning, told, everything=everything).blocks)
        return doc

    print_sheet(document, lang, form)


def fit(
    case: CasePath,
    /,
    *,
    on: Day = None,
    processing_days: Processing = None,
    everything: Everything = False,
    lang: Lang = "en",
    form: Form = "text",
) -> None:
    """Say which statuses could cover an activity, nearest first."""
    given = Inputs()
    loaded, day = given.case(case), given.day(on)
    given.processing_days(processing_days)
    given.done()
    assert loaded is not None
    from zairyu.api.fitting import fit as fitting

    answer = fitting(loaded, day, processing_days=processing_days)
    if form == "json":
        print_json(answer.to_json())
        return
    print_text(answer.explain(lang, width=text_width(), everything=everything))


def questions(
    case: CasePath,
    /,
    *,
    procedure: ProcedureName,
    to: Target = None,
    designation: Kind = None,
    on: Day = None,
    lang: Lang = "en",
    form: Form = "text",
) -> None:
    """List what is still needed to answer a procedure."""
    finding = _checked(case, procedure, to, on, None, designation)
    if form == "json":
        answer = {
            "schema": "zairyu/questions/1",
            "missing": [entry.to_json() for entry in finding.missing],
            "judgements": [entry.to_json() for entry in finding.judgements],
        }
        print_json(answer)
        return
    from zairyu.explain import explain_questions

    print_text(explain_questions(finding, lang, width=text_width()))


def _checked(
    case: str,
    procedure: str,
    to: str | None,
    on: str | None,
    processing_days: int | None,
    designation: str | None,
) -> Any:
    given = Inputs()
    loaded, day = given.case(case), given.day(on)
    request = given.request(procedure, to, designation)
    given.processing_days(processing_days)
    given.done()
    assert loaded is not None
    assert request is not None
    from zairyu.api.checking import check as checking
    from zairyu.api.reading import facts_of, status_on

    facts = facts_of(loaded)
    if procedure in ("extension", "change_of_employer") and status_on(facts, day) is None:
        given.note(
            "CASE",
            ja=f"{day}に持っている在留資格がわからないため、更新や勤務先の変更については答えられません"
            f"（persons.{loaded.applicant}.statuses）",
            en=f"an extension or a change of employer needs the status of residence held on {day} "
            f"(persons.{loaded.applicant}.statuses)",
        )
        given.done()
    return checking(facts, request, day, processing_days=processing_days)


def points(
    case: CasePath,
    /,
    *,
    type: Annotated[  # noqa: A002 - the option's name
        str, Parameter(name="--type", help="For example highly_skilled_professional_i_b.")
    ],
    on: Day = None,
    everything: Everything = False,
    lang: Lang = "en",
    form: Form = "text",
) -> None:
    """Count the points of a highly skilled professional."""
    given = Inputs()
    loaded, day = given.case(case), given.day(on)
    entry = given.status(type, "--type")
    given.done()
    assert loaded is not None
    from zairyu.api.points import points as counting

    answer = given.take("--type", lambda: counting(loaded, entry.id, day))
    given.done()
    assert answer is not None
    if form == "json":
        print_json(answer.to_json())
        return
    from zairyu.explain import explain_points

    print_text(explain_points(answer, lang, width=text_width(), everything=everything))


def routes(
    case: CasePath,
    /,
    *,
    to: Annotated[
        str,
        Parameter(
            name="--to",
            help="The status to reach, by id or name; naturalisation; unrestricted_work; designated_activities:46.",
        ),
    ],
    on: Day = None,
    within: Annotated[str, Parameter(help="How far to look: 15y, 18m, 90d or P15Y.")] = "15y",
    max_steps: Annotated[
        int, Parameter(help="Most changes on a way; extensions are not counted.")
    ] = 4,
    objective: Annotated[
        Literal["arrive_soonest", "each_step_soonest"],
        Parameter(help="Arrive as early as possible, or file each step as early as possible."),
    ] = "arrive_soonest",
    avoid: Annotated[
        tuple[str, ...], Parameter(negative="", help="A status not to pass through; several times.")
    ] = (),
    prefer: Annotated[
        tuple[str, ...],
        Parameter(
            negative="",
            help="What comes first within a grade: a status, fewest_steps, lowest_cost; several times.",
        ),
    ] = (),
    processing_days: Processing = None,
    everything: Everything = False,
    lang: Lang = "en",
    form: Form = "text",
) -> None:
    """Find dated routes to a status, or to naturalisation."""
    given = Inputs()
    loaded, day = given.case(case), given.day(on)
    given.span(within)
    given.places([to], "--to")
    given.places(avoid, "--avoid")
    given.places(prefer, "--prefer")
    if not 1 <= max_steps <= 8:
        given.note("--max-steps", ja="1から8までの数", en="a number from 1 to 8")
    given.processing_days(processing_days)
    given.done()
    assert loaded is not None
    from zairyu.api.planning import routes as planning

    answer = planning(
        loaded,
        to=to,
        on=day,
        within=within,
        max_steps=max_steps,
        objective=objective,
        avoid=avoid,
        prefer=prefer,
        processing_days=processing_days,
    )
    if form == "json":
        print_json(answer.to_json())
        return
    from zairyu.explain import explain_routes

    print_text(explain_routes(answer, lang, width=text_width(), everything=everything))


def procedures(
    procedure: Annotated[
        str | None, Parameter(help="One procedure, by id or name; all where absent.")
    ] = None,
    /,
    *,
    status: Annotated[
        str | None, Parameter(help="The status asked for, held or extended, by id or name.")
    ] = None,
    category: Annotated[int | None, Parameter(help="Category of the organisation, 1 to 4.")] = None,
    counted_from: Annotated[
        str | None,
        Parameter(
            name="--from",
            help="The day the time is counted from: last day of the stay or card, or day of the event.",
        ),
    ] = None,
    on: Day = None,
    lang: LangOrBoth = "en",
    form: Sheet = "text",
) -> None:
    """List the procedures of a day, or describe one."""
    given = Inputs()
    day = given.day(on)
    entry = None if status is None else given.status(status, "--status")
    start = None if counted_from is None else given.day(counted_from, "--from")
    if category is not None and not 1 <= category <= 4:
        given.note("--category", ja="1から4までの数", en="a number from 1 to 4")
    if procedure is None:
        for option, value in (
            ("--status", status),
            ("--category", category),
            ("--from", counted_from),
        ):
            if value is not None:
                given.note(
                    option,
                    ja=f"{option} は手続を一つ選んだときに使います",
                    en=f"{option} goes with one procedure",
                )
        given.done()
        _list_procedures(day, lang, form)
        return
    from zairyu.procedures.names import find_procedure

    found = given.take("PROCEDURE", lambda: find_procedure(procedure))
    given.done()
    assert found is not None
    from zairyu.api.proceeding import procedure as described

    answer = described(
        found.id,
        day,
        status=None if entry is None else entry.id,
        category=category,
        counted_from=start,
    )
    if form == "json":
        print_json(answer.to_json())
        return
    from zairyu.explain import procedure_document

    print_sheet(lambda told: procedure_document(answer, told), lang, form)


def _list_procedures(day: date, lang: str, form: str) -> None:
    from zairyu.api.proceeding import procedures as of_day

    listed = of_day(day)
    if form == "json":
        answer = {
            "schema": "zairyu/procedures/1",
            "on": day.isoformat(),
            "procedures": [{"id": each.id, "text": each.name.to_json()} for each in listed],
        }
        print_json(answer)
        return
    from zairyu.explain import procedures_document

    print_sheet(lambda told: procedures_document(listed, day, told), lang, form)


def graph(
    *,
    on: Day = None,
    form: Annotated[
        Literal["json", "graphml", "mermaid", "dot", "svg"],
        Parameter(name="--format", help="json is networkx node-link data; svg is a picture."),
    ] = "json",
    around: Annotated[
        str | None,
        Parameter(
            help="A status, by id or name, or another node by its id: only its ways in and out."
        ),
    ] = None,
    barred: Annotated[
        bool, Parameter(help="Whether the picture shows what a provision closes, dashed.")
    ] = True,
    out: Annotated[
        str | None, Parameter(help="Write to this new file instead of the screen.")
    ] = None,
    lang: Lang = "en",
) -> None:
    """Print the transitions that the law permits or bars on a day, or draw them."""
    given = Inputs()
    day = given.day(on)
    given.done()
    from zairyu.api.planning import graph_text

    text = given.take(
        "--around", lambda: graph_text(day, form, around=around, lang=lang, barred=barred)
    )
    given.done()
    assert text is not None
    if out is None:
        print_exact(text)
    else:
        given.write(out, text, "--out")


def ask(
    case: Annotated[
        str,
        Parameter(help="The case file, YAML or JSON; a new one is begun where it is not there."),
    ],
    /,
    *,
    goal: Goal,
    on: Day = None,
    out: Annotated[
        str | None, Parameter(help="Write to this new file and leave the case file as it is.")
    ] = None,
    lang: Lang = "en",
) -> None:
    """Ask, one question at a time, what could still change the answer, and write the answers into the case file."""
    given = Inputs()
    day = given.day(on)
    path = Path(case)
    from zairyu.api.goals import NAMED_GOALS

    loaded = given.case(case) if path.exists() else None
    if case == STANDARD_INPUT:
        given.note(
            "CASE",
            ja="質問の答えを標準入力から読むので、事案はファイルで指定してください",
            en="the answers are read from the standard input; the case has to be a file",
        )
    elif not path.parent.is_dir():
        given.folder(str(path.parent), "CASE")
    if out is not None and Path(out).exists():
        given.note(
            "--out",
            ja=f"{out}：もうあります。上書きはしません",
            en=f"{out}: it is there already and is not overwritten",
        )
    goal_name = given.take("--goal", lambda: goal_named(goal, NAMED_GOALS))
    given.done()
    assert goal_name is not None
    from zairyu.cli.interview import interviewed

    answer = given.take(
        "CASE",
        lambda: interviewed(path, loaded, goal_name, day, None if out is None else Path(out), lang),
    )
    given.done()
    assert answer is not None
    print_text(answer)


def what_if(
    case: CasePath,
    /,
    *,
    goal: Goal,
    fact: Annotated[
        tuple[str, ...],
        Parameter(
            name="--fact",
            negative="",
            help="A fact that would be so, and from which day: languages.shows_n1=true or "
            "languages.shows_n1=true@2027-12-05. May be given several times.",
        ),
    ] = (),
    event: Events = (),
    plans: Annotated[
        str | None,
        Parameter(help="A file with plans, written as under `plans:` of a case file."),
    ] = None,
    on: Day = None,
    within: Annotated[str, Parameter(help="How far to look: 15y, 18m, 90d or P15Y.")] = "15y",
    lang: Lang = "en",
    form: Form = "text",
) -> None:
    """Compare the ways to a goal without and with changes that you state."""
    given = Inputs()
    from zairyu.api.goals import NATURALISATION
    from zairyu.api.planning import UNRESTRICTED_WORK

    loaded, day = given.case(case), given.day(on)
    goal_name = given.take("--goal", lambda: goal_named(goal, (UNRESTRICTED_WORK, NATURALISATION)))
    given.span(within)
    changes: list[Any] = [*given.facts(list(fact)), *(given.events(event) or ())]
    if plans is not None:
        changes.extend(given.records(plans, "--plans"))
    if not (fact or event or plans):
        given.note(
            "--fact",
            ja="変えることを --fact、--event、--plans のどれかで示してください",
            en="say what would change with --fact, --event or --plans",
        )
    given.done()
    assert loaded is not None
    assert goal_name is not None
    from zairyu.api.comparing import what_if as comparing

    answer = given.take("", lambda: comparing(loaded, changes, goal_name, day, within=within))
    given.done()
    assert answer is not None
    if form == "json":
        print_json(answer.to_json())
        return
    from zairyu.explain import explain_what_if

    print_text(explain_what_if(answer, lang, width=text_width()))


def evaluate(
    case: CasePath,
    rule: Annotated[str, Parameter(help="Id of a requirement, a scheme or a fact.")],
    /,
    *,
    on: Day = None,
    everything: Everything = False,
    lang: Lang = "en",
    form: Form = "text",
) -> None:
    """Ask one rule or fact alone."""
    given = Inputs()
    loaded, day = given.case(case), given.day(on)
    given.done()
    assert loaded is not None
    from zairyu.api.checking import evaluate as evaluating
    from zairyu.logic import Finding

    answer = given.take("RULE", lambda: evaluating(loaded, rule, day))
    given.done()
    assert answer is not None
    if form == "json":
        print_json(answer.to_json())
        return
    from zairyu.explain import explain_fact, explain_finding

    if isinstance(answer, Finding):
        text = explain_finding(answer, lang, width=text_width(), everything=everything)
    else:
        text = explain_fact(answer, lang, width=text_width())
    print_text(text)


def coverage(*, lang: Lang = "en", form: Form = "text") -> None:
    """Say what of the law is encoded, and what is not."""
    from zairyu.api.coverage import coverage as covering

    answer = covering()
    if form == "json":
        print_json(answer.to_json())
        return
    from zairyu.explain import explain_coverage

    print_text(explain_coverage(answer, lang, width=text_width()))


def law_verify(
    *,
    text: Annotated[
        str, Parameter(name="--text", help="Folder of law texts: <law id>/<revision day>.md.")
    ],
    everything: Everything = False,
    lang: Lang = "en",
    form: Form = "text",
) -> int:
    """Compare the digest of every cited provision with a folder of law texts."""
    given = Inputs()
    folder = given.folder(text, "--text")
    given.done()
    assert folder is not None
    from zairyu.api.citing import verify_law

    report = given.take("--text", lambda: verify_law(folder))
    given.done()
    assert report is not None
    if form == "json":
        print_json(report.to_json())
    else:
        print_text(report.to_text(lang, everything=everything))
    return report.exit_code


_LAW: Final = Text(
    ja="法令の原文との照合（保守用）。", en="Checking the encoded law against texts (maintenance)."
)
_VERIFY: Final = Text(
    ja="引用した条文の要約値を、法令の原文のフォルダーと照合します。違いがあれば終了コード1。",
    en="Compare the digest of every cited provision with a folder of law texts; exit code 1 on a difference.",
)
_COMMANDS: Final[dict[str, tuple[Any, Text]]] = {
    "check": (
        check,
        Text(
            ja="手続の公表された要件を、申請する日について調べます。",
            en="Check the published requirements of a procedure on a day of filing.",
        ),
    ),
    "fit": (
        fit,
        Text(
            ja="ある活動に合いうる在留資格を、近い順に、決め手となる要件とともに示します。",
            en="Say which statuses could cover an activity, nearest first, and what decides each.",
        ),
    ),
    "routes": (
        routes,
        Text(
            ja="ある在留資格までの道筋を、日付とともに探します。",
            en="Find dated routes to a status.",
        ),
    ),
    "points": (
        points,
        Text(
            ja="高度専門職の点数を、項目ごとに数えます。",
            en="Count the points of a highly skilled professional, item by item.",
        ),
    ),
    "standing": (
        standing,
        Text(
            ja="その日に何に基づいていつまで在留できるか、仕事、出国、次にできること。",
            en="Where a person stands on a day: until when, work, travel, what can be done next.",
        ),
    ),
    "consequences": (
        consequences,
        Text(
            ja="出来事（離婚、退職など）から生じる届出、期限、注意、道、相談先。",
            en="Say what follows from events of a life: duties, days, risks, ways, whom to ask.",
        ),
    ),
    "timeline": (
        timeline,
        Text(
            ja="これからの期限、手続を始められる日、注意する日を順に示します。",
            en="The days ahead in order: last days, windows, ends, days to watch.",
        ),
    ),
    "procedures": (
        procedures,
        Text(
            ja="手続の一覧、又は一つの手続（だれが、どこで、いつ、手数料、時間、待つ間、書類、その後）。",
            en="List the procedures of a day, or describe one: who, where, when, fee, time, papers, what follows.",
        ),
    ),
    "questions": (
        questions,
        Text(
            ja="手続について答えるために、まだ必要な事実を尋ねます。",
            en="List the facts still needed to answer a procedure, most useful first.",
        ),
    ),
    "ask": (
        ask,
        Text(
            ja="答えを左右することを一つずつ尋ね、答えを事案のファイルに書きます。",
            en="Ask one question at a time about a goal and write the answers into the case file.",
        ),
    ),
    "what-if": (
        what_if,
        Text(
            ja="変えたことがある場合とない場合の、目標への道筋を比べます。",
            en="Compare the ways to a goal without and with changes that you state.",
        ),
    ),
    "evaluate": (
        evaluate,
        Text(
            ja="一つの要件、要件のまとまり、又は事実だけを調べます。",
            en="Ask one requirement, scheme or fact alone, by its id.",
        ),
    ),
    "statuses": (
        statuses,
        Text(
            ja="在留資格の一覧、又は一つの在留資格の内容。",
            en="List the statuses of residence of a day, or describe one.",
        ),
    ),
    "status": (
        status,
        Text(
            ja="一つの在留資格の内容、又はその要件（--criteria）。",
            en="Describe a status, or show its criteria as a cited outline.",
        ),
    ),
    "graph": (
        graph,
        Text(
            ja="法令が認める（又は認めない）在留資格の間の移り方のグラフ。",
            en="Print the transitions that the law permits or bars on a day.",
        ),
    ),
    "coverage": (
        coverage,
        Text(
            ja="どの法令のどこまでが入っているか、入っていないものとその理由。",
            en="Say what of which instrument is encoded, since when it was verified, and what is not.",
        ),
    ),
}
