package dk.bip.model.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.estimation.Csv;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** effects-r.csv, from src/test/R/trial/effects.R. Agreement is |a - b| at most 1e-8 max(1, |b|). */
class EffectsReferenceTest {

    static final List<Map<String, String>> REFERENCES = Csv.rows("/dk/bip/model/trial/effects-r.csv");

    private static final TrialTable TABLE = table();
    private static final Map<String, PValueAdjustment> ADJUSTMENTS = Map.of(
            "holm", PValueAdjustment.HOLM,
            "bonferroni", PValueAdjustment.BONFERRONI,
            "BH", PValueAdjustment.BENJAMINI_HOCHBERG,
            "none", PValueAdjustment.NONE);

    private static TrialTable table() {
        List<TrialPerson> persons = new ArrayList<>();
        for (Map<String, String> row : Csv.rows("/dk/bip/model/trial/effects.csv")) {
            TrialPerson.Builder person = TrialPerson.builder(row.get("arm").equals("1") ? Arm.TREATED : Arm.CONTROL)
                    .centre(row.get("centre"))
                    .covariate("age", Double.parseDouble(row.get("age")))
                    .covariate("distance", Double.parseDouble(row.get("distance")))
                    .takenUp(row.get("taken_up").equals("1"))
                    .subgroup("age", row.get("division"));
            for (int week = 1; week <= 12; week++) {
                String cell = row.get("job" + week);
                if (!cell.isEmpty()) {
                    person.outcome(week, cell.equals("1"));
                }
            }
            persons.add(person.build());
        }
        return TrialTable.of(12, persons);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("REFERENCES")
    void agreesWithR(Map<String, String> cells) {
        String quantity = cells.get("quantity");
        double expected = Double.parseDouble(cells.get("value"));
        double actual = switch (cells.get("calculation")) {
            case "power" -> ofPower(quantity);
            case "chance" -> ofChance(quantity);
            default ->
                ofOutcome(new OutcomeDefinition(OutcomeDefinition.Kind.ofCode(cells.get("calculation")), 12), quantity);
        };
        // A number of persons is whole.
        double compared = quantity.startsWith("persons") ? Math.ceil(expected) : expected;
        assertThat(actual).isCloseTo(compared, within(1e-8 * Math.max(1, Math.abs(expected))));
    }

    private static double ofPower(String quantity) {
        TrialPower power = TrialPower.withDefaults();
        return switch (quantity) {
            case "persons 0.07 0.1" -> power.personsOfEachArm(0.07, 0.1);
            case "persons 0.5 0.4 at 0.01" ->
                power.withSignificance(0.01).withPower(0.9).personsOfEachArm(0.5, 0.4);
            case "power 1000 0.07 0.1" -> power.of(1000, 0.07, 0.1);
            case "increase 1000 0.07" -> power.smallestIncrease(1000, 0.07);
            default -> throw new AssertionError(quantity);
        };
    }

    private static double ofChance(String quantity) {
        ChanceOfCentres chance = ChanceOfCentres.of(18, 2, 0.05);
        return quantity.startsWith("either") ? chance.eitherDirection() : chance.positiveOnly();
    }

    private static double ofOutcome(OutcomeDefinition outcome, String quantity) {
        if (ADJUSTMENTS.containsKey(quantity.split(" ")[0])) {
            String[] words = quantity.split(" ");
            return CentreEffects.withDefaults()
                    .with(ADJUSTMENTS.get(words[0]))
                    .evaluate(TABLE, outcome)
                    .centres()
                    .get(Integer.parseInt(words[1]) - 1)
                    .adjustedP();
        }
        OutcomeEffect effect = OutcomeEffect.of(TABLE, outcome);
        OutcomeEffect within = OutcomeEffect.withinCentres(TABLE, outcome);
        RandomEffects pooled =
                CentreEffects.withDefaults().evaluate(TABLE, outcome).pooled().orElseThrow();
        AdjustedEffect lin = AdjustedEffect.of(TABLE, outcome, List.of("age", "distance"));
        ComplierEffect complier = ComplierEffect.of(TABLE, outcome);
        SubgroupEffects groups = SubgroupEffects.of(TABLE, outcome, "age");
        return switch (quantity) {
            case "missing_treated" -> effect.treatedMissing();
            case "missing_control" -> effect.controlMissing();
            case "mean_treated" -> effect.meanTreated();
            case "mean_control" -> effect.meanControl();
            case "difference" -> effect.difference().estimate();
            case "std_error" -> effect.difference().standardError();
            case "within_difference" -> within.difference().estimate();
            case "within_std_error" -> within.difference().standardError();
            case "pooled_estimate" -> pooled.pooled().estimate();
            case "pooled_error" -> pooled.pooled().standardError();
            case "pooled_tau" -> pooled.tauSquared();
            case "pooled_q" -> pooled.q();
            case "pooled_p" -> pooled.heterogeneityP();
            case "correlation" -> CentreCorrelation.of(TABLE, outcome).correlation();
            case "lin" -> lin.effect().estimate();
            case "lin_std_error" -> lin.effect().standardError();
            case "complier" -> complier.effect().estimate();
            case "complier_std_error" -> complier.effect().standardError();
            case "first_stage_f" -> complier.firstStageF().orElseThrow();
            case "subgroup_difference" ->
                groups.groups().get("under 30").difference().estimate();
            case "heterogeneity_p" -> groups.heterogeneityP().orElseThrow();
            default -> ofShares(effect.shares().orElseThrow(), quantity);
        };
    }

    private static double ofShares(ShareComparison shares, String quantity) {
        return switch (quantity) {
            case "p" -> shares.p();
            case "newcombe_lower" -> shares.interval(0.95).lower();
            case "newcombe_upper" -> shares.interval(0.95).upper();
            case "odds_ratio" -> shares.oddsRatio().orElseThrow().ratio();
            case "odds_ratio_log_std_error" -> shares.oddsRatio().orElseThrow().logStandardError();
            case "ratio" -> shares.ratio().orElseThrow().ratio();
            case "ratio_log_std_error" -> shares.ratio().orElseThrow().logStandardError();
            default -> throw new AssertionError(quantity);
        };
    }
}
