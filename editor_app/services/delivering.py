"""Publishing to a channel: an export into the cache, then what has changed travels to the target."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import filelock

from editor_app.domain.channel import Channel
from editor_app.domain.errors import Refused
from editor_app.domain.target import Target, TargetKind, target_of
from editor_app.export.delivery import passwords, planning, zips
from editor_app.export.delivery.checking import differences
from editor_app.export.delivery.hosts import trust_host
from editor_app.export.delivery.opening import open_place
from editor_app.export.delivery.place import Place
from editor_app.export.delivery.planning import DeliveryPlan
from editor_app.export.delivery.record import Journal, Record
from editor_app.export.delivery.sending import Sender
from editor_app.export.delivery.trouble import UnknownHost
from editor_app.export.manifest import verify_bundle
from editor_app.export.options import Receipt
from editor_app.progress import CancelToken, Progress, Silent
from editor_app.services.channels import options_of
from editor_app.services.exporting import export_library
from editor_app.services.press_changes import ChangedArticle, PressChanges, changes_since, record_of
from editor_app.services.receipts import last_contents
from editor_app.storage.library import Library
from editor_app.storage.trouble import in_sentences
from editor_app.wording import worded

__all__ = [
    "ChangedArticle",
    "DeliveryPlan",
    "PressChanges",
    "PublishOptions",
    "changes_since",
    "plan",
    "publish",
]


@dataclass(frozen=True, slots=True)
class PublishOptions:
    """`take_over`: files that Dateline did not put there may be overwritten (never removed)."""

    take_over: bool = False


def publish(
    library: Library,
    channel: Channel,
    options: PublishOptions | None = None,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Receipt:
    """Export what the channel takes, and bring it to the target; return what the export wrote and what went.

    A delivery that broke off is taken up where it was. The receipt's path is the folder or zip that was
    published, or the bundle in the cache for a target elsewhere.

    Raises what `export_library` raises (then the target is as it was), BadInput for the target, ForeignFiles,
    UnknownHost (see `trust`), OtherHost, NoEntry, ConnectionBroken, DiskTrouble, Cancelled.
    """
    wished, progress, cancel = options or PublishOptions(), progress or Silent(), cancel or CancelToken()
    target = _checked_target(library, channel)
    if library.read_only:
        raise Refused(
            worded("This library is open read-only."), worded("Publish from where it is open for writing.")
        )
    with _alone(library, channel):
        changes = changes_since(library, channel)
        if target.kind is TargetKind.ZIP:
            asked = replace(options_of(channel), zip=True)
            receipt = export_library(library, target.folder, asked, progress, cancel, channel=channel.name)
            _remember(library, channel, receipt.path, Record())
            return receipt
        asked = options_of(channel)
        receipt = export_library(
            library, _bundle(library, channel), asked, progress, cancel, channel=channel.name
        )
        went = _deliver(library, channel, wished, changes, (progress, cancel))
    return replace(
        receipt,
        path=receipt.path if target.kind not in (TargetKind.FOLDER, TargetKind.GIT) else target.folder,
        sent_files=len(went.new) + len(went.changed),
        sent_bytes=went.byte_size,
        removed_files=len(went.removed),
    )


def plan(
    library: Library,
    channel: Channel,
    options: PublishOptions | None = None,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> DeliveryPlan:
    """Return what publishing would send and remove; the target stays as it is.

    Raises what `publish` raises.
    """
    wished, progress, cancel = options or PublishOptions(), progress or Silent(), cancel or CancelToken()
    target = _checked_target(library, channel)
    bundle = _bundle(library, channel)
    with _alone(library, channel):
        export_library(library, bundle, options_of(channel), progress, cancel, trial=True)
        if target.kind is TargetKind.ZIP:
            return zips.plan_zip(target.folder, planning.files_of(bundle)[1])
        sender = Sender(_opener(library, target), progress, cancel)
        with closing(sender):
            return _planned(library, channel, wished, sender)


def verify(library: Library, channel: Channel) -> list[str]:
    """Return a sentence for everything at the target that differs from the manifest there; none: sound.

    Elsewhere sizes are compared, in folders of this computer the content too; foreign files do not matter.
    """
    target = _checked_target(library, channel)
    if target.kind is TargetKind.ZIP:
        return verify_bundle(target.folder)
    with closing(_opener(library, target)()) as place:
        return list(differences(place))


def test_connection(library: Library, channel: Channel) -> None:
    """Connect to the target, look into it, and let go. Raises what keeps us from publishing there."""
    target = _checked_target(library, channel)
    if target.kind is not TargetKind.ZIP:
        with closing(_opener(library, target)()) as place:
            place.sizes([""])


test_connection.__test__ = False  # type: ignore[attr-defined]


def trust(library: Library, unknown: UnknownHost) -> None:
    """Believe from now on that a server is the one with this key: somebody has compared it."""
    with in_sentences():
        trust_host(_known_hosts(library), unknown)


def save_password(channel: Channel, password: str) -> None:
    """Keep a channel's password in the system's keyring; "" takes it away. Raises NoKeyring."""
    passwords.save_password(target_of(channel.target), password)


def has_password(channel: Channel) -> bool:
    """Tell whether a password is kept for the channel's target."""
    return passwords.has_password(target_of(channel.target))


def _deliver(
    library: Library,
    channel: Channel,
    options: PublishOptions,
    changes: PressChanges,
    watched: tuple[Progress, CancelToken],
) -> DeliveryPlan:
    target, bundle = target_of(channel.target), _bundle(library, channel)
    sender = Sender(_opener(library, target), *watched)
    with closing(sender):
        planned = _planned(library, channel, options, sender)
        journal = _journal(library, channel)
        sender.send(planned, bundle, journal, changes.message(channel.name))
    files = {file.path: file for file in planning.files_of(bundle)[1]}
    _remember(library, channel, bundle, Record(files=files))
    journal.clear()
    return planned


def _planned(library: Library, channel: Channel, options: PublishOptions, sender: Sender) -> DeliveryPlan:
    manifest, files = planning.files_of(_bundle(library, channel))
    record = Record.read(record_of(library, channel.id))
    found: list[DeliveryPlan] = []

    def look(place: Place) -> None:
        standing = planning.standing_at(place, channel.target, record, _journal(library, channel), manifest)
        found.append(planning.plan_delivery(place, files, standing, take_over=options.take_over))

    sender.tried(look)
    return found[-1]


def _remember(library: Library, channel: Channel, bundle: Path, record: Record) -> None:
    contents = tuple(last_contents(library, bundle) or ())
    at = library.clock().isoformat(timespec="seconds")
    kept = replace(record, target=channel.target, contents=contents, at=at)
    kept.write(record_of(library, channel.id))


def _checked_target(library: Library, channel: Channel) -> Target:
    target = target_of(channel.target)
    if target.is_local:
        out, home = target.folder.resolve(), library.path.resolve()
        if out == home or home in out.parents or out in home.parents:
            raise Refused(
                worded("{0} is where the library is.", target.folder), worded("Choose a folder beside it.")
            )
    return target


def _opener(library: Library, target: Target) -> "_Opener":
    return _Opener(target, _known_hosts(library))


@dataclass(frozen=True)
class _Opener:
    target: Target
    known_hosts: Path

    def __call__(self) -> Place:
        return open_place(self.target, passwords.password_for(self.target), self.known_hosts)


def _journal(library: Library, channel: Channel) -> Journal:
    return Journal(record_of(library, channel.id).with_suffix(".journal"), channel.target)


def _known_hosts(library: Library) -> Path:
    return library.path / "channels" / "known_hosts"


def _bundle(library: Library, channel: Channel) -> Path:
    return (library.cache / "channels" / channel.id / "bundle").resolve()


@contextmanager
def _alone(library: Library, channel: Channel) -> Iterator[None]:
    folder = library.cache / "channels" / channel.id
    with in_sentences():
        folder.mkdir(parents=True, exist_ok=True)
    lock = filelock.FileLock(folder / "publishing.lock")
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout:
        raise Refused(
            worded("{0} is being published already.", channel.name), worded("Wait until it is done.")
        ) from None
    try:
        yield
    finally:
        lock.release()
