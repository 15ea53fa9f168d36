"""Rows → tensors."""
import numpy as np
import torch
from labels import NAMES, UPOS
from tokenization import shape_features

MAX_PIECES = 128
COLUMNS = {"upos": "upos_ids", "head": "head", "relation": "relation_ids", "act": "act", "polarity": "polarity", "modality": "modality"}


def allowed_matrix(allowed, words):
    """[W, names] of 0/1 from lists of tag ids; all ones where the source says nothing of names."""
    if allowed is None:
        return np.ones((words, len(NAMES)), "float32")
    matrix = np.zeros((words, len(NAMES)), "float32")
    for word, tags in enumerate(allowed):
        matrix[word, tags] = 1
    return matrix


def encode_rows(rows, pieces, relations=None, longest=MAX_PIECES):
    """Adds ids, first, shapes (and shapes of the same sentence in capitals and in title case) to rows that fit."""
    out = []
    for row in rows:
        ids, first = pieces.sentence(row["words"])
        if len(ids) > longest:
            continue
        word_of = [-1] * len(ids)
        for w, start in enumerate(first):
            for k in range(start, first[w + 1] if w + 1 < len(first) else len(ids) - 1):
                word_of[k] = w
        row = {**row, "ids": ids, "first": first, "word_of": word_of, "shapes": shape_features(row["words"])}
        row["shapes_caps"] = shape_features([w.upper() for w in row["words"]])
        row["shapes_title"] = shape_features([w[:1].upper() + w[1:] for w in row["words"]])
        row["allowed_matrix"] = allowed_matrix(row.get("allowed"), len(row["words"]))
        if relations and "head" in row:
            get = lambda d: relations.get(d, relations.get(d.split(":")[0], 0))
            row["relation_ids"] = [get(d) for d in row["deprel"]]
            row["upos_ids"] = [UPOS.index(p) for p in row["upos"]]
        out.append(row)
    return out


def pad(values, width, fill):
    table = np.full((len(values), width), fill, "int64")
    for line, value in zip(table, values):
        line[:len(value)] = value
    return torch.from_numpy(table)


def inputs(rows, key=lambda row: "shapes"):
    """The six model inputs, int64."""
    pieces, words = max(len(r["ids"]) for r in rows), max(len(r["words"]) for r in rows)
    shapes = [r[key(r)] for r in rows]
    piece_shapes = [[0 if w < 0 else s[w] for w in r["word_of"]] for r, s in zip(rows, shapes)]
    return (pad([r["ids"] for r in rows], pieces, 0), pad(piece_shapes, pieces, 0), pad([[1] * len(r["ids"]) for r in rows], pieces, 0),
            pad([r["first"] for r in rows], words, 0), pad(shapes, words, 0), pad([[1] * len(r["words"]) for r in rows], words, 0))


def targets(rows):
    """Gold values as a dict; −100 where a source says nothing."""
    words = max(len(r["words"]) for r in rows)
    allowed = np.ones((len(rows), words, len(NAMES)), "float32")
    for table, row in zip(allowed, rows):
        table[:len(row["words"])] = row["allowed_matrix"]
    columns = {key: pad([r.get(name, []) for r in rows], words, -100) for key, name in COLUMNS.items()}
    return {**columns, "allowed": torch.from_numpy(allowed)}
