"""What a picture file says about itself: fields for the record, and what must not leave."""

from editor_app.pictures.reading.fields import fill, read_fields
from editor_app.pictures.reading.holding import betraying

__all__ = ["betraying", "fill", "read_fields"]
