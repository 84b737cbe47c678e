"""The table of what was measured, and whether each figure keeps its bound."""


class Unmeasured(Exception):
    """Something could not be measured; says what."""


def percentile(values, part):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


class Table:
    """Rows under `head`; after them stands ok or MISSED where there is a bound."""

    def __init__(self, *head):
        self.head = (*head, "")
        self.rows = []
        self.missed = 0

    def add(self, *cells, is_kept=None):
        verdict = "" if is_kept is None else "ok" if is_kept else "MISSED"
        self.missed += is_kept is False
        self.rows.append((*map(str, cells), *[""] * (len(self.head) - 1 - len(cells)), verdict))

    def show(self):
        widths = [max(len(row[column]) for row in [self.head, *self.rows]) for column in range(len(self.head))]
        print()
        for row in [self.head, tuple("-" * width for width in widths), *self.rows]:
            cells = [row[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
            print("  ".join(cells).rstrip())

    def markdown(self):
        rows = [self.head, ("---",) * len(self.head), *self.rows]
        return "".join("| " + " | ".join(row[:self._last_column()]) + " |\n" for row in rows)

    def _last_column(self):
        """How many columns have anything in them."""
        return max(number for number in range(1, len(self.head) + 1)
                   if any(row[number - 1] for row in [self.head, *self.rows]))
