"""What changed since a channel was last published: articles, without making a single page."""

from dataclasses import dataclass
from pathlib import Path

from editor_app.domain.channel import Channel, ChannelId
from editor_app.domain.ids import ArticleId
from editor_app.export.delivery.record import Record
from editor_app.storage.library import Library

FOLDER = "channels"
_NAMED = 5


@dataclass(frozen=True, slots=True)
class ChangedArticle:
    """An article as a list of changes shows it."""

    id: ArticleId
    slug: str
    headline: str


@dataclass(frozen=True, slots=True)
class PressChanges:
    """The articles that are new to a channel, have another revision, or are there and would go no more.

    `since` is when the channel was last published, in RFC 3339; "" for never.
    """

    new: tuple[ChangedArticle, ...] = ()
    changed: tuple[ChangedArticle, ...] = ()
    withdrawn: tuple[ChangedArticle, ...] = ()
    since: str = ""

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.withdrawn)

    def sentence(self) -> str:
        """Return the numbers as a phrase, such as "2 new, 1 changed"; "nothing new" for none."""
        named = (("new", self.new), ("changed", self.changed), ("withdrawn", self.withdrawn))
        return ", ".join(f"{len(some)} {word}" for word, some in named if some) or "nothing new"

    def message(self, title: str) -> str:
        """Return a message that names the articles, as a commit has one."""
        lines = [f"{title}: {self.sentence()}"]
        for word, some in (("New", self.new), ("Changed", self.changed), ("Withdrawn", self.withdrawn)):
            if some:
                more = f" and {len(some) - _NAMED} more" if len(some) > _NAMED else ""
                names = ", ".join(f"“{each.headline or each.slug}”" for each in some[:_NAMED])
                lines += ["", f"{word}: {names}{more}"]
        return "\n".join(lines) + "\n"


def record_of(library: Library, channel_id: ChannelId) -> Path:
    """Return the file in which the library keeps what it knows of the last delivery to a channel."""
    return library.path / FOLDER / f"{channel_id}.json"


def changes_since(library: Library, channel: Channel) -> PressChanges:
    """Return what has changed since the channel was last published to its present target."""
    record = Record.read(record_of(library, channel.id), with_files=False)
    before = {each[0]: each for each in record.contents} if record.target == channel.target else {}
    with library.read() as work:
        rows = work.stories(frozenset(channel.statuses), library.clock(), frozenset(channel.sections))
        gone = [ArticleId(each) for each in before.keys() - {row.id for row in rows}]
        headlines = {row.id: row.headline for row in work.listed(sorted(gone))}
    new, changed = [], []
    for row in rows:
        if row.id not in before:
            new.append(ChangedArticle(row.id, row.slug, row.headline))
        elif before[row.id][1:] != (row.slug, row.revision):
            changed.append(ChangedArticle(row.id, row.slug, row.headline))
    withdrawn = [ChangedArticle(each, before[each][1], headlines.get(each, "")) for each in gone]
    return PressChanges(
        tuple(new),
        tuple(changed),
        tuple(sorted(withdrawn, key=lambda each: each.slug)),
        record.at if before else "",
    )
