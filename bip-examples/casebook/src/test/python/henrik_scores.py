"""Scores Henrik from the model document, as an implementation independent of the library.

    python3 henrik_scores.py MODEL_DOCUMENT.json ROWS.csv > scores.csv

Python 3.8 or later, standard library only. ROWS.csv has a column "date" and one for each feature of the document, with
an empty cell where a value is missing. What is computed (see the Javadoc of JobProbabilityPredictor):

    x              = 1, and each value less its reference; a missing one takes its mean given the others
    logOdds        = coefficients' x
    hazard k       = 1 / (1 + exp(-(logOdds + offset k)))
    probability    = 1 - prod(1 - hazard k) over the three-month intervals of the horizon
    standard error = sqrt(x' C x + variance of what was missing)
    interval       = the probability at logOdds -/+ quantile * standard error
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


def fill(deviations, weights, covariance):
    """Replaces each None by its mean given the others; returns the variance that this leaves in the weighted sum."""
    known = [i for i, d in enumerate(deviations) if d is not None]
    missing = [i for i, d in enumerate(deviations) if d is None]
    among_known = [[covariance[i][j] for j in known] for i in known]
    solved = solve(among_known, [deviations[i] for i in known])
    filled = [
        d if d is not None else math.fsum(covariance[i][j] * s for j, s in zip(known, solved))
        for i, d in enumerate(deviations)
    ]
    variance = 0.0
    for i in missing:
        explained = solve(among_known, [covariance[i][j] for j in known])
        for j in missing:
            left = covariance[i][j] - math.fsum(covariance[j][k] * e for k, e in zip(known, explained))
            variance += weights[i] * left * weights[j]
    return filled, variance


def probability(log_odds, offsets):
    survival = 1.0
    for offset in offsets:
        survival *= 1 - 1 / (1 + math.exp(-(log_odds + offset)))
    return 1 - survival


def scores(document, row):
    terms = document["terms"]
    weights = [term["coefficient"] for term in terms]
    deviations = [
        float(row[term["name"]]) - term["reference"] if row[term["name"]] else None for term in terms
    ]
    deviations, variance = fill(deviations, weights, document["featureCovariance"]["rows"])
    contributions = [weight * deviation for weight, deviation in zip(weights, deviations)]
    log_odds = math.fsum([document["intercept"]] + contributions)

    x = [1.0] + deviations
    spread = document["coefficientCovariance"]["rows"]
    quadratic = math.fsum(x[i] * spread[i][j] * x[j] for i in range(len(x)) for j in range(len(x)))
    standard_error = math.sqrt(quadratic + variance)
    margin = statistics.NormalDist().inv_cdf(0.5 + document["level"] / 2) * standard_error

    yield "intercept", "log_odds", document["intercept"]
    for term, contribution in zip(terms, contributions):
        yield term["name"], "contribution", contribution
    yield "total", "log_odds", log_odds
    yield "total", "standard_error", standard_error
    for months in (3, 6, 9, 12):
        offsets = document["intervalOffsets"][: months // document["intervalMonths"]]
        name = "within_%d_months" % months
        yield name, "probability", probability(log_odds, offsets)
        yield name, "lower", probability(log_odds - margin, offsets)
        yield name, "upper", probability(log_odds + margin, offsets)


def main(document_path, rows_path):
    with open(document_path, encoding="utf-8") as file:
        document = json.load(file)
    print("date,term,quantity,value")
    with open(rows_path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for term, quantity, value in scores(document, row):
                print("%s,%s,%s,%r" % (row["date"], term, quantity, value))


if __name__ == "__main__":
    main(*sys.argv[1:])
