"""How well calibrated the forecasts of `predict-csv` are for the people of `population`, without the library.

    python3 calibration.py bands POPULATION.csv MONTHS=PREDICTIONS.csv ... > bands.csv
    python3 calibration.py gaps POPULATION.csv COLUMN,COLUMN,... > gaps.csv
    python3 calibration.py spread PREDICTIONS.csv PREDICTIONS-OF-GAPS.csv > spread.csv

Python 3.8 or later, standard library only. PREDICTIONS.csv is what `predict-csv POPULATION.csv --horizon MONTHS` prints; take a
population of another seed than the model was fitted to. All three print CSV; the first and the last one

    horizon,quantity,rows,expected,found,standard_error,allowed,met

bands, of the rows that have an estimate:

    slope                      of a logistic regression of the outcome on the log-odds of the forecast; expected 1, allowed 0.05
    all, top_tenth, caseworker_belief_1 to _5, first_interval, three_or_more_changes
                               the mean forecast of these rows, and the share of them who got a job; allowed is 6 % of that share or 0.3
                               points, whichever is more, and two standard errors
    interval_coverage          the share of up to fifty bins of like forecasts whose share of jobs is within their mean interval, widened by
                               the noise of their own outcomes: |found - forecast| <= sqrt(half-width^2 + (1.96 standard error)^2); allowed
                               is two standard errors below 0.95
    interval_alone, noise_alone   the same with one of the two, to compare with; no claim
    rows_without_estimate      how many

spread, of the rows that have a spread in the one file and an estimate without one in the other:

    spread_coverage            the share of them whose probability from the complete row is within the spread
    mean_probability           the mean of the complete rows, and with gaps: averaging over what is missing does not move it

Standard errors are clustered by citizen and caseworker (Cameron, Gelbach and Miller 2011; G/(G-1) for each term); where that variance is
not positive, the larger of the two with one kind of cluster.
"""

import csv
import math
import sys

BELIEFS = range(1, 6)
CHANGES = 3
RELATIVE, POINTS, SLOPE = 0.06, 0.003, 0.05
LEVEL, QUANTILE = 0.95, 1.959963984540054
MOST_BINS, ROWS_OF_BIN = 50, 100


def stop(message):
    sys.exit("calibration.py: " + message)


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def number(cell):
    return float(cell) if cell else None


class Row:
    """One citizen and interval, with what was forecast and what happened."""

    __slots__ = ("citizen", "caseworker", "belief", "first", "changes", "job", "forecast", "lower", "upper")

    def __init__(self, person, months, prediction):
        self.citizen = person["citizen"]
        self.caseworker = person["caseworker"]
        self.belief = float(person["caseworker_belief"])
        self.first = person["first_interval"] == "1"
        self.changes = int(person["caseworker_changes"])
        self.job = int(person["job_within_%s_months" % months])
        self.forecast = float(prediction["probability"])
        self.lower = float(prediction["lower"])
        self.upper = float(prediction["upper"])


def joined(population, months, predictions):
    """The rows that have an estimate, and how many have none."""
    rows, without = [], 0
    predicted = table(predictions)
    for at, person in enumerate(table(population), 1):
        prediction = next(predicted, None)
        if prediction is None or int(prediction["row"]) != at:
            stop("%s does not have the rows of %s" % (predictions, population))
        if prediction["probability"]:
            rows.append(Row(person, months, prediction))
        else:
            without += 1
    if next(predicted, None) is not None:
        stop("%s does not have the rows of %s" % (predictions, population))
    return rows, without


def clustered(rows, scores):
    """The sum of squares of cluster sums of each pair of scores, by citizen, by caseworker and by both."""
    size = len(scores[0])
    meats = []
    for key in (lambda r: r.citizen, lambda r: r.caseworker, lambda r: (r.citizen, r.caseworker)):
        sums = {}
        for row, score in zip(rows, scores):
            total = sums.setdefault(key(row), [0.0] * size)
            for j in range(size):
                total[j] += score[j]
        factor = len(sums) / (len(sums) - 1) if len(sums) > 1 else math.nan
        meats.append(
            [[factor * math.fsum(s[i] * s[j] for s in sums.values()) for j in range(size)] for i in range(size)])
    return meats


def error_of(by_citizen, by_caseworker, by_both):
    variance = by_citizen + by_caseworker - by_both
    return math.sqrt(variance if variance > 0 else max(by_citizen, by_caseworker))


def error_of_difference(rows):
    """The standard error of the mean of outcome less forecast."""
    residuals = [row.job - row.forecast for row in rows]
    mean = math.fsum(residuals) / len(rows)
    return error_of(*(meat[0][0] / len(rows) ** 2 for meat in clustered(rows, [[r - mean] for r in residuals])))


def slope_of(rows):
    """Slope and standard error of a logistic regression on the log-odds of the forecast, by Newton's method."""
    x = [math.log(row.forecast / (1 - row.forecast)) for row in rows]
    a, b = 0.0, 1.0
    for _ in range(50):
        fitted = [1 / (1 + math.exp(-(a + b * value))) for value in x]
        weights = [p * (1 - p) for p in fitted]
        h00 = math.fsum(weights)
        h01 = math.fsum(w * v for w, v in zip(weights, x))
        h11 = math.fsum(w * v * v for w, v in zip(weights, x))
        g0 = math.fsum(row.job - p for row, p in zip(rows, fitted))
        g1 = math.fsum((row.job - p) * v for row, p, v in zip(rows, fitted, x))
        determinant = h00 * h11 - h01 * h01
        step_a, step_b = (h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant
        a, b = a + step_a, b + step_b
        if abs(step_a) + abs(step_b) < 1e-12:
            break
    else:
        stop("the slope did not converge")
    bread = (-h01 / determinant, h00 / determinant)
    scores = [[row.job - p, (row.job - p) * v] for row, p, v in zip(rows, fitted, x)]
    variances = [
        math.fsum(bread[i] * meat[i][j] * bread[j] for i in range(2) for j in range(2)) for meat in clustered(rows, scores)]
    return b, error_of(*variances)


def line(horizon, quantity, rows, expected, found, error=None, allowed=None, met=None):
    cells = [horizon, quantity, rows, expected, found, error, allowed, None if met is None else "yes" if met else "no"]
    print(",".join("" if cell is None else repr(cell) if isinstance(cell, float) else str(cell) for cell in cells))


def mean(values):
    values = list(values)
    return math.fsum(values) / len(values)


def groups(rows):
    yield "all", rows
    yield "top_tenth", sorted(rows, key=lambda row: row.forecast)[-max(1, len(rows) // 10):]
    for belief in BELIEFS:
        yield "caseworker_belief_%d" % belief, [row for row in rows if row.belief == belief]
    yield "first_interval", [row for row in rows if row.first]
    yield "three_or_more_changes", [row for row in rows if row.changes >= CHANGES]


def coverage(months, rows):
    ordered = sorted(rows, key=lambda row: row.forecast)
    count = max(1, min(MOST_BINS, len(rows) // ROWS_OF_BIN))
    covered = {"interval_coverage": 0, "interval_alone": 0, "noise_alone": 0}
    for k in range(count):
        people = ordered[k * len(rows) // count:(k + 1) * len(rows) // count]
        forecast = mean(row.forecast for row in people)
        found = mean(row.job for row in people)
        above = found > forecast
        half = mean(row.upper for row in people) - forecast if above else forecast - mean(row.lower for row in people)
        noise = QUANTILE * error_of_difference(people)
        distance = abs(found - forecast)
        covered["interval_coverage"] += distance <= math.hypot(half, noise)
        covered["interval_alone"] += distance <= half
        covered["noise_alone"] += distance <= noise
    error = math.sqrt(LEVEL * (1 - LEVEL) / count)
    for quantity, bins in covered.items():
        claim = quantity == "interval_coverage"
        share = bins / count
        line(months, quantity, count, LEVEL, share, error, 2 * error if claim else None,
             share >= LEVEL - 2 * error if claim else None)


def bands(population, *pairs):
    print("horizon,quantity,rows,expected,found,standard_error,allowed,met")
    for pair in pairs:
        months, predictions = pair.split("=", 1)
        rows, without = joined(population, months, predictions)
        if not rows:
            stop("no row of %s has an estimate" % predictions)
        slope, error = slope_of(rows)
        line(months, "slope", len(rows), 1.0, slope, error, SLOPE, abs(slope - 1) <= SLOPE)
        for group, people in groups(rows):
            if people:
                forecast, found = mean(row.forecast for row in people), mean(row.job for row in people)
                error = error_of_difference(people)
                allowed = max(RELATIVE * found, POINTS) + 2 * error
                line(months, group, len(people), forecast, found, error, allowed, abs(forecast - found) <= allowed)
        coverage(months, rows)
        line(months, "rows_without_estimate", len(rows) + without, None, without)


def gaps(population, columns):
    empty = columns.split(",")
    with open(population, encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        missing = [column for column in empty if column not in reader.fieldnames]
        if missing:
            stop("there is no column " + ", ".join(missing))
        writer = csv.DictWriter(sys.stdout, reader.fieldnames, lineterminator="\n")
        writer.writeheader()
        for row in reader:
            writer.writerow({**row, **dict.fromkeys(empty, "")})


def spread(complete, with_gaps):
    inside, whole, gapped = 0, [], []
    for full, gap in zip(table(complete), table(with_gaps)):
        known = number(full["probability"])
        lower = number(gap["spread_lower"])
        if known is not None and not full["spread_lower"] and lower is not None:
            inside += lower <= known <= number(gap["spread_upper"])
            whole.append(known)
            gapped.append(number(gap["probability"]))
    if not whole:
        stop("no row is complete in the one file and has a spread in the other")
    print("horizon,quantity,rows,expected,found,standard_error,allowed,met")
    line(None, "spread_coverage", len(whole), LEVEL, inside / len(whole))
    line(None, "mean_probability", len(whole), mean(whole), mean(gapped))


if __name__ == "__main__":
    commands = {"bands": bands, "gaps": gaps, "spread": spread}
    if len(sys.argv) < 4 or sys.argv[1] not in commands:
        stop("see the top of this file for what it takes")
    commands[sys.argv[1]](*sys.argv[2:])
