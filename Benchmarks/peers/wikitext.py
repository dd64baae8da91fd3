#!/usr/bin/env python3
"""Holds the reading of wikitext beside mwparserfromhell and wikitextparser, on the same pages in one run.

    python3 Benchmarks/peers/wikitext.py DUMP [--bench .build/release/reading-bench] [--peer-seconds 60]

Prints MB/s of each on one core, and on how many pages the plain text agrees: of the words that either has, in whatever
order, nine of ten stand in both. The peers keep what stands in tables and captions or drop it otherwise than we do, so
that not all pages can agree. A peer that is slow is timed on the first pages only, as many as it reads in the time given;
its pages and bytes are printed.
"""

import argparse
import collections
import json
import re
import subprocess
import sys
import time

WORDS = re.compile(r"\w+")


def words(text):
    return collections.Counter(WORDS.findall(text.lower()))


def agrees(ours, theirs):
    one, other = words(ours), words(theirs)
    shared = sum((one & other).values())
    return shared * 10 >= 9 * max(sum(one.values()), 1) and shared * 10 >= 9 * max(sum(other.values()), 1)


def covers(ours, theirs):
    """Whether nine of ten of our words are theirs: what we read is text to them too."""
    one, other = words(ours), words(theirs)
    return sum((one & other).values()) * 10 >= 9 * max(sum(one.values()), 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dump")
    parser.add_argument("--bench", default=".build/release/reading-bench")
    parser.add_argument("--peer-seconds", type=float, default=60)
    arguments = parser.parse_args()
    speed = subprocess.run([arguments.bench, "speed", arguments.dump], capture_output=True, text=True, check=True).stdout
    print(speed.strip())
    ours_rate, all_rate = (float(rate) for rate in re.findall(r"([\d.]+) MB/s", speed))
    lines = subprocess.run([arguments.bench, "text", arguments.dump], capture_output=True, text=True, check=True).stdout
    pages = [json.loads(line) for line in lines.splitlines()]

    def hell(text):
        import mwparserfromhell

        return mwparserfromhell.parse(text).strip_code()

    def parser_(text):
        import wikitextparser

        return wikitextparser.parse(text).plain_text()

    for name, read in (("mwparserfromhell", hell), ("wikitextparser", parser_)):
        try:
            read("''x''")
        except ImportError:
            print(f"{name}: skipped, it is not installed (Benchmarks/peers/requirements.txt)")
            continue
        spent, size, count, same, covered, failed = 0.0, 0, 0, 0, 0, 0
        for page in pages:
            if spent > arguments.peer_seconds:
                break
            start = time.perf_counter()
            try:
                text = read(page["wikitext"])
            except Exception:
                text, failed = "", failed + 1
            spent += time.perf_counter() - start
            size += len(page["wikitext"].encode())
            count += 1
            same += agrees(page["text"], text)
            covered += covers(page["text"], text)
        rate = size / spent / 1e6
        print(
            f"{name}: {count} pages, {size} bytes, {rate:.2f} MB/s, ours is {ours_rate / rate:.0f} times as fast on one core "
            f"and {all_rate / rate:.0f} on all; "
            f"plain text agrees on {same} of {count} pages ({100 * same / count:.0f} %), our words are theirs on "
            f"{covered} ({100 * covered / count:.0f} %)" + (f"; {failed} failed" if failed else "")
        )


if __name__ == "__main__":
    sys.exit(main())
