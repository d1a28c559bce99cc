"""Compares freshly computed reference files with the committed ones: same files and cells, numbers within 1e-8 relative.

Usage: python3 compare_references.py COMMITTED_DIRECTORY FRESH_DIRECTORY
"""
import csv
import pathlib
import sys

TOLERANCE = 1e-8


def cells(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.reader(line for line in file if not line.startswith("#")))


def same(a, b):
    try:
        x, y = float(a), float(b)
    except ValueError:
        return a == b
    # Next to nothing is nothing: a p value of 1e-90 or an estimate of 1e-15 has no digits to agree in.
    return abs(x - y) <= TOLERANCE * max(abs(x), abs(y)) or max(abs(x), abs(y)) < 1e-12


def main():
    committed, fresh = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    files = sorted(path.relative_to(fresh) for path in fresh.rglob("*.csv"))
    failures = 0
    for name in files:
        if not (committed / name).is_file():
            print(f"{name}: not committed")
            failures += 1
            continue
        old, new = cells(committed / name), cells(fresh / name)
        differing = [
            number
            for number, (a, b) in enumerate(zip(old, new), start=1)
            if len(a) != len(b) or not all(map(same, a, b))
        ]
        if len(old) != len(new) or differing:
            failures += 1
            print(f"{name}: {len(old)} lines committed, {len(new)} fresh, different: {differing[:10]}")
        else:
            print(f"{name}: {len(new)} lines agree")
    sys.exit(1 if failures else 0)


main()
