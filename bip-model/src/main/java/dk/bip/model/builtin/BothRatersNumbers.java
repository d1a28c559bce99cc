package dk.bip.model.builtin;

import dk.bip.model.outcome.Outcome;

/** The numbers of a document. Written by DocumentSource of the casebook; not to be changed by hand. */
final class BothRatersNumbers {

    private BothRatersNumbers() {}

    static DocumentNumbers numbers() {
        DocumentNumbers numbers = new DocumentNumbers("bip-evidence-both-raters", "0.2", Outcome.JOB);
        numbers.intercept(-3.368294634132044);
        numbers.leastCoverage(0.6);
        numbers.level(0.95);
        numbers.intervalOffsets(0.0, -0.07490306696457628, -0.13856242466903151, -0.1839977500833187);
        numbers.term("age", -0.007047903912495642, 39.281851854226645, false);
        numbers.term("unskilled", -0.29979462073597524, 0.7275362969327409, false);
        numbers.term("employment_last_three_years", 0.0014659490973404437, 4.2760102561455176, false);
        numbers.term("benefits_last_three_years", -0.011490924387979353, 78.06287465868871, false);
        numbers.term("citizen_job_search_behaviour", 0.1648657585156249, 1.8471681659923442, false);
        numbers.term("citizen_labour_market_knowledge", 0.11079204444527957, 3.48989050541061, false);
        numbers.term("citizen_belief", 0.0987947337526724, 3.4763046698170674, true);
        numbers.term("citizen_cooperation", 0.10851716692685955, 3.4441156543279536, false);
        numbers.term("citizen_health_mastery", 0.10445102070716736, 3.4674369545842176, false);
        numbers.term("caseworker_labour_market_knowledge", 0.05370639695890589, 3.4882768334412675, false);
        numbers.term("caseworker_goal_directedness", 0.10832524094532363, 3.4714957136170406, false);
        coefficientCovariance(numbers);
        featureCovariance(numbers);
        numbers.calibration("all citizens", 3, 0.04176469838876915, 0.04208599533875608);
        numbers.calibration("all citizens", 6, 0.07813662738706563, 0.07860971482694157);
        numbers.calibration("all citizens", 12, 0.13952453840601128, 0.14011755983526014);
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
        numbers.coefficientCovariance(0.005365677485725185, 1.5626924207798632E-5, 1.173789859538997E-5);
        numbers.coefficientCovariance(-1.0868311894118664E-5, -5.9328959598977125E-6, 0.005827430826577896);
        numbers.coefficientCovariance(5.351910479108494E-5, 5.616228799331158E-7, -5.435724574623386E-6);
        numbers.coefficientCovariance(9.416551601567339E-6, -1.671037067536893E-5, -1.9928975534464584E-7);
        numbers.coefficientCovariance(-2.6376108746347416E-5, 2.984717392758184E-6, 5.843425319932476E-6);
        numbers.coefficientCovariance(-5.614131682366784E-4, 4.704445039896802E-6, -1.0829223192140644E-4);
        numbers.coefficientCovariance(1.201260938844919E-6, 7.605777542371118E-6, 0.0013338896046188712);
        numbers.coefficientCovariance(-0.0012583549991956986, 4.577601848413618E-6, -8.418425891484012E-6);
        numbers.coefficientCovariance(-2.9658893507223285E-6, 2.2793680216080084E-5, 1.2573577314915538E-4);
        numbers.coefficientCovariance(0.0032293133867388937, 3.779265309495534E-4, 1.651875907861327E-5);
        numbers.coefficientCovariance(3.972651787651142E-4, -2.8632466532012496E-6, 9.312121489488012E-6);
        numbers.coefficientCovariance(-3.9349183679933186E-4, -1.9832648742899975E-4, 0.002194113492642481);
        numbers.coefficientCovariance(-0.0012642446780104669, 4.292425713604511E-6, 2.8067677839382405E-4);
        numbers.coefficientCovariance(-1.960224843371375E-5, 4.627547532974736E-6, -1.73259906598067E-4);
        numbers.coefficientCovariance(-2.0462298957126722E-5, 2.532763133441605E-4, 0.001915638911957803);
        numbers.coefficientCovariance(-3.8458549858990656E-4, 1.4962395142379663E-5, 3.902256844548736E-4);
        numbers.coefficientCovariance(-1.4128780278079383E-5, 9.661833203740507E-6, -1.398680015579509E-4);
        numbers.coefficientCovariance(-6.822328543574093E-5, 5.514113881062469E-4, 3.9296588326795373E-4);
        numbers.coefficientCovariance(0.00177750663015434, -1.809726593486294E-4, 3.1345979451987415E-6);
        numbers.coefficientCovariance(-1.282726471412763E-4, 1.0446520495463774E-5, 4.6704229313880343E-7);
        numbers.coefficientCovariance(6.330036466213639E-5, -0.0010072461896324313, -1.7221363893711497E-4);
        numbers.coefficientCovariance(-1.1277642872881594E-4, -3.158986778874809E-4, 0.002077311756631019);
        numbers.coefficientCovariance(-5.416684997442485E-4, -1.2175866491622788E-6, -1.0282427459894011E-4);
        numbers.coefficientCovariance(1.0022492644247179E-5, -9.04141070219407E-7, -5.185412308229949E-5);
        numbers.coefficientCovariance(1.0878095424373749E-4, 1.1256323564772539E-4, 2.714620881531243E-4);
        numbers.coefficientCovariance(-1.3252231534225265E-4, 2.231360078704987E-4, 0.0019313508335616289);
    }

    private static void featureCovariance(DocumentNumbers numbers) {
        numbers.featureCovariance(107.95387806898457, 0.3937862522495716, 0.19822744541539683, -9.415992300919095);
        numbers.featureCovariance(-1.0309697135812796, 129.4024535444448, 19.090937390442438, 2.011363209922268);
        numbers.featureCovariance(-94.13123274021167, 259.03651160822676, -0.397245342277124, -0.04445174267885231);
        numbers.featureCovariance(1.1031863693412878, -2.248523600271531, 1.7022056684928268, -0.3598312604497882);
        numbers.featureCovariance(-0.04008911179652049, 0.9557734322759759, -2.0368438063163348, 0.48029096444290703);
        numbers.featureCovariance(1.2293686092138054, -0.38163329301244275, -0.04398472426803914, 0.9261084122437143);
        numbers.featureCovariance(-2.0258406523619423, 0.4773896100201301, 0.4481154131235398, 1.5195132726739775);
        numbers.featureCovariance(-0.4152076874293941, -0.04226726164721397, 0.9818552867491851, -2.1007873117816316);
        numbers.featureCovariance(0.4751663228162808, 0.4437787900124778, 0.45140531358375297, 1.5313721505939606);
        numbers.featureCovariance(-0.39987014965473733, -0.04299290677788812, 1.0046720197806318, -2.1086409974535427);
        numbers.featureCovariance(0.46803009040510546, 0.4380706806077212, 0.442558537982928, 0.443048697790205);
        numbers.featureCovariance(1.518210758003649, -0.3439092208725608, -0.041516753697563906, 0.9508223666573264);
        numbers.featureCovariance(-2.0182763635186385, 0.4688255712579325, 0.9444170618101643, 0.4466617389706969);
        numbers.featureCovariance(0.44511259779503404, 0.43932082867131256, 1.5154061989347332, -0.41491842985505245);
        numbers.featureCovariance(-0.04304974106626635, 1.0310754775472506, -2.1055582396333756, 0.47176660560092076);
        numbers.featureCovariance(0.45148383115119545, 0.4520535594937245, 0.4501384412857693, 0.44916654917587756);
        numbers.featureCovariance(0.44975256074756487, 1.5247530119222916);
    }

    private static void referenceCases(DocumentNumbers numbers) {
        numbers.referenceCase("middle", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.670701124949258, 0.04732992026085712, 0.03854857944607473, 0.05802048094044408);
        numbers.referenceCase("middle at three months", 3, 0.8);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.670701124949258, 0.024826564105372213, 0.021681526007826645, 0.02841455902884199);
        numbers.referenceCase("middle at nine months", 9, 0.9);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.670701124949258, 0.06798750742403462, 0.05733252574132657, 0.08050850685096747);
        numbers.referenceCase("high", 12, 0.95);
        numbers.values("25.0 0.0 60.0 10.0 5.0 4.5 5.0 5.0 4.0 5.0 5.0");
        numbers.expected(-0.932261270766641, 0.7051464777096902, 0.557139904880854, 0.8330815959333077);
        numbers.referenceCase("low", 3, 0.95);
        numbers.values("60.0 1.0 0.0 100.0 1.0 1.5 1.0 2.0 1.0 1.0 1.0");
        numbers.expected(-5.274921886126559, 0.005092292339676057, 0.002960491570543019, 0.008745702240533705);
        numbers.referenceCase("oldest and most changes", 12, 0.99);
        numbers.values("66.0 1.0 0.0 100.0 1.0 1.0 1.0 1.0 1.0 1.0 1.0");
        numbers.expected(-5.481122498751032, 0.014977337001356616, 0.006743329923570359, 0.033054921083801925);
        numbers.referenceCase("youngest and best", 12, 0.5);
        numbers.values("18.0 0.0 100.0 0.0 5.0 5.0 5.0 5.0 5.0 5.0 5.0");
        numbers.expected(-0.549531692675953, 0.8143512168188749, 0.7567330034806415, 0.8638881565521574);
        numbers.referenceCase("caseworker silent", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 5.0 4.5 5.0 5.0 4.0 - -");
        numbers.expected(-2.252290467424412, 0.17558917182219025, 0.12495023030409115, 0.24234887153741988);
        numbers.referenceCase("search and orientation unknown", 12, 0.9);
        numbers.values("33.0 0.0 12.5 60.0 - 3.0 3.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.205573770147225, 0.13454952401022177, 0.09389231715574359, 0.19041111028513938);
        numbers.referenceCase("one fact of the registers unknown", 6, 0.95);
        numbers.values("50.0 1.0 - 80.0 3.0 2.5 4.0 3.5 2.0 3.5 2.0");
        numbers.expected(-3.7237367771577765, 0.04496828509468893, 0.03366651324132668, 0.05988636988749294);
        numbers.referenceCase("half of each known", 6, 0.95);
        numbers.values("30.0 0.0 20.0 - 2.0 - 2.0 4.0 - 3.0 -");
        numbers.expected(-3.0249795361151413, 0.08742562778785878, 0.05039859546365303, 0.1484032516299875);
    }
}
