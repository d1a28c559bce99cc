package dk.bip.model.json;

import dk.bip.core.CaseworkerId;
import dk.bip.core.caseworker.CaseworkerAssignment;
import java.util.Optional;

/** A caseworker's responsibility over a period. */
final class AssignmentCodec {

    static final EventCodec<CaseworkerAssignment> EVENT = new EventCodec<>(
            CaseworkerAssignment.KIND,
            RecordingFields.add(Fields.<CaseworkerAssignment>of("assignment")
                            .field(
                                    "caseworker",
                                    Kind.PSEUDONYM,
                                    assignment -> assignment.caseworker().value())
                            .field("role", Kind.code(CaseworkerAssignment.Role.class), CaseworkerAssignment::role)
                            .field("period", Kind.PERIOD, CaseworkerAssignment::period))
                    .read(in -> RecordingFields.read(
                            CaseworkerAssignment.of(
                                            in.at("caseworker").as(CaseworkerId::of),
                                            in.at("period").period())
                                    .withRole(role(in)),
                            in)),
            KeyPart.of("role", CaseworkerAssignment.Role.class, CaseworkerAssignment.Role::ofCode),
            KeyPart.pseudonym("caseworker", AssignmentCodec::helper));

    private AssignmentCodec() {}

    private static CaseworkerAssignment.Role role(ObjectReader in) {
        return in.at("role").code(CaseworkerAssignment.Role::ofCode);
    }

    /** Reads who was one of several, where the key must say who; of the primary assignment it does not. */
    private static Optional<String> helper(ObjectReader in) {
        boolean isPrimary = role(in) == CaseworkerAssignment.Role.PRIMARY;
        Optional<JsonValue> caseworker = in.optional("caseworker");
        if (caseworker.isPresent() == isPrimary) {
            throw in.refuse(
                    isPrimary
                            ? "must have no caseworker where the role is PRIMARY"
                            : "must have a caseworker where the role is SECONDARY",
                    null);
        }
        return caseworker.map(value -> value.as(CaseworkerId::of).value());
    }
}
