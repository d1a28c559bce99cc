"""Reference phases of seeded series, found in another way than the library finds them.

The library makes one pass with a threshold. Here the highest and lowest points of the whole series are thinned out instead: the smallest
swing is removed as long as it does not exceed the threshold, as in rainflow counting.

Usage: python3 phases.py OUTPUT_DIRECTORY (regenerate-references.sh calls it)
Written by Python 3.11 (standard library only) on 2026-11-22. The test demands equality.
"""
import pathlib
import random
import sys


def turning_points(values, threshold):
    points = [i for i in range(len(values)) if i == 0 or values[i] != values[i - 1]]
    extremes = [
        i
        for k, i in enumerate(points)
        if k in (0, len(points) - 1)
        or (values[i] - values[points[k - 1]]) * (values[i] - values[points[k + 1]]) > 0
    ]
    while len(extremes) > 1:
        swings = [abs(values[b] - values[a]) for a, b in zip(extremes, extremes[1:])]
        k = swings.index(min(swings))
        if swings[k] > threshold:
            break
        if k == 0:
            del extremes[0]
        elif k == len(swings) - 1:
            del extremes[-1]
        else:
            del extremes[k : k + 2]
    return extremes if len(extremes) > 1 else []


def phases(values, threshold):
    last = len(values) - 1
    extremes = turning_points(values, threshold)
    found = []
    position = 0

    def add(movement, end):
        nonlocal position
        if end > position:
            found.append((movement, position, end))
            position = end

    for k, extreme in enumerate(extremes):
        since = extremes[k - 1] if k > 0 else 0
        until = extremes[k + 1] if k + 1 < len(extremes) else last
        reached = [i for i in range(since, until + 1) if values[i] == values[extreme]]
        if k > 0:
            add("PROGRESSION" if values[extreme] > values[extremes[k - 1]] else "REGRESSION", reached[0])
        if k + 1 < len(extremes):
            add("STANDSTILL", reached[-1])
    add("STANDSTILL", last)
    return found


def main():
    generator = random.Random(20261122)
    with open(pathlib.Path(sys.argv[1]) / "phases.csv", "w", newline="\n") as out:
        out.write("threshold,values,phases\n")
        for series in range(200):
            step = generator.choice([0.01, 0.25, 0.5, 1])
            value = generator.uniform(1, 5)
            values = []
            for _ in range(generator.randint(2, 24)):
                value = min(5, max(1, value + generator.gauss(0, 0.6)))
                values.append(round(round(value / step) * step, 2))
            threshold = generator.choice([0.33, 0.61, 0.97, 1.52])
            text = ";".join(f"{movement}:{begin}:{end}" for movement, begin, end in phases(values, threshold))
            out.write(f"{threshold},{';'.join(map(str, values))},{text}\n")


main()
