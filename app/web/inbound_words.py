"""How received mail is spoken of on pages."""

from app.mail.authentication import Authentication
from app.models import Door, InboundState, Verdict
from app.translations import N_

VERDICTS: dict[Verdict, str] = {
    Verdict.RECORDED: N_("Recorded"),
    Verdict.NOTED: N_("Kept as a note"),
    Verdict.UNCLEAR: N_("Unclear, asked back"),
    Verdict.EMPTY: N_("No new words"),
    Verdict.AUTOMATIC: N_("Automatic mail"),
    Verdict.BOUNCE: N_("Bounced"),
    Verdict.COMPLAINT: N_("Complaint"),
    Verdict.LOOP: N_("Our own mail"),
    Verdict.DUPLICATE: N_("Received before"),
    Verdict.ID_REUSED: N_("Same ID, other words"),
    Verdict.UNKNOWN_ADDRESS: N_("Answers no mail of ours"),
    Verdict.EXPIRED_ADDRESS: N_("Answers an old mail"),
    Verdict.SEVERAL_ADDRESSES: N_("Answers several mails"),
    Verdict.UNEXPECTED_SENDER: N_("Unknown sender"),
    Verdict.SEVERAL_SENDERS: N_("Several senders"),
    Verdict.BLOCKED: N_("Blocked sender"),
    Verdict.RATE_LIMITED: N_("Too many tries"),
    Verdict.AUTH_FAIL: N_("Forged sender"),
    Verdict.TEXT_HTML_DIFFER: N_("Says two things"),
    Verdict.UNREADABLE: N_("Could not be read"),
    Verdict.TIMEOUT: N_("Took too long"),
    Verdict.INNER_ERROR: N_("Our own error"),
    Verdict.DISCARDED: N_("Thrown away"),
}

DOORS: dict[Door, str] = {
    Door.IMAP: N_("Mailbox"),
    Door.LMTP: N_("Mail server (LMTP)"),
    Door.SMTP: N_("Mail server (SMTP)"),
    Door.PIPE: N_("Mail server (pipe)"),
    Door.MAILBOX: N_("Local mailbox"),
    Door.POSTMARK: "Postmark",
    Door.MAILGUN: "Mailgun",
    Door.SENDGRID: "SendGrid",
    Door.SES: "Amazon SES",
}

#: Each list of the page, and the states that stand on it.
LISTS: dict[str, tuple[str, tuple[InboundState, ...]]] = {
    "waiting": (N_("Waiting"), (InboundState.HELD, InboundState.FAILED)),
    "done": (N_("Done"), (InboundState.DONE,)),
    "new": (N_("Not examined yet"), (InboundState.NEW,)),
}

#: What our mail server said of the sender.
WORDS_OF_SERVERS: dict[str, str] = {
    Authentication.PASS: N_("Our mail server vouches for the sender."),
    Authentication.FAIL: N_("Our mail server says that the sender is forged."),
    Authentication.NONE: N_("Our mail server said nothing about the sender."),
}
