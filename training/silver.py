"""Reads training/silver: our own sentences with names in [brackets] and position cues in {braces}; format in silver/README.md."""
import hashlib
from pathlib import Path
import regex
from labels import ACTS, MODALITIES, NAMES, POLARITIES
from tokenization import tokenize

KINDS = {"P": "PER", "O": "ORG", "S": "STATE", "V": "VENUE", "E": "EVENT", "D": "DATE"}
MARK = regex.compile(r"\[([POSVED]) ([^\[\]{}]+)\]|\{([a-z-]*[a-z])([+\-0])([?~!]?) ([^{}\[\]]+)\}")
ALIASES = {"concern": "express-concern", "call": "call-for"}
POLARITY = {"+": "for", "-": "against", "0": "neutral"}
MODALITY = {"": "actual", "?": "conditional", "~": "predicted", "!": "denied"}
LEFTOVER = regex.compile(r"[\[{](?=[POSVED] |[a-z-]+[+\-0])")


def strip_marks(line):
    """Plain text, names (start, end, kind) and cues (start, end, act, polarity, modality)."""
    text, names, cues, last = "", [], [], 0
    for m in MARK.finditer(line):
        text += line[last:m.start()]
        surface = m.group(2) or m.group(6)
        span = (len(text), len(text) + len(surface))
        if m.group(1):
            names.append((*span, KINDS[m.group(1)]))
        else:
            act = ALIASES.get(m.group(3), m.group(3))
            cues.append((*span, act, POLARITY[m.group(4)], MODALITY[m.group(5)]))
        text += surface
        last = m.end()
    return text + line[last:], names, cues


def join_years(tags, words):
    """"March 25" "," "1911" is one date, also where it was marked as two."""
    for i in range(1, len(tags) - 1):
        if words[i] == "," and tags[i] == "O" and tags[i - 1][2:] == "DATE" and tags[i + 1] == "B-DATE" and words[i - 1].isdigit():
            if len(words[i + 1]) == 4 and words[i + 1].isdigit():
                tags[i] = tags[i + 1] = "I-DATE"


def sentence(line, problems):
    """One row with `allowed`, `act`, `polarity`, `modality`; None (and a problem) when a mark does not fit the words."""
    text, names, cues = strip_marks(line)
    if LEFTOVER.search(text):
        return problems.append(f"unreadable mark: {line[:90]}")
    pieces = tokenize(text)
    tags, act = ["O"] * len(pieces), [0] * len(pieces)
    polarity, modality = [-100] * len(pieces), [-100] * len(pieces)
    for start, end, kind in names:
        inside = [i for i, (a, b) in enumerate(pieces) if a < end and b > start]
        if not inside or pieces[inside[0]][0] < start:
            return problems.append(f"mark inside a word: {text[start:end]} in {text[:60]}")
        for i in inside:
            tags[i] = ("B-" if i == inside[0] else "I-") + kind
    join_years(tags, [text[a:b] for a, b in pieces])
    for start, end, kind, pole, mode in cues:
        if kind not in ACTS:
            return problems.append(f"unknown act {kind}: {line[:60]}")
        i = next((i for i, (a, b) in enumerate(pieces) if b > start), None)
        act[i], polarity[i], modality[i] = ACTS.index(kind), POLARITIES.index(pole), MODALITIES.index(mode)
    return {"src": "silver", "words": [text[a:b] for a, b in pieces], "text": text, "tags": tags, "act": act,
            "polarity": polarity, "modality": modality, "allowed": [[NAMES.index(t)] for t in tags]}


def held_out(article):
    """One article in ten, chosen by the hash of its first sentence, so that new files never move old ones."""
    return int(hashlib.sha256(article[0].encode()).hexdigest(), 16) % 10 == 0


def articles(path):
    block = []
    for line in path.read_text("utf8").split("\n") + [""]:
        line = line.strip()
        if line.startswith("# ") or not line:
            if block:
                yield block
            block = []
        else:
            block.append(line)


def load_silver(folder, problems=None):
    """(training rows, held-out rows, problems) of all files, in name order."""
    problems = [] if problems is None else problems
    train, held = [], []
    for path in sorted(Path(folder).glob("*.txt")):
        for article in articles(path):
            rows = [r for r in (sentence(line, problems) for line in article) if r and r["words"]]
            for row in rows:
                row["file"] = path.name
            (held if held_out(article) else train).extend(rows)
    return train, held, problems
