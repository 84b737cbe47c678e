"""breakpack.py cutoff|garbage|empty PACK OUT: writes a broken copy of a pack."""

import os
import sys

fault, pack, out = sys.argv[1:]
with open(pack, "rb") as file:
    content = file.read()
broken = {"cutoff": content[:len(content) // 2], "garbage": b"This is no pack.\n" * 500, "empty": b""}[fault]
os.makedirs(os.path.dirname(out), exist_ok=True)
with open(out, "wb") as file:
    file.write(broken)
