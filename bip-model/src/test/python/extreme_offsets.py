"""Logistic and complementary log-log regressions whose offsets lie hundreds apart, in arithmetic of 400 digits.

Reads extreme-offsets-cases.csv and extreme-offsets-data.csv, writes extreme-offsets-python.csv: estimates, standard errors (of the
expected information, as R's glm has them) and log-likelihoods. A maximum at which a direction has less than 1e-10 of the information
that it has where every row has the mean outcome cannot be told from its neighbours in doubles: of such a case the file says
information_share alone.
Usage: python3 extreme_offsets.py RESOURCE_DIRECTORY OUTPUT_DIRECTORY
"""
import csv
import decimal
import pathlib
import sys
from decimal import Decimal

decimal.getcontext().prec = 400
decimal.getcontext().Emin = -10**9
decimal.getcontext().Emax = 10**9
ONE = Decimal(1)
LARGEST_MOVE = Decimal(20)
STILL = Decimal("1e-50")
TINY = Decimal("1e-100")
LEAST_SHARE = Decimal("1e-10")


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def logit_row(eta, event):
    """Log density, its derivative, and observed and expected information by the linear predictor."""
    e = (-abs(eta)).exp()
    smaller, larger = e / (ONE + e), ONE / (ONE + e)
    p, q = (larger, smaller) if eta > 0 else (smaller, larger)
    return (p if event else q).ln(), q if event else -p, p * q, p * q


def cloglog_row(eta, event):
    t = eta.exp()
    none = (-t).exp()
    if t > TINY:
        some = ONE - none
        share = t * none / some
        rest = t + share - 1
    else:
        # Differences of numbers that agree in their first hundred digits: their series instead.
        some = t - t**2 / 2 + t**3 / 6 - t**4 / 24
        share = t * none / some
        rest = t / 2 + t**2 / 12 - t**4 / 720
    observed = share * rest if event else t
    return (some.ln(), share, observed, t * share) if event else (-t, -t, observed, t * share)


ROWS = {"logit": logit_row, "cloglog": cloglog_row}


def solve(matrix, right):
    n = len(matrix)
    rows = [list(matrix[i]) + [right[i]] for i in range(n)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(n):
            if r != i:
                factor = rows[r][i] / rows[i][i]
                rows[r] = [x - factor * y for x, y in zip(rows[r], rows[i])]
    return [rows[i][n] / rows[i][i] for i in range(n)]


def add_up(row, design, outcome, offset, beta):
    n = len(beta)
    value, gradient = Decimal(0), [Decimal(0)] * n
    observed, expected = ([[Decimal(0)] * n for _ in range(n)] for _ in range(2))
    for x, y, o in zip(design, outcome, offset):
        eta = o + sum(a * b for a, b in zip(x, beta))
        log, slope, curvature, weight = row(eta, y == 1)
        value += log
        for i in range(n):
            gradient[i] += slope * x[i]
            for j in range(n):
                observed[i][j] += curvature * x[i] * x[j]
                expected[i][j] += weight * x[i] * x[j]
    return value, gradient, observed, expected


def maximise(row, design, outcome, offset):
    """Newton's method with bounded steps that are halved until the likelihood rises: it is concave, so that there is one maximum."""
    # Where an event is certain, hazards have no information left: no event is near certain here.
    middle = sorted(offset)[len(offset) // 2] if row is logit_row else max(offset)
    beta = [-middle] + [Decimal(0)] * (len(design[0]) - 1)
    value, gradient, observed, expected = add_up(row, design, outcome, offset, beta)
    for _ in range(100000):
        step = solve(observed, gradient)
        gain = sum(s * g for s, g in zip(step, gradient))
        if gain < 0:
            raise ArithmeticError("too few digits")
        if gain < STILL:
            return beta, value, expected
        move = max(abs(sum(a * b for a, b in zip(x, step))) for x in design)
        length = min(ONE, LARGEST_MOVE / move)
        while True:
            beside = [b + length * s for b, s in zip(beta, step)]
            tried = add_up(row, design, outcome, offset, beside)
            if tried[0] >= value:
                break
            length /= 2
        beta, (value, gradient, observed, expected) = beside, tried
    raise ArithmeticError("no maximum")


def least_share(information, plain):
    """The least information of a direction as a share of what it has in the other matrix, by inverse iteration."""
    vector = [ONE / (i + 1) for i in range(len(plain))]
    growth = None
    for _ in range(60):
        right = [sum(p * v for p, v in zip(row, vector)) for row in plain]
        vector = solve(information, right)
        growth = sum(v * sum(p * w for p, w in zip(row, vector)) for v, row in zip(vector, plain)).sqrt()
        vector = [v / growth for v in vector]
    return ONE / growth


def main():
    resources, output = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    data = read(resources / "extreme-offsets-data.csv")
    version = ".".join(map(str, sys.version_info[:2]))
    with open(output / "extreme-offsets-python.csv", "w", newline="", encoding="utf-8") as file:
        file.write(f"# Python {version}, decimal; src/test/python/extreme_offsets.py\n")
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["case", "term", "quantity", "value"])
        for case in read(resources / "extreme-offsets-cases.csv"):
            names = case["columns"].split()
            design = [[ONE] + [Decimal(line[name]) for name in names] for line in data]
            outcome = [int(line[case["outcome"]]) for line in data]
            offset = [Decimal(line[case["offset"]]) for line in data]
            row = ROWS[case["link"]]
            beta, value, information = maximise(row, design, outcome, offset)
            mean = Decimal(sum(outcome)) / len(outcome)
            link = (mean / (1 - mean)).ln() if case["link"] == "logit" else (-(1 - mean).ln()).ln()
            start = [link] + [Decimal(0)] * len(names)
            plain = add_up(row, design, outcome, [Decimal(0)] * len(data), start)[3]
            share = least_share(information, plain)

            def write(term, quantity, number):
                writer.writerow([case["case"], term, quantity, repr(float(number))])

            write("", "information_share", share)
            if share < LEAST_SHARE:
                continue
            write("", "log_likelihood", value)
            null = maximise(row, [[ONE]] * len(data), outcome, offset)
            write("", "null_log_likelihood", null[1])
            for j, term in enumerate(["(Intercept)"] + names):
                unit = [ONE if i == j else Decimal(0) for i in range(len(beta))]
                write(term, "estimate", beta[j])
                write(term, "std_error", solve(information, unit)[j].sqrt())


main()
