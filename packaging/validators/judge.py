"""What the judges in Python share: files of a bundle, the folder of schemas, how a verdict is told."""

import json
import os
import sys
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NoReturn

from jsonschema import FormatChecker, validators
from referencing import Registry

Verdict = tuple[list[str], str]
"""The findings, as sentences that begin with a path, and what was looked at."""

LEFT_OUT = 77


def judge(work: Callable[[Path], Verdict]) -> NoReturn:
    """Run a judge over the bundle named on the command line: 0 sound, 1 findings, 2 when the judge failed."""
    try:
        findings, looked = work(Path(sys.argv[1]).resolve())
    except Exception:  # whatever a judge trips over is no verdict on the bundle
        traceback.print_exc()
        sys.exit(2)
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings in {looked}" if findings else looked)
    sys.exit(bool(findings))


def leave_out(sentence: str) -> NoReturn:
    """Say why this judge cannot sit here, and go."""
    print(sentence)
    sys.exit(LEFT_OUT)


def schemas() -> Path:
    """Return the folder of public schemas: $DATELINE_SCHEMAS, or the one beside the repository."""
    beside = Path(__file__).resolve().parents[3] / "shared" / "schemas"
    folder = Path(os.environ.get("DATELINE_SCHEMAS") or beside)
    if not folder.is_dir():
        leave_out("There are no schemas here; DATELINE_SCHEMAS=/their/folder names them.")
    return folder


def named(bundle: Path, name: str) -> list[Path]:
    """Return the files of this name anywhere in a bundle, sorted."""
    return sorted(bundle.rglob(name))


def absent(bundle: Path, *names: str) -> list[str]:
    """Return a finding for each file that a bundle must have at its top and does not."""
    return [f"{name}: is not there" for name in names if not (bundle / name).is_file()]


def schema_errors(
    path: Path, bundle: Path, schema: dict[str, Any], registry: "Registry[Any]", most: int = 5
) -> Iterable[str]:
    """Return what a schema has against a document of JSON, at most a few findings each."""
    validator = validators.validator_for(schema)(schema, registry=registry, format_checker=FormatChecker())
    errors = sorted(validator.iter_errors(json.loads(path.read_bytes())), key=lambda error: str(error.path))
    for error in errors[:most]:
        yield f"{path.relative_to(bundle)}: {'/'.join(map(str, error.path))}: {error.message[:200]}"
