#!/usr/bin/env python3
"""Scores chains of people and organizations that are named or spoken of by pronouns, as CoNLL does.

usage: score_coref.py GOLD.conllu COMMAND...     COMMAND prints the analysis of the file that it is given last

GOLD has GUM's Entity=. A mention is its head word; chains of one mention count for nothing. Printed are MUC, B³, CEAF-e
and their mean, of the command's chains (Coref=) and of a plain rule: names with the same last word, a pronoun with the
nearest name that fits. Needs scipy (requirements.txt).
"""
import subprocess, sys, tempfile
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
from scipy.optimize import linear_sum_assignment

sys.path.insert(0, str(Path(__file__).parent))
import prepare

PRONOUNS = {w: k for k, ws in {
    "I": "i me my mine myself", "you": "you your yours yourself yourselves", "he": "he him his himself",
    "she": "she her hers herself", "it": "it its itself", "we": "we us our ours ourselves",
    "they": "they them their theirs themselves themself"}.items() for w in ws.split()}


def tokens(conllu, text):
    """(start, form, upos, misc) of each token, by looking for the forms in the text."""
    at, out = 0, []
    for line in conllu.splitlines():
        if not line or line[0] == "#": continue
        c = line.split("\t")
        start = text.index(c[1], at)
        at = start + len(c[1])
        out.append((start, c[1], c[3], dict(x.split("=", 1) for x in c[9].split("|") if "=" in x)))
    return out


def ours(rows):
    chains = defaultdict(list)
    name = None
    for start, form, upos, misc in rows:
        tag = misc.get("Name", "")
        name = tag[2:] if tag.startswith("B-") else name if tag.startswith("I-") else None
        if "Coref" in misc: chains[misc["Coref"]].append((start, form.lower(), upos, name))
    out = []
    for chain in chains.values():
        kinds = Counter(k for *_, k in chain if k)
        people = any(PRONOUNS.get(f) in ("I", "you", "he", "she", "we") for _, f, *_ in chain)
        # A chain without a name that only "it" speaks of is a thing; places are not asked for.
        if not people and (not kinds and not any(PRONOUNS.get(f) == "they" for _, f, *_ in chain)
                           or kinds and kinds.most_common(1)[0][0] == "LOC"): continue
        out.append({s for s, f, u, k in chain if k or f in PRONOUNS or u == "PROPN"})
    return [c for c in out if len(c) > 1]


def plain(rows):
    chains, last = defaultdict(set), {}
    k = 0
    while k < len(rows):
        start, form, upos, misc = rows[k]
        if misc.get("Name", "").startswith("B-"):
            kind, end = misc["Name"][2:], k + 1
            while end < len(rows) and rows[end][3].get("Name", "").startswith("I-"): end += 1
            key = (kind, rows[end - 1][1])
            if kind != "LOC":
                chains[key].add(start)
                last[kind] = key
            k = end
            continue
        pronoun = PRONOUNS.get(form.lower())
        if pronoun in ("I", "you", "we"): chains[pronoun].add(start)
        elif pronoun in ("he", "she") and "PER" in last: chains[last["PER"]].add(start)
        elif pronoun == "it" and "ORG" in last: chains[last["ORG"]].add(start)
        elif pronoun == "they" and last: chains[last.get("ORG", last.get("PER"))].add(start)
        k += 1
    return [c for c in chains.values() if len(c) > 1]


def muc(gold, found):
    def half(a, b):
        where = {m: k for k, c in enumerate(b) for m in c}
        right = sum(len(c) - len({where.get(m, ("alone", m)) for m in c}) for c in a)
        return right, sum(len(c) - 1 for c in a)
    (r, rn), (p, pn) = half(gold, found), half(found, gold)
    return np.array([r, rn, p, pn], float)


def bcubed(gold, found):
    def half(a, b):
        where = {m: c for c in b for m in c}
        return sum(len(c & where[m]) / len(c) for c in a for m in c if m in where), sum(map(len, a))
    (r, rn), (p, pn) = half(gold, found), half(found, gold)
    return np.array([r, rn, p, pn], float)


def ceafe(gold, found):
    if not gold or not found: return np.array([0, len(gold), 0, len(found)], float)
    like = np.array([[2 * len(g & f) / (len(g) + len(f)) for f in found] for g in gold])
    rows, columns = linear_sum_assignment(-like)
    best = like[rows, columns].sum()
    return np.array([best, len(gold), best, len(found)], float)


def main():
    if len(sys.argv) < 3: sys.exit(__doc__)
    sums = {s: {m.__name__: np.zeros(4) for m in (muc, bcubed, ceafe)} for s in ("chancery", "plain rule")}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "text.txt"
        for text, mentions in prepare.chains(Path(sys.argv[1])):
            text = text.replace("\r", "\n")
            file.write_text(text, encoding="utf-8")
            printed = subprocess.run([*sys.argv[2:], file], check=True, capture_output=True, text=True).stdout
            rows = tokens(printed, text)
            gold = defaultdict(set)
            for start, end, chain, kind, upos in mentions:
                if kind in ("person", "organization") and upos in ("PROPN", "PRON"): gold[chain].add(start)
            gold = [c for c in gold.values() if len(c) > 1]
            # A name is known by any of its tokens: take the one that the gold chains know.
            known = {m for c in gold for m in c}
            names, span = {}, []
            for row in rows + [(0, "", "", {})]:
                tag = row[3].get("Name", "")
                if not tag.startswith("I-"):
                    hits = [s for s in span if s in known]
                    for s in span: names[s] = hits[0] if hits else span[0]
                    span = []
                if tag: span.append(row[0])
            for system, chains in (("chancery", ours(rows)), ("plain rule", plain(rows))):
                chains = [c for c in ({names.get(m, m) for m in c} for c in chains) if len(c) > 1]
                for measure in (muc, bcubed, ceafe): sums[system][measure.__name__] += measure(gold, chains)
    for system, measures in sums.items():
        line, fs = f"{system:11}", []
        for name, (r, rn, p, pn) in measures.items():
            recall, precision = r / max(rn, 1), p / max(pn, 1)
            fs.append(2 * recall * precision / max(recall + precision, 1e-9))
            line += f"  {name} P {100 * precision:.1f} R {100 * recall:.1f} F1 {100 * fs[-1]:.1f}"
        print(f"{line}  mean {100 * sum(fs) / 3:.1f}")


if __name__ == "__main__": main()
