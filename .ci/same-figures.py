#!/usr/bin/env python3
"""Fails unless two evaluations, as JSON, give the same figures to three digits."""
import json
import sys

script, program = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])


def rounded(figure):
    return {k: round(v, 3) for k, v in figure.items()} if isinstance(figure, dict) else figure


differences = [
    f"{key}: score.py {script.get(key)}, pactgraph evaluate {program.get(key)}"
    for key in sorted(script.keys() | program.keys())
    if rounded(script.get(key)) != rounded(program.get(key))
]
if differences:
    print("\n".join(differences))
    sys.exit("error: score.py and pactgraph evaluate disagree")
print(f"score.py and pactgraph evaluate agree in all {len(script)} figures")
