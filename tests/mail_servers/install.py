"""`python -m tests.mail_servers.install`: Debian's Postfix and Dovecot, for the mail tests.

Says loudly what cannot be had: the tests that need it are then skipped, not passed.
"""

import os
import shutil
import subprocess

PACKAGES = ("postfix", "dovecot-imapd", "dovecot-lmtpd")
PROGRAMS = ("postfix", "dovecot", "doveadm")
LMTP = "/usr/lib/dovecot/lmtp"
_QUIET = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}


def missing() -> list[str]:
    """What the tests need and this machine does not have."""
    path = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
    lost = [name for name in PROGRAMS if shutil.which(name, path=path) is None]
    if not os.path.exists(LMTP):  # noqa: PTH110 - one look at one fixed place.
        lost.append(LMTP)
    if os.getuid() != 0:
        lost.append("root, as whom Postfix starts")
    return lost


def install() -> None:
    """Install the packages, if this is root on a Debian with its registry in reach."""
    if os.getuid() != 0 or shutil.which("apt-get") is None:
        return
    for command in (["update", "-q"], ["install", "-y", "-q", *PACKAGES]):
        done = subprocess.run(  # noqa: S603 - a fixed command.
            ["apt-get", *command],  # noqa: S607 - wherever the system has it.
            env=_QUIET,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            print(done.stdout[-2000:], done.stderr[-2000:], sep="\n")  # noqa: T201


def main() -> None:
    if missing():
        install()
    if lost := missing():
        print(  # noqa: T201
            "\n*** The stories with real mail servers will NOT run. Missing: "
            f"{', '.join(lost)}. ***\n"
        )
    else:
        print("Postfix and Dovecot are here: real mail is tested.")  # noqa: T201


if __name__ == "__main__":
    main()
