"""Scores a checkpoint (float) or an ONNX file on the test and held-out sets; prints one JSON object.

python evaluate.py --corpora DIR --base DIR (--checkpoint FILE | --onnx FILE --labels FILE) [--sets ewt-test,gum-test,pud-test,silver]
"""
import argparse
import json
from collections import Counter
import numpy as np
import torch
from batches import encode_rows, inputs
from corpora import load, spans
from decode import decode
from graph import SLOTS
from labels import ACTS, MODALITIES, NAMES, POLARITIES
from model import Reader, bio_penalty
from silver import load_silver
from tokenization import WordPieces

OUTPUTS = ["names", "upos", "arcs", "relations", "act", "polarity", "modality", "hidden"]


def sizes(labels):
    return {"names": len(NAMES), "upos": len(labels["upos"]), "deprel": len(labels["deprel"]), "act": len(ACTS),
            "polarity": len(POLARITIES), "modality": len(MODALITIES)}


class Answers(torch.nn.Module):
    """The network with the best relation for every arc, the cue head cut in three."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, *tensors):
        names, upos, arcs, dep, head, cue, hidden = self.reader(*[t.long() for t in tensors])
        act, polarity, modality = cue.split(self.reader.cue_sizes, -1)
        return names, upos, arcs, self.reader.labels_all(dep, head).argmax(2).to(torch.int32), act, polarity, modality, hidden


def with_transitions(labels, reader):
    follow, start = bio_penalty(NAMES)
    rounded = lambda t: [[round(float(x), 4) for x in row] for row in t]
    return {**labels, "transitions": rounded(reader.transitions.detach() + follow),
            "start": rounded((reader.start.detach() + start)[None])[0]}


@torch.no_grad()
def predict(reader, rows, labels, size=24):
    """Decoded answers of the float network, in order."""
    reader.eval()
    labels, answers, out = with_transitions(labels, reader), Answers(reader), [None] * len(rows)
    device = reader.start.device
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]["ids"]))
    for k in range(0, len(order), size):
        chosen = order[k:k + size]
        arrays = [t.float().cpu().numpy() for t in answers(*(t.to(device) for t in inputs([rows[i] for i in chosen])))]
        for j, i in enumerate(chosen):
            given = {n: a[j] for n, a in zip(OUTPUTS, arrays)}
            out[i] = decode(given, rows[i], labels, lambda heads: given["relations"][np.arange(len(heads)), heads])
    return out


def session(path):
    import onnxruntime
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.graph_optimization_level = 1, onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def feeds(row):
    """One sentence in the first slot, one piece of one word in each of the others."""
    ids, shape, _, first, word_shape, _ = (t.int().numpy() for t in inputs([row]))
    others = SLOTS - 1
    after = lambda values, more: np.concatenate([values, np.array([more], "int32")], 1)
    end = ids.shape[1]
    return {"ids": after(ids, [int(ids[0, 0])] * others), "shape": after(shape, [0] * others),
            "place": np.array([[*range(end), *[0] * others]], "int32"), "first": after(first, [end + k for k in range(others)]),
            "word_shape": after(word_shape, [0] * others), "pieces": np.array([end, *[1] * others], "int32"),
            "words": np.array([first.shape[1], *[1] * others], "int32")}


def predict_onnx(path, rows, labels):
    """Decoded answers of the ONNX files (the second lies beside the first), one sentence at a time: neighbours change nothing."""
    reader, relations = session(path), session(path.replace("model.", "relations."))
    keys, out = [o.name for o in reader.get_outputs()], []
    for row in rows:
        arrays = {k: a[0] for k, a in zip(keys, reader.run(None, feeds(row)))}
        dep, head = arrays["label_dep"][None, :len(row["words"])], arrays["label_head"][None]
        relate = lambda heads: relations.run(None, {"label_dep": dep, "label_head": head, "heads": heads[None].astype("int32")})[0][0]
        out.append(decode(arrays, row, labels, relate))
    return out


def f1(right, wrong, missed):
    return round(200 * right / max(1, 2 * right + wrong + missed), 2)


def without_article(words, names):
    """Names without a leading article: sources disagree on it, ours leaves it out."""
    return {(a + (words[a].lower() == "the" and b - a > 1), b, t) for a, b, t in names}


def name_scores(rows, answers, bare=False):
    """F1 per type and over all; where the source has places only, STATE and VENUE count as places. bare: articles do not count."""
    right, wrong, missed = Counter(), Counter(), Counter()
    for row, answer in zip(rows, answers):
        if "tags" in row:
            gold, found = set(spans(row["tags"])), set(spans(answer["ner"]))
        else:
            if not row.get("ner"):
                continue
            place = lambda t: "LOC" if t in ("STATE", "VENUE") else t
            gold = set(spans([t if t != "U" else "O" for t in row["ner"]]))
            found = {(a, b, place(t)) for a, b, t in spans(answer["ner"]) if place(t) in row["ner_scope"]}
        if bare:
            gold, found = without_article(row["words"], gold), without_article(row["words"], found)
        for kind in (x[2] for x in gold & found):
            right[kind] += 1
        for kind in (x[2] for x in found - gold):
            wrong[kind] += 1
        for kind in (x[2] for x in gold - found):
            missed[kind] += 1
    kinds = sorted(set(right) | set(wrong) | set(missed))
    scores = {k: f1(right[k], wrong[k], missed[k]) for k in kinds}
    return {**scores, "all": f1(sum(right.values()), sum(wrong.values()), sum(missed.values())),
            "spans": sum(right.values()) + sum(missed.values())}


def tree_scores(rows, answers):
    count = Counter()
    for row, answer in zip(rows, answers):
        for i in range(len(row["words"]) if "head" in row else 0):
            head = answer["head"][i] == row["head"][i]
            count["n"] += 1
            count["upos"] += answer["upos"][i] == row["upos"][i]
            count["uas"] += head
            count["las"] += head and answer["deprel"][i] == row["deprel"][i]
    return {k: round(100 * count[k] / count["n"], 2) for k in ("upos", "uas", "las")} if count["n"] else {}


def cue_scores(rows, answers):
    """F1 of finding cue words, of word + act; accuracy of polarity and modality on gold cues."""
    c = Counter()
    for row, answer in zip(rows, answers):
        for i, gold in enumerate(row.get("act", [])):
            found = ACTS.index(answer["act"][i])
            c["gold"] += gold > 0
            c["found"] += found > 0
            c["cue"] += gold > 0 and found > 0
            c["act"] += gold > 0 and found == gold
            if gold > 0:
                c["polarity"] += POLARITIES.index(answer["polarity"][i]) == row["polarity"][i]
                c["modality"] += MODALITIES.index(answer["modality"][i]) == row["modality"][i]
                c["unreal"] += row["modality"][i] > 0
                c["unreal right"] += row["modality"][i] > 0 and MODALITIES.index(answer["modality"][i]) == row["modality"][i]
    if not c["gold"]:
        return {}
    part = lambda k, n: round(100 * c[k] / max(1, c[n]), 1)
    return {"cue_f1": f1(c["cue"], c["found"] - c["cue"], c["gold"] - c["cue"]), "cue_act_f1": f1(c["act"], c["found"] - c["act"], c["gold"] - c["act"]),
            "act_given_cue": part("act", "cue"), "polarity": part("polarity", "gold"), "modality": part("modality", "gold"),
            "modality_unreal": part("unreal right", "unreal"), "cues": c["gold"]}


def score(rows, answers):
    result = {"names": name_scores(rows, answers), "names_bare": name_scores(rows, answers, True)["all"], **tree_scores(rows, answers)}
    cues = cue_scores(rows, answers)
    return {**result, "cues": cues} if cues else result


def read_set(name, corpora, silver):
    return load_silver(silver)[1] if name == "silver" else load(corpora, name)


def main():
    parser = argparse.ArgumentParser()
    for option in ("--corpora", "--base", "--checkpoint", "--onnx", "--labels"):
        parser.add_argument(option)
    parser.add_argument("--silver", default="silver")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--sets", default="ewt-test,gum-test,pud-test,silver")
    parser.add_argument("--limit", type=int, default=0)
    options = parser.parse_args()
    torch.set_num_threads(1)
    pieces = WordPieces(options.base)
    if options.checkpoint:
        saved = torch.load(options.checkpoint, weights_only=False, map_location="cpu")
        labels, reader = saved["labels"], Reader(sizes(saved["labels"]), len(saved["kept"]))
        reader.load_state_dict(saved["ema"])
        reader.to(options.device)
    else:
        with open(options.labels, encoding="utf8") as file:
            labels = json.load(file)
    for name in options.sets.split(","):
        rows = encode_rows(read_set(name, options.corpora, options.silver), pieces, longest=510)
        rows = rows[:options.limit] if options.limit else rows
        answers = predict(reader, rows, labels) if options.checkpoint else predict_onnx(options.onnx, rows, labels)
        print(json.dumps({name: score(rows, answers)}), flush=True)


if __name__ == "__main__":
    main()
