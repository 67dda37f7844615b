"""Everything of Dateline that is not a window: the library, rendering, checks, import and export."""

__version__ = "0.1.0"
