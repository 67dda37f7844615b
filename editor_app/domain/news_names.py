"""People, places and organisations as this newsroom writes them."""

from dataclasses import dataclass
from enum import StrEnum

from editor_app.domain.ids import NameId


class NameKind(StrEnum):
    """What bears the name."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class NameForm:
    """How it is written in one language.

    `title` stands before or behind the name ("President of Ukraine"), `first` is the form of the first
    mention ("Volodymyr Zelenskyy, President of Ukraine"), `avoid` are forms nobody should write.
    """

    language: str
    name: str
    title: str = ""
    first: str = ""
    avoid: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NewsName:
    """One entry of the registry."""

    id: NameId
    kind: NameKind
    forms: tuple[NameForm, ...]
    note: str = ""

    @property
    def name(self) -> str:
        """The name as the list shows it: the first form that has one."""
        return next((form.name for form in self.forms if form.name), "")

    def form_in(self, language: str) -> NameForm | None:
        """Return the form for an article of this language."""
        base = language.partition("-")[0].lower()
        return next((form for form in self.forms if form.language == base), None)
