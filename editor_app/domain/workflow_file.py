"""The newsroom's own states and required sign-offs, as its file `workflow.toml` says them.

[[stage]]
of = "in review"                  # the state it is a part of
name = "Legal check"
names = { uk = "Перевірка юриста" }

[[sign_off]]
name = "Legal"
names = { uk = "Юрист" }
before = "approved"               # the state for which it is needed
by = "editor"                     # who may give it: reporter, editor or chief editor
sections = ["investigations"]     # only there; without this line everywhere
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from editor_app.domain.errors import BadInput
from editor_app.domain.review import DeskRole, SignOff
from editor_app.domain.workflow import Status


@dataclass(frozen=True, slots=True)
class Stage:
    """A state of the newsroom's own: a part of one of the states everybody has."""

    name: str
    of: Status
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RequiredSignOff:
    """What somebody has to answer for before an article reaches a state."""

    name: str
    before: Status
    by: DeskRole = DeskRole.EDITOR
    names: Mapping[str, str] = field(default_factory=dict)
    sections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Workflow:
    """The newsroom's own additions; empty for a newsroom without the file."""

    stages: tuple[Stage, ...] = ()
    sign_offs: tuple[RequiredSignOff, ...] = ()

    def stages_of(self, status: Status) -> tuple[Stage, ...]:
        """Return the newsroom's own names within a state."""
        return tuple(stage for stage in self.stages if stage.of is status)

    def needed(self, section: str) -> tuple[RequiredSignOff, ...]:
        """Return the sign-offs an article of a section (its slug, empty for none) needs."""
        return tuple(each for each in self.sign_offs if not each.sections or section in each.sections)

    def missing(self, status: Status, section: str, given: Iterable[SignOff]) -> tuple[RequiredSignOff, ...]:
        """Return the sign-offs that keep an article from a state; `given` are those that still hold."""
        kinds = {sign_off.kind for sign_off in given}
        needed = (each for each in self.needed(section) if each.before is status)
        return tuple(each for each in needed if each.name not in kinds)


def workflow_of(document: Mapping[str, Any]) -> Workflow:
    """Return what a parsed file says; raise BadInput with the entry that cannot be understood."""
    stages = tuple(_stage(each) for each in _entries(document, "stage"))
    sign_offs = tuple(_sign_off(each) for each in _entries(document, "sign_off"))
    return Workflow(stages, sign_offs)


def _entries(document: Mapping[str, Any], name: str) -> Sequence[Mapping[str, Any]]:
    entries = document.get(name, [])
    if not isinstance(entries, list) or not all(isinstance(each, dict) for each in entries):
        raise BadInput(f"workflow.toml: {name} is written as [[{name}]].")
    return entries


def _stage(entry: Mapping[str, Any]) -> Stage:
    return Stage(_name(entry, "stage"), _status(entry, "of"), _names(entry))


def _sign_off(entry: Mapping[str, Any]) -> RequiredSignOff:
    name = _name(entry, "sign_off")
    role = entry.get("by", DeskRole.EDITOR)
    if role not in list(DeskRole):
        raise BadInput(f"workflow.toml: “{role}” is no role; there are: {', '.join(DeskRole)}.")
    sections = entry.get("sections", [])
    if not isinstance(sections, list):
        raise BadInput("workflow.toml: sections is a list of slugs.")
    return RequiredSignOff(
        name, _status(entry, "before"), DeskRole(role), _names(entry), tuple(map(str, sections))
    )


def _name(entry: Mapping[str, Any], kind: str) -> str:
    name = entry.get("name")
    if not isinstance(name, str) or not 0 < len(name.strip()) <= 40:
        raise BadInput(f"workflow.toml: every [[{kind}]] has a name of up to 40 characters.")
    return name.strip()


def _names(entry: Mapping[str, Any]) -> Mapping[str, str]:
    names = entry.get("names", {})
    if not isinstance(names, dict):
        raise BadInput('workflow.toml: names are written as { uk = "…" }.')
    return {str(language): str(name) for language, name in names.items()}


def _status(entry: Mapping[str, Any], key: str) -> Status:
    status = entry.get(key)
    if status not in list(Status):
        raise BadInput(f"workflow.toml: “{status}” is no state; there are: {', '.join(Status)}.")
    return Status(status)
