"""Sections: the parts of the paper."""

from dataclasses import replace

from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput, NotFound
from editor_app.domain.ids import SectionId
from editor_app.domain.newsroom import Section
from editor_app.domain.slug import slugify, unique_slug
from editor_app.storage.library import Library
from editor_app.storage.work import Work
from editor_app.wording import worded


def create_section(library: Library, name: str, slug: str = "") -> Done[Section]:
    """Make a section behind the others; raise BadInput without a name or for a name that is taken."""
    with library.write() as work:
        _check_name(work, name)
        section = new_section(library, work, name, slug)
    return _done(section)


def new_section(library: Library, work: Work, name: str, slug: str = "") -> Section:
    """Make a section inside a transaction that is already open."""
    taken = {section.slug for section in work.newsroom.sections()}
    wished = slugify(slug or name, "section")
    section = Section(
        SectionId(library.new_id()),
        unique_slug(wished, taken.__contains__),
        name.strip(),
        work.newsroom.next_position(),
    )
    work.newsroom.add_section(section)
    work.topics.slug_is_again("section", section.slug)
    return section


def rename_section(library: Library, section_id: SectionId, name: str) -> Done[Section]:
    """Give a section another name; its address stays. Raises NotFound, or BadInput for a bad name."""
    with library.write() as work:
        before = work.newsroom.section(section_id)
        if before is None:
            raise NotFound(worded("The section is not in this library."))
        if name.strip() != before.name:
            _check_name(work, name)
        after = replace(before, name=name.strip())
        work.newsroom.replace_section(after)
    return _done(after)


def list_sections(library: Library) -> list[Section]:
    """Return the sections in the order of the paper."""
    with library.read() as work:
        return work.newsroom.sections()


def _check_name(work: Work, name: str) -> None:
    if not name.strip():
        raise BadInput(worded("A section needs a name."))
    wanted = name.strip().casefold()
    if any(section.name.casefold() == wanted for section in work.newsroom.sections()):
        raise BadInput(worded("There is a section called {0} already.", name.strip()))


def _done(section: Section) -> Done[Section]:
    return Done(section, Changes(sections=frozenset({section.id})))
