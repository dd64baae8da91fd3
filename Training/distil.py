#!/usr/bin/env python3
"""Trains the network that tags and parses on what larger ones say of text that nobody has annotated.

usage: distil.py pack WORK FILE        the words of the treebanks and of WORK/wide.words, numbered, into one small file
       distil.py learn FILE OUT        trains teachers on the treebanks, then students on both, and writes the best
       distil.py unpack OUT WORK       puts that student where export.py looks for it (WORK/network.npz)

`learn` needs no other file and is meant for a GPU, on which it takes about five minutes; a CPU would take many hours
(--trial makes everything small). TEACHERS wide networks that differ by their seeds learn the treebanks. What they say
of a word of the unannotated text, averaged, is what the students learn beside the treebanks themselves: how likely each
tag, each head, each relation (Hinton et al. 2015; for parsers Kuncoro et al. 2016). Students are as large as the
engine's network; they differ by seed and by how much is dropped, and the dev parts choose among them.
"""
import argparse, os, sys, time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

os.environ.setdefault("XLA_FLAGS", "--xla_gpu_autotune_level=0")
import jax, jax.numpy as jnp, numpy as np
import network
from network import F, make, read, relations, strange

GUM_EWT = ("gum-train", "ewt-train")
DEV = ("gum-dev", "ewt-dev")
LENGTHS = [12, 22, 34, 54, 100, 200]
LEAST = 6                       # how often a feature must stand in the unannotated text to get a vector
TEACHERS, TEACHER = 8, (256, 4, 256, 128)
STUDENT = (96, 4, 96, 64)
DROPS = [0.1, 0.1, 0.2, 0.2, 0.3, 0.3]
CHUNK = 15 << 20


def pack(work, out):
    """Sentences of all parts end to end: ids of features, tags, heads, relations and lengths."""
    parts = {name: read(work / f"{name}.words") for name in (*GUM_EWT, "wide", *DEV)}
    gold, times = np.unique(np.concatenate([s[0].ravel() for name in GUM_EWT for s in parts[name]]), return_counts=True)
    wide, often = np.unique(np.concatenate([s[0].ravel() for s in parts["wide"]]), return_counts=True)
    hashes = np.union1d(gold[times >= 2], wide[often >= LEAST])
    counts = np.zeros((2, len(hashes) + 1), np.int32)
    for row, (known, n) in enumerate(((gold, times), (wide, often))):
        at = np.minimum(np.searchsorted(known, hashes), len(known) - 1)
        counts[row, 1:] = np.where(known[at] == hashes, n[at], 0)
    arrays = {"hashes": hashes, "counts": counts}
    for name, sentences in parts.items():
        rows = np.concatenate([s[0] for s in sentences])
        at = np.minimum(np.searchsorted(hashes, rows), len(hashes) - 1)
        # Column by column, as differences do not pay and like stands by like.
        arrays[f"{name}.ids"] = np.where(hashes[at] == rows, at + 1, 0).astype(np.int32).T
        arrays[f"{name}.lengths"] = np.array([len(s[1]) for s in sentences], np.int16)
        if name != "wide":
            for k, column in enumerate(("tags", "heads", "relations"), 1):
                arrays[f"{name}.{column}"] = np.concatenate([s[k] for s in sentences]).astype(np.int16)
    np.savez_compressed(out, **arrays)
    print(f"{len(hashes)} features, {(counts[0] >= 2).sum()} of the treebanks, {os.path.getsize(out) >> 20} MiB")


def batches(data, names, tokens, part):
    """Padded batches of like lengths of the parts `names`, on the device: (ids, tags, heads, relations, mask)."""
    rows, columns = [], []
    for name in names:
        lengths = data[f"{name}.lengths"].astype(np.int64)
        ends = np.cumsum(lengths)
        ids = data[f"{name}.ids"].T
        none = np.zeros(len(ids), np.int16)
        labels = [data.get(f"{name}.{c}", none) for c in ("tags", "heads", "relations")]
        for k in range(0, len(lengths), part): rows.append((ids, labels, ends[k] - lengths[k], ends[k]))
    groups = {t: [] for t in LENGTHS}
    for row in rows: groups[next(t for t in LENGTHS if t >= row[3] - row[2])].append(row)
    out = []
    for t, members in groups.items():
        size = max(1, tokens // t)
        for i in range(0, len(members), size):
            ids = np.zeros((size, t, F), np.int32)
            labels = np.zeros((3, size, t), np.int32)
            mask = np.zeros((size, t), np.float32)
            for row, (words, gold, start, end) in enumerate(members[i : i + size]):
                ids[row, : end - start] = words[start:end]
                for k in range(3): labels[k, row, : end - start] = gold[k][start:end]
                mask[row, : end - start] = 1
            out.append(tuple(map(jnp.asarray, (ids, *labels, mask))))
    return out


def say(p, ids, mask, config):
    """How likely one teacher thinks tags, heads, and relations to each head."""
    t, s, d, h, apart = network.forward(p, ids, mask, config)
    return jax.nn.softmax(t), jax.nn.softmax(s), (d, h, apart)


def teach(teachers, batch, config):
    """What the teachers say together: tags, heads, the likeliest head, relations to it."""
    ids, mask = batch
    def one(p):
        t, s, _ = say(p, ids, mask, config)
        return t, s
    tags, heads = (x.mean(0) for x in jax.lax.map(one, teachers))
    guess = heads.argmax(-1)
    def named(p):
        _, _, (d, h, apart) = say(p, ids, mask, config)
        return jax.nn.softmax(relations(p, d, h, apart, guess, config))
    rels = jax.lax.map(named, teachers).mean(0)
    return tags.astype(jnp.float16), heads.astype(jnp.float16), guess, rels.astype(jnp.float16)


def loss(p, batch, config, key, rate):
    """The cross entropy to gold labels or to what the teachers say, by what the batch has."""
    ids, tags, heads, guess, rels, mask = batch
    t, s, d, h, apart = network.forward(p, ids, mask, config, key, rate=rate)
    r = relations(p, d, h, apart, guess, config, jax.random.fold_in(key, 99))
    def cross(logits, target):
        told = jax.nn.log_softmax(logits)
        # No product of nothing with the number that stands for a head that cannot be.
        if target.ndim == 3: return -((jnp.maximum(told, -60) * target.astype(jnp.float32)).sum(-1) * mask).sum()
        return -(jnp.take_along_axis(told, target[..., None], -1)[..., 0] * mask).sum()
    return (cross(t, tags) + cross(s, heads) + cross(r, rels)) / jnp.maximum(mask.sum(), 1)


def learn(p, state, batch, knobs, config):
    """One step of Adam for one member; see network.py."""
    step, pace, key, hide, empty, rate = knobs
    tags = batch[1].argmax(-1) if batch[1].ndim == 3 else batch[1]
    ids = strange(batch[0], tags, empty, jax.random.fold_in(key, 8))
    ids = jnp.where(jax.random.uniform(jax.random.fold_in(key, 7), ids.shape) < hide[ids], 0, ids)
    value, g = jax.value_and_grad(loss)(p, (ids, *batch[1:]), config, key, rate)
    return *network.adam(p, g, state, step, pace), value


def shape(batch): return tuple((a.shape, a.dtype.name) for a in batch)


def ready(function, samples, form=shape):
    """The function made ready for all forms of batches, by their form; a sample is its arguments."""
    firsts = {form(s[1] if len(s) == 2 else s[2]): s for s in samples}
    with ThreadPoolExecutor(12) as pool:
        return dict(zip(firsts, pool.map(lambda s: function.lower(*s).compile(), firsts.values())))


def train(name, members, config, rates, parts, dev, words, hide, empty, epochs, peak, until, known=None):
    """Trains networks that differ by seed and by how much is dropped, side by side; gives their averages and scores.

    Passes over `parts` are fewer than `epochs` where these would last beyond the time `until`.
    """
    keys = jax.random.split(jax.random.PRNGKey(len(name)), members)
    p = jax.vmap(lambda k: make(k, words, *config))(keys)
    # A feature that is never learnt says nothing.
    if known is not None: p["words"] = p["words"] * known[None, :, None]
    state = (jax.tree.map(jnp.zeros_like, p), jax.tree.map(jnp.zeros_like, p), jax.tree.map(jnp.copy, p))
    rates = jnp.asarray(rates, jnp.float32)
    def knobs(step, pace): return (jnp.float32(step), jnp.float32(pace), jax.vmap(lambda k: jax.random.fold_in(k, step))(keys), hide, empty, rates)
    inner = jax.vmap(partial(learn, config=config), in_axes=(0, 0, None, (None, None, 0, None, None, 0)))
    step_ = jax.jit(inner, donate_argnums=(0, 1))
    check = jax.jit(jax.vmap(partial(network.judge, config=config), in_axes=(0, None)))
    start = time.time()
    steps = ready(step_, [(p, state, b, knobs(1, 0.1)) for b in parts])
    checks = ready(check, [(state[2], b) for bs in dev.values() for b in bs])
    print(f"{name}: {members} of {config}, {len(parts)} batches, compiled in {time.time() - start:.0f} s", flush=True)
    random = np.random.default_rng(len(name))
    step, total, start = 0, epochs * len(parts), time.time()
    epoch = 0
    while epoch < epochs:
        sums = []
        for k in random.permutation(len(parts)):
            step += 1
            pace = peak * min(1, step / 300) * (0.5 + 0.5 * np.cos(np.pi * min(1, step / total)))
            p, state, value = steps[shape(parts[k])](p, state, parts[k], knobs(step, pace))
            sums.append(value)
            if step == 60: value.block_until_ready(); first = time.time()
            if step == 120:
                value.block_until_ready()
                epochs = max(1, min(epochs, int((until - time.time()) / ((time.time() - first) / 60 * len(parts)))))
                total = epochs * len(parts)
                print(f"{(time.time() - first) / 60 * 1000:.1f} ms a step, {epochs} epochs", flush=True)
        epoch += 1
        if epoch % 6 == 0 or epoch >= epochs:
            scores = {c: 100 * (lambda n: n[:, :3] / n[:, 3:])(np.asarray(sum(checks[shape(b)](state[2], b) for b in bs))) for c, bs in dev.items()}
            print(f"epoch {epoch} {time.time() - start:.0f} s loss {float(jnp.stack(sums).mean()):.3f}", *(
                f"{c} " + "; ".join(f"{t:.2f} {u:.2f} {l:.2f}" for t, u, l in s) for c, s in scores.items()), flush=True)
    return state[2], scores


def arguments(usage, teaching, studying):
    """The command line of distil.py and distil_attribution.py."""
    a = argparse.ArgumentParser(description=usage, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("verb", choices=["pack", "learn", "unpack"])
    a.add_argument("source", type=Path)
    a.add_argument("target", type=Path)
    a.add_argument("--trial", action="store_true", help="a small part of everything, to see that it runs")
    a.add_argument("--seconds", type=float, default=1e9, help="how long it may last")
    a.add_argument("--teaching", type=int, default=teaching, help="how often teachers see their texts")
    a.add_argument("--studying", type=int, default=studying, help="how often students see everything")
    return a.parse_args()


def widened(file):
    """The arrays of a student with 32 bits to a number."""
    return {k: v.astype(np.float32) if v.dtype == np.float16 else v for k, v in np.load(file).items()}


def main():
    a = arguments(__doc__, teaching=24, studying=18)
    if a.verb == "pack": return pack(a.source, a.target)
    if a.verb == "unpack":
        whole = b"".join(f.read_bytes() for f in sorted(a.source.glob("student.npz.*")))
        (a.target / "student.npz").write_bytes(whole)
        return np.savez(a.target / "network.npz", **widened(a.target / "student.npz"))
    begun = time.time()
    data = dict(np.load(a.source))
    hashes, counts = data.pop("hashes"), data.pop("counts")
    if a.trial: LENGTHS[:] = [40, 200]
    part, words = 40 if a.trial else 1, len(hashes) + 1
    gold = batches(data, GUM_EWT, 3000, part)
    wide = batches(data, ["wide"], 6000, part)
    dev = {c: batches(data, [c], 3000, 8 if a.trial else 1) for c in DEV}
    empty = int(np.bincount(np.concatenate([data[f"{c}.ids"][9] for c in GUM_EWT])).argmax())
    known = jnp.asarray(counts[0] >= 2)
    hide = [jnp.asarray((0.03 + 0.4 / (0.4 + n)).astype(np.float32)).at[0].set(0) for n in (counts[0], counts.sum(0))]
    print(f"{jax.devices()}, {len(gold)} and {len(wide)} batches, {words} vectors", flush=True)
    teachers, config = (2, (32, 2, 32, 16)) if a.trial else (TEACHERS, TEACHER)
    # Teachers know only what the treebanks show.
    shown = [(jnp.where(known[b[0]], b[0], 0), b[1], b[2], b[2], b[3], b[4]) for b in gold]
    seen = {c: [(jnp.where(known[b[0]], b[0], 0), *b[1:]) for b in bs] for c, bs in dev.items()}
    p, _ = train("teachers", teachers, config, [network.DROP] * teachers, shown, seen, words, hide[0], empty,
                 1 if a.trial else a.teaching, 2e-3, begun + 0.4 * a.seconds, known)
    together = jax.jit(partial(teach, config=config))
    start = time.time()
    plain = [(jnp.where(known[b[0]], b[0], 0), b[4]) for b in wide]
    tell = ready(together, [(p, b) for b in plain + [(b[0], b[4]) for bs in seen.values() for b in bs]])
    told = [(b[0], *tell[shape(asked)](p, asked), b[4]) for b, asked in zip(wide, plain)]
    for c, bs in seen.items():
        right = np.zeros(4)
        for b in bs:
            tags, heads, guess, rels = tell[shape((b[0], b[4]))](p, (b[0], b[4]))
            fit = b[4] * (guess == b[2])
            right += [float(x.sum()) for x in (b[4] * (tags.argmax(-1) == b[1]), fit, fit * (rels.argmax(-1) == b[3]), b[4])]
        print(f"teachers together on {c}: {100 * right[:3] / right[3]}", flush=True)
    print(f"told in {time.time() - start:.0f} s", flush=True)
    del p
    given = [(b[0], b[1], b[2], b[2], b[3], b[4]) for b in gold]
    drops, student = (DROPS[:2], (32, 2, 32, 16)) if a.trial else (DROPS, STUDENT)
    p, scores = train("students", len(drops), student, drops, given + told, dev, words, hide[1], empty,
                      1 if a.trial else a.studying, 3e-3, begun + a.seconds)
    best = int(np.argmax(sum(s[:, 2] + 0.3 * s[:, 0] for s in scores.values())))
    print(f"kept: student {best}, dropped {drops[best]}", *(f"{c} {s[best]}" for c, s in scores.items()), flush=True)
    a.target.mkdir(parents=True, exist_ok=True)
    kept = {k: np.asarray(v[best], np.float16 if k == "words" else np.float32) for k, v in p.items()}
    np.savez_compressed(a.target / "whole.npz", hashes=hashes, config=np.array(student), **kept)
    whole = (a.target / "whole.npz").read_bytes()
    for k in range(0, len(whole), CHUNK): (a.target / f"student.npz.{k // CHUNK:02}").write_bytes(whole[k : k + CHUNK])
    (a.target / "whole.npz").unlink()


if __name__ == "__main__": main()
