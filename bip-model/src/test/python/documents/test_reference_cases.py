"""python3 test_reference_cases.py: what the program refuses, and cases whose scores can be told by hand."""
import copy
import io
import json
import math
import tempfile
import unittest
from contextlib import redirect_stdout
from pathlib import Path

from reference_cases import CaseError, main, score

DOCUMENT = {
    "id": "two", "intervalMonths": 3, "intercept": 0, "leastCoverage": 0.5, "intervalOffsets": [0, 0],
    "terms": [{"name": "a", "coefficient": 1, "reference": 2, "required": False},
              {"name": "b", "coefficient": 2, "reference": 0, "required": False}],
    "coefficientCovariance": {"terms": ["(Intercept)", "a", "b"], "rows": [[0, 0, 0], [0, 0, 0], [0, 0, 0]]},
    "featureCovariance": {"terms": ["a", "b"], "rows": [[1, 0.5], [0.5, 1]]}}


class Scores(unittest.TestCase):

    def test_complete(self):
        self.assertEqual((0, .75, .75, .75), score(DOCUMENT, {"a": 2, "b": 0}, 6, .95))
        log_odds, probability, _, _ = score(DOCUMENT, {"a": 3, "b": 1}, 3, .95)
        self.assertEqual(3, log_odds)
        self.assertAlmostEqual(1 / (1 + math.exp(-3)), probability, 15)

    def test_missing(self):
        # b given a = 4 has mean 0 + 0.5 (4 - 2) = 1 and variance 1 - 0.5 * 0.5; its coefficient is 2.
        log_odds, _, lower, upper = score(DOCUMENT, {"a": 4}, 3, .95)
        margin = 1.959963984540054 * 2 * math.sqrt(.75)
        self.assertEqual(4, log_odds)
        self.assertAlmostEqual(1 / (1 + math.exp(margin - 4)), lower, 15)
        self.assertAlmostEqual(1 / (1 + math.exp(-margin - 4)), upper, 15)

    def test_nothing_given(self):
        _, _, lower, upper = score(DOCUMENT, {}, 3, .95)
        margin = 1.959963984540054 * math.sqrt(1 + 4 + 2 * 2 * .5)
        self.assertAlmostEqual(1 / (1 + math.exp(margin)), lower, 15)
        self.assertAlmostEqual(1 / (1 + math.exp(-margin)), upper, 15)


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
        self.assertEqual("two,one,6,0.95,a=2.0;b=0.0,0.0,0.75,0.75,0.75", table[1])
        self.assertEqual([{"feature": "a", "value": 4.0}], filled["referenceCases"][1]["values"])
        self.assertEqual({**DOCUMENT, "referenceCases": filled["referenceCases"]}, filled)

    def assert_refused(self, message, cases, document=DOCUMENT, suffix=".csv"):
        with self.assertRaisesRegex(CaseError, message):
            self.run_program(cases, document, suffix)

    def test_refused(self):
        head = "name,horizonMonths,level,a,b\n"
        required, wanting = copy.deepcopy(DOCUMENT), copy.deepcopy(DOCUMENT)
        required["terms"][1]["required"] = True
        wanting["leastCoverage"] = .6
        self.assert_refused("no document has a feature named c", "name,horizonMonths,level,a,c\none,6,0.95,0,2\n")
        self.assert_refused("case one, document two: required and missing: b", head + "one,6,0.95,0,\n", required)
        self.assert_refused("1 of 2 features are less than the least coverage of 0.6", head + "one,6,0.95,0,\n", wanting)
        for months in (0, -3, 4, 9):
            self.assert_refused(f"horizonMonths must be a multiple of 3 from 3 to 6, but is {months}",
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


if __name__ == "__main__":
    unittest.main()
