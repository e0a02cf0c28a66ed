#!/usr/bin/env python3
"""Runs PactGraph beside its peers on generated articles, in turn, and writes ratios of medians to Documentation/Performance.md.

Every contender says how many bytes it has read and what it has found, and these are checked: a run that has done
something else than asked counts for nothing. Times are of the processor, which other work on the machine changes little; only
that of two jobs is by the clock. Only the section between the marks in Performance.md is written.
"""

import argparse
import json
import os
import pathlib
import platform
import resource
import statistics
import subprocess
import sys
import time

import page


def run(*command: object) -> str:
    return subprocess.run([str(part) for part in command], check=True, stdout=subprocess.PIPE, text=True).stdout


def corpus(bench: pathlib.Path, folder: pathlib.Path, name: str, *size: object) -> pathlib.Path:
    path = folder / f"{name}.jsonl"
    if not path.exists():
        run(bench, "corpus", *size, "--seed", 1, "-o", path)
    return path


def extract(program: pathlib.Path, articles: pathlib.Path, jobs: int) -> dict:
    """Runs the whole program, from the file to the facts; processor time, and time by the clock."""
    with open(articles, encoding="utf-8") as file:
        ids = [json.loads(line)["id"] for line in file]
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    lines = run(program, "extract", "--format", "jsonl", "--jobs", jobs, articles).splitlines()
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    found = [json.loads(line) for line in lines]
    assert [extraction["id"] for extraction in found] == ids, "extractions are not those of the articles, in order"
    facts = sum(len(extraction["triples"]) for extraction in found)
    assert facts > 3 * len(ids), f"only {facts} facts in {len(ids)} articles"
    return {"seconds": seconds, "wall": wall, "facts": facts}


def rounds(count: int, contenders: dict) -> dict:
    """The results of every contender, the contenders taking turns."""
    results: dict[str, list[dict]] = {name: [] for name in contenders}
    for number in range(count):
        for name, contender in contenders.items():
            print(f"round {number + 1} of {count}: {name}", file=sys.stderr)
            results[name].append(contender())
    return results


def same(results: list[dict], *keys: str) -> None:
    for key in keys:
        assert len({result[key] for result in results}) == 1, f"{key} differs from run to run"


def median(results: list[dict], key: str = "seconds") -> float:
    return statistics.median(result[key] for result in results)


def ratio(over: list[dict], under: list[dict], key: str = "seconds", below: str | None = None) -> float:
    """The median of the ratios of runs that followed each other."""
    return statistics.median(a[key] / b[below or "seconds"] for a, b in zip(over, under))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--bytes", type=int, default=2_000_000, help="of the articles that PactGraph extracts")
    options.add_argument("--kiwi-articles", type=int, default=400)
    options.add_argument("--terms", type=int, nargs="+", default=[100_000, 1_000_000])
    options.add_argument("--work", type=pathlib.Path, default=page.ROOT / ".build/bench")
    options.add_argument("--build", type=pathlib.Path, default=page.ROOT / ".build/release")
    options.add_argument("--python", default=sys.executable, help="a Python that has the peers")
    given = options.parse_args()
    given.work.mkdir(parents=True, exist_ok=True)
    program, bench = given.build / "pactgraph", given.build / "pactgraph-bench"
    peers = page.ROOT / "Benchmarks/peers"

    articles = corpus(bench, given.work, f"bytes-{given.bytes}", "--bytes", given.bytes)
    few = corpus(bench, given.work, f"articles-{given.kiwi_articles}", "--articles", given.kiwi_articles)
    size = sum(len(json.loads(line)["text"].encode()) for line in open(articles, encoding="utf-8"))
    run(program, "extract", "--format", "jsonl", few)  # compiles the resources where they are not yet

    results = rounds(given.rounds, {
        "one": lambda: extract(program, articles, 1),
        "two": lambda: extract(program, articles, 2),
        "kiwi": lambda: json.loads(run(given.python, peers / "kiwi_tokenize.py", few)),
    })
    same(results["one"] + results["two"], "facts")
    same(results["kiwi"], "bytes", "tokens")
    kiwi_speed = results["kiwi"][0]["bytes"] / median(results["kiwi"])
    speed = size / median(results["one"])
    rows = [
        ("Kiwi, tokens alone, one thread", f"{kiwi_speed / 1e6:.2f} MB/s", "1"),
        ("`extract --format jsonl --jobs 1`", f"{speed / 1e6:.2f} MB/s", f"{speed / kiwi_speed:.1f} × Kiwi"),
        ("`extract --format jsonl --jobs 2`, by the clock", f"{size / median(results['two'], 'wall') / 1e6:.2f} MB/s",
         f"{ratio(results['one'], results['two'], 'wall', 'wall'):.2f} × one job"),
    ]
    for count in given.terms:
        terms = given.work / f"terms-{count}.txt"
        if not terms.exists():
            terms.write_text(run(bench, "terms", "--count", count), encoding="utf-8")
        results = rounds(given.rounds, {
            "pactgraph": lambda: json.loads(run(
                bench, "scan", "--terms", terms, "--articles", articles, "--rounds", 1)),
            "daachorse": lambda: json.loads(run(given.python, peers / "daachorse_scan.py", terms, articles)),
        })
        own, peer = results["pactgraph"], results["daachorse"]
        same(own + peer, "terms", "bytes", "occurrences")
        scanned = own[0]["bytes"]
        rows += [
            (f"daachorse, all occurrences of {count:,} terms", f"{scanned / median(peer) / 1e6:.0f} MB/s", "1"),
            ("… occurrences that do not overlap", f"{scanned / median(peer, 'disjoint') / 1e6:.0f} MB/s", ""),
            (f"gazetteer trie, all occurrences of {count:,} terms", f"{scanned / median(own) / 1e6:.0f} MB/s",
             f"{ratio(peer, own):.2f} × daachorse, {ratio(peer, own, 'disjoint'):.2f} × without overlaps; "
             f"{own[0]['size'] / 1e6:.1f} MB, 8 bytes a state"),
        ]
    write(rows, size, given.rounds)


def write(rows: list[tuple[str, str, str]], size: int, count: int) -> None:
    text = f"Medians of {count} interleaved runs, {size / 1e6:.1f} MB of text, {os.cpu_count()} cores, {platform.machine()}, "
    text += f"{os.getloadavg()[2]:.1f} processes running or waiting: read the ratios.\n\n"
    text += page.table(("what", "speed", "ratio"), *rows)
    print(text)
    page.write("bench", text)


if __name__ == "__main__":
    main()
