package dk.bip.model.builtin;

import dk.bip.model.outcome.Outcome;

/** The numbers of a document. Written by DocumentSource of the casebook; not to be changed by hand. */
final class RegisterNumbers {

    private RegisterNumbers() {}

    static DocumentNumbers numbers() {
        DocumentNumbers numbers = new DocumentNumbers("bip-evidence-register", "0.3", Outcome.JOB);
        numbers.intercept(-3.297826048091016);
        numbers.minimumCoverage(0.6);
        numbers.level(0.95);
        numbers.intervalOffsets(0.0, -0.07476159220280301, -0.10272481393663796, -0.12673285278191485);
        numbers.term("age", -0.009945889074306689, 39.38065906622477, false);
        numbers.term("unskilled", -0.5085156005363215, 0.7345314119128997, false);
        numbers.term("employment_last_three_years", 0.003706784985356883, 4.157509768020754, false);
        numbers.term("benefits_last_three_years", -0.01868414380062564, 78.29141853148504, false);
        coefficientCovariance(numbers);
        featureCovariance(numbers);
        numbers.calibration("all citizens", 3, 0.039804452993036636, 0.040467217543196744);
        numbers.calibration("all citizens", 6, 0.07487708826009623, 0.0760090288066662);
        numbers.calibration("all citizens", 12, 0.13761208492937696, 0.13888253602076228);
        numbers.provenance("program", "EvidencePipeline");
        numbers.provenance("library_version", "0.1.0-SNAPSHOT");
        numbers.provenance("population_seed", "2014");
        numbers.provenance("population_rows", "1000000");
        numbers.provenance("calibration_seed", "2016");
        numbers.provenance("calibration_rows", "300000");
        numbers.provenance("ensemble_members", "12");
        numbers.provenance("ensemble_seed", "2015");
        numbers.provenance("ensemble_rows", "300000");
        referenceCases(numbers);
        return numbers;
    }

    private static void coefficientCovariance(DocumentNumbers numbers) {
        numbers.coefficientCovariance(0.002295984425184785, 5.8148888014340995E-5, 1.3683209151442435E-5);
        numbers.coefficientCovariance(1.7861036347294044E-4, -3.6884546673251536E-5, 0.005622184653003383);
        numbers.coefficientCovariance(9.739382286897878E-6, 7.538222760361825E-7, -2.807263210549279E-5);
        numbers.coefficientCovariance(1.0184330711490998E-5, 3.4456635153338206E-5, 1.1279389549255507E-6);
        numbers.coefficientCovariance(-3.8567054495477235E-5, 3.1392300611205773E-6, 5.524553847396642E-6);
    }

    private static void featureCovariance(DocumentNumbers numbers) {
        numbers.featureCovariance(108.4466809202723, 0.40429649826737657, 0.19499521130141334, -8.869620382527197);
        numbers.featureCovariance(-0.9727993915767432, 124.98969069848683, 19.07831877568011, 1.9486873172759045);
        numbers.featureCovariance(-90.65001203221281, 254.41740715445292);
    }

    private static void referenceCases(DocumentNumbers numbers) {
        numbers.referenceCase("middle", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0");
        numbers.expected(-3.378067380504999, 0.06266037114157977, 0.05680283059022483, 0.06908851519552166);
        numbers.referenceCase("middle at three months", 3, 0.8);
        numbers.values("40.0 1.0 4.0 75.0");
        numbers.expected(-3.378067380504999, 0.03298798932678268, 0.030909920321031452, 0.03520069189476747);
        numbers.referenceCase("middle at nine months", 9, 0.9);
        numbers.values("40.0 1.0 4.0 75.0");
        numbers.expected(-3.378067380504999, 0.09065281926227259, 0.08358639519244195, 0.0982733511757194);
        numbers.referenceCase("high", 12, 0.95);
        numbers.values("25.0 0.0 60.0 10.0");
        numbers.expected(-1.2983141376334253, 0.5946057584274773, 0.47653450207890874, 0.7120069124285976);
        numbers.referenceCase("low", 3, 0.95);
        numbers.values("60.0 1.0 0.0 100.0");
        numbers.expected(-4.058915896948202, 0.016974615902713177, 0.013429938911108477, 0.02143454273487476);
        numbers.referenceCase("oldest and most changes", 12, 0.99);
        numbers.values("66.0 1.0 0.0 100.0");
        numbers.expected(-4.118591231394042, 0.058161332629710634, 0.04106923517147982, 0.0819807750733435);
        numbers.referenceCase("youngest and best", 12, 0.5);
        numbers.values("18.0 0.0 100.0 0.0");
        numbers.expected(-0.8935800766927469, 0.723897928931855, 0.662423465178051, 0.7810014945184547);
        numbers.referenceCase("caseworker silent", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0");
        numbers.expected(-3.378067380504999, 0.06266037114157977, 0.05680283059022483, 0.06908851519552166);
        numbers.referenceCase("search and orientation unknown", 12, 0.9);
        numbers.values("33.0 0.0 12.5 60.0");
        numbers.expected(-2.4881607270636126, 0.25691532637278053, 0.23421039152361556, 0.28129137965691137);
        numbers.referenceCase("one fact of the registers unknown", 6, 0.95);
        numbers.values("50.0 1.0 - 80.0");
        numbers.expected(-3.574655414784136, 0.05191719928337646, 0.04445943106585374, 0.06056607652568007);
        numbers.referenceCase("half of each known", 6, 0.95);
        numbers.values("30.0 0.0 20.0 -");
        numbers.expected(-2.468844094865816, 0.14524056355035148, 0.0909427225424987, 0.2257314897932767);
    }
}
