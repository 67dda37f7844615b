"""Taking articles in from Markdown files with front matter, and writing them back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from editor_app.domain.article import Article, ArticleText, Byline, BylineRole, LeadPicture
from editor_app.domain.author import Author, AuthorText
from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput, KnownError
from editor_app.domain.ids import ArticleId, MediaId, SectionId
from editor_app.domain.media import MediaText
from editor_app.domain.revision import Revision, SaveReason
from editor_app.domain.slug import is_slug, slugify
from editor_app.domain.workflow import PUBLIC, Status, status_from_import
from editor_app.importing.front_matter import Document, DocumentAuthor, DocumentLead, dump, parse
from editor_app.importing.pictures_beside import find_pictures, with_media
from editor_app.progress import CancelToken, Progress, Silent
from editor_app.services.authors import new_author
from editor_app.services.media import take_in
from editor_app.services.sections import new_section
from editor_app.storage.library import Library
from editor_app.storage.work import Work
