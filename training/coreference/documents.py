"""Texts with who is who in them, one JSON object a line: GUM's documents, GAP's paragraphs. Offsets count UTF-16 units, as the runtime does.

python documents.py --sources CLONES --out DOCUMENTS     (CLONES holds UD_English-GUM and gap-coreference)

gum-*.jsonl: {id, text, mentions: [{start, end, cluster}]}, a mention being the word on which its phrase hangs.
gap-*.jsonl: {id, text, pronoun, names: [{start, end, meant}]}.
"""
import argparse
import csv
import io
import json
import re
import sys
from itertools import accumulate
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "prep"))
from build import KEPT_BACK, NOT_FREE  # noqa: E402
from treebank import sentences, show  # noqa: E402


def units(text):
    """Code points → UTF-16 units, for each place in the text."""
    return [0, *accumulate(2 if ord(letter) > 0xFFFF else 1 for letter in text)]


def clusters(rows):
    """(first, last, cluster) of GUM's bracketed Entity annotation; a document's clusters have numbers."""
    still_open, found = [], []
    for i, columns in enumerate(rows):
        match = re.search(r"Entity=([^|]*)", columns[9])
        for token in re.findall(r"\([^()]+\)?|[^()]+\)", match.group(1)) if match else []:
            cluster = token.strip("()").split("-")[0]
            if not token.startswith("("):
                at = next((k for k in range(len(still_open) - 1, -1, -1) if still_open[k][0] == cluster), None)
                if at is not None:
                    found.append((still_open.pop(at)[1], i, cluster))
            elif token.endswith(")"):
                found.append((i, i, cluster))
            else:
                still_open.append((cluster, i))
    return found


def head_of(rows, first, last):
    """The word of the span that hangs on a word outside it."""
    inside = {rows[k][0] for k in range(first, last + 1)}
    return next((k for k in range(first, last + 1) if rows[k][6] not in inside), last)


def places(text, rows, start):
    """Where each word lies in its sentence, which begins at `start`."""
    found, at = [], start
    for columns in rows:
        at = text.index(columns[1], at)
        found.append((at, at + len(columns[1])))
        at += len(columns[1])
    return found


def gum_document(repository, name):
    text, mentions = "", []
    for _, fields, rows in sentences(show(repository, f"not-to-release/sources/{name}.conllu")):
        fresh = any(key.startswith("newpar") for key in fields)
        text += ("\n\n" if fresh else " ") if text else ""
        start = len(text)
        text += fields["text"]
        words = places(text, rows, start)
        for first, last, cluster in clusters(rows):
            mentions.append((*words[head_of(rows, first, last)], cluster))
    unit = units(text)
    placed = [{"start": unit[a], "end": unit[b], "cluster": c} for a, b, c in sorted(set(mentions))]
    return {"id": name, "text": text, "mentions": placed}


def gum(sources):
    """Train without genres whose texts are not free for commercial use and without texts of the gold standard; dev and test are for measuring."""
    repository = f"{sources}/UD_English-GUM"
    for split in ("train", "dev", "test"):
        names = show(repository, f"not-to-release/file-lists/files.{split}").split()
        free = [n for n in names if n.split("_")[1] not in ("reddit", *NOT_FREE) and n not in KEPT_BACK]
        yield f"gum-{split}", [gum_document(repository, name) for name in free]


def gap_paragraph(row):
    unit = units(row["Text"])
    names = [{"start": unit[int(row[f"{x}-offset"])], "end": unit[int(row[f"{x}-offset"]) + len(row[x])],
              "meant": row[f"{x}-coref"] == "TRUE"} for x in "AB"]
    return {"id": row["ID"], "text": row["Text"], "pronoun": unit[int(row["Pronoun-offset"])], "names": names}


def gap(sources):
    for split in ("development", "validation", "test"):
        table = csv.DictReader(io.StringIO(show(f"{sources}/gap-coreference", f"gap-{split}.tsv")), delimiter="\t", quoting=csv.QUOTE_NONE)
        yield f"gap-{split}", [gap_paragraph(row) for row in table]


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--sources", required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for name, documents in (*gum(options.sources), *gap(options.sources)):
        (options.out / f"{name}.jsonl").write_text("".join(json.dumps(d, ensure_ascii=False) + "\n" for d in documents))
        print(name, len(documents), sum(len(d["text"].split()) for d in documents))
