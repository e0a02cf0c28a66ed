#!/usr/bin/env python3
"""Writes words/english-common.tsv: the common words of English, American and British.

They come from SCOWL (Kevin Atkinson's Spell Checker Oriented Word Lists), as Debian's packages wamerican-small and
wbritish-small hold it; its licence lets anybody use and change it for any purpose. Words that are only written with a
capital are dropped: those are names.

usage: apt-get install wamerican-small wbritish-small; english_words.py [FOLDER]
"""
import pathlib
import re
import sys

FOLDER = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/dict")
OUT = pathlib.Path(__file__).resolve().parent.parent / "words" / "english-common.tsv"


def main():
    words = set()
    for name in ("american-english-small", "british-english-small"):
        for word in (FOLDER / name).read_text(encoding="utf-8").split():
            if re.fullmatch("[a-z]{2,}", word):
                words.add(word)
    lines = [
        "# Common words of English: a capital at the start of a sentence makes no name of them.",
        "# From SCOWL, as Debian's wamerican-small and wbritish-small 2020.12.07 hold it; free for any use. Made by Scripts/english_words.py.",
        "word\tlang\tclass\tvalue",
    ]
    OUT.write_text("\n".join(lines + [f"{word}\ten\tcommon-word\t" for word in sorted(words)]) + "\n", encoding="utf-8")


main()
