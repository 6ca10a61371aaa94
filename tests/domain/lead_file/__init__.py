"""The reading of lead files."""
