"""The smaller commands: what they print is what an operator acts on."""

import json

from click.testing import CliRunner

from app.cli import main
from tests.cli.conftest import Throughline

MAIL = (
    "From: Nadia Sommer <nadia@nordwerft.example>\n"
    "To: reply+aaaaaaaaaaaaaaaaaaaaaaaaaa@mail.throughline.test\n"
    "Message-ID: <1@nordwerft.example>\n\nWe won!\n"
)


def read_mail(database_url: str, text: str) -> str:
    environ = {"THROUGHLINE_DATABASE_URL": database_url}
    words = ["inbound", "read", "--recipient", "reply+x@mail.throughline.test"]
    result = CliRunner().invoke(main, words, env=environ, input=text)
    return f"{result.exit_code} {result.output.strip()}"


def test_the_doctor_finds_what_is_wrong_and_says_what_to_do(
    throughline: Throughline,
) -> None:
    result = throughline(
        "doctor", SMTP_URL="smtp://127.0.0.1:1", IMAP_URL="imap://a:b@127.0.0.1:1/"
    )
    assert result.exit_code == 1
    found = {
        line[7:].partition(":")[0]: line[:5] for line in result.output.splitlines()
    }
    assert found == {
        "settings": "ok   ",
        "safety": "ok   ",
        "data folder": "ok   ",
        "database": "ok   ",
        "audit log": "ok   ",
        "mail server": "WRONG",
        "mailbox": "WRONG",
        "jobs": "WRONG",
    }
    assert "Start: throughline jobs start" in result.output


def test_the_doctor_names_a_missing_migration(
    throughline: Throughline,
) -> None:
    result = throughline("doctor", DATABASE_URL="sqlite://")
    assert "Run: throughline migrate" in result.output


def test_a_piped_mail_is_stored_once(database_url: str) -> None:
    assert read_mail(database_url, MAIL) == "0 Mail 1 is stored."
    assert read_mail(database_url, MAIL) == "0 Mail 1 is stored."


def test_an_empty_pipe_is_no_mail(database_url: str) -> None:
    assert read_mail(database_url, " \n").startswith("1 There was no mail")


def test_the_state_comes_out_as_json_lines(
    throughline: Throughline, database_url: str
) -> None:
    read_mail(database_url, MAIL)
    throughline("jobs", "run", "inbound")
    rows = [
        json.loads(line)
        for line in throughline("export-state").stdout.splitlines()
        if line.startswith('{"type"')
    ]
    assert [(row["type"], row["verdict"]) for row in rows] == [
        ("inbound", "unknown_address")
    ]
