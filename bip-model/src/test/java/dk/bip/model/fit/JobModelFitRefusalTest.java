package dk.bip.model.fit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.Text;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.card.ModelCard;
import dk.bip.model.estimation.CollinearityException;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.SeparationException;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.GroupedDifference;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.Transform;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is no description, no row and no model is refused by name. */
class JobModelFitRefusalTest {

    private static final SortedMap<Horizon, ModelFrame> ROWS = SeededRows.rows(150, 2);
    private static final JobModelFit FIT =
            JobModelFit.of(SeededRows.description().build());

    private static SortedMap<Horizon, ModelFrame> with(UnaryOperator<ModelFrame> change) {
        SortedMap<Horizon, ModelFrame> changed = new TreeMap<>(ROWS);
        changed.replaceAll((horizon, frame) -> change.apply(frame));
        return changed;
    }

    private static double[] column(ModelFrame frame, double value) {
        double[] column = new double[frame.size()];
        Arrays.fill(column, value);
        return column;
    }

    private static ModelFrame replace(ModelFrame frame, String name, double[] values) {
        return frame.without(List.of(name)).with(name, values);
    }

    @Test
    void aDescriptionNamesAllThatItLacks() {
        assertThatThrownBy(
                        () -> JobModelDescription.builder("m", "1", Outcome.JOB).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the description lacks a feature; rowsFrom, where and when the rows come from; the card"
                        + "\nMaybe ask whoever knows the rows and is responsible for the model?");
        assertThatThrownBy(() -> JobModelDescription.builder("m", "1", Outcome.JOB)
                        .feature(Feature.ofColumn("income"))
                        .feature(Feature.of("distance", Text.of("afstand", "distance"), Domain.range(0, 9)))
                        .rowsFrom("rows")
                        .card(SeededRows.card().build())
                        .build())
                .hasMessageStartingWith(
                        "the description lacks the label of income; the domain of income; the unit of distance\n");
        assertThatThrownBy(() -> ModelCard.builder(Text.of("T", "T"), Text.of("T", "T"), Text.of("T", "T"))
                        .caveat(Text.of("T", "T"))
                        .build())
                .hasMessageStartingWith("the card lacks an intended use, a forbidden use\n");
    }

    @Test
    void aDescriptionFitsTogether() {
        assertThatThrownBy(() -> SeededRows.description()
                        .feature(Feature.UNSKILLED, Transform.value(), Transform.value())
                        .build())
                .hasMessage("terms must not name unskilled twice");
        assertThatThrownBy(() -> SeededRows.description()
                        .group(new GroupedDifference("age", "height"))
                        .build())
                .hasMessage("a group must be of terms of the model, but age and height are not both");
        assertThatThrownBy(() -> SeededRows.description().horizons(List.of(Horizon.SIX_MONTHS, Horizon.THREE_MONTHS)))
                .hasMessage("newHorizons must go from the shortest to the longest, but are [6 months, 3 months]");
        assertThatThrownBy(() -> SeededRows.description().horizons(List.of()))
                .hasMessage("newHorizons must hold one or more");
        assertThatThrownBy(() -> SeededRows.description().minimumCoverage(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SeededRows.description().level(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rowsAreOfTheHorizonsColumnsAndClustersThatAreDescribed() {
        SortedMap<Horizon, ModelFrame> fewer = new TreeMap<>(ROWS);
        fewer.remove(Horizon.SIX_MONTHS);
        assertThatThrownBy(() -> FIT.fit(fewer))
                .hasMessageStartingWith("rows must be of the horizons [3 months, 6 months, 9 months], but are of"
                        + " [3 months, 9 months]\nMaybe ");
        assertThatThrownBy(() -> FIT.fit(with(frame -> frame.without(List.of("age")))))
                .hasMessage("there is no column named age in the rows of 3 months"
                        + "\nMaybe one of citizen_belief, own_housing?");
        assertThatThrownBy(() -> FIT.clusteredBy("citizen", "office").fit(ROWS))
                .hasMessage("there is no kind of cluster named office\nMaybe one of citizen, caseworker?");
        assertThatThrownBy(() -> FIT.clusteredBy("citizen", "citizen"))
                .hasMessage("kinds must be one or two different names, but are [citizen, citizen]");
        assertThatThrownBy(FIT::clusteredBy).hasMessage("kinds must be one or two different names, but are []");
        ModelFrame unclustered = ModelFrame.builder()
                .outcome("job", new double[] {0, 1})
                .column("citizen_belief", new double[] {1, 2})
                .column("age", new double[] {30, 40})
                .column("own_housing", new double[] {0, 1})
                .build();
        assertThatThrownBy(() -> FIT.fit(with(frame -> unclustered)))
                .hasMessageStartingWith("rows must have clusters named citizen\n");
    }

    @Test
    void outcomesAreNoughtOrOneAndValuesOfTheirDomains() {
        assertThatThrownBy(() -> FIT.fit(with(frame -> frame.withOutcome("job", column(frame, 2)))))
                .hasMessage("job must be 0 or 1, but is not in row 1 in the rows of 3 months");
        assertThatThrownBy(() -> FIT.fit(with(frame -> replace(frame, "citizen_belief", column(frame, 9)))))
                .hasMessage("citizen_belief must be a number from 1 to 5, but is not in row 1 in the rows of 3 months"
                        + "\nMaybe it is missing there: leave the row out?");
    }

    @Test
    void weightsAndOffsetsAreRefused() {
        ModelFrame weighted = ModelFrame.builder()
                .outcome("job", new double[] {0, 1})
                .column("citizen_belief", new double[] {1, 2})
                .column("age", new double[] {30, 40})
                .column("own_housing", new double[] {0, 1})
                .weights(new double[] {2, 1})
                .cluster("citizen", List.of("a", "b"))
                .build();
        assertThatThrownBy(() -> FIT.fit(with(frame -> weighted)))
                .hasMessage("rows must not have weights or offsets: a row is one citizen on one day");
    }

    @Test
    void aLongerHorizonHasNoCitizenOfItsOwn() {
        SortedMap<Horizon, ModelFrame> rows = new TreeMap<>(ROWS);
        rows.computeIfPresent(
                Horizon.THREE_MONTHS,
                (horizon, frame) -> frame.rows(IntStream.range(2, frame.size()).toArray()));
        assertThatThrownBy(() -> FIT.fit(rows))
                .hasMessageStartingWith(
                        "the rows of 6 months must be of citizens who have rows of 3 months too\nMaybe ");
    }

    @Test
    void tooFewEventsAreRefused() {
        assertThatThrownBy(() -> FIT.fit(with(frame -> {
                    double[] rare = new double[frame.size()];
                    Arrays.fill(rare, 0, 6, 1);
                    return frame.withOutcome("job", rare);
                })))
                .isInstanceOf(EstimationException.class)
                .hasMessageStartingWith(
                        "there must be at least 10 citizens with the event within 3 months, but there are 3\nMaybe ");
    }

    @Test
    void separationIsRefusedByItsColumn() {
        assertThatThrownBy(() -> FIT.fit(with(frame -> frame.withOutcome("job", frame.values("own_housing")))))
                .isInstanceOf(SeparationException.class)
                .hasMessageStartingWith("within 3 months: ")
                .hasMessageContaining("own_housing");
    }

    @Test
    void aColumnThatNeverVariesOrThatOthersDetermineIsRefused() {
        assertThatThrownBy(() -> FIT.fit(with(frame -> replace(frame, "age", column(frame, 40)))))
                .isInstanceOf(CollinearityException.class)
                .hasMessage("age is the same in every row, which tells nothing of the outcome"
                        + "\nMaybe leave out the feature, or the transform of it?");
        JobModelFit twice = JobModelFit.of(
                SeededRows.description().feature(Feature.UNSKILLED).build());
        assertThatThrownBy(() -> twice.fit(with(frame -> frame.with("unskilled", frame.values("own_housing")))))
                .isInstanceOf(CollinearityException.class)
                .hasMessageStartingWith("within 3 months: ")
                .hasMessageContaining("unskilled");
    }

    @Test
    void aPriorIsOfTheSameTermsHorizonsAndOutcome() {
        assertThatThrownBy(() -> FIT.withPrior(EvidenceModel.registerData()))
                .hasMessageStartingWith("the prior has a term that the model has not: unskilled\nMaybe ");
        ModelDocument own = FIT.fit(SeededRows.rows(300, 3)).document();
        assertThatThrownBy(() -> JobModelFit.of(SeededRows.description()
                                .horizons(List.of(Horizon.THREE_MONTHS, Horizon.TWELVE_MONTHS))
                                .build())
                        .withPrior(own))
                .hasMessage("the prior must have the horizons [3 months, 12 months], but has [3 months, 6 months, 9"
                        + " months]");
        assertThatThrownBy(() -> JobModelFit.of(JobModelDescription.builder("m", "1", Outcome.JOB_OR_EDUCATION)
                                .like(own)
                                .rowsFrom("rows")
                                .card(own.card())
                                .build())
                        .withPrior(own))
                .hasMessageStartingWith("the prior must be of the outcome ");
        assertThatThrownBy(() -> JobModelFit.of(JobModelDescription.builder("m", "1", Outcome.JOB)
                                .feature(Feature.CITIZEN_BELIEF)
                                .feature(Feature.AGE)
                                .feature(SeededRows.HOUSING.withUnit(Text.of("hjem", "homes")))
                                .horizons(SeededRows.HORIZONS)
                                .rowsFrom("rows")
                                .card(own.card())
                                .build())
                        .withPrior(own))
                .hasMessageStartingWith("the prior must mean the same by own_housing as the model does\n");
        assertThatThrownBy(() -> FIT.withPrior(own, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void probabilitiesThatFallBeyondTheLargestPullAreRefused() {
        SortedMap<Horizon, ModelFrame> crossing = SeededRows.rows(
                600, 4, new double[] {.9, -.03, .4}, new double[] {.3, -.03, .4}, new double[] {.3, -.03, .4});
        assertThatThrownBy(() -> FIT.withLargestPull(.1).fit(crossing))
                .isInstanceOf(EstimationException.class)
                .hasMessage("the probability within 6 months would fall below that within 3 months for some values of"
                        + " the features, even with coefficients pulled 10 % of the way to those of the shorter"
                        + " horizon\nMaybe leave out one of the horizons, or narrow a domain?");
        assertThatThrownBy(() -> FIT.withLargestPull(1.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOutcomeThatDoesNotRiseWithTheHorizonIsRefused() {
        ModelFrame first = ROWS.get(Horizon.THREE_MONTHS);
        assertThatThrownBy(() -> FIT.fit(with(frame -> first)))
                .isInstanceOf(EstimationException.class)
                .hasMessageContaining("even with coefficients pulled 100 % of the way");
    }

    @Test
    void foldsAreTwoOrMoreAndNoMoreThanCitizens() {
        assertThatThrownBy(() -> FIT.withFolds(1, 1)).hasMessage("newFolds must be at least 2, but is 1");
        assertThatThrownBy(() -> FIT.withFolds(151, 1).fit(ROWS))
                .hasMessage("folds must be from 2 to the number of citizens, which is 150, but are 151");
    }

    @Test
    void noMessageHoldsAPseudonymOrAValue() {
        assertThatThrownBy(() -> FIT.fit(with(frame -> replace(frame, "age", column(frame, 987654)))))
                .message()
                .doesNotContain("987654");
    }
}
