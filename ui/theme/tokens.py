"""Colours by role for light and dark, and the measures everything is set by.

Every text colour reaches a contrast of 5.5:1 on the grounds it stands on.
"""

from dataclasses import dataclass

GAP_SMALL = 8  # lengths are multiples of 4: 4, 8, 12, 16, 24, 32
ROW_HEIGHT = 56
BAR_HEIGHT = 44
FOOTER_HEIGHT = 28
RADIUS = 6

SIZE_LABEL, SIZE_TOOL, SIZE_LARGE, SIZE_BODY, SIZE_TITLE, SIZE_HEADLINE = 12, 13, 15, 17, 22, 28

SERIF = ["Source Serif 4", "Noto Serif", "PT Serif", "Georgia", "DejaVu Serif", "serif"]
SANS = ["Inter", "Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "sans-serif"]
MONO = ["JetBrains Mono", "Noto Sans Mono", "DejaVu Sans Mono", "Consolas", "monospace"]


@dataclass(frozen=True)
class Colours:
    """One colour for each role, as #rrggbb."""

    paper: str
    surface: str
    sunken: str
    ink: str
    muted: str
    line: str
    accent: str
    on_accent: str
    selected: str
    hover: str
    pressed: str
    stop: str
    warn: str
    good: str
    added: str
    removed: str
    note: str
    people: tuple[str, ...]
    """For the suggestions of different people, on `added` and `removed`."""


LIGHT = Colours(
    paper="#FAF9F6",
    surface="#FFFFFF",
    sunken="#F1EFEA",
    ink="#1C1E21",
    muted="#5A5F66",
    line="#DEDAD2",
    accent="#1D4F91",
    on_accent="#FFFFFF",
    selected="#E9F0F8",
    hover="#F6F4F0",
    pressed="#E9E6DF",
    stop="#A8200D",
    warn="#7A4E00",
    good="#1B6438",
    added="#DDF3E4",
    removed="#FBE3DF",
    note="#FFF4CC",
    people=("#1D4F91", "#7A1F6B", "#005A55", "#86380A", "#4B3BA8", "#4F4A00"),
)

DARK = Colours(
    paper="#16181B",
    surface="#1D2024",
    sunken="#121416",
    ink="#E9E6E0",
    muted="#A4A9B0",
    line="#343940",
    accent="#86B6F2",
    on_accent="#0E1A2B",
    selected="#202F45",
    hover="#23272C",
    pressed="#2A2F36",
    stop="#F59A8F",
    warn="#E6B84C",
    good="#86CB97",
    added="#17392A",
    removed="#46211D",
    note="#3D3413",
    people=("#9DC4F5", "#F0B4E4", "#7FD6CB", "#F4B48A", "#C3B8FA", "#DDD27C"),
)
