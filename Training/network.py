#!/usr/bin/env python3
"""Trains the network that tags and parses: network.py WORK [--epochs N] [--name NAME] [--resume]

WORK holds the .words files that `language-trainer words` writes. Every epoch is kept in WORK/NAME.state.pkl, so that
--resume goes on after a stop; WORK/NAME.npz has the weights (a moving average). Seeds are fixed.
Needs JAX and NumPy (requirements.txt).
"""
import argparse, os, pickle, sys, time
from functools import partial
from pathlib import Path

import jax, jax.numpy as jnp, numpy as np

F, TAGS, RELATIONS = 12, 32, 50
NEAR = 16                       # distances of dependent and head are told apart up to this
LENGTHS = [6, 10, 14, 18, 22, 26, 30, 36, 44, 54, 70, 100, 200]
DROP = 0.3                      # of each layer's dimensions, in training
PROPN, STRANGE = 13, 0.2        # the tags of names (FineTag), and how many of them are made strange in training
INPUT = 128                     # dimensions of a word's vector


def read(path):
    """Sentences as (hashes [n, F], tags, heads (0 the root, 1 the first token), relations)."""
    data = np.fromfile(path, np.uint32)
    out, at = [], 0
    while at < len(data):
        n = int(data[at])
        rows = data[at + 1 : at + 1 + n * (F + 3)].reshape(n, F + 3)
        at += 1 + n * (F + 3)
        heads = np.where(rows[:, F + 1] == 0xFFFFFFFF, 0, rows[:, F + 1].astype(np.int64) + 1)
        out.append((rows[:, :F], rows[:, F].astype(np.int32), heads.astype(np.int32), rows[:, F + 2].astype(np.int32)))
    return out


def vocabulary(sentences):
    """The hashes worth a vector, and how often each occurs; the first vector is that of all others and is zero."""
    hashes, counts = np.unique(np.concatenate([s[0].ravel() for s in sentences]), return_counts=True)
    keep = counts >= 2
    return hashes[keep], np.concatenate([[1], counts[keep]])


def numbered(sentences, hashes):
    out = []
    for h, *rest in sentences:
        at = np.minimum(np.searchsorted(hashes, h), len(hashes) - 1)
        out.append((np.where(hashes[at] == h, at + 1, 0).astype(np.int32), *rest))
    return out


def batches(sentences, tokens, random=None):
    """Padded batches of like lengths: ids, tags, heads, relations, mask."""
    groups = {t: [] for t in LENGTHS}
    for k, s in enumerate(sentences):
        groups[next(t for t in LENGTHS if t >= len(s[1]))].append(k)
    out = []
    for t, members in groups.items():
        if random is not None: random.shuffle(members)
        size = max(1, tokens // t)
        for i in range(0, len(members), size):
            part = members[i : i + size]
            ids = np.zeros((size, t, F), np.int32)
            tags, heads, relations = (np.zeros((size, t), np.int32) for _ in range(3))
            mask = np.zeros((size, t), np.float32)
            for row, k in enumerate(part):
                n = len(sentences[k][1])
                ids[row, :n], tags[row, :n], heads[row, :n], relations[row, :n] = sentences[k]
                mask[row, :n] = 1
            out.append((ids, tags, heads, relations, mask))
    if random is not None: random.shuffle(out)
    return out


def squash(x):
    """A tanh of rational arithmetic, the same in training and in the engine; 1 from 3 on."""
    x = jnp.clip(x, -3, 3)
    return x * (27 + x * x) / (27 + 9 * x * x)


def gate(x): return 0.5 + 0.5 * squash(0.5 * x)


def make(key, words, h, layers, arc, rel):
    keys = iter(jax.random.split(key, 64))
    def glorot(*shape): return jax.random.normal(next(keys), shape) * np.sqrt(2 / (shape[-1] + shape[-2]))
    p = {"words": jax.random.normal(next(keys), (words, INPUT)) * 0.3 / np.sqrt(F) * 3}
    p["words"] = p["words"].at[0].set(0)
    p["edge"] = jax.random.normal(next(keys), (2, INPUT)) * 0.3
    for k in range(layers):
        wide = 3 * INPUT if k == 0 else 2 * h
        p[f"mix{k}"] = glorot(wide, 4 * h) * 1.5
        # Gates begin half shut, so that a state remembers some words.
        p[f"bias{k}"] = jnp.concatenate([jnp.zeros(2 * h), jnp.full(2 * h, -0.5)])
    p["heads"] = glorot(2 * h, 2 * arc + 2 * rel + TAGS)
    p["headsBias"] = jnp.zeros(2 * arc + 2 * rel + TAGS)
    p["bilinear"] = glorot(arc, arc)
    p["headBias"] = jnp.zeros(arc)
    p["root"] = jax.random.normal(next(keys), (arc,)) * 0.1
    p["rootRelation"] = jnp.zeros(rel)
    p["distance"] = jnp.zeros(2 * NEAR + 1)
    p["relationDistance"] = jnp.zeros((2 * NEAR + 1, rel))
    p["relation"] = glorot(rel, RELATIONS)
    p["relationBias"] = jnp.zeros(RELATIONS)
    return p


def averages(c, z):
    """The states of a layer [b, t, d]: each moves from the one before it towards `c` by the gate `z`."""
    if jax.default_backend() != "cpu":
        # All words at once, in as many rounds as the sentence's length has binary digits.
        def join(a, b): return a[0] * b[0], b[0] * a[1] + b[1]
        return jax.lax.associative_scan(join, (1 - z, z * c), axis=1)[1]
    def step(state, cz):
        state = state + cz[1] * (cz[0] - state)
        return state, state
    _, out = jax.lax.scan(step, jnp.zeros_like(c[:, 0]), (c.transpose(1, 0, 2), z.transpose(1, 0, 2)), unroll=2)
    return out.transpose(1, 0, 2)


def forward(p, ids, mask, config, key=None, seen=None, rate=DROP):
    """What the network says; `seen` gets what becomes 8-bit activations in the engine."""
    h, layers, arc, rel = config
    b, t, _ = ids.shape
    def drop(x, rate, shape, k):
        if key is None: return x
        keep = jax.random.bernoulli(jax.random.fold_in(key, k), 1 - rate, shape)
        return x * keep / (1 - rate)
    vectors = p["words"][ids]
    vectors = vectors * (ids > 0)[..., None]
    x = squash(vectors.sum(2)) * mask[..., None]
    if seen is not None: seen["x"] = x
    x = drop(x, 0.15, (b, 1, INPUT), 1)
    # Beside each word the one before and after, with marks at the sentence's edges.
    last = mask - jnp.concatenate([mask[:, 1:], jnp.zeros((b, 1))], 1)
    before = jnp.concatenate([jnp.broadcast_to(squash(p["edge"][0]), (b, 1, INPUT)), x[:, :-1]], 1)
    after = jnp.concatenate([x[:, 1:], jnp.zeros((b, 1, INPUT))], 1) + last[..., None] * squash(p["edge"][1])
    y = jnp.concatenate([before, x, after], -1)
    for k in range(layers):
        pre = y @ p[f"mix{k}"] + p[f"bias{k}"]
        c = squash(pre[..., : 2 * h])
        z = gate(pre[..., 2 * h :]) * mask[..., None]
        # The second half reads from right to left.
        c = jnp.concatenate([c[..., :h], c[:, ::-1, h:]], -1)
        z = jnp.concatenate([z[..., :h], z[:, ::-1, h:]], -1)
        out = averages(c, z)
        out = jnp.concatenate([out[..., :h], out[:, ::-1, h:]], -1)
        y = out if k == 0 else 0.5 * (out + y)
        y = y * mask[..., None]
        if seen is not None: seen[f"y{k}"] = y
        y = drop(y, rate, (b, 1, 2 * h), 10 + k)
    o = y @ p["heads"] + p["headsBias"]
    if seen is not None: seen["dependent"] = squash(o[..., :arc])
    dependent = drop(squash(o[..., :arc]), 0.2, (b, 1, arc), 20)
    head = drop(squash(o[..., arc : 2 * arc]), 0.2, (b, 1, arc), 21)
    relD = o[..., 2 * arc : 2 * arc + rel]
    relH = o[..., 2 * arc + rel : 2 * arc + 2 * rel]
    tags = o[..., 2 * arc + 2 * rel :]
    heads = jnp.concatenate([jnp.broadcast_to(squash(p["root"]), (b, 1, arc)), head], 1)
    query = dependent @ p["bilinear"] + p["headBias"]
    scores = jnp.einsum("bik,bjk->bij", query, heads)
    i = jnp.arange(t)[:, None] + 1
    j = jnp.arange(t + 1)[None, :]
    apart = jnp.where(j == 0, 0, jnp.clip(j - i, -NEAR, NEAR)) + NEAR
    scores = scores + p["distance"][apart]
    allowed = jnp.concatenate([jnp.ones((b, 1)), mask], 1)[:, None, :] * (i != j)
    scores = jnp.where(allowed > 0, scores, -1e9)
    return tags, scores, relD, relH, apart


def relations(p, relD, relH, apart, heads, config, key=None):
    """Logits of the relation of each token to the head given."""
    b, t = heads.shape
    relH = jnp.concatenate([jnp.broadcast_to(p["rootRelation"], (b, 1, relH.shape[-1])), relH], 1)
    chosen = jnp.take_along_axis(relH, heads[..., None], 1)
    d = p["relationDistance"][jnp.take_along_axis(jnp.broadcast_to(apart, (b, t, t + 1)), heads[..., None], 2)[..., 0]]
    l = squash(relD + chosen + d)
    if key is not None:
        keep = jax.random.bernoulli(key, 0.8, (b, 1, l.shape[-1]))
        l = l * keep / 0.8
    return l @ p["relation"] + p["relationBias"]


def loss(p, batch, config, key):
    ids, tags, heads, rels, mask = batch
    t, s, relD, relH, apart = forward(p, ids, mask, config, key)
    def cross(logits, gold):
        return -(jnp.take_along_axis(jax.nn.log_softmax(logits), gold[..., None], -1)[..., 0] * mask).sum()
    r = relations(p, relD, relH, apart, heads, config, jax.random.fold_in(key, 99))
    return (cross(t, tags) + cross(s, heads) + cross(r, rels)) / mask.sum()


@partial(jax.jit, static_argnums=2)
def judge(p, batch, config):
    ids, tags, heads, rels, mask = batch
    t, s, relD, relH, apart = forward(p, ids, mask, config)
    guess = s.argmax(-1)
    r = relations(p, relD, relH, apart, guess, config).argmax(-1)
    return jnp.stack([(mask * (t.argmax(-1) == tags)).sum(), (mask * (guess == heads)).sum(),
                      (mask * ((guess == heads) & (r == rels))).sum(), mask.sum()])


def strange(ids, tags, empty, key):
    """Some names become names never seen: no word known, the endings of any other word, unknown to the lexicon.

    The treebanks have few foreign names, and a reader of biographies meets little else.
    """
    b, t, _ = ids.shape
    k1, k2, k3 = jax.random.split(key, 3)
    chosen = ((tags == PROPN) | (tags == PROPN + 1)) & (jax.random.uniform(k1, (b, t)) < STRANGE)
    others = ids.reshape(b * t, F)[jax.random.randint(k2, (b, t), 0, b * t)]
    unlisted = jax.random.uniform(k3, (b, t)) < 0.7
    columns = jnp.arange(F)
    new = jnp.where(columns < 2, 0, jnp.where((columns >= 2) & (columns < 8) | (columns == 10), others, ids))
    new = jnp.where((columns == 9) & unlisted[..., None], empty, new)
    new = jnp.where((columns == 11) & unlisted[..., None], 0, new)
    return jnp.where(chosen[..., None], new, ids)


def adam(p, g, state, step, rate, decay=0.0):
    """The weights after a step of Adam with decoupled decay; their moving average is part of the state."""
    m, v, average = state
    norm = jnp.sqrt(sum((x * x).sum() for x in jax.tree.leaves(g)))
    g = jax.tree.map(lambda x: x * jnp.minimum(1, 5 / norm), g)
    m = jax.tree.map(lambda a, b: 0.9 * a + 0.1 * b, m, g)
    v = jax.tree.map(lambda a, b: 0.99 * a + 0.01 * b * b, v, g)
    c1, c2 = 1 - 0.9 ** step, 1 - 0.99 ** step
    p = jax.tree.map(lambda w, a, b: w - rate * ((a / c1) / (jnp.sqrt(b / c2) + 1e-8) + decay * w), p, m, v)
    k = jnp.minimum(0.998, (1 + step) / (10 + step))
    average = jax.tree.map(lambda a, w: k * a + (1 - k) * w, average, p)
    return p, (m, v, average)


@partial(jax.jit, static_argnums=(4,), donate_argnums=(0, 1))
def learn(p, state, batch, knobs, config):
    """One step of learning from a batch."""
    step, rate, key, hide, empty = knobs
    ids = strange(batch[0], batch[1], empty, jax.random.fold_in(key, 8))
    ids = jnp.where(jax.random.uniform(jax.random.fold_in(key, 7), ids.shape) < hide[ids], 0, ids)
    value, g = jax.value_and_grad(loss)(p, (ids, *batch[1:]), config, key)
    return *adam(p, g, state, step, rate), value


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("work", type=Path)
    a.add_argument("--epochs", type=int, default=30)
    a.add_argument("--width", type=int, default=96)
    a.add_argument("--layers", type=int, default=4)
    a.add_argument("--arc", type=int, default=96)
    a.add_argument("--rel", type=int, default=64)
    a.add_argument("--rate", type=float, default=3e-3)
    a.add_argument("--tokens", type=int, default=1500)
    a.add_argument("--part", type=float, default=1.0, help="how much of the training text, for trials")
    a.add_argument("--name", default="network")
    a.add_argument("--resume", action="store_true")
    a = a.parse_args()
    config = (a.width, a.layers, a.arc, a.rel)
    train = read(a.work / "gum-train.words") + read(a.work / "ewt-train.words")
    if a.part < 1: train = train[:: int(1 / a.part)]
    hashes, counts = vocabulary(train)
    train = numbered(train, hashes)
    dev = {c: batches(numbered(read(a.work / f"{c}-dev.words"), hashes), 3000) for c in ("gum", "ewt")}
    # A feature is hidden now and then, the more often the rarer it is, so that words never seen are nothing new.
    hide = jnp.asarray((0.03 + 0.4 / (0.4 + counts)).astype(np.float32)).at[0].set(0)
    # The feature of words that the lexicon has not: the most frequent one of its column.
    empty = int(np.bincount(np.concatenate([s[0][:, 9] for s in train])).argmax())
    random = np.random.default_rng(1)
    p = make(jax.random.PRNGKey(1), len(hashes) + 1, *config)
    zeros = lambda: jax.tree.map(jnp.zeros_like, p)
    state, first, step = (zeros(), zeros(), jax.tree.map(jnp.copy, p)), 0, 0
    saved = a.work / f"{a.name}.state.pkl"
    if a.resume and saved.exists():
        p, state, first, step, random = pickle.load(open(saved, "rb"))
        p, state = jax.tree.map(jnp.asarray, (p, state))
    print(f"{len(train)} sentences, {sum(len(s[1]) for s in train)} tokens, {len(hashes)} features, {config}", flush=True)
    total = None
    for epoch in range(first, a.epochs):
        start = time.time()
        parts = batches(train, a.tokens, random)
        total = total or a.epochs * len(parts)
        sum_ = 0.0
        for batch in parts:
            step += 1
            rate = a.rate * min(1, step / 200) * (0.5 + 0.5 * np.cos(np.pi * min(1, step / total)))
            key = jax.random.fold_in(jax.random.PRNGKey(2), step)
            p, state, value = learn(p, state, batch, (float(step), float(rate), key, hide, empty), config)
            sum_ += float(value)
        line = f"epoch {epoch + 1} {time.time() - start:.0f} s loss {sum_ / len(parts):.3f}"
        if epoch % 4 == 3 or epoch + 1 == a.epochs or epoch < 2:
            for c, parts in dev.items():
                tag, uas, las, n = sum(np.asarray(judge(state[2], x, config)) for x in parts)
                line += f"  {c} tags {100 * tag / n:.2f} UAS {100 * uas / n:.2f} LAS {100 * las / n:.2f}"
        print(line, flush=True)
        if epoch % 5 == 4 or epoch + 1 == a.epochs:
            with open(f"{saved}.new", "wb") as f: pickle.dump((jax.device_get(p), jax.device_get(state), epoch + 1, step, random), f)
            os.replace(f"{saved}.new", saved)
            np.savez(a.work / f"{a.name}.npz", hashes=hashes, config=np.array(config), **jax.device_get(state[2]))


if __name__ == "__main__": main()
