"""Every preference that is one value: its key in the settings, its name, a sentence, what it may be."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication

from ui.language import NAMES, SETTING

ON_OFF = (("yes", ""), ("", ""))


@dataclass(frozen=True)
class Preference:
    """`usual` holds while nothing else is chosen. `options` are (value, text); a switch has no texts."""

    key: str
    name: str
    sentence: str
    usual: str
    options: tuple[tuple[str, str], ...]

    @property
    def is_switch(self) -> bool:
        """Whether it is on or off; the first of its two values means on."""
        return not self.options[0][1]

    def allows(self, value: str) -> bool:
        """Tell whether this is one of its values."""
        return any(value == option for option, _ in self.options)


THEME: Final = Preference(
    "theme",
    T("preferences", "Colours"),
    T("preferences", "Light or dark, or as the system is at the time."),
    "system",
    (
        ("system", T("preferences", "As the system")),
        ("light", T("preferences", "Light")),
        ("dark", T("preferences", "Dark")),
    ),
)

LANGUAGE: Final = Preference(
    SETTING,
    T("preferences", "Language"),
    T("preferences", "What menus, pages and messages are written in. Articles have their own language."),
    "",
    (("", T("preferences", "As the system")), *NAMES.items()),
)

WRITING: Final = (
    Preference(
        "view/zoom",
        T("preferences", "Text size"),
        T("preferences", "How large headline and body are while you write; readers see their own size."),
        "100",
        tuple((str(each), f"{each} %") for each in (70, 80, 90, 100, 110, 120, 130, 140, 150, 170, 200, 240)),
    ),
    Preference(
        "view/measure",
        T("preferences", "Width of the column"),
        T(
            "preferences",
            "How many letters a line holds while you write, as far as the window is wide enough.",
        ),
        "66",
        (
            ("56", T("preferences", "Narrow, 56 letters")),
            ("66", T("preferences", "Usual, 66 letters")),
            ("76", T("preferences", "Wide, 76 letters")),
            ("90", T("preferences", "Very wide, 90 letters")),
        ),
    ),
    Preference(
        "view/tools",
        T("preferences", "Show the strip of tools"),
        T("preferences", "Bold, links, lists and the rest, above the headline."),
        "yes",
        ON_OFF,
    ),
    Preference(
        "view/typewriter",
        T("preferences", "Keep the line you write in at one height"),
        T("preferences", "The text moves instead of the line, as paper does in a typewriter."),
        "",
        ON_OFF,
    ),
    Preference(
        "write/smart_typography",
        T("preferences", "Set quotes and dashes while you type"),
        T(
            "preferences",
            "Straight quotes become the right ones of the article’s language; Backspace takes it back.",
        ),
        "on",
        (("on", ""), ("off", "")),
    ),
    Preference(
        "write/smart_typography_en",
        T("preferences", "In English articles"),
        T("preferences", "“Quotes” as in English, and dashes without spaces to break at."),
        "on",
        (("on", ""), ("off", "")),
    ),
    Preference(
        "write/smart_typography_uk",
        T("preferences", "In Ukrainian articles"),
        T("preferences", "«Quotes» as in Ukrainian, and the one apostrophe."),
        "on",
        (("on", ""), ("off", "")),
    ),
    Preference(
        "spelling/on",
        T("preferences", "Check spelling"),
        T("preferences", "Underline the words that no dictionary, no list and no name of the library knows."),
        "yes",
        (("yes", ""), ("no", "")),
    ),
    Preference(
        "write/save_after",
        T("preferences", "Save after a pause of"),
        T(
            "preferences",
            "Until then each keystroke is in the draft journal already; nothing is lost either way.",
        ),
        "1500",
        (
            ("500", T("preferences", "Half a second")),
            ("1500", T("preferences", "One and a half seconds")),
            ("3000", T("preferences", "Three seconds")),
            ("10000", T("preferences", "Ten seconds")),
        ),
    ),
)

PREVIEW: Final = (
    Preference(
        "preview/width",
        T("preferences", "Width of the page"),
        T("preferences", "Which screen the page beside your text is shown for."),
        "phone",
        (
            ("phone", T("preferences", "Phone")),
            ("tablet", T("preferences", "Tablet")),
            ("desktop", T("preferences", "Desktop")),
        ),
    ),
    Preference(
        "preview/step",
        T("preferences", "Scroll text and page together"),
        T("preferences", "The page follows the line you write in, and the text follows the page."),
        "together",
        (("together", ""), ("alone", "")),
    ),
)

PRIVACY: Final = (
    Preference(
        "privacy/libraries",
        T("preferences", "Remember the libraries opened"),
        T("preferences", "They are offered on the first page. Pinned ones stay in any case."),
        "yes",
        ON_OFF,
    ),
    Preference(
        "privacy/opened",
        T("preferences", "Remember the articles opened lately"),
        T(
            "preferences",
            "They are a queue of the desk. The list stays on this computer, never in the library.",
        ),
        "yes",
        ON_OFF,
    ),
)

START: Final = (
    Preference(
        "start/last_library",
        T("preferences", "Begin with the last library"),
        T("preferences", "Otherwise Dateline begins with the first page, where one chooses."),
        "yes",
        ON_OFF,
    ),
)

EVERY: Final = (THEME, LANGUAGE, *WRITING, *PREVIEW, *PRIVACY, *START)


def translated(text: str) -> str:
    """Return a name or a sentence of a preference in the user's language."""
    return QCoreApplication.translate("preferences", text)
