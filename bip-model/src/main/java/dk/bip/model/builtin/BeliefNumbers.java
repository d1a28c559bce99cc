package dk.bip.model.builtin;

import dk.bip.model.outcome.Outcome;

/** The numbers of a document. Written by DocumentSource of the casebook; not to be changed by hand. */
final class BeliefNumbers {

    private BeliefNumbers() {}

    static DocumentNumbers numbers() {
        DocumentNumbers numbers = new DocumentNumbers("bip-evidence-belief", "0.2", Outcome.JOB);
        numbers.intercept(-4.0826641537430355);
        numbers.leastCoverage(0.6);
        numbers.level(0.95);
        numbers.intervalOffsets(0.0, -0.039745863236471765, -0.03833390025053598, -0.02302697870507267);
        numbers.term("age", -0.008984189742950847, 39.37288487490917, false);
        numbers.term("unskilled", -0.41788611947569343, 0.7318084103256168, false);
        numbers.term("employment_last_three_years", 0.003175365522109195, 4.159086278577826, false);
        numbers.term("benefits_last_three_years", -0.016157474005078415, 78.28761300329381, false);
        numbers.term("citizen_job_search_behaviour", 0.15523171029612684, 1.8041130315927887, false);
        numbers.term("citizen_labour_market_knowledge", 0.04342583243197286, 3.4618731400740512, false);
        numbers.term("citizen_belief", 0.04385186957373023, 3.4448110228727638, true);
        numbers.term("citizen_cooperation", 0.05503712295354231, 3.410957126544171, false);
        numbers.term("citizen_health_mastery", 0.05523193810129077, 3.4351188622443685, false);
        numbers.term("caseworker_labour_market_knowledge", 0.02225327662463128, 3.4596817796463544, false);
        numbers.term("caseworker_goal_directedness", 0.04944647791553697, 3.4399449375410915, false);
        numbers.term("caseworker_belief", 1.2817259895206687, 3.0026785096370117, false);
        numbers.term("caseworker_orientation", -0.868532098524915, 2.9869797577951744, false);
        numbers.term("caseworker_changes", -0.045879251440870294, 0.4453852209419011, false);
        numbers.term("company_course_ended", 0.9106101453282683, 0.245856258002007, false);
        coefficientCovariance(numbers);
        featureCovariance(numbers);
        numbers.calibration("all citizens", 3, 0.03997386226361518, 0.040621473204466706);
        numbers.calibration("all citizens", 6, 0.07373405232986904, 0.07476716388849827);
        numbers.calibration("the caseworker's belief: No", 6, 0.00783726248109041, 0.012968347872589325);
        numbers.calibration("the caseworker's belief: Doubts", 6, 0.020088514388603363, 0.030710801165569852);
        numbers.calibration("the caseworker's belief: It varies", 6, 0.05497378913010407, 0.048719084360940815);
        numbers.calibration("the caseworker's belief: Good chances", 6, 0.11188224767412525, 0.10998214718652884);
        numbers.calibration("the caseworker's belief: Yes", 6, 0.22395536516648654, 0.24685455460493205);
        numbers.calibration("all citizens", 12, 0.13163947192896006, 0.13325472973703853);
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
        numbers.coefficientCovariance(0.006444503343899857, 1.562621604236135E-5, 1.6830348364838725E-5);
        numbers.coefficientCovariance(5.114100350701857E-4, -2.5498854747554665E-5, 0.00940575480882835);
        numbers.coefficientCovariance(-3.609917408170454E-5, 9.892074040152925E-7, -1.8475007903998516E-5);
        numbers.coefficientCovariance(1.2312811781771107E-5, 2.3439201166651374E-5, 1.426601187062999E-7);
        numbers.coefficientCovariance(7.751847650288821E-5, 2.8894614543408E-6, 1.129712347573821E-5);
        numbers.coefficientCovariance(2.235160803685929E-4, -1.1506833135034336E-5, 3.54092322793569E-4);
        numbers.coefficientCovariance(-4.271215850907798E-6, 9.232415039496199E-6, 0.0013002438783514462);
        numbers.coefficientCovariance(1.8089273965736142E-4, 4.747272673139742E-6, 4.563235968213634E-7);
        numbers.coefficientCovariance(-7.116103577657002E-6, 6.320831223607282E-6, 3.8249623720986554E-4);
        numbers.coefficientCovariance(0.003239069871443975, 2.9930986987870367E-4, 4.1835222066618364E-5);
        numbers.coefficientCovariance(-9.952560132172914E-5, 9.357689566692193E-6, 1.2409833312010803E-5);
        numbers.coefficientCovariance(2.2693712993934458E-4, 7.652135841575572E-4, 0.002659256135729886);
        numbers.coefficientCovariance(-5.55014185484386E-4, -8.620139257519064E-6, 3.092187181375991E-4);
        numbers.coefficientCovariance(8.19831232109861E-6, 1.0692022649991092E-5, 2.3017367398561587E-4);
        numbers.coefficientCovariance(4.936275772241906E-4, 5.417187165503942E-4, 0.0018512739993934053);
        numbers.coefficientCovariance(-9.500286487441541E-5, 3.0114867727568855E-5, 2.619836516433457E-4);
        numbers.coefficientCovariance(7.761704521991789E-6, 1.6772901612116223E-5, 3.217863192413588E-4);
        numbers.coefficientCovariance(7.036989618408445E-4, 9.800251509904196E-4, 4.7870599030932245E-4);
        numbers.coefficientCovariance(0.002112603759670704, 2.535951231938855E-4, 1.0060515898324713E-5);
        numbers.coefficientCovariance(-1.6482079098715922E-7, -3.798192481750659E-6, 4.987487410523717E-6);
        numbers.coefficientCovariance(2.414734676816121E-4, -5.240085427225379E-4, 5.472218459218244E-4);
        numbers.coefficientCovariance(2.1857849306967578E-4, 4.354748534369031E-4, 0.0019199439062449817);
        numbers.coefficientCovariance(-4.351268017933544E-5, 1.5828652586011266E-5, -4.8078142014854747E-4);
        numbers.coefficientCovariance(6.777373850412993E-6, -1.4391335393962377E-5, 1.2690993803469498E-4);
        numbers.coefficientCovariance(5.624495874994036E-4, 8.995594742802726E-4, 4.7585808400076523E-4);
        numbers.coefficientCovariance(6.125411743175001E-4, 3.699536701130116E-4, 0.001965667485542578);
        numbers.coefficientCovariance(-0.0027697248692980982, -5.257116907574446E-5, 0.0028455721359467844);
        numbers.coefficientCovariance(-1.5429135663466884E-5, 8.604632872916991E-5, -9.830927157932494E-4);
        numbers.coefficientCovariance(-0.003005125579693488, -0.0033265565891644777, -0.001820998070482401);
        numbers.coefficientCovariance(-0.002456324410754743, -0.0013034254355713997, -0.0029019116607607452);
        numbers.coefficientCovariance(0.016817792019819998, 8.743081562024604E-4, 7.257542202018997E-5);
        numbers.coefficientCovariance(-5.698101817311408E-4, 2.8020523996407963E-5, 1.5016497471971438E-6);
        numbers.coefficientCovariance(5.184313638086089E-4, 0.0015121714262097572, 0.00201316115647328);
        numbers.coefficientCovariance(9.494175638699656E-4, 0.0017371622353996446, 9.724318799028531E-4);
        numbers.coefficientCovariance(0.0013538745958737218, -0.006850456096011631, 0.006958806709683437);
        numbers.coefficientCovariance(2.224505057620955E-5, 3.395502344108689E-5, -9.609849181962006E-4);
        numbers.coefficientCovariance(8.78694927478345E-6, -3.0207714407576656E-5, 1.718668367225278E-4);
        numbers.coefficientCovariance(6.887447244525555E-4, 8.750443653512762E-4, 2.0719308689790835E-4);
        numbers.coefficientCovariance(7.672884832881162E-4, 3.4541497691056573E-4, 6.734511874442477E-4);
        numbers.coefficientCovariance(-0.0033707448302677735, 0.0016471645581988387, 0.004021101719868783);
        numbers.coefficientCovariance(1.8086140911750652E-4, -8.222756573193349E-5, -1.934898541991144E-4);
        numbers.coefficientCovariance(-4.14010852593188E-5, -3.375588058398167E-5, 2.0752100124801084E-4);
        numbers.coefficientCovariance(-3.4520921036924743E-4, -6.169150710306217E-4, -1.0086272892851489E-4);
        numbers.coefficientCovariance(-6.710793493499417E-4, -1.501325665311418E-4, -2.5985148630912303E-4);
        numbers.coefficientCovariance(9.679690160018576E-4, -0.0018758131570072202, -0.0011372542524861451);
        numbers.coefficientCovariance(0.008771927677024014);
    }

    private static void featureCovariance(DocumentNumbers numbers) {
        numbers.featureCovariance(108.14421077176529, 0.38908832414090616, 0.19626507313452324, -8.846792686144791);
        numbers.featureCovariance(-0.9491050357730538, 123.92609448842084, 18.605012668050033, 1.9173997746818483);
        numbers.featureCovariance(-89.70413100167016, 253.15687919400176, -0.37140804647038217, -0.03548451282301741);
        numbers.featureCovariance(0.8676705362014034, -1.768957704355565, 1.644296428894419, -0.40733140200503426);
        numbers.featureCovariance(-0.03829292477400596, 0.8653033071025479, -1.9233127318880858, 0.4636922806762415);
        numbers.featureCovariance(1.4073944616379803, -0.4320883797096357, -0.040889428539663944, 0.8932381202050946);
        numbers.featureCovariance(-1.8984057081744452, 0.4600613092770346, 0.49722889057510766, 1.74958375480264);
        numbers.featureCovariance(-0.46998018729100816, -0.0413244290292248, 0.8737012127174685, -1.9796989384400483);
        numbers.featureCovariance(0.4576146028965376, 0.4912531825281565, 0.502998072885056, 1.7626059900594988);
        numbers.featureCovariance(-0.45713342658786915, -0.03997979532189667, 0.9303538372713701, -1.9568457475875247);
        numbers.featureCovariance(0.45294412743239254, 0.4885399656393069, 0.4993929945290975, 0.49753119174105953);
        numbers.featureCovariance(1.750630301179221, -0.40444564678327605, -0.040506444781339225, 0.8878591917715629);
        numbers.featureCovariance(-1.9173171183347593, 0.4524711136762522, 1.0742578293001401, 0.4959317092715902);
        numbers.featureCovariance(0.49531994163256304, 0.48897225655565474, 1.7418341432507742, -0.4492040618905009);
        numbers.featureCovariance(-0.04273839390421463, 0.9506066130228864, -2.0635426953269898, 0.45478701709406877);
        numbers.featureCovariance(0.5003496000408516, 0.5023459636608895, 0.5067615149977546, 0.49824139080877733);
        numbers.featureCovariance(0.49815450485933277, 1.753034788212628, -0.24102788684613433, -0.0162826846463789);
        numbers.featureCovariance(0.416250410274085, -0.9169095733824932, 0.36615408207643535, 0.3621008753909298);
        numbers.featureCovariance(0.36704618903528013, 0.3662534013407103, 0.36611839585213757, 0.3632454101758607);
        numbers.featureCovariance(0.3690013337315458, 1.5652833257761556, -0.044238238745219025, -0.003211544164430736);
        numbers.featureCovariance(0.13333257301012302, -0.2756499831825209, 0.09353060076680676, 0.0370427742254375);
        numbers.featureCovariance(0.041642608962067326, 0.03856730114623675, 0.03980341448712226, 0.03731630547043301);
        numbers.featureCovariance(0.04377113619032859, 0.7816011062284115, 0.8249519991227782, 0.4485009991622456);
        numbers.featureCovariance(0.009496679241307477, -0.26009766663434586, 0.5087297955882606, -0.01869926935804296);
        numbers.featureCovariance(-0.010612819431723772, -0.013456226788793333, -0.026208979523208595);
        numbers.featureCovariance(-0.016230993043020538, -0.01216610458329616, -0.014295104587966592);
        numbers.featureCovariance(-0.021918190411490873, -0.002581920693716691, 0.5483582631817737);
        numbers.featureCovariance(0.002591890541781811, -1.8270566708467972E-4, -0.0048290612205042875);
        numbers.featureCovariance(0.0238992182791105, 0.02931317957621349, 0.03361281584760384, 0.034826897845430284);
        numbers.featureCovariance(0.0296829230593964, 0.027690624211430967, 0.03378986337045806, 0.035333353159090274);
        numbers.featureCovariance(0.019995322117869238, 5.888188160119501E-4, 7.052762118968369E-4);
        numbers.featureCovariance(0.18541115890084905);
    }

    private static void referenceCases(DocumentNumbers numbers) {
        numbers.referenceCase("middle", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 1.0 0.0");
        numbers.expected(-4.499612241401297, 0.021442406392194614, 0.017296978507364152, 0.026561134101206568);
        numbers.referenceCase("middle at three months", 3, 0.8);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 1.0 0.0");
        numbers.expected(-4.499612241401297, 0.010991156903656972, 0.009544898618006184, 0.01265375489673082);
        numbers.referenceCase("middle at nine months", 9, 0.9);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 1.0 0.0");
        numbers.expected(-4.499612241401297, 0.031797669905738055, 0.02657609465070143, 0.03801830017796103);
        numbers.referenceCase("high", 12, 0.95);
        numbers.values("25.0 0.0 60.0 10.0 5.0 4.5 5.0 5.0 4.0 5.0 5.0 5.0 3.4 0.0 1.0");
        numbers.expected(1.3808648519598936, 0.9982354836348541, 0.9898507890226989, 0.9997555005381596);
        numbers.referenceCase("low", 3, 0.95);
        numbers.values("60.0 1.0 0.0 100.0 1.0 1.5 1.0 2.0 1.0 1.0 1.0 1.0 2.6 4.0 0.0");
        numbers.expected(-8.0665859487577, 3.13754491375309E-4, 1.5324053839096881E-4, 6.422930306133056E-4);
        numbers.referenceCase("oldest and most changes", 12, 0.99);
        numbers.values("66.0 1.0 0.0 100.0 1.0 1.0 1.0 1.0 1.0 1.0 1.0 1.0 4.9 12.0 0.0");
        numbers.expected(-10.561898964519202, 1.0095699090503545E-4, 1.1867579522423519E-5, 8.584778913705828E-4);
        numbers.referenceCase("youngest and best", 12, 0.5);
        numbers.values("18.0 0.0 100.0 0.0 5.0 5.0 5.0 5.0 5.0 5.0 5.0 5.0 1.1 0.0 1.0");
        numbers.expected(3.806912222020283, 0.9999997536892771, 0.9999992590200588, 0.9999999186943757);
        numbers.referenceCase("caseworker silent", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 5.0 4.5 5.0 5.0 4.0 - - - - 0.0 1.0");
        numbers.expected(-1.6980776059727498, 0.2811621317276002, 0.03825092676399798, 0.8560203920661091);
        numbers.referenceCase("search and orientation unknown", 12, 0.9);
        numbers.values("33.0 0.0 12.5 60.0 - 3.0 3.0 3.0 3.0 3.0 3.0 3.0 - 2.0 0.0");
        numbers.expected(-3.97217403810196, 0.07020620573286204, 0.026602599927991324, 0.17687453965345215);
        numbers.referenceCase("one fact of the registers unknown", 6, 0.95);
        numbers.values("50.0 1.0 - 80.0 3.0 2.5 4.0 3.5 2.0 3.5 2.0 4.0 3.1 1.0 1.0");
        numbers.expected(-2.457090447325132, 0.14899747162733565, 0.09970924193148545, 0.21809343621460664);
        numbers.referenceCase("half of each known", 6, 0.95);
        numbers.values("30.0 0.0 20.0 - 2.0 - 2.0 4.0 - 3.0 - 2.0 - 0.0 0.0");
        numbers.expected(-4.5178505236453015, 0.021061022343291474, 0.006006849414481753, 0.07178201824551483);
    }
}
