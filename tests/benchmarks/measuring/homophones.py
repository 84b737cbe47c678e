"""Which Chinese characters sound alike, whatever their tone: from the table that the build makes of ICU's readings."""

import collections
import re

from measuring.table import Unmeasured

FIRST_CHARACTER = 0x3400
READINGS = re.compile(r"Readings\[\] = \{([^}]*)\}")

# The first level of GB 2312, the 3,755 characters that an input method offers first: what somebody picks by mistake is
# a common character. By the first byte of the encoding.
COMMON = range(0xB0, 0xD8)


def is_common(character):
    try:
        return character.encode("gb2312")[0] in COMMON
    except UnicodeEncodeError:
        return False


def read_homophones(build):
    """For each common character the other common ones of its syllable."""
    file = build / "app/core/search/hantabledata.cpp"
    found = READINGS.search(file.read_text(encoding="utf-8")) if file.is_file() else None
    if not found:
        raise Unmeasured(f"{file} holds no readings")
    sounding = collections.defaultdict(list)
    for offset, number in enumerate(found[1].split(",")):
        character = chr(FIRST_CHARACTER + offset)
        if number.strip() not in ("", "0") and is_common(character):
            sounding[int(number)].append(character)
    return {character: [other for other in group if other != character]
            for group in sounding.values() for character in group}
