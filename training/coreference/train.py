"""Trains the network that says what a pronoun stands for, and writes it as data for the extractor.

python train.py --train QUESTIONS… --check QUESTIONS… [--out ../../packages/extractor/src/entities/coreference/pronoun-net.ts]

One hidden layer; the options of a question compete in a softmax, "none of them" among them. The loss is the probability of all right options
together, or, where only wrong ones are known, of all others.
"""
import argparse
import base64
import json
import math
from pathlib import Path
import numpy as np
import torch

RARE = 20  # features seen less often say nothing
HEADER = "// Made by training/coreference/train.py from {sources}: do not edit.\n// Licence: {licence}\nimport type {{ NetData }} from './net.ts'\n\n"
LICENCE = "CC BY-SA 4.0, as packages/extractor/model/LICENSE."


def load(paths, without=()):
    """Questions with features by name."""
    questions = []
    for path in paths:
        lines = Path(path).read_text().split("\n")
        names = json.loads(lines[0])["names"]
        for line in filter(None, lines[1:]):
            question = json.loads(line)
            if any(genre in question["document"] for genre in without):
                continue
            question["options"] = [{names[i]: v for i, v in zip(*option)} for option in question["options"]]
            questions.append(question)
    return questions


def frequent(questions):
    counts = {}
    for question in questions:
        for option in question["options"]:
            for name in option:
                counts[name] = counts.get(name, 0) + 1
    return sorted(name for name, count in counts.items() if count >= RARE)


def batch(questions, place):
    """Options as rows [question, option, feature], with masks of what exists, what is right and what is known to be wrong."""
    width = max(len(q["options"]) for q in questions)
    rows = torch.zeros(len(questions), width, len(place))
    there, right, wrong = (torch.zeros(len(questions), width, dtype=torch.bool) for _ in range(3))
    for i, question in enumerate(questions):
        there[i, :len(question["options"])] = True
        right[i, question["right"]] = True
        wrong[i, question.get("wrong", [])] = True
        for j, option in enumerate(question["options"]):
            for name, value in option.items():
                if name in place:
                    rows[i, j, place[name]] = value
    right |= there & ~wrong & ~right.any(1, keepdim=True)
    return rows, there, right


class Net(torch.nn.Module):
    def __init__(self, inputs, hidden, drop):
        super().__init__()
        self.inner = torch.nn.Linear(inputs, hidden)
        self.outer = torch.nn.Linear(hidden, 1, bias=False)
        self.drop = torch.nn.Dropout(drop)

    def forward(self, rows, there):
        scores = self.outer(self.drop(torch.relu(self.inner(rows)))).squeeze(-1)
        return torch.log_softmax(scores.masked_fill(~there, -math.inf), 1)


def loss_of(net, rows, there, right):
    chances = net(rows, there)
    return -torch.logsumexp(chances.masked_fill(~right, -math.inf), 1).mean()


def batches(questions, place, size):
    """Questions of like width together, so that little is padded."""
    ordered = sorted(questions, key=lambda q: len(q["options"]))
    return [batch(ordered[k:k + size], place) for k in range(0, len(ordered), size)]


def train(questions, place, options):
    torch.manual_seed(options.seed)
    net = Net(len(place), options.hidden, options.drop)
    learner = torch.optim.AdamW(net.parameters(), lr=options.rate, weight_decay=options.decay)
    parts = batches(questions, place, options.batch)
    steps = options.epochs * len(parts)
    schedule = torch.optim.lr_scheduler.LambdaLR(learner, lambda step: max(0.0, 1 - step / steps))
    for _ in range(options.epochs):
        for k in torch.randperm(len(parts)).tolist():
            learner.zero_grad()
            loss_of(net, *parts[k]).backward()
            learner.step()
            schedule.step()
    return net.eval()


def figures(net, questions, place):
    """Kind → [asked, right, named answers, right among these, named in truth]."""
    table = {}
    for question in questions:
        rows, there, right = batch([question], place)
        with torch.no_grad():
            best = int(net(rows, there).argmax())
        row = table.setdefault(question["kind"], np.zeros(5))
        named = question["named"] + [0]
        is_right = bool(right[0, best])
        row += [1, is_right, named[best], named[best] and is_right, any(named[k] for k in question["right"])]
    return table


def show(table):
    for kind, (asked, right, found, hits, wanted) in sorted({**table, "all": sum(table.values())}.items()):
        print(f"{kind:5} {asked:6.0f} questions, right {100 * right / asked:5.1f} %; named: precision {100 * hits / max(1, found):5.1f}, recall {100 * hits / max(1, wanted):5.1f}, F1 {200 * hits / max(1, found + wanted):5.1f}")


def write(net, place, options):
    inner = torch.cat([net.inner.weight, net.inner.bias[:, None]], 1).detach().numpy().astype("<f4").tobytes()
    outer = net.outer.weight.detach().numpy().astype("<f4").tobytes()
    data = base64.b64encode(inner + outer).decode()
    names = "".join(f"    '{name}',\n" for name in sorted(place, key=place.get))
    header = HEADER.format(sources="GUM's documents and GAP-development", licence=LICENCE)
    body = f"export const PRONOUN_NET: NetData = {{\n  inputs: [\n{names}  ],\n  hidden: {options.hidden},\n  weights:\n    '{data}',\n}}\n"
    options.out.write_text(header + body)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--train", nargs="+", required=True)
    parser.add_argument("--check", nargs="+", required=True)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--without", nargs="*", default=[], help="parts of documents' names")
    for name, default in (("hidden", 24), ("epochs", 40), ("batch", 64), ("seed", 7)):
        parser.add_argument(f"--{name}", type=int, default=default)
    for name, default in (("rate", 3e-3), ("decay", 0.05), ("drop", 0.2)):
        parser.add_argument(f"--{name}", type=float, default=default)
    options = parser.parse_args()
    torch.set_num_threads(1)
    questions = load(options.train, options.without)
    place = {name: k for k, name in enumerate(frequent(questions))}
    net = train(questions, place, options)
    for path in options.check:
        print(path)
        show(figures(net, load([path]), place))
    if options.out:
        write(net, place, options)
