"""Small bundles, and a library's side of a delivery."""

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

from editor_app.export.delivery import planning
from editor_app.export.delivery.place import Place
from editor_app.export.delivery.planning import DeliveryPlan
from editor_app.export.delivery.record import Journal, Record
from editor_app.export.delivery.sending import Sender
from editor_app.export.manifest import NAME, ListedFile, Manifest
from editor_app.progress import CancelToken, Silent


def make_bundle(folder: Path, files: dict[str, str], newsroom: str = "Lantern") -> Path:
    """Write files and their manifest; what was there before goes."""
    shutil.rmtree(folder, ignore_errors=True)
    listed = []
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(content, encoding="utf-8")
        listed.append(listed_file(folder, path))
    (folder / NAME).write_bytes(Manifest.of(listed, {"newsroom": newsroom}).to_bytes())
    return folder


def listed_file(folder: Path, path: str) -> ListedFile:
    """Return a file with its size and checksum."""
    content = (folder / path).read_bytes()
    return ListedFile(path, len(content), hashlib.sha256(content).hexdigest())


def contents(folder: Path) -> dict[str, str]:
    """Return all files under a folder, without git's own."""
    found = (p for p in folder.rglob("*") if p.is_file() and ".git" not in p.relative_to(folder).parts)
    return {p.relative_to(folder).as_posix(): p.read_text(encoding="utf-8") for p in found}


class Desk:
    """A library's side of a delivery: its record, its journal, and one call that delivers."""

    def __init__(self, home: Path, target: str) -> None:
        self.record_file = home / "record.json"
        self.journal_file = home / "record.journal"
        self.target = target
        self.cancel = CancelToken()
        self.delays: tuple[float, ...] = (0.1, 0.1)

    def plan(self, bundle: Path, place: Place, *, take_over: bool = False) -> DeliveryPlan:
        """Return what would go."""
        manifest, files = planning.files_of(bundle)
        journal = Journal(self.journal_file, self.target)
        record = Record.read(self.record_file)
        standing = planning.standing_at(place, self.target, record, journal, manifest)
        return planning.plan_delivery(place, files, standing, take_over=take_over)

    def deliver(
        self, bundle: Path, open_place: Callable[[], Place], *, take_over: bool = False
    ) -> DeliveryPlan:
        """Deliver a bundle as the services do."""
        sender = Sender(open_place, Silent(), self.cancel, self.delays)
        try:
            plan = self.plan(bundle, sender.place(), take_over=take_over)
            journal = Journal(self.journal_file, self.target)
            sender.send(plan, bundle, journal, "Published")
        finally:
            sender.close()
        files = {file.path: file for file in planning.files_of(bundle)[1]}
        Record(self.target, files).write(self.record_file)
        journal.clear()
        return plan
