#!/usr/bin/env python3
"""Trains the network that tells who says what: attribution.py WORK [--epochs N] [--name NAME]

WORK holds the .rows that `language-trainer attributions` writes and the .spans of prepare.py. The weights (a moving
average) go to WORK/NAME.npz, which attribution_export.py turns into a section. Seeds are fixed.

Tokens get one of seven tags (none, beginning and inside of source, cue and content), with a chain of tags as the last
layer (a conditional random field); each run of source or content tokens then chooses its cue by a product of vectors
and a number for what lies between.
"""
import argparse, json, time
from functools import partial
from pathlib import Path

import jax, jax.numpy as jnp, numpy as np
from network import adam, averages, gate, squash

STATE, WORD, OWN = 192, 128, 64
GIVEN = STATE + WORD
SIZES = [33, 51, 8, 32, 18, 9, 32]            # of the small features, as AttributionRows has them
ROLES = ["source", "cue", "content"]
TAGS = 7                                    # 0 none, then 1 + 2 * role, and 1 more inside
SENSES = 64                                 # classes of verbs and nouns by WordNet
LINK = 32                                   # dimensions of the vectors that a run and its cue are held together by
GAPS, BETWEEN, FAR = 18, 3, 6
LENGTHS = [256, 512, 704, 832, 1280]
RUNS, CUES = 160, 96                        # no piece has more runs or cues
CUE, DROP, DECAY = 3, 0.35, 0.01
MAY = np.array([[b % 2 == 1 or b == 0 or a in (b, b - 1) for b in range(TAGS)] for a in range(TAGS)])


def read(path, spans):
    """Documents, each a list of pieces, and their attributions by byte offsets: none without `spans`."""
    data = np.fromfile(path, np.uint8)
    kind = np.dtype([("start", "<u4"), ("end", "<u4"), ("word", "<u4"), ("lemma", "<u4"), ("head", "<i4"), ("governor", "<i4"),
                     ("kinds", "u1", len(SIZES)), ("sentence", "<u2"), ("block", "<u2"), ("given", "u1", GIVEN)])
    gold = [json.loads(line) for line in open(spans)] if spans else []
    at, out = 0, []
    number = lambda: int(data[at : at + 4].view("<u4")[0])
    while at < len(data):
        attributions = gold[len(out)] if spans else []
        pieces, left = [], number()
        at += 4
        for _ in range(left):
            n = number()
            pieces.append(data[at + 4 : at + 4 + n * kind.itemsize].view(kind))
            at += 4 + n * kind.itemsize
        out.append((pieces, attributions))
    return out


def runs_of(tags, role):
    """[first, behind) of each run of a role."""
    begin, inside = 1 + 2 * role, 2 + 2 * role
    out, at = [], None
    for i, t in enumerate(list(tags) + [0]):
        if at is not None and t != inside:
            out.append((at, i))
            at = None
        if t == begin: at = i
    return out


def label(piece, attributions):
    """Tags of a piece, its runs as (role, first, behind, attribution), and of each cue's attribution its source's run."""
    tags, of = np.zeros(len(piece), np.int32), np.full(len(piece), -1)
    roles = np.full(len(piece), -1)
    for a, attribution in enumerate(attributions):
        for r, role in enumerate(ROLES):
            for s, e in attribution[role]:
                inside = (piece["start"] < e) & (piece["end"] > s) & (roles < 0)
                roles[inside], of[inside] = r, a
    runs = []
    for i in range(len(piece)):
        if roles[i] < 0: continue
        if i > 0 and roles[i - 1] == roles[i] and of[i - 1] == of[i]:
            tags[i] = 2 + 2 * roles[i]
            runs[-1][2] = i + 1
        else:
            tags[i] = 1 + 2 * roles[i]
            runs.append([int(roles[i]), i, i + 1, int(of[i])])
    # Two attributions may have one source, whose tokens are only one's.
    sources = {}
    for role, first, _, a in runs:
        if role != 1: continue
        wanted = attributions[a]["source"]
        sources[a] = next(((s, e) for r, s, e, _ in runs if r == 0 and any(
            piece["start"][s] < y and piece["end"][e - 1] > x for x, y in wanted)), None)
    return tags, runs, sources


def bucket(gap): return gap if gap < 3 else 3 if gap < 5 else 4 if gap < 9 else 5 if gap < 17 else 6 if gap < 33 else 7 if gap < 65 else 8


def between(piece, run, cues):
    """For a run and each cue (first, behind): numbers of the gap with what lies between, and of how far apart."""
    first, behind = run
    starts = np.array([c[0] for c in cues])
    out = []
    for s, e in cues:
        gap = max(0, s - behind) if s >= first else max(0, first - e)
        if s >= first: others = ((starts >= behind) & (starts < s)).sum()
        else: others = ((starts > s) & (starts < first)).sum()
        side = 9 if s >= first else 0
        near = s if s < first else behind - 1
        far = s if s >= first else first
        apart = abs(int(piece["sentence"][far]) - int(piece["sentence"][near]))
        out.append(((side + bucket(gap)) * BETWEEN + min(2, others),
                    min(2, apart) * 2 + (piece["block"][s] != piece["block"][first])))
    return out


def make(key, sizes, config):
    w, layers = config
    keys = iter(jax.random.split(key, 64))
    def glorot(*shape): return jax.random.normal(next(keys), shape) * np.sqrt(2 / (shape[-1] + shape[-2]))
    p = {"vectors": jax.random.normal(next(keys), (sizes[0] + 3 * sizes[1] + sum(SIZES) + 2 * SENSES, OWN)) * 0.25}
    for k in range(layers):
        wide = GIVEN + OWN if k == 0 else 2 * w
        p[f"mix{k}"] = glorot(wide, 4 * w) * 1.5
        p[f"bias{k}"] = jnp.concatenate([jnp.zeros(2 * w), jnp.full(2 * w, -0.5)])
    p["answers"] = glorot(2 * w, TAGS + 4 * LINK)
    p["answersBias"] = jnp.zeros(TAGS + 4 * LINK)
    p["follow"] = jnp.zeros((TAGS, TAGS))
    p["gap"] = jnp.zeros((2, GAPS * BETWEEN))
    p["far"] = jnp.zeros((2, FAR))
    p["nobody"] = jnp.zeros(2)
    return p


def forward(p, batch, config, key=None, seen=None, rate=DROP):
    """Emissions [b, t, TAGS] and the vectors of runs and cues [b, t, 4 LINK]."""
    w, layers = config
    given, ids, mask = batch["given"], batch["ids"], batch["mask"]
    b, t = mask.shape
    def drop(x, rate, shape, k):
        if key is None: return x
        keep = jax.random.bernoulli(jax.random.fold_in(key, k), 1 - rate, shape)
        return x * keep / (1 - rate)
    x = given.astype(jnp.float32) / 127
    if key is not None:
        hidden = jax.random.bernoulli(jax.random.fold_in(key, 1), 0.2, ids.shape)
        ids = jnp.where(hidden, -1, ids)
    own = squash((p["vectors"][ids] * (ids >= 0)[..., None]).sum(2))
    if seen is not None: seen["own"] = own
    y = jnp.concatenate([drop(x, 0.2, (b, 1, GIVEN), 2), drop(own, 0.2, (b, 1, OWN), 3)], -1)
    for k in range(layers):
        pre = y @ p[f"mix{k}"] + p[f"bias{k}"]
        c = squash(pre[..., : 2 * w])
        z = gate(pre[..., 2 * w :]) * mask[..., None]
        c = jnp.concatenate([c[..., :w], c[:, ::-1, w:]], -1)
        z = jnp.concatenate([z[..., :w], z[:, ::-1, w:]], -1)
        out = averages(c, z)
        out = jnp.concatenate([out[..., :w], out[:, ::-1, w:]], -1)
        y = out if k == 0 else 0.5 * (out + y)
        y = y * mask[..., None]
        if seen is not None: seen[f"y{k}"] = y
        y = drop(y, rate, (b, 1, 2 * w), 10 + k)
    o = y @ p["answers"] + p["answersBias"]
    return o[..., :TAGS], o[..., TAGS:]


def follow(p): return jnp.where(MAY, p["follow"], -1e4)


def chain_score(p, emissions, tags, mask):
    """What a chain of tags counts, for each piece."""
    return ((jnp.take_along_axis(emissions, tags[..., None], -1)[..., 0] * mask).sum(1)
            + (follow(p)[tags[:, :-1], tags[:, 1:]] * mask[:, 1:]).sum(1))


def chain_loss(p, emissions, tags, mask):
    """The negative logarithm of how likely the right chain of tags is, for each piece."""
    steps, right = follow(p), chain_score(p, emissions, tags, mask)
    def step(alpha, em):
        e, m = em
        new = jax.nn.logsumexp(alpha[:, :, None] + steps[None], 1) + e
        return jnp.where(m[:, None] > 0, new, alpha), None
    start = emissions[:, 0] + jnp.where(np.arange(TAGS) % 2 == 0, jnp.where(np.arange(TAGS) > 0, -1e4, 0), 0)
    alpha, _ = jax.lax.scan(step, start, (emissions[:, 1:].transpose(1, 0, 2), mask[:, 1:].T), unroll=4)
    return jax.nn.logsumexp(alpha, -1) - right


def mean(sums, bounds):
    """Means over [first, behind) from sums [b, t + 1, d]."""
    first = jnp.take_along_axis(sums, bounds[..., 0:1], 1)
    behind = jnp.take_along_axis(sums, bounds[..., 1:2], 1)
    return (behind - first) / jnp.maximum(1, bounds[..., 1:2] - bounds[..., 0:1])


def link_loss(p, vectors, batch):
    b, t, _ = vectors.shape
    sums = jnp.concatenate([jnp.zeros((b, 1, 4 * LINK)), jnp.cumsum(vectors, 1)], 1)
    runs, cues = mean(sums, batch["runs"]), mean(sums, batch["cues"])
    content = batch["isContent"]
    query = jnp.where(content[..., None], runs[..., LINK : 2 * LINK], runs[..., :LINK])
    scores = jnp.where(content[..., None], jnp.einsum("brd,bcd->brc", query, cues[..., 3 * LINK :]),
                       jnp.einsum("brd,bcd->brc", query, cues[..., 2 * LINK : 3 * LINK]))
    kind = content.astype(jnp.int32)[..., None]
    scores = scores + p["gap"][kind, batch["gap"]] + p["far"][kind, batch["far"]]
    def choose(allowed, scores, nobody, goal, counts):
        scores = jnp.where(allowed, scores, -1e9)
        scores = jnp.concatenate([scores, jnp.broadcast_to(nobody, (*scores.shape[:2], 1))], -1)
        losses = -jnp.take_along_axis(jax.nn.log_softmax(scores), goal[..., None], -1)[..., 0]
        return (losses * counts).sum() / jnp.maximum(1, counts.sum())
    # Each content chooses its cue, each cue its source.
    isCue, isRun = batch["isCue"], batch["isRun"]
    return (choose(isCue[:, None, :], scores, p["nobody"][1], batch["goal"], isRun * content)
            + choose((isRun * ~content)[:, None, :] > 0, scores.transpose(0, 2, 1), p["nobody"][0], batch["source"],
                     isCue.astype(jnp.float32)))


def loss(p, batch, config, key):
    emissions, vectors = forward(p, batch, config, key)
    chain = chain_loss(p, emissions, batch["tags"], batch["mask"]).sum() / batch["mask"].sum()
    return 10 * chain + 0.5 * link_loss(p, vectors, batch)


@partial(jax.jit, static_argnums=(4,), donate_argnums=(0, 1))
def learn(p, state, batch, knobs, config):
    step, rate, key = knobs
    value, g = jax.value_and_grad(loss)(p, batch, config, key)
    return *adam(p, g, state, step, rate, DECAY), value


answer = jax.jit(forward, static_argnums=2)


def fnv(word):
    """The hash of a lemma as AttributionRows has it."""
    h = 0x811C9DC5
    for byte in word.encode(): h = (h ^ byte) * 0x01000193 & 0xFFFFFFFF
    return (h ^ h >> 15) * 0x85EBCA6B & 0xFFFFFFFF


def senses(wordnet):
    """Sorted hashes of lemmas, and for each what it is as a verb and as a noun (0 for neither).

    A verb is 1 + the lexicographer file of its first sense (29 body … 43 weather), 16 more where one of its first four
    senses is of communication, cognition or emotion; a noun is 32 + that file (3 … 28).
    """
    found = {}
    for part in ("verb", "noun"):
        files = {}
        for line in open(wordnet / f"data.{part}", encoding="utf-8"):
            if not line.startswith(" "): files[line[:8]] = int(line[9:11])
        for line in open(wordnet / f"index.{part}", encoding="utf-8"):
            columns = line.split()
            if line.startswith(" ") or "_" in columns[0]: continue
            kinds = [files[o] for o in columns[-int(columns[2]):]][:4]
            if part == "verb":
                value = 1 + kinds[0] - 29 + (16 if {31, 32, 37} & set(kinds) else 0)
                found.setdefault(fnv(columns[0]), [0, 0])[0] = value
            elif kinds[0] in (4, 9, 10, 12, 14, 18):
                found.setdefault(fnv(columns[0]), [0, 0])[1] = 32 + kinds[0]
    hashes = np.array(sorted(found), np.uint32)
    return hashes, np.array([found[int(h)] for h in hashes], np.int32)


def number(hashes, values):
    at = np.minimum(np.searchsorted(hashes, values), len(hashes) - 1)
    return np.where(hashes[at] == values, at, -1)


def numbered(piece, hashes):
    """The rows of the vectors of a token's features; -1 for none."""
    forms, lemmas, known, classes = hashes
    sense = number(known, piece["lemma"])
    tag = piece["kinds"][:, 0]
    verb, noun = (tag >= 20) & (tag <= 26), (tag == 7) | (tag == 8)
    sense = np.where(sense < 0, 0, np.where(verb, classes[sense, 0], np.where(noun, classes[sense, 1], 0)))
    last = len(forms) + 3 * len(lemmas) + sum(SIZES)
    n, m = len(forms), len(lemmas)
    own = number(lemmas, piece["lemma"])
    def through(to, shift): return np.where((to >= 0) & (own[to] >= 0), own[to] + shift, -1)
    shifts = n + 3 * m + np.concatenate([[0], np.cumsum(SIZES)[:-1]])
    return np.concatenate([np.stack([number(forms, piece["word"]), np.where(own >= 0, own + n, -1),
                                     through(piece["head"], n + m), through(piece["governor"], n + 2 * m)], 1),
                           piece["kinds"] + shifts, (sense + last)[:, None],
                           np.where(piece["governor"] >= 0, sense[piece["governor"]] + last + SENSES, -1)[:, None]],
                          1).astype(np.int32)


def batches(items, tokens, random):
    """Padded batches of pieces of like length."""
    groups = {t: [] for t in LENGTHS}
    for item in items: groups[next(t for t in LENGTHS if t >= len(item[0]))].append(item)
    out = []
    for t, members in groups.items():
        random.shuffle(members)
        size = max(1, tokens // t)
        for i in range(0, len(members), size): out.append((t, size, members[i : i + size]))
    random.shuffle(out)
    return out


def padded(t, size, members, random):
    """One batch; some cues are hidden from the runs, and words that are none are added."""
    batch = {"given": np.full((size, t, GIVEN), 0, np.int8), "ids": np.full((size, t, 6 + len(SIZES)), -1, np.int32),
             "tags": np.zeros((size, t), np.int32), "mask": np.zeros((size, t), np.float32),
             "runs": np.zeros((size, RUNS, 2), np.int32), "cues": np.zeros((size, CUES, 2), np.int32),
             "isContent": np.zeros((size, RUNS), bool), "isRun": np.zeros((size, RUNS), np.float32),
             "isCue": np.zeros((size, CUES), bool), "goal": np.full((size, RUNS), CUES, np.int32), "source": np.full((size, CUES), RUNS, np.int32),
             "gap": np.zeros((size, RUNS, CUES), np.uint8), "far": np.zeros((size, RUNS, CUES), np.uint8)}
    for row, (piece, ids, tags, runs, sources) in enumerate(members):
        n = len(piece)
        batch["given"][row, :n] = (piece["given"].astype(np.int16) - 128).astype(np.int8)
        batch["ids"][row, :n], batch["tags"][row, :n], batch["mask"][row, :n] = ids, tags, 1
        if random is None: continue
        cues = [(s, e, a) for r, s, e, a in runs if r == 1 and random.random() > 0.06]
        verbs = np.flatnonzero((piece["kinds"][:, 0] >= 20) & (piece["kinds"][:, 0] <= 26) & (tags != CUE) & (tags != CUE + 1))
        for v in random.permutation(verbs)[: max(1, len(cues) // 6)]: cues.append((v, v + 1, -2))
        cues = sorted(cues)[:CUES]
        if not cues: continue
        spans = [(s, e) for s, e, _ in cues]
        places = {a: c for c, (_, _, a) in enumerate(cues)}
        batch["cues"][row, : len(cues)] = spans
        batch["isCue"][row, : len(cues)] = True
        for k, (r, s, e, a) in enumerate([x for x in runs if x[0] != 1][:RUNS]):
            if r == 0:
                for c, (_, _, other) in enumerate(cues):
                    if sources.get(other) == (s, e): batch["source"][row, c] = k
            batch["runs"][row, k] = s, e
            batch["isContent"][row, k] = r == 2
            batch["isRun"][row, k] = 1
            batch["goal"][row, k] = places.get(a, CUES)
            numbers = between(piece, (s, e), spans)
            batch["gap"][row, k, : len(cues)] = [x for x, _ in numbers]
            batch["far"][row, k, : len(cues)] = [x for _, x in numbers]
    return batch


def chain(emissions, steps):
    """The best chain of tags."""
    n = len(emissions)
    best = emissions[0] + np.where((np.arange(TAGS) % 2 == 0) & (np.arange(TAGS) > 0), -1e4, 0)
    back = np.zeros((n, TAGS), int)
    for i in range(1, n):
        all_ = best[:, None] + steps
        back[i] = all_.argmax(0)
        best = all_.max(0) + emissions[i]
    out = [int(best.argmax())]
    for i in range(n - 1, 0, -1): out.append(int(back[i, out[-1]]))
    return np.array(out[::-1])


def attributions(piece, emissions, vectors, p):
    """What the engine makes of a piece: for each cue its source and content runs."""
    tags = chain(emissions, np.asarray(follow(p)))
    cues = runs_of(tags, 1)
    sums = np.concatenate([np.zeros((1, 4 * LINK)), np.cumsum(vectors, 0)])
    average = lambda s, e, k: (sums[e] - sums[s])[k * LINK : (k + 1) * LINK] / (e - s)
    out = [{"source": [], "cue": [c], "content": []} for c in cues]
    loose = []
    tables = []
    for role, kind in ((0, 0), (2, 1)):
        runs = runs_of(tags, role)
        tables.append((runs, np.array([[average(s, e, kind) @ average(*c, 2 + kind) + p["gap"][kind, g] + p["far"][kind, f]
                                        for c, (g, f) in zip(cues, between(piece, (s, e), cues))] for s, e in runs])))
    (sources, fits), (contents, holds) = tables
    for k, run in enumerate(contents):
        if cues and holds[k].max() > p["nobody"][1]: out[int(holds[k].argmax())]["content"].append(run)
        else: loose.append({"source": [], "cue": [], "content": [run]})
    for c in range(len(cues) if sources else 0):
        if fits[:, c].max() > p["nobody"][0]: out[c]["source"] = [sources[int(fits[:, c].argmax())]]
    return [a for a in out if a["content"]] + loose


def predict(p, documents, hashes, config):
    p = jax.device_get(p)
    for pieces, _ in documents:
        found = []
        for piece in pieces:
            t = next(t for t in LENGTHS if t >= len(piece))
            batch = padded(t, 1, [(piece, numbered(piece, hashes), 0, [], {})], None)
            e, v = answer(p, {k: batch[k] for k in ("given", "ids", "mask")}, config)
            n = len(piece)
            for a in attributions(piece, np.asarray(e)[0, :n], np.asarray(v)[0, :n], p):
                found.append({r: [[int(piece["start"][s]), int(piece["end"][e - 1])] for s, e in a[r]] for r in ROLES})
        yield found


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("work", type=Path)
    a.add_argument("--epochs", type=int, default=13)
    a.add_argument("--width", type=int, default=96)
    a.add_argument("--layers", type=int, default=3)
    a.add_argument("--rate", type=float, default=3e-3)
    a.add_argument("--tokens", type=int, default=3400)
    a.add_argument("--least", type=int, default=5, help="how often a word must stand in the training text for a vector")
    a.add_argument("--part", type=float, default=1.0, help="how much of the training text, for trials")
    a.add_argument("--name", default="attribution")
    a = a.parse_args()
    config = (a.width, a.layers)
    documents = read(a.work / "attribution-train.rows", a.work / "attribution-train.spans")
    dev = read(a.work / "attribution-dev.rows", a.work / "attribution-dev.spans")
    if a.part < 1: documents = documents[:: int(1 / a.part)]
    hashes = []
    for kind in ("word", "lemma"):
        all_, counts = np.unique(np.concatenate([q[kind] for pieces, _ in documents for q in pieces]), return_counts=True)
        hashes.append(all_[counts >= a.least])
    hashes += senses(a.work / "wordnet/usr/share/wordnet")
    items = []
    for pieces, gold in documents:
        for piece in pieces: items.append((piece, numbered(piece, hashes), *label(piece, gold)))
    print(f"{len(items)} pieces, {sum(len(i[0]) for i in items)} tokens, longest {max(len(i[0]) for i in items)}, "
          f"most runs {max(len(i[3]) for i in items)}, {len(hashes[0])} words, {len(hashes[1])} lemmas, {config}", flush=True)
    random = np.random.default_rng(1)
    p = make(jax.random.PRNGKey(1), [len(h) for h in hashes[:2]], config)
    zeros = lambda: jax.tree.map(jnp.zeros_like, p)
    state, step, total = (zeros(), zeros(), jax.tree.map(jnp.copy, p)), 0, None
    for epoch in range(a.epochs):
        start, sum_ = time.time(), 0.0
        parts = batches(items, a.tokens, random)
        total = total or a.epochs * len(parts)
        for t, size, members in parts:
            step += 1
            rate = a.rate * min(1, step / 100) * (0.5 + 0.5 * np.cos(np.pi * min(1, step / total)))
            key = jax.random.fold_in(jax.random.PRNGKey(2), step)
            p, state, value = learn(p, state, padded(t, size, members, random), (float(step), float(rate), key), config)
            sum_ += float(value)
        print(f"epoch {epoch + 1} {time.time() - start:.0f} s loss {sum_ / len(parts):.3f}", flush=True)
        if epoch % 3 == 2 or epoch + 1 == a.epochs:
            named = dict(zip(("forms", "lemmas", "known", "classes"), hashes))
            np.savez(a.work / f"{a.name}.npz", **named, config=np.array(config), **jax.device_get(state[2]))
            with open(a.work / f"{a.name}.dev.jsonl", "w") as out:
                for found in predict(state[2], dev, hashes, config): out.write(json.dumps(found) + "\n")


if __name__ == "__main__": main()
