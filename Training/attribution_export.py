#!/usr/bin/env python3
"""Writes the trained attribution network as the engine reads it: attribution_export.py WORK [NAME]

Reads WORK/NAME.npz and writes WORK/attributions.section (see Sources/Language/Attributions/AttributionWeights.swift).
"""
import sys
from pathlib import Path

import numpy as np
from attribution import GIVEN, OWN, LINK, TAGS, LENGTHS, MAY, batches, forward, numbered, padded, read
from export import Section, layer

LEAN = 0.5      # added to the beginnings of runs, chosen on dev
SOURCES = 0.3   # added to those of sources besides: a cue whose source is seen is kept


def main():
    work, name = Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "attribution"
    p = dict(np.load(work / f"{name}.npz"))
    hashes, config = tuple(p.pop(k) for k in ("forms", "lemmas", "known", "classes")), tuple(int(x) for x in p.pop("config"))
    width, layers = config

    documents = read(work / "attribution-train.rows", work / "attribution-train.spans")[::20]
    taps = {}
    for t, size, members in batches([(q, numbered(q, hashes), 0, [], {}) for d, _ in documents for q in d], 6000, np.random.default_rng(1)):
        batch, seen = padded(t, size, members, None), {}
        forward(p, batch, config, seen=seen)
        for k, v in seen.items(): taps.setdefault(k, []).append(np.abs(np.asarray(v))[batch["mask"] > 0])
    steps = {k: 127 / np.maximum(np.percentile(np.concatenate(v), 99.95, axis=0), 0.02) for k, v in taps.items()}

    out = Section()
    out.put([width, layers, LINK, GIVEN, *map(len, hashes[:3])], np.int32)
    scale = np.percentile(np.abs(p["vectors"]).max(1), 99.5) / 127
    out.put([scale], np.float32)
    for kind in hashes[:3]:
        out.put(np.searchsorted(kind, np.arange(4097, dtype=np.uint64) << 20), np.uint32)
        out.put(kind, np.uint32)
    out.put(hashes[3], np.uint8)
    # A chain of tags is cautious: runs count more often than their beginnings are likelier than not.
    p["answersBias"][[1, 3, 5]] += LEAN
    p["answersBias"][1] += SOURCES
    out.put(np.clip(np.rint(p["vectors"] / scale), -127, 127), np.int8)
    for k in range(layers):
        layer(out, p[f"mix{k}"], p[f"bias{k}"],
              np.concatenate([np.full(GIVEN, 127.0), steps["own"]]) if k == 0 else steps[f"y{k - 1}"])
    # The tags have sixteen places.
    pad = lambda x: np.concatenate([x[..., :TAGS], np.zeros((*x.shape[:-1], 16 - TAGS), x.dtype), x[..., TAGS:]], -1)
    layer(out, pad(p["answers"]), pad(p["answersBias"]), steps[f"y{layers - 1}"])
    out.put(steps["own"], np.float32)
    for k in range(layers): out.put(steps[f"y{k}"], np.float32)
    out.put(np.where(MAY, p["follow"], -1e4), np.float32)
    for part in ("gap", "far", "nobody"): out.put(p[part], np.float32)
    (work / "attributions.section").write_bytes(out.bytes)
    print("attributions", len(out.bytes), "bytes")


main()
