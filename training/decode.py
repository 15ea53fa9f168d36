"""Scores → tags and trees: Viterbi over BIO tags, single-root maximum spanning tree over arcs."""
import numpy as np
from labels import ACTS, MODALITIES, NAMES, POLARITIES, UPOS


def viterbi(scores, transitions, start):
    """Best tag ids for scores [W,K]; transitions[a][b] is added when b follows a."""
    best, back = scores[0] + start, []
    for row in scores[1:]:
        paths = best[:, None] + transitions
        back.append(paths.argmax(0))
        best = paths.max(0) + row
    tags = [int(best.argmax())]
    for pointers in reversed(back):
        tags.append(int(pointers[tags[-1]]))
    return tags[::-1]


def cycle_of(heads):
    """Nodes of a cycle in heads (index 0 is the root), or None."""
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path, node = [], start
        while node > 0 and not state[node]:
            state[node] = 1
            path.append(node)
            node = heads[node]
        if node > 0 and state[node] == 1:
            return path[path.index(node):]
        for seen in path:
            state[seen] = 2
    return None


def edmonds(scores):
    """Chu-Liu/Edmonds: heads for scores [n,n] (dependent, head), node 0 the root."""
    n = len(scores)
    scores = scores.copy()
    np.fill_diagonal(scores, -1e18)
    scores[0] = -1e18
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = cycle_of(heads)
    if not cycle:
        return heads
    rest = [i for i in range(n) if i not in set(cycle)]
    m = len(rest)
    small = np.full((m + 1, m + 1), -1e18)
    small[:m, :m] = scores[np.ix_(rest, rest)]
    own = scores[cycle, heads[cycle]]
    enter, leave = {}, {}
    for a, i in enumerate(rest):
        leave[a] = cycle[int(scores[i, cycle].argmax())]
        small[a, m] = scores[i, leave[a]]
        gain = scores[cycle, i] - own
        enter[a] = cycle[int(gain.argmax())]
        small[m, a] = gain.max()
    inner = edmonds(small)
    for a in range(1, m):
        heads[rest[a]] = rest[inner[a]] if inner[a] < m else leave[a]
    broken = enter[int(inner[m])]
    heads[broken] = rest[int(inner[m])]
    return heads


def is_tree(heads):
    """heads[i] of word i+1, 0 the root: one root and no cycle."""
    return (heads == 0).sum() == 1 and cycle_of(np.concatenate([[0], heads])) is None


def tree(arcs):
    """Heads (0 the root) for arc scores [W,W+1]: the best head each, else the best single-root spanning tree of log-probabilities."""
    scores = arcs.astype("float64")
    words = len(scores)
    scores[np.arange(words), np.arange(words) + 1] = -1e9
    greedy = scores.argmax(1)
    if is_tree(greedy):
        return greedy
    scores = scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)
    best = None
    for root in np.argsort(-scores[:, 0], kind="stable")[:3]:
        fixed = np.full((words + 1, words + 1), -1e9)
        fixed[1:, 1:] = scores[:, 1:]
        fixed[root + 1] = -1e9
        fixed[root + 1, 0] = 0.0
        heads = edmonds(fixed)[1:]
        value = scores[np.arange(words), heads].sum()
        if best is None or value > best[0]:
            best = (value, heads)
    return best[1]


def decode(outputs, row, labels, relations):
    """All answers for one row: names, upos, head, deprel, act, polarity, modality as lists. outputs: arrays without batch axis;
    relations: gives each word's relation to the head that the tree gave it."""
    words = len(row["words"])
    names, upos, arcs = (outputs[k] for k in ("names", "upos", "arcs"))
    act, polarity, modality = (outputs[k][:words].argmax(-1) for k in ("act", "polarity", "modality"))
    heads = tree(arcs[:words, :words + 1])
    tags = viterbi(names[:words], np.array(labels["transitions"]), np.array(labels["start"]))
    return {"ner": [NAMES[k] for k in tags], "upos": [UPOS[k] for k in upos[:words].argmax(-1)], "head": [int(h) for h in heads],
            "deprel": [labels["deprel"][int(k)] for k in relations(heads)], "act": [ACTS[k] for k in act],
            "polarity": [POLARITIES[k] for k in polarity], "modality": [MODALITIES[k] for k in modality]}
