"""HTTP: the pages, the doors for machines, and who may enter."""
