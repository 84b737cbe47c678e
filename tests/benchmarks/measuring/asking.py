"""What the search answers to groups of questions, any of whose articles will do."""

import collections

DEEPEST = 10


class Outcomes:
    """Where the best of a group's articles stood for each question, and what stood first instead."""

    def __init__(self):
        self.places = []
        self.instead = collections.Counter()

    def add(self, place, first):
        self.places.append(place)
        if place > 1:
            self.instead[first or "nothing"] += 1

    def share(self, deepest):
        """In per cent."""
        return 100 * sum(place <= deepest for place in self.places) / len(self.places)

    def most_often_instead(self, count=2):
        found = sorted(self.instead.items(), key=lambda pair: (-pair[1], pair[0]))
        return ", ".join(f"{article} {times}" for article, times in found[:count])


def together(all_outcomes):
    result = Outcomes()
    for outcomes in all_outcomes:
        result.places += outcomes.places
        result.instead += outcomes.instead
    return result


def ask(tool, pack, groups, locale, is_typing):
    """Outcomes of each group, all asked in one go: each question once for each article that answers it."""
    queries = [(article, question) for group in groups for question in group.questions for article in group.articles]
    found = iter(tool.places(pack, queries, locale, is_typing))
    result = []
    for group in groups:
        outcomes = Outcomes()
        for _ in group.questions:
            places, firsts = zip(*(next(found) for _ in group.articles))
            outcomes.add(min(place or DEEPEST + 1 for place in places), firsts[0])
        result.append(outcomes)
    return result
