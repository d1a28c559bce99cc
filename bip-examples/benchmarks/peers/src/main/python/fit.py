"""The fit of FitBenchmark by IRLS in NumPy: python3 fit.py FILE, where FILE is what FitData writes. Prints one result as JSON."""

import json
import statistics
import sys
import time

import numpy as np

COLUMNS = 31
TOLERANCE = 1e-16
RUNS = 3


def fit(x, y):
    beta = np.zeros(x.shape[1])
    for step in range(1, 51):
        mu = 1 / (1 + np.exp(-(x @ beta)))
        gradient = x.T @ (y - mu)
        information = x.T @ (x * (mu * (1 - mu))[:, None])
        move = np.linalg.solve(information, gradient)
        beta += move
        if move @ gradient < TOLERANCE:
            return beta, step
    raise SystemExit("no convergence")


def main():
    data = np.fromfile(sys.argv[1], dtype=">f8").astype(float).reshape(COLUMNS, -1)
    y = data[0].copy()
    x = np.ascontiguousarray(np.vstack([np.ones(len(y)), data[1:]]).T)
    seconds = []
    for _ in range(RUNS):
        start = time.perf_counter()
        beta, steps = fit(x, y)
        seconds.append(time.perf_counter() - start)
    print(json.dumps({
        "tool": f"NumPy {np.__version__}, IRLS, BLAS with its default threads",
        "seconds": round(statistics.median(seconds), 3),
        "steps": steps,
        "intercept": round(float(beta[0]), 10),
    }))


main()
