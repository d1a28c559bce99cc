package dk.bip.model.builtin;

import dk.bip.model.outcome.Outcome;

/** The numbers of a document. Written by DocumentSource of the casebook; not to be changed by hand. */
final class CitizenNumbers {

    private CitizenNumbers() {}

    static DocumentNumbers numbers() {
        DocumentNumbers numbers = new DocumentNumbers("bip-evidence-citizen", "0.2", Outcome.JOB);
        numbers.intercept(-3.51136296579994);
        numbers.leastCoverage(0.6);
        numbers.level(0.95);
        numbers.intervalOffsets(0.0, -0.10347430537855726, -0.15163194203462835, -0.17937363407665524);
        numbers.term("age", -0.008789707400013598, 39.35496583274804, false);
        numbers.term("unskilled", -0.37901545472742043, 0.7314246922172102, false);
        numbers.term("employment_last_three_years", 0.002714970429919805, 4.1711860441463, false);
        numbers.term("benefits_last_three_years", -0.014406207326480255, 78.27022656645354, false);
        numbers.term("citizen_job_search_behaviour", 0.213313424547183, 1.8044375799210557, false);
        numbers.term("citizen_labour_market_knowledge", 0.19496924110801614, 3.4618524393133674, false);
        numbers.term("citizen_belief", 0.14541997381093344, 3.445283296792911, true);
        numbers.term("citizen_cooperation", 0.15513633912026006, 3.411655078335977, false);
        numbers.term("citizen_health_mastery", 0.15186016948248357, 3.435652209183423, false);
        coefficientCovariance(numbers);
        featureCovariance(numbers);
        numbers.calibration("all citizens", 3, 0.040557213153411306, 0.04099676453733596);
        numbers.calibration("all citizens", 6, 0.07456956668144037, 0.07542294153031333);
        numbers.calibration("all citizens", 12, 0.13268389623663998, 0.13403856215896837);
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
        numbers.coefficientCovariance(0.005460912063556125, -4.253991592494054E-6, 1.5649860727761548E-5);
        numbers.coefficientCovariance(0.001109829900962843, -2.9453816635543745E-5, 0.007519217207420879);
        numbers.coefficientCovariance(-9.466386774237662E-6, 8.640391970394619E-7, -1.2837234143020203E-5);
        numbers.coefficientCovariance(9.361273925309726E-6, 3.671486025389205E-5, 3.0875156674119393E-7);
        numbers.coefficientCovariance(2.835065779183833E-5, 2.945449130028854E-6, 8.079136983344615E-6);
        numbers.coefficientCovariance(-2.5214763704904664E-4, -1.9117897520450447E-5, 1.5084480005792675E-4);
        numbers.coefficientCovariance(-1.9981669120390927E-6, -4.419116379040398E-6, 9.592653401562727E-4);
        numbers.coefficientCovariance(-0.0019004899378844617, 1.0529704675537521E-5, -3.81112952162099E-4);
        numbers.coefficientCovariance(-8.319375338863225E-7, -9.807652780734182E-6, -7.166995535415616E-5);
        numbers.coefficientCovariance(0.0023362651523369934, -0.0011177166604880314, 5.4521691789145515E-5);
        numbers.coefficientCovariance(-4.229954466285243E-4, 1.7602222564557826E-5, 7.941662462517892E-6);
        numbers.coefficientCovariance(-4.3135494226903244E-4, 3.8799480573583565E-4, 0.002276230837869834);
        numbers.coefficientCovariance(-0.0013613399555249242, 1.791809441709358E-6, -5.219996001599167E-5);
        numbers.coefficientCovariance(1.6009798571982106E-5, -1.6972306399007817E-6, -2.0008722866267676E-4);
        numbers.coefficientCovariance(2.33368736970437E-4, 3.510101306561009E-4, 0.0017481717183905105);
        numbers.coefficientCovariance(-0.0013114381450478243, 3.615730799908141E-5, -1.0904925576819016E-4);
        numbers.coefficientCovariance(1.3981824322383277E-5, 4.940502304794459E-6, -2.0207380334508174E-4);
        numbers.coefficientCovariance(3.879749789964008E-4, 6.791114572663698E-4, 3.644839369487885E-4);
        numbers.coefficientCovariance(0.001771205186803434);
    }

    private static void featureCovariance(DocumentNumbers numbers) {
        numbers.featureCovariance(108.1169359088418, 0.38890805883088875, 0.19644282151589684, -8.87760809304138);
        numbers.featureCovariance(-0.9532908403306093, 124.41907228150603, 18.637282467554297, 1.921425234624213);
        numbers.featureCovariance(-90.06545614309347, 253.52156750546646, -0.37353880133010886, -0.03568194749878022);
        numbers.featureCovariance(0.8752784569785035, -1.7805685634381336, 1.6447210751580346, -0.4074525208154787);
        numbers.featureCovariance(-0.03851917512294851, 0.8697540167855305, -1.9273436736453977, 0.4632264494605648);
        numbers.featureCovariance(1.406694423539235, -0.4331077304763211, -0.041038860009791955, 0.899642197977966);
        numbers.featureCovariance(-1.9053832454286868, 0.45979454713288714, 0.49619044847035754, 1.7488812239601241);
        numbers.featureCovariance(-0.47052075272733757, -0.04138839432899323, 0.8788901492936765, -1.985124539733921);
        numbers.featureCovariance(0.45725180702340046, 0.490462449439559, 0.5022338026922066, 1.762262978040299);
        numbers.featureCovariance(-0.4597254926533412, -0.04008178633718554, 0.9369089981902946, -1.9601855487987572);
        numbers.featureCovariance(0.4526434759338523, 0.48798943952595764, 0.4989357050259844, 0.4969569940408697);
        numbers.featureCovariance(1.750163891362027);
    }

    private static void referenceCases(DocumentNumbers numbers) {
        numbers.referenceCase("middle", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.8152849184983566, 0.04061538948237627, 0.032359790397256144, 0.050893520537787715);
        numbers.referenceCase("middle at three months", 3, 0.8);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.8152849184983566, 0.021556515397652493, 0.018559211484171736, 0.025025539462793386);
        numbers.referenceCase("middle at nine months", 9, 0.9);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.8152849184983566, 0.05844071895816866, 0.04837518441603574, 0.07049599880548574);
        numbers.referenceCase("high", 12, 0.95);
        numbers.values("25.0 0.0 60.0 10.0 5.0 4.5 5.0 5.0 4.0");
        numbers.expected(-0.5306151018255626, 0.8167976284691336, 0.670784325797753, 0.9186365416194819);
        numbers.referenceCase("low", 3, 0.95);
        numbers.values("60.0 1.0 0.0 100.0 1.0 1.5 1.0 2.0 1.0");
        numbers.expected(-5.617558043296615, 0.0036203485935769877, 0.0020150268429258685, 0.006496265263620601);
        numbers.referenceCase("oldest and most changes", 12, 0.99);
        numbers.values("66.0 1.0 0.0 100.0 1.0 1.0 1.0 1.0 1.0");
        numbers.expected(-5.922917247370965, 0.0095722483035336, 0.0040167244569175265, 0.022701572419466156);
        numbers.referenceCase("youngest and best", 12, 0.5);
        numbers.values("18.0 0.0 100.0 0.0 5.0 5.0 5.0 5.0 5.0");
        numbers.expected(0.03291853047261894, 0.9276603395234896, 0.8886582348575393, 0.9555926584213689);
        numbers.referenceCase("caseworker silent", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 5.0 4.5 5.0 5.0 4.0");
        numbers.expected(-2.129917987849913, 0.19273296800586595, 0.1593319154561261, 0.23164718719138544);
        numbers.referenceCase("search and orientation unknown", 12, 0.9);
        numbers.values("33.0 0.0 12.5 60.0 - 3.0 3.0 3.0 3.0");
        numbers.expected(-3.215591306546487, 0.13219648848183885, 0.08579647575554485, 0.2001153029247439);
        numbers.referenceCase("one fact of the registers unknown", 6, 0.95);
        numbers.values("50.0 1.0 - 80.0 3.0 2.5 4.0 3.5 2.0");
        numbers.expected(-3.7909394645471624, 0.04158486257524278, 0.03153427786727634, 0.05470208190976059);
        numbers.referenceCase("half of each known", 6, 0.95);
        numbers.values("30.0 0.0 20.0 - 2.0 - 2.0 4.0 -");
        numbers.expected(-2.9660136384997164, 0.09119450501019508, 0.04419801187480545, 0.18089073452668825);
    }
}
