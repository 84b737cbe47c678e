"""The clang tools of the version that the style is made for (Debian bookworm's), for the tests that run them."""

import re
import shutil
import subprocess

VERSION = "14"
# What CTest takes as "left out" (SKIP_RETURN_CODE).
LEFT_OUT = 77


def find(tool):
    """The tool's path in that version, or None."""
    for name in (f"{tool}-{VERSION}", tool):
        path = shutil.which(name)
        if path is not None:
            said = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout
            if re.search(rf"version {VERSION}\.", said):
                return path
    return None


def left_out(tool):
    print(f"left out: {tool} {VERSION} is not here")
    return LEFT_OUT
