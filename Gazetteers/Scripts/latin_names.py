#!/usr/bin/env python3
"""Writes names/given-latin.tsv and names/surnames-latin.tsv: personal names of many cultures in Latin script.

They come from the PyPI package Faker (MIT). Names of one word are kept; a word that the other word lists know as the
head or topic of a body's name, a place, a title or a demonym is dropped, as are names that given-foreign.tsv and
surnames-foreign.tsv have already. A name with diacritics is also written without them.

usage: pip install Faker; latin_names.py
"""
import importlib
import pathlib
import pkgutil
import re
import unicodedata

import faker
import faker.providers.person

ROOT = pathlib.Path(__file__).resolve().parent.parent
WORD = re.compile(r"^[A-Z\u00C0-\u024F\u1E00-\u1EFF][A-Za-z\u00C0-\u024F\u1E00-\u1EFF'’-]+$")
LETTERS = str.maketrans({"đ": "d", "Đ": "D", "ı": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "æ": "ae", "Æ": "Ae",
                         "ß": "ss", "ə": "e", "Ə": "E", "þ": "th", "Þ": "Th", "ð": "d"})
# Classes of words that a person's name is hardly made of.
EXCLUDED = {"org-head", "org-of", "org-first", "topic-noun", "facility-head", "event-head", "gpe-head", "demonym",
            "month", "weekday", "title", "no-name", "honorific", "company-mark", "instrument", "natural-head"}


def plain(name):
    folded = unicodedata.normalize("NFD", name.translate(LETTERS))
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


def rows(path):
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [line.split("\t") for line in lines[1:]]


def excluded():
    words = set()
    for path in (ROOT / "words").glob("*.tsv"):
        words |= {row[0].lower() for row in rows(path) if row[1] != "ko" and row[2] in EXCLUDED}
    for row in rows(ROOT / "titles.tsv"):
        words |= {name.lower().lstrip("~") for name in [row[2], *row[4].split("|")]}
    for row in rows(ROOT / "places" / "demonyms.tsv"):
        words.add(row[0].lower())
    for row in rows(ROOT / "places" / "countries.tsv"):
        words |= {name.lower().lstrip("~") for name in [row[3], *row[5].split("|")]}
    for row in rows(ROOT / "language" / "en-words.tsv"):
        words.add(row[0].lower())
    return words


def names(part):
    found = set()
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = getattr(importlib.import_module(f"faker.providers.person.{module.name}"), "Provider", None)
        for attribute in dir(provider):
            if not re.match(rf"(unique_)?{part}_names?(_|$)|romanized_{part}", attribute):
                continue
            values = getattr(provider, attribute)
            if isinstance(values, (tuple, list, dict, set)):
                found |= {value for value in values if isinstance(value, str) and WORD.match(value)}
    return found


def write(part, path, own, what):
    known = {row[0] for row in rows(ROOT / "names" / own)}
    stop = excluded()
    every = names(part)
    every = {name for name in every | {plain(name) for name in every} if len(name) > 1 and WORD.match(name)}
    every = sorted({name for name in every - known if name.lower() not in stop}, key=lambda name: name.encode())
    head = [f"# {what} of many cultures in Latin script that are not in {own}: what a person's name looks like.",
            f"# From the PyPI package Faker {faker.VERSION}, MIT. Made by Scripts/latin_names.py.",
            "en\tko"]
    path.write_text("\n".join(head + [name + "\t" for name in every]) + "\n", encoding="utf-8")
    print(path.name, len(every))


write("first", ROOT / "names" / "given-latin.tsv", "given-foreign.tsv", "Given names")
write("last", ROOT / "names" / "surnames-latin.tsv", "surnames-foreign.tsv", "Surnames")
