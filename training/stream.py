"""The order in which sentences are learned: every source in proportion, batches of equal length, seeded; silver re-read as it grows."""
import os
import random
from batches import encode_rows
from silver import load_silver
from swap import CHANCE, names_of, swapped

BATCH_PIECES = 560
SHARE = {"gum": 1.0, "ewt": 0.9, "politics": 0.5, "wikigold": 0.5, "wiki-other": 0.3}
SILVER_SHARE, SILVER_MOST = 2.5, 8000
CAPITALS, TITLE_CASE = 0.03, 0.03


class Stream:
    """Endless batches, an eighth of an epoch at a time."""

    def __init__(self, sources, pool, options, pieces, seed):
        self.random, self.pieces, self.folder, self.pool = random.Random(seed), pieces, options.silver, pool
        self.sources = {k: list(v) for k, v in sources.items()}
        self.place = {k: len(v) for k, v in self.sources.items()}
        self.silver, self.stamp = [], None

    def refresh_silver(self):
        stamp = sorted((f.name, f.stat().st_mtime) for f in os.scandir(self.folder) if f.name.endswith(".txt"))
        if stamp != self.stamp:
            self.silver, self.stamp = encode_rows(load_silver(self.folder)[0], self.pieces), stamp

    def take(self, key, count):
        rows = self.sources[key]
        out = []
        while len(out) < count:
            if self.place[key] >= len(rows):
                self.random.shuffle(rows)
                self.place[key] = 0
            out.append(rows[self.place[key]])
            self.place[key] += 1
        return out

    def vary(self, row):
        if self.random.random() > CHANCE or not names_of(row):
            return row
        return (encode_rows([swapped(row, self.pool, self.random)], self.pieces) or [row])[0]

    def portion(self):
        """An eighth of an epoch."""
        self.refresh_silver()
        rows = [r for k, share in SHARE.items() for r in self.take(k, int(len(self.sources[k]) * share / 8))]
        for _ in range(int(min(len(self.silver) * SILVER_SHARE, SILVER_MOST) / 8)):
            rows.append(self.random.choice(self.silver))
        rows = [self.vary(r) for r in rows]
        rows.sort(key=lambda r: len(r["ids"]) + self.random.random() * 4)
        batches, batch = [], []
        for row in rows:
            if batch and (len(batch) + 1) * len(row["ids"]) > BATCH_PIECES:
                batches.append(batch)
                batch = []
            batch.append(row)
        batches.append(batch)
        self.random.shuffle(batches)
        return batches

    def __iter__(self):
        while True:
            yield from self.portion()


def casing(rng):
    """Three sentences in a hundred are shown in capitals, three in title case: only the shapes change, the encoder is uncased."""
    def choose(row):
        x = rng.random()
        return "shapes_caps" if x < CAPITALS else "shapes_title" if x < CAPITALS + TITLE_CASE else "shapes"
    return choose
