"""Reads a calendar file from the standard input by RFC 5545 and prints its lines as JSON: [component, name, value]."""

import json
import re
import sys

raw = sys.stdin.buffer.read()
assert all(len(line) <= 75 for line in raw.split(b"\r\n")), "a line is longer than 75 bytes"
assert b"\n" not in raw.replace(b"\r\n", b""), "a line ends in another way"
lines = re.sub(rb"\r\n[ \t]", b"", raw).decode("utf-8").split("\r\n")
assert lines.pop() == "", "the last line does not end"
inside, read = [], []
for line in lines:
    name, value = line.split(":", 1)
    if name == "BEGIN":
        inside.append(value)
    elif name == "END":
        assert inside.pop() == value, line
    else:
        text = re.sub(r"\\(.)", lambda found: {"n": "\n", "N": "\n"}.get(found[1], found[1]), value)
        read.append(["/".join(inside), name, text])
assert not inside
print(json.dumps(read))
