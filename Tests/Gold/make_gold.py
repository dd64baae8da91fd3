#!/usr/bin/env python3
"""Writes the gold of both halves: what each document states, read by hand.

  make_gold.py            checks the passages (passage_gold.py) and every gold file against its document, then writes NAME.json beside it

Tests/Gold/HALF/NAME.py is the gold of HALF/NAME.txt or, where that is not there, of Examples/NAME.txt. The measure half is only for measuring: nobody reads or tunes on it. A gold file
defines `occupancies`, `facts`, `events`, `claims` and `never_stated` with the functions below; the
first fact names the document's subject, about whom occupancies and facts are exhaustive (what an
infobox and the prose say together is one item). Names are matched by surname or full form, dates
as EDTF ('2016-12' is met by any day inside it), text by the words listed.

Judgements kept alike in all documents, after the seed's gold: a birth or a degree is a fact and no
event; a marriage is the spouse's fact; honours in a list are facts, those that the prose tells are
events as well; leaving an office by any way is a departure. A claim is direct where all but its
subject and an auxiliary stands between quotation marks, mixed where only a part of it does. One
cue with several contents is one claim. Two claims oppose each other where both cannot be wholly right, or one says that
the other is not so or is doubtful: a denial and each claim that asserts the same, two accounts or numbers of one thing, a
finding of "no proof" and the charge it examined, a claim and its source's later admission. No opposition: two denials, an
excuse, a rebuke, a threat, two sides that speak of different points. In the measure half three readers, of whom the
later two saw neither the others' pairs nor any output, judged each pair, and two of three decide. What "emerged" is an event that the document states, carried by
a claim without a named source; what an outlet "revealed" is claimed.
"""
import json
import pathlib
import re
import sys
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
EXAMPLES = HERE.parent.parent / "Examples"
HALVES = ("develop", "measure")
PROPERTIES = set(
    "birthDate birthPlace deathDate deathPlace birthName nativeName alias nationality education party religion "
    "spouse children residence occupation father mother parents relatives siblings award militaryService "
    "causeOfDeath honorific ethnicity website title".split())
KINDS = set(
    "birth death education appointment departure election candidacy meeting communication travel speech "
    "testimony disclosure investigation sanction recusal award marriage arrest conviction".split())


def occ(holder, office, start=None, end=None, **more):
    """A term of office; `part` says where it stands: infobox, prose or passing."""
    return dict(holder=holder, office=office, start=start, end=end, **more)


def fact(subject, property, words=None, value=None, date=None, **more):
    """A life fact: `value` for dates, `words` for everything else."""
    item = dict(subject=subject, property=property, words=words, value=value, date=date, **more)
    return {k: v for k, v in item.items() if v is not None}


def ev(kind, date, people, place=None, status="stated", **more):
    """An event; status 'stated' by the document itself or 'claimed' by somebody it quotes."""
    return dict(kind=kind, date=date, people=people, place=place, status=status, **more)


def claim(key, chain, words, stance="asserts", quotation="indirect", date=None, opposes=(), **more):
    """Who says what; chain outermost first, '' where the document names no source."""
    return dict(key=key, chain=chain, words=words, stance=stance, quotation=quotation, date=date,
                opposes=list(opposes), **more)


def never(subject, *words):
    """An allegation that must not become a fact, an occupancy or a stated event about the subject."""
    return dict(subject=subject, words=list(words))


def norm(text):
    text = unicodedata.normalize("NFKD", str(text)).casefold().replace("’", "'").replace("–", "-")
    text = "".join(c for c in text if not unicodedata.combining(c))
    return re.sub(r"\s+", " ", re.sub(r"[^\w' ]+", " ", text)).strip()


def names_of(item):
    for key in ("holder", "subject", "predecessor", "successor", "alongside"):
        if item.get(key):
            yield item[key]
    yield from item.get("people", [])
    yield from item.get("under", [])
    yield from (s for s in item.get("chain", []) if s)


def dates_of(item):
    return [item[k] for k in ("start", "end", "date", "value") if item.get(k)]


def check(gold, text):
    """What in the gold cannot be in the document: words, names, years, kinds, keys."""
    plain, keys = norm(text), {c["key"] for c in gold["claims"]}
    for kind in ("occupancies", "facts", "events", "claims", "never_stated"):
        for item in gold[kind]:
            wrong = [w for w in item.get("words", []) + item.get("office", []) if norm(w) not in plain]
            wrong += [n for n in names_of(item) if norm(n).split()[-1] not in plain]
            if not item.get("worked_out") and "subject" not in gold:  # dates that the reader must work out are vouched for, those of passages all
                wrong += [d for d in dates_of(item) if d[:4] not in text]
            for date in dates_of(item):
                parts = date.split("/")[0].split("-")
                if not re.fullmatch(r"-?\d{4}(-\d\d(-\d\d)?)?", date.split("/")[0]):
                    wrong.append(date)
                if len(parts) == 3 and not re.search(rf"\b0?{int(parts[2])}(st|nd|rd|th)?\b", text) and not item.get("worked_out") and "subject" not in gold:
                    wrong.append(f"day of {date}")
            if kind == "facts" and item["property"] not in PROPERTIES:
                wrong.append(item["property"])
            if kind == "events" and (item["kind"] not in KINDS or not item["date"]):
                wrong.append(item["kind"])
            if kind == "claims":
                wrong += [o for o in item["opposes"] if o not in keys]
                if item["stance"] not in ("asserts", "denies", "doubts") or item["quotation"] not in ("direct", "indirect", "mixed"):
                    wrong.append(item["stance"] + item["quotation"])
            if wrong:
                yield f"{kind}: {wrong} in {json.dumps(item, ensure_ascii=False)}"
    if len(keys) != len(gold["claims"]):
        yield "claims: a key stands twice"
    if not gold["facts"] and "subject" not in gold:  # of a passage, the first item of any kind names the subject
        yield "facts: none about the subject"


def main():
    failed = False
    for half in HALVES:
        for path in sorted((HERE / half).glob("*.py")):
            parts = dict(occ=occ, fact=fact, ev=ev, claim=claim, never=never)
            exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), parts)
            kinds = ("occupancies", "facts", "events", "claims", "never_stated")
            gold = dict(document=path.stem, **{k: parts.get(k, []) for k in kinds})
            beside = path.with_suffix(".txt")
            text = (beside if beside.is_file() else EXAMPLES / beside.name).read_text(encoding="utf-8")
            problems = list(check(gold, text))
            for problem in problems:
                print(f"{half}/{path.stem}: {problem}", file=sys.stderr)
            failed |= bool(problems)
            for item in gold["occupancies"] + gold["facts"] + gold["events"] + gold["claims"]:
                item.pop("worked_out", None)
            path.with_suffix(".json").write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
            print(f"{half:8} {path.stem:24} {len(text.encode()):6} bytes ",
                  "  ".join(f"{k} {len(gold[k])}" for k in kinds))
    import passage_gold
    for path in sorted((HERE / "passages").glob("*.py")):
        passages = passage_gold.read(path)
        for text, gold in passages:
            for problem in check(gold, text):
                failed = True
                print(f"passages/{path.stem} {gold['document']}: {problem}", file=sys.stderr)
        print(f"passages {path.stem:24} {len(passages)} passages ",
              "  ".join(f"{k} {sum(len(g[k]) for _, g in passages)}" for k in ("occupancies", "facts", "events")))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
