"""Derives the interim model a second time, in NumPy and SciPy, from the same published figures and assumptions.

Prints interim-model.csv (term,quantity,value); regenerate-references.sh calls it.
The means over the population are integrals by Gauss-Hermite quadrature here and by the trapezoidal rule in the library.
"""
import numpy as np
import scipy
from numpy.polynomial.hermite_e import hermegauss
from scipy.optimize import brentq, root
from scipy.stats import poisson

TABLE = np.array([.011, .027, .049, .104, .268])          # BIP-BELIEF-01
CHANNELS = np.array([14, 18, 15, 17, 8, 3]) / 100         # BIP-SEARCH-01 to -06
NOT_SEARCHING = .64                                       # BIP-SEARCH-07
MEAN_SIX, MEAN_TWELVE = .08, .1476                        # BIP-INT-16 and -17, BIP-CW-03
CHANGE, ANY_CHANGE = .78, .40                             # BIP-SHIFT-01 and -02
MEASUREMENTS = 27000                                      # BIP-DESIGN-02
BASE = dict(belief_spread=1.25, belief_table_months=6, item_correlation=.3, item_strength=.6, item_spread=1.,
            item_mean=3., channel_spread=.9, course_relative_change=.65, course_share=.075)
RANGE = dict(belief_spread=(1., 1.5), belief_table_months=(6, 12), item_correlation=(.2, .4), item_strength=(.5, .7),
             item_spread=(.8, 1.2), item_mean=(2.75, 3.25), channel_spread=(.6, 1.2),
             course_relative_change=(.45, .85), course_share=(.03, .15))
FEATURES = ["citizen_job_search_behaviour", "citizen_labour_market_knowledge", "citizen_belief", "citizen_cooperation",
            "citizen_health_mastery", "caseworker_labour_market_knowledge", "caseworker_goal_directedness",
            "caseworker_belief", "caseworker_changes", "company_course_ended"]
STEPS = np.arange(1, 6)
NODES, WEIGHTS = hermegauss(80)
WEIGHTS = WEIGHTS / WEIGHTS.sum()
MEAN_CHANGES = -np.log(1 - ANY_CHANGE)
CHANGES = np.arange(13)


def logit(p):
    return np.log(p / (1 - p))


def derive(a, with_belief):
    months = a["belief_table_months"]
    mean = MEAN_SIX if months == 6 else MEAN_TWELVE

    def shares(centre):
        w = np.exp(-((STEPS - centre) / a["belief_spread"]) ** 2 / 2)
        return w / w.sum()

    pi = shares(brentq(lambda t: shares(t) @ TABLE - mean, -5, 11, xtol=1e-14))
    belief_mean = pi @ STEPS
    belief_var = pi @ (STEPS - belief_mean) ** 2
    slope = pi @ ((STEPS - belief_mean) * logit(1 - (1 - TABLE) ** (3 / months))) / belief_var
    searching, channels = 1 - NOT_SEARCHING, CHANNELS.sum()
    search_sd = np.sqrt(searching * ((channels / searching) ** 2 + a["channel_spread"] ** 2) - channels ** 2)
    means = np.array([1 + channels] + [a["item_mean"]] * 6 + [belief_mean])
    sds = np.array([search_sd] + [a["item_spread"]] * 6 + [np.sqrt(belief_var)])
    alone = slope * np.sqrt(belief_var) * np.array([a["item_strength"]] * 7 + [1])      # per standard deviation
    k = 8 if with_belief else 7
    means, sds, alone = means[:k], sds[:k], alone[:k]
    correlation = np.full((k, k), a["item_correlation"])
    np.fill_diagonal(correlation, 1)
    beta = np.linalg.solve(correlation, alone) / sds
    covariance = correlation * np.outer(sds, sds)
    variance, share = beta @ covariance @ beta, a["course_share"]

    def probability(v, n, changes, course):
        intercept, later, per_change, per_course = v
        log_odds = (intercept + per_change * (changes - MEAN_CHANGES) + per_course * (course - share)
                    + np.sqrt(variance) * NODES)
        survival = np.ones_like(log_odds)
        for i in range(1, n + 1):
            survival = survival / (1 + np.exp(log_odds + (later if i > 2 else 0)))
        return WEIGHTS @ (1 - survival)

    def mean_probability(v, n, changes=None, course=None):
        return sum(
            (poisson.pmf(c, MEAN_CHANGES) if changes is None else 1) * ((s if course is None else 1))
            * probability(v, n, c, e)
            for c in (CHANGES if changes is None else [changes])
            for e, s in ((0, 1 - share), (1, share)) if course is None or e == course)

    def conditions(v):
        return [mean_probability(v, 2) - MEAN_SIX,
                mean_probability(v, 4) - MEAN_TWELVE,
                mean_probability(v, 4, changes=1) - CHANGE * mean_probability(v, 4, changes=0),
                mean_probability(v, 2, course=1)
                - (1 + a["course_relative_change"]) * mean_probability(v, 2, course=0)]

    found = root(conditions, [-3.6, 0, -.3, .6], tol=1e-14, method="hybr")
    v = found.x
    assert max(abs(np.array(conditions(v)))) < 1e-12
    full = np.zeros((k + 2, k + 2))
    full[:k, :k] = covariance
    full[k, k], full[k + 1, k + 1] = MEAN_CHANGES, share * (1 - share)
    coefficients = np.r_[beta, v[2], v[3]]
    references = np.r_[means, MEAN_CHANGES, share]
    return dict(intercept=v[0], later=v[1], coefficients=coefficients, references=references, features=full,
                hazard=mean_probability(v, 1))


def document(with_belief):
    base = derive(BASE, with_belief)
    parameters = lambda d: np.r_[d["intercept"] + d["coefficients"] @ (base["references"] - d["references"]),
                                 d["coefficients"]]
    h = base["hazard"]
    information = MEASUREMENTS * h * (1 - h)
    p = len(base["coefficients"]) + 1
    covariance = np.zeros((p, p))
    covariance[0, 0] = 1 / information
    covariance[1:, 1:] = np.linalg.inv(base["features"]) / information
    for name, (low, high) in RANGE.items():
        d = parameters(derive({**BASE, name: high}, with_belief)) - parameters(derive({**BASE, name: low}, with_belief))
        covariance += np.outer(d, d) / 12
    return base, covariance


print(f"# NumPy {np.__version__}, SciPy {scipy.__version__}, interim_model.py")
print("model,term,quantity,value")
for model, with_belief in (("bip-interim-with-belief", True), ("bip-interim-without-belief", False)):
    base, covariance = document(with_belief)
    names = [f for f in FEATURES if with_belief or f != "caseworker_belief"]
    print(f"{model},(Intercept),coefficient,{float(base['intercept'])!r}")
    print(f"{model},,later_offset,{float(base['later'])!r}")
    for i, name in enumerate(names):
        print(f"{model},{name},coefficient,{float(base['coefficients'][i])!r}")
        print(f"{model},{name},reference,{float(base['references'][i])!r}")
        print(f"{model},{name},feature_variance,{float(base['features'][i, i])!r}")
    for i, name in enumerate(["(Intercept)", *names]):
        for j, other in enumerate(["(Intercept)", *names][:i + 1]):
            print(f"{model},{name}|{other},covariance,{float(covariance[i, j])!r}")
