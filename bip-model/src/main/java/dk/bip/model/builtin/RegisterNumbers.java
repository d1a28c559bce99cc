package dk.bip.model.builtin;

import dk.bip.model.outcome.Outcome;

/** The numbers of a document. Written by DocumentSource of the casebook; not to be changed by hand. */
final class RegisterNumbers {

    private RegisterNumbers() {}

    static DocumentNumbers numbers() {
        DocumentNumbers numbers = new DocumentNumbers("bip-evidence-register", "0.4", Outcome.JOB);
        numbers.minimumCoverage(0.5);
        numbers.level(0.95);
        numbers.feature("age");
        numbers.feature("unskilled");
        numbers.feature("employment_last_three_years");
        numbers.feature("benefits_last_three_years");
        numbers.feature("first_interval");
        numbers.feature("caseworker_changes");
        numbers.value("age", 39.38065906622477);
        numbers.value("unskilled", 0.7345314119128997);
        numbers.value("employment_last_three_years", 4.157509768020754);
        numbers.value("benefits_last_three_years", 78.29141853148504);
        numbers.value("first_interval", 0.13978802406795518);
        numbers.atLeast("caseworker_changes>=1", "caseworker_changes", 0.31949382692654843, 1.0);
        numbers.atLeast("caseworker_changes>=2", "caseworker_changes", 0.08728174328112892, 2.0);
        numbers.atLeast("caseworker_changes>=3", "caseworker_changes", 0.020486485462185126, 3.0);
        precision(numbers);
        within3Months(numbers);
        within6Months(numbers);
        within9Months(numbers);
        within12Months(numbers);
        numbers.calibration("all citizens", 3, 0.03983488753228651, 0.04029544259404087, 6.687739169015068E-4);
        numbers.calibration(
                "the tenth with the highest probabilities",
                3,
                0.09735684503924807,
                0.09584412208703519,
                0.002008404029070767);
        numbers.calibration(
                "the first three months after the first measurement",
                3,
                0.057931294199062136,
                0.058625856164383865,
                0.0012323120832817107);
        numbers.calibration(
                "no change of caseworker", 3, 0.040629163126845905, 0.040782907960546434, 7.243057802841248E-4);
        numbers.calibration(
                "one change of caseworker", 3, 0.04141003691174419, 0.04261521618239951, 7.824662953899073E-4);
        numbers.calibration(
                "two changes of caseworker", 3, 0.03148310015312058, 0.0325410945364412, 8.43011157601956E-4);
        numbers.calibration(
                "three or more changes of caseworker",
                3,
                0.021752900416650237,
                0.022180584392565993,
                0.0010946951761234762);
        numbers.calibration("all citizens", 6, 0.07489865466124015, 0.07575615188820536, 0.0012174007533682259);
        numbers.calibration(
                "the tenth with the highest probabilities",
                6,
                0.17348742422379593,
                0.17004238813132702,
                0.0033598387960246);
        numbers.calibration(
                "the first three months after the first measurement",
                6,
                0.09956079737768604,
                0.10077054794520515,
                0.0018867640585744964);
        numbers.calibration(
                "no change of caseworker", 6, 0.07400225475366493, 0.07441394381339711, 0.0012416845578385558);
        numbers.calibration(
                "one change of caseworker", 6, 0.08456993622720432, 0.08633828027248945, 0.0015984546388317967);
        numbers.calibration(
                "two changes of caseworker", 6, 0.05985369574457948, 0.06232988154433447, 0.0016221042782119262);
        numbers.calibration(
                "three or more changes of caseworker",
                6,
                0.04334746160091644,
                0.04365220033422775,
                0.0020945664602205886);
        numbers.calibration("all citizens", 9, 0.1073972874399532, 0.10846058332715625, 0.0015148076168487845);
        numbers.calibration(
                "the tenth with the highest probabilities",
                9,
                0.2382702422679339,
                0.2300855760387047,
                0.0040179027266210995);
        numbers.calibration(
                "the first three months after the first measurement",
                9,
                0.13593427526009816,
                0.13735730593607548,
                0.0022088236559073293);
        numbers.calibration(
                "no change of caseworker", 9, 0.10770430450422377, 0.10827139718599561, 0.0015069469303775943);
        numbers.calibration(
                "one change of caseworker", 9, 0.11702058123308302, 0.11913057834005028, 0.0020860154755224206);
        numbers.calibration(
                "two changes of caseworker", 9, 0.08425665732498046, 0.08653802290041293, 0.002180649611315013);
        numbers.calibration(
                "three or more changes of caseworker",
                9,
                0.061647020176311844,
                0.06365523877044667,
                0.00293033138380084);
        numbers.calibration("all citizens", 12, 0.1376894322529048, 0.13905756691747082, 0.0016831757249038488);
        numbers.calibration(
                "the tenth with the highest probabilities",
                12,
                0.2949341416657646,
                0.28271366730982905,
                0.004366206007633226);
        numbers.calibration(
                "the first three months after the first measurement",
                12,
                0.1691531351930008,
                0.1706763698630131,
                0.0023697117336752057);
        numbers.calibration(
                "no change of caseworker", 12, 0.14021732907808654, 0.14093541111578933, 0.0016489090031636352);
        numbers.calibration(
                "one change of caseworker", 12, 0.14444566611692833, 0.1471222021409699, 0.002428673199786554);
        numbers.calibration(
                "two changes of caseworker", 12, 0.10535596397877937, 0.10845004029621576, 0.002593618827658782);
        numbers.calibration(
                "three or more changes of caseworker",
                12,
                0.07898104572480205,
                0.08188585607940546,
                0.0036210249863967516);
        numbers.provenance("program", "EvidencePipeline");
        numbers.provenance("library_version", "0.1.0-SNAPSHOT");
        numbers.provenance("population_seed", "2014");
        numbers.provenance("population_rows", "1000000");
        numbers.provenance("calibration_seed", "2016");
        numbers.provenance("calibration_rows", "1000000");
        numbers.provenance("ensemble_members", "12");
        numbers.provenance("ensemble_seed", "2015");
        numbers.provenance("ensemble_rows", "300000");
        numbers.provenance("calibration_slope_3_months", "0.980 (standard error 0.010)");
        numbers.provenance("calibration_slope_6_months", "0.977 (standard error 0.011)");
        numbers.provenance("calibration_slope_9_months", "0.973 (standard error 0.011)");
        numbers.provenance("calibration_slope_12_months", "0.974 (standard error 0.012)");
        referenceCases(numbers);
        return numbers;
    }

    private static void precision(DocumentNumbers numbers) {
        numbers.precision(0.009417471144873166, -0.01289152199193917, 5.600156999159813, 1.6113673933513745E-4);
        numbers.precision(0.016452861120279785, 0.010844312063899535, -5.296178026812096E-4, -0.0359052096896246);
        numbers.precision(0.0037208287059673946, 0.005577673659358883, 0.00933538878264581, 0.08508636990743025);
        numbers.precision(-0.002714981205925541, 0.0036883951346049913, 9.02405033882838, -0.006782939686196657);
        numbers.precision(-0.047689018377210846, 0.002044891406491351, -0.001845327426381215, 1.8357781407198321);
        numbers.precision(6.164749398952627, -0.006078875456720413, -0.04091050514281764, -1.3127695222414035E-4);
        numbers.precision(-0.0018678565644673294, -0.010832749446787887, -4.299256142840562, 19.283553598882378);
        numbers.precision(-0.005079132040267123, -0.031999579638342907, 7.875692105284439E-4, -9.880827568897734E-4);
        numbers.precision(-0.008864510924153517, 0.005907321497361439, -14.966245199155413, 63.78772691866004);
    }

    private static void within3Months(DocumentNumbers numbers) {
        numbers.logit(3, -3.3121304202287853);
        numbers.coefficients(-0.009268951228486451, -0.5032095867296998, 0.003647181214100017, -0.018458977797374154);
        numbers.coefficients(0.4331288685724395, 0.18837032833326994, -0.26101662479621784, -0.3694846554486869);
        numbers.covariance(0.011478880017652068, 4.2450096691478346E-5, 1.28804407208792E-5, -3.269903735118081E-4);
        numbers.covariance(-2.8761339807006658E-5, 0.005978619885455243, 2.45041145441749E-5, 5.257927212117977E-7);
        numbers.covariance(-2.7403976938022837E-5, 9.583394315465411E-6, -1.7186456120432535E-6, 1.1106961377384756E-6);
        numbers.covariance(-3.463227121051652E-5, 2.9096759028251934E-6, 5.574101136245472E-6, 5.485716020095388E-4);
        numbers.covariance(2.2325155037092773E-5, -3.200218607098842E-4, -5.422756443744524E-5, -6.710541177489708E-7);
        numbers.covariance(0.016891128570934062, -9.531897738361635E-4, -7.27982332263054E-7, -4.955074450969847E-4);
        numbers.covariance(1.1884339574865641E-5, -3.617495557406351E-6, 0.0014952563555157784, 0.010320438713674248);
        numbers.covariance(-9.78455631073096E-4, -2.248532077989836E-5, 4.8502545171600855E-4, -3.2578139292378994E-5);
        numbers.covariance(-2.9066459437653313E-6, -3.7319852258786387E-4, -0.003987521048279767, 0.02390378002329572);
        numbers.covariance(0.0036355634187317854, 1.1690369463925077E-4, 8.77338146151813E-5, 2.0629321489588533E-5);
        numbers.covariance(4.884383888497172E-5, -0.002143265936866904, -0.0024203189032662004, -0.017744960841959638);
        numbers.covariance(0.11249794187605523);
    }

    private static void within6Months(DocumentNumbers numbers) {
        numbers.logit(6, -2.627697415697875);
        numbers.coefficients(-0.009087267908317419, -0.4970552325108675, 0.003980993888588527, -0.018586329227148708);
        numbers.coefficients(0.36858751908821097, 0.2958927864669051, -0.35383382796335294, -0.33162122347663203);
        numbers.covariance(0.012078165375797444, 3.1930760000227235E-5, 1.223461496819204E-5, -4.5037883283268485E-4);
        numbers.covariance(-2.6666894135453647E-5, 0.0061583716909159175, 4.775353743283669E-5, 8.382850979880545E-7);
        numbers.covariance(-3.560299595832576E-5, 1.1813005100463165E-5, 4.425996550893766E-6, 1.516291078347909E-6);
        numbers.covariance(-4.482038358731292E-5, 3.566152062927753E-6, 6.493750967460128E-6, -2.7124780143435135E-4);
        numbers.covariance(-9.671219666087027E-6, 2.613899934570016E-4, -5.5084745569984375E-5, -6.796389341509855E-6);
        numbers.covariance(0.011778257460765298, -2.5147557471385704E-4, -1.5404082339011515E-5, -6.302882404471225E-4);
        numbers.covariance(1.4556805495388967E-5, -1.3773658387196235E-5, 0.0012343779678859676, 0.011141169275647846);
        numbers.covariance(-2.385219103701564E-4, -7.648752436507166E-6, 3.0414274868477447E-4, -2.488569932260782E-5);
        numbers.covariance(7.442728952816224E-7, -5.698755244387939E-4, -0.0039701094951352395, 0.022279334282944863);
        numbers.covariance(0.0027898637966618303, 5.11040558835738E-5, 2.60794225052277E-4, 6.341220061330358E-6);
        numbers.covariance(4.863323769110249E-5, -0.0027166719960220755, -0.004051851515617608, -0.015133511027853857);
        numbers.covariance(0.10160866670783347);
    }

    private static void within9Months(DocumentNumbers numbers) {
        numbers.logit(9, -2.218138100022807);
        numbers.coefficients(-0.008808592836343271, -0.4974785186127823, 0.004322249276291411, -0.018807361927347117);
        numbers.coefficients(0.28793396633162305, 0.22117733129834627, -0.34879527150956224, -0.3299472965963779);
        numbers.covariance(0.010327237049775192, 2.7512839926481567E-5, 1.2599409132450692E-5, -9.157299625841064E-5);
        numbers.covariance(-2.1121038048830925E-5, 0.006047956949538708, 5.746288146327217E-5, 1.089060943867406E-6);
        numbers.covariance(-3.1876328930059207E-5, 1.3919383553842702E-5, 1.2704714092785492E-5, 1.5788139208912401E-6);
        numbers.covariance(-4.248322208745412E-5, 4.011901396243389E-6, 6.784234767796046E-6, -7.263270159616874E-6);
        numbers.covariance(5.772244131603252E-6, 1.1629422066832727E-4, -4.3918985811354506E-5, 1.6155117340314224E-6);
        numbers.covariance(0.009388535565031279, 0.0012532702643512708, -2.4838204556996282E-5, -6.733890780347935E-4);
        numbers.covariance(1.4189246139666177E-5, -2.331546874969574E-5, 8.444148968717839E-4, 0.010292076660867676);
        numbers.covariance(-6.0675358173186745E-5, -7.3329075238750765E-6, 3.822995604386976E-4, -2.424360445937477E-5);
        numbers.covariance(-2.2607562298712665E-6, -4.6703434062752766E-4, -0.0039844751966249415);
        numbers.covariance(0.021560356027784604, 0.0029662078323692905, 7.113717866102493E-5, 1.5461626370627063E-4);
        numbers.covariance(2.6666490189302633E-5, 7.16072136579673E-5, -0.0014276558250775583, -0.003469195254294698);
        numbers.covariance(-0.012708484978018493, 0.09617673533643407);
    }

    private static void within12Months(DocumentNumbers numbers) {
        numbers.logit(12, -1.924957459223253);
        numbers.coefficients(-0.008663682171634997, -0.49942167435680795, 0.004626112880356993, -0.01899671078554954);
        numbers.coefficients(0.23044060314588044, 0.14551386178865106, -0.34581466743207884, -0.3110570635111363);
        numbers.covariance(0.008937464857071052, 2.6967498543868353E-5, 1.3032351553409947E-5, 1.7841948587586323E-4);
        numbers.covariance(-1.7284054688815467E-5, 0.006029140758799099, 6.154424809272368E-5, 1.257829094349752E-6);
        numbers.covariance(-2.8661638960282964E-5, 1.5672438635120476E-5, 1.786774672022386E-5, 1.5189490734351647E-6);
        numbers.covariance(-3.818583482410944E-5, 4.338994107406384E-6, 7.04515096707171E-6, -1.2209285054070348E-4);
        numbers.covariance(1.0343082111187775E-5, -2.521955507567774E-6, -3.791553469590226E-5, 5.6134100638900615E-6);
        numbers.covariance(0.008009634872480513, 0.001972440754003141, -2.7570030175402652E-5, -7.374391800302842E-4);
        numbers.covariance(1.316720634428001E-5, -2.8714650739663103E-5, 0.001066194876425488, 0.010144664305318482);
        numbers.covariance(4.734860769111014E-4, 7.581464859952946E-6, 4.729286577273299E-4, -7.627754705255139E-6);
        numbers.covariance(1.0090432083656565E-5, -5.844865470150394E-4, -0.003983966505336444, 0.02098469448241429);
        numbers.covariance(0.0025762026706471794, 5.576636262468318E-5, 3.891104457443384E-4, 1.8266497594962817E-5);
        numbers.covariance(6.683365953501424E-5, -7.992868994544926E-4, -0.0030861430220056494, -0.010058034027109523);
        numbers.covariance(0.09041192229329365);
    }

    private static void referenceCases(DocumentNumbers numbers) {
        numbers.referenceCase("middle", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 0.0 1.0");
        numbers.expected(-2.5172200069596427, 0.074659775961522, 0.058516641505612046, 0.09480789328709481);
        numbers.referenceCase("middle at three months", 3, 0.8);
        numbers.values("40.0 1.0 4.0 75.0 0.0 1.0");
        numbers.expected(-3.293283274101141, 0.03580233263283499, 0.03063680497395464, 0.041801238830260594);
        numbers.referenceCase("middle at nine months", 9, 0.9);
        numbers.values("40.0 1.0 4.0 75.0 0.0 1.0");
        numbers.expected(-2.146970700062463, 0.10461463923003214, 0.08582100213708309, 0.12695230041470265);
        numbers.referenceCase("high", 12, 0.95);
        numbers.values("25.0 0.0 60.0 10.0 0.0 0.0");
        numbers.expected(0.07997105414395764, 0.5199821152533947, 0.39688704838746813, 0.6406979838124065);
        numbers.referenceCase("low", 3, 0.95);
        numbers.values("60.0 1.0 0.0 100.0 0.0 4.0");
        numbers.expected(-4.585226748706529, 0.01009841799443866, 0.0050872454222061474, 0.019946861947547967);
        numbers.referenceCase("oldest and most changes", 12, 0.99);
        numbers.values("66.0 1.0 0.0 100.0 0.0 12.0");
        numbers.expected(-3.2732902019253274, 0.0364989458733189, 0.015317083615238937, 0.08446050240501546);
        numbers.referenceCase("youngest and best", 12, 0.5);
        numbers.values("18.0 0.0 100.0 0.0 1.0 0.0");
        numbers.expected(0.7460690555610582, 0.6783215634488469, 0.6206106178858206, 0.7310580519663079);
        numbers.referenceCase("caseworker silent", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 1.0 0.0");
        numbers.expected(-2.4445252743383366, 0.07983982821002536, 0.06111200212320942, 0.1036730883909872);
        numbers.referenceCase("search and orientation unknown", 12, 0.9);
        numbers.values("33.0 0.0 12.5 60.0 0.0 2.0");
        numbers.expected(-1.3592151099669842, 0.20436789709268335, 0.15815109236762595, 0.2599207451713823);
        numbers.referenceCase("one fact of the registers unknown", 6, 0.95);
        numbers.values("50.0 1.0 - 80.0 0.0 1.0");
        numbers.expected(
                -2.705611133469979,
                0.0626806021830817,
                0.048533805908843965,
                0.08060122611463721,
                0.05838496158679454,
                0.0671895624903201);
        numbers.referenceCase("half of each known", 6, 0.95);
        numbers.values("30.0 0.0 20.0 - - 0.0");
        numbers.expected(
                -1.8322895412182423,
                0.14129603838124125,
                0.11059233820847295,
                0.17873457941421017,
                0.08473153240015165,
                0.2167258674747028);
        numbers.referenceCase("belief unknown", 12, 0.95);
        numbers.values("44.0 1.0 6.0 80.0 0.0 2.0");
        numbers.expected(-2.3639412376450886, 0.08596400914438432, 0.06230389333915792, 0.11748340784783619);
        numbers.referenceCase("belief and orientation unknown", 9, 0.95);
        numbers.values("44.0 1.0 6.0 80.0 0.0 2.0");
        numbers.expected(-2.6163926540015514, 0.06809083949810678, 0.049171574625014085, 0.09357310478370419);
        numbers.referenceCase("start and changes unknown", 6, 0.9);
        numbers.values("44.0 1.0 6.0 80.0 - -");
        numbers.expected(
                -2.828733224687724,
                0.05651569022948249,
                0.04731932243755622,
                0.0673697154194737,
                0.04237999602723835,
                0.07312205460967554);
        numbers.referenceCase("three changes and belief between two levels", 12, 0.95);
        numbers.values("44.0 1.0 6.0 80.0 0.0 3.0");
        numbers.expected(-2.674998301156225, 0.06446486829333632, 0.03554159923577267, 0.11413994320532986);
    }
}
