"""The order in which sentences are learned: every source in proportion, batches of equal length, seeded."""
import random
import torch
from torch.utils.data import DataLoader, IterableDataset, get_worker_info
from batches import encode_rows, inputs, targets
from swap import CHANCE, names_of, swapped

CAPITALS, TITLE_CASE = 0.03, 0.03


def casing(rng):
    """Three sentences in a hundred are shown in capitals, three in title case: only the shapes change, the encoder is uncased."""
    def choose(row):
        x = rng.random()
        return "shapes_caps" if x < CAPITALS else "shapes_title" if x < CAPITALS + TITLE_CASE else "shapes"
    return choose


class Stream(IterableDataset):
    """Endless batches (inputs, targets), an eighth of an epoch at a time; each process that prepares them has a seed of its own."""

    def __init__(self, sources, shares, pool, pieces, seed, batch_pieces):
        self.sources, self.shares, self.pool, self.pieces = sources, shares, pool, pieces
        self.seed, self.batch_pieces = seed, batch_pieces

    def begin(self):
        worker = get_worker_info()
        self.random = random.Random(self.seed * 100 + (worker.id if worker else 0))
        self.choose = casing(self.random)
        self.order = {k: list(v) for k, v in self.sources.items()}
        self.place = {k: len(v) for k, v in self.order.items()}

    def take(self, key, count):
        rows, out = self.order[key], []
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
        changed = swapped(row, self.pool, self.random)
        return ([{**row, **r} for r in encode_rows([changed], self.pieces)] or [row])[0]

    def portion(self):
        """An eighth of an epoch."""
        rows = [self.vary(r) for k, share in self.shares.items() for r in self.take(k, int(len(self.sources[k]) * share / 8))]
        rows.sort(key=lambda r: len(r["ids"]) + self.random.random() * 4)
        batches, batch = [], []
        for row in rows:
            if batch and (len(batch) + 1) * len(row["ids"]) > self.batch_pieces:
                batches.append(batch)
                batch = []
            batch.append(row)
        batches.append(batch)
        self.random.shuffle(batches)
        return batches

    def __iter__(self):
        self.begin()
        while True:
            for rows in self.portion():
                yield inputs(rows, self.choose), targets(rows)


def loader(stream, workers):
    torch.multiprocessing.set_sharing_strategy("file_system")
    return iter(DataLoader(stream, batch_size=None, num_workers=workers, prefetch_factor=8 if workers else None))
