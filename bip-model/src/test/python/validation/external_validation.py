"""Reference values of dk.bip.model.validation.ExternalValidation: statsmodels, DeLong by hand, and java.util.Random for who is in which fold,
who is drawn again and what chance makes of an outcome. The rows are those of birthwt-nested.csv, which reference.R writes; the model is
the logit of MODEL, as it stands in ExternalValidationTest.

Usage: python3 external_validation.py DIRECTORY_OF_THE_DATA_FILES (regenerate-references.sh calls it)
"""
import sys

import numpy as np
import pandas as pd
import scipy
import statsmodels
import statsmodels.api as sm
from scipy import stats

# No two different rows have the same log-odds, so that rounding decides no tie.
MODEL = {"age": (-0.031, 23), "lwt": (-0.0157, 130), "smoke": (0.53, 0.375), "ht": (1.27, 0.0625)}
INTERCEPT = -1.25
SEED, FOLDS, DRAWS, LEVEL = 41, 5, 200, 0.9
MASK = (1 << 48) - 1

folder = sys.argv[1]
frame = pd.read_csv(f"{folder}/birthwt-nested.csv", comment="#", float_precision="round_trip")
events = frame.low.to_numpy(float)
logit = INTERCEPT + sum(b * (frame[name] - reference) for name, (b, reference) in MODEL.items()).to_numpy(float)
lines = []


class JavaRandom:
    """java.util.Random, whose algorithm is part of the Java platform."""

    def __init__(self, seed):
        self.state = (seed ^ 0x5DEECE66D) & MASK

    def bits(self, count):
        self.state = (self.state * 0x5DEECE66D + 0xB) & MASK
        return self.state >> (48 - count)

    def integer(self, bound):
        if bound & -bound == bound:
            return bound * self.bits(31) >> 31
        while True:
            bits = self.bits(31)
            value = bits % bound
            if bits - value + bound - 1 < 1 << 31:
                return value

    def double(self):
        return ((self.bits(26) << 27) + self.bits(27)) / (1 << 53)


def add(case, quantity, value):
    assert np.isfinite(value), (case, quantity)
    lines.append(f"{case},{quantity},{float(value):.17g}")


def expit(x):
    return 1 / (1 + np.exp(-x))


def settled(y, x, **arguments):
    model = sm.GLM(y, x, sm.families.Binomial(), **arguments)
    first = model.fit(tol=1e-14, maxiter=100)
    return model.fit(tol=1e-14, maxiter=100, start_params=first.params)


def auc_parts(p, y):
    above = p[y == 1][:, None] - p[y == 0][None, :]
    return (above > 0) + (above == 0) / 2


def tenths(p):
    """The whole part of ten times the share of rows with a lower forecast."""
    below = np.searchsorted(np.sort(p), p, side="left")
    return 10 * below // len(p)


def measures(eta, y):
    """Intercept and slope are left out where all are of one class."""
    p = expit(eta)
    result = {
        "brier": np.mean((p - y) ** 2),
        "mean_error": p.mean() - y.mean(),
    }
    group = tenths(p)
    errors = {g: p[group == g].mean() - y[group == g].mean() for g in np.unique(group)}
    result["reliability_of_tenths"] = sum((group == g).sum() * errors[g] ** 2 for g in errors) / len(p)
    result["largest_error_of_tenths"] = max(abs(error) for error in errors.values())
    if 0 < y.sum() < len(y):
        result["auc"] = auc_parts(p, y).mean()
        result["calibration_intercept"] = settled(y, np.ones(len(y)), offset=eta).params[0]
        result["calibration_slope"] = settled(y, sm.add_constant(eta)).params[1]
    return result


def performance(case, eta, y):
    p = expit(eta)
    for quantity, value in measures(eta, y).items():
        add(case, quantity, value)
    parts = auc_parts(p, y)
    error = np.sqrt(np.var(parts.mean(axis=1), ddof=1) / parts.shape[0] + np.var(parts.mean(axis=0), ddof=1) / parts.shape[1])
    z = stats.norm.ppf(0.5 + LEVEL / 2)
    add(case, "auc_lower", max(0, parts.mean() - z * error))
    add(case, "auc_upper", min(1, parts.mean() + z * error))
    both = settled(y, sm.add_constant(eta))
    add(case, "calibration_slope_lower", both.params[1] - z * both.bse[1])
    add(case, "calibration_slope_upper", both.params[1] + z * both.bse[1])
    group = tenths(p)
    rows = [group == g for g in np.unique(group)]
    add(case, "resolution", sum(r.sum() * (y[r].mean() - y.mean()) ** 2 for r in rows) / len(y))
    add(case, "within_variance", sum(((p[r] - p[r].mean()) ** 2).sum() for r in rows) / len(y))
    for i, r in enumerate(rows):
        add(case, f"tenth_{i}_forecast", p[r].mean())
        add(case, f"tenth_{i}_share", y[r].mean())
    for smoke in [0, 1]:
        r = frame.smoke.to_numpy() == smoke
        add(case, f"smoke_{smoke}_error", p[r].mean() - y[r].mean())


def folds(labels, y):
    """Clusters in the order of their labels, shuffled, those with an event dealt first."""
    names = sorted(set(labels))
    random = JavaRandom(SEED)
    order = [0] * len(names)
    for i in range(len(names)):
        swap = random.integer(i + 1)
        order[i] = order[swap]
        order[swap] = i
    of = np.zeros(len(labels), int)
    dealt = 0
    for with_event in [True, False]:
        for cluster in order:
            rows = labels == names[cluster]
            if (y[rows] == 1).any() == with_event:
                of[rows] = dealt % FOLDS
                dealt += 1
    return of


def cross_fitted(labels):
    eta = np.empty(len(logit))
    of = folds(labels, events)
    for fold in range(FOLDS):
        a, b = settled(events[of != fold], sm.add_constant(logit[of != fold])).params
        eta[of == fold] = a + b * logit[of == fold]
    return eta


def spread(case, quantity, values):
    add(case, f"{quantity}_mean", np.mean(values))
    for end, at in [("lower", 0.5 - LEVEL / 2), ("upper", 0.5 + LEVEL / 2)]:
        add(case, f"{quantity}_{end}", np.quantile(values, at))


def drawn(labels, chances):
    names = sorted(set(labels))
    place = np.array([names.index(label) for label in labels])
    random = JavaRandom(SEED)
    for _ in range(DRAWS):
        numbers = np.array([random.double() for _ in names])
        yield (numbers[place] < chances).astype(float)


def chance(case, labels):
    values = {}
    for y in drawn(labels, expit(logit)):
        for quantity, value in measures(logit, y).items():
            values.setdefault(quantity, []).append(value)
        smoke = frame.smoke.to_numpy()
        error = max(abs(expit(logit)[smoke == s].mean() - y[smoke == s].mean()) for s in [0, 1])
        values.setdefault("largest_error_of_smoke", []).append(error)
    for quantity, of_draws in values.items():
        spread(case, quantity, of_draws)
    share = np.full(len(events), events.mean())
    spread(case, "auc_of_no_knowledge", [auc_parts(expit(logit), y).mean() for y in drawn(labels, share)])


def resampled(case, labels, eta):
    names = sorted(set(labels))
    rows_of = [np.flatnonzero(labels == name) for name in names]
    random = JavaRandom(SEED)
    values = {}
    for _ in range(DRAWS):
        rows = np.concatenate([rows_of[random.integer(len(names))] for _ in names])
        for quantity, value in measures(eta[rows], events[rows]).items():
            if "tenths" not in quantity:
                values.setdefault(quantity, []).append(value)
    for quantity, of_draws in values.items():
        spread(case, quantity, of_draws)


alone = np.array([str(i) for i in range(len(events))])
pairs = np.array([f"p{i // 2}" for i in range(len(events))])
performance("before", logit, events)
a, b = settled(events, sm.add_constant(logit)).params
add("recalibration", "intercept", a)
add("recalibration", "slope", b)
performance("after", cross_fitted(alone), events)
performance("after_by_pair", cross_fitted(pairs), events)
chance("chance", alone)
chance("chance_by_pair", pairs)
resampled("resampled", pairs, logit)
resampled("resampled_after", pairs, cross_fitted(pairs))

header = (
    f"# statsmodels {statsmodels.__version__}; scipy {scipy.__version__}; numpy {np.__version__}; "
    "src/test/python/validation/external_validation.py; tolerance 1e-8; first computed 2026-11-28"
)
with open(f"{folder}/external-validation.csv", "w", encoding="utf-8", newline="\n") as file:
    file.write("\n".join([header, "data,quantity,value", *lines]) + "\n")
