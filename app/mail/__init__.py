"""Mail as such: rendering, transport, reading. Knows no table."""
