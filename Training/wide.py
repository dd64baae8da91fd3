#!/usr/bin/env python3
"""Turns analysed text nobody has annotated into blocks that language-trainer reads: wide.py [--texts] CONLLU OUT

CONLLU is what `chancery analyse` prints; OUT gets one block a sentence, in the form of prepare.py. Sentences of fewer
than 4 or more than 100 words are left out, and all but the first of those that are alike. Tags and trees are carried
along and mean nothing: distil.py asks its own teachers. With --texts OUT gets texts of eight paragraphs of five
sentences each, in the form of `attribution-train.texts`.
"""
import sys

PARAGRAPH, TEXT = 5, 40


def sentences(lines):
    rows = []
    for line in lines:
        row = line.rstrip("\n").split("\t")
        if len(row) == 10:
            if row[0].isdigit(): rows.append(row)
        elif rows:
            yield rows
            rows = []
    if rows: yield rows


def spelled(rows):
    """The text of a sentence, and where its words begin and end in it, in bytes."""
    text, marks = "", []
    for k, row in enumerate(rows):
        start = len(text.encode())
        text += row[1]
        marks.append((start, len(text.encode())))
        if k + 1 < len(rows) and "SpaceAfter=No" not in row[9]: text += " "
    return text, marks


def different(lines):
    """The sentences to learn from."""
    seen = set()
    for rows in sentences(lines):
        forms = tuple(row[1] for row in rows)
        if not 4 <= len(rows) <= 100 or forms in seen or any("\r" in form for form in forms): continue
        seen.add(forms)
        yield rows


def write_texts(lines, out):
    every = [spelled(rows)[0] for rows in different(lines)]
    for k in range(0, len(every) - TEXT + 1, TEXT):
        out.write("\r\r".join(" ".join(every[i : i + PARAGRAPH]) for i in range(k, k + TEXT, PARAGRAPH)) + "\n")


def main():
    texts = sys.argv[1:2] == ["--texts"]
    source, target = sys.argv[2:] if texts else sys.argv[1:]
    kept, tokens = 0, 0
    with open(source, encoding="utf-8") as lines, open(target, "w", encoding="utf-8") as out:
        if texts: return write_texts(lines, out)
        for rows in different(lines):
            text, marks = spelled(rows)
            out.write(f"T\t{text}\n")
            for k, (row, (start, end)) in enumerate(zip(rows, marks)):
                out.write(f"{start}\t{end}\t{row[3]}\t{row[5]}\t{int(row[6]) - 1}\t{row[7]}\t{row[2]}\t{int(k + 1 == len(rows))}\n")
            out.write("\n")
            kept, tokens = kept + 1, tokens + len(rows)
    print(kept, "sentences,", tokens, "tokens")


if __name__ == "__main__": main()
