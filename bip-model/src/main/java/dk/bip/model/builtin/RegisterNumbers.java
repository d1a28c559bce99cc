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
        numbers.value("age", 39.37319796690369);
        numbers.value("unskilled", 0.7387733225605494);
        numbers.value("employment_last_three_years", 4.020592849623345);
        numbers.value("benefits_last_three_years", 78.57411461917158);
        numbers.value("first_interval", 0.13888591681824228);
        numbers.atLeast("caseworker_changes>=1", "caseworker_changes", 0.324131469295066, 1.0);
        numbers.atLeast("caseworker_changes>=2", "caseworker_changes", 0.08962142930710534, 2.0);
        numbers.atLeast("caseworker_changes>=3", "caseworker_changes", 0.02129291406138287, 3.0);
        precision(numbers);
        within3Months(numbers);
        within6Months(numbers);
        within9Months(numbers);
        within12Months(numbers);
        numbers.calibration("all citizens", 3, 0.039818801965814526, 0.03950540834773192, 2.2826672995490528E-4);
        numbers.calibration(
                "the tenth with the highest probabilities",
                3,
                0.1039828807966552,
                0.1014851732369183,
                0.0010903663463170893);
        numbers.calibration(
                "the first three months after the first measurement",
                3,
                0.04663307141566376,
                0.04651632689879156,
                6.12267618808493E-4);
        numbers.calibration(
                "no change of caseworker", 3, 0.04309288616906966, 0.04277283087496844, 3.089470608776536E-4);
        numbers.calibration(
                "one change of caseworker", 3, 0.035929153386477904, 0.03544545916428555, 4.0902035022245353E-4);
        numbers.calibration(
                "two changes of caseworker", 3, 0.0269732531738833, 0.027149518455571717, 6.336291187417182E-4);
        numbers.calibration(
                "three or more changes of caseworker",
                3,
                0.01945708857825304,
                0.019658860942469304,
                9.863416209251645E-4);
        numbers.calibration("all citizens", 6, 0.07668275575215984, 0.0761203719425108, 4.196436922063056E-4);
        numbers.calibration(
                "the tenth with the highest probabilities",
                6,
                0.18947776650415182,
                0.1834843142934192,
                0.001837932459060421);
        numbers.calibration(
                "the first three months after the first measurement",
                6,
                0.08625568117586797,
                0.0857730470864165,
                8.38052339975884E-4);
        numbers.calibration("no change of caseworker", 6, 0.082797163449008, 0.08232459817896595, 5.609458976800001E-4);
        numbers.calibration(
                "one change of caseworker", 6, 0.06950096834726804, 0.06838898637599931, 7.410982497481043E-4);
        numbers.calibration(
                "two changes of caseworker", 6, 0.0524981234329971, 0.053006202698973964, 0.0011472115490403507);
        numbers.calibration(
                "three or more changes of caseworker",
                6,
                0.03837725962149616,
                0.03753493302495894,
                0.0017836564157402493);
        numbers.calibration("all citizens", 9, 0.1114577615373356, 0.11060096081818982, 5.890900406126785E-4);
        numbers.calibration(
                "the tenth with the highest probabilities",
                9,
                0.26333636766588003,
                0.2529013443061759,
                0.002417705712063972);
        numbers.calibration(
                "the first three months after the first measurement",
                9,
                0.12129507690344414,
                0.12111852787299368,
                0.0010202681937894762);
        numbers.calibration("no change of caseworker", 9, 0.12026630753988564, 0.11956759214427264, 7.7985602531346E-4);
        numbers.calibration(
                "one change of caseworker", 9, 0.10132767563813402, 0.09941123478453777, 0.0010243564912035482);
        numbers.calibration(
                "two changes of caseworker", 9, 0.07609363605869418, 0.07729405441524725, 0.001584571046460149);
        numbers.calibration(
                "three or more changes of caseworker",
                9,
                0.05557023876798654,
                0.054688252866916906,
                0.002484509684190002);
        numbers.calibration("all citizens", 12, 0.14460313133004477, 0.14334868112221308, 7.3984600042762E-4);
        numbers.calibration(
                "the tenth with the highest probabilities",
                12,
                0.3287972130509579,
                0.3136810355159573,
                0.002877223193869655);
        numbers.calibration(
                "the first three months after the first measurement",
                12,
                0.15411619734127427,
                0.15460941728306107,
                0.0011729300494825064);
        numbers.calibration(
                "no change of caseworker", 12, 0.15617510560482056, 0.15505981553432158, 9.715015867267626E-4);
        numbers.calibration(
                "one change of caseworker", 12, 0.13098949734932513, 0.12858905554204544, 0.001262673560562055);
        numbers.calibration(
                "two changes of caseworker", 12, 0.09876643113486998, 0.10007117851280595, 0.0019605577729581766);
        numbers.calibration(
                "three or more changes of caseworker",
                12,
                0.07256764372051058,
                0.07121518743374816,
                0.0030867112141775327);
        numbers.provenance("program", "EvidencePipeline");
        numbers.provenance("library_version", "0.1.0-SNAPSHOT");
        numbers.provenance("population_seed", "2014");
        numbers.provenance("population_rows", "1000000");
        numbers.provenance("calibration_seed", "2016");
        numbers.provenance("calibration_rows", "1000000");
        numbers.provenance("ensemble_members", "14");
        numbers.provenance("ensemble_seed", "2015");
        numbers.provenance("ensemble_rows", "300000");
        numbers.provenance("auc_3_months", "0.676");
        numbers.provenance("auc_6_months", "0.673");
        numbers.provenance("auc_9_months", "0.671");
        numbers.provenance("auc_12_months", "0.670");
        numbers.provenance("calibration_slope_3_months", "1.002 (standard error 0.009)");
        numbers.provenance("calibration_slope_6_months", "1.001 (standard error 0.009)");
        numbers.provenance("calibration_slope_9_months", "0.998 (standard error 0.009)");
        numbers.provenance("calibration_slope_12_months", "0.995 (standard error 0.009)");
        referenceCases(numbers);
        return numbers;
    }

    private static void precision(DocumentNumbers numbers) {
        numbers.precision(0.00941125748496047, -0.011533317892332362, 5.596657894050557, 1.711363050745978E-4);
        numbers.precision(0.016083409142006726, 0.011278817081410831, -5.171255821674662E-4, -0.03435053626667339);
        numbers.precision(0.0037606819987795193, 0.005710539317526569, 0.009206924901923853, 0.11729778053158654);
        numbers.precision(-0.004182081912123761, 0.004844317215379235, 9.09104449273877, -0.0064122395554297475);
        numbers.precision(-0.033419546170918094, 9.476168038977698E-4, -0.0014390806281833516, 1.849895982366594);
        numbers.precision(6.132724976144319, -0.005415526849536362, -0.031115190304300485, 7.294798761137385E-4);
        numbers.precision(-4.1827494631623165E-4, -0.008968982957588112, -4.259377511224377, 18.903213486766216);
        numbers.precision(-0.005482565449741855, -0.004888128833407316, -0.00151407921953965, -0.0029551495887629575);
        numbers.precision(-0.010431455274759596, 0.005375131474068618, -14.63116365064398, 61.60445698694069);
    }

    private static void within3Months(DocumentNumbers numbers) {
        numbers.logit(3, -3.3401595451490036);
        numbers.coefficients(-0.008152942043333512, -0.5941877930535105, 0.00430974108585217, -0.021408250918017815);
        numbers.coefficients(0.005692748079458035, -0.1317773246168965, -0.28863517785797865, -0.3164626727405697);
        numbers.covariance(0.01209270374500485, 5.877034644312848E-5, 1.0777910964355462E-5, 0.003869463105267045);
        numbers.covariance(2.6587891395619412E-5, 0.0064740451362224494, 2.0729768143982047E-5, -5.325790312391078E-7);
        numbers.covariance(1.1862582027395646E-5, 9.128070268575826E-6, 9.579232477601976E-5, 5.549202726979113E-7);
        numbers.covariance(2.594222441467179E-5, 3.055001855925847E-6, 5.886603610317667E-6, -0.01231526856989173);
        numbers.covariance(-1.295565145844803E-4, -0.006355232943802281, 6.5824641192981675E-6, -1.6603653003627046E-4);
        numbers.covariance(0.03313751652665081, 0.004807685296899798, 8.904428746173894E-5, 0.0032726863540091856);
        numbers.covariance(-3.7724519294297565E-5, 9.14052918665935E-5, -0.011665122542728829, 0.017180830446838546);
        numbers.covariance(4.471902115892275E-4, -6.0474943304238985E-5, -0.0018174456496597238, 2.2920581326811247E-5);
        numbers.covariance(-5.4880930560966475E-5, 0.007450933606900391, -0.010286908375242265, 0.03516427956451498);
        numbers.covariance(-0.0011183145720515416, -2.8395973591912183E-5, -0.0018195594556038377);
        numbers.covariance(4.553752952492189E-5, -4.9677448983602534E-5, 0.0075789676751616105, -0.0028042406568629763);
        numbers.covariance(-0.016932874980706114, 0.1345760173385016);
    }

    private static void within6Months(DocumentNumbers numbers) {
        numbers.logit(6, -2.6270362144330135);
        numbers.coefficients(-0.007984960531269587, -0.5828616099879577, 0.004832954358161383, -0.021538109042979918);
        numbers.coefficients(-0.04007651517191395, -0.14586273395477767, -0.29506394695587707, -0.31335164381549235);
        numbers.covariance(0.014199357518841682, 8.077794363898648E-5, 1.1388121517866792E-5, 0.004302205488907782);
        numbers.covariance(3.7470392683132646E-5, 0.0067828877499102914, 1.0818558858438961E-5, -7.826782261129641E-7);
        numbers.covariance(3.6287020988801882E-6, 1.1182697927947717E-5, 8.17966412692243E-5, 3.6756431082839876E-7);
        numbers.covariance(1.1839284523674216E-5, 3.122851702893134E-6, 5.39305083264586E-6, -0.010545177700245701);
        numbers.covariance(-1.2265466231723004E-4, -0.004890069486481071, 4.212538251364108E-5, -7.622032321755062E-5);
        numbers.covariance(0.01829216338708129, 0.004722795080506374, 8.239992980254853E-5, 0.0027597177843807852);
        numbers.covariance(-5.413070841797123E-5, 4.184713572441611E-5, -0.0065382443541107445, 0.013215202639031514);
        numbers.covariance(9.178068020718089E-4, -7.787291280727347E-5, -0.0018827681704971274, 6.254928109102777E-5);
        numbers.covariance(-2.3232408576624516E-5, 0.0048724420198365944, -0.007596862613545633, 0.032722564768524406);
        numbers.covariance(-0.0028528431785379412, -3.156652524756227E-5, -0.0016313011592303489, 5.029788328358143E-5);
        numbers.covariance(-4.538547069860068E-6, 0.004710459867653905, -0.0017359413410092473, -0.01464973580143495);
        numbers.covariance(0.11623473990014549);
    }

    private static void within9Months(DocumentNumbers numbers) {
        numbers.logit(9, -2.2006246854646965);
        numbers.coefficients(-0.007871004446531438, -0.5766589716261461, 0.005309827557258222, -0.021769088045285722);
        numbers.coefficients(-0.08389528383846165, -0.1611201632886754, -0.3138356668060223, -0.32421025200282094);
        numbers.covariance(0.015978286902182143, 8.624666566061806E-5, 1.1710490586699988E-5, 0.00438517760999839);
        numbers.covariance(3.540347318719269E-5, 0.006795965343726576, 2.4912656441044337E-6, -9.471108786755436E-7);
        numbers.covariance(-2.1535265494927007E-6, 1.285385750039552E-5, 7.449888715985735E-5, 1.7935786141462158E-7);
        numbers.covariance(2.880738798042149E-6, 3.4104981577898593E-6, 5.54656303085657E-6, -0.010529168269077243);
        numbers.covariance(-1.1514757107441398E-4, -0.00436800363285511, 5.9964923016488596E-5, -4.939075591736171E-5);
        numbers.covariance(0.015508722738711442, 0.004541103152584706, 6.463338310895308E-5, 0.0022057239427306047);
        numbers.covariance(-5.01140217235359E-5, 2.5619993346488886E-5, -0.004855339247766411, 0.011296489579240551);
        numbers.covariance(4.0101948470049634E-4, -9.632679478980256E-5, -0.002274744350788132, 1.0121715257357123E-4);
        numbers.covariance(-1.173523559930184E-5, 0.0058635486324147305, -0.006731707934217991, 0.03435454178933896);
        numbers.covariance(-0.002104067766290238, -1.6515776501093636E-5, -9.40258198474724E-4, 3.46115583416501E-5);
        numbers.covariance(1.7369695046500568E-5, 0.002938003531905823, -4.2350662944789217E-4, -0.01296051272200227);
        numbers.covariance(0.10984635461618338);
    }

    private static void within12Months(DocumentNumbers numbers) {
        numbers.logit(12, -1.8904026350267615);
        numbers.coefficients(-0.007884366067624736, -0.5723784194530216, 0.0057926894568421745, -0.022060516441385226);
        numbers.coefficients(-0.11617327852224059, -0.18294824308476945, -0.3210972925579558, -0.32697452152603346);
        numbers.covariance(0.017932753175661204, 8.941307763681E-5, 1.188578317500663E-5, 0.004602701622103768);
        numbers.covariance(3.4124892849979674E-5, 0.006981695998091555, -7.224706200517501E-6, -9.518774119446819E-7);
        numbers.covariance(-6.279108387404827E-6, 1.46149897026721E-5, 6.444011179455487E-5, 2.1084767717402557E-8);
        numbers.covariance(-3.979114366242222E-6, 3.674308836228643E-6, 5.821939862498866E-6, -0.010808391252824286);
        numbers.covariance(-1.0015475826103597E-4, -0.004124787514000972, 7.099998934476958E-5, -2.8517673764976772E-5);
        numbers.covariance(0.013608690465120013, 0.004394205489509087, 4.524880226216655E-5, 0.0017734051989360662);
        numbers.covariance(-3.7816608828482846E-5, 1.753249088165054E-5, -0.0034066052188524727, 0.010010508360907819);
        numbers.covariance(-4.26493895642723E-5, -9.159153499587022E-5, -0.0024147489122976814, 1.1167302547650202E-4);
        numbers.covariance(-2.765944019847358E-6, 0.005482077008648197, -0.0050719278437418875, 0.03275525780778127);
        numbers.covariance(-2.9265292518446096E-4, 8.102908699469598E-6, -8.823249272186886E-5, 9.394671744022988E-6);
        numbers.covariance(2.8003051221596242E-5, 8.3202690820862E-4, 7.735052397487134E-4, -0.013048603654838963);
        numbers.covariance(0.10178555811261937);
    }

    private static void referenceCases(DocumentNumbers numbers) {
        numbers.referenceCase("middle", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 0.0 1.0");
        numbers.expected(-2.767321805459029, 0.05911580188066981, 0.04151909119718074, 0.08352052081257057);
        numbers.referenceCase("middle at three months", 3, 0.8);
        numbers.values("40.0 1.0 4.0 75.0 0.0 1.0");
        numbers.expected(-3.481309215648082, 0.02984874445788353, 0.023437870605913937, 0.03794502570608647);
        numbers.referenceCase("middle at nine months", 9, 0.9);
        numbers.values("40.0 1.0 4.0 75.0 0.0 1.0");
        numbers.expected(-2.3407154754353696, 0.08780659078103545, 0.06575457471665198, 0.11633325714008388);
        numbers.referenceCase("high", 12, 0.95);
        numbers.values("25.0 0.0 60.0 10.0 0.0 0.0");
        numbers.expected(0.5940040844441042, 0.6442833402827118, 0.5359112441235001, 0.7396432999822904);
        numbers.referenceCase("low", 3, 0.95);
        numbers.values("60.0 1.0 0.0 100.0 0.0 4.0");
        numbers.expected(-4.801911144407155, 0.00814711317063732, 0.0037875984958509476, 0.01743659057934769);
        numbers.referenceCase("oldest and most changes", 12, 0.99);
        numbers.values("66.0 1.0 0.0 100.0 0.0 12.0");
        numbers.expected(-3.465661248085491, 0.030305224090565793, 0.011494638007772348, 0.07748572704148687);
        numbers.referenceCase("youngest and best", 12, 0.5);
        numbers.values("18.0 0.0 100.0 0.0 1.0 0.0");
        numbers.expected(0.985334111082776, 0.7281653374486975, 0.6748537575348138, 0.7756418581785854);
        numbers.referenceCase("caseworker silent", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 1.0 0.0");
        numbers.expected(-2.661535586676165, 0.06528156952786913, 0.054032839185849744, 0.07867732644087373);
        numbers.referenceCase("search and orientation unknown", 12, 0.9);
        numbers.values("33.0 0.0 12.5 60.0 0.0 2.0");
        numbers.expected(-1.3512949510088834, 0.2056587437940247, 0.15186936432066642, 0.2723809614406051);
        numbers.referenceCase("one fact of the registers unknown", 6, 0.95);
        numbers.values("50.0 1.0 - 80.0 0.0 1.0");
        numbers.expected(
                -2.960148873211573,
                0.049302759056769625,
                0.03353868511042494,
                0.07192399431959914,
                0.04524591084666209,
                0.053608117372116265);
        numbers.referenceCase("half of each known", 6, 0.95);
        numbers.values("30.0 0.0 20.0 - - 0.0");
        numbers.expected(
                -1.623378538831227,
                0.16843936858994912,
                0.1403730212756862,
                0.20075264954505825,
                0.10136225477887192,
                0.25643559238913605);
        numbers.referenceCase("belief unknown", 12, 0.95);
        numbers.values("44.0 1.0 6.0 80.0 0.0 2.0");
        numbers.expected(-2.489264207502956, 0.07661423440618852, 0.04952964817131318, 0.11669128637023976);
        numbers.referenceCase("belief and orientation unknown", 9, 0.95);
        numbers.values("44.0 1.0 6.0 80.0 0.0 2.0");
        numbers.expected(-2.78426094513943, 0.05818063427329719, 0.037441348323050544, 0.08934144350303021);
        numbers.referenceCase("start and changes unknown", 6, 0.9);
        numbers.values("44.0 1.0 6.0 80.0 - -");
        numbers.expected(
                -2.841566991110747,
                0.05565641190122362,
                0.04494316047074047,
                0.06873609083022121,
                0.04344526928298984,
                0.0697005740660828);
        numbers.referenceCase("three changes and belief between two levels", 12, 0.95);
        numbers.values("44.0 1.0 6.0 80.0 0.0 3.0");
        numbers.expected(-2.8162387290289894, 0.056452947559598884, 0.028638201283640183, 0.10827147700854281);
    }
}
