"""Says which includes run the wrong way.

includes.py APP QT_INCLUDES     reads every include in the folder APP; QT_INCLUDES holds the folder QtWidgets
includes.py --self-check        plants each fault and sees that it is found

core <- texts <- ui <- wallets <- pages <- window <- start <- main, and inside core:
base <- {pictures, redaction, content <- {search, directory <- gate <- checker}} <- guides <- cases.
Only the tool knows authoring. Pages never include each other.
"""

import os
import re
import sys
import tempfile

CORE = {
    "core/base": [],
    "core/pictures": ["core/base"],
    "core/redaction": ["core/base"],
    "core/content": ["core/base"],
    "core/search": ["core/base", "core/content"],
    "core/directory": ["core/base", "core/content"],
    "core/gate": ["core/base", "core/content", "core/directory"],
    "core/checker": ["core/base", "core/content", "core/directory", "core/gate"],
    "core/guides": ["core/base", "core/content", "core/directory", "core/pictures", "core/redaction"],
    "core/cases": ["core/base", "core/content", "core/directory", "core/gate", "core/guides", "core/pictures",
                   "core/redaction"],
}
SHOWN_CORE = list(CORE)
AUTHORS_CORE = [room for room in CORE if room != "core/cases"]
PAGES = ["home", "faq", "guides", "cases", "check", "contact", "settings", "help"]
MAY_KNOW = {
    **CORE,
    "authoring": AUTHORS_CORE,
    "tool": AUTHORS_CORE + ["authoring"],
    "texts": SHOWN_CORE,
    "ui": SHOWN_CORE + ["texts"],
    "wallets": SHOWN_CORE + ["texts", "ui"],
    **{page: SHOWN_CORE + ["texts", "ui", "wallets"] for page in PAGES},
    "window": SHOWN_CORE + ["texts", "ui", "wallets"] + PAGES,
    "start": SHOWN_CORE + ["texts", "ui", "wallets"] + PAGES + ["window"],
    "": SHOWN_CORE + ["texts", "ui", "window", "start"],
}
# Besides core, these folders show nothing either.
SHOW_NOTHING = {"authoring", "texts"}
# These are not in QtWidgets, and still are for showing things.
SHOWS_THINGS = {"QColor", "QIcon", "QPalette", "QFont", "QPixmap"}
INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]')


def folder_of(path):
    """The folder that a file belongs to, as MAY_KNOW names it."""
    parts = path.split("/")[:-1]
    return "/".join(parts[:2] if parts[:1] == ["core"] else parts[:1])


def fault_in(path, kind, name, qt_includes):
    """What is wrong with one include of the file `path`; nothing if it is fine."""
    here = folder_of(path)
    if kind == "<":
        if not here.startswith("core/") and here not in SHOW_NOTHING:
            return None
        header = name.rsplit("/", 1)[-1]
        if name.startswith("QtWidgets") or header in SHOWS_THINGS:
            return f"{here} shows nothing"
        is_widget = os.path.exists(os.path.join(qt_includes, "QtWidgets", header))
        return f"{here} includes no widget header" if is_widget else None
    if ".." in name.split("/"):
        return "an include names the folder, without .."
    if name.endswith(".moc"):
        return None
    there = folder_of(name)
    if there == here:
        return None
    if there not in MAY_KNOW:
        return "no layer is known by that name"
    if there not in MAY_KNOW[here]:
        return f"{here or 'main'} must not know {there or 'main'}"
    return None


def faults_in_tree(app, qt_includes):
    faults = []
    files = 0
    for folder, _, names in os.walk(app):
        for file_name in sorted(names):
            if not file_name.endswith((".cpp", ".h", ".h.in")):
                continue
            files += 1
            path = os.path.relpath(os.path.join(folder, file_name), app)
            if folder_of(path) not in MAY_KNOW:
                faults.append(f"app/{path}:1: this folder is in no layer; give it one in tests/house/includes.py")
                continue
            with open(os.path.join(folder, file_name), encoding="utf-8") as file:
                for number, line in enumerate(file, 1):
                    found = INCLUDE.match(line)
                    fault = found and fault_in(path, found[1], found[2], qt_includes)
                    if fault:
                        faults.append(f"app/{path}:{number}: {line.strip()}: {fault}")
    if files == 0:
        faults.append(f"{app}: there are no sources here")
    return faults


def self_check():
    planted = {
        "core/base/a.cpp": '#include "core/content/pack.h"',
        "core/content/a.cpp": '#include "core/search/ranker.h"',
        "core/search/a.h": '#include "core/gate/gate.h"',
        "core/directory/a.h": '#include "core/gate/gate.h"',
        "core/gate/a.h": '#include "core/checker/checker.h"',
        "core/checker/a.h": '#include "core/search/ranker.h"',
        "core/guides/a.h": '#include "authoring/fault.h"',
        "core/guides/g.h": '#include "core/cases/request.h"',
        "core/cases/a.h": '#include "core/checker/checker.h"',
        "core/guides/b.h": '#include "ui/theme.h"',
        "core/guides/c.h": "#include <QWidget>",
        "core/guides/d.h": "#include <QtWidgets/QLabel>",
        "core/guides/e.h": "#include <QIcon>",
        "authoring/b.h": "#include <QWidget>",
        "texts/a.h": "#include <QWidget>",
        "texts/b.cpp": '#include "ui/theme.h"',
        "ui/a.cpp": '#  include "faq/articleview.h"',
        "wallets/a.cpp": '#include "contact/contactpanel.h"',
        "faq/a.cpp": '#include "contact/contactpanel.h"',
        "faq/b.cpp": '#include "window/mainwindow.h"',
        "faq/c.cpp": '#include "../faq/articleview.h"',
        "window/a.cpp": '#include "start/commandline.h"',
        "window/b.cpp": '#include "authoring/fault.h"',
        "tool/a.cpp": '#include "ui/theme.h"',
        "start/a.cpp": '#include "authoring/fault.h"',
        "main.cpp": '#include "faq/articleview.h"',
        "attic/a.cpp": "",
    }
    fine = {
        "core/guides/f.cpp": '#include "core/directory/wallet.h"\n#include <QString>',
        "authoring/a.cpp": '#include "core/guides/guiderun.h"',
        "core/cases/b.cpp": '#include "core/guides/guiderun.h"\n#include "core/redaction/secret.h"',
        "faq/d.cpp": '#include "faq/articleview.h"\n#include "ui/theme.h"\n#include <QWidget>\n#include "d.moc"',
        "window/c.cpp": '#include "faq/answerspage.h"',
        "texts/c.cpp": '#include "core/checker/checkreport.h"\n#include <QCoreApplication>',
        "start/selftest.cpp": '#include "start/selftest.h"\n#include "window/mainwindow.h"',
        "tool/b.cpp": '#include "authoring/fault.h"',
    }
    with tempfile.TemporaryDirectory() as folder:
        app, qt = os.path.join(folder, "app"), os.path.join(folder, "qt")
        os.makedirs(os.path.join(qt, "QtWidgets"))
        open(os.path.join(qt, "QtWidgets", "QWidget"), "w", encoding="utf-8").close()
        for path, text in {**planted, **fine}.items():
            os.makedirs(os.path.dirname(os.path.join(app, path)), exist_ok=True)
            with open(os.path.join(app, path), "w", encoding="utf-8") as file:
                file.write(text + "\n")
        found = {fault.split(":")[0].removeprefix("app/") for fault in faults_in_tree(app, qt)}
        empty = faults_in_tree(os.path.join(folder, "nothing"), qt)
    return ([f"not found: the fault in {path}" for path in planted if path not in found]
            + [f"refused, though it is fine: {path}" for path in found if path not in planted]
            + ([] if empty else ["not found: a folder without sources"]))


faults = self_check() if sys.argv[1:] == ["--self-check"] else faults_in_tree(*sys.argv[1:3])
print("\n".join(faults) or "all includes run the right way")
sys.exit(1 if faults else 0)
