"""Commands on channels: channel, publish."""

import getpass
import sys
from argparse import Namespace
from dataclasses import asdict, replace
from typing import Any

from editor_app.cli.bundles import refused
from editor_app.cli.printing import PrintedProgress, print_json, say
from editor_app.domain.channel import WITHOUT_ADDRESS, Channel, ChannelId
from editor_app.domain.errors import NotFound
from editor_app.domain.ids import SectionId
from editor_app.export.delivery.trouble import UnknownHost
from editor_app.export.options import Receipt
from editor_app.progress import CancelToken
from editor_app.services import channels, delivering
from editor_app.services.delivering import DeliveryPlan, PublishOptions
from editor_app.services.exporting import FindingsInTheWay
from editor_app.storage.library import Library

_SETTINGS = ("target", "base_url", "title", "description", "language", "theme", "formats")


def channel(asked: Namespace) -> int:
    """List, show, add, change or remove channels."""
    return {
        "list": _list,
        "show": _show,
        "add": _add,
        "change": _change,
        "remove": _remove,
        "verify": _verify,
        "password": _password,
    }[asked.step](asked)


def publish(asked: Namespace) -> int:
    """Export to a channel and send what changed; 1 when findings are in the way."""
    options = PublishOptions(asked.take_over)
    with Library.open(asked.library, read_only=asked.dry_run) as library:
        wanted = channels.get_channel(library, asked.channel)
        try:
            try:
                return _published(asked, library, wanted, options)
            except UnknownHost as unknown:
                if not _believed(asked, unknown):
                    raise
                delivering.trust(library, unknown)
                return _published(asked, library, wanted, options)
        except FindingsInTheWay as error:
            return refused(asked, error)


def _published(asked: Namespace, library: Library, wanted: Channel, options: PublishOptions) -> int:
    progress, cancel = PrintedProgress(), CancelToken()
    if asked.dry_run:
        _tell_plan(asked, delivering.plan(library, wanted, options, progress, cancel))
    else:
        _tell_receipt(asked, wanted, delivering.publish(library, wanted, options, progress, cancel))
    return 0


def _believed(asked: Namespace, unknown: UnknownHost) -> bool:
    if asked.trust_host:
        return bool(asked.trust_host == unknown.fingerprint)
    if not sys.stdin.isatty():
        say(f"Add --trust-host {unknown.fingerprint} when the key is right.")
        return False
    say(unknown.sentence)
    return input("Is that the right key? Write yes to trust it: ").strip().lower() == "yes"


def _list(asked: Namespace) -> int:
    with Library.open(asked.library, read_only=True) as library:
        found = channels.list_channels(library)
    if asked.json:
        print_json([_json(each) for each in found])
    else:
        for each in found:
            print(f"{each.name}  {each.target or '(no target yet)'}")
    return 0


def _show(asked: Namespace) -> int:
    with Library.open(asked.library, read_only=True) as library:
        found = channels.get_channel(library, asked.channel)
        changes = delivering.changes_since(library, found)
    if asked.json:
        print_json(_json(found) | {"changes": asdict(changes)})
        return 0
    for name, value in _json(found).items():
        print(f"{name}: {', '.join(value) if isinstance(value, tuple | list) else value}")
    since = f"since {changes.since}" if changes.since else "never published to this target"
    print(f"changes: {changes.sentence()} ({since})")
    for word, some in (("new", changes.new), ("changed", changes.changed), ("withdrawn", changes.withdrawn)):
        for each in some:
            print(f"  {word}: {each.slug}  {each.headline}")
    return 0


def _add(asked: Namespace) -> int:
    with Library.open(asked.library) as library:
        new = Channel(ChannelId(""), asked.channel)
        if not asked.base_url and not channels.has_address(library):
            new = replace(new, formats=WITHOUT_ADDRESS)
        return _saved(asked, library, new)


def _change(asked: Namespace) -> int:
    with Library.open(asked.library) as library:
        return _saved(asked, library, channels.get_channel(library, asked.channel))


def _saved(asked: Namespace, library: Library, before: Channel) -> int:
    said: dict[str, Any] = {name: getattr(asked, name) for name in _SETTINGS}
    said["statuses"] = asked.status
    if asked.sections is not None:
        said["sections"] = tuple(_section(library, name) for name in asked.sections)
    named = {name: value for name, value in said.items() if value is not None}
    saved = channels.save_channel(library, replace(before, **named)).value
    if asked.json:
        print_json(_json(saved))
    else:
        print(f"{saved.name}  {saved.target or '(no target yet)'}")
    return 0


def _remove(asked: Namespace) -> int:
    with Library.open(asked.library) as library:
        gone = channels.remove_channel(library, channels.get_channel(library, asked.channel).id).value
    if asked.json:
        print_json(_json(gone))
    else:
        print(f"{gone.name} is no channel any more; what was published there stays.")
    return 0


def _verify(asked: Namespace) -> int:
    with Library.open(asked.library, read_only=True) as library:
        found = channels.get_channel(library, asked.channel)
        troubles = delivering.verify(library, found)
    if asked.json:
        print_json({"channel": found.name, "sound": not troubles, "troubles": troubles})
    else:
        print("\n".join(troubles) or "What stands there agrees with its manifest.")
    return int(bool(troubles))


def _password(asked: Namespace) -> int:
    with Library.open(asked.library, read_only=True) as library:
        found = channels.get_channel(library, asked.channel)
    given = "" if asked.forget else _typed()
    delivering.save_password(found, given)
    say("The password is in the keyring." if given else "No password is kept for this channel.")
    return 0


def _typed() -> str:
    return getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")


def _section(library: Library, name: str) -> SectionId:
    with library.read() as work:
        found = work.newsroom.section_called(name)
    if found is None:
        raise NotFound(f"There is no section “{name}”.")
    return found.id


def _json(each: Channel) -> dict[str, Any]:
    return asdict(each) | {"statuses": [str(status) for status in each.statuses]}


def _tell_plan(asked: Namespace, plan: DeliveryPlan) -> None:
    if asked.json:
        named = {"new": plan.new, "changed": plan.changed}
        files = {word: [asdict(file) for file in some] for word, some in named.items()}
        print_json(files | {"removed": list(plan.removed), "bytes": plan.byte_size})
        return
    for word, paths in (
        ("new", [file.path for file in plan.new]),
        ("changed", [file.path for file in plan.changed]),
        ("removed", list(plan.removed)),
    ):
        for path in paths:
            print(f"{word}: {path}")
    megabytes = plan.byte_size / 1_000_000
    print(f"{len(plan.to_send)} files would be sent, {megabytes:.2f} MB; {len(plan.removed)} removed.")


def _tell_receipt(asked: Namespace, wanted: Channel, receipt: Receipt) -> None:
    if asked.json:
        print_json(asdict(receipt) | {"channel": wanted.name, "path": str(receipt.path)})
        return
    print(f"{receipt.articles} articles, {receipt.files} files: {wanted.name}")
    megabytes = receipt.sent_bytes / 1_000_000
    print(f"{receipt.sent_files} files sent, {megabytes:.2f} MB; {receipt.removed_files} removed.")
    if receipt.kept_back:
        print(f"Kept back by embargo, schedule or hold: {', '.join(receipt.kept_back)}.")
