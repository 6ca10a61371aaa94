"""Gets what the tests need beyond Python's packages: Chromium, where it can be had."""

import os
import shutil
import subprocess
import sys

BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def chromium() -> str | None:
    """The path of a Chromium on this machine, if there is one."""
    return next((path for name in BROWSERS if (path := shutil.which(name))), None)


def main() -> None:
    """Install Chromium if it is missing and this user may; else say what will not run."""
    if chromium() is None and shutil.which("apt-get") and os.geteuid() == 0:
        _say("Chromium is missing; installing it with apt-get ...")
        _install()
    if chromium() is None:
        _say(
            "",
            "!! Chromium is missing and could not be installed.",
            "!! The browser tests (tests/journeys, marked `browser`) will be SKIPPED.",
            "!! Install it (on Debian, as root: apt-get install chromium) and run again.",
            "",
        )


def _install() -> None:
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-qq", "-y", "--no-install-recommends", "chromium"],
    ):
        subprocess.run(command, check=False, env=environment, **quiet)  # noqa: S603


def _say(*lines: str) -> None:
    sys.stderr.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
