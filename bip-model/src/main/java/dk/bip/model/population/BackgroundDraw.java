package dk.bip.model.population;

import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.internal.NormalDistribution;
import dk.bip.model.internal.Elementary;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The background of a citizen, which follows what the registers know (age, education, employment) and the mastery of health (illness). */
final class BackgroundDraw {

    private static final double REGISTER_CORRELATION = 0.6;
    private static final double YOUNGEST = 18;
    private static final double OLDEST = 64;

    private static final List<BackgroundField> ILLNESSES = List.of(
            BackgroundField.PSYCHIATRIC_CONDITION,
            BackgroundField.MUSCULOSKELETAL_DISORDER,
            BackgroundField.DIGESTIVE_OR_URINARY_DISORDER,
            BackgroundField.LIFESTYLE_MEDICINE,
            BackgroundField.MISUSE_MEDICINE);

    /** Bought by some of those who BIP-POP-03 counts: a psychiatric diagnosis or psychopharmaceuticals. */
    private static final List<BackgroundField> PSYCHOPHARMACEUTICALS =
            List.of(BackgroundField.ANTIDEPRESSANTS, BackgroundField.ANTIPSYCHOTICS);

    private final PopulationParameters parameters;
    private final Draws draws;
    private final Map<BackgroundField, BackgroundValue> values = new HashMap<>();

    private BackgroundDraw(PopulationParameters parameters, Draws draws) {
        this.parameters = parameters;
        this.draws = draws;
    }

    static Map<BackgroundField, BackgroundValue> of(
            PopulationParameters parameters, Draws draws, CitizenPath path, int year) {
        BackgroundDraw draw = new BackgroundDraw(parameters, draws);
        draw.register(path.register, year);
        draw.health(path.specific[Indicator.number(Indicator.HEALTH_MASTERY) - 1]);
        Map<BackgroundField, BackgroundValue> ordered = new LinkedHashMap<>();
        BackgroundField.all().forEach(field -> ordered.put(field, draw.values.get(field)));
        return Collections.unmodifiableMap(ordered);
    }

    private void register(double register, int year) {
        boolean man = uniform(BackgroundField.MAN) < parameters.get(PopulationParameter.MEN);
        put(BackgroundField.MAN, BackgroundValue.of(man));
        put(BackgroundField.SINGLE, BackgroundValue.of(uniform(BackgroundField.SINGLE) < 0.75));
        double age = 38 - 2 * register + 10.5 * normal(BackgroundField.BIRTH_YEAR);
        put(
                BackgroundField.BIRTH_YEAR,
                BackgroundValue.of(year - Math.rint(Math.min(OLDEST, Math.max(YOUNGEST, age)))));
        put(BackgroundField.EDUCATION, BackgroundValue.of(education(correlated(register, BackgroundField.EDUCATION))));
        double employed = employed(correlated(register, BackgroundField.EMPLOYMENT_LAST_THREE_YEARS));
        put(BackgroundField.EMPLOYMENT_LAST_THREE_YEARS, BackgroundValue.of(employed));
        double benefits =
                100 / (1 + Elementary.exp(-1.5 + correlated(register, BackgroundField.BENEFITS_LAST_THREE_YEARS)));
        put(BackgroundField.BENEFITS_LAST_THREE_YEARS, BackgroundValue.of(tenths(Math.min(100 - employed, benefits))));
        double sentenced =
                parameters.get(man ? PopulationParameter.MEN_SENTENCED : PopulationParameter.WOMEN_SENTENCED);
        put(BackgroundField.PENAL_SENTENCE, BackgroundValue.of(uniform(BackgroundField.PENAL_SENTENCE) < sentenced));
    }

    private String education(double x) {
        double unskilled = parameters.get(PopulationParameter.UNSKILLED);
        if (x < NormalDistribution.quantile(unskilled)) {
            return "UNSKILLED";
        }
        double skilled = 1 - unskilled;
        if (x < NormalDistribution.quantile(unskilled + 0.6 * skilled)) {
            return "VOCATIONAL";
        }
        return x < NormalDistribution.quantile(unskilled + 0.8 * skilled) ? "UPPER_SECONDARY" : "HIGHER";
    }

    private double employed(double x) {
        double threshold = NormalDistribution.quantile(1 - parameters.get(PopulationParameter.EMPLOYED_SHARE));
        double scale = parameters.get(PopulationParameter.EMPLOYMENT_SCALE);
        return x <= threshold ? 0 : tenths(Math.min(100, scale * (Elementary.exp(x - threshold) - 1)));
    }

    private static double tenths(double percent) {
        return Math.rint(10 * percent) / 10;
    }

    private void health(double mastery) {
        double loading = parameters.get(PopulationParameter.HEALTH_LOADING);
        double rest = Math.sqrt(1 - loading * loading);
        for (BackgroundField field : ILLNESSES) {
            double x = -loading * mastery + rest * normal(field);
            put(field, BackgroundValue.of(x > NormalDistribution.quantile(1 - share(field))));
        }
        boolean psychiatric = values.get(BackgroundField.PSYCHIATRIC_CONDITION).equals(BackgroundValue.of(true));
        for (BackgroundField field : PSYCHOPHARMACEUTICALS) {
            boolean bought = uniform(field) * share(BackgroundField.PSYCHIATRIC_CONDITION) < share(field);
            put(field, BackgroundValue.of(psychiatric && bought));
        }
    }

    private double share(BackgroundField field) {
        return parameters.get(PopulationParameter.valueOf(field.code()));
    }

    private double correlated(double register, BackgroundField field) {
        return REGISTER_CORRELATION * register
                + Math.sqrt(1 - REGISTER_CORRELATION * REGISTER_CORRELATION) * normal(field);
    }

    private double uniform(BackgroundField field) {
        return draws.uniform(purpose(field), 0);
    }

    private double normal(BackgroundField field) {
        return draws.normal(purpose(field), 0);
    }

    private static int purpose(BackgroundField field) {
        return Purpose.BACKGROUND + BackgroundField.all().indexOf(field);
    }

    private void put(BackgroundField field, BackgroundValue value) {
        values.put(field, value);
    }
}
