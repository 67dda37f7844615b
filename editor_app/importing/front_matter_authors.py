"""The people of the byline in front matter: as they are read, and as they are written."""

from enum import StrEnum

from editor_app.domain.article import BylineRole
from editor_app.domain.author import AuthorLink, AuthorTranslation
from editor_app.domain.author_links import is_public_address
from editor_app.importing.document import DocumentAuthor
from editor_app.importing.yaml_entries import Entries

Value = str | list["Value"] | dict[str, "Value"]


def read_author(entries: Entries) -> DocumentAuthor:
    """Return the person a mapping tells of; addresses that may not stand on a page are left out."""
    names, translations = entries.entries("names"), entries.entries("translations")
    links = (entries.entries_of(item, "links") for item in entries.items("links"))
    return DocumentAuthor(
        name=entries.required("name", str, "a name"),
        role=entries.text("role"),
        biography=entries.text("bio"),
        avatar=entries.text("avatar"),
        byline=entries.parsed("byline", BylineRole, one_of(BylineRole)) or BylineRole.REPORTER,
        note=entries.text("note"),
        short_biography=entries.text("short_bio"),
        names=tuple((language, names.text(language)) for language in names.written()),
        translations=tuple(
            _translation(language, translations.entries(language)) for language in translations.written()
        ),
        links=tuple(link for each in links if is_public_address((link := _link(each)).url)),
        languages=entries.texts("languages"),
        expertise=entries.texts("expertise"),
        places=entries.texts("places"),
    )


def author_value(author: DocumentAuthor) -> Value:
    """Return what to write for a person: the name alone where there is nothing else to say."""
    value: dict[str, Value] = {
        "name": author.name,
        "role": author.role,
        "bio": author.biography,
        "short_bio": author.short_biography,
        "avatar": author.avatar,
        "byline": "" if author.byline is BylineRole.REPORTER else str(author.byline),
        "note": author.note,
        "names": dict(author.names),
        "translations": {each.language: _said(each) for each in author.translations},
        "links": [{"label": link.label, "url": link.url} for link in author.links],
        "languages": list(author.languages),
        "expertise": list(author.expertise),
        "places": list(author.places),
    }
    filled = {key: entry for key, entry in value.items() if entry}
    return author.name if len(filled) == 1 else filled


def one_of(choices: type[StrEnum]) -> str:
    """Return what a value has to be, for a sentence."""
    return f"one of {', '.join(choices)}"


def _translation(language: str, entries: Entries) -> AuthorTranslation:
    return AuthorTranslation(language, entries.text("role"), entries.text("short_bio"), entries.text("bio"))


def _said(said: AuthorTranslation) -> dict[str, Value]:
    entries = {"role": said.role, "short_bio": said.short_biography, "bio": said.biography}
    return {key: entry for key, entry in entries.items() if entry}


def _link(entries: Entries) -> AuthorLink:
    url = entries.text("url")
    return AuthorLink(entries.text("label") or url, url)
