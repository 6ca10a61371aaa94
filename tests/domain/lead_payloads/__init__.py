"""The webhook bodies that lead importers meet."""
