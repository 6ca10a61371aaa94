"""Throughline: one journey for marketer, buyer and salesperson."""
