#!/usr/bin/env python3
"""How many direct quotations are found, and with the right source: quotations.py GOLD.jsonl RECORDS.jsonl

GOLD holds documents with attributions by character offsets, RECORDS what `chancery read --json` prints of them (as
for score_attribution.py of the shared folder). Direct is an attribution whose content stands wholly within quotation
marks; it is found, and its source right, where the words in common are at least half of all.
"""
import json, os, re, sys

TOKEN = re.compile(r"\w+|[^\w\s]")
MARKS = re.compile("“[^“”]*”|\"[^\"\n]*\"|''[^'\n][^\n]*?''|«[^»]*»")


def covered(tokens, spans):
    return {i for i, (s, e) in enumerate(tokens) if any(s < b and e > a for a, b in spans)}


def overlap(a, b): return len(a & b) / len(a | b) if a or b else 1.0


def main():
    if len(sys.argv) != 3: sys.exit(__doc__)
    records = {}
    for line in open(sys.argv[2], encoding="utf-8"):
        row = json.loads(line)
        records[os.path.splitext(os.path.basename(row["document"]["source"]))[0]] = row
    total = found = right = 0
    for line in open(sys.argv[1], encoding="utf-8"):
        document = json.loads(line)
        text = document["text"]
        tokens = [m.span() for m in TOKEN.finditer(text)]
        bytes_ = [0]
        for character in text: bytes_.append(bytes_[-1] + len(character.encode()))
        place = {b: n for n, b in enumerate(bytes_)}
        quoted = covered(tokens, [m.span() for m in MARKS.finditer(text)])
        words = {i for i, (s, e) in enumerate(tokens) if text[s:e].isalnum()}
        def read(spans): return covered(tokens, [(place.get(s, 0), place.get(e, len(text))) for s, e in spans]) & words
        claims = {}
        for number, claim in enumerate(records.get(document["id"], {}).get("claims", [])):
            link, *inner = claim["chain"]
            key = str((link["sourceSpans"], link["cueSpans"])) if link["sourceSpans"] or link["cueSpans"] else number
            source, content = claims.setdefault(key, (read(link["sourceSpans"]), set()))
            content |= read(claim["contentSpans"])
            for other in inner: content |= read(other["sourceSpans"]) | read(other["cueSpans"])
        for attribution in document["attributions"]:
            content = covered(tokens, attribution["content"]) & words
            if not content or not content <= quoted: continue
            total += 1
            best = max(claims.values(), key=lambda c: overlap(content, c[1]), default=(set(), set()))
            if overlap(content, best[1]) < 0.5: continue
            found += 1
            right += overlap(covered(tokens, attribution["source"]) & words, best[0]) >= 0.5
    print(f"direct quotations: {total}, found {100 * found / total:.1f} %, with their source {100 * right / total:.1f} %")


main()
