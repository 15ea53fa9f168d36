"""Checkpoint → ONNX → int8, with labels, vocabulary and manifest: everything the package ships.

python export.py --checkpoint FILE --base DIR --version X --out DIR [--float]
"""
import argparse
import hashlib
import json
import shutil
from pathlib import Path
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from batches import encode_rows, inputs
from evaluate import OUTPUTS, Answers, sizes, with_transitions
from labels import ACTS, MODALITIES, POLARITIES
from model import Reader
from tokenization import MAX_PIECES_PER_WORD, TOKEN, WordPieces

INPUTS = ["ids", "shape", "mask", "first", "word_shape", "word_mask"]
MAX_PIECES = 510


def axes():
    by_piece, by_word = {0: "B", 1: "T"}, {0: "B", 1: "W"}
    return {**{k: by_piece for k in INPUTS[:3]}, **{k: by_word for k in INPUTS[3:] + OUTPUTS},
            "arcs": {**by_word, 2: "H"}, "relations": {**by_word, 2: "H"}}


def export_float(reader, path, pieces):
    rows = encode_rows([{"words": w.split()} for w in ("A small example sentence , with seven words", "Another one")], pieces)
    with torch.no_grad():
        torch.onnx.export(Answers(reader).eval(), tuple(t.int() for t in inputs(rows)), path, input_names=INPUTS, output_names=OUTPUTS,
                          dynamic_axes=axes(), opset_version=17, dynamo=False)


def quantize(source, target):
    """Word embeddings to int8; the encoder's weights to 7-bit integers in int8 (8-bit products overflow 16-bit sums on processors
    without VNNI), a scale per output channel; the small heads stay float."""
    nodes = [n for n in onnx.load(source).graph.node if n.op_type in ("MatMul", "Gemm", "Gather")]
    small = [n.name for n in nodes if "/layers." not in n.name and n.name not in ("/reader/words/Gather", "/MatMul")]
    quantize_dynamic(source, source + ".step", weight_type=QuantType.QInt8, op_types_to_quantize=["Gather"], nodes_to_exclude=small)
    quantize_dynamic(source + ".step", target, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                     op_types_to_quantize=["MatMul", "Gemm"], nodes_to_exclude=small)


def write_json(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False) + "\n", "utf8")


def main():
    parser = argparse.ArgumentParser()
    for option in ("--checkpoint", "--base", "--version", "--out"):
        parser.add_argument(option, required=True)
    parser.add_argument("--work", required=True)
    options = parser.parse_args()
    torch.set_num_threads(1)
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    saved = torch.load(options.checkpoint, weights_only=False)
    reader = Reader(sizes(saved["labels"]), len(saved["kept"]))
    reader.load_state_dict(saved["ema"])
    reader.eval()
    whole = f"{options.work}/model.onnx"
    export_float(reader, whole, WordPieces(options.base))
    quantize(whole, str(out / "model.int8.onnx.part"))
    onnx.checker.check_model(str(out / "model.int8.onnx.part"))
    (out / "model.int8.onnx.part").replace(out / "model.int8.onnx")
    labels = {"tokenPattern": TOKEN.pattern, **with_transitions(saved["labels"], reader), "act": ACTS, "polarity": POLARITIES,
              "modality": MODALITIES, "maxPieces": MAX_PIECES, "maxPiecesPerWord": MAX_PIECES_PER_WORD}
    write_json(out / "labels.json", labels)
    shutil.copyfile(f"{options.base}/vocab.txt", out / "vocab.txt")
    files = ["model.int8.onnx", "labels.json", "vocab.txt"]
    hashes = {f: hashlib.sha256((out / f).read_bytes()).hexdigest() for f in files}
    write_json(out / "manifest.json", {"version": options.version, "sha256": hashes, "bytes": {f: (out / f).stat().st_size for f in files},
                                       "trainedWords": saved["words"]})
    print(json.dumps({f: (out / f).stat().st_size for f in files}))


if __name__ == "__main__":
    main()
