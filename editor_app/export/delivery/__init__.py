"""Delivery: brings a bundle to where a channel's readers are, and sends only what has changed."""
