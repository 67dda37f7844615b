"""Pictures and videos: the page of the media library."""
