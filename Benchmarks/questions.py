#!/usr/bin/env python3
"""Makes a large graph with hubs, asks it and its peers random questions, and writes the times to Documentation/Performance.md.

The peers get the triples alone; PactGraph's store has the articles, the evidence and the history of every triple as well. All
answers must have the same numbers of rows.
"""

import argparse
import json
import pathlib
import resource
import subprocess
import sys

import page

QUESTIONS = {
    "partners": "`partners`", "partnersInField": "`partners --field --since`",
    "path": "`path` between hubs, ≤ 4 hops", "timeline": "`timeline`", "top": "`top`",
}


def run(*command: object) -> str:
    return subprocess.run([str(part) for part in command], check=True, stdout=subprocess.PIPE, text=True).stdout


def seconds(*command: object) -> float:
    """Processor time of a command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run(*command)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def cell(times: dict | None) -> str:
    return f"{times['p50']:.2f} / {times['p99']:.0f}" if times else ""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--articles", type=int, default=20_000, help="2.5 nodes and 12 triples each; 400,000 make a million nodes")
    options.add_argument("--count", type=int, default=1000, help="of questions of each kind")
    options.add_argument("--work", type=pathlib.Path, default=page.ROOT / ".build/bench")
    options.add_argument("--build", type=pathlib.Path, default=page.ROOT / ".build/release")
    options.add_argument("--python", default=sys.executable, help="a Python that has the peers")
    given = options.parse_args()
    given.work.mkdir(parents=True, exist_ok=True)
    program, bench = given.build / "pactgraph", given.build / "pactgraph-bench"
    graph, store, export, asked = (
        given.work / f"graph-{given.articles}{end}" for end in (".jsonl", ".db", ".export.jsonl", ".asked.jsonl"))

    run(bench, "graph", "--articles", given.articles, "-o", graph)
    for old in store.parent.glob(store.name + "*"):
        old.unlink()
    loading = seconds(program, "import", graph, "--store", store)
    run(program, "export", "--format", "jsonl", "--store", store, "-o", export)
    lines = run(bench, "questions", "--store", store, "--count", given.count, "--asked", asked).splitlines()
    own = {answer["kind"]: answer for answer in map(json.loads, lines)}
    peers = json.loads(run(given.python, page.ROOT / "Benchmarks/peers/graph_questions.py", export, asked))
    oxigraph, duckdb = peers["pyoxigraph"], peers["duckdb"]

    rows = [("milliseconds, p50 / p99", "rows (median)", "PactGraph", "SQL by hand, same store", "ratio of p50",
             f"pyoxigraph {oxigraph['version']}", f"DuckDB {duckdb['version']}")]
    for kind, name in QUESTIONS.items():
        times = own[kind]
        rows.append((
            name, f"{times['rows']}", cell(times["pactgraph"]), cell(times["sql"]),
            f"{times['pactgraph']['p50'] / times['sql']['p50']:.1f}", cell(oxigraph.get(kind)), cell(duckdb.get(kind))))
    rows.append((
        "loading, seconds", "", f"{loading:.0f}", "", "", f"{oxigraph['loading']:.0f}", f"{duckdb['loading']:.0f}"))
    rows.append((
        "on disk, MB", "", f"{store.stat().st_size / 1e6:.0f}", "", "", f"{oxigraph['bytes'] / 1e6:.0f}",
        f"{duckdb['bytes'] / 1e6:.0f}"))
    text = f"{given.articles:,} articles, {peers['triples']:,} triples, {given.count:,} questions of each kind.\n\n"
    text += page.table(*rows)
    print(text)
    page.write("questions", text)


if __name__ == "__main__":
    main()
