"""What each head can say, and the country and capital lists that turn corpus places into states and venues."""
from pathlib import Path

NAME_TYPES = ["PER", "ORG", "STATE", "VENUE", "EVENT", "DATE"]
NAMES = ["O"] + [f"{p}-{t}" for t in NAME_TYPES for p in "BI"]
UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
ACTS = ["none", "demand", "propose", "support", "oppose", "reject", "accuse", "warn", "threaten", "deny", "promise",
        "concede", "assert", "express-concern", "call-for"]
POLARITIES = ["for", "against", "neutral"]
MODALITIES = ["actual", "conditional", "predicted", "denied"]

HERE = Path(__file__).parent


def read_list(name):
    lines = (HERE / "lists" / name).read_text("utf8").split("\n")
    return {x.strip().lower() for line in lines if not line.startswith("#") for x in line.split(";") if x.strip()}


STATES = read_list("states.txt")
EITHER = read_list("states-or-venues.txt")
CAPITALS = read_list("capitals.txt")
SEATS = read_list("seats-of-power.txt")
UNIONS = read_list("unions.txt")
