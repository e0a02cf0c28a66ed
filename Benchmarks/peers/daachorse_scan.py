"""Finds terms in the texts of articles with daachorse; prints one line of JSON as `pactgraph-bench scan` does."""

import json
import sys
import time

import daachorse


def main(terms_path: str, articles_path: str) -> None:
    with open(terms_path, encoding="utf-8") as file:
        terms = file.read().split("\n")[:-1]
    with open(articles_path, encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for line in file]
    start = time.perf_counter()
    automaton = daachorse.Automaton(terms)
    building = time.perf_counter() - start
    start = time.perf_counter()
    occurrences = sum(len(automaton.find_overlapping(text)) for text in texts)
    overlapping = time.perf_counter() - start
    # What the library is fastest at: occurrences that do not overlap.
    start = time.perf_counter()
    for text in texts:
        automaton.find(text)
    disjoint = time.perf_counter() - start
    print(json.dumps({
        "terms": len(terms), "bytes": sum(len(text.encode()) for text in texts), "occurrences": occurrences,
        "building": building, "seconds": overlapping, "disjoint": disjoint,
    }))


main(*sys.argv[1:])
