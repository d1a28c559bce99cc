package dk.bip.model.builtin;

import dk.bip.model.outcome.Outcome;

/** The numbers of a document. Written by DocumentSource of the casebook; not to be changed by hand. */
final class CitizenNumbers {

    private CitizenNumbers() {}

    static DocumentNumbers numbers() {
        DocumentNumbers numbers = new DocumentNumbers("bip-evidence-citizen", "0.3", Outcome.JOB);
        numbers.intercept(-3.5679527623802842);
        numbers.minimumCoverage(0.6);
        numbers.level(0.95);
        numbers.intervalOffsets(0.0, -0.045598022613052014, -0.047503796275476094, -0.04602226296806564);
        numbers.term("age", -0.008257776284919313, 39.372416333459675, false);
        numbers.term("unskilled", -0.38855396484099647, 0.7339508117082442, false);
        numbers.term("employment_last_three_years", 0.002773768639463221, 4.17120856864984, false);
        numbers.term("benefits_last_three_years", -0.014993761361763686, 78.26071683985143, false);
        numbers.term("citizen_job_search_behaviour", 0.21792723150933982, 1.7955819155353645, false);
        numbers.term("citizen_labour_market_knowledge", 0.20408453799057735, 3.446421383614224, false);
        numbers.term("citizen_belief", 0.1514712231528204, 3.4246688838944914, true);
        numbers.term("citizen_cooperation", 0.16548752042464812, 3.389425638342738, false);
        numbers.term("citizen_health_mastery", 0.16125210763540918, 3.4178186108338093, false);
        coefficientCovariance(numbers);
        featureCovariance(numbers);
        numbers.calibration("all citizens", 3, 0.040132659702972195, 0.040806336616805654);
        numbers.calibration("all citizens", 6, 0.07550170767278201, 0.07661120116913843);
        numbers.calibration("all citizens", 12, 0.13872164900967915, 0.1397077863342757);
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
        numbers.coefficientCovariance(0.005381863661993856, 5.017550612865175E-5, 1.4919142212955141E-5);
        numbers.coefficientCovariance(8.120128820640639E-4, 4.06325965097725E-5, 0.008218849295839312);
        numbers.coefficientCovariance(-5.5830768985747115E-5, 6.051081684597574E-7, -1.7761470774764232E-5);
        numbers.coefficientCovariance(1.0776925176745076E-5, 4.960963272640548E-5, 3.3156537073081033E-6);
        numbers.coefficientCovariance(6.62556847242192E-5, 3.4409698701548045E-6, 1.0560169019523011E-5);
        numbers.coefficientCovariance(-0.0012015364526215618, -3.951894252298825E-6, 5.789915958216452E-4);
        numbers.coefficientCovariance(5.614516434230514E-6, 1.0997421564512368E-5, 0.0014341994819659404);
        numbers.coefficientCovariance(-0.001641446834060179, -2.3036388814224663E-6, 1.7078798197515689E-4);
        numbers.coefficientCovariance(2.6930767449369514E-5, -4.940173895588147E-7, 4.6884585355644293E-4);
        numbers.coefficientCovariance(0.0023262707626013606, -3.9540906314215486E-4, 1.3609898503796216E-5);
        numbers.coefficientCovariance(-3.4521459754060206E-4, 1.929638185669423E-5, -2.746807182629807E-6);
        numbers.coefficientCovariance(-1.708388537793477E-4, -2.152750575960558E-5, 0.0014413290437157262);
        numbers.coefficientCovariance(-0.0012089036766640942, -1.7753924121368673E-5, -2.8700882817320585E-4);
        numbers.coefficientCovariance(1.4633177484791069E-5, -2.043705622524084E-5, 1.0490558132155068E-4);
        numbers.coefficientCovariance(2.6060553746645683E-5, 5.900623750067037E-5, 0.0015572964335608648);
        numbers.coefficientCovariance(-8.904601479510968E-4, 2.067665067545588E-5, 2.5201338084364106E-4);
        numbers.coefficientCovariance(2.4878891571482147E-5, 1.955287748707036E-5, 1.5909299262639785E-4);
        numbers.coefficientCovariance(5.254784127977884E-5, 2.447910709270743E-4, 2.497739722726849E-4);
        numbers.coefficientCovariance(0.0016981832906779117);
    }

    private static void featureCovariance(DocumentNumbers numbers) {
        numbers.featureCovariance(108.3353344379468, 0.4055404623729369, 0.1952672261854385, -8.84347670200423);
        numbers.featureCovariance(-0.9770368646667612, 125.40240298372399, 19.097682741256342, 1.9491077367290532);
        numbers.featureCovariance(-90.89715557250508, 254.68984015892207, -0.37363660758688094, -0.03892948518395562);
        numbers.featureCovariance(0.9018400754095449, -1.8363465420889413, 1.6272718437894405, -0.4424953380023651);
        numbers.featureCovariance(-0.04343765387173715, 0.9743041759604502, -2.0628275735932915, 0.4853522851583465);
        numbers.featureCovariance(1.5298448627914583, -0.46493553239674246, -0.047237395424787346, 1.0096423965891363);
        numbers.featureCovariance(-2.1116857792640658, 0.4831355405744002, 0.5529335065094406, 1.8967335452899416);
        numbers.featureCovariance(-0.5291333248987998, -0.04699718468086551, 1.0067259260830321, -2.1251195213400087);
        numbers.featureCovariance(0.48240456296384354, 0.550618145322632, 0.557640284076905, 1.9128272690723858);
        numbers.featureCovariance(-0.4726224276100689, -0.04381008953249556, 1.0595901576091833, -2.1740738787854217);
        numbers.featureCovariance(0.4747461396853261, 0.5468676981197805, 0.5570143849453011, 0.5562123112051709);
        numbers.featureCovariance(1.9002370534597146);
    }

    private static void referenceCases(DocumentNumbers numbers) {
        numbers.referenceCase("middle", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.8707979224156666, 0.03954157460691072, 0.03247275208775423, 0.048091493562264186);
        numbers.referenceCase("middle at three months", 3, 0.8);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.8707979224156666, 0.02041622323550666, 0.017930425880302144, 0.023238486206025543);
        numbers.referenceCase("middle at nine months", 9, 0.9);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.8707979224156666, 0.058258516266501845, 0.0494599696217963, 0.06854625346158602);
        numbers.referenceCase("high", 12, 0.95);
        numbers.values("25.0 0.0 60.0 10.0 5.0 4.5 5.0 5.0 4.0");
        numbers.expected(-0.47337368467206864, 0.8480515523574609, 0.6833265968348038, 0.9472850835835767);
        numbers.referenceCase("low", 3, 0.95);
        numbers.values("60.0 1.0 0.0 100.0 1.0 1.5 1.0 2.0 1.0");
        numbers.expected(-5.736880777212311, 0.003214445528232261, 0.0018450396677311862, 0.0055945406238124195);
        numbers.referenceCase("oldest and most changes", 12, 0.99);
        numbers.values("66.0 1.0 0.0 100.0 1.0 1.0 1.0 1.0 1.0");
        numbers.expected(-6.053957224341763, 0.009023679328409884, 0.003922985257358613, 0.02066997742636907);
        numbers.referenceCase("youngest and best", 12, 0.5);
        numbers.values("18.0 0.0 100.0 0.0 5.0 5.0 5.0 5.0 5.0");
        numbers.expected(0.10861348514923011, 0.9462375590552958, 0.9080073438839579, 0.9708994237039523);
        numbers.referenceCase("caseworker silent", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 5.0 4.5 5.0 5.0 4.0");
        numbers.expected(-2.1157198261114347, 0.1997461308117019, 0.15799548362599639, 0.2499944492592538);
        numbers.referenceCase("search and orientation unknown", 12, 0.9);
        numbers.values("33.0 0.0 12.5 60.0 - 3.0 3.0 3.0 3.0");
        numbers.expected(-3.253719247589379, 0.13631795256826598, 0.08814843774118193, 0.2069195701037035);
        numbers.referenceCase("one fact of the registers unknown", 6, 0.95);
        numbers.values("50.0 1.0 - 80.0 3.0 2.5 4.0 3.5 2.0");
        numbers.expected(-3.8423105854937254, 0.040649129361821204, 0.03146924589103735, 0.05239754459458409);
        numbers.referenceCase("half of each known", 6, 0.95);
        numbers.values("30.0 0.0 20.0 - 2.0 - 2.0 4.0 -");
        numbers.expected(-2.9962755323223136, 0.09099517167936819, 0.042189023013312676, 0.1877488514893301);
    }
}
