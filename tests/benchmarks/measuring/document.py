"""A document with tables that a command makes; the words around them are written by hand."""

import re

from measuring.table import Unmeasured


def put_tables(text, tables):
    """The text with each table between the comments that bear its name."""
    for name, table in tables.items():
        begin, end = (f"<!-- {name}: {word} -->\n" for word in ("begin", "end"))
        block = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.DOTALL)
        if len(block.findall(text)) != 1:
            raise Unmeasured(f"there is no one place for the table {name}")
        text = block.sub(lambda _, made=begin + table.markdown() + end: made, text)
    return text
