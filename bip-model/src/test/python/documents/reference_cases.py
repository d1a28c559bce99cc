"""Scores made-up cases by any model document, from its JSON alone and with the standard library only.

    python3 reference_cases.py CASES DOCUMENT... > reference-cases.csv
    python3 reference_cases.py --fill CASES DOCUMENT...      also writes the cases and their scores into each document

CASES is a table (.csv) with the columns name, horizonMonths, level and one for each feature, an empty cell or NA where a value is missing;
or a list (.json) of objects with name, values (an object of feature and number), horizonMonths and level. Several documents may share the
cases, as nested models do: each takes the values of its own features, and a feature that none of them has is an error.

A case is an error where the model would give no estimate: a required feature is missing, the coverage is too low, the horizon too long.

The arithmetic is exact, in rational numbers, up to the square root, the exponential and the normal quantile; the first two are taken with
50 digits. The scores are so the nearest doubles but for the quantile, which is a double itself.
"""
import csv
import json
import math
import sys
from decimal import Decimal, getcontext
from fractions import Fraction
from pathlib import Path
from statistics import NormalDist

getcontext().prec = 50


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


def score(document, values, months, level):
    """The log-odds of the first interval, the probability, and the ends of its interval.

    A missing feature takes its mean given the others, r(M) + S(M,G) S(G,G)^-1 (x(G) - r(G)), and adds b(M)' V b(M) to the variance of the
    log-odds, with V = S(M,M) - S(M,G) S(G,G)^-1 S(G,M).
    """
    exact = lambda number: Fraction(number)
    terms = document["terms"]
    s = [[exact(v) for v in row] for row in document["featureCovariance"]["rows"]]
    c = [[exact(v) for v in row] for row in document["coefficientCovariance"]["rows"]]
    b = [exact(term["coefficient"]) for term in terms]
    reference = [exact(term["reference"]) for term in terms]
    n = len(terms)
    given = [i for i in range(n) if terms[i]["name"] in values]
    missing = [i for i in range(n) if i not in given]
    deviation = [exact(values[terms[i]["name"]]) - reference[i] if i in given else Fraction(0) for i in range(n)]
    inner = [[s[i][j] for j in given] for i in given]
    weights = solve(inner, [deviation[i] for i in given])
    for m in missing:
        deviation[m] = sum((s[m][g] * w for g, w in zip(given, weights)), Fraction(0))
    pull = [sum((b[m] * s[m][g] for m in missing), Fraction(0)) for g in given]
    explained = sum((p * w for p, w in zip(pull, solve(inner, pull))), Fraction(0))
    variance = sum((b[i] * s[i][j] * b[j] for i in missing for j in missing), Fraction(0)) - explained
    log_odds = exact(document["intercept"]) + sum((x * y for x, y in zip(b, deviation)), Fraction(0))
    x = [Fraction(1)] + deviation
    variance += sum(x[i] * c[i][j] * x[j] for i in range(n + 1) for j in range(n + 1))

    def probability(eta):
        survival = Decimal(1)
        for offset in document["intervalOffsets"][:months // document["intervalMonths"]]:
            survival /= 1 + (eta + Decimal(offset)).exp()
        return float(1 - survival)

    eta = decimal(log_odds)
    margin = Decimal(NormalDist().inv_cdf(.5 + level / 2)) * decimal(max(variance, Fraction(0))).sqrt()
    return float(eta), probability(eta), probability(eta - margin), probability(eta + margin)


def checked(document, case):
    """The values of the document's features, in its order, where the model gives an estimate for the case."""
    where = f"case {case['name']}, document {document['id']}: "
    terms = document["terms"]
    values = {term["name"]: case["values"][term["name"]] for term in terms if term["name"] in case["values"]}
    absent = [term["name"] for term in terms if term["required"] and term["name"] not in values]
    if absent:
        raise CaseError(where + "required and missing: " + ", ".join(absent))
    if len(values) / len(terms) < document["leastCoverage"]:
        raise CaseError(where + f"{len(values)} of {len(terms)} features are less than the least coverage of "
                        f"{document['leastCoverage']}")
    months, step = case["horizonMonths"], document["intervalMonths"]
    if months < step or months % step or months // step > len(document["intervalOffsets"]):
        raise CaseError(where + f"horizonMonths must be a multiple of {step} from {step} to "
                        f"{step * len(document['intervalOffsets'])}, but is {months}")
    if not 0 < case["level"] < 1:
        raise CaseError(where + f"level must be between 0 and 1, but is {case['level']}")
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
    known = {term["name"] for document in documents for term in document["terms"]}
    unknown = sorted({feature for case in cases for feature in case["values"]} - known)
    if unknown:
        raise CaseError("no document has a feature named " + ", ".join(unknown))
    lines = [["model", "case", "months", "level", "values", "log_odds", "probability", "lower", "upper"]]
    for path, document in zip(document_paths, documents):
        document["referenceCases"] = []
        for case in cases:
            values = checked(document, case)
            months, level = case["horizonMonths"], case["level"]
            scores = score(document, values, months, level)
            cells = ";".join(f"{feature}={value!r}" for feature, value in values.items())
            lines.append([document["id"], case["name"], months, repr(level), cells, *map(repr, scores)])
            document["referenceCases"].append(
                {"name": case["name"],
                 "values": [{"feature": feature, "value": value} for feature, value in values.items()],
                 "horizonMonths": months, "level": level,
                 **dict(zip(("logOdds", "probability", "lower", "upper"), scores))})
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
