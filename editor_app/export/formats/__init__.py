"""One module per format of a bundle, each with the interface in `common`."""
