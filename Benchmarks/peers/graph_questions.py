"""Asks pyoxigraph and DuckDB what `pactgraph-bench questions` asked; prints one line of JSON.

Takes the graph as `pactgraph export --format jsonl` writes it, and the questions as `pactgraph-bench questions --asked` does. The
peers get the triples alone, without evidence and articles. Every answer must have as many rows as PactGraph's.
"""

import collections
import json
import os
import sys
import tempfile
import time

import duckdb
import pyoxigraph

SPACE = "urn:pactgraph:"
SINCE = "2020-01-01"
PARTIES = f"<{SPACE}party>|<{SPACE}signatory>"


def iri(name: str) -> str:
    return f"<{SPACE}{name}>"


def literal(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def read(export: str, triples, edges) -> int:
    """Writes the graph as N-Triples, and its edges as tab-separated values; returns how many triples there are."""
    count = 0
    with open(export, encoding="utf-8") as file:
        for line in file:
            record = json.loads(line)
            if "node" in record:
                node = record["node"]
                label = node["label"].get("en") or node["label"].get("ko") or ""
                triples.write(f"{iri(node['id'])} {iri('type')} {iri(node['type'])} .\n")
                triples.write(f"{iri(node['id'])} {iri('label')} {literal(label)} .\n")
                edges.write(f"{node['id']}\ttype\t{node['type']}\n")
                continue
            edge = record["edge"]
            count += 1
            end = iri(edge["object"]) if "object" in edge else literal(edge["value"])
            triples.write(f"{iri(edge['subject'])} {iri(edge['predicate'])} {end} .\n")
            if "object" in edge:
                edges.write(f"{edge['subject']}\t{edge['predicate']}\t{edge['object']}\n")
    return count


def partners(question: dict) -> str:
    body = iri(question["first"])
    scope = ""
    if question["kind"] == "partnersInField":
        scope = f"?a {iri('coversField')} {iri(question['second'])} . FILTER(?date >= {literal(SINCE)})"
    return f"""SELECT ?a ?partner (SAMPLE(?name) AS ?n) (SAMPLE(?date) AS ?d) (SAMPLE(?status) AS ?s) WHERE {{
        ?a {iri('party')} {body} ; {iri('party')} ?partner ; {iri('signedOn')} ?date ; {iri('status')} ?status .
        ?partner {iri('label')} ?name . FILTER(?partner != {body}) {scope} }} GROUP BY ?a ?partner"""


def timeline(question: dict) -> str:
    body = iri(question["first"])
    return f"""SELECT ?a ?event (SAMPLE(?date) AS ?d) WHERE {{
        {{ ?a {iri('party')} {body} ; {iri('status')} ?event ; {iri('signedOn')} ?date }}
        UNION {{ ?a {iri('worksFor')} {body} ; {iri('label')} ?event }} }} GROUP BY ?a ?event ORDER BY ?d"""


TOP = f"""SELECT ?n (COUNT(*) AS ?c) WHERE {{ ?n {iri('type')} {iri('Organization')} .
    {{ ?s ?p ?n }} UNION {{ ?n ?p ?o . FILTER(isIRI(?o) && ?p != {iri('type')}) }} }}
    GROUP BY ?n ORDER BY DESC(?c) LIMIT 20"""


def path(store: pyoxigraph.Store, question: dict) -> int:
    first, second = iri(question["first"]), iri(question["second"])
    if store.query(f"ASK {{ ?a {PARTIES} {first} . ?a {PARTIES} {second} }}"):
        return 2
    return 4 if store.query(
        f"ASK {{ ?a {PARTIES} {first} . ?a {PARTIES} ?m . ?b {PARTIES} ?m . ?b {PARTIES} {second} }}") else 0


def ask(store: pyoxigraph.Store, question: dict) -> int:
    if question["kind"] == "path":
        return path(store, question)
    query = {"partners": partners, "partnersInField": partners, "timeline": timeline}.get(question["kind"])
    return sum(1 for _ in store.query(query(question) if query else TOP))


def quantiles(times: list[float]) -> dict:
    ordered = sorted(times)
    return {name: ordered[min(len(ordered) - 1, len(ordered) * percent // 100)] * 1000
            for name, percent in (("p50", 50), ("p99", 99))}


def main(export: str, asked: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        files = [os.path.join(folder, name) for name in ("graph.nt", "edges.tsv")]
        with open(files[0], "w", encoding="utf-8") as triples, open(files[1], "w", encoding="utf-8") as edges:
            count = read(export, triples, edges)
        store = pyoxigraph.Store(os.path.join(folder, "oxigraph"))
        start = time.process_time()
        store.bulk_load(path=files[0], format=pyoxigraph.RdfFormat.N_TRIPLES)
        loading = time.process_time() - start
        size = sum(os.path.getsize(os.path.join(folder, "oxigraph", name)) for name in os.listdir(
            os.path.join(folder, "oxigraph")))
        times, wrong = collections.defaultdict(list), collections.Counter()
        with open(asked, encoding="utf-8") as file:
            questions = [json.loads(line) for line in file]
        for question in questions:
            if question["kind"] == "top" and len(times["top"]) >= 3:
                continue
            start = time.process_time()
            rows = ask(store, question)
            times[question["kind"]].append(time.process_time() - start)
            wrong[question["kind"]] += rows != question["rows"]
        assert not any(wrong.values()), f"other numbers of rows than PactGraph: {dict(wrong)}"
        tables = duckdb.connect(os.path.join(folder, "duck.db"))
        tables.execute("SET threads = 1")
        start = time.process_time()
        tables.execute(
            "CREATE TABLE edge AS SELECT * FROM read_csv(?, delim = '\t', header = false, names = "
            "['subject', 'predicate', 'object'])", [files[1]])
        duck_loading = time.process_time() - start
        tops = []
        for _ in range(5):
            start = time.process_time()
            best = tables.execute(
                "SELECT node, count(*) AS ties FROM (SELECT subject AS node FROM edge WHERE predicate <> 'type' "
                "UNION ALL SELECT object FROM edge WHERE predicate <> 'type') "
                "WHERE node IN (SELECT subject FROM edge WHERE predicate = 'type' AND object = 'Organization') "
                "GROUP BY node ORDER BY ties DESC LIMIT 20").fetchall()
            tops.append(time.process_time() - start)
            assert len(best) == 20
        tables.close()
        print(json.dumps({
            "triples": count,
            "pyoxigraph": {
                "version": pyoxigraph.__version__, "loading": loading, "bytes": size,
                **{kind: quantiles(taken) for kind, taken in times.items()},
            },
            "duckdb": {
                "version": duckdb.__version__, "loading": duck_loading, "top": quantiles(tops),
                "bytes": os.path.getsize(os.path.join(folder, "duck.db")),
            },
        }))


main(*sys.argv[1:])
