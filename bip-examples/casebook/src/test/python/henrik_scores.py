"""Scores Henrik from the model document, as an implementation independent of the library.

    python3 henrik_scores.py MODEL_DOCUMENT.json ROWS.csv > scores.csv

Python 3.8 or later, standard library only. ROWS.csv has a column "date" and one for each feature of the document, with
an empty cell where a value is missing. What is computed (see the Javadoc of JobProbabilityPredictor), for each horizon:

    x              = the terms less their references; of a missing feature its terms are missing: m missing, o observed
    effective b_o  = b_o + A' b_m, with A = -inv(P_mm) P_mo and P the precision matrix of the terms
    tau^2          = b_m' inv(P_mm) b_m
    logOdds        = intercept + sum of effective b_o x_o
    probability    = the mean of the logistic function over N(logOdds, tau^2), here by 4001 trapezoids
    standard error = sqrt(g' V g), g = (1, x_o, A x_o)
    interval       = the probability at logOdds -/+ quantile * standard error, tau held fixed
    spread         = the logistic function at logOdds -/+ quantile * tau
    points         = contribution * (probability - probability at the intercept) / (logOdds - intercept)
"""

import csv
import json
import math
import statistics
import sys


def solve(matrix, right):
    """Solves matrix * result = right by Gauss-Jordan elimination with partial pivoting."""
    n = len(right)
    rows = [list(matrix[i]) + [right[i]] for i in range(n)]
    for column in range(n):
        pivot = max(range(column, n), key=lambda i: abs(rows[i][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for i in range(n):
            if i != column:
                factor = rows[i][column] / rows[column][column]
                rows[i] = [a - factor * b for a, b in zip(rows[i], rows[column])]
    return [rows[i][n] / rows[i][i] for i in range(n)]


def logistic(log_odds):
    return 1 / (1 + math.exp(-log_odds))


def mean_logistic(log_odds, tau):
    """The trapezoid rule is exact to rounding here, as the integrand is smooth and nought at both ends."""
    if tau == 0:
        return logistic(log_odds)
    ends, steps = 12.0, 4001
    nodes = [-ends + 2 * ends * k / (steps - 1) for k in range(steps)]
    weights = [math.exp(-node * node / 2) for node in nodes]
    return math.fsum(w * logistic(log_odds + tau * node) for w, node in zip(weights, nodes)) / math.fsum(weights)


def transformed(transform, value):
    kind = transform["kind"]
    if kind == "VALUE":
        return value
    if kind == "AT_LEAST":
        return 1.0 if value >= transform["threshold"] else 0.0
    assert kind == "LEVELS", kind
    levels = transform["scores"]
    below = max(1, min(math.floor(value), len(levels) - 1))
    return levels[below - 1] + (value - below) * (levels[below] - levels[below - 1])


def scores(document, row):
    terms = document["terms"]
    known = {name: float(cell) for name, cell in row.items() if name != "date" and cell}
    observed = [j for j, term in enumerate(terms) if term["feature"] in known]
    missing = [j for j, term in enumerate(terms) if term["feature"] not in known]
    precision = document["precision"]["rows"]
    among_missing = [[precision[i][j] for j in missing] for i in missing]
    x = [0.0] * len(terms)
    for j in observed:
        x[j] = transformed(terms[j]["transform"], known[terms[j]["feature"]]) - terms[j]["reference"]
    pulls = [-math.fsum(precision[i][j] * x[j] for j in observed) for i in missing]
    for i, mean in zip(missing, solve(among_missing, pulls)):
        x[i] = mean
    quantile = statistics.NormalDist().inv_cdf(0.5 + document["level"] / 2)

    for logit in document["logits"]:
        months, intercept, b = logit["horizonMonths"], logit["intercept"], logit["coefficients"]
        weights = solve(among_missing, [b[i] for i in missing])
        tau = math.sqrt(max(0.0, math.fsum(b[i] * w for i, w in zip(missing, weights))))
        contributions = {}
        for j in observed:
            effective = b[j] - math.fsum(precision[i][j] * w for i, w in zip(missing, weights))
            feature = terms[j]["feature"]
            contributions[feature] = contributions.get(feature, 0.0) + effective * x[j]
        log_odds = math.fsum([intercept] + list(contributions.values()))
        g = [1.0] + x
        covariance = logit["covariance"]["rows"]
        error = math.sqrt(math.fsum(g[i] * covariance[i][j] * g[j] for i in range(len(g)) for j in range(len(g))))
        probability = mean_logistic(log_odds, tau)
        per_log_odds = (probability - mean_logistic(intercept, tau)) / (log_odds - intercept)

        yield months, "intercept", "log_odds", intercept
        for feature, contribution in contributions.items():
            yield months, feature, "log_odds", contribution
            yield months, feature, "points", contribution * per_log_odds
        yield months, "total", "log_odds", log_odds
        yield months, "total", "standard_error", error
        yield months, "total", "averaging", math.log(probability / (1 - probability)) - log_odds if tau else 0.0
        yield months, "total", "probability", probability
        yield months, "total", "lower", mean_logistic(log_odds - quantile * error, tau)
        yield months, "total", "upper", mean_logistic(log_odds + quantile * error, tau)
        if tau:
            yield months, "total", "spread_lower", logistic(log_odds - quantile * tau)
            yield months, "total", "spread_upper", logistic(log_odds + quantile * tau)


def main(document_path, rows_path):
    with open(document_path, encoding="utf-8") as file:
        document = json.load(file)
    print("date,months,term,quantity,value")
    with open(rows_path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for months, term, quantity, value in scores(document, row):
                print("%s,%d,%s,%s,%r" % (row["date"], months, term, quantity, value))


if __name__ == "__main__":
    main(*sys.argv[1:])
