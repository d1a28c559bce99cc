"""Reference values of quartiles of caseworkers in one sample, and of what chance alone gives, without any code of the library.

Reads data/caseworkers.csv, writes in-sample-quartiles-python.csv. The found numbers are exact: Newton's method on the dense design of
dummies, means over citizens one by one. What is simulated has the Monte-Carlo error of its own 1,000 replications beside it.
Usage: python3 in_sample_quartiles.py RESOURCE_DIRECTORY OUTPUT_DIRECTORY
"""
import csv
import pathlib
import sys

import numpy as np

REPLICATIONS = 1000
DEVIATIONS = np.arange(0, 1.36, 0.15)
resources = pathlib.Path(sys.argv[1])
output = pathlib.Path(sys.argv[2])


def expit(x):
    return 1 / (1 + np.exp(-x))


def with_halves(caseworker, job):
    """A caseworker with no event has half an event, one with events only half a non-event, spread over the citizens."""
    size = np.bincount(caseworker)
    events = np.bincount(caseworker, job)
    share = np.where(events == 0, 0.5 / size, np.where(events == size, 1 - 0.5 / size, -1))[caseworker]
    return np.where(share >= 0, share, job)


def fit(x, caseworker, job, offset):
    """Level, slopes and one effect a caseworker, with the mean 0."""
    count = caseworker.max() + 1
    design = np.column_stack([x, np.eye(count)[caseworker]])
    outcome = with_halves(caseworker, job)
    b = np.concatenate([np.zeros(x.shape[1]), np.full(count, np.log(job.mean() / (1 - job.mean())))])
    for _ in range(100):
        p = expit(offset + design @ b)
        information = (design * (p * (1 - p))[:, None]).T @ design
        step = np.linalg.solve(information, design.T @ (outcome - p))
        b += step * min(1, 2 / np.abs(step).max())
        if np.abs(step).max() < 1e-12:
            effects = b[x.shape[1]:]
            return effects.mean(), b[:x.shape[1]], effects - effects.mean()
    raise RuntimeError("no convergence")


def quarters(effects):
    rank = np.empty(len(effects), int)
    rank[np.argsort(effects, kind="stable")] = np.arange(len(effects))
    return rank * 4 // len(effects)


def shares(level, linear, caseworker, job, effects):
    quarter = quarters(effects)
    own = [job[quarter[caseworker] == q].mean() for q in range(4)]
    of_each = np.array([expit(level + linear + e).mean() for e in effects])
    return own, [of_each[quarter == q].mean() for q in range(4)]


def study(x, caseworker, job):
    level, slopes, effects = fit(x, caseworker, job, np.zeros(len(job)))
    own, adjusted = shares(level, x @ slopes, caseworker, job, effects)
    return level, x @ slopes, effects, own, adjusted


def simulated(linear, caseworker, mean, deviation, found, rng):
    """Variance of estimated effects, correlation, gap and top of studies whose effects have the standard deviation.

    The effects go with the caseload's mean linear predictor as the found ones do."""
    caseload = np.bincount(caseworker, linear) / np.bincount(caseworker)
    caseload = (caseload - caseload.mean()) / caseload.std(ddof=1)
    slope = np.cov(caseload, found)[0, 1]
    rho = np.clip(slope / deviation, -1, 1) if deviation > 0 else 0.0
    expected = deviation * rho * caseload
    nodes = deviation * np.sqrt(1 - rho**2) * np.polynomial.hermite_e.hermegauss(60)[0]
    weights = np.polynomial.hermite_e.hermegauss(60)[1] / np.sqrt(2 * np.pi)
    low, high = -20.0, 20.0
    for _ in range(60):
        level = (low + high) / 2
        now = (weights * np.array([expit(level + linear + expected[caseworker] + z).mean() for z in nodes])).sum()
        low, high = (level, high) if now < mean else (low, level)
    count = caseworker.max() + 1
    results = []
    for _ in range(REPLICATIONS if deviation == 0 else REPLICATIONS // 4):
        effects = expected + deviation * np.sqrt(1 - rho**2) * rng.normal(size=count)
        job = (rng.random(len(linear)) < expit(level + linear + effects[caseworker])).astype(float)
        a, _, e = fit(np.empty((len(job), 0)), caseworker, job, linear)
        own, adjusted = shares(a, linear, caseworker, job, e)
        correlation = np.corrcoef(e, effects)[0, 1] if deviation > 0 else 0.0
        results.append([e.var(ddof=1), correlation, own[3] - own[0], adjusted[3] - adjusted[0], adjusted[3]])
    return np.array(results)


with open(resources / "data" / "caseworkers.csv", newline="", encoding="utf-8") as file:
    rows = list(csv.DictReader(file))
labels = list(dict.fromkeys(row["caseworker"] for row in rows))
of = np.array([labels.index(row["caseworker"]) for row in rows])
y = np.array([float(row["job"]) for row in rows])
covariates = np.array([[float(row["readiness"]), float(row["register"])] for row in rows])
lines = []


def put(calculation, term, value, error=0.0):
    lines.append((calculation, term, repr(float(value)), repr(float(error))))


level, linear, effects, own, adjusted = study(covariates, of, y)
for q in range(4):
    put("one_study", f"unadjusted_{q}", own[q])
    put("one_study", f"adjusted_{q}", adjusted[q])
put("one_study", "mean", y.mean())

# Two studies: the caseworkers who hold the first 300 citizens, and the others.
sizes = np.bincount(of)
first = np.searchsorted(np.cumsum(sizes), 300) + 1
for k, chosen in enumerate((of < first, of >= first)):
    _, _, _, own, adjusted = study(covariates[chosen], of[chosen] - (0 if k == 0 else first), y[chosen])
    for q in range(4):
        put(f"study_{k}", f"unadjusted_{q}", own[q])
        put(f"study_{k}", f"adjusted_{q}", adjusted[q])

rng = np.random.default_rng(1)
chance = simulated(linear, of, y.mean(), 0.0, effects, rng)
for column, name in ((2, "unadjusted_gap"), (3, "adjusted_gap"), (4, "top")):
    put("chance", name, chance[:, column].mean(), chance[:, column].std(ddof=1) / np.sqrt(len(chance)))
    put("chance", name + "_spread", chance[:, column].std(ddof=1), chance[:, column].std(ddof=1) / np.sqrt(2 * len(chance)))

found = effects.var(ddof=1)
series = [chance] + [simulated(linear, of, y.mean(), s, effects, rng) for s in DEVIATIONS[1:]]
means = np.array([each[:, 0].mean() for each in series])
spreads = np.array([each[:, 0].std(ddof=1) for each in series])
correlations = np.array([each[:, 1].mean() for each in series])


def crossing(curve):
    return 0.0 if curve[0] >= found else np.sqrt(np.interp(found, curve, DEVIATIONS[:len(curve)] ** 2))


deviation = crossing(means)
put("simulated", "deviation", deviation, 0.02)
put("simulated", "deviation_lower", crossing(means + 1.959963984540054 * spreads), 0.03)
put("simulated", "deviation_upper", crossing(means - 1.959963984540054 * spreads), 0.03)
put("simulated", "real_share", max(0.0, 1 - means[0] / found), 0.01)
put("simulated", "correlation", np.interp(deviation, DEVIATIONS[:len(correlations)], correlations), 0.01)

with open(output / "in-sample-quartiles-python.csv", "w", newline="\n", encoding="utf-8") as file:
    print(f"# NumPy {np.__version__}; src/test/python/in_sample_quartiles.py; error: Monte-Carlo standard error, 0 where exact", file=file)
    print("calculation,term,value,error", file=file)
    for line in lines:
        print(",".join(line), file=file)
