package dk.bip.model.json;

import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.caseworker.AssignmentHistory;
import dk.bip.core.caseworker.Caseload;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.caseworker.JobOrientation;
import java.util.Optional;

/** The caseworker's side of a case. */
final class CaseworkerCodecs {

    static final ObjectCodec<CaseworkerAssignment> ASSIGNMENT = ObjectCodec.of(
            (assignment, out) -> {
                out.text("caseworker", assignment.caseworker().value());
                out.text("role", assignment.role().code());
                out.period("period", assignment.period());
                out.optionalDate("recordedOn", assignment.recordedOn());
                out.optionalDate("endRecordedOn", assignment.endRecordedOn());
            },
            in -> {
                CaseworkerAssignment.Builder builder = CaseworkerAssignment.builder(
                                in.at("caseworker").as(CaseworkerId::of),
                                in.at("period").period())
                        .role(in.at("role").as(CaseworkerAssignment.Role::ofCode));
                in.optional("recordedOn").ifPresent(day -> builder.recordedOn(day.date()));
                in.optional("endRecordedOn").ifPresent(day -> builder.endRecordedOn(day.date()));
                return builder.build();
            });

    static final ObjectCodec<AssignmentHistory> HISTORY = ObjectCodec.of(
            (history, out) -> out.objects("assignments", history.assignments(), ASSIGNMENT),
            in -> AssignmentHistory.ofKnown(in.at("assignments").objects(ASSIGNMENT)));

    static final ObjectCodec<Conversation> CONVERSATION = ObjectCodec.of(
            (conversation, out) -> {
                out.date("date", conversation.date());
                out.optionalDate("recordedOn", conversation.recordedOn());
                out.text("mode", conversation.mode().code());
                out.text("attendance", conversation.attendance().code());
            },
            in -> {
                Conversation conversation = Conversation.of(
                        in.at("date").date(),
                        in.at("mode").as(Conversation.Mode::ofCode),
                        in.at("attendance").as(Conversation.Attendance::ofCode));
                return in.optional("recordedOn")
                        .map(day -> conversation.withRecordedOn(day.date()))
                        .orElse(conversation);
            });

    static final ObjectCodec<JobOrientation> ORIENTATION = ObjectCodec.of(
            (orientation, out) -> {
                out.date("date", orientation.date());
                out.optionalDate("recordedOn", orientation.recordedOn());
                out.score("mean", orientation.mean());
                out.whole("others", orientation.others());
            },
            in -> {
                JobOrientation orientation = JobOrientation.of(
                        in.at("date").date(),
                        in.at("mean").score(),
                        in.at("others").integer());
                return in.optional("recordedOn")
                        .map(day -> orientation.withRecordedOn(day.date()))
                        .orElse(orientation);
            });

    private static final ObjectCodec<Caseload.Entry> ENTRY = ObjectCodec.of(
            (entry, out) -> {
                out.text("citizen", entry.citizen().value());
                entry.belief().ifPresent(belief -> out.score("belief", belief));
                out.optionalDate("ratedOn", entry.ratedOn());
            },
            in -> {
                CitizenId citizen = in.at("citizen").as(CitizenId::of);
                Optional<JsonValue> belief = in.optional("belief");
                return belief.isPresent()
                        ? Caseload.Entry.of(
                                citizen, belief.get().score(), in.at("ratedOn").date())
                        : Caseload.Entry.withoutBelief(citizen);
            });

    static final ObjectCodec<Caseload> CASELOAD = ObjectCodec.of(
            (caseload, out) -> {
                out.text("caseworker", caseload.caseworker().value());
                out.date("date", caseload.date());
                out.objects("entries", caseload.entries(), ENTRY);
            },
            in -> Caseload.of(
                    in.at("caseworker").as(CaseworkerId::of),
                    in.at("date").date(),
                    in.at("entries").objects(ENTRY)));

    private CaseworkerCodecs() {}
}
