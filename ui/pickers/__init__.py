"""Choosing something of the library from wherever one writes: a picture, a video."""
