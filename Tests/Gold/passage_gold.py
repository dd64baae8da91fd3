"""Reads gold of short passages: Tests/Gold/passages/NAME.py is a list of calls passage(key, text, items…).

Items are those of make_gold.py; the first one's person is the passage's subject, about whom occupancies and facts are
exhaustive. nothing(NAME) says that the passage states none of NAME. Words of an office or a fact stand in the text; verbs
among an office's words count by their stem ("commanded" is met by "Commander of"). Honorifics, callings, ranks, letters behind a
name ("CBE") and a violent death's verb, which the documents' gold has not, are neither missed nor wrong.
"""
import re

import make_gold

VIOLENT = {"killed", "drowned", "shot", "murdered", "strangled", "assassinated", "executed", "hanged", "beheaded"}


def is_uncounted(item):
    words = item.get("words", [])
    return (item["property"] in ("honorific", "occupation")
            or item["property"] == "title" and not re.search(r"baron|count|earl|duke|duchess|marqu", " ".join(words))
            or item["property"] == "award" and not item.get("date") and all(re.fullmatch(r"[a-z.&]{2,8}", w) for w in words)
            or item["property"] == "causeOfDeath" and set(words) <= VIOLENT)



def stem(word):
    """The beginning that a verb shares with the office's noun: commanded, chaired, governing, presided over."""
    verb = re.fullmatch(r"(\w{4,}?)(?:ed|ing|s|es)?(?: over)?", word)
    return verb[1] if verb and re.search(r"(ed|ing)( over)?$", word) else word


def astronomical(item):
    """211 B.C. is the year -0210 in EDTF."""
    for key in ("start", "end", "date", "value"):
        if str(item.get(key) or "").startswith("-"):
            year, rest = item[key][1:5], item[key][5:]
            item[key] = f"-{int(year) - 1:04}{rest}"


def read(path):
    """The passages of a file: pairs of text and gold, whose document is the passage's key."""
    found = []

    def passage(key, text, *items):
        gold = dict(document=key, subject=None, occupancies=[], facts=[], events=[], claims=[], never_stated=[], uncounted=[])
        for kind, item in items:
            gold["subject"] = gold["subject"] or item.get("holder") or item.get("subject") or next(iter(item.get("people", [])), None)
            astronomical(item)
            if kind == "facts" and is_uncounted(item):
                gold["uncounted"].append(item)
            elif kind:
                item.update({"office": [stem(w) for w in item["office"]]} if kind == "occupancies" else {})
                gold[kind].append(item)
        found.append((text.strip() + "\n", gold))

    calls = dict(
        passage=passage, nothing=lambda name: (None, dict(subject=name)),
        occ=lambda *a, **k: ("occupancies", make_gold.occ(*a, **k)),
        fact=lambda *a, **k: ("facts", make_gold.fact(*a, **k)),
        ev=lambda *a, **k: ("events", make_gold.ev(*a, **k)))
    exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), calls)
    return found
