"""Says which sources clang-format would write in another way.

formatting.py SOURCE        reads SOURCE/app and SOURCE/tests, by SOURCE/.clang-format
formatting.py --self-check  plants a badly formatted file and sees that it is found
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile

import clangtools

TOOL = "clang-format"
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def sources_in(source):
    return [os.path.relpath(os.path.join(folder, name), source) for top in ("app", "tests")
            for folder, _, names in os.walk(os.path.join(source, top)) for name in sorted(names)
            if name.endswith((".cpp", ".h"))]


def faults_in_tree(tool, source):
    files = sources_in(source)
    if not files:
        return ["there are no sources here"]
    run = subprocess.run([tool, "--dry-run", "--style=file", *files], cwd=source, capture_output=True, text=True,
                         check=False)
    faults = sorted(set(re.findall(r"^(\S+:\d+):\d+: warning:", run.stderr, re.MULTILINE)))
    return faults or ([run.stderr] if run.returncode != 0 else [])


def self_check(tool):
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(os.path.join(ROOT, ".clang-format"), folder)
        for name, text in (("app/bad.cpp", "int  bad( ) {return 1 ;}\n"), ("tests/good.h", "int good();\n")):
            os.makedirs(os.path.dirname(os.path.join(folder, name)))
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(text)
        return [] if faults_in_tree(tool, folder) == ["app/bad.cpp:1"] else ["app/bad.cpp was not found, or more than it"]


def main():
    tool = clangtools.find(TOOL)
    if tool is None:
        return clangtools.left_out(TOOL)
    faults = self_check(tool) if sys.argv[1] == "--self-check" else faults_in_tree(tool, sys.argv[1])
    print("\n".join(faults) if faults else "all is formatted")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
