"""What an SVG drawing may consist of: elements, attributes and styles that draw, and nothing that loads."""

import re
from typing import Final

NAMESPACE: Final = "http://www.w3.org/2000/svg"
XLINK_HREF: Final = "{http://www.w3.org/1999/xlink}href"
XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ELEMENTS: Final = _words(
    """
    svg g defs symbol use switch title desc style a path rect circle ellipse line polyline polygon text
    tspan textPath linearGradient radialGradient stop pattern clipPath mask marker filter feBlend
    feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
    feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge
    feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile
    """
)
"""SVG 1.1 and 2 without scripts, animation, foreign content, links to elsewhere and outside pictures; and
without computed noise (feTurbulence), which takes many seconds a picture."""

REFERRING: Final = _words(
    """
    use linearGradient radialGradient pattern textPath filter mask clipPath
    """
)
"""Elements whose `href` may name another part of the same file."""

STYLES: Final = _words(
    """
    alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
    color-interpolation-filters direction display dominant-baseline fill fill-opacity fill-rule filter
    flood-color flood-opacity font font-family font-size font-size-adjust font-stretch font-style
    font-variant font-weight image-rendering isolation kerning letter-spacing lighting-color marker
    marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order
    pointer-events shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
    stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor
    text-decoration text-orientation text-rendering transform transform-box transform-origin
    unicode-bidi vector-effect visibility white-space word-spacing writing-mode
    """
)
"""Properties that may stand as attributes, in `style`, and in a style sheet."""

ATTRIBUTES: Final = STYLES | _words(
    """
    amplitude azimuth bias clipPathUnits cx cy d diffuseConstant divisor dx dy edgeMode
    elevation exponent filterUnits fr fx fy gradientTransform gradientUnits height id in in2 intercept
    k1 k2 k3 k4 kernelMatrix kernelUnitLength lengthAdjust limitingConeAngle markerHeight markerUnits
    markerWidth maskContentUnits maskUnits mode offset operator order orient pathLength
    patternContentUnits patternTransform patternUnits points pointsAtX pointsAtY pointsAtZ preserveAlpha
    preserveAspectRatio primitiveUnits r radius refX refY result rotate rx ry scale slope spacing
    specularConstant specularExponent spreadMethod startOffset stdDeviation surfaceScale
    systemLanguage tableValues targetX targetY textLength type values version viewBox width x x1 x2
    xChannelSelector y y1 y2 yChannelSelector z
    """
)

_LOCAL: Final = re.compile(r"#[\w.:-]+")
_URL: Final = re.compile(r"url\(\s*(['\"]?)(.*?)\1\s*\)", re.IGNORECASE | re.DOTALL)
_LOADS: Final = re.compile(
    r"url|(?:image|image-set|element|expression)\s*\(|(?:script|data|https?|file)\s*:|//|@|\\|<",
    re.IGNORECASE,
)
_SELECTORS: Final = re.compile(r"[\w\s.#*,>+~:()-]*")
_RULE: Final = re.compile(r"([^{}]*)\{([^{}]*)\}")
_COMMENT: Final = re.compile(r"/\*.*?\*/", re.DOTALL)
_STATEMENT: Final = re.compile(r"@[^;{}]*;")  # such as @import


def allowed_value(value: str) -> bool:
    """Tell whether the value of an attribute or property names nothing outside its file."""
    rest = value
    for match in _URL.finditer(value):
        if not is_local(match.group(2)):
            return False
        rest = rest.replace(match.group(), "")
    return not _LOADS.search(rest)


def is_local(reference: str) -> bool:
    """Tell whether a reference names a part of the same file."""
    return bool(_LOCAL.fullmatch(reference.strip()))


def clean_declarations(text: str) -> str:
    """Return the declarations of a `style` attribute or a rule that may stay."""
    kept = []
    for declaration in _COMMENT.sub("", text).split(";"):
        name, _, value = declaration.partition(":")
        name, value = name.strip().lower(), value.strip()
        if name in STYLES and value and allowed_value(value):
            kept.append(f"{name}:{value}")
    return ";".join(kept)


def clean_sheet(text: str) -> str:
    """Return the rules of a style sheet that may stay; at-rules, which load, never do."""
    kept = []
    for match in _RULE.finditer(_STATEMENT.sub("", _COMMENT.sub("", text))):
        selectors, declarations = match.group(1).strip(), clean_declarations(match.group(2))
        if selectors and declarations and _SELECTORS.fullmatch(selectors):
            kept.append(f"{selectors}{{{declarations}}}")
    return "\n".join(kept)
