"""The network: a six-layer encoder with case shapes, and heads for parts of speech, grammar, names and position cues."""
import math
import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file
from tokenization import SHAPE_VALUES

WIDTH, LAYERS, ATTENTION_HEADS, INNER, VOCABULARY = 384, 6, 12, 1536, 30522


class Layer(nn.Module):
    """One transformer layer of BERT's kind (normalisation after the sum)."""

    def __init__(self, dropout):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.n1, self.n2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.f1, self.f2 = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.dropout = nn.Dropout(dropout)

    def attend(self, x, bias):
        batch, length, _ = x.shape
        parts = (self.q, self.k, self.v)
        weight, shift = torch.cat([p.weight for p in parts]), torch.cat([p.bias for p in parts])
        size = WIDTH // ATTENTION_HEADS
        q, k, v = F.linear(x, weight, shift).view(batch, length, 3, ATTENTION_HEADS, size).permute(2, 0, 3, 1, 4).unbind(0)
        weights = ((q * (1 / math.sqrt(size))) @ k.transpose(-1, -2) + bias).softmax(-1)
        return self.o((weights @ v).transpose(1, 2).reshape(batch, length, WIDTH))

    def forward(self, x, bias):
        x = self.n1(x + self.dropout(self.attend(x, bias)))
        return self.n2(x + self.dropout(self.f2(F.gelu(self.f1(x)))))


class Mix(nn.Module):
    """Learned weights of the layers; starts at the last."""

    def __init__(self, layers):
        super().__init__()
        start = torch.zeros(layers + 1)
        start[-1] = 1.0
        self.weight, self.scale = nn.Parameter(start), nn.Parameter(torch.ones(1))

    def forward(self):
        return self.scale * self.weight.softmax(0)


class Reader(nn.Module):
    """ids, shape, mask [B,T]; first, word_shape, word_mask [B,W] → scores of all heads."""

    def __init__(self, sizes, layers=LAYERS, dropout=0.1, head_dropout=0.25, arc=256, label=96, hidden=256, cue=192):
        super().__init__()
        self.words, self.positions = nn.Embedding(VOCABULARY, WIDTH), nn.Embedding(512, WIDTH)
        self.shapes, self.head_shapes = nn.Embedding(SHAPE_VALUES, WIDTH), nn.Embedding(SHAPE_VALUES, 32)
        nn.init.normal_(self.shapes.weight, std=0.02)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList([Layer(dropout) for _ in range(layers)])
        self.dropout, self.head_dropout = nn.Dropout(dropout), nn.Dropout(head_dropout)
        self.mix = nn.ModuleDict({k: Mix(layers) for k in ("names", "upos", "tree", "cue")})
        wide = WIDTH + 32
        self.names1, self.names2 = nn.Linear(wide, hidden), nn.Linear(hidden, sizes["names"])
        self.upos1, self.upos2 = nn.Linear(wide, hidden), nn.Linear(hidden, sizes["upos"])
        self.cue_sizes = [sizes["act"], sizes["polarity"], sizes["modality"]]
        self.cue1, self.cue2 = nn.Linear(wide, cue), nn.Linear(cue, sum(self.cue_sizes))
        self.arc_dep, self.arc_head = nn.Linear(wide, arc), nn.Linear(wide, arc)
        self.label_dep, self.label_head = nn.Linear(wide, label), nn.Linear(wide, label)
        self.root = nn.Parameter(torch.randn(wide) * 0.02)
        self.arc_weight, self.arc_bias = nn.Parameter(torch.empty(arc, arc)), nn.Linear(arc, 1)
        self.label_weight = nn.Parameter(torch.empty(label, sizes["deprel"] * label))
        self.label_bias_dep, self.label_bias_head = nn.Linear(label, sizes["deprel"]), nn.Linear(label, sizes["deprel"])
        nn.init.xavier_uniform_(self.arc_weight)
        nn.init.xavier_uniform_(self.label_weight)
        self.transitions = nn.Parameter(torch.zeros(sizes["names"], sizes["names"]))
        self.start = nn.Parameter(torch.zeros(sizes["names"]))

    def load_encoder(self, path):
        """Weights of a BERT checkpoint (safetensors)."""
        source = {k.removeprefix("bert."): v for k, v in load_file(path).items()}

        def copy(module, key):
            module.weight.data.copy_(source[f"{key}.weight"])
            module.bias.data.copy_(source[f"{key}.bias"])

        self.words.weight.data.copy_(source["embeddings.word_embeddings.weight"])
        kind = source["embeddings.token_type_embeddings.weight"][0]
        self.positions.weight.data.copy_(source["embeddings.position_embeddings.weight"] + kind)
        copy(self.norm, "embeddings.LayerNorm")
        for i, layer in enumerate(self.layers):
            base = f"encoder.layer.{i}."
            for part, key in (("q", "attention.self.query"), ("k", "attention.self.key"), ("v", "attention.self.value"),
                              ("o", "attention.output.dense"), ("n1", "attention.output.LayerNorm"),
                              ("f1", "intermediate.dense"), ("f2", "output.dense"), ("n2", "output.LayerNorm")):
                copy(getattr(layer, part), base + key)

    def copy_shallower(self, other, kept):
        """Everything of a deeper reader, with only the layers `kept` (numbers from 0)."""
        state = {k: v for k, v in other.state_dict().items() if not k.startswith(("layers.", "mix."))}
        for mine, theirs in enumerate(kept):
            state |= {f"layers.{mine}.{k}": v for k, v in other.layers[theirs].state_dict().items()}
        for key, mix in other.mix.items():
            rows = [0] + [k + 1 for k in kept]
            state |= {f"mix.{key}.weight": mix.weight.detach()[rows], f"mix.{key}.scale": mix.scale.detach()}
        self.load_state_dict(state)

    def encode(self, ids, shape, mask):
        position = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.words(ids) + self.positions(position)[None]) + self.shapes(shape)
        x = self.dropout(x)
        bias = (1.0 - mask.to(x.dtype))[:, None, None, :] * -10000.0
        layers = [x]
        for layer in self.layers:
            layers.append(layer(layers[-1], bias))
        return layers

    def forward(self, ids, shape, mask, first, word_shape, word_mask):
        batch, words = first.shape
        index = first[:, :, None].expand(batch, words, WIDTH)
        layers = torch.stack([torch.gather(x, 1, index) for x in self.encode(ids, shape, mask)])
        mixed = (torch.stack([mix() for mix in self.mix.values()]) @ layers.flatten(1)).view(-1, batch, words, WIDTH)
        shapes = self.head_shapes(word_shape)
        view = {k: torch.cat([mixed[i], shapes], -1) for i, k in enumerate(self.mix)}
        drop = self.head_dropout
        names = self.names2(drop(F.gelu(self.names1(drop(view["names"])))))
        upos = self.upos2(drop(F.gelu(self.upos1(drop(view["upos"])))))
        cue = self.cue2(drop(F.gelu(self.cue1(drop(view["cue"])))))
        root = self.root[None, None].expand(batch, 1, -1)
        dep, head = drop(view["tree"]), drop(torch.cat([root, view["tree"]], 1))
        arc_dep, arc_head = drop(F.gelu(self.arc_dep(dep))), drop(F.gelu(self.arc_head(head)))
        arcs = (arc_dep @ self.arc_weight) @ arc_head.transpose(1, 2) + self.arc_bias(arc_head).transpose(1, 2)
        heads_mask = torch.cat([torch.ones_like(word_mask[:, :1]), word_mask], 1).to(arcs.dtype)
        arcs = arcs + (1.0 - heads_mask)[:, None, :] * -10000.0
        label_dep, label_head = drop(F.gelu(self.label_dep(dep))), drop(F.gelu(self.label_head(head)))
        return names, upos, arcs, label_dep, label_head, cue, layers[-1]

    def labels_at(self, dep, head, heads):
        """Label scores [B,W,R] of each word for the given heads."""
        batch, words, size = dep.shape
        chosen = torch.gather(head, 1, heads[:, :, None].expand(batch, words, size))
        mixed = (dep @ self.label_weight).view(batch, words, -1, size)
        return (mixed * chosen[:, :, None, :]).sum(-1) + self.label_bias_dep(dep) + self.label_bias_head(chosen)

    def labels_all(self, dep, head):
        """Label scores [B,W,R,W+1] of each word for every head."""
        batch, words, size = dep.shape
        mixed = (dep @ self.label_weight).view(batch, -1, size) @ head.transpose(1, 2)
        scores = mixed.view(batch, words, -1, head.shape[1])
        return scores + self.label_bias_dep(dep)[:, :, :, None] + self.label_bias_head(head).transpose(1, 2)[:, None]


def bio_penalty(names):
    """[K,K] and [K]: −10,000 where a tag may not follow another, or not start."""
    ok = lambda a, b: b[0] != "I" or a[2:] == b[2:] and a != "O"
    follow = torch.tensor([[0.0 if ok(a, b) else -10000.0 for b in names] for a in names])
    return follow, torch.tensor([-10000.0 if b[0] == "I" else 0.0 for b in names])


def log_partition(scores, mask, transitions, start):
    """log Z of a linear chain: scores [B,W,K], mask [B,W], transitions [W-1,K,K] or broadcast over B as [B,W-1,K,K], start [K] → [B]."""
    keep, alpha = mask.bool(), scores[:, 0] + start
    for t in range(1, scores.shape[1]):
        step = (alpha[:, :, None] + transitions[..., t - 1, :, :]).logsumexp(1) + scores[:, t]
        alpha = torch.where(keep[:, t, None], step, alpha)
    return alpha.logsumexp(-1)


def names_loss(scores, allowed, mask, transitions, start):
    """Linear-chain CRF, marginal over all allowed tag sequences: −log P(allowed | sentence), summed. allowed [B,W,K] of 0/1."""
    both = torch.cat([scores, scores + (allowed - 1.0) * 10000.0])
    each = transitions.expand(max(1, scores.shape[1] - 1), *transitions.shape)
    total, right = log_partition(both, torch.cat([mask, mask]), each, start).chunk(2)
    return (total - right).sum()
