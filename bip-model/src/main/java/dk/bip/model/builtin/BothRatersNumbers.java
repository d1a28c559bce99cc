package dk.bip.model.builtin;

import dk.bip.model.outcome.Outcome;

/** The numbers of a document. Written by DocumentSource of the casebook; not to be changed by hand. */
final class BothRatersNumbers {

    private BothRatersNumbers() {}

    static DocumentNumbers numbers() {
        DocumentNumbers numbers = new DocumentNumbers("bip-evidence-both-raters", "0.2", Outcome.JOB);
        numbers.intercept(-3.5266573033701083);
        numbers.leastCoverage(0.6);
        numbers.level(0.95);
        numbers.intervalOffsets(0.0, -0.10247045709179464, -0.14967504522085498, -0.17649744263296366);
        numbers.term("age", -0.008647854120644513, 39.35496583274804, false);
        numbers.term("unskilled", -0.3702685411830855, 0.7314246922172102, false);
        numbers.term("employment_last_three_years", 0.002683036987347594, 4.1711860441463, false);
        numbers.term("benefits_last_three_years", -0.014150653053257769, 78.27022656645354, false);
        numbers.term("citizen_job_search_behaviour", 0.19913832366433895, 1.8044375799210557, false);
        numbers.term("citizen_labour_market_knowledge", 0.12646726060241753, 3.4618524393133674, false);
        numbers.term("citizen_belief", 0.1270613816787069, 3.445283296792911, true);
        numbers.term("citizen_cooperation", 0.1361595813847851, 3.411655078335977, false);
        numbers.term("citizen_health_mastery", 0.1336134106027833, 3.435652209183423, false);
        numbers.term("caseworker_labour_market_knowledge", 0.06860264501250282, 3.4595618137996844, false);
        numbers.term("caseworker_goal_directedness", 0.1282595577984631, 3.439998633736879, false);
        coefficientCovariance(numbers);
        featureCovariance(numbers);
        numbers.calibration("all citizens", 3, 0.040538395217201255, 0.04099676453733596);
        numbers.calibration("all citizens", 6, 0.0745407050447243, 0.07542294153031333);
        numbers.calibration("all citizens", 12, 0.13264957416658754, 0.13403856215896837);
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
        numbers.coefficientCovariance(0.006077143428767567, -9.262475769029757E-6, 1.5444105927248533E-5);
        numbers.coefficientCovariance(0.0013903815215199566, -3.516621748779189E-5, 0.007931589020229647);
        numbers.coefficientCovariance(-1.17095256789361E-5, 6.243533317537271E-7, -1.3853408697424732E-5);
        numbers.coefficientCovariance(9.304510903571064E-6, 4.242535001432728E-5, 3.41776072941398E-7);
        numbers.coefficientCovariance(3.424054224035623E-5, 2.922236209784842E-6, 8.310296620270524E-6);
        numbers.coefficientCovariance(-1.9913169047874332E-4, -1.7683878120263024E-5, 2.718797518423264E-4);
        numbers.coefficientCovariance(-1.6997671199307531E-6, -1.2652269810161395E-6, 9.593109189451955E-4);
        numbers.coefficientCovariance(-0.0015312739085471426, 5.57811246433988E-6, -7.957678296565627E-5);
        numbers.coefficientCovariance(-4.3925736443267715E-6, -2.9468638597903783E-6, -3.06877679890896E-5);
        numbers.coefficientCovariance(0.002589371073588976, -0.0010423379292757943, 4.641587162703545E-5);
        numbers.coefficientCovariance(-3.3851910506929887E-4, 1.225371630514306E-5, 1.0968843180443337E-5);
        numbers.coefficientCovariance(-3.7598702226356875E-4, 1.7787721950406903E-4, 0.0020209795861456147);
        numbers.coefficientCovariance(-0.0012298920516405376, -2.185897136002346E-6, 9.192051134554478E-5);
        numbers.coefficientCovariance(1.4667076348946602E-5, 9.420394769351934E-7, -1.5480695819555492E-4);
        numbers.coefficientCovariance(1.794907230726662E-4, 2.2670596943925804E-4, 0.0016957846079327208);
        numbers.coefficientCovariance(-0.0012040151531553652, 2.9709920333351225E-5, -1.7592314045324017E-6);
        numbers.coefficientCovariance(1.0225306792690956E-5, 7.895734055429303E-6, -1.470751224810196E-4);
        numbers.coefficientCovariance(2.5902064766632443E-4, 4.918553934023145E-4, 2.7980181275665423E-4);
        numbers.coefficientCovariance(0.0016368543775749653, -4.283310005433795E-4, -2.9741271207405297E-7);
        numbers.coefficientCovariance(-1.459614945233311E-4, -1.9648287424155464E-6, -2.558894343776793E-6);
        numbers.coefficientCovariance(1.2355559017355727E-5, -8.406666344001979E-4, -2.3620578758532277E-6);
        numbers.coefficientCovariance(-1.4295742526651502E-4, -3.6060572909085546E-5, 0.0016536174558946812);
        numbers.coefficientCovariance(-0.0012248868254445063, 2.8205362396381772E-5, -9.956469099553032E-4);
        numbers.coefficientCovariance(1.4834187303171237E-5, -2.1022004341268596E-5, -3.069550950643292E-4);
        numbers.coefficientCovariance(1.359176318329023E-4, 5.182681687520325E-4, 1.6177697072408242E-4);
        numbers.coefficientCovariance(2.6468799398190367E-4, 9.757977055316791E-5, 0.0018556817616924447);
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
        numbers.featureCovariance(1.750163891362027, -0.40351889920285844, -0.0407317366561154, 0.8922535281108377);
        numbers.featureCovariance(-1.9209880306562255, 0.4521968762860301, 1.0735784493807419, 0.4949870447175858);
        numbers.featureCovariance(0.49453606526647054, 0.48836453213714426, 1.7412012020112217, -0.4506007888509255);
        numbers.featureCovariance(-0.042910766673755964, 0.9553996079776266, -2.066896749329543, 0.45450002687896374);
        numbers.featureCovariance(0.49930097546092156, 0.5018366758384971, 0.5059751306924847, 0.4980315304328101);
        numbers.featureCovariance(0.49716590640201114, 1.7523011879082357);
    }

    private static void referenceCases(DocumentNumbers numbers) {
        numbers.referenceCase("middle", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.8641284071430024, 0.03875386031501824, 0.030358199495127067, 0.0493821097445355);
        numbers.referenceCase("middle at three months", 3, 0.8);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.8641284071430024, 0.020550037066076582, 0.017497682469181354, 0.024121781969371092);
        numbers.referenceCase("middle at nine months", 9, 0.9);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.8641284071430024, 0.05581022997647799, 0.045547637694462274, 0.06827364322527223);
        numbers.referenceCase("high", 12, 0.95);
        numbers.values("25.0 0.0 60.0 10.0 5.0 4.5 5.0 5.0 4.0 5.0 5.0");
        numbers.expected(-0.45320393014868665, 0.8361748645645725, 0.6886086119079808, 0.9329906089438671);
        numbers.referenceCase("low", 3, 0.95);
        numbers.values("60.0 1.0 0.0 100.0 1.0 1.5 1.0 2.0 1.0 1.0 1.0");
        numbers.expected(-5.84165674997439, 0.0028956184355383536, 0.001503151550308342, 0.0055708210127272525);
        numbers.referenceCase("oldest and most changes", 12, 0.99);
        numbers.values("66.0 1.0 0.0 100.0 1.0 1.0 1.0 1.0 1.0 1.0 1.0");
        numbers.expected(-6.092937086384251, 0.008094366355616438, 0.0031776610628106105, 0.02052020701647813);
        numbers.referenceCase("youngest and best", 12, 0.5);
        numbers.values("18.0 0.0 100.0 0.0 5.0 5.0 5.0 5.0 5.0 5.0 5.0");
        numbers.expected(0.053006099626298486, 0.9306097653805041, 0.8919776616301258, 0.9579600033644894);
        numbers.referenceCase("caseworker silent", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 5.0 4.5 5.0 5.0 4.0 - -");
        numbers.expected(-2.128179869733279, 0.19309655957502914, 0.13619616891235392, 0.2680324478481626);
        numbers.referenceCase("search and orientation unknown", 12, 0.9);
        numbers.values("33.0 0.0 12.5 60.0 - 3.0 3.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.27968186571329, 0.12481091437668901, 0.0825802552117026, 0.18580053409563355);
        numbers.referenceCase("one fact of the registers unknown", 6, 0.95);
        numbers.values("50.0 1.0 - 80.0 3.0 2.5 4.0 3.5 2.0 3.5 2.0");
        numbers.expected(-3.9206156060690915, 0.03668442585772583, 0.026335806677988065, 0.05093885650884884);
        numbers.referenceCase("half of each known", 6, 0.95);
        numbers.values("30.0 0.0 20.0 - 2.0 - 2.0 4.0 - 3.0 -");
        numbers.expected(-3.0616493442159074, 0.0834429354032569, 0.04201892209756744, 0.16045990308071356);
    }
}
