"""Commands of the review: steps in somebody's name, and what changed between two states."""

from argparse import Namespace

from editor_app.cli.printing import iso, print_json
from editor_app.domain.article import Article
from editor_app.domain.comparison import Comparison
from editor_app.domain.errors import NotFound
from editor_app.domain.review import Person
from editor_app.domain.revision import Revision
from editor_app.domain.word_diff import Change, Run
from editor_app.domain.workflow import Status
from editor_app.services import steps
from editor_app.services.articles import change_status, find_article, list_revisions
from editor_app.services.authors import list_authors
from editor_app.services.comparing import compare_states
from editor_app.storage.library import Library

TO = {
    "submit": Status.SUBMITTED,
    "take": Status.IN_REVIEW,
    "return": Status.DRAFT,
    "approve": Status.APPROVED,
    "publish": Status.PUBLISHED,
    "withdraw": Status.WITHDRAWN,
    "spike": Status.SPIKED,
    "restore": Status.DRAFT,
}
MARKS = {Change.SAME: "{}", Change.REMOVED: "[-{}-]", Change.ADDED: "{{+{}+}}"}


def review(asked: Namespace) -> int:
    """Take a step, or give a sign-off; approving what was only submitted takes it into review first."""
    with Library.open(asked.library) as library:
        library.person = _person(library, asked.person)
        article = find_article(library, asked.slug)
        if asked.sign_off:
            steps.sign_off(library, article.id, asked.sign_off, asked.reason)
        else:
            article = _step(library, article, asked.step, asked.reason)
        state = steps.review_state(library, article.id)
    if asked.json:
        signed = [each.sign_off.kind for each in state.given if each.holds]
        print_json({"slug": article.slug, "status": article.status, "sign_offs": signed})
    elif asked.sign_off:
        print(f"{article.slug}: {asked.sign_off} signed off by {asked.person}.")
    else:
        print(f"{article.slug} is {article.status} now.")
    return 0


def diff(asked: Namespace) -> int:
    """Show what changed between two kept states, by default with the newest edit; 1 when something did."""
    with Library.open(asked.library, read_only=True) as library:
        article = find_article(library, asked.slug)
        states = {state.number: state for state in list_revisions(library, article.id)}
        now = Revision(article.id, article.revision, article.updated_at, next(iter(states.values())).reason,
                       article.status, article.text)  # fmt: skip
        later = _state(states, asked.second) if asked.second is not None else now
        earlier = [n for n, state in states.items() if n < later.number and state.text != later.text]
        first = asked.first if asked.first is not None else max(earlier, default=later.number)
        before = later if first == later.number else _state(states, first)
        comparison = compare_states(library, before.text, later.text)
    if asked.json:
        print_json(_json(before, later, comparison))
    else:
        _print(before, later, comparison)
    return int(not comparison.is_same)


def _step(library: Library, article: Article, step: str, reason: str) -> Article:
    if step == "approve" and article.status is Status.SUBMITTED:
        article = change_status(library, article.id, Status.IN_REVIEW).value
    return change_status(library, article.id, TO[step], reason).value


def _person(library: Library, name: str) -> Person:
    """Return the author of this name or slug; somebody without a record takes steps by name alone."""
    for author in list_authors(library):
        if name in (author.name, author.slug, *(each for _, each in author.text.names)):
            return Person(author.id, author.name)
    return Person(None, name)


def _state(states: dict[int, Revision], number: int) -> Revision:
    if number not in states:
        known = ", ".join(str(each) for each in sorted(states))
        raise NotFound(f"No state {number} of this article was kept.", f"There are: {known}.")
    return states[number]


def _print(before: Revision, after: Revision, comparison: Comparison) -> None:
    for sign, state in (("---", before), ("+++", after)):
        print(f"{sign} {state.number} · {iso(state.saved_at)} · {state.status} · {state.reason}")
    if comparison.is_same:
        print("The two states are the same.")
    for change in comparison.changes:
        print(f"{change.field}: [-{change.before}-] {{+{change.after}+}}")
    for name, runs in comparison.texts:
        if any(run.change is not Change.SAME for run in runs):
            print(f"\n{name}:")
            print("".join(MARKS[run.change].format(run.text) for run in runs).rstrip("\n"))


def _json(before: Revision, after: Revision, comparison: Comparison) -> dict[str, object]:
    return {
        "before": before.number,
        "after": after.number,
        "same": comparison.is_same,
        "texts": {name: [_run(run) for run in runs] for name, runs in comparison.texts},
        "changes": [
            {"field": each.field, "before": each.before, "after": each.after} for each in comparison.changes
        ],
    }


def _run(run: Run) -> list[str]:
    return [run.change.value, run.text]
