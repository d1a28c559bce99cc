"""Scores the reference cases of the interim model from its JSON document, with the standard library only.

    python3 reference_cases.py DIRECTORY_OF_THE_DOCUMENTS > reference-cases.csv
The cases are made up: one at the means, one high, one low, and some with something missing.
"""
import json
import math
import sys
from pathlib import Path
from statistics import NormalDist

HIGH = dict(citizen_job_search_behaviour=5, citizen_labour_market_knowledge=4.5, citizen_belief=5, citizen_cooperation=5,
            citizen_health_mastery=4, caseworker_labour_market_knowledge=4, caseworker_goal_directedness=5,
            caseworker_belief=5, caseworker_changes=0, company_course_ended=1)
LOW = dict(citizen_job_search_behaviour=1, citizen_labour_market_knowledge=1.5, citizen_belief=1, citizen_cooperation=2,
           citizen_health_mastery=1, caseworker_labour_market_knowledge=1, caseworker_goal_directedness=1,
           caseworker_belief=1, caseworker_changes=4, company_course_ended=0)
MIDDLE = dict(citizen_job_search_behaviour=2, citizen_labour_market_knowledge=3, citizen_belief=3, citizen_cooperation=3,
              citizen_health_mastery=3, caseworker_labour_market_knowledge=3, caseworker_goal_directedness=3,
              caseworker_belief=3, caseworker_changes=1, company_course_ended=0)
without = lambda case, *names: {k: v for k, v in case.items() if k not in names}
CASES = [("middle", MIDDLE, 6, .95), ("high", HIGH, 12, .95), ("low", LOW, 3, .95), ("middle at nine months", MIDDLE, 9, .8),
         ("caseworker silent", without(HIGH, "caseworker_labour_market_knowledge", "caseworker_goal_directedness",
                                       "caseworker_belief"), 6, .95),
         ("search and changes unknown", without(MIDDLE, "citizen_job_search_behaviour", "caseworker_changes"), 12, .9)]


def solve(matrix, right):
    """Gaussian elimination with partial pivoting."""
    a = [row[:] + [b] for row, b in zip(matrix, right)]
    n = len(a)
    for i in range(n):
        p = max(range(i, n), key=lambda r: abs(a[r][i]))
        a[i], a[p] = a[p], a[i]
        for r in range(i + 1, n):
            f = a[r][i] / a[i][i]
            for c in range(i, n + 1):
                a[r][c] -= f * a[i][c]
    x = [0.0] * n
    for i in reversed(range(n)):
        x[i] = (a[i][n] - math.fsum(a[i][c] * x[c] for c in range(i + 1, n))) / a[i][i]
    return x


def score(document, values, months, level):
    terms, s = document["terms"], document["featureCovariance"]["rows"]
    n = len(terms)
    known = [i for i in range(n) if terms[i]["name"] in values]
    missing = [i for i in range(n) if i not in known]
    deviation = [values.get(t["name"], t["reference"]) - t["reference"] for t in terms]
    inner = [[s[i][j] for j in known] for i in known]
    pulled = solve(inner, [deviation[i] for i in known])
    for m in missing:
        deviation[m] = math.fsum(s[m][k] * w for k, w in zip(known, pulled))
    b = [t["coefficient"] for t in terms]
    cross = [math.fsum(b[m] * s[m][k] for m in missing) for k in known]
    variance = (math.fsum(b[i] * s[i][j] * b[j] for i in missing for j in missing)
                - math.fsum(c * e for c, e in zip(cross, solve(inner, cross))))
    log_odds = document["intercept"] + math.fsum(c * d for c, d in zip(b, deviation))
    x, c = [1.0] + deviation, document["coefficientCovariance"]["rows"]
    variance += math.fsum(x[i] * c[i][j] * x[j] for i in range(n + 1) for j in range(n + 1))

    def probability(log_odds):
        survival = 1.0
        for offset in document["intervalOffsets"][:months // document["intervalMonths"]]:
            survival *= 1 - 1 / (1 + math.exp(-(log_odds + offset)))
        return 1 - survival

    margin = NormalDist().inv_cdf(.5 + level / 2) * math.sqrt(variance)
    return log_odds, probability(log_odds), probability(log_odds - margin), probability(log_odds + margin)


def scored(folder):
    for model in ("bip-interim-with-belief", "bip-interim-without-belief"):
        document = json.loads((folder / f"{model}.json").read_text(encoding="utf-8"))
        names = [term["name"] for term in document["terms"]]
        for name, values, months, level in CASES:
            values = {n: float(values[n]) for n in names if n in values}
            yield model, name, months, level, names, values, score(document, values, months, level)


def main(folder, java):
    if not java:
        print(f"# Python {sys.version.split()[0]}, reference_cases.py")
        print("model,case,months,level,values,log_odds,probability,lower,upper")
    for model, name, months, level, names, values, numbers in scored(folder):
        if java:
            cells = " ".join(str(values.get(n, "-")) for n in names)
            print(f'scored("{name}", "{cells}", {months}, {level}, {", ".join(map(repr, numbers))}),')
        else:
            cells = ";".join(f"{k}={v!r}" for k, v in values.items())
            print(",".join([model, name, str(months), repr(level), cells, *map(repr, numbers)]))


main(Path(sys.argv[1]), "--java" in sys.argv)
