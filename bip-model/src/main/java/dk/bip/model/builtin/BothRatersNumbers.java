package dk.bip.model.builtin;

import dk.bip.model.outcome.Outcome;

/** The numbers of a document. Written by DocumentSource of the casebook; not to be changed by hand. */
final class BothRatersNumbers {

    private BothRatersNumbers() {}

    static DocumentNumbers numbers() {
        DocumentNumbers numbers = new DocumentNumbers("bip-evidence-both-raters", "0.2", Outcome.JOB);
        numbers.intercept(-3.4732923816591534);
        numbers.leastCoverage(0.6);
        numbers.level(0.95);
        numbers.intervalOffsets(0.0, -0.05820313519642894, -0.11786020488330817, -0.15586142147408627);
        numbers.term("age", -0.00750341882737787, 39.30610647070133, false);
        numbers.term("unskilled", -0.33363896528660764, 0.7315972741449659, false);
        numbers.term("employment_last_three_years", 0.0027467640861950564, 4.235634251845366, false);
        numbers.term("benefits_last_three_years", -0.012695169737676738, 78.21335669492056, false);
        numbers.term("citizen_job_search_behaviour", 0.21073283430024733, 1.6520913887761424, false);
        numbers.term("citizen_labour_market_knowledge", 0.1649215246158746, 3.2993468415543354, false);
        numbers.term("citizen_belief", 0.16369266067219057, 3.2847963085599536, true);
        numbers.term("citizen_cooperation", 0.17241148140432558, 3.2562474632030933, false);
        numbers.term("citizen_health_mastery", 0.16258227669085681, 3.2766892397086154, false);
        numbers.term("caseworker_labour_market_knowledge", 0.08195278680340676, 3.298133985601675, false);
        numbers.term("caseworker_goal_directedness", 0.16590570915648936, 3.281804490397556, false);
        coefficientCovariance(numbers);
        featureCovariance(numbers);
        numbers.calibration("all citizens", 3, 0.04297335672679783, 0.043758706962727094);
        numbers.calibration("all citizens", 6, 0.08018485955889586, 0.08155403292298069);
        numbers.calibration("all citizens", 12, 0.14187165922655467, 0.14422284138401614);
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
        numbers.coefficientCovariance(0.002631198241392663, 7.116890217071515E-6, 1.1272874031310343E-5);
        numbers.coefficientCovariance(4.2591481162135774E-4, -1.1101386820521309E-5, 0.005704010584543451);
        numbers.coefficientCovariance(1.24157091515258E-5, -1.573753277256325E-7, 6.636307841929893E-6);
        numbers.coefficientCovariance(9.143123184473175E-6, 1.559136226686926E-5, -4.6552288618299537E-7);
        numbers.coefficientCovariance(-3.234946854247741E-5, 3.24036425978038E-6, 5.603447647806985E-6);
        numbers.coefficientCovariance(1.2331385973610807E-4, 4.939999844125776E-6, 1.086198567757443E-4);
        numbers.coefficientCovariance(-1.665647758596497E-5, 1.3629481211857025E-5, 0.001488621275185592);
        numbers.coefficientCovariance(-6.380165305555183E-4, 1.1820342923760356E-6, -1.2034213489447776E-4);
        numbers.coefficientCovariance(5.285747248134363E-6, 3.804888179447752E-6, 2.4346548051410895E-5);
        numbers.coefficientCovariance(0.0039182030833798875, 2.118216875031376E-4, -1.1775154016731619E-6);
        numbers.coefficientCovariance(7.618213180125705E-5, 1.5893167327746905E-5, 5.7598146956752216E-6);
        numbers.coefficientCovariance(-5.8172298538792616E-5, -9.900321662293748E-6, 0.0019543876777209407);
        numbers.coefficientCovariance(3.9477842497743744E-5, -7.1177139470884585E-6, -4.697143802686705E-5);
        numbers.coefficientCovariance(3.1392324328337855E-5, -1.3284204065937036E-6, -3.3778903548254715E-4);
        numbers.coefficientCovariance(1.463737421956252E-4, 3.3520094508000646E-6, 0.0020744114837117624);
        numbers.coefficientCovariance(4.8285043925374704E-4, -4.9719459991456925E-6, 1.858768129619683E-4);
        numbers.coefficientCovariance(2.702832566555951E-5, 6.761230597938045E-6, 1.7681383486241922E-4);
        numbers.coefficientCovariance(-1.2532344884597912E-5, 1.3652261859940518E-4, 5.984662736770775E-4);
        numbers.coefficientCovariance(0.0024453383804656625, 2.4659679275644845E-4, 9.242888971269127E-7);
        numbers.coefficientCovariance(-2.161857669350781E-5, -3.774526902527384E-7, 5.245711695745036E-6);
        numbers.coefficientCovariance(-1.734859961338016E-4, -0.0015479472151006162, 1.9546296611614816E-4);
        numbers.coefficientCovariance(-1.9008903451737176E-4, -3.0459000784645556E-4, 0.0023560384400892753);
        numbers.coefficientCovariance(3.2008823288279855E-4, -1.6851180054987916E-7, 1.8611834596099464E-4);
        numbers.coefficientCovariance(1.6431025874761483E-5, 1.055841699379779E-5, 1.2209965715851025E-4);
        numbers.coefficientCovariance(-4.4232541487717377E-4, 2.743109032245844E-4, 1.852182549501605E-4);
        numbers.coefficientCovariance(4.318546286510069E-4, 1.682251209788059E-4, 0.002138550519003999);
    }

    private static void featureCovariance(DocumentNumbers numbers) {
        numbers.featureCovariance(107.77012225654622, 0.3788981620575159, 0.19636291235066106, -9.12836309462989);
        numbers.featureCovariance(-0.9810720384370314, 128.01666307888857, 18.3378987402996, 1.9189556337481297);
        numbers.featureCovariance(-92.44031249834137, 254.73676044243572, -0.32528212573023074, -0.034089104646421994);
        numbers.featureCovariance(0.8343816502621089, -1.7162987237333016, 1.4423426090095424, -0.2721892162978938);
        numbers.featureCovariance(-0.030811624488352528, 0.682266586439723, -1.5138364810969513, 0.35898646992198907);
        numbers.featureCovariance(0.9912957871969829, -0.3093493942079898, -0.03241361732664822, 0.652672899676126);
        numbers.featureCovariance(-1.4831626135966336, 0.35726103489495514, 0.3359748658622281, 1.2316457908505047);
        numbers.featureCovariance(-0.3153281088580063, -0.03047696367658628, 0.7218765053141792, -1.56445438921167);
        numbers.featureCovariance(0.356258169793349, 0.3325754928318171, 0.3347819542131388, 1.2358253876427803);
        numbers.featureCovariance(-0.3182080607031881, -0.0323048571847499, 0.7368034963876426, -1.575384225225946);
        numbers.featureCovariance(0.3524399125311288, 0.3276654238697028, 0.3294825191949349, 0.33111498980157084);
        numbers.featureCovariance(1.229528417995878, -0.2676458520875492, -0.031808475967356364, 0.6865457800833639);
        numbers.featureCovariance(-1.5053558091608825, 0.35431763685442763, 0.751869604151205, 0.3362204133351762);
        numbers.featureCovariance(0.3328125837204218, 0.3283481494197215, 1.2305242043537616, -0.3272208492569837);
        numbers.featureCovariance(-0.03266974974359948, 0.7525174984569407, -1.5577636346197508, 0.35650961666619235);
        numbers.featureCovariance(0.33675990707867975, 0.33641691219235076, 0.3346001048234371, 0.3346148723724024);
        numbers.featureCovariance(0.3362429222703416, 1.2339401779753663);
    }

    private static void referenceCases(DocumentNumbers numbers) {
        numbers.referenceCase("middle", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.7109243775198038, 0.04588466593030728, 0.04046720994393118, 0.05199772892537413);
        numbers.referenceCase("middle at three months", 3, 0.8);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.7109243775198038, 0.02387114072149112, 0.021970430121167388, 0.025931926111227452);
        numbers.referenceCase("middle at nine months", 9, 0.9);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.7109243775198038, 0.06618214750645972, 0.059623769664268446, 0.07342397416447627);
        numbers.referenceCase("high", 12, 0.95);
        numbers.values("25.0 0.0 60.0 10.0 5.0 4.5 5.0 5.0 4.0 5.0 5.0");
        numbers.expected(-0.07564096545838163, 0.9153859002632235, 0.8040690527450363, 0.9722542475891284);
        numbers.referenceCase("low", 3, 0.95);
        numbers.values("60.0 1.0 0.0 100.0 1.0 1.5 1.0 2.0 1.0 1.0 1.0");
        numbers.expected(-5.968152523128332, 0.002552433096507187, 0.001553575747134302, 0.0041908011172579725);
        numbers.referenceCase("oldest and most changes", 12, 0.99);
        numbers.values("66.0 1.0 0.0 100.0 1.0 1.0 1.0 1.0 1.0 1.0 1.0");
        numbers.expected(-6.268045279804862, 0.006961639734643707, 0.00332467659282563, 0.014540782658403688);
        numbers.referenceCase("youngest and best", 12, 0.5);
        numbers.values("18.0 0.0 100.0 0.0 5.0 5.0 5.0 5.0 5.0 5.0 5.0");
        numbers.expected(0.4587482661566272, 0.9725668547918861, 0.9519144621961795, 0.9852596133154942);
        numbers.referenceCase("caseworker silent", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 5.0 4.5 5.0 5.0 4.0 - -");
        numbers.expected(-1.651467825880049, 0.28946452205022893, 0.1868470743620892, 0.42491638410700344);
        numbers.referenceCase("search and orientation unknown", 12, 0.9);
        numbers.values("33.0 0.0 12.5 60.0 - 3.0 3.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.2116548106814617, 0.13574289238691, 0.09378166512860318, 0.1938707133492356);
        numbers.referenceCase("one fact of the registers unknown", 6, 0.95);
        numbers.values("50.0 1.0 - 80.0 3.0 2.5 4.0 3.5 2.0 3.5 2.0");
        numbers.expected(-3.761659335498717, 0.043689740470819895, 0.03395451105467206, 0.05609382145926516);
        numbers.referenceCase("half of each known", 6, 0.95);
        numbers.values("30.0 0.0 20.0 - 2.0 - 2.0 4.0 - 3.0 -");
        numbers.expected(-2.974056609447942, 0.09236571161391581, 0.047481562502053605, 0.17373673032813713);
    }
}
