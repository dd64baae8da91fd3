"""Writes a dump of MediaWiki as if each page had been edited once more: later_dump.py DUMP NUMBER >LATER.xml"""
import bz2, re, sys

dump, number = sys.argv[1], int(sys.argv[2])
text = bz2.open(dump, "rt", encoding="utf-8").read()
text = re.sub(r"(<revision>\s*<id>)(\d+)", lambda found: found[1] + str(int(found[2]) + number), text)
sys.stdout.write(text.replace("</text>", f"\n\nThis page was edited {number} times.</text>"))
