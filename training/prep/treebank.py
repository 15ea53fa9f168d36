"""Reads CoNLL-U and UNER files out of git repositories (bare or cloned), at any commit."""
import re
import subprocess


def show(repository, path, commit="HEAD"):
    """Text of one file; the repository stays as it is."""
    done = subprocess.run(["git", "-C", repository, "show", f"{commit}:{path}"], capture_output=True, check=True)
    return done.stdout.decode("utf8", "replace")


def files_under(repository, path, commit="HEAD"):
    done = subprocess.run(["git", "-C", repository, "ls-tree", "-r", "--name-only", commit, path], capture_output=True, check=True)
    return done.stdout.decode().split()


def sentences(text):
    """(document id, comment fields, token rows of ten columns) of a CoNLL-U text; ranges and empty nodes left out."""
    document, fields, rows = None, {}, []
    for line in text.split("\n"):
        if line.startswith("#"):
            key, _, value = line[1:].partition("=")
            fields[key.strip()] = value.strip()
            document = fields.get("newdoc id", document)
        elif line.strip():
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
        else:
            if rows:
                yield document, fields, rows
            fields, rows = {}, []


def row(source, genre, fields, rows):
    """One sentence of the JSONL."""
    return {"id": fields.get("sent_id"), "src": source, "genre": genre, "text": fields.get("text"), "words": [r[1] for r in rows],
            "space": ["SpaceAfter=No" not in r[9] for r in rows], "upos": [r[3] for r in rows],
            "head": [int(r[6]) for r in rows], "deprel": [r[7] for r in rows]}


def uner(text):
    """Universal NER: sentence id → [(word, tag)]."""
    found, current = {}, None
    for line in text.split("\n"):
        if line.startswith("# sent_id"):
            current = found.setdefault(line.split("=")[1].strip(), [])
        elif "\t" in line:
            columns = line.split("\t")
            current.append((columns[1], columns[2]))
    return found


def uner_tags(tagged):
    """PER, ORG, LOC as they are; OTH becomes U (named, another class)."""
    return [t if t[2:] in ("PER", "ORG", "LOC") else "U" if t[2:] == "OTH" else "O" for _, t in tagged]


def spans_of_entities(rows):
    """(first, last, type) of GUM's bracketed Entity annotation."""
    open_spans, found = [], []
    for i, columns in enumerate(rows):
        match = re.search(r"Entity=([^|]*)", columns[9])
        for token in re.findall(r"\([^()]+\)?|[^()]+\)", match.group(1)) if match else []:
            if not token.startswith("("):
                group = token.rstrip(")").split("-")[0]
                at = next((k for k in range(len(open_spans) - 1, -1, -1) if open_spans[k][0] == group), None)
                if at is not None:
                    found.append((open_spans[at][1], i, open_spans.pop(at)[2]))
                continue
            group, kind = token[1:].rstrip(")").split("-")[:2]
            if token.endswith(")"):
                found.append((i, i, kind))
            else:
                open_spans.append((group, i, kind))
    return found
