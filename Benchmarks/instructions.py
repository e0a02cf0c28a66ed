#!/usr/bin/env python3
"""Counts the instructions and allocations that a fixed input costs, and compares them with the counts kept in instructions.tsv.

Counts do not depend on how busy the machine is, so a change that makes the program slower shows in them and nowhere else.
They do depend on compiler, libraries and gazetteers: a change of these is written down with --update. One count is held
against another instead: an article as long as a book costs what its text costs in short articles.
"""

import argparse
import itertools
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
KEPT = ROOT / "Benchmarks/instructions.tsv"
TOLERANCE = 0.10

# What is counted. The samples are in the repository, so that no generator's change moves the counts.
ONE = ["extract", "--format", "jsonl", "--jobs", "1", "Tests/Samples/daejeon-quebec-ko.json"]
INPUTS = {
    "extract samples": ["extract", "--format", "jsonl", "--jobs", "1", "Tests/Samples"],
    "extract one article": ONE,
    "store samples": ["extract", "--jobs", "1", "Tests/Samples", "--store", "{work}/samples.db"],
}

# How much more a byte of a long article may cost than one of a short article.
LENGTH_RATIO = 1.3
SHORT_BYTES, LONG_BYTES = 10_000, 160_000
ALLOCATORS = {"malloc", "calloc", "realloc", "posix_memalign", "aligned_alloc"}


def stripped(program: pathlib.Path) -> pathlib.Path:
    """A copy without debug information, which valgrind cannot read; beside the program, so that it finds its resources."""
    copy = program.with_name(program.name + "-stripped")
    subprocess.run(["strip", "-o", str(copy), str(program)], check=True)
    return copy


def count(program: pathlib.Path, arguments: list[str]) -> tuple[int, int]:
    """The instructions of a run, and how often it asked for memory."""
    with tempfile.TemporaryDirectory() as work:
        command = [str(program)] + [argument.replace("{work}", work) for argument in arguments]
        # The first run compiles the resources where they are not yet.
        subprocess.run([str(program), *ONE], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        out = pathlib.Path(work) / "callgrind.out"
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", *command], cwd=ROOT, check=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
        return int(re.search(r"Collected : (\d+)", done.stderr).group(1)), allocations(out)


def allocations(profile: pathlib.Path) -> int:
    """The calls of the allocators in callgrind's profile, where a name stands once and then its number."""
    names: dict[str, str] = {}
    called, calls = "", 0
    with open(profile, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            if line.startswith(("fn=", "cfn=")):
                number, name = re.match(r"c?fn=\((\d+)\)(?: (.*))?", line).groups()
                if name:
                    names[number] = name
                if line.startswith("c"):
                    called = names[number]
            elif line.startswith("calls=") and called in ALLOCATORS:
                calls += int(line[6:].split()[0])
    return calls


def by_length(program: pathlib.Path, language: str) -> float:
    """How many times as much the texts of gold articles cost in one article as in short ones, the program's start apart."""
    paths = sorted((ROOT / "Tests/Gold").glob(f"{language}-*.json"))
    articles = [json.loads(path.read_text(encoding="utf-8")) for path in paths]
    texts = itertools.cycle(article.get("article", article)["text"] for article in articles)
    short: list[str] = []
    while len("".join(short).encode()) < LONG_BYTES:
        short.append("")
        while len(short[-1].encode()) < SHORT_BYTES:
            short[-1] += next(texts) + "\n\n"
    with tempfile.TemporaryDirectory() as work:
        def cost(name: str, articles: list[str]) -> int:
            path = pathlib.Path(work) / f"{name}.jsonl"
            path.write_text("".join(
                json.dumps({"id": f"{name}-{number}", "lang": language, "text": text}, ensure_ascii=False) + "\n"
                for number, text in enumerate(articles)), encoding="utf-8")
            return count(program, ["extract", "--format", "jsonl", "--jobs", "1", str(path)])[0]
        start = cost("start", ["A word." if language == "en" else "말."])
        return (cost("long", ["".join(short)]) - start) / (cost("short", short) - start)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--update", action="store_true", help="keep the new counts")
    options.add_argument("--program", type=pathlib.Path, default=ROOT / ".build/release/pactgraph")
    given = options.parse_args()
    if shutil.which("valgrind") is None:
        print("no valgrind here: instructions are not counted")
        return 0
    lines = KEPT.read_text(encoding="utf-8").splitlines() if KEPT.exists() else []
    kept = {name: numbers for name, *numbers in (line.split("\t") for line in lines if line and line[0] != "#")}
    program = stripped(given.program.resolve())
    counts = {name: count(program, arguments) for name, arguments in INPUTS.items()}
    worse = False
    for name, numbers in counts.items():
        said = []
        for number, before, unit in zip(numbers, kept.get(name, []) + [None] * 2, ["instructions", "allocations"]):
            change = number / int(before or number) - 1
            worse |= change > TOLERANCE
            said.append(f"{number / 1e6:10.3f} M {unit} {change:+8.1%}")
        print(f"{name:24}{'  '.join(said)}")
    isLinear = True
    for language in ["ko", "en"]:
        ratio = by_length(program, language)
        isLinear &= ratio <= LENGTH_RATIO
        print(f"{LONG_BYTES // 1000} KB of {language} in one article: {ratio:.2f} × the instructions of short ones")
    if given.update:
        rows = "".join(f"{name}\t{numbers[0]}\t{numbers[1]}\n" for name, numbers in counts.items())
        KEPT.write_text(
            "# Instructions and allocations by `make instructions-update`; `make instructions` compares.\n" + rows)
    elif worse:
        print(f"error: more than {TOLERANCE:.0%} above what is kept; find out why, or run make instructions-update")
        return 1
    if not isLinear:
        print(f"error: a byte of a long article costs more than {LENGTH_RATIO} times one of a short article")
        return 1
    return 0


sys.exit(main())
