"""Shows sentences with other people's and organizations' names, so that context and case decide and not memory.

A name is replaced by one of the same type and number of words, so that tags, parts of speech and tree stay right.
"""
from collections import defaultdict
from corpora import spans
from tokenization import shape

CHANCE = 0.25


def names_of(row):
    return [(a, b, k) for a, b, k in spans(row.get("tags") or row.get("ner") or []) if k in ("PER", "ORG")]


def proper(words):
    return all(shape(w) in (2, 4) for w in words) or len(words) == 1 and shape(words[0]) == 3 and len(words[0]) > 1


def name_pool(sources):
    """(type, number of words) → list of distinct names, in a fixed order."""
    pool = defaultdict(dict)
    for rows in sources:
        for row in rows:
            for start, end, kind in names_of(row):
                words = tuple(row["words"][start:end])
                if proper(words):
                    pool[kind, len(words)][words] = True
    return {key: list(names) for key, names in pool.items()}


def swapped(row, pool, rng):
    """The row with about half of its names replaced; organizations of several words only where no tree depends on them."""
    words = list(row["words"])
    for start, end, kind in names_of(row):
        if rng.random() < 0.5 or not proper(words[start:end]) or (kind == "ORG" and end - start > 1 and "head" in row):
            continue
        candidates = pool.get((kind, end - start), [])
        if candidates:
            words[start:end] = rng.choice(candidates)
    return {**row, "words": words}
