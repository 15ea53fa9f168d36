"""Corpus sentences with, for each word, the set of name tags that its source allows.

A source that does not annotate a type says nothing about it on words outside its names (marginalised in the loss).
"""
import json
import random
from collections import Counter
from labels import CAPITALS, EITHER, NAMES, SEATS, STATES, UNIONS
from tokenization import words_of

IN_PLACE = {"in", "at", "from", "near", "to", "outside", "into", "around", "through"}
SUBJECT = {"nsubj", "nsubj:pass", "nmod:poss", "conj", "compound", "root", "obl:agent"}
QUOTES = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")"}


def load(folder, name):
    with open(f"{folder}/{name}.jsonl", encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def spans(tags):
    """(start, end, type) of BIO tags; an I without its B opens a name."""
    found, i = [], 0
    while i < len(tags):
        if tags[i][:2] in ("B-", "I-"):
            kind, j = tags[i][2:], i + 1
            while j < len(tags) and tags[j] == f"I-{kind}":
                j += 1
            found.append((i, j, kind))
            i = j
        else:
            i += 1
    return found


def retokenize(row):
    """Words of corpora without a treebank cut as the runtime cuts them (hyphens, clitics)."""
    words, tags = [], []
    for word, tag in zip(row["words"], row["ner"]):
        parts = words_of(QUOTES.get(word, word)) or [word]
        words += parts
        inside = "I" + tag[1:] if tag[0] in "BI" else tag
        tags += [tag] + [inside] * (len(parts) - 1)
    return {**row, "words": words, "ner": tags}


def place_types(words, start, end, row):
    """STATE, VENUE, ORG or several of them for a span that its source calls a place."""
    name = " ".join(words[start:end]).lower().replace(" - ", "-").replace(" , ", ", ")
    if name in UNIONS:
        return ["ORG"]
    if name in STATES:
        return ["STATE"]
    if name in EITHER:
        return ["STATE", "VENUE"]
    if name in SEATS:
        return ["ORG", "STATE", "VENUE"]
    if name not in CAPITALS:
        return ["VENUE"]
    before = words[start - 1].lower() if start else ""
    relation = row["deprel"][end - 1] if "deprel" in row else None
    acts = before not in IN_PLACE and (relation is None or relation in SUBJECT)
    return ["STATE", "VENUE"] if acts else ["VENUE"]


def types_of(words, start, end, kind, row):
    if kind == "LOC":
        return place_types(words, start, end, row)
    name = " ".join(words[start:end]).lower()
    if kind == "ORG" and (name in STATES or name in EITHER):
        return ["ORG", "STATE"]
    return [kind]


def outside(row):
    """Tags that a word outside all names may bear: O and every type its source does not annotate."""
    scope = set(row["ner_scope"])
    free = [t for t in ("PER", "ORG", "EVENT", "DATE") if t not in scope]
    return ["O"] + [f"{p}-{t}" for t in free if t != "EVENT" for p in "BI"]


def allowed_tags(row, common_nouns):
    """For each word the list of tag ids that are right, or None for a source without names."""
    if not row.get("ner"):
        return None
    words, tags, free = row["words"], row["ner"], outside(row)
    unknown = free + ["B-EVENT", "I-EVENT"] if "EVENT" not in row["ner_scope"] else free + ["B-ORG", "I-ORG"]
    allowed = [unknown if t == "U" else free for t in tags]
    anything = list(NAMES)
    for start, end, kind in spans(tags):
        cut = start
        while cut < end - 1 and words[cut] in ("the", "a", "an"):
            cut += 1
        inner = [k for k in range(cut + 1, end) if words[k] == "in"]
        stop = inner[0] if row["src"] == "gum" and kind in ("ORG", "EVENT") and inner else end
        kinds = types_of(words, cut, stop, kind, row)
        for k in range(start, end):
            allowed[k] = ["O"] if k < cut else anything if k >= stop else [f"{'B' if k == cut else 'I'}-{t}" for t in kinds]
        if end - start == 1 and row["src"] == "gum" and kind in ("ORG", "EVENT", "LOC") and words[start].lower() in common_nouns:
            allowed[start] = anything
        if row["src"] == "btc" and kind == "LOC" and end - start == 1 and end < len(words) and words[end].islower():
            allowed[start] = anything  # "Turkish authorities" beside "London today"
    if row["src"] == "crossner" and row["genre"] != "politics":
        for k, tag in enumerate(tags):
            if tag in "OU" and k and words[k][:1].isupper():
                allowed[k] = anything
    return [[NAMES.index(t) for t in tags_here] for tags_here in allowed]


def common_nouns(rows):
    """Lower-case words that the treebanks know as nouns, verbs or adjectives: alone and capitalised they are doubtful names."""
    counts = Counter(w for r in rows if "upos" in r for w, p in zip(r["words"], r["upos"])
                     if p in ("NOUN", "VERB", "ADJ") and w.islower())
    return {w for w, n in counts.items() if n >= 3}


def dev_rows(folder, name):
    """(250 sentences for the checks during training, the rest), the same every time."""
    rows = load(folder, name)
    random.Random(5).shuffle(rows)
    return rows[:250], rows[250:]


def training_corpora(folder):
    """All training sentences by source, with `allowed`. EWT's dev set is learned too, but for 250 sentences; GUM's may not be (its licence)."""
    gum, ewt = load(folder, "gum-train"), load(folder, "ewt-train") + dev_rows(folder, "ewt-dev")[1]
    cross, gold, tweets = ([retokenize(r) for r in load(folder, name)] for name in ("crossner-train", "wikigold-train", "btc-train"))
    nouns = common_nouns(gum + ewt)
    for row in gum + ewt + cross + gold + tweets:
        row["allowed"] = allowed_tags(row, nouns)
    politics = [r for r in cross if r["genre"] == "politics"]
    other = [r for r in cross if r["genre"] != "politics"]
    return {"gum": gum, "ewt": ewt, "politics": politics, "wiki-other": other, "wikigold": gold, "tweets": tweets}


def plain_rows(folder):
    """Sentences without annotation."""
    return load(folder, "plain-train")
