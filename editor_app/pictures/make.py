"""Makes all wanted forms of a picture from one decoding: upright, in sRGB, silent about its maker."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from PIL import Image

from editor_app.pictures.colour import over_white, to_srgb, workable
from editor_app.pictures.leaving.saving import encode, write_whole
from editor_app.pictures.opening import opened, orientation
from editor_app.pictures.orders import Order

QUALITIES: Final = {"jpg": 80, "webp": 80, "avif": 60}
_ENCODERS: Final[dict[str, tuple[str, dict[str, object]]]] = {
    "jpg": ("JPEG", {"progressive": True, "optimize": True}),
    "webp": ("WEBP", {"method": 4}),
    # One thread, so that a picture is the same whatever the machine; the cores work on other pictures.
    "avif": ("AVIF", {"speed": 9, "max_threads": 1, "autotiling": False}),
}
_SPARE: Final = 1.4  # a size is made from pixels at this many times its own: enough for a good Lanczos

_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def renditions_job(question: dict[str, Any]) -> dict[str, Any]:
    """Do `make_renditions` for the file at `path`, in a child process."""
    make_renditions(
        Path(question["path"]), [Order(**order) for order in question["orders"]], question["name"]
    )
    return {}


def make_renditions(source: Path, orders: Sequence[Order], name: str = "") -> None:
    """Make the files here; raises BadPicture as `opened` does, OSError when the disk says no."""
    with opened(source, name) as image:
        profile = image.info.get("icc_profile")
        turn = orientation(image)
        _draft(image, orders, sideways=turn >= 5)
        image.load()
        smooth = workable(image.transpose(_TURNS[turn]) if turn in _TURNS else image)
    stages = [_Stage(smooth, profile)]
    made: dict[tuple[object, ...], Image.Image] = {}
    for order in sorted(orders, key=lambda each: (not each.whole, -each.width)):
        look = (order.width, order.height, order.left, order.top, order.across, order.down)
        if look not in made:
            made[look] = _stage_for(order, stages).cut(order)
            if order.whole:
                stages.append(_Stage(made[look], None))
        _write(made[look], order)


class _Stage:
    """The upright picture at some size; the first is as it was decoded, those after it are finished sRGB."""

    def __init__(self, image: Image.Image, profile: bytes | None) -> None:
        self._image = image
        self._profile = profile
        self._is_raw = profile is not None or image.mode != "RGB"
        self.width = image.width

    def cut(self, order: Order) -> Image.Image:
        """Return the part and size of an order, as a fresh sRGB image that knows nothing of its file."""
        width, height = self._image.size
        left, top = order.left * width, order.top * height
        box = (left, top, min(left + order.across * width, width), min(top + order.down * height, height))
        size = (order.width, order.height)
        made = self._image.resize(size, Image.Resampling.LANCZOS, box=box, reducing_gap=3.0)
        if self._is_raw:
            made = to_srgb(over_white(made), self._profile)
        fresh = Image.new("RGB", size)
        fresh.paste(made)
        return fresh


def _stage_for(order: Order, stages: Sequence[_Stage]) -> _Stage:
    """Return the smallest stage that still has more pixels than the order wants."""
    fit = [stage for stage in stages if stage.width * order.across >= _SPARE * order.width]
    return min(fit, key=lambda stage: stage.width) if fit else stages[0]


def _draft(image: Image.Image, orders: Sequence[Order], sideways: bool) -> None:
    """Let the JPEG decoder leave out what no order needs."""
    width, height = image.size[::-1] if sideways else image.size
    scale = _SPARE * max(
        max(each.width / (each.across * width), each.height / (each.down * height)) for each in orders
    )
    if scale < 1:
        image.draft(None, (int(image.width * scale) + 1, int(image.height * scale) + 1))


def _write(image: Image.Image, order: Order) -> None:
    kind, options = _ENCODERS[order.kind]
    write_whole(Path(order.out), encode(image, kind, QUALITIES[order.kind], options))
