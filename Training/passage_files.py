"""Reads the passages of Training/passages, which are written as calls (see the README there); needs nothing but Python."""
import functools
import json
import os
import pathlib
import re

FOLDER = pathlib.Path(__file__).resolve().parent / "passages"
SHARED = pathlib.Path(os.environ.get("CHANCERY_SHARED", FOLDER.parent.parent.parent / "shared"))


@functools.cache
def stories():
    """The news stories of PolNeAR's training part, by their names."""
    path = SHARED / "data/attribution/train.jsonl"
    if not path.exists(): return {}
    return {d["id"]: d["text"] for d in map(json.loads, path.open(encoding="utf-8"))}


@functools.cache
def treebank():
    """The documents of GUM's training part by their names: sentences in lines of a paragraph each."""
    path, out, name = SHARED / "data/syntax/gum-train.conllu", {}, None
    if not path.exists(): return out
    for line in path.open(encoding="utf-8"):
        if line.startswith("# newdoc id = "): name = line[14:].strip(); out[name] = ""; gap = ""
        elif line.startswith("# newpar"): gap = "\n\n"
        elif line.startswith("# text = "): out[name] += (gap if out[name] else "") + line[9:].strip(); gap = " "
    return out


def corpus(name, start, end):
    """Characters `start` to `end` of a document of the training parts of GUM or PolNeAR, which stay in ../shared; None where they are absent."""
    text = (treebank() if name.startswith("GUM_") else stories()).get(name)
    return text[start:end] if text else None


def place(text, span):
    """Bytes of the words of an item ("#2" behind them: of their second place); None where they do not stand in the text."""
    found = re.match(r"(.*)#(\d+)$", span, re.S)
    words, count = (found[1], int(found[2])) if found else (span, 1)
    at = -1
    for _ in range(count):
        at = text.find(words, at + 1)
        if at < 0: return None
    return [len(text[:at].encode()), len(text[:at + len(words)].encode())]


def read():
    """Every passage as (key, text, items). An item has its type, whom it tells of, its span as written, and start and end
    (or date) as written: (words, value), or None; a fact has its value besides."""
    out = []
    def occ(holder, span, start=None, end=None, former=False, again=()):
        return dict(k="occ", type="office", names=[holder], span=span, start=start, end=end, again=list(again))
    def fact(subject, property, span, date=None, value=None):
        return dict(k="fact", type=property, names=[subject], span=span, start=date, end=None, again=[], value=value)
    def ev(kind, trigger, date, people, place=None, status="stated"):
        return dict(k="ev", type=kind, names=people, span=trigger, start=date, end=None, again=[])
    def P(key, text, *items):
        if text is not None: out.append((key, text, list(items)))
    for path in sorted(FOLDER.glob("*.py")):
        exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), dict(P=P, occ=occ, fact=fact, ev=ev, corpus=corpus))
    return out
