package dk.bip.model.group;

import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.indicator.Scale;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ReliableChange;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What moved in one citizen, and the groups that the citizen is in: what a roll-up starts from.
 *
 * <pre>{@code
 * GroupedProgression citizen = GroupedProgression.of(snapshot.citizen(), progression)
 *         .in(Grouping.TEAM, "North")
 *         .in(Grouping.PROGRAMME, "Upskilling")
 *         .in(Grouping.PROGRAMME, "Health-oriented");
 * }</pre>
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither pseudonym, group nor score.
 */
public final class GroupedProgression implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CitizenId citizen;
    private final Progression progression;
    private final Scale scale;
    private final CaseworkerId caseworker;
    private final transient List<Membership> memberships;

    private record Membership(Grouping grouping, String label) {}

    private GroupedProgression(
            CitizenId citizen,
            Progression progression,
            Scale scale,
            CaseworkerId caseworker,
            List<Membership> memberships) {
        this.citizen = Objects.requireNonNull(citizen, "citizen");
        this.progression = Objects.requireNonNull(progression, "progression");
        this.scale = scale;
        this.caseworker = caseworker;
        this.memberships = memberships;
    }

    /**
     * Returns a citizen of no group, looked at on the {@linkplain Progression#overall() overall} scale of the instrument.
     *
     * @param citizen the pseudonym, by which nobody is counted twice
     * @param progression what moved in the citizen
     * @return the citizen, whose change is not known where the instrument has no overall scale
     * @throws NullPointerException if an argument is null
     */
    public static GroupedProgression of(CitizenId citizen, Progression progression) {
        return new GroupedProgression(
                citizen, progression, progression.instrument().overall().orElse(null), null, List.of());
    }

    /**
     * Returns a citizen of no group, looked at on one scale.
     *
     * @param citizen the pseudonym, by which nobody is counted twice
     * @param progression what moved in the citizen
     * @param scale a scale of the instrument
     * @return the citizen
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the scale is none of the instrument
     */
    public static GroupedProgression of(CitizenId citizen, Progression progression, Scale scale) {
        return new GroupedProgression(
                citizen, progression, progression.on(scale).scale(), null, List.of());
    }

    /**
     * Returns the same citizen in one group more.
     *
     * @param grouping by what, neither crossed nor by instrument, both of which follow from the rest
     * @param label the name of the group, not blank; a citizen may be in several of one grouping
     * @return another value
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the label is blank, or the grouping is crossed or by instrument
     */
    public GroupedProgression in(Grouping grouping, String label) {
        Checks.that(
                grouping.parts().size() == 1 && !grouping.equals(Grouping.INSTRUMENT),
                () -> "grouping must not be " + grouping + ", which follows from the rest");
        Membership added = new Membership(grouping, Checks.notBlank(label, "label"));
        if (memberships.contains(added)) {
            return this;
        }
        List<Membership> more = new ArrayList<>(memberships);
        more.add(added);
        return new GroupedProgression(citizen, progression, scale, caseworker, List.copyOf(more));
    }

    /**
     * Returns the same citizen with the caseworker, who is no group: it is told so that a grouping by caseworker under another name is
     * noticed and refused.
     *
     * @param newCaseworker the caseworker who is responsible
     * @return another value
     * @throws NullPointerException if the caseworker is null
     */
    public GroupedProgression withCaseworker(CaseworkerId newCaseworker) {
        return new GroupedProgression(
                citizen, progression, scale, Objects.requireNonNull(newCaseworker, "caseworker"), memberships);
    }

    /**
     * Returns whose progression it is.
     *
     * @return the pseudonym
     */
    public CitizenId citizen() {
        return citizen;
    }

    /**
     * Returns what moved.
     *
     * @return the progression
     */
    public Progression progression() {
        return progression;
    }

    /**
     * Returns the scale that is looked at.
     *
     * @return the scale, or empty where the instrument has no overall scale and none was named
     */
    public Optional<Scale> scale() {
        return Optional.ofNullable(scale);
    }

    /**
     * Returns the change on the scale that is looked at.
     *
     * @return the change where it is known and can be set against the measurement error, or empty
     */
    public Optional<ReliableChange> change() {
        return scale().flatMap(one -> progression.on(one).change().known());
    }

    /**
     * Returns the caseworker.
     *
     * @return the caseworker who is responsible, or empty where none was told
     */
    public Optional<CaseworkerId> caseworker() {
        return Optional.ofNullable(caseworker);
    }

    /**
     * Returns the groups of a grouping that the citizen is in.
     *
     * @param grouping the grouping
     * @return the labels of each group, one for each part of the grouping; an empty list where the citizen is in none
     * @throws NullPointerException if the grouping is null
     */
    public List<List<String>> groups(Grouping grouping) {
        List<List<String>> groups = List.of(List.of());
        for (Grouping part : grouping.parts()) {
            List<String> labels = labels(part);
            groups = groups.stream()
                    .flatMap(before -> labels.stream().map(label -> added(before, label)))
                    .toList();
        }
        return groups;
    }

    private List<String> labels(Grouping part) {
        return part.equals(Grouping.INSTRUMENT)
                ? List.of(progression.instrument().id())
                : memberships.stream()
                        .filter(membership -> membership.grouping().equals(part))
                        .map(Membership::label)
                        .toList();
    }

    private static List<String> added(List<String> before, String label) {
        List<String> labels = new ArrayList<>(before);
        labels.add(label);
        return List.copyOf(labels);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof GroupedProgression other
                && citizen.equals(other.citizen)
                && progression.equals(other.progression)
                && Objects.equals(scale, other.scale)
                && Objects.equals(caseworker, other.caseworker)
                && memberships.equals(other.memberships);
    }

    @Override
    public int hashCode() {
        return Objects.hash(citizen, progression, scale, caseworker, memberships);
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds neither pseudonym, group nor score
     */
    @Override
    public String toString() {
        return "GroupedProgression";
    }

    private Object writeReplace() {
        return new Proxy()
                .holding(
                        citizen.value(),
                        progression,
                        scale,
                        caseworker == null ? null : caseworker.value(),
                        memberships.stream().map(Membership::grouping).toList(),
                        memberships.stream().map(Membership::label).toList());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts from) {
            CitizenId citizen = CitizenId.of(from.text());
            Progression progression = from.next(Progression.class);
            Scale scale = from.nextOrNull(Scale.class);
            String caseworker = from.nextOrNull(String.class);
            List<Grouping> groupings = from.list(Grouping.class);
            List<String> labels = from.list(String.class);
            Checks.that(groupings.size() == labels.size(), "there must be a label for each grouping");
            GroupedProgression value = new GroupedProgression(
                    citizen,
                    progression,
                    scale == null ? null : progression.on(scale).scale(),
                    caseworker == null ? null : CaseworkerId.of(caseworker),
                    List.of());
            for (int i = 0; i < labels.size(); i++) {
                value = value.in(groupings.get(i), labels.get(i));
            }
            return value;
        }
    }
}
