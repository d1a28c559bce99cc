package dk.bip.model.builtin;

import dk.bip.model.outcome.Outcome;

/** The numbers of a document. Written by DocumentSource of the casebook; not to be changed by hand. */
final class BeliefNumbers {

    private BeliefNumbers() {}

    static DocumentNumbers numbers() {
        DocumentNumbers numbers = new DocumentNumbers("bip-evidence-belief", "0.2", Outcome.JOB);
        numbers.intercept(-3.833511442570013);
        numbers.leastCoverage(0.6);
        numbers.level(0.95);
        numbers.intervalOffsets(0.0, -0.007111983384308931, -0.023595810233316285, -0.026304477932317636);
        numbers.term("age", -0.00710545879379452, 39.32690305059273, false);
        numbers.term("unskilled", -0.37119777087534256, 0.7321444278061859, false);
        numbers.term("employment_last_three_years", 0.003261764824431816, 4.2212690145831315, false);
        numbers.term("benefits_last_three_years", -0.014033402811153256, 78.23551438564216, false);
        numbers.term("citizen_job_search_behaviour", 0.1621662236028709, 1.6511717303559659, false);
        numbers.term("citizen_labour_market_knowledge", 0.055405056184427336, 3.2990993622563938, false);
        numbers.term("citizen_belief", 0.05405074409133291, 3.2843122456979725, true);
        numbers.term("citizen_cooperation", 0.06912945309392632, 3.2553439395897286, false);
        numbers.term("citizen_health_mastery", 0.059707337542318994, 3.2762657956375425, false);
        numbers.term("caseworker_labour_market_knowledge", 0.022158500509751225, 3.2978923947473295, false);
        numbers.term("caseworker_goal_directedness", 0.058587162158186504, 3.281450923712921, false);
        numbers.term("caseworker_belief", 0.8612204384451473, 2.945182065863614, false);
        numbers.term("caseworker_orientation", -0.958276721600017, 2.922836822538522, false);
        numbers.term("caseworker_changes", -0.19017094218397976, 0.4660154218196705, false);
        numbers.term("company_course_ended", 0.6378209054689831, 0.24332855903390477, false);
        coefficientCovariance(numbers);
        featureCovariance(numbers);
        numbers.calibration("all citizens", 3, 0.04251815756214208, 0.04335731033660533);
        numbers.calibration("all citizens", 6, 0.07941934538497054, 0.080908838012522);
        numbers.calibration("the caseworker's belief: No", 6, 0.010196786118725808, 0.009025890877291607);
        numbers.calibration("the caseworker's belief: Doubts", 6, 0.02478360364125772, 0.02585467467222154);
        numbers.calibration("the caseworker's belief: It varies", 6, 0.05691621892817523, 0.06334994700164633);
        numbers.calibration("the caseworker's belief: Good chances", 6, 0.12582374154871995, 0.13123753291310938);
        numbers.calibration("the caseworker's belief: Yes", 6, 0.2525309060996011, 0.23369700415793027);
        numbers.calibration("all citizens", 12, 0.14083108832890096, 0.1432117141690722);
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
        numbers.coefficientCovariance(0.003938481312768165, 8.95468826750714E-6, 1.2090628305581514E-5);
        numbers.coefficientCovariance(3.7851435258279997E-4, -1.2005781595343788E-5, 0.006283602469818468);
        numbers.coefficientCovariance(-1.1016241760656825E-6, -9.549897755957085E-8, 7.410590087435832E-6);
        numbers.coefficientCovariance(1.0946204647945264E-5, 1.829192694636364E-5, -4.3372938771745137E-7);
        numbers.coefficientCovariance(-2.903605788999932E-5, 3.081128022164346E-6, 6.272442982746058E-6);
        numbers.coefficientCovariance(3.907955275075497E-4, 9.862891220736322E-6, 1.483252977473417E-5);
        numbers.coefficientCovariance(-2.0563965493501242E-5, 1.9757457784179322E-5, 0.0016778474400288273);
        numbers.coefficientCovariance(6.460857849322681E-4, 8.654626797373636E-6, -4.730221097931725E-4);
        numbers.coefficientCovariance(-4.686807130809883E-6, -2.662740735143936E-6, 1.7438455494450482E-4);
        numbers.coefficientCovariance(0.004768114313633447, 3.152030685845608E-4, 5.2807998276070234E-6);
        numbers.coefficientCovariance(-9.53179229310763E-5, 1.1115032858757522E-5, -3.3169779709270412E-6);
        numbers.coefficientCovariance(1.5297953456670945E-4, 0.0010945478844603125, 0.002987083440786652);
        numbers.coefficientCovariance(1.259648618237586E-4, -2.461997742784189E-7, -4.305712466389051E-4);
        numbers.coefficientCovariance(3.659095421161148E-5, -1.209305964566922E-5, -1.9687959805072077E-4);
        numbers.coefficientCovariance(0.001055396465555312, 7.269813710317418E-4, 0.002962176942817806);
        numbers.coefficientCovariance(4.228544765429121E-4, 2.248521775789874E-6, -1.1861145514792981E-4);
        numbers.coefficientCovariance(3.114134614979257E-5, 2.8589423439071535E-6, 3.4046244630873496E-4);
        numbers.coefficientCovariance(4.076423289987177E-4, 3.2943402092169334E-4, 9.070186027912848E-4);
        numbers.coefficientCovariance(0.0025553196164290392, 1.2632521437182077E-4, 6.868130569606717E-7);
        numbers.coefficientCovariance(2.358822119770394E-4, 1.0168520374174857E-5, 3.4106637008662164E-6);
        numbers.coefficientCovariance(-1.6611341317208602E-4, -0.001157778200970035, 3.61679367413769E-4);
        numbers.coefficientCovariance(1.5096779219679648E-4, -6.759906797334417E-5, 0.002618325010890504);
        numbers.coefficientCovariance(1.0165300270775603E-4, 1.1884208681645421E-5, 1.021581638523212E-4);
        numbers.coefficientCovariance(2.1071437182282677E-5, 5.420736018931997E-6, 4.2898521562768124E-4);
        numbers.coefficientCovariance(4.1147431577719063E-4, 6.762491018381135E-4, 8.409324310394645E-4);
        numbers.coefficientCovariance(8.063821262175059E-4, 3.9706284438619584E-4, 0.002914273863306534);
        numbers.coefficientCovariance(-0.0014209246667782178, -1.258441749366325E-5, 5.060984934074621E-4);
        numbers.coefficientCovariance(-7.18346184630892E-6, 1.2480844661656674E-5, -4.726885438321124E-4);
        numbers.coefficientCovariance(-0.0022343547914093305, -0.0013088911274268316, -0.0025283123422989613);
        numbers.coefficientCovariance(-0.0016153144670556087, -1.846688732396663E-4, -0.0019363415092238647);
        numbers.coefficientCovariance(0.006841155521974781, 0.001988351789091122, 2.305550234879825E-5);
        numbers.coefficientCovariance(5.284680355945665E-4, -3.964662861933977E-6, 4.82177806641299E-6);
        numbers.coefficientCovariance(1.980681585003055E-6, 8.725239155729678E-4, -5.297300140227897E-5);
        numbers.coefficientCovariance(0.0013007677743229315, 7.239594559985236E-4, 0.0010969790856300262);
        numbers.coefficientCovariance(0.0016461201188511933, -0.004454382239343199, 0.010942514151692742);
        numbers.coefficientCovariance(2.2315438866563232E-4, -1.1268784272691113E-5, 3.9618056778295953E-4);
        numbers.coefficientCovariance(1.4308394808386986E-5, -2.1036248351532038E-6, -2.4583072073981987E-4);
        numbers.coefficientCovariance(-5.810430291231122E-4, -7.061929000452926E-5, -1.1047736225619458E-4);
        numbers.coefficientCovariance(-2.6639896322536642E-5, 5.297341257856477E-4, 1.5297813990007016E-4);
        numbers.coefficientCovariance(6.391070619048217E-4, 9.062424445332952E-4, 0.003213312272481026);
        numbers.coefficientCovariance(-6.186988418371503E-4, -1.5224207244464768E-6, -1.9909202388507902E-4);
        numbers.coefficientCovariance(-3.989384895109442E-6, -1.3098753416112972E-5, -2.428366862529987E-4);
        numbers.coefficientCovariance(2.2701057378986963E-5, -1.0292666300442858E-4, 1.4375148295474912E-4);
        numbers.coefficientCovariance(-1.4212918878079805E-4, -1.0771678610257766E-5, -1.852409108636996E-4);
        numbers.coefficientCovariance(-3.932864956192072E-4, 5.413789217314236E-4, -5.15406191452277E-5);
        numbers.coefficientCovariance(0.005042219007513579);
    }

    private static void featureCovariance(DocumentNumbers numbers) {
        numbers.featureCovariance(107.79506738416546, 0.37871005664694735, 0.1961091775901046, -9.09337513572833);
        numbers.featureCovariance(-0.9750953886160961, 127.44620078955315, 18.318394746353757, 1.913124848055699);
        numbers.featureCovariance(-92.02419246782787, 254.2663135920503, -0.3215995238761414, -0.033836521633274004);
        numbers.featureCovariance(0.8248292388643558, -1.7012116048311814, 1.4406597587420336, -0.27097038187545125);
        numbers.featureCovariance(-0.0305580391961326, 0.6762996295111068, -1.5062769853862867, 0.358839248728341);
        numbers.featureCovariance(0.9917590286595707, -0.30821527623556383, -0.03230526447498111, 0.6462042245601816);
        numbers.featureCovariance(-1.4766893929591922, 0.3572113133330419, 0.33666677732959266, 1.2323333325256651);
        numbers.featureCovariance(-0.31444526305473985, -0.03043924952423369, 0.7159105468882161, -1.5562973043295625);
        numbers.featureCovariance(0.35610729602084207, 0.3328548339158158, 0.3354926239309177, 1.2359878017745598);
        numbers.featureCovariance(-0.3161538499356116, -0.032134572903551914, 0.7308312560697795, -1.5683756313369195);
        numbers.featureCovariance(0.352536747006965, 0.32788660992185137, 0.32978534558892075, 0.3312957588903523);
        numbers.featureCovariance(1.2299985382580938, -0.266156783098112, -0.0315355823745864, 0.6809374630879298);
        numbers.featureCovariance(-1.4982686154169622, 0.35413003686624783, 0.7523667794761155, 0.3369561816970066);
        numbers.featureCovariance(0.33314348003677885, 0.3287135919812638, 1.2310095746894325, -0.32573354687043865);
        numbers.featureCovariance(-0.03246575867880857, 0.7452953794817418, -1.5490189399653511, 0.35639671797844363);
        numbers.featureCovariance(0.3373450545181413, 0.33700045536897466, 0.3352296548851129, 0.3348010371286584);
        numbers.featureCovariance(0.3369496082075538, 1.234565693791848, -0.30340066608598076, -0.02747076778567522);
        numbers.featureCovariance(0.5819898350301667, -1.3409288545047615, 0.458743114132809, 0.4295892874655126);
        numbers.featureCovariance(0.4327177601821059, 0.43176610840010976, 0.4268102902327572, 0.4288428126689521);
        numbers.featureCovariance(0.42994173704738275, 1.3375784622577394, -0.06697959924091611);
        numbers.featureCovariance(-0.0066475297760224825, 0.13314732127907822, -0.29852118865017313);
        numbers.featureCovariance(0.0719913091448651, 0.03628891909819556, 0.039500340444869705, 0.038746335091156936);
        numbers.featureCovariance(0.038269570168318515, 0.034620355469354776, 0.03698326796991443, 0.2506965528636021);
        numbers.featureCovariance(0.31875428714263015, 0.4426333326704757, 0.007488916393747912, -0.22630736389871176);
        numbers.featureCovariance(0.4322487420056829, -0.02251662385447631, -0.007103890326167364);
        numbers.featureCovariance(-0.007887942259301957, -0.022662702865887747, -0.014201128379449516);
        numbers.featureCovariance(-0.006920400507101832, -0.011553966834745126, -0.024528787510330653);
        numbers.featureCovariance(-0.007027823720200937, 0.576537081735631, 0.001167236706054849);
        numbers.featureCovariance(-3.5659350470134505E-4, -0.0029642711846148946, 0.01475288835269851);
        numbers.featureCovariance(0.02336962708115681, 0.027712195984819662, 0.029329660875714824);
        numbers.featureCovariance(0.024012348033557535, 0.022505986502490638, 0.027687719648866516);
        numbers.featureCovariance(0.02896933019189689, 0.028067820807171767, 6.587658005662119E-4);
        numbers.featureCovariance(0.0017942541636269676, 0.18411997132500377);
    }

    private static void referenceCases(DocumentNumbers numbers) {
        numbers.referenceCase("middle", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 1.0 0.0");
        numbers.expected(-4.209127574909724, 0.028968381470235397, 0.024195090574540817, 0.034658184595980544);
        numbers.referenceCase("middle at three months", 3, 0.8);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 1.0 0.0");
        numbers.expected(-4.209127574909724, 0.01464175964921212, 0.013005929112853004, 0.01647990261977935);
        numbers.referenceCase("middle at nine months", 9, 0.9);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 1.0 0.0");
        numbers.expected(-4.209127574909724, 0.04285918682088709, 0.036887085518911886, 0.049764642570540744);
        numbers.referenceCase("high", 12, 0.95);
        numbers.values("25.0 0.0 60.0 10.0 5.0 4.5 5.0 5.0 4.0 5.0 5.0 5.0 3.4 0.0 1.0");
        numbers.expected(0.567769439002897, 0.9822425739284051, 0.9281998390186948, 0.9969257928565214);
        numbers.referenceCase("low", 3, 0.95);
        numbers.values("60.0 1.0 0.0 100.0 1.0 1.5 1.0 2.0 1.0 1.0 1.0 1.0 2.6 4.0 0.0");
        numbers.expected(-7.328172644741017, 6.563415809911244E-4, 3.2926138934717415E-4, 0.0013079101184089413);
        numbers.referenceCase("oldest and most changes", 12, 0.99);
        numbers.values("66.0 1.0 0.0 100.0 1.0 1.0 1.0 1.0 1.0 1.0 1.0 1.0 4.9 12.0 0.0");
        numbers.expected(-11.193041375841801, 5.4300715146261314E-5, 7.288800209388795E-6, 4.0445736487468786E-4);
        numbers.referenceCase("youngest and best", 12, 0.5);
        numbers.values("18.0 0.0 100.0 0.0 5.0 5.0 5.0 5.0 5.0 5.0 5.0 5.0 1.1 0.0 1.0");
        numbers.expected(3.1797585969628352, 0.9999973136829009, 0.9999912300370477, 0.9999991894611008);
        numbers.referenceCase("caseworker silent", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 5.0 4.5 5.0 5.0 4.0 - - - - 0.0 1.0");
        numbers.expected(-1.2854189547661254, 0.38538665162832253, 0.09521397132127235, 0.8374210928659622);
        numbers.referenceCase("search and orientation unknown", 12, 0.9);
        numbers.values("33.0 0.0 12.5 60.0 - 3.0 3.0 3.0 3.0 3.0 3.0 3.0 - 2.0 0.0");
        numbers.expected(-3.805761896836929, 0.08310948134870923, 0.03541778163283604, 0.18694447375177112);
        numbers.referenceCase("one fact of the registers unknown", 6, 0.95);
        numbers.values("50.0 1.0 - 80.0 3.0 2.5 4.0 3.5 2.0 3.5 2.0 4.0 3.1 1.0 1.0");
        numbers.expected(-2.835111182578553, 0.10748598730103018, 0.0760865622353625, 0.15023293916403255);
        numbers.referenceCase("half of each known", 6, 0.95);
        numbers.values("30.0 0.0 20.0 - 2.0 - 2.0 4.0 - 3.0 - 2.0 - 0.0 0.0");
        numbers.expected(-3.9571566496026884, 0.03703764451244242, 0.012444449055602077, 0.10625808327895148);
    }
}
