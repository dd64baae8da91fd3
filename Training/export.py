#!/usr/bin/env python3
"""Writes a trained network as the engine reads it: export.py WORK [NAME]

Reads WORK/NAME.npz and writes WORK/words.section and WORK/network.section (see Sources/Language/NetworkWeights.swift).
Weights become 8-bit numbers with a scale for each output. Activations do too, with a step for each dimension that
training text sets: the 99.95th percentile of its size is 127.
"""
import sys
from pathlib import Path

import jax.numpy as jnp, numpy as np
from network import INPUT, RELATIONS, F, batches, forward, numbered, read, squash

WIDE = 64       # the engine's relations, rounded up


class Section:
    def __init__(self): self.bytes = bytearray()
    def put(self, values, kind):
        self.bytes += np.ascontiguousarray(values, kind).tobytes()
        self.bytes += bytes(-len(self.bytes) % 64)


def layer(section, matrix, bias, steps):
    """A matrix [inputs, outputs] whose inputs come as activations of `steps` to 1."""
    scaled = matrix / steps[:, None]
    scale = np.maximum(np.abs(scaled).max(0), 1e-12) / 127
    weights = np.rint(scaled / scale).astype(np.int8)
    inputs, outputs = weights.shape
    section.put(scale, np.float32)
    section.put(bias, np.float32)
    section.put(-128 * weights.astype(np.int32).sum(0), np.int32)
    # For each 16 outputs, for each 4 inputs: outputs, then inputs fastest.
    section.put(weights.reshape(inputs // 4, 4, outputs // 16, 16).transpose(2, 0, 3, 1), np.int8)


def main():
    work, name = Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "network"
    p = dict(np.load(work / f"{name}.npz"))
    hashes, config = p.pop("hashes"), tuple(int(x) for x in p.pop("config"))
    h, layers, arc, rel = config

    words = Section()
    vectors = p["words"][1:]
    scale = np.percentile(np.abs(vectors).max(1), 99.5) / 127
    words.put([len(hashes), np.float32(scale).view(np.uint32)], np.uint32)
    words.put(np.searchsorted(hashes, np.arange(65537, dtype=np.uint64) << 16), np.uint32)
    words.put(hashes, np.uint32)
    words.put(np.clip(np.rint(vectors / scale), -127, 127), np.int8)

    sample = numbered((read(work / "gum-train.words") + read(work / "ewt-train.words"))[::20], hashes)
    taps = {}
    for batch in batches(sample, 3000):
        seen = {}
        forward(p, batch[0], batch[4], config, seen=seen)
        for k, v in seen.items(): taps.setdefault(k, []).append(np.abs(np.asarray(v))[batch[4] > 0])
    steps = {k: 127 / np.maximum(np.percentile(np.concatenate(v), 99.95, axis=0), 0.02) for k, v in taps.items()}

    np.savez(work / f"{name}.steps.npz", x=steps["x"], y=steps[f"y{layers - 1}"])
    network = Section()
    network.put(config, np.int32)
    for k in range(layers):
        layer(network, p[f"mix{k}"], p[f"bias{k}"], np.tile(steps["x"], 3) if k == 0 else steps[f"y{k - 1}"])
    layer(network, p["heads"], p["headsBias"], steps[f"y{layers - 1}"])
    layer(network, p["bilinear"], p["headBias"], steps["dependent"])
    network.put(steps["x"], np.float32)
    for k in range(layers): network.put(steps[f"y{k}"], np.float32)
    network.put(steps["dependent"], np.float32)
    edges = np.clip(np.rint(np.asarray(squash(p["edge"])) * steps["x"]), -127, 127) + 128
    network.put(edges, np.uint8)
    network.put(np.asarray(squash(p["root"])), np.float32)
    network.put(p["rootRelation"], np.float32)
    network.put(p["distance"], np.float32)
    network.put(p["relationDistance"], np.float32)
    network.put(np.pad(p["relation"], ((0, 0), (0, WIDE - RELATIONS))), np.float32)
    network.put(np.pad(p["relationBias"], (0, WIDE - RELATIONS)), np.float32)
    for part, section in (("words", words), ("network", network)):
        (work / f"{part}.section").write_bytes(section.bytes)
        print(part, len(section.bytes), "bytes")


if __name__ == "__main__": main()
