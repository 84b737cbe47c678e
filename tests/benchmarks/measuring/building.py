"""The build that is measured."""

import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]


def build_type(build):
    for line in (build / "CMakeCache.txt").read_text().splitlines():
        if line.startswith("CMAKE_BUILD_TYPE:"):
            return line.partition("=")[2]
    return "unknown"


def make_release_build(targets):
    """A release build with the tests, in build/benchmarks. What goes wrong is CMake's to say; then this ends with 2."""
    build = ROOT / "build/benchmarks"
    launcher = ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []
    for command in (["cmake", "--preset", "release", "-B", str(build), "-DBUILD_TESTING=ON", *launcher],
                    ["cmake", "--build", str(build), "--target", *targets]):
        if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
            sys.exit(2)
    return build


def in_own_desktop(command):
    """The command that runs this one in an X server of its own, with a session bus if there can be one."""
    session = ["dbus-run-session", "--"] if shutil.which("dbus-run-session") else []
    return [str(ROOT / "tests/support/in-own-desktop"), "1600x1000", *session, *command]
