package dk.bip.model.builtin;

import dk.bip.model.outcome.Outcome;

/** The numbers of a document. Written by DocumentSource of the casebook; not to be changed by hand. */
final class RegisterNumbers {

    private RegisterNumbers() {}

    static DocumentNumbers numbers() {
        DocumentNumbers numbers = new DocumentNumbers("bip-evidence-register", "0.2", Outcome.JOB);
        numbers.intercept(-3.2774018637853515);
        numbers.leastCoverage(0.6);
        numbers.level(0.95);
        numbers.intervalOffsets(0.0, -0.12860168906206162, -0.19564966304126222, -0.2451629862266126);
        numbers.term("age", -0.010215485730213733, 39.36074902646111, false);
        numbers.term("unskilled", -0.47928608232261205, 0.731918709502378, false);
        numbers.term("employment_last_three_years", 0.0033964499426659554, 4.1606776066904745, false);
        numbers.term("benefits_last_three_years", -0.01784670901669372, 78.29520532193996, false);
        coefficientCovariance(numbers);
        featureCovariance(numbers);
        numbers.calibration("all citizens", 3, 0.04022023119289355, 0.0406488098606317);
        numbers.calibration("all citizens", 6, 0.07392310314425499, 0.07483015840786614);
        numbers.calibration("all citizens", 12, 0.13162320042823486, 0.1332336973707423);
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
        numbers.coefficientCovariance(0.0020123971441146455, 3.4100042171491656E-5, 1.3596143952015577E-5);
        numbers.coefficientCovariance(4.6067028134710495E-5, -7.148627221182022E-5, 0.0075143877493152374);
        numbers.coefficientCovariance(1.3030693486489234E-5, 5.142428998230159E-7, 5.671758944326647E-6);
        numbers.coefficientCovariance(8.512557633067054E-6, 1.758863073010417E-5, -9.284781025913651E-7);
        numbers.coefficientCovariance(6.854696326369089E-6, 3.229296369830921E-6, 5.950707952898045E-6);
    }

    private static void featureCovariance(DocumentNumbers numbers) {
        numbers.featureCovariance(108.19625421187388, 0.38897460876674844, 0.19621390790059148, -8.905433683487844);
        numbers.featureCovariance(-0.9486803318889612, 124.09994919661689, 18.670337730154035, 1.9192360761271108);
        numbers.featureCovariance(-89.88690300057262, 253.38276694402805);
    }

    private static void referenceCases(DocumentNumbers numbers) {
        numbers.referenceCase("middle", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0");
        numbers.expected(-3.354156917367267, 0.06255984899980548, 0.05692855687649977, 0.068717490558541);
        numbers.referenceCase("middle at three months", 3, 0.8);
        numbers.values("40.0 1.0 4.0 75.0");
        numbers.expected(-3.354156917367267, 0.03375930400353925, 0.03171429540849367, 0.035931285990514594);
        numbers.referenceCase("middle at nine months", 9, 0.9);
        numbers.values("40.0 1.0 4.0 75.0");
        numbers.expected(-3.354156917367267, 0.08874051276571471, 0.08207382100417361, 0.09591046518364248);
        numbers.referenceCase("high", 12, 0.95);
        numbers.values("25.0 0.0 60.0 10.0");
        numbers.expected(-1.3714012662170636, 0.5498624431427751, 0.4382228088643117, 0.6650928160877633);
        numbers.referenceCase("low", 3, 0.95);
        numbers.values("60.0 1.0 0.0 100.0");
        numbers.expected(-4.018220157159549, 0.017667203139138346, 0.01441132753651392, 0.02164250899022233);
        numbers.referenceCase("oldest and most changes", 12, 0.99);
        numbers.values("66.0 1.0 0.0 100.0");
        numbers.expected(-4.079513071540831, 0.05682551626413332, 0.04189188252542697, 0.07681180372389504);
        numbers.referenceCase("youngest and best", 12, 0.5);
        numbers.values("18.0 0.0 100.0 0.0");
        numbers.expected(-0.9855677782319922, 0.6753128849658255, 0.6179930888191587, 0.730373702357704);
        numbers.referenceCase("caseworker silent", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0");
        numbers.expected(-3.354156917367267, 0.06255984899980548, 0.05692855687649977, 0.068717490558541);
        numbers.referenceCase("search and orientation unknown", 12, 0.9);
        numbers.values("33.0 0.0 12.5 60.0");
        numbers.expected(-2.5067919751700924, 0.2399369315461069, 0.21450818542872732, 0.2677070836723987);
        numbers.referenceCase("one fact of the registers unknown", 6, 0.95);
        numbers.values("50.0 1.0 - 80.0");
        numbers.expected(-3.5489530168793904, 0.05192287805029072, 0.045141637495745984, 0.05967469742113715);
        numbers.referenceCase("half of each known", 6, 0.95);
        numbers.values("30.0 0.0 20.0 -");
        numbers.expected(-2.4892138331767533, 0.1394083489635731, 0.08856711199111598, 0.21413751313702734);
    }
}
