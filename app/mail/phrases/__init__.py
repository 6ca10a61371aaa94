"""What mail programs and people write around an answer, by language, as plain data."""
