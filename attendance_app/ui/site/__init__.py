"""What is set for the whole site."""
