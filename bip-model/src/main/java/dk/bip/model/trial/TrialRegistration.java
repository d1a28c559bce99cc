package dk.bip.model.trial;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What was stated of a trial before anybody was assigned, with the day: nothing that is looked at later can then be chosen for its result without
 * being seen. Immutable, thread-safe and serializable.
 *
 * @param registeredOn the day on which it was stated
 * @param protocol what is done with whom
 * @param plan what is looked at
 */
public record TrialRegistration(LocalDate registeredOn, TrialProtocol protocol, AnalysisPlan plan)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param registeredOn the day on which it was stated
     * @param protocol what is done with whom
     * @param plan what is looked at
     * @throws IllegalArgumentException if the day is not of the years 1 to 9999
     */
    public TrialRegistration {
        Checks.day(registeredOn, "registeredOn");
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(plan, "plan");
    }

    /**
     * Returns what an evaluation does that was not stated, or does not as it was stated.
     *
     * @param firstAssignment the day on which the first person was assigned
     * @param carriedOut what the evaluation looks at
     * @return a sentence for each departure, empty where there is none
     */
    public List<Text> departures(LocalDate firstAssignment, AnalysisPlan carriedOut) {
        Objects.requireNonNull(firstAssignment, "firstAssignment");
        Objects.requireNonNull(carriedOut, "carriedOut");
        List<Text> departures = new ArrayList<>();
        if (!registeredOn.isBefore(firstAssignment)) {
            departures.add(Text.of(
                    "Registreret den " + in(Language.DANISH, registeredOn) + ", ikke før den første lodtrækning den "
                            + in(Language.DANISH, firstAssignment) + ": intet gælder som sagt på forhånd.",
                    "Registered on " + in(Language.ENGLISH, registeredOn) + ", not before the first assignment on "
                            + in(Language.ENGLISH, firstAssignment) + ": nothing counts as stated beforehand."));
        }
        if (!carriedOut.outcome().equals(plan.outcome())) {
            departures.add(instead(
                    Text.of("Der ses på", "What is looked at"),
                    carriedOut.outcome().label(),
                    plan.outcome().label()));
        }
        if (!carriedOut.covariates().equals(plan.covariates())) {
            departures.add(instead(
                    Text.of("Der er justeret for", "What is adjusted for"),
                    listed(carriedOut.covariates()),
                    listed(plan.covariates())));
        }
        carriedOut.divisions().stream()
                .filter(division -> !plan.divisions().contains(division))
                .forEach(division -> departures.add(Text.of(
                        "Undergrupper efter " + division
                                + " var ikke sagt på forhånd: det, de viser, er et spørgsmål og ikke et fund.",
                        "Subgroups by " + division
                                + " were not declared beforehand: what they show is a question, no finding.")));
        plan.divisions().stream()
                .filter(division -> !carriedOut.divisions().contains(division))
                .forEach(division -> departures.add(Text.of(
                        "Undergrupper efter " + division + " var sagt på forhånd, og de vises ikke.",
                        "Subgroups by " + division + " were declared, and are not reported.")));
        if (carriedOut.adjustment() != plan.adjustment()) {
            departures.add(instead(
                    Text.of("Centrene er korrigeret med", "The correction over centres"),
                    inBoth(carriedOut.adjustment()),
                    inBoth(plan.adjustment())));
        }
        if (!carriedOut.stopping().equals(plan.stopping())) {
            departures.add(Text.of("Forsøget sluttede ikke som registreret.", "The trial did not end as registered."));
        }
        return List.copyOf(departures);
    }

    private static String in(Language language, LocalDate day) {
        return LanguageFormat.of(language).date(day);
    }

    private static Text inBoth(PValueAdjustment adjustment) {
        return Text.of(adjustment.label(Language.DANISH), adjustment.label(Language.ENGLISH));
    }

    private static Text instead(Text what, Text carriedOut, Text registered) {
        return Text.of(
                what.in(Language.DANISH) + ": " + carriedOut.in(Language.DANISH) + ". Registreret var: "
                        + registered.in(Language.DANISH) + ".",
                what.in(Language.ENGLISH) + ": " + carriedOut.in(Language.ENGLISH) + ". Registered was: "
                        + registered.in(Language.ENGLISH) + ".");
    }

    private static Text listed(List<String> names) {
        String joined = String.join(", ", names);
        return names.isEmpty() ? Text.of("intet", "nothing") : Text.of(joined, joined);
    }

    private Object writeReplace() {
        return new Proxy().holding(registeredOn, protocol, plan);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new TrialRegistration(
                    parts.next(LocalDate.class), parts.next(TrialProtocol.class), parts.next(AnalysisPlan.class));
        }
    }
}
