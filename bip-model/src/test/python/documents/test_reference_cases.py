"""python3 test_reference_cases.py: what the program refuses, and cases whose scores can be told by hand."""
import copy
import io
import json
import math
import tempfile
import unittest
from contextlib import redirect_stdout
from decimal import Decimal
from pathlib import Path

from reference_cases import CaseError, Reading, average, gauss_hermite, main, score


def feature(name, kind="RANGE", minimum=-10, maximum=10):
    return {"name": name, "domain": {"kind": kind, "minimum": minimum, "maximum": maximum}}


def value_term(name, reference):
    return {"name": name, "feature": name, "transform": {"kind": "VALUE"}, "reference": reference}


def logit(months, intercept, coefficients, variance=0):
    size = len(coefficients) + 1
    return {"horizonMonths": months, "intercept": intercept, "coefficients": coefficients,
            "covariance": {"rows": [[variance * (i == j) for j in range(size)] for i in range(size)]}}


# the covariance of a and b is [[1, 0.5], [0.5, 1]]
DOCUMENT = {
    "format": "bip.model-document", "formatVersion": 2, "id": "two", "requiredFeatures": [], "minimumCoverage": 0.5, "rules": [],
    "features": [feature("a"), feature("b")], "terms": [value_term("a", 2), value_term("b", 0)],
    "precision": {"rows": [[4 / 3, -2 / 3], [-2 / 3, 4 / 3]]},
    "logits": [logit(3, 0, [1, 2], 0.25), logit(6, 1, [1, 2], 0.25)]}


class Scores(unittest.TestCase):

    def test_quadrature(self):
        nodes = gauss_hermite()
        self.assertEqual(200, len({node for node, _ in nodes}))
        for power, moment in ((0, 1), (2, 1), (4, 3), (6, 15), (20, math.prod(range(1, 20, 2)))):
            found = sum(weight * node ** power for node, weight in nodes)
            self.assertAlmostEqual(1, float(found / moment), 15)
        self.assertAlmostEqual(0.5, float(average(Decimal(0), Decimal(2))), 15)
        # where the logistic function is an exponential
        self.assertAlmostEqual(1, float(average(Decimal(-60), Decimal(1)) / (Decimal(-60) + Decimal(0.5)).exp()), 15)

    def test_complete(self):
        log_odds, probability, lower, upper, *spread = score(DOCUMENT, {"a": 3, "b": 1}, 3, .95)
        margin = 1.959963984540054 * math.sqrt(.25 * (1 + 1 + 1))
        self.assertEqual(3, log_odds)
        self.assertAlmostEqual(1 / (1 + math.exp(-3)), probability, 15)
        self.assertAlmostEqual(1 / (1 + math.exp(margin - 3)), lower, 15)
        self.assertAlmostEqual(1 / (1 + math.exp(-margin - 3)), upper, 15)
        self.assertEqual([None, None], spread)

    def test_published(self):
        """Where neither matrix was published there is no interval, and nothing may be missing."""
        document = copy.deepcopy(DOCUMENT)
        del document["precision"]
        for one in document["logits"]:
            del one["covariance"]
        log_odds, probability, *ranges = score(document, {"a": 3, "b": 1}, 3, .95)
        self.assertEqual(3, log_odds)
        self.assertAlmostEqual(1 / (1 + math.exp(-3)), probability, 15)
        self.assertEqual([None] * 4, ranges)

    def test_missing(self):
        # b given a = 4 has mean 0 + 0.5 (4 - 2) = 1 and variance 1 - 0.5 * 0.5; its coefficient is 2.
        log_odds, probability, lower, upper, *spread = score(DOCUMENT, {"a": 4}, 6, .95)
        tau = 2 * math.sqrt(.75)
        self.assertAlmostEqual(1 + 2 + 2, log_odds, 15)
        self.assertAlmostEqual(float(average(Decimal(5), Decimal(tau))), probability, 14)
        margin = Decimal(1.959963984540054 * math.sqrt(.25 * (1 + 4 + 1)))
        self.assertAlmostEqual(float(average(5 - margin, Decimal(tau))), lower, 14)
        self.assertAlmostEqual(float(average(5 + margin, Decimal(tau))), upper, 14)
        self.assertAlmostEqual(1 / (1 + math.exp(1.959963984540054 * tau - 5)), spread[0], 14)
        self.assertAlmostEqual(1 / (1 + math.exp(-1.959963984540054 * tau - 5)), spread[1], 14)

    def test_nothing_given(self):
        _, _, variance = Reading(DOCUMENT, {}).logit(DOCUMENT["logits"][0])
        self.assertAlmostEqual(1 + 4 + 2 * 2 * .5, float(variance), 14)

    def test_transforms(self):
        document = copy.deepcopy(DOCUMENT)
        document["terms"][0]["transform"] = {"kind": "LEVELS", "scores": [1, 2, 4]}
        document["terms"][1]["transform"] = {"kind": "AT_LEAST", "threshold": 3}
        for a, b, expected in ((1, 0, -1), (2, 0, 0), (2.5, 0, 1), (3, 0, 2), (2, 3, 2), (2, 2.9, 0)):
            self.assertEqual(expected, score(document, {"a": a, "b": b}, 3, .95)[0])


class Files(unittest.TestCase):

    def run_program(self, cases, document=DOCUMENT, suffix=".csv", options=()):
        with tempfile.TemporaryDirectory() as folder:
            paths = [Path(folder, "cases" + suffix), Path(folder, "two.json")]
            paths[0].write_text(cases, encoding="utf-8")
            paths[1].write_text(json.dumps(document), encoding="utf-8")
            out = io.StringIO()
            with redirect_stdout(out):
                main([*options, *map(str, paths)])
            return out.getvalue().splitlines()[1:], json.loads(paths[1].read_text(encoding="utf-8"))

    def test_table_and_list_are_read_alike(self):
        table, _ = self.run_program("name,horizonMonths,level,b,a\none,6,0.95,0,2\ntwo,3,0.9,NA,4\n")
        listed, filled = self.run_program(json.dumps(
            [{"name": "one", "values": {"a": 2, "b": 0}, "horizonMonths": 6, "level": .95},
             {"name": "two", "values": {"a": 4}, "horizonMonths": 3, "level": .9}]), suffix=".json", options=["--fill"])
        self.assertEqual(table, listed)
        self.assertRegex(table[1], r"^two,one,6,0\.95,a=2\.0;b=0\.0,1\.0,0\.73\d*,0\.\d*,0\.\d*,,$")
        self.assertRegex(table[2], r"^two,two,3,0\.9,a=4\.0,4\.0,(0\.\d*,){4}0\.\d*$")
        complete, gap = filled["referenceCases"]
        self.assertEqual(["lower", "upper"], list(complete["interval"]))
        self.assertNotIn("spread", complete)
        self.assertEqual(["lower", "upper"], list(gap["spread"]))
        self.assertEqual([{"feature": "a", "value": 4.0}], filled["referenceCases"][1]["values"])
        self.assertEqual({**DOCUMENT, "referenceCases": filled["referenceCases"]}, filled)

    def assert_refused(self, message, cases, document=DOCUMENT, suffix=".csv"):
        with self.assertRaisesRegex(CaseError, message):
            self.run_program(cases, document, suffix)

    def test_refused(self):
        head = "name,horizonMonths,level,a,b\n"
        required, wanting, ruled = (copy.deepcopy(DOCUMENT) for _ in range(3))
        required["requiredFeatures"] = ["b"]
        wanting["minimumCoverage"] = .6
        ruled["rules"] = [{"feature": "a", "value": 1, "bounded": "b", "maximum": 2}]
        self.assert_refused("no document has a feature named c", "name,horizonMonths,level,a,c\none,6,0.95,0,2\n")
        self.assert_refused("case one, document two: required and missing: b", head + "one,6,0.95,0,\n", required)
        self.assert_refused("1 of 2 features are less than the minimum coverage of 0.6", head + "one,6,0.95,0,\n", wanting)
        self.assert_refused("outside its domain: a", head + "one,6,0.95,99,0\n")
        self.assert_refused("a and b exclude each other", head + "one,6,0.95,1,3\n", ruled)
        self.assert_refused("formatVersion must be 2 or 3", head + "one,6,0.95,1,3\n", {**DOCUMENT, "formatVersion": 1})
        for months in (0, -3, 4, 9):
            self.assert_refused(rf"horizonMonths must be one of \[3, 6\], but is {months}",
                                head + f"one,{months},0.95,0,0\n")
        for level in (0, 1, "nan"):
            self.assert_refused("level must be between 0 and 1", head + f"one,3,{level},0,0\n")
        self.assert_refused("each line must have as many cells", head + "one,6,0.95,0\n")
        self.assert_refused("each line must have as many cells", head + "one,6,0.95,0,0,0\n")
        self.assert_refused("could not convert string to float: 'x'", head + "one,6,0.95,0,x\n")
        self.assert_refused("must be finite", head + "one,6,0.95,0,inf\n")
        self.assert_refused("KeyError", "name,horizonMonths,a\none,6,0\n")
        self.assert_refused("KeyError", '[{"name": "one"}]', suffix=".json")
        self.assert_refused("does not hold cases", '{"name": "one"}', suffix=".json")
        self.assert_refused("invalid literal for int", json.dumps(
            [{"name": "one", "values": {"a": 2, "b": 0}, "horizonMonths": 6.5, "level": .95}]), suffix=".json")

    def test_gaps_that_are_not_proved(self):
        # b more weighs 1 more at six months; a says 0.5 (a - 2) of b, at least -6 where the logit rises by 7
        document = copy.deepcopy(DOCUMENT)
        document["logits"][1] = logit(6, 16, [1, 3])
        head = "name,horizonMonths,level,a,b\n"
        rows, _ = self.run_program(head + "one,6,0.95,0,0\ntwo,6,0.95,0,\n", document)
        self.assertEqual(3, len(rows))
        document["logits"][1] = logit(6, 7.8, [1, 3])
        message = "for these gaps it is not proved that the probability never falls"
        self.assert_refused(message, head + "two,6,0.95,0,\n", document)
        # averaging can take (9 - 4) 0.75 / 2 = 1.875, and the least rise of the log-odds is 7.9 - 6
        document["logits"][1] = logit(6, 7.9, [1, 3])
        rows, _ = self.run_program(head + "two,6,0.95,0,\n", document)
        self.assertEqual(2, len(rows))

    def test_rules_leave_out_a_corner(self):
        document = copy.deepcopy(DOCUMENT)
        document["features"] = [feature("a", "YES_OR_NO", 0, 1), feature("b", "WHOLE", 0, 20)]
        document["terms"] = [value_term("a", 0), value_term("b", 0)]
        document["logits"] = [logit(3, 0, [0, 0]), logit(6, 2.5, [-1, -.1])]
        head = "name,horizonMonths,level,a,b\n"
        self.assert_refused("not proved", head + "one,6,0.95,1,2\n", document)
        document["rules"] = [{"feature": "a", "value": 1, "bounded": "b", "maximum": 14}]
        self.assertEqual(2, len(self.run_program(head + "one,6,0.95,1,2\n", document)[0]))
        document["rules"] = [{"feature": "a", "value": 1, "bounded": "b", "maximum": 16}]
        self.assert_refused("not proved", head + "one,6,0.95,1,2\n", document)


if __name__ == "__main__":
    unittest.main()
