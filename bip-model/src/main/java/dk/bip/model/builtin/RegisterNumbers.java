package dk.bip.model.builtin;

import dk.bip.model.outcome.Outcome;

/** The numbers of a document. Written by DocumentSource of the casebook; not to be changed by hand. */
final class RegisterNumbers {

    private RegisterNumbers() {}

    static DocumentNumbers numbers() {
        DocumentNumbers numbers = new DocumentNumbers("bip-evidence-register", "0.2", Outcome.JOB);
        numbers.intercept(-3.1980177621982318);
        numbers.leastCoverage(0.6);
        numbers.level(0.95);
        numbers.intervalOffsets(0.0, -0.0939388723446577, -0.1806496848753805, -0.2475049997829978);
        numbers.term("age", -0.008977788761946546, 39.30820468482156, false);
        numbers.term("unskilled", -0.4419583463404849, 0.7319716331905664, false);
        numbers.term("employment_last_three_years", 0.0032323646574545493, 4.230200855863684, false);
        numbers.term("benefits_last_three_years", -0.01682577007915177, 78.23427186919864, false);
        coefficientCovariance(numbers);
        featureCovariance(numbers);
        numbers.calibration("all citizens", 3, 0.04270422483505966, 0.04350790826084787);
        numbers.calibration("all citizens", 6, 0.07965993122926378, 0.08095198496515708);
        numbers.calibration("all citizens", 12, 0.14106965311709943, 0.14345967701698073);
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
        numbers.coefficientCovariance(0.005932504947620881, 2.9110340802453516E-5, 1.0199331924333422E-5);
        numbers.coefficientCovariance(0.0012654177801721695, 4.497582202578199E-6, 0.006585771342134357);
        numbers.coefficientCovariance(6.482972951349014E-5, 5.035286792721555E-7, 2.2951720166662352E-5);
        numbers.coefficientCovariance(8.719063607120069E-6, 5.1466056369503085E-5, 1.3411714738618589E-8);
        numbers.coefficientCovariance(-1.3481786636503588E-5, 3.775244451836985E-6, 5.635000613173607E-6);
    }

    private static void featureCovariance(DocumentNumbers numbers) {
        numbers.featureCovariance(107.77532195235203, 0.37868330179674703, 0.19618935749429942, -9.146345265236345);
        numbers.featureCovariance(-0.9789686086259284, 127.76446613366825, 18.350073019348233, 1.9177025912737902);
        numbers.featureCovariance(-92.27105650878175, 254.57599919466662);
    }

    private static void referenceCases(DocumentNumbers numbers) {
        numbers.referenceCase("middle", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0");
        numbers.expected(-3.269010906437851, 0.068896590254401, 0.05903974508989968, 0.08029276137664958);
        numbers.referenceCase("middle at three months", 3, 0.8);
        numbers.values("40.0 1.0 4.0 75.0");
        numbers.expected(-3.269010906437851, 0.03664973373685417, 0.03308264190546606, 0.04058529862230896);
        numbers.referenceCase("middle at nine months", 9, 0.9);
        numbers.values("40.0 1.0 4.0 75.0");
        numbers.expected(-3.269010906437851, 0.09755500614530914, 0.08586262759383485, 0.11070885381407057);
        numbers.referenceCase("high", 12, 0.95);
        numbers.values("25.0 0.0 60.0 10.0");
        numbers.expected(-1.4176982527058481, 0.5386787798008994, 0.4325466712580382, 0.6490210325357034);
        numbers.referenceCase("low", 3, 0.95);
        numbers.values("60.0 1.0 0.0 100.0");
        numbers.expected(-3.8821403922853945, 0.020190610308942026, 0.01579830368000361, 0.02577210611538702);
        numbers.referenceCase("oldest and most changes", 12, 0.99);
        numbers.values("66.0 1.0 0.0 100.0");
        numbers.expected(-3.9360071248570736, 0.06597711848745488, 0.04664187893182216, 0.09283071355779503);
        numbers.referenceCase("youngest and best", 12, 0.5);
        numbers.values("18.0 0.0 100.0 0.0");
        numbers.expected(-1.0573014442825228, 0.6561532789717894, 0.599516872234984, 0.7111161104186258);
        numbers.referenceCase("caseworker silent", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0");
        numbers.expected(-3.269010906437851, 0.068896590254401, 0.05903974508989968, 0.08029276137664958);
        numbers.referenceCase("search and orientation unknown", 12, 0.9);
        numbers.values("33.0 0.0 12.5 60.0");
        numbers.expected(-2.4843463879881003, 0.24693137951715377, 0.21888175343009297, 0.27773623894683197);
        numbers.referenceCase("one fact of the registers unknown", 6, 0.95);
        numbers.values("50.0 1.0 - 80.0");
        numbers.expected(-3.4461886628296243, 0.05820387933760991, 0.048280934034063534, 0.0700527044667964);
        numbers.referenceCase("half of each known", 6, 0.95);
        numbers.values("30.0 0.0 20.0 -");
        numbers.expected(-2.4713061429403527, 0.14374097516755463, 0.09287460787270854, 0.21731115106787388);
    }
}
