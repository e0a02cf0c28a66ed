"""The page of measurements, into which benchmarks write their tables between marks."""

import pathlib

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "Documentation/Performance.md"


def table(*rows: tuple[str, ...]) -> str:
    """Markdown; the first row is the head."""
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], "| " + " | ".join("---" for _ in rows[0]) + " |", *lines[1:]]) + "\n"


def write(mark: str, text: str) -> None:
    """Puts a text between the marks of a name."""
    first, last = f"<!-- {mark} -->\n", f"<!-- /{mark} -->\n"
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(first)
    PAGE.write_text(before + first + text + last + rest.split(last)[1], encoding="utf-8")
