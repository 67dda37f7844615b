"""Choosing something of the library from wherever one writes: pictures, a video, an article, an author."""
