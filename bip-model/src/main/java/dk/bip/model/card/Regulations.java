package dk.bip.model.card;

import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What was known of a country's law and administration that a system with a model meets, each part with its date. It is shown beside a card
 * ({@link ModelCard#toMarkdown(dk.bip.core.Language, Regulations)}) and is no part of it: a stored model document holds none, so that an old
 * model is shown with what is known today. It is no legal advice, and where two positions stand against each other it names both.
 *
 * <pre>{@code
 * String page = EvidenceModel.withBelief().toMarkdown(Language.DANISH, Regulations.denmark());
 * }</pre>
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class Regulations implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Text place;
    private final transient List<Regulation> law;
    private final transient List<Regulation> administration;

    private Regulations(Builder builder) {
        this.place = builder.place;
        this.law = List.copyOf(builder.law);
        this.administration = List.copyOf(builder.administration);
    }

    /**
     * Returns what the library knows of Denmark and of the European law that holds there.
     *
     * @return the regulations, always the same in one version of the library
     */
    public static Regulations denmark() {
        return DanishRegulations.KNOWN;
    }

    /**
     * Starts regulations of one's own, such as those of another country or of a later day.
     *
     * @param place where they hold
     * @return a builder
     * @throws NullPointerException if the place is null
     */
    public static Builder builder(Text place) {
        return new Builder(place);
    }

    /**
     * Returns where they hold.
     *
     * @return the place
     */
    public Text place() {
        return place;
    }

    /**
     * Returns what was known of the law.
     *
     * @return an unmodifiable list
     */
    public List<Regulation> law() {
        return law;
    }

    /**
     * Returns what was known of how the employment service is organised: who is in which group, and who serves them.
     *
     * @return an unmodifiable list
     */
    public List<Regulation> administration() {
        return administration;
    }

    private List<Object> parts() {
        return List.of(place, law, administration);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Regulations other && parts().equals(other.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /**
     * Returns the place and how many parts there are.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "Regulations[" + place + ", " + law.size() + " of the law, " + administration.size()
                + " of administration]";
    }

    /** Collects regulations in their order. Not thread-safe. */
    public static final class Builder {

        private final Text place;
        private final List<Regulation> law = new ArrayList<>();
        private final List<Regulation> administration = new ArrayList<>();

        private Builder(Text place) {
            this.place = Objects.requireNonNull(place, "place");
        }

        /**
         * Adds something of the law.
         *
         * @param regulation what was known
         * @return this builder
         * @throws NullPointerException if it is null
         */
        public Builder law(Regulation regulation) {
            law.add(Objects.requireNonNull(regulation, "regulation"));
            return this;
        }

        /**
         * Adds something of how the employment service is organised.
         *
         * @param regulation what was known
         * @return this builder
         * @throws NullPointerException if it is null
         */
        public Builder administration(Regulation regulation) {
            administration.add(Objects.requireNonNull(regulation, "regulation"));
            return this;
        }

        /**
         * Returns the regulations.
         *
         * @return immutable regulations
         * @throws IllegalArgumentException if there is none
         */
        public Regulations build() {
            Checks.that(
                    !law.isEmpty() || !administration.isEmpty(),
                    "regulations must have at least one of the law or of administration",
                    "say that nothing was looked for, with the day?");
            return new Regulations(this);
        }
    }

    private Object writeReplace() {
        return new Proxy().holding(parts().toArray());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            Builder regulations = builder(parts.next(Text.class));
            parts.list(Regulation.class).forEach(regulations::law);
            parts.list(Regulation.class).forEach(regulations::administration);
            return regulations.build();
        }
    }
}
