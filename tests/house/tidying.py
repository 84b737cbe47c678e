"""Says what clang-tidy finds in the sources, by .clang-tidy.

tidying.py BUILD SOURCE  reads the rooms below core that the rest stands on; with WSC_LONG=1 all of app, with the
                         analyser, which takes as long again for each file
tidying.py --self-check  plants a fault and sees that it is found
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

import clangtools

TOOL = "clang-tidy"
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
QUICK = ("app/core/base/", "app/core/directory/", "app/core/gate/")
WITHOUT_ANALYSER = "--checks=-clang-analyzer-*"


def faults_in_file(tool, build, path, options):
    run = subprocess.run([tool, "-p", build, "--quiet", *options, path], capture_output=True, text=True, check=False)
    faults = re.findall(r"^\S+:\d+:\d+: (?:warning|error): .*$", run.stdout, re.MULTILINE)
    return faults or ([f"{path}: {run.stderr.strip()}"] if run.returncode != 0 else [])


def faults_in_tree(tool, build, source):
    is_long = os.environ.get("WSC_LONG") == "1"
    folders = tuple(os.path.join(source, folder) for folder in (("app/",) if is_long else QUICK))
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        paths = sorted({entry["file"] for entry in json.load(file) if entry["file"].startswith(folders)})
    if not paths:
        return ["there are no sources here"]
    options = [] if is_long else [WITHOUT_ANALYSER]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = pool.map(lambda path: faults_in_file(tool, build, path, options), paths)
    return sorted({fault for faults in found for fault in faults})


def self_check(tool):
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(os.path.join(ROOT, ".clang-tidy"), folder)
        path = os.path.join(folder, "planted.cpp")
        with open(path, "w", encoding="utf-8") as file:
            file.write("int *planted()\n{\n    return 0;\n}\n")
        with open(os.path.join(folder, "compile_commands.json"), "w", encoding="utf-8") as file:
            json.dump([{"directory": folder, "file": path, "command": f"c++ -c {path}"}], file)
        faults = faults_in_file(tool, folder, path, [WITHOUT_ANALYSER])
        return [] if len(faults) == 1 and "modernize-use-nullptr" in faults[0] else ["the planted fault was not found"]


def main():
    tool = clangtools.find(TOOL)
    if tool is None:
        return clangtools.left_out(TOOL)
    faults = self_check(tool) if sys.argv[1] == "--self-check" else faults_in_tree(tool, sys.argv[1], sys.argv[2])
    print("\n".join(faults) if faults else "nothing to tidy")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
