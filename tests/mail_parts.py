"""The parts of a queued mail, as its reader gets them."""

from app.mail.compose import parts_of
from app.models import Delivery


def text_of(delivery: Delivery) -> str:
    """The plain part."""
    return parts_of(delivery.raw)[0]


def html_of(delivery: Delivery) -> str:
    return parts_of(delivery.raw)[1]
