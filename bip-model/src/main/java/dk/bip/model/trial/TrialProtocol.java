package dk.bip.model.trial;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a trial or a project does with whom, as data: target group, allocation, conversations, offer at a company, support, success criteria and
 * targets. {@link #paaRetteVej()} and {@link #flereSkalMed()} are two; one's own is built like them.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class TrialProtocol implements Serializable {

    /** Who stands beside the citizen. */
    public enum Support implements Coded {
        /** A mentor. */
        MENTOR,
        /** One caseworker throughout. */
        FIXED_CONTACT_PERSON,
        /** A number that reaches the caseworker directly. */
        DIRECT_NUMBER;

        /**
         * Returns the support of a code.
         *
         * @param code the stable code
         * @return the support
         * @throws IllegalArgumentException if there is no support of that code
         */
        public static Support ofCode(String code) {
            return Checks.codeOf("support", code, values(), Support::code);
        }
    }

    private static final long serialVersionUID = 1L;

    private final String id;
    private final Text label;
    private final Text targetGroup;
    private final int treatedParts;
    private final int controlParts;
    private final ConversationRule conversations;
    private final CompanyOfferRule companyOffer;
    private final transient List<Support> supports;
    private final transient List<Text> successCriteria;
    private final transient List<ProtocolTarget> targets;

    private TrialProtocol(Builder builder) {
        this.id = builder.id;
        this.label = builder.label;
        this.targetGroup = builder.targetGroup;
        this.treatedParts = builder.treatedParts;
        this.controlParts = builder.controlParts;
        this.conversations = builder.conversations;
        this.companyOffer = builder.companyOffer;
        this.supports = List.copyOf(builder.supports);
        this.successCriteria = List.copyOf(builder.successCriteria);
        this.targets = List.copyOf(builder.targets);
    }

    /**
     * Returns the protocol of the trial <em>På rette vej - i job</em> (PRV-01 to PRV-05). The findings do not tell of the mentor and the fixed
     * contact person; that both belong to it is a reading of ours.
     *
     * @return the protocol
     */
    public static TrialProtocol paaRetteVej() {
        return builder(
                        "paa-rette-vej",
                        Text.of("På rette vej - i job", "På rette vej - i job (On the right track - into a job)"),
                        Text.of(
                                "Kontanthjælpsmodtagere i matchgruppe 2",
                                "Recipients of cash benefit in match group 2"))
                .conversations(new ConversationRule(1, 8, 2))
                .companyOffer(new CompanyOfferRule(9, 10, true, 9))
                .support(Support.MENTOR)
                .support(Support.FIXED_CONTACT_PERSON)
                .successCriterion(Text.of(
                        "Job eller uddannelse og ude af offentlig forsørgelse",
                        "Job or education and off public support"))
                .successCriterion(
                        Text.of("Deltidsjob med supplerende ydelse", "Part-time job with supplementary benefit"))
                .successCriterion(Text.of("Aktivering på en arbejdsplads", "Activation at a workplace"))
                .target(new ProtocolTarget(ProtocolTarget.Measure.WEEKS_WITH_CONVERSATION, 0.8))
                .target(new ProtocolTarget(ProtocolTarget.Measure.PERSONS_IN_COMPANY_OFFER, 0.4))
                .build();
    }

    /**
     * Returns the protocol of the project <em>Flere skal med</em> (FSM-01), which was no trial: everybody gets it, so that it has no controls.
     *
     * @return the protocol
     */
    public static TrialProtocol flereSkalMed() {
        return builder(
                        "flere-skal-med",
                        Text.of("Flere skal med", "Flere skal med (More are to take part)"),
                        Text.of("De mest udsatte borgere", "The most vulnerable citizens"))
                .allocation(1, 0)
                .support(Support.FIXED_CONTACT_PERSON)
                .support(Support.DIRECT_NUMBER)
                .successCriterion(Text.of(
                        "Med i et arbejdsfællesskab: ordinært job eller praktik",
                        "Part of a work community: ordinary job or internship"))
                .target(new ProtocolTarget(ProtocolTarget.Measure.PERSONS_IN_WORK_COMMUNITY, 0.4))
                .build();
    }

    /**
     * Starts a protocol with one treated for each control.
     *
     * @param id a stable name, not blank
     * @param label the name to read
     * @param targetGroup who is in
     * @return a builder
     * @throws IllegalArgumentException if the id is blank
     */
    public static Builder builder(String id, Text label, Text targetGroup) {
        return new Builder(
                Checks.notBlank(id, "id"),
                Objects.requireNonNull(label, "label"),
                Objects.requireNonNull(targetGroup, "targetGroup"));
    }

    /**
     * Returns the stable name.
     *
     * @return not blank
     */
    public String id() {
        return id;
    }

    /**
     * Returns the name to read.
     *
     * @return the name
     */
    public Text label() {
        return label;
    }

    /**
     * Returns who is in.
     *
     * @return the target group in words
     */
    public Text targetGroup() {
        return targetGroup;
    }

    /**
     * Returns how many parts of the persons are treated.
     *
     * @return at least 1
     */
    public int treatedParts() {
        return treatedParts;
    }

    /**
     * Returns how many parts of the persons are controls.
     *
     * @return at least 0; 0 where there are none
     */
    public int controlParts() {
        return controlParts;
    }

    /**
     * Returns how often there is to be a conversation.
     *
     * @return the rule, or empty where the protocol has none
     */
    public Optional<ConversationRule> conversations() {
        return Optional.ofNullable(conversations);
    }

    /**
     * Returns what offer at a company there is to be.
     *
     * @return the rule, or empty where the protocol has none
     */
    public Optional<CompanyOfferRule> companyOffer() {
        return Optional.ofNullable(companyOffer);
    }

    /**
     * Returns who stands beside the citizen.
     *
     * @return all different, in the order of the constants
     */
    public List<Support> supports() {
        return supports;
    }

    /**
     * Returns what counts as success, the best first.
     *
     * @return the criteria in order
     */
    public List<Text> successCriteria() {
        return successCriteria;
    }

    /**
     * Returns what shares are to be reached.
     *
     * @return the targets, each of another measure
     */
    public List<ProtocolTarget> targets() {
        return targets;
    }

    @Override
    public boolean equals(Object o) {
        return this == o || (o instanceof TrialProtocol other && parts().equals(other.parts()));
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(
                id,
                label,
                targetGroup,
                treatedParts,
                controlParts,
                conversations(),
                companyOffer(),
                supports,
                successCriteria,
                targets);
    }

    @Override
    public String toString() {
        return "TrialProtocol[" + id + ", " + label.in(Language.ENGLISH) + "]";
    }

    private Object writeReplace() {
        return new Proxy()
                .holding(
                        id,
                        label,
                        targetGroup,
                        treatedParts,
                        controlParts,
                        conversations,
                        companyOffer,
                        supports,
                        successCriteria,
                        targets);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            Builder builder = builder(parts.text(), parts.next(Text.class), parts.next(Text.class))
                    .allocation(parts.whole(), parts.whole());
            builder.conversations = parts.nextOrNull(ConversationRule.class);
            builder.companyOffer = parts.nextOrNull(CompanyOfferRule.class);
            parts.list(Support.class).forEach(builder::support);
            parts.list(Text.class).forEach(builder::successCriterion);
            parts.list(ProtocolTarget.class).forEach(builder::target);
            return builder.build();
        }
    }

    /** Builds a protocol. Not thread-safe. */
    public static final class Builder {

        private static final int MOST_PARTS = 100;

        private final String id;
        private final Text label;
        private final Text targetGroup;
        private final EnumSet<Support> supports = EnumSet.noneOf(Support.class);
        private final List<Text> successCriteria = new ArrayList<>();
        private final List<ProtocolTarget> targets = new ArrayList<>();
        private int treatedParts = 1;
        private int controlParts = 1;
        private ConversationRule conversations;
        private CompanyOfferRule companyOffer;

        private Builder(String id, Text label, Text targetGroup) {
            this.id = id;
            this.label = label;
            this.targetGroup = targetGroup;
        }

        /**
         * States how many treated there are for how many controls.
         *
         * @param treated parts of the treated, from 1 to 100; default 1
         * @param control parts of the controls, from 0 to 100; default 1
         * @return this builder
         * @throws IllegalArgumentException if a number is out of range
         */
        public Builder allocation(int treated, int control) {
            Checks.that(
                    treated >= 1 && treated <= MOST_PARTS && control >= 0 && control <= MOST_PARTS,
                    () -> "allocation must have 1 to 100 parts treated and 0 to 100 parts control, but has " + treated
                            + " and " + control);
            treatedParts = treated;
            controlParts = control;
            return this;
        }

        /**
         * States how often there is to be a conversation. Default: the protocol has no rule.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder conversations(ConversationRule rule) {
            conversations = Objects.requireNonNull(rule, "rule");
            return this;
        }

        /**
         * States what offer at a company there is to be. Default: the protocol has no rule.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder companyOffer(CompanyOfferRule rule) {
            companyOffer = Objects.requireNonNull(rule, "rule");
            return this;
        }

        /**
         * Adds someone who stands beside the citizen.
         *
         * @param support who
         * @return this builder
         */
        public Builder support(Support support) {
            supports.add(Objects.requireNonNull(support, "support"));
            return this;
        }

        /**
         * Adds what counts as success, behind the better ones.
         *
         * @param criterion the criterion in words
         * @return this builder
         */
        public Builder successCriterion(Text criterion) {
            successCriteria.add(Objects.requireNonNull(criterion, "criterion"));
            return this;
        }

        /**
         * Adds a share that is to be reached.
         *
         * @param target the target, of a measure that has none yet
         * @return this builder
         * @throws IllegalArgumentException if the measure has a target already
         */
        public Builder target(ProtocolTarget target) {
            Checks.that(
                    targets.stream().noneMatch(other -> other.measure() == target.measure()),
                    () -> "target must be of a measure that has none yet, but is of "
                            + target.measure().code());
            targets.add(target);
            return this;
        }

        /**
         * Builds the protocol.
         *
         * @return the protocol
         */
        public TrialProtocol build() {
            return new TrialProtocol(this);
        }
    }
}
