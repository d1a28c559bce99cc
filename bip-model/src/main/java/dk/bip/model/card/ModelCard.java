package dk.bip.model.card;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.evidence.FindingId;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a model says of itself, for the people who decide whether to use it. Every list keeps its order. What the law says is no part of it,
 * because it moves and a stored model does not: see {@link Regulations}.
 *
 * <p>Immutable and thread-safe.
 */
public final class ModelCard implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Text title;
    private final Text derivation;
    private final Text population;
    private final transient List<Text> intendedUses;
    private final transient List<Text> forbiddenUses;
    private final transient List<Text> limits;
    private final transient List<Text> caveats;
    private final transient List<FindingId> findings;
    private final transient List<Assumption> assumptions;
    private final transient List<CalibrationPoint> calibration;
    private final transient List<TermNote> termNotes;
    private final transient List<ProvenanceEntry> provenance;

    private ModelCard(Builder builder) {
        this.title = builder.title;
        this.derivation = builder.derivation;
        this.population = builder.population;
        this.intendedUses = List.copyOf(builder.intendedUses);
        this.forbiddenUses = List.copyOf(builder.forbiddenUses);
        this.limits = List.copyOf(builder.limits);
        this.caveats = List.copyOf(builder.caveats);
        this.findings = List.copyOf(builder.findings);
        this.assumptions = List.copyOf(builder.assumptions);
        this.calibration = List.copyOf(builder.calibration);
        this.termNotes = List.copyOf(builder.termNotes);
        this.provenance = List.copyOf(builder.provenance);
    }

    /**
     * Starts a card.
     *
     * @param title what the model is called
     * @param derivation how its numbers came about
     * @param population whom it is about
     * @return a builder
     */
    public static Builder builder(Text title, Text derivation, Text population) {
        return new Builder(title, derivation, population);
    }

    /**
     * Returns what the model is called.
     *
     * @return the title
     */
    public Text title() {
        return title;
    }

    /**
     * Returns how the numbers of the model came about.
     *
     * @return the derivation
     */
    public Text derivation() {
        return derivation;
    }

    /**
     * Returns whom the model is about.
     *
     * @return the population
     */
    public Text population() {
        return population;
    }

    /**
     * Returns what the model is for.
     *
     * @return an unmodifiable list
     */
    public List<Text> intendedUses() {
        return intendedUses;
    }

    /**
     * Returns what the model must not be used for.
     *
     * @return an unmodifiable list
     */
    public List<Text> forbiddenUses() {
        return forbiddenUses;
    }

    /**
     * Returns what the model cannot do or does not know.
     *
     * @return an unmodifiable list
     */
    public List<Text> limits() {
        return limits;
    }

    /**
     * Returns what must stand beside every estimate of the model.
     *
     * @return an unmodifiable list
     */
    public List<Text> caveats() {
        return caveats;
    }

    /**
     * Returns the findings that the model rests on.
     *
     * @return an unmodifiable list of their ids
     */
    public List<FindingId> findings() {
        return findings;
    }

    /**
     * Returns the numbers that are ours.
     *
     * @return an unmodifiable list
     */
    public List<Assumption> assumptions() {
        return assumptions;
    }

    /**
     * Returns how the model compares with what was observed.
     *
     * @return an unmodifiable list
     */
    public List<CalibrationPoint> calibration() {
        return calibration;
    }

    /**
     * Returns what must be known of some terms before their coefficients are read.
     *
     * @return an unmodifiable list, no term twice
     */
    public List<TermNote> termNotes() {
        return termNotes;
    }

    /**
     * Returns how the model was made, as whoever made it says.
     *
     * @return an unmodifiable list, no key twice
     */
    public List<ProvenanceEntry> provenance() {
        return provenance;
    }

    /**
     * Returns the card as a page of Markdown (CommonMark, with tables as GitHub has them): every part of it, one section each, and below it
     * what the library knows of {@linkplain Regulations#denmark() Denmark}. A section with nothing in it says so. Every text stands there as
     * it was given.
     *
     * @param language the language to read
     * @return the page, its lines ended by a line feed; the same on every machine, and not for parsing
     * @throws NullPointerException if the language is null
     */
    public String toMarkdown(Language language) {
        return toMarkdown(language, Regulations.denmark());
    }

    /**
     * Returns the card as {@link #toMarkdown(Language)} does, with other regulations below it.
     *
     * @param language the language to read
     * @param regulations what is known of law and administration where the model is used
     * @return the page, its lines ended by a line feed; the same on every machine, and not for parsing
     * @throws NullPointerException if an argument is null
     */
    public String toMarkdown(Language language, Regulations regulations) {
        return CardMarkdown.page(
                this, Objects.requireNonNull(language, "language"), Objects.requireNonNull(regulations, "regulations"));
    }

    /**
     * Starts a card that is like this one, to add to it.
     *
     * @return a builder with everything that this card has
     */
    public Builder toBuilder() {
        Builder builder = builder(title, derivation, population);
        builder.intendedUses.addAll(intendedUses);
        builder.forbiddenUses.addAll(forbiddenUses);
        builder.limits.addAll(limits);
        builder.caveats.addAll(caveats);
        builder.findings.addAll(findings);
        builder.assumptions.addAll(assumptions);
        builder.calibration.addAll(calibration);
        builder.termNotes.addAll(termNotes);
        builder.provenance.addAll(provenance);
        return builder;
    }

    private List<Object> parts() {
        return List.of(
                title,
                derivation,
                population,
                intendedUses,
                forbiddenUses,
                limits,
                caveats,
                findings,
                assumptions,
                calibration,
                termNotes,
                provenance);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ModelCard other && parts().equals(other.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /**
     * Returns the title.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "ModelCard[" + title.in(Language.ENGLISH) + "]";
    }

    /** Collects the parts of a card. Not thread-safe. */
    public static final class Builder {

        private final Text title;
        private final Text derivation;
        private final Text population;
        private final List<Text> intendedUses = new ArrayList<>();
        private final List<Text> forbiddenUses = new ArrayList<>();
        private final List<Text> limits = new ArrayList<>();
        private final List<Text> caveats = new ArrayList<>();
        private final List<FindingId> findings = new ArrayList<>();
        private final List<Assumption> assumptions = new ArrayList<>();
        private final List<CalibrationPoint> calibration = new ArrayList<>();
        private final List<TermNote> termNotes = new ArrayList<>();
        private final List<ProvenanceEntry> provenance = new ArrayList<>();

        private Builder(Text title, Text derivation, Text population) {
            this.title = Objects.requireNonNull(title, "title");
            this.derivation = Objects.requireNonNull(derivation, "derivation");
            this.population = Objects.requireNonNull(population, "population");
        }

        /**
         * Adds something that the model is for.
         *
         * @param use the use
         * @return this builder
         */
        public Builder intendedUse(Text use) {
            intendedUses.add(Objects.requireNonNull(use, "use"));
            return this;
        }

        /**
         * Adds something that the model must not be used for.
         *
         * @param use the use
         * @return this builder
         */
        public Builder forbiddenUse(Text use) {
            forbiddenUses.add(Objects.requireNonNull(use, "use"));
            return this;
        }

        /**
         * Adds something that the model cannot do or does not know.
         *
         * @param limit the limit
         * @return this builder
         */
        public Builder limit(Text limit) {
            limits.add(Objects.requireNonNull(limit, "limit"));
            return this;
        }

        /**
         * Adds a sentence that must stand beside every estimate.
         *
         * @param caveat the sentence
         * @return this builder
         */
        public Builder caveat(Text caveat) {
            caveats.add(Objects.requireNonNull(caveat, "caveat"));
            return this;
        }

        /**
         * Adds a finding that the model rests on.
         *
         * @param id the id of the finding
         * @return this builder
         */
        public Builder finding(FindingId id) {
            findings.add(Objects.requireNonNull(id, "id"));
            return this;
        }

        /**
         * Adds a number that is ours.
         *
         * @param assumption the assumption
         * @return this builder
         */
        public Builder assumption(Assumption assumption) {
            assumptions.add(Objects.requireNonNull(assumption, "assumption"));
            return this;
        }

        /**
         * Adds a comparison with what was observed.
         *
         * @param point the comparison
         * @return this builder
         */
        public Builder calibration(CalibrationPoint point) {
            calibration.add(Objects.requireNonNull(point, "point"));
            return this;
        }

        /**
         * Adds what must be known of a term before its coefficient is read, such as why it is negative where more of the feature is
         * better.
         *
         * @param term the name of the term; the document that holds the card must have it
         * @param explanation what a reader must know
         * @return this builder
         * @throws IllegalArgumentException if the term is blank
         */
        public Builder termNote(String term, Text explanation) {
            termNotes.add(new TermNote(term, explanation));
            return this;
        }

        /**
         * Adds something that the caller knows of how the model was made.
         *
         * @param key what it is: lower-case letters, digits and underscores, such as {@code population_seed}, {@code rows},
         *     {@code library_version} or {@code date}
         * @param value the value
         * @return this builder
         * @throws IllegalArgumentException if the key is of another form or the value is blank
         */
        public Builder provenance(String key, String value) {
            provenance.add(new ProvenanceEntry(key, value));
            return this;
        }

        /**
         * Returns the card.
         *
         * @return an immutable card
         * @throws IllegalArgumentException if no intended use, no forbidden use or no caveat is given, and the message names all that
         *     lack, or a term has two notes or a key of the provenance two values
         */
        public ModelCard build() {
            List<String> lacking = new ArrayList<>();
            lacksOne(intendedUses, "an intended use", lacking);
            lacksOne(forbiddenUses, "a forbidden use", lacking);
            lacksOne(caveats, "a caveat", lacking);
            Checks.that(
                    lacking.isEmpty(),
                    "the card lacks " + String.join(", ", lacking),
                    "ask whoever is responsible for the model what it is for?");
            checkOnce(termNotes.stream().map(TermNote::term).toList(), "termNotes");
            checkOnce(provenance.stream().map(ProvenanceEntry::key).toList(), "provenance");
            return new ModelCard(this);
        }

        private static void lacksOne(List<Text> texts, String what, List<String> lacking) {
            if (texts.isEmpty()) {
                lacking.add(what);
            }
        }

        private static void checkOnce(List<String> names, String what) {
            Set<String> seen = new HashSet<>();
            names.forEach(name -> Checks.that(seen.add(name), what + " must not name " + name + " twice"));
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
            Builder card = builder(parts.next(Text.class), parts.next(Text.class), parts.next(Text.class));
            parts.list(Text.class).forEach(card::intendedUse);
            parts.list(Text.class).forEach(card::forbiddenUse);
            parts.list(Text.class).forEach(card::limit);
            parts.list(Text.class).forEach(card::caveat);
            parts.list(FindingId.class).forEach(card::finding);
            parts.list(Assumption.class).forEach(card::assumption);
            parts.list(CalibrationPoint.class).forEach(card::calibration);
            parts.list(TermNote.class).forEach(note -> card.termNote(note.term(), note.explanation()));
            parts.list(ProvenanceEntry.class).forEach(entry -> card.provenance(entry.key(), entry.value()));
            return card.build();
        }
    }
}
