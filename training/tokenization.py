"""Words, word pieces and case shapes: the input side of the contract in README.md.

The TypeScript runtime does exactly the same; change both or neither.
"""
from functools import lru_cache
import regex
from tokenizers import Tokenizer

PREFIXES = ("e|co|non|pre|post|anti|re|ex|multi|semi|inter|intra|sub|un|pro|bi|tri|mid|mini|micro|macro|neo|"
            "pan|para|pseudo|quasi|trans|ultra|counter|extra|infra|hyper|over|under|de|cross|mis|socio|psycho|geo")
ABBREVIATIONS = ("Mr|Mrs|Ms|Dr|St|Ft|Mt|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|"
                 "Cmdr|Adm|Sgt|Brig|Rev|Hon|Prof|Pres|vs|etc|al|ca|cf|Inc|Corp|Ltd|Co|Bros|Jr|Sr|Dept|Univ|Assn|"
                 "Calif|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo")
LETTER = r"\p{L}\p{M}\p{N}\p{Cf}"
S, E = r"(?<![\p{L}\p{M}\p{N}_])", r"(?![\p{L}\p{M}\p{N}_])"
CLITIC = "s|re|ve|ll|d|m|S|RE|VE|LL|D|M"
WORD = rf"[{LETTER}]+(?:['’](?!(?:{CLITIC}|t|T){E})\p{{L}}[\p{{L}}\p{{M}}]*)*"
BOTH_CASES = "|".join(f"[{p[0].upper()}{p[0]}]{p[1:]}" for p in PREFIXES.split("|"))
# No \b, \d or inline flags: the same text works as a JavaScript expression with the flags g and u.
TOKEN = regex.compile("|".join([
    r"(?:https?://|www\.)\S*[^\s.,;:!?)\]\x22”’']",
    r"[\p{L}\p{N}._%+\-]+@[\p{L}\p{N}\-]+(?:\.[\p{L}\p{N}\-]+)+",
    rf"(?:[\p{{L}}\p{{N}}\-]+\.)+(?:com|org|net|gov|edu|int|info|eu|uk|de|fr|ru|pdf|htm|html|doc){E}",
    r"(?:\p{L}\.){2,}",
    rf"{S}(?:{ABBREVIATIONS})\.",
    rf"{S}Nos?\.(?=\s?[0-9])",
    rf"{S}\p{{Lu}}\.(?=\s\p{{Lu}})",
    r"[0-9]+(?:-[0-9]+){2,}",
    rf"['’][0-9][0-9]s?{E}",
    rf"[0-9]+(?:[.,:/][0-9]+)*(?:(?:st|nd|rd|th|s){E})?(?![\p{{L}}0-9]|[.,:/][0-9])",
    rf"[0-9]+(?:[.,:/][0-9]+)*(?=(?:am|pm|AM|PM|km|kg|cm|mm|ft|mn|tn|bn|mph|MW|GW|MM|m|k|K|M|\p{{Ll}}{{4,}}){E})",
    rf"{S}[Cc]an(?=not{E})|{S}[Gg]on(?=na{E})|{S}[Ww]an(?=na{E})|{S}[Gg]ot(?=ta{E})",
    rf"\p{{L}}+(?=n['’]t{E})|n['’]t{E}",
    rf"(?<=[\p{{L}}\p{{N}}.])['’](?:{CLITIC}){E}",
    rf"{S}(?:{BOTH_CASES})-(?=\p{{Ll}}){WORD}",
    WORD,
    r"\.{2,}|-{2,}|[!?]{2,}|``|''|([^\p{L}\p{N}\s\x22'’.,()\[\]])\1{2,}",
    r"\S",
]))


def tokenize(text):
    """Words of one sentence as (start, end) pairs in code points."""
    return [m.span() for m in TOKEN.finditer(text)]


def words_of(text):
    return [text[a:b] for a, b in tokenize(text)]


NUMBER = regex.compile(r"[0-9.,:/\-]*[0-9][0-9.,:/\-]*")
LETTERS, ALNUM, DIGIT = regex.compile(r"\p{L}"), regex.compile(r"[\p{L}\p{N}]"), regex.compile(r"\p{N}")
LOWER, UPPER = regex.compile(r"\p{Ll}+"), regex.compile(r"\p{Lu}+")


@lru_cache(maxsize=None)
def shape(word):
    """0 pad, 1 lower, 2 Title, 3 CAPS, 4 mixed, 5 number, 6 letters and digits, 7 punctuation, 8 single capital, 9 other."""
    if NUMBER.fullmatch(word):
        return 5
    letters = "".join(LETTERS.findall(word))
    if not letters:
        return 5 if ALNUM.search(word) else 7
    if DIGIT.search(word):
        return 6
    if LOWER.fullmatch(letters):
        return 1
    if UPPER.fullmatch(letters):
        return 8 if len(letters) == 1 else 3
    if UPPER.match(letters[0]) and LOWER.fullmatch(letters[1:]):
        return 2
    return 4 if UPPER.search(letters) else 9


def shape_features(words):
    """shape + 10 if first word of the sentence (punctuation skipped) + 20 if the sentence is in capitals, + 40 if in title case."""
    shapes = [shape(w) for w in words]
    cased = [s for s in shapes if s in (1, 2, 3, 4, 8)]
    capitals = len(cased) > 3 and sum(s in (3, 8) for s in cased) > 0.8 * len(cased)
    titled = len(cased) > 4 and sum(s == 1 for s in cased) < 0.3 * len(cased)
    style = 20 if capitals else 40 if titled else 0
    first = next((i for i, s in enumerate(shapes) if s != 7), -1)
    return [s + (10 if i == first else 0) + style for i, s in enumerate(shapes)]


SHAPE_VALUES = 60
CLS, SEP, UNK, MAX_PIECES_PER_WORD = 101, 102, 100, 8


class WordPieces:
    """Pieces of each word on its own; a word without pieces becomes [UNK]; at most eight pieces a word."""

    def __init__(self, model_folder):
        self.tokenizer = Tokenizer.from_file(f"{model_folder}/tokenizer.json")
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.of_word = lru_cache(maxsize=None)(self._of_word)

    def _of_word(self, word):
        ids = self.tokenizer.encode(word, add_special_tokens=False).ids
        return tuple(ids[:MAX_PIECES_PER_WORD]) or (UNK,)

    def sentence(self, words):
        """ids with [CLS] and [SEP], and the index of each word's first piece."""
        ids, first = [CLS], []
        for word in words:
            first.append(len(ids))
            ids.extend(self.of_word(word))
        return ids + [SEP], first
