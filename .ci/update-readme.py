#!/usr/bin/env python3
"""Puts what the demo printed into the README's blocks: update-readme.py DEMO_LOG README.md

A block is a fenced one after `<!-- demo: NAME -->`.
"""
import re
import sys


def runs(log):
    """The demo's commands, each with its output."""
    found = []
    for line in log.splitlines():
        if line.startswith(("pactgraph ", "dot ")):
            found.append((line, []))
        elif found:
            found[-1][1].append(line)
    return found


def block(name, log):
    command, output = next(run for run in runs(log) if run[0].startswith(f"pactgraph {name}"))
    output = [line for line in output if not re.match(r".*: warning: |  hint: ", line)]
    while output and not output[-1]:
        output.pop()
    if name == "explain":
        # One triple with two of its articles shows what there is to see.
        blanks = [i for i, line in enumerate(output) if not line]
        output = output[: blanks[1]] if len(blanks) > 1 else output
    return "\n".join(["$ " + command, *output])


def main():
    log = open(sys.argv[1], encoding="utf-8").read()
    readme = open(sys.argv[2], encoding="utf-8").read()
    readme = re.sub(
        r"(<!-- demo: (.*?) -->\n```\n).*?(\n```)",
        lambda found: found[1] + block(found[2], log) + found[3],
        readme,
        flags=re.S,
    )
    open(sys.argv[2], "w", encoding="utf-8").write(readme)


main()
