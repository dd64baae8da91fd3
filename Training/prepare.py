#!/usr/bin/env python3
"""Turns the corpora into the block files that language-trainer reads.

usage: prepare.py DATA OUT        DATA is shared/data, OUT a folder for derived files (never committed)

A block file holds paragraphs: a line "T<tab>text", then a line a token
"start end upos feats head deprel lemma last" (byte offsets, head as a token of the block or -1, last 1 at the end
of a sentence), then a blank line. A names file holds "T<tab>text" and lines "start end KIND".
"""
import json, random, re, sys
from pathlib import Path

KIND = {"person": "PER", "politician": "PER", "organisation": "ORG", "politicalparty": "ORG", "location": "LOC",
        "country": "LOC", "PER": "PER", "ORG": "ORG", "LOC": "LOC"}
TITLES = set("""president vice prime minister secretary senator sen. rep. representative governor gov. mayor general gen. colonel
col. captain capt. sergeant sgt. lieutenant lt. major admiral dr. dr doctor prof. professor mr. mr mrs. mrs ms. ms miss sir
lady lord king queen prince princess pope bishop archbishop reverend rev. father sister judge justice chancellor ambassador
congressman congresswoman chairman director coach st. attorney commissioner deputy state foreign former first the a an this
that our his her their your my""".split())


def sentences(path):
    meta, rows, new = {}, [], False
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            if rows: yield new, meta.get("text", ""), rows
            rows, meta, new = [], {}, False
        elif line.startswith("#"):
            if line.startswith(("# newdoc", "# newpar")): new = True
            if line.startswith("# text = "): meta["text"] = line[9:]
        else:
            rows.append(line.split("\t"))
    if rows: yield new, meta.get("text", ""), rows


def project(heads):
    """Lifts arcs until none cross (heads: 0 for the root, tokens count from 1)."""
    n = len(heads)
    h = [0] + heads
    while True:
        best = None
        for d in range(1, n + 1):
            a, b = min(d, h[d]), max(d, h[d])
            if h[d] == 0: a = 0
            for k in range(a + 1, b):
                x = k
                steps = 0
                while x != h[d] and x != 0 and steps <= n: x = h[x]; steps += 1
                if x != h[d] and h[d] != 0:
                    if best is None or b - a < best[0]: best = (b - a, d)
                    break
        if best is None: return h[1:]
        h[best[1]] = h[h[best[1]]]


def words(text, rows):
    """[start, end, row, number] in characters of the text; a multiword token that its words do not spell is one word."""
    out, at, skip, moved = [], 0, 0, {}
    index = {}
    for row in rows:
        if "." in row[0]: continue
        if "-" in row[0]:
            a, b = map(int, row[0].split("-"))
            parts = [r for r in rows if r[0].isdigit() and a <= int(r[0]) <= b]
            at = text.index(row[1], at)
            if "".join(p[1] for p in parts) == row[1]:
                for p in parts:
                    out.append([at, at + len(p[1]), p, int(p[0])]); at += len(p[1])
            else:
                first = next((p for p in parts if not a <= int(p[6]) <= b), parts[0])
                out.append([at, at + len(row[1]), first, int(first[0])]); at += len(row[1])
                for p in parts: moved[int(p[0])] = int(first[0])
            skip = b
        elif int(row[0]) > skip:
            at = text.index(row[1], at)
            out.append([at, at + len(row[1]), row, int(row[0])]); at += len(row[1])
    place = {w[3]: i + 1 for i, w in enumerate(out)}
    for k, v in moved.items(): place[k] = place[v]
    place[0] = 0
    heads = [place[int(w[2][6])] for w in out]
    return out, heads


def blocks(path):
    """Paragraphs as (text, [sentences of words with heads]); offsets in characters of the paragraph."""
    text, block = "", []
    for new, line, rows in sentences(path):
        if new and block:
            yield text, block
            text, block = "", []
        if text: text += " "
        ws, heads = words(line, rows)
        shift = len(text)
        text += line
        block.append(([[w[0] + shift, w[1] + shift, w[2], w[3]] for w in ws], heads))
    if block: yield text, block


def write_syntax(out, path, rng=None):
    """With rng also breaks lines: after some sentences, or, in some paragraphs, at a column."""
    n = 0
    for text, block in blocks(path):
        if rng:
            chars = list(text)
            style = rng.random()
            if style < 0.4:
                for ws, _ in block[:-1]:
                    k = ws[-1][1]
                    if k < len(chars) and chars[k] == " " and rng.random() < 0.5: chars[k] = "\n"
            elif style < 0.6:
                width, last = rng.choice([60, 72, 80]), 0
                for k, c in enumerate(chars):
                    if c == " " and k - last > width: chars[k] = "\n"; last = k
            else: continue
            text = "".join(chars)
        at = [0]
        for c in text: at.append(at[-1] + len(c.encode()))
        out.write("T\t" + text.replace("\n", "\r") + "\n")
        base = 0
        for ws, heads in block:
            flat = project(heads)
            for i, w in enumerate(ws):
                row = w[2]
                head = -1 if flat[i] == 0 else base + flat[i] - 1
                rel = row[7]
                lemma = row[2] if row[2] != "_" or row[1] == "_" else row[1]
                out.write(f"{at[w[0]]}\t{at[w[1]]}\t{row[3]}\t{row[5]}\t{head}\t{rel}\t{lemma}\t{int(i + 1 == len(ws))}\n")
            base += len(ws)
        out.write("\n")
        n += 1
    return n


def entities(rows):
    """(first, last, fields) of each mention in GUM's Entity= over rows of CoNLL-U, in the order in which they end."""
    open_, found = [], []
    for k, row in enumerate(rows):
        m = re.search(r"Entity=([^|]*)", row[9])
        for part in re.findall(r"\([^()]*\)?|[^()]+\)", m.group(1)) if m else []:
            if part.startswith("("):
                fields = part.strip("()").split("-")
                if part.endswith(")"): found.append((k, k, fields))
                else: open_.append((k, fields))
            else:
                for j in range(len(open_) - 1, -1, -1):
                    if open_[j][1][0] == part[:-1]:
                        first, fields = open_.pop(j)
                        found.append((first, k, fields))
                        break
    return found


def gum_names(path):
    """Paragraphs with the names in GUM's Entity= annotation, as the news corpora would mark them."""
    for text, block in blocks(path):
        flat = [(w, s, i) for s, (ws, _) in enumerate(block) for i, w in enumerate(ws)]
        found = entities([w[2] for w, _, _ in flat])
        names = []
        for a, b, fields in found:
            if len(fields) < 2 or fields[1] not in ("person", "organization", "place"): continue
            kind = {"person": "PER", "organization": "ORG", "place": "LOC"}[fields[1]]
            # the head: the token whose head lies outside the span
            s = flat[a][1]
            inside = {flat[k][0][3] for k in range(a, b + 1)}
            heads = [k for k in range(a, b + 1) if int(flat[k][0][2][6]) not in inside]
            if not heads: continue
            h = heads[0]
            if flat[h][0][2][3] != "PROPN": continue
            propn = lambda k: flat[k][0][2][3] == "PROPN"
            link = lambda k: flat[k][0][2][1].lower() in ("of", "the", "for", "and", "&", "-", "'s", "’s", "de", "la", "in", ".")
            lo = hi = h
            while lo > a and (propn(lo - 1) or (kind == "ORG" and flat[lo-1][0][2][3] in ("ADJ", "NOUN", "NUM") and flat[lo-1][0][2][1][0].isupper())): lo -= 1
            while hi < b:
                if propn(hi + 1): hi += 1; continue
                k = hi + 1
                while k < b and link(k) and not flat[k][0][2][1] in ("'s", "’s"): k += 1
                if kind != "PER" and k > hi + 1 and propn(k) and flat[k-1][0][2][1] not in ("and",) : hi = k; continue
                if kind == "ORG" and flat[hi+1][0][2][3] in ("NOUN", "ADJ") and flat[hi+1][0][2][1][0].isupper(): hi += 1; continue
                break
            # an appositive or a title before a person
            if kind == "PER":
                while lo < hi and (flat[lo][0][2][1].lower() in TITLES or flat[lo][0][2][7] == "nmod:desc"): lo += 1
                for k in range(lo + 1, hi + 1):
                    if flat[k][0][2][7] == "appos" : hi = k - 1; break
            while lo < hi and flat[lo][0][2][1].lower() in ("the", "a"): lo += 1
            names.append((flat[lo][0][0], flat[hi][0][1], kind))
        yield text, names


def chains(path):
    """Documents of GUM as (text, [(start, end, chain)]): the head tokens of mentions, in characters of the text."""
    text, flat = "", []
    def closed():
        chain_of = {}
        for first, last, fields in entities([row for _, _, row, _ in flat]): mark(first, last, fields, chain_of)
        return text, [(flat[k][0], flat[k][1], chain, kind, flat[k][2][3]) for k, (chain, kind, _) in sorted(chain_of.items())]
    def mark(first, last, fields, chain_of):
        if len(fields) < 6: return
        inside = set(range(first, last + 1))
        heads = [k for k in inside if flat[k][3] not in inside]
        if not heads: return
        # Of mentions with one head the longest counts.
        k = min(heads)
        if k not in chain_of or chain_of[k][2] < last - first: chain_of[k] = (fields[0], fields[1], last - first)
    for line in list(open(path, encoding="utf-8")) + ["# newdoc\n"]:
        if line.startswith("# newdoc"):
            if flat: yield closed()
            text, flat = "", []
        elif line.startswith("# newpar") and text: text = text.rstrip() + "\r\r"
        elif line.startswith("# text = "):
            if text and not text.endswith("\r"): text += " "
            at, base = len(text), len(flat)
            text += line[9:].rstrip("\n")
        elif line.strip() and line[0] != "#":
            row = line.rstrip("\n").split("\t")
            if not row[0].isdigit(): continue
            start = text.find(row[1], at)
            # A word that the text does not spell (a contraction's part) stands where the one before it ends.
            if start < 0 or start > at + 3: start, end = at, at
            else: end = start + len(row[1])
            at = end
            flat.append([start, end, row, base + int(row[6]) - 1 if row[6] != "0" else -1])


def write_chains(path, documents):
    n = 0
    with open(path, "w", encoding="utf-8") as out:
        for text, mentions in documents:
            at = [0]
            for c in text: at.append(at[-1] + len(c.encode()))
            out.write("T\t" + text + "\n")
            for a, b, chain, kind, upos in mentions: out.write(f"{at[a]}\t{at[b]}\t{chain}\t{kind}\t{upos}\n"); n += 1
            out.write("\n")
    print(path.name, n, "mentions")


def crossner(path):
    ws = []
    for line in list(open(path, encoding="utf-8")) + [""]:
        line = line.rstrip("\n")
        if not line.strip():
            if ws: yield joined(ws)
            ws = []
            continue
        form, tag = re.split(r"\t| (?=[BIO](?:-|$))", line)[:2]
        ws.append((form, tag))


def joined(ws, text=None):
    names, cur, at = [], None, 0
    if text is None: text = " ".join(w for w, _ in ws)
    for form, tag in ws:
        start = text.index(form, at)
        at = start + len(form)
        kind = KIND.get(tag[2:]) if tag != "O" else None
        if tag.startswith("I-") and cur: cur[1] = at
        else:
            if cur: names.append(tuple(cur)); cur = None
            if kind and tag != "O": cur = [start, at, kind]
            elif tag == "O": cur = None
    if cur: names.append(tuple(cur))
    return text, [n for n in names if n[2]]


def uner(path):
    ws, text = [], None
    for line in list(open(path, encoding="utf-8")) + [""]:
        line = line.rstrip("\n")
        if line.startswith("# text = "): text = line[9:]
        elif line.startswith("#"): continue
        elif not line.strip():
            if ws: yield joined(ws, text)
            ws, text = [], None
        else:
            c = line.split("\t")
            ws.append((c[1], c[2]))


def write_names(path, items):
    n = 0
    with open(path, "w", encoding="utf-8") as out:
        for text, names in items:
            at = [0]
            for c in text: at.append(at[-1] + len(c.encode()))
            out.write("T\t" + text + "\n")
            for a, b, kind in sorted(set(names)): out.write(f"{at[a]}\t{at[b]}\t{kind}\n"); n += 1
            out.write("\n")
    print(path.name, n, "names")


def write_attributions(out, path):
    """OUT.texts, a document a line with \\r for line ends, and OUT.spans, its attributions by byte offsets."""
    with open(f"{out}.texts", "w", encoding="utf-8", newline="") as texts, open(f"{out}.spans", "w") as spans:
        for line in open(path, encoding="utf-8"):
            document = json.loads(line)
            text = document["text"].replace("\r", " ")
            at = [0]
            for character in text: at.append(at[-1] + len(character.encode()))
            texts.write(text.replace("\n", "\r") + "\n")
            spans.write(json.dumps([{role: [[at[s], at[e]] for s, e in a[role]] for role in ("source", "cue", "content")}
                                    for a in document["attributions"]]) + "\n")


def main():
    data, work = Path(sys.argv[1]), Path(sys.argv[2])
    work.mkdir(parents=True, exist_ok=True)
    for part in ("train", "dev"):
        for corpus in ("gum", "ewt"):
            with open(work / f"{corpus}-{part}.blocks", "w", encoding="utf-8") as out:
                print(corpus, part, write_syntax(out, data / f"syntax/{corpus}-{part}.conllu"), "paragraphs")
            if part == "train":
                with open(work / f"{corpus}-lines.blocks", "w", encoding="utf-8") as out:
                    write_syntax(out, data / f"syntax/{corpus}-{part}.conllu", random.Random(5))
    for part in ("train", "dev"): write_chains(work / f"gum-{part}.chains", chains(data / f"syntax/gum-{part}.conllu"))
    for part in ("train", "dev"): write_attributions(work / f"attribution-{part}", data / f"attribution/{part}.jsonl")
    write_names(work / "gum-train.names", gum_names(data / "syntax/gum-train.conllu"))
    write_names(work / "gum-dev.names", gum_names(data / "syntax/gum-dev.conllu"))
    write_names(work / "crossner-train.names", crossner(data / "names/crossner-politics-train.txt"))
    write_names(work / "crossner-dev.names", crossner(data / "names/crossner-politics-dev.txt"))
    write_names(work / "uner-dev.names", uner(data / "names/uner-ewt-dev.iob2"))


if __name__ == "__main__": main()
