"""Trains one reader for a given time, on a processor or a GPU; with --teachers it learns from their opinions too.

python train.py --corpora DIR --base DIR --work DIR --seconds 5400 [--device cuda --batch-pieces 4096 --preparers 3]
                [--start CHECKPOINT] [--teachers A.pt,B.pt --keep 0,1,3,5] [--resume]
"""
import contextlib
import json
import os
import time
from collections import Counter
from datetime import datetime
import torch
import torch.nn.functional as F
from batches import encode_rows
from corpora import dev_rows, plain_rows, training_corpora
from distill import Teachers, distances
from evaluate import predict, score, sizes
from labels import NAMES, UPOS
from model import LAYERS, Reader, bio_penalty, names_loss
from options import arguments
from silver import load_silver
from stream import Stream, loader
from swap import name_pool
from tokenization import WordPieces

LAYER_DECAY, WARM_UP = 0.9, 0.04
WEIGHT = {"names": 2.0, "upos": 0.5, "arcs": 1.0, "relations": 1.0, "cue": 4.0}
SHARE = {"gum": 1.0, "ewt": 0.9, "politics": 0.5, "wikigold": 0.5, "wiki-other": 0.3, "tweets": 0.4, "silver": 2.0}
CHECK_SECONDS, EMA = 1200, 0.995


def losses(reader, output, mask, gold, follow, start):
    names, upos, arcs, dep, head, cue, _ = output
    found = {"names": names_loss(names.float(), gold["allowed"], mask, reader.transitions + follow, reader.start + start) / mask.sum()}
    ce = lambda scores, key, how: F.cross_entropy(scores.float().flatten(0, 1), gold[key].flatten(), ignore_index=-100, reduction=how)
    if (gold["head"] >= 0).any():
        relations = reader.labels_at(dep, head, gold["head"].clamp(min=0))
        found |= {"upos": ce(upos, "upos", "mean"), "arcs": ce(arcs, "head", "mean"), "relations": ce(relations, "relation", "mean")}
    if (gold["act"] >= 0).any():
        parts = zip(cue.split(reader.cue_sizes, -1), ("act", "polarity", "modality"))
        found["cue"] = sum(ce(part, key, "sum") for part, key in parts) / mask.sum()
    return found


def optimizer_for(reader, options):
    groups, layers = [], len(reader.layers)
    for i, layer in enumerate(reader.layers):
        groups.append({"params": list(layer.parameters()), "rate": options.rate * LAYER_DECAY ** (layers - 1 - i), "weight_decay": 0.01})
    inside = {id(p) for g in groups for p in g["params"]}
    heads = [p for p in reader.parameters() if p.requires_grad and id(p) not in inside]
    groups.append({"params": heads, "rate": options.head_rate, "weight_decay": 0.001})
    return torch.optim.AdamW(groups, lr=1e-4, betas=(0.9, 0.98), fused=True)


def rate_at(progress, options):
    """Warm-up, then 1 until `decay` of the time is over, then linear to 0.01. progress: 0 to 1."""
    left = (1 - progress) / max(1e-6, 1 - options.decay)
    return min(1.0, progress / WARM_UP, max(0.01, left))


def note(options, text):
    with open(f"{options.work}/train.log", "a") as log:
        log.write(f"{datetime.now():%H:%M:%S} {text}\n")


def average(ema, reader):
    with torch.no_grad():
        pairs = [(slow, now) for slow, now in zip(ema.parameters(), reader.parameters()) if now.requires_grad]
        torch._foreach_lerp_([a for a, _ in pairs], [b for _, b in pairs], 1 - EMA)


def relations_of(sources, options):
    """Relations that the treebanks have often, or those that the checkpoint to start from knows."""
    if options.start:
        return torch.load(options.start, weights_only=False)["labels"]["deprel"]
    counts = Counter(d for k in ("gum", "ewt") for r in sources[k] for d in r["deprel"])
    return [d for d, n in counts.most_common() if n >= 15]


def prepare(options, pieces):
    sources = training_corpora(options.corpora)
    relations = relations_of(sources, options)
    index, (silver, held) = {d: i for i, d in enumerate(relations)}, load_silver(options.silver)[:2]
    sources["silver"] = silver
    if options.teachers:
        sources["plain"] = plain_rows(options.corpora)
    sources = {k: encode_rows(v, pieces, index) for k, v in sources.items()}
    dev = {name: encode_rows(dev_rows(options.corpora, name)[0], pieces) for name in ("ewt-dev", "gum-dev")}
    return sources, {**dev, "silver": encode_rows(held, pieces)}, {"names": NAMES, "upos": UPOS, "deprel": relations}


def load_reader(path, device):
    saved = torch.load(path, weights_only=False, map_location="cpu")
    reader = Reader(sizes(saved["labels"]), len(saved["kept"]))
    reader.load_state_dict(saved["ema"])
    return reader.to(device).eval()


def begin(options, labels, teachers):
    """A new reader on the base encoder, or a shallower copy of the first teacher."""
    kept = [int(k) for k in options.keep.split(",")] if options.keep else list(range(LAYERS))
    reader = Reader(sizes(labels), len(kept))
    if teachers or options.start:
        reader.copy_shallower(teachers[0] if teachers else load_reader(options.start, "cpu"), kept)
    else:
        reader.load_encoder(f"{options.base}/model.safetensors")
    for module in (reader.words, reader.positions, reader.norm):
        module.requires_grad_(False)
    return reader.to(options.device), kept


class Run:
    """A reader on its way, with its running average; can be saved and gone on with."""

    def __init__(self, options, labels, teachers):
        self.options, self.labels = options, labels
        self.reader, self.kept = begin(options, labels, teachers)
        self.ema = Reader(sizes(labels), len(self.kept)).to(options.device).eval()
        self.ema.load_state_dict(self.reader.state_dict())
        self.optimizer = optimizer_for(self.reader, options)
        self.words = torch.load(options.start, weights_only=False)["words"] if options.start else 0
        self.step, self.spent = 0, 0.0

    def resume(self):
        saved = torch.load(f"{self.options.work}/checkpoint.pt", weights_only=False, map_location=self.options.device)
        for part in ("reader", "ema", "optimizer"):
            getattr(self, part).load_state_dict(saved["model" if part == "reader" else part])
        self.step, self.words, self.spent = saved["step"], saved["words"], saved["spent"]

    def save(self):
        path = f"{self.options.work}/checkpoint.pt"
        torch.save({"model": self.reader.state_dict(), "ema": self.ema.state_dict(), "optimizer": self.optimizer.state_dict(), "labels": self.labels,
                    "kept": self.kept, "words": self.words, "step": self.step, "spent": self.spent}, f"{path}.part")
        os.replace(f"{path}.part", path)

    def check(self, dev):
        """Figures on the held-out sets into the log."""
        note(self.options, f"DEV words={self.words} " + json.dumps({k: score(v, predict(self.ema, v, self.labels)) for k, v in dev.items()}))

    def learn(self, batches, penalty, teachers):
        """Batches until the time is over; yields after each, so that the caller may check and save."""
        began, sums = time.time() - self.spent, Counter()
        self.reader.train()
        for tensors, gold in batches:
            self.spent = time.time() - began
            if self.spent >= self.options.seconds:
                return
            for group in self.optimizer.param_groups:
                group["lr"] = group["rate"] * rate_at(self.spent / self.options.seconds, self.options)
            self.words += int(tensors[5].sum())
            sums.update(step(self, tensors, gold, penalty, teachers))
            average(self.ema, self.reader)
            self.step += 1
            if self.step % 100 == 0:
                note(self.options, f"step {self.step} words={self.words} " + " ".join(f"{k} {float(v) / 100:.3f}" for k, v in sums.items()))
                sums.clear()
            yield


def step(run, tensors, gold, penalty, teachers):
    """Learns from one batch; the losses as tensors."""
    device, optimizer = run.options.device, run.optimizer
    tensors, gold = [t.to(device, non_blocking=True) for t in tensors], {k: v.to(device, non_blocking=True) for k, v in gold.items()}
    half = torch.autocast("cuda", torch.bfloat16) if device == "cuda" else contextlib.nullcontext()
    mask = tensors[5].float()
    with half:
        opinion = teachers(tensors, mask) if teachers else None
        output = run.reader(*tensors)
        found = losses(run.reader, output, mask, gold, *penalty)
        loss = sum(WEIGHT[k] * v for k, v in found.items())
        if opinion:
            away = distances(run.reader, output, mask, opinion, *penalty)
            loss = loss + run.options.trust * sum(WEIGHT[k] * v for k, v in away.items())
            found |= {f"from teachers: {k}": v for k, v in away.items()}
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_([p for g in optimizer.param_groups for p in g["params"]], 1.0)
    optimizer.step()
    return {k: v.detach() for k, v in found.items()}


def stream_of(sources, options, pieces, seed):
    wanted = {k: v for k, v in {**SHARE, "plain": options.plain}.items() if k in sources and k not in options.without.split(",")}
    note(options, " ".join(f"{k} {len(sources[k])}x{v}" for k, v in wanted.items()))
    return Stream(sources, wanted, name_pool(list(sources.values())), pieces, seed, options.batch_pieces)


def main():
    options = arguments()
    os.makedirs(options.work, exist_ok=True)
    torch.manual_seed(options.seed)
    pieces = WordPieces(options.base)
    sources, dev, labels = prepare(options, pieces)
    penalty = tuple(t.to(options.device) for t in bio_penalty(NAMES))
    learned = [load_reader(path, options.device) for path in options.teachers.split(",") if path]
    run = Run(options, labels, learned)
    if options.resume and os.path.exists(f"{options.work}/checkpoint.pt"):
        run.resume()
    stream, last = stream_of(sources, options, pieces, options.seed + run.step), time.time()
    for _ in run.learn(loader(stream, options.preparers), penalty, Teachers(learned, *penalty) if learned else None):
        if time.time() - last > CHECK_SECONDS:
            last = time.time()
            run.save()
            run.check(dev)
    run.save()
    run.check(dev)


if __name__ == "__main__":
    main()
