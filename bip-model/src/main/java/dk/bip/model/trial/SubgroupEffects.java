package dk.bip.model.trial;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import dk.bip.model.statistics.PointEstimate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The effect in each group of one division of the persons that was known before the assignment, and whether the groups' effects differ at all.
 *
 * <p>An effect that is significant in one group and not in another is no sign that they differ: that is what the test of heterogeneity is for,
 * Cochran's Q over the groups' effects, chi-square with one degree of freedom fewer than groups. Immutable and thread-safe.
 *
 * @param division the name of the division
 * @param groups the effect in each group, by its name in natural order
 * @param heterogeneityP the probability of groups at least as different where their true effects do not differ; empty
 *     where nobody or everybody of a group has the outcome
 * @param leftOut how many persons have no group in the division, or one with fewer than two persons of an arm whose outcome is known
 */
public record SubgroupEffects(
        String division, Map<String, OutcomeEffect> groups, OptionalDouble heterogeneityP, int leftOut)
        implements Summarised {

    /**
     * Computes the effects.
     *
     * @param table the persons
     * @param outcome what counts as the outcome
     * @param division the name of the division
     * @return the effects
     * @throws IllegalArgumentException if the outcome looks behind the last week, or fewer than two groups have two persons of each arm whose
     *     outcome is known
     */
    public static SubgroupEffects of(TrialTable table, OutcomeDefinition outcome, String division) {
        OutcomeEffect.check(table, outcome);
        Checks.notBlank(division, "division");
        Map<String, List<TrialPerson>> members = new TreeMap<>();
        for (TrialPerson person : table.persons()) {
            person.subgroup(division)
                    .ifPresent(group -> members.computeIfAbsent(group, name -> new ArrayList<>())
                            .add(person));
        }
        Map<String, OutcomeEffect> groups = new TreeMap<>();
        int[] leftOut = {table.persons().size()};
        members.forEach((group, persons) -> {
            OutcomeValues values = OutcomeValues.of(persons, outcome);
            if (values.isComparable()) {
                groups.put(group, OutcomeEffect.of(values, outcome));
                leftOut[0] -= persons.size();
            }
        });
        Checks.that(
                groups.size() >= 2,
                "table must hold two groups of the division with two persons of each arm whose outcome is known");
        return new SubgroupEffects(
                division, Collections.unmodifiableMap(groups), heterogeneityP(groups.values()), leftOut[0]);
    }

    private static OptionalDouble heterogeneityP(Iterable<OutcomeEffect> groups) {
        List<PointEstimate> effects = new ArrayList<>();
        groups.forEach(group -> effects.add(group.difference()));
        if (effects.stream().anyMatch(effect -> !(effect.standardError() > 0))) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(RandomEffects.of(effects).heterogeneityP());
    }

    @Override
    public String summary() {
        TextTable table = new TextTable(EffectDigits.heads(division));
        groups.forEach((group, effect) -> table.row(EffectDigits.row(group, effect)));
        return this + "\n\n" + table;
    }

    /**
     * Returns whether the effects of the groups differ.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "Effects by " + division + ", " + groups.size() + " groups: heterogeneity p "
                + (heterogeneityP.isPresent() ? Digits.p(heterogeneityP.getAsDouble()) : "-") + ", " + leftOut
                + " persons left out";
    }
}
