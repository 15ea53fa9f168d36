"""The shipped int8 files → a checkpoint to go on from, where the float weights are gone. Rounding to 7 bits stays in the weights.

python reopen.py --model ../packages/extractor/model --out FILE
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

MODELS = ("model.int8.onnx", "relations.int8.onnx")
STORED_AS_USED = "label_weight"  # not a linear layer, so it does not stand turned in the file


def weights(path):
    """Weights by their names in the checkpoint."""
    values = {i.name: torch.from_numpy(np.array(numpy_helper.to_array(i))) for i in onnx.load(path).graph.initializer}
    state = {k: v for k, v in values.items() if not k.startswith("value") and not k.endswith((".int8", ".scale")) or k.startswith("mix.")}
    for key in (k.removesuffix(".int8") for k in values if k.endswith(".int8")):
        weight = values[f"{key}.int8"].float() * values[f"{key}.scale"]
        below = state.pop(f"{key}.shapes", None)
        weight = weight if below is None else torch.cat([weight, below])
        state[key] = weight if key in (STORED_AS_USED, "words.weight") else weight.T
    return state


def reopen(folder):
    with open(f"{folder}/labels.json", encoding="utf8") as file:
        labels = json.load(file)
    state = {k: v for name in MODELS for k, v in weights(f"{folder}/{name}").items()}
    follow, start = bio_penalty(NAMES)
    state |= {"transitions": torch.tensor(labels["transitions"]) - follow, "start": torch.tensor(labels["start"]) - start}
    layers = len({k.split(".")[1] for k in state if k.startswith("layers.")})
    reader = Reader(sizes(labels), layers)
    missing, unknown = reader.load_state_dict(state, strict=False)
    if unknown or set(missing) - {"arc_bias.bias"}:
        raise SystemExit(f"the file does not fit model.py: missing {missing}, unknown {unknown}")
    return reader.state_dict(), layers, {"names": labels["names"], "upos": labels["upos"], "deprel": labels["deprel"]}


def main():
    parser = argparse.ArgumentParser()
    for option in ("--model", "--out"):
        parser.add_argument(option, required=True)
    options = parser.parse_args()
    state, layers, labels = reopen(options.model)
    with open(f"{options.model}/manifest.json", encoding="utf8") as file:
        words = json.load(file)["trainedWords"]
    torch.save({"model": state, "ema": state, "labels": labels, "kept": list(range(layers)), "words": words, "step": 0, "spent": 0.0}, options.out)


if __name__ == "__main__":
    main()
