#!/usr/bin/env python3
"""Counts the instructions that a fixed input costs, and compares them with the counts kept in instructions.tsv.

Counts do not depend on how busy the machine is, so a change that makes the program slower shows in them and nowhere else.
They do depend on compiler, libraries and gazetteers: a change of these is written down with --update.
"""

import argparse
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
INPUTS = {
    "extract samples": ["extract", "--format", "jsonl", "--jobs", "1", "Tests/Samples"],
    "extract one article": ["extract", "--format", "jsonl", "--jobs", "1", "Tests/Samples/daejeon-quebec-ko.json"],
    "store samples": ["extract", "--jobs", "1", "Tests/Samples", "--store", "{work}/samples.db"],
}


def stripped(program: pathlib.Path) -> pathlib.Path:
    """A copy without debug information, which valgrind cannot read; beside the program, so that it finds its resources."""
    copy = program.with_name(program.name + "-stripped")
    subprocess.run(["strip", "-o", str(copy), str(program)], check=True)
    return copy


def count(program: pathlib.Path, arguments: list[str]) -> int:
    with tempfile.TemporaryDirectory() as work:
        command = [str(program)] + [argument.replace("{work}", work) for argument in arguments]
        # The first run compiles the resources where they are not yet.
        subprocess.run([str(program), *INPUTS["extract one article"]], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        out = pathlib.Path(work) / "callgrind.out"
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", *command], cwd=ROOT, check=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
        return int(re.search(r"Collected : (\d+)", done.stderr).group(1))


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--update", action="store_true", help="keep the new counts")
    options.add_argument("--program", type=pathlib.Path, default=ROOT / ".build/release/pactgraph")
    given = options.parse_args()
    if shutil.which("valgrind") is None:
        print("no valgrind here: instructions are not counted")
        return 0
    lines = KEPT.read_text(encoding="utf-8").splitlines() if KEPT.exists() else []
    kept = dict(line.split("\t") for line in lines if line and not line.startswith("#"))
    program = stripped(given.program)
    counts = {name: count(program, arguments) for name, arguments in INPUTS.items()}
    worse = False
    for name, number in counts.items():
        before = int(kept.get(name, number))
        change = number / before - 1
        worse |= change > TOLERANCE
        print(f"{name:24}{number / 1e6:12.1f} M instructions {change:+8.1%}")
    if given.update:
        rows = "".join(f"{name}\t{number}\n" for name, number in counts.items())
        KEPT.write_text("# Instructions by `make instructions-update`; `make instructions` compares.\n" + rows)
    elif worse:
        print(f"error: more than {TOLERANCE:.0%} above what is kept; find out why, or run make instructions-update")
        return 1
    return 0


sys.exit(main())
