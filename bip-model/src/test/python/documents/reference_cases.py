"""Scores made-up cases by any model document of format 2, from its JSON alone and with the standard library only.

    python3 reference_cases.py CASES DOCUMENT... > reference-cases.csv
    python3 reference_cases.py --fill CASES DOCUMENT...      also writes the cases and their scores into each document

CASES is a table (.csv) with the columns name, horizonMonths, level and one for each feature, an empty cell or NA where a value is missing;
or a list (.json) of objects with name, values (an object of feature and number), horizonMonths and level. Several documents may share the
cases, as nested models do: each takes the values of its own features, and a feature that none of them has is an error.

A case is an error where the model would give no estimate: a required feature is missing, the coverage is too low, a value is outside its
domain, two values exclude each other by a rule, the horizon is not one of the document's, or for just these gaps it is not proved that the
probability never falls with the horizon.

The arithmetic is exact, in rational numbers, up to the square root, the exponential and the normal quantile; the first two are taken with
50 digits, and so are the 200 nodes of the Gauss-Hermite rule that averages over what is missing. The scores are so the nearest doubles but
for the quantile, which is a double itself.
"""
import csv
import itertools
import json
import math
import sys
from decimal import Decimal, getcontext
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from statistics import NormalDist

getcontext().prec = 50

NODES = 200
SMALLEST_MARGIN = Fraction(1, 10 ** 9)


class CaseError(Exception):
    """Something in the cases or the documents that a person must put right."""


def solve(matrix, right):
    """Gaussian elimination of an exact, positive definite matrix."""
    a = [row[:] + [b] for row, b in zip(matrix, right)]
    n = len(a)
    for i in range(n):
        for r in range(i + 1, n):
            factor = a[r][i] / a[i][i]
            a[r] = [x - factor * y for x, y in zip(a[r], a[i])]
    x = [Fraction(0)] * n
    for i in reversed(range(n)):
        x[i] = (a[i][n] - sum(a[i][j] * x[j] for j in range(i + 1, n))) / a[i][i]
    return x


def decimal(fraction):
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


@lru_cache(maxsize=None)
def gauss_hermite():
    """Nodes and weights of the rule for the standard normal distribution: sum of weight * f(node)."""

    def last_two(x):
        """The orthonormal Hermite polynomials of degree NODES and NODES - 1, and how many roots of the one lie above x."""
        before, last, changes = 0 * x, 0 * x + 1, 0
        for k in range(NODES):
            before, last = last, (x * last - roots[k] * before) / roots[k + 1]
            changes += (before > 0) != (last > 0)
        return last, before, changes

    nodes = []
    for k in range(NODES // 2):
        roots = [math.sqrt(n) for n in range(NODES + 1)]
        low, high = 0.0, 2 * math.sqrt(NODES)
        for _ in range(70):
            middle = (low + high) / 2
            low, high = (middle, high) if last_two(middle)[2] > k else (low, middle)
        roots = [Decimal(n).sqrt() for n in range(NODES + 1)]
        x = Decimal(low)
        for _ in range(3):
            last, before, _ = last_two(x)
            x -= last / (roots[NODES] * before)
        weight = 1 / (NODES * last_two(x)[1] ** 2)
        nodes += [(x, weight), (-x, weight)]
    return nodes


def logistic(x):
    return 1 / (1 + (-x).exp())


def average(mean, deviation):
    """The mean of the logistic function over a normal distribution."""
    if not deviation:
        return logistic(mean)
    return sum((weight * logistic(mean + deviation * node) for node, weight in gauss_hermite()), Decimal(0))


def transformed(term, value, below=False):
    """What a term makes of a value, or of the numbers just below it."""
    transform = term["transform"]
    value = Fraction(value)
    if transform["kind"] == "VALUE":
        return value
    if transform["kind"] == "AT_LEAST":
        threshold = Fraction(transform["threshold"])
        return Fraction(int(value >= threshold and not (below and value == threshold)))
    scores = [Fraction(score) for score in transform["scores"]]
    level = min(int(value), len(scores) - 1)
    return scores[level - 1] + (value - level) * (scores[level] - scores[level - 1])


class Reading:
    """A document where only the given features are known: A = -inv(P_mm) P_mo, b_eff = b_o + A'b_m, tau^2 = b_m' inv(P_mm) b_m."""

    def __init__(self, document, given):
        self.terms = document["terms"]
        self.given = given
        self.precision = [[Fraction(number) for number in row] for row in document.get("precision", {"rows": []})["rows"]]
        self.observed = [j for j, term in enumerate(self.terms) if term["feature"] in given]
        self.missing = [j for j, term in enumerate(self.terms) if term["feature"] not in given]
        self.inner = [[self.precision[m][n] for n in self.missing] for m in self.missing]

    def mean_of_missing(self, deviation):
        pull = [-sum((self.precision[m][o] * deviation[o] for o in self.observed), Fraction(0)) for m in self.missing]
        return dict(zip(self.missing, solve(self.inner, pull)))

    def logit(self, logit):
        """Intercept, effective coefficients of the observed terms, and tau squared."""
        b = [Fraction(number) for number in logit["coefficients"]]
        weights = solve(self.inner, [b[m] for m in self.missing])
        effective = {o: b[o] - sum((self.precision[m][o] * w for m, w in zip(self.missing, weights)), Fraction(0))
                     for o in self.observed}
        return Fraction(logit["intercept"]), effective, sum((b[m] * w for m, w in zip(self.missing, weights)), Fraction(0))


def candidates(document, feature):
    """Where a sum of the feature's terms can have its minimum: pairs of a value and whether what lies just below it is meant."""
    domain = domain_of(feature)
    low, high = Fraction(domain["minimum"]), Fraction(domain["maximum"])
    if domain["kind"] != "RANGE":
        return [(Fraction(value), False) for value in range(int(low), int(high) + 1)]
    values = {low, high, *(Fraction(rule["maximum"]) for rule in document["rules"] if rule["bounded"] == feature["name"])}
    for term in document["terms"]:
        if term["feature"] == feature["name"]:
            values.add(Fraction(term["transform"].get("threshold", low)))
            values.update(Fraction(level + 1) for level in range(len(term["transform"].get("scores", []))))
    return [(value, below) for value in values if low <= value <= high for below in (False, value > low)]


def domain_of(feature):
    return {"minimum": 0, "maximum": 1, **feature["domain"]}


def least_rise(document, reading, before, after):
    """The minimum of the difference of two logits over all values that the given features can have and no rule excludes."""
    intercept, b, _ = reading.logit(before)
    next_intercept, c, _ = reading.logit(after)
    features = {feature["name"]: feature for feature in document["features"] if feature["name"] in reading.given}

    def parts(name):
        own = [(o, reading.terms[o]) for o in reading.observed if reading.terms[o]["feature"] == name]
        return [(value, sum(((c[o] - b[o]) * (transformed(term, value, below) - Fraction(term["reference"]))
                             for o, term in own), Fraction(0)))
                for value, below in candidates(document, features[name])]

    least = next_intercept - intercept
    alone = set(features)
    for rule in document["rules"]:
        if rule["feature"] in features and rule["bounded"] in features:
            is_range = features[rule["feature"]]["domain"]["kind"] == "RANGE"
            least += min(x + y for (value, x), (other, y) in
                         itertools.product(parts(rule["feature"]), parts(rule["bounded"]))
                         if is_range or value != Fraction(rule["value"]) or other <= Fraction(rule["maximum"]))
            alone -= {rule["feature"], rule["bounded"]}
    return least + sum((min(part for _, part in parts(name)) for name in alone), Fraction(0))


def never_falls(document, reading):
    for before, after in zip(document["logits"], document["logits"][1:]):
        taken = abs(reading.logit(after)[2] - reading.logit(before)[2]) / 2
        if least_rise(document, reading, before, after) - taken < SMALLEST_MARGIN:
            return False
    return True


def decimal(fraction):
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


def score(document, values, months, level):
    """Log-odds, probability, the ends of its interval, which are None where the document has no covariance, and the ends of the spread, which
    are None where nothing is missing."""
    logit = next(one for one in document["logits"] if one["horizonMonths"] == months)
    reading = Reading(document, values)
    deviation = {o: transformed(reading.terms[o], values[reading.terms[o]["feature"]])
                 - Fraction(reading.terms[o]["reference"]) for o in reading.observed}
    intercept, effective, variance = reading.logit(logit)
    log_odds = intercept + sum((effective[o] * deviation[o] for o in reading.observed), Fraction(0))
    deviation.update(reading.mean_of_missing(deviation))
    quantile = Decimal(NormalDist().inv_cdf(.5 + level / 2))
    eta, tau = decimal(log_odds), decimal(variance).sqrt()
    interval = (None, None)
    if "covariance" in logit:
        g = [Fraction(1)] + [deviation[j] for j in range(len(reading.terms))]
        covariance = logit["covariance"]["rows"]
        error = sum((g[i] * Fraction(covariance[i][j]) * g[j] for i in range(len(g)) for j in range(len(g))), Fraction(0))
        margin = quantile * decimal(error).sqrt()
        interval = (float(average(eta - margin, tau)), float(average(eta + margin, tau)))
    spread = (float(logistic(eta - quantile * tau)), float(logistic(eta + quantile * tau))) if tau else (None, None)
    return (float(eta), float(average(eta, tau)), *interval, *spread)


def is_in_domain(feature, value):
    domain = domain_of(feature)
    return domain["minimum"] <= value <= domain["maximum"] and (domain["kind"] == "RANGE" or value == int(value))


def checked(document, case):
    """The values of the document's features, in its order, where the model gives an estimate for the case."""
    where = f"case {case['name']}, document {document['id']}: "
    features = document["features"]
    values = {feature["name"]: case["values"][feature["name"]] for feature in features
              if feature["name"] in case["values"]}
    outside = [feature["name"] for feature in features
               if feature["name"] in values and not is_in_domain(feature, values[feature["name"]])]
    if outside:
        raise CaseError(where + "outside its domain: " + ", ".join(outside))
    absent = [name for name in document["requiredFeatures"] if name not in values]
    if absent:
        raise CaseError(where + "required and missing: " + ", ".join(absent))
    if len(values) / len(features) < document["minimumCoverage"]:
        raise CaseError(where + f"{len(values)} of {len(features)} features are less than the minimum coverage of "
                        f"{document['minimumCoverage']}")
    for rule in document["rules"]:
        if values.get(rule["feature"]) == rule["value"] and values.get(rule["bounded"], rule["maximum"]) > rule["maximum"]:
            raise CaseError(where + f"{rule['feature']} and {rule['bounded']} exclude each other")
    horizons = [logit["horizonMonths"] for logit in document["logits"]]
    if case["horizonMonths"] not in horizons:
        raise CaseError(where + f"horizonMonths must be one of {horizons}, but is {case['horizonMonths']}")
    if not 0 < case["level"] < 1:
        raise CaseError(where + f"level must be between 0 and 1, but is {case['level']}")
    if not never_falls(document, Reading(document, values)):
        raise CaseError(where + "for these gaps it is not proved that the probability never falls with the horizon")
    return values


def read_cases(path):
    text = path.read_text(encoding="utf-8-sig")
    try:
        if path.suffix == ".json":
            return [case_of(entry, entry["values"]) for entry in json.loads(text)]
        rows = list(csv.DictReader(text.splitlines()))
        if any(None in row or None in row.values() for row in rows):
            raise ValueError("each line must have as many cells as the header")
        return [case_of(row, {feature: cell for feature, cell in row.items()
                              if feature not in ("name", "horizonMonths", "level") and cell not in ("", "NA")})
                for row in rows]
    except (KeyError, TypeError, ValueError) as error:
        raise CaseError(f"{path.name} does not hold cases: {error!r}") from error


def case_of(entry, values):
    values = {feature: float(value) for feature, value in values.items()}
    if not all(map(math.isfinite, values.values())):
        raise ValueError("values must be finite")
    return {"name": entry["name"], "values": values,
            "horizonMonths": int(str(entry["horizonMonths"])), "level": float(entry["level"])}


def main(arguments):
    fill = arguments[:1] == ["--fill"]
    cases_path, *document_paths = map(Path, arguments[1:] if fill else arguments)
    cases = read_cases(cases_path)
    documents = [json.loads(path.read_text(encoding="utf-8")) for path in document_paths]
    old = [document["id"] for document in documents if document["formatVersion"] not in (2, 3)]
    if old:
        raise CaseError("formatVersion must be 2 or 3, but is another in " + ", ".join(old))
    known = {feature["name"] for document in documents for feature in document["features"]}
    unknown = sorted({feature for case in cases for feature in case["values"]} - known)
    if unknown:
        raise CaseError("no document has a feature named " + ", ".join(unknown))
    lines = [["model", "case", "months", "level", "values", "log_odds", "probability", "lower", "upper",
              "spread_lower", "spread_upper"]]
    for path, document in zip(document_paths, documents):
        document["referenceCases"] = []
        for case in cases:
            values = checked(document, case)
            months, level = case["horizonMonths"], case["level"]
            scores = score(document, values, months, level)
            cells = ";".join(f"{feature}={value!r}" for feature, value in values.items())
            lines.append([document["id"], case["name"], months, repr(level), cells, *("" if number is None else repr(number) for number in scores)])
            document["referenceCases"].append(
                {"name": case["name"],
                 "values": [{"feature": feature, "value": value} for feature, value in values.items()],
                 "horizonMonths": months, "level": level, "logOdds": scores[0], "probability": scores[1],
                 **({} if scores[2] is None else {"interval": {"lower": scores[2], "upper": scores[3]}}),
                 **({} if scores[4] is None else {"spread": {"lower": scores[4], "upper": scores[5]}})})
        if fill:
            path.write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"# Python {sys.version.split()[0]}, reference_cases.py")
    csv.writer(sys.stdout, lineterminator="\n").writerows(lines)


if __name__ == "__main__":
    if len(sys.argv) < 3 + ("--fill" in sys.argv):
        sys.exit(__doc__)
    try:
        main(sys.argv[1:])
    except CaseError as error:
        print(error, file=sys.stderr)
        sys.exit(2)
