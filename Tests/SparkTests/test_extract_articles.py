"""The Spark job on one machine: same graph as without it, faults apart, tasks that fail run again.

Needs pyspark, Java, and the program: PACTGRAPH names it (default: .build/debug/pactgraph).
"""

import json
import os
import pathlib
import stat
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
JOB = ROOT / "Sources/Spark/extract_articles.py"
PROGRAM = os.environ.get("PACTGRAPH", str(ROOT / ".build/debug/pactgraph"))


def articles() -> list[dict]:
    """The articles of the gold set, without their gold."""
    found = []
    for path in sorted((ROOT / "Tests/Gold").glob("*-00[1-9].json")):
        gold = json.loads(path.read_text())
        article = gold.get("article", gold)
        keys = ("id", "title", "published", "text", "url", "lang")
        found.append({key: article[key] for key in keys if article.get(key)})
    return found


class ExtractArticles(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.articles = articles()
        self.assertGreater(len(self.articles), 10)

    def run_program(self, *arguments: str) -> str:
        run = subprocess.run([PROGRAM, *arguments], cwd=self.folder, capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stderr)
        return run.stdout

    def run_job(self, *arguments: str, master: str = "local[2,4]", binary: str = PROGRAM) -> pathlib.Path:
        code = (
            "import runpy, sys; from pyspark.sql import SparkSession; "
            f"SparkSession.builder.master('{master}').config('spark.ui.enabled', False).getOrCreate(); "
            f"sys.argv[0] = '{JOB}'; runpy.run_path('{JOB}', run_name='__main__')"
        )
        output = self.folder / f"output-{len(list(self.folder.glob('output-*')))}"
        command = [sys.executable, "-c", code, *arguments[:1], str(output), *arguments[1:], "--binary", binary]
        run = subprocess.run(command, cwd=self.folder, capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stderr[-3000:])
        return output

    def write_shards(self, lines: list[str]) -> str:
        shards = self.folder / "corpus"
        shards.mkdir(exist_ok=True)
        for number in range(3):
            (shards / f"part-{number}.jsonl").write_text("".join(line + "\n" for line in lines[number::3]))
        return str(shards)

    def digest_of_one_machine(self) -> str:
        path = self.folder / "all.jsonl"
        path.write_text("".join(json.dumps(article, ensure_ascii=False) + "\n" for article in self.articles))
        self.run_program("extract", str(path), "--store", "one.db")
        return self.run_program("digest", "--store", "one.db")

    def test_shards_become_the_graph_that_one_machine_makes_and_faults_go_aside(self):
        lines = [json.dumps(article, ensure_ascii=False) for article in self.articles]
        bad = ['{"id": "broken", "text": "x"', '{"id": "empty"}', '{"title": "?", "text": "대전시는 퀘벡주와 만났다."}']
        output = self.run_job(self.write_shards([bad[0], *lines, *bad[1:]]), "--partitions", "4")
        faults = [
            json.loads(line)
            for part in (output / "kind=fault").glob("part-*")
            for line in part.read_text().splitlines()
        ]
        self.assertEqual(sorted(str(fault["id"]) for fault in faults), ["None", "empty"])
        self.assertEqual(
            sorted(fault["message"].split(" ")[0] for fault in faults), ["broken", "the"], "broken JSON; the article has no text"
        )
        extracted = [
            json.loads(line)
            for part in (output / "kind=extraction").glob("part-*")
            for line in part.read_text().splitlines()
        ]
        nameless = [line for line in extracted if line["id"].startswith("sha256:")]
        self.assertEqual(len(nameless), 1)
        self.assertEqual(len(extracted), len(lines) + 1)
        self.run_program("import", str(output / "kind=extraction"), "--store", "many.db")
        self.run_program("remove", nameless[0]["id"], "--store", "many.db")
        self.assertEqual(self.run_program("digest", "--store", "many.db"), self.digest_of_one_machine())

    def test_parquet_comes_in_and_goes_out(self):
        import pyarrow
        import pyarrow.parquet

        corpus = self.folder / "corpus.parquet"
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(self.articles), corpus)
        output = self.run_job(str(corpus), "--input-format", "parquet", "--output-format", "parquet")
        table = pyarrow.parquet.read_table(output)
        self.assertEqual(set(table.column("kind").to_pylist()), {"extraction"})
        shard = self.folder / "shard.jsonl"
        shard.write_text("".join(line + "\n" for line in table.column("value").to_pylist()))
        self.run_program("import", str(shard), "--store", "many.db")
        self.assertEqual(self.run_program("digest", "--store", "many.db"), self.digest_of_one_machine())

    def test_a_task_whose_program_dies_is_run_again(self):
        """The first two processes are killed in the middle of their output."""
        wrapper = self.folder / "dies-twice"
        wrapper.write_text(
            "#!/bin/sh\n"
            f"for n in 1 2; do if mkdir {self.folder}/died-$n 2>/dev/null; then"
            f' {PROGRAM} "$@" | head -n 1; kill -9 $$; fi; done\n'
            f'exec {PROGRAM} "$@"\n'
        )
        wrapper.chmod(wrapper.stat().st_mode | stat.S_IXUSR)
        lines = [json.dumps(article, ensure_ascii=False) for article in self.articles]
        output = self.run_job(self.write_shards(lines), binary=str(wrapper))
        self.assertTrue((self.folder / "died-2").exists())
        self.run_program("import", str(output / "kind=extraction"), "--store", "many.db")
        self.assertEqual(self.run_program("digest", "--store", "many.db"), self.digest_of_one_machine())


if __name__ == "__main__":
    unittest.main()
