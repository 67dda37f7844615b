"""Press: the export of a bundle, and the masthead it carries."""
