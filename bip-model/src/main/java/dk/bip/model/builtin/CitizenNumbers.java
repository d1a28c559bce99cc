package dk.bip.model.builtin;

import dk.bip.model.outcome.Outcome;

/** The numbers of a document. Written by DocumentSource of the casebook; not to be changed by hand. */
final class CitizenNumbers {

    private CitizenNumbers() {}

    static DocumentNumbers numbers() {
        DocumentNumbers numbers = new DocumentNumbers("bip-evidence-citizen", "0.2", Outcome.JOB);
        numbers.intercept(-3.4558619165270708);
        numbers.leastCoverage(0.6);
        numbers.level(0.95);
        numbers.intervalOffsets(0.0, -0.05983528790240455, -0.12095521485493015, -0.16030066647056118);
        numbers.term("age", -0.0076646247050235405, 39.30610647070133, false);
        numbers.term("unskilled", -0.34180553572586725, 0.7315972741449659, false);
        numbers.term("employment_last_three_years", 0.0028154577536844754, 4.235634251845366, false);
        numbers.term("benefits_last_three_years", -0.012892018587940497, 78.21335669492056, false);
        numbers.term("citizen_job_search_behaviour", 0.2283667968005826, 1.6520913887761424, false);
        numbers.term("citizen_labour_market_knowledge", 0.2486234509022162, 3.2993468415543354, false);
        numbers.term("citizen_belief", 0.18670900306827096, 3.2847963085599536, true);
        numbers.term("citizen_cooperation", 0.19557710560025973, 3.2562474632030933, false);
        numbers.term("citizen_health_mastery", 0.1857058653780586, 3.2766892397086154, false);
        coefficientCovariance(numbers);
        featureCovariance(numbers);
        numbers.calibration("all citizens", 3, 0.04298144424997995, 0.043758706962727094);
        numbers.calibration("all citizens", 6, 0.08020546019489275, 0.08155403292298069);
        numbers.calibration("all citizens", 12, 0.14191961929364275, 0.14422284138401614);
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
        numbers.coefficientCovariance(0.0027993554561757256, 9.52037435994955E-6, 1.1225163074210846E-5);
        numbers.coefficientCovariance(5.446160584003689E-4, -9.992208180095592E-6, 0.005664004392938646);
        numbers.coefficientCovariance(1.753326358245931E-5, -7.246038527896961E-8, 9.825599325478438E-6);
        numbers.coefficientCovariance(9.229817585470158E-6, 1.711057875749568E-5, -4.6523795408295014E-7);
        numbers.coefficientCovariance(-3.3104498714838036E-5, 3.284174784735786E-6, 5.470571018164456E-6);
        numbers.coefficientCovariance(1.6033504510788526E-4, 4.016494385400175E-6, 3.8838689442018636E-5);
        numbers.coefficientCovariance(-1.7267085133036474E-5, 1.2642835659849296E-5, 0.0015076591939349859);
        numbers.coefficientCovariance(-3.6857959259873826E-4, -4.0062631655491594E-7, -1.4066444534796698E-4);
        numbers.coefficientCovariance(7.915239842872078E-6, 8.236221658628429E-6, -6.742141394733996E-5);
        numbers.coefficientCovariance(0.0028512552767704508, 3.9059766472756955E-4, -1.9283585991953583E-7);
        numbers.coefficientCovariance(1.2384743467522112E-4, 1.9721813160302727E-5, 6.38626008234638E-6);
        numbers.coefficientCovariance(-3.322200467125572E-5, 1.7140902324969842E-4, 0.002078782912057339);
        numbers.coefficientCovariance(1.1240559381296266E-4, -5.538080017717697E-6, 6.441832567064246E-6);
        numbers.coefficientCovariance(3.436013107005297E-5, 6.776140467475225E-7, -3.5199580971004545E-4);
        numbers.coefficientCovariance(1.0617062521663855E-4, 9.282873414083012E-5, 0.0021460847593750888);
        numbers.coefficientCovariance(5.976737009939715E-4, -3.2287801014505504E-6, 2.1493555842056348E-4);
        numbers.coefficientCovariance(3.0564949576889214E-5, 7.911167657543389E-6, 1.517117303233192E-4);
        numbers.coefficientCovariance(-6.793770075522488E-5, 2.509241593521318E-4, 6.794112180333589E-4);
        numbers.coefficientCovariance(0.0025250462804562107);
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
        numbers.featureCovariance(1.229528417995878);
    }

    private static void referenceCases(DocumentNumbers numbers) {
        numbers.referenceCase("middle", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.6618055079160396, 0.04807396609987777, 0.04238337218460035, 0.05449580302832307);
        numbers.referenceCase("middle at three months", 3, 0.8);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.6618055079160396, 0.02504284159493325, 0.023042678249319878, 0.027211788305350353);
        numbers.referenceCase("middle at nine months", 9, 0.9);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.6618055079160396, 0.06925745349858586, 0.06237953018893334, 0.07685183450182659);
        numbers.referenceCase("high", 12, 0.95);
        numbers.values("25.0 0.0 60.0 10.0 5.0 4.5 5.0 5.0 4.0");
        numbers.expected(-0.20107010972216413, 0.8938153234181639, 0.7770032455758716, 0.9603945297484014);
        numbers.referenceCase("low", 3, 0.95);
        numbers.values("60.0 1.0 0.0 100.0 1.0 1.5 1.0 2.0 1.0");
        numbers.expected(-5.690369113376587, 0.003366970954598366, 0.002163805803692611, 0.00523563520141475);
        numbers.referenceCase("oldest and most changes", 12, 0.99);
        numbers.values("66.0 1.0 0.0 100.0 1.0 1.0 1.0 1.0 1.0");
        numbers.expected(-6.056245692658095, 0.00857632527540649, 0.004301359895655744, 0.017054360355272184);
        numbers.referenceCase("youngest and best", 12, 0.5);
        numbers.values("18.0 0.0 100.0 0.0 5.0 5.0 5.0 5.0 5.0");
        numbers.expected(0.4041383500689513, 0.9686564996666778, 0.9463812245226397, 0.9827123243344853);
        numbers.referenceCase("caseworker silent", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 5.0 4.5 5.0 5.0 4.0");
        numbers.expected(-1.6534918584458473, 0.2888356355977021, 0.21014190697769203, 0.38560720038005797);
        numbers.referenceCase("search and orientation unknown", 12, 0.9);
        numbers.values("33.0 0.0 12.5 60.0 - 3.0 3.0 3.0 3.0");
        numbers.expected(-3.15177954676833, 0.14305480086707698, 0.09610240789533243, 0.20948136650955954);
        numbers.referenceCase("one fact of the registers unknown", 6, 0.95);
        numbers.values("50.0 1.0 - 80.0 3.0 2.5 4.0 3.5 2.0");
        numbers.expected(-3.6028073437806305, 0.05088311519927774, 0.04066422901865972, 0.06354147416219244);
        numbers.referenceCase("half of each known", 6, 0.95);
        numbers.values("30.0 0.0 20.0 - 2.0 - 2.0 4.0 -");
        numbers.expected(-2.8828415025766616, 0.10043723015076186, 0.049528480991356136, 0.19538828653651785);
    }
}
