"""The templates of a theme, compiled once; what is wrong with one is said with its file and line."""

import traceback
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.sandbox import SandboxedEnvironment

from editor_app.domain.errors import BadInput
from editor_app.render.theme import Theme
from editor_app.wording import worded


class Templates:
    """Writes documents. A theme that did not come with Dateline may reach nothing but what it is given."""

    def __init__(self, theme: Theme, words: dict[str, Any], filters: dict[str, Any]) -> None:
        """`words` are what templates may call, `filters` what they may send a value through."""
        self._theme = theme
        self._environment = _environment(theme.templates, theme.fingerprint, theme.own)
        self._environment.globals.update(words)
        self._environment.filters.update(filters)

    def write(self, template: str, **shown: object) -> str:
        """Return a document. Raises BadInput with the file and the line for a mistake in a template."""
        try:
            return self._environment.get_template(template).render(**shown)
        except TemplateSyntaxError as error:
            raise self._mistake(error.name or template, error.lineno, error.message or "") from error
        except Exception as error:  # a template of somebody's may do anything
            if self._theme.own and not isinstance(error, TemplateError):
                raise  # a mistake of ours
            raise self._mistake(*_where(error, self._theme, template), str(error)) from error

    def _mistake(self, file: str, line: int, said: str) -> BadInput:
        place = worded("{0}, line {1}", file, line) if line else file
        return BadInput(
            worded("The theme “{0}” has a mistake in {1}: {2}.", self._theme.name, place, said),
            worded("Mend the file, or choose another theme."),
        )


def _where(error: BaseException, theme: Theme, template: str) -> tuple[str, int]:
    """Return the name and the line of the template an error comes from."""
    folders = [str(folder) for folder in theme.templates]
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if any(frame.filename.startswith(folder) for folder in folders):
            return Path(frame.filename).name, frame.lineno or 0
    return template, 0


@lru_cache(maxsize=8)
def _environment(templates: tuple[Path, ...], _fingerprint: str, own: bool) -> Environment:
    """Return the templates of folders, as they were when they had this fingerprint."""
    kind = Environment if own else SandboxedEnvironment
    return kind(
        loader=FileSystemLoader(templates),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
