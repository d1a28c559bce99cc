package dk.bip.model.builtin;

import dk.bip.model.outcome.Outcome;

/** The numbers of a document. Written by DocumentSource of the casebook; not to be changed by hand. */
final class BothRatersNumbers {

    private BothRatersNumbers() {}

    static DocumentNumbers numbers() {
        DocumentNumbers numbers = new DocumentNumbers("bip-evidence-both-raters", "0.3", Outcome.JOB);
        numbers.intercept(-3.588465614777537);
        numbers.minimumCoverage(0.6);
        numbers.level(0.95);
        numbers.intervalOffsets(0.0, -0.04415846602205486, -0.04464945067947565, -0.041776420508122095);
        numbers.term("age", -0.008083520229712725, 39.372416333459675, false);
        numbers.term("unskilled", -0.3801367389170695, 0.7339508117082442, false);
        numbers.term("employment_last_three_years", 0.002732258800168202, 4.17120856864984, false);
        numbers.term("benefits_last_three_years", -0.014738022858161299, 78.26071683985143, false);
        numbers.term("citizen_job_search_behaviour", 0.20202801011071245, 1.7955819155353645, false);
        numbers.term("citizen_labour_market_knowledge", 0.13048541246875933, 3.446421383614224, false);
        numbers.term("citizen_belief", 0.13043394434309485, 3.4246688838944914, true);
        numbers.term("citizen_cooperation", 0.14426676490614515, 3.389425638342738, false);
        numbers.term("citizen_health_mastery", 0.1405435905829493, 3.4178186108338093, false);
        numbers.term("caseworker_labour_market_knowledge", 0.07048678059009905, 3.4460834610107782, false);
        numbers.term("caseworker_goal_directedness", 0.1462990420380006, 3.4185094036440122, false);
        coefficientCovariance(numbers);
        featureCovariance(numbers);
        numbers.calibration("all citizens", 3, 0.04016655998723753, 0.040806336616805654);
        numbers.calibration("all citizens", 6, 0.07556947091798802, 0.07661120116913843);
        numbers.calibration("all citizens", 12, 0.13885644185116294, 0.1397077863342757);
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
        numbers.coefficientCovariance(0.0060123536085091855, 4.994023221370524E-5, 1.4766444173289687E-5);
        numbers.coefficientCovariance(7.493881934131485E-4, 4.141504995667814E-5, 0.008586418669094882);
        numbers.coefficientCovariance(-5.9454921709442226E-5, 3.232547518549293E-7, -2.252608097720821E-5);
        numbers.coefficientCovariance(1.0628344611538321E-5, 5.00715504071818E-5, 3.365034643590071E-6);
        numbers.coefficientCovariance(7.240300309061117E-5, 3.22810906679423E-6, 1.0940253820344476E-5);
        numbers.coefficientCovariance(-0.0012263628590960848, -8.795142856863657E-7, 6.487590008884272E-4);
        numbers.coefficientCovariance(5.209807209856451E-6, 1.4349036944384285E-5, 0.0013208448387659675);
        numbers.coefficientCovariance(-8.262217084713399E-4, 7.890078409367838E-6, 2.6702298484369992E-5);
        numbers.coefficientCovariance(2.2503691906625996E-5, 5.153021769434234E-6, 5.447884193746079E-5);
        numbers.coefficientCovariance(0.0023653107825506196, -2.0871811338095208E-4, 1.2662235153421075E-5);
        numbers.coefficientCovariance(-3.485649935540028E-4, 1.4231474505653817E-5, -2.118229022663107E-6);
        numbers.coefficientCovariance(-1.8019344366572256E-4, 9.533902025031728E-5, 0.001439237809990866);
        numbers.coefficientCovariance(-0.0010270261929023554, -1.3455919053230274E-5, -2.0090706315116326E-4);
        numbers.coefficientCovariance(1.2571896849541093E-5, -1.668718508935543E-5, 6.271762705402598E-5);
        numbers.coefficientCovariance(-3.208711753208867E-5, 7.26000886770893E-5, 0.0015209224060593984);
        numbers.coefficientCovariance(-6.930596060443599E-4, 2.213690869619116E-5, 3.022343385961657E-4);
        numbers.coefficientCovariance(1.987670330337988E-5, 2.292946470546683E-5, 1.4340555584323818E-4);
        numbers.coefficientCovariance(1.3626327844236006E-4, 2.60190212762997E-4, 2.540078514621816E-4);
        numbers.coefficientCovariance(0.0017160936350235504, -0.0011529910481921206, -6.134257673238134E-6);
        numbers.coefficientCovariance(4.6472485509957835E-4, 3.097621431497852E-6, 5.333202792773494E-6);
        numbers.coefficientCovariance(5.109360002403958E-4, -7.689836272687192E-4, -2.6756766902744485E-4);
        numbers.coefficientCovariance(-6.493240454132022E-5, -1.5027150046795917E-4, 0.002038340550356512);
        numbers.coefficientCovariance(-0.0011575738211632184, -1.7821719411374515E-5, -4.8331805051145434E-4);
        numbers.coefficientCovariance(1.172972892377505E-5, -2.3389863283910055E-5, 2.2163376559702566E-4);
        numbers.coefficientCovariance(-5.9163700274836425E-5, -1.1978736448159666E-4, 6.166752606078478E-5);
        numbers.coefficientCovariance(-1.504765081003962E-4, 3.066759768637367E-4, 0.0014928518123201355);
    }

    private static void featureCovariance(DocumentNumbers numbers) {
        numbers.featureCovariance(108.3353344379468, 0.4055404623729369, 0.1952672261854385, -8.84347670200423);
        numbers.featureCovariance(-0.9770368646667612, 125.40240298372399, 19.097682741256342, 1.9491077367290532);
        numbers.featureCovariance(-90.89715557250508, 254.68984015892207, -0.37363660758688094, -0.03892948518395562);
        numbers.featureCovariance(0.9018400754095449, -1.8363465420889413, 1.6272718437894405, -0.4424953380023651);
        numbers.featureCovariance(-0.04343765387173715, 0.9743041759604502, -2.0628275735932915, 0.4853522851583465);
        numbers.featureCovariance(1.5298448627914583, -0.46493553239674246, -0.047237395424787346, 1.0096423965891363);
        numbers.featureCovariance(-2.1116857792640658, 0.4831355405744002, 0.5529335065094406, 1.8967335452899416);
        numbers.featureCovariance(-0.5291333248987998, -0.04699718468086551, 1.0067259260830321, -2.1251195213400087);
        numbers.featureCovariance(0.48240456296384354, 0.550618145322632, 0.557640284076905, 1.9128272690723858);
        numbers.featureCovariance(-0.4726224276100689, -0.04381008953249556, 1.0595901576091833, -2.1740738787854217);
        numbers.featureCovariance(0.4747461396853261, 0.5468676981197805, 0.5570143849453011, 0.5562123112051709);
        numbers.featureCovariance(1.9002370534597146, -0.4313242670167813, -0.04475379662563123, 0.992428365019989);
        numbers.featureCovariance(-2.0693082056872187, 0.4728152915901729, 1.1718083205251806, 0.549167675596153);
        numbers.featureCovariance(0.5529726657149103, 0.5478950689090625, 1.886691222400654, -0.4978550268382082);
        numbers.featureCovariance(-0.04529189633184955, 1.0221741607197872, -2.161843509069146, 0.47621768849145274);
        numbers.featureCovariance(0.5604136207981852, 0.559483132923345, 0.5627231115129889, 0.5528294738886632);
        numbers.featureCovariance(0.5578527287120799, 1.9003159510007306);
    }

    private static void referenceCases(DocumentNumbers numbers) {
        numbers.referenceCase("middle", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.9270029914484645, 0.03746715222789561, 0.03031522263666026, 0.046245683866829305);
        numbers.referenceCase("middle at three months", 3, 0.8);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.9270029914484645, 0.01932194002088903, 0.016805155062796777, 0.02220713203307994);
        numbers.referenceCase("middle at nine months", 9, 0.9);
        numbers.values("40.0 1.0 4.0 75.0 2.0 3.0 3.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.9270029914484645, 0.055268048282085945, 0.04634076953834424, 0.06583519503824128);
        numbers.referenceCase("high", 12, 0.95);
        numbers.values("25.0 0.0 60.0 10.0 5.0 4.5 5.0 5.0 4.0 5.0 5.0");
        numbers.expected(-0.3893066671228956, 0.86697568799342, 0.7008890824919831, 0.9589200333963636);
        numbers.referenceCase("low", 3, 0.95);
        numbers.values("60.0 1.0 0.0 100.0 1.0 1.5 1.0 2.0 1.0 1.0 1.0");
        numbers.expected(-5.985602611525708, 0.00250839003278147, 0.001346701223768904, 0.0046674890298835925);
        numbers.referenceCase("oldest and most changes", 12, 0.99);
        numbers.values("66.0 1.0 0.0 100.0 1.0 1.0 1.0 1.0 1.0 1.0 1.0");
        numbers.expected(-6.24361320404451, 0.007487794038484909, 0.0030550680836493216, 0.01827819094264057);
        numbers.referenceCase("youngest and best", 12, 0.5);
        numbers.values("18.0 0.0 100.0 0.0 5.0 5.0 5.0 5.0 5.0 5.0 5.0");
        numbers.expected(0.12973485189076353, 0.9487815393621124, 0.9108054906063725, 0.9728504871439193);
        numbers.referenceCase("caseworker silent", 6, 0.95);
        numbers.values("40.0 1.0 4.0 75.0 5.0 4.5 5.0 5.0 4.0 - -");
        numbers.expected(-2.114625651300797, 0.20004996472132044, 0.13229079381236944, 0.2933525370817409);
        numbers.referenceCase("search and orientation unknown", 12, 0.9);
        numbers.values("33.0 0.0 12.5 60.0 - 3.0 3.0 3.0 3.0 3.0 3.0");
        numbers.expected(-3.3241201052348432, 0.12806524618591802, 0.084346760505469, 0.1913700594421502);
        numbers.referenceCase("one fact of the registers unknown", 6, 0.95);
        numbers.values("50.0 1.0 - 80.0 3.0 2.5 4.0 3.5 2.0 3.5 2.0");
        numbers.expected(-3.9966153247614256, 0.03501426507463673, 0.026096229312170666, 0.04686929605884869);
        numbers.referenceCase("half of each known", 6, 0.95);
        numbers.values("30.0 0.0 20.0 - 2.0 - 2.0 4.0 - 3.0 -");
        numbers.expected(-3.100714120455081, 0.08259275053185156, 0.03949712397440306, 0.16646060011012043);
    }
}
