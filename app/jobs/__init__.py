"""The clock: loops of one transaction per item around the services."""
