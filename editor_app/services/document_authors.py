"""An author's record as a file tells it, and what a file adds to a record."""

from dataclasses import replace
from typing import Any

from editor_app.domain.article import Byline
from editor_app.domain.author import AuthorText
from editor_app.domain.ids import MediaId
from editor_app.importing.document import DocumentAuthor


def author_text(written: DocumentAuthor, known: AuthorText, portrait: MediaId | None) -> AuthorText:
    """Return a record with what the file says and the record does not; what it knows stays.

    A field that is withheld is left alone: it was emptied or hidden on purpose.
    """
    told: dict[str, Any] = {
        "role": written.role,
        "short_biography": written.short_biography,
        "biography": written.biography,
        "avatar": portrait,
        "links": written.links,
        "languages": written.languages,
        "expertise": written.expertise,
        "places": written.places,
        "names": written.names,
        "translations": written.translations,
    }
    new = {name: value for name, value in told.items() if value and not getattr(known, name)}
    return replace(known, **{name: value for name, value in new.items() if name not in known.withheld})


def document_author(text: AuthorText, line: Byline) -> DocumentAuthor:
    """Return what may leave the library of a person of the byline."""
    public = text.published()
    return DocumentAuthor(
        name=public.name,
        role=public.role,
        biography=public.biography,
        byline=line.role,
        note=line.note,
        short_biography=public.short_biography,
        names=public.names,
        translations=tuple(
            each for each in public.translations if each.role or each.short_biography or each.biography
        ),
        links=public.links,
        languages=public.languages,
        expertise=public.expertise,
        places=public.places,
    )
