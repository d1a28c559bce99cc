"""How precise whole steps must be for their range over n measurements to reach k steps in at most 5 % of series in which nothing happens.

An answer is a true score and normal noise of standard deviation sigma, rounded to a whole step; the true score lies anywhere within a step
with the same chance. For each n and k the table has the greatest standard error of measurement of the answers, that is the root of the
mean of their variance given the true score, at which the chance that highest and lowest of n answers lie k steps or more apart is 5 %.
The chance is integrated over the true score; a simulation of 200,000 series checks it for those numbers of measurements that a case has.

Usage: python3 whole_steps.py OUTPUT_DIRECTORY (regenerate-references.sh calls it)
Written by Python 3.11 with NumPy 1.24 and SciPy 1.10 on 2026-11-28. The library has the same numbers, rounded down to four decimals.
"""
import pathlib
import sys

import numpy
from scipy.optimize import brentq
from scipy.special import ndtr

LENGTHS = [*range(2, 41), 50, 60, 80, 100, 150, 200, 300, 500, 1000]
STEPS = 6
CHANCE = 0.05

# Gauss-Legendre in pieces that are finer towards the border between two steps, where little noise turns the answer.
BORDERS = numpy.concatenate(([0], 0.5 ** numpy.arange(12, 0, -1)))
NODES, WEIGHTS = numpy.polynomial.legendre.leggauss(12)
TRUTHS = numpy.concatenate([a + (b - a) * (NODES + 1) / 2 for a, b in zip(BORDERS, BORDERS[1:])])
MASSES = numpy.concatenate([(b - a) * WEIGHTS for a, b in zip(BORDERS, BORDERS[1:])])


def edges(sigma):
    """The chance to lie below each border between two steps, by true score; a border is at 0."""
    borders = numpy.arange(-int(9 * sigma) - 2, int(9 * sigma) + 4)
    return ndtr((borders[None, :] - TRUTHS[:, None]) / sigma)


def chance(n, k, sigma):
    below = edges(sigma)
    pad = numpy.ones((len(TRUTHS), k))
    up = numpy.hstack([below, pad])
    columns = below.shape[1]
    # the lowest answer is just above a border, and the highest at most k - 1 steps above it
    within = (up[:, k : k + columns] - below) ** n - (up[:, k : k + columns] - up[:, 1 : 1 + columns]) ** n
    return 1 - numpy.sum(MASSES * within.sum(axis=1))


def standard_error(sigma):
    below = edges(sigma)
    answers = numpy.arange(below.shape[1] - 1)
    shares = numpy.diff(below, axis=1)
    means = shares @ answers
    return numpy.sqrt(numpy.sum(MASSES * (shares @ answers**2 - means**2)))


def simulated(n, k, sigma, generator):
    series = 200_000
    answers = numpy.rint(generator.uniform(size=(series, 1)) + sigma * generator.normal(size=(series, n)))
    return numpy.mean(numpy.ptp(answers, axis=1) >= k)


def main():
    generator = numpy.random.default_rng(20261128)
    with open(pathlib.Path(sys.argv[1]) / "whole-steps.csv", "w", newline="\n") as out:
        out.write("measurements," + ",".join(f"steps{k}" for k in range(1, STEPS + 1)) + "\n")
        for n in LENGTHS:
            cells = []
            for k in range(1, STEPS + 1):
                sigma = brentq(lambda s: chance(n, k, s) - CHANCE, 1e-3, 4, xtol=1e-12)
                if n <= 16:
                    found = simulated(n, k, sigma, generator)
                    assert abs(found - CHANCE) < 0.0025, (n, k, found)
                cells.append(f"{standard_error(sigma):.8f}")
            out.write(f"{n},{','.join(cells)}\n")


main()
