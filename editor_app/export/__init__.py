"""Writes a bundle: the whole site, its feed and its pictures, staged beside its place and swapped in."""
