package dk.bip.model.group;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.OwnCode;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * By what citizens are put into groups: a constant, one of your own, or two crossed, such as team and instrument.
 *
 * <pre>{@code
 * Grouping district = Grouping.of("acme/district", Text.of("Bydel", "District"));
 * Grouping cells = Grouping.TEAM.crossedWith(Grouping.INSTRUMENT);
 * }</pre>
 *
 * <p>There is none by caseworker, and there shall be none: a caseload is rolled up as a whole. {@link RollUpCalculator} refuses a grouping
 * whose groups are caseworkers under another name. Equal by code, label and parts. Immutable and thread-safe; holds no person's data.
 */
public final class Grouping implements Serializable {

    /** By team. */
    public static final Grouping TEAM = new Grouping("TEAM", Text.of("Team", "Team"), List.of());

    /** By job centre. */
    public static final Grouping JOB_CENTRE = new Grouping("JOB_CENTRE", Text.of("Jobcenter", "Job centre"), List.of());

    /** By programme: what a citizen took part in, of which there may be several. */
    public static final Grouping PROGRAMME = new Grouping("PROGRAMME", Text.of("Indsats", "Programme"), List.of());

    /** By what was measured with; the label of a group is {@link dk.bip.core.indicator.Instrument#id()}. */
    public static final Grouping INSTRUMENT =
            new Grouping("INSTRUMENT", Text.of("Måleredskab", "Instrument"), List.of());

    private static final long serialVersionUID = 1L;
    private static final List<Grouping> CONSTANTS = List.of(TEAM, JOB_CENTRE, PROGRAMME, INSTRUMENT);

    private final String code;
    private final Text label;
    private final transient List<Grouping> parts;

    private Grouping(String code, Text label, List<Grouping> parts) {
        this.code = code;
        this.label = label;
        this.parts = parts;
    }

    /**
     * Returns a grouping of your own.
     *
     * @param code a stable code with a name of yours before it, such as {@code acme/district}
     * @param label what a reader sees
     * @return the grouping
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the code is not a namespace, a slash and a name
     */
    public static Grouping of(String code, Text label) {
        return new Grouping(OwnCode.check(code, "grouping"), Objects.requireNonNull(label, "label"), List.of());
    }

    /**
     * Returns the grouping by this one and another at once: the cells of a table whose margins are the two.
     *
     * @param other the other, not crossed and not this one
     * @return the grouping, whose groups have the labels of both
     * @throws NullPointerException if the other is null
     * @throws IllegalArgumentException if one of the two is crossed itself, or they are equal
     */
    public Grouping crossedWith(Grouping other) {
        Checks.that(!isCrossed() && !other.isCrossed(), "other must not be crossed, nor cross a crossed grouping");
        Checks.that(!equals(other), () -> "other must be another grouping than " + code);
        return new Grouping(code + " x " + other.code, label, List.of(this, other));
    }

    /**
     * Returns the stable code.
     *
     * @return the name of the constant, your own code, or those of the two that are crossed with {@code x} between them
     */
    public String code() {
        return code;
    }

    /**
     * Returns what a reader sees.
     *
     * @param language the language to read
     * @return the label, of two crossed groupings both
     * @throws NullPointerException if the language is null
     */
    public String label(Language language) {
        return isCrossed()
                ? parts.stream().map(part -> part.label(language)).collect(Collectors.joining(", "))
                : label.in(language);
    }

    /**
     * Returns what is crossed.
     *
     * @return an unmodifiable list, this grouping alone where it is not crossed, and else the two in their order
     */
    public List<Grouping> parts() {
        return isCrossed() ? parts : List.of(this);
    }

    private boolean isCrossed() {
        return !parts.isEmpty();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Grouping other
                && code.equals(other.code)
                && label.equals(other.label)
                && parts.equals(other.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, label, parts);
    }

    /**
     * Returns the code.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }

    private Object writeReplace() {
        List<String> codes = new ArrayList<>();
        List<Text> labels = new ArrayList<>();
        parts().forEach(part -> {
            codes.add(part.code);
            labels.add(part.label);
        });
        return new Proxy().holding(codes, labels);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static Grouping restored(String code, Text label) {
        return CONSTANTS.stream()
                .filter(constant -> constant.code.equals(code) && constant.label.equals(label))
                .findFirst()
                .orElseGet(() -> of(code, label));
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts from) {
            List<String> codes = from.list(String.class);
            List<Text> labels = from.list(Text.class);
            Checks.that(codes.size() == labels.size() && codes.size() <= 2, "a grouping must have one part or two");
            Grouping first = restored(codes.get(0), labels.get(0));
            return codes.size() == 1 ? first : first.crossedWith(restored(codes.get(1), labels.get(1)));
        }
    }
}
