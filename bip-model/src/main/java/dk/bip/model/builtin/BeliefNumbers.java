package dk.bip.model.builtin;

import dk.bip.model.outcome.Outcome;

/** The numbers of a document. Written by DocumentSource of the casebook; not to be changed by hand. */
final class BeliefNumbers {

    private BeliefNumbers() {}

    static DocumentNumbers numbers() {
        DocumentNumbers numbers = new DocumentNumbers("bip-evidence-belief", "0.3", Outcome.JOB);
        numbers.intercept(-4.0675152191877535);
        numbers.minimumCoverage(0.6);
        numbers.level(0.95);
        numbers.intervalOffsets(0.0, 0.006598168886806674, 0.049288300943952756, 0.08834867305597562);
        numbers.term("age", -0.008394511080560186, 39.38358105612502, false);
        numbers.term("unskilled", -0.41482885772583494, 0.7342307563917434, false);
        numbers.term("employment_last_three_years", 0.003293960681338138, 4.16379596971015, false);
        numbers.term("benefits_last_three_years", -0.016214214380206846, 78.27314869672738, false);
        numbers.term("citizen_job_search_behaviour", 0.1636191832634482, 1.7954265236216953, false);
        numbers.term("citizen_labour_market_knowledge", 0.06367899794336931, 3.4464238218764907, false);
        numbers.term("citizen_belief", 0.06099979902735022, 3.4243764395757754, true);
        numbers.term("citizen_cooperation", 0.07956101253725353, 3.3888348683424163, false);
        numbers.term("citizen_health_mastery", 0.07653204013218391, 3.4175213937516356, false);
        numbers.term("caseworker_labour_market_knowledge", 0.03007391341389597, 3.44631021720567, false);
        numbers.term("caseworker_goal_directedness", 0.08148489395656021, 3.4183710059343633, false);
        numbers.term("caseworker_belief", 1.1226405413624931, 3.0554832290431686, false);
        numbers.term("caseworker_orientation", -0.7513800126938048, 3.039903302124854, false);
        numbers.term("caseworker_changes", -0.05021567409885158, 0.435635685434589, false);
        numbers.term("company_course_ended", 0.8602110729128518, 0.24373424475507155, false);
        coefficientCovariance(numbers);
        featureCovariance(numbers);
        numbers.calibration("all citizens", 3, 0.03972713928233225, 0.04059197676165673);
        numbers.calibration("all citizens", 6, 0.07489204591754203, 0.0762973191480228);
        numbers.calibration("the caseworker's belief: No", 6, 0.008201421538097163, 0.01245019920318725);
        numbers.calibration("the caseworker's belief: Doubts", 6, 0.02075319679799676, 0.028154988231033858);
        numbers.calibration("the caseworker's belief: It varies", 6, 0.05245662391944396, 0.04780994803266518);
        numbers.calibration("the caseworker's belief: Good chances", 6, 0.10911830432755698, 0.10908332535590717);
        numbers.calibration("the caseworker's belief: Yes", 6, 0.22105868799578732, 0.23952236010302036);
        numbers.calibration("all citizens", 12, 0.1379950963168, 0.139312007669798);
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
        numbers.coefficientCovariance(0.015792577147375572, 6.640797032049804E-5, 1.639825589313285E-5);
        numbers.coefficientCovariance(0.0020369508675805166, 6.384719452844596E-5, 0.010312821584008227);
        numbers.coefficientCovariance(-2.1736829652204278E-5, 6.40531713821144E-7, -2.728820713044278E-5);
        numbers.coefficientCovariance(1.2740698789914859E-5, 6.334796843547366E-5, 4.398962987115995E-6);
        numbers.coefficientCovariance(1.1536124850115475E-4, 3.2162699273933637E-6, 1.2987345266943836E-5);
        numbers.coefficientCovariance(-5.033680109771887E-4, 1.044542672386377E-5, 0.0010044254488013938);
        numbers.coefficientCovariance(1.502913489406192E-5, 2.9882890633068007E-5, 0.0018218588955637236);
        numbers.coefficientCovariance(6.947399729593712E-4, 1.754107888974893E-6, 4.5068694513951353E-4);
        numbers.coefficientCovariance(2.9403174203480857E-5, 4.467857122351464E-6, 6.392983361618309E-4);
        numbers.coefficientCovariance(0.0029902144973018457, 6.635706041342521E-4, 1.1392266074836128E-5);
        numbers.coefficientCovariance(-1.0556223745438752E-4, 2.6552597188606504E-5, -1.1878318122212074E-6);
        numbers.coefficientCovariance(2.983924398617153E-4, 4.5462773944209337E-4, 0.001666279659939522);
        numbers.coefficientCovariance(-2.737467639718279E-4, -1.17590905223249E-5, 2.2824213430906452E-4);
        numbers.coefficientCovariance(1.731220298697861E-5, -6.048807553131845E-6, 4.4005354642981506E-4);
        numbers.coefficientCovariance(3.540948884917284E-4, 2.1189652703325492E-4, 0.0016508216723302854);
        numbers.coefficientCovariance(6.241844365645601E-4, 2.7044400848424427E-5, 8.418651563376922E-4);
        numbers.coefficientCovariance(2.4296768238663456E-5, 3.596918295855114E-5, 6.233659262487365E-4);
        numbers.coefficientCovariance(5.387475919235427E-4, 5.060510297452079E-4, 4.78880463708124E-4);
        numbers.coefficientCovariance(0.0020885493632395204, -3.7929169431235227E-4, 6.551179962507155E-6);
        numbers.coefficientCovariance(6.444662152045054E-4, 1.2157229272472453E-5, 2.0165996623817213E-5);
        numbers.coefficientCovariance(7.204307164590266E-4, -3.953298334893804E-4, 1.4937245285661372E-4);
        numbers.coefficientCovariance(2.060812437629688E-4, 2.747455064746864E-4, 0.0020867939928706364);
        numbers.coefficientCovariance(-6.291580033825018E-4, -2.3162484373426947E-5, -2.1614020612192723E-4);
        numbers.coefficientCovariance(1.4064883959523368E-5, -2.192337986522586E-5, 5.051136049156915E-4);
        numbers.coefficientCovariance(3.691512496915119E-4, 1.0862442792437323E-4, 3.0544958711127123E-4);
        numbers.coefficientCovariance(1.6512831923353979E-4, 3.801103887023288E-4, 0.0016214260463830454);
        numbers.coefficientCovariance(-0.008075595653063759, -7.711854892586013E-5, -0.0038116371909445736);
        numbers.coefficientCovariance(-9.590418193712213E-5, -1.1066239668861259E-4, -0.0036219406204527323);
        numbers.coefficientCovariance(-0.003657317705942596, -0.002462250423770131, -0.002604683062727321);
        numbers.coefficientCovariance(-0.0032068201515511145, -0.0024576464000183153, -0.0017723638461837007);
        numbers.coefficientCovariance(0.025223125514692087, 0.005077075197289745, 5.355811470438794E-5);
        numbers.coefficientCovariance(0.0031477551807526185, 7.092173055370902E-5, 8.542845706010904E-5);
        numbers.coefficientCovariance(0.0027458360613583674, 0.002761388534328418, 0.001901961087816492);
        numbers.coefficientCovariance(0.0022693926618453744, 0.002654635858765018, 0.0018525560291410182);
        numbers.coefficientCovariance(0.0014247013518276564, -0.018517545816030823, 0.016404687683484225);
        numbers.coefficientCovariance(-0.001902094605436744, 1.2700827501020996E-5, 1.8222404490753717E-4);
        numbers.coefficientCovariance(2.2054899127835048E-5, 1.6452076142127872E-5, 2.9252742301803824E-4);
        numbers.coefficientCovariance(2.698159046574313E-4, 2.970576296257739E-4, 1.6272026508351564E-4);
        numbers.coefficientCovariance(2.8809040104322913E-4, 1.481567634456921E-4, -9.338771208666798E-5);
        numbers.coefficientCovariance(-9.7608065885043E-4, 7.895743981412217E-4, 0.003587939470746657);
        numbers.coefficientCovariance(-5.633147513476599E-4, -6.156793430904793E-6, 9.561847593169092E-4);
        numbers.coefficientCovariance(-4.9706623510428186E-5, 2.0386919180922034E-5, -2.969628715041643E-4);
        numbers.coefficientCovariance(-3.5064132454841284E-4, -8.418009744348578E-4, -6.736546399318912E-4);
        numbers.coefficientCovariance(-6.078634656669818E-4, -1.3921523293152405E-4, -3.2062270249377735E-4);
        numbers.coefficientCovariance(0.0038312631290644203, -0.003380436813525302, -5.16674023571943E-4);
        numbers.coefficientCovariance(0.007647547684448941);
    }

    private static void featureCovariance(DocumentNumbers numbers) {
        numbers.featureCovariance(108.3478657274251, 0.40588812768636284, 0.19513616288773938, -8.820389585123023);
        numbers.featureCovariance(-0.9747240435851416, 125.14809556731493, 19.052118078107323, 1.9459636973079832);
        numbers.featureCovariance(-90.70381682072754, 254.43095057662242, -0.3735924899568899, -0.03876838958115555);
        numbers.featureCovariance(0.8955379646558388, -1.8284129204771127, 1.6271785044109353, -0.4426196814474202);
        numbers.featureCovariance(-0.04334327916895351, 0.9717799822152285, -2.0599777946681996, 0.4856224264022398);
        numbers.featureCovariance(1.5303425704961005, -0.46584929845019707, -0.047172452425681806, 1.004085084352207);
        numbers.featureCovariance(-2.106823374587636, 0.48337020906846473, 0.5534625506640125, 1.897240771942852);
        numbers.featureCovariance(-0.5298045151836068, -0.04693014541340291, 1.002884048298636, -2.1187300751574343);
        numbers.featureCovariance(0.4826916469296195, 0.5511394830379142, 0.5584690914751838, 1.9133552644864482);
        numbers.featureCovariance(-0.4740397442293902, -0.0437437273241985, 1.055279844744935, -2.1708533386531963);
        numbers.featureCovariance(0.4750567990179243, 0.5472524432305956, 0.5575878323347383, 0.5567099107764971);
        numbers.featureCovariance(1.9006731675053181, -0.4319414039742962, -0.044616663617482996, 0.9883920513938292);
        numbers.featureCovariance(-2.0656051469953107, 0.47319311173218676, 1.1723015561664254, 0.5498231825830662);
        numbers.featureCovariance(0.5534950564325226, 0.5483287797344845, 1.887101391756366, -0.4973213456925474);
        numbers.featureCovariance(-0.04515685041898639, 1.0166654835291036, -2.156299775072331, 0.4767672332944949);
        numbers.featureCovariance(0.5610689091445881, 0.5598924126975945, 0.5631301529847337, 0.55317664631529);
        numbers.featureCovariance(0.5587135082794263, 1.9009698115883336, -0.2661690459962749, -0.02200728333056462);
        numbers.featureCovariance(0.4522262375779839, -1.0505980547537608, 0.37532078372134087, 0.4003659178928184);
        numbers.featureCovariance(0.40375466958756767, 0.40059449593682717, 0.4049329356855206, 0.4027670747032044);
        numbers.featureCovariance(0.40276337889682207, 1.5904178143307799, -0.06369348483632312, -0.005242392561745166);
        numbers.featureCovariance(0.1321330734271368, -0.30035847567973056, 0.09738403620327214, 0.045257320282989684);
        numbers.featureCovariance(0.0488448001883697, 0.045419998866724376, 0.04988301848687387, 0.04762552413555925);
        numbers.featureCovariance(0.04951755157301179, 0.7008848703278556, 0.7357403899413395, 0.4535669737158878);
        numbers.featureCovariance(0.00972565560885745, -0.2622013759350207, 0.48231370347981245, -0.017239250743611594);
        numbers.featureCovariance(-0.009474835845749277, -0.013092504738600507, -0.022889877470504378);
        numbers.featureCovariance(-0.015987804435995255, -0.009590099414524576, -0.014225817306073904);
        numbers.featureCovariance(-0.017224994230470365, -0.0058752986624324745, 0.5350296169341615);
        numbers.featureCovariance(-0.00868246192857628, -3.954036752433256E-4, 0.005726368394521272);
        numbers.featureCovariance(0.0072795191965739905, 0.030194525955292966, 0.035473504361740335);
        numbers.featureCovariance(0.03630948143221918, 0.031040256897608667, 0.02805629479308327, 0.035700405936648645);
        numbers.featureCovariance(0.03668131463976125, 0.021973205463210417, 9.806414924315486E-4);
        numbers.featureCovariance(0.0013574482151955294, 0.18432806117514955);
    }

    private static void referenceCases(DocumentNumbers numbers) {
        numbers.referenceCase("middle", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 1.0 0.0");
        numbers.expected(-4.5319601445336986, 0.0212457145042705, 0.016347554878612627, 0.02758053192977713);
        numbers.referenceCase("middle at three months", 3, 0.8);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 1.0 0.0");
        numbers.expected(-4.5319601445336986, 0.010645029201974413, 0.008961931227517716, 0.012640190229261706);
        numbers.referenceCase("middle at nine months", 9, 0.9);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 1.0 0.0");
        numbers.expected(-4.5319601445336986, 0.03218509330838484, 0.025861427464804465, 0.04001242958676991);
        numbers.referenceCase("high", 12, 0.95);
        numbers.values("25.0 0.0 60.0 10.0 5.0 4.5 5.0 5.0 4.0 5.0 5.0 5.0 3.4 0.0 1.0");
        numbers.expected(1.2694752616357903, 0.9979334283355643, 0.9828249424190076, 0.9998276067763777);
        numbers.referenceCase("low", 3, 0.95);
        numbers.values("60.0 1.0 0.0 100.0 1.0 1.5 1.0 2.0 1.0 1.0 1.0 1.0 2.6 4.0 0.0");
        numbers.expected(-8.050637654095182, 3.187968468539496E-4, 1.439449092613302E-4, 7.058939808329908E-4);
        numbers.referenceCase("oldest and most changes", 12, 0.99);
        numbers.values("66.0 1.0 0.0 100.0 1.0 1.0 1.0 1.0 1.0 1.0 1.0 1.0 4.9 12.0 0.0");
        numbers.expected(-10.342304654074045, 1.3376881269761096E-4, 1.4593833795945972E-5, 0.0012253951306307308);
        numbers.referenceCase("youngest and best", 12, 0.5);
        numbers.values("18.0 0.0 100.0 0.0 5.0 5.0 5.0 5.0 5.0 5.0 5.0 5.0 1.1 0.0 1.0");
        numbers.expected(3.458682978554925, 0.9999992465921362, 0.9999966596181308, 0.9999998329760104);
        numbers.referenceCase("caseworker silent", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 5.0 4.5 5.0 5.0 4.0 - - - - 0.0 1.0");
        numbers.expected(-1.6496253988403442, 0.29709666647637856, 0.047276064248963585, 0.8420149155549381);
        numbers.referenceCase("search and orientation unknown", 12, 0.9);
        numbers.values("33.0 0.0 12.5 60.0 - 3.0 3.0 3.0 3.0 3.0 3.0 3.0 - 2.0 0.0");
        numbers.expected(-3.9908772977472173, 0.07315646501305917, 0.030880394786727394, 0.16686987709807238);
        numbers.referenceCase("one fact of the registers unknown", 6, 0.95);
        numbers.values("50.0 1.0 - 80.0 3.0 2.5 4.0 3.5 2.0 3.5 2.0 4.0 3.1 1.0 1.0");
        numbers.expected(-2.7036495048064375, 0.12194288705195912, 0.08156149543268319, 0.17932068154177902);
        numbers.referenceCase("half of each known", 6, 0.95);
        numbers.values("30.0 0.0 20.0 - 2.0 - 2.0 4.0 - 3.0 - 2.0 - 0.0 0.0");
        numbers.expected(-4.492850108289103, 0.022079014585705742, 0.006774763367634052, 0.07010967607224691);
    }
}
