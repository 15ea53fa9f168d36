"""What several trained readers say together, and how far a learner is from it (knowledge distillation, Hinton et al. 2015;
for names the structured form: cross-entropy of whole tag sequences)."""
import torch
import torch.nn.functional as F
from model import log_partition


def names_marginals(scores, mask, transitions, start):
    """Marginals of tags [B,W,K] and of neighbouring tags [B,W-1,K,K]: the gradients of log Z."""
    with torch.enable_grad():
        scores = scores.detach().requires_grad_()
        pairs = transitions.detach().expand(scores.shape[0], max(1, scores.shape[1] - 1), *transitions.shape).clone().requires_grad_()
        total = log_partition(scores, mask, pairs, start.detach()).sum()
        found = torch.autograd.grad(total, [scores, pairs], allow_unused=True)
    return found[0], found[1] if found[1] is not None else torch.zeros_like(pairs)


def names_distance(scores, mask, transitions, start, marginals):
    """Expected −log P(tags | sentence) of the learner under the teachers' distribution, summed."""
    tags, pairs = marginals
    finite = lambda t: t.clamp(min=-10000.0)
    each = transitions.expand(max(1, scores.shape[1] - 1), *transitions.shape)
    total = log_partition(scores, mask, each, start)
    expected = (tags * scores).sum((1, 2)) + (tags[:, 0] * finite(start)).sum(-1) + (pairs * finite(transitions)).sum((1, 2, 3))
    return (total - expected).sum()


class Teachers:
    """Averaged opinions of trained readers on a batch."""

    def __init__(self, readers, follow, start):
        self.readers, self.follow, self.start = readers, follow, start

    @torch.no_grad()
    def __call__(self, tensors, mask):
        outputs = [reader(*tensors) for reader in self.readers]
        mean = lambda values: torch.stack(list(values)).float().mean(0)
        arcs = mean(o[2].float().softmax(-1) for o in outputs)
        heads = arcs.argmax(-1)
        relations = mean(r.labels_at(o[3], o[4], heads).float().softmax(-1) for r, o in zip(self.readers, outputs))
        cues = mean(torch.cat([c.softmax(-1) for c in o[5].float().split(r.cue_sizes, -1)], -1) for r, o in zip(self.readers, outputs))
        transitions, start = mean(r.transitions for r in self.readers) + self.follow, mean(r.start for r in self.readers) + self.start
        names = names_marginals(mean(o[0] for o in outputs), mask, transitions, start)
        return {"names": names, "upos": mean(o[1].float().softmax(-1) for o in outputs), "arcs": arcs, "heads": heads,
                "relations": relations, "cues": cues}


def distances(reader, output, mask, opinion, follow, start):
    """Cross-entropies of the learner against the teachers, a word."""
    names, upos, arcs, dep, head, cue, _ = output
    words = mask.sum()
    away = lambda scores, target: -((target * F.log_softmax(scores.float(), -1)).sum(-1) * mask).sum() / words
    relations = reader.labels_at(dep, head, opinion["heads"])
    cues = sum(away(part, target) for part, target in zip(cue.split(reader.cue_sizes, -1), opinion["cues"].split(reader.cue_sizes, -1)))
    chain = names_distance(names.float(), mask, reader.transitions + follow, reader.start + start, opinion["names"]) / words
    return {"names": chain, "upos": away(upos, opinion["upos"]), "arcs": away(arcs, opinion["arcs"]),
            "relations": away(relations, opinion["relations"]), "cue": cues}
