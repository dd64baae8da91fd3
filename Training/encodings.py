#!/usr/bin/env python3
"""Writes the tables of Sources/Reading/Encodings/SingleByteTables.swift: encodings.py

The upper 128 characters of each single-byte encoding, from Python's codecs, brought to what the WHATWG Encoding
Standard says where the two differ: bytes 80-9F that an encoding leaves open are the C1 controls, and KOI8-U has the
Belarusian letter. What nothing stands for is U+FFFD. Encodings that the standard reads as another (ISO-8859-1 as
Windows-1252) have no table; labels are in EncodingNames.swift.
"""
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "Sources/Reading/Encodings/SingleByteTables.swift"
# The standard's name, and Python's.
ENCODINGS = [
    *((f"windows-{n}", f"cp{n}") for n in (1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258)),
    *((f"iso-8859-{n}", f"iso8859_{n}") for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)),
    ("windows-874", "cp874"), ("koi8-r", "koi8_r"), ("koi8-u", "koi8_u"), ("ibm866", "cp866"),
    ("macintosh", "mac_roman"),
]
STANDARD = {"koi8-u": {0xAE: "\u045E", 0xBE: "\u040E"}, "windows-1255": {0xCA: "\u05BA"}}


def upper(name, codec):
    """The characters of bytes 80 to FF."""
    for byte in range(0x80, 0x100):
        try:
            char = bytes([byte]).decode(codec)
        except UnicodeDecodeError:
            char = chr(byte) if byte < 0xA0 and name.startswith("windows") else "\uFFFD"
        yield STANDARD.get(name, {}).get(byte, char)


def written(char):
    """A character as Swift writes it; what is not seen or joins with its neighbours by its number."""
    return char if char.isalpha() and ord(char) < 0x500 or char in "€£§©«»°·–—‘’“”„…" else f"\\u{{{ord(char):X}}}"


def main():
    out = ["// Made by Training/encodings.py; do not edit.", "", "extension SingleByte {",
           "  /// The characters of bytes 80 to FF, by the encoding's name; U+FFFD where nothing stands for a byte.",
           "  // swift-format-ignore", "  static let tables: [(name: String, upper: String)] = ["]
    for name, codec in ENCODINGS:
        chars = list(upper(name, codec))
        out.append(f'    ("{name}", """')
        for row in range(0, 128, 16):
            out.append("      " + "".join(map(written, chars[row:row + 16])) + ("\\" if row < 112 else ""))
        out.append('      """),')
    out += ["  ]", "}", ""]
    TARGET.write_text("\n".join(out), encoding="utf-8")


if __name__ == "__main__":
    main()
