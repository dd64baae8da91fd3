#!/usr/bin/env python3
"""Reads broken texts and tells which of them chancery does not survive: broken_texts.py CHANCERY [COUNT] [SEED]

Takes the documents in Examples, Tests/Gold, Training/passages and, where it is there, the seed: whole, cut at any byte, joined
from halves of two, with sentences, lines or words shuffled, marks dropped or doubled; and has all of them read as JSON, 200 in a
process.
A process that ends by a signal, or one that answers with fewer documents than it was given, is looked into until the
text is found. Ends with 1 if there is one; the text is kept in .build/broken.
"""
import json, os, random, subprocess, sys, tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "Training"))
import passage_files

BATCH = 200


def sources():
    shared = Path(os.environ.get("CHANCERY_SHARED", ROOT / "../shared"))
    for folder in (ROOT / "Examples", ROOT / "Tests/Gold/develop", ROOT / "Tests/Gold/measure", shared / "seed"):
        for path in sorted(folder.glob("*.txt")): yield path.read_bytes()
    for _, text, _ in passage_files.read(): yield text.encode()


def broken(texts, r):
    text = r.choice(texts)
    kind = r.randrange(9)
    if kind == 0: return text[: r.randrange(len(text))]
    if kind == 1: return text[r.randrange(len(text)) :]
    if kind == 2:
        other = r.choice(texts)
        return text[: r.randrange(len(text))] + other[r.randrange(len(other)) :]
    if kind == 3: return shuffled(text, b". ", r)
    if kind == 4: return shuffled(text, b"\n", r)
    if kind == 5: return shuffled(text[:3000], b" ", r)
    marks = b".,;:()\"'-\n"
    if kind == 7: return text
    if kind == 6: return bytes(b for b in text if b not in marks or r.random() < 0.7)
    return b"".join(bytes([b]) * (2 if b in marks and r.random() < 0.2 else 1) for b in text)


def shuffled(text, separator, r):
    parts = text.split(separator)
    r.shuffle(parts)
    return separator.join(parts)


def fails(chancery, paths):
    """Whether reading some files ends by a signal or leaves one out without a word."""
    run = subprocess.run([chancery, "read", "-q", "--json", *paths], capture_output=True, timeout=600)
    if run.returncode < 0: return True
    told = run.stdout.count(b"\n") if len(paths) > 1 else bool(run.stdout.strip())
    return told + run.stderr.count(b"\n") < len(paths)


def main():
    if len(sys.argv) < 2: sys.exit(__doc__)
    chancery = Path(sys.argv[1]).resolve()
    count, r = int(sys.argv[2]) if len(sys.argv) > 2 else 2000, random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    texts, bad = list(sources()), 0
    with tempfile.TemporaryDirectory() as folder:
        for batch in range(0, count, BATCH):
            paths = []
            for n in range(batch, min(batch + BATCH, count)):
                paths.append(Path(folder) / f"{n}.txt")
                paths[-1].write_bytes(broken(texts, r))
            if not fails(chancery, paths): continue
            for path in (p for p in paths if fails(chancery, [p])):
                bad += 1
                kept = ROOT / ".build/broken" / path.name
                kept.parent.mkdir(parents=True, exist_ok=True)
                kept.write_bytes(path.read_bytes())
                print(f"not survived: {kept.relative_to(ROOT)}")
    print(f"broken texts: {count} read, {bad} not survived")
    sys.exit(1 if bad else 0)


main()
