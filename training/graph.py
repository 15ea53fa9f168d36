"""The trained network as two lean ONNX graphs. The first reads up to SLOTS sentences side by side and scores everything but the relations;
the second tells the relation of each word to the head that the tree gave it. Leaner than what an exporter writes: no masks, each sentence's
attention by itself, only the words' first pieces in the last layer. Weights keep the names of the checkpoint (`reopen.py` reads them back);
what can be computed from weights alone is left to the runtime's constant folding."""
import numpy as np
from onnx import TensorProto, helper, numpy_helper
from model import ATTENTION_HEADS, WIDTH

SLOTS = 4
CONTRIBUTED = {"MatMulIntegerToFloat", "MultiHeadAttention", "BiasGelu", "Gelu", "FusedMatMul"}
MIDDLE = 128  # what stands for nought among 256 steps
ABOVE = 32  # the same after GELU, where hardly anything is below nought
INT, FLOAT = TensorProto.INT32, TensorProto.FLOAT
whole = lambda *values: np.array(values, "int64")
real = lambda value: np.array(value, "float32")


class Graph:
    def __init__(self, state):
        self.state, self.nodes, self.values, self.known = state, [], {}, {}

    def parameter(self, key, value=None):
        """A weight of the checkpoint under its own name."""
        self.values[key] = self.state[key].detach().numpy() if value is None else value
        return key

    def constant(self, value):
        return self.parameter(f"value{len(self.values)}", value)

    def add(self, op, *inputs, outputs=1, name=None, **attributes):
        names = [f"{op}{len(self.nodes)}_{k}" for k in range(outputs)] if name is None else [name]
        inputs = [self.constant(i) if isinstance(i, np.ndarray) else i for i in inputs]
        domain = "com.microsoft" if op in CONTRIBUTED else ""
        self.nodes.append(helper.make_node(op, inputs, names, name=names[0], domain=domain, **attributes))
        return names[0] if len(names) == 1 else names

    def model(self, inputs, outputs):
        info = lambda shapes: [helper.make_tensor_value_info(k, *v) for k, v in shapes.items()]
        values = [numpy_helper.from_array(np.ascontiguousarray(v), k) for k, v in self.values.items()]
        graph = helper.make_graph(self.nodes, "reader", info(inputs), info(outputs), values)
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)], ir_version=8)


def rounded(weight, axis, steps):
    """Weights as whole numbers up to ±steps, one scale for each stretch along the axis."""
    scale = np.maximum(np.abs(weight).max(axis, keepdims=True), 1e-9) / steps
    return np.round(weight / scale).astype("int8"), scale.astype("float32")


def zeros(g, row, zero):
    """What stands for nought, as often as the input `row` is long; made once."""
    key = row, zero
    if key not in g.known:
        g.known[key] = g.add("Expand", np.array([zero], "uint8"), g.add("Shape", row, start=1))
    return g.known[key]


def stepped(g, x, row, zero=MIDDLE):
    """Numbers as whole ones of 8 bits with one scale a row, so that no row hangs on another. There are as many rows as the input `row` is long."""
    top = g.add("ReduceMax", g.add("Abs", x) if zero == MIDDLE else x, axes=[-1], keepdims=1)
    scale = g.add("Mul", g.add("Max", top, real(1e-6)), real(1 / (255 - zero)))
    return g.add("QuantizeLinear", x, g.add("Reshape", scale, whole(-1)), zeros(g, row, zero), axis=1), scale, zero


def stored(g, key, weight):
    """A weight [in, out] in steps of ±64: pairs of larger products overflow 16-bit sums on processors without VNNI."""
    steps, scales = rounded(weight, 0, 64)
    return g.parameter(f"{key}.int8", steps), g.parameter(f"{key}.scale", scales[0])


def product(g, rows, weight):
    """Rows from `stepped` times a weight from `stored`, and the rows' scale, by which it is still to be multiplied."""
    x, scale, zero = rows
    return g.add("MatMulIntegerToFloat", x, weight[0], real(1), weight[1], np.array(zero, "uint8")), scale


def turned(g, key):
    return g.state[f"{key}.weight"].detach().numpy().T


def encoder_product(g, rows, key):
    return g.add("Mul", *product(g, rows, stored(g, f"{key}.weight", turned(g, key))))


def norm(g, x, key):
    return g.add("LayerNormalization", x, g.parameter(f"{key}.weight"), g.parameter(f"{key}.bias"), axis=-1, epsilon=1e-12)


def residual(g, x, part, rows, normed):
    """The sum of a step and what it started from, normalised."""
    moved = g.add("Add", encoder_product(g, rows, part), g.parameter(f"{part}.bias"))
    return norm(g, g.add("Add", moved, x), normed)


def attend(g, base, source, x, lengths):
    """Each sentence by itself, so that the order of sums is its own."""
    rows = stepped(g, x, "ids")
    asked = rows if source == x else stepped(g, source, "first")
    parts = [encoder_product(g, r, base + k) for k, r in (("q", asked), ("k", rows), ("v", rows))]
    split = [g.add("Split", part, at, outputs=SLOTS, axis=1) for part, at in zip(parts, (lengths[source != x], lengths[0], lengths[0]))]
    bias = g.add("Concat", *(g.parameter(f"{base}{k}.bias") for k in "qkv"), axis=0)
    each = [g.add("MultiHeadAttention", *slot, bias, num_heads=ATTENTION_HEADS) for slot in zip(*split)]
    return g.add("Concat", *each, axis=1)


def layer(g, base, source, x, lengths):
    """From `source`, all pieces or the words' first, which look at all pieces of `x`."""
    row = "ids" if source == x else "first"
    context = attend(g, base, source, x, lengths)
    x = residual(g, source, f"{base}o", stepped(g, context, row), f"{base}n1")
    inner = encoder_product(g, stepped(g, x, row), f"{base}f1")
    inner = g.add("BiasGelu", inner, g.parameter(f"{base}f1.bias"))
    return residual(g, x, f"{base}f2", stepped(g, inner, row, ABOVE), f"{base}n2")


def embedded(g):
    steps, scales = rounded(g.state["words.weight"].detach().numpy(), 1, 127)
    words = g.add("Cast", g.add("Gather", g.parameter("words.weight.int8", steps), "ids"), to=FLOAT)
    words = g.add("Mul", words, g.add("Gather", g.parameter("words.weight.scale", scales), "ids"))
    placed = norm(g, g.add("Add", words, g.add("Gather", g.parameter("positions.weight"), "place")), "norm")
    return g.add("Add", placed, g.add("Gather", g.parameter("shapes.weight"), "shape"))


def encode(g, layers, lengths):
    """All layers' vectors of the words' first pieces."""
    first = g.add("Squeeze", "first", whole(0))
    at_words = lambda x: g.add("Gather", x, first, axis=1)
    x = embedded(g)
    seen = [at_words(x)]
    for i in range(layers - 1):
        x = layer(g, f"layers.{i}.", x, x, lengths)
        seen.append(at_words(x))
    return [*seen, layer(g, f"layers.{layers - 1}.", seen[-1], x, lengths)]


def views(g, layers, kinds):
    """The mixture of layers that each head sees."""
    rows = [g.add("Mul", g.add("Softmax", g.parameter(f"mix.{k}.weight")), g.parameter(f"mix.{k}.scale")) for k in kinds]
    mix = g.add("Concat", *(g.add("Unsqueeze", row, whole(0)) for row in rows), axis=0)
    mixed = g.add("MatMul", mix, g.add("Reshape", g.add("Concat", *layers, axis=0), whole(len(layers), -1)))
    mixed = g.add("Reshape", mixed, whole(len(kinds), -1, WIDTH))
    return dict(zip(kinds, g.add("Split", mixed, whole(*[1] * len(kinds)), outputs=len(kinds), axis=0)))


def inner(g, view, *keys):
    """First step of the heads that see the same. What the shape of a word adds is a table."""
    beside = lambda names, axis: g.add("Concat", *names, axis=axis)
    parts = [stored(g, f"{k}.weight", turned(g, k)[:WIDTH]) for k in keys]
    product_of_view = g.add("Mul", *product(g, stepped(g, view, "first"), (beside([p[0] for p in parts], 1), beside([p[1] for p in parts], 0))))
    shapes = beside([g.parameter(f"{k}.weight.shapes", turned(g, k)[WIDTH:]) for k in keys], 1)
    table = g.add("Add", g.add("MatMul", g.parameter("head_shapes.weight"), shapes), beside([g.parameter(f"{k}.bias") for k in keys], 0))
    return g.add("Gelu", g.add("Add", product_of_view, g.add("Gather", table, "word_shape")))


def with_root(g, x, key, **name):
    """The words and, before them, the root: a word that the network learned."""
    upper = g.add("Mul", g.add("Cast", f"{key}.weight.int8", to=FLOAT), f"{key}.weight.scale")
    weight = g.add("Concat", upper, f"{key}.weight.shapes", axis=0)
    root = g.add("MatMul", g.add("Reshape", g.parameter("root"), whole(1, 1, -1)), weight)
    return g.add("Concat", g.add("Gelu", g.add("Add", root, f"{key}.bias")), x, axis=1, **name)


def score(g, x, key, **name):
    weight = g.add("Transpose", g.parameter(f"{key}.weight"))
    return g.add("Add", g.add("MatMul", x, weight), g.parameter(f"{key}.bias"), **name)


def arcs(g, dep, head):
    """Two sums of at most 128 products: longer ones are cut elsewhere when more words stand beside, which shows in the last digit."""
    scored = g.add("Add", g.add("MatMul", dep, g.parameter("arc_weight")), g.parameter("arc_bias.weight"))
    size = g.state["arc_weight"].shape[0]
    cut = lambda x: g.add("Split", x, whole(*[128] * (size // 128)), outputs=size // 128, axis=2)
    halves = [g.add("FusedMatMul", a, b, transB=1) for a, b in zip(cut(scored), cut(with_root(g, head, "arc_head")))]
    g.add("Sum", *halves, name="arcs")


def reader_graph(state, layers, cue_sizes):
    g = Graph(state)
    lengths = [g.add("Cast", key, to=TensorProto.INT64) for key in ("pieces", "words")]
    seen = encode(g, layers, lengths)
    view = views(g, seen, ["names", "upos", "tree", "cue"])
    score(g, inner(g, view["names"], "names1"), "names2", name="names")
    score(g, inner(g, view["upos"], "upos1"), "upos2", name="upos")
    cues = score(g, inner(g, view["cue"], "cue1"), "cue2")
    start = 0
    for key, size in zip(("act", "polarity", "modality"), cue_sizes):
        g.add("Slice", cues, whole(start), whole(start + size), whole(2), name=key)
        start += size
    keys = ("arc_dep", "arc_head", "label_dep", "label_head")
    sizes = whole(*(state[f"{k}.bias"].shape[0] for k in keys))
    arc_dep, arc_head, label_dep, label_head = g.add("Split", inner(g, view["tree"], *keys), sizes, outputs=4, axis=2)
    arcs(g, arc_dep, arc_head)
    g.add("Identity", label_dep, name="label_dep")
    with_root(g, label_head, "label_head", name="label_head")
    g.add("Identity", seen[-1], name="hidden")
    row, word = lambda n: (INT, [1, n]), lambda n: (FLOAT, [1, "W", n])
    inputs = {**{k: row("P") for k in ("ids", "shape", "place")}, **{k: row("W") for k in ("first", "word_shape")},
              "pieces": (INT, [SLOTS]), "words": (INT, [SLOTS])}
    label = state["label_dep.bias"].shape[0]
    outputs = {"names": word(state["names2.bias"].shape[0]), "upos": word(state["upos2.bias"].shape[0]),
               **{k: word(n) for k, n in zip(("act", "polarity", "modality"), cue_sizes)},
               "arcs": word("H"), "label_dep": word(label), "label_head": (FLOAT, [1, "H", label]), "hidden": word(WIDTH)}
    return g.model(inputs, outputs)


def relations_graph(state):
    """label_dep [1,W,L], label_head [1,H,L], heads [1,W] (0 the root) → the best relation of each word to its head."""
    g = Graph(state)
    relations, size = state["label_bias_dep.weight"].shape
    chosen = g.add("Gather", g.add("Squeeze", "label_head", whole(0)), g.add("Reshape", "heads", whole(-1, 1)))
    unscaled, scale = product(g, stepped(g, "label_dep", "heads"), stored(g, "label_weight", state["label_weight"].detach().numpy()))
    pairs = g.add("FusedMatMul", chosen, g.add("Reshape", unscaled, whole(-1, relations, size)), transB=1)
    pairs = g.add("Mul", g.add("Reshape", pairs, whole(1, -1, relations)), scale)
    heads = score(g, g.add("Reshape", chosen, whole(1, -1, size)), "label_bias_head")
    total = g.add("Sum", pairs, heads, score(g, "label_dep", "label_bias_dep"))
    g.add("Cast", g.add("ArgMax", total, axis=2, keepdims=0), to=INT, name="relations")
    inputs = {"label_dep": (FLOAT, [1, "W", size]), "label_head": (FLOAT, [1, "H", size]), "heads": (INT, [1, "W"])}
    return g.model(inputs, {"relations": (INT, [1, "W"])})
