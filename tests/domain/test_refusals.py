"""What a mail server's refusal means."""

from datetime import timedelta

import pytest

from app.domain.refusals import Refusal, judge, pause_before, wait_before


@pytest.mark.parametrize(
    ("code", "text", "stage", "meaning"),
    [
        (450, "4.2.0 Greylisted, come back later", "RCPT", Refusal.LATER),
        (451, "try again", "END", Refusal.LATER),
        (-1, "the line broke", "RCPT", Refusal.LATER),
        (550, "5.1.1 No such user", "RCPT", Refusal.ADDRESS),
        (550, "5.1.2 No such domain", "RCPT", Refusal.ADDRESS),
        (553, "5.1.3 Bad address syntax", "RCPT", Refusal.ADDRESS),
        (550, "5.1.10 Null MX", "RCPT", Refusal.ADDRESS),
        (550, "5.1.1 No such user", "END", Refusal.ADDRESS),
        (550, "5.1.8 Sender domain not found", "RCPT", Refusal.POLICY),
        (550, "5.1.7 Bad sender", "MAIL", Refusal.POLICY),
        (550, "5.1.1 No such sender", "MAIL", Refusal.POLICY),
        (553, "sender refused", "MAIL", Refusal.POLICY),
        (552, "5.2.2 Mailbox full", "RCPT", Refusal.MAILBOX),
        (550, "5.3.0 Something", "RCPT", Refusal.MAILBOX),
        (550, "5.4.4 No route", "RCPT", Refusal.MAILBOX),
        (550, "No", "RCPT", Refusal.MAILBOX),
        (550, "5.7.1 Relaying denied", "RCPT", Refusal.POLICY),
        (554, "5.7.1 Looks like spam", "END", Refusal.POLICY),
        (554, "Looks like spam", "END", Refusal.POLICY),
        (552, "Message too large", "MAIL", Refusal.TOO_BIG),
        (552, "5.3.4 Message too large", "END", Refusal.TOO_BIG),
        (523, "too big", "END", Refusal.TOO_BIG),
    ],
)
def test_a_refusal_means(code: int, text: str, stage: str, meaning: Refusal) -> None:
    assert judge(code, text, stage) is meaning


@pytest.mark.parametrize(
    ("attempt", "shortest", "longest"),
    [(1, 15, 45), (2, 60, 180), (3, 240, 720), (5, 1800, 5400), (500, 1800, 5400)],
)
def test_each_wait_is_longer_up_to_an_hour_or_so(
    attempt: int, shortest: int, longest: int
) -> None:
    waits = [wait_before(attempt, f"prompt-{n}") for n in range(200)]
    assert min(waits) >= timedelta(seconds=shortest)
    assert max(waits) <= timedelta(seconds=longest)
    assert max(waits) > 2 * min(waits)


def test_a_server_that_is_away_is_asked_less_than_ten_times_an_hour() -> None:
    waited, tries = timedelta(), 0
    while waited < timedelta(hours=1):
        tries += 1
        waited += pause_before(tries)
    assert tries < 10
