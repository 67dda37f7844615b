"""How grave a finding is before each step: Dateline's own measure, and the newsroom's file `preflight.toml`.

    [submit]                      # before an article is submitted
    "placeholder" = "block"

    [approve]                     # before it is approved
    "alt text" = "block"

    [export]                      # before it goes out
    "credit" = "note"

The names are those of the rules, as `dateline check --json` gives them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from editor_app.domain.errors import BadInput
from editor_app.domain.finding import Finding, Gate, Severity

UNWAIVABLE = frozenset({"protected source", "consent"})
"""Nobody answers for what betrays a source or a person who did not consent."""


@dataclass(frozen=True, slots=True)
class Policy:
    """The newsroom's own severities, by gate and rule."""

    severities: Mapping[Gate, Mapping[str, Severity]] = field(default_factory=dict)

    def severity(self, finding: Finding, gate: Gate) -> Severity:
        """Return how grave a finding is before a step.

        Unless the newsroom says otherwise, nothing blocks a submission: an editor wants to see drafts.
        """
        if finding.rule in UNWAIVABLE and gate is Gate.EXPORT:
            return finding.severity
        usual = finding.severity
        if gate is Gate.SUBMIT and usual is Severity.BLOCK:
            usual = Severity.WARN
        return self.severities.get(gate, {}).get(finding.rule, usual)

    def at(self, gate: Gate, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Return findings as grave as they are before a step, the gravest first."""
        graded = (replace(each, severity=self.severity(each, gate)) for each in findings)
        return tuple(sorted(graded, key=lambda each: list(Severity).index(each.severity)))


def policy_of(document: Mapping[str, Any]) -> Policy:
    """Return what a parsed `preflight.toml` says; raise BadInput with what cannot be understood."""
    severities: dict[Gate, dict[str, Severity]] = {}
    for name, entries in document.items():
        if name not in list(Gate):
            raise BadInput(f"preflight.toml: [{name}] is no step; there are: {', '.join(Gate)}.")
        if not isinstance(entries, dict):
            raise BadInput(f'preflight.toml: [{name}] has lines such as "alt text" = "block".')
        severities[Gate(name)] = {rule: _severity(rule, value) for rule, value in entries.items()}
    return Policy(severities)


def _severity(rule: str, value: object) -> Severity:
    if value not in list(Severity):
        known = ", ".join(Severity)
        raise BadInput(f"preflight.toml: “{value}” for “{rule}” is no severity; there are: {known}.")
    return Severity(str(value))
