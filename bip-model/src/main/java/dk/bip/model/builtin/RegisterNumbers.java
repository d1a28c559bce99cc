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
        numbers.value("age", 39.37215380658744);
        numbers.value("unskilled", 0.7402445418677768);
        numbers.value("employment_last_three_years", 4.002577497332084);
        numbers.value("benefits_last_three_years", 78.60059739923929);
        numbers.value("first_interval", 0.13852421594486344);
        numbers.atLeast("caseworker_changes>=1", "caseworker_changes", 0.3237458407347819, 1.0);
        numbers.atLeast("caseworker_changes>=2", "caseworker_changes", 0.08906659011026913, 2.0);
        numbers.atLeast("caseworker_changes>=3", "caseworker_changes", 0.021057993464795022, 3.0);
        precision(numbers);
        within3Months(numbers);
        within6Months(numbers);
        within9Months(numbers);
        within12Months(numbers);
        numbers.calibration("all citizens", 3, 0.03975047793656595, 0.039648263335167376, 2.2189183700913813E-4);
        numbers.calibration(
                "the tenth with the highest probabilities",
                3,
                0.10587606076296732,
                0.1031304608317939,
                0.0010821791472756276);
        numbers.calibration(
                "the first three months after the first measurement",
                3,
                0.044657287530262844,
                0.04481665258246481,
                5.751394080658321E-4);
        numbers.calibration(
                "no change of caseworker", 3, 0.04297475263777292, 0.04287734645633294, 2.8916769470142817E-4);
        numbers.calibration(
                "one change of caseworker", 3, 0.03548895010029948, 0.035583084152071766, 4.095423021475291E-4);
        numbers.calibration(
                "two changes of caseworker", 3, 0.028147919799945968, 0.027362857184575175, 6.351395683491504E-4);
        numbers.calibration(
                "three or more changes of caseworker",
                3,
                0.020753854979334886,
                0.020533089121318744,
                0.001006035443447633);
        numbers.calibration("all citizens", 6, 0.07686081219793496, 0.07674517765078173, 4.0739430440041416E-4);
        numbers.calibration(
                "the tenth with the highest probabilities",
                6,
                0.19402726913396157,
                0.18681230904407212,
                0.0018265983626654218);
        numbers.calibration(
                "the first three months after the first measurement",
                6,
                0.08266934569809234,
                0.08262731757347258,
                7.908127366028688E-4);
        numbers.calibration(
                "no change of caseworker", 6, 0.08282483553716055, 0.08275807148534797, 5.25361019316932E-4);
        numbers.calibration(
                "one change of caseworker", 6, 0.06917998588192704, 0.06948739854762921, 7.457081693504065E-4);
        numbers.calibration(
                "two changes of caseworker", 6, 0.05522967010025433, 0.05354300816213296, 0.0011599214963655888);
        numbers.calibration(
                "three or more changes of caseworker",
                6,
                0.04000474313563777,
                0.03870439099628862,
                0.0018210991428075595);
        numbers.calibration("all citizens", 9, 0.11219042304701088, 0.11202169695166217, 5.706625321946836E-4);
        numbers.calibration(
                "the tenth with the highest probabilities",
                9,
                0.2707652206795141,
                0.2589471161527401,
                0.002408048827833675);
        numbers.calibration(
                "the first three months after the first measurement",
                9,
                0.11646382140673209,
                0.11707221945353297,
                9.50482917625911E-4);
        numbers.calibration(
                "no change of caseworker", 9, 0.12073230750897286, 0.12068774821301377, 7.311709155284577E-4);
        numbers.calibration(
                "one change of caseworker", 9, 0.10168868135150051, 0.10167876975651431, 0.0010330274071294456);
        numbers.calibration(
                "two changes of caseworker", 9, 0.08016328940256079, 0.07861345948866208, 0.0016098621296745926);
        numbers.calibration(
                "three or more changes of caseworker",
                9,
                0.05722699724181085,
                0.05576709885766617,
                0.0025274459918505137);
        numbers.calibration("all citizens", 12, 0.1461461282545199, 0.14582931824559056, 7.153271893253571E-4);
        numbers.calibration(
                "the tenth with the highest probabilities",
                12,
                0.3395564715620062,
                0.32193641156734304,
                0.0028694125969580954);
        numbers.calibration(
                "the first three months after the first measurement",
                12,
                0.14883960183578498,
                0.15001480646862111,
                0.0010804133355967738);
        numbers.calibration(
                "no change of caseworker", 12, 0.1573924215346851, 0.15710289235905778, 9.114343925881636E-4);
        numbers.calibration(
                "one change of caseworker", 12, 0.13233868972747345, 0.13250747543784708, 0.0012776735517639295);
        numbers.calibration(
                "two changes of caseworker", 12, 0.10379907493028302, 0.10210696920583469, 0.001987235262290054);
        numbers.calibration(
                "three or more changes of caseworker",
                12,
                0.07415819100055854,
                0.07201041114377982,
                0.003132236888936414);
        numbers.provenance("program", "EvidencePipeline");
        numbers.provenance("library_version", "0.1.0-SNAPSHOT");
        numbers.provenance("population_seed", "2014");
        numbers.provenance("population_rows", "1000000");
        numbers.provenance("calibration_seed", "2016");
        numbers.provenance("calibration_rows", "1000000");
        numbers.provenance("ensemble_members", "25");
        numbers.provenance("ensemble_seed", "2015");
        numbers.provenance("ensemble_rows", "300000");
        numbers.provenance("auc_3_months", "0.681");
        numbers.provenance("auc_6_months", "0.678");
        numbers.provenance("auc_9_months", "0.676");
        numbers.provenance("auc_12_months", "0.674");
        numbers.provenance("calibration_slope_3_months", "1.002 (standard error 0.009)");
        numbers.provenance("calibration_slope_6_months", "0.995 (standard error 0.009)");
        numbers.provenance("calibration_slope_9_months", "0.991 (standard error 0.009)");
        numbers.provenance("calibration_slope_12_months", "0.984 (standard error 0.009)");
        referenceCases(numbers);
        return numbers;
    }

    private static void precision(DocumentNumbers numbers) {
        numbers.precision(0.009408271624110226, -0.011637583303989854, 5.610133094982537, 1.729364388405385E-4);
        numbers.precision(0.016372712249628076, 0.011367559588844623, -5.30610498322418E-4, -0.03397331157737682);
        numbers.precision(0.0037741372559906006, 0.005727233683616015, 0.009112259963061175, 0.12333531895802302);
        numbers.precision(-0.00418403742431587, 0.004972254492211718, 9.107913016115184, -0.006342774891114004);
        numbers.precision(-0.02642331364188038, 0.0010579310378090619, -0.0016291922939852266, 1.847109255856723);
        numbers.precision(6.127105248665204, -0.005900013373917863, -0.020501038528215963, 4.4097059738710804E-4);
        numbers.precision(-5.771601579213306E-4, -0.009138182523986526, -4.256085901229142, 18.969419786669455);
        numbers.precision(-0.005686130397969707, -0.019580322814866102, 2.061553051591949E-5, -0.001684491236007936);
        numbers.precision(-0.010526585740209916, 0.0054435625958152555, -14.699597919264722, 62.19664317830962);
    }

    private static void within3Months(DocumentNumbers numbers) {
        numbers.logit(3, -3.348718339456577);
        numbers.coefficients(-0.00798614120155173, -0.6201392948692039, 0.004360530653246584, -0.022091397419609075);
        numbers.coefficients(-0.057529439847892175, -0.15501846309858713, -0.2330465131482675, -0.2938225661249372);
        numbers.covariance(0.0337096441250143, 1.774390925637112E-4, 1.2024146223070179E-5, 0.007673592311914869);
        numbers.covariance(5.104526341343745E-5, 0.008962297368345154, -2.8965749026916027E-5, -8.146401604517369E-7);
        numbers.covariance(-2.4452817376061636E-5, 9.837947232885315E-6, 2.512471929879803E-4, 1.84021175839311E-6);
        numbers.covariance(1.1670425095551891E-4, 1.5471040510936454E-6, 9.261376387748952E-6, -0.023418060127940364);
        numbers.covariance(-1.491431071724424E-4, -0.00525927585886073, -3.3864382112208824E-5, -2.3011043618787288E-4);
        numbers.covariance(0.04675841512520977, 0.008715505626179808, 6.178705683403399E-5, 0.004586888642115831);
        numbers.covariance(-4.102075145975825E-5, 1.571463116326091E-4, -0.008138281868083182, 0.0145581568895745);
        numbers.covariance(9.8173349454469E-4, -4.1592723057569945E-5, 8.55125268800487E-4, -5.987094140999364E-6);
        numbers.covariance(-6.289227637717369E-6, 0.002176243632352344, -0.004072114117637954, 0.032571147020854584);
        numbers.covariance(0.005974620910047697, 1.9597175608953993E-5, 2.474018062976487E-4, 8.04451039608427E-6);
        numbers.covariance(7.448079929194986E-6, -0.0018181470210414342, 3.537975433730762E-4, -0.023899495175359345);
        numbers.covariance(0.12735208356482852);
    }

    private static void within6Months(DocumentNumbers numbers) {
        numbers.logit(6, -2.6314321944091392);
        numbers.coefficients(-0.008004434423099413, -0.6085616586802368, 0.005045576140165444, -0.02230856390803647);
        numbers.coefficients(-0.10956221665433462, -0.16521052079862686, -0.23683064314685254, -0.323889460042285);
        numbers.covariance(0.03836338630373348, 1.934026509576644E-4, 1.23632500549538E-5, 0.007958876519047985);
        numbers.covariance(4.1885350600540505E-5, 0.008688835984309449, -2.410137282631821E-5, -1.3272550575636067E-6);
        numbers.covariance(-1.7502492589635364E-5, 1.188042222084871E-5, 2.334255908992321E-4, 1.0552948912727595E-6);
        numbers.covariance(1.295431554075533E-4, 1.676411295110335E-6, 1.0689062051360183E-5, -0.01957887408992956);
        numbers.covariance(-9.456455570339526E-5, -0.004740382808818919, -3.4282044943843706E-5, -1.614372931115781E-4);
        numbers.covariance(0.028978881063480774, 0.0075975214862521534, 3.008045434515325E-5, 0.0031824308590919772);
        numbers.covariance(-2.5658611146261572E-5, 1.2001262227883395E-4, -0.004938980514557483, 0.011541692005459351);
        numbers.covariance(0.0030079750616417303, -3.008622652409321E-5, 4.4073000790422184E-4, 7.251287622025991E-6);
        numbers.covariance(1.792069424648274E-5, 8.423216787052252E-4, -0.0026424529823773743, 0.02937242526743341);
        numbers.covariance(0.005388293682262279, 2.2269882580512373E-5, 9.79275161920947E-4, 3.7705088132723324E-6);
        numbers.covariance(1.1558833818085243E-5, -0.0011137514521379495, 1.342953862906632E-4, -0.018755703023740636);
        numbers.covariance(0.11295322685925371);
    }

    private static void within9Months(DocumentNumbers numbers) {
        numbers.logit(9, -2.19961425117348);
        numbers.coefficients(-0.008015338763322116, -0.5990061643152679, 0.0056352096853354485, -0.02266040182285314);
        numbers.coefficients(-0.15880341022667707, -0.1761478403686787, -0.2614733257803824, -0.35050163293512104);
        numbers.covariance(0.04241691979840791, 1.99161109630346E-4, 1.2578730580151413E-5, 0.008082417828345135);
        numbers.covariance(4.533102195490267E-5, 0.008677732490954732, -4.351344305713988E-6, -1.3901471184735211E-6);
        numbers.covariance(-1.6908190248865674E-5, 1.4019724170369493E-5, 2.286050906032765E-4, 8.438270713874883E-7);
        numbers.covariance(1.313563385848866E-4, 1.9013507750911259E-6, 1.2074460693642418E-5, -0.017737142991228003);
        numbers.covariance(-7.942784256840456E-5, -0.003159882097888556, -3.5986551085751655E-5, -7.671304888357415E-5);
        numbers.covariance(0.021919875943903884, 0.007315546612844654, 2.1551723273123902E-5, 0.002216343102324644);
        numbers.covariance(-1.4045606477135336E-5, 9.136398645189915E-5, -0.002760067137672349, 0.010131110053367497);
        numbers.covariance(0.003453755998072624, -4.286224391031847E-5, 5.666012401786066E-4, 2.6563271581428044E-5);
        numbers.covariance(6.536891460214782E-5, 0.0018377373516344098, -0.0016222860188315215, 0.030334529209978135);
        numbers.covariance(0.005099286086427927, 3.277370025579079E-5, 0.0010887644902099743, 1.2002029293718972E-5);
        numbers.covariance(2.056843519032766E-5, -0.001986148673189098, 2.712716656078111E-4, -0.01722610121533214);
        numbers.covariance(0.10790853027566275);
    }

    private static void within12Months(DocumentNumbers numbers) {
        numbers.logit(12, -1.8840846929392028);
        numbers.coefficients(-0.008105135515956676, -0.594289026818161, 0.006220681698314107, -0.023096440382010003);
        numbers.coefficients(-0.19143998620100142, -0.19468661999150666, -0.2779855632554433, -0.36037723251532777);
        numbers.covariance(0.045951026272958814, 2.063130763837884E-4, 1.2845380182837031E-5, 0.00798615230591088);
        numbers.covariance(5.127020679820326E-5, 0.008837940691969581, 8.444610142611791E-6, -1.4264731010511118E-6);
        numbers.covariance(-2.164780071417696E-5, 1.6168662398355037E-5, 2.136567497038336E-4, 9.160793006345583E-7);
        numbers.covariance(1.3370049416690848E-4, 2.048164206284638E-6, 1.3693674579079419E-5, -0.017851911079669054);
        numbers.covariance(-7.238929590421765E-5, -0.0026385960182029704, -4.0992504552811196E-5);
        numbers.covariance(-2.7844050673388736E-5, 0.01896880025950612, 0.0067559713547935205, 1.369820353447973E-5);
        numbers.covariance(0.0014566330094488913, -4.9808639521963E-6, 7.07119968107417E-5, -0.0015910103224662283);
        numbers.covariance(0.009496135626980208, 0.004158764854921016, -3.1791268659527873E-5, 5.111840537767522E-4);
        numbers.covariance(3.689068805442503E-5, 9.473086341734403E-5, 0.0017746393666214408, -9.420837707645579E-4);
        numbers.covariance(0.029287214360134282, 0.006596098208692129, 5.594987906390694E-5, 0.0012984760325909883);
        numbers.covariance(3.1039145802671686E-6, 1.0036944226477785E-5, -0.0031898748035137374, 3.071907946636221E-4);
        numbers.covariance(-0.01594503018203403, 0.10163446475513552);
    }

    private static void referenceCases(DocumentNumbers numbers) {
        numbers.referenceCase("middle", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 0.0 1.0");
        numbers.expected(-2.7828569300489163, 0.05825761593077756, 0.03623704387461331, 0.09237705578210535);
        numbers.referenceCase("middle at three months", 3, 0.8);
        numbers.values("40.0 1.0 4.0 75.0 0.0 1.0");
        numbers.expected(-3.5052046735602618, 0.02916450428052595, 0.021190369612217482, 0.04001670115136361);
        numbers.referenceCase("middle at nine months", 9, 0.9);
        numbers.values("40.0 1.0 4.0 75.0 0.0 1.0");
        numbers.expected(-2.3451185057856154, 0.08745456251421439, 0.05905018190035562, 0.12766823569125743);
        numbers.referenceCase("high", 12, 0.95);
        numbers.values("25.0 0.0 60.0 10.0 0.0 0.0");
        numbers.expected(0.7269906241144931, 0.6741445386751719, 0.5033492382732878, 0.8085450855617946);
        numbers.referenceCase("low", 3, 0.95);
        numbers.values("60.0 1.0 0.0 100.0 0.0 4.0");
        numbers.expected(-4.761523634967714, 0.00848004233014645, 0.003380386062328299, 0.021110090691587657);
        numbers.referenceCase("oldest and most changes", 12, 0.99);
        numbers.values("66.0 1.0 0.0 100.0 0.0 12.0");
        numbers.expected(-3.484578910899916, 0.02975420669933562, 0.00878666377026877, 0.09591481544021474);
        numbers.referenceCase("youngest and best", 12, 0.5);
        numbers.values("18.0 0.0 100.0 0.0 1.0 0.0");
        numbers.expected(1.0720782582778527, 0.7449919421374169, 0.6797490156579385, 0.8008376459265106);
        numbers.referenceCase("caseworker silent", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 1.0 0.0");
        numbers.expected(-2.727208625904624, 0.06138680072185563, 0.04548888557684277, 0.08236145767176087);
        numbers.referenceCase("search and orientation unknown", 12, 0.9);
        numbers.values("33.0 0.0 12.5 60.0 0.0 2.0");
        numbers.expected(-1.2608270430305304, 0.22083155422310663, 0.15042193231261114, 0.31209170237822975);
        numbers.referenceCase("one fact of the registers unknown", 6, 0.95);
        numbers.values("50.0 1.0 - 80.0 0.0 1.0");
        numbers.expected(
                -2.980035984012217,
                0.048382514124517204,
                0.02892143934152044,
                0.07985990055190291,
                0.044243766591720975,
                0.05278577367100783);
        numbers.referenceCase("half of each known", 6, 0.95);
        numbers.values("30.0 0.0 20.0 - - 0.0");
        numbers.expected(
                -1.59802610162489,
                0.17227231331455936,
                0.13140001935250073,
                0.22246289562205515,
                0.10167513777494556,
                0.26555302841628975);
        numbers.referenceCase("belief unknown", 12, 0.95);
        numbers.values("44.0 1.0 6.0 80.0 0.0 2.0");
        numbers.expected(-2.4466357992034564, 0.07968491502128419, 0.04388377663743407, 0.14040420649283056);
        numbers.referenceCase("belief and orientation unknown", 9, 0.95);
        numbers.values("44.0 1.0 6.0 80.0 0.0 2.0");
        numbers.expected(-2.740684776362881, 0.0606148999132056, 0.03339078570428224, 0.10756529954152073);
        numbers.referenceCase("start and changes unknown", 6, 0.9);
        numbers.values("44.0 1.0 6.0 80.0 - -");
        numbers.expected(
                -2.8509188916137314,
                0.055112881725473385,
                0.039285012370085894,
                0.07679927401654471,
                0.043602591859631175,
                0.06825675706277252);
        numbers.referenceCase("three changes and belief between two levels", 12, 0.95);
        numbers.values("44.0 1.0 6.0 80.0 0.0 3.0");
        numbers.expected(-2.8070130317187845, 0.05694637930385275, 0.025114971916171524, 0.1239906420232023);
    }
}
