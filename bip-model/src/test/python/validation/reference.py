"""Reference values of dk.bip.model.validation by scikit-learn and statsmodels, from the data files that reference.R writes.

Usage: python3 reference.py DIRECTORY_OF_THE_DATA_FILES (regenerate-references.sh calls it)
"""
import sys

import numpy as np
import pandas as pd
import sklearn
import statsmodels
import statsmodels.api as sm
from scipy import stats
from sklearn.metrics import brier_score_loss, cohen_kappa_score, log_loss, roc_auc_score
from statsmodels.stats.inter_rater import cohens_kappa

folder = sys.argv[1]
lines = []


def add(data, quantity, value):
    assert np.isfinite(value)
    lines.append(f"{data},{quantity},{float(value):.17g}")


def read(name):
    return pd.read_csv(f"{folder}/{name}.csv", comment="#", float_precision="round_trip")


def settled(y, x, **arguments):
    """Starts the fit once more from where it ended, so that the standard errors are those of the end."""
    model = sm.GLM(y, x, sm.families.Binomial(), **arguments)
    first = model.fit(tol=1e-14, maxiter=100)
    return model.fit(tol=1e-14, maxiter=100, start_params=first.params)


for name in ["asah", "birthwt", "infert"]:
    frame = read(name)
    y, p = frame.outcome.to_numpy(), frame.p.to_numpy()
    logit = np.log(p) - np.log1p(-p)
    add(name, "first_auc", roc_auc_score(y, frame["first"]))
    add(name, "second_auc", roc_auc_score(y, frame["second"]))
    add(name, "brier", brier_score_loss(y, p))
    add(name, "log_loss", log_loss(y, p))
    both = settled(y, sm.add_constant(logit))
    large = settled(y, np.ones(len(y)), offset=logit)
    add(name, "calibration_slope", both.params[1])
    add(name, "calibration_slope_se", both.bse[1])
    add(name, "calibration_intercept", large.params[0])
    add(name, "calibration_intercept_se", large.bse[0])
    fitted = settled(y, sm.add_constant(frame[["first", "second"]]))
    add(name, "fit_mcfadden", 1 - fitted.llf / fitted.llnull)
    add(name, "fit_log_likelihood", fitted.llf)
for name, first, more in [
    ("birthwt-nested", ["age", "lwt"], ["smoke", "ht", "ui"]),
    ("pima-nested", ["npreg", "age"], ["glu", "bmi", "ped"]),
]:
    frame = read(name)
    y = frame.iloc[:, 0]
    small = settled(y, sm.add_constant(frame[first]))
    large = settled(y, sm.add_constant(frame[first + more]))
    add(name, "small_log_likelihood", small.llf)
    add(name, "large_log_likelihood", large.llf)
    add(name, "large_aic", large.aic)
    add(name, "lr_statistic", 2 * (large.llf - small.llf))
    add(name, "lr_p", stats.chi2.sf(2 * (large.llf - small.llf), len(more)))
    add(name, "mcfadden_ratio", (1 - large.llf / large.llnull) / (1 - small.llf / small.llnull))
for name in ["sexual-fun", "ms-patients"]:
    frame = read(name)
    table = pd.crosstab(frame["first"], frame["second"]).to_numpy()
    result = cohens_kappa(table, wt="quadratic")
    add(name, "kappa", cohen_kappa_score(frame["first"], frame["second"], weights="quadratic"))
    add(name, "kappa_se", result.std_kappa)

header = (
    f"# scikit-learn {sklearn.__version__}; statsmodels {statsmodels.__version__}; numpy {np.__version__}; "
    "src/test/python/validation/reference.py; tolerance 1e-10; first computed 2026-11-22"
)
with open(f"{folder}/reference-python.csv", "w", encoding="utf-8", newline="\n") as file:
    file.write("\n".join([header, "data,quantity,value", *lines]) + "\n")
