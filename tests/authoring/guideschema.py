"""Holds the flows that are shipped to resources/schema/guide.schema.json, and broken ones to both the schema and our own
reader: what one refuses, the other refuses too.

guideschema.py TOOL SOURCE      TOOL is wallet-support-pack; SOURCE the top of the tree
"""

import copy
import glob
import json
import os
import subprocess
import sys
import tempfile
import unittest

try:
    import jsonschema
except ImportError:
    print("left out: python3-jsonschema is not here")
    sys.exit(77)

TOOL, SOURCE = sys.argv[1:3]
with open(os.path.join(SOURCE, "resources", "schema", "guide.schema.json"), encoding="utf-8") as file:
    SCHEMA = json.load(file)

GOOD = {
    "icon": "key", "start": "a",
    "documents": [{"id": "d", "for": "person"}],
    "steps": [
        {"id": "a", "kind": "form", "next": [{"if": {"wallet": "card"}, "to": "b"}, {"to": "b"}],
         "fields": [{"id": "w", "kind": "wallet"}, {"id": "c", "kind": "country"},
                    {"id": "t", "kind": "date", "event": "payment", "not-sure": True}]},
        {"id": "b", "kind": "choice", "choices": [{"id": "x", "next": "g"}, {"id": "y", "next": "q"}]},
        {"id": "q", "kind": "choice", "choices": [{"id": "x", "back": "b", "suggests": "x"}]},
        {"id": "e", "kind": "outcome", "documents": ["d"], "items": ["i"],
         "rights": [{"if": {"step": "b", "is": ["x"]}, "kinds": ["complaint"]}],
         "actions": [{"id": "r", "does": "show-reporting"}]},
        {"id": "g", "kind": "group", "most": 5, "optional": True, "next": "l",
         "fields": [{"id": "a", "kind": "amount", "not-sure": True}, {"id": "t", "kind": "date", "event": "payment"}]},
        {"id": "l", "kind": "log", "most": 10, "next": "e"},
    ],
}


def changed(place, value):
    """GOOD with another value at a place ("steps.0.kind"); None takes it away."""
    flow = copy.deepcopy(GOOD)
    *path, last = [int(part) if part.isdigit() else part for part in place.split(".")]
    there = flow
    for part in path:
        there = there[part]
    if value is None:
        del there[last]
    else:
        there[last] = value
    return flow


BROKEN = {
    "no start": changed("start", None),
    "no steps": changed("steps", None),
    "steps that are no list": changed("steps", {}),
    "an unknown key": changed("titel", "x"),
    "an icon that is a number": changed("icon", 5),
    "a document without an id": changed("documents.0.id", None),
    "a document for nobody": changed("documents.0.for", "cat"),
    "a step without an id": changed("steps.0.id", None),
    "an id with blanks": changed("steps.0.id", "a b"),
    "an id in capitals": changed("steps.0.id", "A"),
    "an unknown kind": changed("steps.0.kind", "quiz"),
    "no way on": changed("steps.0.next", None),
    "a branch to nowhere": changed("steps.0.next.1.to", None),
    "an unknown fact": changed("steps.0.next.0.if.wallet", "gold"),
    "a form without fields": changed("steps.0.fields", None),
    "a form with an empty list": changed("steps.0.fields", []),
    "an unknown field": changed("steps.0.fields.0.kind", "colour"),
    "a day of nothing": changed("steps.0.fields.2.event", "party"),
    "an event of a country": changed("steps.0.fields.1.event", "payment"),
    "not-sure that is a text": changed("steps.0.fields.2.not-sure", "yes"),
    "a length of nothing": changed("steps.0.fields.0.max-length", 0),
    "half a letter": changed("steps.0.fields.0.max-length", 1.5),
    "no choices": changed("steps.1.choices", None),
    "a choice without an id": changed("steps.1.choices.0.id", None),
    "back without a suggestion": changed("steps.2.choices.0.suggests", None),
    "an outcome without a document": changed("steps.3.documents", None),
    "an outcome that goes on": changed("steps.3.next", "a"),
    "the same item twice": changed("steps.3.items", ["i", "i"]),
    "rights of no kind": changed("steps.3.rights.0.kinds", None),
    "rights of an unknown kind": changed("steps.3.rights.0.kinds", ["any"]),
    "a condition without values": changed("steps.3.rights.0.if.is", None),
    "rights on a question": changed("steps.1.rights", [{"kinds": ["complaint"]}]),
    "an unknown action": changed("steps.3.actions.0.does", "dance"),
    "a group without its most": changed("steps.4.most", None),
    "a group of one": changed("steps.4.most", 1),
    "a group of a hundred": changed("steps.4.most", 100),
    "a group without fields": changed("steps.4.fields", None),
    "a group that may be left out, or not": changed("steps.4.optional", "perhaps"),
    "a group of wallets": changed("steps.4.fields.0", {"id": "a", "kind": "wallet"}),
    "a group of countries": changed("steps.4.fields.0", {"id": "a", "kind": "country"}),
    "a field of a group with a name that documents use": changed("steps.4.fields.0.id", "count"),
    "a log without its most": changed("steps.5.most", None),
    "a log with fields of the author's": changed("steps.5.fields", [{"id": "a", "kind": "text"}]),
    "a form that says how often": changed("steps.0.most", 5),
    "an article without its name": changed("steps.3.actions.0.does", "open-article"),
    "an article for another action": changed("steps.3.actions.0.article", "refund-apply"),
}


class GuideSchema(unittest.TestCase):
    def setUp(self):
        jsonschema.Draft7Validator.check_schema(SCHEMA)
        self.validator = jsonschema.Draft7Validator(SCHEMA)

    def read(self, flow):
        """How our own reader ends with the flow."""
        with tempfile.TemporaryDirectory() as folder:
            os.mkdir(os.path.join(folder, "guides"))
            with open(os.path.join(folder, "guides", "tea.json"), "w", encoding="utf-8") as file:
                json.dump(flow, file)
            return subprocess.run([TOOL, "draw", folder, "tea"], capture_output=True, timeout=60, check=False).returncode

    def test_shipped_flows_fit(self):
        flows = glob.glob(os.path.join(SOURCE, "resources", "pack", "guides", "*.json"))
        self.assertGreaterEqual(len(flows), 2)
        for path in flows:
            with open(path, encoding="utf-8") as file:
                self.assertEqual([error.message for error in self.validator.iter_errors(json.load(file))], [], path)

    def test_a_good_flow_passes_both(self):
        self.assertTrue(self.validator.is_valid(GOOD))
        self.assertEqual(self.read(GOOD), 0)

    def test_both_refuse_the_same(self):
        for name, flow in BROKEN.items():
            with self.subTest(name):
                self.assertFalse(self.validator.is_valid(flow), "the schema takes it")
                self.assertEqual(self.read(flow), 1, "the reader takes it")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
