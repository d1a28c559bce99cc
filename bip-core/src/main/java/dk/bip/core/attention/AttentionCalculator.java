package dk.bip.core.attention;

import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Tells what the evidence asks a caseworker to look at in a case: the points of its rules, in the order of the rules.
 *
 * <pre>{@code
 * List<AttentionPoint> points = AttentionCalculator.withDefaults()
 *         .with(NoIntervention.withDefaults().withMonths(4))
 *         .without("CASEWORKER_CHANGED")
 *         .calculate(caseFile.asOf(today), marks);
 * }</pre>
 *
 * <p>Immutable and thread-safe, as rules are.
 */
public final class AttentionCalculator implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient List<AttentionRule> rules;

    private AttentionCalculator(List<AttentionRule> rules) {
        this.rules = rules;
        Set<String> codes = new HashSet<>();
        for (AttentionRule rule : rules) {
            Checks.that(
                    codes.add(rule.topic().code()),
                    "rules must not have one topic twice, but " + rule.topic() + " stands twice");
        }
    }

    /**
     * Returns the calculator of the built-in rules.
     *
     * @return those that are worth a talk soon first, good news last
     */
    public static AttentionCalculator withDefaults() {
        return of(List.of(
                BeliefFell.withDefaults(),
                CitizenBelievesMore.withDefaults(),
                Regression.withDefaults(),
                NoIntervention.withDefaults(),
                NothingJobOriented.withDefaults(),
                CourseEndedWithoutFollowUp.withDefaults(),
                ConversationsMissed.withDefaults(),
                CaseworkerChangedOften.withDefaults(),
                MeasurementOverdue.withDefaults(),
                SequenceInsteadOfParallel.withDefaults(),
                JobOrientedAlone.withDefaults(),
                CompanyCourseNever.withDefaults(),
                CoursesWithoutJob.withDefaults(),
                CaseworkerChanged.withDefaults(),
                StrongIndicatorStandsStill.withDefaults(),
                RatersDisagree.withDefaults(),
                SearchChannelsUnused.withDefaults(),
                ProgressionUnnoticed.withDefaults()));
    }

    /**
     * Returns the calculator of some rules.
     *
     * @param rules the rules, in the order in which their points are to stand
     * @return the calculator
     * @throws NullPointerException if a rule is null
     * @throws IllegalArgumentException if two rules have one topic
     */
    public static AttentionCalculator of(List<? extends AttentionRule> rules) {
        return new AttentionCalculator(List.copyOf(rules));
    }

    /**
     * Returns a calculator with another rule: in the place of the one with the same topic, or behind all.
     *
     * @param rule the rule
     * @return a new calculator
     * @throws NullPointerException if the rule is null
     */
    public AttentionCalculator with(AttentionRule rule) {
        List<AttentionRule> changed = new ArrayList<>(rules);
        int place = place(rule.topic().code());
        if (place < 0) {
            changed.add(rule);
        } else {
            changed.set(place, rule);
        }
        return new AttentionCalculator(List.copyOf(changed));
    }

    /**
     * Returns a calculator without a rule.
     *
     * @param code the code of its topic
     * @return a new calculator
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if there is no rule with that topic
     */
    public AttentionCalculator without(String code) {
        int place = place(Objects.requireNonNull(code, "code"));
        Checks.that(
                place >= 0,
                () -> "code must be that of a rule of the calculator",
                "one of "
                        + String.join(
                                ", ",
                                rules.stream().map(rule -> rule.topic().code()).toList()) + "?");
        List<AttentionRule> changed = new ArrayList<>(rules);
        changed.remove(place);
        return new AttentionCalculator(List.copyOf(changed));
    }

    private int place(String code) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).topic().code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns the rules.
     *
     * @return an unmodifiable list in order
     */
    public List<AttentionRule> rules() {
        return rules;
    }

    /**
     * Finds the points of a case.
     *
     * @param snapshot the case as it was known on a date
     * @return a new unmodifiable list in the order of the rules, at most one for each
     * @throws NullPointerException if the snapshot is null
     */
    public List<AttentionPoint> calculate(CaseSnapshot snapshot) {
        return calculate(snapshot, List.of());
    }

    /**
     * Finds the points of a case that were not talked about.
     *
     * @param snapshot the case as it was known on a date
     * @param marks what was talked about in this case
     * @return a new unmodifiable list in the order of the rules, without the points that a mark {@linkplain AttentionMark#covers covers} on the
     *     date of the snapshot
     * @throws NullPointerException if an argument or a mark is null
     */
    public List<AttentionPoint> calculate(CaseSnapshot snapshot, Collection<AttentionMark> marks) {
        Objects.requireNonNull(snapshot, "snapshot");
        List<AttentionMark> known = List.copyOf(marks);
        List<AttentionPoint> points = new ArrayList<>();
        for (AttentionRule rule : rules) {
            List<AttentionFact> facts = rule.facts(snapshot);
            if (!facts.isEmpty()) {
                AttentionPoint point = new AttentionPoint(rule.topic(), facts);
                if (known.stream().noneMatch(mark -> mark.covers(point, snapshot.date()))) {
                    points.add(point);
                }
            }
        }
        return List.copyOf(points);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof AttentionCalculator other && rules.equals(other.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    /**
     * Returns the codes of the topics.
     *
     * @return a text with them in order
     */
    @Override
    public String toString() {
        return "AttentionCalculator" + rules.stream().map(AttentionRule::topic).toList();
    }

    private Object writeReplace() {
        return new Proxy().holding(rules);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return of(parts.list(AttentionRule.class));
        }
    }
}
