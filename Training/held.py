#!/usr/bin/env python3
"""Scores all records, not the network alone, on the passages that nothing was learnt from (keys that end in 0).

  held.py [CHANCERY] [--show occupancies|facts|events]

Prints for each kind how many of the marked ones are found, how many of these with the right dates, and how many of those
predicted are right, of short passages, of whole documents and of real texts. An office is found where its holder and half of its words
are; a fact where subject, property and half of the value's words are; an event where its kind, one of the people and its
date are (its words, where it has none). --show prints what was missed and what was wrong, with its best evidence.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

import passage_files

HERE = pathlib.Path(__file__).resolve().parent
NO_WORDS = {"the", "of", "and", "for", "its", "his", "her", "their", "that", "was", "had", "with", "from", "into", "over"}

LIFE = {"birth", "death", "marriage"}
PARTS = dict(d="documents", r="real")
SHORT = dict(sen="senator", gov="governor", rep="representative", gen="general", lt="lieutenant", col="colonel", maj="major", prof="professor",
             capt="captain", adm="admiral", sgt="sergeant")
PARTIES = dict(R="Republican", D="Democratic", I="Independent", GOP="Republican")  # as the newsrooms of real texts write them


def words(text):
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return [SHORT.get(w, w) for w in re.findall(r"\w+", plain) if w not in NO_WORDS]


def stems(text):
    return {w[:5] for w in words(PARTIES.get(text, text)) if len(w) > 1}


def half(want, have):
    want, have = stems(want), stems(have)
    return bool(want) and len(want & have) * 2 >= len(want)


def same(name, names):
    """Whether one of an entity's names may be the name: the last word of either is in the other."""
    own = words(name)
    return bool(own) and any(w and (w[-1] in own or own[-1] in w) and (len(w) < 2 or len(own) < 2 or len(set(w) & set(own)) > 1)
                             for w in map(words, names))


def overlaps(record, spans):
    return any(e["start"] < b and e["end"] > a for e in record["evidence"] for a, b in spans)


def fits(kind, gold, record, names):
    spans = [gold["bytes"], *gold.get("againBytes", [])]
    if kind == "occupancies":
        return same(gold["names"][0], names(record["holder"])) and overlaps(record, spans) and (
            half(gold["span"], record["office"]) or not stems(gold["span"]) & stems(record["evidence"][0]["quote"]) - stems(record["office"]))
    if kind == "facts":
        return record["property"] == gold["type"] and same(gold["names"][0], names(record["subject"])) and (
            half(gold["span"], str(record["value"])) or "Date" in gold["type"] and overlaps(record, spans))
    people = [p["entity"] for p in record["participants"]]
    return record["kind"] == gold["type"] and any(same(n, names(p)) for n in gold["names"] for p in people) and (
        same_date(gold["date"], record.get("date")) if gold["date"] else overlaps(record, spans))


def same_date(want, have):
    """As the scorer of records has it: no less exact, however sure, or the beginning of a span."""
    plain = re.sub(r"[?~%]", "", have or "")
    return plain == want or len(want) < 10 and plain.startswith(want) or plain.split("/")[0] == want


def is_dated(kind, gold, record):
    if kind == "occupancies":
        return (record.get("start"), record.get("end")) == (gold["startValue"], gold["endValue"])
    return gold["type"] not in ("birthDate", "deathDate") or record["value"] == gold["date"]


def passages():
    """The held-out passages, the items of each by kind of record, with their bytes."""
    kinds, out = dict(occ="occupancies", fact="facts", ev="events"), []

    def value(date):
        return date[1] if isinstance(date, tuple) else None

    for key, text, items in passage_files.read():
        if not key.endswith("0"):
            continue
        gold = {kind: [] for kind in kinds.values()}
        for it in items:
            own = passage_files.place(text, it["span"])
            if own:
                gold[kinds[it["k"]]].append(dict(
                    type=it["type"], names=it["names"], span=it["span"].split("#")[0], bytes=own,
                    againBytes=[p for p in (passage_files.place(text, a) for a in it["again"]) if p],
                    date=dict(fact=it.get("value"), ev=value(it["start"])).get(it["k"]),
                    startValue=value(it["start"]), endValue=value(it["end"])))
        out.append((key, text + "\n", gold))
    return out


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    show = arguments.pop() if "--show" in sys.argv else None
    tool = arguments[0] if arguments else HERE.parent / ".build/release/chancery"
    held = passages()
    with tempfile.TemporaryDirectory() as folder:
        for number, (_, text, _) in enumerate(held):
            pathlib.Path(folder, f"{number:04}.txt").write_text(text, encoding="utf-8")
        run = subprocess.run([tool, "read", "--json", "--quiet", folder], capture_output=True, check=True)
    counts = {}
    for (key, text, gold), line in zip(held, run.stdout.splitlines(), strict=True):
        read = json.loads(line)
        entities = {e["id"]: [e["name"], *e.get("names", [])] for e in read["entities"]}
        for kind, items in gold.items():
            row = counts.setdefault((PARTS.get(key[0], "passages"), kind), [0, 0, 0, 0])
            # Of births, marriages and deaths the passages tell as facts.
            records = [r for r in read[kind] if kind != "events" or r["status"] == "stated" and r["kind"] not in LIFE]
            names, used = lambda e: entities.get(e, [e]), set()
            for it in items:
                row[0] += 1
                found = [i for i, r in enumerate(records) if i not in used and fits(kind, it, r, names)]
                best = next((i for i in found if is_dated(kind, it, records[i])), found[0] if found else None)
                if best is None:
                    # What tells of an event once more is the same event.
                    if any(fits(kind, it, records[i], names) for i in used):
                        row[0] -= 1
                    elif show == kind:
                        print(key, "missed", it["type"], it["names"], repr(it["span"]), it["date"] or (it["startValue"], it["endValue"]))
                    continue
                used.add(best)
                row[1] += 1
                row[2] += is_dated(kind, it, records[best])
            for i, r in enumerate(records):
                if i in used or any(fits(kind, it, r, names) for it in items):
                    continue
                row[3] += 1
                if show == kind:
                    who = [names(r.get("holder") or r.get("subject"))] if kind != "events" else [
                        names(p["entity"]) for p in r["participants"]]
                    e = max(r["evidence"], key=lambda e: e["confidence"])
                    print(key, "wrong", e["method"], e["confidence"], [w[0] for w in who], r.get("property") or r.get("kind"),
                          r.get("office") or r.get("value") or r.get("date"), (r.get("start"), r.get("end")), repr(e["quote"][:90]))
    for (part, kind), (all_, found, dated, wrong) in counts.items():
        print(f"{part:9} {kind:11} found {found:4} of {all_:4} ({100 * found / max(1, all_):.1f} %), {dated:4} with the right dates; "
              f"precision {100 * found / max(1, found + wrong):.1f} %")


if __name__ == "__main__":
    main()
