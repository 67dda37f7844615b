"""Places that two people changed differently: both and the base side by side, for somebody to decide."""
