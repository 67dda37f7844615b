"""Commands on bundles: export, verify."""

from argparse import Namespace

from editor_app.cli.printing import PrintedProgress, print_json, say
from editor_app.cli.story_json import finding_json
from editor_app.export.manifest import verify_bundle
from editor_app.export.options import ExportOptions, Receipt
from editor_app.progress import CancelToken
from editor_app.services.exporting import FindingsInTheWay, export_library
from editor_app.services.library_checks import Checked
from editor_app.storage.library import Library


def export(asked: Namespace) -> int:
    """Write a bundle; 1 when findings are in the way (the old bundle then stays)."""
    options = ExportOptions(base_url=asked.base_url or "", statuses=asked.status, zip=asked.zip)
    with Library.open(asked.library, read_only=True) as library:
        try:
            receipt = export_library(library, asked.out, options, PrintedProgress(), CancelToken())
        except FindingsInTheWay as error:
            return refused(asked, error)
    if asked.json:
        print_json(_receipt_json(receipt))
    else:
        print(
            f"{receipt.articles} articles, {receipt.files} files, "
            f"{receipt.byte_size / 1_000_000:.1f} MB: {receipt.path}"
        )
        if receipt.kept_back:
            print(f"Kept back by embargo, schedule or hold: {', '.join(receipt.kept_back)}.")
    return 0


def verify(asked: Namespace) -> int:
    """Compare a bundle with its manifest; 1 when they disagree."""
    troubles = verify_bundle(asked.bundle)
    if asked.json:
        print_json({"bundle": str(asked.bundle), "sound": not troubles, "troubles": troubles})
    else:
        for trouble in troubles:
            print(trouble)
        if not troubles:
            print("The bundle agrees with its manifest.")
    return int(bool(troubles))


def refused(asked: Namespace, error: FindingsInTheWay) -> int:
    """Say which findings are in the way; return 1."""
    say(f"dateline: {error}")
    findings = [(found, finding) for found in error.blocked for finding in found.findings]
    if asked.json:
        print_json(
            {"findings": [finding_json(found.slug, Checked(finding, "")) for found, finding in findings]}
        )
    else:
        for found, finding in findings:
            say(f"{found.slug}: {finding.sentence}")
    return 1


def _receipt_json(receipt: Receipt) -> dict[str, object]:
    return {
        "bundle": str(receipt.path),
        "articles": receipt.articles,
        "pages": receipt.pages,
        "pictures": receipt.pictures,
        "files": receipt.files,
        "bytes": receipt.byte_size,
        "kept_back": list(receipt.kept_back),
    }
