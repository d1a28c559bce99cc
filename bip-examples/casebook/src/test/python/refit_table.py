"""Prints what `casebook refit` prints as the table of the README: python3 refit_table.py refit.csv"""

import csv
import sys

NAMES = {"evidence_prior": "evidence as prior", "ridge": "ridge", "maximum_likelihood": "maximum likelihood"}


def number(text, digits):
    return f"{round(float(text), digits) + 0.0:.{digits}f}"


def cell(row, digits=2):
    if row is None:
        return ""
    value = number(row["value"], digits)
    if not row["lower"]:
        return value
    return f"{value} ({number(row['lower'], digits)} to {number(row['upper'], digits)})"


models = {}
with open(sys.argv[1], newline="") as file:
    for row in csv.DictReader(file):
        models.setdefault((int(row["citizens"]), row["estimator"]), {})[row["quantity"]] = row

print("| citizens | estimated with | log loss | worse than with the prior, % | calibration intercept | calibration slope |")
print("| --- | --- | --- | --- | --- | --- |")
for (citizens, estimator), quantities in models.items():
    print(
        f"| {citizens:,} | {NAMES[estimator] if citizens else 'the evidence as it is'}"
        f" | {number(quantities['log_loss']['value'], 4)}"
        f" | {cell(quantities.get('log_loss_above_evidence_prior_percent'))}"
        f" | {cell(quantities['calibration_intercept'])} | {cell(quantities['calibration_slope'])} |"
    )
