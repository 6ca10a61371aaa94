"""Sending what is due: a round of senders, and the notebook that they share."""

from app.jobs.sending.rounds import BATCH, Round

__all__ = ["BATCH", "Round"]
