"""Compares freshly computed reference files with the committed ones: same files and cells, numbers within 1e-8 relative.

Random intercepts agree within 1e-6, relative or absolute: lme4 stops where its optimiser does, which the last digits of the BLAS move,
and at a variance of 0 what it stops at is noise.

Usage: python3 compare_references.py COMMITTED_DIRECTORY FRESH_DIRECTORY [--write]
In every folder that the fresh tree has CSV files in, the committed tree must have the same CSV files, no fewer and no more; what R printed
(r.txt) is compared line by line. With --write files that differ are replaced; those that agree keep their last digits.
"""
import csv
import pathlib
import shutil
import sys

KINDS = ("*.csv", "r.txt")
TOLERANCE = 1e-8
OF_OPTIMISER = {"random-intercept-r.csv": 1e-6}


def cells(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.reader(line for line in file if not line.startswith("#")))


def same(a, b, name):
    try:
        x, y = float(a), float(b)
    except ValueError:
        return a == b
    if name in OF_OPTIMISER:
        return abs(x - y) <= OF_OPTIMISER[name] * max(1, abs(x), abs(y))
    # Next to nothing is nothing: a p value of 1e-90 or an estimate of 1e-15 has no digits to agree in.
    return x == y or abs(x - y) <= TOLERANCE * max(abs(x), abs(y)) or max(abs(x), abs(y)) < 1e-12


def difference(committed, fresh):
    if not committed.is_file():
        return "not committed"
    if not fresh.is_file():
        return "committed, but no script writes it"
    old, new = cells(committed), cells(fresh)
    if len(old) != len(new):
        return f"{len(old)} lines committed, {len(new)} fresh"
    for number, (a, b) in enumerate(zip(old, new), start=1):
        if len(a) != len(b) or not all(same(x, y, fresh.name) for x, y in zip(a, b)):
            return f"line {number} (comments not counted): {','.join(a)} committed, {','.join(b)} fresh"
    return None


def main():
    committed, fresh = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    folders = {path.parent.relative_to(fresh) for path in fresh.rglob("*.csv")}
    names = {
        folder / path.name
        for folder in folders for root in (committed, fresh) for kind in KINDS for path in (root / folder).glob(kind)
    }
    differences = {name: difference(committed / name, fresh / name) for name in sorted(names)}
    write = "--write" in sys.argv[3:]
    left = 0
    for name, found in differences.items():
        if not found:
            continue
        print(f"{name}: {found}")
        if write and (fresh / name).is_file():
            shutil.copyfile(fresh / name, committed / name)
        else:
            left += 1
    print(f"{len(differences)} files, {sum(map(bool, differences.values()))} differed, {left} still do")
    sys.exit(1 if left else 0)


main()
