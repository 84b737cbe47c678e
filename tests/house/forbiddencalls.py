"""Says where the sources call what this house does not call.

forbiddencalls.py SOURCE        reads SOURCE/app and SOURCE/tests
forbiddencalls.py --self-check  plants each fault and sees that it is found
"""

import os
import re
import sys
import tempfile

OPENER = "app/core/gate/addressopener.cpp"
# They start a program of our own, which reads pictures.
PICTURES = ("app/core/pictures/helperprocess.h", "app/core/pictures/helperprocess.cpp")
WAITS = re.compile(r"\b(qWait|qSleep)\s*\(|\bQThread::(sleep|msleep|usleep)\b|\bsleep_(for|until)\s*\(|\bu?sleep\s*\(")
RULES = {
    "app": [
        (re.compile(r"\bsender\s*\(\s*\)"), "a slot that asks who sent; connect a lambda instead"),
        (re.compile(r"\b(SIGNAL|SLOT)\s*\("), "connect with function pointers or lambdas"),
        (re.compile(r"::instance\s*\(\s*\)"), "no singletons; pass the object through the constructor"),
        (re.compile(r"\bprocessEvents\b"), "no nested handling of events"),
        (WAITS, "nothing sleeps"),
        (re.compile(r'\bQDesktopServices\b|"xdg-open"|\bQProcess\b|\bsetOpen(External)?Links\s*\(\s*true'
                    r'|\bstd::system\s*\(|(?<![:\w])(popen|system|posix_spawnp?|exec[lv]p?e?)\s*\('), f"only {OPENER} opens addresses and files"),
    ],
    "tests": [(WAITS, "tests wait for something (QTRY_*, QSignalSpy::wait), never for a time")],
}
ALLOWED = {path: RULES["app"][-1][0] for path in (OPENER, *PICTURES)}

# A comment, or a text that must be skipped as a whole so that what looks like a comment inside it is none.
COMMENT_OR_TEXT = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.DOTALL)


def without_comments(text):
    """The text with its comments blanked, line by line."""
    def blank(found):
        return found[0] if found[0].startswith('"') else re.sub(r"[^\n]", " ", found[0])
    return COMMENT_OR_TEXT.sub(blank, text)


def faults_in_tree(source):
    faults = []
    for top, rules in RULES.items():
        files = 0
        for folder, _, names in os.walk(os.path.join(source, top)):
            for name in sorted(names):
                if not name.endswith((".cpp", ".h")):
                    continue
                files += 1
                path = os.path.relpath(os.path.join(folder, name), source)
                with open(os.path.join(folder, name), encoding="utf-8") as file:
                    lines = without_comments(file.read()).split("\n")
                for number, line in enumerate(lines, 1):
                    faults += [f"{path}:{number}: {line.strip()}: {reason}" for pattern, reason in rules
                               if pattern.search(line) and ALLOWED.get(path) is not pattern]
        if files == 0:
            faults.append(f"{top}: there are no sources here")
    return faults


def self_check():
    planted = {
        "app/a.cpp": "auto *button = sender();",
        "app/b.cpp": "connect(a, SIGNAL(clicked()), b, c);",
        "app/c.cpp": "connect(a, b, c, SLOT(close()));",
        "app/d.cpp": "Theme::instance().apply();",
        "app/e.cpp": "QCoreApplication::processEvents();",
        "app/f.cpp": "QDesktopServices::openUrl(url);",
        "app/g.cpp": 'process.start(QStringLiteral("xdg-open"));',
        "app/k.cpp": "QProcess process; process.start(program);",
        "app/l.cpp": "label->setOpenExternalLinks(true);",
        "app/m.cpp": "return std::system(command);",
        "app/h.cpp": 'const char *site = "https://wallet.example"; auto *who = sender();',
        "app/i.cpp": "QThread::msleep(5);",
        "tests/a.cpp": "QTest::qWait(100);",
        "tests/b.cpp": "QTest::qSleep(100);",
        "tests/c.h": "QThread::sleep(1);",
        "tests/d.cpp": "std::this_thread::sleep_for(10ms);",
    }
    fine = {
        "app/j.cpp": "// sender() is not used here, nor Theme::instance()\n/* processEvents\n sender() */ int a;",
        "app/n.cpp": "QLocale::system().territory(); label->setOpenExternalLinks(false);",
        OPENER: 'process->start(QStringLiteral("xdg-open"));',
        "tests/e.cpp": "QVERIFY(QTest::qWaitForWindowActive(&page)); QTest::qWaitFor([] { return true; });",
    }
    with tempfile.TemporaryDirectory() as folder:
        for path, text in {**planted, **fine}.items():
            os.makedirs(os.path.dirname(os.path.join(folder, path)), exist_ok=True)
            with open(os.path.join(folder, path), "w", encoding="utf-8") as file:
                file.write(text + "\n")
        found = {fault.split(":")[0] for fault in faults_in_tree(folder)}
        empty = faults_in_tree(os.path.join(folder, "nothing"))
    return ([f"not found: the fault in {path}" for path in planted if path not in found]
            + [f"refused, though it is fine: {path}" for path in found if path not in planted]
            + ([] if empty else ["not found: a folder without sources"]))


faults = self_check() if sys.argv[1:] == ["--self-check"] else faults_in_tree(sys.argv[1])
print("\n".join(faults) or "nothing forbidden is called")
sys.exit(1 if faults else 0)
