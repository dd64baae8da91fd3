#!/usr/bin/env python3
"""Peers of who says what: attribution.py SHARED WORK CHANCERY

WORK/spacy-trees is what spacy_small.py has trained. Three systems read the documents of attribution/dev.jsonl in one
run, one core each: a dependency rule over the peer's parse (a reporting verb, its subject and its clause, "according
to"), textacy's direct quotations over the same parse, and `chancery read --json`. All are scored by
score_attribution.py and Benchmarks/quotations.py. Needs the packages in requirements.txt.
"""
import json, os, re, subprocess, sys, tempfile, time
from pathlib import Path

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"): os.environ[name] = "1"
import spacy
from textacy.extract.triples import direct_quotations

ROOT = Path(__file__).resolve().parents[2]
REPORTING = set("""
accuse acknowledge add admit affirm agree allege announce answer argue assert assure believe claim comment complain
concede conclude confirm contend declare deny describe disclose dispute doubt emphasize estimate explain express fear
feel find hope indicate insist maintain mention note observe predict promise propose question recall recommend remark
repeat reply report respond reveal say speculate state stress suggest suspect tell testify think threaten tweet urge
vow want warn wish wonder write""".split())
SUBJECTS = {"nsubj", "nsubj:pass", "csubj"}
CLAUSES = {"ccomp", "xcomp", "parataxis"}


def span(tokens):
    """Character offsets of runs of tokens, without the marks at their ends."""
    tokens = sorted(tokens, key=lambda t: t.i)
    while tokens and tokens[0].is_punct and not tokens[0].is_quote: tokens = tokens[1:]
    while tokens and tokens[-1].is_punct and not tokens[-1].is_quote: tokens = tokens[:-1]
    runs = []
    for t in tokens:
        if runs and runs[-1][-1].i + 1 == t.i: runs[-1].append(t)
        else: runs.append([t])
    return [[run[0].idx, run[-1].idx + len(run[-1])] for run in runs]


def rule(doc):
    """A reporting verb, its subject and its clause; "according to" and the rest of its clause."""
    for verb in doc:
        if verb.lemma_.lower() in REPORTING and verb.pos_ == "VERB":
            clause = [c for c in verb.children if c.dep_ in CLAUSES]
            # "…, she said": the clause is the verb's head, which holds it as a parenthesis.
            inside = verb.dep_ in ("parataxis", "ccomp") and verb.head.i != verb.i and not clause
            subject = [c for c in verb.children if c.dep_ in SUBJECTS]
            if clause: content = [t for c in clause for t in c.subtree]
            elif inside and subject:
                own = set(verb.subtree)
                content = [t for t in verb.head.subtree if t not in own]
            else: continue
            helpers = [c for c in verb.children if c.dep_ in ("aux", "aux:pass", "neg")]
            yield {"source": span([t for s in subject for t in s.subtree]), "cue": span([verb, *helpers]), "content": span(content)}
        elif verb.lower_ == "according" and verb.i + 1 < len(doc) and doc[verb.i + 1].lower_ == "to":
            source = next((t for t in (verb.head, *verb.children) if t.pos_ in ("NOUN", "PROPN", "PRON")), None)
            if source is None: continue
            own = set(source.subtree) | set(verb.subtree)
            top = source.head if source.head.i != source.i else verb.head
            yield {"source": span([t for t in source.subtree if t.i > verb.i + 1]), "cue": span([verb, doc[verb.i + 1]]),
                   "content": span([t for t in top.subtree if t not in own])}


def quotations(doc):
    """What textacy finds. It gives a text up where marks do not pair, so each paragraph is asked by itself."""
    try:
        for triple in direct_quotations(doc):
            yield {"source": span(triple.speaker), "cue": span(triple.cue), "content": span(triple.content)}
    except ValueError: return


def paragraphs(text):
    return [(m.start(), m.group()) for m in re.finditer(r"[^\n]+", text) if m.group().strip()]


def moved(attribution, by): return {role: [[s + by, e + by] for s, e in spans] for role, spans in attribution.items()}


def records(document, found):
    """The same as records, for Benchmarks/quotations.py."""
    at = [0]
    for character in document["text"]: at.append(at[-1] + len(character.encode()))
    bytes_ = lambda spans: [[at[s], at[e]] for s, e in spans]
    return {"document": {"source": document["id"] + ".txt"}, "claims": [
        {"chain": [{"sourceSpans": bytes_(a["source"]), "cueSpans": bytes_(a["cue"])}], "contentSpans": bytes_(a["content"])} for a in found]}


def main():
    if len(sys.argv) != 4: sys.exit(__doc__)
    shared, work, chancery = (Path(a).resolve() for a in sys.argv[1:])
    gold = shared / "data/attribution/dev.jsonl"
    documents = [json.loads(line) for line in open(gold, encoding="utf-8")]
    words = sum(len(d["text"].split()) for d in documents)
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        nlp = spacy.load(work / "spacy-trees/model-best")
        start = time.perf_counter()
        parsed = [[(at, doc) for (at, _), doc in zip(parts, nlp.pipe(p for _, p in parts))]
                  for parts in (paragraphs(d["text"]) for d in documents)]
        took = time.perf_counter() - start
        for name, finder in (("dependency rule", rule), ("textacy quotations", quotations)):
            start = time.perf_counter()
            found = [[moved(a, at) for at, doc in parts for a in finder(doc) if a["content"]] for parts in parsed]
            seconds = took + time.perf_counter() - start
            plain, rows = folder / "plain.jsonl", folder / "records.jsonl"
            plain.write_text("".join(json.dumps({"id": d["id"], "attributions": f}) + "\n" for d, f in zip(documents, found)))
            rows.write_text("".join(json.dumps(records(d, f)) + "\n" for d, f in zip(documents, found)))
            report(name, gold, plain, rows, shared, words / seconds)
        texts, rows = folder / "texts", folder / "chancery.jsonl"
        texts.mkdir()
        for d in documents: (texts / f"{d['id']}.txt").write_text(d["text"], encoding="utf-8", newline="")
        start = time.perf_counter()
        with open(rows, "wb") as out:
            subprocess.run(["taskset", "-c", "0", chancery, "read", "-q", "--json", texts], stdout=out, check=True)
        report("chancery", gold, rows, rows, shared, words / (time.perf_counter() - start))


def report(name, gold, plain, rows, shared, rate):
    print(f"== {name}, {rate:.0f} words/s", flush=True)
    subprocess.run([sys.executable, shared / "eval/score_attribution.py", gold, plain], check=True)
    subprocess.run([sys.executable, ROOT / "Benchmarks/quotations.py", gold, rows], check=True)


if __name__ == "__main__": main()
