"""The masthead and the sections in the database."""

from dataclasses import asdict, fields, replace

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from editor_app.domain.ids import SectionId
from editor_app.domain.newsroom import Newsroom, Section
from editor_app.domain.topics import LocalName
from editor_app.storage.tables import newsroom, section


class NewsroomRecords:
    """What the newsroom is called and how it is divided, in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def get(self) -> Newsroom:
        """Return the masthead; what was never set has its default."""
        rows = self._db.execute(select(newsroom.c.key, newsroom.c.value)).all()
        stored = {row.key: row.value for row in rows}
        known = {field.name: stored[field.name] for field in fields(Newsroom) if field.name in stored}
        pages = int(known.pop("items_per_page", Newsroom().items_per_page))
        return replace(Newsroom(items_per_page=pages), **known)

    def save(self, changed: Newsroom) -> None:
        """Write the masthead."""
        values = [{"key": key, "value": str(value)} for key, value in asdict(changed).items()]
        self._db.execute(delete(newsroom))
        self._db.execute(insert(newsroom), values)

    def sections(self) -> list[Section]:
        """Return the sections in the order of the paper."""
        rows = self._db.execute(select(section).order_by(section.c.position, section.c.slug)).mappings()
        return [_section(row) for row in rows]

    def section(self, section_id: SectionId | None) -> Section | None:
        """Return the section with this id, or None."""
        return next((found for found in self.sections() if found.id == section_id), None)

    def section_called(self, name_or_slug: str) -> Section | None:
        """Return the section with this name or slug, without regard to case."""
        wanted = name_or_slug.strip().casefold()
        return next((s for s in self.sections() if wanted in (s.name.casefold(), s.slug)), None)

    def add_section(self, new: Section) -> None:
        """Insert a section."""
        self._db.execute(insert(section).values(asdict(new)))

    def replace_section(self, changed: Section) -> None:
        """Write a section over the row with the same id."""
        self._db.execute(update(section).where(section.c.id == changed.id).values(asdict(changed)))

    def next_position(self) -> int:
        """Return the position behind the last section."""
        last = self._db.execute(select(func.max(section.c.position))).scalar()
        return 0 if last is None else int(last) + 1


def _section(row: RowMapping) -> Section:
    return Section(
        SectionId(row["id"]),
        row["slug"],
        row["name"],
        row["position"],
        row["description"],
        row["colour"],
        tuple(LocalName(**each) for each in row["names"]),
    )
