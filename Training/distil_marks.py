#!/usr/bin/env python3
"""Trains the network of marks on what others of its kind say of texts that they have not learnt.

usage: distil_marks.py pack WORK FOLDER     the passages that `marks.py prepare` read, and texts nobody has annotated
       distil_marks.py learn FOLDER OUT     trains teachers, then students, and writes these
       distil_marks.py unpack OUT WORK      puts the students where `marks.py export` looks (WORK/marks/studentN.pkl), and
                                            says how well they do on the passages held out

`learn` needs nothing but FOLDER, which holds a language-trainer of its own (states of the sentence network are too many
to carry, so it makes them anew), and is meant for a GPU, on which it takes about seven minutes (--trial makes all small).
The passages are parted by FOLDS; a teacher learns all parts but one, and what teachers say of the part that they have not
learnt is some of what the students learn there; in text that nobody has annotated it is all of it.
"""
import lzma, os, pickle, shutil, subprocess, sys, time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

os.environ.setdefault("XLA_FLAGS", "--xla_gpu_autotune_level=0")
import jax, jax.numpy as jnp, numpy as np
import attribution as A, marks as M, network
import passage_files
from distil import arguments, ready

FOLDS, TEACHER, STUDENT = 4, (128, 3), (128, 3)
# Of each student: how much the marks of passages count beside the teachers, and how much is dropped.
VARIANTS = [(0.3, 0.25), (0.5, 0.3), (0.7, 0.3)]
LENGTHS, TOKENS, SPANS, LINKS = [160, 320, 640], 2560, 110, 16384
ASKED = 10240                               # tokens that teachers are asked of at a time
WIDE = 300                                  # tokens to a piece of unannotated text, at most
LIBRARIES = ["swiftCore", "swift_Concurrency", "swift_StringProcessing", "swift_RegexParser", "swiftGlibc", "dispatch",
             "swift_Builtin_float", "BlocksRuntime"]


def pack(work, folder):
    kept = pickle.load(open(work / "marks/items.pkl", "rb"))
    items, hashes = kept["items"], kept["hashes"]
    folder.mkdir(parents=True, exist_ok=True)
    light = [dict(key=m["key"], count=len(m["piece"]), tags=m["tags"].astype(np.uint8),
                  spans=[(a, b, ty, [None if l is None else sorted(l) for l in links]) for a, b, ty, links, _ in m["spans"]]) for m in items]
    texts = [m["doc"]["text"].replace("\n", "\r") for m in items]
    wide = [t.replace("\n", "\r") for t in (*passage_files.stories().values(), *passage_files.treebank().values())]
    if (more := work / "attribution-wide.texts").exists(): wide += more.read_bytes().decode().split("\n")[:-1]
    lzma.open(folder / "texts.xz", "wb").write(pickle.dumps((light, hashes, texts, wide)))
    trainer = folder / "language-trainer"
    shutil.copy(M.BUILT / "language-trainer", trainer)
    subprocess.run(["strip", trainer], check=True)
    linked = subprocess.run(["ldd", trainer], check=True, capture_output=True, text=True).stdout
    for line in linked.splitlines():
        name = line.split()[0]
        if name[3:].split(".so")[0] in LIBRARIES: shutil.copy(line.split()[2], folder / name)
    names = [f.name for f in folder.iterdir() if f.suffix == ".so" or f == trainer]
    subprocess.run(["tar", "-C", folder, "-cJf", folder / "trainer.tar.xz", *names], check=True)
    for name in names: (folder / name).unlink()
    print(len(items), "passages,", len(wide), "other texts;", sum(f.stat().st_size for f in folder.iterdir()) >> 20, "MiB")


def rows(texts, folder, place):
    """What the engine has of each text's tokens, by language-trainer, in as many processes as there are processors."""
    parts = min(os.cpu_count(), len(texts))
    at = np.linspace(0, len(texts), parts + 1).astype(int)
    def one(k):
        own = place / str(k)
        own.mkdir(parents=True, exist_ok=True)
        for section in (folder / "sections").glob("*.section"): (own / section.name).unlink(missing_ok=True); (own / section.name).symlink_to(section.resolve())
        (own / "attribution-train.texts").write_text("".join(t + "\n" for t in texts[at[k] : at[k + 1]]), encoding="utf-8")
        (own / "attribution-dev.texts").write_text(texts[0] + "\n", encoding="utf-8")
        subprocess.run([folder / "language-trainer", "attributions", own], check=True, env=os.environ | {"LD_LIBRARY_PATH": str(folder)})
        return [p for p, _ in A.read(own / "attribution-train.rows", None)]
    with ThreadPoolExecutor(parts) as pool: return [p for part in pool.map(one, range(parts)) for p in part]


class Texts:
    """All pieces on the device, one after another: `at` and `count` of each; the last row is no token's."""
    def __init__(self, pieces, hashes):
        self.count = np.array([len(p) for p in pieces])
        self.at = np.concatenate([[0], np.cumsum(self.count)[:-1]])
        given = np.concatenate([(p["given"].astype(np.int16) - 128).astype(np.int8) for p in pieces] + [np.zeros((1, A.GIVEN), np.int8)])
        with ThreadPoolExecutor(8) as pool: ids = list(pool.map(lambda p: A.numbered(p, hashes), pieces))
        ids = np.concatenate(ids + [np.full((1, ids[0].shape[1]), -1, np.int32)])
        self.none = len(given) - 1
        self.given, self.ids = jnp.asarray(given), jnp.asarray(ids)


def spans_of(spans):
    """Arrays of a piece's runs: bounds and type, which roles are told, and the tokens that may be chosen for each."""
    bounds = np.array([(a, b, ty) for a, b, ty, _ in spans], np.int32).reshape(-1, 3)
    told, links = np.zeros((len(spans), M.ROLES), np.float32), []
    for s, (a, b, ty, roles) in enumerate(spans):
        for role, tokens in enumerate(roles):
            if tokens is None or role == 0 and not tokens: continue
            told[s, role] = 1
            links += [(s, role, i) for i in tokens] or [(s, role, -1)]
    return bounds, told, np.array(links, np.int32).reshape(-1, 3)


def batches(texts, known, order, random):
    """Batches of rows: for each token its place among all, for each run its bounds, and what of it is marked."""
    groups = {t: [] for t in LENGTHS}
    for row in M.grouped(order, texts.count, random):
        n = sum(texts.count[k] for k in row)
        groups[next((t for t in LENGTHS if t >= n), LENGTHS[-1])].append(row)
    jobs = []
    for t, members in groups.items():
        size = TOKENS // t
        jobs += [(t, size, members[i : i + size]) for i in range(0, len(members) - size + 1, size)]
    random.shuffle(jobs)
    for job in jobs: yield batch_of(texts, known, *job)


def batch_of(texts, known, t, size, members):
    token = np.full((size, t), texts.none, np.int32)
    piece = np.full((size, t), -1, np.int32)
    # Of each run: first, behind, type, its piece, its number in it, and where the piece begins in the row.
    runs = np.zeros((size, SPANS, 6), np.int32)
    runs[:, :, 3] = -1
    told = np.zeros((size, SPANS, M.ROLES), np.float32)
    links = np.full((LINKS, 4), size, np.int32)                # rows beyond the last are dropped
    filled = 0
    for r, row in enumerate(members):
        at = s = 0
        for k in row:
            n = min(int(texts.count[k]), t - at)
            token[r, at : at + n] = texts.at[k] + np.arange(n)
            piece[r, at : at + n] = k
            bounds, roles, chosen = known[k]
            fits = np.flatnonzero(bounds[:, 1] <= n)[: SPANS - s]
            m = len(fits)
            if m:
                runs[r, s : s + m, :2], runs[r, s : s + m, 2] = bounds[fits, :2] + at, bounds[fits, 2]
                runs[r, s : s + m, 3], runs[r, s : s + m, 4], runs[r, s : s + m, 5] = k, fits, at
                told[r, s : s + m] = roles[fits]
                place = np.full(len(bounds), -1)
                place[fits] = np.arange(s, s + m)
                c = chosen[(place[chosen[:, 0]] >= 0) & (chosen[:, 2] < n)] if len(chosen) else chosen
                # Where all that may be chosen lies beyond, nothing is told.
                missing = np.ones((len(bounds), M.ROLES), bool)
                if len(c): missing[c[:, 0], c[:, 1]] = False
                told[r, s : s + m] *= ~missing[fits]
                c = c[: len(links) - filled]
                links[filled : filled + len(c)] = np.stack([np.full(len(c), r), place[c[:, 0]], c[:, 1], np.where(c[:, 2] < 0, t, c[:, 2] + at)], 1) if len(c) else 0
                filled += len(c)
                s += m
            at += n
    return dict(token=token, piece=piece, runs=runs, told=told, links=links)


def full(batch, texts):
    """What marks.py's `loss` wants, made on the device of a batch's numbers."""
    given, ids = texts
    z, t = batch["token"].shape
    first, behind = batch["runs"][:, :, 0:1], batch["runs"][:, :, 1:2]
    i = jnp.arange(t)[None, None]
    far = jnp.asarray(M.BUCK)
    gap = jnp.where(i < first, far[jnp.clip(first - i, 0, 1999)], jnp.where(i >= behind, 10 + far[jnp.clip(i - behind + 1, 0, 1999)], 20))
    r, s, role, chosen = (batch["links"][:, k] for k in range(4))
    valid = jnp.zeros((z, SPANS, M.ROLES, t + 1), bool).at[r, s, role, chosen].set(True, mode="drop")
    return dict(given=given[batch["token"]], ids=ids[batch["token"]], mask=(batch["piece"] >= 0).astype(jnp.float32), gap=gap, valid=valid,
                spans=batch["runs"][:, :, :2], type=batch["runs"][:, :, 2])


def loss(p, batch, config, key, knobs, texts, soft):
    """As in marks.py; `mine` says of each piece whether it is learnt from (0 or 1), `own` how much its marks count."""
    own, rate, mine = knobs
    b = full(batch, texts)
    tags, gold = soft["tags"][batch["token"]], soft["gold"][batch["piece"]]
    emissions, vectors = M.forward(p, b, config, key, rate)
    likely = jax.nn.log_softmax(emissions)
    right = jnp.take_along_axis(likely, tags[..., None].astype(jnp.int32), -1)[..., 0]
    mask = b["mask"] * mine[batch["piece"]]
    counted = batch["told"] * (mine[batch["runs"][:, :, 3]] * (batch["runs"][:, :, 3] >= 0))[..., None]
    chosen = jax.nn.log_softmax(M.scores(p, vectors, b), -1)
    good = jax.nn.logsumexp(jnp.where(b["valid"], chosen, -1e9), -1)
    if "likely" in soft:
        share = jnp.where(gold > 0, own, 0.0)
        right = share * right + (1 - share) * (soft["likely"][batch["token"]].astype(jnp.float32) * likely).sum(-1)
        piece, number, start = (batch["runs"][:, :, k] for k in (3, 4, 5))
        count = soft["count"][piece]
        z, t = batch["token"].shape
        # Places of the teachers' choices: of run, role and token of the piece, and behind these of nothing.
        inner = jnp.arange(t)[None, None] - start[..., None]
        base = soft["place"][soft["first"][piece] + number]
        role = jnp.arange(M.ROLES)[None, None, :, None] * (count[..., None, None] + 1)
        inside = ((inner >= 0) & (inner < count[..., None]))[:, :, None]
        where = base[..., None, None] + role + jnp.clip(inner, 0, None)[:, :, None]
        told = jnp.where(inside, soft["choice"][jnp.where(inside, where, 0)], 0)
        nothing = soft["choice"][base[..., None, None] + role + count[..., None, None]]
        told = jnp.concatenate([told, nothing], -1).astype(jnp.float32)
        part = jnp.where(soft["gold"][piece] > 0, own, 0.0)[..., None]
        right_one = jnp.where(part > 0, good, 0.0)
        good = part * right_one + (1 - part) * (told * jnp.maximum(chosen, -30)).sum(-1)
    return (10 * -(right * mask).sum() / jnp.maximum(1, mask.sum()) - (jnp.where(counted > 0, good, 0.0) * counted).sum() / jnp.maximum(1, counted.sum()))


def learn(config, p, state, batch, knobs, texts, soft):
    step, pace, key, more = knobs
    value, g = jax.value_and_grad(loss)(p, batch, config, key, more, texts, soft)
    return *network.adam(p, g, state, step, pace, 0.01), value


def forms(batch): return tuple(sorted((k, v.shape) for k, v in batch.items()))


def ahead(parts, pool):
    """The batches on the device, made while others are learnt."""
    parts = iter(parts)
    def take(_): return [jax.device_put(b) for _, b in zip(range(8), parts)]
    waiting = [pool.submit(take, 0)]
    while True:
        got = waiting.pop().result()
        if not got: return
        waiting.append(pool.submit(take, 0))
        yield from got


def train(name, config, knobs, order, texts, known, soft, sizes, epochs, peak, until, keep=None):
    """Trains members that differ by `knobs` (each an array by member); `order` gives the pieces of each epoch, `keep` gets
    the weights now and then."""
    members = len(knobs[0])
    keys = jax.random.split(jax.random.PRNGKey(len(name)), members)
    p = jax.vmap(lambda k: M.make(k, sizes, config))(keys)
    state = (jax.tree.map(jnp.zeros_like, p), jax.tree.map(jnp.zeros_like, p), jax.tree.map(jnp.copy, p))
    more = tuple(jnp.asarray(k, jnp.float32) for k in knobs)
    device = (texts.given, texts.ids)
    def now(step, pace): return (jnp.float32(step), jnp.float32(pace), jax.vmap(lambda k: jax.random.fold_in(k, step))(keys), more)
    inner = jax.vmap(partial(learn, config), in_axes=(0, 0, None, (None, None, 0, 0), None, None))
    begun, random = time.time(), np.random.default_rng(len(name))
    samples, sized = {}, sum(1 for _ in batches(texts, known, order(0, random), random))
    for b in batches(texts, known, order(0, random), random): samples.setdefault(forms(b), b)
    steps = ready(jax.jit(inner, donate_argnums=(0, 1)), [(p, state, jax.device_put(b), now(1, 0.1), device, soft) for b in samples.values()], forms)
    print(f"{name}: {members} of {config}, {sized} batches, compiled in {time.time() - begun:.0f} s", flush=True)
    step, epoch, all_ = 0, 0, epochs * sized
    begun = time.time()
    with ThreadPoolExecutor(1) as pool:
        while epoch < epochs:
            sums = []
            for b in ahead(batches(texts, known, order(epoch, random), random), pool):
                step += 1
                pace = peak * min(1, step / 100) * (0.5 + 0.5 * np.cos(np.pi * min(1, step / all_)))
                p, state, value = steps[forms(b)](p, state, b, now(step, pace), device, soft)
                sums.append(value)
                if step in (20, 120): value.block_until_ready()
                if step == 20: first = time.time()
                if step == 120:
                    each = (time.time() - first) / 100
                    epochs = max(1, min(epochs, epoch + int((until - time.time()) / (each * sized))))
                    all_ = epochs * sized
                    print(f"{each * 1000:.1f} ms a step, {epochs} epochs", flush=True)
            epoch += 1
            if epoch % 4 == 0 or epoch >= epochs:
                print(f"epoch {epoch} {time.time() - begun:.0f} s loss " + " ".join(f"{x:.3f}" for x in np.asarray(jnp.stack(sums).mean(0))), flush=True)
                if keep and (epoch % 12 == 0 or epoch >= epochs): keep(state[2])
    return state[2]


def asked(p, config, mine, texts, known, gold, device):
    """What teachers say of each piece that they have not learnt: tags, and of each run the tokens chosen.

    Runs are those marked; of unannotated pieces those that teachers think likeliest, which are put into `known`."""
    def tags(p, weights, batch, device):
        b = dict(given=device[0][batch["token"]], ids=device[1][batch["token"]], mask=(batch["piece"] >= 0).astype(jnp.float32))
        w = weights[:, batch["piece"]]
        def add(total, member):
            q, own = member
            emissions, vectors = M.forward(q, b, config)
            return total + jax.nn.softmax(emissions) * own[..., None], vectors.astype(jnp.float16)
        total, vectors = jax.lax.scan(add, jnp.zeros((*batch["token"].shape, M.NT)), (p, w))
        return total.astype(jnp.float16), vectors
    def choices(p, weights, batch, vectors, device):
        b = full(batch, device)
        w = weights[:, batch["runs"][:, :, 3]]
        def add(total, member):
            q, v, own = member
            return total + jax.nn.softmax(M.scores(q, v.astype(jnp.float32), b), -1) * own[..., None, None], None
        z, t = batch["token"].shape
        return jax.lax.scan(add, jnp.zeros((z, SPANS, M.ROLES, t + 1)), (p, vectors, w))[0].astype(jnp.float16)
    weights = 1 - mine
    weights = np.where(weights.sum(0) > 0, weights, 1.0)
    weights = jnp.asarray(weights / weights.sum(0), jnp.float32)
    groups = {t: np.flatnonzero((texts.count > low) & (texts.count <= high)) for low, t, high in zip([0, *LENGTHS], LENGTHS, [*LENGTHS[:-1], 1 << 30])}
    # All forms at once are made ready.
    samples = [(p, weights, jax.device_put(batch_of(texts, known, t, ASKED // t, [[k] for k in g[: ASKED // t]]))) for t, g in groups.items()]
    tags = ready(jax.jit(tags), [(q, w, b, device) for q, w, b in samples], forms)
    seen = {forms(b): jax.ShapeDtypeStruct((len(mine), *b["token"].shape, 2 * M.LINK * M.ROLES), jnp.float16) for _, _, b in samples}
    choices = ready(jax.jit(choices), [(q, w, b, seen[forms(b)], device) for q, w, b in samples], forms)
    likely = np.zeros((texts.none + 1, M.NT), np.float16)
    first = np.zeros(len(texts.count), np.int64)
    place, choice, at, runs = [], [], 0, 0
    for t, group in groups.items():
        size = ASKED // t
        for i in range(0, len(group), size):
            part = group[i : i + size]
            b = jax.device_put(batch_of(texts, known, t, size, [[k] for k in part]))
            total, vectors = tags[forms(b)](p, weights, b, device)
            total = np.asarray(total)
            for r, k in enumerate(part):
                n = min(t, texts.count[k])
                likely[texts.at[k] : texts.at[k] + n] = total[r, :n]
                if not gold[k]:
                    # Which tokens are marked for them does not matter: all is told by teachers.
                    known[k] = spans_of([(*run, [[0], [0], [0]]) for run in M.runs(straight(total[r, :n]))])
            b = batch_of(texts, known, t, size, [[k] for k in part])
            told = np.asarray(choices[forms(b)](p, weights, jax.device_put(b), vectors, device))
            for r, k in enumerate(part):
                n = min(t, texts.count[k])
                first[k] = runs
                mine_ = b["runs"][r]
                here = {int(mine_[s, 4]): s for s in range(SPANS) if mine_[s, 3] == k}
                for s in range(len(known[k][0])):
                    place.append(at)
                    own = np.zeros((M.ROLES, texts.count[k] + 1), np.float16)
                    if s in here:
                        own[:, :n] = told[r, here[s], :, :n]
                        own[:, -1] = told[r, here[s], :, t]
                    choice.append(own.ravel())
                    at += own.size
                    runs += 1
    return dict(likely=jnp.asarray(likely), first=jnp.asarray(first, jnp.int32), place=jnp.asarray(np.append(place, 0), jnp.int32),
                choice=jnp.asarray(np.concatenate(choice)), count=jnp.asarray(texts.count, jnp.int32))


def straight(likely):
    """The likeliest tag of each token; a run goes on only in its own kind."""
    tags = likely.argmax(-1)
    for i in range(len(tags)):
        if tags[i] and tags[i] % 2 == 0 and (i == 0 or tags[i - 1] not in (tags[i], tags[i] - 1)): tags[i] -= 1
    return tags


def study(folder, out, a):
    begun = time.time()
    place = Path("/tmp/marks-rows")
    (place / "sections").mkdir(parents=True, exist_ok=True)
    subprocess.run(["tar", "-C", place, "-xJf", folder / "trainer.tar.xz"], check=True)
    subprocess.run([place / "language-trainer", "unpack", place / "sections"], check=True, env=os.environ | {"LD_LIBRARY_PATH": str(place)}, stdout=subprocess.DEVNULL)
    light, hashes, marked, wide = pickle.loads(lzma.open(folder / "texts.xz").read())
    if a.trial: light, marked, wide = light[::40], marked[::40], wide[::60]
    every = rows(marked + wide, place, place / "parts")
    pieces, known, gold, tags, held, fold = [], [], [], [], [], []
    for k, found in enumerate(every):
        if k < len(marked):
            piece, m = np.concatenate(found), light[k]
            assert len(piece) == m["count"], m["key"]
            pieces.append(piece); known.append(spans_of(m["spans"])); gold.append(1); tags.append(m["tags"])
            held.append(m["key"][-1] == "0"); fold.append(int(m["key"].split("-")[1]) % 11 % FOLDS)
            continue
        for piece in found:
            ends = [0, *(np.flatnonzero(np.diff(piece["sentence"].astype(int))) + 1), len(piece)]
            start = 0
            for q, end in enumerate(ends[1:], 1):
                if end == len(piece) or ends[q + 1] - start > WIDE:
                    if 20 <= end - start <= 640:
                        own = piece[start:end].copy()
                        for column in ("head", "governor"): own[column] = np.where((own[column] >= start) & (own[column] < end), own[column] - start, -1)
                        pieces.append(own); known.append(spans_of([])); gold.append(0); tags.append(np.zeros(end - start, np.uint8))
                        held.append(False); fold.append(-1)
                    start = end
    texts, gold, held, fold = Texts(pieces, hashes), np.array(gold), np.array(held), np.array(fold)
    print(f"{jax.devices()}; {gold.sum()} passages, {(1 - gold).sum()} pieces, {texts.count[gold > 0].sum()} and {texts.count[gold == 0].sum()} tokens, "
          f"{time.time() - begun:.0f} s", flush=True)
    soft = dict(tags=jnp.asarray(np.append(np.concatenate(tags), 0).astype(np.uint8)), gold=jnp.asarray(gold, jnp.float32))
    sizes = [len(h) for h in hashes[:2]]
    learnt, others = np.flatnonzero((gold > 0) & ~held), np.flatnonzero(gold == 0)
    config, student = ((16, 2), (16, 2)) if a.trial else (TEACHER, STUDENT)
    members = 2 * FOLDS
    # The last column is that of no piece.
    mine = np.ones((members, len(gold) + 1), np.float32)
    for k in range(members): mine[k, :-1][(fold == k % FOLDS) | (gold == 0)] = 0
    mine[:, -1] = 0
    first, second = (begun + x * a.seconds for x in (0.45, 1))
    p = train("teachers", config, (np.ones(members), np.full(members, 0.35), mine), lambda epoch, random: random.permutation(learnt), texts, known,
              soft, sizes, a.teaching, 3e-3, first)
    start = time.time()
    device = (texts.given, texts.ids)
    soft |= asked(p, config, mine[:, :-1], texts, known, gold, device)
    print(f"told in {time.time() - start:.0f} s", flush=True)
    out.mkdir(parents=True, exist_ok=True)
    del p
    variants = VARIANTS[:2] if a.trial else VARIANTS
    all_ = np.ones((len(variants), len(gold) + 1), np.float32)
    all_[:, -1] = 0
    def mixed(epoch, random):
        part = others[epoch % 2 :: 2]
        return random.permutation(np.concatenate([learnt, part]))
    def keep(p):
        for k in range(len(variants)):
            kept = [{n: np.asarray(v[k], np.float16) for n, v in p.items()}]
            pickle.dump((kept, student, hashes[:2]), open(out / f"student{k}.pkl", "wb"))
    train("students", student, ([v[0] for v in variants], [v[1] for v in variants], all_), mixed, texts, known, soft, sizes, a.studying, 3e-3, second, keep)
    print(f"all in {time.time() - begun:.0f} s", flush=True)


def unpack(out, work):
    items = pickle.load(open(work / "marks/items.pkl", "rb"))["items"]
    dev = [m for m in items if m["key"][-1] == "0"]
    for file in sorted(out.glob("student*.pkl")):
        shutil.copy(file, work / "marks" / file.name)
        ps, config, _ = pickle.load(open(file, "rb"))
        ps = [{k: jnp.asarray(v, jnp.float32) for k, v in p.items()} for p in ps]
        for least in (0.0, 0.7): print(file.stem, least, M.evaluate(ps, dev, config, least), flush=True)


def main():
    a = arguments(__doc__, teaching=42, studying=40)
    if a.verb == "pack": pack(a.source, a.target)
    elif a.verb == "learn": study(a.source, a.target, a)
    else: unpack(a.source, a.target)


if __name__ == "__main__": main()
