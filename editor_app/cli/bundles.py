"""Commands on bundles: export, verify."""

from argparse import Namespace

from editor_app.cli.printing import PrintedProgress, print_json, say
from editor_app.cli.story_json import finding_json
from editor_app.export.manifest import verify_bundle
from editor_app.export.options import ExportOptions, Receipt
from editor_app.export.signature import key_bytes
from editor_app.export.trouble import disk_in_sentences
from editor_app.progress import CancelToken
from editor_app.services import newsroom_key
from editor_app.services.exporting import FindingsInTheWay, export_library
from editor_app.services.library_checks import Checked
from editor_app.services.newsroom_key import signer
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
    signed = None if troubles else signer(asked.bundle)
    if asked.key is not None and not troubles:
        with disk_in_sentences(asked.key):
            wanted = key_bytes(asked.key.read_bytes())
        if signed is None:
            troubles.append("The bundle is not signed.")
        elif key_bytes(signed.pem) != wanted:
            troubles.append(f"The bundle is signed by another key: {signed.phrase}.")
    said = signed.phrase if signed else ""
    if asked.json:
        found = {"bundle": str(asked.bundle), "sound": not troubles, "troubles": troubles}
        print_json(found | {"signed_by": said})
    else:
        for trouble in troubles:
            print(trouble)
        if not troubles:
            print("The bundle agrees with its manifest.")
            print(f"It is signed with the key “{said}”." if said else "It is not signed.")
    return int(bool(troubles))


def key(asked: Namespace) -> int:
    """Make, show or take away the key a newsroom signs its bundles with."""
    with Library.open(asked.library, read_only=not (asked.make or asked.remove)) as library:
        if asked.remove:
            newsroom_key.remove_key(library)
            print("The key is taken away.")
            return 0
        known = newsroom_key.make_key(library) if asked.make else newsroom_key.known_key(library)
    if asked.json:
        print_json({"phrase": known.phrase, "pem": known.pem.decode(), "here": known.here} if known else {})
    elif known is None:
        print("The newsroom has no key; make one with --make.")
    else:
        print(f"{known.phrase}\n{known.pem.decode()}", end="")
        if not known.here:
            print("Its private half is not on this computer: bundles made here are not signed.")
    return 0


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
