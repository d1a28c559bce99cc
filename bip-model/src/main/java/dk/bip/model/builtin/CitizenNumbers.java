package dk.bip.model.builtin;

import dk.bip.model.outcome.Outcome;

/** The numbers of a document. Written by DocumentSource of the casebook; not to be changed by hand. */
final class CitizenNumbers {

    private CitizenNumbers() {}

    static DocumentNumbers numbers() {
        DocumentNumbers numbers = new DocumentNumbers("bip-evidence-citizen", "0.2", Outcome.JOB);
        numbers.intercept(-3.359571685030087);
        numbers.leastCoverage(0.6);
        numbers.level(0.95);
        numbers.intervalOffsets(0.0, -0.07551484493015444, -0.13975231681263817, -0.18574150848072965);
        numbers.term("age", -0.007153410551259485, 39.281851854226645, false);
        numbers.term("unskilled", -0.30581187589129283, 0.7275362969327409, false);
        numbers.term("employment_last_three_years", 0.001531350033944319, 4.2760102561455176, false);
        numbers.term("benefits_last_three_years", -0.01167948048720893, 78.06287465868871, false);
        numbers.term("citizen_job_search_behaviour", 0.17724449098298284, 1.8471681659923442, false);
        numbers.term("citizen_labour_market_knowledge", 0.1669246558964814, 3.48989050541061, false);
        numbers.term("citizen_belief", 0.11457095832486827, 3.4763046698170674, true);
        numbers.term("citizen_cooperation", 0.12439245108905649, 3.4441156543279536, false);
        numbers.term("citizen_health_mastery", 0.1203868631221025, 3.4674369545842176, false);
        coefficientCovariance(numbers);
        featureCovariance(numbers);
        numbers.calibration("all citizens", 3, 0.04177444945376767, 0.04208599533875608);
        numbers.calibration("all citizens", 6, 0.07815362775325237, 0.07860971482694157);
        numbers.calibration("all citizens", 12, 0.1395506530981065, 0.14011755983526014);
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
        numbers.coefficientCovariance(0.005248432740774088, 1.867889601002535E-5, 1.173165620175663E-5);
        numbers.coefficientCovariance(3.861206051960505E-5, -5.225810693214625E-6, 0.0057768488028015885);
        numbers.coefficientCovariance(6.070735740022552E-5, 6.107370642026265E-7, -4.2075289513898745E-6);
        numbers.coefficientCovariance(9.567501006347354E-6, -1.65474128515558E-5, -2.690770156566809E-7);
        numbers.coefficientCovariance(-2.862600882557877E-5, 2.95621617796884E-6, 5.728957930062036E-6);
        numbers.coefficientCovariance(-5.63091460607797E-4, 3.103455535236436E-6, -1.6421792459501882E-4);
        numbers.coefficientCovariance(2.3531682592203085E-6, 6.976747745743858E-6, 0.0013774843419148367);
        numbers.coefficientCovariance(-0.0014084084930004854, 4.602775658366831E-6, -1.5755146394009893E-4);
        numbers.coefficientCovariance(4.351322313006131E-6, 2.171992671708395E-5, 2.2413141252880495E-4);
        numbers.coefficientCovariance(0.0030005771882148334, 3.3974616884703925E-4, 1.804305983318011E-5);
        numbers.coefficientCovariance(4.036336602302262E-4, 8.657956807479653E-7, 8.038378035765013E-6);
        numbers.coefficientCovariance(-4.2956449232436336E-4, -1.9068730510191597E-4, 0.002275254424554135);
        numbers.coefficientCovariance(-0.0012886984542646895, 4.805626427924002E-6, 2.672395391957213E-4);
        numbers.coefficientCovariance(-1.8434937958988124E-5, 4.429263222072279E-6, -1.683166957823309E-4);
        numbers.coefficientCovariance(8.050953364260857E-5, 3.206522687578814E-4, 0.0019943816237234123);
        numbers.coefficientCovariance(-4.900315426246705E-4, 1.558864978986551E-5, 3.705754416476489E-4);
        numbers.coefficientCovariance(-1.2244562871604476E-5, 9.425337807157393E-6, -1.7425028953592468E-4);
        numbers.coefficientCovariance(-1.7837429175003987E-4, 5.687717308809777E-4, 4.1986164657642337E-4);
        numbers.coefficientCovariance(0.0017498226963775987);
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
        numbers.featureCovariance(1.518210758003649);
    }

    private static void referenceCases(DocumentNumbers numbers) {
        numbers.referenceCase("middle", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.6334562025770176, 0.04904538603841247, 0.040285423382160006, 0.059620802352561904);
        numbers.referenceCase("middle at three months", 3, 0.8);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.6334562025770176, 0.025744409077198913, 0.02260786638405569, 0.02930305933117849);
        numbers.referenceCase("middle at nine months", 9, 0.9);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.6334562025770176, 0.07040580487181351, 0.05979467012155571, 0.08278802848835079);
        numbers.referenceCase("high", 12, 0.95);
        numbers.values("25.0 0.0 60.0 10.0 5.0 4.5 5.0 5.0 4.0");
        numbers.expected(-0.9949871961037474, 0.6852399578205731, 0.5432106874248879, 0.812089461292998);
        numbers.referenceCase("low", 3, 0.95);
        numbers.values("60.0 1.0 0.0 100.0 1.0 1.5 1.0 2.0 1.0");
        numbers.expected(-5.096576394728911, 0.006080457050575762, 0.0037486347992334757, 0.009848440449912097);
        numbers.referenceCase("oldest and most changes", 12, 0.99);
        numbers.values("66.0 1.0 0.0 100.0 1.0 1.0 1.0 1.0 1.0");
        numbers.expected(-5.347351637073765, 0.017083809040534588, 0.00814171997796373, 0.0356248573248451);
        numbers.referenceCase("youngest and best", 12, 0.5);
        numbers.values("18.0 0.0 100.0 0.0 5.0 5.0 5.0 5.0 5.0");
        numbers.expected(-0.5630153249447257, 0.8106755449997726, 0.7529262751737963, 0.8605360627660789);
        numbers.referenceCase("caseworker silent", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 5.0 4.5 5.0 5.0 4.0");
        numbers.expected(-2.2530220638333947, 0.17543339536598312, 0.13660230947639435, 0.22310257193240915);
        numbers.referenceCase("search and orientation unknown", 12, 0.9);
        numbers.values("33.0 0.0 12.5 60.0 - 3.0 3.0 3.0 3.0");
        numbers.expected(-3.156524331401087, 0.14058878066570607, 0.09657127999841433, 0.20175418445302776);
        numbers.referenceCase("one fact of the registers unknown", 6, 0.95);
        numbers.values("50.0 1.0 - 80.0 3.0 2.5 4.0 3.5 2.0");
        numbers.expected(-3.6148706269938873, 0.04993068664518024, 0.03890536603071395, 0.06392337501413912);
        numbers.referenceCase("half of each known", 6, 0.95);
        numbers.values("30.0 0.0 20.0 - 2.0 - 2.0 4.0 -");
        numbers.expected(-2.94937185239647, 0.09377548221654276, 0.052510198642335144, 0.1631869902747587);
    }
}
