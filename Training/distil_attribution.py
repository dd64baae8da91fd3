#!/usr/bin/env python3
"""Trains the network of attributions on what others of its kind say of texts that they have not learnt.

usage: distil_attribution.py pack WORK FILE    the tokens of `language-trainer attributions`, numbered, into one file
       distil_attribution.py learn FILE OUT    trains teachers, then students, and writes these
       distil_attribution.py unpack OUT WORK   puts the students where attribution_export.py looks (attributionN.npz)

`learn` needs no other file and is meant for a GPU, on which it takes about five minutes (--trial makes all small).
Annotators of attributions do not agree, so a network does well to learn not what one of them marked but how likely each
mark is. The training texts are parted by FOLDS; two teachers learn all but one part each, and what a chain of tags of
theirs is likely to be in that part, token by token, is half of what the students learn there; in text that nobody has
annotated what all teachers say together is all of it.
"""
import json, os, time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

os.environ.setdefault("XLA_FLAGS", "--xla_gpu_autotune_level=0")
import jax, jax.numpy as jnp, numpy as np
import attribution, network
from attribution import DECAY, DROP, GIVEN, SIZES, TAGS, chain_score, follow, label, link_loss, make, numbered, padded, senses
from distil import arguments, ready, widened

FOLDS, TEACHER = 6, (160, 3)
STUDENT = (96, 3)
# Of each student: how much the annotators count beside the teachers, and how much is dropped.
VARIANTS = [(0.3, 0.2), (0.3, 0.3), (0.5, 0.2), (0.5, 0.3), (0.7, 0.25), (0.7, 0.35)]
LENGTHS = [256, 512, 832, 1280]


def pack(work, out):
    student, steps = np.load(work / "network.npz"), np.load(work / "network.steps.npz")
    parts = {part: attribution.read(work / f"attribution-{part}.rows", part != "wide" and work / f"attribution-{part}.spans")
             for part in ("train", "dev", "wide")}
    hashes = []
    for kind in ("word", "lemma"):
        all_, counts = np.unique(np.concatenate([q[kind] for pieces, _ in parts["train"] for q in pieces]), return_counts=True)
        hashes.append(all_[counts >= 5])
    hashes += senses(work / "wordnet/usr/share/wordnet")
    arrays = dict(zip(("forms", "lemmas", "known", "classes"), hashes))
    for part, found in parts.items():
        words = np.fromfile(work / f"attribution-{part}.features", np.uint32).reshape(-1, network.F)
        at = np.minimum(np.searchsorted(student["hashes"], words), len(student["hashes"]) - 1)
        arrays[f"{part}.words"] = np.where(student["hashes"][at] == words, at + 1, 0).astype(np.int32).T
        pieces = [q for d, _ in found for q in d]
        assert sum(map(len, pieces)) == len(words)
        arrays[f"{part}.lengths"] = np.array([len(q) for q in pieces], np.int16)
        arrays[f"{part}.document"] = np.array([k for k, (d, _) in enumerate(found) for _ in d], np.int16)
        arrays[f"{part}.ids"] = np.concatenate([numbered(q, hashes) for q in pieces]).astype(np.int32).T
        for column in ("sentence", "block"): arrays[f"{part}.{column}"] = np.concatenate([q[column] for q in pieces])
        arrays[f"{part}.tag"] = np.concatenate([q["kinds"][:, 0] for q in pieces])
        if part == "wide": continue
        labels = [label(q, gold) for d, gold in found for q in d]
        arrays[f"{part}.tags"] = np.concatenate([tags for tags, _, _ in labels]).astype(np.int8)
        arrays[f"{part}.runs"] = np.array(json.dumps([[[*map(int, r)] for r in runs] for _, runs, _ in labels]))
        arrays[f"{part}.sources"] = np.array(json.dumps([[[int(a), *map(int, s)] for a, s in sources.items() if s]
                                                         for _, _, sources in labels]))
    for k, v in student.items():
        if k != "hashes": arrays[f"student.{k}"] = v
    # Vectors in 8 bits, as the engine has them (export.py).
    scale = np.percentile(np.abs(student["words"][1:]).max(1), 99.5) / 127
    arrays["student.words"] = np.clip(np.rint(student["words"] / scale), -127, 127).astype(np.int8)
    arrays["student.scale"] = scale
    for k, v in steps.items(): arrays[f"steps.{k}"] = v
    np.savez_compressed(out, **arrays)
    print(os.path.getsize(out) >> 20, "MiB")


def activations(data, part):
    """What the engine has of each token: the last states of the sentence network and the word's vector, in 8 bits."""
    p = {k[8:]: jnp.asarray(v, jnp.float32) for k, v in data.items() if k.startswith("student.")}
    p["words"] *= p.pop("scale")
    p.pop("config")
    config = tuple(int(x) for x in data["student.config"])
    words, sentence = data[f"{part}.words"].T, data[f"{part}.sentence"].astype(np.int64)
    piece = np.repeat(np.arange(len(data[f"{part}.lengths"])), data[f"{part}.lengths"])
    starts = np.flatnonzero(np.concatenate([[True], (np.diff(sentence) != 0) | (np.diff(piece) != 0)]))
    ends = np.append(starts[1:], len(words))
    out = np.zeros((len(words), GIVEN), np.int8)
    @jax.jit
    def look(ids, mask):
        seen = {}
        network.forward(p, ids, mask, config, seen=seen)
        both = jnp.concatenate([seen[f"y{config[1] - 1}"] * data["steps.y"], seen["x"] * data["steps.x"]], -1)
        return jnp.clip(jnp.rint(both), -127, 127).astype(jnp.int8)
    order = np.argsort(ends - starts, kind="stable")
    size = 100
    for t in (24, 60, 200):
        low = {24: 0, 60: 24, 200: 60}[t]
        group = [k for k in order if low < ends[k] - starts[k] <= t]
        for i in range(0, len(group), size):
            ids, mask = np.zeros((size, t, network.F), np.int32), np.zeros((size, t), np.float32)
            for row, k in enumerate(group[i : i + size]):
                n = ends[k] - starts[k]
                ids[row, :n], mask[row, :n] = words[starts[k] : ends[k]], 1
            seen = np.asarray(look(ids, mask))
            for row, k in enumerate(group[i : i + size]): out[starts[k] : ends[k]] = seen[row, : ends[k] - starts[k]]
    return out


def items(data, part):
    """Pieces as `padded` wants them, with the document of each; activations are put in later."""
    ends = np.cumsum(data[f"{part}.lengths"].astype(np.int64))
    gold = part != "wide"
    runs = json.loads(str(data[f"{part}.runs"])) if gold else None
    sources = json.loads(str(data[f"{part}.sources"])) if gold else None
    kind = np.dtype([("kinds", "u1", len(SIZES)), ("sentence", "<u2"), ("block", "<u2"), ("given", "u1", GIVEN)])
    out = []
    for k, end in enumerate(ends):
        at = slice(end - int(data[f"{part}.lengths"][k]), end)
        piece = np.zeros(at.stop - at.start, kind)
        piece["kinds"][:, 0] = data[f"{part}.tag"][at]
        for column in ("sentence", "block"): piece[column] = data[f"{part}.{column}"][at]
        piece["given"] = (data[f"{part}.given"][at].astype(np.int16) + 128).astype(np.uint8)
        tags = data[f"{part}.tags"][at].astype(np.int32) if gold else np.zeros(len(piece), np.int32)
        out.append(((piece, data[f"{part}.ids"].T[at], tags, [tuple(r) for r in runs[k]] if gold else [],
                     {a: (s, e) for a, s, e in sources[k]} if gold else {}), int(data[f"{part}.document"][k])))
    return out


def one(t, size, members, seed): return padded(t, size, members, None if seed is None else np.random.default_rng(seed))


def batches(pieces, tokens, seed, pool):
    """Padded batches of pieces of like length with the document of each row (-1 for none), on the device."""
    random = np.random.default_rng(seed)
    groups = {t: [] for t in LENGTHS}
    for item in pieces: groups[next(t for t in LENGTHS if t >= len(item[0][0]))].append(item)
    jobs = []
    for t, members in groups.items():
        random.shuffle(members)
        size = max(1, tokens // t)
        for i in range(0, len(members), size): jobs.append((t, size, members[i : i + size]))
    made = pool.map(one, *zip(*[(t, size, [m for m, _ in part], None if seed is None else seed * 10000 + k) for k, (t, size, part) in enumerate(jobs)]))
    out = []
    for (t, size, part), batch in zip(jobs, made):
        batch["document"] = np.full(size, -1, np.int32)
        batch["document"][: len(part)] = [d for _, d in part]
        out.append({k: jnp.asarray(v) for k, v in batch.items()})
    return out


def total(emissions, steps, mask):
    """The logarithm of the sum over all chains of tags; `steps` [b, t - 1, TAGS, TAGS] may differ from token to token."""
    start = emissions[:, 0] + jnp.where((np.arange(TAGS) % 2 == 0) & (np.arange(TAGS) > 0), -1e4, 0)
    still = jnp.where(jnp.eye(TAGS) > 0, 0.0, -1e4)
    m = jnp.where(mask[:, 1:, None, None] > 0, steps + emissions[:, 1:, None, :], still)
    n = 1 << int(np.ceil(np.log2(m.shape[1])))
    m = jnp.concatenate([m, jnp.broadcast_to(still, (m.shape[0], n - m.shape[1], TAGS, TAGS))], 1)
    # Products of neighbours, in pairs, until one is left.
    while m.shape[1] > 1: m = jax.nn.logsumexp(m[:, ::2, :, :, None] + m[:, 1::2, None, :, :], 3)
    return jax.nn.logsumexp(start[:, :, None] + m[:, 0], (1, 2))


def wide_steps(p, mask): return jnp.broadcast_to(follow(p), (mask.shape[0], mask.shape[1] - 1, TAGS, TAGS))


def marginals(p, batch, config):
    """How likely each tag, and each pair of neighbouring tags, is."""
    emissions, _ = attribution.forward(p, batch, config)
    return jax.grad(lambda e, s: total(e, s, batch["mask"]).sum(), (0, 1))(emissions, wide_steps(p, batch["mask"]))


def loss(p, batch, config, key, knobs):
    own, rate, mine = knobs
    emissions, vectors = attribution.forward(p, batch, config, key, rate=rate)
    mask = batch["mask"] * mine[batch["document"]][:, None]
    every = total(emissions, wide_steps(p, mask), batch["mask"])
    gold = chain_score(p, emissions, batch["tags"], batch["mask"])
    if "single" in batch:
        told = (emissions * batch["single"]).sum((1, 2)) + (jnp.maximum(follow(p), -60) * batch["pair"]).sum((1, 2, 3))
        gold = jnp.where(batch["hasGold"] > 0, own * gold + (1 - own) * told, told)
    chain = ((every - gold) * mask[:, 0]).sum() / jnp.maximum(1, mask.sum())
    rows = mine[batch["document"]] * (batch["document"] >= 0)
    links = link_loss(p, vectors, batch | {"isRun": batch["isRun"] * rows[:, None], "isCue": batch["isCue"] * (rows[:, None] > 0)})
    return 10 * chain + 0.5 * links


def learn(p, state, batch, knobs, config):
    """One step of Adam with decoupled decay for one member; see attribution.py."""
    step, pace, key, more = knobs
    value, g = jax.value_and_grad(loss)(p, batch, config, key, more)
    return *network.adam(p, g, state, step, pace, DECAY), value


def judge(p, batch, config):
    """Right and found tokens of each role, by the likeliest tag of each token."""
    single, _ = marginals(p, batch, config)
    guess = single.argmax(-1)
    role = lambda tags: (tags + 1) // 2
    out = [((role(x) == r) * batch["mask"] * (y is None or role(y) == r)).sum()
           for r in (1, 2, 3) for x, y in ((guess, batch["tags"]), (guess, None), (batch["tags"], None))]
    return jnp.stack(out)


def forms(batch): return tuple(sorted((k, v.shape) for k, v in batch.items()))


def train(name, config, knobs, versions, dev, sizes, epochs, peak, until):
    """Trains members that differ by `knobs` (each an array by member) on `versions` of the batches in turn."""
    members = len(knobs[0])
    keys = jax.random.split(jax.random.PRNGKey(len(name)), members)
    p = jax.vmap(lambda k: make(k, sizes, config))(keys)
    state = (jax.tree.map(jnp.zeros_like, p), jax.tree.map(jnp.zeros_like, p), jax.tree.map(jnp.copy, p))
    more = tuple(jnp.asarray(k, jnp.float32) for k in knobs)
    def now(step, pace): return (jnp.float32(step), jnp.float32(pace), jax.vmap(lambda k: jax.random.fold_in(k, step))(keys), more)
    inner = jax.vmap(partial(learn, config=config), in_axes=(0, 0, None, (None, None, 0, 0)))
    begun = time.time()
    steps = ready(jax.jit(inner, donate_argnums=(0, 1)), [(p, state, b, now(1, 0.1)) for v in versions for b in v], forms)
    checks = ready(jax.jit(jax.vmap(partial(judge, config=config), in_axes=(0, None))), [(p, b) for b in dev], forms)
    print(f"{name}: {members} of {config}, {len(versions[0])} batches, compiled in {time.time() - begun:.0f} s", flush=True)
    random, step, epoch, all_ = np.random.default_rng(3), 0, 0, epochs * len(versions[0])
    begun = time.time()
    while epoch < epochs:
        parts, sums = versions[epoch % len(versions)], []
        for k in random.permutation(len(parts)):
            step += 1
            pace = peak * min(1, step / 100) * (0.5 + 0.5 * np.cos(np.pi * min(1, step / all_)))
            p, state, value = steps[forms(parts[k])](p, state, parts[k], now(step, pace))
            sums.append(value)
            if step in (20, 60): value.block_until_ready()
            if step == 20: first = time.time()
            if step == 60:
                each = (time.time() - first) / 40
                epochs = max(1, min(epochs, epoch + int((until - time.time()) / (each * len(parts)))))
                all_ = epochs * len(parts)
                print(f"{each * 1000:.1f} ms a step, {epochs} epochs", flush=True)
        epoch += 1
        if epoch % 4 == 0 or epoch >= epochs:
            n = np.asarray(sum(checks[forms(b)](state[2], b) for b in dev)).reshape(-1, 3, 3)
            f = 200 * n[:, :, 0] / (n[:, :, 1] + n[:, :, 2])
            print(f"epoch {epoch} {time.time() - begun:.0f} s loss {float(jnp.stack(sums).mean()):.3f}; source, cue, content: "
                  + "; ".join(" ".join(f"{x:.1f}" for x in row) for row in f), flush=True)
    return state[2]


def main():
    a = arguments(__doc__, teaching=13, studying=16)
    if a.verb == "pack": return pack(a.source, a.target)
    if a.verb == "unpack":
        for file in sorted(a.source.glob("attribution*.npz")):
            np.savez(a.target / file.name, **widened(file))
        return
    begun = time.time()
    pool = ProcessPoolExecutor(2 if a.trial else 14)
    list(pool.map(abs, range(64)))          # its processes begin before the device is touched
    data = dict(np.load(a.source))
    for part in ("train", "dev", "wide"): data[f"{part}.given"] = activations(data, part)
    pieces = {part: items(data, part) for part in ("train", "dev", "wide")}
    if a.trial: pieces = {k: v[::150] for k, v in pieces.items()}
    documents = 1 + int(data["train.document"].max())
    # Unannotated documents come behind the annotated ones.
    pieces["wide"] = [(i, d + documents) for i, d in pieces["wide"]]
    count = 2 + max(d for _, d in pieces["wide"])
    sizes = [len(data["forms"]), len(data["lemmas"])]
    versions = [batches(pieces["train"], 3400, seed, pool) for seed in (1, 2, 3, 4)[: 1 if a.trial else 4]]
    dev, wide = batches(pieces["dev"], 3400, None, pool), batches(pieces["wide"], 3400, 9, pool)
    print(f"{jax.devices()}, {len(versions[0])}, {len(wide)}, {len(dev)} batches after {time.time() - begun:.0f} s", flush=True)
    folds, config, student = (2, (16, 2), (16, 2)) if a.trial else (FOLDS, TEACHER, STUDENT)
    mine = np.ones((2 * folds, count), np.float32)
    for k in range(2 * folds): mine[k, np.arange(documents)[np.arange(documents) % folds == k % folds]] = 0
    mine[:, -1] = 0
    p = train("teachers", config, (np.ones(2 * folds), np.full(2 * folds, DROP), mine), versions, dev, sizes,
              1 if a.trial else a.teaching, 3e-3, begun + 0.5 * a.seconds)
    start = time.time()
    @jax.jit
    def together(p, batch):
        # Each row by the teachers that have not learnt it: of unannotated text by all.
        weights = 1 - mine[:, batch["document"]]
        weights = jnp.where(weights.sum(0) > 0, weights, 1.0)
        weights = weights / weights.sum(0)
        def add(sums, member):
            q, w = member
            single, pair = marginals(q, batch, config)
            return (sums[0] + single * w[:, None, None], sums[1] + pair * w[:, None, None, None]), None
        b, t = batch["mask"].shape
        return jax.lax.scan(add, (jnp.zeros((b, t, TAGS)), jnp.zeros((b, t - 1, TAGS, TAGS))), (p, weights))[0]
    mine = jnp.asarray(mine)
    tell = ready(together, [(p, b) for v in versions + [wide] for b in v], forms)
    def told(batch, gold):
        single, pair = tell[forms(batch)](p, batch)
        mask = batch["mask"]
        return batch | {"single": (single * mask[..., None]).astype(jnp.float16), "hasGold": jnp.float32(gold),
                        "pair": (pair * mask[:, 1:, None, None]).astype(jnp.float16)}
    wide = [told(b, 0) for b in wide]
    versions = [[told(b, 1) for b in v] + wide for v in versions]
    del p
    print(f"told in {time.time() - start:.0f} s", flush=True)
    variants = VARIANTS[:2] if a.trial else VARIANTS
    all_ = np.ones((len(variants), count), np.float32)
    all_[:, -1] = 0
    p = train("students", student, ([v[0] for v in variants], [v[1] for v in variants], all_), versions, dev, sizes,
              1 if a.trial else a.studying, 3e-3, begun + a.seconds)
    a.target.mkdir(parents=True, exist_ok=True)
    named = {k: data[k] for k in ("forms", "lemmas", "known", "classes")}
    for k in range(len(variants)):
        kept = {n: np.asarray(v[k], np.float16 if n == "vectors" else np.float32) for n, v in p.items()}
        np.savez_compressed(a.target / f"attribution{k}.npz", **named, config=np.array(student), **kept)


if __name__ == "__main__": main()
