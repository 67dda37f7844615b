"""The newsroom's own terms and rules, as frozen dataclasses and plain functions; no I/O."""
