"""What one sees without a library."""
