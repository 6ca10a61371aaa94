"""Starts and stops a Postfix and a Dovecot of our own: own folders, high ports, loopback."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.mail.mail_servers import free_port

#: People's mailboxes; the mailbox that is read by IMAP; the domain that comes by LMTP.
PEOPLE = "nordwerft.example"
BY_IMAP = "imap.throughline.test"
BY_LMTP = "lmtp.throughline.test"
PASSWORD = "secret"

_DOVECOT = """
base_dir = {folder}/dovecot
log_path = {folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:{folder}/mail/%n
mail_uid = vmail
mail_gid = vmail
first_valid_uid = 1
recipient_delimiter = +
auth_username_format = %Ln
default_internal_user = dovecot
service imap-login {{
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid=vmail gid=vmail home={folder}/mail/%n allow_all_users=yes
}}
namespace inbox {{
  inbox = yes
}}
"""

_POSTFIX = """
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/pdata
maillog_file = {folder}/postfix.log
maillog_file_prefixes = {prefix}
myhostname = mx.throughline.test
mydestination =
virtual_mailbox_domains = {people} {by_imap} {by_lmtp}
virtual_transport = lmtp:inet:127.0.0.1:{lmtp}
transport_maps = inline:{{ {{ {by_lmtp} = lmtp:inet:127.0.0.1:{ours} }} }}
inet_interfaces = loopback-only
inet_protocols = ipv4
recipient_delimiter = +
default_transport = error:none
relay_transport = error:none
smtpd_recipient_restrictions = permit_mynetworks, reject
alias_maps =
local_recipient_maps =
minimal_backoff_time = 2s
maximal_backoff_time = 4s
queue_run_delay = 2s
"""


@dataclass(frozen=True)
class MailServers:
    """Where the servers listen, and where ours is expected to."""

    folder: Path
    smtp: int
    imap: int
    lmtp: int
    #: The port on which Postfix hands over what comes for `BY_LMTP`.
    ours: int

    def imap_url(self, user: str) -> str:
        return f"imap://{user}:{PASSWORD}@127.0.0.1:{self.imap}"

    def kick(self, user: str) -> None:
        """Cut the user's connections, as a server that is restarted does."""
        _run("doveadm", "-c", f"{self.folder}/dovecot.conf", "kick", user)

    def log(self) -> str:
        """What both have said, for a test that fails."""
        texts = []
        for name in ("postfix.log", "dovecot.log"):
            with suppress(OSError):
                texts.append((self.folder / name).read_text()[-4000:])
        return "\n".join(texts)


@contextmanager
def running() -> Iterator[MailServers]:
    """Both servers until the block ends."""
    folder = Path(tempfile.mkdtemp(prefix="throughline-mail-", dir="/tmp"))
    servers = MailServers(folder, free_port(), free_port(), free_port(), free_port())
    _make_folders(folder)
    _configure(servers)
    _start(servers)
    try:
        yield servers
    finally:
        _run("doveadm", "-c", f"{folder}/dovecot.conf", "stop")
        _run("postfix", "-c", f"{folder}/postfix", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def _make_folders(folder: Path) -> None:
    if not _has_user("vmail"):
        _run("useradd", "-r", "-M", "vmail")
    folder.chmod(0o755)
    for name, owner in (
        ("mail", "vmail"),
        ("pdata", "postfix"),
        ("dovecot", "root"),
        ("queue", "root"),
        ("postfix", "root"),
    ):
        (folder / name).mkdir()
        shutil.chown(folder / name, owner)


def _has_user(name: str) -> bool:
    return any(entry.pw_name == name for entry in pwd.getpwall())


def _configure(servers: MailServers) -> None:
    values = {
        "folder": servers.folder,
        "prefix": servers.folder.parent,
        "imap": servers.imap,
        "lmtp": servers.lmtp,
        "ours": servers.ours,
        "people": PEOPLE,
        "by_imap": BY_IMAP,
        "by_lmtp": BY_LMTP,
        "password": PASSWORD,
    }
    (servers.folder / "dovecot.conf").write_text(_DOVECOT.format(**values))
    (servers.folder / "postfix" / "main.cf").write_text(_POSTFIX.format(**values))
    (servers.folder / "postfix" / "master.cf").write_text(_master(servers.smtp))


def _master(port: int) -> str:
    """Debian's list of services, without chroot, listening on our port alone."""
    kept = [f"127.0.0.1:{port} inet n - n - - smtpd"]
    for line in Path("/usr/share/postfix/master.cf.dist").read_text().splitlines():
        parts = line.split()
        if line.startswith((" ", "#")) or len(parts) < 8 or parts[1] == "inet":
            continue
        parts[4] = "n"
        kept.append(" ".join(parts))
    return "\n".join(kept) + "\n"


def _start(servers: MailServers) -> None:
    folder = servers.folder
    _run("dovecot", "-c", f"{folder}/dovecot.conf")
    _run("postfix", "-c", f"{folder}/postfix", "start")
    for port in (servers.imap, servers.lmtp, servers.smtp):
        _wait_for(port, servers)


def _wait_for(port: int, servers: MailServers) -> None:
    for _ in range(300):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.1)
    raise AssertionError(f"Nothing listens on {port}.\n{servers.log()}")


def _run(*command: str) -> None:
    # Output goes to a file: the daemons keep a pipe open for ever.
    path = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
    with tempfile.TemporaryFile() as output:
        subprocess.run(  # noqa: S603 - fixed commands.
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env=os.environ | {"PATH": path},
            check=False,
            timeout=60,
        )
