"""What the editor recognises in a line of Markdown."""

import re
from typing import Final

HEADING: Final = re.compile(r"^(#{1,6})(\s+)(.*)$")
QUOTE: Final = re.compile(r"^(\s*(?:>\s?)+)")
LIST_ITEM: Final = re.compile(r"^(\s*)([-*+]|\d+[.)])(\s+)")
RULE: Final = re.compile(r"^\s*(?:[-*_]\s*){3,}$")
FENCE: Final = re.compile(r"^\s{0,3}(```+|~~~+)")
TABLE_ROW: Final = re.compile(r"^\s*(?:>\s?)*\|")
TABLE_RULE: Final = re.compile(r"^[\s>|:-]+$")
FOOTNOTE: Final = re.compile(r"^\[\^[^\]]+\]:")
STRONG: Final = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
EMPHASIS: Final = re.compile(
    r"(?<![*\w])(\*)(?![*\s])([^*]+?)(?<![*\s])\1(?!\*)|(?<![_\w])(_)(?![_\s])([^_]+?)(?<![_\s])\3(?!\w)"
)
CODE: Final = re.compile(r"(`+)(.+?)\1")
LINK: Final = re.compile(r"(!?\[)([^\]]*)(\])(\([^)\s]*(?:\s+\"[^\"]*\")?\)|\[[^\]]*\])")
ADDRESS: Final = re.compile(r"<?https?://[^\s<>]+>?")
TAG: Final = re.compile(r"</?[A-Za-z][^<>]*>|<!--.*?-->")
