package dk.bip.model.builtin;

import dk.bip.model.outcome.Outcome;

/** The numbers of a document. Written by DocumentSource of the casebook; not to be changed by hand. */
final class BeliefNumbers {

    private BeliefNumbers() {}

    static DocumentNumbers numbers() {
        DocumentNumbers numbers = new DocumentNumbers("bip-evidence-belief", "0.2", Outcome.JOB);
        numbers.intercept(-3.894521720277441);
        numbers.leastCoverage(0.6);
        numbers.level(0.95);
        numbers.intervalOffsets(0.0, -0.02365109771282509, -0.04392976620186643, -0.05163507866157477);
        numbers.term("age", -0.007149425227854225, 39.3018537528583, false);
        numbers.term("unskilled", -0.33711638535205124, 0.7280050838343843, false);
        numbers.term("employment_last_three_years", 0.002022830162813298, 4.263821458743695, false);
        numbers.term("benefits_last_three_years", -0.013067781826662574, 78.08191742322354, false);
        numbers.term("citizen_job_search_behaviour", 0.12144614599978568, 1.8468799052755644, false);
        numbers.term("citizen_labour_market_knowledge", 0.01666931614987613, 3.4901332333947086, false);
        numbers.term("citizen_belief", 0.003860422179929657, 3.4760978312232163, true);
        numbers.term("citizen_cooperation", 0.017395644662774788, 3.443594966134928, false);
        numbers.term("citizen_health_mastery", 0.015293963291535937, 3.4673206128844787, false);
        numbers.term("caseworker_labour_market_knowledge", -5.992233981360952E-5, 3.4885803826997552, false);
        numbers.term("caseworker_goal_directedness", 0.018656986728357073, 3.471632095506564, false);
        numbers.term("caseworker_belief", 1.2236119658580589, 3.0864751538457362, false);
        numbers.term("caseworker_orientation", -0.9113111616894802, 3.069120306920853, false);
        numbers.term("caseworker_changes", -0.11618075470018674, 0.4538962484995628, false);
        numbers.term("company_course_ended", 0.7855468838488198, 0.24370576765356058, false);
        coefficientCovariance(numbers);
        featureCovariance(numbers);
        numbers.calibration("all citizens", 3, 0.04127364685896245, 0.04173802681819657);
        numbers.calibration("all citizens", 6, 0.07732594589239614, 0.07801001626110063);
        numbers.calibration("the caseworker's belief: No", 6, 0.007511200584656456, 0.009964120520468595);
        numbers.calibration("the caseworker's belief: Doubts", 6, 0.01924854838128998, 0.02447800393959291);
        numbers.calibration("the caseworker's belief: It varies", 6, 0.05195197355641303, 0.04935372594655251);
        numbers.calibration("the caseworker's belief: Good chances", 6, 0.11477924374299084, 0.11441240032789328);
        numbers.calibration("the caseworker's belief: Yes", 6, 0.23033026291034098, 0.23513462976813762);
        numbers.calibration("all citizens", 12, 0.13833173659317793, 0.13918564696465463);
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
        numbers.coefficientCovariance(0.008727499533395983, 1.2765996682330837E-5, 1.2412239871211402E-5);
        numbers.coefficientCovariance(3.390080243089016E-4, -3.8325158334211536E-6, 0.006516852067034209);
        numbers.coefficientCovariance(6.90700035979737E-5, 3.637111802116959E-7, -2.493320110035958E-6);
        numbers.coefficientCovariance(1.1575653582230849E-5, -2.341076378583989E-5, -2.858603494189443E-7);
        numbers.coefficientCovariance(-2.5810354565036157E-5, 2.5908561925310324E-6, 6.351564934858944E-6);
        numbers.coefficientCovariance(-2.3578948815838198E-5, 9.129368886840675E-6, -1.8540368720018518E-4);
        numbers.coefficientCovariance(-9.132819145702906E-6, 8.614682540986225E-6, 0.0015725923277550781);
        numbers.coefficientCovariance(-8.164379043943609E-4, 7.009195859443728E-6, -1.7926055778266656E-4);
        numbers.coefficientCovariance(-1.270556699063493E-5, 1.4435980461339214E-5, 5.178126822058529E-4);
        numbers.coefficientCovariance(0.0037574183897913257, 7.35335140178501E-4, 1.6969867627991787E-5);
        numbers.coefficientCovariance(4.997499158623088E-4, -7.620934157033559E-6, 2.741723799809668E-6);
        numbers.coefficientCovariance(7.120914439409125E-5, 3.0199234969124976E-4, 0.002785631103372283);
        numbers.coefficientCovariance(-0.0013591469538893235, 5.800207545216549E-6, 1.0261623141883392E-4);
        numbers.coefficientCovariance(-2.643875433764122E-5, 9.561903373661624E-6, 1.3935917566928644E-4);
        numbers.coefficientCovariance(2.3185251945090135E-4, 2.884088048505846E-4, 0.0018047777562447964);
        numbers.coefficientCovariance(1.0157047955120305E-4, 1.6122152703340735E-5, 3.89700803953477E-4);
        numbers.coefficientCovariance(-1.873605524197671E-5, 8.054693638826804E-6, 1.5176672958219686E-4);
        numbers.coefficientCovariance(9.981624972994063E-5, 8.431597659453523E-4, 3.08513846570556E-4);
        numbers.coefficientCovariance(0.0019724581252820775, 4.8300132725543347E-5, 4.41036224055894E-6);
        numbers.coefficientCovariance(-5.058710903250551E-6, 1.0535042386933136E-5, -1.7677481486876908E-6);
        numbers.coefficientCovariance(6.296413691681412E-5, -8.957625831472776E-4, 2.185477632607482E-4);
        numbers.coefficientCovariance(-2.9963513406231507E-5, -4.279902898039644E-5, 0.002122469918158091);
        numbers.coefficientCovariance(-8.571900003002698E-4, -2.6151765152102736E-7, -1.530943728578181E-4);
        numbers.coefficientCovariance(-3.901724470791928E-6, -9.633021257528509E-7, 2.5793280867550893E-4);
        numbers.coefficientCovariance(6.339272351603671E-4, 5.198884016033809E-4, 5.126221157827171E-4);
        numbers.coefficientCovariance(1.677030528615336E-4, 6.293867704144062E-5, 0.0023183538498286775);
        numbers.coefficientCovariance(-0.003637297650837491, 2.9550259769965045E-6, -2.521581665412303E-4);
        numbers.coefficientCovariance(1.5478822733427945E-5, 3.7726812227024785E-6, -3.07840370666564E-4);
        numbers.coefficientCovariance(-3.6767132255890507E-4, -0.001012686573115622, -3.3929042073164084E-4);
        numbers.coefficientCovariance(-6.365218521475227E-4, 8.005371386013287E-5, -6.241989585969247E-4);
        numbers.coefficientCovariance(0.005442143446579534, 0.0020977637424678067, -4.432520121949993E-7);
        numbers.coefficientCovariance(1.0464103596870524E-4, -2.621676276681024E-5, 1.6104125538328858E-6);
        numbers.coefficientCovariance(5.364666593629238E-4, 2.436006227273169E-4, 8.036435679365062E-4);
        numbers.coefficientCovariance(3.12580792148092E-4, 6.46780870265742E-4, 1.5066834632717957E-4);
        numbers.coefficientCovariance(3.75108808942043E-4, -0.002662506095130031, 0.004549330020504116);
        numbers.coefficientCovariance(2.1845326215588645E-4, 1.172268025612452E-5, 4.442771136062772E-4);
        numbers.coefficientCovariance(4.384410951879654E-6, -8.44986914706609E-7, -1.2543006526539825E-4);
        numbers.coefficientCovariance(-1.3098404279751247E-4, 5.426401849264868E-4, 6.217616421344186E-5);
        numbers.coefficientCovariance(4.3554019191963583E-4, 4.927960990421898E-4, -3.4514494282987366E-4);
        numbers.coefficientCovariance(2.9286693869182145E-4, 1.219201263340106E-4, 0.0036818014032720045);
        numbers.coefficientCovariance(-0.0014078132317205294, -6.244452726454678E-6, -4.0279077900478194E-4);
        numbers.coefficientCovariance(-1.5318103345872487E-5, 5.443702662854538E-6, 4.6525912259619246E-4);
        numbers.coefficientCovariance(5.490018872747652E-4, -5.935076957761237E-4, 7.708248863795179E-5);
        numbers.coefficientCovariance(-2.2842841989311383E-4, -3.1879690028871417E-4, 1.2144637207638476E-4);
        numbers.coefficientCovariance(1.1066771705040072E-5, -7.859536748609248E-5, -8.075476957061613E-4);
        numbers.coefficientCovariance(0.00554951471823754);
    }

    private static void featureCovariance(DocumentNumbers numbers) {
        numbers.featureCovariance(107.98074885228326, 0.3938344963789341, 0.1980138968478935, -9.388978220168543);
        numbers.featureCovariance(-1.0261364880828088, 128.95007111114512, 19.07975574054384, 2.0068398497904285);
        numbers.featureCovariance(-93.81013150016577, 258.67651534737337, -0.3951584034986782, -0.0442811009319295);
        numbers.featureCovariance(1.0971328243193754, -2.2383311354272197, 1.7017455069011016, -0.3598883536210309);
        numbers.featureCovariance(-0.03987178493141404, 0.9519716063945773, -2.0332352129148132, 0.4806550225498171);
        numbers.featureCovariance(1.2299034941173146, -0.3808536516195114, -0.04393865080293961, 0.9200213077971139);
        numbers.featureCovariance(-2.021463763345469, 0.47800839702165787, 0.4491701789350046, 1.5203302742945364);
        numbers.featureCovariance(-0.4165374648691589, -0.04227484457833135, 0.9780060888128361, -2.0970949608786946);
        numbers.featureCovariance(0.4755778149530139, 0.4444815059874564, 0.4525721642791843, 1.5317810025400707);
        numbers.featureCovariance(-0.39709806447559676, -0.04288464360985906, 1.0017216303582452, -2.1070360995289867);
        numbers.featureCovariance(0.46855744047216186, 0.43861227804544767, 0.4434109840335947, 0.4437365453824329);
        numbers.featureCovariance(1.518864673892573, -0.3433055848623186, -0.041314722882960384, 0.9472844068116639);
        numbers.featureCovariance(-2.014824379213802, 0.469151330058572, 0.945097544131199, 0.4477043187124205);
        numbers.featureCovariance(0.4458813206700894, 0.44001526014674747, 1.5162109329343025, -0.41318391787108955);
        numbers.featureCovariance(-0.04289056625945494, 1.0256551041147506, -2.0994038576753855, 0.47229833589626247);
        numbers.featureCovariance(0.4524045414800263, 0.4528664566650137, 0.4511454507706509, 0.4495932321324566);
        numbers.featureCovariance(0.4508497316909598, 1.5253783944917036, -0.2681490584574866, -0.023233118722407808);
        numbers.featureCovariance(0.5613900037106183, -1.2590082942177627, 0.43465340623771204, 0.4008775639957509);
        numbers.featureCovariance(0.4037674252390756, 0.4068942291105528, 0.40036159929332066, 0.4024044716657502);
        numbers.featureCovariance(0.40540935274901513, 1.4239792767384603, -0.0785027795095403, -0.0057159762457408185);
        numbers.featureCovariance(0.1718408670111618, -0.3715703272738889, 0.09851371087693, 0.045898967996920066);
        numbers.featureCovariance(0.04767355663209279, 0.04778436765401232, 0.045320864513211045, 0.04533458390951799);
        numbers.featureCovariance(0.049668494339368964, 0.5156510172149834, 0.5756092942996031, 0.44332944374582356);
        numbers.featureCovariance(0.008091374163686087, -0.22992939254208794, 0.45207389196183106);
        numbers.featureCovariance(-0.018567037707448726, -0.00740552571564284, -0.008575388453341378);
        numbers.featureCovariance(-0.022738412804298457, -0.014928578793256717, -0.0073236794917486666);
        numbers.featureCovariance(-0.012742434440831582, -0.02381677401892492, -0.005749778740423597);
        numbers.featureCovariance(0.5614542146274848, -1.01007526364463E-4, -5.189824314232002E-4);
        numbers.featureCovariance(-0.0025897735539435105, 0.0022027534020608555, 0.02982740351673832);
        numbers.featureCovariance(0.031329249772586734, 0.03238870937656173, 0.027859877349762342);
        numbers.featureCovariance(0.026000389392937327, 0.031534425506879085, 0.03260691735660823);
        numbers.featureCovariance(0.022546567821552243, 0.0012199394546854691, 0.0013793047934435147);
        numbers.featureCovariance(0.18431346668538706);
    }

    private static void referenceCases(DocumentNumbers numbers) {
        numbers.referenceCase("middle", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 1.0 0.0");
        numbers.expected(-4.264223867941899, 0.027227887989070425, 0.020971441976170787, 0.035300149176928204);
        numbers.referenceCase("middle at three months", 3, 0.8);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 1.0 0.0");
        numbers.expected(-4.264223867941899, 0.013867758272382038, 0.011680645059172188, 0.016457572668304055);
        numbers.referenceCase("middle at nine months", 9, 0.9);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 1.0 0.0");
        numbers.expected(-4.264223867941899, 0.04014596427050603, 0.03229139352832186, 0.04984498225984548);
        numbers.referenceCase("high", 12, 0.95);
        numbers.values("25.0 0.0 60.0 10.0 5.0 4.5 5.0 5.0 4.0 5.0 5.0 5.0 3.4 0.0 1.0");
        numbers.expected(0.6115879472461124, 0.9834809794117757, 0.9356041332621676, 0.996935451540929);
        numbers.referenceCase("low", 3, 0.95);
        numbers.values("60.0 1.0 0.0 100.0 1.0 1.5 1.0 2.0 1.0 1.0 1.0 1.0 2.6 4.0 0.0");
        numbers.expected(-7.41258863456508, 6.032420340376138E-4, 2.7247852746297314E-4, 0.0013349854089491863);
        numbers.referenceCase("oldest and most changes", 12, 0.99);
        numbers.values("66.0 1.0 0.0 100.0 1.0 1.0 1.0 1.0 1.0 1.0 1.0 1.0 4.9 12.0 0.0");
        numbers.expected(-10.506677198157217, 1.0621423924976755E-4, 1.3898931342663738E-5, 8.113675640765514E-4);
        numbers.referenceCase("youngest and best", 12, 0.5);
        numbers.values("18.0 0.0 100.0 0.0 5.0 5.0 5.0 5.0 5.0 5.0 5.0 5.0 1.1 0.0 1.0");
        numbers.expected(2.992869241872528, 0.999994177489607, 0.9999831953469586, 0.9999980122459345);
        numbers.referenceCase("caseworker silent", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 5.0 4.5 5.0 5.0 4.0 - - - - 0.0 1.0");
        numbers.expected(-1.8272412362999286, 0.25552238886927386, 0.03586432539943821, 0.8221638840581187);
        numbers.referenceCase("search and orientation unknown", 12, 0.9);
        numbers.values("33.0 0.0 12.5 60.0 - 3.0 3.0 3.0 3.0 3.0 3.0 3.0 - 2.0 0.0");
        numbers.expected(-3.975121318714796, 0.06971132613356003, 0.02676928108580951, 0.17359196056045323);
        numbers.referenceCase("one fact of the registers unknown", 6, 0.95);
        numbers.values("50.0 1.0 - 80.0 3.0 2.5 4.0 3.5 2.0 3.5 2.0 4.0 3.1 1.0 1.0");
        numbers.expected(-2.394041352522941, 0.1586180871406427, 0.11652456552437582, 0.21309095672318307);
        numbers.referenceCase("half of each known", 6, 0.95);
        numbers.values("30.0 0.0 20.0 - 2.0 - 2.0 4.0 - 3.0 - 2.0 - 0.0 0.0");
        numbers.expected(-4.4859902673777095, 0.021901657613794444, 0.006613492872224405, 0.0706299761540536);
    }
}
