"""The words that the program shows, from the places where the program has them: the translations and the pack."""

import json
import os
import re
import xml.etree.ElementTree as ElementTree

SOURCE = os.environ["WSC_SOURCE_DIR"]
PACK = os.path.join(SOURCE, "resources", "pack")
LANGUAGES = {"en": "English", "zh_CN": "简体中文"}

_messages = {}


def _load(language):
    path = os.path.join(SOURCE, "translations", "wallet-support-centre_%s.ts" % language)
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found[context.findtext("name").split("::")[-1], message.findtext("source")] = forms
    return found


def tr(language, context, source, *values, count=None):
    """The text of a class in a language, with values for %1, %2... and a count for %n."""
    if language not in _messages:
        _messages[language] = _load(language)
    forms = _messages[language].get((context, source))
    if forms is None:
        # A class that was split took its texts along: any class that says the same will do.
        forms = next((other for (_, text), other in _messages[language].items() if text == source), None)
    if forms is None:
        raise KeyError("%s has no text “%s” of %s" % (language, source, context))
    # A text of the source language stands in its file only where it has forms for one and many.
    text = forms[0 if len(forms) == 1 or count == 1 else -1] or source
    if count is not None:
        text = text.replace("%n", str(count))
    for number, value in enumerate(values, start=1):
        text = text.replace("%" + str(number), value)
    return text


def matcher(language, context, source):
    """A question about a text: whether it is this one with any values."""
    pattern = re.escape(tr(language, context, source))
    pattern = re.sub(r"%(?:L?\d|n)", ".+", pattern)
    return lambda text: re.fullmatch(pattern, text, re.DOTALL) is not None


def guide_words(language, guide):
    with open(os.path.join(PACK, "guides", language, guide + ".json"), encoding="utf-8") as file:
        return json.load(file)


def article_text(language, article):
    with open(os.path.join(PACK, "articles", language, article + ".md"), encoding="utf-8") as file:
        return file.read()


def article_title(language, article):
    """The title in an article's front matter."""
    title = re.search(r"^title: *(.+)$", article_text(language, article), re.MULTILINE).group(1).strip()
    return title[1:-1] if title[0] == title[-1] and title[0] in "\"'" else title


def _list_of(language, article, key):
    front = article_text(language, article).split("\n---")[0]
    block = re.search(r"^%s:\n((?:  - .+\n?)+)" % key, front, re.MULTILINE)
    return re.findall(r"- (.+)", block.group(1)) if block else []


def article_phrasings(language, article):
    """Other ways in which people ask the article's question."""
    return [phrasing.strip("\"'") for phrasing in _list_of(language, article, "phrasings")]


def related_articles(article):
    return _list_of("en", article, "related")


def wallet(wallet_id):
    with open(os.path.join(PACK, "directory", "wallets.json"), encoding="utf-8") as file:
        data = json.load(file)
    wallets = data if isinstance(data, list) else data["wallets"]
    return next(entry for entry in wallets if entry["id"] == wallet_id)
