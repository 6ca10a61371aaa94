"""Reading replies, by tables of examples."""
