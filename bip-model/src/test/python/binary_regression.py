"""Reference values of binary regression from statsmodels, for the cases that it has.

Reads cases.csv and data/*.csv, writes binary-regression-statsmodels.csv.
Usage: python3 binary_regression.py RESOURCE_DIRECTORY OUTPUT_DIRECTORY
"""
import csv
import pathlib
import sys
import warnings

import numpy as np
import statsmodels
import statsmodels.api as sm

resources = pathlib.Path(sys.argv[1])
output = pathlib.Path(sys.argv[2])
warnings.simplefilter("ignore")  # old names of links, and tol=0 never "converges"
LINKS = {"logit": sm.families.links.logit, "cloglog": sm.families.links.cloglog}


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def cases():
    for case in read(resources / "cases.csv"):
        # No Firth penalty and no prior with a covariance in statsmodels; two kinds of cluster only with factors of its own.
        if case["firth"] or case["prior"] or " " in case["clusters"] or case["correction"] in ("CR0", "CR1"):
            continue
        yield case


def fit(case):
    rows = read(resources / "data" / (case["data"] + ".csv"))

    def numbers(name):
        return np.array([float(row[name]) for row in rows])

    columns = case["columns"].split(" ")
    design = np.column_stack([np.ones(len(rows))] + [numbers(name) for name in columns])
    outcome = numbers(case["outcome"])
    weights = numbers(case["weights"]) if case["weights"] else np.ones(len(rows))
    options = {}
    if case["offset"]:
        options["offset"] = numbers(case["offset"])
    if case["weights"]:
        options["freq_weights"] = weights
    family = sm.families.Binomial(LINKS[case["link"]]())
    start = np.zeros(len(columns) + 1)
    start[0] = family.link(np.average(outcome, weights=weights)) - np.average(options.get("offset", 0 * weights))
    model = sm.GLM(outcome, design, family, **options)
    extra = {}
    if case["clusters"]:
        labels = [row[case["clusters"]] for row in rows]
        codes = {label: code for code, label in enumerate(dict.fromkeys(labels))}
        extra = {"cov_type": "cluster", "cov_kwds": {"groups": np.array([codes[label] for label in labels])}}
    # fit stops where the deviance repeats itself, which depends on the BLAS and may be a few steps too early: it is started
    # again from where it ended until the coefficients stand still.
    for again in range(20):
        result = model.fit(start_params=start, tol=0, maxiter=100, **extra)
        step = np.max(np.abs(result.params - start) / result.bse)
        start = result.params
        if step < 1e-10:
            break
    assert step < 1e-10, case["case"]
    yield "", "log_likelihood", result.llf
    for position, term in enumerate(["(Intercept)"] + columns):
        yield term, "estimate", result.params[position]
        yield term, "std_error", result.bse[position]
        yield term, "z", result.tvalues[position]
        yield term, "p", result.pvalues[position]


with open(output / "binary-regression-statsmodels.csv", "w", newline="", encoding="utf-8") as file:
    file.write(
        f"# statsmodels {statsmodels.__version__}, NumPy {np.__version__}, Python {sys.version.split()[0]}; "
        "src/test/python/binary_regression.py\n"
    )
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["case", "term", "quantity", "value"])
    for each in cases():
        for term, quantity, value in fit(each):
            writer.writerow([each["case"], term, quantity, repr(float(value))])
