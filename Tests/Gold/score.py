#!/usr/bin/env python3
"""Scores what `chancery read --json` finds in the documents of one half against their gold.

  score.py [develop|measure|seed] [NAME…] [--chancery=PATH] [--out=DIR] [--misses] [--yes-measure]
  score.py passages [NAME…] [--chancery=PATH] [--misses]

Prints a line per document and kind: found, exact, wrong (predictions about the subject that match
nothing) of gold, and a total. Matching is that of ../shared/eval/score_records.py (else
$CHANCERY_SHARED/eval/); without it the command says so and stops with 0. --misses lists what was
missing, inexact or wrong; for the measure half only with --yes-measure, since whoever reads its
misses can no longer measure with it. --out keeps the JSON of every document.

passages scores the short passages of Tests/Gold/passages/NAME.py (passage_gold.py), each a document of its own, all of a
file read by one run: a line per file, and of events also how many with a date were predicted and how many of them are right.
"""
import importlib.util
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import passage_gold

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
KINDS = ("occupancies", "facts", "events", "claims")


def shared():
    """The shared folder that holds the scorer, or None."""
    places = [os.environ.get("CHANCERY_SHARED"), ROOT / ".." / "shared", ROOT / ".." / ".." / "shared"]
    return next((p for p in map(pathlib.Path, filter(None, places)) if (p / "eval/score_records.py").is_file()), None)


def load(path):
    sys.dont_write_bytecode = True
    spec = importlib.util.spec_from_file_location("score_records", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def documents(half, folder):
    """Pairs of document and gold."""
    if half == "seed":
        return [(p.parent.parent / "seed" / f"{p.stem}.txt", p) for p in sorted((folder / "gold").glob("*.json"))]
    # A document lies beside its gold; those of the develop half that are examples as well lie in Examples.
    beside = [(p.with_suffix(".txt"), p) for p in sorted((HERE / half).glob("*.json"))]
    return [(t if t.is_file() else ROOT / "Examples" / t.name, p) for t, p in beside]


def score(scorer, gold, pred, data):
    """A table kind → counts, and the misses, by the shared scorer's matching."""
    r, table, misses = scorer.Records(pred), {}, []
    subject = gold.get("subject") or (gold["facts"][0]["subject"] if gold["facts"] else None)
    matches = dict(zip(KINDS, (scorer.occupancy, scorer.fact, scorer.event, scorer.claim)))
    for kind in KINDS:
        preds = pred.get(kind, [])
        row, miss, used, hit = scorer.score(kind, gold.get(kind, []), preds, r, matches[kind])
        row["wrong"] = 0
        if kind in ("occupancies", "facts") and subject:
            own = "holder" if kind == "occupancies" else "subject"
            extra = [p for i, p in enumerate(preds) if i not in used and scorer.same_name(subject, r.of(p.get(own)))
                     and not any(matches[kind](r, g, p) for g in gold.get("uncounted", []) if kind == "facts")]
            row["wrong"] = len(extra)
            miss = miss + [("unmatched", p) for p in extra]
        if kind == "claims":
            pairs = [(hit.get(g["key"]), hit.get(o)) for g in gold["claims"] for o in g["opposes"]]
            table["opposes"] = dict(gold=len(pairs), found=sum(
                a is not None and b is not None and
                (preds[b].get("id") in scorer.as_list(preds[a].get("opposes"))
                 or preds[a].get("id") in scorer.as_list(preds[b].get("opposes"))) for a, b in pairs),
                predicted=len({frozenset((p["id"], o)) for p in preds for o in scorer.as_list(p.get("opposes"))}))
            table["links"] = links(scorer, r, [(g, preds[hit[g["key"]]]) for g in gold["claims"] if g["key"] in hit])
        table[kind] = row
        misses += [(kind,) + m for m in miss]
    said = pred.get("facts", []) + [e for e in pred.get("events", []) if e.get("status") == "stated"] + pred.get("occupancies", [])
    leaks = [p for n in gold.get("never_stated", []) for p in said if scorer.same_name(n["subject"], names(r, scorer, p))
             and scorer.has_words(scorer.text_of(p, "value", "office", "summary"), n["words"])]
    misses += [("leak", p) for p in leaks]
    items = [x for k in KINDS for x in pred.get(k, [])]
    wrong = [e for x in items for e in x.get("evidence", [])
             if data[e.get("start", -1):e.get("end", -1)] != e.get("quote", "").encode()]
    misses += [("wrong bytes", e) for e in wrong]
    table["leaks"] = len(leaks)
    table["evidence"] = sum(not x.get("evidence") for x in items) + len(wrong)
    return table, misses


def links(scorer, r, found):
    """Of gold claims with the predicted ones found for them: how many have the right chain, stance, quotation and date."""
    counts = dict(chain=0, stance=0, quotation=0, date=0)
    for g, p in found:
        named, want = [c for c in p["chain"] if c.get("source")], [c for c in g["chain"] if c]
        counts["chain"] += len(named) == len(want) and all(
            scorer.same_name(w, r.of(c["source"])) for w, c in zip(want, named))
        counts["date"] += bool(scorer.same_date(g.get("date"), p.get("date")))
        for key in ("stance", "quotation"):
            counts[key] += p[key] == g[key]
    return counts


def note_confidence(table, gold, pred, misses):
    """Counts right and wrong occupancies and facts about the subject by the highest confidence of their evidence."""
    wrong = [m[2] for m in misses if m[0] in KINDS[:2] and m[1] == "unmatched"]
    subject = gold["facts"][0]["subject"].split()[-1].lower() if gold["facts"] else None
    entities = {e["id"]: e["name"].lower() for e in pred["entities"]}
    for kind, own in (("occupancies", "holder"), ("facts", "subject")):
        for p in pred[kind]:
            if subject is None or subject not in entities.get(p[own], ""):
                continue
            high = max(e["confidence"] for e in p["evidence"])
            key = next(k for k in table if k[0] <= high < k[1] or k[1] == 1.0 and high >= 0.9)
            table[key][p in wrong] += 1


def names(r, scorer, p):
    """Every name of whom a record is about."""
    out = [x for k in ("subject", "holder") for x in r.of(p.get(k))]
    for q in scorer.as_list(p.get("participants")):
        out += r.of(q.get("entity", q) if isinstance(q, dict) else q)
    return out


def score_passages(scorer, tool, only, misses):
    """Scores each file of passages by one run of the tool over a folder that has a document for each passage."""
    kinds, total = KINDS[:3], None
    print(f"{'found/exact/wrong':22} " + "  ".join(f"{k:17}" for k in kinds) + "events predicted, right")
    for path in sorted((HERE / "passages").glob("*.py")):
        if only and path.stem not in only:
            continue
        pairs, table = passage_gold.read(path), None
        with tempfile.TemporaryDirectory() as folder:
            for number, (text, _) in enumerate(pairs):
                pathlib.Path(folder, f"{number:04}.txt").write_text(text, encoding="utf-8")
            run = subprocess.run([tool, "read", "--json", "--quiet", folder], capture_output=True, check=True)
        for (text, gold), read in zip(pairs, map(json.loads, run.stdout.splitlines()), strict=True):
            one, missed = score(scorer, gold, read, text.encode())
            one = {k: one[k] for k in kinds}
            dated = [e for e in read["events"] if e.get("date")]
            one["dated"] = dict(predicted=len(dated), right=one["events"]["found"])
            table = one if table is None else add(table, one)
            if misses and missed:
                print(f"{gold['document']}: {text.strip()}")
                for miss in missed:
                    print("   ", json.dumps(miss, ensure_ascii=False)[:400])
        print(passage_line(path.stem, table))
        total = table if total is None else add(total, table)
    if total:
        print(passage_line("total", total))


def passage_line(name, table):
    cells = [f"{table[k]['found']:3}/{table[k]['exact']:3}/{table[k]['wrong']:2} of {table[k]['gold']:3}" for k in KINDS[:3]]
    return f"{name:22} " + "  ".join(f"{c:17}" for c in cells) + f"{table['dated']['predicted']:3}, {table['dated']['right']:3}"


def line(name, table):
    cells = [f"{table[k]['found']:3}/{table[k]['exact']:3}/{table[k]['wrong']:2} of {table[k]['gold']:3}" for k in KINDS]
    opposes = f"{table['opposes']['found']:3} of {table['opposes']['gold']:3}"
    return f"{name:22} " + "  ".join(f"{c:17}" for c in cells + [opposes]) + f"{table['leaks']:5} {table['evidence']:8}"


def main():
    options = dict(a[2:].partition("=")[::2] for a in sys.argv[1:] if a.startswith("--"))
    words = [a for a in sys.argv[1:] if not a.startswith("--")]
    half, only = (words[0] if words else "develop"), words[1:]
    if half not in ("develop", "measure", "seed", "passages") or set(options) - {"chancery", "out", "misses", "yes-measure"}:
        sys.exit(__doc__)
    if half == "measure" and "misses" in options and "yes-measure" not in options:
        sys.exit("score.py: the measure half is only for measuring; --misses would spoil it (--yes-measure overrides)")
    folder = shared()
    if folder is None:
        print("skipped: no eval/score_records.py in ../shared or $CHANCERY_SHARED")
        return
    tool = options.get("chancery") or str(ROOT / ".build/release/chancery")
    if not pathlib.Path(tool).is_file():
        sys.exit(f"score.py: {tool} is not there: build with `swift build -c release`, or give --chancery=PATH")
    if half == "passages":
        return score_passages(load(folder / "eval/score_records.py"), tool, only, "misses" in options)
    confidences = {(0.9, 1.0): [0, 0], (0.85, 0.9): [0, 0], (0.8, 0.85): [0, 0], (0.0, 0.8): [0, 0]}
    scorer, total, failed = load(folder / "eval/score_records.py"), None, False
    print(f"{'found/exact/wrong':22} " + "  ".join(f"{k:17}" for k in KINDS + ("opposes",)) + "leaks evidence")
    for text, gold_path in documents(half, folder):
        if only and text.stem not in only:
            continue
        run = subprocess.run([tool, "read", str(text), "--json"], capture_output=True)
        try:
            pred = json.loads(run.stdout) if run.returncode == 0 else None
        except ValueError:
            pred = None
        if pred is None:
            failed = True
            print(f"{text.stem:22} failed ({run.returncode}): {run.stderr.decode('utf-8', 'replace').strip()[:120]}")
            continue
        if options.get("out"):
            pathlib.Path(options["out"]).mkdir(parents=True, exist_ok=True)
            (pathlib.Path(options["out"]) / f"{text.stem}.json").write_bytes(run.stdout)
        gold = json.loads(gold_path.read_text(encoding="utf-8"))
        table, misses = score(scorer, gold, pred, text.read_bytes())
        print(line(text.stem, table))
        if "misses" in options:
            for miss in misses:
                print("   ", json.dumps(miss, ensure_ascii=False)[:500])
        total = table if total is None else add(total, table)
        note_confidence(confidences, gold, pred, misses)
    if total:
        print(line("total", total))
        found, opposes = max(1, total["claims"]["found"]), total["opposes"]
        print("of the claims found    " + "  ".join(f"{k} {100 * n / found:.1f} %" for k, n in total["links"].items())
              + f"; opposes F1 {200 * opposes['found'] / max(1, opposes['gold'] + opposes['predicted']):.1f}")
        print("confidence             " + "  ".join(
            f"{low:.2f}-{high:.2f}: {right} of {right + wrong} right" for (low, high), (right, wrong) in confidences.items()))
    sys.exit(1 if failed else 0)


def add(a, b):
    return {k: add(a[k], b[k]) if isinstance(a[k], dict) else a[k] + b[k] for k in a}


if __name__ == "__main__":
    main()
