"""Finds terms in the texts of articles with daachorse; prints one line of JSON as `pactgraph-bench scan` does."""

import json
import sys
import time

import daachorse


def main(terms_path: str, articles_path: str) -> None:
    with open(terms_path, "rb") as file:
        terms = file.read().split(b"\n")[:-1]
    with open(articles_path, encoding="utf-8") as file:
        texts = [json.loads(line)["text"].encode() for line in file]
    start = time.process_time()
    automaton = daachorse.DoubleArrayAhoCorasick(terms)
    building = time.process_time() - start
    start = time.process_time()
    occurrences = sum(len(automaton.find_overlapping(text)) for text in texts)
    overlapping = time.process_time() - start
    # What the library is fastest at: occurrences that do not overlap.
    start = time.process_time()
    for text in texts:
        automaton.find(text)
    disjoint = time.process_time() - start
    print(json.dumps({
        "terms": len(terms), "bytes": sum(len(text) for text in texts), "occurrences": occurrences,
        "building": building, "seconds": overlapping, "disjoint": disjoint,
    }))


main(*sys.argv[1:])
