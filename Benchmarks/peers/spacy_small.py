#!/usr/bin/env python3
"""The peer of the language engine: spaCy with the architecture of en_core_web_sm, trained on the data we train on.

usage: spacy_small.py train SHARED WORK       WORK holds the .names files of Training/prepare.py; takes about an hour
       spacy_small.py measure SHARED WORK CHANCERY

`train` writes WORK/spacy. `measure` runs both on the same raw texts in the same run, one core each, and prints quality
(score_language.py, score_names.py) and words a second. Needs the packages in requirements.txt.
"""
import os, subprocess, sys, tempfile, time
from pathlib import Path

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"): os.environ[name] = "1"
import spacy
from spacy.tokens import Doc, DocBin
from spacy.util import filter_spans

ROOT = Path(__file__).resolve().parents[2]
SENTENCES = 10          # a document of the training data, so that the parser learns where sentences end

CONFIG = """
[nlp]
lang = "en"
pipeline = ["tok2vec","morphologizer","parser","trainable_lemmatizer"]
batch_size = 256
[components]
[components.tok2vec]
factory = "tok2vec"
[components.tok2vec.model]
@architectures = "spacy.Tok2Vec.v2"
[components.tok2vec.model.embed]
@architectures = "spacy.MultiHashEmbed.v2"
width = 96
attrs = ["NORM","PREFIX","SUFFIX","SHAPE","SPACY","IS_SPACE"]
rows = [5000,1000,2500,2500,50,50]
include_static_vectors = false
[components.tok2vec.model.encode]
@architectures = "spacy.MaxoutWindowEncoder.v2"
width = 96
depth = 4
window_size = 1
maxout_pieces = 3
[components.morphologizer]
factory = "morphologizer"
[components.morphologizer.model]
@architectures = "spacy.Tagger.v2"
[components.morphologizer.model.tok2vec]
@architectures = "spacy.Tok2VecListener.v1"
width = 96
[components.parser]
factory = "parser"
[components.parser.model]
@architectures = "spacy.TransitionBasedParser.v2"
state_type = "parser"
extra_state_tokens = false
hidden_width = 64
maxout_pieces = 2
use_upper = true
[components.parser.model.tok2vec]
@architectures = "spacy.Tok2VecListener.v1"
width = 96
[components.trainable_lemmatizer]
factory = "trainable_lemmatizer"
[components.trainable_lemmatizer.model]
@architectures = "spacy.Tagger.v2"
[components.trainable_lemmatizer.model.tok2vec]
@architectures = "spacy.Tok2VecListener.v1"
width = 96
[corpora]
[corpora.train]
@readers = "spacy.Corpus.v1"
path = ${paths.train}
[corpora.dev]
@readers = "spacy.Corpus.v1"
path = ${paths.dev}
[paths]
train = null
dev = null
[training]
seed = 1
max_epochs = 12
max_steps = 0
eval_frequency = 1000
dropout = 0.1
[training.optimizer]
@optimizers = "Adam.v1"
[training.batcher]
@batchers = "spacy.batch_by_words.v1"
discard_oversize = false
tolerance = 0.2
[training.batcher.size]
@schedules = "compounding.v1"
start = 100
stop = 1000
compound = 1.001
"""

NAMES = CONFIG.replace('["tok2vec","morphologizer","parser","trainable_lemmatizer"]', '["ner"]')
NAMES = NAMES[: NAMES.index("[components.tok2vec]")] + """[components.ner]
factory = "ner"
[components.ner.model]
@architectures = "spacy.TransitionBasedParser.v2"
state_type = "ner"
extra_state_tokens = false
hidden_width = 64
maxout_pieces = 2
use_upper = true
[components.ner.model.tok2vec]
@architectures = "spacy.HashEmbedCNN.v2"
pretrained_vectors = null
width = 96
depth = 4
embed_size = 2000
window_size = 1
maxout_pieces = 3
subword_features = true
""" + NAMES[NAMES.index("[corpora]") :]


def trees(path, vocab):
    """Documents of a few sentences each."""
    part, sentences, base, glued = [], 0, 0, set()
    for line in open(path, encoding="utf-8"):
        c = line.rstrip("\n").split("\t")
        if len(c) == 10 and "-" in c[0]:
            low, high = map(int, c[0].split("-"))
            glued |= set(range(low, high))
        elif len(c) == 10 and c[0].isdigit():
            n = int(c[0])
            part.append({"form": c[1], "lemma": c[2], "pos": c[3], "feats": "" if c[5] == "_" else c[5],
                         "head": base + int(c[6]) - 1 if c[6] != "0" else len(part),
                         "rel": "ROOT" if c[6] == "0" else c[7],
                         "space": "SpaceAfter=No" not in c[9] and n not in glued, "first": n == 1})
        elif c == [""]:
            sentences, base, glued = sentences + 1, len(part), set()
        if part and (line.startswith("# newdoc") or sentences == SENTENCES):
            yield document(part, vocab)
            part, sentences, base = [], 0, 0
    if part: yield document(part, vocab)


def document(part, vocab):
    return Doc(vocab, words=[t["form"] for t in part], spaces=[t["space"] for t in part], pos=[t["pos"] for t in part],
               morphs=[t["feats"] for t in part], lemmas=[t["lemma"] for t in part], heads=[t["head"] for t in part],
               deps=[t["rel"] for t in part], sent_starts=[t["first"] for t in part])


def names(paths, nlp):
    for path in paths:
        text, found = None, []
        for line in list(open(path, encoding="utf-8")) + ["\n"]:
            line = line.rstrip("\n")
            if line.startswith("T\t"): text, found = line[2:], []
            elif line: found.append(line.split("\t"))
            elif text:
                doc = nlp.make_doc(text)
                chars = {b: k for k, b in enumerate(offsets(text))}
                spans = [doc.char_span(chars[int(a)], chars[int(b)], label=kind, alignment_mode="expand") for a, b, kind in found]
                doc.set_ents(filter_spans([s for s in spans if s is not None]))
                yield doc
                text = None


def offsets(text):
    at = 0
    for c in text:
        yield at
        at += len(c.encode())
    yield at


def train(shared, work):
    nlp = spacy.blank("en")
    data = shared / "data"
    for part in ("train", "dev"):
        both = [d for c in ("gum", "ewt") for d in trees(data / f"syntax/{c}-{part}.conllu", nlp.vocab)]
        DocBin(docs=both, store_user_data=False).to_disk(work / f"trees-{part}.spacy")
        print(part, len(both), "documents", sum(map(len, both)), "tokens", flush=True)
    DocBin(docs=names([work / "gum-train.names", work / "crossner-train.names"], nlp)).to_disk(work / "names-train.spacy")
    DocBin(docs=names([work / "gum-dev.names"], nlp)).to_disk(work / "names-dev.spacy")
    from spacy.cli.train import train as run
    for kind, config in (("trees", CONFIG), ("names", NAMES)):
        path = work / f"{kind}.cfg"
        path.write_text(config)
        subprocess.run([sys.executable, "-m", "spacy", "init", "fill-config", str(path), str(path)], check=True)
        run(path, work / f"spacy-{kind}", overrides={"paths.train": str(work / f"{kind}-train.spacy"),
                                                     "paths.dev": str(work / f"{kind}-dev.spacy")})


def conllu(doc):
    """What score_language.py and score_names.py read."""
    out = []
    for sentence in doc.sents:
        tokens = [t for t in sentence if not t.is_space]
        place = {t.i: k + 1 for k, t in enumerate(tokens)}
        for t in tokens:
            head = 0 if t.head.i == t.i or t.head.i not in place else place[t.head.i]
            misc = [] if t.whitespace_ or (t.i + 1 < len(doc) and doc[t.i + 1].is_space) else ["SpaceAfter=No"]
            if t.ent_iob_ in "BI" and t.ent_type_: misc.append(f"Name={t.ent_iob_}-{t.ent_type_}")
            rel = "root" if head == 0 else t.dep_
            out.append("\t".join([str(place[t.i]), t.text, t.lemma_ or "_", t.pos_ or "X", "_", str(t.morph) or "_", str(head),
                                  rel, "_", "|".join(misc) or "_"]))
        if tokens: out.append("")
    return "\n".join(out) + "\n"


def measure(shared, work, chancery):
    nlp = spacy.load(work / "spacy-trees/model-best")
    ner = spacy.load(work / "spacy-names/model-best")
    nlp.add_pipe("ner", source=ner)
    scorer = {"language": shared / "eval/score_language.py", "names": shared / "eval/score_names.py"}
    golds = [("language", "GUM dev", shared / "data/syntax/gum-dev.conllu"),
             ("language", "EWT dev", shared / "data/syntax/ewt-dev.conllu"),
             ("names", "CrossNER politics dev", shared / "data/names/crossner-politics-dev.txt"),
             ("names", "UNER EWT dev", shared / "data/names/uner-ewt-dev.iob2")]
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        words, seconds = {"chancery": 0, "spaCy": 0}, {"chancery": 0.0, "spaCy": 0.0}
        for kind, label, gold in golds:
            text = subprocess.run([sys.executable, scorer[kind], "--text", gold], check=True, capture_output=True, text=True).stdout
            (folder / "in.txt").write_text(text)
            paragraphs = [p for p in text.split("\n\n") if p.strip()]
            start = time.perf_counter()
            docs = list(nlp.pipe(paragraphs))
            if kind == "language":
                seconds["spaCy"] += time.perf_counter() - start
                words["spaCy"] += sum(len(d) for d in docs)
            (folder / "spacy.conllu").write_text("".join(map(conllu, docs)))
            command = ["taskset", "-c", "0", chancery, "analyse", "--format", "text", folder / "in.txt"]
            start = time.perf_counter()
            ours = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            if kind == "language":
                seconds["chancery"] += time.perf_counter() - start
                words["chancery"] += sum(line[:1].isdigit() for line in ours.splitlines())
            (folder / "chancery.conllu").write_text(ours)
            for system in ("chancery", "spacy"):
                line = subprocess.run([sys.executable, scorer[kind], gold, folder / f"{system}.conllu"], check=True,
                                      capture_output=True, text=True).stdout.strip().splitlines()[-1]
                print(f"{label:22} {'spaCy' if system == 'spacy' else system:9} {line}")
    for system in words:
        print(f"{system}: {words[system]} words in {seconds[system]:.2f} s, {words[system] / seconds[system]:.0f} words/s"
              + (", with the start of its process and printing" if system == "chancery" else ", models loaded before"))
    rate = {s: words[s] / seconds[s] for s in words}
    print(f"chancery is {rate['chancery'] / rate['spaCy']:.1f} times as fast")


def main():
    if len(sys.argv) < 4: sys.exit(__doc__)
    shared, work = Path(sys.argv[2]).resolve(), Path(sys.argv[3]).resolve()
    if sys.argv[1] == "train": train(shared, work)
    elif sys.argv[1] == "measure" and len(sys.argv) == 5: measure(shared, work, Path(sys.argv[4]).resolve())
    else: sys.exit(__doc__)


if __name__ == "__main__": main()
