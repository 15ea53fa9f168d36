"""Trains the reader by the clock: two processes share the weights (each with its own optimizer), silver is re-read as it grows.

python train.py --corpora DIR --base DIR --work DIR --decay-from 16:00 --end 16:50 [--resume]
"""
import argparse
import json
import os
import random
import time
from datetime import datetime
os.environ.setdefault("OMP_NUM_THREADS", "1")
import torch
import torch.multiprocessing as processes
import torch.nn.functional as F
from batches import encode_rows, inputs, targets
from collections import Counter
from corpora import dev_rows, training_corpora
from evaluate import predict, score, sizes
from labels import NAMES, UPOS
from model import LAYERS, Reader, bio_penalty, names_loss
from silver import load_silver
from stream import Stream, casing
from swap import name_pool
from tokenization import WordPieces

WORKERS, SEED = 2, 7
ENCODER_RATE, HEAD_RATE, LAYER_DECAY = 1.6e-4, 1.0e-3, 0.9
WEIGHT = {"names": 2.0, "upos": 0.5, "arcs": 1.0, "relations": 1.0, "cue": 4.0}
CHECK_SECONDS, EMA_EVERY, EMA = 420, 4, 0.98


def clock(text):
    now = datetime.now()
    hour, minute = text.split(":")
    return now.replace(hour=int(hour), minute=int(minute), second=0).timestamp()


def losses(reader, tensors, gold, follow, start):
    ids, shape, mask, first, word_shape, word_mask = tensors
    names, upos, arcs, dep, head, cue, _ = reader(*tensors)
    found = {"names": names_loss(names, gold["allowed"], word_mask, reader.transitions + follow, reader.start + start) / word_mask.sum()}
    if (gold["head"] >= 0).any():
        relations = reader.labels_at(dep, head, gold["head"].clamp(min=0))
        ce = lambda scores, key: F.cross_entropy(scores.flatten(0, 1), gold[key].flatten(), ignore_index=-100)
        found |= {"upos": ce(upos, "upos"), "arcs": ce(arcs, "head"), "relations": ce(relations, "relation")}
    if (gold["act"] >= 0).any():
        total = sum(F.cross_entropy(part.flatten(0, 1), gold[key].flatten(), ignore_index=-100, reduction="sum")
                    for part, key in zip(cue.split(reader.cue_sizes, -1), ("act", "polarity", "modality")))
        found["cue"] = total / word_mask.sum()
    return found


def optimizer_for(reader):
    groups = []
    for i in range(LAYERS):
        groups.append({"params": list(reader.layers[i].parameters()), "rate": ENCODER_RATE * LAYER_DECAY ** (LAYERS - 1 - i), "weight_decay": 0.01})
    inside = {id(p) for g in groups for p in g["params"]}
    heads = [p for p in reader.parameters() if p.requires_grad and id(p) not in inside]
    groups.append({"params": heads, "rate": HEAD_RATE, "weight_decay": 0.001})
    return torch.optim.AdamW(groups, lr=1e-4, betas=(0.9, 0.98), fused=True)


def rate_at(now, options, step):
    """1 until decay begins, then linear to 0.02 at the end; 80 warm-up steps."""
    left = (options.end_at - now) / max(1, options.end_at - options.decay_at)
    return min(1.0, step / 80) * max(0.02, min(1.0, left))


def note(options, text):
    with open(f"{options.work}/train.log", "a") as log:
        log.write(f"{datetime.now():%H:%M:%S} {text}\n")


def average(ema, reader):
    with torch.no_grad():
        for slow, now in zip(ema.parameters(), reader.parameters()):
            if now.requires_grad:
                slow.lerp_(now, 1 - EMA)


def save(options, name, **parts):
    torch.save(parts, f"{options.work}/{name}.part")
    os.replace(f"{options.work}/{name}.part", f"{options.work}/{name}")


def check(options, reader, ema, labels, dev, words):
    note(options, f"DEV words={int(words.sum())} " + json.dumps({k: score(v(), predict(ema, v(), labels)) for k, v in dev.items()}))
    save(options, "checkpoint.pt", model=reader.state_dict(), ema=ema.state_dict(), labels=labels, words=words.clone())


def learn(reader, optimizer, rows, choose, penalty):
    """One step; the losses as floats."""
    found = losses(reader, inputs(rows, choose), targets(rows), *penalty)
    optimizer.zero_grad(set_to_none=True)
    sum(WEIGHT[k] * v for k, v in found.items()).backward()
    torch.nn.utils.clip_grad_norm_([p for g in optimizer.param_groups for p in g["params"]], 1.0)
    optimizer.step()
    return {k: float(v.detach()) for k, v in found.items()}


def resumed(options, index, optimizer):
    """Steps already taken by this worker; its optimizer gets its old state."""
    saved = f"{options.work}/optimizer-{index}.pt"
    if not (options.resume and os.path.exists(saved)):
        return 0
    state = torch.load(saved, weights_only=False)
    optimizer.load_state_dict(state["optimizer"])
    return state["step"]


def work(index, reader, ema, labels, sources, pool, checks, words, options):
    """One of the two processes: learns until the clock says stop; the first one averages, checks and saves."""
    seed = SEED + index + options.round * 10
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    pieces, choose = WordPieces(options.base), casing(random.Random(seed + 100))
    stream, optimizer, penalty = Stream(sources, pool, options, pieces, seed), optimizer_for(reader), bio_penalty(NAMES)
    held = lambda: encode_rows(load_silver(options.silver)[1], pieces)
    dev = {**{k: (lambda r=v: r) for k, v in checks.items()}, "silver": held}
    step, sums, count, last = resumed(options, index, optimizer), Counter(), 0, time.time()
    reader.train()
    for rows in stream:
        now = time.time()
        if now >= options.end_at:
            break
        for group in optimizer.param_groups:
            group["lr"] = group["rate"] * rate_at(now, options, step)
        sums.update(learn(reader, optimizer, rows, choose, penalty))
        step, count = step + 1, count + 1
        words[index] += sum(len(r["words"]) for r in rows)
        if index == 0 and step % EMA_EVERY == 0:
            average(ema, reader)
        if count == 50:
            note(options, f"w{index} step {step} words={int(words.sum())} lr={rate_at(now, options, step):.2f} silver={len(stream.silver)} "
                 + " ".join(f"{k} {v / count:.3f}" for k, v in sums.items()))
            sums, count = Counter(), 0
        if now - last > CHECK_SECONDS:
            last = time.time()
            save(options, f"optimizer-{index}.pt", optimizer=optimizer.state_dict(), step=step)
            if index == 0:
                check(options, reader, ema, labels, dev, words)
    save(options, f"optimizer-{index}.pt", optimizer=optimizer.state_dict(), step=step)


def arguments():
    parser = argparse.ArgumentParser()
    for option in ("--corpora", "--base", "--work", "--end", "--decay-from"):
        parser.add_argument(option, required=True)
    parser.add_argument("--silver", default="silver")
    parser.add_argument("--resume", action="store_true")
    options = parser.parse_args()
    options.end_at, options.decay_at = clock(options.end), clock(options.decay_from)
    options.round = int(time.time()) % 1000 if options.resume else 0
    return options


def prepare(options):
    sources = training_corpora(options.corpora)
    counts = Counter(d for k in ("gum", "ewt") for r in sources[k] for d in r["deprel"])
    relations = [d for d, n in counts.most_common() if n >= 15]
    index, pieces = {d: i for i, d in enumerate(relations)}, WordPieces(options.base)
    sources = {k: encode_rows(v, pieces, index) for k, v in sources.items()}
    dev = {name: encode_rows(dev_rows(options.corpora, name)[0], pieces) for name in ("ewt-dev", "gum-dev")}
    return sources, dev, {"names": NAMES, "upos": UPOS, "deprel": relations}


def main():
    options = arguments()
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    sources, dev, labels = prepare(options)
    pool = name_pool([*sources.values(), load_silver(options.silver)[0]])
    reader, ema, words = Reader(sizes(labels)), Reader(sizes(labels)), torch.zeros(WORKERS).double()
    if options.resume:
        saved = torch.load(f"{options.work}/checkpoint.pt", weights_only=False)
        reader.load_state_dict(saved["model"])
        ema.load_state_dict(saved["ema"])
        words = saved["words"]
    else:
        reader.load_encoder(f"{options.base}/model.safetensors")
        ema.load_state_dict(reader.state_dict())
    for module in (reader.words, reader.positions, reader.norm):
        module.requires_grad_(False)
    for shared in (reader, ema):
        shared.share_memory()
    words.share_memory_()
    note(options, f"start, {sum(p.numel() for p in reader.parameters() if p.requires_grad)} trainable parameters, "
         + " ".join(f"{k} {len(v)}" for k, v in sources.items()))
    crew = [processes.Process(target=work, args=(i, reader, ema, labels, sources, pool, dev, words, options)) for i in range(WORKERS)]
    for member in crew:
        member.start()
    for member in crew:
        member.join()
    save(options, "checkpoint.pt", model=reader.state_dict(), ema=ema.state_dict(), labels=labels, words=words.clone())
    note(options, f"done words={int(words.sum())}")


if __name__ == "__main__":
    main()
