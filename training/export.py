"""Checkpoint → ONNX → int8, with labels, vocabulary and manifest: everything the package ships.

python export.py --checkpoint FILE --base DIR --version X --out DIR
"""
import argparse
import hashlib
import json
import shutil
from pathlib import Path
import onnx
import torch
from evaluate import sizes, with_transitions
from graph import reader_graph, relations_graph
from labels import ACTS, MODALITIES, POLARITIES
from model import Reader
from tokenization import MAX_PIECES_PER_WORD, TOKEN

MAX_PIECES = 510
MODELS = ["model.int8.onnx", "relations.int8.onnx"]


def write_models(reader, out):
    state = reader.state_dict()
    for name, model in zip(MODELS, (reader_graph(state, len(reader.layers), reader.cue_sizes), relations_graph(state))):
        onnx.save(model, str(out / name))


def write_json(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False) + "\n", "utf8")


def main():
    parser = argparse.ArgumentParser()
    for option in ("--checkpoint", "--base", "--version", "--out"):
        parser.add_argument(option, required=True)
    options = parser.parse_args()
    torch.set_num_threads(1)
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    saved = torch.load(options.checkpoint, weights_only=False)
    reader = Reader(sizes(saved["labels"]), len(saved["kept"]))
    reader.load_state_dict(saved["ema"])
    reader.eval()
    write_models(reader, out)
    labels = {"tokenPattern": TOKEN.pattern, **with_transitions(saved["labels"], reader), "act": ACTS, "polarity": POLARITIES,
              "modality": MODALITIES, "maxPieces": MAX_PIECES, "maxPiecesPerWord": MAX_PIECES_PER_WORD}
    write_json(out / "labels.json", labels)
    shutil.copyfile(f"{options.base}/vocab.txt", out / "vocab.txt")
    files = [*MODELS, "labels.json", "vocab.txt"]
    hashes = {f: hashlib.sha256((out / f).read_bytes()).hexdigest() for f in files}
    write_json(out / "manifest.json", {"version": options.version, "sha256": hashes, "bytes": {f: (out / f).stat().st_size for f in files},
                                       "trainedWords": saved["words"]})
    print(json.dumps({f: (out / f).stat().st_size for f in files}))


if __name__ == "__main__":
    main()
