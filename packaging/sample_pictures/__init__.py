"""The scenes of the sample newsroom, drawn with Pillow alone."""
