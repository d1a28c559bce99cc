"""Published figures recomputed from the rows of `population`, without the library, beside what `published-figures` printed of the same people.

    java -jar casebook.jar published-figures --rows 300000 > figures.csv
    java -jar casebook.jar population --citizens 60000 --seed 20261125 people.csv
    python3 population_figures.py 300000 people.csv figures.csv

Both programs meet job centre after job centre; of the file this one takes whole centres until there are so many rows, as `published-figures` does, so
that both are of the same people. Prints CSV

    finding,quantity,rows,python,published_figures,difference

and ends with exit status 1 where a figure differs by more than 1e-6 points, or 3e-4 where the library interpolates (the adjusted shares). Needs
Python 3.8 and NumPy.

Recomputed are shares and means (the belief table, the means, search channels, participation, background, a change of caseworker), and by estimators
that are written here: the quartiles of caseworkers with the adjusted gap and what all would have with the best quarter, ranked in their own sample in
studies of 4,000 citizens; what one change of caseworker goes with; and the explanatory power of all questions over register data.
"""
import csv
import sys

import numpy as np

REGISTER = ["age", "unskilled", "employment_last_three_years", "benefits_last_three_years"]
BELIEF = "item_caseworker_belief"
CITIZENS_OF_A_STUDY = 4000
LAST_INTERVAL_OF_ITS_OWN = 9
EXACT, INTERPOLATED = 1e-6, 3e-4


def expit(x):
    return 1 / (1 + np.exp(-x))


def read(path, minimum):
    """Columns of whole job centres until there are so many rows."""
    kept, last = [], None
    with open(path, encoding="utf-8", newline="") as file:
        lines = csv.reader(file)
        names = next(lines)
        for cells in lines:
            centre = cells[0].split("-citizen-")[0]
            if centre != last and len(kept) >= minimum:
                break
            last = centre
            kept.append(cells)
        else:
            sys.exit("population_figures.py: people.csv must hold more than " + str(minimum) + " rows")
    return {name: np.array(column) for name, column in zip(names, zip(*kept))}


def numbers(columns, name):
    return np.array([float(cell) if cell else np.nan for cell in columns[name]])


def logit(x, y):
    """Coefficients, fitted probabilities and log-likelihood of a logistic regression; the first column of x is 1."""
    scale = np.abs(x).max(0)
    x = x / scale
    b = np.zeros(x.shape[1])
    for _ in range(50):
        p = expit(x @ b)
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x, x.T @ (y - p))
        b += step
        if np.abs(step).max() < 1e-11:
            break
    p = expit(x @ b)
    return b / scale, p, (y * np.log(p) + (1 - y) * np.log(1 - p)).sum()


def in_sample(x, caseworker, y):
    """Raw and adjusted shares by quarter of caseworkers: a free effect for each, and half an event for who has none."""
    count, p = caseworker.max() + 1, x.shape[1]
    size, events = np.bincount(caseworker), np.bincount(caseworker, y)
    half = np.where(events == 0, 0.5 / size, np.where(events == size, 1 - 0.5 / size, -1))[caseworker]
    outcome = np.where(half >= 0, half, y)
    design = np.zeros((len(y), p + count))
    design[:, :p] = x / np.abs(x).max(0)
    design[np.arange(len(y)), p + caseworker] = 1
    b = np.r_[np.zeros(p), np.full(count, np.log(y.mean() / (1 - y.mean())))]
    for _ in range(60):
        q = expit(design @ b)
        step = np.linalg.solve((design * (q * (1 - q))[:, None]).T @ design, design.T @ (outcome - q))
        b += step * min(1, 2 / np.abs(step[p:]).max())
        if np.abs(step).max() < 1e-10:
            break
    effects = b[p:]
    base = design[:, :p] @ b[:p]
    rank = np.empty(count, int)
    rank[np.argsort(effects, kind="stable")] = np.arange(count)
    quarter = rank * 4 // count
    of_each = np.array([expit(base + e).mean() for e in effects])
    return ([y[quarter[caseworker] == q].mean() for q in range(4)] + [of_each[quarter == q].mean() for q in range(4)]
            + [y.mean()])


def quarters(people, first, characteristics):
    """The mean over studies of whole caseworkers, in the order in which the rows name them."""
    labels = people["caseworker"][first]
    _, place, code = np.unique(labels, return_index=True, return_inverse=True)
    code = np.argsort(np.argsort(place))[code]
    x = np.column_stack([numbers(people, name)[first] for name in characteristics])
    y = numbers(people, "job_within_12_months")[first]
    ends = np.cumsum(np.bincount(code))
    cuts = [0]
    for k in range(len(ends) - 1):
        if ends[k] - (ends[cuts[-1] - 1] if cuts[-1] else 0) >= CITIZENS_OF_A_STUDY:
            cuts.append(k + 1)
    if len(cuts) > 1 and ends[-1] - ends[cuts[-1] - 1] < CITIZENS_OF_A_STUDY / 2:
        cuts.pop()
    cuts.append(len(ends))
    studies = []
    for low, high in zip(cuts, cuts[1:]):
        chosen = (code >= low) & (code < high)
        studies.append(in_sample(x[chosen], code[chosen] - low, y[chosen]))
    return 100 * np.mean(studies, 0)


def recomputed(people):
    """Figures by finding and the beginning of the quantity, in percent or points, with the difference that is allowed."""
    job = {months: 100 * numbers(people, f"job_within_{months}_months") for months in (6, 12)}
    belief = numbers(people, BELIEF)
    interval = numbers(people, "interval")
    first = interval == 1
    last = np.r_[people["citizen"][1:] != people["citizen"][:-1], True]
    items = [name for name in people if name.startswith("item_")]
    characteristics = REGISTER + [name for name in items if name != BELIEF]

    for level in range(1, 6):
        yield "BIP-BELIEF-01", f"job within the horizon as read: belief {level}", job[6][belief == level].mean(), EXACT
    yield "BIP-INT-17", "job within six months", job[6].mean(), EXACT
    yield "BIP-CW-03", "job within twelve months", job[12][first].mean(), EXACT
    changes = numbers(people, "caseworker_changes")
    yield "BIP-SHIFT-02", "with a change of caseworker", 100 * (changes[last] > 0).mean(), EXACT
    score = numbers(people, "mean_citizen_score")
    silent = np.nan_to_num(numbers(people, "channel_does_not_search"))
    yield "BIP-SEARCH-07", "all measurements", 100 * silent.mean(), EXACT
    yield "BIP-SEARCH-17", "mean score below 2.5", 100 * silent[score < 2.5].mean(), EXACT
    yield "BIP-SEARCH-17", "mean score above 3.5", 100 * silent[score > 3.5].mean(), EXACT
    yield "BIP-INT-18", "company-based", 100 * numbers(people, "mix_company_based").mean(), EXACT
    for finding, column in (("BIP-POP-01", "unskilled"), ("BIP-POP-03", "psychiatric_condition")):
        yield finding, "", 100 * numbers(people, column)[first].mean(), EXACT
    yield "BIP-POP-02", "", numbers(people, "employment_last_three_years")[first].mean(), EXACT
    man = numbers(people, "man") == 1
    yield "BIP-POP-06", "men sentenced", 100 * numbers(people, "penal_sentence")[first & man].mean(), EXACT

    shares = quarters(people, first, characteristics)
    for q in range(4):
        yield "BIP-CW-01", f"quartile {q + 1}", shares[q], EXACT
    yield "BIP-CW-02", "gap", shares[7] - shares[4], INTERPOLATED
    yield "BIP-CW-04", "all caseworkers as the best quarter", shares[7], INTERPOLATED
    yield "BIP-CW-05", "increase", shares[7] - shares[8], INTERPOLATED

    one = np.ones(len(interval))
    time = [(interval == k) if k < LAST_INTERVAL_OF_ITS_OWN else (interval >= k)
            for k in range(2, LAST_INTERVAL_OF_ITS_OWN + 1)]
    x = np.column_stack([one, changes] + [numbers(people, name) for name in characteristics] + time).astype(float)
    b, _, _ = logit(x, job[12] / 100)
    rest = x @ b - b[1] * changes
    yield "BIP-SHIFT-01", "one change against none", 100 * (expit(rest + b[1]).mean() / expit(rest).mean() - 1), EXACT

    search = numbers(people, "citizen_job_search_behaviour")
    known = ~np.isnan(search)
    y = (job[12] / 100)[known]
    empty = len(y) * (y.mean() * np.log(y.mean()) + (1 - y.mean()) * np.log(1 - y.mean()))
    register = [one] + [numbers(people, name) for name in REGISTER]
    alone = logit(np.column_stack(register)[known], y)[2]
    full = logit(np.column_stack(register + [search] + [numbers(people, name) for name in items])[known], y)[2]
    yield "BIP-IND-04", "McFadden", (1 - full / empty) / (1 - alone / empty), EXACT


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    people = read(sys.argv[2], int(sys.argv[1]))
    with open(sys.argv[3], encoding="utf-8", newline="") as file:
        printed = [row for row in csv.DictReader(file) if row["kind"]]
    print("finding,quantity,rows,python,published_figures,difference")
    met = True
    for finding, start, value, allowed in recomputed(people):
        row = next(row for row in printed if row["finding"] == finding and row["quantity"].startswith(start))
        difference = value - float(row["reproduced"])
        met &= abs(difference) <= allowed
        print(f"{finding},\"{row['quantity']}\",\"{row['rows']}\",{value:.6f},{float(row['reproduced']):.6f},{difference:.1e}")
    sys.exit(0 if met else 1)


if __name__ == "__main__":
    main()
