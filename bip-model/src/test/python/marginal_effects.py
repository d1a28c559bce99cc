"""Average marginal effects, likelihood-ratio test and pseudo R squared of logits from statsmodels, for the cases that it has.

Reads cases.csv and data/*.csv, writes marginal-effects-statsmodels.csv. The quantity "effect" is get_margeff(at="overall",
method="dydx") of every column, "difference" the same with dummy=True, of the columns of noughts and ones.
Usage: python3 marginal_effects.py RESOURCE_DIRECTORY OUTPUT_DIRECTORY
"""
import csv
import pathlib
import sys

import numpy as np
import statsmodels
import statsmodels.api as sm

resources = pathlib.Path(sys.argv[1])
output = pathlib.Path(sys.argv[2])
NOT_IN_STATSMODELS = ("weights", "offset", "firth", "prior")


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def cases():
    for case in read(resources / "cases.csv"):
        if case["link"] == "logit" and not any(case[name] for name in NOT_IN_STATSMODELS):
            if not case["clusters"] or case["correction"] == "CR1S" and " " not in case["clusters"]:
                yield case


def quantities(case):
    rows = read(resources / "data" / (case["data"] + ".csv"))

    def numbers(name):
        return np.array([float(row[name]) for row in rows])

    columns = case["columns"].split(" ")
    design = np.column_stack([np.ones(len(rows))] + [numbers(name) for name in columns])
    extra = {}
    if case["clusters"]:
        labels = [row[case["clusters"]] for row in rows]
        codes = {label: code for code, label in enumerate(dict.fromkeys(labels))}
        extra = {"cov_type": "cluster", "cov_kwds": {"groups": np.array([codes[label] for label in labels])}}
    result = sm.Logit(numbers(case["outcome"]), design).fit(method="newton", tol=1e-12, disp=False, **extra)
    yield "", "likelihood_ratio", result.llr
    yield "", "likelihood_ratio_p", result.llr_pvalue
    yield "", "pseudo_r_squared", result.prsquared
    effects = result.get_margeff(at="overall", method="dydx")
    differences = result.get_margeff(at="overall", method="dydx", dummy=True)
    intervals = effects.conf_int()
    for position, term in enumerate(columns):
        yield term, "effect", effects.margeff[position]
        yield term, "effect_std_error", effects.margeff_se[position]
        yield term, "effect_p", effects.pvalues[position]
        yield term, "effect_lower_95", intervals[position][0]
        if set(numbers(term)) == {0.0, 1.0}:
            yield term, "difference", differences.margeff[position]
            yield term, "difference_std_error", differences.margeff_se[position]


with open(output / "marginal-effects-statsmodels.csv", "w", newline="", encoding="utf-8") as file:
    file.write(
        f"# statsmodels {statsmodels.__version__}, NumPy {np.__version__}, Python {sys.version.split()[0]}; "
        "src/test/python/marginal_effects.py\n"
    )
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["case", "term", "quantity", "value"])
    for each in cases():
        for term, quantity, value in quantities(each):
            writer.writerow([each["case"], term, quantity, repr(float(value))])
