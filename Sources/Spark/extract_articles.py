#!/usr/bin/env python3
"""Extracts a partitioned corpus of articles with Spark, one `pactgraph extract` beside every running task.

    spark-submit Sources/Spark/extract_articles.py CORPUS OUTPUT [--binary pactgraph] [--partitions N]

CORPUS is JSON lines (files or a folder of them, compressed or not) or Parquet with the columns of an article: id, title,
published, text, url, lang. OUTPUT/kind=extraction has a line for each article as `pactgraph extract --format jsonl --complete`
writes it, OUTPUT/kind=fault a line {"id", "line", "message"} for each article that could not be read. Then

    pactgraph import OUTPUT/kind=extraction --store graph.db

assembles the graph that one machine would have made of the same articles: the digest is the same. An article without an id gets
the hash of its line. Extraction is deterministic, so that a task that fails (a lost node, a killed process) is simply run again.
"""

import argparse
import hashlib
import json
import re
import subprocess
import threading
from typing import Iterable, Iterator, Optional

from pyspark.sql import DataFrame, SparkSession

# "-:12:3: error: …" or "-:12: warning: …": what the program says of a line of standard input.
MESSAGE = re.compile(r"^-:(\d+)(?::\d+)?: (error|warning): (.*)$")
# With these statuses the program has read all that it was given: 65 says that some of it was faulty.
FINISHED = {0, 65}


class Extractor:
    """A running `pactgraph extract` that is fed from a thread, so that neither side waits for the other's full pipe."""

    def __init__(self, command: list[str]):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        self.ids: list[Optional[str]] = []
        self.broken: dict[int, str] = {}
        self.messages: list[tuple[int, str]] = []
        self.rest: list[str] = []
        self.failure: Optional[BaseException] = None

    def extract(self, lines: Iterable[str]) -> Iterator[tuple[str, str]]:
        """The extractions of the articles in order, then the faults; raises if the program did not finish."""
        threads = [
            threading.Thread(target=self.feed, args=(lines,), daemon=True),
            threading.Thread(target=self.listen, daemon=True),
        ]
        for thread in threads:
            thread.start()
        try:
            for line in self.process.stdout:
                yield "extraction", line.decode("utf-8").rstrip("\n")
            status = self.process.wait()
            for thread in threads:
                thread.join()
            if self.failure is not None:
                raise self.failure
            if status not in FINISHED:
                raise RuntimeError(f"pactgraph ended with status {status}: " + " ".join(self.rest[-5:]))
            for number, message in self.messages:
                known = 0 < number <= len(self.ids)
                fault = {
                    "id": self.ids[number - 1] if known else None,
                    "line": number,
                    "message": self.broken.get(number, message),
                }
                yield "fault", json.dumps(fault, ensure_ascii=False)
        finally:
            self.process.kill()

    def feed(self, lines: Iterable[str]) -> None:
        try:
            for line in lines:
                try:
                    identifier, line = with_id(line)
                except ValueError as error:
                    # A broken first line would be taken for the start of a longer document; an empty object is refused alone.
                    identifier, line = None, "{}"
                    self.broken[len(self.ids) + 1] = f"broken JSON: {error}"
                self.ids.append(identifier)
                self.process.stdin.write(line.encode("utf-8") + b"\n")
        except BrokenPipeError:
            pass  # The program has ended; its status tells why.
        except BaseException as error:  # What reading the partition raises belongs to the task, not to this thread.
            self.failure = error
        finally:
            try:
                self.process.stdin.close()
            except BrokenPipeError:
                pass

    def listen(self) -> None:
        for line in self.process.stderr:
            text = line.decode("utf-8", "replace").rstrip("\n")
            found = MESSAGE.match(text)
            if found is None:
                self.rest.append(text)
                del self.rest[:-20]
            elif found[2] == "error":
                self.messages.append((int(found[1]), found[3]))


def with_id(line: str) -> tuple[str, str]:
    """An article's id, and its line with that id in it; raises ValueError where the line holds no object."""
    article = json.loads(line)
    if not isinstance(article, dict):
        raise ValueError("an article is an object")
    if not article.get("id"):
        article["id"] = "sha256:" + hashlib.sha256(line.encode("utf-8")).hexdigest()
        line = json.dumps(article, ensure_ascii=False)
    return str(article["id"]), line


def read(spark: SparkSession, corpus: str, form: str) -> DataFrame:
    """The articles of a corpus, a line of JSON in the column `value`."""
    if form == "jsonl":
        return spark.read.text(corpus).where("trim(value) <> ''")
    frame = spark.read.parquet(corpus)
    columns = [name for name in ("id", "title", "published", "text", "url", "lang") if name in frame.columns]
    # Dates may be dates there.
    fields = [f"cast({name} as string) {name}" for name in columns]
    return frame.selectExpr(*fields).selectExpr(f"to_json(struct({', '.join(columns)})) value")


def extract(articles: DataFrame, binary: str, options: list[str]) -> DataFrame:
    """The columns `kind` (extraction, fault) and `value` (a line of JSON) of a frame with articles in `value`."""
    command = [binary, "extract", "-", "--format", "jsonl", "--complete", "--jobs", "1", *options]

    def partition(rows) -> Iterator[tuple[str, str]]:
        first = next(rows, None)
        if first is None:
            return iter(())
        lines = (row.value for chunk in ((first,), rows) for row in chunk)
        return Extractor(command).extract(lines)

    return articles.rdd.mapPartitions(partition).toDF("kind string, value string")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", help="files or a folder")
    parser.add_argument("output", help="a folder that does not exist yet")
    parser.add_argument("--input-format", choices=["jsonl", "parquet"], default="jsonl")
    parser.add_argument("--output-format", choices=["jsonl", "parquet"], default="jsonl")
    parser.add_argument("--partitions", type=int, help="deal the articles anew to so many tasks")
    parser.add_argument("--binary", default="pactgraph", help="the program, as each node finds it")
    parser.add_argument("--resources", help="a folder with Gazetteers and Schemas, on each node")
    parser.add_argument("--overwrite", action="store_true", help="replace an output that is there")
    arguments = parser.parse_args()

    spark = SparkSession.builder.appName("pactgraph extract").getOrCreate()
    articles = read(spark, arguments.corpus, arguments.input_format)
    if arguments.partitions:
        articles = articles.repartition(arguments.partitions)
    options = ["--resources", arguments.resources] if arguments.resources else []
    writer = extract(articles, arguments.binary, options).write.partitionBy("kind")
    if arguments.overwrite:
        writer = writer.mode("overwrite")
    if arguments.output_format == "parquet":
        writer.parquet(arguments.output)
    else:
        writer.text(arguments.output)
    spark.stop()


if __name__ == "__main__":
    main()
