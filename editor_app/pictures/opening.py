"""Opens an untrusted picture: its format by its content, its limits before it is decoded."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from PIL import Image

from editor_app.domain.errors import BadPicture, KnownError
from editor_app.pictures.kinds import SVG, kind_of
from editor_app.wording import worded

DECODERS = {
    "image/jpeg": "JPEG",  # with further frames it is Pillow's MPO; only the first is read
    "image/png": "PNG",
    "image/gif": "GIF",
    "image/webp": "WEBP",
    "image/tiff": "TIFF",
    "image/avif": "AVIF",
    "image/heic": "HEIF",
}
"""The one decoder a file of each type may be opened with."""

LARGEST_FILE = 100 * 1000 * 1000  # bytes
LARGEST_AREA = 60 * 1000 * 1000  # pixels
LONGEST_SIDE = 20_000  # pixels
STEEPEST_ASPECT = 40  # long side to short side

KNOWN_MODES = {"1", "L", "LA", "P", "PA", "RGB", "RGBA", "RGBX", "CMYK", "YCbCr", "I", "F"} | {
    "I;16", "I;16B", "I;16L", "I;16N",
}  # fmt: skip

ORIENTATION = 0x0112  # EXIF 2.32, 4.6.4 A: which way the camera was held, 1 to 8

# Decoders meet a second size inside a file; what Pillow then only warns of must stop them.
Image.MAX_IMAGE_PIXELS = LARGEST_AREA
warnings.simplefilter("error", Image.DecompressionBombWarning)


@contextmanager
def opened(path: Path, name: str = "") -> Iterator[Image.Image]:
    """Give the picture, opened but not yet decoded, within the limits above.

    Raises BadPicture, with a sentence that calls the file `name` (or as `path` does), for whatever goes
    wrong inside the block too: decoders throw nearly everything (KeyError and struct.error among it),
    and none of it says anything a user could act upon.
    """
    name = name or path.name
    try:
        _check_file(path, name)
        with _image(path, name) as image:
            _check_shape(name, image)
            yield image
    except KnownError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_large(name) from error
    except FileNotFoundError as error:
        raise BadPicture(worded("There is no file {0}.", name)) from error
    except PermissionError as error:
        raise BadPicture(
            worded("{0} may not be read.", name), worded("Ask for access to the file.")
        ) from error
    except Exception as error:
        raise BadPicture(
            worded("{0} is damaged or incomplete.", name), worded("Ask for the picture to be sent again.")
        ) from error


def orientation(image: Image.Image) -> int:
    """Return how the picture has to be turned, 1 (upright) to 8, by EXIF's numbers.

    TIFF counts as upright: Pillow turns it while decoding, and tells its size accordingly.
    """
    if image.format == "TIFF":
        return 1
    value = image.getexif().get(ORIENTATION, 1)
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _image(path: Path, name: str) -> Image.Image:
    """Open a picture with the one decoder its content asks for; a drawing is drawn."""
    kind = kind_of(path)
    if kind == SVG:
        from editor_app.pictures.svg import drawn  # noqa: PLC0415  few pictures are drawings

        return drawn(path.read_bytes(), name)
    if kind not in DECODERS:
        raise BadPicture(
            worded("{0} is not a picture Dateline can open.", name),
            worded("It takes JPEG, PNG, GIF, WebP, TIFF, AVIF, HEIC and SVG."),
        )
    _prepare_decoders()
    return Image.open(path, formats=[DECODERS[kind]])


@cache
def _prepare_decoders() -> None:
    """Let Pillow open HEIC, of which only the picture itself is read, and decode in one thread.

    A thread needs room in the limited memory, and the other cores work on other pictures.
    """
    import pi_heif  # type: ignore[import-untyped]  # noqa: PLC0415
    from PIL import AvifImagePlugin  # noqa: PLC0415

    AvifImagePlugin.DEFAULT_MAX_THREADS = 1
    pi_heif.register_heif_opener(decode_threads=1, thumbnails=False, depth_images=False, aux_images=False)


def _check_file(path: Path, name: str) -> None:
    size = path.stat().st_size
    if not path.is_file():
        raise BadPicture(worded("{0} is not a file.", name))
    if size > LARGEST_FILE:
        raise BadPicture(
            worded("{0} is larger than {1} MB.", name, LARGEST_FILE // 1_000_000),
            worded("Save it in a smaller size."),
        )
    if not size:
        raise BadPicture(worded("{0} is empty.", name), worded("Ask for the picture to be sent again."))


def _check_shape(name: str, image: Image.Image) -> None:
    width, height = image.size
    if width * height > LARGEST_AREA or max(width, height) > LONGEST_SIDE:
        raise _too_large(name)
    if max(width, height) > STEEPEST_ASPECT * min(width, height):
        raise BadPicture(worded("{0} is too narrow to show.", name), worded("Cut a part of it."))
    if image.mode not in KNOWN_MODES:
        raise BadPicture(
            worded("{0} uses colours Dateline cannot show.", name), worded("Save it as an RGB JPEG.")
        )


def _too_large(name: str) -> BadPicture:
    return BadPicture(
        worded(
            "{0} has more than {1} million pixels or a side longer than {2}.",
            name,
            LARGEST_AREA // 1_000_000,
            LONGEST_SIDE,
        ),
        worded("Save it in a smaller size."),
    )
