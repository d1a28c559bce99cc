package dk.bip.model.builtin;

import dk.bip.model.outcome.Outcome;

/** The numbers of a document. Written by DocumentSource of the casebook; not to be changed by hand. */
final class RegisterNumbers {

    private RegisterNumbers() {}

    static DocumentNumbers numbers() {
        DocumentNumbers numbers = new DocumentNumbers("bip-evidence-register", "0.2", Outcome.JOB);
        numbers.intercept(-3.212147124808621);
        numbers.leastCoverage(0.6);
        numbers.level(0.95);
        numbers.intervalOffsets(0.0, -0.09244499032257492, -0.16883587533687058, -0.2304063873120105);
        numbers.term("age", -0.008446507844968289, 39.28420818954612, false);
        numbers.term("unskilled", -0.40110726195877094, 0.7279674330095767, false);
        numbers.term("employment_last_three_years", 0.002182812145067201, 4.268688972053421, false);
        numbers.term("benefits_last_three_years", -0.015386960476898725, 78.08483378516034, false);
        coefficientCovariance(numbers);
        featureCovariance(numbers);
        numbers.calibration("all citizens", 3, 0.04152001551328991, 0.041841129222381236);
        numbers.calibration("all citizens", 6, 0.07764113644603632, 0.07819021592957966);
        numbers.calibration("all citizens", 12, 0.13866477779917785, 0.13954569452422774);
        numbers.provenance("program", "EvidencePipeline");
        numbers.provenance("library_version", "0.1.0-SNAPSHOT");
        numbers.provenance("population_seed", "2014");
        numbers.provenance("population_rows", "1000000");
        numbers.provenance("calibration_seed", "2016");
        numbers.provenance("calibration_rows", "300000");
        numbers.provenance("ensemble_members", "10");
        numbers.provenance("ensemble_seed", "2015");
        numbers.provenance("ensemble_rows", "300000");
        referenceCases(numbers);
        return numbers;
    }

    private static void coefficientCovariance(DocumentNumbers numbers) {
        numbers.coefficientCovariance(0.003057311363488924, 2.9042527783171754E-5, 1.0739715177691398E-5);
        numbers.coefficientCovariance(-1.2619361098118148E-4, -1.1730379780476494E-5, 0.005670946549295899);
        numbers.coefficientCovariance(5.635920494826651E-5, 7.180580150774017E-7, -1.312058356064271E-5);
        numbers.coefficientCovariance(9.394393366496323E-6, 9.03386634301627E-6, -2.685574195755466E-7);
        numbers.coefficientCovariance(-2.2681646255958336E-5, 3.0157069463374336E-6, 5.094317925324434E-6);
    }

    private static void featureCovariance(DocumentNumbers numbers) {
        numbers.featureCovariance(107.95151765545172, 0.3934014780479812, 0.1980310475082378, -9.435784495197227);
        numbers.featureCovariance(-1.0277407525546498, 129.09721793985966, 19.113716836137836, 2.0092605872127085);
        numbers.featureCovariance(-93.93320646763709, 258.8534898007814);
    }

    private static void referenceCases(DocumentNumbers numbers) {
        numbers.referenceCase("middle", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0");
        numbers.expected(-3.280427586081508, 0.06820108512998053, 0.06111915352024642, 0.07605333121552975);
        numbers.referenceCase("middle at three months", 3, 0.8);
        numbers.values("40.0 1.0 4.0 75.0");
        numbers.expected(-3.280427586081508, 0.036248775777142535, 0.033705451232792484, 0.03897627194191839);
        numbers.referenceCase("middle at nine months", 9, 0.9);
        numbers.values("40.0 1.0 4.0 75.0");
        numbers.expected(-3.280427586081508, 0.09689194907272734, 0.08849579973248059, 0.10602196261788986);
        numbers.referenceCase("high", 12, 0.95);
        numbers.values("25.0 0.0 60.0 10.0");
        numbers.expected(-1.6302327953260325, 0.47318633930955806, 0.35933970831587614, 0.5987588144208164);
        numbers.referenceCase("low", 3, 0.95);
        numbers.values("60.0 1.0 0.0 100.0");
        numbers.expected(-3.842763003483611, 0.02098450824734331, 0.017240871113637764, 0.025519920189856757);
        numbers.referenceCase("oldest and most changes", 12, 0.99);
        numbers.values("66.0 1.0 0.0 100.0");
        numbers.expected(-3.893442050553421, 0.06918224838304601, 0.051764723935881725, 0.09209814590833344);
        numbers.referenceCase("youngest and best", 12, 0.5);
        numbers.values("18.0 0.0 100.0 0.0");
        numbers.expected(-1.3299251498395792, 0.5695916552309374, 0.5053994700167725, 0.6343951119454655);
        numbers.referenceCase("caseworker silent", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0");
        numbers.expected(-3.280427586081508, 0.06820108512998053, 0.06111915352024642, 0.07605333121552975);
        numbers.referenceCase("search and orientation unknown", 12, 0.9);
        numbers.values("33.0 0.0 12.5 60.0");
        numbers.expected(-2.570836458821407, 0.2309793519751778, 0.20425858975182107, 0.2604469672190752);
        numbers.referenceCase("one fact of the registers unknown", 6, 0.95);
        numbers.values("50.0 1.0 - 80.0");
        numbers.expected(-3.444118000998056, 0.05835895874406374, 0.05076360902286527, 0.0670300868834812);
        numbers.referenceCase("half of each known", 6, 0.95);
        numbers.values("30.0 0.0 20.0 -");
        numbers.expected(-2.5592417889223356, 0.13296210082479348, 0.08811915247214937, 0.19683222521119095);
    }
}
