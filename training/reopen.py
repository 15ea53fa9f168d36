"""The shipped int8 file → a checkpoint to go on from, where the float weights are gone. Rounding to 7 bits stays in the weights.

python reopen.py --model ../packages/extractor/model --base DIR --out FILE
"""
import argparse
import json
import numpy as np
import onnx
import torch
from onnx import numpy_helper
from evaluate import sizes
from labels import NAMES
from model import Reader, bio_penalty

PARTS = {"names1", "names2", "upos1", "upos2", "cue1", "cue2", "arc_dep", "arc_head", "label_dep", "label_head", "arc_bias", "label_bias_dep", "label_bias_head"}


class Shipped:
    """Weights by the name of the node that multiplies with them."""

    def __init__(self, path):
        graph = onnx.load(path).graph
        self.values = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
        self.nodes = {n.name.removesuffix("_quant"): list(n.input) for n in graph.node if n.op_type.startswith("MatMul")}
        self.biases = [v for k, v in self.values.items() if k.startswith("onnx::Add_")]

    def float(self, name):
        if name in self.values:
            return torch.from_numpy(self.values[name].astype("float32"))
        stem = name.removesuffix("_quantized")
        scale, zero = self.values[f"{stem}_scale"], self.values[f"{stem}_zero_point"].astype("float32")
        return torch.from_numpy((self.values[f"{stem}_quantized"].astype("float32") - zero) * scale)

    def weight(self, node):
        """[out, in] of a linear layer."""
        return self.float(next(x for x in self.nodes[node] if x in self.values)).T


def layer(shipped, i):
    state, q = {}, shipped.weight(f"/reader/layers.{i}/MatMul")
    for part, weight, bias in zip("qkv", q.chunk(3), torch.from_numpy(np.array(shipped.biases[i])).chunk(3)):
        state |= {f"layers.{i}.{part}.weight": weight, f"layers.{i}.{part}.bias": bias}
    return state | {f"layers.{i}.{part}.weight": shipped.weight(f"/reader/layers.{i}/{part}/MatMul") for part in ("o", "f1", "f2")}


def mixes(shipped, reader):
    rows = shipped.float(next(x for x in shipped.nodes["/reader/MatMul"] if x in shipped.values))
    state = {}
    for key, row in zip(reader.mix, rows):
        state |= {f"mix.{key}.scale": row.sum()[None], f"mix.{key}.weight": (row / row.sum()).clamp(min=1e-8).log()}
    return state


def reopen(folder, base):
    with open(f"{folder}/labels.json", encoding="utf8") as file:
        labels = json.load(file)
    shipped, reader = Shipped(f"{folder}/model.int8.onnx"), Reader(sizes(labels))
    reader.load_encoder(f"{base}/model.safetensors")
    state = {k.removeprefix("reader."): shipped.float(k) for k in shipped.values if k.startswith("reader.") and "quantized" not in k and "_scale" not in k and "zero" not in k}
    for i in range(len(reader.layers)):
        state |= layer(shipped, i)
    for part in PARTS:
        node = f"/reader/{part}/MatMul" if f"/reader/{part}/MatMul" in shipped.nodes else f"/{part}/MatMul"
        state[f"{part}.weight"] = shipped.weight(node)
    follow, start = bio_penalty(NAMES)
    state |= {**mixes(shipped, reader), "label_weight": shipped.float("reader.label_weight"), "transitions": torch.tensor(labels["transitions"]) - follow,
              "start": torch.tensor(labels["start"]) - start}
    state["root"] = next(shipped.float(k) for k in shipped.values if k.startswith("onnx::Expand_")).flatten()
    missing, unknown = reader.load_state_dict(state, strict=False)
    if unknown or set(missing) - {"words.weight"}:
        raise SystemExit(f"the file does not fit model.py: missing {missing}, unknown {unknown}")
    return reader.state_dict(), {"names": labels["names"], "upos": labels["upos"], "deprel": labels["deprel"]}


def main():
    parser = argparse.ArgumentParser()
    for option in ("--model", "--base", "--out"):
        parser.add_argument(option, required=True)
    options = parser.parse_args()
    state, labels = reopen(options.model, options.base)
    with open(f"{options.model}/manifest.json", encoding="utf8") as file:
        words = json.load(file)["trainedWords"]
    layers = len({k.split(".")[1] for k in state if k.startswith("layers.")})
    torch.save({"model": state, "ema": state, "labels": labels, "kept": list(range(layers)), "words": words, "step": 0, "spent": 0.0}, options.out)


if __name__ == "__main__":
    main()
