"""A support pack's sources, written as an author would write them."""

import dataclasses
import datetime
import json
import pathlib
import re
import shutil

# What phrases mean, as the base pack has it: every author's pack may have such a list.
CONCEPTS = pathlib.Path(__file__).parents[3] / "resources" / "pack" / "synonyms.tsv"

# The checker refuses longer ones.
LONGEST_TITLE = 120
LONGEST_PHRASING = 300

# An article must have a text. This one holds no word, so that only title and phrasings are searched.
NO_WORDS = "…"


@dataclasses.dataclass
class Article:
    id: str
    locale: str
    title: str
    phrasings: list
    body: str = NO_WORDS


def id_of(name):
    """A name made into what may be an article's id."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def front_matter(article):
    """A text in JSON's quotes is one in YAML's too."""
    def quoted(text):
        return json.dumps(text, ensure_ascii=False)
    today = datetime.date.today().isoformat()
    lines = ["---", f"title: {quoted(article.title[:LONGEST_TITLE])}", "topic: all"]
    if article.phrasings:
        lines += ["phrasings:", *(f"  - {quoted(phrasing[:LONGEST_PHRASING])}" for phrasing in article.phrasings)]
    return "\n".join([*lines, f"reviewed: {today}", "---", ""])


def write_sources(folder, articles):
    """The sources of a pack of these articles; all that the checker wants besides is made up."""
    locales = sorted({article.locale for article in articles})
    names = {locale: "Measured" for locale in locales}
    for locale in locales:
        (folder / "articles" / locale).mkdir(parents=True)
    for article in articles:
        file = folder / "articles" / article.locale / f"{article.id}.md"
        file.write_text(f"{front_matter(article)}\n{article.body}\n", encoding="utf-8")
    manifest = {"format": 1, "id": "measured", "version": 1, "issued": datetime.date.today().isoformat(),
                "locales": locales, "names": names, "topics": [{"id": "all", "names": names}]}
    shutil.copy(CONCEPTS, folder / "synonyms.tsv")
    (folder / "pack.json").write_text(json.dumps(manifest), encoding="utf-8")


class PackMaker:
    """Builds packs in a folder, each under a name."""

    def __init__(self, tool, folder):
        self.tool = tool
        self.folder = folder

    def make(self, name, articles):
        """The pack's file, and the CPU seconds that building it took."""
        sources = self.folder / name
        write_sources(sources, articles)
        pack = self.folder / f"{name}.pack"
        seconds = self.tool.build(sources, pack)
        return pack, seconds
