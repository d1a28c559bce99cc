package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Text;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The minimum of a separable sum, on which the proof rests, against trying all values. */
class LogitFormTest {

    private static final List<Domain> DOMAINS = List.of(
            Domain.SCORE,
            Domain.PERCENT,
            Domain.YES_OR_NO,
            Domain.whole(0, 20),
            Domain.whole(1, 5),
            Domain.range(-2, 3.5),
            Domain.range(1.5, 4.25));

    private final Random random = new Random(23);

    @Test
    void theMinimumIsThatOverAllValuesSeed23() {
        for (int i = 0; i < 3000; i++) {
            List<Feature> features = new ArrayList<>();
            List<ModelTerm> terms = new ArrayList<>();
            for (int f = 0; f < 5; f++) {
                Feature feature = Feature.of("f" + f, Text.of("f", "f"), DOMAINS.get(random.nextInt(DOMAINS.size())));
                features.add(feature);
                for (int t = random.nextInt(3); t >= 0; t--) {
                    terms.add(new ModelTerm("t" + f + t, "f" + f, transform(feature.domain()), random.nextDouble()));
                }
            }
            List<DomainRule> rules =
                    List.of(rule(features.get(0), features.get(1)), rule(features.get(3), features.get(2)));
            double[] slopes = new double[terms.size()];
            Arrays.setAll(slopes, j -> random.nextGaussian());
            boolean[] given = new boolean[features.size()];
            IntStream.range(0, given.length).forEach(f -> given[f] = random.nextInt(5) > 0);
            LogitForm form = form(features, terms, rules);
            assertThat(form.minimum(0.5, slopes, given))
                    .isCloseTo(ExhaustiveMinimum.of(features, terms, rules, 0.5, slopes, given), within(1e-9));
        }
    }

    private Transform transform(Domain domain) {
        boolean levels = domain.minimum() >= 1 && domain.maximum() <= 5;
        return switch (random.nextInt(levels ? 3 : 2)) {
            case 0 -> Transform.value();
            case 1 -> Transform.atLeast(random.nextInt(12) / 2.0);
            default -> Transform.levels(random.doubles(5, 0, 3).boxed().toList());
        };
    }

    private DomainRule rule(Feature feature, Feature bounded) {
        return new DomainRule(
                feature.name(),
                RandomDocuments.value(random, feature.domain()),
                bounded.name(),
                RandomDocuments.value(random, bounded.domain()));
    }

    private static LogitForm form(List<Feature> features, List<ModelTerm> terms, List<DomainRule> rules) {
        int size = terms.size();
        return new LogitForm(
                features,
                terms,
                new double[size][size],
                List.of(new HorizonLogit(
                        Horizon.THREE_MONTHS,
                        0,
                        Collections.nCopies(size, 1.0),
                        PlainDocuments.noErrors(
                                terms.stream().map(ModelTerm::name).toList()))),
                rules);
    }
}
