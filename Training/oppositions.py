#!/usr/bin/env python3
"""Learns which claims of a document contradict each other: oppositions.py [SHARED] [--only-measure] [--debug]

Pairs of claims that `language-trainer oppositions` puts up are right where the gold of Tests/Gold/develop or the seed
has them as opposed; where the gold lacks one of the claims the pair counts half. The short texts of Training/disputes
count a fifth (MILD): they are denser than what is read, and without them less is found in texts that nobody has seen. A
logistic regression with a quadratic penalty, by Newton's method; the same documents give the same weights. Prints how
well each document's pairs are found by weights that nine tenths of the others gave, and how well those of
Training/disputes/check are, from which nothing is learnt, then writes Sources/Extraction/Claims/OppositionWeights.swift.
--debug takes the debug build, which gives the same.
"""
import json, os, subprocess, sys, tempfile

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")   # small matrices: more threads only wait for each other
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Tests/Gold"))
import score as gold_score
TARGET = ROOT / "Sources/Extraction/Claims/OppositionWeights.swift"
PENALTY, HALF, MILD = 6.0, 0.5, 0.2
PARTS = 10                 # documents are held out in so many parts
SEED = 4, 25                # how often the one real document's pairs count, and its contradictions
LEAST, MOST = -1.0, 3    # as in Oppositions.swift
CONFIGURATION = "debug" if "--debug" in sys.argv else "release"


def load(text, gold, score):
    """A document's gold pairs (None where a claim was not found), its candidates, and the claims the gold knows."""
    claims = read(text)
    gold = json.loads(gold.read_text(encoding="utf-8"))["claims"]
    hit = score.score("claims", gold, claims["claims"], score.Records(claims), score.claim)[3]
    place = {key: int(claims["claims"][at]["id"][1:]) - 1 for key, at in hit.items()}
    pairs = [frozenset((place[c["key"]], place[o])) if c["key"] in place and o in place else None
             for c in gold for o in c["opposes"]]
    part = candidates(text, pairs)
    known = set(place.values())
    part["weight"] = np.array([1 if a in known and b in known else HALF for a, b in part["pairs"]])
    if text.stem == "kislyak": part["weight"] *= np.where(part["y"] > 0, SEED[1], SEED[0])
    return part


def disputes(score, where):
    """The short texts of a folder, each with lines ">> words <> words" for two claims that contradict each other."""
    parts = []
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted((ROOT / where).glob("*.txt")):
            for number, item in enumerate(path.read_text(encoding="utf-8").split("## ")[1:]):
                lines = item.strip().split("\n")
                text = Path(folder) / f"{path.stem}{number}.txt"
                text.write_text("\n\n".join([lines[0], "\n".join(l for l in lines[1:] if not l.startswith(">>")).strip()])
                                + "\n", encoding="utf-8")
                contents = [f" {words(c['chain'][-1]['cue'] or '', score)} {words(c['content'], score)} "
                            for c in read(text)["claims"]]
                pairs = [[shortest(contents, words(w, score)) for w in l[2:].split("<>")] for l in lines if l.startswith(">>")]
                part = candidates(text, [frozenset(p) if None not in p and p[0] != p[1] else None for p in pairs])
                part["weight"], part["file"] = np.full(len(part["pairs"]), MILD), path.stem
                parts.append(part)
    return parts


def words(text, score): return " ".join(score.norm(text).replace("'", " ").split())


def shortest(contents, words):
    """Which content, with its cue before it, has the words and little else."""
    return min((at for at, c in enumerate(contents) if words in c), key=lambda at: len(contents[at]), default=None)


def read(text):
    tool = ROOT / ".build" / CONFIGURATION / "chancery"
    return json.loads(subprocess.run([tool, "read", "--json", text], capture_output=True, check=True).stdout)


def candidates(text, pairs):
    tool = ROOT / ".build" / CONFIGURATION
    names, line = subprocess.run([tool / "language-trainer", "oppositions", "-", text], capture_output=True, text=True,
                                 check=True).stdout.splitlines()
    names = {name: at for at, name in enumerate(names.split())}
    candidates = json.loads(line)
    x = np.zeros((len(candidates), len(names)))
    for row, (_, _, values) in enumerate(candidates):
        for name, value in values.items(): x[row, names[name]] = value
    right = set(pairs)
    return dict(name=text.stem, names=list(names), gold=pairs, pairs=[(a, b) for a, b, _ in candidates], x=x,
                y=np.array([frozenset(c[:2]) in right for c in candidates], float))


def learn(parts):
    x, y, weight = (np.concatenate([p[k] for p in parts]) for k in ("x", "y", "weight"))
    penalty = np.full(x.shape[1], PENALTY)
    penalty[0] = 0.001
    b = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ b))
        step = np.linalg.solve((x * (weight * p * (1 - p))[:, None]).T @ x + np.diag(penalty),
                               x.T @ (weight * (p - y)) + penalty * b)
        b -= step
        if np.abs(step).max() < 1e-9: break
    return b


def chosen(part, b):
    """What Oppositions.swift makes of the weights."""
    better, found, opponents = {}, set(), {}
    scores = part["x"] @ b
    for row in sorted(range(len(scores)), key=lambda r: (-scores[r], part["pairs"][r])):
        if scores[row] < LEAST: break
        first, second = part["pairs"][row]
        if opponents.get(first, set()) & opponents.get(second, set()): continue   # both against a third: on one side
        if better.get(first, 0) < MOST and better.get(second, 0) < MOST:
            found.add(frozenset((first, second)))
            opponents.setdefault(first, set()).add(second)
            opponents.setdefault(second, set()).add(first)
        for claim in (first, second): better[claim] = better.get(claim, 0) + 1
    return found


def report(parts, weights):
    right = sum(pair in found for part, b in zip(parts, weights) for found in [chosen(part, b)] for pair in part["gold"] if pair)
    gold = sum(len(part["gold"]) for part in parts)
    put = sum(len(chosen(part, b)) for part, b in zip(parts, weights))
    return f"{right} of {gold} right, {put} put up, F1 {200 * right / (gold + put):.1f}"


def main():
    given = [a for a in sys.argv[1:] if not a.startswith("-")]
    shared = Path(given[0] if given else os.environ.get("CHANCERY_SHARED", ROOT / "../shared"))
    # Claims are told apart by their places, so both programs have to be of the same source.
    for product in ("chancery", "language-trainer"):
        subprocess.run(["swift", "build", "-c", CONFIGURATION, "--product", product], cwd=ROOT, check=True, stdout=sys.stderr)
    score = gold_score.load(shared / "eval/score_records.py")
    parts = [load(text, gold, score) for half in ("develop", "seed") for text, gold in gold_score.documents(half, shared)]
    print(len(parts), "documents,", sum(len(p["pairs"]) for p in parts), "pairs,", int(sum(p["y"].sum() for p in parts)),
          "contradictions among them")
    more, unseen = disputes(score, "Training/disputes"), disputes(score, "Training/disputes/check")
    for name, list in (("disputes", more), ("unseen disputes", unseen)):
        print(len(list), f"{name},", sum(len(p["pairs"]) for p in list), "pairs,", int(sum(p["y"].sum() for p in list)),
              "contradictions among them")
    tenths = [learn([p for at, p in enumerate(parts) if at % PARTS != k] + more) for k in range(PARTS)]
    left_out = [tenths[at % PARTS] for at in range(len(parts))]
    print("weights from the others:", report(parts, left_out))
    b = learn(parts + more)
    print("disputes:               ", report(more, [b] * len(more)))
    for file in sorted({p["file"] for p in unseen}):
        some = [p for p in unseen if p["file"] == file]
        print(f"  {file + ':':<22}", report(some, [b] * len(some)))
    print("unseen disputes:        ", report(unseen, [b] * len(unseen)))
    print("weights from all:       ", report(parts, [b] * len(parts)))
    if "--only-measure" in sys.argv: return
    rows = "\n".join(f"    (.{name}, {value:.3f})," for name, value in zip(parts[0]["names"], b) if abs(value) >= 0.0005)
    TARGET.write_text(f"""/// What each feature counts, in log odds; written by `Training/oppositions.py`.
package enum OppositionWeights {{
  package static let rows: [(OppositionFeature, Double)] = [
{rows}
  ]

  /// By the features' numbers.
  package static let table: [Double] = {{
    var table = Array(repeating: 0.0, count: OppositionFeature.allCases.count)
    for (feature, weight) in rows {{ table[feature.rawValue] = weight }}
    return table
  }}()
}}
""")


if __name__ == "__main__": main()
