"""Sentences without annotation, whose texts are free: what trained readers say of them is all that they teach."""
import csv
import io
import sys
from pathlib import Path
import regex
from treebank import files_under, show
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from tokenization import ABBREVIATIONS, words_of  # noqa: E402

BEGINNING = 20_000
END = regex.compile(rf"(?<!\b(?:{ABBREVIATIONS}|\p{{Lu}}))[.!?][”’\"')\]]*\s+(?=[“‘\"'(\[]*\p{{Lu}})")


def pieces_of(text):
    """Rough sentences; a wrong cut does no harm here."""
    start = 0
    for cut in END.finditer(text):
        yield text[start:cut.end()].strip()
        start = cut.end()
    yield text[start:].strip()


def gap(sources):
    """Paragraphs of Wikipedia biographies (GAP; Apache-2.0, texts CC BY-SA)."""
    for part in ("development", "test", "validation"):
        table = io.StringIO(show(f"{sources}/gap-coreference", f"gap-{part}.tsv"))
        for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield row["Text"].replace("``", '"').replace("''", '"')


def novels(sources):
    """Beginnings of a hundred novels (LitBank; CC BY 4.0, texts in the public domain)."""
    for path in files_under(f"{sources}/litbank", "original"):
        yield from regex.split(r"\n\s*\n", show(f"{sources}/litbank", path)[:BEGINNING])


def plain(sources):
    seen, out = set(), []
    for text in [*gap(sources), *novels(sources)]:
        for sentence in pieces_of(regex.sub(r"\s+", " ", text)):
            words = words_of(sentence)
            if 4 <= len(words) <= 60 and sentence not in seen:
                seen.add(sentence)
                out.append({"id": f"plain-{len(out)}", "src": "plain", "words": words})
    yield "plain-train", out
