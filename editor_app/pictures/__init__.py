"""Opening untrusted pictures safely, and making the sizes a page needs."""
