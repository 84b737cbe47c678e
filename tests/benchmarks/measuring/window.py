"""The programs that show a window, in their own environment."""

import json
import os
import subprocess

from measuring.table import Unmeasured

LANGUAGES = {"English": "en_GB.UTF-8", "Chinese": "zh_CN.UTF-8"}

# One frame of a screen, in milliseconds.
FRAME_MS = 16.7


def environment(locale):
    """Qt takes the language from LANG's name alone; the locale need not be generated on this machine."""
    result = {name: value for name, value in os.environ.items() if not name.startswith("LC_") and name != "LANGUAGE"}
    result.update(LANG=locale, LC_CTYPE="C.UTF-8")
    return result


def paint_times(command, keys, switches, pack=None):
    """What wsc_painttimes (the last word of `command`) tells, on a pack or else on the base pack."""
    return told_times([*command, str(keys), str(switches), *([str(pack)] if pack else [])])


def page_times(program, walks):
    """The same of the pages of guides, with answers kept and without."""
    return told_times([program, "--pages", str(walks)])


def told_times(words):
    answer = subprocess.run(words, stdout=subprocess.PIPE, check=False, timeout=900,
                            env=environment(LANGUAGES["English"]))
    if answer.returncode != 0:
        raise Unmeasured("the paint times could not be taken")
    return json.loads(answer.stdout)
