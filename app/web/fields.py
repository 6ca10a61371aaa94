"""The base of all forms, and validators that speak the reader's language."""

from flask_wtf import FlaskForm
from wtforms.validators import DataRequired, Length

from app.translations import N_

NO_ADDRESS = N_("This is not an email address. One looks like name@company.com")


class Form(FlaskForm):  # type: ignore[misc]
    """A form whose own texts are English originals; templates translate them."""

    class Meta(FlaskForm.Meta):  # type: ignore[misc]
        # Without this, WTForms would translate its messages by itself, half the time.
        locales = False


def required(message: str) -> DataRequired:
    """Something other than spaces has to be filled in; the message says what."""
    return DataRequired(message)


def at_most(characters: int, message: str) -> Length:
    """No longer than this."""
    return Length(max=characters, message=message)
