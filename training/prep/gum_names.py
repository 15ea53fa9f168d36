"""Names from GUM's entity spans: a span whose head is a proper noun, cut to the name by the tree; times with a calendar word."""
import re
from treebank import spans_of_entities

TITLES = set("""president minister pope king queen prince princess senator governor mayor chancellor secretary general colonel captain
professor dr. mr. mrs. ms. mr mrs ms dr sir lord lady god mom dad mother father uncle aunt chairman director ambassador judge justice
representative congressman congresswoman speaker emperor pharaoh sheriff officer agent coach bishop archbishop""".split())
CALENDAR = set("""january february march april may june july august september october november december jan feb mar apr jun jul aug sep
sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun""".split())
UNITS = set("year month week day decade century night morning evening afternoon weekend summer winter spring fall autumn".split())
UNITS |= {"today", "yesterday", "tomorrow", "tonight"}
DEICTIC = {"last", "next", "this", "past", "coming", "previous"}
TYPES = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "EVENT"}
INSIDE, INSIDE_RIGHT = {"ADP", "DET", "CCONJ", "PUNCT", "NUM"}, {"ADP", "DET", "CCONJ", "PUNCT", "PART", "NUM"}


def form(row):
    return row[1].lower()


def date(rows, start, end):
    """Span of a date, or None: a month, weekday or year, or 'today', 'last week' and the like; at most eight words, no clause."""
    words = [form(r).strip(".") for r in rows[start:end + 1]]
    named = any(w in CALENDAR and rows[start + k][3] == "PROPN" for k, w in enumerate(words))
    named = named or any(re.fullmatch(r"(1[5-9]|20)\d\d(s|'s)?", w) for w in words)
    deictic = words[0] in ("today", "yesterday", "tomorrow", "tonight") or words[0] in DEICTIC and any(w in UNITS for w in words)
    if not (named or deictic):
        return None
    while start < end and rows[start][3] in ("DET", "ADP", "PUNCT") and form(rows[start]) not in DEICTIC:
        start += 1
    for k in range(start, end + 1):
        if rows[k][3] in ("VERB", "SCONJ", "AUX") or rows[k][3] == "PRON" and form(rows[k]) in ("that", "which", "when"):
            end = k - 1
            break
    while end > start and rows[end][3] in ("PUNCT", "ADP", "PART", "DET"):
        end -= 1
    return (start, end, "DATE") if 0 <= end - start <= 7 else None


def belongs(rows, head, child, kind):
    """Does the child's word belong to the name that the head's word belongs to?"""
    relation, pos, capital = rows[child][7], rows[child][3], rows[child][1][:1].isupper()
    if relation in ("flat", "flat:name"):
        return True
    if relation in ("compound", "amod") and (pos == "PROPN" or capital):
        return True
    if relation == "nummod":
        return kind in ("EVENT", "ORG") if child > head else kind == "EVENT"
    if relation == "nmod" and pos == "PROPN" and child > head and kind in ("ORG", "EVENT", "LOC"):
        linked = any(form(rows[k]) in ("of", "for", "on", "de", "in") for k in range(head + 1, child))
        return linked and (kind != "LOC" or form(rows[child - 1]) == "of" or form(rows[child - 2]) == "of")
    return relation == "conj" and pos == "PROPN" and kind in ("ORG", "EVENT") and rows[head][7] in ("nmod", "compound")


def members(rows, children, span, head, kind):
    keep, stack = {head}, [head]
    while stack:
        node = stack.pop()
        for child in children[node]:
            if span[0] <= child <= span[1] and child not in keep and belongs(rows, node, child, kind):
                keep.add(child)
                stack.append(child)
    return keep


def block(rows, keep, head):
    """The unbroken stretch around the head, small words allowed between, none at the ends."""
    start = end = head
    for k in sorted(keep, reverse=True):
        if k < start and all(j in keep or rows[j][3] in INSIDE for j in range(k, start)):
            start = k
    for k in sorted(keep):
        if k > end and all(j in keep or rows[j][3] in INSIDE_RIGHT for j in range(end + 1, k + 1)):
            end = k
    while start < end and rows[start][3] in ("DET", "ADP", "PUNCT"):
        start += 1
    while end > start and (rows[end][3] in ("PUNCT", "ADP", "CCONJ", "DET") or rows[end][4] == "POS"):
        end -= 1
    return start, end


def name(rows, heads, children, span, kind):
    start, end = span
    top = [i for i in range(start, end + 1) if not start <= heads[i] <= end and rows[i][3] != "PUNCT"]
    if not top or rows[top[0]][3] != "PROPN" or kind == "PER" and rows[top[0]][4] == "NNPS":
        return None
    start, end = block(rows, members(rows, children, span, top[0], kind), top[0])
    while kind == "PER" and start < end and form(rows[start]) in TITLES:
        start += 1
    if kind == "PER" and start == end and form(rows[start]) in TITLES:
        return None
    named = any(r[1][:1].isupper() or r[1][:1].isdigit() for r in rows[start:end + 1])
    return (start, end, kind) if named else None


def gum_tags(rows):
    """BIO tags; of overlapping names the longest."""
    heads, children = [int(r[6]) - 1 for r in rows], [[] for _ in rows]
    for i, head in enumerate(heads):
        if head >= 0:
            children[head].append(i)
    found = set()
    for start, end, entity in spans_of_entities(rows):
        if not any(not start <= heads[i] <= end and rows[i][3] != "PUNCT" for i in range(start, end + 1)):
            continue
        kind = TYPES.get(entity)
        found.add(date(rows, start, end) if entity == "time" else name(rows, heads, children, (start, end), kind) if kind else None)
    tags = ["O"] * len(rows)
    for start, end, kind in sorted(found - {None}, key=lambda s: (s[0] - s[1], s[0])):
        if all(t == "O" for t in tags[start:end + 1]):
            tags[start:end + 1] = [f"B-{kind}"] + [f"I-{kind}"] * (end - start)
    return tags
