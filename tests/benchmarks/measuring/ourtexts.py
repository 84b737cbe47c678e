"""The texts of our articles: title, phrasings, and the sentences of the body without Markdown's signs."""

import dataclasses
import json
import re

from measuring.building import ROOT

PACK = ROOT / "resources/pack"

LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
START_OF_BLOCK = re.compile(r"(?:#+|>|[-*+]|\d+[.)])\s+")
HEADING = re.compile(r"#+\s")
# A stop ends a sentence before a space or the end, so that 3.5 has none; a Chinese one always. Quotes and brackets that
# are closed behind it still belong to it.
END_OF_SENTENCE = re.compile(r"(?<=[。！？])(?![”’」』）])|(?<=[。！？][”’」』）])|(?<=[.!?])\s+|(?<=[.!?][\"”’)])\s+")


@dataclasses.dataclass
class OurText:
    """A text of ours and where it stands."""
    article: str
    kind: str
    text: str


def unquoted(value):
    if value.startswith('"'):
        return json.loads(value)
    if value.startswith("'"):
        return value[1:-1].replace("''", "'")
    return value


def parts_of(file):
    """The lines of the front matter, and those behind it."""
    _, front, body = file.read_text(encoding="utf-8").split("---\n", 2)
    return front.splitlines(), body.splitlines()


def blocks_of(lines):
    """Paragraphs and entries of lists, each as one line. Headings are none: they are the same in every article."""
    block = []
    for line in [*map(str.strip, lines), ""]:
        if block and (not line or START_OF_BLOCK.match(line)):
            yield " ".join(block)
            block = []
        if line and not HEADING.match(line):
            block.append(START_OF_BLOCK.sub("", line, count=1) if not block else line.removeprefix("> "))


def sentences_of(block):
    plain = LINK.sub(r"\1", block).replace("*", "").replace("`", "")
    return [sentence.strip() for sentence in END_OF_SENTENCE.split(plain) if sentence.strip()]


def texts_of(file):
    front, body = parts_of(file)
    key = ""
    for line in front:
        if not line.startswith(" "):
            key, _, value = line.partition(":")
            if key == "title":
                yield OurText(file.stem, "title", unquoted(value.strip()))
        elif key == "phrasings":
            yield OurText(file.stem, "phrasing", unquoted(line.strip().removeprefix("- ").strip()))
    for block in blocks_of(body):
        for sentence in sentences_of(block):
            yield OurText(file.stem, "sentence", sentence)


def our_texts(locale, pack=PACK):
    return [text for file in sorted((pack / "articles" / locale).glob("*.md")) for text in texts_of(file)]
