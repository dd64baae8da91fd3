#!/usr/bin/env python3
"""Trains the models of Language from the corpora, one component after another or only those named.

usage: train.py SHARED [COMPONENT...]      SHARED holds data/ and eval/

Needs Python 3.11 with Training/requirements.txt, and the package built (`swift build -c release`). Everything has fixed seeds: the same corpora give
the same weights. Derived files lie in Training/work, which is never committed; the last step copies the weights to
Sources/LanguageWeights.
"""
import os, shutil, subprocess, sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "Training/work"
TRAINER = ROOT / ".build/release/language-trainer"
# In this order: each reads with what those before it have learned.
COMPONENTS = ["tokens", "sentences", "lemmas", "lexicon", "network", "names", "given", "links", "attributions"]


def run(*command):
    print("$", *command, flush=True)
    subprocess.run([str(c) for c in command], check=True, cwd=ROOT)


def main():
    if len(sys.argv) < 2: sys.exit(__doc__)
    shared = Path(sys.argv[1]).resolve()
    wanted = sys.argv[2:] or ["prepare", *COMPONENTS, "pack", "score"]
    os.nice(10)
    if "prepare" in wanted: run(sys.executable, "Training/prepare.py", shared / "data", WORK)
    for component in COMPONENTS:
        if component not in wanted: continue
        if component == "network":
            run(TRAINER, "words", WORK)
            run(sys.executable, "Training/network.py", WORK, "--resume")
            run(sys.executable, "Training/export.py", WORK)
        elif component == "attributions":
            run(TRAINER, "attributions", WORK)
            run(sys.executable, "Training/attribution.py", WORK)
            run(sys.executable, "Training/attribution_export.py", WORK)
        else:
            run(TRAINER, component, WORK)
    if "pack" in wanted:
        run(TRAINER, "pack", WORK)
        shutil.copy(WORK / "weights.bin", ROOT / "Sources/LanguageWeights/weights.bin")
    if "score" in wanted: run("sh", "Training/score.sh", shared)


main()
