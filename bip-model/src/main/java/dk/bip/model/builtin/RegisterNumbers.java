package dk.bip.model.builtin;

import dk.bip.model.outcome.Outcome;

/** The numbers of a document. Written by DocumentSource of the casebook; not to be changed by hand. */
final class RegisterNumbers {

    private RegisterNumbers() {}

    static DocumentNumbers numbers() {
        DocumentNumbers numbers = new DocumentNumbers("bip-evidence-register", "0.5", Outcome.JOB);
        numbers.minimumCoverage(0.5);
        numbers.level(0.95);
        numbers.feature("age");
        numbers.feature("unskilled");
        numbers.feature("employment_last_three_years");
        numbers.feature("benefits_last_three_years");
        numbers.feature("first_interval");
        numbers.feature("caseworker_changes");
        numbers.value("age", 39.384061292580796);
        numbers.value("unskilled", 0.7379915934413264);
        numbers.value("employment_last_three_years", 4.008844363312479);
        numbers.value("benefits_last_three_years", 78.59333417665079);
        numbers.value("first_interval", 0.13866427791775393);
        numbers.atLeast("caseworker_changes>=1", "caseworker_changes", 0.32527430167541976, 1.0);
        numbers.atLeast("caseworker_changes>=2", "caseworker_changes", 0.09046887186539121, 2.0);
        numbers.atLeast("caseworker_changes>=3", "caseworker_changes", 0.021505730700516597, 3.0);
        precision(numbers);
        within3Months(numbers);
        within6Months(numbers);
        within9Months(numbers);
        within12Months(numbers);
        numbers.calibration("all citizens", 3, 0.03993457489046134, 0.040115901034658195, 2.2324030190839668E-4);
        numbers.calibration(
                "the tenth with the highest probabilities",
                3,
                0.10562815621761215,
                0.10310627247303163,
                0.0010872301647440854);
        numbers.calibration(
                "the first three months after the first measurement",
                3,
                0.04508812305748053,
                0.04457561277954393,
                5.769631026123329E-4);
        numbers.calibration(
                "no change of caseworker", 3, 0.04321038862446812, 0.043201569408350814, 2.952152019399086E-4);
        numbers.calibration(
                "one change of caseworker", 3, 0.0357527856315073, 0.036410157999104964, 4.19231428697033E-4);
        numbers.calibration(
                "two changes of caseworker", 3, 0.028118704121922158, 0.028064885551512615, 6.462966993269892E-4);
        numbers.calibration(
                "three or more changes of caseworker",
                3,
                0.019632510638050528,
                0.021416883241890727,
                0.0010228466825052789);
        numbers.calibration("all citizens", 6, 0.0771860114967028, 0.07773879118936301, 4.111111040781161E-4);
        numbers.calibration(
                "the tenth with the highest probabilities",
                6,
                0.1931562868546901,
                0.18733519776268098,
                0.001846309589779394);
        numbers.calibration(
                "the first three months after the first measurement",
                6,
                0.08318887541646851,
                0.0836810735623725,
                8.076815893532767E-4);
        numbers.calibration("no change of caseworker", 6, 0.0832584699111338, 0.08359197155448361, 5.38251242429168E-4);
        numbers.calibration(
                "one change of caseworker", 6, 0.06962770394648403, 0.0709268854346556, 7.620169873554364E-4);
        numbers.calibration(
                "two changes of caseworker", 6, 0.05491624665075839, 0.054419204731599974, 0.001176434001809011);
        numbers.calibration(
                "three or more changes of caseworker",
                6,
                0.03858327306775989,
                0.04134180383097524,
                0.0018824586717634676);
        numbers.calibration("all citizens", 9, 0.11265617909852353, 0.1133450992260441, 5.766442851314118E-4);
        numbers.calibration(
                "the tenth with the highest probabilities",
                9,
                0.26917952216364,
                0.25926369828809104,
                0.00241651971000012);
        numbers.calibration(
                "the first three months after the first measurement",
                9,
                0.11780434230317445,
                0.11864968685361856,
                9.72996907947576E-4);
        numbers.calibration(
                "no change of caseworker", 9, 0.12138295099437217, 0.12190686660473664, 7.497981248645536E-4);
        numbers.calibration(
                "one change of caseworker", 9, 0.10220042094677911, 0.10343077677562264, 0.0010553533361201662);
        numbers.calibration(
                "two changes of caseworker", 9, 0.07987663783177204, 0.07910644651580924, 0.001621106643090344);
        numbers.calibration(
                "three or more changes of caseworker",
                9,
                0.055168786447641796,
                0.05996727307729365,
                0.002640960989123625);
        numbers.calibration("all citizens", 12, 0.14666132674254687, 0.14738428624080238, 7.235462592230323E-4);
        numbers.calibration(
                "the tenth with the highest probabilities",
                12,
                0.3367761787799506,
                0.32259965441815713,
                0.002862251568420811);
        numbers.calibration(
                "the first three months after the first measurement",
                12,
                0.15016142510833663,
                0.15166518922113345,
                0.0011105579641695182);
        numbers.calibration(
                "no change of caseworker", 12, 0.15807393027880012, 0.15864555804551794, 9.353540597765143E-4);
        numbers.calibration(
                "one change of caseworker", 12, 0.13308712123651203, 0.134233139299346, 0.001302799644683995);
        numbers.calibration(
                "two changes of caseworker", 12, 0.1035236361544377, 0.10276444921212291, 0.0019907683834068453);
        numbers.calibration(
                "three or more changes of caseworker",
                12,
                0.07125313318865915,
                0.07705265184329581,
                0.003260735470791063);
        numbers.provenance("program", "EvidencePipeline");
        numbers.provenance("library_version", "0.1.0-SNAPSHOT");
        numbers.provenance("population_seed", "2014");
        numbers.provenance("population_rows", "1000000");
        numbers.provenance("calibration_seed", "2016");
        numbers.provenance("calibration_rows", "1000000");
        numbers.provenance("ensemble_members", "25");
        numbers.provenance("ensemble_seed", "2015");
        numbers.provenance("ensemble_rows", "300000");
        numbers.provenance("auc_3_months", "0.678");
        numbers.provenance("auc_6_months", "0.675");
        numbers.provenance("auc_9_months", "0.674");
        numbers.provenance("auc_12_months", "0.673");
        numbers.provenance("calibration_slope_3_months", "0.992 (standard error 0.009)");
        numbers.provenance("calibration_slope_6_months", "0.991 (standard error 0.009)");
        numbers.provenance("calibration_slope_9_months", "0.992 (standard error 0.009)");
        numbers.provenance("calibration_slope_12_months", "0.990 (standard error 0.009)");
        referenceCases(numbers);
        return numbers;
    }

    private static void precision(DocumentNumbers numbers) {
        numbers.precision(0.00940580216162114, -0.011471586775659673, 5.580233490698982, 1.740032454833681E-4);
        numbers.precision(0.016240216580032503, 0.011336408345088983, -5.25612089633314E-4, -0.03400861652727784);
        numbers.precision(0.003767208043485868, 0.005722244614746925, 0.009177846848044912, 0.12049531646407594);
        numbers.precision(-0.0043403691907115405, 0.004866539039828843, 9.10630857668596, -0.006447521677369215);
        numbers.precision(-0.029243755190750072, 9.280456275321362E-4, -0.0016240813082727865, 1.852812840632243);
        numbers.precision(6.130730684572685, -0.005474757410849547, -0.03170572358595332, 5.572226440818677E-4);
        numbers.precision(-3.049236853273527E-4, -0.008707020400997398, -4.254049879380876, 18.76313041006785);
        numbers.precision(-0.0064023920730920374, 0.024036573476023823, 5.777045965503685E-4, -0.001469440962337541);
        numbers.precision(-0.00985289808129097, 0.005576154105330294, -14.496301532471644, 61.00503180738736);
    }

    private static void within3Months(DocumentNumbers numbers) {
        numbers.logit(3, -3.3424332597478617);
        numbers.coefficients(-0.008438236443873386, -0.6132697647389874, 0.004553593709154197, -0.02164296067246244);
        numbers.coefficients(-0.04993341304814937, -0.15162269194287922, -0.23998098933537276, -0.3420405954888364);
        numbers.covariance(0.027419819827436697, 1.8787947932264644E-4, 1.1549867634823532E-5, 0.007723659297122574);
        numbers.covariance(7.600579960592339E-5, 0.008467484939824521, 1.531088600261442E-5, -2.7065505416925547E-7);
        numbers.covariance(-3.7213214515499855E-6, 1.0441109457127067E-5, 1.69896302152008E-4, 2.10702146843219E-6);
        numbers.covariance(8.373424093026618E-5, 2.7360799582147896E-6, 8.457207991055359E-6, -0.029247130916858145);
        numbers.covariance(-2.9362412171521075E-4, -0.012297590999162382, -2.98270434451193E-5, -4.0988975909880837E-4);
        numbers.covariance(0.06954167186841678, 0.007051701828514777, 1.0163723071056628E-4, 0.003988419096071775);
        numbers.covariance(-2.996126634989811E-5, 1.5441333237402373E-4, -0.018091058956980603, 0.018060755332782806);
        numbers.covariance(0.007269031804820528, 3.76484891609137E-6, 2.2251000753876257E-4, 9.839228250410395E-6);
        numbers.covariance(-5.5312188227128804E-5, -0.001939423969748051, -0.005970992744602746, 0.0314342640029132);
        numbers.covariance(-0.011493693531371545, -6.285547419326864E-5, -0.003527907106281491, -8.407453820992791E-5);
        numbers.covariance(-1.5318984119684138E-4, 0.0220076001992245, -0.0037761791495362048, -0.024590173972224634);
        numbers.covariance(0.1523338263359539);
    }

    private static void within6Months(DocumentNumbers numbers) {
        numbers.logit(6, -2.6249079080031312);
        numbers.coefficients(-0.008506793120598119, -0.6022275193921176, 0.005247124364686476, -0.021736057895778992);
        numbers.coefficients(-0.10601076869856495, -0.16341471782261113, -0.2479538837500803, -0.34869377263942997);
        numbers.covariance(0.03239928998838627, 1.891988364843431E-4, 1.1583507742972555E-5, 0.00836869354743193);
        numbers.covariance(6.961861847228567E-5, 0.008322638202417156, 1.6086300964436415E-5, -4.90263435721296E-7);
        numbers.covariance(-5.2609841730874834E-6, 1.2497353419179012E-5, 1.420480578698735E-4, 1.7228503900504792E-6);
        numbers.covariance(6.616003215860295E-5, 2.2448280563283585E-6, 7.60922026441156E-6, -0.025976027206464802);
        numbers.covariance(-2.1617008807312796E-4, -0.009297830007451763, -1.0414434319965923E-6);
        numbers.covariance(-2.473645135343274E-4, 0.043748646527026966, 0.008228379440126651, 7.424848947987258E-5);
        numbers.covariance(0.0028794076525693706, -3.497133837521297E-5, 8.91152389387358E-5, -0.011458616968394734);
        numbers.covariance(0.01355295653938259, 0.0063819475834361455, -1.0603186870023561E-5, 9.823441248171046E-5);
        numbers.covariance(2.362524836582303E-5, -5.362993079752659E-5, -2.857667330705254E-4, -0.004176440654938137);
        numbers.covariance(0.028338718812347362, -0.011611040602753926, -3.473410004361768E-5, -0.002798403248302675);
        numbers.covariance(-5.067877562545585E-5, -3.960386927612627E-5, 0.012406020548699487, -0.002372955371603408);
        numbers.covariance(-0.020864413195771304, 0.13062944071683957);
    }

    private static void within9Months(DocumentNumbers numbers) {
        numbers.logit(9, -2.1927867147032822);
        numbers.coefficients(-0.008493780767359621, -0.5940640099084982, 0.005847222741000697, -0.02195706808250024);
        numbers.coefficients(-0.1474950432275735, -0.1746825321043353, -0.2689263258178063, -0.37930084686829213);
        numbers.covariance(0.03665557554220113, 1.963570231277073E-4, 1.1922833442900505E-5, 0.008815719604432752);
        numbers.covariance(6.741507876603855E-5, 0.00839587791628093, 2.5255929482939873E-5, -5.696261842077843E-7);
        numbers.covariance(-7.257255277013915E-6, 1.485242243108096E-5, 1.3005031849476476E-4, 1.5389274430619256E-6);
        numbers.covariance(6.006377470353043E-5, 2.209993667782656E-6, 7.67251133050629E-6, -0.02509313448612516);
        numbers.covariance(-1.767735859998118E-4, -0.007830727912717725, 2.2743134900880796E-5, -1.7330709505500574E-4);
        numbers.covariance(0.03306544401509388, 0.007781569017717629, 4.990219471803591E-5, 0.002100524690458428);
        numbers.covariance(-3.0031166367056173E-5, 5.285449603026007E-5, -0.007363652562719245, 0.011135596016652906);
        numbers.covariance(0.005778704633371803, -1.8467806911747114E-5, -3.7233525328825404E-4, 4.604115964009716E-5);
        numbers.covariance(-6.15230039900528E-5, 8.973404238927391E-4, -0.003613025723679282, 0.027988743083011275);
        numbers.covariance(-0.011218386809623898, -1.6330968963174123E-5, -0.0023869924666886345);
        numbers.covariance(-3.625443677898079E-5, 1.0496470902858056E-5, 0.010459195896679844, -0.0020359948813035308);
        numbers.covariance(-0.016629742704001207, 0.12499193609731697);
    }

    private static void within12Months(DocumentNumbers numbers) {
        numbers.logit(12, -1.8775192371922378);
        numbers.coefficients(-0.008602930862732911, -0.5891035188764003, 0.006367098884093679, -0.022282304696581504);
        numbers.coefficients(-0.18181877164347682, -0.19159575447231775, -0.2852809371876605, -0.39508050133594746);
        numbers.covariance(0.04092334940653463, 1.9368564346022754E-4, 1.221505078306656E-5, 0.0092898416150339);
        numbers.covariance(6.413043372375386E-5, 0.008644831513694771, 3.001125504651163E-5, -4.7310501835738105E-7);
        numbers.covariance(-1.078426776065199E-5, 1.7348054645290806E-5, 1.1509666751699316E-4, 1.435288726952317E-6);
        numbers.covariance(5.424420944126459E-5, 2.316448345822301E-6, 7.934964654798873E-6, -0.024737284110240485);
        numbers.covariance(-1.3659114590503952E-4, -0.007188855249212635, 4.261719914304526E-5, -1.2514844270318287E-4);
        numbers.covariance(0.027941675555983043, 0.007778247689712813, 3.1913528523957636E-5, 0.001646974484657104);
        numbers.covariance(-2.318980521770548E-5, 2.5098117902462112E-5, -0.005343909771579219, 0.010050226990778007);
        numbers.covariance(0.004238532737578416, -1.8479322443157095E-5, -8.87486071242551E-4, 6.630248198806514E-5);
        numbers.covariance(-5.319164001067665E-5, 0.0021120190697701668, -0.0031833812700771133, 0.026855908742894258);
        numbers.covariance(-0.009184717623858613, 1.771094130497703E-5, -0.0016370726459246665, -3.624601290592833E-5);
        numbers.covariance(3.968093622849003E-5, 0.009015162438901825, -0.0016795199348662022, -0.013824272161435926);
        numbers.covariance(0.11354599704177466);
    }

    private static void referenceCases(DocumentNumbers numbers) {
        numbers.referenceCase("middle", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 0.0 1.0");
        numbers.expected(-2.775506912072931, 0.05866217657502726, 0.0363876681426677, 0.09325237041712124);
        numbers.referenceCase("middle at three months", 3, 0.8);
        numbers.values("40.0 1.0 4.0 75.0 0.0 1.0");
        numbers.expected(-3.496895517143929, 0.029400691868255835, 0.02147751800744679, 0.040126906554310504);
        numbers.referenceCase("middle at nine months", 9, 0.9);
        numbers.values("40.0 1.0 4.0 75.0 0.0 1.0");
        numbers.expected(-2.3397446560973427, 0.08788438122574424, 0.05923206759532283, 0.1285034785983552);
        numbers.referenceCase("high", 12, 0.95);
        numbers.values("25.0 0.0 60.0 10.0 0.0 0.0");
        numbers.expected(0.6877365724232928, 0.6654632270154291, 0.5161805120696552, 0.7876350329615163);
        numbers.referenceCase("low", 3, 0.95);
        numbers.values("60.0 1.0 0.0 100.0 0.0 4.0");
        numbers.expected(-4.806970222493783, 0.008106333647095284, 0.00344707720106462, 0.018943580016000033);
        numbers.referenceCase("oldest and most changes", 12, 0.99);
        numbers.values("66.0 1.0 0.0 100.0 0.0 12.0");
        numbers.expected(-3.5134776605590385, 0.028931173660312677, 0.009592490869339112, 0.08395231757738954);
        numbers.referenceCase("youngest and best", 12, 0.5);
        numbers.values("18.0 0.0 100.0 0.0 1.0 0.0");
        numbers.expected(1.0436453191485084, 0.7395527602177271, 0.6736138077108712, 0.796200601449241);
        numbers.referenceCase("caseworker silent", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 1.0 0.0");
        numbers.expected(-2.7181029629488846, 0.061913555157556914, 0.046907398752841944, 0.08131078092618557);
        numbers.referenceCase("search and orientation unknown", 12, 0.9);
        numbers.values("33.0 0.0 12.5 60.0 0.0 2.0");
        numbers.expected(-1.2745159979620737, 0.21848516789436706, 0.14895412147931378, 0.3086999242302812);
        numbers.referenceCase("one fact of the registers unknown", 6, 0.95);
        numbers.values("50.0 1.0 - 80.0 0.0 1.0");
        numbers.expected(
                -2.9750252877709245,
                0.04861766124354255,
                0.0290084609645941,
                0.08038277301447402,
                0.0442934039997256,
                0.05322993220029664);
        numbers.referenceCase("half of each known", 6, 0.95);
        numbers.values("30.0 0.0 20.0 - - 0.0");
        numbers.expected(
                -1.5973937125621904,
                0.17216384017432823,
                0.13496057422781693,
                0.2169451989391081,
                0.10308244850020293,
                0.2628219542224683);
        numbers.referenceCase("belief unknown", 12, 0.95);
        numbers.values("44.0 1.0 6.0 80.0 0.0 2.0");
        numbers.expected(-2.445283993006775, 0.07978410638263281, 0.044538592743628265, 0.13886731620863016);
        numbers.referenceCase("belief and orientation unknown", 9, 0.95);
        numbers.values("44.0 1.0 6.0 80.0 0.0 2.0");
        numbers.expected(-2.7407369999150877, 0.060611926334053365, 0.033434595024820775, 0.1074251380235754);
        numbers.referenceCase("start and changes unknown", 6, 0.9);
        numbers.values("44.0 1.0 6.0 80.0 - -");
        numbers.expected(
                -2.8454513639420016,
                0.055433370482680655,
                0.04036882498867,
                0.07566816987323273,
                0.043474269922023565,
                0.06915359073764744);
        numbers.referenceCase("three changes and belief between two levels", 12, 0.95);
        numbers.values("44.0 1.0 6.0 80.0 0.0 3.0");
        numbers.expected(-2.8403644943427224, 0.05518153123136328, 0.025980175107220543, 0.11338406014645709);
    }
}
